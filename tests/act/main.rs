//! Every command: what it writes, and what it refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod assign;
mod belonging;
mod festival;
mod people;
mod random;
mod refusals;
mod shifts;
mod training;
mod world;
