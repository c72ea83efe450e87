//! Pollution: what people and programs do to a clean table, and the table back.

use encoding_rs::{MACINTOSH, WINDOWS_1252};
use ildsjel::table::{RepairKind, Why};
use proptest::prelude::*;

use crate::clean::{Clean, any_seed, first, join, quoted, read, some};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_delimiter_and_line_end(clean in some(), delimiter in prop::sample::select(vec![";", ",", "\t", "|", ", ", "; "]), newline in prop::sample::select(vec!["\n", "\r\n", "\r"]), last in any::<bool>()) {
        let mut text = clean.text(delimiter, newline);
        if !last {
            text.truncate(text.len() - newline.len());
        }
        clean.is(&first(text.as_bytes()))?;
    }

    #[test]
    fn lines_that_end_differently(clean in some(), seed in any_seed()) {
        let ends = ["\n", "\r\n", "\r"];
        let text: String = clean.lines(";").iter().enumerate().map(|(at, line)| format!("{line}{}", ends[(seed >> (at % 32)) as usize % 3])).collect();
        clean.is(&first(text.as_bytes()))?;
    }

    #[test]
    fn any_encoding(seed in any_seed(), rows in 12..40_usize, encoding in 0..9_u8) {
        let clean = Clean::contacts(seed, rows);
        let text = clean.text(";", "\r\n");
        let wide = |swap: bool, bom: bool| -> Vec<u8> {
            let units = bom.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
            units.flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        let bytes = match encoding {
            0 => text.as_bytes().to_vec(),
            1 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            2 => WINDOWS_1252.encode(&text).0.into_owned(),
            3 => MACINTOSH.encode(&text).0.into_owned(),
            4 => wide(false, true),
            5 => wide(true, true),
            6 => wide(false, false),
            7 => wide(true, false),
            // UTF-8 that was once taken for Windows-1252.
            _ => WINDOWS_1252.decode(text.as_bytes()).0.into_owned().into_bytes(),
        };
        clean.is(&first(&bytes))?;
    }

    #[test]
    fn quotes_of_every_kind(seed in any_seed(), rows in 12..40_usize, kind in 0..4_u8) {
        let mut clean = Clean::contacts(seed, rows);
        for (at, row) in clean.rows.iter_mut().enumerate() {
            row[6] = [r#"kaller seg "Palle", alltid"#, r#"14" hjul; ring"#, "vanlig; merknad"][at % 3].to_owned();
        }
        let write = |cell: &String| match kind {
            0 => format!("\"{}\"", cell.replace('"', "\"\"")),
            1 => format!("\"{}\"", cell.replace('"', "\\\"")),
            2 => format!("\"{cell}\""),
            _ => format!("'{cell}'"),
        };
        let text: String = std::iter::once(&clean.header).chain(&clean.rows).map(|row| row.iter().map(write).collect::<Vec<_>>().join(";") + "\n").collect();
        clean.is(&first(text.as_bytes()))?;
    }

    #[test]
    fn a_delimiter_too_many(clean in some(), seed in any_seed()) {
        let mut lines = clean.lines(";");
        let row = seed as usize % lines.len();
        let mut cells: Vec<String> = if row == 0 { clean.header.clone() } else { clean.rows[row - 1].clone() }.iter().map(|cell| quoted(cell, ";")).collect();
        cells.insert((seed >> 32) as usize % (cells.len() + 1), String::new());
        lines[row] = cells.join(";");
        let table = first(lines.join("\n").as_bytes());
        clean.is(&table)?;
        prop_assert!(table.repairs.iter().any(|repair| repair.kind == RepairKind::CellDropped && repair.source == row));
    }

    #[test]
    fn a_delimiter_lost_between_cells_of_other_kinds(seed in any_seed(), rows in 30..80_usize) {
        let clean = Clean::roster(seed, rows);
        let mut lines = clean.lines(";");
        let row = 1 + seed as usize % rows;
        let cells: Vec<String> = clean.rows[row - 1].iter().map(|cell| quoted(cell, ";")).collect();
        let at = 1 + (seed >> 32) as usize % 3;
        lines[row] = format!("{}{}", cells[..at].join(";"), cells[at..].join(";"));
        let table = first(lines.join("\n").as_bytes());
        clean.is(&table)?;
        prop_assert!(table.repairs.iter().any(|repair| repair.kind == RepairKind::CellSplit && repair.source == row));
    }

    #[test]
    fn a_stray_quote(clean in some(), seed in any_seed()) {
        let mut clean = clean;
        let row = seed as usize % clean.rows.len();
        let column = (seed >> 32) as usize % clean.header.len();
        let mut cells: Vec<String> = clean.rows[row].iter().map(|cell| quoted(cell, ";")).collect();
        cells[column].insert(0, '"');
        clean.rows[row][column].insert(0, '"');
        let mut lines = clean.lines(";");
        lines[row + 1] = cells.join(";");
        clean.is(&first(lines.join("\n").as_bytes()))?;
    }

    #[test]
    fn a_row_with_another_delimiter(seed in any_seed(), rows in 30..80_usize, other in prop::sample::select(vec![",", "\t", "|"])) {
        let clean = Clean::roster(seed, rows);
        let mut lines = clean.lines(";");
        let row = seed as usize % lines.len();
        lines[row] = if row == 0 { join(&clean.header, other) } else { join(&clean.rows[row - 1], other) };
        let table = first(lines.join("\n").as_bytes());
        clean.is(&table)?;
        prop_assert!(table.repairs.iter().any(|repair| repair.kind == RepairKind::Delimiter && repair.source == row));
    }

    #[test]
    fn titles_blank_rows_and_sums(clean in some(), blank in any::<bool>(), padded in any::<bool>()) {
        let width = clean.header.len();
        let pad = if padded { ";".repeat(width - 1) } else { String::new() };
        let gap = if blank { format!("{}\n", if padded { &pad } else { "" }) } else { String::new() };
        let text = format!("Liste for Fjordlyd 2026{pad}\n{gap}{}{gap}Antall:{}{}\n", clean.text(";", "\n"), ";".repeat(width - 1), clean.rows.len());
        let table = first(text.as_bytes());
        clean.is(&table)?;
        let why: Vec<Why> = table.aside.iter().map(|aside| aside.why).collect();
        prop_assert_eq!(why, [Why::Above, Why::Footer]);
    }

    #[test]
    fn blank_rows_between_all_rows(clean in some()) {
        clean.is(&first(clean.text(";", "\n\n").as_bytes()))?;
        let blank = format!("\n{}\n", ";".repeat(clean.header.len() - 1));
        clean.is(&first(clean.text(";", &blank).as_bytes()))?;
    }

    #[test]
    fn several_header_rows(seed in any_seed(), rows in 12..40_usize) {
        let mut clean = Clean::roster(seed, rows);
        let first_row = ["Når", "Når", "Når", "Hvor", "Hva", "Hvem", "Hvem"].map(str::to_owned);
        let text = format!("{}\n{}", join(&first_row, ";"), clean.text(";", "\n"));
        for (title, over) in clean.header.iter_mut().zip(&first_row) {
            *title = format!("{over} {title}");
        }
        let table = first(text.as_bytes());
        clean.is(&table)?;
        prop_assert_eq!(table.header_rows, [0, 1]);
    }

    #[test]
    fn the_header_again_on_each_page(clean in some(), every in 5..11_usize) {
        let lines = clean.lines(";");
        let mut paged = Vec::new();
        for (at, line) in lines[1..].iter().enumerate() {
            if at % every == 0 {
                paged.push(lines[0].clone());
            }
            paged.push(line.clone());
        }
        clean.is(&first(paged.join("\n").as_bytes()))?;
    }

    #[test]
    fn headings_over_groups(seed in any_seed(), rows in 12..40_usize, ragged in any::<bool>()) {
        let clean = Clean::roster(seed, rows);
        let lines = clean.lines(";");
        let pad = if ragged { "" } else { ";;;;;;" };
        let mut grouped = vec![lines[0].clone()];
        for (at, line) in lines[1..].iter().enumerate() {
            if at % 4 == 0 {
                grouped.push(format!("GJENG {}{pad}", ["BAR", "SCENE", "CAMP"][at / 4 % 3]));
            }
            grouped.push(line.clone());
        }
        let table = first(grouped.join("\n").as_bytes());
        clean.is(&table)?;
        prop_assert_eq!(table.sections.len(), rows.div_ceil(4));
        prop_assert_eq!(table.rows.last().and_then(|row| row.section), Some(table.sections.len() - 1));
    }

    #[test]
    fn no_header(seed in any_seed(), rows in 12..40_usize) {
        let mut clean = Clean::contacts(seed, rows);
        let text = clean.lines(";")[1..].join("\n");
        clean.header = vec![String::new(); clean.header.len()];
        let table = first(text.as_bytes());
        prop_assert!(table.header_rows.is_empty());
        if table.columns.len() == clean.header.len() {
            clean.is(&table)?;
        }
    }

    #[test]
    fn a_second_table(seed in any_seed(), rows in 12..40_usize) {
        let (one, two) = (Clean::roster(seed, rows), Clean::numbers(seed, 12));
        let text = format!("{}\n{}", one.text(";", "\n"), two.text(";", "\n"));
        let tables = read(text.as_bytes()).sheets[0].tables.clone();
        prop_assert_eq!(tables.len(), 2);
        one.is(&tables[0])?;
        two.is(&tables[1])?;
    }

    #[test]
    fn empty_columns_are_left_out(clean in some(), at in 0..6_usize) {
        let at = at.min(clean.header.len());
        let text: String = std::iter::once(&clean.header).chain(&clean.rows).map(|row| {
            let mut cells: Vec<String> = row.iter().map(|cell| quoted(cell, ";")).collect();
            cells.insert(at, String::new());
            cells.join(";") + "\n"
        }).collect();
        let table = first(text.as_bytes());
        clean.is(&table)?;
        // At the end of every line it is no column at all.
        prop_assert_eq!(table.width, clean.header.len() + usize::from(at < clean.header.len()));
    }
}

#[test]
fn the_delimiter_that_the_first_line_says() {
    let clean = Clean::contacts(7, 12);
    let book = read(format!("sep=;\r\n{}", clean.text(";", "\r\n")).as_bytes());
    clean.is(&book.sheets[0].tables[0]).unwrap();
    assert!(book.dialect.unwrap().said);
    assert_eq!(book.sheets[0].tables[0].header_rows, [1]);
}

#[test]
fn blanks_between_cells() {
    let clean = Clean::roster(11, 40);
    clean.is(&first(clean.text(" ", "\n").as_bytes())).unwrap_or_else(|error| {
        panic!("{error}");
    });
}

#[test]
fn small_files() {
    use ildsjel::table::{Options, ReadError, read};
    let read = |text: &str| read(text.as_bytes(), None, &Options::default());
    assert_eq!(read("").unwrap_err(), ReadError::Empty);
    assert_eq!(read(" \r\n\r\n").unwrap_err(), ReadError::Empty);
    let header = &read("Navn;Mobil;E-post").unwrap().sheets[0].tables[0];
    assert_eq!((header.header_rows.as_slice(), header.columns.len(), header.rows.len()), ([0].as_slice(), 3, 0));
    let one = &read("Navn\nNæss, Åse\nLi, Pål\nBerg, Kari\n").unwrap().sheets[0].tables[0];
    assert_eq!((one.columns.len(), one.rows.len(), one.rows[0].cells[0].text.as_str()), (1, 3, "Næss, Åse"));
}
