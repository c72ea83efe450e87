# Ildsjel, nn. One section per room; each message is in all four files.


## common

app-name = Ildsjel


## start


## now


## people


## crews

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


## training


## import


## lists


## settings


## history


## errors


## cli


## sample
