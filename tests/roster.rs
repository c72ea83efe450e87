//! The roster as a whole: loads, swaps, what if one more stays away, what was handed out, when people can.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/world.rs"]
mod world;

#[path = "roster/plans.rs"]
mod plans;
#[path = "roster/says.rs"]
mod says;
#[path = "roster/swaps.rs"]
mod swaps;
