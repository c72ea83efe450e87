//! What the panel tells of the chosen person besides their fields: crews, shifts, where they are needed, trainings. Made
//! once when a person is chosen or something has changed.

use super::rows::Findings;
use crate::domain::act::training::{Grant, good_to};
use crate::domain::{
    Assignment, AssignmentState, CompetenceId, CrewId, NeedId, PersonId, ProgrammeId, RecordId, Role, ShiftId, Span, candidates,
    progress,
};
use crate::ui::screen::Cx;
use crate::ui::widget::kit::Tone;

/// How many openings are shown.
const OPENINGS: usize = 5;

/// What the panel tells of a person.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct About {
    pub name: String,
    pub age: Option<String>,
    pub club: Option<String>,
    pub crews: Vec<Member>,
    pub hours: String,
    pub shifts: Vec<Shift>,
    pub openings: Vec<Opening>,
    pub programmes: Vec<Programme>,
    pub records: Vec<Record>,
}

/// A crew they are in.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Member {
    pub crew: CrewId,
    pub name: String,
    pub colour: i64,
    pub role: Role,
}

/// A shift they are on.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Shift {
    pub shift: ShiftId,
    /// `tor 8.7`.
    pub day: String,
    /// `22:00–02:00`.
    pub time: String,
    pub name: String,
    pub state: Option<(String, Tone)>,
    /// What is wrong, as sentences; true for a breach, false for a hint.
    pub wrong: Vec<(String, bool)>,
    /// Why the leader went on all the same.
    pub reason: String,
}

/// Somewhere they are needed.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Opening {
    pub need: NeedId,
    pub shift: ShiftId,
    /// The part of the shift, when it is not the whole.
    pub part: Option<Span>,
    pub day: String,
    pub time: String,
    pub name: String,
    pub missing: i64,
    pub good: Vec<String>,
    pub bad: Vec<(String, bool)>,
    /// The codes of the breaches that ask for a reason; none when no rule speaks against it.
    pub codes: Vec<String>,
}

/// A programme they follow.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Programme {
    pub programme: ProgrammeId,
    pub name: String,
    pub chip: String,
    pub tone: Tone,
    /// What is missing, as a sentence; empty when nothing is.
    pub missing: String,
}

/// A competence they have.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Record {
    pub record: RecordId,
    pub name: String,
    pub chip: String,
    pub tone: Tone,
    pub origin: String,
}

impl About {
    /// What there is to tell of a person; none when they are gone.
    pub fn of(cx: Cx<'_>, id: PersonId, findings: &Findings) -> Option<Self> {
        let person = cx.data.people.get(id)?;
        Some(Self {
            name: person.name(),
            age: super::rows::age_words(cx, person),
            club: person.club.and_then(|club| cx.data.clubs.get(club)).map(|club| club.name.clone()),
            crews: crews(cx, id),
            hours: cx.lang.hours(cx.data.minutes_of(id)),
            shifts: cx.data.assignments_of(id).filter_map(|row| shift(cx, row, findings)).collect(),
            openings: openings(cx, id),
            programmes: programmes(cx, id),
            records: records(cx, id),
        })
    }
}

fn crews(cx: Cx<'_>, id: PersonId) -> Vec<Member> {
    let mut all: Vec<Member> = cx
        .data
        .memberships_of(id)
        .filter_map(|member| {
            let crew = cx.data.crews.get(member.crew)?;
            Some(Member { crew: crew.id, name: crew.name.clone(), colour: crew.colour, role: member.role })
        })
        .collect();
    all.sort_by(|a, b| a.role.cmp(&b.role).then_with(|| cx.lang.compare(&a.name, &b.name)));
    all
}

fn when(cx: Cx<'_>, span: Span) -> (String, String) {
    let zone = cx.data.zone();
    let (from, to) = (zone.local(span.from), zone.local(span.to));
    let day = format!("{} {}", cx.lang.weekday_chip(from.date()), cx.lang.day_chip(from.date()));
    (day, cx.lang.time_range(from, to))
}

fn shift(cx: Cx<'_>, row: &Assignment, findings: &Findings) -> Option<Shift> {
    let (need, shift) = cx.data.work(row)?;
    let (day, time) = when(cx, row.span(shift.when.span()));
    let finding = findings.get(&row.id);
    let wrong = finding.map(|finding| &finding.breaches).into_iter().flatten();
    Some(Shift {
        shift: shift.id,
        day,
        time,
        name: with_task(cx.data.shift_name(shift), &need.task),
        state: match row.state {
            AssignmentState::Planned => None,
            AssignmentState::Present => Some((cx.lang.people_was_there(), Tone::Ok)),
            AssignmentState::Excused => Some((cx.lang.people_excused(), Tone::Plain)),
            AssignmentState::Absent => Some((cx.lang.people_absent(), Tone::Warn)),
            AssignmentState::Confirmed => Some((cx.lang.state(row.state), Tone::Ok)),
            AssignmentState::Draft | AssignmentState::Asked | AssignmentState::Standby => {
                Some((cx.lang.state(row.state), Tone::Info))
            }
            AssignmentState::Declined => Some((cx.lang.state(row.state), Tone::Warn)),
        },
        wrong: wrong.map(|breach| (cx.lang.breach(breach, cx.data), breach.needs_reason())).collect(),
        reason: row.override_reason.clone(),
    })
}

fn with_task(name: String, task: &str) -> String {
    if task.is_empty() || name.contains(task) { name } else { format!("{name} · {task}") }
}

fn openings(cx: Cx<'_>, id: PersonId) -> Vec<Opening> {
    let now = cx.data.festival().map(|festival| festival.zone.instant_lenient(cx.now));
    let coming = candidates::needed(cx.data, cx.rules, id).into_iter().filter(|one| now.is_none_or(|now| one.span.to > now));
    let openings = coming.take(OPENINGS).filter_map(|one| {
        let need = cx.data.needs.get(one.need)?;
        let shift = cx.data.shifts.get(need.shift)?;
        let (day, time) = when(cx, one.span);
        Some(Opening {
            need: need.id,
            shift: shift.id,
            part: (one.span != shift.when.span()).then_some(one.span),
            day,
            time,
            name: with_task(cx.data.shift_name(shift), &need.task),
            missing: one.missing,
            good: one.reasons.iter().map(|reason| cx.lang.reason(reason, cx.data)).collect(),
            bad: one.breaches.iter().map(|breach| (cx.lang.breach(breach, cx.data), breach.needs_reason())).collect(),
            codes: one.breaches.iter().filter(|breach| breach.needs_reason()).map(|breach| breach.code().to_owned()).collect(),
        })
    });
    openings.collect()
}

fn programmes(cx: Cx<'_>, id: PersonId) -> Vec<Programme> {
    let lang = cx.lang;
    let mut all: Vec<Programme> = cx
        .data
        .programmes_of(id)
        .filter_map(|enrolment| {
            let programme = cx.data.programmes.get(enrolment.programme)?;
            let progress = progress::progress(cx.data, programme.id, id)?;
            let (done, of) = (progress.done.len(), progress.done.len() + progress.missing.len());
            let (chip, tone) = if progress.is_complete() {
                (lang.people_completed(), Tone::Ok)
            } else if of == 0 {
                (lang.percent(progress.percent), Tone::Warn)
            } else {
                (lang.people_modules(done, of), Tone::Warn)
            };
            let names: Vec<&str> =
                progress.missing.iter().filter_map(|id| cx.data.modules.get(*id)).map(|module| module.title.as_str()).collect();
            let missing = if progress.is_complete() || names.is_empty() {
                String::new()
            } else {
                lang.people_modules_missing(lang.hours(progress.minutes), lang.hours(progress.lacks_minutes), names.join(", "))
            };
            Some(Programme { programme: programme.id, name: programme.name.clone(), chip, tone, missing })
        })
        .collect();
    all.sort_by(|a, b| lang.compare(&a.name, &b.name));
    all
}

fn records(cx: Cx<'_>, id: PersonId) -> Vec<Record> {
    let lang = cx.lang;
    let today = cx.today();
    let last = cx.data.festival().map_or(today, |festival| festival.last_day);
    let mut all: Vec<Record> = cx
        .data
        .records_of(id)
        .filter_map(|record| {
            let competence = cx.data.competences.get(record.competence)?;
            let (chip, tone) = match record.valid_to {
                _ if record.training => (lang.competences_in_training(), Tone::Info),
                _ if record.valid_from > today => (lang.people_valid_from(lang.date_numeric(record.valid_from)), Tone::Info),
                None => (lang.people_valid_always(), Tone::Ok),
                Some(to) if to < today => (lang.people_expired(lang.date_numeric(to)), Tone::Bad),
                Some(to) if to < last => (lang.people_valid_to(lang.date_numeric(to)), Tone::Warn),
                Some(to) => (lang.people_valid_to(lang.date_numeric(to)), Tone::Ok),
            };
            Some(Record { record: record.id, name: competence.name.clone(), chip, tone, origin: record.origin.clone() })
        })
        .collect();
    all.sort_by(|a, b| lang.compare(&a.name, &b.name));
    all
}

/// What is written when a person gets a competence from a day on, for as long as it lasts.
pub fn grant(cx: Cx<'_>, competence: CompetenceId, from: chrono::NaiveDate) -> Grant {
    let to = cx.data.competences.get(competence).and_then(|competence| good_to(competence, from));
    Grant { to, ..Grant::new(competence, from) }
}
