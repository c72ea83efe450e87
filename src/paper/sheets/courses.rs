//! The papers of a course: certificates, the list of who was there in the way study associations ask for it, the report; and
//! what a volunteer gets to show for the work. A year of birth, a gender and a postcode stand on the list and nowhere else.

mod attendance;
mod certificate;
mod report;
mod volunteer;

use super::Order;
use crate::domain::{PersonId, Programme, ProgrammeId, Session};
use crate::paper::flow::Flow;
use crate::paper::ink::{BOX, EMBER, MUTED};
use crate::paper::lines::{Look, wrap};
use crate::paper::page::{Block, Document, Kind, Spot};

/// A certificate for each of these people who has completed the programme, or for everybody who has where none is named;
/// nobody else gets one: the study association, the name, what the course held and how long it was, and its learning goals.
pub fn certificates(order: &Order<'_>, programme: ProgrammeId, people: &[PersonId]) -> Document {
    certificate::make(order, programme, people)
}

/// The list of who was there: for each date from when to when, hours and ticks. A blank one is to be ticked with a pen.
pub fn attendance(order: &Order<'_>, programme: ProgrammeId, blank: bool) -> Document {
    attendance::make(order, programme, blank)
}

/// The report of a course: its figures and dates, what is missing, and by when it is due.
pub fn report(order: &Order<'_>, programme: ProgrammeId) -> Document {
    report::make(order, programme)
}

/// What each of these volunteers gets to show for it, or everybody who has worked where none is named: crews, roles and
/// hours as they came to be.
pub fn volunteer(order: &Order<'_>, people: &[PersonId]) -> Document {
    volunteer::make(order, people)
}

impl<'a> Order<'a> {
    /// The programme's sessions, earliest first.
    fn gatherings(&self, programme: ProgrammeId) -> Vec<&'a Session> {
        self.data.sessions_of(programme).collect()
    }

    fn programme(&self, id: ProgrammeId) -> Option<&'a Programme> {
        self.data.programmes.get(id)
    }

    /// Who leads a programme, each once, in the order of its sessions.
    fn course_leaders(&self, programme: ProgrammeId) -> Vec<String> {
        let mut seen = std::collections::BTreeSet::new();
        let leaders = self.data.sessions_of(programme).flat_map(Session::led_by).filter(|id| seen.insert(*id));
        leaders.filter_map(|id| self.data.people.get(id)).map(crate::domain::Person::name).collect()
    }

    /// `2. mai – 13. juni 2017`; nothing without a gathering.
    fn course_days(&self, programme: ProgrammeId) -> String {
        let mut days: Vec<_> = self.data.sessions_of(programme).map(|row| row.when.from_local.date()).collect();
        days.dedup();
        match (days.first(), days.last()) {
            (Some(first), Some(last)) if first == last => self.lang.date_long(*first),
            (Some(first), Some(last)) => self.lang.course_days(self.lang.date_numeric(*first), self.lang.date_numeric(*last)),
            _ => String::new(),
        }
    }
}

/// Text in the middle of the page, over as many lines as it takes.
fn centred(flow: &mut Flow<'_>, kind: Kind, look: Look, text: &str) {
    let room = flow.format.room() - 60.0;
    let lines = wrap(text, look, room);
    if lines.is_empty() {
        return;
    }
    let part = flow.part(kind, None);
    for line in lines {
        let _ = flow.keep(look.leading());
        let x = flow.format.side + (flow.format.room() - look.width(&line)) / 2.0;
        flow.text((x, flow.y + look.size), look, line, Spot::Part(part));
        flow.y += look.leading();
    }
}

/// The festival's colour across the head of a page, and its name below.
fn crown(flow: &mut Flow<'_>, festival: &str) {
    let (x, width) = (flow.format.side, flow.format.room());
    flow.block(Block { x, y: flow.y, width, height: 7.0, round: 3.5, fill: Some(EMBER), edge: None });
    flow.y += 34.0;
    centred(flow, Kind::Paragraph, Look::TEXT.size(12.0).ink(MUTED), festival);
}

/// Lines to sign on, side by side at the foot of the page, each with what stands on it and what is to be written.
fn signatures(flow: &mut Flow<'_>, lines: &[(String, String)]) {
    let _ = flow.keep(56.0);
    let gap = 24.0;
    #[allow(clippy::cast_precision_loss)] // two or three
    let width = (flow.format.room() - gap * (lines.len().max(1) - 1) as f32) / lines.len().max(1) as f32;
    let y = (flow.y + 36.0).max(flow.bottom() - 40.0);
    for (at, (above, below)) in lines.iter().enumerate() {
        #[allow(clippy::cast_precision_loss)]
        let x = flow.format.side + at as f32 * (width + gap);
        flow.rule(y, x, x + width, BOX, 0.7);
        let part = flow.part(Kind::Paragraph, None);
        if !above.is_empty() {
            let (text, look) = crate::paper::lines::fit(above, Look::TEXT, 7.0, width);
            flow.text((x, y - 5.0), look, text, Spot::Part(part));
        }
        let (text, look) = crate::paper::lines::fit(below, Look::SMALL, 6.5, width);
        flow.text((x, y + 13.0), look, text, Spot::Part(part));
    }
    flow.y = y + 20.0;
}
