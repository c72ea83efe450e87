# Ildsjel, nb. One section per room; each message is in all four files.


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

import-field-given = Fornavn
import-field-family = Etternavn
import-field-full-name = Navn
import-field-nickname = Kallenavn
import-field-phone = Mobil
import-field-email = E-post
import-field-birth-year = Fødselsår
import-field-birth-date = Fødselsdato
import-field-birth = Født
import-field-age = Alder
import-field-over-18 = Over 18
import-field-gender = Kjønn
import-field-postcode = Postnummer
import-field-shirt-size = T-skjorte
import-field-licence = Førerkort
import-field-diet = Mathensyn
import-field-guardian = Foresatt
import-field-club = Forening
import-field-crew = Gjeng
import-field-note = Merknad
import-field-identity = Personnummer – tas ikke med
import-field-ignore = Ikke ta med
import-field-extra = Egen kolonne
import-why-two = det står to numre der
import-why-short = det mangler sifre
import-why-long = det er for mange sifre
import-why-words = det er ikke et nummer
import-why-scientific = regnearket har kuttet sifre
import-why-overflow = kolonnen var for smal da lista ble lagd
import-why-impossible = ingen numre ser slik ut
import-problem-no-name = Rad { $line }: det mangler navn. Skriv hvem det er.
import-problem-birth = Rad { $line }, «{ $column }»: «{ $seen }» er ingen dag eller noe år noen kan være født. Skriv det som 17.05.1998 eller 1998.
import-problem-phone = Rad { $line }, «{ $column }»: «{ $seen }» er ikke et telefonnummer – { $why }. Skriv åtte sifre, eller + og landkode.
import-problem-email = Rad { $line }, «{ $column }»: «{ $seen }» er ikke en e-postadresse. Skriv den som navn@eksempel.no.
import-problem-too-many-cells = Rad { $line } har flere celler enn overskriften («{ $seen }» er til overs), så noe kan stå i feil kolonne. Rett raden i arket.
import-who-row = { $name } på rad { $line }
import-doubt-same-name = Er dette { $who }? Navnet er det samme, men ingenting annet sier ja eller nei.
import-doubt-other-contact = Er dette { $who } med nytt nummer eller ny adresse, eller en annen med samme navn?
import-doubt-other-birth = Er dette { $who }? Navn og nummer eller adresse er like, men fødselsåret er et annet.
import-doubt-similar-name = Er dette { $who }? Nummeret eller adressen er den samme, og navnet nesten.
import-doubt-only-name = Det står bare «{ $seen }» på raden. Er det en person?
import-note-phone-unsure = «{ $seen }» er ikke brukt som mobilnummer: { $why }. Det står under «{ $column }».
import-note-phone-assumed = { $seen } er lest som { $read }
import-note-phone-remark = ved nummeret står det «{ $remark }»
import-note-email-wrong = «{ $seen }» er ikke en e-postadresse. Det står under «{ $column }».
import-note-email-meant = «{ $seen }» er ikke en e-postadresse. Skulle det stått { $suggestion }?
import-note-email-unusual = sjekk adressen { $seen } – æ, ø og å er uvanlig der
import-note-name-recased = store bokstaver rettet (sto som «{ $seen }»)
import-note-name-remark = «{ $remark }» hører ikke til navnet
import-note-test = ser ut som en prøve – ta den bort om den ikke er ekte
import-note-gender = «{ $seen }» er ikke forstått som kjønn
import-note-licence = førerkort: «{ $seen }» – hvilken klasse?
import-note-identity = personnummer er ikke tatt med
import-note-again = samme person som rad { $line }; denne raden gjelder
import-note-shared-phone = deler mobilnummer med { $name }
import-note-shared-email = deler e-postadresse med { $name }
import-note-namesake = en annen heter også { $name }
import-verdict-new = ny
import-verdict-changed = endres
import-verdict-same = som før
import-verdict-doubtful = tvil
import-verdict-refused = ute
import-verdict-skipped = hoppes over
import-skip-same-as = står alt på rad { $line }
import-skip-again = samme person på rad { $line }, som gjelder
import-aside-above = står over lista
import-aside-header = overskrift
import-aside-header-again = overskriften en gang til
import-aside-footer = sum, ikke en person
import-reason-header = Hvorfor raden ikke kom med
import-read-empty = Fila er tom.
import-read-workbook = Dette er en arbeidsbok. Åpne den i regnearket, velg «Lagre som» og CSV UTF-8, og hent den fila.
import-read-binary = Dette er ikke tekst, så det kan ikke være en liste. Lagre lista som CSV og prøv igjen.
import-read-large = Fila er større enn 64 MB. En liste med folk er mye mindre – er det rett fil?
import-read-long-cell = Rad { $line } har en celle som er lengre enn et regneark kan ha. Se etter et anførselstegn som aldri lukkes.
import-read-wide = Rad { $line } har mer enn 1000 celler. En liste med folk har ikke så mange kolonner – er det rett fil?
import-read-no-rows = Det står ingen rader under overskriften.
import-delimiter-semicolon = semikolon
import-delimiter-comma = komma
import-delimiter-tab = tabulator
import-delimiter-bar = loddrett strek


## lists


## settings


## history


## errors


## cli


## sample
