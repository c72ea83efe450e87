//! Long lists whose rows have something in common with all others: what is made of them stays in proportion to the rows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ildsjel::domain::Zone;
use ildsjel::domain::phone::Region;
use ildsjel::exchange::meaning::{self, Event, Meaning};
use ildsjel::table;

/// So many rows.
const ROWS: usize = 3000;

fn meant(text: &str) -> Meaning {
    let event = Event {
        name: "Fjordlyd".into(),
        first_day: "2027-07-07".parse().unwrap(),
        last_day: "2027-07-11".parse().unwrap(),
        zone: Zone::default(),
        region: Region::No,
    };
    meaning::of(&table::read(text.as_bytes(), None, &table::Options::default()).unwrap(), &event)
}

fn list(header: &str, row: impl Fn(usize) -> String) -> String {
    std::iter::once(header.to_owned()).chain((0..ROWS).map(row)).collect::<Vec<_>>().join("\n")
}

/// A word for a number, in which no letter stands twice: doubled ones are heard as one.
fn word(number: usize) -> String {
    const PARTS: [&str; 10] = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru"];
    number.to_string().bytes().map(|digit| PARTS[usize::from(digit - b'0')]).collect()
}

#[test]
fn people_of_one_name_are_not_all_held_against_each_other() {
    let meaning = meant(&list("Navn;Mobil", |row| format!("Åse Næss;4{row:07}")));
    assert_eq!(meaning.people.len(), ROWS);
    let never = meaning.merges.never.len();
    assert!((ROWS - 1..=ROWS * 100).contains(&never), "{never}");
    // Who stands there twice is found all the same, among as many as may be.
    let twice = meant(&list("Navn;Mobil", |row| format!("Åse Næss;4{:07}", row % (ROWS / 2))));
    assert_eq!(twice.people.len(), ROWS / 2);
}

#[test]
fn people_with_one_number_are_not_all_held_against_each_other() {
    let meaning = meant(&list("Navn;Mobil", |row| format!("Åse N{};40000012", word(row))));
    assert!(meaning.merges.never.len() + meaning.merges.suggested.len() <= ROWS * 100);
    assert!(!meaning.people.is_empty() && meaning.people.len() <= ROWS);
}

#[test]
fn first_names_find_the_one_who_is_meant() {
    let text = list("Dato;Fra;Til;Navn", |row| {
        let name = if row % 2 == 0 { format!("Kari{} Moe", word(row)) } else { format!("Kari{}", word(row - 1)) };
        format!("07.07.2027;{:02}:00;{:02}:00;{name}", row % 20, row % 20 + 2)
    });
    assert_eq!(meant(&text).people.len(), ROWS / 2, "each first name is that of the row above");
}

#[test]
fn a_person_with_thousands_of_shifts_is_one() {
    let text = list("Dato;Fra;Til;Navn;Sted", |row| {
        format!("{:02}.07.2027;{:02}:00;{:02}:00;Åse Næss;Post {}", 7 + row % 5, row % 20, row % 20 + 2, row / 100)
    });
    let meaning = meant(&text);
    assert_eq!(meaning.people.len(), 1);
    assert_eq!(meaning.people[0].rows.len(), ROWS);
    assert!(meaning.people[0].rows.is_sorted());
}
