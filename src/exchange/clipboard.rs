//! What is put on the clipboard: a list as text with tabs and as HTML, for spreadsheets and mail; and a roster in the words
//! of a text message.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::csv_out::{field, guarded};
use super::report::{Cell, Report, clean};
use super::reports::Selection;
use crate::domain::coverage::of_shift;
use crate::domain::{Person, PersonId, Shift, Snapshot, When};
use crate::lang::{Lang, Language, phone_display};

/// Tabs and CRLF; a cell with a tab, a quote or a line break stands in quotes.
pub fn tsv(report: &Report, lang: &Lang) -> String {
    let headings = report.columns.iter().map(|column| guarded(&column.heading)).collect();
    let rows = report.rows.iter().map(|row| row.cells.iter().map(|cell| field(cell, lang)).collect());
    let mut to = String::new();
    for row in std::iter::once::<Vec<String>>(headings).chain(rows) {
        let cells: Vec<String> = row.into_iter().map(quoted).collect();
        to.push_str(&cells.join("\t"));
        to.push_str("\r\n");
    }
    to
}

fn quoted(cell: String) -> String {
    if cell.contains(['\t', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

/// A table that keeps text as text: for Excel with `mso-number-format`, for `LibreOffice`, which does not know that one, with
/// `sdnum` (measured: without it `+4740000011` becomes a number and `=1+1` is reckoned out). Days and times are numbers for
/// `LibreOffice` (`sdval`) and ISO text for the others.
pub fn html(report: &Report, lang: &Lang) -> String {
    let locale = match lang.language() {
        Language::Nb => 1044,
        Language::Nn => 2068,
        Language::Sv => 1053,
        Language::En => 2057,
    };
    let mut to = String::from("<html><head><meta charset=\"utf-8\"></head><body><table>\r\n<tr>");
    for column in &report.columns {
        let _ = write!(to, "<th {}>{}</th>", as_text(locale), marked(&column.heading));
    }
    to.push_str("</tr>\r\n");
    for row in &report.rows {
        to.push_str("<tr>");
        for cell in &row.cells {
            td(&mut to, cell, lang, locale, row.open);
        }
        to.push_str("</tr>\r\n");
    }
    to.push_str("</table></body></html>\r\n");
    to
}

fn as_text(locale: u32) -> String {
    format!("style='mso-number-format:\"\\@\"' sdnum=\"{locale};0;@\"")
}

fn td(to: &mut String, cell: &Cell, lang: &Lang, locale: u32, strong: bool) {
    // The value and the format's letters are English whatever the list is: a point, and YYYY.
    let number = |value: f64, excel: &str, calc: &str, text: &str| {
        format!("<td style='mso-number-format:\"{excel}\"' sdval=\"{value}\" sdnum=\"1033;1033;{calc}\">{}</td>", marked(text))
    };
    let text = |text: &str| {
        let text = marked(text);
        let text = if strong && !text.is_empty() { format!("<b>{text}</b>") } else { text };
        format!("<td {}>{text}</td>", as_text(locale))
    };
    to.push_str(&match cell {
        Cell::Empty => "<td></td>".to_owned(),
        Cell::Text(words) | Cell::Code(words) => text(words),
        Cell::Phone(phone) => text(&phone_display(phone)),
        Cell::Date(date) => number(serial(*date), "yyyy\\-mm\\-dd", "YYYY-MM-DD", &date.to_string()),
        Cell::Time(time) => number(of_day(*time), "hh\\:mm", "HH:MM", &lang.time(*time)),
        Cell::Minutes(minutes) => number(float(*minutes) / 60.0, "0\\.00", "0.00", &lang.decimal_hours(*minutes)),
        Cell::Count(count) => number(float(*count), "0", "0", &count.to_string()),
        Cell::Percent(percent) => number(float(*percent) / 100.0, "0%", "0%", &lang.percent(*percent)),
        Cell::Check(yes) => text(&if *yes { lang.common_yes() } else { lang.common_no() }),
    });
}

/// Text in HTML; a line break stays in its cell.
fn marked(text: &str) -> String {
    let mut to = String::new();
    for letter in clean(text).chars() {
        match letter {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            '\n' => to.push_str("<br style='mso-data-placement:same-cell'>"),
            other => to.push(other),
        }
    }
    to
}

/// Days since 30 December 1899, as spreadsheets count.
fn serial(date: NaiveDate) -> f64 {
    NaiveDate::from_ymd_opt(1899, 12, 30).map_or(0.0, |first| float((date - first).num_days()))
}

fn of_day(time: NaiveTime) -> f64 {
    f64::from(time.num_seconds_from_midnight()) / 86_400.0
}

/// Exact up to 2^53, which no day or sum of minutes comes near.
#[allow(clippy::cast_precision_loss)]
fn float(value: i64) -> f64 {
    value as f64
}

/// Any list in plain lines, one row each: what is filled, with commas between.
pub fn plain(report: &Report, lang: &Lang) -> String {
    let say = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Code(text) => clean(text).replace('\n', " / "),
        Cell::Phone(phone) => phone_display(phone),
        Cell::Date(date) => lang.date_short(*date),
        Cell::Time(time) => lang.time(*time),
        Cell::Minutes(minutes) => lang.hours(*minutes),
        Cell::Count(count) => lang.count(*count),
        Cell::Percent(percent) => lang.percent(*percent),
        Cell::Check(yes) => {
            if *yes {
                lang.common_yes()
            } else {
                lang.common_no()
            }
        }
    };
    let line = |cells: &[Cell]| cells.iter().map(say).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ") + "\n";
    report.rows.iter().map(|row| line(&row.cells)).collect()
}

/// The shifts of a selection as one would text them, a line each: `fre 9. juli 18–22 Bar – Teltet: Åse, Pål, 2 LEDIG`.
/// First names, with an initial where two on the list share one.
pub fn message(snapshot: &Snapshot, lang: &Lang, selection: &Selection) -> String {
    let wanted = |shift: &&Shift| selection.crews.is_empty() || selection.crews.contains(&shift.crew);
    let days = snapshot.days_with_shifts().filter(|day| selection.days.is_empty() || selection.days.contains(day));
    let shifts: Vec<&Shift> = days.flat_map(|day| snapshot.shifts_on(day).filter(wanted).collect::<Vec<_>>()).collect();
    message_of(snapshot, lang, &shifts)
}

/// The same for these shifts.
pub fn message_of(snapshot: &Snapshot, lang: &Lang, shifts: &[&Shift]) -> String {
    let on = |shift: &Shift| {
        let mut people: Vec<(&Person, String)> = Vec::new();
        for row in snapshot.needs_of(shift.id).flat_map(|need| snapshot.assignments_to(need.id)).filter(|row| row.counts()) {
            let Some(person) = snapshot.people.get(row.person) else { continue };
            let span = row.planned(shift.when.span());
            let when = When::from_span(shift.when.zone, span);
            let part =
                if span == shift.when.span() { String::new() } else { format!(" ({})", hours(when.from_local, when.to_local)) };
            people.push((person, part));
        }
        people.sort_by_cached_key(|(person, _)| (lang.sort_key(&person.given), person.id));
        people
    };
    let lists: Vec<_> = shifts.iter().map(|shift| (*shift, on(shift))).collect();
    let mut given: BTreeMap<&str, Vec<PersonId>> = BTreeMap::new();
    for (person, _) in lists.iter().flat_map(|(_, people)| people) {
        let of_name = given.entry(person.given.as_str()).or_default();
        if !of_name.contains(&person.id) {
            of_name.push(person.id);
        }
    }
    let name = |person: &Person| {
        let shared = given.get(person.given.as_str()).is_some_and(|people| people.len() > 1);
        match person.family.chars().next() {
            _ if person.given.is_empty() => person.name(),
            Some(initial) if shared => format!("{} {initial}", person.given),
            _ => person.given.clone(),
        }
    };
    let mut to = String::new();
    for (shift, people) in lists {
        let mut names: Vec<String> = people.iter().map(|(person, part)| name(person) + part).collect();
        match of_shift(snapshot, shift.id).missing() {
            0 => {}
            1 => names.push(lang.lists_open()),
            open => names.push(format!("{open} {}", lang.lists_open())),
        }
        let (from, to_local) = (shift.when.from_local, shift.when.to_local);
        let _ = writeln!(
            to,
            "{} {} {}: {}",
            day(lang, from.date()),
            hours(from, to_local),
            snapshot.shift_name(shift),
            names.join(", ")
        );
    }
    to
}

/// `fre 3. juli`: without the full stop of the short weekday, as in a text message.
fn day(lang: &Lang, date: NaiveDate) -> String {
    use chrono::Datelike;
    let weekday = lang.common_weekday_short(date.weekday().number_from_monday());
    lang.common_date_short(weekday.trim_end_matches('.').to_owned(), date.day(), lang.month(date.month()))
}

/// `18–22`, `18:30–02`.
fn hours(from: NaiveDateTime, to: NaiveDateTime) -> String {
    let short = |time: NaiveTime| {
        if time.minute() == 0 { format!("{:02}", time.hour()) } else { format!("{:02}:{:02}", time.hour(), time.minute()) }
    };
    format!("{}–{}", short(from.time()), short(to.time()))
}
