# Ildsjel, sv. One section per room; each message is in all four files.


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

import-field-given = Förnamn
import-field-family = Efternamn
import-field-full-name = Namn
import-field-nickname = Smeknamn
import-field-phone = Mobil
import-field-email = E-post
import-field-birth-year = Födelseår
import-field-birth-date = Födelsedatum
import-field-birth = Född
import-field-age = Ålder
import-field-over-18 = Över 18
import-field-gender = Kön
import-field-postcode = Postnummer
import-field-shirt-size = T-shirt
import-field-licence = Körkort
import-field-diet = Specialkost
import-field-guardian = Vårdnadshavare
import-field-club = Förening
import-field-crew = Arbetsgrupp
import-field-note = Anteckning
import-field-identity = Personnummer – tas inte med
import-field-ignore = Ta inte med
import-field-extra = Egen kolumn
import-why-two = det står två nummer där
import-why-short = det saknas siffror
import-why-long = det är för många siffror
import-why-words = det är inget nummer
import-why-scientific = kalkylarket har kapat siffror
import-why-overflow = kolumnen var för smal när listan gjordes
import-why-impossible = inga nummer ser ut så
import-problem-no-name = Rad { $line }: namn saknas. Skriv vem det är.
import-problem-birth = Rad { $line }, ”{ $column }”: ”{ $seen }” är ingen dag och inget år som någon kan vara född. Skriv det som 1998-05-17 eller 1998.
import-problem-phone = Rad { $line }, ”{ $column }”: ”{ $seen }” är inget telefonnummer – { $why }. Skriv hela numret, gärna med + och landskod.
import-problem-email = Rad { $line }, ”{ $column }”: ”{ $seen }” är ingen e-postadress. Skriv den som namn@exempel.se.
import-problem-too-many-cells = Rad { $line } har fler celler än rubriken (”{ $seen }” blir över), så något kan stå i fel kolumn. Rätta raden i arket.
import-who-row = { $name } på rad { $line }
import-doubt-same-name = Är det här { $who }? Namnet är detsamma, men inget annat säger ja eller nej.
import-doubt-other-contact = Är det här { $who } med nytt nummer eller ny adress, eller någon annan med samma namn?
import-doubt-other-birth = Är det här { $who }? Namn och nummer eller adress är lika, men födelseåret är ett annat.
import-doubt-similar-name = Är det här { $who }? Numret eller adressen är densamma, och namnet nästan.
import-doubt-only-name = Det står bara ”{ $seen }” på raden. Är det en person?
import-note-phone-unsure = ”{ $seen }” används inte som mobilnummer: { $why }. Det står under ”{ $column }”.
import-note-phone-assumed = { $seen } läses som { $read }
import-note-phone-remark = vid numret står det ”{ $remark }”
import-note-email-wrong = ”{ $seen }” är ingen e-postadress. Det står under ”{ $column }”.
import-note-email-meant = ”{ $seen }” är ingen e-postadress. Skulle det stå { $suggestion }?
import-note-email-unusual = kolla adressen { $seen } – å, ä och ö är ovanligt där
import-note-name-recased = stora bokstäver rättade (stod som ”{ $seen }”)
import-note-name-remark = ”{ $remark }” hör inte till namnet
import-note-test = ser ut som ett test – ta bort det om det inte är på riktigt
import-note-gender = ”{ $seen }” förstås inte som kön
import-note-licence = körkort: ”{ $seen }” – vilken klass?
import-note-identity = personnummer är inte med
import-note-again = samma person som rad { $line }; den här raden gäller
import-note-shared-phone = delar mobilnummer med { $name }
import-note-shared-email = delar e-postadress med { $name }
import-note-namesake = någon annan heter också { $name }
import-verdict-new = ny
import-verdict-changed = ändras
import-verdict-same = som förut
import-verdict-doubtful = tveksam
import-verdict-refused = ute
import-verdict-skipped = hoppas över
import-skip-same-as = står redan på rad { $line }
import-skip-again = samma person på rad { $line }, som gäller
import-aside-above = står ovanför listan
import-aside-header = rubrik
import-aside-header-again = rubriken en gång till
import-aside-footer = summa, ingen person
import-reason-header = Varför raden inte kom med
import-read-empty = Filen är tom.
import-read-workbook = Det här är en arbetsbok. Öppna den i kalkylprogrammet, välj ”Spara som” och CSV UTF-8, och hämta den filen.
import-read-binary = Det här är ingen text, så det kan inte vara en lista. Spara listan som CSV och försök igen.
import-read-large = Filen är större än 64 MB. En lista med folk är mycket mindre – är det rätt fil?
import-read-long-cell = Rad { $line } har en cell som är längre än ett kalkylark kan ha. Leta efter ett citattecken som aldrig stängs.
import-read-wide = Rad { $line } har fler än 1000 celler. En lista med folk har inte så många kolumner – är det rätt fil?
import-read-no-rows = Det finns inga rader under rubriken.
import-delimiter-semicolon = semikolon
import-delimiter-comma = komma
import-delimiter-tab = tabb
import-delimiter-bar = lodstreck


## lists


## settings


## history


## errors


## cli


## sample
