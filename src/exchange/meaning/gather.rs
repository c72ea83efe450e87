//! What is found while sheets are read, put together at the end: who was named where, the shifts, who is on them, the issues.

mod reach;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::ledger::Laid;
use super::linked::Link;
use super::names::Named;
use super::people::Mention;
use super::when::{self, Frame, Open, Stretch, Trouble};
use super::{AskedCode, Availability, Can, Code, Event, Extra, Issue, Kind, Means, OnShift, Taken, TwoDays, Work, code_key};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::values;
use crate::table::Progress;

/// Where something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct At {
    pub row: usize,
    pub col: Option<usize>,
}

/// What is known of a shift beside its times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct About {
    pub crew: Option<String>,
    pub role: Option<String>,
    pub place: Option<String>,
}

/// A shift's times, and crew, role and place as they fold.
type Known = (NaiveDateTime, NaiveDateTime, [Option<String>; 3]);

/// A note beside a name, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Noted {
    pub mention: usize,
    pub text: String,
    pub sheet: usize,
    pub at: At,
}

/// All that was found.
#[allow(clippy::struct_excessive_bools, reason = "each is of a table or a book, and of its own")]
pub(super) struct Gather<'a> {
    pub event: &'a Event,
    /// What counts the rows.
    pub progress: &'a Progress,
    pub frame: Frame,
    /// The sheet that is being read.
    pub sheet: usize,
    pub kind: Option<(usize, Kind)>,
    pub columns: BTreeMap<usize, Taken>,
    pub legend: BTreeMap<String, String>,
    pub mentions: Vec<Mention>,
    pub shifts: Vec<Work>,
    /// The sheet and row that each shift was named in, and the shift; each time it was.
    pub named: Vec<(usize, usize, usize)>,
    /// How each table that was read lay, for `audit`.
    pub laid: Vec<Laid>,
    /// The columns of names, by sheet, whose turning was told.
    pub turned_names: BTreeSet<(usize, usize)>,
    /// Whether the table that is being read holds answers to when people can, so that no shift comes of it.
    pub asks: bool,
    /// The sheets whose rows are columns for as long as they are read.
    pub turned: BTreeSet<usize>,
    /// Who fills a place of which shift that was counted; the places in `shifts` and `mentions`.
    pub filled: Vec<(usize, usize)>,
    /// How many of them each shift has.
    count: BTreeMap<usize, usize>,
    /// The shifts of which it is said how many they take.
    pub stated: BTreeSet<usize>,
    /// How many messages of a chat were begun, and in which each shift was named last.
    pub message: usize,
    pub said_in: HashMap<usize, usize>,
    /// Who leads the crew of which shift, where no crew is told.
    pub leading: Vec<(usize, usize)>,
    /// Persons are places in `mentions` until the end.
    pub assignments: Vec<OnShift>,
    pub availability: Vec<Availability>,
    /// Who was said to be able to on which days among all there are, so that a no elsewhere takes the day from it.
    pub wide: BTreeSet<(usize, NaiveDate)>,
    /// The shifts of each code, and the codes beside people, for `linked`.
    pub coded: BTreeMap<String, Vec<usize>>,
    pub links: Vec<Link>,
    /// The shifts with open places of a list that counts nobody, since names stand before the times: whoever is there counts too.
    pub opened: BTreeSet<usize>,
    /// The place that a title names of the shifts below it that say none, and the row where it is over no more.
    pub title: Option<(String, usize)>,
    /// The beginning that a row told of without an end.
    begun: Option<(usize, NaiveDateTime)>,
    /// Where a team is, on whatever shift, as its list says.
    pub team_posts: BTreeMap<String, String>,
    /// The mentions that turned out to be nobody, told already.
    pub let_go: BTreeSet<usize>,
    /// What is noted of people, for `limits`.
    pub notes: Vec<Noted>,
    /// Whether it was told that the weekend is of two days.
    pub weekend_told: bool,
    /// The cells, by sheet, row and column, of which all was made an answer.
    pub answered: BTreeSet<(usize, usize, usize)>,
    /// The columns of answers, by sheet.
    pub asked_in: BTreeSet<(usize, Option<usize>)>,
    pub issues: Vec<Issue>,
    /// What is asked once for all cells that say the same, where it stands else.
    pub again: Vec<Issue>,
    /// What was asked so, by the sheet, what it is about and the word.
    asked_once: HashSet<(usize, Code, String)>,
    /// What was told already.
    told: HashSet<Issue>,
    /// The shifts whose times are known, by these and by what is known of them, folded.
    at_hand: HashMap<Known, usize>,
    /// What the leader has said of columns: [`super::Answers::columns`].
    pub columns_told: BTreeMap<(usize, usize), Option<Sense>>,
    /// The parts of the day whose hours are asked for.
    pub asked: BTreeSet<&'static str>,
    /// The days whose weekday is not that of their date.
    pub conflicts: BTreeMap<TwoDays, String>,
    /// Whether letters under days are short for yes and no.
    pub letters: bool,
    /// Whether crosses stand beside ticks in a table of answers, so that they are a no, perhaps.
    pub crossed: bool,
    /// What the leader has said of codes.
    pub codes_told: BTreeMap<String, Means>,
    /// The codes that are asked for.
    pub codes: BTreeMap<String, AskedCode>,
}

impl<'a> Gather<'a> {
    pub fn new(event: &'a Event, progress: &'a Progress) -> Self {
        Self {
            event,
            progress,
            frame: Frame::new(event.first_day, event.last_day),
            sheet: 0,
            kind: None,
            columns: BTreeMap::new(),
            legend: BTreeMap::new(),
            mentions: Vec::new(),
            shifts: Vec::new(),
            named: Vec::new(),
            laid: Vec::new(),
            turned_names: BTreeSet::new(),
            asks: false,
            turned: BTreeSet::new(),
            filled: Vec::new(),
            count: BTreeMap::new(),
            stated: BTreeSet::new(),
            message: 0,
            said_in: HashMap::new(),
            leading: Vec::new(),
            assignments: Vec::new(),
            availability: Vec::new(),
            wide: BTreeSet::new(),
            coded: BTreeMap::new(),
            links: Vec::new(),
            title: None,
            begun: None,
            opened: BTreeSet::new(),
            team_posts: BTreeMap::new(),
            let_go: BTreeSet::new(),
            notes: Vec::new(),
            weekend_told: false,
            answered: BTreeSet::new(),
            asked_in: BTreeSet::new(),
            issues: Vec::new(),
            again: Vec::new(),
            asked_once: HashSet::new(),
            told: HashSet::new(),
            at_hand: HashMap::new(),
            columns_told: BTreeMap::new(),
            letters: true,
            crossed: false,
            asked: BTreeSet::new(),
            conflicts: BTreeMap::new(),
            codes_told: BTreeMap::new(),
            codes: BTreeMap::new(),
        }
    }

    pub fn issue(&mut self, at: At, code: Code, note: impl Into<String>) {
        self.tell(Some(at.row), at.col, code, note);
    }

    /// Tells of what many cells of a sheet say alike, by the first of them.
    pub fn once(&mut self, at: At, code: Code, word: &str, note: impl Into<String>) {
        if self.asked_once.insert((self.sheet, code, code_key(word))) {
            self.issue(at, code, note);
            return;
        }
        let again = Issue { sheet: self.sheet, row: Some(at.row), col: at.col, code, note: note.into() };
        if self.told.insert(again.clone()) {
            self.again.push(again);
        }
    }

    /// Asks for the hours of a part of the day that answers name, once for all of them. Other trouble is told as ever.
    pub fn trouble_once(&mut self, trouble: &Trouble, text: &str, at: At) {
        if let Trouble::DayPart { part, .. } = trouble {
            let _ = self.asked.insert(part);
            self.once(at, Code::DayPart, part, text);
        } else {
            let _ = self.trouble(trouble, text, at);
        }
    }

    pub fn tell(&mut self, row: Option<usize>, col: Option<usize>, code: Code, note: impl Into<String>) {
        let issue = Issue { sheet: self.sheet, row, col, code, note: note.into() };
        if self.told.insert(issue.clone()) {
            self.issues.push(issue);
        }
    }

    /// The kind of the first sheet that says anything, and its columns.
    pub fn is(&mut self, kind: Kind, columns: BTreeMap<usize, Taken>) {
        if self.kind.is_none() {
            self.kind = Some((self.sheet, kind));
            self.columns = columns;
        }
    }

    /// Enters those who lead a crew, or a shift where no crew is told.
    pub fn issue_leaders(&mut self, leaders: &[Named], crew: Option<&str>, text: &str, at: At) {
        for leader in leaders {
            self.issue(at, Code::SectionLeader, text);
            let mention = self.mention(Named { phone: None, email: None, ..leader.clone() }, at);
            if let Some(mention) = self.mentions.get_mut(mention) {
                mention.phone.clone_from(&leader.phone);
                mention.email.clone_from(&leader.email);
                if let Some(crew) = crew {
                    mention.lead(crew);
                }
            }
        }
    }

    /// Enters a name, with what stood beside it; the place of the mention.
    pub fn mention(&mut self, named: Named, at: At) -> usize {
        let mut extra = BTreeMap::new();
        if let Some(nickname) = &named.nickname {
            self.issue(at, Code::Nickname, nickname.clone());
            let _ = extra.insert("nickname".to_owned(), Extra::Text(nickname.clone()));
        }
        if let Some(remark) = &named.remark {
            self.issue(at, Code::NameWithRemark, remark.clone());
            match age(remark) {
                Some(age) => drop(extra.insert("age".to_owned(), Extra::Number(age))),
                None => drop(extra.insert("remark".to_owned(), Extra::Text(remark.clone()))),
            }
        }
        if named.unsure {
            self.issue(at, Code::Unclear, named.given.clone());
        }
        if let Some(was) = &named.recased {
            self.issue(at, Code::NameCaseFixed, was.clone());
        }
        if named.phone.is_some() {
            self.issue(at, Code::PhoneInsideName, "");
        }
        if let Some(unsure) = &named.phone_unsure {
            let unsure = unsure.clone();
            let _ = self.phone_text(&unsure, at);
        }
        if named.email.is_some() {
            self.issue(at, Code::EmailInsideName, "");
        }
        if values::is_test(&format!("{} {}", named.given, named.family)) {
            self.issue(at, Code::TestRow, format!("{} {}", named.given, named.family));
        }
        let whole = || values::squeeze(&format!("{} {}", named.given, named.family));
        self.mentions.push(Mention {
            written: named.written.clone().unwrap_or_else(whole),
            given: named.given,
            family: named.family,
            phone: named.phone,
            email: named.email,
            birth: None,
            sheet: self.sheet,
            row: at.row,
            col: at.col,
            submitted: false,
            listed: false,
            leads: false,
            coupled: named.coupled,
            extra,
        });
        self.mentions.len() - 1
    }

    /// Somebody who is meant at another place without a word of their own there; the place of the new mention.
    pub fn again(&mut self, of: usize, (sheet, at): (usize, At)) -> Option<usize> {
        let mention = self.mentions.get(of)?.clone();
        self.mentions.push(Mention {
            sheet,
            row: at.row,
            col: at.col,
            submitted: false,
            listed: false,
            leads: false,
            extra: BTreeMap::new(),
            ..mention
        });
        Some(self.mentions.len() - 1)
    }

    /// The shift of a stretch, made if it is new. A stretch that is not known makes a shift of its own for each person.
    pub fn shift(&mut self, stretch: Option<Stretch>, about: &About, row: usize) -> usize {
        let begun = self.begun.take().filter(|(of, _)| *of == row).map(|(_, start)| start);
        let (start, end) = (stretch.map(|stretch| stretch.start).or(begun), stretch.map(|stretch| stretch.end));
        let titled = self.title.as_ref().filter(|(_, end)| row < *end && *about == About::default());
        let about = &titled.map_or_else(|| about.clone(), |(place, _)| About { place: Some(place.clone()), ..About::default() });
        let about_it = || [&about.crew, &about.role, &about.place].map(|text| text.as_deref().map(fold));
        let key: Option<Known> = stretch.map(|stretch| (stretch.start, stretch.end, about_it()));
        let known = key.as_ref().and_then(|key| self.at_hand.get(key)).copied();
        let shift = known.unwrap_or_else(|| {
            let About { crew, role, place } = about.clone();
            self.shifts.push(Work { start, end, crew, role, place, needed: None, row });
            self.shifts.len() - 1
        });
        if let Some(key) = key {
            let _ = self.at_hand.insert(key, shift);
        }
        self.named.push((self.sheet, row, shift));
        shift
    }

    /// Puts a mention on a shift.
    pub fn assign(&mut self, shift: usize, mention: usize, confirmed: Option<bool>, reserve: bool) {
        self.assignments.push(OnShift { shift, person: mention, confirmed, reserve });
    }

    /// One or more places that the shift has: filled, or open.
    pub fn needs(&mut self, shift: usize, more: usize) {
        if let Some(shift) = self.shifts.get_mut(shift) {
            shift.needed = Some(shift.needed.unwrap_or(0) + more);
        }
    }

    /// The place that somebody fills on a shift, counted once however often they are named for it. Where it is said how many it
    /// takes, they are among them.
    pub fn fills(&mut self, shift: usize, mention: usize) {
        self.filled.push((shift, mention));
        let count = self.count.entry(shift).or_default();
        *count += 1;
        if self.stated.contains(&shift) {
            let filled = *count;
            self.takes(shift, filled);
        } else {
            self.needs(shift, 1);
        }
    }

    /// Takes back that somebody fills a place.
    pub fn unfill(&mut self, shift: usize, mention: usize) {
        let before = self.filled.len();
        self.filled.retain(|filled| *filled != (shift, mention));
        let out = before - self.filled.len();
        let count = self.count.entry(shift).or_default();
        *count = count.saturating_sub(out);
        if let Some(work) = self.shifts.get_mut(shift).filter(|_| !self.stated.contains(&shift)) {
            work.needed = work.needed.map(|needed| needed.saturating_sub(out)).filter(|needed| *needed > 0);
        }
    }

    /// How many a shift takes, as it is said; not fewer than what was said before.
    pub fn takes(&mut self, shift: usize, needed: usize) {
        let _ = self.stated.insert(shift);
        if let Some(shift) = self.shifts.get_mut(shift) {
            shift.needed = Some(shift.needed.unwrap_or(0).max(needed));
        }
    }

    /// A shift that an earlier message of a chat named is named anew: the later one rules, and whoever it leaves out is told.
    pub fn anew(&mut self, shift: usize, names: &[String], at: At) {
        if self.message == 0 || self.said_in.insert(shift, self.message).is_none_or(|before| before == self.message) {
            return;
        }
        self.filled.retain(|(other, _)| *other != shift);
        let _ = self.count.remove(&shift);
        if let Some(work) = self.shifts.get_mut(shift).filter(|_| !self.stated.contains(&shift)) {
            work.needed = None;
        }
        let before = self.assignments.iter().filter(|on| on.shift == shift).filter_map(|on| self.mentions.get(on.person));
        let left: BTreeSet<String> = before.map(|mention| mention.written.clone()).filter(|name| !names.contains(name)).collect();
        if !left.is_empty() {
            self.issue(at, Code::WhoIsOn, left.into_iter().collect::<Vec<_>>().join(", "));
        }
    }

    /// What a stretch calls for: it ends the next day, it is too long, it is far off.
    pub fn remark(&mut self, stretch: &Stretch, at: At) {
        let midnight = stretch.end.time() == NaiveTime::MIN;
        if stretch.start.date() != stretch.end.date() {
            let code = if midnight { Code::EndsAtMidnight } else { Code::CrossesMidnight };
            self.issue(at, code, moment(stretch.end));
        }
        if stretch.twelve {
            self.issue(at, Code::TwelveHours, span(stretch));
        }
        if stretch.end - stretch.start > TimeDelta::hours(12) {
            self.issue(at, Code::LongShift, span(stretch));
        }
        let (first, last) = (self.event.first_day - TimeDelta::days(14), self.event.last_day + TimeDelta::days(14));
        if stretch.start.date() < first || stretch.start.date() > last {
            self.issue(at, Code::DateOutside, stretch.start.date().to_string());
        }
    }

    /// Tells what keeps a text from being a stretch. Whether there is a shift all the same, whose time is to be asked for.
    pub fn trouble(&mut self, trouble: &Trouble, text: &str, at: At) -> bool {
        if let Trouble::DayPart { part, .. } = trouble {
            let _ = self.asked.insert(part);
        }
        if let Trouble::Conflict { weekday, date } = trouble {
            let days = TwoDays { date: *date, weekday: when::by_weekday(*weekday, *date, &self.frame) };
            let _ = self.conflicts.entry(days).or_insert_with(|| text.trim().to_owned());
        }
        if let Trouble::NoEnd { start: Some(start) } = trouble {
            self.begun = Some((at.row, *start));
        }
        let (code, note) = match trouble {
            Trouble::Conflict { date, .. } => (Code::WeekdayConflict, format!("{text}: {date}")),
            Trouble::NoSuchDay => (Code::DateInvalid, text.to_owned()),
            Trouble::WhichDay if !self.frame.weekdays => (Code::WeekdayOtherYear, text.to_owned()),
            Trouble::WhichDay => (Code::WeekdayUnclear, text.to_owned()),
            Trouble::NoDay => (Code::DateMissing, text.to_owned()),
            Trouble::NoTime(_) => (Code::NoTime, text.to_owned()),
            Trouble::DayPart { .. } => (Code::DayPart, text.to_owned()),
            Trouble::NoEnd { start: Some(_) } => (Code::EndMissing, text.to_owned()),
            Trouble::NoEnd { start: None } => (Code::StartMissing, text.to_owned()),
            Trouble::Equal => (Code::ZeroOr24, text.to_owned()),
        };
        self.issue(at, code, note);
        matches!(
            trouble,
            Trouble::Conflict { .. }
                | Trouble::DayPart { .. }
                | Trouble::NoEnd { .. }
                | Trouble::WhichDay
                | Trouble::NoSuchDay
                | Trouble::NoDay
        )
    }

    /// Asks what a code means.
    pub fn ask_code(&mut self, text: &str, hourless: bool) {
        let asked =
            self.codes.entry(code_key(text)).or_insert_with(|| AskedCode { text: text.trim().to_owned(), ..AskedCode::default() });
        asked.cells += 1;
        asked.hourless |= hourless;
    }

    pub fn can(&mut self, mention: usize, date: NaiveDate, can: Can, note: &str, row: usize) {
        let (open, sheet) = (Open::Closed, self.sheet);
        self.availability.push(Availability { person: mention, date, hours: None, open, can, note: note.to_owned(), sheet, row });
    }
}

/// `14 år`.
fn age(remark: &str) -> Option<i64> {
    let mut words = remark.split_whitespace();
    let number = words.next()?.parse::<i64>().ok().filter(|age| (3..110).contains(age))?;
    words.next().is_none_or(|word| matches!(fold(word).as_str(), "ar" | "years")).then_some(number)
}

pub(super) fn moment(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

fn span(stretch: &Stretch) -> String {
    format!("{} – {}", moment(stretch.start), moment(stretch.end))
}
