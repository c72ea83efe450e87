//! Words that mean two things: names that are words of time too, names alone under words for shifts, hours that look like
//! numbers, and headings over days and nights.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use sheets::{all_told, meant, people, shifts, told};

#[test]
fn whoever_is_called_as_a_month_or_the_day_is_somebody() {
    let numbered = meant(
        "Vaktliste bar fredag 3. juli kl 18-22\n1. Kari Lund\n2. Jan Moen\n3. Mai Berg\n4. Dag Haugen\n5. August Vie\n6. ____\n",
    );
    assert_eq!(people(&numbered), ["Kari Lund", "Jan Moen", "Mai Berg", "Dag Haugen", "August Vie"]);
    assert_eq!((numbered.shifts[0].needed, told(&numbered)), (Some(6), vec![]));
    let signed = meant("Rigging onsdag 1. juli 17-21\n- Dag\n- Kari\n- Jan\n- Mai\n");
    assert_eq!(shifts(&signed), ["01 17:00–21:00 Rigging: Dag, Kari, Jan, Mai"]);
    assert!(told(&signed).is_empty(), "{:?}", told(&signed));
    let lines = meant(
        "Inngang\nFredag 3.7\n16-20 Mai Berg\n20-00 Jan Moen, Dag Haugen\nLørdag 4.7\n12-16 Tom, Dag, Mai\n16-20 Kari og Jan\n20-22 Jan\n",
    );
    assert_eq!(
        shifts(&lines),
        [
            "03 16:00–20:00 Inngang: Mai Berg",
            "03 20:00–00:00 Inngang: Jan Moen, Dag Haugen",
            "04 12:00–16:00 Inngang: Tom, Dag Haugen, Mai Berg",
            "04 16:00–20:00 Inngang: Kari, Jan Moen",
            "04 20:00–22:00 Inngang: Jan Moen",
        ]
    );
    assert!(told(&lines).is_empty(), "{:?}", told(&lines));
}

#[test]
fn a_month_and_the_day_are_words_of_time_all_the_same() {
    // A date with a capital, the day as a part of it, and until a day.
    let dates = meant("3. Juli Bar 18-22: Kari Lund\n4. Juli Bar 18-22: Ola Vie\n");
    assert_eq!(shifts(&dates), ["03 18:00–22:00 Bar: Kari Lund", "04 18:00–22:00 Bar: Ola Vie"]);
    let parts = meant("Dag (10-16), Kveld (16-22)\nFredag dag: Kari Lund\nFredag kveld: Ola Vie\n");
    assert_eq!(shifts(&parts), ["03 10:00–16:00 : Kari Lund", "03 16:00–22:00 : Ola Vie"]);
    let until = meant("Navn;Kan fra;Kan til\nKari Lund;fredag 3.7;søndag 5.7\n");
    assert_eq!(until.availability.len(), 3);
    // Its year's festival is in July: in May nothing of it is done, whoever writes the month with a capital.
    let planned = meant("Møte 3. Mai kl 18-20\n- Kari Lund\n\nBar 3. juli kl 18-20\n- Ola Vie\n");
    assert!(shifts(&planned).contains(&"03 18:00–20:00 Bar: Ola Vie".to_owned()), "{:?}", shifts(&planned));
}

#[test]
fn given_names_alone_are_people_under_words_for_shifts_and_leaders() {
    let list =
        meant("Vakt;Ansvarlig;Vakter\nFredag 18-22;Kari;Ola, Per, Dag\nLørdag 12-16;Jan;Mari, Dag\nLørdag 16-20;Mai;Tom, Per\n");
    assert_eq!(
        shifts(&list),
        ["03 18:00–22:00 : Ola, Per, Dag, Kari", "04 12:00–16:00 : Mari, Dag, Jan", "04 16:00–20:00 : Tom, Per, Mai"]
    );
    assert_eq!(told(&list), [(1, "leads_the_shift")]);
    let alone = meant("Tid;Vakter\nFredag 18-22;Kari\nLørdag 12-16;Jan\nLørdag 16-20;Mai\n");
    assert_eq!(shifts(&alone), ["03 18:00–22:00 : Kari", "04 12:00–16:00 : Jan", "04 16:00–20:00 : Mai"]);
    // Words that are no names stay what the shift is.
    let words = meant("Tid;Vakt;Navn\nFredag 18-22;Bar;Kari Lund\nLørdag 12-16;Dør;Ola Vie\n");
    assert_eq!(people(&words), ["Kari Lund", "Ola Vie"]);
}

#[test]
fn hours_one_a_column_are_when_those_ticked_are_there() {
    let day = meant("Kiosken lørdag 4. juli\nNavn;10;11;12;13;14;15;16;17;18\nKari Lund;x;x;;;;;;;\nOla Vie;;;;;;;;x;x\n");
    assert_eq!(
        shifts(&day),
        ["04 10:00–11:00 : Kari Lund", "04 11:00–12:00 : Kari Lund", "04 17:00–18:00 : Ola Vie", "04 18:00–19:00 : Ola Vie"]
    );
    // Of which day is asked once, and nobody is lost.
    let dayless = meant("Navn;10;11;12;13;14;15;16;17;18\nKari Lund;x;x;x;x;;;;;\nOla Vie;;;;;x;x;x;x;x\n");
    assert_eq!((people(&dayless).len(), told(&dayless)), (2, vec![(1, "date_missing")]));
    // Days of the festival are days.
    let days = meant("Navn;2;3;4;5\nKari Lund;x;x;;\nOla Vie;;;x;x\n");
    assert!(shifts(&days).is_empty(), "{:?}", shifts(&days));
}

#[test]
fn parts_of_the_day_over_names_are_asked_about_beside_days() {
    let grid = meant(";Dag;Kveld;Natt\nFredag 3.7;Kari Lund;Ola Vie;Per Moen\nLørdag 4.7;Mari Berg;Kari Lund;Ida Sand\n");
    assert_eq!(grid.asked.len(), 3);
    assert_eq!(shifts(&grid).iter().filter(|shift| shift.starts_with("? ")).count(), 6);
    assert_eq!(people(&grid), ["Kari Lund", "Ola Vie", "Per Moen", "Mari Berg", "Ida Sand"]);
    // Ticks under them are no names.
    let ticks = meant("Navn;Dag;Kveld\nKari Lund;x;\nOla Vie;;x\n");
    assert!(shifts(&ticks).is_empty());
}

#[test]
fn a_night_over_lines_is_the_one_before_its_day() {
    let night = meant(
        "Nattevakt\n\nNatt til lørdag\n22-02 Kari Lund, Ola Vie\n02-06 Per Moen\n\nNatt til søndag\n22-02 Mari Berg\n02-06 LEDIG\n\nSøndag\n10-14 Ida Sand\n",
    );
    let when = |shift: String| shift.split(' ').take(2).collect::<Vec<_>>().join(" ");
    assert_eq!(
        shifts(&night).into_iter().map(when).collect::<Vec<_>>(),
        ["03 22:00–02:00", "04 02:00–06:00", "04 22:00–02:00", "05 02:00–06:00", "05 10:00–14:00"]
    );
    assert!(all_told(&night).contains(&(8, "unfilled_place")), "{:?}", all_told(&night));
}

#[test]
fn who_is_where_and_when_may_stand_behind_a_given_name() {
    let lines = meant("Kari: inngang fredag 16-20\nOla: bar fredag 18-22\nPer: bar lørdag 18-22\n");
    assert_eq!(shifts(&lines), ["03 16:00–20:00 inngang: Kari", "03 18:00–22:00 bar: Ola", "04 18:00–22:00 bar: Per"]);
}

#[test]
fn a_dot_behind_two_noughts_is_past_midnight() {
    let list = meant(
        "Dato;Start;Slutt;Sted;Navn\n03.07.2026;20.00;00.30;Bar;Tor Lund\n04.07.2026;00.15;04.00;Port;Kari Vik\n05.07.2026;0,7500;0,8750;Bar;Ola Moe\n",
    );
    assert_eq!(shifts(&list), ["03 20:00–00:30 Bar: Tor Lund", "04 00:15–04:00 Port: Kari Vik", "05 18:00–21:00 Bar: Ola Moe"]);
}
