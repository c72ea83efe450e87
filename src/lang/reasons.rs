//! What speaks for and against a person on a shift, and what is refused, as sentences: whole words, minutes, and the
//! paragraph where there is one.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::Lang;
use crate::domain::act::training::session_name;
use crate::domain::candidates::Reason;
use crate::domain::rules::{Breach, Lack, Lacking, Law, Most, Refusal};
use crate::domain::{Age, AssignmentId, CompetenceId, CrewId, PersonId, Role, Snapshot, Span, Zone};

impl Lang {
    /// A breach as a sentence without a full stop: `Hviler 8 t, skal ha 11 t (mangler 180 min) før Vakt lør. 06:00`.
    pub fn breach(&self, breach: &Breach, snapshot: &Snapshot) -> String {
        match breach {
            Breach::Overlap { other, minutes } => {
                self.assigning_overlap(self.work(*other, snapshot, Ends::Both), self.hours_and_minutes(*minutes))
            }
            Breach::Travel { other, has, needs } => self.assigning_travel(
                self.hours_and_minutes(*has),
                self.work(*other, snapshot, Ends::Both),
                self.hours_and_minutes(*needs),
            ),
            Breach::Rest { after, before, has, needs, law } => {
                let (has, needs, missing) = (self.hours_and_minutes(*has), self.hours_and_minutes(*needs), needs - has);
                match (after, before) {
                    (Some(first), Some(second)) => self.assigning_rest_between(
                        self.work(*first, snapshot, Ends::Both),
                        self.work(*second, snapshot, Ends::From),
                        has,
                        needs,
                        missing,
                        self.law(law),
                    ),
                    (Some(after), None) => {
                        let work = self.work(*after, snapshot, Ends::Both);
                        self.assigning_rest_after(has, needs, missing, work, self.law(law))
                    }
                    (None, before) => {
                        let work = before.map_or_else(|| self.assigning_work_gone(), |id| self.work(id, snapshot, Ends::From));
                        self.assigning_rest_before(has, needs, missing, work, self.law(law))
                    }
                }
            }
            Breach::Age { min, age, turns } => self.too_young(*min, *age, *turns, snapshot),
            Breach::AgeUnknown { min } => self.assigning_age_unknown(*min),
            Breach::Night { minutes, from, to, soft: false, law } => {
                self.assigning_night(*minutes, clock(*from), clock(*to), self.law(law))
            }
            Breach::Night { minutes, from, to, soft: true, law } => {
                self.assigning_late_evening(*minutes, clock(*from), clock(*to), self.law(law))
            }
            Breach::DayHours { day, minutes, max, law, .. } => self.assigning_day_hours(
                self.hours_and_minutes(*minutes),
                self.date_short(*day),
                self.hours_and_minutes(*max),
                self.law(law),
            ),
            Breach::WeekHours { from, minutes, max, law } => self.assigning_week_hours(
                self.hours_and_minutes(*minutes),
                self.date_short(snapshot.zone().local(*from).date()),
                self.hours_and_minutes(*max),
                self.law(law),
            ),
            Breach::Run { from, minutes, max, pause, several, law } => {
                let at = self.time(snapshot.zone().local(*from).time());
                let (minutes, max) = (self.hours_and_minutes(*minutes), self.hours_and_minutes(*max));
                if *several {
                    self.assigning_run(minutes, at, *pause, max, self.law(law))
                } else {
                    self.assigning_break(*pause, max, self.law(law))
                }
            }
            Breach::WeekRest { from, has, needs, law } => self.assigning_week_rest(
                self.date_short(snapshot.zone().local(*from).date()),
                self.hours_and_minutes(*has),
                self.hours_and_minutes(*needs),
                self.law(law),
            ),
            Breach::AtCourse { session, minutes } => {
                let session = snapshot.sessions.get(*session);
                let name = session.map(|row| session_name(snapshot, row)).unwrap_or_default();
                self.assigning_at_course(name, self.hours_and_minutes(*minutes))
            }
            Breach::Nights { nights, max } => self.assigning_nights(*nights, *max),
            Breach::OverWish { what, has, max } => match what {
                Most::Shifts => self.assigning_over_shifts(*max, *has),
                Most::Hours => self.assigning_over_hours(self.hours_and_minutes(*max), self.hours_and_minutes(*has)),
                Most::Nights => self.assigning_over_nights(*max, *has),
            },
            Breach::Unavailable { cannot, minutes, note } => {
                let note = if note.is_empty() { String::new() } else { self.assigning_note(note.clone()) };
                let time = self.hours_and_minutes(*minutes);
                if *cannot { self.assigning_cannot(time, note) } else { self.assigning_rather_not(time, note) }
            }
            Breach::OutsideCan { minutes, same_day: true } => self.assigning_outside_can(self.hours_and_minutes(*minutes)),
            Breach::OutsideCan { same_day: false, .. } => self.assigning_not_said(),
            Breach::Apart { other, minutes } => {
                self.assigning_apart(person_name(*other, snapshot), self.hours_and_minutes(*minutes))
            }
            Breach::Together { other } => self.assigning_together(person_name(*other, snapshot)),
            Breach::WithoutAdult { other, minutes } => {
                self.assigning_without_adult(person_name(*other, snapshot), self.hours_and_minutes(*minutes))
            }
            Breach::CompetenceMissing { competence } => self.assigning_competence_missing(competence_name(*competence, snapshot)),
            Breach::CompetenceExpired { competence, on } => {
                self.assigning_competence_expired(self.near_date(*on, snapshot), competence_name(*competence, snapshot))
            }
            Breach::CompetenceNotYet { competence, from } => {
                self.assigning_competence_not_yet(self.near_date(*from, snapshot), competence_name(*competence, snapshot))
            }
        }
    }

    /// What speaks for a person, as a sentence without a full stop.
    pub fn reason(&self, reason: &Reason, snapshot: &Snapshot) -> String {
        match reason {
            Reason::InCrew { crew, role: Role::Leader } => self.assigning_leads_crew(crew_name(*crew, snapshot)),
            Reason::InCrew { crew, role: Role::Deputy } => self.assigning_deputy_of_crew(crew_name(*crew, snapshot)),
            Reason::InCrew { crew, role: Role::Member } => self.assigning_in_crew(crew_name(*crew, snapshot)),
            Reason::HasCompetence { competence, until: None } => {
                self.assigning_has_competence(competence_name(*competence, snapshot))
            }
            Reason::HasCompetence { competence, until: Some(until) } => {
                self.assigning_has_competence_until(competence_name(*competence, snapshot), self.near_date(*until, snapshot))
            }
            Reason::HoursSoFar { minutes: 0, .. } => self.assigning_no_hours(),
            Reason::HoursSoFar { minutes, average } => {
                let whole = (average + 30) / 60 * 60;
                self.assigning_hours_so_far(self.hours_and_minutes(*minutes), self.hours(whole))
            }
            Reason::Wished { crew } => self.assigning_wished(crew_name(*crew, snapshot)),
            Reason::SaysCan => self.assigning_says_can(),
            Reason::With { other } => self.assigning_with(person_name(*other, snapshot)),
            Reason::FreeAllDay { day } => self.assigning_free_all_day(self.date_short(*day)),
            Reason::Rested { minutes } => self.assigning_rested(self.hours_and_minutes(*minutes)),
        }
    }

    /// What a shift lacks as a whole, as a sentence without a full stop: `Ingen av gjengsjefene er der, 4 t fra 18:00`.
    pub fn lacking(&self, lacking: &Lacking, snapshot: &Snapshot) -> String {
        let (time, from) = (self.hours_and_minutes(lacking.minutes), self.time(snapshot.zone().local(lacking.from).time()));
        match &lacking.lack {
            Lack::Leader => self.assigning_no_leader(time, from),
            Lack::Adult(people) => {
                let names: Vec<String> = people.iter().map(|person| person_name(*person, snapshot)).collect();
                self.assigning_no_adult(names.join(", "), time, from)
            }
        }
    }

    /// Why something cannot be done at all.
    pub fn refusal(&self, refusal: &Refusal, snapshot: &Snapshot) -> String {
        match refusal {
            Refusal::Twice { assignment, .. } => self.assigning_refused_twice(self.work(*assignment, snapshot, Ends::Both)),
            Refusal::NoPerson => self.assigning_refused_no_person(),
            Refusal::NoShift => self.assigning_refused_no_shift(),
            Refusal::Empty => self.assigning_refused_empty(),
        }
    }

    fn too_young(&self, min: i32, age: Age, turns: Option<NaiveDate>, snapshot: &Snapshot) -> String {
        match (age, turns) {
            (Age::Unknown, _) => self.assigning_age_unknown(min),
            (Age::Exact(age), Some(date)) => self.assigning_too_young_turns(age, min, self.near_date(date, snapshot)),
            (Age::Exact(age), None) => self.assigning_too_young(age, min),
            (Age::Either(younger), _) if younger + 1 >= min => self.assigning_perhaps_too_young(younger, younger + 1, min),
            (Age::Either(younger), _) => self.assigning_too_young_year(younger, younger + 1, min),
        }
    }

    /// The paragraph in brackets, and that the stricter group was taken, each where it is so.
    fn law(&self, law: &Law) -> String {
        let mut text = law.source.as_ref().map_or_else(String::new, |source| self.assigning_law(source.clone()));
        if law.assumed {
            text.push_str(&self.assigning_assumed());
        }
        text
    }

    /// `Bar lør. 18:00–02:00`.
    fn work(&self, id: AssignmentId, snapshot: &Snapshot, ends: Ends) -> String {
        let Some((span, name, zone)) = of_assignment(id, snapshot) else { return self.assigning_work_gone() };
        let (from, to) = (zone.local(span.from), zone.local(span.to));
        let weekday = self.common_weekday_short(from.date().weekday().number_from_monday());
        let time = match ends {
            Ends::From => self.time(from.time()),
            Ends::Both => self.time_range(from, to),
        };
        self.assigning_work(name, weekday, time)
    }

    /// `1. juli`, with the year when it is not that of the festival.
    fn near_date(&self, date: NaiveDate, snapshot: &Snapshot) -> String {
        let month = self.month(date.month());
        if snapshot.festival().is_some_and(|festival| festival.first_day.year() == date.year()) {
            self.assigning_day(date.day(), month)
        } else {
            self.assigning_day_year(date.day(), month, date.year())
        }
    }
}

/// How much of other work's time is said.
#[derive(Clone, Copy)]
enum Ends {
    From,
    Both,
}

fn of_assignment(id: AssignmentId, snapshot: &Snapshot) -> Option<(Span, String, Zone)> {
    let row = snapshot.assignments.get(id)?;
    let (_, shift) = snapshot.work(row)?;
    Some((row.span(shift.when.span()), snapshot.shift_name(shift), snapshot.zone()))
}

fn competence_name(id: CompetenceId, snapshot: &Snapshot) -> String {
    snapshot.competences.get(id).map_or_else(String::new, |competence| competence.name.clone())
}

fn person_name(id: PersonId, snapshot: &Snapshot) -> String {
    snapshot.people.get(id).map(crate::domain::Person::name).unwrap_or_default()
}

fn crew_name(id: CrewId, snapshot: &Snapshot) -> String {
    snapshot.crews.get(id).map_or_else(String::new, |crew| crew.name.clone())
}

/// `23`, `06`, `21:30`.
fn clock(time: NaiveTime) -> String {
    if time.minute() == 0 { format!("{:02}", time.hour()) } else { format!("{:02}:{:02}", time.hour(), time.minute()) }
}
