# Ildsjel, en. One section per room; each message is in all four files.


## common

app-name = Ildsjel

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


## now


## people


## crews


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


## history


## errors


## cli


## sample
