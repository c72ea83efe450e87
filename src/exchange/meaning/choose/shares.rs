//! What the cells of a column hold, and how well that bears out what its header says.

use super::super::asks;
use super::super::cells;
use super::super::names;
use super::super::places;
use super::super::when::{self, Frame};
use crate::domain::fold::fold;
use crate::domain::phone::{self, Phone, Region};
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::{is_given, is_surely_given};
use crate::exchange::identity;
use crate::exchange::values;
use crate::table::{Cell, Row, Table, Value};

/// How many rows are looked at.
const LOOK: usize = 300;

/// What share of a column's filled cells are of a kind.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::exchange::meaning) struct Shares {
    pub filled: usize,
    pub phone: f64,
    pub email: f64,
    pub day: f64,
    /// Days by their date, not by their weekday alone.
    pub dated: f64,
    pub clock: f64,
    /// Times without a day.
    pub times: f64,
    /// Days and times, or parts of days.
    pub when: f64,
    pub names: f64,
    pub full_names: f64,
    /// Begun by a given name.
    pub given: f64,
    /// Begun by a given name that is hardly anything else.
    pub surely: f64,
    /// A beginning, perhaps with its day.
    pub begins: f64,
    pub yes_no: f64,
    pub number: f64,
    pub identity: f64,
    pub moment: f64,
    /// Words that places are called by.
    pub places: f64,
    /// The first or last of several days, or nothing known of it.
    pub edge: f64,
    /// Words of being able to: `kan onsdag`.
    pub able: f64,
    /// Parts of the day and nothing else.
    pub parts: f64,
    /// A day, whatever else.
    pub of_days: f64,
}

impl Shares {
    /// Whether nothing in a column could be a day, a time or a number.
    fn is_words(&self) -> bool {
        let of_time = [self.clock, self.times, self.moment, self.begins, self.day, self.when, self.number, self.of_days, self.edge];
        of_time.into_iter().all(|share| share < 0.05)
    }
}

/// What the cells of a column hold.
pub(in crate::exchange::meaning) fn shares(table: &Table, column: usize, frame: &Frame, region: Region) -> Shares {
    // What stands alone in a row is a heading or a remark, where most rows hold more.
    let alone = |row: &Row| row.cells.iter().filter(|cell| !cell.text.trim().is_empty()).count() < 2;
    let looked = || table.rows.iter().take(LOOK);
    let most = table.columns.len() > 2 && looked().filter(|row| alone(row)).count() * 2 < looked().count();
    let cells: Vec<(&Cell, String)> = looked()
        .filter(|row| !(most && alone(row)))
        .filter_map(|row| row.cells.get(column))
        .map(|cell| (cell, cells::text(cell)))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    #[allow(clippy::cast_precision_loss, reason = "at most LOOK cells")]
    let share = |test: &dyn Fn(&Cell, &str) -> bool| {
        let count = cells.iter().filter(|(cell, text)| test(cell, text)).count();
        if cells.is_empty() { 0.0 } else { count as f64 / cells.len() as f64 }
    };
    let unfilled = |text: &str| names::open(text).is_some();
    let number = |text: &str| text.len() <= 3 && text.chars().all(|c| c.is_ascii_digit());
    Shares {
        filled: cells.len(),
        phone: share(&|_, text| matches!(phone::parse(text, region), Phone::Known(_)) && values::date(text, 2100).is_none()),
        email: share(&|_, text| text.contains('@')),
        day: share(&|cell, text| {
            matches!(cell.value, Value::Date(_) | Value::Moment(_)) || when::days(text, frame).map_or(true, |days| !days.is_empty())
        }),
        dated: share(&|cell, text| {
            let dated = text.chars().any(|c| c.is_ascii_digit()) && when::days(text, frame).map_or(true, |days| !days.is_empty());
            matches!(cell.value, Value::Date(_) | Value::Moment(_)) || dated
        }),
        clock: share(&|cell, _| cells::clock(cell, frame).is_some()),
        times: share(&|cell, text| {
            cells::range_as_date(cell).is_some() || when::clocks(text, &Frame { bare: true, ..frame.clone() }).is_some()
        }),
        when: share(&|_, text| {
            let read = when::read(text, frame);
            read.said.iter().any(|said| !matches!(said, Err(when::Trouble::NoDay | when::Trouble::NoTime(_))))
                && read.rest.len() <= 1
        }),
        names: share(&|_, text| unfilled(text) || names::looks_like_names(text)),
        full_names: share(&|_, text| names::looks_like_names(text) && text.contains(' ')),
        given: share(&|_, text| is_given(text)),
        surely: share(&|_, text| is_surely_given(text)),
        begins: share(&|_, text| {
            let read = when::read(text, &Frame { bare: true, ..frame.clone() });
            read.rest.is_empty() && matches!(read.said.as_slice(), [Err(when::Trouble::NoEnd { .. })])
        }),
        yes_no: share(&|cell, text| {
            matches!(cell.value, Value::Truth(_)) || ["yes", "no", "off"].iter().any(|list| is_value(list, text)) || text == "?"
        }),
        number: share(&|_, text| number(text)),
        identity: share(&|_, text| text.contains(identity::COVER)),
        places: share(&|_, text| {
            // `Bar 1`
            let word = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
            word.chars().all(|c| !c.is_ascii_digit()) && !is_given(text) && places::is_place(word)
        }),
        moment: share(&|cell, text| {
            matches!(cell.value, Value::Moment(_))
                || (text.contains(':') || text.contains("kl")) && values::date(text, 2100).is_some()
        }),
        edge: share(&|cell, text| {
            let day = matches!(cell.value, Value::Date(_) | Value::Moment(_));
            day || ["unanswered", "festival_end", "festival_start"].iter().any(|list| is_value(list, text))
                || !matches!(when::edge(text, frame), Ok(None))
        }),
        parts: share(&|_, text| {
            text.split([',', ';', '/', '\n']).map(str::trim).filter(|part| !part.is_empty()).all(|part| {
                when::day_part(&fold(part)).is_some() || ["any_part", "whole_day"].iter().any(|list| is_value(list, part))
            })
        }),
        of_days: share(&|_, text| {
            when::read(text, frame)
                .said
                .iter()
                .any(|said| !matches!(said, Err(when::Trouble::NoDay | when::Trouble::DayPart { day: None, .. })))
        }),
        able: share(&|_, text| asks::is_able(text)),
    }
}

/// How well cells bear out a sense: from 0 to a little above 1.
pub(super) fn borne_out(sense: Sense, shares: &Shares) -> f64 {
    let typed = |share: f64| if shares.filled == 0 { 0.9 } else { 0.25 + 0.85 * share };
    match sense {
        Sense::Phone | Sense::PhoneOther | Sense::GuardianPhone | Sense::EmergencyPhone => {
            // A column of broken numbers is one of numbers still.
            if shares.filled == 0 { 0.9 } else { 0.75 + 0.3 * shares.phone }
        }
        Sense::Email => 0.75 + 0.3 * shares.email,
        Sense::ShiftDate => typed(shares.day),
        Sense::FreeFrom | Sense::FreeUntil => typed(shares.edge),
        // `Fra;Til` over places.
        Sense::ShiftStart | Sense::ShiftEnd if shares.filled > 1 && shares.is_words() => 0.0,
        Sense::ShiftStart | Sense::ShiftEnd => typed(shares.clock.max(shares.times).max(shares.moment).max(shares.begins)),
        // A number alone is no time from and to.
        Sense::ShiftTimes => typed((shares.times + (shares.clock - shares.number).max(0.0) * 0.8).min(1.0)),
        Sense::ShiftWhen => typed(shares.when),
        Sense::ShiftNeeded | Sense::ShiftLength => typed(shares.number),
        // `Vakter` over times is when.
        Sense::ShiftId if shares.filled > 0 && shares.when.max(shares.times) >= 0.6 => 0.2,
        // Over names it is who.
        Sense::ShiftId if shares.filled > 0 && shares.full_names.min(shares.given) >= 0.6 => 0.1,
        // Figures are no moments: how many have put their names down.
        Sense::Submitted if shares.filled > 0 && shares.moment.max(shares.day).max(shares.begins) < 0.3 => 0.0,
        Sense::Submitted => typed(shares.moment.max(shares.begins)),
        Sense::Confirmed | Sense::CheckedIn | Sense::Reserve | Sense::Over18 => {
            0.5 + 0.5 * if shares.filled == 0 { 1.0 } else { shares.yes_no }
        }
        // `Øvrige` over names.
        Sense::Note if shares.filled > 0 && shares.names.min(shares.given) >= 0.8 => 0.4,
        Sense::FullName => 0.6 + 0.45 * shares.names,
        Sense::ShiftLeader => 0.55 + 0.4 * shares.full_names,
        // `Ansvar` over names is who leads, and over words what they do.
        Sense::ShiftRole if shares.filled > 0 && shares.full_names.min(shares.given) >= 0.6 => 0.85,
        Sense::FreeParts if shares.clock > 0.5 => 0.2,
        Sense::Sum if shares.filled > 0 && shares.number <= 0.4 => 0.7,
        _ => 1.0,
    }
}
