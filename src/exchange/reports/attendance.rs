//! The attendance list (*frammøteliste*) as study associations ask for it: each session with its date and hours, and each
//! who is enrolled, also when absent, with birth year, gender and postcode.

use super::super::report::{Cell, Column, Kind, Report};
use super::Head;
use super::extra::gender;
use crate::domain::progress::progress;
use crate::domain::{Attendance, AttendanceState, Person, Programme, ProgrammeId, Session, SessionId, Snapshot};
use crate::lang::Lang;

/// The attendance list of a programme, or of one session of it: one row per session and person. The share on each row is
/// the person's, of all hours in the list. None when there is no such programme.
pub fn attendance(snapshot: &Snapshot, lang: &Lang, programme: ProgrammeId, only: Option<SessionId>) -> Option<Report> {
    let list = List::new(snapshot, lang, programme, only)?;
    let columns = vec![
        Column::new(lang.lists_session(), Kind::Text),
        Column::new(lang.lists_date(), Kind::Date),
        Column::new(lang.lists_from(), Kind::Time),
        Column::new(lang.lists_to(), Kind::Time),
        Column::new(lang.lists_length(), Kind::Hours),
        Column::new(lang.lists_name(), Kind::Text),
        Column::new(lang.lists_birth_year(), Kind::Count).sensitive().sensitive(),
        Column::new(lang.lists_gender(), Kind::Text).sensitive().sensitive(),
        Column::new(lang.lists_postcode(), Kind::Code),
        Column::new(lang.lists_state(), Kind::Text),
        Column::new(lang.lists_counted(), Kind::Hours),
        Column::new(lang.lists_percent(), Kind::Percent),
    ];
    let mut head = Head::new(lang.lists_attendance_title(), lang.lists_attendance_stem(), lang.out_attendance_purpose())
        .part(list.programme.name.clone(), list.programme.name.clone());
    if let (Some(_), [session]) = (only, list.sessions.as_slice()) {
        let day = session.when.from_local.date();
        head = head.part(lang.date_short(day), day.to_string());
    }
    let mut report = head.report(snapshot, lang, false, columns);
    report.sheet = lang.lists_attendance_title();
    for session in &list.sessions {
        for (person, total) in &list.people {
            let noted = snapshot.attended(session.id, person.id);
            let mut cells = vec![
                Cell::text(session_name(snapshot, session)),
                Cell::Date(session.when.from_local.date()),
                Cell::Time(session.when.from_local.time()),
                Cell::Time(session.when.to_local.time()),
                Cell::Minutes(session.when.minutes()),
            ];
            cells.extend(who(lang, person));
            cells.extend([
                Cell::Text(state(lang, noted)),
                Cell::Minutes(minutes(noted, session)),
                Cell::Percent(percent(*total, list.minutes)),
            ]);
            report.rows.push(cells.into());
        }
    }
    Some(report)
}

/// The same programme in one row per person: sessions and hours in all, the share, and whether that is enough to
/// complete it. None when there is no such programme.
pub fn attendance_summary(snapshot: &Snapshot, lang: &Lang, programme: ProgrammeId) -> Option<Report> {
    let list = List::new(snapshot, lang, programme, None)?;
    let columns = vec![
        Column::new(lang.lists_name(), Kind::Text),
        Column::new(lang.lists_birth_year(), Kind::Count).sensitive().sensitive(),
        Column::new(lang.lists_gender(), Kind::Text).sensitive().sensitive(),
        Column::new(lang.lists_postcode(), Kind::Code),
        Column::new(lang.lists_sessions_present(), Kind::Count),
        Column::new(lang.lists_counted(), Kind::Hours),
        Column::new(lang.lists_length(), Kind::Hours),
        Column::new(lang.lists_percent(), Kind::Percent),
        Column::new(lang.lists_complete(), Kind::Check),
    ];
    let head = Head::new(lang.lists_attendance_summary_title(), lang.lists_attendance_stem(), lang.out_attendance_purpose())
        .part(list.programme.name.clone(), list.programme.name.clone());
    let mut report = head.report(snapshot, lang, false, columns);
    report.sheet = lang.lists_attendance_summary_title();
    for (person, total) in &list.people {
        let present = list.sessions.iter().filter(|session| minutes(snapshot.attended(session.id, person.id), session) > 0).count();
        // Of the whole programme, as on the screen: modules that no session treats yet are a part of it.
        let Some(progress) = progress(snapshot, programme, person.id) else { continue };
        let mut cells: Vec<Cell> = who(lang, person).into();
        cells.extend([
            Cell::Count(i64::try_from(present).unwrap_or(i64::MAX)),
            Cell::Minutes(*total),
            Cell::Minutes(progress.planned_minutes),
            Cell::Percent(progress.percent),
            Cell::Check(progress.is_complete()),
        ]);
        report.rows.push(cells.into());
    }
    Some(report)
}

/// The sessions of a list and who belongs on it.
struct List<'a> {
    programme: &'a Programme,
    sessions: Vec<&'a Session>,
    /// By name, each with the minutes that count.
    people: Vec<(&'a Person, i64)>,
    /// All sessions together.
    minutes: i64,
}

impl<'a> List<'a> {
    fn new(snapshot: &'a Snapshot, lang: &Lang, programme: ProgrammeId, only: Option<SessionId>) -> Option<Self> {
        let found = snapshot.programmes.get(programme)?;
        let sessions: Vec<&Session> =
            snapshot.sessions_of(programme).filter(|session| only.is_none_or(|id| id == session.id)).collect();
        // Who was there counts as enrolled, should the enrolment have been taken back.
        let placed = snapshot.enrolments_of(programme).filter(|enrolment| enrolment.waiting.is_none());
        let enrolled = placed.map(|enrolment| enrolment.person);
        let there = snapshot.attendance.iter().filter(|row| sessions.iter().any(|session| session.id == row.session));
        let mut ids: Vec<_> = enrolled.chain(there.map(|row| row.person)).collect();
        ids.sort_unstable();
        ids.dedup();
        let total = |id| sessions.iter().map(|session| minutes(snapshot.attended(session.id, id), session)).sum();
        let mut people: Vec<(&Person, i64)> =
            ids.into_iter().filter_map(|id| Some((snapshot.people.get(id)?, total(id)))).collect();
        people.sort_by_cached_key(|(person, _)| (lang.sort_key(&person.sort_name()), person.id));
        let minutes = sessions.iter().map(|session| session.when.minutes()).sum();
        Some(Self { programme: found, sessions, people, minutes })
    }
}

fn who(lang: &Lang, person: &Person) -> [Cell; 4] {
    [
        Cell::text(person.name()),
        person.born().map_or(Cell::Empty, |year| Cell::Count(year.into())),
        Cell::text(gender(lang, &person.gender)),
        if person.postcode.is_empty() { Cell::Empty } else { Cell::Code(person.postcode.clone()) },
    ]
}

fn minutes(noted: Option<&Attendance>, session: &Session) -> i64 {
    noted.map_or(0, |row| row.minutes(session.when.span()))
}

/// Rounded down, so that no limit is met by rounding.
fn percent(part: i64, whole: i64) -> i64 {
    if whole > 0 { part * 100 / whole } else { 0 }
}

fn state(lang: &Lang, noted: Option<&Attendance>) -> String {
    match noted.map(|row| row.state) {
        Some(AttendanceState::Present) => lang.lists_present(),
        Some(AttendanceState::Part) => lang.lists_part(),
        Some(AttendanceState::Excused) => lang.lists_excused(),
        Some(AttendanceState::Absent) => lang.lists_absent(),
        None => lang.lists_not_noted(),
    }
}

/// The session's title, or its modules.
fn session_name(snapshot: &Snapshot, session: &Session) -> String {
    if !session.title.is_empty() {
        return session.title.clone();
    }
    let modules = session.modules.iter().filter_map(|id| snapshot.modules.get(*id));
    modules.map(|module| module.title.as_str()).collect::<Vec<_>>().join(", ")
}
