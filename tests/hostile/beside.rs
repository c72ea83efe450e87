//! What a stranger lays beside a file, or in its place: logs, links, pipes, devices.

use std::fs;
use std::path::{Path, PathBuf};

use ildsjel::store::{ErrorKind, Store, inspect, replace, salvage};

use super::data::{first, rename, rows};
use super::ground::{ends, festival, judge};

fn beside(path: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}{ending}", path.display()))
}

/// What every way in says.
fn kinds(path: &Path) -> Vec<Option<ErrorKind>> {
    let path = path.to_owned();
    ends(move || {
        let other = tempfile::tempdir().unwrap();
        let to = other.path().join("a.ildsjel");
        vec![
            Store::look_at(&path).err().map(|error| error.kind()),
            inspect(&path).err().map(|error| error.kind()),
            salvage(&path, &to).err().map(|error| error.kind()),
            replace(other.path().join("b.ildsjel"), &path).err().map(|error| error.kind()),
            Store::open(&path).err().map(|error| error.kind()),
        ]
    })
}

#[test]
fn logs_of_a_stranger() {
    let (_other, unlike) = festival();
    let foreign = fs::read(&unlike).unwrap();
    for log in [
        vec![0; 100],
        vec![0xff; 10_000],
        foreign,
        b"\x37\x7f\x06\x82".repeat(2000),
        b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7".repeat(2000),
    ] {
        for ending in ["-wal", "-journal", "-shm", "-log"] {
            let (_folder, path) = festival();
            fs::write(beside(&path, ending), &log).unwrap();
            let outcome = judge(&path);
            assert!(matches!(outcome.open, None | Some(ErrorKind::Damaged)), "{ending}: {outcome:?}");
        }
    }
}

/// The log that `SQLite` keeps for several files at once names another file, which it removes when it is done.
#[test]
fn a_journal_that_names_another_file() {
    let (folder, path) = festival();
    let victim = folder.path().join("dagbok.txt");
    for text in ["kjære dagbok", ""] {
        for (sectors, page) in [(512_u32, 4096_u32), (4096, 4096)] {
            fs::write(&victim, text).unwrap();
            let mut log = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7".to_vec();
            let pages = u32::try_from(fs::metadata(&path).unwrap().len() / 4096).unwrap();
            for number in [0, 1, pages, sectors, page] {
                log.extend(u32::to_be_bytes(number));
            }
            log.resize(sectors as usize, 0);
            let name = victim.to_str().unwrap().as_bytes();
            log.extend((1_073_741_824_u32 / 4096 + 1).to_be_bytes());
            log.extend(name);
            log.extend(u32::try_from(name.len()).unwrap().to_be_bytes());
            log.extend(name.iter().map(|byte| u32::from(*byte)).sum::<u32>().to_be_bytes());
            log.extend(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
            fs::write(beside(&path, "-journal"), &log).unwrap();
            let outcome = judge(&path);
            assert!(victim.exists(), "the stranger had another file removed");
            assert_eq!(fs::read(&victim).unwrap(), text.as_bytes());
            assert_eq!(outcome.open, Some(ErrorKind::Damaged), "{outcome:?}");
        }
    }
}

#[test]
#[cfg(unix)]
fn no_file_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("mappe.ildsjel")).unwrap();
    fifo(&at("rør.ildsjel"));
    std::os::unix::fs::symlink("/dev/zero", at("null.ildsjel")).unwrap();
    std::os::unix::fs::symlink("/dev/tty", at("tty.ildsjel")).unwrap();
    for name in ["mappe.ildsjel", "rør.ildsjel", "null.ildsjel", "tty.ildsjel"] {
        assert!(kinds(&at(name)).iter().all(|kind| *kind == Some(ErrorKind::NotAFestival)), "{name}: {:?}", kinds(&at(name)));
    }
    std::os::unix::fs::symlink("nowhere", at("borte.ildsjel")).unwrap();
    std::os::unix::fs::symlink("ring.ildsjel", at("ring.ildsjel")).unwrap();
    assert!(kinds(&at("borte.ildsjel")).iter().all(|kind| *kind == Some(ErrorKind::Missing)));
    assert!(
        kinds(&at("ring.ildsjel")).iter().all(|kind| matches!(kind, Some(ErrorKind::Disk | ErrorKind::Missing))),
        "{:?}",
        kinds(&at("ring.ildsjel"))
    );
}

#[cfg(unix)]
fn fifo(path: &Path) {
    assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// A pipe has no end, a device neither, and a link leads to a file of somebody's.
#[test]
#[cfg(unix)]
fn logs_that_are_no_files() {
    let away = tempfile::tempdir().unwrap();
    let victim = away.path().join("dagbok.txt");
    fs::write(&victim, "kjære dagbok").unwrap();
    for ending in ["-wal", "-journal", "-shm", "-log"] {
        for what in ["pipe", "device", "link", "folder", "loose end"] {
            let (_folder, path) = festival();
            let bytes = fs::read(&path).unwrap();
            let log = beside(&path, ending);
            match what {
                "pipe" => fifo(&log),
                "device" => std::os::unix::fs::symlink("/dev/zero", &log).unwrap(),
                "link" => std::os::unix::fs::symlink(&victim, &log).unwrap(),
                "loose end" => std::os::unix::fs::symlink(away.path().join("ny.txt"), &log).unwrap(),
                _ => fs::create_dir(&log).unwrap(),
            }
            for kind in kinds(&path) {
                assert!(matches!(kind, None | Some(ErrorKind::Damaged)), "{what} as {ending}: {:?}", kinds(&path));
            }
            assert_eq!(fs::read(&path).unwrap(), bytes, "{what} as {ending}");
            assert_eq!(fs::read(&victim).unwrap(), b"kj\xc3\xa6re dagbok", "{what} as {ending}");
            assert!(!away.path().join("ny.txt").exists(), "{what} as {ending}: a file was made where the stranger pointed");
        }
    }
}

/// The names under which something is made for a moment may be links too.
#[test]
#[cfg(unix)]
fn links_where_something_is_to_be_written() {
    let away = tempfile::tempdir().unwrap();
    let victim = away.path().join("dagbok.txt");
    for ending in [".new", ".part", ".healed", ".lock"] {
        fs::write(&victim, "kjære dagbok").unwrap();
        let (_folder, path) = festival();
        // Something to heal.
        rusqlite::Connection::open(&path).unwrap().execute_batch("UPDATE club SET name = 'x'").unwrap();
        std::os::unix::fs::symlink(&victim, beside(&path, ending)).unwrap();
        let _ = kinds(&path);
        let (_home, own) = festival();
        std::os::unix::fs::symlink(&victim, beside(&own, ending)).unwrap();
        let (_source, backup) = festival();
        let _ = replace(&own, &backup);
        let store = Store::open(&backup).unwrap();
        let to = away.path().join("kopi.ildsjel");
        std::os::unix::fs::symlink(&victim, beside(&to, ending)).unwrap();
        let _ = store.backup_to(&to);
        let _ = salvage(&own, &to);
        assert_eq!(fs::read(&victim).unwrap(), b"kj\xc3\xa6re dagbok", "{ending}");
        let _ = (fs::remove_file(&to), fs::remove_file(beside(&to, ending)));
    }
}

/// Through a link it is the same festival, with its own log.
#[test]
#[cfg(unix)]
fn a_link_to_a_festival() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ekte.ildsjel");
    let rows = rows();
    let mut store = Store::create(&path, &first(&rows)).unwrap();
    store.apply(&rename(&rows.person, "Moe")).unwrap();
    // What a crash leaves.
    let (left, away) = (folder.path().join("igjen.ildsjel"), tempfile::tempdir().unwrap());
    fs::copy(&path, &left).unwrap();
    fs::copy(beside(&path, "-wal"), beside(&left, "-wal")).unwrap();
    drop(store);
    let link = away.path().join("lenke.ildsjel");
    std::os::unix::fs::symlink(&left, &link).unwrap();
    let looked = Store::look_at(&link).unwrap();
    assert_eq!(looked.snapshot().people.get(rows.person.id).unwrap().family, "Moe", "the log of the festival itself");
    drop(looked);
    Store::open(&link).unwrap().close().unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink(), "the link stays one");
    assert_eq!(Store::open(&left).unwrap().snapshot().people.get(rows.person.id).unwrap().family, "Moe");
}

#[test]
fn logs_without_end() {
    for ending in ["-wal", "-journal"] {
        let (_folder, path) = festival();
        let log = fs::File::create(beside(&path, ending)).unwrap();
        if log.set_len(1 << 40).is_err() {
            return; // a disk without holes
        }
        let bytes = fs::read(&path).unwrap();
        for kind in kinds(&path) {
            assert!(matches!(kind, None | Some(ErrorKind::NotAFestival)), "{ending}: {kind:?}");
        }
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

const SECRET: &str = "blåbær syv rever danser";

fn sealed() -> (tempfile::TempDir, PathBuf) {
    let (folder, path) = festival();
    let mut store = Store::open(&path).unwrap();
    let _ = store.seal(SECRET, ildsjel::vault::Work::NONE).unwrap();
    store.close().unwrap();
    (folder, path)
}

#[test]
fn a_sealed_file_that_asks_for_too_much() {
    let (_folder, path) = sealed();
    let whole = fs::read(&path).unwrap();
    let at = whole.windows(10).position(|bytes| bytes == b"-> scrypt ").unwrap();
    let line = at + whole[at..].iter().position(|byte| *byte == b'\n').unwrap();
    let first_line = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let length = usize::from(u16::from_le_bytes([whole[first_line], whole[first_line + 1]]));
    let end = first_line + 2 + length;
    let factor = whole[at..line].iter().rposition(|byte| *byte == b' ').unwrap() + at + 1;
    for work in ["20", "30", "63", "64", "255", "18446744073709551616", "-1", "x"] {
        // Another work factor, with lengths and digests that hold.
        let wrapped = [&whole[first_line + 2..factor], work.as_bytes(), &whole[line..end]].concat();
        let mut head = whole[..first_line].to_vec();
        head.extend(u16::try_from(wrapped.len()).unwrap().to_le_bytes());
        head.extend(wrapped);
        let digest = blake3::hash(&head);
        head.extend(digest.as_bytes());
        head.extend(&whole[end + 32..]);
        fs::write(&path, &head).unwrap();
        let other = path.clone();
        let kind = ends(move || Store::open_sealed(&other, SECRET, None).unwrap_err().kind());
        assert!(matches!(kind, ErrorKind::Damaged | ErrorKind::WrongSecret), "{work}: {kind:?}");
        assert_eq!(fs::read(&path).unwrap(), head, "{work}");
    }
    // A head of any length, cut anywhere.
    for cut in (0..whole.len()).step_by(97) {
        fs::write(&path, &whole[..cut]).unwrap();
        assert!(Store::open_sealed(&path, SECRET, None).is_err(), "{cut}");
        assert_eq!(fs::read(&path).unwrap(), &whole[..cut]);
    }
}

#[test]
fn a_sealed_file_with_a_stranger_s_log() {
    for log in
        [Vec::new(), vec![0xff; 5000], b"ILDSJEL-LOG 1\n".to_vec(), b"ILDSJEL-LOG 99\n".to_vec(), b"ILDSJEL-LOG 1\n".repeat(1000)]
    {
        let (_folder, path) = sealed();
        fs::write(beside(&path, "-log"), &log).unwrap();
        let other = path.clone();
        ends(move || {
            let looked = Store::look_at_with(&other, SECRET).unwrap();
            assert_eq!(looked.snapshot().people.len(), 1);
            let store = Store::open_sealed(&other, SECRET, None).unwrap();
            assert!(store.check().is_sound());
            store.close().unwrap();
        });
    }
    // One without an end, and a sealed file without one.
    for ending in ["-log", ""] {
        let (_folder, path) = sealed();
        let file = fs::OpenOptions::new().create(true).truncate(false).write(true).open(beside(&path, ending)).unwrap();
        if file.set_len(1 << 40).is_err() {
            return; // a disk without holes
        }
        let other = path.clone();
        let kinds = ends(move || {
            [
                Store::look_at_with(&other, SECRET).err().map(|error| error.kind()),
                Store::open_sealed(&other, SECRET, None).err().map(|error| error.kind()),
            ]
        });
        assert_eq!(kinds, [Some(ErrorKind::NotAFestival); 2], "{ending}");
    }
}
