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


## shifts


## assigning


## training


## import


## lists


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
