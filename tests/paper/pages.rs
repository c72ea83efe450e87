//! What holds for every page: nothing lies over anything else, nothing is outside the margins, and the pages are counted right.

use ildsjel::domain::{Person, Snapshot};
use ildsjel::lang::Language;
use ildsjel::paper::page::Run;
use ildsjel::paper::{Document, Draw, Kind, Sheet, Spot, pdf};
use proptest::prelude::*;

use super::crew::{bar, bare, changed, many, print};

/// A third of an inch at the sides, a quarter at the foot: what a printer can reach.
const SIDE: f32 = 27.0;
const FOOT: f32 = 15.0;

pub fn sound(document: &Document, what: &str) {
    assert!(!document.pages.is_empty(), "{what}: no page");
    for (at, page) in document.pages.iter().enumerate() {
        let runs: Vec<&Run> = document.runs(at).map(|(run, _)| run).collect();
        for run in &runs {
            let (left, top, right, bottom) = run.bounds();
            assert!(!run.text.trim().is_empty(), "{what}, page {at}: text of nothing");
            assert!(left >= SIDE && right <= page.width - SIDE + 0.1, "{what}, page {at}: {run:?} is outside, {left} to {right}");
            assert!(top >= FOOT && bottom <= page.height - FOOT, "{what}, page {at}: {run:?} is outside, {top} to {bottom}");
        }
        let mut boxes: Vec<_> = runs.iter().map(|run| (run.bounds(), &run.text)).collect();
        boxes.sort_by(|a, b| a.0.1.total_cmp(&b.0.1));
        for (nth, (one, text)) in boxes.iter().enumerate() {
            for (other, over) in boxes.iter().skip(nth + 1).take_while(|(other, _)| other.1 < one.3 - 0.05) {
                let apart = other.0 > one.2 - 0.05 || one.0 > other.2 - 0.05;
                assert!(apart, "{what}, page {at}: «{text}» {one:?} lies over «{over}» {other:?}");
            }
        }
        for item in &page.items {
            let ((left, top), (right, bottom)) = match &item.draw {
                Draw::Rect(block) => ((block.x, block.y), (block.x + block.width, block.y + block.height)),
                Draw::Line { from, to, .. } => (*from, *to),
                Draw::Code { at, side, .. } => (*at, (at.0 + side, at.1 + side)),
                Draw::Text(_) | Draw::Nothing => continue,
            };
            assert!(left >= 20.0 && top >= 15.0 && right <= page.width - 20.0 && bottom <= page.height - 15.0, "{what}: {item:?}");
        }
    }
    counted(document, what);
    for page in 0..document.pages.len() {
        let lowest =
            document.runs(page).filter_map(|(run, spot)| if let Spot::Part(part) = spot { Some((run.y, part)) } else { None });
        let Some((_, part)) = lowest.max_by(|a, b| a.0.total_cmp(&b.0)) else { continue };
        // Whatever is lowest belongs to what is above it; only a paper of nothing ends in its title.
        let alone = matches!(document.parts[part].kind, Kind::Heading(2.., _) | Kind::Header);
        assert!(!alone, "{what}: page {page} ends in {:?}", document.parts[part].kind);
    }
    let first = document.parts.iter().find(|part| matches!(part.kind, Kind::Heading(..)));
    assert!(matches!(first.map(|part| &part.kind), Some(Kind::Heading(1, words)) if !words.is_empty()), "{what}: no title");
}

/// The feet say page 1 of 3, 2 of 3, 3 of 3, and begin anew with each section.
fn counted(document: &Document, what: &str) {
    let mut said = Vec::new();
    for page in 0..document.pages.len() {
        let foot: Vec<String> =
            document.runs(page).filter(|(_, spot)| *spot == Spot::Foot).map(|(run, _)| run.text.clone()).collect();
        let numbers: Vec<usize> = foot[2].split(' ').filter_map(|word| word.parse().ok()).collect();
        said.push((numbers[0], numbers[1]));
    }
    let mut rest = said.as_slice();
    while let Some((_, of)) = rest.first() {
        let expected: Vec<(usize, usize)> = (1..=*of).map(|page| (page, *of)).collect();
        assert_eq!(rest.get(..*of), Some(expected.as_slice()), "{what}: {said:?}");
        rest = &rest[*of..];
    }
}

fn all(data: &Snapshot, what: &str) {
    for sheet in Sheet::ALL {
        for language in [Language::Nb, Language::Sv] {
            let document = print(data, language, sheet);
            sound(&document, &format!("{sheet:?}, {language}, {what}"));
            let bytes = pdf::write(&document).unwrap_or_else(|error| panic!("{sheet:?}, {what}: {error}"));
            look(&bytes, &format!("{sheet:?} {language} {what}"));
        }
    }
}

/// To be looked at: `ILDSJEL_PICTURES=DIR cargo test --test paper` writes every paper that is tested here.
pub fn look(bytes: &[u8], name: &str) {
    if let Some(folder) = std::env::var_os("ILDSJEL_PICTURES") {
        let name: String = name.chars().filter(|c| c.is_alphanumeric() || *c == ' ').take(60).collect();
        let folder = std::path::Path::new(&folder);
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(folder.join(format!("{name}.pdf")), bytes).unwrap();
    }
}

#[test]
fn nothing_and_little_and_much() {
    all(&Snapshot::default(), "no festival");
    all(&bare("NO"), "an empty festival");
    all(&bare("SE"), "an empty festival in Sweden");
    all(&bar().0.snapshot, "a bar");
    all(&changed().snapshot, "a plan that has changed");
    all(&many(1, "Åse", "Bjørnøy").snapshot, "one");
    all(&many(300, "Åse", "Bjørnøy").snapshot, "three hundred");
}

#[test]
fn names_of_every_kind() {
    let long = "Kajsa-Stina Margareta Bergström-Löfgren von Østerdalen-Ytterøyvågen og Nedre Fosnesvågen-Høylandet";
    for (given, family) in [
        (long, long),
        ("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsvorlage", ""),
        ("", "x"),
        ("😀 漢字", "مرحبا بالعالم"),
        ("A\u{30a}se\u{0}\u{202e}", "Bjo\u{308}rn\nLinje to\tTre"),
        ("Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "\u{fffe}\u{feff}"),
    ] {
        all(&many(12, given, family).snapshot, given);
    }
}

#[test]
fn much_written_about_little() {
    let (mut world, _) = bar();
    let shift = world.snapshot.shifts.iter().next().unwrap().clone();
    let mut noted = shift.clone();
    noted.note = "Møt ved bakdøra, ta med varme klær og si fra i god tid. ".repeat(400);
    noted.title = "Kveldsvakt med alt som hører til og litt til ".repeat(12);
    world.change(&shift, &noted);
    let crew = world.snapshot.crews.iter().next().unwrap().clone();
    let mut named = crew.clone();
    named.name = "Gjengen som steller med alt det som de andre ikke har tid til ".repeat(4);
    world.change(&crew, &named);
    let person = world.snapshot.people.iter().next().unwrap().clone();
    let told = Person { diet: "Tåler ikke nøtter, egg, melk, fisk, skalldyr ".repeat(30), ..person.clone() };
    world.change(&person, &told);
    let festival = world.snapshot.festival().unwrap().clone();
    let mut long = festival.clone();
    long.name = "\u{1}Norsk\nRevyfestival og alt det andre som skjer på Høylandet den uka ".repeat(4);
    world.change(&festival, &long);
    all(&world.snapshot, "long notes");
    // What had to give way says so.
    let roster = print(&world.snapshot, Language::Nb, Sheet::Roster);
    let cut = |page: usize| roster.runs(page).any(|(run, spot)| matches!(spot, Spot::Part(_)) && run.text.ends_with('…'));
    assert!((0..roster.pages.len()).any(cut));
}

#[test]
fn a_table_that_goes_on_says_so_and_has_its_headings() {
    let document = print(&many(120, "Åse", "Bjørnøy").snapshot, Language::Nb, Sheet::Roster);
    assert!(document.pages.len() > 3);
    for page in 1..document.pages.len() {
        let head: Vec<String> =
            document.runs(page).filter(|(_, spot)| *spot == Spot::Head).map(|(run, _)| run.text.clone()).collect();
        for words in ["Bar · fredag 9. juli 2027 (fortsetter)", "Navn", "Telefon", "18:00–22:30"] {
            assert!(head.iter().any(|text| text == words), "page {page}: {words} in {head:?}");
        }
    }
    // Read aloud, the headings come once.
    assert_eq!(document.parts.iter().filter(|part| part.kind == Kind::Header).count(), 5);
}

#[test]
fn every_foot_says_where_it_is_from() {
    let (world, _) = bar();
    for sheet in Sheet::ALL {
        let document = print(&world.snapshot, Language::Nb, sheet);
        for page in 0..document.pages.len() {
            let foot: Vec<String> =
                document.runs(page).filter(|(_, spot)| *spot == Spot::Foot).map(|(run, _)| run.text.clone()).collect();
            assert!(foot[0].contains("Norsk Revyfestival 2027"), "{sheet:?}: {foot:?}");
            // A certificate tells of what was done, whatever the plan is now.
            let plan = if sheet == Sheet::Volunteers { "" } else { " · Plana er ikke delt ut ennå" };
            assert_eq!(foot[1], format!("Skrevet ut 01.07.2027 09:30{plan}"), "{sheet:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_are_called(given in "\\PC{0,60}", family in "[A-ZÆØÅa-zæøåïčđŋšŧž' -]{0,90}", count in 1_usize..30) {
        let data = many(count, &given, &family).snapshot;
        for sheet in Sheet::ALL {
            let document = print(&data, Language::Nb, sheet);
            sound(&document, &format!("{sheet:?}"));
            let _ = pdf::write(&document).map_err(|error| TestCaseError::fail(format!("{sheet:?}: {error}")))?;
        }
    }
}
