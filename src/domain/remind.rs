//! Who is reminded of a course, and how they are reached.

use std::collections::BTreeSet;

use super::id::{PersonId, ProgrammeId};
use super::people::Person;
use super::snapshot::Snapshot;
use super::training::Answer;

/// Whom a reminder is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whom {
    /// Everybody with a place, but for those who have said that they do not come.
    #[default]
    Coming,
    /// Those with a place who have not answered.
    Unanswered,
}

/// Who is to be reminded of a programme.
pub fn people(snapshot: &Snapshot, programme: ProgrammeId, whom: Whom) -> Vec<PersonId> {
    let placed = snapshot.enrolments_of(programme).filter(|row| row.waiting.is_none());
    let wanted = placed.filter(|row| match whom {
        Whom::Coming => row.answer != Some(Answer::No),
        Whom::Unanswered => row.answer.is_none(),
    });
    wanted.map(|row| row.person).collect()
}

/// How some people are reached: each number and address once, and who lacks what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reach {
    /// Phone numbers.
    pub phones: Vec<String>,
    /// Mail addresses.
    pub emails: Vec<String>,
    /// Who has an address and no phone.
    pub without_phone: Vec<PersonId>,
    /// Who has a phone and no address.
    pub without_email: Vec<PersonId>,
    /// Who has neither.
    pub without_both: Vec<PersonId>,
}

impl Reach {
    /// How these people are reached, in their order.
    pub fn of(snapshot: &Snapshot, people: &[PersonId]) -> Self {
        let mut reach = Self::default();
        let (mut phones, mut emails) = (BTreeSet::new(), BTreeSet::new());
        for person in people.iter().filter_map(|id| snapshot.people.get(*id)) {
            let (phone, email) = (person.phone.trim(), address(person));
            match (phone.is_empty(), email.is_none()) {
                (true, true) => reach.without_both.push(person.id),
                (true, false) => reach.without_phone.push(person.id),
                (false, true) => reach.without_email.push(person.id),
                (false, false) => {}
            }
            if !phone.is_empty() && phones.insert(phone) {
                reach.phones.push(phone.to_owned());
            }
            if let Some(email) = email.filter(|email| emails.insert(email.to_lowercase())) {
                reach.emails.push(email.to_owned());
            }
        }
        reach
    }
}

/// A mail address that does not spoil the field it is pasted into.
fn address(person: &Person) -> Option<&str> {
    let email = person.email.trim();
    (email.contains('@') && !email.contains([' ', ',', ';', '<', '>', '"', '\n'])).then_some(email)
}
