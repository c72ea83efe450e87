//! A slip for each person (eight to an A4): their shifts, and a code that puts these into the calendar of a phone.

use super::Order;
use crate::domain::{AssignmentId, Minute, Person, PersonId, Shift, Span};
use crate::paper::calendar::{self, Event};
use crate::paper::flow::{Flow, Format, Section, TOP};
use crate::paper::font::{Weight, clean};
use crate::paper::ink::{INK, LINE};
use crate::paper::lines::{Look, fit, limit, wrap};
use crate::paper::page::{Block, Document, Draw, Kind, Spot};

const FORMAT: Format = Format { side: 28.0, ..Format::A4 };
const ACROSS: usize = 2;
const DOWN: usize = 4;
const GAP: f32 = 10.0;
const PAD: f32 = 12.0;
/// The code's side with its white margin: squares of a third of a millimetre at the least.
const CODE: f32 = 104.0;

/// A shift on a slip.
struct Line<'a> {
    id: AssignmentId,
    shift: &'a Shift,
    span: Span,
}

/// Slips for these people, or for everybody who has a shift where none is named.
pub fn slips(order: &Order<'_>, people: &[PersonId]) -> Document {
    let lang = order.lang;
    let name = lang.paper_slips_title();
    let mut flow = order.flow(FORMAT, name.clone());
    flow.section(Section { name: name.clone(), version: order.handed_out(), notice: String::new() });
    let part = flow.part(Kind::Heading(1, name.clone()), None);
    flow.text((FORMAT.side, 32.0), Look::SMALL.ink(INK), name, Spot::Part(part));
    let mut slips = 0;
    let asked = |person: &&Person| people.is_empty() || people.contains(&person.id);
    let mut people: Vec<&Person> = order.data.everybody().filter(asked).collect();
    people.sort_by_cached_key(|person| (lang.sort_key(&person.sort_name()), person.id));
    for person in people {
        let lines = lines(order, person);
        let mut rest = lines.as_slice();
        while !rest.is_empty() {
            let again = rest.len() < lines.len();
            let (x, y) = place(&mut flow, slips);
            let set = one(order, &mut flow, (x, y), person, &lines, rest, again);
            rest = rest.get(set..).unwrap_or_default();
            slips += 1;
        }
    }
    if slips == 0 {
        flow.paragraph(Look::TEXT, &order.nobody());
    }
    flow.finish()
}

#[allow(clippy::cast_precision_loss)] // eight to a page
fn size(flow: &Flow<'_>) -> (f32, f32) {
    let across = (FORMAT.room() - GAP * (ACROSS - 1) as f32) / ACROSS as f32;
    let down = (flow.bottom() - TOP - GAP * (DOWN - 1) as f32) / DOWN as f32;
    (across, down)
}

/// Where the next slip lies; on a fresh page if need be.
#[allow(clippy::cast_precision_loss)]
fn place(flow: &mut Flow<'_>, slips: usize) -> (f32, f32) {
    let at = slips % (ACROSS * DOWN);
    if at == 0 && slips > 0 {
        flow.page();
    }
    let (width, height) = size(flow);
    (FORMAT.side + (at % ACROSS) as f32 * (width + GAP), TOP + (at / ACROSS) as f32 * (height + GAP))
}

/// A person's shifts of the chosen crews and days, earliest first.
fn lines<'a>(order: &Order<'a>, person: &Person) -> Vec<Line<'a>> {
    let cut = order.data.festival().map_or(360, |festival| festival.day_cut);
    let wanted = |shift: &Shift| {
        let day = shift.when.zone.festival_day(shift.when.from_at, cut);
        (order.selection.crews.is_empty() || order.selection.crews.contains(&shift.crew))
            && (order.selection.days.is_empty() || order.selection.days.contains(&day))
    };
    let mut all: Vec<Line<'a>> = order
        .data
        .assignments_of(person.id)
        .filter(|row| row.counts())
        .filter_map(|row| Some((row, order.data.work(row)?.1)))
        .filter(|(_, shift)| wanted(shift))
        .map(|(row, shift)| Line { id: row.id, shift, span: row.planned(shift.when.span()) })
        .collect();
    all.sort_by_key(|line| (line.span.from, line.span.to, line.id));
    all
}

/// Sets one slip; tells how many of the shifts it holds, at least one.
fn one(
    order: &Order<'_>,
    flow: &mut Flow<'_>,
    (x, y): (f32, f32),
    person: &Person,
    all: &[Line<'_>],
    rest: &[Line<'_>],
    again: bool,
) -> usize {
    let (width, height) = size(flow);
    flow.block(Block { x, y, width, height, round: 4.0, fill: None, edge: Some((LINE, 0.7)) });
    let lang = order.lang;
    let (left, bottom) = (x + PAD, y + height - PAD);
    let mut top = y + PAD;
    let name = if again { lang.paper_continues(person.name()) } else { person.name() };
    let (text, look) = fit(&name, Look::STRONG.size(15.0), 10.0, width - PAD * 2.0);
    let lines =
        if text.ends_with('…') { limit(wrap(&name, look, width - PAD * 2.0), 2, look, width - PAD * 2.0) } else { vec![text] };
    let part = flow.part(Kind::Heading(2, clean(&name)), None);
    for line in lines {
        flow.text((left, top + look.size), look, line, Spot::Part(part));
        top += look.leading();
    }
    top += 3.0;
    // The code is on the first slip of a person only; the others have all their room for shifts.
    let mut room = width - PAD * 2.0;
    if !again && let Some(code) = coded(order, all) {
        draw_code(flow, (x + width - PAD - CODE, top), person, &code, lang, bottom);
        room -= CODE + 10.0;
    }
    let mut set = 0;
    for line in rest {
        let when = lang.date_and_range(line.shift.when.zone.local(line.span.from), line.shift.when.zone.local(line.span.to));
        let what = order.data.shift_name(line.shift);
        let (strong, plain) = (Look::TEXT.size(10.0).weight(Weight::SemiBold), Look::SMALL);
        let (when, what) = (wrap(&when, strong, room), limit(wrap(&what, plain, room), 3, plain, room));
        #[allow(clippy::cast_precision_loss)] // a few lines
        let high = when.len() as f32 * strong.leading() + what.len() as f32 * plain.leading() + 2.5;
        if set > 0 && top + high > bottom + 4.0 {
            break;
        }
        let part = flow.part(Kind::Paragraph, None);
        for (text, look) in when.into_iter().map(|text| (text, strong)).chain(what.into_iter().map(|text| (text, plain))) {
            flow.text((left, top + look.size), look, text, Spot::Part(part));
            top += look.leading();
        }
        top += 2.5;
        set += 1;
    }
    set
}

/// The code, how many of the shifts it holds, and of how many that are still to come.
type Coded = (crate::paper::page::Squares, usize, usize);

fn coded(order: &Order<'_>, all: &[Line<'_>]) -> Option<Coded> {
    let to_come = |line: &&Line<'_>| line.span.to > order.now;
    let events: Vec<Event> = all
        .iter()
        .filter(to_come)
        .map(|line| Event { id: line.id, span: line.span, title: order.data.shift_name(line.shift) })
        .collect();
    let (squares, count) = calendar::coded(&events, Minute(order.now.0))?;
    Some((squares, count, events.len()))
}

fn draw_code(flow: &mut Flow<'_>, (x, y): (f32, f32), person: &Person, coded: &Coded, lang: &crate::lang::Lang, bottom: f32) {
    let (squares, count, of) = coded;
    // Four squares of white around, of which the slip's own white is a part.
    #[allow(clippy::cast_precision_loss)]
    let quiet = CODE / (squares.side as f32 + 8.0) * 4.0;
    let figure = flow.part(Kind::Figure(lang.paper_slip_code(clean(&person.name()))), None);
    let draw = Draw::Code { at: (x + quiet, y + quiet), side: CODE - quiet * 2.0, squares: squares.clone() };
    flow.draw(draw, Spot::Part(figure));
    let words = if count == of { lang.paper_slip_all() } else { lang.paper_slip_some(*count) };
    let look = Look::SMALL.size(8.0);
    let part = flow.part(Kind::Paragraph, None);
    let mut top = y + CODE + 1.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a few lines
    let most = ((bottom + 6.0 - top) / look.leading()).floor().max(0.0) as usize;
    for line in limit(wrap(&words, look, CODE), most, look, CODE) {
        flow.text((x, top + look.size), look, line, Spot::Part(part));
        top += look.leading();
    }
}
