//! The archive a workbook is, opened with suspicion: what it unpacks to is counted before anybody else sees it.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use crate::table::read::{LARGEST, ReadError};

/// More than all sheets of any list unpack to.
const MOST: u64 = (LARGEST as u64) * 8;
/// More files than any workbook has.
const FILES: usize = 10_000;

/// An archive whose size is known.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
}

impl<'a> Archive<'a> {
    /// Opens an archive and counts what it holds.
    ///
    /// # Errors
    /// One that is damaged, or that unpacks to more than [`MOST`].
    pub fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Workbook)?;
        if zip.len() > FILES {
            return Err(ReadError::Large);
        }
        let mut claimed = 0_u64;
        for at in 0..zip.len() {
            let file = zip.by_index_raw(at).map_err(|_| ReadError::Workbook)?;
            if file.encrypted() {
                return Err(ReadError::Locked);
            }
            claimed = claimed.saturating_add(file.size());
        }
        if claimed > MOST {
            return Err(ReadError::Large);
        }
        // The directory may lie: what comes out is counted too.
        let mut left = MOST;
        let mut sink = vec![0_u8; 1 << 16];
        for at in 0..zip.len() {
            // What cannot be unpacked is missed by who needs it.
            let Ok(mut file) = zip.by_index(at) else { continue };
            while let Ok(count @ 1..) = file.read(&mut sink) {
                left = left.checked_sub(count as u64).ok_or(ReadError::Large)?;
            }
        }
        Ok(Self { zip })
    }

    /// Whether there is a file of this name.
    pub fn has(&mut self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// The text of a file; none when it is not there or is not text.
    pub fn text(&mut self, name: &str) -> Option<String> {
        let file = self.zip.by_name(name).ok()?;
        let mut bytes = Vec::new();
        file.take(MOST).read_to_end(&mut bytes).ok()?;
        match String::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) => Some(String::from_utf8_lossy(error.as_bytes()).into_owned()),
        }
    }
}
