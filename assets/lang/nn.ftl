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
people-diet = Matomsyn
people-diet-hidden = skjult, helseopplysning
people-diet-none = ingenting oppgjeve
people-diet-show = vis
people-gender = Kjønn
people-gender-unsaid = ikkje sagt
people-note = Notat
people-note-hint = Det andre gjengsjefar bør vite
people-more = Fleire opplysningar
people-add-hint = legg til
people-born-hint = 1989 eller 4.3.2009
people-club = Lag
people-club-hint = vel lag
people-club-gets = {$club} får timane
people-no-club = Inkje lag
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
people-see-shift = Sjå vakta
people-training = Opplæring
people-completed = fullført
people-modules = {$done} av {$count}
people-modules-missing = Har {$hours}, manglar {$lacks}. Står att: {$names}
people-valid-from = frå {$date}
people-valid-to = til {$date}
people-valid-always = varer alltid
people-expired = gjekk ut {$date}
people-withdraw = Ta bort kurset
people-grant-hint = Nytt kurs eller bevis
people-grant-about = Kurset gjeld frå datoen til høgre.
people-edit-name = Endre namnet
people-choose = Vel ein person
people-choose-about = Då ser du vakter, timar, opplæring og kvar dei trengst. Skriv eit namn eller eit telefonnummer for å søkje.
people-empty = Ingen frivillige enno
people-empty-about = Har du ei liste i eit rekneark, kan du hente heile på éin gong. Eit namn og eit telefonnummer er nok.
people-none-found = Fann ingen på «{$typed}»
people-none-fit = Ingen passar med filtera
people-none-hint = Prøv ein del av namnet, eller nokre siffer av telefonnummeret.
people-new-about = Etternamnet står sist. Resten kan du fylle ut etterpå.
people-new-in-crew = Blir med i gjengen {$crew}.
people-same-phone = {$name} har same nummer.
people-show = Vis {$name}
people-phone-remark = Telefon: {$remark}
people-wrong-phone-two = Her står to nummer. Skriv eitt, og legg det andre i notatet.
people-wrong-phone-short = Nummeret er for kort. Eit norsk nummer har åtte siffer.
people-wrong-phone-long = Nummeret er for langt. Eit utanlandsk nummer byrjar med + og landkode.
people-wrong-phone-words = Dette er ikkje eit telefonnummer.
people-wrong-phone-lost = Reknearket har øydelagt nummeret. Skriv det på nytt.
people-wrong-phone-impossible = Det finst ikkje eit slikt nummer. Sjekk siffera.
people-wrong-email = Ei e-postadresse ser slik ut: namn@example.org
people-wrong-born = Skriv eit år, som 1989, eller ein heil dato, som 4.3.2009.
people-delete = Slett personen
people-delete-ask = Slette {$name}?
people-delete-along = Då går dette med:
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
people-import-title = Hent folk frå ark
command-paste-people = Lim inn


## crews

crews-tab-crews = Gjengar
crews-tab-clubs = Lag
crews-tab-places = Stader
crews-leader = Gjengsjef
crews-people = Folk
crews-shifts = Vakter
crews-hours = Timar
crews-note = Notat
crews-open = Ledige
crews-new-crew = Ny gjeng
crews-new-club = Nytt lag
crews-new-place = Ny stad
crews-hint-crew = Bar
crews-hint-club = Høylandet IL
crews-hint-place = Samfunnshuset
crews-empty = Ingen gjengar enno
crews-empty-about = Ein gjeng har ein gjengsjef, folk og vakter. Lag din eigen, eller trykk på dei de bruker.
crews-typical-about = Vanlege gjengar, eitt trykk kvar
crews-typical = Rigg | Bar | Kafé og mat | Frivilligkjøken | Billett og inngang | Vakt og publikumsvert | Parkering og trafikk | Camping | Reinhald og miljø | Scene og teknikk | Backstage | Artistvert | Transport | Festivalkontor | Kiosk og sal | Barneaktivitet | Førstehjelp | Brannvakt | Dekor | Foto og kommunikasjon
crews-empty-clubs = Ingen lag enno
crews-empty-clubs-about = Timane til kvar frivillig blir godskrivne eit lag. Her ser du kor mange timar kvart av dei har.
crews-empty-places = Ingen stader enno
crews-empty-places-about = Ein stad er der vakta er: eit telt, ein port, ei parkering. Skriv gjerne kvar folk skal møte.
crews-choose = Vel ein gjeng
crews-choose-about = Då ser du kven som er med, og kan endre namn, farge og roller.
crews-choose-club = Vel eit lag
crews-choose-place = Vel ein stad
crews-colour = Farge
crews-colour-number = Farge {$number}
crews-note-crew = Kva gjengen gjer, og kvar han møtest
crews-note-place = Korleis ein finn fram, og kvar ein møter
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
crews-club-nobody = Ingen enno. Vel lag på kvar person.
crews-fact-shifts =
    { $count ->
        [one] 1 vakt
       *[other] { $count } vakter
    }
crews-fact-places = {$filled} av {$count} plassar fylte
crews-fact-hours = {$hours} godskrivne
crews-fact-sessions =
    { $count ->
        [one] 1 samling
       *[other] { $count } samlingar
    }
crews-delete-crew = Slett gjengen
crews-delete-club = Slett laget
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
        [one] Éin person blir utan lag
       *[other] { $count } personar blir utan lag
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
