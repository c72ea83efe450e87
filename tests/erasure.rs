//! Erasing a person for good: nothing they ever were called, wrote or were reached by is left in any file, and everything
//! else is as it was, its history and its proofs too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "erasure/around.rs"]
mod around;
#[path = "erasure/command.rs"]
mod command;
#[path = "erasure/copies.rs"]
mod copies;
#[allow(dead_code)] // shared with the tests of the store, which use more of it
#[path = "store/data.rs"]
mod data;
#[path = "erasure/everything.rs"]
mod everything;
#[path = "erasure/forget.rs"]
mod forget;
#[path = "erasure/life.rs"]
mod life;
#[path = "erasure/random.rs"]
mod random;
#[path = "erasure/search.rs"]
mod search;
