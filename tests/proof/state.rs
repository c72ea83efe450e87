//! What a festival holds, as one number that two processes can compare.

use std::collections::BTreeSet;

use ildsjel::domain::*;
use uuid::Uuid;

use super::data::dump;

/// A sum over the live rows, so that a change of some rows can be followed without reading the others.
pub type Digest = u128;

/// What one row adds.
pub fn of_row(table: Table, cells: &Cells) -> Digest {
    let text = format!("{} {}", table.name(), serde_json::to_string(cells).unwrap());
    u128::from_le_bytes(blake3::hash(text.as_bytes()).as_bytes()[..16].try_into().unwrap())
}

/// What all rows add up to.
pub fn digest(snapshot: &Snapshot) -> Digest {
    dump(snapshot).iter().fold(0, |sum, (table, cells)| sum.wrapping_add(of_row(*table, cells)))
}

/// What an edit of new rows only adds.
pub fn of_edit(edit: &Edit) -> Digest {
    edit.writes.iter().fold(0, |sum: Digest, write| match write {
        Write::Insert { table, cells, .. } => sum.wrapping_add(of_row(*table, cells)),
        other => panic!("{other:?} is no new row"),
    })
}

/// The sum after some rows went from `old` to `new`.
pub fn moved(sum: Digest, old: &Snapshot, new: &Snapshot, rows: &BTreeSet<(Table, Uuid)>) -> Digest {
    let (mut old, mut new) = (old.clone(), new.clone());
    rows.iter().fold(sum, |sum, (table, id)| {
        let before = old.cells(*table, *id).map_or(0, |cells| of_row(*table, &cells));
        let after = new.cells(*table, *id).map_or(0, |cells| of_row(*table, &cells));
        sum.wrapping_sub(before).wrapping_add(after)
    })
}
