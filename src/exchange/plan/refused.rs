//! The rows that did not come in, as a file to mend and import again.

use super::edit::Fate;
use super::{Plan, PlanRow};
use crate::exchange::columns::Field;
use crate::lang::Lang;

impl Plan {
    /// The rows that are handed back: those refused, and those in doubt that nobody decided.
    pub fn handed_back(&self) -> impl Iterator<Item = &PlanRow> {
        self.waiting().map(|(row, _)| row)
    }

    /// The same, each with the line of the row that holds it up.
    fn waiting(&self) -> impl Iterator<Item = (&PlanRow, usize)> {
        self.fates().into_iter().filter_map(|(row, fate)| match fate {
            Fate::Waits(line) => Some((row, line)),
            Fate::In(_) | Fate::Out => None,
        })
    }

    /// Those rows as CSV (UTF-8 with a byte order mark, `;`, CRLF): why each stayed out, then its cells as they came.
    /// The first column is left out when the file is imported again. Identity numbers are not in it.
    pub fn refused_csv(&self, lang: &Lang) -> Vec<u8> {
        let shown: Vec<usize> = (0..self.mapping.columns.len())
            .filter(|at| self.mapping.columns.get(*at).is_some_and(|column| column.field != Field::SensitiveIdentity))
            .collect();
        let mut out = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(b"\xEF\xBB\xBF".to_vec());
        let headers = shown.iter().filter_map(|at| self.mapping.columns.get(*at)).map(|column| guarded(&column.header));
        // The crew that a heading or a sheet's name says goes with its row.
        let columns: Vec<usize> = self.mapping.of(Field::Crew).collect();
        let over = |row: &PlanRow| {
            let own = columns.iter().filter_map(|at| row.cells.get(*at)).any(|cell| !cell.trim().is_empty());
            if own { String::new() } else { row.draft.crews.join(", ") }
        };
        let beside = columns.is_empty() && self.waiting().any(|(row, _)| !over(row).is_empty());
        let crew = beside.then(|| lang.import_field_crew());
        // Writing to memory cannot fail.
        let _ = out.write_record(std::iter::once(lang.import_reason_header()).chain(crew).chain(headers));
        for (row, held_by) in self.waiting() {
            let reason =
                self.rows.iter().find(|row| row.line == held_by).map_or_else(String::new, |row| lang.row_reason(row, &self.tabs));
            let crew = over(row);
            let cells = shown.iter().map(|at| match row.cells.get(*at) {
                Some(cell) if cell.trim().is_empty() && columns.first() == Some(at) => guarded(&crew),
                Some(cell) => guarded(cell),
                None => String::new(),
            });
            let beyond = row.beyond.iter().map(|cell| guarded(cell));
            let crew = beside.then(|| guarded(&crew));
            let _ = out.write_record(std::iter::once(reason).chain(crew).chain(cells).chain(beyond));
        }
        out.into_inner().unwrap_or_default()
    }
}

/// Text that a spreadsheet would run as a formula, with the `'` that keeps it text; reading takes it away again.
fn guarded(cell: &str) -> String {
    let formula = match cell.chars().next() {
        Some('=' | '@' | '\t') => true,
        Some('+' | '-') => cell.chars().any(|c| !c.is_ascii_digit() && !" +-().".contains(c)),
        _ => false,
    };
    if formula { format!("'{cell}") } else { cell.to_owned() }
}
