//! What came of a row of a file, in one line as short as can be: `fre 9.7 18–22 Bar: Åse, Pål, 1 ledig`.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::Lang;
use crate::domain::availability::Can;
use crate::exchange::meaning::{self, Availability, Meaning, Open, Outcome, Work};

/// A shift that a row names, whom the row puts on it and whether in reserve, and its open places.
type Named<'m> = (&'m Work, &'m [(usize, bool)], usize);

impl Lang {
    /// What came of a row. What holds for the shift before too is not said again, nor is one who has all of them to themselves.
    pub fn outcome(&self, outcomes: &[Outcome], meaning: &Meaning) -> String {
        let mut parts: Vec<String> = Vec::new();
        let person = |at: usize| meaning.people.get(at).map(meaning::Human::name).unwrap_or_default();
        parts.extend(self.shifts_said(outcomes, meaning));
        let mut days: Vec<(usize, Can, Vec<String>)> = Vec::new();
        for outcome in outcomes {
            match outcome {
                Outcome::Says(at) => {
                    let Some(said) = meaning.availability.get(*at) else { continue };
                    let (can, day) = (said.can.into(), self.day_said(said));
                    match days.iter_mut().find(|(who, same, _)| (*who, *same) == (said.person, can)) {
                        Some((.., days)) => days.push(day),
                        None => days.push((said.person, can, vec![day])),
                    }
                }
                Outcome::Person(at) => parts.push(person(*at)),
                Outcome::Shift { .. } => {}
            }
        }
        // Whose the whole row is was said already.
        let mut before = owner(outcomes);
        for (who, can, days) in days {
            let said = format!("{} {}", self.says(can), days.join(", "));
            parts.push(if before == Some(who) { said } else { format!("{}: {said}", person(who)) });
            before = Some(who);
        }
        parts.join(" · ")
    }

    fn shifts_said(&self, outcomes: &[Outcome], meaning: &Meaning) -> Vec<String> {
        let shifts = outcomes.iter().filter_map(|outcome| match outcome {
            Outcome::Shift { shift, on, open } => Some((meaning.shifts.get(*shift)?, on.as_slice(), *open)),
            _ => None,
        });
        // A heading over the rows of those who are on.
        if let [Outcome::Shift { shift, on, open: 0 }] = outcomes
            && on.is_empty()
            && meaning.assignments.iter().any(|on| on.shift == *shift)
            && let Some(work) = meaning.shifts.get(*shift)
        {
            return vec![format!("{} {}", self.when_said(work, None), work.name()).trim().to_owned()];
        }
        let shifts: Vec<Named<'_>> = shifts.collect();
        let Some((first, on_first, _)) = shifts.first() else { return Vec::new() };
        let several = shifts.len() > 1;
        // Somebody's row: who it is stands first, and then each of their shifts. So it is with the row of a place.
        let own = several && !on_first.is_empty() && shifts.iter().all(|(_, on, open)| on == on_first && *open == 0);
        let name = first.name();
        let one_name = several && !name.is_empty() && shifts.iter().all(|(work, ..)| work.name() == name);
        let mut parts = Vec::new();
        let mut before: Option<&Work> = None;
        for (work, on, open) in &shifts {
            let same = before.is_some_and(|before| (before.start, before.end) == (work.start, work.end));
            let when = if same { String::new() } else { self.when_said(work, before) };
            let name = if one_name { String::new() } else { work.name() };
            let head = [when, name].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
            parts.push(match (own, head.is_empty()) {
                (true, _) => head,
                (false, true) => self.on_said(on, *open, meaning),
                (false, false) => format!("{head}: {}", self.on_said(on, *open, meaning)),
            });
            before = Some(work);
        }
        let name = if one_name { name } else { String::new() };
        match (own, name.is_empty()) {
            (true, true) => vec![format!("{}: {}", self.on_said(on_first, 0, meaning), parts.join(", "))],
            (true, false) => vec![format!("{}: {name} {}", self.on_said(on_first, 0, meaning), parts.join(", "))],
            (false, true) => parts,
            (false, false) => vec![format!("{name} {}", parts.join(" · "))],
        }
    }

    /// `fre 9.7 18–22`, or the hours alone on the day of the shift before; `fre 9.7 18–?` where the end is not told.
    fn when_said(&self, work: &Work, before: Option<&Work>) -> String {
        let Some(start) = work.start else { return self.roster_import_no_time() };
        let day = before.and_then(|before| before.start).is_some_and(|before| before.date() == start.date());
        let until = work.end.map_or_else(|| "?".to_owned(), |end| clock(end.time()));
        let hours = format!("{}–{until}", clock(start.time()));
        match work.end.filter(|end| (*end - start).num_hours() >= 24) {
            Some(end) => self.date_and_range(start, end),
            None if day => hours,
            None => format!("{} {hours}", self.day_said_short(start.date())),
        }
    }

    /// `fre 9.7`.
    fn day_said_short(&self, day: NaiveDate) -> String {
        format!("{} {}", self.weekday_chip(day), self.day_chip(day))
    }

    fn on_said(&self, on: &[(usize, bool)], open: usize, meaning: &Meaning) -> String {
        let name = |(person, reserve): &(usize, bool)| {
            let name = meaning.people.get(*person).map(meaning::Human::name).unwrap_or_default();
            if *reserve { self.roster_import_in_reserve(name) } else { name }
        };
        let open_said = (open > 0).then(|| self.roster_import_open(i64::try_from(open).unwrap_or(i64::MAX)));
        let all: Vec<String> = on.iter().map(name).chain(open_said).collect();
        if all.is_empty() { self.roster_import_nobody() } else { all.join(", ") }
    }

    /// `fre 9.7`, `fre 9.7 18–22`, `fre 9.7 18–`.
    fn day_said(&self, said: &Availability) -> String {
        let day = self.day_said_short(said.date);
        let at = |minutes: u16| {
            let minutes = u32::from(minutes) % 1440;
            NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).map(clock).unwrap_or_default()
        };
        match (said.hours, said.open) {
            (None, _) => day,
            (Some((from, _)), Open::End) => format!("{day} {}–", at(from)),
            (Some((_, to)), Open::Start) => format!("{day} –{}", at(to)),
            (Some((from, to)), Open::Closed) => format!("{day} {}–{}", at(from), at(to)),
        }
    }
}

/// Who alone is on each shift of a row.
fn owner(outcomes: &[Outcome]) -> Option<usize> {
    let mut alone = outcomes.iter().filter_map(|outcome| match outcome {
        Outcome::Shift { on, open, .. } => Some(match on.as_slice() {
            [(person, _)] if *open == 0 => Some(*person),
            _ => None,
        }),
        _ => None,
    });
    let first = alone.next()??;
    alone.all(|other| other == Some(first)).then_some(first)
}

/// `18`, `18:30`.
fn clock(time: NaiveTime) -> String {
    if time.minute() == 0 { format!("{:02}", time.hour()) } else { format!("{:02}:{:02}", time.hour(), time.minute()) }
}
