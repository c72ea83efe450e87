//! Files that are put together by hand: other pages, loops, trees that lead into each other, sizes that are lies.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use ildsjel::store::{ErrorKind, Store, inspect};
use rusqlite::Connection;

use super::ground::{changed, festival, judge};

fn opens(sql: &str) {
    let (_folder, path) = changed(sql);
    let outcome = judge(&path);
    assert_eq!(
        (outcome.open, outcome.look, outcome.salvage, outcome.replace, outcome.healed),
        (None, None, None, None, false),
        "{sql}: {outcome:?}"
    );
}

#[test]
fn pages_of_any_size() {
    for size in [512, 1024, 8192, 65536] {
        opens(&format!("PRAGMA page_size = {size}; VACUUM"));
    }
    for mode in ["FULL", "INCREMENTAL"] {
        opens(&format!("PRAGMA auto_vacuum = {mode}; VACUUM"));
    }
    opens("PRAGMA journal_mode = WAL");
}

#[test]
fn another_encoding() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fremmed.ildsjel");
    let file = Connection::open(&path).unwrap();
    file.execute_batch(
        "PRAGMA encoding = 'UTF-16le'; PRAGMA application_id = 0x494C4453; CREATE TABLE club (a); PRAGMA user_version = 2",
    )
    .unwrap();
    drop(file);
    let outcome = judge(&path);
    assert_eq!((outcome.open, outcome.look), (Some(ErrorKind::Damaged), Some(ErrorKind::Damaged)));
}

#[test]
fn ours_by_its_mark_alone() {
    for version in [-1, 0, 1, 2] {
        for table in
            ["CREATE TABLE club (a)", "CREATE TABLE trace (a); CREATE TRIGGER t AFTER INSERT ON trace BEGIN DELETE FROM trace; END"]
        {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("fremmed.ildsjel");
            let set = format!("PRAGMA application_id = 0x494C4453; PRAGMA user_version = {version}; {table}");
            Connection::open(&path).unwrap().execute_batch(&set).unwrap();
            let outcome = judge(&path);
            // As a number without a sign the version is that of a far newer program.
            let kind = if version < 0 { ErrorKind::Newer } else { ErrorKind::Damaged };
            assert_eq!(outcome.open, Some(kind), "{version} {table}: {outcome:?}");
            assert!(outcome.look.is_some() && outcome.salvage.is_some() && outcome.replace.is_some(), "{outcome:?}");
        }
    }
}

/// Writes bytes into a file.
fn poke(path: &Path, at: usize, bytes: &[u8]) {
    let mut file = fs::read(path).unwrap();
    file[at..at + bytes.len()].copy_from_slice(bytes);
    fs::write(path, file).unwrap();
}

#[test]
fn lists_of_free_pages_that_lead_nowhere() {
    for (first, count) in [(2_u32, 1_u32), (1, 1), (u32::MAX, u32::MAX), (3, 1000), (0, 7)] {
        let (_folder, path) = festival();
        poke(&path, 32, &first.to_be_bytes());
        poke(&path, 36, &count.to_be_bytes());
        let outcome = judge(&path);
        assert!(outcome.open.is_some() || outcome.healed, "{first} {count}: {outcome:?}");
    }
    // A trunk that is its own next one.
    let (_folder, path) = changed("CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(50000)); DROP TABLE t");
    let bytes = fs::read(&path).unwrap();
    let trunk = u32::from_be_bytes(bytes[32..36].try_into().unwrap());
    assert!(trunk > 0);
    poke(&path, (trunk as usize - 1) * 4096, &trunk.to_be_bytes());
    let outcome = judge(&path);
    assert!(outcome.open.is_none() && outcome.healed, "{outcome:?}");
}

const PAGE: usize = 4096;

/// A page of a tree with these cells.
fn page(kind: u8, cells: &[Vec<u8>], right: Option<u32>) -> Vec<u8> {
    let mut page = vec![0; PAGE];
    let mut end = PAGE;
    let head = if right.is_some() { 12 } else { 8 };
    for (number, cell) in cells.iter().enumerate() {
        end -= cell.len();
        page[end..end + cell.len()].copy_from_slice(cell);
        page[head + number * 2..head + number * 2 + 2].copy_from_slice(&u16::try_from(end).unwrap().to_be_bytes());
    }
    page[0] = kind;
    page[3..5].copy_from_slice(&u16::try_from(cells.len()).unwrap().to_be_bytes());
    page[5..7].copy_from_slice(&u16::try_from(end).unwrap().to_be_bytes());
    if let Some(right) = right {
        page[8..12].copy_from_slice(&right.to_be_bytes());
    }
    page
}

fn root(path: &Path, name: &str) -> usize {
    let file = Connection::open(path).unwrap();
    file.query_row("SELECT rootpage FROM sqlite_schema WHERE name = ?1", [name], |row| row.get::<_, u32>(0)).unwrap() as usize
}

/// A festival in which the tree of a table has `levels` pages, each of which leads many times to the next: more rows than
/// there are atoms, in a few pages. The leaf is the last page.
fn tower(table: &str, levels: u32, leaf: Vec<u8>) -> (tempfile::TempDir, PathBuf) {
    let (folder, path) = festival();
    let root = root(&path, table);
    let mut bytes = fs::read(&path).unwrap();
    let pages = u32::try_from(bytes.len() / PAGE).unwrap();
    let is_index = bytes[(root - 1) * PAGE] & 8 != 0 && bytes[(root - 1) * PAGE] & 1 == 0;
    for level in 0..levels {
        let next = pages + level + 1;
        let cell = |number: u8| {
            let mut cell = next.to_be_bytes().to_vec();
            // An entry of an index: two bytes, a head and the number 0. A row's number otherwise.
            cell.extend(if is_index { vec![2, 2, 8] } else { vec![number & 0x7f] });
            cell
        };
        let cells: Vec<Vec<u8>> = (0..200).map(cell).collect();
        let made = page(if is_index { 2 } else { 5 }, &cells, Some(next));
        if level == 0 {
            bytes[(root - 1) * PAGE..root * PAGE].copy_from_slice(&made);
        } else {
            bytes.extend(made);
        }
        assert_eq!(bytes.len() / PAGE, (pages + level) as usize);
    }
    bytes.extend(leaf);
    let pages = u32::try_from(bytes.len() / PAGE).unwrap();
    bytes[28..32].copy_from_slice(&pages.to_be_bytes());
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

#[test]
fn trees_without_end() {
    for (table, kind) in [
        ("change", 10),
        ("op", 10),
        ("meta", 10),
        ("op_by_lamport", 10),
        ("change_by_row", 10),
        ("club", 13),
        ("person", 13),
        ("migration", 13),
    ] {
        let cell = if kind == 10 { vec![2, 2, 8] } else { vec![2, 1, 2, 8] };
        let (_folder, path) = tower(table, 12, page(kind, &vec![cell; 100], None));
        let outcome = judge(&path);
        assert!(outcome.open == Some(ErrorKind::Damaged) || outcome.open.is_none() && outcome.healed, "{table}: {outcome:?}");
    }
}

/// Rows whose long texts all lie in one page that goes on in itself: a file of some pages that is worth gigabytes.
#[test]
fn texts_without_end() {
    let (_folder, path) = tower("change", 1, vec![0; PAGE]);
    let mut bytes = fs::read(&path).unwrap();
    let leaf = u32::try_from(bytes.len() / PAGE).unwrap();
    let (overflow, first) = (leaf + 1, leaf + 2);
    let mut around = overflow.to_be_bytes().to_vec();
    around.resize(PAGE, b'x');
    bytes.extend(around);
    // Many leaves with rows of their own, under the tower's only floor.
    let root = root(&path, "change");
    let leaves = 200_u32;
    let cells: Vec<Vec<u8>> = (0..leaves - 1).map(|n| [&(first + n).to_be_bytes()[..], &[2, 2, 8]].concat()).collect();
    bytes[(root - 1) * PAGE..root * PAGE].copy_from_slice(&page(2, &cells, Some(first + leaves - 1)));
    let byte = |number: u32| u8::try_from(number).unwrap();
    for number in 0..leaves {
        let cell = |cell: u8| {
            // Eleven cells: an id of three letters, nothing, and a text of 900,000 letters.
            let text = 13 + 2 * 900_000_u32;
            let varint = |number: u32| [number >> 14 | 0x80, number >> 7 & 0x7f | 0x80, number & 0x7f].map(byte);
            let mut head = vec![14, 19, 8, 0, 0, 0, 0, 0];
            head.extend(varint(text));
            head.extend([0, 0, 0]);
            head.extend([b'a' + cell, b'a' + byte(number / 26), b'a' + byte(number % 26)]);
            let mut whole = varint(u32::try_from(head.len()).unwrap() + 900_000).to_vec();
            whole.extend(&head);
            // What stands in the page itself of so long an entry, then where it goes on.
            let length = head.len() + 900_000;
            let (most, least) = ((PAGE - 12) * 64 / 255 - 23, (PAGE - 12) * 32 / 255 - 23);
            let here = least + (length - least) % (PAGE - 4);
            whole.resize(3 + if here <= most { here } else { least }, b'x');
            whole.extend(overflow.to_be_bytes());
            whole
        };
        let cells: Vec<Vec<u8>> = (0..4).map(cell).collect();
        let fits = cells.iter().map(Vec::len).sum::<usize>() < PAGE - 100;
        bytes.extend(page(10, if fits { &cells } else { &cells[..2] }, None));
    }
    let pages = u32::try_from(bytes.len() / PAGE).unwrap();
    bytes[28..32].copy_from_slice(&pages.to_be_bytes());
    fs::write(&path, bytes).unwrap();
    let before = peak();
    let outcome = judge(&path);
    assert_eq!(outcome.open, Some(ErrorKind::Damaged), "{outcome:?}");
    let grown = peak().saturating_sub(before);
    assert!(grown < 200 << 10, "{grown} KB for {} KB", pages * 4);
}

/// The most memory this process had, in KB; nothing where that is not told.
fn peak() -> u64 {
    let told = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}

#[test]
fn a_size_that_is_a_lie() {
    // A thousand gigabytes of nothing behind a festival, or said to be there.
    let (_folder, path) = festival();
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    if file.set_len(1 << 40).is_err() {
        return; // a disk without holes
    }
    for said in [None, Some(u32::MAX - 1)] {
        if let Some(pages) = said {
            use std::io::Seek as _;
            let mut file = &file;
            file.seek(std::io::SeekFrom::Start(28)).unwrap();
            file.write_all(&pages.to_be_bytes()).unwrap();
        }
        let other = path.with_file_name("berget.ildsjel");
        for kind in [
            Store::open(&path).unwrap_err().kind(),
            Store::look_at(&path).unwrap_err().kind(),
            inspect(&path).unwrap_err().kind(),
            ildsjel::store::salvage(&path, &other).unwrap_err().kind(),
            ildsjel::store::replace(&other, &path).unwrap_err().kind(),
        ] {
            assert_eq!(kind, ErrorKind::NotAFestival);
        }
        assert_eq!(fs::metadata(&path).unwrap().len(), 1 << 40);
        assert!(!other.exists());
    }
}
