//! Looks before a shift is changed or copied at what the rules would say to those who are on it. What is new and asks for a
//! reason is asked about first; the change and the reasons are then one edit. So is a shift with people on it, before it goes.

use iced::widget::{column, row};
use iced::{Alignment, Element};

use super::board::Card;
use super::{Message, Shifts};
use crate::domain::act::{self, Cannot, Override};
use crate::domain::id::{AssignmentId, NeedId, PersonId, ShiftId};
use crate::domain::rules::{Breach, Rules, check};
use crate::domain::{Edit, Person, Snapshot, Span};
use crate::lang::Lang;
use crate::ui::modal::over::over;
use crate::ui::modal::reason::{self, Reason};
use crate::ui::screen::{Action, Cx};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind};

/// Where the focus is while a shift is about to go: no control has this name.
pub(super) const DELETE: &str = "shifts-delete";

/// What a reason is asked for.
#[derive(Debug, Clone)]
pub(super) enum Pending {
    /// Putting a person on a need.
    Assign { person: PersonId, need: NeedId, part: Option<Span>, codes: Vec<String> },
    /// What is on the roster already.
    Accept { assignment: AssignmentId, codes: Vec<String> },
    /// A change that brings those on a shift into breach.
    Change { edit: Edit, over: Vec<(AssignmentId, Vec<String>)> },
}

impl Pending {
    /// The edit, with the reason in it; or why it cannot be.
    pub fn edit(self, data: &Snapshot, reason: &str) -> Result<Edit, act::Cannot> {
        let over = |codes| Override { reason: reason.to_owned(), codes };
        match self {
            Self::Assign { person, need, part, codes } => {
                act::assign::assign(data, &mut crate::domain::Ids::System, person, need, part, Some(&over(codes)))
            }
            Self::Accept { assignment, codes } => act::assign::set_override(data, assignment, Some(&over(codes))),
            Self::Change { mut edit, over: all } => {
                let Some(after) = applied(data, &edit) else { return Ok(edit) };
                for (assignment, codes) in all {
                    let old = after.assignments.get(assignment).map_or("", |row| row.override_reason.as_str());
                    // A reason given before stands beside the new one.
                    let reason = if old.is_empty() || old == reason { reason.to_owned() } else { format!("{old} · {reason}") };
                    let over = Override { reason, codes };
                    edit.writes.extend(act::assign::set_override(&after, assignment, Some(&over))?.writes);
                }
                Ok(edit)
            }
        }
    }
}

/// The festival as an edit would make it.
fn applied(data: &Snapshot, edit: &Edit) -> Option<Snapshot> {
    let mut after = data.clone();
    after.apply(edit).ok().map(|()| after)
}

fn breaches(data: &Snapshot, rules: &Rules, id: AssignmentId) -> Vec<Breach> {
    let Some(row) = data.assignments.get(id).filter(|row| row.counts()) else { return Vec::new() };
    let Some((need, shift)) = data.work(row) else { return Vec::new() };
    check(data, rules, row.person, need, row.span(shift.when.span()), Some(id)).unwrap_or_default()
}

/// The question an edit raises for those on some shifts, if it raises any; the first shift gives it its name.
pub(super) fn question(cx: Cx<'_>, edit: &Edit, shifts: &[ShiftId]) -> Option<(Reason, Pending)> {
    let nobody = |shift: ShiftId| cx.data.needs_of(shift).all(|need| cx.data.assignments_to(need.id).next().is_none());
    if shifts.iter().all(|shift| cx.data.shifts.get(*shift).is_some() && nobody(*shift)) {
        return None;
    }
    let after = applied(cx.data, edit)?;
    let row = after.shifts.get(*shifts.first()?)?;
    let (mut sentences, mut over) = (Vec::new(), Vec::new());
    let needs = shifts.iter().flat_map(|shift| after.needs_of(*shift));
    for assignment in needs.flat_map(|need| after.assignments_to(need.id)) {
        let now = breaches(&after, cx.rules, assignment.id);
        let before = breaches(cx.data, cx.rules, assignment.id);
        let known = |breach: &Breach| before.iter().any(|b| b.mark() == breach.mark()) || breach.is_marked(&assignment.overridden);
        let new: Vec<&Breach> = now.iter().filter(|b| b.needs_reason() && !known(b)).collect();
        if new.is_empty() {
            continue;
        }
        let who = after.people.get(assignment.person).map(Person::name).unwrap_or_default();
        let other = after.work(assignment).map(|(_, on)| on).filter(|on| on.id != row.id);
        // On another shift of the series it must be said which.
        let who = other.map_or_else(|| who.clone(), |on| format!("{who}, {}", cx.lang.date_short(on.when.from_local.date())));
        sentences.extend(new.iter().map(|breach| (said(cx.lang, &who, breach, &after), true)));
        let mut codes = assignment.overridden.clone();
        codes.extend(new.iter().map(|breach| breach.mark()).filter(|mark| !assignment.overridden.contains(mark)));
        over.push((assignment.id, codes));
    }
    if over.is_empty() {
        return None;
    }
    let about = match shifts.len() {
        1 => cx.lang.shifts_change_breaks(cx.lang.date_and_range(row.when.from_local, row.when.to_local)),
        count => cx.lang.series_change_breaks(count),
    };
    let dialog = Reason::new(after.shift_name(row), about, sentences);
    Some((dialog, Pending::Change { edit: edit.clone(), over }))
}

fn said(lang: &Lang, who: &str, breach: &Breach, data: &Snapshot) -> String {
    format!("{who}: {}", lang.breach(breach, data))
}

/// Asks whether a shift is to go with the people's places on it.
pub(super) fn delete_dialog<'a>(cx: Cx<'a>, card: &'a Card) -> Element<'a, Message> {
    let lang = cx.lang;
    let on = act::shifts::would_delete(cx.data, card.id);
    let buttons = row![
        kit::icon_button(Icon::Trash, lang.common_delete(), Kind::Danger, Some(Message::DeleteAll)),
        kit::key("Enter"),
        kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Keep)),
        kit::key("Esc"),
    ];
    let content = column![
        kit::title(lang.people_delete_ask(card.name.clone())),
        kit::body(lang.date_and_range(card.when.from_local, card.when.to_local)),
        kit::body(lang.shifts_delete_people(on)),
        kit::small(lang.people_delete_undo()),
        buttons.spacing(8).align_y(Alignment::Center),
    ];
    over(content.spacing(12), 420.0, Message::Keep)
}

impl Shifts {
    /// Does an edit of a shift and of those of its series that are meant, unless it brings somebody on them into breach: then
    /// the reason is asked for first.
    pub(super) fn guarded(&mut self, edit: Result<Edit, Cannot>, shift: ShiftId, cx: Cx<'_>) -> Action<Message> {
        let edit = self.along(edit, shift, cx);
        self.asked_of_all(edit, shift, cx)
    }

    pub(super) fn ask(&mut self, question: (Reason, Pending)) -> Action<Message> {
        self.asking = Some(question);
        Action::Task(iced::widget::operation::focus(reason::FIELD))
    }

    pub(super) fn plain(edit: Result<Edit, Cannot>, cx: Cx<'_>) -> Action<Message> {
        match edit {
            Err(Cannot::NothingToDo) => Action::None,
            edit => Action::of(edit, |why| cx.lang.cannot(&why)),
        }
    }
}
