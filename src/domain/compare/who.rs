//! Who came back: people of two festivals told by what is known of them, each at most once. A name alone is not enough, and
//! a year of birth that differs is too much.

use std::collections::BTreeMap;

use super::super::fold::fold;
use super::super::id::PersonId;
use super::super::people::Person;
use super::super::phone::{self, Phone, Region};
use super::super::snapshot::Snapshot;

/// One person in both festivals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    /// In the old one.
    pub then: PersonId,
    /// In the new one.
    pub now: PersonId,
}

/// Who came back; everybody of either festival is in one of these.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Again {
    /// Those who came back: the same name, and the same year of birth or phone number.
    pub back: Vec<Pair>,
    /// Those with a name that one person had then and one has now, and nothing else known that says whether they are one.
    pub perhaps: Vec<Pair>,
    /// Those who are new.
    pub fresh: Vec<PersonId>,
    /// Those who did not come back.
    pub gone: Vec<PersonId>,
}

/// What a person is told by.
struct Marks<'a> {
    person: &'a Person,
    name: String,
    given: String,
    phone: String,
}

/// People who are somebody: of one who was erased only the rows are left.
pub(super) fn known(snapshot: &Snapshot) -> impl Iterator<Item = &Person> {
    snapshot.everybody()
}

fn marks(snapshot: &Snapshot) -> Vec<Marks<'_>> {
    let region = Region::of(snapshot.festival().map_or("NO", |festival| festival.region.as_str()));
    known(snapshot)
        .map(|person| {
            let folded = fold(&person.name());
            let mut words: Vec<&str> = folded.split(' ').collect();
            words.sort_unstable();
            let phone = match phone::parse(&person.phone, region) {
                Phone::Known(number) => number.as_str().to_owned(),
                _ => String::new(),
            };
            Marks { person, name: words.join(" "), given: fold(person.given.split(' ').next().unwrap_or_default()), phone }
        })
        .collect()
}

/// Whether both years of birth are known and differ.
fn other_year(a: &Marks<'_>, b: &Marks<'_>) -> bool {
    matches!((a.person.born(), b.person.born()), (Some(a), Some(b)) if a != b)
}

fn same_year(a: &Marks<'_>, b: &Marks<'_>) -> bool {
    a.person.born().is_some() && a.person.born() == b.person.born()
}

fn same_phone(a: &Marks<'_>, b: &Marks<'_>) -> bool {
    !a.phone.is_empty() && a.phone == b.phone
}

/// What makes two one person, the surest first.
const SIGNS: [fn(&Marks<'_>, &Marks<'_>) -> bool; 3] = [
    |a, b| a.name == b.name && same_year(a, b) && same_phone(a, b),
    |a, b| a.name == b.name && (same_year(a, b) || (same_phone(a, b) && !other_year(a, b))),
    // A new family name with the old number and first name.
    |a, b| a.given == b.given && same_phone(a, b) && same_year(a, b),
];

/// Tells who came back.
pub(super) fn again(old: &Snapshot, new: &Snapshot) -> Again {
    let (mut then, mut now) = (marks(old), marks(new));
    let mut again = Again::default();
    for sign in SIGNS {
        let mut by: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, marks) in now.iter().enumerate() {
            // Each sign has the name or the first name with the number in it.
            by.entry(marks.name.clone()).or_default().push(at);
            by.entry(format!("{} {}", marks.given, marks.phone)).or_default().push(at);
        }
        let mut taken = vec![false; now.len()];
        then.retain(|marks| {
            let keys = [marks.name.clone(), format!("{} {}", marks.given, marks.phone)];
            let mut near = keys.iter().filter_map(|key| by.get(key)).flatten();
            let found = near.find_map(|at| {
                let free = taken.get(*at).is_some_and(|taken| !taken);
                now.get(*at).filter(|other| free && sign(marks, other)).map(|other| (*at, other.person.id))
            });
            let Some((at, id)) = found else { return true };
            again.back.push(Pair { then: marks.person.id, now: id });
            if let Some(taken) = taken.get_mut(at) {
                *taken = true;
            }
            false
        });
        let mut taken = taken.into_iter();
        now.retain(|_| !taken.next().unwrap_or(false));
    }
    perhaps(&mut again, &mut then, &mut now);
    again.gone = then.iter().map(|marks| marks.person.id).collect();
    again.fresh = now.iter().map(|marks| marks.person.id).collect();
    again.back.sort_unstable();
    again
}

/// Sets those apart who share nothing but a name that nobody else of those left has.
fn perhaps(again: &mut Again, then: &mut Vec<Marks<'_>>, now: &mut Vec<Marks<'_>>) {
    let alone = |all: &[Marks<'_>]| {
        let mut by: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, marks) in all.iter().enumerate() {
            by.entry(marks.name.clone()).or_default().push(at);
        }
        by
    };
    let (old, new) = (alone(then), alone(now));
    for (name, at) in &old {
        let pair = match (at.as_slice(), new.get(name).map(Vec::as_slice)) {
            ([one], Some([other])) => then.get(*one).zip(now.get(*other)),
            _ => None,
        };
        if let Some((one, other)) = pair.filter(|(one, other)| !other_year(one, other)) {
            again.perhaps.push(Pair { then: one.person.id, now: other.person.id });
        }
    }
    then.retain(|marks| again.perhaps.iter().all(|pair| pair.then != marks.person.id));
    now.retain(|marks| again.perhaps.iter().all(|pair| pair.now != marks.person.id));
}
