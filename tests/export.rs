//! The way out: lists made from a festival, written as CSV and XLSX and read back by other programs' means.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss, clippy::float_cmp)]

#[path = "export/csv.rs"]
mod csv;
#[path = "export/festival.rs"]
mod festival;
#[path = "export/reports.rs"]
mod reports;
#[path = "export/xlsx.rs"]
mod xlsx;
