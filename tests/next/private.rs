//! That nothing people said of themselves, or that others noted of them, comes along unasked.

use std::collections::BTreeMap;

use ildsjel::domain::next::{Choice, Whom, next};
use ildsjel::domain::{
    AssignmentState, Availability, Can, Ids, Pair, PairKind, Person, PersonId, Pick, Role, When, Wish, Write, Zone,
};
use proptest::prelude::*;

use crate::along::two_years_on;
use crate::world::{World, local};

/// Words that stand nowhere else.
fn words() -> impl Strategy<Value = String> {
    "[a-zæøå ]{0,12}"
}

#[derive(Debug, Clone)]
struct Told {
    diet: String,
    note: String,
    guardian: String,
    extra: BTreeMap<String, String>,
    role: Role,
    state: AssignmentState,
}

fn told() -> impl Strategy<Value = Told> {
    let role = prop_oneof![Just(Role::Leader), Just(Role::Deputy), Just(Role::Member)];
    let state = proptest::sample::select(AssignmentState::ALL.to_vec());
    let extra = proptest::collection::btree_map("[a-z]{1,8}", words(), 0..3);
    (words(), words(), words(), extra, role, state).prop_map(|(diet, note, guardian, extra, role, state)| {
        // The mark tells these texts from all else in the file.
        let mark = |text: &String, kind| format!("¤{kind} {text}¤");
        Told {
            diet: mark(&diet, "diet"),
            note: mark(&note, "note"),
            guardian: mark(&guardian, "guardian"),
            extra: extra.iter().map(|(key, text)| (mark(key, "extra"), mark(text, "extra"))).collect(),
            role,
            state,
        }
    })
}

fn festival(people: &[Told]) -> World {
    let mut world = World::new();
    let when = When::new(Zone::default(), local("2027-07-09 18:00"), local("2027-07-09 22:00"), Pick::Ask).unwrap();
    let mut before: Option<PersonId> = None;
    for (number, told) in people.iter().enumerate() {
        let id = world.ids.next();
        let person = Person {
            phone: format!("+47400000{number:02}"),
            diet: told.diet.clone(),
            note: told.note.clone(),
            guardian: told.guardian.clone(),
            extra: told.extra.clone(),
            ..Person::new(id, format!("Nummer{number}"), "Moe")
        };
        world.add(&person);
        world.member(id, told.role);
        let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
        let assignment = world.put_part(id, need.id, None, told.state);
        let old = world.snapshot.assignments.get(assignment).unwrap().clone();
        world.change(&old, &ildsjel::domain::Assignment { override_reason: "¤note reason¤".into(), ..old.clone() });
        let row = Availability { id: world.ids.next(), person: id, kind: Can::Cannot, note: "¤note cannot¤".into(), when };
        world.add(&row);
        let row = Wish { max_shifts: Some(3), ..Wish::none(world.ids.next(), id) };
        world.add(&row);
        if let Some(other) = before.replace(id) {
            let row = Pair { id: world.ids.next(), person: id, other, kind: PairKind::Apart };
            world.add(&row);
        }
    }
    world
}

/// All that is written, as text.
fn text(writes: &[Write]) -> String {
    writes
        .iter()
        .map(|write| match write {
            Write::Insert { cells, .. } | Write::Set { cells, .. } => serde_json::to_string(cells).unwrap(),
            Write::Delete { .. } => String::new(),
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn t16_nothing_of_anybody_s_own_comes_along_unasked(
        people in proptest::collection::vec(told(), 1..8),
        whom in proptest::sample::select(Whom::ALL.to_vec()),
        switches in proptest::array::uniform7(any::<bool>()),
    ) {
        let world = festival(&people);
        let [memberships, contacts, records, shifts, programmes, same_weekday, crew_notes] = switches;
        let base = two_years_on(&world.snapshot);
        let choice = Choice { people: whom, memberships, contacts, records, shifts, programmes, same_weekday, crew_notes, ..base };
        let made = next(&world.snapshot, &choice, &mut Ids::seeded(9)).unwrap();
        crate::along::resolves(&world.snapshot, &made.edit);
        let all = text(&made.edit.writes);
        prop_assert!(!all.contains('¤'), "{all}");
        prop_assert!(all.contains("+47400000") == (contacts && made.counts.people > 0));
        let stays = [ildsjel::domain::Table::Assignment, ildsjel::domain::Table::Wish, ildsjel::domain::Table::Pair, ildsjel::domain::Table::Availability];
        let tables: Vec<_> = made.edit.writes.iter().map(|write| match write {
            Write::Insert { table, .. } | Write::Set { table, .. } | Write::Delete { table, .. } => *table,
        }).collect();
        prop_assert!(!tables.iter().any(|table| stays.contains(table)));
    }

    #[test]
    fn each_comes_along_by_itself_when_asked_for(people in proptest::collection::vec(told(), 1..5), which in 0..4_usize) {
        let world = festival(&people);
        let mut choice = Choice { people: Whom::All, ..two_years_on(&world.snapshot) };
        let (switch, own) = match which {
            0 => (&mut choice.diet, "¤diet"),
            1 => (&mut choice.notes, "¤note"),
            2 => (&mut choice.guardians, "¤guardian"),
            _ => (&mut choice.extra, "¤extra"),
        };
        *switch = true;
        let all = text(&next(&world.snapshot, &choice, &mut Ids::seeded(9)).unwrap().edit.writes);
        for kind in ["¤diet", "¤note", "¤guardian", "¤extra"] {
            let there = all.matches(kind).count();
            let wanted = match kind {
                kind if kind != own => 0,
                "¤extra" => 2 * people.iter().map(|told| told.extra.len()).sum::<usize>(),
                _ => people.len(),
            };
            prop_assert_eq!(there, wanted, "{}", kind);
        }
    }
}
