//! Two records side by side that may be one person: which are suggested, or one that the leader names; what each says, and
//! which of it is to stand.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::Field;
use crate::domain::act::same;
use crate::domain::{Edit, Person, PersonId, act};
use crate::exchange::plan::{self, Double, Likeness};
use crate::ui::screen::Cx;
use crate::ui::widget::picker::{self, Choice, Picked, Picker};

/// The fields of which one may stand, in the order they are shown.
pub(super) const FIELDS: [Field; 11] = [
    Field::Given,
    Field::Family,
    Field::Nickname,
    Field::Phone,
    Field::Email,
    Field::Born,
    Field::Postcode,
    Field::Shirt,
    Field::Licence,
    Field::Guardian,
    Field::Diet,
];

/// One of the two records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one that stays.
    First,
    /// The other.
    Second,
}

/// What both may say something of, and one must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A field.
    Field(Field),
    /// Gender.
    Gender,
    /// The club that gets the hours.
    Club,
}

/// What is said to it.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    /// Looks through everybody.
    Find,
    /// Names the other of the chosen person.
    Name,
    Other(picker::Message),
    /// Whose word is to stand.
    Take(What, Side),
    /// They are one.
    One,
    /// They are two.
    Two,
    Close,
}

/// The records that are looked at.
pub(super) struct Same {
    /// Those that are left to look at.
    pub left: Vec<Double>,
    /// How many there were.
    pub all: usize,
    /// Whose word stands, where that was said.
    chosen: BTreeMap<What, Side>,
    /// The person whose other is to be named, and who it can be.
    pub naming: Option<(PersonId, Picker<PersonId>)>,
}

impl Same {
    /// All who may stand there twice, but for those of whom it was said that they are two.
    pub fn find(cx: Cx<'_>, two: &BTreeSet<(PersonId, PersonId)>) -> Self {
        let all = plan::doubles(cx.data).into_iter().map(|double| fuller_first(cx, double));
        let left: Vec<Double> = all.filter(|double| !two.contains(&pair(double))).collect();
        Self { all: left.len(), left, chosen: BTreeMap::new(), naming: None }
    }

    /// Asks who the other record of a person is.
    pub fn naming(cx: Cx<'_>, person: PersonId) -> Self {
        let mut others: Vec<&Person> = cx.data.everybody().filter(|other| other.id != person).collect();
        others.sort_by_cached_key(|other| cx.lang.sort_key(&other.name()));
        let about = |other: &Person| crate::lang::phone_display(&other.phone);
        let mut picker = Picker::new();
        picker.offer(others.into_iter().map(|other| Choice::new(other.id, other.name(), about(other))).collect());
        picker.open();
        Self { left: Vec::new(), all: 1, chosen: BTreeMap::new(), naming: Some((person, picker)) }
    }

    /// Hears who the other is.
    pub fn name(&mut self, message: picker::Message, cx: Cx<'_>) {
        let Some((person, picker)) = &mut self.naming else { return };
        if let Picked::Value(other) = picker.update(message) {
            let double = Double { first: *person, second: other, doubt: Some(Likeness::SameName) };
            self.left = vec![fuller_first(cx, double)];
            self.naming = None;
        }
    }

    /// The two that are looked at.
    pub fn pair<'a>(&self, cx: Cx<'a>) -> Option<(&'a Person, &'a Person, Option<Likeness>)> {
        let double = self.left.first()?;
        Some((cx.data.people.get(double.first)?, cx.data.people.get(double.second)?, double.doubt))
    }

    /// Hears whose word is to stand.
    pub fn choose(&mut self, what: What, side: Side) {
        let _ = self.chosen.insert(what, side);
    }

    /// The record that is left, as things are chosen.
    pub fn left_of(&self, first: &Person, second: &Person) -> Person {
        let mut left = same::together(first, second);
        for (what, side) in &self.chosen {
            take(*what, &mut left, if *side == Side::First { first } else { second });
        }
        left
    }

    /// The edit that makes them one.
    pub fn edit(&self, cx: Cx<'_>) -> Option<Result<Edit, act::Cannot>> {
        let (first, second, _) = self.pair(cx)?;
        Some(same::one(cx.data, &self.left_of(first, second), second.id, cx.today()))
    }

    /// The next two; whether there are any.
    pub fn next(&mut self) -> bool {
        if !self.left.is_empty() {
            let _ = self.left.remove(0);
        }
        self.chosen.clear();
        !self.left.is_empty()
    }

    /// Lets go of those who are there no more.
    pub fn refresh(&mut self, cx: Cx<'_>) {
        let there = |id: PersonId| cx.data.people.get(id).is_some();
        self.left.retain(|double| there(double.first) && there(double.second));
    }
}

/// Two people, whichever stands first.
pub(super) fn pair(double: &Double) -> (PersonId, PersonId) {
    (double.first.min(double.second), double.first.max(double.second))
}

/// The record with most shifts, and then the one that says most, is the one that stays.
fn fuller_first(cx: Cx<'_>, double: Double) -> Double {
    let fullness = |id: PersonId| {
        let said = cx
            .data
            .people
            .get(id)
            .map_or(0, |person| FIELDS.iter().filter(|field| !field.stored(cx.lang, person).is_empty()).count());
        (cx.data.assignments_of(id).count(), said)
    };
    if fullness(double.second) > fullness(double.first) {
        return Double { first: double.second, second: double.first, ..double };
    }
    double
}

fn take(what: What, left: &mut Person, from: &Person) {
    let field = match what {
        What::Field(field) => field,
        What::Gender => return left.gender.clone_from(&from.gender),
        What::Club => return left.club = from.club,
    };
    match field {
        Field::Given => left.given.clone_from(&from.given),
        Field::Family => left.family.clone_from(&from.family),
        Field::Nickname => left.nickname.clone_from(&from.nickname),
        Field::Phone => left.phone.clone_from(&from.phone),
        Field::Email => left.email.clone_from(&from.email),
        Field::Born => (left.birth_date, left.birth_year) = (from.birth_date, from.birth_year),
        Field::Postcode => left.postcode.clone_from(&from.postcode),
        Field::Shirt => left.shirt_size.clone_from(&from.shirt_size),
        Field::Licence => left.licence.clone_from(&from.licence),
        Field::Guardian => left.guardian.clone_from(&from.guardian),
        Field::Diet => left.diet.clone_from(&from.diet),
    }
}
