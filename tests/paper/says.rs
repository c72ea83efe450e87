//! What each paper says, and what it must not say.

use ildsjel::domain::act;
use ildsjel::domain::{AssignmentState, Ids, Person, Snapshot};
use ildsjel::exchange::reports::Selection;
use ildsjel::lang::{Lang, Language};
use ildsjel::paper::sheets::make;
use ildsjel::paper::{Document, Draw, Sheet};

use super::crew::{NAMES, bar, bare, evening, order, person, print};
use super::read::Read;
use super::world::{World, date, oslo, span};

fn lines(document: &Document) -> Vec<String> {
    (0..document.pages.len()).flat_map(|page| document.runs(page).map(|(run, _)| run.text.clone()).collect::<Vec<_>>()).collect()
}

fn text(document: &Document) -> String {
    lines(document).join("\n")
}

#[test]
fn an_open_place_is_a_word_in_a_box() {
    let (world, _) = bar();
    for (sheet, places) in [(Sheet::Roster, 5), (Sheet::Poster, 5)] {
        let document = print(&world.snapshot, Language::Nb, sheet);
        let mut boxed = 0;
        for page in &document.pages {
            for item in &page.items {
                let Draw::Text(run) = &item.draw else { continue };
                if run.text != "LEDIG" {
                    continue;
                }
                let (left, top, right, bottom) = run.bounds();
                let around = page.items.iter().any(|item| match &item.draw {
                    Draw::Rect(block) => {
                        block.edge.is_some()
                            && block.x <= left
                            && block.x + block.width >= right
                            && block.y <= top + 0.1
                            && block.y + block.height >= bottom - 1.0
                    }
                    _ => false,
                });
                assert!(around, "{sheet:?}: {run:?}");
                boxed += 1;
            }
        }
        // One of nine; two of three, and the third for the two stretches around the hour that is taken.
        assert_eq!(boxed, places, "{sheet:?}");
    }
}

#[test]
fn the_wall_learns_no_family_name_and_no_number() {
    let (mut world, _) = bar();
    let need = world.snapshot.needs.iter().next().unwrap().id;
    let lonely = person(&mut world, "Prince", "");
    let _ = world.put(lonely, need);
    let document = print(&world.snapshot, Language::Nb, Sheet::Poster);
    let said = text(&document);
    for (given, family) in NAMES {
        assert!(!said.contains(family), "{family}");
        let initial = family.chars().next().unwrap();
        assert!(said.contains(&format!("{given} {initial}.")), "{given}");
    }
    assert!(said.contains("Prince") && !said.contains("400"), "{said}");
    let small = (0..document.pages.len()).flat_map(|page| document.runs(page).collect::<Vec<_>>());
    let small = small.filter(|(_, spot)| matches!(spot, ildsjel::paper::Spot::Part(_))).map(|(run, _)| run.size);
    assert!(small.into_iter().all(|size| size >= 24.0), "what is to be read is large");
    // Nor does the file, in its title or elsewhere.
    let file = Read::of(&document).text();
    assert!(NAMES.iter().all(|(_, family)| !file.contains(family)));
}

#[test]
fn the_leader_is_on_top_with_a_phone() {
    let (world, _) = bar();
    let said = lines(&print(&world.snapshot, Language::Nb, Sheet::Roster));
    assert_eq!(
        &said[..4],
        ["Bar", "Gjengsjef: Åse Bjørnøy 400 00 000", "Nestleder: Læjsa Åarjel 400 00 001", "2 vakter · 5 ledige plasser"]
    );
}

#[test]
fn the_roster_says_what_somebody_lacks() {
    let (mut world, rows) = bar();
    let course = world.competence("Brannvern", None);
    let need = world.snapshot.needs.iter().next().unwrap().clone();
    let need = world.alter(&need, |need| (need.competences, need.min_age) = (vec![course], Some(18)));
    for person in world.snapshot.people.iter().skip(1).map(|person| person.id).collect::<Vec<_>>() {
        world.has(person, course, "2027-01-01", None);
    }
    let said = text(&print(&world.snapshot, Language::Nb, Sheet::Roster)).replace('\n', " ");
    let lang = Lang::new(Language::Nb);
    let lacks = ildsjel::domain::rules::check_all(&world.snapshot, &ildsjel::domain::rules::Rules::of(&world.snapshot));
    let of_first = lacks.iter().find(|finding| finding.assignment == rows[0]).unwrap();
    let words: Vec<String> = of_first.breaches.iter().map(|breach| lang.breach(breach, &world.snapshot)).collect();
    assert!(words.iter().any(|words| words.contains("Brannvern")), "{words:?}");
    assert_eq!(said.matches("Brannvern").count(), 1, "{said}");
    assert!(said.contains("spurt") || said.contains(&lang.state(AssignmentState::Asked)), "who has not answered: {said}");
    assert!(said.contains("bare 19:00–20:00"), "{said}");
    assert_eq!(need.min_age, Some(18));
}

#[test]
fn the_kitchen_counts_and_names_nobody() {
    let mut world = World::new();
    let need = evening(&mut world, 9, "Hovedbar", 5);
    for (nth, diet) in ["Vegetar", "vegetar ", "", "Nøtteallergi"].into_iter().enumerate() {
        let mut person = Person::new(world.ids.next(), NAMES[nth].0, NAMES[nth].1);
        diet.clone_into(&mut person.diet);
        world.add(&person);
        let _ = world.put(person.id, need.id);
    }
    // On two shifts that day, and still one mouth.
    let twice = world.snapshot.people.iter().next().unwrap().id;
    let _ = world.work(twice, "2027-07-09 12:30", "2027-07-09 14:00");
    let document = print(&world.snapshot, Language::Nb, Sheet::Kitchen);
    let said = lines(&document);
    for (given, family) in NAMES {
        assert!(said.iter().all(|line| !line.contains(given) && !line.contains(family)), "{given} {family}");
    }
    let row = |name: &str| {
        let at = said.iter().position(|line| line == name).unwrap_or_else(|| panic!("{name} in {said:?}"));
        said[at + 1..at + 6].join(" ")
    };
    // Breakfast, lunch, dinner, supper, all day.
    assert_eq!(row("Alle på vakt"), "– 1 4 4 4");
    assert_eq!(row("Vegetar"), "– 1 2 2 2");
    assert_eq!(row("Nøtteallergi"), "– – 1 1 1");
    assert!(said.iter().any(|line| line == "Slett etter festivalen"));
}

#[test]
fn each_country_has_its_numbers() {
    let of = |region: &str, language: Language| text(&print(&bare(region), language, Sheet::Emergency));
    let norway = of("NO", Language::Nb);
    assert!(
        ["110", "112", "113", "116 117"].iter().all(|number| norway.contains(number)) && !norway.contains("114 14"),
        "{norway}"
    );
    let sweden = of("SE", Language::Sv);
    assert!(["112", "114 14", "1177"].iter().all(|number| sweden.contains(number)) && !sweden.contains("110"), "{sweden}");
    // A Norwegian reads Swedish numbers in Sweden.
    assert!(of("SE", Language::Nb).contains("1177"));
    let (world, _) = bar();
    let here = text(&print(&world.snapshot, Language::Nb, Sheet::Emergency));
    assert!(here.contains("Åse Bjørnøy") && here.contains("400 00 000") && here.contains("Adressa hit:"), "{here}");
}

#[test]
fn who_is_to_be_called_since_it_was_handed_out() {
    let (mut world, rows) = bar();
    let crew = world.crew;
    let before = text(&print(&world.snapshot, Language::Nb, Sheet::Changes));
    assert!(before.contains("Plana er ikke delt ut ennå, så det er ingen endringer å ringe om."), "{before}");
    let out = act::plan::hand_out(&world.snapshot, &mut Ids::System, &[crew], oslo("2027-07-01 08:00")).unwrap();
    world.snapshot.apply(&out).unwrap();
    assert!(text(&print(&world.snapshot, Language::Nb, Sheet::Changes)).contains("Ingen å ringe"));
    assert!(text(&print(&world.snapshot, Language::Nb, Sheet::Roster)).contains("· Plan 1"));
    let off = act::assign::unassign(&world.snapshot, rows[3]).unwrap();
    world.snapshot.apply(&off).unwrap();
    let said = text(&print(&world.snapshot, Language::Nb, Sheet::Changes));
    assert!(said.contains("Čiŋga Đávvi") && said.contains("400 00 003") && said.contains("av vakta"), "{said}");
    assert!(!said.contains("Šárá"), "{said}");
    assert!(text(&print(&world.snapshot, Language::Nb, Sheet::Roster)).contains("· Plan 1, endra siden"));
}

#[test]
fn a_slip_says_how_much_its_code_holds() {
    let mut world = World::new();
    let who = person(&mut world, "Åse", "Bjørnøy");
    for day in [8, 9] {
        let need = evening(&mut world, day, "Hovedbar", 1);
        let _ = world.put(who, need.id);
    }
    let said = text(&print(&world.snapshot, Language::Nb, Sheet::Slips)).replace('\n', " ");
    assert!(said.contains("alle vaktene i kalenderen"), "{said}");
    for day in 10..20 {
        let need = evening(&mut world, day, "Hovedbar", 1);
        let _ = world.put(who, need.id);
    }
    let document = print(&world.snapshot, Language::Nb, Sheet::Slips);
    let said = text(&document).replace('\n', " ");
    assert!(said.contains("Koden har bare de 2 neste vaktene"), "{said}");
    for day in 8..20 {
        assert!(said.contains(&format!("{day}. juli 18:00–22:30")), "{day}: {said}");
    }
    assert!(said.contains("Åse Bjørnøy (fortsetter)"));
    let codes = document.pages.iter().flat_map(|page| &page.items).filter(|item| matches!(item.draw, Draw::Code { .. }));
    assert_eq!(codes.count(), 1);
}

#[test]
fn only_what_was_asked_for() {
    let (world, _) = bar();
    let lang = Lang::new(Language::Nb);
    let selection = Selection { days: vec![date("2027-07-10")], ..Selection::default() };
    for sheet in [Sheet::Roster, Sheet::Poster, Sheet::Posts, Sheet::Slips, Sheet::SignIn, Sheet::Kitchen] {
        let said = text(&make(&order(&world.snapshot, &lang, &selection), sheet));
        let day = said.contains("lørdag 10. juli") || said.contains("lør. 10. juli");
        assert!(day && !said.contains("9. juli"), "{sheet:?}: {said}");
    }
    let nobody = Selection { crews: vec![Ids::System.next()], ..Selection::default() };
    let said = text(&make(&order(&world.snapshot, &lang, &nobody), Sheet::Roster));
    assert!(said.contains("Ingen vakter her ennå."), "{said}");
}

#[test]
fn who_does_not_come_is_on_no_list() {
    let mut world = World::new();
    let need = evening(&mut world, 9, "Hovedbar", 1);
    let who = person(&mut world, "Åse", "Bjørnøy");
    let _ = world.put_part(who, need.id, Some(span("2027-07-09 18:00", "2027-07-09 20:00")), AssignmentState::Declined);
    let data: &Snapshot = &world.snapshot;
    for sheet in [Sheet::Roster, Sheet::Poster, Sheet::Posts, Sheet::Slips, Sheet::SignIn] {
        assert!(!text(&print(data, Language::Nb, sheet)).contains("Åse"), "{sheet:?}");
    }
}
