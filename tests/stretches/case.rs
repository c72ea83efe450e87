//! Random people with random work, wishes and company, and the festival they make.

use chrono::NaiveDateTime;
use ildsjel::domain::rules::{Group, Night, Rule, Rules};
use ildsjel::domain::{
    Assignment, AssignmentId, AssignmentState, Availability, Can, Crew, CrewId, Minute, Need, Pair, PairKind, Person, PersonId,
    PlaceId, Shift, ShiftId, Span, Travel, When, Wish, Zone,
};
use proptest::prelude::*;

use crate::born::{Born, births};
use crate::world::{World, oslo, time};

/// How many others there are.
pub const OTHERS: usize = 3;
const PLACES: usize = 3;

/// From when, against the beginning of a shift, and for how long.
pub type Part = (i64, i64);

/// A piece of work.
#[derive(Debug, Clone)]
pub struct Work {
    /// Begins so many minutes after the last one ended; may be less than none.
    pub gap: i64,
    pub length: i64,
    pub crew: usize,
    pub place: Option<usize>,
    /// Whether it is a part of the shift that came last, with a need of its own.
    pub same: bool,
    /// Who else is on it, for a part of it or all of it, and whether they said yes.
    pub others: Vec<(usize, Option<Part>, bool)>,
}

/// A limit of the festival's own: crew, group, field, value, reason.
pub type Own<'a> = (Option<usize>, Option<Group>, &'a str, &'a str, &'a str);

#[derive(Debug, Clone)]
pub struct Case {
    pub born: Born,
    pub begins: Minute,
    pub work: Vec<Work>,
    /// Shifts, minutes, nights at most.
    pub wish: Option<(Option<i64>, Option<i64>, Option<i64>)>,
    /// What, so many minutes after all began, for how long, in which words.
    pub said: Vec<(Can, i64, i64, &'static str)>,
    /// With whom, how, and whether the other one comes first.
    pub pairs: Vec<(usize, PairKind, bool)>,
    /// From where to where, in how many minutes.
    pub ways: Vec<(usize, usize, i64)>,
    pub travel: i64,
    pub own: Vec<Own<'static>>,
    /// When the night begins and ends, and how much of it is a night's work.
    pub night: (&'static str, &'static str, i64),
}

/// The festival; the nights the clocks change; the end of school; February.
fn begins() -> impl Strategy<Value = Minute> {
    prop::sample::select(vec![
        "2027-07-05 18:00",
        "2027-07-08 17:30",
        "2027-03-26 20:00",
        "2027-10-29 20:00",
        "2027-06-29 12:00",
        "2026-02-27 08:00",
    ])
    .prop_map(oslo)
}

fn quarters(range: std::ops::Range<i64>) -> impl Strategy<Value = i64> {
    range.prop_map(|quarters| quarters * 15)
}

fn work() -> impl Strategy<Value = Work> {
    let gap = prop_oneof![
        2 => 0..45_i64,
        1 => Just(0),
        1 => -300..0_i64,
        2 => quarters(2..60),
        4 => quarters(40..150),
        1 => quarters(130..230),
    ];
    let length = prop_oneof![6 => quarters(4..50), 2 => 1..800_i64, 1 => 1400..3500_i64];
    let part = prop::option::of((0..500_i64, 1..500_i64));
    let others = prop::collection::vec((0..OTHERS, part, prop::bool::weighted(0.8)), 0..3);
    let same = prop::bool::weighted(0.1);
    (gap, length, 0..2_usize, prop::option::of(0..PLACES), same, others).prop_map(|(gap, length, crew, place, same, mut others)| {
        // Nobody is on a shift twice.
        others.sort_by_key(|(who, ..)| *who);
        others.dedup_by_key(|(who, ..)| *who);
        Work { gap, length, crew, place, same, others }
    })
}

pub fn groups() -> impl Strategy<Value = Option<Group>> {
    prop::sample::select(vec![None, None, Some(Group::Child), Some(Group::Youth), Some(Group::Adult)])
}

fn own() -> impl Strategy<Value = Own<'static>> {
    let field = prop::sample::select(vec![
        ("break_after_min", vec!["", "60", "270", "480"]),
        ("break_min", vec!["", "0", "15", "45", "soon"]),
        ("weekly_rest_h", vec!["", "24", "36", "60", "-4"]),
        ("max_nights", vec!["", "0", "2", "1.5"]),
    ]);
    let value = field.prop_flat_map(|(field, values)| (Just(field), prop::sample::select(values)));
    let crew = prop::sample::select(vec![None, None, Some(0), Some(1)]);
    (crew, groups(), value, prop::sample::select(vec!["", "Slik har vi det her"]))
        .prop_map(|(crew, group, (field, value), reason)| (crew, group, field, value, reason))
}

pub fn cases() -> impl Strategy<Value = Case> {
    let wish = prop::option::of((prop::option::of(0..6_i64), prop::option::of(0..4_000_i64), prop::option::of(0..4_i64)));
    let kind = prop::sample::select(vec![Can::Can, Can::RatherNot, Can::Cannot]);
    let said = (kind, -600..9_000_i64, 1..2_000_i64, prop::sample::select(vec!["", "Bryllup"]));
    let pair = prop::sample::select(vec![PairKind::Together, PairKind::Apart, PairKind::Adult]);
    let way = (0..PLACES, 1..PLACES, 0..200_i64).prop_map(|(one, on, minutes)| (one, (one + on) % PLACES, minutes));
    let night = prop::sample::select(vec![("23:00", "06:00", 240), ("22:00", "07:00", 30), ("00:00", "05:30", 120)]);
    let company = (prop::collection::vec((0..OTHERS, pair, any::<bool>()), 0..4), prop::collection::vec(said, 0..6));
    let ground = (prop::collection::vec(way, 0..4), prop_oneof![Just(0), 1..120_i64], prop::collection::vec(own(), 0..4), night);
    ((births(), begins(), prop::collection::vec(work(), 1..12)), wish, company, ground).prop_map(
        |((born, begins, work), wish, (pairs, said), (ways, travel, own, night))| Case {
            born,
            begins,
            work,
            wish,
            said,
            pairs,
            ways,
            travel,
            own,
            night,
        },
    )
}

/// What somebody works, as the festival has it.
pub struct Piece {
    pub id: AssignmentId,
    pub need: Need,
    pub shift: ShiftId,
    pub crew: usize,
    pub place: Option<usize>,
    pub span: Span,
}

/// A case as a festival.
pub struct Built {
    pub world: World,
    pub rules: Rules,
    pub person: PersonId,
    pub others: Vec<PersonId>,
    pub work: Vec<Piece>,
    /// When each of the others is on each shift.
    pub there: Vec<(usize, ShiftId, Span)>,
}

pub fn build(case: &Case) -> Built {
    let mut world = World::new();
    let person = someone(&mut world, &case.born);
    let others: Vec<PersonId> = (0..OTHERS).map(|_| world.adult()).collect();
    let kitchen = Crew { id: world.ids.next(), name: "Kjøkken".into(), colour: 0, note: String::new() };
    world.add(&kitchen);
    let crews: [CrewId; 2] = [world.crew, kitchen.id];
    let places: Vec<PlaceId> = (0..PLACES).map(|nth| world.place(&format!("Sted {nth}"))).collect();
    let mut built = Built { rules: Rules::none(), person, others, work: Vec::new(), there: Vec::new(), world };
    let mut ended = case.begins.0;
    for work in &case.work {
        let span = Span::new(Minute(ended + work.gap), Minute(ended + work.gap + work.length));
        ended = span.to.0;
        put(&mut built, work, span, crews, &places);
    }
    let world = &mut built.world;
    if let Some((max_shifts, max_minutes, max_nights)) = case.wish {
        let row = Wish { max_shifts, max_minutes, max_nights, ..Wish::none(world.ids.next(), person) };
        world.add(&row);
    }
    for (kind, from, length, note) in &case.said {
        let from = case.begins.0 + from;
        let when = When::from_span(Zone::default(), Span::new(Minute(from), Minute(from + length)));
        let row = Availability { id: world.ids.next(), person, kind: *kind, note: (*note).into(), when };
        world.add(&row);
    }
    for (other, kind, first) in &case.pairs {
        let (one, two) = if *first { (built.others[*other], person) } else { (person, built.others[*other]) };
        let row = Pair { id: world.ids.next(), person: one, other: two, kind: *kind };
        world.add(&row);
    }
    for (one, other, minutes) in &case.ways {
        let row = Travel { id: world.ids.next(), place: places[*one], other: places[*other], minutes: *minutes };
        world.add(&row);
    }
    decide(world, &case.own, crews);
    decide(world, &[(None, None, "travel_min", case.travel.to_string().as_str(), "")], crews);
    built.rules = Rules::of(&world.snapshot);
    let (from, to, least) = case.night;
    built.rules.night = Night { from: time(from), to: time(to), weight: 1.0, least };
    built
}

pub fn someone(world: &mut World, born: &Born) -> PersonId {
    let mut person = Person::new(world.ids.next(), "Ola", "Nordmann");
    (person.birth_year, person.birth_date) = (born.year, born.date);
    world.add(&person);
    person.id
}

/// What the festival has decided, in this order.
pub fn decide(world: &mut World, own: &[Own<'_>], crews: [CrewId; 2]) {
    for (crew, age_group, field, value, reason) in own {
        let (id, crew) = (world.ids.next(), crew.map(|crew| crews[crew]));
        let (field, value, reason) = ((*field).into(), (*value).into(), (*reason).into());
        world.add(&Rule { id, crew, age_group: *age_group, field, value, reason });
    }
}

fn put(built: &mut Built, work: &Work, span: Span, crews: [CrewId; 2], places: &[PlaceId]) {
    let world = &mut built.world;
    let last = built.work.last().filter(|_| work.same).map(|last| (last.shift, last.crew, last.place));
    let (shift, crew, place) = last.unwrap_or_else(|| {
        let when = When::from_span(Zone::default(), span);
        let shift = Shift::new(world.ids.next(), crews[work.crew], work.place.map(|place| places[place]), when);
        world.add(&shift);
        (shift.id, work.crew, work.place)
    });
    let need = world.need(shift);
    let id = world.put_part(built.person, need.id, Some(span), AssignmentState::Planned);
    if last.is_none() {
        for (who, part, comes) in &work.others {
            let part = part.map(|(from, length)| Span::new(Minute(span.from.0 + from), Minute(span.from.0 + from + length)));
            let state = if *comes { AssignmentState::Confirmed } else { AssignmentState::Declined };
            let other = built.others[*who];
            let (from_at, to_at) = (part.map(|part| part.from), part.map(|part| part.to));
            let row = Assignment { from_at, to_at, state, ..Assignment::new(world.ids.next(), need.id, other) };
            world.add(&row);
            if *comes {
                built.there.push((*who, shift, part.unwrap_or(span)));
            }
        }
    }
    built.work.push(Piece { id, need, shift, crew, place, span });
}

/// What the clock shows.
pub fn shown(at: i64) -> NaiveDateTime {
    Zone::default().local(Minute(at))
}
