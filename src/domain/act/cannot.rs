//! Why a command is refused: one kind per reason, with what a sentence about it must name.

use super::super::record::Table;
use super::super::time::TimeError;

/// Why a command is refused. `Lang::cannot` says it to people; `Display` is for the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Cannot {
    /// It changes nothing; a screen may pass over it in silence.
    #[error("nothing to do")]
    NothingToDo,
    /// A name is needed.
    #[error("a name is needed")]
    EmptyName,
    /// The row is gone, or never was.
    #[error("no such {}", table.name())]
    NotFound {
        /// What was looked for.
        table: Table,
    },
    /// Another one has that name, or the same pair is there.
    #[error("{} {name:?} is there already", table.name())]
    AlreadyThere {
        /// What it is.
        table: Table,
        /// Its name.
        name: String,
    },
    /// Others still need it; going on takes them along.
    #[error("{} {name:?} is in use by {count} {}", table.name(), by.name())]
    InUse {
        /// What it is.
        table: Table,
        /// Its name.
        name: String,
        /// What uses it.
        by: Table,
        /// How many of them.
        count: usize,
    },
    /// The times are no times to work.
    #[error(transparent)]
    Time(#[from] TimeError),
    /// The last day comes before the first.
    #[error("the last day is before the first")]
    DaysBackward,
    /// The day cut is not within 0–1439 minutes after midnight.
    #[error("the day cut is not a time of the day")]
    DayCut,
    /// The value is none of those to choose from.
    #[error("{value:?} is not one of the choices")]
    NotAChoice {
        /// The value.
        value: String,
    },
    /// The year of birth is outside these years.
    #[error("the year of birth is not within {first} to {last}")]
    BornOutside {
        /// The earliest year taken.
        first: i32,
        /// The latest year taken.
        last: i32,
    },
    /// A need must have a target of 1 or more, and least ≤ target ≤ most.
    #[error("the numbers of a need do not fit each other")]
    Headcount,
    /// An age limit outside 1–99 years.
    #[error("the age limit is not within 1 to 99 years")]
    AgeLimit,
    /// The person is on that shift already, at that time.
    #[error("{person:?} is on {shift:?} already")]
    OnShiftAlready {
        /// Who.
        person: String,
        /// The shift.
        shift: String,
    },
    /// No room for more.
    #[error("{shift:?} has no room for more than {max}")]
    Full {
        /// The shift, with the task.
        shift: String,
        /// The most there may be.
        max: i64,
    },
    /// A part of a shift that is not within the shift.
    #[error("the part is not within the shift")]
    PartOutside,
    /// The part these people are on would be outside the new times.
    #[error("the new times leave out the part of {names:?}")]
    WouldFallOut {
        /// Who, in one line.
        names: String,
        /// How many.
        count: usize,
    },
    /// Going on in spite of warnings needs a reason.
    #[error("going on needs a reason")]
    NoReason,
    /// A share outside 0–100 per cent.
    #[error("the share is not within 0 to 100 per cent")]
    Percent,
    /// A length below zero, or of no minutes where there must be some.
    #[error("the length does not hold")]
    Length,
    /// Of two, each would come before the other, or hold the other.
    #[error("{one:?} and {other:?} cannot each come after the other")]
    Circle {
        /// The one.
        one: String,
        /// The other.
        other: String,
    },
    /// The last day something is good comes before the first.
    #[error("the last day it is good is before the first")]
    ValidBackward,
    /// The module belongs to another programme.
    #[error("module {module:?} belongs to another programme")]
    OtherProgramme {
        /// The module.
        module: String,
    },
    /// The change-over between two shifts must be shorter than the shifts.
    #[error("the change-over is not shorter than the shift")]
    Handover,
    /// More shifts at once than anybody means.
    #[error("more than {max} shifts at once")]
    TooMany {
        /// The most that are made at once.
        max: usize,
    },
    /// A shift can only be split within its times.
    #[error("the time to split at is not within the shift")]
    SplitOutside,
    /// There is no other shift to merge with.
    #[error("no other shift to merge with")]
    NothingToMerge,
    /// The shifts belong to different crews.
    #[error("the shifts to merge are not of one crew")]
    MergeCrews,
    /// There is time between the shifts.
    #[error("the shifts to merge do not meet")]
    MergeGap,
}
