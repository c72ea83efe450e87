//! What a festival has decided itself, against the plain reading: the nearest word that can be understood, and of two as
//! near the later.

use chrono::NaiveTime;
use ildsjel::domain::rules::{Group, Limits, Rules};
use ildsjel::domain::{Crew, CrewId};
use proptest::prelude::*;

use crate::case::{Own, decide, groups};
use crate::world::{World, date};

const HOURS_AND_MORE: [&str; 7] =
    ["max_day_h", "max_week_h", "min_rest_h", "weekly_rest_h", "break_after_min", "break_min", "max_nights"];
const TIMES: [&str; 3] = ["ban_from", "ban_to", "soft_ban_from"];

fn own() -> impl Strategy<Value = Own<'static>> {
    let field = prop_oneof![
        3 => prop::sample::select(HOURS_AND_MORE.to_vec()),
        2 => prop::sample::select(TIMES.to_vec()),
        1 => Just("travel_min"),
        1 => Just("coffee_min"),
    ];
    let value = prop::sample::select(vec![
        "",
        "0",
        "7",
        "90",
        "10000",
        "10001",
        "-1",
        "1.5",
        "9223372036854775807",
        "99999999999999999999",
        "22:00",
        "06:30",
        "24:30",
        "sju",
        " ",
    ]);
    let crew = prop::sample::select(vec![None, None, Some(0), Some(1)]);
    (crew, groups(), field, value, prop::sample::select(vec!["", "Dugnad"]))
}

/// Whether a value says something of a field; nothing says that there is no such limit.
fn is_understood(field: &str, value: &str) -> bool {
    let known: &[&str] = if TIMES.contains(&field) { &["", "22:00", "06:30"] } else { &["", "0", "7", "90", "10000"] };
    known.contains(&value)
}

fn shown(limits: &Limits, field: &str) -> Option<String> {
    let number = |number: Option<i64>| number.map(|number| number.to_string());
    let time = |time: Option<NaiveTime>| time.map(|time| time.format("%H:%M").to_string());
    match field {
        "max_day_h" => number(limits.max_day_h),
        "max_week_h" => number(limits.max_week_h),
        "min_rest_h" => number(limits.min_rest_h),
        "weekly_rest_h" => number(limits.weekly_rest_h),
        "break_after_min" => number(limits.break_after_min),
        "break_min" => number(limits.break_min),
        "max_nights" => number(limits.max_nights),
        "ban_from" => time(limits.ban_from),
        "ban_to" => time(limits.ban_to),
        _ => time(limits.soft_ban_from),
    }
}

fn nearest<'a>(own: &'a [Own<'static>], crew: Option<usize>, group: Option<Group>, field: &str) -> Option<&'a Own<'static>> {
    own.iter()
        .filter(|row| row.2 == field && is_understood(field, row.3))
        .filter(|row| row.0.is_none() || row.0 == crew)
        .filter(|row| row.1.is_none() || row.1 == group)
        .max_by_key(|row| (row.0.is_some(), row.1.is_some()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_decided_nearest_holds_and_nonsense_changes_nothing(own in prop::collection::vec(own(), 0..12)) {
        let mut world = World::new();
        let kitchen = Crew { id: world.ids.next(), name: "Kjøkken".into(), colour: 0, note: String::new() };
        world.add(&kitchen);
        let stranger: CrewId = world.ids.next();
        let crews = [world.crew, kitchen.id];
        decide(&mut world, &own, crews);
        let (rules, law, day) = (Rules::of(&world.snapshot), Rules::standard(), date("2027-07-09"));
        for group in [Group::Child, Group::Youth, Group::Adult] {
            let of_law = law.limits(None, group, day).unwrap();
            for (crew, id) in [(None, None), (None, Some(stranger)), (Some(0), Some(crews[0])), (Some(1), Some(crews[1]))] {
                let limits = rules.limits(id, group, day).unwrap();
                for field in HOURS_AND_MORE.into_iter().chain(TIMES) {
                    let (value, source) = match nearest(&own, crew, Some(group), field) {
                        Some(row) => (Some(row.3.to_owned()).filter(|value| !value.is_empty()), Some(row.4).filter(|reason| !reason.is_empty())),
                        None => (shown(of_law, field), of_law.source(&[field])),
                    };
                    prop_assert_eq!(shown(limits, field), value, "{:?} {:?} {}", group, crew, field);
                    prop_assert_eq!(limits.source(&[field]), source, "{:?} {:?} {}", group, crew, field);
                }
            }
        }
        let travel = nearest(&own, None, None, "travel_min").map_or(law.travel_min, |row| row.3.parse().unwrap_or(0));
        prop_assert_eq!(rules.travel_min, travel);
    }
}
