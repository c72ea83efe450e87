//! Rows that do not have the cells of the others, mended: of all ways to cut a line into the table's columns the one is taken whose
//! cells are most like those of the whole rows, with a price on every liberty.

use super::profile::{Look, Profile};
use super::records::Rules;
use super::{Cell, RepairKind};

/// What liberties cost, in the coin of [`Profile::cost`].
const DROP: f64 = 2.0;
const ADD: f64 = 2.5;
const ADD_LAST: f64 = 1.0;
const SPLIT: f64 = 2.5;
const JOIN: f64 = 4.0;
const JOIN_BLANK: f64 = 0.1;
const QUOTE: f64 = 1.0;
const DELIMITER: f64 = 3.0;

/// A row that was mended.
#[derive(Debug, Clone)]
pub(super) struct Mended {
    pub cells: Vec<Cell>,
    /// Which of them were quoted.
    pub quoted: Vec<bool>,
    /// What was done, with the column.
    pub done: Vec<(Option<usize>, RepairKind)>,
}

/// Mends rows of one table.
pub(super) struct Mender<'a> {
    pub profiles: &'a [Profile],
    pub rules: Rules,
    /// How much may still be tried, so that no file takes long.
    pub spare: usize,
}

/// A way to have filled the first columns with the first fields.
#[derive(Debug, Clone, Copy)]
struct Way {
    cost: f64,
    from: (usize, usize),
    step: Step,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Start,
    /// Fields become one cell.
    Cell {
        stray: bool,
        joined: bool,
    },
    /// Fields become two cells, cut at a byte of their text.
    Split {
        at: usize,
    },
    /// An empty field becomes nothing.
    Drop,
    /// A column gets nothing.
    Add,
}

/// The text between delimiters, read as one cell.
pub(super) struct Reading {
    pub text: String,
    pub quoted: bool,
    /// Whether a quote in it stands for itself though it should not.
    pub stray: bool,
}

impl Mender<'_> {
    /// Mends a line, which as it stands has so many cells, if one way is plainly right.
    pub fn mend(&mut self, line: &str, cells: usize) -> Option<Mended> {
        let own = self.cut(line, self.rules, cells < self.profiles.len());
        let mut best = own.map(|(cost, mended)| (cost, mended, self.rules.delimiter));
        for delimiter in [b';', b',', b'\t', b'|', b' '] {
            if delimiter == self.rules.delimiter || line.bytes().filter(|byte| *byte == delimiter).count() + 1 < self.profiles.len()
            {
                continue;
            }
            let rules = Rules { delimiter, spaced: false, ..self.rules };
            if let Some((cost, mut mended)) = self.cut(line, rules, false)
                && best.as_ref().is_none_or(|(other, ..)| cost + DELIMITER < *other)
            {
                mended.done.insert(0, (None, RepairKind::Delimiter));
                best = Some((cost + DELIMITER, mended, delimiter));
            }
        }
        #[allow(clippy::cast_precision_loss, reason = "a few columns")]
        let limit = 4.0 + 0.6 * self.profiles.len() as f64;
        best.filter(|(cost, ..)| *cost <= limit).map(|(_, mended, _)| mended).or_else(|| self.balanced(line))
    }

    /// A line with quotes inside quotes that nobody doubled, cut only where a quote closed what one opened; if that makes it
    /// whole, its cells may be like no others.
    fn balanced(&self, line: &str) -> Option<Mended> {
        let quote = char::from(self.rules.quote?);
        let fields = fields(line, self.rules);
        let (mut cells, mut quoted, mut done) = (Vec::new(), Vec::new(), Vec::new());
        let mut at = 0;
        while let Some((start, end)) = fields.get(at).copied() {
            let opens = starts_quoted(line.get(start..end)?, self.rules);
            let ends = |(from, to): &(usize, usize)| {
                let piece = line.get(*from..*to).unwrap_or_default().trim_end();
                piece.ends_with(quote) && (*from > start || piece.trim_start().len() > 1)
            };
            let closing = if opens { fields.iter().skip(at).position(ends).map_or(at, |more| at + more) } else { at };
            let reading = read(line.get(start..fields.get(closing)?.1)?, self.rules);
            if closing > at {
                done.push((Some(cells.len()), RepairKind::Quote));
            }
            cells.push(Cell::of(reading.text));
            quoted.push(reading.quoted);
            at = closing + 1;
        }
        (cells.len() == self.profiles.len() && !done.is_empty()).then_some(Mended { cells, quoted, done })
    }

    /// The cheapest way to cut a line, and what it costs more than a whole row; cells are split only where they are short.
    fn cut(&mut self, line: &str, rules: Rules, short: bool) -> Option<(f64, Mended)> {
        let fields = fields(line, rules);
        let (many, width) = (fields.len(), self.profiles.len());
        if many > 400 || width == 0 {
            return None;
        }
        let blank = rules.delimiter == b' ';
        let mut ways: Vec<Option<Way>> = vec![None; (many + 1) * (width + 1)];
        let place = |field: usize, column: usize| field * (width + 1) + column;
        if let Some(start) = ways.first_mut() {
            *start = Some(Way { cost: 0.0, from: (0, 0), step: Step::Start });
        }
        for field in 0..=many {
            // The same fields are set beside several columns; they are looked at once.
            let mut looks: Vec<Option<(Look, bool, bool)>> = vec![None; many + 1 - field];
            for column in 0..=width {
                let Some(way) = ways.get(place(field, column)).copied().flatten() else { continue };
                let mut offer = |to: (usize, usize), cost: f64, step: Step| {
                    if let Some(old) = ways.get_mut(place(to.0, to.1)) {
                        let cost = way.cost + cost;
                        if old.is_none_or(|old| cost < old.cost) {
                            *old = Some(Way { cost, from: (field, column), step });
                        }
                    }
                };
                let profile = self.profiles.get(column);
                if let Some(profile) = profile {
                    let add = if field == many { ADD_LAST } else { ADD };
                    offer((field, column + 1), add + excess(profile, &Look::at(""), false), Step::Add);
                }
                let Some((start, _)) = fields.get(field).copied() else { continue };
                if let Some((from, to)) = fields.get(field).copied()
                    && line.get(from..to).is_some_and(|text| text.trim().is_empty())
                {
                    offer((field + 1, column), if blank { JOIN_BLANK } else { DROP }, Step::Drop);
                }
                let Some(profile) = profile else { continue };
                let own = fields.get(field).and_then(|(from, to)| line.get(*from..*to)).unwrap_or_default();
                let opens = rules.quote.is_some_and(|quote| own.bytes().skip(1).any(|byte| byte == quote));
                for next in field + 1..=many {
                    let Some((_, end)) = fields.get(next - 1).copied() else { break };
                    let Some(raw) = line.get(start..end) else { break };
                    let joined = next - field - 1;
                    let quotes = starts_quoted(raw, rules) && joined > 0;
                    // A quote that opens further on may hold delimiters, for the cell behind a lost one.
                    let holds = quotes || short && opens;
                    if joined > 0 && !holds && (profile.is_beyond(raw.len()) || joined > 12 && !blank) {
                        break;
                    }
                    let Some(known) = looks.get_mut(joined) else { break };
                    if known.is_none() {
                        self.spare = self.spare.checked_sub(raw.len() + 16)?;
                        let reading = read(raw, rules);
                        *known = Some((Look::at(&reading.text), reading.quoted, reading.stray));
                    }
                    let Some((look, quoted, is_stray)) = known else { break };
                    #[allow(clippy::cast_precision_loss, reason = "a few fields")]
                    let price = match (joined, *quoted, blank) {
                        (0, ..) | (_, true, _) => 0.0,
                        (joined, false, true) => JOIN_BLANK * joined as f64,
                        (joined, false, false) => JOIN + joined as f64 - 1.0,
                    };
                    let stray = if *is_stray { QUOTE } else { 0.0 };
                    let step = Step::Cell { stray: *is_stray, joined: joined > 0 && !*quoted && !blank };
                    offer((next, column + 1), price + stray + excess(profile, look, *quoted), step);
                    let seam = joined > 0 && (quotes || rules.quote.is_some_and(|quote| raw.ends_with(char::from(quote))));
                    if short
                        && (joined == 0 || seam)
                        && let Some(right) = self.profiles.get(column + 1)
                        && let Some((cost, at)) = self.split(raw, rules, profile, right)
                    {
                        offer((next, column + 2), cost, Step::Split { at });
                    }
                }
            }
        }
        let end = ways.get(place(many, width)).copied().flatten()?;
        Some((end.cost, trace(line, &fields, &ways, (many, width), width, rules)))
    }

    /// The best place to cut a text in two, and what that costs.
    fn split(&mut self, raw: &str, rules: Rules, left: &Profile, right: &Profile) -> Option<(f64, usize)> {
        let long = raw.len() > 80;
        let mut best: Option<(f64, usize)> = None;
        let mut before: Option<char> = None;
        for (at, c) in raw.char_indices() {
            let edge = before.is_some_and(|before| is_edge(before, c));
            if at > 0 && (!long || edge) {
                let (first, second) = (raw.get(..at)?, raw.get(at..)?);
                if !first.trim().is_empty() && !second.trim().is_empty() {
                    self.spare = self.spare.checked_sub(raw.len())?;
                    let (a, b) = (read(first, rules), read(second, rules));
                    let blank = f64::from(u8::from(second.starts_with(' ') || first.ends_with(' '))) * 2.0;
                    let stray = f64::from(u8::from(a.stray)) + f64::from(u8::from(b.stray));
                    let cost = SPLIT
                        + blank
                        + stray * QUOTE * 2.0
                        + excess(left, &Look::at(&a.text), a.quoted)
                        + excess(right, &Look::at(&b.text), b.quoted);
                    if best.is_none_or(|(other, _)| cost < other) {
                        best = Some((cost, at));
                    }
                }
            }
            before = Some(c);
        }
        best
    }
}

/// How much more unlikely a cell is than its column's usual ones.
fn excess(profile: &Profile, look: &Look, quoted: bool) -> f64 {
    (profile.cost(look, quoted) - profile.usual()).max(-1.0)
}

/// Whether two signs beside each other may be the last of one cell and the first of the next.
fn is_edge(before: char, after: char) -> bool {
    let kind = |c: char| match c {
        c if c.is_ascii_digit() => 0,
        c if c.is_uppercase() => 1,
        c if c.is_alphabetic() => 2,
        c if c.is_whitespace() => 3,
        _ => 4,
    };
    kind(before) != kind(after) && !(kind(before) == 1 && kind(after) == 2) || before == '"' && after == '"'
}

/// Where each field lies between delimiters, whatever is quoted.
pub(super) fn fields(line: &str, rules: Rules) -> Vec<(usize, usize)> {
    let mut fields = Vec::new();
    let mut start = 0;
    let bytes = line.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        if *byte != rules.delimiter || at < start {
            continue;
        }
        let spaced = bytes.get(at + 1) == Some(&b' ');
        if rules.spaced && !spaced && at + 1 < bytes.len() {
            continue;
        }
        fields.push((start, at));
        start = at + if rules.spaced && spaced { 2 } else { 1 };
    }
    fields.push((start.min(line.len()), line.len()));
    fields
}

fn starts_quoted(raw: &str, rules: Rules) -> bool {
    rules.quote.is_some_and(|quote| raw.trim_start_matches(' ').as_bytes().first() == Some(&quote))
}

/// Reads what stands between delimiters as one cell.
pub(super) fn read(raw: &str, rules: Rules) -> Reading {
    let Some(quote) = rules.quote.map(char::from) else { return Reading { text: raw.to_owned(), quoted: false, stray: false } };
    let trimmed = raw.trim_matches([' ', '\r', '\n']);
    let inner = trimmed.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    let Some(inner) = inner else {
        let stray = trimmed.starts_with(quote) || trimmed.ends_with(quote) && trimmed.matches(quote).count() == 1;
        return Reading { text: raw.to_owned(), quoted: false, stray };
    };
    let mut text = String::with_capacity(inner.len());
    let mut signs = inner.chars().peekable();
    let mut stray = false;
    while let Some(c) = signs.next() {
        if rules.backslash && c == '\\' && signs.peek() == Some(&quote) {
            text.push(quote);
            signs.next();
            continue;
        }
        text.push(c);
        if c == quote {
            if signs.peek() == Some(&quote) {
                signs.next();
            } else {
                stray = true;
            }
        }
    }
    // A quote, a delimiter and a quote inside are the seam of two cells.
    let delimiter = char::from(rules.delimiter);
    let seam = inner.contains(&format!("{quote}{delimiter}{quote}")) || inner.contains(&format!("{quote}{delimiter} {quote}"));
    Reading { text, quoted: !seam, stray: stray || seam }
}

/// Follows the cheapest way back and reads its cells.
fn trace(line: &str, fields: &[(usize, usize)], ways: &[Option<Way>], end: (usize, usize), width: usize, rules: Rules) -> Mended {
    let mut cells: Vec<(String, bool)> = Vec::new();
    let mut done = Vec::new();
    let mut at = end;
    while let Some(way) = ways.get(at.0 * (width + 1) + at.1).copied().flatten() {
        let from = fields.get(way.from.0).map_or(line.len(), |(start, _)| *start);
        let to = at.0.checked_sub(1).and_then(|last| fields.get(last)).map_or(from, |(_, end)| *end);
        let raw = line.get(from..to).unwrap_or_default();
        match way.step {
            Step::Start => break,
            Step::Cell { stray, joined } => {
                let reading = read(raw, rules);
                cells.push((reading.text, reading.quoted));
                if stray {
                    done.push((Some(way.from.1), RepairKind::Quote));
                }
                if joined {
                    done.push((Some(way.from.1), RepairKind::CellsJoined));
                }
            }
            Step::Split { at } => {
                let (left, right) = raw.split_at_checked(at).unwrap_or((raw, ""));
                cells.extend([right, left].map(|part| read(part, rules)).map(|reading| (reading.text, reading.quoted)));
                done.push((Some(way.from.1), RepairKind::CellSplit));
            }
            Step::Drop if rules.delimiter != b' ' => done.push((Some(way.from.1), RepairKind::CellDropped)),
            Step::Drop => {}
            Step::Add => {
                cells.push((String::new(), false));
                done.push((Some(way.from.1), RepairKind::CellAdded));
            }
        }
        at = way.from;
    }
    cells.reverse();
    done.reverse();
    let quoted = cells.iter().map(|(_, quoted)| *quoted).collect();
    Mended { cells: cells.into_iter().map(|(text, _)| Cell::of(text)).collect(), quoted, done }
}
