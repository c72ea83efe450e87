//! The power goes while a festival's first page is being written: the page is rubbish, and whole in the log.

use std::fs;

use ildsjel::store::{ErrorKind, Store};

use super::commands::{FESTIVAL, print};
use super::disk;
use super::ground::{Command, Ground};
use super::image::{Image, lay_out};
use super::judge::{Found, Judge};

/// A festival with a log, as it is found when the first page was being brought into the file.
fn torn(ground: &Ground) -> (String, Image) {
    let mut trial = ground.prepare(Command::Import);
    // The file grows, which the first page tells.
    ground.run(Command::Import, &mut trial).unwrap();
    let store = trial.store.as_ref().unwrap();
    let mut left = super::ground::read(trial.folder.path());
    let file = left.get_mut(FESTIVAL).unwrap();
    file[..512].fill(0xA5);
    (print(store), left)
}

#[test]
fn the_first_page_comes_from_the_log() {
    let _alone = disk::alone();
    let (promised, left) = torn(&Ground::new());
    assert_eq!(Judge::default().look(&left, FESTIVAL), Found::Whole(promised));
}

#[test]
fn without_the_log_nothing_is_made_of_it() {
    let _alone = disk::alone();
    let (_, mut left) = torn(&Ground::new());
    let _ = left.remove(&format!("{FESTIVAL}-wal")).unwrap();
    assert!(matches!(Judge::default().look(&left, FESTIVAL), Found::Bad(_)));
}

#[test]
fn a_letter_with_a_log_beside_it_stays_as_it_is() {
    let _alone = disk::alone();
    let folder = tempfile::tempdir().unwrap();
    let letter = b"Kjaere alle. ".repeat(500);
    let beside = |ending: &str| format!("{FESTIVAL}{ending}");
    let image: Image = ["", "-wal", "-journal"].into_iter().map(|ending| (beside(ending), letter.clone())).collect();
    lay_out(&image, folder.path());
    // With a log beside it, it may be a festival whose first page was torn: it is damaged rather than something else.
    assert_eq!(Store::open(folder.path().join(FESTIVAL)).unwrap_err().kind(), ErrorKind::Damaged);
    assert_eq!(fs::read(folder.path().join(FESTIVAL)).unwrap(), letter);
}
