//! The people: households with parents and children, couples and singles, each with what a sign-up form would hold.

use chrono::{Datelike, Days, NaiveDate};

use super::chance::Chance;
use super::data::{Data, NameGroup, PeopleWords};
use super::names::{Namer, spoken};
use crate::domain::id::{ClubId, Ids};
use crate::domain::people::{Club, Person};

/// Who lives together.
#[derive(Debug, Clone, Copy)]
enum Home {
    Single,
    Couple,
    Family,
    Youth,
    Siblings,
}

/// How common each is, in per cent.
const HOMES: [(Home, usize); 5] =
    [(Home::Single, 48), (Home::Couple, 21), (Home::Family, 17), (Home::Youth, 9), (Home::Siblings, 5)];

/// So many people, each household after the other.
pub(super) fn people(data: &Data, count: usize, clubs: &[Club], ids: &mut Ids, chance: &mut Chance) -> Vec<Person> {
    let words = &data.people;
    let mut maker = Maker {
        words,
        namer: Namer::new(&data.names, count),
        clubs,
        day: data.festival.first_day,
        ids,
        chance,
        people: Vec::new(),
    };
    maker.namer.reserve(&words.namesake.given, &words.namesake.family);
    let between = count / (words.namesake.born.len() + 1);
    let mut namesakes = words.namesake.born.iter().zip(1_usize..).peekable();
    while maker.people.len() < count {
        if let Some((born, _)) = namesakes.next_if(|(_, nth)| maker.people.len() >= between * nth) {
            maker.namesake(*born);
        } else {
            maker.household();
        }
    }
    maker.people.truncate(count);
    maker.people
}

struct Maker<'a> {
    words: &'a PeopleWords,
    namer: Namer<'a>,
    clubs: &'a [Club],
    /// The day that ages are reckoned on.
    day: NaiveDate,
    ids: &'a mut Ids,
    chance: &'a mut Chance,
    people: Vec<Person>,
}

/// What a household has in common.
struct House<'a> {
    group: &'a NameGroup,
    family: String,
    postcode: String,
    club: Option<ClubId>,
}

impl Maker<'_> {
    fn household(&mut self) {
        let Some(group) = self.namer.group(self.chance) else { return };
        let (home, _) = self.chance.weighted(&HOMES, |home| home.1).copied().unwrap_or((Home::Single, 0));
        let house = self.house(group);
        match home {
            Home::Single => {
                let age = self.adult_age();
                let woman = self.chance.percent(52);
                let _ = self.person(&house, age, woman, None);
                if let Some(person) = self.people.last_mut().filter(|person| !person.email.is_empty())
                    && self.chance.percent(4)
                {
                    person.phone.clear();
                }
            }
            Home::Couple => {
                let age = self.chance.between(27, 76);
                let other = age + self.chance.between(-4, 4);
                let _ = self.person(&house, age, true, None);
                let _ = self.person(&house, other, false, None);
            }
            Home::Family => {
                let age = self.chance.between(38, 57);
                let woman = self.chance.percent(60);
                let parent = self.person(&house, age, woman, None);
                if self.chance.percent(55) {
                    let _ = self.person(&house, age + 2, !woman, None);
                }
                let word = if woman { &self.words.mother } else { &self.words.father };
                let guardian = format!("{word} {}, {}", parent.0, spoken(&parent.1));
                let children = self.chance.between(1, 3);
                self.children(&house, children, &guardian, &parent.1);
            }
            Home::Youth | Home::Siblings => {
                let phone = self.namer.phone();
                let given = self.chance.word(group.female.of(self.day.year() - 45));
                let guardian = format!("{} {given} {}, {}", self.words.mother, house.family, spoken(&phone));
                let children = if matches!(home, Home::Siblings) { 2 } else { 1 };
                self.children(&house, children, &guardian, &phone);
            }
        }
    }

    fn house<'a>(&mut self, group: &'a NameGroup) -> House<'a> {
        let swedish = group.region == "se";
        let postcode = if swedish {
            self.chance.word(&self.words.postcodes_se)
        } else {
            self.chance.weighted(&self.words.postcodes, |code| code.1).map(|code| code.0.clone()).unwrap_or_default()
        };
        let club = if self.chance.percent(90) { self.chance.pick(self.clubs).map(|club| club.id) } else { None };
        House { group, family: self.namer.family(group, self.chance), postcode, club }
    }

    fn children(&mut self, house: &House<'_>, count: i64, guardian: &str, phone: &str) {
        // Younger children of a house often have the parent's phone in the list.
        let shared = count > 1 && self.chance.percent(40);
        let eldest = if self.chance.percent(18) { self.chance.between(13, 14) } else { self.chance.between(15, 21) };
        for nth in 0..count {
            // Two years between each.
            let younger = eldest - 2 * nth;
            let age = if younger < 13 { eldest + 2 * nth } else { younger };
            let woman = self.chance.percent(52);
            let (_, _) = self.person(house, age, woman, Some((guardian, shared.then_some(phone))));
        }
    }

    fn adult_age(&mut self) -> i64 {
        match self.chance.below(100) {
            0..26 => self.chance.between(18, 26),
            26..50 => self.chance.between(27, 40),
            50..76 => self.chance.between(41, 57),
            76..94 => self.chance.between(58, 70),
            _ => self.chance.between(71, 84),
        }
    }

    /// Adds someone and tells their given name and phone number; a young one comes with a guardian, perhaps with the
    /// guardian's phone.
    fn person(&mut self, house: &House<'_>, age: i64, woman: bool, young: Option<(&str, Option<&str>)>) -> (String, String) {
        let days = u64::try_from(age * 1461 / 4).unwrap_or(0) + self.chance.below(350) as u64 + 5;
        let born = self.day.checked_sub_days(Days::new(days)).unwrap_or(self.day);
        let minor = age < 18;
        let given = self.namer.given(house.group, woman, born.year(), &house.family, self.chance);
        let mut person = Person::new(self.ids.next(), given, house.family.clone());
        match self.chance.below(100) {
            0..3 if !minor => {}
            0..50 if age > 13 => person.birth_year = Some(born.year()),
            _ => person.birth_date = Some(born),
        }
        person.gender.push_str(match self.chance.below(100) {
            0..4 => "",
            4 => "x",
            _ if woman => "f",
            _ => "m",
        });
        let own_phone = if house.group.region == "se" { self.namer.swedish_phone() } else { self.namer.phone() };
        let shared = young.and_then(|(_, phone)| phone).filter(|_| minor);
        person.phone = shared.map_or(own_phone, str::to_owned);
        if minor {
            person.guardian = young.map_or_else(String::new, |(guardian, _)| guardian.to_owned());
        }
        self.form(&mut person, house, minor);
        let told = (person.given.clone(), person.phone.clone());
        self.people.push(person);
        told
    }

    /// The rest of the form, as well as people fill in forms.
    fn form(&mut self, person: &mut Person, house: &House<'_>, minor: bool) {
        if self.chance.percent(if minor { 50 } else { 75 }) {
            person.email = self.namer.mail(&person.given, &person.family);
        }
        person.postcode.clone_from(&house.postcode);
        person.club = house.club;
        let words = self.words;
        if self.chance.percent(90) {
            person.shirt_size = weighted(&words.shirts, self.chance);
        }
        if !minor && self.chance.percent(65) {
            person.licence = weighted(&words.licences, self.chance);
        }
        if self.chance.percent(7) {
            person.diet = self.chance.word(&words.diets);
        }
        if !minor && self.chance.percent(6) {
            person.note = self.chance.word(&words.notes);
        }
        if self.chance.percent(3) {
            person.nickname = self.chance.word(&words.nicknames);
        }
    }

    fn namesake(&mut self, born: i32) {
        let words = &self.words.namesake;
        let mut person = Person::new(self.ids.next(), words.given.clone(), words.family.clone());
        person.birth_year = Some(born);
        person.phone = self.namer.phone();
        let Some(group) = self.namer.group(self.chance) else { return };
        let house = self.house(group);
        self.form(&mut person, &house, false);
        self.people.push(person);
    }
}

fn weighted(list: &[(String, usize)], chance: &mut Chance) -> String {
    chance.weighted(list, |entry| entry.1).map(|entry| entry.0.clone()).unwrap_or_default()
}
