//! A line of addresses as a mail program copies it, as a table: `Nordmann, Kari <kari@example.no>; Ola Berg <ola@example.no>`.

use super::{Book, Format, text};

/// The columns.
const COLUMNS: [&str; 2] = ["Navn", "E-post"];
/// A longer text is no line of addresses.
const LONGEST: usize = 1 << 20;
/// What stands before the addresses in a letter's head.
const HEADS: [&str; 10] = ["til:", "kopi:", "blindkopi:", "to:", "cc:", "bcc:", "till:", "fra:", "från:", "from:"];

/// The people of a text that is addresses and nothing else; none when it is anything more.
pub(super) fn read(whole: &str) -> Option<Book> {
    if whole.len() > LONGEST || !whole.contains('<') || !whole.contains('@') {
        return None;
    }
    let mut rows = Vec::new();
    let mut rest = whole;
    while let Some((before, after)) = rest.split_once('<') {
        let (address, next) = after.split_once('>')?;
        // Those without a name before this one: `ola@example.no; Kari <kari@example.no>`.
        let mut name = skipped(before);
        while let Some((first, more)) = name.split_once([';', ',', '\n']).filter(|(first, _)| is_address(first.trim())) {
            rows.push(vec![String::new(), first.trim().to_owned()]);
            name = skipped(more);
        }
        if !is_address(address.trim()) || !is_name(name) {
            return None;
        }
        rows.push(vec![turned(name), address.trim().to_owned()]);
        let sign = next.trim_start_matches([' ', '\t', '\r']).chars().next();
        if sign.is_some_and(|sign| !matches!(sign, ';' | ',' | '\n')) {
            return None;
        }
        rest = next;
    }
    for last in rest.split([';', ',', '\n']).map(str::trim).filter(|last| !last.is_empty()) {
        if !is_address(last) {
            return None;
        }
        rows.push(vec![String::new(), last.to_owned()]);
    }
    Some(text::made(Format::Text, &COLUMNS, rows))
}

/// Without the signs between two addresses, and the word before them all.
fn skipped(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ';' | ','));
    let head = HEADS.iter().find(|head| text.get(..head.len()).is_some_and(|start| start.to_lowercase() == **head));
    head.and_then(|head| text.get(head.len()..)).unwrap_or(text).trim()
}

fn is_address(text: &str) -> bool {
    let plain = !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || "<>;,\"".contains(c));
    plain && text.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.') && !domain.contains('@'))
}

/// Whether a text may be the name before an address.
fn is_name(text: &str) -> bool {
    let commas = text.matches(',').count();
    commas <= 1 && !text.contains(['\n', ';', '\t', '>']) && text.split_whitespace().count() <= 7
}

/// `Nordmann, Kari` as `Kari Nordmann`; no name where it is the address once more.
fn turned(name: &str) -> String {
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
    match name.split_once(',') {
        _ if name.contains('@') => String::new(),
        Some((family, given)) => format!("{} {}", given.trim(), family.trim()),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn told(text: &str) -> Option<Vec<String>> {
        let book = read(text)?;
        let cell = |row: &super::super::Line, at: usize| row.get(at).map(|cell| cell.text.to_string()).unwrap_or_default();
        Some(book.sheets[0].rows.iter().skip(1).map(|row| format!("{}|{}", cell(row, 0), cell(row, 1))).collect())
    }

    #[test]
    fn lines_of_addresses() {
        let two = ["Kari Nordmann|kari@example.no", "Ola Berg|ola@example.no"];
        for line in [
            "Nordmann, Kari <kari@example.no>; Berg, Ola <ola@example.no>",
            "Nordmann, Kari <kari@example.no>, Berg, Ola <ola@example.no>",
            "Kari Nordmann <kari@example.no>, Ola Berg <ola@example.no>,",
            "\"Nordmann, Kari\" <kari@example.no>;\r\n\"Berg, Ola\" <ola@example.no>;\r\n",
            "Til: Kari Nordmann <kari@example.no>\nOla Berg <ola@example.no>",
        ] {
            assert_eq!(told(line).unwrap(), two, "{line}");
        }
        let bare = "ida@example.no; Nordmann, Kari <kari@example.no>; 'jo@example.no' <jo@example.no>; per@example.no";
        assert_eq!(told(bare).unwrap(), ["|ida@example.no", "Kari Nordmann|kari@example.no", "|jo@example.no", "|per@example.no"]);
        for other in [
            "Navn;Epost\nKari;Kari <kari@example.no>\nOla;Ola <ola@example.no>\n",
            "Hei! Skriv til Kari <kari@example.no> om du kan komme.",
            "kari@example.no\nola@example.no",
            "a < b > c @",
            "<>@",
        ] {
            assert_eq!(told(other), None, "{other}");
        }
    }
}
