//! What is typed, read and written: each field of the panel as the edit it means, or the sentence why it does not hold.

use chrono::{Days, NaiveDate, NaiveTime};

use super::draft::Field;
use super::{Action, Cx, Message, Training};
use crate::domain::act::{self, Cannot, ModuleDraft};
use crate::domain::{AttendanceState, Competence, Edit, Ids, Minute, Pick, Programme, Session, Snapshot, Span, When, typed};

/// Why what is typed is not taken.
enum Why {
    /// A sentence of this screen.
    Words(String),
    /// What the verb said.
    Cannot(Cannot),
}

impl From<Cannot> for Why {
    fn from(why: Cannot) -> Self {
        Self::Cannot(why)
    }
}

/// Two edits as one: the second is made from the festival as the first leaves it.
pub(super) fn both(
    data: &Snapshot,
    first: Edit,
    second: impl FnOnce(&Snapshot, &Edit) -> Result<Edit, Cannot>,
) -> Result<Edit, Cannot> {
    let mut after = data.clone();
    // What a verb has made always fits.
    let _ = after.apply(&first);
    let mut edit = second(&after, &first)?;
    edit.writes.splice(0..0, first.writes);
    Ok(edit)
}

/// From a day and two times typed as one, when something is; what the day says is read by `date`.
pub(super) fn when(
    cx: Cx<'_>,
    day: &str,
    times: &str,
    date: impl FnOnce(&str) -> Option<NaiveDate>,
) -> Result<When, (Field, String)> {
    let date = date(day).ok_or_else(|| (Field::Date, cx.lang.start_not_a_day(day.trim().to_owned())))?;
    let (from, to) = typed::times(times).ok_or_else(|| (Field::Times, cx.lang.training_not_times(times.trim().to_owned())))?;
    When::on_day(cx.data.zone(), date, from, to, Pick::Ask).map_err(|why| (Field::Times, cx.lang.cannot_time(why)))
}

/// `4`, `4,5` or `4.5` hours as minutes.
fn hours(typed: &str) -> Option<i64> {
    let typed = typed.trim().replace(',', ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, "0"));
    let whole: i64 = whole.parse().ok()?;
    if part.is_empty() || part.len() > 2 || !part.bytes().all(|byte| byte.is_ascii_digit()) || whole < 0 {
        return None;
    }
    let part: i64 = format!("{part:0<2}").parse().ok()?;
    whole.checked_mul(60)?.checked_add((part * 60 + 50) / 100)
}

/// Minutes: a bare number is of them, whatever else is a length: `90`, `1,5 t`, `1:30`.
fn minutes(typed: &str) -> Option<i64> {
    number(typed).or_else(|| typed::length(typed)).filter(|minutes| *minutes > 0)
}

fn number(typed: &str) -> Option<i64> {
    typed.trim().trim_end_matches('%').trim().parse().ok().filter(|number| *number >= 0)
}

impl Training {
    /// Writes what stands saved into the fields.
    pub(super) fn fill(&mut self, cx: Cx<'_>) {
        let lang = cx.lang;
        self.look_at_evening(cx);
        if let Some(session) = self.chosen_session(cx) {
            self.drafts.saved(Field::Title, session.title.clone());
            self.drafts.saved(Field::Date, lang.date_numeric(session.when.from_local.date()));
            self.drafts.saved(Field::Times, lang.time_range(session.when.from_local, session.when.to_local));
            self.drafts.saved(Field::Note, session.note.clone());
            let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
            self.drafts.saved(Field::Break, number(session.break_minutes));
            self.drafts.saved(Field::Capacity, number(session.capacity));
            let (came, left) = self.part_times(session, cx);
            self.drafts.saved(Field::Came, lang.time(came));
            self.drafts.saved(Field::Left, lang.time(left));
        }
        self.plan.fill(self.programme.and_then(|id| cx.data.programmes.get(id)), cx.data);
        if let Some(programme) = self.chosen_programme(cx) {
            self.drafts.saved(Field::Name, programme.name.clone());
            self.drafts.saved(Field::Association, programme.association.clone());
            self.drafts.saved(Field::Percent, programme.min_percent.to_string());
            self.drafts.saved(Field::Hours, lang.decimal_hours(programme.min_minutes));
            self.drafts.saved(Field::PerLeader, programme.per_leader.map(|count| count.to_string()).unwrap_or_default());
            let months = programme.competence.and_then(|id| cx.data.competences.get(id)).and_then(|row| row.months_valid);
            self.drafts.saved(Field::Months, months.map(|months| months.to_string()).unwrap_or_default());
            for module in cx.data.modules_of(programme.id) {
                self.drafts.saved(Field::ModuleTitle(module.id), module.title.clone());
                self.drafts.saved(Field::ModuleMinutes(module.id), module.minutes.to_string());
            }
        }
    }

    /// When the chosen person came to and left the chosen session; its own times unless otherwise known.
    fn part_times(&self, session: &Session, cx: Cx<'_>) -> (NaiveTime, NaiveTime) {
        let row = self.person.and_then(|person| cx.data.attended(session.id, person));
        let local =
            |at: Option<Minute>, otherwise: chrono::NaiveDateTime| at.map_or(otherwise, |at| session.when.zone.local(at)).time();
        (
            local(row.and_then(|row| row.from_at), session.when.from_local),
            local(row.and_then(|row| row.to_at), session.when.to_local),
        )
    }

    /// Takes what is typed in a field, if it is something else than what is saved.
    pub(super) fn commit(&mut self, field: Field, cx: Cx<'_>) -> Action<Message> {
        if !self.drafts.changed(field) {
            self.drafts.forgive(field);
            return Action::None;
        }
        let typed = self.drafts.get(field).trim().to_owned();
        match self.read(field, &typed, cx) {
            Ok(None) => Action::None,
            Ok(Some(edit)) => {
                self.drafts.forgive(field);
                if field == Field::NewModule {
                    self.drafts.clear(field);
                }
                Action::Do(edit)
            }
            Err(Why::Cannot(Cannot::NothingToDo)) => {
                self.drafts.forgive(field);
                Action::None
            }
            Err(Why::Cannot(why)) => {
                self.drafts.refuse(field, cx.lang.cannot(&why));
                Action::None
            }
            Err(Why::Words(words)) => {
                self.drafts.refuse(field, words);
                Action::None
            }
        }
    }

    fn read(&self, field: Field, typed: &str, cx: Cx<'_>) -> Result<Option<Edit>, Why> {
        let nan = || Why::Words(cx.lang.training_not_a_number(typed.to_owned()));
        match field {
            Field::Title => self.session_edit(cx, |session| typed.clone_into(&mut session.title)),
            Field::Note => self.session_edit(cx, |session| typed.clone_into(&mut session.note)),
            Field::Break => {
                let none = typed.is_empty() || number(typed) == Some(0);
                let minutes = if none { None } else { Some(minutes(typed).ok_or_else(nan)?) };
                self.session_edit(cx, |session| session.break_minutes = minutes)
            }
            Field::Capacity => {
                let places =
                    if typed.is_empty() { None } else { Some(number(typed).filter(|number| *number > 0).ok_or_else(nan)?) };
                self.session_edit(cx, |session| session.capacity = places)
            }
            Field::Date | Field::Times => {
                let Some(session) = self.chosen_session(cx) else { return Ok(None) };
                let near = session.when.from_local.date();
                let (day, times) = (self.drafts.get(Field::Date), self.drafts.get(Field::Times));
                let when = when(cx, day, times, |day| typed::day(day, near)).map_err(|(_, words)| Why::Words(words))?;
                self.session_edit(cx, |session| session.when = when)
            }
            Field::Name => self.programme_edit(cx, |row| typed.clone_into(&mut row.name)),
            Field::Association => self.programme_edit(cx, |row| typed.clone_into(&mut row.association)),
            Field::Percent => {
                let percent = number(typed).ok_or_else(nan)?;
                self.programme_edit(cx, |row| row.min_percent = percent)
            }
            Field::Hours => {
                let minutes = hours(typed).ok_or_else(nan)?;
                self.programme_edit(cx, |row| row.min_minutes = minutes)
            }
            Field::PerLeader => {
                let none = || Why::Words(cx.lang.programmes_per_leader_wrong());
                let count = if typed.is_empty() { None } else { Some(number(typed).filter(|count| *count > 0).ok_or_else(none)?) };
                self.programme_edit(cx, |row| row.per_leader = count)
            }
            Field::Months => {
                let months = if typed.is_empty() { None } else { Some(number(typed).ok_or_else(nan)?) };
                let competence =
                    self.chosen_programme(cx).and_then(|row| row.competence).and_then(|id| cx.data.competences.get(id));
                let Some(competence) = competence else { return Ok(None) };
                let new = Competence { months_valid: months, ..competence.clone() };
                Ok(Some(act::training::update_competence(cx.data, &new)?))
            }
            Field::ModuleTitle(id) | Field::ModuleMinutes(id) => {
                let Some(module) = cx.data.modules.get(id) else { return Ok(None) };
                let mut new = module.clone();
                if matches!(field, Field::ModuleTitle(_)) {
                    typed.clone_into(&mut new.title);
                } else {
                    new.minutes = minutes(typed).ok_or_else(nan)?;
                }
                Ok(Some(act::training::update_module(cx.data, &new)?))
            }
            Field::NewModule => {
                let Some(programme) = self.programme.filter(|_| !typed.is_empty()) else { return Ok(None) };
                let draft = ModuleDraft::of(typed, "", 90);
                Ok(Some(act::training::add_module(cx.data, &mut Ids::System, programme, &draft)?))
            }
            Field::Came | Field::Left => self.part_edit(cx),
            Field::Rows
            | Field::FormTitle
            | Field::FormDate
            | Field::FormTimes
            | Field::FormCount
            | Field::FormEvery
            | Field::FormCapacity
            | Field::FormName => Ok(None),
        }
    }

    fn session_edit(&self, cx: Cx<'_>, change: impl FnOnce(&mut Session)) -> Result<Option<Edit>, Why> {
        let Some(session) = self.chosen_session(cx) else { return Ok(None) };
        let mut new = session.clone();
        change(&mut new);
        Ok(Some(act::training::update_session(cx.data, &new)?))
    }

    fn programme_edit(&self, cx: Cx<'_>, change: impl FnOnce(&mut Programme)) -> Result<Option<Edit>, Why> {
        let Some(programme) = self.chosen_programme(cx) else { return Ok(None) };
        let mut new = programme.clone();
        change(&mut new);
        Ok(Some(act::training::update_programme(cx.data, &new)?))
    }

    /// There for a part: from when one came to when one left.
    fn part_edit(&self, cx: Cx<'_>) -> Result<Option<Edit>, Why> {
        let (Some(session), Some(person)) = (self.chosen_session(cx), self.person) else { return Ok(None) };
        let at = |field: Field| {
            let typed = self.drafts.get(field);
            let time = typed::time(typed).ok_or_else(|| Why::Words(cx.lang.training_not_a_time(typed.trim().to_owned())))?;
            // After midnight, where the session goes past it.
            let day = session.when.from_local.date();
            let past = time < session.when.from_local.time() && session.when.to_local.date() > day;
            let day = if past { day.checked_add_days(Days::new(1)).unwrap_or(day) } else { day };
            Ok::<Minute, Why>(session.when.zone.instant_lenient(day.and_time(time)))
        };
        let part = Span { from: at(Field::Came)?, to: at(Field::Left)? };
        let state = Some(AttendanceState::Part);
        Ok(Some(act::training::set_attendance(cx.data, &mut Ids::System, session.id, person, state, Some(part))?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_as_people_type_them() {
        assert_eq!(hours("4"), Some(240));
        assert_eq!(hours("4,5"), Some(270));
        assert_eq!(hours(" 1.25 "), Some(75));
        assert_eq!(hours("0,33"), Some(20));
        for typed in ["", "x", "4,", "-1", "4,555", "4:30", ","] {
            assert_eq!(hours(typed), None, "{typed}");
        }
        for (typed, is) in
            [("90", Some(90)), ("1,5 t", Some(90)), ("1:30", Some(90)), ("20", Some(20)), ("0", None), ("lenge", None)]
        {
            assert_eq!(minutes(typed), is, "{typed}");
        }
        assert_eq!(number("75 %"), Some(75));
        assert_eq!(number("-1"), None);
    }
}
