# Ildsjel, sv. One section per room; each message is in all four files.


## common

app-name = Ildsjel
common-saved-at = Allt är sparat · {$time}
common-all-saved = Allt är sparat
common-find-placeholder = Sök efter folk, pass, kommandon
common-find-hint = Skriv ett namn, ett telefonnummer, en plats eller det du vill göra.
common-find-nothing = Hittade inget på ”{$typed}”.
common-open-file = Öppna
common-back = Tillbaka
common-people = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
common-skipped = {$count} saker hade ändrats sedan dess och står kvar.
common-nothing-to-undo = Inget att ångra
common-nothing-to-redo = Inget att göra om
common-undo-this = Ångra: {$what}
common-redo-this = Gör om: {$what}
common-cannot-read = Kan inte läsa {$file}: {$detail}
common-cancel = Avbryt
common-close = Stäng
common-delete = Ta bort
common-add = Lägg till
common-choose = Välj
common-none = ingen
common-day-hint = åååå-mm-dd
place-now = Nu
place-people = Folk
place-crews = Grupper
place-shifts = Pass
place-training = Utbildning
place-lists = Listor
place-settings = Inställningar
command-find = Sök i allt
command-undo = Ångra
command-redo = Gör om
command-keys = Tangenterna här
command-new-person = Ny person
command-import-people = Hämta från ark
command-new-crew = Ny
command-new-shift = Nytt pass
command-next-hole = Nästa lucka
command-hand-out-day = Dela ut dagen
command-new-session = Ny träff
command-hand-out-attendance = Närvarolista
command-new-programme = Nytt program
command-open-festival = Öppna en annan festival
keys-here = På den här sidan
keys-everywhere = Överallt
keys-general =
    Tab | nästa fält
    Esc | ett steg tillbaka
    ↑ ↓ | upp och ner i en lista
    Enter | öppna eller gör det

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

start-tagline = Schemat för gruppledare. Utan nät.
start-new = Ny festival
start-new-about = Börja från början. Du behöver bara ett namn och två datum.
start-sample = Prova en färdig festival
start-sample-about = 600 påhittade volontärer och 1000 pass. Här kan du inte förstöra något.
start-open = Öppna en fil
start-open-about = En festival du redan har, eller har fått av någon.
start-recent = Senast öppnade
start-name = Vad heter festivalen?
start-name-hint = Norsk Revyfestival 2027
start-first-day = Första dagen
start-last-day = Sista dagen
start-zone = Tidszon
start-days-about = Dagarna med publik. Uppbyggnad och nedmontering kan ligga före och efter.
start-create = Skapa festivalen
start-offline = Allt ligger på den här datorn. Inget skickas ut.
start-not-a-day = ”{$typed}” är inget datum. Skriv till exempel 2027-07-07.
start-not-a-zone = ”{$typed}” är ingen tidszon. I Sverige heter den Europe/Stockholm.


## now


## people


## crews

cannot-nothing-to-do = Det finns inget att ändra.
cannot-empty-name = Skriv ett namn först.
cannot-not-found = { $table ->
    [person] Personen finns inte längre.
    [crew] Arbetsgruppen finns inte längre.
    [club] Föreningen finns inte längre.
    [place] Platsen finns inte längre.
    [shift] Passet finns inte längre.
    [assignment] Personen står inte på passet längre.
    [membership] Personen är inte med i arbetsgruppen.
    [session] Träffen finns inte längre.
    [programme] Programmet finns inte längre.
   *[other] Det du ville ändra finns inte längre.
}
cannot-already-there = { $table ->
    [crew] Det finns redan en arbetsgrupp som heter ”{ $name }”.
    [club] Det finns redan en förening som heter ”{ $name }”.
    [place] Det finns redan en plats som heter ”{ $name }”.
    [competence] Det finns redan en kompetens som heter ”{ $name }”.
    [programme] Det finns redan ett program som heter ”{ $name }”.
    [membership] Är redan med: { $name }.
    [enrolment] Är redan anmäld: { $name }.
    [competence_record] Har den redan: { $name }.
   *[other] Finns redan: { $name }.
}
cannot-in-use = { $by ->
    [shift] ”{ $name }” har { $count ->
        [one] ett pass
       *[other] { $count } pass
    }. Tas den bort försvinner de också.
    [assignment] { $count ->
        [one] En person
       *[other] { $count } personer
    } står på ”{ $name }”. Tas det bort tas de av.
    [need] ”{ $name }” krävs på { $count ->
        [one] ett pass
       *[other] { $count } pass
    }.
    [competence_record] { $count ->
        [one] En person
       *[other] { $count } personer
    } har ”{ $name }”.
   *[other] ”{ $name }” används fortfarande ({ $count }).
}
cannot-time-never = Klockan { $time } finns inte den natten, för då ställs klockan fram. Välj en annan tid.
cannot-time-twice = Klockan { $time } kommer två gånger den natten, för då ställs klockan tillbaka. Välj den första eller den andra.
cannot-time-empty = Slutet måste komma efter början.
cannot-days-backward = Sista dagen måste komma efter första dagen.
cannot-day-cut = Dygnsgränsen måste vara ett klockslag.
cannot-not-a-choice = ”{ $value }” är inte ett av valen.
cannot-born-outside = Födelseåret måste vara mellan { $first } och { $last }.
cannot-headcount = Det måste behövas minst en, och talen måste stå i ordning: minst, önskat, högst.
cannot-age-limit = Åldersgränsen måste vara mellan 1 och 99 år.
cannot-on-shift-already = { $person } står redan på ”{ $shift }” under den tiden.
cannot-full = ”{ $shift }” är fullt: det finns plats för { $max }.
cannot-part-outside = Tiden måste ligga inom passet eller träffen.
cannot-would-fall-out = { $count ->
    [one] { $names } har en del som skulle hamna utanför de nya tiderna. Flytta eller ta av först.
   *[other] { $count } personer har en del som skulle hamna utanför de nya tiderna: { $names }. Flytta eller ta av dem först.
}
cannot-no-reason = Skriv varför det går ändå.
cannot-percent = Andelen måste vara mellan 0 och 100 procent.
cannot-length = Längden stämmer inte.
cannot-valid-backward = Sista giltiga dagen måste komma efter den första.
cannot-other-programme = ”{ $module }” hör till ett annat program.


## shifts

shifts-day = Dag
shifts-list = Lista
shifts-when = När
shifts-crew = Arbetsgrupp
shifts-by-crew = Grupp
shifts-place = Plats
shifts-title = Rubrik
shifts-title-hint = kan vara tom
shifts-filled = Bemanning
shifts-people = På passet
shifts-date = Dag
shifts-times = Från–till
shifts-how-many = Antal
shifts-note-hint = Anteckning
shifts-closer = Närmare (Ctrl +)
shifts-farther = Längre bort (Ctrl −)
shifts-free = { $count ->
    [0] Inga lediga platser
    [one] 1 ledig plats
   *[other] { $count } lediga platser
}
shifts-open = { $count ->
    [0] Inga krockar
    [one] 1 krock
   *[other] { $count } krockar
}
shifts-accepted = { $count } godtagna med skäl
shifts-count = { $count ->
    [0] inga pass
    [one] 1 pass
   *[other] { $count } pass
}
shifts-of = { $filled } av { $places }
shifts-of-missing = { $filled } av { $places } · saknar { $missing }
shifts-day-about = { $day }: { $filled } av { $places } platser, { $shifts ->
        [one] 1 pass
       *[other] { $shifts } pass
    }
shifts-hole = saknar { $missing }, { $times }
shifts-no-place = Utan fast plats
shifts-idle-crews = Utan pass den här dagen
shifts-drag-hint = dra i raden för att skapa ett pass
shifts-staffing = Bemanning
shifts-staffing-about = på pass / behövs
shifts-no-longer = Det som godtogs är inte längre ett problem
shifts-no-crews = Pass hör till en arbetsgrupp
shifts-no-crews-about = Skapa den första arbetsgruppen, så kan du lägga ut pass här.
shifts-to-crews = Gå till arbetsgrupperna
shifts-none-today = Inga pass
shifts-none-on = Inga pass { $day }
shifts-none-about = Dra med musen i en arbetsgrupps rad, från start till slut, eller skriv tiderna själv.
shifts-list-empty-about = Här kommer passen, med vilka som är på och hur många som saknas.
shifts-only-holes = Bara luckor
shifts-all-days = Alla dagar
shifts-this-day = Den här dagen
shifts-no-holes = Inga luckor. Alla platser är fyllda.
shifts-holes = Lediga platser
shifts-holes-about = Tryck på en rad så ser du vilka som kan.
shifts-open-heading = Krockar
shifts-open-about = Det som reglerna säger något om och som ingen har svarat för än.
shifts-accepted-heading = Godtaget med skäl
shifts-accepted-about = Här gick någon vidare ändå och skrev varför.
shifts-accept = Godta med skäl …
shifts-quoted = ”{ $reason }”
shifts-and-more = … och { $count } till
shifts-choose-hint = Välj ett pass för att se vilka som är på och vilka som kan.
shifts-keys = Snabbt med tangenterna
shifts-other-day = En annan dag
shifts-key-move = Flytta passet
shifts-key-stretch = Längre eller kortare
shifts-key-copy = Kopiera till nästa dag
shifts-new = Nytt pass
shifts-create = Skapa passet
shifts-new-about = Formuläret står öppet tills du stänger det, så du kan skapa flera på rad. Slutar passet efter midnatt skriver du bara 22-02.
shifts-choose-crew = Välj en arbetsgrupp först.
shifts-not-times = ”{ $typed }” är inte två klockslag. Skriv till exempel 18-22 eller 18:30-01.
shifts-not-a-number = ”{ $typed }” är inget tal.
shifts-the-first = Den första
shifts-the-second = Den andra
shifts-narrow = Skriv för att hitta
shifts-copy = Kopiera passet
shifts-copy-to = Samma klockslag, den här dagen
shifts-with-people = Ta med folket
shifts-copy-about = Tryck på så många dagar du vill. Behoven följer med.
shifts-min-age = { $age } år
shifts-age = { $years } år
shifts-on-shift = På passet
shifts-fewer = En färre
shifts-one-more = En till
shifts-edit-need = Ändra behovet
shifts-add-need = Ett behov till
shifts-remove-need = Ta bort behovet
shifts-task = Uppgift
shifts-task-hint = på passet
shifts-least = Minst
shifts-age-limit = Åldersgräns
shifts-courses = Kurs:
shifts-add-course = + kräv kurs
shifts-no-courses = Inga kurs är inlagda än. Det gör du under Utbildning.
shifts-full = Alla platser här är fyllda.
shifts-away = frånvaro
shifts-take-off = Ta bort { $name }
shifts-who-can = Vem kan?
shifts-best-first = bäst först
shifts-search = Sök efter vem som helst
shifts-all-filled = Alla platser är fyllda. Sök om du vill sätta på fler.
shifts-nobody-clear = Ingen är helt ledig.
shifts-nobody-found = Hittade ingen som heter ”{ $typed }”.
shifts-can-but = Kan, men …
shifts-rest = { $count } andra · varför inte?
shifts-change-breaks = Ändringen ({ $when }) går inte ihop för alla på passet.
shifts-reason-against = Det här talar emot
shifts-reason-why = Varför går det ändå?
shifts-reason-hint = Överenskommet med båda grupperna
shifts-reason-kept = Skälet sparas och kan läsas av andra.
shifts-reason-go = Sätt på ändå


## assigning

assigning-overlap = På { $other } samtidigt, { $duration }
assigning-travel = Bara { $has } mellan det här passet och { $other }, ska ha { $needs } för att hinna fram
assigning-rest-before = Vilar { $has }, ska ha { $needs } (saknar { $missing } min) före { $other }{ $law }
assigning-rest-after = Vilar { $has }, ska ha { $needs } (saknar { $missing } min) efter { $other }{ $law }
assigning-rest-between = Då blir vilan för kort mellan { $first } och { $second }: { $has }, ska ha { $needs } (saknar { $missing } min){ $law }
assigning-too-young = För ung: { $age } år, måste vara { $min }
assigning-too-young-turns = För ung: { $age } år, måste vara { $min }. Fyller { $min } den { $date }
assigning-perhaps-too-young = Kan vara för ung: { $younger } eller { $older } år, måste vara { $min }. Födelsedatum saknas
assigning-too-young-year = För ung: { $younger } eller { $older } år, måste vara { $min }
assigning-age-unknown = Åldern är okänd, måste vara { $min } år
assigning-night = { $minutes } min inne i nattförbudet { $from }–{ $to }{ $law }
assigning-late-evening = { $minutes } min mellan { $from } och { $to }: bara när arbetet kräver det{ $law }
assigning-day-hours = { $worked } på en arbetsdag ({ $date }), högst { $max }{ $law }
assigning-week-hours = { $worked } på sju dagar från { $date }, högst { $max }{ $law }
assigning-competence-missing = Saknar kurs: { $competence }
assigning-competence-expired = Kursen gick ut { $date }: { $competence }
assigning-competence-not-yet = Kursen gäller först från { $date }: { $competence }
assigning-law = {" "}({ $source })
assigning-assumed = {" "}– räknas som under 18, eftersom födelsedatum saknas
assigning-in-crew = Med i arbetsgruppen { $crew }
assigning-leads-crew = Gruppledare i { $crew }
assigning-deputy-of-crew = Biträdande ledare i { $crew }
assigning-has-competence = Har kursen { $competence }
assigning-has-competence-until = Har kursen { $competence }, gäller till { $date }
assigning-no-hours = Har inga pass än
assigning-hours-so-far = Har { $hours } sedan tidigare, snittet är { $average }
assigning-free-all-day = Ledig i övrigt { $date }
assigning-rested = Utvilad, har varit ledig i { $hours }
assigning-refused-twice = Står redan på { $shift }
assigning-refused-no-person = Personen finns inte längre
assigning-refused-no-shift = Passet finns inte längre
assigning-refused-empty = Passet måste sluta efter att det börjar
assigning-work = { $shift } { $weekday } { $time }
assigning-day = { $day } { $month }
assigning-day-year = { $day } { $month } { $year }
assigning-work-gone = ett pass som är borta


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

settings-program = Programmet
settings-language = Språk
settings-language-about = Namn och text som du själv har skrivit ändras inte.
settings-appearance = Utseende
settings-appearance-about = Mörkt är skönt i ett tält om natten.
settings-system = Som datorn
settings-light = Ljust
settings-dark = Mörkt
settings-text-size = Textstorlek
settings-text-size-about = Gäller allt i fönstret.
settings-festival = Festivalen
settings-file = Filen
settings-file-about = Hela festivalen är en fil. Allt du gör sparas direkt.


## history


## errors


## cli


## sample
