//! Lists as people write them without thinking of a header: names under each other, with numbers, with a crew over its people.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use ildsjel::domain::phone::Region;
use ildsjel::exchange::meaning::{Extra, Meaning};
use ildsjel::exchange::{columns, meaning};
use ildsjel::exchange::{plan, read};
use ildsjel::table;
use sheets::{World, day, event, meant, people, rosters, says, shifts, told};

/// The names that come in by the list of people.
fn listed(text: &str) -> Vec<String> {
    let book = table::read(text.as_bytes(), None, &table::Options::default()).unwrap();
    let mut sheet = read::of(&book).unwrap();
    sheet.hear(&meaning::of(&book, &event()));
    let context = plan::Context { today: day("2026-06-01"), region: Region::No };
    let plan = plan::plan(&sheet, &columns::guess(&sheet, Region::No), &World::new().data, &context);
    plan.rows.iter().filter(|row| row.verdict == plan::Verdict::New).map(|row| row.draft.name()).collect()
}

#[test]
fn the_first_of_a_list_of_names_is_no_header() {
    let right = ["Kari Nordmann", "Ola Nordmann", "Per Lie"];
    let list = "Kari Nordmann\nOla Nordmann\nPer Lie\n";
    assert_eq!(people(&meant(list)), right);
    assert_eq!(listed(list), right);
    assert_eq!(people(&meant("1. Kari Nordmann\n2. Ola Nordmann\n3. Per Lie\n")), right);
    let reached = "Kari Nordmann;400 00 011\nOla Nordmann;400 00 012\n";
    assert_eq!(people(&meant(reached)), ["Kari Nordmann +4740000011", "Ola Nordmann +4740000012"]);
    assert_eq!(listed(reached), ["Kari Nordmann", "Ola Nordmann"]);
    // A header is one still.
    for header in ["Navn", "Frivillige", "Bar", "Kafé Teltet"] {
        assert_eq!(people(&meant(&format!("{header}\n{list}"))), right, "{header}");
    }
}

fn crews(meaning: &Meaning) -> Vec<String> {
    let of = |human: &meaning::Human| match human.extra.get("crew") {
        Some(Extra::List(all)) => all.join("+"),
        Some(Extra::Text(one)) => one.clone(),
        _ => "–".to_owned(),
    };
    meaning.people.iter().map(of).collect()
}

#[test]
fn a_crew_that_stands_once_over_its_people_is_that_of_all() {
    let meaning =
        meant("Gjeng;Navn;Mobil\nBar;Kari Moe;400 00 011\n;Ola Dahl;400 00 012\nKiosk;Per Lie;400 00 013\n;Anne Berg;400 00 014\n");
    assert_eq!(crews(&meaning), ["Bar", "Bar", "Kiosk", "Kiosk"]);
    assert!(told(&meaning).is_empty());
    // Behind the name, or where crews come again, a blank is somebody without a crew.
    let meaning = meant("Navn;Mobil;Gjeng\nKari Moe;400 00 011;Bar\nOla Dahl;400 00 012;\nPer Lie;400 00 013;Kiosk\n");
    assert_eq!(crews(&meaning), ["Bar", "–", "Kiosk"]);
    let meaning = meant("Gjeng;Navn\nBar;Kari Moe\n;Ola Dahl\nBar;Per Lie\nKiosk;Anne Berg\n");
    assert_eq!(crews(&meaning), ["Bar", "–", "Bar", "Kiosk"]);
}

#[test]
fn rows_of_a_name_alone_are_of_the_shift_above() {
    rosters(&[
        (
            "Dag;Tid;Navn\nFre;18-22;KARI LIE\n;;OLA VIK\nLør;18-22;PER DAHL\n",
            &["03 18:00–22:00 : Kari Lie, Ola Vik", "04 18:00–22:00 : Per Dahl"],
            &[],
        ),
        (
            "Dag;Tid;Post;Navn\nFre;18-22;Bar;Kari Lie\n;;;Ola Vik\nLør;18-22;Bar;Per Dahl\n",
            &["03 18:00–22:00 Bar: Kari Lie, Ola Vik", "04 18:00–22:00 Bar: Per Dahl"],
            &[],
        ),
        (
            "Dag;Tid;Sted;Navn\nFre;18-22;Bar;Kari Lie\nFre;22-02;-\"-;Ola Vik\nLør;18-22;-;Per Dahl\n",
            &["03 18:00–22:00 Bar: Kari Lie", "03 22:00–02:00 Bar: Ola Vik", "04 18:00–22:00 : Per Dahl"],
            &[],
        ),
    ]);
}

#[test]
fn who_is_not_there_is_told_and_keeps_their_name() {
    rosters(&[
        (
            "Dag;Tid;Post;Navn;Merknad\nFre;18-22;Bar;Kari Lie;kommer 19\nFre;18-22;Bar;Siri Moe;syk\nFre;18-22;Bar;Jo Ås;glad\n",
            &["03 18:00–22:00 Bar: Kari Lie, Siri Moe, Jo Ås"],
            &[(1, "unclear_cell"), (2, "unclear_cell")],
        ),
        (
            "Dag;Tid;Post;Navn;Status\nFre;18-22;Bar;Kari Lie;ok\nFre;18-22;Bar;Per Dahl;syk\n",
            &["03 18:00–22:00 Bar: Kari Lie, Per Dahl"],
            &[(2, "unclear_cell")],
        ),
        (
            "Dag;Tid;Navn\nFre;18-22;Per Hansen - syk\nFre;18-22;Ola Vik sykmeldt\nFre;18-22;Anne Lie AVMELDT\n",
            &["03 18:00–22:00 : Per Hansen, Ola Vik, Anne Lie"],
            &[(1, "name_with_remark"), (2, "name_with_remark"), (3, "name_with_remark")],
        ),
        (
            "Fredag 18-22: Kari Lie (kommer 19)\nLørdag 18-22: avlyst\nLørdag 12-16: Jo Ås, kommer 13\nSøndag 10-12: Per Dahl syk, Liv Å\n",
            &["03 18:00–22:00 : Kari Lie", "04 12:00–16:00 : Jo Ås", "05 10:00–12:00 : Liv Å"],
            &[(0, "unclear_cell"), (1, "unclear_cell"), (2, "unclear_cell"), (3, "unclear_cell")],
        ),
        (
            "Dag;Tid;Post;Navn\nFre;18-22;Bar;Kari Lie\nLør;18-22;Bar;Kari Lie\n;;;\nReserver: Ola Vik, Per Dahl;;;\n",
            &["03 18:00–22:00 Bar: Kari Lie", "04 18:00–22:00 Bar: Kari Lie"],
            &[(4, "unread_cell")],
        ),
    ]);
    // Of two remarks about one person neither is thrown away.
    let meaning = meant("Dag;Tid;Post;Navn;Info\nFre;18-22;Bar;Ola Vik;har bil\nLør;18-22;Bar;Ola Vik;har nøkkel\n");
    assert!(meaning.people[0].extra.values().any(|value| *value == Extra::Text("har bil; har nøkkel".into())));
}

#[test]
fn a_number_behind_the_one_in_charge_is_theirs() {
    let meaning =
        meant("Dag;Tid;Navn;Ansvarlig;Tlf\nFre;18-22;Kari Lie;Siri Moe;400 00 011\nLør;18-22;Ola Vik;Siri Moe;400 00 011\n");
    assert_eq!(people(&meaning), ["Kari Lie", "Siri Moe +4740000011", "Ola Vik"]);
}

#[test]
fn lines_of_a_chat_are_lines_whatever_stands_between_blanks() {
    let right: &[&str] = &["03 18:00–22:00 Bar: Kari Lie", "04 18:00–22:00 Port: Ola Vik"];
    let plain: &[&str] = &["03 18:00–22:00 : Kari Lie", "04 18:00–22:00 : Ola Vik"];
    rosters(&[
        ("Bar fredag 18-22: Kari Lie\nPort lørdag 18-22: Ola Vik\n", right, &[]),
        ("Kari Lie - Bar - fredag 18-22\nOla Vik - Port - lørdag 18-22\n", right, &[]),
        ("Fredag 18-22\nBar: Kari Lie\nLørdag 18-22\nPort: Ola Vik\n", right, &[]),
        ("Fredag 18-22 - Kari Lie\nLørdag 18-22 - Ola Vik\n", plain, &[]),
        ("1. Kari Lie - fre 18-22\n2. Ola Vik - lør 18-22\n", plain, &[]),
        ("Fredag 18-22;\nNavn;Tlf\nKari Lie;400 00 011\n", &["03 18:00–22:00 : Kari Lie"], &[]),
        ("Navn;Vakter\nKari Lie;fre 18-22\nOla Vik;lør 18-22\n", plain, &[]),
    ]);
}

#[test]
fn posts_over_names_with_days_times_or_neither() {
    let slots: &[&str] = &["03 18:00–22:00 Bar: Kari Lie", "03 18:00–22:00 Port: Per Dahl", "04 18:00–22:00 Bar: Jo Ås"];
    rosters(&[
        ("Bar fredag 18-22;Port fredag 18-22;Bar lørdag 18-22\nKari Lie;Per Dahl;Jo Ås\n", slots, &[]),
        (
            "BAR;Fredag;Lørdag\n18-22;Kari Lie;Ola Vik\nPORT;Fredag;Lørdag\n18-22;Liv Å;Bo Å\n",
            &[
                "03 18:00–22:00 Bar: Kari Lie",
                "04 18:00–22:00 Bar: Ola Vik",
                "03 18:00–22:00 Port: Liv Å",
                "04 18:00–22:00 Port: Bo Å",
            ],
            &[],
        ),
        (
            "Tid;Bar\nFredag 18-22;Kari Lie 400 00 011\nLørdag 18-22;Jo Ås 400 00 012\n",
            &["03 18:00–22:00 Bar: Kari Lie", "04 18:00–22:00 Bar: Jo Ås"],
            &[],
        ),
        // Days without times wait to be told.
        (
            "Dag;Bar;Port\nFredag;Kari Lie;Ola Vik\nLørdag;Per Dahl;Jo Ås\n",
            &["? Bar: Kari Lie", "? Port: Ola Vik", "? Bar: Per Dahl", "? Port: Jo Ås"],
            &[(1, "time_unclear"), (2, "time_unclear")],
        ),
    ]);
}

#[test]
fn nights_halves_of_the_day_and_letters() {
    rosters(&[
        (
            "Dag;Tid;Navn\nLørdag;22-02;Kari Lie\nLørdag;02-06;Ola Vik\n",
            &["04 22:00–02:00 : Kari Lie", "04 02:00–06:00 : Ola Vik"],
            &[(2, "night_unclear")],
        ),
        (
            "Name;Day;Time\nKari Lie;Fri;6-10pm\nOla Vik;Fri;11-3pm\nPer Dahl;Sat;6pm-10\nJo Li;Sat;10pm-2\n",
            &["03 18:00–22:00 : Kari Lie", "03 11:00–15:00 : Ola Vik", "04 18:00–22:00 : Per Dahl", "04 22:00–02:00 : Jo Li"],
            &[],
        ),
    ]);
    // N among K and D is for the night; beside J it is a no.
    let codes = meant("Navn;Fre;Lør;Søn\nKari Lie;K;N;D\nOla Vik;N;K;K\n");
    assert!(says(&codes).is_empty());
    assert_eq!(says(&meant("Navn;Fre;Lør\nKari Lie;J;N\nOla Vik;N;J\n")).iter().filter(|said| said.ends_with("cannot")).count(), 2);
}

#[test]
fn counts_sums_and_times_beside_others() {
    rosters(&[
        (
            "Dag;Tid;Post;Navn\nFre;18-22;Bar;Kari Lie\nSum fredag;;;2\nLør;18-22;Bar;Ola Vik\nSum lørdag;;;1\n",
            &["03 18:00–22:00 Bar: Kari Lie", "04 18:00–22:00 Bar: Ola Vik"],
            &[],
        ),
        (
            "Dato;Vakt;Oppmøte;Navn\n3.7;18-22;17:30;Kari Lie\n4.7;18-22;17:30;Ola Vik\n",
            &["03 18:00–22:00 : Kari Lie", "04 18:00–22:00 : Ola Vik"],
            // When to be there is not kept, and that is told.
            &[(1, "unread_cell"), (2, "unread_cell")],
        ),
        (
            "Vakt;Tid;Navn\nBar fredag;18-22;Kari Lie\nBar lørdag;18-22;Ola Vik\n",
            &["03 18:00–22:00 Bar fredag: Kari Lie", "04 18:00–22:00 Bar lørdag: Ola Vik"],
            &[],
        ),
    ]);
    let open = meant("Dag;Tid;Antall;Navn\nFre;18-22;2;Per Dahl\n;;;LEDIG\nLør;18-22;2;TBC\n");
    assert_eq!(open.shifts.iter().map(|shift| shift.needed).collect::<Vec<_>>(), [Some(2), Some(2)]);
    assert_eq!(people(&open), ["Per Dahl"]);
}

#[test]
fn moen_is_no_monday_and_a_no_is_no_yes() {
    let moen = meant("Fredag\n10-14 Kari Moen\n");
    assert_eq!(shifts(&moen), ["03 10:00–14:00 : Kari Moen"]);
    rosters(&[
        (
            "Fredag 10-14: Even Moen\nLørdag 10-14: Even Moen, Silje Haug\n",
            &["03 10:00–14:00 : Even Moen", "04 10:00–14:00 : Even Moen, Silje Haug"],
            &[],
        ),
        ("Tor 2.7 10-14: Kari Lie\nFre 3.7 10-14: Ola Vik\n", &["02 10:00–14:00 : Kari Lie", "03 10:00–14:00 : Ola Vik"], &[]),
        (
            "Fredag: Marte 18-22, Jonas 22-02\nLørdag: Ingrid 18-22\n",
            &["03 18:00–22:00 : Marte", "03 22:00–02:00 : Jonas", "04 18:00–22:00 : Ingrid"],
            &[],
        ),
        (
            "Dag;Tid;Post;Navn;Kan\nFre;10-14;Bar;Marte Solheim;ja\nFre;10-14;Bar;Jonas Eide;nei\n",
            &["03 10:00–14:00 Bar: Marte Solheim, Jonas Eide"],
            &[(2, "unclear_cell")],
        ),
        (
            "Dag;Tid;Post;Navn\nFre;18-22;Bar;Marte Solheim eller Jonas Eide\nLør;18-22;Bar;Ingrid Foss\n",
            &["03 18:00–22:00 Bar: Marte Solheim, Jonas Eide", "04 18:00–22:00 Bar: Ingrid Foss"],
            &[(1, "unclear_cell"), (1, "unclear_cell")],
        ),
        (
            "Dag;Tid;Post;Crew\nFre;16-22;Bar;Marte Solheim, Jonas Eide\nLør;16-22;Port;Ingrid Foss\n",
            &["03 16:00–22:00 Bar: Marte Solheim, Jonas Eide", "04 16:00–22:00 Port: Ingrid Foss"],
            &[],
        ),
    ]);
    let counted = meant("Dag;Tid;Antall;Navn\nFre;10-14;3 stk;Kari Lie\nLør;10-14;2 pers;Ola Vik\n");
    assert_eq!(counted.shifts.iter().map(|shift| shift.needed).collect::<Vec<_>>(), [Some(3), Some(2)]);
    let off = meant("Namn;Fre;Lör;Sön\nElin Sjöberg;10-14;ledig;18-22\nOskar Ek;ledig;18-22;\n");
    assert!(says(&off).is_empty(), "in Sweden it is off, in Norway it is free to be asked");
    assert_eq!(told(&off), [(1, "unknown_code")], "once for all of them");
}

#[test]
fn days_off_are_no_days_that_somebody_can() {
    for question in ["Days off", "Dager jeg ønsker fri", "Dager du er bortreist", "Hvilke dager er du borte?", "Days I can't do"] {
        let meaning = meant(&format!("Navn;Mobil;{question}\nKari Lie;400 00 011;lørdag\nOla Vik;400 00 012;søndag\n"));
        let said = says(&meaning);
        assert!(said.iter().all(|said| said.ends_with("cannot")), "{question}: {said:?}");
    }
}
