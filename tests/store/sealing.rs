//! Sealed festivals: nothing readable on the disk, nothing lost in a crash, and who has the passphrase or the code comes in.

use std::fs;
use std::path::{Path, PathBuf};

use ildsjel::domain::*;
use ildsjel::store::{ErrorKind, Finding, Keep, Reason, Store, inspect, replace};
use ildsjel::vault::Work;

use super::data::{dump, first, rename, rows};

const PASS: &str = "tre bjørner på tur";

struct Place {
    folder: tempfile::TempDir,
    path: PathBuf,
    keep: Keep,
}

fn sealed() -> (Place, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let second = folder.path().join("pinne");
    fs::create_dir(&second).unwrap();
    let keep = Keep::under(&folder.path().join("kopier"), Some(&second), &path);
    let mut store = Store::create_kept(&path, &first(&rows()), Some(keep.clone())).unwrap();
    store.back_up(Reason::Asked).unwrap();
    let report = store.seal(PASS, Work::NONE).unwrap();
    assert_eq!((report.backups, report.left.len()), (2, 0), "here and on the stick");
    (Place { folder, path, keep }, store)
}

fn person(store: &Store) -> Person {
    store.snapshot().people.iter().next().unwrap().clone()
}

/// Every file under a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { all.extend(files(&path)) } else { all.push(path) }
    }
    all
}

/// The files in which these words stand.
fn with_words(folder: &Path, words: &str) -> Vec<PathBuf> {
    let words = words.as_bytes();
    files(folder).into_iter().filter(|path| fs::read(path).unwrap().windows(words.len()).any(|part| part == words)).collect()
}

#[test]
fn nothing_readable_is_on_the_disk() {
    let (place, mut store) = sealed();
    let mut edit = Edit::new(Op::Add { table: Table::Club, name: "Nytt hemmelig lag".into() });
    edit.insert(&Club { id: Ids::System.next(), name: "Nytt hemmelig lag".into() });
    store.apply(&edit).unwrap();
    store.back_up(Reason::Asked).unwrap();
    store.backup_to(place.folder.path().join("ut.ildsjel")).unwrap();
    let look = |when: &str| {
        for words in ["Bjørnøy", "40000001", "hemmelig lag", "SQLite format"] {
            assert_eq!(with_words(place.folder.path(), words), Vec::<PathBuf>::new(), "{when}: {words}");
        }
    };
    look("while it is open");
    store.close().unwrap();
    look("when it is closed");
    assert!(files(place.folder.path()).len() >= 6);
    let names: Vec<String> =
        fs::read_dir(place.folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(names.iter().filter(|name| name.starts_with("a.ildsjel")).count(), 1, "closed it is one file: {names:?}");
}

#[test]
fn the_passphrase_and_the_code_open_it_and_nothing_else_does() {
    use ildsjel::vault::Key;
    let (place, mut store) = sealed();
    store.apply(&rename(&person(&store), "Moe")).unwrap();
    let holds = dump(store.snapshot());
    let code = {
        use age::secrecy::ExposeSecret;
        store.vault().unwrap().key().recovery_code().expose_secret().to_owned()
    };
    store.close().unwrap();
    let bytes = fs::read(&place.path).unwrap();
    for (typed, kind) in [("tre bjørner", ErrorKind::WrongSecret), ("", ErrorKind::WrongSecret), ("ILDS", ErrorKind::WrongSecret)]
    {
        assert_eq!(Store::open_sealed(&place.path, typed, None).unwrap_err().kind(), kind, "{typed}");
    }
    let other = Key::generate();
    {
        use age::secrecy::ExposeSecret;
        let wrong = Store::open_sealed(&place.path, other.recovery_code().expose_secret(), None).unwrap_err();
        assert_eq!(wrong.kind(), ErrorKind::WrongSecret);
    }
    assert_eq!(Store::open(&place.path).unwrap_err().kind(), ErrorKind::Sealed);
    assert_eq!(Store::look_at(&place.path).unwrap_err().kind(), ErrorKind::Sealed);
    assert_eq!(fs::read(&place.path).unwrap(), bytes, "whoever does not come in changes nothing");
    assert!(inspect(&place.path).unwrap().is_sound());
    for typed in [PASS, code.as_str(), &code.to_lowercase().replace('-', " ")] {
        let store = Store::open_sealed(&place.path, typed, None).unwrap();
        assert_eq!(dump(store.snapshot()), holds);
        assert!(store.check().is_sound());
        drop(store);
        let look = Store::look_at_with(&place.path, typed).unwrap();
        assert_eq!(dump(look.snapshot()), holds);
        assert!(look.is_look_only());
    }
}

/// What a crash leaves: the files as they are now.
fn crashed(place: &Path) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    fs::copy(place, &path).unwrap();
    let log = |path: &Path| path.with_file_name("a.ildsjel-log");
    if log(place).exists() {
        fs::copy(log(place), log(&path)).unwrap();
    }
    (folder, path)
}

#[test]
fn a_crash_loses_nothing_that_was_saved() {
    let (place, mut store) = sealed();
    for name in ["Moe", "Lie", "Dahl"] {
        store.apply(&rename(&person(&store), name)).unwrap();
    }
    store.undo().unwrap().unwrap();
    let holds = dump(store.snapshot());
    let (_folder, path) = crashed(&place.path);
    let mut again = Store::open_sealed(&path, PASS, None).unwrap();
    assert_eq!(dump(again.snapshot()), holds);
    assert!(again.check().is_sound());
    assert_eq!(again.history(99, 0).unwrap(), store.history(99, 0).unwrap());
    again.redo().unwrap().unwrap();
    assert_eq!(person(&again).family, "Dahl");
    // And on from there: a second crash after the first.
    let holds = dump(again.snapshot());
    let (_second, path) = crashed(&path);
    assert_eq!(dump(Store::open_sealed(&path, PASS, None).unwrap().snapshot()), holds);
}

#[test]
fn a_log_cut_anywhere_is_a_clean_beginning_of_it() {
    let (place, mut store) = sealed();
    let mut states = vec![dump(store.snapshot())];
    for name in ["Moe", "Lie"] {
        store.apply(&rename(&person(&store), name)).unwrap();
        states.push(dump(store.snapshot()));
    }
    let (_folder, path) = crashed(&place.path);
    let log_path = path.with_file_name("a.ildsjel-log");
    let (base, log) = (fs::read(&path).unwrap(), fs::read(&log_path).unwrap());
    let mut seen = std::collections::BTreeSet::new();
    for cut in (0..log.len()).step_by(37).chain([log.len()]) {
        fs::write(&path, &base).unwrap();
        fs::write(&log_path, &log[..cut]).unwrap();
        let store = Store::open_sealed(&path, PASS, None).unwrap();
        let state = states.iter().position(|state| *state == dump(store.snapshot()));
        seen.insert(state.unwrap_or_else(|| panic!("cut at {cut}: a state that never was")));
        // A log without its head is no log of ours; that what it held is lost is told.
        assert_eq!(store.healed().len(), usize::from(cut < 121), "cut at {cut}");
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn a_damaged_end_of_the_log_is_told_of_and_kept() {
    let (place, mut store) = sealed();
    store.apply(&rename(&person(&store), "Moe")).unwrap();
    store.apply(&rename(&person(&store), "Lie")).unwrap();
    let (folder, path) = crashed(&place.path);
    let log = path.with_file_name("a.ildsjel-log");
    let mut bytes = fs::read(&log).unwrap();
    let at = bytes.len() - 100;
    bytes[at] ^= 1;
    fs::write(&log, &bytes).unwrap();
    let store = Store::open_sealed(&path, PASS, None).unwrap();
    assert_eq!(person(&store).family, "Moe");
    assert_eq!(store.healed(), [Finding::LostEnd]);
    drop(store);
    assert_eq!(fs::read(folder.path().join("a.ildsjel-log.left")).unwrap(), bytes);
    assert!(Store::open_sealed(&path, PASS, None).unwrap().healed().is_empty());
}

#[test]
fn a_flipped_bit_in_a_sealed_file_is_refused() {
    let (place, store) = sealed();
    store.close().unwrap();
    let whole = fs::read(&place.path).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 60) {
        let mut bytes = whole.clone();
        bytes[at] ^= 4;
        fs::write(&place.path, &bytes).unwrap();
        let error = Store::open_sealed(&place.path, PASS, None).map(drop).unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Damaged | ErrorKind::NotAFestival | ErrorKind::WrongSecret | ErrorKind::Newer),
            "{at}: {error}"
        );
        assert_eq!(fs::read(&place.path).unwrap(), bytes);
    }
    // The newest backup takes its place, without a passphrase until it is opened.
    let backup = place.keep.list().into_iter().next().unwrap();
    replace(&place.path, &backup.path).unwrap().unwrap();
    assert!(Store::open_sealed(&place.path, PASS, None).unwrap().check().is_sound());
}

#[test]
fn another_passphrase_opens_nothing_that_the_old_one_opened() {
    let (place, mut store) = sealed();
    store.apply(&rename(&person(&store), "Moe")).unwrap();
    let report = store.seal("fire bukker bruse", Work::NONE).unwrap();
    assert_eq!((report.backups, report.left.len()), (2, 0));
    store.apply(&rename(&person(&store), "Lie")).unwrap();
    store.close().unwrap();
    assert_eq!(Store::open_sealed(&place.path, PASS, None).unwrap_err().kind(), ErrorKind::WrongSecret);
    let store = Store::open_sealed(&place.path, "fire bukker bruse", Some(place.keep.clone())).unwrap();
    assert_eq!(person(&store).family, "Lie");
    for backup in place.keep.list().into_iter().chain(place.keep.list_second()) {
        assert_eq!(Store::look_at_with(&backup.path, PASS).unwrap_err().kind(), ErrorKind::WrongSecret);
        assert!(Store::look_at_backup(&backup.path, store.vault()).unwrap().check().is_sound());
    }
}

#[test]
fn going_back_to_a_sealed_backup() {
    let (place, mut store) = sealed();
    let then = dump(store.snapshot());
    store.apply(&rename(&person(&store), "Moe")).unwrap();
    let backup = place.keep.list().into_iter().next().unwrap();
    store.restore(&backup.path, 0, Minute(0)).unwrap();
    assert_eq!(dump(store.snapshot()), then);
    store.undo().unwrap().unwrap();
    assert_eq!(person(&store).family, "Moe");
}

#[test]
fn the_seal_comes_off_again() {
    let (place, mut store) = sealed();
    store.apply(&rename(&person(&store), "Moe")).unwrap();
    let history = store.history(99, 0).unwrap();
    let report = store.unseal().unwrap();
    assert_eq!((report.backups, report.left.len()), (2, 0));
    assert!(store.vault().is_none());
    store.apply(&rename(&person(&store), "Lie")).unwrap();
    store.close().unwrap();
    let store = Store::open_kept(&place.path, Some(place.keep.clone())).unwrap();
    assert_eq!(person(&store).family, "Lie");
    assert_eq!(store.history(99, 0).unwrap()[1..], history);
    assert!(store.check().is_sound());
    for backup in place.keep.list().into_iter().chain(place.keep.list_second()) {
        assert!(Store::look_at(&backup.path).unwrap().check().is_sound());
    }
    assert!(!place.path.with_file_name("a.ildsjel-log").exists());
}

#[test]
fn a_second_window_is_kept_out_of_a_sealed_festival_too() {
    let (place, store) = sealed();
    assert_eq!(Store::open_sealed(&place.path, PASS, None).unwrap_err().kind(), ErrorKind::Locked);
    assert!(Store::look_at_with(&place.path, PASS).unwrap().check().is_sound());
    store.close().unwrap();
    drop(Store::open_sealed(&place.path, PASS, None).unwrap());
}
