//! What codes mean: `D = 10-16`, `N: 22-04 (natt)`, `x = kan jobbe`.

use std::collections::BTreeMap;

use super::Can;
use super::when::{self, Frame};
use crate::domain::fold::fold;
use crate::table::{Book, Sheet};

/// What a code stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stands {
    /// These hours, in minutes after midnight.
    Hours(u16, u16),
    /// That they can or cannot.
    Can(Can),
    /// Words we make nothing of.
    Words(String),
}

/// The codes of a sheet, or where it tells none, of the book.
pub(super) fn of(book: &Book, sheet: &Sheet, frame: &Frame) -> BTreeMap<String, Stands> {
    let own = on(sheet, frame);
    if own.values().any(|stands| matches!(stands, Stands::Hours(..))) {
        return own;
    }
    book.sheets.iter().map(|sheet| on(sheet, frame)).fold(own, |mut all, more| {
        for (code, stands) in more {
            let _ = all.entry(code).or_insert(stands);
        }
        all
    })
}

/// Whether a sheet says what codes mean.
pub(super) fn explains(sheet: &Sheet, frame: &Frame) -> bool {
    !on(sheet, frame).is_empty()
}

/// The codes that any row of a sheet explains.
fn on(sheet: &Sheet, frame: &Frame) -> BTreeMap<String, Stands> {
    let mut codes = BTreeMap::new();
    for row in &sheet.rows {
        let cells: Vec<&str> = row.iter().map(|cell| cell.text.trim()).filter(|text| !text.is_empty()).collect();
        // `D` | `10-16` in two cells of a row of their own.
        if let [code, text] = cells.as_slice()
            && is_code(code)
            && when::clocks(text, frame).is_some()
        {
            add(&mut codes, code, text, frame);
        }
        for cell in cells {
            for (code, text) in in_a_row(cell) {
                add(&mut codes, &code, &text, frame);
            }
            for line in cell.split(['\n', ';', ',']) {
                if let Some((code, text)) =
                    line.split_once('=').or_else(|| line.split_once(": ")).or_else(|| line.split_once(" – "))
                    && is_code(code.trim())
                {
                    add(&mut codes, code.trim(), text.trim(), frame);
                }
            }
        }
    }
    codes
}

/// Several codes with hours behind each other: `A = 11-15   B = 15-19   C = 19-23 (fredag 15)`.
fn in_a_row(cell: &str) -> Vec<(String, String)> {
    let pieces: Vec<&str> = cell.split('=').collect();
    let mut all = Vec::new();
    for (at, pair) in pieces.windows(2).enumerate() {
        let [before, behind] = pair else { continue };
        let code = before.trim_end().rsplit([' ', '\n', ',', ';']).next().unwrap_or_default();
        // What stands before the next sign is the next code.
        let text = if at + 2 < pieces.len() { behind.trim_end().rsplit_once(' ').map_or("", |(text, _)| text) } else { behind };
        let text = text.split('(').next().unwrap_or_default().trim().trim_end_matches(['.', ',', ';']);
        if is_code(code) && text.contains(|c: char| c.is_ascii_digit()) && !text.contains('\n') {
            all.push((code.to_owned(), text.to_owned()));
        }
    }
    if all.len() > 1 { all } else { Vec::new() }
}

/// One to three letters, or a part of the day.
fn is_code(text: &str) -> bool {
    let letters = text.chars().count();
    (1..=3).contains(&letters) && text.chars().all(char::is_alphanumeric) && text.chars().any(char::is_alphabetic)
        || when::day_part(&fold(text)).is_some()
        || matches!(text, "-" | "/" | "*" | "+" | "✓")
}

fn add(codes: &mut BTreeMap<String, Stands>, code: &str, text: &str, frame: &Frame) {
    let stands = match when::clocks(text, frame) {
        // `N = 00-08 (natt til neste dag)`
        Some((from, to)) if from < 12 * 60 && to > from && is_next_day(text) => Stands::Hours(from + 1440, to + 1440),
        Some((from, to)) => Stands::Hours(from, to),
        None => match can(text) {
            Some(can) => Stands::Can(can),
            None => Stands::Words(text.to_owned()),
        },
    };
    let _ = codes.entry(code.to_owned()).or_insert(stands);
}

/// Whether words say that hours are of the day after.
fn is_next_day(text: &str) -> bool {
    let folded = fold(text);
    ["neste dag", "dagen etter", "dagen efter", "nasta dag", "next day", "pafolgende dag", "neste dogn", "dagen derpa"]
        .iter()
        .any(|words| folded.contains(words))
}

/// What words say of whether somebody can.
pub(super) fn can(text: &str) -> Option<Can> {
    let folded = fold(text);
    let has = |words: &[&str]| folded.split(' ').any(|word| words.contains(&word));
    let no = has(&[
        "ikke",
        "ikkje",
        "inte",
        "ej",
        "not",
        "cannot",
        "opptatt",
        "oppteken",
        "upptagen",
        "borte",
        "bortrest",
        "unavailable",
        "busy",
        "nei",
        "nej",
    ]);
    let can = has(&["kan", "can", "tilgjengelig", "tilgjengeleg", "tillganglig", "available", "ledig", "mulig"]);
    // `ja/nei`
    if no && has(&["ja", "yes"]) {
        return None;
    }
    let off = has(&["fri", "fridag", "off", "ferie", "semester", "avspasering", "ledigt", "ledig dag"]);
    match (can, no, off) {
        // `kan jobbe, ikke satt opp`: the first word decides.
        (true, _, _)
            if folded.starts_with("kan ikke")
                || folded.starts_with("kan ikkje")
                || ["kan inte", "kan ej", "kan icke", "kan itj"].iter().any(|no| folded.starts_with(no))
                || folded.starts_with("ikke til") =>
        {
            Some(Can::Unavailable)
        }
        (true, _, _) => Some(Can::Available),
        (_, _, true) => Some(Can::Off),
        (_, true, _) => Some(Can::Unavailable),
        _ => None,
    }
}

/// The hours of the parts of the day that any cell of a book tells: `Kveld (16–22)`, and codes that are such parts.
pub(super) fn parts(book: &Book, frame: &Frame) -> BTreeMap<&'static str, (u16, u16)> {
    let mut parts = BTreeMap::new();
    let cells = book.sheets.iter().flat_map(|sheet| &sheet.rows).flatten();
    for piece in cells.flat_map(|cell| cell.text.split([',', ';', '\n'])) {
        let word: String = piece.trim().chars().take_while(|c| c.is_alphabetic()).collect();
        let rest = piece.trim().get(word.len()..).unwrap_or_default().trim_start();
        // `Kväll = 18-23.   – = stängt`
        let rest = [". ", "  "].iter().filter_map(|end| rest.find(end)).min().and_then(|end| rest.get(..end)).unwrap_or(rest);
        let told = rest.starts_with(['(', '=', ':']) || (rest.starts_with(|c: char| c.is_ascii_digit()) && piece.len() < 24);
        if let Some(part) = when::day_part(&fold(&word)).filter(|_| told)
            && let Some(hours) = when::clocks(rest, frame)
        {
            let _ = parts.entry(part).or_insert(hours);
        }
    }
    parts
}
