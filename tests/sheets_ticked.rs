//! Rosters with people over the columns, lists with crews over ticks, and what stands beside a name: one more, a number, who
//! leads. Each was once read wrong, or not at all.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use ildsjel::exchange::meaning::{Extra, Meaning};
use sheets::{meant, people, rosters, says, shifts, told};

fn crews(meaning: &Meaning) -> Vec<String> {
    let one = |human: &ildsjel::exchange::meaning::Human| match human.extra.get("crew") {
        Some(Extra::List(all)) => format!("{}: {}", human.given, all.join("+")),
        _ => format!("{}:", human.given),
    };
    meaning.people.iter().map(one).collect()
}

#[test]
fn people_over_ticks_beside_times() {
    let right =
        ["03 08:00–12:00 : Kari Moe, Siri Haug", "03 12:00–16:00 : Ola Lien", "03 16:00–20:00 : Kari Moe, Ola Lien"].as_slice();
    rosters(&[
        ("Vaktliste fredag 3. juli;;;\n;Kari Moe;Ola Lien;Siri Haug\n08-12;x;;x\n12-16;nei;x;\n16-20;x;x;\n", right, &[]),
        ("Dag;Tid;Kari Moe;Ola Lien;Siri Haug\nfre 3/7;08-12;x;;x\nfre 3/7;12-16;;ja;-\nfre 3/7;16-20;x;x;\n", right, &[]),
    ]);
}

#[test]
fn people_over_days_are_read_turned() {
    let meaning = meant("Dag;Kari;Ola;Siri\ntor 2/7;08-12;;12-16\nfre 3/7;;12-16;\nlør 4/7;08-12;fri;12-16\n");
    assert_eq!(
        shifts(&meaning),
        [
            "02 08:00–12:00 : Kari",
            "04 08:00–12:00 : Kari",
            "03 12:00–16:00 : Ola",
            "02 12:00–16:00 : Siri",
            "04 12:00–16:00 : Siri"
        ]
    );
    assert_eq!(says(&meaning), ["Ola 04 cannot"]);
    assert_eq!(told(&meaning), [(0, "turned_table")]);
    let meaning = meant(";Kari Moe;Ola Lien\ntor 2/7;x;\nfre 3/7;x;x\nlør 4/7;;x\n");
    assert_eq!(says(&meaning), ["Kari 02 can", "Kari 03 can", "Ola 03 can", "Ola 04 can"]);
    assert_eq!(told(&meaning), [(0, "read_as_answers"), (0, "turned_table")]);
}

#[test]
fn the_hours_of_all_stand_in_the_title() {
    rosters(&[(
        "Nattevakter (22-06):;;\ntor 2/7;fre 3/7;lør 4/7\nKari Moe;Ola Lien;Siri Haug\nPer Dal;Bo Ek;Nina Berg\n",
        &["02 22:00–06:00 : Kari Moe, Per Dal", "03 22:00–06:00 : Ola Lien, Bo Ek", "04 22:00–06:00 : Siri Haug, Nina Berg"],
        &[],
    )]);
}

#[test]
fn beginnings_alone_ask_for_the_ends() {
    let meaning = meant(";Torsdag 2/7;Fredag 3/7\n10:00;Kari Moe;Ola Lien\nKl 14;Siri Haug;Per Dal\n");
    assert_eq!(shifts(&meaning), ["? : Kari Moe", "? : Ola Lien", "? : Siri Haug", "? : Per Dal"]);
    assert_eq!(told(&meaning), [(1, "end_time_missing"), (2, "end_time_missing")]);
}

#[test]
fn tasks_beside_the_times_of_each() {
    let meaning = meant("Navn;Torsdag;Fredag\nKari Moe;rigg 09-15;fri\nOla Lien;rigg 09-15;rydding 10-14\nBo Ek;syk;vakt 18-01\n");
    assert_eq!(
        shifts(&meaning),
        ["02 09:00–15:00 rigg: Kari Moe, Ola Lien", "03 10:00–14:00 rydding: Ola Lien", "03 18:00–01:00 vakt: Bo Ek"]
    );
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
    let meaning = meant("10-13;Ansiktsmaling;Guro Lie;Ella Moe\n13-16;Hoppeslott;Per Dal;\n");
    assert_eq!(
        meaning.shifts.iter().map(|work| work.role.as_deref()).collect::<Vec<_>>(),
        [Some("Ansiktsmaling"), Some("Hoppeslott")]
    );
    let meaning = meant("Dag;Tid;Ansvar;Navn\nfre;16-20;Sjåfør;Knut Lie\nlør;16-20;Henting;Unni Moe\n");
    assert_eq!(shifts(&meaning), ["03 16:00–20:00 Sjåfør: Knut Lie", "04 16:00–20:00 Henting: Unni Moe"]);
    let meaning = meant("Dag;Tid;Ansvar;Navn\nfre;16-20;Kari Moe;Knut Lie, Bo Ek\nlør;16-20;Siri Haug;Unni Moe\n");
    assert_eq!(shifts(&meaning), ["03 16:00–20:00 : Knut Lie, Bo Ek, Kari Moe", "04 16:00–20:00 : Unni Moe, Siri Haug"]);
    assert!(told(&meaning).contains(&(1, "leads_the_shift")), "{:?}", told(&meaning));
}

#[test]
fn one_more_whoever_it_is() {
    for name in [
        "Vidar Lie + 1",
        "Vidar Lie +1",
        "Vidar Lie + need one more",
        "Vidar Lie and one more (anyone?)",
        "Vidar Lie + en til (ledig)",
    ] {
        let meaning = meant(&format!("Dag;Tid;Post;Navn\nfre;10-14;Port 1;{name}\nfre;14-18;Port 1;Bo Ek\n"));
        assert_eq!(people(&meaning), ["Vidar Lie", "Bo Ek"], "{name}");
        assert_eq!(meaning.shifts[0].needed, Some(2), "{name}");
        let meaning = meant(&format!("Port fredag\n10-14: {name}\n14-18: Bo Ek\n"));
        assert_eq!((people(&meaning).len(), meaning.shifts[0].needed), (2, Some(2)), "{name}");
    }
    let meaning = meant("Dag;Tid;Navn\nfre;10-14;Vidar Lie +47 400 00 091\nfre;14-18;Bo Ek\n");
    assert_eq!(people(&meaning), ["Vidar Lie +4740000091", "Bo Ek"]);
}

#[test]
fn what_is_mangling_is_counted_once() {
    let meaning = meant("Dag;Tid;Antall;Hvem;Merknad\nfre;10-14;2;Mona Lie;mangler 1\nlør;10-14;2;Bo Ek, Per Dal;\n");
    assert_eq!(meaning.shifts[0].needed, Some(2));
    assert!(told(&meaning).is_empty() && meaning.people[0].extra.is_empty(), "{:?}", told(&meaning));
    let meaning = meant("Dag;Tid;Påmeldte;Ansvarlig\nfre;10-14;Kari Moe, Ola Lien;Kari Moe\nlør;10-14;Bo Ek, Per Dal;Bo Ek\n");
    assert_eq!(meaning.shifts.iter().map(|work| work.needed).collect::<Vec<_>>(), [Some(2), Some(2)]);
    assert_eq!((meaning.assignments.len(), told(&meaning)), (4, Vec::new()));
}

#[test]
fn a_number_and_an_office_go_with_the_name() {
    let meaning = meant(
        "Bar fredag 3. juli kl 18-24\n1. Pia Lie, 400 00 092, leder\n2. Ola Moe, 400 00 093\n3. Siri Dal (ansvarlig, 400 00 094)\n4.\n",
    );
    assert_eq!(people(&meaning), ["Pia Lie +4740000092", "Ola Moe +4740000093", "Siri Dal +4740000094"]);
    assert_eq!(meaning.shifts[0].needed, Some(4));
    assert_eq!(told(&meaning), [(1, "name_with_remark"), (3, "name_with_remark")]);
    let meaning = meant("Vi er:\nHallvard Lie (leder) 400 00 095\nMarthe Moe - 400 00 096\nAksel Dal, har ikke nummer\n");
    assert_eq!(people(&meaning), ["Hallvard Lie +4740000095", "Marthe Moe +4740000096"]);
    assert!(told(&meaning).contains(&(1, "name_with_remark")) || meaning.people[0].extra.contains_key("leads"));
}

#[test]
fn how_to_reach_who_wrote_is_no_shift() {
    let meaning = meant(
        "Hi all, the bar rota:\nThu 2 July\n18-22: Anna Berg, Tom Baker\n22-02: Maren Sund\n\nCall me on 400 00 097 if you're late.\nThanks, Emma\n",
    );
    assert_eq!(people(&meaning), ["Anna Berg", "Tom Baker", "Maren Sund"]);
    assert_eq!(told(&meaning), [(0, "row_skipped"), (5, "row_skipped")]);
    assert!(sheets::all_told(&meaning).contains(&(6, "footer_row_skipped")));
}

#[test]
fn crews_over_ticks() {
    let meaning = meant("Navn;Mobil;Bar;Inngang;Rigg\nPetra Lie;400 00 098;x;;\nTruls Moe;400 00 099;;x;x\nElla Dal;;;;\n");
    assert_eq!(crews(&meaning), ["Petra: Bar", "Truls: Inngang+Rigg", "Ella:"]);
    // What is no crew stays a text of theirs.
    let meaning = meant("Navn;Mobil;Førstehjelp;Rigg\nPetra Lie;400 00 098;x;\nTruls Moe;400 00 099;;x\n");
    assert_eq!(crews(&meaning), ["Petra:", "Truls:"]);
}

#[test]
fn two_crews_in_a_cell() {
    let meaning = meant("Navn;Gruppe\nKari Moe;Kjøkken\nPer Dal;Vakt\nBo Ek;Vakt / Rigg\nUnni Lie;Lyd/lys\n");
    assert_eq!(crews(&meaning), ["Kari: Kjøkken", "Per: Vakt", "Bo: Vakt+Rigg", "Unni: Lyd/lys"]);
    assert_eq!(told(&meaning), [(4, "unclear_cell")]);
}

#[test]
fn leaders_of_crews_with_their_numbers() {
    let meaning =
        meant("Crew;Leder;Tlf leder;Medlemmer\nScene;Helge Lie;400 00 081;Tina Moe, Eirik Vik\nTransport;Nils Dal;400 00 082;\n");
    assert_eq!(people(&meaning), ["Tina Moe", "Eirik Vik", "Helge Lie +4740000081", "Nils Dal +4740000082"]);
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
}

#[test]
fn a_name_with_el_in_it_is_one_person() {
    let meaning =
        meant("Dag;Tid;Navn\nfre;10-14;Mohammed El-Amrani, Leif Dal\nlør;10-14;Karin El Haddad\nsøn;10-14;Ola Moe el. Bo Ek\n");
    assert_eq!(people(&meaning), ["Mohammed El-Amrani", "Leif Dal", "Karin El Haddad", "Ola Moe", "Bo Ek"]);
    assert_eq!(meaning.people[2].family, "El Haddad");
    // Only `Ola Moe el. Bo Ek` is one or the other.
    assert!(!told(&meaning).is_empty() && told(&meaning).iter().all(|(row, _)| *row == 3), "{:?}", told(&meaning));
}

#[test]
fn a_weekday_that_is_another_s_is_asked_once_and_by_its_own_words() {
    let meaning = meant("Dag;Tid;Bar;Inngang\nfredag 3.7.;10-16;Kari Moe;Ola Lien\nlørdag 5.7.;10-16;Bo Ek;Per Dal\n");
    assert_eq!(told(&meaning), [(2, "weekday_date_conflict")]);
    let asked = meaning.issues.iter().find(|issue| issue.row == Some(2)).unwrap();
    assert!(asked.note.starts_with("lørdag 5.7.") && asked.col == Some(0), "{asked:?}");
}

#[test]
fn sheets_called_after_what_is_in_them_are_no_crews() {
    for (name, crew) in [("Folk", None), ("Frivillige", None), ("Vaktliste", None), ("Ark1", None), ("Bar", Some("Bar"))] {
        let mut book = rust_xlsxwriter::Workbook::new();
        let mut put = |name: &str, rows: [[&str; 3]; 3]| {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            for (row, cells) in (0..).zip(rows) {
                for (column, cell) in (0..).zip(cells) {
                    let _ = sheet.write_string(row, column, cell).unwrap();
                }
            }
        };
        put(name, [["Navn", "Mobil", "Alder"], ["Kari Moe", "400 00 061", "40"], ["Ola Lien", "400 00 062", "41"]]);
        put("Vakter", [["Dag", "Tid", "Hvem"], ["fre 3/7", "10-14", "Kari Moe"], ["lør 4/7", "10-14", "Ola Lien"]]);
        let table = ildsjel::table::read(&book.save_to_buffer().unwrap(), None, &ildsjel::table::Options::default()).unwrap();
        let meaning = ildsjel::exchange::meaning::of(&table, &sheets::event());
        let own = |crew: &str| format!("Kari: {crew}").trim().to_owned();
        assert_eq!(crews(&meaning)[0], own(crew.unwrap_or_default()), "{name}");
        assert_eq!(shifts(&meaning), ["03 10:00–14:00 : Kari Moe", "04 10:00–14:00 : Ola Lien"], "{name}");
    }
}

#[test]
fn under_eighteen_asks_the_other_way_round() {
    let meaning = meant("Navn;Crew;Under 18\nKari Moe;Bar;Nei\nOla Lien;Bar;Ja\n");
    let adult: Vec<Option<&Extra>> = meaning.people.iter().map(|human| human.extra.get("over_18")).collect();
    assert_eq!(adult, [Some(&Extra::Truth(true)), Some(&Extra::Truth(false))]);
    let minors: Vec<Option<usize>> =
        meaning.issues.iter().filter(|issue| issue.code.word() == "minor").map(|issue| issue.row).collect();
    assert_eq!(minors, [Some(2)]);
}

#[test]
fn a_heading_in_capitals_is_nobody_s_name() {
    let meaning = meant(
        "NATTEVAKTER CAMPING\nTor 2/7 22:00-06:00\nEspen Lie 400 00 051\nJorid Moe 400 00 052\n\nFre 3/7 22:00-06:00\nEspen Lie\n(mangler en)\n",
    );
    assert_eq!(people(&meaning), ["Espen Lie +4740000051", "Jorid Moe +4740000052"]);
    assert_eq!(shifts(&meaning), ["02 22:00–06:00 Camping: Espen Lie, Jorid Moe", "03 22:00–06:00 Camping: Espen Lie"]);
    assert_eq!(meaning.shifts[1].needed, Some(2));
}

#[test]
fn words_around_names_and_places_in_lines() {
    let meaning = meant("Vakter i kiosken torsdag 2.7:\nkl 11-15 Lars Lie\nkl 15-19 Wenche Moe\n");
    assert_eq!(shifts(&meaning), ["02 11:00–15:00 kiosken: Lars Lie", "02 15:00–19:00 kiosken: Wenche Moe"]);
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
    let meaning = meant("Fredag:\nSteinar kjører 9-15\nVegard 15-21\n");
    assert_eq!(shifts(&meaning), ["03 09:00–15:00 : Steinar", "03 15:00–21:00 : Vegard"]);
    assert_eq!(told(&meaning), [(1, "unclear_cell")]);
}

#[test]
fn what_a_shift_is_called_beside_when_it_is() {
    rosters(&[(
        "Vakt;Når;Hvem\nKveld;fredag 3.7 kl 17-23;Inger Moe\nNatt;fredag 3.7 kl 23-07;Leif Lie\n",
        &["03 17:00–23:00 Kveld: Inger Moe", "03 23:00–07:00 Natt: Leif Lie"],
        &[],
    )]);
}

#[test]
fn the_hours_of_one_day_are_not_those_of_the_next() {
    let meaning = meant(
        "Navn;Når kan du?\nBritt Moe;Fredag etter kl 16 og hele lørdag\nEgil Lie;Fredag etter 16 og lørdag\nArve Dal;Lørdag 10-18 og søndag 12-16\n",
    );
    assert_eq!(
        says(&meaning),
        [
            "Britt 03 16:00–24:00 can",
            "Britt 04 can",
            "Egil 03 16:00–24:00 can",
            "Egil 04 can",
            "Arve 04 10:00–18:00 can",
            "Arve 05 12:00–16:00 can"
        ]
    );
}

#[test]
fn limits_beside_shifts_and_licences_without_a_class_are_kept_and_told() {
    let meaning = meant("Dag;Fra;Til;Navn;Merknad\nfre;10;14;Kari Moe;needs to leave 13:30\nfre;14;18;Ola Lien;first time\n");
    assert_eq!(told(&meaning), [(1, "limit_in_note")]);
    let meaning = meant("Navn;Crew;Førerkort\nKari Moe;Bar;Ja\nOla Lien;Bar;Nei\nBo Ek;Bar;BE\n");
    let text = |at: usize, key: &str| match meaning.people[at].extra.get(key) {
        Some(Extra::Text(text)) => text.clone(),
        _ => String::new(),
    };
    assert_eq!([text(0, "Førerkort"), text(1, "Førerkort"), text(2, "licence")], ["Ja", "Nei", "BE"]);
}
