//! What stands in the lists, and in which order.

use ildsjel::domain::coverage::coverage;
use ildsjel::domain::progress::progress;
use ildsjel::domain::{Edit, Ids, Module, Op};
use ildsjel::exchange::report::{Cell, Report, Row};
use ildsjel::exchange::reports::{
    Selection, Split, attendance, attendance_summary, club_hours, contacts, hours, roster, roster_sheets,
};
use ildsjel::lang::{Lang, Language};

use super::festival::{at, date, made_of_parts, make, when};

fn nb() -> Lang {
    Lang::new(Language::Nb)
}

fn said(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Phone(text) | Cell::Code(text) => text.clone(),
        Cell::Date(date) => date.format("%d.%m").to_string(),
        Cell::Time(time) => time.format("%H:%M").to_string(),
        Cell::Minutes(number) | Cell::Count(number) | Cell::Percent(number) => number.to_string(),
        Cell::Check(check) => check.to_string(),
    }
}

fn column(report: &Report, heading: &str) -> Vec<String> {
    let at = report.columns.iter().position(|column| column.heading == heading).unwrap();
    report.rows.iter().map(|row| said(&row.cells[at])).collect()
}

fn lines(report: &Report) -> Vec<String> {
    assert!(report.rows.iter().all(|row| row.cells.len() == report.columns.len()));
    report.rows.iter().map(|row| row.cells.iter().map(said).collect::<Vec<_>>().join("|")).collect()
}

#[test]
fn roster_by_day_crew_and_time_with_open_places() {
    let made = make();
    let report = roster(&made.snapshot, &nb(), &Selection::default());
    assert_eq!(
        lines(&report),
        [
            "09.07|18:00|22:00|Bar|Teltet|Kveldsvakt – =1+1|Märta Söderström|+46701740605",
            "09.07|18:00|22:00|Bar|Teltet|Kveldsvakt – =1+1|=HYPERLINK(\"http://example.com\") Zorro|spør Åse",
            "09.07|22:00|03:00|Bar|Teltet|tappe øl|Åse Bjørnøy|+4740000011",
            "09.07|22:00|03:00|Bar|Teltet|tappe øl|Jåma Åarjel|+4740000013",
            "09.07|22:00|03:00|Bar|Teltet|tappe øl|LEDIG|",
            "09.07|22:00|03:00|Bar|Teltet|tappe øl|LEDIG|",
            "10.07|04:00|05:00|Bar||rydde|LEDIG|",
            "09.07|08:00|12:00|Kafé||kaker|Aasmund Aasen|+4740000012",
            "10.07|09:00|16:00|Kafé|||Aasmund Aasen|+4740000012",
        ]
    );
    assert_eq!(
        report.rows.iter().map(|row| row.open).collect::<Vec<_>>(),
        [false, false, false, false, true, true, true, false, false]
    );
    assert_eq!(report.title, "Vaktliste – Norsk Revyfestival 2027");
    assert_eq!(report.file_stem, "vaktliste-norsk-revyfestival-2027");
}

#[test]
fn roster_of_a_day_and_of_a_crew() {
    let made = make();
    let day = Selection { days: vec![date(7, 10)], ..Selection::default() };
    let report = roster(&made.snapshot, &nb(), &day);
    assert_eq!(column(&report, "Fra"), ["09:00"], "a shift at four in the night belongs to the day before");
    assert_eq!(report.file_stem, "vaktliste-norsk-revyfestival-2027-2027-07-10");
    assert_eq!(report.subtitle, "lør. 10. juli");
    let crew = Selection { crews: vec![made.kafe], ..Selection::default() };
    let report = roster(&made.snapshot, &nb(), &crew);
    assert_eq!(column(&report, "Navn"), ["Aasmund Aasen", "Aasmund Aasen"]);
    assert_eq!(report.file_stem, "vaktliste-norsk-revyfestival-2027-kafe");
}

#[test]
fn roster_sheets_share_out_every_row() {
    let made = make();
    let whole = roster(&made.snapshot, &nb(), &Selection::default()).rows.len();
    for (split, names) in [
        (Split::Whole, vec!["Vaktliste"]),
        (Split::ByDay, vec!["fre. 9. juli", "lør. 10. juli"]),
        (Split::ByCrew, vec!["Bar", "Kafé"]),
    ] {
        let sheets = roster_sheets(&made.snapshot, &nb(), &Selection::default(), split);
        assert_eq!(sheets.iter().map(|sheet| sheet.sheet.as_str()).collect::<Vec<_>>(), names);
        assert_eq!(sheets.iter().map(|sheet| sheet.rows.len()).sum::<usize>(), whole);
    }
    let nothing = Selection { days: vec![date(12, 24)], ..Selection::default() };
    assert_eq!(roster_sheets(&made.snapshot, &nb(), &nothing, Split::ByDay).len(), 1);
}

#[test]
fn a_shift_of_a_day_or_more_says_its_last_day() {
    use ildsjel::domain::{Edit, Op, Shift, Write};
    let mut made = make();
    assert!(!roster(&made.snapshot, &nb(), &Selection::default()).columns.iter().any(|column| column.heading == "Til dato"));
    let old = made.snapshot.shifts.iter().find(|shift| shift.crew == made.kafe).unwrap().clone();
    let mut edit = Edit::new(Op::Sample { name: String::new() });
    edit.update(&old, &Shift { when: when(at(9, 8), at(10, 8)), ..old.clone() });
    assert!(matches!(edit.writes.as_slice(), [Write::Set { .. }]));
    made.snapshot.apply(&edit).unwrap();
    let report = roster(&made.snapshot, &nb(), &Selection::default());
    let (from, to) = (column(&report, "Dato"), column(&report, "Til dato"));
    assert!(from.iter().zip(&to).any(|(from, to)| from == "09.07" && to == "10.07"));
}

#[test]
fn contacts_keep_what_is_private() {
    let made = make();
    let report = contacts(&made.snapshot, &nb(), &Selection::default());
    assert_eq!(
        column(&report, "Navn"),
        [
            "Kråik Bïenje",
            "Åse Bjørnøy",
            "Märta Söderström",
            "=HYPERLINK(\"http://example.com\") Zorro",
            "Jåma Åarjel",
            "Aasmund Aasen",
            "Дарина"
        ],
        "by family name, aa as å"
    );
    assert_eq!(column(&report, "Gjenger")[1], "Bar (gjengsjef), Kafé");
    let text = format!("{report:?}");
    for private in ["1999", "nøtteallergi", "Mor Bjørnøy", "0150", "KONFIDENSIELT"] {
        assert!(!text.contains(private), "{private}");
    }
    let report = contacts(&made.snapshot, &nb(), &Selection { include_sensitive: true, ..Selection::default() });
    assert!(lines(&report)[1].ends_with("01.01|1999|nøtteallergi|Mor Bjørnøy 400 00 099"));
    assert!(report.confidential);
    assert_eq!(report.file_stem, "kontaktliste-norsk-revyfestival-2027_KONFIDENSIELT");
}

#[test]
fn contacts_in_swedish_order() {
    let made = make();
    let report = contacts(&made.snapshot, &Lang::new(Language::Sv), &Selection::default());
    assert_eq!(column(&report, "Namn")[0], "Aasmund Aasen", "aa is no å in Swedish");
    assert_eq!(column(&report, "Grupper")[2], "Bar (gruppledare), Kafé");
}

#[test]
fn contacts_of_a_crew_and_of_a_day() {
    let made = make();
    let crew = contacts(&made.snapshot, &nb(), &Selection { crews: vec![made.bar], ..Selection::default() });
    assert_eq!(column(&crew, "Navn"), ["Åse Bjørnøy", "Märta Söderström"]);
    let day = contacts(&made.snapshot, &nb(), &Selection { days: vec![date(7, 10)], ..Selection::default() });
    assert_eq!(column(&day, "Navn"), ["Aasmund Aasen"]);
}

#[test]
fn attendance_lists_everybody_on_each_evening() {
    let made = make();
    let report = attendance(&made.snapshot, &nb(), made.programme, None).unwrap();
    assert_eq!(
        lines(&report),
        [
            "Første kveld|01.07|18:00|21:00|180|Kråik Bïenje||||ikke ført|0|50",
            "Første kveld|01.07|18:00|21:00|180|Åse Bjørnøy|1999|kvinne|0150|til stede|180|100",
            "Første kveld|01.07|18:00|21:00|180|Märta Söderström|2009|annet||delvis|120|33",
            "Første kveld|01.07|18:00|21:00|180|Aasmund Aasen||||fravær|0|0",
            "Andre kveld|02.07|18:00|21:00|180|Kråik Bïenje||||til stede|180|50",
            "Andre kveld|02.07|18:00|21:00|180|Åse Bjørnøy|1999|kvinne|0150|til stede|180|100",
            "Andre kveld|02.07|18:00|21:00|180|Märta Söderström|2009|annet||gyldig fravær|0|33",
            "Andre kveld|02.07|18:00|21:00|180|Aasmund Aasen||||ikke ført|0|0",
        ]
    );
    let one = attendance(&made.snapshot, &nb(), made.programme, Some(made.first_session)).unwrap();
    assert_eq!(column(&one, "Prosent av timene"), ["100", "66", "0"], "of the one evening");
    assert_eq!(one.file_stem, "frammoteliste-norsk-revyfestival-2027-hvordan-lede-frivillige-2027-07-01");
}

#[test]
fn attendance_in_all() {
    let made = make();
    let report = attendance_summary(&made.snapshot, &nb(), made.programme).unwrap();
    assert_eq!(
        lines(&report),
        [
            "Kråik Bïenje||||1|180|360|50|false",
            "Åse Bjørnøy|1999|kvinne|0150|2|360|360|100|true",
            "Märta Söderström|2009|annet||1|120|360|33|false",
            "Aasmund Aasen||||0|0|360|0|false",
        ]
    );
}

#[test]
fn hours_of_people_and_clubs_agree() {
    let made = make();
    let people = hours(&made.snapshot, &nb());
    assert_eq!(lines(&people)[1], "Åse Bjørnøy|Åsmarka IL|Bar (gjengsjef), Kafé|1|300");
    assert_eq!(column(&people, "Timer"), ["0", "300", "240", "240", "300", "660", "0"], "an excused shift does not count");
    let clubs = club_hours(&made.snapshot, &nb());
    assert_eq!(lines(&clubs), ["Vonheim ungdomslag|2|3|900", "Ærlig teater|0|0|0", "Åsmarka IL|1|1|300", "Uten forening|4|2|540"]);
    let sum = |report: &Report| column(report, "Timer").iter().map(|text| text.parse::<i64>().unwrap()).sum::<i64>();
    assert_eq!(sum(&people), sum(&clubs));
}

#[test]
fn open_places_are_the_holes_on_the_screen() {
    let made = made_of_parts();
    let report = roster(&made, &nb(), &Selection::default());
    assert_eq!(
        lines(&report),
        [
            "09.07|10:00|12:00|Bar|||A|",
            "09.07|10:00|12:00|Bar|||B|",
            "09.07|10:00|12:00|Bar|||C|",
            "09.07|10:00|14:00|Bar|||D|",
            "09.07|10:00|15:00|Bar|||LEDIG|",
            "09.07|12:00|15:00|Bar|||LEDIG|",
            "09.07|12:00|15:00|Bar|||LEDIG|",
            "09.07|12:00|15:00|Bar|||LEDIG|",
            "09.07|14:00|15:00|Bar|||LEDIG|",
        ]
    );
    let need = made.needs.iter().next().unwrap();
    let holes: i64 = coverage(&made, need).unwrap().place_minutes();
    let rows = report.rows.iter().filter(|row| row.open);
    let minutes = |row: &Row| match (&row.cells[1], &row.cells[2]) {
        (Cell::Time(from), Cell::Time(to)) => (*to - *from).num_minutes(),
        _ => panic!(),
    };
    assert_eq!(rows.map(minutes).sum::<i64>(), holes);
}

#[test]
fn who_has_completed_is_the_same_on_paper_as_on_the_screen() {
    let mut made = make();
    let programme = made.programme;
    // A module that no session treats yet is a part of the programme all the same.
    let mut edit = Edit::new(Op::Sample { name: String::new() });
    let module = Module { minutes: 360, ..Module::new(Ids::System.next(), programme, 1, "Rekruttere") };
    edit.insert(&module);
    made.snapshot.apply(&edit).unwrap();
    let report = attendance_summary(&made.snapshot, &nb(), programme).unwrap();
    assert_eq!(lines(&report)[1], "Åse Bjørnøy|1999|kvinne|0150|2|360|720|50|false");
    let complete = made.snapshot.people.iter().filter(|person| {
        let progress = progress(&made.snapshot, programme, person.id);
        progress.is_some_and(|progress| progress.is_complete())
    });
    assert_eq!(column(&report, "Nok timer").iter().filter(|cell| *cell == "true").count(), complete.count());
}
