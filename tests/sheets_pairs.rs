//! Sheets with two of something side by side: places under days, shifts in numbered columns, two parents on a row, two names
//! and a comma; and years of birth that could be two.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use ildsjel::domain::Snapshot;
use ildsjel::domain::phone::Region;
use ildsjel::exchange::meaning::Extra;
use ildsjel::exchange::plan::{self, Doubt, Plan, Verdict};
use ildsjel::exchange::{columns, read};
use sheets::{World, all_told, day, meant, people, shifts, told};

fn planned(text: &str, data: &Snapshot) -> Plan {
    let sheet = read::read(text.as_bytes(), &read::Options::default()).unwrap();
    let context = plan::Context { today: day("2026-06-01"), region: Region::No };
    plan::plan(&sheet, &columns::guess(&sheet, Region::No), data, &context)
}

#[test]
fn places_stand_under_days() {
    let right = [
        "03 18:00–22:00 Bar: Kari Sand",
        "03 18:00–22:00 Inngang: Ola Berg",
        "04 18:00–22:00 Bar: Pia Dal",
        "04 18:00–22:00 Inngang: ",
        "03 22:00–02:00 Bar: Siv Ness",
    ];
    let rows = "18-22;Kari Sand;Ola Berg;Pia Dal;LEDIG\n22-02;Siv Ness;;;\n";
    for head in [
        ";Fredag;;Lørdag;\nTid;Bar;Inngang;Bar;Inngang\n",
        ";Fredag 3.7;Fredag 3.7;Lørdag 4.7;Lørdag 4.7\n;Bar;Inngang;Bar;Inngang\n",
    ] {
        assert_eq!(shifts(&meant(&format!("{head}{rows}"))), right, "{head}");
    }
    let people = meant("Navn;Fredag;;Lørdag;\n;Bar;Inngang;Bar;Inngang\nKari Sand;18-22;;;20-24\nOla Berg;;18-22;18-22;\n");
    let right = [
        "03 18:00–22:00 Bar: Kari Sand",
        "04 20:00–00:00 Inngang: Kari Sand",
        "03 18:00–22:00 Inngang: Ola Berg",
        "04 18:00–22:00 Bar: Ola Berg",
    ];
    assert_eq!(shifts(&people), right);
}

#[test]
fn numbered_columns_are_more_shifts_of_the_person() {
    let meaning = meant(
        "Navn;Mobil;Vakt 1;Vakt 2;Vakt 3\nKari Sand;400 00 011;fre 18-22 Bar;lør 22-02 Port;\nOla Berg;400 00 012;lør 10-14;;søn 8-12 Rigg\n",
    );
    let right = [
        "03 18:00–22:00 Bar: Kari Sand",
        "04 22:00–02:00 Port: Kari Sand",
        "04 10:00–14:00 : Ola Berg",
        "05 08:00–12:00 Rigg: Ola Berg",
    ];
    // The third says no place where the others do.
    assert_eq!((shifts(&meaning), told(&meaning)), (right.map(str::to_owned).to_vec(), vec![(2, "place_missing")]));
}

#[test]
fn two_guardians_keep_their_numbers_and_are_nobodys_own() {
    let guardian = |text: &str| {
        let meaning = meant(text);
        let told = told(&meaning);
        assert!(told.is_empty(), "{told:?}");
        (people(&meaning), meaning.people[0].extra.get("guardian").cloned())
    };
    let both = Some(Extra::Text("Anne Lund, 400 12 001, Geir Lund, 400 12 002".into()));
    for text in [
        "Forelder 1;Mobil 1;Forelder 2;Mobil 2;Barn\nAnne Lund;400 12 001;Geir Lund;400 12 002;Emil Lund\n",
        "Navn;Foresatt 1;Tlf foresatt 1;Foresatt 2;Tlf foresatt 2\nEmil Lund;Anne Lund;400 12 001;Geir Lund;400 12 002\n",
    ] {
        assert_eq!(guardian(text), (vec!["Emil Lund".to_owned()], both.clone()), "{text}");
    }
    let parents = meant("Forelder 1;Mobil 1;Forelder 2;Mobil 2\nAnne Lund;400 12 001;Geir Lund;400 12 002\nMia Ek;400 12 003;;\n");
    assert_eq!(people(&parents), ["Anne Lund +4740012001", "Geir Lund +4740012002", "Mia Ek +4740012003"]);
}

#[test]
fn two_given_names_and_a_comma_are_two_people() {
    let two = meant("Navn;Gjeng\nUnni Dahl;Bar\nRolf Moe;Bar\nUnni, Rolf;Rigg\n");
    assert!(!people(&two).iter().any(|name| name == "Rolf Unni"), "{:?}", people(&two));
    let asked = meant("Navn;Gjeng\nEva Lie;Bar\nJo Li;Bar\nUnni, Rolf;Rigg\n");
    assert_eq!((people(&asked)[2].as_str(), told(&asked)), ("Rolf Unni", vec![(3, "name_turned")]));
    let column = meant("Navn;Gjeng\nDahl, Unni;Bar\nMoe, Rolf;Bar\nLie, Eva;Rigg\n");
    assert_eq!(people(&column), ["Unni Dahl", "Rolf Moe", "Eva Lie"]);
    assert_eq!((told(&column), all_told(&column)), (vec![], vec![(1, "names_turned")]));
}

#[test]
fn a_list_of_people_asks_of_two_known_given_names() {
    let mut world = World::new();
    for (given, family) in [("Unni", "Dahl"), ("Rolf", "Moe")] {
        let _ = world.person(given, family, None);
    }
    let text = "Navn;Mobil\nEva Lie;400 00 011\nUnni, Rolf;400 00 012\n";
    let verdict = |data: &Snapshot| planned(text, data).rows[1].verdict.clone();
    assert_eq!(verdict(&world.data), Verdict::Doubtful(vec![Doubt::SeveralNames { seen: "Unni, Rolf".into() }]));
    assert_eq!(verdict(&World::new().data), Verdict::New, "nothing says that these are given names");
}

#[test]
fn a_year_that_makes_nobody_on_a_list_is_asked_about() {
    let born = |text: &str| {
        let meaning = meant(&format!("Navn;Født\nKari Sand;{text}\n"));
        let extra = &meaning.people[0].extra;
        let year = match (extra.get("birth_date"), extra.get("birth_year")) {
            (Some(Extra::Text(date)), _) => date.get(..4).map(str::to_owned),
            (_, Some(Extra::Number(year))) => Some(year.to_string()),
            _ => None,
        };
        (year, told(&meaning).len())
    };
    // Of 2026: a hundred and one years old, or one.
    assert_eq!(born("3.4.25"), (None, 1));
    assert_eq!(born("3.4.26"), (Some("1926".into()), 0));
    assert_eq!(born("3.4.21"), (Some("2021".into()), 0));
    assert_eq!(born("3.4.98"), (Some("1998".into()), 0));
    assert_eq!(born("2030-01-01"), (None, 1));
}

#[test]
fn who_comes_of_age_within_the_festival_is_minor_on_its_first_day() {
    let minor = |text: &str| {
        let meaning = meant(&format!("Navn;Født\nKari Sand;{text}\n"));
        all_told(&meaning).contains(&(1, "minor"))
    };
    // The festival begins on 2 July 2026.
    for (born, right) in [("2008-07-03", true), ("2008-07-02", false), ("2008-12-31", true), ("2007", false), ("2008", true)] {
        assert_eq!(minor(born), right, "{born}");
    }
}
