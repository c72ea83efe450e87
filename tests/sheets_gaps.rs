//! What leaders' sheets hold beside the usual: a line of addresses, months before days, two people on a row with a number each,
//! who leads over a table, and parts of days that people can.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ildsjel::domain::Zone;
use ildsjel::domain::phone::Region;
use ildsjel::exchange::meaning::{self, Can, Event, Extra, Meaning};
use ildsjel::exchange::{columns, read};
use ildsjel::table::{self, Options};

fn meant(text: &str) -> Meaning {
    let event = Event {
        name: "Fjordlyd".into(),
        first_day: "2026-07-02".parse().unwrap(),
        last_day: "2026-07-05".parse().unwrap(),
        zone: Zone::parse("Europe/Oslo").unwrap(),
        region: Region::No,
    };
    meaning::of(&table::read(text.as_bytes(), None, &Options::default()).unwrap(), &event)
}

/// `Kari Moe +4791234567 kari@example.no`.
fn people(meaning: &Meaning) -> Vec<String> {
    let one = |human: &meaning::Human| {
        let (phone, email) = (human.phone.as_deref().unwrap_or("-"), human.email.as_deref().unwrap_or("-"));
        format!("{} {} {phone} {email}", human.given, human.family)
    };
    meaning.people.iter().map(one).collect()
}

fn starts(meaning: &Meaning) -> Vec<String> {
    meaning.shifts.iter().map(|shift| shift.start.map_or("?".into(), |start| start.format("%-d.%-m.%Y %H").to_string())).collect()
}

fn told(meaning: &Meaning, code: &str) -> usize {
    meaning.issues.iter().filter(|issue| issue.code.word() == code).count()
}

#[test]
fn addresses_as_a_mail_program_copies_them() {
    let line = "Nordmann, Kari <kari@example.no>; Berg, Ola <ola@example.no>; ida@example.no";
    let found = meant(line);
    assert_eq!(people(&found)[..2], ["Kari Nordmann - kari@example.no", "Ola Berg - ola@example.no"]);
    assert_eq!(told(&found, "name_missing"), 1, "the address without a name is told");
    // As a list of people, in the window and by command.
    let book = table::read(line.as_bytes(), None, &Options::default()).unwrap();
    let sheet = read::of(&book).unwrap();
    assert_eq!(sheet.rows.len(), 3);
    let mapping = columns::guess(&sheet, Region::No);
    assert!(mapping.has_name());
}

#[test]
fn a_month_before_the_day_only_where_it_can_be_nothing_else() {
    let of = |dates: [&str; 2]| {
        let [a, b] = dates;
        meant(&format!("Dato;Fra;Til;Navn;Hvor\n{a};18:00;22:00;Åse Næss;Bar\n{b};18:00;22:00;Pål Sørlie;Bar\n"))
    };
    let american = of(["07/13/2026", "07/04/2026"]);
    assert_eq!((starts(&american), told(&american, "month_before_day")), (vec!["13.7.2026 18".into(), "4.7.2026 18".into()], 2));
    let ours = of(["04/07/2026", "13/07/2026"]);
    assert_eq!((starts(&ours), told(&ours, "month_before_day")), (vec!["4.7.2026 18".into(), "13.7.2026 18".into()], 0));
    // Either way it says something: then the day comes first.
    let open = of(["04/07/2026", "05/07/2026"]);
    assert_eq!((starts(&open), told(&open, "month_before_day")), (vec!["4.7.2026 18".into(), "5.7.2026 18".into()], 0));
    let both = of(["07/13/2026", "13/07/2026"]);
    assert_eq!((starts(&both), told(&both, "month_before_day")), (vec!["13.7.2026 18".into()], 1));
    let never = of(["13/13/2026", "32/01/2026"]);
    assert!(starts(&never).iter().all(|start| start == "?"), "{:?}", starts(&never));
}

#[test]
fn each_of_two_people_on_a_row_has_their_own_number() {
    let right = ["Åse Næss +4740000011 -", "Pål Sørlie +4740000012 -", "Jo Lie +4740000013 -"];
    for header in ["Når;Navn;Mobil;Navn 2;Mobil 2;Hvor", "Når;Navn 1;Mobil 1;Navn 2;Mobil 2;Hvor", "Når;Navn;Mobil;Navn;Mobil;Hvor"]
    {
        let text =
            format!("{header}\nfre 18-22;Åse Næss;400 00 011;Pål Sørlie;400 00 012;Bar\nlør 18-22;;;Jo Lie;400 00 013;Bar\n");
        assert_eq!(people(&meant(&text)), right, "{header}");
    }
    let apart = "Når;Navn 1;Navn 2;Mobil 1;Mobil 2;Hvor\nfre 18-22;Åse Næss;Pål Sørlie;400 00 011;400 00 012;Bar\n";
    assert_eq!(people(&meant(apart)), right[..2]);
    // A second number of one person stays theirs.
    let one = meant("Når;Navn;Mobil;Mobil 2;Hvor\nfre 18-22;Åse Næss;400 00 011;400 00 012;Bar\n");
    assert_eq!(people(&one), right[..1]);
}

#[test]
fn who_leads_is_read_over_a_table_and_in_a_column() {
    let leads = |meaning: &Meaning| match meaning.people.iter().find(|human| human.family == "Moe")?.extra.get("leads") {
        Some(Extra::Text(crew)) => Some(crew.clone()),
        _ => None,
    };
    let titled = meant("Leder: Kari Moe 912 34 567\nNår;Navn;Hvor\nfre 18-22;Åse Næss;Bar\nlør 18-22;Pål Sørlie;Bar\n");
    assert!(people(&titled).contains(&"Kari Moe +4791234567 -".to_owned()), "{:?}", people(&titled));
    assert_eq!(leads(&titled).as_deref(), Some(""), "of whichever crew the sheet is");
    let named = meant("Puben, ansvarlig: Kari Moe 912 34 567\nNår;Navn;Hvor\nfre 18-22;Åse Næss;Bar\nlør 18-22;Pål Sørlie;Bar\n");
    assert_eq!(leads(&named).as_deref(), Some("Puben"));
    let column = meant("Når;Navn;Hvor;Vaktleder\nfre 18-22;Åse Næss;Bar;Kari Moe 912 34 567\nlør 18-22;Pål Sørlie;Bar;Kari Moe\n");
    assert!(people(&column).contains(&"Kari Moe +4791234567 -".to_owned()), "{:?}", people(&column));
    assert_eq!((leads(&column), column.assignments.len(), told(&column, "leads_the_shift")), (None, 4, 1), "on both shifts");
}

/// `Åse 5.7 00:00–12:00 can`.
fn says(meaning: &Meaning) -> Vec<String> {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let one = |said: &meaning::Availability| {
        let hours = said.hours.map_or("all".to_owned(), |(from, to)| format!("{}–{}", clock(from), clock(to)));
        let can = if said.can == Can::Available { "can" } else { "not" };
        format!("{} {} {hours} {can}", meaning.people[said.person].given, said.date.format("%-d.%-m"))
    };
    meaning.availability.iter().map(one).collect()
}

#[test]
fn parts_of_days_are_what_people_say_they_can() {
    let signup = meant(
        "Navn;Mobil;Når kan du ikke\nÅse Næss;400 00 011;før 12 på søndag\nPål Sørlie;400 00 012;lørdag etter kl 20\n\
         Jo Lie;400 00 013;fredag\nIda Dahl;400 00 014;vet ikke helt\n",
    );
    assert_eq!(says(&signup), ["Åse 5.7 00:00–12:00 not", "Pål 4.7 20:00–24:00 not", "Jo 3.7 all not"]);
    let can = meant("Navn;Mobil;Hvilke dager kan du\nÅse Næss;400 00 011;lørdag, før 12 på søndag\nPål Sørlie;400 00 012;fredag\n");
    assert_eq!(says(&can), ["Åse 4.7 all can", "Åse 5.7 00:00–12:00 can", "Pål 3.7 all can"]);
    assert_eq!(can.people[0].extra.get("days"), Some(&Extra::List(vec!["2026-07-04".into()])));
    let matrix = meant("Navn;Fre 3.7.;Lør 4.7.;Søn 5.7.\nÅse Næss;ja;etter 18;ikke før 12\nPål Sørlie;nei;før 15:30;ja\n");
    let right = [
        "Åse 3.7 all can",
        "Åse 4.7 18:00–24:00 can",
        "Åse 5.7 00:00–12:00 not",
        "Pål 3.7 all not",
        "Pål 4.7 00:00–15:30 can",
        "Pål 5.7 all can",
    ];
    assert_eq!(says(&matrix), right);
}

#[test]
fn a_reading_counts_its_rows_and_says_how_far_it_has_come() {
    use ildsjel::table::{Far, Progress};
    use std::sync::{Arc, Mutex};
    let rows: Vec<String> = (0..2000).map(|at| format!("fre 18-22;Person {at};Bar\n")).collect();
    let text = format!("Når;Navn;Hvor\n{}", rows.concat());
    let progress = Progress::default();
    let book = table::read_watched(text.as_bytes(), None, &Options::default(), &progress).unwrap();
    assert_eq!(progress.far(), Far::Rows(2001));
    let event = Event {
        name: "Fjordlyd".into(),
        first_day: "2026-07-02".parse().unwrap(),
        last_day: "2026-07-05".parse().unwrap(),
        zone: Zone::parse("Europe/Oslo").unwrap(),
        region: Region::No,
    };
    let _ = meaning::of_watched(&book, &event, &meaning::Answers::default(), &progress);
    assert_eq!(progress.far(), Far::Percent(99), "nearly done, until it is");
    // Whoever waits is told, though not of a short file.
    let told = Arc::new(Mutex::new(Vec::new()));
    let (heard, short) = (told.clone(), "Navn\nÅse\n");
    let watched = Progress::told(move |far| heard.lock().unwrap().push(far));
    let _ = table::read_watched(short.as_bytes(), None, &Options::default(), &watched).unwrap();
    assert!(told.lock().unwrap().is_empty());
    std::thread::sleep(std::time::Duration::from_millis(200));
    let _ = table::read_watched(text.as_bytes(), None, &Options::default(), &watched).unwrap();
    assert!(matches!(told.lock().unwrap().first(), Some(Far::Rows(rows)) if *rows > 1), "{:?}", told.lock().unwrap());
}
