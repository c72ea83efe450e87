//! Where each day goes.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use ildsjel::domain::next::{Aside, Choice, next};
use ildsjel::domain::{Festival, Ids, Snapshot};
use proptest::prelude::*;

use crate::world::{World, date, local};

/// A festival of these days with these shifts, each from and to.
fn festival(first: &str, last: &str, shifts: &[(&str, &str)]) -> World {
    let mut world = World::new();
    let old = world.snapshot.festival().unwrap().clone();
    world.change(&old, &Festival { first_day: date(first), last_day: date(last), ..old.clone() });
    for (from, to) in shifts {
        let _ = world.shift(from, to);
    }
    world
}

fn moved(world: &World, first: &str, last: &str) -> (Snapshot, Vec<Aside>) {
    moved_by(world, &Choice::new("Neste", date(first), date(last)))
}

fn moved_by(world: &World, choice: &Choice) -> (Snapshot, Vec<Aside>) {
    let made = next(&world.snapshot, choice, &mut Ids::seeded(5)).unwrap();
    let mut new = Snapshot::default();
    new.apply(&made.edit).unwrap();
    (new, made.asides)
}

fn times(snapshot: &Snapshot) -> Vec<(NaiveDateTime, NaiveDateTime)> {
    snapshot.shifts.iter().map(|shift| (shift.when.from_local, shift.when.to_local)).collect()
}

fn locals(all: &[(&str, &str)]) -> Vec<(NaiveDateTime, NaiveDateTime)> {
    all.iter().map(|(from, to)| (local(from), local(to))).collect()
}

/// Rigging five days before, an evening, a night on the second day, the small hours after the last day, tear-down.
const WORK: [(&str, &str); 5] = [
    ("2027-07-02 09:00", "2027-07-02 17:00"),
    ("2027-07-07 18:00", "2027-07-07 22:00"),
    ("2027-07-09 01:00", "2027-07-09 05:00"),
    ("2027-07-12 01:00", "2027-07-12 04:00"),
    ("2027-07-14 10:00", "2027-07-14 15:00"),
];

#[test]
fn t16_shifts_move_by_festival_day_and_not_by_date() {
    let world = festival("2027-07-07", "2027-07-11", &WORK);
    let (new, asides) = moved(&world, "2029-07-04", "2029-07-08");
    assert_eq!(
        times(&new),
        locals(&[
            ("2029-06-29 09:00", "2029-06-29 17:00"),
            ("2029-07-04 18:00", "2029-07-04 22:00"),
            // One in the morning on Friday belongs to Thursday, the second day.
            ("2029-07-06 01:00", "2029-07-06 05:00"),
            ("2029-07-09 01:00", "2029-07-09 04:00"),
            ("2029-07-11 10:00", "2029-07-11 15:00"),
        ])
    );
    assert_eq!(asides, []);
    let of = |snapshot: &Snapshot| snapshot.days_with_shifts().collect::<Vec<NaiveDate>>();
    let first = |snapshot: &Snapshot| snapshot.festival().unwrap().first_day;
    let numbers = |snapshot: &Snapshot| of(snapshot).iter().map(|day| (*day - first(snapshot)).num_days()).collect::<Vec<_>>();
    assert_eq!(numbers(&new), [-5, 0, 1, 4, 7]);
    assert_eq!(numbers(&new), numbers(&world.snapshot));
}

#[test]
fn a_longer_festival_has_empty_days_and_tear_down_follows_its_end() {
    let world = festival("2027-07-07", "2027-07-11", &WORK);
    let (new, asides) = moved(&world, "2029-07-04", "2029-07-10");
    let days: Vec<u32> = new.days_with_shifts().map(|day| day.day()).collect();
    // The small hours after the old last day are its fifth night, and stay so; three days after the end stay three.
    assert_eq!(days, [29, 4, 5, 8, 13]);
    assert_eq!(asides, []);
}

#[test]
fn a_shorter_festival_leaves_days_out_and_says_so() {
    let mut work = WORK.to_vec();
    work.extend([("2027-07-10 18:00", "2027-07-10 22:00"), ("2027-07-11 03:00", "2027-07-11 05:00")]);
    let world = festival("2027-07-07", "2027-07-11", &work);
    let (new, asides) = moved(&world, "2029-07-04", "2029-07-06");
    let days: Vec<u32> = new.days_with_shifts().map(|day| day.day()).collect();
    assert_eq!(days, [29, 4, 5, 9], "rigging, first, second, and three days after the last");
    // Three in the morning on the 11th is the night of the 10th.
    let gone = |day: &str, shifts| Aside::DayGone { day: date(day), shifts };
    assert_eq!(asides, [gone("2027-07-10", 2), gone("2027-07-11", 1)]);
    assert_eq!(new.needs.len(), new.shifts.len(), "needs go with their shifts");
}

#[test]
fn another_cut_of_the_day_counts_nights_otherwise() {
    let world = festival("2027-07-07", "2027-07-11", &[("2027-07-12 01:00", "2027-07-12 04:00")]);
    let old = world.snapshot.festival().unwrap().clone();
    let mut midnight = festival("2027-07-07", "2027-07-11", &[("2027-07-12 01:00", "2027-07-12 04:00")]);
    midnight.change(&old, &Festival { day_cut: 0, ..old.clone() });
    // The fifth night of six days, or the morning after the last of them.
    assert_eq!(times(&moved(&world, "2029-07-04", "2029-07-09").0), locals(&[("2029-07-09 01:00", "2029-07-09 04:00")]));
    assert_eq!(times(&moved(&midnight, "2029-07-04", "2029-07-09").0), locals(&[("2029-07-10 01:00", "2029-07-10 04:00")]));
    assert_eq!(moved(&midnight, "2029-07-04", "2029-07-09").0.festival().unwrap().day_cut, 0);
}

#[test]
fn through_clock_changes_the_wall_clock_counts() {
    // The last Sunday of March 2028 is the 26th: from 02:00 the clock goes to 03:00. Of October the 29th: 03:00 back to 02:00.
    let work = [("2027-07-10 22:00", "2027-07-11 06:00"), ("2027-07-11 02:30", "2027-07-11 04:30")];
    let world = festival("2027-07-10", "2027-07-10", &work);
    let (spring, asides) = moved(&world, "2028-03-25", "2028-03-25");
    assert_eq!(times(&spring), locals(&[("2028-03-25 22:00", "2028-03-26 06:00"), ("2028-03-26 03:00", "2028-03-26 04:30")]));
    let minutes = |snapshot: &Snapshot| snapshot.shifts.iter().map(|shift| shift.when.minutes()).collect::<Vec<_>>();
    assert_eq!(minutes(&spring), [7 * 60, 90]);
    let pair = |from: &str, to: &str| (local(from), local(to));
    let aside = Aside::Clock {
        name: "Bar".into(),
        asked: pair("2028-03-26 02:30", "2028-03-26 04:30"),
        given: pair("2028-03-26 03:00", "2028-03-26 04:30"),
    };
    assert_eq!(asides, [aside]);
    let (autumn, asides) = moved(&world, "2028-10-28", "2028-10-28");
    assert_eq!(minutes(&autumn), [9 * 60, 3 * 60], "the first 02:30 of the two");
    assert_eq!(asides, [Aside::Twice { name: "Bar".into(), given: pair("2028-10-29 02:30", "2028-10-29 04:30") }]);
}

#[test]
fn what_the_clock_jumps_over_whole_keeps_its_length() {
    let world = festival("2027-07-10", "2027-07-10", &[("2027-07-11 02:00", "2027-07-11 02:45")]);
    let (spring, asides) = moved(&world, "2028-03-25", "2028-03-25");
    assert_eq!(times(&spring), locals(&[("2028-03-26 03:00", "2028-03-26 03:45")]));
    assert_eq!(asides.len(), 1);
}

#[test]
fn sessions_keep_their_distance_or_their_weekday() {
    let mut world = festival("2027-07-07", "2027-07-11", &[]);
    let programme = world.programme(None, 75, 240);
    let module = world.module(programme, 1, 90);
    let _ = world.session(programme, &[module], "2027-04-13 18:00", "2027-04-13 21:00");
    let when = |snapshot: &Snapshot| snapshot.sessions.iter().next().unwrap().when.from_local;
    let plain = Choice::new("Neste", date("2029-07-04"), date("2029-07-08"));
    let kept = when(&moved_by(&world, &plain).0);
    assert_eq!(kept, local("2029-04-10 18:00"), "85 days before the first day, as then");
    // From Wednesday to Friday: the same distance is a Thursday, and the nearest Tuesday is two days before.
    let friday = Choice::new("Neste", date("2029-07-06"), date("2029-07-08"));
    assert_eq!(when(&moved_by(&world, &friday).0), local("2029-04-12 18:00"));
    let weekday = Choice { same_weekday: true, ..friday };
    assert_eq!(when(&moved_by(&world, &weekday).0), local("2029-04-10 18:00"));
    // Modules and sessions are linked as they were, not to the old ones.
    let (new, _) = moved_by(&world, &plain);
    let session = new.sessions.iter().next().unwrap();
    assert_eq!(session.modules, [new.modules.iter().next().unwrap().id]);
    assert_ne!(session.modules, [module]);
}

#[test]
fn the_likely_days_are_the_same_weekdays_of_a_year_to_come() {
    use ildsjel::domain::next::{likely_days, likely_name};
    let old = festival("2027-07-07", "2027-07-11", &[]).snapshot.festival().unwrap().clone();
    // Wednesday to Sunday, as then.
    assert_eq!(likely_days(&old, date("2027-08-01")), (date("2028-07-05"), date("2028-07-09")));
    assert_eq!(likely_days(&old, date("2020-01-01")), (date("2028-07-05"), date("2028-07-09")), "after the old one in any case");
    assert_eq!(likely_days(&old, date("2028-07-06")), (date("2029-07-04"), date("2029-07-08")));
    assert_eq!(likely_name(&old, date("2029-07-04")), "Norsk Revyfestival 2029");
    let leap = Festival { first_day: date("2028-02-29"), last_day: date("2028-02-29"), name: "Skuddfesten".into(), ..old };
    assert_eq!(likely_days(&leap, date("2028-03-01")), (date("2029-02-27"), date("2029-02-27")), "the Tuesday nearest to 1 March");
    assert_eq!(likely_name(&leap, date("2029-02-27")), "Skuddfesten");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever the days: each shift is there or told of, at its own time of the day, and in the right place.
    #[test]
    fn each_day_goes_where_it_should(
        old_length in 0..8_i64,
        new_length in 0..8_i64,
        on in 0..700_u64,
        offsets in proptest::collection::vec((-12..20_i64, 0..24_i64), 1..12),
    ) {
        use chrono::{Days, Duration};
        let old_first = date("2027-07-07");
        let new_first = date("2028-01-01").checked_add_days(Days::new(on)).unwrap();
        let mut world = festival("2027-07-07", &(old_first + Duration::days(old_length)).to_string(), &[]);
        for (day, hour) in &offsets {
            let from = old_first.and_hms_opt(0, 0, 0).unwrap() + Duration::days(*day) + Duration::hours(*hour);
            let text = |at: NaiveDateTime| at.format("%Y-%m-%d %H:%M").to_string();
            let _ = world.shift(&text(from), &text(from + Duration::hours(4)));
        }
        let choice = Choice::new("Neste", new_first, new_first + Duration::days(new_length));
        let (new, asides) = moved_by(&world, &choice);
        let gone: usize = asides.iter().map(|aside| if let Aside::DayGone { shifts, .. } = aside { *shifts } else { 0 }).sum();
        prop_assert_eq!(new.shifts.len() + gone, offsets.len());
        let mut expected = Vec::new();
        for (day, hour) in &offsets {
            // Before six it is the night of the day before.
            let number = if *hour < 6 { day - 1 } else { *day };
            let moved = match number {
                number if number > old_length => number - old_length + new_length,
                number if number > new_length && number >= 0 => continue,
                number => number,
            };
            expected.push((moved, *hour));
        }
        let told: Vec<NaiveDateTime> = asides.iter().filter_map(|aside| match aside {
            Aside::Clock { given, .. } => Some(given.0),
            _ => None,
        }).collect();
        prop_assert_eq!(expected.len(), new.shifts.len());
        for ((number, hour), shift) in expected.into_iter().zip(new.shifts.iter()) {
            let day = number + i64::from(hour < 6);
            let at = new_first.and_hms_opt(0, 0, 0).unwrap() + Duration::days(day) + Duration::hours(hour);
            prop_assert!(shift.when.from_local == at || told.contains(&shift.when.from_local), "{} {}", at, shift.when.from_local);
        }
    }
}
