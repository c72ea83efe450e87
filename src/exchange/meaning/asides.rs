//! What stands on a sheet beside its tables, and what of a table was mended: told, where the leader may miss it.

use super::gather::{At, Gather};
use super::{Code, cells, legend, lines, names, when};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::{is_given, is_surely_given};
use crate::table::{RepairKind, Row, Sheet, Table, Why};

/// A sheet of text beside the lists is left out; told, unless it only says what codes mean.
pub(super) fn noted(gather: &mut Gather<'_>, sheet: &Sheet) {
    let first = sheet.rows.iter().map(|row| cells::joined(row)).enumerate().find(|(_, text)| !text.is_empty());
    if let Some((row, text)) = first.filter(|_| !legend::explains(sheet, &gather.frame)) {
        gather.issue(At { row, col: None }, Code::RowSkipped, text);
    }
}

/// What stands beside the rows of a table is told, where it may matter.
pub(super) fn told(gather: &mut Gather<'_>, table: &Table) {
    for aside in &table.aside {
        // `Vidar 911 28 640` below a roster is how to reach one of it.
        let contact = aside.text.replace(" · ", " ");
        if aside.why == Why::Footer
            && lines::is_contact(&contact)
            && let [names::Part::Name(named)] = names::parts(&contact, true, gather.event.region).as_slice()
            && named.phone.is_some()
            && is_given(&named.given)
        {
            let _ = gather.mention((**named).clone(), At { row: aside.source, col: Some(0) });
            continue;
        }
        let names = aside.text.split_once(':').map_or("", |(_, names)| names);
        let named = names.split([',', ';', '·']).any(|name| name.trim().contains(' ') && names::looks_like_names(name.trim()));
        let named = named || names_somebody(&aside.text);
        let code = match aside.why {
            // `Reserver: Ola Vik, Per Dahl`
            Why::Footer if named => Code::Unread,
            // `Berit kan ikke etter 17`
            Why::Footer if is_limit(&aside.text) => Code::LimitInNote,
            // `Mangler fortsatt én fre 16-21`
            Why::Footer if seeks(gather, &aside.text) => Code::Unread,
            Why::Footer => Code::FooterSkipped,
            Why::Cancelled => Code::Cancelled,
            _ => continue,
        };
        gather.issue(At { row: aside.source, col: Some(0) }, code, aside.text.clone());
    }
}

/// Whether a text below a table names somebody in whole, other than who wrote it: `Husk også Per Dahl`.
fn names_somebody(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    let large = |word: &str| word.starts_with(char::is_uppercase);
    let whole = |pair: &[&str]| matches!(pair, [a, b] if large(a) && large(b) && is_surely_given(a));
    words.windows(2).any(whole) && !words.iter().any(|word| is_value("signed", &fold(word)))
}

/// Whether a text below a table begins with somebody and says when they can, or cannot.
fn is_limit(text: &str) -> bool {
    let mut words = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    words.next().is_some_and(is_surely_given) && words.any(|word| is_value("limit_marks", &fold(word)))
}

/// Whether a text below a table says when somebody is still sought.
fn seeks(gather: &Gather<'_>, text: &str) -> bool {
    let sought = fold(text).split(' ').take(3).any(|word| is_value("open_place", word));
    sought && !when::read(text, &gather.frame).said.is_empty()
}

/// Each row that was mended is told.
pub(super) fn repairs(gather: &mut Gather<'_>, table: &Table) {
    for repair in &table.repairs {
        let kind = match repair.kind {
            RepairKind::CellDropped => "an empty cell too many taken out",
            RepairKind::CellSplit => "a missing delimiter put back",
            RepairKind::CellAdded => "a missing cell put in",
            RepairKind::Quote => "a stray quote",
            RepairKind::Delimiter => "another delimiter",
            RepairKind::CellsJoined => "two cells joined",
        };
        gather.tell(Some(repair.source), repair.column, Code::RowRepaired, format!("{kind}: {}", repair.was));
    }
}

/// Whether a text begins with a word for sums: `Sum fredag`, `Antall vakter`.
pub(super) fn counts(text: &str) -> bool {
    let folded = fold(text);
    matches!(folded.split(' ').next(), Some("sum" | "summa" | "antall" | "antal" | "totalt" | "total"))
}

/// Whether a row counts those above it: `Antall vakter;;3;2`.
pub(super) fn is_sums(row: &Row) -> bool {
    let mut texts = row.cells.iter().map(cells::text).filter(|text| !text.is_empty());
    let sums = texts.next().is_some_and(|first| counts(&first) && first.split_whitespace().count() < 4);
    let mut rest = texts.peekable();
    sums && rest.peek().is_some() && rest.all(|text| text.chars().all(|c| c.is_ascii_digit() || ".,".contains(c)))
}
