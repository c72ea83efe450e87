//! What paper and lists tell about themselves: letters that cannot be printed, nobody set up, too much of it.

use ildsjel::domain::{Ids, Person};
use ildsjel::exchange::reports::{self, Selection, Told, told};
use ildsjel::lang::{Lang, Language};
use ildsjel::paper::sheets::{slips, unwritable};
use ildsjel::paper::{Document, Sheet};

use super::crew::{NAMES, bar, changed, evening, order, person, print};
use super::world::World;

fn text(document: &Document) -> String {
    let lines = (0..document.pages.len()).flat_map(|page| document.runs(page).map(|(run, _)| run.text.as_str()));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn letters_that_the_font_lacks_are_told() {
    let lang = Lang::new(Language::Nb);
    let (mut world, _) = bar();
    for sheet in Sheet::ALL {
        assert_eq!(unwritable(&print(&world.snapshot, Language::Nb, sheet), &lang), None, "{sheet:?}");
    }
    let need = evening(&mut world, 11, "Hovedbar", 2);
    for (given, family) in [("王", "小明"), ("Kari 🔥", "Nordmann")] {
        let who = person(&mut world, given, family);
        let _ = world.put(who, need.id);
    }
    for sheet in [Sheet::Roster, Sheet::Slips, Sheet::Contacts, Sheet::Posts, Sheet::SignIn] {
        let said = unwritable(&print(&world.snapshot, Language::Nb, sheet), &lang).unwrap();
        assert!(said.starts_with("2 tekster har") && said.contains("王 小明") && said.contains("Kari 🔥"), "{sheet:?}: {said}");
    }
    let kitchen = print(&world.snapshot, Language::Nb, Sheet::Kitchen);
    assert_eq!(unwritable(&kitchen, &lang), None, "no name is on it");
}

#[test]
fn shifts_without_people_are_no_lack_of_shifts() {
    let mut world = World::new();
    let none = print(&world.snapshot, Language::Nb, Sheet::Posts);
    assert!(text(&none).contains("Ingen vakter her ennå."));
    for day in [9, 10] {
        let _ = evening(&mut world, day, "Hovedbar", 3);
    }
    for (language, says) in [
        (Language::Nb, "Ingen er satt opp ennå. 2 vakter venter på folk."),
        (Language::Nn, "Ingen er sett opp enno. 2 vakter ventar på folk."),
        (Language::Sv, "Ingen är uppsatt ännu. 2 pass väntar på folk."),
        (Language::En, "Nobody is set up yet. 2 shifts are waiting for people."),
    ] {
        for sheet in [Sheet::Posts, Sheet::Slips] {
            let said = text(&print(&world.snapshot, language, sheet));
            assert!(said.contains(says), "{sheet:?}: {said}");
        }
    }
}

#[test]
fn a_slip_for_one() {
    let (world, _) = bar();
    let who = world.snapshot.people.iter().find(|person| person.given == "Žanna").unwrap().id;
    let said = text(&slips(&order(&world.snapshot, &Lang::new(Language::Nb), &Selection::default()), &[who]));
    for (given, family) in NAMES {
        assert_eq!(said.contains(&format!("{given} {family}")), given == "Žanna", "{given} in {said}");
    }
}

#[test]
fn diets_are_said_in_the_language_of_the_paper() {
    let mut world = World::new();
    let need = evening(&mut world, 9, "Hovedbar", 4);
    for diet in ["Vegetar", "Nøtteallergi, laktosefri", "Spiser bare potet", "vegetarian"] {
        let mut person = Person::new(Ids::System.next(), "Kari", "Nordmann");
        diet.clone_into(&mut person.diet);
        world.add(&person);
        let _ = world.put(person.id, need.id);
    }
    let said = |language| text(&print(&world.snapshot, language, Sheet::Kitchen)).replace('\n', " ");
    let (en, sv) = (said(Language::En), said(Language::Sv));
    for says in ["Vegetarian", "Nut allergy, Lactose-free", "Spiser bare potet"] {
        assert!(en.contains(says), "{says} in {en}");
    }
    assert!(!en.contains("Vegetar "), "{en}");
    assert!(sv.contains("Nötallergi, Laktosfri"), "{sv}");
}

#[test]
fn lists_are_told_in_words() {
    let (lang, all) = (Lang::new(Language::Nb), Selection::default());
    let (world, _) = bar();
    let hours = told(&reports::hours(&world.snapshot, &lang), &lang, Told::Hours);
    assert_eq!(hours.lines().count(), NAMES.len());
    let line = |text: &str, name: &str| text.lines().find(|line| line.contains(name)).unwrap_or_default().to_owned();
    assert!(line(&hours, "Åse Bjørnøy").starts_with("Åse Bjørnøy: 1 vakt, 4"), "{hours}");
    assert!(line(&hours, "Bïenje Kråik").starts_with("Bïenje Kråik: 2 vakter, "), "{hours}");
    let letters = told(&reports::letters(&world.snapshot, &lang, &all), &lang, Told::Letters);
    assert_eq!(letters.lines().count(), NAMES.len());
    let two = line(&letters, "Bïenje Kråik");
    assert!(two.starts_with("Bïenje Kråik: ") && two.contains("Hovedbar; ") && two.ends_with("Ølteltet"), "{two}");
    let world = changed();
    let changes = told(&reports::changes_since(&world.snapshot, &lang, &all), &lang, Told::Changes);
    let moved = line(&changes, "Šárá Ŧuomas");
    assert!(moved.contains("Šárá Ŧuomas, 400 00 ") && moved.contains(" → "), "{changes}");
    assert_eq!(changes.lines().count(), 3, "{changes}");
}

#[test]
fn who_has_no_address_is_counted() {
    let (mut world, _) = bar();
    let (lang, all) = (Lang::new(Language::Nb), Selection::default());
    assert_eq!(reports::without_address(&world.snapshot, &lang, &all), 0);
    for email in ["", "ingen", "a@b.no, c@d.no"] {
        let mut person = Person::new(world.ids.next(), "Kari", "Nordmann");
        email.clone_into(&mut person.email);
        world.add(&person);
    }
    assert_eq!(reports::without_address(&world.snapshot, &lang, &all), 3);
}
