//! What comes in from spreadsheets and goes out to them.

pub mod columns;
pub mod draft;
pub mod encoding;
pub mod identity;
pub mod plan;
pub mod read;
pub mod records;
pub mod values;
