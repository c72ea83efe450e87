//! Files that mean harm: a clear answer, in a short time and a little memory.

use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use ildsjel::table::{Options, ReadError, read};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

/// What takes longer does not end: no measure of speed, machines are busy.
const LONG: Duration = Duration::from_mins(10);

fn answer(bytes: &[u8]) -> Result<ildsjel::table::Book, ReadError> {
    read(bytes, None, &Options::default())
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of Excel around the text of one sheet.
fn xlsx(sheet: &str) -> Vec<u8> {
    archive(&[
        ("[Content_Types].xml", br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#),
        ("_rels/.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/workbook.xml", br#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn ods(content: &str) -> Vec<u8> {
    let text = format!(
        "<office:document-content><office:body><office:spreadsheet>{content}</office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", text.as_bytes())])
}

#[test]
fn what_is_no_sheet_is_said() {
    assert_eq!(answer(b"PK\x03\x04...").unwrap_err(), ReadError::Workbook);
    assert_eq!(answer(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").unwrap_err(), ReadError::Workbook);
    assert_eq!(answer(b"Navn;Mobil\n\0\0\0;1\n").unwrap_err(), ReadError::Binary);
    assert_eq!(answer(&(0..=255).cycle().take(4000).collect::<Vec<u8>>()).unwrap_err(), ReadError::Binary);
    assert_eq!(answer(&vec![b'a'; (64 << 20) + 1]).unwrap_err(), ReadError::Large);
    assert_eq!(answer(&archive(&[("a.txt", b"hei")])).unwrap_err(), ReadError::Workbook);
    assert_eq!(
        answer(&[b"Navn;Mobil\nA;".as_slice(), &vec![b'x'; 32 << 20]].concat()).unwrap_err(),
        ReadError::LongCell { line: 2 }
    );
    let many = answer(&b"\"a;".repeat(300_000)).unwrap_err();
    assert!(matches!(many, ReadError::Wide { line: 1 } | ReadError::LongCell { line: 1 }), "{many}");
}

#[test]
fn more_rows_than_a_spreadsheet_has_are_refused() {
    assert_eq!(answer(&b"1;2\n".repeat(1_048_577)).unwrap_err(), ReadError::Long);
    assert_eq!(answer(&b"BEGIN:VCARD\nFN:Kari\nEND:VCARD\n".repeat(200_001)).unwrap_err(), ReadError::Long);
}

#[test]
fn a_page_as_deep_as_it_is_long_is_read_once() {
    let deep = [b"<table><tr><td>Kari<td>".as_slice(), &b"<br>".repeat(200_000), &b"<b><div>".repeat(200_000), b"x"].concat();
    let book = answer(&deep).unwrap();
    assert_eq!(book.sheets[0].rows[0][0].text.as_str(), "Kari");
    assert!(answer(&b"<table><tr><td>".repeat(100_000)).is_err());
}

#[test]
fn bombs_are_not_unpacked() {
    let zeros = vec![b' '; 64 << 20];
    let files: Vec<String> = (0..12).map(|at| format!("xl/{at}.xml")).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|name| (name.as_str(), zeros.as_slice())).collect();
    let bomb = archive(&files);
    assert!(bomb.len() < 2 << 20);
    assert_eq!(answer(&bomb).unwrap_err(), ReadError::Large);
}

#[test]
fn sheets_that_claim_billions_of_cells() {
    let start = Instant::now();
    // Two corners, and a dimension that is believed by nobody.
    let corners = "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row></sheetData></worksheet>";
    let book = answer(&xlsx(corners)).unwrap();
    assert!(book.sheets[0].rows.len() <= 1_048_576);
    let beyond = "<worksheet><sheetData><row r=\"4000000000\"><c r=\"A4000000000\"><v>1</v></c></row></sheetData></worksheet>";
    assert!(answer(&xlsx(beyond)).is_err());
    let repeated = "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p></table:table-cell></table:table-row></table:table>";
    assert_eq!(answer(&ods(repeated)).unwrap_err(), ReadError::Large);
    let html = "<table><tr><td rowspan=4000000000 colspan=4000000000>a<td>b</table>";
    let _ = answer(html.as_bytes());
    assert!(start.elapsed() < LONG);
}

#[test]
fn texts_made_to_take_long() {
    let texts = [
        "\"".repeat(300_000),
        "\"a\n".repeat(100_000),
        "\"a;b\n".repeat(100_000),
        "a;\"b;\n".repeat(100_000),
        "\"\"\";".repeat(900),
        "\"a\"b\"c\";\n".repeat(50_000),
        "<table>".repeat(100_000),
        "<td ".repeat(100_000),
        "<table><tr>".to_owned() + &"<td rowspan=1000000>".repeat(900) + "</tr>" + &"<tr><td>x".repeat(2000),
        format!("BEGIN:VCARD\n{}", "NOTE;ENCODING=QUOTED-PRINTABLE:a=\n".repeat(20_000)),
        format!("a;b;c\n{}", "1;2;3\n1;2\n1 2 3\n1;2;3;4;5;6;7;8\n".repeat(10_000)),
        (0..20_000).map(|row| format!("{row};{}\n", "x, ".repeat(row % 40))).collect(),
    ];
    for text in texts {
        let start = Instant::now();
        let _ = answer(text.as_bytes());
        assert!(start.elapsed() < LONG, "{} took {:?}", &text[..20], start.elapsed());
    }
}

#[test]
fn a_million_rows() {
    let text: String = (0..1_000_000).map(|row| format!("{row};Åse;x\n")).collect();
    let book = answer(text.as_bytes()).unwrap();
    assert_eq!(book.sheets[0].tables[0].rows.len(), 1_000_000);
}

/// A file whose rows would be held against each other is read in about the time that twice as many take twice.
#[test]
fn rows_are_not_held_against_all_others() {
    let header = "Navn;Mobil;Gjeng\n";
    let pages: String = (0..4000)
        .map(|page| format!("{header}{}", (0..25).map(|row| format!("Åse N{page};4{row:07};Bar\n")).collect::<String>()))
        .collect();
    let ones = (1..30_000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>")).collect::<String>();
    let merges = (1..30_000).map(|row| format!("<mergeCell ref=\"A{row}:D{row}\"/>")).collect::<String>();
    let merged = format!("<worksheet><sheetData>{ones}</sheetData><mergeCells>{merges}</mergeCells></worksheet>");
    let rows = (1..20).map(|row| {
        format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"str\"><v>Åse</v></c><c r=\"B{row}\"><v>2</v></c><c r=\"C{row}\"><v>3</v></c></row>")
    });
    let tail = (40..60_000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"str\"><v>ord</v></c></row>"));
    let tailed = format!("<worksheet><sheetData>{}</sheetData></worksheet>", rows.chain(tail).collect::<String>());
    let tels: String = (0..200_000).map(|row| format!("TEL:4{row:07}\n")).collect();
    let card = format!("BEGIN:VCARD\nFN:Åse\n{tels}END:VCARD\n");
    let folded = format!("BEGIN:VCARD\nFN:Åse\nNOTE:a\n{}END:VCARD\n", " a\n".repeat(2_000_000));
    let soft = format!("BEGIN:VCARD\nFN:Åse\nQUOTED-PRINTABLE{}", "=\n".repeat(1_000_000));
    let start = Instant::now();
    let book = answer(pages.as_bytes()).unwrap();
    assert_eq!(book.sheets[0].tables[0].rows.len(), 100_000, "a header that comes again is none of the rows");
    assert_eq!(answer(&xlsx(&merged)).unwrap().sheets[0].merges.len(), 29_999);
    assert!(answer(&xlsx(&tailed)).is_ok());
    assert_eq!(answer(card.as_bytes()).unwrap().sheets[0].rows.len(), 2);
    assert!(answer(folded.as_bytes()).unwrap().sheets[0].rows[1].iter().all(|cell| cell.text.len() <= 1 << 20));
    assert!(answer(soft.as_bytes()).is_ok());
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

#[test]
fn of_a_file_without_end_little_is_read() {
    let file = tempfile::NamedTempFile::new().unwrap();
    file.as_file().set_len(5 << 30).unwrap();
    let bytes = ildsjel::table::bytes_of(file.path()).unwrap();
    assert_eq!(bytes.len(), (64 << 20) + 1);
    assert_eq!(answer(&bytes).unwrap_err(), ReadError::Large);
}

#[test]
fn an_old_workbook_asks_for_no_more_memory_than_a_list_needs() {
    let whole = std::fs::read("tests/fixtures/table/vaktliste.xls").unwrap();
    assert!(answer(&whole).is_ok());
    // A number in the first row, moved to the last column and row that the format can write.
    let cell = whole.windows(4).position(|record| record == [0xFD, 0x00, 0x0A, 0x00]).unwrap();
    let mut far = whole.clone();
    far[cell + 4..cell + 8].copy_from_slice(&[0xFF; 4]);
    assert_eq!(answer(&far).unwrap_err(), ReadError::Large);
    // The list of streams, whose chain of sectors comes back to itself.
    let sector = |number: usize| 512 * (number + 1);
    let number = |at: usize| u32::from_le_bytes(whole[at..at + 4].try_into().unwrap()) as usize;
    let (table, list) = (number(76), number(48));
    let mut round = whole.clone();
    round[sector(table) + list * 4..][..4].copy_from_slice(&(u32::try_from(list).unwrap()).to_le_bytes());
    assert_eq!(answer(&round).unwrap_err(), ReadError::Workbook);
}

#[test]
fn a_calendar_that_repeats_for_ever_comes_to_an_end() {
    let every = |rule: &str, events: usize| {
        let event = format!("BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART:19700101T000000Z\nRRULE:{rule}\nEND:VEVENT\n");
        format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", event.repeat(events))
    };
    let started = Instant::now();
    let rows = |text: String| answer(text.as_bytes()).map(|book| book.sheets[0].tables[0].rows.len());
    assert_eq!(rows(every("FREQ=SECONDLY", 1)), Ok(100));
    assert_eq!(rows(every("FREQ=SECONDLY;COUNT=4000000000", 1)), Ok(1000));
    assert_eq!(rows(every("FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=31", 1)), Ok(1));
    assert_eq!(rows(every("FREQ=NEVER;;=;UNTIL=;COUNT=-1", 3)), Ok(3), "a rule that is none: once, as it says");
    assert_eq!(rows(every("FREQ=SECONDLY;UNTIL=99991231", 3000)), Err(ReadError::Long));
    assert!(started.elapsed() < LONG);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = answer(&bytes);
    }

    #[test]
    fn no_text_makes_it_panic(text in "[a-cÅØ\"'\\\\; ,|0-9:@./\r\n\t<>&=-]{0,300}", prefix in prop::sample::select(vec!["", "sep=;\n", "<table><tr><td>", "BEGIN:VCARD\nN:", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"])) {
        let _ = answer(format!("{prefix}{text}").as_bytes());
    }

    #[test]
    fn no_damaged_workbook_makes_it_panic(which in 0..6_usize, hits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let name = ["vaktliste.xlsx", "vaktliste.ods", "vaktliste.xls", "turnus.xlsx", "turnus.ods", "turnus.xls"][which];
        let mut bytes = std::fs::read(format!("tests/fixtures/table/{name}")).unwrap();
        for (at, byte) in hits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = answer(&bytes);
    }

    #[test]
    fn no_sheet_of_xml_makes_it_panic(text in "(<(row|c|/c|/row|v|/v|f|col|mergeCell|is|t)( r=\"[A-C0-9]{0,4}\"| s=\"[0-9]\"| t=\"(s|str|b|n)\"| hidden=\"1\"| ref=\"A1:B[0-9]\"){0,3}/?>|[0-9a]{0,3}){0,40}") {
        let _ = answer(&xlsx(&format!("<worksheet><sheetData>{text}</sheetData></worksheet>")));
        let _ = answer(&ods(&text));
    }
}
