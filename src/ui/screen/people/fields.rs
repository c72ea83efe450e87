//! The fields of a person as they are typed: what each shows, and what the typed text means, or a sentence about why it
//! cannot be taken.

use chrono::{Datelike, NaiveDate};

use crate::domain::phone::{self, Phone, Region, Why};
use crate::domain::{Person, act, typed};
use crate::lang::{Lang, phone_display};
use crate::ui::screen::Cx;

/// A field of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Field {
    Given,
    Family,
    Nickname,
    Phone,
    Email,
    Born,
    Postcode,
    Shirt,
    Licence,
    Guardian,
    Diet,
}

impl Field {
    /// Its name.
    pub fn name(self, lang: &Lang) -> String {
        match self {
            Self::Given => lang.people_given(),
            Self::Family => lang.people_family(),
            Self::Nickname => lang.people_nickname(),
            Self::Phone => lang.people_phone(),
            Self::Email => lang.people_email(),
            Self::Born => lang.people_born(),
            Self::Postcode => lang.people_postcode(),
            Self::Shirt => lang.people_shirt(),
            Self::Licence => lang.people_licence(),
            Self::Guardian => lang.people_guardian(),
            Self::Diet => lang.people_diet(),
        }
    }

    /// What it shows of a person.
    pub fn stored(self, lang: &Lang, person: &Person) -> String {
        match self {
            Self::Given => person.given.clone(),
            Self::Family => person.family.clone(),
            Self::Nickname => person.nickname.clone(),
            Self::Phone => phone_display(&person.phone),
            Self::Email => person.email.clone(),
            Self::Born => match (person.birth_date, person.birth_year) {
                (Some(date), _) => lang.date_numeric(date),
                (None, year) => year.map(|year| year.to_string()).unwrap_or_default(),
            },
            Self::Postcode => person.postcode.clone(),
            Self::Shirt => person.shirt_size.clone(),
            Self::Licence => person.licence.clone(),
            Self::Guardian => person.guardian.clone(),
            Self::Diet => person.diet.clone(),
        }
    }

    /// The person with what was typed in this field.
    ///
    /// # Errors
    /// A sentence about what is wrong with it.
    pub fn apply(self, cx: Cx<'_>, person: &Person, typed: &str) -> Result<Person, String> {
        let mut new = person.clone();
        let text = typed.trim().to_owned();
        match self {
            Self::Given => new.given = text,
            Self::Family => new.family = text,
            Self::Nickname => new.nickname = text,
            Self::Phone => {
                let (number, remark) = read_phone(cx, &text)?;
                new.phone = number;
                if !remark.is_empty() && !new.note.contains(&remark) {
                    let line = cx.lang.people_phone_remark(remark);
                    new.note = if new.note.is_empty() { line } else { format!("{}\n{line}", new.note) };
                }
            }
            Self::Email => {
                if !text.is_empty() && !looks_like_mail(&text) {
                    return Err(cx.lang.people_wrong_email());
                }
                new.email = text;
            }
            Self::Born => (new.birth_year, new.birth_date) = read_birth(cx, &text)?,
            Self::Postcode => new.postcode = text,
            Self::Shirt => new.shirt_size = text,
            Self::Licence => new.licence = text,
            Self::Guardian => new.guardian = text,
            Self::Diet => new.diet = text,
        }
        Ok(new)
    }
}

/// A phone number as it is stored, and words that stood beside it.
///
/// # Errors
/// A sentence about why no number can be concluded from it.
pub fn read_phone(cx: Cx<'_>, typed: &str) -> Result<(String, String), String> {
    let region = Region::of(cx.data.festival().map_or("NO", |festival| festival.region.as_str()));
    let reading = phone::read(typed, region);
    let lang = cx.lang;
    match reading.phone {
        Phone::Known(number) => Ok((number.into(), reading.remark)),
        Phone::Empty => Ok((String::new(), String::new())),
        Phone::Unsure { why } => Err(match why {
            Why::Two => lang.people_wrong_phone_two(),
            Why::Short => lang.people_wrong_phone_short(),
            Why::Long => lang.people_wrong_phone_long(),
            Why::Words => lang.people_wrong_phone_words(),
            Why::Scientific | Why::Overflow => lang.people_wrong_phone_lost(),
            Why::Impossible => lang.people_wrong_phone_impossible(),
        }),
    }
}

fn looks_like_mail(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !text.contains([' ', ',', ';'])
}

/// `1989`, or a whole date with the day first; two digits of a year are the latest such year that has been.
fn read_birth(cx: Cx<'_>, text: &str) -> Result<(Option<i32>, Option<NaiveDate>), String> {
    if text.is_empty() {
        return Ok((None, None));
    }
    let today = cx.today();
    let outside = || cx.lang.cannot(&act::Cannot::BornOutside { first: act::people::FIRST_YEAR, last: today.year() });
    if text.len() == 4
        && let Ok(year) = text.parse::<i32>()
    {
        let fits = (act::people::FIRST_YEAR..=today.year()).contains(&year);
        return if fits { Ok((Some(year), None)) } else { Err(outside()) };
    }
    let parts: Vec<&str> = text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let date = typed::day(text, today).filter(|_| parts.len() == 3).ok_or_else(|| cx.lang.people_wrong_born())?;
    let short_year = parts.last().is_some_and(|year| year.len() <= 2);
    let date = if short_year && date > today { date.with_year(date.year() - 100).unwrap_or(date) } else { date };
    if date > today || date.year() < act::people::FIRST_YEAR { Err(outside()) } else { Ok((None, Some(date))) }
}
