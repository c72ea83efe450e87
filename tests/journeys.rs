//! Journeys through the whole program as `.ice` files, run in iced's own emulator: what a leader does, click by click.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ildsjel::ui;

#[test]
fn journeys() {
    let folder = tempfile::tempdir().unwrap();
    let options = ui::Options { settings: Some(folder.path().join("settings.toml")), ..ui::Options::default() };
    let ran = iced_test::run(ui::program(options), concat!(env!("CARGO_MANIFEST_DIR"), "/tests/journeys"));
    if let Err(error) = ran {
        panic!("{error}: {error:?}");
    }
}
