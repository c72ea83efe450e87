//! Lists: one row a person, a shift, or a person on a shift.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::choose::Choice;
use super::gather::{About, At, Gather};
use super::names::{self, Named, Part};
use super::sections::{self, Heading};
use super::when::{self, Stretch, Trouble};
use super::{Code, Extra, Kind, Taken, cells};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::values::{self, squeeze};
use crate::table::{Cell, Row, Table, Value};

/// Where a day comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum From {
    Row,
    Above,
    Heading,
}

/// What carries over from row to row.
struct Running {
    day: Option<(NaiveDate, From)>,
    heading: Heading,
    /// The last stretch, and whether its row was a night that went on.
    last: Option<Stretch>,
    place: Option<String>,
    shift: Option<usize>,
}

/// One table being read.
pub(super) struct List<'t> {
    pub table: &'t Table,
    pub choice: &'t Choice,
    /// Columns that are days, shifts or places, and say nothing of the person.
    pub apart: Vec<usize>,
}

/// Reads a table as a list. `day` is what the sheet's name or title says; `crew` what its name says.
pub(super) fn read(gather: &mut Gather<'_>, list: &List<'_>, day: Option<NaiveDate>, crew: Option<&str>) {
    let choice = list.choice;
    let headings = list.table.sections.iter().map(|section| section.text.clone());
    let headings = headings.chain(list.table.rows.iter().filter_map(|row| list.is_heading(row, Kind::Roster)));
    let mut by_shift = false;
    for text in headings {
        by_shift |= sections::read(&text, &gather.frame, gather.event.region).stretch.is_some();
    }
    let roster = choice.roster || by_shift;
    let kind = if roster {
        Kind::Roster
    } else if choice.has(Sense::Submitted) || choice.has(Sense::FreeDays) {
        Kind::Signup
    } else {
        Kind::Contacts
    };
    gather.is(kind, list.columns());
    let heading = Heading { name: crew.map(str::to_owned), ..Heading::default() };
    let mut running = Running { day: day.map(|day| (day, From::Heading)), heading, last: None, place: None, shift: None };
    let mut section = None;
    for row in &list.table.rows {
        if row.section != section {
            section = row.section;
            if let Some(found) = section.and_then(|at| list.table.sections.get(at)) {
                list.heading(gather, &found.text, found.source, &mut running);
            }
        }
        if let Some(text) = list.is_heading(row, kind) {
            list.heading(gather, &text, row.source, &mut running);
            continue;
        }
        list.row(gather, row, kind, &mut running);
    }
}

impl List<'_> {
    /// What the columns were taken for, by their place on the sheet.
    pub fn columns(&self) -> BTreeMap<usize, Taken> {
        let taken = |at: usize, hidden: bool| match self.choice.senses.get(at).copied().flatten() {
            _ if hidden => Taken::Out,
            Some(sense) => Taken::As(sense),
            None => Taken::Text,
        };
        self.table
            .columns
            .iter()
            .enumerate()
            .map(|(at, column)| (column.source, taken(at, column.hidden || column.derived)))
            .collect()
    }

    fn at(&self, row: &Row, column: Option<usize>) -> At {
        At { row: row.source, col: column.and_then(|at| self.table.columns.get(at)).map(|column| column.source) }
    }

    /// The cell of a sense in a row that holds something.
    fn cell<'r>(&self, row: &'r Row, sense: Sense) -> Option<(usize, &'r Cell)> {
        self.choice.of(sense).find_map(|at| row.cells.get(at).filter(|cell| !cell.text.trim().is_empty()).map(|cell| (at, cell)))
    }

    fn text(&self, row: &Row, sense: Sense) -> Option<String> {
        self.cell(row, sense).map(|(_, cell)| cells::text(cell)).filter(|text| !text.is_empty())
    }

    /// The text of a row that is a heading: one cell filled, which is no value of its column.
    fn is_heading(&self, row: &Row, kind: Kind) -> Option<String> {
        let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.text.trim().is_empty());
        let (at, cell) = filled.next()?;
        if filled.next().is_some() || self.table.columns.len() < 2 {
            return None;
        }
        let text = cells::text(cell);
        let sense = self.choice.senses.get(at).copied().flatten();
        let shouted = values::recased(&text).is_some() && !text.chars().any(char::is_lowercase);
        let of_leader = text.contains(':') || text.contains('(');
        let name = matches!(sense, Some(Sense::FullName | Sense::Given | Sense::Family));
        match sense {
            Some(Sense::ShiftDate) => Some(text),
            _ if names::open(&text).is_some() => None,
            _ if name && text.contains(' ') && !shouted && !of_leader && names::looks_like_names(&text) => None,
            _ if name && kind == Kind::Contacts && !shouted && !of_leader && self.table.columns.len() < 3 => None,
            _ if at == 0 || shouted || of_leader => Some(text),
            _ => None,
        }
    }

    fn heading(&self, gather: &mut Gather<'_>, text: &str, row: usize, running: &mut Running) {
        let at = At { row, col: Some(0) };
        let mut heading = sections::read(text, &gather.frame, gather.event.region);
        if let Some(trouble) = &heading.trouble {
            let _ = gather.trouble(trouble, text, at);
        }
        for leader in heading.leaders.clone() {
            gather.issue(at, Code::SectionLeader, text);
            let mention = gather.mention(Named { phone: None, email: None, ..leader.clone() }, at);
            if let Some(mention) = gather.mentions.get_mut(mention) {
                mention.phone = leader.phone;
                mention.email = leader.email;
                if let Some(name) = &heading.name {
                    let _ = mention.extra.insert("leads".to_owned(), Extra::Text(name.clone()));
                }
            }
        }
        // A day alone says nothing of the crew, nor a crew of the day.
        if heading.name.is_none() && heading.day.is_some() {
            heading.name.clone_from(&running.heading.name);
        }
        if let Some(day) = heading.day {
            running.day = Some((day, From::Heading));
        }
        (running.last, running.place, running.shift) = (None, None, None);
        running.heading = heading;
    }

    fn row(&self, gather: &mut Gather<'_>, row: &Row, kind: Kind, running: &mut Running) {
        if !row.beyond.is_empty() {
            gather.issue(self.at(row, None), Code::TooManyCells, row.beyond.join(" · "));
        }
        let (mentions, open, closed) = self.people_of(gather, row, kind);
        if kind != Kind::Roster {
            if mentions.is_empty() && open == 0 {
                let seen =
                    row.cells.iter().map(|cell| cells::text(cell)).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
                gather.issue(self.at(row, None), Code::NameMissing, seen);
            }
            if let Some(crew) = running.heading.name.clone() {
                for mention in &mentions {
                    if let Some(mention) = gather.mentions.get_mut(mention.0) {
                        let _ = mention.extra.entry("crew".to_owned()).or_insert(Extra::List(vec![crew.clone()]));
                    }
                }
            }
            return;
        }
        if closed {
            gather.issue(self.at(row, None), Code::Closed, "");
            return;
        }
        let about = self.about(gather, row, running);
        let said = self.stretches(gather, row, running, !mentions.is_empty() || open > 0);
        let when_text =
            self.choice.has(Sense::ShiftWhen) && !self.choice.has(Sense::ShiftStart) && !self.choice.has(Sense::ShiftTimes);
        let confirmed = self.cell(row, Sense::Confirmed).and_then(|(_, cell)| yes(cell));
        let reserve = self.cell(row, Sense::Reserve).and_then(|(_, cell)| yes(cell)).unwrap_or(false);
        for stretch in said {
            let shift = gather.shift(stretch, &about, row.source);
            if let Some(stretch) = stretch {
                running.last = Some(stretch);
                running.shift = Some(shift);
            }
            for (mention, in_reserve) in &mentions {
                let reserve = reserve || *in_reserve;
                gather.assign(shift, *mention, confirmed, reserve);
                if !when_text && !reserve && !self.choice.has(Sense::ShiftNeeded) {
                    gather.needs(shift, 1);
                }
            }
            self.open(gather, row, shift, mentions.len(), open, when_text);
        }
    }

    /// The open places of a row.
    fn open(&self, gather: &mut Gather<'_>, row: &Row, shift: usize, filled: usize, open: usize, when_text: bool) {
        let name_at = self.choice.of(Sense::FullName).next().or_else(|| self.choice.of(Sense::Given).next());
        if let Some((at, cell)) = self.cell(row, Sense::ShiftNeeded) {
            match cells::text(cell).trim_end_matches(".0").parse::<usize>() {
                Ok(needed) if needed < 1000 => {
                    if filled > needed {
                        gather.issue(self.at(row, Some(at)), Code::OverCapacity, format!("{filled} > {needed}"));
                    }
                    if let Some(shift) = gather.shifts.get_mut(shift) {
                        shift.needed = Some(shift.needed.unwrap_or(0).max(needed));
                    }
                    return;
                }
                _ => {}
            }
        }
        let unnamed = filled == 0 && open == 0 && !when_text && self.choice.has_name();
        let open = if unnamed { 1 } else { open };
        if open > 0 {
            gather.needs(shift, open);
            gather.issue(self.at(row, name_at), Code::Unfilled, "");
        }
    }

    /// What a row says of its shift beside the times.
    fn about(&self, gather: &mut Gather<'_>, row: &Row, running: &mut Running) -> About {
        let own = |sense: Sense| self.text(row, sense).map(|text| squeeze(&text));
        let mut place = own(Sense::ShiftPlace);
        let dated = self.cell(row, Sense::ShiftDate).is_some();
        if place.is_none() && !dated && self.choice.has(Sense::ShiftDate) && running.place.is_some() {
            place.clone_from(&running.place);
            gather.issue(
                self.at(row, self.choice.of(Sense::ShiftPlace).next()),
                Code::PlaceFilledDown,
                place.clone().unwrap_or_default(),
            );
        }
        running.place.clone_from(&place);
        // A person's crew and office are the shift's, in a list of shifts.
        let shifts = self.choice.has(Sense::ShiftStart) || self.choice.has(Sense::ShiftTimes);
        let crew = own(Sense::ShiftCrew).or_else(|| own(Sense::Crew).filter(|_| shifts)).or_else(|| running.heading.name.clone());
        let role = own(Sense::ShiftRole).or_else(|| own(Sense::Role).filter(|_| shifts));
        About { crew, role, place }
    }

    /// The stretches of a row; none within for a shift whose times are to be asked for.
    fn stretches(&self, gather: &mut Gather<'_>, row: &Row, running: &mut Running, named: bool) -> Vec<Option<Stretch>> {
        let date = self.cell(row, Sense::ShiftDate);
        let times =
            [Sense::ShiftStart, Sense::ShiftTimes, Sense::ShiftWhen].into_iter().any(|sense| self.cell(row, sense).is_some());
        let mut day = running.day.filter(|(_, from)| *from == From::Heading || date.is_none());
        if let Some((at, cell)) = date {
            match cells::days(cell, &gather.frame) {
                Ok(days) if days.len() == 1 => {
                    day = days.first().map(|day| (*day, From::Row));
                    running.day = day.map(|(day, _)| (day, From::Above));
                }
                Ok(_) => {
                    // The times may stand with the date.
                    let read = when::read(&cells::text(cell), &gather.frame);
                    if read.stretches().next().is_some() {
                        return self.read_text(gather, row, at, cell, None);
                    }
                    gather.issue(self.at(row, Some(at)), Code::TimeUnclear, cells::text(cell));
                    return vec![None];
                }
                Err(trouble) => {
                    running.day = None;
                    let shift = gather.trouble(&trouble, &cells::text(cell), self.at(row, Some(at)));
                    return if shift { vec![None] } else { Vec::new() };
                }
            }
        }
        if !times {
            let formula = self.time_column().filter(|at| row.cells.get(*at).is_some_and(|cell| cell.formula));
            if let Some(at) = formula {
                gather.issue(self.at(row, Some(at)), Code::FormulaEmpty, "");
                return vec![None];
            }
            if let Some(stretch) = running.heading.stretch {
                return vec![Some(stretch)];
            }
            let no_when = self.choice.has(Sense::ShiftWhen) && !self.choice.has(Sense::ShiftStart);
            if let (Some(last), true, true, false) = (running.last, date.is_none(), named, no_when) {
                gather.issue(self.at(row, self.time_column()), Code::TimeFilledDown, "");
                return vec![Some(last)];
            }
            if named {
                gather.issue(self.at(row, self.time_column()), Code::NoTime, "");
            }
            return Vec::new();
        }
        if day.is_some_and(|(_, from)| from == From::Above) && self.choice.has(Sense::ShiftDate) {
            gather.issue(self.at(row, self.choice.of(Sense::ShiftDate).next()), Code::DateFilledDown, "");
        }
        if let Some((at, cell)) = self.cell(row, Sense::ShiftStart) {
            return self.from_to(gather, row, at, cell, day, running);
        }
        if let Some((at, cell)) = self.cell(row, Sense::ShiftTimes) {
            if let Some((from, to)) = cells::range_as_date(cell) {
                gather.issue(self.at(row, Some(at)), Code::DateWasRange, format!("{}: {}-{}", cell.text, from / 60, to / 60));
                return self.on_day(gather, row, at, day, from, to, running);
            }
            if let Some((from, to)) = when::clocks(&cells::text(cell), &gather.frame.on(None)) {
                return self.on_day(gather, row, at, day, from, to, running);
            }
            return self.read_text(gather, row, at, cell, day.map(|(day, _)| day));
        }
        match self.cell(row, Sense::ShiftWhen) {
            Some((at, cell)) => self.read_text(gather, row, at, cell, day.map(|(day, _)| day)),
            None => Vec::new(),
        }
    }

    fn time_column(&self) -> Option<usize> {
        [Sense::ShiftWhen, Sense::ShiftTimes, Sense::ShiftStart].into_iter().find_map(|sense| self.choice.of(sense).next())
    }

    /// A cell of day and times in words.
    fn read_text(
        &self,
        gather: &mut Gather<'_>,
        row: &Row,
        at: usize,
        cell: &Cell,
        day: Option<NaiveDate>,
    ) -> Vec<Option<Stretch>> {
        let text = cells::text(cell);
        let at = self.at(row, Some(at));
        if cell.value == Value::Error {
            gather.issue(at, Code::ErrorCell, text);
            return vec![None];
        }
        let read = when::read(&text, &gather.frame.on(day));
        let mut all = Vec::new();
        for said in &read.said {
            match said {
                Ok(stretch) => {
                    gather.remark(stretch, at);
                    all.push(Some(*stretch));
                }
                Err(trouble) => {
                    if gather.trouble(trouble, &text, at) {
                        all.push(None);
                    }
                }
            }
        }
        if read.said.is_empty() {
            let no = super::legend::can(&text).is_some() || is_value("unfilled", &text) || is_value("no", &text);
            gather.issue(at, if no { Code::NoTime } else { Code::TimeUnclear }, text);
        }
        if all.len() > 1 {
            gather.issue(at, Code::TwoShifts, "");
        }
        all
    }

    /// A beginning and an end in cells of their own.
    fn from_to(
        &self,
        gather: &mut Gather<'_>,
        row: &Row,
        at: usize,
        start: &Cell,
        day: Option<(NaiveDate, From)>,
        running: &mut Running,
    ) -> Vec<Option<Stretch>> {
        let end = self.cell(row, Sense::ShiftEnd);
        let moment = |cell: &Cell| match cell.value {
            Value::Moment(moment) if moment.date().format("%Y").to_string().as_str() > "1905" => Some(moment),
            Value::Number(number) => cells::serial(number),
            _ => None,
        };
        if let (Some(from), Some(to)) = (moment(start), end.and_then(|(_, cell)| moment(cell)))
            && to > from
        {
            let stretch = Stretch { start: from, end: to, twelve: false, day_said: true };
            gather.remark(&stretch, self.at(row, end.map(|(at, _)| at)));
            return vec![Some(stretch)];
        }
        let day = moment(start).filter(|_| day.is_none()).map(|moment| (moment.date(), From::Row)).or(day);
        let from = cells::clock(start, &gather.frame);
        let to = end.and_then(|(_, cell)| cells::clock(cell, &gather.frame));
        let end_at = end.map_or(at, |(at, _)| at);
        if let (Some(from), Some(to)) = (from, to) {
            return self.on_day(gather, row, end_at, day, from, to, running);
        }
        if let (Some(from), None, Some(length)) = (from, end, self.length(row)) {
            let Some((day, _)) = day else {
                let _ = gather.trouble(&Trouble::NoDay, &start.text, self.at(row, Some(at)));
                return vec![None];
            };
            let start = day.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(from));
            let stretch = Stretch { start, end: start + length, twelve: false, day_said: false };
            gather.issue(self.at(row, self.choice.of(Sense::ShiftLength).next()), Code::DurationUsed, "");
            gather.remark(&stretch, self.at(row, Some(at)));
            return vec![Some(stretch)];
        }
        // `10-12` in the column of beginnings, or words in both.
        let text = match end {
            Some((_, end)) => format!("{} – {}", cells::text(start), cells::text(end)),
            None => cells::text(start),
        };
        if let (Some((from, to)), None) = (cells::range_as_date(start), end) {
            gather.issue(self.at(row, Some(at)), Code::DateWasRange, start.text.clone());
            return self.on_day(gather, row, at, day, from, to, running);
        }
        let joined = Cell { text, value: Value::Text, ..Cell::default() };
        gather.frame.bare = true;
        let said = self.read_text(gather, row, at, &joined, day.map(|(day, _)| day));
        gather.frame.bare = false;
        if said.is_empty() { vec![None] } else { said }
    }

    fn length(&self, row: &Row) -> Option<TimeDelta> {
        let (_, cell) = self.cell(row, Sense::ShiftLength)?;
        match cell.value {
            Value::Length(length) => Some(length),
            Value::Time(time) => Some(time - NaiveTime::MIN),
            #[allow(clippy::cast_possible_truncation, reason = "at most a day")]
            Value::Number(hours) if hours > 0.0 && hours <= 24.0 => Some(TimeDelta::minutes((hours * 60.0).round() as i64)),
            _ => crate::domain::typed::length(&cells::text(cell)).map(TimeDelta::minutes),
        }
        .filter(|length| *length > TimeDelta::zero() && *length <= TimeDelta::hours(24))
    }

    /// Times on a day: over midnight where the end comes first, and after midnight in the list of a day the next day.
    fn on_day(
        &self,
        gather: &mut Gather<'_>,
        row: &Row,
        at: usize,
        day: Option<(NaiveDate, From)>,
        from: u16,
        to: u16,
        running: &Running,
    ) -> Vec<Option<Stretch>> {
        let at = self.at(row, Some(at));
        let times = format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60);
        if from == to {
            let _ = gather.trouble(&Trouble::Equal, &times, at);
            return Vec::new();
        }
        let Some((mut day, source)) = day else {
            let _ = gather.trouble(&Trouble::NoDay, &times, at);
            return vec![None];
        };
        if source != From::Row && goes_on(running.last, day, from) {
            gather.issue(at, Code::NightOfNextDay, times);
            day = day.succ_opt().unwrap_or(day);
        }
        let stretch = stretch(day, from, to);
        gather.remark(&stretch, at);
        vec![Some(stretch)]
    }

    /// The people of a row, whether each is in reserve; how many open places; whether it is closed.
    pub fn people_of(&self, gather: &mut Gather<'_>, row: &Row, kind: Kind) -> (Vec<(usize, bool)>, usize, bool) {
        let mut found: Vec<Named> = Vec::new();
        let (mut open, mut closed) = (0, false);
        let name_at = self.choice.of(Sense::FullName).next();
        let given = self.text(row, Sense::Given);
        let family = self.text(row, Sense::Family);
        let region = gather.event.region;
        if given.is_some() || family.is_some() {
            let whole = squeeze(&format!("{} {}", given.clone().unwrap_or_default(), family.clone().unwrap_or_default()));
            if let Some(some) = names::open(&whole) {
                open += some;
            } else if is_value("sums", &whole) {
                gather.issue(self.at(row, None), Code::FooterSkipped, whole.clone());
            } else if let Some(Part::Name(mut named)) = names::one(&whole, region) {
                // Only what stood beside the name is taken from the whole; the columns say which part is which.
                let clean = |text: Option<String>| values::remark(&text.unwrap_or_default()).0;
                let (given, family) = (clean(given), clean(family));
                let quoted = |text: &str| text.contains(['"', '«', '“']);
                if !quoted(&given) && !quoted(&family) && named.phone.is_none() && named.email.is_none() {
                    names::set(&mut named, &given, &family);
                }
                found.push(*named);
            }
        } else {
            for at in self.choice.of(Sense::FullName) {
                let Some(cell) = row.cells.get(at) else { continue };
                let text = cells::text(cell);
                let list = kind == Kind::Roster && !self.family_first(at);
                for part in names::parts(&text, list, region) {
                    match part {
                        Part::Name(named) => found.push(*named),
                        Part::Open(some) => open += some,
                        Part::Closed => closed = true,
                    }
                }
            }
        }
        let col = name_at.or_else(|| self.choice.of(Sense::Given).next());
        let at = self.at(row, col);
        if found.len() > 1 {
            gather.issue(at, Code::SeveralNames, found.len().to_string());
        }
        let contacts = self.contacts(gather, row, found.len());
        let several = found.len() > 1;
        let mut mentions = Vec::new();
        for (place, named) in found.into_iter().enumerate() {
            let reserve = named.reserve;
            let own_phone = named.phone.clone();
            let mention = gather.mention(named, at);
            if let Some(entry) = gather.mentions.get_mut(mention) {
                let (phone, email) = contacts.get(place).cloned().unwrap_or_default();
                entry.phone = phone.or(own_phone);
                entry.email = email.or_else(|| entry.email.take());
                entry.listed = kind != Kind::Roster && super::people::names_once(kind);
                entry.submitted = self.choice.has(Sense::Submitted);
            }
            if !several {
                extras(gather, self, row, mention);
            }
            mentions.push((mention, reserve));
        }
        (mentions, open, closed)
    }

    /// Whether a column of names has the family name first, divided by a comma.
    fn family_first(&self, at: usize) -> bool {
        let cells =
            self.table.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.text.trim()).filter(|text| !text.is_empty());
        let (mut with, mut all) = (0, 0);
        for text in cells {
            all += 1;
            let turned = text
                .split_once(',')
                .is_some_and(|(family, given)| !family.trim().contains(' ') && !given.contains(',') && !given.trim().is_empty());
            with += usize::from(turned);
        }
        with * 10 >= all * 7 && all > 1
    }

    /// Phone and e-mail of each of so many people in a row.
    fn contacts(&self, gather: &mut Gather<'_>, row: &Row, people: usize) -> Vec<(Option<String>, Option<String>)> {
        let mut contacts = vec![(None, None); people];
        if people == 0 {
            return contacts;
        }
        if let Some((at, cell)) = self.cell(row, Sense::Phone) {
            let text = cells::text(cell);
            let pieces: Vec<&str> = text.split(['\n', '/', ',', ';']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
            if people > 1 && pieces.len() == people {
                for (place, piece) in pieces.iter().enumerate() {
                    let phone = gather.phone_text(piece, self.at(row, Some(at)));
                    if let Some(contact) = contacts.get_mut(place) {
                        contact.0 = phone;
                    }
                }
            } else if people == 1 {
                let phone = gather.phone(cell, self.at(row, Some(at)));
                if let Some(contact) = contacts.first_mut() {
                    contact.0 = phone;
                }
            } else {
                gather.issue(self.at(row, Some(at)), Code::TwoPhones, text);
            }
        }
        if let Some((at, cell)) = self.cell(row, Sense::Email)
            && people == 1
        {
            let email = gather.email(&cells::text(cell), self.at(row, Some(at)));
            if let Some(contact) = contacts.first_mut() {
                contact.1 = email;
            }
        }
        contacts
    }
}

/// Whether a time of a list belongs to the day after: the list came past the evening already.
pub(super) fn goes_on(last: Option<Stretch>, day: NaiveDate, from: u16) -> bool {
    let Some(last) = last else { return false };
    let evening = last.start.date() == day && last.start.time() >= NaiveTime::from_hms_opt(16, 0, 0).unwrap_or_default();
    let night = last.start.date() == day.succ_opt().unwrap_or(day)
        && last.start.time() < NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default();
    from < 8 * 60 && (evening || night)
}

/// From and to on a day, minutes after its midnight.
pub(super) fn stretch(day: NaiveDate, from: u16, to: u16) -> Stretch {
    let at = |minutes: u16| day.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minutes));
    let end = if to <= from { at(to) + TimeDelta::days(1) } else { at(to) };
    Stretch { start: at(from), end, twelve: false, day_said: false }
}

/// Yes, no, or not told.
pub(super) fn yes(cell: &Cell) -> Option<bool> {
    if let Value::Truth(truth) = cell.value {
        return Some(truth);
    }
    let text = cell.text.trim();
    if text.is_empty() { None } else { Some(is_value("yes", text) || text.to_lowercase().starts_with("ja")) }
}

/// What else a row says of its person.
pub(super) fn extras(gather: &mut Gather<'_>, list: &List<'_>, row: &Row, mention: usize) {
    let year = {
        use chrono::Datelike as _;
        gather.event.last_day.year()
    };
    let mut extra: BTreeMap<String, Extra> = BTreeMap::new();
    let mut birth = None;
    for (column, cell) in row.cells.iter().enumerate() {
        let text = cells::text(cell);
        let (Some(about), false) = (list.table.columns.get(column), text.trim().is_empty()) else { continue };
        let at = list.at(row, Some(column));
        if about.hidden || about.derived || list.apart.contains(&column) {
            continue;
        }
        let plain = |key: &str| (key.to_owned(), Extra::Text(text.clone()));
        let entry = match list.choice.senses.get(column).copied().flatten() {
            Some(Sense::ShirtSize) => Some(("shirt_size".to_owned(), Extra::Text(text.to_uppercase()))),
            Some(Sense::Licence) => licence(gather, &text, at).map(|class| ("licence".to_owned(), Extra::Text(class))),
            Some(Sense::Note) if !list.choice.roster => Some(plain("note")),
            Some(Sense::Note) => Some(plain("note")),
            Some(Sense::Crew) => Some(("crew".to_owned(), Extra::List(values::list(&text)))),
            Some(Sense::Over18) => yes(cell).map(|truth| ("over_18".to_owned(), Extra::Truth(truth))),
            Some(Sense::Birth | Sense::BirthDate | Sense::BirthYear) => {
                birth = cells::days(cell, &gather.frame)
                    .ok()
                    .and_then(|days| days.first().copied())
                    .filter(|_| matches!(cell.value, Value::Date(_) | Value::Moment(_)))
                    .map(values::Birth::Date)
                    .or_else(|| born(cell, &text, year));
                if birth.is_none() {
                    gather.issue(at, Code::BirthInvalid, text.clone());
                }
                None
            }
            Some(Sense::FreeDays) => {
                let days: Vec<String> = when::days(&text.replace(';', ","), &gather.frame)
                    .unwrap_or_default()
                    .iter()
                    .map(ToString::to_string)
                    .collect();
                let all = matches!(fold(&text).split(' ').next(), Some("alle" | "alla" | "all" | "every" | "hele" | "hela"));
                let days = if days.is_empty() && all {
                    gather
                        .event
                        .first_day
                        .iter_days()
                        .take_while(|day| *day <= gather.event.last_day)
                        .map(|day| day.to_string())
                        .collect()
                } else {
                    days
                };
                if days.is_empty() {
                    gather.issue(at, Code::TimeUnclear, text.clone());
                    Some(plain("days"))
                } else {
                    Some(("days".to_owned(), Extra::List(days)))
                }
            }
            Some(Sense::FreeParts) => {
                let parts = text.split([',', ';', '\n']).map(|part| {
                    match when::clocks(part, &gather.frame)
                        .or_else(|| when::day_part(&fold(part)).and_then(|part| gather.frame.parts.get(part).copied()))
                    {
                        Some((from, to)) => format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60),
                        None => squeeze(part),
                    }
                });
                Some(("dayparts".to_owned(), Extra::List(parts.collect())))
            }
            Some(Sense::Wish) => Some(plain("wish")),
            Some(Sense::TogetherWith) => Some(("together".to_owned(), Extra::List(values::list(&text)))),
            Some(
                Sense::GuardianPhone
                | Sense::EmergencyPhone
                | Sense::PhoneOther
                | Sense::Guardian
                | Sense::EmergencyName
                | Sense::Diet
                | Sense::Club
                | Sense::Gender
                | Sense::Age
                | Sense::Role
                | Sense::Nickname
                | Sense::Address
                | Sense::Postcode
                | Sense::City
                | Sense::Certificates
                | Sense::Wish2
                | Sense::ExternalId
                | Sense::FreeNot,
            ) => {
                let key = list.choice.senses.get(column).copied().flatten().map_or("", Sense::key);
                Some(plain(key.split('.').nth(1).unwrap_or(key)))
            }
            Some(_) => None,
            None => Some((about.header.clone(), Extra::Text(text.clone()))),
        };
        if let Some((key, value)) = entry {
            let _ = extra.entry(key).or_insert(value);
        }
    }
    let minor = match (birth, extra.get("over_18"), extra.get("note")) {
        (Some(birth), _, _) => year - birth.year() < 18,
        (None, Some(Extra::Truth(false)), _) => true,
        (None, _, Some(Extra::Text(note))) => {
            ["malsman", "foresatt", "vardnadshavare", "forelder"].iter().any(|word| fold(note).contains(word))
        }
        _ => false,
    };
    if minor {
        gather.issue(At { row: row.source, col: None }, Code::Minor, "");
    }
    if let Some(mention) = gather.mentions.get_mut(mention) {
        mention.birth = birth;
        mention.extra.extend(extra);
    }
}

/// A day or year of birth, as text or as the number a workbook keeps for it.
fn born(cell: &Cell, text: &str, year: i32) -> Option<values::Birth> {
    let whole = text.trim_end_matches(".0");
    let day = match cell.value {
        Value::Number(number) if !(1900.0..2100.0).contains(&number) => {
            let base = NaiveDate::from_ymd_opt(1899, 12, 30)?;
            #[allow(clippy::cast_possible_truncation, reason = "a serial number of a day")]
            (1.0..60_000.0).contains(&number).then(|| base + TimeDelta::days(number as i64))
        }
        _ => None,
    };
    day.map(values::Birth::Date).or_else(|| values::birth(whole, year))
}

/// The classes in a cell of licences; `ja` names none.
fn licence(gather: &mut Gather<'_>, text: &str, at: At) -> Option<String> {
    if is_value("no", text) || fold(text) == "ingen" {
        return None;
    }
    if is_value("yes", text) || !text.chars().any(char::is_uppercase) && text.chars().count() > 3 {
        gather.issue(at, Code::LicenceUnknown, text);
        return None;
    }
    Some(text.to_uppercase())
}
