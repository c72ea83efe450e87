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

shifts-day = Dag
shifts-list = Liste
shifts-when = Når
shifts-crew = Gjeng
shifts-by-crew = Gjeng
shifts-place = Stad
shifts-title = Tittel
shifts-title-hint = kan stå tom
shifts-filled = Bemanning
shifts-people = På vakt
shifts-date = Dag
shifts-times = Frå–til
shifts-how-many = Tal på folk
shifts-note-hint = Merknad
shifts-closer = Nærare (Ctrl +)
shifts-farther = Lenger unna (Ctrl −)
shifts-free = { $count ->
    [0] Ingen ledige plassar
    [one] 1 ledig plass
   *[other] { $count } ledige plassar
}
shifts-open = { $count ->
    [0] Ingen kollisjonar
    [one] 1 kollisjon
   *[other] { $count } kollisjonar
}
shifts-accepted = { $count } godteke med grunn
shifts-count = { $count ->
    [0] ingen vakter
    [one] 1 vakt
   *[other] { $count } vakter
}
shifts-of = { $filled } av { $places }
shifts-of-missing = { $filled } av { $places } · manglar { $missing }
shifts-day-about = { $day }: { $filled } av { $places } plassar, { $shifts ->
        [one] 1 vakt
       *[other] { $shifts } vakter
    }
shifts-hole = manglar { $missing }, { $times }
shifts-no-place = Utan fast stad
shifts-idle-crews = Utan vakter denne dagen
shifts-drag-hint = dra i rada for å lage ei vakt
shifts-staffing = Bemanning
shifts-staffing-about = på vakt / trengst
shifts-no-longer = Det som vart godteke, er ikkje lenger eit problem
shifts-no-crews = Vakter høyrer til ein gjeng
shifts-no-crews-about = Lag den første gjengen, så kan du leggje ut vakter her.
shifts-to-crews = Gå til gjengane
shifts-none-today = Ingen vakter
shifts-none-on = Ingen vakter { $day }
shifts-none-about = Dra med musa i rada til ein gjeng, frå start til slutt, eller skriv tidene sjølv.
shifts-list-empty-about = Her kjem vaktene, med kven som er på og kor mange som manglar.
shifts-only-holes = Berre hol
shifts-all-days = Alle dagar
shifts-this-day = Denne dagen
shifts-no-holes = Ingen hol. Alle plassar er fylte.
shifts-holes = Ledige plassar
shifts-holes-about = Trykk på ei linje, så ser du kven som kan.
shifts-open-heading = Kollisjonar
shifts-open-about = Det reglane seier noko på, og som ingen har svart for enno.
shifts-accepted-heading = Godteke med grunn
shifts-accepted-about = Her gjekk nokon vidare likevel, og skreiv kvifor.
shifts-accept = Godta med grunn …
shifts-quoted = «{ $reason }»
shifts-and-more = … og { $count } til
shifts-choose-hint = Vel ei vakt for å sjå kven som er på og kven som kan.
shifts-keys = Raskt med tastane
shifts-other-day = Ein annan dag
shifts-key-move = Flytt vakta
shifts-key-stretch = Lengre eller kortare
shifts-key-copy = Kopier til neste dag
shifts-new = Ny vakt
shifts-create = Lag vakta
shifts-new-about = Skjemaet står ope til du lukkar det, så du kan lage fleire på rad. Sluttar vakta etter midnatt, skriv du berre 22-02.
shifts-choose-crew = Vel ein gjeng først.
shifts-not-times = «{ $typed }» er ikkje to klokkeslett. Skriv til dømes 18-22 eller 18:30-01.
shifts-not-a-number = «{ $typed }» er ikkje eit tal.
shifts-the-first = Den første
shifts-the-second = Den andre
shifts-narrow = Skriv for å finne
shifts-copy = Kopier vakta
shifts-copy-to = Same klokkeslett, denne dagen
shifts-with-people = Ta med folka
shifts-copy-about = Trykk på så mange dagar du vil. Behova følgjer med.
shifts-min-age = { $age } år
shifts-age = { $years } år
shifts-on-shift = På vakt
shifts-fewer = Éin færre
shifts-one-more = Éin til
shifts-edit-need = Endre behovet
shifts-add-need = Eit behov til
shifts-remove-need = Fjern behovet
shifts-task = Oppgåve
shifts-task-hint = på vakt
shifts-least = Minst
shifts-age-limit = Aldersgrense
shifts-courses = Kurs:
shifts-add-course = + krev kurs
shifts-no-courses = Ingen kurs er lagde inn enno. Det gjer du under Opplæring.
shifts-full = Alle plassar her er fylte.
shifts-away = fråvær
shifts-take-off = Ta av { $name }
shifts-who-can = Kven kan?
shifts-best-first = best først
shifts-search = Søk etter kven som helst
shifts-all-filled = Alle plassar er fylte. Søk om du vil setje på fleire.
shifts-nobody-clear = Ingen er heilt ledige.
shifts-nobody-found = Fann ingen som heiter «{ $typed }».
shifts-can-but = Kan, men …
shifts-rest = { $count } andre · kvifor ikkje?
shifts-change-breaks = Endringa ({ $when }) går ikkje opp for alle på vakta.
shifts-reason-against = Dette talar imot
shifts-reason-why = Kvifor går det likevel?
shifts-reason-hint = Avtalt med begge gjengane
shifts-reason-kept = Grunnen blir lagra og kan lesast av andre.
shifts-reason-go = Set på likevel


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


## errors


## cli


## sample
