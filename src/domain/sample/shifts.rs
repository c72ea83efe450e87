//! The shifts and what they need, laid out day by day.

use std::collections::HashMap;

use chrono::{Duration, NaiveDate, Timelike};

use super::data::{CrewPlan, Ground, TaskPlan};
use crate::domain::id::{CompetenceId, Ids, NeedId, PlaceId, ShiftId};
use crate::domain::people::Crew;
use crate::domain::shift::{Need, Shift};
use crate::domain::time::{Pick, Span, When, Zone};

/// One place to fill: a need for two is two of these.
#[derive(Debug, Clone)]
pub(super) struct Slot {
    pub need: NeedId,
    pub shift: ShiftId,
    /// The crew, by its place in the list.
    pub crew: usize,
    pub span: Span,
    /// The day it begins.
    pub day: NaiveDate,
    /// Minutes after that midnight when it begins.
    pub from: i64,
    pub min_age: Option<i32>,
    pub with: Option<CompetenceId>,
    /// Days after the first day of the festival.
    pub offset: i64,
}

impl Slot {
    /// Minutes after the midnight of its first day when it ends; more than 1440 past the next midnight.
    pub(super) fn to(&self) -> i64 {
        self.from + self.span.minutes()
    }
}

/// The whole work of the festival.
#[derive(Debug, Default)]
pub(super) struct Work {
    pub shifts: Vec<Shift>,
    pub needs: Vec<Need>,
    pub slots: Vec<Slot>,
}

/// Lays out each crew's work, `copies` times over.
pub(super) fn work(ground: Ground<'_>, crews: &[Crew], copies: usize, ids: &mut Ids) -> Work {
    let Ground { data, zone, places, competences } = ground;
    let mut layout = Layout {
        first_day: data.festival.first_day,
        zone,
        places: places.iter().map(|place| (place.name.as_str(), place.id)).collect(),
        competences: competences.iter().map(|competence| (competence.name.as_str(), competence.id)).collect(),
        ids,
        work: Work::default(),
    };
    for (nth, (crew, plan)) in crews.iter().zip(&data.crews).enumerate() {
        for _ in 0..copies {
            layout.crew(nth, crew, plan);
        }
    }
    layout.work
}

struct Layout<'a> {
    first_day: NaiveDate,
    zone: Zone,
    places: HashMap<&'a str, PlaceId>,
    competences: HashMap<&'a str, CompetenceId>,
    ids: &'a mut Ids,
    work: Work,
}

impl Layout<'_> {
    fn crew(&mut self, nth: usize, crew: &Crew, plan: &CrewPlan) {
        for shift in &plan.shift {
            for offset in &shift.days {
                let day = self.first_day + Duration::days(*offset);
                for (from, to) in shift.hours() {
                    // No clock changes in July: a time that cannot be is a mistake in the list, which the tests count.
                    let Ok(when) = When::on_day(self.zone, day, from, to, Pick::Earlier) else { continue };
                    for place in &shift.places {
                        let place = self.places.get(place.as_str()).copied();
                        let row = Shift { title: shift.title.clone(), ..Shift::new(self.ids.next(), crew.id, place, when) };
                        for (name, count) in &shift.needs {
                            let Some(task) = plan.task.iter().find(|task| &task.name == name) else { continue };
                            self.need(nth, &row, task, *count, day, *offset);
                        }
                        self.work.shifts.push(row);
                    }
                }
            }
        }
    }

    fn need(&mut self, crew: usize, shift: &Shift, task: &TaskPlan, count: i64, day: NaiveDate, offset: i64) {
        let with = task.with.as_deref().and_then(|name| self.competences.get(name)).copied();
        let need = Need {
            id: self.ids.next(),
            shift: shift.id,
            task: task.name.clone(),
            min: (count * 2 + 2) / 3,
            target: count,
            max: with.map(|_| count),
            competences: with.into_iter().collect(),
            min_age: task.age,
        };
        let from = i64::from(shift.when.from_local.num_seconds_from_midnight() / 60);
        for _ in 0..count {
            self.work.slots.push(Slot {
                need: need.id,
                shift: shift.id,
                crew,
                span: shift.when.span(),
                day,
                from,
                min_age: task.age,
                with,
                offset,
            });
        }
        self.work.needs.push(need);
    }
}
