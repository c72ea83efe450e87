//! In and out of the festival. In: bytes to a sheet, its columns to fields, its rows to a plan, the plan to an edit. Out:
//! a report without a format, and one writer per format. All of it works on plain values; nothing here knows the file or the
//! window.

pub mod came;
pub mod clipboard;
pub mod columns;
pub mod csv_out;
pub mod draft;
mod given;
pub mod heard;
pub mod ics;
pub mod identity;
mod line;
pub mod meaning;
pub mod pasted;
pub mod plan;
pub mod read;
pub mod report;
pub mod reports;
pub mod roster;
pub mod round_trip;
mod ticked;
pub mod values;
pub mod vcard;
pub mod xlsx;
