//! The backups that an erasure reaches, and those it does not.

use std::fs;

use ildsjel::store::{Keep, Reason, Store};
use ildsjel::vault::Work;

use super::life::{STRINGS, life};
use super::search::{PASS, hits};

#[test]
fn what_was_not_reached_is_told_and_can_be_later() {
    let (life, mut store) = life();
    // Another passphrase, evidence with its log, a file beside the festival, and a copy that is damaged.
    let sealed = {
        let path = life.folder.path().join("annet.ildsjel");
        store.backup_to(&path).unwrap();
        let mut other = Store::open(&path).unwrap();
        other.seal(PASS, Work::NONE).unwrap();
        other.close().unwrap();
        let to = life.keep.folder.join("2026-01-01_000000_r1_asked.ildsjel");
        fs::rename(path, &to).unwrap();
        to
    };
    let newest = life.keep.list()[0].path.clone();
    let evidence = life.keep.folder.join("2026-01-02_000000_r0_damaged.ildsjel");
    fs::copy(&newest, &evidence).unwrap();
    let broken = life.keep.folder.join("2026-01-03_000000_r9_close.ildsjel");
    let mut bytes = fs::read(&newest).unwrap();
    let at = bytes.windows(10).position(|part| part == "Xyzzenberg".as_bytes()).unwrap();
    bytes[at] ^= 1;
    fs::write(&broken, bytes).unwrap();
    let beside = life.path.with_file_name("a.ildsjel-wal.left");
    fs::write(&beside, "Xyzzenberg").unwrap();
    let stick = life.folder.path().join("i lomma");
    fs::rename(life.second_place(), &stick).unwrap();

    let erased = store.erase(life.person).unwrap();
    let mut left = erased.left.clone();
    left.sort();
    let mut expected = vec![beside.clone(), sealed.clone(), evidence.clone(), broken.clone()];
    expected.sort();
    assert_eq!(left, expected);
    assert!(erased.second_away);
    assert_eq!(erased.backups, 2);
    let told = |path: &std::path::Path| expected.iter().any(|one| one == path) || path.starts_with(&stick);
    assert!(hits(life.folder.path(), STRINGS, None).iter().all(|(path, _)| told(path)), "nothing but what is told of");

    for file in &expected {
        fs::remove_file(file).unwrap();
    }
    fs::rename(&stick, life.second_place()).unwrap();
    let again = store.erase(life.person).unwrap();
    assert_eq!((again.backups, again.left.len(), again.second_away), (2, 0, false));
    assert_eq!(hits(life.folder.path(), STRINGS, None), []);
}

#[test]
fn a_backup_of_the_first_version_is_reached() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/v1.ildsjel"), &path).unwrap();
    let keep = Keep::under(&folder.path().join("kopier"), None, &path);
    let mut store = Store::open_kept(&path, Some(keep.clone())).unwrap();
    let old = keep.list();
    assert_eq!(old.iter().map(|backup| backup.why).collect::<Vec<_>>(), [Reason::Migration]);
    let person = store.snapshot().people.iter().find(|person| !person.phone.is_empty()).unwrap().clone();
    let words = [person.phone.as_str(), person.given.as_str()];
    let others = store.snapshot().people.iter().filter(|other| other.given == person.given && other.id != person.id).count();
    let count = |words: &[&str]| hits(folder.path(), words, None).len();
    assert!(count(&words[..1]) > 0);
    let erased = store.erase(person.id).unwrap();
    assert_eq!((erased.backups, erased.left.len()), (1, 0));
    assert!(store.check().is_sound());
    store.close().unwrap();
    assert_eq!(count(&words[..1]), 0);
    assert_eq!(count(&words[1..]) > 0, others > 0, "a namesake keeps the name");
    let copy = Store::look_at(&old[0].path).unwrap();
    assert!(copy.check().is_sound() && copy.healed().is_empty());
    drop(copy);
    assert!(Store::open(&path).unwrap().check().is_sound());
}

#[test]
fn a_backup_from_before_they_came_is_not_touched() {
    let (life, mut store) = life();
    let first = life.keep.list().pop().unwrap().path;
    let before = fs::read(&first).unwrap();
    store.erase(life.person).unwrap();
    assert_eq!(fs::read(&first).unwrap(), before);
}
