//! From one festival to the next: what comes along and what never does, where each day goes, and two festivals compared.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "next/along.rs"]
mod along;
#[path = "next/compared.rs"]
mod compared;
#[path = "next/days.rs"]
mod days;
#[path = "next/private.rs"]
mod private;
#[path = "support/world.rs"]
mod world;
