//! What is about people: contacts for phones, letters, addresses, and which columns go out.

use calcard::vcard::{VCard, VCardProperty, VCardValue};
use ildsjel::exchange::report::Cell;
use ildsjel::exchange::reports::{Extra, Mail, Selection, addresses, contacts, letters, people};
use ildsjel::exchange::{vcard, xlsx};
use ildsjel::lang::{Lang, Language};

use super::festival::{date, make};

fn nb() -> Lang {
    Lang::new(Language::Nb)
}

fn texts(card: &VCard, property: &VCardProperty) -> Vec<String> {
    let entries = card.entries.iter().filter(|entry| entry.name == *property);
    entries
        .flat_map(|entry| &entry.values)
        .flat_map(|value| match value {
            VCardValue::Text(text) => vec![text.clone()],
            VCardValue::Component(parts) => parts.clone(),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn cards_are_read_as_they_were_meant() {
    let made = make();
    let everybody = people(&made.snapshot, &nb(), &Selection::default());
    let files = vcard::files(&made.snapshot, &nb(), everybody.iter().copied());
    assert_eq!(
        vcard::cards(&made.snapshot, &nb(), everybody.iter().copied()),
        files.iter().map(|file| file.1.as_str()).collect::<String>()
    );
    for ((name, text), person) in files.iter().zip(&everybody) {
        assert!(name.strip_suffix(".vcf").is_some() && !text.starts_with('\u{feff}'));
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
        let card = VCard::parse(text).unwrap();
        assert_eq!(texts(&card, &VCardProperty::Fn), [person.name()]);
        assert_eq!(texts(&card, &VCardProperty::N)[..2], [person.family.clone(), person.given.clone()]);
        assert_eq!(texts(&card, &VCardProperty::Tel).first().map_or("", String::as_str), person.phone);
        assert_eq!(texts(&card, &VCardProperty::Email).first().map_or("", String::as_str), person.email);
        assert_eq!(texts(&card, &VCardProperty::Version), ["3.0"]);
    }
    let ase = files.iter().find(|(name, _)| name == "ase-bjornoy.vcf").unwrap();
    assert!(ase.1.contains("ORG:Norsk Revyfestival 2027;Bar\r\n") && ase.1.contains("CATEGORIES:Bar,Kafé\r\n"), "{}", ase.1);
    assert!(!ase.1.contains("nøtte") && !ase.1.contains("Mor"), "allergies and guardians stay");
}

#[test]
fn namesakes_get_files_of_their_own() {
    let made = make();
    let twice = people(&made.snapshot, &nb(), &Selection::default());
    let files = vcard::files(&made.snapshot, &nb(), twice.iter().chain(&twice).copied());
    let mut names: Vec<&str> = files.iter().map(|file| file.0.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), twice.len() * 2);
}

#[test]
fn letters_have_a_row_for_each_who_has_a_shift() {
    let made = make();
    let report = letters(&made.snapshot, &nb(), &Selection::default());
    let headings: Vec<&str> = report.columns.iter().map(|column| column.heading.as_str()).collect();
    assert_eq!(headings, ["Fornavn", "Etternavn", "Epost", "Mobil", "Vakter", "AntallVakter"]);
    assert!(headings.iter().all(|heading| !heading.contains(' ')));
    let aasmund = report.rows.iter().find(|row| row.cells[0] == Cell::text("Aasmund")).unwrap();
    assert_eq!(aasmund.cells[4], Cell::text("fre. 9. juli 08:00–12:00: Kafé, kaker\nlør. 10. juli 09:00–16:00: Kafé"));
    assert_eq!(aasmund.cells[5], Cell::Count(2));
    assert_eq!(report.rows.len(), 5, "those without a shift get no letter");
    let bar = letters(&made.snapshot, &nb(), &Selection { crews: vec![made.bar], ..Selection::default() });
    assert!(bar.rows.iter().all(|row| row.cells[0] != Cell::text("Aasmund")));
}

#[test]
fn addresses_for_both_kinds_of_programs() {
    let made = make();
    let all = |mail| addresses(&made.snapshot, &nb(), &Selection::default(), mail);
    // In the order of family names; an address that is none is left out.
    assert_eq!(all(Mail::Outlook), "ase@example.org; marta@example.com; +1@example.com");
    assert_eq!(all(Mail::Gmail), "ase@example.org, marta@example.com, +1@example.com");
}

#[test]
fn only_what_is_ticked_goes_out_and_the_file_says_so() {
    let made = make();
    let with = |with: Vec<Extra>| contacts(&made.snapshot, &nb(), &Selection { with, ..Selection::default() });
    let plain = with(vec![Extra::Club, Extra::Postcode]);
    assert!(!plain.confidential && plain.sensitive().next().is_none());
    assert_eq!(plain.file_name(date(7, 1), "csv"), "kontaktliste-norsk-revyfestival-2027-2027-07-01.csv");
    let diet = with(vec![Extra::Diet]);
    assert!(diet.confidential);
    assert_eq!(diet.sensitive().collect::<Vec<_>>(), ["Mathensyn"]);
    assert_eq!(diet.file_name(date(7, 1), "csv"), "kontaktliste-norsk-revyfestival-2027-2027-07-01_KONFIDENSIELT.csv");
    let text = |report| format!("{:?}", with(report).rows);
    for extra in Extra::ALL {
        assert_eq!(text(vec![extra]).contains("nøtteallergi"), extra == Extra::Diet, "{extra:?}");
        assert_eq!(text(vec![extra]).contains("Mor Bjørnøy"), extra == Extra::Guardian, "{extra:?}");
    }
    let bytes = xlsx::write(&[diet], &nb()).unwrap();
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let core = std::io::read_to_string(package.by_name("docProps/core.xml").unwrap()).unwrap();
    assert!(core.contains("KONFIDENSIELT: Inneholder Mathensyn") && core.contains("Kolonner: Navn, Gjenger"), "{core}");
    let sheet = std::io::read_to_string(package.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
    assert!(sheet.contains("&amp;CInneholder Mathensyn&amp;R"), "on each page too");
}
