# Ildsjel, nb. One section per room; each message is in all four files.


## common

app-name = Ildsjel
common-saved-at = Alt er lagret · {$time}
common-all-saved = Alt er lagret
common-find-placeholder = Søk etter folk, vakter, kommandoer
common-find-hint = Skriv et navn, et telefonnummer, et sted eller det du vil gjøre.
common-find-nothing = Fant ingenting på «{$typed}».
common-open-file = Åpne
common-back = Tilbake
common-people = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
common-skipped = {$count} ting var endret siden og står som de er.
common-nothing-to-undo = Ingenting å angre
common-nothing-to-redo = Ingenting å gjøre om igjen
common-undo-this = Angre: {$what}
common-redo-this = Gjør om igjen: {$what}
common-cannot-read = Kan ikke lese {$file}: {$detail}
common-cancel = Avbryt
common-close = Lukk
common-delete = Slett
common-add = Legg til
common-choose = Velg
common-none = ingen
common-day-hint = dd.mm.åååå
place-now = Nå
place-people = Folk
place-crews = Gjenger
place-shifts = Vakter
place-training = Opplæring
place-lists = Lister
place-settings = Innstillinger
command-find = Søk i alt
command-undo = Angre
command-redo = Gjør om igjen
command-keys = Tastene her
command-new-person = Ny person
command-import-people = Hent fra ark
command-new-crew = Ny
command-new-shift = Ny vakt
command-next-hole = Neste hull
command-hand-out-day = Del ut dagen
command-new-session = Ny samling
command-hand-out-attendance = Frammøteliste
command-new-programme = Nytt program
command-open-festival = Åpne en annen festival
keys-here = På denne siden
keys-everywhere = Overalt
keys-general =
    Tab | neste felt
    Esc | ett steg tilbake
    ↑ ↓ | opp og ned i ei liste
    Enter | åpne eller gjør det

common-weekday =
    { $day ->
        [1] mandag
        [2] tirsdag
        [3] onsdag
        [4] torsdag
        [5] fredag
        [6] lørdag
       *[other] søndag
    }
common-weekday-short =
    { $day ->
        [1] man.
        [2] tir.
        [3] ons.
        [4] tor.
        [5] fre.
        [6] lør.
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
common-week = uke { $number }
common-ago-now = nå nettopp
common-ago-minutes = for { $count } min siden
common-ago-hours = for { $count ->
        [one] 1 time
       *[other] { $count } timer
    } siden
common-ago-days = { $count ->
        [one] i går
       *[other] for { $count } dager siden
    }
common-hours = { $hours }{"\u00A0"}t
common-hours-minutes = { $hours }{"\u00A0"}t { $minutes }{"\u00A0"}min
common-minutes = { $minutes }{"\u00A0"}min
common-percent = { $number }{"\u00A0"}%
common-yes = ja
common-no = nei


## start

start-tagline = Vaktlista for gjengsjefer. Uten nett.
start-new = Ny festival
start-new-about = Start med blanke ark. Du trenger bare et navn og to datoer.
start-sample = Prøv en ferdig festival
start-sample-about = 600 oppdiktede frivillige og 1000 vakter. Her kan du ikke ødelegge noe.
start-open = Åpne en fil
start-open-about = En festival du har fra før, eller har fått av noen andre.
start-recent = Sist åpnet
start-name = Hva heter festivalen?
start-name-hint = Norsk Revyfestival 2027
start-first-day = Første dag
start-last-day = Siste dag
start-zone = Tidssone
start-days-about = Dagene med publikum. Opprigg og nedrigg kan ligge før og etter.
start-create = Lag festivalen
start-offline = Alt ligger på denne maskinen. Ingenting sendes ut.
start-not-a-day = «{$typed}» er ikke en dato. Skriv for eksempel 7.7.2027.
start-not-a-zone = «{$typed}» er ikke en tidssone. I Norge heter den Europe/Oslo.


## now


## people


## crews

cannot-nothing-to-do = Det er ikke noe å endre.
cannot-empty-name = Skriv et navn først.
cannot-not-found = { $table ->
    [person] Personen finnes ikke lenger.
    [crew] Gjengen finnes ikke lenger.
    [club] Foreningen finnes ikke lenger.
    [place] Stedet finnes ikke lenger.
    [shift] Vakta finnes ikke lenger.
    [assignment] Personen står ikke på vakta lenger.
    [membership] Personen er ikke med i gjengen.
    [session] Samlingen finnes ikke lenger.
    [programme] Programmet finnes ikke lenger.
   *[other] Det du ville endre, finnes ikke lenger.
}
cannot-already-there = { $table ->
    [crew] Det finnes alt en gjeng som heter «{ $name }».
    [club] Det finnes alt en forening som heter «{ $name }».
    [place] Det finnes alt et sted som heter «{ $name }».
    [competence] Det finnes alt en kompetanse som heter «{ $name }».
    [programme] Det finnes alt et program som heter «{ $name }».
    [membership] Er med fra før: { $name }.
    [enrolment] Er påmeldt fra før: { $name }.
    [competence_record] Har den fra før: { $name }.
   *[other] Det finnes alt: { $name }.
}
cannot-in-use = { $by ->
    [shift] «{ $name }» har { $count ->
        [one] én vakt
       *[other] { $count } vakter
    }. Slettes den, blir de også borte.
    [assignment] Det står { $count ->
        [one] én person
       *[other] { $count } personer
    } på «{ $name }». Slettes den, tas de av.
    [need] «{ $name }» kreves på { $count ->
        [one] én vakt
       *[other] { $count } vakter
    }.
    [competence_record] { $count ->
        [one] Én person
       *[other] { $count } personer
    } har «{ $name }».
   *[other] «{ $name }» er fortsatt i bruk ({ $count }).
}
cannot-time-never = Klokka { $time } finnes ikke den natta, for da stilles klokka fram. Velg et annet tidspunkt.
cannot-time-twice = Klokka { $time } kommer to ganger den natta, for da stilles klokka tilbake. Velg den første eller den andre.
cannot-time-empty = Slutten må komme etter starten.
cannot-days-backward = Siste dag må komme etter første dag.
cannot-day-cut = Døgnskillet må være et klokkeslett.
cannot-not-a-choice = «{ $value }» er ikke et av valgene.
cannot-born-outside = Fødselsåret må være mellom { $first } og { $last }.
cannot-headcount = Det må trengs minst én, og tallene må stå i rekkefølge: minst, ønsket, høyst.
cannot-age-limit = Aldersgrensen må være mellom 1 og 99 år.
cannot-on-shift-already = { $person } står alt på «{ $shift }» i det tidsrommet.
cannot-full = «{ $shift }» er full: det er plass til { $max }.
cannot-part-outside = Tidsrommet må ligge innenfor vakta eller samlingen.
cannot-would-fall-out = { $count ->
    [one] { $names } har en del som ville falt utenfor de nye tidene. Flytt eller ta av først.
   *[other] { $count } personer har en del som ville falt utenfor de nye tidene: { $names }. Flytt eller ta dem av først.
}
cannot-no-reason = Skriv hvorfor det går likevel.
cannot-percent = Andelen må være mellom 0 og 100 prosent.
cannot-length = Varigheten stemmer ikke.
cannot-valid-backward = Siste gyldige dag må komme etter første.
cannot-other-programme = «{ $module }» hører til et annet program.


## shifts

shifts-day = Dag
shifts-list = Liste
shifts-when = Når
shifts-crew = Gjeng
shifts-by-crew = Gjeng
shifts-place = Sted
shifts-title = Tittel
shifts-title-hint = kan stå tom
shifts-filled = Bemanning
shifts-people = På vakt
shifts-date = Dag
shifts-times = Fra–til
shifts-how-many = Antall
shifts-note-hint = Merknad
shifts-closer = Nærmere (Ctrl +)
shifts-farther = Lenger unna (Ctrl −)
shifts-free = { $count ->
    [0] Ingen ledige plasser
    [one] 1 ledig plass
   *[other] { $count } ledige plasser
}
shifts-open = { $count ->
    [0] Ingen kollisjoner
    [one] 1 kollisjon
   *[other] { $count } kollisjoner
}
shifts-accepted = { $count } godtatt med grunn
shifts-count = { $count ->
    [0] ingen vakter
    [one] 1 vakt
   *[other] { $count } vakter
}
shifts-of = { $filled } av { $places }
shifts-of-missing = { $filled } av { $places } · mangler { $missing }
shifts-day-about = { $day }: { $filled } av { $places } plasser, { $shifts ->
        [one] 1 vakt
       *[other] { $shifts } vakter
    }
shifts-hole = mangler { $missing }, { $times }
shifts-no-place = Uten fast sted
shifts-idle-crews = Uten vakter denne dagen
shifts-drag-hint = dra i raden for å lage ei vakt
shifts-staffing = Bemanning
shifts-staffing-about = på vakt / trengs
shifts-no-longer = Det som ble godtatt, er ikke lenger et problem
shifts-no-crews = Vakter hører til en gjeng
shifts-no-crews-about = Lag den første gjengen, så kan du legge ut vakter her.
shifts-to-crews = Gå til gjengene
shifts-none-today = Ingen vakter
shifts-none-on = Ingen vakter { $day }
shifts-none-about = Dra med musa i raden til en gjeng, fra start til slutt, eller skriv tidene selv.
shifts-list-empty-about = Her kommer vaktene, med hvem som er på og hvor mange som mangler.
shifts-only-holes = Bare hull
shifts-all-days = Alle dager
shifts-this-day = Denne dagen
shifts-no-holes = Ingen hull. Alle plasser er fylt.
shifts-holes = Ledige plasser
shifts-holes-about = Trykk på ei linje, så ser du hvem som kan.
shifts-open-heading = Kollisjoner
shifts-open-about = Det reglene sier noe på, og som ingen har svart for ennå.
shifts-accepted-heading = Godtatt med grunn
shifts-accepted-about = Her gikk noen videre likevel, og skrev hvorfor.
shifts-accept = Godta med grunn …
shifts-quoted = «{ $reason }»
shifts-and-more = … og { $count } til
shifts-choose-hint = Velg ei vakt for å se hvem som er på og hvem som kan.
shifts-keys = Raskt med tastene
shifts-other-day = En annen dag
shifts-key-move = Flytt vakta
shifts-key-stretch = Lengre eller kortere
shifts-key-copy = Kopier til neste dag
shifts-new = Ny vakt
shifts-create = Lag vakta
shifts-new-about = Skjemaet står åpent til du lukker det, så du kan lage flere på rad. Slutter vakta etter midnatt, skriver du bare 22-02.
shifts-choose-crew = Velg en gjeng først.
shifts-not-times = «{ $typed }» er ikke to klokkeslett. Skriv for eksempel 18-22 eller 18:30-01.
shifts-not-a-number = «{ $typed }» er ikke et tall.
shifts-the-first = Den første
shifts-the-second = Den andre
shifts-narrow = Skriv for å finne
shifts-copy = Kopier vakta
shifts-copy-to = Samme klokkeslett, denne dagen
shifts-with-people = Ta med folka
shifts-copy-about = Trykk på så mange dager du vil. Behovene følger med.
shifts-min-age = { $age } år
shifts-age = { $years } år
shifts-on-shift = På vakt
shifts-fewer = Én færre
shifts-one-more = Én til
shifts-edit-need = Endre behovet
shifts-add-need = Et behov til
shifts-remove-need = Fjern behovet
shifts-task = Oppgave
shifts-task-hint = på vakt
shifts-least = Minst
shifts-age-limit = Aldersgrense
shifts-courses = Kurs:
shifts-add-course = + krev kurs
shifts-no-courses = Ingen kurs er lagt inn ennå. Det gjør du under Opplæring.
shifts-full = Alle plasser her er fylt.
shifts-away = fravær
shifts-take-off = Ta av { $name }
shifts-who-can = Hvem kan?
shifts-best-first = best først
shifts-search = Søk etter hvem som helst
shifts-all-filled = Alle plasser er fylt. Søk hvis du vil sette på flere.
shifts-nobody-clear = Ingen er helt ledige.
shifts-nobody-found = Fant ingen som heter «{ $typed }».
shifts-can-but = Kan, men …
shifts-rest = { $count } andre · hvorfor ikke?
shifts-change-breaks = Endringen ({ $when }) går ikke opp for alle på vakta.
shifts-reason-against = Dette taler imot
shifts-reason-why = Hvorfor går det likevel?
shifts-reason-hint = Avtalt med begge gjengene
shifts-reason-kept = Grunnen lagres og kan leses av andre.
shifts-reason-go = Sett på likevel


## assigning

assigning-overlap = På { $other } samtidig, { $duration }
assigning-travel = Bare { $has } mellom denne vakta og { $other }, skal ha { $needs } for å komme fram
assigning-rest-before = Hviler { $has }, skal ha { $needs } (mangler { $missing } min) før { $other }{ $law }
assigning-rest-after = Hviler { $has }, skal ha { $needs } (mangler { $missing } min) etter { $other }{ $law }
assigning-rest-between = Da blir hvila for kort mellom { $first } og { $second }: { $has }, skal ha { $needs } (mangler { $missing } min){ $law }
assigning-too-young = For ung: { $age } år, må være { $min }
assigning-too-young-turns = For ung: { $age } år, må være { $min }. Fyller { $min } den { $date }
assigning-perhaps-too-young = Kan være for ung: { $younger } eller { $older } år, må være { $min }. Fødselsdatoen mangler
assigning-too-young-year = For ung: { $younger } eller { $older } år, må være { $min }
assigning-age-unknown = Alderen er ukjent, må være { $min } år
assigning-night = { $minutes } min inne i nattforbudet { $from }–{ $to }{ $law }
assigning-late-evening = { $minutes } min mellom { $from } og { $to }: bare når arbeidet krever det{ $law }
assigning-day-hours = { $worked } på én arbeidsdag ({ $date }), høyst { $max }{ $law }
assigning-week-hours = { $worked } på sju dager fra { $date }, høyst { $max }{ $law }
assigning-competence-missing = Mangler kurs: { $competence }
assigning-competence-expired = Kurset gikk ut { $date }: { $competence }
assigning-competence-not-yet = Kurset gjelder først fra { $date }: { $competence }
assigning-law = {" "}({ $source })
assigning-assumed = {" "}– regnet som under 18, siden fødselsdatoen mangler
assigning-in-crew = Med i gjengen { $crew }
assigning-leads-crew = Gjengsjef i { $crew }
assigning-deputy-of-crew = Nestleder i { $crew }
assigning-has-competence = Har kurset { $competence }
assigning-has-competence-until = Har kurset { $competence }, gjelder til { $date }
assigning-no-hours = Har ingen vakter ennå
assigning-hours-so-far = Har { $hours } fra før, snittet er { $average }
assigning-free-all-day = Fri ellers { $date }
assigning-rested = Uthvilt, har hatt fri i { $hours }
assigning-refused-twice = Står på { $shift } fra før
assigning-refused-no-person = Personen finnes ikke lenger
assigning-refused-no-shift = Vakta finnes ikke lenger
assigning-refused-empty = Vakta må slutte etter at den begynner
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
lists-attendance-summary-title = Frammøte samlet
lists-hours-title = Timer per person
lists-club-hours-title = Timer per forening
lists-of-festival = { $list } – { $festival }
lists-roster-stem = vaktliste
lists-contacts-stem = kontaktliste
lists-attendance-stem = frammoteliste
lists-hours-stem = timer
lists-club-hours-stem = timer-foreninger
lists-confidential = KONFIDENSIELT
lists-date = Dato
lists-from = Fra
lists-to = Til
lists-date-to = Til dato
lists-crew = Gjeng
lists-crews = Gjenger
lists-place = Sted
lists-task = Oppgave
lists-name = Navn
lists-phone = Telefon
lists-email = E-post
lists-birth-year = Fødselsår
lists-birth-date = Fødselsdato
lists-diet = Mathensyn
lists-guardian = Foresatt
lists-gender = Kjønn
lists-postcode = Postnummer
lists-session = Samling
lists-length = Varighet (timer)
lists-state = Frammøte
lists-counted = Timer som teller
lists-percent = Prosent av timene
lists-sessions-present = Samlinger til stede
lists-club = Forening
lists-shifts = Vakter
lists-people = Frivillige
lists-hours = Timer
lists-complete = Nok timer
lists-open = LEDIG
lists-no-club = Uten forening
lists-leader = gjengsjef
lists-deputy = nestleder
lists-gender-f = kvinne
lists-gender-m = mann
lists-gender-x = annet
lists-present = til stede
lists-part = delvis
lists-excused = gyldig fravær
lists-absent = fravær
lists-not-noted = ikke ført
lists-page = Side { $page } av { $pages }
lists-printed = Skrevet ut { $date }


## settings

settings-program = Programmet
settings-language = Språk
settings-language-about = Navn og tekst du har skrevet selv, endres ikke.
settings-appearance = Utseende
settings-appearance-about = Mørkt er greit i et telt om natta.
settings-system = Som maskinen
settings-light = Lyst
settings-dark = Mørkt
settings-text-size = Tekststørrelse
settings-text-size-about = Gjelder alt i vinduet.
settings-festival = Festivalen
settings-file = Fila
settings-file-about = Hele festivalen er én fil. Alt du gjør, er lagret med en gang.


## history


## errors


## cli


## sample
