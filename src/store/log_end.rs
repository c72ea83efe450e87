//! Whether the log that a crash left beside a file was damaged after it was written. `SQLite` takes the log up to the first
//! page that is not as it was written, and says nothing of what comes after; but where something that belongs to this log and
//! ends a write still stands there, people may have been told that it is saved. Format: <https://sqlite.org/walformat.html>.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use super::connection::followed;
use super::error::StoreError;
use super::lock::beside;

const HEAD: usize = 32;
const FRAME: usize = 24;

/// Whether the end of the log beside a file is lost. A log whose head is not as it was written is taken for one that was just
/// begun anew: all before it is in the file then. Only while no connection is open.
pub(super) fn is_lost(path: &Path) -> Result<bool, StoreError> {
    match File::open(beside(&followed(path)?, "-wal")) {
        Ok(log) => Ok(look(BufReader::new(log)).unwrap_or(false)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Frame by frame: a log may be long.
fn look(mut log: impl Read) -> Option<bool> {
    let mut head = [0; HEAD];
    log.read_exact(&mut head).ok()?;
    let head = &head[..];
    let big = match number(head, 0)? {
        0x377f_0682 => false,
        0x377f_0683 => true,
        _ => return None,
    };
    let page = usize::try_from(number(head, 8)?).ok().filter(|size| size.is_power_of_two() && (512..=65536).contains(size))?;
    let mut sum = sum(head.get(..24)?, big, [0, 0])?;
    if sum != [number(head, 24)?, number(head, 28)?] {
        return None;
    }
    let salts = head.get(16..24)?;
    let mut whole = true;
    let mut frame = vec![0; FRAME + page];
    while log.read_exact(&mut frame).is_ok() {
        let of_this_log = frame.get(8..16)? == salts;
        if whole {
            let next = self::sum(frame.get(..8)?, big, sum).and_then(|sum| self::sum(frame.get(FRAME..)?, big, sum))?;
            whole = of_this_log && next == [number(&frame, 16)?, number(&frame, 20)?];
            sum = next;
        }
        if !whole && of_this_log && number(&frame, 4)? != 0 {
            return Some(true);
        }
    }
    Some(false)
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)
}

/// The checksum of the format, over whole pairs of words.
fn sum(bytes: &[u8], big: bool, [mut a, mut b]: [u32; 2]) -> Option<[u32; 2]> {
    let word = |four: &[u8]| -> Option<u32> {
        let four = four.try_into().ok()?;
        Some(if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) })
    };
    for pair in bytes.chunks_exact(8) {
        a = a.wrapping_add(word(pair.get(..4)?)?).wrapping_add(b);
        b = b.wrapping_add(word(pair.get(4..)?)?).wrapping_add(a);
    }
    Some([a, b])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use std::fs;

    use super::*;
    use crate::domain::{Edit, Ids, Op, Person, Table};
    use crate::store::{Finding, Store};

    #[test]
    fn a_log_as_it_was_written_and_one_that_was_changed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ildsjel");
        let mut store = Store::create(&path, &crate::domain::sample::sample()).unwrap();
        for name in ["Kari", "Ola", "Per"] {
            let mut edit = Edit::new(Op::Add { table: Table::Person, name: name.into() });
            edit.insert(&Person::new(Ids::System.next(), name, "Lie"));
            store.apply(&edit).unwrap();
        }
        let (file, log) = (fs::read(&path).unwrap(), fs::read(beside(&path, "-wal")).unwrap());
        drop(store);
        assert_eq!(look(&log[..]), Some(false));
        for cut in (0..log.len()).step_by(997) {
            assert!(look(&log[..cut]).is_none_or(|lost| !lost), "a log that just ends at {cut} is no damaged one");
        }
        for at in (HEAD..log.len()).step_by(1009) {
            let mut damaged = log.clone();
            damaged[at] ^= 1;
            assert_eq!(look(&damaged[..]), Some(true), "at {at}");
        }
        // It is told at the opening, and the log is kept.
        let mut damaged = log.clone();
        let at = log.len() - 2000;
        damaged[at] ^= 1;
        fs::write(&path, file).unwrap();
        fs::write(beside(&path, "-wal"), &damaged).unwrap();
        let store = Store::open(&path).unwrap();
        assert_eq!(store.healed(), [Finding::LostEnd]);
        drop(store);
        assert!(Store::open(&path).unwrap().healed().is_empty());
        let kept = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        assert!(kept.filter(|path| path.to_str().unwrap().ends_with("-wal")).any(|path| fs::read(path).unwrap() == damaged));
    }
}
