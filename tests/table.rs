//! Sheets in: clean tables are polluted in all the ways that people and programs do it, and demanded back; workbooks, clipboards,
//! cards and calendars; and files that mean harm.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::format_collect,
    reason = "a test says what it expects; seeds are cut to any size"
)]

#[path = "table/clean.rs"]
mod clean;
#[path = "table/formats.rs"]
mod formats;
#[path = "table/hostile.rs"]
mod hostile;
#[path = "table/pollute.rs"]
mod pollute;
