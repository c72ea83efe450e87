//! Reads a sheet from anywhere: text, a workbook, a page, cards. Demanded is that nothing panics, that it ends, and that what was
//! found makes sense: every row of a table has a cell for each of its columns and stands once, on the sheet.
//!
//! ```text
//! cd tests/fuzz
//! cargo +nightly fuzz run --fuzz-dir . --sanitizer none sheet -- -max_len=20000 -rss_limit_mb=2048 -timeout=20
//! ```
#![no_main]

use std::collections::HashSet;

use ildsjel::table::{Options, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(book) = read(data, None, &Options::default()) else { return };
    for sheet in &book.sheets {
        let mut seen = HashSet::new();
        for table in &sheet.tables {
            for row in &table.rows {
                assert_eq!(row.cells.len(), table.columns.len());
                assert!(row.source < sheet.rows.len() && seen.insert(row.source));
                assert!(row.section.is_none_or(|section| section < table.sections.len()));
            }
            assert!(table.columns.iter().all(|column| column.source < table.width));
        }
    }
});
