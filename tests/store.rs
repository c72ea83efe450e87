//! The festival file: what is written is there, also after a restart, and what cannot be written leaves no trace.
#![allow(
    clippy::cast_possible_wrap,
    clippy::format_push_string,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "store/backups.rs"]
mod backups;
#[path = "store/checking.rs"]
mod checking;
#[path = "store/data.rs"]
mod data;
#[path = "store/files.rs"]
mod files;
#[path = "store/golden.rs"]
mod golden;
#[path = "store/healing.rs"]
mod healing;
#[path = "store/history.rs"]
mod history;
#[path = "store/sealing.rs"]
mod sealing;
#[path = "store/sequences.rs"]
mod sequences;
#[path = "store/settings.rs"]
mod settings;
#[path = "store/undoing.rs"]
mod undoing;
#[path = "store/worker.rs"]
mod worker;
#[path = "store/writing.rs"]
mod writing;
