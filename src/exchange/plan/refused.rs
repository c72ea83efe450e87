//! The rows that did not come in, as a file to mend and import again.

use super::{Plan, PlanRow, Verdict};
use crate::exchange::columns::Field;
use crate::lang::Lang;

impl Plan {
    /// The rows that are handed back: those refused, and those in doubt that nobody decided.
    pub fn handed_back(&self) -> impl Iterator<Item = &PlanRow> {
        self.rows.iter().filter(|row| match row.verdict {
            Verdict::Refused(_) => true,
            Verdict::Doubtful(_) => row.decision.is_none(),
            _ => false,
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
        let headers = shown.iter().filter_map(|at| self.mapping.columns.get(*at)).map(|column| column.header.clone());
        // Writing to memory cannot fail.
        let _ = out.write_record(std::iter::once(lang.import_reason_header()).chain(headers));
        for row in self.handed_back() {
            let cells = shown.iter().map(|at| row.cells.get(*at).map_or(String::new(), |cell| guarded(cell)));
            let beyond = row.beyond.iter().map(|cell| guarded(cell));
            let _ = out.write_record(std::iter::once(lang.row_reason(row)).chain(cells).chain(beyond));
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
