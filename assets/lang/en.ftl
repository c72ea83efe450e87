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
common-skipped = { $count ->
    [one] 1 thing has been changed since and was left as it is.
   *[other] { $count } things have been changed since and were left as they are.
}
common-nothing-to-undo = Nothing to undo
common-nothing-to-redo = Nothing to redo
common-undo-this = Undo: {$what}
common-redo-this = Redo: {$what}
common-cannot-read = Cannot read {$file}: {$detail}
common-no-dialog = The file chooser could not be opened. Drag the file into the window, or use Paste.
common-no-dialog-file = The file chooser could not be opened. Drag the file into the window.
common-no-dialog-folder = The file chooser could not be opened. Type the folder in the field.
common-sample = sample
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
place-history = History
place-file = The file and its backups
place-settings = Settings
command-find = Find anything
command-undo = Undo
command-redo = Redo
command-keys = The keys here
command-new-person = New person
command-import-people = Import a sheet
command-new-crew = New
command-new-shift = New shift
command-next-hole = Next gap
command-next-view = Show by day, by people or as a list
command-hand-out-day = Hand out the day
command-new-session = New session
command-hand-out-attendance = Attendance list
command-new-programme = New course (programme)
command-open-festival = Open another festival
keys-here = On this page
keys-everywhere = Everywhere
keys-shifts =
    PgUp PgDn | another day
    ← → ↑ ↓ | from shift to shift
    Enter | take the best one, or go to the next gap
    2–9 | take another of those who can
    letters | look for somebody you have in mind
    Alt ← → | move the shift a quarter of an hour
    Alt ↑ ↓ | move the shift to the row above or below
    Alt Shift ← → | longer or shorter
    Ctrl D | copy to the next day
    Ctrl + Ctrl − | closer and farther
    Delete | delete the shift
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
start-sample-about = 600 invented volunteers and 1,000 shifts. You cannot break anything here.
start-open = Open a file
start-open-about = A festival you have from before, or were given.
start-recent = Opened recently
start-name = What is the festival called?
start-name-hint = Norsk Revyfestival 2027
start-first-day = First day
start-last-day = Last day
start-zone = Time zone
start-days-about = The days with an audience. Rigging and tear-down can come before and after.
start-create = Create the festival
start-offline = Everything stays on this computer. Nothing is sent out.
start-not-a-day = “{$typed}” is not a date. Type, for example, 7.7.2027.
start-not-a-zone = “{$typed}” is not a time zone. In Norway it is Europe/Oslo.

## now

now-clock = It is { $time }
now-in-days = { $count ->
    [one] The festival begins tomorrow
   *[other] The festival begins in { $count } days
}
now-day-of = Day { $day } of { $days }
now-over = The festival is over. Thank you for all your work!
now-on-duty = { $count ->
    [one] 1 on shift
   *[other] { $count } on shift
}
now-open-places = { $count ->
    [0] no open spots
    [one] 1 open spot
   *[other] { $count } open spots
}
now-to-look-at = { $count ->
    [one] 1 to sort out
   *[other] { $count } to sort out
}
now-on = On shift now
now-nobody-on = Nobody is on shift right now.
now-next = The next three hours
now-first = The next shifts
now-nothing-next = No more shifts.
now-filled = { $filled } of { $places }
now-holes = Gaps
now-no-holes = Every spot to come is filled.
now-missing = { $count ->
    [one] 1 missing
   *[other] { $count } missing
}
now-going-on = going on now
now-in = in { $time }
now-look = Needs sorting out
now-nothing-to-look-at = No clashes, and everybody gets enough rest.
now-accepted = Accepted with a reason
now-person-on = { $person } – { $shift }
now-reason = “{ $reason }”
now-all = Show all { $count }
now-fewer = Show fewer
now-welcome = { $name } begins here
now-welcome-about = Four steps from a blank sheet to a roster people can take along.
now-step-people = Add people
now-step-people-about = A name and a phone number are enough.
now-step-crews = Create crews
now-step-crews-about = Bar, café, rigging … with a leader and members.
now-step-shifts = Create shifts
now-step-shifts-about = When, where and how many. Then you put people on them.
now-step-lists = Hand out the roster
now-step-lists-about = As a spreadsheet, ready to print.
now-step-go = Go there
now-step-done = done
now-step-import = Do you have the people or the shifts in a sheet already?

## people

people-picker-create = New: “{$name}”
people-picker-nothing = Nobody found.
people-picker-more = and {$count} more
people-count =
    { $count ->
        [one] 1 volunteer
       *[other] { $count } volunteers
    }
people-count-of = {$shown} of {$count} volunteers
people-search-hint = Type to search
people-key-choose = choose
people-key-edit = edit
people-all-crews = All crews
people-show-all = Show everyone
people-filter-phone = No phone
people-filter-training = No training
people-filter-minor = Under 18
people-filter-trouble = Needs sorting out
people-name = Name
people-crews = Crews
people-born = Born
people-hours = Hours
people-phone = Phone
people-email = E-mail
people-given = Given name
people-family = Family name
people-nickname = Nickname
people-postcode = Postcode
people-shirt = T-shirt
people-licence = Driving licence
people-licence-hint = classes, e.g. B, BE
people-guardian = Guardian
people-guardian-hint = name and phone
people-diet = Dietary needs
people-diet-hidden = hidden, health data
people-diet-none = nothing given
people-diet-show = show
people-gender = Gender
people-gender-unsaid = not said
people-note = Note
people-note-hint = What other crew leaders should know
people-more = More details
people-add-hint = add
people-born-hint = 1989 or 4.3.2009
people-club = Club
people-club-hint = choose a club
people-club-gets = {$club} gets the hours
people-no-club = No club
people-crew-with-role = {$crew} ({$role})
people-member = member
people-join-hint = Add to a crew
people-leave-crew = Remove from the crew
people-age = {$age} years
people-age-either = {$younger} or {$older} years
people-chip-clash = clash
people-chip-too-young = too young
people-chip-rest = short rest
people-chip-night = night ban
people-chip-hours = many hours
people-chip-age = age unknown
people-chip-training = no course
people-shifts = Shifts
people-shifts-hours = Shifts · {$hours}
people-no-shifts = No shifts yet.
people-was-there = came
people-excused = excused
people-absent = did not come
people-all-the-same = All the same, because: {$reason}
people-needed = Needed here
people-missing = {$count} missing
people-assign = Put on the shift
people-assign-anyway = Put on anyway
people-see-shift = See the shift
people-training = Training
people-completed = completed
people-modules = {$done} of {$count}
people-modules-missing = Has {$hours}, needs {$lacks} more. Left: {$names}
people-valid-from = from {$date}
people-valid-to = until {$date}
people-valid-always = always valid
people-expired = expired {$date}
people-withdraw = Take the competence away
people-grant-hint = New competence
people-grant-about = The course is valid from the date on the right.
people-edit-name = Change the name
people-choose = Choose a person
people-choose-about = Then you see shifts, hours, training and where they are needed. Type a name or a phone number to search.
people-empty = No volunteers yet
people-empty-about = If you have a list in a spreadsheet, you can import it all at once. A name and a phone number are enough.
people-none-found = Nobody found for “{$typed}”
people-no-filters = Remove the filters
people-hidden = { $count ->
    [one] The filters hide one that fits.
   *[other] The filters hide { $count } that fit.
}
people-none-filtered = Nobody for “{$typed}” fits the filters
people-none-fit = Nobody fits the filters
people-none-hint = Try a part of the name, or some digits of the phone number.
people-new-about = The family name comes last. The rest can be filled in afterwards.
people-new-in-crew = Joins the crew {$crew}.
people-same-phone = {$name} has the same number.
people-show = Show {$name}
people-phone-remark = Phone: {$remark}
people-wrong-phone-two = There are two numbers here. Type one, and put the other in the note.
people-wrong-phone-short = The number is too short. A Norwegian number has eight digits.
people-wrong-phone-long = The number is too long. A number from abroad begins with + and the country code.
people-wrong-phone-words = This is not a phone number.
people-wrong-phone-lost = The spreadsheet has ruined the number. Type it again.
people-wrong-phone-impossible = There is no such number. Check the digits.
people-wrong-email = An e-mail address looks like this: name@example.org
people-wrong-born = Type a year, such as 1989, or a whole date, such as 4.3.2009.
people-delete = Delete the person
people-delete-ask = Delete {$name}?
people-delete-along = This goes too:
people-delete-undo = You can undo it afterwards.
people-gone-shifts =
    { $count ->
        [one] The spot on one shift
       *[other] The spots on { $count } shifts
    }
people-gone-crews =
    { $count ->
        [one] The spot in one crew
       *[other] The spots in { $count } crews
    }
people-gone-programmes =
    { $count ->
        [one] Enrolment in one programme
       *[other] Enrolment in { $count } programmes
    }
people-gone-attendance =
    { $count ->
        [one] Attendance at one session
       *[other] Attendance at { $count } sessions
    }
people-gone-records =
    { $count ->
        [one] One course or certificate
       *[other] { $count } courses or certificates
    }
people-gone-leads =
    { $count ->
        [one] One session is left without a leader
       *[other] { $count } sessions are left without a leader
    }
people-clipboard = clipboard
people-clipboard-empty = The clipboard is empty. Select the cells in the spreadsheet, copy them, and paste here.
people-import-title = Import people or shifts from a sheet
command-paste-people = Paste

## crews

crews-tab-crews = Crews
crews-tab-clubs = Clubs
crews-tab-places = Places
crews-leader = Leader
crews-people = People
crews-shifts = Shifts
crews-hours = Hours
crews-note = Note
crews-open = Open
crews-new-crew = New crew
crews-new-club = New club
crews-new-place = New place
crews-hint-crew = Bar
crews-hint-club = Høylandet IL
crews-hint-place = Community hall
crews-empty = No crews yet
crews-empty-about = A crew has a leader, people and shifts. Create your own, or press the ones you use.
crews-typical-about = Common crews, one press each
crews-typical = Rigging | Bar | Café and food | Volunteer kitchen | Tickets and entrance | Stewards | Parking and traffic | Camping | Cleaning and recycling | Stage and sound | Backstage | Artist hosts | Transport | Festival office | Kiosk and sales | Children’s activities | First aid | Fire watch | Decoration | Photo and communication
crews-empty-clubs = No clubs yet
crews-empty-clubs-about = The hours of each volunteer are credited to a club. Here you see how many hours each of them has.
crews-empty-places = No places yet
crews-empty-places-about = A place is where the shift is: a tent, a gate, a car park. Feel free to say where people should meet.
crews-choose = Choose a crew
crews-choose-about = Then you see who is in it, and can change its name, colour and roles.
crews-choose-club = Choose a club
crews-choose-place = Choose a place
crews-colour = Colour
crews-colour-number = Colour {$number}
crews-note-crew = What the crew does and where it meets
crews-note-place = How to find it and where to meet
crews-members =
    { $count ->
        [one] 1 person in the crew
       *[other] { $count } people in the crew
    }
crews-add-as = Add as
crews-add-hint = Type a name or a number
crews-no-leader = The crew has no leader.
crews-show-person = Show the person
crews-club-people = Hours come from
crews-club-nobody = Nobody yet. Choose the club on each person.
crews-fact-shifts =
    { $count ->
        [one] 1 shift
       *[other] { $count } shifts
    }
crews-fact-places = {$filled} of {$count} spots filled
crews-fact-hours = {$hours} in all
crews-fact-sessions =
    { $count ->
        [one] 1 session
       *[other] { $count } sessions
    }
crews-delete-crew = Delete the crew
crews-delete-club = Delete the club
crews-delete-place = Delete the place
crews-gone-shifts =
    { $count ->
        [one] One shift goes
       *[other] { $count } shifts go
    }
crews-gone-assignments =
    { $count ->
        [one] One spot on the roster goes
       *[other] { $count } spots on the roster go
    }
crews-gone-members =
    { $count ->
        [one] One person is no longer in it, but stays in the festival
       *[other] { $count } people are no longer in it, but stay in the festival
    }
crews-gone-club =
    { $count ->
        [one] One person is left without a club
       *[other] { $count } people are left without a club
    }
crews-gone-place-shifts =
    { $count ->
        [one] One shift is left without a place
       *[other] { $count } shifts are left without a place
    }
crews-gone-place-sessions =
    { $count ->
        [one] One session is left without a place
       *[other] { $count } sessions are left without a place
    }

cannot-nothing-to-do = There is nothing to change.
cannot-empty-name = Type a name first.
cannot-not-found = { $table ->
    [person] That person is no longer there.
    [crew] That crew is no longer there.
    [club] That club is no longer there.
    [place] That place is no longer there.
    [shift] That shift is no longer there.
    [assignment] The person is no longer on the shift.
    [membership] The person is not in the crew.
    [session] That session is no longer there.
    [programme] That programme is no longer there.
   *[other] What you wanted to change is no longer there.
}
cannot-already-there = { $table ->
    [crew] There is already a crew called “{ $name }”.
    [club] There is already a club called “{ $name }”.
    [place] There is already a place called “{ $name }”.
    [competence] There is already a competence called “{ $name }”.
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
cannot-day-cut = The end of the festival day must be a time of day, such as 06:00.
cannot-not-a-choice = “{ $value }” is not one of the choices.
cannot-born-outside = The year of birth must be between { $first } and { $last }.
cannot-headcount = At least one must be needed, and the numbers must be in order: fewest, wanted, most.
cannot-age-limit = The age limit must be between 1 and 99 years.
cannot-on-shift-already = { $person } is already on “{ $shift }” at that time.
cannot-full = “{ $shift }” is full: there is room for { $max }.
cannot-part-outside = The time must be within the shift or session.
cannot-would-fall-out = { $count ->
    [one] { $names } is only there part of the time, and that falls outside the new times. Move that part or take them off first.
   *[other] { $count } people are only there part of the time, and that falls outside the new times: { $names }. Move them or take them off first.
}
cannot-no-reason = Say why it is all right anyway.
cannot-percent = Type a percentage between 0 and 100.
cannot-length = It cannot be that short or that long. Type another number.
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
shifts-farther = Further away (Ctrl −)
shifts-free = { $count ->
    [0] No open spots
    [one] 1 open spot
   *[other] { $count } open spots
}
shifts-open = { $count ->
    [0] No clashes
    [one] 1 clash
   *[other] { $count } clashes
}
shifts-accepted = { $count } accepted with a reason
shifts-count = { $count ->
    [0] no shifts
    [one] 1 shift
   *[other] { $count } shifts
}
shifts-of = { $filled } of { $places }
shifts-of-missing = { $filled } of { $places } · { $missing } missing
shifts-day-about = { $day }: { $filled } of { $places } spots, { $shifts ->
        [one] 1 shift
       *[other] { $shifts } shifts
    }
shifts-hole = { $missing } missing, { $times }
shifts-no-place = No fixed place
shifts-idle-crews = No shifts this day
shifts-drag-hint = drag in a row to create a shift
shifts-staffing = Staffing
shifts-staffing-about = on shift / needed
shifts-no-longer = What was accepted is no longer a problem
shifts-no-crews = Shifts belong to a crew
shifts-no-crews-about = Create the first crew, and you can lay out shifts here. If you have the roster in a sheet, the crews come along from there.
shifts-to-crews = Go to the crews
shifts-none-today = No shifts
shifts-none-on = No shifts on { $day }
shifts-none-about = Drag with the mouse in a crew’s row, from start to end, or type the times yourself. You can also import the shifts from a sheet.
shifts-list-empty-about = The shifts will be here, with who is on and how many are missing.
shifts-only-holes = Only gaps
shifts-all-days = All days
shifts-this-day = This day
shifts-no-holes = No gaps. Every spot is filled.
shifts-holes = Open spots
shifts-holes-about = Press a line to see who can.
shifts-open-heading = Clashes
shifts-open-about = What goes against the rules and nobody has answered for yet.
shifts-accepted-heading = Accepted with a reason
shifts-accepted-about = Here somebody went ahead anyway, and said why.
shifts-accept = Accept with a reason …
shifts-quoted = “{ $reason }”
shifts-and-more = … and { $count } more
shifts-choose-hint = Choose a shift to see who is on and who can.
shifts-keys = Quicker with the keys
shifts-other-day = Another day
shifts-key-move = Move the shift
shifts-key-stretch = Longer or shorter
shifts-key-copy = Copy to the next day
shifts-new = New shift
shifts-create = Create the shift
shifts-new-about = The form stays open until you close it, so you can create several in a row. If the shift ends after midnight, just type 22-02.
shifts-choose-crew = Choose a crew first.
shifts-not-times = “{ $typed }” is not two times. Type, for example, 18-22 or 18:30-01.
shifts-not-a-number = “{ $typed }” is not a number.
shifts-the-first = The first
shifts-the-second = The second
shifts-narrow = Type to find
shifts-copy = Copy the shift
shifts-copy-to = Same times, on this day
shifts-with-people = Bring the people
shifts-copy-about = Press as many days as you like. The needs come along.
shifts-delete-people = { $count ->
    [one] 1 person is on the shift and will be taken off it.
   *[other] { $count } people are on the shift and will be taken off it.
}
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
shifts-course-help = Courses that help
shifts-course-show = Show the course
shifts-course-none = { $programme } has no session before the shift.
shifts-course-full = { $programme } is full before the shift.
shifts-course-nobody = Nobody can be at both { $programme } and the shift.
shifts-full = Every spot here is filled.
shifts-away = absent
shifts-take-off = Take { $name } off
shifts-who-can = Who can?
shifts-best-first = best first
shifts-search = Search for anybody
shifts-all-filled = Every spot is filled. Search to put on more.
shifts-nobody-clear = Nobody is completely free.
shifts-nobody-found = Found nobody called “{ $typed }”.
shifts-can-but = Can, but …
shifts-rest = { $count } more · why not?
shifts-change-breaks = The change ({ $when }) does not work out for everyone on the shift.
shifts-reason-against = This speaks against it
shifts-reason-why = Why is it all right?
shifts-reason-hint = Agreed with both crews
shifts-reason-kept = The reason is saved and others can read it.
shifts-reason-go = Do it anyway

## assigning

assigning-overlap = On { $other } at the same time, { $duration }
assigning-travel = Only { $has } between this shift and { $other }, should have { $needs } to get there
assigning-rest-before = Rests { $has }, should have { $needs } (lacks { $missing } min) before { $other }{ $law }
assigning-rest-after = Rests { $has }, should have { $needs } (lacks { $missing } min) after { $other }{ $law }
assigning-rest-between = The rest between { $first } and { $second } becomes too short: { $has }, should have { $needs } (lacks { $missing } min){ $law }
assigning-too-young = Too young: { $age }, must be { $min }
assigning-too-young-turns = Too young: { $age }, must be { $min }. Turns { $min } on { $date }
assigning-perhaps-too-young = May be too young: { $younger } or { $older }, must be { $min }. The date of birth is missing
assigning-too-young-year = Too young: { $younger } or { $older }, must be { $min }
assigning-age-unknown = Age unknown, must be { $min }
assigning-night = { $minutes } min inside the night ban { $from }–{ $to }{ $law }
assigning-late-evening = { $minutes } min between { $from } and { $to }: only where the work requires it{ $law }
assigning-day-hours = { $worked } in one working day ({ $date }), at most { $max }{ $law }
assigning-week-hours = { $worked } in seven days from { $date }, at most { $max }{ $law }
assigning-competence-missing = No course: { $competence }
assigning-competence-expired = The course expired on { $date }: { $competence }
assigning-competence-not-yet = The course is valid only from { $date }: { $competence }
assigning-run = { $minutes } in a row from { $from }, without a break of { $pause } min after { $max }{ $law }
assigning-break = Needs a break of { $pause } min, since the shift is longer than { $max }{ $law }
assigning-week-rest = The longest rest in seven days from { $date } is { $has }, should be { $needs }{ $law }
assigning-nights = { $nights } nights in a row, preferably no more than { $max }
assigning-over-shifts = Wants { $max } { $max ->
        [one] shift
       *[other] shifts
    } at most, gets { $has }
assigning-over-hours = Wants { $max } at most, gets { $has }
assigning-over-nights = Wants { $max } { $max ->
        [one] night
       *[other] nights
    } at most, gets { $has }
assigning-cannot = Cannot for { $time } of it{ $note }
assigning-rather-not = Would rather not for { $time } of it{ $note }
assigning-note = {" "}(“{ $note }”)
assigning-outside-can = { $time } is outside of what suits that day
assigning-not-said = Has not said that this day suits
assigning-at-course = At a course at the same time: { $session }, { $time }
assigning-apart = Not to be on a shift with { $other }, { $time } at once
assigning-together = Would like to be on a shift with { $other }
assigning-without-adult = Without { $other }, who is responsible, for { $time }
assigning-no-leader = No leader or deputy on the shift for { $time }, from { $from }
assigning-no-adult = No adult on the shift with { $names } for { $time }, from { $from }
assigning-wished = Would like to be in { $crew }
assigning-says-can = Has said that the time suits
assigning-with = Together with { $other }
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
assigning-refused-twice = Already on { $shift }
assigning-refused-no-person = That person is no longer there
assigning-refused-no-shift = That shift is no longer there
assigning-refused-empty = The shift must end after it begins
assigning-work = { $shift } { $weekday } { $time }
assigning-day = { $day } { $month }
assigning-day-year = { $day } { $month } { $year }
assigning-work-gone = a shift that is gone

## training

training-done = completed
training-counts-now = can finish today
training-under-way = under way
training-lacks = needs { $what }
training-evenings = { $count ->
    [one] 1 evening
   *[other] { $count } evenings
}
training-sessions = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
training-enrolled = { $count ->
    [0] nobody enrolled
    [one] 1 enrolled
   *[other] { $count } enrolled
}
training-tonight = tonight
training-today = today
training-lacks-hours = { $name } has { $percent } and needs { $hours } more.
training-on-the-limit = { $name } is right on the limit: { $percent }.
training-no-birth-year = Year of birth is missing for { $names }.
training-no-gender = Gender is missing for { $names }.
training-no-postcode = Postcode is missing for { $names }.
training-and-more = { $names } and { $count } more
training-number = No.
training-share = Attendance
training-earlier = Earlier sessions
training-later = Later sessions
training-completed = { $count } of { $all } have completed
training-enrol = Enrol
training-enrol-who = Name, phone number or crew
training-key-space = Space
training-key-part = P
training-key-excused = E
training-key-absent = A
training-key-clear = Backspace
training-part-of-time = part of the time
training-clear = clear
training-clear-mark = Clear the box
training-tab-session = Session
training-tab-person = Person
training-tab-programme = Programme
training-ready-made = Add “Hvordan lede frivillige”
training-empty = No training yet
training-empty-about = Courses and evenings are kept here: who was there, how many hours it came to, and who has completed. “Hvordan lede frivillige” (leading volunteers) is ready with eight modules.
training-all-leaders = All crew leaders
training-all-leaders-and-deputies = Crew leaders and deputies
training-nobody = Nobody is enrolled yet
training-nobody-about = Enrol all crew leaders with one press, or add people one by one or a whole crew at a time.
training-nobody-chosen = Nobody
training-whole-crew = The whole crew { $name }
training-no-leaders = No crew has a leader yet. Give them one under Crews, or enrol people by name.
training-nothing-to-grant = Nobody is without it now.
training-choose-new = Add “{ $name }”
training-no-session = No session yet
training-no-session-about = A session is an evening or a day: when, where and which modules. Afterwards you tick who was there.
training-all-present = Everybody present
training-left = { $count ->
    [0] Everybody is noted
    [one] 1 is not noted
   *[other] { $count } are not noted
}
training-delete-session = Delete the session
training-delete-session-ask = { $count ->
    [0] Delete the session?
    [one] Delete the session? The one tick on it goes too.
   *[other] Delete the session? The { $count } ticks on it go too.
}
training-title = Title
training-title-hint = If it is called something other than its modules
training-times = From–to
training-leader = Led by
training-leader-hint = Name or phone number
training-place-hint = Name of the place
training-note = Note
training-treats = Modules in the session
training-no-modules = The programme has no modules yet.
training-missing = What is missing
training-more = and { $count } more
training-show-person = Show in People
training-no-person = Choose a person in the list.
training-hours-of = { $hours } of { $all } ({ $percent })
training-completed-on = Completed { $date }
training-has-until = Has “{ $name }” until { $date }
training-has = Has “{ $name }”
training-can-have = Can be given “{ $name }”
training-modules-missing = Modules missing
training-unenrol = Unenrol
training-unenrol-ask = { $count ->
    [0] Unenrol { $name }?
    [one] Unenrol { $name }? The one tick goes too.
   *[other] Unenrol { $name }? { $count } ticks go too.
}
training-birth-year-missing = year of birth missing
training-gender-missing = gender missing
training-postcode-missing = postcode missing
training-came = Came
training-left-at = Left
training-programme-name = What is the programme called?
training-programme-hint = Fire safety, serving, first aid …
training-make-programme = Create the programme
training-make-session = Create the session
training-to-complete = To complete it
training-min-percent = Minimum % of the hours
training-min-hours = Minimum hours
training-delete-programme = Delete the programme
training-delete-programme-ask = Delete “{ $name }” with { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} and { $people ->
    [one] 1 enrolled
   *[other] { $people } enrolled
}? What people have been given, they keep.
training-gives = Those who complete it get
training-gives-nothing = Nothing
training-competence-hint = Name of the course
training-months = Valid for this many months
training-months-hint = empty: always
training-grant = { $count ->
    [one] Give it to 1 who has completed
   *[other] Give it to { $count } who have completed
}
training-grant-about = It is valid from the day they completed. The roster then knows they have it.
training-all-granted = Everybody who has completed has it.
training-modules = Modules
training-minutes = minutes
training-up = Move up
training-down = Move down
training-module-title = What is it about?
training-count = How many sessions
training-every = Days apart
training-count-wrong = Type a number from { $least } to { $most }.
training-new-module = New module
training-not-times = “{ $typed }” is not two times. Type, for example, 18-21.
training-not-yet = The session is not until { $day }. You can tick who came then. Absence that is known can be noted now.
training-not-a-time = “{ $typed }” is not a time. Type, for example, 18:30.
training-not-a-number = “{ $typed }” is not a number.

## import

import-field-given = Given name
import-field-family = Family name
import-field-full-name = Name
import-field-nickname = Nickname
import-field-phone = Phone
import-field-email = E-mail
import-field-birth-year = Year of birth
import-field-birth-date = Date of birth
import-field-birth = Born
import-field-age = Age
import-field-over-18 = Over 18
import-field-gender = Gender
import-field-postcode = Postcode
import-field-shirt-size = T-shirt
import-field-licence = Driving licence
import-field-diet = Dietary needs
import-field-guardian = Guardian
import-field-club = Club
import-field-crew = Crew
import-field-note = Note
import-field-identity = Identity number – left out
import-field-ignore = Leave out
import-field-extra = Own column
import-why-two = there are two numbers
import-why-short = digits are missing
import-why-long = there are too many digits
import-why-words = it is not a number
import-why-scientific = the spreadsheet has cut digits off
import-why-overflow = the column was too narrow when the list was made
import-why-impossible = no number looks like that
import-problem-no-name = Row { $line }: there is no name. Say who it is.
import-problem-birth = Row { $line }, “{ $column }”: “{ $seen }” cannot be a date or year of birth. Type, for example, 17.05.1998 or 1998.
import-problem-too-many-cells = Row { $line } has more cells than the header (“{ $seen }” is left over), so something may be in the wrong column. Fix the row in the sheet.
import-who-row = { $name } in row { $line }
import-doubt-same-name = Is this { $who }? The name is the same, but nothing else says yes or no.
import-doubt-other-contact = Is this { $who } with a new number or address, or somebody else with the same name?
import-doubt-other-birth = Is this { $who }? Name and number or address are the same, but the year of birth is different.
import-doubt-similar-name = Is this { $who }? The number or address is the same, and the name almost.
import-doubt-near-name = Is this { $who }? The name is almost the same, and nothing speaks against it.
import-doubt-withdrawn = It says “{ $seen }” here. Should this person come in all the same?
import-doubt-only-name = There is only “{ $seen }” in the row. Is it a person?
import-doubt-no-name = “{ $seen }” does not look like a name. Is it a person?
import-note-phone-unsure = “{ $seen }” is not used as a phone number: { $why }. It is kept under “{ $column }”.
import-note-phone-assumed = { $seen } is read as { $read }
import-note-phone-remark = beside the number it says “{ $remark }”
import-note-email-wrong = “{ $seen }” is not an e-mail address. It is kept under “{ $column }”.
import-note-email-meant = “{ $seen }” is not an e-mail address. Perhaps { $suggestion } was meant.
import-note-email-unusual = check the address { $seen } – such letters are rare there
import-note-name-recased = capital letters put right (was “{ $seen }”)
import-note-name-remark = “{ $remark }” is not part of the name
import-note-test = looks like a test – leave it out if it is not real
import-note-gender = “{ $seen }” is not understood as a gender
import-note-licence = licence: “{ $seen }” – which class?
import-note-identity = an identity or account number is left out
import-note-again = the same person as in row { $line }; this row counts
import-note-shared-phone = shares a phone number with { $name }
import-note-shared-email = shares an e-mail address with { $name }
import-note-withdrawn = it says “{ $seen }” here – are they still with you?
import-note-crew-unclear = “{ $seen }” is not taken as a crew, but kept as text
import-note-crew-read = “{ $seen }” is read as the crew { $crew }
import-note-phone-whose = is “{ $seen }” the guardian’s number or the person’s own? Here it is taken as the person’s own
import-note-name-turned = “{ $seen }” is read with the family name first
import-note-phone-of-other = “{ $seen }” is somebody else’s number and stands under guardian
import-note-answered-before = row { $line } was answered later and counts where they differ
import-note-age-only = “{ $seen }” is kept as text only – without a year of birth the rules cannot know that somebody is under 18
import-note-office-open = “{ $seen }” is kept as text, since it is not said in which crew
import-note-namesake = somebody else is also called { $name }
import-place = { $line } on “{ $sheet }”
import-place-tab = the sheet “{ $sheet }”
import-tabs = Read { $count } sheets: { $names }.
import-tabs-other = { $count ->
    [one] The sheet { $names } is no list of people and is left out.
   *[other] The sheets { $names } are no lists of people and are left out.
}
import-tabs-empty = { $count ->
    [one] The sheet { $names } has no rows.
   *[other] The sheets { $names } have no rows.
}
import-tabs-hidden = { $count ->
    [one] The sheet { $names } is hidden in the file and is left out. Show it in the spreadsheet and save, if it should come in.
   *[other] The sheets { $names } are hidden in the file and are left out. Show them in the spreadsheet and save, if they should come in.
}
import-tabs-older = { $count ->
    [one] The sheet { $names } is of an earlier year and is left out.
   *[other] The sheets { $names } are of earlier years and are left out.
}
import-tabs-unused = { $count ->
    [one] The name of the sheet { $names } is not used, since the crews stand in the rows.
   *[other] The names of the sheets { $names } are not used, since the crews stand in the rows.
}
import-once = { $count } rows: { $note }
import-once-phone-whose = Are the numbers under “{ $column }” the guardians’ or the people’s own? The { $count } are taken as their own.
import-once-name-turned = { $count } names are read with the family name first, the first is “{ $seen }”
import-once-age-only = { $count } are under 18 by their age, which is kept as text only – without a year of birth the rules cannot know
import-once-name-recased = capital letters are put right in { $count } names, the first was “{ $seen }”
import-verdict-new = new
import-verdict-changed = changes
import-verdict-same = as before
import-verdict-doubtful = in doubt
import-verdict-refused = left out
import-verdict-skipped = skipped
import-skip-same-as = already in row { $line }
import-skip-again = the same person in row { $line }, which counts
import-aside-above = above the list
import-aside-header = header
import-aside-header-again = the header once more
import-aside-footer = a sum or an open place, not a person
import-aside-tab = the name of the sheet
import-reason-header = Why the row was left out
import-read-empty = The file is empty.
import-read-workbook = The workbook is damaged and cannot be read. Open it in the spreadsheet program, save it again, and try that file.
import-read-binary = This is neither text nor a workbook, so it cannot be a list. Is it the right file?
import-read-long = The file has more rows than a spreadsheet can have. A list of people is much shorter – is it the right file?
import-read-large = The file is larger than 64 MB. A list of people is much smaller – is it the right file?
import-read-long-cell = Row { $line } has a cell longer than a spreadsheet can hold. Look for a quotation mark that is never closed.
import-read-wide = Row { $line } has more than 1000 cells. A list of people does not have that many columns – is it the right file?
import-read-no-rows = There are no rows under the header.
import-delimiter-semicolon = semicolon
import-delimiter-comma = comma
import-delimiter-tab = tab
import-delimiter-bar = bar
import-screen-empty = Import people and shifts from a spreadsheet
import-screen-empty-about = Choose the list you have: a workbook, CSV or contact cards. You see what happens to each row before anything is saved.
import-screen-choose-file = Choose a file
import-screen-choose-other = Choose another file
import-screen-as-found = Read it as before
import-screen-unreadable = { $file } cannot be read
import-screen-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
import-screen-mended = broken letters were put right
import-screen-fate = What happens
import-screen-remark = Worth knowing
import-screen-header = In the sheet: { $header }
import-screen-header-on = header in row { $line }
import-screen-no-header-found = no header
import-screen-what-is = What is “{ $column }”?
import-screen-found-header = recognised by its header
import-screen-found-nearly = similar header
import-screen-found-cells = guessed from what is there
import-screen-found-chosen = chosen by you
import-screen-found-not = not recognised, so it keeps its own name
import-screen-encoding = How are the letters stored?
import-screen-encoding-about = Choose another if æ, ø and å look odd.
import-screen-delimiter = What separates the columns?
import-screen-delimiter-about = Choose another character if the columns are split wrongly.
import-screen-header-row = Which row is the header?
import-screen-header-about = Anything above it is left out.
import-screen-no-header = There is no header
import-screen-line = Row { $line }: { $words }
import-screen-title = This will happen
import-screen-new = { $count ->
    [one] new
   *[other] new
}
import-screen-changed = { $count ->
    [one] changed
   *[other] changed
}
import-screen-same = { $count ->
    [one] as before
   *[other] as before
}
import-screen-doubtful = { $count ->
    [one] in doubt
   *[other] in doubt
}
import-screen-refused = { $count ->
    [one] left out
   *[other] left out
}
import-screen-skipped = { $count ->
    [one] skipped
   *[other] skipped
}
import-screen-remarked = { $count ->
    [one] has something to look at
   *[other] have something to look at
}
import-screen-show = show
import-screen-show-differences = show the differences
import-screen-show-all = show all
import-screen-hand-back = { $count ->
    [one] Save the row left out
   *[other] Save the { $count } left out
}
import-screen-hand-back-about = As a separate file with the reason, in Documents/Ildsjel. Happens by itself when you import.
import-screen-handed-back = Saved with the reason: { $file }
import-screen-not-handed-back = The rows left out could not be saved: { $why } Import once more to go on without them.
import-screen-refused-stem = { $name } left out
import-screen-no-name = No column is a name, so nobody can be imported. Press the header above the names and choose Name.
import-screen-new-crews = New crews
import-screen-new-clubs = New clubs
import-screen-and-more = { $names } and { $count } more
import-screen-questions = { $count ->
    [one] One question
   *[other] { $count } questions
}
import-screen-more-questions = { $count ->
    [one] And one more after these.
   *[other] And { $count } more after these.
}
import-screen-row = row { $line }
import-screen-sheet-row = { $sheet }, row { $line }
import-screen-same-as = Same as { $who }
import-screen-new-person = A new person
import-screen-leave = Leave out
import-screen-take = Include after all
import-screen-left-out = you leave it out
import-screen-added = { $field }: { $new }
import-screen-differs = { $field }: { $old } → { $new }
import-screen-open = { $count ->
    [one] One question is not answered. What waits for it is left out.
   *[other] { $count } questions are not answered. What waits for them is left out.
}
import-screen-import-both = Import { $people ->
    [one] 1 person
   *[other] { $people } people
} and { $shifts ->
    [one] 1 shift
   *[other] { $shifts } shifts
}
import-screen-import-changes = { $count ->
    [one] Import 1 change
   *[other] Import { $count } changes
}
import-screen-import-says = { $count ->
    [one] Import 1 day somebody can or cannot
   *[other] Import { $count } days somebody can or cannot
}
import-screen-import-on-shift = { $count ->
    [one] Import 1 on shift
   *[other] Import { $count } on shift
}
import-screen-import-shifts = { $count ->
    [one] Import 1 shift
   *[other] Import { $count } shifts
}
import-screen-import-people = { $count ->
    [one] Import 1 person
   *[other] Import { $count } people
}
import-screen-import = Import
import-screen-unanswered = { $count ->
    [one] The one you do not answer is left out.
   *[other] The { $count } you do not answer are left out.
}
import-screen-not-yet = Nothing is imported yet. You can undo it all afterwards.
import-screen-nothing = There is nothing new to import.
import-screen-throw-away-stay = Stay here
import-screen-throw-away-go = Throw away
import-screen-throw-away-about = Nothing is imported yet. If you leave now, you answer anew next time.
import-screen-throw-away = Throw away your answers?
import-screen-all-answered = All questions are answered
import-screen-answered = answered
import-screen-answers-first = Answer the questions first. Then you see what can be imported.

## lists

lists-roster-title = Roster
lists-contacts-title = Contact list
lists-attendance-title = Attendance list
lists-attendance-summary-title = Attendance in total
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
lists-birth-year = Year of birth
lists-birth-date = Date of birth
lists-diet = Dietary needs
lists-guardian = Guardian
lists-gender = Gender
lists-postcode = Postcode
lists-session = Session
lists-length = Length (hours)
lists-state = Attendance
lists-counted = Hours that count
lists-percent = Percentage of the hours
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
lists-tab-sheets = Sheets
lists-tab-paper = Paper
papers-page = Sheet { $page } of { $pages }
papers-page-before = Page before
papers-page-next = Next page
papers-wide = Larger
papers-whole = The whole page
papers-save = Save PDF
papers-roster-about = For the crew leader, with names and phones.
papers-poster-about = Large type, first name and one letter.
papers-posts-about = Numbered rows to tick off.
papers-slips-about = A slip for each, with a code for the calendar.
papers-contacts-about = Who is who, and how to reach them.
papers-signin-about = Who is coming, with room to sign.
papers-kitchen-about = How many will eat, without names.
papers-emergency-about = Emergency numbers, crew leaders and places.
papers-changes-about = Who has other shifts than last time.
lists-screen-title = Lists to hand out
lists-screen-folder = Folder
lists-screen-open-folder = Show the folder
lists-screen-about = Press a button, and the file is there. A file that is already there is never overwritten.
lists-screen-lies = In the folder: { $file }
lists-screen-wrote = { $file } is in the folder.
lists-screen-no-folder = Type or choose the folder the lists should go to.
lists-screen-cannot-write = Cannot write in { $folder }. Choose another folder. ({ $why })
lists-screen-stopped = The list was not written. Try once more.
lists-screen-xlsx = Spreadsheet (.xlsx)
lists-screen-csv = CSV
lists-screen-roster-about = Who is on shift when, with phone and open spots.
lists-screen-contacts-about = Phone, e-mail and crews.
lists-screen-attendance-about = Who was at each session. For the study association.
lists-screen-hours-about = Shifts and hours, with club and crews.
lists-screen-clubs-about = The hours each club gets.
lists-screen-all = The whole festival
lists-screen-day = One day
lists-screen-crew = One crew
lists-screen-one-sheet = One sheet
lists-screen-by-day = A sheet per day
lists-screen-by-crew = A sheet per crew
lists-screen-no-programme = No training yet
lists-screen-find = Type to find
lists-screen-private = Without allergies and next of kin. Still, share it only with those who need it.
lists-screen-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
lists-screen-empty = Nothing on this list yet
lists-screen-empty-about = Once there are people, shifts or sessions, you see here what you hand out.
lists-changes-title = Changes
lists-changes-stem = changes
lists-warnings-title = Warnings
lists-warnings-stem = warnings
lists-screen-changes-about = What is new since the list was handed out, and whom to call.
lists-screen-warnings-about = All that breaks a rule, the gravest first, for yourself.
lists-change = Change
lists-was = Before
lists-is = Now
lists-change-on = new on the shift
lists-change-off = off the shift
lists-change-moved = moved
lists-shift-gone = a shift that is gone
lists-shift = Shift
lists-what = What
lists-rule = Rule
lists-reason = Reason
lists-way-out = Easiest way out
lists-way-shorten = Work { $times } instead
lists-way-replace = Let { $name } take the shift
lists-hand-out = Note that the list is handed out
cli-hand-out-calendar = When the calendar is sent, write `ildsjel hand-out`. Then the next calendar takes away shifts that have changed or gone since.
lists-hand-out-calendar = Note that the list is handed out when the calendar is sent. Then the next calendar takes away what has changed since.
lists-hand-out-changed = The plan has changed since.
lists-hand-out-same = Nothing is new since last time.
lists-never-handed-out = Not handed out yet. Once you do, Ildsjel can tell what is new since.
lists-handed-out = Handed out last { $when }
lists-handed-out-crew = Issue { $number }, handed out { $when }

## settings

settings-program = Ildsjel
settings-language = Language
settings-language-about = Names and text of your own stay as they are.
settings-appearance = Appearance
settings-appearance-about = Dark is easier on the eyes in a tent at night.
settings-system = Same as the computer
settings-light = Light
settings-dark = Dark
settings-author = Your name
settings-author-about = Stands in the history beside what you do.
settings-author-hint = A first name will do
settings-text-size = Text size
settings-text-size-about = For everything in the window.
settings-festival = The festival
settings-file = The file
settings-file-about = The whole festival is one file. Everything you do is saved at once.

## history

history-thing =
    { $table ->
        [festival] the festival
        [club] the club
        [place] the place
        [crew] the crew
        [competence] the competence
        [person] the person
        [membership] the spot in the crew
        [shift] the shift
        [need] the need
        [assignment] the spot on the shift
        [programme] the programme
        [module] the module
        [session] the session
        [enrolment] the enrolment
        [attendance] the attendance
        [competence_record] the certificate
        [series] the series
        [template] the template
        [availability] the time
        [wish] the wishes
        [pair] the pair
        [travel] the way
        [rule] the rule
        [handout] the issue of the list
        [handover] the handover note
       *[import_batch] the sheet
    }
history-new-festival = Created the festival { $name }
history-sample = Created the sample festival { $name }
history-add = Added { $thing } { $name }
history-change = Changed { $thing } { $name }
history-delete = Deleted { $thing } { $name }
history-assign = Put { $person } on { $shift }, { $when }
history-unassign = Took { $person } off { $shift }, { $when }
history-move-shift = Moved { $shift } to { $when }
history-copy-shift = Copied { $shift } to { $when }
history-make-shifts = { $count ->
        [one] Made a shift: { $name }
       *[other] Made { $count } shifts: { $name }
    }
history-change-shifts = { $count ->
        [one] Changed a shift of the series { $name }
       *[other] Changed { $count } shifts of the series { $name }
    }
history-delete-shifts = { $count ->
        [one] Deleted a shift: { $name }
       *[other] Deleted { $count } shifts: { $name }
    }
history-split-shift = Split { $shift } in two at { $when }
history-merge-shifts = Merged shifts into { $shift }, { $when }
history-state-draft = Put { $person } on { $shift }, { $when }, as a draft
history-state-planned = Put { $person } on { $shift }, { $when }
history-state-asked = Asked { $person } about { $shift }, { $when }
history-state-confirmed = { $person } has said yes to { $shift }, { $when }
history-state-declined = { $person } has said no to { $shift }, { $when }
history-state-standby = Put { $person } on standby for { $shift }, { $when }
history-state-present = { $person } came to { $shift }, { $when }
history-state-excused = { $person } is excused from { $shift }, { $when }
history-state-absent = { $person } did not come to { $shift }, { $when }
history-swap = { $moves ->
        [one] Swapped a shift so that { $person } could take { $shift }
       *[other] Swapped { $moves } shifts so that { $person } could take { $shift }
    }
history-fill = { $count ->
        [one] Filled an open place
       *[other] Filled { $count } open places
    }
history-availability = Noted when { $person } can
history-pair = Noted something about { $person } and { $other } together
history-same-person = Made { $person } and { $other } one person
history-same-name = Made two called { $person } one person
history-hand-out = Handed out the roster of { $crew }, issue { $number }
history-rules = Changed the festival’s own rules
history-rules-crew = Changed { $crew }’s own rules
history-next-festival = Made the festival { $name } after { $after }
history-join = Added { $person } to { $crew }
history-leave = Took { $person } out of { $crew }
history-enrol = Enrolled { $person } in { $programme }{ $waiting }
history-waiting = { $count ->
    [0] { "" }
    [one] , 1 on the waiting list
   *[other] , { $count } on the waiting list
}
history-give-place = Gave { $person } a place in { $programme }
history-make-sessions = { $count ->
    [one] Added a session to { $programme }
   *[other] Added { $count } sessions to { $programme }
}
history-unenrol = Took { $person } out of { $programme }
history-attend = Noted attendance for { $person }, { $session }
history-unattend = Took away the attendance of { $person }, { $session }
history-import = Imported { $file }: { $added } new and { $changed } changed
history-restore = Set everything back to the backup of { $when }
history-bring-back = Brought back { $thing } { $name } as of { $when }
history-salvage = Saved { $name } from a damaged file
history-erase = Erased everything about a person for good
history-erased = Something about a person who was erased
history-undo = Undid: { $what }
history-redo = Redid: { $what }
history-by = by { $author }
history-skipped-changed = { $thing } was changed later { $by } and stays as it is.
history-skipped-deleted = { $thing } was deleted later { $by } and stays deleted.
history-skipped-in-use = { $thing } has come into use since { $by } and is not deleted.
history-skipped-gone = { $thing } belongs to something deleted since, and does not come back.
history-skipped-erased = { $thing } was erased for good, and what stood there does not come back.

## errors

errors-quoted = “{ $name }”
errors-the-file = The festival file
errors-missing = Cannot find { $file }. It may have been moved or deleted, or be on a memory stick that is not plugged in. Nothing was changed. Plug in the stick and try again, or choose another file.
errors-exists = { $file } already exists. It was not touched. Choose another name, or open the one that is there.
errors-not-a-festival = { $file } is not a festival made by Ildsjel. The file was not touched. Choose a file that ends in .ildsjel.
errors-newer = { $file } was saved by a newer Ildsjel than this one. The file was not touched, and everything in it is safe. Get the newest Ildsjel and open the file with that.
errors-locked = { $file } is already open, in another window or program. Nothing was changed. Go to that window, or close it and try again.
errors-damaged = { $file } is damaged, and not all of it can be read. Ildsjel changed nothing. Keep the file as it is. If you have a backup, use it.
errors-read-only = { $file } is in a place where Ildsjel may not write. Nothing was changed. Move the file to a folder where you can save, such as Documents, and open it there.
errors-full = The disk is full, so this was not saved. Everything you did before is safe. Make room on the disk and try again.
errors-disk = The disk did not answer as it should, so this was not saved. Everything you did before is safe. Try again; if it keeps happening, make a backup somewhere else.
errors-refused = This did not fit the rest of the festival and was not saved. Everything is as before. The fault is Ildsjel’s: copy the details and tell us, and it will be fixed.
errors-stopped = The festival is closed, so this was not saved. Everything you did before is safe. Open the festival again.
errors-look-only = { $file } is open only to be looked at. Nothing has changed, and nothing can be changed here. Close it and open it the usual way to make changes.
errors-sealed = { $file } is sealed with a passphrase. Nothing has changed. Type the passphrase, or the code from the recovery sheet.
errors-wrong-secret = The passphrase did not open { $file }. Nothing has changed. Check Caps Lock and try again, or use the code from the recovery sheet.
errors-sound = All is well: { $rows } rows and { $changes } changes were checked.
errors-found-file = The file is damaged: { $detail }
errors-found-schema = The structure of the file was changed outside Ildsjel: { $name }
errors-found-reference = { $thing } refers to something that does not exist.
errors-found-entry = An entry in the history was changed outside Ildsjel.
errors-found-change = A change in the history is not as Ildsjel wrote it.
errors-found-cell = { $thing } was changed outside Ildsjel: the field { $column } does not match the history.
errors-found-unknown = { $thing } was added outside Ildsjel: the history does not know it.
errors-found-lost = { $thing } is gone, but the history knows it.
errors-found-unreadable = { $thing } cannot be read.
errors-found-orphan = { $thing } refers to something deleted ({ $to }).
errors-found-times = { $thing } ends before it begins.
errors-found-lost-end = The very last that was done before the file was damaged could not be read. Look whether anything is missing.
errors-found-clock = { $thing }: the clock times do not match the time zone.

## cli

cli-crashed = Something went wrong in Ildsjel. What was saved is safe. What happened is written in { $log }.
cli-no-display = Found no display to open the window on. The commands work without one: ildsjel --help
cli-no-window = This Ildsjel was built without a window. The commands work: ildsjel --help
cli-no-festival = Which festival? Give its file with --file after the command, or open the festival in the window first.
cli-cannot-write = Cannot write { $file }: { $why }
cli-why = { $kind ->
    [missing] it is not there
    [denied] reading or writing is not allowed there
    [folder] it is a folder
    [full] the disk is full
   *[other] { $detail }
}
cli-own-file = { $file } is used by this command and is not overwritten. Choose another name.
cli-sample-written = { $file }: { $people } invented volunteers and { $shifts } shifts
cli-export-written = { $file }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
cli-export-unmade = The list could not be made. Is it longer than a spreadsheet can be?
cli-not-a-day = “{ $typed }” is not a day. Type, for example, 9.7 or 2027-07-09.
cli-not-completed = { $name } has not completed the course, so there is no certificate to write.
cli-no-such-crew = There is no crew called “{ $name }”. There are: { $names }
cli-no-such-programme = There is no training called “{ $name }”. There is: { $names }
cli-which-programme = Which training? Give --programme and one of these: { $names }
cli-no-programme = The festival has no training.
cli-import-counts = { $new } new, { $changed } changed, { $same } as before, { $doubtful } in doubt, { $refused } left out, { $skipped } skipped
cli-import-no-name = Found no column with names, so nothing was imported. Call a column “Name”, or import the sheet in the window and say what the columns are.
cli-import-row = Row { $line }, { $name }: { $reason }
cli-import-doubtful = { $count ->
    [one] The row in doubt was left out.
   *[other] The { $count } rows in doubt were left out.
} Import the sheet in the window to say who they are.
cli-import-handed-back = { $file }: { $count ->
    [one] the row that did not come in, with the reason. Fix it and import this file.
   *[other] the { $count } rows that did not come in, with the reason. Fix them and import this file.
}
cli-import-dry-run = Nothing was imported.
cli-import-nothing = Nothing new to import.
cli-import-written = Imported. You can undo it all with one press in the window.

cli-passphrase = Passphrase or code from the recovery sheet:{" "}
cli-new-passphrase = New passphrase:{" "}
cli-no-passphrase = No passphrase can be typed here. Put it in { $variable }.
cli-weak-passphrase = The passphrase is easy to guess. Three or four words that do not belong together are better.
cli-sealed = The festival is sealed, and { $count ->
    [one] 1 backup
   *[other] { $count } backups
} with it. The code above opens it if the passphrase is forgotten: print it and keep it safe.
cli-unsealed = The seal is off the festival and { $count ->
    [one] 1 backup
   *[other] { $count } backups
}.
cli-backup-left = This backup was left as it was: { $file }
cli-erase-none = There is nobody called “{ $name }”.
cli-erase-which = Several are called that. Add --born and the year of birth:
cli-erase-who = { $name }, { $born ->
    [none] no year of birth
   *[other] born { $born }
}
cli-erase-sure = Add --yes to erase everything about this person for good, in the backups too. It cannot be undone.
cli-erase-same = They have the same name and year of birth. Give one of them another name in the window first.
cli-erased = Everything about the person is erased for good here and in { $count ->
    [one] 1 backup
   *[other] { $count } backups
}.
cli-erase-left = Something may still stand here: { $file }
cli-erase-away = The second place for backups did not answer. Put the stick in and run the command again with { $id } in place of the name.
cli-erase-mention = The name, number or e-mail address still stands here: { $thing }
cli-not-sealed = The festival is not sealed, so it cannot open the list. Give --file and the festival the list came from.
cli-second-failed = The backup is on this computer, but the second place did not answer. Is the stick in?
cli-restored = Went back to the backup: { $count ->
    [one] 1 row
   *[other] { $count } rows
} changed. The festival as it was is among the backups, and all of it can be undone.

## Sealing

seal-heading = Sealing
seal-is-open = Anybody who gets hold of the file can read it: names, phones, allergies. Seal it with a passphrase, and only those who know it can read the file and its backups.
seal-is-sealed = The festival is sealed. The file, its backups and the lists you hand out can only be read with the passphrase or the code from the recovery sheet.
seal-begin = Seal with a passphrase
seal-begin-about = You type the passphrase each time the festival is opened. The backups there are already are sealed too.
seal-change = Change the passphrase
seal-change-about = The old passphrase and the old code open nothing after this, the backups neither. You get a new code.
seal-take-off = Take the seal off
seal-take-off-about = After this anybody who gets hold of the file or the backups can read them. Type the passphrase to go on.
seal-passphrase = Passphrase
seal-again = The passphrase once more
seal-weak = Easy to guess. Three or four words that do not belong together are easier to remember and harder to guess.
seal-fair = A fair passphrase.
seal-good = A good passphrase.
seal-disk = Somebody who searches the disk may still find traces of what lay open there before. If your computer is encrypted, that is safe too.
seal-go = Seal
seal-change-go = Change
seal-take-off-go = Take the seal off
seal-show = Show the passphrase
seal-hide = Hide the passphrase
seal-empty = Type a passphrase first.
seal-different = The two passphrases are not the same. Type the second again.
seal-wrong = The passphrase is not right. The seal is on as before.
seal-working = Writing the file and its backups anew …
seal-done = The festival is sealed
seal-code-about = If you forget the passphrase, this code is the only thing that opens the festival. Print it or write it down, and keep it safe, not with the computer. It is shown only now.
seal-left = { $count ->
    [one] 1 backup
   *[other] { $count } backups
} could not be written anew and stayed as before. Look under Backups.
seal-print = Print the sheet
seal-print-about = The sheet opens in the browser. Delete the file once it is printed.
seal-printed = The sheet is in { $file }. Delete it once it is printed.
seal-kept = I have kept the code
seal-unsealed = The seal is off the festival and { $count ->
    [one] 1 backup
   *[other] { $count } backups
}.
seal-sheet = Recovery sheet
seal-sheet-about = The code below opens the sealed festival “{ $name }” in Ildsjel when the passphrase is forgotten. Type it where the passphrase should go.
seal-sheet-keep = Keep the sheet safe, not with the computer. Whoever has both the file and the code can read everything.
seal-list-sealed = Sealed
seal-list-open = Open
seal-list-about = A sealed list can only be read in Ildsjel with this festival, or with the code. If others are to read it, it must be open.
seal-opened-list = The list is open: { $file }

## sample

## The history's screen

command-undo-entry = Undo this
command-bring-back = Bring back as it was then
history-screen-search = Search what was done
history-screen-key-choose = choose
history-screen-count = { $count ->
    [one] 1 change
   *[other] { $count } changes
}
history-screen-count-of = { $shown } of { $all } changes
history-screen-looking = Looking …
history-screen-today = Today
history-screen-yesterday = Yesterday
history-screen-day = { $weekday } { $day } { $month }
history-screen-when = { $date } at { $time }
history-screen-all = Everything
history-screen-imports = Imported
history-screen-undone = Undone
history-screen-taken-back = undone
history-screen-see = See what
history-screen-empty = Nothing has been done yet
history-screen-empty-about = All that you and the others do in the festival comes here, with who and when. All of it can be undone.
history-screen-none = Nothing found for “{ $typed }”
history-screen-none-fit = Nothing of that kind has been done
history-screen-none-about = Try a part of a name, a place, or who did it.
history-screen-show-all = Show everything
history-screen-choose = Choose a change
history-screen-choose-about = Here you see what was changed, and can undo it.
history-screen-changed = This was changed
history-screen-nothing-changed = Nothing was changed.
history-screen-more = { $count ->
    [one] and 1 more change
   *[other] and { $count } more changes
}
history-screen-new = new
history-screen-deleted = deleted
history-screen-back = came back
history-screen-blank = empty
history-screen-other-value = changed
history-screen-gone = something deleted
history-screen-of = See the history of this
history-screen-bring-about = What stood about { $name } becomes as it was then. All else stays as it is now, and you can undo it.
history-screen-returns = comes back
history-screen-same = It already is as it was then.
history-screen-not-there = This was deleted then, so there is nothing to bring back. Choose a time before it was deleted.
history-screen-parent-gone = This belongs to something that is deleted now: { $thing }. Bring that back first.
history-screen-is-undo = Something was taken back here. Changed your mind? { $key } does it after all, as long as nothing new has been done since.
history-screen-is-redo = Something was done after all here. To undo it, choose the change where it was first made.
history-screen-was-undone = This change has been undone.
history-screen-partly-undone = This change has been undone, as far as that went.
history-screen-beginning = This is where the festival begins. It cannot be undone.
history-screen-erased = This was erased for good and cannot be undone.
history-screen-look-only = The file is open only to look at, so nothing can be changed here.
history-screen-left = This was left as it is:
history-screen-would-leave = If you undo this, these stay as they are:
history-screen-left-more = { $count ->
    [one] and 1 more thing
   *[other] and { $count } more things
}
history-screen-state = { $state ->
    [planned] planned
    [draft] draft
    [asked] asked
    [confirmed] has said yes
    [declined] has said no
    [standby] standby
    [present] present
    [part] present for a part
    [excused] excused
   *[absent] did not come
}
history-screen-kind = { $kind ->
    [can] can
    [rather_not] rather not
    [cannot] cannot
    [together] together
    [apart] not together
   *[adult] responsible adult
}
history-screen-column = { $column ->
    [first_day] First day
    [last_day] Last day
    [zone] Time zone
    [day_cut] The day begins
    [colour] Colour
    [months_valid] Valid for months
    [birth_year] Year of birth
    [birth_date] Born
    [role] Role
    [crew] Crew
    [place] Place
    [title] Title
    [from_local] Begins
    [to_local] Ends
    [min] At least
    [target] How many
    [max] At most
    [competences] Requires course
    [min_age] Age limit
    [from_at] From
    [to_at] To
    [state] Attendance
    [override_reason] Reason
    [task] Task
    [competence] Gives competence
    [min_percent] Least of the hours
    [min_minutes] Least hours
    [number] Number
    [minutes] Length
    [modules] Modules
    [leader] Leader
    [valid_from] Valid from
    [valid_to] Valid to
    [origin] Comes from
    [series] Series
    [rank] Place on standby
    [actual_from] Began
    [actual_to] Ended
    [crews] Wishes
    [max_shifts] Shifts at most
    [max_minutes] Hours at most
    [max_nights] Nights at most
    [kind] Kind
    [other] The other one
    [needs] Needs
    [value] Limit
    [reason] Reason
    [field] Rule
    [at] Time
    [includes] Also gives
    [shown] Only shown
    [seen_on] Shown
    [seen_by] Shown to
    [training] In training
    [profile] Approved by
    [association] Study association
    [renews] Only renews
    [per_leader] Participants per leader at most
    [goals] Learning goals
    [after] Comes after
    [leaders] Also led by
    [break_minutes] Breaks
    [capacity] Room for
    [covered] Covered
    [waiting] Place in the queue
    [author] Written by
    [day] Day
   *[name] Name
}

## What shifts lack

shifts-lacks = { $count ->
        [0] None lacks a leader or an adult
        [one] 1 lacks a leader or an adult
       *[other] { $count } lack a leader or an adult
    }
shifts-lacks-heading = Without a leader or an adult
shifts-lacks-about = Shifts without a crew leader, or where the youngest are without an adult. The rules for this are in the settings.

## The roster by people

roster-people = People
roster-nobody = Nobody to show
roster-nobody-about = Choose another crew, or clear the search.
roster-on = { $count } on shifts
roster-off = { $count } without shifts
roster-with-open = { $count } with something open
roster-staffing-about = each hour; orange is missing
roster-name = Name
roster-hours = Hours
roster-nights = Nights
roster-rest = Shortest rest
roster-state-about = Say how it stands: asked, has said yes, standby …
roster-fragile = { $count ->
        [0] Cannot do with one less, and nobody is ready to step in.
        [one] Cannot do with one less. { $names } could step in.
       *[other] Cannot do with one less. { $count } could step in, first { $names }.
    }
swap-find = Find a swap
swap-find-for = Find a swap
swap-heading = Swap
swap-seeking = Looking …
swap-none = Found no swap that works out.
swap-none-about = Up to three who swap were tried, so that nobody is worse off than now.
swap-about = Nobody gets more clashes or too short a rest by this, and no place is left empty.
swap-from = gives up { $shift }
swap-to = takes { $shift }
swap-one-more = Takes one more shift
swap-go = { $moves ->
        [one] Put on
       *[other] Do the swap
    }

## When people can

when-heading = When does it suit?
when-hint = e.g. fri 18-24, cannot sat before 16
when-about = Write what they say. Then Ildsjel tells when a shift does not suit.
when-not-understood = Did not understand “{ $part }”. Write a day and a time, e.g. fri 18-24 or cannot sat.
when-can = can
when-rather-not = rather not
when-cannot = cannot
when-remove = Remove
when-answer = From the form, { $header }: “{ $value }”
when-take = Use it
when-take-all = Use it for all { $count }
when-most = At most
when-shifts = shifts
when-hours = hours
when-nights = nights
when-number = Write a whole number, or leave it empty.
when-wish-hint = Would like to be in crew …
when-with = Together with
when-together = Wants shifts with { $other }
when-apart = No shifts with { $other }
when-adult = { $other } is the responsible adult
when-minor = Responsible for { $other }
when-kind-together = Together
when-kind-apart = Apart
when-kind-adult = Adult
when-pair-hint = Name

## The festival's own rules

own-heading = Rules
own-none = The country’s rules hold as they are.
own-count = { $count ->
        [one] One rule of your own
       *[other] { $count } rules of your own
    }
own-show = Show
own-about = The grey figures are what the law and good manners say. Write another one where the festival or a crew has decided otherwise. A rule never stops anybody, it tells.
own-all = The whole festival
own-crew-hint = Only for the crew …
own-reason-hint = Who has decided it?
own-child = Under 16
own-youth = 16–17
own-adult = Adults
own-all-minors = All under 18
own-nobody = Nobody
own-no = No
own-yes = Yes
own-no-limit = none
own-reset = Back to the country’s rule
own-table-about = An empty field that you have written in means no limit. The cross goes back to the country’s rule.
own-field = { $field ->
    [max_day_h] Hours in a working day, at most
    [max_week_h] Hours in seven days, at most
    [min_rest_h] Hours of rest between working days
    [weekly_rest_h] Hours off in one piece in seven days
    [break_after_min] A break after so many minutes
    [break_min] Minutes of break, at least
    [max_nights] Nights in a row, preferably at most
    [ban_from] No work from
    [ban_to] No work until
   *[soft_ban_from] Only where it is needed, from
}
own-leader = Is a leader or deputy to be on each shift?
own-adult-beside = Who is not to be on a shift without an adult?
own-ways = The way between places
own-way = { $from } – { $to }: { $minutes } min
own-way-lacks = Choose two places and write how many minutes it takes.
own-no-way = Remove
own-from = From place
own-to = To place
own-add-way = Add
own-travel = Minutes between other places

## The file's screen

file-screen-about = Everything you do is saved at once. Here you see that it is safe, and here you can go back.
file-screen-open = See the copies
file-screen-today = today { $time }
file-screen-yesterday = yesterday { $time }
file-screen-at = { $date } { $time }
file-screen-kilobytes = { $size }{"\u00A0"}kB
file-screen-megabytes = { $size }{"\u00A0"}MB
file-screen-rest = { $count ->
    [one] and one more
   *[other] and { $count } more
}
file-screen-no-dialog = The file dialog did not open. Try once more.
file-screen-foot-last = Last copy { $when }
file-screen-foot-none = No copy yet
file-screen-foot-failed = The copy was not made
file-screen-foot-overdue = No recent copy elsewhere
file-screen-file = The file
file-screen-saved = everything is saved
file-screen-damaged-chip = damaged
file-screen-look-only-chip = only to look at
file-screen-in-memory = Not in any file
file-screen-shifts = { $count ->
    [one] 1 shift
   *[other] { $count } shifts
}
file-screen-entries = { $count ->
    [one] 1 line of history
   *[other] { $count } lines of history
}
file-screen-show = Show in folder
file-screen-check = Check the file now
file-screen-checking = Checking …
file-screen-checked = Checked at { $time }
file-screen-check-whole = The file is whole: everything in it is as it was written.
file-screen-check-damaged = Close the festival and open it again, and Ildsjel mends what can be mended. The damaged file is kept.
file-screen-more-found = { $count ->
    [one] And one more thing.
   *[other] And { $count } more things.
}
file-screen-healed = { $count ->
    [one] The file was damaged in one place when it was opened. Ildsjel has mended it from the history.
   *[other] The file was damaged in { $count } places when it was opened. Ildsjel has mended it from the history.
}
file-screen-healed-kept = As it was, it lies among the copies.
file-screen-healed-beside = As it was, it lies beside the file.
file-screen-details = Show what was damaged
file-screen-details-less = Hide what was damaged
file-screen-oddities = Worth a look
file-screen-oddities-about = This is how it was written, but it can hardly be right.
file-screen-backups = Backups
file-screen-next = Ildsjel makes a copy when you have worked for ten minutes, before you bring people in, and when you close.
file-screen-back-up = Make a copy now
file-screen-backing-up = Making a copy …
file-screen-backed-up = The copy is made.
file-screen-save-as = Save a copy somewhere else …
file-screen-saved-as = The copy is here: { $file }
file-screen-none = No copy yet. The first one comes by itself.
file-screen-failed = The copy was not made, because { $kind ->
        [missing] the folder is gone
        [full] the disk is full
        [readonly] Ildsjel may not write there
       *[other] the disk did not answer as it should
    }. Everything you have done is saved in the file. Ildsjel tries again in ten minutes.
file-screen-why = { $why ->
    [interval] by itself, while you worked
    [close] when the festival was closed
    [asked] you asked for it
    [import] before people were brought in
    [migration] before a new version of Ildsjel
    [restore] before you went back
   *[damaged] when the file was damaged
}
file-screen-since = { $count ->
    [0] nothing done since
    [one] 1 thing done since
   *[other] { $count } things done since
}
file-screen-since-title = Done since
file-screen-since-nothing = Nothing has been done since this copy.
file-screen-more = { $count ->
    [one] Show one more
   *[other] Show more ({ $count })
}
file-screen-compare = Go back to this one …
file-screen-damaged = The file as it was when damaged
file-screen-damaged-about = Kept in case somebody needs a closer look. You cannot go back to them.
file-screen-compare-title = Go back to the copy from { $when }?
file-screen-comparing = Seeing what differs …
file-screen-same = Nothing differs. The festival is just as it was then.
file-screen-now = now
file-screen-then = then
file-screen-gone = only now
file-screen-back = only then
file-screen-changed = changed
file-screen-only-now = only now, will be gone
file-screen-only-then = only then, comes back
file-screen-kind = { $kind ->
    [people] People
    [shifts] Shifts
    [assigned] On shifts
    [crews] Crews
    [members] Places in crews
    [needs] What shifts need
    [training] Training and attendance
    [certificates] Courses and certificates
    [places] Clubs and places
   *[festival] The festival and imported sheets
}
file-screen-compare-about = What is there only now will be gone. What was there only then comes back.
file-screen-people-differ = People who will be different
file-screen-shifts-differ = Shifts that will be different
file-screen-column = { $column ->
    [given] name
    [family] name
    [nickname] nickname
    [phone] phone
    [email] email
    [birth_year] year of birth
    [birth_date] date of birth
    [gender] gender
    [postcode] postcode
    [shirt_size] t-shirt
    [licence] driving licence
    [diet] diet
    [guardian] guardian
    [club] club
    [note] note
    [membership] crew
    [series] series
    [crew] crew
    [place] place
    [series] series
    [title] name
    [from_local] time
    [to_local] time
    [from_at] time
    [to_at] time
    [zone] time
    [need] what it needs
    [assignment] who is on
   *[other] other details
}
file-screen-compare-healed = The copy was damaged on the disk. You see it as it was mended.
file-screen-kept = Everything as it is now is kept as a copy first. You can undo it afterwards.
file-screen-go-back = Go back
file-screen-second = A second place
file-screen-second-about = The copies are on this machine. If it goes, they go. Choose a memory stick or another disk, and Ildsjel puts each copy there too.
file-screen-second-choose = Choose a place …
file-screen-second-other = Choose another place …
file-screen-second-title = Where shall the copies go too?
file-screen-second-stop = Stop using it
file-screen-second-stopped = New copies no longer go to { $folder }. Those that are there stay.
file-screen-second-last = Last copy there: { $when }
file-screen-second-never = No copy there
file-screen-second-now = Copy there now
file-screen-second-same-disk = The folder is on the same disk as the file. A memory stick is safer.
file-screen-second-own = That is where the copies are already. Choose a memory stick or another disk.
file-screen-overdue-failed = { $kind ->
    [missing] The memory stick is not plugged in, so the copy did not get there. Plug it in and make a copy.
    [full] The memory stick is full, so the copy did not get there. Make room on it, or choose another place.
    [readonly] Ildsjel may not write on the memory stick, so the copy did not get there. Choose another place.
   *[other] The copy did not reach the memory stick. Take it out, plug it in again, and make a copy.
}
file-screen-overdue-never = There is no copy in the second place. Plug in the memory stick and make a copy.
file-screen-overdue-old = { $count ->
    [one] The copy in the second place is over a day old. Plug in the memory stick and make a copy.
   *[other] The copy in the second place is { $count } days old. Plug in the memory stick and make a copy.
}

## The trouble screen

trouble-title = { $kind ->
    [missing] Cannot find the festival
    [not-a-festival] This is not a festival
    [newer] The festival was saved by a newer Ildsjel
    [locked] The festival is open in another window
    [damaged] The festival file is damaged
    [read-only] Ildsjel may not write here
    [full] The disk is full
    [sealed] The festival is sealed
   *[other] The disk does not answer as it should
}
trouble-opening = Opening and checking the file …
trouble-backup = Open the backup of { $when }
trouble-backup-about = The latest sound backup takes the place of the file. The file that is there now stays beside it.
trouble-no-backup = There is no backup of this file on this computer. If you have one on a stick, choose it below.
trouble-salvage = Save what can be read
trouble-salvage-about = Makes a new file with all that can be read. The damaged file is not touched.
trouble-salvage-name = { $name } saved
trouble-look = Open only to look
trouble-look-about = You see everything but can change nothing. The file is not touched.
trouble-knock = Bring up the other window
trouble-knock-about = There you can go on at once.
trouble-copy = Save a copy elsewhere
trouble-copy-about = Keeps the file exactly as it is.
trouble-copied = The copy is in { $file }.
trouble-again = Try again
trouble-again-about = Once it is sorted out.
trouble-other = Choose another file
trouble-doors = To the front page
trouble-details = Details
trouble-copy-details = Copy the details
trouble-working = One moment …
trouble-fronted = The other window has been brought up. If you do not see it, it is blinking at the foot of the screen.
trouble-nobody = Could not find the other window. The file may be open in another program or on another computer.
trouble-salvaged = Saved { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $shifts ->
    [one] 1 shift
   *[other] { $shifts } shifts
} and { $rest ->
    [one] 1 other thing
   *[other] { $rest } other things
} in “{ $file }”.
trouble-lost = { $count ->
    [one] 1 thing was
   *[other] { $count } things were
} lost: they belonged to something that could not be read.
trouble-salvaged-about = The earlier history is not in the new file. Look it through, and compare it with the latest backup.
trouble-open-salvaged = Open the new file
trouble-passphrase-hint = Passphrase or code
trouble-unseal = Open
trouble-code-about = If you have forgotten the passphrase, type the code from the recovery sheet.
trouble-notice-look-only = Open only to look. Nothing you do here is saved.
trouble-notice-reopen = Open to change
trouble-notice-healed = The file had suffered { $count ->
    [one] one damage
   *[other] { $count } damages
} on the disk. All is mended from the history, and nothing is lost. The damaged file has been kept.
trouble-notice-ahead = There is a backup that is newer than this file, of { $when }. The file may have been replaced by an older one.
trouble-notice-behind = The file lacks the last that was saved, up to { $when }. It may have been replaced by an older one, or been damaged.
trouble-notice-copies = See the backups
trouble-notice-show = See what
trouble-notice-away = All right
trouble-hazard-synced = The file is in a folder that { $service } keeps in step with other computers. That can ruin it while it is open. Move it to an ordinary folder, and put the backups here instead.
trouble-hazard-removable = The file is on a stick. If that is pulled out while you work, the last of it can be lost. Move the file to the computer, and put the backups on the stick instead.
trouble-hazard-network = The file is on a network. If the network fails, or two people open it at once, it can be ruined. Move it to this computer.
trouble-hazard-temporary = The file is in a folder for temporary files, which the computer tidies by itself. Move it to Documents, for example.

## The next festival, and two compared

next-crews = { $count ->
    [one] 1 crew
   *[other] { $count } crews
}
next-shifts = { $count ->
    [one] 1 shift
   *[other] { $count } shifts
}
next-programmes = { $count ->
    [one] 1 programme
   *[other] { $count } programmes
}
next-sessions = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
next-nothing = nothing
next-days = { $first }–{ $last }
next-aside-day = { $shifts ->
    [one] 1 shift
   *[other] { $shifts } shifts
} of { $day } will not come along: the new festival is shorter.
next-aside-clock = { $name }, { $asked }: the clocks go forward that night. It will be { $given } instead.
next-aside-twice = { $name }, { $given }: the clocks go back that night, and the time comes twice. The first one counts.
next-aside-beyond = { $name } will not come along: the calendar has no such day.
next-made = { $file }: { $what }
next-old-sealed = The old festival is sealed. The new one is open until you seal it.
next-way = New one after an earlier festival …
next-way-about = The crews, shifts and training of last time can come along. You choose what.
next-which = Which festival do you begin from?
next-untouched = The file is only read. Nothing in it is changed.
next-choose-file = Choose a file …
next-reading = Reading “{ $name }” …
next-sealed = “{ $name }” is sealed. Type the passphrase or the code, and it can be read.
next-read = Read the file
next-title = New festival after { $name }
next-along = This comes along
next-always = { $crews } always come along, and so do places, clubs, courses and rules. Who was on which shift, attendance, wishes and when people can never do.
next-tick-shifts = The shifts, with what they need
next-tick-shifts-about = { $shifts } move by festival day, not by date. Nobody is on them.
next-tick-programmes = The training, with its sessions
next-tick-programmes-about = { $programmes } and { $sessions }. Nobody is enrolled.
next-tick-weekday = Sessions on the same weekday as last time
next-whom = Who comes along?
next-whom-none = Nobody
next-whom-leaders = Leaders and deputies ({ $count })
next-whom-worked = Those who were on a shift too ({ $count })
next-whom-all = Everybody ({ $count })
next-tick-memberships = They are in the same crews
next-tick-contacts = Phone, e-mail and postcode
next-tick-records = Courses and certificates that still hold
next-own = Only if you need it
next-own-about = People told this to the last festival. Take it along only if they know.
next-tick-diet = Allergies and diet
next-tick-guardians = Guardians
next-tick-notes = Notes on people
next-tick-extra = Extra columns from spreadsheets
next-tick-crew-notes = Notes on crews, shifts and sessions
next-comes = Comes along: { $what }.
next-asides = This will not be as last time
next-more = and { $count } more
compare-shifts = Shifts
compare-places = Places to fill
compare-needed = Hours to fill
compare-filled = Hours filled
compare-people = People
compare-led = Leaders and deputies
compare-whole = All in all
compare-by-crew = Crew by crew
compare-crew = Crew
compare-clubs = Hours for the clubs
compare-club = Club
compare-who = Who came back?
compare-back = { $back ->
    [0] Nobody
    [one] 1 person
   *[other] { $back } people
} came back, { $fresh } are new, and { $gone } did not come back.
compare-perhaps = { $count ->
    [one] 1 more person has
   *[other] { $count } more people have
} the same name as last time, but neither year of birth nor phone tells whether they are the same.
compare-leaders = Of { $led } leaders and deputies { $back } came back, and { $lead } lead a crew now.
compare-open = Compare with another festival …
compare-card = Two festivals side by side
compare-card-about = Shifts, hours and people, crew by crew, and who came back. The other file is only read.
compare-title = Comparison
compare-same = That is this festival. Choose the file of another.
compare-leads-now = leads now
compare-leaders-back = Leaders and deputies who came back
compare-gone = Did not come back
compare-fresh = New

## Series and templates

cannot-handover = The handover must be shorter than the shifts.
cannot-too-many = That makes more than { $max } shifts at once. Check the length and the days.
cannot-split-outside = The time must be within the shift.
cannot-nothing-to-merge = There is no shift after this one at the same place to merge with.
cannot-merge-crews = Only shifts of the same crew can be merged.
cannot-merge-gap = There is time in between. Only shifts that meet or overlap can be merged.
command-new-shifts = Make several shifts
command-split-shift = Split the shift in two
command-merge-shifts = Merge with the next shift
series-one = One shift
series-several = Several shifts
series-line = Type it straight in
series-line-hint = Bar sat 18–02 4 h 2 people
series-line-unknown = Cannot make sense of “{ $words }”. Type crew, day, from–to, length (4 h) and how many (2 people).
series-places = Places
series-more-places = + { $count } more
series-days = Days
series-all-days = All
series-hours = Open from–to
series-length = Length (hours)
series-between = Between the shifts
series-straight = Back to back
series-over = Overlap
series-break = Break
series-minutes = min
series-last = The last shift does not fit
series-last-shorter = Make it shorter
series-last-stretch = Stretch the one before
series-last-leave-out = Leave it out
series-only-gaps = Only where there are no shifts yet
series-needs = What each shift needs
series-number = A number
series-preview = { $count ->
    [one] 1 shift
   *[other] { $count } shifts
}: { $list }
series-none = No shifts would come of this.
series-choose-days = Choose at least one day.
series-choose-places = Choose at least one place.
series-not-a-length = “{ $typed }” is not a length. Type for example 4, 4:30 or 90 min.
series-make = { $count ->
    [0] Make the shifts
    [one] Make 1 shift
   *[other] Make { $count } shifts
}
series-about = All are made at once, and Undo takes all of them back.
series-member = One of { $count } in the series { $name }
series-this = Only this one
series-later = This and later
series-all = All
series-applies = What you change here is for { $count ->
    [one] 1 shift
   *[other] { $count } shifts
}.
series-rename = Give the series another name
series-rename-do = Save
series-name = Name of the series
series-delete-ask = Delete { $count } shifts of the series { $name }?
series-delete-people = { $count ->
    [one] 1 person is on these shifts and will be taken off.
   *[other] { $count } people are on these shifts and will be taken off.
}
series-choose-first = Choose a shift first.
series-tool-split = Split
series-tool-merge = Merge
series-tool-save = Save template
series-tool-use = Use template
series-split-at = Split in two at
series-split-do = Split
series-split-about = Whoever is on the whole shift stays on both.
series-not-a-time = “{ $typed }” is not a time. Type for example 20 or 20:30.
series-save-heading = Keep the needs as a template
series-save-do = Save
series-save-about = If the name is there already, that template is replaced.
series-template-hint = For example Bar evening
series-only = Only { $name }
series-use-heading = Use a template
series-no-templates = No templates fit here yet. Set up the needs of a shift and press Save template.
series-forget = Delete the template { $name }
series-has-them = The shift already has the needs of { $name }.
series-takes-off = { $count ->
    [one] 1 person is on a need that goes, and will be taken off.
   *[other] { $count } people are on needs that go, and will be taken off.
}
series-use-anyway = Use the template anyway
series-change-breaks = The change is for { $count } shifts and does not work out for everybody on them.

## Paper

paper-continues = { $name } (continued)
paper-version = Plan { $number }
paper-version-changed = Plan { $number }, changed since
paper-version-none = The plan is not handed out yet
paper-handed-out = Plan last handed out { $when }
paper-time = Time
paper-place = Place and task
paper-note = Note
paper-leader = Crew leader
paper-deputy = Deputy
paper-no-leader = No crew leader yet
paper-crew-counts = { $shifts ->
    [one] 1 shift
   *[other] { $shifts } shifts
} · { $open ->
    [0] no open places
    [one] 1 open place
   *[other] { $open } open places
}
paper-no-shifts = No shifts here yet.
paper-no-needs = Nobody has said how many are needed.
paper-nothing = There is nothing on the list.
paper-part = { $time } only
paper-poster-title = Roster for the wall
paper-posts-title = Ticking off
paper-posts-mark = Mark { $mark }
paper-posts-how = Tick those who came, and write to the right if somebody came late or left early. Afterwards on the computer, under Lists → Ticks from paper: { $mark } 1-9 3- 7 late20 (1–9 came, 3- did not, 7 came 20 minutes late).
paper-row = No.
paper-came = Came
paper-late = Late or early
paper-slips-title = Shift slips
paper-slip-all = Scan it with a phone to have all the shifts in its calendar.
paper-slip-some = { $count ->
    [one] The code holds only the next shift.
   *[other] The code holds only the next { $count } shifts.
}
paper-slip-code = Calendar code with the shifts of { $name }
paper-delete-after = Delete after the festival
paper-signin-title = Sign-in list
paper-sign = Signature
paper-kitchen-title = For the kitchen
paper-kitchen-about = So many are on shift at mealtime. Each counts once, and no names stand here.
paper-kitchen-all = Everybody on shift
paper-kitchen-day = All day
paper-meal = { $meal ->
    [breakfast] Breakfast
    [lunch] Lunch
    [dinner] Dinner
   *[other] Supper
} { $from }–{ $to }
paper-emergency-title = If something happens
paper-emergency-about = Call first. Say where you are, what has happened and how many are hurt. Then the crew leader.
paper-emergency-what = What
paper-emergency-number = { $what ->
    [fire] Fire
    [police] Police
    [ambulance] Ambulance
    [doctor] Doctor on call
    [police-later] Police, when it is not urgent
    [advice] Medical advice
   *[other] Ambulance, fire, police
}
paper-emergency-here = We are here: { $festival }
paper-emergency-address = The address here:
paper-emergency-meet = We meet them here:
paper-emergency-leaders = The crew leaders
paper-emergency-places = The places
paper-emergency-way = Where it is
paper-changes-title = Call these
paper-changes-about = Their shifts have changed since the plan was handed out. Tick when you have spoken to them.
paper-changes-none = Nobody to call: nothing has changed since the plan was handed out.
paper-changes-never = The plan has not been handed out yet, so there are no changes to call about.
paper-called = Called
paper-written = { $file }: { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}
paper-sealed = { $file } is sealed as the festival is. Open it with: ildsjel open-list
paper-ticks-done = { $count ->
    [one] 1 row is noted.
   *[other] { $count } rows are noted.
}
paper-ticks-same = All of this was noted before.
paper-ticks-no-sheet = There is no paper with the mark { $mark }. Check the letters. If they are right, the plan has changed since the paper was printed and had not been handed out; print a new one.
paper-tick-empty = Type the rows to note, for example 1-9 3- 7 late20.
paper-tick-word = “{ $word }” means nothing here. Type 14 for somebody who came, 3- for somebody who did not, 7 late20 for 20 minutes late, 4 sick for a good reason.
paper-tick-no-row = The sheet has no row { $row }; the last is { $last }. Nothing is noted.
paper-tick-twice = Row { $row } stands there twice. Nothing is noted.
paper-tick-gone = Who stood on row { $row } is no longer on the shift. Nothing is noted.
paper-tick-cannot = Row { $row }: { $why } Nothing is noted.

## Tables

table-read-locked = The workbook is locked with a password. Open it in the spreadsheet program, take the password off, and try again.
table-aside-section = a heading over a group of rows
table-aside-elsewhere = in another table of the file

## A roster in

cli-roster-people = People: { $new } new, { $changed } changed, { $same } as before
cli-roster-shifts = Shifts: { $new } new, { $changed } changed, { $same } as before
cli-roster-on = On shift: { $new } new, { $changed } changed, { $same } as before
cli-roster-waits = { $count ->
    [one] 1 thing is left and waits for you.
   *[other] { $count } things are left and wait for you.
}
cli-roster-row = Row { $row }: { $what } – { $why }
cli-roster-unclear = the time is not clear
cli-roster-with-it = waits for the other
cli-roster-on-shift = { $person } on { $shift }
cli-roster-clash = Clashes: { $person } – { $why }
cli-roster-nothing-read = Found neither people nor shifts in the file.

## What leaves as data

out-attendance-purpose = For the study association, which needs year of birth, gender and postcode. Not for others.
out-nickname = Nickname
out-shirt = T-shirt
out-licence = Driving licence
out-note = Note
out-letters-title = Mail merge
out-letters-stem = mail-merge
out-letters-purpose = One row per person, for merged letters and e-mail.
out-field-given = GivenName
out-field-family = FamilyName
out-field-email = Email
out-field-phone = Mobile
out-field-shifts = Shifts
out-field-count = ShiftCount
out-calendar-name = Shifts: { $who } – { $festival }
out-calendar-stem = calendar
out-calendar-cancelled = Cancelled: { $shift }
out-calendar-leader = Questions? { $name }, { $phone }
out-open-places = { $count ->
    [one] 1 open spot
   *[other] { $count } open spots
}
out-contains = Contains { $columns }
out-columns = Columns: { $columns }
out-made = Exported { $when }, revision { $revision } of the file
out-book-title = Shift plan
out-book-stem = shift-plan
out-book-purpose = To be edited in a spreadsheet and brought in again. The column “{ $id }” is hidden and must be left alone.
out-book-overview = Overview
out-book-contacts = Contacts
out-book-lists = Lists
out-book-base = Base
out-book-id = internal id
out-book-minute-from = from (minute)
out-book-minute-to = to (minute)
out-book-length = Length
out-book-leader = Crew leader
out-book-state = Status
out-book-seen = Check
out-book-double = DOUBLE
out-book-places = Places
out-book-open = Open
out-book-unknown-person = Choose a name from the list, or write { $open }. New people are entered in Ildsjel first.
back-read = { $changes ->
        [one] 1 change in the sheet
       *[other] { $changes } changes in the sheet
    }, { $removed ->
        [one] 1 row that is gone
       *[other] { $removed } rows that are gone
    }, { $conflicts ->
        [one] 1 changed in both places
       *[other] { $conflicts } changed in both places
    }, { $unclear ->
        [one] 1 unclear
       *[other] { $unclear } unclear
    }, { $since ->
        [one] 1 change here since
       *[other] { $since } changes here since
    }
back-off = { $person } off { $shift }
back-on = { $person } on { $shift }
back-instead = { $person } instead of { $other } on { $shift }
back-state = { $person }, { $shift }: { $state }
back-part = { $person }, { $shift }: now { $times }
back-move = { $shift } moved to { $when }
back-place = { $shift }: place { $place }
back-note = { $shift }: note “{ $note }”
back-new-shift = New shift: { $crew }, { $when }, { $places } { $places ->
        [one] place
       *[other] places
    }: { $people }
back-more = One more place on { $shift }
back-fewer = One place less on { $shift }
back-contact = { $person }, { $what }
back-conflict = { $sheet }, row { $row }, { $column }: “{ $base }” when the sheet went out, “{ $theirs }” in the sheet, “{ $here }” here.
back-conflict-stays = What is here stays.
back-conflict-taken = The sheet holds.
back-conflict-cannot = What is here stays; what the sheet says cannot be done any more.
back-theirs-ask = { $count ->
    [one] 1 place was changed both in the sheet and here. Write --theirs 1 if the sheet is to hold.
   *[other] { $count } places were changed both in the sheet and here. Write --theirs { $count } if the sheet is to hold.
}
back-theirs-other = { $count ->
    [one] There is 1 place that was changed both in the sheet and here and where the sheet can hold, not { $said }.
   *[other] There are { $count } places that were changed both in the sheet and here and where the sheet can hold, not { $said }.
}
back-unclear = { $sheet }, row { $row }: { $why }
back-why-person = there is nobody called “{ $name }”
back-why-place = there is no place called “{ $name }”
back-why-crew = there is no crew called “{ $name }”
back-why-person-near = there is nobody called “{ $name }”. Could it be { $near }?
back-why-several = { $count } people are called “{ $name }”
back-why-new-contact = “{ $name }” is new in the sheet. New people come in from a list.
back-why-place-near = there is no place called “{ $name }”. Could it be { $near }?
back-why-crew-near = there is no crew called “{ $name }”. Could it be { $near }?
back-screen-who = Who is “{ $name }”?
back-screen-who-about = Nobody has exactly that name, or more than one does. The answer is for all rows that say so.
back-why-state = “{ $name }” is no status
back-why-time = day or time is missing or cannot be understood
back-why-not-all = the time was changed for some on the shift and not for all, and lies outside it
back-why-shift = { $column } is the whole shift’s; change it alike in all rows
back-why-column = { $column } is not brought in from the sheet
back-gone = gone
back-other-festival = The sheet is of another festival.
back-no-rows = Did not find the rows in the sheet. Was the column “{ $id }” deleted?
back-removed-ask = { $count ->
    [one] 1 row is gone. Write --removed 1 if what stood on it is to go here too.
   *[other] { $count } rows are gone. Write --removed { $count } if what stood on them is to go here too.
}
back-removed-other = { $count ->
    [one] 1 row is gone, not { $said }.
   *[other] { $count } rows are gone, not { $said }.
}
back-refused = { $what }: { $why }
back-since = Changed here since: { $what }
back-ask-yes = Nothing was brought in. Write --yes to do it.
cli-not-in-format = There is no such list in that format. It comes as { $formats }.
cli-which-calendar = Whose calendar? Write --person, --crew or --place and the name.
cli-no-such-place = There is no place called “{ $name }”. There are: { $names }
cli-no-such-person = { $count ->
    [0] There is nobody called “{ $name }”.
   *[other] There are { $count } called “{ $name }”.
}
cli-import-as-what = What are the rows? Write --as people or --as roster. More: ildsjel import --help

## A roster from a file

roster-import-as-people = People
roster-import-as-roster = Roster
roster-import-show-all = All { $count }
roster-import-show-new = New { $count }
roster-import-show-changed = Changed { $count }
roster-import-show-same = As before { $count }
roster-import-more-places = more places
roster-import-things = { $count ->
    [one] 1 thing in the file
   *[other] { $count } things in the file
}
roster-import-thing = What
roster-import-when = When
roster-import-open = { $count ->
    [one] 1 open
   *[other] { $count } open
}
roster-import-nobody = nobody on it
roster-import-in-reserve = { $name } (standby)
roster-import-beside = In the file, and how it was read
roster-import-no-outcome = Nothing to bring in here
roster-import-row = Row
roster-import-no-time = no time given
roster-import-crew = Which crew is the sheet for?
roster-import-crew-hint = The place or the task becomes the crew
roster-import-hours = Which hours are those?
roster-import-hours-about = Write them as 18–23. It holds for the whole file.
roster-import-part = { $part ->
    [morgen] morning
    [formiddag] late morning
    [dag] day
    [ettermiddag] afternoon
    [kveld] evening
    [natt] night
    [tidlig] early
    [sen] late
   *[other] { $part }
}
roster-import-questions = Who is this?
roster-import-clashes = { $count ->
    [one] 1 clash
   *[other] { $count } clashes
}
roster-import-clashes-about = This comes in all the same, and stands among the warnings afterwards.
roster-import-issues = Worth knowing
roster-import-sure = { $count ->
    [one] Show 1 thing more that is in order
   *[other] Show { $count } things more that are in order
}
roster-import-fewer = Show only what should be checked
roster-import-people = { $count ->
    [one] person
   *[other] people
}, { $new } { $new ->
    [one] new
   *[other] new
} and { $changed } changed
roster-import-shifts = { $count ->
    [one] shift
   *[other] shifts
}, { $new } { $new ->
    [one] new
   *[other] new
} and { $changed } changed
roster-import-on-shift = on shift, { $new } { $new ->
    [one] new
   *[other] new
}
roster-import-says = { $count ->
    [one] day somebody can or cannot
   *[other] days somebody can or cannot
}, { $new } { $new ->
    [one] new
   *[other] new
}
import-issue = { $code ->
    [phone_missing_plus] The number lacked its +, and was read as Norwegian with 47.
    [phone_lost_zero] The spreadsheet dropped the 0 at the front of a Swedish number.
    [phone_invalid] That is no phone number.
    [phone_scientific_notation] The spreadsheet rewrote the number, and digits are lost.
    [phone_with_remark] There were words beside the number.
    [phone_inside_name_cell] The number stood with the name.
    [two_phones_in_cell] Two numbers in one cell. Neither was given to anybody.
    [shared_phone] Two share one number. They are kept as two.
    [email_invalid] That is no e-mail address.
    [email_non_ascii_local_part] A letter in the e-mail that is rare there. Check it.
    [email_inside_name_cell] The e-mail stood with the name.
    [name_case_fixed] The name was all small or all capital letters.
    [name_with_remark] There is something in brackets after the name.
    [odd_name] Is this a name? Put it right if it is not.
    [name_turned] Read as family name, given name. Is it two people?
    [names_turned] The column is read as family name, given name.
    [name_missing] The row has no name.
    [nickname] A nickname in quotes.
    [short_name_matched] The short name fits one person in the file.
    [short_name_ambiguous] The short name may be several people in the file.
    [looks_like_test_row] Looks like somebody trying the form.
    [several_names_in_cell] Several names in one cell.
    [same_name_different_person] The same name, but another person.
    [resubmission] The same person answered again. The last answer counts.
    [duplicate_row] The row says the same as an earlier one.
    [minor] Under 18.
    [birth_date_invalid] That is no day of birth.
    [licence_class_unknown] A licence, but no class.
    [date_filled_down] The date is taken from the row above.
    [place_filled_down] The place is taken from the row above.
    [name_filled_down] The name was blank, so the one above was used.
    [time_filled_down] The time is taken from the row above.
    [crosses_midnight] The shift ends the next day.
    [ends_at_midnight] 00:00 is the end of the day.
    [after_midnight_next_day] After midnight: that is the next day.
    [night_unclear] After midnight on a weekday. Is it the night before or the night after?
    [zero_or_24h_shift] It begins and ends at the same time. It waits until the time is mended in the sheet.
    [long_shift] The shift is unusually long.
    [weekday_date_conflict] The weekday is not that of the date.
    [date_invalid] That is no date.
    [date_missing] A time without a day.
    [date_outside_event] The day is far from the festival.
    [weekday_ambiguous] The weekday comes several times. The row waits until it has a date.
    [weekday_other_year] The weekday is from another year.
    [title_of_another_year] The title names another year, but the weekdays and dates fit this festival.
    [month_before_day] The month comes before the day, as in the US.
    [daypart_needs_clock_times] The sheet does not say which hours those are.
    [days_of_title] The weekdays are read as the days in the title.
    [end_time_missing] It does not say when the shift ends.
    [start_time_missing] It does not say when the shift begins.
    [twelve_hour_clock] The time in words: check whether it is morning or evening.
    [range_turned_into_date] The spreadsheet turned a span of time into a date.
    [time_unclear] Cannot make sense of the time.
    [no_time] The row does not say when.
    [two_shifts_in_cell] Several shifts in one cell.
    [end_from_duration] The end is reckoned from the length.
    [error_cell] The spreadsheet has an error in the cell.
    [formula_without_value] A formula without an answer in the file. Open it in the spreadsheet and save it again.
    [unfilled_place] An open place.
    [empty_post] Empty cells beside names are read as nobody needed. Write OPEN in those that are open places.
    [closed] Closed: no shift.
    [reserve] In reserve.
    [section_leader_found] The heading names a leader.
    [who_is_on] Several names or times side by side. Who is on the shift?
    [leads_the_shift] Whoever leads the shift is put on it.
    [team_on_shift] The team is on the shift, so everybody in it is put on.
    [leads_the_crew] Leads the crew, and is not put on the shifts for that.
    [leader_not_on_shift] The leader is not put on the shift. Add them if they are to be there.
    [over_capacity] More people than places.
    [assigned_twice] The same person twice on the shift.
    [odd_place] Taken as a place or a task. Is it one?
    [place_missing] The other shifts say where or what. This one does not.
    [text_may_be_place] Does this column say where they are? Choose Place above it under “The sheet”.
    [place_is_a_name] Taken as a place or a task, but it looks like a name.
    [person_on_nothing] Named in the sheet, but on no shift.
    [starts_at_night] The shift starts in the small hours. Is it in the afternoon?
    [overlapping_shifts] One person on two shifts at once.
    [unclear_cell] Not everything here was understood. Have a look at it.
    [code_case] Capital and small letter were read as the same code.
    [unknown_code] The code is explained nowhere.
    [contradicting_answer] The day has both a yes and a no. Neither is taken.
    [perhaps_can] Perhaps: kept as “rather not”, in their words.
    [weekend_days] “The weekend” was read as Saturday and Sunday. Is Friday evening in it?
    [limit_in_note] The note says something of when they can that was not entered. Have a look.
    [shifts_or_when_they_can] The times were read as shifts. Are they when people can?
    [read_as_answers] The cells here are read as answers to when people can. No shifts came of them.
    [free_word_as_unavailable] The word was read as “cannot”.
    [footer_row_skipped] A sum or remark under the list. Skipped.
    [row_skipped] Could not make sense of the row. Skipped.
    [unread_cell] Nothing was made of this. See whether it should be in.
    [not_a_person] This is not a name, so no person was made of it.
    [turned_table] The sheet lies on its side, with a person in each column. It is read that way.
    [row_repaired] The row did not fit its columns, and was mended.
    [too_many_cells] More cells than columns.
    [event_cancelled] Cancelled in the calendar. No shift is made.
    [hidden_sheet] The sheet is hidden in the file and is left out. Show it in the spreadsheet and save, if it should come in.
    [hidden_column] A hidden column. It is left out.
    [hidden_row] A hidden row.
    [formula_column_skipped] The column reckons something. It is left out.
    [mojibake_repaired] Broken letters were mended.
    [identity_numbers_left_out] Identity numbers are left out.
    [bank_accounts_left_out] Account numbers are left out.
   *[other] Look at this row.
}

## The file as it was read, and a plan that comes back

back-screen-about = Our shift plan, edited in a spreadsheet. This is what differs.
back-screen-nothing = Nothing was changed in the sheet.
back-screen-changed = changed in sheet
back-screen-gone = gone from sheet
back-screen-both = changed in both
back-screen-unclear = not understood
back-screen-refused = cannot be done
back-screen-since = changed here since
back-screen-changed-about = changed in the sheet, to be brought in
back-screen-gone-about = gone from the sheet
back-screen-both-count = changed in the sheet and here
back-screen-unclear-about = that cannot be understood
back-screen-refused-about = that cannot be done
back-screen-since-about = changed here since the sheet went out, and stays
back-screen-both-about = Where both changed the same thing, you choose which holds. If you do not, what is here stays.
back-screen-as-here = As here
back-screen-as-sheet = As in the sheet
back-screen-both-question = { $count ->
    [one] 1 thing was changed both in the sheet and here. Which holds?
   *[other] { $count } things were changed both in the sheet and here. Which holds?
}
import-screen-as-last-time = The columns are what you said the last time a file looked like this.
import-screen-left-things = { $count ->
    [one] 1 thing in the file did not come in. Import it again to answer about it.
   *[other] { $count } things in the file did not come in. Import it again to answer about them.
}
import-screen-taken-away = { $count ->
    [one] 1 of the changes took something away.
   *[other] { $count } of the changes took something away.
}
import-screen-left-rows = { $count ->
    [one] 1 row did not come in and is saved by itself, with the reason.
   *[other] { $count } rows did not come in and are saved by themselves, with the reason.
}
back-screen-keep = Leave it
import-screen-reading = Reading { $name } …
import-screen-broke-off = Reading stopped. Try again, or save the sheet anew and choose that.
sheet-look = The sheet
sheet-title = How the file was read
sheet-row-header = header
sheet-row-section = group
sheet-row-above = above the list
sheet-row-header-again = header again
sheet-row-footer = sum or remark
sheet-row-legend = legend
sheet-row-cancelled = cancelled
sheet-row-mended = mended
sheet-row-plain = Read as it stands.
sheet-column-post = Place or shift
sheet-column-text = Own column
sheet-column-question = What is column { $letter }?
sheet-column-find = Type to find
sheet-column-out = Left out
sheet-repair-cell-dropped = An empty cell too many was taken out.
sheet-repair-cell-split = Two cells ran together and were parted.
sheet-repair-cell-added = A cell was missing and was put in empty.
sheet-repair-quote = A quotation mark stood wrong.
sheet-repair-delimiter = The row had another delimiter than the others.
sheet-repair-cells-joined = A delimiter within the text had cut a cell; it was joined again.
back-screen-take-away = { $count ->
    [one] Take it away
   *[other] Take all { $count } away
}
back-screen-gone-question = { $count ->
    [one] 1 row is gone from the sheet. Is what stood on it to go here too?
   *[other] { $count } rows are gone from the sheet. Is what stood on them to go here too?
}
sheet-worth = { $count ->
    [one] 1 thing to look at
   *[other] { $count } things to look at
}
import-sense = { $key ->
    [person-given] Given name
    [person-family] Family name
    [person-full_name] Name
    [person-nickname] Nickname
    [person-phone] Phone
    [person-phone_other] Phone 2
    [person-email] E-mail
    [person-birth] Born
    [person-birth_year] Year of birth
    [person-birth_date] Date of birth
    [person-age] Age
    [person-over_18] Over 18
    [person-gender] Gender
    [person-postcode] Postcode
    [person-shirt_size] T-shirt
    [person-licence] Driving licence
    [person-diet] Diet
    [person-guardian] Guardian
    [person-guardian_phone] Guardian’s phone
    [person-club] Club
    [person-crew] Crew
    [person-note] Note
    [SENSITIVE-identity_number] Identity number – left out
    [SENSITIVE-bank_account] Account number – left out
    [ignore-sum] Sum or row number – left out
    [person-address] Address
    [person-city] Town
    [person-certificates] Courses
    [person-role] Office
    [person-emergency_name] Next of kin
    [person-emergency_phone] Next of kin’s phone
    [person-together_with] Together with
    [person-external_id] Number elsewhere
    [shift-date] Day
    [shift-start] From
    [shift-end] To
    [shift-time_range] From and to
    [shift-when_text] When
    [shift-duration] How long
    [shift-role] Task
    [shift-place] Place
    [shift-crew] Crew’s shift
    [shift-needed] How many
    [shift-leader] Leads the shift
    [shift-id] Shift number
    [assignment-confirmed] Answer
    [assignment-checked_in] Turned up
    [assignment-reserve] Reserve
    [availability-days] Can, days
    [availability-dayparts] Can, when
    [availability-not] Cannot
    [availability-from] Can, from
    [availability-until] Can, until
    [wish-role] Wish
    [wish-role_2] Wish 2
    [submission-time] Sent in
   *[other] { $key }
}

## Lists in other forms

lists-with = Also include:
lists-copy = Copy the table
lists-copied = The table is copied. Paste it into a spreadsheet or an e-mail.
lists-copy-message = Copy as a text message
lists-copied-message = The shifts are copied as text.
lists-addresses-gmail = Copy addresses (Gmail)
lists-addresses-outlook = Copy addresses (Outlook)
lists-copied-addresses = { $count ->
    [one] 1 address is copied. Paste it as a blind copy.
   *[other] { $count } addresses are copied. Paste them as blind copies.
}
lists-nothing-to-copy = There is nothing to copy.
lists-workbook = Plan to edit (.xlsx)
lists-workbook-about = Edit it in Excel or LibreOffice and bring it in again: only what was changed comes along.
lists-calendar = Calendar (.ics)
lists-which-calendar = Choose a crew first. The calendar is for one crew.
lists-cards = Contact cards (.vcf)
lists-cards-about = For the phone: all contacts in one file.
lists-letters = Mail merge (.xlsx)
lists-csv-english = CSV for English Excel
lists-with-sensitive = Confidential: this list has { $columns }. Give it only to those who need it, and delete it afterwards.

## Courses

cannot-circle = “{ $one }” and “{ $other }” cannot each come after the other.

## What a course lacks

course-field = { $field ->
    [name] full name
    [birth_year] year of birth
    [gender] gender
   *[postcode] postcode
}
course-lack-share = { $name } was there for { $minutes } of { $of } minutes. { $lacks } { $lacks ->
        [one] minute is
       *[other] minutes are
    } lacking to { $percent }.
course-lack-hours-each = { $name } has { $has } course hours and needs { $needs }.
course-lack-meetings-each = { $name } was at { $has } of the { $needs } gatherings it takes.
course-lack-first = { $name } was at none of the first { $within } gatherings.
course-lack-age = { $name } turns { $turns } in the year of the course, and must turn { $needs }.
course-lack-field = { $name } lacks { $field }.
course-lack-hours = The course is { $minutes } minutes, and must be at least { $needs }.
course-lack-meetings = The course has { $has } { $has ->
        [one] gathering
       *[other] gatherings
    }, and must have at least { $needs }.
course-lack-participants = { $has ->
        [0] No participant counts yet. There must be at least { $needs }.
        [one] Only one participant counts. There must be at least { $needs }.
       *[other] Only { $has } participants count. There must be at least { $needs }.
    }
course-lack-too-many = The course has { $has } participants, and cannot have more than { $most }.
course-lack-few-at = On { $day } there were { $has }. There must be at least { $needs }.
course-lack-years = The course must end in the year it began.
course-lack-not-in-force = The rules { $profile } do not hold for the day the course began.
course-lack-association = It does not say which study association the course belongs to.
course-mend-name = Type the study association.
course-mend-ask = Ask { $name } for { $fields }.
course-mend-attend = { $name } must be there for at least { $minutes } minutes of what is left.
course-mend-gather = { $count ->
        [one] One more gathering
       *[other] { $count } more gatherings
    } of { $minutes } minutes, and the course is long enough.
course-mend-gather-with = { $count ->
        [one] One more gathering
       *[other] { $count } more gatherings
    } of { $minutes } minutes, and { $names } is over { $percent }.
course-mend-gather-enough = { $count ->
        [one] One more gathering
       *[other] { $count } more gatherings
    } of { $minutes } minutes, and { $names } has enough.
course-mend-keep = { $names } must come to that too.
course-mend-recruit = { $count ->
        [one] Get one more to join from now on.
       *[other] Get { $count } more to join from now on.
    }
course-mend-recruit-anew = { $count ->
        [one] One participant is lacking, and it is too late to begin now.
       *[other] { $count } participants are lacking, and it is too late to begin now.
    }

## Papers of a course

course-certificate = Course certificate
course-has-completed = has completed
course-nobody = Nobody has completed the course yet.
course-extent = { $hours } course hours of { $minutes } minutes, { $meetings ->
        [one] 1 gathering
       *[other] { $meetings } gatherings
    }
course-was-there = Present: { $hours } course hours
course-days = { $first } – { $last }
course-content = Content
course-goals = Learning goals
course-association = Study association: { $name }
course-association-word = Study association
course-place-and-date = Place and date
course-leader = Course leader
course-signed = Signature of the course leader
course-name-and-title = Name, title and signature
course-attest = Volunteer certificate
course-attest-was = has been a volunteer at { $festival }, { $days }
course-attest-nobody = Nobody has finished a shift yet.
course-attest-nothing = No shifts are noted yet.
course-attest-sum = { $hours } hours in all
course-attest-how = Unpaid work. The hours are counted as they are noted on the roster.
course-attest-courses = Courses and training with us
course-role = Role
course-tasks = Tasks
course-volunteer = volunteer
course-list = Attendance list
course-hours-short = { $hours } h
course-report = Course report
course-rules = Rules
course-when = When
course-hours-word = Course hours of { $minutes } minutes
course-meetings-word = Gatherings
course-enrolled = Enrolled
course-counting = Participants who count
course-leaders-counting = Leaders who count too
course-person-hours = Participant hours
course-due = The report is due by
course-figures = The course in figures
course-gatherings = The gatherings
course-covered = Covered
course-there = Present
course-approval = Approval
course-approvable = The course can be approved as it stands.
course-by-hand = To be filled in by hand
course-income = Income
course-expense = Expenses
course-unpaid = Unpaid hours for the course
course-written = { $file }: the template is written.
course-read = The programme “{ $name }” is in.
course-not-a-programme = { $file } is not a programme. { $why }

## Courses and the roster

course-gap-hole = { $missing } with { $competence } are missing on { $shift }, { $when }.
course-gap-places = { $programme } { $day } has { $free ->
        [one] 1 free place
       *[other] { $free } free places
    }.
course-gap-no-limit = { $programme } { $day } has room for more.
course-gap-free = Free for both: { $names }.
course-gap-lacking = { $person } lacks { $competence } on { $shift }, { $when }.
course-gap-ran-out = { $person } had { $competence } until { $day }, and is on { $shift }, { $when }.
course-gap-training = { $person } is in training for { $competence }, and is on { $shift }, { $when }.
course-clash-shift = { $person } is on { $shift } at the same time, for { $time }.
course-clash-session = { $person } is at { $session } at the same time, for { $time }.
course-clash-room = { $what } is in the same place at the same time, for { $time }.
course-ratio = { $participants ->
        [one] 1 participant
       *[other] { $participants } participants
    } and { $leaders ->
        [one] 1 leader
       *[other] { $leaders } leaders
    }.
course-ratio-lacks = { $lacks ->
        [one] 1 leader is
       *[other] { $lacks } leaders are
    } lacking.
course-places = { $taken } of { $room } places, { $waiting ->
        [0] nobody waits
       *[other] { $waiting } wait
    }
course-places-no-limit = { $taken ->
        [one] 1 enrolled
       *[other] { $taken } enrolled
    }
course-too-soon = “{ $module }” comes before “{ $before }”, which it builds on.

## A course in the window

training-tab-course = Course
course-panel-rules = Rules the course is to follow
course-panel-no-profile = None
course-panel-profile = { $id ->
    [NO-2021] Norway since 2021
    [NO-2020] Norway before 2021
    [SE] Sweden
   *[other] { $id }
}
course-panel-association = Study association
course-panel-association-hint = The study association’s name
course-panel-approvable = Can be approved
course-panel-not-approvable = Cannot be approved yet
course-panel-counting = { $count } of { $all } count
course-panel-length = { $hours } course hours at { $meetings ->
    [one] 1 gathering
   *[other] { $meetings } gatherings
}
course-panel-report-by = Report by { $day }
course-panel-mends = The cheapest way out
course-panel-lacking = { $count ->
    [one] 1 does not count yet
   *[other] { $count } do not count yet
}
course-panel-papers = Papers (PDF)
course-panel-paper-certificates = Certificates for all who have completed it
course-panel-paper-attendance = Attendance list
course-panel-paper-blank = Blank list to tick by hand
course-panel-paper-report = Course report
course-panel-nobody-completed = Nobody has completed it yet.
course-panel-holes = Shifts that wait for somebody with the course
course-panel-enrol = { $count ->
    [one] Enrol that one
   *[other] Enrol all { $count }
}
course-panel-leaders = Crew leaders
course-panel-nobody-leads = nobody leads the crew
course-panel-done = completed
course-panel-not-enrolled = not enrolled
course-panel-enrol-leaders = { $count ->
    [one] Enrol the one who does not follow it
   *[other] Enrol the { $count } who do not follow it
}

## From one leader to the next

handover-title = Handover
handover-hint = What should the next leader know?
handover-about = Comes along to the next festival, and stands first for whoever leads the crew then.

## Erasing somebody for good

erase-begin = Erase for good …
erase-about = Does somebody want to be forgotten? Then the history and the copies must forget them too.
erase-ask = Erase { $name } for good?
erase-all = Everything about the person goes: here, in the history and in every copy Ildsjel can reach.
erase-ahead = { $count ->
    [one] One coming shift will be open.
   *[other] { $count } coming shifts will be open.
}
erase-done = { $count ->
    [one] One shift that is done stays as “N.N.”, so that the club’s hours stay right.
   *[other] { $count } shifts that are done stay as “N.N.”, so that the club’s hours stay right.
}
erase-paper = Anything printed, sent or saved as separate files you must take care of yourself.
erase-never = This cannot be undone.
erase-go = Erase for good
erase-working = Erasing …
erase-working-about = Each copy is opened and checked. It can take a little while.
erase-told = Erased for good
erase-failed = It was not finished
erase-left = See to these yourself:
erase-away = The second place for copies gave no answer, so everything is still there. Plug in the memory stick and erase for good once more, from “The file and its backups”.
erase-card = Deleted, but not forgotten
erase-card-about = These are deleted, but are still in the history and the copies, so that it can be undone. If somebody asks to be forgotten, erase for good.
erase-card-erased = { $count ->
    [one] One is erased for good. If the memory stick was not plugged in then, it can be done once more.
   *[other] { $count } are erased for good. If the memory stick was not plugged in then, it can be done once more.
}
erase-again = Erase once more
erase-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}

## Ticks from paper, in the window

command-type-ticks = Type in ticks from paper
ticks-tab = Ticks from paper
ticks-not-yet = This paper is for { $day }. Type it in when the day is over.
ticks-about = The “Ticking off” sheets under Paper have numbered rows and a mark at the top. Type the mark, then the rows as you ticked them.
ticks-mark = The mark on the paper
ticks-find = Find the paper
ticks-another = Another paper
ticks-sheet = { $crew }, { $day } · { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
ticks-line = The rows
ticks-go = Note
ticks-how = 1-9 14 came · 3- did not come · 4 sick is excused · 7 late20 came 20 min late · 8 early30 left 30 min early. Rows you leave out stay as they are.
ticks-late = { $minutes } min late
ticks-early = left { $minutes } min early
ticks-late-early = { $late } min late, left { $early } min early
ticks-gone = no longer on the shift
ticks-offered = Or choose the paper here
ticks-none = Nothing to type in yet
ticks-none-about = When somebody is on a shift, you can print “Ticking off” under Paper, tick with a pen and type it in here.

## Evenings and the people who come

evening-leaders = More leaders
evening-one-more = Add one more
evening-drop = Remove
evening-break = Break (minutes)
evening-capacity = Room for
evening-capacity-hint = empty: everybody
evening-covered = Covered
evening-covered-hint = What did you get through?
evening-queue = Waiting list
evening-waits = waiting list { $number }
evening-stands = Number { $number } on the waiting list.
evening-next = { $free ->
    [one] 1 place has come free.
   *[other] { $free } places are free.
} Next on the waiting list is { $name }. Call and ask, then give them the place.
evening-give-place = Give the place to the first
evening-give-place-anyhow = Give the first a place anyway
evening-give-this-place = Give a place
evening-paste = Paste names
evening-paste-hint = One name on each line, with a phone number if you like
evening-found = Found { $names }.
evening-several = Several are called { $names }. Add the phone number.
evening-unknown = Could not find { $names }. They are skipped.
evening-enrolled-before = { $count ->
    [one] 1 of them is enrolled already.
   *[other] { $count } of them are enrolled already.
}
evening-enrol-names = { $count ->
    [0] Enrol
    [one] Enrol 1
   *[other] Enrol { $count }
}
evening-lacking = Lacks “{ $name }” on a shift
evening-without = Everybody without “{ $name }”
evening-history-yes = { $person } is coming to { $programme }
evening-history-no = { $person } is not coming to { $programme }
evening-history-unanswered = Removed the answer of { $person } about { $programme }
evening-come = { $count ->
    [one] 1 is coming
   *[other] { $count } are coming
}
evening-come-not = { $count ->
    [one] 1 is not coming
   *[other] { $count } are not coming
}
evening-unanswered = { $count ->
    [one] 1 has not answered
   *[other] { $count } have not answered
}
evening-answers = Answers
evening-answer-yes = Coming
evening-answer-no = Not coming
evening-answer-none = No answer
evening-all-answers = Show all
evening-only-unanswered = Show who has not answered
evening-all-answered = Everybody has answered.
evening-remind = Write a reminder
evening-to-coming = To all with a place
evening-to-unanswered = To those who have not answered
evening-by-phone = Text message
evening-by-mail = E-mail
evening-copy-message = Copy the message
evening-copy-to = Copy recipients ({ $count })
evening-copied-message = The message is copied. Paste it where you will send it from.
evening-copied-to = { $count ->
    [one] 1 recipient is copied.
   *[other] { $count } recipients are copied.
}
evening-no-phone = Has e-mail but no phone: { $names }.
evening-no-mail = Has a phone but no e-mail: { $names }.
evening-no-reach = Has neither phone nor e-mail: { $names }.
evening-sms-head = Hi! { $course } is { $when }{ $place }.
evening-sms-welcome = We look forward to seeing you!
evening-sms-ask = Are you coming? Please answer yes or no right away, so that we know how many we will be.
evening-sms-call = Questions? Call { $name }, { $phone }.
evening-sms-from = Best wishes, { $name }
evening-mail-head = Hi!

    { $course } is on { $day }.
evening-mail-time = Time: { $time }
evening-mail-place = Place: { $place }
evening-mail-about = About: { $about }
evening-mail-leaders = Led by: { $names }
evening-mail-phone = Phone: { $phone }
evening-mail-welcome = We look forward to seeing you! If you cannot come after all, please tell us as soon as you know. Then somebody else gets the place.
evening-mail-ask = We have not heard from you yet. Are you coming? Please answer yes or no right away, so that we know how many we will be. If you cannot make it, that is quite all right, but please tell us. Then somebody else gets the place.
evening-mail-from = Best wishes
    { $from }
evening-came-too = Came without being enrolled
evening-came-too-hint = Type the name
evening-from-paper = From the paper list
evening-from-paper-hint = 1-9 3- 7 late20 4 sick
evening-take-rows = Note the rows
evening-other-list = The mark { $mark } is from another list, or somebody has been added since it was printed. Print a new one, or note name by name.
evening-mark = Mark { $mark }
evening-row-present = { $row } { $name } came
evening-row-absent = { $row } { $name } did not come
evening-row-excused = { $row } { $name } is excused
evening-row-late = { $row } { $name } came { $late } min late
evening-row-early = { $row } { $name } left { $early } min early
evening-row-both = { $row } { $name } came { $late } min late and left { $early } min early
evening-keys =
    ↑ ↓ | person to person
    ← → | session to session
    Space | present, and on to the next
    P | part of the time: type when, then ↓ to the next
    E | excused
    A | absent
    Backspace | clear the box
    + | somebody came without being enrolled
    Enter | show the person
evening-which-date = Say which date to note: --date DAY. The course has { $days }.
evening-from-sheet = From a spreadsheet
evening-no-file = Could not read { $file }.
evening-sheet-marks = { $count ->
    [0] Found nothing to note.
    [one] 1 tick will be noted:
   *[other] { $count } ticks will be noted:
}
evening-sheet-take = { $count ->
    [0] Note
    [one] Note the tick
   *[other] Note { $count } ticks
}
evening-sheet-cell = “{ $cell }” in row { $row }
evening-sheet-unknown = Not enrolled: { $names }. They are skipped.
evening-sheet-unread = Cannot make out { $cells }.
evening-sheet-days = The course has no session on { $days }.
evening-sheet-cannot = { $name }: { $why } Nothing is noted.
evening-list-how = Tick those who came, and write beside it if somebody came late or left early. Afterwards type the rows into the session, under “From the paper list”: 1-9{"\u00A0"}3-{"\u00A0"}7{"\u00A0"}late20 (1–9 came, 3- did not, 7 came 20 minutes late).

## Programmes and competences in the window

programmes-new = New course
programmes-begin = Start from one of these. Everything can be changed afterwards.
programmes-size = { $hours } · { $count ->
    [one] 1 module
   *[other] { $count } modules
}
programmes-there = you have it already
programmes-months-suggested = { $count ->
    [one] valid for 1 month: a suggestion, not a rule
   *[other] valid for { $count } months: a suggestion, not a rule
}
programmes-months-here = { $count ->
    [one] valid for 1 month with you
   *[other] valid for { $count } months with you
}
programmes-from-file = From a file …
programmes-from-file-about = A programme that someone shared with you: a file that ends in .toml. You can also drag it into the window.
programmes-empty = Or an empty one, with a name of its own
programmes-more = Choose another, or make your own
programmes-which-file = Which programme do you want to bring in?
programmes-save = Save as a file …
programmes-save-where = Where should the programme be saved?
programmes-save-about = Without people and dates. The file can be shared with other crews and festivals.
programmes-file-refused = { $file } is not a programme. { $why }
programmes-file-long = The file is too long to be one.
programmes-file-not-text = The file is not written as text.
programmes-file-missing = “{ $name }” is missing.
programmes-file-missing-at = “{ $name }” is missing from what begins on line { $line }.
programmes-file-unknown = Line { $line } says “{ $name }”, which does not belong in a programme.
programmes-file-line = Line { $line } cannot be read: { $words }
programmes-file-value = The value on line { $line } will not do: { $words }
programmes-file-value-of = The value of “{ $name }” will not do.
programmes-file-after = On line { $line } a module builds on itself or on one that comes later: { $words }
programmes-file-stopped = That did not work. Please try again.
programmes-note = What is it for?
programmes-note-hint = Who it is for, and how it is held
programmes-per-leader = At most this many participants for each leader
programmes-per-leader-hint = empty: no limit
programmes-renews = Only renews it
programmes-renews-about = A shorter course for those who already have the competence. Nobody else gets it from this course.
programmes-months-about = How long it is valid is a suggestion: no rule says so. Decide for yourself.
programmes-module-keys = Alt+arrow moves the one you are in
programmes-module-more = Content, goals and order
programmes-module-less = Show less
programmes-module-about = Content
programmes-module-about-hint = What you will talk about and practise
programmes-module-goals = Learning goals
programmes-module-goals-hint = Afterwards you can …
programmes-module-before = These must come before
programmes-module-after = after module { $numbers }
programmes-module-too-soon = { $words }, but module { $number } stands after this one
programmes-module-delete-ask = Delete the module “{ $title }”?
programmes-module-delete-sessions = { $count ->
    [one] 1 session includes it, and stays without it.
   *[other] { $count } sessions include it, and stay without it.
}
programmes-module-delete-after = { $count ->
    [one] 1 module was to come after it.
   *[other] { $count } modules were to come after it.
}
command-new-competence = New competence
competences-page-courses = Courses
competences-page-competences = Competences
competences-empty = No competences yet
competences-empty-about = A competence is something a shift can ask for: serving, fire safety, first aid, a police certificate. Here you see who has it and for how long. A course can give it by itself.
competences-has = Have it
competences-lack = Lack it
competences-next = Runs out first
competences-lacks = { $count } of { $asked }
competences-lacks-none = nobody
competences-runs-out = { $day } for { $count }
competences-choose = Choose a competence in the list.
competences-hint = Serving, fire safety, police certificate …
competences-new-about = You fill in afterwards how long it is valid, what it includes and who has it.
competences-shown = Only shown
competences-shown-about = The paper stays with its owner, like a police certificate. Here you only note that it was shown, when and to whom. Never what it says.
competences-who = { $count ->
    [one] 1 has it
   *[other] { $count } have it
}
competences-give = Give to somebody
competences-always = always
competences-until = until { $day }
competences-in-training = in training
competences-ran-out = ran out { $day }
competences-not-yet = not yet
competences-from-to = From { $from } to { $to }
competences-from = From { $from }, always
competences-by = through “{ $name }”
competences-by-course = from the course “{ $name }”
competences-seen-on = Paper seen { $day }
competences-seen-on-by = Paper seen { $day } by { $name }
competences-seen-by-words = Paper seen by { $name }
competences-withdraw = Take back
competences-lacking = { $count ->
    [one] 1 is on a shift without having it then
   *[other] { $count } are on shifts without having it then
}
competences-delete = Delete the competence
competences-delete-ask = Delete “{ $name }”?
competences-delete-records = { $count ->
    [one] 1 person loses what is noted about it.
   *[other] What is noted about it in { $count } places goes.
}
competences-delete-needs = { $count ->
    [one] 1 need on the roster no longer asks for it.
   *[other] { $count } needs on the roster no longer ask for it.
}
competences-delete-programmes = { $count ->
    [one] 1 course no longer gives it.
   *[other] { $count } courses no longer give it.
}
competences-delete-templates = { $count ->
    [one] 1 template no longer asks for it.
   *[other] { $count } templates no longer ask for it.
}
competences-delete-includes = { $count ->
    [one] 1 other competence no longer includes it.
   *[other] { $count } other competences no longer include it.
}
competences-given-by = Courses that give it
competences-given-by-none = None yet. A course gets it under “The programme”.
competences-renews = { $name } (only renews it)
competences-includes = Whoever has it also has
competences-circle = “{ $one }” and “{ $other }” cannot each include the other.
competences-months-wrong = Type from 1 to 1200 months, or leave it empty for always.
competences-give-title = Give “{ $name }”
competences-give-who = Who gets it?
competences-give-nobody = Choose who gets it.
competences-give-from = From
competences-give-to = Until
competences-give-origin = Where did they get it?
competences-give-origin-hint = Red Cross, a course at the fire station …
competences-give-seen-on = Paper seen
competences-give-seen-by = By whom
competences-give-training = Is in training
competences-give-training-about = Can be on shift with somebody who has it, but does not fill a spot alone.
competences-give-about = A shorter record never shortens a longer one: whoever has it for longer already keeps that.
competences-give-done = { $count ->
    [0] Give it
    [one] Give it
   *[other] Give it to { $count }
}
competences-person-none = None yet.
competences-paper-language = Language
competences-not-completed = The certificate comes once “{ $name }” is completed.
papers-volunteers-about = Crew, role and hours, a page for everybody who has worked.
competences-begins = from { $day }
programmes-per-leader-wrong = Type at least 1, or leave it empty for no limit.

## Answers in the import window

answers-days = The weekday does not fit the date
answers-days-about = Which counts? These rows wait for your answer, and it applies to the whole file.
answers-stands = “{ $text }”
answers-day-weekday = The day: { $day }
answers-day-date = The date: { $day }
answers-codes = What do the codes mean?
answers-codes-about = The sheet does not explain them. Their cells wait for your answer.
answers-code = “{ $code }” is in { $cells ->
    [one] 1 cell
   *[other] { $cells } cells
}
answers-code-on-duty = On duty
answers-code-can = Can
answers-code-cannot = Cannot
answers-code-nothing = Ignore
answers-code-hours = When is the shift “{ $code }”?
answers-year = The sheet is from { $year }
answers-year-days = The days in the sheet are outside the festival: { $days }
answers-year-weekdays = It names weekdays only. They wait for your answer.
answers-year-move = The same weekdays at this festival
answers-days-span = { $first } to { $last }
answers-year-leave = Leave the days as the sheet has them
answers-crew-choose = Choose a crew
answers-crew-find = Find a crew, or type the name of a new one
answers-crewless = Some shifts name neither crew nor place. They wait until you have chosen a crew.
answers-reading-rows = { $count ->
    [one] 1 row so far
   *[other] { $count } rows so far
}
answers-reading-percent = { $percent }% of the rows are understood
answers-crewless-row = names neither crew nor place; say the crew with --crew

## Lists that come back, and lists of people

back-doubt-short-name = Is this { $who }? Only part of the name stands here.
back-doubt-short-names = Only part of the name stands here, and { $count } have it. Who is it?
back-doubt-several-names = “{ $seen }” looks like several people. Write each on a row of their own, or bring them in as one.
back-pasted = “{ $title }” (pasted)
back-also-when = The sheet also says when people can, or when they work. That comes along when you import it as a roster.
back-which-number = Which number holds?

## Two records that may be one person

command-find-doubles = Find doubles
same-title = Are they the same person?
same-none = Nobody seems to be here twice.
same-of = { $at } of { $all }
same-name = Who is { $name } also entered as?
same-find-hint = Type a name
same-sure = The name is the same, and so is the number, the address or the year of birth.
same-other-contact = The same name, but another number or address.
same-other-birth = The same name and number or address, but another year of birth.
same-similar-name = The same number or address, and nearly the same name.
same-open = The same name. Nothing else says whether they are one or two.
same-chosen = You chose these two. Check that they are the same person.
same-one = Same – make them one
same-two = Two people
same-choose = Where they differ, what is marked stands. Press the other to change.
same-start = Make one with …
same-shifts = { $count ->
    [one] 1 shift
   *[other] { $count } shifts
}
same-moves = This moves to the one who stays: { $what }. All of it can be undone.
same-moves-nothing = The other record is deleted. All of it can be undone.
same-crews = { $count ->
    [one] 1 crew
   *[other] { $count } crews
}
same-competences = { $count ->
    [one] 1 competence
   *[other] { $count } competences
}
same-both = { $count ->
    [one] Both are on 1 shift at the same time. One place is open there.
   *[other] Both are on { $count } shifts at the same time. One place is open on each.
}

## Replies

replies-says = Says whether they can on { $days ->
    [one] 1 day
   *[other] { $days } days
}.
replies-unread = The answer “{ $seen }” gives no day and time. It is only kept as text.
replies-as-cannot = “{ $seen }” was taken to mean that they cannot. Have a look.
replies-otherwise = Says something else than before of { $days ->
    [one] 1 day
   *[other] { $days } days
}. The new answer holds.
replies-leads = Leads { $crew }.
replies-deputy = Deputy in { $crew }.
replies-count = { $count ->
    [one] 1 answer
   *[other] { $count } answers
} to when people can.

## Out

out-unwritable = { $count ->
    [one] 1 text has
   *[other] { $count } texts have
} letters that the paper cannot write: { $names }. A ? stands there.
out-nobody = Nobody is set up yet. { $shifts ->
    [one] 1 shift is
   *[other] { $shifts } shifts are
} waiting for people.
out-not-a-day = “{ $typed }” is not one of the festival’s days. They are: { $days }. Type, for example, Friday, 9.7 or 2027-07-09.
out-many-pages = It comes to { $pages } pages. With --day and --crew you get only the days and crews you need.
out-told-hours = { $name }: { $shifts ->
    [one] 1 shift
   *[other] { $shifts } shifts
}, { $hours }
out-no-address = { $count ->
    [one] 1 has no e-mail address and is left out.
   *[other] { $count } have no e-mail address and are left out.
}
out-diet = { $word ->
    [vegetarian] Vegetarian
    [vegan] Vegan
    [gluten] Gluten-free
    [coeliac] Coeliac
    [lactose] Lactose-free
    [nuts] Nut allergy
    [milk] Milk allergy
    [shellfish] No shellfish
    [pork] No pork
   *[halal] Halal
}
