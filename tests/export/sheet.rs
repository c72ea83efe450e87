//! A workbook as somebody who edits it has it: read by one program, changed cell by cell, written anew by another.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::Workbook;

pub struct Sheets(pub Vec<(String, Vec<Vec<Data>>)>);

impl Sheets {
    pub fn open(bytes: &[u8]) -> Self {
        let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
        let sheets = book.worksheets().into_iter();
        Self(sheets.map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect())).collect())
    }

    pub fn save(&self) -> Vec<u8> {
        let mut book = Workbook::new();
        for (name, rows) in &self.0 {
            let sheet = book.add_worksheet();
            let _ = sheet.set_name(name).unwrap();
            for (row, at) in rows.iter().zip(0..) {
                for (cell, to) in row.iter().zip(0..) {
                    let _ = match cell {
                        Data::Empty => continue,
                        Data::String(text) => sheet.write_string(at, to, text).unwrap(),
                        Data::Float(number) => sheet.write_number(at, to, *number).unwrap(),
                        Data::DateTime(number) => sheet.write_number(at, to, number.as_f64()).unwrap(),
                        other => panic!("{other:?}"),
                    };
                }
            }
        }
        book.save_to_buffer().unwrap()
    }

    pub fn sheet(&mut self, name: &str) -> &mut Vec<Vec<Data>> {
        &mut self.0.iter_mut().find(|(other, _)| other == name).unwrap_or_else(|| panic!("no sheet {name}")).1
    }

    pub fn column(&mut self, name: &str, heading: &str) -> usize {
        let sheet = self.sheet(name);
        sheet[0].iter().position(|cell| *cell == Data::String(heading.into())).unwrap_or_else(|| panic!("no column {heading}"))
    }

    /// The rows, as the spreadsheet numbers them less one, in which a column holds that text.
    pub fn rows(&mut self, name: &str, heading: &str, text: &str) -> Vec<usize> {
        let at = self.column(name, heading);
        let sheet = self.sheet(name);
        (1..sheet.len()).filter(|row| sheet[*row][at] == Data::String(text.into())).collect()
    }

    pub fn get(&mut self, name: &str, row: usize, heading: &str) -> Data {
        let at = self.column(name, heading);
        self.sheet(name)[row][at].clone()
    }

    pub fn set(&mut self, name: &str, row: usize, heading: &str, cell: impl Into<Data>) {
        let at = self.column(name, heading);
        self.sheet(name)[row][at] = cell.into();
    }
}

/// A time as a cell.
pub fn clock(hour: u32, minute: u32) -> Data {
    Data::Float(f64::from(hour * 60 + minute) / 1440.0)
}
