//! Wall clocks, instants, spans, festival days and ages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};
use ildsjel::domain::*;
use proptest::prelude::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn clock(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn oslo(day: &str, from: &str, to: &str) -> When {
    When::on_day(Zone::default(), date(day), clock(from), clock(to), Pick::Ask).unwrap()
}

/// Minutes since 1970 of a UTC time.
fn utc(text: &str) -> Minute {
    Minute(local(text).and_utc().timestamp() / 60)
}

#[test]
fn summer_and_winter_have_their_offsets() {
    let zone = Zone::default();
    assert_eq!(zone.resolve(local("2027-07-08 12:00")), Resolved::Once(utc("2027-07-08 10:00")));
    assert_eq!(zone.resolve(local("2027-01-08 12:00")), Resolved::Once(utc("2027-01-08 11:00")));
    assert_eq!(zone.local(utc("2027-07-08 10:00")), local("2027-07-08 12:00"));
    assert_eq!(Zone::parse(" Europe/Stockholm ").unwrap().to_string(), "Europe/Stockholm");
    assert_eq!(Zone::parse("Europe/Høylandet"), None);
}

#[test]
fn t17_clocks_go_back() {
    assert_eq!(oslo("2027-10-30", "22:00", "06:00").minutes(), 540);
    let zone = Zone::default();
    let twice = local("2027-10-31 02:30");
    let (first, second) = (utc("2027-10-31 00:30"), utc("2027-10-31 01:30"));
    assert_eq!(zone.resolve(twice), Resolved::Twice(first, second));
    assert_eq!(zone.instant(twice, Pick::Ask), Err(TimeError::Twice(twice)));
    assert_eq!(zone.instant(twice, Pick::Earlier), Ok(first));
    assert_eq!(zone.instant(twice, Pick::Later), Ok(second));
    assert_eq!(zone.instant_lenient(twice), first);
    assert_eq!((zone.local(first), zone.local(second)), (twice, twice));
}

#[test]
fn t18_clocks_go_forward() {
    assert_eq!(oslo("2027-03-27", "22:00", "06:00").minutes(), 420);
    let zone = Zone::default();
    for text in ["2027-03-28 02:00", "2027-03-28 02:30", "2027-03-28 02:59"] {
        let never = local(text);
        assert_eq!(zone.resolve(never), Resolved::Never);
        for pick in [Pick::Ask, Pick::Earlier, Pick::Later] {
            assert_eq!(zone.instant(never, pick), Err(TimeError::Never(never)));
        }
        assert_eq!(zone.instant_lenient(never), utc("2027-03-28 01:00"), "{text}: the first minute after the gap");
    }
    assert_eq!(zone.resolve(local("2027-03-28 01:59")), Resolved::Once(utc("2027-03-28 00:59")));
    assert_eq!(zone.resolve(local("2027-03-28 03:00")), Resolved::Once(utc("2027-03-28 01:00")));
}

#[test]
fn a_gap_of_a_whole_day_is_stepped_over() {
    // Samoa went from 29 to 31 December 2011.
    let zone = Zone::parse("Pacific/Apia").unwrap();
    let after = zone.instant(local("2011-12-31 00:00"), Pick::Ask).unwrap();
    for text in ["2011-12-30 00:00", "2011-12-30 12:00", "2011-12-30 23:59"] {
        assert_eq!(zone.resolve(local(text)), Resolved::Never);
        assert_eq!(zone.instant_lenient(local(text)), after, "{text}");
    }
}

#[test]
fn a_gap_of_half_an_hour_is_stepped_over() {
    let zone = Zone::parse("Australia/Lord_Howe").unwrap();
    let never = local("2027-10-03 02:15");
    assert_eq!(zone.resolve(never), Resolved::Never);
    assert_eq!(zone.local(zone.instant_lenient(never)), local("2027-10-03 02:30"));
}

#[test]
fn the_ends_of_the_calendar_do_not_panic() {
    let zone = Zone::default();
    for at in [Minute(i64::MIN), Minute(-1 << 40), Minute(1 << 40), Minute(i64::MAX)] {
        let _ = (zone.local(at), zone.festival_day(at, 360), zone.festival_day(at, i64::MIN), zone.festival_day(at, i64::MAX));
    }
    for at in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
        let _ = (zone.resolve(at), zone.instant_lenient(at), zone.festival_day_span(at.date(), 360));
    }
    let all = Span::new(Minute(i64::MIN), Minute(i64::MAX));
    // A length is held back to some ten thousand years each way, so that no sum of lengths runs out of the numbers.
    assert_eq!((all.minutes(), all.overlap(all), all.gap(all)), (10_400_000_000, i64::MAX, 0));
}

#[test]
fn an_end_before_the_beginning_is_the_next_day() {
    let when = oslo("2027-07-09", "22:00", "02:00");
    assert_eq!((when.to_local, when.minutes()), (local("2027-07-10 02:00"), 240));
    assert_eq!(oslo("2027-07-09", "08:00", "08:00").minutes(), 1440);
    assert_eq!(oslo("2027-07-09", "10:30", "12:00").minutes(), 90);
    let (from, to) = (local("2027-07-09 12:00"), local("2027-07-09 11:00"));
    assert_eq!(When::new(Zone::default(), from, to, Pick::Ask), Err(TimeError::Empty));
    assert_eq!(When::new(Zone::default(), from, from, Pick::Ask), Err(TimeError::Empty));
}

#[test]
fn an_end_that_is_later_on_the_clock_only_may_be_no_time_at_all() {
    // Both read between two and three; the beginning is the second time round, so the end must be too.
    let zone = Zone::default();
    let (from, to) = (local("2027-10-31 02:10"), local("2027-10-31 02:40"));
    assert_eq!(When::new(zone, from, to, Pick::Later).unwrap().minutes(), 30);
    let whole = When::from_span(zone, Span::new(utc("2027-10-31 00:10"), utc("2027-10-31 01:40")));
    assert_eq!((whole.from_local, whole.to_local, whole.minutes()), (from, to, 90));
}

#[test]
fn t14_a_night_belongs_to_the_day_before() {
    let zone = Zone::default();
    let day = |text: &str, cut| zone.festival_day(zone.instant(local(text), Pick::Ask).unwrap(), cut);
    assert_eq!(day("2027-07-10 05:59", 360), date("2027-07-09"));
    assert_eq!(day("2027-07-10 06:00", 360), date("2027-07-10"));
    assert_eq!(day("2027-07-10 00:00", 0), date("2027-07-10"));
    let long = zone.festival_day_span(date("2027-10-30"), 360);
    let short = zone.festival_day_span(date("2027-03-27"), 360);
    assert_eq!((long.minutes(), short.minutes()), (25 * 60, 23 * 60));
}

#[test]
fn a_cut_the_clock_shows_twice_or_never_parts_two_days_once() {
    let (zone, cut) = (Zone::default(), 150);
    let back = ["2027-10-31 00:29", "2027-10-31 00:30", "2027-10-31 01:15", "2027-10-31 01:30"];
    assert_eq!(back.map(|at| zone.festival_day(utc(at), cut).day()), [30, 31, 31, 31], "02:15 for the second time is after it");
    let forward = ["2027-03-28 00:59", "2027-03-28 01:00"];
    assert_eq!(forward.map(|at| zone.festival_day(utc(at), cut).day()), [27, 28]);
}

#[test]
fn spans_meet_overlap_and_lie_apart() {
    let span = |from, to| Span::new(Minute(from), Minute(to));
    assert_eq!(span(10, 5), span(10, 10));
    assert_eq!((span(0, 10).overlap(span(10, 20)), span(0, 10).gap(span(10, 20))), (0, 0));
    assert_eq!((span(0, 10).overlap(span(3, 20)), span(0, 10).intersect(span(3, 20))), (7, Some(span(3, 10))));
    assert_eq!((span(0, 10).gap(span(12, 20)), span(12, 20).gap(span(0, 10))), (2, 2));
    assert_eq!(span(0, 10).intersect(span(10, 20)), None);
}

#[test]
fn t19_born_on_29_february() {
    let born = Some(date("2008-02-29"));
    let on = |day: &str| Age::on(date(day), born, None);
    assert_eq!(on("2026-02-28"), Age::Exact(17));
    assert_eq!(on("2026-03-01"), Age::Exact(18));
    assert_eq!(on("2028-02-28"), Age::Exact(19));
    assert_eq!(on("2028-02-29"), Age::Exact(20));
}

#[test]
fn an_age_from_a_year_alone_is_one_of_two() {
    let day = date("2027-07-08");
    assert_eq!(Age::on(day, None, Some(2009)), Age::Either(17));
    assert_eq!(Age::on(day, None, Some(2009)).at_least(), Some(17));
    assert_eq!(Age::on(day, Some(date("2009-07-08")), Some(1999)), Age::Exact(18), "the date is truer than the year");
    assert_eq!(Age::on(day, Some(date("2009-07-09")), None), Age::Exact(17));
    assert_eq!((Age::on(day, None, None), Age::Unknown.at_least()), (Age::Unknown, None));
}

prop_compose! {
    /// Any minute of 2027, half of them within a day of a clock change in Oslo.
    fn instant()(near in 0..4_u8, offset in -1440_i64..1440, any in 0_i64..525_600) -> Minute {
        match near {
            0 => Minute(utc("2027-03-28 01:00").0 + offset),
            1 => Minute(utc("2027-10-31 01:00").0 + offset),
            _ => Minute(utc("2027-01-01 00:00").0 + any),
        }
    }
}

proptest! {
    #[test]
    fn an_instant_is_found_again_by_its_clock(at in instant()) {
        let zone = Zone::default();
        match zone.resolve(zone.local(at)) {
            Resolved::Once(again) => prop_assert_eq!(again, at),
            Resolved::Twice(first, second) => prop_assert!(at == first || at == second),
            Resolved::Never => prop_assert!(false, "the clock shows {}", zone.local(at)),
        }
    }

    #[test]
    fn lenient_is_the_first_instant_at_or_after_the_clock(at in instant(), cut in 0_i64..1440) {
        let zone = Zone::default();
        let wall = zone.local(at).date().and_time(NaiveTime::MIN) + chrono::Duration::minutes(cut);
        let found = zone.instant_lenient(wall);
        let first = (found.0 - 1500..=found.0 + 1500).map(Minute).find(|at| zone.local(*at) >= wall).unwrap();
        prop_assert_eq!(found, first);
    }

    #[test]
    fn an_instant_is_in_its_festival_day_and_in_no_other(at in instant(), cut in 0_i64..1440) {
        let zone = Zone::default();
        let day = zone.festival_day(at, cut);
        for other in [day.pred_opt().unwrap(), day, day.succ_opt().unwrap()] {
            let span = zone.festival_day_span(other, cut);
            prop_assert_eq!(span.from <= at && at < span.to, other == day, "{} in {}", zone.local(at), other);
        }
    }

    #[test]
    fn a_length_is_the_minutes_that_pass(at in instant(), minutes in 1_i64..2000) {
        let when = When::from_span(Zone::default(), Span::new(at, Minute(at.0 + minutes)));
        prop_assert_eq!(when.minutes(), minutes);
        for pick in [Pick::Earlier, Pick::Later] {
            if let Ok(again) = When::new(when.zone, when.from_local, when.to_local, pick) {
                prop_assert!((again.minutes() - minutes).abs() <= 60);
            }
        }
    }

    #[test]
    fn spans_agree_with_counting_minutes(a in 0_i64..60, b in 0_i64..60, c in 0_i64..60, d in 0_i64..60) {
        let (one, two) = (Span::new(Minute(a), Minute(b)), Span::new(Minute(c), Minute(d)));
        let holds = |span: Span, minute: i64| span.from.0 <= minute && minute < span.to.0;
        let both = (0..60).filter(|minute| holds(one, *minute) && holds(two, *minute)).count();
        prop_assert_eq!(one.overlap(two), i64::try_from(both).unwrap());
        prop_assert_eq!(one.overlap(two), two.overlap(one));
        prop_assert_eq!(one.intersect(two).map_or(0, Span::minutes), one.overlap(two));
        prop_assert!(one.gap(two) == 0 || one.overlap(two) == 0);
    }

    #[test]
    fn an_age_is_the_birthdays_that_passed(born in 0_i64..36_500, later in 0_i64..36_500) {
        let born = date("1927-01-01") + chrono::Duration::days(born);
        let day = born + chrono::Duration::days(later);
        // A birthday that a year lacks is on the day after.
        let birthday = |year: i32| born.with_year(year).unwrap_or_else(|| NaiveDate::from_ymd_opt(year, 3, 1).unwrap());
        let passed = (born.year() + 1..=day.year()).filter(|year| birthday(*year) <= day).count();
        let age = i32::try_from(passed).unwrap();
        prop_assert_eq!(Age::on(day, Some(born), None), Age::Exact(age));
        let Age::Either(low) = Age::on(day, None, Some(born.year())) else { panic!("a year is known") };
        prop_assert!(age == low || age == low + 1);
    }
}
