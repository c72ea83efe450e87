//! Tables in HTML, as spreadsheets put them on the clipboard and as some programs write them under the name of a workbook.

use super::encoding::Text;
use super::find::Hints;
use super::markup::{Attributes, Token, tokens, unescape};
use super::read::{MOST_ROWS, Options, ReadError};
use super::text::WIDEST;
use super::{Book, Cell, Format, Merge, Sheet, Value, build};

/// Whether a text is HTML with a table in it; `start` is how it begins, in small letters.
pub(super) fn is(start: &str, text: &str) -> bool {
    let opens = [
        "<html",
        "<!doctype html",
        "<table",
        "<!--startfragment",
        "<meta",
        "<google-sheets",
        "<body",
        "<head",
        "<div",
        "<tr",
        "version:",
    ];
    opens.iter().any(|open| start.starts_with(open)) && {
        let has = |text: &str| text.to_ascii_lowercase().contains("<table") || text.to_ascii_lowercase().contains("<tr");
        start.contains("<table") || start.contains("<tr") || has(text)
    }
}

/// Reads the tables, one sheet each.
pub(super) fn read(decoded: &Text, options: &Options) -> Result<Book, ReadError> {
    let mut page = Page::default();
    for token in tokens(&decoded.text, true) {
        match token {
            Token::Open(name, attributes, _) => page.open(&name.to_ascii_lowercase(), attributes)?,
            Token::Close(name) => page.close(&name.to_ascii_lowercase()),
            Token::Text(text) => page.text(&unescape(text)),
            Token::Raw(text) => page.text(text),
        }
    }
    page.end_table();
    if page.sheets.is_empty() {
        return Err(ReadError::Empty);
    }
    for (at, sheet) in page.sheets.iter_mut().enumerate() {
        let header = options.header.filter(|_| options.header_of.is_none_or(|only| only == at));
        sheet.tables = build::tables(sheet, Hints { header, ..Hints::default() });
    }
    Ok(Book { format: Format::Html, sheets: page.sheets, dialect: None })
}

#[derive(Default)]
struct Page {
    sheets: Vec<Sheet>,
    sheet: Sheet,
    /// Tables within tables belong to the cell they stand in.
    depth: usize,
    row: Vec<Cell>,
    in_row: bool,
    cell: Option<Open>,
    /// For each column, how many rows a cell above still reaches down, and its width there.
    below: Vec<usize>,
}

/// A cell that is being read.
struct Open {
    text: String,
    /// Whether anything but blanks is in it.
    filled: bool,
    cell: Cell,
    across: usize,
    down: usize,
    number: Option<f64>,
}

impl Page {
    fn open(&mut self, name: &str, attributes: Attributes<'_>) -> Result<(), ReadError> {
        match name {
            "table" => {
                self.depth += 1;
                if self.depth == 1 {
                    self.end_table();
                    self.depth = 1;
                }
            }
            "tr" if self.depth <= 1 => {
                self.end_row();
                self.in_row = true;
                if hidden(attributes) {
                    self.sheet.hidden_rows.push(self.sheet.rows.len());
                }
                if self.sheet.rows.len() >= MOST_ROWS {
                    return Err(ReadError::Long);
                }
            }
            "td" | "th" if self.depth <= 1 => {
                self.end_cell();
                self.in_row = true;
                self.reach();
                if self.row.len() >= WIDEST {
                    return Err(ReadError::Wide { line: self.sheet.rows.len() + 1 });
                }
                let span = |name: &str| attributes.number(name).unwrap_or(1).max(1);
                let number =
                    attributes.get("x:num").or_else(|| attributes.get("sdval")).and_then(|number| number.trim().parse().ok());
                let mut cell = Cell::default();
                cell.looks(|look| (look.bold, look.fill) = (name == "th", fill(attributes)));
                let (across, down) = (span("colspan").min(WIDEST), span("rowspan").min(MOST_ROWS));
                self.cell = Some(Open { text: String::new(), filled: false, cell, across, down, number });
            }
            "br" => self.push('\n'),
            "p" | "div" | "li" if self.cell.as_ref().is_some_and(|open| open.filled) => self.push('\n'),
            "b" | "strong" => {
                if let Some(open) = self.cell.as_mut().filter(|open| !open.filled) {
                    open.cell.looks(|look| look.bold = true);
                }
            }
            "col" if self.depth <= 1 && self.sheet.rows.is_empty() && hidden(attributes) => {
                let next = self.sheet.hidden_columns.last().map_or(0, |last| last + 1);
                self.sheet.hidden_columns.push(next);
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        match name {
            "table" => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    self.end_table();
                }
            }
            "tr" if self.depth <= 1 => self.end_row(),
            "td" | "th" if self.depth <= 1 => self.end_cell(),
            _ => {}
        }
    }

    fn push(&mut self, c: char) {
        if let Some(open) = &mut self.cell {
            // Blanks before a line break are the source's.
            open.text.truncate(open.text.trim_end_matches([' ', '\u{2009}']).len());
            open.text.push(c);
        }
    }

    /// Text; blanks and line ends of the source are one blank.
    fn text(&mut self, text: &str) {
        let Some(open) = &mut self.cell else { return };
        for c in text.chars() {
            match c {
                ' ' | '\n' | '\r' | '\t' => {
                    if !open.text.is_empty() && !open.text.ends_with([' ', '\n']) {
                        open.text.push(' ');
                    }
                }
                '\u{a0}' => open.text.push(' '),
                c => {
                    open.text.push(c);
                    open.filled |= !c.is_whitespace();
                }
            }
        }
    }

    /// Past cells that reach down from above.
    fn reach(&mut self) {
        while let Some(left) = self.below.get_mut(self.row.len()).filter(|left| **left > 0) {
            *left -= 1;
            self.row.push(Cell::default());
        }
    }

    fn end_cell(&mut self) {
        let Some(open) = self.cell.take() else { return };
        let text = open.text.trim().to_owned();
        let value = match open.number {
            Some(number) => Value::Number(number),
            None if text.is_empty() => Value::Empty,
            None => Value::Text,
        };
        // A number shown short: what is stored says more.
        let shown = open.number.filter(|_| text.contains(['E', '#'])).map(|number| number.to_string());
        let (row, column) = (self.sheet.rows.len(), self.row.len());
        let across = open.across.min(WIDEST.saturating_sub(column)).max(1);
        if across > 1 || open.down > 1 {
            self.sheet.merges.push(Merge { from: (row, column), to: (row + open.down - 1, column + across - 1) });
        }
        self.row.push(Cell { text: shown.unwrap_or(text).into(), value, ..open.cell });
        self.row.extend((1..across).map(|_| Cell::default()));
        if self.below.len() < self.row.len() {
            self.below.resize(self.row.len(), 0);
        }
        for left in self.below.get_mut(column..column + across).unwrap_or_default() {
            *left = open.down - 1;
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        if !self.in_row {
            return;
        }
        // Cells from above that stand behind the last cell of this row.
        for left in self.below.iter_mut().skip(self.row.len()) {
            *left = left.saturating_sub(1);
        }
        self.sheet.rows.push(std::mem::take(&mut self.row).into());
        self.in_row = false;
    }

    fn end_table(&mut self) {
        self.end_row();
        self.below.clear();
        let sheet = std::mem::take(&mut self.sheet);
        if sheet.rows.iter().any(|row| row.iter().any(|cell| !cell.is_empty())) {
            let last = sheet.rows.len() - 1;
            let merges = sheet.merges.iter().map(|merge| Merge { to: (merge.to.0.min(last), merge.to.1), ..*merge }).collect();
            self.sheets.push(Sheet { merges, ..sheet });
        }
    }
}

fn hidden(attributes: Attributes<'_>) -> bool {
    attributes.get("style").is_some_and(|style| style.to_ascii_lowercase().replace(' ', "").contains("display:none"))
}

/// The background, from `bgcolor` or the style.
fn fill(attributes: Attributes<'_>) -> Option<u32> {
    let named = attributes.get("bgcolor").map(std::borrow::Cow::into_owned);
    let styled = || {
        let style = attributes.get("style")?.to_ascii_lowercase();
        let after = style.split("background").nth(1)?.split(';').next()?.to_owned();
        Some(after.split('#').nth(1)?.chars().take_while(char::is_ascii_hexdigit).collect())
    };
    let colour: String = named.or_else(styled)?;
    let hex = colour.trim().trim_start_matches('#');
    (hex.len() == 6).then(|| u32::from_str_radix(hex, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::table::{Options, read};

    #[test]
    fn a_clipboard_with_merged_cells() {
        let html = "<html><body><!--StartFragment--><table><tr><th>Navn<th>Mobil<th>Vakt</tr>\n\
            <tr><td rowspan=2>&Aring;se<br> N&aelig;ss</td><td x:num=\"40000013\">4E+07</td><td>fre\n 18-22</td></tr>\
            <tr><td>400&nbsp;00 014<td></tr><tr><td colspan=3 bgcolor='#ff0000'>BAR</table>";
        let book = read(html.as_bytes(), None, &Options::default()).unwrap();
        assert_eq!(book.format, Format::Html);
        let sheet = &book.sheets[0];
        let texts: Vec<Vec<&str>> = sheet.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect()).collect();
        assert_eq!(texts[1..3], [vec!["Åse\nNæss", "40000013", "fre 18-22"], vec!["", "400 00 014", ""]]);
        assert_eq!(sheet.merges, [Merge { from: (1, 0), to: (2, 0) }, Merge { from: (3, 0), to: (3, 2) }]);
        assert_eq!((sheet.rows[1][1].value, sheet.rows[3][0].fill()), (Value::Number(40_000_013.0), Some(0x00FF_0000)));
    }
}
