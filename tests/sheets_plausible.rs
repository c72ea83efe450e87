//! What came out of a sheet is looked at once more: what can hardly be so is told, however the sheet came to be read so. And
//! given names tell who is meant where a place has but a capital letter too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use sheets::{meant, people, rosters, shifts, told};

#[test]
fn one_person_on_two_shifts_at_once_is_told() {
    rosters(&[
        (
            "Dag;Tid;Sted;Navn\nfre;18-22;Bar;Kari Lie\nfre;20-24;Port;Kari Lie\nfre;22-02;Bar;Ola Vik\n",
            &["03 18:00–22:00 Bar: Kari Lie", "03 20:00–00:00 Port: Kari Lie", "03 22:00–02:00 Bar: Ola Vik"],
            &[(2, "overlapping_shifts")],
        ),
        // One after the other, or in reserve, is no such thing.
        (
            "Dag;Tid;Sted;Navn\nfre;18-22;Bar;Kari Lie\nfre;22-02;Port;Kari Lie\nfre;18-22;Port;Ola Vik\nfre;18-22;Bar;Ola Vik (res)\n",
            &["03 18:00–22:00 Bar: Kari Lie, Ola Vik", "03 22:00–02:00 Port: Kari Lie", "03 18:00–22:00 Port: Ola Vik"],
            &[],
        ),
        // A short one within a long one, and one after that within it too.
        (
            "Dag;Tid;Sted;Navn\nlør;10-18;Bar;Kari Lie\nlør;11-12;Port;Kari Lie\nlør;15-17;Kafé;Kari Lie\n",
            &["04 10:00–18:00 Bar: Kari Lie", "04 11:00–12:00 Port: Kari Lie", "04 15:00–17:00 Kafé: Kari Lie"],
            &[(2, "overlapping_shifts"), (3, "overlapping_shifts")],
        ),
    ]);
}

#[test]
fn places_that_are_called_as_people_are_and_people_that_are_not() {
    // Somebody with nothing but a letter of a family name, read as where.
    let meaning = meant("Dag;Tid;Sted;Navn\nfre;18-22;Marte;Kari Lie\nlør;18-22;Bar;Ola Vik\n");
    assert_eq!(told(&meaning), [(1, "place_is_a_name")]);
    let meaning = meant("Dag;Tid;Sted;Navn\nfre;18-22;Ola Vik;Kari Lie\nlør;18-22;Bar;Ola Vik\n");
    assert_eq!(told(&meaning), [(1, "place_is_a_name")]);
    // Names that are words, or places with a name in them, are nothing to ask about.
    let meaning = meant("Dag;Tid;Sted;Navn\nfre;18-22;Dag;Kari Lie\nlør;18-22;Karis bar;Ola Vik\nlør;18-22;Balder;Bo Ek\n");
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
    // Among people who go by given names, a word that is none is asked about, but not a slip of the hand or a whole name.
    let list = "Dag;Tid;Navn\nfre;18-22;Kari Lie\nfre;18-22;Datarock\nlør;18-22;Ola Vik\nlør;18-22;Martte\nsøn;10-14;Bo Ek\nsøn;10-14;Nguyen Thi\n";
    assert_eq!(told(&meant(list)), [(2, "odd_name")]);
    // What is told of its times says nothing of who it is.
    let long = list.replace("fre;18-22;Datarock", "fre;08-22;Datarock");
    assert_eq!(told(&meant(&long)), [(2, "long_shift"), (2, "odd_name")]);
}

#[test]
fn who_is_named_and_on_nothing_is_told() {
    let list = "Fredag;18-22;Kari Lie\nLørdag;18-22;Ola Vik\n\nHusk også Per Dahl, Siri Moe\n";
    let meaning = meant(list);
    let lost = |name: &str| !shifts(&meaning).iter().any(|shift| shift.contains(name));
    assert!(lost("Per Dahl") && told(&meaning).iter().any(|(row, _)| *row == 3), "{:?} {:?}", shifts(&meaning), told(&meaning));
}

#[test]
fn what_begins_in_the_small_hours_after_nothing_is_told() {
    rosters(&[
        (
            "Dag;Tid;Navn\nfre;10-14;Kari Lie\nlør;2-6;Ola Vik\nlør;12-4;Bo Ek\n",
            &["03 10:00–14:00 : Kari Lie", "04 02:00–06:00 : Ola Vik", "04 12:00–04:00 : Bo Ek"],
            &[(2, "starts_at_night"), (3, "long_shift")],
        ),
        ("Dag;Tid;Navn\nfre;22-02;Kari Lie\n;02-06;Ola Vik\n", &["03 22:00–02:00 : Kari Lie", "04 02:00–06:00 : Ola Vik"], &[]),
    ]);
}

#[test]
fn under_the_heading_of_a_day_tor_is_somebody() {
    rosters(&[
        (
            "Fredag\n10-14 Tor\n14-18 Kari, Tor\n18-22 Bar: Tor\n",
            &["03 10:00–14:00 : Tor", "03 14:00–18:00 : Kari, Tor", "03 18:00–22:00 Bar: Tor"],
            &[],
        ),
        // But not where no day is known.
        ("18-22 tor Bar: Kari Lie\nfre 18-22 Bar: Bo Ek\n", &["02 18:00–22:00 Bar: Kari Lie", "03 18:00–22:00 Bar: Bo Ek"], &[]),
    ]);
}

#[test]
fn fri_is_a_day_among_english_ones_and_free_among_others() {
    rosters(&[
        (
            "Day;10-14;14-18\nFri;Kari Lie;Ola Vik\nSat;Bo Ek;Siri Moe\n",
            &["03 10:00–14:00 : Kari Lie", "03 14:00–18:00 : Ola Vik", "04 10:00–14:00 : Bo Ek", "04 14:00–18:00 : Siri Moe"],
            &[],
        ),
        ("Fri 18-22 Bar: Kari Lie\nSat 18-22 Bar: Bo Ek\n", &["03 18:00–22:00 Bar: Kari Lie", "04 18:00–22:00 Bar: Bo Ek"], &[]),
    ]);
    let meaning = meant("Navn;fre;lør;søn\nKari Lie;18-22;Fri;18-22\nOla Vik;Fri;18-22;18-22\n");
    assert_eq!(shifts(&meaning).len(), 3, "{:?}", shifts(&meaning));
    assert!(told(&meaning).is_empty());
}

#[test]
fn days_side_by_side_without_a_header_of_their_own() {
    rosters(&[(
        "Torsdag 2/7;;Fredag 3/7;\n10-14;Åse Næss;10-14;Bo Ek\n14-18;Kari Lie;14-18;LEDIG\n",
        &["02 10:00–14:00 : Åse Næss", "02 14:00–18:00 : Kari Lie", "03 10:00–14:00 : Bo Ek", "03 14:00–18:00 : "],
        &[],
    )]);
}

#[test]
fn a_name_that_is_written_once_goes_on() {
    rosters(&[
        (
            "Navn;Dag;Tid\nKari Lie;fre;10-14\n;lør;14-18\nOla Vik;fre;14-18\n",
            &["03 10:00–14:00 : Kari Lie", "04 14:00–18:00 : Kari Lie", "03 14:00–18:00 : Ola Vik"],
            &[(2, "name_filled_down")],
        ),
        // One more place on the same shift, places that are named as open, and a name behind the times are not it.
        (
            "Navn;Dag;Tid\nKari Lie;fre;10-14\n;fre;10-14\nOla Vik;fre;14-18\n",
            &["03 10:00–14:00 : Kari Lie", "03 14:00–18:00 : Ola Vik"],
            &[],
        ),
        (
            "Dag;Tid;Navn\nfre;10-14;Kari Lie\nfre;14-18;\nlør;10-14;Ola Vik\n",
            &["03 10:00–14:00 : Kari Lie", "03 14:00–18:00 : ", "04 10:00–14:00 : Ola Vik"],
            &[],
        ),
    ]);
}

#[test]
fn lines_under_days_each_have_their_day() {
    rosters(&[
        (
            "fre;lør\n10-14 Marte;10-14 Kari\n14-18 Bo;14-18 Siv, Per\n",
            &["03 10:00–14:00 : Marte", "03 14:00–18:00 : Bo", "04 10:00–14:00 : Kari", "04 14:00–18:00 : Siv, Per"],
            &[],
        ),
        (
            "Dag;Vakter\nFredag;Marte 10-14, Jonas 14-18\nLørdag;Ingrid 10-14\n",
            &["03 10:00–14:00 : Marte", "03 14:00–18:00 : Jonas", "04 10:00–14:00 : Ingrid"],
            &[],
        ),
        (
            "Fredag: Marte 18-22 (bar), Jonas 18-22 (port)\nLørdag: Ingrid 18-22 (bar)\n",
            &["03 18:00–22:00 bar: Marte", "03 18:00–22:00 port: Jonas", "04 18:00–22:00 bar: Ingrid"],
            &[],
        ),
    ]);
}

#[test]
fn columns_in_which_nobody_stands_say_what_the_shift_is() {
    rosters(&[
        (
            "Dag;Tid;Arrangement;Sted;Vakter\nfre;19-22;Quiz;Låven;Marte Solheim, Jonas Eide\nlør;20-23;Dans;Teltet;Ingrid Foss\n",
            &["03 19:00–22:00 Låven/Quiz: Marte Solheim, Jonas Eide", "04 20:00–23:00 Teltet/Dans: Ingrid Foss"],
            &[],
        ),
        (
            "Tid;Band;Lyd;Lys\nfre 20-22;Datarock;Kari Lie;Bo Ek\nlør 20-22;Gåte;Ola Vik;Bo Ek\n",
            &[
                "03 20:00–22:00 Lyd/Datarock: Kari Lie",
                "03 20:00–22:00 Lys/Datarock: Bo Ek",
                "04 20:00–22:00 Lyd/Gåte: Ola Vik",
                "04 20:00–22:00 Lys/Gåte: Bo Ek",
            ],
            &[],
        ),
        // So many on the shift are no places.
        (
            "Vakt;Plass 1;Plass 2\nfre 18-22;Kari Lie;Ola Vik\nlør 18-22;Bo Ek;Siri Moe\n",
            &["03 18:00–22:00 : Kari Lie, Ola Vik", "04 18:00–22:00 : Bo Ek, Siri Moe"],
            &[],
        ),
    ]);
}

#[test]
fn headings_over_times_are_crews_and_the_corner_may_be_blank() {
    rosters(&[
        (
            "BAR\nfre 18-22;Kari Lie\nlør 18-22;Ola Vik\nKIOSK\nfre 18-22;Bo Ek\nPORT\nlør 18-22;Tor Dal\n",
            &[
                "03 18:00–22:00 Bar: Kari Lie",
                "04 18:00–22:00 Bar: Ola Vik",
                "03 18:00–22:00 Kiosk: Bo Ek",
                "04 18:00–22:00 Port: Tor Dal",
            ],
            &[],
        ),
        (
            ";18-22;22-02\nfre;Kari Lie;Ola Vik\nlør;Bo Ek;Siv Moe\n",
            &["03 18:00–22:00 : Kari Lie", "03 22:00–02:00 : Ola Vik", "04 18:00–22:00 : Bo Ek", "04 22:00–02:00 : Siv Moe"],
            &[],
        ),
    ]);
}

#[test]
fn people_by_days_with_where_in_the_cells() {
    let meaning = meant("Navn;fre;lør\nKari Lie;Bar;Kiosk\nOla Vik;Port;Bar\n");
    assert_eq!(people(&meaning), ["Kari Lie", "Ola Vik"]);
    assert_eq!(shifts(&meaning), ["? Bar: Kari Lie", "? Kiosk: Kari Lie", "? Port: Ola Vik", "? Bar: Ola Vik"]);
    assert!(told(&meaning).iter().all(|(_, code)| *code == "time_unclear") && told(&meaning).len() == 4);
}

#[test]
fn answers_behind_a_name_and_one_or_the_other() {
    let meaning = meant("Fredag\n10-14 Marte Solheim JA\n14-18 Jonas Eide NEI\n");
    assert_eq!(people(&meaning), ["Marte Solheim", "Jonas Eide"]);
    assert_eq!(told(&meaning), [(2, "name_with_remark")]);
    let meaning = meant("Dag;Tid;Navn\nfre;18-22;Kari Lie eller Ola Vik\nlør;18-22;Bo Ek\n");
    assert_eq!(people(&meaning), ["Kari Lie", "Ola Vik", "Bo Ek"]);
    assert_eq!(told(&meaning), [(1, "unclear_cell"), (1, "unclear_cell")]);
}
