# Ildsjel, en. One section per room; each message is in all four files.


## common

app-name = Ildsjel


## start


## now


## people


## crews


## shifts


## assigning


## training


## import

import-field-given = Given name
import-field-family = Family name
import-field-full-name = Name
import-field-nickname = Nickname
import-field-phone = Phone
import-field-email = E-mail
import-field-birth-year = Birth year
import-field-birth-date = Date of birth
import-field-birth = Born
import-field-age = Age
import-field-over-18 = Over 18
import-field-gender = Gender
import-field-postcode = Postcode
import-field-shirt-size = T-shirt
import-field-licence = Driving licence
import-field-diet = Diet
import-field-guardian = Guardian
import-field-club = Club
import-field-crew = Crew
import-field-note = Note
import-field-identity = Identity number – left out
import-field-ignore = Leave out
import-field-extra = Own column
import-why-two = there are two numbers
import-why-short = digits are missing
import-why-long = there are too many digits
import-why-words = it is not a number
import-why-scientific = the spreadsheet has cut digits off
import-why-overflow = the column was too narrow when the list was made
import-why-impossible = no number looks like that
import-problem-no-name = Row { $line }: there is no name. Write who it is.
import-problem-birth = Row { $line }, “{ $column }”: “{ $seen }” is no day or year that anyone can be born. Write it as 17.05.1998 or 1998.
import-problem-phone = Row { $line }, “{ $column }”: “{ $seen }” is not a phone number – { $why }. Write eight digits, or + and a country code.
import-problem-email = Row { $line }, “{ $column }”: “{ $seen }” is not an e-mail address. Write it as name@example.com.
import-problem-too-many-cells = Row { $line } has more cells than the header (“{ $seen }” is left over), so something may stand in the wrong column. Mend the row in the sheet.
import-who-row = { $name } in row { $line }
import-doubt-same-name = Is this { $who }? The name is the same, but nothing else says yes or no.
import-doubt-other-contact = Is this { $who } with a new number or address, or somebody else of that name?
import-doubt-other-birth = Is this { $who }? Name and number or address are the same, but the birth year is another.
import-doubt-similar-name = Is this { $who }? The number or address is the same, and the name nearly.
import-doubt-only-name = There is only “{ $seen }” in the row. Is it a person?
import-note-phone-unsure = “{ $seen }” is not used as a phone number: { $why }. It is kept under “{ $column }”.
import-note-phone-assumed = { $seen } is read as { $read }
import-note-phone-remark = beside the number it says “{ $remark }”
import-note-email-wrong = “{ $seen }” is not an e-mail address. It is kept under “{ $column }”.
import-note-email-meant = “{ $seen }” is not an e-mail address. Was { $suggestion } meant?
import-note-email-unusual = check the address { $seen } – such letters are rare there
import-note-name-recased = capitals put right (stood as “{ $seen }”)
import-note-name-remark = “{ $remark }” is not part of the name
import-note-test = looks like a test – leave it out if it is not real
import-note-gender = “{ $seen }” is not understood as a gender
import-note-licence = licence: “{ $seen }” – which class?
import-note-identity = an identity number is left out
import-note-again = the same person as in row { $line }; this row counts
import-note-shared-phone = shares a phone number with { $name }
import-note-shared-email = shares an e-mail address with { $name }
import-note-namesake = somebody else is also called { $name }
import-verdict-new = new
import-verdict-changed = changes
import-verdict-same = as before
import-verdict-doubtful = in doubt
import-verdict-refused = out
import-verdict-skipped = skipped
import-skip-same-as = already in row { $line }
import-skip-again = the same person in row { $line }, which counts
import-aside-above = stands above the list
import-aside-header = header
import-aside-header-again = the header once more
import-aside-footer = a sum, not a person
import-reason-header = Why the row was left out
import-read-empty = The file is empty.
import-read-workbook = This is a workbook. Open it in the spreadsheet, choose “Save as” and CSV UTF-8, and bring in that file.
import-read-binary = This is not text, so it cannot be a list. Save the list as CSV and try again.
import-read-large = The file is larger than 64 MB. A list of people is much smaller – is it the right file?
import-read-long-cell = Row { $line } has a cell longer than a spreadsheet can hold. Look for a quotation mark that is never closed.
import-read-wide = Row { $line } has more than 1000 cells. A list of people does not have that many columns – is it the right file?
import-read-no-rows = There are no rows under the header.
import-delimiter-semicolon = semicolon
import-delimiter-comma = comma
import-delimiter-tab = tab
import-delimiter-bar = bar


## lists


## settings


## history


## errors


## cli


## sample
