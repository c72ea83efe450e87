//! Whatever a person ever was called, wrote or was reached by, it is gone from every file.

use std::fs;
use std::io::Read as _;

use ildsjel::domain::*;
use ildsjel::exchange::report::Report;
use ildsjel::exchange::reports::{self, Selection, Split};
use ildsjel::exchange::{csv_out, xlsx};
use ildsjel::lang::{Lang, Language};
use ildsjel::store::{Reason, Store};
use ildsjel::vault::Work;

use super::life::{Life, STRINGS, life};
use super::search::{PASS, files, hits};

fn lists(store: &Store, programme: ProgrammeId) -> Vec<Report> {
    let (now, lang) = (store.snapshot(), Lang::new(Language::Nb));
    let all = Selection { include_sensitive: true, ..Selection::default() };
    let mut lists = vec![
        reports::roster(now, &lang, &all),
        reports::contacts(now, &lang, &all),
        reports::hours(now, &lang),
        reports::club_hours(now, &lang),
    ];
    lists.extend(reports::attendance(now, &lang, programme, None));
    lists.extend(reports::attendance_summary(now, &lang, programme));
    lists.extend(reports::roster_sheets(now, &lang, &all, Split::ByCrew));
    lists
}

fn csv(report: &Report) -> Vec<u8> {
    let mut bytes = Vec::new();
    csv_out::write(report, &Lang::new(Language::Nb), &mut bytes).unwrap();
    bytes
}

/// Writes every list as CSV and as a workbook that is not packed.
fn export(life: &Life, store: &Store) {
    let folder = life.folder.path().join("lister");
    fs::create_dir_all(&folder).unwrap();
    let lists = lists(store, life.rows.programme.id);
    for (number, list) in lists.iter().enumerate() {
        fs::write(folder.join(format!("{number}.csv")), csv(list)).unwrap();
    }
    let book = xlsx::write(&lists, &Lang::new(Language::Nb)).unwrap();
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(book)).unwrap();
    for part in 0..book.len() {
        let mut bytes = Vec::new();
        let _ = book.by_index(part).unwrap().read_to_end(&mut bytes).unwrap();
        fs::write(folder.join(format!("bok-{part}.xml")), bytes).unwrap();
    }
}

fn club_hours(store: &Store) -> Vec<u8> {
    csv(&reports::club_hours(store.snapshot(), &Lang::new(Language::Nb)))
}

#[test]
fn no_byte_of_any_file_tells_of_them() {
    let (life, mut store) = life();
    let (all, club) = (life.folder.path(), club_hours(&store));
    assert!(String::from_utf8_lossy(&club).contains("Høylandet idrettslag"));
    store.settle().unwrap();
    for words in STRINGS {
        assert!(!hits(all, &[words], None).is_empty(), "{words} is nowhere to begin with");
    }
    assert!(hits(all, STRINGS, None).iter().any(|(path, _)| path.starts_with(life.second_place())), "the stick too");
    let erased = store.erase(life.person).unwrap();
    assert!(erased.left.is_empty() && !erased.second_away && erased.mentions.is_empty(), "{erased:?}");
    assert_eq!(erased.backups, 4, "two backups held them, here and on the stick");
    assert!(store.check().is_sound(), "{:?}", store.check().findings);
    assert_eq!(hits(all, STRINGS, None), [], "while it is open");
    assert!(fs::metadata(life.path.with_file_name("a.ildsjel-wal")).unwrap().len() == 0);
    assert_eq!(club_hours(&store), club, "the hours of the clubs");
    export(&life, &store);
    store.back_up(Reason::Asked).unwrap();
    store.backup_to(all.join("ut.ildsjel")).unwrap();
    store.close().unwrap();
    let found = hits(all, STRINGS, None);
    println!("proof | 10 | erasure | {} strings in {} files | {} hits", STRINGS.len(), files(all).len(), found.len());
    assert_eq!(found, [], "when it is closed");
    let store = Store::open_kept(&life.path, Some(life.keep.clone())).unwrap();
    assert!(store.healed().is_empty() && store.check().is_sound());
    for backup in life.keep.list().into_iter().chain(life.keep.list_second()) {
        let copy = Store::look_at(&backup.path).unwrap();
        assert!(copy.check().is_sound() && copy.healed().is_empty());
    }
}

#[test]
fn nothing_under_the_seal_tells_of_them() {
    let (life, mut store) = life();
    store.seal(PASS, Work::NONE).unwrap();
    let mut edit = Edit::new(Op::Change { table: Table::Person, name: "Qvarla-Þóra Xyzzenberg".into() });
    let person = store.snapshot().people.get(life.person).unwrap().clone();
    edit.update(&person, &Person { note: "Vil helst stå ved inngangen i år".into(), ..person.clone() });
    store.apply(&edit).unwrap();
    let vault = store.vault().unwrap().clone();
    let all = life.folder.path();
    assert_eq!(hits(all, STRINGS, None).len(), hits(all, STRINGS, Some(&vault)).iter().filter(|hit| !is_log(hit)).count());
    assert!(hits(all, STRINGS, Some(&vault)).iter().any(is_log), "the log says who");
    let log = life.path.with_file_name("a.ildsjel-log");
    let halfway = tempfile::tempdir().unwrap();
    fs::copy(&log, halfway.path().join("a.ildsjel-log")).unwrap();
    let erased = store.erase(life.person).unwrap();
    assert!(erased.left.is_empty(), "{erased:?}");
    assert_eq!(erased.backups, 4);
    assert_eq!(hits(all, STRINGS, Some(&vault)), []);
    fs::copy(&life.path, halfway.path().join("a.ildsjel")).unwrap();
    assert!(store.check().is_sound());
    // A crash now: the file and its new log are all there is.
    let (crashed, path) = (tempfile::tempdir().unwrap(), life.path.clone());
    for name in ["a.ildsjel", "a.ildsjel-log"] {
        fs::copy(path.with_file_name(name), crashed.path().join(name)).unwrap();
    }
    let other = store.snapshot().people.get(life.rows.person.id).unwrap().clone();
    store.apply(&super::data::rename(&other, "Moe")).unwrap();
    store.close().unwrap();
    assert_eq!(hits(all, STRINGS, Some(&vault)), []);
    // Or a crash before that, when the new file stands beside the old log.
    for path in [path, crashed.path().join("a.ildsjel"), halfway.path().join("a.ildsjel")] {
        let store = Store::open_sealed(path, PASS, None).unwrap();
        assert!(store.healed().is_empty() && store.check().is_sound());
        assert_eq!(store.snapshot().people.get(life.person).unwrap().name(), NAMELESS);
        store.close().unwrap();
    }
    assert_eq!(hits(halfway.path(), STRINGS, Some(&vault)), []);
}

fn is_log(hit: &(std::path::PathBuf, String)) -> bool {
    hit.0.to_str().unwrap().ends_with("-log")
}

#[test]
fn what_was_deleted_before_is_erased_too() {
    let (life, mut store) = life();
    let gone = act::people::delete(store.snapshot(), life.person).unwrap();
    store.apply(&gone).unwrap();
    assert!(store.everyone().unwrap().iter().any(|person| person.id == life.person));
    let _ = store.erase(life.person).unwrap();
    assert!(store.everyone().unwrap().iter().all(|person| person.id != life.person));
    assert!(store.check().is_sound(), "{:?}", store.check().findings);
    assert!(store.snapshot().people.get(life.person).is_none(), "it stays deleted");
    assert!(store.history(99, 0).unwrap().iter().all(|entry| !format!("{:?}", entry.op).contains("Qvarla")));
    while store.undo().unwrap().is_some() {
        assert!(store.check().is_sound(), "{:?}", store.check().findings);
    }
    store.close().unwrap();
    assert_eq!(hits(life.folder.path(), STRINGS, None), []);
}
