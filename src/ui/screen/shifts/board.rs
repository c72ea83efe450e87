//! The whole roster as this screen shows it, made anew after each change of the festival and never while drawing: what each
//! shift's bar says, how each day stands, where the holes are, and what the rules have found.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use super::evenings::{Evening, evenings};
use crate::domain::coverage::{Hole, Totals, by_time, coverage};
use crate::domain::id::{AssignmentId, CrewId, NeedId, PlaceId, ShiftId};
use crate::domain::rules::{Breach, Severity, check_all, lacking};
use crate::domain::{Shift, Snapshot, Span, When, Zone, typed};
use crate::lang::Lang;
use crate::ui::screen::Cx;
use crate::ui::widget::timeline::Trouble;

/// The roster as it is shown.
#[derive(Debug, Default)]
pub(super) struct Board {
    pub zone: Zone,
    pub cut: i64,
    pub cards: HashMap<ShiftId, Card>,
    pub days: Vec<Day>,
    pub evenings: Vec<Evening>,
    pub holes: Vec<OpenHole>,
    pub found: Vec<Found>,
    pub lacks: Vec<Lacks>,
    pub notes: HashMap<AssignmentId, Note>,
    /// Shifts with something that was accepted at another shift.
    elsewhere: BTreeSet<ShiftId>,
}

/// A shift as its bar and its row say it.
#[derive(Debug, Clone)]
pub(super) struct Card {
    pub id: ShiftId,
    pub day: NaiveDate,
    pub when: When,
    pub crew: CrewId,
    pub crew_name: String,
    pub tint: usize,
    pub place: Option<PlaceId>,
    pub place_name: String,
    pub title: String,
    pub name: String,
    pub totals: Totals,
    pub trouble: Trouble,
    /// Who is on, then shorter ways to say it.
    pub names: Vec<String>,
    /// Everybody's whole name, then shorter ways to say it.
    pub people: Vec<String>,
}

impl Card {
    pub fn missing(&self) -> i64 {
        self.totals.missing()
    }
}

/// A day of the festival and around it.
#[derive(Debug, Clone)]
pub(super) struct Day {
    pub day: NaiveDate,
    pub shifts: usize,
    pub totals: Totals,
    pub open: usize,
    /// How many evenings of courses.
    pub evenings: usize,
    /// Whether it is a day of the festival, or one with shifts; others stand there for their courses alone.
    pub is_work: bool,
}

/// A hole in the roster.
#[derive(Debug, Clone)]
pub(super) struct OpenHole {
    pub need: NeedId,
    pub shift: ShiftId,
    pub day: NaiveDate,
    pub hole: Hole,
    pub words: String,
}

/// Something the rules say about a person on a shift that asks, or asked, for a reason.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub assignment: AssignmentId,
    pub shift: ShiftId,
    pub day: NaiveDate,
    pub who: String,
    pub what: String,
    pub sentences: Vec<String>,
    pub reason: String,
    pub accepted: bool,
}

/// What a shift lacks as a whole: a leader, an adult.
#[derive(Debug, Clone)]
pub(super) struct Lacks {
    pub shift: ShiftId,
    pub day: NaiveDate,
    pub what: String,
    pub sentence: String,
}

/// All that the rules say about one assignment.
#[derive(Debug, Clone, Default)]
pub(super) struct Note {
    /// Each sentence, and whether it asks for a reason.
    pub sentences: Vec<(String, bool)>,
    /// What a reason given here is for.
    pub codes: Vec<String>,
    /// Whether everything has a reason, here or at the other shift it is about.
    pub accepted: bool,
    /// The reason in force: this one's own, or the other shift's.
    pub reason: String,
}

impl Board {
    /// The roster as it is.
    pub fn of(cx: Cx<'_>) -> Self {
        let (zone, cut) = cx.data.festival().map_or((Zone::default(), 360), |festival| (festival.zone, festival.day_cut));
        let mut board = Self { zone, cut, ..Self::default() };
        board.judge(cx);
        board.lay_out(cx);
        board.evenings = evenings(cx, &board);
        board.count_days(cx);
        board
    }

    /// What the rules say.
    fn judge(&mut self, cx: Cx<'_>) {
        let (data, lang) = (cx.data, cx.lang);
        for finding in check_all(data, cx.rules) {
            let Some(row) = data.assignments.get(finding.assignment) else { continue };
            let sentence = |breach| lang.breach(breach, data);
            let settled = |breach: &Breach| finding.reason(data, breach);
            let here = |b: &&Breach| b.needs_reason() && (settled(b).is_none() || b.is_marked(&row.overridden));
            let given = finding.breaches.iter().filter(|b| b.needs_reason()).find_map(settled).unwrap_or_default();
            let note = Note {
                sentences: finding.breaches.iter().map(|breach| (sentence(breach), breach.needs_reason())).collect(),
                codes: finding.breaches.iter().filter(here).map(Breach::mark).collect(),
                accepted: finding.is_settled(data),
                reason: if row.override_reason.is_empty() { given.to_owned() } else { row.override_reason.clone() },
            };
            if finding.severity() == Severity::Breach && note.accepted && row.overridden.is_empty() {
                // It stands on the list once, where the reason was given.
                self.elsewhere.extend(data.work(row).map(|(_, shift)| shift.id));
            } else if finding.severity() == Severity::Breach {
                let sentences = note.sentences.iter().filter(|(_, asks)| *asks).map(|(words, _)| words.clone()).collect();
                self.add_found(cx, finding.assignment, sentences, note.accepted);
            }
            let _ = self.notes.insert(finding.assignment, note);
        }
        // A reason stays on the list when what it was given for has passed.
        let over: BTreeSet<AssignmentId> = self.found.iter().map(|found| found.assignment).collect();
        let rest = data.assignments.iter().filter(|row| !row.overridden.is_empty() && !over.contains(&row.id));
        for row in rest {
            self.add_found(cx, row.id, vec![lang.shifts_no_longer()], true);
        }
        for lack in lacking(data, cx.rules) {
            let Some(shift) = data.shifts.get(lack.shift) else { continue };
            let what = format!("{} · {}", data.shift_name(shift), lang.date_and_range(shift.when.from_local, shift.when.to_local));
            self.lacks.push(Lacks { shift: shift.id, day: self.day_of(shift), what, sentence: lang.lacking(&lack, data) });
        }
        self.found.sort_by_key(|found| (data.assignment_span(found.assignment).map(|span| span.from), found.assignment));
    }

    fn add_found(&mut self, cx: Cx<'_>, assignment: AssignmentId, sentences: Vec<String>, accepted: bool) {
        let Some(row) = cx.data.assignments.get(assignment) else { return };
        let Some((_, shift)) = cx.data.work(row) else { return };
        let when = When::from_span(self.zone, row.span(shift.when.span()));
        let what = format!("{} · {}", cx.data.shift_name(shift), cx.lang.date_and_range(when.from_local, when.to_local));
        self.found.push(Found {
            assignment,
            shift: shift.id,
            day: self.day_of(shift),
            who: cx.data.people.get(row.person).map(crate::domain::Person::name).unwrap_or_default(),
            what,
            sentences,
            reason: row.override_reason.clone(),
            accepted,
        });
    }

    /// The festival day a shift belongs to.
    pub fn day_of(&self, shift: &Shift) -> NaiveDate {
        self.zone.festival_day(shift.when.from_at, self.cut)
    }

    /// From the beginning of a festival day to its end.
    pub fn span_of(&self, day: NaiveDate) -> Span {
        self.zone.festival_day_span(day, self.cut)
    }

    fn lay_out(&mut self, cx: Cx<'_>) {
        let data = cx.data;
        let mut troubles: HashMap<ShiftId, Trouble> = HashMap::new();
        for found in &self.found {
            let trouble = troubles.entry(found.shift).or_default();
            if !found.accepted {
                *trouble = Trouble::Open;
            } else if *trouble == Trouble::None {
                *trouble = Trouble::Accepted;
            }
        }
        for shift in &self.elsewhere {
            let trouble = troubles.entry(*shift).or_default();
            if *trouble == Trouble::None {
                *trouble = Trouble::Accepted;
            }
        }
        let shifts = data.days_with_shifts().flat_map(|day| data.shifts_on(day).map(move |shift| (day, shift)));
        for (day, shift) in shifts {
            let crew = data.crews.get(shift.crew);
            let mut totals = Totals::default();
            let (mut given, mut whole) = (Vec::new(), Vec::new());
            for need in data.needs_of(shift.id) {
                if let Some(coverage) = coverage(data, need) {
                    totals.add(&coverage);
                    self.holes.extend(coverage.holes.iter().map(|hole| OpenHole {
                        need: need.id,
                        shift: shift.id,
                        day,
                        hole: *hole,
                        words: hole_words(cx.lang, self.zone, *hole),
                    }));
                }
                for row in data.assignments_to(need.id).filter(|row| row.counts()) {
                    let Some(person) = data.people.get(row.person) else { continue };
                    given.push(person.short());
                    whole.push(person.name());
                }
            }
            let card = Card {
                id: shift.id,
                day,
                when: shift.when,
                crew: shift.crew,
                crew_name: crew.map_or_else(String::new, |crew| crew.name.clone()),
                tint: crew.and_then(|crew| usize::try_from(crew.colour).ok()).unwrap_or(0),
                place: shift.place,
                place_name: place_name(data, shift.place),
                title: shift.title.clone(),
                name: data.shift_name(shift),
                totals,
                trouble: troubles.get(&shift.id).copied().unwrap_or_default(),
                names: ways_to_say(&shift.title, &given),
                people: std::iter::once(whole.join(", ")).chain(ways_to_say("", &given)).collect(),
            };
            let _ = self.cards.insert(shift.id, card);
        }
        self.holes.sort_by_key(|open| (open.hole.span.from, open.hole.span.to, open.need));
    }

    fn count_days(&mut self, cx: Cx<'_>) {
        let mut days: BTreeMap<NaiveDate, Day> = BTreeMap::new();
        let blank = |day| Day { day, shifts: 0, totals: Totals::default(), open: 0, evenings: 0, is_work: true };
        if let Some(festival) = cx.data.festival() {
            let first = festival.first_day.pred_opt().unwrap_or(festival.first_day);
            let last = festival.last_day.succ_opt().unwrap_or(festival.last_day);
            // A festival of more days than a month is a slip of the pen; its days come with their shifts.
            for day in typed::days(first, last).take(40) {
                let _ = days.insert(day, blank(day));
            }
        }
        for card in self.cards.values() {
            let day = days.entry(card.day).or_insert_with(|| blank(card.day));
            day.shifts += 1;
            day.totals.places += card.totals.places;
            day.totals.filled += card.totals.filled;
        }
        for found in self.found.iter().filter(|found| !found.accepted) {
            if let Some(day) = days.get_mut(&found.day) {
                day.open += 1;
            }
        }
        // Of the days with nothing but a course those stay that are still to come.
        for evening in &self.evenings {
            let day = match days.entry(evening.day) {
                Entry::Occupied(day) => day.into_mut(),
                Entry::Vacant(_) if evening.when.to_local <= cx.now => continue,
                Entry::Vacant(day) => day.insert(Day { is_work: false, ..blank(evening.day) }),
            };
            day.evenings += 1;
        }
        self.days = days.into_values().collect();
    }

    /// The days of the festival and those with shifts.
    pub fn work_days(&self) -> impl Iterator<Item = &Day> {
        self.days.iter().filter(|day| day.is_work)
    }

    /// How a day stands.
    pub fn on(&self, day: NaiveDate) -> Option<&Day> {
        self.days.iter().find(|on| on.day == day)
    }

    /// On, and needed, hour by hour of a day.
    #[allow(clippy::cast_precision_loss)]
    pub fn staffing(&self, data: &Snapshot, day: NaiveDate) -> Vec<(f32, f32)> {
        let span = self.span_of(day);
        let hours = usize::try_from((span.minutes() + 59) / 60).unwrap_or(24);
        // What began the day before may reach into this one.
        let days = [day.pred_opt().unwrap_or(day), day];
        let shifts = days.into_iter().flat_map(|day| data.shifts_on(day)).filter(|shift| shift.when.span().overlap(span) > 0);
        let all = by_time(data, shifts, span.from, 60, hours);
        all.into_iter().map(|(needed, there)| (there as f32 / 60.0, needed as f32 / 60.0)).collect()
    }
}

/// A place's name; empty for none.
pub(super) fn place_name(data: &Snapshot, place: Option<PlaceId>) -> String {
    place.and_then(|place| data.places.get(place)).map_or_else(String::new, |place| place.name.clone())
}

/// «mangler 2, 12:00–14:00».
pub(super) fn hole_words(lang: &Lang, zone: Zone, hole: Hole) -> String {
    let when = When::from_span(zone, hole.span);
    lang.shifts_hole(hole.missing, lang.time_range(when.from_local, when.to_local))
}

/// «Lydprøve · Åse, Jon + 2», then ever shorter.
fn ways_to_say(title: &str, names: &[&str]) -> Vec<String> {
    let lists = |most: usize| {
        (1..=most.min(names.len())).rev().map(|shown| {
            let list = names.iter().take(shown).copied().collect::<Vec<_>>().join(", ");
            let rest = names.len() - shown;
            if rest == 0 { list } else { format!("{list} + {rest}") }
        })
    };
    let mut ways: Vec<String> = Vec::new();
    if !title.is_empty() {
        ways.extend(lists(4).map(|list| format!("{title} · {list}")));
        ways.push(title.to_owned());
    }
    ways.extend(lists(4));
    ways
}

#[cfg(test)]
mod tests {
    use super::ways_to_say;

    #[test]
    fn names_grow_shorter() {
        assert_eq!(ways_to_say("", &["Åse", "Jon", "Siv"]), ["Åse, Jon, Siv", "Åse, Jon + 1", "Åse + 2"]);
        assert_eq!(ways_to_say("Lyd", &["Åse"]), ["Lyd · Åse", "Lyd", "Åse"]);
        assert!(ways_to_say("", &[]).is_empty());
    }
}
