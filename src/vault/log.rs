//! The sealed log: what was edited since the festival file was sealed, one record for each edit, to be appended and synced.
//!
//! ```text
//! ILDSJEL-LOG 1\n
//! 16 bytes of chance, the id of the sealed file, a tag over both, BLAKE3 of all that
//! then for each record:
//!   its length, 4 bytes, little end first; the same with every bit turned
//!   an age file for the key: its number, 8 bytes; a tag; the content
//! ```
//!
//! The tag of a record covers the tag before it, the first one that of the head. So a record holds only at its place, in its
//! log, after exactly those before it.

use std::io::Write;

use blake3::Hash;
use uuid::Uuid;

use super::crypt::{self, TAG};
use super::head::{self, BaseId};
use super::key::Kind;
use super::{Key, VaultError};

const NAME: &[u8] = b"ILDSJEL-LOG ";

const FORMAT: u32 = 1;

/// Bytes of chance, so that two logs of one file are not the same.
const CHANCE: usize = 16;

/// Bytes before each record.
const FRAME: usize = 8;

/// Bytes of a record before its content.
const FRONT: usize = 8 + TAG;

/// So many zeros in a row stand in no record: the disk never got those bytes.
const HOLE: usize = 16;

/// Adds records to a log. It holds the place in the chain, not the file: the caller writes at the end of what was whole and
/// syncs. A clone taken before can be put back when the sync fails.
#[derive(Debug, Clone)]
pub struct LogWriter {
    tip: Hash,
    last: Option<u64>,
    whole: u64,
}

impl LogWriter {
    /// A new log for the sealed file with that id, and the head it begins with. Write that under another name and rename it:
    /// a log with half a head is damaged.
    pub fn begin(key: &Key, base: BaseId) -> (Self, Vec<u8>) {
        let chance = Uuid::new_v4().into_bytes();
        let tip = key.tag(Kind::Log, &[&chance, &base.0]);
        let mut head = head::magic(NAME, FORMAT);
        head.extend_from_slice(&chance);
        head.extend_from_slice(&base.0);
        head.extend_from_slice(tip.as_bytes());
        let digest = blake3::hash(&head);
        head.extend_from_slice(digest.as_bytes());
        (Self { tip, last: None, whole: head.len() as u64 }, head)
    }

    /// Writes one record in one piece; the numbers only grow. If it fails the place in the chain is as before, and what was
    /// written of it is to be cut off at [`LogWriter::whole`].
    pub fn append(&mut self, out: &mut impl Write, key: &Key, number: u64, plain: &[u8]) -> Result<(), VaultError> {
        let bad = VaultError::BadRecord(number);
        if self.last.is_some_and(|last| number <= last) {
            return Err(bad);
        }
        let tag = chain(key, self.tip, number, plain);
        let mut record = crypt::encrypt(&key.recipient(), &[&number.to_le_bytes(), tag.as_bytes(), plain], vec![0; FRAME])?;
        let Ok(length) = u32::try_from(record.len() - FRAME) else { return Err(bad) };
        if let Some((front, _)) = record.split_first_chunk_mut::<FRAME>() {
            *front = frame(length);
        }
        out.write_all(&record)?;
        *self = Self { tip: tag, last: Some(number), whole: self.whole + record.len() as u64 };
        Ok(())
    }

    /// Bytes of the log up to here.
    pub fn whole(&self) -> u64 {
        self.whole
    }
}

/// How a log ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogEnd {
    /// After a whole record, or the head.
    Clean,
    /// In the middle of a record that never came to the disk, so that nobody was told it was written.
    Torn,
    /// With something that was changed after it was written. Records that people were told are safe may be lost.
    Damaged,
}

/// What a log holds.
#[derive(Debug)]
pub struct LogRead {
    /// The sealed file it goes on from. If that is not the one beside it: after a power cut in the moment between the new file
    /// and its new log the log is the old one, and all its numbers are in the file; otherwise the two were mixed up.
    pub base: BaseId,
    /// The number and content of each record, up to the first that does not hold.
    pub records: Vec<(u64, Vec<u8>)>,
    /// Bytes that were whole. Cut the log there before anything is added.
    pub whole: u64,
    /// How it ends.
    pub end: LogEnd,
    writer: LogWriter,
}

impl LogRead {
    /// Goes on after the last whole record.
    pub fn writer(&self) -> LogWriter {
        self.writer.clone()
    }
}

/// Whether a file that begins so claims to be one of our logs.
pub fn is_log(first_bytes: &[u8]) -> bool {
    first_bytes.starts_with(NAME)
}

/// Reads a log as far as it is whole. It is an error only if not even the head holds, or the key is another.
pub fn read_log(bytes: &[u8], key: &Key) -> Result<LogRead, VaultError> {
    let (base, tip, mut rest) = read_head(bytes, key)?;
    let whole = |rest: &[u8]| (bytes.len() - rest.len()) as u64;
    let mut records = Vec::new();
    let mut writer = LogWriter { tip, last: None, whole: whole(rest) };
    let end = loop {
        if rest.is_empty() {
            break LogEnd::Clean;
        }
        let Some((number, tag, plain, after)) = read_record(rest, key, &writer) else { break how_it_ends(rest) };
        writer = LogWriter { tip: tag, last: Some(number), whole: whole(after) };
        records.push((number, plain));
        rest = after;
    };
    Ok(LogRead { base, records, whole: writer.whole, end, writer })
}

fn read_head<'a>(bytes: &'a [u8], key: &Key) -> Result<(BaseId, Hash, &'a [u8]), VaultError> {
    let after = head::after_magic(bytes, NAME, FORMAT)?;
    let (chance, after) = after.split_first_chunk::<CHANCE>().ok_or(VaultError::Damaged)?;
    let (base, after) = after.split_first_chunk::<TAG>().ok_or(VaultError::Damaged)?;
    let (tag, after) = after.split_first_chunk::<TAG>().ok_or(VaultError::Damaged)?;
    let (digest, rest) = after.split_first_chunk::<TAG>().ok_or(VaultError::Damaged)?;
    let covered = bytes.get(..bytes.len() - after.len()).unwrap_or_default();
    if Hash::from_bytes(*digest) != blake3::hash(covered) {
        return Err(VaultError::Damaged);
    }
    let tip = key.tag(Kind::Log, &[chance, base]);
    if tip == Hash::from_bytes(*tag) { Ok((BaseId(*base), tip, rest)) } else { Err(VaultError::WrongKey) }
}

/// Number, tag and content of the record that comes next, and what follows it.
fn read_record<'a>(rest: &'a [u8], key: &Key, before: &LogWriter) -> Option<(u64, Hash, Vec<u8>, &'a [u8])> {
    let (sealed, after) = split(rest)?;
    let (front, plain) = crypt::decrypt::<FRONT>(sealed?, key.identity()).ok()?;
    let (number, tag) = front.split_first_chunk::<8>()?;
    let number = u64::from_le_bytes(*number);
    let expected = chain(key, before.tip, number, &plain);
    let holds = expected == Hash::from_slice(tag).ok()? && before.last.is_none_or(|last| number > last);
    holds.then_some((number, expected, plain, after))
}

/// The next record, none if it goes past the end, and what follows it; none at all if it does not begin like a record.
fn split(rest: &[u8]) -> Option<(Option<&[u8]>, &[u8])> {
    let (front, after) = rest.split_first_chunk::<FRAME>()?;
    let (length, _) = front.split_first_chunk::<4>()?;
    let length = u32::from_le_bytes(*length);
    if *front != frame(length) {
        return None;
    }
    Some(match after.split_at_checked(usize::try_from(length).ok()?) {
        Some((sealed, after)) => (Some(sealed), after),
        None => (None, &[]),
    })
}

fn frame(length: u32) -> [u8; FRAME] {
    (u64::from(length) | u64::from(!length) << 32).to_le_bytes()
}

fn chain(key: &Key, before: Hash, number: u64, plain: &[u8]) -> Hash {
    key.tag(Kind::Record, &[before.as_bytes(), &number.to_le_bytes(), plain])
}

/// Why the record that `rest` begins with does not hold. A record is only written after the one before it was synced, so
/// what has anything after it was on the disk once.
fn how_it_ends(rest: &[u8]) -> LogEnd {
    let torn = match split(rest) {
        _ if rest.len() < FRAME => true,
        Some((None, _)) => true,
        Some((Some(sealed), after)) => after.is_empty() && has_hole(sealed),
        // The system made room for the record, and no more.
        None => rest.iter().all(|byte| *byte == 0),
    };
    if torn { LogEnd::Torn } else { LogEnd::Damaged }
}

/// Whether part of a record is still as the disk gave it: zeros to the end, or many in a row.
fn has_hole(sealed: &[u8]) -> bool {
    sealed.windows(HOLE).any(|bytes| bytes.iter().all(|byte| *byte == 0))
}
