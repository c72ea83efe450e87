//! Tables and forms of when people can: from one day to another, marks, parts of the day, words. No shift comes of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use sheets::{day, event, meant, people, says, shifts, told};

use ildsjel::exchange::meaning::{self, Answers};
use ildsjel::table;

/// A sheet, who can when, and what the leader is to look at by row.
type Case<'a> = (&'a str, &'a [&'a str], &'a [(usize, &'a str)]);

fn answers(cases: &[Case<'_>]) {
    for (list, right, look) in cases {
        let meaning = meant(list);
        assert_eq!(shifts(&meaning), Vec::<String>::new(), "{list}");
        assert_eq!(says(&meaning), *right, "{list}");
        assert_eq!(told(&meaning), *look, "{list}");
    }
}

#[test]
fn from_one_day_to_another_is_all_the_days_between() {
    for header in ["Kommer;Drar", "Kan fra;Kan til", "Ankomst;Avreise", "Available from;Available until", "Kjem;Reiser heim"] {
        answers(&[
            (
                &format!("Navn;{header};Mobil\nKari Lie;torsdag;lørdag;400 00 011\nOla Vik;3.7;5.7;\nBo Ek;?;?;\n"),
                &["Kari 02 can", "Kari 03 can", "Kari 04 can", "Ola 03 can", "Ola 04 can", "Ola 05 can"],
                &[],
            ),
            // Times bound the first and the last day.
            (
                &format!("Navn;{header};Mobil\nKari Lie;torsdag kl 18;lørdag kl 12;\nOla Vik;fredag 3. juli 10:00;fredag kl 15;\n"),
                &["Kari 02 18:00–24:00 can", "Kari 03 can", "Kari 04 00:00–12:00 can", "Ola 03 10:00–15:00 can"],
                &[],
            ),
            // An end that is left out is the festival's, and told; the wrong way round is no span.
            (
                &format!(
                    "Navn;{header};Mobil\nKari Lie;lørdag;;\nOla Vik;;fredag;\nBo Ek;søndag;fredag;\nIda Ro;etter jobb;søndag;\n"
                ),
                &["Kari 04 can", "Kari 05 can", "Ola 02 can", "Ola 03 can"],
                &[(1, "end_time_missing"), (2, "start_time_missing"), (3, "time_unclear"), (4, "time_unclear")],
            ),
        ]);
    }
    // Days under the words for the times of a shift.
    answers(&[(
        "Navn;Fra;Til\nKari Lie;torsdag;lørdag\nOla Vik;3.7;4.7\n",
        &["Kari 02 can", "Kari 03 can", "Kari 04 can", "Ola 03 can", "Ola 04 can"],
        &[(0, "read_as_answers")],
    )]);
    let work = meant("Navn;Fra;Til\nKari Lie;fredag 18:00;fredag 22:00\nOla Vik;lørdag 10:00;lørdag 14:00\n");
    assert_eq!(shifts(&work), ["03 18:00–22:00 : Kari Lie", "04 10:00–14:00 : Ola Vik"]);
    // Who comes is asked by yes and no too.
    let roster = meant("Navn;Kommer;Vakt\nKari Lie;ja;fre 18-22\nOla Vik;ja;lør 10-14\n");
    assert_eq!((roster.assignments[0].confirmed, says(&roster).len()), (Some(true), 0));
    // A day that somebody comes on, and nothing of when they leave, is told.
    answers(&[("Navn;Kommer\nKari Lie;torsdag\nOla Vik;fredag\n", &[], &[(1, "unread_cell")])]);
}

#[test]
fn words_for_several_days_on_end() {
    let said = |text: &str| {
        let meaning = meant(&format!("Navn;Mobil;Når kan du?\nKari Lie;400 00 011;{text}\n"));
        (says(&meaning).iter().map(|said| said.replacen("Kari ", "", 1)).collect::<Vec<_>>(), told(&meaning).len())
    };
    let days = |right: &[&str]| (right.iter().map(ToString::to_string).collect::<Vec<_>>(), 0);
    assert_eq!(said("fra fredag kl 12"), days(&["03 12:00–24:00 can", "04 can", "05 can"]));
    assert_eq!(said("fra og med fredag"), days(&["03 can", "04 can", "05 can"]));
    assert_eq!(said("fra lørdag og utover"), days(&["04 can", "05 can"]));
    assert_eq!(said("til og med fredag"), days(&["02 can", "03 can"]));
    assert_eq!(said("før lørdag"), days(&["02 can", "03 can"]));
    assert_eq!(said("torsdag kl 12 til lørdag kl 15"), days(&["02 12:00–24:00 can", "03 can", "04 00:00–15:00 can"]));
    assert_eq!(said("kan ikke fra lørdag kl 20"), days(&["04 20:00–24:00 cannot", "05 cannot"]));
    assert_eq!(said("fredag etter 15, lørdag"), days(&["03 15:00–24:00 can", "04 can"]));
    assert_eq!(said("har ikke svart"), days(&[]));
    // It may be the Saturday to come.
    assert_eq!(said("til lørdag"), (vec![], 1));
}

#[test]
fn words_of_being_able_under_when_are_answers() {
    answers(&[(
        "Hvem;Når\nKari Lie;kan torsdag og fredag\nOla Vik;kan ikke lørdag\nBo Ek;kan alle dager unntatt søndag\nIda Ro;fredag etter 15\nEli By;har ikke svart\n",
        &[
            "Kari 02 can",
            "Kari 03 can",
            "Ola 04 cannot",
            "Bo 02 can",
            "Bo 03 can",
            "Bo 04 can",
            "Bo 05 cannot",
            "Ida 03 15:00–24:00 can",
        ],
        &[],
    )]);
    // An hour behind a weekday is no day of the month.
    let roster = meant("Navn;Vakt\nKari Lie;fredag fra 18\nOla Vik;lørdag 18-22\n");
    assert_eq!(told(&roster), [(1, "end_time_missing")]);
}

#[test]
fn what_stands_under_days_in_a_form_is_an_answer() {
    answers(&[
        (
            "Tidsstempel;E-post;Fullt navn;Fredag 3. juli;Lørdag 4. juli\n2026-05-02 14:10;kari@eksempel.no;Kari Lie;Dag (10-16), Kveld (16-22);Kan ikke\n\
             2026-05-02 15:33;ola@eksempel.no;Ola Vik;;Hele dagen\n2026-05-03 09:01;bo@eksempel.no;Bo Ek;Kveld (16-22);18-22\n",
            &[
                "Kari 03 10:00–16:00 can",
                "Kari 03 16:00–22:00 can",
                "Kari 04 cannot",
                "Ola 04 can",
                "Bo 03 16:00–22:00 can",
                "Bo 04 18:00–22:00 can",
            ],
            &[],
        ),
        // Each part of the day is asked for once.
        (
            "Tidsstempel;E-post;Fullt navn;Fredag 3. juli;Lørdag 4. juli\n2026-05-02 14:10;kari@eksempel.no;Kari Lie;Dag, Kveld;Kveld\n\
             2026-05-02 15:33;ola@eksempel.no;Ola Vik;Kveld;Kan ikke\n2026-05-03 09:01;bo@eksempel.no;Bo Ek;Dag;Dag\n",
            &["Ola 04 cannot"],
            &[(1, "daypart_needs_clock_times"), (1, "daypart_needs_clock_times")],
        ),
    ]);
    let form =
        "Tidsstempel;Navn;Fredag\n2026-05-02 14:10;Kari Lie;Dag\n2026-05-02 15:33;Ola Vik;Kveld\n2026-05-03 09:01;Bo Ek;Dag\n";
    let meaning = meant(form);
    assert_eq!(people(&meaning), ["Kari Lie", "Ola Vik", "Bo Ek"]);
    // Where it stands else is known, for who looks at a row.
    let again: Vec<_> = meaning.again.iter().map(|issue| (issue.row.unwrap(), issue.note.as_str())).collect();
    assert_eq!(again, [(3, "Dag")]);
    let parts = Answers { parts: [("dag", (600, 960)), ("kveld", (960, 1320))].into(), ..Answers::default() };
    let book = table::read(form.as_bytes(), None, &table::Options::default()).unwrap();
    let known = meaning::of_with(&book, &event(), &parts);
    assert_eq!(says(&known), ["Kari 03 10:00–16:00 can", "Ola 03 16:00–22:00 can", "Bo 03 10:00–16:00 can"]);
}

#[test]
fn parts_of_the_day_alone_are_nobodys_names() {
    let meaning = meant("Navn;Torsdag;Fredag\nKari Lie;Dag;Kveld\nOla Vik;kveld;Dag, Kveld\n");
    assert_eq!(people(&meaning), ["Kari Lie", "Ola Vik"]);
    assert_eq!(told(&meaning), [(1, "daypart_needs_clock_times"), (1, "daypart_needs_clock_times")]);
}

#[test]
fn times_with_a_yes_among_them_are_answers() {
    answers(&[(
        "Navn,Torsdag,Fredag,Lørdag\nKari Lie,10-22,16-22,\nOla Vik,-,10-16,16-22\nBo Ek,?,ja,ja\n",
        &[
            "Kari 02 10:00–22:00 can",
            "Kari 03 16:00–22:00 can",
            "Ola 02 cannot",
            "Ola 03 10:00–16:00 can",
            "Ola 04 16:00–22:00 can",
            "Bo 03 can",
            "Bo 04 can",
        ],
        &[(0, "read_as_answers"), (3, "unclear_cell")],
    )]);
    // Codes among them are of a roster, and so is a title that says so.
    assert_eq!(shifts(&meant("Navn;Torsdag;Fredag\nKari Lie;B2;ja\nOla Vik;18-22;nei\n")), ["02 18:00–22:00 : Ola Vik"]);
    assert_eq!(
        shifts(&meant("Vaktliste;;\nNavn;Torsdag;Fredag\nKari Lie;18-22;ja\nOla Vik;;nei\n")),
        ["02 18:00–22:00 : Kari Lie"]
    );
}

#[test]
fn marks_are_yes_and_no_and_are_asked_about_once_at_most() {
    let right = ["Kari 02 can", "Kari 03 cannot", "Ola 03 can"];
    for (yes, no) in [("✓", "–"), ("✔", "✗"), ("x", "-"), ("X", "—"), ("✅", "❌")] {
        answers(&[(&format!("Navn;Tor;Fre\nKari Lie;{yes};{no}\nOla Vik;;{yes}\n"), &right, &[])]);
    }
    answers(&[
        // Crosses alone may be those of who is on: told once.
        ("Navn;Tor;Fre\nKari Lie;x;x\nOla Vik;;x\n", &["Kari 02 can", "Kari 03 can", "Ola 03 can"], &[(0, "read_as_answers")]),
        (
            "Kan du?;;\nNavn;Tor;Fre\nKari Lie;x;x\nOla Vik;;(x)\n",
            &["Kari 02 can", "Kari 03 can", "Ola 03 perhaps"],
            &[(1, "read_as_answers")],
        ),
        ("Når kan du?;;\nNavn;Tor;Fre\nKari Lie;x;x\nOla Vik;;x\n", &["Kari 02 can", "Kari 03 can", "Ola 03 can"], &[]),
        // A cross beside a tick may be a no.
        (
            "Navn;Tor;Fre\nKari Lie;✓;x\nOla Vik;x;✓\n",
            &["Kari 02 can", "Ola 03 can"],
            &[(0, "read_as_answers"), (1, "unknown_code")],
        ),
        // Among words for yes and no they are the same.
        ("Navn;Tor;Fre\nKari Lie;ja;✓\nOla Vik;-;nei\n", &["Kari 02 can", "Kari 03 can", "Ola 02 cannot", "Ola 03 cannot"], &[]),
        // In a roster, or with hours somewhere, a cross is asked about, once for all of them.
        ("Vaktliste;;\nNavn;Tor;Fre\nKari Lie;x;x\nOla Vik;;x\n", &[], &[(2, "unknown_code")]),
        ("Navn;Tor;Fre\nKari Lie;x;B2\nOla Vik;;x\nIda Ro;B2;b2\n", &[], &[(1, "unknown_code"), (1, "unknown_code")]),
    ]);
}

#[test]
fn crosses_under_parts_of_days_wait_for_their_hours_alone() {
    let list = "Navn,Torsdag kveld,Fredag dag,Fredag kveld\nKari Lie,x,,x\nOla Vik,,x,-\n";
    answers(&[(list, &[], &[(0, "daypart_needs_clock_times"), (0, "daypart_needs_clock_times")])]);
    let book = table::read(list.as_bytes(), None, &table::Options::default()).unwrap();
    let parts = Answers { parts: [("dag", (600, 960)), ("kveld", (960, 1320))].into(), ..Answers::default() };
    let known = meaning::of_with(&book, &event(), &parts);
    assert!(known.shifts.is_empty() && told(&known).is_empty(), "{:?}", told(&known));
    let right = ["Kari 02 16:00–22:00 can", "Kari 03 16:00–22:00 can", "Ola 03 10:00–16:00 can", "Ola 03 16:00–22:00 cannot"];
    assert_eq!(says(&known), right);
}

#[test]
fn days_that_stand_as_headings_are_those_of_the_times_below() {
    let meaning = meant(
        "Navn;10-18;18-22;22-02;02-06\nFredag 3. juli;;;;\nKari Lie;x;x;;\nTor;;;x;\nOla Vik;;;;x\nLørdag 4. juli;;;;\nKari Lie;;x;;\nTor;x;;;\n",
    );
    assert_eq!(people(&meaning), ["Kari Lie", "Tor", "Ola Vik"]);
    let right = [
        "03 10:00–18:00 : Kari Lie",
        "03 18:00–22:00 : Kari Lie",
        "03 22:00–02:00 : Tor",
        "04 02:00–06:00 : Ola Vik",
        "04 18:00–22:00 : Kari Lie",
        "04 10:00–18:00 : Tor",
    ];
    assert_eq!(shifts(&meaning), right);
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
    assert_eq!(meaning.shifts[3].start.unwrap().date(), day("2026-07-04"));
    // A day that is none is asked about.
    let meaning = meant("Navn;10-14;14-18\nFredag 4. juli;;\nOla Vik;x;\nLørdag;;\nKari Lie;;x\n");
    assert_eq!(shifts(&meaning), ["04 14:00–18:00 : Kari Lie"]);
    assert_eq!(told(&meaning), [(1, "weekday_date_conflict"), (2, "date_missing")]);
}

#[test]
fn a_table_that_asks_is_not_asked_about() {
    answers(&[(
        "Når kan du?;;;\nNavn;2. juli;3. juli;4. juli\nKari Lie;hele dagen;;etter 16\nOla Vik;;10-18;til 15\n",
        &["Kari 02 can", "Kari 04 16:00–24:00 can", "Ola 03 10:00–18:00 can", "Ola 04 00:00–15:00 can"],
        &[],
    )]);
}

#[test]
fn a_column_of_days_off_beside_days_takes_them_out() {
    for header in ["Fri", "Fridager", "Fri/borte", "Borte", "Days off", "Kan ikke"] {
        answers(&[(
            &format!(
                "Navn;Tlf;Dager;{header}\nKari Lie;400 00 011;alle;lørdag\nOla Vik;400 00 012;fre, lør;\nBo Ek;;fre;fre 18-22\nIda Ro;;fre, søn;fredag før 15\n"
            ),
            &[
                "Kari 04 cannot",
                "Kari 02 can",
                "Kari 03 can",
                "Kari 05 can",
                "Ola 03 can",
                "Ola 04 can",
                "Bo 03 18:00–22:00 cannot",
                "Bo 03 can",
                "Ida 03 00:00–15:00 cannot",
                "Ida 03 can",
                "Ida 05 can",
            ],
            &[],
        )]);
    }
    // From one day to another, but not on this; and a day that is both, or not known yet.
    answers(&[
        (
            "Navn;Kommer;Drar;Fri\nKari Lie;torsdag;lørdag;fredag\nOla Vik;lørdag;søndag;\n",
            &["Kari 03 cannot", "Kari 02 can", "Kari 04 can", "Ola 04 can", "Ola 05 can"],
            &[],
        ),
        (
            "Navn;Dager;Fri\nKari Lie;fre, lør;lørdag\nOla Vik;fre;?\nBo Ek;lør;fre\n",
            &["Kari 03 can", "Ola 03 can", "Bo 03 cannot", "Bo 04 can"],
            &[(1, "contradicting_answer"), (2, "unclear_cell")],
        ),
    ]);
    // Over marks it is Friday, in English.
    answers(&[("Can you?;;;\nName;Thu;Fri;Sat\nKate Moe;yes;yes;no\n", &["Kate 02 can", "Kate 03 can", "Kate 04 cannot"], &[])]);
    // Days under a header that says nothing, or two things, are told.
    for header in ["Ledig?", "Runde to", "Dag"] {
        let meaning = meant(&format!("Navn;Dager;{header}\nKari Lie;fre, lør;søndag\nOla Vik;fre;lørdag\n"));
        assert_eq!(told(&meaning).first(), Some(&(1, "unread_cell")), "{header} {:?}", says(&meaning));
    }
}

#[test]
fn notes_that_bound_when_somebody_can() {
    let said = |note: &str| {
        let meaning = meant(&format!("Navn;Dager;Kommentar\nKari Lie;fre, lør;{note}\n"));
        assert!(meaning.shifts.is_empty() && meaning.people.len() == 1, "{note}");
        (says(&meaning).iter().map(|said| said.replacen("Kari ", "", 1)).collect::<Vec<_>>().join(" "), told(&meaning))
    };
    let right = |said: &str| (said.to_owned(), vec![]);
    for note in ["ikke etter 22", "ikkje etter kl 22", "inte efter 22", "not after 22:00", "må være ferdig til 22, har bil"] {
        let until = "03 00:00–22:00 can 04 00:00–22:00 can";
        let (days, told) = said(note);
        assert!(
            days == until && told.is_empty() || told == [(1, "limit_in_note")] && note.contains("ferdig"),
            "{note} {days} {told:?}"
        );
    }
    assert_eq!(said("ikke før 12"), right("03 12:00–24:00 can 04 12:00–24:00 can"));
    assert_eq!(said("kommer først kl 18 fredag"), right("03 18:00–24:00 can 04 can"));
    assert_eq!(said("drar kl 12 lørdag"), right("03 can 04 00:00–12:00 can"));
    assert_eq!(said("må gå lørdag kl 20"), right("03 can 04 00:00–20:00 can"));
    assert_eq!(said("arriving Friday 14:00"), right("03 14:00–24:00 can 04 can"));
    // Nothing of when, or nothing new.
    for note in ["kjører bil", "Fyller 18 i juli", "har 2 barn", "var i baren lørdag i fjor", "arrives Friday", "vet mer neste uke"]
    {
        assert_eq!(said(note), right("03 can 04 can"), "{note}");
    }
    for note in [
        "må dra tidlig lørdag",
        "må gå kl 20",
        "Må hente barn kl 16",
        "arrives Saturday",
        "drar kl 12 fredag",
        "ikke etter 02",
        "helst kveld",
        "kan også søndag etter 18",
        "borte kl 17-19",
    ] {
        assert_eq!(said(note), ("03 can 04 can".to_owned(), vec![(1, "limit_in_note")]), "{note}");
    }
    // They wait for the hours of the evening.
    assert_eq!(said("bare kveld"), (String::new(), vec![(1, "daypart_needs_clock_times")]));
    // Under days too, where a limit says that crosses are answers.
    answers(&[
        (
            "Navn;Tor;Fre;Merknad\nKari Lie;x;x;ikke etter 22\nOla Vik;;x;må gå kl 20\n",
            &["Kari 02 00:00–22:00 can", "Kari 03 00:00–22:00 can", "Ola 03 00:00–20:00 can"],
            &[],
        ),
        (
            "Når kan du?;;;\nNavn;Tor;Fre;Annet\nKari Lie;x;x;Må hente barn kl 16\nOla Vik;;x;vegetarianer\n",
            &["Kari 02 can", "Kari 03 can", "Ola 03 can"],
            &[(2, "limit_in_note")],
        ),
        ("Navn;Kommer;Drar;Merknad\nKari Lie;torsdag;lørdag;ikke fredag\n", &["Kari 02 can", "Kari 04 can", "Kari 03 cannot"], &[]),
    ]);
}

#[test]
fn lines_of_names_and_days_are_answers_by_their_words() {
    answers(&[
        (
            "Kari Lie: torsdag og fredag hele dagen\nOla Vik: bare lørdag\nBo Ek: fredag fra 17, lørdag hele dagen\nIda Ro: kan ikke torsdag, ellers ok\n",
            &[
                "Kari 02 can",
                "Kari 03 can",
                "Ola 04 can",
                "Bo 03 17:00–24:00 can",
                "Bo 04 can",
                "Ida 02 cannot",
                "Ida 03 can",
                "Ida 04 can",
                "Ida 05 can",
            ],
            &[],
        ),
        ("Hei, her er når folk kan:\nKari Lie: torsdag\nOla Vik: fredag\n", &["Kari 02 can", "Ola 03 can"], &[(0, "row_skipped")]),
    ]);
    // Hours from and to are of shifts, though somebody says that they cannot.
    let roster = meant("Kari: fre 18-22\nOla: kan ikke lørdag\nBo: lør 22-02\nIda: søn 12-16\n");
    assert_eq!(shifts(&roster).len(), 3);
}

#[test]
fn parts_of_the_day_in_a_column_of_their_own_are_no_shifts() {
    for header in ["Preferred time of day", "Ønsket tid på døgnet", "Tid på dagen", "När på dagen passar bäst?", "Tid"] {
        answers(&[(
            &format!(
                "Navn;Mobil;Hvilke dager kan du?;{header}\nKari Lie;400 00 011;fre;Kveld\nOla Vik;;fre, lør;No preference\nBo Ek;;lør;kveld\nIda Ro;;søn;samme for meg\n"
            ),
            &["Ola 03 can", "Ola 04 can", "Ida 05 can"],
            &[(1, "daypart_needs_clock_times")],
        )]);
    }
}

#[test]
fn the_end_of_the_festival_is_a_day() {
    for end in ["ut festivalen", "Ut festivalen", "slutten", "hele festivalen", "till slutet", "until the end"] {
        answers(&[(
            &format!("Navn;Tilgjengelig fra;Tilgjengelig til\nKari Lie;03.07.2026 08:00;{end}\nOla Vik;03.07.2026;04.07.2026\n"),
            &["Kari 03 08:00–24:00 can", "Kari 04 can", "Kari 05 can", "Ola 03 can", "Ola 04 can"],
            &[],
        )]);
    }
    answers(&[(
        "Navn;Mobil;Når kan du?\nKari Lie;400 00 011;fredag og ut festivalen\nOla Vik;;fra lørdag ut festivalen\nBo Ek;;hele festivalen\nIda Ro;;vet ikke ennå\n",
        &[
            "Kari 03 can",
            "Kari 04 can",
            "Kari 05 can",
            "Ola 04 can",
            "Ola 05 can",
            "Bo 02 can",
            "Bo 03 can",
            "Bo 04 can",
            "Bo 05 can",
        ],
        &[],
    )]);
}

#[test]
fn words_of_answers_are_not_asked_about_and_times_that_overlap_are() {
    answers(&[(
        "Navn;Torsdag;Fredag;Lørdag\nKari Lie;hele dagen;etter 16;hele dagen\nOla Vik;12-18;12-18;\nBo Ek;før 15;hele dagen;10-20\nIda Ro;kan ikke;hele dagen;\n",
        &[
            "Kari 02 can",
            "Kari 03 16:00–24:00 can",
            "Kari 04 can",
            "Ola 02 12:00–18:00 can",
            "Ola 03 12:00–18:00 can",
            "Bo 02 00:00–15:00 can",
            "Bo 03 can",
            "Bo 04 10:00–20:00 can",
            "Ida 02 cannot",
            "Ida 03 can",
        ],
        &[],
    )]);
    // Dates over them were read.
    let list = "Navn;02.07.2026;03.07.2026\nKari Lie;10-18;10-18\nOla Vik;16-23;\nBo Ek;10-18;10-16\n";
    let meaning = meant(list);
    assert_eq!((shifts(&meaning).len(), told(&meaning)), (4, vec![(0, "shifts_or_when_they_can")]));
    // What is laid out for people is a roster, and so is what is called so.
    assert_eq!(told(&meant("Navn;02.07.2026;03.07.2026\nKari Lie;10-14;14-18\nOla Vik;14-18;\nBo Ek;10-14;18-22\n")), []);
    assert_eq!(told(&meant(&format!("Vaktliste;;\n{list}"))), []);
}
