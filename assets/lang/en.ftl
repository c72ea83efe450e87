# Ildsjel, en. One section per room; each message is in all four files.


## common

app-name = Ildsjel


## start


## now


## people


## crews

cannot-nothing-to-do = There is nothing to change.
cannot-empty-name = Write a name first.
cannot-not-found = { $table ->
    [person] That person is no longer here.
    [crew] That crew is no longer here.
    [club] That club is no longer here.
    [place] That place is no longer here.
    [shift] That shift is no longer here.
    [assignment] The person is no longer on the shift.
    [membership] The person is not in the crew.
    [session] That session is no longer here.
    [programme] That programme is no longer here.
   *[other] What you wanted to change is no longer here.
}
cannot-already-there = { $table ->
    [crew] There is already a crew called “{ $name }”.
    [club] There is already a club called “{ $name }”.
    [place] There is already a place called “{ $name }”.
    [competence] There is already a qualification called “{ $name }”.
    [programme] There is already a programme called “{ $name }”.
    [membership] Already in it: { $name }.
    [enrolment] Already enrolled: { $name }.
    [competence_record] Has it already: { $name }.
   *[other] Already there: { $name }.
}
cannot-in-use = { $by ->
    [shift] “{ $name }” has { $count ->
        [one] one shift
       *[other] { $count } shifts
    }. Deleting it deletes them too.
    [assignment] { $count ->
        [one] One person is
       *[other] { $count } people are
    } on “{ $name }”. Deleting it takes them off.
    [need] “{ $name }” is required on { $count ->
        [one] one shift
       *[other] { $count } shifts
    }.
    [competence_record] { $count ->
        [one] One person has
       *[other] { $count } people have
    } “{ $name }”.
   *[other] “{ $name }” is still in use ({ $count }).
}
cannot-time-never = { $time } does not exist that night, because the clocks go forward. Choose another time.
cannot-time-twice = { $time } comes twice that night, because the clocks go back. Choose the first or the second.
cannot-time-empty = The end must come after the beginning.
cannot-days-backward = The last day must come after the first.
cannot-day-cut = The end of the festival day must be a time of the day.
cannot-not-a-choice = “{ $value }” is not one of the choices.
cannot-born-outside = The year of birth must be between { $first } and { $last }.
cannot-headcount = At least one must be needed, and the numbers must be in order: least, wanted, most.
cannot-age-limit = The age limit must be between 1 and 99 years.
cannot-on-shift-already = { $person } is already on “{ $shift }” at that time.
cannot-full = “{ $shift }” is full: there is room for { $max }.
cannot-part-outside = The time must be within the shift or session.
cannot-would-fall-out = { $count ->
    [one] { $names } has a part that would fall outside the new times. Move it or take it off first.
   *[other] { $count } people have a part that would fall outside the new times: { $names }. Move them or take them off first.
}
cannot-no-reason = Write why it is all right anyway.
cannot-percent = The share must be between 0 and 100 per cent.
cannot-length = The length does not add up.
cannot-valid-backward = The last valid day must come after the first.
cannot-other-programme = “{ $module }” belongs to another programme.


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
