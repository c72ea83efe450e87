//! Sheets in the words and orders that leaders find, small enough to be read here: who works when and where, and what is said
//! of each doubt. Nothing may get lost without a word.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use ildsjel::exchange::meaning::{self, Meaning};
use ildsjel::table::{self, Options};
use sheets::{all_told as said, event, meant};

fn of_book(book: &table::Book) -> Meaning {
    meaning::of(book, &event())
}

/// Each shift on a line: day, hours, where or what, who.
fn shifts(meaning: &Meaning) -> Vec<String> {
    let named = |person: usize| format!("{} {}", meaning.people[person].given, meaning.people[person].family).trim().to_owned();
    let one = |(at, shift): (usize, &meaning::Work)| {
        let when = match (shift.start, shift.end) {
            (Some(start), Some(end)) => format!("{}–{}", start.format("%-d %H:%M"), end.format("%H:%M")),
            _ => "?".to_owned(),
        };
        let what = [&shift.place, &shift.role, &shift.crew].into_iter().flatten().cloned().collect::<Vec<_>>().join("/");
        let who: Vec<String> = meaning.assignments.iter().filter(|on| on.shift == at).map(|on| named(on.person)).collect();
        format!("{when} {what}: {}", who.join(", "))
    };
    meaning.shifts.iter().enumerate().map(one).collect()
}

#[test]
fn a_chat_loses_nobody() {
    let meaning = meant(
        "Fredag 3.7\nBar 22-02: Tor H., mangler 2\nPort kl 17-21 - Linn Eide (res), Per\nLørdag\nRigg 9-13: alle som kan\n\
         Natt til søndag 02-06 vakthold: Rolf Lien\n",
    );
    let right = [
        "3 22:00–02:00 Bar: Tor H",
        "3 17:00–21:00 Port: Linn Eide, Per",
        "4 09:00–13:00 Rigg: ",
        "5 02:00–06:00 vakthold: Rolf Lien",
    ];
    assert_eq!(shifts(&meaning), right);
    assert_eq!(meaning.shifts[0].needed, Some(3));
    assert!(meaning.assignments[1].reserve);
    assert!(said(&meaning).contains(&(4, "unclear_cell")), "what is neither a place nor a name is told");
}

#[test]
fn a_word_over_lines_is_where_and_nobody() {
    let meaning = meant("Bar\nfre 18-22: Åse Næss, LEDIG\nlør 22-02: Pål Sørlie\n\nKafé:\nlør 10-14 Jo Lie\nTor Moe\n");
    let right = ["3 18:00–22:00 Bar: Åse Næss", "4 22:00–02:00 Bar: Pål Sørlie", "4 10:00–14:00 Kafé: Jo Lie, Tor Moe"];
    assert_eq!(shifts(&meaning), right);
    assert_eq!(meaning.people.len(), 4);
    assert_eq!(meaning.shifts[0].needed, Some(2));
}

#[test]
fn lines_of_people_are_people() {
    let meaning = meant("Ane Li 400 00 111\nBo Ek, 40000112\nCato Dahl – cato@example.com\n");
    let reach: Vec<_> =
        meaning.people.iter().map(|one| (one.family.as_str(), one.phone.as_deref(), one.email.as_deref())).collect();
    assert_eq!(
        reach,
        [("Li", Some("+4740000111"), None), ("Ek", Some("+4740000112"), None), ("Dahl", None, Some("cato@example.com"))]
    );
}

#[test]
fn a_second_table_under_its_title() {
    let text = "Frivillige;;;\nNavn;Telefon;E-post;Gjeng\nIvar Bakk;400 00 071;ivar@example.com;Bar\n\
                Janne Calm;400 00 072;janne@example.com;Scene\nKåre Dybdal;400 00 073;kare@example.com;Bar\n";
    for between in [";;;\nVakter;;;\n", "Vakter;;;\n", ";;;\n", ""] {
        let meaning =
            meant(&format!("{text}{between}Dag;Fra;Til;Person\nFredag;18:00;22:00;Ivar Bakk\nLørdag;12:00;16:00;Janne\n"));
        assert_eq!(shifts(&meaning), ["3 18:00–22:00 : Ivar Bakk", "4 12:00–16:00 : Janne Calm"], "{between:?}");
        assert_eq!(meaning.people.len(), 3);
    }
}

#[test]
fn a_day_in_the_corner_is_the_day_of_all() {
    let over = meant("Lørdag 4. juli;18-22;22-02;02-06\nBar;Cato Dahl, LEDIG;Bo Ek;\nPort;Dina Foss;mangler 2;Eva Gran\n");
    let right = [
        "4 18:00–22:00 Bar: Cato Dahl",
        "4 22:00–02:00 Bar: Bo Ek",
        "4 18:00–22:00 Port: Dina Foss",
        "4 22:00–02:00 Port: ",
        "5 02:00–06:00 Port: Eva Gran",
    ];
    assert_eq!(shifts(&over), right);
    let beside = meant("Lørdag 4. juli;Bar;Port;Merknad\n18-22;Cato Dahl;Dina Foss;husk nøkler\n22-02;Bo Ek;Eva Gran;\n");
    let right = [
        "4 18:00–22:00 Bar: Cato Dahl",
        "4 18:00–22:00 Port: Dina Foss",
        "4 22:00–02:00 Bar: Bo Ek",
        "4 22:00–02:00 Port: Eva Gran",
    ];
    assert_eq!(shifts(&beside), right);
    assert!(said(&beside).contains(&(1, "unclear_cell")), "a remark on the row is nobody's name, and is told");
}

#[test]
fn columns_by_what_they_hold() {
    let meaning = meant(
        "Dag;Tid;Vakt;Person 1;Person 2;Ansvarlig\nFredag 3.7;18:00-22:00;Bar;Ane Li;Bo Ek;Cato Dahl\n\
         Lørdag 4.7;10:00-14:00;Rydding;Dina Foss;LEDIG;Ane Li\n",
    );
    assert_eq!(shifts(&meaning), ["3 18:00–22:00 Bar: Ane Li, Bo Ek, Cato Dahl", "4 10:00–14:00 Rydding: Dina Foss, Ane Li"]);
    let meaning = meant("Frivillig;Vakt;Oppgave\nAne Li;fre 18-22;Bar\nBo Ek;fre 18-22;Port\nCato Dahl;lør 10-14;Port\n");
    assert_eq!(shifts(&meaning), ["3 18:00–22:00 Bar: Ane Li", "3 18:00–22:00 Port: Bo Ek", "4 10:00–14:00 Port: Cato Dahl"]);
    let meaning =
        meant("Vakt,Hvem\nFredag 18-22 Bar,\"Ane Li (400 00 111), Bo Ek (40000112)\"\nLørdag 10-14 Rigg,\nLørdag 14-18 Rigg,?\n");
    assert_eq!(shifts(&meaning), ["3 18:00–22:00 Bar: Ane Li, Bo Ek", "4 10:00–14:00 Rigg: ", "4 14:00–18:00 Rigg: "]);
    assert_eq!(meaning.people[1].phone.as_deref(), Some("+4740000112"));
}

#[test]
fn one_column_for_all_ways_to_reach_somebody() {
    let meaning = meant(
        "Navn;Kontakt;Når\nAlma Ruud;\"400 00 061\nalma@example.com\";fre 18-22\nCora Tveit;cora@example.com;lør 10-14\n\
         Birk Sund;tlf 400 00 062;lør 22-04\n",
    );
    let reach: Vec<_> = meaning.people.iter().map(|one| (one.phone.as_deref(), one.email.as_deref())).collect();
    let right = [(Some("+4740000061"), Some("alma@example.com")), (None, Some("cora@example.com")), (Some("+4740000062"), None)];
    assert_eq!(reach, right);
}

#[test]
fn times_that_need_their_neighbours() {
    let meaning = meant(
        "Dag;Tid;Varighet;Sted;Oppgave;Navn\nnatt mot søndag;00-04;;Port;Vakthold;Ane Li\n3.7.;22:30;3 t 30 min;Bar;Skjenking;Bo Ek\n\
         ;18:00;4;;;Cato Dahl\n4.7.;20-;;Bar;Skjenking;Eva Gran\n#REF!;10-12;;Bar;Skjenking;Finn Holm\n",
    );
    let right = [
        "5 00:00–04:00 Port/Vakthold: Ane Li",
        "3 22:30–02:00 Bar/Skjenking: Bo Ek",
        "3 18:00–22:00 Bar/Skjenking: Cato Dahl",
        "? Bar/Skjenking: Eva Gran",
        "? Bar/Skjenking: Finn Holm",
    ];
    assert_eq!(shifts(&meaning), right);
    let said = said(&meaning);
    for right in [(3, "date_filled_down"), (3, "place_filled_down"), (4, "end_time_missing"), (5, "error_cell")] {
        assert!(said.contains(&right), "{right:?} in {said:?}");
    }
}

#[test]
fn whether_somebody_said_yes() {
    let meaning = meant(
        "Date,Start,End,Position,Name,Status\n2026-07-03,18:00,22:00,Bar,Ane Li,Confirmed\n2026-07-03,18:00,22:00,Bar,Bo Ek,Pending\n\
         2026-07-03,18:00,22:00,Bar,Cato Dahl,asked twice\n2026-07-03,18:00,22:00,Bar,Dina Foss,nei\n",
    );
    let confirmed: Vec<_> = meaning.assignments.iter().map(|on| on.confirmed).collect();
    assert_eq!(confirmed, [Some(true), Some(false), None, Some(false)]);
}

#[test]
fn columns_that_are_fields_are_no_places() {
    let meaning = meant(
        "Shift,Start,End,Location,Capacity,Volunteers,Team leader\nSetup,2026-07-02 09:00,2026-07-02 13:00,Main stage,4,\"Anna Berg; Tom Vik\",Liv Ness\n\
         Serving,2026-07-03 22:00,2026-07-04 03:00,Bar,2,\"Anna Berg; Sara Moe\",Liv Ness\n",
    );
    assert_eq!(
        shifts(&meaning),
        ["2 09:00–13:00 Main stage/Setup: Anna Berg, Tom Vik", "3 22:00–03:00 Bar/Serving: Anna Berg, Sara Moe"]
    );
    let families = meant(
        "Familie;Far;Mor;Telefon far;Dugnad\nLi;Per Li;Ane Li;400 00 201;Kiosk fre 17-20\nEk;Bo Ek;;40000203;Parkering lør 10-14\n",
    );
    assert_eq!(shifts(&families), ["3 17:00–20:00 Kiosk: ", "4 10:00–14:00 Parkering: "]);
    assert_eq!(said(&families), [(1, "name_missing"), (2, "name_missing")], "who is meant is asked");
}

#[test]
fn days_over_groups_are_no_crews_and_rules_no_rows() {
    let meaning = meant(
        "FREDAG 3. JULI;;\nTid;Post;Navn\n20-00;Inngang;Bo Ek\n00-03;Inngang;Cato Dahl\nLØRDAG 4. JULI;;\nTid;Post;Navn\n10-14;Bar;Dina Foss\n22-02;Bar;Eva Gran\n",
    );
    let right = [
        "3 20:00–00:00 Inngang: Bo Ek",
        "4 00:00–03:00 Inngang: Cato Dahl",
        "4 10:00–14:00 Bar: Dina Foss",
        "4 22:00–02:00 Bar: Eva Gran",
    ];
    assert_eq!(shifts(&meaning), right);
    let drawn = meant(
        "| Dag | Tid | Oppgåve | Namn |\n|-----|-----|---------|------|\n| Fredag | 18-22 | Bar | Ane Li |\n| Laurdag | 22-02 | Bar | Bo Ek |\n",
    );
    assert_eq!(shifts(&drawn), ["3 18:00–22:00 Bar: Ane Li", "4 22:00–02:00 Bar: Bo Ek"]);
}

#[test]
fn people_by_shifts_with_places_in_the_cells() {
    let meaning = meant("Navn,Fre 16-20,Fre 20-24,Lør 10-14\nAne Li,Bar,,x\nBo Ek,,Port,kan ikke\nCato Dahl,x,,x\n");
    let right = [
        "3 16:00–20:00 Bar: Ane Li",
        "4 10:00–14:00 : Ane Li, Cato Dahl",
        "3 20:00–00:00 Port: Bo Ek",
        "3 16:00–20:00 : Cato Dahl",
    ];
    assert_eq!(shifts(&meaning), right);
    assert_eq!(meaning.availability.len(), 1);
}

#[test]
fn weekdays_beside_dates_and_helpers_without_names() {
    let meaning = meant(
        "Vakt nr,Dato,Ukedag,Fra kl,Til kl,Antall,Navn 1,Navn 2\n1,03.07.26,fredag,1800,2200,2,Ane Li,Bo Ek\n2,03.07.26,lørdag,2200,0200,2,Cato Dahl,\n\
         3,04.07.26,lørdag,1000,1400,3,Dina Foss,Ane Li\n",
    );
    assert_eq!(shifts(&meaning), ["3 18:00–22:00 : Ane Li, Bo Ek", "? : Cato Dahl", "4 10:00–14:00 : Dina Foss, Ane Li"]);
    assert!(said(&meaning).contains(&(2, "weekday_date_conflict")));
    let meaning = meant("Oppgåve;Når;Kven\nRigging;torsdag 2.7. kl 10-14;Ane Li, Bo Ek, + 3 stk\nRydding;sundag 10-12;alle\n");
    assert_eq!(shifts(&meaning), ["2 10:00–14:00 Rigging: Ane Li, Bo Ek", "5 10:00–12:00 Rydding: "]);
    assert!(said(&meaning).contains(&(1, "unfilled_place")) && said(&meaning).contains(&(2, "not_a_person")));
}

#[test]
fn an_english_friday_among_weekdays() {
    let meaning = meant("Name;Phone;Fri;Sat;Sun\nAne Li;400 00 111;6pm - 10pm;-;all day\nBo Ek;400 00 112;;noon-4pm;OFF\n");
    assert_eq!(shifts(&meaning), ["3 18:00–22:00 : Ane Li", "4 12:00–16:00 : Bo Ek"]);
    let all_day = meaning.availability.iter().find(|said| said.person == 0 && said.date.to_string() == "2026-07-05");
    assert!(all_day.is_some_and(|said| said.can == meaning::Can::Available && said.hours.is_none()), "all day is a yes");
}

#[test]
fn a_hidden_sheet_with_rows_is_told_of_and_left_out() {
    use rust_xlsxwriter::Workbook;
    let mut book = Workbook::new();
    let list = |sheet: &mut rust_xlsxwriter::Worksheet, name: &str| {
        for (row, cells) in [["Navn", "Telefon"], [name, "400 00 001"]].iter().enumerate() {
            for (column, text) in cells.iter().enumerate() {
                sheet.write(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), *text).unwrap();
            }
        }
    };
    list(book.add_worksheet().set_name("Folk").unwrap(), "Kari Sand");
    list(book.add_worksheet().set_name("I fjor").unwrap().set_hidden(true), "Ola Berg");
    book.add_worksheet().set_name("Tomt").unwrap().set_hidden(true);
    let bytes = book.save_to_buffer().unwrap();
    let meaning = of_book(&table::read(&bytes, None, &Options::default()).unwrap());
    assert_eq!(meaning.people.iter().map(|person| person.given.as_str()).collect::<Vec<_>>(), ["Kari"]);
    let told: Vec<(usize, &str, &str)> =
        meaning.issues.iter().map(|issue| (issue.sheet, issue.code.word(), issue.note.as_str())).collect();
    assert_eq!(told, [(1, "hidden_sheet", "I fjor")]);
}

#[test]
fn a_message_keeps_places_whose_names_could_be_times() {
    let meaning = meant(
        "fre 3. juli 08–13 Rigg – Telt 400: Unni Moe, 2 LEDIG\nlør 4. juli 18–22 Parkering Elva: Kari Sand, Ola Berg (20–22)\n\
         lør 4. juli 22–02 Bar – Rydding og stenging: Siv Ness (00–02)\n",
    );
    let right = [
        "3 08:00–13:00 Telt 400/Rigg: Unni Moe",
        "4 20:00–22:00 Parkering Elva: Ola Berg",
        "4 18:00–22:00 Parkering Elva: Kari Sand",
        "5 00:00–02:00 Rydding og stenging/Bar: Siv Ness",
        "4 22:00–02:00 Rydding og stenging/Bar: ",
    ];
    assert_eq!(shifts(&meaning), right);
    assert_eq!(meaning.shifts[0].needed, Some(3));
    let told = said(&meaning);
    assert!(!told.iter().any(|(_, code)| ["unread_cell", "unclear_cell", "end_time_missing"].contains(code)), "{told:?}");
    // A comma or two do not make a table of it.
    let meaning = meant(
        "fre 3. juli 08–13 Rigg – Telt 400: Unni Moe, 2 LEDIG\nlør 4. juli 18–22 Parkering Elva: Kari Sand, Ola Berg (20–22)\n\
         lør 4. juli 22–02 Bar: Siv Ness (00–02)\nlør 4. juli 18–22 Døra: Stig Lie 18-20, Mona Vik 20-22\n",
    );
    assert_eq!(shifts(&meaning)[..3], right[..3]);
    assert!(
        said(&meaning).iter().any(|(row, _)| *row == 3),
        "times among the names in another way are told of: {:?}",
        said(&meaning)
    );
}

#[test]
fn a_part_of_the_day_beside_the_weekday_is_asked_about_and_never_the_shift_above() {
    let asked = |meaning: &Meaning| said(meaning).into_iter().filter(|(_, code)| code.starts_with("daypart")).count();
    for list in [
        "Dag;Dato;Tid;Gjeng;Navn\nfredag;3.7.2026;18-22;Bar;Åse Næss\nlørdag kveld;;;Bar;Jo Lie\n",
        "Dag;Dato;Tid;Gjeng;Navn\nfredag;3.7.2026;18-22;Bar;Åse Næss\nlørdag kveld;4.7.2026;;Bar;Jo Lie\n",
        "Dag;Tid;Gjeng;Navn\nfredag;18-22;Bar;Åse Næss\nlørdag kveld;;Bar;Jo Lie\n",
    ] {
        let meaning = meant(list);
        assert_eq!(shifts(&meaning), ["3 18:00–22:00 Bar: Åse Næss", "? Bar: Jo Lie"], "{list}");
        assert_eq!(asked(&meaning), 1, "{list}");
    }
}

#[test]
fn days_in_words_go_with_the_times_beside_them() {
    let meaning = meant(
        "Dag;Tid;Gjeng;Navn\nnatt til søndag;00-04;Bar;Pål Sørlie\n;04-08;Bar;Jo Lie\nlørdag kveld;;Bar;Ola Ås\n;18-22;Bar;Liv Lie\n\
         lørdag ettermiddag;13-18;Bar;Kari Ås\n",
    );
    let right = [
        "5 00:00–04:00 Bar: Pål Sørlie",
        "5 04:00–08:00 Bar: Jo Lie",
        "? Bar: Ola Ås",
        "4 18:00–22:00 Bar: Liv Lie",
        "4 13:00–18:00 Bar: Kari Ås",
    ];
    assert_eq!(shifts(&meaning), right);
    // The weekday is not that of the date, whatever part of the day stands with it.
    let list = "Dag;Dato;Tid;Gjeng;Navn\nlørdag kveld;4.7.2026;18-22;Bar;Pål Sørlie\nfredag kveld;4.7.2026;18-22;Bar;Liv Lie\n\
                fredag kveld;4.7.2026;;Bar;Jo Lie\n";
    let meaning = meant(list);
    assert_eq!(shifts(&meaning), ["4 18:00–22:00 Bar: Pål Sørlie", "? Bar: Liv Lie", "? Bar: Jo Lie"]);
    assert!([2, 3].iter().all(|row| said(&meaning).contains(&(*row, "weekday_date_conflict"))));
}

#[test]
fn somebody_without_times_is_no_header_of_posts() {
    let rows = "fredag;18-22;Bar;Pål Sørlie\nlørdag;;Bar;Ola Ås\n;18-22;Bar;Liv Lie\nlørdag;22-02;Bar;Jo Lie\n";
    let meaning = meant(&format!("Dag;Tid;Gjeng;Navn\n{rows}"));
    let right = ["3 18:00–22:00 Bar: Pål Sørlie", "? Bar: Ola Ås", "4 18:00–22:00 Bar: Liv Lie", "4 22:00–02:00 Bar: Jo Lie"];
    assert_eq!(shifts(&meaning), right);
    assert_eq!(said(&meaning), [(2, "time_unclear"), (3, "date_filled_down"), (4, "crosses_midnight")]);
}
