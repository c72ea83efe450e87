//! The shifts of a roster, what they need, who is on them, and what people say of days.

use chrono::NaiveDateTime;

use super::desk::Desk;
use super::known::{self, Spot, Wanted};
use super::people::{crew, join};
use super::{Of, Options, Thing, Verdict};
use crate::domain::act::{self, Cannot, NeedDraft, ShiftDraft};
use crate::domain::edit::Write;
use crate::domain::fold::fold;
use crate::domain::id::{PersonId, PlaceId, ShiftId};
use crate::domain::people::Role;
use crate::domain::shift::{AssignmentState, Need};
use crate::domain::time::{Pick, When};
use crate::exchange::columns::Field;
use crate::exchange::draft::Diff;
use crate::exchange::heard::heard;
use crate::exchange::meaning::{self, Meaning, OnShift, Work};

/// Brings the shifts in, and who is on them.
pub(super) fn bring(desk: &mut Desk<'_>, meaning: &Meaning, whom: &[Option<PersonId>], options: &Options) {
    for (at, work) in meaning.shifts.iter().enumerate() {
        let work = &dashed(desk, work).unwrap_or_else(|| work.clone());
        let on: Vec<&OnShift> = meaning.assignments.iter().filter(|on| on.shift == at).collect();
        let counting = on.iter().filter(|on| !on.reserve).count();
        let whose = whose(desk, work, options);
        let name = Some(work.name()).filter(|name| !name.is_empty());
        let name = name.or_else(|| whose.as_ref().map(|(crew, _)| crew.clone())).unwrap_or_default();
        let thing = Thing::Shift { name: name.clone(), from: work.start, to: work.end };
        let done = match (work.start, work.end, whose) {
            (Some(start), Some(end), Some(whose)) => {
                let people: Vec<_> =
                    on.iter().map(|on| (whom.get(on.person).copied().flatten(), meaning.people.get(on.person))).collect();
                shift(desk, work, (start, end), whose, counting, &people)
            }
            (Some(_), Some(_), None) => Err(Verdict::Crewless),
            _ => Err(Verdict::Unclear),
        };
        match done {
            Ok((spots, verdict)) => {
                desk.line(work.row, Of::Shift(at), thing, verdict);
                for on in on {
                    put(desk, meaning, whom, on, &spots, &name, work);
                }
            }
            Err(verdict) => {
                desk.line(work.row, Of::Shift(at), thing, verdict);
                for on in on {
                    let person = meaning.people.get(on.person).map(meaning::Human::name).unwrap_or_default();
                    let thing = Thing::OnShift { person, shift: name.clone(), from: work.start };
                    desk.line(work.row, Of::OnShift(at, on.person), thing, Verdict::Waits);
                }
            }
        }
    }
}

/// The same where the crew's own name holds the dash that the line was cut at: `Scene – lyd og lys – Opprigg`.
fn dashed(desk: &Desk<'_>, work: &Work) -> Option<Work> {
    let (None, Some(role), Some(place)) = (&work.crew, &work.role, &work.place) else { return None };
    let whole = format!("{role} – {place}");
    desk.now.crews.iter().filter(|crew| crew.name.contains(" – ")).find_map(|crew| {
        let rest = whole.strip_prefix(&crew.name)?;
        let place = if rest.is_empty() { None } else { Some(rest.strip_prefix(" – ")?.to_owned()) };
        // Where neither place nor title stands, the crew's name is all.
        Some(Work { role: Some(crew.name.clone()), place: place.or_else(|| Some(crew.name.clone())), ..work.clone() })
    })
}

/// The shift in the festival, found or made, with the needs its people are put on.
fn shift(
    desk: &mut Desk<'_>,
    work: &Work,
    (start, end): (NaiveDateTime, NaiveDateTime),
    (crew_name, task): (String, String),
    counting: usize,
    people: &[(Option<PersonId>, Option<&meaning::Human>)],
) -> Result<(Vec<Spot>, Verdict), Verdict> {
    let when = When::new(desk.now.zone(), start, end, Pick::Ask).map_err(|error| Verdict::Refused(error.into()))?;
    let Some(crew) = crew(desk, &crew_name, work.row) else { return Err(Verdict::Refused(Cannot::EmptyName)) };
    let named = work.place.as_deref();
    let place = match known::called(desk, crew, when.span(), &task, named) {
        Some(known) => known.place,
        None => named.map(|name| place(desk, name, work.row)).transpose().map_err(Verdict::Refused)?,
    };
    let target = i64::try_from(work.needed.unwrap_or(0).max(counting).max(1)).unwrap_or(1);
    let wanted = Wanted { crew, place, span: when.span(), task: &task };
    // A file that says no task, and nothing else that is new, asks for nothing.
    if let Some(known) = known::exact(desk, &wanted).filter(|_| task.is_empty()) {
        let all: Vec<Spot> = desk.now.needs_of(known).map(|need| Spot { shift: known, need: need.id, part: None }).collect();
        let there = |(person, human): &(Option<PersonId>, Option<&meaning::Human>)| {
            // Whom it is asked about asks for no place of their own yet.
            person.is_none_or(|person| known::there(desk, &all, person, *human).is_some())
        };
        let room = work.needed.is_none_or(|_| target <= known::rows(desk, &all));
        if !all.is_empty() && room && people.iter().all(there) {
            return Ok((all, Verdict::Same));
        }
    }
    let spots = known::find(desk, &wanted);
    if let Some(first) = spots.first().copied() {
        let room = known::rows(desk, &spots);
        if first.part.is_some() || target <= room {
            return Ok((spots, Verdict::Same));
        }
        let need = desk.now.needs.get(first.need).cloned().ok_or(Verdict::Unclear)?;
        let target = need.target + target - room;
        let more = Need { target, max: need.max.map(|max| max.max(target)), ..need };
        let updated = act::needs::update(&desk.now, &more);
        desk.take(updated).map_err(Verdict::Refused)?;
        return Ok((spots, Verdict::Changed(Vec::new())));
    }
    let spot = |shift: ShiftId, desk: &Desk<'_>| {
        let need = need_of(desk, shift, &task).map(|need| need.id).ok_or(Verdict::Unclear)?;
        Ok(vec![Spot { shift, need, part: None }])
    };
    if let Some(known) = known::exact(desk, &wanted) {
        let added = act::needs::add(&desk.now, desk.ids, known, &NeedDraft::of(target).task(&task));
        desk.take(added).map_err(Verdict::Refused)?;
        return Ok((spot(known, desk)?, Verdict::Changed(Vec::new())));
    }
    let draft = ShiftDraft { place, needs: vec![NeedDraft::of(target).task(&task)], ..ShiftDraft::of(crew, when, target) };
    let added = act::shifts::add(&desk.now, desk.ids, &draft);
    desk.take(added).map_err(Verdict::Refused)?;
    let made = known::exact(desk, &wanted).ok_or(Verdict::Unclear)?;
    Ok((spot(made, desk)?, Verdict::New))
}

/// The crew that a shift is of, and its task. Where the file names no crew, a place or task of a known crew's name decides,
/// then the crew that was asked for, then the task or place itself; none where there is neither.
pub(super) fn whose(desk: &Desk<'_>, work: &Work, options: &Options) -> Option<(String, String)> {
    let task = work.role.clone().unwrap_or_default();
    if let Some(crew) = &work.crew {
        return Some((crew.clone(), task));
    }
    let known =
        |name: &Option<String>| name.clone().filter(|name| desk.now.crews.iter().any(|crew| fold(&crew.name) == fold(name)));
    if let Some(crew) = known(&work.role) {
        return Some((crew, String::new()));
    }
    if let Some(crew) = known(&work.place) {
        return Some((crew, task));
    }
    if let Some(found) = work.role.as_ref().and_then(|role| before_dash(desk, role, work.place.as_deref())) {
        return Some(found);
    }
    if !options.crew.trim().is_empty() {
        return Some((options.crew.trim().to_owned(), task));
    }
    match (&work.role, &work.place) {
        (Some(role), _) => Some((role.clone(), String::new())),
        (None, Some(place)) => Some((place.clone(), String::new())),
        (None, None) => None,
    }
}

/// A crew that the festival knows before what is done: `Bar – Opprigg`, as our own calendars call a shift. The place behind
/// it is said elsewhere.
fn before_dash(desk: &Desk<'_>, role: &str, place: Option<&str>) -> Option<(String, String)> {
    let (crew, rest) = role.split_once(" – ")?;
    let crew = desk.now.crews.iter().find(|known| fold(&known.name) == fold(crew))?;
    let rest = if place.is_some_and(|place| fold(place) == fold(rest)) { "" } else { rest };
    Some((crew.name.clone(), rest.trim().to_owned()))
}

fn place(desk: &mut Desk<'_>, name: &str, row: usize) -> Result<PlaceId, Cannot> {
    let find = |desk: &Desk<'_>| desk.now.places.iter().find(|place| fold(&place.name) == fold(name)).map(|place| place.id);
    if let Some(known) = find(desk) {
        return Ok(known);
    }
    let added = act::places::add(&desk.now, desk.ids, name, "");
    desk.take(added)?;
    desk.line(row, Of::Others, Thing::Place(name.to_owned()), Verdict::New);
    find(desk).ok_or(Cannot::EmptyName)
}

/// The need of a task on a shift.
fn need_of(desk: &Desk<'_>, shift: ShiftId, task: &str) -> Option<Need> {
    desk.now.needs_of(shift).find(|need| fold(&need.task) == fold(task)).cloned()
}

/// Puts a person on a shift, if they are not on it.
fn put(desk: &mut Desk<'_>, meaning: &Meaning, whom: &[Option<PersonId>], on: &OnShift, spots: &[Spot], name: &str, work: &Work) {
    let person_name = meaning.people.get(on.person).map(meaning::Human::name).unwrap_or_default();
    let of = Of::OnShift(on.shift, on.person);
    let thing = Thing::OnShift { person: person_name, shift: name.to_owned(), from: work.start };
    let Some(person) = whom.get(on.person).copied().flatten() else {
        desk.line(work.row, of, thing, Verdict::Waits);
        return;
    };
    let Some(spot) = known::roomiest(desk, spots) else { return };
    let verdict = match known::there(desk, spots, person, meaning.people.get(on.person)) {
        Some(row)
            if on.confirmed == Some(true)
                && matches!(row.state, AssignmentState::Planned | AssignmentState::Asked | AssignmentState::Draft) =>
        {
            let set = act::assign::set_state(&desk.now, row.id, AssignmentState::Confirmed);
            match desk.take(set) {
                Ok(()) => Verdict::Changed(Vec::new()),
                Err(why) => Verdict::Refused(why),
            }
        }
        Some(_) => Verdict::Same,
        None => match assign(desk, person, spot, on) {
            Ok(()) => Verdict::New,
            Err(why) => Verdict::Refused(why),
        },
    };
    if let (true, Some(crew)) = (verdict == Verdict::New, desk.now.shifts.get(spot.shift).map(|shift| shift.crew)) {
        let _ = join(desk, person, crew, Role::Member);
    }
    desk.line(work.row, of, thing, verdict);
}

fn assign(desk: &mut Desk<'_>, person: PersonId, spot: Spot, on: &OnShift) -> Result<(), Cannot> {
    let edit = if on.reserve {
        act::assign::stand_by(&desk.now, desk.ids, person, spot.need)
    } else {
        act::assign::assign(&desk.now, desk.ids, person, spot.need, spot.part, None)
    };
    let state = match on.confirmed {
        Some(true) if !on.reserve => Some("confirmed"),
        Some(false) if !on.reserve => Some("asked"),
        _ => None,
    };
    let edit = edit.map(|mut edit| {
        for write in &mut edit.writes {
            if let Write::Insert { cells, .. } = write {
                let _ = cells.insert("source".to_owned(), "import".into());
                if let Some(state) = state {
                    let _ = cells.insert("state".to_owned(), state.into());
                }
            }
        }
        edit
    });
    desk.take(edit)
}

/// Who leads the crews that shifts came to be of.
pub(super) fn lead(desk: &mut Desk<'_>, meaning: &Meaning, whom: &[Option<PersonId>], options: &Options) {
    for (human, shift) in &meaning.leading {
        let (Some(person), Some(work)) = (whom.get(*human).copied().flatten(), meaning.shifts.get(*shift)) else { continue };
        let Some((name, _)) = whose(desk, work, options) else { continue };
        let Some(crew) = crew(desk, &name, work.row) else { continue };
        if join(desk, person, crew, Role::Leader) {
            let joined = Diff { field: Field::Crew, header: String::new(), old: String::new(), new: name };
            desk.joined(*human, joined);
        }
    }
}

/// What people say of days.
pub(super) fn say(desk: &mut Desk<'_>, meaning: &Meaning, whom: &[Option<PersonId>]) {
    for (at, said) in meaning.availability.iter().enumerate() {
        let human = meaning.people.get(said.person);
        let (can, when) = heard(&desk.now, said);
        let thing =
            Thing::Says { person: human.map(meaning::Human::name).unwrap_or_default(), day: said.date, hours: said.hours, can };
        let Some(person) = whom.get(said.person).copied().flatten() else {
            desk.line(said.row, Of::Says(at), thing, Verdict::Waits);
            continue;
        };
        let verdict = match when {
            Ok(when) => {
                let edit = act::availability::say(&desk.now, desk.ids, person, &vec![(can, when)], &said.note);
                match desk.take(edit) {
                    Ok(()) => Verdict::New,
                    Err(Cannot::NothingToDo) => Verdict::Same,
                    Err(why) => Verdict::Refused(why),
                }
            }
            Err(error) => Verdict::Refused(error.into()),
        };
        desk.line(said.row, Of::Says(at), thing, verdict);
    }
}
