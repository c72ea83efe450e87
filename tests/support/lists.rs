//! What comes of a list of people, for a festival of nobody or of those of another list.

use ildsjel::domain::phone::Region;
use ildsjel::domain::{Ids, Snapshot};
use ildsjel::exchange::draft::Draft;
use ildsjel::exchange::plan::{self, Plan};
use ildsjel::exchange::{columns, read};

pub fn over(text: &str, data: &Snapshot) -> Plan {
    let sheet = read::read(text.as_bytes(), &read::Options::default()).unwrap();
    let context = plan::Context { today: "2026-06-01".parse().unwrap(), region: Region::No };
    plan::plan(&sheet, &columns::guess(&sheet, Region::No), data, &context)
}

pub fn planned(text: &str) -> Plan {
    over(text, &Snapshot::default())
}

/// A festival of those that a list names.
pub fn with(text: &str) -> Snapshot {
    let mut data = Snapshot::default();
    data.apply(&planned(text).edit(&mut Ids::seeded(7), "first.csv")).unwrap();
    data
}

/// The draft of the row in a line of the file.
pub fn draft(plan: &Plan, line: usize) -> &Draft {
    &plan.rows.iter().find(|row| row.line == line).unwrap().draft
}
