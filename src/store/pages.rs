//! The rows of the journal that stand on the pages of a file, read without the database: for files so damaged that it finds
//! no way to them, as when the page that names the tables is gone. Each row proves itself by its hash, so it does not matter
//! which tree a page was in. The format is that of <https://sqlite.org/fileformat2.html>, sections 1.3, 1.6, 2.1 and 4.1.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use super::error::StoreError;
use super::lock::beside;
use super::raw::{Cell, Kind, Raw};

/// The usual page size, and the one that is supposed where the head of the file is damaged.
const PAGE: usize = 4096;
/// What stands before the first page's own head.
const HEAD: usize = 100;
/// The head of a log, and of each of its frames.
const LOG_HEAD: usize = 32;
const FRAME_HEAD: usize = 24;

/// The pages of a file and of its log.
pub(super) struct Pages {
    file: Vec<u8>,
    log: Vec<u8>,
    size: usize,
    /// Where in the log each page stands as it was last written.
    newest: HashMap<usize, usize>,
}

impl Pages {
    /// Reads a file and its log; never one that this program has open.
    pub fn of(path: &Path) -> Result<Self, StoreError> {
        let file = fs::read(path)?;
        let log = fs::read(beside(path, "-wal")).unwrap_or_default();
        let said = short(&file, 16).map_or(0, |size| if size == 1 { 65_536 } else { size });
        let size = if said >= 512 && said.is_power_of_two() { said } else { PAGE };
        let mut pages = Self { file, log, size, newest: HashMap::new() };
        pages.newest = pages.frames().filter_map(|at| Some((long(&pages.log, at)?, at + FRAME_HEAD))).collect();
        Ok(pages)
    }

    /// Where the frames of the log begin, the oldest first.
    fn frames(&self) -> impl Iterator<Item = usize> + use<> {
        let (size, end) = (self.size + FRAME_HEAD, self.log.len());
        (LOG_HEAD..end).step_by(size).take_while(move |at| at + size <= end)
    }

    /// The rows of both of the journal's tables that are as they were written.
    pub fn journal(&self) -> Vec<Raw> {
        let mut all = Vec::new();
        // No file holds more than its bytes: who reads more goes round in what somebody has made to be gone round in.
        let mut left = (self.file.len() + self.log.len()).saturating_mul(2);
        let of_log =
            self.frames().filter_map(|at| self.log.get(at + FRAME_HEAD..at + FRAME_HEAD + self.size)).map(|page| (page, 0));
        let of_file = self.file.chunks(self.size).enumerate().map(|(at, page)| (page, if at == 0 { HEAD } else { 0 }));
        for (page, head) in of_file.chain(of_log) {
            self.rows(page, head, &mut left, &mut all);
        }
        all
    }

    /// The rows of one page. The tables of the journal have no numbers of their own for rows, so that these stand in pages
    /// of the kind of an index, its inner ones too.
    fn rows(&self, page: &[u8], head: usize, left: &mut usize, all: &mut Vec<Raw>) {
        let (cells, before) = match page.get(head) {
            Some(0x0A) => (head + 8, 0),
            Some(0x02) => (head + 12, 4),
            _ => return,
        };
        for cell in 0..short(page, head + 3).unwrap_or_default() {
            let Some(at) = short(page, cells + 2 * cell) else { return };
            let Some(payload) = self.payload(page, at + before, left) else { continue };
            all.extend(record(&payload).and_then(journal_row));
        }
    }

    /// What stands in a cell and on the pages that it goes on to.
    fn payload(&self, page: &[u8], at: usize, left: &mut usize) -> Option<Vec<u8>> {
        let (length, start) = varint(page, at)?;
        let length = usize::try_from(length).ok()?;
        *left = left.checked_sub(length)?;
        let (most, least) = ((self.size - 12) * 64 / 255 - 23, (self.size - 12) * 32 / 255 - 23);
        let here = if length <= most {
            length
        } else {
            let rest = least + (length - least) % (self.size - 4);
            if rest <= most { rest } else { least }
        };
        let mut payload = page.get(start..start + here)?.to_vec();
        let mut next = if here < length { long(page, start + here)? } else { 0 };
        while payload.len() < length {
            let page = self.page(next)?;
            let part = (length - payload.len()).min(self.size - 4);
            payload.extend_from_slice(page.get(4..4 + part)?);
            next = long(page, 0)?;
        }
        Some(payload)
    }

    /// A page as it was last written, by its number from one.
    fn page(&self, number: usize) -> Option<&[u8]> {
        if let Some(at) = self.newest.get(&number) {
            return self.log.get(*at..at + self.size);
        }
        let at = number.checked_sub(1)?.checked_mul(self.size)?;
        self.file.get(at..at.checked_add(self.size)?)
    }
}

/// The columns of a row as they stand; none where they are not such as the journal has.
fn record(payload: &[u8]) -> Option<Vec<Cell>> {
    let (head, mut at) = varint(payload, 0)?;
    let head = usize::try_from(head).ok()?;
    let mut body = head;
    let mut cells = Vec::new();
    while at < head {
        let (kind, next) = varint(payload, at)?;
        at = next;
        let length = match kind {
            0 | 8 | 9 => 0,
            1..=4 => kind,
            5 => 6,
            6 => 8,
            // Fractions, and kinds that are kept for later.
            7 | 10 | 11 => return None,
            kind => (kind - 12) / 2,
        };
        let end = body.checked_add(usize::try_from(length).ok()?)?;
        let bytes = payload.get(body..end)?;
        body = end;
        cells.push(match kind {
            0 => Cell::Null,
            8 => Cell::Integer(0),
            9 => Cell::Integer(1),
            1..=6 => Cell::Integer(number(bytes)),
            kind if kind % 2 == 0 => Cell::Blob(bytes.to_owned()),
            _ => Cell::Text(bytes.to_owned()),
        });
    }
    Some(cells)
}

/// A row of the journal, if it is one and is as it was written.
fn journal_row(cells: Vec<Cell>) -> Option<Raw> {
    // An entry's number of changes came with a later version, and stands last.
    let entry = match cells.as_slice() {
        [first @ .., hash, changes] if first.len() == 9 => Some([first, &[changes.clone(), hash.clone()]].concat()),
        [first @ .., hash] if first.len() == 9 => Some([first, &[Cell::Null, hash.clone()]].concat()),
        _ => None,
    };
    let entry = entry.map(|cells| Raw::new(Kind::Op, cells)).filter(Raw::is_sound);
    entry.or_else(|| Some(Raw::new(Kind::Change, cells)).filter(Raw::is_sound))
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?)))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?)).ok()
}

/// A number of one to eight bytes, the highest first, with its sign.
fn number(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|first| *first >= 0x80);
    bytes.iter().fold(if negative { -1 } else { 0 }, |number, byte| (number << 8) | i64::from(*byte))
}

/// A number of one to nine bytes of which each but the ninth says by its highest bit whether another follows; and where
/// what comes after it begins.
fn varint(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let mut number = 0_u64;
    for (nth, byte) in bytes.get(at..)?.iter().enumerate().take(9) {
        if nth == 8 {
            return Some(((number << 8) | u64::from(*byte), at + 9));
        }
        number = (number << 7) | u64::from(byte & 0x7F);
        if byte & 0x80 == 0 {
            return Some((number, at + nth + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_sqlite_writes_them() {
        assert_eq!(varint(&[0x7F], 0), Some((127, 1)));
        assert_eq!(varint(&[9, 0x81, 0x00], 1), Some((128, 3)));
        assert_eq!(varint(&[0xFF; 9], 0), Some((u64::MAX, 9)));
        assert_eq!((varint(&[0x81], 0), varint(&[], 0)), (None, None));
        assert_eq!((number(&[0xFF]), number(&[0x7F, 0xFF]), number(&[0x80, 0x00]), number(&[])), (-1, 32_767, -32_768, 0));
    }
}
