//! Days and times as people write them, one table a language; and any moment written in many styles and read back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use ildsjel::domain::typed;
use ildsjel::exchange::meaning::when::{self, Frame, Stretch, Trouble};
use proptest::prelude::*;

/// Thursday 2 to Sunday 5 July 2026.
fn frame() -> Frame {
    let day = |day| NaiveDate::from_ymd_opt(2026, 7, day).unwrap();
    Frame::new(day(2), day(5))
}

/// `fri 18:00-22:00`, with the day of the month and, over midnight, that of the end: `3 22:00-4 02:00`.
fn told(said: &Result<Stretch, Trouble>) -> String {
    let clock = |at: NaiveDateTime| at.format("%H:%M").to_string();
    match said {
        Ok(Stretch { start, end, .. }) if start.date() == end.date() => {
            format!("{} {}-{}", start.day(), clock(*start), clock(*end))
        }
        Ok(Stretch { start, end, .. }) => format!("{} {}-{} {}", start.day(), clock(*start), end.day(), clock(*end)),
        Err(Trouble::Conflict { .. }) => "conflict".into(),
        Err(Trouble::NoSuchDay) => "no such day".into(),
        Err(Trouble::WhichDay) => "which day".into(),
        Err(Trouble::NoDay) => "no day".into(),
        Err(Trouble::NoTime(day)) => format!("{} no time", day.day()),
        Err(Trouble::DayPart { day, part }) => {
            format!("{} {part}", day.map_or_else(|| "-".to_owned(), |day| day.day().to_string()))
        }
        Err(Trouble::NoEnd { start: Some(start) }) => format!("{} {}-?", start.day(), clock(*start)),
        Err(Trouble::NoEnd { start: None }) => "no start".into(),
        Err(Trouble::Equal) => "equal".into(),
    }
}

fn all(text: &str, frame: &Frame) -> String {
    when::read(text, frame).said.iter().map(told).collect::<Vec<_>>().join(", ")
}

fn check(cases: &[(&str, &str)], frame: &Frame) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(text, right)| {
            let got = all(text, frame);
            (got != *right).then(|| format!("{text:?}: {got:?}, not {right:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn bokmal() {
    check(
        &[
            ("3. juli kl 18-22", "3 18:00-22:00"),
            ("3. juli kl. 18.00 - 22.00", "3 18:00-22:00"),
            ("fre 3/7 18.00–22.00", "3 18:00-22:00"),
            ("Fredag 18–22", "3 18:00-22:00"),
            ("fredag 18 til 22", "3 18:00-22:00"),
            ("fredag fra 18 til 22", "3 18:00-22:00"),
            ("fredag fra kl. 18 til kl. 22", "3 18:00-22:00"),
            ("fredag mellom 18 og 22", "3 18:00-22:00"),
            ("lør. 22–02", "4 22:00-5 02:00"),
            ("lø 22-02", "4 22:00-5 02:00"),
            ("natt til søndag 00-04", "5 00:00-04:00"),
            ("natt til søndag 22-04", "4 22:00-5 04:00"),
            ("natta til lørdag kl 01-05", "4 01:00-05:00"),
            ("natten mot søndag 23–03", "4 23:00-5 03:00"),
            ("natt til 5. juli 00-04", "5 00:00-04:00"),
            ("natt fre/lør 00-04", "4 00:00-04:00"),
            ("4/7-26 kl 18 (4 timer)", "4 18:00-22:00"),
            ("4/7 kl 18, 4 timer", "4 18:00-22:00"),
            ("4.7. kl 18 i 4,5 timer", "4 18:00-22:30"),
            ("halv ti til to, søndag", "5 09:30-14:00"),
            ("søndag halv ti til kvart over tre", "5 09:30-15:15"),
            ("fredag kveld halv ti til to", "3 21:30-4 02:00"),
            ("lørdag kvart på åtte til ti over ti", "4 07:45-10:10"),
            ("lørdag klokka ni til tolv", "4 09:00-12:00"),
            ("lørdag fem over halv ni til ti på ni", "4 08:35-08:50"),
            ("fre 1800-2200", "3 18:00-22:00"),
            ("fre 0800–1600", "3 08:00-16:00"),
            ("18–22 +1 fre", "3 18:00-4 22:00"),
            ("fre 22–02 +1", "3 22:00-4 02:00"),
            ("fre 20:00 - 02:00 (neste dag)", "3 20:00-4 02:00"),
            ("fre 20-02 dagen etter", "3 20:00-4 02:00"),
            ("fre kl. 18:00 - lør kl. 02:00", "3 18:00-4 02:00"),
            ("3/7 18:00 – 4/7 02:00", "3 18:00-4 02:00"),
            ("03.07.2026 18:00-22:00", "3 18:00-22:00"),
            ("3.7.26 kl 18.30-22", "3 18:30-22:00"),
            ("03.07. 18-22", "3 18:00-22:00"),
            ("03.07 18-22", "3 18:00-22:00"),
            ("3.7 18-22", "3 18:00-22:00"),
            ("ons. 1.7.", "1 no time"),
            ("ons. 1.7. 10-16", "1 10:00-16:00"),
            ("fre og lør 18-22", "3 18:00-22:00, 4 18:00-22:00"),
            ("fre, lør og søn 10-12", "3 10:00-12:00, 4 10:00-12:00, 5 10:00-12:00"),
            ("fre-søn 10-12", "3 10:00-12:00, 4 10:00-12:00, 5 10:00-12:00"),
            ("3.–5. juli 10-12", "3 10:00-12:00, 4 10:00-12:00, 5 10:00-12:00"),
            ("3. og 4. juli kl. 10-12", "3 10:00-12:00, 4 10:00-12:00"),
            ("fre 18-22, lør 10-16", "3 18:00-22:00, 4 10:00-16:00"),
            ("fre 18-22\nlør 10-16", "3 18:00-22:00, 4 10:00-16:00"),
            ("fre 18-22; 23-02", "3 18:00-22:00, 3 23:00-4 02:00"),
            ("18-22 fre, 10-16 lør", "3 18:00-22:00, 4 10:00-16:00"),
            ("fre 10-12 og 14-16", "3 10:00-12:00, 3 14:00-16:00"),
            ("Lørdag, 4. juli, kl. 10–16", "4 10:00-16:00"),
            ("Lørdag 4. juli 2026 kl. 10–16", "4 10:00-16:00"),
            ("lørdag 4. kl 10-16", "4 10:00-16:00"),
            ("lørdag den 4. juli fra 10 til 16", "4 10:00-16:00"),
            ("tor 3/7 18-22", "conflict"),
            ("Fredag 4. juli 18-22", "conflict"),
            ("fredag 18-18", "equal"),
            ("fredag 14:00-14:00", "equal"),
            ("fre 16-24", "3 16:00-4 00:00"),
            ("fre 16–24:00", "3 16:00-4 00:00"),
            ("fre 16-00", "3 16:00-4 00:00"),
            ("fre 16 til midnatt", "3 16:00-4 00:00"),
            ("fredag kveld", "3 kveld"),
            ("fredagskveld", "3 kveld"),
            ("lørdag natt", "4 natt"),
            ("lør ettermiddag", "4 ettermiddag"),
            ("kveld", "- kveld"),
            ("fre kl 18", "3 18:00-?"),
            ("fre kl. 18–", "3 18:00-?"),
            ("fre 18-?", "3 18:00-?"),
            ("fre 18 og utover", "3 18:00-?"),
            ("fre 22 - stenging", "3 22:00-?"),
            ("18-22", "no day"),
            ("fredag", "3 no time"),
            ("mandag 10-14", "6 10:00-14:00"),
            ("onsdag 10-14", "1 10:00-14:00"),
            ("31. juni 10-12", "no such day"),
            ("20260703 18-22", "3 18:00-22:00"),
            ("fre 22 - lør 02", "3 22:00-4 02:00"),
            ("to-fre 12-16", "2 12:00-16:00, 3 12:00-16:00"),
            ("den 4. fra 10 til 14", "4 10:00-14:00"),
            ("2026-07-05T10:00/2026-07-05T14:00", "5 10:00-14:00"),
            ("fre 6-10 på kvelden", "3 18:00-22:00"),
            ("lørdag kveld 8-12", "4 20:00-5 00:00"),
            ("fredag natt 10-2", "3 22:00-4 02:00"),
            ("lørdag natt 22-04", "4 22:00-5 04:00"),
            ("lørdag natt 00-04", "which day"),
            ("2026-07-03 18:00-22:00", "3 18:00-22:00"),
            ("2026-07-03T18:00 - 2026-07-04T02:00", "3 18:00-4 02:00"),
            ("fre 8:30-12", "3 08:30-12:00"),
            ("fre 8.30-12.15", "3 08:30-12:15"),
            ("fre 930-1215", "3 09:30-12:15"),
            ("Fre 3 18-22", "3 18:00-22:00"),
            ("lørdag kveld 4. juli 18-22", "4 18:00-22:00"),
            ("Lørdag kveld (4.7.) 18:00–22:00", "4 18:00-22:00"),
            ("lørdag kveld den 4. juli", "4 kveld"),
            ("fredag kveld 4. juli 18-22", "conflict"),
            ("fre kveld, 4/7 formiddag", "3 kveld, 4 formiddag"),
            ("FREDAG 3. JULI KL. 18–22", "3 18:00-22:00"),
            ("frivillig", ""),
            ("400 00 012", ""),
            ("", ""),
            ("Bar 1", ""),
            ("18 år", ""),
            ("10-12 stk", ""),
        ],
        &frame(),
    );
}

#[test]
fn nynorsk() {
    check(
        &[
            ("laurdag 10-16", "4 10:00-16:00"),
            ("laur. 10–16", "4 10:00-16:00"),
            ("sundag frå kl. 8 til 14", "5 08:00-14:00"),
            ("natt til sundag 00-04", "5 00:00-04:00"),
            ("halv ti til kvart over elleve, sundag", "5 09:30-11:15"),
            ("fredag kveld 18-22", "3 18:00-22:00"),
            ("fredag og laurdag frå 18 til 23", "3 18:00-23:00, 4 18:00-23:00"),
            ("laurdag i 4 timar frå kl. 10", "4 10:00-?"),
            ("laurdag kl. 10 (4 timar)", "4 10:00-14:00"),
            ("3. juli kl. 18–22.30", "3 18:00-22:30"),
            ("tysdag 10-12", "which day"),
            ("laurdag føremiddag", "4 formiddag"),
            ("laurdagskveld", "4 kveld"),
            ("sundag 3/7 10-12", "conflict"),
            ("klokka åtte til tolv, laurdag", "4 08:00-12:00"),
        ],
        &frame(),
    );
}

#[test]
fn swedish() {
    check(
        &[
            ("lör 4/7 kl. 22–03", "4 22:00-5 03:00"),
            ("fre 3/7 16–20", "3 16:00-20:00"),
            ("lördag den 4 juli kl 10-16", "4 10:00-16:00"),
            ("lördag den 4:e juli kl 10–16", "4 10:00-16:00"),
            ("fredag från 18 till 22", "3 18:00-22:00"),
            ("fredag kl. 18:00 till 22:00", "3 18:00-22:00"),
            ("natten till söndag 00-04", "5 00:00-04:00"),
            ("natt mot söndag 23-03", "4 23:00-5 03:00"),
            ("halv tio till två, söndag", "5 09:30-14:00"),
            ("kvart i åtta till kvart över tio på lördag", "4 07:45-10:15"),
            ("fem i halv nio till tio, lördag", "4 08:25-10:00"),
            ("fre och lör 18-22", "3 18:00-22:00, 4 18:00-22:00"),
            ("fredag kväll", "3 kveld"),
            ("fredag kväll 18-22", "3 18:00-22:00"),
            ("lördagskväll", "4 kveld"),
            ("fredag kl 18 (4 tim)", "3 18:00-22:00"),
            ("fredag kl 18, 4 timmar", "3 18:00-22:00"),
            ("tors 2/7 16-20", "2 16:00-20:00"),
            ("tor 3/7 16-20", "conflict"),
            ("2026-07-04 22:00–03:00", "4 22:00-5 03:00"),
            ("sön 8–14", "5 08:00-14:00"),
            ("lör 20-02 nästa dag", "4 20:00-5 02:00"),
            ("mellan 18 och 22 på fredag", "3 18:00-22:00"),
            ("fre 18-stängning", "3 18:00-?"),
            ("31 juni 10-12", "no such day"),
            ("3–5 juli 10–12", "3 10:00-12:00, 4 10:00-12:00, 5 10:00-12:00"),
            ("lördag f.m.", "4 no time"),
            ("lördag eftermiddag", "4 ettermiddag"),
        ],
        &frame(),
    );
}

#[test]
fn danish_and_english() {
    check(
        &[
            ("lørdag kl. 20-02", "4 20:00-5 02:00"),
            ("lørdag aften", "4 kveld"),
            ("søndag kvart over otte til halv ti", "5 08:15-09:30"),
            ("Friday 3 July 18:00-22:00", "3 18:00-22:00"),
            ("Fri 3 Jul 6pm-10pm", "3 18:00-22:00"),
            ("Saturday 6 pm to 2 am", "4 18:00-5 02:00"),
            ("July 3, 2026 18:00 to 22:00", "3 18:00-22:00"),
            ("3rd July from 18 until 22", "3 18:00-22:00"),
            ("Sat 10:00 a.m. - 4:00 p.m.", "4 10:00-16:00"),
            ("Saturday night", "4 natt"),
            ("Sat noon-4pm", "4 12:00-16:00"),
            ("Sunday half past nine to two", "5 09:30-14:00"),
            ("Sat 18 - close", "4 18:00-?"),
            ("Sat and Sun 10-12", "4 10:00-12:00, 5 10:00-12:00"),
            ("Saturday 20:00-02:00 next day", "4 20:00-5 02:00"),
        ],
        &frame(),
    );
}

#[test]
fn where_the_day_is_known() {
    let day = NaiveDate::from_ymd_opt(2026, 7, 4);
    check(
        &[
            ("18-22", "4 18:00-22:00"),
            ("22–02", "4 22:00-5 02:00"),
            ("10:00–16:00", "4 10:00-16:00"),
            ("kl 18, 4 timer", "4 18:00-22:00"),
            ("20-22 + 23-01", "4 20:00-22:00, 4 23:00-5 01:00"),
            ("fre 18-22", "3 18:00-22:00"),
            ("kveld", "4 kveld"),
        ],
        &frame().on(day),
    );
}

#[test]
fn hours_of_a_part_that_the_file_tells() {
    let mut frame = frame();
    let _ = frame.parts.insert("kveld", (16 * 60, 22 * 60));
    let _ = frame.parts.insert("natt", (22 * 60, 4 * 60));
    check(&[("fredag kveld", "3 16:00-22:00"), ("natt til søndag", "4 22:00-5 04:00"), ("lördag kväll", "4 16:00-22:00")], &frame);
}

#[test]
fn what_else_stands_in_the_text_is_kept() {
    let rest = |text: &str| when::read(text, &frame()).rest;
    assert_eq!(rest("fre 18-22 Bar 1: Åse, Pål"), ["Bar 1: Åse, Pål"]);
    assert_eq!(rest("Bar 1 fre 18–22 Åse Næss 400 00 012"), ["Bar 1", "Åse Næss 400 00 012"]);
    assert_eq!(rest("Lørdag 4. juli kl. 10–16"), Vec::<String>::new());
}

#[test]
fn a_clock_alone() {
    let clock = |text: &str| when::clock(text, &frame());
    for (text, minutes) in [
        ("18", 1080),
        ("18:30", 1110),
        ("18.30", 1110),
        ("1830", 1110),
        ("kl 8", 480),
        ("24:00", 1440),
        ("0800", 480),
        ("16:00:00", 960),
    ] {
        assert_eq!(clock(text), Some(minutes), "{text}");
    }
    for text in ["", "ukjent", "25", "18-22", "fre 18", "18:75", "3.7.2026"] {
        assert_eq!(clock(text), None, "{text}");
    }
    assert_eq!(when::clocks("Kveld (16–22)", &frame()), Some((960, 1320)));
}

const WEEKDAYS: [[&str; 7]; 4] = [
    ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"],
    ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
    ["Mon", "Tue", "Wed", "Thu", "Friday", "Sat", "Sun"],
];
const MONTHS: [&str; 12] =
    ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

fn date_text(date: NaiveDate, style: usize, language: usize) -> String {
    let weekday = WEEKDAYS[language][date.weekday().num_days_from_monday() as usize];
    let (day, month, year) = (date.day(), date.month(), date.year());
    let name = MONTHS[date.month0() as usize];
    match style {
        0 => format!("{year}-{month:02}-{day:02}"),
        1 => format!("{day:02}.{month:02}.{year}"),
        2 => format!("{day}.{month}.{:02}", year % 100),
        3 => format!("{day}/{month}"),
        4 => format!("{day}/{month}-{:02}", year % 100),
        5 => format!("{day}. {name}"),
        6 => format!("{weekday} {day}. {name}"),
        7 => format!("{weekday} {day}/{month}"),
        8 => format!("{weekday} {day}. {name} {year}"),
        9 => format!("{day}.{month}."),
        _ => format!("{} {day}.{month}.{year}", weekday.to_uppercase()),
    }
}

fn times_text(from: NaiveTime, to: NaiveTime, style: usize) -> String {
    let whole = from.format("%M").to_string() == "00" && to.format("%M").to_string() == "00";
    match style {
        0 if whole => format!("{}-{}", from.format("%-H"), to.format("%-H")),
        1 => format!("{}–{}", from.format("%H:%M"), to.format("%H:%M")),
        2 => format!("kl. {}-{}", from.format("%H.%M"), to.format("%H.%M")),
        3 => format!("{}-{}", from.format("%H%M"), to.format("%H%M")),
        4 => format!("fra {} til {}", from.format("%H:%M"), to.format("%H:%M")),
        5 => format!("kl {} till {}", from.format("%-H.%M"), to.format("%-H.%M")),
        6 => format!("{} - {}", from.format("%H:%M:%S"), to.format("%H:%M:%S")),
        _ => format!("{}—{}", from.format("%H:%M"), to.format("%H:%M")),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn a_moment_written_in_any_style_is_read_back(
        first in 0..4000_i64,
        offset in 0..4_i64,
        from in 0..96_i64,
        length in 1..48_i64,
        date_style in 0..11_usize,
        time_style in 0..8_usize,
        language in 0..4_usize,
        day_last in any::<bool>(),
    ) {
        let first = NaiveDate::from_ymd_opt(2024, 1, 3).unwrap() + TimeDelta::days(first);
        let frame = Frame::new(first, first + TimeDelta::days(3));
        let date = first + TimeDelta::days(offset);
        let start = date.and_time(NaiveTime::MIN) + TimeDelta::minutes(from * 15);
        let end = start + TimeDelta::minutes(length * 15);
        let (date_said, times) = (date_text(date, date_style, language), times_text(start.time(), end.time(), time_style));
        let text = if day_last { format!("{times} {date_said}") } else { format!("{date_said} {times}") };
        let read = when::read(&text, &frame);
        let stretches: Vec<_> = read.stretches().map(|said| (said.start, said.end)).collect();
        prop_assert_eq!(stretches, vec![(start, end)], "{}: {:?}", text, read);
        prop_assert!(read.rest.is_empty(), "{}: {:?}", text, read.rest);
    }

    /// The two grammars never disagree: what a screen takes for a day or a time, a sheet takes for the same.
    #[test]
    fn what_the_screens_read_is_read_the_same(
        first in 0..4000_i64, offset in 0..4_i64, style in 0..6_usize, from in 0..96_i64, to in 0..96_i64, times in 0..6_usize,
    ) {
        let first = NaiveDate::from_ymd_opt(2024, 1, 3).unwrap() + TimeDelta::days(first);
        let frame = Frame::new(first, first + TimeDelta::days(3));
        let date = first + TimeDelta::days(offset);
        let text = date_text(date, style, 0);
        if let Some(typed) = typed::day(&text, first) {
            prop_assert_eq!(when::day(&text, &frame), Some(Ok(typed)), "{}", text);
        }
        let at = |quarter: i64| NaiveTime::MIN + TimeDelta::minutes(quarter * 15);
        let text = times_text(at(from), at(to), times);
        if let Some((a, b)) = typed::times(&text) {
            let minutes = |time: NaiveTime| u16::try_from((time - NaiveTime::MIN).num_minutes()).unwrap();
            prop_assert_eq!(when::clocks(&text, &frame), Some((minutes(a), minutes(b))), "{}", text);
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_crash(text in "\\PC{0,60}", mixed in "[0-9a-zæøå .:/,;+–()-]{0,40}") {
        let _ = when::read(&text, &frame());
        let _ = when::read(&mixed, &frame());
        let _ = when::days(&mixed, &frame());
    }
}
