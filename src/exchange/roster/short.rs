//! Short names: `Kari`, or `Kari M`, in a roster or a message. Whoever of that name is on the very shift it is; whoever is in
//! the crew is suggested; of several the leader chooses. Nobody becomes somebody new for want of a family name.

use super::Options;
use super::desk::Desk;
use super::shifts::whose;
use crate::domain::fold::fold;
use crate::domain::id::{CrewId, PersonId};
use crate::domain::people::Person;
use crate::domain::time::{Pick, When};
use crate::exchange::draft::Draft;
use crate::exchange::meaning::{Human, Meaning, Work};
use crate::exchange::plan::{Doubt, Likeness, Subject};

/// Who a short name may be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Short {
    /// It is no short name, or nobody has it.
    Not,
    /// Somebody who is on each of the shifts already.
    There(PersonId),
    /// Those the leader chooses from.
    Ask(Vec<Doubt>),
}

/// Who the human at a place in the file may be.
pub(super) fn find(desk: &Desk<'_>, meaning: &Meaning, at: usize, human: &Human, options: &Options) -> Short {
    let initials = fold(&human.family);
    // Two letters may be those of two names: `Kari BH`.
    let unreached = human.phone.is_none() && human.email.is_none() && !human.given.is_empty();
    // `Inger Lise` may be the whole of a given name.
    let double = fold(&format!("{} {}", human.given, human.family));
    let is_double = initials.chars().count() > 1 && desk.now.everybody().any(|person| fold(&person.given) == double);
    if !unreached || initials.chars().count() > 1 && !is_double {
        return Short::Not;
    }
    let (given, initials) = if is_double { (double, String::new()) } else { (fold(&human.given), initials) };
    let is = |person: &Person| {
        let own = fold(&person.given);
        let of_given = own == given || own.split(' ').next() == Some(given.as_str()) || fold(&person.nickname) == given;
        // `Ole Martin T` and `Ole T` are both short for `Ole Martin Teigen`.
        of_given && fold(&person.family).split(' ').any(|word| word.starts_with(&initials))
    };
    let whole = |person: &Person| person.family.is_empty() && initials.is_empty() && fold(&person.given) == given;
    let mut candidates: Vec<&Person> = desk.now.everybody().filter(|person| is(person)).collect();
    if candidates.iter().any(|person| whole(person)) || candidates.is_empty() {
        return Short::Not;
    }
    let works: Vec<&Work> =
        meaning.assignments.iter().filter(|on| on.person == at).filter_map(|on| meaning.shifts.get(on.shift)).collect();
    let on_all: Vec<&&Person> = candidates
        .iter()
        .filter(|person| !works.is_empty() && works.iter().all(|work| is_on(desk, person.id, work, options)))
        .collect();
    if let [person] = on_all.as_slice() {
        return Short::There(person.id);
    }
    let crews: Vec<CrewId> = works.iter().filter_map(|work| crew(desk, work, options)).collect();
    let of_crew = |person: &Person| desk.now.memberships_of(person.id).any(|row| crews.contains(&row.crew));
    if candidates.iter().any(|person| of_crew(person)) {
        candidates.retain(|person| of_crew(person));
    }
    let doubts = candidates.into_iter().map(|person| Doubt::Same {
        subject: Subject::Person(person.id),
        name: Draft::of(person, &desk.now).name(),
        likeness: Likeness::ShortName,
        diffs: Vec::new(),
    });
    Short::Ask(doubts.take(12).collect())
}

fn crew(desk: &Desk<'_>, work: &Work, options: &Options) -> Option<CrewId> {
    let (name, _) = whose(desk, work, options)?;
    desk.now.crews.iter().find(|crew| fold(&crew.name) == fold(&name)).map(|crew| crew.id)
}

/// Whether a person is on a shift of the crew at the times of one in the file.
fn is_on(desk: &Desk<'_>, person: PersonId, work: &Work, options: &Options) -> bool {
    let times = work.start.zip(work.end).and_then(|(start, end)| When::new(desk.now.zone(), start, end, Pick::Ask).ok());
    let (Some(when), Some(crew)) = (times, crew(desk, work, options)) else { return false };
    desk.now.assignments_of(person).filter(|row| row.counts()).any(|row| {
        let shift = desk.now.work(row).map(|(_, shift)| shift);
        shift.is_some_and(|shift| {
            let whole = shift.when.span();
            shift.crew == crew && (whole == when.span() || row.planned(whole) == when.span())
        })
    })
}
