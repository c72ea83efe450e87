//! Workbooks, read back by another program's reader.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use ildsjel::exchange::report::{Cell, Column, Kind, Report, Row};
use ildsjel::exchange::reports::{Selection, Split, attendance, contacts, hours, roster_sheets};
use ildsjel::exchange::xlsx;
use ildsjel::lang::{Lang, Language};

use super::festival::{date, make};

fn open(reports: &[Report], language: Language) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(xlsx::write(reports, &Lang::new(language)).unwrap())).unwrap()
}

fn sheet(reports: &[Report], name: &str) -> Range<Data> {
    open(reports, Language::Nb).worksheet_range(name).unwrap()
}

#[test]
fn roster_has_real_days_and_times_and_text_phones() {
    let made = make();
    let nb = Lang::new(Language::Nb);
    let reports = roster_sheets(&made.snapshot, &nb, &Selection::default(), Split::ByDay);
    let mut book = open(&reports, Language::Nb);
    assert_eq!(book.sheet_names(), ["fre. 9. juli", "lør. 10. juli"]);
    let range = book.worksheet_range("fre. 9. juli").unwrap();
    assert_eq!(range.get_size(), (9, 8), "the headings and one row each, nothing above");
    assert_eq!(range[(0, 0)], Data::String("Dato".into()));
    let night = |column| &range[(3, column)];
    let Data::DateTime(day) = night(0) else { panic!("{:?}", night(0)) };
    let since_1900 = date(7, 9) - chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
    assert_eq!(day.as_f64(), since_1900.num_days() as f64);
    let Data::DateTime(from) = night(1) else { panic!("{:?}", night(1)) };
    let Data::DateTime(to) = night(2) else { panic!("{:?}", night(2)) };
    assert!((from.as_f64() - 22.0 / 24.0).abs() < 1e-9);
    assert!((to.as_f64() - 3.0 / 24.0).abs() < 1e-9);
    assert_eq!(night(6), &Data::String("Åse Bjørnøy".into()));
    assert_eq!(night(7), &Data::String("400 00 011".into()));
    assert_eq!(range[(1, 7)], Data::String("+46 70 174 06 05".into()));
    assert_eq!(range[(5, 6)], Data::String("LEDIG".into()));
}

#[test]
fn nothing_is_a_formula_and_nothing_is_guarded() {
    let made = make();
    let reports = roster_sheets(&made.snapshot, &Lang::new(Language::Nb), &Selection::default(), Split::Whole);
    let mut book = open(&reports, Language::Nb);
    assert!(book.worksheet_formula("Vaktliste").unwrap().used_cells().next().is_none());
    let range = book.worksheet_range("Vaktliste").unwrap();
    assert_eq!(range[(2, 6)], Data::String("=HYPERLINK(\"http://example.com\") Zorro".into()));
}

#[test]
fn hours_are_numbers_and_postcodes_text() {
    let made = make();
    let nb = Lang::new(Language::Nb);
    let range = sheet(&[attendance(&made.snapshot, &nb, made.programme, None).unwrap()], "Frammøteliste");
    assert_eq!(range[(1, 4)], Data::Float(3.0));
    assert_eq!(range[(2, 6)], Data::Float(1999.0));
    assert_eq!(range[(2, 8)], Data::String("0150".into()));
    assert_eq!(range[(3, 10)], Data::Float(2.0));
    assert_eq!(range[(3, 11)], Data::Float(0.33));
    let range = sheet(&[hours(&made.snapshot, &nb)], "Timer per person");
    assert_eq!(range[(6, 4)], Data::Float(11.0));
}

#[test]
fn several_lists_in_one_book_and_none() {
    let made = make();
    for language in Language::ALL {
        let lang = Lang::new(language);
        let contacts = contacts(&made.snapshot, &lang, &Selection { include_sensitive: true, ..Selection::default() });
        let twice = [contacts.clone(), contacts, hours(&made.snapshot, &lang)];
        let mut book = open(&twice, language);
        assert_eq!(book.sheet_names().len(), 3);
        for (name, report) in book.sheet_names().iter().zip(&twice) {
            assert_eq!(book.worksheet_range(name).unwrap().height(), report.rows.len() + 1, "{language} {name}");
        }
        let none = Report { rows: Vec::new(), ..twice[2].clone() };
        let name = none.sheet.clone();
        assert_eq!(open(&[none], language).worksheet_range(&name).unwrap().height(), 1);
    }
    assert_eq!(open(&[], Language::Nb).sheet_names().len(), 1);
}

#[test]
fn what_no_sheet_can_hold_is_still_written() {
    let cell = |cell| Row::from(vec![cell]);
    let report = Report {
        title: "R&D &P \"sitat\" ".repeat(40),
        purpose: String::new(),
        subtitle: "Bar & kafé\nute".into(),
        sheet: "a/b\\c:d*e?f[g]h ".repeat(9),
        file_stem: "x".into(),
        confidential: false,
        columns: vec![Column::new("X", Kind::Text)],
        rows: vec![
            cell(Cell::Text("y".repeat(40_000))),
            cell(Cell::Text("a\u{0}\u{b}b".into())),
            cell(Cell::Date(chrono::NaiveDate::from_ymd_opt(1850, 2, 3).unwrap())),
            cell(Cell::Text("🎪".repeat(20_000))),
        ],
    };
    let mut book = open(&[report], Language::Nb);
    let name = book.sheet_names()[0].clone();
    let range = book.worksheet_range(&name).unwrap();
    assert_eq!(range[(2, 0)], Data::String("ab".into()));
    assert_eq!(range[(3, 0)], Data::String("03.02.1850".into()));
    assert_eq!(range[(1, 0)].to_string().len(), 32_767);
    assert_eq!(range[(4, 0)].to_string(), "🎪".repeat(16_383));
}

/// A part of the workbook's package, as XML.
fn part(reports: &[Report], name: &str) -> String {
    let bytes = xlsx::write(reports, &Lang::new(Language::Nb)).unwrap();
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::read_to_string(package.by_name(name).unwrap()).unwrap()
}

#[test]
fn it_prints_and_scrolls_as_a_list_should() {
    let made = make();
    let nb = Lang::new(Language::Nb);
    let reports = roster_sheets(&made.snapshot, &nb, &Selection::default(), Split::ByCrew);
    let bar = part(&reports, "xl/worksheets/sheet1.xml");
    for wanted in [
        r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#,
        r#"<autoFilter ref="A1:H8"/>"#,
        r#"paperSize="9" fitToHeight="0" orientation="landscape""#,
        r#"<pageSetUpPr fitToPage="1"/>"#,
        "Vaktliste – Norsk Revyfestival 2027&amp;R&amp;\"-,Bold\"Bar</oddHeader>",
        "&amp;D&amp;RSide &amp;P av &amp;N",
        r#"<ignoredError sqref="H2:H8" numberStoredAsText="1"/>"#,
    ] {
        assert!(bar.contains(wanted), "{wanted}");
    }
    assert!(!bar.contains("mergeCell"));
    let book = part(&reports, "xl/workbook.xml");
    assert!(book.contains(r#"<definedName name="_xlnm.Print_Titles" localSheetId="0">Bar!$1:$1</definedName>"#), "{book}");
    let properties = part(&reports, "docProps/core.xml");
    assert!(properties.contains("<dc:title>Vaktliste – Norsk Revyfestival 2027</dc:title>"));
    assert!(properties.contains("<dc:creator></dc:creator>"));
}

#[test]
fn open_places_are_filled() {
    let made = make();
    let reports = roster_sheets(&made.snapshot, &Lang::new(Language::Nb), &Selection::default(), Split::Whole);
    let xml = part(&reports, "xl/worksheets/sheet1.xml");
    let style = |cell: &str| {
        let (_, rest) = xml.split_once(&format!("<c r=\"{cell}\" s=\"")).unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    assert_eq!(style("G2"), style("G3"));
    assert_ne!(style("G3"), style("G6"), "the fifth row is open");
    assert_ne!(style("A3"), style("A6"));
}

#[test]
fn days_are_written_in_the_words_of_the_language() {
    let made = make();
    for (language, code) in [
        (Language::Nb, "[$-414]ddd dd.mm.yyyy"),
        (Language::Nn, "[$-814]ddd dd.mm.yyyy"),
        (Language::Sv, "[$-41D]ddd yyyy-mm-dd"),
        (Language::En, "[$-809]ddd d mmm yyyy"),
    ] {
        let lang = Lang::new(language);
        let bytes = xlsx::write(&roster_sheets(&made.snapshot, &lang, &Selection::default(), Split::Whole), &lang).unwrap();
        let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let styles = std::io::read_to_string(package.by_name("xl/styles.xml").unwrap()).unwrap();
        assert!(styles.contains(code), "{language}");
    }
}

#[test]
fn a_confidential_list_says_so_on_each_page() {
    let made = make();
    let nb = Lang::new(Language::Nb);
    let list = |include_sensitive| contacts(&made.snapshot, &nb, &Selection { include_sensitive, ..Selection::default() });
    assert!(part(&[list(true)], "xl/worksheets/sheet1.xml").contains("KONFIDENSIELT</oddHeader>"));
    assert!(!part(&[list(false)], "xl/worksheets/sheet1.xml").contains("KONFIDENSIELT"));
}

#[test]
fn the_plan_is_a_workbook_to_work_in() {
    let made = make();
    let nb = Lang::new(Language::Nb);
    let stamp = xlsx::Stamp { now: ildsjel::domain::Minute(29_000_000) };
    let bytes = xlsx::book(&made.snapshot, &nb, &Selection::default(), Split::ByCrew, stamp).unwrap();
    let mut book = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
    assert_eq!(book.sheet_names(), ["Oversikt", "Bar", "Kafé", "Kontakter", "Lister", "Grunnlag"]);
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| std::io::read_to_string(package.by_name(name).unwrap()).unwrap();
    let workbook = part("xl/workbook.xml");
    assert_eq!(workbook.matches(r#"state="hidden""#).count(), 2, "{workbook}");
    assert!(workbook.contains("Bar!$1:$1"), "the headings on each page");
    let bar = part("xl/worksheets/sheet2.xml");
    for wanted in [
        r#"state="frozen"/>"#,
        r#"fitToHeight="0" orientation="landscape""#,
        "<formula1>'Lister'!$A$2:$A$9</formula1>",
        "<formula1>'Lister'!$C$2:$C$10</formula1>",
        r#"<formula>$H2="LEDIG"</formula>"#,
        r#"<formula>$L2="DOBBELT"</formula>"#,
        r#"numberStoredAsText="1""#,
        "Side &amp;P av &amp;N",
        "<tablePart ",
        "MOD($C2-$B2,1)",
    ] {
        assert!(bar.contains(wanted), "{wanted}: {bar}");
    }
    let hidden: Vec<&str> =
        bar.split("<col ").filter(|column| column.contains(r#"hidden="1""#)).map(|column| &column[..17]).collect();
    assert_eq!(hidden, [r#"min="13" max="14""#, r#"min="15" max="15""#], "two columns for reckoning, and the id");
    assert!(part("xl/tables/table1.xml").contains("<autoFilter "));
    assert!(part("xl/styles.xml").contains("[h]:mm"));
    let properties = part("docProps/core.xml") + &part("docProps/custom.xml");
    for wanted in ["Ildsjel revision", "Ildsjel exported", "utgave 1 av fila", "intern id"] {
        assert!(properties.contains(wanted), "{wanted}: {properties}");
    }
    assert!(!bar.contains("mergeCell"));
    let range = book.worksheet_range("Bar").unwrap();
    let head: Vec<String> = range.rows().next().unwrap().iter().map(ToString::to_string).collect();
    let said = ["Dato", "Fra", "Til", "Lengde", "Gjeng", "Sted", "Oppgave", "Navn", "Telefon", "Status", "Notat", "Obs"];
    assert_eq!(head[..12], said);
    let row = range.rows().nth(3).unwrap();
    assert!(matches!(&row[3], Data::DateTime(length) if (length.as_f64() - 5.0 / 24.0).abs() < 1e-9), "{:?}", row[3]);
    assert_eq!(row[8], Data::String("400 00 013".into()));
    let seen: Vec<String> = range.rows().skip(1).map(|row| row[11].to_string()).collect();
    assert_eq!(seen, ["", "", "", "", "LEDIG", "LEDIG", "LEDIG"]);
}

#[test]
fn who_is_in_two_places_is_told_by_a_word() {
    use ildsjel::domain::act::assign::assign;
    let mut made = make();
    let nb = Lang::new(Language::Nb);
    let person = made.snapshot.people.iter().find(|person| person.name() == "Märta Söderström").unwrap().id;
    let of_kafe = |need: &&ildsjel::domain::Need| made.snapshot.shifts.get(need.shift).is_some_and(|shift| shift.crew == made.kafe);
    let need = made.snapshot.needs.iter().filter(of_kafe).map(|need| need.id).collect::<Vec<_>>();
    let mut ids = ildsjel::domain::Ids::seeded(1_900_000_000_000);
    // The morning is free for her; then the evening shift grows over it.
    let edit = assign(&made.snapshot, &mut ids, person, need[0], None, None).unwrap();
    made.snapshot.apply(&edit).unwrap();
    let words = |data: &ildsjel::domain::Snapshot| {
        let stamp = xlsx::Stamp { now: ildsjel::domain::Minute(29_000_000) };
        let bytes = xlsx::book(data, &nb, &Selection::default(), Split::ByCrew, stamp).unwrap();
        let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
        let sheets = ["Bar", "Kafé"].map(|name| book.worksheet_range(name).unwrap());
        sheets
            .iter()
            .flat_map(|range| range.rows().map(|row| row[11].to_string()).collect::<Vec<_>>())
            .filter(|word| word == "DOBBELT")
            .count()
    };
    assert_eq!(words(&made.snapshot), 0);
    let evening = made.snapshot.shifts.iter().find(|shift| shift.title == "Kveldsvakt").unwrap().id;
    let longer = super::festival::when(super::festival::at(9, 11), super::festival::at(9, 22));
    let edit = ildsjel::domain::act::shifts::stretch(&made.snapshot, evening, longer).unwrap();
    made.snapshot.apply(&edit).unwrap();
    assert_eq!(words(&made.snapshot), 2, "on both sheets");
}

/// The numbers under a heading; nothing of other cells.
fn under(range: &Range<Data>, heading: &str) -> Vec<Option<f64>> {
    let column = range.rows().next().unwrap().iter().position(|cell| *cell == *heading).unwrap();
    let number = |cell: &Data| match cell {
        Data::Float(number) => Some(*number),
        Data::Int(number) => Some(*number as f64),
        Data::DateTime(length) => Some(length.as_f64() * 24.0),
        _ => None,
    };
    range.rows().skip(1).map(|row| number(&row[column])).collect()
}

#[test]
fn the_hours_of_all_lists_come_to_the_same() {
    let mut data = ildsjel::domain::Snapshot::default();
    data.apply(&ildsjel::domain::sample::sample()).unwrap();
    let nb = Lang::new(Language::Nb);
    let sum = |numbers: Vec<Option<f64>>| numbers.into_iter().flatten().sum::<f64>();
    let of_people = sum(under(&sheet(&[hours(&data, &nb)], "Timer per person"), "Timer"));
    let stamp = xlsx::Stamp { now: ildsjel::domain::Minute(29_000_000) };
    let bytes = xlsx::book(&data, &nb, &Selection::default(), Split::ByCrew, stamp).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let overview = book.worksheet_range("Oversikt").unwrap();
    let of_crews = sum(under(&overview, "Timer"));
    let mut of_rows = 0.0;
    for row in overview.rows().skip(1) {
        let crew = book.worksheet_range(&row[0].to_string()).unwrap();
        let heads: Vec<String> = crew.rows().next().unwrap().iter().map(ToString::to_string).collect();
        let check = heads.iter().position(|head| head == "Obs").unwrap();
        let lengths = under(&crew, "Lengde");
        of_rows +=
            crew.rows().skip(1).zip(lengths).filter(|(row, _)| row[check] != *"LEDIG").filter_map(|(_, hours)| hours).sum::<f64>();
    }
    assert!(of_people > 1000.0, "{of_people}");
    assert!((of_people - of_crews).abs() < 0.01 && (of_people - of_rows).abs() < 0.01, "{of_people} {of_crews} {of_rows}");
}
