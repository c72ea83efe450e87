//! Workbooks made for a test.

use rust_xlsxwriter::Workbook;

/// A workbook of sheets, each its name and its rows, cells parted by `;`. A name in brackets is that of a hidden sheet.
pub fn book(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet();
        let hidden = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
        let _ = sheet.set_name(hidden.unwrap_or(name)).unwrap().set_hidden(hidden.is_some());
        for (row, line) in (0..).zip(rows.lines()) {
            for (column, cell) in (0..).zip(line.split(';')).filter(|(_, cell)| !cell.is_empty()) {
                let _ = sheet.write_string(row, column, cell).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}
