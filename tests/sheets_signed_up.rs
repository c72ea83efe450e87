//! Sheets that people put their names down on: numbered lines beside what is sought, numbers of shifts that messages take, teams
//! with a parent, tables joined by short codes, the parts of a day over names; what stands below them of somebody; and beginnings
//! without an end.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/books.rs"]
mod books;
#[path = "support/sheets.rs"]
mod sheets;

use books::book;
use ildsjel::exchange::meaning::{self, Meaning};
use ildsjel::table;
use sheets::{event, meant, needed, people, rosters, shifts, told};

/// What a book of several sheets says.
fn of(sheets: &[(&str, &str)]) -> Meaning {
    meaning::of(&table::read(&book(sheets), None, &table::Options::default()).unwrap(), &event())
}

#[test]
fn numbered_lines_beside_what_is_sought() {
    let signed = meant(
        "Slot;Name;Phone\nFri 3 July, 17:00-21:00 (get-in);1. Callum Reid;400 00 018\n;2. Zofia Wrona;400 00 011\n;3.;\nSat 4 July, 20:00-00:30 (show);1. Zofia Wrona;400 00 011\n;2. Teo Rinaldi;\n;3. Grace Odell;\n",
    );
    assert_eq!(
        shifts(&signed),
        ["03 17:00–21:00 get-in: Callum Reid, Zofia Wrona", "04 20:00–00:30 show: Zofia Wrona, Teo Rinaldi, Grace Odell"]
    );
    assert_eq!(needed(&signed), [Some(3), Some(3)]);
    assert_eq!(people(&signed), ["Callum Reid +4740000018", "Zofia Wrona +4740000011", "Teo Rinaldi", "Grace Odell"]);
    // What stands in brackets may be what the shift is, or a remark.
    assert_eq!(told(&signed), [(1, "unclear_cell"), (4, "unclear_cell")]);
    // Day and times in columns of their own, and a place that stands once.
    let apart = meant("Dag;Tid;Sted;Navn\nfre;18-22;Bar;1. Kari Lund\n;;;2. Ola Vie\nlør;18-22;Kiosk;1. Mari Berg\n;;;2)\n");
    assert_eq!(shifts(&apart), ["03 18:00–22:00 Bar: Kari Lund, Ola Vie", "04 18:00–22:00 Kiosk: Mari Berg"]);
    assert_eq!(needed(&apart), [Some(2), Some(2)]);
}

#[test]
fn messages_take_shifts_by_their_numbers() {
    let chat = meant(
        "Gunhild Moen\nHei! Jeg trenger folk i billettluka. Skriv hvilken vakt du tar.\n1. Fredag 3. juli 16–20 (to stykker)\n2. Fredag 3. juli 20–23 (én)\n3. Lørdag 4. juli 11–16 (to)\n\nKari Tømmer\nJeg tar nr 1!\n\nBent Rugås\nnr 3 for meg og kona\n\nIda Stene\nKan ta 3\n\nSilje Aar\nJeg kan også ta 1, og 2 hvis ingen andre vil\n\nTor Vie\nEr dessverre på Kreta\n\nRuben Lie\nEr det aldersgrense? Jeg er 15\n",
    );
    assert_eq!(
        shifts(&chat),
        ["03 16:00–20:00 : Kari Tømmer, Silje Aar", "03 20:00–23:00 : Silje Aar", "04 11:00–16:00 : Bent Rugås, Ida Stene"]
    );
    assert_eq!(needed(&chat), [Some(2), Some(1), Some(2)]);
    // What more they say of it is told.
    let told = told(&chat);
    assert!(told.contains(&(10, "unclear_cell")) && told.contains(&(16, "unclear_cell")), "{told:?}");
    assert!(people(&chat).iter().all(|name| name != "Gunhild Moen" && name != "Ruben Lie"), "{:?}", people(&chat));
}

#[test]
fn how_many_times_alone_take() {
    let list =
        meant("Fredag 3. juli kl 18-22 (trenger 4)\nKari Lund\nOla Vie\n\nLørdag 4. juli kl 18-22 (to stykker)\nKari Lund\n");
    assert_eq!(shifts(&list), ["03 18:00–22:00 : Kari Lund, Ola Vie", "04 18:00–22:00 : Kari Lund"]);
    assert_eq!(needed(&list), [Some(4), Some(2)]);
}

#[test]
fn teams_with_a_parent_of_their_own() {
    let class = meant(
        "Hei alle foreldre i 10. klasse!\n\nLag A: Maria Solli, Henrik Aune. Foreldrevakt: Rune Solli\nLag B: Jakob Lund, Thea Nord. Foreldrevakt: manglar\n\nFredag kl. 16–20: lag A\nLaurdag kl. 11–15: lag B\nSundag kl. 11–15: lag A og B\n",
    );
    assert_eq!(
        shifts(&class),
        [
            "03 16:00–20:00 Lag A: Maria Solli, Henrik Aune, Rune Solli",
            "04 11:00–15:00 Lag B: Jakob Lund, Thea Nord",
            "05 11:00–15:00 lag A og B: Maria Solli, Henrik Aune, Rune Solli, Jakob Lund, Thea Nord"
        ]
    );
    // That one is missing is told, and what the parent is called.
    assert!(told(&class).contains(&(2, "name_with_remark")), "{:?}", told(&class));
}

#[test]
fn three_tables_joined_by_short_codes() {
    let meaning = of(&[
        ("Personell", "PID;Etternavn;Fornavn;Tlf\nP01;Lund;Kari;400 00 011\nP02;Vie;Ola;400 00 012\n"),
        (
            "Vakter",
            "VID;Dato;Start;Slutt;Lokasjon;Behov\nV-1;03.07.2026;07:00;15:00;Hovedscene;2\nV-2;04.07.2026;15:00;20:00;Gjerder;2\n",
        ),
        ("Tildeling", "VID;PID;Status\nV-1;P01;OK\nV-1;P02;OK\nV-2;P02;forespurt\nV-2;P09;OK\n"),
    ]);
    assert_eq!(shifts(&meaning), ["03 07:00–15:00 Hovedscene: Kari Lund, Ola Vie", "04 15:00–20:00 Gjerder: Ola Vie"]);
    // Who was only asked, and a number that nobody has.
    assert_eq!(told(&meaning), [(3, "unclear_cell"), (4, "unclear_cell")]);
}

#[test]
fn parts_of_the_day_over_names_and_dashes() {
    let grid = meant(
        "Sjukvårdstältet;;;;\nFM = 08-13, EM = 13-18, Kväll = 18-23.   – = stängt, +1 = en till behövs;;;;\n;;;;\nDag;FM;EM;Kväll;Jour (telefon)\nfredag;–;Annika Rosén, Tommy Frisk;Eva Holm;Dr Bengt Ahlm\nlördag;Annika Rosén;Eva Holm, +1;stängt;Dr Maria Lodén\n;;;;\nSamordnare: Annika Rosén 070-418 55 20;;;;\n",
    );
    assert_eq!(
        shifts(&grid),
        [
            "03 13:00–18:00 Sjukvårdstältet: Annika Rosén, Tommy Frisk",
            "03 18:00–23:00 Sjukvårdstältet: Eva Holm",
            "04 08:00–13:00 Sjukvårdstältet: Annika Rosén",
            "04 13:00–18:00 Sjukvårdstältet: Eva Holm"
        ]
    );
    assert_eq!(needed(&grid), [Some(2), Some(1), Some(1), Some(2)]);
    assert!(told(&grid).contains(&(4, "unread_cell")), "who is on call is told: {:?}", told(&grid));
}

#[test]
fn what_stands_below_of_somebody_is_told() {
    let grid =
        |below: &str| meant(&format!("Tid;Fre 3/7;Lør 4/7\n10-14;Kari Lund;Ola Vie\n14-18;Mari Berg;Kari Lund\n;;\n{below};;\n"));
    for below in ["Kari kan ikke etter 17", "Ola går kl 13", "Mari kan berre laurdag"] {
        assert_eq!(told(&grid(below)), [(4, "limit_in_note")], "{below}");
    }
    for below in ["Husk refleksvest", "Bar holder stengt til kl 10"] {
        assert!(told(&grid(below)).is_empty(), "{below}: {:?}", told(&grid(below)));
    }
}

#[test]
fn beginnings_keep_their_day() {
    let drives = meant("Dato;Kl.;Hva;Sjåfør\n3.7.2026;09:30;Revygjengen;Kari Lund\n4.7.2026;13:00;Dommerne;Ola Vie\n");
    let begun: Vec<Option<String>> =
        drives.shifts.iter().map(|shift| shift.start.map(|start| start.format("%d %H:%M").to_string())).collect();
    assert_eq!(begun, [Some("03 09:30".to_owned()), Some("04 13:00".to_owned())]);
    assert_eq!(told(&drives), [(1, "end_time_missing"), (2, "end_time_missing")]);
}

#[test]
fn places_in_small_letters_behind_names() {
    rosters(&[(
        "Fre 3/7\nkl 9-13 Gunnar buss 1\nkl 13-18 Ulrika minibussen\nkl 18-22 Mikael Lind kiosken\n",
        &["03 09:00–13:00 buss 1: Gunnar", "03 13:00–18:00 minibussen: Ulrika", "03 18:00–22:00 kiosken: Mikael Lind"],
        &[],
    )]);
}

#[test]
fn messages_of_others_take_no_shift() {
    for message in
        ["Jeg tar 1 vakt, samme hvilken", "Anne tar nr 2", "Jeg tar nr 1, Tor tar nr 2", "Alt unntatt nr 2", "Jeg kan ta 2 av dem"]
    {
        let chat = meant(&format!(
            "Gunhild Moen\nHei! Skriv hvilken vakt du tar.\n1. Fredag 3. juli 16–20\n2. Fredag 3. juli 20–23\n\nKari Lund\n{message}\n\nOla Vie\nJeg tar nr 2!\n"
        ));
        assert_eq!(shifts(&chat), ["03 16:00–20:00 : ", "03 20:00–23:00 : Ola Vie"], "{message}");
        assert!(told(&chat).contains(&(6, "row_skipped")), "{message}: {:?}", told(&chat));
    }
}

#[test]
fn blanks_below_a_number_are_among_so_many() {
    for (list, needed_in_all) in [
        ("Fredag 18-22 (fire)\n1. Kari Lund\n2. Ola Vie\n3.\n4.\n", 4),
        ("Lørdag 12-16 (trenger 3)\n1. Siv Nes\n2.\n3.\n", 3),
        ("Fredag 18-22\n1. Kari Lund\n2. Ola Vie\n3.\n4.\n", 4),
    ] {
        assert_eq!(needed(&meant(list)), [Some(needed_in_all)], "{list}");
    }
}

#[test]
fn lists_that_are_no_rosters_stay_so() {
    for list in [
        "Band;Lydprøve;Kontakt;Telefon\nFredag 3. juli;;;\nThe Foxes;18-19;Kari Lund;400 00 011\nTorsk;19-20;Ola Vie;400 00 012\n",
        "Navn;Åpningstid;Telefon\nFredag 3. juli;;\nKari Lund;10-14;400 00 011\nOla Vie;14-18;400 00 012\n",
        "Navn;Tid;Merknad\nFredag 3. juli;;\nKari Lund;kan hele dagen;\nOla Vie;16-20;\nSiv Nes;kan ikke;\n",
    ] {
        let meaning = meant(list);
        assert!(meaning.assignments.is_empty(), "{list}: {:?}", shifts(&meaning));
        assert!(!told(&meaning).is_empty(), "{list}");
    }
}
