//! Files that are no lists: the answer is a clear error or an honest plan, never a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use chrono::NaiveDate;
use ildsjel::domain::phone::{self, Region};
use ildsjel::domain::{Ids, Snapshot, fold};
use ildsjel::exchange::plan::{self, Context};
use ildsjel::exchange::read::{self, Options, ReadError};
use ildsjel::exchange::{columns, values};
use ildsjel::lang::{Lang, Language};
use proptest::prelude::*;

/// Through everything, twice; how many people came in.
fn through(bytes: &[u8]) -> Result<usize, ReadError> {
    let sheet = read::read(bytes, &Options::default())?;
    let context = Context { today: NaiveDate::from_ymd_opt(2027, 6, 1).unwrap(), region: Region::No };
    let mapping = columns::guess(&sheet, Region::No);
    let mut festival = Snapshot::default();
    let plan = plan::plan(&sheet, &mapping, &festival, &context);
    let lang = Lang::new(Language::En);
    let _ = plan.refused_csv(&lang);
    for row in &plan.rows {
        let _ = lang.row_reason(row, &plan.tabs);
        let _ = row.notes.iter().map(|note| lang.import_note(note, &plan.tabs)).collect::<Vec<_>>();
    }
    festival.apply(&plan.edit(&mut Ids::seeded(1), "x")).unwrap();
    let again = plan::plan(&sheet, &mapping, &festival, &context);
    assert!(again.edit(&mut Ids::seeded(2), "x").writes.is_empty(), "the same file again changes nothing: {:#?}", again.rows);
    Ok(festival.people.len())
}

#[test]
fn every_kind_of_nonsense_has_its_sentence() {
    let cases: [(&[u8], ReadError); 7] = [
        (b"", ReadError::Empty),
        (b"\r\n \r\n", ReadError::Empty),
        (b"Navn;Mobil\r\n", ReadError::NoRows),
        (b"Navn;Mobil\r\n;;\r\n", ReadError::NoRows),
        (b"PK\x03\x04\x14\0", ReadError::Workbook),
        (b"\xD0\xCF\x11\xE0\xA1\xB1", ReadError::Workbook),
        (b"Navn\0;Mobil\n1;2\n", ReadError::Binary),
    ];
    for (bytes, error) in cases {
        assert_eq!(through(bytes), Err(error), "{bytes:?}");
        for language in Language::ALL {
            assert!(Lang::new(language).read_error(error).ends_with(['.', '?']));
        }
    }
    let line = [b"Navn;Mobil\n".as_slice(), &vec![b'a'; 1 << 20], b"\n"].concat();
    assert_eq!(through(&line), Err(ReadError::LongCell { line: 2 }));
    let quotes = [b"Navn;Mobil\n".as_slice(), &b"\"a;".repeat(300_000)].concat();
    assert_eq!(through(&quotes), Err(ReadError::Wide { line: 2 }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = through(&bytes);
    }

    #[test]
    fn no_sheet_makes_it_panic_or_doubles_anybody(text in "(Navn|Fornavn;Etternavn|Namn)[;,\t]Mobil[;,]E-post[;,]Født[;,]Gjeng\n([a-cÅØ\"'; ,0-9@./\r\n\t+()=-]{0,200})") {
        let _ = through(text.as_bytes());
    }

    #[test]
    fn no_cell_makes_it_panic(cell in "(\\PC|[aeoæøåA ]){0,40}") {
        let _ = phone::read(&cell, Region::Se);
        let _ = values::birth(&cell, 2027);
        let _ = values::email(&cell);
        let _ = values::split_name(&cell);
        let folded = fold::fold(&cell);
        prop_assert_eq!(fold::fold(&folded), folded);
    }

    // Without a backslash: `\"` at the end of a cell may be meant in two ways, and nothing in a short file tells which.
    #[test]
    fn rows_of_people_come_back_as_they_were_written(
        rows in proptest::collection::vec(("[A-ZÆØÅ][a-zæøå]{2,8}", "[A-ZÆØÅ][a-zæøå]{2,8}", "[ -\\[\\]-~æøå\n]{0,20}"), 1..12),
        delimiter in prop::sample::select(vec![b';', b',', b'\t']),
    ) {
        let mut out = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        out.write_record(["Fornavn", "Etternavn", "Mobil", "Kommentar"]).unwrap();
        for (at, (given, family, note)) in rows.iter().enumerate() {
            out.write_record([given, family, &format!("4000{at:04}"), note]).unwrap();
        }
        let sheet = read::read(&out.into_inner().unwrap(), &Options::default()).unwrap();
        prop_assert_eq!(sheet.rows.len(), rows.len());
        for (row, (given, family, note)) in sheet.rows.iter().zip(&rows) {
            prop_assert_eq!(&row.cells[0], given);
            prop_assert_eq!(&row.cells[1], family);
            prop_assert_eq!(&row.cells[3], &values::clean(note));
        }
    }
}
