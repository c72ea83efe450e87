//! Lines that are several: cells of lines under days, and a line in which each has times of their own.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::super::gather::Gather;
use super::super::matrix::Head;
use super::super::places::is_the_place;
use super::super::talk::{is_speech, stamped};
use super::super::{Kind, cells, names, sections, when};
use super::{Running, is_place, one};
use crate::exchange::given::{is_given, is_surely_given};
use crate::table::{Row, Table};

/// Whether a table is days over lines of times and names: `fre;lør` over `10-14 Marte;10-14 Kari`.
pub(in crate::exchange::meaning) fn are_under_days(table: &Table, heads: &BTreeMap<usize, Head>, gather: &Gather<'_>) -> bool {
    let (mut lines, mut all) = (0, 0);
    for (at, head) in heads {
        let Head::Day(day) = head else { return false };
        let frame = gather.frame.on(Some(*day));
        for text in table.rows.iter().filter_map(|row| row.cells.get(*at)).map(cells::text).filter(|text| !text.is_empty()) {
            let read = when::read(text.lines().next().unwrap_or_default(), &frame);
            all += 1;
            lines += usize::from(read.stretches().next().is_some() && !read.rest.is_empty());
        }
    }
    heads.len() > 1 && lines > 1 && lines * 10 >= all * 6
}

/// Reads the cells under days as lines, day by day.
pub(in crate::exchange::meaning) fn under_days(gather: &mut Gather<'_>, table: &Table, heads: &BTreeMap<usize, Head>) {
    gather.is(Kind::Lines, BTreeMap::new());
    for (at, head) in heads {
        let (Head::Day(day), Some(column)) = (head, table.columns.get(*at)) else { continue };
        let mut running = Running { day: Some(*day), column: column.source, ..Running::default() };
        for row in &table.rows {
            if let Some(label) = label(table, row, heads) {
                running.place = Some(label);
            }
            let text = row.cells.get(*at).map(cells::text).unwrap_or_default();
            for piece in text.split('\n').map(str::trim).filter(|piece| !piece.is_empty()) {
                one(gather, row.source, piece, &mut running);
            }
        }
        running.settle(gather);
    }
}

/// Where or what a row of such cells is: the words before them.
fn label(table: &Table, row: &Row, heads: &BTreeMap<usize, Head>) -> Option<String> {
    let first = *heads.keys().next()?;
    let shown = |at: &usize| table.columns.get(*at).is_some_and(|column| !column.hidden && !column.derived);
    let texts = (0..first).filter(shown).filter_map(|at| row.cells.get(at)).map(cells::text);
    let mut texts = texts.filter(|text| text.chars().any(char::is_alphabetic) && text.split_whitespace().count() < 5);
    texts.next().and_then(|text| sections::name(&text))
}

/// The parts of a line in which somebody is in several places: `Kari Grim: fre 18-22 bar, lør 14-18 inngang`, each with their
/// name behind a colon. None where no part says where, as one place may be meant for all.
pub(super) fn each_place(line: &str, gather: &Gather<'_>, running: &Running) -> Option<Vec<String>> {
    let (who, rest) = line.split_once(": ").filter(|_| stamped(line).is_none())?;
    let (name, _) = crate::exchange::values::remark(who);
    let somebody = names::looks_like_names(&name) && !is_place(&name) && (name.contains(' ') || is_given(&name));
    if !somebody || names::split(&name, true).len() > 1 {
        return None;
    }
    let frame = gather.frame.on(running.day);
    let (mut placed, mut known) = (0, true);
    let mut pieces = Vec::new();
    for piece in rest.split([',', ';']).map(str::trim) {
        let read = when::read(piece, &frame);
        let whole = matches!(read.said.as_slice(), [Ok(_)]);
        let plain = |text: &String| !is_speech(text) && text.split_whitespace().count() < 4 && !names::is_otherwise(text);
        if !whole || read.rest.len() > 1 || !read.rest.iter().all(plain) {
            return None;
        }
        placed += read.rest.len();
        known &= read.rest.iter().all(|rest| rest.split(' ').any(is_the_place));
        pieces.push(format!("{piece}: {who}"));
    }
    // `Kari: inngang fredag 16-20`; but `Bo Bygg: rigg 16-20` may be a firm.
    let lone = || is_surely_given(&name) && known;
    (placed > 0 && (pieces.len() > 1 || lone())).then_some(pieces)
}

/// The parts of a line in which those on each of several times stand behind them: `Natt til lørdag: kl 23-03 Stein, kl 03-07 Odd`.
pub(super) fn each_time(line: &str, gather: &Gather<'_>, running: &Running) -> Option<Vec<String>> {
    stamped(line).is_none().then_some(())?;
    let (head, rest) = line.split_once(": ").unwrap_or(("", line));
    let frame = gather.frame.on(running.day.or(Some(gather.event.first_day)));
    let begins = |piece: &str| {
        let clock = piece.strip_prefix("kl").map_or(piece, |piece| piece.trim_start_matches(['.', ' ']));
        clock.starts_with(|c: char| c.is_ascii_digit()) && when::read(piece, &frame).stretches().count() == 1
    };
    let mut pieces: Vec<String> = Vec::new();
    for piece in rest.split([',', ';']).map(str::trim).filter(|piece| !piece.is_empty()) {
        match pieces.last_mut() {
            _ if begins(piece) => pieces.push(piece.to_owned()),
            Some(last) => {
                last.push_str(", ");
                last.push_str(piece);
            }
            None => return None,
        }
    }
    let named = |piece: &String| {
        let read = when::read(piece, &frame);
        matches!(read.said.as_slice(), [Ok(stretch)] if !stretch.day_said)
            && !read.rest.is_empty()
            && read.rest.iter().all(|text| names::looks_like_names(text) && !is_place(text) || names::open(text).is_some())
    };
    let whole = pieces.len() > 1 && pieces.iter().all(named);
    whole.then(|| pieces.iter().map(|piece| format!("{head} {piece}").trim().to_owned()).collect())
}

/// The place and the parts of a line that has times of their own for several people: `Døra: Stig 18-22, Mona 22-02`.
pub(super) fn each_own<'l>(
    line: &'l str,
    gather: &Gather<'_>,
    running: &Running,
) -> Option<(Option<String>, Option<NaiveDate>, Vec<&'l str>)> {
    stamped(line).is_none().then_some(())?;
    // `Fredag, Marte 10-14, Jonas 14-18`, as cells put together have it.
    let leads = |before: &&str| matches!(when::day(before, &gather.frame), Some(Ok(_)));
    let by_day = line.split_once(", ").filter(|(before, _)| leads(before));
    let (before, rest) = line.split_once(": ").or(by_day).unwrap_or(("", line));
    let pieces: Vec<&str> = rest.split([',', ';']).flat_map(|piece| piece.split(" og ")).collect();
    let frame = gather.frame.on(running.day.or(Some(gather.event.first_day)));
    let own = |piece: &&str| {
        let read = when::read(piece, &frame);
        matches!(read.said.as_slice(), [Ok(_)])
            && !read.rest.is_empty()
            && read.rest.iter().any(|text| names::looks_like_names(text) || names::open(text).is_some())
            && read.rest.iter().all(|text| names::looks_like_names(text) || is_place(text) || names::open(text).is_some())
    };
    // `Fredag: Marte 18-22, Jonas 22-02`
    let alone = when::day(before, &gather.frame).and_then(Result::ok);
    // `Inngang fredag: Amir 10-18, Håkon 18-01`
    let said = when::read(before, &frame);
    let (day, place) = match (alone, said.said.as_slice(), said.rest.as_slice()) {
        (Some(day), ..) => (Some(day), None),
        (None, [Err(when::Trouble::NoTime(day))], [place]) => (Some(*day), sections::name(place)),
        (None, [], _) => (None, sections::name(before)),
        _ => return None,
    };
    if pieces.len() < 2 || !pieces.iter().all(own) {
        return None;
    }
    Some((place.or_else(|| running.place.clone()), day, pieces))
}
