//! One maker for each paper that a leader prints.

mod changes;
pub mod courses;
mod emergency;
mod kitchen;
mod list;
mod poster;
mod posts;
mod roster;
mod signin;
mod slips;
mod work;

use chrono::{NaiveDate, NaiveDateTime};

use super::flow::{Flow, Format, Section};
use super::ink;
use super::lines::Look;
use super::page::{Block, Document};
use crate::domain::plan::{changes as changed, last_handout};
use crate::domain::{Crew, Minute, Person, Role, Shift, Snapshot, Zone};
use crate::exchange::reports::{self, Selection};
use crate::lang::{Lang, phone_display};

pub use list::list;
pub use slips::slips;

/// What can be printed, besides any list that there is as a report; for these see [`list`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// A crew's roster with names and phones, for its leader.
    Roster,
    /// A crew's roster for the wall: large, without family names.
    Poster,
    /// A day's shifts of a crew with numbered rows to tick.
    Posts,
    /// A slip for each person, with a code for their calendar.
    Slips,
    /// How to reach whom.
    Contacts,
    /// Who comes on a day, with room to sign.
    SignIn,
    /// How many eat what and when, without names.
    Kitchen,
    /// Whom to call when something happens.
    Emergency,
    /// Whom to call because the plan has changed since it was handed out.
    Changes,
    /// What each volunteer gets to show for the work, a page for each.
    Volunteers,
}

impl Sheet {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Roster,
        Self::Poster,
        Self::Posts,
        Self::Slips,
        Self::Contacts,
        Self::SignIn,
        Self::Kitchen,
        Self::Emergency,
        Self::Changes,
        Self::Volunteers,
    ];
}

/// What is to be printed of.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The festival.
    pub data: &'a Snapshot,
    /// The language of the paper.
    pub lang: &'a Lang,
    /// Which crews and days.
    pub selection: &'a Selection,
    /// When it is printed, UTC.
    pub now: Minute,
}

/// Sets a paper. Of an empty festival too there is a page that says so.
pub fn make(order: &Order<'_>, sheet: Sheet) -> Document {
    match sheet {
        Sheet::Roster => roster::make(order),
        Sheet::Poster => poster::make(order),
        Sheet::Posts => posts::make(order),
        Sheet::Slips => slips(order, &[]),
        Sheet::Contacts => {
            let report = reports::contacts(order.data, order.lang, order.selection);
            list(order, &report, &order.lang.paper_delete_after())
        }
        Sheet::SignIn => signin::make(order),
        Sheet::Kitchen => kitchen::make(order),
        Sheet::Emergency => emergency::make(order),
        Sheet::Changes => changes::make(order),
        Sheet::Volunteers => courses::volunteer(order, &[]),
    }
}

/// So many texts are named that cannot be written as they are.
const NAMED: usize = 3;

/// Which texts of a paper have letters that the font lacks, in words; none where it writes all of them.
pub fn unwritable(document: &Document, lang: &Lang) -> Option<String> {
    let lacking = document.unwritable();
    let more = if lacking.len() > NAMED { ", …" } else { "" };
    let named = lacking.iter().copied().take(NAMED).collect::<Vec<_>>().join(", ");
    (!lacking.is_empty()).then(|| lang.out_unwritable(lacking.len(), format!("{named}{more}")))
}

impl<'a> Order<'a> {
    fn festival(&self) -> String {
        self.data.festival().map(|festival| festival.name.clone()).unwrap_or_default()
    }

    fn zone(&self) -> Zone {
        self.data.zone()
    }

    fn made(&self) -> NaiveDateTime {
        self.zone().local(self.now)
    }

    fn flow(&self, format: Format, title: String) -> Flow<'a> {
        let festival = self.festival();
        let title = if festival.is_empty() { title } else { self.lang.lists_of_festival(title, festival.clone()) };
        Flow::new(self.lang, format, title, festival, self.made())
    }

    /// The chosen crews, or all, by name.
    fn crews(&self) -> Vec<&'a Crew> {
        let wanted = |crew: &&Crew| self.selection.crews.is_empty() || self.selection.crews.contains(&crew.id);
        let mut crews: Vec<&Crew> = self.data.crews.iter().filter(wanted).collect();
        crews.sort_by_cached_key(|crew| (self.lang.sort_key(&crew.name), crew.id));
        crews
    }

    /// The chosen crews, or all that have a shift on the chosen days: no page for those with nothing on it.
    fn crews_with_shifts(&self) -> Vec<&'a Crew> {
        let days = self.days();
        let has = |crew: &&Crew| days.iter().flat_map(|day| self.data.shifts_on(*day)).any(|shift| shift.crew == crew.id);
        self.crews().into_iter().filter(|crew| !self.selection.crews.is_empty() || has(crew)).collect()
    }

    /// The chosen days with shifts, or all.
    fn days(&self) -> Vec<NaiveDate> {
        let wanted = |day: &NaiveDate| self.selection.days.is_empty() || self.selection.days.contains(day);
        self.data.days_with_shifts().filter(wanted).collect()
    }

    /// What is said where nobody is on a shift: that there are none, or how many wait for people.
    fn nobody(&self) -> String {
        let wanted = |shift: &&Shift| self.selection.crews.is_empty() || self.selection.crews.contains(&shift.crew);
        match self.days().into_iter().flat_map(|day| self.data.shifts_on(day).filter(wanted)).count() {
            0 => self.lang.paper_no_shifts(),
            waiting => self.lang.out_nobody(waiting),
        }
    }

    /// Which plan of a crew it is, for the foot.
    fn version(&self, crew: &Crew) -> String {
        match last_handout(self.data, crew.id) {
            None => self.lang.paper_version_none(),
            Some(last) if changed(self.data, last).is_empty() => self.lang.paper_version(last.number),
            Some(last) => self.lang.paper_version_changed(last.number),
        }
    }

    /// When a plan was handed out last, for a paper about all crews.
    fn handed_out(&self) -> String {
        let last = self.crews().into_iter().filter_map(|crew| last_handout(self.data, crew.id)).map(|handout| handout.at).max();
        let moment = |at: Minute| {
            let local = self.zone().local(at);
            format!("{} {}", self.lang.date_numeric(local.date()), self.lang.time(local.time()))
        };
        last.map_or_else(|| self.lang.paper_version_none(), |at| self.lang.paper_handed_out(moment(at)))
    }

    /// A paper's pages about one crew.
    fn section(&self, title: &str, crew: &Crew) -> Section {
        Section { name: format!("{title} – {}", crew.name), version: self.version(crew), notice: String::new() }
    }

    /// Who leads a crew, leaders first.
    fn leaders(&self, crew: &Crew) -> Vec<(Role, &'a Person)> {
        let members = self.data.members_of(crew.id).filter(|row| row.role != Role::Member);
        let mut all: Vec<(Role, &Person)> = members.filter_map(|row| Some((row.role, self.data.people.get(row.person)?))).collect();
        all.sort_by_cached_key(|(role, person)| (*role, self.lang.sort_key(&person.sort_name()), person.id));
        all
    }

    /// `Gjengsjef Åse Bjørnøy 912 34 567`, one line for each.
    fn led_by(&self, crew: &Crew) -> Vec<String> {
        let leaders = self.leaders(crew);
        if leaders.is_empty() {
            return vec![self.lang.paper_no_leader()];
        }
        let says = |(role, person): (Role, &Person)| {
            let role = if role == Role::Leader { self.lang.paper_leader() } else { self.lang.paper_deputy() };
            let phone = phone_display(&person.phone);
            format!("{role}: {}   {phone}", person.name()).trim_end().to_owned()
        };
        leaders.into_iter().map(says).collect()
    }
}

/// The title of a paper with a stripe in the crew's colour, and what is said below it.
fn title(flow: &mut Flow<'_>, colour: ink::Ink, size: f32, text: &str, below: &[(String, Look)]) {
    let (x, top) = (flow.format.side, flow.y);
    let room = flow.format.room() - 16.0;
    let look = Look::STRONG.size(size);
    let part = flow.part(super::page::Kind::Heading(1, super::font::clean(text)), None);
    let mut y = top + flow.lines((x + 16.0, top), room, look, text, part) + size * 0.1;
    for (text, look) in below.iter().filter(|(text, _)| !text.trim().is_empty()) {
        let part = flow.part(super::page::Kind::Paragraph, None);
        y += flow.lines((x + 16.0, y), room, *look, text, part) + 1.5;
    }
    let height = y - top - 2.0;
    flow.block(Block { x, y: top + size * 0.12, width: 5.0, height, round: 2.5, fill: Some(colour), edge: None });
    flow.y = y + 6.0;
}
