//! Two festivals side by side: how much work there was, how much of it was done and by whom, crew by crew; the hours of each
//! club; and who came back. The two are different files with different ids, so that crews and clubs are told by their names
//! and people by what is known of them.

mod who;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::coverage::coverage;
use super::fold::fold;
use super::id::{CrewId, PersonId};
use super::people::Role;
use super::snapshot::Snapshot;
pub use who::{Again, Pair};

/// Then and now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct Both<T> {
    pub then: T,
    pub now: T,
}

/// How much work there was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// Shifts.
    pub shifts: i64,
    /// Places to fill: what the needs should have, together.
    pub places: i64,
    /// Minutes to fill: places times the length of their shifts.
    pub needed: i64,
    /// Minutes of these that are filled; more people than a need should have fill no more.
    pub filled: i64,
    /// People: of a crew those who belong to it or were on its shifts, of a festival all it knows.
    pub people: i64,
}

/// A festival by name and days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Side {
    /// Its name.
    pub name: String,
    /// Its first and last day.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// A crew, then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrewLine {
    /// Its name, as it is now if it is.
    pub name: String,
    /// Its work; none where there was no such crew.
    pub sums: Both<Option<Sums>>,
}

/// The hours of a club, then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClubLine {
    /// Its name, as it is now if it is; none for those without a club.
    pub name: Option<String>,
    /// Minutes; none where there was no such club.
    pub minutes: Both<Option<i64>>,
}

/// Two festivals side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Which they are.
    pub sides: Both<Side>,
    /// All of it.
    pub whole: Both<Sums>,
    /// Crew by crew; the order of names is a matter of language.
    pub crews: Vec<CrewLine>,
    /// The hours of each club, and of those without one, if they have any.
    pub clubs: Vec<ClubLine>,
    /// Who came back.
    pub people: Again,
    /// Those who led a crew then (or were deputies), as they were then, and whether they lead one now; only who came back.
    pub leaders: Vec<(Pair, bool)>,
    /// How many led a crew.
    pub led: Both<i64>,
}

/// Compares an old festival with a new one.
pub fn compare(old: &Snapshot, new: &Snapshot) -> Comparison {
    let people = who::again(old, new);
    let (led_then, led_now) = (leaders(old), leaders(new));
    let came = people.back.iter().filter(|pair| led_then.contains(&pair.then));
    Comparison {
        sides: Both { then: side(old), now: side(new) },
        whole: Both { then: whole(old), now: whole(new) },
        crews: crews(old, new),
        clubs: clubs(old, new),
        leaders: came.map(|pair| (*pair, led_now.contains(&pair.now))).collect(),
        led: Both { then: count(led_then.len()), now: count(led_now.len()) },
        people,
    }
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn side(snapshot: &Snapshot) -> Side {
    snapshot.festival().map_or_else(Side::default, |row| Side { name: row.name.clone(), days: Some((row.first_day, row.last_day)) })
}

fn leaders(snapshot: &Snapshot) -> BTreeSet<PersonId> {
    snapshot.memberships.iter().filter(|row| row.role != Role::Member).map(|row| row.person).collect()
}

/// The work of each crew.
fn by_crew(snapshot: &Snapshot) -> BTreeMap<CrewId, Sums> {
    let mut all: BTreeMap<CrewId, (Sums, BTreeSet<PersonId>)> =
        snapshot.crews.iter().map(|crew| (crew.id, Default::default())).collect();
    for shift in snapshot.shifts.iter() {
        let Some((sums, people)) = all.get_mut(&shift.crew) else { continue };
        sums.shifts += 1;
        for need in snapshot.needs_of(shift.id) {
            people.extend(snapshot.assignments_to(need.id).filter(|row| row.counts()).map(|row| row.person));
            let Some(covered) = coverage(snapshot, need) else { continue };
            let needed = covered.target.saturating_mul(shift.when.minutes());
            sums.places += covered.target;
            sums.needed += needed;
            sums.filled += needed - covered.place_minutes();
        }
    }
    for row in snapshot.memberships.iter() {
        if let Some((_, people)) = all.get_mut(&row.crew) {
            let _ = people.insert(row.person);
        }
    }
    all.into_iter()
        .map(|(id, (sums, people))| {
            let there = people.into_iter().filter(|person| snapshot.people.get(*person).is_some()).count();
            (id, Sums { people: count(there), ..sums })
        })
        .collect()
}

fn whole(snapshot: &Snapshot) -> Sums {
    let sum = by_crew(snapshot).into_values().fold(Sums::default(), add);
    Sums { people: count(who::known(snapshot).count()), ..sum }
}

fn add(a: Sums, b: Sums) -> Sums {
    Sums {
        shifts: a.shifts + b.shifts,
        places: a.places + b.places,
        needed: a.needed + b.needed,
        filled: a.filled + b.filled,
        people: a.people + b.people,
    }
}

fn crews(old: &Snapshot, new: &Snapshot) -> Vec<CrewLine> {
    let mut lines: BTreeMap<String, CrewLine> = BTreeMap::new();
    for (snapshot, is_now) in [(old, false), (new, true)] {
        for (id, sums) in by_crew(snapshot) {
            let Some(crew) = snapshot.crews.get(id) else { continue };
            let line = lines.entry(fold(&crew.name)).or_insert_with(|| CrewLine { name: String::new(), sums: Both::default() });
            line.name.clone_from(&crew.name);
            let place = if is_now { &mut line.sums.now } else { &mut line.sums.then };
            // Two crews whose names fold to the same are told together.
            *place = Some(place.map_or(sums, |there| add(there, sums)));
        }
    }
    lines.into_values().collect()
}

fn clubs(old: &Snapshot, new: &Snapshot) -> Vec<ClubLine> {
    // No club is another thing than a club without a name.
    let mut lines: BTreeMap<(bool, String), ClubLine> = BTreeMap::new();
    for (snapshot, is_now) in [(old, false), (new, true)] {
        let without: Vec<i64> = snapshot
            .people
            .iter()
            .filter(|row| row.club.is_none_or(|id| snapshot.clubs.get(id).is_none()))
            .map(|row| snapshot.minutes_of(row.id))
            .collect();
        let mut sums: Vec<(Option<&str>, i64)> = Vec::new();
        if !without.is_empty() {
            sums.push((None, without.iter().sum()));
        }
        let mut of: BTreeMap<_, i64> = snapshot.clubs.iter().map(|club| (club.id, 0)).collect();
        for row in snapshot.people.iter() {
            if let Some(sum) = row.club.and_then(|id| of.get_mut(&id)) {
                *sum += snapshot.minutes_of(row.id);
            }
        }
        sums.extend(of.into_iter().filter_map(|(id, sum)| Some((Some(snapshot.clubs.get(id)?.name.as_str()), sum))));
        for (name, minutes) in sums {
            let key = (name.is_none(), name.map(fold).unwrap_or_default());
            let line = lines.entry(key).or_insert_with(|| ClubLine { name: None, minutes: Both::default() });
            line.name = name.map(str::to_owned);
            let place = if is_now { &mut line.minutes.now } else { &mut line.minutes.then };
            *place = Some(place.unwrap_or(0) + minutes);
        }
    }
    let any = |line: &ClubLine| line.minutes.then.unwrap_or(0) + line.minutes.now.unwrap_or(0) > 0;
    lines.into_values().filter(|line| line.name.is_some() || any(line)).collect()
}
