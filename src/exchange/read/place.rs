//! Where a row stands in its file. One number says it, so that rows of a text file go by the number that a spreadsheet shows:
//! above that number stand the column of a list beside another, and the sheet.

/// Rows of lists beside the first on a sheet have a number beyond those of all rows, which tells their column too.
const BESIDE: usize = 1 << 24;

/// Rows of further sheets have a number beyond those of all lists on one.
const TAB: usize = 1 << 40;

/// What a row's number says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The sheet, by its place among those that were read; the first is 0.
    pub tab: usize,
    /// The list on it: 0 for the first, else one more than the column it begins in.
    pub list: usize,
    /// The row as a spreadsheet numbers it; 0 for the sheet itself.
    pub row: usize,
}

impl Place {
    /// What a row's number says.
    pub fn of(line: usize) -> Self {
        Self { tab: line / TAB, list: line % TAB / BESIDE, row: line % BESIDE }
    }

    /// Its number on its sheet.
    pub(in crate::exchange) fn of_sheet(self) -> usize {
        self.list * BESIDE + self.row
    }

    /// The same for all rows of one list.
    pub(in crate::exchange) fn of_list(self) -> (usize, usize) {
        (self.tab, self.list)
    }
}

/// The number of a row of a list that begins in a column further right.
pub(super) fn at(column: usize, row: usize) -> usize {
    (column + 1) * BESIDE + row
}

/// The number on the sheet of that place.
pub(super) fn on(tab: usize, line: usize) -> usize {
    tab * TAB + line
}

/// A row's number as people know it on its sheet: `12`; in a list beside another with its column, `F12`.
pub fn address(line: usize) -> String {
    let place = Place::of(line);
    match place.list {
        0 => place.row.to_string(),
        column => format!("{}{}", letter(column - 1), place.row),
    }
}

/// The names of the sheets that rows are of; empty where all are of one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tabs(pub Vec<String>);

impl Tabs {
    /// The name of a row's sheet, where there are several.
    pub fn of(&self, line: usize) -> Option<&str> {
        self.0.get(Place::of(line).tab).map(String::as_str)
    }
}

/// The name of a column in a spreadsheet: `A`, `B`, … `AA`.
pub fn letter(column: usize) -> String {
    let mut left = column + 1;
    let mut name = Vec::new();
    while left > 0 {
        left -= 1;
        name.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    name.iter().rev().collect()
}
