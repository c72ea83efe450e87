# Ildsjel, nb. One section per room; each message is in all four files.


## common

app-name = Ildsjel


## start


## now


## people


## crews

cannot-nothing-to-do = Det er ikke noe å endre.
cannot-empty-name = Skriv et navn først.
cannot-not-found = { $table ->
    [person] Personen finnes ikke lenger.
    [crew] Gjengen finnes ikke lenger.
    [club] Foreningen finnes ikke lenger.
    [place] Stedet finnes ikke lenger.
    [shift] Vakta finnes ikke lenger.
    [assignment] Personen står ikke på vakta lenger.
    [membership] Personen er ikke med i gjengen.
    [session] Samlingen finnes ikke lenger.
    [programme] Programmet finnes ikke lenger.
   *[other] Det du ville endre, finnes ikke lenger.
}
cannot-already-there = { $table ->
    [crew] Det finnes alt en gjeng som heter «{ $name }».
    [club] Det finnes alt en forening som heter «{ $name }».
    [place] Det finnes alt et sted som heter «{ $name }».
    [competence] Det finnes alt en kompetanse som heter «{ $name }».
    [programme] Det finnes alt et program som heter «{ $name }».
    [membership] Er med fra før: { $name }.
    [enrolment] Er påmeldt fra før: { $name }.
    [competence_record] Har den fra før: { $name }.
   *[other] Det finnes alt: { $name }.
}
cannot-in-use = { $by ->
    [shift] «{ $name }» har { $count ->
        [one] én vakt
       *[other] { $count } vakter
    }. Slettes den, blir de også borte.
    [assignment] Det står { $count ->
        [one] én person
       *[other] { $count } personer
    } på «{ $name }». Slettes den, tas de av.
    [need] «{ $name }» kreves på { $count ->
        [one] én vakt
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
cannot-day-cut = Døgnskillet må være et klokkeslett.
cannot-not-a-choice = «{ $value }» er ikke et av valgene.
cannot-born-outside = Fødselsåret må være mellom { $first } og { $last }.
cannot-headcount = Det må trengs minst én, og tallene må stå i rekkefølge: minst, ønsket, høyst.
cannot-age-limit = Aldersgrensen må være mellom 1 og 99 år.
cannot-on-shift-already = { $person } står alt på «{ $shift }» i det tidsrommet.
cannot-full = «{ $shift }» er full: det er plass til { $max }.
cannot-part-outside = Tidsrommet må ligge innenfor vakta eller samlingen.
cannot-would-fall-out = { $count ->
    [one] { $names } har en del som ville falt utenfor de nye tidene. Flytt eller ta av først.
   *[other] { $count } personer har en del som ville falt utenfor de nye tidene: { $names }. Flytt eller ta dem av først.
}
cannot-no-reason = Skriv hvorfor det går likevel.
cannot-percent = Andelen må være mellom 0 og 100 prosent.
cannot-length = Varigheten stemmer ikke.
cannot-valid-backward = Siste gyldige dag må komme etter første.
cannot-other-programme = «{ $module }» hører til et annet program.


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
