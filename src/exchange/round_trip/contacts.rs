//! The sheet of contacts: phone numbers and addresses that were changed in it.

use super::compare::{Who, who};
use super::judge::Judge;
use super::read::ContactLine;
use super::rows::normal;
use super::{Change, Conflict, Field, Said, Unclear, Why};
use crate::domain::fold::fold;
use crate::domain::phone::{self, Phone, Region};
use crate::lang::phone_display;

impl Judge<'_> {
    /// The sheet of contacts.
    pub(super) fn contacts(&mut self) {
        let lines = &self.book.contact_lines;
        for (at, name) in &self.book.strangers {
            if !matches!(who(self.book, Some(self.snapshot), name), Who::Person(_)) {
                self.to.unclear.push(Unclear { at: at.clone(), why: Why::NewContact(name.clone()) });
            }
        }
        let region = self.snapshot.festival().map_or(Region::No, |festival| Region::of(&festival.region));
        for ContactLine { at, person: id, name, phone, email } in lines {
            let (Some(was), Some(here)) = (self.book.contacts.get(id), self.snapshot.people.get(*id)) else { continue };
            let theirs = self.book.people.get(&name.to_lowercase());
            if theirs.is_some_and(|theirs| theirs != id) || theirs.is_none() && fold(name) != fold(&here.name()) {
                self.to.unclear.push(Unclear { at: at.clone(), why: Why::NotTaken(Field::Name) });
            }
            // A number is the same however it is written: what came from this sheet is here in full.
            let same = |field: Field, a: &str, b: &str| {
                let number = |text: &str| match phone::parse(text, region) {
                    Phone::Known(number) => Some(number),
                    _ => None,
                };
                a == b || field == Field::Phone && number(a).is_some_and(|a| number(b) == Some(a))
            };
            let mut decide = |field: Field, was: &str, new: &Option<String>, is: &str| {
                let new = new.as_ref().filter(|new| !same(field, new, was) && !same(field, new, is))?;
                if is == was {
                    return Some(new.clone());
                }
                let said = |text: &str| Said::Text(text.to_owned());
                let (phone, email) = if field == Field::Phone { (Some(new.clone()), None) } else { (None, Some(new.clone())) };
                let take = Some(Change::Contact { person: *id, phone, email });
                self.to.conflicts.push(Conflict {
                    at: at.clone(),
                    field,
                    base: said(was),
                    theirs: said(new),
                    here: said(is),
                    take,
                });
                None
            };
            let phone = decide(Field::Phone, &was.phone, phone, &normal(&phone_display(&here.phone)));
            let email = decide(Field::Email, &was.email, email, &normal(&here.email));
            if phone.is_some() || email.is_some() {
                self.to.changes.push(Change::Contact { person: *id, phone, email });
            }
        }
    }
}
