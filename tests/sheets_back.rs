//! What went out comes back: every list that can be brought in again, brought into the festival it was made from, changes
//! nothing; edited, it changes what was edited; and into an empty festival it brings the same people and shifts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use ildsjel::domain::phone::Region;
use ildsjel::domain::rules::Rules;
use ildsjel::domain::{
    Assignment, AssignmentState, Crew, CrewId, Edit, Festival, Ids, Membership, Minute, Need, NeedId, Op, Person, PersonId, Pick,
    Place, PlaceId, Record, Role, Shift, Snapshot, When, Zone,
};
use ildsjel::exchange::ics::{self, Whose};
use ildsjel::exchange::meaning::{self, Event};
use ildsjel::exchange::plan::{self, Plan};
use ildsjel::exchange::report::{Cell, Report};
use ildsjel::exchange::reports::{Selection, Split};
use ildsjel::exchange::roster::{self, Options, Roster, Thing, Verdict};
use ildsjel::exchange::{clipboard, columns, csv_out, read, reports, vcard, xlsx};
use ildsjel::lang::{Lang, Language};
use ildsjel::table;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn lang() -> Lang {
    Lang::new(Language::Nb)
}

/// Chance that is the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

struct World {
    data: Snapshot,
    ids: Ids,
}

impl World {
    fn empty() -> Self {
        let mut world = Self { data: Snapshot::default(), ids: Ids::seeded(1_798_761_600_000) };
        let festival = Festival {
            id: world.ids.next(),
            name: "Norsk Revyfestival 2027".into(),
            first_day: day("2027-07-07"),
            last_day: day("2027-07-11"),
            zone: Zone::default(),
            day_cut: 360,
            region: "NO".into(),
        };
        world.add(&festival);
        world
    }

    fn add<R: Record>(&mut self, row: &R) {
        let mut edit = Edit::new(Op::Sample { name: String::new() });
        edit.insert(row);
        self.data.apply(&edit).unwrap();
    }

    fn person(&mut self, given: &str, family: &str, phone: &str, email: &str) -> PersonId {
        let person = Person { phone: phone.into(), email: email.into(), ..Person::new(self.ids.next(), given, family) };
        self.add(&person);
        person.id
    }

    fn crew(&mut self, name: &str) -> CrewId {
        let crew = Crew { id: self.ids.next(), name: name.into(), colour: 0, note: String::new() };
        self.add(&crew);
        crew.id
    }

    fn place(&mut self, name: &str) -> PlaceId {
        let place = Place { id: self.ids.next(), name: name.into(), note: String::new() };
        self.add(&place);
        place.id
    }

    fn shift(&mut self, crew: CrewId, place: Option<PlaceId>, title: &str, (from, to): (&str, &str)) -> Shift {
        let when = When::new(Zone::default(), from.parse().unwrap(), to.parse().unwrap(), Pick::Ask).unwrap();
        let shift = Shift { title: title.into(), ..Shift::new(self.ids.next(), crew, place, when) };
        self.add(&shift);
        shift
    }

    fn need(&mut self, shift: &Shift, task: &str, target: i64) -> NeedId {
        let need = Need {
            id: self.ids.next(),
            shift: shift.id,
            task: task.into(),
            min: 1,
            target,
            max: None,
            competences: Vec::new(),
            min_age: None,
        };
        self.add(&need);
        need.id
    }

    fn put(&mut self, need: NeedId, person: PersonId, part: Option<(Minute, Minute)>) {
        let row = Assignment {
            from_at: part.map(|part| part.0),
            to_at: part.map(|part| part.1),
            ..Assignment::new(self.ids.next(), need, person)
        };
        self.add(&row);
    }
}

const GIVEN: [&str; 12] =
    ["Kari", "Ola", "Åse", "Per Olav", "Ánte", "Łukasz", "Anne-Grethe", "Jan Inge", "Märta", "Siv", "Tor", "Bjørg"];
const FAMILY: [&str; 10] =
    ["Moe", "Næss", "Li", "Berg Haugen", "van Dijk", "Sæther", "Król", "Åarjel", "Söderström", "Bjørnøy-Lund"];

const WITHOUT: [&str; 12] = ["Aas", "Bø", "Dal", "Eik", "Foss", "Gran", "Hov", "Ihle", "Kvam", "Lie", "Nes", "Ødegård"];

/// A festival of a middling size: people without phones and from abroad, namesakes, who has one name only, leaders; shifts
/// with titles, several tasks, parts, open places, too many on, over midnight; people on two crews' shifts at one time.
fn festival(seed: u64) -> Snapshot {
    let mut world = World::empty();
    let dice = &mut Dice(seed);
    let crews = ["Bar", "Kafé", "Rigg", "Renhold og miljø", "Scene – lyd og lys"].map(|name| world.crew(name));
    let places = ["Teltet", "Bar", "Camping", "Telt 400"].map(|name| world.place(name));
    let mut people = Vec::new();
    for at in 0..70_usize {
        let phone = match at % 6 {
            0 => String::new(),
            1 => format!("+46701{:06}", 740_000 + at),
            2 => format!("+48512345{:03}", 100 + at),
            _ => format!("+47400{:05}", 100 + at),
        };
        let email = if dice.below(3) == 0 { String::new() } else { format!("frivillig{at}@example.org") };
        let (given, family) = match at {
            10 => ("Дарина", ""),
            11 => ("Yohannes", ""),
            _ => (*dice.of(&GIVEN), *dice.of(&FAMILY)),
        };
        // Namesakes are told apart by their numbers: who has none has a name of their own.
        let family = if at % 6 == 0 { WITHOUT[at / 6] } else { family };
        people.push(world.person(given, family, &phone, &email));
    }
    for person in &people {
        for crew in crews {
            if dice.below(4) == 0 {
                let role = [Role::Member, Role::Member, Role::Leader, Role::Deputy][dice.below(4)];
                let row = Membership { id: world.ids.next(), person: *person, crew, role };
                world.add(&row);
            }
        }
    }
    let mut taken = BTreeSet::new();
    for _ in 0..60 {
        let (crew, place) =
            (*dice.of(&crews), *dice.of(&[None, Some(places[0]), Some(places[1]), Some(places[2]), Some(places[3])]));
        let date = day("2027-07-05") + Days::new(dice.below(8) as u64);
        let from = 7 + dice.below(16);
        let length = 2 + dice.below(7);
        let to = date + Days::new(((from + length) / 24) as u64);
        let times = (format!("{date}T{from:02}:00:00"), format!("{to}T{:02}:30:00", (from + length) % 24));
        let title = *dice.of(&["", "", "Opprigg", "Kveld i baren"]);
        // Two of one name at once are told apart by nothing.
        if !taken.insert((crew, place, times.clone())) {
            continue;
        }
        let shift = world.shift(crew, place, title, (&times.0, &times.1));
        let tasks: &[&str] = dice.of::<&[&str]>(&[&[""], &["Kasse"], &["Kasse", "Servering"]]);
        let mut on = BTreeSet::new();
        for task in tasks {
            let target = 1 + dice.below(4);
            let need = world.need(&shift, task, target as i64);
            for _ in 0..dice.below(target + 2) {
                let person = *dice.of(&people);
                let name = world.data.people.get(person).unwrap().name();
                if on.insert(name) {
                    let span = shift.when.span();
                    let half = Minute(span.from.0 + 60);
                    let part = match dice.below(6) {
                        0 => Some((span.from, half)),
                        1 => Some((half, span.to)),
                        _ => None,
                    };
                    world.put(need, person, part);
                }
            }
        }
    }
    world.data
}

fn event() -> Event {
    Event {
        name: "Norsk Revyfestival 2027".into(),
        first_day: day("2027-07-07"),
        last_day: day("2027-07-11"),
        zone: Zone::default(),
        region: Region::No,
    }
}

fn as_roster(bytes: &[u8], data: &Snapshot) -> Roster {
    let meaning = meaning::of(&table::read(bytes, None, &table::Options::default()).unwrap(), &event());
    let options = Options { file: "fil".into(), crew: String::new(), today: day("2027-06-01") };
    let ids = &mut Ids::seeded(1_900_000_000_000);
    roster::plan(&meaning, data, &Rules::standard(), &options, &BTreeMap::new(), ids)
}

fn as_people(bytes: &[u8], data: &Snapshot) -> Plan {
    let sheet = read::read(bytes, &read::Options::default()).unwrap();
    let context = plan::Context { today: day("2027-06-01"), region: Region::No };
    plan::plan(&sheet, &columns::guess(&sheet, Region::No), data, &context)
}

/// Nothing new, and nothing that waits.
fn nothing(roster: &Roster, what: &str) {
    let told: Vec<_> = roster.lines.iter().filter(|line| line.verdict != Verdict::Same).take(6).collect();
    assert!(told.is_empty(), "{what}: {told:#?}");
    assert!(roster.edit.is_empty(), "{what}: {:#?}", roster.edit);
    assert!(!roster.lines.is_empty(), "{what}: nothing was read");
}

fn csv(report: &Report) -> Vec<u8> {
    let mut bytes = Vec::new();
    csv_out::write(report, &lang(), &mut bytes).unwrap();
    bytes
}

fn english(report: &Report) -> Vec<u8> {
    let mut bytes = Vec::new();
    csv_out::write_for(csv_out::Excel::English, report, &lang(), &mut bytes).unwrap();
    bytes
}

/// A report in all formats that sheets have.
fn formats(reports: &[Report]) -> Vec<(&'static str, Vec<u8>)> {
    let mut all = vec![("xlsx", xlsx::write(reports, &lang()).unwrap())];
    if let [report] = reports {
        all.push(("csv", csv(report)));
        all.push(("csv, English", english(report)));
        all.push(("html", clipboard::html(report, &lang()).into_bytes()));
        all.push(("tabs", clipboard::tsv(report, &lang()).into_bytes()));
    }
    all
}

const SEEDS: [u64; 4] = [3, 71, 1987, 40_000];

#[test]
fn our_own_rosters_change_nothing() {
    for seed in SEEDS {
        let data = festival(seed);
        assert!(data.assignments.len() > 60);
        let whole = reports::roster(&data, &lang(), &Selection::default());
        assert!(whole.rows.iter().any(|row| row.open), "no open place");
        for (format, bytes) in formats(&[whole]) {
            nothing(&as_roster(&bytes, &data), &format!("{seed} {format}"));
        }
        for split in [Split::ByDay, Split::ByCrew] {
            let sheets = reports::roster_sheets(&data, &lang(), &Selection::default(), split);
            nothing(&as_roster(&xlsx::write(&sheets, &lang()).unwrap(), &data), &format!("{seed} {split:?}"));
        }
        let english = Lang::new(Language::En);
        let swedish = Lang::new(Language::Sv);
        for lang in [english, swedish] {
            let mut bytes = Vec::new();
            csv_out::write(&reports::roster(&data, &lang, &Selection::default()), &lang, &mut bytes).unwrap();
            nothing(&as_roster(&bytes, &data), &format!("{seed} {:?}", lang.language()));
        }
    }
}

#[test]
fn our_own_contacts_change_nothing() {
    for seed in SEEDS {
        let data = festival(seed);
        let contacts = reports::contacts(&data, &lang(), &Selection { include_sensitive: true, ..Selection::default() });
        let letters = reports::letters(&data, &lang(), &Selection::default());
        let cards = vcard::cards(&data, &lang(), data.everybody()).into_bytes();
        let all = formats(&[contacts]).into_iter().chain(formats(&[letters])).chain([("vcf", cards)]);
        for (format, bytes) in all {
            let plan = as_people(&bytes, &data);
            let counts = plan.counts();
            let odd: Vec<_> = plan.rows.iter().filter(|row| !matches!(row.verdict, plan::Verdict::Same)).take(5).collect();
            let waits = counts.new + counts.changed + counts.doubtful + counts.refused;
            assert_eq!(waits, 0, "{seed} {format}: {counts:?} {odd:#?}");
            assert!(counts.same > 40, "{seed} {format}: {counts:?}");
            assert!(plan.edit(&mut Ids::seeded(5), "fil").is_empty(), "{seed} {format}");
            nothing(&as_roster(&bytes, &data), &format!("{seed} {format} as a roster"));
        }
    }
}

#[test]
fn our_own_calendars_change_nothing() {
    for seed in SEEDS {
        let data = festival(seed);
        let crews = data.crews.iter().map(|crew| Whose::Crew(crew.id));
        let places = data.places.iter().map(|place| Whose::Place(place.id));
        let people = data.everybody().take(20).map(|person| Whose::Person(person.id));
        let mut read = 0;
        for whose in crews.chain(places).chain(people) {
            let calendar = ics::calendar(&data, &lang(), whose, Minute(30_000_000)).unwrap();
            if calendar.entries > 0 {
                nothing(&as_roster(calendar.text.as_bytes(), &data), &format!("{seed} {whose:?}\n{}", calendar.text));
                read += 1;
            }
        }
        assert!(read > 10);
    }
}

#[test]
fn our_own_text_messages_change_nothing() {
    for seed in SEEDS {
        let data = festival(seed);
        for language in Language::ALL {
            let text = clipboard::message(&data, &Lang::new(language), &Selection::default());
            let roster = as_roster(text.as_bytes(), &data);
            // A first name may be that of several, which is asked.
            let waits = |line: &&roster::Line| matches!(line.verdict, Verdict::Same | Verdict::Waits | Verdict::Doubtful(_));
            let told: Vec<_> = roster.lines.iter().filter(|line| !waits(line)).take(6).collect();
            assert!(told.is_empty(), "{seed} {language:?}: {told:#?}\n{text}");
            assert!(roster.edit.is_empty(), "{seed} {language:?}: {:#?}", roster.edit);
            let found = |line: &&roster::Line| matches!(line.thing, Thing::Shift { .. }) && line.verdict == Verdict::Same;
            assert!(roster.lines.iter().filter(found).count() >= data.shifts.len(), "{seed} {language:?}\n{text}");
            let on = |line: &&roster::Line| matches!(line.thing, Thing::OnShift { .. }) && line.verdict == Verdict::Same;
            assert!(roster.lines.iter().filter(on).count() >= 10, "{seed} {language:?}\n{text}");
        }
    }
}

/// The rows of the roster without numbers, in order.
fn rows(data: &Snapshot) -> Vec<Vec<Cell>> {
    let report = reports::roster(data, &lang(), &Selection::default());
    let mut rows: Vec<Vec<Cell>> = report.rows.into_iter().map(|row| row.cells[..row.cells.len() - 1].to_vec()).collect();
    rows.sort_by_key(|cells| format!("{cells:?}"));
    rows
}

#[test]
fn a_roster_fills_an_empty_festival() {
    for seed in SEEDS {
        let data = festival(seed);
        let report = reports::roster(&data, &lang(), &Selection::default());
        for (format, bytes) in formats(&[report]) {
            let mut empty = World::empty().data;
            let roster = as_roster(&bytes, &empty);
            let left = roster.counts(|_| true);
            assert_eq!((left.waits, left.refused), (0, 0), "{seed} {format}");
            empty.apply(&roster.edit).unwrap();
            assert_eq!(rows(&empty), rows(&data), "{seed} {format}");
            // Once more, and nothing is new.
            nothing(&as_roster(&bytes, &empty), &format!("{seed} {format} again"));
        }
    }
}

#[test]
fn contacts_fill_an_empty_festival() {
    let who = |data: &Snapshot, person: &Person| {
        let mut crews: Vec<String> =
            data.memberships_of(person.id).map(|row| data.crews.get(row.crew).unwrap().name.clone()).collect();
        crews.sort();
        (person.name(), person.phone.clone(), person.email.clone(), crews)
    };
    let all = |data: &Snapshot| {
        let mut all: Vec<_> = data.everybody().map(|person| who(data, person)).collect();
        all.sort();
        all
    };
    for seed in SEEDS {
        let mut data = festival(seed);
        // Of namesakes without a number a list cannot say that they are two.
        let mut names = BTreeSet::new();
        let twice: Vec<Person> = data.everybody().filter(|person| !names.insert(person.name())).cloned().collect();
        let mut edit = Edit::new(Op::Erase);
        for person in &twice {
            let new = Person { family: format!("{} {}", person.family, person.id), ..person.clone() };
            let new = Person { family: new.family.replace(|c: char| !c.is_alphabetic(), "x"), ..new };
            edit.update(person, &new);
        }
        data.apply(&edit).unwrap();
        let contacts = reports::contacts(&data, &lang(), &Selection::default());
        let cards = vcard::cards(&data, &lang(), data.everybody()).into_bytes();
        for (format, bytes) in formats(&[contacts]).into_iter().chain([("vcf", cards)]) {
            let mut empty = World::empty().data;
            let plan = as_people(&bytes, &empty);
            empty.apply(&plan.edit(&mut Ids::seeded(9), "fil")).unwrap();
            let (came, was) = (all(&empty), all(&data));
            let only = |a: &[_], b: &[_]| a.iter().filter(|one| b.iter().all(|other| other != *one)).cloned().collect::<Vec<_>>();
            assert_eq!((only(&came, &was), only(&was, &came)), (vec![], vec![]), "{seed} {format}");
            assert!(empty.clubs.is_empty(), "{seed} {format}: {:?}", empty.clubs.iter().collect::<Vec<_>>());
        }
    }
}

/// One crew, one shift with a title, two tasks and a place open.
fn small() -> (World, Vec<PersonId>) {
    let mut world = World::empty();
    let bar = world.crew("Bar");
    let tent = world.place("Teltet");
    let people = vec![
        world.person("Kari", "Moe", "+4740000011", ""),
        world.person("Ola", "Næss", "", ""),
        world.person("Marta", "Król", "+48512345678", ""),
    ];
    let shift = world.shift(bar, Some(tent), "Opprigg", ("2027-07-09T18:00:00", "2027-07-09T22:00:00"));
    let till = world.need(&shift, "Kasse", 2);
    world.put(till, people[0], None);
    let serving = world.need(&shift, "Servering", 1);
    world.put(serving, people[1], None);
    (world, people)
}

#[test]
fn an_edited_roster_changes_what_was_edited() {
    let (world, people) = small();
    let text = String::from_utf8(csv(&reports::roster(&world.data, &lang(), &Selection::default()))).unwrap();
    assert!(text.contains("Opprigg – Kasse;LEDIG"), "{text}");
    let edited = text.replace("Opprigg – Kasse;LEDIG;", "Opprigg – Kasse;Marta Król;(+48) 512-345 678");
    let roster = as_roster(edited.as_bytes(), &world.data);
    let new: Vec<_> = roster.lines.iter().filter(|line| line.verdict != Verdict::Same).collect();
    assert!(matches!(new.as_slice(), [line] if matches!(&line.thing, Thing::OnShift { person, .. } if person == "Marta Król")));
    let mut after = world.data.clone();
    after.apply(&roster.edit).unwrap();
    let marta: Vec<_> = after.assignments_of(people[2]).collect();
    assert_eq!(marta.len(), 1);
    assert_eq!(after.needs.get(marta[0].need).unwrap().task, "Kasse");
    assert_eq!((after.shifts.len(), after.needs.len(), after.people.len()), (1, 2, 3));
    assert!(after.needs.iter().all(|need| need.target <= 2));

    // A row more of the same task is one place more.
    let one_more = format!("{text}2027-07-09;18:00;22:00;Bar;Teltet;Opprigg – Servering;LEDIG;\r\n");
    let mut after = world.data.clone();
    let roster = as_roster(one_more.as_bytes(), &world.data);
    after.apply(&roster.edit).unwrap();
    let targets: Vec<_> = after.needs.iter().map(|need| (need.task.as_str(), need.target)).collect();
    assert_eq!(targets, [("Kasse", 2), ("Servering", 2)]);
}

#[test]
fn namesakes_without_a_number_stay_where_they_are() {
    let mut world = World::empty();
    let bar = world.crew("Bar");
    let twins = [world.person("Kari", "Moe", "", ""), world.person("Kari", "Moe", "", "")];
    for (twin, hour) in [(twins[0], 10), (twins[1], 14)] {
        let times = (format!("2027-07-09T{hour}:00:00"), format!("2027-07-09T{}:00:00", hour + 3));
        let shift = world.shift(bar, None, "", (&times.0, &times.1));
        let need = world.need(&shift, "", 1);
        world.put(need, twin, None);
    }
    let report = reports::roster(&world.data, &lang(), &Selection::default());
    nothing(&as_roster(&csv(&report), &world.data), "namesakes");
}

#[test]
fn who_has_said_no_or_waits_is_not_on_the_list_and_stays_so() {
    let (mut world, people) = small();
    let need = world.data.needs.iter().next().unwrap().id;
    let row = Assignment { state: AssignmentState::Standby, ..Assignment::new(world.ids.next(), need, people[2]) };
    world.add(&row);
    let report = reports::roster(&world.data, &lang(), &Selection::default());
    nothing(&as_roster(&csv(&report), &world.data), "standby");
}

#[test]
fn a_card_of_ours_is_of_no_club_and_one_of_a_club_is() {
    let (world, _) = small();
    let own = vcard::cards(&world.data, &lang(), world.data.everybody());
    // Cards that were handed out before they said who wrote them.
    let earlier = own.replace("PRODID:-//Ildsjel//Ildsjel//NO\r\n", "");
    for cards in [&own, &earlier] {
        let plan = as_people(cards.as_bytes(), &World::empty().data);
        assert_eq!((plan.counts().new, plan.new_clubs()), (3, Vec::<String>::new()), "{cards}");
    }
    let club = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Li;Siv;;;\r\nFN:Siv Li\r\nORG:Fjordvik IL\r\nTEL:40000099\r\nEND:VCARD\r\n";
    assert_eq!(as_people(club.as_bytes(), &World::empty().data).new_clubs(), ["Fjordvik IL"]);
}

#[test]
fn a_calendar_fills_an_empty_festival_and_leaves_out_what_is_no_shift() {
    let (world, _) = small();
    let crew = world.data.crews.iter().next().unwrap().id;
    let calendar = ics::calendar(&world.data, &lang(), Whose::Crew(crew), Minute(30_000_000)).unwrap();
    let cancelled = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270710T100000Z\r\nDTEND:20270710T120000Z\r\nSUMMARY:Avlyst: Bar\r\nCATEGORIES:Bar\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n";
    let course = "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20270701T160000Z\r\nDTEND:20270701T180000Z\r\nSUMMARY:Kurs\r\nX-ILDSJEL-COURSE:1\r\nEND:VEVENT\r\n";
    let text = calendar.text.replace("END:VCALENDAR", &format!("{cancelled}{course}END:VCALENDAR"));
    let mut empty = World::empty().data;
    let roster = as_roster(text.as_bytes(), &empty);
    empty.apply(&roster.edit).unwrap();
    let shifts: Vec<_> =
        empty.shifts.iter().map(|shift| (shift.when.from_local.to_string(), shift.when.to_local.to_string())).collect();
    assert_eq!(shifts, [("2027-07-09 18:00:00".to_owned(), "2027-07-09 22:00:00".to_owned())]);
    let crews: Vec<_> = empty.crews.iter().map(|crew| crew.name.as_str()).collect();
    let places: Vec<_> = empty.places.iter().map(|place| place.name.as_str()).collect();
    assert_eq!((crews, places), (vec!["Bar"], vec!["Teltet"]));
    let mut people: Vec<_> = empty.people.iter().map(Person::name).collect();
    people.sort();
    assert_eq!(people, ["Kari Moe", "Ola Næss"], "those who are on it, and no leader or remark");
    assert_eq!(empty.needs.iter().map(|need| need.target).collect::<Vec<_>>(), [3]);
}
