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
common-skipped = { $count ->
    [one] 1 sak har ändrats sedan dess och står kvar.
   *[other] { $count } saker har ändrats sedan dess och står kvar.
}
common-nothing-to-undo = Inget att ångra
common-nothing-to-redo = Inget att göra om
common-undo-this = Ångra: {$what}
common-redo-this = Gör om: {$what}
common-cannot-read = Kan inte läsa {$file}: {$detail}
common-no-dialog = Filväljaren gick inte att öppna. Dra in filen i fönstret, eller använd Klistra in.
common-no-dialog-file = Filväljaren gick inte att öppna. Dra in filen i fönstret.
common-no-dialog-folder = Filväljaren gick inte att öppna. Skriv mappen i fältet.
common-sample = exempel
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
place-history = Historik
place-file = Filen och kopiorna
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
command-next-view = Visa som dag, folk eller lista
command-hand-out-day = Dela ut dagen
command-new-session = Ny träff
command-hand-out-attendance = Närvarolista
command-new-programme = Ny kurs (program)
command-open-festival = Öppna en annan festival
keys-here = På den här sidan
keys-everywhere = Överallt
keys-shifts =
    PgUp PgDn | en annan dag
    ← → ↑ ↓ | pass till pass
    Enter | ta den bästa, eller gå till nästa lucka
    2–9 | ta någon annan av dem som kan
    bokstäver | sök efter någon du har i tankarna
    Alt ← → | flytta passet en kvart
    Alt ↑ ↓ | flytta passet till raden över eller under
    Alt Shift ← → | längre eller kortare
    Ctrl D | kopiera till nästa dag
    Ctrl + Ctrl − | närmare och längre bort
    Delete | ta bort passet
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
    [one] 1 på pass
   *[other] { $count } på pass
}
now-open-places = { $count ->
    [0] inga lediga platser
    [one] 1 ledig plats
   *[other] { $count } lediga platser
}
now-to-look-at = { $count ->
    [one] 1 behöver ordnas
   *[other] { $count } behöver ordnas
}
now-on = På pass nu
now-nobody-on = Ingen är på pass just nu.
now-next = De närmaste tre timmarna
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
now-look = Behöver ordnas
now-nothing-to-look-at = Inga krockar, och alla får nog med vila.
now-accepted = Godtaget med skäl
now-person-on = { $person } – { $shift }
now-reason = ”{ $reason }”
now-all = Visa alla { $count }
now-fewer = Visa färre
now-welcome = { $name } börjar här
now-welcome-about = Fyra steg från blankt papper till ett schema folk kan ta med sig.
now-step-people = Lägg in folk
now-step-people-about = Ett namn och ett telefonnummer räcker.
now-step-crews = Skapa grupper
now-step-crews-about = Bar, kafé, uppbyggnad … med ledare och medlemmar.
now-step-shifts = Skapa pass
now-step-shifts-about = När, var och hur många. Sedan sätter du folk på dem.
now-step-lists = Dela ut schemat
now-step-lists-about = Som kalkylark, klart att skriva ut.
now-step-go = Gå dit
now-step-done = gjort
now-step-import = Har du redan folket eller passen i ett ark?

## people

people-picker-create = Ny: ”{$name}”
people-picker-nothing = Hittade ingen.
people-picker-more = och {$count} till
people-count =
    { $count ->
        [one] 1 volontär
       *[other] { $count } volontärer
    }
people-count-of = {$shown} av {$count} volontärer
people-search-hint = Skriv för att söka
people-key-choose = välj
people-key-edit = redigera
people-all-crews = Alla grupper
people-show-all = Visa alla
people-filter-phone = Saknar telefon
people-filter-training = Saknar utbildning
people-filter-minor = Under 18
people-filter-trouble = Behöver ordnas
people-name = Namn
people-crews = Grupper
people-born = Född
people-hours = Timmar
people-phone = Telefon
people-email = E-post
people-given = Förnamn
people-family = Efternamn
people-nickname = Smeknamn
people-postcode = Postnummer
people-shirt = T-shirt
people-licence = Körkort
people-licence-hint = klasser, t.ex. B, BE
people-guardian = Vårdnadshavare
people-guardian-hint = namn och telefon
people-diet = Specialkost
people-diet-hidden = dold, hälsouppgift
people-diet-none = inget uppgivet
people-diet-show = visa
people-gender = Kön
people-gender-unsaid = inte sagt
people-note = Anteckning
people-note-hint = Det andra gruppledare bör veta
people-more = Fler uppgifter
people-add-hint = lägg till
people-born-hint = 1989 eller 2009-03-04
people-club = Förening
people-club-hint = välj förening
people-club-gets = {$club} får timmarna
people-no-club = Ingen förening
people-crew-with-role = {$crew} ({$role})
people-member = med
people-join-hint = Lägg till i en grupp
people-leave-crew = Ta bort från gruppen
people-age = {$age} år
people-age-either = {$younger} eller {$older} år
people-chip-clash = krock
people-chip-too-young = för ung
people-chip-rest = kort vila
people-chip-night = nattförbud
people-chip-hours = många timmar
people-chip-age = okänd ålder
people-chip-training = saknar kurs
people-shifts = Pass
people-shifts-hours = Pass · {$hours}
people-no-shifts = Inga pass än.
people-was-there = kom
people-excused = giltig frånvaro
people-absent = kom inte
people-all-the-same = Ändå, eftersom: {$reason}
people-needed = Behövs här
people-missing = saknar {$count}
people-assign = Sätt på passet
people-assign-anyway = Sätt på ändå
people-see-shift = Se passet
people-training = Utbildning
people-completed = klar
people-modules = {$done} av {$count}
people-modules-missing = Har {$hours}, saknar {$lacks}. Återstår: {$names}
people-valid-from = från {$date}
people-valid-to = till {$date}
people-valid-always = gäller alltid
people-expired = gick ut {$date}
people-withdraw = Ta bort kompetensen
people-grant-hint = Ny kompetens
people-grant-about = Kursen gäller från datumet till höger.
people-edit-name = Ändra namnet
people-choose = Välj en person
people-choose-about = Då ser du pass, timmar, utbildning och var det behövs folk. Skriv ett namn eller ett telefonnummer för att söka.
people-empty = Inga volontärer än
people-empty-about = Har du en lista i ett kalkylark kan du hämta hela på en gång. Ett namn och ett telefonnummer räcker.
people-none-found = Hittade ingen på ”{$typed}”
people-no-filters = Ta bort filtren
people-hidden = { $count ->
    [one] Filtren döljer en som passar.
   *[other] Filtren döljer { $count } som passar.
}
people-none-filtered = Ingen på ”{$typed}” passar filtren
people-none-fit = Ingen passar filtren
people-none-hint = Prova en del av namnet, eller några siffror i telefonnumret.
people-new-about = Efternamnet står sist. Resten kan du fylla i efteråt.
people-new-in-crew = Kommer med i gruppen {$crew}.
people-same-phone = {$name} har samma nummer.
people-show = Visa {$name}
people-phone-remark = Telefon: {$remark}
people-wrong-phone-two = Här står två nummer. Skriv ett och lägg det andra i anteckningen.
people-wrong-phone-short = Numret är för kort. Ett norskt nummer har åtta siffror.
people-wrong-phone-long = Numret är för långt. Ett utländskt nummer börjar med + och landskod.
people-wrong-phone-words = Det här är inget telefonnummer.
people-wrong-phone-lost = Kalkylarket har förstört numret. Skriv det på nytt.
people-wrong-phone-impossible = Ett sådant nummer finns inte. Kontrollera siffrorna.
people-wrong-email = En e-postadress ser ut så här: namn@example.org
people-wrong-born = Skriv ett år, som 1989, eller ett helt datum, som 2009-03-04.
people-delete = Ta bort personen
people-delete-ask = Ta bort {$name}?
people-delete-along = Då försvinner också:
people-delete-undo = Du kan ångra efteråt.
people-gone-shifts =
    { $count ->
        [one] Platsen på ett pass
       *[other] Platsen på { $count } pass
    }
people-gone-crews =
    { $count ->
        [one] Platsen i en grupp
       *[other] Platsen i { $count } grupper
    }
people-gone-programmes =
    { $count ->
        [one] Anmälan till ett program
       *[other] Anmälan till { $count } program
    }
people-gone-attendance =
    { $count ->
        [one] Närvaro på en träff
       *[other] Närvaro på { $count } träffar
    }
people-gone-records =
    { $count ->
        [one] En kurs eller ett intyg
       *[other] { $count } kurser eller intyg
    }
people-gone-leads =
    { $count ->
        [one] En träff blir utan ledare
       *[other] { $count } träffar blir utan ledare
    }
people-clipboard = urklipp
people-clipboard-empty = Urklipp är tomt. Markera cellerna i kalkylarket, kopiera dem och klistra in här.
people-import-title = Hämta folk eller pass från ark
command-paste-people = Klistra in

## crews

crews-tab-crews = Grupper
crews-tab-clubs = Föreningar
crews-tab-places = Platser
crews-leader = Gruppledare
crews-people = Folk
crews-shifts = Pass
crews-hours = Timmar
crews-note = Anteckning
crews-open = Lediga
crews-new-crew = Ny grupp
crews-new-club = Ny förening
crews-new-place = Ny plats
crews-hint-crew = Bar
crews-hint-club = Høylandet IL
crews-hint-place = Samfunnshuset
crews-empty = Inga grupper än
crews-empty-about = En grupp har en gruppledare, folk och pass. Skapa en egen, eller tryck på dem ni använder.
crews-typical-about = Vanliga grupper, ett tryck var
crews-typical = Bygg och rivning | Bar | Kafé och mat | Volontärkök | Biljetter och entré | Publikvärdar | Parkering och trafik | Camping | Städ och miljö | Scen och teknik | Backstage | Artistvärdar | Transport | Festivalkontor | Kiosk och försäljning | Barnaktiviteter | Första hjälpen | Brandvakt | Dekor | Foto och kommunikation
crews-empty-clubs = Inga föreningar än
crews-empty-clubs-about = Varje volontärs timmar går till en förening. Här ser du hur många timmar var och en har.
crews-empty-places = Inga platser än
crews-empty-places-about = En plats är där passet är: ett tält, en grind, en parkering. Skriv gärna var folk ska samlas.
crews-choose = Välj en grupp
crews-choose-about = Då ser du vilka som är med, och kan ändra namn, färg och roller.
crews-choose-club = Välj en förening
crews-choose-place = Välj en plats
crews-colour = Färg
crews-colour-number = Färg {$number}
crews-note-crew = Vad gruppen gör och var den samlas
crews-note-place = Hur man hittar dit och var man samlas
crews-members =
    { $count ->
        [one] 1 person i gruppen
       *[other] { $count } personer i gruppen
    }
crews-add-as = Lägg till som
crews-add-hint = Skriv ett namn eller nummer
crews-no-leader = Gruppen saknar ledare.
crews-show-person = Visa personen
crews-club-people = Timmarna kommer från
crews-club-nobody = Ingen än. Välj förening på varje person.
crews-fact-shifts =
    { $count ->
        [one] 1 pass
       *[other] { $count } pass
    }
crews-fact-places = {$filled} av {$count} platser fyllda
crews-fact-hours = {$hours} totalt
crews-fact-sessions =
    { $count ->
        [one] 1 träff
       *[other] { $count } träffar
    }
crews-delete-crew = Ta bort gruppen
crews-delete-club = Ta bort föreningen
crews-delete-place = Ta bort platsen
crews-gone-shifts =
    { $count ->
        [one] Ett pass försvinner
       *[other] { $count } pass försvinner
    }
crews-gone-assignments =
    { $count ->
        [one] En plats i schemat försvinner
       *[other] { $count } platser i schemat försvinner
    }
crews-gone-members =
    { $count ->
        [one] En person är inte längre med, men finns kvar i festivalen
       *[other] { $count } personer är inte längre med, men finns kvar i festivalen
    }
crews-gone-club =
    { $count ->
        [one] En person blir utan förening
       *[other] { $count } personer blir utan förening
    }
crews-gone-place-shifts =
    { $count ->
        [one] Ett pass blir utan plats
       *[other] { $count } pass blir utan plats
    }
crews-gone-place-sessions =
    { $count ->
        [one] En träff blir utan plats
       *[other] { $count } träffar blir utan plats
    }

cannot-nothing-to-do = Det finns inget att ändra.
cannot-empty-name = Skriv ett namn först.
cannot-not-found = { $table ->
    [person] Personen finns inte längre.
    [crew] Gruppen finns inte längre.
    [club] Föreningen finns inte längre.
    [place] Platsen finns inte längre.
    [shift] Passet finns inte längre.
    [assignment] Personen står inte på passet längre.
    [membership] Personen är inte med i gruppen.
    [session] Träffen finns inte längre.
    [programme] Programmet finns inte längre.
   *[other] Det du ville ändra finns inte längre.
}
cannot-already-there = { $table ->
    [crew] Det finns redan en grupp som heter ”{ $name }”.
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
    } står på ”{ $name }”. Tas det bort tas de också av.
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
cannot-day-cut = Dygnsgränsen måste vara ett klockslag, till exempel 06:00.
cannot-not-a-choice = ”{ $value }” är inte ett av valen.
cannot-born-outside = Födelseåret måste vara mellan { $first } och { $last }.
cannot-headcount = Minst en måste behövas, och talen måste stå i ordning: minst, önskat, högst.
cannot-age-limit = Åldersgränsen måste vara mellan 1 och 99 år.
cannot-on-shift-already = { $person } står redan på ”{ $shift }” under den tiden.
cannot-full = ”{ $shift }” är fullt: det finns plats för { $max }.
cannot-part-outside = Tiden måste ligga inom passet eller träffen.
cannot-would-fall-out = { $count ->
    [one] { $names } ska bara vara med en del av tiden, och den hamnar utanför de nya tiderna. Flytta den delen eller ta av personen först.
   *[other] { $count } personer ska bara vara med en del av tiden, och den hamnar utanför de nya tiderna: { $names }. Flytta eller ta av dem först.
}
cannot-no-reason = Skriv varför det går ändå.
cannot-percent = Skriv ett procenttal mellan 0 och 100.
cannot-length = Så kort eller lång tid går inte. Skriv ett annat tal.
cannot-valid-backward = Sista giltiga dagen måste komma efter den första.
cannot-other-programme = ”{ $module }” hör till ett annat program.

## shifts

shifts-day = Dag
shifts-list = Lista
shifts-when = När
shifts-crew = Grupp
shifts-by-crew = Grupp
shifts-place = Plats
shifts-title = Titel
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
shifts-accepted = { $count ->
    [one] 1 godtagen med skäl
   *[other] { $count } godtagna med skäl
}
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
shifts-no-crews = Pass hör till en grupp
shifts-no-crews-about = Skapa den första gruppen, så kan du lägga ut pass här. Har du schemat i ett ark följer grupperna med därifrån.
shifts-to-crews = Gå till grupperna
shifts-none-today = Inga pass
shifts-none-on = Inga pass { $day }
shifts-none-about = Dra med musen i en grupps rad, från start till slut, eller skriv tiderna själv. Du kan också hämta passen från ett ark.
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
shifts-choose-crew = Välj en grupp först.
shifts-not-times = ”{ $typed }” är inte två klockslag. Skriv till exempel 18-22 eller 18:30-01.
shifts-not-a-number = ”{ $typed }” är inget tal.
shifts-the-first = Den första
shifts-the-second = Den andra
shifts-narrow = Skriv för att hitta
shifts-copy = Kopiera passet
shifts-copy-to = Samma klockslag, den här dagen
shifts-with-people = Ta med folk
shifts-copy-about = Tryck på så många dagar du vill. Behoven följer med.
shifts-delete-people = { $count ->
    [one] 1 person står på passet och tas bort från det.
   *[other] { $count } personer står på passet och tas bort från det.
}
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
shifts-courses = Kurser:
shifts-add-course = + kräv kurs
shifts-no-courses = Inga kurser är inlagda än. Det gör du under Utbildning.
shifts-course-help = Kurser som hjälper
shifts-course-show = Visa kursen
shifts-course-none = { $programme } har ingen träff före passet.
shifts-course-full = { $programme } är full före passet.
shifts-course-nobody = Ingen kan vara med på både { $programme } och passet.
shifts-full = Alla platser här är fyllda.
shifts-away = frånvaro
shifts-take-off = Ta av { $name }
shifts-who-can = Vem kan?
shifts-best-first = bäst först
shifts-search = Sök efter vem som helst
shifts-all-filled = Alla platser är fyllda. Sök om du vill sätta på fler.
shifts-nobody-clear = Ingen är helt ledig.
shifts-nobody-found = Hittade ingen som heter ”{ $typed }”.
shifts-can-but = Kan, men …
shifts-rest = { $count } till · varför inte?
shifts-change-breaks = Ändringen ({ $when }) går inte ihop för alla på passet.
shifts-reason-against = Det här talar emot
shifts-reason-why = Varför går det ändå?
shifts-reason-hint = Överenskommet med båda grupperna
shifts-reason-kept = Skälet sparas och kan läsas av andra.
shifts-reason-go = Gör det ändå

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
assigning-run = { $minutes } i sträck från { $from }, utan { $pause } min rast efter { $max }{ $law }
assigning-break = Ska ha { $pause } min rast när passet är längre än { $max }{ $law }
assigning-week-rest = Längsta vilan på sju dagar från { $date } är { $has }, ska vara { $needs }{ $law }
assigning-nights = { $nights } nätter i rad, helst inte fler än { $max }
assigning-over-shifts = Vill ha högst { $max } pass, får { $has }
assigning-over-hours = Vill ha högst { $max }, får { $has }
assigning-over-nights = Vill ha högst { $max } { $max ->
        [one] natt
       *[other] nätter
    }, får { $has }
assigning-cannot = Kan inte { $time } av tiden{ $note }
assigning-rather-not = Helst inte { $time } av tiden{ $note }
assigning-note = {" "}(”{ $note }”)
assigning-outside-can = { $time } ligger utanför det som passar den dagen
assigning-not-said = Har inte sagt att den här dagen passar
assigning-at-course = På kurs samtidigt: { $session }, { $time }
assigning-apart = Ska inte ha pass med { $other }, { $time } samtidigt
assigning-together = Vill helst ha pass med { $other }
assigning-without-adult = Utan { $other }, som har ansvaret, i { $time }
assigning-no-leader = Ingen gruppledare eller biträdande på passet i { $time }, från { $from }
assigning-no-adult = Ingen vuxen på passet tillsammans med { $names } i { $time }, från { $from }
assigning-wished = Önskar sig till { $crew }
assigning-says-can = Har sagt att tiden passar
assigning-with = Tillsammans med { $other }
assigning-law = {" "}({ $source })
assigning-assumed = {" "}– räknas som under 18, eftersom födelsedatum saknas
assigning-in-crew = Med i gruppen { $crew }
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
training-counts-now = kan bli klar i dag
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
training-enrol-who = Namn, telefonnummer eller grupp
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
training-ready-made = Lägg in ”Att leda volontärer”
training-empty = Ingen utbildning än
training-empty-about = Här för du kurser och kvällar: vilka som var där, hur många timmar det blev och vilka som är klara. ”Att leda volontärer” ligger färdigt med åtta moduler.
training-all-leaders = Alla gruppledare
training-all-leaders-and-deputies = Gruppledare och biträdande
training-nobody = Ingen är anmäld än
training-nobody-about = Anmäl alla gruppledare med ett tryck, eller hämta folk en och en eller en hel grupp i taget.
training-nobody-chosen = Ingen
training-whole-crew = Hela gruppen { $name }
training-no-leaders = Ingen grupp har fått en ledare än. Ge dem en under Grupper, eller anmäl folk vid namn.
training-nothing-to-grant = Det är ingen som saknar den nu.
training-choose-new = Lägg till ”{ $name }”
training-no-session = Ingen träff än
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
    [one] Ta bort träffen? Den enda bocken försvinner också.
   *[other] Ta bort träffen? De { $count } bockarna försvinner också.
}
training-title = Titel
training-title-hint = Om den heter något annat än modulerna
training-times = Från–till
training-leader = Kursledare
training-leader-hint = Namn eller telefonnummer
training-place-hint = Namnet på platsen
training-note = Anteckning
training-treats = Moduler på träffen
training-no-modules = Programmet har inga moduler än.
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
training-gives-nothing = Inget
training-competence-hint = Namnet på kursen
training-months = Gäller i så många månader
training-months-hint = tomt: alltid
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
training-count = Antal träffar
training-every = Dagar emellan
training-count-wrong = Skriv ett tal från { $least } till { $most }.
training-new-module = Ny modul
training-not-times = ”{ $typed }” är inte två klockslag. Skriv till exempel 18-21.
training-not-yet = Träffen är inte förrän { $day }. Då kan du bocka av vilka som kom. Anmäld frånvaro kan du föra in nu.
training-not-a-time = ”{ $typed }” är inget klockslag. Skriv till exempel 18:30.
training-not-a-number = ”{ $typed }” är inget tal.

## import

import-field-given = Förnamn
import-field-family = Efternamn
import-field-full-name = Namn
import-field-nickname = Smeknamn
import-field-phone = Telefon
import-field-email = E-post
import-field-birth-year = Födelseår
import-field-birth-date = Födelsedatum
import-field-birth = Född
import-field-age = Ålder
import-field-over-18 = Över 18
import-field-gender = Kön
import-field-postcode = Postnummer
import-field-shirt-size = T-shirt
import-field-licence = Körkort
import-field-diet = Specialkost
import-field-guardian = Vårdnadshavare
import-field-club = Förening
import-field-crew = Grupp
import-field-note = Anteckning
import-field-identity = Personnummer – tas inte med
import-field-ignore = Ta inte med
import-field-extra = Egen kolumn
import-why-two = det står två nummer där
import-why-short = det saknas siffror
import-why-long = det är för många siffror
import-why-words = det är inget nummer
import-why-scientific = kalkylarket har kapat siffror
import-why-overflow = kolumnen var för smal när listan gjordes
import-why-impossible = inga nummer ser ut så
import-problem-no-name = Rad { $line }: namn saknas. Skriv vem det är.
import-problem-birth = Rad { $line }, ”{ $column }”: ”{ $seen }” kan inte vara en födelsedag eller ett födelseår. Skriv till exempel 1998-05-17 eller 1998.
import-problem-too-many-cells = Rad { $line } har fler celler än rubriken (”{ $seen }” blir över), så något kan stå i fel kolumn. Rätta raden i arket.
import-who-row = { $name } på rad { $line }
import-doubt-same-name = Är det här { $who }? Namnet är detsamma, men inget annat säger ja eller nej.
import-doubt-other-contact = Är det här { $who } med nytt nummer eller ny adress, eller någon annan med samma namn?
import-doubt-other-birth = Är det här { $who }? Namn och nummer eller adress är lika, men födelseåret är ett annat.
import-doubt-similar-name = Är det här { $who }? Numret eller adressen är densamma, och namnet nästan.
import-doubt-near-name = Är det här { $who }? Namnet är nästan detsamma, och inget talar emot.
import-doubt-withdrawn = Här står det ”{ $seen }”. Ska personen ändå vara med?
import-doubt-only-name = Det står bara ”{ $seen }” på raden. Är det en person?
import-doubt-no-name = ”{ $seen }” ser inte ut som ett namn. Är det en person?
import-note-phone-unsure = ”{ $seen }” används inte som telefonnummer: { $why }. Det står under ”{ $column }”.
import-note-phone-assumed = { $seen } läses som { $read }
import-note-phone-remark = vid numret står det ”{ $remark }”
import-note-email-wrong = ”{ $seen }” är ingen e-postadress. Det står under ”{ $column }”.
import-note-email-meant = ”{ $seen }” är ingen e-postadress. Kanske skulle det stå { $suggestion }.
import-note-email-unusual = kolla adressen { $seen } – å, ä och ö är ovanligt där
import-note-name-recased = stora bokstäver rättade (stod som ”{ $seen }”)
import-note-name-remark = ”{ $remark }” hör inte till namnet
import-note-test = ser ut som ett test – ta bort raden om den inte är på riktigt
import-note-gender = ”{ $seen }” förstås inte som kön
import-note-licence = körkort: ”{ $seen }” – vilken klass?
import-note-identity = person- eller kontonummer är inte med
import-note-again = samma person som rad { $line }; den här raden gäller
import-note-shared-phone = delar telefonnummer med { $name }
import-note-shared-email = delar e-postadress med { $name }
import-note-withdrawn = här står det ”{ $seen }” – är personen fortfarande med?
import-note-crew-unclear = ”{ $seen }” har inte tagits som grupp utan står som text
import-note-crew-read = ”{ $seen }” har lästs som gruppen { $crew }
import-note-phone-whose = är ”{ $seen }” vårdnadshavarens nummer eller personens eget? Här har det tagits som personens eget
import-note-name-turned = ”{ $seen }” har lästs med efternamnet först
import-note-phone-of-other = ”{ $seen }” är någon annans nummer och står under vårdnadshavare
import-note-answered-before = rad { $line } är besvarad senare och gäller där de skiljer sig åt
import-note-age-only = ”{ $seen }” står bara som text – utan födelseår vet reglerna inte att någon är under 18
import-note-office-open = ”{ $seen }” står som text, för det sägs inte i vilken grupp
import-note-namesake = någon annan heter också { $name }
import-place = { $line } i ”{ $sheet }”
import-place-tab = bladet ”{ $sheet }”
import-tabs = Läste { $count } blad: { $names }.
import-tabs-other = { $count ->
    [one] Bladet { $names } är ingen lista över folk och är inte med.
   *[other] Bladen { $names } är inga listor över folk och är inte med.
}
import-tabs-empty = { $count ->
    [one] Bladet { $names } har inga rader.
   *[other] Bladen { $names } har inga rader.
}
import-tabs-hidden = { $count ->
    [one] Bladet { $names } är dolt i filen och är inte med. Visa det i kalkylarket och spara, om det ska in.
   *[other] Bladen { $names } är dolda i filen och är inte med. Visa dem i kalkylarket och spara, om de ska in.
}
import-tabs-older = { $count ->
    [one] Bladet { $names } är från ett tidigare år och är inte med.
   *[other] Bladen { $names } är från tidigare år och är inte med.
}
import-tabs-unused = { $count ->
    [one] Namnet på bladet { $names } används inte, för grupperna står på raderna.
   *[other] Namnen på bladen { $names } används inte, för grupperna står på raderna.
}
import-once = { $count } rader: { $note }
import-once-phone-whose = Är numren under ”{ $column }” vårdnadshavarnas eller personernas egna? De { $count } har tagits som personernas egna.
import-once-name-turned = { $count } namn har lästs med efternamnet först, det första är ”{ $seen }”
import-once-age-only = { $count } är under 18 enligt åldern, som bara står som text – utan födelseår vet reglerna inte det
import-once-name-recased = stora bokstäver är rättade i { $count } namn, det första stod som ”{ $seen }”
import-verdict-new = ny
import-verdict-changed = ändras
import-verdict-same = som förut
import-verdict-doubtful = tveksam
import-verdict-refused = inte med
import-verdict-skipped = hoppas över
import-skip-same-as = står redan på rad { $line }
import-skip-again = samma person på rad { $line }, som gäller
import-aside-above = står ovanför listan
import-aside-header = rubrik
import-aside-header-again = rubriken en gång till
import-aside-footer = summa eller ledig plats, ingen person
import-aside-tab = bladets namn
import-reason-header = Varför raden inte kom med
import-read-empty = Filen är tom.
import-read-workbook = Kalkylarket är skadat och går inte att läsa. Öppna det i kalkylprogrammet, spara det på nytt och försök med den filen.
import-read-binary = Det här är varken text eller ett kalkylark, så det kan inte vara en lista. Är det rätt fil?
import-read-long = Filen har fler rader än ett kalkylark kan ha. En lista med folk är mycket kortare – är det rätt fil?
import-read-large = Filen är större än 64 MB. En lista med folk är mycket mindre – är det rätt fil?
import-read-long-cell = Rad { $line } har en cell som är längre än ett kalkylark kan ha. Leta efter ett citattecken som aldrig stängs.
import-read-wide = Rad { $line } har fler än 1000 celler. En lista med folk har inte så många kolumner – är det rätt fil?
import-read-no-rows = Det finns inga rader under rubriken.
import-delimiter-semicolon = semikolon
import-delimiter-comma = komma
import-delimiter-tab = tabb
import-delimiter-bar = lodstreck
import-screen-empty = Hämta folk och pass från ett kalkylark
import-screen-empty-about = Välj listan du har: ett kalkylark, CSV eller kontaktkort. Du ser vad som händer med varje rad innan något sparas.
import-screen-choose-file = Välj en fil
import-screen-choose-other = Välj en annan fil
import-screen-as-found = Läs den som först
import-screen-unreadable = { $file } går inte att läsa
import-screen-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
}
import-screen-mended = trasiga bokstäver är rättade
import-screen-fate = Vad händer
import-screen-remark = Bra att veta
import-screen-header = I arket: { $header }
import-screen-header-on = rubrik på rad { $line }
import-screen-no-header-found = utan rubrik
import-screen-what-is = Vad är ”{ $column }”?
import-screen-found-header = igenkänd på rubriken
import-screen-found-nearly = rubriken liknar
import-screen-found-cells = gissad utifrån det som står där
import-screen-found-chosen = vald av dig
import-screen-found-not = inte igenkänd, så den behåller sitt eget namn
import-screen-encoding = Hur är bokstäverna sparade?
import-screen-encoding-about = Välj något annat om å, ä och ö ser konstiga ut.
import-screen-delimiter = Vad skiljer kolumnerna?
import-screen-delimiter-about = Välj ett annat tecken om kolumnerna är felaktigt delade.
import-screen-header-row = Vilken rad är rubriken?
import-screen-header-about = Det som står ovanför tas inte med.
import-screen-no-header = Det finns ingen rubrik
import-screen-line = Rad { $line }: { $words }
import-screen-title = Det här händer
import-screen-new = { $count ->
    [one] ny
   *[other] nya
}
import-screen-changed = { $count ->
    [one] ändras
   *[other] ändras
}
import-screen-same = { $count ->
    [one] är som förut
   *[other] är som förut
}
import-screen-doubtful = { $count ->
    [one] tveksam
   *[other] tveksamma
}
import-screen-refused = { $count ->
    [one] kan inte tas med
   *[other] kan inte tas med
}
import-screen-skipped = { $count ->
    [one] hoppas över
   *[other] hoppas över
}
import-screen-remarked = { $count ->
    [one] har något att titta på
   *[other] har något att titta på
}
import-screen-show = visa
import-screen-show-differences = visa skillnaden
import-screen-show-all = visa alla
import-screen-hand-back = { $count ->
    [one] Spara raden som inte kommer med
   *[other] Spara de { $count } som inte kommer med
}
import-screen-hand-back-about = Som egen fil med skäl, i Dokument/Ildsjel. Sker av sig självt när du hämtar in.
import-screen-handed-back = Sparat med skäl: { $file }
import-screen-not-handed-back = Raderna som inte kommer med kunde inte sparas: { $why } Hämta in en gång till för att gå vidare utan.
import-screen-refused-stem = { $name } inte med
import-screen-no-name = Ingen kolumn är namn, så ingen kan komma in. Tryck på rubriken ovanför namnen och välj Namn.
import-screen-new-crews = Nya grupper
import-screen-new-clubs = Nya föreningar
import-screen-and-more = { $names } och { $count } till
import-screen-questions = { $count ->
    [one] En fråga
   *[other] { $count } frågor
}
import-screen-more-questions = { $count ->
    [one] Och en till efter dessa.
   *[other] Och { $count } till efter dessa.
}
import-screen-row = rad { $line }
import-screen-sheet-row = { $sheet }, rad { $line }
import-screen-same-as = Samma som { $who }
import-screen-new-person = Ny person
import-screen-leave = Låt vara
import-screen-take = Ta med ändå
import-screen-left-out = du låter den vara
import-screen-added = { $field }: { $new }
import-screen-differs = { $field }: { $old } → { $new }
import-screen-open = { $count ->
    [one] En fråga är obesvarad. Det som väntar på svaret kommer inte med.
   *[other] { $count } frågor är obesvarade. Det som väntar på svar kommer inte med.
}
import-screen-import-both = Hämta in { $people ->
    [one] 1 person
   *[other] { $people } personer
} och { $shifts ->
    [one] 1 pass
   *[other] { $shifts } pass
}
import-screen-import-changes = { $count ->
    [one] Hämta in 1 ändring
   *[other] Hämta in { $count } ändringar
}
import-screen-import-says = { $count ->
    [one] Hämta in 1 dag någon kan eller inte kan
   *[other] Hämta in { $count } dagar någon kan eller inte kan
}
import-screen-import-on-shift = { $count ->
    [one] Hämta in 1 på pass
   *[other] Hämta in { $count } på pass
}
import-screen-import-shifts = { $count ->
    [one] Hämta in 1 pass
   *[other] Hämta in { $count } pass
}
import-screen-import-people = { $count ->
    [one] Hämta in 1 person
   *[other] Hämta in { $count } personer
}
import-screen-import = Hämta in
import-screen-unanswered = { $count ->
    [one] Den du inte svarar på kommer inte med.
   *[other] De { $count } du inte svarar på kommer inte med.
}
import-screen-not-yet = Inget är hämtat än. Du kan ångra allt efteråt.
import-screen-nothing = Det finns inget nytt att hämta in.
import-screen-throw-away-stay = Stanna här
import-screen-throw-away-go = Kasta svaren
import-screen-throw-away-about = Inget är hämtat än. Går du ut nu får du svara på nytt nästa gång.
import-screen-throw-away = Kasta dina svar?
import-screen-all-answered = Alla frågor är besvarade
import-screen-answered = besvarad
import-screen-answers-first = Svara på frågorna först. Då ser du vad som kan hämtas in.

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
lists-crew = Grupp
lists-crews = Grupper
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
lists-complete = Nog med timmar
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
lists-absent = frånvaro
lists-not-noted = inte noterat
lists-page = Sida { $page } av { $pages }
lists-printed = Utskrivet { $date }
lists-tab-sheets = Ark
lists-tab-paper = Papper
papers-page = Blad { $page } av { $pages }
papers-page-before = Förra sidan
papers-page-next = Nästa sida
papers-wide = Större
papers-whole = Hela sidan
papers-save = Spara PDF
papers-roster-about = Till gruppledaren, med namn och telefon.
papers-poster-about = Stor stil, förnamn och en bokstav.
papers-posts-about = Numrerade rader att bocka av på.
papers-slips-about = En lapp till var och en, med kod för kalendern.
papers-contacts-about = Vem är vem, och hur de nås.
papers-signin-about = Vilka som kommer, med plats för underskrift.
papers-kitchen-about = Hur många som ska ha mat, utan namn.
papers-emergency-about = Nödnummer, gruppledare och platser.
papers-changes-about = Vilka som har fått andra pass sedan sist.
lists-screen-title = Listor att dela ut
lists-screen-folder = Mapp
lists-screen-open-folder = Visa mappen
lists-screen-about = Tryck på en knapp, så ligger filen där. En fil som redan finns skrivs aldrig över.
lists-screen-lies = Ligger i mappen: { $file }
lists-screen-wrote = { $file } ligger i mappen.
lists-screen-no-folder = Skriv eller välj vilken mapp listorna ska i.
lists-screen-cannot-write = Kan inte skriva i { $folder }. Välj en annan mapp. ({ $why })
lists-screen-stopped = Listan skrevs inte. Försök en gång till.
lists-screen-xlsx = Kalkylark (.xlsx)
lists-screen-csv = CSV
lists-screen-roster-about = Vem som har pass när, med telefon och lediga platser.
lists-screen-contacts-about = Telefon, e-post och grupper.
lists-screen-attendance-about = Vilka som var på varje träff. Till studieförbundet.
lists-screen-hours-about = Pass och timmar, med förening och grupper.
lists-screen-clubs-about = Timmarna varje förening ska ha.
lists-screen-all = Hela festivalen
lists-screen-day = En dag
lists-screen-crew = En grupp
lists-screen-one-sheet = Ett blad
lists-screen-by-day = Ett blad per dag
lists-screen-by-crew = Ett blad per grupp
lists-screen-no-programme = Ingen utbildning än
lists-screen-find = Skriv för att hitta
lists-screen-private = Utan allergier och anhöriga. Dela den ändå bara med dem som behöver den.
lists-screen-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
}
lists-screen-empty = Inget på den här listan än
lists-screen-empty-about = När det finns folk, pass eller träffar ser du här det du delar ut.
lists-changes-title = Ändringar
lists-changes-stem = andringar
lists-warnings-title = Varningar
lists-warnings-stem = varningar
lists-screen-changes-about = Det som är nytt sedan listan delades ut, och vem du måste ringa.
lists-screen-warnings-about = Allt som bryter mot reglerna, det värsta först, för dig själv.
lists-change = Ändring
lists-was = Före
lists-is = Nu
lists-change-on = ny på passet
lists-change-off = av passet
lists-change-moved = flyttad
lists-shift-gone = ett pass som är borta
lists-shift = Pass
lists-what = Vad
lists-rule = Regel
lists-reason = Skäl
lists-way-out = Enklaste vägen ut
lists-way-shorten = Arbeta { $times } i stället
lists-way-replace = Låt { $name } ta passet
lists-hand-out = Notera att listan är utdelad
cli-hand-out-calendar = När kalendern är skickad, skriv `ildsjel hand-out`. Då tar nästa kalender bort pass som har ändrats eller försvunnit sedan dess.
lists-hand-out-calendar = Notera att listan är utdelad när kalendern är skickad. Då tar nästa kalender bort det som har ändrats sedan dess.
lists-hand-out-changed = Planen har ändrats sedan dess.
lists-hand-out-same = Inget är nytt sedan sist.
lists-never-handed-out = Inte utdelad än. När du gör det kan Ildsjel säga vad som är nytt sedan dess.
lists-handed-out = Senast utdelad { $when }
lists-handed-out-crew = Utgåva { $number }, utdelad { $when }

## settings

settings-program = Ildsjel
settings-language = Språk
settings-language-about = Namn och text som du själv har skrivit ändras inte.
settings-appearance = Utseende
settings-appearance-about = Mörkt är skönt i ett tält på natten.
settings-system = Som datorn
settings-light = Ljust
settings-dark = Mörkt
settings-author = Ditt namn
settings-author-about = Står i historiken vid det du gör.
settings-author-hint = Förnamn räcker
settings-text-size = Textstorlek
settings-text-size-about = Gäller allt i fönstret.
settings-festival = Festivalen
settings-file = Filen
settings-file-about = Hela festivalen är en enda fil. Allt du gör sparas direkt.

## history

history-thing =
    { $table ->
        [festival] festivalen
        [club] föreningen
        [place] platsen
        [crew] gruppen
        [competence] kompetensen
        [person] personen
        [membership] platsen i gruppen
        [shift] passet
        [need] behovet
        [assignment] platsen på passet
        [programme] programmet
        [module] modulen
        [session] träffen
        [enrolment] anmälan
        [attendance] närvaron
        [competence_record] intyget
        [series] serien
        [template] mallen
        [availability] tiden
        [wish] önskemålen
        [pair] paret
        [travel] vägen
        [rule] regeln
        [handout] utgåvan av listan
        [handover] överlämningen
       *[import_batch] arket
    }
history-new-festival = Skapade festivalen { $name }
history-sample = Skapade exempelfestivalen { $name }
history-add = Lade till { $thing } { $name }
history-change = Ändrade { $thing } { $name }
history-delete = Tog bort { $thing } { $name }
history-assign = Satte { $person } på { $shift }, { $when }
history-unassign = Tog { $person } från { $shift }, { $when }
history-move-shift = Flyttade { $shift } till { $when }
history-copy-shift = Kopierade { $shift } till { $when }
history-make-shifts = { $count ->
        [one] Gjorde ett pass: { $name }
       *[other] Gjorde { $count } pass: { $name }
    }
history-change-shifts = { $count ->
        [one] Ändrade ett pass i serien { $name }
       *[other] Ändrade { $count } pass i serien { $name }
    }
history-delete-shifts = { $count ->
        [one] Raderade ett pass: { $name }
       *[other] Raderade { $count } pass: { $name }
    }
history-split-shift = Delade { $shift } i två vid { $when }
history-merge-shifts = Slog ihop pass till { $shift }, { $when }
history-state-draft = Satte { $person } på { $shift }, { $when }, som utkast
history-state-planned = Satte upp { $person } på { $shift }, { $when }
history-state-asked = Frågade { $person } om { $shift }, { $when }
history-state-confirmed = { $person } har tackat ja till { $shift }, { $when }
history-state-declined = { $person } har tackat nej till { $shift }, { $when }
history-state-standby = Satte { $person } i reserv för { $shift }, { $when }
history-state-present = { $person } kom till { $shift }, { $when }
history-state-excused = { $person } har giltig frånvaro från { $shift }, { $when }
history-state-absent = { $person } kom inte till { $shift }, { $when }
history-swap = { $moves ->
        [one] Bytte ett pass så att { $person } kunde ta { $shift }
       *[other] Bytte { $moves } pass så att { $person } kunde ta { $shift }
    }
history-fill = { $count ->
        [one] Fyllde en ledig plats
       *[other] Fyllde { $count } lediga platser
    }
history-availability = Noterade när { $person } kan
history-pair = Noterade något om { $person } och { $other } tillsammans
history-same-person = Slog ihop { $person } och { $other }
history-same-name = Slog ihop två som hette { $person }
history-hand-out = Delade ut schemat för { $crew }, utgåva { $number }
history-rules = Ändrade egna regler
history-rules-crew = Ändrade egna regler för { $crew }
history-next-festival = Gjorde festivalen { $name } efter mönster av { $after }
history-join = Tog med { $person } i { $crew }
history-leave = Tog { $person } ur { $crew }
history-enrol = Anmälde { $person } till { $programme }{ $waiting }
history-waiting = { $count ->
    [0] { "" }
    [one] , 1 på väntelista
   *[other] , { $count } på väntelista
}
history-give-place = Gav { $person } plats på { $programme }
history-make-sessions = { $count ->
    [one] Lade till en träff i { $programme }
   *[other] Lade till { $count } träffar i { $programme }
}
history-unenrol = Avanmälde { $person } från { $programme }
history-attend = Noterade närvaro för { $person }, { $session }
history-unattend = Tog bort närvaron för { $person }, { $session }
history-import = Hämtade in { $file }: { $added } { $added ->
        [one] ny
       *[other] nya
    } och { $changed } { $changed ->
        [one] ändrad
       *[other] ändrade
    }
history-restore = Återställde allt till säkerhetskopian från { $when }
history-bring-back = Hämtade tillbaka { $thing } { $name } som det var { $when }
history-salvage = Räddade { $name } ur en skadad fil
history-erase = Raderade allt om en person för gott
history-erased = Något om en person som är raderad
history-undo = Ångrade: { $what }
history-redo = Gjorde om: { $what }
history-by = av { $author }
history-skipped-changed = { $thing } har ändrats senare { $by } och får stå kvar.
history-skipped-deleted = { $thing } har tagits bort senare { $by } och är fortfarande borta.
history-skipped-in-use = { $thing } har börjat användas sedan dess { $by } och tas inte bort.
history-skipped-gone = { $thing } hör till något som har tagits bort sedan dess, och kommer inte tillbaka.
history-skipped-erased = { $thing } är raderad för gott, och det som stod där kommer inte tillbaka.

## errors

errors-quoted = ”{ $name }”
errors-the-file = Festivalfilen
errors-missing = Hittar inte { $file }. Den kan vara flyttad, borttagen eller ligga på ett USB-minne som inte sitter i. Inget är ändrat. Sätt i USB-minnet och försök igen, eller välj en annan fil.
errors-exists = { $file } finns redan. Den är inte rörd. Välj ett annat namn, eller öppna den som finns.
errors-not-a-festival = { $file } är ingen festival från Ildsjel. Filen är inte rörd. Välj en fil som slutar på .ildsjel.
errors-newer = { $file } är sparad med en nyare Ildsjel än den här. Filen är inte rörd, och allt i den är tryggt. Hämta den senaste Ildsjel och öppna filen med den.
errors-locked = { $file } är redan öppen, i ett annat fönster eller program. Inget är ändrat. Gå till det fönstret, eller stäng det och försök igen.
errors-damaged = { $file } är skadad, och en del av den går inte att läsa. Ildsjel har inte ändrat något. Spara filen som den är. Har du en säkerhetskopia använder du den.
errors-read-only = { $file } ligger på ett ställe där Ildsjel inte får skriva. Inget är ändrat. Flytta filen till en mapp där du själv kan spara, till exempel Dokument, och öppna den där.
errors-full = Disken är full, så det här sparades inte. Allt du gjorde tidigare är tryggt. Frigör plats på disken och försök igen.
errors-disk = Disken svarade inte som den ska, så det här sparades inte. Allt du gjorde tidigare är tryggt. Försök igen; händer det flera gånger, ta en säkerhetskopia till ett annat ställe.
errors-refused = Det här stämde inte med resten av festivalen och sparades inte. Allt är som förut. Felet är Ildsjels: kopiera detaljerna och hör av dig, så rättas det.
errors-stopped = Festivalen är stängd, så det här sparades inte. Allt du gjorde tidigare är tryggt. Öppna festivalen igen.
errors-look-only = { $file } är öppnad bara för att titta. Inget är ändrat, och inget kan ändras här. Stäng den och öppna den som vanligt för att göra ändringar.
errors-sealed = { $file } är förseglad med ett lösenord. Inget är ändrat. Skriv lösenordet, eller koden från återställningsarket.
errors-wrong-secret = Lösenordet öppnade inte { $file }. Inget är ändrat. Kolla Caps Lock och försök igen, eller använd koden från återställningsarket.
errors-sound = Allt är i ordning: { $rows } rader och { $changes } ändringar har gåtts igenom.
errors-found-file = Filen är skadad: { $detail }
errors-found-schema = Filens uppbyggnad har ändrats utanför Ildsjel: { $name }
errors-found-reference = { $thing } hänvisar till något som inte finns.
errors-found-entry = En post i historiken har ändrats utanför Ildsjel.
errors-found-change = En ändring i historiken är inte som Ildsjel skrev den.
errors-found-cell = { $thing } har ändrats utanför Ildsjel: fältet { $column } stämmer inte med historiken.
errors-found-unknown = { $thing } har lagts till utanför Ildsjel: det finns inte i historiken.
errors-found-lost = { $thing } är borta, men finns i historiken.
errors-found-unreadable = { $thing } går inte att läsa.
errors-found-orphan = { $thing } hänvisar till något som är borttaget ({ $to }).
errors-found-times = { $thing } slutar innan det börjar.
errors-found-lost-end = Det allra sista som gjordes innan filen skadades gick inte att läsa. Se efter om något saknas.
errors-found-clock = { $thing }: klockslagen stämmer inte med tidszonen.

## cli

cli-crashed = Något gick fel i Ildsjel. Det som var sparat är tryggt. Vad som hände står i { $log }.
cli-no-display = Hittade ingen skärm att öppna fönstret på. Kommandona fungerar utan skärm: ildsjel --help
cli-no-window = Den här Ildsjel är byggd utan fönster. Kommandona fungerar: ildsjel --help
cli-no-festival = Vilken festival? Skriv --file och filen efter kommandot, eller öppna festivalen i fönstret först.
cli-cannot-write = Kan inte skriva { $file }: { $why }
cli-why = { $kind ->
    [missing] den finns inte
    [denied] det är inte tillåtet att läsa eller skriva där
    [folder] det är en mapp
    [full] disken är full
   *[other] { $detail }
}
cli-own-file = { $file } används i det här kommandot och skrivs inte över. Välj ett annat namn.
cli-sample-written = { $file }: { $people } påhittade volontärer och { $shifts } pass
cli-export-written = { $file }: { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
cli-export-unmade = Listan kunde inte göras. Är den längre än ett kalkylark kan vara?
cli-not-a-day = ”{ $typed }” är ingen dag. Skriv till exempel 9/7 eller 2027-07-09.
cli-not-completed = { $name } har inte slutfört kursen, så det finns inget intyg att skriva.
cli-no-such-crew = Det finns ingen grupp som heter ”{ $name }”. Dessa finns: { $names }
cli-no-such-programme = Det finns ingen utbildning som heter ”{ $name }”. Dessa finns: { $names }
cli-which-programme = Vilken utbildning? Skriv --programme och en av dessa: { $names }
cli-no-programme = Festivalen har ingen utbildning.
cli-import-counts = { $new ->
    [one] 1 ny
   *[other] { $new } nya
}, { $changed } ändras, { $same } som förut, { $doubtful ->
    [one] 1 tveksam
   *[other] { $doubtful } tveksamma
}, { $refused } inte med, { $skipped } hoppas över
cli-import-no-name = Hittade ingen kolumn med namn, så inget är hämtat. Kalla en kolumn ”Namn”, eller hämta arket i fönstret och säg vad kolumnerna är.
cli-import-row = Rad { $line }, { $name }: { $reason }
cli-import-doubtful = { $count ->
    [one] Den tveksamma raden kom inte med.
   *[other] De { $count } tveksamma raderna kom inte med.
} Hämta arket i fönstret för att svara på vem det gäller.
cli-import-handed-back = { $file }: { $count ->
    [one] raden som inte kom med, med skäl. Rätta den och hämta filen.
   *[other] de { $count } raderna som inte kom med, med skäl. Rätta dem och hämta filen.
}
cli-import-dry-run = Inget är hämtat.
cli-import-nothing = Inget nytt att hämta in.
cli-import-written = Hämtat. Allt kan ångras med ett tryck i fönstret.

cli-passphrase = Lösenord eller kod från återställningsarket:{" "}
cli-new-passphrase = Nytt lösenord:{" "}
cli-no-passphrase = Här går det inte att skriva ett lösenord. Lägg det i { $variable }.
cli-weak-passphrase = Lösenordet är lätt att gissa. Tre–fyra ord som inte hör ihop är bättre.
cli-sealed = Festivalen är förseglad, och { $count ->
    [one] 1 kopia
   *[other] { $count } kopior
} med den. Koden ovan öppnar den om lösenordet glöms: skriv ut den och lägg den säkert.
cli-unsealed = Sigillet är borttaget från festivalen och { $count ->
    [one] 1 kopia
   *[other] { $count } kopior
}.
cli-backup-left = Den här kopian lämnades som den var: { $file }
cli-erase-none = Det finns ingen som heter ”{ $name }”.
cli-erase-which = Flera heter så. Skriv --born och födelseåret:
cli-erase-who = { $name }, { $born ->
    [none] utan födelseår
   *[other] född { $born }
}
cli-erase-sure = Skriv --yes för att radera allt om den här personen för gott, även i säkerhetskopiorna. Det kan inte ångras.
cli-erase-same = De har samma namn och födelseår. Ge en av dem ett annat namn i fönstret först.
cli-erased = Allt om personen är raderat för gott här och i { $count ->
    [one] 1 kopia
   *[other] { $count } kopior
}.
cli-erase-left = Här kan det fortfarande stå något: { $file }
cli-erase-away = Den andra platsen för kopior svarade inte. Sätt i usb-minnet och skriv kommandot igen med { $id } i stället för namnet.
cli-erase-mention = Namnet, numret eller e-posten står fortfarande här: { $thing }
cli-not-sealed = Festivalen är inte förseglad, så den kan inte öppna listan. Skriv --file och festivalen listan kom från.
cli-second-failed = Kopian finns på den här datorn, men den andra platsen svarade inte. Sitter usb-minnet i?
cli-restored = Gick tillbaka till kopian: { $count ->
    [one] 1 rad
   *[other] { $count } rader
} ändrades. Festivalen som den var finns bland kopiorna, och allt kan ångras.

## Sealing

seal-heading = Försegling
seal-is-open = Alla som får tag i filen kan läsa den: namn, telefon, allergier. Förseglar du den med ett lösenord kan bara de som kan det läsa filen och kopiorna av den.
seal-is-sealed = Festivalen är förseglad. Filen, kopiorna och listorna du delar ut går bara att läsa med lösenordet eller koden från återställningsarket.
seal-begin = Försegla med lösenord
seal-begin-about = Du skriver lösenordet varje gång festivalen ska öppnas. Kopiorna som redan finns förseglas också.
seal-change = Byt lösenord
seal-change-about = Det gamla lösenordet och den gamla koden öppnar inget efter det här, inte heller kopiorna. Du får en ny kod.
seal-take-off = Ta bort sigillet
seal-take-off-about = Efter det här kan alla som får tag i filen eller kopiorna läsa dem. Skriv lösenordet för att gå vidare.
seal-passphrase = Lösenord
seal-again = Lösenordet en gång till
seal-weak = Lätt att gissa. Tre–fyra ord som inte hör ihop är lättare att minnas och svårare att gissa.
seal-fair = Okej lösenord.
seal-good = Bra lösenord.
seal-disk = Det som låg öppet på disken förut kan den som letar fortfarande hitta spår av. Är datorn krypterad är även det säkert.
seal-go = Försegla
seal-change-go = Byt
seal-take-off-go = Ta bort sigillet
seal-show = Visa lösenordet
seal-hide = Dölj lösenordet
seal-empty = Skriv ett lösenord först.
seal-different = De två lösenorden är inte lika. Skriv det andra igen.
seal-wrong = Lösenordet är inte rätt. Sigillet sitter kvar.
seal-working = Skriver om filen och kopiorna …
seal-done = Festivalen är förseglad
seal-code-about = Glömmer du lösenordet är den här koden det enda som öppnar festivalen. Skriv ut den eller av den, och lägg den på ett säkert ställe, inte ihop med datorn. Den visas bara nu.
seal-left = { $count ->
    [one] 1 kopia
   *[other] { $count } kopior
} gick inte att skriva om och ligger som förut. Titta under Säkerhetskopior.
seal-print = Skriv ut arket
seal-print-about = Arket öppnas i webbläsaren. Ta bort filen när det är utskrivet.
seal-printed = Arket finns i { $file }. Ta bort det när det är utskrivet.
seal-kept = Jag har sparat koden
seal-unsealed = Sigillet är borttaget från festivalen och { $count ->
    [one] 1 kopia
   *[other] { $count } kopior
}.
seal-sheet = Återställningsark
seal-sheet-about = Koden nedan öppnar den förseglade festivalen ”{ $name }” i Ildsjel när lösenordet är glömt. Skriv den i fältet där lösenordet skulle stå.
seal-sheet-keep = Förvara arket på ett säkert ställe, inte ihop med datorn. Den som har både filen och koden kan läsa allt.
seal-list-sealed = Förseglad
seal-list-open = Öppen
seal-list-about = En förseglad lista går bara att läsa i Ildsjel med den här festivalen, eller med koden. Ska andra läsa den måste den vara öppen.
seal-opened-list = Listan är öppnad: { $file }

## sample

## The history's screen

command-undo-entry = Ångra detta
command-bring-back = Hämta tillbaka som det var då
history-screen-search = Sök i det som har gjorts
history-screen-key-choose = välj
history-screen-count = { $count ->
    [one] 1 ändring
   *[other] { $count } ändringar
}
history-screen-count-of = { $shown } av { $all } ändringar
history-screen-looking = Letar …
history-screen-today = I dag
history-screen-yesterday = I går
history-screen-day = { $weekday } { $day } { $month }
history-screen-when = { $date } kl. { $time }
history-screen-all = Allt
history-screen-imports = Hämtat in
history-screen-undone = Ångrat
history-screen-taken-back = ångrad
history-screen-see = Se vad
history-screen-empty = Inget är gjort än
history-screen-empty-about = Allt du och de andra gör i festivalen hamnar här, med vem och när. Allt går att ångra.
history-screen-none = Hittade inget på ”{ $typed }”
history-screen-none-fit = Inget av det slaget har gjorts
history-screen-none-about = Prova en del av ett namn, en plats eller vem som gjorde det.
history-screen-show-all = Visa allt
history-screen-choose = Välj en ändring
history-screen-choose-about = Här ser du vad som ändrades, och kan ångra det.
history-screen-changed = Det här ändrades
history-screen-nothing-changed = Inget ändrades.
history-screen-more = { $count ->
    [one] och 1 ändring till
   *[other] och { $count } ändringar till
}
history-screen-new = ny
history-screen-deleted = borttagen
history-screen-back = kom tillbaka
history-screen-blank = tomt
history-screen-other-value = ändrat
history-screen-gone = något som är borttaget
history-screen-of = Se historiken för detta
history-screen-bring-about = Det som stod om { $name } blir som det var då. Allt annat står som nu, och du kan ångra det.
history-screen-returns = kommer tillbaka
history-screen-same = Det står redan som det var då.
history-screen-not-there = Då var detta borttaget, så det finns inget att hämta tillbaka. Välj en tidpunkt innan det togs bort.
history-screen-parent-gone = Detta hör till något som är borttaget nu: { $thing }. Hämta tillbaka det först.
history-screen-is-undo = Här togs något tillbaka. Ångrat dig? { $key } gör om det, så länge inget nytt har gjorts sedan dess.
history-screen-is-redo = Här gjordes något om. Vill du ångra det, välj ändringen där den gjordes första gången.
history-screen-was-undone = Den här ändringen är ångrad.
history-screen-partly-undone = Den här ändringen är ångrad, så långt det gick.
history-screen-beginning = Här börjar festivalen. Det går inte att ångra.
history-screen-erased = Det här är raderat för gott och kan inte ångras.
history-screen-look-only = Filen är öppnad bara för att titta, så här kan inget ändras.
history-screen-left = Detta fick stå kvar som det är:
history-screen-would-leave = Om du ångrar blir detta kvar:
history-screen-left-more = { $count ->
    [one] och 1 sak till
   *[other] och { $count } saker till
}
history-screen-state = { $state ->
    [planned] uppsatt
    [draft] utkast
    [asked] tillfrågad
    [confirmed] har tackat ja
    [declined] har tackat nej
    [standby] reserv
    [present] på plats
    [part] delvis på plats
    [excused] giltig frånvaro
   *[absent] kom inte
}
history-screen-kind = { $kind ->
    [can] kan
    [rather_not] helst inte
    [cannot] kan inte
    [together] tillsammans
    [apart] inte tillsammans
   *[adult] vuxen med ansvar
}
history-screen-column = { $column ->
    [first_day] Första dag
    [last_day] Sista dag
    [zone] Tidszon
    [day_cut] Dygnet börjar
    [colour] Färg
    [months_valid] Giltig i månader
    [birth_year] Födelseår
    [birth_date] Född
    [role] Roll
    [crew] Grupp
    [place] Plats
    [title] Titel
    [from_local] Börjar
    [to_local] Slutar
    [min] Minst
    [target] Antal
    [max] Högst
    [competences] Kräver kurs
    [min_age] Åldersgräns
    [from_at] Från
    [to_at] Till
    [state] Närvaro
    [override_reason] Skäl
    [task] Uppgift
    [competence] Ger kompetens
    [min_percent] Minst av timmarna
    [min_minutes] Minst timmar
    [number] Nummer
    [minutes] Längd
    [modules] Moduler
    [leader] Ledare
    [valid_from] Giltig från
    [valid_to] Giltig till
    [origin] Kommer från
    [series] Serie
    [rank] Plats i reserven
    [actual_from] Började
    [actual_to] Slutade
    [crews] Önskar
    [max_shifts] Högst pass
    [max_minutes] Högst timmar
    [max_nights] Högst nätter
    [kind] Slag
    [other] Den andra
    [needs] Behov
    [value] Gräns
    [reason] Skäl
    [field] Regel
    [at] Tidpunkt
    [includes] Ger även
    [shown] Endast visat
    [seen_on] Visat
    [seen_by] Visat för
    [training] Under upplärning
    [profile] Godkänns enligt
    [association] Studieförbund
    [renews] Förnyar endast
    [per_leader] Högst deltagare per ledare
    [goals] Lärandemål
    [after] Kommer efter
    [leaders] Leder även
    [break_minutes] Pauser
    [capacity] Plats för
    [covered] Genomgånget
    [waiting] Plats i kön
    [author] Skrivet av
    [day] Dag
   *[name] Namn
}

## What shifts lack

shifts-lacks = { $count ->
        [0] Inget saknar ledare eller vuxen
        [one] 1 saknar ledare eller vuxen
       *[other] { $count } saknar ledare eller vuxen
    }
shifts-lacks-heading = Saknar ledare eller vuxen
shifts-lacks-about = Pass där ingen gruppledare är med, eller där de yngsta är utan en vuxen. Reglerna för det finns i inställningarna.

## The roster by people

roster-people = Folk
roster-nobody = Ingen att visa
roster-nobody-about = Välj en annan grupp, eller ta bort sökningen.
roster-on = { $count } med pass
roster-off = { $count } utan pass
roster-with-open = { $count } med något oklart
roster-staffing-about = varje timme; det orange saknas
roster-name = Namn
roster-hours = Timmar
roster-nights = Nätter
roster-rest = Minsta vila
roster-state-about = Säg hur det står till: tillfrågad, har tackat ja, reserv …
roster-fragile = { $count ->
        [0] Klarar inte att en uteblir, och ingen är redo att hoppa in.
        [one] Klarar inte att en uteblir. { $names } kan hoppa in.
       *[other] Klarar inte att en uteblir. { $count } kan hoppa in, först { $names }.
    }
swap-find = Hitta ett byte
swap-find-for = Hitta ett byte
swap-heading = Byte
swap-seeking = Letar …
swap-none = Hittade inget byte som går ihop.
swap-none-about = Upp till tre som byter har prövats, utan att någon får det sämre än nu.
swap-about = Ingen får fler krockar eller för kort vila av det här, och ingen plats blir tom.
swap-from = lämnar { $shift }
swap-to = tar { $shift }
swap-one-more = Tar ett pass till
swap-go = { $moves ->
        [one] Sätt upp
       *[other] Gör bytet
    }

## When people can

when-heading = När passar det?
when-hint = t.ex. fre 18-24, kan inte lör före 16
when-about = Skriv det de säger. Då säger Ildsjel till när ett pass inte passar.
when-not-understood = Förstod inte ”{ $part }”. Skriv dag och klockslag, t.ex. fre 18-24 eller kan inte lör.
when-can = kan
when-rather-not = helst inte
when-cannot = kan inte
when-remove = Ta bort
when-answer = Från formuläret, { $header }: ”{ $value }”
when-take = Ta med
when-take-all = Ta med för alla { $count }
when-most = Högst
when-shifts = pass
when-hours = timmar
when-nights = nätter
when-number = Skriv ett heltal, eller lämna fältet tomt.
when-wish-hint = Önskar sig till grupp …
when-with = Tillsammans med
when-together = Vill ha pass med { $other }
when-apart = Inte pass med { $other }
when-adult = { $other } är ansvarig vuxen
when-minor = Har ansvar för { $other }
when-kind-together = Tillsammans
when-kind-apart = Inte tillsammans
when-kind-adult = Vuxen
when-pair-hint = Namn

## The festival's own rules

own-heading = Regler
own-none = Landets regler gäller som de är.
own-count = { $count ->
        [one] En egen regel
       *[other] { $count } egna regler
    }
own-show = Visa
own-about = De grå talen är vad lagen och god sed säger. Skriv ett annat tal där festivalen eller en grupp har bestämt något eget. En regel stoppar aldrig någon, den säger till.
own-all = Hela festivalen
own-crew-hint = Bara för gruppen …
own-reason-hint = Vem har bestämt det?
own-child = Under 16
own-youth = 16–17
own-adult = Vuxna
own-all-minors = Alla under 18
own-nobody = Ingen
own-no = Nej
own-yes = Ja
own-no-limit = ingen
own-reset = Tillbaka till landets regel
own-table-about = Ett tomt fält som du har skrivit i betyder ingen gräns. Krysset går tillbaka till landets regel.
own-field = { $field ->
    [max_day_h] Timmar på en arbetsdag, högst
    [max_week_h] Timmar på sju dagar, högst
    [min_rest_h] Timmar vila mellan arbetsdagar
    [weekly_rest_h] Timmar sammanhängande ledigt på sju dagar
    [break_after_min] Rast efter så många minuter
    [break_min] Minuter rast, minst
    [max_nights] Nätter i rad, helst högst
    [ban_from] Inget arbete från klockan
    [ban_to] Inget arbete till klockan
   *[soft_ban_from] Bara när det behövs, från klockan
}
own-leader = Ska en gruppledare eller biträdande vara på varje pass?
own-adult-beside = Vilka ska inte ha pass utan en vuxen?
own-ways = Vägen mellan platser
own-way = { $from } – { $to }: { $minutes } min
own-way-lacks = Välj två platser och skriv hur många minuter det tar.
own-no-way = Ta bort
own-from = Från plats
own-to = Till plats
own-add-way = Lägg till
own-travel = Minuter mellan andra platser

## The file's screen

file-screen-about = Allt du gör sparas direkt. Här ser du att det är tryggt, och här kan du gå tillbaka.
file-screen-open = Se kopiorna
file-screen-today = i dag { $time }
file-screen-yesterday = i går { $time }
file-screen-at = { $date } { $time }
file-screen-kilobytes = { $size }{"\u00A0"}kB
file-screen-megabytes = { $size }{"\u00A0"}MB
file-screen-rest = { $count ->
    [one] och en till
   *[other] och { $count } till
}
file-screen-no-dialog = Fick inte upp filväljaren. Försök en gång till.
file-screen-foot-last = Senaste kopia { $when }
file-screen-foot-none = Ingen kopia ännu
file-screen-foot-failed = Kopian togs inte
file-screen-foot-overdue = Kopia på annat ställe saknas
file-screen-file = Filen
file-screen-saved = allt är sparat
file-screen-damaged-chip = skadad
file-screen-look-only-chip = bara för att titta
file-screen-in-memory = Ligger inte i någon fil
file-screen-shifts = { $count ->
    [one] 1 pass
   *[other] { $count } pass
}
file-screen-entries = { $count ->
    [one] 1 rad i historiken
   *[other] { $count } rader i historiken
}
file-screen-show = Visa i mappen
file-screen-check = Se över filen nu
file-screen-checking = Ser över …
file-screen-checked = Sedd över { $time }
file-screen-check-whole = Filen är hel: allt i den är som det skrevs.
file-screen-check-damaged = Stäng festivalen och öppna den igen, så rättar Ildsjel det som går att rätta. Den skadade filen tas om hand.
file-screen-more-found = { $count ->
    [one] Och en sak till.
   *[other] Och { $count } saker till.
}
file-screen-healed = { $count ->
    [one] Filen var skadad på ett ställe när den öppnades. Ildsjel har rättat den efter historiken.
   *[other] Filen var skadad på { $count } ställen när den öppnades. Ildsjel har rättat den efter historiken.
}
file-screen-healed-kept = Som den var ligger den bland kopiorna.
file-screen-healed-beside = Som den var ligger den bredvid filen.
file-screen-details = Visa vad som var skadat
file-screen-details-less = Dölj vad som var skadat
file-screen-oddities = Värt att titta på
file-screen-oddities-about = Så skrevs det, men det kan knappast stämma.
file-screen-backups = Säkerhetskopior
file-screen-next = Ildsjel tar en kopia när du har gjort något i tio minuter, innan du hämtar in folk, och när du stänger.
file-screen-back-up = Ta en kopia nu
file-screen-backing-up = Tar en kopia …
file-screen-backed-up = Kopian är tagen.
file-screen-save-as = Spara en kopia någon annanstans …
file-screen-saved-as = Kopian ligger här: { $file }
file-screen-none = Ingen kopia ännu. Den första kommer av sig själv.
file-screen-failed = Kopian togs inte, för { $kind ->
        [missing] mappen är borta
        [full] disken är full
        [readonly] Ildsjel får inte skriva där
       *[other] disken svarade inte som den ska
    }. Allt du har gjort är sparat i filen. Ildsjel försöker igen om tio minuter.
file-screen-why = { $why ->
    [interval] av sig själv, medan du jobbade
    [close] när festivalen stängdes
    [asked] du bad om den
    [import] innan folk hämtades in
    [migration] innan en ny version av Ildsjel
    [restore] innan du gick tillbaka
   *[damaged] när filen var skadad
}
file-screen-since = { $count ->
    [0] inget gjort efter
    [one] 1 sak gjord efter
   *[other] { $count } saker gjorda efter
}
file-screen-since-title = Gjort sedan dess
file-screen-since-nothing = Inget är gjort sedan den här kopian.
file-screen-more = { $count ->
    [one] Visa en till
   *[other] Visa fler ({ $count })
}
file-screen-compare = Gå tillbaka till den här …
file-screen-damaged = Som filen var när den var skadad
file-screen-damaged-about = Sparade ifall någon behöver titta närmare på dem. Du kan inte gå tillbaka till dem.
file-screen-compare-title = Gå tillbaka till kopian från { $when }?
file-screen-comparing = Ser vad som skiljer …
file-screen-same = Inget skiljer. Festivalen är precis som den var då.
file-screen-now = nu
file-screen-then = då
file-screen-gone = bara nu
file-screen-back = bara då
file-screen-changed = ändrat
file-screen-only-now = bara nu, försvinner
file-screen-only-then = bara då, kommer tillbaka
file-screen-kind = { $kind ->
    [people] Folk
    [shifts] Pass
    [assigned] På pass
    [crews] Grupper
    [members] Platser i grupper
    [needs] Vad passen behöver
    [training] Utbildning och närvaro
    [certificates] Kurser och kursbevis
    [places] Föreningar och platser
   *[festival] Festivalen och ark som hämtats in
}
file-screen-compare-about = Det som bara finns nu försvinner. Det som bara fanns då kommer tillbaka.
file-screen-people-differ = Folk som blir annorlunda
file-screen-shifts-differ = Pass som blir annorlunda
file-screen-column = { $column ->
    [given] namn
    [family] namn
    [nickname] smeknamn
    [phone] telefon
    [email] e-post
    [birth_year] födelseår
    [birth_date] födelsedatum
    [gender] kön
    [postcode] postnummer
    [shirt_size] t-shirt
    [licence] körkort
    [diet] specialkost
    [guardian] målsman
    [club] förening
    [note] anteckning
    [membership] grupp
    [series] serie
    [crew] grupp
    [place] plats
    [series] serie
    [title] namn
    [from_local] tid
    [to_local] tid
    [from_at] tid
    [to_at] tid
    [zone] tid
    [need] vad det behöver
    [assignment] vilka som är på
   *[other] andra uppgifter
}
file-screen-compare-healed = Kopian var skadad på disken. Du ser den som den blev rättad.
file-screen-kept = Allt som det är nu sparas som en kopia först. Du kan ångra efteråt.
file-screen-go-back = Gå tillbaka
file-screen-second = Ett ställe till
file-screen-second-about = Kopiorna ligger på den här datorn. Försvinner den, försvinner de. Välj ett USB-minne eller en annan disk, så lägger Ildsjel varje kopia där också.
file-screen-second-choose = Välj ställe …
file-screen-second-other = Välj ett annat ställe …
file-screen-second-title = Var ska kopiorna också ligga?
file-screen-second-stop = Sluta använda
file-screen-second-stopped = Nya kopior hamnar inte längre i { $folder }. De som ligger där blir kvar.
file-screen-second-last = Senaste kopia dit: { $when }
file-screen-second-never = Ingen kopia där
file-screen-second-now = Kopiera dit nu
file-screen-second-same-disk = Mappen ligger på samma disk som filen. Ett USB-minne är tryggare.
file-screen-second-own = Där ligger kopiorna redan. Välj ett USB-minne eller en annan disk.
file-screen-overdue-failed = { $kind ->
    [missing] USB-minnet sitter inte i, så kopian kom inte dit. Sätt i det och ta en kopia.
    [full] USB-minnet är fullt, så kopian kom inte dit. Gör plats på det, eller välj ett annat ställe.
    [readonly] Ildsjel får inte skriva på USB-minnet, så kopian kom inte dit. Välj ett annat ställe.
   *[other] Kopian kom inte fram till USB-minnet. Ta ut det, sätt i det igen och ta en kopia.
}
file-screen-overdue-never = Det ligger ingen kopia på det andra stället. Sätt i USB-minnet och ta en kopia.
file-screen-overdue-old = { $count ->
    [one] Kopian på det andra stället är över ett dygn gammal. Sätt i USB-minnet och ta en kopia.
   *[other] Kopian på det andra stället är { $count } dagar gammal. Sätt i USB-minnet och ta en kopia.
}

## The trouble screen

trouble-title = { $kind ->
    [missing] Hittar inte festivalen
    [not-a-festival] Det här är ingen festival
    [newer] Festivalen är sparad med ett nyare Ildsjel
    [locked] Festivalen är öppen i ett annat fönster
    [damaged] Festivalfilen är skadad
    [read-only] Här får Ildsjel inte skriva
    [full] Disken är full
    [sealed] Festivalen är förseglad
   *[other] Disken svarar inte som den ska
}
trouble-opening = Öppnar och ser över filen …
trouble-backup = Öppna kopian från { $when }
trouble-backup-about = Den senaste säkra kopian tar filens plats. Filen som finns där nu blir kvar bredvid.
trouble-no-backup = Det finns ingen säkerhetskopia av den här filen på den här datorn. Har du en på ett usb-minne kan du välja den nedan.
trouble-salvage = Rädda det som går att läsa
trouble-salvage-about = Gör en ny fil med allt som går att läsa. Den skadade filen rörs inte.
trouble-salvage-name = { $name } räddad
trouble-look = Öppna bara för att titta
trouble-look-about = Du ser allt men kan inte ändra något. Filen rörs inte.
trouble-knock = Hämta fram det andra fönstret
trouble-knock-about = Där kan du fortsätta direkt.
trouble-copy = Spara en kopia någon annanstans
trouble-copy-about = Tar vara på filen precis som den är.
trouble-copied = Kopian ligger i { $file }.
trouble-again = Försök igen
trouble-again-about = När det är ordnat.
trouble-other = Välj en annan fil
trouble-doors = Till startsidan
trouble-details = Detaljer
trouble-copy-details = Kopiera detaljerna
trouble-working = Ett ögonblick …
trouble-fronted = Det andra fönstret är framme. Ser du det inte blinkar det längst ner på skärmen.
trouble-nobody = Hittade inte det andra fönstret. Filen kan vara öppen i ett annat program eller på en annan dator.
trouble-salvaged = Räddade { $people ->
    [one] 1 person
   *[other] { $people } personer
}, { $shifts ->
    [one] 1 pass
   *[other] { $shifts } pass
} och { $rest ->
    [one] 1 annan sak
   *[other] { $rest } andra saker
} i ”{ $file }”.
trouble-lost = { $count ->
    [one] 1 sak
   *[other] { $count } saker
} gick förlorade: de hörde till något som inte gick att läsa.
trouble-salvaged-about = Den tidigare historiken är inte med i den nya filen. Gå igenom den, och jämför gärna med den senaste kopian.
trouble-open-salvaged = Öppna den nya filen
trouble-passphrase-hint = Lösenord eller kod
trouble-unseal = Öppna
trouble-code-about = Har du glömt lösenordet skriver du koden från återställningsarket.
trouble-notice-look-only = Öppnad bara för att titta. Inget du gör här sparas.
trouble-notice-reopen = Öppna för att ändra
trouble-notice-healed = Filen hade fått { $count ->
    [one] en skada
   *[other] { $count } skador
} på disken. Allt är rättat från historiken och inget är förlorat. Den skadade filen är sparad.
trouble-notice-ahead = Det finns en kopia som är nyare än den här filen, från { $when }. Filen kan ha bytts ut mot en äldre.
trouble-notice-behind = Filen saknar det sista som sparades, fram till { $when }. Den kan ha bytts ut mot en äldre, eller vara skadad.
trouble-notice-copies = Se kopiorna
trouble-notice-show = Se vad
trouble-notice-away = Okej
trouble-hazard-synced = Filen ligger i en mapp som { $service } håller i takt med andra datorer. Det kan förstöra den medan den är öppen. Flytta den till en vanlig mapp, och lägg hellre säkerhetskopiorna här.
trouble-hazard-removable = Filen ligger på ett usb-minne. Tas det ut medan du jobbar kan det senaste gå förlorat. Flytta filen till datorn, och lägg hellre säkerhetskopiorna på minnet.
trouble-hazard-network = Filen ligger på ett nätverk. Faller nätet bort, eller öppnar två den samtidigt, kan den förstöras. Flytta den till den här datorn.
trouble-hazard-temporary = Filen ligger i en mapp för tillfälliga filer, som datorn städar av sig själv. Flytta den till exempelvis Dokument.

## The next festival, and two compared

next-crews = { $count ->
    [one] 1 grupp
   *[other] { $count } grupper
}
next-shifts = { $count ->
    [one] 1 pass
   *[other] { $count } pass
}
next-programmes = { $count ->
    [one] 1 program
   *[other] { $count } program
}
next-sessions = { $count ->
    [one] 1 träff
   *[other] { $count } träffar
}
next-nothing = ingenting
next-days = { $first }–{ $last }
next-aside-day = { $shifts ->
    [one] 1 pass
   *[other] { $shifts } pass
} från { $day } kommer inte med: den nya festivalen är kortare.
next-aside-clock = { $name }, { $asked }: klockan ställs fram den natten. Det blir { $given } i stället.
next-aside-twice = { $name }, { $given }: klockan ställs tillbaka den natten, och tiden kommer två gånger. Den första gäller.
next-aside-beyond = { $name } kommer inte med: kalendern har ingen sådan dag.
next-made = { $file }: { $what }
next-old-sealed = Den gamla festivalen är förseglad. Den nya är öppen tills du förseglar den.
next-way = Ny efter mönster av en tidigare …
next-way-about = Grupperna, passen och utbildningen från sist kan följa med. Du väljer vad.
next-which = Vilken festival utgår du från?
next-untouched = Filen läses bara. Ingenting i den ändras.
next-choose-file = Välj en fil …
next-reading = Läser ”{ $name }” …
next-sealed = ”{ $name }” är förseglad. Skriv lösenordet eller koden, så kan den läsas.
next-read = Läs filen
next-title = Ny festival efter { $name }
next-along = Det här följer med
next-always = { $crews } följer alltid med, liksom platserna, föreningarna, kurserna och reglerna. Vem som stod på vilket pass, närvaro, önskemål och när folk kan följer aldrig med.
next-tick-shifts = Passen, med det de behöver
next-tick-shifts-about = { $shifts } flyttas efter festivaldag, inte efter datum. Ingen står på dem.
next-tick-programmes = Utbildningen, med träffarna
next-tick-programmes-about = { $programmes } och { $sessions }. Ingen är anmäld.
next-tick-weekday = Träffarna på samma veckodag som sist
next-whom = Vilka följer med?
next-whom-none = Ingen
next-whom-leaders = Gruppledare och biträdande ({ $count })
next-whom-worked = De som hade pass också ({ $count })
next-whom-all = Alla ({ $count })
next-tick-memberships = De är i samma grupper
next-tick-contacts = Telefon, e-post och postnummer
next-tick-records = Kurser och bevis som fortfarande gäller
next-own = Bara om du behöver det
next-own-about = Det här sa folk till den förra festivalen. Ta med det bara om de vet om det.
next-tick-diet = Allergier och kost
next-tick-guardians = Vårdnadshavare
next-tick-notes = Anteckningar om folk
next-tick-extra = Extra kolumner från kalkylark
next-tick-crew-notes = Anteckningar om grupper, pass och träffar
next-comes = Följer med: { $what }.
next-asides = Det här blir inte som sist
next-more = och { $count } till
compare-shifts = Pass
compare-places = Platser att fylla
compare-needed = Timmar att fylla
compare-filled = Fyllda timmar
compare-people = Folk
compare-led = Gruppledare och biträdande
compare-whole = Allt som allt
compare-by-crew = Grupp för grupp
compare-crew = Grupp
compare-clubs = Timmar till föreningarna
compare-club = Förening
compare-who = Vilka kom tillbaka?
compare-back = { $back ->
    [0] Ingen
    [one] 1 person
   *[other] { $back } personer
} kom tillbaka, { $fresh } är nya och { $gone } kom inte tillbaka.
compare-perhaps = { $count ->
    [one] 1 person till heter
   *[other] { $count } personer till heter
} detsamma som sist, men varken födelseår eller telefon visar om det är samma person.
compare-leaders = Av { $led } gruppledare och biträdande kom { $back } tillbaka, och { $lead } leder en grupp nu.
compare-open = Jämför med en annan festival …
compare-card = Två festivaler bredvid varandra
compare-card-about = Pass, timmar och folk, grupp för grupp, och vilka som kom tillbaka. Den andra filen läses bara.
compare-title = Jämförelse
compare-same = Det är den här festivalen. Välj filen till en annan.
compare-leads-now = leder nu
compare-leaders-back = Gruppledare och biträdande som kom tillbaka
compare-gone = Kom inte tillbaka
compare-fresh = Nya

## Series and templates

cannot-handover = Överlappningen måste vara kortare än passen.
cannot-too-many = Det blir fler än { $max } pass på en gång. Se över längden och dagarna.
cannot-split-outside = Klockslaget måste ligga inom passet.
cannot-nothing-to-merge = Det finns inget pass efter det här på samma plats att slå ihop med.
cannot-merge-crews = Bara pass från samma grupp kan slås ihop.
cannot-merge-gap = Det är tid emellan. Bara pass som möts eller överlappar kan slås ihop.
command-new-shifts = Gör flera pass
command-split-shift = Dela passet i två
command-merge-shifts = Slå ihop med nästa pass
series-one = Ett pass
series-several = Flera pass
series-line = Skriv direkt
series-line-hint = Bar lör 18–02 4 t 2 st
series-line-unknown = Förstår inte ”{ $words }”. Skriv grupp, dag, från–till, längd (4 t) och antal (2 st).
series-places = Platser
series-more-places = + { $count } till
series-days = Dagar
series-all-days = Alla
series-hours = Öppet från–till
series-length = Längd (timmar)
series-between = Mellan passen
series-straight = Direkt på nästa
series-over = Överlapp
series-break = Paus
series-minutes = min
series-last = Sista passet går inte jämnt ut
series-last-shorter = Blir kortare
series-last-stretch = Förra varar ut
series-last-leave-out = Utgår
series-only-gaps = Bara där det inte redan finns pass
series-needs = Behov på varje pass
series-number = Ett antal
series-preview = { $count ->
    [one] 1 pass
   *[other] { $count } pass
}: { $list }
series-none = Det blir inga pass av det här.
series-choose-days = Välj minst en dag.
series-choose-places = Välj minst en plats.
series-not-a-length = ”{ $typed }” är ingen längd. Skriv till exempel 4, 4:30 eller 90 min.
series-make = { $count ->
    [0] Gör passen
    [one] Gör 1 pass
   *[other] Gör { $count } pass
}
series-about = Alla görs på en gång, och Ångra tar tillbaka alla.
series-member = Ett av { $count } i serien { $name }
series-this = Bara det här
series-later = Det här och senare
series-all = Alla
series-applies = Det du ändrar här gäller { $count ->
    [one] 1 pass
   *[other] { $count } pass
}.
series-rename = Ge serien ett annat namn
series-rename-do = Spara
series-name = Seriens namn
series-delete-ask = Radera { $count } pass i serien { $name }?
series-delete-people = { $count ->
    [one] 1 person står på passen och tas av.
   *[other] { $count } personer står på passen och tas av.
}
series-choose-first = Välj ett pass först.
series-tool-split = Dela i två
series-tool-merge = Slå ihop
series-tool-save = Spara mall
series-tool-use = Använd mall
series-split-at = Dela i två klockan
series-split-do = Dela
series-split-about = Den som står på hela passet står kvar på båda.
series-not-a-time = ”{ $typed }” är inget klockslag. Skriv till exempel 20 eller 20:30.
series-save-heading = Spara behoven som mall
series-save-do = Spara
series-save-about = Finns namnet redan byts den mallen ut.
series-template-hint = Till exempel Kväll i baren
series-only = Bara { $name }
series-use-heading = Använd en mall
series-no-templates = Inga mallar passar här ännu. Sätt upp behoven på ett pass och tryck Spara mall.
series-forget = Radera mallen { $name }
series-has-them = Passet har redan behoven från { $name }.
series-takes-off = { $count ->
    [one] 1 person står på ett behov som försvinner och tas av.
   *[other] { $count } personer står på behov som försvinner och tas av.
}
series-use-anyway = Använd mallen ändå
series-change-breaks = Ändringen gäller { $count } pass och går inte ihop för alla som står på dem.

## Paper

paper-continues = { $name } (fortsätter)
paper-version = Plan { $number }
paper-version-changed = Plan { $number }, ändrad sedan
paper-version-none = Planen är inte utdelad ännu
paper-handed-out = Planen senast utdelad { $when }
paper-time = Tid
paper-place = Plats och uppgift
paper-note = Anteckning
paper-leader = Gruppledare
paper-deputy = Biträdande ledare
paper-no-leader = Ingen gruppledare ännu
paper-crew-counts = { $shifts ->
    [one] 1 pass
   *[other] { $shifts } pass
} · { $open ->
    [0] inga lediga platser
    [one] 1 ledig plats
   *[other] { $open } lediga platser
}
paper-no-shifts = Inga pass här ännu.
paper-no-needs = Det är inte sagt hur många som behövs.
paper-nothing = Det finns ingenting på listan.
paper-part = bara { $time }
paper-poster-title = Schema för väggen
paper-posts-title = Avprickning
paper-posts-mark = Märke { $mark }
paper-posts-how = Pricka av den som kom, och skriv till höger om någon kom sent eller gick tidigt. Efteråt på datorn, under Listor → Kryss från papper: { $mark } 1-9 3- 7 sen20 (1–9 kom, 3- kom inte, 7 kom 20 minuter sent).
paper-row = Nr
paper-came = Kom
paper-late = Sent eller tidigt
paper-slips-title = Passlappar
paper-slip-all = Skanna med mobilen, så är alla passen i kalendern.
paper-slip-some = { $count ->
    [one] Koden har bara nästa pass.
   *[other] Koden har bara de { $count } nästa passen.
}
paper-slip-code = Kod till kalendern med passen för { $name }
paper-delete-after = Radera efter festivalen
paper-signin-title = Incheckningslista
paper-sign = Underskrift
paper-kitchen-title = Till köket
paper-kitchen-about = Så många har pass vid mattiden. Var och en räknas en gång, och inga namn står här.
paper-kitchen-all = Alla som har pass
paper-kitchen-day = Hela dagen
paper-meal = { $meal ->
    [breakfast] Frukost
    [lunch] Lunch
    [dinner] Middag
   *[other] Kvällsmat
} { $from }–{ $to }
paper-emergency-title = Om något händer
paper-emergency-about = Ring först. Säg var du är, vad som har hänt och hur många som är skadade. Sedan gruppledaren.
paper-emergency-what = Vad
paper-emergency-number = { $what ->
    [fire] Brand
    [police] Polis
    [ambulance] Ambulans
    [doctor] Jourläkare
    [police-later] Polis, när det inte är bråttom
    [advice] Sjukvårdsrådgivning
   *[other] Ambulans, brandkår, polis
}
paper-emergency-here = Här är vi: { $festival }
paper-emergency-address = Adressen hit:
paper-emergency-meet = Här möter vi dem:
paper-emergency-leaders = Gruppledarna
paper-emergency-places = Platserna
paper-emergency-way = Var det är
paper-changes-title = Ring dessa
paper-changes-about = De har fått andra pass sedan planen delades ut. Pricka av när du har talat med dem.
paper-changes-none = Ingen att ringa: ingenting är ändrat sedan planen delades ut.
paper-changes-never = Planen är inte utdelad än, så det finns inga ändringar att ringa om.
paper-called = Ringt
paper-written = { $file }: { $pages ->
    [one] 1 sida
   *[other] { $pages } sidor
}
paper-sealed = { $file } är förseglad som festivalen. Öppna den med: ildsjel open-list
paper-ticks-done = { $count ->
    [one] 1 rad är införd.
   *[other] { $count } rader är införda.
}
paper-ticks-same = Allt detta var redan infört.
paper-ticks-no-sheet = Det finns inget papper med märket { $mark }. Kontrollera bokstäverna. Stämmer de har planen ändrats sedan papperet skrevs ut utan att den var utdelad; skriv ut ett nytt.
paper-tick-empty = Skriv raderna som ska föras in, till exempel 1-9 3- 7 sen20.
paper-tick-word = Förstår inte ”{ $word }”. Skriv 14 för den som kom, 3- för den som inte kom, 7 sen20 för den som kom 20 minuter sent, 4 sjuk för giltig frånvaro.
paper-tick-no-row = Arket har ingen rad { $row }; den sista är { $last }. Ingenting är infört.
paper-tick-twice = Rad { $row } står där två gånger. Ingenting är infört.
paper-tick-gone = Den som stod på rad { $row } står inte längre på passet. Ingenting är infört.
paper-tick-cannot = Rad { $row }: { $why } Ingenting är infört.

## Tabeller

table-read-locked = Kalkylarket är låst med lösenord. Öppna det i kalkylprogrammet, ta bort lösenordet och försök igen.
table-aside-section = rubrik över en grupp rader
table-aside-elsewhere = står i en annan tabell i filen

## Schema in

cli-roster-people = Folk: { $new } { $new ->
    [one] ny
   *[other] nya
}, { $changed } ändrade, { $same } som förut
cli-roster-shifts = Pass: { $new } { $new ->
    [one] nytt
   *[other] nya
}, { $changed } ändrade, { $same } som förut
cli-roster-on = På pass: { $new } { $new ->
    [one] ny
   *[other] nya
}, { $changed } ändrade, { $same } som förut
cli-roster-waits = { $count ->
    [one] 1 sak är kvar och väntar på dig.
   *[other] { $count } saker är kvar och väntar på dig.
}
cli-roster-row = Rad { $row }: { $what } – { $why }
cli-roster-unclear = klockslaget är inte klart
cli-roster-with-it = väntar på det andra
cli-roster-on-shift = { $person } på { $shift }
cli-roster-clash = Krockar: { $person } – { $why }
cli-roster-nothing-read = Hittade varken folk eller pass i filen.

## What leaves as data

out-attendance-purpose = Till studieförbundet, som behöver födelseår, kön och postnummer. Inte till andra.
out-nickname = Smeknamn
out-shirt = T-shirt
out-licence = Körkort
out-note = Anteckning
out-letters-title = Brevkoppling
out-letters-stem = brevkoppling
out-letters-purpose = En rad per person, till brev och e-post som kopplas.
out-field-given = Förnamn
out-field-family = Efternamn
out-field-email = Epost
out-field-phone = Mobil
out-field-shifts = Pass
out-field-count = AntalPass
out-calendar-name = Pass: { $who } – { $festival }
out-calendar-stem = kalender
out-calendar-cancelled = Inställt: { $shift }
out-calendar-leader = Frågor? { $name }, { $phone }
out-open-places = { $count ->
    [one] 1 ledig plats
   *[other] { $count } lediga platser
}
out-contains = Innehåller { $columns }
out-columns = Kolumner: { $columns }
out-made = Exporterad { $when }, version { $revision } av filen
out-book-title = Passplan
out-book-stem = passplan
out-book-purpose = Till att ändra i ett kalkylblad och hämta in igen. Kolumnen ”{ $id }” är dold och måste få vara i fred.
out-book-overview = Översikt
out-book-contacts = Kontakter
out-book-lists = Listor
out-book-base = Underlag
out-book-id = internt id
out-book-minute-from = från (minut)
out-book-minute-to = till (minut)
out-book-length = Längd
out-book-leader = Gruppledare
out-book-state = Status
out-book-seen = Obs
out-book-double = DUBBELT
out-book-places = Platser
out-book-open = Lediga
out-book-unknown-person = Välj ett namn i listan, eller skriv { $open }. Nya personer läggs in i Ildsjel först.
back-read = { $changes ->
        [one] 1 ändring i arket
       *[other] { $changes } ändringar i arket
    }, { $removed ->
        [one] 1 rad som är borta
       *[other] { $removed } rader som är borta
    }, { $conflicts ->
        [one] 1 som ändrats på båda ställena
       *[other] { $conflicts } som ändrats på båda ställena
    }, { $unclear ->
        [one] 1 oklar
       *[other] { $unclear } oklara
    }, { $since ->
        [one] 1 ändring här sedan dess
       *[other] { $since } ändringar här sedan dess
    }
back-off = { $person } bort från { $shift }
back-on = { $person } på { $shift }
back-instead = { $person } i stället för { $other } på { $shift }
back-state = { $person }, { $shift }: { $state }
back-part = { $person }, { $shift }: nu { $times }
back-move = { $shift } flyttat till { $when }
back-place = { $shift }: plats { $place }
back-note = { $shift }: anteckning ”{ $note }”
back-new-shift = Nytt pass: { $crew }, { $when }, { $places } { $places ->
        [one] plats
       *[other] platser
    }: { $people }
back-more = En plats till på { $shift }
back-fewer = En plats mindre på { $shift }
back-contact = { $person }, { $what }
back-conflict = { $sheet }, rad { $row }, { $column }: ”{ $base }” när arket gick ut, ”{ $theirs }” i arket, ”{ $here }” här.
back-conflict-stays = Här står det kvar.
back-conflict-taken = Arket gäller.
back-conflict-cannot = Här står det kvar; det som står i arket går inte längre.
back-theirs-ask = { $count ->
    [one] 1 ställe är ändrat både i arket och här. Skriv --theirs 1 om arket ska gälla.
   *[other] { $count } ställen är ändrade både i arket och här. Skriv --theirs { $count } om arket ska gälla.
}
back-theirs-other = { $count ->
    [one] Det är 1 ställe som är ändrat både i arket och här och där arket kan gälla, inte { $said }.
   *[other] Det är { $count } ställen som är ändrade både i arket och här och där arket kan gälla, inte { $said }.
}
back-unclear = { $sheet }, rad { $row }: { $why }
back-why-person = det finns ingen som heter ”{ $name }”
back-why-place = det finns ingen plats som heter ”{ $name }”
back-why-crew = det finns ingen grupp som heter ”{ $name }”
back-why-person-near = det finns ingen som heter ”{ $name }”. Kan det vara { $near }?
back-why-several = { $count } heter ”{ $name }”
back-why-new-contact = ”{ $name }” är ny i arket. Nya personer hämtar du in från en lista.
back-why-place-near = det finns ingen plats som heter ”{ $name }”. Kan det vara { $near }?
back-why-crew-near = det finns ingen grupp som heter ”{ $name }”. Kan det vara { $near }?
back-screen-who = Vem är ”{ $name }”?
back-screen-who-about = Ingen heter exakt så, eller så gör flera det. Svaret gäller alla rader där det står.
back-why-state = ”{ $name }” är ingen status
back-why-time = dag eller klockslag saknas eller går inte att förstå
back-why-not-all = tiden är ändrad för några på passet och inte för alla, och ligger utanför det
back-why-shift = { $column } gäller hela passet; ändra lika på alla rader
back-why-column = { $column } hämtas inte in från arket
back-gone = borta
back-other-festival = Arket är från en annan festival.
back-no-rows = Hittade inte raderna i arket. Är kolumnen ”{ $id }” borttagen?
back-removed-ask = { $count ->
    [one] 1 rad är borta. Skriv --removed 1 om det som står på den ska tas bort här också.
   *[other] { $count } rader är borta. Skriv --removed { $count } om det som står på dem ska tas bort här också.
}
back-removed-other = { $count ->
    [one] Det är 1 rad som är borta, inte { $said }.
   *[other] Det är { $count } rader som är borta, inte { $said }.
}
back-refused = { $what }: { $why }
back-since = Ändrat här sedan dess: { $what }
back-ask-yes = Inget är hämtat. Skriv --yes för att göra det.
cli-not-in-format = Den listan finns inte i det formatet. Den finns som { $formats }.
cli-which-calendar = Vems kalender? Skriv --person, --crew eller --place och namnet.
cli-no-such-place = Det finns ingen plats som heter ”{ $name }”. Dessa finns: { $names }
cli-no-such-person = { $count ->
    [0] Det finns ingen som heter ”{ $name }”.
   *[other] Det finns { $count } som heter ”{ $name }”.
}
cli-import-as-what = Vad är raderna? Skriv --as people eller --as roster. Mer: ildsjel import --help

## Schema från fil

roster-import-as-people = Folk
roster-import-as-roster = Schema
roster-import-show-all = Allt { $count }
roster-import-show-new = Nya { $count }
roster-import-show-changed = Ändrade { $count }
roster-import-show-same = Som förut { $count }
roster-import-more-places = fler platser
roster-import-things = { $count ->
    [one] 1 sak i filen
   *[other] { $count } saker i filen
}
roster-import-thing = Vad
roster-import-when = När
roster-import-open = { $count ->
    [one] 1 ledig
   *[other] { $count } lediga
}
roster-import-nobody = ingen uppsatt
roster-import-in-reserve = { $name } (reserv)
roster-import-beside = I filen, och så här lästes det
roster-import-no-outcome = Inget att hämta här
roster-import-row = Rad
roster-import-no-time = utan klockslag
roster-import-crew = Vilken grupp gäller arket?
roster-import-crew-hint = Platsen eller uppgiften blir gruppen
roster-import-hours = Vilka klockslag är det?
roster-import-hours-about = Skriv som 18–23. Det gäller hela filen.
roster-import-part = { $part ->
    [morgen] morgon
    [formiddag] förmiddag
    [dag] dag
    [ettermiddag] eftermiddag
    [kveld] kväll
    [natt] natt
    [tidlig] tidigt
    [sen] sent
   *[other] { $part }
}
roster-import-questions = Vem är det här?
roster-import-clashes = { $count ->
    [one] 1 krock
   *[other] { $count } krockar
}
roster-import-clashes-about = Det här kommer in ändå, och står bland varningarna efteråt.
roster-import-issues = Bra att veta
roster-import-sure = { $count ->
    [one] Visa också 1 sak som är i sin ordning
   *[other] Visa också { $count } saker som är i sin ordning
}
roster-import-fewer = Visa bara det som bör kollas
roster-import-people = { $count ->
    [one] person
   *[other] personer
}, { $new } { $new ->
    [one] ny
   *[other] nya
} och { $changed } ändras
roster-import-shifts = { $count ->
    [one] pass
   *[other] pass
}, { $new } { $new ->
    [one] nytt
   *[other] nya
} och { $changed } ändras
roster-import-on-shift = på pass, { $new } { $new ->
    [one] ny
   *[other] nya
}
roster-import-says = { $count ->
    [one] dag någon kan eller inte kan
   *[other] dagar någon kan eller inte kan
}, { $new } { $new ->
    [one] ny
   *[other] nya
}
import-issue = { $code ->
    [phone_missing_plus] Numret saknade + och är läst som norskt med 47.
    [phone_lost_zero] Kalkylarket har tagit bort nollan i början av ett svenskt nummer.
    [phone_invalid] Det är inget telefonnummer.
    [phone_scientific_notation] Kalkylarket har gjort om numret, så siffror är borta.
    [phone_with_remark] Det stod ord bredvid numret.
    [phone_inside_name_cell] Numret stod ihop med namnet.
    [two_phones_in_cell] Två nummer i en ruta. Inget av dem är fört på någon.
    [shared_phone] Två har samma nummer. De är förda som två.
    [email_invalid] Det är ingen e-postadress.
    [email_non_ascii_local_part] Å, ä eller ö i e-posten. Kolla att den stämmer.
    [email_inside_name_cell] E-posten stod ihop med namnet.
    [name_case_fixed] Namnet stod med bara små eller bara stora bokstäver.
    [name_with_remark] Det står något inom parentes efter namnet.
    [odd_name] Är det här ett namn? Rätta det om det inte är det.
    [name_turned] Läst som efternamn, förnamn. Är det två personer?
    [names_turned] Kolumnen är läst som efternamn, förnamn.
    [name_missing] Raden har inget namn.
    [nickname] Smeknamn inom citattecken.
    [short_name_matched] Kortnamnet passar på en i filen.
    [short_name_ambiguous] Kortnamnet kan vara flera i filen.
    [looks_like_test_row] Ser ut som någon som testade formuläret.
    [several_names_in_cell] Flera namn i en ruta.
    [same_name_different_person] Samma namn, men en annan person.
    [resubmission] Samma person har svarat igen. Det sista svaret gäller.
    [duplicate_row] Raden säger samma som en tidigare rad.
    [minor] Under 18 år.
    [birth_date_invalid] Det är ingen födelsedag.
    [licence_class_unknown] Körkort, men inte vilken klass.
    [date_filled_down] Datumet är taget från raden ovanför.
    [place_filled_down] Platsen är tagen från raden ovanför.
    [name_filled_down] Namnet stod tomt, och är taget från raden ovanför.
    [time_filled_down] Tiden är tagen från raden ovanför.
    [crosses_midnight] Passet slutar dagen efter.
    [ends_at_midnight] 00:00 är slutet av dagen.
    [after_midnight_next_day] Efter midnatt: det är dagen efter.
    [night_unclear] Efter midnatt på en veckodag. Är det natten före eller natten efter?
    [zero_or_24h_shift] Passet börjar och slutar samtidigt. Det väntar tills tiden är rättad i arket.
    [long_shift] Passet är ovanligt långt.
    [weekday_date_conflict] Veckodagen stämmer inte med datumet.
    [date_invalid] Det är inget datum.
    [date_missing] Klockslag utan dag.
    [date_outside_event] Dagen är långt från festivalen.
    [weekday_ambiguous] Veckodagen kommer flera gånger. Raden väntar tills den har ett datum.
    [weekday_other_year] Veckodagen är från ett annat år.
    [title_of_another_year] Rubriken nämner ett annat år, men veckodagarna och datumen passar den här festivalen.
    [month_before_day] Månaden står före dagen, som i USA.
    [daypart_needs_clock_times] Arket säger inte vilka klockslag det är.
    [days_of_title] Veckodagarna är lästa som dagarna i titeln.
    [end_time_missing] Det står inte när passet slutar.
    [start_time_missing] Det står inte när passet börjar.
    [twelve_hour_clock] Klockan i ord: kontrollera om det är morgon eller kväll.
    [range_turned_into_date] Kalkylarket har gjort om en tidsrymd till ett datum.
    [time_unclear] Förstår inte tiden.
    [no_time] Raden säger inte när.
    [two_shifts_in_cell] Flera pass i en ruta.
    [end_from_duration] Slutet är uträknat från längden.
    [error_cell] Kalkylarket har ett fel i rutan.
    [formula_without_value] En formel utan svar i filen. Öppna den i kalkylarket och spara igen.
    [unfilled_place] Ledig plats.
    [empty_post] Tomma rutor bredvid namn är lästa som att ingen behövs där. Skriv LEDIG i dem som är lediga platser.
    [closed] Stängt: det blir inget pass.
    [reserve] I reserv.
    [section_leader_found] Rubriken nämner en ledare.
    [who_is_on] Flera namn eller tider bredvid varandra. Vem står på passet?
    [leads_the_shift] Den som ansvarar för passet är satt på det.
    [team_on_shift] Laget står på passet, så alla i det är satta på det.
    [leads_the_crew] Leder gruppen, och är inte satt på passen för det.
    [leader_not_on_shift] Ledaren är inte satt på passet. Lägg till hen om hen ska vara där.
    [over_capacity] Fler folk än platser.
    [assigned_twice] Samma person två gånger på passet.
    [odd_place] Det här är infört som en plats eller en uppgift. Är det det?
    [place_missing] De andra passen säger var eller vad. Det gör inte det här.
    [text_may_be_place] Säger den här kolumnen var de är? Välj Plats över den i Arket.
    [place_is_a_name] Det här är infört som en plats eller en uppgift, men ser ut som ett namn.
    [person_on_nothing] Står i arket, men inte på något pass.
    [starts_at_night] Passet börjar mitt i natten. Är det på eftermiddagen?
    [overlapping_shifts] Samma person på två pass samtidigt.
    [unclear_cell] Allt som står här gick inte att förstå. Titta på det.
    [code_case] Stor och liten bokstav är lästa som samma kod.
    [unknown_code] Koden är inte förklarad någonstans.
    [contradicting_answer] Dagen har fått både ja och nej. Den är inte förd som något av det.
    [perhaps_can] Kanske: fört som «helst inte», med deras ord.
    [weekend_days] «Helgen» är läst som lördag och söndag. Är fredag kväll med?
    [limit_in_note] Anteckningen säger något om när personen kan som inte är fört. Titta på den.
    [shifts_or_when_they_can] Tiderna är lästa som pass. Är det när folk kan?
    [read_as_answers] Rutorna här är lästa som svar på när folk kan. Det blev inga pass av dem.
    [free_word_as_unavailable] Ordet är läst som att personen inte kan.
    [footer_row_skipped] Summa eller anmärkning under listan. Överhoppad.
    [row_skipped] Förstod inte raden. Överhoppad.
    [unread_cell] Det här användes inte till något. Se om det ska vara med.
    [not_a_person] Det här är inget namn, så det blev ingen person av det.
    [turned_table] Arket ligger på sidan, med en person i varje kolumn. Det är läst så.
    [row_repaired] Raden passade inte i kolumnerna och är rättad.
    [too_many_cells] Fler rutor än kolumner.
    [event_cancelled] Inställt i kalendern. Det blir inget pass.
    [hidden_sheet] Bladet är dolt i filen och är inte med. Visa det i kalkylarket och spara, om det ska in.
    [hidden_column] Dold kolumn. Den är inte med.
    [hidden_row] Dold rad.
    [formula_column_skipped] Kolumnen räknar ut något. Den är inte med.
    [mojibake_repaired] Trasiga bokstäver är rättade.
    [identity_numbers_left_out] Personnummer är inte med.
    [bank_accounts_left_out] Kontonummer är inte med.
   *[other] Titta på den här raden.
}

## The file as it was read, and a plan that comes back

back-screen-about = Vår schemafil, ändrad i ett kalkylark. Här är det som skiljer.
back-screen-nothing = Ingenting är ändrat i arket.
back-screen-changed = ändrat i arket
back-screen-gone = borta i arket
back-screen-both = ändrat på båda håll
back-screen-unclear = inte förstått
back-screen-refused = går inte
back-screen-since = ändrat här sedan
back-screen-changed-about = ändrat i arket, som hämtas in
back-screen-gone-about = borta från arket
back-screen-both-count = ändrat både i arket och här
back-screen-unclear-about = som inte går att förstå
back-screen-refused-about = som inte går
back-screen-since-about = ändrat här sedan arket lämnades ut, och står kvar
back-screen-both-about = Där båda har ändrat samma sak väljer du vad som gäller. Väljer du inte står det kvar som det är här.
back-screen-as-here = Som här
back-screen-as-sheet = Som i arket
back-screen-both-question = { $count ->
    [one] 1 sak är ändrad både i arket och här. Vad gäller?
   *[other] { $count } saker är ändrade både i arket och här. Vad gäller?
}
import-screen-as-last-time = Kolumnerna är det du sade sist en fil såg ut så här.
import-screen-left-things = { $count ->
    [one] 1 sak i filen kom inte med. Hämta in den igen för att svara på det.
   *[other] { $count } saker i filen kom inte med. Hämta in den igen för att svara på dem.
}
import-screen-taken-away = { $count ->
    [one] 1 av ändringarna är något som togs bort.
   *[other] { $count } av ändringarna är något som togs bort.
}
import-screen-left-rows = { $count ->
    [one] 1 rad kom inte med och är sparad för sig, med orsak.
   *[other] { $count } rader kom inte med och är sparade för sig, med orsak.
}
back-screen-keep = Låt det stå
import-screen-reading = Läser { $name } …
import-screen-broke-off = Läsningen avbröts. Försök igen, eller spara arket på nytt och välj det då.
sheet-look = Arket
sheet-title = Så lästes filen
sheet-row-header = rubrik
sheet-row-section = grupp av rader
sheet-row-above = ovanför listan
sheet-row-header-again = rubrik igen
sheet-row-footer = summa eller not
sheet-row-legend = förklaring
sheet-row-cancelled = inställt
sheet-row-mended = rättad
sheet-row-plain = Läst som den står.
sheet-column-post = Plats eller pass
sheet-column-text = Egen kolumn
sheet-column-question = Vad är kolumn { $letter }?
sheet-column-find = Skriv för att hitta
sheet-column-out = Tas inte med
sheet-repair-cell-dropped = En tom ruta för mycket är borttagen.
sheet-repair-cell-split = Två rutor satt ihop och är delade.
sheet-repair-cell-added = En ruta saknades och är insatt tom.
sheet-repair-quote = Ett citattecken stod fel.
sheet-repair-delimiter = Raden hade en annan avgränsare än de andra.
sheet-repair-cells-joined = En avgränsare i texten delade en ruta; den är hopsatt igen.
back-screen-take-away = { $count ->
    [one] Ta bort det
   *[other] Ta bort alla { $count }
}
back-screen-gone-question = { $count ->
    [one] 1 rad är borta från arket. Ska det som stod där bort här också?
   *[other] { $count } rader är borta från arket. Ska det som stod där bort här också?
}
sheet-worth = { $count ->
    [one] 1 sak att titta på
   *[other] { $count } saker att titta på
}
import-sense = { $key ->
    [person-given] Förnamn
    [person-family] Efternamn
    [person-full_name] Namn
    [person-nickname] Smeknamn
    [person-phone] Telefon
    [person-phone_other] Telefon 2
    [person-email] E-post
    [person-birth] Född
    [person-birth_year] Födelseår
    [person-birth_date] Födelsedatum
    [person-age] Ålder
    [person-over_18] Över 18
    [person-gender] Kön
    [person-postcode] Postnummer
    [person-shirt_size] T-shirt
    [person-licence] Körkort
    [person-diet] Specialkost
    [person-guardian] Vårdnadshavare
    [person-guardian_phone] Vårdnadshavarens telefon
    [person-club] Förening
    [person-crew] Grupp
    [person-note] Anteckning
    [SENSITIVE-identity_number] Personnummer – tas inte med
    [SENSITIVE-bank_account] Kontonummer – tas inte med
    [ignore-sum] Summa eller löpnummer – tas inte med
    [person-address] Adress
    [person-city] Ort
    [person-certificates] Kurser och intyg
    [person-role] Uppdrag
    [person-emergency_name] Anhörig
    [person-emergency_phone] Anhörigs telefon
    [person-together_with] Tillsammans med
    [person-external_id] Nummer i ett annat system
    [shift-date] Dag
    [shift-start] Från
    [shift-end] Till
    [shift-time_range] Från och till
    [shift-when_text] När
    [shift-duration] Hur länge
    [shift-role] Uppgift
    [shift-place] Plats
    [shift-crew] Gruppens pass
    [shift-needed] Hur många
    [shift-leader] Leder passet
    [shift-id] Passnummer
    [assignment-confirmed] Svar
    [assignment-checked_in] På plats
    [assignment-reserve] Reserv
    [availability-days] Kan dagar
    [availability-dayparts] Kan när
    [availability-not] Kan inte
    [availability-from] Kan från
    [availability-until] Kan till
    [wish-role] Önskemål
    [wish-role_2] Önskemål 2
    [submission-time] Inskickat
   *[other] { $key }
}

## Lists in other forms

lists-with = Ta också med:
lists-copy = Kopiera tabellen
lists-copied = Tabellen är kopierad. Klistra in den i ett kalkylark eller ett mejl.
lists-copy-message = Kopiera som sms
lists-copied-message = Passen är kopierade som text.
lists-addresses-gmail = Kopiera adresser (Gmail)
lists-addresses-outlook = Kopiera adresser (Outlook)
lists-copied-addresses = { $count ->
    [one] 1 adress är kopierad. Klistra in den som hemlig kopia.
   *[other] { $count } adresser är kopierade. Klistra in dem som hemlig kopia.
}
lists-nothing-to-copy = Det finns inget att kopiera.
lists-workbook = Schema att ändra i (.xlsx)
lists-workbook-about = Ändra i Excel eller LibreOffice och hämta in det igen: bara det som är ändrat kommer med.
lists-calendar = Kalender (.ics)
lists-which-calendar = Välj en grupp först. Kalendern gäller en grupp.
lists-cards = Kontaktkort (.vcf)
lists-cards-about = Till telefonen: alla kontakter i en fil.
lists-letters = Kopplad utskrift (.xlsx)
lists-csv-english = CSV för engelskt Excel
lists-with-sensitive = Förtroligt: listan har { $columns }. Ge den bara till dem som behöver det, och radera den sedan.

## Courses

cannot-circle = ”{ $one }” och ”{ $other }” kan inte båda komma efter varandra.

## What a course lacks

course-field = { $field ->
    [name] fullständigt namn
    [birth_year] födelseår
    [gender] kön
   *[postcode] postnummer
}
course-lack-share = { $name } var med { $minutes } av { $of } minuter. Det saknas { $lacks } { $lacks ->
        [one] minut
       *[other] minuter
    } till { $percent }.
course-lack-hours-each = { $name } har { $has } studietimmar och behöver { $needs }.
course-lack-meetings-each = { $name } var på { $has } av de { $needs } träffar som behövs.
course-lack-first = { $name } var inte med på någon av de { $within } första träffarna.
course-lack-age = { $name } fyller { $turns } det år kursen går och måste fylla { $needs }.
course-lack-field = { $name } saknar { $field }.
course-lack-hours = Kursen är { $minutes } minuter och måste vara minst { $needs }.
course-lack-meetings = Kursen har { $has } { $has ->
        [one] träff
       *[other] träffar
    } och måste ha minst { $needs }.
course-lack-participants = { $has ->
        [0] Ingen deltagare räknas ännu. Det måste vara minst { $needs }.
        [one] Bara en deltagare räknas. Det måste vara minst { $needs }.
       *[other] Bara { $has } deltagare räknas. Det måste vara minst { $needs }.
    }
course-lack-too-many = Kursen har { $has } deltagare och kan inte ha fler än { $most }.
course-lack-few-at = { $day } var { $has } närvarande. Det måste vara minst { $needs }.
course-lack-years = Kursen måste sluta samma år som den började.
course-lack-not-in-force = Reglerna { $profile } gäller inte för den dag kursen började.
course-lack-association = Det står inte vilket studieförbund kursen hör till.
course-mend-name = Skriv in studieförbundet.
course-mend-ask = Fråga { $name } om { $fields }.
course-mend-attend = { $name } måste vara med minst { $minutes } minuter av det som är kvar.
course-mend-gather = { $count ->
        [one] En träff till
       *[other] { $count } träffar till
    } på { $minutes } minuter, så är kursen lång nog.
course-mend-gather-with = { $count ->
        [one] En träff till
       *[other] { $count } träffar till
    } på { $minutes } minuter, och { $names } är över { $percent }.
course-mend-gather-enough = { $count ->
        [one] En träff till
       *[other] { $count } träffar till
    } på { $minutes } minuter, och { $names } har tillräckligt.
course-mend-keep = { $names } måste också komma då.
course-mend-recruit = { $count ->
        [one] Få med en till från och med nu.
       *[other] Få med { $count } till från och med nu.
    }
course-mend-recruit-anew = { $count ->
        [one] Det saknas en deltagare, och det är för sent att börja nu.
       *[other] Det saknas { $count } deltagare, och det är för sent att börja nu.
    }

## Papers of a course

course-certificate = Kursintyg
course-has-completed = har genomfört
course-nobody = Ingen har slutfört kursen ännu.
course-extent = { $hours } studietimmar om { $minutes } minuter, { $meetings ->
        [one] 1 träff
       *[other] { $meetings } träffar
    }
course-was-there = Närvarande: { $hours } studietimmar
course-days = { $first } – { $last }
course-content = Innehåll
course-goals = Lärandemål
course-association = Studieförbund: { $name }
course-association-word = Studieförbund
course-place-and-date = Ort och datum
course-leader = Kursledare
course-signed = Kursledarens underskrift
course-name-and-title = Namn, titel och underskrift
course-attest = Volontärintyg
course-attest-was = har varit volontär på { $festival }, { $days }
course-attest-nobody = Ingen har arbetat färdigt ett pass ännu.
course-attest-nothing = Inga pass är förda ännu.
course-attest-sum = Sammanlagt { $hours } timmar
course-attest-how = Obetalt arbete. Timmarna är räknade så som de är förda på passlistan.
course-attest-courses = Kurser och utbildning hos oss
course-role = Roll
course-tasks = Uppgifter
course-volunteer = volontär
course-list = Närvarolista
course-hours-short = { $hours } t
course-report = Kursrapport
course-rules = Regler
course-when = Tid
course-hours-word = Studietimmar om { $minutes } minuter
course-meetings-word = Träffar
course-enrolled = Anmälda
course-counting = Deltagare som räknas
course-leaders-counting = Kursledare som räknas med
course-person-hours = Deltagartimmar
course-due = Rapporten ska in senast
course-figures = Kursen i siffror
course-gatherings = Träffarna
course-covered = Genomgånget
course-there = Närvarande
course-approval = Godkännande
course-approvable = Kursen kan godkännas som den står.
course-by-hand = Fylls i för hand
course-income = Intäkter (kr)
course-expense = Utgifter (kr)
course-unpaid = Ideella timmar för kursen
course-written = { $file }: mallen är skriven.
course-read = Programmet ”{ $name }” är inlagt.
course-not-a-programme = { $file } är inget program. { $why }

## Courses and the roster

course-gap-hole = { $missing } med { $competence } saknas på { $shift }, { $when }.
course-gap-places = { $programme } { $day } har { $free ->
        [one] 1 ledig plats
       *[other] { $free } lediga platser
    }.
course-gap-no-limit = { $programme } { $day } har plats för fler.
course-gap-free = Kan båda: { $names }.
course-gap-lacking = { $person } saknar { $competence } på { $shift }, { $when }.
course-gap-ran-out = { $person } hade { $competence } till { $day } och står på { $shift }, { $when }.
course-gap-training = { $person } är under upplärning i { $competence } och står på { $shift }, { $when }.
course-clash-shift = { $person } är på { $shift } samtidigt, i { $time }.
course-clash-session = { $person } är på { $session } samtidigt, i { $time }.
course-clash-room = { $what } är på samma plats samtidigt, i { $time }.
course-ratio = { $participants ->
        [one] 1 deltagare
       *[other] { $participants } deltagare
    } och { $leaders ->
        [one] 1 ledare
       *[other] { $leaders } ledare
    }.
course-ratio-lacks = Det saknas { $lacks ->
        [one] 1 ledare
       *[other] { $lacks } ledare
    }.
course-places = { $taken } av { $room } platser, { $waiting ->
        [0] ingen väntar
       *[other] { $waiting } väntar
    }
course-places-no-limit = { $taken ->
        [one] 1 anmäld
       *[other] { $taken } anmälda
    }
course-too-soon = ”{ $module }” kommer före ”{ $before }”, som den bygger på.

## A course in the window

training-tab-course = Kursen
course-panel-rules = Regler som kursen ska följa
course-panel-no-profile = Inga
course-panel-profile = { $id ->
    [NO-2021] Norge från 2021
    [NO-2020] Norge före 2021
    [SE] Sverige
   *[other] { $id }
}
course-panel-association = Studieförbund
course-panel-association-hint = Studieförbundets namn
course-panel-approvable = Kan godkännas
course-panel-not-approvable = Kan inte godkännas ännu
course-panel-counting = { $count } av { $all } räknas
course-panel-length = { $hours } kurstimmar på { $meetings ->
    [one] 1 träff
   *[other] { $meetings } träffar
}
course-panel-report-by = Rapport senast { $day }
course-panel-mends = Billigaste utvägen
course-panel-lacking = { $count ->
    [one] 1 räknas inte ännu
   *[other] { $count } räknas inte ännu
}
course-panel-papers = Papper (PDF)
course-panel-paper-certificates = Kursintyg till alla som är klara
course-panel-paper-attendance = Närvarolista
course-panel-paper-blank = Tom lista att kryssa i
course-panel-paper-report = Kursrapport
course-panel-nobody-completed = Ingen är klar ännu.
course-panel-holes = Pass som väntar på någon med kursen
course-panel-enrol = { $count ->
    [one] Anmäl den personen
   *[other] Anmäl alla { $count }
}
course-panel-leaders = Gruppledarna
course-panel-nobody-leads = ingen leder gruppen
course-panel-done = klar
course-panel-not-enrolled = inte anmäld
course-panel-enrol-leaders = { $count ->
    [one] Anmäl den som inte är med
   *[other] Anmäl de { $count } som inte är med
}

## From one leader to the next

handover-title = Överlämning
handover-hint = Vad bör nästa ledare veta?
handover-about = Följer med till nästa festival och står först för den som leder gruppen då.

## Erasing somebody for good

erase-begin = Radera för gott …
erase-about = Vill någon bli helt bortglömd? Då måste det som står i historiken och kopiorna bort också.
erase-ask = Radera { $name } för gott?
erase-all = Allt om personen försvinner: här, i historiken och i alla kopior som Ildsjel når.
erase-ahead = { $count ->
    [one] Ett kommande pass blir ledigt.
   *[other] { $count } kommande pass blir lediga.
}
erase-done = { $count ->
    [one] Ett gjort pass står kvar som ”N.N.”, så att föreningens timmar stämmer.
   *[other] { $count } gjorda pass står kvar som ”N.N.”, så att föreningens timmar stämmer.
}
erase-paper = Det som är utskrivet, skickat eller sparat som egna filer får du ta hand om själv.
erase-never = Det här går inte att ångra.
erase-go = Radera för gott
erase-working = Raderar …
erase-working-about = Varje kopia öppnas och kontrolleras. Det kan ta en stund.
erase-told = Raderad för gott
erase-failed = Kom inte hela vägen
erase-left = Se över det här själv:
erase-away = Det andra stället för kopior svarade inte, så där står allt kvar. Sätt i USB-minnet och radera för gott en gång till, från ”Filen och kopiorna”.
erase-card = Borttagen men inte bortglömd
erase-card-about = De här är borttagna men står kvar i historiken och kopiorna, så att det går att ångra. Ber någon om att bli bortglömd raderar du för gott.
erase-card-erased = { $count ->
    [one] En är raderad för gott. Satt USB-minnet inte i då går det att göra en gång till.
   *[other] { $count } är raderade för gott. Satt USB-minnet inte i då går det att göra en gång till.
}
erase-again = Radera en gång till
erase-more = { $count ->
    [one] Visa en till
   *[other] Visa { $count } till
}

## Ticks from paper, in the window

command-type-ticks = För in bockar från papper
ticks-tab = Kryss från papper
ticks-not-yet = Det här papperet gäller { $day }. För in det när dagen är över.
ticks-about = Arken ”Avprickning” under Papper har numrerade rader och ett märke överst. Skriv märket och sedan raderna så som du bockade av dem.
ticks-mark = Märket på papperet
ticks-find = Hitta papperet
ticks-another = Ett annat papper
ticks-sheet = { $crew }, { $day } · { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
ticks-line = Raderna
ticks-go = För in
ticks-how = 1-9 14 kom · 3- kom inte · 4 sjuk har giltig frånvaro · 7 sen20 kom 20 min för sent · 8 tidigt30 gick 30 min för tidigt. Rader du inte skriver blir som de är.
ticks-late = { $minutes } min för sent
ticks-early = gick { $minutes } min för tidigt
ticks-late-early = { $late } min för sent, gick { $early } min för tidigt
ticks-gone = inte längre på passet
ticks-offered = Eller välj papperet här
ticks-none = Inget att föra in än
ticks-none-about = När någon står på ett pass kan du skriva ut ”Avprickning” under Papper, bocka av med penna och föra in det här.

## Evenings and the people who come

evening-leaders = Fler kursledare
evening-one-more = Lägg till en till
evening-drop = Ta bort
evening-break = Paus (minuter)
evening-capacity = Plats för
evening-capacity-hint = tomt: alla
evening-covered = Genomgånget
evening-covered-hint = Vad hann ni med?
evening-queue = Väntelista
evening-waits = väntelista { $number }
evening-stands = Står som nummer { $number } på väntelistan.
evening-next = { $free ->
    [one] Det har blivit 1 ledig plats.
   *[other] Det finns { $free } lediga platser.
} Näst i tur på väntelistan är { $name }. Ring och fråga, och ge platsen sedan.
evening-give-place = Ge platsen till den första
evening-give-place-anyhow = Ge den första en plats ändå
evening-give-this-place = Ge plats
evening-paste = Klistra in namn
evening-paste-hint = Ett namn på varje rad, gärna med telefonnummer
evening-found = Hittade { $names }.
evening-several = Flera heter { $names }. Skriv telefonnumret efter.
evening-unknown = Hittade inte { $names }. De hoppas över.
evening-enrolled-before = { $count ->
    [one] 1 av dem är redan anmäld.
   *[other] { $count } av dem är redan anmälda.
}
evening-enrol-names = { $count ->
    [0] Anmäl
    [one] Anmäl 1
   *[other] Anmäl { $count }
}
evening-lacking = Saknar ”{ $name }” på ett pass
evening-without = Alla utan ”{ $name }”
evening-history-yes = { $person } kommer till { $programme }
evening-history-no = { $person } kommer inte till { $programme }
evening-history-unanswered = Tog bort svaret från { $person } om { $programme }
evening-come = { $count } kommer
evening-come-not = { $count } kommer inte
evening-unanswered = { $count } har inte svarat
evening-answers = Svar
evening-answer-yes = Kommer
evening-answer-no = Kommer inte
evening-answer-none = Inget svar
evening-all-answers = Visa alla
evening-only-unanswered = Visa dem som inte har svarat
evening-all-answered = Alla har svarat.
evening-remind = Skriv en påminnelse
evening-to-coming = Till alla med plats
evening-to-unanswered = Till dem som inte har svarat
evening-by-phone = Sms
evening-by-mail = E-post
evening-copy-message = Kopiera meddelandet
evening-copy-to = Kopiera mottagare ({ $count })
evening-copied-message = Meddelandet är kopierat. Klistra in det där du ska skicka det från.
evening-copied-to = { $count ->
    [one] 1 mottagare är kopierad.
   *[other] { $count } mottagare är kopierade.
}
evening-no-phone = Har e-post men ingen telefon: { $names }.
evening-no-mail = Har telefon men ingen e-post: { $names }.
evening-no-reach = Har varken telefon eller e-post: { $names }.
evening-sms-head = Hej! { $course } är { $when }{ $place }.
evening-sms-welcome = Vi ser fram emot att träffa dig!
evening-sms-ask = Kommer du? Svara gärna ja eller nej direkt, så vet vi hur många vi blir.
evening-sms-call = Frågor? Ring { $name }, { $phone }.
evening-sms-from = Hälsningar { $name }
evening-mail-head = Hej!

    { $course } är { $day }.
evening-mail-time = Tid: { $time }
evening-mail-place = Plats: { $place }
evening-mail-about = Ämne: { $about }
evening-mail-leaders = Kursledare: { $names }
evening-mail-phone = Telefon: { $phone }
evening-mail-welcome = Vi ser fram emot att träffa dig! Får du förhinder är det bra om du hör av dig så snart du vet. Då får någon annan platsen.
evening-mail-ask = Vi har inte hört av dig än. Kommer du? Svara gärna ja eller nej direkt, så vet vi hur många vi blir. Passar det inte är det helt okej, men hör av dig. Då får någon annan platsen.
evening-mail-from = Hälsningar
    { $from }
evening-came-too = Kom utan att vara anmäld
evening-came-too-hint = Skriv namnet
evening-from-paper = Från papperslistan
evening-from-paper-hint = 1-9 3- 7 sen20 4 sjuk
evening-take-rows = För in raderna
evening-other-list = Märket { $mark } är från en annan lista, eller så har någon kommit till sedan den skrevs ut. Skriv ut en ny, eller för in namn för namn.
evening-mark = Märke { $mark }
evening-row-present = { $row } { $name } kom
evening-row-absent = { $row } { $name } kom inte
evening-row-excused = { $row } { $name } har giltig frånvaro
evening-row-late = { $row } { $name } kom { $late } min för sent
evening-row-early = { $row } { $name } gick { $early } min för tidigt
evening-row-both = { $row } { $name } kom { $late } min för sent och gick { $early } min för tidigt
evening-keys =
    ↑ ↓ | person till person
    ← → | träff till träff
    Mellanslag | närvarande, och vidare till nästa
    D | delar av tiden: skriv när, sedan ↓ till nästa
    G | giltig frånvaro
    F | frånvaro
    Backsteg | töm rutan
    + | någon kom utan att vara anmäld
    Enter | visa personen
evening-which-date = Ange vilket datum som ska föras in: --date DAG. Kursen har { $days }.
evening-from-sheet = Från kalkylark
evening-no-file = Kunde inte läsa { $file }.
evening-sheet-marks = { $count ->
    [0] Hittade inget att föra in.
    [one] 1 bock förs in:
   *[other] { $count } bockar förs in:
}
evening-sheet-take = { $count ->
    [0] För in
    [one] För in bocken
   *[other] För in { $count } bockar
}
evening-sheet-cell = ”{ $cell }” på rad { $row }
evening-sheet-unknown = Inte anmälda: { $names }. De hoppas över.
evening-sheet-unread = Förstår inte { $cells }.
evening-sheet-days = Kursen har ingen träff { $days }.
evening-sheet-cannot = { $name }: { $why } Inget är infört.
evening-list-how = Pricka av den som kom, och skriv bredvid om någon kom sent eller gick tidigt. Efteråt skriver du in raderna på träffen, under ”Från papperslistan”: 1-9{"\u00A0"}3-{"\u00A0"}7{"\u00A0"}sen20 (1–9 kom, 3- kom inte, 7 kom 20 minuter sent).

## Programmes and competences in the window

programmes-new = Ny kurs
programmes-begin = Börja med ett av dessa. Allt kan ändras efteråt.
programmes-size = { $hours } · { $count ->
    [one] 1 modul
   *[other] { $count } moduler
}
programmes-there = finns redan
programmes-months-suggested = { $count ->
    [one] gäller i 1 månad: ett förslag, ingen regel
   *[other] gäller i { $count } månader: ett förslag, ingen regel
}
programmes-months-here = { $count ->
    [one] gäller i 1 månad hos er
   *[other] gäller i { $count } månader hos er
}
programmes-from-file = Från fil …
programmes-from-file-about = Ett program som någon har delat med dig: en fil som slutar på .toml. Du kan också dra in den i fönstret.
programmes-empty = Eller ett tomt, med eget namn
programmes-more = Välj ett annat, eller gör ett eget
programmes-which-file = Vilket program vill du hämta?
programmes-save = Spara som fil …
programmes-save-where = Var ska programmet sparas?
programmes-save-about = Utan folk och datum. Filen kan delas med andra grupper och festivaler.
programmes-file-refused = { $file } är inget program. { $why }
programmes-file-long = Filen är för lång för att vara det.
programmes-file-not-text = Filen är inte skriven som text.
programmes-file-missing = ”{ $name }” saknas.
programmes-file-missing-at = ”{ $name }” saknas i det som börjar på rad { $line }.
programmes-file-unknown = På rad { $line } står ”{ $name }”, som inte hör hemma i ett program.
programmes-file-line = Rad { $line } kan inte läsas: { $words }
programmes-file-value = Värdet på rad { $line } går inte att använda: { $words }
programmes-file-value-of = Värdet för ”{ $name }” går inte att använda.
programmes-file-after = På rad { $line } bygger en modul på sig själv eller en som kommer senare: { $words }
programmes-file-stopped = Det gick inte. Försök en gång till.
programmes-note = Vad är det för?
programmes-note-hint = Vem det är för och hur det hålls
programmes-per-leader = Högst så många deltagare per ledare
programmes-per-leader-hint = tomt: ingen gräns
programmes-renews = Bara förnyelse
programmes-renews-about = En kortare kurs för dem som redan har kompetensen. Ingen annan får den av den här kursen.
programmes-months-about = Hur länge den gäller är ett förslag: ingen regel säger det. Bestäm själv.
programmes-module-keys = Alt+pil flyttar den du står i
programmes-module-more = Innehåll, mål och ordning
programmes-module-less = Visa mindre
programmes-module-about = Innehåll
programmes-module-about-hint = Det ni ska prata om och öva på
programmes-module-goals = Lärandemål
programmes-module-goals-hint = Efteråt kan du …
programmes-module-before = De här måste komma före
programmes-module-after = efter modul { $numbers }
programmes-module-too-soon = { $words }, men modul { $number } står efter denna
programmes-module-delete-ask = Ta bort modulen ”{ $title }”?
programmes-module-delete-sessions = { $count ->
    [one] 1 träff tar upp den och blir kvar utan den.
   *[other] { $count } träffar tar upp den och blir kvar utan den.
}
programmes-module-delete-after = { $count ->
    [one] 1 modul skulle komma efter den.
   *[other] { $count } moduler skulle komma efter den.
}
command-new-competence = Ny kompetens
competences-page-courses = Kurser
competences-page-competences = Kompetenser
competences-empty = Inga kompetenser än
competences-empty-about = En kompetens är något ett pass kan kräva: servering, brandskydd, första hjälpen, registerutdrag. Här ser du vem som har den och hur länge. En kurs kan ge den av sig själv.
competences-has = Har
competences-lack = Saknar
competences-next = Går ut först
competences-lacks = { $count } av { $asked }
competences-lacks-none = ingen
competences-runs-out = { $day } för { $count }
competences-choose = Välj en kompetens i listan.
competences-hint = Servering, brandskydd, registerutdrag …
competences-new-about = Hur länge den gäller, vad den omfattar och vem som har den fyller du i efteråt.
competences-shown = Bara visad
competences-shown-about = Papperet stannar hos den som äger det, som ett registerutdrag. Här står bara att det är visat, när och för vem. Aldrig vad som står i det.
competences-who = { $count ->
    [one] 1 har den
   *[other] { $count } har den
}
competences-give = Ge till någon
competences-always = alltid
competences-until = till { $day }
competences-in-training = under upplärning
competences-ran-out = gick ut { $day }
competences-not-yet = inte än
competences-from-to = Från { $from } till { $to }
competences-from = Från { $from }, för alltid
competences-by = genom ”{ $name }”
competences-by-course = från kursen ”{ $name }”
competences-seen-on = Papperet sett { $day }
competences-seen-on-by = Papperet sett { $day } av { $name }
competences-seen-by-words = Papperet sett av { $name }
competences-withdraw = Ta tillbaka
competences-lacking = { $count ->
    [one] 1 är uppsatt på ett pass utan att ha den då
   *[other] { $count } är uppsatta på pass utan att ha den då
}
competences-delete = Ta bort kompetensen
competences-delete-ask = Ta bort ”{ $name }”?
competences-delete-records = { $count ->
    [one] 1 person förlorar det som står om den.
   *[other] Det som står om den på { $count } ställen försvinner.
}
competences-delete-needs = { $count ->
    [one] 1 behov i schemat kräver den inte längre.
   *[other] { $count } behov i schemat kräver den inte längre.
}
competences-delete-programmes = { $count ->
    [one] 1 kurs ger den inte längre.
   *[other] { $count } kurser ger den inte längre.
}
competences-delete-templates = { $count ->
    [one] 1 mall frågar inte efter den längre.
   *[other] { $count } mallar frågar inte efter den längre.
}
competences-delete-includes = { $count ->
    [one] 1 annan kompetens omfattar den inte längre.
   *[other] { $count } andra kompetenser omfattar den inte längre.
}
competences-given-by = Kurser som ger den
competences-given-by-none = Ingen än. En kurs får den under ”Programmet”.
competences-renews = { $name } (bara förnyelse)
competences-includes = Den som har den har också
competences-circle = ”{ $one }” och ”{ $other }” kan inte omfatta varandra.
competences-months-wrong = Skriv från 1 till 1200 månader, eller lämna tomt för alltid.
competences-give-title = Ge ”{ $name }”
competences-give-who = Vem får den?
competences-give-nobody = Välj vem som får den.
competences-give-from = Från
competences-give-to = Till och med
competences-give-origin = Varifrån har de den?
competences-give-origin-hint = Röda Korset, kurs på brandstationen …
competences-give-seen-on = Papperet sett
competences-give-seen-by = Av vem
competences-give-training = Är under upplärning
competences-give-training-about = Kan stå tillsammans med någon som har den, men fyller ingen plats ensam.
competences-give-about = Ett kortare intyg gör aldrig ett längre kortare: den som redan har den längre behåller det.
competences-give-done = { $count ->
    [0] Ge den
    [one] Ge den
   *[other] Ge den till { $count }
}
competences-person-none = Inga än.
competences-paper-language = Språk
competences-not-completed = Kursintyget kommer när personen är klar med ”{ $name }”.
papers-volunteers-about = Grupp, roll och timmar, en sida till var och en som har jobbat.
competences-begins = från { $day }
programmes-per-leader-wrong = Skriv minst 1, eller lämna tomt för ingen gräns.

## Answers in the import window

answers-days = Veckodag och datum stämmer inte överens
answers-days-about = Vad ska gälla? Raderna väntar tills du svarar, och svaret gäller hela filen.
answers-stands = ”{ $text }”
answers-day-weekday = Dagen: { $day }
answers-day-date = Datumet: { $day }
answers-codes = Vad betyder koderna?
answers-codes-about = Arket förklarar dem inte. Rutorna väntar tills du svarar.
answers-code = ”{ $code }” står i { $cells ->
    [one] 1 ruta
   *[other] { $cells } rutor
}
answers-code-on-duty = På pass
answers-code-can = Kan
answers-code-cannot = Kan inte
answers-code-nothing = Hoppa över
answers-code-hours = När är passet ”{ $code }”?
answers-year = Arket är från { $year }
answers-year-days = Dagarna i arket ligger utanför festivalen: { $days }
answers-year-weekdays = Det nämner bara veckodagar. De väntar tills du svarar.
answers-year-move = Samma veckodagar på den här festivalen
answers-days-span = { $first } till { $last }
answers-year-leave = Låt dagarna stå som i arket
answers-crew-choose = Välj grupp
answers-crew-find = Sök grupp, eller skriv namnet på en ny
answers-crewless = Några pass nämner varken grupp eller plats. De väntar tills du har valt grupp.
answers-reading-rows = { $count ->
    [one] 1 rad hittills
   *[other] { $count } rader hittills
}
answers-reading-percent = { $percent } % av raderna är tolkade
answers-crewless-row = nämner varken grupp eller plats; ange gruppen med --crew

## Lists that come back, and lists of people

back-doubt-short-name = Är det här { $who }? Här står bara en del av namnet.
back-doubt-short-names = Här står bara en del av namnet, och { $count } heter så. Vem är det?
back-doubt-several-names = ”{ $seen }” ser ut att vara flera. Skriv dem på var sin rad, eller ta in dem som en.
back-pasted = ”{ $title }” (inklistrat)
back-also-when = Arket säger också när folk kan, eller när de jobbar. Det kommer med när du hämtar det som schema.
back-which-number = Vilket nummer gäller?

## Two records that may be one person

command-find-doubles = Hitta dubbletter
same-title = Är det samma person?
same-none = Ingen verkar stå två gånger.
same-of = { $at } av { $all }
same-name = Vem finns { $name } också som?
same-find-hint = Skriv ett namn
same-sure = Namnet är detsamma, och numret, adressen eller födelseåret också.
same-other-contact = Samma namn, men olika nummer eller adress.
same-other-birth = Samma namn och nummer eller adress, men olika födelseår.
same-similar-name = Samma nummer eller adress, och nästan samma namn.
same-open = Samma namn. Inget annat säger om det är en eller två.
same-chosen = Du har valt de här två. Se efter att de är samma person.
same-one = Samma – slå ihop
same-two = Två personer
same-choose = Där de skiljer sig står det markerade kvar. Tryck på det andra för att byta.
same-start = Slå ihop med …
same-shifts = { $count ->
    [one] 1 pass
   *[other] { $count } pass
}
same-moves = Detta flyttas till den som blir kvar: { $what }. Allt kan ångras.
same-moves-nothing = Det som står om den andra tas bort. Allt kan ångras.
same-crews = { $count ->
    [one] 1 grupp
   *[other] { $count } grupper
}
same-competences = { $count ->
    [one] 1 kompetens
   *[other] { $count } kompetenser
}
same-both = { $count ->
    [one] Båda står på 1 pass samtidigt. En plats blir ledig där.
   *[other] Båda står på { $count } pass samtidigt. En plats blir ledig på varje.
}

## Replies

replies-says = Säger om hen kan på { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}.
replies-unread = Svaret ”{ $seen }” säger inte dag och klockslag. Det är bara sparat som text.
replies-as-cannot = ”{ $seen }” har tagits som att hen inte kan. Titta på det.
replies-otherwise = Säger något annat än förut om { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}. Det nya svaret gäller.
replies-leads = Leder { $crew }.
replies-deputy = Biträdande ledare i { $crew }.
replies-count = { $count ->
    [one] 1 svar
   *[other] { $count } svar
} på när folk kan.

## Out

out-unwritable = { $count ->
    [one] 1 text har
   *[other] { $count } texter har
} bokstäver som papperet inte kan skriva: { $names }. Där står det ?.
out-nobody = Ingen är uppsatt ännu. { $shifts ->
    [one] 1 pass väntar
   *[other] { $shifts } pass väntar
} på folk.
out-not-a-day = ”{ $typed }” är inte en av festivaldagarna. De är: { $days }. Skriv till exempel fredag, 9/7 eller 2027-07-09.
out-many-pages = Det blir { $pages } sidor. Med --day och --crew blir det bara de dagar och grupper du behöver.
out-told-hours = { $name }: { $shifts ->
    [one] 1 pass
   *[other] { $shifts } pass
}, { $hours }
out-no-address = { $count ->
    [one] 1 saknar e-postadress och är inte med.
   *[other] { $count } saknar e-postadress och är inte med.
}
out-diet = { $word ->
    [vegetarian] Vegetarian
    [vegan] Vegan
    [gluten] Glutenfri
    [coeliac] Celiaki
    [lactose] Laktosfri
    [nuts] Nötallergi
    [milk] Mjölkallergi
    [shellfish] Tål inte skaldjur
    [pork] Äter inte fläsk
   *[halal] Halal
}
