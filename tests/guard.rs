//! What guards an open festival on this machine: the place it lies in, and the one copy of the program that has it open.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "guard/front.rs"]
mod front;
#[path = "guard/place.rs"]
mod place;
