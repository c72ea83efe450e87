# Ildsjel, sv. One section per room; each message is in all four files.


## common

app-name = Ildsjel


## start


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


## assigning


## training


## import


## lists


## settings


## history


## errors


## cli


## sample
