//! Answers to when people can: in forms, in tables of people by days, in words. Who can is on no shift for that, and what a
//! festival keeps of it is the same whichever way the sheet comes in.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use std::collections::BTreeMap;

use ildsjel::domain::phone::Region;
use ildsjel::domain::rules::Rules;
use ildsjel::domain::{Ids, Snapshot};
use ildsjel::exchange::draft::Note;
use ildsjel::exchange::meaning;
use ildsjel::exchange::plan::{self, Plan, Verdict};
use ildsjel::exchange::roster::{self, Options, Roster};
use ildsjel::exchange::{columns, read};
use ildsjel::table;
use sheets::{World, all_told, day, event, meant, says, shifts, told};

fn planned(text: &str, data: &Snapshot) -> Plan {
    let book = table::read(text.as_bytes(), None, &table::Options::default()).unwrap();
    let mut sheet = read::of(&book).unwrap();
    sheet.hear(&meaning::of(&book, &event()));
    let context = plan::Context { today: day("2026-06-01"), region: Region::No };
    plan::plan(&sheet, &columns::guess(&sheet, Region::No), data, &context)
}

fn roster(text: &str, data: &Snapshot) -> Roster {
    let options = Options { file: "svar.csv".into(), crew: String::new(), today: day("2026-06-01") };
    roster::plan(&meant(text), data, &Rules::standard(), &options, &BTreeMap::new(), &mut Ids::seeded(99))
}

/// `Kari 03 18:00–03 22:00 Can` for all that a festival keeps.
fn kept(data: &Snapshot) -> Vec<String> {
    let one = |row: &ildsjel::domain::Availability| {
        let (from, to) = (row.when.from_local.format("%d %H:%M"), row.when.to_local.format("%d %H:%M"));
        let who = &data.people.get(row.person).unwrap().given;
        let note = if row.note.is_empty() { String::new() } else { format!(" «{}»", row.note) };
        format!("{who} {from}–{to} {:?}{note}", row.kind)
    };
    let mut all: Vec<String> = data.availability.iter().map(one).collect();
    all.sort();
    all
}

/// What a form's answers say, one answer a row by the same person's name.
fn answer(question: &str, answer: &str) -> (Vec<String>, Vec<&'static str>) {
    let meaning = meant(&format!("Tidsmerke;Navn;Mobil;{question}\n01.05.2026 12:00;Kari Sand;400 00 011;\"{answer}\"\n"));
    assert_eq!((shifts(&meaning).len(), meaning.people.len()), (0, 1), "{question} {answer}");
    let told = told(&meaning).into_iter().map(|(_, code)| code).collect();
    (says(&meaning).into_iter().map(|said| said.trim_start_matches("Kari ").to_owned()).collect(), told)
}

#[test]
fn a_form_is_answered_in_words() {
    for (text, right) in [
        ("fre 18-22", vec!["03 18:00–22:00 can"]),
        ("Fredag, lørdag", vec!["03 can", "04 can"]),
        ("kan ikke lørdag", vec!["04 cannot"]),
        ("fredag hele dagen", vec!["03 can"]),
        ("lørdag etter 17", vec!["04 17:00–24:00 can"]),
        ("søndag til kl 20", vec!["05 00:00–20:00 can"]),
        ("kanskje fredag", vec!["03 perhaps"]),
        ("helst ikke fredag, ellers ok", vec!["03 perhaps", "02 can", "04 can", "05 can"]),
        ("alle dager, men ikke søndag", vec!["02 can", "03 can", "04 can", "05 cannot"]),
        ("Alle dager unntatt fredag", vec!["02 can", "04 can", "05 can", "03 cannot"]),
        ("når som helst", vec!["02 can", "03 can", "04 can", "05 can"]),
        ("nei", vec!["02 cannot", "03 cannot", "04 cannot", "05 cannot"]),
        ("lør 22-02", vec!["04 22:00–26:00 can"]),
        ("fra 18 til 02 på fredag", vec!["03 18:00–26:00 can"]),
        ("fredag, 18-22", vec!["03 18:00–22:00 can"]),
        ("alle dager etter 16", vec!["02 16:00–24:00 can", "03 16:00–24:00 can", "04 16:00–24:00 can", "05 16:00–24:00 can"]),
        ("3.-4. juli 18-22 og søndag", vec!["03 18:00–22:00 can", "04 18:00–22:00 can", "05 can"]),
        ("kan ikke fredag, lørdag", vec!["03 cannot", "04 cannot"]),
        ("Kan inte på lördag", vec!["04 cannot"]),
        ("any time except Saturday", vec!["02 can", "03 can", "05 can", "04 cannot"]),
    ] {
        assert_eq!(answer("Når kan du jobbe?", text), (right.into_iter().map(str::to_owned).collect(), vec![]), "{text}");
    }
}

#[test]
fn the_weekend_is_two_days_and_said_once() {
    let days = |right: &[&str]| right.iter().map(ToString::to_string).collect::<Vec<_>>();
    let two = days(&["04 can", "05 can"]);
    for text in ["hele helga", "helga", "the whole weekend", "i helgen"] {
        assert_eq!(answer("Når kan du jobbe?", text), (two.clone(), vec!["weekend_days"]), "{text}");
    }
    // Friday is named, or asked for with its evening.
    let three = days(&["03 can", "04 can", "05 can"]);
    for text in ["fredag og helga", "fredag, helga", "fredag + hele helga"] {
        assert_eq!(answer("Når kan du jobbe?", text), (three.clone(), vec![]), "{text}");
    }
    assert_eq!(answer("Når kan du jobbe?", "fredag kveld og helga"), (two, vec!["daypart_needs_clock_times"]));
    let meaning = meant("Namn;Kan jobbe;Kan ikkje\nKari Lie;heile helga;sundag\nOla Vik;helga;\nBo Ek;;helga\n");
    let right = ["Kari 04 can", "Kari 05 cannot", "Ola 04 can", "Ola 05 can", "Bo 04 cannot", "Bo 05 cannot"];
    let mut said = says(&meaning);
    said.sort();
    let mut right = right.map(str::to_owned);
    right.sort();
    assert_eq!((said.as_slice(), told(&meaning)), (right.as_slice(), vec![(1, "weekend_days")]));
}

#[test]
fn what_an_answer_does_not_say_is_told_and_not_guessed() {
    for (text, right, code) in [
        ("Fredag kveld, lørdag", vec!["04 can"], "daypart_needs_clock_times"),
        ("ja", vec![], "time_unclear"),
        ("ja, kanskje 17", vec![], "time_unclear"),
        ("spør mora mi", vec![], "time_unclear"),
        ("fredag, kan ikke fredag", vec![], "contradicting_answer"),
        // Is it no to Sunday too?
        ("fredag, ikke lørdag, søndag", vec!["03 can", "04 cannot"], "time_unclear"),
        ("lør kl 18", vec![], "end_time_missing"),
    ] {
        let (said, told) = answer("Når kan du jobbe?", text);
        assert_eq!((said, told), (right.into_iter().map(str::to_owned).collect(), vec![code]), "{text}");
    }
}

#[test]
fn every_way_to_ask_is_heard_and_a_shift_is_not_asked_for() {
    for question in [
        "Når kan du jobbe?",
        "Hvilke vakter kan du ta?",
        "Hvilke dager passer det for deg?",
        "När kan du?",
        "Vilka pass kan du ta?",
        "Kva vakter kan du ta?",
        "When can you work?",
        "Which shifts can you take?",
        "Ønsket vakt",
        "Tilgjengelig",
    ] {
        assert_eq!(answer(question, "fre 18-22").0, ["03 18:00–22:00 can"], "{question}");
    }
    assert_eq!(answer("Når kan du ikke jobbe?", "lørdag, søndag før 12").0, ["04 cannot", "05 00:00–12:00 cannot"]);
    let roster = meant("Navn;Mobil;Vakt\nKari Sand;400 00 011;fre 18-22\n");
    assert_eq!((shifts(&roster).len(), says(&roster).len()), (1, 0), "a shift is one where nobody asks");
    let wish = meant("Navn;Mobil;Ønsket vakt\nKari Sand;400 00 011;Bar\n");
    assert_eq!(says(&wish).len(), 0);
}

#[test]
fn days_are_within_the_parts_of_the_day_that_suit() {
    let meaning = meant(
        "Navn;Mobil;Hvilke dager kan du?;Når på døgnet passer best?\nKari Sand;400 00 011;fredag, lørdag;Kveld (16–22)\n\
         Ola Berg;400 00 012;fredag;Natt\nPia Dal;400 00 013;søndag;hele dagen\nNils Vik;400 00 014;lør 12-16;Kveld (16–22)\n",
    );
    assert_eq!(says(&meaning), ["Kari 03 16:00–22:00 can", "Kari 04 16:00–22:00 can", "Pia 05 can", "Nils 04 12:00–16:00 can"]);
    assert_eq!(told(&meaning), [(2, "daypart_needs_clock_times"), (4, "unread_cell")]);
}

const MATRIX: &str = "Når kan du?\nNamn;Telefon;tors;fre;lör\nAnna Ek;400 00 011;ja;nej;kanske\nBo Alm;400 00 012;x;efter 17;hela dagen\n\
    Cia By;400 00 013;till kl 20;18-22;kan inte\nDag Fors;400 00 014;;ja, efter 17;bortrest\n";

#[test]
fn under_a_title_that_asks_a_table_of_days_is_answers() {
    let meaning = meant(MATRIX);
    let right = [
        "Anna 02 can",
        "Anna 03 cannot",
        "Anna 04 perhaps",
        "Bo 02 can",
        "Bo 03 17:00–24:00 can",
        "Bo 04 can",
        "Cia 02 00:00–20:00 can",
        "Cia 03 18:00–22:00 can",
        "Cia 04 cannot",
        "Dag 03 17:00–24:00 can",
        "Dag 04 cannot",
    ];
    assert_eq!((says(&meaning), shifts(&meaning)), (right.map(str::to_owned).to_vec(), vec![]));
    assert_eq!(all_told(&meaning), [(2, "perhaps_can")], "the title asks, so that nothing is to be told");
    // The same table as a plan has a shift in it.
    let plan = meant(&MATRIX.replace("Når kan du?", "Turnus"));
    assert_eq!(shifts(&plan), ["03 18:00–22:00 : Cia By"]);
}

#[test]
fn shifts_across_under_a_title_that_asks_are_no_shifts_yet() {
    let text = "Tilgjengelighet;;\nNavn;fre 18-22;lør 22-02\nKari Sand;ja;x\nOla Berg;kanskje;-\nPia Dal;etter 20;?\n";
    let meaning = meant(text);
    let right = [
        "Kari 03 18:00–22:00 can",
        "Kari 04 22:00–26:00 can",
        "Ola 03 18:00–22:00 perhaps",
        "Ola 04 22:00–26:00 cannot",
        "Pia 03 20:00–22:00 can",
    ];
    assert_eq!((says(&meaning), shifts(&meaning).len()), (right.map(str::to_owned).to_vec(), 0));
    assert_eq!(told(&meaning), [(4, "unclear_cell")]);
    let plan = meant(&text.replace("Tilgjengelighet", "Vaktplan"));
    assert_eq!(shifts(&plan).len(), 2, "a cross in a plan is somebody on a shift");
}

#[test]
fn each_column_may_ask_of_its_own_day() {
    let meaning = meant("Navn;Kan du fredag?;Kan du jobbe lørdag?\nKari Sand;ja;nei\nOla Berg;etter 15;hele dagen\n");
    assert_eq!(says(&meaning), ["Kari 03 can", "Kari 04 cannot", "Ola 03 15:00–24:00 can", "Ola 04 can"]);
    let one = meant("Navn;Mobil;Kan du fredag?\nKari Sand;400 00 011;ja\nOla Berg;400 00 012;nei\n");
    assert_eq!(says(&one), ["Kari 03 can", "Ola 03 cannot"]);
}

#[test]
fn a_list_of_times_under_a_title_that_asks_is_answers() {
    let meaning = meant("Når kan dere jobbe?;;;\nNavn;Dag;Fra;Til\nKari Sand;fredag;18:00;22:00\nOla Berg;lørdag;10:00;14:00\n");
    assert_eq!(
        (says(&meaning), shifts(&meaning).len()),
        (vec!["Kari 03 18:00–22:00 can".into(), "Ola 04 10:00–14:00 can".into()], 0)
    );
    assert_eq!(told(&meaning), [(1, "read_as_answers")]);
}

#[test]
fn a_yes_and_a_no_in_two_columns_are_told() {
    let meaning = meant(
        "Navn;Mobil;Når kan du jobbe?;Når kan du ikke jobbe?\nKari Sand;400 00 011;fredag, lørdag;lørdag\nPia Dal;400 00 013;lørdag;lør 12-16\n",
    );
    assert_eq!(says(&meaning), ["Kari 03 can", "Pia 04 12:00–16:00 cannot", "Pia 04 can"]);
    assert_eq!(told(&meaning), [(1, "contradicting_answer")]);
}

const FORM: &str = "Navn;Mobil;Når kan du jobbe?\nKari Sand;400 00 011;fredag, lør etter 17\nOla Berg;400 00 012;kan ikke søndag\n\
    Pia Dal;400 00 013;kanskje fredag\nNils Vik;400 00 014;Fredag kveld\n";

#[test]
fn both_ways_in_keep_the_same_and_the_second_time_nothing() {
    let right = [
        "Kari 03 06:00–04 06:00 Can",
        "Kari 04 17:00–05 06:00 Can",
        "Ola 05 06:00–06 06:00 Cannot",
        "Pia 03 06:00–04 06:00 RatherNot «kanskje fredag»",
    ];
    let mut world = World::new();
    let brought = roster(FORM, &world.data);
    assert_eq!((kept(&brought.after), brought.after.shifts.len()), (right.map(str::to_owned).to_vec(), 0));
    assert!(roster(FORM, &brought.after).edit.is_empty());

    let people = planned(FORM, &world.data);
    assert_eq!(people.answers(), 4);
    let edit = people.edit(&mut world.ids, "svar.csv");
    world.data.apply(&edit).unwrap();
    assert_eq!(kept(&world.data), right);
    let again = planned(FORM, &world.data);
    assert_eq!((again.answers(), again.edit(&mut world.ids, "svar.csv").is_empty()), (0, true));
    // Somebody known who says something new is changed by it.
    let later = planned(&FORM.replace("kan ikke søndag", "kan ikke søndag, lør 10-12"), &world.data);
    let ola = later.rows.iter().find(|row| row.name == "Ola Berg").unwrap();
    assert!(matches!(ola.verdict, Verdict::Changed(_)), "{:?}", ola.verdict);
    assert_eq!((later.answers(), later.counts().changed), (1, 1));
}

#[test]
fn who_comes_in_as_one_of_a_list_loses_no_answer_of_a_table_of_days() {
    let mut world = World::new();
    let people = planned(MATRIX, &world.data);
    assert_eq!(people.answers(), says(&meant(MATRIX)).len());
    let edit = people.edit(&mut world.ids, "svar.csv");
    world.data.apply(&edit).unwrap();
    assert_eq!(kept(&world.data).len(), 11);
    assert!(kept(&world.data).contains(&"Cia 03 18:00–03 22:00 Can".to_owned()), "{:?}", kept(&world.data));
}

#[test]
fn what_was_not_understood_is_told_of_in_a_list_of_people_too() {
    let people = planned(FORM, &World::new().data);
    let notes: Vec<_> = people.rows.iter().flat_map(|row| row.notes.iter().filter(|note| note.is_warning())).collect();
    assert_eq!(notes, [&ildsjel::exchange::draft::Note::AnswerUnread { seen: "Fredag kveld".into() }]);
}

#[test]
fn a_question_of_no_day_says_nothing_of_days() {
    for question in ["Kan du stille på infomøte?", "Kan du jobbe natt?", "Kan du jobbe flere dager?", "Can you work nights?"] {
        let meaning = meant(&format!("Navn;Mobil;{question}\nKari Moe;400 00 011;Nei\nOla Dahl;400 00 012;Ja\n"));
        assert_eq!(says(&meaning), Vec::<String>::new(), "{question}");
        let kept = meaning.people[0].extra.values().any(|value| matches!(value, meaning::Extra::Text(text) if text == "Nei"));
        assert!(kept, "{question}: the answer is kept as text");
    }
    // Who cannot when it is asked which days cannot at all.
    assert_eq!(answer("Hvilke dager kan du?", "Nei").0.len(), 4);
}

#[test]
fn a_yes_to_when_somebody_cannot_is_no_no() {
    for text in ["Kan alle dager", "Kan alltid", "Jeg kan alle dager"] {
        assert_eq!(answer("Hvilke dager kan du ikke?", text), (vec![], vec!["time_unclear"]), "{text}");
    }
    let (said, told) = answer("Hvilke dager kan du ikke?", "torsdag og fredag, men kan lørdag");
    assert_eq!((said, told), (vec!["02 cannot".to_owned(), "03 cannot".to_owned()], vec!["time_unclear"]));
    assert_eq!(answer("Hvilke dager kan du?", "Fredag (etter 16) og lørdag").0, ["03 16:00–24:00 can", "04 can"]);
}

#[test]
fn yes_and_no_under_times_are_answers_and_hedges_are_neither() {
    let meaning = meant("Navn;Fredag 12-18;Fredag 18-24\nKari Moe;ja;nei\nOla Dahl;nei;ja\n");
    assert!(meaning.shifts.is_empty());
    assert_eq!(
        says(&meaning),
        ["Kari 03 12:00–18:00 can", "Kari 03 18:00–24:00 cannot", "Ola 03 12:00–18:00 cannot", "Ola 03 18:00–24:00 can"]
    );
    let meaning = meant("Navn;Fredag 3. juli (rigg);Lørdag\nKari Moe;ja;etter jobb\nOla Dahl;ja/nei;nei\n");
    assert_eq!(says(&meaning), ["Kari 03 can", "Kari 04 perhaps", "Ola 04 cannot"]);
    assert_eq!(told(&meaning), [(1, "unclear_cell"), (2, "unclear_cell")]);
    // The hours of a part of the day are asked for, once.
    let meaning = meant("Navn;Fredag kveld;Lørdag kveld\nKari Moe;Ja;Nei\nOla Dahl;Nei;Ja\n");
    assert_eq!(told(&meaning), [(0, "daypart_needs_clock_times")]);
    assert!(says(&meaning).is_empty());
}

#[test]
fn a_changed_answer_takes_the_place_of_the_old_one() {
    let mut world = World::new();
    let first = "Navn;Mobil;Fredag;Lørdag\nKari Moe;400 00 011;ja;ja\n";
    let edit = planned(first, &world.data).edit(&mut Ids::seeded(5), "svar.csv");
    world.data.apply(&edit).unwrap();
    assert_eq!(kept(&world.data), ["Kari 03 06:00–04 06:00 Can", "Kari 04 06:00–05 06:00 Can"]);
    let plan = planned("Navn;Mobil;Fredag;Lørdag\nKari Moe;400 00 011;nei;ja\n", &world.data);
    assert!(plan.rows[0].notes.contains(&Note::SaysOtherwise { days: 1 }), "{:?}", plan.rows[0].notes);
    let mut data = world.data.clone();
    data.apply(&plan.edit(&mut Ids::seeded(6), "svar2.csv")).unwrap();
    let mut now = kept(&data);
    now.sort();
    assert_eq!(now, ["Kari 03 06:00–04 06:00 Cannot", "Kari 04 06:00–05 06:00 Can"]);
    // The roster's way in keeps the same.
    let roster = roster("Navn;Mobil;Fredag;Lørdag\nKari Moe;400 00 011;nei;ja\n", &world.data);
    let mut data = world.data.clone();
    data.apply(&roster.edit).unwrap();
    let mut now = kept(&data);
    now.sort();
    assert_eq!(now, ["Kari 03 06:00–04 06:00 Cannot", "Kari 04 06:00–05 06:00 Can"]);
}

#[test]
fn words_under_days_are_told_in_the_list_of_people_too() {
    let plan = planned("Navn;Fredag;Lørdag\nKari Moe;ja;bryllup\nOla Dahl;✓;ja\n", &World::new().data);
    assert!(plan.rows[0].notes.contains(&Note::AsCannot { seen: "bryllup".into() }), "{:?}", plan.rows[0].notes);
    assert!(plan.rows[1].notes.contains(&Note::AnswerUnread { seen: "✓".into() }), "{:?}", plan.rows[1].notes);
}
