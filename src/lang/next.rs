//! The next festival and the comparison of two, in words that the window and the command line share.

use super::Lang;
use crate::domain::compare::{Both, Comparison, Side};
use crate::domain::next::{Aside, Counts};

impl Lang {
    /// What did not come along as it was, as a sentence.
    pub fn aside(&self, aside: &Aside) -> String {
        match aside {
            Aside::DayGone { day, shifts } => self.next_aside_day(*shifts, self.date_short(*day)),
            Aside::Clock { name, asked, given } => {
                let (asked, given) = (self.date_and_range(asked.0, asked.1), self.time_range(given.0, given.1));
                self.next_aside_clock(name.clone(), asked, given)
            }
            Aside::Twice { name, given } => self.next_aside_twice(name.clone(), self.date_and_range(given.0, given.1)),
            Aside::Beyond { name } => self.next_aside_beyond(name.clone()),
        }
    }

    /// `25 gjenger, 180 vakter, 2 programmer, 48 personer`: what comes along; what there is none of is not named.
    pub fn came_along(&self, counts: &Counts) -> String {
        let all = [
            (counts.crews, self.next_crews(counts.crews)),
            (counts.shifts, self.next_shifts(counts.shifts)),
            (counts.programmes, self.next_programmes(counts.programmes)),
            (counts.people, self.common_people(counts.people)),
        ];
        let named: Vec<String> = all.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect();
        if named.is_empty() { self.next_nothing() } else { named.join(", ") }
    }

    /// `Norsk Revyfestival 2027, 07.07.2027–11.07.2027`.
    pub fn festival_and_days(&self, side: &Side) -> String {
        match side.days {
            Some((first, last)) => format!("{}, {}", side.name, self.next_days(self.date_numeric(first), self.date_numeric(last))),
            None => side.name.clone(),
        }
    }

    /// `7 → 12`, and a dash where there was no such thing.
    pub fn then_and_now(&self, both: Both<Option<i64>>, say: impl Fn(i64) -> String) -> String {
        let [then, now] = [both.then, both.now].map(|number| number.map_or_else(|| "–".to_owned(), &say));
        format!("{then} → {now}")
    }

    /// The same with crews and clubs in the order of the alphabet; those without a club stay last.
    pub fn in_order(&self, mut comparison: Comparison) -> Comparison {
        comparison.crews.sort_by_cached_key(|line| self.sort_key(&line.name));
        comparison.clubs.sort_by_cached_key(|line| (line.name.is_none(), line.name.as_deref().map(|name| self.sort_key(name))));
        comparison
    }

    /// Who came back, in sentences.
    pub fn who_came_back(&self, comparison: &Comparison) -> Vec<String> {
        let people = &comparison.people;
        let mut all = vec![self.compare_back(people.back.len(), people.fresh.len(), people.gone.len())];
        if !people.perhaps.is_empty() {
            all.push(self.compare_perhaps(people.perhaps.len()));
        }
        if comparison.led.then > 0 {
            let lead = comparison.leaders.iter().filter(|(_, leads)| *leads).count();
            all.push(self.compare_leaders(comparison.led.then, comparison.leaders.len(), lead));
        }
        all
    }
}
