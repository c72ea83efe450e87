//! Contacts for phones: vCard 3.0, since Android and Outlook refuse or lose parts of 4.0. UTF-8 without a byte order mark,
//! CRLF. A note, an allergy or a guardian never goes along.

use super::line::{escaped, push};
use super::report::file_stem;
use crate::domain::{Person, Snapshot};
use crate::lang::Lang;

/// Who wrote a card: its organisation is a festival and a crew, which the person is no member of as of a club.
pub(crate) const PRODUCT: &str = "-//Ildsjel//Ildsjel//NO";

/// All of them in one file. iPhones, Androids and Google read it whole; classic Outlook reads the first card only: for it
/// there are [`files`].
pub fn cards<'a>(snapshot: &Snapshot, lang: &Lang, people: impl IntoIterator<Item = &'a Person>) -> String {
    people.into_iter().map(|person| card(snapshot, lang, person)).collect()
}

/// One file for each of them: a name that is safe on each system, and what is in it. Namesakes get a number.
pub fn files<'a>(snapshot: &Snapshot, lang: &Lang, people: impl IntoIterator<Item = &'a Person>) -> Vec<(String, String)> {
    let mut taken = std::collections::HashSet::new();
    let name = |person: &Person, taken: &mut std::collections::HashSet<String>| {
        let stem = file_stem([person.name().as_str()]);
        let stem = if stem.is_empty() { "kontakt".to_owned() } else { stem };
        let mut name = stem.clone();
        let mut count = 2;
        while !taken.insert(name.clone()) {
            name = format!("{stem}-{count}");
            count += 1;
        }
        format!("{name}.vcf")
    };
    people.into_iter().map(|person| (name(person, &mut taken), card(snapshot, lang, person))).collect()
}

fn card(snapshot: &Snapshot, lang: &Lang, person: &Person) -> String {
    let festival = snapshot.festival().map_or("", |festival| festival.name.as_str());
    let mut crews: Vec<&str> =
        snapshot.memberships_of(person.id).filter_map(|row| snapshot.crews.get(row.crew)).map(|crew| crew.name.as_str()).collect();
    crews.sort_by(|a, b| lang.compare(a, b));
    let mut to = String::new();
    push(&mut to, "BEGIN", "VCARD");
    push(&mut to, "VERSION", "3.0");
    push(&mut to, "PRODID", PRODUCT);
    // Who has one name only has it as the given one; a card without any is refused by most.
    push(&mut to, "N", &format!("{};{};;;", escaped(&person.family), escaped(&person.given)));
    push(&mut to, "FN", &escaped(&person.name()));
    if !person.nickname.is_empty() {
        push(&mut to, "NICKNAME", &escaped(&person.nickname));
    }
    if !person.phone.is_empty() {
        push(&mut to, "TEL;TYPE=CELL", &escaped(&person.phone));
    }
    if !person.email.is_empty() {
        push(&mut to, "EMAIL;TYPE=INTERNET", &escaped(&person.email));
    }
    let organisation: Vec<String> = [festival].into_iter().chain(crews.first().copied()).map(escaped).collect();
    if !festival.is_empty() {
        push(&mut to, "ORG", &organisation.join(";"));
    }
    if !crews.is_empty() {
        push(&mut to, "CATEGORIES", &crews.iter().map(|crew| escaped(crew)).collect::<Vec<_>>().join(","));
    }
    push(&mut to, "UID", &format!("urn:uuid:{}", person.id));
    push(&mut to, "END", "VCARD");
    to
}
