//! What the panel tells of the chosen crew, club or place; made once when it is chosen or something has changed.

use super::rows::Thing;
use crate::domain::{PersonId, Role, act, coverage};
use crate::lang::phone_display;
use crate::ui::screen::Cx;

/// What the panel tells.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct About {
    /// Figures in words, a line each.
    pub facts: Vec<String>,
    pub members: Vec<Member>,
}

/// Somebody in a crew, or of a club.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Member {
    pub person: PersonId,
    pub name: String,
    /// The phone number, or a club's hours.
    pub about: String,
    pub role: Role,
}

impl About {
    /// What there is to tell.
    pub fn of(cx: Cx<'_>, thing: Thing) -> Self {
        let lang = cx.lang;
        match thing {
            Thing::Crew(id) => {
                let members = cx.data.members_of(id).filter_map(|member| {
                    let person = cx.data.people.get(member.person)?;
                    Some((member.role, lang.sort_key(&person.sort_name()), person))
                });
                let mut members: Vec<_> = members.collect();
                members.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
                let (mut shifts, mut totals) = (0_i64, coverage::Totals::default());
                for shift in cx.data.shifts.iter().filter(|shift| shift.crew == id) {
                    shifts += 1;
                    for coverage in cx.data.needs_of(shift.id).filter_map(|need| coverage::coverage(cx.data, need)) {
                        totals.add(&coverage);
                    }
                }
                let mut facts = vec![lang.crews_fact_shifts(shifts)];
                if totals.places > 0 {
                    facts.push(lang.crews_fact_places(totals.filled, totals.places));
                }
                let members = members.into_iter().map(|(role, _, person)| Member {
                    person: person.id,
                    name: person.name(),
                    about: phone_display(&person.phone),
                    role,
                });
                Self { facts, members: members.collect() }
            }
            Thing::Club(id) => {
                let mut people: Vec<_> = cx.data.everybody().filter(|person| person.club == Some(id)).collect();
                people.sort_by_cached_key(|person| lang.sort_key(&person.sort_name()));
                let mut sum = 0;
                let members: Vec<Member> = people
                    .into_iter()
                    .map(|person| {
                        let minutes = cx.data.minutes_of(person.id);
                        sum += minutes;
                        Member { person: person.id, name: person.name(), about: lang.hours(minutes), role: Role::Member }
                    })
                    .collect();
                let people = i64::try_from(members.len()).unwrap_or(i64::MAX);
                Self { facts: vec![lang.common_people(people), lang.crews_fact_hours(lang.hours(sum))], members }
            }
            Thing::Place(id) => {
                let (shifts, sessions) = act::places::would_delete(cx.data, id);
                let mut facts = vec![lang.crews_fact_shifts(shifts)];
                if sessions > 0 {
                    facts.push(lang.crews_fact_sessions(sessions));
                }
                Self { facts, members: Vec::new() }
            }
        }
    }

    /// Whether the crew has somebody who leads it.
    pub fn has_leader(&self) -> bool {
        self.members.iter().any(|member| member.role == Role::Leader)
    }

    /// What somebody is in the crew already.
    pub fn role_of(&self, person: PersonId) -> Option<Role> {
        self.members.iter().find(|member| member.person == person).map(|member| member.role)
    }
}

/// What would go along, as sentences.
pub fn would_delete(cx: Cx<'_>, thing: Thing) -> Vec<String> {
    let lang = cx.lang;
    let lines: Vec<(usize, String)> = match thing {
        Thing::Crew(id) => {
            let gone = act::crews::would_delete(cx.data, id);
            vec![
                (gone.shifts, lang.crews_gone_shifts(gone.shifts)),
                (gone.assignments, lang.crews_gone_assignments(gone.assignments)),
                (gone.memberships, lang.crews_gone_members(gone.memberships)),
            ]
        }
        Thing::Club(id) => {
            let people = act::clubs::would_delete(cx.data, id);
            vec![(people, lang.crews_gone_club(people))]
        }
        Thing::Place(id) => {
            let (shifts, sessions) = act::places::would_delete(cx.data, id);
            vec![(shifts, lang.crews_gone_place_shifts(shifts)), (sessions, lang.crews_gone_place_sessions(sessions))]
        }
    };
    lines.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect()
}
