//! «Hvordan lede frivillige» as it went in spring: four evenings, who came, and who completed it.

use chrono::{Months, NaiveDate};

use super::chance::Chance;
use super::crews::Staff;
use super::data::{Ground, clock};
use crate::domain::id::{Ids, PersonId};
use crate::domain::people::Person;
use crate::domain::programme_template;
use crate::domain::time::{Minute, Pick, When};
use crate::domain::training::{Attendance, AttendanceState, Competence, CompetenceRecord, Enrolment, Module, Programme, Session};

/// The programme with everything that belongs to it.
#[derive(Debug)]
pub(super) struct Course {
    pub programme: Programme,
    pub modules: Vec<Module>,
    pub sessions: Vec<Session>,
    pub enrolments: Vec<Enrolment>,
    pub attendance: Vec<Attendance>,
    /// What those who completed it were given.
    pub granted: Vec<CompetenceRecord>,
}

/// The programme, its sessions and those who followed it: most leaders and deputies.
pub(super) fn course(ground: Ground<'_>, staffs: &[Staff], people: &[Person], ids: &mut Ids, chance: &mut Chance) -> Course {
    let Ground { data, zone, places, competences } = ground;
    let words = &data.festival.programme;
    let competence = competences.iter().find(|competence| competence.name == words.competence);
    let (_, template, modules) = programme_template::standard(ids);
    let programme = Programme { competence: competence.map(|competence| competence.id), ..template };
    let students = students(staffs, people, chance);
    let place = places.iter().find(|place| place.name == words.place).map(|place| place.id);
    // Somebody from outside the crews' leaders.
    let grown = |person: &&Person| person.born().is_some_and(|born| (1965..1985).contains(&born));
    let leader = people.iter().filter(grown).map(|person| person.id).find(|person| !students.contains(person));
    let mut sessions = Vec::new();
    for session in &words.session {
        let (Some(from), Some(to)) = (clock(&session.from), clock(&session.to)) else { continue };
        let Ok(when) = When::on_day(zone, session.day, from, to, Pick::Earlier) else { continue };
        sessions.push(Session {
            title: session.title.clone(),
            modules: modules.iter().filter(|module| session.modules.contains(&module.number)).map(|module| module.id).collect(),
            place,
            leader,
            note: session.note.clone(),
            ..Session::new(ids.next(), programme.id, when)
        });
    }
    let enrolments = students.iter().map(|person| Enrolment::new(ids.next(), programme.id, *person)).collect();
    let mut attendance = Vec::new();
    let mut granted = Vec::new();
    let all: i64 = sessions.iter().map(|session| session.when.minutes()).sum();
    for person in students {
        let mut there = 0;
        for session in &sessions {
            let row = attended(session, person, ids, chance);
            there += row.minutes(session.when.span());
            attendance.push(row);
        }
        let completed = there * 100 >= all * programme.min_percent && all >= programme.min_minutes;
        if let Some(competence) = competence.filter(|_| completed) {
            granted.push(grant(words.valid_from, competence, person, &programme, words.origin.clone(), ids));
        }
    }
    Course { programme, modules, sessions, enrolments, attendance, granted }
}

fn students(staffs: &[Staff], people: &[Person], chance: &mut Chance) -> Vec<PersonId> {
    let mut students = Vec::new();
    for staff in staffs {
        for (rank, who) in staff.members.iter().take(3).enumerate() {
            let follows = chance.percent([96, 72, 6].get(rank).copied().unwrap_or(0));
            if let Some(person) = people.get(*who).filter(|person| follows && !students.contains(&person.id)) {
                students.push(person.id);
            }
        }
    }
    students
}

fn attended(session: &Session, person: PersonId, ids: &mut Ids, chance: &mut Chance) -> Attendance {
    let (from, to) = (session.when.from_at, session.when.to_at);
    let (state, from_at, to_at) = match chance.below(100) {
        0..80 => (AttendanceState::Present, None, None),
        80..85 => (AttendanceState::Part, Some(Minute(from.0 + chance.between(2, 6) * 15)), None),
        85..88 => (AttendanceState::Part, None, Some(Minute(to.0 - chance.between(2, 6) * 15))),
        88..95 => (AttendanceState::Excused, None, None),
        _ => (AttendanceState::Absent, None, None),
    };
    Attendance { id: ids.next(), session: session.id, person, state, from_at, to_at }
}

fn grant(
    valid_from: NaiveDate,
    competence: &Competence,
    person: PersonId,
    programme: &Programme,
    origin: String,
    ids: &mut Ids,
) -> CompetenceRecord {
    let months = competence.months_valid.and_then(|months| u32::try_from(months).ok());
    CompetenceRecord {
        valid_to: months.and_then(|months| valid_from.checked_add_months(Months::new(months))),
        programme: Some(programme.id),
        origin,
        ..CompetenceRecord::new(ids.next(), person, competence.id, valid_from)
    }
}
