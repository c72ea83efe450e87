//! Lists of people as people write them: couples in one cell, headers over two columns, counts under the list, numbers a
//! spreadsheet broke, answers in words, and first names in a roster. Each says both who came of it and what the leader is told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use std::collections::BTreeMap;

use ildsjel::domain::phone::Region;
use ildsjel::domain::rules::Rules;
use ildsjel::domain::{Ids, Role, Snapshot};
use ildsjel::exchange::meaning::{self, Can, Extra, Meaning};
use ildsjel::exchange::plan::{self, Counts, Decision, Doubt, Likeness, Plan, Subject};
use ildsjel::exchange::roster::{self, Options, Roster, Thing, Verdict};
use ildsjel::exchange::{columns, read};
use ildsjel::lang::{Lang, Language};
use ildsjel::table;
use sheets::{World, all_told as told, day, event, meant, people};

fn meant_of(bytes: &[u8]) -> Meaning {
    meaning::of(&table::read(bytes, None, &table::Options::default()).unwrap(), &event())
}

/// `Kari fri. 3 can` for what each says of days.
fn free(meaning: &Meaning) -> Vec<String> {
    let one = |said: &meaning::Availability| {
        let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let hours = said.hours.map_or(String::new(), |(from, to)| format!(" {}-{}", clock(from), clock(to)));
        let can = if said.can == Can::Available { "can" } else { "cannot" };
        format!("{} {}{hours} {can}", meaning.people[said.person].given, said.date.format("%d"))
    };
    meaning.availability.iter().map(one).collect()
}

fn planned(text: &str, data: &Snapshot) -> Plan {
    let sheet = read::read(text.as_bytes(), &read::Options::default()).unwrap();
    let context = plan::Context { today: day("2026-06-01"), region: Region::No };
    plan::plan(&sheet, &columns::guess(&sheet, Region::No), data, &context)
}

fn roster(text: &str, data: &Snapshot, decisions: &BTreeMap<usize, Decision>) -> Roster {
    let options = Options { file: "vakter.csv".into(), crew: String::new(), today: day("2026-06-01") };
    roster::plan(&meant(text), data, &Rules::standard(), &options, decisions, &mut Ids::seeded(99))
}

fn names(plan: &Plan) -> Vec<(String, plan::Verdict)> {
    plan.rows.iter().map(|row| (row.name.clone(), row.verdict.clone())).collect()
}

#[test]
fn a_couple_in_one_cell_has_one_name_one_number_and_one_answer() {
    let meaning = meant(
        "Navn;Telefon;E-post;Når kan du?\nKari Nordmann;400 00 011;;fredag\nKari og Ola Moe;400 00 012;moe@example.org;kan ikke lørdag\n",
    );
    assert_eq!(people(&meaning), ["Kari Nordmann +4740000011", "Kari Moe +4740000012", "Ola Moe +4740000012"]);
    assert!(meaning.people[1..].iter().all(|human| human.email.as_deref() == Some("moe@example.org")));
    let told = told(&meaning);
    assert!(told.contains(&(2, "several_names_in_cell")) && told.contains(&(2, "shared_phone")), "{told:?}");
    assert!(!told.iter().any(|(_, code)| *code == "two_phones_in_cell"), "{told:?}");
    assert_eq!(free(&meaning), ["Kari 03 can", "Kari 04 cannot", "Ola 04 cannot"]);
}

#[test]
fn a_couple_in_a_list_of_people_is_asked_about() {
    let plan = planned("Navn;Telefon\nKari og Ola Moe;400 00 012\nSiv Li;400 00 013\n", &Snapshot::default());
    assert_eq!(plan.counts(), Counts { new: 1, doubtful: 1, ..Counts::default() });
    let words = Lang::new(Language::Nb).row_reason(&plan.rows[0], &plan.tabs);
    assert!(words.contains("Kari og Ola Moe"), "{words}");
}

#[test]
fn two_numbers_for_two_people_go_to_each() {
    let meaning = meant("Navn;Telefon\nKari og Ola Moe;400 00 011 / 400 00 012\nSiv Li;400 00 013\n");
    assert_eq!(people(&meaning), ["Kari Moe +4740000011", "Ola Moe +4740000012", "Siv Li +4740000013"]);
}

#[test]
fn in_a_roster_two_first_names_are_two_people_of_any_name() {
    let meaning = meant("Dato;Fra;Til;Sted;Hvem\n03.07.2026;18:00;22:00;Bar;Per og Ola Moe\n");
    assert_eq!(people(&meaning), ["Per", "Ola Moe"]);
}

#[test]
fn one_header_over_two_columns_of_names() {
    let text = "Navn;;Telefon\nKari;Sand;400 30 101\nOla;Berg;400 30 102\n";
    assert_eq!(people(&meant(text)), ["Kari Sand +4740030101", "Ola Berg +4740030102"]);
    let plan = planned(text, &Snapshot::default());
    let drafts: Vec<_> = plan.rows.iter().map(|row| (row.draft.given.as_str(), row.draft.family.as_str())).collect();
    assert_eq!(drafts, [("Kari", "Sand"), ("Ola", "Berg")]);
    assert!(plan.rows.iter().all(|row| row.draft.extra.is_empty()));
    // Whole names beside something else stay whole.
    let meaning = meant("Navn;;Telefon\nKari Sand Lie;kjører bil;400 30 101\nOla Berg Moe;ok;400 30 102\n");
    assert_eq!(people(&meaning)[0], "Kari Sand Lie +4740030101");
}

#[test]
fn a_bad_number_keeps_nobody_out_and_is_told() {
    let text = "Navn;Mobil\nAud Nilsen;4,00101E+07\nØystein Lie;400 10 005 / 400 10 006\nSiv Moe;8.1E+07\nOla Li;400 1\n";
    let plan = planned(text, &Snapshot::default());
    assert_eq!(plan.counts(), Counts { new: 4, ..Counts::default() });
    assert!(plan.rows.iter().all(|row| row.draft.phone.is_empty() && row.notes.iter().any(plan_note_warns)));
    let meaning = meant(text);
    assert_eq!(people(&meaning), ["Aud Nilsen", "Øystein Lie", "Siv Moe", "Ola Li"]);
    let expected = ["phone_scientific_notation", "two_phones_in_cell", "phone_scientific_notation", "phone_invalid"];
    assert_eq!(told(&meaning), (1..).zip(expected).collect::<Vec<_>>());
}

fn plan_note_warns(note: &ildsjel::exchange::draft::Note) -> bool {
    note.is_warning()
}

#[test]
fn counts_under_a_list_are_nobody() {
    let text = "Nr;Etternavn;Fornavn;Mobil\n1;Aune;Kari;400 10 001\n2;Moe;Ola;400 10 002\nSum 2 stk;;;\n";
    let plan = planned(text, &Snapshot::default());
    assert_eq!(plan.counts(), Counts { new: 2, skipped: 1, ..Counts::default() }, "{:?}", names(&plan));
    assert_eq!(people(&meant(text)).len(), 2);
    let plan = planned("Navn;Telefon;Merknad\nKari Aune;400 10 001;\nOla Moe;400 10 002;\n5 stk;;\n", &Snapshot::default());
    assert_eq!(plan.counts(), Counts { new: 2, skipped: 1, ..Counts::default() }, "{:?}", names(&plan));
    let plan = planned("Vakt;Navn;Telefon\nBar;Kari Aune;400 10 001\nBar;LEDIG;\n", &Snapshot::default());
    assert_eq!(plan.counts(), Counts { new: 1, skipped: 1, ..Counts::default() }, "{:?}", names(&plan));
}

#[test]
fn a_first_name_on_a_list_is_not_taken_for_another_on_it() {
    let meaning = meant("Navn;Mobil;E-post\nKari Nordmann;400 10 001;\nKari;;kari@example.org\nOla Moe;400 10 003;\n");
    assert_eq!(people(&meaning), ["Kari Nordmann +4740010001", "Kari", "Ola Moe +4740010003"]);
    assert!(told(&meaning).contains(&(2, "short_name_ambiguous")), "{:?}", told(&meaning));
    let meaning = meant("Navn;Telefon;Merknad\nKari Aune;400 10 001;\nOla Moe;400 10 002;\n5 stk;;\n");
    assert_eq!(people(&meaning).len(), 2);
    assert!(told(&meaning).contains(&(3, "footer_row_skipped")), "{:?}", told(&meaning));
}

#[test]
fn headings_say_the_crew_of_those_below() {
    let text = "BAR;;\nNavn;Telefon;Rolle\nKari Sand;401 80 001;\nOla Berg;401 80 002;\n;;\nRIGG (leder: Tor Ness);;\nPia Dal;401 80 003;\nTotalt;3;\n";
    let plan = planned(text, &Snapshot::default());
    let new = plan.rows.iter().filter(|row| !row.draft.given.is_empty() && row.verdict == plan::Verdict::New);
    let crews: Vec<_> = new.map(|row| (row.name.as_str(), row.draft.crews.clone())).collect();
    let bar = vec!["Bar".to_owned()];
    let rig = vec!["Rigg".to_owned()];
    assert_eq!(crews, [("Kari Sand", bar.clone()), ("Ola Berg", bar), ("Pia Dal", rig)]);
    assert_eq!(plan.counts().doubtful, 0, "{:?}", names(&plan));
    assert_eq!(plan.new_crews(), ["Bar", "Rigg"]);
}

#[test]
fn lines_of_two_encodings_are_mended_and_told() {
    let mut bytes = "Navn;Telefon\nÅse Bjørgård;401 00 001\n".as_bytes().to_vec();
    bytes.extend_from_slice(b"M\xE6rit \xD8ie;401 00 002\n");
    let meaning = meant_of(&bytes);
    assert_eq!(people(&meaning), ["Åse Bjørgård +4740100001", "Mærit Øie +4740100002"]);
    assert!(meaning.issues.iter().any(|issue| issue.code.word() == "mojibake_repaired"));
}

#[test]
fn answers_in_words_say_when_people_can() {
    let meaning = meant(
        "Tidsmerke;Navn;Mobil;Når kan du jobbe?\n2026/04/03 8:12;Lise Moan;400 20 001;Fredag hele dagen, lørdag 18-22\n\
         2026/04/03 9:01;Truls Fiskum;400 20 002;Fredag kveld\n2026/04/04 7:00;Marit Stene;400 20 003;Kan ikke lørdag\n\
         2026/04/05 7:00;Per Moe;400 20 004;fredag, det kommer an på\n",
    );
    assert_eq!(free(&meaning), ["Lise 03 can", "Lise 04 18:00-22:00 can", "Marit 04 cannot", "Per 03 can"]);
    // The hours of the evening are asked for, once for the file; what is no day is told.
    assert_eq!(meaning.asked.iter().copied().collect::<Vec<_>>(), ["kveld"]);
    let told = told(&meaning);
    assert!(told.contains(&(2, "daypart_needs_clock_times")) && told.contains(&(4, "time_unclear")), "{told:?}");
    assert!(!told.contains(&(3, "time_unclear")), "{told:?}");
}

#[test]
fn the_later_of_two_answers_counts_for_the_days_too() {
    let meaning = meant(
        "Tidsmerke;Navn;Mobil;Når kan du jobbe?\n2026/04/03 8:12;Lise Moan;400 20 001;kan ikke fredag\n2026/04/05 9:01;Lise Moan;400 20 001;lørdag 10-14\n",
    );
    assert_eq!((people(&meaning).len(), free(&meaning)), (1, vec!["Lise 04 10:00-14:00 can".to_owned()]));
    assert!(told(&meaning).contains(&(2, "resubmission")));
}

#[test]
fn all_day_under_a_day_is_a_yes_and_what_is_neither_can_be_answered() {
    let meaning = meant("Navn;Tlf;Fre 3.7;Lør 4.7;Søn 5.7\nBjarne Vik;400 30 002;hele dagen;18-22;ja, kanskje 17\n");
    assert_eq!(free(&meaning), ["Bjarne 03 can"]);
    assert_eq!(meaning.shifts.len(), 1);
    assert!(meaning.codes.values().any(|asked| asked.text == "ja, kanskje 17"), "{:?}", meaning.codes);
    assert!(told(&meaning).contains(&(1, "unclear_cell")));
}

const SHORT: &str = "Dato;Fra;Til;Gjeng;Sted;Navn\n03.07.2026;18:00;22:00;Bar;Teltet;Ida\n03.07.2026;18:00;22:00;Bar;Teltet;Kari\n03.07.2026;18:00;22:00;Bar;Teltet;Pål B\n03.07.2026;18:00;22:00;Bar;Teltet;Nils\n";

#[test]
fn first_names_in_a_roster_are_asked_about_and_never_somebody_new() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let ida = world.person("Ida", "Haugen", Some(bar));
    let _ = world.person("Ida", "Moe", None);
    for family in ["Sand", "Dal"] {
        let _ = world.person("Kari", family, Some(bar));
    }
    let pal = world.person("Pål", "Bjørkmo", None);
    let came = roster(SHORT, &world.data, &BTreeMap::new());
    let doubts = |name: &str| {
        let line = came.lines.iter().find(|line| line.thing == Thing::Person(name.into())).unwrap();
        match &line.verdict {
            Verdict::Doubtful(doubts) => doubts
                .iter()
                .map(|doubt| match doubt {
                    Doubt::Same { name, likeness: Likeness::ShortName, .. } => name.clone(),
                    other => panic!("{other:?}"),
                })
                .collect(),
            other => vec![format!("{other:?}")],
        }
    };
    assert_eq!(doubts("Ida"), ["Ida Haugen"], "the one in the crew");
    assert_eq!(doubts("Kari"), ["Kari Sand", "Kari Dal"]);
    assert_eq!(doubts("Pål B"), ["Pål Bjørkmo"]);
    assert_eq!(doubts("Nils"), ["New"], "whom nobody has the name of");

    let place = |name: &str| came.lines.iter().find(|line| line.thing == Thing::Person(name.into())).unwrap().human().unwrap();
    let decisions: BTreeMap<usize, Decision> = [
        (place("Ida"), Decision::Same(Subject::Person(ida))),
        (place("Pål B"), Decision::Same(Subject::Person(pal))),
        (place("Kari"), Decision::Leave),
    ]
    .into();
    let mut after = world.data.clone();
    after.apply(&roster(SHORT, &world.data, &decisions).edit).unwrap();
    assert_eq!(after.people.get(ida).unwrap().name(), "Ida Haugen", "a short name takes nothing away");
    assert_eq!((after.assignments_of(ida).count(), after.assignments_of(pal).count()), (1, 1));

    // Once more: who is on the shift is known there by the short name.
    let again = roster(SHORT, &after, &BTreeMap::new());
    let verdict =
        |name: &str| again.lines.iter().find(|line| line.thing == Thing::Person(name.into())).map(|line| line.verdict.clone());
    assert_eq!((verdict("Ida"), verdict("Pål B")), (Some(Verdict::Same), Some(Verdict::Same)));
}

#[test]
fn a_list_of_contacts_says_who_leads_a_crew() {
    let mut world = World::new();
    let came = roster("Navn;Gjenger;Telefon\nÅse Næss;Bar (gjengsjef);400 00 011\n", &world.data, &BTreeMap::new());
    world.data.apply(&came.edit).unwrap();
    let role = world.data.memberships.iter().map(|row| (world.data.crews.get(row.crew).unwrap().name.as_str(), row.role));
    assert_eq!(role.collect::<Vec<_>>(), [("Bar", Role::Leader)]);
    assert!(matches!(meant("Navn;Gjenger\nÅse Næss;Bar (gjengsjef)\n").people[0].extra.get("crew"), Some(Extra::List(_))));
}

#[test]
fn a_roster_asks_who_is_nearly_somebody() {
    let mut world = World::new();
    let _ = world.person("Silje Kvamme", "Ness", None);
    let _ = world.person("Ola", "Lien", None);
    let list =
        roster("Dag;Tid;Navn\nfre;18-22;Silje Ness\nlør;18-22;Ola Lien\nlør;18-22;Odin Brekke\n", &world.data, &BTreeMap::new());
    let of = |name: &str| {
        let line = list.lines.iter().find(|line| matches!(&line.thing, Thing::Person(own) if own == name)).unwrap();
        line.verdict.clone()
    };
    let Verdict::Doubtful(doubts) = of("Silje Ness") else { panic!("{:?}", of("Silje Ness")) };
    assert!(
        matches!(doubts.as_slice(), [Doubt::Same { name, likeness: Likeness::NearName, .. }] if name == "Silje Kvamme Ness"),
        "{doubts:?}"
    );
    assert_eq!((of("Ola Lien"), of("Odin Brekke")), (Verdict::Same, Verdict::New));
}
