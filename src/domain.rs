//! What a volunteer, crew, shift, assignment and course is, and every rule about them. Pure: no files, no clock, no SQL, no
//! window; what day it is, is an argument.

pub mod act;
pub mod availability;
pub mod candidates;
pub mod compare;
pub mod coverage;
pub mod difference;
pub mod edit;
pub mod fold;
pub mod handout;
pub mod id;
pub mod line;
pub mod load;
pub mod next;
pub mod people;
pub mod phone;
pub mod plan;
pub mod programme_template;
pub mod progress;
pub mod record;
pub mod reserve;
pub mod rules;
pub mod sample;
pub mod says;
pub mod shift;
pub mod snapshot;
pub mod swap;
pub mod ticks;
pub mod time;
pub mod training;
pub mod typed;
pub mod ways;

pub use availability::{Availability, Can, Pair, PairKind, Wish};
pub use edit::{Edit, Op, Write};
pub use handout::Handout;
pub use id::*;
pub use people::{Club, Crew, Festival, ImportBatch, Membership, Person, Place, Role, Travel};
pub use record::{Cells, Record, Table};
pub use rules::Rule;
pub use shift::{Assignment, AssignmentState, Need, Series, Shift, Source, Template};
pub use snapshot::{Rows, Snapshot};
pub use time::{Age, Minute, Pick, Resolved, Span, TimeError, When, Zone};
pub use training::{Attendance, AttendanceState, Competence, CompetenceRecord, Enrolment, Module, Programme, Session};
