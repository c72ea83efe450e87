//! What is put on the clipboard.

use ildsjel::exchange::clipboard::{html, message, plain, tsv};
use ildsjel::exchange::report::{Cell, Column, Kind, Report, Row};
use ildsjel::exchange::reports::{Selection, contacts, roster};
use ildsjel::lang::{Lang, Language};

use super::festival::{date, make};

#[test]
fn a_roster_as_one_would_text_it() {
    let made = make();
    let nb = Lang::new(Language::Nb);
    let selection = Selection { crews: vec![made.bar], ..Selection::default() };
    assert_eq!(
        message(&made.snapshot, &nb, &selection),
        "fre 9. juli 18–22 Bar – Kveldsvakt: =HYPERLINK(\"http://example.com\"), Märta\n\
         fre 9. juli 22–03 Bar – Teltet: Jåma, Åse, 2 LEDIG\n\
         lør 10. juli 04–05 Bar: LEDIG\n"
    );
    let day = Selection { days: vec![date(7, 10)], ..Selection::default() };
    assert_eq!(message(&made.snapshot, &Lang::new(Language::Sv), &day), "lör 10 juli 09–16 Kafé: Aasmund\n");
    assert!(
        message(&super::festival::made_of_parts(), &nb, &Selection::default()).starts_with("fre 9. juli 10–15 Bar: A (10–12), B")
    );
}

#[test]
fn tabs_and_quotes() {
    let report = Report {
        title: String::new(),
        purpose: String::new(),
        subtitle: String::new(),
        sheet: String::new(),
        file_stem: String::new(),
        confidential: false,
        columns: vec![Column::new("A", Kind::Text), Column::new("B", Kind::Phone)],
        rows: vec![
            Row::from(vec![Cell::text("a\tb \"c\"\nd"), Cell::Phone("+46701740605".into())]),
            Row::from(vec![Cell::text("=1+1"), Cell::Phone("+4740000011".into())]),
        ],
    };
    let nb = Lang::new(Language::Nb);
    let expected = "A\tB\r\n\"a\tb \"\"c\"\"\nd\"\t(+46) 70-174 06 05\r\n'=1+1\t400 00 011\r\n";
    assert_eq!(tsv(&report, &nb), expected);
    let html = html(&report, &nb);
    assert!(html.contains("<td style='mso-number-format:\"\\@\"' sdnum=\"1044;0;@\">400 00 011</td>"), "{html}");
    assert!(html.contains("a\tb &quot;c&quot;<br style='mso-data-placement:same-cell'>d"), "{html}");
    assert!(html.contains(">=1+1</td>"));
    assert_eq!(plain(&report, &nb), "a\tb \"c\" / d, +46 70 174 06 05\n=1+1, 400 00 011\n");
}

#[test]
fn each_cell_is_in_the_table() {
    let made = make();
    for language in Language::ALL {
        let lang = Lang::new(language);
        for report in [roster(&made.snapshot, &lang, &Selection::default()), contacts(&made.snapshot, &lang, &Selection::default())]
        {
            let table = html(&report, &lang);
            assert_eq!(table.matches("<tr>").count(), report.rows.len() + 1);
            assert_eq!(table.matches("</td>").count(), report.rows.len() * report.columns.len());
            assert_eq!(tsv(&report, &lang).lines().count(), report.rows.len() + 1);
            assert!(table.contains("sdval=\"46577\"") || report.columns.len() == 4, "9 July 2027 as a number");
        }
    }
}
