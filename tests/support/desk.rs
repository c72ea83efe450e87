//! What tests of the window look at and press.
#![allow(dead_code, clippy::panic)]

use ildsjel::domain::Snapshot;
use ildsjel::ui::app::Stage;
use ildsjel::ui::app::desk::Desk;
use ildsjel::ui::drive::Driver;

#[track_caller]
pub fn desk(driver: &Driver) -> &Desk {
    match &driver.app.stage {
        Stage::Open(desk) => desk,
        _ => panic!("no festival is open"),
    }
}

#[track_caller]
pub fn data(driver: &Driver) -> &Snapshot {
    &desk(driver).data
}

/// All of these words stand on the screen.
#[track_caller]
pub fn shows(driver: &mut Driver, all: &[&str]) {
    for words in all {
        assert!(driver.sees(words), "{words}");
    }
}

#[track_caller]
pub fn press_on(driver: &mut Driver, words: &str) {
    assert!(driver.click(words), "{words}");
}
