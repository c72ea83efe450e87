//! Lists: one row a person, a shift, or a person on a shift.

mod beside;
mod ends;
mod extras;
mod leaders;
mod open;
mod people;
mod times;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use chrono::NaiveDate;

use super::choose::Choice;
use super::gather::{About, At, Gather};
use super::linked::{self, Link, Who};
use super::names;
use super::sections::{self, Heading};
use super::when::Stretch;
use super::{Code, Extra, Kind, Taken, asides, asks, cells, places, reply, teams, when};
use crate::exchange::columns::Sense;
use crate::exchange::given::is_given;
use crate::exchange::values::{self, squeeze};
use crate::table::{Cell, Row, Table, Why};
pub(super) use extras::yes;
pub(super) use leaders::{Led, is_leader, settle};
pub(super) use open::share_of;
pub(super) use times::{goes_on, past_midnight, stretch};

/// Where a day comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Row,
    Above,
    Heading,
}

/// What carries over from row to row.
struct Running {
    day: Option<(NaiveDate, Origin)>,
    heading: Heading,
    /// The last stretch, and whether its row was a night that went on.
    last: Option<Stretch>,
    place: Option<String>,
    role: Option<String>,
    crew: Option<String>,
    shift: Option<usize>,
    /// Those of the row above.
    people: Vec<(usize, bool)>,
    led: Vec<Led>,
    /// The words for the night that stand over the rows: `Natt til lørdag 10. juli`.
    night: Option<String>,
}

/// One table being read.
pub(super) struct List<'t> {
    pub table: &'t Table,
    pub choice: &'t Choice,
    /// Columns that are days, shifts or places, and say nothing of the person.
    pub apart: Vec<usize>,
    /// What was asked of whole columns already: each row asks it again.
    asked: Asked,
}

/// What whole columns are like, told once.
#[derive(Default)]
struct Asked {
    family_first: RefCell<BTreeMap<usize, bool>>,
    names_one: RefCell<BTreeMap<Sense, bool>>,
    /// Whether open places are named as such.
    names_open: RefCell<BTreeMap<(), bool>>,
    times: RefCell<BTreeMap<usize, usize>>,
    /// The column of how many of how many.
    staffed: RefCell<BTreeMap<(), Option<usize>>>,
    /// The crews that cells of a column name, folded.
    crews: RefCell<BTreeMap<usize, Rc<HashSet<String>>>>,
    /// The columns that are crews with ticks under them.
    ticked: RefCell<BTreeMap<(), Rc<Vec<usize>>>>,
    /// Of each column the words that begin and that end its whole names, folded.
    ends: RefCell<BTreeMap<usize, Rc<Ends>>>,
}

/// The words that begin and that end the names of a column.
#[derive(Default)]
struct Ends {
    given: HashSet<String>,
    family: HashSet<String>,
}

/// The answer to a question, asked only if it was not before.
fn once<K: Ord, V: Clone>(answers: &RefCell<BTreeMap<K, V>>, key: K, ask: impl FnOnce() -> V) -> V {
    let known = answers.borrow().get(&key).cloned();
    known.unwrap_or_else(|| {
        let answer = ask();
        let _ = answers.borrow_mut().insert(key, answer.clone());
        answer
    })
}

/// Reads a table as a list. `day` is what the sheet's name or title says; `crew` what its name says. Of both, a whole shift that
/// stands over the list.
pub(super) fn read(
    gather: &mut Gather<'_>,
    list: &List<'_>,
    day: Option<NaiveDate>,
    (crew, stretch): (Option<&str>, Option<Stretch>),
) {
    let choice = list.choice;
    let headings = list.table.sections.iter().map(|section| section.text.clone());
    let headings = headings.chain(list.table.rows.iter().filter_map(|row| list.is_heading(row, Kind::Roster, &gather.frame)));
    let stretch = stretch.filter(|_| !choice.is_timed());
    let mut by_shift = stretch.is_some();
    for text in headings {
        by_shift |= sections::read(&text, &gather.frame, gather.event.region).stretch.is_some();
    }
    let roster = choice.roster || by_shift;
    let kind = if roster {
        Kind::Roster
    } else if [Sense::Submitted, Sense::FreeDays, Sense::FreeFrom, Sense::FreeUntil].into_iter().any(|sense| choice.has(sense)) {
        Kind::Signup
    } else {
        Kind::Contacts
    };
    gather.is(kind, list.columns());
    let heading = Heading { name: crew.map(str::to_owned), stretch, ..Heading::default() };
    let mut running = Running {
        day: day.map(|day| (day, Origin::Heading)),
        heading,
        last: None,
        place: None,
        role: None,
        crew: None,
        shift: None,
        people: Vec::new(),
        led: Vec::new(),
        night: list.night_above(),
    };
    let mut section = None;
    for row in &list.table.rows {
        gather.progress.done();
        if row.section != section {
            section = row.section;
            if let Some(found) = section.and_then(|at| list.table.sections.get(at)) {
                List::heading(gather, &found.text, found.source, &mut running);
            }
        }
        if let Some(text) = list.is_heading(row, kind, &gather.frame) {
            List::heading(gather, &text, row.source, &mut running);
            continue;
        }
        list.row(gather, row, kind, &mut running);
    }
    for shift in std::mem::take(&mut gather.opened) {
        let on: Vec<usize> = gather.assignments.iter().filter(|on| on.shift == shift && !on.reserve).map(|on| on.person).collect();
        for mention in on {
            gather.fills(shift, mention);
        }
    }
    leaders::settle(gather, &running.led, choice.has(Sense::ShiftNeeded));
}

impl<'t> List<'t> {
    /// A table of which it was chosen what its columns are.
    pub fn new(table: &'t Table, choice: &'t Choice, apart: Vec<usize>) -> Self {
        Self { table, choice, apart, asked: Asked::default() }
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
    pub(super) fn cell<'r>(&self, row: &'r Row, sense: Sense) -> Option<(usize, &'r Cell)> {
        self.choice.of(sense).find_map(|at| row.cells.get(at).filter(|cell| !cell.text.trim().is_empty()).map(|cell| (at, cell)))
    }

    /// The words for a night that stand over the table: `Natt til lørdag 10. juli`.
    pub fn night_above(&self) -> Option<String> {
        let above = self.table.aside.iter().rev().find(|aside| aside.why == Why::Above)?;
        when::is_night_to(&above.text).then(|| above.text.clone())
    }

    fn text(&self, row: &Row, sense: Sense) -> Option<String> {
        self.cell(row, sense).map(|(_, cell)| cells::text(cell)).filter(|text| !text.is_empty())
    }

    /// The text of a row that is a heading: one cell filled, which is no value of its column.
    fn is_heading(&self, row: &Row, kind: Kind, frame: &when::Frame) -> Option<String> {
        let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.text.trim().is_empty());
        let (at, cell) = filled.next()?;
        let text = cells::text(cell);
        // In a column of people alone only a place is a heading.
        let place = || places::is_place(&text) && !is_given(&text) && text.chars().all(|c| c.is_alphabetic() || c == ' ');
        if filled.next().is_some() || self.table.columns.len() < 2 && !place() {
            return None;
        }
        // `4`, to write a name behind.
        if text.trim_end_matches(['.', ')']).parse::<u8>().is_ok() {
            return None;
        }
        let sense = self.choice.senses.get(at).copied().flatten();
        let shouted = values::recased(&text).is_some() && !text.chars().any(char::is_lowercase);
        let of_leader = text.contains(':') || text.contains('(');
        let name = matches!(sense, Some(Sense::FullName | Sense::Given | Sense::Family));
        match sense {
            Some(Sense::ShiftDate) => Some(text),
            Some(Sense::ShiftWhen | Sense::ShiftTimes) if of_leader && !text.chars().next().is_some_and(|c| c.is_ascii_digit()) => {
                Some(text)
            }
            // A day over times of its own.
            Some(Sense::ShiftTimes) if matches!(when::day(&text, frame), Some(Ok(_))) => Some(text),
            // `KIOSK` over times of its own.
            Some(Sense::ShiftWhen | Sense::ShiftTimes)
                if !text.contains(|c: char| c.is_ascii_digit())
                    && (shouted && names::open(&text).is_none() || places::is_place(&text)) =>
            {
                Some(text)
            }
            Some(Sense::ShiftWhen | Sense::ShiftTimes) if self.goes_on_in(row, at) => None,
            _ if names::open(&text).is_some() => None,
            // Under blanks that stand for those above it is one more of them.
            _ if name && at > 0 && text.contains(' ') && !of_leader && names::looks_like_names(&text) => None,
            _ if name && text.contains(' ') && !shouted && !of_leader && names::looks_like_names(&text) => None,
            _ if name && places::is_place(&text) && !is_given(&text) => Some(text),
            _ if name && kind == Kind::Contacts && !shouted && !of_leader && self.table.columns.len() < 3 => None,
            _ if at == 0 || shouted || of_leader => Some(text),
            _ => None,
        }
    }

    /// Whether the row below has a cell of its own in a column, so that the one above is no heading over it.
    fn goes_on_in(&self, row: &Row, column: usize) -> bool {
        let below = self.table.rows.partition_point(|other| other.source <= row.source);
        let filled = |row: &Row| row.cells.get(column).is_some_and(|cell| !cell.text.trim().is_empty());
        self.table.rows.get(below).is_none_or(filled)
    }

    fn heading(gather: &mut Gather<'_>, text: &str, row: usize, running: &mut Running) {
        let at = At { row, col: Some(0) };
        let mut heading = sections::read(text, &gather.frame, gather.event.region);
        if let Some(trouble) = &heading.trouble {
            let _ = gather.trouble(trouble, text, at);
            // The day above is not that of the rows below.
            running.day = None;
        }
        // A day or a leader alone says nothing of the crew, nor a crew of the day.
        if heading.name.is_none() && (heading.day.is_some() || !heading.leaders.is_empty()) {
            heading.name.clone_from(&running.heading.name);
        }
        gather.issue_leaders(&heading.leaders, heading.name.as_deref(), text, at);
        if let Some(day) = heading.day {
            running.day = Some((day, Origin::Heading));
        }
        running.night = when::is_night_to(text).then(|| text.to_owned());
        if running.night.is_some() {
            heading.name = None;
        }
        (running.last, running.place, running.role, running.crew, running.shift) = (None, None, None, None, None);
        running.people.clear();
        running.heading = heading;
    }

    fn row(&self, gather: &mut Gather<'_>, row: &Row, kind: Kind, running: &mut Running) {
        if !row.beyond.is_empty() {
            gather.issue(self.at(row, None), Code::TooManyCells, row.beyond.join(" · "));
        }
        let (mut mentions, mut open, closed) = self.people_of(gather, row, kind);
        if kind == Kind::Roster && mentions.is_empty() && open == 0 && !closed {
            open = self.open_alone(row, running);
        }
        if mentions.is_empty() && open == 0 && !closed && self.goes_on_with_name(row) {
            mentions = self.named_above(gather, row, running);
        }
        running.people.clone_from(&mentions);
        if kind != Kind::Roster {
            let leader = self.leader_of(gather, row);
            if mentions.is_empty() && open == 0 && leader.is_none() {
                let seen = cells::joined(&row.cells);
                gather.issue(self.at(row, None), Code::NameMissing, seen);
            } else if mentions.is_empty() && open > 0 {
                // `5 stk` under a list of people counts them.
                gather.issue(self.at(row, None), Code::FooterSkipped, "");
            }
            if let Some(crew) = running.heading.name.clone() {
                for mention in &mentions {
                    if let Some(mention) = gather.mentions.get_mut(mention.0) {
                        let _ = mention.extra.entry("crew".to_owned()).or_insert(Extra::List(vec![crew.clone()]));
                    }
                }
            }
            if let Some((column, cell)) = self.cell(row, Sense::ShiftId) {
                let header = self.table.columns.get(column).map_or("", |column| column.header.as_str());
                let confirmed = self.cell(row, Sense::Confirmed).and_then(|(_, cell)| yes(cell));
                for (mention, _) in &mentions {
                    let who = Who::Mention(*mention, Some(header.to_owned()));
                    let at = self.at(row, Some(column));
                    gather.links.push(Link { who, codes: cells::text(cell), confirmed, sheet: gather.sheet, at });
                }
            }
            self.by_office(gather, row, &mentions);
            return;
        }
        // `Sum fredag` between the days.
        let first = row.cells.iter().map(cells::text).find(|text| !text.is_empty()).unwrap_or_default();
        let sums = asides::counts(&first);
        if sums && mentions.is_empty() {
            gather.issue(self.at(row, None), Code::FooterSkipped, first);
            return;
        }
        // Somebody is meant who has no name here: a number, an address, a parent.
        let reached = [Sense::Phone, Sense::Email, Sense::Guardian].into_iter().find_map(|sense| self.cell(row, sense));
        if let (Some((at, cell)), true) = (reached, mentions.is_empty() && open == 0 && !closed) {
            gather.issue(self.at(row, Some(at)), Code::NameMissing, cells::text(cell));
        }
        if closed {
            gather.issue(self.at(row, None), Code::Closed, "");
            return;
        }
        if !mentions.is_empty() {
            self.otherwise(gather, row);
        }
        let about = self.about(gather, row, running);
        let said = self.stretches(gather, row, running, !mentions.is_empty() || open > 0 || self.is_open_post(row));
        let when_text =
            self.choice.has(Sense::ShiftWhen) && !self.choice.has(Sense::ShiftStart) && !self.choice.has(Sense::ShiftTimes);
        let confirmed = self.cell(row, Sense::Confirmed).and_then(|(_, cell)| yes(cell));
        let reserve = self.cell(row, Sense::Reserve).and_then(|(_, cell)| yes(cell)).unwrap_or(false);
        if !self.choice.is_timed() && self.is_declined(gather, row) {
            return;
        }
        let led = self.led(gather, row, &mentions);
        let mentions = if self.choice.is_timed() && self.is_off(row) { Vec::new() } else { mentions };
        if gather.asks {
            for (stretch, (mention, _)) in said.iter().flatten().flat_map(|stretch| mentions.iter().map(move |on| (stretch, on))) {
                reply::can_within(gather, *mention, stretch, row.source);
            }
            if said.iter().any(Option::is_some) {
                asks::told(gather, self.table);
            }
            return;
        }
        let mut own = Vec::new();
        for stretch in said {
            let shift = gather.shift(stretch, &about, row.source);
            own.push(shift);
            if let Some(stretch) = stretch {
                running.last = Some(stretch);
                running.shift = Some(shift);
            }
            for (mention, in_reserve) in &mentions {
                let reserve = reserve || *in_reserve;
                gather.assign(shift, *mention, confirmed, reserve);
                if (!when_text || self.is_behind()) && !reserve && !self.choice.has(Sense::ShiftNeeded) {
                    gather.fills(shift, *mention);
                }
            }
            // Who stands in a column of reserves holds no place.
            let apart = self.cell(row, Sense::Reserve).is_some();
            let filled = mentions.iter().filter(|(_, in_reserve)| !(apart && *in_reserve)).count();
            self.open(gather, row, shift, filled, open, when_text);
        }
        self.more(gather, row, &mentions, &about, confirmed, &mut own);
        if let Some(code) = self.text(row, Sense::ShiftId) {
            gather.coded.entry(linked::key(&code)).or_default().extend(own.iter().copied());
        }
        running.led.extend(led.map(|led| led.on(own)));
    }

    /// The shifts in further columns of a row: `Vakt 2`.
    fn more(
        &self,
        gather: &mut Gather<'_>,
        row: &Row,
        mentions: &[(usize, bool)],
        about: &About,
        confirmed: Option<bool>,
        own: &mut Vec<usize>,
    ) {
        let cells = self.choice.of(Sense::ShiftWhen).filter_map(|at| Some((at, row.cells.get(at)?)));
        let more: Vec<(usize, &Cell)> = cells.filter(|(_, cell)| !cell.text.trim().is_empty()).skip(1).collect();
        for (at, cell) in more {
            let place = self.text(row, Sense::ShiftPlace).or_else(|| self.place_beside(gather, row, at, cell));
            let about = About { place, ..about.clone() };
            for stretch in self.read_text(gather, row, at, cell, None) {
                let shift = gather.shift(stretch, &about, row.source);
                own.push(shift);
                for (mention, reserve) in mentions {
                    gather.assign(shift, *mention, confirmed, *reserve);
                }
            }
        }
    }

    /// What a row says of its shift beside the times.
    fn about(&self, gather: &mut Gather<'_>, row: &Row, running: &mut Running) -> About {
        let again = |sense: Sense| self.text(row, sense).is_some_and(|text| cells::is_ditto(&text));
        let own =
            |sense: Sense| self.text(row, sense).map(|text| squeeze(&text)).filter(|text| text.chars().any(char::is_alphanumeric));
        // `1` under `Gruppe`.
        let own = |sense: Sense| {
            let header =
                self.choice.of(sense).find_map(|at| self.table.columns.get(at)).map_or("", |column| column.header.as_str());
            own(sense).map(|text| teams::under(header, &text).unwrap_or(text))
        };
        let (mut place, mut role, mut crew) = (own(Sense::ShiftPlace), own(Sense::ShiftRole), own(Sense::ShiftCrew));
        let dated = self.cell(row, Sense::ShiftDate).is_some();
        // A row of nothing but a name is of the shift above.
        let timed =
            [Sense::ShiftStart, Sense::ShiftTimes, Sense::ShiftWhen].into_iter().any(|sense| self.cell(row, sense).is_some());
        let alone = !dated && !timed && running.last.is_some() && place.is_none() && role.is_none() && crew.is_none();
        for (sense, mine, above) in [
            (Sense::ShiftPlace, &mut place, &running.place),
            (Sense::ShiftRole, &mut role, &running.role),
            (Sense::ShiftCrew, &mut crew, &running.crew),
        ] {
            let blank = alone && self.text(row, sense).is_none() && sense != Sense::ShiftPlace;
            if (blank || again(sense)) && above.is_some() {
                mine.clone_from(above);
                let column = self.choice.of(sense).next();
                gather.issue(self.at(row, column), Code::PlaceFilledDown, above.clone().unwrap_or_default());
            }
        }
        if place.is_none() && !dated && self.choice.has(Sense::ShiftDate) && running.place.is_some() {
            place.clone_from(&running.place);
            role = role.or_else(|| running.role.clone());
            gather.issue(
                self.at(row, self.choice.of(Sense::ShiftPlace).next()),
                Code::PlaceFilledDown,
                place.clone().unwrap_or_default(),
            );
        }
        running.place.clone_from(&place);
        running.role.clone_from(&role);
        running.crew.clone_from(&crew);
        // A person's crew and office are the shift's, in a list of shifts.
        let shifts = self.choice.has(Sense::ShiftStart) || self.choice.has(Sense::ShiftTimes);
        if place.is_none() && role.is_none() {
            place = self.beside_times(gather, row);
        }
        let of_shift = |sense: Sense| own(sense).filter(|_| shifts || self.names_one(sense));
        let crew = crew.or_else(|| of_shift(Sense::Crew)).or_else(|| running.heading.name.clone());
        About { crew, role: role.or_else(|| of_shift(Sense::Role)), place }
    }

    /// Whether each row names one crew or office at most beside when; several would be what the person belongs to.
    fn names_one(&self, sense: Sense) -> bool {
        let cells = |at: usize| self.table.rows.iter().filter_map(move |row| row.cells.get(at));
        let ask = || self.choice.of(sense).all(|at| cells(at).all(|cell| values::list(&cells::text(cell)).len() < 2));
        once(&self.asked.names_one, sense, ask)
    }
}
