//! Family names that stand a little aside: under no header beside the first names, or once behind two first names.

use super::cells;
use super::choose::Choice;
use super::names::Named;
use crate::exchange::columns::Sense;
use crate::table::{Row, Table};

/// A column without a header behind one of names, with the family names in it: one header over both.
pub(super) fn beside(choice: &mut Choice, table: &Table) {
    let mut names = choice.of(Sense::FullName);
    let (Some(at), None) = (names.next(), names.next()) else { return };
    drop(names);
    let next = at + 1;
    let nameless = table.columns.get(next).is_some_and(|column| column.header.trim().is_empty() && !column.hidden);
    let free = matches!(choice.senses.get(next), Some(None));
    if !nameless || !free || choice.has(Sense::Given) || choice.has(Sense::Family) {
        return;
    }
    let text = |row: &Row, at: usize| row.cells.get(at).map(cells::text).unwrap_or_default();
    let word = |text: &str| text.starts_with(char::is_uppercase) && text.chars().all(|c| c.is_alphabetic() || " -'’.".contains(c));
    let filled: Vec<&Row> = table.rows.iter().filter(|row| !text(row, next).trim().is_empty()).collect();
    let both = |row: &&&Row| word(text(row, at).trim()) && word(text(row, next).trim()) && text(row, at).split(' ').count() <= 2;
    if !filled.is_empty() && filled.iter().filter(both).count() * 10 >= filled.len() * 8 {
        choice.tell(at, Some(Sense::Given));
        choice.tell(next, Some(Sense::Family));
    }
}

/// `Kari og Ola Nordmann` on a list of people: both are Nordmann.
pub(super) fn shared(found: &mut [Named]) {
    let Some((last, others)) = found.split_last_mut() else { return };
    let alone = |named: &Named| named.family.is_empty() && !named.given.contains(' ') && named.phone.is_none();
    if last.family.is_empty() || others.is_empty() || !others.iter().all(alone) {
        return;
    }
    for other in others {
        other.family.clone_from(&last.family);
    }
}
