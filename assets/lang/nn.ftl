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
common-skipped = { $count ->
    [one] 1 ting er endra sidan og står som det er.
   *[other] { $count } ting er endra sidan og står som dei er.
}
common-nothing-to-undo = Ingenting å angre
common-nothing-to-redo = Ingenting å gjere om att
common-undo-this = Angre: {$what}
common-redo-this = Gjer om att: {$what}
common-cannot-read = Kan ikkje lese {$file}: {$detail}
common-no-dialog = Fekk ikkje opp filveljaren. Dra fila inn i vindauget, eller bruk Lim inn.
common-no-dialog-file = Fekk ikkje opp filveljaren. Dra fila inn i vindauget.
common-no-dialog-folder = Fekk ikkje opp filveljaren. Skriv mappa i feltet.
common-sample = eksempel
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
place-history = Historikk
place-file = Fila og kopiane
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
command-next-view = Vis som dag, folk eller liste
command-hand-out-day = Del ut dagen
command-new-session = Ny samling
command-hand-out-attendance = Frammøteliste
command-new-programme = Nytt kurs (program)
command-open-festival = Opne ein annan festival
keys-here = På denne sida
keys-everywhere = Overalt
keys-shifts =
    PgUp PgDn | ein annan dag
    ← → ↑ ↓ | vakt til vakt
    Enter | ta den beste, eller gå til neste hol
    2–9 | ta ein annan av dei som kan
    bokstavar | søk etter ein du har i tankane
    Alt ← → | flytt vakta eit kvarter
    Alt ↑ ↓ | flytt vakta til rada over eller under
    Alt Shift ← → | lengre eller kortare
    Ctrl D | kopier til neste dag
    Ctrl + Ctrl − | nærare og lenger unna
    Delete | slett vakta
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
    [one] 1 må ordnast
   *[other] { $count } må ordnast
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
now-look = Må ordnast
now-nothing-to-look-at = Ingen kollisjonar, og alle får nok kvile.
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
now-step-import = Har du folka eller vaktene i eit ark frå før?

## people

people-picker-create = Ny: «{$name}»
people-picker-nothing = Fann ingen.
people-picker-more = og {$count} til
people-count =
    { $count ->
        [one] 1 frivillig
       *[other] { $count } frivillige
    }
people-count-of = {$shown} av {$count} frivillige
people-search-hint = Skriv for å søkje
people-key-choose = vel
people-key-edit = rediger
people-all-crews = Alle gjengar
people-show-all = Vis alle
people-filter-phone = Manglar telefon
people-filter-training = Manglar opplæring
people-filter-minor = Under 18
people-filter-trouble = Må ordnast
people-name = Namn
people-crews = Gjengar
people-born = Fødd
people-hours = Timar
people-phone = Telefon
people-email = E-post
people-given = Førenamn
people-family = Etternamn
people-nickname = Kallenamn
people-postcode = Postnummer
people-shirt = T-skjorte
people-licence = Førarkort
people-licence-hint = klassar, t.d. B, BE
people-guardian = Føresett
people-guardian-hint = namn og telefon
people-diet = Mathensyn
people-diet-hidden = skjult, helseopplysning
people-diet-none = ingenting oppgjeve
people-diet-show = vis
people-gender = Kjønn
people-gender-unsaid = ikkje sagt
people-note = Merknad
people-note-hint = Det andre gjengsjefar bør vite
people-more = Fleire opplysningar
people-add-hint = legg til
people-born-hint = 1989 eller 4.3.2009
people-club = Foreining
people-club-hint = vel foreining
people-club-gets = {$club} får timane
people-no-club = Inga foreining
people-crew-with-role = {$crew} ({$role})
people-member = med
people-join-hint = Legg til i ein gjeng
people-leave-crew = Ta ut av gjengen
people-age = {$age} år
people-age-either = {$younger} eller {$older} år
people-chip-clash = kollisjon
people-chip-too-young = for ung
people-chip-rest = kort kvile
people-chip-night = nattforbod
people-chip-hours = mange timar
people-chip-age = alder ukjend
people-chip-training = manglar kurs
people-shifts = Vakter
people-shifts-hours = Vakter · {$hours}
people-no-shifts = Ingen vakter enno.
people-was-there = møtte
people-excused = gyldig fråvær
people-absent = møtte ikkje
people-all-the-same = Likevel, fordi: {$reason}
people-needed = Trengst her
people-missing = manglar {$count}
people-assign = Set på vakta
people-assign-anyway = Set på likevel
people-see-shift = Sjå vakta
people-training = Opplæring
people-completed = fullført
people-modules = {$done} av {$count}
people-modules-missing = Har {$hours}, manglar {$lacks}. Står att: {$names}
people-valid-from = frå {$date}
people-valid-to = til {$date}
people-valid-always = gjeld alltid
people-expired = gjekk ut {$date}
people-withdraw = Ta bort kompetansen
people-grant-hint = Ny kompetanse
people-grant-about = Kurset gjeld frå datoen til høgre.
people-edit-name = Endre namnet
people-choose = Vel ein person
people-choose-about = Då ser du vakter, timar, opplæring og kvar det trengst folk. Skriv eit namn eller eit telefonnummer for å søkje.
people-empty = Ingen frivillige enno
people-empty-about = Har du ei liste i eit rekneark, kan du hente heile på éin gong. Eit namn og eit telefonnummer er nok.
people-none-found = Fann ingen på «{$typed}»
people-no-filters = Ta bort filtera
people-hidden = { $count ->
    [one] Filtera skjuler éin som passar.
   *[other] Filtera skjuler { $count } som passar.
}
people-none-filtered = Ingen på «{$typed}» passar med filtera
people-none-fit = Ingen passar med filtera
people-none-hint = Prøv ein del av namnet, eller nokre siffer av telefonnummeret.
people-new-about = Etternamnet står sist. Resten kan du fylle ut etterpå.
people-new-in-crew = Blir med i gjengen {$crew}.
people-same-phone = {$name} har same nummer.
people-show = Vis {$name}
people-phone-remark = Telefon: {$remark}
people-wrong-phone-two = Her står to nummer. Skriv eitt, og legg det andre i merknaden.
people-wrong-phone-short = Nummeret er for kort. Eit norsk nummer har åtte siffer.
people-wrong-phone-long = Nummeret er for langt. Eit utanlandsk nummer byrjar med + og landkode.
people-wrong-phone-words = Dette er ikkje eit telefonnummer.
people-wrong-phone-lost = Reknearket har øydelagt nummeret. Skriv det på nytt.
people-wrong-phone-impossible = Det finst ikkje eit slikt nummer. Sjekk siffera.
people-wrong-email = Ei e-postadresse ser slik ut: namn@example.org
people-wrong-born = Skriv eit år, som 1989, eller ein heil dato, som 4.3.2009.
people-delete = Slett personen
people-delete-ask = Slette {$name}?
people-delete-along = Då blir dette borte:
people-delete-undo = Du kan angre etterpå.
people-gone-shifts =
    { $count ->
        [one] Plassen på éi vakt
       *[other] Plassen på { $count } vakter
    }
people-gone-crews =
    { $count ->
        [one] Plassen i éin gjeng
       *[other] Plassen i { $count } gjengar
    }
people-gone-programmes =
    { $count ->
        [one] Påmelding til eitt program
       *[other] Påmelding til { $count } program
    }
people-gone-attendance =
    { $count ->
        [one] Frammøte på éi samling
       *[other] Frammøte på { $count } samlingar
    }
people-gone-records =
    { $count ->
        [one] Eitt kurs eller bevis
       *[other] { $count } kurs eller bevis
    }
people-gone-leads =
    { $count ->
        [one] Éi samling blir utan leiar
       *[other] { $count } samlingar blir utan leiar
    }
people-clipboard = utklippstavla
people-clipboard-empty = Utklippstavla er tom. Merk cellene i reknearket, kopier dei, og lim inn her.
people-import-title = Hent folk eller vakter frå ark
command-paste-people = Lim inn

## crews

crews-tab-crews = Gjengar
crews-tab-clubs = Foreiningar
crews-tab-places = Stader
crews-leader = Gjengsjef
crews-people = Folk
crews-shifts = Vakter
crews-hours = Timar
crews-note = Merknad
crews-open = Ledige
crews-new-crew = Ny gjeng
crews-new-club = Ny foreining
crews-new-place = Ny stad
crews-hint-crew = Bar
crews-hint-club = Høylandet IL
crews-hint-place = Samfunnshuset
crews-empty = Ingen gjengar enno
crews-empty-about = Ein gjeng har ein gjengsjef, folk og vakter. Lag din eigen, eller trykk på dei de bruker.
crews-typical-about = Vanlege gjengar, eitt trykk kvar
crews-typical = Rigg | Bar | Kafé og mat | Frivilligkjøken | Billett og inngang | Publikumsvertar | Parkering og trafikk | Camping | Reinhald og miljø | Scene og teknikk | Backstage | Artistvert | Transport | Festivalkontor | Kiosk og sal | Barneaktivitet | Førstehjelp | Brannvakt | Dekor | Foto og kommunikasjon
crews-empty-clubs = Ingen foreiningar enno
crews-empty-clubs-about = Timane til kvar frivillig går til ei foreining. Her ser du kor mange timar kvar av dei har.
crews-empty-places = Ingen stader enno
crews-empty-places-about = Ein stad er der vakta er: eit telt, ein port, ein parkeringsplass. Skriv gjerne kvar folk skal møte.
crews-choose = Vel ein gjeng
crews-choose-about = Då ser du kven som er med, og kan endre namn, farge og roller.
crews-choose-club = Vel ei foreining
crews-choose-place = Vel ein stad
crews-colour = Farge
crews-colour-number = Farge {$number}
crews-note-crew = Kva gjengen gjer, og kvar han møtest
crews-note-place = Korleis folk finn fram, og kvar dei møter
crews-members =
    { $count ->
        [one] 1 person i gjengen
       *[other] { $count } personar i gjengen
    }
crews-add-as = Legg til som
crews-add-hint = Skriv eit namn eller nummer
crews-no-leader = Gjengen manglar gjengsjef.
crews-show-person = Vis personen
crews-club-people = Får timane herifrå
crews-club-nobody = Ingen enno. Vel foreining på kvar person.
crews-fact-shifts =
    { $count ->
        [one] 1 vakt
       *[other] { $count } vakter
    }
crews-fact-places = {$filled} av {$count} plassar fylte
crews-fact-hours = {$hours} i alt
crews-fact-sessions =
    { $count ->
        [one] 1 samling
       *[other] { $count } samlingar
    }
crews-delete-crew = Slett gjengen
crews-delete-club = Slett foreininga
crews-delete-place = Slett staden
crews-gone-shifts =
    { $count ->
        [one] Éi vakt blir borte
       *[other] { $count } vakter blir borte
    }
crews-gone-assignments =
    { $count ->
        [one] Éin plass på vaktlista blir borte
       *[other] { $count } plassar på vaktlista blir borte
    }
crews-gone-members =
    { $count ->
        [one] Éin person er ikkje lenger med, men blir i festivalen
       *[other] { $count } personar er ikkje lenger med, men blir i festivalen
    }
crews-gone-club =
    { $count ->
        [one] Éin person blir utan foreining
       *[other] { $count } personar blir utan foreining
    }
crews-gone-place-shifts =
    { $count ->
        [one] Éi vakt blir utan stad
       *[other] { $count } vakter blir utan stad
    }
crews-gone-place-sessions =
    { $count ->
        [one] Éi samling blir utan stad
       *[other] { $count } samlingar blir utan stad
    }

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
    [competence_record] Har det frå før: { $name }.
   *[other] Det finst alt: { $name }.
}
cannot-in-use = { $by ->
    [shift] «{ $name }» har { $count ->
        [one] éi vakt
       *[other] { $count } vakter
    }. Blir den sletta, blir dei også borte.
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
cannot-day-cut = Døgnskiljet må vere eit klokkeslett, til dømes 06:00.
cannot-not-a-choice = «{ $value }» er ikkje eit av vala.
cannot-born-outside = Fødselsåret må vere mellom { $first } og { $last }.
cannot-headcount = Det må vere behov for minst éin, og tala må stå i rekkjefølgje: minst, ønskt, høgst.
cannot-age-limit = Aldersgrensa må vere mellom 1 og 99 år.
cannot-on-shift-already = { $person } står alt på «{ $shift }» i det tidsrommet.
cannot-full = «{ $shift }» er full: det er plass til { $max }.
cannot-part-outside = Tidsrommet må liggje innanfor vakta eller samlinga.
cannot-would-fall-out = { $count ->
    [one] { $names } skal berre vere med ein del av tida, og den fell utanfor dei nye tidene. Flytt den delen eller ta av personen først.
   *[other] { $count } personar skal berre vere med ein del av tida, og den fell utanfor dei nye tidene: { $names }. Flytt eller ta dei av først.
}
cannot-no-reason = Skriv kvifor det går likevel.
cannot-percent = Skriv eit prosenttal mellom 0 og 100.
cannot-length = Så kort eller lang tid går ikkje an. Skriv eit anna tal.
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
shifts-no-crews-about = Lag den første gjengen, så kan du leggje ut vakter her. Har du vaktlista i eit ark, kjem gjengane med derifrå.
shifts-to-crews = Gå til gjengane
shifts-none-today = Ingen vakter
shifts-none-on = Ingen vakter { $day }
shifts-none-about = Dra med musa i rada til ein gjeng, frå start til slutt, eller skriv tidene sjølv. Du kan òg hente vaktene frå eit ark.
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
shifts-delete-people = { $count ->
    [one] 1 person står på vakta og blir teken av.
   *[other] { $count } personar står på vakta og blir tekne av.
}
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
shifts-course-help = Kurs som hjelper
shifts-course-show = Vis kurset
shifts-course-none = { $programme } har inga samling før vakta.
shifts-course-full = { $programme } er fullt før vakta.
shifts-course-nobody = Ingen kan vere med på både { $programme } og vakta.
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
shifts-rest = { $count } til · kvifor ikkje?
shifts-change-breaks = Endringa ({ $when }) går ikkje opp for alle på vakta.
shifts-reason-against = Dette talar imot
shifts-reason-why = Kvifor går det likevel?
shifts-reason-hint = Avtalt med begge gjengane
shifts-reason-kept = Grunnen blir lagra og kan lesast av andre.
shifts-reason-go = Gjer det likevel

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
assigning-run = { $minutes } i strekk frå { $from }, utan { $pause } min pause etter { $max }{ $law }
assigning-break = Skal ha { $pause } min pause når vakta varer over { $max }{ $law }
assigning-week-rest = Lengste kvile på sju dagar frå { $date } er { $has }, skal ha { $needs }{ $law }
assigning-nights = { $nights } netter på rad, helst ikkje over { $max }
assigning-over-shifts = Vil ha høgst { $max } { $max ->
        [one] vakt
       *[other] vakter
    }, får { $has }
assigning-over-hours = Vil ha høgst { $max }, får { $has }
assigning-over-nights = Vil ha høgst { $max } { $max ->
        [one] natt
       *[other] netter
    }, får { $has }
assigning-cannot = Kan ikkje { $time } av tida{ $note }
assigning-rather-not = Helst ikkje { $time } av tida{ $note }
assigning-note = {" "}(«{ $note }»)
assigning-outside-can = { $time } er utanom det som passar denne dagen
assigning-not-said = Har ikkje sagt at denne dagen passar
assigning-at-course = På kurs samstundes: { $session }, { $time }
assigning-apart = Skal ikkje på vakt med { $other }, { $time } samstundes
assigning-together = Vil helst på vakt med { $other }
assigning-without-adult = Utan { $other }, som har ansvar, i { $time }
assigning-no-leader = Ingen gjengsjef eller nestleiar på vakta i { $time }, frå { $from }
assigning-no-adult = Ingen vaksen på vakta saman med { $names } i { $time }, frå { $from }
assigning-wished = Ønskjer seg til { $crew }
assigning-says-can = Har sagt at tida passar
assigning-with = Saman med { $other }
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
training-counts-now = kan bli ferdig i dag
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
training-share = Frammøte
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
training-empty = Inga opplæring enno
training-empty-about = Her fører du kurs og kveldar: kven som var der, kor mange timar det vart, og kven som har fullført. «Hvordan lede frivillige» ligg klart med åtte modular.
training-all-leaders = Alle gjengsjefar
training-all-leaders-and-deputies = Gjengsjefar og nestleiarar
training-nobody = Ingen er påmelde enno
training-nobody-about = Meld på alle gjengsjefar med eitt trykk, eller hent folk éin og éin eller ein heil gjeng om gongen.
training-nobody-chosen = Ingen
training-whole-crew = Heile gjengen { $name }
training-no-leaders = Ingen gjeng har fått ein gjengsjef enno. Gi dei ein under Gjengar, eller meld på folk ved namn.
training-nothing-to-grant = Det er ingen som manglar det no.
training-choose-new = Legg til «{ $name }»
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
    [one] Slette samlinga? Det eine krysset blir også borte.
   *[other] Slette samlinga? Dei { $count } kryssa blir også borte.
}
training-title = Tittel
training-title-hint = Om ho heiter noko anna enn modulane
training-times = Frå–til
training-leader = Kursleiar
training-leader-hint = Namn eller telefonnummer
training-place-hint = Namnet på staden
training-note = Merknad
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
training-competence-hint = Namnet på kurset
training-months = Gjeld i så mange månader
training-months-hint = tomt: alltid
training-grant = { $count ->
    [one] Gi det til 1 som har fullført
   *[other] Gi det til { $count } som har fullført
}
training-grant-about = Det gjeld frå dagen dei fullførte. Då veit vaktlista at dei har det.
training-all-granted = Alle som har fullført, har fått det.
training-modules = Modular
training-minutes = minutt
training-up = Flytt opp
training-down = Flytt ned
training-module-title = Kva handlar han om?
training-count = Talet på samlingar
training-every = Dagar mellom
training-count-wrong = Skriv eit tal frå { $least } til { $most }.
training-new-module = Ny modul
training-not-times = «{ $typed }» er ikkje to klokkeslett. Skriv til dømes 18-21.
training-not-yet = Samlinga er ikkje før { $day }. Då kan du krysse av kven som kom. Fråvær som er meldt, kan du føre no.
training-not-a-time = «{ $typed }» er ikkje eit klokkeslett. Skriv til dømes 18:30.
training-not-a-number = «{ $typed }» er ikkje eit tal.

## import

import-field-given = Førenamn
import-field-family = Etternamn
import-field-full-name = Namn
import-field-nickname = Kallenamn
import-field-phone = Telefon
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
import-problem-birth = Rad { $line }, «{ $column }»: «{ $seen }» kan ikkje vere ein fødselsdag eller eit fødselsår. Skriv til dømes 17.05.1998 eller 1998.
import-problem-too-many-cells = Rad { $line } har fleire celler enn overskrifta («{ $seen }» er til overs), så noko kan stå i feil kolonne. Rett rada i arket.
import-who-row = { $name } på rad { $line }
import-doubt-same-name = Er dette { $who }? Namnet er det same, men ingenting anna seier ja eller nei.
import-doubt-other-contact = Er dette { $who } med nytt nummer eller ny adresse, eller ein annan med same namn?
import-doubt-other-birth = Er dette { $who }? Namn og nummer eller adresse er like, men fødselsåret er eit anna.
import-doubt-similar-name = Er dette { $who }? Nummeret eller adressa er den same, og namnet nesten.
import-doubt-near-name = Er dette { $who }? Namnet er nesten det same, og ingenting seier imot.
import-doubt-withdrawn = Her står det «{ $seen }». Skal personen likevel vere med?
import-doubt-only-name = Det står berre «{ $seen }» på rada. Er det ein person?
import-doubt-no-name = «{ $seen }» ser ikkje ut som eit namn. Er det ein person?
import-note-phone-unsure = «{ $seen }» er ikkje brukt som telefonnummer: { $why }. Det står under «{ $column }».
import-note-phone-assumed = { $seen } er lese som { $read }
import-note-phone-remark = ved nummeret står det «{ $remark }»
import-note-email-wrong = «{ $seen }» er ikkje ei e-postadresse. Det står under «{ $column }».
import-note-email-meant = «{ $seen }» er ikkje ei e-postadresse. Kanskje skulle det stått { $suggestion }.
import-note-email-unusual = sjekk adressa { $seen } – æ, ø og å er uvanleg der
import-note-name-recased = store bokstavar retta (stod som «{ $seen }»)
import-note-name-remark = «{ $remark }» høyrer ikkje til namnet
import-note-test = ser ut som ein prøve – ta han bort om han ikkje er ekte
import-note-gender = «{ $seen }» er ikkje forstått som kjønn
import-note-licence = førarkort: «{ $seen }» – kva klasse?
import-note-identity = fødsels- eller kontonummer er ikkje teke med
import-note-again = same person som rad { $line }; denne rada gjeld
import-note-shared-phone = deler telefonnummer med { $name }
import-note-shared-email = deler e-postadresse med { $name }
import-note-withdrawn = her står det «{ $seen }» – er personen framleis med?
import-note-crew-unclear = «{ $seen }» er ikkje teke som gjeng, men står som tekst
import-note-crew-read = «{ $seen }» er lese som gjengen { $crew }
import-note-phone-whose = står «{ $seen }» for den føresette eller for personen sjølv? Her er det teke som nummeret til personen
import-note-name-turned = «{ $seen }» er lese med etternamnet først
import-note-phone-of-other = «{ $seen }» er nummeret til ein annan og står under føresette
import-note-answered-before = rad { $line } er svart seinare og gjeld der dei er ulike
import-note-age-only = «{ $seen }» står berre som tekst – utan fødselsår veit ikkje reglane at nokon er under 18
import-note-office-open = «{ $seen }» står som tekst, for det er ikkje sagt i kva gjeng
import-note-namesake = ein annan heiter også { $name }
import-place = { $line } i «{ $sheet }»
import-place-tab = arket «{ $sheet }»
import-tabs = Las { $count } ark: { $names }.
import-tabs-other = { $count ->
    [one] Arket { $names } er ikkje ei liste over folk og er ikkje med.
   *[other] Arka { $names } er ikkje lister over folk og er ikkje med.
}
import-tabs-empty = { $count ->
    [one] Arket { $names } har ingen rader.
   *[other] Arka { $names } har ingen rader.
}
import-tabs-hidden = { $count ->
    [one] Arket { $names } er skjult i fila og er ikkje med. Vis det i reknearket og lagre, om det skal inn.
   *[other] Arka { $names } er skjulte i fila og er ikkje med. Vis dei i reknearket og lagre, om dei skal inn.
}
import-tabs-older = { $count ->
    [one] Arket { $names } er av eit tidlegare år og er ikkje med.
   *[other] Arka { $names } er av tidlegare år og er ikkje med.
}
import-tabs-unused = { $count ->
    [one] Namnet på arket { $names } er ikkje brukt, for gjengane står i radene.
   *[other] Namna på arka { $names } er ikkje brukte, for gjengane står i radene.
}
import-once = { $count } rader: { $note }
import-once-phone-whose = Er numra under «{ $column }» til dei føresette eller til personane sjølve? Dei { $count } er tekne som personane sine eigne.
import-once-name-turned = { $count } namn er lesne med etternamnet først, det første er «{ $seen }»
import-once-age-only = { $count } er under 18 etter alderen, som berre står som tekst – utan fødselsår veit ikkje reglane det
import-once-name-recased = store bokstavar er retta i { $count } namn, det første stod som «{ $seen }»
import-verdict-new = ny
import-verdict-changed = blir endra
import-verdict-same = som før
import-verdict-doubtful = i tvil
import-verdict-refused = ikkje med
import-verdict-skipped = blir hoppa over
import-skip-same-as = står alt på rad { $line }
import-skip-again = same person på rad { $line }, som gjeld
import-aside-above = står over lista
import-aside-header = overskrift
import-aside-header-again = overskrifta ein gong til
import-aside-footer = sum eller ledig plass, ikkje ein person
import-aside-tab = namnet på arket
import-reason-header = Kvifor rada ikkje kom med
import-read-empty = Fila er tom.
import-read-workbook = Reknearket er skadd og lèt seg ikkje lese. Opne det i reknearkprogrammet, lagre det på nytt, og prøv den fila.
import-read-binary = Dette er verken tekst eller eit rekneark, så det kan ikkje vere ei liste. Er det rett fil?
import-read-long = Fila har fleire rader enn eit rekneark kan ha. Ei liste med folk er mykje kortare – er det rett fil?
import-read-large = Fila er større enn 64 MB. Ei liste med folk er mykje mindre – er det rett fil?
import-read-long-cell = Rad { $line } har ei celle som er lengre enn eit rekneark kan ha. Sjå etter eit hermeteikn som aldri blir lukka.
import-read-wide = Rad { $line } har meir enn 1000 celler. Ei liste med folk har ikkje så mange kolonnar – er det rett fil?
import-read-no-rows = Det står ingen rader under overskrifta.
import-delimiter-semicolon = semikolon
import-delimiter-comma = komma
import-delimiter-tab = tabulator
import-delimiter-bar = loddrett strek
import-screen-empty = Hent folk og vakter frå eit rekneark
import-screen-empty-about = Vel lista du har: eit rekneark, CSV eller kontaktkort. Du ser kva som skjer med kvar rad før noko blir lagra.
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
import-screen-remark = Verdt å vite
import-screen-header = I arket: { $header }
import-screen-header-on = overskrift på rad { $line }
import-screen-no-header-found = utan overskrift
import-screen-what-is = Kva er «{ $column }»?
import-screen-found-header = kjend att på overskrifta
import-screen-found-nearly = overskrifta liknar
import-screen-found-cells = gjetta ut frå det som står der
import-screen-found-chosen = valt av deg
import-screen-found-not = ikkje kjend att, så ho held på sitt eige namn
import-screen-encoding = Korleis er bokstavane lagra?
import-screen-encoding-about = Vel noko anna om æ, ø og å ser rare ut.
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
import-screen-remarked = { $count ->
    [one] har noko å sjå på
   *[other] har noko å sjå på
}
import-screen-show = vis
import-screen-show-differences = vis skilnaden
import-screen-show-all = vis alle
import-screen-hand-back = { $count ->
    [one] Lagre rada som ikkje kjem med
   *[other] Lagre dei { $count } som ikkje kjem med
}
import-screen-hand-back-about = Som eiga fil med grunn, i Dokument/Ildsjel. Skjer av seg sjølv når du hentar inn.
import-screen-handed-back = Lagra med grunn: { $file }
import-screen-not-handed-back = Radene som ikkje kjem med, kunne ikkje lagrast: { $why } Hent inn ein gong til for å gå vidare utan.
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
import-screen-sheet-row = { $sheet }, rad { $line }
import-screen-same-as = Same som { $who }
import-screen-new-person = Ny person
import-screen-leave = La vere
import-screen-take = Ta med likevel
import-screen-left-out = du lèt ho vere
import-screen-added = { $field }: { $new }
import-screen-differs = { $field }: { $old } → { $new }
import-screen-open = { $count ->
    [one] Eitt spørsmål er ikkje svart på. Det som ventar på svaret, kjem ikkje med.
   *[other] { $count } spørsmål er ikkje svart på. Det som ventar på svar, kjem ikkje med.
}
import-screen-import-both = Hent inn { $people ->
    [one] 1 person
   *[other] { $people } personar
} og { $shifts ->
    [one] 1 vakt
   *[other] { $shifts } vakter
}
import-screen-import-changes = { $count ->
    [one] Hent inn 1 endring
   *[other] Hent inn { $count } endringar
}
import-screen-import-says = { $count ->
    [one] Hent inn 1 dag nokon kan eller ikkje kan
   *[other] Hent inn { $count } dagar nokon kan eller ikkje kan
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
   *[other] Hent inn { $count } personar
}
import-screen-import = Hent inn
import-screen-unanswered = { $count ->
    [one] Den du ikkje svarer på, kjem ikkje med.
   *[other] Dei { $count } du ikkje svarer på, kjem ikkje med.
}
import-screen-not-yet = Ingenting er henta inn enno. Du kan angre alt etterpå.
import-screen-nothing = Det er ikkje noko nytt å hente inn.
import-screen-throw-away-stay = Bli her
import-screen-throw-away-go = Forkast svara
import-screen-throw-away-about = Ingenting er henta inn enno. Går du ut no, må du svare på nytt neste gong.
import-screen-throw-away = Forkaste svara dine?
import-screen-all-answered = Alle spørsmål er svart på
import-screen-answered = svart på
import-screen-answers-first = Svar på spørsmåla først. Då ser du kva som kan hentast inn.

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
lists-printed = Skriven ut { $date }
lists-tab-sheets = Ark
lists-tab-paper = Papir
papers-page = Ark { $page } av { $pages }
papers-page-before = Førre side
papers-page-next = Neste side
papers-wide = Større
papers-whole = Heile sida
papers-save = Lagre PDF
papers-roster-about = Til gjengsjefen, med namn og telefon.
papers-poster-about = Stor skrift, førenamn og éin bokstav.
papers-posts-about = Nummererte rader til å krysse av på.
papers-slips-about = Éin lapp til kvar, med kode for kalenderen.
papers-contacts-about = Kven er kven, og korleis ein når dei.
papers-signin-about = Kven som kjem, med plass til underskrift.
papers-kitchen-about = Kor mange som skal ha mat, utan namn.
papers-emergency-about = Naudnummer, gjengsjefar og stader.
papers-changes-about = Kven som har fått andre vakter sidan sist.
lists-screen-title = Lister å dele ut
lists-screen-folder = Mappe
lists-screen-open-folder = Vis mappa
lists-screen-about = Trykk på ein knapp, så ligg fila der. Ei fil som er der frå før, blir aldri skriven over.
lists-screen-lies = Ligg i mappa: { $file }
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
lists-changes-title = Endringar
lists-changes-stem = endringar
lists-warnings-title = Varsel
lists-warnings-stem = varsel
lists-screen-changes-about = Det som er nytt sidan lista vart delt ut, og kven du må ringje.
lists-screen-warnings-about = Alt som bryt med reglane, det verste først, for deg sjølv.
lists-change = Endring
lists-was = Før
lists-is = No
lists-change-on = ny på vakta
lists-change-off = av vakta
lists-change-moved = flytta
lists-shift-gone = ei vakt som er borte
lists-shift = Vakt
lists-what = Kva
lists-rule = Regel
lists-reason = Grunn
lists-way-out = Enklaste veg ut
lists-way-shorten = Jobbe { $times } i staden
lists-way-replace = La { $name } ta vakta
lists-hand-out = Noter at lista er delt ut
cli-hand-out-calendar = Når kalenderen er send, skriv `ildsjel hand-out`. Då tek den neste kalenderen bort vakter som er endra eller borte sidan.
lists-hand-out-calendar = Noter at lista er delt ut når kalenderen er send. Då tek den neste kalenderen bort det som er endra sidan.
lists-hand-out-changed = Planen er endra sidan.
lists-hand-out-same = Ingenting er nytt sidan sist.
lists-never-handed-out = Ikkje delt ut enno. Når du gjer det, kan Ildsjel seie kva som er nytt sidan.
lists-handed-out = Sist delt ut { $when }
lists-handed-out-crew = Utgåve { $number }, delt ut { $when }

## settings

settings-program = Ildsjel
settings-language = Språk
settings-language-about = Namn og tekst du har skrive sjølv, blir ikkje endra.
settings-appearance = Utsjånad
settings-appearance-about = Mørkt er greitt i eit telt om natta.
settings-system = Som maskina
settings-light = Lyst
settings-dark = Mørkt
settings-author = Namnet ditt
settings-author-about = Står i historikken ved det du gjer.
settings-author-hint = Førenamn held
settings-text-size = Tekststorleik
settings-text-size-about = Gjeld alt i vindauget.
settings-festival = Festivalen
settings-file = Fila
settings-file-about = Heile festivalen er éi fil. Alt du gjer, blir lagra med ein gong.

## history

history-thing =
    { $table ->
        [festival] festivalen
        [club] foreininga
        [place] staden
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
        [series] rekkja
        [template] malen
        [availability] tida
        [wish] ønska
        [pair] paret
        [travel] vegen
        [rule] regelen
        [handout] utgåva av lista
        [handover] overleveringa
       *[import_batch] arket
    }
history-new-festival = Laga festivalen { $name }
history-sample = Laga prøvefestivalen { $name }
history-add = La til { $thing } { $name }
history-change = Endra { $thing } { $name }
history-delete = Sletta { $thing } { $name }
history-assign = Sette { $person } på { $shift }, { $when }
history-unassign = Tok { $person } av { $shift }, { $when }
history-move-shift = Flytta { $shift } til { $when }
history-copy-shift = Kopierte { $shift } til { $when }
history-make-shifts = { $count ->
        [one] Laga ei vakt: { $name }
       *[other] Laga { $count } vakter: { $name }
    }
history-change-shifts = { $count ->
        [one] Endra ei vakt i rekkja { $name }
       *[other] Endra { $count } vakter i rekkja { $name }
    }
history-delete-shifts = { $count ->
        [one] Sletta ei vakt: { $name }
       *[other] Sletta { $count } vakter: { $name }
    }
history-split-shift = Delte { $shift } i to ved { $when }
history-merge-shifts = Slo saman vakter til { $shift }, { $when }
history-state-draft = Sette { $person } på { $shift }, { $when }, som utkast
history-state-planned = Sette opp { $person } på { $shift }, { $when }
history-state-asked = Spurde { $person } om { $shift }, { $when }
history-state-confirmed = { $person } har sagt ja til { $shift }, { $when }
history-state-declined = { $person } har sagt nei til { $shift }, { $when }
history-state-standby = Sette { $person } i reserve for { $shift }, { $when }
history-state-present = { $person } møtte på { $shift }, { $when }
history-state-excused = { $person } har gyldig fråvær frå { $shift }, { $when }
history-state-absent = { $person } møtte ikkje på { $shift }, { $when }
history-swap = { $moves ->
        [one] Bytte ei vakt så { $person } kunne ta { $shift }
       *[other] Bytte { $moves } vakter så { $person } kunne ta { $shift }
    }
history-fill = { $count ->
        [one] Fylte ein ledig plass
       *[other] Fylte { $count } ledige plassar
    }
history-availability = Noterte når { $person } kan
history-pair = Noterte noko om { $person } og { $other } saman
history-same-person = Slo saman { $person } og { $other }
history-same-name = Slo saman to som heitte { $person }
history-hand-out = Delte ut vaktlista for { $crew }, utgåve { $number }
history-rules = Endra eigne reglar
history-rules-crew = Endra eigne reglar for { $crew }
history-next-festival = Laga festivalen { $name } etter mønster av { $after }
history-join = Tok { $person } med i { $crew }
history-leave = Tok { $person } ut av { $crew }
history-enrol = Melde { $person } på { $programme }{ $waiting }
history-waiting = { $count ->
    [0] { "" }
    [one] , 1 på venteliste
   *[other] , { $count } på venteliste
}
history-give-place = Gav { $person } plass på { $programme }
history-make-sessions = { $count ->
    [one] La til ei samling i { $programme }
   *[other] La til { $count } samlingar i { $programme }
}
history-unenrol = Melde { $person } av { $programme }
history-attend = Førte frammøte for { $person }, { $session }
history-unattend = Tok bort frammøtet for { $person }, { $session }
history-import = Henta inn { $file }: { $added } { $added ->
        [one] ny
       *[other] nye
    } og { $changed } { $changed ->
        [one] endra
       *[other] endra
    }
history-restore = Sette alt tilbake til tryggingskopien frå { $when }
history-bring-back = Henta tilbake { $thing } { $name } slik det var { $when }
history-salvage = Berga { $name } frå ei skadd fil
history-erase = Sletta alt om ein person for godt
history-erased = Noko om ein person som er sletta
history-undo = Angra: { $what }
history-redo = Gjorde om att: { $what }
history-by = av { $author }
history-skipped-changed = { $thing } er endra seinare { $by } og blir ståande slik.
history-skipped-deleted = { $thing } er sletta seinare { $by } og er framleis sletta.
history-skipped-in-use = { $thing } er teken i bruk sidan { $by } og blir ikkje sletta.
history-skipped-gone = { $thing } høyrer til noko som er sletta sidan, og kjem ikkje tilbake.
history-skipped-erased = { $thing } er sletta for godt, og det som stod der, kjem ikkje tilbake.

## errors

errors-quoted = «{ $name }»
errors-the-file = Festivalfila
errors-missing = Finn ikkje { $file }. Ho kan vere flytta, sletta eller liggje på ein minnepinne som ikkje er sett i. Ingenting er endra. Set inn minnepinnen og prøv igjen, eller vel ei anna fil.
errors-exists = { $file } finst frå før. Ho er ikkje rørt. Vel eit anna namn, eller opne den som er der.
errors-not-a-festival = { $file } er ikkje ein festival frå Ildsjel. Fila er ikkje rørt. Vel ei fil som sluttar på .ildsjel.
errors-newer = { $file } er lagra med ein nyare Ildsjel enn denne. Fila er ikkje rørt, og alt som står der, er trygt. Hent den nyaste Ildsjel og opne fila med den.
errors-locked = { $file } er allereie open, i eit anna vindauge eller program. Ingenting er endra. Gå til det vindauget, eller lukk det og prøv igjen.
errors-damaged = { $file } er skadd, og noko av det som står der, kan ikkje lesast. Ildsjel har ikkje endra noko. Ta vare på fila som ho er. Har du ein tryggingskopi, bruker du han.
errors-read-only = { $file } ligg ein stad der Ildsjel ikkje får skrive. Ingenting er endra. Flytt fila til ei mappe du sjølv kan lagre i, til dømes Dokument, og opne ho der.
errors-full = Disken er full, så dette vart ikkje lagra. Alt du gjorde før, er trygt. Rydd plass på disken og prøv igjen.
errors-disk = Disken svara ikkje som han skal, så dette vart ikkje lagra. Alt du gjorde før, er trygt. Prøv igjen; hender det fleire gonger, ta ein tryggingskopi til ein annan stad.
errors-refused = Dette passa ikkje med resten av festivalen og vart ikkje lagra. Alt er som før. Feilen er Ildsjels: kopier detaljane og meld frå, så blir han retta.
errors-stopped = Festivalen er lukka, så dette vart ikkje lagra. Alt du gjorde før, er trygt. Opne festivalen igjen.
errors-look-only = { $file } er opna berre for å sjå. Ingenting er endra, og ingenting kan endrast her. Lukk ho og opne ho på vanleg måte for å gjere endringar.
errors-sealed = { $file } er forsegla med eit passord. Ingenting er endra. Skriv passordet, eller koden frå attopprettingsarket.
errors-wrong-secret = Passordet opna ikkje { $file }. Ingenting er endra. Sjå etter Caps Lock og prøv igjen, eller bruk koden frå attopprettingsarket.
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
errors-found-lost-end = Det aller siste som vart gjort før fila vart skadd, lét seg ikkje lese. Sjå etter om noko manglar.
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
cli-not-completed = { $name } har ikkje fullført kurset, så det er ikkje noko bevis å skrive.
cli-no-such-crew = Det er ingen gjeng som heiter «{ $name }». Desse finst: { $names }
cli-no-such-programme = Det er inga opplæring som heiter «{ $name }». Desse finst: { $names }
cli-which-programme = Kva opplæring? Skriv --programme og ei av desse: { $names }
cli-no-programme = Festivalen har inga opplæring.
cli-import-counts = { $new ->
    [one] 1 ny
   *[other] { $new } nye
}, { $changed } blir endra, { $same } som før, { $doubtful } i tvil, { $refused } ikkje med, { $skipped } blir hoppa over
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
cli-import-dry-run = Ingenting er henta inn.
cli-import-nothing = Ikkje noko nytt å hente inn.
cli-import-written = Henta inn. Alt kan angrast med eitt trykk i vindauget.

cli-passphrase = Passord eller kode frå attopprettingsarket:{" "}
cli-new-passphrase = Nytt passord:{" "}
cli-no-passphrase = Her kan det ikkje skrivast eit passord. Legg det i { $variable }.
cli-weak-passphrase = Passordet er lett å gjette. Tre–fire ord som ikkje høyrer saman, er betre.
cli-sealed = Festivalen er forsegla, og { $count ->
    [one] 1 kopi
   *[other] { $count } kopiar
} med han. Koden over opnar han om passordet blir gløymt: skriv han ut og legg han trygt.
cli-unsealed = Seglet er teke av festivalen og { $count ->
    [one] 1 kopi
   *[other] { $count } kopiar
}.
cli-backup-left = Denne kopien vart ståande som han var: { $file }
cli-erase-none = Det er ingen som heiter «{ $name }».
cli-erase-which = Fleire heiter det. Skriv --born og fødselsåret:
cli-erase-who = { $name }, { $born ->
    [none] utan fødselsår
   *[other] fødd { $born }
}
cli-erase-sure = Skriv --yes for å slette alt om denne personen for godt, også i tryggingskopiane. Det kan ikkje angrast.
cli-erase-same = Dei har same namn og fødselsår. Gje ein av dei eit anna namn i vindauget først.
cli-erased = Alt om personen er sletta for godt her og i { $count ->
    [one] 1 kopi
   *[other] { $count } kopiar
}.
cli-erase-left = Her kan det framleis stå noko: { $file }
cli-erase-away = Den andre staden for kopiar svarte ikkje. Set i minnepinnen og skriv kommandoen igjen med { $id } i staden for namnet.
cli-erase-mention = Namnet, nummeret eller e-posten står framleis her: { $thing }
cli-not-sealed = Festivalen er ikkje forsegla, så han kan ikkje opne lista. Skriv --file og festivalen lista kom frå.
cli-second-failed = Kopien ligg på denne maskina, men den andre staden svarte ikkje. Er minnepinnen sett i?
cli-restored = Gjekk tilbake til kopien: { $count ->
    [one] 1 rad
   *[other] { $count } rader
} vart endra. Festivalen slik han var, ligg blant kopiane, og alt kan angrast.

## Sealing

seal-heading = Forsegling
seal-is-open = Alle som får tak i fila, kan lese ho: namn, telefon, allergiar. Forseglar du ho med eit passord, kan berre dei som kjenner det, lese fila og kopiane av ho.
seal-is-sealed = Festivalen er forsegla. Fila, kopiane og listene du deler ut, kan berre lesast med passordet eller koden frå attopprettingsarket.
seal-begin = Forsegl med passord
seal-begin-about = Du skriv passordet kvar gong festivalen skal opnast. Kopiane som finst frå før, blir òg forsegla.
seal-change = Byt passord
seal-change-about = Det gamle passordet og den gamle koden opnar ingenting etter dette, heller ikkje kopiane. Du får ny kode.
seal-take-off = Ta av seglet
seal-take-off-about = Etter dette kan alle som får tak i fila eller kopiane, lese dei. Skriv passordet for å gå vidare.
seal-passphrase = Passord
seal-again = Passordet ein gong til
seal-weak = Lett å gjette. Tre–fire ord som ikkje høyrer saman, er lettare å hugse og vanskelegare å gjette.
seal-fair = Greitt passord.
seal-good = Godt passord.
seal-disk = Det som låg ope på disken før, kan ein som leitar, framleis finne spor av. Er maskina di kryptert, er òg det trygt.
seal-go = Forsegl
seal-change-go = Byt
seal-take-off-go = Ta av seglet
seal-show = Vis passordet
seal-hide = Gøym passordet
seal-empty = Skriv eit passord først.
seal-different = Dei to passorda er ikkje like. Skriv det andre på nytt.
seal-wrong = Passordet er ikkje rett. Seglet er på som før.
seal-working = Skriv fila og kopiane på nytt …
seal-done = Festivalen er forsegla
seal-code-about = Gløymer du passordet, er denne koden det einaste som opnar festivalen. Skriv han ut eller av, og legg han ein trygg stad, ikkje saman med maskina. Han blir berre vist no.
seal-left = { $count ->
    [one] 1 kopi
   *[other] { $count } kopiar
} lét seg ikkje skrive på nytt og ligg som før. Sjå etter under Tryggingskopiar.
seal-print = Skriv ut arket
seal-print-about = Arket blir opna i nettlesaren. Slett fila når det er skrive ut.
seal-printed = Arket ligg i { $file }. Slett det når det er skrive ut.
seal-kept = Eg har teke vare på koden
seal-unsealed = Seglet er teke av festivalen og { $count ->
    [one] 1 kopi
   *[other] { $count } kopiar
}.
seal-sheet = Attopprettingsark
seal-sheet-about = Koden under opnar den forsegla festivalen «{ $name }» i Ildsjel når passordet er gløymt. Skriv han i feltet der passordet skulle stått.
seal-sheet-keep = Ta vare på arket ein trygg stad, ikkje saman med maskina. Den som har både fila og koden, kan lese alt.
seal-list-sealed = Forsegla
seal-list-open = Open
seal-list-about = Ei forsegla liste kan berre lesast i Ildsjel med denne festivalen, eller med koden. Skal andre lese ho, må ho vere open.
seal-opened-list = Lista er opna: { $file }

## sample

## The history's screen

command-undo-entry = Angre dette
command-bring-back = Hent tilbake slik det var då
history-screen-search = Søk i det som er gjort
history-screen-key-choose = vel
history-screen-count = { $count ->
    [one] 1 endring
   *[other] { $count } endringar
}
history-screen-count-of = { $shown } av { $all } endringar
history-screen-looking = Leitar …
history-screen-today = I dag
history-screen-yesterday = I går
history-screen-day = { $weekday } { $day }. { $month }
history-screen-when = { $date } kl. { $time }
history-screen-all = Alt
history-screen-imports = Henta inn
history-screen-undone = Angra
history-screen-taken-back = angra
history-screen-see = Sjå kva
history-screen-empty = Ingenting er gjort enno
history-screen-empty-about = Alt du og dei andre gjer i festivalen, kjem her, med kven og når. Alt kan angrast.
history-screen-none = Fann ingenting på «{ $typed }»
history-screen-none-fit = Ingenting av det slaget er gjort
history-screen-none-about = Prøv ein del av eit namn, ein stad eller kven som gjorde det.
history-screen-show-all = Vis alt
history-screen-choose = Vel ei endring
history-screen-choose-about = Her ser du kva som vart endra, og kan angre det.
history-screen-changed = Dette vart endra
history-screen-nothing-changed = Ingenting vart endra.
history-screen-more = { $count ->
    [one] og 1 endring til
   *[other] og { $count } endringar til
}
history-screen-new = ny
history-screen-deleted = sletta
history-screen-back = kom tilbake
history-screen-blank = tomt
history-screen-other-value = endra
history-screen-gone = noko som er sletta
history-screen-of = Sjå historikken til denne
history-screen-bring-about = Det som stod om { $name }, blir slik det var då. Alt anna står som no, og du kan angre det.
history-screen-returns = kjem tilbake
history-screen-same = Det står alt slik det var då.
history-screen-not-there = Då var dette sletta, så det er ikkje noko å hente tilbake. Vel eit tidspunkt før det vart sletta.
history-screen-parent-gone = Dette høyrer til noko som er sletta no: { $thing }. Hent det tilbake først.
history-screen-is-undo = Her vart noko teke tilbake. Ombestemt deg? { $key } gjer det om att, så lenge det ikkje er gjort noko nytt sidan.
history-screen-is-redo = Her vart noko gjort om att. Vil du angre det, vel endringa der ho vart gjord første gong.
history-screen-was-undone = Denne endringa er angra.
history-screen-partly-undone = Denne endringa er angra, så langt det gjekk.
history-screen-beginning = Her byrjar festivalen. Det kan ikkje angrast.
history-screen-erased = Dette er sletta for godt og kan ikkje angrast.
history-screen-look-only = Fila er opna berre for å sjå, så her kan ingenting endrast.
history-screen-left = Dette vart ståande som det er:
history-screen-would-leave = Angrar du, blir dette ståande:
history-screen-left-more = { $count ->
    [one] og 1 ting til
   *[other] og { $count } ting til
}
history-screen-state = { $state ->
    [planned] sett opp
    [draft] utkast
    [asked] spurd
    [confirmed] har sagt ja
    [declined] har sagt nei
    [standby] reserve
    [present] til stades
    [part] delvis til stades
    [excused] gyldig fråvær
   *[absent] møtte ikkje
}
history-screen-kind = { $kind ->
    [can] kan
    [rather_not] helst ikkje
    [cannot] kan ikkje
    [together] saman
    [apart] ikkje saman
   *[adult] vaksen med ansvar
}
history-screen-column = { $column ->
    [first_day] Første dag
    [last_day] Siste dag
    [zone] Tidssone
    [day_cut] Døgnet byrjar
    [colour] Farge
    [months_valid] Gyldig i månader
    [birth_year] Fødselsår
    [birth_date] Fødd
    [role] Rolle
    [crew] Gjeng
    [place] Stad
    [title] Tittel
    [from_local] Byrjar
    [to_local] Sluttar
    [min] Minst
    [target] Tal på folk
    [max] Høgst
    [competences] Krev kurs
    [min_age] Aldersgrense
    [from_at] Frå
    [to_at] Til
    [state] Frammøte
    [override_reason] Grunn
    [task] Oppgåve
    [competence] Gir kompetanse
    [min_percent] Minst av timane
    [min_minutes] Minst timar
    [number] Nummer
    [minutes] Lengd
    [modules] Modular
    [leader] Leiar
    [valid_from] Gyldig frå
    [valid_to] Gyldig til
    [origin] Kjem frå
    [series] Rekkje
    [rank] Plass i reserven
    [actual_from] Byrja
    [actual_to] Slutta
    [crews] Ønskjer
    [max_shifts] Høgst vakter
    [max_minutes] Høgst timar
    [max_nights] Høgst netter
    [kind] Slag
    [other] Den andre
    [needs] Behov
    [value] Grense
    [reason] Grunn
    [field] Regel
    [at] Tidspunkt
    [includes] Gir òg
    [shown] Berre vist
    [seen_on] Vist
    [seen_by] Vist for
    [training] Under opplæring
    [profile] Blir godkjent etter
    [association] Studieforbund
    [renews] Fornyar berre
    [per_leader] Høgst deltakarar per leiar
    [goals] Læringsmål
    [after] Kjem etter
    [leaders] Leier òg
    [break_minutes] Pausar
    [capacity] Plass til
    [covered] Gjennomgått
    [waiting] Plass i køen
    [author] Skrive av
    [day] Dag
   *[name] Namn
}

## What shifts lack

shifts-lacks = { $count ->
        [0] Ingen manglar leiar eller vaksen
        [one] 1 manglar leiar eller vaksen
       *[other] { $count } manglar leiar eller vaksen
    }
shifts-lacks-heading = Manglar leiar eller vaksen
shifts-lacks-about = Vakter der ingen gjengsjef er med, eller der dei yngste er utan ein vaksen. Reglane for dette står i innstillingane.

## The roster by people

roster-people = Folk
roster-nobody = Ingen å vise
roster-nobody-about = Vel ein annan gjeng, eller ta bort søket.
roster-on = { $count } på vakt
roster-off = { $count } utan vakt
roster-with-open = { $count } med noko uavklart
roster-staffing-about = kvar time; det oransje manglar
roster-name = Namn
roster-hours = Timar
roster-nights = Netter
roster-rest = Minste kvile
roster-state-about = Sei korleis det står til: spurd, har sagt ja, reserve …
roster-fragile = { $count ->
        [0] Toler ikkje at éin fell frå, og ingen er klar til å steppe inn.
        [one] Toler ikkje at éin fell frå. { $names } kan steppe inn.
       *[other] Toler ikkje at éin fell frå. { $count } kan steppe inn, først { $names }.
    }
swap-find = Finn eit byte
swap-find-for = Finn eit byte
swap-heading = Byte
swap-seeking = Leitar …
swap-none = Fann ikkje noko byte som går opp.
swap-none-about = Det er leita etter opptil tre som byter, utan at nokon får det verre enn no.
swap-about = Ingen får fleire kollisjonar eller for kort kvile av dette, og ingen plass blir ståande tom.
swap-from = gir frå seg { $shift }
swap-to = tek { $shift }
swap-one-more = Tek ei vakt til
swap-go = { $moves ->
        [one] Set opp
       *[other] Gjer bytet
    }

## When people can

when-heading = Når passar det?
when-hint = t.d. fre 18-24, kan ikkje lau før 16
when-about = Skriv det dei seier. Då seier Ildsjel frå når ei vakt ikkje passar.
when-not-understood = Skjønte ikkje «{ $part }». Skriv dag og klokkeslett, t.d. fre 18-24 eller kan ikkje lau.
when-can = kan
when-rather-not = helst ikkje
when-cannot = kan ikkje
when-remove = Ta bort
when-answer = Frå skjemaet, { $header }: «{ $value }»
when-take = Ta med
when-take-all = Ta med for alle { $count }
when-most = Høgst
when-shifts = vakter
when-hours = timar
when-nights = netter
when-number = Skriv eit heilt tal, eller la feltet stå tomt.
when-wish-hint = Ønskjer seg til gjeng …
when-with = Saman med
when-together = Vil på vakt med { $other }
when-apart = Ikkje på vakt med { $other }
when-adult = { $other } er vaksen med ansvar
when-minor = Har ansvar for { $other }
when-kind-together = Saman
when-kind-apart = Ikkje saman
when-kind-adult = Vaksen
when-pair-hint = Namn

## The festival's own rules

own-heading = Reglar
own-none = Reglane i landet gjeld som dei er.
own-count = { $count ->
        [one] Éin eigen regel
       *[other] { $count } eigne reglar
    }
own-show = Vis
own-about = Dei grå tala er det lova og god skikk seier. Skriv eit anna tal der festivalen eller ein gjeng har bestemt noko eige. Ein regel stoppar aldri nokon, han seier frå.
own-all = Heile festivalen
own-crew-hint = Berre for gjengen …
own-reason-hint = Kven har bestemt det?
own-child = Under 16
own-youth = 16–17
own-adult = Vaksne
own-all-minors = Alle under 18
own-nobody = Ingen
own-no = Nei
own-yes = Ja
own-no-limit = inga
own-reset = Tilbake til regelen i landet
own-table-about = Eit tomt felt du har skrive i, tyder inga grense. Krysset går tilbake til regelen i landet.
own-field = { $field ->
    [max_day_h] Timar på ein arbeidsdag, høgst
    [max_week_h] Timar på sju dagar, høgst
    [min_rest_h] Timar kvile mellom arbeidsdagar
    [weekly_rest_h] Timar samanhengande fri på sju dagar
    [break_after_min] Pause etter så mange minutt
    [break_min] Minutt pause, minst
    [max_nights] Netter på rad, helst høgst
    [ban_from] Ikkje arbeid frå klokka
    [ban_to] Ikkje arbeid til klokka
   *[soft_ban_from] Berre når det trengst, frå klokka
}
own-leader = Skal ein gjengsjef eller nestleiar vere på kvar vakt?
own-adult-beside = Kven skal ikkje vere på vakt utan ein vaksen?
own-ways = Vegen mellom stader
own-way = { $from } – { $to }: { $minutes } min
own-way-lacks = Vel to stader og skriv kor mange minutt det tek.
own-no-way = Ta bort
own-from = Frå stad
own-to = Til stad
own-add-way = Legg til
own-travel = Minutt mellom andre stader

## The file's screen

file-screen-about = Alt du gjer, blir lagra med ein gong. Her ser du at det er trygt, og her kan du gå tilbake.
file-screen-open = Sjå kopiane
file-screen-today = i dag { $time }
file-screen-yesterday = i går { $time }
file-screen-at = { $date } { $time }
file-screen-kilobytes = { $size }{"\u00A0"}kB
file-screen-megabytes = { $size }{"\u00A0"}MB
file-screen-rest = { $count ->
    [one] og éin til
   *[other] og { $count } til
}
file-screen-no-dialog = Fekk ikkje opp filveljaren. Prøv ein gong til.
file-screen-foot-last = Siste kopi { $when }
file-screen-foot-none = Ingen kopi enno
file-screen-foot-failed = Kopien blei ikkje teken
file-screen-foot-overdue = Manglar kopi ein annan stad
file-screen-file = Fila
file-screen-saved = alt er lagra
file-screen-damaged-chip = skadd
file-screen-look-only-chip = berre for å sjå
file-screen-in-memory = Ligg ikkje i noka fil
file-screen-shifts = { $count ->
    [one] 1 vakt
   *[other] { $count } vakter
}
file-screen-entries = { $count ->
    [one] 1 linje i historikken
   *[other] { $count } linjer i historikken
}
file-screen-show = Vis i mappa
file-screen-check = Sjå over fila no
file-screen-checking = Ser over …
file-screen-checked = Sett over { $time }
file-screen-check-whole = Fila er heil: alt i ho er slik det blei skrive.
file-screen-check-damaged = Lukk festivalen og opne han igjen, så rettar Ildsjel det som kan rettast. Den skadde fila blir teken vare på.
file-screen-more-found = { $count ->
    [one] Og éin ting til.
   *[other] Og { $count } ting til.
}
file-screen-healed = { $count ->
    [one] Fila var skadd på éin stad då ho blei opna. Ildsjel har retta ho etter historikken.
   *[other] Fila var skadd på { $count } stader då ho blei opna. Ildsjel har retta ho etter historikken.
}
file-screen-healed-kept = Slik ho var, ligg ho blant kopiane.
file-screen-healed-beside = Slik ho var, ligg ho ved sida av fila.
file-screen-details = Vis kva som var skadd
file-screen-details-less = Gøym kva som var skadd
file-screen-oddities = Verdt å sjå på
file-screen-oddities-about = Slik blei det skrive, men det kan knapt stemme.
file-screen-backups = Tryggingskopiar
file-screen-next = Ildsjel tek ein kopi når du har gjort noko i ti minutt, før du hentar inn folk, og når du lukkar.
file-screen-back-up = Ta ein kopi no
file-screen-backing-up = Tek ein kopi …
file-screen-backed-up = Kopien er teken.
file-screen-save-as = Lagre ein kopi ein annan stad …
file-screen-saved-as = Kopien ligg her: { $file }
file-screen-none = Ingen kopi enno. Den første kjem av seg sjølv.
file-screen-failed = Kopien blei ikkje teken, for { $kind ->
        [missing] mappa er borte
        [full] disken er full
        [readonly] Ildsjel får ikkje skrive der
       *[other] disken svarte ikkje som han skal
    }. Alt du har gjort, er lagra i fila. Ildsjel prøver igjen om ti minutt.
file-screen-why = { $why ->
    [interval] av seg sjølv, medan du jobba
    [close] då festivalen blei lukka
    [asked] du bad om han
    [import] før folk blei henta inn
    [migration] før ein ny versjon av Ildsjel
    [restore] før du gjekk tilbake
   *[damaged] då fila var skadd
}
file-screen-since = { $count ->
    [0] ingenting gjort sidan
    [one] 1 ting gjort sidan
   *[other] { $count } ting gjort sidan
}
file-screen-since-title = Gjort sidan
file-screen-since-nothing = Ingenting er gjort sidan denne kopien.
file-screen-more = { $count ->
    [one] Vis éin til
   *[other] Vis fleire ({ $count })
}
file-screen-compare = Gå tilbake til denne …
file-screen-damaged = Slik fila var då ho var skadd
file-screen-damaged-about = Tekne vare på i tilfelle nokon treng å sjå nærare på dei. Du kan ikkje gå tilbake til dei.
file-screen-compare-title = Gå tilbake til kopien frå { $when }?
file-screen-comparing = Ser kva som er annleis …
file-screen-same = Ingenting er annleis. Festivalen er akkurat slik han var då.
file-screen-now = no
file-screen-then = då
file-screen-gone = berre no
file-screen-back = berre då
file-screen-changed = endra
file-screen-only-now = berre no, blir borte
file-screen-only-then = berre då, kjem tilbake
file-screen-kind = { $kind ->
    [people] Folk
    [shifts] Vakter
    [assigned] På vakt
    [crews] Gjengar
    [members] Plassar i gjengar
    [needs] Kva vaktene treng
    [training] Opplæring og frammøte
    [certificates] Kurs og kursbevis
    [places] Foreiningar og stader
   *[festival] Festivalen og ark som er henta inn
}
file-screen-compare-about = Det som berre finst no, blir borte. Det som berre fanst då, kjem tilbake.
file-screen-people-differ = Folk som blir annleis
file-screen-shifts-differ = Vakter som blir annleis
file-screen-column = { $column ->
    [given] namn
    [family] namn
    [nickname] kallenamn
    [phone] telefon
    [email] e-post
    [birth_year] fødselsår
    [birth_date] fødselsdato
    [gender] kjønn
    [postcode] postnummer
    [shirt_size] t-skjorte
    [licence] førarkort
    [diet] mathensyn
    [guardian] føresett
    [club] foreining
    [note] merknad
    [membership] gjeng
    [series] rekkje
    [crew] gjeng
    [place] stad
    [series] serie
    [title] namn
    [from_local] tid
    [to_local] tid
    [from_at] tid
    [to_at] tid
    [zone] tid
    [need] kva ho treng
    [assignment] kven som er på
   *[other] andre opplysningar
}
file-screen-compare-healed = Kopien var skadd på disken. Du ser han slik han blei retta.
file-screen-kept = Alt slik det er no, blir teke vare på som ein kopi først. Du kan angre etterpå.
file-screen-go-back = Gå tilbake
file-screen-second = Ein stad til
file-screen-second-about = Kopiane ligg på denne maskina. Blir ho borte, blir dei borte. Vel ein minnepinne eller ein annan disk, så legg Ildsjel kvar kopi der òg.
file-screen-second-choose = Vel stad …
file-screen-second-other = Vel ein annan stad …
file-screen-second-title = Kvar skal kopiane òg liggje?
file-screen-second-stop = Slutt å bruke
file-screen-second-stopped = Nye kopiar kjem ikkje lenger i { $folder }. Dei som er der, blir liggjande.
file-screen-second-last = Siste kopi dit: { $when }
file-screen-second-never = Ingen kopi der
file-screen-second-now = Kopier dit no
file-screen-second-same-disk = Mappa ligg på same disk som fila. Ein minnepinne er tryggare.
file-screen-second-own = Der ligg kopiane frå før. Vel ein minnepinne eller ein annan disk.
file-screen-overdue-failed = { $kind ->
    [missing] Minnepinnen er ikkje sett i, så kopien kom ikkje dit. Set han i, og ta ein kopi.
    [full] Minnepinnen er full, så kopien kom ikkje dit. Rydd plass på han, eller vel ein annan stad.
    [readonly] Ildsjel får ikkje skrive på minnepinnen, så kopien kom ikkje dit. Vel ein annan stad.
   *[other] Kopien kom ikkje fram til minnepinnen. Ta han ut, set han i igjen, og ta ein kopi.
}
file-screen-overdue-never = Det ligg ingen kopi på den andre staden. Set i minnepinnen, og ta ein kopi.
file-screen-overdue-old = { $count ->
    [one] Kopien på den andre staden er over eitt døgn gammal. Set i minnepinnen, og ta ein kopi.
   *[other] Kopien på den andre staden er { $count } dagar gammal. Set i minnepinnen, og ta ein kopi.
}

## The trouble screen

trouble-title = { $kind ->
    [missing] Finn ikkje festivalen
    [not-a-festival] Dette er ikkje ein festival
    [newer] Festivalen er lagra med ein nyare Ildsjel
    [locked] Festivalen er open i eit anna vindauge
    [damaged] Festivalfila er skadd
    [read-only] Her får ikkje Ildsjel skrive
    [full] Disken er full
    [sealed] Festivalen er forsegla
   *[other] Disken svarer ikkje som han skal
}
trouble-opening = Opnar og ser over fila …
trouble-backup = Opne kopien frå { $when }
trouble-backup-about = Den siste trygge kopien tek plassen til fila. Fila som er der no, blir liggande ved sida av.
trouble-no-backup = Det finst ingen tryggingskopi av denne fila på denne maskina. Har du ein på ein minnepinne, kan du velje han under.
trouble-salvage = Berg det som kan lesast
trouble-salvage-about = Lagar ei ny fil med alt som lèt seg lese. Den skadde fila blir ikkje rørt.
trouble-salvage-name = { $name } berga
trouble-look = Opne berre for å sjå
trouble-look-about = Du ser alt, men kan ikkje endre noko. Fila blir ikkje rørt.
trouble-knock = Hent fram det andre vindauget
trouble-knock-about = Der kan du halde fram med ein gong.
trouble-copy = Lagre ein kopi ein annan stad
trouble-copy-about = Tek vare på fila akkurat slik ho er.
trouble-copied = Kopien ligg i { $file }.
trouble-again = Prøv igjen
trouble-again-about = Når det er ordna.
trouble-other = Vel ei anna fil
trouble-doors = Til framsida
trouble-details = Detaljar
trouble-copy-details = Kopier detaljane
trouble-working = Eit augeblikk …
trouble-fronted = Det andre vindauget er henta fram. Ser du det ikkje, blinkar det nede på skjermen.
trouble-nobody = Fann ikkje det andre vindauget. Fila kan vere open i eit anna program eller på ei anna maskin.
trouble-salvaged = Berga { $people ->
    [one] 1 person
   *[other] { $people } personar
}, { $shifts ->
    [one] 1 vakt
   *[other] { $shifts } vakter
} og { $rest ->
    [one] 1 annan ting
   *[other] { $rest } andre ting
} i «{ $file }».
trouble-lost = { $count ->
    [one] 1 ting
   *[other] { $count } ting
} gjekk tapt: dei høyrde til noko som ikkje lét seg lese.
trouble-salvaged-about = Historikken frå før er ikkje med i den nye fila. Sjå gjennom ho, og samanlikn gjerne med den siste kopien.
trouble-open-salvaged = Opne den nye fila
trouble-passphrase-hint = Passord eller kode
trouble-unseal = Opne
trouble-code-about = Har du gløymt passordet, skriv du koden frå attopprettingsarket.
trouble-notice-look-only = Opna berre for å sjå. Ingenting du gjer her, blir lagra.
trouble-notice-reopen = Opne for å endre
trouble-notice-healed = Fila hadde fått { $count ->
    [one] ein skade
   *[other] { $count } skadar
} på disken. Alt er retta frå historikken, og ingenting er tapt. Den skadde fila er teken vare på.
trouble-notice-ahead = Det finst ein kopi som er nyare enn denne fila, frå { $when }. Fila kan vere bytt ut med ei eldre.
trouble-notice-behind = Fila manglar det siste som vart lagra, fram til { $when }. Ho kan vere bytt ut med ei eldre, eller vere skadd.
trouble-notice-copies = Sjå kopiane
trouble-notice-show = Sjå kva
trouble-notice-away = Greitt
trouble-hazard-synced = Fila ligg i ei mappe som { $service } held i takt med andre maskiner. Det kan øydeleggje ho medan ho er open. Flytt ho til ei vanleg mappe, og legg heller tryggingskopiane her.
trouble-hazard-removable = Fila ligg på ein minnepinne. Blir han teken ut medan du jobbar, kan det siste gå tapt. Flytt fila til maskina, og legg heller tryggingskopiane på pinnen.
trouble-hazard-network = Fila ligg på eit nettverk. Fell nettet ut, eller opnar to ho samtidig, kan ho bli øydelagd. Flytt ho til denne maskina.
trouble-hazard-temporary = Fila ligg i ei mappe for mellombelse filer, som maskina ryddar av seg sjølv. Flytt ho til for eksempel Dokument.

## The next festival, and two compared

next-crews = { $count ->
    [one] 1 gjeng
   *[other] { $count } gjengar
}
next-shifts = { $count ->
    [one] 1 vakt
   *[other] { $count } vakter
}
next-programmes = { $count ->
    [one] 1 program
   *[other] { $count } program
}
next-sessions = { $count ->
    [one] 1 samling
   *[other] { $count } samlingar
}
next-nothing = ingenting
next-days = { $first }–{ $last }
next-aside-day = { $shifts ->
    [one] 1 vakt
   *[other] { $shifts } vakter
} frå { $day } blir ikkje med: den nye festivalen er kortare.
next-aside-clock = { $name }, { $asked }: klokka blir stilt fram den natta. Det blir { $given } i staden.
next-aside-twice = { $name }, { $given }: klokka blir stilt tilbake den natta, og tida kjem to gonger. Den første gjeld.
next-aside-beyond = { $name } blir ikkje med: kalenderen har ingen slik dag.
next-made = { $file }: { $what }
next-old-sealed = Den gamle festivalen er forsegla. Den nye er open til du forseglar han.
next-way = Ny etter mønster av ein tidlegare …
next-way-about = Gjengane, vaktene og opplæringa frå sist kan bli med. Du vel kva.
next-which = Kva festival går du ut frå?
next-untouched = Fila blir berre lesen. Ingenting i ho blir endra.
next-choose-file = Vel ei fil …
next-reading = Les «{ $name }» …
next-sealed = «{ $name }» er forsegla. Skriv passordet eller koden, så kan ho lesast.
next-read = Les fila
next-title = Ny festival etter { $name }
next-along = Dette blir med
next-always = { $crews } er alltid med, og stadene, foreiningane, kursa og reglane. Kven som stod på vakt, oppmøte, ønske og når folk kan, blir aldri med.
next-tick-shifts = Vaktene, med det dei treng
next-tick-shifts-about = { $shifts } blir flytta etter festivaldag, ikkje etter dato. Ingen står på dei.
next-tick-programmes = Opplæringa, med samlingane
next-tick-programmes-about = { $programmes } og { $sessions }. Ingen er melde på.
next-tick-weekday = Samlingane på same vekedag som sist
next-whom = Kven blir med?
next-whom-none = Ingen
next-whom-leaders = Gjengsjefar og nestleiarar ({ $count })
next-whom-worked = Dei som var på vakt òg ({ $count })
next-whom-all = Alle ({ $count })
next-tick-memberships = Dei er i dei same gjengane
next-tick-contacts = Telefon, e-post og postnummer
next-tick-records = Kurs og bevis som framleis gjeld
next-own = Berre om du treng det
next-own-about = Dette sa folk til den førre festivalen. Ta det med berre om dei veit om det.
next-tick-diet = Allergiar og kosthald
next-tick-guardians = Føresette
next-tick-notes = Merknader om folk
next-tick-extra = Ekstra kolonnar frå rekneark
next-tick-crew-notes = Merknader på gjengar, vakter og samlingar
next-comes = Blir med: { $what }.
next-asides = Dette blir ikkje som sist
next-more = og { $count } til
compare-shifts = Vakter
compare-places = Plassar å fylle
compare-needed = Timar å fylle
compare-filled = Timar fylte
compare-people = Folk
compare-led = Gjengsjefar og nestleiarar
compare-whole = Alt i alt
compare-by-crew = Gjeng for gjeng
compare-crew = Gjeng
compare-clubs = Timar til foreiningane
compare-club = Foreining
compare-who = Kven kom igjen?
compare-back = { $back ->
    [0] Ingen
    [one] 1 person
   *[other] { $back } personar
} kom igjen, { $fresh } er nye, og { $gone } kom ikkje igjen.
compare-perhaps = { $count ->
    [one] 1 person til heiter
   *[other] { $count } personar til heiter
} det same som sist, men verken fødselsår eller telefon viser om det er den same.
compare-leaders = Av { $led } gjengsjefar og nestleiarar kom { $back } igjen, og { $lead } leier ein gjeng no.
compare-open = Samanlikn med ein annan festival …
compare-card = To festivalar ved sida av kvarandre
compare-card-about = Vakter, timar og folk, gjeng for gjeng, og kven som kom igjen. Den andre fila blir berre lesen.
compare-title = Samanlikning
compare-same = Det er denne festivalen. Vel fila til ein annan.
compare-leads-now = leier no
compare-leaders-back = Gjengsjefar og nestleiarar som kom igjen
compare-gone = Kom ikkje igjen
compare-fresh = Nye

## Series and templates

cannot-handover = Overlappinga må vere kortare enn vaktene.
cannot-too-many = Det blir meir enn { $max } vakter på éin gong. Sjå over lengda og dagane.
cannot-split-outside = Klokkeslettet må liggje inni vakta.
cannot-nothing-to-merge = Det er inga vakt etter denne på same staden å slå saman med.
cannot-merge-crews = Berre vakter frå same gjengen kan slåast saman.
cannot-merge-gap = Det er tid imellom. Berre vakter som møtest eller overlappar, kan slåast saman.
command-new-shifts = Lag fleire vakter
command-split-shift = Del vakta i to
command-merge-shifts = Slå saman med neste vakt
series-one = Éi vakt
series-several = Fleire vakter
series-line = Skriv rett inn
series-line-hint = Bar lau 18–02 4 t 2 stk
series-line-unknown = Skjønar ikkje «{ $words }». Skriv gjeng, dag, frå–til, lengd (4 t) og tal på folk (2 stk).
series-places = Stader
series-more-places = + { $count } til
series-days = Dagar
series-all-days = Alle
series-hours = Ope frå–til
series-length = Lengd (timar)
series-between = Mellom vaktene
series-straight = Rett på neste
series-over = Overlapp
series-break = Pause
series-minutes = min
series-last = Siste vakta går ikkje opp
series-last-shorter = Blir kortare
series-last-stretch = Den førre varer ut
series-last-leave-out = Blir droppa
series-only-gaps = Berre der det ikkje er vakter frå før
series-needs = Behov på kvar vakt
series-number = Eit tal
series-preview = { $count ->
    [one] 1 vakt
   *[other] { $count } vakter
}: { $list }
series-none = Det blir ingen vakter av dette.
series-choose-days = Vel minst éin dag.
series-choose-places = Vel minst éin stad.
series-not-a-length = «{ $typed }» er ikkje ei lengd. Skriv til dømes 4, 4:30 eller 90 min.
series-make = { $count ->
    [0] Lag vaktene
    [one] Lag 1 vakt
   *[other] Lag { $count } vakter
}
series-about = Alle blir laga på éin gong, og Angre tek alle tilbake.
series-member = Ei av { $count } i rekkja { $name }
series-this = Berre denne
series-later = Denne og seinare
series-all = Alle
series-applies = Det du endrar her, gjeld { $count ->
    [one] 1 vakt
   *[other] { $count } vakter
}.
series-rename = Gje rekkja eit anna namn
series-rename-do = Lagre
series-name = Namn på rekkja
series-delete-ask = Slette { $count } vakter i rekkja { $name }?
series-delete-people = { $count ->
    [one] 1 person står på vaktene og blir teken av.
   *[other] { $count } personar står på vaktene og blir tekne av.
}
series-choose-first = Vel ei vakt først.
series-tool-split = Del i to
series-tool-merge = Slå saman
series-tool-save = Lagre mal
series-tool-use = Bruk mal
series-split-at = Del i to klokka
series-split-do = Del
series-split-about = Den som står på heile vakta, blir ståande på begge.
series-not-a-time = «{ $typed }» er ikkje eit klokkeslett. Skriv til dømes 20 eller 20:30.
series-save-heading = Ta vare på behova som mal
series-save-do = Lagre
series-save-about = Finst namnet frå før, blir den malen bytt ut.
series-template-hint = Til dømes Kveld i baren
series-only = Berre { $name }
series-use-heading = Bruk ein mal
series-no-templates = Ingen malar passar her enno. Set opp behova på ei vakt, og trykk Lagre mal.
series-forget = Slett malen { $name }
series-has-them = Vakta har alt behova frå { $name }.
series-takes-off = { $count ->
    [one] 1 person står på eit behov som forsvinn, og blir teken av.
   *[other] { $count } personar står på behov som forsvinn, og blir tekne av.
}
series-use-anyway = Bruk malen likevel
series-change-breaks = Endringa gjeld { $count } vakter, og går ikkje opp for alle som står på dei.

## Paper

paper-continues = { $name } (held fram)
paper-version = Plan { $number }
paper-version-changed = Plan { $number }, endra sidan
paper-version-none = Planen er ikkje delt ut enno
paper-handed-out = Planen sist delt ut { $when }
paper-time = Tid
paper-place = Stad og oppgåve
paper-note = Merknad
paper-leader = Gjengsjef
paper-deputy = Nestleiar
paper-no-leader = Ingen gjengsjef enno
paper-crew-counts = { $shifts ->
    [one] 1 vakt
   *[other] { $shifts } vakter
} · { $open ->
    [0] ingen ledige plassar
    [one] 1 ledig plass
   *[other] { $open } ledige plassar
}
paper-no-shifts = Ingen vakter her enno.
paper-no-needs = Det er ikkje sagt kor mange som trengst.
paper-nothing = Det er ingenting på lista.
paper-part = berre { $time }
paper-poster-title = Vaktplan til veggen
paper-posts-title = Avkryssing
paper-posts-mark = Merke { $mark }
paper-posts-how = Kryss av den som kom, og skriv til høgre om nokon kom seint eller gjekk tidleg. Etterpå på maskina, under Lister → Kryss frå papir: { $mark } 1-9 3- 7 sein20 (1–9 kom, 3- kom ikkje, 7 kom 20 minutt for seint).
paper-row = Nr.
paper-came = Kom
paper-late = Seint eller tidleg
paper-slips-title = Vaktlappar
paper-slip-all = Skann med mobilen, så er alle vaktene i kalenderen.
paper-slip-some = { $count ->
    [one] Koden har berre den neste vakta.
   *[other] Koden har berre dei { $count } neste vaktene.
}
paper-slip-code = Kode til kalenderen med vaktene til { $name }
paper-delete-after = Slett etter festivalen
paper-signin-title = Oppmøteliste
paper-sign = Underskrift
paper-kitchen-title = Til kjøkenet
paper-kitchen-about = Så mange er på vakt i mattida. Kvar tel éin gong, og ingen namn står her.
paper-kitchen-all = Alle på vakt
paper-kitchen-day = Heile dagen
paper-meal = { $meal ->
    [breakfast] Frukost
    [lunch] Lunsj
    [dinner] Middag
   *[other] Kveldsmat
} { $from }–{ $to }
paper-emergency-title = Om noko hender
paper-emergency-about = Ring først. Sei kor du er, kva som har hendt, og kor mange som er skadde. Så gjengsjefen.
paper-emergency-what = Kva
paper-emergency-number = { $what ->
    [fire] Brann
    [police] Politi
    [ambulance] Ambulanse
    [doctor] Legevakt
    [police-later] Politi, når det ikkje hastar
    [advice] Råd om helse
   *[other] Ambulanse, brann, politi
}
paper-emergency-here = Her er vi: { $festival }
paper-emergency-address = Adressa hit:
paper-emergency-meet = Her møter vi dei:
paper-emergency-leaders = Gjengsjefane
paper-emergency-places = Stadene
paper-emergency-way = Kor det er
paper-changes-title = Ring desse
paper-changes-about = Dei har fått andre vakter sidan planen vart delt ut. Kryss av når du har snakka med dei.
paper-changes-none = Ingen å ringe: ingenting er endra sidan planen vart delt ut.
paper-changes-never = Planen er ikkje delt ut enno, så det er ingen endringar å ringje om.
paper-called = Ringt
paper-written = { $file }: { $pages ->
    [one] 1 side
   *[other] { $pages } sider
}
paper-sealed = { $file } er forsegla som festivalen. Opne ho med: ildsjel open-list
paper-ticks-done = { $count ->
    [one] 1 rad er ført.
   *[other] { $count } rader er førte.
}
paper-ticks-same = Alt dette var ført frå før.
paper-ticks-no-sheet = Det er ikkje noko papir med merket { $mark }. Sjekk bokstavane. Er dei rette, er planen endra sidan papiret vart skrive ut utan at han var delt ut; skriv ut eit nytt.
paper-tick-empty = Skriv radene som skal førast, til dømes 1-9 3- 7 sein20.
paper-tick-word = Skjønar ikkje «{ $word }». Skriv 14 for den som kom, 3- for den som ikkje kom, 7 sein20 for den som kom 20 minutt for seint, 4 sjuk for gyldig fråvær.
paper-tick-no-row = Arket har inga rad { $row }; den siste er { $last }. Ingenting er ført.
paper-tick-twice = Rad { $row } står der to gonger. Ingenting er ført.
paper-tick-gone = Den som stod på rad { $row }, står ikkje lenger på vakta. Ingenting er ført.
paper-tick-cannot = Rad { $row }: { $why } Ingenting er ført.

## Tabellar

table-read-locked = Reknearket er låst med passord. Opne det i reknearkprogrammet, ta vekk passordet, og prøv igjen.
table-aside-section = overskrift over ei gruppe rader
table-aside-elsewhere = står i ein annan tabell i fila

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
    [one] 1 ting står att og ventar på deg.
   *[other] { $count } ting står att og ventar på deg.
}
cli-roster-row = Rad { $row }: { $what } – { $why }
cli-roster-unclear = klokkeslettet er ikkje klart
cli-roster-with-it = ventar på det andre
cli-roster-on-shift = { $person } på { $shift }
cli-roster-clash = Kolliderer: { $person } – { $why }
cli-roster-nothing-read = Fann korkje folk eller vakter i fila.

## What leaves as data

out-attendance-purpose = Til studieforbundet, som treng fødselsår, kjønn og postnummer. Ikkje til andre.
out-nickname = Kallenamn
out-shirt = T-skjorte
out-licence = Førarkort
out-note = Notat
out-letters-title = Brevfletting
out-letters-stem = brevfletting
out-letters-purpose = Ei rad per person, til brev og e-post som blir fletta.
out-field-given = Fornamn
out-field-family = Etternamn
out-field-email = Epost
out-field-phone = Mobil
out-field-shifts = Vakter
out-field-count = TalVakter
out-calendar-name = Vakter: { $who } – { $festival }
out-calendar-stem = kalender
out-calendar-cancelled = Avlyst: { $shift }
out-calendar-leader = Spørsmål? { $name }, { $phone }
out-open-places = { $count ->
    [one] 1 ledig plass
   *[other] { $count } ledige plassar
}
out-contains = Inneheld { $columns }
out-columns = Kolonnar: { $columns }
out-made = Eksportert { $when }, utgåve { $revision } av fila
out-book-title = Vaktplan
out-book-stem = vaktplan
out-book-purpose = Til å endre i eit rekneark og hente inn att. Kolonnen «{ $id }» er skjult og må stå i fred.
out-book-overview = Oversikt
out-book-contacts = Kontaktar
out-book-lists = Lister
out-book-base = Grunnlag
out-book-id = intern id
out-book-minute-from = frå (minutt)
out-book-minute-to = til (minutt)
out-book-length = Lengd
out-book-leader = Gjengsjef
out-book-state = Status
out-book-seen = Obs
out-book-double = DOBBELT
out-book-places = Plassar
out-book-open = Ledige
out-book-unknown-person = Vel eit namn frå lista, eller skriv { $open }. Nye folk blir lagde inn i Ildsjel først.
back-read = { $changes ->
        [one] 1 endring i arket
       *[other] { $changes } endringar i arket
    }, { $removed ->
        [one] 1 rad som er borte
       *[other] { $removed } rader som er borte
    }, { $conflicts ->
        [one] 1 som er endra begge stadene
       *[other] { $conflicts } som er endra begge stadene
    }, { $unclear ->
        [one] 1 uklar
       *[other] { $unclear } uklare
    }, { $since ->
        [one] 1 endring her sidan
       *[other] { $since } endringar her sidan
    }
back-off = { $person } av { $shift }
back-on = { $person } på { $shift }
back-instead = { $person } i staden for { $other } på { $shift }
back-state = { $person }, { $shift }: { $state }
back-part = { $person }, { $shift }: no { $times }
back-move = { $shift } flytta til { $when }
back-place = { $shift }: stad { $place }
back-note = { $shift }: notat «{ $note }»
back-new-shift = Ny vakt: { $crew }, { $when }, { $places } { $places ->
        [one] plass
       *[other] plassar
    }: { $people }
back-more = Ein plass til på { $shift }
back-fewer = Ein plass mindre på { $shift }
back-contact = { $person }, { $what }
back-conflict = { $sheet }, rad { $row }, { $column }: «{ $base }» då arket gjekk ut, «{ $theirs }» i arket, «{ $here }» her.
back-conflict-stays = Her blir det ståande.
back-conflict-taken = Arket gjeld.
back-conflict-cannot = Her blir det ståande; det som står i arket, går ikkje lenger.
back-theirs-ask = { $count ->
    [one] 1 stad er endra både i arket og her. Skriv --theirs 1 om arket skal gjelde.
   *[other] { $count } stader er endra både i arket og her. Skriv --theirs { $count } om arket skal gjelde.
}
back-theirs-other = { $count ->
    [one] Det er 1 stad som er endra både i arket og her og der arket kan gjelde, ikkje { $said }.
   *[other] Det er { $count } stader som er endra både i arket og her og der arket kan gjelde, ikkje { $said }.
}
back-unclear = { $sheet }, rad { $row }: { $why }
back-why-person = det er ingen som heiter «{ $name }»
back-why-place = det er ikkje nokon stad som heiter «{ $name }»
back-why-crew = det er ingen gjeng som heiter «{ $name }»
back-why-person-near = det er ingen som heiter «{ $name }». Kan det vere { $near }?
back-why-several = { $count } heiter «{ $name }»
back-why-new-contact = «{ $name }» er ny i arket. Nye folk hentar du inn frå ei liste.
back-why-place-near = det er ikkje nokon stad som heiter «{ $name }». Kan det vere { $near }?
back-why-crew-near = det er ingen gjeng som heiter «{ $name }». Kan det vere { $near }?
back-screen-who = Kven er «{ $name }»?
back-screen-who-about = Ingen heiter akkurat det, eller fleire gjer det. Svaret gjeld alle radene der det står.
back-why-state = «{ $name }» er ikkje ein status
back-why-time = dag eller klokkeslett manglar eller er ikkje til å forstå
back-why-not-all = tida er endra for nokon på vakta og ikkje for alle, og ligg utanfor ho
back-why-shift = { $column } gjeld heile vakta; endre det likt på alle radene
back-why-column = { $column } blir ikkje henta inn frå arket
back-gone = borte
back-other-festival = Arket er frå ein annan festival.
back-no-rows = Fann ikkje radene i arket. Er kolonnen «{ $id }» sletta?
back-removed-ask = { $count ->
    [one] 1 rad er borte. Skriv --removed 1 om det som står på ho, skal takast bort her òg.
   *[other] { $count } rader er borte. Skriv --removed { $count } om det som står på dei, skal takast bort her òg.
}
back-removed-other = { $count ->
    [one] Det er 1 rad som er borte, ikkje { $said }.
   *[other] Det er { $count } rader som er borte, ikkje { $said }.
}
back-refused = { $what }: { $why }
back-since = Endra her sidan: { $what }
back-ask-yes = Ingenting er henta inn. Skriv --yes for å gjere det.
cli-not-in-format = Den lista finst ikkje i det formatet. Ho finst som { $formats }.
cli-which-calendar = Kven sin kalender? Skriv --person, --crew eller --place og namnet.
cli-no-such-place = Det er ikkje nokon stad som heiter «{ $name }». Desse finst: { $names }
cli-no-such-person = { $count ->
    [0] Det er ingen som heiter «{ $name }».
   *[other] Det er { $count } som heiter «{ $name }».
}
cli-import-as-what = Kva er radene? Skriv --as people eller --as roster. Meir: ildsjel import --help

## Vaktliste frå fil

roster-import-as-people = Folk
roster-import-as-roster = Vaktliste
roster-import-show-all = Alt { $count }
roster-import-show-new = Nye { $count }
roster-import-show-changed = Endra { $count }
roster-import-show-same = Som før { $count }
roster-import-more-places = fleire plassar
roster-import-things = { $count ->
    [one] 1 ting i fila
   *[other] { $count } ting i fila
}
roster-import-thing = Kva
roster-import-when = Når
roster-import-open = { $count ->
    [one] 1 ledig
   *[other] { $count } ledige
}
roster-import-nobody = ingen sett opp
roster-import-in-reserve = { $name } (reserve)
roster-import-beside = I fila, og slik vart det lese
roster-import-no-outcome = Ingenting å hente her
roster-import-row = Rad
roster-import-no-time = utan klokkeslett
roster-import-crew = Kva gjeng gjeld arket?
roster-import-crew-hint = Staden eller oppgåva blir gjengen
roster-import-hours = Kva klokkeslett er det?
roster-import-hours-about = Skriv som 18–23. Det gjeld heile fila.
roster-import-part = { $part ->
    [morgen] morgon
    [formiddag] føremiddag
    [dag] dag
    [ettermiddag] ettermiddag
    [kveld] kveld
    [natt] natt
    [tidlig] tidleg
    [sen] seint
   *[other] { $part }
}
roster-import-questions = Kven er dette?
roster-import-clashes = { $count ->
    [one] 1 kollisjon
   *[other] { $count } kollisjonar
}
roster-import-clashes-about = Dette kjem inn likevel, og står mellom varsla etterpå.
roster-import-issues = Verdt å vite
roster-import-sure = { $count ->
    [one] Vis òg 1 ting som er grei
   *[other] Vis òg { $count } ting som er greie
}
roster-import-fewer = Vis berre det som bør sjekkast
roster-import-people = { $count ->
    [one] person
   *[other] personar
}, { $new } { $new ->
    [one] ny
   *[other] nye
} og { $changed } blir endra
roster-import-shifts = { $count ->
    [one] vakt
   *[other] vakter
}, { $new } { $new ->
    [one] ny
   *[other] nye
} og { $changed } blir endra
roster-import-on-shift = på vakt, { $new } { $new ->
    [one] ny
   *[other] nye
}
roster-import-says = { $count ->
    [one] dag nokon kan eller ikkje kan
   *[other] dagar nokon kan eller ikkje kan
}, { $new } { $new ->
    [one] ny
   *[other] nye
}
import-issue = { $code ->
    [phone_missing_plus] Nummeret mangla +, og er lese som norsk med 47.
    [phone_lost_zero] Reknearket har teke bort nullen framme i eit svensk nummer.
    [phone_invalid] Det er ikkje eit telefonnummer.
    [phone_scientific_notation] Reknearket har gjort om nummeret, så siffer er borte.
    [phone_with_remark] Det stod ord ved sida av nummeret.
    [phone_inside_name_cell] Nummeret stod saman med namnet.
    [two_phones_in_cell] To nummer i ei rute. Ingen av dei er ført på nokon.
    [shared_phone] To har same nummer. Dei er førte som to.
    [email_invalid] Det er ikkje ei e-postadresse.
    [email_non_ascii_local_part] Æ, ø eller å i e-posten. Sjekk at han stemmer.
    [email_inside_name_cell] E-posten stod saman med namnet.
    [name_case_fixed] Namnet stod med berre små eller berre store bokstavar.
    [name_with_remark] Det står noko i parentes etter namnet.
    [odd_name] Er dette eit namn? Rett det om det ikkje er det.
    [name_turned] Lese som etternamn, førenamn. Er det to personar?
    [names_turned] Kolonnen er lesen som etternamn, førenamn.
    [name_missing] Rada har ikkje noko namn.
    [nickname] Kallenamn i hermeteikn.
    [short_name_matched] Kortnamnet passar på éin i fila.
    [short_name_ambiguous] Kortnamnet kan vere fleire i fila.
    [looks_like_test_row] Ser ut som nokon som prøvde skjemaet.
    [several_names_in_cell] Fleire namn i ei rute.
    [same_name_different_person] Same namn, men ein annan person.
    [resubmission] Same person har svara på nytt. Det siste svaret gjeld.
    [duplicate_row] Rada seier det same som ei tidlegare rad.
    [minor] Under 18 år.
    [birth_date_invalid] Det er ikkje ein fødselsdag.
    [licence_class_unknown] Førarkort, men ikkje kva klasse.
    [date_filled_down] Datoen er teken frå rada over.
    [place_filled_down] Staden er teken frå rada over.
    [name_filled_down] Namnet stod tomt, og er teke frå rada over.
    [time_filled_down] Tida er teken frå rada over.
    [crosses_midnight] Vakta sluttar dagen etter.
    [ends_at_midnight] 00:00 er slutten av dagen.
    [after_midnight_next_day] Etter midnatt: det er dagen etter.
    [night_unclear] Etter midnatt på ein vekedag. Er det natta før eller natta etter?
    [zero_or_24h_shift] Vakta byrjar og sluttar samstundes. Ho ventar til tida er retta i arket.
    [long_shift] Vakta er uvanleg lang.
    [weekday_date_conflict] Vekedagen stemmer ikkje med datoen.
    [date_invalid] Det er ikkje ein dato.
    [date_missing] Klokkeslett utan dag.
    [date_outside_event] Dagen er langt frå festivalen.
    [weekday_ambiguous] Vekedagen kjem fleire gonger. Rada ventar til ho har ein dato.
    [weekday_other_year] Vekedagen er frå eit anna år.
    [title_of_another_year] Tittelen nemner eit anna år, men vekedagane og datoane passar med denne festivalen.
    [month_before_day] Månaden står framfor dagen, som i USA.
    [daypart_needs_clock_times] Arket seier ikkje kva klokkeslett det er.
    [days_of_title] Vekedagane er lesne som dagane i tittelen.
    [end_time_missing] Det står ikkje når vakta sluttar.
    [start_time_missing] Det står ikkje når vakta byrjar.
    [twelve_hour_clock] Klokka i ord: sjekk om det er morgon eller kveld.
    [range_turned_into_date] Reknearket har gjort eit tidsrom om til ein dato.
    [time_unclear] Skjønar ikkje tida.
    [no_time] Rada seier ikkje når.
    [two_shifts_in_cell] Fleire vakter i ei rute.
    [end_from_duration] Slutten er rekna ut frå lengda.
    [error_cell] Reknearket har ein feil i ruta.
    [formula_without_value] Ein formel utan svar i fila. Opne ho i reknearket og lagre på nytt.
    [unfilled_place] Ledig plass.
    [empty_post] Tomme ruter ved sida av namn er lesne som at ingen trengst der. Skriv LEDIG i dei som er ledige plassar.
    [closed] Stengt: det blir inga vakt.
    [reserve] I reserve.
    [section_leader_found] Overskrifta nemner ein leiar.
    [who_is_on] Fleire namn eller tider ved sida av kvarandre. Kven står på vakta?
    [leads_the_shift] Den som har ansvar for vakta, er sett på ho.
    [team_on_shift] Laget står på vakta, så alle på det er sette på.
    [leads_the_crew] Leier gjengen, og er ikkje sett på vaktene for det.
    [leader_not_on_shift] Leiaren er ikkje sett på vakta. Set hen på om hen skal vere der.
    [over_capacity] Fleire folk enn plassar.
    [assigned_twice] Same person to gonger på vakta.
    [odd_place] Dette er ført som ein stad eller ei oppgåve. Er det det?
    [place_missing] Dei andre vaktene seier kvar eller kva. Denne gjer det ikkje.
    [text_may_be_place] Seier denne kolonna kvar dei er? Vel Stad over henne i Arket.
    [place_is_a_name] Dette er ført som ein stad eller ei oppgåve, men ser ut som eit namn.
    [person_on_nothing] Står i arket, men ikkje på noka vakt.
    [starts_at_night] Vakta byrjar midt på natta. Er det om ettermiddagen?
    [overlapping_shifts] Same person på to vakter samstundes.
    [unclear_cell] Ikkje alt som står her vart forstått. Sjå på det.
    [code_case] Stor og liten bokstav er lesne som den same koden.
    [unknown_code] Koden er ikkje forklart nokon stad.
    [contradicting_answer] Dagen er sagt både ja og nei til. Han er ikkje ført som noko av det.
    [perhaps_can] Kanskje: ført som «helst ikkje», med orda deira.
    [weekend_days] «Helga» er lesen som laurdag og sundag. Er fredag kveld med?
    [limit_in_note] Merknaden seier noko om når personen kan, som ikkje er ført. Sjå på han.
    [shifts_or_when_they_can] Tidene er lesne som vakter. Er det når folk kan?
    [read_as_answers] Rutene her er lesne som svar på når folk kan. Det vart ingen vakter av dei.
    [free_word_as_unavailable] Ordet er lese som at personen ikkje kan.
    [footer_row_skipped] Sum eller merknad under lista. Hoppa over.
    [row_skipped] Skjøna ikkje rada. Hoppa over.
    [unread_cell] Dette vart ikkje brukt til noko. Sjå om det skal vere med.
    [not_a_person] Dette er ikkje eit namn, så det vart ingen person av det.
    [turned_table] Arket ligg på sida, med ein person i kvar kolonne. Det er lese slik.
    [row_repaired] Rada passa ikkje i kolonnane, og er retta.
    [too_many_cells] Fleire ruter enn kolonnar.
    [event_cancelled] Avlyst i kalenderen. Det blir inga vakt.
    [hidden_sheet] Arket er skjult i fila og er ikkje med. Vis det i reknearket og lagre, om det skal inn.
    [hidden_column] Skjult kolonne. Han er ikkje med.
    [hidden_row] Skjult rad.
    [formula_column_skipped] Kolonnen reknar ut noko. Han er ikkje med.
    [mojibake_repaired] Øydelagde bokstavar er retta.
    [identity_numbers_left_out] Fødselsnummer er ikkje med.
    [bank_accounts_left_out] Kontonummer er ikkje med.
   *[other] Sjå på denne rada.
}

## The file as it was read, and a plan that comes back

back-screen-about = Vaktplanen vår, endra i eit rekneark. Her er det som er annleis.
back-screen-nothing = Ingenting er endra i arket.
back-screen-changed = endra i arket
back-screen-gone = borte i arket
back-screen-both = endra begge stader
back-screen-unclear = ikkje forstått
back-screen-refused = går ikkje
back-screen-since = endra her sidan
back-screen-changed-about = endra i arket, som blir henta inn
back-screen-gone-about = borte frå arket
back-screen-both-count = endra både i arket og her
back-screen-unclear-about = som ikkje lèt seg forstå
back-screen-refused-about = som ikkje går
back-screen-since-about = endra her sidan arket gjekk ut, og blir ståande
back-screen-both-about = Der begge har endra det same, vel du kva som gjeld. Vel du ikkje, blir det ståande som det er her.
back-screen-as-here = Som her
back-screen-as-sheet = Som i arket
back-screen-both-question = { $count ->
    [one] 1 ting er endra både i arket og her. Kva gjeld?
   *[other] { $count } ting er endra både i arket og her. Kva gjeld?
}
import-screen-as-last-time = Kolonnane er det du sa sist ei fil såg slik ut.
import-screen-left-things = { $count ->
    [one] 1 ting i fila kom ikkje med. Hent ho inn på nytt for å svare på det.
   *[other] { $count } ting i fila kom ikkje med. Hent ho inn på nytt for å svare på dei.
}
import-screen-taken-away = { $count ->
    [one] 1 av endringane er noko som er teke bort.
   *[other] { $count } av endringane er noko som er teke bort.
}
import-screen-left-rows = { $count ->
    [one] 1 rad kom ikkje med og er lagra for seg, med grunn.
   *[other] { $count } rader kom ikkje med og er lagra for seg, med grunn.
}
back-screen-keep = La det stå
import-screen-reading = Les { $name } …
import-screen-broke-off = Lesinga stoppa. Prøv igjen, eller lagre arket på nytt og vel det då.
sheet-look = Arket
sheet-title = Slik vart fila lesen
sheet-row-header = overskrift
sheet-row-section = gruppe
sheet-row-above = over lista
sheet-row-header-again = overskrift igjen
sheet-row-footer = sum eller merknad
sheet-row-legend = forklaring
sheet-row-cancelled = avlyst
sheet-row-mended = retta
sheet-row-plain = Lesen som ho står.
sheet-column-post = Plass eller vakt
sheet-column-text = Eigen kolonne
sheet-column-question = Kva er kolonne { $letter }?
sheet-column-find = Skriv for å finne
sheet-column-out = Blir ikkje med
sheet-repair-cell-dropped = Ei tom rute for mykje er teken ut.
sheet-repair-cell-split = To ruter hang saman og er delte.
sheet-repair-cell-added = Ei rute mangla, og er sett inn tom.
sheet-repair-quote = Eit hermeteikn stod feil.
sheet-repair-delimiter = Rada hadde eit anna skiljeteikn enn dei andre.
sheet-repair-cells-joined = Eit skiljeteikn inni teksten delte ei rute; ho er sett saman igjen.
back-screen-take-away = { $count ->
    [one] Ta bort det eine
   *[other] Ta bort alle { $count }
}
back-screen-gone-question = { $count ->
    [one] 1 rad er borte frå arket. Skal det som stod der, bort her òg?
   *[other] { $count } rader er borte frå arket. Skal det som stod der, bort her òg?
}
sheet-worth = { $count ->
    [one] 1 ting å sjå på
   *[other] { $count } ting å sjå på
}
import-sense = { $key ->
    [person-given] Fornamn
    [person-family] Etternamn
    [person-full_name] Namn
    [person-nickname] Kallenamn
    [person-phone] Telefon
    [person-phone_other] Telefon 2
    [person-email] E-post
    [person-birth] Fødd
    [person-birth_year] Fødselsår
    [person-birth_date] Fødselsdato
    [person-age] Alder
    [person-over_18] Over 18
    [person-gender] Kjønn
    [person-postcode] Postnummer
    [person-shirt_size] T-skjorte
    [person-licence] Førarkort
    [person-diet] Kosthald
    [person-guardian] Føresett
    [person-guardian_phone] Telefon til føresett
    [person-club] Lag
    [person-crew] Gjeng
    [person-note] Notat
    [SENSITIVE-identity_number] Fødselsnummer – blir ikkje med
    [SENSITIVE-bank_account] Kontonummer – blir ikkje med
    [ignore-sum] Sum eller løpenummer – blir ikkje med
    [person-address] Adresse
    [person-city] Poststad
    [person-certificates] Kurs og bevis
    [person-role] Verv
    [person-emergency_name] Pårørande
    [person-emergency_phone] Telefon til pårørande
    [person-together_with] Saman med
    [person-external_id] Nummer i eit anna system
    [shift-date] Dag
    [shift-start] Frå
    [shift-end] Til
    [shift-time_range] Frå og til
    [shift-when_text] Når
    [shift-duration] Kor lenge
    [shift-role] Oppgåve
    [shift-place] Stad
    [shift-crew] Gjengen si vakt
    [shift-needed] Kor mange
    [shift-leader] Leier vakta
    [shift-id] Vaktnummer
    [assignment-confirmed] Svar
    [assignment-checked_in] Møtt
    [assignment-reserve] Reserve
    [availability-days] Kan dagar
    [availability-dayparts] Kan når
    [availability-not] Kan ikkje
    [availability-from] Kan frå
    [availability-until] Kan til
    [wish-role] Ønske
    [wish-role_2] Ønske 2
    [submission-time] Sendt inn
   *[other] { $key }
}

## Lists in other forms

lists-with = Ta òg med:
lists-copy = Kopier tabellen
lists-copied = Tabellen er kopiert. Lim han inn i eit rekneark eller ein e-post.
lists-copy-message = Kopier som SMS
lists-copied-message = Vaktene er kopierte som tekst.
lists-addresses-gmail = Kopier adresser (Gmail)
lists-addresses-outlook = Kopier adresser (Outlook)
lists-copied-addresses = { $count ->
    [one] 1 adresse er kopiert. Lim ho inn i blindkopi.
   *[other] { $count } adresser er kopierte. Lim dei inn i blindkopi.
}
lists-nothing-to-copy = Det er ingenting å kopiere.
lists-workbook = Vaktplan til å endre (.xlsx)
lists-workbook-about = Endre han i Excel eller LibreOffice, og hent han inn att: berre det som er endra, blir med.
lists-calendar = Kalender (.ics)
lists-which-calendar = Vel ein gjeng først. Kalenderen er for éin gjeng.
lists-cards = Kontaktkort (.vcf)
lists-cards-about = Til telefonen: alle kontaktane i ei fil.
lists-letters = Brevfletting (.xlsx)
lists-csv-english = CSV for engelsk Excel
lists-with-sensitive = Fortruleg: denne lista har { $columns }. Gi ho berre til dei som treng det, og slett ho etterpå.

## Courses

cannot-circle = «{ $one }» og «{ $other }» kan ikkje kome etter kvarandre begge to.

## What a course lacks

course-field = { $field ->
    [name] fullt namn
    [birth_year] fødselsår
    [gender] kjønn
   *[postcode] postnummer
}
course-lack-share = { $name } var med { $minutes } av { $of } minutt. Det manglar { $lacks } { $lacks ->
        [one] minutt
       *[other] minutt
    } på { $percent }.
course-lack-hours-each = { $name } har { $has } kurstimar, og må ha { $needs }.
course-lack-meetings-each = { $name } var på { $has } av dei { $needs } samlingane som trengst.
course-lack-first = { $name } var ikkje med på nokon av dei { $within } første samlingane.
course-lack-age = { $name } fyller { $turns } det året kurset går, og må fylle { $needs }.
course-lack-field = { $name } manglar { $field }.
course-lack-hours = Kurset er { $minutes } minutt, og må vere minst { $needs }.
course-lack-meetings = Kurset har { $has } { $has ->
        [one] samling
       *[other] samlingar
    }, og må ha minst { $needs }.
course-lack-participants = { $has ->
        [0] Ingen deltakarar tel enno. Det må vere minst { $needs }.
        [one] Berre éin deltakar tel. Det må vere minst { $needs }.
       *[other] Berre { $has } deltakarar tel. Det må vere minst { $needs }.
    }
course-lack-too-many = Kurset har { $has } deltakarar, og kan ikkje ha meir enn { $most }.
course-lack-few-at = { $day } var det { $has } til stades. Det må vere minst { $needs }.
course-lack-years = Kurset må slutte same året som det byrja.
course-lack-not-in-force = Reglane { $profile } gjeld ikkje for den dagen kurset byrja.
course-lack-association = Det står ikkje kva studieforbund kurset høyrer til.
course-mend-name = Skriv inn studieforbundet.
course-mend-ask = Spør { $name } om { $fields }.
course-mend-attend = { $name } må vere med på minst { $minutes } minutt av det som er att.
course-mend-gather = { $count ->
        [one] Éi samling til
       *[other] { $count } samlingar til
    } på { $minutes } minutt, så er kurset langt nok.
course-mend-gather-with = { $count ->
        [one] Éi samling til
       *[other] { $count } samlingar til
    } på { $minutes } minutt, og { $names } er over { $percent }.
course-mend-gather-enough = { $count ->
        [one] Éi samling til
       *[other] { $count } samlingar til
    } på { $minutes } minutt, og { $names } har nok.
course-mend-keep = { $names } må òg kome då.
course-mend-recruit = { $count ->
        [one] Få med éin til frå no av.
       *[other] Få med { $count } til frå no av.
    }
course-mend-recruit-anew = { $count ->
        [one] Det manglar éin deltakar, og det er for seint å byrje no.
       *[other] Det manglar { $count } deltakarar, og det er for seint å byrje no.
    }

## Papers of a course

course-certificate = Kursbevis
course-has-completed = har gjennomført
course-nobody = Ingen har fullført kurset enno.
course-extent = { $hours } kurstimar på { $minutes } minutt, { $meetings ->
        [one] 1 samling
       *[other] { $meetings } samlingar
    }
course-was-there = Til stades: { $hours } kurstimar
course-days = { $first } – { $last }
course-content = Innhald
course-goals = Læringsmål
course-association = Studieforbund: { $name }
course-association-word = Studieforbund
course-place-and-date = Stad og dato
course-leader = Kursleiar
course-signed = Underskrift frå kursleiaren
course-name-and-title = Namn, tittel og underskrift
course-attest = Frivilligattest
course-attest-was = har vore frivillig på { $festival }, { $days }
course-attest-nobody = Ingen har arbeidd ferdig ei vakt enno.
course-attest-nothing = Ingen vakter er førte enno.
course-attest-sum = Til saman { $hours } timar
course-attest-how = Ubetalt arbeid. Timane er talde slik dei er førte på vaktlista.
course-attest-courses = Kurs og opplæring hos oss
course-role = Rolle
course-tasks = Oppgåver
course-volunteer = frivillig
course-list = Frammøteliste
course-hours-short = { $hours } t
course-report = Kursrapport
course-rules = Reglar
course-when = Tid
course-hours-word = Kurstimar på { $minutes } minutt
course-meetings-word = Samlingar
course-enrolled = Påmelde
course-counting = Deltakarar som tel
course-leaders-counting = Kursleiarar som tel med
course-person-hours = Deltakartimar
course-due = Rapporten må inn innan
course-figures = Kurset i tal
course-gatherings = Samlingane
course-covered = Gjennomgått
course-there = Til stades
course-approval = Godkjenning
course-approvable = Kurset kan godkjennast slik det står.
course-by-hand = Fyllast ut for hand
course-income = Inntekter (kr)
course-expense = Utgifter (kr)
course-unpaid = Dugnadstimar til kurset
course-written = { $file }: malen er skriven.
course-read = Programmet «{ $name }» er lagt inn.
course-not-a-programme = { $file } er ikkje eit program. { $why }

## Courses and the roster

course-gap-hole = { $missing } med { $competence } manglar på { $shift }, { $when }.
course-gap-places = { $programme } { $day } har { $free ->
        [one] 1 ledig plass
       *[other] { $free } ledige plassar
    }.
course-gap-no-limit = { $programme } { $day } har plass til fleire.
course-gap-free = Kan begge delar: { $names }.
course-gap-lacking = { $person } manglar { $competence } på { $shift }, { $when }.
course-gap-ran-out = { $person } hadde { $competence } til { $day }, og er sett opp på { $shift }, { $when }.
course-gap-training = { $person } er under opplæring i { $competence }, og er sett opp på { $shift }, { $when }.
course-clash-shift = { $person } er på { $shift } samstundes, i { $time }.
course-clash-session = { $person } er på { $session } samstundes, i { $time }.
course-clash-room = { $what } er på same stad samstundes, i { $time }.
course-ratio = { $participants ->
        [one] 1 deltakar
       *[other] { $participants } deltakarar
    } og { $leaders ->
        [one] 1 leiar
       *[other] { $leaders } leiarar
    }.
course-ratio-lacks = Det manglar { $lacks ->
        [one] 1 leiar
       *[other] { $lacks } leiarar
    }.
course-places = { $taken } av { $room } plassar, { $waiting ->
        [0] ingen ventar
       *[other] { $waiting } ventar
    }
course-places-no-limit = { $taken ->
        [one] 1 påmeld
       *[other] { $taken } påmelde
    }
course-too-soon = «{ $module }» kjem før «{ $before }», som han byggjer på.

## A course in the window

training-tab-course = Kurset
course-panel-rules = Reglar kurset skal følgje
course-panel-no-profile = Ingen
course-panel-profile = { $id ->
    [NO-2021] Noreg frå 2021
    [NO-2020] Noreg før 2021
    [SE] Sverige
   *[other] { $id }
}
course-panel-association = Studieforbund
course-panel-association-hint = Namnet på studieforbundet
course-panel-approvable = Kan godkjennast
course-panel-not-approvable = Kan ikkje godkjennast enno
course-panel-counting = { $count } av { $all } tel med
course-panel-length = { $hours } kurstimar på { $meetings ->
    [one] 1 samling
   *[other] { $meetings } samlingar
}
course-panel-report-by = Rapport innan { $day }
course-panel-mends = Billegaste utveg
course-panel-lacking = { $count ->
    [one] 1 tel ikkje enno
   *[other] { $count } tel ikkje enno
}
course-panel-papers = Papir (PDF)
course-panel-paper-certificates = Kursbevis til alle som har fullført
course-panel-paper-attendance = Frammøteliste
course-panel-paper-blank = Tom liste til å krysse av
course-panel-paper-report = Kursrapport
course-panel-nobody-completed = Ingen har fullført enno.
course-panel-holes = Vakter som ventar på nokon med kurset
course-panel-enrol = { $count ->
    [one] Meld på den eine
   *[other] Meld på alle { $count }
}
course-panel-leaders = Gjengsjefane
course-panel-nobody-leads = ingen leier gjengen
course-panel-done = fullført
course-panel-not-enrolled = ikkje påmeld
course-panel-enrol-leaders = { $count ->
    [one] Meld på den som ikkje er med
   *[other] Meld på dei { $count } som ikkje er med
}

## From one leader to the next

handover-title = Overlevering
handover-hint = Kva bør neste gjengsjef vite?
handover-about = Blir med til neste festival, og står først for den som leier gjengen då.

## Erasing somebody for good

erase-begin = Slett for godt …
erase-about = Vil nokon bli gløymd heilt? Då må det som står i historikken og kopiane bort òg.
erase-ask = Slette { $name } for godt?
erase-all = Alt om personen blir borte: her, i historikken og i alle kopiane Ildsjel når.
erase-ahead = { $count ->
    [one] Éi vakt som kjem, blir ledig.
   *[other] { $count } vakter som kjem, blir ledige.
}
erase-done = { $count ->
    [one] Éi vakt som er gjord, blir ståande som «N.N.», så timane til foreininga stemmer.
   *[other] { $count } vakter som er gjorde, blir ståande som «N.N.», så timane til foreininga stemmer.
}
erase-paper = Det som er skrive ut, sendt eller lagra som eigne filer, må du ta hand om sjølv.
erase-never = Dette kan ikkje angrast.
erase-go = Slett for godt
erase-working = Slettar …
erase-working-about = Kvar kopi blir opna og sjekka. Det kan ta litt tid.
erase-told = Sletta for godt
erase-failed = Kom ikkje heilt i mål
erase-left = Sjå over dette sjølv:
erase-away = Den andre staden for kopiar svara ikkje, så der står alt enno. Set i minnepinnen og slett for godt ein gong til, frå «Fila og kopiane».
erase-card = Sletta, men ikkje gløymd
erase-card-about = Desse er sletta, men står framleis i historikken og kopiane, så det kan angrast. Ber nokon om å bli gløymd, slettar du for godt.
erase-card-erased = { $count ->
    [one] Éin er sletta for godt. Var ikkje minnepinnen sett i då, kan det gjerast ein gong til.
   *[other] { $count } er sletta for godt. Var ikkje minnepinnen sett i då, kan det gjerast ein gong til.
}
erase-again = Slett ein gong til
erase-more = { $count ->
    [one] Vis éin til
   *[other] Vis { $count } til
}

## Ticks from paper, in the window

command-type-ticks = Før inn kryss frå papir
ticks-tab = Kryss frå papir
ticks-not-yet = Dette papiret er for { $day }. Før det inn når dagen er over.
ticks-about = Arka «Avkryssing» under Papir har nummererte rader og eit merke øvst. Skriv merket, og så radene slik du kryssa dei av.
ticks-mark = Merket på papiret
ticks-find = Finn papiret
ticks-another = Eit anna papir
ticks-sheet = { $crew }, { $day } · { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
ticks-line = Radene
ticks-go = Før inn
ticks-how = 1-9 14 kom · 3- kom ikkje · 4 sjuk har gyldig fråvær · 7 sein20 kom 20 min for seint · 8 tidleg30 gjekk 30 min før. Rader du ikkje skriv, blir som dei er.
ticks-late = { $minutes } min for seint
ticks-early = gjekk { $minutes } min før
ticks-late-early = { $late } min for seint, gjekk { $early } min før
ticks-gone = ikkje lenger på vakta
ticks-offered = Eller vel papiret her
ticks-none = Ingenting å føre inn enno
ticks-none-about = Når nokon er sett på vakter, kan du skrive ut «Avkryssing» under Papir, krysse av med penn og føre det inn her.

## Evenings and the people who come

evening-leaders = Fleire kursleiarar
evening-one-more = Legg til ein til
evening-drop = Ta bort
evening-break = Pause (minutt)
evening-capacity = Plass til
evening-capacity-hint = tomt: alle
evening-covered = Gjennomgått
evening-covered-hint = Kva rakk de over?
evening-queue = Venteliste
evening-waits = venteliste { $number }
evening-stands = Står som nummer { $number } på ventelista.
evening-next = { $free ->
    [one] Det er blitt 1 ledig plass.
   *[other] Det er { $free } ledige plassar.
} Neste på ventelista er { $name }. Ring og spør, og gi plassen så.
evening-give-place = Gi den første plassen
evening-give-place-anyhow = Gi den første plass likevel
evening-give-this-place = Gi plass
evening-paste = Lim inn namn
evening-paste-hint = Eitt namn på kvar linje, gjerne med telefonnummer
evening-found = Fann { $names }.
evening-several = Fleire heiter { $names }. Skriv telefonnummeret bak.
evening-unknown = Fann ikkje { $names }. Dei blir hoppa over.
evening-enrolled-before = { $count ->
    [one] 1 av dei er påmeld frå før.
   *[other] { $count } av dei er påmelde frå før.
}
evening-enrol-names = { $count ->
    [0] Meld på
    [one] Meld på 1
   *[other] Meld på { $count }
}
evening-lacking = Manglar «{ $name }» på ei vakt
evening-without = Alle utan «{ $name }»
evening-history-yes = { $person } kjem på { $programme }
evening-history-no = { $person } kjem ikkje på { $programme }
evening-history-unanswered = Tok bort svaret frå { $person } om { $programme }
evening-come = { $count } kjem
evening-come-not = { $count } kjem ikkje
evening-unanswered = { $count } har ikkje svara
evening-answers = Svar
evening-answer-yes = Kjem
evening-answer-no = Kjem ikkje
evening-answer-none = Ikkje svara
evening-all-answers = Vis alle
evening-only-unanswered = Vis dei som ikkje har svara
evening-all-answered = Alle har svara.
evening-remind = Lag ei påminning
evening-to-coming = Til alle med plass
evening-to-unanswered = Til dei som ikkje har svara
evening-by-phone = SMS
evening-by-mail = E-post
evening-copy-message = Kopier melding
evening-copy-to = Kopier mottakarar ({ $count })
evening-copied-message = Meldinga er kopiert. Lim ho inn der du skal sende ho frå.
evening-copied-to = { $count ->
    [one] 1 mottakar er kopiert.
   *[other] { $count } mottakarar er kopierte.
}
evening-no-phone = Har e-post, men ikkje telefon: { $names }.
evening-no-mail = Har telefon, men ikkje e-post: { $names }.
evening-no-reach = Har korkje telefon eller e-post: { $names }.
evening-sms-head = Hei! { $course } er { $when }{ $place }.
evening-sms-welcome = Vi gler oss til å sjå deg!
evening-sms-ask = Kjem du? Svar gjerne ja eller nei med ein gong, så veit vi kor mange vi blir.
evening-sms-call = Spørsmål? Ring { $name }, { $phone }.
evening-sms-from = Helsing { $name }
evening-mail-head = Hei!

    { $course } er { $day }.
evening-mail-time = Tid: { $time }
evening-mail-place = Stad: { $place }
evening-mail-about = Tema: { $about }
evening-mail-leaders = Kursleiar: { $names }
evening-mail-phone = Telefon: { $phone }
evening-mail-welcome = Vi gler oss til å sjå deg! Kan du ikkje kome likevel, så sei frå så snart du veit det. Då får nokon andre plassen.
evening-mail-ask = Vi har ikkje høyrt frå deg enno. Kjem du? Svar gjerne ja eller nei med ein gong, så veit vi kor mange vi blir. Passar det ikkje, er det heilt greitt, men sei frå. Då får nokon andre plassen.
evening-mail-from = Helsing
    { $from }
evening-came-too = Kom utan å vere påmeld
evening-came-too-hint = Skriv namnet
evening-from-paper = Frå papirlista
evening-from-paper-hint = 1-9 3- 7 sein20 4 sjuk
evening-take-rows = Før radene
evening-other-list = Merket { $mark } er frå ei anna liste, eller nokon har kome til sidan ho vart skriven ut. Skriv ut ei ny, eller før namn for namn.
evening-mark = Merke { $mark }
evening-row-present = { $row } { $name } kom
evening-row-absent = { $row } { $name } kom ikkje
evening-row-excused = { $row } { $name } har gyldig fråvær
evening-row-late = { $row } { $name } kom { $late } min for seint
evening-row-early = { $row } { $name } gjekk { $early } min for tidleg
evening-row-both = { $row } { $name } kom { $late } min for seint og gjekk { $early } min for tidleg
evening-keys =
    ↑ ↓ | person til person
    ← → | samling til samling
    Mellomrom | til stades, og vidare til neste
    D | delar av tida: skriv når, så ↓ til neste
    G | gyldig fråvær
    F | fråvær
    Backspace | tøm ruta
    + | nokon kom utan å vere påmeld
    Enter | vis personen
evening-which-date = Sei kva dato som skal førast: --date DAG. Kurset har { $days }.
evening-from-sheet = Frå rekneark
evening-no-file = Fekk ikkje lese { $file }.
evening-sheet-marks = { $count ->
    [0] Fann ingenting å føre.
    [one] 1 kryss blir ført:
   *[other] { $count } kryss blir førte:
}
evening-sheet-take = { $count ->
    [0] Før
    [one] Før krysset
   *[other] Før { $count } kryss
}
evening-sheet-cell = «{ $cell }» i rad { $row }
evening-sheet-unknown = Ikkje påmelde: { $names }. Dei blir hoppa over.
evening-sheet-unread = Skjønar ikkje { $cells }.
evening-sheet-days = Kurset har inga samling { $days }.
evening-sheet-cannot = { $name }: { $why } Ingenting er ført.
evening-list-how = Kryss av den som kom, og skriv ved sida av om nokon kom seint eller gjekk tidleg. Etterpå skriv du radene inn på samlinga, under «Frå papirlista»: 1-9{"\u00A0"}3-{"\u00A0"}7{"\u00A0"}sein20 (1–9 kom, 3- kom ikkje, 7 kom 20 minutt for seint).

## Programmes and competences in the window

programmes-new = Nytt kurs
programmes-begin = Byrj med eitt av desse. Alt kan endrast etterpå.
programmes-size = { $hours } · { $count ->
    [one] 1 modul
   *[other] { $count } modular
}
programmes-there = har du frå før
programmes-months-suggested = { $count ->
    [one] gjeld i 1 månad: eit forslag, ingen regel
   *[other] gjeld i { $count } månader: eit forslag, ingen regel
}
programmes-months-here = { $count ->
    [one] gjeld i 1 månad hos dykk
   *[other] gjeld i { $count } månader hos dykk
}
programmes-from-file = Frå fil …
programmes-from-file-about = Eit program som nokon har delt med deg: ei fil som sluttar på .toml. Du kan òg dra ho inn i vindauget.
programmes-empty = Eller eit tomt, med eige namn
programmes-more = Vel eit anna, eller lag eige
programmes-which-file = Kva program vil du hente?
programmes-save = Lagre som fil …
programmes-save-where = Kvar skal programmet lagrast?
programmes-save-about = Utan folk og datoar. Fila kan delast med andre gjengar og festivalar.
programmes-file-refused = { $file } er ikkje eit program. { $why }
programmes-file-long = Fila er for lang til å vere det.
programmes-file-not-text = Fila er ikkje skriven som tekst.
programmes-file-missing = «{ $name }» manglar.
programmes-file-missing-at = «{ $name }» manglar i det som byrjar på linje { $line }.
programmes-file-unknown = På linje { $line } står «{ $name }», som ikkje høyrer heime i eit program.
programmes-file-line = Linje { $line } kan ikkje lesast: { $words }
programmes-file-value = Verdien på linje { $line } går ikkje an: { $words }
programmes-file-value-of = Verdien for «{ $name }» går ikkje an.
programmes-file-after = På linje { $line } byggjer ein modul på seg sjølv eller ein som kjem seinare: { $words }
programmes-file-stopped = Det gjekk ikkje. Prøv ein gong til.
programmes-note = Kva er det for?
programmes-note-hint = Kven det er for, og korleis det blir halde
programmes-per-leader = Høgst så mange deltakarar på kvar leiar
programmes-per-leader-hint = tomt: inga grense
programmes-renews = Berre fornying
programmes-renews-about = Eit kortare kurs for dei som har kompetansen frå før. Ingen andre får han av dette kurset.
programmes-months-about = Kor lenge det gjeld, er eit forslag: ingen regel seier det. Bestem sjølv.
programmes-module-keys = Alt+pil flyttar den du står i
programmes-module-more = Innhald, mål og rekkjefølgje
programmes-module-less = Vis mindre
programmes-module-about = Innhald
programmes-module-about-hint = Det de skal snakke om og øve på
programmes-module-goals = Læringsmål
programmes-module-goals-hint = Etterpå kan du …
programmes-module-before = Desse må kome før
programmes-module-after = etter modul { $numbers }
programmes-module-too-soon = { $words }, men modul { $number } står etter denne
programmes-module-delete-ask = Slette modulen «{ $title }»?
programmes-module-delete-sessions = { $count ->
    [one] 1 samling tek han opp, og blir ståande utan han.
   *[other] { $count } samlingar tek han opp, og blir ståande utan han.
}
programmes-module-delete-after = { $count ->
    [one] 1 modul skulle kome etter han.
   *[other] { $count } modular skulle kome etter han.
}
command-new-competence = Ny kompetanse
competences-page-courses = Kurs
competences-page-competences = Kompetansar
competences-empty = Ingen kompetansar enno
competences-empty-about = Ein kompetanse er noko ei vakt kan krevje: skjenking, brannvern, førstehjelp, politiattest. Her ser du kven som har han og kor lenge. Eit kurs kan gi han av seg sjølv.
competences-has = Har
competences-lack = Manglar
competences-next = Går ut først
competences-lacks = { $count } av { $asked }
competences-lacks-none = ingen
competences-runs-out = { $day } for { $count }
competences-choose = Vel ein kompetanse i lista.
competences-hint = Skjenking, brannvern, politiattest …
competences-new-about = Kor lenge han gjeld, kva han omfattar og kven som har han, fyller du inn etterpå.
competences-shown = Berre vist fram
competences-shown-about = Papiret blir hos den som eig det, som ein politiattest. Her står berre at det er vist, når og for kven. Aldri kva som står i det.
competences-who = { $count ->
    [one] 1 har han
   *[other] { $count } har han
}
competences-give = Gi til nokon
competences-always = alltid
competences-until = til { $day }
competences-in-training = under opplæring
competences-ran-out = gjekk ut { $day }
competences-not-yet = ikkje enno
competences-from-to = Frå { $from } til { $to }
competences-from = Frå { $from }, for alltid
competences-by = gjennom «{ $name }»
competences-by-course = frå kurset «{ $name }»
competences-seen-on = Papiret sett { $day }
competences-seen-on-by = Papiret sett { $day } av { $name }
competences-seen-by-words = Papiret sett av { $name }
competences-withdraw = Ta tilbake
competences-lacking = { $count ->
    [one] 1 er sett opp på ei vakt utan å ha han då
   *[other] { $count } er sette opp på vakter utan å ha han då
}
competences-delete = Slett kompetansen
competences-delete-ask = Slette «{ $name }»?
competences-delete-records = { $count ->
    [one] 1 person mistar det som står om han.
   *[other] Det som står om han på { $count } stader, blir borte.
}
competences-delete-needs = { $count ->
    [one] 1 behov på vaktlista krev han ikkje lenger.
   *[other] { $count } behov på vaktlista krev han ikkje lenger.
}
competences-delete-programmes = { $count ->
    [one] 1 kurs gir han ikkje lenger.
   *[other] { $count } kurs gir han ikkje lenger.
}
competences-delete-templates = { $count ->
    [one] 1 mal spør ikkje etter han lenger.
   *[other] { $count } malar spør ikkje etter han lenger.
}
competences-delete-includes = { $count ->
    [one] 1 annan kompetanse omfattar han ikkje lenger.
   *[other] { $count } andre kompetansar omfattar han ikkje lenger.
}
competences-given-by = Kurs som gir han
competences-given-by-none = Ingen enno. Eit kurs får han under «Programmet».
competences-renews = { $name } (berre fornying)
competences-includes = Den som har han, har òg
competences-circle = «{ $one }» og «{ $other }» kan ikkje omfatte kvarandre begge to.
competences-months-wrong = Skriv frå 1 til 1200 månader, eller la det stå tomt for alltid.
competences-give-title = Gi «{ $name }»
competences-give-who = Kven får han?
competences-give-nobody = Vel kven som får han.
competences-give-from = Frå
competences-give-to = Til og med
competences-give-origin = Kvar har dei det frå?
competences-give-origin-hint = Raude Kors, kurs på brannstasjonen …
competences-give-seen-on = Papiret sett
competences-give-seen-by = Av kven
competences-give-training = Er under opplæring
competences-give-training-about = Kan stå saman med ein som har han, men fyller ingen plass åleine.
competences-give-about = Eit kortare bevis gjer aldri eit lengre kortare: den som alt har han lenger, beheld det.
competences-give-done = { $count ->
    [0] Gi han
    [one] Gi han
   *[other] Gi han til { $count }
}
competences-person-none = Ingen enno.
competences-paper-language = Språk
competences-not-completed = Kursbeviset kjem når «{ $name }» er fullført.
papers-volunteers-about = Gjeng, rolle og timar, ei side til kvar som har jobba.
competences-begins = frå { $day }
programmes-per-leader-wrong = Skriv minst 1, eller la det stå tomt for inga grense.

## Answers in the import window

answers-days = Vekedag og dato stemmer ikkje
answers-days-about = Kva skal gjelde? Radene ventar til du svarar, og svaret gjeld heile fila.
answers-stands = «{ $text }»
answers-day-weekday = Dagen: { $day }
answers-day-date = Datoen: { $day }
answers-codes = Kva tyder kodane?
answers-codes-about = Arket forklarer dei ikkje. Rutene ventar til du svarar.
answers-code = «{ $code }» står i { $cells ->
    [one] 1 rute
   *[other] { $cells } ruter
}
answers-code-on-duty = På vakt
answers-code-can = Kan
answers-code-cannot = Kan ikkje
answers-code-nothing = Sjå bort frå
answers-code-hours = Når er vakta «{ $code }»?
answers-year = Arket er frå { $year }
answers-year-days = Dagane i arket ligg utanfor festivalen: { $days }
answers-year-weekdays = Det nemner berre vekedagar. Dei ventar til du svarar.
answers-year-move = Same vekedagar på denne festivalen
answers-days-span = { $first } til { $last }
answers-year-leave = La dagane stå som i arket
answers-crew-choose = Vel gjeng
answers-crew-find = Finn gjeng, eller skriv namnet på ein ny
answers-crewless = Nokre vakter nemner korkje gjeng eller stad. Dei ventar til du har valt gjeng.
answers-reading-rows = { $count ->
    [one] 1 rad til no
   *[other] { $count } rader til no
}
answers-reading-percent = { $percent } % av radene er tolka
answers-crewless-row = nemner korkje gjeng eller stad; sei gjengen med --crew

## Lists that come back, and lists of people

back-doubt-short-name = Er dette { $who }? Her står berre ein del av namnet.
back-doubt-short-names = Her står berre ein del av namnet, og { $count } heiter det. Kven er det?
back-doubt-several-names = «{ $seen }» ser ut som fleire. Skriv dei på kvar si rad, eller ta dei inn som éin.
back-pasted = «{ $title }» (limt inn)
back-also-when = Arket seier òg når folk kan, eller når dei jobbar. Det kjem med når du hentar det som vaktliste.
back-which-number = Kva nummer gjeld?

## Two records that may be one person

command-find-doubles = Finn doble
same-title = Er dette same person?
same-none = Ingen ser ut til å stå to gonger.
same-of = { $at } av { $all }
same-name = Kven er { $name } òg ført som?
same-find-hint = Skriv eit namn
same-sure = Namnet er det same, og nummeret, adressa eller fødselsåret òg.
same-other-contact = Same namn, men ulikt nummer eller ulik adresse.
same-other-birth = Same namn og nummer eller adresse, men ulikt fødselsår.
same-similar-name = Same nummer eller adresse, og nesten same namn.
same-open = Same namn. Ingenting anna seier om det er ein eller to.
same-chosen = Du har valt desse to. Sjå over at dei er den same.
same-one = Same – slå saman
same-two = To personar
same-choose = Der dei er ulike, blir det som er merkt ståande. Trykk på det andre for å byte.
same-start = Slå saman med …
same-shifts = { $count ->
    [one] 1 vakt
   *[other] { $count } vakter
}
same-moves = Dette blir flytt til den som blir: { $what }. Alt kan angrast.
same-moves-nothing = Det som står om den andre, blir sletta. Alt kan angrast.
same-crews = { $count ->
    [one] 1 gjeng
   *[other] { $count } gjengar
}
same-competences = { $count ->
    [one] 1 kompetanse
   *[other] { $count } kompetansar
}
same-both = { $count ->
    [one] Begge står på 1 vakt samtidig. Ein plass blir ledig der.
   *[other] Begge står på { $count } vakter samtidig. Ein plass blir ledig på kvar.
}

## Replies

replies-says = Seier om hen kan på { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}.
replies-unread = Svaret «{ $seen }» seier ikkje dag og klokkeslett. Det er berre teke vare på som tekst.
replies-as-cannot = «{ $seen }» er teke som at hen ikkje kan. Sjå over det.
replies-otherwise = Seier noko anna enn før om { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}. Det nye svaret gjeld.
replies-leads = Leier { $crew }.
replies-deputy = Nestleiar i { $crew }.
replies-count = { $count ->
    [one] 1 svar
   *[other] { $count } svar
} på når folk kan.

## Out

out-unwritable = { $count ->
    [one] 1 tekst har
   *[other] { $count } tekstar har
} bokstavar som papiret ikkje kan skrive: { $names }. Der står det ?.
out-nobody = Ingen er sett opp enno. { $shifts ->
    [one] 1 vakt ventar
   *[other] { $shifts } vakter ventar
} på folk.
out-not-a-day = «{ $typed }» er ikkje éin av festivaldagane. Dei er: { $days }. Skriv til dømes fredag, 9.7 eller 2027-07-09.
out-many-pages = Det blir { $pages } sider. Med --day og --crew blir det berre dei dagane og gjengane du treng.
out-told-hours = { $name }: { $shifts ->
    [one] 1 vakt
   *[other] { $shifts } vakter
}, { $hours }
out-no-address = { $count ->
    [one] 1 står utan e-postadresse og er ikkje med.
   *[other] { $count } står utan e-postadresse og er ikkje med.
}
out-diet = { $word ->
    [vegetarian] Vegetar
    [vegan] Veganar
    [gluten] Glutenfri
    [coeliac] Cøliaki
    [lactose] Laktosefri
    [nuts] Nøtteallergi
    [milk] Mjølkeallergi
    [shellfish] Toler ikkje skaldyr
    [pork] Et ikkje svin
   *[halal] Halal
}
