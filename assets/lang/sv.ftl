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

now-clock = Klockan { $time }
now-in-days = { $count ->
    [one] Festivalen börjar i morgon
   *[other] Festivalen börjar om { $count } dagar
}
now-day-of = Dag { $day } av { $days }
now-over = Festivalen är över. Tack för insatsen!
now-on-duty = { $count ->
    [one] 1 i arbete
   *[other] { $count } i arbete
}
now-open-places = { $count ->
    [0] inga lediga platser
    [one] 1 ledig plats
   *[other] { $count } lediga platser
}
now-to-look-at = { $count ->
    [one] 1 behöver en blick
   *[other] { $count } behöver en blick
}
now-on = Pass just nu
now-nobody-on = Ingen har pass just nu.
now-next = Närmaste tre timmarna
now-first = De närmaste passen
now-nothing-next = Inga fler pass.
now-filled = { $filled } av { $places }
now-holes = Luckor
now-no-holes = Alla platser som kommer är fyllda.
now-missing = { $count ->
    [one] saknar 1
   *[other] saknar { $count }
}
now-going-on = pågår nu
now-in = om { $time }
now-look = Behöver en blick
now-nothing-to-look-at = Inga krockar och ingen för kort vila.
now-accepted = Godtaget med skäl
now-person-on = { $person } – { $shift }
now-reason = ”{ $reason }”
now-all = Visa alla { $count }
now-fewer = Visa färre
now-welcome = { $name } börjar här
now-welcome-about = Fyra steg från blankt papper till ett schema folk kan ta med sig.
now-step-people = Lägg in folk
now-step-people-about = Ett namn och ett telefonnummer räcker.
now-step-crews = Skapa arbetsgrupper
now-step-crews-about = Bar, kafé, uppbyggnad … med ledare och medlemmar.
now-step-shifts = Skapa pass
now-step-shifts-about = När, var och hur många. Sedan sätter du folk på dem.
now-step-lists = Dela ut schemat
now-step-lists-about = Som kalkylark, klart att skriva ut.
now-step-go = Gå dit
now-step-done = gjort
now-step-import = Har du redan folket i ett ark?


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

training-done = klar
training-counts-now = räknas nu
training-under-way = på väg
training-lacks = saknar { $what }
training-evenings = { $count ->
    [one] 1 kväll
   *[other] { $count } kvällar
}
training-sessions = { $count ->
    [one] 1 träff
   *[other] { $count } träffar
}
training-enrolled = { $count ->
    [0] inga anmälda
    [one] 1 anmäld
   *[other] { $count } anmälda
}
training-tonight = i kväll
training-today = i dag
training-lacks-hours = { $name } har { $percent } och saknar { $hours }.
training-on-the-limit = { $name } ligger precis på gränsen: { $percent }.
training-no-birth-year = Födelseår saknas för { $names }.
training-no-gender = Kön saknas för { $names }.
training-no-postcode = Postnummer saknas för { $names }.
training-and-more = { $names } och { $count } till
training-number = Nr
training-share = Närvaro
training-earlier = Tidigare träffar
training-later = Senare träffar
training-completed = { $count } av { $all } är klara
training-enrol = Anmäl
training-enrol-who = Namn, telefonnummer eller arbetsgrupp
training-key-space = Mellanslag
training-key-part = D
training-key-excused = G
training-key-absent = F
training-key-clear = Backsteg
training-part-of-time = del av tiden
training-clear = töm
training-clear-mark = Töm rutan
training-tab-session = Träffen
training-tab-person = Personen
training-tab-programme = Programmet
training-ready-made = Lägg in ”Hvordan lede frivillige”
training-own-programme = Skapa ett eget program
training-empty = Ingen utbildning ännu
training-empty-about = Här för du kurser och kvällar: vilka som var där, hur många timmar det blev och vilka som är klara. ”Hvordan lede frivillige” (att leda volontärer) ligger färdigt med åtta moduler.
training-all-leaders = Alla gruppledare
training-all-leaders-and-deputies = Gruppledare och biträdande
training-nobody = Ingen är anmäld ännu
training-nobody-about = Anmäl alla gruppledare med ett tryck, eller hämta folk en och en eller en hel arbetsgrupp i taget.
training-nobody-chosen = Ingen
training-whole-crew = Hela gruppen { $name }
training-no-leaders = Ingen arbetsgrupp har fått en ledare ännu. Ge dem en under Grupper, eller anmäl folk vid namn.
training-nothing-to-grant = Det är ingen som saknar den nu.
training-choose-new = Skapa ny: ”{ $name }”
training-no-session = Ingen träff ännu
training-no-session-about = En träff är en kväll eller en dag: när, var och vilka moduler. Efteråt bockar du av vilka som var där.
training-all-present = Alla närvarande
training-left = { $count ->
    [0] Alla är noterade
    [one] 1 är inte noterad
   *[other] { $count } är inte noterade
}
training-delete-session = Ta bort träffen
training-delete-session-ask = { $count ->
    [0] Ta bort träffen?
    [one] Ta bort träffen? Den enda bocken på den försvinner också.
   *[other] Ta bort träffen? De { $count } bockarna på den försvinner också.
}
training-title = Titel
training-title-hint = Om den heter något mer än modulerna
training-times = Från–till
training-leader = Kursledare
training-leader-hint = Namn eller telefonnummer
training-place-hint = Platsens namn
training-note = Anteckning
training-treats = Moduler på träffen
training-no-modules = Programmet har inga moduler ännu.
training-missing = Det här saknas
training-more = och { $count } till
training-show-person = Visa i Folk
training-no-person = Välj en person i listan.
training-hours-of = { $hours } av { $all } ({ $percent })
training-completed-on = Klar { $date }
training-has-until = Har ”{ $name }” till { $date }
training-has = Har ”{ $name }”
training-can-have = Kan få ”{ $name }”
training-modules-missing = Moduler som saknas
training-unenrol = Avanmäl
training-unenrol-ask = { $count ->
    [0] Avanmäla { $name }?
    [one] Avanmäla { $name }? Den enda bocken försvinner också.
   *[other] Avanmäla { $name }? { $count } bockar försvinner också.
}
training-birth-year-missing = födelseår saknas
training-gender-missing = kön saknas
training-postcode-missing = postnummer saknas
training-came = Kom
training-left-at = Gick
training-programme-name = Vad heter programmet?
training-programme-hint = Brandskydd, servering, första hjälpen …
training-make-programme = Skapa programmet
training-make-session = Skapa träffen
training-to-complete = För att bli klar
training-min-percent = Minst procent av timmarna
training-min-hours = Minst timmar
training-delete-programme = Ta bort programmet
training-delete-programme-ask = Ta bort ”{ $name }” med { $sessions ->
    [one] 1 träff
   *[other] { $sessions } träffar
} och { $people ->
    [one] 1 anmäld
   *[other] { $people } anmälda
}? Det folk redan har fått behåller de.
training-gives = Den som blir klar får
training-gives-nothing = Ingenting
training-competence-hint = Kompetensens namn
training-months = Gäller i så många månader
training-months-hint = tomt: för alltid
training-grant = { $count ->
    [one] Ge den till 1 som är klar
   *[other] Ge den till { $count } som är klara
}
training-grant-about = Den gäller från dagen de blev klara. Då vet schemat att de har den.
training-all-granted = Alla som är klara har fått den.
training-modules = Moduler
training-minutes = minuter
training-up = Flytta upp
training-down = Flytta ner
training-module-title = Vad handlar den om?
training-new-module = Ny modul
training-not-times = ”{ $typed }” är inte två klockslag. Skriv till exempel 18-21.
training-not-a-time = ”{ $typed }” är inget klockslag. Skriv till exempel 18:30.
training-not-a-number = ”{ $typed }” är inget tal.


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
lists-screen-title = Listor att dela ut
lists-screen-folder = Mapp
lists-screen-open-folder = Visa mappen
lists-screen-about = Tryck på en knapp, så ligger filen där. En fil som redan finns skrivs aldrig över.
lists-screen-lies = Lagd i mappen: { $file }
lists-screen-wrote = { $file } ligger i mappen.
lists-screen-no-folder = Skriv eller välj vilken mapp listorna ska i.
lists-screen-cannot-write = Kan inte skriva i { $folder }. Välj en annan mapp. ({ $why })
lists-screen-stopped = Listan skrevs inte. Försök en gång till.
lists-screen-xlsx = Kalkylark (.xlsx)
lists-screen-csv = CSV
lists-screen-roster-about = Vem som har pass när, med telefon och lediga platser.
lists-screen-contacts-about = Telefon, e-post och arbetsgrupper.
lists-screen-attendance-about = Vilka som var på varje träff. Till studieförbundet.
lists-screen-hours-about = Pass och timmar, med förening och arbetsgrupper.
lists-screen-clubs-about = Timmarna varje förening ska ha.
lists-screen-all = Hela festivalen
lists-screen-day = En dag
lists-screen-crew = En arbetsgrupp
lists-screen-one-sheet = Ett blad
lists-screen-by-day = Ett blad per dag
lists-screen-by-crew = Ett blad per grupp
lists-screen-no-programme = Ingen utbildning ännu
lists-screen-find = Skriv för att hitta
lists-screen-private = Utan allergier och anhöriga. Dela den ändå bara med dem som behöver den.
lists-screen-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
}
lists-screen-empty = Inget på den här listan ännu
lists-screen-empty-about = När det finns folk, pass eller träffar ser du här det du delar ut.


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
