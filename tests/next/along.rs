//! What comes along.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use ildsjel::domain::next::{Choice, Offer, Whom, next};
use ildsjel::domain::rules::Group;
use ildsjel::domain::shift::TemplateNeed;
use ildsjel::domain::{
    AssignmentState, Cells, Club, Competence, CompetenceId, Crew, Edit, Handover, Ids, Module, Op, Person, Role, Rule, Series,
    Session, Shift, Snapshot, Table, Template, Travel, Write, sample,
};
use ildsjel::store::Store;
use serde_json::Value;
use uuid::Uuid;

use crate::world::{World, date};

/// The sample festival, with a row of each kind that it lacks.
pub fn full() -> Snapshot {
    let mut snapshot = Snapshot::default();
    snapshot.apply(&sample::sample()).unwrap();
    let ids = &mut Ids::seeded(1_900_000_000_000);
    let mut edit = Edit::new(Op::Sample { name: String::new() });
    let series = Series { id: ids.next(), name: "Kveldsvakter".into() };
    let (crew, competence) = (snapshot.crews.iter().nth(3).unwrap().id, snapshot.competences.iter().next().unwrap().id);
    let places: Vec<_> = snapshot.places.iter().take(2).map(|place| place.id).collect();
    edit.insert(&series);
    for shift in snapshot.shifts.iter().filter(|shift| shift.crew == crew) {
        edit.update(shift, &Shift { series: Some(series.id), note: "Spør Åse".into(), ..shift.clone() });
    }
    edit.insert(&Travel { id: ids.next(), place: places[0], other: places[1], minutes: 12 });
    edit.insert(&Rule {
        id: ids.next(),
        crew: Some(crew),
        age_group: Some(Group::Youth),
        field: "max_day_h".into(),
        value: "6".into(),
        reason: "Vedtatt i mars".into(),
    });
    let need =
        TemplateNeed { task: "Skjenker".into(), min: 1, target: 2, max: None, competences: vec![competence], min_age: Some(18) };
    edit.insert(&Template { id: ids.next(), name: "Barkveld".into(), crew: Some(crew), place: Some(places[0]), needs: vec![need] });
    let author = snapshot.members_of(crew).find(|row| row.role == Role::Leader).map(|row| row.person);
    let day = date("2027-07-12");
    edit.insert(&Handover { id: ids.next(), crew, author, day, note: "Bestill flere glass".into() });
    // One that includes a later one, and a module that comes after a later one: the copies are made in another order.
    let last = snapshot.competences.iter().next_back().unwrap();
    let first = snapshot.competences.get(competence).unwrap();
    edit.update(first, &Competence { includes: vec![last.id], ..first.clone() });
    let programme = snapshot.programmes.iter().next().unwrap().id;
    let modules: Vec<_> = snapshot.modules_of(programme).collect();
    edit.update(modules[0], &Module { after: vec![modules[7].id], ..modules[0].clone() });
    edit.update(modules[7], &Module { after: Vec::new(), ..modules[7].clone() });
    let held = snapshot.sessions.iter().next().unwrap();
    let other = snapshot.people.iter().find(|person| Some(person.id) != held.leader).unwrap().id;
    let (leaders, capacity) = (vec![other], Some(30));
    edit.update(held, &Session { leaders, capacity, break_minutes: Some(15), covered: "Alt".into(), ..held.clone() });
    snapshot.apply(&edit).unwrap();
    snapshot
}

/// Two years on, as long as before: 7 to 11 July 2027 become 4 to 8 July 2029.
pub fn two_years_on(old: &Snapshot) -> Choice {
    let festival = old.festival().unwrap();
    let first = date("2029-07-04");
    Choice::new("Norsk Revyfestival 2029", first, first + (festival.last_day - festival.first_day))
}

pub fn made(old: &Snapshot, choice: &Choice) -> Snapshot {
    let mut new = Snapshot::default();
    new.apply(&next(old, choice, &mut Ids::seeded(1_950_000_000_000)).unwrap().edit).unwrap();
    new
}

/// A row as one may compare it with one of another festival: names in the place of ids, days from the first day.
fn shifts(snapshot: &Snapshot) -> Vec<String> {
    let first = snapshot.festival().unwrap().first_day.and_hms_opt(0, 0, 0).unwrap();
    let competence = |id: &CompetenceId| snapshot.competences.get(*id).unwrap().name.clone();
    let mut all: Vec<String> = snapshot
        .shifts
        .iter()
        .map(|shift| {
            let needs: Vec<_> = snapshot
                .needs_of(shift.id)
                .map(|need| {
                    let competences: Vec<_> = need.competences.iter().map(competence).collect();
                    (need.task.clone(), need.min, need.target, need.max, need.min_age, competences)
                })
                .collect();
            let place = shift.place.map(|place| snapshot.places.get(place).unwrap().name.clone());
            let series = shift.series.map(|series| snapshot.series.get(series).unwrap().name.clone());
            let crew = &snapshot.crews.get(shift.crew).unwrap().name;
            let (from, to) = (shift.when.from_local - first, shift.when.to_local - first);
            format!("{crew} {place:?} {series:?} {} {from} {to} {} {needs:?}", shift.title, shift.when.zone)
        })
        .collect();
    all.sort();
    all
}

fn sessions(snapshot: &Snapshot) -> Vec<String> {
    let first = snapshot.festival().unwrap().first_day.and_hms_opt(0, 0, 0).unwrap();
    let mut all: Vec<String> = snapshot
        .sessions
        .iter()
        .map(|session| {
            let programme = snapshot.programmes.get(session.programme).unwrap();
            let competence = programme.competence.map(|id| snapshot.competences.get(id).unwrap().name.clone());
            let modules: Vec<_> = session
                .modules
                .iter()
                .map(|id| snapshot.modules.get(*id).unwrap())
                .map(|module| {
                    let after: Vec<_> = module.after.iter().map(|id| snapshot.modules.get(*id).unwrap().number).collect();
                    let same = module.programme == programme.id;
                    (same, module.number, module.title.clone(), module.note.clone(), module.goals.clone(), module.minutes, after)
                })
                .collect();
            let place = session.place.map(|place| snapshot.places.get(place).unwrap().name.clone());
            let leader: Vec<_> = session.led_by().map(|leader| snapshot.people.get(leader).unwrap().name()).collect();
            let room = (session.capacity, session.break_minutes);
            let (from, to) = (session.when.from_local - first, session.when.to_local - first);
            let of = (&programme.name, &programme.note, programme.min_percent, programme.min_minutes, competence);
            format!("{of:?} {modules:?} {place:?} {leader:?} {room:?} {from} {to} {}", session.title)
        })
        .collect();
    all.sort();
    all
}

fn ids_of(snapshot: &Snapshot) -> BTreeSet<Uuid> {
    Table::ALL.iter().flat_map(|table| snapshot.all_cells(*table).into_keys()).collect()
}

/// Every id that stands in a cell, also within lists.
fn ids_in(value: &Value, to: &mut Vec<Uuid>) {
    match value {
        Value::String(text) => match Uuid::try_parse(text) {
            Ok(id) => to.push(id),
            Err(_) if text.starts_with('[') || text.starts_with('{') => {
                if let Ok(inner) = serde_json::from_str(text) {
                    ids_in(&inner, to);
                }
            }
            Err(_) => {}
        },
        Value::Array(list) => list.iter().for_each(|value| ids_in(value, to)),
        Value::Object(map) => map.values().for_each(|value| ids_in(value, to)),
        _ => {}
    }
}

fn inserts(edit: &Edit) -> Vec<(Table, Uuid, &Cells)> {
    edit.writes
        .iter()
        .map(|write| match write {
            Write::Insert { table, id, cells } => (*table, *id, cells),
            other => panic!("{other:?}"),
        })
        .collect()
}

/// That all ids are new and each that is named was made before it.
#[track_caller]
pub fn resolves(old: &Snapshot, edit: &Edit) {
    let old_ids = ids_of(old);
    let mut made = BTreeSet::new();
    for (table, id, cells) in inserts(edit) {
        assert!(made.insert(id), "{table:?} {id} twice");
        let mut named = Vec::new();
        cells.values().for_each(|value| ids_in(value, &mut named));
        for id in named {
            assert!(made.contains(&id), "{} names {id}, which was not made before it", table.name());
            assert!(!old_ids.contains(&id), "{} keeps an id of the old festival", table.name());
        }
    }
}

fn per_table(edit: &Edit) -> BTreeMap<Table, usize> {
    let mut counts = BTreeMap::new();
    for (table, ..) in inserts(edit) {
        *counts.entry(table).or_insert(0) += 1;
    }
    counts
}

/// The tables that tell of what happened, or of what people said of this one time.
const STAYS: [Table; 8] = [
    Table::Assignment,
    Table::Enrolment,
    Table::Attendance,
    Table::ImportBatch,
    Table::Availability,
    Table::Wish,
    Table::Pair,
    Table::Handout,
];

#[test]
fn t16_everything_is_copied_dates_moved_and_nobody_s_own_comes_along_unasked() {
    let old = full();
    let choice = Choice { people: Whom::All, ..two_years_on(&old) };
    let made_from = next(&old, &choice, &mut Ids::System).unwrap();
    let edit = &made_from.edit;
    let after = "Norsk Revyfestival 2027".to_owned();
    assert_eq!(edit.op, Op::NextFestival { name: "Norsk Revyfestival 2029".into(), after });
    assert_eq!(made_from.asides, [], "as long as before, and no clock changes in July");
    resolves(&old, edit);

    let counts = per_table(edit);
    for table in Table::ALL {
        let there = old.all_cells(*table).len();
        match table {
            table if STAYS.contains(table) => assert_eq!(counts.get(table), None, "{}", table.name()),
            // Some of what people were qualified for is not good any more.
            Table::CompetenceRecord => {
                let good = old.records.iter().filter(|row| row.covers(choice.first_day, choice.first_day)).count();
                assert_eq!(counts.get(table).copied().unwrap_or(0), good);
                assert!(good > 0 && good < there, "{good} of {there}");
            }
            table => {
                assert_eq!(counts.get(table).copied().unwrap_or(0), there, "{}", table.name());
                assert!(there > 0, "{} is in the festival this is tried on", table.name());
            }
        }
    }
    assert!(!old.assignments.is_empty() && !old.enrolments.is_empty() && !old.attendance.is_empty());

    let new = made(&old, &choice);
    assert_eq!(shifts(&new), shifts(&old));
    assert_eq!(sessions(&new), sessions(&old), "sessions with their modules, links and all");
    let moved = new.sessions.iter().next().unwrap().when.from_local - old.sessions.iter().next().unwrap().when.from_local;
    assert_eq!(moved, new.festival().unwrap().first_day - old.festival().unwrap().first_day);
    // People are who they were, in the same crews as the same.
    let belongs = |snapshot: &Snapshot| -> BTreeSet<_> {
        let name = |row: &ildsjel::domain::Membership| {
            let person = snapshot.people.get(row.person).unwrap();
            (person.name(), person.phone.clone(), snapshot.crews.get(row.crew).unwrap().name.clone(), row.role)
        };
        snapshot.memberships.iter().map(name).collect()
    };
    assert_eq!(belongs(&new), belongs(&old));
    for person in new.people.iter() {
        let own = [&person.diet, &person.guardian, &person.note];
        assert!(own.iter().all(|text| text.is_empty()) && person.extra.is_empty(), "{}", person.name());
    }
    assert!(new.crews.iter().all(|crew| crew.note.is_empty()) && new.shifts.iter().all(|shift| shift.note.is_empty()));
}

#[test]
fn the_file_is_sound_and_cannot_be_undone_away() {
    let old = full();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("neste.ildsjel");
    let made = next(&old, &two_years_on(&old), &mut Ids::System).unwrap();
    Store::create(&path, &made.edit).unwrap().close().unwrap();
    let mut store = Store::open(&path).unwrap();
    assert!(store.check().is_sound(), "{:?}", store.check());
    assert_eq!(store.snapshot().shifts.len(), old.shifts.len());
    assert_eq!(store.can_undo(), None, "without its first edit it is no festival");
    assert_eq!(store.undo().unwrap(), None);
    assert_eq!(store.snapshot().festival().unwrap().name, "Norsk Revyfestival 2029");
}

#[test]
fn people_come_as_they_are_chosen() {
    let old = full();
    let offer = Offer::of(&old);
    let leads: BTreeSet<_> = old.memberships.iter().filter(|row| row.role != Role::Member).map(|row| row.person).collect();
    assert_eq!(offer.leaders, leads.len());
    assert!(0 < offer.leaders && offer.leaders < offer.worked && offer.worked < offer.all, "{offer:?}");
    assert_eq!((offer.all, offer.crews, offer.shifts), (600, 25, old.shifts.len()));
    for whom in Whom::ALL {
        let choice = Choice { people: whom, ..two_years_on(&old) };
        let made = next(&old, &choice, &mut Ids::System).unwrap();
        resolves(&old, &made.edit);
        assert_eq!(made.counts.people, offer.people(whom), "{whom:?}");
        assert_eq!(per_table(&made.edit).get(&Table::Person).copied().unwrap_or(0), made.counts.people);
    }
    let alone = made(&old, &Choice { people: Whom::None, ..two_years_on(&old) });
    assert!(alone.memberships.is_empty() && alone.records.is_empty());
    assert!(alone.sessions.iter().all(|session| session.leader.is_none()), "who leads a session does so only if they come");
    let led = made(&old, &Choice { people: Whom::All, ..two_years_on(&old) });
    assert!(led.sessions.iter().any(|session| session.leader.is_some()));
}

#[test]
fn only_who_was_to_be_there_has_worked() {
    let mut world = World::new();
    let states = AssignmentState::ALL;
    let people: Vec<_> = states.iter().map(|state| world.person(state.name(), None, None)).collect();
    for (person, state) in people.iter().zip(states) {
        let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
        let _ = world.put_part(*person, need.id, None, state);
    }
    let choice = Choice { people: Whom::Worked, ..two_years_on(&world.snapshot) };
    let names: BTreeSet<String> = made(&world.snapshot, &choice).people.iter().map(|person| person.given.clone()).collect();
    assert_eq!(names, ["confirmed", "planned", "present"].map(str::to_owned).into());
}

#[test]
fn each_thing_can_be_left_behind() {
    let old = full();
    let base = Choice { people: Whom::All, ..two_years_on(&old) };
    let bare = made(
        &old,
        &Choice { shifts: false, programmes: false, memberships: false, records: false, contacts: false, ..base.clone() },
    );
    assert!(bare.shifts.is_empty() && bare.needs.is_empty() && bare.series.is_empty());
    assert!(bare.programmes.is_empty() && bare.modules.is_empty() && bare.sessions.is_empty());
    assert!(bare.memberships.is_empty() && bare.records.is_empty());
    assert!(bare.people.iter().all(|person| person.phone.is_empty() && person.email.is_empty() && person.postcode.is_empty()));
    assert_eq!((bare.people.len(), bare.crews.len(), bare.templates.len()), (600, 25, 1));
    let noted = made(&old, &Choice { crew_notes: true, ..base });
    assert!(noted.crews.iter().any(|crew| !crew.note.is_empty()));
    assert!(noted.shifts.iter().any(|shift| shift.note == "Spør Åse"));
    assert!(noted.people.iter().all(|person| person.note.is_empty()), "the notes on people are another matter");
    // A competence that a programme gave stands without the programme.
    let records = made(&old, &Choice { people: Whom::All, programmes: false, ..two_years_on(&old) });
    assert!(!records.records.is_empty() && records.records.iter().all(|row| row.programme.is_none()));
}

#[test]
fn rows_that_name_what_is_gone_do_without_or_stay() {
    let mut world = World::new();
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let person = world.person("Kari", Some(1990), None);
    let (club, gone) = (world.ids.next(), world.ids.next());
    let before = world.snapshot.people.get(person).unwrap().clone();
    world.change(&before, &Person { club: Some(club), ..before.clone() });
    world.alter(&need, |need| need.competences = vec![gone]);
    let rule = |id, crew| Rule { id, crew, age_group: None, field: "max_day_h".into(), value: "9".into(), reason: String::new() };
    let (one, other) = (rule(world.ids.next(), Some(world.ids.next())), rule(world.ids.next(), None));
    world.add(&one);
    world.add(&other);
    let crew = Crew { id: world.ids.next(), name: "Kjøkken".into(), colour: 1, note: String::new() };
    let orphan = Shift { id: world.ids.next(), crew: crew.id, ..world.snapshot.shifts.iter().next().unwrap().clone() };
    world.add(&orphan);
    let choice = Choice { people: Whom::All, ..two_years_on(&world.snapshot) };
    let made_from = next(&world.snapshot, &choice, &mut Ids::seeded(7)).unwrap();
    resolves(&world.snapshot, &made_from.edit);
    let new = made(&world.snapshot, &choice);
    assert_eq!(new.people.iter().next().unwrap().club, None);
    assert_eq!(new.needs.iter().next().unwrap().competences, []);
    assert_eq!(new.rules.len(), 1, "a limit of a crew that is gone is not everybody's");
    assert_eq!(new.shifts.len(), 1);
    let club = Club { id: club, name: "Høylandet IL".into() };
    world.add(&club);
    let new = made(&world.snapshot, &choice);
    assert_eq!(new.clubs.get(new.people.iter().next().unwrap().club.unwrap()).unwrap().name, club.name);
}

#[test]
fn what_cannot_be_made_is_refused() {
    use ildsjel::domain::act::Cannot;
    let old = full();
    let good = two_years_on(&old);
    let refused = |choice: &Choice| next(&old, choice, &mut Ids::System).unwrap_err();
    assert_eq!(refused(&Choice { name: "  ".into(), ..good.clone() }), Cannot::EmptyName);
    assert_eq!(refused(&Choice { last_day: good.first_day - TimeDelta::days(1), ..good.clone() }), Cannot::DaysBackward);
    let nothing = next(&Snapshot::default(), &good, &mut Ids::System).unwrap_err();
    assert_eq!(nothing, Cannot::NotFound { table: Table::Festival });
}
