//! A shift of a file found again in the festival: by crew, place and times, and by its task as our own lists say it. A row
//! of a list may be about a part of a shift, where somebody is on for that part only or a place is open for it.

use super::desk::Desk;
use crate::domain::coverage::coverage;
use crate::domain::fold::fold;
use crate::domain::id::{CrewId, NeedId, PersonId, PlaceId, ShiftId};
use crate::domain::shift::{Assignment, Need, Shift};
use crate::domain::time::Span;
use crate::exchange::draft::{Draft, phone_key};
use crate::exchange::meaning::Human;
use crate::exchange::reports::open_places;

/// Where people of a file's shift are put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub shift: ShiftId,
    pub need: NeedId,
    /// The part of the shift that the file is about; none for all of it.
    pub part: Option<Span>,
}

/// What a file says of a shift, with the festival's names for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub crew: CrewId,
    pub place: Option<PlaceId>,
    pub span: Span,
    pub task: &'a str,
}

/// The spots that are what the file says, those with its times first; none where the festival has no such task then.
pub(super) fn find(desk: &Desk<'_>, wanted: &Wanted<'_>) -> Vec<Spot> {
    let of_task = |part: bool| -> Vec<Spot> {
        let shifts = shifts(desk, wanted).filter(|shift| (shift.when.span() == wanted.span) != part);
        let needs = shifts.flat_map(|shift| desk.now.needs_of(shift.id).map(move |need| (shift, need)));
        needs
            .filter(|(shift, need)| is_task(shift, need, wanted.task) && (!part || has_part(desk, shift, need, wanted.span)))
            .map(|(shift, need)| Spot { shift: shift.id, need: need.id, part: part.then_some(wanted.span) })
            .collect()
    };
    let whole = of_task(false);
    if !whole.is_empty() {
        return whole;
    }
    let parts = of_task(true);
    if !parts.is_empty() || !wanted.task.is_empty() {
        return parts;
    }
    // A text message names no tasks.
    let any = shifts(desk, wanted).filter(|shift| shift.when.span() != wanted.span);
    let any = any.flat_map(|shift| desk.now.needs_of(shift.id).map(move |need| (shift, need)));
    let any: Vec<Spot> = any
        .filter(|(shift, need)| has_part(desk, shift, need, wanted.span))
        .map(|(shift, need)| Spot { shift: shift.id, need: need.id, part: Some(wanted.span) })
        .collect();
    if !any.is_empty() {
        return any;
    }
    // Who names no task means the only one there is.
    let only = shifts(desk, wanted).filter(|shift| shift.when.span() == wanted.span).filter_map(|shift| {
        let mut needs = desk.now.needs_of(shift.id);
        let need = needs.next().filter(|_| needs.next().is_none())?;
        Some(Spot { shift: shift.id, need: need.id, part: None })
    });
    only.take(1).collect()
}

/// The shift with exactly these times, whatever its tasks.
pub(super) fn exact(desk: &Desk<'_>, wanted: &Wanted<'_>) -> Option<ShiftId> {
    shifts(desk, wanted).find(|shift| shift.when.span() == wanted.span).map(|shift| shift.id)
}

/// The shift of a crew at these times, or around them, that is called so in a sentence: our text messages say its title where
/// it has one, else its place, and the crew alone where there is neither.
pub(super) fn called(desk: &Desk<'_>, crew: CrewId, span: Span, task: &str, name: Option<&str>) -> Option<Shift> {
    let name = fold(name.filter(|_| task.is_empty())?);
    let of_crew = desk.now.crews.get(crew).is_some_and(|crew| fold(&crew.name) == name);
    let is = |shift: &&Shift| {
        let place = shift.place.and_then(|place| desk.now.places.get(place)).map(|place| fold(&place.name));
        let called = if shift.title.is_empty() { place.map_or(of_crew, |place| place == name) } else { fold(&shift.title) == name };
        let whole = shift.when.span();
        shift.crew == crew && called && whole.from <= span.from && span.to <= whole.to
    };
    let found: Vec<&Shift> = desk.now.shifts.iter().filter(is).collect();
    let whole = found.iter().find(|shift| shift.when.span() == span);
    let part = || found.iter().find(|shift| desk.now.needs_of(shift.id).any(|need| has_part(desk, shift, need, span)));
    whole.or_else(part).or(found.first()).map(|shift| (*shift).clone())
}

fn shifts<'a>(desk: &'a Desk<'_>, wanted: &'a Wanted<'_>) -> impl Iterator<Item = &'a Shift> {
    let within = |shift: &Shift| {
        let span = shift.when.span();
        span.from <= wanted.span.from && wanted.span.to <= span.to
    };
    desk.now.shifts.iter().filter(move |shift| shift.crew == wanted.crew && shift.place == wanted.place && within(shift))
}

/// Whether a task in a file is that of a need: alone, behind the title of its shift, or the title of all that is done.
fn is_task(shift: &Shift, need: &Need, task: &str) -> bool {
    let label = [shift.title.as_str(), need.task.as_str()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    let task = fold(task);
    let titled = !shift.title.is_empty() && task == fold(&shift.title);
    titled || task == fold(&need.task) || task == fold(&label.join(" – ")) || task == fold(&label.join(", "))
}

/// Whether somebody is on for just that part, or a place is open for it.
fn has_part(desk: &Desk<'_>, shift: &Shift, need: &Need, part: Span) -> bool {
    let whole = shift.when.span();
    let on = |row: &Assignment| row.counts() && (row.planned(whole) == part || row.span(whole) == part);
    desk.now.assignments_to(need.id).any(on) || open(desk, need).contains(&part)
}

/// The places of a need that are open, each with its time.
fn open(desk: &Desk<'_>, need: &Need) -> Vec<Span> {
    open_places(&coverage(&desk.now, need).map(|covered| covered.holes).unwrap_or_default())
}

/// How many rows a list has for all of the spots: those who are on, and the open places.
pub(super) fn rows(desk: &Desk<'_>, spots: &[Spot]) -> i64 {
    let of = |spot: &Spot| {
        let Some(need) = desk.now.needs.get(spot.need) else { return 0 };
        let on = desk.now.assignments_to(need.id).filter(|row| row.counts()).count();
        i64::try_from(on + open(desk, need).len()).unwrap_or(i64::MAX).max(need.target)
    };
    spots.iter().map(of).fold(0, i64::saturating_add)
}

/// The spot for one more: the first with a place open, else the first.
pub(super) fn roomiest(desk: &Desk<'_>, spots: &[Spot]) -> Option<Spot> {
    let open = |spot: &&Spot| desk.now.needs.get(spot.need).is_some_and(|need| !open(desk, need).is_empty());
    spots.iter().find(open).or_else(|| spots.first()).copied()
}

/// What the festival has of a person on the shifts of some spots. A namesake whom the file tells from them by nothing is
/// taken for them: a list without numbers cannot say which of the two it means.
pub(super) fn there(desk: &Desk<'_>, spots: &[Spot], person: PersonId, human: Option<&Human>) -> Option<Assignment> {
    let rows = || {
        let needs = spots.iter().flat_map(|spot| desk.now.needs_of(spot.shift).map(move |need| (need, spot.part)));
        needs.flat_map(|(need, part)| desk.now.assignments_to(need.id).map(move |row| (row, part)))
    };
    let at_that_time = |row: &Assignment, part: Option<Span>| {
        let whole = desk.now.work(row).map(|(_, shift)| shift.when.span());
        part.is_none_or(|part| whole.is_some_and(|whole| row.planned(whole) == part || row.span(whole) == part))
    };
    let of = |wanted: &dyn Fn(PersonId) -> bool| {
        rows().find(|(row, part)| wanted(row.person) && at_that_time(row, *part)).map(|(row, _)| row.clone())
    };
    of(&|other| other == person).or_else(|| of(&|other| other != person && is_namesake(desk, other, person, human)))
}

fn is_namesake(desk: &Desk<'_>, other: PersonId, person: PersonId, human: Option<&Human>) -> bool {
    let (Some(other), Some(person)) = (desk.now.people.get(other), desk.now.people.get(person)) else { return false };
    let said = human.and_then(|human| human.phone.as_deref()).unwrap_or_default();
    let unsaid = said.is_empty() || other.phone.is_empty() || phone_key(said) == phone_key(&other.phone);
    unsaid && Draft::of(other, &desk.now).name_key() == Draft::of(person, &desk.now).name_key()
}
