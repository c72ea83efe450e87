//! Sheets that clubs send: grids under a title each, a legend in one line, codes of shifts beside people, answers that are a no,
//! names in merged cells, remarks that change who is on a shift, numbers below a grid, shifts to choose from in a form.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/books.rs"]
mod books;
#[path = "support/sheets.rs"]
mod sheets;

use books::book;
use ildsjel::exchange::meaning::{self, Meaning};
use ildsjel::table;
use rust_xlsxwriter::{Format, Workbook};
use sheets::{event, meant, needed, people, rosters, says, shifts, told};

/// What a book of several sheets says.
fn of(sheets: &[(&str, &str)]) -> Meaning {
    meaning::of(&table::read(&book(sheets), None, &table::Options::default()).unwrap(), &event())
}

/// A workbook of one sheet; rows of cells, and cells merged down: column, first row, last row.
fn workbook(rows: &[&[&str]], merged: &[(u16, u32, u32)]) -> Meaning {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write(row, column, *cell).unwrap();
        }
    }
    for (column, from, to) in merged {
        let text = rows[*from as usize][*column as usize];
        sheet.merge_range(*from, *column, *to, *column, text, &Format::new()).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    meaning::of(&table::read(&bytes, None, &table::Options::default()).unwrap(), &event())
}

#[test]
fn grids_of_hours_under_a_title_each() {
    let grid = meant(
        "Elvebakken IL;;;\nVakter lørdag 4. juli;;;\n;08-12;12-16;16-20\nHovedport;Rolf Enger;Mette Lie;Ledig\nCamping;Synne Aker;Hans Vold;Ledig\n;;;\nVakter søndag 5. juli;;;\n;08-12;12-16;\nHovedport;Mette Lie;Rolf Enger;\n;;;\nTelefon;;;\nRolf Enger;400 00 011;;\nSynne Aker;400 00 012;;\nHans Vold;400 00 013;;\nMette Lie;har ikke;;\n",
    );
    assert_eq!(
        shifts(&grid),
        [
            "04 08:00–12:00 Hovedport: Rolf Enger",
            "04 12:00–16:00 Hovedport: Mette Lie",
            "04 16:00–20:00 Hovedport: ",
            "04 08:00–12:00 Camping: Synne Aker",
            "04 12:00–16:00 Camping: Hans Vold",
            "04 16:00–20:00 Camping: ",
            "05 08:00–12:00 Hovedport: Mette Lie",
            "05 12:00–16:00 Hovedport: Rolf Enger"
        ]
    );
    // Who is reached how is no shift, and what is no number is told.
    assert_eq!(people(&grid)[0], "Rolf Enger +4740000011");
    assert!(told(&grid).contains(&(14, "phone_invalid")), "{:?}", told(&grid));
}

#[test]
fn a_legend_in_one_line() {
    let matrix = meant(
        "Kiosken.  A = 11-15   B = 15-19   C = 19-23   (fredag åpner vi kl 15);;;\n;;;\nNavn;Mobil;fre 3/7;lør 4/7\nHilde Aune;400 00 011;C;A\nRoger Vie;400 00 012;B;\n",
    );
    let mut all = shifts(&matrix);
    all.sort();
    assert_eq!(all, ["03 15:00–19:00 : Roger Vie", "03 19:00–23:00 : Hilde Aune", "04 11:00–15:00 : Hilde Aune"]);
}

#[test]
fn people_who_answered_no_are_not_on_the_shift() {
    let answers = meant(
        "Dato;Fra;Til;Plasser;Navn;Svar\n03.07.2026;17:30;22:00;3;Anita Lie;Deltar\n03.07.2026;17:30;22:00;3;Stian Vie;Kan ikke\n03.07.2026;17:30;22:00;3;Gro Berg;Ikke svart\n",
    );
    // Who has not answered is planned still.
    assert_eq!(shifts(&answers), ["03 17:30–22:00 : Anita Lie, Gro Berg"]);
    assert_eq!(needed(&answers), [Some(3)]);
    assert_eq!(told(&answers).iter().map(|(row, _)| *row).collect::<Vec<_>>(), [2, 3], "both are told");
    let status = meant(
        "shift,start,end,volunteer,status\nGate,2026-07-03T10:00,2026-07-03T15:00,Priya Raman,confirmed\nGate,2026-07-03T10:00,2026-07-03T15:00,Daniel Obrien,cancelled\n",
    );
    assert_eq!(shifts(&status).len(), 1, "{:?}", shifts(&status));
    assert!(shifts(&status)[0].ends_with(": Priya Raman"), "{:?}", shifts(&status));
}

#[test]
fn a_name_merged_over_two_rows_is_on_both() {
    let rows: &[&[&str]] = &[
        &["Kafeen fredag 3. juli", "", ""],
        &["Tid", "Servering", "Kasse"],
        &["14–17", "Mona Ekle", "Randi Lie"],
        &["17–20", "Solveig Aas", ""],
        &["20–23", "Mona Ekle", "Solveig Aas"],
    ];
    let merged = workbook(rows, &[(2, 2, 3)]);
    assert!(shifts(&merged).contains(&"03 17:00–20:00 Kasse: Randi Lie".to_owned()), "{:?}", shifts(&merged));
    // A blank of its own is somebody to find, or nobody.
    let blank = workbook(rows, &[]);
    assert!(!shifts(&blank).iter().any(|shift| shift.starts_with("03 17:00–20:00 Kasse")), "{:?}", shifts(&blank));
}

#[test]
fn remarks_that_change_who_is_on_are_told() {
    let list = |remark: &str| {
        meant(&format!(
            "Dato;Frå;Til;Namn;Retting i år\n03.07.2026;16:00;20:00;Arne Lie;\n04.07.2026;16:00;20:00;Torhild Nes;{remark}\n04.07.2026;20:00;23:00;Arne Lie;\n"
        ))
    };
    for remark in
        ["Sindre Dale i staden", "har flytta, treng ein ny her", "denne vakta skal vi ikkje ha i år", "Magnhild tek denne"]
    {
        assert_eq!(told(&list(remark)), [(2, "unclear_cell")], "{remark}");
    }
    for remark in ["har egen vest", "sykepleier", "med hund"] {
        assert!(told(&list(remark)).is_empty(), "{remark}: {:?}", told(&list(remark)));
    }
}

#[test]
fn shifts_to_choose_from_in_a_form() {
    let form = meant(
        "Tidsmerke,Navn,\"Hvilke vakter kan du ta? (kryss av alle som passer)\"\n2026/06/03 8:14:22 PM GMT+2,Kari Lund,\"Fre 3.7 kl 17-22 Bar, Lør 4.7 kl 12-17 Bar\"\n2026/06/03 8:51:07 PM GMT+2,Ola Vie,Lør 4.7 kl 12-17 Bar\n",
    );
    assert_eq!(says(&form), ["Kari 03 17:00–22:00 can", "Kari 04 12:00–17:00 can", "Ola 04 12:00–17:00 can"]);
    assert!(form.shifts.is_empty() && told(&form).is_empty(), "{:?}", told(&form));
    // `kan ej` is no day that somebody can.
    let matrix = meant("Namn;fre 3/7;lör 4/7\nAnna Borg;12–16;kan ej\nMalin Ek;kan ej;12–16\n");
    assert_eq!(says(&matrix), ["Anna 04 cannot", "Malin 03 cannot"]);
}

#[test]
fn codes_of_shifts_under_columns_of_people() {
    let meaning = of(&[
        ("Påmeldte", "Navn;Mobil;Vakt 1;Vakt 2;T-skjorte\nRonny Lie;400 00 011;V1;V2;L\nStine Vie;400 00 012;V1;;M\n"),
        ("Vaktkoder", "Kode;Dato;Fra;Til;Sted;Behov\nV1;03.07.2026;16:00;20:00;Ølteltet;2\nV2;04.07.2026;20:00;00:30;Ølteltet;2\n"),
    ]);
    assert_eq!(shifts(&meaning), ["03 16:00–20:00 Ølteltet: Ronny Lie, Stine Vie", "04 20:00–00:30 Ølteltet: Ronny Lie"]);
    assert_eq!(needed(&meaning), [Some(2), Some(2)]);
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
}

#[test]
fn places_in_large_letters_before_the_times() {
    rosters(&[(
        "FREDAG 3. JULI\nBillettkontroll Sør kl. 16-20: Jorunn Lie (400 00 011), Petter Vie\nBillettkontroll Sør kl. 20-00: Silje Berg\n",
        &["03 16:00–20:00 Billettkontroll Sør: Jorunn Lie, Petter Vie", "03 20:00–00:00 Billettkontroll Sør: Silje Berg"],
        &[],
    )]);
    // Who cannot on other days is on these all the same, and it is told.
    let phoned = meant("Eirin Nes 400 00 013 - lør 4.7. 18-01. Kan ikke fredager, kveldsvakt\nOla Vie - fre 3.7. 18-22\n");
    assert_eq!(shifts(&phoned), ["04 18:00–01:00 : Eirin Nes", "03 18:00–22:00 : Ola Vie"]);
    assert_eq!(told(&phoned), [(0, "limit_in_note")]);
    // `Knut Ola` with a number may be Knut Ola Lie.
    let list = meant("Lørdag 4. juli 11-16: Knut Ola Lie, Maiken Vie\n\nNumre:\nKnut Ola 400 00 014\n");
    assert!(told(&list).contains(&(3, "short_name_ambiguous")), "{:?}", told(&list));
}

#[test]
fn times_under_headings_of_days_are_shifts() {
    let list = meant(
        "Klokka;Kva;Kven;Tlf\nTorsdag 2. juli;;;\n08–12;Telt på plassen;Olav Hjelle, Steinar Lie;911 40 276 (Olav)\nLaurdag 4. juli;;;\n10–11;Rydde benkar;ingen sett opp enno;\n12–13;Bord;Olav;\n",
    );
    assert_eq!(
        shifts(&list),
        [
            "02 08:00–12:00 Telt på plassen: Olav Hjelle, Steinar Lie",
            "04 10:00–11:00 Rydde benkar: ",
            "04 12:00–13:00 Bord: Olav Hjelle"
        ]
    );
    assert_eq!(people(&list), ["Olav Hjelle +4791140276", "Steinar Lie"], "the number is of one of them");
}

#[test]
fn who_is_said_before_what_they_do_and_signs_before_lines() {
    rosters(&[
        (
            "- Vidar Grov: lyd hovudscena fredag 16–24 og laurdag 18–01\n- Kaja Lie: lys låven laurdag 14–20\n",
            &[
                "03 16:00–00:00 lyd hovudscena: Vidar Grov",
                "04 18:00–01:00 lyd hovudscena: Vidar Grov",
                "04 14:00–20:00 lys låven: Kaja Lie",
            ],
            &[],
        ),
        (
            "▸ Torsdag kl. 12–18: Unni Lie, Kjell Foss\n▸ Fredag kl. 10–15: Bjarte å Åsmund\n",
            &["02 12:00–18:00 : Unni Lie, Kjell Foss", "03 10:00–15:00 : Bjarte, Åsmund"],
            &[],
        ),
    ]);
    let below =
        meant("Tid;Fre 3/7;Lør 4/7\n10-14;Kari Lund;stängd\n14-18;Mari Berg;Kari Lund\n;;\nMangler fortsatt én lør 14-18;;\n");
    assert_eq!((below.shifts.len(), told(&below)), (3, vec![(4, "unread_cell")]));
    // A day that somebody says is no heading over what others say.
    let chat = meant("Vakter i helga\nTor Henning: Lørdag\nLeila: fredag\n18-22 Bar: Kari Lund\n");
    let all = told(&chat);
    assert!([1, 2].iter().all(|row| all.contains(&(*row, "row_skipped"))), "{all:?}");
    assert!(all.contains(&(3, "date_missing")), "no day stands over it: {all:?}");
}

#[test]
fn texts_that_only_look_like_codes_are_no_shifts() {
    let meaning = of(&[
        ("Vakter", "Vaktnr;Dag;Tid;Sted\nA;fre;18-22;Bar\nB;lør;12-16;Kiosk\n"),
        ("Folk", "Navn;Telefon;Førerkort;Blodtype;Kan ikke\nPer Vik;400 00 011;B;A;B\nSiv Nes;400 00 012;B;B;A\n"),
    ]);
    assert!(meaning.assignments.is_empty(), "{:?}", shifts(&meaning));
    assert!(meaning.people.iter().all(|human| human.extra.contains_key("licence")), "{:?}", meaning.people);
    // A code beside somebody is theirs.
    let own = meant("Navn;Kode;Dag;Tid;Sted\nKari Lie;1234;fre;18-22;Bar\nOla Moe;4321;fre;18-22;Bar\n");
    assert_eq!(shifts(&own), ["03 18:00–22:00 Bar: Kari Lie, Ola Moe"]);
    assert!(own.people.iter().all(|human| !human.extra.is_empty()), "{:?}", own.people);
}

#[test]
fn a_day_with_a_remark_is_that_day() {
    let grid = meant(
        "Dag;Tid;Scene;Gjerde\nFredag 3. juli;09-12;Torgeir Mo;Jon Haug\nLørdag 4. juli (nedrigg);13-19;Jon Haug;Marit Lie\n",
    );
    assert_eq!(shifts(&grid)[2..], ["04 13:00–19:00 Scene: Jon Haug", "04 13:00–19:00 Gjerde: Marit Lie"]);
    assert_eq!(told(&grid), [(2, "unclear_cell")]);
    let lines = meant("Fredag 3. juli kl. 15-22: Ivar Lie, mangler en\nLørdag 16–20: Morten Vie, trenger to til\n");
    assert_eq!(shifts(&lines), ["03 15:00–22:00 : Ivar Lie", "04 16:00–20:00 : Morten Vie"]);
    assert_eq!(needed(&lines), [Some(2), Some(3)]);
}

#[test]
fn codes_under_one_word_on_both_sheets() {
    let with = |folk: &str| of(&[("Vakter", "Kode;Dag;Tid;Sted\nA1;fre;18-22;Bar\nB1;lør;12-16;Kiosk\n"), ("Folk", folk)]);
    let all = with("Navn;Telefon;Kode\nPer Vik;400 00 011;A1\nSiv Nes;400 00 012;A1, B1\n");
    assert_eq!(shifts(&all), ["03 18:00–22:00 Bar: Per Vik, Siv Nes", "04 12:00–16:00 Kiosk: Siv Nes"]);
    // One that is none of a shift's says that they are something else.
    let other = with("Navn;Telefon;Kode\nPer Vik;400 00 011;A1\nSiv Nes;400 00 012;Z9\n");
    assert!(other.assignments.is_empty(), "{:?}", shifts(&other));
}
