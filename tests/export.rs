//! The way out: lists made from a festival, written as CSV and XLSX and read back by other programs' means; calendars,
//! contacts and what is put on the clipboard; and a workbook that is edited and comes back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss, clippy::float_cmp)]

#[path = "export/clipboard.rs"]
mod clipboard;
#[path = "export/csv.rs"]
mod csv;
#[path = "export/festival.rs"]
mod festival;
#[path = "export/ics.rs"]
mod ics;
#[path = "export/people.rs"]
mod people;
#[path = "export/reports.rs"]
mod reports;
#[path = "export/round_trip.rs"]
mod round_trip;
#[path = "export/sheet.rs"]
mod sheet;
#[path = "export/xlsx.rs"]
mod xlsx;
