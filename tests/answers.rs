//! What a leader answers of a sheet: each question once for the whole of it, nothing guessed before, and no answer forgotten
//! by the next.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ildsjel::domain::Zone;
use ildsjel::domain::phone::Region;
use ildsjel::exchange::meaning::{self, Answers, Can, Counts, Event, Meaning, Means, TwoDays};
use ildsjel::table::{self, Options};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// What a sheet says for a festival from Thursday 2 to Sunday 5 July 2026.
fn meant(text: &str, answers: &Answers) -> Meaning {
    let event = Event {
        name: "Fjordlyd".into(),
        first_day: day(7, 2),
        last_day: day(7, 5),
        zone: Zone::parse("Europe/Oslo").unwrap(),
        region: Region::No,
    };
    meaning::of_with(&table::read(text.as_bytes(), None, &Options::default()).unwrap(), &event, answers)
}

/// When each shift is and who is on it.
fn shifts(meaning: &Meaning) -> Vec<String> {
    let one = |(at, shift): (usize, &meaning::Work)| {
        let when = match (shift.start, shift.end) {
            (Some(start), Some(end)) => format!("{}–{}", start.format("%-d.%-m %H:%M"), end.format("%H:%M")),
            _ => "?".to_owned(),
        };
        let on = meaning.assignments.iter().filter(|on| on.shift == at);
        let who: Vec<&str> = on.map(|on| meaning.people[on.person].given.as_str()).collect();
        format!("{when} {}", who.join(", "))
    };
    meaning.shifts.iter().enumerate().map(one).collect()
}

fn says(meaning: &Meaning) -> Vec<(String, String, Can)> {
    let one = |said: &meaning::Availability| {
        (meaning.people[said.person].given.clone(), said.date.format("%-d.%-m").to_string(), said.can)
    };
    meaning.availability.iter().map(one).collect()
}

fn counts(counts: Counts) -> Answers {
    let days = TwoDays { date: day(7, 4), weekday: day(7, 3) };
    Answers { days: BTreeMap::from([(days, counts)]), ..Answers::default() }
}

/// Every way that a sheet says a day: in one cell, in two, over rows, over a table, over columns, in lines of text.
const CONFLICTS: [&str; 7] = [
    "Når;Navn;Hvor\nfredag 4.7. kl 18-22;Åse Næss;Bar\nfre 4/7 18-22;Pål Sørlie;Port\n",
    "Dag;Dato;Fra;Til;Navn;Hvor\nfredag;04.07.2026;18:00;22:00;Åse Næss;Bar\nfredag;04.07.2026;18:00;22:00;Pål Sørlie;Port\n",
    "Fra;Til;Navn;Hvor\nTorsdag 2. juli;;;\n10:00;12:00;Jo Lie;Bar\nFredag 4. juli;;;\n18:00;22:00;Åse Næss;Bar\n18:00;22:00;Pål Sørlie;Port\n",
    "Dato;Tid;Bar;Port\nTorsdag 2. juli;10-12;Jo;Ida\nFredag 4. juli;18-22;Åse;Pål\n",
    "Navn;Torsdag 2.7.;Fredag 4.7.\nÅse Næss;10-12;18-22\nPål Sørlie;10-12;18-22\n",
    "Torsdag 2. juli\nBar 10-12: Jo Lie\nFredag 4. juli\nBar 18-22: Åse Næss\nPort 18-22: Pål Sørlie\n",
    "Tid;Bar;Port\nTorsdag 2. juli;;\n10-12;Jo;Ida\nFredag 4. juli;;\n18-22;Åse;Pål\n",
];

#[test]
fn a_weekday_against_its_date_waits_until_somebody_says_which_counts() {
    for text in CONFLICTS {
        let before = meant(text, &Answers::default());
        assert_eq!(before.conflicts.len(), 1, "asked once: {text}{:?}", before.conflicts);
        let asked = before.conflicts.keys().next().unwrap();
        assert_eq!((asked.date, asked.weekday), (day(7, 4), day(7, 3)), "{text}");
        let of_evening = |meaning: &Meaning| {
            let evening = shifts(meaning).into_iter().filter(|shift| shift.contains("18:00–22:00"));
            evening.map(|shift| shift.split(' ').next().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert!(of_evening(&before).is_empty(), "nothing is guessed: {text}{:?}", shifts(&before));
        for (answer, right) in [(Counts::Date, "4.7"), (Counts::Weekday, "3.7")] {
            let after = meant(text, &counts(answer));
            assert!(after.conflicts.is_empty(), "{text}");
            let found = of_evening(&after);
            assert!(!found.is_empty() && found.iter().all(|day| day == right), "{text}{:?}", shifts(&after));
            assert!(["Åse", "Pål"].iter().all(|name| shifts(&after).iter().any(|shift| shift.contains(name))), "{text}");
        }
    }
}

#[test]
fn the_day_of_a_weekday_is_the_festivals_or_the_nearest() {
    let of = |text: &str| {
        let meaning = meant(&format!("Når;Navn;Hvor\n{text};Åse Næss;Bar\n"), &Answers::default());
        meaning.conflicts.keys().next().map(|days| (days.date, days.weekday)).unwrap()
    };
    assert_eq!(of("torsdag 6.7. 10-12"), (day(7, 6), day(7, 2)), "the festival's Thursday, though the 9th is nearer");
    assert_eq!(of("fredag 20.6. 10-12"), (day(6, 20), day(6, 19)));
    assert_eq!(of("mandag 21.6. 10-12"), (day(6, 21), day(6, 22)));
}

const CODES: &str = "Navn;Torsdag 2.7.;Fredag 3.7.;Lørdag 4.7.\nÅse Næss;X;B2;ja\nPål Sørlie;?;x;nei\nJo Lie;B2;b2;18-22\n";

#[test]
fn a_code_without_a_legend_waits_until_somebody_says_what_it_means() {
    let before = meant(CODES, &Answers::default());
    let asked: Vec<(&str, usize, bool)> =
        before.codes.values().map(|code| (code.text.as_str(), code.cells, code.hourless)).collect();
    assert_eq!(asked, [("?", 1, true), ("B2", 3, true), ("X", 2, true)]);
    let clear = [("Åse".to_owned(), "4.7".to_owned(), Can::Available), ("Pål".to_owned(), "4.7".to_owned(), Can::Unavailable)];
    assert_eq!((shifts(&before), says(&before)), (vec!["4.7 18:00–22:00 Jo".to_owned()], clear.to_vec()));
    let mut answers = Answers::default();
    let _ = answers.codes.insert("b2".into(), Means::OnDuty(None));
    assert!(meant(CODES, &answers).codes.contains_key("b2"), "its hours are still to be said");
    let _ = answers.codes.insert("b2".into(), Means::OnDuty(Some((1080, 1380))));
    let _ = answers.codes.insert("x".into(), Means::Can);
    let after = meant(CODES, &answers);
    assert_eq!(after.codes.keys().collect::<Vec<_>>(), ["?"]);
    assert_eq!(shifts(&after), ["3.7 18:00–23:00 Åse, Jo", "2.7 18:00–23:00 Jo", "4.7 18:00–22:00 Jo"]);
    assert!(says(&after).contains(&("Åse".into(), "2.7".into(), Can::Available)));
    assert!(says(&after).contains(&("Pål".into(), "3.7".into(), Can::Available)));
    let _ = answers.codes.insert("?".into(), Means::Nothing);
    let _ = answers.codes.insert("x".into(), Means::Cannot);
    let after = meant(CODES, &answers);
    assert!(after.codes.is_empty() && says(&after).contains(&("Åse".into(), "2.7".into(), Can::Unavailable)));
}

#[test]
fn a_code_under_hours_is_on_duty_in_those() {
    let text = "Navn;Fre 3.7. 18-22;Lør 4.7. 10-14\nÅse Næss;X;B2\nPål Sørlie;B2;\n";
    let before = meant(text, &Answers::default());
    assert_eq!(shifts(&before), ["3.7 18:00–22:00 Åse"], "a cross under hours is clear");
    assert!(before.codes.values().all(|code| !code.hourless) && before.codes.len() == 1);
    let answers = Answers { codes: BTreeMap::from([("b2".into(), Means::OnDuty(None))]), ..Answers::default() };
    assert_eq!(shifts(&meant(text, &answers)), ["3.7 18:00–22:00 Åse, Pål", "4.7 10:00–14:00 Åse"]);
}

#[test]
fn a_legend_is_asked_nothing() {
    let meaning =
        meant("D = 10-16\nx = kan jobbe\nNavn;Torsdag 2.7.;Fredag 3.7.\nÅse Næss;D;x\nPål Sørlie;d;-\n", &Answers::default());
    assert!(meaning.codes.is_empty(), "{:?}", meaning.codes);
    assert_eq!(shifts(&meaning), ["2.7 10:00–16:00 Åse, Pål"]);
}

fn moved() -> Answers {
    Answers { by_weekday: true, ..Answers::default() }
}

#[test]
fn a_sheet_of_another_year_is_never_read_as_this_years() {
    let of = |text: &str, answers: &Answers| {
        let meaning = meant(text, answers);
        let days: Vec<String> = meaning
            .shifts
            .iter()
            .map(|shift| shift.start.map_or_else(|| "?".to_owned(), |start| start.format("%Y-%m-%d").to_string()))
            .collect();
        (meaning.elsewhen.map(|elsewhen| elsewhen.year), days)
    };
    let titled = "Revyfestivalen 2024\nDag;Tid;Navn;Hvor\nfredag 5. juli;18-22;Åse Næss;Bar\nlørdag;22-02;Pål Sørlie;Bar\n";
    assert_eq!(of(titled, &Answers::default()), (Some(2024), vec!["2024-07-05".into(), "?".into()]));
    assert_eq!(of(titled, &moved()), (Some(2024), vec!["2026-07-03".into(), "2026-07-04".into()]));
    for dated in [
        "Dato;Tid;Navn;Hvor\n05.07.2024;18-22;Åse Næss;Bar\n06.07.2024;22-02;Pål Sørlie;Bar\n",
        "Dato;Tid;Navn;Hvor\n5.7.24;18-22;Åse Næss;Bar\n6.7.24;22-02;Pål Sørlie;Bar\n",
        "Når;Navn;Hvor\nfre 5. juli 2024 kl 18-22;Åse Næss;Bar\nlør 6. juli 2024 kl 22-02;Pål Sørlie;Bar\n",
        "Juli 2024\nDag;Tid;Navn;Hvor\nfre 5.;18-22;Åse Næss;Bar\nlør 6.;22-02;Pål Sørlie;Bar\n",
    ] {
        assert_eq!(of(dated, &Answers::default()), (Some(2024), vec!["2024-07-05".into(), "2024-07-06".into()]), "{dated}");
        assert_eq!(of(dated, &moved()), (Some(2024), vec!["2026-07-03".into(), "2026-07-04".into()]), "{dated}");
    }
    // A week later that year: the weekdays alone go with the dates.
    let later = "Festivalen 2024\nDag;Tid;Navn;Hvor\nfredag 12. juli;18-22;Åse Næss;Bar\nlørdag;22-02;Pål Sørlie;Bar\n";
    assert_eq!(of(later, &moved()).1, ["2026-07-03", "2026-07-04"]);
    for own in [
        "Juli 2026\nDag;Tid;Navn;Hvor\nfre 3.;18-22;Åse Næss;Bar\nlør 4.;22-02;Pål Sørlie;Bar\n",
        "Oppdatert 12.5.2025\nDag;Tid;Navn;Hvor\nfre 3.7.;18-22;Åse Næss;Bar\nlør 4.7.;22-02;Pål Sørlie;Bar\n",
        "Revyen 2019–2026\nDag;Tid;Navn;Hvor\nfre 3.7.;18-22;Åse Næss;Bar\nlør 4.7.;22-02;Pål Sørlie;Bar\n",
    ] {
        assert_eq!(of(own, &Answers::default()), (None, vec!["2026-07-03".into(), "2026-07-04".into()]), "{own}");
    }
}

#[test]
fn days_that_move_take_what_people_say_of_them_along() {
    let text = "Turnus 2024\nNavn;Fre 5.7.;Lør 6.7.\nÅse Næss;ja;nei\nPål Sørlie;22-02;ja\n";
    let meaning = meant(text, &moved());
    assert_eq!(shifts(&meaning), ["3.7 22:00–02:00 Pål"]);
    assert!(meaning.availability.iter().all(|said| said.date == day(7, 3) || said.date == day(7, 4)), "{:?}", meaning.availability);
    assert!(meaning.issues.iter().all(|issue| !issue.note.contains("2024")), "{:?}", meaning.issues);
}

#[test]
fn a_title_that_was_left_from_another_year_is_told() {
    let text = "Vakter 2025\nDag;Tid;Navn;Hvor\nfre 3.7.;18-22;Åse Næss;Bar\nlørdag 4. juli;22-02;Pål Sørlie;Bar\n";
    let meaning = meant(text, &Answers::default());
    assert_eq!(shifts(&meaning), ["3.7 18:00–22:00 Åse", "4.7 22:00–02:00 Pål"]);
    assert!(meaning.elsewhen.is_none() && meaning.conflicts.is_empty());
    assert_eq!(meaning.shifts[0].start.unwrap().format("%Y").to_string(), "2026");
    let told: Vec<&str> = meaning.issues.iter().filter(|issue| issue.row.is_none()).map(|issue| issue.code.word()).collect();
    assert_eq!(told, ["title_of_another_year"]);
}
