//! Clean tables of several kinds, made from a seed, and what of them is written and read back.

use ildsjel::table::{self, Book, Options, Table};
use proptest::prelude::*;

/// A clean table: header and rows.
#[derive(Debug, Clone)]
pub struct Clean {
    pub header: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

const GIVEN: [&str; 12] =
    ["Åse", "Pål", "Ingrid Marie", "Tor-Erik", "Synnøve", "Jo", "Göran", "Kari", "Øystein", "Märta", "Bjørn", "Liv"];
const FAMILY: [&str; 12] =
    ["Næss", "Sørlie", "Lervik", "Haugen", "Kvåle", "Lie", "Åkerblom", "Ødegård", "Moe", "Öberg", "Berg", "Ek"];
const CREWS: [&str; 5] = ["Bar", "Scene", "Port og billett", "Camp", "Rydding"];
const NOTES: [&str; 6] =
    ["", "", "tar med vest", "kan ikke lørdag, men gjerne søndag", "Allergi: nøtter; bærer EpiPen", "møt 15 min før"];
const PLACES: [&str; 6] = ["Tydal", "Stjørdal", "Östersund", "Meråker", "Selbu", "Åre"];

fn pick<'a>(from: &[&'a str], seed: u64) -> &'a str {
    from[usize::try_from(seed).unwrap() % from.len()]
}

/// Numbers without pattern.
fn mix(seed: u64, salt: u64) -> u64 {
    let mut x = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(salt.wrapping_mul(0xD1B5_4A32_D192_ED03));
    x ^= x >> 29;
    x = x.wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x ^ (x >> 32)
}

impl Clean {
    /// Contacts in Norwegian.
    pub fn contacts(seed: u64, rows: usize) -> Self {
        let header = ["Fornavn", "Etternavn", "Mobil", "E-post", "Fødselsår", "Gjeng", "Merknad"];
        let row = |at: u64| {
            let r = |salt| mix(seed ^ (at << 8), salt);
            let (given, family) = (pick(&GIVEN, r(1)), pick(&FAMILY, r(2)));
            let mail = format!("{}{at}@example.com", given.to_lowercase().replace([' ', 'å', 'ø', 'ö', 'ä'], "x"));
            [
                given.into(),
                family.into(),
                format!("400 00 0{:02}", r(3) % 100),
                mail,
                (1950 + r(4) % 58).to_string(),
                pick(&CREWS, r(5)).into(),
                pick(&NOTES, r(6)).into(),
            ]
        };
        Self::of(&header, (0..rows as u64).map(|at| row(at).to_vec()))
    }

    /// Members in Swedish, with postcodes and dates.
    pub fn members(seed: u64, rows: usize) -> Self {
        let header = ["Namn", "Mobilnummer", "E-post", "Postnr", "Ort", "Inträde"];
        let row = |at: u64| {
            let r = |salt| mix(seed ^ (at << 8), salt);
            let name = format!("{} {}", pick(&GIVEN, r(1)), pick(&FAMILY, r(2)));
            let date = format!("20{:02}-{:02}-{:02}", r(3) % 26, 1 + r(4) % 12, 1 + r(5) % 28);
            [
                name,
                format!("070-174 06 {:02}", r(6) % 100),
                format!("m{at}@example.org"),
                format!("83{} {:02}", r(7) % 10, r(8) % 100),
                pick(&PLACES, r(9)).into(),
                date,
            ]
        };
        Self::of(&header, (0..rows as u64).map(|at| row(at).to_vec()))
    }

    /// A roster.
    pub fn roster(seed: u64, rows: usize) -> Self {
        let header = ["Dato", "Fra", "Til", "Sted", "Oppgave", "Navn", "Mobil"];
        let row = |at: u64| {
            let r = |salt| mix(seed ^ (at << 8), salt);
            let name = format!("{} {}", pick(&GIVEN, r(1)), pick(&FAMILY, r(2)));
            let work = ["Barvakt", "Billettkontroll", "Nattevakt, camp", "Rigging og lyd"];
            [
                format!("{:02}.07.2026", 1 + r(3) % 9),
                format!("{:02}:00", 8 + r(4) % 10),
                format!("{:02}:30", 18 + r(5) % 6),
                pick(&CREWS, r(6)).into(),
                pick(&work, r(7)).into(),
                name,
                format!("400 00 0{:02}", r(8) % 100),
            ]
        };
        Self::of(&header, (0..rows as u64).map(|at| row(at).to_vec()))
    }

    /// Numbers only, but for a name.
    pub fn numbers(seed: u64, rows: usize) -> Self {
        let header = ["Klubb", "Timer", "Beløp", "Andel", "Antall"];
        let row = |at: u64| {
            let r = |salt| mix(seed ^ (at << 8), salt);
            [
                format!("{} IL", pick(&PLACES, r(1))),
                format!("{}.5", r(2) % 90),
                format!("{}.{:02}", 1000 + r(3) % 9000, r(4) % 100),
                format!("{} %", r(5) % 100),
                (r(6) % 40).to_string(),
            ]
        };
        Self::of(&header, (0..rows as u64).map(|at| row(at).to_vec()))
    }

    fn of(header: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Self {
        Self { header: header.iter().map(|&name| name.to_owned()).collect(), rows: rows.collect() }
    }

    /// Lines as a spreadsheet writes them.
    pub fn lines(&self, delimiter: &str) -> Vec<String> {
        std::iter::once(&self.header).chain(&self.rows).map(|row| join(row, delimiter)).collect()
    }

    /// The whole as text.
    pub fn text(&self, delimiter: &str, newline: &str) -> String {
        self.lines(delimiter).iter().map(|line| format!("{line}{newline}")).collect()
    }

    /// Demands that a table is this one.
    pub fn is(&self, table: &Table) -> Result<(), TestCaseError> {
        let headers: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
        prop_assert_eq!(&headers, &self.header);
        prop_assert_eq!(table.rows.len(), self.rows.len(), "{:?} {:?} {:?}", table.aside, table.sections, table.repairs);
        for (found, row) in table.rows.iter().zip(&self.rows) {
            let cells: Vec<&str> = found.cells.iter().map(|cell| cell.text.as_str()).collect();
            prop_assert_eq!(&cells, row);
            prop_assert!(found.beyond.is_empty());
        }
        Ok(())
    }
}

/// A cell, in quotes where it needs them.
pub fn quoted(cell: &str, delimiter: &str) -> String {
    if cell.contains(delimiter.chars().next().unwrap()) || cell.contains(['"', '\n']) || (delimiter == " " && cell.is_empty()) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

pub fn join(row: &[String], delimiter: &str) -> String {
    row.iter().map(|cell| quoted(cell, delimiter)).collect::<Vec<_>>().join(delimiter)
}

/// Any clean table of 12 rows or more.
pub fn some() -> impl Strategy<Value = Clean> {
    (0..4_u8, any_seed(), 12..60_usize).prop_map(|(kind, seed, rows)| match kind {
        0 => Clean::contacts(seed, rows),
        1 => Clean::members(seed, rows),
        2 => Clean::roster(seed, rows),
        _ => Clean::numbers(seed, rows),
    })
}

pub fn any_seed() -> impl Strategy<Value = u64> {
    proptest::num::u64::ANY
}

/// Reads bytes with nothing said.
pub fn read(bytes: &[u8]) -> Book {
    table::read(bytes, None, &Options::default()).unwrap()
}

/// The first table of bytes.
pub fn first(bytes: &[u8]) -> Table {
    read(bytes).sheets[0].tables[0].clone()
}
