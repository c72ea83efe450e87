//! Power cuts and failing disks. A disk of our own stands between `SQLite` and the files: it writes down every step, so that
//! each thing a power cut could leave is laid out and opened, and it fails at every call in turn.
//! `ILDSJEL_PROOF=full` tries all models with `ILDSJEL_SEEDS` seeds each; `--nocapture` shows the figures.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "power/commands.rs"]
mod commands;
#[path = "power/crash.rs"]
mod crash;
#[path = "store/data.rs"]
#[allow(dead_code)]
mod data;
#[path = "power/dice.rs"]
mod dice;
#[path = "power/disk.rs"]
mod disk;
#[path = "power/failing.rs"]
mod failing;
#[path = "power/fault.rs"]
mod fault;
#[path = "power/forgetful.rs"]
mod forgetful;
#[path = "power/ground.rs"]
mod ground;
#[path = "power/image.rs"]
mod image;
#[path = "power/judge.rs"]
mod judge;
#[path = "power/torn.rs"]
mod torn;

/// Whether everything is tried, which takes long.
fn full() -> bool {
    std::env::var("ILDSJEL_PROOF").is_ok_and(|proof| proof == "full")
}
