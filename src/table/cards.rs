//! Contact cards as a table: one row a card, one column for each thing that cards say.

use super::encoding::{self, Encoding, Text};
use super::lines::{Line, cut, lines, plain};
use super::read::{Options, ReadError};
use super::{Book, Format, text};
use crate::exchange::vcard::PRODUCT;

/// The columns, in bokmål as headers of the north are; what no card has is left out.
const COLUMNS: [&str; 15] = [
    "Fornavn",
    "Etternavn",
    "Kallenavn",
    "Mobil",
    "Telefon",
    "E-post",
    "E-post 2",
    "Fødselsdato",
    "Adresse",
    "Postnummer",
    "Poststed",
    "Organisasjon",
    "Tittel",
    "Grupper",
    "Merknad",
];

/// More numbers or addresses than anybody has.
const FEW: usize = 100;
/// More people than anybody knows.
const MOST: usize = 200_000;

/// Reads the cards of a file.
pub(super) fn read(bytes: &[u8], decoded: &Text, options: &Options) -> Result<Book, ReadError> {
    // Old cards say their letters as bytes of another encoding; UTF-8 is tried on the whole first.
    let again;
    let decoded = if options.encoding.is_none() && decoded.encoding != Encoding::Utf8 && std::str::from_utf8(bytes).is_ok() {
        again = encoding::decode(bytes, Some(Encoding::Utf8));
        &again
    } else {
        decoded
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut card: Option<Card> = None;
    let mut depth = 0_usize;
    for line in lines(&decoded.text) {
        let vcard = line.value.trim().eq_ignore_ascii_case("VCARD");
        match line.name.as_str() {
            "BEGIN" if vcard => {
                depth += 1;
                if depth == 1 {
                    card = Some(Card::default());
                }
            }
            "END" if vcard => {
                depth = depth.saturating_sub(1);
                if depth == 0
                    && let Some(row) = card.take().and_then(Card::row)
                {
                    rows.push(row);
                }
            }
            _ => {
                if let Some(card) = card.as_mut().filter(|_| depth == 1) {
                    card.add(&line);
                }
            }
        }
        if rows.len() > MOST {
            return Err(ReadError::Long);
        }
    }
    // The last card of a file that was cut off.
    rows.extend(card.and_then(Card::row));
    if rows.is_empty() {
        return Err(ReadError::Empty);
    }
    Ok(text::made(Format::Vcard, &COLUMNS, rows))
}

#[derive(Default)]
struct Card {
    cells: [String; COLUMNS.len()],
    full: String,
    phones: Vec<(bool, String)>,
    emails: Vec<String>,
    /// The units of the organisation.
    units: Vec<String>,
    categories: Vec<String>,
    /// Whether it is a card of ours.
    own: bool,
}

impl Card {
    fn set(&mut self, column: &str, text: String) {
        if let Some(cell) = COLUMNS.iter().position(|name| *name == column).and_then(|at| self.cells.get_mut(at)) {
            if cell.is_empty() {
                *cell = text;
            } else if !text.is_empty() && *cell != text {
                cell.push_str(", ");
                cell.push_str(&text);
            }
        }
    }

    fn add(&mut self, line: &Line) {
        match line.name.as_str() {
            "N" => {
                let parts = line.parts();
                let part = |at: usize| parts.get(at).cloned().unwrap_or_default();
                let given = [part(1), part(2)].into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ");
                self.set("Fornavn", given);
                self.set("Etternavn", part(0));
            }
            "FN" if self.full.is_empty() => self.full = line.text(),
            "NICKNAME" => self.set("Kallenavn", line.text()),
            "TEL" => {
                let number = line.text();
                let number = number.strip_prefix("tel:").unwrap_or(&number).to_owned();
                let landline = (line.is("HOME") || line.is("WORK") || line.is("FAX")) && !line.is("CELL") && !line.is("MOBILE");
                if !number.is_empty()
                    && !line.is("FAX")
                    && self.phones.len() < FEW
                    && !self.phones.iter().any(|(_, other)| *other == number)
                {
                    self.phones.push((!landline, number));
                }
            }
            "EMAIL" => {
                let address = line.text();
                if !address.is_empty() && self.emails.len() < FEW && !self.emails.contains(&address) {
                    self.emails.push(address);
                }
            }
            "BDAY" => self.set("Fødselsdato", birthday(&line.text())),
            "ADR" => {
                let parts = line.parts();
                let part = |at: usize| parts.get(at).cloned().unwrap_or_default().replace('\n', ", ");
                if parts.iter().any(|part| !part.is_empty())
                    && self.cells.get(8..11).is_some_and(|cells| cells.iter().all(String::is_empty))
                {
                    self.set("Adresse", part(2));
                    self.set("Postnummer", part(5));
                    self.set("Poststed", part(3));
                }
            }
            "ORG" if self.units.is_empty() => self.units = line.parts().into_iter().filter(|part| !part.is_empty()).collect(),
            "PRODID" => self.own = line.value.trim() == PRODUCT,
            "TITLE" | "ROLE" => self.set("Tittel", line.text()),
            "CATEGORIES" => self.categories.extend(cut(&line.value, ',').iter().map(|part| plain(part))),
            "NOTE" => self.set("Merknad", line.text()),
            _ => {}
        }
    }

    /// The row, unless the card says nothing of anybody.
    fn row(mut self) -> Option<Vec<String>> {
        if self.cells.iter().take(2).all(String::is_empty) {
            match self.full.rsplit_once(' ') {
                Some((given, family)) => {
                    let (given, family) = (given.to_owned(), family.to_owned());
                    self.set("Fornavn", given);
                    self.set("Etternavn", family);
                }
                None => self.set("Fornavn", self.full.clone()),
            }
        }
        let phones = std::mem::take(&mut self.phones);
        let mobile = phones.iter().position(|(mobile, _)| *mobile).or(if phones.is_empty() { None } else { Some(0) });
        for (at, (_, number)) in phones.into_iter().enumerate() {
            self.set(if Some(at) == mobile { "Mobil" } else { "Telefon" }, number);
        }
        for (at, address) in std::mem::take(&mut self.emails).into_iter().enumerate() {
            self.set(if at == 0 { "E-post" } else { "E-post 2" }, address);
        }
        self.set("Grupper", self.categories.join(", "));
        // A unit that is one of the groups is what the person does in a festival, as our own cards have it: that is no club.
        let festival = self.units.len() > 1 && self.units.last().is_some_and(|unit| self.categories.contains(unit));
        if !self.own && !festival {
            self.set("Organisasjon", self.units.join(", "));
        }
        self.cells.iter().any(|cell| !cell.is_empty()).then(|| self.cells.to_vec())
    }
}

/// `19900514`, `1990-05-14T00:00:00Z` as `1990-05-14`; a day without a year as it stands.
fn birthday(text: &str) -> String {
    let date = text.split(['T', ' ']).next().unwrap_or_default();
    match (date.len(), date.bytes().all(|byte| byte.is_ascii_digit())) {
        (8, true) => {
            let part = |from: usize, to: usize| date.get(from..to).unwrap_or_default();
            format!("{}-{}-{}", part(0, 4), part(4, 6), part(6, 8))
        }
        _ => date.to_owned(),
    }
}
