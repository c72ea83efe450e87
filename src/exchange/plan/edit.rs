//! The plan as one edit.

use std::collections::{BTreeMap, HashMap};

use super::{Decision, Plan, PlanRow, Skip, Subject, Verdict};
use crate::domain::availability::Availability;
use crate::domain::edit::{Edit, Op};
use crate::domain::fold::fold;
use crate::domain::id::{AvailabilityId, ClubId, CrewId, Ids, PersonId};
use crate::domain::people::{Club, Crew, ImportBatch, Membership, Person, Role};
use crate::exchange::draft::{Draft, merge};

/// Whom a row that comes in is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Target {
    /// Somebody the festival knows.
    Person(PersonId),
    /// The new person of this row.
    New(usize),
}

/// What becomes of a row as things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It comes in, as this person or about them.
    In(Target),
    /// It cannot come in before somebody mends it or decides; so do the rows about the same person, of which this is the
    /// first.
    Waits(usize),
    /// It stays out, and nobody misses it.
    Out,
}

impl Plan {
    /// What becomes of each row. A row about the person of a row that waits or stays out does so with it.
    pub(super) fn fates(&self) -> Vec<(&PlanRow, Fate)> {
        let mut fates: HashMap<usize, Fate> = HashMap::new();
        let mut rows = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            let subject = match (&row.verdict, row.decision) {
                (Verdict::Skipped(Skip::Aside(_)), _) | (_, Some(Decision::Leave)) => Err(Fate::Out),
                (Verdict::Refused(_), _) | (Verdict::Doubtful(_), None) => Err(Fate::Waits(row.line)),
                (_, Some(Decision::New)) | (Verdict::New, None) => Ok(None),
                (_, Some(Decision::Same(subject))) => Ok(Some(subject)),
                (_, None) => Ok(row.subject),
            };
            let fate = match subject {
                Err(fate) => fate,
                Ok(None) => Fate::In(Target::New(row.line)),
                Ok(Some(Subject::Person(id))) => Fate::In(Target::Person(id)),
                Ok(Some(Subject::Row(line))) => match (fates.get(&line), &row.verdict) {
                    // It says nothing that the other one does not.
                    (Some(Fate::Waits(_)), Verdict::Skipped(_)) if row.decision.is_none() => Fate::Out,
                    (Some(fate), _) => *fate,
                    (None, _) => Fate::Waits(row.line),
                },
            };
            let _ = fates.insert(row.line, fate);
            rows.push((row, fate));
        }
        rows
    }

    /// The rows that come in, in order, and whom each is about.
    pub(super) fn incoming(&self) -> Vec<(&PlanRow, Target)> {
        let come_in = |(row, fate)| match fate {
            Fate::In(target) => Some((row, target)),
            Fate::Waits(_) | Fate::Out => None,
        };
        self.fates().into_iter().filter_map(come_in).collect()
    }

    /// Everything the plan writes, as one edit that one undo takes back. Rows in doubt that nobody decided stay out.
    pub fn edit(&self, ids: &mut Ids, file_name: &str) -> Edit {
        let incoming = self.incoming();
        let mut said: BTreeMap<usize, (Target, Draft)> = BTreeMap::new();
        let mut place: HashMap<Target, usize> = HashMap::new();
        for (row, target) in &incoming {
            let at = *place.entry(*target).or_insert(row.line);
            let entry = said.entry(at).or_insert_with(|| {
                let known = match target {
                    Target::Person(id) => self.festival.people.get(*id).map(|person| Draft::of(person, &self.festival)),
                    Target::New(_) => None,
                };
                (*target, known.unwrap_or_default())
            });
            entry.1 = match target {
                // The first row of a new person is taken as it stands.
                Target::New(line) if *line == row.line => row.draft.clone(),
                _ => merge(&entry.1, &row.draft).0,
            };
        }

        let mut edit = Edit::new(Op::Import { file: file_name.to_owned(), added: 0, changed: 0 });
        let mut clubs: HashMap<String, ClubId> = self.festival.clubs.iter().map(|club| (fold(&club.name), club.id)).collect();
        for name in self.new_clubs() {
            let club = Club { id: ids.next(), name };
            edit.insert(&club);
            let _ = clubs.insert(fold(&club.name), club.id);
        }
        let mut crews: HashMap<String, CrewId> = self.festival.crews.iter().map(|crew| (fold(&crew.name), crew.id)).collect();
        for (colour, name) in (self.festival.crews.len()..).zip(self.new_crews()) {
            let colour = i64::try_from(colour % 8).unwrap_or(0);
            let crew = Crew { id: ids.next(), name, colour, note: String::new() };
            edit.insert(&crew);
            let _ = crews.insert(fold(&crew.name), crew.id);
        }

        let (mut added, mut changed) = (0, 0);
        let mut members = Vec::new();
        let mut who: HashMap<Target, PersonId> = HashMap::new();
        let mut answers: Vec<Availability> = Vec::new();
        for (target, draft) in said.values() {
            let known = match target {
                Target::Person(id) => self.festival.people.get(*id),
                Target::New(_) => None,
            };
            let mut person = known.cloned().unwrap_or_else(|| Person::new(ids.next(), "", ""));
            draft.write(&mut person);
            if !draft.club.is_empty() {
                person.club = clubs.get(&fold(&draft.club)).copied();
            }
            let mine: Vec<CrewId> = self.festival.memberships_of(person.id).map(|row| row.crew).collect();
            let mut joins: Vec<CrewId> = draft.crews.iter().filter_map(|name| crews.get(&fold(name)).copied()).collect();
            joins.retain(|crew| !mine.contains(crew));
            joins.dedup();
            match known {
                None => {
                    edit.insert(&person);
                    added += 1;
                }
                Some(old) => {
                    let before = edit.writes.len();
                    edit.update(old, &person);
                    let told =
                        || incoming.iter().any(|(row, other)| other == target && row.verdict == Verdict::Changed(Vec::new()));
                    changed += i64::from(edit.writes.len() > before || !joins.is_empty() || told());
                }
            }
            let _ = who.insert(*target, person.id);
            members.extend(joins.into_iter().map(|crew| (person.id, crew)));
        }
        members.sort_unstable();
        members.dedup();
        let mut leads: Vec<(PersonId, CrewId)> = Vec::new();
        let mut deputies: Vec<(PersonId, CrewId)> = Vec::new();
        let mut gone: Vec<AvailabilityId> = Vec::new();
        for (row, target) in &incoming {
            let Some(person) = who.get(target).copied() else { continue };
            leads.extend(row.leads.iter().filter_map(|crew| Some((person, *crews.get(&fold(crew))?))));
            deputies.extend(row.deputies.iter().filter_map(|crew| Some((person, *crews.get(&fold(crew))?))));
            for old in super::heard::superseded(&self.festival, person, &row.says) {
                if !gone.contains(&old.id) {
                    gone.push(old.id);
                    edit.delete(old);
                }
            }
            let new = row.says.iter().filter_map(|said| super::heard::kept(&self.festival, person, said));
            for said in new.collect::<Vec<_>>() {
                let same = |other: &&Availability| (other.kind, other.when) == (said.kind, said.when) && other.person == person;
                if answers.iter().find(same).is_none() {
                    answers.push(Availability { id: ids.next(), ..said });
                }
            }
        }
        for (person, crew) in members {
            let place = (person, crew);
            let role = if leads.contains(&place) {
                Role::Leader
            } else if deputies.contains(&place) {
                Role::Deputy
            } else {
                Role::Member
            };
            edit.insert(&Membership { id: ids.next(), person, crew, role });
        }
        for (person, crew) in leads {
            if let Some(old) = self.festival.memberships_of(person).find(|row| row.crew == crew) {
                edit.update(old, &Membership { role: Role::Leader, ..old.clone() });
            }
        }
        for (person, crew) in deputies {
            let member = |row: &&Membership| row.crew == crew && row.role == Role::Member;
            if let Some(old) = self.festival.memberships_of(person).find(member) {
                edit.update(old, &Membership { role: Role::Deputy, ..old.clone() });
            }
        }
        for said in &answers {
            edit.insert(said);
        }
        if !edit.is_empty() {
            let refused = i64::try_from(self.handed_back().count()).unwrap_or(i64::MAX);
            edit.insert(&ImportBatch { id: ids.next(), file: file_name.to_owned(), added, changed, refused });
        }
        edit.op = Op::Import { file: file_name.to_owned(), added, changed };
        edit
    }
}
