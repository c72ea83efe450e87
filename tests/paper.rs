//! Paper: the lists as pages and as PDF files, read back by another program's means, and the ticks that come back from them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "paper/cli.rs"]
mod cli;
#[path = "paper/courses.rs"]
mod courses;
#[path = "paper/crew.rs"]
mod crew;
#[path = "paper/out.rs"]
mod out;
#[path = "paper/pages.rs"]
mod pages;
#[path = "paper/read.rs"]
mod read;
#[path = "paper/says.rs"]
mod says;
#[path = "paper/ticks.rs"]
mod ticks;
#[path = "support/world.rs"]
mod world;
