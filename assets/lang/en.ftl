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

now-clock = It is { $time }
now-in-days = { $count ->
    [one] The festival begins tomorrow
   *[other] The festival begins in { $count } days
}
now-day-of = Day { $day } of { $days }
now-over = The festival is over. Thank you for the work!
now-on-duty = { $count ->
    [one] 1 on duty
   *[other] { $count } on duty
}
now-open-places = { $count ->
    [0] no open places
    [one] 1 open place
   *[other] { $count } open places
}
now-to-look-at = { $count ->
    [one] 1 needs a look
   *[other] { $count } need a look
}
now-on = On duty now
now-nobody-on = Nobody is on duty right now.
now-next = The next three hours
now-first = The next shifts
now-nothing-next = No more shifts.
now-filled = { $filled } of { $places }
now-holes = Holes
now-no-holes = Every place to come is filled.
now-missing = { $count ->
    [one] lacks 1
   *[other] lacks { $count }
}
now-going-on = going on now
now-in = in { $time }
now-look = Needs a look
now-nothing-to-look-at = No clashes and no rest too short.
now-accepted = Accepted with a reason
now-person-on = { $person } – { $shift }
now-reason = “{ $reason }”
now-all = Show all { $count }
now-fewer = Show fewer
now-welcome = { $name } begins here
now-welcome-about = Four steps from a blank sheet to a roster people can take along.
now-step-people = Add people
now-step-people-about = A name and a phone number are enough.
now-step-crews = Make crews
now-step-crews-about = Bar, café, rigging … with leader and members.
now-step-shifts = Make shifts
now-step-shifts-about = When, where and how many. Then you put people on them.
now-step-lists = Hand out the roster
now-step-lists-about = As a spreadsheet, ready to print.
now-step-go = Go there
now-step-done = done
now-step-import = Do you have the people in a sheet already?


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

training-done = completed
training-counts-now = counting now
training-under-way = under way
training-lacks = lacks { $what }
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
training-lacks-hours = { $name } has { $percent } and lacks { $hours }.
training-on-the-limit = { $name } is right on the limit: { $percent }.
training-no-birth-year = Year of birth is missing for { $names }.
training-no-gender = Gender is missing for { $names }.
training-no-postcode = Postcode is missing for { $names }.
training-and-more = { $names } and { $count } more
training-number = No.
training-share = Attended
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
training-own-programme = Make your own programme
training-empty = No training yet
training-empty-about = Courses and evenings are kept here: who was there, how many hours it came to, and who has completed. “Hvordan lede frivillige” (leading volunteers) is ready with eight modules.
training-all-leaders = All crew leaders
training-all-leaders-and-deputies = Crew leaders and deputies
training-nobody = Nobody is enrolled yet
training-nobody-about = Enrol all crew leaders with one press, or add people one by one or a whole crew at a time.
training-nobody-chosen = Nobody
training-whole-crew = The whole crew { $name }
training-no-leaders = No crew has a leader yet. Give them one under Crews, or enrol people by name.
training-nothing-to-grant = Nobody lacks it now.
training-choose-new = Make new: “{ $name }”
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
training-title-hint = If it is called more than its modules
training-times = From–to
training-leader = Led by
training-leader-hint = Name or phone number
training-place-hint = Name of the place
training-note = Note
training-treats = Modules of the session
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
training-make-programme = Make the programme
training-make-session = Make the session
training-to-complete = To complete it
training-min-percent = At least per cent of the hours
training-min-hours = At least hours
training-delete-programme = Delete the programme
training-delete-programme-ask = Delete “{ $name }” with { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} and { $people ->
    [one] 1 enrolled
   *[other] { $people } enrolled
}? What people have been given, they keep.
training-gives = Who completes it is given
training-gives-nothing = Nothing
training-competence-hint = Name of the competence
training-months = Good for so many months
training-months-hint = empty: for good
training-grant = { $count ->
    [one] Give it to 1 who has completed
   *[other] Give it to { $count } who have completed
}
training-grant-about = It is good from the day they completed. The roster then knows they have it.
training-all-granted = Everybody who has completed has it.
training-modules = Modules
training-minutes = minutes
training-up = Move up
training-down = Move down
training-module-title = What is it about?
training-new-module = New module
training-not-times = “{ $typed }” is not two times. Write for example 18-21.
training-not-a-time = “{ $typed }” is not a time. Write for example 18:30.
training-not-a-number = “{ $typed }” is not a number.


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
lists-screen-title = Lists to hand out
lists-screen-folder = Folder
lists-screen-open-folder = Show the folder
lists-screen-about = Press a button, and the file lies there. A file that is there already is never written over.
lists-screen-lies = Put in the folder: { $file }
lists-screen-wrote = { $file } lies in the folder.
lists-screen-no-folder = Write or choose the folder the lists should go to.
lists-screen-cannot-write = Cannot write in { $folder }. Choose another folder. ({ $why })
lists-screen-stopped = The list was not written. Try once more.
lists-screen-xlsx = Spreadsheet (.xlsx)
lists-screen-csv = CSV
lists-screen-roster-about = Who is on when, with phone and open places.
lists-screen-contacts-about = Phone, e-mail and crews.
lists-screen-attendance-about = Who was at each session. For the study association.
lists-screen-hours-about = Shifts and hours, with club and crews.
lists-screen-clubs-about = The hours each club is credited with.
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
