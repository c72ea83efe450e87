//! What comes in from spreadsheets and goes out to them.

pub mod encoding;
pub mod identity;
pub mod records;
