//! When the work of a row is: a day and times in cells of their own, or in words, or taken from above.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::super::Code;
use super::super::cells;
use super::super::gather::Gather;
use super::super::legend;
use super::super::when::{self, Stretch, Trouble};
use super::{List, Origin, Running, once};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::table::{Cell, Row, Value};

impl List<'_> {
    /// The stretches of a row; none within for a shift whose times are to be asked for.
    pub(super) fn stretches(&self, gather: &mut Gather<'_>, row: &Row, running: &mut Running, named: bool) -> Vec<Option<Stretch>> {
        let date = self.cell(row, Sense::ShiftDate).or_else(|| self.other_weekday(gather, row, running));
        let date = date.or_else(|| self.day_in_words(gather, row));
        if let (Some(night), None) = (&running.night, date) {
            let read = when::read(&format!("{night} {}", self.times_text(row)), &gather.frame);
            let stretches: Vec<Stretch> = read.stretches().collect();
            if read.is_whole() && !stretches.is_empty() {
                return stretches.into_iter().map(Some).collect();
            }
        }
        let is_times = |sense: Sense| self.cell(row, sense).is_some_and(|(at, _)| date.is_none_or(|(day, _)| day != at));
        let times = [Sense::ShiftStart, Sense::ShiftTimes, Sense::ShiftWhen].into_iter().any(is_times);
        let mut day = running.day.filter(|(_, from)| *from == Origin::Heading || date.is_none());
        let of_night = date.and_then(|(at, cell)| self.night(at, cell));
        if let Some((at, cell)) = date.map(|(at, cell)| (at, of_night.as_ref().unwrap_or(cell))) {
            if cells::is_error(cell) {
                gather.issue(self.at(row, Some(at)), Code::ErrorCell, cells::text(cell));
                return vec![None];
            }
            match cells::days(cell, &gather.frame) {
                Ok(days) if days.len() == 1 => {
                    let mut own = days.first().copied();
                    match self.weekday_beside(gather, row, at, own) {
                        Some((beside, word, Err(trouble))) => {
                            running.day = None;
                            let text = format!("{word} {}", cells::text(cell));
                            let _ = gather.trouble(&trouble, &text, self.at(row, Some(beside)));
                            return vec![None];
                        }
                        Some((_, _, Ok(meant))) => own = Some(meant),
                        None => {}
                    }
                    day = own.map(|day| (day, Origin::Row));
                    running.day = day.map(|(day, _)| (day, Origin::Above));
                    // `lørdag kveld` beside a date may be all that tells when.
                    let timed = self.cell(row, Sense::ShiftStart).or_else(|| self.cell(row, Sense::ShiftTimes)).is_some();
                    if let (Some((beside, text)), false) = (self.part_beside(gather, row, at, own), timed) {
                        return self.read_text(gather, row, beside, &spoken(text), None);
                    }
                }
                Ok(_) => {
                    // The times may stand with the date, or the words for the day need them: `natt til søndag`. A part of the
                    // day alone is asked about.
                    let alone = cells::text(cell);
                    let joined = format!("{alone} {}", self.times_text(row));
                    let is_read = |text: &String| when::read(text, &gather.frame).stretches().next().is_some();
                    let is_part = !times && when::days_and_part(&alone, &gather.frame).1;
                    let Some(text) = [&alone, &joined].into_iter().find(|text| is_read(text)).or(is_part.then_some(&alone)) else {
                        running.day = None;
                        gather.issue(self.at(row, Some(at)), Code::TimeUnclear, alone);
                        return vec![None];
                    };
                    let day = match when::days_and_part(text, &gather.frame) {
                        (Ok(days), true) => days.first().copied(),
                        _ => when::read(text, &gather.frame).stretches().next().map(|stretch| stretch.start.date()),
                    };
                    running.day = day.map(|day| (day, Origin::Above));
                    return self.read_text(gather, row, at, &spoken(text.clone()), None);
                }
                Err(trouble) => {
                    running.day = None;
                    let shift = gather.trouble(&trouble, &cells::text(cell), self.at(row, Some(at)));
                    return if shift { vec![None] } else { Vec::new() };
                }
            }
        }
        if !times {
            let formula = self.time_column().filter(|at| row.cells.get(*at).is_some_and(Cell::formula));
            if let Some(at) = formula {
                gather.issue(self.at(row, Some(at)), Code::FormulaEmpty, "");
                return vec![None];
            }
            if let Some(stretch) = running.heading.stretch {
                return vec![Some(stretch)];
            }
            let no_when =
                self.choice.has(Sense::ShiftWhen) && !self.choice.has(Sense::ShiftStart) && !self.choice.has(Sense::ShiftTimes);
            // Where nearly all rows have times of their own, one without is not of the shift above.
            let lone = self.time_column().is_some_and(|at| {
                let filled = |row: &&Row| row.cells.get(at).is_some_and(|cell| !cell.text.trim().is_empty());
                let own = once(&self.asked.times, at, || self.table.rows.iter().filter(filled).count());
                own > 1 && own * 10 >= self.table.rows.len() * 7
            });
            if named && lone && (date.is_some() || running.last.is_some()) && !no_when {
                gather.issue(self.at(row, self.time_column()), Code::TimeUnclear, "");
                return vec![None];
            }
            if let (Some(last), true, true, false) = (running.last, date.is_none(), named, no_when) {
                gather.issue(self.at(row, self.time_column()), Code::TimeFilledDown, "");
                return vec![Some(last)];
            }
            if named {
                gather.issue(self.at(row, self.time_column()), Code::NoTime, "");
            }
            return Vec::new();
        }
        // `Bar fredag` beside the times.
        if day.is_none() && !self.choice.has(Sense::ShiftDate) {
            let said = [Sense::ShiftRole, Sense::ShiftPlace].into_iter().find_map(|sense| self.text(row, sense));
            let read = said.map(|text| when::read(&text, &gather.frame).said).unwrap_or_default();
            if let [Err(Trouble::NoTime(own))] = read.as_slice() {
                day = Some((*own, Origin::Row));
            }
        }
        let days = self.choice.of(Sense::ShiftDate).next().or_else(|| self.days_in_words());
        if let (Some(column), Some((_, Origin::Above))) = (days, day) {
            gather.issue(self.at(row, Some(column)), Code::DateFilledDown, "");
        }
        // `Vakt;Oppmøte` with `18-22;17:30`: whole times tell more than when to be there.
        let whole = !self.choice.has(Sense::ShiftEnd)
            && self.cell(row, Sense::ShiftTimes).is_some_and(|(_, cell)| when::clocks(&cells::text(cell), &gather.frame).is_some());
        if let Some((at, cell)) = self.cell(row, Sense::ShiftStart).filter(|_| !whole) {
            return self.start_end(gather, row, at, cell, day, running);
        }
        if let Some((at, cell)) = self.cell(row, Sense::ShiftTimes) {
            if let Some((from, to)) = cells::range_as_date(cell) {
                gather.issue(self.at(row, Some(at)), Code::DateWasRange, format!("{}: {}-{}", cell.text, from / 60, to / 60));
                return self.on_day(gather, row, at, day, (from, to), running);
            }
            if let Some((from, to)) = when::clocks(&cells::text(cell), &gather.frame.on(None)) {
                return self.on_day(gather, row, at, day, (from, to), running);
            }
            // A beginning, and how long.
            if cells::clock(cell, &gather.frame).is_some() && self.length(row).is_some() {
                return self.start_end(gather, row, at, cell, day, running);
            }
            gather.frame.bare = true;
            let said = self.read_text(gather, row, at, cell, day.map(|(day, _)| day));
            gather.frame.bare = false;
            return said;
        }
        match self.cell(row, Sense::ShiftWhen) {
            Some((at, cell)) => self.read_text(gather, row, at, cell, day.map(|(day, _)| day)),
            None => Vec::new(),
        }
    }

    /// What a cell under `Natt til` says with its header: `natt til fredag`.
    fn night(&self, at: usize, cell: &Cell) -> Option<Cell> {
        when::night_to(&self.table.columns.get(at)?.header, &cells::text(cell)).map(spoken)
    }

    /// The day that a column of its own says a row ends on: `Sluttdato`.
    fn last_day(&self, gather: &Gather<'_>, row: &Row) -> Option<NaiveDate> {
        let named = |column: &crate::table::Column| {
            matches!(fold(&column.header).as_str(), "sluttdato" | "slutt dato" | "slutdatum" | "end date" | "til dato")
        };
        let at = self.table.columns.iter().position(named)?;
        cells::days(row.cells.get(at)?, &gather.frame).ok()?.first().copied()
    }

    /// A weekday in a column of its own that is not the date's; and the day it is, where the leader has said.
    fn weekday_beside(
        &self,
        gather: &Gather<'_>,
        row: &Row,
        date: usize,
        day: Option<NaiveDate>,
    ) -> Option<(usize, String, Result<NaiveDate, Trouble>)> {
        let own = day?;
        let day = own.format("%-d.%-m.%Y").to_string();
        self.weekdays(row).filter(|(at, _)| *at != date).find_map(|(at, cell)| {
            let text = cells::text(cell);
            let word = !text.is_empty() && !text.contains(|c: char| c.is_ascii_digit());
            match when::days_and_part(&format!("{text} {day}"), &gather.frame).0 {
                Err(trouble @ Trouble::Conflict { .. }) if word => Some((at, text, Err(trouble))),
                Ok(days) if word => days.first().filter(|day| **day != own).map(|day| (at, text, Ok(*day))),
                _ => None,
            }
        })
    }

    /// A part of the day that stands with the weekday in a column of its own, and the words for it on that day.
    fn part_beside(&self, gather: &Gather<'_>, row: &Row, date: usize, day: Option<NaiveDate>) -> Option<(usize, String)> {
        let day = day?.format("%-d.%-m.%Y").to_string();
        self.weekdays(row).filter(|(at, _)| *at != date).find_map(|(at, cell)| {
            let text = format!("{} {day}", cells::text(cell));
            when::days_and_part(&text, &gather.frame).1.then_some((at, text))
        })
    }

    /// The column that names days in words, `lørdag kveld`, where others have the times.
    fn days_in_words(&self) -> Option<usize> {
        let timed = self.choice.has(Sense::ShiftStart) || self.choice.has(Sense::ShiftTimes);
        self.choice.of(Sense::ShiftWhen).next().filter(|_| timed && !self.choice.has(Sense::ShiftDate))
    }

    /// The day of a row in such words.
    fn day_in_words<'r>(&self, gather: &Gather<'_>, row: &'r Row) -> Option<(usize, &'r Cell)> {
        let at = self.days_in_words()?;
        let cell = row.cells.get(at)?;
        let is_day = when::days_and_part(&cells::text(cell), &gather.frame).0.map_or(true, |days| !days.is_empty());
        is_day.then_some((at, cell))
    }

    /// What stands on a row in columns of weekdays that are beside one of dates: by what they hold, or by their header; with
    /// the part of the day, maybe, where others have the times.
    fn weekdays<'r>(&'r self, row: &'r Row) -> impl Iterator<Item = (usize, &'r Cell)> {
        let shares = self.choice.shares.iter().enumerate();
        let header = |at: usize| self.table.columns.get(at).is_some_and(|column| is_weekday(&column.header));
        let days = shares.filter(move |(at, share)| match self.choice.senses.get(*at) {
            Some(None) => share.day >= 0.6 || header(*at),
            Some(Some(Sense::ShiftWhen)) => self.choice.has(Sense::ShiftDate),
            _ => false,
        });
        days.filter_map(|(at, _)| Some((at, row.cells.get(at)?)))
    }

    /// The weekday of a row without a date, when there is no day above, or it is not that of it, or says more than that.
    fn other_weekday<'r>(&'r self, gather: &Gather<'_>, row: &'r Row, running: &Running) -> Option<(usize, &'r Cell)> {
        let other = |text: &str, above: NaiveDate| {
            let with = when::days(&format!("{text} {}", above.format("%-d.%-m.%Y")), &gather.frame);
            // `Formiddag` beside the times says no day.
            let whole = || matches!(when::days_and_part(text, &gather.frame), (Ok(days), true) if !days.is_empty());
            matches!(with, Err(Trouble::Conflict { .. })) || whole()
        };
        self.weekdays(row).filter(|_| self.choice.has(Sense::ShiftDate)).find(|(_, cell)| {
            let text = cells::text(cell);
            !text.is_empty() && running.day.is_none_or(|(above, _)| other(&text, above))
        })
    }

    /// Whether a column holds days and nothing else.
    pub(super) fn is_of_days(&self, column: usize) -> bool {
        self.choice.shares.get(column).is_some_and(|share| share.filled > 0 && share.day >= 0.6)
    }

    /// What a row says of times in cells of their own.
    fn times_text(&self, row: &Row) -> String {
        match (self.text(row, Sense::ShiftTimes), self.text(row, Sense::ShiftStart), self.text(row, Sense::ShiftEnd)) {
            (Some(times), ..) => times,
            (None, Some(start), Some(end)) => format!("{start} – {end}"),
            (None, start, _) => start.unwrap_or_default(),
        }
    }

    fn time_column(&self) -> Option<usize> {
        [Sense::ShiftWhen, Sense::ShiftTimes, Sense::ShiftStart].into_iter().find_map(|sense| self.choice.of(sense).next())
    }

    /// A cell of day and times in words.
    pub(super) fn read_text(
        &self,
        gather: &mut Gather<'_>,
        row: &Row,
        at: usize,
        cell: &Cell,
        day: Option<NaiveDate>,
    ) -> Vec<Option<Stretch>> {
        let text = cells::text(cell);
        let at = self.at(row, Some(at));
        if cells::is_error(cell) {
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
                // `lør 10.7.` where others have their times too.
                Err(Trouble::NoTime(_)) => {
                    gather.issue(at, Code::TimeUnclear, text.clone());
                    all.push(None);
                }
                Err(trouble) => {
                    if gather.trouble(trouble, &text, at) {
                        all.push(None);
                    }
                }
            }
        }
        if read.said.is_empty() {
            let no = legend::can(&text).is_some() || is_value("unfilled", &text) || is_value("no", &text);
            gather.issue(at, if no { Code::NoTime } else { Code::TimeUnclear }, text.clone());
        }
        if all.len() > 1 {
            gather.issue(at, Code::TwoShifts, "");
        }
        // `lør 10. - søn 11. juli 22-06`: two nights, or the one between the days?
        if let [Some(first), Some(second)] = all.as_slice()
            && first.end.date() == second.start.date()
            && first.start.time() == second.start.time()
            && text.contains(['-', '–'])
        {
            gather.issue(at, Code::Unclear, text);
        }
        all
    }

    /// A beginning and an end in cells of their own.
    fn start_end(
        &self,
        gather: &mut Gather<'_>,
        row: &Row,
        at: usize,
        start: &Cell,
        day: Option<(NaiveDate, Origin)>,
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
        let day = moment(start).filter(|_| day.is_none()).map(|moment| (moment.date(), Origin::Row)).or(day);
        let from = cells::clock(start, &gather.frame);
        let to = end.and_then(|(_, cell)| cells::clock(cell, &gather.frame));
        let end_at = end.map_or(at, |(at, _)| at);
        if let (Some(from), Some(to)) = (from, to) {
            return self.on_day(gather, row, end_at, day, (from, to), running);
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
            gather.issue(self.at(row, Some(at)), Code::DateWasRange, start.text.as_str());
            return self.on_day(gather, row, at, day, (from, to), running);
        }
        gather.frame.bare = true;
        let said = self.read_text(gather, row, at, &spoken(text), day.map(|(day, _)| day));
        gather.frame.bare = false;
        if said.is_empty() { vec![None] } else { said }
    }

    fn length(&self, row: &Row) -> Option<TimeDelta> {
        let (_, cell) = self.cell(row, Sense::ShiftLength)?;
        match cell.value {
            Value::Length(length) => TimeDelta::try_seconds(length),
            Value::Time(time) => Some(time - NaiveTime::MIN),
            #[allow(clippy::cast_possible_truncation, reason = "at most a day")]
            Value::Number(hours) if hours > 0.0 && hours <= 24.0 => Some(TimeDelta::minutes((hours * 60.0).round() as i64)),
            _ => {
                let text = cells::text(cell);
                crate::domain::typed::length(&text).or_else(|| when::length(&text)).map(TimeDelta::minutes)
            }
        }
        .filter(|length| *length > TimeDelta::zero() && *length <= TimeDelta::hours(24))
    }

    /// Times on a day: over midnight where the end comes first, and after midnight in the list of a day the next day.
    fn on_day(
        &self,
        gather: &mut Gather<'_>,
        row: &Row,
        at: usize,
        day: Option<(NaiveDate, Origin)>,
        (from, to): (u16, u16),
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
        if source != Origin::Row && goes_on(running.last, day, from) {
            gather.issue(at, Code::NightOfNextDay, times.clone());
            day = day.succ_opt().unwrap_or(day);
        }
        let mut stretch = stretch(day, from, to);
        if let Some(last) =
            self.last_day(gather, row).filter(|last| *last > stretch.end.date() && *last <= day + TimeDelta::days(3))
        {
            stretch.end = last.and_time(stretch.end.time());
        }
        // `Lørdag 02-06` under `Lørdag 22-02`: the night before, or the one after?
        let weekday =
            self.cell(row, Sense::ShiftDate).is_some_and(|(_, cell)| !cells::text(cell).contains(|c: char| c.is_ascii_digit()));
        let after = running.last.is_some_and(|last| last.end == stretch.start + TimeDelta::days(1) && last.start.date() == day);
        if source == Origin::Row && weekday && after && from < 8 * 60 {
            gather.issue(at, Code::NightUnclear, times);
        }
        gather.remark(&stretch, at);
        vec![Some(stretch)]
    }
}

/// Whether a time of a list belongs to the day after: the list came past the evening already.
pub(in crate::exchange::meaning) fn goes_on(last: Option<Stretch>, day: NaiveDate, from: u16) -> bool {
    let Some(last) = last else { return false };
    let evening = last.start.date() == day && last.start.time() >= NaiveTime::from_hms_opt(16, 0, 0).unwrap_or_default();
    let night = last.start.date() == day.succ_opt().unwrap_or(day)
        && last.start.time() < NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default();
    from < 8 * 60 && (evening || night)
}

/// The same where the list may not be in order of time: early in the night, or right behind the one above.
pub(in crate::exchange::meaning) fn past_midnight(last: Option<Stretch>, day: NaiveDate, from: u16) -> bool {
    let behind = |last: Stretch| last.end == stretch(day, from, from + 1).start + TimeDelta::days(1);
    goes_on(last, day, from) && (from < 5 * 60 || last.is_some_and(behind))
}

/// From and to on a day, minutes after its midnight.
pub(in crate::exchange::meaning) fn stretch(day: NaiveDate, from: u16, to: u16) -> Stretch {
    let at = |minutes: u16| day.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minutes));
    let end = if to <= from { at(to) + TimeDelta::days(1) } else { at(to) };
    Stretch { start: at(from), end, twelve: false, day_said: false }
}

/// A cell of words.
fn spoken(text: String) -> Cell {
    Cell { text: text.into(), value: Value::Text, ..Cell::default() }
}

/// Whether a header is of weekdays.
fn is_weekday(header: &str) -> bool {
    matches!(fold(header).as_str(), "dag" | "ukedag" | "vekedag" | "veckodag" | "day" | "weekday")
}
