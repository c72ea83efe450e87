//! Lists of people with headers, names and answers as forms and clubs write them: nothing comes in as somebody or something
//! that it is not, and what is doubtful is asked or told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/lists.rs"]
mod lists;
#[path = "support/sheets.rs"]
mod sheets;

use ildsjel::domain::Ids;
use ildsjel::domain::phone::Region;
use ildsjel::exchange::columns::{self, Field};
use ildsjel::exchange::draft::Note;
use ildsjel::exchange::plan::{Counts, Doubt, Likeness, Plan, Verdict};
use ildsjel::exchange::read;
use lists::{draft, over, planned, with};
use sheets::{meant, people};

fn fields(text: &str) -> Vec<Field> {
    let sheet = read::read(text.as_bytes(), &read::Options::default()).unwrap();
    columns::guess(&sheet, Region::No).columns.iter().map(|column| column.field).collect()
}

fn is_asked(plan: &Plan, line: usize, likeness: Likeness) -> bool {
    let row = plan.rows.iter().find(|row| row.line == line).unwrap();
    let like = |doubt: &Doubt| matches!(doubt, Doubt::Same { likeness: other, .. } if *other == likeness);
    matches!(&row.verdict, Verdict::Doubtful(doubts) if doubts.iter().any(like))
}

fn is_told(plan: &Plan, line: usize, note: &Note) -> bool {
    plan.rows.iter().find(|row| row.line == line).unwrap().notes.contains(note)
}

#[test]
fn one_column_of_whole_names_by_any_of_its_names() {
    for header in
        ["Fornavn og etternavn", "Fullt navn", "For- og etternavn", "Namn och efternamn", "First and last name", "Your full name"]
    {
        let plan = planned(&format!("Tidsmerke;{header};Mobil\n2026/04/03 8:12;Kari Anne Vik;400 10 001\n"));
        assert_eq!((draft(&plan, 2).given.as_str(), draft(&plan, 2).family.as_str()), ("Kari Anne", "Vik"), "{header}");
    }
    let plan = planned("Navn;Etternavn;Mobil\nKari;Vik;400 10 001\n");
    assert_eq!(draft(&plan, 2).name(), "Kari Vik");
}

#[test]
fn an_empty_column_of_names_gives_way() {
    let plan = planned(
        "ID;Start time;Completion time;Email;Name;Your full name;Mobile\n\
         1;4/3/26 8:12:01;4/3/26 8:15:30;anonymous;;Kari Vik;400 10 001\n2;4/4/26 9:12:01;4/4/26 9:15:30;anonymous;;Ola Moe;400 10 002\n",
    );
    assert_eq!([draft(&plan, 2).name(), draft(&plan, 3).name()], ["Kari Vik", "Ola Moe"]);
}

#[test]
fn shirts_ages_and_homes_are_what_they_are() {
    let text = "Navn;Genser;Hvor gammel er du?;Hvor bor du?;Hvor lenge har du vært med?\nKari Vik;L;34;Grong;5 år\n";
    assert_eq!(fields(text), [Field::FullName, Field::ShirtSize, Field::Age, Field::Extra, Field::Extra]);
    for header in ["Genserstr.", "Hettegenser"] {
        assert_eq!(fields(&format!("Navn;{header}\nKari Vik;L\n"))[1], Field::ShirtSize, "{header}");
    }
    for header in ["Hur gammal är du?", "Kor gammal er du?", "How old are you?"] {
        assert_eq!(fields(&format!("Navn;{header}\nKari Vik;34\n"))[1], Field::Age, "{header}");
    }
}

#[test]
fn the_second_address_and_those_of_others_are_not_ones_own() {
    let text = "Navn;Mobil;E-post;E-post jobb;E-post 2;Foresattes e-post;Nødkontakt telefon\n\
                Kari Vik;400 10 001;kari@example.org;k@example.com;k2@example.com;mor@example.org;400 10 009\n";
    assert_eq!(
        fields(text),
        [Field::FullName, Field::Phone, Field::Email, Field::Extra, Field::Extra, Field::Guardian, Field::Extra]
    );
    let meaning = meant(text);
    assert!(meaning.shifts.is_empty());
    assert_eq!(meaning.people[0].email.as_deref(), Some("kari@example.org"));
}

#[test]
fn wishes_and_last_years_crew_are_kept_as_text() {
    for header in [
        "Gjeng i fjor",
        "Hvilken gjeng vil du helst være i?",
        "Ønsker gjeng",
        "Hvor vil du helst jobbe?",
        "Vilken grupp vill du helst vara i?",
        "Which crew would you like?",
    ] {
        let plan = planned(&format!("Navn;Mobil;{header}\nKari Vik;400 10 001;Bar\nOla Moe;400 10 002;Kiosk\n"));
        assert_eq!(plan.new_crews(), Vec::<String>::new(), "{header}");
        assert_eq!(draft(&plan, 2).extra.values().collect::<Vec<_>>(), ["Bar"], "{header}");
        let meaning = meant(&format!("Navn;Mobil;{header}\nKari Vik;400 10 001;Bar\nOla Moe;400 10 002;Kiosk\n"));
        assert!(meaning.shifts.is_empty() && meaning.people.len() == 2, "{header}");
    }
}

#[test]
fn a_cell_of_names_with_more_in_it_is_taken_apart() {
    let plan = planned("Navn;Lag\nKari Nordmann 91234567;Bar\nOla Moe <ola@example.org>;Bar\n3. Siv Li;Bar\n");
    assert_eq!((draft(&plan, 2).name().as_str(), draft(&plan, 2).phone.as_str()), ("Kari Nordmann", "+4791234567"));
    assert_eq!((draft(&plan, 3).name().as_str(), draft(&plan, 3).email.as_str()), ("Ola Moe", "ola@example.org"));
    assert_eq!(draft(&plan, 4).name(), "Siv Li");
    let plan = planned("Navn;Mobil\nKari Nordmann 91234567;400 10 001\n");
    assert_eq!((draft(&plan, 2).name().as_str(), draft(&plan, 2).phone.as_str()), ("Kari Nordmann", "+4740010001"));
    assert!(is_told(&plan, 2, &Note::NameRemark { remark: "91234567".into() }), "the other number is not lost");
}

#[test]
fn several_in_one_cell_are_asked_about() {
    for cell in ["Kari Vik / Ola Lie", "Kari & Ola Berg", "Kari Lie, Per Lie", "Kari Dahl +1", "Kari Dahl m/Emma", "Kari/Ola Berg"]
    {
        let plan = planned(&format!("Navn;Mobil\n{cell};400 10 001\nSiv Moe;400 10 002\nPer Li;400 10 003\n"));
        let row = plan.rows.iter().find(|row| row.line == 2).unwrap();
        assert!(matches!(&row.verdict, Verdict::Doubtful(doubts) if matches!(doubts[0], Doubt::SeveralNames { .. })), "{cell}");
        assert_eq!(plan.counts(), Counts { new: 2, doubtful: 1, ..Counts::default() }, "{cell}");
    }
    let plan = planned("Navn;Mobil\nLie Berg, Kari Anne;400 10 001\nMoe, Siv;400 10 002\n");
    assert_eq!(draft(&plan, 2).given, "Kari Anne");
    assert_eq!(plan.counts().new, 2);
}

#[test]
fn numbers_and_remarks_in_two_columns_of_names() {
    let plan = planned("Fornavn;Etternavn;Mobil\n2. Per;Li;400 10 001\nOla;Moe (venteliste);400 10 002\n");
    assert_eq!(draft(&plan, 2).name(), "Per Li");
    assert!(matches!(&plan.rows[1].verdict, Verdict::Doubtful(doubts) if matches!(doubts[0], Doubt::Withdrawn { .. })));
}

#[test]
fn a_family_name_in_capitals_stands_first() {
    let plan = planned("Navn;Mobil\nNORDMANN Kari;400 10 001\nBERG Anne-Lise;400 10 002\nJP Lie;400 10 003\n");
    let names: Vec<_> = plan.rows.iter().map(|row| (row.draft.given.as_str(), row.draft.family.as_str())).collect();
    assert_eq!(names, [("Kari", "Nordmann"), ("Anne-Lise", "Berg"), ("JP", "Lie")]);
    assert_eq!(people(&meant("Navn;Mobil\nNORDMANN Kari;400 10 001\nOla Moe;400 10 002\n"))[0], "Kari Nordmann +4740010001");
}

#[test]
fn a_new_family_name_with_the_same_number_is_asked_about() {
    let data = with("Navn;Mobil\nKari Berg;400 10 001\nKristian Moe;400 10 002\nEmma Dal;400 10 003\n");
    let plan = over("Navn;Mobil\nKari Nordmann;400 10 001\nKris Lie;400 10 002\nJonas Dal;400 10 003\n", &data);
    assert!(is_asked(&plan, 2, Likeness::SimilarName) && is_asked(&plan, 3, Likeness::SimilarName));
    assert_eq!(plan.counts(), Counts { new: 1, doubtful: 2, ..Counts::default() }, "brothers and sisters are two");
}

#[test]
fn a_name_that_is_nearly_known_is_asked_about() {
    let data = with("Navn;Mobil;Kallenavn\nKari Nordmann;400 10 001;\nOla Lie Haugen;;\nPer Moe;;Pelle\nLiv Berg;;\n");
    let plan = over("Navn;Lag\nKari N.;Bar\nKari Nordman;Bar\nOla Haugen;Bar\nPelle Moe;Bar\nLiv Borg;Bar\n", &data);
    assert!(is_asked(&plan, 2, Likeness::ShortName));
    assert!([3, 4, 5].into_iter().all(|line| is_asked(&plan, line, Likeness::NearName)));
    assert_eq!(plan.counts(), Counts { new: 1, doubtful: 4, ..Counts::default() }, "a short name more is another family");
    let plan = over("Navn;Mobil\nKari Nordman;400 10 009\n", &data);
    assert_eq!(plan.counts().new, 1, "another number speaks against it");
}

#[test]
fn the_newest_answer_counts_whatever_the_order_of_the_rows() {
    let text = "Tidsmerke;Navn;Mobil;E-post\n2026/04/05 9:01;Kari Vik;400 10 001;new@example.org\n2026/04/03 8:12;Kari Vik;400 10 001;old@example.org\n";
    let data = with(text);
    assert_eq!(data.people.iter().map(|person| person.email.as_str()).collect::<Vec<_>>(), ["new@example.org"]);
    // The same of somebody the festival knows.
    let mut known = with("Navn;Mobil;E-post\nKari Vik;400 10 001;first@example.org\n");
    let plan = over(text, &known);
    assert_eq!(plan.counts(), Counts { changed: 1, skipped: 1, ..Counts::default() });
    known.apply(&plan.edit(&mut Ids::seeded(8), "second.csv")).unwrap();
    assert_eq!(known.people.iter().map(|person| person.email.as_str()).collect::<Vec<_>>(), ["new@example.org"]);
    // What only the older answer says is kept.
    let text =
        "Tidsmerke;Navn;Mobil;T-skjorte\n05.04.2026 09:01:00;Kari Vik;400 10 001;\n03.04.2026 08:12:00;Kari Vik;400 10 001;L\n";
    assert_eq!(with(text).people.iter().map(|person| person.shirt_size.clone()).collect::<Vec<_>>(), ["L"]);
    assert!(is_told(&planned(text), 3, &Note::AnsweredBefore { line: 2 }));
}

#[test]
fn a_parents_number_is_not_the_childs() {
    let plan = planned("Navn forelder;Mobil;Navn barn;Lag\nKari Vik;400 10 001;Emma Vik;J13\nOla Moe;400 10 002;Jonas Moe;J13\n");
    assert_eq!((draft(&plan, 2).name().as_str(), draft(&plan, 2).phone.as_str()), ("Emma Vik", ""));
    assert_eq!(draft(&plan, 2).guardian, "Kari Vik, 400 10 001");
    let plan = planned(
        "Barn;Forelder 1;Mobil 1;E-post 1;Forelder 2;Mobil 2;E-post 2\n\
         Emma Vik;Kari Vik;400 10 001;kari@example.org;Ola Vik;400 10 002;ola@example.org\n\
         Jonas Moe;Siv Moe;400 10 003;siv@example.org;Per Moe;400 10 004;per@example.org\n",
    );
    let child = draft(&plan, 2);
    assert_eq!([child.name().as_str(), &child.phone, &child.email], ["Emma Vik", "", ""]);
    assert!(["400 10 001", "ola@example.org"].iter().all(|own| child.guardian.contains(own)), "{}", child.guardian);
    let plan = planned("Navn;Mobil\nEmma Vik;mamma: 91234569\nJonas Moe;91234501 (mor)\nPer Li;400 10 005\n");
    assert_eq!([draft(&plan, 2).phone.as_str(), &draft(&plan, 3).phone, &draft(&plan, 4).phone], ["", "", "+4740010005"]);
    assert!(is_told(&plan, 3, &Note::PhoneOfOther { seen: "91234501 (mor)".into() }));
    assert_eq!(draft(&plan, 2).guardian, "mamma: 91234569");
}

#[test]
fn cells_that_name_no_crew_make_none() {
    let cells = ["Vet ikke", "Hvor som helst", "Samme som Kari", "Ikke bar", "Ingen", "?", "Bar/Kiosk", "Bar eller kiosk"];
    let rows: Vec<String> = cells.iter().enumerate().map(|(at, cell)| format!("Ola L{};{cell}", "æ".repeat(at + 1))).collect();
    let plan = planned(&format!("Navn;Gjeng\n{}\nKari Moe;Bar\nSiv Dal;Rigg/Scene\n", rows.join("\n")));
    assert_eq!(plan.new_crews(), ["Bar", "Rigg/Scene"]);
    for (line, cell) in (2..).zip(cells) {
        assert!(is_told(&plan, line, &Note::CrewUnclear { seen: cell.into() }), "{cell}");
        assert_eq!(draft(&plan, line).extra["Gjeng"], cell);
    }
}

#[test]
fn who_has_withdrawn_or_waits_does_not_come_in_unasked() {
    let plan = planned(
        "Navn;Mobil;Status\nKari Vik;400 10 001;Avmeldt\nOla Moe;400 10 002;Venteliste\nPer Li;400 10 003;Nei\nSiv Dal;400 10 004;Trukket seg\nLiv Ek;400 10 005;Bekreftet\n",
    );
    assert_eq!(plan.counts(), Counts { new: 1, doubtful: 4, ..Counts::default() });
    let plan = planned("Navn;Mobil\nOla Nordmann - AVMELDT;400 10 001\nLiv Ek;400 10 005\n");
    assert_eq!((draft(&plan, 2).name().as_str(), plan.counts().doubtful), ("Ola Nordmann", 1));
    // Of somebody known it is told.
    let data = with("Navn;Mobil\nOla Nordmann;400 10 001\n");
    let plan = over("Navn;Mobil;Kommer?\nOla Nordmann;400 10 001;nei\n", &data);
    assert!(is_told(&plan, 2, &Note::Withdrawn { seen: "nei".into() }));
}

#[test]
fn an_age_alone_is_told_to_be_no_birth() {
    let plan = planned("Navn;Hvor gammel er du?;Født\nKari Vik;16;\nOla Moe;34;\nEmma Li;16;140309\n");
    assert!(is_told(&plan, 2, &Note::AgeOnly { seen: "16".into() }));
    assert!(plan.rows[1..].iter().all(|row| row.notes.is_empty()));
    assert_eq!(draft(&plan, 4).birth.map(|birth| birth.to_string()).as_deref(), Some("14.03.2009"));
}

#[test]
fn a_long_list_of_like_names_is_held_against_few() {
    use std::fmt::Write as _;
    let mut text = "Navn;Mobil\n".to_owned();
    for at in 0..20_000 {
        let (a, b) = (char::from(b'a' + u8::try_from(at % 26).unwrap()), char::from(b'a' + u8::try_from(at / 26 % 26).unwrap()));
        writeln!(text, "Kari Nord{a}{b}mann;4{at:07}").unwrap();
    }
    let begun = std::time::Instant::now();
    let _ = planned(&text);
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}

#[test]
fn crews_over_ticks_are_the_crews_of_those_who_are_ticked() {
    let plan = planned("Navn;Mobil;Bar;Inngang;Rigg\nPetra Lie;400 00 098;x;;\nTruls Moe;400 00 099;;x;ja\nElla Dal;;;;nei\n");
    let crews = |line: usize| draft(&plan, line).crews.clone();
    assert_eq!([crews(2), crews(3), crews(4)], [vec!["Bar".to_owned()], vec!["Inngang".to_owned(), "Rigg".to_owned()], Vec::new()]);
    assert!(draft(&plan, 3).extra.is_empty(), "{:?}", draft(&plan, 3).extra);
    // One such column alone, and one for a course, may be anything: they stay texts.
    let plan = planned("Navn;Mobil;Førstehjelp;Rigg\nPetra Lie;400 00 098;x;\nTruls Moe;400 00 099;;x\n");
    assert!(draft(&plan, 2).crews.is_empty() && draft(&plan, 3).crews.is_empty());
}

#[test]
fn members_in_one_cell_are_several_also_beside_others_with_a_comma() {
    let plan = planned("Crew;Medlemmer\nScene;Tina Moe, Eirik Lie\nMiljø;Ulrik Sand, Vibeke Dal\nRigg;Nora Ek\n");
    for line in [2, 3] {
        let row = plan.rows.iter().find(|row| row.line == line).unwrap();
        assert!(
            matches!(&row.verdict, Verdict::Doubtful(doubts) if matches!(doubts.as_slice(), [Doubt::SeveralNames { .. }])),
            "{row:?}"
        );
    }
}
