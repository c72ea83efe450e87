# Ildsjel, nn. One section per room; each message is in all four files.


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

import-field-given = Førenamn
import-field-family = Etternamn
import-field-full-name = Namn
import-field-nickname = Kallenamn
import-field-phone = Mobil
import-field-email = E-post
import-field-birth-year = Fødselsår
import-field-birth-date = Fødselsdato
import-field-birth = Fødd
import-field-age = Alder
import-field-over-18 = Over 18
import-field-gender = Kjønn
import-field-postcode = Postnummer
import-field-shirt-size = T-skjorte
import-field-licence = Førarkort
import-field-diet = Mathensyn
import-field-guardian = Føresett
import-field-club = Foreining
import-field-crew = Gjeng
import-field-note = Merknad
import-field-identity = Personnummer – blir ikkje med
import-field-ignore = Ikkje ta med
import-field-extra = Eigen kolonne
import-why-two = det står to nummer der
import-why-short = det manglar siffer
import-why-long = det er for mange siffer
import-why-words = det er ikkje eit nummer
import-why-scientific = reknearket har kutta siffer
import-why-overflow = kolonna var for smal då lista vart laga
import-why-impossible = ingen nummer ser slik ut
import-problem-no-name = Rad { $line }: det manglar namn. Skriv kven det er.
import-problem-birth = Rad { $line }, «{ $column }»: «{ $seen }» er ingen dag og ikkje noko år nokon kan vere fødd. Skriv det som 17.05.1998 eller 1998.
import-problem-phone = Rad { $line }, «{ $column }»: «{ $seen }» er ikkje eit telefonnummer – { $why }. Skriv åtte siffer, eller + og landkode.
import-problem-email = Rad { $line }, «{ $column }»: «{ $seen }» er ikkje ei e-postadresse. Skriv ho som namn@eksempel.no.
import-problem-too-many-cells = Rad { $line } har fleire celler enn overskrifta («{ $seen }» er til overs), så noko kan stå i feil kolonne. Rett rada i arket.
import-who-row = { $name } på rad { $line }
import-doubt-same-name = Er dette { $who }? Namnet er det same, men ingenting anna seier ja eller nei.
import-doubt-other-contact = Er dette { $who } med nytt nummer eller ny adresse, eller ein annan med same namn?
import-doubt-other-birth = Er dette { $who }? Namn og nummer eller adresse er like, men fødselsåret er eit anna.
import-doubt-similar-name = Er dette { $who }? Nummeret eller adressa er den same, og namnet nesten.
import-doubt-only-name = Det står berre «{ $seen }» på rada. Er det ein person?
import-note-phone-unsure = «{ $seen }» er ikkje brukt som mobilnummer: { $why }. Det står under «{ $column }».
import-note-phone-assumed = { $seen } er lese som { $read }
import-note-phone-remark = ved nummeret står det «{ $remark }»
import-note-email-wrong = «{ $seen }» er ikkje ei e-postadresse. Det står under «{ $column }».
import-note-email-meant = «{ $seen }» er ikkje ei e-postadresse. Skulle det stått { $suggestion }?
import-note-email-unusual = sjekk adressa { $seen } – æ, ø og å er uvanleg der
import-note-name-recased = store bokstavar retta (stod som «{ $seen }»)
import-note-name-remark = «{ $remark }» høyrer ikkje til namnet
import-note-test = ser ut som ein prøve – ta han bort om han ikkje er ekte
import-note-gender = «{ $seen }» er ikkje forstått som kjønn
import-note-licence = førarkort: «{ $seen }» – kva klasse?
import-note-identity = personnummer er ikkje teke med
import-note-again = same person som rad { $line }; denne rada gjeld
import-note-shared-phone = deler mobilnummer med { $name }
import-note-shared-email = deler e-postadresse med { $name }
import-note-namesake = ein annan heiter også { $name }
import-verdict-new = ny
import-verdict-changed = blir endra
import-verdict-same = som før
import-verdict-doubtful = tvil
import-verdict-refused = ute
import-verdict-skipped = blir hoppa over
import-skip-same-as = står alt på rad { $line }
import-skip-again = same person på rad { $line }, som gjeld
import-aside-above = står over lista
import-aside-header = overskrift
import-aside-header-again = overskrifta ein gong til
import-aside-footer = sum, ikkje ein person
import-reason-header = Kvifor rada ikkje kom med
import-read-empty = Fila er tom.
import-read-workbook = Dette er ei arbeidsbok. Opne ho i reknearket, vel «Lagre som» og CSV UTF-8, og hent den fila.
import-read-binary = Dette er ikkje tekst, så det kan ikkje vere ei liste. Lagre lista som CSV og prøv igjen.
import-read-large = Fila er større enn 64 MB. Ei liste med folk er mykje mindre – er det rett fil?
import-read-long-cell = Rad { $line } har ei celle som er lengre enn eit rekneark kan ha. Sjå etter eit hermeteikn som aldri blir lukka.
import-read-wide = Rad { $line } har meir enn 1000 celler. Ei liste med folk har ikkje så mange kolonnar – er det rett fil?
import-read-no-rows = Det står ingen rader under overskrifta.
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
