//! Every command: what it writes, and what it refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod assign;
mod belonging;
mod cutting;
mod festival;
mod people;
mod random;
mod refusals;
mod same;
mod series;
mod shifts;
mod templates;
mod training;
mod world;
