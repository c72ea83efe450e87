//! What each column of a table says: by its header first, settled by what its cells hold and by what the other columns are.

mod beside;
mod best;
mod shares;

use super::asks;
use super::cells;
use super::when::Frame;
use crate::domain::phone::Region;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::{is_value, near};
use crate::table::Table;
use best::best;
use shares::borne_out;
pub(super) use shares::{Shares, shares};

/// What a table's columns are.
#[derive(Debug, Clone, Default)]
pub(super) struct Choice {
    pub senses: Vec<Option<Sense>>,
    pub shares: Vec<Shares>,
    /// Whether it tells when somebody works.
    pub roster: bool,
}

impl Choice {
    /// The columns of a sense.
    pub fn of(&self, sense: Sense) -> impl Iterator<Item = usize> + '_ {
        self.senses.iter().enumerate().filter(move |(_, other)| **other == Some(sense)).map(|(column, _)| column)
    }

    /// Whether some column is of that sense.
    pub fn has(&self, sense: Sense) -> bool {
        self.senses.contains(&Some(sense))
    }

    /// The leader says what a column is; no other stays that which only one can be.
    pub fn tell(&mut self, at: usize, told: Option<Sense>) {
        for (column, sense) in self.senses.iter_mut().enumerate() {
            if column == at {
                *sense = told;
            } else if told.is_some_and(|told| *sense == Some(told) && !told.may_repeat()) {
                *sense = None;
            }
        }
        let timed = self.has(Sense::ShiftDate) && (self.has(Sense::ShiftStart) || self.has(Sense::ShiftTimes));
        self.roster |= timed || self.has(Sense::ShiftWhen);
    }

    /// Numbers that go with guardians, `Forelder 1;Mobil 1`, are theirs. Where nobody else is named, parents are who a list is of.
    pub fn guardians(&mut self, table: &Table) {
        let header = |at: usize| table.columns.get(at).map_or("", |column| column.header.trim());
        let number = |at: usize| header(at).chars().next_back().filter(char::is_ascii_digit);
        let guardians: Vec<usize> = self.of(Sense::Guardian).collect();
        let named = |at: &usize| self.shares.get(*at).is_some_and(|share| share.full_names >= 0.6);
        if !self.has_name() && !guardians.is_empty() && guardians.iter().all(named) {
            for at in guardians {
                if let Some(sense) = self.senses.get_mut(at) {
                    *sense = Some(Sense::FullName);
                }
            }
            return;
        }
        let phone = |at: usize| {
            near(header(at).trim_end_matches(|c: char| c.is_ascii_digit() || c == ' '))
                .iter()
                .any(|(sense, score)| *score >= 0.95 && *sense == Sense::Phone)
        };
        let theirs = |at: usize| {
            phone(at)
                && guardians.iter().any(|guardian| *guardian < at && number(*guardian).is_some() && number(*guardian) == number(at))
        };
        let theirs: Vec<usize> = (0..table.columns.len()).filter(|at| theirs(*at)).collect();
        for at in theirs {
            if let Some(sense) = self.senses.get_mut(at) {
                *sense = Some(Sense::Guardian);
            }
        }
    }

    /// `Vakt 2` and `Vakt 3` beside `Vakt 1` are more shifts, in the same words.
    pub fn more_shifts(&mut self, table: &Table) {
        let header = |at: usize| table.columns.get(at).map_or("", |column| column.header.trim());
        let plain = |at: usize| {
            crate::domain::fold::fold(header(at).trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '.'))
        };
        let mut all = self.of(Sense::ShiftWhen);
        let (Some(first), None) = (all.next(), all.next()) else { return };
        drop(all);
        let numbered = |at: usize| header(at).ends_with(|c: char| c.is_ascii_digit());
        let more = (0..table.columns.len()).filter(|at| *at != first && numbered(*at) && plain(*at) == plain(first));
        let more: Vec<usize> = more
            .filter(|at| self.senses.get(*at) == Some(&None) && self.shares.get(*at).is_some_and(|share| share.when >= 0.5))
            .collect();
        for at in more {
            if let Some(sense) = self.senses.get_mut(at) {
                *sense = Some(Sense::ShiftWhen);
            }
        }
    }

    /// Where nobody else is named, `Leder` is who a list is of: `Gjeng;Leder;Telefon`.
    pub fn of_leaders(&mut self) {
        let Some(at) = self.of(Sense::ShiftLeader).next().filter(|_| !self.has_name() && !self.roster) else { return };
        if self.shares.get(at).is_some_and(|share| share.full_names >= 0.6) {
            self.tell(at, Some(Sense::FullName));
        }
    }

    /// `Kommer` means a day that people come, and are there from, only beside one that they leave; days under `From;To` are
    /// such too. Whether they were.
    pub fn spans(&mut self, table: &Table) -> bool {
        let of = |choice: &Self, sense: Sense| choice.of(sense).next();
        let days = |choice: &Self, at: usize| {
            choice.shares.get(at).is_some_and(|share| share.day >= 0.5 && share.edge >= 0.9 && share.moment < 0.3)
        };
        let named = |choice: &Self, wanted: Sense| {
            let header = |at: usize| table.columns.get(at).map_or("", |column| column.header.as_str());
            (0..choice.senses.len()).find(|at| {
                let free =
                    matches!(choice.senses.get(*at), Some(None | Some(Sense::ShiftStart | Sense::ShiftEnd | Sense::ShiftDate)));
                free && near(header(*at)).iter().any(|(sense, score)| *sense == wanted && *score >= 0.95)
            })
        };
        let others = [Sense::ShiftDate, Sense::ShiftTimes, Sense::ShiftWhen, Sense::FreeFrom, Sense::FreeUntil];
        if let (Some(from), Some(to)) = (named(self, Sense::ShiftStart), named(self, Sense::ShiftEnd))
            && self.has_name()
            && days(self, from)
            && days(self, to)
            && !others.into_iter().flat_map(|sense| self.of(sense)).any(|at| at != from && at != to)
        {
            self.tell(from, Some(Sense::FreeFrom));
            self.tell(to, Some(Sense::FreeUntil));
            self.roster = false;
            return true;
        }
        let ((Some(lone), None) | (None, Some(lone))) = (of(self, Sense::FreeFrom), of(self, Sense::FreeUntil)) else {
            return false;
        };
        let clear = table.columns.get(lone).is_some_and(|column| asks::asks_can(&column.header));
        if let (false, Some(place)) = (clear, self.senses.get_mut(lone)) {
            *place = None;
        }
        false
    }

    /// Whether some column tells when the work is.
    pub fn is_timed(&self) -> bool {
        [Sense::ShiftStart, Sense::ShiftTimes, Sense::ShiftWhen].into_iter().any(|sense| self.has(sense))
    }

    /// Whether a table is a form's answers, a row each: it says when they were sent.
    pub fn is_form(&self) -> bool {
        self.of(Sense::Submitted).any(|at| self.shares.get(at).is_some_and(|share| share.moment >= 0.6))
    }

    /// Whether some column is a name.
    pub fn has_name(&self) -> bool {
        [Sense::FullName, Sense::Given, Sense::Family].into_iter().any(|sense| self.has(sense))
    }
}

/// What each column is, as far as can be told; `out` are columns not to look at.
pub(super) fn choose(table: &Table, out: &[usize], frame: &Frame, region: Region) -> Choice {
    let count = table.columns.len();
    let shares: Vec<Shares> = (0..count).map(|column| shares(table, column, frame, region)).collect();
    let mut offers: Vec<Vec<(Sense, f64)>> = Vec::with_capacity(count);
    for (at, column) in table.columns.iter().enumerate() {
        let mut own: Vec<(Sense, f64)> = Vec::new();
        let share = shares.get(at).copied().unwrap_or_default();
        if !out.contains(&at) {
            own.extend(near(&column.header).into_iter().map(|(sense, score)| (sense, score * borne_out(sense, &share))));
            // `Days off` are no days that somebody can.
            if asks::asks_not(&column.header) {
                for (sense, _) in own.iter_mut().filter(|(sense, _)| *sense == Sense::FreeDays) {
                    *sense = Sense::FreeNot;
                }
            }
            // `Vakt` over 1, 2, 3 numbers the rows.
            if own.iter().any(|(sense, _)| *sense == Sense::ShiftTimes) && is_numbered(table, at) {
                own = vec![(Sense::ShiftId, 0.9)];
            }
            // `Tidspunkt` over days and times.
            if share.when >= 0.6 && own.iter().any(|(sense, _)| *sense == Sense::ShiftTimes) && !asks::asks(&column.header) {
                own.retain(|(sense, _)| *sense != Sense::FreeParts);
                own.push((Sense::ShiftWhen, 1.0));
            }
            // `Kan fra` over times of day is when a stretch of a day begins.
            if share.clock >= 0.6 && share.edge < 0.3 {
                let ends = [(Sense::FreeFrom, Sense::ShiftStart), (Sense::FreeUntil, Sense::ShiftEnd)];
                let of_day = |(sense, _): &(Sense, f64)| ends.iter().find(|(free, _)| free == sense).map(|(_, shift)| *shift);
                let of_day: Vec<Sense> = own.iter().filter_map(of_day).collect();
                own.extend(of_day.into_iter().filter(|_| asks::asks_can(&column.header)).map(|sense| (sense, 0.9)));
            }
            // `Når` over `kan onsdag og torsdag`.
            if share.able >= 0.5 && own.iter().any(|(sense, _)| *sense == Sense::ShiftWhen) {
                own = vec![(Sense::FreeDays, 0.98)];
            }
            by_cells(&mut own, &share, column.header.trim().is_empty());
            if let Some(sense) = asked(&column.header, &share) {
                own = vec![(sense, 0.98)];
            }
        }
        offers.push(own);
    }
    beside::beside(table, out, &shares, &mut offers);
    let times = |own: &Vec<(Sense, f64)>| {
        own.iter().any(|(sense, score)| *score > 0.6 && matches!(sense, Sense::ShiftStart | Sense::ShiftTimes))
    };
    let roster = offers.iter().any(times);
    let named = offers.iter().any(|own| {
        let own = |wanted: &[Sense]| own.iter().any(|(sense, score)| wanted.contains(sense) && *score > 0.7);
        own(&[Sense::FullName, Sense::Given]) && !own(&[Sense::ShiftLeader])
    });
    let surely = |wanted: Sense| offers.iter().any(|own| own.iter().any(|(sense, score)| *sense == wanted && *score > 0.9));
    let begins_and_ends = surely(Sense::ShiftStart) && surely(Sense::ShiftEnd);
    for (own, share) in offers.iter_mut().zip(&shares) {
        let has = |own: &[(Sense, f64)], wanted: Sense| own.iter().any(|(sense, _)| *sense == wanted);
        // `Vakt` over words, where another column has the times, is what the shift is.
        let parts = if begins_and_ends { 0.0 } else { share.when };
        let untimed = share.filled > 0 && share.times.max(parts).max(share.clock).max(share.number) < 0.2;
        if roster && untimed && has(own, Sense::ShiftTimes) && !has(own, Sense::ShiftRole) {
            own.push((Sense::ShiftRole, 0.5));
        }
        // `Ansvarlig` beside the names of those who work is who leads them.
        if named && has(own, Sense::ShiftLeader) {
            own.retain(|(sense, _)| *sense != Sense::FullName);
        }
        for (sense, score) in own.iter_mut() {
            *score += leaning(*sense, roster);
        }
        own.sort_by(|a, b| b.1.total_cmp(&a.1));
    }
    // Beside dates a weekday says nothing new, or that one of the two is wrong.
    let of_day = |own: &[(Sense, f64)]| own.iter().any(|(sense, _)| *sense == Sense::ShiftDate);
    // Sums and the like further down are no dates.
    if offers.iter().zip(&shares).any(|(own, share)| share.dated >= 0.4 && of_day(own)) {
        for (own, share) in offers.iter_mut().zip(&shares) {
            own.retain(|(sense, _)| *sense != Sense::ShiftDate || share.day < 0.6 || share.dated >= 0.2);
        }
    }
    let mut senses = best(&offers);
    // `Start time;Completion time` of a form are when it was filled in.
    let at = |senses: &[Option<Sense>], wanted: Sense| senses.iter().position(|sense| *sense == Some(wanted));
    let others = [Sense::ShiftEnd, Sense::ShiftDate, Sense::ShiftTimes].into_iter().any(|sense| at(&senses, sense).is_some());
    let filled_in = at(&senses, Sense::ShiftStart).filter(|_| at(&senses, Sense::Submitted).is_some() && !others);
    let filled_in = filled_in.filter(|at| shares.get(*at).is_some_and(|share| share.moment >= 0.6));
    if let Some(place) = filled_in.and_then(|at| senses.get_mut(at)) {
        *place = None;
    }
    let roster = roster && filled_in.is_none();
    // `Kveld` beside `torsdag 8.7 kl 17-23` is what the shift is called.
    let whole = at(&senses, Sense::ShiftWhen).and_then(|at| shares.get(at)).is_some_and(|share| share.when >= 0.6);
    let timeless = |at: &usize| shares.get(*at).is_some_and(|share| share.filled > 0 && share.times.max(share.clock) < 0.2);
    if let Some(called) = at(&senses, Sense::ShiftTimes).filter(|at| whole && timeless(at)) {
        let free = at(&senses, Sense::ShiftRole).is_none();
        if let Some(sense) = senses.get_mut(called) {
            *sense = free.then_some(Sense::ShiftRole);
        }
    }
    // `Crew` over whole names, or `Vakter` over any, is who, where nobody else is named.
    let named = [Sense::FullName, Sense::Given, Sense::Family].into_iter().any(|sense| at(&senses, sense).is_some());
    let of_names = senses.iter().zip(&shares).position(|(sense, share)| {
        let whole = matches!(sense, Some(Sense::Crew | Sense::ShiftCrew)) && share.full_names >= 0.6;
        let first = matches!(sense, Some(Sense::ShiftId | Sense::ShiftTimes | Sense::ShiftRole));
        share.filled > 0 && (whole || first && share.names.min(share.surely) >= 0.6)
    });
    if let (Some(at), false) = (of_names, named)
        && let Some(place) = senses.get_mut(at)
    {
        *place = Some(Sense::FullName);
    }
    not_of_people(&mut senses, &shares, roster);
    if roster {
        of_parents(&mut senses, &shares, table);
    }
    by_headers(&mut senses, &shares, table);
    where_of_shift(&mut senses, table);
    if table.header_rows.is_empty() {
        task_before_names(&mut senses, &shares);
    }
    let has = |wanted: &[Sense]| senses.iter().flatten().any(|sense| wanted.contains(sense));
    let timed = has(&[Sense::ShiftDate]) && has(&[Sense::ShiftStart, Sense::ShiftTimes]);
    // Without a header times beside names are when they work.
    let headless = table.header_rows.is_empty() && has(&[Sense::ShiftTimes]) && has(&[Sense::FullName]);
    let roster = roster || timed || headless || has(&[Sense::ShiftWhen]);
    Choice { senses, shares, roster }
}

/// What words over columns say beside others: seats in a car, what somebody is by yes and no, a second given name.
fn by_headers(senses: &mut [Option<Sense>], shares: &[Shares], table: &Table) {
    let any = |list: &str| table.columns.iter().any(|column| is_value(list, &column.header));
    let drives = any("driving") && any("travel");
    let given = senses.contains(&Some(Sense::Given));
    let named = given || senses.contains(&Some(Sense::FullName));
    for ((sense, share), column) in senses.iter_mut().zip(shares).zip(&table.columns) {
        let header = |list: &str| is_value(list, &column.header);
        match *sense {
            // Seats in a car are nobody's places on the shift.
            Some(Sense::ShiftNeeded) if drives && header("seats") => *sense = None,
            // `Sjåfør` over yes and no is what somebody is, and no task.
            Some(Sense::ShiftRole) if share.filled > 0 && share.yes_no >= 0.8 => *sense = None,
            // A code beside somebody is theirs.
            Some(Sense::ShiftId) if named && header("plain_codes") => *sense = None,
            None if given && header("middle_names") => *sense = Some(Sense::Given),
            _ => {}
        }
    }
}

/// `Sted` beside when the work is, or how many it takes, is where that is, and nobody's address.
fn where_of_shift(senses: &mut [Option<Sense>], table: &Table) {
    let has = |wanted: &[Sense]| senses.iter().flatten().any(|sense| wanted.contains(sense));
    let work = has(&[Sense::ShiftWhen, Sense::ShiftTimes, Sense::ShiftStart, Sense::ShiftNeeded]);
    if !work || has(&[Sense::ShiftPlace, Sense::Address]) {
        return;
    }
    let place = |header: &str| near(header).iter().any(|(sense, score)| *sense == Sense::ShiftPlace && *score >= 0.95);
    let city = senses.iter().zip(&table.columns).position(|(sense, column)| *sense == Some(Sense::City) && place(&column.header));
    if let Some(sense) = city.and_then(|at| senses.get_mut(at)) {
        *sense = Some(Sense::ShiftPlace);
    }
}

/// Where children stand beside those who come for them, `Barn;Foresatt på vakt`, the latter are the people.
fn of_parents(senses: &mut [Option<Sense>], shares: &[Shares], table: &Table) {
    let word = |at: usize| table.columns.get(at).and_then(|column| column.header.split_whitespace().next()).unwrap_or_default();
    let header = |at: usize| table.columns.get(at).map_or("", |column| column.header.as_str());
    let child = senses.iter().position(|sense| *sense == Some(Sense::FullName));
    let child = child.filter(|at| is_value("children", header(*at)) || is_value("children", word(*at)));
    // What is told of the child would be told of the parent.
    let has = |sense: Sense| senses.contains(&Some(sense));
    let of_child =
        [Sense::Age, Sense::Birth, Sense::BirthDate, Sense::BirthYear, Sense::Diet, Sense::ShirtSize].into_iter().any(has);
    if of_child || has(Sense::Phone) && has(Sense::GuardianPhone) {
        return;
    }
    let parent = (0..senses.len()).find(|at| {
        is_value("parents", word(*at)) && shares.get(*at).is_some_and(|share| share.full_names >= 0.5 && share.phone < 0.3)
    });
    if let (Some(child), Some(parent)) = (child, parent) {
        for (at, sense) in [(child, None), (parent, Some(Sense::FullName))] {
            if let Some(place) = senses.get_mut(at) {
                *place = sense;
            }
        }
        let phone = senses.contains(&Some(Sense::Phone));
        if let Some(own) = senses.iter_mut().find(|sense| **sense == Some(Sense::GuardianPhone)).filter(|_| !phone) {
            *own = Some(Sense::Phone);
        }
    }
}

/// Without headers words between the times and the names are what is done there: `10-13;Ansiktsmaling;Guro Stene`.
fn task_before_names(senses: &mut [Option<Sense>], shares: &[Shares]) {
    let first = |wanted: Sense| senses.iter().position(|sense| *sense == Some(wanted));
    let (Some(times), Some(name)) = (first(Sense::ShiftTimes), first(Sense::FullName)) else { return };
    let words = |share: &Shares| {
        let other = share.number.max(share.phone).max(share.email).max(share.when).max(share.day).max(share.clock);
        share.filled > 1 && share.given.max(other) < 0.1
    };
    if let ([at], true) = ((times + 1..name).collect::<Vec<_>>().as_slice(), times < name)
        && senses.get(*at) == Some(&None)
        && shares.get(*at).is_some_and(words)
        && let Some(sense) = senses.get_mut(*at)
    {
        *sense = Some(Sense::ShiftRole);
    }
}

/// Whether the cells of a column are 1, 2, 3 and so on.
fn is_numbered(table: &Table, at: usize) -> bool {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(at)).map(cells::text).filter(|text| !text.is_empty());
    let numbers: Vec<Option<usize>> = cells.map(|text| text.trim_end_matches(".0").parse().ok()).collect();
    numbers.len() > 2 && numbers.iter().enumerate().all(|(place, number)| *number == Some(place + 1))
}

/// A column of names that begin with no given name is none, where another holds those who do: `Vaktnavn` beside `Påmeldt`.
fn not_of_people(senses: &mut [Option<Sense>], shares: &[Shares], roster: bool) {
    let known = |share: &Shares| share.filled > 1 && share.given >= 0.6;
    let free = senses.iter().zip(shares).position(|(sense, share)| {
        matches!(sense, None | Some(Sense::Confirmed | Sense::Role | Sense::ShiftRole | Sense::FullName)) && known(share)
    });
    let Some(people) = free else { return };
    let wrong = senses
        .iter()
        .zip(shares)
        .position(|(sense, share)| *sense == Some(Sense::FullName) && share.filled > 1 && share.given < 0.1 && share.email < 0.5);
    if let Some(wrong) = wrong.filter(|wrong| *wrong != people) {
        let role = senses.contains(&Some(Sense::ShiftRole));
        if let Some(sense) = senses.get_mut(wrong) {
            *sense = roster.then_some(if role { Sense::ShiftPlace } else { Sense::ShiftRole });
        }
        if let Some(sense) = senses.get_mut(people) {
            *sense = Some(Sense::FullName);
        }
    }
}

/// Whether a header that is no field's very name asks when people can, or cannot: `Hvilke vakter kan du ta?`. A wish asks it
/// only over days or times.
fn asked(header: &str, share: &Shares) -> Option<Sense> {
    // `Hvilke vakter kan du ta? (kryss av alle som passer)`
    let header = header.split_once("? (").map_or(header, |(asked, _)| asked);
    let of_parts = |sense: Sense| sense == Sense::FreeParts && share.day < 0.3;
    let of_ends = |sense: Sense| matches!(sense, Sense::FreeFrom | Sense::FreeUntil) && share.edge >= 0.6;
    let named = |(sense, score): &(Sense, f64)| *score >= 0.95 || *score >= 0.6 && (of_parts(*sense) || of_ends(*sense));
    let exact = near(header).iter().any(named);
    // `Kan du stille på infomøte?`, answered by yes and no, is of no day.
    let of_no_day = share.yes_no >= 0.5 && share.when.max(share.day) < 0.3 && !asks::asks_days(header);
    let told = (asks::asks_can(header) || share.when.max(share.day) >= 0.3) && !of_no_day;
    let sense = if asks::asks_not(header) { Sense::FreeNot } else { Sense::FreeDays };
    (!exact && asks::asks(header) && told).then_some(sense)
}

/// What cells say where a header says nothing, or the wrong thing.
fn by_cells(own: &mut Vec<(Sense, f64)>, share: &Shares, nameless: bool) {
    if share.filled == 0 {
        return;
    }
    if share.identity >= 0.5 {
        own.push((Sense::IdentityNumber, 2.0));
    }
    let known = own.iter().any(|(_, score)| *score > 0.5);
    let somebody_else = own.iter().any(|(sense, _)| {
        matches!(sense, Sense::Guardian | Sense::GuardianPhone | Sense::EmergencyName | Sense::EmergencyPhone | Sense::PhoneOther)
    });
    let weight = if known { 0.15 } else { 0.45 };
    let offer = |own: &mut Vec<(Sense, f64)>, sense: Sense, share: f64, least: f64| {
        if share >= least && !own.iter().any(|(other, _)| *other == sense) {
            own.push((sense, weight * share));
        }
    };
    if !somebody_else {
        offer(own, Sense::Email, share.email, 0.6);
        offer(own, Sense::Phone, share.phone, 0.6);
        offer(own, Sense::FullName, share.full_names, if nameless { 0.5 } else { 0.6 });
    }
    offer(own, Sense::ShiftWhen, share.when, 0.6);
    if share.when < 0.6 {
        offer(own, Sense::ShiftTimes, share.times, 0.7);
    }
    if nameless {
        offer(own, Sense::ShiftPlace, share.places, 0.6);
    }
    if nameless || share.day > 0.9 {
        offer(own, Sense::ShiftDate, share.day, 0.7);
    }
}

/// The same word means one thing in a roster and another in a list of people.
fn leaning(sense: Sense, roster: bool) -> f64 {
    let of_roster = sense.is_of_shift() || matches!(sense, Sense::Confirmed | Sense::CheckedIn | Sense::Reserve);
    let of_people = matches!(sense, Sense::Crew | Sense::Role | Sense::City | Sense::Club | Sense::FreeParts);
    match (of_roster, of_people) {
        (true, _) if roster => 0.08,
        (_, true) if !roster => 0.08,
        // Who is on the shift comes before who leads it.
        _ if sense == Sense::FullName => 0.1,
        _ => 0.0,
    }
}
