//! People by the names somebody wrote down: a line for each, as one pastes them from a message or a sheet. A line finds
//! somebody only where there is no doubt; nobody is guessed.

use super::fold::fold;
use super::id::PersonId;
use super::people::Person;
use super::phone;

/// Who a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// This one.
    One(PersonId),
    /// Nobody of that name.
    Nobody,
    /// So many, and nothing on the line tells which.
    Several(usize),
}

/// What some lines are about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// Those who were found, each once, in the order of the lines.
    pub found: Vec<PersonId>,
    /// What finds nobody, with those whose names are nearly that.
    pub unknown: Vec<Unsure>,
    /// What finds more than one, with those it may be.
    pub several: Vec<Unsure>,
}

/// What finds nobody for certain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsure {
    /// As it was written.
    pub line: String,
    /// Who it may be, the likeliest first.
    pub who: Vec<PersonId>,
}

/// Everybody who can be found, made ready once.
#[derive(Debug, Clone, Default)]
pub struct Book(Vec<Entry>);

#[derive(Debug, Clone)]
struct Entry {
    id: PersonId,
    /// The whole name, both ways round, and with what people call them.
    names: Vec<String>,
    words: Vec<String>,
    digits: String,
    email: String,
}

/// Fewer digits than this are no phone number.
const PHONE: usize = 8;
/// A name that is written with this many other letters, or more, is another name.
const OTHER: usize = 3;
/// So many are suggested.
const MOST: usize = 4;

impl Book {
    /// A book of these people.
    pub fn of<'a>(people: impl IntoIterator<Item = &'a Person>) -> Self {
        let entry = |person: &Person| {
            let (given, family, nickname) = (fold(&person.given), fold(&person.family), fold(&person.nickname));
            let mut names = vec![format!("{given} {family}"), format!("{family} {given}")];
            if !nickname.is_empty() {
                names.extend([format!("{nickname} {family}"), nickname.clone()]);
            }
            let words = format!("{given} {family} {nickname}").split_whitespace().map(str::to_owned).collect();
            let names = names.into_iter().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
            Entry { id: person.id, names, words, digits: phone::digits(&person.phone), email: person.email.to_lowercase() }
        };
        Self(people.into_iter().map(entry).collect())
    }

    /// Who a line is about: by the whole name, whichever way round, letters and marks as they are folded; by two names or more
    /// that only one person has; or by phone or mail, where no other name stands beside it.
    pub fn find(&self, line: &str) -> Found {
        let (name, digits, email) = taken_apart(line);
        let reached = |entry: &&Entry| {
            let phone = digits.len() >= PHONE && entry.digits.len() >= PHONE;
            (phone && (entry.digits.ends_with(&digits) || digits.ends_with(&entry.digits)))
                || (!email.is_empty() && entry.email == email)
        };
        if name.is_empty() {
            return one(self.0.iter().filter(reached));
        }
        let exact: Vec<&Entry> = self.0.iter().filter(|entry| entry.names.contains(&name)).collect();
        let words: Vec<&str> = name.split(' ').collect();
        let partly = |entry: &&Entry| words.iter().all(|word| entry.words.iter().any(|has| has == word));
        let some = if !exact.is_empty() {
            exact
        } else if words.len() > 1 {
            self.0.iter().filter(partly).collect()
        } else {
            Vec::new()
        };
        match one(some.iter().copied()) {
            Found::Several(count) => match one(some.into_iter().filter(reached)) {
                Found::Nobody => Found::Several(count),
                told => told,
            },
            // One name, and a number that is theirs.
            Found::Nobody => one(self.0.iter().filter(partly).filter(reached)),
            found @ Found::One(_) => found,
        }
    }

    /// Those a line may be about when it finds more than one, or nobody: namesakes, or whose names are nearly that.
    pub fn may_be(&self, line: &str) -> Vec<PersonId> {
        let (name, ..) = taken_apart(line);
        let words: Vec<&str> = name.split(' ').collect();
        if name.chars().count() <= OTHER {
            return Vec::new();
        }
        let far = |entry: &Entry| {
            let partly = words.len() > 1 && words.iter().all(|word| entry.words.iter().any(|has| has == word));
            let least = entry.names.iter().map(|has| strsim::osa_distance(has, &name)).min().unwrap_or(OTHER);
            if partly { 0 } else { least }
        };
        let mut near: Vec<(usize, PersonId)> =
            self.0.iter().map(|entry| (far(entry), entry.id)).filter(|(far, _)| *far < OTHER).collect();
        near.sort_unstable();
        near.into_iter().map(|(_, id)| id).take(MOST).collect()
    }

    /// Who some lines are about, a name a line; several on one line may stand between commas.
    pub fn read(&self, typed: &str) -> Names {
        let mut names = Names::default();
        for line in typed.lines().map(str::trim).filter(|line| line.chars().any(char::is_alphanumeric)) {
            match self.find(line) {
                Found::Nobody if line.contains([',', ';']) => {
                    let pieces = line.split([',', ';']).map(str::trim);
                    pieces
                        .filter(|piece| piece.chars().any(char::is_alphanumeric))
                        .for_each(|piece| self.take(piece, self.find(piece), &mut names));
                }
                found => self.take(line, found, &mut names),
            }
        }
        names
    }

    fn take(&self, line: &str, found: Found, into: &mut Names) {
        let unsure = || Unsure { line: line.to_owned(), who: self.may_be(line) };
        match found {
            Found::One(person) if into.found.contains(&person) => {}
            Found::One(person) => into.found.push(person),
            Found::Nobody => into.unknown.push(unsure()),
            Found::Several(_) => into.several.push(unsure()),
        }
    }
}

/// The one name that is nearly what was written; none where two are as near, or where the word is too short to tell.
pub fn nearly<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = fold(written);
    if wanted.chars().count() <= OTHER {
        return None;
    }
    let far = |name: &'a str| (strsim::osa_distance(&fold(name), &wanted), name);
    let mut near: Vec<(usize, &str)> = names.into_iter().map(far).filter(|(far, _)| *far < OTHER).collect();
    near.sort_unstable();
    match near.as_slice() {
        [(first, name), rest @ ..] if rest.first().is_none_or(|(second, _)| first < second) => Some(name),
        _ => None,
    }
}

fn one<'a>(mut entries: impl Iterator<Item = &'a Entry>) -> Found {
    match (entries.next(), entries.count()) {
        (None, _) => Found::Nobody,
        (Some(entry), 0) => Found::One(entry.id),
        (Some(_), more) => Found::Several(more + 1),
    }
}

/// The folded name of a line, the digits of a phone number, and the mail address; what numbers the line is left out.
fn taken_apart(line: &str) -> (String, String, String) {
    let (mut name, mut digits, mut email) = (String::new(), String::new(), String::new());
    for word in line.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | ';')) {
        if word.contains('@') {
            word.trim_matches([',', '.']).to_lowercase().clone_into(&mut email);
        } else if word.chars().any(|c| c.is_ascii_digit()) && !word.chars().any(char::is_alphabetic) {
            // `1.` or `3)` is a number in a list, not the beginning of one to call.
            if !(name.is_empty() && digits.is_empty() && (word.ends_with('.') || word.len() < 3)) {
                digits.push_str(&phone::digits(word));
            }
        } else {
            name.push(' ');
            name.push_str(word);
        }
    }
    (fold(&name), digits, email)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::domain::id::Ids;

    fn people() -> Vec<Person> {
        let ids = &mut Ids::seeded(3);
        let mut person =
            |given: &str, family: &str, phone: &str| Person { phone: phone.to_owned(), ..Person::new(ids.next(), given, family) };
        vec![
            person("Åse", "Bjørnøy", "+4740000012"),
            person("Ola", "Dahl", "+4740000013"),
            person("Ola", "Dahl", "+4740000014"),
            person("Anne Marie", "Lie", ""),
            Person {
                nickname: "Nils-Petter".into(),
                email: "np@example.com".into(),
                ..person("Nils Petter", "Grong", "+4740000015")
            },
        ]
    }

    #[test]
    fn a_line_finds_one_or_nobody() {
        let people = people();
        let book = Book::of(&people);
        let who = |line: &str| match book.find(line) {
            Found::One(id) => people.iter().position(|person| person.id == id).unwrap().to_string(),
            Found::Nobody => "nobody".to_owned(),
            Found::Several(count) => format!("{count} of them"),
        };
        for (line, wanted) in [
            ("aase bjornoy", "0"),
            ("Bjørnøy, Åse", "0"),
            ("1. Åse Bjørnøy", "0"),
            ("- Åse Bjørnøy 400 00 012", "0"),
            ("Åse 40000012", "0"),
            ("40000012", "0"),
            ("12", "nobody"),
            ("Åse", "nobody"),
            ("Åse Berg", "nobody"),
            ("Kari 40000012", "nobody"),
            ("Ola Dahl", "2 of them"),
            ("Ola Dahl +47 400 00 014", "2"),
            ("Anne Lie", "3"),
            ("np@example.com", "4"),
            ("Nils-Petter", "4"),
        ] {
            assert_eq!(who(line), wanted, "{line}");
        }
    }

    #[test]
    fn lines_and_what_stands_between_commas() {
        let people = people();
        let names =
            Book::of(&people).read("Åse Bjørnøy, Anne Marie Lie\n\n – \nBjørnøy, Åse\nOla Dahl\nKari Nordmann\nPer Ås, Liv Ås");
        assert_eq!(names.found, [people[0].id, people[3].id]);
        let lines = |all: &[Unsure]| all.iter().map(|one| one.line.clone()).collect::<Vec<_>>();
        assert_eq!(lines(&names.several), ["Ola Dahl"]);
        assert_eq!(names.several[0].who, [people[1].id, people[2].id]);
        assert_eq!(lines(&names.unknown), ["Kari Nordmann", "Per Ås", "Liv Ås"]);
        assert!(names.unknown.iter().all(|one| one.who.is_empty()), "{names:?}");
    }

    #[test]
    fn who_a_misspelt_name_may_be() {
        let people = people();
        let names = Book::of(&people).read("Åse Bjørnoi\nAne Marie Li\nOla Dal\nOla");
        let who: Vec<Vec<PersonId>> = names.unknown.iter().map(|one| one.who.clone()).collect();
        assert_eq!(who, [vec![people[0].id], vec![people[3].id], vec![people[1].id, people[2].id], vec![]]);
        assert!(names.found.is_empty(), "nobody is guessed");
    }
}
