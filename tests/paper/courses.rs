//! The papers of a course, and what a volunteer gets.

use ildsjel::domain::{
    AssignmentState, AttendanceState, CompetenceRecord, Minute, Module, Person, PersonId, Programme, ProgrammeId, Role, Session,
    Snapshot, Span,
};
use ildsjel::exchange::reports::Selection;
use ildsjel::lang::{Lang, Language};
use ildsjel::paper::sheets::courses;
use ildsjel::paper::{Document, Kind, Order, Spot, pdf};

use super::crew::{NAMES, bar, person};
use super::pages::{look, sound};
use super::read::Read;
use super::world::{World, oslo};

/// Everybody of the bar follows a course of so many evenings; the second came late once, the last dropped out.
fn course(profile: &str, evenings: i64, modules: i64) -> (World, ProgrammeId) {
    let (mut world, _) = bar();
    let competence = world.competence("Hvordan lede frivillige", None);
    let programme = Programme {
        competence: Some(competence),
        profile: profile.into(),
        association: if profile.is_empty() { String::new() } else { "Studieforbundet Prøve".into() },
        ..Programme::new(world.ids.next(), "Hvordan lede frivillige")
    };
    world.add(&programme);
    let programme = programme.id;
    for number in 1..=modules {
        let module = Module {
            minutes: 90,
            goals: format!("Du kan det som hører til tema {number}, og du kan vise det til andre."),
            ..Module::new(world.ids.next(), programme, number, format!("Tema nummer {number}"))
        };
        world.add(&module);
    }
    let teacher = person(&mut world, "Anita", "Prøvestad");
    let people: Vec<PersonId> = world.snapshot.people.iter().map(|row| row.id).filter(|id| *id != teacher).collect();
    for id in &people {
        let old = world.snapshot.people.get(*id).unwrap().clone();
        world.change(&old, &Person { birth_year: Some(1971), gender: "f".into(), postcode: "7977".into(), ..old.clone() });
        world.enrol(programme, *id);
    }
    for evening in 0..evenings {
        let (month, day) = (3 + evening / 28, 1 + evening % 28);
        let (from, to) = (format!("2027-{month:02}-{day:02} 18:00"), format!("2027-{month:02}-{day:02} 21:00"));
        let session = world.session(programme, &[], &from, &to);
        let old = world.snapshot.sessions.get(session).unwrap().clone();
        world.change(&old, &Session { leader: Some(teacher), covered: "Som planlagt".into(), ..old.clone() });
        for (nth, id) in people.iter().enumerate() {
            match nth {
                1 if evening == 0 => {
                    let part = Span::new(oslo(&format!("2027-{month:02}-{day:02} 19:15")), oslo(&to));
                    world.attend(session, *id, AttendanceState::Part, Some(part));
                }
                7 if evening > 0 => world.attend(session, *id, AttendanceState::Excused, None),
                _ => world.attend(session, *id, AttendanceState::Present, None),
            }
        }
    }
    (world, programme)
}

fn order<'a>(data: &'a Snapshot, lang: &'a Lang, selection: &'a Selection) -> Order<'a> {
    Order { data, lang, selection, now: oslo("2027-07-12 12:00") }
}

type Make = fn(&Order<'_>, ProgrammeId) -> Document;

/// Every paper by its name.
const PAPERS: [(&str, Make); 5] = [
    ("certificates", |order, programme| courses::certificates(order, programme, &[])),
    ("list", |order, programme| courses::attendance(order, programme, false)),
    ("blank", |order, programme| courses::attendance(order, programme, true)),
    ("report", courses::report),
    ("volunteer", |order, _| courses::volunteer(order, &[])),
];

fn all(world: &World, programme: ProgrammeId, what: &str) {
    let selection = Selection::default();
    for language in Language::ALL {
        let lang = Lang::new(language);
        for (name, make) in PAPERS {
            let document = make(&order(&world.snapshot, &lang, &selection), programme);
            let name = format!("course {name} {language} {what}");
            sound(&document, &name);
            look(&pdf::write(&document).unwrap(), &name);
        }
    }
}

fn text(document: &Document) -> String {
    let page = |page| document.runs(page).map(|(run, _)| run.text.clone()).collect::<Vec<_>>();
    (0..document.pages.len()).flat_map(page).collect::<Vec<_>>().join("\n")
}

/// A festival at which the shifts are over and were worked.
fn worked(world: &mut World) {
    let rows: Vec<_> = world.snapshot.assignments.iter().cloned().collect();
    for (nth, row) in rows.iter().enumerate() {
        let state = if nth == 2 { AssignmentState::Absent } else { AssignmentState::Present };
        let mut done = row.clone();
        done.state = state;
        world.change(row, &done);
    }
}

#[test]
fn of_a_course_in_norway_in_sweden_and_by_no_rules() {
    for (profile, evenings) in [("NO-2021", 4), ("SE", 3), ("", 2)] {
        let (mut world, programme) = course(profile, evenings, 8);
        worked(&mut world);
        all(&world, programme, if profile.is_empty() { "none" } else { profile });
    }
}

#[test]
fn of_nothing_and_of_very_much() {
    let (world, _) = bar();
    all(&world, ProgrammeId::from(uuid::Uuid::nil()), "no course");
    let (world, programme) = course("NO-2021", 0, 0);
    all(&world, programme, "no evening");
    let (world, programme) = course("NO-2021", 40, 60);
    all(&world, programme, "forty evenings");
    let (mut world, programme) = course("SE", 3, 4);
    let long = "Kajsa-Stina Margareta Bergström-Löfgren von Østerdalen-Ytterøyvågen og Nedre Fosnesvågen-Høylandet";
    let _ = person(&mut world, long, long);
    let old = world.snapshot.programmes.get(programme).unwrap().clone();
    world.change(&old, &Programme { name: long.repeat(3), association: long.repeat(2), ..old.clone() });
    for row in world.snapshot.people.iter().cloned().collect::<Vec<_>>() {
        world.change(&row, &Person { given: long.into(), ..row.clone() });
    }
    all(&world, programme, "long names");
}

#[test]
fn what_a_certificate_says_and_what_it_does_not() {
    let (world, programme) = course("NO-2021", 4, 3);
    let (lang, selection) = (Lang::new(Language::Nb), Selection::default());
    let order = order(&world.snapshot, &lang, &selection);
    let document = courses::certificates(&order, programme, &[]);
    let read = Read::of(&document);
    assert_eq!(document.pages.len(), 7, "one dropped out");
    let said = read.text();
    for (given, family) in NAMES.iter().take(7) {
        assert!(said.contains(&format!("{given}{family}")), "{given}");
    }
    assert!(!said.contains(NAMES[7].1) && !said.contains("1971") && !said.contains("7977") && !said.contains("4740000"));
    for words in
        ["12kurstimerpå60minutter,4samlinger", "StudieforbundetPrøve", "2.Temanummer2(1t30min)", "Dukandetsomhørertiltema3"]
    {
        assert_eq!(said.matches(words).count(), 7, "{words}");
    }
    assert_eq!(said.matches("AnitaPrøvestad").count(), 7, "who signs");
    // Each page has a title to be found by, and says whose it is.
    let heads = document.parts.iter().filter(|part| matches!(&part.kind, Kind::Heading(1, words) if words == "Kursbevis")).count();
    assert_eq!(heads, 7);
    // One who is asked for gets one, whatever the rules say: it is the leader's word.
    let last = world.snapshot.people.iter().find(|row| row.family == NAMES[7].1).unwrap().id;
    assert_eq!(courses::certificates(&order, programme, &[last]).pages.len(), 1);
}

#[test]
fn what_the_list_says() {
    let (world, programme) = course("NO-2021", 4, 3);
    let (lang, selection) = (Lang::new(Language::Nb), Selection::default());
    let order = order(&world.snapshot, &lang, &selection);
    let document = courses::attendance(&order, programme, false);
    let said = text(&document);
    for words in ["01.03.2027", "18:00–", "21:00", "3 t", "1971", "7977", "kvinne", "12", "10,75", "89", "100", "1,75 t"] {
        assert!(said.lines().any(|line| line.trim() == words), "{words} in {said}");
    }
    assert!(said.contains("Konfidensielt") || said.contains(&lang.lists_confidential()), "{said}");
    // Of eight at four evenings three were not there once.
    let ticks = |document: &Document| {
        let strokes = document.pages.iter().flat_map(|page| &page.items);
        let stroke = |item: &&ildsjel::paper::Item| {
            matches!(item.draw, ildsjel::paper::Draw::Line { width, .. } if (width - 1.6).abs() < 0.01)
                && item.spot == Spot::Ornament
        };
        strokes.filter(stroke).count() / 2
    };
    assert_eq!(ticks(&document), 8 * 4 - 3);
    let blank = courses::attendance(&order, programme, true);
    assert_eq!(ticks(&blank), 0);
    assert!(text(&blank).contains("Åse Bjørnøy") && !text(&blank).contains("10,75"));
}

#[test]
fn what_a_volunteer_gets() {
    let (mut world, programme) = course("NO-2021", 4, 3);
    worked(&mut world);
    let ase = world.snapshot.people.iter().find(|row| row.family == "Bjørnøy").unwrap().id;
    world.member(ase, Role::Leader);
    let competence = world.snapshot.programmes.get(programme).unwrap().competence.unwrap();
    let record = CompetenceRecord {
        programme: Some(programme),
        ..CompetenceRecord::new(world.ids.next(), ase, competence, super::world::date("2027-03-04"))
    };
    world.add(&record);
    // She stayed half an hour longer.
    let row = world.snapshot.assignments_of(ase).next().unwrap().clone();
    let mut longer = row.clone();
    longer.actual_to = Some(oslo("2027-07-09 23:00"));
    world.change(&row, &longer);
    let (lang, selection) = (Lang::new(Language::Nb), Selection::default());
    let order = order(&world.snapshot, &lang, &selection);
    let document = courses::volunteer(&order, &[ase]);
    let said = text(&document);
    for words in ["Frivilligattest", "Åse Bjørnøy", "gjengsjef", "Hvordan lede frivillige", "Norsk Revyfestival 2027"] {
        assert!(said.contains(words), "{words} in {said}");
    }
    // Planned from 18:00 to 22:30.
    assert!(said.contains("Til sammen 5 timer"), "{said}");
    assert!(!said.contains("1971") && !said.contains("7977"));
    // Who never came has no page, nor has who teaches and was on no shift; before the first shift is over nobody has.
    let there = world.snapshot.assignments.iter().filter(|row| row.state == AssignmentState::Present).map(|row| row.person);
    let there: std::collections::BTreeSet<PersonId> = there.collect();
    let everybody = courses::volunteer(&order, &[]);
    assert_eq!(everybody.pages.len(), there.len());
    assert!(there.len() < world.snapshot.people.len());
    let before = Order { now: Minute(oslo("2027-07-09 18:00").0), ..order };
    assert!(text(&courses::volunteer(&before, &[])).contains("Ingen har jobbet ferdig"));
}
