//! A stranger's file: whatever stands in it, opening or looking at it runs nothing of it, ends soon, takes no more memory
//! than the file is worth, and leaves a file that is refused as it was. Each case is a festival that was changed by hand.
#![allow(
    clippy::cast_possible_truncation,
    clippy::format_push_string,
    clippy::format_collect,
    clippy::type_complexity,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "hostile/beside.rs"]
mod beside;
#[allow(dead_code)] // shared with the tests of the store, which use more of it
#[path = "store/data.rs"]
mod data;
#[path = "hostile/format.rs"]
mod format;
#[path = "hostile/ground.rs"]
mod ground;
#[path = "hostile/schema.rs"]
mod schema;
#[path = "hostile/values.rs"]
mod values;
