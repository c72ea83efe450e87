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

now-clock = Klokka { $time }
now-in-days = { $count ->
    [one] Festivalen begynner i morgen
   *[other] Festivalen begynner om { $count } dager
}
now-day-of = Dag { $day } av { $days }
now-over = Festivalen er over. Takk for innsatsen!
now-on-duty = { $count ->
    [one] 1 på vakt
   *[other] { $count } på vakt
}
now-open-places = { $count ->
    [0] ingen ledige plasser
    [one] 1 ledig plass
   *[other] { $count } ledige plasser
}
now-to-look-at = { $count ->
    [one] 1 trenger et blikk
   *[other] { $count } trenger et blikk
}
now-on = På vakt nå
now-nobody-on = Ingen er på vakt akkurat nå.
now-next = Neste tre timer
now-first = De neste vaktene
now-nothing-next = Ingen flere vakter.
now-filled = { $filled } av { $places }
now-holes = Hull
now-no-holes = Alle plasser som kommer, er fylt.
now-missing = { $count ->
    [one] mangler 1
   *[other] mangler { $count }
}
now-going-on = pågår nå
now-in = om { $time }
now-look = Trenger et blikk
now-nothing-to-look-at = Ingen krasj og ingen for korte hviler.
now-accepted = Godtatt med grunn
now-person-on = { $person } – { $shift }
now-reason = «{ $reason }»
now-all = Vis alle { $count }
now-fewer = Vis færre
now-welcome = { $name } begynner her
now-welcome-about = Fire steg fra blanke ark til ei vaktliste folk kan ta med seg.
now-step-people = Legg inn folk
now-step-people-about = Et navn og et telefonnummer er nok.
now-step-crews = Lag gjenger
now-step-crews-about = Bar, kafé, rigg … med gjengsjef og medlemmer.
now-step-shifts = Lag vakter
now-step-shifts-about = Når, hvor og hvor mange. Så setter du folk på.
now-step-lists = Del ut lista
now-step-lists-about = Som regneark, klar til å skrives ut.
now-step-go = Gå dit
now-step-done = gjort
now-step-import = Har du folkene i et ark fra før?


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

training-done = fullført
training-counts-now = telles nå
training-under-way = underveis
training-lacks = mangler { $what }
training-evenings = { $count ->
    [one] 1 kveld
   *[other] { $count } kvelder
}
training-sessions = { $count ->
    [one] 1 samling
   *[other] { $count } samlinger
}
training-enrolled = { $count ->
    [0] ingen påmeldte
    [one] 1 påmeldt
   *[other] { $count } påmeldte
}
training-tonight = i kveld
training-today = i dag
training-lacks-hours = { $name } har { $percent } og mangler { $hours }.
training-on-the-limit = { $name } er akkurat på grensa: { $percent }.
training-no-birth-year = Fødselsår mangler for { $names }.
training-no-gender = Kjønn mangler for { $names }.
training-no-postcode = Postnummer mangler for { $names }.
training-and-more = { $names } og { $count } til
training-number = Nr
training-share = Oppmøte
training-earlier = Tidligere samlinger
training-later = Senere samlinger
training-completed = { $count } av { $all } har fullført
training-enrol = Meld på
training-enrol-who = Navn, telefonnummer eller gjeng
training-key-space = Mellomrom
training-key-part = D
training-key-excused = G
training-key-absent = F
training-key-clear = Backspace
training-part-of-time = deler av tida
training-clear = tøm
training-clear-mark = Tøm ruta
training-tab-session = Samlinga
training-tab-person = Personen
training-tab-programme = Programmet
training-ready-made = Legg inn «Hvordan lede frivillige»
training-own-programme = Lag et eget program
training-empty = Ingen opplæring ennå
training-empty-about = Her fører du kurs og kvelder: hvem som var der, hvor mange timer det ble, og hvem som har fullført. «Hvordan lede frivillige» ligger klart med åtte moduler.
training-all-leaders = Alle gjengsjefer
training-all-leaders-and-deputies = Gjengsjefer og nestledere
training-nobody = Ingen er påmeldt ennå
training-nobody-about = Meld på alle gjengsjefer med ett trykk, eller hent folk én og én eller en hel gjeng om gangen.
training-nobody-chosen = Ingen
training-whole-crew = Hele gjengen { $name }
training-no-leaders = Ingen gjeng har fått en gjengsjef ennå. Gi dem en under Gjenger, eller meld på folk ved navn.
training-nothing-to-grant = Det er ingen som mangler den nå.
training-choose-new = Lag ny: «{ $name }»
training-no-session = Ingen samling ennå
training-no-session-about = En samling er en kveld eller en dag: når, hvor og hvilke moduler. Etterpå krysser du av hvem som var der.
training-all-present = Alle til stede
training-left = { $count ->
    [0] Alle er ført
    [one] 1 er ikke ført
   *[other] { $count } er ikke ført
}
training-delete-session = Slett samlinga
training-delete-session-ask = { $count ->
    [0] Slette samlinga?
    [one] Slette samlinga? Det ene krysset på den blir også borte.
   *[other] Slette samlinga? De { $count } kryssene på den blir også borte.
}
training-title = Tittel
training-title-hint = Om den heter noe mer enn modulene
training-times = Fra–til
training-leader = Kursleder
training-leader-hint = Navn eller telefonnummer
training-place-hint = Stedets navn
training-note = Notat
training-treats = Moduler på samlinga
training-no-modules = Programmet har ingen moduler ennå.
training-missing = Dette mangler
training-more = og { $count } til
training-show-person = Vis i Folk
training-no-person = Velg en person i lista.
training-hours-of = { $hours } av { $all } ({ $percent })
training-completed-on = Fullført { $date }
training-has-until = Har «{ $name }» til { $date }
training-has = Har «{ $name }»
training-can-have = Kan få «{ $name }»
training-modules-missing = Moduler som mangler
training-unenrol = Meld av
training-unenrol-ask = { $count ->
    [0] Melde av { $name }?
    [one] Melde av { $name }? Det ene krysset blir også borte.
   *[other] Melde av { $name }? { $count } kryss blir også borte.
}
training-birth-year-missing = fødselsår mangler
training-gender-missing = kjønn mangler
training-postcode-missing = postnummer mangler
training-came = Kom
training-left-at = Gikk
training-programme-name = Hva heter programmet?
training-programme-hint = Brannvern, skjenking, førstehjelp …
training-make-programme = Lag programmet
training-make-session = Lag samlinga
training-to-complete = For å fullføre
training-min-percent = Minst prosent av timene
training-min-hours = Minst timer
training-delete-programme = Slett programmet
training-delete-programme-ask = Slette «{ $name }» med { $sessions ->
    [one] 1 samling
   *[other] { $sessions } samlinger
} og { $people ->
    [one] 1 påmeldt
   *[other] { $people } påmeldte
}? Det folk alt har fått, beholder de.
training-gives = Den som fullfører, får
training-gives-nothing = Ingenting
training-competence-hint = Kompetansens navn
training-months = Gjelder i så mange måneder
training-months-hint = tomt: for godt
training-grant = { $count ->
    [one] Gi den til 1 som har fullført
   *[other] Gi den til { $count } som har fullført
}
training-grant-about = Den gjelder fra dagen de fullførte. Da vet vaktlista at de har den.
training-all-granted = Alle som har fullført, har fått den.
training-modules = Moduler
training-minutes = minutter
training-up = Flytt opp
training-down = Flytt ned
training-module-title = Hva handler den om?
training-new-module = Ny modul
training-not-times = «{ $typed }» er ikke to klokkeslett. Skriv for eksempel 18-21.
training-not-a-time = «{ $typed }» er ikke et klokkeslett. Skriv for eksempel 18:30.
training-not-a-number = «{ $typed }» er ikke et tall.


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
lists-screen-title = Lister å dele ut
lists-screen-folder = Mappe
lists-screen-open-folder = Vis mappa
lists-screen-about = Trykk på en knapp, så ligger fila der. En fil som er der fra før, blir aldri skrevet over.
lists-screen-lies = Lagt i mappa: { $file }
lists-screen-wrote = { $file } ligger i mappa.
lists-screen-no-folder = Skriv eller velg hvilken mappe listene skal i.
lists-screen-cannot-write = Kan ikke skrive i { $folder }. Velg en annen mappe. ({ $why })
lists-screen-stopped = Lista ble ikke skrevet. Prøv en gang til.
lists-screen-xlsx = Regneark (.xlsx)
lists-screen-csv = CSV
lists-screen-roster-about = Hvem som er på vakt når, med telefon og ledige plasser.
lists-screen-contacts-about = Telefon, e-post og gjenger.
lists-screen-attendance-about = Hvem som var på hver samling. Til studieforbundet.
lists-screen-hours-about = Vakter og timer, med forening og gjenger.
lists-screen-clubs-about = Timene hver forening skal ha.
lists-screen-all = Hele festivalen
lists-screen-day = En dag
lists-screen-crew = En gjeng
lists-screen-one-sheet = Ett ark
lists-screen-by-day = Ett ark per dag
lists-screen-by-crew = Ett ark per gjeng
lists-screen-no-programme = Ingen opplæring ennå
lists-screen-find = Skriv for å finne
lists-screen-private = Uten allergier og pårørende. Del den likevel bare med dem som trenger den.
lists-screen-rows = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
lists-screen-empty = Ingenting på denne lista ennå
lists-screen-empty-about = Når det finnes folk, vakter eller samlinger, ser du her det du deler ut.


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
