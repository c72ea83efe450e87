//! CSV by its bytes, and read back by a CSV reader.

use ildsjel::exchange::csv_out::{self, Excel};
use ildsjel::exchange::report::{Cell, Column, Kind, Report, Row};
use ildsjel::exchange::reports::{Selection, attendance_summary, contacts, roster};
use ildsjel::lang::{Lang, Language};

use super::festival::{date, make};

fn bytes(report: &Report, language: Language) -> Vec<u8> {
    let mut bytes = Vec::new();
    csv_out::write(report, &Lang::new(language), &mut bytes).unwrap();
    bytes
}

fn read(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn one_column(cells: Vec<Cell>) -> Report {
    Report {
        title: "Prøve".into(),
        purpose: String::new(),
        subtitle: String::new(),
        sheet: "Prøve".into(),
        file_stem: "prove".into(),
        confidential: false,
        columns: vec![Column::new("A", Kind::Text), Column::new("B", Kind::Text)],
        rows: cells.into_iter().map(|cell| Row::from(vec![cell, Cell::Empty])).collect(),
    }
}

#[test]
fn roster_as_bytes() {
    let made = make();
    let bytes = bytes(&roster(&made.snapshot, &Lang::new(Language::Nb), &Selection::default()), Language::Nb);
    let text = String::from_utf8(bytes).unwrap();
    let expected = [
        "\u{feff}Dato;Fra;Til;Gjeng;Sted;Oppgave;Navn;Telefon",
        "2027-07-09;18:00;22:00;Bar;Teltet;Kveldsvakt – =1+1;Märta Söderström;(+46) 70-174 06 05",
        "2027-07-09;18:00;22:00;Bar;Teltet;Kveldsvakt – =1+1;\"'=HYPERLINK(\"\"http://example.com\"\") Zorro\";spør Åse",
        "2027-07-09;22:00;03:00;Bar;Teltet;tappe øl;Åse Bjørnøy;400 00 011",
        "2027-07-09;22:00;03:00;Bar;Teltet;tappe øl;Jåma Åarjel;400 00 013",
        "2027-07-09;22:00;03:00;Bar;Teltet;tappe øl;LEDIG;",
        "2027-07-09;22:00;03:00;Bar;Teltet;tappe øl;LEDIG;",
        "2027-07-10;04:00;05:00;Bar;;rydde;LEDIG;",
        "2027-07-09;08:00;12:00;Kafé;;kaker;Aasmund Aasen;400 00 012",
        "2027-07-10;09:00;16:00;Kafé;;;Aasmund Aasen;400 00 012",
        "",
    ];
    assert_eq!(text, expected.join("\r\n"));
}

#[test]
fn nothing_runs() {
    for text in [
        "=1+1",
        "+1",
        "-1+2",
        "@SUM(A1)",
        "\t=1+1",
        "\tx",
        "\r=1",
        "\n=1",
        "\u{a0}=1+1",
        " =1+1",
        "\"=1+1\"",
        "'=1+1",
        "''@x",
        "=cmd|' /C calc'!A0",
        "-ikke fredag",
        "@pål",
        "＝1+1",
        "\u{feff}=1",
        "\r\n+x",
    ] {
        let rows = read(&bytes(
            &one_column(vec![Cell::Text(text.into()), Cell::Phone(text.into()), Cell::Code(text.into())]),
            Language::Nb,
        ));
        for row in rows.iter().skip(1) {
            assert!(row[0].starts_with('\''), "{text:?} became {:?}", row[0]);
        }
    }
    for harmless in ["Åse", "18–22", "3 = 3", "a@example.org", "?", "(+46) 70"] {
        assert_eq!(read(&bytes(&one_column(vec![Cell::Text(harmless.into())]), Language::Nb))[1][0], harmless);
    }
}

#[test]
fn odd_text_comes_back() {
    let texts = ["a;b", "sa \"hei\"", "linje 1\nlinje 2", "  blank ", "Дарина Ï", "\"", ";;;\n\"\"", "a\tb"];
    let bytes = bytes(&one_column(texts.iter().map(|text| Cell::Text((*text).into())).collect()), Language::Nb);
    let rows = read(&bytes);
    assert_eq!(rows.iter().skip(1).map(|row| row[0].as_str()).collect::<Vec<_>>(), texts);
    let windows = one_column(vec![Cell::Text("a\r\nb\rc".into())]);
    assert!(String::from_utf8(self::bytes(&windows, Language::Nb)).unwrap().ends_with("\"a\nb\nc\";\r\n"));
}

#[test]
fn numbers_follow_what_divides_the_cells() {
    let cells = || vec![Cell::Minutes(450), Cell::Minutes(735), Cell::Percent(75), Cell::Count(12_000), Cell::Check(true)];
    let of = |language| read(&bytes(&one_column(cells()), language)).iter().skip(1).map(|row| row[0].clone()).collect::<Vec<_>>();
    assert_eq!(of(Language::Nb), ["7,5", "12,25", "75", "12000", "ja"]);
    assert_eq!(of(Language::Nn), of(Language::Nb));
    assert_eq!(of(Language::Sv), of(Language::Nb));
    assert_eq!(of(Language::En), ["7,5", "12,25", "75", "12000", "yes"], "18.5 between semicolons becomes a day");
    let mut english = Vec::new();
    csv_out::write_for(Excel::English, &one_column(cells()), &Lang::new(Language::Nb), &mut english).unwrap();
    let english = String::from_utf8(english).unwrap();
    assert_eq!(
        english.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect::<Vec<_>>(),
        ["7.5", "12.25", "75", "12000", "ja"]
    );
}

#[test]
fn each_row_is_as_wide_as_the_headings() {
    let made = make();
    for language in Language::ALL {
        let report = attendance_summary(&made.snapshot, &Lang::new(language), made.programme).unwrap();
        let rows = read(&bytes(&report, language));
        assert_eq!(rows.len(), 5);
        assert!(rows.iter().all(|row| row.len() == 9));
    }
}

#[test]
fn a_receiver_that_refuses_is_heard() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("full"))
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    assert!(csv_out::write(&one_column(Vec::new()), &Lang::new(Language::Nb), Full).is_err());
}

#[test]
fn our_own_contact_list_comes_back_as_it_went() {
    use ildsjel::exchange::{columns, plan, read};
    for language in Language::ALL {
        let made = make();
        let lang = Lang::new(language);
        let mut file = Vec::new();
        let selection = Selection { include_sensitive: true, ..Selection::default() };
        csv_out::write(&contacts(&made.snapshot, &lang, &selection), &lang, &mut file).unwrap();
        let sheet = read::read(&file, &read::Options::default()).unwrap();
        let region = ildsjel::domain::phone::Region::No;
        let context = plan::Context { today: date(7, 1), region };
        let ours = plan::plan(&sheet, &columns::guess(&sheet, region), &made.snapshot, &context);
        let changed: Vec<_> = ours
            .rows
            .iter()
            .filter(|row| row.verdict != plan::Verdict::Same)
            // A name with a bracket in it is read as a name and a remark.
            .filter(|row| !row.name.to_lowercase().contains("hyperlink"))
            .collect();
        assert!(changed.is_empty(), "{language:?}: {changed:#?}");
        let empty = plan::plan(&sheet, &ours.mapping, &ildsjel::domain::Snapshot::default(), &context);
        let mut crews = empty.new_crews();
        crews.sort();
        assert_eq!(crews, ["Bar", "Kafé"], "{language:?}");
    }
}
