//! The roster for the wall (A3): to be read from where one stands, and so that a stranger who reads it learns no family name
//! and no phone number.

use super::work::{Seat, Work};
use super::{Order, roster, title};
use crate::domain::{Crew, NAMELESS, Person};
use crate::paper::flow::Format;
use crate::paper::ink;
use crate::paper::lines::Look;
use crate::paper::page::Document;
use crate::paper::table::{Cell, Column, Group, Table, Width};

/// The least size of what is to be read.
const SIZE: f32 = 24.0;

pub(super) fn make(order: &Order<'_>) -> Document {
    let lang = order.lang;
    let name = lang.paper_poster_title();
    let mut flow = order.flow(Format::A3, name.clone());
    let (crews, days) = (order.crews_with_shifts(), order.days());
    for crew in &crews {
        flow.section(order.section(&name, crew));
        let look = Look::TEXT.size(SIZE).ink(ink::MUTED);
        title(&mut flow, ink::crew(crew.colour), 60.0, &crew.name, &[(led_by(order, crew), look)]);
        let work: Vec<_> = days.iter().map(|day| (*day, order.work(crew, *day))).filter(|(_, work)| !work.is_empty()).collect();
        if work.is_empty() {
            flow.paragraph(Look::TEXT.size(SIZE), &lang.paper_no_shifts());
        }
        let days: Vec<_> = work.iter().map(|(day, work)| (*day, groups(order, work))).collect();
        // What the columns hold is plain to see; the headings are there for those who listen.
        let columns = vec![
            Column::new(String::new(), Width::Fit(280.0)),
            Column::new(String::new(), Width::Rest(1.0)),
            Column::new(String::new(), Width::Rest(1.0)),
        ];
        let table = Table::spaced(columns, days.iter().flat_map(|(_, groups)| groups), flow.format.room(), 26.0, 8.0);
        for (day, groups) in &days {
            let text = lang.date_long(*day);
            let begins = flow.table_begins(&table, groups.first());
            flow.y += 12.0;
            flow.running(crew.name.as_str());
            flow.headed(2, Look::STRONG.size(34.0).ink(ink::EMBER), &text, begins);
            flow.running(format!("{} · {text}", crew.name));
            flow.table(&table, groups);
        }
    }
    if crews.is_empty() {
        roster::empty(order, &mut flow, &name);
    }
    flow.finish()
}

fn led_by(order: &Order<'_>, crew: &Crew) -> String {
    let leader = order.leaders(crew).into_iter().next();
    leader.map_or_else(String::new, |(_, person)| format!("{}: {}", order.lang.paper_leader(), short(person)))
}

fn groups(order: &Order<'_>, work: &[Work<'_>]) -> Vec<Group> {
    let group = |work: &Work<'_>| {
        let times = Cell::text(order.lang.time_range(work.from, work.to), Look::STRONG.size(28.0));
        let muted = Look::TEXT.size(SIZE).ink(ink::MUTED);
        let about = if work.tasks { "" } else { work.about.lines().next().unwrap_or_default() };
        let lead = vec![times.and(work.place.as_str(), muted).and(about, muted)];
        // Two to a row; where their number is odd, the last stands alone.
        let seats: Vec<Cell> = work.seats.iter().map(|seat| seated(order, work, seat)).collect();
        let mut rows: Vec<Vec<Cell>> = seats.chunks(2).map(<[Cell]>::to_vec).collect();
        if rows.is_empty() {
            rows.push(Vec::new());
        }
        for row in &mut rows {
            row.resize(2, Cell::default());
        }
        Group { lead, rows }
    };
    work.iter().map(group).collect()
}

fn seated(order: &Order<'_>, work: &Work<'_>, seat: &Seat<'_>) -> Cell {
    let hours = order.hours(seat);
    let tail = [work.task(seat), hours.as_str()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    let cell = match seat.who {
        Some((_, person)) => Cell::text(short(person), Look::TEXT.size(28.0)),
        None => Cell::boxed(order.lang.lists_open(), 26.0),
    };
    cell.and(tail, Look::TEXT.size(SIZE).ink(ink::MUTED))
}

/// `Åse B.`: what may hang on a wall. Who has only one name has no initial.
pub(super) fn short(person: &Person) -> String {
    let given = person.given.trim();
    let initial = person.family.trim().chars().find(|c| c.is_alphanumeric());
    match (given.is_empty(), initial) {
        (false, Some(initial)) => format!("{given} {}.", initial.to_uppercase()),
        (false, None) => given.to_owned(),
        (true, Some(initial)) => format!("{}.", initial.to_uppercase()),
        (true, None) => NAMELESS.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Ids;

    #[test]
    fn no_family_name() {
        let of = |given: &str, family: &str| short(&Person::new(Ids::System.next(), given, family));
        assert_eq!(of("Åse", "Bjørnøy"), "Åse B.");
        assert_eq!(of("Liv Åse", "øverli"), "Liv Åse Ø.");
        assert_eq!(of("Åse", ""), "Åse");
        assert_eq!(of("", "Bjørnøy"), "B.");
        assert_eq!(of("", ""), NAMELESS);
    }
}
