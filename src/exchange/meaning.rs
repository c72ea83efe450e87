//! From tables to people, shifts and who is on them.

pub mod when;
