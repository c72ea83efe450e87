//! How a text is written: which sign stands between its cells, and which around them. Every candidate cuts the first rows; the
//! one whose rows are most even and whose columns are most of one kind is it.

use std::collections::BTreeMap;

use super::class::{Class, class};
use super::encoding::Encoding;
use super::records::{self, Record, Rules};

/// How a text file is written.
#[allow(clippy::struct_excessive_bools, reason = "each is a finding of its own")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// Its encoding.
    pub encoding: Encoding,
    /// Whether it began with a byte order mark.
    pub bom: bool,
    /// Whether letters that an earlier program had broken (`Ã¥`) were mended.
    pub mended: bool,
    /// What stands between cells.
    pub delimiter: char,
    /// Whether a blank belongs to each delimiter: `, `.
    pub spaced: bool,
    /// What stands around cells that hold a delimiter; none where no cell is quoted.
    pub quote: Option<char>,
    /// Whether a quote inside a cell has a backslash before it, rather than standing twice.
    pub backslash: bool,
    /// How its lines end.
    pub newline: Newline,
    /// Whether its first line says the delimiter: `sep=;`.
    pub said: bool,
}

/// How lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Newline {
    /// Line feed.
    Lf,
    /// Carriage return and line feed.
    CrLf,
    /// Carriage return, as old Macs wrote.
    Cr,
    /// Several of them.
    Mixed,
}

impl Newline {
    /// How most lines of a text end.
    pub(super) fn of(text: &str) -> Self {
        let (mut lf, mut crlf, mut cr) = (0_usize, 0_usize, 0_usize);
        let mut before = b' ';
        for byte in text.bytes() {
            match byte {
                b'\n' if before == b'\r' => (crlf, cr) = (crlf + 1, cr - 1),
                b'\n' => lf += 1,
                b'\r' => cr += 1,
                _ => {}
            }
            before = byte;
        }
        match (lf, crlf, cr) {
            (_, 0, 0) => Self::Lf,
            (0, _, 0) => Self::CrLf,
            (0, 0, _) => Self::Cr,
            _ => Self::Mixed,
        }
    }
}

/// The delimiters that are looked for.
pub const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];

/// All that are tried, with how likely each is before anything is seen.
const TRIED: [(u8, f64); 7] = [(b';', 1.0), (b',', 0.97), (b'\t', 1.0), (b'|', 0.9), (b'~', 0.7), (b'^', 0.7), (b' ', 0.5)];

/// What is enough to tell by.
const SAMPLE: usize = 100_000;
const RECORDS: usize = 400;

/// How the cells of a text are told from each other, and how many a row has.
pub(super) fn find(text: &str, asked: Option<char>) -> (Rules, usize) {
    let sample = sample(text);
    let asked = asked.and_then(|c| u8::try_from(c).ok()).filter(u8::is_ascii);
    let tried: Vec<(u8, f64)> = asked.map_or_else(|| TRIED.to_vec(), |delimiter| vec![(delimiter, 1.0)]);
    let mut best: Option<(f64, Rules, usize)> = None;
    for (delimiter, prior) in tried {
        let absent = !sample.as_bytes().contains(&delimiter) || delimiter == b' ' && !is_of_figures(sample);
        if asked.is_none() && absent {
            continue;
        }
        let rules = Rules { delimiter, spaced: false, quote: Some(quote(sample, delimiter)), backslash: false };
        let (score, width) = judge(sample, rules);
        if asked.is_some() || (score * prior > 0.1 && best.is_none_or(|(other, ..)| score * prior > other)) {
            best = Some((score * prior, rules, width));
        }
    }
    let Some((rules, width)) = best.map(|(_, rules, width)| (rules, width)).or_else(|| by_seams(sample)) else {
        // One column. A delimiter that does not occur leaves each line whole.
        let absent = [b';', b'\t', b'|', 1].into_iter().find(|byte| !sample.as_bytes().contains(byte)).unwrap_or(1);
        return (Rules { delimiter: absent, spaced: false, quote: Some(b'"'), backslash: false }, 1);
    };
    let rules = Rules { spaced: is_spaced(sample, rules), ..rules };
    let rules = Rules { backslash: has_backslashes(sample, rules, width), ..rules };
    (rules, width)
}

/// Whether blanks may divide cells: where something is quoted, or half of what they divide has figures in it. Elsewhere they
/// stand in names and sentences.
fn is_of_figures(sample: &str) -> bool {
    let (mut all, mut figures) = (0_usize, 0_usize);
    for piece in sample.split_whitespace() {
        all += 1;
        figures += usize::from(piece.contains(|c: char| c.is_ascii_digit()));
    }
    sample.contains(['"', '\'']) || figures * 2 >= all
}

/// What stands between quoted cells, where rows are too few and too broken to tell by.
fn by_seams(sample: &str) -> Option<(Rules, usize)> {
    let seams = |delimiter: char| sample.matches(&format!("\"{delimiter}\"")).count();
    let delimiter = DELIMITERS.into_iter().filter(|delimiter| seams(*delimiter) >= 2).max_by_key(|delimiter| seams(*delimiter))?;
    let rules = Rules { delimiter: u8::try_from(delimiter).ok()?, spaced: false, quote: Some(b'"'), backslash: false };
    let width = usual_width(&records::split(sample, rules, None, RECORDS));
    (width > 1).then_some((rules, width))
}

/// The first lines of a text.
fn sample(text: &str) -> &str {
    if text.len() <= SAMPLE {
        return text;
    }
    let end = (0..=SAMPLE).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let cut = text.get(..end).unwrap_or(text);
    cut.rfind(['\n', '\r']).and_then(|end| cut.get(..=end)).unwrap_or(cut)
}

/// Which quote stands around cells: `"` unless `'` plainly does.
fn quote(sample: &str, delimiter: u8) -> u8 {
    let delimiter = char::from(delimiter);
    let mut pairs = [0_usize; 2];
    for line in records::lines(sample).take(RECORDS) {
        for piece in line.split(delimiter) {
            let piece = piece.trim();
            for (count, quote) in pairs.iter_mut().zip(['"', '\'']) {
                *count += usize::from(piece.len() > 1 && piece.starts_with(quote))
                    + usize::from(piece.len() > 1 && piece.ends_with(quote));
            }
        }
    }
    let [double, single] = pairs;
    if single >= 4 && single > double * 4 { b'\'' } else { b'"' }
}

/// The width most records have; where several are about as common, the one that comes first, as the first table does.
pub(super) fn usual_width(records: &[Record<'_>]) -> usize {
    let mut counts: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for (at, record) in records.iter().enumerate().filter(|(_, record)| record.filled() > 0) {
        counts.entry(record.cells.len()).or_insert((0, at)).0 += 1;
    }
    let most = counts.values().map(|(count, _)| *count).max().unwrap_or(0);
    let common = counts.into_iter().filter(|(_, (count, _))| count * 5 >= most * 4 && *count > 1 || *count == most);
    common.min_by_key(|(width, (_, first))| (*first, std::cmp::Reverse(*width))).map_or(1, |(width, _)| width)
}

/// How well a delimiter cuts, from 0 to 1, and the width it cuts to.
fn judge(sample: &str, rules: Rules) -> (f64, usize) {
    let rough = records::split(sample, rules, None, RECORDS);
    let width = usual_width(&rough);
    let mut all = if width > 1 { records::split(sample, rules, Some(width), RECORDS) } else { rough };
    all.retain(|record| record.filled() > 0);
    if rules.delimiter == b' ' {
        return loose(&all);
    }
    if width < 2 {
        return (0.0, width);
    }
    let fitting: Vec<&Record<'_>> = all.iter().filter(|record| record.cells.len() == width).collect();
    let even = ratio(fitting.len(), all.len());
    let narrow = width == 2 && all.first().is_some_and(|first| first.cells.len() < 2);
    let purity = purity(&fitting, 0, width);
    let sentence = narrow && fitting.iter().all(|record| record.cells.last().is_some_and(|cell| cell.starts_with(' ')));
    let quote = rules.quote.map(char::from);
    let cells = fitting.iter().flat_map(|record| &record.cells);
    let worn = cells.clone().filter(|cell| quote.is_some_and(|quote| cell.starts_with(quote) || cell.ends_with(quote))).count();
    let wide = ratio(width - 1, width);
    let score = even * even * (0.4 + 0.6 * purity) * (0.5 + 0.5 * wide) * (1.0 - ratio(worn, cells.count()));
    (if sentence { score * 0.1 } else { score }, width)
}

/// Blanks between cells: texts have blanks too, so that rows are uneven and only the first columns can be trusted.
fn loose(all: &[Record<'_>]) -> (f64, usize) {
    let Some(first) = all.first() else { return (0.0, 1) };
    let width = first.cells.len();
    if width < 2 || all.len() < 2 {
        return (0.0, width);
    }
    // `1. Kari Nordmann` on each line is a list with numbers, and its blanks are those of words.
    let numbered = |record: &Record<'_>| {
        record.cells.first().and_then(|cell| cell.strip_suffix(['.', ')'])).is_some_and(|n| n.parse::<u16>().is_ok())
    };
    // Nor are there signs between blanks in tables of words: `Fredag 18-22: Kari Lie`, `Kari Lie - fredag 18-22`.
    let spoken = |record: &&Record<'_>| {
        let sign = |cell: &str| cell.ends_with(':') || cell.starts_with('(') || matches!(cell, "-" | "–" | "—" | "→" | "•");
        record.cells.iter().any(|cell| sign(cell))
    };
    if all.iter().all(numbered) || all.iter().filter(spoken).count() * 10 >= all.len() * 6 {
        return (0.0, width);
    }
    let even = ratio(all.iter().filter(|record| record.cells.len() == width).count(), all.len());
    let reach = ratio(all.iter().filter(|record| record.cells.len() >= width).count(), all.len());
    let rows: Vec<&Record<'_>> = all.iter().skip(1).filter(|record| record.cells.len() >= width).collect();
    let typed = (0..width).take_while(|column| purity(&rows, *column, column + 1) >= 0.9).count();
    if typed >= 2 && reach > 0.9 {
        return (0.9 * reach, width);
    }
    let purity = purity(&rows, 0, width);
    (if even > 0.9 && purity > 0.5 { even * even * purity } else { 0.0 }, width)
}

/// How far each column holds one kind of thing, on the average; words count half.
fn purity(rows: &[&Record<'_>], from: usize, to: usize) -> f64 {
    let mut sum = 0.0;
    for column in from..to {
        let mut counts = [0_usize; Class::COUNT];
        let mut filled = 0;
        for record in rows {
            let found = record.cells.get(column).map_or(Class::Empty, |cell| class(cell));
            if found != Class::Empty
                && let Some(count) = counts.get_mut(found as usize)
            {
                *count += 1;
                filled += 1;
            }
        }
        let words = counts.get(Class::Word as usize).copied().unwrap_or(0) + counts.get(Class::Text as usize).copied().unwrap_or(0);
        let typed = counts.iter().enumerate().filter(|(at, _)| *at != Class::Word as usize && *at != Class::Text as usize);
        let typed = typed.map(|(_, count)| *count).max().unwrap_or(0);
        sum += if filled == 0 { 0.4 } else { ratio(typed, filled).max(0.5 * ratio(words, filled)) };
    }
    #[allow(clippy::cast_precision_loss, reason = "a few columns")]
    let columns = (to - from).max(1) as f64;
    sum / columns
}

/// Whether every delimiter has a blank behind it.
fn is_spaced(sample: &str, rules: Rules) -> bool {
    if rules.delimiter == b' ' || rules.delimiter == b'\t' {
        return false;
    }
    let (mut with, mut without) = (0_usize, 0_usize);
    let tight = records::split(sample, rules, None, RECORDS);
    for record in &tight {
        for (at, cell) in record.cells.iter().enumerate().skip(1) {
            let last = at + 1 == record.cells.len();
            let quoted = at < 64 && record.quoted >> at & 1 == 1;
            if cell.starts_with(' ') {
                with += 1;
            } else if !(quoted || last && cell.is_empty()) {
                without += 1;
            }
        }
    }
    // Blanks before quotes are gone from the cells; the text itself tells.
    let delimiter = char::from(rules.delimiter);
    let quote = rules.quote.map_or('"', char::from);
    let blank_quote = sample.matches(&format!("{delimiter} {quote}")).count();
    let tight_quote = sample.matches(&format!("{delimiter}{quote}")).count();
    with + blank_quote >= 4 && without * 50 <= with && tight_quote * 50 <= with + blank_quote && with > 0
}

/// Whether quotes inside cells have a backslash before them: when rows are more even so, or as even and no quote stands twice.
fn has_backslashes(sample: &str, rules: Rules, width: usize) -> bool {
    let Some(quote) = rules.quote.map(char::from) else { return false };
    if !sample.contains(&format!("\\{quote}")) {
        return false;
    }
    let (escaped, doubled) = backslashes(sample, quote, char::from(rules.delimiter));
    // Where quotes stand bare inside words, a backslash before one is a sign like any other.
    let signs: Vec<char> = sample.chars().collect();
    let is_bare = |window: &&[char]| matches!(window, [before, sign, after] if *sign == quote && before.is_alphanumeric() && after.is_alphanumeric());
    let bare = signs.windows(3).filter(is_bare).count();
    if bare > escaped || doubled > escaped {
        return false;
    }
    let fitting = |backslash: bool| {
        let all = records::split(sample, Rules { backslash, ..rules }, Some(width), RECORDS);
        let fit = all.iter().filter(|record| record.cells.len() == width).count();
        (fit, all.iter().filter(|record| record.filled() > 0 && record.cells.len() != width).count())
    };
    let ((with, misfits), (without, others)) = (fitting(true), fitting(false));
    let twice = records::lines(sample)
        .any(|line| line.contains(&format!("{quote}{quote}")) && !line.contains(&format!("\\{quote}{quote}")));
    with > without || (with == without && misfits <= others && escaped > 0 && !twice)
}

/// How often quotes behind a backslash can only be meant as one that the backslash goes with, and how often as quotes that
/// stand twice, for which the backslash is a letter: told by how many there are, and whether the cell ends behind them.
fn backslashes(sample: &str, quote: char, delimiter: char) -> (usize, usize) {
    let (mut escaped, mut doubled) = (0, 0);
    for piece in sample.split('\\').skip(1) {
        let rest = piece.trim_start_matches(quote);
        let edge = rest.starts_with([delimiter, '\n', '\r']) || rest.is_empty();
        match ((piece.len() - rest.len()) / quote.len_utf8(), edge) {
            (1, false) | (2, true) => escaped += 1,
            (2, false) | (3.., _) => doubled += 1,
            _ => {}
        }
    }
    (escaped, doubled)
}

#[allow(clippy::cast_precision_loss, reason = "a few hundred records")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn delimiters() {
        for delimiter in DELIMITERS {
            let text = "Navn;Mobil;Merknad\n\"Næss, Åse\";400 00 012;\"kan; ikke, fredag\"\nPål;400 00 013;x\n";
            let text = text.replace("; ", "\u{1}").replace(';', &delimiter.to_string()).replace('\u{1}', "; ");
            let (rules, width) = find(&text, None);
            assert_eq!((char::from(rules.delimiter), width), (delimiter, 3), "{text}");
        }
        assert_eq!(find("Navn\nNæss, Åse\nLi, Pål\nBerg, Kari\n", None).1, 1);
        let broken = "\"Hele navnet\";\"Mobil\";\"Gjeng\"\n\"Næss Åse Marie\";\"400 00 012\";\"Bar\";\"\n\"\n";
        assert_eq!((char::from(find(broken, None).0.delimiter), find(broken, None).1), (';', 3));
    }

    #[test]
    fn how_quotes_are_told_from_text() {
        let (rules, _) = find("a, b, c\n1, \"x\\\", y\", 2\n3, \"z\", 4\n", None);
        assert_eq!((rules.delimiter, rules.spaced, rules.backslash), (b',', true, true));
        let (rules, _) = find("n,t\n1,'a, b'\n2,'c, d'\n3,'e'\n", None);
        assert_eq!(rules.quote, Some(b'\''));
        let (rules, _) = find("a,b\n1,\"x\\\"\"\"\n", None);
        assert!(!rules.backslash);
        let (rules, _) = find("a,b\n1,\"say \"\"hi\"\"\"\n", None);
        assert!(!rules.backslash);
    }

    #[test]
    fn line_ends() {
        assert_eq!(Newline::of("a\r\nb\r\n"), Newline::CrLf);
        assert_eq!(Newline::of("a\rb\r"), Newline::Cr);
        assert_eq!(Newline::of("a\nb"), Newline::Lf);
        assert_eq!(Newline::of("a\r\nb\n"), Newline::Mixed);
    }
}
