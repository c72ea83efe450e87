# Ildsjel, sv. One section per room; each message is in all four files.


## common

app-name = Ildsjel

common-weekday =
    { $day ->
        [1] måndag
        [2] tisdag
        [3] onsdag
        [4] torsdag
        [5] fredag
        [6] lördag
       *[other] söndag
    }
common-weekday-short =
    { $day ->
        [1] mån
        [2] tis
        [3] ons
        [4] tors
        [5] fre
        [6] lör
       *[other] sön
    }
common-month =
    { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[other] december
    }
common-month-short =
    { $month ->
        [1] jan.
        [2] feb.
        [3] mars
        [4] apr.
        [5] maj
        [6] juni
        [7] juli
        [8] aug.
        [9] sep.
        [10] okt.
        [11] nov.
       *[other] dec.
    }
common-date-short = { $weekday } { $day } { $month }
common-date-long = { $weekday } { $day } { $month } { $year }
common-week = vecka { $number }
common-ago-now = alldeles nyss
common-ago-minutes = för { $count } min sedan
common-ago-hours = för { $count ->
        [one] 1 timme
       *[other] { $count } timmar
    } sedan
common-ago-days = { $count ->
        [one] i går
       *[other] för { $count } dagar sedan
    }
common-hours = { $hours }{"\u00A0"}tim
common-hours-minutes = { $hours }{"\u00A0"}tim { $minutes }{"\u00A0"}min
common-minutes = { $minutes }{"\u00A0"}min
common-percent = { $number }{"\u00A0"}%
common-yes = ja
common-no = nej


## start


## now


## people


## crews


## shifts


## assigning


## training


## import


## lists

lists-roster-title = Schema
lists-contacts-title = Kontaktlista
lists-attendance-title = Närvarolista
lists-attendance-summary-title = Närvaro totalt
lists-hours-title = Timmar per person
lists-club-hours-title = Timmar per förening
lists-of-festival = { $list } – { $festival }
lists-roster-stem = schema
lists-contacts-stem = kontaktlista
lists-attendance-stem = narvarolista
lists-hours-stem = timmar
lists-club-hours-stem = timmar-foreningar
lists-confidential = KONFIDENTIELLT
lists-date = Datum
lists-from = Från
lists-to = Till
lists-date-to = Till datum
lists-crew = Arbetsgrupp
lists-crews = Arbetsgrupper
lists-place = Plats
lists-task = Uppgift
lists-name = Namn
lists-phone = Telefon
lists-email = E-post
lists-birth-year = Födelseår
lists-birth-date = Födelsedatum
lists-diet = Specialkost
lists-guardian = Vårdnadshavare
lists-gender = Kön
lists-postcode = Postnummer
lists-session = Träff
lists-length = Längd (timmar)
lists-state = Närvaro
lists-counted = Timmar som räknas
lists-percent = Procent av timmarna
lists-sessions-present = Träffar närvarande
lists-club = Förening
lists-shifts = Pass
lists-people = Volontärer
lists-hours = Timmar
lists-complete = Tillräckligt
lists-open = LEDIG
lists-no-club = Utan förening
lists-leader = gruppledare
lists-deputy = biträdande ledare
lists-gender-f = kvinna
lists-gender-m = man
lists-gender-x = annat
lists-present = närvarande
lists-part = delvis
lists-excused = giltig frånvaro
lists-absent = frånvarande
lists-not-noted = ej noterat
lists-page = Sida { $page } av { $pages }
lists-printed = Utskrivet { $date }


## settings


## history


## errors


## cli


## sample
