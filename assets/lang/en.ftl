# Ildsjel, en. One section per room; each message is in all four files.


## common

app-name = Ildsjel
common-saved-at = All saved · {$time}
common-all-saved = All saved
common-find-placeholder = Find people, shifts, commands
common-find-hint = Type a name, a phone number, a place or what you want to do.
common-find-nothing = Found nothing for “{$typed}”.
common-open-file = Open
common-back = Back
common-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
common-skipped = {$count} things had been changed since and were left as they are.
common-nothing-to-undo = Nothing to undo
common-nothing-to-redo = Nothing to redo
common-undo-this = Undo: {$what}
common-redo-this = Redo: {$what}
common-cannot-read = Cannot read {$file}: {$detail}
common-cancel = Cancel
common-close = Close
common-delete = Delete
common-add = Add
common-choose = Choose
common-none = none
common-day-hint = dd.mm.yyyy
place-now = Now
place-people = People
place-crews = Crews
place-shifts = Shifts
place-training = Training
place-lists = Lists
place-settings = Settings
command-find = Find anything
command-undo = Undo
command-redo = Redo
command-keys = The keys here
command-new-person = New person
command-import-people = Bring in a sheet
command-new-crew = New
command-new-shift = New shift
command-next-hole = Next hole
command-hand-out-day = Hand out the day
command-new-session = New session
command-hand-out-attendance = Attendance list
command-new-programme = New programme
command-open-festival = Open another festival
keys-here = On this page
keys-everywhere = Everywhere
keys-general =
    Tab | next field
    Esc | one step back
    ↑ ↓ | up and down in a list
    Enter | open it or do it

common-weekday =
    { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[other] Sunday
    }
common-weekday-short =
    { $day ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[other] Sun
    }
common-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }
common-month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[other] Dec
    }
common-date-short = { $weekday } { $day } { $month }
common-date-long = { $weekday } { $day } { $month } { $year }
common-week = week { $number }
common-ago-now = just now
common-ago-minutes = { $count } min ago
common-ago-hours = { $count ->
        [one] 1 hour
       *[other] { $count } hours
    } ago
common-ago-days = { $count ->
        [one] yesterday
       *[other] { $count } days ago
    }
common-hours = { $hours }{"\u00A0"}h
common-hours-minutes = { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min
common-minutes = { $minutes }{"\u00A0"}min
common-percent = { $number }%
common-yes = yes
common-no = no


## start

start-tagline = Rosters for crew leaders. No network needed.
start-new = New festival
start-new-about = Start from scratch. A name and two dates are all you need.
start-sample = Try a ready-made festival
start-sample-about = 600 invented volunteers and 1,000 shifts. Nothing here can break.
start-open = Open a file
start-open-about = A festival you have from before, or were given.
start-recent = Opened lately
start-name = What is the festival called?
start-name-hint = Norsk Revyfestival 2027
start-first-day = First day
start-last-day = Last day
start-zone = Time zone
start-days-about = The days with an audience. Rigging and tear-down may lie before and after.
start-create = Make the festival
start-offline = Everything stays on this computer. Nothing is sent out.
start-not-a-day = “{$typed}” is not a date. Write for example 7.7.2027.
start-not-a-zone = “{$typed}” is not a time zone. In Norway it is Europe/Oslo.


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

shifts-day = Day
shifts-list = List
shifts-when = When
shifts-crew = Crew
shifts-by-crew = Crew
shifts-place = Place
shifts-title = Title
shifts-title-hint = may be empty
shifts-filled = Staffing
shifts-people = On the shift
shifts-date = Day
shifts-times = From–to
shifts-how-many = How many
shifts-note-hint = Note
shifts-closer = Closer (Ctrl +)
shifts-farther = Farther (Ctrl −)
shifts-free = { $count ->
    [0] No open places
    [one] 1 open place
   *[other] { $count } open places
}
shifts-open = { $count ->
    [0] No conflicts
    [one] 1 conflict
   *[other] { $count } conflicts
}
shifts-accepted = { $count } accepted with a reason
shifts-count = { $count ->
    [0] no shifts
    [one] 1 shift
   *[other] { $count } shifts
}
shifts-of = { $filled } of { $places }
shifts-of-missing = { $filled } of { $places } · { $missing } missing
shifts-day-about = { $day }: { $filled } of { $places } places, { $shifts ->
        [one] 1 shift
       *[other] { $shifts } shifts
    }
shifts-hole = { $missing } missing, { $times }
shifts-no-place = No fixed place
shifts-idle-crews = No shifts this day
shifts-drag-hint = drag in a row to make a shift
shifts-staffing = Staffing
shifts-staffing-about = on shift / needed
shifts-no-longer = What was accepted is no longer a problem
shifts-no-crews = Shifts belong to a crew
shifts-no-crews-about = Make the first crew, and you can lay out shifts here.
shifts-to-crews = Go to the crews
shifts-none-today = No shifts
shifts-none-on = No shifts on { $day }
shifts-none-about = Drag with the mouse in a crew's row, from start to end, or type the times yourself.
shifts-list-empty-about = Here come the shifts, with who is on and how many are missing.
shifts-only-holes = Only holes
shifts-all-days = All days
shifts-this-day = This day
shifts-no-holes = No holes. Every place is filled.
shifts-holes = Open places
shifts-holes-about = Press a line to see who can.
shifts-open-heading = Conflicts
shifts-open-about = What the rules speak against and nobody has answered for yet.
shifts-accepted-heading = Accepted with a reason
shifts-accepted-about = Here somebody went on all the same, and wrote why.
shifts-accept = Accept with a reason …
shifts-quoted = “{ $reason }”
shifts-and-more = … and { $count } more
shifts-choose-hint = Choose a shift to see who is on and who can.
shifts-keys = Quick with the keys
shifts-other-day = Another day
shifts-key-move = Move the shift
shifts-key-stretch = Longer or shorter
shifts-key-copy = Copy to the next day
shifts-new = New shift
shifts-create = Make the shift
shifts-new-about = The form stays open until you close it, so you can make several in a row. If the shift ends after midnight, just type 22-02.
shifts-choose-crew = Choose a crew first.
shifts-not-times = “{ $typed }” is not two times. Write for example 18-22 or 18:30-01.
shifts-not-a-number = “{ $typed }” is not a number.
shifts-the-first = The first
shifts-the-second = The second
shifts-narrow = Type to find
shifts-copy = Copy the shift
shifts-copy-to = Same times, on this day
shifts-with-people = Bring the people
shifts-copy-about = Press as many days as you like. The needs come along.
shifts-min-age = { $age } years
shifts-age = { $years } years
shifts-on-shift = On the shift
shifts-fewer = One fewer
shifts-one-more = One more
shifts-edit-need = Change the need
shifts-add-need = One more need
shifts-remove-need = Remove the need
shifts-task = Task
shifts-task-hint = on the shift
shifts-least = At least
shifts-age-limit = Age limit
shifts-courses = Courses:
shifts-add-course = + require a course
shifts-no-courses = No courses yet. You add them under Training.
shifts-full = Every place here is filled.
shifts-away = absent
shifts-take-off = Take { $name } off
shifts-who-can = Who can?
shifts-best-first = best first
shifts-search = Search for anybody
shifts-all-filled = Every place is filled. Search to put on more.
shifts-nobody-clear = Nobody is quite free.
shifts-nobody-found = Found nobody called “{ $typed }”.
shifts-can-but = Can, but …
shifts-rest = { $count } others · why not?
shifts-change-breaks = The change ({ $when }) does not work out for everyone on the shift.
shifts-reason-against = This speaks against it
shifts-reason-why = Why is it all right?
shifts-reason-hint = Agreed with both crews
shifts-reason-kept = The reason is kept and others can read it.
shifts-reason-go = Go on


## assigning

assigning-overlap = On { $other } at the same time, { $duration }
assigning-travel = Only { $has } between this shift and { $other }, should have { $needs } to get there
assigning-rest-before = Rests { $has }, should have { $needs } (lacks { $missing } min) before { $other }{ $law }
assigning-rest-after = Rests { $has }, should have { $needs } (lacks { $missing } min) after { $other }{ $law }
assigning-rest-between = The rest between { $first } and { $second } gets too short: { $has }, should have { $needs } (lacks { $missing } min){ $law }
assigning-too-young = Too young: { $age }, must be { $min }
assigning-too-young-turns = Too young: { $age }, must be { $min }. Turns { $min } on { $date }
assigning-perhaps-too-young = May be too young: { $younger } or { $older }, must be { $min }. The date of birth is missing
assigning-too-young-year = Too young: { $younger } or { $older }, must be { $min }
assigning-age-unknown = Age unknown, must be { $min }
assigning-night = { $minutes } min inside the night ban { $from }–{ $to }{ $law }
assigning-late-evening = { $minutes } min between { $from } and { $to }: only where the work requires it{ $law }
assigning-day-hours = { $worked } in one working day ({ $date }), at most { $max }{ $law }
assigning-week-hours = { $worked } in seven days from { $date }, at most { $max }{ $law }
assigning-competence-missing = Lacks the course: { $competence }
assigning-competence-expired = The course ran out on { $date }: { $competence }
assigning-competence-not-yet = The course is valid only from { $date }: { $competence }
assigning-law = {" "}({ $source })
assigning-assumed = {" "}– counted as under 18, since the date of birth is missing
assigning-in-crew = In the crew { $crew }
assigning-leads-crew = Leads { $crew }
assigning-deputy-of-crew = Deputy leader of { $crew }
assigning-has-competence = Has the course { $competence }
assigning-has-competence-until = Has the course { $competence }, valid to { $date }
assigning-no-hours = No shifts yet
assigning-hours-so-far = Has { $hours } already, the average is { $average }
assigning-free-all-day = Otherwise free on { $date }
assigning-rested = Well rested, off for { $hours }
assigning-refused-twice = Is on { $shift } already
assigning-refused-no-person = That person is no longer there
assigning-refused-no-shift = That shift is no longer there
assigning-refused-empty = The shift must end after it begins
assigning-work = { $shift } { $weekday } { $time }
assigning-day = { $day } { $month }
assigning-day-year = { $day } { $month } { $year }
assigning-work-gone = a shift that is gone


## training


## import


## lists

lists-roster-title = Roster
lists-contacts-title = Contact list
lists-attendance-title = Attendance list
lists-attendance-summary-title = Attendance in all
lists-hours-title = Hours per person
lists-club-hours-title = Hours per club
lists-of-festival = { $list } – { $festival }
lists-roster-stem = roster
lists-contacts-stem = contacts
lists-attendance-stem = attendance
lists-hours-stem = hours
lists-club-hours-stem = hours-clubs
lists-confidential = CONFIDENTIAL
lists-date = Date
lists-from = From
lists-to = To
lists-date-to = To date
lists-crew = Crew
lists-crews = Crews
lists-place = Place
lists-task = Task
lists-name = Name
lists-phone = Phone
lists-email = E-mail
lists-birth-year = Birth year
lists-birth-date = Date of birth
lists-diet = Dietary needs
lists-guardian = Guardian
lists-gender = Gender
lists-postcode = Postcode
lists-session = Session
lists-length = Length (hours)
lists-state = Attendance
lists-counted = Hours that count
lists-percent = Per cent of the hours
lists-sessions-present = Sessions attended
lists-club = Club
lists-shifts = Shifts
lists-people = Volunteers
lists-hours = Hours
lists-complete = Enough hours
lists-open = OPEN
lists-no-club = No club
lists-leader = leader
lists-deputy = deputy
lists-gender-f = woman
lists-gender-m = man
lists-gender-x = other
lists-present = present
lists-part = partly
lists-excused = excused
lists-absent = absent
lists-not-noted = not noted
lists-page = Page { $page } of { $pages }
lists-printed = Printed { $date }


## settings

settings-program = The program
settings-language = Language
settings-language-about = Names and text of your own stay as they are.
settings-appearance = Appearance
settings-appearance-about = Dark is kind in a tent at night.
settings-system = As the system
settings-light = Light
settings-dark = Dark
settings-text-size = Text size
settings-text-size-about = For everything in the window.
settings-festival = The festival
settings-file = The file
settings-file-about = The whole festival is one file. All you do is saved at once.


## history


## errors


## cli


## sample
