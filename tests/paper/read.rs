//! A PDF read back by lopdf.

use std::collections::BTreeMap;

use ildsjel::domain::sample;
use ildsjel::domain::{Snapshot, Table};
use ildsjel::lang::Language;
use ildsjel::paper::{Document, Kind, Sheet, pdf};
use lopdf::{Dictionary, Object};

use super::crew::{NAMES, bar, bare, print};

pub struct Read(lopdf::Document);

impl Read {
    pub fn of(document: &Document) -> Self {
        Self(lopdf::Document::load_mem(&pdf::write(document).unwrap()).unwrap())
    }

    /// All the text of a page; without the spaces, which are where a reader thinks they are.
    pub fn page(&self, page: u32) -> String {
        self.0.extract_text(&[page]).unwrap().chars().filter(|c| !c.is_whitespace()).collect()
    }

    pub fn text(&self) -> String {
        self.0.get_pages().keys().map(|page| self.page(*page)).collect()
    }

    fn catalog(&self) -> &Dictionary {
        self.0.catalog().unwrap()
    }

    fn follow<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.0.dereference(object).unwrap().1
    }

    fn get<'a>(&'a self, of: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
        of.get(key).ok().map(|found| self.follow(found))
    }

    /// How many there are of each kind of part, and that each row has as many cells as there are columns.
    pub fn parts(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        let root = self.get(self.catalog(), b"StructTreeRoot").unwrap().as_dict().unwrap();
        self.count(root, &mut counts);
        counts
    }

    fn children<'a>(&'a self, of: &'a Dictionary) -> Vec<&'a Dictionary> {
        let below: Vec<&Object> = match self.get(of, b"K") {
            Some(Object::Array(all)) => all.iter().map(|one| self.follow(one)).collect(),
            Some(one) => vec![one],
            None => vec![],
        };
        below.into_iter().filter_map(|one| one.as_dict().ok()).filter(|one| one.has(b"S")).collect()
    }

    fn count(&self, of: &Dictionary, counts: &mut BTreeMap<String, usize>) {
        for child in self.children(of) {
            let kind = String::from_utf8(child.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
            if kind == "Table" {
                self.table(child);
            }
            *counts.entry(kind).or_insert(0) += 1;
            self.count(child, counts);
        }
    }

    fn table(&self, table: &Dictionary) {
        let rows = self.children(table);
        let columns = self.children(rows[0]).len();
        // How many more rows each column is taken by a cell that began above.
        let mut taken = vec![0_i64; columns];
        for row in rows {
            let mut cells = self.children(row).into_iter();
            for column in &mut taken {
                if *column == 0 {
                    let cell = cells.next().expect("a cell is lacking");
                    *column = self.span(cell);
                }
                *column -= 1;
            }
            assert!(cells.next().is_none(), "a cell too many");
        }
        assert!(taken.iter().all(|left| *left == 0), "a cell reaches below its table: {taken:?}");
    }

    fn span(&self, cell: &Dictionary) -> i64 {
        let of = |one: &Object| self.follow(one).as_dict().ok().and_then(|one| one.get(b"RowSpan").ok()?.as_i64().ok());
        match self.get(cell, b"A") {
            Some(Object::Array(all)) => all.iter().find_map(of),
            Some(one) => of(one),
            None => None,
        }
        .unwrap_or(1)
    }
}

#[test]
fn everybody_is_real_text() {
    let (world, _) = bar();
    for sheet in [Sheet::Roster, Sheet::Posts, Sheet::Slips, Sheet::Contacts, Sheet::SignIn] {
        let text = Read::of(&print(&world.snapshot, Language::Nb, sheet)).text();
        for (given, family) in NAMES {
            assert!(text.contains(&format!("{given}{family}")), "{sheet:?}: {given} {family} in {text}");
        }
        if sheet != Sheet::Contacts {
            for words in ["18:00–22:30", "Hovedbar", "Ølteltet"] {
                assert!(text.contains(words), "{sheet:?}: {words} in {text}");
            }
        }
    }
}

#[test]
fn every_shift_of_the_sample_festival_is_on_its_crews_roster() {
    let mut data = Snapshot::default();
    data.apply(&sample::sample()).unwrap();
    let document = print(&data, Language::Nb, Sheet::Roster);
    let lang = ildsjel::lang::Lang::new(Language::Nb);
    // A long name may stand on two lines.
    let mut parts: BTreeMap<usize, String> = BTreeMap::new();
    for page in 0..document.pages.len() {
        for (run, spot) in document.runs(page) {
            if let ildsjel::paper::Spot::Part(part) = spot {
                let text = parts.entry(part).or_default();
                *text = format!("{text} {}", run.text).trim().to_owned();
            }
        }
    }
    let mut said: BTreeMap<String, usize> = BTreeMap::new();
    for (part, text) in parts {
        if matches!(document.parts[part].kind, Kind::Cell(_)) {
            *said.entry(text).or_insert(0) += 1;
        }
    }
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for shift in data.shifts.iter() {
        *times.entry(lang.time_range(shift.when.from_local, shift.when.to_local)).or_insert(0) += 1;
    }
    for (time, count) in times {
        assert_eq!(said.get(&time), Some(&count), "{time}");
    }
    let mut people: BTreeMap<String, usize> = BTreeMap::new();
    for row in data.assignments.iter().filter(|row| row.counts()) {
        *people.entry(data.people.get(row.person).unwrap().name()).or_insert(0) += 1;
    }
    for (name, count) in people {
        assert_eq!(said.get(&name), Some(&count), "{name}");
    }
}

#[test]
fn a_screen_reader_finds_its_way() {
    let (world, _) = bar();
    for sheet in Sheet::ALL {
        for data in [&world.snapshot, &bare("NO")] {
            let document = print(data, Language::Nb, sheet);
            let read = Read::of(&document);
            let parts = read.parts();
            let of = |kind: fn(&Kind) -> bool| document.parts.iter().filter(|part| kind(&part.kind)).count();
            let has = |name: &str| parts.get(name).copied().unwrap_or(0);
            assert!(has("H1") >= 1, "{sheet:?}: {parts:?}");
            assert_eq!(has("Table"), of(|kind| *kind == Kind::Table), "{sheet:?}");
            assert_eq!(has("TR"), of(|kind| *kind == Kind::Row), "{sheet:?}");
            assert_eq!(has("TH"), of(|kind| *kind == Kind::Header), "{sheet:?}");
            assert_eq!(has("TD"), of(|kind| matches!(kind, Kind::Cell(_))), "{sheet:?}");
            let marked = read.get(read.catalog(), b"MarkInfo").unwrap().as_dict().unwrap();
            assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
        }
    }
    let tables = Read::of(&print(&world.snapshot, Language::Nb, Sheet::Roster)).parts();
    assert!(tables["Table"] == 2 && tables["TH"] == 2 * 5 && tables["TR"] == 2 + 9 + 5, "{tables:?}");
    assert_eq!(Read::of(&print(&world.snapshot, Language::Nb, Sheet::Slips)).parts()["Figure"], NAMES.len());
}

#[test]
fn the_language_and_the_title_are_said() {
    let (world, _) = bar();
    for language in Language::ALL {
        for sheet in Sheet::ALL {
            let read = Read::of(&print(&world.snapshot, language, sheet));
            assert_eq!(read.get(read.catalog(), b"Lang").unwrap().as_str().unwrap(), language.tag().as_bytes());
            let shown = read.get(read.catalog(), b"ViewerPreferences").unwrap().as_dict().unwrap();
            assert!(shown.get(b"DisplayDocTitle").unwrap().as_bool().unwrap(), "the title, not the file's name");
            assert!(read.catalog().has(b"Outlines"));
        }
    }
    let read = Read::of(&print(&world.snapshot, Language::Nb, Sheet::Roster));
    let info = read.follow(read.0.trailer.get(b"Info").unwrap()).as_dict().unwrap();
    let title = lopdf::decode_text_string(info.get(b"Title").unwrap()).unwrap();
    assert_eq!(title, "Vaktliste – Norsk Revyfestival 2027");
    assert!(!info.has(b"Author"), "who printed it is nobody's business");
}

#[test]
fn the_letters_go_along() {
    let (world, _) = bar();
    for sheet in Sheet::ALL {
        let read = Read::of(&print(&world.snapshot, Language::Sv, sheet));
        let mut fonts = 0;
        for page in read.0.get_pages().values() {
            for font in read.0.get_page_fonts(*page).unwrap().values() {
                let below = read.get(font, b"DescendantFonts").unwrap().as_array().unwrap();
                let below = read.follow(&below[0]).as_dict().unwrap();
                let about = read.get(below, b"FontDescriptor").unwrap().as_dict().unwrap();
                assert!(about.has(b"FontFile2") || about.has(b"FontFile3"), "{sheet:?}: a font is not embedded");
                let name = String::from_utf8_lossy(about.get(b"FontName").unwrap().as_name().unwrap()).into_owned();
                assert!(name.get(6..7) == Some("+"), "{name} is whole, not only the letters that are used");
                assert!(font.has(b"ToUnicode"));
                fonts += 1;
            }
        }
        assert!(fonts > 0);
    }
}

#[test]
fn the_same_paper_is_the_same_file() {
    let (world, _) = bar();
    let document = print(&world.snapshot, Language::Nb, Sheet::Slips);
    assert_eq!(pdf::write(&document).unwrap(), pdf::write(&document).unwrap());
    assert!(world.snapshot.all_cells(Table::Person).len() == NAMES.len());
}
