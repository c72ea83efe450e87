//! In and out: sheets that become people, and lists that become sheets.

pub mod csv_out;
pub mod report;
pub mod reports;
pub mod xlsx;
