# Ildsjel, nn. One section per room; each message is in all four files.


## common

app-name = Ildsjel

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


## now


## people


## crews


## shifts


## assigning


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


## history


## errors


## cli


## sample
