//! What a shift lacks, minute by minute.

use std::collections::BTreeSet;

use ildsjel::domain::rules::{Group, Lack, Rules, lacking};
use ildsjel::domain::{AssignmentState, Crew, Membership, Minute, PersonId, Role, Span, When, Zone};
use proptest::prelude::*;

use crate::born::{Born, births};
use crate::case::{Own, Part, decide, shown, someone};
use crate::world::{World, oslo};

/// Somebody who is on the shift.
#[derive(Debug, Clone)]
struct On {
    born: Born,
    /// What they are in the crew whose shift it is, and in another.
    roles: (Option<Role>, Option<Role>),
    /// From when and for how long, against the beginning of the shift; may reach beyond it.
    parts: Vec<(Option<Part>, AssignmentState)>,
}

fn on() -> impl Strategy<Value = On> {
    let role = prop::option::of(prop::sample::select(vec![Role::Leader, Role::Deputy, Role::Member, Role::Member]));
    let state = prop::sample::select(vec![
        AssignmentState::Planned,
        AssignmentState::Asked,
        AssignmentState::Present,
        AssignmentState::Declined,
        AssignmentState::Standby,
    ]);
    let part = (prop::option::of((-90..700_i64, 0..500_i64)), state);
    (births(), (role.clone(), role), prop::collection::vec(part, 1..3)).prop_map(|(born, roles, parts)| On { born, roles, parts })
}

/// What is decided of a leader, and of an adult; for the crew, for another one, or for all.
type Decided = Vec<Own<'static>>;

fn decided() -> impl Strategy<Value = Decided> {
    let value = prop::sample::select(vec![
        ("leader", "1"),
        ("leader", "1"),
        ("leader", ""),
        ("leader", "yes"),
        ("adult", "child"),
        ("adult", "youth"),
        ("adult", ""),
        ("adult", "grandmother"),
    ]);
    let group = prop::sample::select(vec![None, None, None, Some(Group::Youth)]);
    let row = (prop::sample::select(vec![None, Some(0), Some(1)]), group, value);
    prop::collection::vec(row.prop_map(|(crew, group, (field, value))| (crew, group, field, value, "")), 0..5)
}

/// What holds for the crew: the last word that can be understood, its own before that for all.
fn word(decided: &Decided, field: &str, known: &[&str]) -> Option<&'static str> {
    let rows = decided.iter().filter(|row| row.0 != Some(1) && row.1.is_none() && row.2 == field && known.contains(&row.3));
    rows.max_by_key(|row| row.0.is_some()).map(|row| row.3)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_a_shift_lacks_is_found_minute_by_minute(
        begins in prop::sample::select(vec!["2027-07-09 20:00", "2027-06-30 21:00", "2027-10-30 22:00", "2027-03-27 23:00"]),
        length in 30..700_i64,
        people in prop::collection::vec(on(), 0..5),
        decided in decided(),
    ) {
        let mut world = World::new();
        let other_crew = Crew { id: world.ids.next(), name: "Kjøkken".into(), colour: 0, note: String::new() };
        world.add(&other_crew);
        let from = oslo(begins).0;
        let shift = world.shift_when(None, When::from_span(Zone::default(), Span::new(Minute(from), Minute(from + length))));
        let whole: Vec<i64> = (from..from + length).collect();
        // Who is there, from their first minute to their last.
        let mut there: Vec<(PersonId, &On, Vec<i64>)> = Vec::new();
        for on in &people {
            let person = someone(&mut world, &on.born);
            for (role, crew) in [(on.roles.0, world.crew), (on.roles.1, other_crew.id)] {
                if let Some(role) = role {
                    let row = Membership { id: world.ids.next(), person, crew, role };
                    world.add(&row);
                }
            }
            for (part, state) in &on.parts {
                let part = part.map(|(begins, length)| Span::new(Minute(from + begins), Minute(from + begins + length)));
                let need = world.need(shift.shift);
                world.put_part(person, need.id, part, *state);
                let minutes = part.map_or(whole.clone(), |part| (part.from.0..part.to.0).collect());
                if !matches!(state, AssignmentState::Declined | AssignmentState::Standby) && !minutes.is_empty() {
                    there.push((person, on, minutes));
                }
            }
        }
        let crews = [world.crew, other_crew.id];
        decide(&mut world, &decided, crews);

        let group = |on: &On, minutes: &[i64]| on.born.group(shown(minutes[0]).date());
        let mut expected = Vec::new();
        let leads = |on: &On| matches!(on.roles.0, Some(Role::Leader | Role::Deputy));
        let unled: Vec<i64> = whole
            .iter()
            .copied()
            .filter(|minute| !there.iter().any(|(_, on, minutes)| leads(on) && minutes.contains(minute)))
            .collect();
        if word(&decided, "leader", &["", "1"]) == Some("1") && !there.is_empty() && !unled.is_empty() {
            expected.push((Lack::Leader, unled.len(), unled[0]));
        }
        let adult = word(&decided, "adult", &["", "child", "youth"]).unwrap_or("child");
        let is_young = |group| match group {
            Group::Child => adult == "child" || adult == "youth",
            Group::Youth => adult == "youth",
            Group::Adult => false,
        };
        let (mut alone, mut young) = (BTreeSet::new(), BTreeSet::new());
        for (person, _, minutes) in there.iter().filter(|(_, on, minutes)| is_young(group(on, minutes))) {
            let grown = |minute: &i64| there.iter().any(|(_, on, at)| group(on, at) == Group::Adult && at.contains(minute));
            for minute in minutes.iter().filter(|minute| !grown(minute)) {
                alone.insert(*minute);
                young.insert(*person);
            }
        }
        if let Some(first) = alone.first() {
            expected.push((Lack::Adult(young.into_iter().collect()), alone.len(), *first));
        }
        expected.sort_by_key(|lack| lack.2);
        let found: Vec<_> = lacking(&world.snapshot, &Rules::of(&world.snapshot))
            .into_iter()
            .map(|found| (found.lack, usize::try_from(found.minutes).unwrap(), found.from.0))
            .collect();
        prop_assert_eq!(found, expected);
    }
}
