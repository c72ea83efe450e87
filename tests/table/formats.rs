//! Workbooks, clipboards, cards and calendars.

use chrono::{NaiveDate, NaiveTime};
use ildsjel::table::{Format, Merge, Options, Sheet, Value, Why};
use rust_xlsxwriter::{Color, ExcelDateTime, Format as Look, Formula, Workbook};

use crate::clean::read;

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("tests/fixtures/table/{name}")).unwrap()
}

fn texts(sheet: &Sheet, table: usize) -> Vec<Vec<String>> {
    sheet.tables[table].rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.to_string()).collect()).collect()
}

#[test]
fn a_roster_with_titles_sections_and_hidden_columns_in_three_formats() {
    for (name, format) in [("vaktliste.xlsx", Format::Xlsx), ("vaktliste.ods", Format::Ods), ("vaktliste.xls", Format::Xls)] {
        let book = read(&fixture(name));
        assert_eq!(book.format, format);
        let sheet = book.sheets.iter().find(|sheet| sheet.name == "Vakter fre-lør").unwrap();
        let table = &sheet.tables[0];
        assert_eq!(table.header_rows, [3], "{name}");
        let sections: Vec<(usize, &str)> = table.sections.iter().map(|section| (section.source, section.text.as_str())).collect();
        assert_eq!(sections, [(4, "BAR (ansvarlig: Bjørn Ødegård, 400 00 011)"), (8, "SCENE")], "{name}");
        assert_eq!(table.rows.iter().map(|row| row.source).collect::<Vec<_>>(), [5, 6, 7, 9, 10], "{name}");
        assert_eq!(table.rows.iter().map(|row| row.section).collect::<Vec<_>>(), [0, 0, 0, 1, 1].map(Some), "{name}");
        let aside: Vec<(usize, Why)> = table.aside.iter().map(|aside| (aside.source, aside.why)).collect();
        assert_eq!(aside, [(0, Why::Above), (1, Why::Above), (12, Why::Footer)], "{name}");
        assert!(sheet.merges.contains(&Merge { from: (8, 0), to: (8, 6) }), "{name}");
        if format != Format::Xls {
            assert_eq!(sheet.hidden_columns, [6], "{name}");
            assert!(table.columns.last().unwrap().hidden, "{name}");
        }
        assert!(matches!(table.rows[0].cells[0].value, Value::Date(_) | Value::Text), "{name}: {:?}", table.rows[0].cells[0]);
    }
}

#[test]
fn a_matrix_in_three_formats() {
    for name in ["turnus.xlsx", "turnus.ods", "turnus.xls"] {
        let book = read(&fixture(name));
        let sheet = book.sheets.iter().find(|sheet| sheet.name == "Turnus").unwrap();
        let table = &sheet.tables[0];
        assert_eq!(table.rows.iter().map(|row| row.source).collect::<Vec<_>>(), [2, 3, 4, 5, 6], "{name}");
        assert_eq!(table.rows[1].cells[2].text, "K", "{name}");
        assert!(table.aside.iter().filter(|aside| aside.why == Why::Legend).count() >= 4, "{name}: {:?}", table.aside);
        if name != "turnus.xls" {
            assert_eq!(table.header_rows, [0, 1], "{name}");
            assert!(table.columns.last().unwrap().derived, "{name}");
        }
    }
}

#[test]
fn what_a_workbook_says_of_its_cells() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Vakter").unwrap();
    let (bold, red) = (Look::new().set_bold(), Look::new().set_background_color(Color::RGB(0x00FF_8800)));
    for (column, title) in (0..).zip(["Dato", "Start", "Timer", "Navn", "Kode", "Sum"]) {
        sheet.write_with_format(0, column, title, &bold).unwrap();
    }
    for row in 1..4 {
        let day = ExcelDateTime::from_ymd(2026, 7, 2 + u8::try_from(row).unwrap()).unwrap();
        sheet.write_with_format(row, 0, &day, &Look::new().set_num_format("dd.mm.yyyy")).unwrap();
        sheet.write_with_format(row, 1, ExcelDateTime::from_hms(18, 30, 0).unwrap(), &Look::new().set_num_format("hh:mm")).unwrap();
        sheet.write_with_format(row, 2, 1.25, &Look::new().set_num_format("[h]:mm")).unwrap();
        sheet.write_with_format(row, 3, "Åse\nNæss", &red).unwrap();
        sheet.write_with_format(row, 4, 7, &Look::new().set_num_format("0000")).unwrap();
        sheet.write_formula(row, 5, Formula::new("=1+1").set_result("2")).unwrap();
    }
    sheet.set_row_hidden(2).unwrap();
    sheet.set_column_hidden(4).unwrap();
    workbook.add_worksheet().set_name("Skjult").unwrap().set_hidden(true).write(0, 0, "x").unwrap();
    let book = read(&workbook.save_to_buffer().unwrap());
    let (sheet, hidden) = (&book.sheets[0], &book.sheets[1]);
    assert!(!sheet.hidden && hidden.hidden);
    assert_eq!((sheet.hidden_rows.as_slice(), sheet.hidden_columns.as_slice()), ([2].as_slice(), [4].as_slice()));
    let table = &sheet.tables[0];
    assert_eq!((table.header_rows.as_slice(), table.rows.len()), ([0].as_slice(), 3));
    assert!(sheet.rows[0][0].bold() && !sheet.rows[1][0].bold());
    let cells = &table.rows[0].cells;
    assert_eq!((cells[0].text.as_str(), cells[0].value), ("2026-07-03", Value::Date(NaiveDate::from_ymd_opt(2026, 7, 3).unwrap())));
    assert_eq!(cells[0].format(), Some("dd.mm.yyyy"));
    assert_eq!((cells[1].text.as_str(), cells[1].value), ("18:30", Value::Time(NaiveTime::from_hms_opt(18, 30, 0).unwrap())));
    assert_eq!((cells[2].text.as_str(), cells[2].value), ("30:00", Value::Length(30 * 3600)));
    assert_eq!((cells[3].text.as_str(), cells[3].fill()), ("Åse\nNæss", Some(0x00FF_8800)));
    assert_eq!((cells[4].text.as_str(), cells[4].value), ("0007", Value::Number(7.0)));
    assert!(cells[5].formula() && table.columns[5].derived && table.columns[4].hidden);
}

#[test]
fn the_clipboard_as_html_and_as_text() {
    for name in ["clip.html", "clip.tsv"] {
        let book = read(&fixture(name));
        let rows = texts(&book.sheets[0], 0);
        assert_eq!(rows[0], ["Åse Næss", "400 00 012", "fre 18-22\nlør 10-16"], "{name}");
        assert_eq!(rows[1], ["Pål \"Palle\" Sørlie", "40000013", "fre 22-02"], "{name}");
    }
}

#[test]
fn contact_cards_old_and_new() {
    let cards = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=A6ss;=C3=85se;;;\r\nTEL;CELL:+4740000012\r\n\
        NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:kan ikke=0D=0A=\r\nfredag\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Pål Sørlie\r\nN:Sørlie;Pål;;;\r\nitem1.EMAIL;type=INTERNET:pal@example.com\r\nTEL;TYPE=HOME:22 00 00 00\r\n\
        TEL;TYPE=\"cell,voice\":400 00 013\r\nADR;TYPE=HOME:;;Bakkegata 1;Tydal;;7590;Norge\r\nBDAY:19900514\r\nCATEGORIES:Bar,Scene\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Tor-Erik Haugen\r\nTEL;VALUE=uri:tel:+47-400-00-015\r\nEND:VCARD\r\n";
    let book = read(cards.as_bytes());
    assert_eq!(book.format, Format::Vcard);
    let table = &book.sheets[0].tables[0];
    let headers: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(
        headers,
        [
            "Fornavn",
            "Etternavn",
            "Mobil",
            "Telefon",
            "E-post",
            "Fødselsdato",
            "Adresse",
            "Postnummer",
            "Poststed",
            "Grupper",
            "Merknad"
        ]
    );
    let rows = texts(&book.sheets[0], 0);
    assert_eq!(rows[0][..3], ["Åse", "Næss", "+4740000012"]);
    assert_eq!(rows[0][10], "kan ikke\nfredag");
    assert_eq!(
        rows[1],
        [
            "Pål",
            "Sørlie",
            "400 00 013",
            "22 00 00 00",
            "pal@example.com",
            "1990-05-14",
            "Bakkegata 1",
            "7590",
            "Tydal",
            "Bar, Scene",
            ""
        ]
    );
    assert_eq!(rows[2][..3], ["Tor-Erik", "Haugen", "+47-400-00-015"]);
}

#[test]
fn a_calendar() {
    let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n\
        BEGIN:VEVENT\r\nSUMMARY:Barvakt\\, bar 1\r\nDTSTART:20260703T160000Z\r\nDTEND:20260703T200000Z\r\nLOCATION:Bar 1\r\n\
        ATTENDEE;CN=\"Åse Næss\":mailto:aase@example.com\r\nATTENDEE:mailto:pal@example.com\r\nBEGIN:VALARM\r\nDESCRIPTION:x\r\nEND:VALARM\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nSUMMARY:Rigging\r\nDTSTART;TZID=Europe/Oslo:20260702T090000\r\nDURATION:PT2H30M\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nSUMMARY:Festival\r\nDTSTART;VALUE=DATE:20260702\r\nDTEND;VALUE=DATE:20260706\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let book = read(calendar.as_bytes());
    assert_eq!(book.format, Format::Calendar);
    let headers: Vec<&str> = book.sheets[0].tables[0].columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(headers, ["Tittel", "Start", "Slutt", "Sted", "Deltakere"]);
    let rows = texts(&book.sheets[0], 0);
    assert_eq!(rows[0], ["Barvakt, bar 1", "2026-07-03 18:00", "2026-07-03 22:00", "Bar 1", "Åse Næss, pal@example.com"]);
    assert_eq!(rows[1][..3], ["Rigging", "2026-07-02 09:00", "2026-07-02 11:30"]);
    assert_eq!(rows[2][..3], ["Festival", "2026-07-02", "2026-07-05"]);
}

/// A calendar of events, each given by its lines, as Google writes it.
fn calendar(events: &[&str]) -> String {
    let event = |lines: &&str| format!("BEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\n", lines.replace('\n', "\r\n"));
    format!("BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Europe/Oslo\r\n{}END:VCALENDAR\r\n", events.iter().map(event).collect::<String>())
}

#[test]
fn what_repeats_in_a_calendar_stands_once_for_each_time() {
    // Over the change of clocks in March; one day is taken out, one moved, and one added.
    let text = calendar(&[
        "UID:a\nSUMMARY:Frokost\nDTSTART;TZID=Europe/Oslo:20260326T180000\nDTEND;TZID=Europe/Oslo:20260326T200000\n\
         RRULE:FREQ=DAILY;UNTIL=20260330T160000Z\nEXDATE;TZID=Europe/Oslo:20260327T180000\nRDATE:20260401T160000Z",
        "UID:a\nRECURRENCE-ID;TZID=Europe/Oslo:20260328T180000\nSUMMARY:Frokost\nDTSTART;TZID=Europe/Oslo:20260328T190000\n\
         DTEND;TZID=Europe/Oslo:20260328T210000",
        "UID:b\nSUMMARY:Rigg\nDTSTART;VALUE=DATE:20260702\nDTEND;VALUE=DATE:20260703\nRRULE:FREQ=WEEKLY;COUNT=2",
    ]);
    let rows = texts(&read(text.as_bytes()).sheets[0], 0);
    let times: Vec<&[String]> = rows.iter().map(|row| &row[1..3]).collect();
    let right = [
        ["2026-03-26 18:00", "2026-03-26 20:00"],
        ["2026-03-29 18:00", "2026-03-29 20:00"],
        ["2026-03-30 18:00", "2026-03-30 20:00"],
        ["2026-04-01 18:00", "2026-04-01 20:00"],
        ["2026-03-28 19:00", "2026-03-28 21:00"],
        ["2026-07-02", "2026-07-02"],
        ["2026-07-09", "2026-07-09"],
    ];
    assert_eq!(times, right);
}

#[test]
fn what_repeats_without_an_end_is_written_out_around_the_days_it_is_about() {
    let text =
        calendar(&["UID:a\nSUMMARY:Rydding\nDTSTART;TZID=Europe/Oslo:20200106T170000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=FR"]);
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let options = Options { days: Some((day("2026-07-02"), day("2026-07-05"))), ..Options::default() };
    let book = ildsjel::table::read(text.as_bytes(), None, &options).unwrap();
    let days: Vec<String> = texts(&book.sheets[0], 0).into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(days, ["2026-06-19", "2026-06-26", "2026-07-03", "2026-07-10", "2026-07-17"].map(|day| format!("{day} 17:00")));
    assert_eq!(texts(&read(text.as_bytes()).sheets[0], 0).len(), 100, "and so many times where nobody says which days");
}

#[test]
fn an_event_that_is_called_off_is_beside_the_table() {
    let text = calendar(&[
        "SUMMARY:Bar: Kari Sand og Ola Berg\nDTSTART:20260703T160000Z\nDTEND:20260703T200000Z\nSTATUS:CONFIRMED",
        "SUMMARY:Møte: Økonomi\nDTSTART:20260703T160000Z\nDTEND:20260703T200000Z\nSTATUS:CANCELLED",
        "SUMMARY:Møte: Budsjett\nDTSTART:20260704T160000Z\nDTEND:20260704T200000Z\nSTATUS:TENTATIVE",
    ]);
    let book = read(text.as_bytes());
    let table = &book.sheets[0].tables[0];
    assert_eq!((table.aside[0].source, table.aside[0].why), (2, Why::Cancelled));
    assert!(table.aside[0].text.starts_with("Møte: Økonomi · "), "{}", table.aside[0].text);
    let rows = texts(&book.sheets[0], 0);
    assert_eq!(rows[0], ["Bar", "2026-07-03 18:00", "2026-07-03 22:00", "Kari Sand, Ola Berg", ""]);
    assert_eq!(rows[1], ["Møte: Budsjett", "2026-07-04 18:00", "2026-07-04 22:00", "", "TENTATIVE"]);
}
