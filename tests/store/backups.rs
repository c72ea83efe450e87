//! Backups by themselves: when they are made, how they are told apart, which go, and going back to one.

use std::fs;

use chrono::{DateTime, Datelike, TimeDelta, TimeZone, Utc};
use ildsjel::domain::difference::{Difference, How};
use ildsjel::domain::*;
use ildsjel::store::{Ahead, Backup, BroughtBack, ErrorKind, Keep, Reason, Store, thin};

use super::data::{dump, first, rename, rows};

struct Kept {
    _folder: tempfile::TempDir,
    path: std::path::PathBuf,
    keep: Keep,
}

fn kept() -> (Kept, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("år 2027.ildsjel");
    let second = folder.path().join("pinne");
    fs::create_dir(&second).unwrap();
    let keep = Keep::under(&folder.path().join("kopier"), Some(&second), &path);
    let store = Store::create_kept(&path, &first(&rows()), Some(keep.clone())).unwrap();
    (Kept { _folder: folder, path, keep }, store)
}

fn person(store: &Store) -> Person {
    store.snapshot().people.iter().next().unwrap().clone()
}

#[test]
fn a_festival_with_changes_is_backed_up_at_the_close_and_before_an_import() {
    let (kept, mut store) = kept();
    assert!(store.backups().is_due(store.snapshot().revision, Utc::now()), "a new festival has no backup yet");
    assert!(store.back_up_if_due().unwrap());
    assert!(!store.back_up_if_due().unwrap(), "nothing has changed since");
    store.apply(&rename(&person(&store), "Moe")).unwrap();
    let now = Utc::now();
    assert!(!store.backups().is_due(store.snapshot().revision, now + TimeDelta::minutes(9)));
    assert!(store.backups().is_due(store.snapshot().revision, now + TimeDelta::minutes(10)));
    let before_import = dump(store.snapshot());
    let mut import = Edit::new(Op::Import { file: "a.csv".into(), added: 1, changed: 0 });
    import.insert(&Person::new(Ids::System.next(), "Ola", "Lie"));
    store.apply(&import).unwrap();
    let at_close = dump(store.snapshot());
    store.close().unwrap();
    let all = kept.keep.list();
    let mut why: Vec<Reason> = all.iter().map(|backup| backup.why).collect();
    why.sort();
    assert_eq!(why, [Reason::Interval, Reason::Close, Reason::Import]);
    for backup in &all {
        let copy = Store::look_at(&backup.path).unwrap();
        assert!(copy.check().is_sound());
        assert_eq!(copy.snapshot().revision, backup.revision, "the name says how far it had come");
        match backup.why {
            Reason::Import => assert_eq!(dump(copy.snapshot()), before_import),
            Reason::Close => assert_eq!(dump(copy.snapshot()), at_close),
            _ => {}
        }
    }
    assert_eq!(kept.keep.list_second().len(), 3, "each is in the second place too");
    for (here, there) in all.iter().zip(kept.keep.list_second()) {
        assert_eq!(fs::read(&here.path).unwrap(), fs::read(there.path).unwrap());
    }
    // Opened and closed without a change: nothing new.
    Store::open_kept(&kept.path, Some(kept.keep.clone())).unwrap().close().unwrap();
    assert_eq!(kept.keep.list().len(), 3);
}

#[test]
fn a_second_place_that_is_not_there_is_told_of_and_stops_nothing() {
    let (kept, mut store) = kept();
    let stick = kept.keep.second.clone().unwrap();
    fs::remove_dir_all(stick.parent().unwrap()).unwrap();
    store.back_up(Reason::Asked).unwrap();
    assert_eq!(store.backups().second_failed, Some(ErrorKind::Missing));
    assert!(!stick.exists(), "the stick's folder is not made up");
    assert!(!store.back_up_if_due().unwrap());
    assert_eq!(store.backups().second_failed, Some(ErrorKind::Missing), "it is still not there");
    fs::create_dir(stick.parent().unwrap()).unwrap();
    assert!(!store.back_up_if_due().unwrap());
    assert_eq!(store.backups().second_failed, None, "once it is there, the copy follows");
    assert_eq!(kept.keep.list_second().len(), 1);
    store.back_up(Reason::Asked).unwrap();
    assert!(store.backups().second.is_some());
    store.set_second_place(None);
    assert_eq!(store.backups().keep().unwrap().second, None);
}

#[test]
fn a_backup_that_cannot_be_made_is_told_of_and_stops_nothing() {
    let (kept, mut store) = kept();
    fs::create_dir_all(kept.keep.folder.parent().unwrap()).unwrap();
    fs::remove_dir_all(&kept.keep.folder).unwrap();
    fs::write(&kept.keep.folder, "a file where the folder should be").unwrap();
    assert!(store.back_up(Reason::Asked).is_err());
    assert!(store.backups().failed.is_some());
    assert!(!store.backups().is_due(store.snapshot().revision, Utc::now()), "not again at once");
    store.apply(&rename(&person(&store), "Moe")).unwrap();
    assert!(store.restore(&kept.path, 0, Minute(0)).is_err(), "nothing is replaced that is not kept");
    store.close().unwrap();
    assert_eq!(person(&Store::open(&kept.path).unwrap()).family, "Moe");
}

#[test]
fn going_back_to_a_backup_and_back_again() {
    let (kept, mut store) = kept();
    store.back_up(Reason::Asked).unwrap();
    let (then, was) = (dump(store.snapshot()), store.snapshot().clone());
    let rows = rows();
    store.apply(&rename(&person(&store), "Moe")).unwrap();
    let mut edit = Edit::new(Op::Add { table: Table::Club, name: "Ny".into() });
    edit.insert(&Club { id: Ids::System.next(), name: "Ny".into() });
    let attendance = store.snapshot().attendance.iter().next().unwrap().clone();
    edit.delete(&attendance);
    store.apply(&edit).unwrap();
    let now = dump(store.snapshot());
    let difference = Difference::between(store.snapshot(), &was);
    assert_eq!(difference.counts[&Table::Club].only_here, 1);
    assert_eq!(difference.counts[&Table::Attendance].only_there, 1);
    assert_eq!(difference.people.len(), 1);
    assert_eq!(difference.people[0].how, How::Changed(vec!["family".into()]));
    assert!(difference.shifts.is_empty() && !difference.is_none());
    let backup = kept.keep.list().into_iter().next().unwrap();
    let applied = store.restore(&backup.path, backup.at.timestamp_millis(), Minute(0)).unwrap();
    assert_eq!(dump(store.snapshot()), then);
    assert_eq!(applied.rows.len(), 3);
    assert!(Difference::between(store.snapshot(), &was).is_none());
    assert!(store.check().is_sound());
    let replaced = kept.keep.list().into_iter().find(|backup| backup.why == Reason::Restore).unwrap();
    assert_eq!(dump(Store::look_at(&replaced.path).unwrap().snapshot()), now, "what was replaced is kept");
    store.undo().unwrap().unwrap();
    assert_eq!(dump(store.snapshot()), now, "going back is taken back as anything else");
    store.close().unwrap();
    let mut store = Store::open_kept(&kept.path, Some(kept.keep.clone())).unwrap();
    store.redo().unwrap().unwrap();
    assert_eq!(dump(store.snapshot()), then);
    let _ = rows;
}

#[test]
fn one_thing_is_brought_back_from_any_point() {
    let (_kept, mut store) = kept();
    let first = person(&store);
    store.apply(&rename(&first, "Moe")).unwrap();
    store.apply(&rename(&person(&store), "Lie")).unwrap();
    let entries = store.history_of(Table::Person, first.id.into()).unwrap();
    assert_eq!(entries.len(), 3);
    let done = store.bring_back(Table::Person, first.id.into(), entries[1].id).unwrap();
    assert!(matches!(&done, BroughtBack::Done(Op::BringBack { name, .. }, _) if name == "Åse Moe"), "{done:?}");
    assert_eq!(person(&store).family, "Moe");
    assert_eq!(store.bring_back(Table::Person, first.id.into(), entries[1].id).unwrap(), BroughtBack::Same);
    store.undo().unwrap().unwrap();
    assert_eq!(person(&store).family, "Lie");
    // A deleted one comes back; one whose parent is gone does not.
    let record = store.snapshot().records.iter().next().unwrap().clone();
    let mut edit = Edit::new(Op::Delete { table: Table::CompetenceRecord, name: String::new() });
    edit.delete(&record);
    store.apply(&edit).unwrap();
    let entries = store.history_of(Table::CompetenceRecord, record.id.into()).unwrap();
    assert_eq!(store.bring_back(Table::CompetenceRecord, record.id.into(), entries[0].id).unwrap(), BroughtBack::NotThere);
    let competence = store.snapshot().competences.get(record.competence).unwrap().clone();
    let mut edit = Edit::new(Op::Delete { table: Table::Competence, name: String::new() });
    edit.delete(&competence);
    store.apply(&edit).unwrap();
    let gone = store.bring_back(Table::CompetenceRecord, record.id.into(), entries[1].id).unwrap();
    assert_eq!(gone, BroughtBack::Gone(Table::Competence));
    store.undo().unwrap().unwrap();
    let done = store.bring_back(Table::CompetenceRecord, record.id.into(), entries[1].id).unwrap();
    assert!(matches!(done, BroughtBack::Done(..)));
    assert_eq!(store.snapshot().records.get(record.id), Some(&record));
    assert!(store.check().is_sound());
}

fn at(day: i64, hour: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 1, 1, 0, 0, 0).unwrap() + TimeDelta::days(day) + TimeDelta::hours(hour)
}

fn backup(at: DateTime<Utc>, why: Reason) -> Backup {
    Backup { path: at.to_rfc3339().into(), at, revision: at.timestamp(), why, size: 1 }
}

/// Two years in which the program is used: four backups on most days, none for a month in the middle.
#[test]
fn thinning_over_two_years() {
    let mut all: Vec<Backup> = Vec::new();
    for day in 0..730 {
        if (300..330).contains(&day) || day % 9 == 4 {
            continue;
        }
        for hour in [9, 12, 15, 20] {
            let why = if day == 100 && hour == 9 { Reason::Restore } else { Reason::Interval };
            all.push(backup(at(day, hour), why));
            let now = at(day, hour);
            let gone: Vec<Backup> = thin(&all, now).into_iter().cloned().collect();
            all.retain(|backup| !gone.contains(backup));
            // What the rule promises holds after each step, not only at the end.
            let young = all.iter().filter(|backup| now - backup.at < TimeDelta::hours(48)).count();
            let made = (0..=day).flat_map(|d| [9, 12, 15, 20].map(|h| (d, h))).filter(|(d, h)| {
                !((300..330).contains(d) || d % 9 == 4) && at(*d, *h) <= now && now - at(*d, *h) < TimeDelta::hours(48)
            });
            assert_eq!(young, made.count(), "day {day}: all of the last 48 hours");
            let old: Vec<&Backup> =
                all.iter().filter(|b| now - b.at >= TimeDelta::hours(48) && b.why == Reason::Interval).collect();
            let days: std::collections::BTreeSet<_> = old.iter().map(|b| b.at.date_naive()).collect();
            assert_eq!(days.len(), old.len(), "day {day}: no day twice");
            assert!(old.len() <= 24 + 12 + 12, "day {day}: {}", old.len());
            if day > 60 && day < 300 {
                let last = days.iter().rev().take(24).copied().collect::<Vec<_>>();
                assert!((now.date_naive() - *last.last().unwrap()).num_days() <= 31, "day {day}: 24 days lie close together");
            }
        }
        let restored = all.iter().any(|backup| backup.why == Reason::Restore);
        assert_eq!(restored, (100..465).contains(&day), "day {day}: what was replaced stays for a year");
    }
    let months: std::collections::BTreeSet<_> = all.iter().map(|b| (b.at.year(), b.at.month())).collect();
    assert!(months.len() >= 15, "the oldest lie months apart: {months:?}");
    assert!(all.len() > 48 && all.len() < 62, "{}", all.len());
}

#[test]
fn the_newest_backup_always_stays() {
    let old = [backup(at(0, 1), Reason::Interval), backup(at(0, 2), Reason::Damaged)];
    assert!(thin(&old[..1], at(3000, 0)).is_empty());
    assert_eq!(thin(&old, at(3000, 0)).len(), 0, "one a day");
    assert!(thin(&[], at(0, 0)).is_empty());
}

#[test]
fn a_file_that_is_older_than_it_was_is_told_of_until_it_is_written_to() {
    let (kept, store) = kept();
    assert_eq!(store.backups().ahead, None);
    store.close().unwrap();
    let old = fs::read(&kept.path).unwrap();
    let open = || Store::open_kept(&kept.path, Some(kept.keep.clone())).unwrap();
    let mut store = open();
    let wrote = store.apply(&rename(&person(&store), "Moe")).and_then(|_| store.apply(&rename(&person(&store), "Lie")));
    assert!(wrote.is_ok());
    let far = store.snapshot().revision;
    let (reached, at) = kept.keep.reached().unwrap();
    assert_eq!(reached, far);
    store.close().unwrap();
    assert_eq!(open().backups().ahead, None);
    // The file is put back, and the backup of the close is there.
    fs::write(&kept.path, &old).unwrap();
    assert!(matches!(open().backups().ahead, Some(Ahead::Backup(_))));
    // And without any backup that has come so far.
    kept.keep.list().iter().filter(|backup| backup.revision == far).for_each(|backup| fs::remove_file(&backup.path).unwrap());
    for _ in 0..2 {
        assert_eq!(open().backups().ahead, Some(Ahead::Written(at)));
    }
    let mut store = open();
    let _ = store.apply(&rename(&person(&store), "Dahl")).unwrap();
    store.close().unwrap();
    assert_eq!(open().backups().ahead, None);
    // A note that is not whole says nothing.
    fs::write(kept.keep.folder.join("reached"), "99").unwrap();
    assert_eq!((kept.keep.reached(), open().backups().ahead), (None, None));
    // A new festival under the name of one that is gone.
    fs::write(kept.keep.folder.join("reached"), "99 1782900000\n").unwrap();
    kept.keep.list().iter().for_each(|backup| fs::remove_file(&backup.path).unwrap());
    fs::remove_file(&kept.path).unwrap();
    Store::create_kept(&kept.path, &first(&rows()), Some(kept.keep.clone())).unwrap().close().unwrap();
    assert_eq!(open().backups().ahead, None);
}
