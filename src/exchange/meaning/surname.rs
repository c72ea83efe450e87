//! Family names that stand a little aside: under no header beside the first names, or once behind two first names.

use std::collections::HashMap;

use super::choose::Choice;
use super::gather::Gather;
use super::names::Named;
use super::people::{Mention, gather_at};
use super::{Code, cells};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::given::is_given;
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

/// Whether a given name alone is joined in a text to the one whole name behind it, with nobody before them.
pub(super) fn is_coupled(part: &str, text: &str) -> bool {
    let joined = |rest: &str| [" og ", " & ", " och ", " and "].iter().find_map(|word| rest.strip_prefix(word)).map(str::to_owned);
    let last = |rest: &str| {
        let end = rest.find([',', ';', '/', '(', '\n', ':']).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default().trim().to_owned()
    };
    let mut found = text.match_indices(part).filter(|(at, _)| {
        let before = text.get(..*at).unwrap_or_default().trim_end();
        // `Geir, Per og Randi Moen` are three of whom only one has the name told.
        before.is_empty() || before.ends_with([';', '/', '\n', ':'])
    });
    let behind = found.find_map(|(at, _)| joined(text.get(at + part.len()..)?)).map(|rest| last(&rest));
    !part.contains([' ', '-'])
        && is_given(part)
        && behind.is_some_and(|whole| {
            // `Rolf og Inger Lise` have no family name.
            matches!(whole.split(' ').collect::<Vec<_>>().as_slice(), [given, family] if is_given(given) && !is_given(family))
        })
}

/// `Per og Randi Moen` are two Moens, where nearly all have a family name and no other Per has another.
pub(super) fn couples(gather: &mut Gather<'_>, mentions: &mut [Mention]) {
    let alone = mentions.iter().filter(|mention| mention.family.is_empty()).count();
    if !mentions.iter().any(|mention| mention.coupled) || alone * 3 > mentions.len() {
        return;
    }
    let mut families: HashMap<String, Vec<String>> = HashMap::new();
    for mention in mentions.iter().filter(|mention| !mention.coupled) {
        families.entry(fold(&mention.given)).or_default().push(fold(&mention.family));
    }
    for at in 0..mentions.len() {
        let Some([mention, next]) = mentions.get(at..at + 2) else { continue };
        if !mention.coupled || !mention.family.is_empty() || (mention.sheet, mention.row) != (next.sheet, next.row) {
            continue;
        }
        let family = next.family.clone();
        let others = families.get(&fold(&mention.given));
        let own = others.is_none_or(|others| others.iter().all(|other| *other == fold(&family)));
        let Some(mention) = mentions.get_mut(at).filter(|_| !family.is_empty()) else { continue };
        if own {
            let short = mention.name();
            mention.family = family;
            gather_at(gather, mention, Code::ShortName, format!("{short}: {}", mention.name()));
        } else {
            gather_at(gather, mention, Code::ShortNameUnclear, mention.name());
        }
    }
}
