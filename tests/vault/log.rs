//! Sealed logs.

use std::io::{self, Write};

use ildsjel::vault::{BaseId, Key, LogEnd, LogWriter, VaultError, check, is_log, read_log};
use proptest::prelude::*;

use super::vault;

/// A log of records and where each ends, the head first.
struct Log {
    key: Key,
    base: BaseId,
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

const PLAIN: [&[u8]; 5] = [b"Ola on Friday", b"", b"Kari takes the gate", b"Per left", b"the tent is full"];

fn log_for(key: &Key, base: BaseId) -> Log {
    let (mut writer, mut bytes) = LogWriter::begin(key, base);
    let mut ends = vec![bytes.len()];
    for (n, plain) in (10..).step_by(3).zip(PLAIN) {
        writer.append(&mut bytes, key, n, plain).unwrap();
        ends.push(bytes.len());
        assert_eq!(writer.whole(), bytes.len() as u64);
    }
    Log { key: key.clone(), base, bytes, ends }
}

fn log() -> Log {
    let vault = vault();
    log_for(vault.key(), check(&vault.seal(b"base").unwrap()).unwrap())
}

impl Log {
    /// The bytes of the n-th record.
    fn record(&self, n: usize) -> &[u8] {
        &self.bytes[self.ends[n]..self.ends[n + 1]]
    }

    fn with(&self, pieces: &[&[u8]]) -> Vec<u8> {
        [&self.bytes[..self.ends[0]], &pieces.concat()].concat()
    }

    /// Reads other bytes with this log's key: what comes out is the first so many records, and whole says where they end.
    fn first(&self, bytes: &[u8], count: usize, end: LogEnd, what: &str) {
        let read = read_log(bytes, &self.key).unwrap_or_else(|error| panic!("{what}: {error}"));
        let plain: Vec<&[u8]> = read.records.iter().map(|(_, plain)| &plain[..]).collect();
        assert_eq!(plain, PLAIN[..count], "{what}");
        assert_eq!((read.whole, read.end), (self.ends[count] as u64, end), "{what}");
    }
}

#[test]
fn what_was_added_is_read() {
    let log = log();
    assert!(is_log(&log.bytes));
    let read = read_log(&log.bytes, &log.key).unwrap();
    assert_eq!(read.base, log.base);
    assert_eq!((read.whole, read.end), (log.bytes.len() as u64, LogEnd::Clean));
    assert_eq!(read.records.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [10, 13, 16, 19, 22]);
    log.first(&log.bytes, 5, LogEnd::Clean, "all");
    assert!(!log.bytes.windows(4).any(|bytes| bytes == b"Kari"));
}

#[test]
fn cut_anywhere_leaves_a_clean_beginning() {
    let log = log();
    for length in log.ends[0]..=log.bytes.len() {
        let count = log.ends.iter().filter(|end| **end <= length).count() - 1;
        let end = if log.ends.contains(&length) { LogEnd::Clean } else { LogEnd::Torn };
        log.first(&log.bytes[..length], count, end, &format!("cut at {length}"));
    }
    for length in 0..log.ends[0] {
        let error = read_log(&log.bytes[..length], &log.key).unwrap_err();
        assert!(matches!(error, VaultError::Damaged) || length == 0, "head cut at {length}: {error:?}");
    }
}

#[test]
fn a_flipped_bit_is_damage_with_all_before_it_readable() {
    let log = log();
    for at in 0..log.bytes.len() {
        let mut bad = log.bytes.clone();
        bad[at] ^= 1 << (at % 8);
        if at < log.ends[0] {
            let error = read_log(&bad, &log.key).unwrap_err();
            assert!(matches!(error, VaultError::Damaged) || at < 14, "byte {at}: {error:?}");
        } else {
            let count = log.ends.iter().filter(|end| **end <= at).count() - 1;
            log.first(&bad, count, LogEnd::Damaged, &format!("byte {at}"));
        }
    }
}

/// The system may have made room for the last record without writing it, or written another part of it first.
#[test]
fn a_last_record_with_holes_is_torn_and_others_are_not() {
    let log = log();
    let last = log.ends[4];
    for from in last..log.bytes.len() - 16 {
        let mut bad = log.bytes.clone();
        bad[from..].fill(0);
        let end = if from == last || from >= last + 8 { LogEnd::Torn } else { LogEnd::Damaged };
        log.first(&bad, 4, end, &format!("zeros from {from}"));
    }
    let mut bad = log.bytes.clone();
    bad[last + 40..last + 80].fill(0);
    log.first(&bad, 4, LogEnd::Torn, "a hole in the last");
    bad = log.bytes.clone();
    bad[log.ends[2] + 40..log.ends[2] + 80].fill(0);
    log.first(&bad, 2, LogEnd::Damaged, "a hole before the last");
    bad = log.bytes.clone();
    bad.extend_from_slice(&[0; 4096]);
    log.first(&bad, 5, LogEnd::Torn, "room for more");
    bad[log.ends[3] + 50] ^= 4;
    log.first(&bad, 3, LogEnd::Damaged, "damage, and room for more");
}

#[test]
#[allow(clippy::many_single_char_names)]
fn records_hold_only_at_their_place() {
    let log = log();
    let [a, b, c, d, e] = [0, 1, 2, 3, 4].map(|n| log.record(n));
    log.first(&log.with(&[a, b, c, d, e]), 5, LogEnd::Clean, "as it was");
    log.first(&log.with(&[b, c, d, e]), 0, LogEnd::Damaged, "first dropped");
    log.first(&log.with(&[a, b, d, e]), 2, LogEnd::Damaged, "one dropped");
    log.first(&log.with(&[a, b, c, e]), 3, LogEnd::Damaged, "last but one dropped");
    log.first(&log.with(&[a, c, b, d, e]), 1, LogEnd::Damaged, "two changed places");
    log.first(&log.with(&[a, b, c, e, d]), 3, LogEnd::Damaged, "the last two changed places");
    log.first(&log.with(&[a, a, b, c, d, e]), 1, LogEnd::Damaged, "first twice");
    log.first(&log.with(&[a, b, c, d, e, e]), 5, LogEnd::Damaged, "last twice");
    log.first(&log.with(&[a, b, c, d, e, b]), 5, LogEnd::Damaged, "an old one again");
}

#[test]
fn records_of_other_logs_are_noticed() {
    let log = log();
    let same_base = log_for(&log.key, log.base);
    let other_base = log_for(&log.key, check(&vault().seal(b"base").unwrap()).unwrap());
    let other_key = self::log();
    for (other, what) in [(&same_base, "an earlier log of this file"), (&other_base, "another file"), (&other_key, "another key")] {
        log.first(&log.with(&[other.record(0)]), 0, LogEnd::Damaged, what);
        log.first(&log.with(&[log.record(0), log.record(1), other.record(2)]), 2, LogEnd::Damaged, what);
        log.first(&log.with(&[log.record(0), other.record(1), log.record(2)]), 1, LogEnd::Damaged, what);
    }
    assert!(matches!(read_log(&other_key.bytes, &log.key), Err(VaultError::WrongKey)));
    assert_eq!(read_log(&other_base.bytes, &log.key).unwrap().base, other_base.base);
    // Its head under another file's id, with the plain digest made right.
    let mut bad = log.bytes.clone();
    let at = b"ILDSJEL-LOG 1\n".len() + 16;
    bad[at..at + 32].copy_from_slice(&other_base.bytes[at..at + 32]);
    let digest = blake3::hash(&bad[..log.ends[0] - 32]);
    bad[log.ends[0] - 32..log.ends[0]].copy_from_slice(digest.as_bytes());
    assert!(matches!(read_log(&bad, &log.key), Err(VaultError::WrongKey)));
}

#[test]
fn whoever_has_only_the_public_half_adds_nothing() {
    let log = log();
    let forged = ildsjel::vault::export_to_key(&log.key, &[&23_u64.to_le_bytes()[..], &[0; 32], b"forged"].concat()).unwrap();
    let length = u32::try_from(forged.len()).unwrap();
    let bytes = [&log.bytes[..], &length.to_le_bytes(), &(!length).to_le_bytes(), &forged].concat();
    log.first(&bytes, 5, LogEnd::Damaged, "forged");
}

#[test]
fn a_log_goes_on_after_it_was_read() {
    let log = log();
    for cut in [log.bytes.len(), log.bytes.len() - 1, log.ends[2] + 5, log.ends[0]] {
        let mut bytes = log.bytes[..cut].to_vec();
        let read = read_log(&bytes, &log.key).unwrap();
        bytes.truncate(usize::try_from(read.whole).unwrap());
        let mut writer = read.writer();
        assert!(read.records.last().is_none_or(|(last, _)| matches!(
            writer.append(&mut bytes, &log.key, *last, b"again"),
            Err(VaultError::BadRecord(number)) if number == *last
        )));
        writer.append(&mut bytes, &log.key, u64::MAX, b"and on").unwrap();
        assert_eq!(writer.whole(), bytes.len() as u64);
        let again = read_log(&bytes, &log.key).unwrap();
        assert_eq!(again.end, LogEnd::Clean);
        assert_eq!(again.records.len(), read.records.len() + 1);
        assert_eq!(again.records.last().unwrap(), &(u64::MAX, b"and on".to_vec()));
    }
}

/// A disk that takes so many bytes and no more.
struct Full<'a>(&'a mut Vec<u8>, usize);

impl Write for Full<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(self.1);
        self.1 -= taken;
        self.0.extend_from_slice(&bytes[..taken]);
        if taken == 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(taken) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_does_not_break_the_chain() {
    let log = log();
    let mut writer = read_log(&log.bytes, &log.key).unwrap().writer();
    let mut bytes = log.bytes.clone();
    for room in [0, 1, 7, 8, 100] {
        let error = writer.append(&mut Full(&mut bytes, room), &log.key, 30, b"lost").unwrap_err();
        assert!(matches!(error, VaultError::Write(error) if error.kind() == io::ErrorKind::StorageFull));
        log.first(&bytes, 5, if room == 0 { LogEnd::Clean } else { LogEnd::Torn }, "full");
        bytes.truncate(usize::try_from(writer.whole()).unwrap());
    }
    writer.append(&mut bytes, &log.key, 30, b"kept").unwrap();
    assert_eq!(read_log(&bytes, &log.key).unwrap().records.last().unwrap(), &(30, b"kept".to_vec()));
}

#[test]
fn other_formats_are_told() {
    let log = log();
    let rest = &log.bytes[14..];
    let newer = [b"ILDSJEL-LOG 2\n", rest].concat();
    assert!(matches!(read_log(&newer, &log.key), Err(VaultError::Newer)));
    assert!(matches!(read_log(b"PK\x03\x04", &log.key), Err(VaultError::NotSealed)));
    assert!(matches!(read_log(b"", &log.key), Err(VaultError::NotSealed)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is overwritten, moved or cut: the records that come out are the first so many of those that went in.
    #[test]
    fn what_comes_out_is_a_beginning(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0_usize..200, any::<bool>()), 1..4),
    ) {
        let log = log();
        let mut bytes = log.bytes.clone();
        for (from, to, length, cut) in changes {
            let piece: Vec<u8> = bytes.iter().copied().skip(from.index(bytes.len())).take(length).collect();
            let at = to.index(bytes.len());
            let end = if cut { (at + length).min(bytes.len()) } else { at };
            bytes.splice(at..end, piece);
            if bytes.is_empty() {
                break;
            }
        }
        if let Ok(read) = read_log(&bytes, &log.key) {
            let count = read.records.len();
            prop_assert!(read.records.iter().map(|(_, plain)| &plain[..]).eq(PLAIN[..count].iter().copied()));
            prop_assert_eq!(read.whole, log.ends[count] as u64);
            prop_assert_eq!(&bytes[..log.ends[count]], &log.bytes[..log.ends[count]]);
        }
    }
}
