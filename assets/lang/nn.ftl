# Ildsjel, nn. One section per room; each message is in all four files.


## common

app-name = Ildsjel
common-saved-at = Alt er lagra · {$time}
common-all-saved = Alt er lagra
common-find-placeholder = Søk etter folk, vakter, kommandoar
common-find-hint = Skriv eit namn, eit telefonnummer, ein stad eller det du vil gjere.
common-find-nothing = Fann ingenting på «{$typed}».
common-open-file = Opne
common-back = Tilbake
common-people = { $count ->
    [one] 1 person
   *[other] { $count } personar
}
common-skipped = {$count} ting var endra sidan og står som dei er.
common-nothing-to-undo = Ingenting å angre
common-nothing-to-redo = Ingenting å gjere om att
common-undo-this = Angre: {$what}
common-redo-this = Gjer om att: {$what}
common-cannot-read = Kan ikkje lese {$file}: {$detail}
common-cancel = Avbryt
common-close = Lukk
common-delete = Slett
common-add = Legg til
common-choose = Vel
common-none = ingen
common-day-hint = dd.mm.åååå
place-now = No
place-people = Folk
place-crews = Gjengar
place-shifts = Vakter
place-training = Opplæring
place-lists = Lister
place-settings = Innstillingar
command-find = Søk i alt
command-undo = Angre
command-redo = Gjer om att
command-keys = Tastane her
command-new-person = Ny person
command-import-people = Hent frå ark
command-new-crew = Ny
command-new-shift = Ny vakt
command-next-hole = Neste hol
command-hand-out-day = Del ut dagen
command-new-session = Ny samling
command-hand-out-attendance = Frammøteliste
command-new-programme = Nytt program
command-open-festival = Opne ein annan festival
keys-here = På denne sida
keys-everywhere = Overalt
keys-general =
    Tab | neste felt
    Esc | eitt steg tilbake
    ↑ ↓ | opp og ned i ei liste
    Enter | opne eller gjer det

common-weekday =
    { $day ->
        [1] måndag
        [2] tysdag
        [3] onsdag
        [4] torsdag
        [5] fredag
        [6] laurdag
       *[other] søndag
    }
common-weekday-short =
    { $day ->
        [1] mån.
        [2] tys.
        [3] ons.
        [4] tor.
        [5] fre.
        [6] lau.
       *[other] søn.
    }
common-month =
    { $month ->
        [1] januar
        [2] februar
        [3] mars
        [4] april
        [5] mai
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[other] desember
    }
common-month-short =
    { $month ->
        [1] jan.
        [2] feb.
        [3] mars
        [4] apr.
        [5] mai
        [6] juni
        [7] juli
        [8] aug.
        [9] sep.
        [10] okt.
        [11] nov.
       *[other] des.
    }
common-date-short = { $weekday } { $day }. { $month }
common-date-long = { $weekday } { $day }. { $month } { $year }
common-week = veke { $number }
common-ago-now = no nettopp
common-ago-minutes = for { $count } min sidan
common-ago-hours = for { $count ->
        [one] 1 time
       *[other] { $count } timar
    } sidan
common-ago-days = { $count ->
        [one] i går
       *[other] for { $count } dagar sidan
    }
common-hours = { $hours }{"\u00A0"}t
common-hours-minutes = { $hours }{"\u00A0"}t { $minutes }{"\u00A0"}min
common-minutes = { $minutes }{"\u00A0"}min
common-percent = { $number }{"\u00A0"}%
common-yes = ja
common-no = nei


## start

start-tagline = Vaktlista for gjengsjefar. Utan nett.
start-new = Ny festival
start-new-about = Start med blanke ark. Du treng berre eit namn og to datoar.
start-sample = Prøv ein ferdig festival
start-sample-about = 600 oppdikta frivillige og 1000 vakter. Her kan du ikkje øydeleggje noko.
start-open = Opne ei fil
start-open-about = Ein festival du har frå før, eller har fått av nokon andre.
start-recent = Sist opna
start-name = Kva heiter festivalen?
start-name-hint = Norsk Revyfestival 2027
start-first-day = Første dag
start-last-day = Siste dag
start-zone = Tidssone
start-days-about = Dagane med publikum. Opprigg og nedrigg kan liggje før og etter.
start-create = Lag festivalen
start-offline = Alt ligg på denne maskina. Ingenting blir sendt ut.
start-not-a-day = «{$typed}» er ikkje ein dato. Skriv til dømes 7.7.2027.
start-not-a-zone = «{$typed}» er ikkje ei tidssone. I Noreg heiter ho Europe/Oslo.


## now


## people


## crews

cannot-nothing-to-do = Det er ikkje noko å endre.
cannot-empty-name = Skriv eit namn først.
cannot-not-found = { $table ->
    [person] Personen finst ikkje lenger.
    [crew] Gjengen finst ikkje lenger.
    [club] Foreininga finst ikkje lenger.
    [place] Staden finst ikkje lenger.
    [shift] Vakta finst ikkje lenger.
    [assignment] Personen står ikkje på vakta lenger.
    [membership] Personen er ikkje med i gjengen.
    [session] Samlinga finst ikkje lenger.
    [programme] Programmet finst ikkje lenger.
   *[other] Det du ville endre, finst ikkje lenger.
}
cannot-already-there = { $table ->
    [crew] Det finst alt ein gjeng som heiter «{ $name }».
    [club] Det finst alt ei foreining som heiter «{ $name }».
    [place] Det finst alt ein stad som heiter «{ $name }».
    [competence] Det finst alt ein kompetanse som heiter «{ $name }».
    [programme] Det finst alt eit program som heiter «{ $name }».
    [membership] Er med frå før: { $name }.
    [enrolment] Er påmeld frå før: { $name }.
    [competence_record] Har den frå før: { $name }.
   *[other] Det finst alt: { $name }.
}
cannot-in-use = { $by ->
    [shift] «{ $name }» har { $count ->
        [one] éi vakt
       *[other] { $count } vakter
    }. Blir den sletta, blir dei òg borte.
    [assignment] Det står { $count ->
        [one] éin person
       *[other] { $count } personar
    } på «{ $name }». Blir den sletta, blir dei tekne av.
    [need] «{ $name }» blir kravd på { $count ->
        [one] éi vakt
       *[other] { $count } vakter
    }.
    [competence_record] { $count ->
        [one] Éin person
       *[other] { $count } personar
    } har «{ $name }».
   *[other] «{ $name }» er framleis i bruk ({ $count }).
}
cannot-time-never = Klokka { $time } finst ikkje den natta, for då blir klokka stilt fram. Vel eit anna tidspunkt.
cannot-time-twice = Klokka { $time } kjem to gonger den natta, for då blir klokka stilt tilbake. Vel den første eller den andre.
cannot-time-empty = Slutten må kome etter starten.
cannot-days-backward = Siste dag må kome etter første dag.
cannot-day-cut = Døgnskiljet må vere eit klokkeslett.
cannot-not-a-choice = «{ $value }» er ikkje eit av vala.
cannot-born-outside = Fødselsåret må vere mellom { $first } og { $last }.
cannot-headcount = Det må trengast minst éin, og tala må stå i rekkjefølgje: minst, ønskt, høgst.
cannot-age-limit = Aldersgrensa må vere mellom 1 og 99 år.
cannot-on-shift-already = { $person } står alt på «{ $shift }» i det tidsrommet.
cannot-full = «{ $shift }» er full: det er plass til { $max }.
cannot-part-outside = Tidsrommet må liggje innanfor vakta eller samlinga.
cannot-would-fall-out = { $count ->
    [one] { $names } har ein del som ville falle utanfor dei nye tidene. Flytt eller ta av først.
   *[other] { $count } personar har ein del som ville falle utanfor dei nye tidene: { $names }. Flytt eller ta dei av først.
}
cannot-no-reason = Skriv kvifor det går likevel.
cannot-percent = Prosentdelen må vere mellom 0 og 100.
cannot-length = Lengda stemmer ikkje.
cannot-valid-backward = Siste gyldige dag må kome etter første.
cannot-other-programme = «{ $module }» høyrer til eit anna program.


## shifts


## assigning

assigning-overlap = På { $other } samstundes, { $duration }
assigning-travel = Berre { $has } mellom denne vakta og { $other }, skal ha { $needs } for å kome fram
assigning-rest-before = Kviler { $has }, skal ha { $needs } (manglar { $missing } min) før { $other }{ $law }
assigning-rest-after = Kviler { $has }, skal ha { $needs } (manglar { $missing } min) etter { $other }{ $law }
assigning-rest-between = Då blir kvila for kort mellom { $first } og { $second }: { $has }, skal ha { $needs } (manglar { $missing } min){ $law }
assigning-too-young = For ung: { $age } år, må vere { $min }
assigning-too-young-turns = For ung: { $age } år, må vere { $min }. Fyller { $min } den { $date }
assigning-perhaps-too-young = Kan vere for ung: { $younger } eller { $older } år, må vere { $min }. Fødselsdatoen manglar
assigning-too-young-year = For ung: { $younger } eller { $older } år, må vere { $min }
assigning-age-unknown = Alderen er ukjend, må vere { $min } år
assigning-night = { $minutes } min inne i nattforbodet { $from }–{ $to }{ $law }
assigning-late-evening = { $minutes } min mellom { $from } og { $to }: berre når arbeidet krev det{ $law }
assigning-day-hours = { $worked } på éin arbeidsdag ({ $date }), høgst { $max }{ $law }
assigning-week-hours = { $worked } på sju dagar frå { $date }, høgst { $max }{ $law }
assigning-competence-missing = Manglar kurs: { $competence }
assigning-competence-expired = Kurset gjekk ut { $date }: { $competence }
assigning-competence-not-yet = Kurset gjeld først frå { $date }: { $competence }
assigning-law = {" "}({ $source })
assigning-assumed = {" "}– rekna som under 18, sidan fødselsdatoen manglar
assigning-in-crew = Med i gjengen { $crew }
assigning-leads-crew = Gjengsjef i { $crew }
assigning-deputy-of-crew = Nestleiar i { $crew }
assigning-has-competence = Har kurset { $competence }
assigning-has-competence-until = Har kurset { $competence }, gjeld til { $date }
assigning-no-hours = Har ingen vakter enno
assigning-hours-so-far = Har { $hours } frå før, snittet er { $average }
assigning-free-all-day = Fri elles { $date }
assigning-rested = Utkvilt, har hatt fri i { $hours }
assigning-refused-twice = Står på { $shift } frå før
assigning-refused-no-person = Personen finst ikkje lenger
assigning-refused-no-shift = Vakta finst ikkje lenger
assigning-refused-empty = Vakta må slutte etter at ho byrjar
assigning-work = { $shift } { $weekday } { $time }
assigning-day = { $day }. { $month }
assigning-day-year = { $day }. { $month } { $year }
assigning-work-gone = ei vakt som er borte


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
import-screen-empty = Hent folk frå eit rekneark
import-screen-empty-about = Vel lista du har, lagra som CSV. Du ser kva som skjer med kvar rad før noko blir skrive.
import-screen-choose-file = Vel ei fil
import-screen-choose-other = Vel ei anna fil
import-screen-as-found = Les ho som først
import-screen-unreadable = { $file } lèt seg ikkje lese
import-screen-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
}
import-screen-mended = øydelagde bokstavar er retta
import-screen-fate = Kva skjer
import-screen-remark = Å merke seg
import-screen-header = I arket: { $header }
import-screen-header-on = overskrift på rad { $line }
import-screen-no-header-found = utan overskrift
import-screen-what-is = Kva er «{ $column }»?
import-screen-found-header = kjend att på overskrifta
import-screen-found-nearly = overskrifta liknar
import-screen-found-cells = gjetta ut frå det som står der
import-screen-found-chosen = valt av deg
import-screen-found-not = ikkje kjend att, så ho blir verande under sitt eige namn
import-screen-encoding = Korleis er bokstavane lagra?
import-screen-encoding-about = Vel ein annan om æ, ø og å ser rare ut.
import-screen-delimiter = Kva skil kolonnane?
import-screen-delimiter-about = Vel eit anna teikn om kolonnane er delte feil.
import-screen-header-row = Kva rad er overskrifta?
import-screen-header-about = Det som står over, blir ikkje teke med.
import-screen-no-header = Det er inga overskrift
import-screen-line = Rad { $line }: { $words }
import-screen-title = Dette skjer
import-screen-new = { $count ->
    [one] ny
   *[other] nye
}
import-screen-changed = { $count ->
    [one] blir endra
   *[other] blir endra
}
import-screen-same = { $count ->
    [one] er som før
   *[other] er som før
}
import-screen-doubtful = { $count ->
    [one] i tvil
   *[other] i tvil
}
import-screen-refused = { $count ->
    [one] kan ikkje takast med
   *[other] kan ikkje takast med
}
import-screen-skipped = { $count ->
    [one] blir hoppa over
   *[other] blir hoppa over
}
import-screen-show = vis
import-screen-show-differences = vis skilnaden
import-screen-show-all = vis alle
import-screen-hand-back = { $count ->
    [one] Lagre rada som ikkje kjem med
   *[other] Lagre dei { $count } som ikkje kjem med
}
import-screen-hand-back-about = Som eiga fil med grunn, i Dokument/Ildsjel. Skjer av seg sjølv når du importerer.
import-screen-handed-back = Lagra med grunn: { $file }
import-screen-not-handed-back = Radene som ikkje kjem med, kunne ikkje lagrast: { $why } Importer ein gong til for å gå vidare utan.
import-screen-refused-stem = { $name } ikkje med
import-screen-no-name = Ingen kolonne er namn, så ingen kan kome inn. Trykk på overskrifta over namna og vel Namn.
import-screen-new-crews = Nye gjengar
import-screen-new-clubs = Nye foreiningar
import-screen-and-more = { $names } og { $count } til
import-screen-questions = { $count ->
    [one] Eitt spørsmål
   *[other] { $count } spørsmål
}
import-screen-more-questions = { $count ->
    [one] Og eitt til etter desse.
   *[other] Og { $count } til etter desse.
}
import-screen-row = rad { $line }
import-screen-same-as = Same som { $who }
import-screen-new-person = Ny person
import-screen-leave = La vere
import-screen-take = Ta med likevel
import-screen-left-out = du lèt ho vere
import-screen-added = { $field }: { $new }
import-screen-differs = { $field }: { $old } → { $new }
import-screen-import = Importer { $count }
import-screen-unanswered = { $count ->
    [one] Den du ikkje svarer på, kjem ikkje med.
   *[other] Dei { $count } du ikkje svarer på, kjem ikkje med.
}
import-screen-not-yet = Ingenting er skrive enno. Heile importen kan angrast etterpå.
import-screen-nothing = Det er ikkje noko nytt å skrive.


## lists

lists-roster-title = Vaktliste
lists-contacts-title = Kontaktliste
lists-attendance-title = Frammøteliste
lists-attendance-summary-title = Frammøte samla
lists-hours-title = Timar per person
lists-club-hours-title = Timar per foreining
lists-of-festival = { $list } – { $festival }
lists-roster-stem = vaktliste
lists-contacts-stem = kontaktliste
lists-attendance-stem = frammoteliste
lists-hours-stem = timar
lists-club-hours-stem = timar-foreiningar
lists-confidential = KONFIDENSIELT
lists-date = Dato
lists-from = Frå
lists-to = Til
lists-date-to = Til dato
lists-crew = Gjeng
lists-crews = Gjengar
lists-place = Stad
lists-task = Oppgåve
lists-name = Namn
lists-phone = Telefon
lists-email = E-post
lists-birth-year = Fødselsår
lists-birth-date = Fødselsdato
lists-diet = Mathensyn
lists-guardian = Føresett
lists-gender = Kjønn
lists-postcode = Postnummer
lists-session = Samling
lists-length = Lengd (timar)
lists-state = Frammøte
lists-counted = Timar som tel
lists-percent = Prosent av timane
lists-sessions-present = Samlingar til stades
lists-club = Foreining
lists-shifts = Vakter
lists-people = Frivillige
lists-hours = Timar
lists-complete = Nok timar
lists-open = LEDIG
lists-no-club = Utan foreining
lists-leader = gjengsjef
lists-deputy = nestleiar
lists-gender-f = kvinne
lists-gender-m = mann
lists-gender-x = anna
lists-present = til stades
lists-part = delvis
lists-excused = gyldig fråvær
lists-absent = fråvær
lists-not-noted = ikkje ført
lists-page = Side { $page } av { $pages }
lists-printed = Skrive ut { $date }


## settings

settings-program = Programmet
settings-language = Språk
settings-language-about = Namn og tekst du har skrive sjølv, blir ikkje endra.
settings-appearance = Utsjånad
settings-appearance-about = Mørkt er greitt i eit telt om natta.
settings-system = Som maskina
settings-light = Lyst
settings-dark = Mørkt
settings-text-size = Tekststorleik
settings-text-size-about = Gjeld alt i vindauget.
settings-festival = Festivalen
settings-file = Fila
settings-file-about = Heile festivalen er éi fil. Alt du gjer, er lagra med ein gong.


## history

history-thing =
    { $table ->
        [festival] festivalen
        [club] foreininga
        [place] staden
        [crew] gjengen
        [competence] kompetansen
        [person] personen
        [membership] gjengplassen
        [shift] vakta
        [need] behovet
        [assignment] oppsettet
        [programme] programmet
        [module] modulen
        [session] samlinga
        [enrolment] påmeldinga
        [attendance] frammøtet
        [competence_record] kompetansebeviset
       *[import_batch] importen
    }
history-new-festival = Laga festivalen { $name }
history-sample = Laga dømefestivalen { $name }
history-add = La til { $thing } { $name }
history-change = Endra { $thing } { $name }
history-delete = Sletta { $thing } { $name }
history-assign = Sette { $person } på { $shift }, { $when }
history-unassign = Tok { $person } av { $shift }, { $when }
history-move-shift = Flytta { $shift } til { $when }
history-copy-shift = Kopierte { $shift } til { $when }
history-join = Tok { $person } med i { $crew }
history-leave = Tok { $person } ut av { $crew }
history-enrol = Melde { $person } på { $programme }
history-unenrol = Melde { $person } av { $programme }
history-attend = Førte frammøte for { $person }, { $session }
history-import = Henta inn { $file }: { $added } { $added ->
        [one] ny
       *[other] nye
    } og { $changed } { $changed ->
        [one] endra
       *[other] endra
    }
history-undo = Angra: { $what }
history-redo = Gjorde om att: { $what }
history-by = av { $author }
history-skipped-changed = { $thing } er endra seinare { $by } og vart ståande slik.
history-skipped-deleted = { $thing } er sletta seinare { $by } og er framleis sletta.
history-skipped-in-use = { $thing } er teken i bruk sidan { $by } og vart ikkje sletta.
history-skipped-gone = { $thing } høyrer til noko som er sletta sidan, og kom ikkje tilbake.


## errors

errors-quoted = «{ $name }»
errors-the-file = Festivalfila
errors-missing = Finn ikkje { $file }. Ho kan vere flytta, sletta eller liggje på ein minnepinne som ikkje er sett i. Ingenting er endra. Set inn minnepinnen og prøv igjen, eller vel ei anna fil.
errors-exists = { $file } finst frå før. Ho er ikkje rørt. Vel eit anna namn, eller opne den som er der.
errors-not-a-festival = { $file } er ikkje ein festival frå Ildsjel. Fila er ikkje rørt. Vel ei fil som sluttar på .ildsjel.
errors-newer = { $file } er lagra med ein nyare Ildsjel enn denne. Fila er ikkje rørt, og alt i ho er trygt. Hent den nyaste Ildsjel og opne fila med den.
errors-locked = { $file } er open allereie, i eit anna vindauge eller program. Ingenting er endra. Gå til det vindauget, eller lukk det og prøv igjen.
errors-damaged = { $file } er skadd, og alt i ho kan ikkje lesast. Ildsjel har ikkje endra noko. Ta vare på fila som ho er, og opne den siste tryggingskopien.
errors-read-only = { $file } ligg ein stad der Ildsjel ikkje får skrive. Ingenting er endra. Flytt fila til ei mappe du sjølv kan lagre i, til dømes Dokument, og opne ho der.
errors-full = Disken er full, så dette vart ikkje lagra. Alt du gjorde før, er trygt. Rydd plass på disken og prøv igjen.
errors-disk = Disken svara ikkje som han skal, så dette vart ikkje lagra. Alt du gjorde før, er trygt. Prøv igjen; hender det fleire gonger, ta ein tryggingskopi til ein annan stad.
errors-refused = Dette passa ikkje med resten av festivalen og vart ikkje lagra. Alt er som før. Feilen er Ildsjels: kopier detaljane og meld frå, så blir han retta.
errors-stopped = Festivalen er lukka, så dette vart ikkje lagra. Alt du gjorde før, er trygt. Opne festivalen igjen.
errors-sound = Alt er i orden: { $rows } rader og { $changes } endringar er gått gjennom.
errors-found-file = Fila er skadd: { $detail }
errors-found-schema = Oppbygginga av fila er endra utanfor Ildsjel: { $name }
errors-found-reference = { $thing } viser til noko som ikkje finst.
errors-found-entry = Ei oppføring i historikken er endra utanfor Ildsjel.
errors-found-change = Ei endring i historikken er ikkje slik Ildsjel skreiv ho.
errors-found-cell = { $thing } er endra utanfor Ildsjel: feltet { $column } stemmer ikkje med historikken.
errors-found-unknown = { $thing } er lagt til utanfor Ildsjel: historikken kjenner det ikkje.
errors-found-lost = { $thing } er borte, men historikken kjenner det.
errors-found-unreadable = { $thing } kan ikkje lesast.
errors-found-orphan = { $thing } viser til noko som er sletta ({ $to }).
errors-found-times = { $thing } sluttar før det byrjar.
errors-found-clock = { $thing }: klokkesletta stemmer ikkje med tidssona.


## cli

cli-crashed = Noko gjekk gale i Ildsjel. Det som var lagra, er trygt. Kva som hende, står i { $log }.
cli-no-display = Fann ingen skjerm å opne vindauget på. Kommandoane verkar utan skjerm: ildsjel --help
cli-no-window = Denne Ildsjel er bygd utan vindauge. Kommandoane verkar: ildsjel --help
cli-no-festival = Kva festival? Skriv --file og fila etter kommandoen, eller opne festivalen i vindauget først.
cli-cannot-write = Kan ikkje skrive { $file }: { $why }
cli-why = { $kind ->
    [missing] ho finst ikkje
    [denied] det er ikkje lov å lese eller skrive der
    [folder] det er ei mappe
    [full] disken er full
   *[other] { $detail }
}
cli-own-file = { $file } er i bruk i denne kommandoen og blir ikkje skriven over. Vel eit anna namn.
cli-sample-written = { $file }: { $people } oppdikta frivillige og { $shifts } vakter
cli-export-written = { $file }: { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
cli-export-unmade = Lista kunne ikkje lagast. Er ho lengre enn eit rekneark kan vere?
cli-not-a-day = «{ $typed }» er ikkje ein dag. Skriv til dømes 9.7 eller 2027-07-09.
cli-no-such-crew = Det er ingen gjeng som heiter «{ $name }». Desse finst: { $names }
cli-no-such-programme = Det er inga opplæring som heiter «{ $name }». Desse finst: { $names }
cli-which-programme = Kva opplæring? Skriv --programme og ei av desse: { $names }
cli-no-programme = Festivalen har inga opplæring.
cli-import-counts = { $new } nye, { $changed } blir endra, { $same } som før, { $doubtful } i tvil, { $refused } ute, { $skipped } blir hoppa over
cli-import-no-name = Fann ingen kolonne med namn, så ingenting er henta. Kall ein kolonne «Namn», eller hent arket i vindauget og sei kva kolonnane er.
cli-import-row = Rad { $line }, { $name }: { $reason }
cli-import-doubtful = { $count ->
    [one] Rada i tvil er ikkje teken med.
   *[other] Dei { $count } radene i tvil er ikkje tekne med.
} Hent arket i vindauget for å svare på kven det gjeld.
cli-import-handed-back = { $file }: { $count ->
    [one] rada som ikkje kom med, med grunn. Rett ho og hent fila.
   *[other] dei { $count } radene som ikkje kom med, med grunn. Rett dei og hent fila.
}
cli-import-dry-run = Ingenting er skrive.
cli-import-nothing = Ikkje noko nytt å skrive.
cli-import-written = Skrive. Alt kan angrast under eitt i vindauget.


## sample
