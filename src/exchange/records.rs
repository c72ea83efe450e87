//! Text to records: cells between delimiters, with quotes and line breaks as spreadsheets write them, and as people
//! break them.

/// One record: a row as a spreadsheet shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its number in a spreadsheet; the first is 1.
    pub line: usize,
    /// Its cells, as they stand.
    pub cells: Vec<String>,
}

impl Record {
    /// How many cells hold something.
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
    }
}

/// The longest cell that a spreadsheet can hold; what is longer is a quote that was never closed.
const LONGEST: usize = 32_767;

/// The records of a text. `width` is how many cells a record has, if that is known: a line that has that many by itself
/// ends a cell whose quote was left open.
pub fn split(text: &str, delimiter: char, width: Option<usize>) -> Vec<Record> {
    let mut reader = Reader { chars: text.chars().collect(), at: 0, delimiter, width };
    let mut records = Vec::new();
    while reader.at < reader.chars.len() {
        let cells = reader.record();
        records.push(Record { line: records.len() + 1, cells });
    }
    records
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    delimiter: char,
    width: Option<usize>,
}

impl Reader {
    fn peek(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    fn ends(&self, at: usize) -> bool {
        self.peek(at).is_none_or(|c| c == self.delimiter || c == '\n' || c == '\r')
    }

    /// Past one line break, however it is written.
    fn past_break(&self, at: usize) -> usize {
        at + if self.peek(at) == Some('\r') && self.peek(at + 1) == Some('\n') { 2 } else { 1 }
    }

    fn record(&mut self) -> Vec<String> {
        let mut cells = Vec::new();
        loop {
            cells.push(self.cell());
            match self.peek(self.at) {
                Some(c) if c == self.delimiter => self.at += 1,
                Some(_) => {
                    self.at = self.past_break(self.at);
                    return cells;
                }
                None => return cells,
            }
        }
    }

    fn blanks(&self, mut at: usize) -> usize {
        while self.peek(at).is_some_and(|c| (c == ' ' || c == '\t') && c != self.delimiter) {
            at += 1;
        }
        at
    }

    fn cell(&mut self) -> String {
        let open = self.blanks(self.at);
        if self.peek(open) == Some('"')
            && let Some((text, after)) = self.quoted(open + 1)
        {
            self.at = after;
            return text;
        }
        let start = self.at;
        while !self.ends(self.at) {
            self.at += 1;
        }
        self.chars.get(start..self.at).unwrap_or_default().iter().collect()
    }

    /// A quoted cell's text and where it ends; none when the quote is a sign like any other.
    fn quoted(&self, mut at: usize) -> Option<(String, usize)> {
        let mut text = String::new();
        let mut loose_until = 0;
        loop {
            match self.peek(at)? {
                '"' if self.peek(at + 1) == Some('"') => {
                    text.push('"');
                    at += 2;
                }
                '"' if self.ends(self.blanks(at + 1)) => return Some((text, self.blanks(at + 1))),
                '"' => {
                    // Quotes inside that nobody doubled: right if this piece ends with a quote, else it was never opened.
                    if at >= loose_until {
                        loose_until = self.piece_ends_quoted(at + 1)?;
                    }
                    text.push('"');
                    at += 1;
                }
                '\n' | '\r' => {
                    at = self.past_break(at);
                    if self.width.is_some_and(|width| width >= 4 && self.line_alone(at) == Some(width)) {
                        return None;
                    }
                    text.push('\n');
                }
                c => {
                    text.push(c);
                    at += 1;
                }
            }
            if text.len() > LONGEST {
                return None;
            }
        }
    }

    /// Where the piece up to the next delimiter or line end ends, if it ends with a quote.
    fn piece_ends_quoted(&self, mut at: usize) -> Option<usize> {
        let mut last = ' ';
        while !self.ends(at) {
            if self.peek(at) != Some(' ') {
                last = self.peek(at)?;
            }
            at += 1;
        }
        (last == '"').then_some(at)
    }

    /// How many cells the line has by itself, if its quotes are in order.
    fn line_alone(&self, mut at: usize) -> Option<usize> {
        let mut cells = 1;
        let mut start = true;
        loop {
            match self.peek(at) {
                None | Some('\n' | '\r') => return Some(cells),
                Some(c) if c == self.delimiter => {
                    cells += 1;
                    start = true;
                    at += 1;
                }
                Some('"') if start => {
                    at += 1;
                    loop {
                        match self.peek(at)? {
                            '"' if self.peek(at + 1) == Some('"') => at += 2,
                            '"' if self.ends(at + 1) => break,
                            '"' | '\n' | '\r' => return None,
                            _ => at += 1,
                        }
                    }
                    at += 1;
                    start = false;
                }
                Some('"') => return None,
                Some(_) => {
                    start = false;
                    at += 1;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn cells(text: &str, width: Option<usize>) -> Vec<Vec<String>> {
        split(text, ';', width).into_iter().map(|record| record.cells).collect()
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
}
