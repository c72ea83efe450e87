//! One draft laid over another: what is said anew counts, what is not said stays.

use super::Draft;
use crate::domain::fold::fold;
use crate::domain::phone::{self, Phone, Region};
use crate::exchange::columns::Field;
use crate::exchange::values::Birth;

/// One field that would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff {
    /// The field.
    pub field: Field,
    /// The header, for a column without a field of ours; else empty.
    pub header: String,
    /// What is there; empty if nothing.
    pub old: String,
    /// What comes.
    pub new: String,
}

/// What is said after `new` was laid over `old`, and what that changes. An empty cell never erases; a note is added to.
pub fn merge(old: &Draft, new: &Draft) -> (Draft, Vec<Diff>) {
    let mut out = old.clone();
    let mut diffs = Vec::new();
    names(&mut out, new, &mut diffs);
    replace(&mut out.nickname, &new.nickname, Field::Nickname, &mut diffs);
    if phone_key(&out.phone) != phone_key(&new.phone) {
        replace(&mut out.phone, &new.phone, Field::Phone, &mut diffs);
    }
    if !out.email.eq_ignore_ascii_case(&new.email) {
        replace(&mut out.email, &new.email, Field::Email, &mut diffs);
    }
    birth(&mut out, new, &mut diffs);
    replace(&mut out.gender, &new.gender, Field::Gender, &mut diffs);
    replace(&mut out.postcode, &new.postcode, Field::Postcode, &mut diffs);
    replace(&mut out.shirt_size, &new.shirt_size, Field::ShirtSize, &mut diffs);
    replace(&mut out.licence, &new.licence, Field::Licence, &mut diffs);
    replace(&mut out.diet, &new.diet, Field::Diet, &mut diffs);
    replace(&mut out.guardian, &new.guardian, Field::Guardian, &mut diffs);
    if fold(&out.club) != fold(&new.club) {
        replace(&mut out.club, &new.club, Field::Club, &mut diffs);
    }
    if !out.note.contains(&new.note) {
        let both = if out.note.is_empty() { new.note.clone() } else { format!("{}\n{}", out.note, new.note) };
        replace(&mut out.note, &both, Field::Note, &mut diffs);
    }
    for crew in &new.crews {
        if !out.crews.iter().any(|other| fold(other) == fold(crew)) {
            out.crews.push(crew.clone());
            diffs.push(Diff { field: Field::Crew, header: String::new(), old: String::new(), new: crew.clone() });
        }
    }
    for (header, text) in &new.extra {
        let kept = out.extra.entry(header.clone()).or_default();
        let at = diffs.len();
        replace(kept, text, Field::Extra, &mut diffs);
        for diff in diffs.iter_mut().skip(at) {
            diff.header.clone_from(header);
        }
    }
    (out, diffs)
}

/// A number by which others are compared with it: the same for a number that was typed without its country.
pub fn phone_key(phone: &str) -> String {
    match phone::parse(phone, Region::No) {
        Phone::Known(number) if !phone.starts_with('+') => number.into(),
        _ => phone.to_owned(),
    }
}

fn replace(old: &mut String, new: &str, field: Field, diffs: &mut Vec<Diff>) {
    if !new.is_empty() && old != new {
        diffs.push(Diff { field, header: String::new(), old: std::mem::replace(old, new.to_owned()), new: new.to_owned() });
    }
}

/// A name that folds to the same is the same name; only letters that an English keyboard lacked are put in.
fn names(out: &mut Draft, new: &Draft, diffs: &mut Vec<Diff>) {
    let same = out.name_key() == new.name_key();
    let better = out.name().is_ascii() && !new.name().is_ascii() && fold(&out.given) == fold(&new.given);
    if !same || better {
        replace(&mut out.given, &new.given, Field::Given, diffs);
        replace(&mut out.family, &new.family, Field::Family, diffs);
    }
}

/// A date says more than its year.
fn birth(out: &mut Draft, new: &Draft, diffs: &mut Vec<Diff>) {
    let Some(said) = new.birth else { return };
    let known = out.birth == Some(said)
        || matches!((out.birth, said), (Some(Birth::Date(_)), Birth::Year(year)) if out.born() == Some(year));
    if !known {
        let old = out.birth.map(|birth| birth.to_string()).unwrap_or_default();
        diffs.push(Diff { field: Field::Birth, header: String::new(), old, new: said.to_string() });
        out.birth = Some(said);
    }
}
