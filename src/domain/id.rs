//! Ids: one type per kind of row, so that a crew can never be taken for a person. They are `UUIDv7`, since files from
//! several laptops will meet.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self { Self(id) }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self { id.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }
    )+};
}

ids! {
    /// The festival of the file.
    FestivalId,
    /// A person.
    PersonId,
    /// A crew.
    CrewId,
    /// A person's place in a crew.
    MembershipId,
    /// A club that hours are credited to.
    ClubId,
    /// A place where work happens.
    PlaceId,
    /// A shift.
    ShiftId,
    /// What a shift needs of one task.
    NeedId,
    /// A person put on a need.
    AssignmentId,
    /// Something one can be qualified for.
    CompetenceId,
    /// That a person has a competence from one day to another.
    RecordId,
    /// A training programme.
    ProgrammeId,
    /// A module of a programme.
    ModuleId,
    /// One evening of a programme.
    SessionId,
    /// That a person follows a programme.
    EnrolmentId,
    /// Who was there at a session.
    AttendanceId,
    /// One import of one file.
    ImportBatchId,
    /// Shifts that were made together.
    SeriesId,
    /// What a kind of shift needs.
    TemplateId,
    /// That a person can, or cannot, at a time.
    AvailabilityId,
    /// What a person wishes.
    WishId,
    /// Two people who belong together, or do not.
    PairId,
    /// The way between two places.
    TravelId,
    /// A limit of the festival's own.
    RuleId,
    /// A version of the plan that was handed out.
    HandoutId,
    /// What a leader leaves the next.
    HandoverId,
}

/// Where new ids come from: the system's clock and chance, or a seed when the same festival must come out twice.
#[derive(Debug, Clone)]
pub enum Ids {
    /// Fresh ids.
    System,
    /// Ids counted up from a seed, the same at each run.
    Seeded {
        /// Milliseconds since 1970 written into each id.
        millis: u64,
        /// How many were made.
        count: u64,
    },
}

impl Ids {
    /// Ids that are the same at every run, stamped with the given milliseconds since 1970.
    pub fn seeded(millis: u64) -> Self {
        Self::Seeded { millis, count: 0 }
    }

    /// The next id.
    #[allow(clippy::should_implement_trait)] // it gives ids of any kind, which an iterator cannot
    pub fn next<T: From<Uuid>>(&mut self) -> T {
        T::from(match self {
            Self::System => Uuid::now_v7(),
            Self::Seeded { millis, count } => {
                *count += 1;
                let mut tail = [0_u8; 10];
                for (to, from) in tail.iter_mut().skip(2).zip(count.to_be_bytes()) {
                    *to = from;
                }
                Builder::from_unix_timestamp_millis(*millis, &tail).into_uuid()
            }
        })
    }
}
