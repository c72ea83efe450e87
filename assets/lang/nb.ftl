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
common-skipped = { $count ->
    [one] 1 ting er endret siden og står som det er.
   *[other] { $count } ting er endret siden og står som de er.
}
common-nothing-to-undo = Ingenting å angre
common-nothing-to-redo = Ingenting å gjøre om igjen
common-undo-this = Angre: {$what}
common-redo-this = Gjør om igjen: {$what}
common-cannot-read = Kan ikke lese {$file}: {$detail}
common-no-dialog = Fikk ikke opp filvelgeren. Dra fila inn i vinduet, eller bruk Lim inn.
common-no-dialog-file = Fikk ikke opp filvelgeren. Dra fila inn i vinduet.
common-no-dialog-folder = Fikk ikke opp filvelgeren. Skriv mappa i feltet.
common-sample = eksempel
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
place-history = Historikk
place-file = Fila og kopiene
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
command-next-view = Vis som dag, folk eller liste
command-hand-out-day = Del ut dagen
command-new-session = Ny samling
command-hand-out-attendance = Frammøteliste
command-new-programme = Nytt kurs (program)
command-open-festival = Åpne en annen festival
keys-here = På denne sida
keys-everywhere = Overalt
keys-shifts =
    PgUp PgDn | en annen dag
    ← → ↑ ↓ | vakt til vakt
    Enter | ta den beste, eller gå til neste hull
    2–9 | ta en annen av dem som kan
    bokstaver | søk etter en du har i tankene
    Alt ← → | flytt vakta et kvarter
    Alt ↑ ↓ | flytt vakta til raden over eller under
    Alt Shift ← → | lengre eller kortere
    Ctrl D | kopier til neste dag
    Ctrl + Ctrl − | nærmere og lenger unna
    Delete | slett vakta
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
start-open = Åpne ei fil
start-open-about = En festival du har fra før, eller har fått av noen andre.
start-recent = Sist åpnet
start-name = Hva heter festivalen?
start-name-hint = Norsk Revyfestival 2027
start-first-day = Første dag
start-last-day = Siste dag
start-zone = Tidssone
start-days-about = Dagene med publikum. Opprigg og nedrigg kan ligge før og etter.
start-create = Lag festivalen
start-offline = Alt ligger på denne maskina. Ingenting sendes ut.
start-not-a-day = «{$typed}» er ikke en dato. Skriv for eksempel 7.7.2027.
start-not-a-zone = «{$typed}» er ikke ei tidssone. I Norge heter den Europe/Oslo.

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
    [one] 1 må ordnes
   *[other] { $count } må ordnes
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
now-look = Må ordnes
now-nothing-to-look-at = Ingen kollisjoner, og alle får nok hvile.
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
now-step-import = Har du folka eller vaktene i et ark fra før?

## people

people-picker-create = Ny: «{$name}»
people-picker-nothing = Fant ingen.
people-picker-more = og {$count} til
people-count =
    { $count ->
        [one] 1 frivillig
       *[other] { $count } frivillige
    }
people-count-of = {$shown} av {$count} frivillige
people-search-hint = Skriv for å søke
people-key-choose = velg
people-key-edit = rediger
people-all-crews = Alle gjenger
people-show-all = Vis alle
people-filter-phone = Mangler telefon
people-filter-training = Mangler opplæring
people-filter-minor = Under 18
people-filter-trouble = Må ordnes
people-name = Navn
people-crews = Gjenger
people-born = Født
people-hours = Timer
people-phone = Telefon
people-email = E-post
people-given = Fornavn
people-family = Etternavn
people-nickname = Kallenavn
people-postcode = Postnummer
people-shirt = T-skjorte
people-licence = Førerkort
people-licence-hint = klasser, f.eks. B, BE
people-guardian = Foresatt
people-guardian-hint = navn og telefon
people-diet = Mathensyn
people-diet-hidden = skjult, helseopplysning
people-diet-none = ingenting oppgitt
people-diet-show = vis
people-gender = Kjønn
people-gender-unsaid = ikke sagt
people-note = Merknad
people-note-hint = Det andre gjengsjefer bør vite
people-more = Flere opplysninger
people-add-hint = legg til
people-born-hint = 1989 eller 4.3.2009
people-club = Forening
people-club-hint = velg forening
people-club-gets = {$club} får timene
people-no-club = Ingen forening
people-crew-with-role = {$crew} ({$role})
people-member = med
people-join-hint = Legg til i en gjeng
people-leave-crew = Ta ut av gjengen
people-age = {$age} år
people-age-either = {$younger} eller {$older} år
people-chip-clash = kollisjon
people-chip-too-young = for ung
people-chip-rest = kort hvile
people-chip-night = nattforbud
people-chip-hours = mange timer
people-chip-age = alder ukjent
people-chip-training = mangler kurs
people-shifts = Vakter
people-shifts-hours = Vakter · {$hours}
people-no-shifts = Ingen vakter ennå.
people-was-there = møtte
people-excused = gyldig fravær
people-absent = møtte ikke
people-all-the-same = Likevel, fordi: {$reason}
people-needed = Trengs her
people-missing = mangler {$count}
people-assign = Sett på vakta
people-assign-anyway = Sett på likevel
people-see-shift = Se vakta
people-training = Opplæring
people-completed = fullført
people-modules = {$done} av {$count}
people-modules-missing = Har {$hours}, mangler {$lacks}. Gjenstår: {$names}
people-valid-from = fra {$date}
people-valid-to = til {$date}
people-valid-always = gjelder alltid
people-expired = gikk ut {$date}
people-withdraw = Ta bort kompetansen
people-grant-hint = Ny kompetanse
people-grant-about = Kurset gjelder fra datoen til høyre.
people-edit-name = Endre navnet
people-choose = Velg en person
people-choose-about = Da ser du vakter, timer, opplæring og hvor det trengs folk. Skriv et navn eller et telefonnummer for å søke.
people-empty = Ingen frivillige ennå
people-empty-about = Har du ei liste i et regneark, kan du hente hele på én gang. Et navn og et telefonnummer er nok.
people-none-found = Fant ingen på «{$typed}»
people-no-filters = Ta bort filtrene
people-hidden = { $count ->
    [one] Filtrene skjuler én som passer.
   *[other] Filtrene skjuler { $count } som passer.
}
people-none-filtered = Ingen på «{$typed}» passer med filtrene
people-none-fit = Ingen passer med filtrene
people-none-hint = Prøv en del av navnet, eller noen siffer av telefonnummeret.
people-new-about = Etternavnet står sist. Resten kan du fylle ut etterpå.
people-new-in-crew = Blir med i gjengen {$crew}.
people-same-phone = {$name} har samme nummer.
people-show = Vis {$name}
people-phone-remark = Telefon: {$remark}
people-wrong-phone-two = Her står to numre. Skriv ett, og legg det andre i merknaden.
people-wrong-phone-short = Nummeret er for kort. Et norsk nummer har åtte siffer.
people-wrong-phone-long = Nummeret er for langt. Et utenlandsk nummer begynner med + og landkode.
people-wrong-phone-words = Dette er ikke et telefonnummer.
people-wrong-phone-lost = Regnearket har ødelagt nummeret. Skriv det på nytt.
people-wrong-phone-impossible = Det finnes ikke et slikt nummer. Sjekk sifrene.
people-wrong-email = Ei e-postadresse ser slik ut: navn@example.org
people-wrong-born = Skriv et år, som 1989, eller en hel dato, som 4.3.2009.
people-delete = Slett personen
people-delete-ask = Slette {$name}?
people-delete-along = Da blir dette borte:
people-delete-undo = Du kan angre etterpå.
people-gone-shifts =
    { $count ->
        [one] Plassen på éi vakt
       *[other] Plassen på { $count } vakter
    }
people-gone-crews =
    { $count ->
        [one] Plassen i én gjeng
       *[other] Plassen i { $count } gjenger
    }
people-gone-programmes =
    { $count ->
        [one] Påmelding til ett program
       *[other] Påmelding til { $count } programmer
    }
people-gone-attendance =
    { $count ->
        [one] Frammøte på éi samling
       *[other] Frammøte på { $count } samlinger
    }
people-gone-records =
    { $count ->
        [one] Ett kurs eller bevis
       *[other] { $count } kurs eller bevis
    }
people-gone-leads =
    { $count ->
        [one] Éi samling blir uten leder
       *[other] { $count } samlinger blir uten leder
    }
people-clipboard = utklippstavla
people-clipboard-empty = Utklippstavla er tom. Merk cellene i regnearket, kopier dem, og lim inn her.
people-import-title = Hent folk eller vakter fra ark
command-paste-people = Lim inn

## crews

crews-tab-crews = Gjenger
crews-tab-clubs = Foreninger
crews-tab-places = Steder
crews-leader = Gjengsjef
crews-people = Folk
crews-shifts = Vakter
crews-hours = Timer
crews-note = Merknad
crews-open = Ledige
crews-new-crew = Ny gjeng
crews-new-club = Ny forening
crews-new-place = Nytt sted
crews-hint-crew = Bar
crews-hint-club = Høylandet IL
crews-hint-place = Samfunnshuset
crews-empty = Ingen gjenger ennå
crews-empty-about = En gjeng har en gjengsjef, folk og vakter. Lag din egen, eller trykk på dem dere bruker.
crews-typical-about = Vanlige gjenger, ett trykk hver
crews-typical = Rigg | Bar | Kafé og mat | Frivilligkjøkken | Billett og inngang | Publikumsverter | Parkering og trafikk | Camping | Renhold og miljø | Scene og teknikk | Backstage | Artistvert | Transport | Festivalkontor | Kiosk og salg | Barneaktivitet | Førstehjelp | Brannvakt | Dekor | Foto og kommunikasjon
crews-empty-clubs = Ingen foreninger ennå
crews-empty-clubs-about = Timene til hver frivillig går til ei forening. Her ser du hvor mange timer hver av dem har.
crews-empty-places = Ingen steder ennå
crews-empty-places-about = Et sted er der vakta er: et telt, en port, en parkeringsplass. Skriv gjerne hvor folk skal møte.
crews-choose = Velg en gjeng
crews-choose-about = Da ser du hvem som er med, og kan endre navn, farge og roller.
crews-choose-club = Velg ei forening
crews-choose-place = Velg et sted
crews-colour = Farge
crews-colour-number = Farge {$number}
crews-note-crew = Hva gjengen gjør, og hvor den møtes
crews-note-place = Hvordan folk finner fram, og hvor de møter
crews-members =
    { $count ->
        [one] 1 person i gjengen
       *[other] { $count } personer i gjengen
    }
crews-add-as = Legg til som
crews-add-hint = Skriv et navn eller nummer
crews-no-leader = Gjengen mangler gjengsjef.
crews-show-person = Vis personen
crews-club-people = Får timene herfra
crews-club-nobody = Ingen ennå. Velg forening på hver person.
crews-fact-shifts =
    { $count ->
        [one] 1 vakt
       *[other] { $count } vakter
    }
crews-fact-places = {$filled} av {$count} plasser fylt
crews-fact-hours = {$hours} i alt
crews-fact-sessions =
    { $count ->
        [one] 1 samling
       *[other] { $count } samlinger
    }
crews-delete-crew = Slett gjengen
crews-delete-club = Slett foreninga
crews-delete-place = Slett stedet
crews-gone-shifts =
    { $count ->
        [one] Éi vakt blir borte
       *[other] { $count } vakter blir borte
    }
crews-gone-assignments =
    { $count ->
        [one] Én plass på vaktlista blir borte
       *[other] { $count } plasser på vaktlista blir borte
    }
crews-gone-members =
    { $count ->
        [one] Én person er ikke lenger med, men blir i festivalen
       *[other] { $count } personer er ikke lenger med, men blir i festivalen
    }
crews-gone-club =
    { $count ->
        [one] Én person blir uten forening
       *[other] { $count } personer blir uten forening
    }
crews-gone-place-shifts =
    { $count ->
        [one] Éi vakt blir uten sted
       *[other] { $count } vakter blir uten sted
    }
crews-gone-place-sessions =
    { $count ->
        [one] Éi samling blir uten sted
       *[other] { $count } samlinger blir uten sted
    }

cannot-nothing-to-do = Det er ikke noe å endre.
cannot-empty-name = Skriv et navn først.
cannot-not-found = { $table ->
    [person] Personen finnes ikke lenger.
    [crew] Gjengen finnes ikke lenger.
    [club] Foreninga finnes ikke lenger.
    [place] Stedet finnes ikke lenger.
    [shift] Vakta finnes ikke lenger.
    [assignment] Personen står ikke på vakta lenger.
    [membership] Personen er ikke med i gjengen.
    [session] Samlinga finnes ikke lenger.
    [programme] Programmet finnes ikke lenger.
   *[other] Det du ville endre, finnes ikke lenger.
}
cannot-already-there = { $table ->
    [crew] Det finnes allerede en gjeng som heter «{ $name }».
    [club] Det finnes allerede ei forening som heter «{ $name }».
    [place] Det finnes allerede et sted som heter «{ $name }».
    [competence] Det finnes allerede en kompetanse som heter «{ $name }».
    [programme] Det finnes allerede et program som heter «{ $name }».
    [membership] Er med fra før: { $name }.
    [enrolment] Er påmeldt fra før: { $name }.
    [competence_record] Har det fra før: { $name }.
   *[other] Det finnes allerede: { $name }.
}
cannot-in-use = { $by ->
    [shift] «{ $name }» har { $count ->
        [one] éi vakt
       *[other] { $count } vakter
    }. Slettes den, blir de også borte.
    [assignment] Det står { $count ->
        [one] én person
       *[other] { $count } personer
    } på «{ $name }». Slettes den, tas de av.
    [need] «{ $name }» kreves på { $count ->
        [one] éi vakt
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
cannot-day-cut = Døgnskillet må være et klokkeslett, for eksempel 06:00.
cannot-not-a-choice = «{ $value }» er ikke et av valgene.
cannot-born-outside = Fødselsåret må være mellom { $first } og { $last }.
cannot-headcount = Det må være behov for minst én, og tallene må stå i rekkefølge: minst, ønsket, høyst.
cannot-age-limit = Aldersgrensa må være mellom 1 og 99 år.
cannot-on-shift-already = { $person } står allerede på «{ $shift }» i det tidsrommet.
cannot-full = «{ $shift }» er full: det er plass til { $max }.
cannot-part-outside = Tidsrommet må ligge innenfor vakta eller samlinga.
cannot-would-fall-out = { $count ->
    [one] { $names } skal bare være med en del av tida, og den faller utenfor de nye tidene. Flytt den delen eller ta av personen først.
   *[other] { $count } personer skal bare være med en del av tida, og den faller utenfor de nye tidene: { $names }. Flytt eller ta dem av først.
}
cannot-no-reason = Skriv hvorfor det går likevel.
cannot-percent = Skriv et prosenttall mellom 0 og 100.
cannot-length = Så kort eller lang tid går ikke an. Skriv et annet tall.
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
shifts-drag-hint = dra i rada for å lage ei vakt
shifts-staffing = Bemanning
shifts-staffing-about = på vakt / trengs
shifts-no-longer = Det som ble godtatt, er ikke lenger et problem
shifts-no-crews = Vakter hører til en gjeng
shifts-no-crews-about = Lag den første gjengen, så kan du legge ut vakter her. Har du vaktlista i et ark, kommer gjengene med derfra.
shifts-to-crews = Gå til gjengene
shifts-none-today = Ingen vakter
shifts-none-on = Ingen vakter { $day }
shifts-none-about = Dra med musa i rada til en gjeng, fra start til slutt, eller skriv tidene selv. Du kan også hente vaktene fra et ark.
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
shifts-delete-people = { $count ->
    [one] 1 person står på vakta og blir tatt av den.
   *[other] { $count } personer står på vakta og blir tatt av den.
}
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
shifts-course-help = Kurs som hjelper
shifts-course-show = Vis kurset
shifts-course-none = { $programme } har ingen samling før vakta.
shifts-course-full = { $programme } er fullt før vakta.
shifts-course-nobody = Ingen kan være med på både { $programme } og vakta.
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
shifts-rest = { $count } til · hvorfor ikke?
shifts-change-breaks = Endringa ({ $when }) går ikke opp for alle på vakta.
shifts-reason-against = Dette taler imot
shifts-reason-why = Hvorfor går det likevel?
shifts-reason-hint = Avtalt med begge gjengene
shifts-reason-kept = Grunnen lagres og kan leses av andre.
shifts-reason-go = Gjør det likevel

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
assigning-run = { $minutes } i strekk fra { $from }, uten { $pause } min pause etter { $max }{ $law }
assigning-break = Skal ha { $pause } min pause når vakta varer over { $max }{ $law }
assigning-week-rest = Lengste hvile på sju dager fra { $date } er { $has }, skal ha { $needs }{ $law }
assigning-nights = { $nights } netter på rad, helst ikke over { $max }
assigning-over-shifts = Vil ha høyst { $max } { $max ->
        [one] vakt
       *[other] vakter
    }, får { $has }
assigning-over-hours = Vil ha høyst { $max }, får { $has }
assigning-over-nights = Vil ha høyst { $max } { $max ->
        [one] natt
       *[other] netter
    }, får { $has }
assigning-cannot = Kan ikke { $time } av tida{ $note }
assigning-rather-not = Helst ikke { $time } av tida{ $note }
assigning-note = {" "}(«{ $note }»)
assigning-outside-can = { $time } er utenom det som passer denne dagen
assigning-not-said = Har ikke sagt at denne dagen passer
assigning-at-course = På kurs samtidig: { $session }, { $time }
assigning-apart = Skal ikke på vakt med { $other }, { $time } samtidig
assigning-together = Vil helst på vakt med { $other }
assigning-without-adult = Uten { $other }, som har ansvar, i { $time }
assigning-no-leader = Ingen gjengsjef eller nestleder på vakta i { $time }, fra { $from }
assigning-no-adult = Ingen voksen på vakta sammen med { $names } i { $time }, fra { $from }
assigning-wished = Ønsker seg til { $crew }
assigning-says-can = Har sagt at tida passer
assigning-with = Sammen med { $other }
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
training-counts-now = kan bli ferdig i dag
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
training-share = Frammøte
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
training-empty = Ingen opplæring ennå
training-empty-about = Her fører du kurs og kvelder: hvem som var der, hvor mange timer det ble, og hvem som har fullført. «Hvordan lede frivillige» ligger klart med åtte moduler.
training-all-leaders = Alle gjengsjefer
training-all-leaders-and-deputies = Gjengsjefer og nestledere
training-nobody = Ingen er påmeldt ennå
training-nobody-about = Meld på alle gjengsjefer med ett trykk, eller hent folk én og én eller en hel gjeng om gangen.
training-nobody-chosen = Ingen
training-whole-crew = Hele gjengen { $name }
training-no-leaders = Ingen gjeng har fått en gjengsjef ennå. Gi dem en under Gjenger, eller meld på folk ved navn.
training-nothing-to-grant = Det er ingen som mangler det nå.
training-choose-new = Legg til «{ $name }»
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
    [one] Slette samlinga? Det ene krysset blir også borte.
   *[other] Slette samlinga? De { $count } kryssene blir også borte.
}
training-title = Tittel
training-title-hint = Hvis den heter noe annet enn modulene
training-times = Fra–til
training-leader = Kursleder
training-leader-hint = Navn eller telefonnummer
training-place-hint = Navnet på stedet
training-note = Merknad
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
}? Det folk allerede har fått, beholder de.
training-gives = Den som fullfører, får
training-gives-nothing = Ingenting
training-competence-hint = Navnet på kurset
training-months = Gjelder i så mange måneder
training-months-hint = tomt: alltid
training-grant = { $count ->
    [one] Gi det til 1 som har fullført
   *[other] Gi det til { $count } som har fullført
}
training-grant-about = Det gjelder fra dagen de fullførte. Da vet vaktlista at de har det.
training-all-granted = Alle som har fullført, har fått det.
training-modules = Moduler
training-minutes = minutter
training-up = Flytt opp
training-down = Flytt ned
training-module-title = Hva handler den om?
training-count = Antall samlinger
training-every = Dager mellom
training-count-wrong = Skriv et tall fra { $least } til { $most }.
training-new-module = Ny modul
training-not-times = «{ $typed }» er ikke to klokkeslett. Skriv for eksempel 18-21.
training-not-yet = Samlinga er ikke før { $day }. Da kan du krysse av hvem som kom. Fravær som er meldt, kan du føre nå.
training-not-a-time = «{ $typed }» er ikke et klokkeslett. Skriv for eksempel 18:30.
training-not-a-number = «{ $typed }» er ikke et tall.

## import

import-field-given = Fornavn
import-field-family = Etternavn
import-field-full-name = Navn
import-field-nickname = Kallenavn
import-field-phone = Telefon
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
import-why-overflow = kolonna var for smal da lista ble lagd
import-why-impossible = ingen numre ser slik ut
import-problem-no-name = Rad { $line }: det mangler navn. Skriv hvem det er.
import-problem-birth = Rad { $line }, «{ $column }»: «{ $seen }» kan ikke være en fødselsdag eller et fødselsår. Skriv for eksempel 17.05.1998 eller 1998.
import-problem-too-many-cells = Rad { $line } har flere celler enn overskrifta («{ $seen }» er til overs), så noe kan stå i feil kolonne. Rett rada i arket.
import-who-row = { $name } på rad { $line }
import-doubt-same-name = Er dette { $who }? Navnet er det samme, men ingenting annet sier ja eller nei.
import-doubt-other-contact = Er dette { $who } med nytt nummer eller ny adresse, eller en annen med samme navn?
import-doubt-other-birth = Er dette { $who }? Navn og nummer eller adresse er like, men fødselsåret er et annet.
import-doubt-similar-name = Er dette { $who }? Nummeret eller adressen er den samme, og navnet nesten.
import-doubt-near-name = Er dette { $who }? Navnet er nesten det samme, og ingenting sier imot.
import-doubt-withdrawn = Her står det «{ $seen }». Skal personen likevel med?
import-doubt-only-name = Det står bare «{ $seen }» på rada. Er det en person?
import-doubt-no-name = «{ $seen }» ser ikke ut som et navn. Er det en person?
import-note-phone-unsure = «{ $seen }» er ikke brukt som telefonnummer: { $why }. Det står under «{ $column }».
import-note-phone-assumed = { $seen } er lest som { $read }
import-note-phone-remark = ved nummeret står det «{ $remark }»
import-note-email-wrong = «{ $seen }» er ikke ei e-postadresse. Det står under «{ $column }».
import-note-email-meant = «{ $seen }» er ikke ei e-postadresse. Kanskje skulle det stått { $suggestion }.
import-note-email-unusual = sjekk adressen { $seen } – æ, ø og å er uvanlig der
import-note-name-recased = store bokstaver rettet (sto som «{ $seen }»)
import-note-name-remark = «{ $remark }» hører ikke til navnet
import-note-test = ser ut som en prøve – ta den bort hvis den ikke er ekte
import-note-gender = «{ $seen }» er ikke forstått som kjønn
import-note-licence = førerkort: «{ $seen }» – hvilken klasse?
import-note-identity = fødsels- eller kontonummer er ikke tatt med
import-note-again = samme person som rad { $line }; denne rada gjelder
import-note-shared-phone = deler telefonnummer med { $name }
import-note-shared-email = deler e-postadresse med { $name }
import-note-withdrawn = her står det «{ $seen }» – er personen fortsatt med?
import-note-crew-unclear = «{ $seen }» er ikke tatt som gjeng, men står som tekst
import-note-crew-read = «{ $seen }» er lest som gjengen { $crew }
import-note-phone-whose = står «{ $seen }» for den foresatte eller for personen selv? Her er det tatt som personens nummer
import-note-name-turned = «{ $seen }» er lest med etternavnet først
import-note-phone-of-other = «{ $seen }» er nummeret til en annen og står under foresatte
import-note-answered-before = rad { $line } er svart senere og gjelder der de er ulike
import-note-age-only = «{ $seen }» står bare som tekst – uten fødselsår vet ikke reglene at noen er under 18
import-note-office-open = «{ $seen }» står som tekst, for det er ikke sagt i hvilken gjeng
import-note-namesake = en annen heter også { $name }
import-place = { $line } i «{ $sheet }»
import-place-tab = arket «{ $sheet }»
import-tabs = Leste { $count } ark: { $names }.
import-tabs-other = { $count ->
    [one] Arket { $names } er ikke ei liste over folk og er ikke med.
   *[other] Arkene { $names } er ikke lister over folk og er ikke med.
}
import-tabs-empty = { $count ->
    [one] Arket { $names } har ingen rader.
   *[other] Arkene { $names } har ingen rader.
}
import-tabs-hidden = { $count ->
    [one] Arket { $names } er skjult i fila og er ikke med. Vis det i regnearket og lagre, om det skal inn.
   *[other] Arkene { $names } er skjult i fila og er ikke med. Vis dem i regnearket og lagre, om de skal inn.
}
import-tabs-older = { $count ->
    [one] Arket { $names } er av et tidligere år og er ikke med.
   *[other] Arkene { $names } er av tidligere år og er ikke med.
}
import-tabs-unused = { $count ->
    [one] Navnet på arket { $names } er ikke brukt, for gjengene står i radene.
   *[other] Navnene på arkene { $names } er ikke brukt, for gjengene står i radene.
}
import-once = { $count } rader: { $note }
import-once-phone-whose = Er numrene under «{ $column }» de foresattes eller personenes egne? De { $count } er tatt som personenes egne.
import-once-name-turned = { $count } navn er lest med etternavnet først, det første er «{ $seen }»
import-once-age-only = { $count } er under 18 etter alderen, som bare står som tekst – uten fødselsår vet ikke reglene det
import-once-name-recased = store bokstaver er rettet i { $count } navn, det første sto som «{ $seen }»
import-verdict-new = ny
import-verdict-changed = endres
import-verdict-same = som før
import-verdict-doubtful = i tvil
import-verdict-refused = ikke med
import-verdict-skipped = hoppes over
import-skip-same-as = står allerede på rad { $line }
import-skip-again = samme person på rad { $line }, som gjelder
import-aside-above = står over lista
import-aside-header = overskrift
import-aside-header-again = overskrifta en gang til
import-aside-footer = sum eller ledig plass, ikke en person
import-aside-tab = navnet på arket
import-reason-header = Hvorfor rada ikke kom med
import-read-empty = Fila er tom.
import-read-workbook = Regnearket er skadet og lar seg ikke lese. Åpne det i regnearkprogrammet, lagre det på nytt, og prøv den fila.
import-read-binary = Dette er verken tekst eller et regneark, så det kan ikke være ei liste. Er det rett fil?
import-read-long = Fila har flere rader enn et regneark kan ha. Ei liste med folk er mye kortere – er det rett fil?
import-read-large = Fila er større enn 64 MB. Ei liste med folk er mye mindre – er det rett fil?
import-read-long-cell = Rad { $line } har ei celle som er lengre enn et regneark kan ha. Se etter et anførselstegn som aldri lukkes.
import-read-wide = Rad { $line } har mer enn 1000 celler. Ei liste med folk har ikke så mange kolonner – er det rett fil?
import-read-no-rows = Det står ingen rader under overskrifta.
import-delimiter-semicolon = semikolon
import-delimiter-comma = komma
import-delimiter-tab = tabulator
import-delimiter-bar = loddrett strek
import-screen-empty = Hent folk og vakter fra et regneark
import-screen-empty-about = Velg lista du har: et regneark, CSV eller kontaktkort. Du ser hva som skjer med hver rad før noe blir lagret.
import-screen-choose-file = Velg ei fil
import-screen-choose-other = Velg ei anna fil
import-screen-as-found = Les den som først
import-screen-unreadable = { $file } lar seg ikke lese
import-screen-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
}
import-screen-mended = ødelagte bokstaver er rettet
import-screen-fate = Hva skjer
import-screen-remark = Verdt å vite
import-screen-header = I arket: { $header }
import-screen-header-on = overskrift på rad { $line }
import-screen-no-header-found = uten overskrift
import-screen-what-is = Hva er «{ $column }»?
import-screen-found-header = kjent igjen på overskrifta
import-screen-found-nearly = overskrifta ligner
import-screen-found-cells = gjettet ut fra det som står der
import-screen-found-chosen = valgt av deg
import-screen-found-not = ikke kjent igjen, så den beholder sitt eget navn
import-screen-encoding = Hvordan er bokstavene lagret?
import-screen-encoding-about = Velg noe annet hvis æ, ø og å ser rare ut.
import-screen-delimiter = Hva skiller kolonnene?
import-screen-delimiter-about = Velg et annet tegn hvis kolonnene er delt feil.
import-screen-header-row = Hvilken rad er overskrifta?
import-screen-header-about = Det som står over, blir ikke tatt med.
import-screen-no-header = Det er ingen overskrift
import-screen-line = Rad { $line }: { $words }
import-screen-title = Dette skjer
import-screen-new = { $count ->
    [one] ny
   *[other] nye
}
import-screen-changed = { $count ->
    [one] endres
   *[other] endres
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
    [one] kan ikke tas med
   *[other] kan ikke tas med
}
import-screen-skipped = { $count ->
    [one] hoppes over
   *[other] hoppes over
}
import-screen-remarked = { $count ->
    [one] har noe å se på
   *[other] har noe å se på
}
import-screen-show = vis
import-screen-show-differences = vis forskjellen
import-screen-show-all = vis alle
import-screen-hand-back = { $count ->
    [one] Lagre rada som ikke kommer med
   *[other] Lagre de { $count } som ikke kommer med
}
import-screen-hand-back-about = Som egen fil med grunn, i Dokumenter/Ildsjel. Skjer av seg selv når du henter inn.
import-screen-handed-back = Lagret med grunn: { $file }
import-screen-not-handed-back = Radene som ikke kommer med, kunne ikke lagres: { $why } Hent inn en gang til for å gå videre uten.
import-screen-refused-stem = { $name } ikke med
import-screen-no-name = Ingen kolonne er navn, så ingen kan komme inn. Trykk på overskrifta over navnene og velg Navn.
import-screen-new-crews = Nye gjenger
import-screen-new-clubs = Nye foreninger
import-screen-and-more = { $names } og { $count } til
import-screen-questions = { $count ->
    [one] Ett spørsmål
   *[other] { $count } spørsmål
}
import-screen-more-questions = { $count ->
    [one] Og ett til etter disse.
   *[other] Og { $count } til etter disse.
}
import-screen-row = rad { $line }
import-screen-sheet-row = { $sheet }, rad { $line }
import-screen-same-as = Samme som { $who }
import-screen-new-person = Ny person
import-screen-leave = La være
import-screen-take = Ta med likevel
import-screen-left-out = du lar den være
import-screen-added = { $field }: { $new }
import-screen-differs = { $field }: { $old } → { $new }
import-screen-open = { $count ->
    [one] Ett spørsmål er ikke besvart. Det som venter på svaret, kommer ikke med.
   *[other] { $count } spørsmål er ikke besvart. Det som venter på svar, kommer ikke med.
}
import-screen-import-both = Hent inn { $people ->
    [one] 1 person
   *[other] { $people } personer
} og { $shifts ->
    [one] 1 vakt
   *[other] { $shifts } vakter
}
import-screen-import-changes = { $count ->
    [one] Hent inn 1 endring
   *[other] Hent inn { $count } endringer
}
import-screen-import-says = { $count ->
    [one] Hent inn 1 dag noen kan eller ikke kan
   *[other] Hent inn { $count } dager noen kan eller ikke kan
}
import-screen-import-on-shift = { $count ->
    [one] Hent inn 1 på vakt
   *[other] Hent inn { $count } på vakt
}
import-screen-import-shifts = { $count ->
    [one] Hent inn 1 vakt
   *[other] Hent inn { $count } vakter
}
import-screen-import-people = { $count ->
    [one] Hent inn 1 person
   *[other] Hent inn { $count } personer
}
import-screen-import = Hent inn
import-screen-unanswered = { $count ->
    [one] Den du ikke svarer på, kommer ikke med.
   *[other] De { $count } du ikke svarer på, kommer ikke med.
}
import-screen-not-yet = Ingenting er hentet inn ennå. Du kan angre alt etterpå.
import-screen-nothing = Det er ikke noe nytt å hente inn.
import-screen-throw-away-stay = Bli her
import-screen-throw-away-go = Forkast svarene
import-screen-throw-away-about = Ingenting er hentet inn ennå. Går du ut nå, må du svare på nytt neste gang.
import-screen-throw-away = Forkaste svarene dine?
import-screen-all-answered = Alle spørsmål er besvart
import-screen-answered = besvart
import-screen-answers-first = Svar på spørsmålene først. Da ser du hva som kan hentes inn.

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
lists-tab-sheets = Ark
lists-tab-paper = Papir
papers-page = Ark { $page } av { $pages }
papers-page-before = Forrige side
papers-page-next = Neste side
papers-wide = Større
papers-whole = Hele sida
papers-save = Lagre PDF
papers-roster-about = Til gjengsjefen, med navn og telefon.
papers-poster-about = Stor skrift, fornavn og én bokstav.
papers-posts-about = Nummererte rader til å krysse av på.
papers-slips-about = Én lapp til hver, med kode for kalenderen.
papers-contacts-about = Hvem er hvem, og hvordan de nås.
papers-signin-about = Hvem som kommer, med plass til underskrift.
papers-kitchen-about = Hvor mange som skal ha mat, uten navn.
papers-emergency-about = Nødnumre, gjengsjefer og steder.
papers-changes-about = Hvem som har fått andre vakter siden sist.
lists-screen-title = Lister å dele ut
lists-screen-folder = Mappe
lists-screen-open-folder = Vis mappa
lists-screen-about = Trykk på en knapp, så ligger fila der. En fil som er der fra før, blir aldri skrevet over.
lists-screen-lies = Ligger i mappa: { $file }
lists-screen-wrote = { $file } ligger i mappa.
lists-screen-no-folder = Skriv eller velg hvilken mappe listene skal i.
lists-screen-cannot-write = Kan ikke skrive i { $folder }. Velg ei anna mappe. ({ $why })
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
lists-changes-title = Endringer
lists-changes-stem = endringer
lists-warnings-title = Varsler
lists-warnings-stem = varsler
lists-screen-changes-about = Det som er nytt siden lista ble delt ut, og hvem du må ringe.
lists-screen-warnings-about = Alt som bryter med reglene, det verste først, for deg selv.
lists-change = Endring
lists-was = Før
lists-is = Nå
lists-change-on = ny på vakta
lists-change-off = av vakta
lists-change-moved = flyttet
lists-shift-gone = ei vakt som er borte
lists-shift = Vakt
lists-what = Hva
lists-rule = Regel
lists-reason = Grunn
lists-way-out = Enkleste vei ut
lists-way-shorten = Jobbe { $times } i stedet
lists-way-replace = La { $name } ta vakta
lists-hand-out = Noter at lista er delt ut
cli-hand-out-calendar = Når kalenderen er sendt, skriv `ildsjel hand-out`. Da tar den neste kalenderen bort vakter som er endra eller borte siden.
lists-hand-out-calendar = Noter at lista er delt ut når kalenderen er sendt. Da tar den neste kalenderen bort det som er endra siden.
lists-hand-out-changed = Planen er endra siden.
lists-hand-out-same = Ingenting er nytt siden sist.
lists-never-handed-out = Ikke delt ut ennå. Når du gjør det, kan Ildsjel si hva som er nytt siden.
lists-handed-out = Sist delt ut { $when }
lists-handed-out-crew = Utgave { $number }, delt ut { $when }

## settings

settings-program = Ildsjel
settings-language = Språk
settings-language-about = Navn og tekst du har skrevet selv, endres ikke.
settings-appearance = Utseende
settings-appearance-about = Mørkt er greit i et telt om natta.
settings-system = Som maskina
settings-light = Lyst
settings-dark = Mørkt
settings-author = Navnet ditt
settings-author-about = Står i historikken ved det du gjør.
settings-author-hint = Fornavn holder
settings-text-size = Tekststørrelse
settings-text-size-about = Gjelder alt i vinduet.
settings-festival = Festivalen
settings-file = Fila
settings-file-about = Hele festivalen er éi fil. Alt du gjør, blir lagret med en gang.

## history

history-thing =
    { $table ->
        [festival] festivalen
        [club] foreninga
        [place] stedet
        [crew] gjengen
        [competence] kompetansen
        [person] personen
        [membership] plassen i gjengen
        [shift] vakta
        [need] behovet
        [assignment] plassen på vakta
        [programme] programmet
        [module] modulen
        [session] samlinga
        [enrolment] påmeldinga
        [attendance] frammøtet
        [competence_record] beviset
        [series] rekka
        [template] malen
        [availability] tida
        [wish] ønskene
        [pair] paret
        [travel] veien
        [rule] regelen
        [handout] utgaven av lista
        [handover] overleveringa
       *[import_batch] arket
    }
history-new-festival = Lagde festivalen { $name }
history-sample = Lagde prøvefestivalen { $name }
history-add = La til { $thing } { $name }
history-change = Endret { $thing } { $name }
history-delete = Slettet { $thing } { $name }
history-assign = Satte { $person } på { $shift }, { $when }
history-unassign = Tok { $person } av { $shift }, { $when }
history-move-shift = Flyttet { $shift } til { $when }
history-copy-shift = Kopierte { $shift } til { $when }
history-make-shifts = { $count ->
        [one] Lagde ei vakt: { $name }
       *[other] Lagde { $count } vakter: { $name }
    }
history-change-shifts = { $count ->
        [one] Endret ei vakt i rekka { $name }
       *[other] Endret { $count } vakter i rekka { $name }
    }
history-delete-shifts = { $count ->
        [one] Slettet ei vakt: { $name }
       *[other] Slettet { $count } vakter: { $name }
    }
history-split-shift = Delte { $shift } i to ved { $when }
history-merge-shifts = Slo sammen vakter til { $shift }, { $when }
history-state-draft = Satte { $person } på { $shift }, { $when }, som utkast
history-state-planned = Satte opp { $person } på { $shift }, { $when }
history-state-asked = Spurte { $person } om { $shift }, { $when }
history-state-confirmed = { $person } har sagt ja til { $shift }, { $when }
history-state-declined = { $person } har sagt nei til { $shift }, { $when }
history-state-standby = Satte { $person } i reserve for { $shift }, { $when }
history-state-present = { $person } møtte på { $shift }, { $when }
history-state-excused = { $person } har gyldig fravær fra { $shift }, { $when }
history-state-absent = { $person } møtte ikke på { $shift }, { $when }
history-swap = { $moves ->
        [one] Byttet ei vakt så { $person } kunne ta { $shift }
       *[other] Byttet { $moves } vakter så { $person } kunne ta { $shift }
    }
history-fill = { $count ->
        [one] Fylte en ledig plass
       *[other] Fylte { $count } ledige plasser
    }
history-availability = Noterte når { $person } kan
history-pair = Noterte noe om { $person } og { $other } sammen
history-same-person = Slo sammen { $person } og { $other }
history-same-name = Slo sammen to som het { $person }
history-hand-out = Delte ut vaktlista for { $crew }, utgave { $number }
history-rules = Endret egne regler
history-rules-crew = Endret egne regler for { $crew }
history-next-festival = Lagde festivalen { $name } etter mønster av { $after }
history-join = Tok { $person } med i { $crew }
history-leave = Tok { $person } ut av { $crew }
history-enrol = Meldte { $person } på { $programme }{ $waiting }
history-waiting = { $count ->
    [0] { "" }
    [one] , 1 på venteliste
   *[other] , { $count } på venteliste
}
history-give-place = Ga { $person } plass på { $programme }
history-make-sessions = { $count ->
    [one] La til ei samling i { $programme }
   *[other] La til { $count } samlinger i { $programme }
}
history-unenrol = Meldte { $person } av { $programme }
history-attend = Førte frammøte for { $person }, { $session }
history-unattend = Tok bort frammøtet for { $person }, { $session }
history-import = Hentet inn { $file }: { $added } { $added ->
        [one] ny
       *[other] nye
    } og { $changed } { $changed ->
        [one] endret
       *[other] endrede
    }
history-restore = Satte alt tilbake til sikkerhetskopien fra { $when }
history-bring-back = Hentet tilbake { $thing } { $name } slik det var { $when }
history-salvage = Reddet { $name } fra ei skadet fil
history-erase = Slettet alt om en person for godt
history-erased = Noe om en person som er slettet
history-undo = Angret: { $what }
history-redo = Gjorde om igjen: { $what }
history-by = av { $author }
history-skipped-changed = { $thing } er endret senere { $by } og blir stående slik.
history-skipped-deleted = { $thing } er slettet senere { $by } og er fortsatt slettet.
history-skipped-in-use = { $thing } er tatt i bruk siden { $by } og slettes ikke.
history-skipped-gone = { $thing } hører til noe som er slettet siden, og kommer ikke tilbake.
history-skipped-erased = { $thing } er slettet for godt, og det som sto der, kommer ikke tilbake.

## errors

errors-quoted = «{ $name }»
errors-the-file = Festivalfila
errors-missing = Finner ikke { $file }. Den kan være flyttet, slettet eller ligge på en minnepinne som ikke er satt i. Ingenting er endret. Sett inn minnepinnen og prøv igjen, eller velg ei anna fil.
errors-exists = { $file } finnes fra før. Den er ikke rørt. Velg et annet navn, eller åpne den som er der.
errors-not-a-festival = { $file } er ikke en festival fra Ildsjel. Fila er ikke rørt. Velg ei fil som slutter på .ildsjel.
errors-newer = { $file } er lagret med en nyere Ildsjel enn denne. Fila er ikke rørt, og alt i den er trygt. Hent den nyeste Ildsjel og åpne fila med den.
errors-locked = { $file } er allerede åpen, i et annet vindu eller program. Ingenting er endret. Gå til det vinduet, eller lukk det og prøv igjen.
errors-damaged = { $file } er skadet, og noe i den kan ikke leses. Ildsjel har ikke endret noe. Ta vare på fila som den er. Har du en sikkerhetskopi, bruker du den.
errors-read-only = { $file } ligger et sted der Ildsjel ikke får skrive. Ingenting er endret. Flytt fila til ei mappe du selv kan lagre i, for eksempel Dokumenter, og åpne den der.
errors-full = Disken er full, så dette ble ikke lagret. Alt du gjorde før, er trygt. Rydd plass på disken og prøv igjen.
errors-disk = Disken svarte ikke som den skal, så dette ble ikke lagret. Alt du gjorde før, er trygt. Prøv igjen; skjer det flere ganger, ta en sikkerhetskopi til et annet sted.
errors-refused = Dette passet ikke med resten av festivalen og ble ikke lagret. Alt er som før. Feilen er Ildsjels: kopier detaljene og meld fra, så blir den rettet.
errors-stopped = Festivalen er lukket, så dette ble ikke lagret. Alt du gjorde før, er trygt. Åpne festivalen igjen.
errors-look-only = { $file } er åpnet bare for å se. Ingenting er endret, og ingenting kan endres her. Lukk den og åpne den på vanlig måte for å gjøre endringer.
errors-sealed = { $file } er forseglet med et passord. Ingenting er endret. Skriv passordet, eller koden fra gjenopprettingsarket.
errors-wrong-secret = Passordet åpnet ikke { $file }. Ingenting er endret. Se etter Caps Lock og prøv igjen, eller bruk koden fra gjenopprettingsarket.
errors-sound = Alt er i orden: { $rows } rader og { $changes } endringer er gått gjennom.
errors-found-file = Fila er skadet: { $detail }
errors-found-schema = Oppbygninga av fila er endret utenfor Ildsjel: { $name }
errors-found-reference = { $thing } viser til noe som ikke finnes.
errors-found-entry = Ei oppføring i historikken er endret utenfor Ildsjel.
errors-found-change = Ei endring i historikken er ikke slik Ildsjel skrev den.
errors-found-cell = { $thing } er endret utenfor Ildsjel: feltet { $column } stemmer ikke med historikken.
errors-found-unknown = { $thing } er lagt til utenfor Ildsjel: historikken kjenner den ikke.
errors-found-lost = { $thing } er borte, men historikken kjenner den.
errors-found-unreadable = { $thing } kan ikke leses.
errors-found-orphan = { $thing } viser til noe som er slettet ({ $to }).
errors-found-times = { $thing } slutter før det begynner.
errors-found-lost-end = Det aller siste som ble gjort før fila ble skadet, lot seg ikke lese. Se etter om noe mangler.
errors-found-clock = { $thing }: klokkeslettene stemmer ikke med tidssonen.

## cli

cli-crashed = Noe gikk galt i Ildsjel. Det som var lagret, er trygt. Hva som skjedde, står i { $log }.
cli-no-display = Fant ingen skjerm å åpne vinduet på. Kommandoene virker uten skjerm: ildsjel --help
cli-no-window = Denne Ildsjel er bygd uten vindu. Kommandoene virker: ildsjel --help
cli-no-festival = Hvilken festival? Skriv --file og fila etter kommandoen, eller åpne festivalen i vinduet først.
cli-cannot-write = Kan ikke skrive { $file }: { $why }
cli-why = { $kind ->
    [missing] den finnes ikke
    [denied] det er ikke lov å lese eller skrive der
    [folder] det er ei mappe
    [full] disken er full
   *[other] { $detail }
}
cli-own-file = { $file } brukes i denne kommandoen og blir ikke skrevet over. Velg et annet navn.
cli-sample-written = { $file }: { $people } oppdiktede frivillige og { $shifts } vakter
cli-export-written = { $file }: { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
cli-export-unmade = Lista kunne ikke lages. Er den lengre enn et regneark kan være?
cli-not-a-day = «{ $typed }» er ikke en dag. Skriv for eksempel 9.7 eller 2027-07-09.
cli-not-completed = { $name } har ikke fullført kurset, så det er ikke noe bevis å skrive.
cli-no-such-crew = Det er ingen gjeng som heter «{ $name }». Disse finnes: { $names }
cli-no-such-programme = Det er ingen opplæring som heter «{ $name }». Disse finnes: { $names }
cli-which-programme = Hvilken opplæring? Skriv --programme og en av disse: { $names }
cli-no-programme = Festivalen har ingen opplæring.
cli-import-counts = { $new ->
    [one] 1 ny
   *[other] { $new } nye
}, { $changed } endres, { $same } som før, { $doubtful } i tvil, { $refused } ikke med, { $skipped } hoppes over
cli-import-no-name = Fant ingen kolonne med navn, så ingenting er hentet. Kall en kolonne «Navn», eller hent arket i vinduet og si hva kolonnene er.
cli-import-row = Rad { $line }, { $name }: { $reason }
cli-import-doubtful = { $count ->
    [one] Raden i tvil er ikke tatt med.
   *[other] De { $count } radene i tvil er ikke tatt med.
} Hent arket i vinduet for å svare på hvem det gjelder.
cli-import-handed-back = { $file }: { $count ->
    [one] rada som ikke kom med, med grunn. Rett den og hent fila.
   *[other] de { $count } radene som ikke kom med, med grunn. Rett dem og hent fila.
}
cli-import-dry-run = Ingenting er hentet inn.
cli-import-nothing = Ikke noe nytt å hente inn.
cli-import-written = Hentet inn. Alt kan angres med ett trykk i vinduet.

cli-passphrase = Passord eller kode fra gjenopprettingsarket:{" "}
cli-new-passphrase = Nytt passord:{" "}
cli-no-passphrase = Her kan det ikke skrives et passord. Legg det i { $variable }.
cli-weak-passphrase = Passordet er lett å gjette. Tre–fire ord som ikke hører sammen, er bedre.
cli-sealed = Festivalen er forseglet, og { $count ->
    [one] 1 kopi
   *[other] { $count } kopier
} med den. Koden over åpner den hvis passordet blir glemt: skriv den ut og legg den trygt.
cli-unsealed = Seglet er tatt av festivalen og { $count ->
    [one] 1 kopi
   *[other] { $count } kopier
}.
cli-backup-left = Denne kopien ble stående som den var: { $file }
cli-erase-none = Det er ingen som heter «{ $name }».
cli-erase-which = Flere heter det. Skriv --born og fødselsåret:
cli-erase-who = { $name }, { $born ->
    [none] uten fødselsår
   *[other] født { $born }
}
cli-erase-sure = Skriv --yes for å slette alt om denne personen for godt, også i sikkerhetskopiene. Det kan ikke angres.
cli-erase-same = De har samme navn og fødselsår. Gi en av dem et annet navn i vinduet først.
cli-erased = Alt om personen er slettet for godt her og i { $count ->
    [one] 1 kopi
   *[other] { $count } kopier
}.
cli-erase-left = Her kan det fortsatt stå noe: { $file }
cli-erase-away = Det andre stedet for kopier svarte ikke. Sett i minnepinnen og skriv kommandoen igjen med { $id } i stedet for navnet.
cli-erase-mention = Navnet, nummeret eller e-posten står fortsatt her: { $thing }
cli-not-sealed = Festivalen er ikke forseglet, så den kan ikke åpne lista. Skriv --file og festivalen lista kom fra.
cli-second-failed = Kopien ligger på denne maskinen, men det andre stedet svarte ikke. Er minnepinnen satt i?
cli-restored = Gikk tilbake til kopien: { $count ->
    [one] 1 rad
   *[other] { $count } rader
} ble endret. Festivalen slik den var, ligger blant kopiene, og alt kan angres.

## Sealing

seal-heading = Forsegling
seal-is-open = Alle som får tak i fila, kan lese den: navn, telefon, allergier. Forsegler du den med et passord, kan bare de som kjenner det, lese fila og kopiene av den.
seal-is-sealed = Festivalen er forseglet. Fila, kopiene og listene du deler ut, kan bare leses med passordet eller koden fra gjenopprettingsarket.
seal-begin = Forsegl med passord
seal-begin-about = Du skriver passordet hver gang festivalen skal åpnes. Kopiene som finnes fra før, blir også forseglet.
seal-change = Bytt passord
seal-change-about = Det gamle passordet og den gamle koden åpner ingenting etter dette, heller ikke kopiene. Du får ny kode.
seal-take-off = Ta av seglet
seal-take-off-about = Etter dette kan alle som får tak i fila eller kopiene, lese dem. Skriv passordet for å gå videre.
seal-passphrase = Passord
seal-again = Passordet en gang til
seal-weak = Lett å gjette. Tre–fire ord som ikke hører sammen, er lettere å huske og vanskeligere å gjette.
seal-fair = Greit passord.
seal-good = Godt passord.
seal-disk = Det som lå åpent på disken før, kan en som leter, fortsatt finne spor av. Er maskinen din kryptert, er også det trygt.
seal-go = Forsegl
seal-change-go = Bytt
seal-take-off-go = Ta av seglet
seal-show = Vis passordet
seal-hide = Skjul passordet
seal-empty = Skriv et passord først.
seal-different = De to passordene er ikke like. Skriv det andre på nytt.
seal-wrong = Passordet er ikke riktig. Seglet er på som før.
seal-working = Skriver fila og kopiene på nytt …
seal-done = Festivalen er forseglet
seal-code-about = Glemmer du passordet, er denne koden det eneste som åpner festivalen. Skriv den ut eller av, og legg den et trygt sted, ikke sammen med maskinen. Den vises bare nå.
seal-left = { $count ->
    [one] 1 kopi
   *[other] { $count } kopier
} lot seg ikke skrive på nytt og ligger som før. Se etter under Sikkerhetskopier.
seal-print = Skriv ut arket
seal-print-about = Arket åpnes i nettleseren. Slett fila når det er skrevet ut.
seal-printed = Arket ligger i { $file }. Slett det når det er skrevet ut.
seal-kept = Jeg har tatt vare på koden
seal-unsealed = Seglet er tatt av festivalen og { $count ->
    [one] 1 kopi
   *[other] { $count } kopier
}.
seal-sheet = Gjenopprettingsark
seal-sheet-about = Koden under åpner den forseglede festivalen «{ $name }» i Ildsjel når passordet er glemt. Skriv den i feltet der passordet skulle stått.
seal-sheet-keep = Ta vare på arket et trygt sted, ikke sammen med maskinen. Den som har både fila og koden, kan lese alt.
seal-list-sealed = Forseglet
seal-list-open = Åpen
seal-list-about = En forseglet liste kan bare leses i Ildsjel med denne festivalen, eller med koden. Skal andre lese den, må den være åpen.
seal-opened-list = Lista er åpnet: { $file }

## sample

## The history's screen

command-undo-entry = Angre dette
command-bring-back = Hent tilbake slik det var da
history-screen-search = Søk i det som er gjort
history-screen-key-choose = velg
history-screen-count = { $count ->
    [one] 1 endring
   *[other] { $count } endringer
}
history-screen-count-of = { $shown } av { $all } endringer
history-screen-looking = Leter …
history-screen-today = I dag
history-screen-yesterday = I går
history-screen-day = { $weekday } { $day }. { $month }
history-screen-when = { $date } kl. { $time }
history-screen-all = Alt
history-screen-imports = Hentet inn
history-screen-undone = Angret
history-screen-taken-back = angret
history-screen-see = Se hva
history-screen-empty = Ingenting er gjort ennå
history-screen-empty-about = Alt du og de andre gjør i festivalen, kommer her, med hvem og når. Alt kan angres.
history-screen-none = Fant ingenting på «{ $typed }»
history-screen-none-fit = Ingenting av det slaget er gjort
history-screen-none-about = Prøv en del av et navn, et sted eller hvem som gjorde det.
history-screen-show-all = Vis alt
history-screen-choose = Velg en endring
history-screen-choose-about = Her ser du hva som ble endret, og kan angre det.
history-screen-changed = Dette ble endret
history-screen-nothing-changed = Ingenting ble endret.
history-screen-more = { $count ->
    [one] og 1 endring til
   *[other] og { $count } endringer til
}
history-screen-new = ny
history-screen-deleted = slettet
history-screen-back = kom tilbake
history-screen-blank = tomt
history-screen-other-value = endret
history-screen-gone = noe som er slettet
history-screen-of = Se historikken til denne
history-screen-bring-about = Det som sto om { $name }, blir slik det var da. Alt annet står som nå, og du kan angre det.
history-screen-returns = kommer tilbake
history-screen-same = Det står allerede slik det var da.
history-screen-not-there = Da var dette slettet, så det er ikke noe å hente tilbake. Velg et tidspunkt før det ble slettet.
history-screen-parent-gone = Dette hører til noe som er slettet nå: { $thing }. Hent det tilbake først.
history-screen-is-undo = Her ble noe tatt tilbake. Ombestemt deg? { $key } gjør det om igjen, så lenge det ikke er gjort noe nytt siden.
history-screen-is-redo = Her ble noe gjort om igjen. Vil du angre det, velg endringen der den ble gjort første gang.
history-screen-was-undone = Denne endringen er angret.
history-screen-partly-undone = Denne endringen er angret, så langt det gikk.
history-screen-beginning = Her begynner festivalen. Det kan ikke angres.
history-screen-erased = Dette er slettet for godt og kan ikke angres.
history-screen-look-only = Fila er åpnet bare for å se, så her kan ingenting endres.
history-screen-left = Dette ble stående som det er:
history-screen-would-leave = Angrer du, blir dette stående:
history-screen-left-more = { $count ->
    [one] og 1 ting til
   *[other] og { $count } ting til
}
history-screen-state = { $state ->
    [planned] satt opp
    [draft] utkast
    [asked] spurt
    [confirmed] har sagt ja
    [declined] har sagt nei
    [standby] reserve
    [present] til stede
    [part] delvis til stede
    [excused] gyldig fravær
   *[absent] møtte ikke
}
history-screen-kind = { $kind ->
    [can] kan
    [rather_not] helst ikke
    [cannot] kan ikke
    [together] sammen
    [apart] ikke sammen
   *[adult] voksen med ansvar
}
history-screen-column = { $column ->
    [first_day] Første dag
    [last_day] Siste dag
    [zone] Tidssone
    [day_cut] Døgnet begynner
    [colour] Farge
    [months_valid] Gyldig i måneder
    [birth_year] Fødselsår
    [birth_date] Født
    [role] Rolle
    [crew] Gjeng
    [place] Sted
    [title] Tittel
    [from_local] Begynner
    [to_local] Slutter
    [min] Minst
    [target] Antall
    [max] Høyst
    [competences] Krever kurs
    [min_age] Aldersgrense
    [from_at] Fra
    [to_at] Til
    [state] Frammøte
    [override_reason] Grunn
    [task] Oppgave
    [competence] Gir kompetanse
    [min_percent] Minst av timene
    [min_minutes] Minst timer
    [number] Nummer
    [minutes] Varighet
    [modules] Moduler
    [leader] Leder
    [valid_from] Gyldig fra
    [valid_to] Gyldig til
    [origin] Kommer fra
    [series] Rekke
    [rank] Plass i reserven
    [actual_from] Begynte
    [actual_to] Sluttet
    [crews] Ønsker
    [max_shifts] Høyst vakter
    [max_minutes] Høyst timer
    [max_nights] Høyst netter
    [kind] Slag
    [other] Den andre
    [needs] Behov
    [value] Grense
    [reason] Grunn
    [field] Regel
    [at] Tidspunkt
    [includes] Gir også
    [shown] Bare vist
    [seen_on] Vist
    [seen_by] Vist for
    [training] Under opplæring
    [profile] Godkjennes etter
    [association] Studieforbund
    [renews] Fornyer bare
    [per_leader] Høyst deltakere per leder
    [goals] Læringsmål
    [after] Kommer etter
    [leaders] Leder også
    [break_minutes] Pauser
    [capacity] Plass til
    [covered] Gjennomgått
    [waiting] Plass i køen
    [author] Skrevet av
    [day] Dag
   *[name] Navn
}

## What shifts lack

shifts-lacks = { $count ->
        [0] Ingen mangler leder eller voksen
        [one] 1 mangler leder eller voksen
       *[other] { $count } mangler leder eller voksen
    }
shifts-lacks-heading = Mangler leder eller voksen
shifts-lacks-about = Vakter der ingen gjengsjef er med, eller der de yngste er uten en voksen. Reglene for dette står i innstillingene.

## The roster by people

roster-people = Folk
roster-nobody = Ingen å vise
roster-nobody-about = Velg en annen gjeng, eller ta bort søket.
roster-on = { $count } på vakt
roster-off = { $count } uten vakt
roster-with-open = { $count } med noe uavklart
roster-staffing-about = hver time; det oransje mangler
roster-name = Navn
roster-hours = Timer
roster-nights = Netter
roster-rest = Minste hvile
roster-state-about = Si hvordan det står til: spurt, har sagt ja, reserve …
roster-fragile = { $count ->
        [0] Tåler ikke at én faller fra, og ingen er klar til å steppe inn.
        [one] Tåler ikke at én faller fra. { $names } kan steppe inn.
       *[other] Tåler ikke at én faller fra. { $count } kan steppe inn, først { $names }.
    }
swap-find = Finn et bytte
swap-find-for = Finn et bytte
swap-heading = Bytte
swap-seeking = Leter …
swap-none = Fant ikke noe bytte som går opp.
swap-none-about = Det er lett etter opptil tre som bytter, uten at noen får det verre enn nå.
swap-about = Ingen får flere kollisjoner eller for kort hvile av dette, og ingen plass blir stående tom.
swap-from = gir fra seg { $shift }
swap-to = tar { $shift }
swap-one-more = Tar ei vakt til
swap-go = { $moves ->
        [one] Sett opp
       *[other] Gjør byttet
    }

## When people can

when-heading = Når passer det?
when-hint = f.eks. fre 18-24, kan ikke lør før 16
when-about = Skriv det de sier. Da sier Ildsjel fra når ei vakt ikke passer.
when-not-understood = Skjønte ikke «{ $part }». Skriv dag og klokkeslett, f.eks. fre 18-24 eller kan ikke lør.
when-can = kan
when-rather-not = helst ikke
when-cannot = kan ikke
when-remove = Ta bort
when-answer = Fra skjemaet, { $header }: «{ $value }»
when-take = Ta med
when-take-all = Ta med for alle { $count }
when-most = Høyst
when-shifts = vakter
when-hours = timer
when-nights = netter
when-number = Skriv et helt tall, eller la feltet stå tomt.
when-wish-hint = Ønsker seg til gjeng …
when-with = Sammen med
when-together = Vil på vakt med { $other }
when-apart = Ikke på vakt med { $other }
when-adult = { $other } er voksen med ansvar
when-minor = Har ansvar for { $other }
when-kind-together = Sammen
when-kind-apart = Ikke sammen
when-kind-adult = Voksen
when-pair-hint = Navn

## The festival's own rules

own-heading = Regler
own-none = Reglene i landet gjelder som de er.
own-count = { $count ->
        [one] Én egen regel
       *[other] { $count } egne regler
    }
own-show = Vis
own-about = De grå tallene er det loven og god skikk sier. Skriv et annet tall der festivalen eller en gjeng har bestemt noe eget. En regel stopper aldri noen, den sier fra.
own-all = Hele festivalen
own-crew-hint = Bare for gjengen …
own-reason-hint = Hvem har bestemt det?
own-child = Under 16
own-youth = 16–17
own-adult = Voksne
own-all-minors = Alle under 18
own-nobody = Ingen
own-no = Nei
own-yes = Ja
own-no-limit = ingen
own-reset = Tilbake til regelen i landet
own-table-about = Et tomt felt du har skrevet i, betyr ingen grense. Krysset går tilbake til regelen i landet.
own-field = { $field ->
    [max_day_h] Timer på en arbeidsdag, høyst
    [max_week_h] Timer på sju dager, høyst
    [min_rest_h] Timer hvile mellom arbeidsdager
    [weekly_rest_h] Timer sammenhengende fri på sju dager
    [break_after_min] Pause etter så mange minutter
    [break_min] Minutter pause, minst
    [max_nights] Netter på rad, helst høyst
    [ban_from] Ikke arbeid fra klokka
    [ban_to] Ikke arbeid til klokka
   *[soft_ban_from] Bare når det trengs, fra klokka
}
own-leader = Skal en gjengsjef eller nestleder være på hver vakt?
own-adult-beside = Hvem skal ikke være på vakt uten en voksen?
own-ways = Veien mellom steder
own-way = { $from } – { $to }: { $minutes } min
own-way-lacks = Velg to steder og skriv hvor mange minutter det tar.
own-no-way = Ta bort
own-from = Fra sted
own-to = Til sted
own-add-way = Legg til
own-travel = Minutter mellom andre steder

## The file's screen

file-screen-about = Alt du gjør, blir lagret med en gang. Her ser du at det er trygt, og her kan du gå tilbake.
file-screen-open = Se kopiene
file-screen-today = i dag { $time }
file-screen-yesterday = i går { $time }
file-screen-at = { $date } { $time }
file-screen-kilobytes = { $size }{"\u00A0"}kB
file-screen-megabytes = { $size }{"\u00A0"}MB
file-screen-rest = { $count ->
    [one] og én til
   *[other] og { $count } til
}
file-screen-no-dialog = Fikk ikke opp filvelgeren. Prøv en gang til.
file-screen-foot-last = Siste kopi { $when }
file-screen-foot-none = Ingen kopi ennå
file-screen-foot-failed = Kopien ble ikke tatt
file-screen-foot-overdue = Mangler kopi et annet sted
file-screen-file = Fila
file-screen-saved = alt er lagret
file-screen-damaged-chip = skadet
file-screen-look-only-chip = bare for å se
file-screen-in-memory = Ligger ikke i noen fil
file-screen-shifts = { $count ->
    [one] 1 vakt
   *[other] { $count } vakter
}
file-screen-entries = { $count ->
    [one] 1 linje i historikken
   *[other] { $count } linjer i historikken
}
file-screen-show = Vis i mappa
file-screen-check = Se over fila nå
file-screen-checking = Ser over …
file-screen-checked = Sett over { $time }
file-screen-check-whole = Fila er hel: alt i den er slik det ble skrevet.
file-screen-check-damaged = Lukk festivalen og åpne den igjen, så retter Ildsjel det som kan rettes. Den skadde fila blir tatt vare på.
file-screen-more-found = { $count ->
    [one] Og én ting til.
   *[other] Og { $count } ting til.
}
file-screen-healed = { $count ->
    [one] Fila var skadet på ett sted da den ble åpnet. Ildsjel har rettet den etter historikken.
   *[other] Fila var skadet på { $count } steder da den ble åpnet. Ildsjel har rettet den etter historikken.
}
file-screen-healed-kept = Slik den var, ligger den blant kopiene.
file-screen-healed-beside = Slik den var, ligger den ved siden av fila.
file-screen-details = Vis hva som var skadet
file-screen-details-less = Skjul hva som var skadet
file-screen-oddities = Verdt å se på
file-screen-oddities-about = Slik ble det skrevet, men det kan knapt stemme.
file-screen-backups = Sikkerhetskopier
file-screen-next = Ildsjel tar en kopi når du har gjort noe i ti minutter, før du henter inn folk, og når du lukker.
file-screen-back-up = Ta en kopi nå
file-screen-backing-up = Tar en kopi …
file-screen-backed-up = Kopien er tatt.
file-screen-save-as = Lagre en kopi et annet sted …
file-screen-saved-as = Kopien ligger her: { $file }
file-screen-none = Ingen kopi ennå. Den første kommer av seg selv.
file-screen-failed = Kopien ble ikke tatt, for { $kind ->
        [missing] mappa er borte
        [full] disken er full
        [readonly] Ildsjel får ikke skrive der
       *[other] disken svarte ikke som den skal
    }. Alt du har gjort, er lagret i fila. Ildsjel prøver igjen om ti minutter.
file-screen-why = { $why ->
    [interval] av seg selv, mens du jobbet
    [close] da festivalen ble lukket
    [asked] du ba om den
    [import] før folk ble hentet inn
    [migration] før en ny versjon av Ildsjel
    [restore] før du gikk tilbake
   *[damaged] da fila var skadet
}
file-screen-since = { $count ->
    [0] ingenting gjort siden
    [one] 1 ting gjort siden
   *[other] { $count } ting gjort siden
}
file-screen-since-title = Gjort siden
file-screen-since-nothing = Ingenting er gjort siden denne kopien.
file-screen-more = { $count ->
    [one] Vis én til
   *[other] Vis flere ({ $count })
}
file-screen-compare = Gå tilbake til denne …
file-screen-damaged = Slik fila var da den var skadet
file-screen-damaged-about = Tatt vare på i tilfelle noen trenger å se nærmere på dem. Du kan ikke gå tilbake til dem.
file-screen-compare-title = Gå tilbake til kopien fra { $when }?
file-screen-comparing = Ser hva som er annerledes …
file-screen-same = Ingenting er annerledes. Festivalen er akkurat slik den var da.
file-screen-now = nå
file-screen-then = da
file-screen-gone = bare nå
file-screen-back = bare da
file-screen-changed = endret
file-screen-only-now = bare nå, blir borte
file-screen-only-then = bare da, kommer tilbake
file-screen-kind = { $kind ->
    [people] Folk
    [shifts] Vakter
    [assigned] På vakt
    [crews] Gjenger
    [members] Plasser i gjenger
    [needs] Hva vaktene trenger
    [training] Opplæring og frammøte
    [certificates] Kurs og kursbevis
    [places] Foreninger og steder
   *[festival] Festivalen og ark som er hentet inn
}
file-screen-compare-about = Det som bare finnes nå, blir borte. Det som bare fantes da, kommer tilbake.
file-screen-people-differ = Folk som blir annerledes
file-screen-shifts-differ = Vakter som blir annerledes
file-screen-column = { $column ->
    [given] navn
    [family] navn
    [nickname] kallenavn
    [phone] telefon
    [email] e-post
    [birth_year] fødselsår
    [birth_date] fødselsdato
    [gender] kjønn
    [postcode] postnummer
    [shirt_size] t-skjorte
    [licence] førerkort
    [diet] mathensyn
    [guardian] foresatt
    [club] forening
    [note] merknad
    [membership] gjeng
    [series] rekke
    [crew] gjeng
    [place] sted
    [series] serie
    [title] navn
    [from_local] tid
    [to_local] tid
    [from_at] tid
    [to_at] tid
    [zone] tid
    [need] hva den trenger
    [assignment] hvem som er på
   *[other] andre opplysninger
}
file-screen-compare-healed = Kopien var skadet på disken. Du ser den slik den ble rettet.
file-screen-kept = Alt slik det er nå, blir tatt vare på som en kopi først. Du kan angre etterpå.
file-screen-go-back = Gå tilbake
file-screen-second = Et sted til
file-screen-second-about = Kopiene ligger på denne maskina. Blir den borte, blir de borte. Velg en minnepinne eller en annen disk, så legger Ildsjel hver kopi der også.
file-screen-second-choose = Velg sted …
file-screen-second-other = Velg et annet sted …
file-screen-second-title = Hvor skal kopiene også ligge?
file-screen-second-stop = Slutt å bruke
file-screen-second-stopped = Nye kopier kommer ikke lenger i { $folder }. De som er der, blir liggende.
file-screen-second-last = Siste kopi dit: { $when }
file-screen-second-never = Ingen kopi der
file-screen-second-now = Kopier dit nå
file-screen-second-same-disk = Mappa ligger på samme disk som fila. En minnepinne er tryggere.
file-screen-second-own = Der ligger kopiene fra før. Velg en minnepinne eller en annen disk.
file-screen-overdue-failed = { $kind ->
    [missing] Minnepinnen er ikke satt i, så kopien kom ikke dit. Sett den i, og ta en kopi.
    [full] Minnepinnen er full, så kopien kom ikke dit. Rydd plass på den, eller velg et annet sted.
    [readonly] Ildsjel får ikke skrive på minnepinnen, så kopien kom ikke dit. Velg et annet sted.
   *[other] Kopien kom ikke fram til minnepinnen. Ta den ut, sett den i igjen, og ta en kopi.
}
file-screen-overdue-never = Det ligger ingen kopi på det andre stedet. Sett i minnepinnen, og ta en kopi.
file-screen-overdue-old = { $count ->
    [one] Kopien på det andre stedet er over ett døgn gammel. Sett i minnepinnen, og ta en kopi.
   *[other] Kopien på det andre stedet er { $count } dager gammel. Sett i minnepinnen, og ta en kopi.
}

## The trouble screen

trouble-title = { $kind ->
    [missing] Finner ikke festivalen
    [not-a-festival] Dette er ikke en festival
    [newer] Festivalen er lagret med en nyere Ildsjel
    [locked] Festivalen er åpen i et annet vindu
    [damaged] Festivalfila er skadet
    [read-only] Her får ikke Ildsjel skrive
    [full] Disken er full
    [sealed] Festivalen er forseglet
   *[other] Disken svarer ikke som den skal
}
trouble-opening = Åpner og ser over fila …
trouble-backup = Åpne kopien fra { $when }
trouble-backup-about = Den siste trygge kopien tar fila sin plass. Fila som er der nå, blir liggende ved siden av.
trouble-no-backup = Det finnes ingen sikkerhetskopi av denne fila på denne maskinen. Har du en på en minnepinne, kan du velge den under.
trouble-salvage = Redd det som kan leses
trouble-salvage-about = Lager ei ny fil med alt som lar seg lese. Den skadde fila blir ikke rørt.
trouble-salvage-name = { $name } reddet
trouble-look = Åpne bare for å se
trouble-look-about = Du ser alt, men kan ikke endre noe. Fila blir ikke rørt.
trouble-knock = Hent fram det andre vinduet
trouble-knock-about = Der kan du fortsette med en gang.
trouble-copy = Lagre en kopi et annet sted
trouble-copy-about = Tar vare på fila akkurat slik den er.
trouble-copied = Kopien ligger i { $file }.
trouble-again = Prøv igjen
trouble-again-about = Når det er ordnet.
trouble-other = Velg ei anna fil
trouble-doors = Til forsida
trouble-details = Detaljer
trouble-copy-details = Kopier detaljene
trouble-working = Et øyeblikk …
trouble-fronted = Det andre vinduet er hentet fram. Ser du det ikke, blinker det nede på skjermen.
trouble-nobody = Fant ikke det andre vinduet. Fila kan være åpen i et annet program eller på en annen maskin.
trouble-salvaged = Reddet { $people ->
    [one] 1 person
   *[other] { $people } personer
}, { $shifts ->
    [one] 1 vakt
   *[other] { $shifts } vakter
} og { $rest ->
    [one] 1 annen ting
   *[other] { $rest } andre ting
} i «{ $file }».
trouble-lost = { $count ->
    [one] 1 ting
   *[other] { $count } ting
} gikk tapt: de hørte til noe som ikke lot seg lese.
trouble-salvaged-about = Historikken fra før er ikke med i den nye fila. Se gjennom den, og sammenlign gjerne med den siste kopien.
trouble-open-salvaged = Åpne den nye fila
trouble-passphrase-hint = Passord eller kode
trouble-unseal = Åpne
trouble-code-about = Har du glemt passordet, skriver du koden fra gjenopprettingsarket.
trouble-notice-look-only = Åpnet bare for å se. Ingenting du gjør her, blir lagret.
trouble-notice-reopen = Åpne for å endre
trouble-notice-healed = Fila hadde fått { $count ->
    [one] en skade
   *[other] { $count } skader
} på disken. Alt er rettet fra historikken, og ingenting er tapt. Den skadde fila er tatt vare på.
trouble-notice-ahead = Det finnes en kopi som er nyere enn denne fila, fra { $when }. Fila kan være byttet ut med en eldre.
trouble-notice-behind = Fila mangler det siste som ble lagret, fram til { $when }. Den kan være byttet ut med en eldre, eller være skadet.
trouble-notice-copies = Se kopiene
trouble-notice-show = Se hva
trouble-notice-away = Greit
trouble-hazard-synced = Fila ligger i ei mappe som { $service } holder i takt med andre maskiner. Det kan ødelegge den mens den er åpen. Flytt den til ei vanlig mappe, og legg heller sikkerhetskopiene her.
trouble-hazard-removable = Fila ligger på en minnepinne. Tas den ut mens du jobber, kan det siste gå tapt. Flytt fila til maskinen, og legg heller sikkerhetskopiene på pinnen.
trouble-hazard-network = Fila ligger på et nettverk. Faller nettet ut, eller åpner to den samtidig, kan den bli ødelagt. Flytt den til denne maskinen.
trouble-hazard-temporary = Fila ligger i ei mappe for midlertidige filer, som maskinen rydder av seg selv. Flytt den til for eksempel Dokumenter.

## The next festival, and two compared

next-crews = { $count ->
    [one] 1 gjeng
   *[other] { $count } gjenger
}
next-shifts = { $count ->
    [one] 1 vakt
   *[other] { $count } vakter
}
next-programmes = { $count ->
    [one] 1 program
   *[other] { $count } programmer
}
next-sessions = { $count ->
    [one] 1 samling
   *[other] { $count } samlinger
}
next-nothing = ingenting
next-days = { $first }–{ $last }
next-aside-day = { $shifts ->
    [one] 1 vakt
   *[other] { $shifts } vakter
} fra { $day } blir ikke med: den nye festivalen er kortere.
next-aside-clock = { $name }, { $asked }: klokka stilles fram den natta. Det blir { $given } i stedet.
next-aside-twice = { $name }, { $given }: klokka stilles tilbake den natta, og tida kommer to ganger. Den første gjelder.
next-aside-beyond = { $name } blir ikke med: kalenderen har ingen slik dag.
next-made = { $file }: { $what }
next-old-sealed = Den gamle festivalen er forseglet. Den nye er åpen til du forsegler den.
next-way = Ny etter mønster av en tidligere …
next-way-about = Gjengene, vaktene og opplæringa fra sist kan bli med. Du velger hva.
next-which = Hvilken festival går du ut fra?
next-untouched = Fila blir bare lest. Ingenting i den blir endret.
next-choose-file = Velg ei fil …
next-reading = Leser «{ $name }» …
next-sealed = «{ $name }» er forseglet. Skriv passordet eller koden, så kan den leses.
next-read = Les fila
next-title = Ny festival etter { $name }
next-along = Dette blir med
next-always = { $crews } er alltid med, og stedene, foreningene, kursene og reglene. Hvem som sto på vakt, oppmøte, ønsker og når folk kan, blir aldri med.
next-tick-shifts = Vaktene, med det de trenger
next-tick-shifts-about = { $shifts } flyttes etter festivaldag, ikke etter dato. Ingen står på dem.
next-tick-programmes = Opplæringa, med samlingene
next-tick-programmes-about = { $programmes } og { $sessions }. Ingen er meldt på.
next-tick-weekday = Samlingene på samme ukedag som sist
next-whom = Hvem blir med?
next-whom-none = Ingen
next-whom-leaders = Gjengsjefer og nestledere ({ $count })
next-whom-worked = De som var på vakt også ({ $count })
next-whom-all = Alle ({ $count })
next-tick-memberships = De er i de samme gjengene
next-tick-contacts = Telefon, e-post og postnummer
next-tick-records = Kurs og bevis som fortsatt gjelder
next-own = Bare hvis du trenger det
next-own-about = Dette sa folk til den forrige festivalen. Ta det med bare hvis de vet om det.
next-tick-diet = Allergier og kosthold
next-tick-guardians = Foresatte
next-tick-notes = Merknader om folk
next-tick-extra = Ekstra kolonner fra regneark
next-tick-crew-notes = Merknader på gjenger, vakter og samlinger
next-comes = Blir med: { $what }.
next-asides = Dette blir ikke som sist
next-more = og { $count } til
compare-shifts = Vakter
compare-places = Plasser å fylle
compare-needed = Timer å fylle
compare-filled = Timer fylt
compare-people = Folk
compare-led = Gjengsjefer og nestledere
compare-whole = Alt i alt
compare-by-crew = Gjeng for gjeng
compare-crew = Gjeng
compare-clubs = Timer til foreningene
compare-club = Forening
compare-who = Hvem kom igjen?
compare-back = { $back ->
    [0] Ingen
    [one] 1 person
   *[other] { $back } personer
} kom igjen, { $fresh } er nye, og { $gone } kom ikke igjen.
compare-perhaps = { $count ->
    [one] 1 person til heter
   *[other] { $count } personer til heter
} det samme som sist, men verken fødselsår eller telefon viser om det er den samme.
compare-leaders = Av { $led } gjengsjefer og nestledere kom { $back } igjen, og { $lead } leder en gjeng nå.
compare-open = Sammenlign med en annen festival …
compare-card = To festivaler ved siden av hverandre
compare-card-about = Vakter, timer og folk, gjeng for gjeng, og hvem som kom igjen. Den andre fila blir bare lest.
compare-title = Sammenligning
compare-same = Det er denne festivalen. Velg fila til en annen.
compare-leads-now = leder nå
compare-leaders-back = Gjengsjefer og nestledere som kom igjen
compare-gone = Kom ikke igjen
compare-fresh = Nye

## Series and templates

cannot-handover = Overlappinga må være kortere enn vaktene.
cannot-too-many = Det blir mer enn { $max } vakter på én gang. Se over lengda og dagene.
cannot-split-outside = Klokkeslettet må ligge inni vakta.
cannot-nothing-to-merge = Det er ingen vakt etter denne på samme sted å slå sammen med.
cannot-merge-crews = Bare vakter fra samme gjeng kan slås sammen.
cannot-merge-gap = Det er tid imellom. Bare vakter som møtes eller overlapper, kan slås sammen.
command-new-shifts = Lag flere vakter
command-split-shift = Del vakta i to
command-merge-shifts = Slå sammen med neste vakt
series-one = Én vakt
series-several = Flere vakter
series-line = Skriv rett inn
series-line-hint = Bar lør 18–02 4 t 2 stk
series-line-unknown = Skjønner ikke «{ $words }». Skriv gjeng, dag, fra–til, lengde (4 t) og antall (2 stk).
series-places = Steder
series-more-places = + { $count } til
series-days = Dager
series-all-days = Alle
series-hours = Åpent fra–til
series-length = Lengde (timer)
series-between = Mellom vaktene
series-straight = Rett på neste
series-over = Overlapp
series-break = Pause
series-minutes = min
series-last = Siste vakt går ikke opp
series-last-shorter = Blir kortere
series-last-stretch = Forrige varer ut
series-last-leave-out = Droppes
series-only-gaps = Bare der det ikke er vakter fra før
series-needs = Behov på hver vakt
series-number = Et antall
series-preview = { $count ->
    [one] 1 vakt
   *[other] { $count } vakter
}: { $list }
series-none = Det blir ingen vakter av dette.
series-choose-days = Velg minst én dag.
series-choose-places = Velg minst ett sted.
series-not-a-length = «{ $typed }» er ikke ei lengde. Skriv for eksempel 4, 4:30 eller 90 min.
series-make = { $count ->
    [0] Lag vaktene
    [one] Lag 1 vakt
   *[other] Lag { $count } vakter
}
series-about = Alle blir laget på én gang, og Angre tar alle tilbake.
series-member = En av { $count } i rekka { $name }
series-this = Bare denne
series-later = Denne og senere
series-all = Alle
series-applies = Det du endrer her, gjelder { $count ->
    [one] 1 vakt
   *[other] { $count } vakter
}.
series-rename = Gi rekka et annet navn
series-rename-do = Lagre
series-name = Navn på rekka
series-delete-ask = Slette { $count } vakter i rekka { $name }?
series-delete-people = { $count ->
    [one] 1 person står på vaktene og blir tatt av.
   *[other] { $count } personer står på vaktene og blir tatt av.
}
series-choose-first = Velg ei vakt først.
series-tool-split = Del i to
series-tool-merge = Slå sammen
series-tool-save = Lagre mal
series-tool-use = Bruk mal
series-split-at = Del i to klokka
series-split-do = Del
series-split-about = Den som står på hele vakta, blir stående på begge.
series-not-a-time = «{ $typed }» er ikke et klokkeslett. Skriv for eksempel 20 eller 20:30.
series-save-heading = Ta vare på behovene som mal
series-save-do = Lagre
series-save-about = Finnes navnet fra før, blir den malen byttet ut.
series-template-hint = For eksempel Kveld i baren
series-only = Bare { $name }
series-use-heading = Bruk en mal
series-no-templates = Ingen maler passer her ennå. Sett opp behovene på ei vakt, og trykk Lagre mal.
series-forget = Slett malen { $name }
series-has-them = Vakta har alt behovene fra { $name }.
series-takes-off = { $count ->
    [one] 1 person står på et behov som forsvinner, og blir tatt av.
   *[other] { $count } personer står på behov som forsvinner, og blir tatt av.
}
series-use-anyway = Bruk malen likevel
series-change-breaks = Endringa gjelder { $count } vakter, og går ikke opp for alle som står på dem.

## Paper

paper-continues = { $name } (fortsetter)
paper-version = Plan { $number }
paper-version-changed = Plan { $number }, endra siden
paper-version-none = Plana er ikke delt ut ennå
paper-handed-out = Plana sist delt ut { $when }
paper-time = Tid
paper-place = Sted og oppgave
paper-note = Merknad
paper-leader = Gjengsjef
paper-deputy = Nestleder
paper-no-leader = Ingen gjengsjef ennå
paper-crew-counts = { $shifts ->
    [one] 1 vakt
   *[other] { $shifts } vakter
} · { $open ->
    [0] ingen ledige plasser
    [one] 1 ledig plass
   *[other] { $open } ledige plasser
}
paper-no-shifts = Ingen vakter her ennå.
paper-no-needs = Det er ikke sagt hvor mange som trengs.
paper-nothing = Det er ingenting på lista.
paper-part = bare { $time }
paper-poster-title = Vaktplan til veggen
paper-posts-title = Avkryssing
paper-posts-mark = Merke { $mark }
paper-posts-how = Kryss av den som kom, og skriv til høyre om noen kom seint eller gikk tidlig. Etterpå på maskinen, under Lister → Kryss fra papir: { $mark } 1-9 3- 7 sen20 (1–9 kom, 3- kom ikke, 7 kom 20 minutter for seint).
paper-row = Nr.
paper-came = Kom
paper-late = Seint eller tidlig
paper-slips-title = Vaktlapper
paper-slip-all = Skann med mobilen, så er alle vaktene i kalenderen.
paper-slip-some = { $count ->
    [one] Koden har bare den neste vakta.
   *[other] Koden har bare de { $count } neste vaktene.
}
paper-slip-code = Kode til kalenderen med vaktene til { $name }
paper-delete-after = Slett etter festivalen
paper-signin-title = Oppmøteliste
paper-sign = Underskrift
paper-kitchen-title = Til kjøkkenet
paper-kitchen-about = Så mange er på vakt i matida. Hver teller én gang, og ingen navn står her.
paper-kitchen-all = Alle på vakt
paper-kitchen-day = Hele dagen
paper-meal = { $meal ->
    [breakfast] Frokost
    [lunch] Lunsj
    [dinner] Middag
   *[other] Kveldsmat
} { $from }–{ $to }
paper-emergency-title = Hvis noe skjer
paper-emergency-about = Ring først. Si hvor du er, hva som har hendt, og hvor mange som er skadd. Så gjengsjefen.
paper-emergency-what = Hva
paper-emergency-number = { $what ->
    [fire] Brann
    [police] Politi
    [ambulance] Ambulanse
    [doctor] Legevakt
    [police-later] Politi, når det ikke haster
    [advice] Råd om helse
   *[other] Ambulanse, brann, politi
}
paper-emergency-here = Her er vi: { $festival }
paper-emergency-address = Adressa hit:
paper-emergency-meet = Her møter vi dem:
paper-emergency-leaders = Gjengsjefene
paper-emergency-places = Stedene
paper-emergency-way = Hvor det er
paper-changes-title = Ring disse
paper-changes-about = De har fått andre vakter siden plana ble delt ut. Kryss av når du har snakket med dem.
paper-changes-none = Ingen å ringe: ingenting er endra siden plana ble delt ut.
paper-changes-never = Plana er ikke delt ut ennå, så det er ingen endringer å ringe om.
paper-called = Ringt
paper-written = { $file }: { $pages ->
    [one] 1 side
   *[other] { $pages } sider
}
paper-sealed = { $file } er forseglet som festivalen. Åpne den med: ildsjel open-list
paper-ticks-done = { $count ->
    [one] 1 rad er ført.
   *[other] { $count } rader er ført.
}
paper-ticks-same = Alt dette var ført fra før.
paper-ticks-no-sheet = Det er ikke noe papir med merket { $mark }. Sjekk bokstavene. Er de rette, er plana endra siden papiret ble skrevet ut uten at den var delt ut; skriv ut et nytt.
paper-tick-empty = Skriv radene som skal føres, for eksempel 1-9 3- 7 sen20.
paper-tick-word = Skjønner ikke «{ $word }». Skriv 14 for den som kom, 3- for den som ikke kom, 7 sen20 for den som kom 20 minutter for seint, 4 syk for gyldig fravær.
paper-tick-no-row = Arket har ingen rad { $row }; den siste er { $last }. Ingenting er ført.
paper-tick-twice = Rad { $row } står der to ganger. Ingenting er ført.
paper-tick-gone = Den som sto på rad { $row }, står ikke lenger på vakta. Ingenting er ført.
paper-tick-cannot = Rad { $row }: { $why } Ingenting er ført.

## Tabeller

table-read-locked = Regnearket er låst med passord. Åpne det i regnearkprogrammet, ta vekk passordet, og prøv igjen.
table-aside-section = overskrift over ei gruppe rader
table-aside-elsewhere = står i en annen tabell i fila

## Vaktliste inn

cli-roster-people = Folk: { $new } { $new ->
    [one] ny
   *[other] nye
}, { $changed } endra, { $same } som før
cli-roster-shifts = Vakter: { $new } { $new ->
    [one] ny
   *[other] nye
}, { $changed } endra, { $same } som før
cli-roster-on = På vakt: { $new } { $new ->
    [one] ny
   *[other] nye
}, { $changed } endra, { $same } som før
cli-roster-waits = { $count ->
    [one] 1 ting står igjen og venter på deg.
   *[other] { $count } ting står igjen og venter på deg.
}
cli-roster-row = Rad { $row }: { $what } – { $why }
cli-roster-unclear = klokkeslettet er ikke klart
cli-roster-with-it = venter på det andre
cli-roster-on-shift = { $person } på { $shift }
cli-roster-clash = Kolliderer: { $person } – { $why }
cli-roster-nothing-read = Fant verken folk eller vakter i fila.

## What leaves as data

out-attendance-purpose = Til studieforbundet, som trenger fødselsår, kjønn og postnummer. Ikke til andre.
out-nickname = Kallenavn
out-shirt = T-skjorte
out-licence = Førerkort
out-note = Notat
out-letters-title = Brevfletting
out-letters-stem = brevfletting
out-letters-purpose = Ei rad per person, til brev og e-post som flettes.
out-field-given = Fornavn
out-field-family = Etternavn
out-field-email = Epost
out-field-phone = Mobil
out-field-shifts = Vakter
out-field-count = AntallVakter
out-calendar-name = Vakter: { $who } – { $festival }
out-calendar-stem = kalender
out-calendar-cancelled = Avlyst: { $shift }
out-calendar-leader = Spørsmål? { $name }, { $phone }
out-open-places = { $count ->
    [one] 1 ledig plass
   *[other] { $count } ledige plasser
}
out-contains = Inneholder { $columns }
out-columns = Kolonner: { $columns }
out-made = Eksportert { $when }, utgave { $revision } av fila
out-book-title = Vaktplan
out-book-stem = vaktplan
out-book-purpose = Til å endre i et regneark og hente inn igjen. Kolonna «{ $id }» er skjult og må stå i fred.
out-book-overview = Oversikt
out-book-contacts = Kontakter
out-book-lists = Lister
out-book-base = Grunnlag
out-book-id = intern id
out-book-minute-from = fra (minutt)
out-book-minute-to = til (minutt)
out-book-length = Lengde
out-book-leader = Gjengsjef
out-book-state = Status
out-book-seen = Obs
out-book-double = DOBBELT
out-book-places = Plasser
out-book-open = Ledige
out-book-unknown-person = Velg et navn fra lista, eller skriv { $open }. Nye folk legges inn i Ildsjel først.
back-read = { $changes ->
        [one] 1 endring i arket
       *[other] { $changes } endringer i arket
    }, { $removed ->
        [one] 1 rad som er borte
       *[other] { $removed } rader som er borte
    }, { $conflicts ->
        [one] 1 som er endret begge steder
       *[other] { $conflicts } som er endret begge steder
    }, { $unclear ->
        [one] 1 uklar
       *[other] { $unclear } uklare
    }, { $since ->
        [one] 1 endring her siden
       *[other] { $since } endringer her siden
    }
back-off = { $person } av { $shift }
back-on = { $person } på { $shift }
back-instead = { $person } i stedet for { $other } på { $shift }
back-state = { $person }, { $shift }: { $state }
back-part = { $person }, { $shift }: nå { $times }
back-move = { $shift } flyttet til { $when }
back-place = { $shift }: sted { $place }
back-note = { $shift }: notat «{ $note }»
back-new-shift = Ny vakt: { $crew }, { $when }, { $places } { $places ->
        [one] plass
       *[other] plasser
    }: { $people }
back-more = En plass til på { $shift }
back-fewer = En plass mindre på { $shift }
back-contact = { $person }, { $what }
back-conflict = { $sheet }, rad { $row }, { $column }: «{ $base }» da arket gikk ut, «{ $theirs }» i arket, «{ $here }» her.
back-conflict-stays = Her blir det stående.
back-conflict-taken = Arket gjelder.
back-conflict-cannot = Her blir det stående; det som står i arket, går ikke lenger.
back-theirs-ask = { $count ->
    [one] 1 sted er endra både i arket og her. Skriv --theirs 1 om arket skal gjelde.
   *[other] { $count } steder er endra både i arket og her. Skriv --theirs { $count } om arket skal gjelde.
}
back-theirs-other = { $count ->
    [one] Det er 1 sted som er endra både i arket og her og der arket kan gjelde, ikke { $said }.
   *[other] Det er { $count } steder som er endra både i arket og her og der arket kan gjelde, ikke { $said }.
}
back-unclear = { $sheet }, rad { $row }: { $why }
back-why-person = det er ingen som heter «{ $name }»
back-why-place = det er ikke noe sted som heter «{ $name }»
back-why-crew = det er ingen gjeng som heter «{ $name }»
back-why-person-near = det er ingen som heter «{ $name }». Kan det være { $near }?
back-why-several = { $count } heter «{ $name }»
back-why-new-contact = «{ $name }» er ny i arket. Nye folk henter du inn fra ei liste.
back-why-place-near = det er ikke noe sted som heter «{ $name }». Kan det være { $near }?
back-why-crew-near = det er ingen gjeng som heter «{ $name }». Kan det være { $near }?
back-screen-who = Hvem er «{ $name }»?
back-screen-who-about = Ingen heter akkurat det, eller flere gjør det. Svaret gjelder alle radene der det står.
back-why-state = «{ $name }» er ikke en status
back-why-time = dag eller klokkeslett mangler eller er ikke til å forstå
back-why-not-all = tida er endret for noen på vakta og ikke for alle, og ligger utenfor den
back-why-shift = { $column } gjelder hele vakta; endre det likt på alle radene
back-why-column = { $column } hentes ikke inn fra arket
back-gone = borte
back-other-festival = Arket er fra en annen festival.
back-no-rows = Fant ikke radene i arket. Er kolonna «{ $id }» slettet?
back-removed-ask = { $count ->
    [one] 1 rad er borte. Skriv --removed 1 om det som står på den, skal tas bort her også.
   *[other] { $count } rader er borte. Skriv --removed { $count } om det som står på dem, skal tas bort her også.
}
back-removed-other = { $count ->
    [one] Det er 1 rad som er borte, ikke { $said }.
   *[other] Det er { $count } rader som er borte, ikke { $said }.
}
back-refused = { $what }: { $why }
back-since = Endret her siden: { $what }
back-ask-yes = Ingenting er hentet inn. Skriv --yes for å gjøre det.
cli-not-in-format = Den lista finnes ikke i det formatet. Den finnes som { $formats }.
cli-which-calendar = Hvem sin kalender? Skriv --person, --crew eller --place og navnet.
cli-no-such-place = Det er ikke noe sted som heter «{ $name }». Disse finnes: { $names }
cli-no-such-person = { $count ->
    [0] Det er ingen som heter «{ $name }».
   *[other] Det er { $count } som heter «{ $name }».
}
cli-import-as-what = Hva er radene? Skriv --as people eller --as roster. Mer: ildsjel import --help

## Vaktliste fra fil

roster-import-as-people = Folk
roster-import-as-roster = Vaktliste
roster-import-show-all = Alt { $count }
roster-import-show-new = Nye { $count }
roster-import-show-changed = Endra { $count }
roster-import-show-same = Som før { $count }
roster-import-more-places = flere plasser
roster-import-things = { $count ->
    [one] 1 ting i fila
   *[other] { $count } ting i fila
}
roster-import-thing = Hva
roster-import-when = Når
roster-import-open = { $count ->
    [one] 1 ledig
   *[other] { $count } ledige
}
roster-import-nobody = ingen satt opp
roster-import-in-reserve = { $name } (reserve)
roster-import-beside = I fila, og slik ble det lest
roster-import-no-outcome = Ingenting å hente her
roster-import-row = Rad
roster-import-no-time = uten klokkeslett
roster-import-crew = Hvilken gjeng gjelder arket?
roster-import-crew-hint = Stedet eller oppgaven blir gjengen
roster-import-hours = Hvilke klokkeslett er det?
roster-import-hours-about = Skriv som 18–23. Det gjelder hele fila.
roster-import-part = { $part ->
    [morgen] morgen
    [formiddag] formiddag
    [dag] dag
    [ettermiddag] ettermiddag
    [kveld] kveld
    [natt] natt
    [tidlig] tidlig
    [sen] sent
   *[other] { $part }
}
roster-import-questions = Hvem er dette?
roster-import-clashes = { $count ->
    [one] 1 kollisjon
   *[other] { $count } kollisjoner
}
roster-import-clashes-about = Dette kommer inn likevel, og står blant varslene etterpå.
roster-import-issues = Verdt å vite
roster-import-sure = { $count ->
    [one] Vis også 1 ting som er grei
   *[other] Vis også { $count } ting som er greie
}
roster-import-fewer = Vis bare det som bør sjekkes
roster-import-people = { $count ->
    [one] person
   *[other] personer
}, { $new } { $new ->
    [one] ny
   *[other] nye
} og { $changed } endres
roster-import-shifts = { $count ->
    [one] vakt
   *[other] vakter
}, { $new } { $new ->
    [one] ny
   *[other] nye
} og { $changed } endres
roster-import-on-shift = på vakt, { $new } { $new ->
    [one] ny
   *[other] nye
}
roster-import-says = { $count ->
    [one] dag noen kan eller ikke kan
   *[other] dager noen kan eller ikke kan
}, { $new } { $new ->
    [one] ny
   *[other] nye
}
import-issue = { $code ->
    [phone_missing_plus] Nummeret manglet +, og er lest som norsk med 47.
    [phone_lost_zero] Regnearket har tatt bort nullen foran i et svensk nummer.
    [phone_invalid] Det er ikke et telefonnummer.
    [phone_scientific_notation] Regnearket har gjort om nummeret, så sifre er borte.
    [phone_with_remark] Det sto ord ved siden av nummeret.
    [phone_inside_name_cell] Nummeret sto sammen med navnet.
    [two_phones_in_cell] To numre i ei rute. Ingen av dem er ført på noen.
    [shared_phone] To har samme nummer. De er ført som to.
    [email_invalid] Det er ikke ei e-postadresse.
    [email_non_ascii_local_part] Æ, ø eller å i e-posten. Sjekk at den stemmer.
    [email_inside_name_cell] E-posten sto sammen med navnet.
    [name_case_fixed] Navnet sto med bare små eller bare store bokstaver.
    [name_with_remark] Det står noe i parentes etter navnet.
    [odd_name] Er dette et navn? Rett det om det ikke er det.
    [name_turned] Lest som etternavn, fornavn. Er det to personer?
    [names_turned] Kolonnen er lest som etternavn, fornavn.
    [name_missing] Rada har ikke noe navn.
    [nickname] Kallenavn i anførselstegn.
    [short_name_matched] Kortnavnet passer på én i fila.
    [short_name_ambiguous] Kortnavnet kan være flere i fila.
    [looks_like_test_row] Ser ut som noen som prøvde skjemaet.
    [several_names_in_cell] Flere navn i ei rute.
    [same_name_different_person] Samme navn, men en annen person.
    [resubmission] Samme person har svart på nytt. Det siste svaret gjelder.
    [duplicate_row] Rada sier det samme som en tidligere rad.
    [minor] Under 18 år.
    [birth_date_invalid] Det er ikke en fødselsdag.
    [licence_class_unknown] Førerkort, men ikke hvilken klasse.
    [date_filled_down] Datoen er tatt fra rada over.
    [place_filled_down] Stedet er tatt fra rada over.
    [name_filled_down] Navnet sto tomt, og er tatt fra rada over.
    [time_filled_down] Tida er tatt fra rada over.
    [crosses_midnight] Vakta slutter dagen etter.
    [ends_at_midnight] 00:00 er slutten av dagen.
    [after_midnight_next_day] Etter midnatt: det er dagen etter.
    [night_unclear] Etter midnatt på en ukedag. Er det natta før eller natta etter?
    [zero_or_24h_shift] Vakta begynner og slutter samtidig. Den venter til tida er rettet i arket.
    [long_shift] Vakta er uvanlig lang.
    [weekday_date_conflict] Ukedagen stemmer ikke med datoen.
    [date_invalid] Det er ikke en dato.
    [date_missing] Klokkeslett uten dag.
    [date_outside_event] Dagen er langt fra festivalen.
    [weekday_ambiguous] Ukedagen kommer flere ganger. Rada venter til den har en dato.
    [weekday_other_year] Ukedagen er fra et annet år.
    [title_of_another_year] Tittelen nevner et annet år, men ukedagene og datoene passer med denne festivalen.
    [month_before_day] Måneden står foran dagen, som i USA.
    [daypart_needs_clock_times] Arket sier ikke hvilke klokkeslett det er.
    [days_of_title] Ukedagene er lest som dagene i tittelen.
    [end_time_missing] Det står ikke når vakta slutter.
    [start_time_missing] Det står ikke når vakta begynner.
    [twelve_hour_clock] Klokka i ord: sjekk om det er morgen eller kveld.
    [range_turned_into_date] Regnearket har gjort et tidsrom om til en dato.
    [time_unclear] Skjønner ikke tida.
    [no_time] Rada sier ikke når.
    [two_shifts_in_cell] Flere vakter i ei rute.
    [end_from_duration] Slutten er regnet ut fra lengden.
    [error_cell] Regnearket har en feil i ruta.
    [formula_without_value] En formel uten svar i fila. Åpne den i regnearket og lagre på nytt.
    [unfilled_place] Ledig plass.
    [empty_post] Tomme ruter ved siden av navn er lest som at ingen trengs der. Skriv LEDIG i dem som er ledige plasser.
    [closed] Stengt: det blir ingen vakt.
    [reserve] I reserve.
    [section_leader_found] Overskrifta nemner en leder.
    [who_is_on] Flere navn eller tider ved siden av hverandre. Hvem står på vakta?
    [leads_the_shift] Den som har ansvar for vakta, er satt på den.
    [team_on_shift] Laget står på vakta, så alle på det er satt på.
    [leads_the_crew] Leder gjengen, og er ikke satt på vaktene for det.
    [leader_not_on_shift] Lederen er ikke satt på vakta. Sett hen på om hen skal være der.
    [over_capacity] Flere folk enn plasser.
    [assigned_twice] Samme person to ganger på vakta.
    [odd_place] Dette er ført som et sted eller en oppgave. Er det det?
    [place_missing] De andre vaktene sier hvor eller hva. Denne gjør det ikke.
    [text_may_be_place] Sier denne kolonna hvor de er? Velg Sted over den i Arket.
    [place_is_a_name] Dette er ført som et sted eller en oppgave, men ser ut som et navn.
    [person_on_nothing] Står i arket, men ikke på noen vakt.
    [starts_at_night] Vakta begynner midt på natta. Er det om ettermiddagen?
    [overlapping_shifts] Samme person på to vakter samtidig.
    [unclear_cell] Ikke alt som står her ble forstått. Se på det.
    [code_case] Stor og liten bokstav er lest som den samme koden.
    [unknown_code] Koden er ikke forklart noe sted.
    [contradicting_answer] Dagen er sagt både ja og nei til. Den er ikke ført som noe av det.
    [perhaps_can] Kanskje: ført som «helst ikke», med ordene deres.
    [weekend_days] «Helga» er lest som lørdag og søndag. Er fredag kveld med?
    [limit_in_note] Merknaden sier noe om når personen kan, som ikke er ført. Se på den.
    [shifts_or_when_they_can] Tidene er lest som vakter. Er det når folk kan?
    [read_as_answers] Rutene her er lest som svar på når folk kan. Det ble ingen vakter av dem.
    [free_word_as_unavailable] Ordet er lest som at personen ikke kan.
    [footer_row_skipped] Sum eller merknad under lista. Hoppet over.
    [row_skipped] Skjønte ikke rada. Hoppet over.
    [unread_cell] Dette ble ikke brukt til noe. Se om det skal være med.
    [not_a_person] Dette er ikke et navn, så det ble ingen person av det.
    [turned_table] Arket ligger på sida, med en person i hver kolonne. Det er lest slik.
    [row_repaired] Rada passet ikke i kolonnene, og er rettet.
    [too_many_cells] Flere ruter enn kolonner.
    [event_cancelled] Avlyst i kalenderen. Det blir ingen vakt.
    [hidden_sheet] Arket er skjult i fila og er ikke med. Vis det i regnearket og lagre, om det skal inn.
    [hidden_column] Skjult kolonne. Den er ikke med.
    [hidden_row] Skjult rad.
    [formula_column_skipped] Kolonnen regner ut noe. Den er ikke med.
    [mojibake_repaired] Ødelagte bokstaver er rettet.
    [identity_numbers_left_out] Fødselsnummer er ikke med.
    [bank_accounts_left_out] Kontonummer er ikke med.
   *[other] Se på denne rada.
}

## The file as it was read, and a plan that comes back

back-screen-about = Vaktplanen vår, endra i et regneark. Her er det som er annerledes.
back-screen-nothing = Ingenting er endra i arket.
back-screen-changed = endra i arket
back-screen-gone = borte i arket
back-screen-both = endra begge steder
back-screen-unclear = ikke forstått
back-screen-refused = går ikke
back-screen-since = endra her siden
back-screen-changed-about = endra i arket, som hentes inn
back-screen-gone-about = borte fra arket
back-screen-both-count = endra både i arket og her
back-screen-unclear-about = som ikke lar seg forstå
back-screen-refused-about = som ikke går
back-screen-since-about = endra her siden arket gikk ut, og blir stående
back-screen-both-about = Der begge har endra det samme, velger du hva som gjelder. Velger du ikke, blir det stående som det er her.
back-screen-as-here = Som her
back-screen-as-sheet = Som i arket
back-screen-both-question = { $count ->
    [one] 1 ting er endra både i arket og her. Hva gjelder?
   *[other] { $count } ting er endra både i arket og her. Hva gjelder?
}
import-screen-as-last-time = Kolonnene er det du sa sist ei fil så slik ut.
import-screen-left-things = { $count ->
    [one] 1 ting i fila kom ikke med. Hent den inn på nytt for å svare på det.
   *[other] { $count } ting i fila kom ikke med. Hent den inn på nytt for å svare på dem.
}
import-screen-taken-away = { $count ->
    [one] 1 av endringene er noe som er tatt bort.
   *[other] { $count } av endringene er noe som er tatt bort.
}
import-screen-left-rows = { $count ->
    [one] 1 rad kom ikke med og er lagret for seg, med grunn.
   *[other] { $count } rader kom ikke med og er lagret for seg, med grunn.
}
back-screen-keep = La det stå
import-screen-reading = Leser { $name } …
import-screen-broke-off = Lesinga stoppa. Prøv igjen, eller lagre arket på nytt og velg det da.
sheet-look = Arket
sheet-title = Slik ble fila lest
sheet-row-header = overskrift
sheet-row-section = gruppe
sheet-row-above = over lista
sheet-row-header-again = overskrift igjen
sheet-row-footer = sum eller merknad
sheet-row-legend = forklaring
sheet-row-cancelled = avlyst
sheet-row-mended = retta
sheet-row-plain = Lest som den står.
sheet-column-post = Plass eller vakt
sheet-column-text = Egen kolonne
sheet-column-question = Hva er kolonne { $letter }?
sheet-column-find = Skriv for å finne
sheet-column-out = Tas ikke med
sheet-repair-cell-dropped = Ei tom rute for mye er tatt ut.
sheet-repair-cell-split = To ruter hang sammen og er delt.
sheet-repair-cell-added = Ei rute mangla, og er satt inn tom.
sheet-repair-quote = Et hermetegn sto feil.
sheet-repair-delimiter = Rada hadde et annet skilletegn enn de andre.
sheet-repair-cells-joined = Et skilletegn inni teksten delte ei rute; den er satt sammen igjen.
back-screen-take-away = { $count ->
    [one] Ta bort det ene
   *[other] Ta bort alle { $count }
}
back-screen-gone-question = { $count ->
    [one] 1 rad er borte fra arket. Skal det som sto der, bort her også?
   *[other] { $count } rader er borte fra arket. Skal det som sto der, bort her også?
}
sheet-worth = { $count ->
    [one] 1 ting å se på
   *[other] { $count } ting å se på
}
import-sense = { $key ->
    [person-given] Fornavn
    [person-family] Etternavn
    [person-full_name] Navn
    [person-nickname] Kallenavn
    [person-phone] Telefon
    [person-phone_other] Telefon 2
    [person-email] E-post
    [person-birth] Født
    [person-birth_year] Fødselsår
    [person-birth_date] Fødselsdato
    [person-age] Alder
    [person-over_18] Over 18
    [person-gender] Kjønn
    [person-postcode] Postnummer
    [person-shirt_size] T-skjorte
    [person-licence] Førerkort
    [person-diet] Kosthold
    [person-guardian] Foresatt
    [person-guardian_phone] Foresattes telefon
    [person-club] Lag
    [person-crew] Gjeng
    [person-note] Notat
    [SENSITIVE-identity_number] Fødselsnummer – tas ikke med
    [SENSITIVE-bank_account] Kontonummer – tas ikke med
    [ignore-sum] Sum eller løpenummer – tas ikke med
    [person-address] Adresse
    [person-city] Poststed
    [person-certificates] Kurs og bevis
    [person-role] Verv
    [person-emergency_name] Pårørende
    [person-emergency_phone] Pårørendes telefon
    [person-together_with] Sammen med
    [person-external_id] Nummer i et annet system
    [shift-date] Dag
    [shift-start] Fra
    [shift-end] Til
    [shift-time_range] Fra og til
    [shift-when_text] Når
    [shift-duration] Hvor lenge
    [shift-role] Oppgave
    [shift-place] Sted
    [shift-crew] Gjengen si vakt
    [shift-needed] Hvor mange
    [shift-leader] Leder vakta
    [shift-id] Vaktnummer
    [assignment-confirmed] Svar
    [assignment-checked_in] Møtt
    [assignment-reserve] Reserve
    [availability-days] Kan dager
    [availability-dayparts] Kan når
    [availability-not] Kan ikke
    [availability-from] Kan fra
    [availability-until] Kan til
    [wish-role] Ønske
    [wish-role_2] Ønske 2
    [submission-time] Sendt inn
   *[other] { $key }
}

## Lists in other forms

lists-with = Ta også med:
lists-copy = Kopier tabellen
lists-copied = Tabellen er kopiert. Lim den inn i et regneark eller en e-post.
lists-copy-message = Kopier som SMS
lists-copied-message = Vaktene er kopiert som tekst.
lists-addresses-gmail = Kopier adresser (Gmail)
lists-addresses-outlook = Kopier adresser (Outlook)
lists-copied-addresses = { $count ->
    [one] 1 adresse er kopiert. Lim den inn i blindkopi.
   *[other] { $count } adresser er kopiert. Lim dem inn i blindkopi.
}
lists-nothing-to-copy = Det er ingenting å kopiere.
lists-workbook = Vaktplan til å endre (.xlsx)
lists-workbook-about = Endre den i Excel eller LibreOffice, og hent den inn igjen: bare det som er endra, blir med.
lists-calendar = Kalender (.ics)
lists-which-calendar = Velg en gjeng først. Kalenderen er for én gjeng.
lists-cards = Kontaktkort (.vcf)
lists-cards-about = Til telefonen: alle kontaktene i ei fil.
lists-letters = Brevfletting (.xlsx)
lists-csv-english = CSV for engelsk Excel
lists-with-sensitive = Fortrolig: denne lista har { $columns }. Gi den bare til dem som trenger det, og slett den etterpå.

## Courses

cannot-circle = «{ $one }» og «{ $other }» kan ikke komme etter hverandre begge to.

## What a course lacks

course-field = { $field ->
    [name] fullt navn
    [birth_year] fødselsår
    [gender] kjønn
   *[postcode] postnummer
}
course-lack-share = { $name } var med { $minutes } av { $of } minutter. Det mangler { $lacks } { $lacks ->
        [one] minutt
       *[other] minutter
    } på { $percent }.
course-lack-hours-each = { $name } har { $has } kurstimer, og må ha { $needs }.
course-lack-meetings-each = { $name } var på { $has } av de { $needs } samlingene som trengs.
course-lack-first = { $name } var ikke med på noen av de { $within } første samlingene.
course-lack-age = { $name } fyller { $turns } det året kurset går, og må fylle { $needs }.
course-lack-field = { $name } mangler { $field }.
course-lack-hours = Kurset er { $minutes } minutter, og må være minst { $needs }.
course-lack-meetings = Kurset har { $has } { $has ->
        [one] samling
       *[other] samlinger
    }, og må ha minst { $needs }.
course-lack-participants = { $has ->
        [0] Ingen deltakere teller ennå. Det må være minst { $needs }.
        [one] Bare én deltaker teller. Det må være minst { $needs }.
       *[other] Bare { $has } deltakere teller. Det må være minst { $needs }.
    }
course-lack-too-many = Kurset har { $has } deltakere, og kan ikke ha mer enn { $most }.
course-lack-few-at = { $day } var det { $has } til stede. Det må være minst { $needs }.
course-lack-years = Kurset må slutte samme år som det begynte.
course-lack-not-in-force = Reglene { $profile } gjelder ikke for den dagen kurset begynte.
course-lack-association = Det står ikke hvilket studieforbund kurset hører til.
course-mend-name = Skriv inn studieforbundet.
course-mend-ask = Spør { $name } om { $fields }.
course-mend-attend = { $name } må være med på minst { $minutes } minutter av det som er igjen.
course-mend-gather = { $count ->
        [one] Én samling til
       *[other] { $count } samlinger til
    } på { $minutes } minutter, så er kurset langt nok.
course-mend-gather-with = { $count ->
        [one] Én samling til
       *[other] { $count } samlinger til
    } på { $minutes } minutter, og { $names } er over { $percent }.
course-mend-gather-enough = { $count ->
        [one] Én samling til
       *[other] { $count } samlinger til
    } på { $minutes } minutter, og { $names } har nok.
course-mend-keep = { $names } må også komme da.
course-mend-recruit = { $count ->
        [one] Få med én til fra nå av.
       *[other] Få med { $count } til fra nå av.
    }
course-mend-recruit-anew = { $count ->
        [one] Det mangler én deltaker, og det er for seint å begynne nå.
       *[other] Det mangler { $count } deltakere, og det er for seint å begynne nå.
    }

## Papers of a course

course-certificate = Kursbevis
course-has-completed = har gjennomført
course-nobody = Ingen har fullført kurset ennå.
course-extent = { $hours } kurstimer på { $minutes } minutter, { $meetings ->
        [one] 1 samling
       *[other] { $meetings } samlinger
    }
course-was-there = Til stede: { $hours } kurstimer
course-days = { $first } – { $last }
course-content = Innhold
course-goals = Læringsmål
course-association = Studieforbund: { $name }
course-association-word = Studieforbund
course-place-and-date = Sted og dato
course-leader = Kursleder
course-signed = Kursleders underskrift
course-name-and-title = Navn, tittel og underskrift
course-attest = Frivilligattest
course-attest-was = har vært frivillig på { $festival }, { $days }
course-attest-nobody = Ingen har jobbet ferdig ei vakt ennå.
course-attest-nothing = Ingen vakter er ført ennå.
course-attest-sum = Til sammen { $hours } timer
course-attest-how = Ubetalt arbeid. Timene er talt slik de er ført på vaktlista.
course-attest-courses = Kurs og opplæring hos oss
course-role = Rolle
course-tasks = Oppgaver
course-volunteer = frivillig
course-list = Frammøteliste
course-hours-short = { $hours } t
course-report = Kursrapport
course-rules = Regler
course-when = Tid
course-hours-word = Kurstimer på { $minutes } minutter
course-meetings-word = Samlinger
course-enrolled = Påmeldte
course-counting = Deltakere som teller
course-leaders-counting = Kursledere som teller med
course-person-hours = Deltakertimer
course-due = Rapporten må inn innen
course-figures = Kurset i tall
course-gatherings = Samlingene
course-covered = Gjennomgått
course-there = Til stede
course-approval = Godkjenning
course-approvable = Kurset kan godkjennes slik det står.
course-by-hand = Fylles ut for hånd
course-income = Inntekter (kr)
course-expense = Utgifter (kr)
course-unpaid = Dugnadstimer til kurset
course-written = { $file }: malen er skrevet.
course-read = Programmet «{ $name }» er lagt inn.
course-not-a-programme = { $file } er ikke et program. { $why }

## Courses and the roster

course-gap-hole = { $missing } med { $competence } mangler på { $shift }, { $when }.
course-gap-places = { $programme } { $day } har { $free ->
        [one] 1 ledig plass
       *[other] { $free } ledige plasser
    }.
course-gap-no-limit = { $programme } { $day } har plass til flere.
course-gap-free = Kan begge deler: { $names }.
course-gap-lacking = { $person } mangler { $competence } på { $shift }, { $when }.
course-gap-ran-out = { $person } hadde { $competence } til { $day }, og er satt opp på { $shift }, { $when }.
course-gap-training = { $person } er under opplæring i { $competence }, og er satt opp på { $shift }, { $when }.
course-clash-shift = { $person } er på { $shift } samtidig, i { $time }.
course-clash-session = { $person } er på { $session } samtidig, i { $time }.
course-clash-room = { $what } er på samme sted samtidig, i { $time }.
course-ratio = { $participants ->
        [one] 1 deltaker
       *[other] { $participants } deltakere
    } og { $leaders ->
        [one] 1 leder
       *[other] { $leaders } ledere
    }.
course-ratio-lacks = Det mangler { $lacks ->
        [one] 1 leder
       *[other] { $lacks } ledere
    }.
course-places = { $taken } av { $room } plasser, { $waiting ->
        [0] ingen venter
       *[other] { $waiting } venter
    }
course-places-no-limit = { $taken ->
        [one] 1 påmeldt
       *[other] { $taken } påmeldte
    }
course-too-soon = «{ $module }» kommer før «{ $before }», som den bygger på.

## A course in the window

training-tab-course = Kurset
course-panel-rules = Regler kurset skal følge
course-panel-no-profile = Ingen
course-panel-profile = { $id ->
    [NO-2021] Norge fra 2021
    [NO-2020] Norge før 2021
    [SE] Sverige
   *[other] { $id }
}
course-panel-association = Studieforbund
course-panel-association-hint = Navnet på studieforbundet
course-panel-approvable = Kan godkjennes
course-panel-not-approvable = Kan ikke godkjennes ennå
course-panel-counting = { $count } av { $all } teller med
course-panel-length = { $hours } kurstimer på { $meetings ->
    [one] 1 samling
   *[other] { $meetings } samlinger
}
course-panel-report-by = Rapport innen { $day }
course-panel-mends = Billigste utvei
course-panel-lacking = { $count ->
    [one] 1 teller ikke ennå
   *[other] { $count } teller ikke ennå
}
course-panel-papers = Papirer (PDF)
course-panel-paper-certificates = Kursbevis til alle som har fullført
course-panel-paper-attendance = Frammøteliste
course-panel-paper-blank = Tom liste til å krysse av
course-panel-paper-report = Kursrapport
course-panel-nobody-completed = Ingen har fullført ennå.
course-panel-holes = Vakter som venter på noen med kurset
course-panel-enrol = { $count ->
    [one] Meld på den ene
   *[other] Meld på alle { $count }
}
course-panel-leaders = Gjengsjefene
course-panel-nobody-leads = ingen leder gjengen
course-panel-done = fullført
course-panel-not-enrolled = ikke påmeldt
course-panel-enrol-leaders = { $count ->
    [one] Meld på den som ikke er med
   *[other] Meld på de { $count } som ikke er med
}

## From one leader to the next

handover-title = Overlevering
handover-hint = Hva bør neste gjengsjef vite?
handover-about = Blir med til neste festival, og står først for den som leder gjengen da.

## Erasing somebody for good

erase-begin = Slett for godt …
erase-about = Vil noen bli glemt helt? Da må det som står i historikken og kopiene bort også.
erase-ask = Slette { $name } for godt?
erase-all = Alt om personen blir borte: her, i historikken og i alle kopiene Ildsjel når.
erase-ahead = { $count ->
    [one] Éi vakt som kommer, blir ledig.
   *[other] { $count } vakter som kommer, blir ledige.
}
erase-done = { $count ->
    [one] Éi vakt som er gjort, blir stående som «N.N.», så timene til foreninga stemmer.
   *[other] { $count } vakter som er gjort, blir stående som «N.N.», så timene til foreninga stemmer.
}
erase-paper = Det som er skrevet ut, sendt eller lagret som egne filer, må du ta hånd om selv.
erase-never = Dette kan ikke angres.
erase-go = Slett for godt
erase-working = Sletter …
erase-working-about = Hver kopi blir åpnet og sjekket. Det kan ta litt tid.
erase-told = Slettet for godt
erase-failed = Kom ikke helt i mål
erase-left = Se over dette selv:
erase-away = Det andre stedet for kopier svarte ikke, så der står alt ennå. Sett i minnepinnen og slett for godt en gang til, fra «Fila og kopiene».
erase-card = Slettet, men ikke glemt
erase-card-about = Disse er slettet, men står fortsatt i historikken og kopiene, så det kan angres. Ber noen om å bli glemt, sletter du for godt.
erase-card-erased = { $count ->
    [one] Én er slettet for godt. Var minnepinnen ikke satt i da, kan det gjøres en gang til.
   *[other] { $count } er slettet for godt. Var minnepinnen ikke satt i da, kan det gjøres en gang til.
}
erase-again = Slett en gang til
erase-more = { $count ->
    [one] Vis én til
   *[other] Vis { $count } til
}

## Ticks from paper, in the window

command-type-ticks = Før inn kryss fra papir
ticks-tab = Kryss fra papir
ticks-not-yet = Dette papiret er for { $day }. Før det inn når dagen er over.
ticks-about = Arka «Avkryssing» under Papir har nummererte rader og et merke øverst. Skriv merket, og så radene slik du krysset dem av.
ticks-mark = Merket på papiret
ticks-find = Finn papiret
ticks-another = Et annet papir
ticks-sheet = { $crew }, { $day } · { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
ticks-line = Radene
ticks-go = Før inn
ticks-how = 1-9 14 kom · 3- kom ikke · 4 syk har gyldig fravær · 7 sen20 kom 20 min for seint · 8 tidlig30 gikk 30 min før. Rader du ikke skriver, blir som de er.
ticks-late = { $minutes } min for seint
ticks-early = gikk { $minutes } min før
ticks-late-early = { $late } min for seint, gikk { $early } min før
ticks-gone = ikke lenger på vakta
ticks-offered = Eller velg papiret her
ticks-none = Ingenting å føre inn ennå
ticks-none-about = Når noen er satt på vakter, kan du skrive ut «Avkryssing» under Papir, krysse av med penn og føre det inn her.

## Evenings and the people who come

evening-leaders = Flere kursledere
evening-one-more = Legg til en til
evening-drop = Ta bort
evening-break = Pause (minutter)
evening-capacity = Plass til
evening-capacity-hint = tomt: alle
evening-covered = Gjennomgått
evening-covered-hint = Hva rakk dere over?
evening-queue = Venteliste
evening-waits = venteliste { $number }
evening-stands = Står som nummer { $number } på ventelista.
evening-next = { $free ->
    [one] Det er blitt 1 ledig plass.
   *[other] Det er { $free } ledige plasser.
} Neste på ventelista er { $name }. Ring og spør, og gi plassen så.
evening-give-place = Gi plassen til den første
evening-give-place-anyhow = Gi den første plass likevel
evening-give-this-place = Gi plass
evening-paste = Lim inn navn
evening-paste-hint = Ett navn på hver linje, gjerne med telefonnummer
evening-found = Fant { $names }.
evening-several = Flere heter { $names }. Skriv telefonnummeret bak.
evening-unknown = Fant ikke { $names }. De blir hoppet over.
evening-enrolled-before = { $count ->
    [one] 1 av dem er påmeldt fra før.
   *[other] { $count } av dem er påmeldte fra før.
}
evening-enrol-names = { $count ->
    [0] Meld på
    [one] Meld på 1
   *[other] Meld på { $count }
}
evening-lacking = Mangler «{ $name }» på ei vakt
evening-without = Alle uten «{ $name }»
evening-history-yes = { $person } kommer på { $programme }
evening-history-no = { $person } kommer ikke på { $programme }
evening-history-unanswered = Tok bort svaret fra { $person } om { $programme }
evening-come = { $count } kommer
evening-come-not = { $count } kommer ikke
evening-unanswered = { $count } har ikke svart
evening-answers = Svar
evening-answer-yes = Kommer
evening-answer-no = Kommer ikke
evening-answer-none = Ikke svart
evening-all-answers = Vis alle
evening-only-unanswered = Vis de som ikke har svart
evening-all-answered = Alle har svart.
evening-remind = Lag en påminning
evening-to-coming = Til alle med plass
evening-to-unanswered = Til dem som ikke har svart
evening-by-phone = SMS
evening-by-mail = E-post
evening-copy-message = Kopier melding
evening-copy-to = Kopier mottakere ({ $count })
evening-copied-message = Meldinga er kopiert. Lim den inn der du skal sende den fra.
evening-copied-to = { $count ->
    [one] 1 mottaker er kopiert.
   *[other] { $count } mottakere er kopiert.
}
evening-no-phone = Har e-post, men ikke telefon: { $names }.
evening-no-mail = Har telefon, men ikke e-post: { $names }.
evening-no-reach = Har verken telefon eller e-post: { $names }.
evening-sms-head = Hei! { $course } er { $when }{ $place }.
evening-sms-welcome = Vi gleder oss til å se deg!
evening-sms-ask = Kommer du? Svar gjerne ja eller nei med en gang, så vet vi hvor mange vi blir.
evening-sms-call = Spørsmål? Ring { $name }, { $phone }.
evening-sms-from = Hilsen { $name }
evening-mail-head = Hei!

    { $course } er { $day }.
evening-mail-time = Tid: { $time }
evening-mail-place = Sted: { $place }
evening-mail-about = Tema: { $about }
evening-mail-leaders = Kursleder: { $names }
evening-mail-phone = Telefon: { $phone }
evening-mail-welcome = Vi gleder oss til å se deg! Kan du ikke komme likevel, så si fra så snart du vet det. Da får noen andre plassen.
evening-mail-ask = Vi har ikke hørt fra deg ennå. Kommer du? Svar gjerne ja eller nei med en gang, så vet vi hvor mange vi blir. Passer det ikke, er det helt greit, men si fra. Da får noen andre plassen.
evening-mail-from = Hilsen
    { $from }
evening-came-too = Kom uten å være påmeldt
evening-came-too-hint = Skriv navnet
evening-from-paper = Fra papirlista
evening-from-paper-hint = 1-9 3- 7 sen20 4 syk
evening-take-rows = Før radene
evening-other-list = Merket { $mark } er fra ei anna liste, eller noen er kommet til siden den ble skrevet ut. Skriv ut ei ny, eller før navn for navn.
evening-mark = Merke { $mark }
evening-row-present = { $row } { $name } kom
evening-row-absent = { $row } { $name } kom ikke
evening-row-excused = { $row } { $name } har gyldig fravær
evening-row-late = { $row } { $name } kom { $late } min for seint
evening-row-early = { $row } { $name } gikk { $early } min for tidlig
evening-row-both = { $row } { $name } kom { $late } min for seint og gikk { $early } min for tidlig
evening-keys =
    ↑ ↓ | person til person
    ← → | samling til samling
    Mellomrom | til stede, og videre til neste
    D | deler av tida: skriv når, så ↓ til neste
    G | gyldig fravær
    F | fravær
    Backspace | tøm ruta
    + | noen kom uten å være påmeldt
    Enter | vis personen
evening-which-date = Si hvilken dato som føres: --date DAG. Kurset har { $days }.
evening-from-sheet = Fra regneark
evening-no-file = Fikk ikke lest { $file }.
evening-sheet-marks = { $count ->
    [0] Fant ingenting å føre.
    [one] 1 kryss blir ført:
   *[other] { $count } kryss blir ført:
}
evening-sheet-take = { $count ->
    [0] Før
    [one] Før krysset
   *[other] Før { $count } kryss
}
evening-sheet-cell = «{ $cell }» i rad { $row }
evening-sheet-unknown = Ikke påmeldt: { $names }. De blir hoppet over.
evening-sheet-unread = Skjønner ikke { $cells }.
evening-sheet-days = Kurset har ingen samling { $days }.
evening-sheet-cannot = { $name }: { $why } Ingenting er ført.
evening-list-how = Kryss av den som kom, og skriv ved siden av om noen kom seint eller gikk tidlig. Etterpå skriver du radene inn på samlinga, under «Fra papirlista»: 1-9{"\u00A0"}3-{"\u00A0"}7{"\u00A0"}sen20 (1–9 kom, 3- kom ikke, 7 kom 20 minutter for seint).

## Programmes and competences in the window

programmes-new = Nytt kurs
programmes-begin = Begynn med et av disse. Alt kan endres etterpå.
programmes-size = { $hours } · { $count ->
    [one] 1 modul
   *[other] { $count } moduler
}
programmes-there = har du fra før
programmes-months-suggested = { $count ->
    [one] gjelder i 1 måned: et forslag, ingen regel
   *[other] gjelder i { $count } måneder: et forslag, ingen regel
}
programmes-months-here = { $count ->
    [one] gjelder i 1 måned hos dere
   *[other] gjelder i { $count } måneder hos dere
}
programmes-from-file = Fra fil …
programmes-from-file-about = Et program som noen har delt med deg: ei fil som slutter på .toml. Du kan også dra den inn i vinduet.
programmes-empty = Eller et tomt, med eget navn
programmes-more = Velg et annet, eller lag eget
programmes-which-file = Hvilket program vil du hente?
programmes-save = Lagre som fil …
programmes-save-where = Hvor skal programmet lagres?
programmes-save-about = Uten folk og datoer. Fila kan deles med andre gjenger og festivaler.
programmes-file-refused = { $file } er ikke et program. { $why }
programmes-file-long = Fila er for lang til å være det.
programmes-file-not-text = Fila er ikke skrevet som tekst.
programmes-file-missing = «{ $name }» mangler.
programmes-file-missing-at = «{ $name }» mangler i det som begynner på linje { $line }.
programmes-file-unknown = På linje { $line } står «{ $name }», som ikke hører hjemme i et program.
programmes-file-line = Linje { $line } kan ikke leses: { $words }
programmes-file-value = Verdien på linje { $line } går ikke an: { $words }
programmes-file-value-of = Verdien for «{ $name }» går ikke an.
programmes-file-after = På linje { $line } bygger en modul på seg selv eller en som kommer senere: { $words }
programmes-file-stopped = Det gikk ikke. Prøv en gang til.
programmes-note = Hva er det for?
programmes-note-hint = Hvem det er for, og hvordan det holdes
programmes-per-leader = Høyst så mange deltakere på hver leder
programmes-per-leader-hint = tomt: ingen grense
programmes-renews = Bare fornying
programmes-renews-about = Et kortere kurs for dem som har kompetansen fra før. Ingen andre får den av dette kurset.
programmes-months-about = Hvor lenge det gjelder, er et forslag: ingen regel sier det. Bestem selv.
programmes-module-keys = Alt+pil flytter den du står i
programmes-module-more = Innhold, mål og rekkefølge
programmes-module-less = Vis mindre
programmes-module-about = Innhold
programmes-module-about-hint = Det dere skal snakke om og øve på
programmes-module-goals = Læringsmål
programmes-module-goals-hint = Etterpå kan du …
programmes-module-before = Disse må komme før
programmes-module-after = etter modul { $numbers }
programmes-module-too-soon = { $words }, men modul { $number } står etter denne
programmes-module-delete-ask = Slette modulen «{ $title }»?
programmes-module-delete-sessions = { $count ->
    [one] 1 samling tar den opp, og blir stående uten den.
   *[other] { $count } samlinger tar den opp, og blir stående uten den.
}
programmes-module-delete-after = { $count ->
    [one] 1 modul skulle komme etter den.
   *[other] { $count } moduler skulle komme etter den.
}
command-new-competence = Ny kompetanse
competences-page-courses = Kurs
competences-page-competences = Kompetanser
competences-empty = Ingen kompetanser ennå
competences-empty-about = En kompetanse er noe en vakt kan kreve: skjenking, brannvern, førstehjelp, politiattest. Her ser du hvem som har den og hvor lenge. Et kurs kan gi den av seg selv.
competences-has = Har
competences-lack = Mangler
competences-next = Går ut først
competences-lacks = { $count } av { $asked }
competences-lacks-none = ingen
competences-runs-out = { $day } for { $count }
competences-choose = Velg en kompetanse i lista.
competences-hint = Skjenking, brannvern, politiattest …
competences-new-about = Hvor lenge den gjelder, hva den omfatter og hvem som har den, fyller du inn etterpå.
competences-shown = Bare vist fram
competences-shown-about = Papiret blir hos den som eier det, som en politiattest. Her står bare at det er vist, når og for hvem. Aldri hva som står i det.
competences-who = { $count ->
    [one] 1 har den
   *[other] { $count } har den
}
competences-give = Gi til noen
competences-always = alltid
competences-until = til { $day }
competences-in-training = i opplæring
competences-ran-out = gikk ut { $day }
competences-not-yet = ikke ennå
competences-from-to = Fra { $from } til { $to }
competences-from = Fra { $from }, for alltid
competences-by = gjennom «{ $name }»
competences-by-course = fra kurset «{ $name }»
competences-seen-on = Papiret sett { $day }
competences-seen-on-by = Papiret sett { $day } av { $name }
competences-seen-by-words = Papiret sett av { $name }
competences-withdraw = Ta tilbake
competences-lacking = { $count ->
    [one] 1 er satt opp på ei vakt uten å ha den da
   *[other] { $count } er satt opp på vakter uten å ha den da
}
competences-delete = Slett kompetansen
competences-delete-ask = Slette «{ $name }»?
competences-delete-records = { $count ->
    [one] 1 person mister det som står om den.
   *[other] Det som står om den på { $count } steder, blir borte.
}
competences-delete-needs = { $count ->
    [one] 1 behov på vaktlista krever den ikke lenger.
   *[other] { $count } behov på vaktlista krever den ikke lenger.
}
competences-delete-programmes = { $count ->
    [one] 1 kurs gir den ikke lenger.
   *[other] { $count } kurs gir den ikke lenger.
}
competences-delete-templates = { $count ->
    [one] 1 mal spør ikke etter den lenger.
   *[other] { $count } maler spør ikke etter den lenger.
}
competences-delete-includes = { $count ->
    [one] 1 annen kompetanse omfatter den ikke lenger.
   *[other] { $count } andre kompetanser omfatter den ikke lenger.
}
competences-given-by = Kurs som gir den
competences-given-by-none = Ingen ennå. Et kurs får den under «Programmet».
competences-renews = { $name } (bare fornying)
competences-includes = Den som har den, har også
competences-circle = «{ $one }» og «{ $other }» kan ikke omfatte hverandre begge to.
competences-months-wrong = Skriv fra 1 til 1200 måneder, eller la det stå tomt: da gjelder den alltid.
competences-give-title = Gi «{ $name }»
competences-give-who = Hvem får den?
competences-give-nobody = Velg hvem som får den.
competences-give-from = Fra
competences-give-to = Til og med
competences-give-origin = Hvor har de den fra?
competences-give-origin-hint = Røde Kors, kurs på brannstasjonen …
competences-give-seen-on = Papiret sett
competences-give-seen-by = Av hvem
competences-give-training = Er i opplæring
competences-give-training-about = Kan stå sammen med en som har den, men fyller ingen plass alene.
competences-give-about = Et kortere bevis gjør aldri et lengre kortere: den som alt har den lenger, beholder det.
competences-give-done = { $count ->
    [0] Gi den
    [one] Gi den
   *[other] Gi den til { $count }
}
competences-person-none = Ingen ennå.
competences-paper-language = Språk
competences-not-completed = Kursbeviset kommer når «{ $name }» er fullført.
papers-volunteers-about = Gjeng, rolle og timer, ei side til hver som har jobbet.
competences-begins = fra { $day }
programmes-per-leader-wrong = Skriv minst 1, eller la det stå tomt.

## Answers in the import window

answers-days = Ukedag og dato stemmer ikke overens
answers-days-about = Hva skal gjelde? Radene venter til du svarer, og svaret gjelder hele fila.
answers-stands = «{ $text }»
answers-day-weekday = Dagen: { $day }
answers-day-date = Datoen: { $day }
answers-codes = Hva betyr kodene?
answers-codes-about = Arket forklarer dem ikke. Rutene venter til du svarer.
answers-code = «{ $code }» står i { $cells ->
    [one] 1 rute
   *[other] { $cells } ruter
}
answers-code-on-duty = På vakt
answers-code-can = Kan
answers-code-cannot = Kan ikke
answers-code-nothing = Se bort fra
answers-code-hours = Når er vakta «{ $code }»?
answers-year = Arket er fra { $year }
answers-year-days = Dagene i arket ligger utenfor festivalen: { $days }
answers-year-weekdays = Det nevner bare ukedager. De venter til du svarer.
answers-year-move = Samme ukedager på denne festivalen
answers-days-span = { $first } til { $last }
answers-year-leave = La dagene stå som i arket
answers-crew-choose = Velg gjeng
answers-crew-find = Finn gjeng, eller skriv navnet på en ny
answers-crewless = Noen vakter nevner verken gjeng eller sted. De venter til du har valgt gjeng.
answers-reading-rows = { $count ->
    [one] 1 rad hittil
   *[other] { $count } rader hittil
}
answers-reading-percent = { $percent } % av radene er forstått
answers-crewless-row = nevner verken gjeng eller sted; si gjengen med --crew

## Lists that come back, and lists of people

back-doubt-short-name = Er dette { $who }? Her står bare en del av navnet.
back-doubt-short-names = Her står bare en del av navnet, og { $count } heter det. Hvem er det?
back-doubt-several-names = «{ $seen }» ser ut som flere. Skriv dem på hver si rad, eller ta dem inn som én.
back-pasted = «{ $title }» (limt inn)
back-also-when = Arket sier også når folk kan, eller når de jobber. Det kommer med når du henter det som vaktliste.
back-which-number = Hvilket nummer gjelder?

## Two records that may be one person

command-find-doubles = Finn dobbelte
same-title = Er dette samme person?
same-none = Ingen ser ut til å stå to ganger.
same-of = { $at } av { $all }
same-name = Hvem er { $name } også ført som?
same-find-hint = Skriv et navn
same-sure = Navnet er det samme, og nummeret, adressa eller fødselsåret også.
same-other-contact = Samme navn, men ulikt nummer eller ulik adresse.
same-other-birth = Samme navn og nummer eller adresse, men ulikt fødselsår.
same-similar-name = Samme nummer eller adresse, og nesten samme navn.
same-open = Samme navn. Ingenting annet sier om det er en eller to.
same-chosen = Du har valgt disse to. Se over at de er den samme.
same-one = Samme – slå sammen
same-two = To personer
same-choose = Der de er ulike, blir det som er merka stående. Trykk på det andre for å bytte.
same-start = Slå sammen med …
same-shifts = { $count ->
    [one] 1 vakt
   *[other] { $count } vakter
}
same-moves = Dette flyttes til den som blir: { $what }. Alt kan angres.
same-moves-nothing = Det som står om den andre, slettes. Alt kan angres.
same-crews = { $count ->
    [one] 1 gjeng
   *[other] { $count } gjenger
}
same-competences = { $count ->
    [one] 1 kompetanse
   *[other] { $count } kompetanser
}
same-both = { $count ->
    [one] Begge står på 1 vakt samtidig. En plass blir ledig der.
   *[other] Begge står på { $count } vakter samtidig. En plass blir ledig på hver.
}

## Replies

replies-says = Sier om hen kan på { $days ->
    [one] 1 dag
   *[other] { $days } dager
}.
replies-unread = Svaret «{ $seen }» sier ikke dag og klokkeslett. Det er bare tatt vare på som tekst.
replies-as-cannot = «{ $seen }» er tatt som at hen ikke kan. Se over det.
replies-otherwise = Sier noe annet enn før om { $days ->
    [one] 1 dag
   *[other] { $days } dager
}. Det nye svaret gjelder.
replies-leads = Leder { $crew }.
replies-deputy = Nestleder i { $crew }.
replies-count = { $count ->
    [one] 1 svar
   *[other] { $count } svar
} på når folk kan.

## Out

out-unwritable = { $count ->
    [one] 1 tekst har
   *[other] { $count } tekster har
} bokstaver som papiret ikke kan skrive: { $names }. Der står det ?.
out-nobody = Ingen er satt opp ennå. { $shifts ->
    [one] 1 vakt venter
   *[other] { $shifts } vakter venter
} på folk.
out-not-a-day = «{ $typed }» er ikke én av festivaldagene. De er: { $days }. Skriv for eksempel fredag, 9.7 eller 2027-07-09.
out-many-pages = Det blir { $pages } sider. Med --day og --crew blir det bare de dagene og gjengene du trenger.
out-told-hours = { $name }: { $shifts ->
    [one] 1 vakt
   *[other] { $shifts } vakter
}, { $hours }
out-no-address = { $count ->
    [one] 1 står uten e-postadresse og er ikke med.
   *[other] { $count } står uten e-postadresse og er ikke med.
}
out-diet = { $word ->
    [vegetarian] Vegetar
    [vegan] Veganer
    [gluten] Glutenfri
    [coeliac] Cøliaki
    [lactose] Laktosefri
    [nuts] Nøtteallergi
    [milk] Melkeallergi
    [shellfish] Tåler ikke skalldyr
    [pork] Spiser ikke svin
   *[halal] Halal
}
