//! What an answer says of when somebody can: `Fredag kveld, lørdag hele dagen`, `kan ikke søndag`, `ja, etter 17`, `hele
//! helga`. It is cut into pieces; a piece that means nothing is told, and what contradicts itself is not chosen from.

mod words;

use chrono::{Datelike as _, NaiveDate, NaiveTime, Weekday};

use super::gather::{At, Gather};
use super::when::{self, Frame, Open, Stretch, Trouble};
use super::{Availability, Can, Code};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;
use words::{Plain, Wide, pieces, plain};

/// What stands over an answer.
#[derive(Debug, Clone, Default)]
pub(super) struct Over {
    /// The day of its column.
    pub day: Option<NaiveDate>,
    /// The hours of its column, in minutes after midnight.
    pub hours: Option<(u16, u16)>,
    /// Whether it is asked when they cannot.
    pub not: bool,
}

/// Something that is said of some days.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub days: Vec<NaiveDate>,
    pub hours: Option<(u16, u16)>,
    pub open: Open,
    pub can: Can,
    /// Their word for it, where they are not sure.
    pub note: String,
    /// Whether the days are all there are, or the weekend, from which others may be taken.
    wide: bool,
    /// Whether it is a yes or a no and nothing else.
    bare: bool,
}

/// What an answer says.
#[derive(Debug, Clone, Default)]
pub(super) struct Reply {
    pub parts: Vec<Part>,
    /// What keeps a piece from being a time, and the piece.
    pub troubles: Vec<(Trouble, String)>,
    /// The pieces that mean nothing.
    pub unread: Vec<String>,
    /// The days that two pieces say opposite things of.
    pub torn: Vec<NaiveDate>,
    /// Whether the weekend was taken for two days of a festival that has its Friday too.
    pub weekend: bool,
}

impl Part {
    /// Whether it names days, rather than being of all there are.
    pub fn is_of_days(&self) -> bool {
        !self.bare && !self.wide
    }

    /// The same in some hours.
    #[must_use]
    pub fn within(self, hours: (u16, u16)) -> Self {
        Self { hours: Some(hours), ..self }
    }

    /// Whether they can all of some days.
    pub fn is_whole_yes(&self) -> bool {
        self.hours.is_none() && self.can == Can::Available
    }
}

impl Reply {
    /// What is said of the day and hours that stand over an answer.
    pub fn of(over: &Over, can: Can) -> Self {
        let part = |day| Part {
            days: vec![day],
            hours: over.hours,
            open: Open::Closed,
            can,
            note: String::new(),
            wide: false,
            bare: false,
        };
        Self { parts: over.day.map(part).into_iter().collect(), ..Self::default() }
    }

    /// That they can on days from one to another.
    pub fn of_days(days: &[when::Piece]) -> Self {
        let parts = days.iter().map(|piece| {
            let over = Over { day: Some(piece.day), hours: piece.hours, not: false };
            Self::of(&over, Can::Available).parts.into_iter().map(|part| Part { open: piece.open, ..part })
        });
        Self { parts: parts.flatten().collect(), ..Self::default() }
    }

    /// The whole days they can, where all of an answer is understood and says no other days than these and parts of some.
    pub fn days_alone(&self) -> Vec<String> {
        let clear = self.unread.is_empty() && self.troubles.is_empty() && self.torn.is_empty();
        let days = self.parts.iter().filter(|part| clear && part.is_whole_yes()).flat_map(|part| &part.days);
        if self.parts.iter().all(|part| part.can == Can::Available) { days.map(ToString::to_string).collect() } else { Vec::new() }
    }

    /// Whether there is anything to enter or to tell.
    pub fn says(&self) -> bool {
        !self.parts.is_empty() || !self.troubles.is_empty() || !self.torn.is_empty() || !self.unread.is_empty()
    }

    /// The same in somebody's own word.
    #[must_use]
    pub fn noted(mut self, note: &str) -> Self {
        for part in &mut self.parts {
            note.trim().clone_into(&mut part.note);
        }
        self
    }
}

/// What an answer says.
pub(super) fn read(text: &str, frame: &Frame, over: &Over) -> Reply {
    let mut reading = Reading { frame, over, reply: Reply::default(), last: Vec::new(), held: None, turned: false };
    for (at, piece) in pieces(text).iter().enumerate() {
        reading.piece(piece, at == 0);
    }
    let mut reply = reading.reply;
    // `fredag og helga`
    let is_friday = |day: &NaiveDate| day.weekday() == Weekday::Fri;
    let waits = |(trouble, _): &(Trouble, String)| matches!(trouble, Trouble::DayPart { day: Some(day), .. } if is_friday(day));
    let friday = reply.parts.iter().any(|part| part.days.iter().any(is_friday)) || reply.troubles.iter().any(waits);
    reply.weekend &= !friday;
    // `ja, etter 17`: not the whole day. Nor is it for what is not understood: `ja, kanskje 17`.
    if !reply.unread.is_empty() || !reply.troubles.is_empty() || reply.parts.iter().any(|part| !part.bare) {
        reply.parts.retain(|part| !part.bare);
    }
    settle(&mut reply);
    reply
}

/// Hours that nobody can with an end of their own, in minutes.
const LONGEST: u16 = 16 * 60;

/// Enters what an answer says, and tells of what it does not; whether it says anything at all.
pub(super) fn enter(gather: &mut Gather<'_>, mention: usize, reply: &Reply, text: &str, at: At) -> bool {
    let _ = gather.asked_in.insert((gather.sheet, at.col));
    for (trouble, piece) in &reply.troubles {
        gather.trouble_once(trouble, piece, at);
    }
    if reply.weekend && !std::mem::replace(&mut gather.weekend_told, true) {
        gather.issue(at, Code::Weekend, text);
    }
    for part in &reply.parts {
        if part.wide && part.can == Can::Available {
            gather.wide.extend(part.days.iter().map(|day| (mention, *day)));
        }
        // `9-5` is hardly from nine until five in the morning.
        if let Some((from, to)) = part
            .hours
            .filter(|(from, to)| part.can != Can::Unavailable && part.open == Open::Closed && to.saturating_sub(*from) > LONGEST)
        {
            gather.issue(at, Code::LongShift, format!("{:02}:{:02}–{:02}:{:02}", from / 60, from % 60, to / 60 % 24, to % 60));
        }
        for date in &part.days {
            let said = Availability {
                person: mention,
                date: *date,
                hours: part.hours,
                open: part.open,
                can: part.can,
                note: part.note.clone(),
                sheet: gather.sheet,
                row: at.row,
            };
            let own = gather.availability.iter().rev().take_while(|other| other.person == mention);
            if !own.into_iter().any(|other| *other == said) {
                gather.availability.push(said);
            }
        }
    }
    if !reply.torn.is_empty() {
        gather.issue(at, Code::AnswerTorn, text);
    }
    if reply.parts.iter().any(|part| part.can == Can::Perhaps) {
        gather.issue(at, Code::Perhaps, text);
    }
    let any = !reply.parts.is_empty() || !reply.troubles.is_empty() || !reply.torn.is_empty();
    // Who has not answered has said nothing.
    if !any && is_value("unanswered", text) {
        return false;
    }
    if !reply.unread.is_empty() || !any {
        let unread = if any { reply.unread.join(", ") } else { text.to_owned() };
        gather.issue(at, Code::TimeUnclear, unread);
    }
    if let (Some(column), true) = (at.col, any) {
        let _ = gather.answered.insert((gather.sheet, at.row, column));
    }
    any
}

/// Enters that somebody can in a stretch of time.
pub(super) fn can_within(gather: &mut Gather<'_>, mention: usize, stretch: &Stretch, row: usize) {
    let (hours, day) = hours(stretch);
    let over = Over { day: Some(day), hours: Some(hours), not: false };
    let _ = enter(gather, mention, &Reply::of(&over, Can::Available), "", At { row, col: None });
}

/// What one piece is about.
struct Found {
    days: Vec<NaiveDate>,
    hours: Option<(u16, u16)>,
    open: Open,
}

impl Found {
    fn whole(days: Vec<NaiveDate>) -> Self {
        Self { days, hours: None, open: Open::Closed }
    }
}

struct Reading<'r> {
    frame: &'r Frame,
    over: &'r Over,
    reply: Reply,
    /// The days that the piece before named alone: `fredag, 18-22`.
    last: Vec<NaiveDate>,
    /// What was said of the pieces before.
    held: Option<Can>,
    /// Whether that was turned further in: `fredag, ikke lørdag, søndag` leaves Sunday open.
    turned: bool,
}

impl Reading<'_> {
    fn piece(&mut self, piece: &str, first: bool) {
        let plain = plain(piece);
        if let (Some(can), false) = (plain.can, first) {
            self.turned = can != Can::Available && self.held.is_none_or(|held| held == Can::Available);
        } else if plain.can.is_none() && self.turned {
            self.reply.unread.push(piece.to_owned());
            return;
        }
        // `kan alle dager`, asked when they cannot, is about other days than those.
        if self.over.not && plain.says_can && plain.can == Some(Can::Available) {
            self.reply.unread.push(piece.to_owned());
            self.turned = true;
            return;
        }
        self.held = plain.can.or(self.held);
        let usual = if self.over.not { Can::Unavailable } else { Can::Available };
        let can = match self.held {
            // `Kan ikke: ja, lørdag`
            Some(Can::Available) | None => usual,
            Some(other) => other,
        };
        let note = if can == Can::Perhaps { piece.trim().to_owned() } else { String::new() };
        let troubles = self.reply.troubles.len();
        let found = self.found(&plain, &plain.rest, piece).or_else(|| {
            // `fre og søn etter 12`: each of them.
            let words: Vec<&str> = plain.rest.split_whitespace().collect();
            let cut = |word: &&str| matches!(fold(word).as_str(), "og" | "och" | "and") || matches!(*word, "&" | "+" | "/");
            let parts: Vec<String> = words.split(cut).map(|words| words.join(" ")).filter(|part| !part.is_empty()).collect();
            let alone = Plain { answers: false, ..Plain::default() };
            let all: Option<Vec<Vec<Found>>> =
                Some(parts).filter(|parts| parts.len() > 1)?.iter().map(|part| self.found(&alone, part, piece)).collect();
            all.map(|all| all.into_iter().flatten().collect())
        });
        let Some(found) = found else {
            self.reply.troubles.truncate(troubles);
            self.reply.unread.push(piece.to_owned());
            return;
        };
        // `Lør 10.7 16-02` under Wednesday.
        let strange = |found: &Found| self.over.day.is_some_and(|day| found.days.iter().any(|other| *other != day));
        if found.iter().any(strange) {
            self.reply.unread.push(piece.to_owned());
            return;
        }
        let bare = plain.rest.is_empty() && plain.wide.is_none();
        let alone = found.iter().all(|found| found.hours.is_none());
        // The times are of the days that were named before them, not of the whole of these.
        for timed in found.iter().filter(|found| found.hours.is_some()) {
            for part in self.reply.parts.iter_mut().filter(|part| part.hours.is_none() && part.can == can && !part.bare) {
                let before = &self.last;
                part.days.retain(|day| !(before.contains(day) && timed.days.contains(day)));
            }
        }
        self.reply.parts.retain(|part| !part.days.is_empty());
        let friday = self.festival().iter().any(|day| day.weekday() == Weekday::Fri);
        self.reply.weekend |= plain.wide == Some(Wide::Weekend) && friday && self.over.day.is_none();
        self.last = if alone { found.iter().flat_map(|found| found.days.clone()).collect() } else { Vec::new() };
        let wide = plain.wide.is_some();
        for Found { days, hours, open } in found {
            self.reply.parts.push(Part { days, hours, open, can, note: note.clone(), wide, bare });
        }
    }

    /// What a piece is about; none where it means nothing.
    fn found(&mut self, plain: &Plain, rest: &str, piece: &str) -> Option<Vec<Found>> {
        let whole =
            |days: Vec<NaiveDate>| Some(vec![Found::whole(days)]).filter(|all| all.iter().any(|found| !found.days.is_empty()));
        let base = self.base(plain)?;
        if rest.is_empty() {
            return match (base.is_empty(), self.over.day) {
                (false, _) => whole(base),
                (true, Some(day)) if plain.answers => Some(vec![Found { hours: self.over.hours, ..Found::whole(vec![day]) }]),
                // `nei` to when somebody can is about all of it; `ja` says nothing.
                (true, None) if plain.can == Some(Can::Unavailable) && !self.over.not => whole(self.festival()),
                _ => None,
            };
        }
        if let Some(bound) = when::bound(rest, self.frame) {
            let days = if bound.days.is_empty() { self.days_before(base)? } else { bound.days };
            let hours = self.within((bound.from, bound.to))?;
            return Some(vec![Found { days, hours: Some(hours), open: bound.open }]);
        }
        if self.over.day.is_none() {
            match when::span(rest, self.frame) {
                Ok(Some(days)) => {
                    let found = |piece: &when::Piece| Found { days: vec![piece.day], hours: piece.hours, open: piece.open };
                    return Some(days.iter().map(found).collect());
                }
                Err(trouble) => {
                    self.reply.troubles.push((trouble, piece.to_owned()));
                    return Some(Vec::new());
                }
                Ok(None) => {}
            }
        }
        match when::days(rest, self.frame) {
            Ok(named) if !named.is_empty() => return base.is_empty().then(|| vec![Found::whole(named)]),
            Err(trouble) => {
                self.reply.troubles.push((trouble, piece.to_owned()));
                return Some(Vec::new());
            }
            Ok(_) => {}
        }
        let days = self.days_before(base).unwrap_or_default();
        let on: Vec<Option<NaiveDate>> = if days.is_empty() { vec![None] } else { days.into_iter().map(Some).collect() };
        let mut all = Vec::new();
        for day in on {
            let read = when::read(rest, &self.frame.on(day));
            if !read.rest.is_empty() || read.said.is_empty() {
                return None;
            }
            for said in read.said {
                match said {
                    Ok(stretch) => all.push(hours_of(&stretch)),
                    Err(Trouble::NoTime(day)) => all.push(Found::whole(vec![day])),
                    Err(trouble @ (Trouble::DayPart { .. } | Trouble::Conflict { .. } | Trouble::NoEnd { .. })) => {
                        self.reply.troubles.push((trouble, piece.to_owned()));
                    }
                    Err(_) => return None,
                }
            }
        }
        Some(all)
    }

    /// The days that words for several name; empty where there are none; none for a weekend that the festival lacks.
    fn base(&self, plain: &Plain) -> Option<Vec<NaiveDate>> {
        let named = |day: &NaiveDate| self.reply.parts.iter().any(|part| part.days.contains(day));
        match plain.wide {
            None => Some(Vec::new()),
            Some(Wide::Weekend) => {
                let weekend = |day: &NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
                Some(self.festival().into_iter().filter(weekend).collect()).filter(|days: &Vec<NaiveDate>| !days.is_empty())
            }
            Some(wide) => {
                let days = self.over.day.map_or_else(|| self.festival(), |day| vec![day]);
                Some(days.into_iter().filter(|day| wide == Wide::Every || !named(day)).collect())
            }
        }
    }

    /// Every day of the festival; none where a sheet is of another year.
    fn festival(&self) -> Vec<NaiveDate> {
        if !self.frame.weekdays {
            return Vec::new();
        }
        self.frame.first.iter_days().take_while(|day| *day <= self.frame.last).collect()
    }

    /// The days that times without one are of: these, the column's, or the one that was named before.
    fn days_before(&self, base: Vec<NaiveDate>) -> Option<Vec<NaiveDate>> {
        match (base.is_empty(), self.over.day, self.last.as_slice()) {
            (false, ..) => Some(base),
            (true, Some(day), _) => Some(vec![day]),
            (true, None, [day]) => Some(vec![*day]),
            _ => None,
        }
    }

    /// Hours within those of the column.
    fn within(&self, (from, to): (u16, u16)) -> Option<(u16, u16)> {
        let (first, last) = self.over.hours.unwrap_or((0, u16::MAX));
        let (from, to) = (from.max(first), to.min(last));
        (from < to).then_some((from, to))
    }
}

fn hours_of(stretch: &Stretch) -> Found {
    let (hours, date) = hours(stretch);
    Found { hours: Some(hours), ..Found::whole(vec![date]) }
}

/// From and to of a stretch in minutes after the midnight of its first day, and that day.
pub(super) fn hours(stretch: &Stretch) -> ((u16, u16), NaiveDate) {
    let date = stretch.start.date();
    let minutes = |at: chrono::NaiveDateTime| u16::try_from((at - date.and_time(NaiveTime::MIN)).num_minutes()).unwrap_or(0);
    ((minutes(stretch.start), minutes(stretch.end)), date)
}

/// What is taken from all days, or the weekend, is taken; of two opposite words on one day neither is chosen.
fn settle(reply: &mut Reply) {
    let mut torn: Vec<NaiveDate> = Vec::new();
    for at in 1..reply.parts.len() {
        let Some(later) = reply.parts.get(at).cloned() else { continue };
        for earlier in reply.parts.iter_mut().take(at) {
            let both = later.hours.is_none() && earlier.hours.is_none();
            let wide = earlier.wide && !later.wide;
            let other = earlier.can != later.can;
            if wide && (other && both || !other && !both) {
                earlier.days.retain(|day| !later.days.contains(day));
            } else if other && both {
                torn.extend(earlier.days.iter().filter(|day| later.days.contains(day)));
            }
        }
    }
    if !torn.is_empty() {
        for part in &mut reply.parts {
            part.days.retain(|day| !torn.contains(day));
        }
        torn.sort_unstable();
        torn.dedup();
        reply.torn = torn;
    }
    reply.parts.retain(|part| !part.days.is_empty());
}
