//! The list of who was there at a course (*frammøteliste*), on its side: everybody who is enrolled, for each date from when to
//! when, the hours, and a clear tick. Many dates go on on further pages with the names again.

use super::super::{Order, title};
use crate::domain::completion::{Verdict, judge};
use crate::domain::ticks::list_mark;
use crate::domain::{Person, PersonId, Programme, ProgrammeId, Session};
use crate::paper::flow::{Flow, Format, Section};
use crate::paper::ink::{EMBER, MUTED};
use crate::paper::lines::Look;
use crate::paper::page::Document;
use crate::paper::table::{Cell, Column, Group, Mark, Table, Width};

/// So many dates beside the names.
const DATES: usize = 6;
/// So many empty rows for those who come without being enrolled.
const EMPTY: usize = 5;

pub(super) fn make(order: &Order<'_>, programme: ProgrammeId, blank: bool) -> Document {
    let lang = order.lang;
    let name = lang.course_list();
    let mut flow = order.flow(Format::A4_WIDE, name.clone());
    let notice = lang.lists_confidential();
    flow.section(Section { name: name.clone(), version: String::new(), notice });
    let Some(row) = order.programme(programme) else {
        flow.heading(1, Look::STRONG.size(22.0), &name);
        flow.paragraph(Look::TEXT, &lang.paper_nothing());
        return flow.finish();
    };
    let verdict = judge(order.data, programme, order.now);
    let sessions = order.gatherings(programme);
    let roll = lang.course_roll(order.data, programme);
    let people: Vec<&Person> = roll.iter().filter_map(|id| order.data.people.get(*id)).collect();
    let about = format!("{} · {}", about(order, row, verdict.as_ref()), lang.evening_mark(list_mark(programme, &roll)));
    let mut below = vec![(about, Look::TEXT)];
    if blank {
        below.push((lang.evening_list_how(), Look::TEXT.size(10.0).ink(MUTED)));
    }
    title(&mut flow, EMBER, 20.0, &format!("{name} – {}", row.name), &below);
    flow.running(format!("{name} – {}", row.name));
    let pieces: Vec<&[&Session]> = if sessions.is_empty() { vec![&[]] } else { sessions.chunks(DATES).collect() };
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 {
            flow.page();
        }
        let list = List { order, verdict: verdict.as_ref(), sessions: piece, last: at + 1 == pieces.len(), blank };
        list.set(&mut flow, &people);
    }
    super::signatures(
        &mut flow,
        &[(String::new(), lang.course_place_and_date()), (order.course_leaders(programme).join(", "), lang.course_signed())],
    );
    flow.finish()
}

fn about(order: &Order<'_>, row: &Programme, verdict: Option<&Verdict>) -> String {
    let lang = order.lang;
    let mut parts = Vec::new();
    if !row.association.is_empty() {
        parts.push(lang.course_association(row.association.clone()));
    }
    parts.push(order.course_days(row.id));
    if let Some(verdict) = verdict {
        let hours = lang.course_hours(&verdict.profile, verdict.minutes);
        parts.push(lang.course_extent(hours, verdict.profile.hour_minutes, order.gatherings(row.id).len()));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// Some dates of the list.
struct List<'a> {
    order: &'a Order<'a>,
    verdict: Option<&'a Verdict>,
    sessions: &'a [&'a Session],
    /// Whether the sums stand on this one.
    last: bool,
    blank: bool,
}

impl List<'_> {
    fn set(&self, flow: &mut Flow<'_>, people: &[&Person]) {
        let lang = self.order.lang;
        let mut columns = vec![
            Column::right("", Width::Fit(24.0)),
            Column::new(lang.lists_name(), Width::Rest(1.0)),
            Column::right(lang.lists_birth_year(), Width::Fit(60.0)),
            Column::new(lang.lists_gender(), Width::Fit(46.0)),
            Column::new(lang.lists_postcode(), Width::Fit(64.0)),
        ];
        columns.extend(self.sessions.iter().map(|session| Column::new(self.head(session), Width::Fixed(58.0))));
        if self.last && !self.blank {
            columns.push(Column::right(lang.lists_hours(), Width::Fixed(38.0)));
            columns.push(Column::right("%", Width::Fixed(32.0)));
        }
        let mut groups: Vec<Group> = (1_i64..).zip(people).map(|(number, person)| Group::row(self.row(number, person))).collect();
        if self.blank {
            groups.extend((0..EMPTY).map(|_| Group::row(self.empty())));
        }
        if groups.is_empty() {
            flow.paragraph(Look::TEXT, &lang.paper_nothing());
            return;
        }
        let table = Table::spaced(columns, &groups, flow.format.room(), 6.0, 4.0);
        flow.table(&table, &groups);
        flow.y += 8.0;
    }

    /// Date, from–to and hours of a gathering.
    fn head(&self, session: &Session) -> String {
        let lang = self.order.lang;
        let (from, to) = (session.when.from_local, session.when.to_local);
        let counted = self.verdict.map(|verdict| {
            let minutes = verdict.profile.counted(session.when.minutes(), session.break_minutes.unwrap_or(0));
            lang.course_hours(&verdict.profile, minutes)
        });
        let hours = counted.unwrap_or_else(|| lang.decimal_hours(session.when.minutes()));
        let (from_time, to_time) = (lang.time(from.time()), lang.time(to.time()));
        let date = lang.date_numeric(from.date());
        format!("{date}\n{from_time}–\n{to_time}\n{}", lang.course_hours_short(hours))
    }

    fn row(&self, number: i64, person: &Person) -> Vec<Cell> {
        let (lang, small) = (self.order.lang, Look::TEXT.size(9.5));
        let gender = match person.gender.as_str() {
            "f" => lang.lists_gender_f(),
            "m" => lang.lists_gender_m(),
            "x" => lang.lists_gender_x(),
            _ => String::new(),
        };
        let born = person.born().map_or_else(String::new, |year| year.to_string());
        let mut cells = vec![
            Cell::text(lang.count(number), small),
            Cell::text(person.name(), Look::TEXT.size(10.5)),
            Cell::text(born, small),
            Cell::text(gender, small),
            Cell::text(person.postcode.as_str(), small),
        ];
        cells.extend(self.sessions.iter().map(|session| self.there(session, person)));
        if self.last && !self.blank {
            let (minutes, of) = self.sum(person.id);
            let hours = match self.verdict {
                Some(verdict) => lang.course_hours(&verdict.profile, minutes),
                None => lang.decimal_hours(minutes),
            };
            let percent = if of > 0 { minutes * 100 / of } else { 0 };
            cells.extend([Cell::text(hours, Look::STRONG.size(10.0)), Cell::text(lang.count(percent), small)]);
        }
        cells
    }

    /// A tick for who was there; with the hours, where it was for a part.
    fn there(&self, session: &Session, person: &Person) -> Cell {
        if self.blank {
            return Cell::mark(Mark::Tick);
        }
        let Some(row) = self.order.data.attended(session.id, person.id) else { return Cell::mark(Mark::Tick) };
        let minutes = row.minutes(session.when.span());
        if minutes == 0 {
            return Cell::mark(Mark::Tick);
        }
        if minutes == session.when.minutes() {
            return Cell::mark(Mark::Ticked);
        }
        let part = self.order.lang.course_hours_short(self.order.lang.decimal_hours(minutes));
        Cell::text(part, Look::TEXT.size(8.5)).marked(Mark::Ticked)
    }

    fn empty(&self) -> Vec<Cell> {
        let mut cells = vec![Cell::default(), Cell::mark(Mark::Rule)];
        cells.extend((0..3).map(|_| Cell::mark(Mark::Rule)));
        cells.extend(self.sessions.iter().map(|_| Cell::mark(Mark::Tick)));
        cells
    }

    /// Minutes of all gatherings, and of how many.
    fn sum(&self, person: PersonId) -> (i64, i64) {
        if let Some(verdict) = self.verdict {
            return (verdict.of(person).map_or(0, |row| row.minutes), verdict.minutes);
        }
        let all = self.sessions.first().map(|session| self.order.gatherings(session.programme)).unwrap_or_default();
        let there =
            |session: &&Session| self.order.data.attended(session.id, person).map_or(0, |row| row.minutes(session.when.span()));
        (all.iter().map(there).sum(), all.iter().map(|session| session.when.minutes()).sum())
    }
}
