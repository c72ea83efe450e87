//! Imports that other systems get wrong, by the numbers they have in the list of cases, and what must always hold.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use chrono::NaiveDate;
use ildsjel::domain::fold;
use ildsjel::domain::phone::Region;
use ildsjel::domain::{Ids, Op, Person, Snapshot, Write};
use ildsjel::exchange::columns::{self, Field};
use ildsjel::exchange::draft::{Note, Wrong};
use ildsjel::exchange::plan::{self, Context, Counts, Decision, Doubt, Likeness, Plan, Skip, Subject, Verdict};
use ildsjel::exchange::read::{self, Options};
use ildsjel::lang::{Lang, Language};

fn context() -> Context {
    Context { today: NaiveDate::from_ymd_opt(2027, 6, 1).unwrap(), region: Region::No }
}

fn planned(text: &str, festival: &Snapshot) -> Plan {
    let sheet = read::read(text.as_bytes(), &Options::default()).unwrap();
    plan::plan(&sheet, &columns::guess(&sheet, Region::No), festival, &context())
}

fn imported(text: &str, festival: &mut Snapshot) -> Plan {
    let plan = planned(text, festival);
    festival.apply(&plan.edit(&mut Ids::System, "liste.csv")).unwrap();
    plan
}

fn people(festival: &Snapshot) -> Vec<Person> {
    festival.people.iter().cloned().collect()
}

fn row(plan: &Plan, line: usize) -> &plan::PlanRow {
    plan.rows.iter().find(|row| row.line == line).unwrap()
}

const TEN: &str = "Navn;Mobil;E-post;Født\n\
    Åse Næss;400 00 010;;1990\n\
    Pål Sørlie;400 00 011;pal@example.com;17.05.1998\n\
    ;400 00 012;;1991\n\
    Kari Moe;400 00 013;;\n\
    Ola Berg;400 00 014;;1789\n\
    Jo Lie;;jo@example.com;\n\
    Anne Vik;400 00 015;;31.02.1990\n\
    Siri Dal;400 00 016;;2001\n\
    Nils Li;+46 70 174 06 05;;\n\
    Eva Hov;400 00 018;eva@example.org;1975\n";

#[test]
fn t10_seven_in_and_three_handed_back() {
    let mut festival = Snapshot::default();
    let plan = imported(TEN, &mut festival);
    assert_eq!(plan.counts(), Counts { new: 7, refused: 3, ..Counts::default() });
    assert_eq!(festival.people.len(), 7);
    let lang = Lang::new(Language::Nb);
    let refused: Vec<_> = plan
        .rows
        .iter()
        .filter_map(|row| match &row.verdict {
            Verdict::Refused(problems) => Some((row.line, problems[0].column.as_str(), problems[0].wrong)),
            _ => None,
        })
        .collect();
    assert_eq!(refused, [(4, "", Wrong::NoName), (6, "Født", Wrong::Birth), (8, "Født", Wrong::Birth),]);
    let sentence = lang.row_reason(row(&plan, 8), &plan.tabs);
    for part in ["8", "Født", "31.02.1990", "17.05.1998"] {
        assert!(sentence.contains(part), "{sentence}");
    }

    // The file of refused rows, mended, brings in the three and nothing else.
    let file = String::from_utf8(plan.refused_csv(&lang)).unwrap();
    assert!(file.starts_with('\u{feff}') && file.ends_with("\r\n"));
    assert_eq!(file.lines().count(), 4, "{file}");
    let again = planned(&file, &festival);
    assert_eq!(again.counts(), Counts { refused: 3, ..Counts::default() }, "unmended rows stay out");
    let mended = file.replace(";;400 00 012", ";Liv Ek;400 00 012").replace("1789", "1989").replace("31.02", "28.02");
    let after = imported(&mended, &mut festival);
    assert_eq!(after.counts(), Counts { new: 3, ..Counts::default() });
    assert_eq!(festival.people.len(), 10);
    assert!(festival.people.iter().all(|person| person.extra.is_empty()), "the reason is no field of a person");
}

#[test]
fn t11_the_day_comes_before_the_month() {
    for (text, day) in
        [("04.03.2007", (2007, 3, 4)), ("04-03-2007", (2007, 3, 4)), ("2007-03-04", (2007, 3, 4)), ("4/3 07", (2007, 3, 4))]
    {
        let mut festival = Snapshot::default();
        let _ = imported(&format!("Navn;Fødselsdato\nÅse Næss;{text}\n"), &mut festival);
        let (year, month, date) = day;
        assert_eq!(people(&festival)[0].birth_date, NaiveDate::from_ymd_opt(year, month, date), "{text}");
    }
    let plan = planned("Navn;Fødselsdato\nÅse Næss;03/17/1998\n", &Snapshot::default());
    assert!(matches!(plan.rows[0].verdict, Verdict::Refused(_)), "no month is swapped to make a date fit");
}

#[test]
fn t12_a_phone_without_an_email_is_enough() {
    let mut festival = Snapshot::default();
    let plan = imported("Navn;Mobil;E-post\nÅse Næss;400 00 012;\n", &mut festival);
    assert_eq!((&plan.rows[0].verdict, plan.rows[0].notes.len()), (&Verdict::New, 0));
    assert_eq!((people(&festival)[0].phone.as_str(), people(&festival)[0].email.as_str()), ("+4740000012", ""));
}

#[test]
fn t15_the_same_sheet_with_one_phone_changed_is_one_update() {
    let sheet = "Navn;Mobil;E-post\nÅse Næss;400 00 012;ase@example.com\nPål Sørlie;400 00 013;pal@example.com\n";
    let mut festival = Snapshot::default();
    let _ = imported(sheet, &mut festival);

    let again = planned(sheet, &festival);
    assert_eq!(again.counts(), Counts { same: 2, ..Counts::default() });
    assert!(again.edit(&mut Ids::System, "liste.csv").is_empty());

    let changed = imported(&sheet.replace("400 00 013", "400 00 014"), &mut festival);
    assert_eq!(changed.counts(), Counts { same: 1, changed: 1, ..Counts::default() });
    let Verdict::Changed(diffs) = &row(&changed, 3).verdict else { panic!() };
    let [diff] = diffs.as_slice() else { panic!("{diffs:?}") };
    assert_eq!((diff.field, diff.old.as_str(), diff.new.as_str()), (Field::Phone, "+4740000013", "+4740000014"));
    assert_eq!(festival.people.len(), 2);
}

#[test]
fn t15_without_any_other_sign_the_update_is_offered() {
    let mut festival = Snapshot::default();
    let _ = imported("Navn;Mobil\nÅse Næss;400 00 012\nPål Li;400 00 013\n", &mut festival);
    let mut plan = planned("Navn;Mobil\nÅse Næss;400 00 014\nPål Li;400 00 013\n", &festival);
    let Verdict::Doubtful(doubts) = &row(&plan, 2).verdict else { panic!() };
    let [Doubt::Same { subject, diffs, .. }] = doubts.as_slice() else { panic!() };
    assert_eq!((diffs.len(), diffs[0].new.as_str()), (1, "+4740000014"));
    assert!(plan.edit(&mut Ids::System, "x").is_empty(), "nothing happens unasked");
    let subject = *subject;
    assert!(plan.decide(2, Decision::Same(subject)));
    festival.apply(&plan.edit(&mut Ids::System, "x")).unwrap();
    assert_eq!(festival.people.len(), 2);
    assert!(festival.people.iter().any(|person| person.phone == "+4740000014"));
}

#[test]
fn t20_one_person_however_the_name_is_typed() {
    let mut festival = Snapshot::default();
    let _ = imported("Navn;Mobil\nA\u{30a}se Bjørnøy;400 00 012\n", &mut festival);
    let plan =
        imported("Navn;Mobil\nÅse Bjørnøy;40000012\nAase Bjornoy;+47 400 00 012\n\"BJØRNØY, ÅSE\";400 00 012\n", &mut festival);
    assert_eq!(festival.people.len(), 1);
    assert_eq!(plan.counts().new, 0);
    let ase = &people(&festival)[0];
    assert_eq!(ase.name(), "Åse Bjørnøy", "a keyboard without Å takes nothing away");
    for typed in ["Aase Bjornoy", "A\u{30a}se", "bjørnøy åse"] {
        assert!(fold::matches(typed, ase), "{typed}");
    }
}

#[test]
fn t21_same_name_other_birth_year_is_another_person() {
    let mut festival = Snapshot::default();
    let text = "Navn;Mobil;Født\nOla Hansen;400 00 041;1965\nOla Hansen;400 00 042;1994\n";
    let plan = imported(text, &mut festival);
    assert_eq!(festival.people.len(), 2);
    assert!(row(&plan, 3).notes.contains(&Note::Namesake { name: "Ola Hansen".into() }));
    assert_eq!(planned(text, &festival).counts(), Counts { same: 2, ..Counts::default() });
    // Without phones the years alone tell them apart.
    let mut bare = Snapshot::default();
    let _ = imported("Navn;Født\nOla Hansen;1965\nOla Hansen;1994\n", &mut bare);
    assert_eq!(bare.people.len(), 2);
    // With one phone between them it is asked.
    let plan = planned("Navn;Mobil;Født\nOla Hansen;400 00 041;1994\n", &festival);
    assert!(matches!(plan.rows[0].verdict, Verdict::Doubtful(_)));
}

#[test]
fn namesakes_of_one_year_with_another_phone_are_asked_about() {
    let mut festival = Snapshot::default();
    let _ = imported("Navn;Mobil;Født\nOla Hansen;400 00 041;1994\nKari Li;400 00 051;12.03.1990\n", &mut festival);
    let sheet = "Navn;Mobil;Født\nOla Hansen;400 00 042;1994\nKari Li;400 00 052;12.03.1990\n";
    let plan = planned(sheet, &festival);
    let Verdict::Doubtful(doubts) = &row(&plan, 2).verdict else { panic!("{:?}", plan.rows) };
    let [Doubt::Same { likeness: Likeness::OtherContact, diffs, .. }] = doubts.as_slice() else { panic!("{doubts:?}") };
    assert_eq!(diffs[0].new, "+4740000042");
    // Born on one day under one name: one person with a new number, shown as what changes.
    assert!(matches!(&row(&plan, 3).verdict, Verdict::Changed(diffs) if diffs[0].new == "+4740000052"));
    // What only adds to what is known of a namesake of that year needs no question.
    let plan = planned("Navn;E-post;Født\nOla Hansen;ola@example.com;1994\n", &festival);
    assert!(matches!(row(&plan, 2).verdict, Verdict::Changed(_)));
}

#[test]
fn t22_one_number_however_it_is_written() {
    let forms = ["+47 912 34 567", "91234567", "0047 91 23 45 67", "4791234567"];
    let mut festival = Snapshot::default();
    let rows = forms.map(|form| format!("Åse Næss;{form}\n")).concat();
    let plan = imported(&format!("Navn;Mobil\n{rows}"), &mut festival);
    assert_eq!(festival.people.len(), 1);
    assert_eq!(people(&festival)[0].phone, "+4791234567");
    assert_eq!(row(&plan, 3).verdict, Verdict::Skipped(Skip::SameAs { line: 2 }));
}

#[test]
fn siblings_share_a_phone_and_a_new_surname_is_asked_about() {
    let text = "Navn;Mobil\nEmma Lie;400 00 043\nJakob Lie;400 00 043\nMarte Solberg;400 00 044\nMarte Solberg Vik;400 00 044\n";
    let mut festival = Snapshot::default();
    let mut plan = planned(text, &festival);
    assert_eq!(row(&plan, 3).notes, [Note::SharedPhone { name: "Emma Lie".into() }]);
    assert!(matches!(row(&plan, 5).verdict, Verdict::Doubtful(_)));
    assert!(plan.decide(5, Decision::Same(Subject::Row(4))));
    festival.apply(&plan.edit(&mut Ids::System, "x")).unwrap();
    let names: Vec<String> = festival.people.iter().map(Person::name).collect();
    assert_eq!(names, ["Emma Lie", "Jakob Lie", "Marte Solberg Vik"]);
}

#[test]
fn an_unsure_number_is_never_the_persons_number() {
    let mut festival = Snapshot::default();
    let text = "Navn;Mobil;E-post\nIda Dahl;400 00 020 / 400 00 021;\nTore Li;12345678;tore@example.com\n";
    let plan = imported(text, &mut festival);
    for person in festival.people.iter() {
        assert_eq!(person.phone, "");
        assert!(!person.extra["Mobil"].is_empty(), "what was written is kept");
    }
    assert!(plan.rows.iter().all(|row| row.notes.iter().any(Note::is_warning)));
    assert_eq!(planned(text, &festival).counts().same, 2);
}

#[test]
fn identity_numbers_reach_neither_plan_nor_edit_nor_refused_file() {
    let text = "Navn;Fnr;Mobil;Merknad\nÅse Næss;01019012345;400 00 012;pnr 19900101-1234\n;02029012345;400 0;\n12059912345;;;\n";
    let mut festival = Snapshot::default();
    let plan = imported(text, &mut festival);
    let edit = plan.edit(&mut Ids::System, "x");
    let file = String::from_utf8(plan.refused_csv(&Lang::new(Language::Sv))).unwrap();
    for leak in [format!("{plan:?}"), format!("{edit:?}"), format!("{festival:?}"), file] {
        for number in ["01019012345", "19900101-1234", "02029012345", "12059912345", "1234"] {
            assert!(!leak.contains(number), "{number} in {leak}");
        }
    }
    assert!(row(&plan, 2).notes.contains(&Note::IdentityLeftOut));
}

#[test]
fn crews_and_clubs_are_made_once_and_joined() {
    let mut festival = Snapshot::default();
    let text = "Navn;Mobil;Gjeng;Forening\nÅse Næss;400 00 012;Bar, Rigg;Revylaget\nPål Li;400 00 013;bar;revylaget\n";
    let plan = imported(text, &mut festival);
    assert_eq!((plan.new_crews(), plan.new_clubs()), (vec!["Bar".into(), "Rigg".into()], vec!["Revylaget".into()]));
    assert_eq!((festival.crews.len(), festival.clubs.len(), festival.memberships.len()), (2, 1, 3));
    assert!(planned(text, &festival).edit(&mut Ids::System, "x").is_empty());
}

#[test]
fn an_empty_cell_erases_nothing_and_nobody_is_deleted() {
    let mut festival = Snapshot::default();
    let _ = imported(
        "Navn;Mobil;E-post;Merknad;Kor\nÅse Næss;400 00 012;ase@example.com;stol;Alt\nPål Li;400 00 013;;;\n",
        &mut festival,
    );
    let before = people(&festival);
    let plan = imported("Navn;Mobil;E-post;Merknad;Kor\nÅse Næss;400 00 012;;;\n", &mut festival);
    assert_eq!(plan.counts(), Counts { same: 1, ..Counts::default() });
    assert_eq!(people(&festival), before);
    let plan = planned("Navn;Mobil;Merknad\nÅse Næss;400 00 012;ser dårlig\n", &festival);
    let edit = plan.edit(&mut Ids::System, "ny.csv");
    assert!(edit.writes.iter().all(|write| !matches!(write, Write::Delete { .. })));
    assert_eq!(edit.op, Op::Import { file: "ny.csv".into(), added: 0, changed: 1 });
    festival.apply(&edit).unwrap();
    assert!(people(&festival).iter().any(|person| person.note == "stol\nser dårlig"), "a note is added to");
    assert_eq!(festival.imports.len(), 2);
}

#[test]
fn rows_wait_with_the_row_they_are_about() {
    let mut festival = Snapshot::default();
    let _ = imported("Navn;Mobil\nÅse Næss;400 00 012\n", &mut festival);
    let text = "Navn;Mobil\nÅse Næss;400 00 014\nÅse Næss;40000014\n";
    let mut plan = planned(text, &festival);
    assert!(plan.edit(&mut Ids::System, "x").is_empty());
    assert!(plan.decide(2, Decision::New));
    festival.apply(&plan.edit(&mut Ids::System, "x")).unwrap();
    assert_eq!(festival.people.len(), 2);
    assert!(!plan.decide(99, Decision::New) && !plan.decide(2, Decision::Same(Subject::Row(3))));
}

#[test]
fn ten_thousand_rows_are_planned_and_searched_quickly() {
    let rows: Vec<String> = (0..10_000).map(|at| format!("Åse{at} Bjørnøy{at};4{at:07};p{at}@example.com\n")).collect();
    let text = format!("Navn;Mobil;E-post\n{}", rows.concat());
    let start = std::time::Instant::now();
    let mut festival = Snapshot::default();
    let plan = imported(&text, &mut festival);
    assert_eq!(plan.counts().new, 10_000);
    assert_eq!(planned(&text, &festival).counts().same, 10_000);
    let took = start.elapsed();
    let keys: Vec<_> = festival.people.iter().map(fold::SearchKey::of).collect();
    let start = std::time::Instant::now();
    let query = fold::Query::new("bjornoy77 aase");
    let found = keys.iter().filter(|key| query.matches(key)).count();
    assert_eq!(found, 111);
    println!("two plans and an edit: {took:?}; one search: {:?}", start.elapsed());
    assert!(took.as_secs() < 60);
}

#[test]
fn a_row_that_waits_for_another_is_handed_back_with_it() {
    let mut festival = Snapshot::default();
    imported("Navn;Mobil;E-post\nKari Moe;400 00 010;\n", &mut festival);
    // Another number: the leader is asked. The third row is about whoever the second turns out to be.
    let text = "Navn;Mobil;E-post\nKari Moe;400 00 011;\nKari Moe;400 00 011;kari@example.com\n";
    let mut plan = planned(text, &festival);
    assert!(matches!(row(&plan, 2).verdict, Verdict::Doubtful(_)));
    assert_eq!(row(&plan, 3).subject, Some(Subject::Row(2)));
    assert!(plan.edit(&mut Ids::System, "a.csv").is_empty());
    assert_eq!(plan.counts(), Counts { doubtful: 2, ..Counts::default() }, "neither is said to come in");
    assert_eq!(plan.handed_back().map(|row| row.line).collect::<Vec<_>>(), [2, 3]);
    let back = String::from_utf8(plan.refused_csv(&Lang::new(Language::Nb))).unwrap();
    assert!(back.contains("kari@example.com"), "{back}");
    assert!(back.lines().skip(1).all(|line| !line.starts_with(';')), "each has a reason: {back}");

    assert!(plan.decide(2, Decision::Leave));
    assert_eq!(plan.counts(), Counts { skipped: 2, ..Counts::default() }, "who is left out is left out");
    assert!(plan.decide(2, Decision::New));
    assert_eq!(plan.counts(), Counts { new: 1, changed: 1, ..Counts::default() });
    assert_eq!(plan.handed_back().count(), 0);
    festival.apply(&plan.edit(&mut Ids::System, "a.csv")).unwrap();
    assert!(festival.people.iter().any(|person| person.email == "kari@example.com"));
}

#[test]
fn identity_numbers_in_other_columns_reach_nothing() {
    // Invented, with dates that are none of anybody's: 30 February, the 31st of a short month.
    for number in ["9002300000", "900230 0000", "310290 00000", "310290–00000", "310290 000 00", "31.02.90 00000", "31 02 90 00000"]
    {
        let text = format!("Navn;Mobil;Født;Merknad\nKari Moe;400 00 010;{number};{number}\nOla Li;400 00 011;;\n");
        let plan = planned(&text, &Snapshot::default());
        let all = format!("{plan:?}") + &String::from_utf8(plan.refused_csv(&Lang::new(Language::Nb))).unwrap();
        assert!(!all.contains(number), "{number} is in {all}");
        let edit = plan.edit(&mut Ids::System, "a.csv");
        assert!(!format!("{edit:?}").contains(number), "{number}");
    }
}

#[test]
fn a_heading_that_is_a_formula_is_not_handed_back_as_one() {
    let plan = planned("Navn;Mobil;=1+1\nKari Moe;400 0;x\nOla Li;400 00 011;y\n", &Snapshot::default());
    let back = String::from_utf8(plan.refused_csv(&Lang::new(Language::Nb))).unwrap();
    assert!(back.lines().next().unwrap().ends_with(";'=1+1"), "{back}");
}

#[test]
fn a_parents_number_is_never_the_persons_own() {
    for (phone, email) in [
        ("Telefon mor", "E-post mor"),
        ("Mors mobil", "Mors e-post"),
        ("Mobil pappa", "Mail pappa"),
        ("Tlf. verge", "E-post verge"),
    ] {
        let text = format!(
            "Navn;Født;{phone};{email}\nKari Moe;2013;400 00 010;mor@example.com\nOla Li;2012;400 00 011;far@example.com\n"
        );
        let mut festival = Snapshot::default();
        let _ = imported(&text, &mut festival);
        for person in people(&festival) {
            assert_eq!((person.phone.as_str(), person.email.as_str()), ("", ""), "{phone}");
            let kept = format!("{} {:?}", person.guardian, person.extra);
            assert!(kept.contains("400 00 01") && kept.contains("@example.com"), "{phone}: {kept}");
        }
    }
}

#[test]
fn names_in_one_column_under_the_family_names_header_and_what_one_is_called() {
    let mut festival = Snapshot::default();
    let list = "Etternavn, Fornavn;Mobil\nHansen, Ola;400 00 020\nvan der Berg, Åse-Lill;400 00 021\n";
    let _ = imported(list, &mut festival);
    let _ = imported("Navn;Mobil\n\"Ola \"\"Kalle\"\" Rett\";400 00 022\n«Rabben» Siri Dal 😀;400 00 023\n", &mut festival);
    let mut names: Vec<_> = people(&festival).into_iter().map(|row| (row.given, row.family, row.nickname)).collect();
    names.sort();
    let right = [("Ola", "Hansen", ""), ("Ola", "Rett", "Kalle"), ("Siri", "Dal", "Rabben"), ("Åse-Lill", "van der Berg", "")];
    assert_eq!(names, right.map(|(given, family, called)| (given.to_owned(), family.to_owned(), called.to_owned())));
}

#[test]
fn an_identity_number_for_a_birth_keeps_nobody_out() {
    let plan = planned("Name;Birth date;Phone\nAnna-Lisa Öberg;900102-1234;+46 70 174 06 05\n", &Snapshot::default());
    assert_eq!(plan.counts(), Counts { new: 1, ..Counts::default() });
    assert!(plan.rows[0].notes.contains(&Note::IdentityLeftOut));
    let text = format!("{plan:?}");
    assert!(!text.contains("900102") && !text.contains("1234"), "{text}");
}
