//! A row as people know it, for reports.

use std::fmt;

use uuid::Uuid;

use crate::domain::{Cells, Table};

/// A row that a report is about.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// Its table.
    pub table: Table,
    /// Its id.
    pub id: Uuid,
    /// What people call it; empty when it has no name.
    pub name: String,
}

/// For the log, which never says who is in a festival: without the name.
impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.table.name(), self.id)
    }
}

impl Subject {
    /// Reads the name from the row's cells.
    pub(super) fn of(table: Table, id: Uuid, cells: Option<&Cells>) -> Self {
        let columns: &[&str] = match table {
            Table::Person => &["given", "family"],
            Table::Shift | Table::Session | Table::Module => &["title"],
            Table::ImportBatch => &["file"],
            _ => &["name"],
        };
        let words = columns.iter().filter_map(|column| cells?.get(*column)?.as_str()).filter(|word| !word.is_empty());
        Self { table, id, name: words.collect::<Vec<_>>().join(" ") }
    }
}
