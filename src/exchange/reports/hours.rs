//! Hours: what each person is on the roster for, and what each club is credited with.

use std::collections::BTreeMap;

use super::super::report::{Cell, Column, Kind, Report};
use super::{Head, crews_of, people_in_order};
use crate::domain::{ClubId, Person, Snapshot};
use crate::lang::Lang;

/// The hours of each person, planned or done, with club and crews; also those without any.
pub fn hours(snapshot: &Snapshot, lang: &Lang) -> Report {
    let columns = vec![
        Column::new(lang.lists_name(), Kind::Text),
        Column::new(lang.lists_club(), Kind::Text),
        Column::new(lang.lists_crews(), Kind::Text),
        Column::new(lang.lists_shifts(), Kind::Count),
        Column::new(lang.lists_hours(), Kind::Hours),
    ];
    let mut report = Head::new(lang.lists_hours_title(), lang.lists_hours_stem(), lang.lists_screen_hours_about())
        .report(snapshot, lang, false, columns);
    report.rows = people_in_order(snapshot, lang)
        .into_iter()
        .map(|person| {
            let club = person.club.and_then(|id| snapshot.clubs.get(id)).map_or("", |club| club.name.as_str());
            vec![
                Cell::text(person.name()),
                Cell::text(club),
                Cell::text(crews_of(snapshot, lang, person.id)),
                Cell::Count(shifts(snapshot, person)),
                Cell::Minutes(snapshot.minutes_of(person.id)),
            ]
            .into()
        })
        .collect();
    report
}

/// The hours credited to each club, also those without any, and at the end those of people without a club.
pub fn club_hours(snapshot: &Snapshot, lang: &Lang) -> Report {
    let columns = vec![
        Column::new(lang.lists_club(), Kind::Text),
        Column::new(lang.lists_people(), Kind::Count),
        Column::new(lang.lists_shifts(), Kind::Count),
        Column::new(lang.lists_hours(), Kind::Hours),
    ];
    let head = Head::new(lang.lists_club_hours_title(), lang.lists_club_hours_stem(), lang.lists_screen_clubs_about());
    let mut report = head.report(snapshot, lang, false, columns);
    let mut sums: BTreeMap<Option<ClubId>, Sum> = snapshot.clubs.iter().map(|club| (Some(club.id), Sum::default())).collect();
    for person in snapshot.people.iter() {
        // A club that was deleted is no club.
        let club = person.club.filter(|id| snapshot.clubs.get(*id).is_some());
        let sum = sums.entry(club).or_default();
        sum.people += 1;
        sum.shifts += shifts(snapshot, person);
        sum.minutes += snapshot.minutes_of(person.id);
    }
    let mut rows: Vec<_> = sums
        .into_iter()
        .map(|(id, sum)| {
            let name = id.and_then(|id| snapshot.clubs.get(id)).map_or_else(|| lang.lists_no_club(), |club| club.name.clone());
            ((id.is_none(), lang.sort_key(&name)), name, sum)
        })
        .collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    report.rows = rows
        .into_iter()
        .map(|(_, name, sum)| {
            vec![Cell::Text(name), Cell::Count(sum.people), Cell::Count(sum.shifts), Cell::Minutes(sum.minutes)].into()
        })
        .collect();
    report
}

#[derive(Default)]
struct Sum {
    people: i64,
    shifts: i64,
    minutes: i64,
}

fn shifts(snapshot: &Snapshot, person: &Person) -> i64 {
    let count = snapshot.assignments_of(person.id).filter(|row| row.counts()).count();
    i64::try_from(count).unwrap_or(i64::MAX)
}
