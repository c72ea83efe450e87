//! The rules, coverage, candidates, training progress, and how they are said.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "rules/candidates.rs"]
mod candidates;
#[path = "rules/coverage.rs"]
mod coverage;
#[path = "rules/limits.rs"]
mod limits;
#[path = "rules/progress.rs"]
mod progress;
#[path = "rules/sentences.rs"]
mod sentences;
#[path = "rules/stretches.rs"]
mod stretches;
#[path = "support/world.rs"]
mod world;
