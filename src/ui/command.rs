//! The commands: one table that feeds the shortcuts, the buttons of the top bar, the field that finds everything, and the
//! page of keys. A thing one can do has one row here.

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};

use super::screen::Place;
use crate::lang::Lang;

/// A key with what must be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chord {
    /// `Ctrl` (`Cmd` on a Mac) and a letter.
    Ctrl(char),
    /// `Ctrl`, `Shift` and a letter.
    CtrlShift(char),
    /// A function key.
    Function(Named),
    /// None: found by name only.
    None,
}

impl Chord {
    /// Whether this key is it.
    pub fn is(self, key: &Key, modifiers: Modifiers) -> bool {
        match (self, key) {
            (Self::Ctrl(letter), Key::Character(text)) => {
                modifiers.command()
                    && !modifiers.shift()
                    && !modifiers.alt()
                    && text.eq_ignore_ascii_case(letter.encode_utf8(&mut [0; 4]))
            }
            (Self::CtrlShift(letter), Key::Character(text)) => {
                modifiers.command() && modifiers.shift() && text.eq_ignore_ascii_case(letter.encode_utf8(&mut [0; 4]))
            }
            (Self::Function(named), Key::Named(pressed)) => named == *pressed && modifiers.is_empty(),
            _ => false,
        }
    }

    /// As it is written on keys; empty if there is none.
    pub fn label(self) -> String {
        let ctrl = if cfg!(target_os = "macos") { "Cmd" } else { "Ctrl" };
        match self {
            Self::Ctrl(letter) => format!("{ctrl} {}", letter.to_ascii_uppercase()),
            Self::CtrlShift(letter) => format!("{ctrl} Shift {}", letter.to_ascii_uppercase()),
            Self::Function(named) => format!("{named:?}"),
            Self::None => String::new(),
        }
    }
}

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident, $place:expr, $chord:expr, $message:ident;)+) => {
        /// A thing one can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Command { $($(#[$doc])* $name),+ }

        impl Command {
            /// All of them, in the order they are shown.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Where it belongs; none for everywhere.
            pub fn place(self) -> Option<Place> {
                match self { $(Self::$name => $place),+ }
            }

            /// Its key.
            pub fn chord(self) -> Chord {
                match self { $(Self::$name => $chord),+ }
            }

            /// Its name.
            pub fn name(self, lang: &Lang) -> String {
                match self { $(Self::$name => lang.$message()),+ }
            }
        }
    };
}

commands! {
    /// Opens the field that finds everything.
    Find, None, Chord::Ctrl('k'), command_find;
    /// Takes the last edit back.
    Undo, None, Chord::Ctrl('z'), command_undo;
    /// Does it after all.
    Redo, None, Chord::CtrlShift('z'), command_redo;
    /// Shows the keys of this screen.
    Keys, None, Chord::Function(Named::F1), command_keys;
    /// Goes to now.
    GoNow, None, Chord::Ctrl('1'), place_now;
    /// Goes to people.
    GoPeople, None, Chord::Ctrl('2'), place_people;
    /// Goes to crews.
    GoCrews, None, Chord::Ctrl('3'), place_crews;
    /// Goes to shifts.
    GoShifts, None, Chord::Ctrl('4'), place_shifts;
    /// Goes to training.
    GoTraining, None, Chord::Ctrl('5'), place_training;
    /// Goes to lists.
    GoLists, None, Chord::Ctrl('6'), place_lists;
    /// Goes to the history.
    GoHistory, None, Chord::Ctrl('7'), place_history;
    /// Goes to settings.
    GoSettings, None, Chord::Ctrl('8'), place_settings;
    /// Goes to the festival's file: backups, the check, the seal.
    GoFile, None, Chord::None, place_file;
    /// Adds a person.
    NewPerson, Some(Place::People), Chord::Ctrl('n'), command_new_person;
    /// Brings people or shifts in from a file.
    ImportPeople, None, Chord::Ctrl('i'), command_import_people;
    /// Brings people or shifts in from the clipboard.
    PastePeople, None, Chord::Ctrl('v'), command_paste_people;
    /// Looks for those who stand there twice.
    FindDoubles, Some(Place::People), Chord::None, command_find_doubles;
    /// Adds a crew, a club or a place, whichever is shown.
    NewCrew, Some(Place::Crews), Chord::Ctrl('n'), command_new_crew;
    /// Adds a shift.
    NewShift, Some(Place::Shifts), Chord::Ctrl('n'), command_new_shift;
    /// Makes several shifts at once.
    NewShifts, Some(Place::Shifts), Chord::CtrlShift('n'), command_new_shifts;
    /// Splits the chosen shift in two.
    SplitShift, Some(Place::Shifts), Chord::Ctrl('t'), command_split_shift;
    /// Merges the chosen shift with the next one.
    MergeShifts, Some(Place::Shifts), Chord::Ctrl('m'), command_merge_shifts;
    /// Goes to the next hole in the roster.
    NextHole, Some(Place::Shifts), Chord::Function(Named::F8), command_next_hole;
    /// Shows the roster by day, by people, as a list, in turn.
    NextView, Some(Place::Shifts), Chord::Function(Named::F9), command_next_view;
    /// Hands out the day's roster.
    HandOutDay, Some(Place::Shifts), Chord::Ctrl('e'), command_hand_out_day;
    /// Adds a session.
    NewSession, Some(Place::Training), Chord::Ctrl('n'), command_new_session;
    /// Hands out the attendance list.
    HandOutAttendance, Some(Place::Training), Chord::Ctrl('e'), command_hand_out_attendance;
    /// Adds a programme.
    NewProgramme, Some(Place::Training), Chord::None, command_new_programme;
    /// Adds a competence.
    NewCompetence, Some(Place::Training), Chord::None, command_new_competence;
    /// Takes in what was ticked on paper.
    TypeTicks, Some(Place::Lists), Chord::Ctrl('t'), command_type_ticks;
    /// Takes the chosen entry of the history back, that one alone.
    UndoEntry, Some(Place::History), Chord::Ctrl('u'), command_undo_entry;
    /// Sets the thing whose history is shown back to how it was at the chosen entry.
    BringBack, Some(Place::History), Chord::Ctrl('b'), command_bring_back;
    /// Opens another festival.
    OpenFestival, None, Chord::Ctrl('o'), command_open_festival;
}

impl Command {
    /// Whether it does something to what is chosen on its screen: from elsewhere one is only led there, to look first.
    pub fn is_about_the_chosen(self) -> bool {
        matches!(self, Self::UndoEntry | Self::BringBack | Self::SplitShift | Self::MergeShifts)
    }

    /// The command of a key, where one stands: a screen's own before those of everywhere. `Ctrl+Y` also redoes, as many
    /// hands know it.
    pub fn of_key(key: &Key, modifiers: Modifiers, place: Place) -> Option<Self> {
        if Chord::Ctrl('y').is(key, modifiers) {
            return Some(Self::Redo);
        }
        let mut fitting = Self::ALL.iter().copied().filter(|command| command.chord().is(key, modifiers));
        let all: Vec<Self> = fitting.by_ref().collect();
        all.iter().copied().find(|command| command.place() == Some(place)).or_else(|| all.into_iter().find(|c| c.place().is_none()))
    }
}
