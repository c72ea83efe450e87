//! What is typed about the chosen shift but not yet written, and the edits it becomes. A field that nobody has touched
//! follows the festival.

use chrono::{NaiveDate, NaiveTime};

use super::board::Board;
use crate::domain::act::{self, Cannot};
use crate::domain::id::{NeedId, ShiftId};
use crate::domain::{Edit, Need, Pick, Shift, TimeError, typed};
use crate::ui::screen::Cx;

/// A field of the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Field {
    Day,
    Times,
    Title,
    Note,
    Task,
    Least,
    Age,
}

const FIELDS: [Field; 7] = [Field::Day, Field::Times, Field::Title, Field::Note, Field::Task, Field::Least, Field::Age];

/// How many, as it is typed for a need.
#[derive(Debug)]
pub(super) struct Count {
    pub need: NeedId,
    pub typed: String,
    pub wrong: Option<String>,
}

/// What is typed.
#[derive(Debug, Default)]
pub(super) struct Draft {
    shift: Option<ShiftId>,
    /// The need whose own fields are open.
    pub need: Option<NeedId>,
    /// The number that is being typed.
    pub count: Option<Count>,
    typed: [String; 7],
    shown: [String; 7],
    pub wrong: Option<(Field, String)>,
    /// Times that the clock shows twice that night: which of the two?
    pub asked: Option<(NaiveDate, NaiveTime, NaiveTime)>,
}

/// What came of a field.
pub(super) enum Done {
    /// Nothing to write.
    Nothing,
    /// This.
    Edit(Result<Edit, Cannot>),
}

impl Draft {
    fn slot(field: Field) -> usize {
        FIELDS.iter().position(|at| *at == field).unwrap_or(0)
    }

    /// What stands in a field.
    pub fn text(&self, field: Field) -> &str {
        self.typed.get(Self::slot(field)).map_or("", String::as_str)
    }

    /// Takes what is typed.
    pub fn set(&mut self, field: Field, text: String) {
        if self.wrong.as_ref().is_some_and(|(at, _)| *at == field) {
            self.wrong = None;
        }
        self.asked = None;
        if let Some(slot) = self.typed.get_mut(Self::slot(field)) {
            *slot = text;
        }
    }

    fn is_touched(&self, field: Field) -> bool {
        self.text(field) != self.shown.get(Self::slot(field)).map_or("", String::as_str)
    }

    /// Shows the shift as it now is. A field that is being typed in is left alone.
    pub fn refresh(&mut self, cx: Cx<'_>, board: &Board, shift: Option<ShiftId>) {
        if self.shift != shift {
            *self = Self { shift, ..Self::default() };
        }
        let Some(row) = shift.and_then(|shift| cx.data.shifts.get(shift)) else { return };
        let need = self.need.and_then(|need| cx.data.needs.get(need)).filter(|need| need.shift == row.id);
        self.need = need.map(|need| need.id);
        let (from, to) = (row.when.from_local, row.when.to_local);
        let fresh = [
            cx.lang.date_numeric(board.day_of(row)),
            format!("{}–{}", cx.lang.time(from.time()), cx.lang.time(to.time())),
            row.title.clone(),
            row.note.clone(),
            need.map(|need| need.task.clone()).unwrap_or_default(),
            need.map(|need| need.min.to_string()).unwrap_or_default(),
            need.and_then(|need| need.min_age).map(|age| age.to_string()).unwrap_or_default(),
        ];
        for ((typed, shown), fresh) in self.typed.iter_mut().zip(self.shown.iter_mut()).zip(fresh) {
            if typed == shown {
                typed.clone_from(&fresh);
            }
            *shown = fresh;
        }
    }

    /// Forgets what is typed in a field.
    pub fn forget(&mut self, field: Field) {
        let at = Self::slot(field);
        if let (Some(typed), Some(shown)) = (self.typed.get_mut(at), self.shown.get(at)) {
            typed.clone_from(shown);
        }
        self.wrong = None;
        self.asked = None;
    }

    /// The first field with something typed that is not written.
    pub fn touched(&self) -> Option<Field> {
        FIELDS.into_iter().find(|field| self.is_touched(*field))
    }

    /// What a field, left or entered, becomes. What becomes an edit is not typed any more: Enter and leaving the field
    /// would else write it twice.
    pub fn done(&mut self, field: Field, cx: Cx<'_>) -> Done {
        let done = self.made(field, cx);
        if matches!(done, Done::Edit(Ok(_))) {
            self.settle(field);
        }
        done
    }

    /// What the number that is typed becomes; it is forgotten unless it does not hold. The least and the most give way.
    pub fn counted(&mut self, cx: Cx<'_>) -> Option<(ShiftId, Result<Edit, Cannot>)> {
        let count = self.count.take()?;
        let row = cx.data.needs.get(count.need)?;
        let typed = count.typed.trim();
        let edit = typed.parse::<i64>().map_err(|_| cx.lang.shifts_not_a_number(typed.to_owned())).and_then(|target| {
            match act::needs::update(cx.data, &of_target(row, target)) {
                Err(why @ Cannot::Headcount) => Err(cx.lang.cannot(&why)),
                other => Ok(other),
            }
        });
        match edit {
            Ok(edit) => Some((row.shift, edit)),
            Err(wrong) => {
                self.count = Some(Count { wrong: Some(wrong), ..count });
                None
            }
        }
    }

    fn settle(&mut self, field: Field) {
        let with = if field == Field::Times { Field::Day } else { field };
        for at in [field, with].map(Self::slot) {
            if let (Some(typed), Some(shown)) = (self.typed.get(at), self.shown.get_mut(at)) {
                shown.clone_from(typed);
            }
        }
    }

    fn made(&mut self, field: Field, cx: Cx<'_>) -> Done {
        let Some(shift) = self.shift.and_then(|shift| cx.data.shifts.get(shift)) else { return Done::Nothing };
        if !self.is_touched(field) {
            return Done::Nothing;
        }
        let text = self.text(field).trim().to_owned();
        match field {
            Field::Day | Field::Times => return self.times(field, cx, shift),
            Field::Title => return Done::Edit(act::shifts::update(cx.data, &Shift { title: text, ..shift.clone() })),
            Field::Note => return Done::Edit(act::shifts::update(cx.data, &Shift { note: text, ..shift.clone() })),
            Field::Task | Field::Least | Field::Age => {}
        }
        let Some(need) = self.need.and_then(|need| cx.data.needs.get(need)) else { return Done::Nothing };
        let number = |text: &str| text.parse::<i64>().ok();
        let new = match field {
            Field::Task => Need { task: text, ..need.clone() },
            Field::Least => match number(&text) {
                Some(min) => Need { min, ..need.clone() },
                None => return self.fail(field, cx.lang.shifts_not_a_number(text)),
            },
            _ if text.is_empty() => Need { min_age: None, ..need.clone() },
            _ => match text.parse::<i32>().ok() {
                Some(age) => Need { min_age: Some(age), ..need.clone() },
                None => return self.fail(field, cx.lang.shifts_not_a_number(text)),
            },
        };
        match act::needs::update(cx.data, &new) {
            Err(why @ (Cannot::Headcount | Cannot::AgeLimit)) => self.fail(field, cx.lang.cannot(&why)),
            other => Done::Edit(other),
        }
    }

    fn fail(&mut self, field: Field, words: String) -> Done {
        self.wrong = Some((field, words));
        Done::Nothing
    }

    fn times(&mut self, field: Field, cx: Cx<'_>, shift: &Shift) -> Done {
        let near = shift.when.from_local.date();
        let Some(day) = typed::day(self.text(Field::Day), near) else {
            return self.fail(Field::Day, cx.lang.start_not_a_day(self.text(Field::Day).to_owned()));
        };
        if field == Field::Day && !self.is_touched(Field::Times) {
            // Another day, the same clock; also what lasts longer than a day keeps its length.
            return match act::shifts::on_other_day(cx.data, &shift.when, day, Pick::Ask) {
                Ok(when) => Done::Edit(act::shifts::move_to(cx.data, shift.id, when)),
                Err(TimeError::Twice(_)) => {
                    self.asked = Some((day, shift.when.from_local.time(), shift.when.to_local.time()));
                    Done::Nothing
                }
                Err(why) => self.fail(Field::Day, cx.lang.cannot_time(why)),
            };
        }
        let Some((from, to)) = typed::times(self.text(Field::Times)) else {
            return self.fail(Field::Times, cx.lang.shifts_not_times(self.text(Field::Times).to_owned()));
        };
        self.set_times(cx, shift, (day, from, to), Pick::Ask)
    }

    fn set_times(&mut self, cx: Cx<'_>, shift: &Shift, (day, from, to): (NaiveDate, NaiveTime, NaiveTime), pick: Pick) -> Done {
        match act::shifts::on_festival_day(cx.data, day, from, to, pick) {
            Ok(when) => {
                self.wrong = None;
                self.asked = None;
                let one_end = (when.from_at == shift.when.from_at) != (when.to_at == shift.when.to_at);
                let edit = if one_end { act::shifts::stretch } else { act::shifts::move_to };
                Done::Edit(edit(cx.data, shift.id, when))
            }
            Err(why) => {
                if matches!(why, TimeError::Twice(_)) {
                    self.asked = Some((day, from, to));
                }
                self.fail(Field::Times, cx.lang.cannot_time(why))
            }
        }
    }

    /// Answers which of two times it is.
    pub fn pick(&mut self, cx: Cx<'_>, pick: Pick) -> Done {
        let (Some(asked), Some(shift)) = (self.asked, self.shift.and_then(|shift| cx.data.shifts.get(shift))) else {
            return Done::Nothing;
        };
        let done = self.set_times(cx, shift, asked, pick);
        if matches!(done, Done::Edit(Ok(_))) {
            self.settle(Field::Times);
        }
        done
    }
}

/// A need of so many; the least and the most give way.
pub(super) fn of_target(need: &Need, target: i64) -> Need {
    Need { target, min: need.min.min(target), max: need.max.map(|max| max.max(target)), ..need.clone() }
}
