//! Text to records: cells between delimiters, with quotes and line breaks as programs write them, and as people break them.

use std::borrow::Cow;
use std::ops::Range;

/// How the cells of a text are told from each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rules {
    /// The delimiter; an ASCII sign.
    pub delimiter: u8,
    /// Whether a blank belongs to each delimiter: `, `.
    pub spaced: bool,
    /// The quote; an ASCII sign.
    pub quote: Option<u8>,
    /// Whether a quote inside quotes has a backslash before it.
    pub backslash: bool,
}

/// One record: a row as a spreadsheet shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Record<'t> {
    /// Where it stands in the text, without its line break.
    pub span: Range<usize>,
    /// Its cells, as they stand.
    pub cells: Vec<Cow<'t, str>>,
    /// Which of the first 64 cells were quoted.
    pub quoted: u64,
}

impl Record<'_> {
    /// How many cells hold something.
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
    }
}

/// The longest cell that a spreadsheet can hold; what is longer is a quote that was never closed.
pub(super) const LONGEST: usize = 32_767;

/// The records of a text, at most `limit` of them. `width` is how many cells a record has, if that is known: it tells a cell of
/// several lines from a quote that was left open.
pub(super) fn split(text: &str, rules: Rules, width: Option<usize>, limit: usize) -> Vec<Record<'_>> {
    each(text, rules, width).take(limit).collect()
}

/// The records of a text, one by one: a long one is never at hand as records and as rows at once.
pub(super) fn each(text: &str, rules: Rules, width: Option<usize>) -> impl Iterator<Item = Record<'_>> {
    let mut reader = Reader { text, bytes: text.as_bytes(), rules, width, spare: text.len().saturating_mul(8) + 65_536 };
    let mut at = 0;
    std::iter::from_fn(move || {
        let (record, after) = (at < text.len()).then(|| reader.record(at))?;
        at = after;
        Some(record)
    })
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    rules: Rules,
    width: Option<usize>,
    /// How many bytes may still be looked at in vain, so that no text takes long.
    spare: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn is_break(&self, at: usize) -> bool {
        matches!(self.peek(at), None | Some(b'\n' | b'\r'))
    }

    /// How long the delimiter is that stands here; none when there is none.
    fn delimiter(&self, at: usize) -> Option<usize> {
        if self.peek(at)? != self.rules.delimiter {
            return None;
        }
        match (self.rules.spaced, self.peek(at + 1)) {
            (true, Some(b' ')) => Some(2),
            (true, _) if !self.is_break(at + 1) => None,
            _ => Some(1),
        }
    }

    fn ends(&self, at: usize) -> bool {
        self.is_break(at) || self.delimiter(at).is_some()
    }

    /// Past one line break, however it is written.
    fn past_break(&self, at: usize) -> usize {
        at + if self.peek(at) == Some(b'\r') && self.peek(at + 1) == Some(b'\n') { 2 } else { 1 }
    }

    /// The record that begins here, and where the next one does.
    fn record(&mut self, at: usize) -> (Record<'t>, usize) {
        let (record, end) = self.cells(at, true);
        let long = self.text.get(record.span.clone()).is_some_and(|text| text.contains(['\n', '\r']));
        if long
            && let Some(width) = self.width
            && record.cells.len() != width
        {
            // A cell of several lines, or a quote left open? The lines by themselves are taken unless they make it worse.
            let (alone, after) = self.cells(at, false);
            self.spare = self.spare.saturating_sub(record.span.len());
            let (apart, together) = (alone.cells.len().abs_diff(width), record.cells.len().abs_diff(width));
            // In a wide table no line that is whole by itself was taken in, so a few lines are rather a cell of a short row.
            let breaks = self.text.get(record.span.clone()).map_or(0, |text| lines(text).count());
            let a_cell = width >= 4 && breaks <= 8 && apart == together && together > 0;
            if apart <= together && !a_cell {
                return (alone, self.past_break(after));
            }
        }
        (record, self.past_break(end))
    }

    fn cells(&mut self, start: usize, lines: bool) -> (Record<'t>, usize) {
        let mut record = Record { span: start..start, cells: Vec::new(), quoted: 0 };
        let mut at = start;
        loop {
            let (text, quoted, after) = self.cell(at, lines);
            if quoted && record.cells.len() < 64 {
                record.quoted |= 1 << record.cells.len();
            }
            record.cells.push(text);
            at = after;
            match self.delimiter(at) {
                Some(long) => at += long,
                None => break,
            }
        }
        record.span.end = at;
        (record, at)
    }

    fn blanks(&self, mut at: usize) -> usize {
        while matches!(self.peek(at), Some(b' ' | b'\t')) && self.delimiter(at).is_none() {
            at += 1;
        }
        at
    }

    fn cell(&mut self, start: usize, lines: bool) -> (Cow<'t, str>, bool, usize) {
        let open = self.blanks(start);
        if self.rules.quote.is_some()
            && self.peek(open) == self.rules.quote
            && self.spare > 0
            && let Some((text, after)) = self.quoted(open + 1, lines)
        {
            return (text, true, after);
        }
        let mut at = start;
        while !self.ends(at) {
            at += 1;
        }
        (Cow::Borrowed(self.text.get(start..at).unwrap_or_default()), false, at)
    }

    /// A quoted cell's text and where it ends; none when the quote is a sign like any other.
    fn quoted(&mut self, start: usize, lines: bool) -> Option<(Cow<'t, str>, usize)> {
        let found = self.closed(start, lines);
        if found.is_none() {
            self.spare = self.spare.saturating_sub(64);
        }
        found
    }

    fn closed(&mut self, start: usize, lines: bool) -> Option<(Cow<'t, str>, usize)> {
        let quote = self.rules.quote?;
        let mut text = String::new();
        let mut from = start;
        let mut at = start;
        let mut loose_until = 0;
        let take = |text: &mut String, from: usize, to: usize| text.push_str(self.text.get(from..to).unwrap_or_default());
        loop {
            if at - start > LONGEST * 4 {
                return None;
            }
            let byte = self.peek(at)?;
            if byte == b'\\' && self.rules.backslash && self.peek(at + 1) == Some(quote) {
                take(&mut text, from, at);
                from = at + 1;
                at += 2;
            } else if byte == quote {
                let after = self.blanks(at + 1);
                if self.peek(at + 1) == Some(quote) && !self.rules.backslash {
                    take(&mut text, from, at + 1);
                    from = at + 2;
                    at += 2;
                } else if self.ends(after) {
                    if from == start {
                        // Nothing had to be taken out: it is a part of the text as it stands.
                        return Some((Cow::Borrowed(self.text.get(start..at).unwrap_or_default()), after));
                    }
                    take(&mut text, from, at);
                    return Some((Cow::Owned(text), after));
                } else {
                    // Quotes inside that nobody doubled: right if this piece ends with a quote, else it was never opened.
                    if at >= loose_until {
                        loose_until = self.piece_ends_quoted(at + 1, quote)?;
                    }
                    at += 1;
                }
            } else if byte == b'\n' || byte == b'\r' {
                if !lines {
                    return None;
                }
                take(&mut text, from, at);
                text.push('\n');
                at = self.past_break(at);
                from = at;
                if self.width.is_some_and(|width| width >= 4 && self.line_alone(at, quote) == Some(width)) {
                    return None;
                }
            } else {
                at += 1;
            }
        }
    }

    /// Where the piece up to the next delimiter or line end ends, if it ends with a quote.
    fn piece_ends_quoted(&self, mut at: usize, quote: u8) -> Option<usize> {
        let mut last = b' ';
        while !self.ends(at) {
            if self.peek(at) != Some(b' ') {
                last = self.peek(at)?;
            }
            at += 1;
        }
        (last == quote).then_some(at)
    }

    /// How many cells the line has by itself, if its quotes are in order.
    fn line_alone(&self, mut at: usize, quote: u8) -> Option<usize> {
        let mut cells = 1;
        let mut start = true;
        loop {
            if self.is_break(at) {
                return Some(cells);
            }
            if let Some(long) = self.delimiter(at) {
                cells += 1;
                start = true;
                at += long;
            } else if self.peek(at) == Some(quote) {
                if !start {
                    return None;
                }
                at += 1;
                loop {
                    let byte = self.peek(at)?;
                    if byte == quote && self.peek(at + 1) == Some(quote) {
                        at += 2;
                    } else if byte == quote && self.ends(at + 1) {
                        break;
                    } else if byte == quote || byte == b'\n' || byte == b'\r' {
                        return None;
                    } else {
                        at += 1;
                    }
                }
                at += 1;
                start = false;
            } else {
                start = false;
                at += 1;
            }
        }
    }
}

/// The lines of a text, however they end.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    const RULES: Rules = Rules { delimiter: b';', spaced: false, quote: Some(b'"'), backslash: false };

    fn cells(text: &str, width: Option<usize>) -> Vec<Vec<String>> {
        each(text, RULES, width).map(|record| record.cells.into_iter().map(Cow::into_owned).collect()).collect()
    }

    #[test]
    fn quotes_open_only_at_a_cells_start() {
        assert_eq!(cells("\"Palle\" Sørlie;\"x\";14\"\n", None), [["\"Palle\" Sørlie", "x", "14\""]]);
        assert_eq!(cells("\"Sa \"hei\" der\";b", None), [["Sa \"hei\" der", "b"]].map(Vec::from));
        assert_eq!(cells("\"Sa \"hei\"\";b", None)[0][1], "b");
        assert_eq!(cells("\"\"\"Pelle\"\"\";\"\";a", None), [["\"Pelle\"", "", "a"]]);
        assert_eq!(cells("\"a;b\" ; \"c\"\r\nd;e\rf;g", None), [["a;b", "c"], ["d", "e"], ["f", "g"]]);
    }

    #[test]
    fn a_quote_left_open_costs_no_rows() {
        let text = "a;b;c;d\n\"Åse;1;2;3\nPål;4;5;6\nKari;\"7\";8;9\n";
        assert_eq!(cells(text, Some(4)).len(), 4);
        assert_eq!(cells("a;b\n\"to\nlinjer\";2\n", Some(2)), [["a", "b"], ["to\nlinjer", "2"]]);
        assert_eq!(cells("a;b\n\"aldri lukket;2\nc;d", None).len(), 3);
    }

    #[test]
    fn backslashes_and_spaced_delimiters() {
        let rules = Rules { delimiter: b',', spaced: true, quote: Some(b'"'), backslash: true };
        let records = split("a, \"12\\\", lang\", 1,5\nb, ,\n", rules, None, 10);
        assert_eq!(records[0].cells, ["a", "12\", lang", "1,5"]);
        assert_eq!(records[1].cells, ["b", "", ""]);
    }
}
