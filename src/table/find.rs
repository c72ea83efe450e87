//! The tables on a sheet: where each begins and ends, which rows are its header, its data, headings over groups of rows, and
//! which are none of it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::class::{Class, class};
use super::dialect::DELIMITERS;
use super::kinds::{Kind, kinds};
use super::{Aside, Cell, Line, Merge, Section, Sheet, Why, head, words};

/// What is known before a sheet is looked at.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Hints {
    /// How many cells a row of delimited text has.
    pub width: Option<usize>,
    /// The first row that can belong to a table.
    pub first: usize,
    /// The header row a leader named, as in [`super::Options::header`].
    pub header: Option<usize>,
}

/// Where a table lies, with the rows that are not data.
#[derive(Debug, Clone, Default)]
pub(super) struct Region {
    pub header_rows: Vec<usize>,
    pub width: usize,
    /// Rows of data, each with the section it stands in.
    pub rows: Vec<(usize, Option<usize>)>,
    pub sections: Vec<Section>,
    pub aside: Vec<Aside>,
}

/// More tables than anybody puts on one sheet.
const MOST: usize = 40;

/// Rows as they may have been meant, where they are not cut as the others are.
pub(super) type Other = HashMap<usize, Line>;

/// The tables of a sheet, the first on it first.
pub(super) fn regions(sheet: &Sheet, other: &Other, hints: Hints) -> Vec<Region> {
    let rows = sheet.rows.iter().enumerate().skip(hints.first).map(|(source, row)| (source, other.get(&source).unwrap_or(row)));
    let all: Vec<(usize, &Line)> = rows.filter(|(_, row)| row.iter().any(|cell| !cell.is_empty()) && !is_rule(row)).collect();
    let mut regions = Vec::new();
    let mut rest = all.as_slice();
    let mut hints = hints;
    while !rest.is_empty() && regions.len() < MOST {
        let (region, used) = Finder::new(sheet, rest, hints).region();
        regions.push(region);
        rest = rest.get(used.max(1)..).unwrap_or_default();
        hints = Hints { header: None, width: hints.width.map(|_| width_of(rest)), ..hints };
    }
    regions
}

/// Whether a row is a line drawn under the header: `-----|---`.
fn is_rule(row: &[Cell]) -> bool {
    let drawn = |text: &str| text.len() >= 3 && text.chars().all(|c| "-=:_".contains(c));
    filled(row) > 1 && row.iter().filter(|cell| !cell.is_empty()).all(|cell| drawn(cell.text.trim()))
}

/// Up to the last cell that holds something.
pub(super) fn reach(row: &[Cell]) -> usize {
    row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |at| at + 1)
}

fn filled(row: &[Cell]) -> usize {
    row.iter().filter(|cell| !cell.is_empty()).count()
}

/// The usual width of rows of delimited text.
fn width_of(rows: &[(usize, &Line)]) -> usize {
    let mut counts = std::collections::BTreeMap::new();
    for (_, row) in rows {
        *counts.entry(row.len()).or_insert(0_usize) += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(1, |(width, _)| width)
}

struct Finder<'a> {
    sheet: &'a Sheet,
    rows: &'a [(usize, &'a Line)],
    width: usize,
    /// Whether rows are delimited, so that their length says something.
    delimited: bool,
    asked: Option<usize>,
    /// How many rows have a blank one above.
    gaps: usize,
    /// Rows with cells merged over at least three columns, and over how many.
    wide: HashMap<usize, usize>,
    /// A row with a blank one above it, and one below from which only rows of one cell lead up to it.
    blank: std::cell::Cell<Option<(usize, usize)>>,
}

impl<'a> Finder<'a> {
    fn new(sheet: &'a Sheet, rows: &'a [(usize, &'a Line)], hints: Hints) -> Self {
        let widest = || rows.iter().map(|(_, row)| reach(row)).max().unwrap_or(0);
        let width = hints.width.unwrap_or_else(widest).max(1);
        let gaps = rows.iter().zip(rows.iter().skip(1)).filter(|(above, below)| above.0 + 1 < below.0).count();
        let wide = sheet.merges.iter().rev().filter(|merge| merge.to.1 >= merge.from.1 + 2);
        let wide = wide.map(|merge| (merge.from.0, merge.to.1 - merge.from.1 + 1)).collect();
        let blank = std::cell::Cell::new(None);
        Self { sheet, rows, width, delimited: hints.width.is_some(), asked: hints.header, gaps, wide, blank }
    }

    fn regular(&self, row: &[Cell]) -> bool {
        if self.delimited { row.len() == self.width } else { self.width < 3 || filled(row) * 3 > self.width }
    }

    /// Whether a blank row stands above this one, and blank rows are rare.
    fn apart(&self, at: usize) -> bool {
        let above = at.checked_sub(1).and_then(|above| self.rows.get(above));
        let gap = self.rows.get(at).zip(above).is_some_and(|(row, above)| above.0 + 1 < row.0);
        gap && self.gaps * 4 < self.rows.len().max(8)
    }

    /// The first table, and how many of the rows it takes up.
    fn region(&self) -> (Region, usize) {
        let head = self.head();
        let mut region = Region { width: self.width, ..Region::default() };
        for at in 0..head.below {
            let Some((source, row)) = self.rows.get(at).copied() else { continue };
            if head.rows.contains(&at) {
                region.header_rows.push(source);
            } else {
                region.aside.push(aside(source, row, Why::Above));
            }
        }
        let header: Vec<Vec<String>> = head.rows.iter().filter_map(|at| self.rows.get(*at)).map(|(_, row)| folded(row)).collect();
        let titles = header.last().cloned().unwrap_or_default();
        let mut copies = Copies::default();
        // Rows of one cell tell of no column.
        let dense = |row: &&Line| self.regular(row) && (self.width < 3 || filled(row) > 1);
        let sample = self.rows.iter().skip(head.below).map(|(_, row)| *row).filter(dense).take(300);
        let kinds = kinds(sample, self.width);
        let singles = self.rows.iter().skip(head.below).filter(|(_, row)| filled(row) == 1).count();
        let sparse = singles * 2 > self.rows.len() - head.below.min(self.rows.len());
        let tail = self.tail(head.below, &kinds);
        let mut section = None;
        let mut at = head.below;
        while at < self.rows.len() {
            let Some((source, row)) = self.rows.get(at).copied() else { break };
            if self.is_header_again(row, &header) {
                if copies.is_copy(self.rows, at, head.below, header.len()) {
                    break;
                }
                region.aside.push(aside(source, row, Why::HeaderAgain));
            } else if !region.rows.is_empty()
                && (self.begins_another(at, &titles, &kinds, self.apart(at)) || self.titles_another(at, &header, &kinds))
            {
                break;
            } else if at >= tail {
                let why = if words::is_legend(&text_of(row)) && filled(row) <= 2 { Why::Legend } else { Why::Footer };
                region.aside.push(aside(source, row, why));
            } else if is_sum(row) {
                region.aside.push(aside(source, row, Why::Footer));
            } else if !sparse && self.is_section(at, &kinds) {
                section = Some(region.sections.len());
                region.sections.push(Section { source, text: text_of(row) });
            } else {
                region.rows.push((source, section));
            }
            at += 1;
        }
        (region, at)
    }

    fn head(&self) -> head::Head {
        match self.asked {
            Some(0) => head::Head { rows: Vec::new(), below: 0 },
            Some(line) => {
                let at = self.rows.iter().position(|(source, _)| source + 1 == line);
                at.map_or_else(|| head::Head { rows: Vec::new(), below: 0 }, |at| head::Head { rows: vec![at], below: at + 1 })
            }
            None => {
                let over = |merge: &Merge| merge.from.1 > 0 && merge.to.1 > merge.from.1;
                let spans = |row: usize| self.sheet.merges.iter().any(|merge| merge.from.0 == row && over(merge));
                head::find(self.rows, self.width, &|row| self.regular(row), &spans)
            }
        }
    }

    /// Whether a row is the header, or one of its rows, once more.
    fn is_header_again(&self, row: &[Cell], header: &[Vec<String>]) -> bool {
        if header.last().is_none_or(Vec::is_empty) || filled(row) < 2.min(self.width) {
            return false;
        }
        // Most rows differ in their first cell.
        header.iter().any(|line| words_of(row).eq(line.iter().map(String::as_str).map(Cow::Borrowed)))
    }

    /// Whether another table begins at a row: words where the columns above hold none, and rows of another shape below.
    fn begins_another(&self, at: usize, titles: &[String], kinds: &[Kind], apart: bool) -> bool {
        let Some((source, row)) = self.rows.get(at).copied() else { return false };
        let Some((next, below)) = self.rows.get(at + 1).copied() else { return false };
        let strange =
            row.iter().filter(|cell| !cell.is_empty() && !cell.class().is_wordy() && !words::is_header(&cell.text)).count();
        if filled(row) < 2 || (source + 1 != next && self.gaps * 4 < self.rows.len()) || strange * 4 > filled(row) {
            return false;
        }
        let mut misfits = 0;
        let mut typed = 0;
        for (cell, kind) in row.iter().zip(kinds) {
            let class = cell.class();
            if kind.typed().is_some() && !cell.is_empty() {
                typed += 1;
                misfits += usize::from(class.is_wordy() && kind.of(class) * 10 <= kind.filled);
            }
        }
        let known = row.iter().filter(|cell| words::is_header(&cell.text)).count();
        let folded = folded(row);
        let shared = folded.iter().filter(|word| titles.contains(word)).count();
        let other_width = self.delimited && row.len() != self.width && below.len() == row.len();
        if shared * 2 > folded.len() && shared >= 2 {
            return other_width || misfits >= 2 || (misfits >= 1 && typed == 1);
        }
        let likely = misfits >= 2 && misfits * 2 > typed || known >= 2 && known * 2 >= filled(row);
        // Nearly all of it words that stand over columns, and none that stood over these.
        let exact = row.iter().filter(|cell| words::is_exact(&cell.text)).count();
        if exact >= 3 && exact * 4 >= filled(row) * 3 && shared == 0 {
            return true;
        }
        likely && (other_width && (apart || misfits >= 2) || apart && known >= 2 && known * 2 >= filled(row))
    }

    /// Whether a row of one cell is the title of another table, whose header stands below it.
    fn titles_another(&self, at: usize, header: &[Vec<String>], kinds: &[Kind]) -> bool {
        let (Some((_, row)), Some((_, below))) = (self.rows.get(at), self.rows.get(at + 1)) else { return false };
        filled(row) == 1
            && !self.is_header_again(below, header)
            && self.begins_another(at + 1, header.last().map_or(&[], Vec::as_slice), kinds, self.apart(at) || self.apart(at + 1))
    }

    /// Where the rows under the data begin: remarks, legends and sums at the very end.
    fn tail(&self, from: usize, kinds: &[Kind]) -> usize {
        let mut tail = self.rows.len();
        while tail > from + 1 {
            let at = tail - 1;
            let Some((_, row)) = self.rows.get(at).copied() else { break };
            if is_sum(row) || self.is_remark(at, row, kinds) {
                tail = at;
            } else {
                break;
            }
        }
        // A blank row, and below it only rows of one cell.
        tail
    }

    fn is_remark(&self, at: usize, row: &[Cell], kinds: &[Kind]) -> bool {
        let text = text_of(row);
        if self.width < 2 {
            return false;
        }
        let one = filled(row) == 1;
        if (one || filled(row) == 2) && words::is_legend(&text) {
            return true;
        }
        if !one {
            return false;
        }
        let ragged = self.width > 2 && self.is_ragged(row, kinds);
        let column = row.iter().position(|cell| !cell.is_empty()).unwrap_or(0);
        let misfit = kinds
            .get(column)
            .is_some_and(|kind| kind.typed().is_some_and(|typed| row.get(column).is_some_and(|cell| cell.class() != typed)));
        words::is_remark(&text) || ragged || (self.apart(at) || self.apart_above(at)) && self.width > 2 || misfit && text.len() > 20
    }

    /// Whether a line has no delimiter at all, and is not merely a row with another one.
    fn is_ragged(&self, row: &[Cell], kinds: &[Kind]) -> bool {
        let [cell] = row else { return false };
        let first = cell.text.split([' ', ';', ',', '\t', '|']).next().unwrap_or_default();
        let typed = kinds.first().and_then(Kind::typed);
        let like_data = typed.is_some() && Some(class(first)) == typed && first.len() < cell.text.trim().len();
        // A whole row whose delimiter is another one.
        let signs = |delimiter: &char| cell.text.matches(*delimiter).count() + 1;
        let row = self.width > 2 && DELIMITERS.iter().any(|delimiter| signs(delimiter) == self.width);
        self.delimited && cell.text.len() < 160 && !like_data && !row
    }

    /// Whether a blank row stands above the rows of one cell that this one ends.
    fn apart_above(&self, at: usize) -> bool {
        // The rows are asked from the last one up: what was found for the row below stands for this one too.
        if self.blank.get().is_some_and(|(above, below)| (above..=below).contains(&at)) {
            return true;
        }
        let below = at;
        let mut at = at;
        while at > 0 && self.rows.get(at).is_some_and(|(_, row)| filled(row) == 1) {
            if self.apart(at) {
                self.blank.set(Some((at, below)));
                return true;
            }
            at -= 1;
        }
        false
    }

    /// Whether a row is a heading over the rows below.
    fn is_section(&self, at: usize, kinds: &[Kind]) -> bool {
        let Some((source, row)) = self.rows.get(at).copied() else { return false };
        if self.width < 3 || filled(row) != 1 || at + 1 >= self.rows.len() {
            return false;
        }
        let across = self.wide.get(&source).is_some_and(|columns| columns * 2 >= self.width);
        if across {
            return true;
        }
        let Some(column) = row.iter().position(|cell| !cell.is_empty()) else { return false };
        let (Some(cell), Some(kind)) = (row.get(column), kinds.get(column)) else { return false };
        let text = cell.text.trim();
        let ragged = self.is_ragged(row, kinds);
        let misfit = kind.typed().is_some() && cell.class().is_wordy() && kind.of(cell.class()) * 5 <= kind.filled;
        let dated = cell.class() == Class::Date && kind.of(Class::Date) * 5 <= kind.filled;
        let loud = text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase) && text.chars().count() > 1;
        column == 0
            && (ragged
                || misfit
                || dated
                || text.ends_with(':')
                || loud && (self.apart(at) || cell.bold())
                || cell.bold() && self.apart(at)
                || cell.fill().is_some() && cell.bold())
    }
}

/// Which rows say what one above them said, looked up once the header comes again.
#[derive(Default)]
struct Copies {
    /// For each row the first that says the same.
    first: Vec<usize>,
    /// For each row how many above it were the first to say what they say.
    distinct: Vec<usize>,
    /// How many rows were compared.
    compared: usize,
}

/// How many rows are compared before a header that comes again is thought to be no copy's.
const COMPARED: usize = 1 << 30;

impl Copies {
    /// Whether the rows under a header that comes again are those that stood above it: another copy, and so a table of its own.
    fn is_copy(&mut self, rows: &[(usize, &Line)], at: usize, from: usize, header: usize) -> bool {
        if self.first.is_empty() {
            self.look(rows, from);
        }
        let above = self.distinct.get(at - from).copied().unwrap_or(0);
        let below = self.first.get((at + header.max(1)).saturating_sub(from)..).unwrap_or_default();
        let below = below.get(..above.max(1)).unwrap_or(below);
        self.compared += below.len();
        let same = below.iter().filter(|first| **first < at - from).count();
        self.compared < COMPARED && !below.is_empty() && same * 2 > below.len()
    }

    fn look(&mut self, rows: &[(usize, &Line)], from: usize) {
        let mut known: HashMap<u64, usize> = HashMap::new();
        for (at, (_, row)) in rows.iter().skip(from).enumerate() {
            let mut hasher = DefaultHasher::new();
            text_of(row).hash(&mut hasher);
            self.distinct.push(known.len());
            self.first.push(*known.entry(hasher.finish()).or_insert(at));
        }
    }
}

/// What stands in a row.
pub(super) fn text_of(row: &[Cell]) -> String {
    row.iter().filter(|cell| !cell.is_empty()).map(|cell| cell.text.trim()).collect::<Vec<_>>().join(" · ")
}

fn aside(source: usize, row: &[Cell], why: Why) -> Aside {
    Aside { source, why, text: text_of(row) }
}

/// The words of a row, to be set beside a header's.
fn folded(row: &[Cell]) -> Vec<String> {
    words_of(row).map(Cow::into_owned).collect()
}

fn words_of(row: &[Cell]) -> impl Iterator<Item = Cow<'_, str>> {
    row.iter().map(|cell| cell.text.trim().to_lowercase()).filter(|text| !text.is_empty()).map(Cow::Owned)
}

/// A row of sums: a word for it, and at most numbers beside it.
fn is_sum(row: &[Cell]) -> bool {
    let mut cells = row.iter().filter(|cell| !cell.is_empty());
    let Some(first) = cells.next() else { return false };
    words::is_sum(&first.text) && cells.all(|cell| cell.text.chars().all(|c| c.is_ascii_digit() || " .,%:-kr\u{a0}".contains(c)))
}
