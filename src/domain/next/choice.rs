//! What comes along to the next festival, and how much there is to choose from.

use chrono::NaiveDate;

use super::super::snapshot::Snapshot;
use super::who::chosen;

/// Which people come along. Each holds those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Whom {
    /// Nobody.
    None,
    /// Those who lead a crew, and their deputies.
    #[default]
    Leaders,
    /// Those too who were on a shift: planned, confirmed or there, but not only thought of or asked.
    Worked,
    /// Everybody.
    All,
}

impl Whom {
    /// Each of them, the fewest first.
    pub const ALL: [Self; 4] = [Self::None, Self::Leaders, Self::Worked, Self::All];
}

/// What comes along.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // each is a question of its own
pub struct Choice {
    /// The new festival's name.
    pub name: String,
    /// Its first day with an audience.
    pub first_day: NaiveDate,
    /// Its last day with an audience.
    pub last_day: NaiveDate,
    /// Which people.
    pub people: Whom,
    /// Whether these stay in their crews, as what they were.
    pub memberships: bool,
    /// Whether their phone numbers, e-mail addresses and postcodes come along.
    pub contacts: bool,
    /// Whether what they are qualified for comes along, where it is still good on the new first day.
    pub records: bool,
    /// Whether shifts with their needs and series come along.
    pub shifts: bool,
    /// Whether programmes with their modules and sessions come along.
    pub programmes: bool,
    /// Whether a session is moved to the nearest day of the same weekday.
    pub same_weekday: bool,
    /// Whether the notes on crews, shifts and sessions come along: they may speak of people.
    pub crew_notes: bool,
    /// Whether allergies and diet come along: health data.
    pub diet: bool,
    /// Whether minors' guardians come along.
    pub guardians: bool,
    /// Whether the notes on people come along.
    pub notes: bool,
    /// Whether the columns of imported sheets that have no field come along.
    pub extra: bool,
}

impl Choice {
    /// What comes along unless one says otherwise: all the work, and the leaders with how to reach them.
    pub fn new(name: impl Into<String>, first_day: NaiveDate, last_day: NaiveDate) -> Self {
        Self {
            name: name.into(),
            first_day,
            last_day,
            people: Whom::default(),
            memberships: true,
            contacts: true,
            records: true,
            shifts: true,
            programmes: true,
            same_weekday: false,
            crew_notes: false,
            diet: false,
            guardians: false,
            notes: false,
            extra: false,
        }
    }
}

/// How many of each came along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct Counts {
    pub crews: usize,
    pub clubs: usize,
    pub places: usize,
    pub shifts: usize,
    pub programmes: usize,
    pub sessions: usize,
    pub people: usize,
    pub memberships: usize,
    pub records: usize,
}

/// How much there is to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Offer {
    /// Crews.
    pub crews: usize,
    /// Places.
    pub places: usize,
    /// Shifts.
    pub shifts: usize,
    /// Programmes.
    pub programmes: usize,
    /// Their sessions.
    pub sessions: usize,
    /// People who lead a crew, and their deputies.
    pub leaders: usize,
    /// These and those who were on a shift.
    pub worked: usize,
    /// Everybody.
    pub all: usize,
}

impl Offer {
    /// How much an old festival has.
    pub fn of(old: &Snapshot) -> Self {
        let count = |whom| chosen(old, whom).len();
        Self {
            crews: old.crews.len(),
            places: old.places.len(),
            shifts: old.shifts.len(),
            programmes: old.programmes.len(),
            sessions: old.sessions.len(),
            leaders: count(Whom::Leaders),
            worked: count(Whom::Worked),
            all: count(Whom::All),
        }
    }

    /// How many people a choice of them is.
    pub fn people(&self, whom: Whom) -> usize {
        match whom {
            Whom::None => 0,
            Whom::Leaders => self.leaders,
            Whom::Worked => self.worked,
            Whom::All => self.all,
        }
    }
}
