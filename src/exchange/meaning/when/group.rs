//! Items to groups: which days go with which times. `fre og lør 18-22` is one group of two days; `fre 18-22, lør 10-16` is
//! two; in `18-22 fre, 10-16 lør` the day stands behind its time.

use chrono::Weekday;

use super::lex::{Clock, Date, Item};

/// A day as said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Day {
    pub date: Option<Date>,
    pub weekday: Option<Weekday>,
    /// Whether it is the day that a night ends on.
    pub night: bool,
    /// Whether the days since the one before it are meant too.
    pub through: bool,
}

/// A stretch of the clock as said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Time {
    pub from: Option<Clock>,
    pub to: Option<Clock>,
    pub length: Option<u32>,
    /// Whether it is said to end the next day.
    pub next_day: bool,
    /// The day it is said to end on.
    pub end_day: Option<Day>,
}

impl Time {
    /// From and to, in minutes after midnight.
    pub fn both(self, parts: &[&'static str]) -> Option<(u16, u16)> {
        let (from, to) = super::resolve::twelve(self.from?, self.to?, parts);
        Some((from, to))
    }
}

/// Days, and the times on each of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    pub days: Vec<Day>,
    pub parts: Vec<&'static str>,
    pub times: Vec<Time>,
}

impl Group {
    fn says_when(&self) -> bool {
        !self.times.is_empty() || !self.parts.is_empty()
    }
}

#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "what was seen so far, each on its own")]
struct Groups {
    done: Vec<Group>,
    now: Group,
    /// The days of the group came behind its times.
    trailing: bool,
    night_next: bool,
    /// A line ended after days alone.
    broken: bool,
    /// The part stood before the days.
    part_first: bool,
}

/// The groups that items form.
pub fn groups(items: &[Item]) -> Vec<Group> {
    let mut all = Groups::default();
    let mut at = 0;
    while let Some(item) = items.get(at) {
        let ahead = items.get(at + 1..).unwrap_or_default();
        at += 1;
        match item {
            Item::NightTo => {
                all.night_next = true;
            }
            Item::Date(_) | Item::Weekday(_) => {
                let (mut day, used) = day(item, ahead);
                at += used;
                let dash = matches!(items.get(..at - 1 - used), Some([.., Item::Dash]));
                day.through = dash && !all.now.days.is_empty() && all.now.times.is_empty();
                all.day(day);
                if let Some(part) = part_within(item, ahead) {
                    all.now.parts.push(part);
                }
            }
            Item::Part(part) => {
                all.part_first |= all.now.days.is_empty();
                all.now.parts.push(part);
            }
            Item::Clock(clock) => {
                let (time, used) = time(*clock, ahead);
                at += used;
                all.time(time);
            }
            Item::Dash => {
                if let Some(Item::Clock(clock)) = items.get(at)
                    && !matches!(items.get(..at - 1), Some([.., Item::Clock(_)]))
                {
                    at += 1;
                    all.time(Time { to: Some(*clock), ..Time::default() });
                }
            }
            Item::Length(minutes) => {
                if let Some(time) = all.now.times.last_mut().filter(|time| time.to.is_none()) {
                    time.length = Some(*minutes);
                }
            }
            Item::NextDay => {
                if let Some(time) = all.now.times.last_mut() {
                    time.next_day = true;
                }
            }
            Item::Open | Item::And => {}
            Item::Break => {
                if all.now.says_when() {
                    all.flush();
                } else {
                    all.broken = !all.now.days.is_empty();
                }
            }
        }
    }
    all.flush();
    all.done
}

/// The part of the day between a weekday and its date: `lørdag kveld 10. juli`. Before another part the date is a day of its
/// own: `fredag kveld, 10. juli formiddag`.
fn part_within(item: &Item, ahead: &[Item]) -> Option<&'static str> {
    match (item, ahead) {
        (Item::Weekday(_), [Item::Part(part), Item::Date(_), rest @ ..]) if !matches!(rest, [Item::Part(_), ..]) => Some(part),
        _ => None,
    }
}

/// A weekday with its date, or one of them; and how many more items it took.
fn day(item: &Item, ahead: &[Item]) -> (Day, usize) {
    match (item, ahead) {
        (Item::Weekday(weekday), [_, Item::Date(date), ..]) if part_within(item, ahead).is_some() => {
            (Day { date: Some(*date), weekday: Some(*weekday), ..Day::default() }, 2)
        }
        (Item::Weekday(weekday), [Item::Date(date), ..]) => {
            (Day { date: Some(*date), weekday: Some(*weekday), ..Day::default() }, 1)
        }
        (Item::Weekday(weekday), [Item::And, Item::Date(date), ..]) => {
            (Day { date: Some(*date), weekday: Some(*weekday), ..Day::default() }, 2)
        }
        (Item::Date(date), [Item::Weekday(weekday), rest @ ..]) if !matches!(rest, [Item::Date(_), ..]) => {
            (Day { date: Some(*date), weekday: Some(*weekday), ..Day::default() }, 1)
        }
        (Item::Date(date), _) => (Day { date: Some(*date), ..Day::default() }, 0),
        (Item::Weekday(weekday), _) => (Day { weekday: Some(*weekday), ..Day::default() }, 0),
        _ => (Day::default(), 0),
    }
}

/// Two times of which one says the half of the day: `6-10pm` and `6pm-10` are both in the evening.
fn halves(from: Clock, to: Clock) -> (Clock, Clock) {
    let later = |clock: Clock| Clock { minutes: clock.minutes + 720, ..clock };
    let pm = |clock: Clock| clock.half && clock.minutes >= 720;
    let open = |clock: Clock| !clock.half && clock.minutes < 720;
    if pm(to) && open(from) && from.minutes + 720 < to.minutes {
        (later(from), to)
    } else if pm(from) && open(to) && to.minutes + 720 > from.minutes {
        (from, later(to))
    } else {
        (from, to)
    }
}

/// A time that begins with a clock; and how many more items it took.
fn time(from: Clock, ahead: &[Item]) -> (Time, usize) {
    let time = Time { from: Some(from), ..Time::default() };
    match ahead {
        [Item::Dash, Item::Clock(to), ..] => {
            let (from, to) = halves(from, *to);
            (Time { from: Some(from), to: Some(to), ..time }, 2)
        }
        [Item::Dash, Item::NightTo, first @ (Item::Date(_) | Item::Weekday(_)), rest @ ..]
        | [Item::Dash, first @ (Item::Date(_) | Item::Weekday(_)), rest @ ..] => {
            let night = usize::from(matches!(ahead.get(1), Some(Item::NightTo)));
            let (end_day, used) = day(first, rest);
            match rest.get(used) {
                Some(Item::Clock(to)) => (Time { to: Some(*to), end_day: Some(end_day), ..time }, 3 + used + night),
                _ => (time, 0),
            }
        }
        [Item::Dash, ..] => (time, 1),
        _ => (time, 0),
    }
}

impl Groups {
    fn day(&mut self, mut day: Day) {
        let night_of_two = self.part_first && self.now.times.is_empty() && self.now.days.len() < 2;
        let ends = self.broken || (self.now.says_when() && !self.now.days.is_empty() && !night_of_two);
        if ends {
            self.flush();
        }
        self.trailing = !self.now.times.is_empty();
        day.night = std::mem::take(&mut self.night_next);
        self.now.days.push(day);
    }

    fn time(&mut self, time: Time) {
        if self.trailing && !self.now.days.is_empty() {
            self.flush();
        }
        self.broken = false;
        self.now.times.push(time);
    }

    fn flush(&mut self) {
        let mut group = std::mem::take(&mut self.now);
        let part_first = std::mem::take(&mut self.part_first);
        (self.trailing, self.broken) = (false, false);
        if group.days.is_empty() && !group.says_when() {
            return;
        }
        // `natt fre/lør` is the night between the two.
        if part_first
            && group.parts == ["natt"]
            && let [first, second] = group.days.as_slice()
            && let (Some(a), Some(b)) = (first.weekday, second.weekday)
            && a.succ() == b
        {
            group.days = vec![Day { night: true, through: false, ..*second }];
        }
        if group.days.iter().any(|day| day.night) && !group.says_when() {
            group.parts.push("natt");
        }
        if group.days.is_empty()
            && let Some(last) = self.done.last()
        {
            group.days.clone_from(&last.days);
        }
        self.done.push(group);
    }
}
