//! Refusals as sentences: what cannot be done, and what to do instead.

use chrono::NaiveDateTime;

use super::Lang;
use crate::domain::TimeError;
use crate::domain::act::Cannot;
use crate::domain::ticks::TickError;

impl Lang {
    /// Why a command is refused, as a sentence for people.
    pub fn cannot(&self, why: &Cannot) -> String {
        match why {
            Cannot::NothingToDo => self.cannot_nothing_to_do(),
            Cannot::EmptyName => self.cannot_empty_name(),
            Cannot::NotFound { table } => self.cannot_not_found(table.name()),
            Cannot::AlreadyThere { table, name } => self.cannot_already_there(table.name(), name.clone()),
            Cannot::InUse { name, by, count, .. } => self.cannot_in_use(by.name(), name.clone(), *count),
            Cannot::Time(why) => self.cannot_time(*why),
            Cannot::DaysBackward => self.cannot_days_backward(),
            Cannot::DayCut => self.cannot_day_cut(),
            Cannot::NotAChoice { value } => self.cannot_not_a_choice(value.clone()),
            Cannot::BornOutside { first, last } => self.cannot_born_outside(*first, *last),
            Cannot::Headcount => self.cannot_headcount(),
            Cannot::AgeLimit => self.cannot_age_limit(),
            Cannot::OnShiftAlready { person, shift } => self.cannot_on_shift_already(person.clone(), shift.clone()),
            Cannot::Full { shift, max } => self.cannot_full(shift.clone(), *max),
            Cannot::PartOutside => self.cannot_part_outside(),
            Cannot::WouldFallOut { names, count } => self.cannot_would_fall_out(*count, names.clone()),
            Cannot::NoReason => self.cannot_no_reason(),
            Cannot::Percent => self.cannot_percent(),
            Cannot::Length => self.cannot_length(),
            Cannot::Circle { one, other } => self.cannot_circle(one.clone(), other.clone()),
            Cannot::ValidBackward => self.cannot_valid_backward(),
            Cannot::OtherProgramme { module } => self.cannot_other_programme(module.clone()),
            Cannot::Handover => self.cannot_handover(),
            Cannot::TooMany { max } => self.cannot_too_many(*max),
            Cannot::SplitOutside => self.cannot_split_outside(),
            Cannot::NothingToMerge => self.cannot_nothing_to_merge(),
            Cannot::MergeCrews => self.cannot_merge_crews(),
            Cannot::MergeGap => self.cannot_merge_gap(),
        }
    }

    /// Why ticks are refused, as a sentence for people.
    pub fn tick_refused(&self, why: &TickError) -> String {
        match why {
            TickError::Empty => self.paper_tick_empty(),
            TickError::Word(word) => self.paper_tick_word(word.clone()),
            TickError::NoSuchRow { row, last } => self.paper_tick_no_row(*row, *last),
            TickError::Twice(row) => self.paper_tick_twice(*row),
            TickError::OtherList(mark) => self.evening_other_list(mark.clone()),
            TickError::Gone(row) => self.paper_tick_gone(*row),
            TickError::Cannot { row, why } => self.paper_tick_cannot(*row, self.cannot(why)),
        }
    }

    /// Why wall clock times are no times to work, as a sentence for people.
    pub fn cannot_time(&self, why: TimeError) -> String {
        let clock = |at: NaiveDateTime| at.format("%H:%M").to_string();
        match why {
            TimeError::Never(at) => self.cannot_time_never(clock(at)),
            TimeError::Twice(at) => self.cannot_time_twice(clock(at)),
            TimeError::Empty => self.cannot_time_empty(),
        }
    }
}
