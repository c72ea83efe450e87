//! Courses: whether one is approved and what mends it, queues, gaps, what leaders leave each other, and a whole course from
//! the first evening to the certificates.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "course/command.rs"]
mod command;
#[path = "course/evening.rs"]
mod evening;
#[path = "course/gap.rs"]
mod gap;
#[path = "course/judged.rs"]
mod judged;
#[path = "course/pilot.rs"]
mod pilot;
#[path = "course/room.rs"]
mod room;
#[path = "support/world.rs"]
mod world;
