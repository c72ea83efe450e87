//! The attendance sheet as it is shown: who follows the programme, its sessions, and how it stands with each. Made once
//! after each change of the festival, so that drawing it is only drawing.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, Timelike};

use crate::domain::progress::{self, Progress, Summary};
use crate::domain::{AttendanceState, Ids, Person, PersonId, Programme, ProgrammeId, Session, SessionId};
use crate::lang::Lang;
use crate::ui::screen::Cx;
use crate::ui::widget::kit::Tone;

/// How it stands with a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Has completed the programme.
    Done,
    /// A session that will be enough is going on today.
    Now,
    /// What is left to come can be enough.
    UnderWay,
    /// So many sessions of the usual length are needed beyond what is planned.
    Lacks(i64),
    /// Stands there in the queue.
    Waiting(i64),
    /// Nothing to say yet.
    None,
}

impl Standing {
    /// As a word and what it means; none when there is nothing to say.
    pub fn chip(self, lang: &Lang, evenings: bool) -> Option<(String, Tone)> {
        Some(match self {
            Self::Done => (lang.training_done(), Tone::Ok),
            Self::Now => (lang.training_counts_now(), Tone::Plain),
            Self::UnderWay => (lang.training_under_way(), Tone::Info),
            Self::Lacks(count) => (lang.training_lacks(gatherings(lang, evenings, count)), Tone::Warn),
            Self::Waiting(number) => (lang.evening_waits(number), Tone::Plain),
            Self::None => return None,
        })
    }
}

/// `4 kvelder`, or `4 samlinger` when some are by day.
pub fn gatherings(lang: &Lang, evenings: bool, count: i64) -> String {
    if evenings { lang.training_evenings(count) } else { lang.training_sessions(count) }
}

/// A person who follows the programme.
#[derive(Debug, Clone)]
pub struct Row {
    /// Who.
    pub person: PersonId,
    /// The name as the list is sorted.
    pub name: String,
    /// What was ticked, one per column.
    pub marks: Vec<Option<AttendanceState>>,
    /// The share of the whole.
    pub percent: String,
    /// The hours that count.
    pub hours: String,
    /// How it stands.
    pub standing: Standing,
}

/// A session.
#[derive(Debug, Clone)]
pub struct Column {
    /// Which.
    pub session: SessionId,
    /// Its day, where there is room.
    pub day: String,
    /// Its day, where there is little.
    pub chip: String,
    /// The day of the week, or that it is today.
    pub about: String,
    /// Whether it is today.
    pub today: bool,
}

/// Something that is missing.
#[derive(Debug, Clone)]
pub struct Missing {
    /// Whose; none when it is several people's.
    pub person: Option<PersonId>,
    /// The sentence.
    pub words: String,
}

/// The sheet of a programme.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// Who, by name.
    pub rows: Vec<Row>,
    /// The sessions, earliest first.
    pub columns: Vec<Column>,
    /// The line below the programme's name.
    pub about: String,
    /// How many have completed it, of how many.
    pub summary: Summary,
    /// What is missing, what is nearest to done first.
    pub missing: Vec<Missing>,
    /// How many can be given the competence now.
    pub grants: usize,
    /// Whether all sessions are in the evening.
    pub evenings: bool,
}

impl Sheet {
    /// The sheet of a programme as it is now.
    pub fn of(cx: Cx<'_>, programme: ProgrammeId) -> Self {
        let (lang, data) = (cx.lang, cx.data);
        let Some(row) = data.programmes.get(programme) else { return Self::default() };
        let sessions: Vec<&Session> = data.sessions_of(programme).collect();
        let evenings = !sessions.is_empty() && sessions.iter().all(|session| session.when.from_local.hour() >= 16);
        let summary = progress::summary(data, programme).unwrap_or_default();
        let mut people: Vec<(&Person, Progress)> = progress::of_all(data, programme)
            .into_iter()
            .filter_map(|(id, progress)| Some((data.people.get(id)?, progress)))
            .collect();
        let queue: HashMap<PersonId, i64> =
            data.enrolments_of(programme).filter_map(|row| Some((row.person, row.waiting?))).collect();
        // Rows have the numbers they have on paper; who waits stands below.
        let roll: HashMap<PersonId, usize> =
            lang.course_roll(data, programme).into_iter().enumerate().map(|(at, person)| (person, at)).collect();
        people.sort_by_key(|(person, _)| {
            (roll.get(&person.id).copied().unwrap_or(usize::MAX), queue.get(&person.id).copied(), person.id)
        });
        let about = [
            lang.training_enrolled(summary.enrolled - i64::try_from(queue.len()).unwrap_or(0)),
            gatherings(lang, evenings, summary.sessions),
            lang.hours(summary.planned_minutes),
        ];
        Self {
            rows: people
                .iter()
                .map(|(person, progress)| {
                    let row = line(lang, person, progress, &sessions, cx.now);
                    let waits = queue.get(&person.id).copied().map(Standing::Waiting);
                    Row { standing: waits.unwrap_or(row.standing), ..row }
                })
                .collect(),
            columns: sessions.iter().map(|session| column(lang, session, cx.today())).collect(),
            about: about.join(" · "),
            summary,
            missing: {
                let placed: Vec<_> = people.iter().filter(|(person, _)| !queue.contains_key(&person.id)).collect();
                missing(lang, row, &placed, |progress| standing(progress, &sessions, cx.now))
            },
            grants: progress::grants(data, &mut Ids::System, programme).map_or(0, |edit| edit.writes.len()),
            evenings,
        }
    }

    /// Where a person stands in the list.
    pub fn row_of(&self, person: Option<PersonId>) -> Option<usize> {
        let person = person?;
        self.rows.iter().position(|row| row.person == person)
    }

    /// Where a session stands in the list.
    pub fn column_of(&self, session: Option<SessionId>) -> Option<usize> {
        let session = session?;
        self.columns.iter().position(|column| column.session == session)
    }

    /// What was ticked in a cell.
    pub fn mark(&self, person: PersonId, session: SessionId) -> Option<AttendanceState> {
        let row = self.rows.get(self.row_of(Some(person))?)?;
        row.marks.get(self.column_of(Some(session))?).copied().flatten()
    }

    /// How many of a session are ticked: there, for a part, away with good reason, away, not ticked.
    pub fn count(&self, session: SessionId) -> [i64; 5] {
        let mut counts = [0; 5];
        let Some(column) = self.column_of(Some(session)) else { return counts };
        for row in &self.rows {
            let at = match row.marks.get(column).copied().flatten() {
                Some(AttendanceState::Present) => 0,
                Some(AttendanceState::Part) => 1,
                Some(AttendanceState::Excused) => 2,
                Some(AttendanceState::Absent) => 3,
                None if matches!(row.standing, Standing::Waiting(_)) => continue,
                None => 4,
            };
            if let Some(count) = counts.get_mut(at) {
                *count += 1;
            }
        }
        counts
    }
}

fn column(lang: &Lang, session: &Session, today: NaiveDate) -> Column {
    use chrono::Datelike as _;
    let day = session.when.from_local.date();
    let is_today = day == today;
    Column {
        session: session.id,
        day: lang.assigning_day(day.day(), lang.month(day.month())),
        chip: lang.day_chip(day),
        about: match (is_today, session.when.from_local.hour() >= 16) {
            (true, true) => lang.training_tonight(),
            (true, false) => lang.training_today(),
            (false, _) => lang.weekday_chip(day),
        },
        today: is_today,
    }
}

fn line(lang: &Lang, person: &Person, progress: &Progress, sessions: &[&Session], now: NaiveDateTime) -> Row {
    Row {
        person: person.id,
        name: person.sort_name(),
        marks: progress.sessions.iter().map(|part| part.state).collect(),
        percent: lang.percent(progress.percent),
        hours: lang.hours(progress.minutes),
        standing: standing(progress, sessions, now),
    }
}

fn standing(progress: &Progress, sessions: &[&Session], now: NaiveDateTime) -> Standing {
    if progress.is_complete() {
        return Standing::Done;
    }
    let all: i64 = progress.sessions.iter().map(|part| part.of).sum();
    if all == 0 {
        return Standing::None;
    }
    let unticked = |part: &progress::SessionPart, session: &Session| {
        part.state.is_none() && session.when.to_local.date().max(session.when.from_local.date()) >= now.date()
    };
    let parts = || progress.sessions.iter().zip(sessions);
    let to_come: i64 = parts().filter(|(part, session)| unticked(part, session)).map(|(part, _)| part.of).sum();
    // Modules that no session treats yet can still be held.
    let unplanned = (progress.planned_minutes - all).max(0);
    if progress.lacks_minutes <= to_come + unplanned {
        let today = parts().any(|(part, session)| unticked(part, session) && session.when.from_local.date() == now.date());
        return if today { Standing::Now } else { Standing::UnderWay };
    }
    let usual = (all / i64::try_from(progress.sessions.len()).unwrap_or(1)).max(1);
    let beyond = progress.lacks_minutes - to_come - unplanned;
    Standing::Lacks((beyond + usual - 1) / usual)
}

/// How it is said that a fact about somebody is missing, and whether it is.
type Fact = (fn(&Lang, String) -> String, fn(&Person) -> bool);

fn missing(
    lang: &Lang,
    programme: &Programme,
    people: &[&(&Person, Progress)],
    standing: impl Fn(&Progress) -> Standing,
) -> Vec<Missing> {
    // Who can still make it with what is to come lacks nothing yet.
    let lacks = |progress: &Progress| progress.held_minutes > 0 && matches!(standing(progress), Standing::Lacks(_));
    let mut lacking: Vec<_> = people.iter().filter(|(_, progress)| lacks(progress)).collect();
    lacking.sort_by_key(|(_, progress)| progress.lacks_minutes);
    let mut all: Vec<Missing> = lacking
        .into_iter()
        .map(|(person, progress)| Missing {
            person: Some(person.id),
            words: lang.training_lacks_hours(
                person.name(),
                lang.percent(progress.percent),
                lang.hours_and_minutes(progress.lacks_minutes),
            ),
        })
        .collect();
    let limit = people.iter().filter(|(_, progress)| progress.is_complete() && progress.percent == programme.min_percent);
    all.extend(limit.map(|(person, progress)| Missing {
        person: Some(person.id),
        words: lang.training_on_the_limit(person.name(), lang.percent(progress.percent)),
    }));
    let facts: [Fact; 3] = [
        (|lang, names| lang.training_no_birth_year(names), |person| person.born().is_none()),
        (|lang, names| lang.training_no_gender(names), |person| person.gender.is_empty()),
        (|lang, names| lang.training_no_postcode(names), |person| person.postcode.is_empty()),
    ];
    for (say, lacks) in facts {
        let who: Vec<&Person> = people.iter().map(|(person, _)| *person).filter(|person| lacks(person)).collect();
        if let Some(first) = who.first() {
            let names = names(lang, &who);
            all.push(Missing { person: (who.len() == 1).then_some(first.id), words: say(lang, names) });
        }
    }
    all
}

/// The first three, and how many more.
fn names(lang: &Lang, people: &[&Person]) -> String {
    let shown = people.iter().take(3).map(|person| person.name()).collect::<Vec<_>>().join(", ");
    match people.len().saturating_sub(3) {
        0 => shown,
        more => lang.training_and_more(shown, i64::try_from(more).unwrap_or(i64::MAX)),
    }
}
