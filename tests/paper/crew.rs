//! A crew to print.

use ildsjel::domain::{AssignmentId, AssignmentState, Ids, Need, NeedId, Person, PersonId, Role, Snapshot, Zone, act};
use ildsjel::exchange::reports::Selection;
use ildsjel::lang::{Lang, Language};
use ildsjel::paper::sheets::make;
use ildsjel::paper::{Document, Order, Sheet};

use super::world::{World, oslo, span};

/// Names of the north, one for each letter that is easily lost.
pub const NAMES: [(&str, &str); 8] = [
    ("Åse", "Bjørnøy"),
    ("Læjsa", "Åarjel"),
    ("Bïenje", "Kråik"),
    ("Čiŋga", "Đávvi"),
    ("Šárá", "Ŧuomas"),
    ("Žanna", "Nguyễn"),
    ("Örjan", "Ängström"),
    ("Олена", "Ївченко"),
];

/// Printed on a summer's morning.
pub fn order<'a>(data: &'a Snapshot, lang: &'a Lang, selection: &'a Selection) -> Order<'a> {
    Order { data, lang, selection, now: oslo("2027-07-01 09:30") }
}

pub fn print(data: &Snapshot, language: Language, sheet: Sheet) -> Document {
    make(&order(data, &Lang::new(language), &Selection::default()), sheet)
}

pub fn person(world: &mut World, given: &str, family: &str) -> PersonId {
    let mut person = Person::new(world.ids.next(), given, family);
    person.phone = format!("+4740000{:03}", world.snapshot.people.len() % 1000);
    person.email = format!("{}@example.org", world.snapshot.people.len());
    world.add(&person);
    person.id
}

/// A need of so many on an evening of July, at a place.
pub fn evening(world: &mut World, day: u32, place: &str, target: i64) -> Need {
    let place = world.place(place);
    let need = world.shift_at(Some(place), &format!("2027-07-{day:02} 18:00"), &format!("2027-07-{day:02} 22:30"));
    world.alter(&need, |need| need.target = target)
}

/// Everybody of [`NAMES`] on two evenings, one place open on the first, three on the second; Åse leads.
pub fn bar() -> (World, Vec<AssignmentId>) {
    let mut world = World::new();
    let people: Vec<PersonId> = NAMES.iter().map(|(given, family)| person(&mut world, given, family)).collect();
    world.member(people[0], Role::Leader);
    world.member(people[1], Role::Deputy);
    let (first, second) = (evening(&mut world, 9, "Hovedbar", 9), evening(&mut world, 10, "Ølteltet", 3));
    let rows: Vec<AssignmentId> = people.iter().map(|person| world.put(*person, first.id)).collect();
    (world, rows).with(second.id)
}

trait With {
    fn with(self, need: NeedId) -> Self;
}

impl With for (World, Vec<AssignmentId>) {
    /// The one who is only there for an hour on the second evening, and asked.
    fn with(mut self, need: NeedId) -> Self {
        let who = self.0.snapshot.people.iter().nth(2).unwrap().id;
        let part = Some(span("2027-07-10 19:00", "2027-07-10 20:00"));
        let row = self.0.put_part(who, need, part, AssignmentState::Asked);
        self.1.push(row);
        self
    }
}

/// The bar's plan, handed out; then one goes, one comes, and one is there at another time.
pub fn changed() -> World {
    let (mut world, rows) = bar();
    let out = act::plan::hand_out(&world.snapshot, &mut Ids::System, &[world.crew], oslo("2027-07-01 08:00")).unwrap();
    world.snapshot.apply(&out).unwrap();
    let need = world.snapshot.assignments.get(rows[0]).unwrap().need;
    world.snapshot.apply(&act::assign::unassign(&world.snapshot, rows[3]).unwrap()).unwrap();
    let later = Some(span("2027-07-09 20:00", "2027-07-09 22:30"));
    world.snapshot.apply(&act::assign::set_part(&world.snapshot, rows[4], later).unwrap()).unwrap();
    let fresh = person(&mut world, "Ny", "Nordmann");
    let _ = world.put(fresh, need);
    world
}

/// So many people with that name on one evening.
pub fn many(count: usize, given: &str, family: &str) -> World {
    let mut world = World::new();
    let need = evening(&mut world, 9, "Hovedbar", i64::try_from(count).unwrap() + 1);
    for _ in 0..count {
        let who = person(&mut world, given, family);
        let _ = world.put(who, need.id);
    }
    world
}

/// A festival of that country with nothing in it but its name.
pub fn bare(region: &str) -> Snapshot {
    let mut world = World::new();
    let old = world.snapshot.festival().unwrap().clone();
    let mut new = old.clone();
    region.clone_into(&mut new.region);
    new.zone = Zone::default();
    world.change(&old, &new);
    world.snapshot
}
