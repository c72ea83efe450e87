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

now-clock = Klokka { $time }
now-in-days = { $count ->
    [one] Festivalen byrjar i morgon
   *[other] Festivalen byrjar om { $count } dagar
}
now-day-of = Dag { $day } av { $days }
now-over = Festivalen er over. Takk for innsatsen!
now-on-duty = { $count ->
    [one] 1 på vakt
   *[other] { $count } på vakt
}
now-open-places = { $count ->
    [0] ingen ledige plassar
    [one] 1 ledig plass
   *[other] { $count } ledige plassar
}
now-to-look-at = { $count ->
    [one] 1 treng eit blikk
   *[other] { $count } treng eit blikk
}
now-on = På vakt no
now-nobody-on = Ingen er på vakt akkurat no.
now-next = Neste tre timar
now-first = Dei neste vaktene
now-nothing-next = Ingen fleire vakter.
now-filled = { $filled } av { $places }
now-holes = Hol
now-no-holes = Alle plassar som kjem, er fylte.
now-missing = { $count ->
    [one] manglar 1
   *[other] manglar { $count }
}
now-going-on = går føre seg no
now-in = om { $time }
now-look = Treng eit blikk
now-nothing-to-look-at = Ingen krasj og ingen for korte kviler.
now-accepted = Godteke med grunn
now-person-on = { $person } – { $shift }
now-reason = «{ $reason }»
now-all = Vis alle { $count }
now-fewer = Vis færre
now-welcome = { $name } byrjar her
now-welcome-about = Fire steg frå blanke ark til ei vaktliste folk kan ta med seg.
now-step-people = Legg inn folk
now-step-people-about = Eit namn og eit telefonnummer er nok.
now-step-crews = Lag gjengar
now-step-crews-about = Bar, kafé, rigg … med gjengsjef og medlemmer.
now-step-shifts = Lag vakter
now-step-shifts-about = Når, kvar og kor mange. Så set du folk på.
now-step-lists = Del ut lista
now-step-lists-about = Som rekneark, klar til å skrivast ut.
now-step-go = Gå dit
now-step-done = gjort
now-step-import = Har du folka i eit ark frå før?


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

training-done = fullført
training-counts-now = blir talt no
training-under-way = undervegs
training-lacks = manglar { $what }
training-evenings = { $count ->
    [one] 1 kveld
   *[other] { $count } kveldar
}
training-sessions = { $count ->
    [one] 1 samling
   *[other] { $count } samlingar
}
training-enrolled = { $count ->
    [0] ingen påmelde
    [one] 1 påmeld
   *[other] { $count } påmelde
}
training-tonight = i kveld
training-today = i dag
training-lacks-hours = { $name } har { $percent } og manglar { $hours }.
training-on-the-limit = { $name } er akkurat på grensa: { $percent }.
training-no-birth-year = Fødselsår manglar for { $names }.
training-no-gender = Kjønn manglar for { $names }.
training-no-postcode = Postnummer manglar for { $names }.
training-and-more = { $names } og { $count } til
training-number = Nr
training-share = Oppmøte
training-earlier = Tidlegare samlingar
training-later = Seinare samlingar
training-completed = { $count } av { $all } har fullført
training-enrol = Meld på
training-enrol-who = Namn, telefonnummer eller gjeng
training-key-space = Mellomrom
training-key-part = D
training-key-excused = G
training-key-absent = F
training-key-clear = Backspace
training-part-of-time = delar av tida
training-clear = tøm
training-clear-mark = Tøm ruta
training-tab-session = Samlinga
training-tab-person = Personen
training-tab-programme = Programmet
training-ready-made = Legg inn «Hvordan lede frivillige»
training-own-programme = Lag eit eige program
training-empty = Inga opplæring enno
training-empty-about = Her fører du kurs og kveldar: kven som var der, kor mange timar det vart, og kven som har fullført. «Hvordan lede frivillige» ligg klart med åtte modular.
training-all-leaders = Alle gjengsjefar
training-all-leaders-and-deputies = Gjengsjefar og nestleiarar
training-nobody = Ingen er påmelde enno
training-nobody-about = Meld på alle gjengsjefar med eitt trykk, eller hent folk éin og éin eller ein heil gjeng om gongen.
training-nobody-chosen = Ingen
training-whole-crew = Heile gjengen { $name }
training-no-leaders = Ingen gjeng har fått ein gjengsjef enno. Gi dei ein under Gjengar, eller meld på folk ved namn.
training-nothing-to-grant = Det er ingen som manglar han no.
training-choose-new = Lag ny: «{ $name }»
training-no-session = Inga samling enno
training-no-session-about = Ei samling er ein kveld eller ein dag: når, kvar og kva modular. Etterpå kryssar du av kven som var der.
training-all-present = Alle til stades
training-left = { $count ->
    [0] Alle er førte
    [one] 1 er ikkje ført
   *[other] { $count } er ikkje førte
}
training-delete-session = Slett samlinga
training-delete-session-ask = { $count ->
    [0] Slette samlinga?
    [one] Slette samlinga? Det eine krysset på ho blir også borte.
   *[other] Slette samlinga? Dei { $count } kryssa på ho blir også borte.
}
training-title = Tittel
training-title-hint = Om ho heiter noko meir enn modulane
training-times = Frå–til
training-leader = Kursleiar
training-leader-hint = Namn eller telefonnummer
training-place-hint = Namnet på staden
training-note = Notat
training-treats = Modular på samlinga
training-no-modules = Programmet har ingen modular enno.
training-missing = Dette manglar
training-more = og { $count } til
training-show-person = Vis i Folk
training-no-person = Vel ein person i lista.
training-hours-of = { $hours } av { $all } ({ $percent })
training-completed-on = Fullført { $date }
training-has-until = Har «{ $name }» til { $date }
training-has = Har «{ $name }»
training-can-have = Kan få «{ $name }»
training-modules-missing = Modular som manglar
training-unenrol = Meld av
training-unenrol-ask = { $count ->
    [0] Melde av { $name }?
    [one] Melde av { $name }? Det eine krysset blir også borte.
   *[other] Melde av { $name }? { $count } kryss blir også borte.
}
training-birth-year-missing = fødselsår manglar
training-gender-missing = kjønn manglar
training-postcode-missing = postnummer manglar
training-came = Kom
training-left-at = Gjekk
training-programme-name = Kva heiter programmet?
training-programme-hint = Brannvern, skjenking, førstehjelp …
training-make-programme = Lag programmet
training-make-session = Lag samlinga
training-to-complete = For å fullføre
training-min-percent = Minst prosent av timane
training-min-hours = Minst timar
training-delete-programme = Slett programmet
training-delete-programme-ask = Slette «{ $name }» med { $sessions ->
    [one] 1 samling
   *[other] { $sessions } samlingar
} og { $people ->
    [one] 1 påmeld
   *[other] { $people } påmelde
}? Det folk alt har fått, held dei på.
training-gives = Den som fullfører, får
training-gives-nothing = Ingenting
training-competence-hint = Namnet på kompetansen
training-months = Gjeld i så mange månader
training-months-hint = tomt: for godt
training-grant = { $count ->
    [one] Gi han til 1 som har fullført
   *[other] Gi han til { $count } som har fullført
}
training-grant-about = Han gjeld frå dagen dei fullførte. Då veit vaktlista at dei har han.
training-all-granted = Alle som har fullført, har fått han.
training-modules = Modular
training-minutes = minutt
training-up = Flytt opp
training-down = Flytt ned
training-module-title = Kva handlar han om?
training-new-module = Ny modul
training-not-times = «{ $typed }» er ikkje to klokkeslett. Skriv til dømes 18-21.
training-not-a-time = «{ $typed }» er ikkje eit klokkeslett. Skriv til dømes 18:30.
training-not-a-number = «{ $typed }» er ikkje eit tal.


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
lists-screen-title = Lister å dele ut
lists-screen-folder = Mappe
lists-screen-open-folder = Vis mappa
lists-screen-about = Trykk på ein knapp, så ligg fila der. Ei fil som er der frå før, blir aldri skriven over.
lists-screen-lies = Lagd i mappa: { $file }
lists-screen-wrote = { $file } ligg i mappa.
lists-screen-no-folder = Skriv eller vel kva mappe listene skal i.
lists-screen-cannot-write = Kan ikkje skrive i { $folder }. Vel ei anna mappe. ({ $why })
lists-screen-stopped = Lista vart ikkje skriven. Prøv ein gong til.
lists-screen-xlsx = Rekneark (.xlsx)
lists-screen-csv = CSV
lists-screen-roster-about = Kven som er på vakt når, med telefon og ledige plassar.
lists-screen-contacts-about = Telefon, e-post og gjengar.
lists-screen-attendance-about = Kven som var på kvar samling. Til studieforbundet.
lists-screen-hours-about = Vakter og timar, med foreining og gjengar.
lists-screen-clubs-about = Timane kvar foreining skal ha.
lists-screen-all = Heile festivalen
lists-screen-day = Ein dag
lists-screen-crew = Ein gjeng
lists-screen-one-sheet = Eitt ark
lists-screen-by-day = Eitt ark per dag
lists-screen-by-crew = Eitt ark per gjeng
lists-screen-no-programme = Inga opplæring enno
lists-screen-find = Skriv for å finne
lists-screen-private = Utan allergiar og pårørande. Del ho likevel berre med dei som treng ho.
lists-screen-rows = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
lists-screen-empty = Ingenting på denne lista enno
lists-screen-empty-about = Når det finst folk, vakter eller samlingar, ser du her det du deler ut.


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
