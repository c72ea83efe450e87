//! What an edited workbook says, in sentences.

use chrono::NaiveDateTime;

use super::{Lang, phone_display};
use crate::domain::named::{self, Found, nearly};
use crate::domain::{AssignmentId, NeedId, Person, PersonId, ShiftId, Snapshot, Span, When};
use crate::exchange::round_trip::{BackError, Change, Column, Conflict, Field, Said, Since, Unclear, Why};

impl Lang {
    /// Why a workbook cannot come back.
    pub fn back_error(&self, why: BackError) -> String {
        match why {
            BackError::NotOurs | BackError::NoRows => self.back_no_rows(self.out_book_id()),
            BackError::OtherFestival => self.back_other_festival(),
        }
    }

    /// A change of the sheet: `Åse Bjørnøy på Bar, fre. 9. juli 18:00–22:00`.
    pub fn change(&self, change: &Change, data: &Snapshot) -> String {
        match change {
            Change::Off { assignment } => {
                let (person, shift) = self.of_assignment(data, *assignment);
                self.back_off(person, shift)
            }
            Change::On { need, person, part, .. } => self.back_on(name(data, *person), self.of_need(data, *need, *part)),
            Change::Instead { assignment, person, .. } => {
                let (other, shift) = self.of_assignment(data, *assignment);
                self.back_instead(name(data, *person), other, shift)
            }
            Change::State { assignment, state } => {
                let (person, shift) = self.of_assignment(data, *assignment);
                self.back_state(person, shift, self.state(*state))
            }
            Change::Part { assignment, span } => {
                let (person, shift) = self.of_assignment(data, *assignment);
                let zone = data.zone();
                self.back_part(person, shift, self.time_range(zone.local(span.from), zone.local(span.to)))
            }
            Change::Move { shift, when } => {
                self.back_move(self.of_shift(data, *shift), self.date_and_range(when.from_local, when.to_local))
            }
            Change::Place { shift, place } => {
                let place = place.and_then(|id| data.places.get(id)).map_or_else(|| "–".to_owned(), |place| place.name.clone());
                self.back_place(self.of_shift(data, *shift), place)
            }
            Change::Note { shift, note } => self.back_note(self.of_shift(data, *shift), note.clone()),
            Change::NewShift { crew, when, places, people, .. } => {
                let crew = data.crews.get(*crew).map(|crew| crew.name.clone()).unwrap_or_default();
                let names = people.iter().map(|person| name(data, *person)).collect::<Vec<_>>().join(", ");
                let names = if names.is_empty() { self.lists_open() } else { names };
                self.back_new_shift(crew, self.date_and_range(when.from_local, when.to_local), *places, names)
            }
            Change::More { need } => self.back_more(self.of_need(data, *need, None)),
            Change::Fewer { need } => self.back_fewer(self.of_need(data, *need, None)),
            Change::Contact { person, phone, email } => {
                let said = |what: String, value: &str| {
                    let value = if value.is_empty() { "–".to_owned() } else { value.to_owned() };
                    format!("{}: {value}", what.to_lowercase())
                };
                let phone = phone.as_ref().map(|phone| said(self.lists_phone(), &phone_display(phone)));
                let email = email.as_ref().map(|email| said(self.lists_email(), email));
                self.back_contact(name(data, *person), phone.into_iter().chain(email).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// A cell that was changed in both places.
    pub fn conflict(&self, conflict: &Conflict) -> String {
        let Conflict { at, field, base, theirs, here, .. } = conflict;
        let (sheet, row) = (at.sheet.clone(), at.row.to_string());
        self.back_conflict(sheet, row, self.field_of_plan(*field), self.said(base), self.said(theirs), self.said(here))
    }

    /// A row that cannot be taken as it is, with the name that may be meant; `people` are those of the festival.
    pub fn unclear(&self, unclear: &Unclear, data: &Snapshot, people: &named::Book) -> String {
        let why = match &unclear.why {
            Why::Person(written) => self.nobody_of_that_name(written, data, people),
            Why::NewContact(name) => self.back_why_new_contact(name.clone()),
            Why::Place(name) => match nearly(name, data.places.iter().map(|place| place.name.as_str())) {
                Some(near) => self.back_why_place_near(name.clone(), near.to_owned()),
                None => self.back_why_place(name.clone()),
            },
            Why::Crew(name) => match nearly(name, data.crews.iter().map(|crew| crew.name.as_str())) {
                Some(near) => self.back_why_crew_near(name.clone(), near.to_owned()),
                None => self.back_why_crew(name.clone()),
            },
            Why::State(name) => self.back_why_state(name.clone()),
            Why::Time => self.back_why_time(),
            Why::NotAll => self.back_why_not_all(),
            Why::OfShift(field) => self.back_why_shift(self.field_of_plan(*field)),
            Why::NotTaken(field) => self.back_why_column(self.field_of_plan(*field)),
        };
        self.back_unclear(unclear.at.sheet.clone(), unclear.at.row.to_string(), why)
    }

    fn nobody_of_that_name(&self, written: &str, data: &Snapshot, people: &named::Book) -> String {
        if let Found::Several(count) = people.find(written) {
            return self.back_why_several(count, written.to_owned());
        }
        let near: Vec<String> = people.may_be(written).into_iter().map(|person| name(data, person)).collect();
        if near.is_empty() {
            return self.back_why_person(written.to_owned());
        }
        self.back_why_person_near(written.to_owned(), near.join(", "))
    }

    /// What was changed here since the workbook went out.
    pub fn since(&self, since: &Since, data: &Snapshot) -> String {
        let who = since.person.map(|person| name(data, person));
        let what = [Some(self.of_shift(data, since.shift)), who, Some(self.field_of_plan(since.field))];
        self.back_since(what.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    fn field_of_plan(&self, field: Field) -> String {
        match field {
            Field::Times => format!("{}–{}", Column::From.heading(self), Column::To.heading(self)),
            Field::Crew => Column::Crew.heading(self),
            Field::Place => Column::Place.heading(self),
            Field::Task => Column::Task.heading(self),
            Field::Who => Column::Who.heading(self),
            Field::State => Column::State.heading(self),
            Field::Note => Column::Note.heading(self),
            Field::Name => self.lists_name(),
            Field::Phone => self.lists_phone(),
            Field::Email => self.lists_email(),
        }
    }

    fn said(&self, said: &Said) -> String {
        match said {
            Said::Text(text) if text.is_empty() => "–".to_owned(),
            Said::Text(text) => text.clone(),
            Said::Times(from, to) => self.date_and_range(*from, *to),
            Said::State(state) => self.state(*state),
            Said::Gone => self.back_gone(),
        }
    }

    fn of_assignment(&self, data: &Snapshot, id: AssignmentId) -> (String, String) {
        let Some(row) = data.assignments.get(id) else { return (String::new(), self.lists_shift_gone()) };
        let part = data.work(row).map(|(_, shift)| row.planned(shift.when.span()));
        (name(data, row.person), self.of_need(data, row.need, part))
    }

    fn of_need(&self, data: &Snapshot, id: NeedId, part: Option<Span>) -> String {
        let Some(shift) = data.needs.get(id).and_then(|need| data.shifts.get(need.shift)) else { return self.lists_shift_gone() };
        let when = part.map_or(shift.when, |part| When::from_span(shift.when.zone, part));
        self.shift_at(data.shift_name(shift), when.from_local, when.to_local)
    }

    fn of_shift(&self, data: &Snapshot, id: ShiftId) -> String {
        let Some(shift) = data.shifts.get(id) else { return self.lists_shift_gone() };
        self.shift_at(data.shift_name(shift), shift.when.from_local, shift.when.to_local)
    }

    fn shift_at(&self, name: String, from: NaiveDateTime, to: NaiveDateTime) -> String {
        format!("{name}, {}", self.date_and_range(from, to))
    }
}

fn name(data: &Snapshot, person: PersonId) -> String {
    data.people.get(person).map(Person::name).unwrap_or_default()
}
