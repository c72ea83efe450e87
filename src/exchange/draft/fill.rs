//! One row of a sheet as a draft.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Draft, Note, Problem, Wrong, beside, naming};
use crate::domain::fold::fold;
use crate::domain::people::Role;
use crate::domain::phone::{self, Phone, Region, Why};
use crate::exchange::columns::dictionary::{is_of_others, is_value};
use crate::exchange::columns::{Field, Mapping, is_family_first};
use crate::exchange::identity;
use crate::exchange::read::Row;
use crate::exchange::values::{self, Birth, Email};
use crate::lang::{Lang, Language};

struct Filling<'a> {
    draft: Draft,
    notes: Vec<Note>,
    problems: Vec<Problem>,
    row: &'a Row,
    region: Region,
    latest_year: i32,
    full: String,
    /// The header of the name's first column.
    name_column: String,
    /// Whether the family name stands first in the whole name.
    turned: bool,
    /// What says that they are under 18, in words.
    under_age: Option<String>,
}

/// What a row says, what to mention, and what is wrong. `latest_year` is the last year somebody can be born in.
pub fn fill(row: &Row, mapping: &Mapping, region: Region, latest_year: i32) -> (Draft, Vec<Note>, Vec<Problem>) {
    let mut filling = Filling {
        draft: Draft::default(),
        notes: Vec::new(),
        problems: Vec::new(),
        row,
        region,
        latest_year,
        full: String::new(),
        name_column: String::new(),
        turned: false,
        under_age: None,
    };
    let mut covered = false;
    let beside = beside::Beside::of(row, mapping, region);
    // What is said of one parent stands together: `Forelder 1;Forelder 2;Mobil 1;Mobil 2`.
    for at in beside::order(mapping) {
        let (Some(cell), Some(column)) = (row.cells.get(at), mapping.columns.get(at)) else { continue };
        if beside.takes(at) {
            continue;
        }
        let cell = beside.phone(at).unwrap_or_else(|| values::clean(cell));
        let sensitive = column.field == Field::SensitiveIdentity;
        covered |= cell.contains(identity::COVER) || (sensitive && !cell.is_empty());
        if sensitive || cell.is_empty() || column.field == Field::Ignore {
            continue;
        }
        filling.turned |= column.field == Field::FullName && is_family_first(&column.header);
        filling.cell(&cell, column.field, &column.header);
    }
    if covered {
        filling.notes.push(Note::IdentityLeftOut);
    }
    filling.name();
    if let Some(seen) = beside.whose.filter(|_| !filling.draft.phone.is_empty() && !filling.draft.guardian.is_empty()) {
        filling.notes.push(Note::PhoneWhose { seen });
    }
    if let Some(seen) = filling.under_age.take().filter(|_| filling.draft.birth.is_none()) {
        filling.notes.push(Note::AgeOnly { seen });
    }
    if !row.beyond.is_empty() {
        let seen = row.beyond.join(" · ");
        filling.problem(Wrong::TooManyCells, "", &seen);
    }
    (filling.draft, filling.notes, filling.problems)
}

impl Filling<'_> {
    fn problem(&mut self, wrong: Wrong, column: &str, seen: &str) {
        self.problems.push(Problem { line: self.row.line, column: column.to_owned(), seen: seen.to_owned(), wrong });
    }

    /// The cell as it stands, under its header.
    fn keep(&mut self, header: &str, cell: &str) {
        let kept = self.draft.extra.entry(header.to_owned()).or_default();
        if !kept.is_empty() && kept != cell {
            kept.push('\n');
        }
        if kept != cell {
            kept.push_str(cell);
        }
    }

    fn cell(&mut self, cell: &str, field: Field, header: &str) {
        let line = || values::squeeze(cell);
        let draft = &mut self.draft;
        if field.is_name() && self.name_column.is_empty() {
            header.clone_into(&mut self.name_column);
        }
        match field {
            Field::Given => naming::unnumbered(&line()).clone_into(&mut draft.given),
            Field::Family => draft.family = line(),
            Field::FullName => self.full = line(),
            Field::Nickname => draft.nickname = line(),
            Field::Phone => self.phone(cell, header),
            Field::Email => self.email(cell, header),
            Field::Birth | Field::BirthYear | Field::BirthDate => match values::birth(cell, self.latest_year) {
                // In Sweden six digits begin with the year.
                Some(Birth::Date(_)) if self.region == Region::Se && is_six_digits(cell) => {
                    self.problem(Wrong::Birth, header, cell);
                }
                Some(birth) => self.birth(birth, cell, header),
                // A dash is nobody's birthday.
                None if is_nothing(cell) => {}
                // An identity number in its place is left out, and told of as one.
                None if cell.contains(identity::COVER) => {}
                // `17 år` says how old, and not when.
                None if beside::is_age(cell) => self.age(cell, header),
                None => self.problem(Wrong::Birth, header, cell),
            },
            Field::Gender => match values::gender(cell) {
                Some(gender) => gender.clone_into(&mut draft.gender),
                None if is_nothing(cell) => {}
                None => {
                    self.notes.push(Note::GenderUnknown { seen: cell.to_owned() });
                    self.keep(header, cell);
                }
            },
            Field::Postcode => draft.postcode = line(),
            Field::ShirtSize => draft.shirt_size = line().to_uppercase(),
            Field::Licence | Field::Diet if is_nothing(cell) => {}
            Field::Licence => {
                draft.licence = line();
                if ["ja", "yes", "x", "jo", "ok"].contains(&cell.to_lowercase().as_str()) {
                    self.notes.push(Note::LicenceUnclear { seen: cell.to_owned() });
                }
            }
            Field::Diet => cell.clone_into(&mut draft.diet),
            Field::Guardian => add(&mut draft.guardian, &line(), ", "),
            Field::Club => draft.club = line(),
            Field::Crew if cell.contains('?') && values::list(cell).is_empty() => {
                self.notes.push(Note::CrewUnclear { seen: cell.to_owned() });
                self.keep(header, cell);
            }
            Field::Crew => draft.crews.extend(values::list(cell).into_iter().map(|crew| crew_and_role(&crew).0)),
            Field::Note if cell == "-" => {}
            Field::Note => add(&mut draft.note, cell, "\n"),
            Field::Age => self.age(cell, header),
            Field::Over18 => {
                // `Under 18` asks the other way round.
                let under = fold(header).split(' ').any(|word| is_value("age_under", word));
                if is_value(if under { "yes" } else { "no" }, cell) {
                    self.under_age = Some(cell.to_owned());
                }
                self.keep(header, cell);
            }
            Field::Extra => self.keep(header, cell),
            Field::Ignore | Field::SensitiveIdentity => {}
        }
    }

    /// An age is kept as it stands; one under 18 is told.
    fn age(&mut self, cell: &str, header: &str) {
        if beside::is_under_age(cell) {
            self.under_age = Some(cell.to_owned());
        }
        self.keep(header, cell);
    }

    /// Of a date and a year the date; a year that is another one is kept as it stands.
    fn birth(&mut self, birth: Birth, cell: &str, header: &str) {
        match (self.draft.birth, birth) {
            (Some(known), other) if known.year() != other.year() => self.keep(header, cell),
            (Some(Birth::Date(_)), _) => {}
            _ => self.draft.birth = Some(birth),
        }
    }

    fn phone(&mut self, cell: &str, header: &str) {
        let read = phone::read(cell, self.region);
        match read.phone {
            Phone::Empty => {}
            // `mamma: 912 34 567` is no number of the person's own.
            Phone::Known(_) if is_of_others(&read.remark) => {
                self.notes.push(Note::PhoneOfOther { seen: cell.to_owned() });
                add(&mut self.draft.guardian, &values::squeeze(cell), ", ");
            }
            Phone::Known(number) => {
                if read.assumed {
                    self.notes.push(Note::PhoneAssumed { seen: cell.to_owned(), read: number.to_string() });
                }
                if !read.remark.is_empty() {
                    self.notes.push(Note::PhoneRemark { remark: read.remark });
                    self.keep(header, cell);
                }
                self.draft.phone = number.into();
            }
            Phone::Unsure { why: Why::Words } if is_nothing(cell) => {}
            Phone::Unsure { why } => {
                self.notes.push(Note::PhoneUnsure { column: header.to_owned(), seen: cell.to_owned(), why });
                self.keep(header, cell);
            }
        }
    }

    fn email(&mut self, cell: &str, header: &str) {
        match values::email(cell) {
            Email::Known(address) => {
                if !address.split('@').next().unwrap_or("").is_ascii() {
                    self.notes.push(Note::EmailUnusual { seen: address.clone() });
                }
                self.draft.email = address;
            }
            Email::Empty => {}
            Email::Wrong { .. } if is_nothing(cell) => {}
            Email::Wrong { suggestion } => {
                self.notes.push(Note::EmailWrong { column: header.to_owned(), seen: cell.to_owned(), suggestion });
                self.keep(header, cell);
            }
        }
    }

    /// Takes what is no name out of the cell of the whole name: it counts where no other cell says it, else it is told.
    fn apart(&mut self) {
        let apart = naming::apart(&self.full);
        let seen = std::mem::replace(&mut self.full, apart.name);
        let column = self.name_column.clone();
        let mut beside = Vec::new();
        if self.draft.email.is_empty() {
            self.draft.email = apart.email;
        } else if !apart.email.is_empty() && apart.email != self.draft.email {
            beside.push(apart.email);
        }
        if self.draft.phone.is_empty() {
            self.phone(&apart.phone, &column);
        } else if !apart.phone.is_empty() && phone::parse(&apart.phone, self.region) != phone::parse(&self.draft.phone, self.region)
        {
            beside.push(apart.phone);
        }
        for remark in beside {
            self.keep(&column, &seen);
            self.notes.push(Note::NameRemark { remark });
        }
        if !apart.out.is_empty() {
            self.notes.push(Note::Withdrawn { seen: apart.out });
        }
    }

    /// The given and the family name of a whole one, which may stand first.
    fn halves(&mut self, full: &str) -> (String, String) {
        let (given, family) = values::split_name(full);
        let words: Vec<&str> = full.split_whitespace().collect();
        let first = words.first().copied().unwrap_or_default();
        if !self.turned || words.len() < 2 || full.contains(',') || family.starts_with(first) {
            return (given, family);
        }
        // Of three words the header does not say where the family's end, but for `van Dijk`.
        if words.len() > 2 {
            self.notes.push(Note::NameTurned { seen: full.to_owned() });
        }
        let small = words.iter().take(words.len() - 2).take_while(|word| word.starts_with(char::is_lowercase)).count();
        let (family, given) = words.split_at(small + 1);
        (given.join(" "), family.join(" "))
    }

    fn name(&mut self) {
        // `Etternavn, fornavn` over one column.
        if self.full.is_empty() && self.draft.given.is_empty() && self.draft.family.contains(',') {
            self.full = std::mem::take(&mut self.draft.family);
        }
        if !self.full.is_empty() {
            self.apart();
            if let Some((rest, called)) = quoted(&self.full) {
                add(&mut self.draft.nickname, &called, ", ");
                self.full = rest;
            }
            let (full, said) = values::remark(&self.full);
            // A smile behind a name is no name.
            let words = full.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
            let full = words.collect::<Vec<_>>().join(" ");
            if !said.is_empty() {
                let (column, seen) = (self.name_column.clone(), self.full.clone());
                self.keep(&column, &seen);
                self.notes.push(Note::NameRemark { remark: said });
            }
            let (given, family) = self.halves(&full);
            let alone = self.draft.given.is_empty() && self.draft.family.is_empty();
            match full.strip_prefix(self.draft.given.as_str()) {
                Some(rest) if !alone && self.draft.family.is_empty() => rest.trim().clone_into(&mut self.draft.family),
                _ if alone => (self.draft.given, self.draft.family) = (given, family),
                _ => {}
            }
        }
        for part in [&mut self.draft.given, &mut self.draft.family] {
            let (name, said) = values::remark(part);
            if !said.is_empty() {
                let seen = std::mem::replace(part, name);
                let _ = self.draft.extra.insert(self.name_column.clone(), seen);
                let out = naming::is_out(&said);
                self.notes.push(if out { Note::Withdrawn { seen: said } } else { Note::NameRemark { remark: said } });
            }
        }
        let name = self.draft.name();
        if !name.chars().any(char::is_alphabetic) || name.contains(identity::COVER) {
            let column = self.name_column.clone();
            self.problem(Wrong::NoName, &column, &name);
            return;
        }
        if values::recased(&name).is_some() {
            self.notes.push(Note::NameRecased { seen: name.clone() });
            for part in [&mut self.draft.given, &mut self.draft.family] {
                // Each part by the rule for the whole: `li` alone would be too short to judge.
                *part = values::recase(part);
            }
        } else if [&self.draft.given, &self.draft.family].into_iter().any(|part| values::is_shouted(part)) {
            self.notes.push(Note::NameRecased { seen: if self.full.is_empty() { name.clone() } else { self.full.clone() } });
            for part in [&mut self.draft.given, &mut self.draft.family].into_iter().filter(|part| values::is_shouted(part)) {
                *part = values::recase(part);
            }
        }
        if values::is_test(&name) {
            self.notes.push(Note::LooksLikeTest);
        }
    }
}

/// A crew without what somebody is in it, as our own lists say it, and that: `Bar (gjengsjef)`.
pub fn crew_and_role(crew: &str) -> (String, Role) {
    static ROLES: LazyLock<HashMap<String, Role>> = LazyLock::new(|| {
        let roles = |lang: Lang| [(lang.lists_leader(), Role::Leader), (lang.lists_deputy(), Role::Deputy)];
        Language::ALL.into_iter().map(Lang::new).flat_map(roles).map(|(word, role)| (fold(&word), role)).collect()
    });
    let parts = crew.strip_suffix(')').and_then(|crew| crew.rsplit_once('(')).or_else(|| crew.rsplit_once(" - "));
    let leads = |role: &str| (is_value("leads", role) || is_value("leads_crew", role)).then_some(Role::Leader);
    let said = parts.and_then(|(name, role)| Some((name.trim(), ROLES.get(&fold(role)).copied().or_else(|| leads(role))?)));
    match said.filter(|(name, _)| !name.is_empty()) {
        Some((name, role)) => (name.to_owned(), role),
        None => (crew.to_owned(), Role::Member),
    }
}

/// `Ola "Kalle" Rett`: the name without what somebody is called, and that.
fn quoted(name: &str) -> Option<(String, String)> {
    let open = name.find(['"', '“', '”', '«'])?;
    let behind = name.get(open..)?.chars().next()?.len_utf8() + open;
    let close = behind + name.get(behind..)?.find(['"', '“', '”', '»'])?;
    let rest = name.get(close..)?.chars().next()?.len_utf8() + close;
    let called = values::squeeze(name.get(behind..close)?);
    let whole = values::squeeze(&format!("{} {}", name.get(..open)?, name.get(rest..)?));
    let whole = whole.trim_matches(|c: char| c == ',' || c.is_whitespace()).to_owned();
    (!called.is_empty() && !whole.is_empty()).then_some((whole, called))
}

fn add(to: &mut String, text: &str, between: &str) {
    if !to.is_empty() {
        to.push_str(between);
    }
    to.push_str(text);
}

fn is_six_digits(cell: &str) -> bool {
    cell.len() == 6 && cell.chars().all(|c| c.is_ascii_digit())
}

/// Words that say there is nothing.
fn is_nothing(cell: &str) -> bool {
    const WORDS: [&str; 26] = [
        "-",
        "–",
        "—",
        "?",
        "nei",
        "nej",
        "no",
        "ingen",
        "inga",
        "inget",
        "ingenting",
        "none",
        "n/a",
        "na",
        "ukjent",
        "ukjend",
        "okänd",
        "okänt",
        "unknown",
        "mangler",
        "manglar",
        "saknas",
        "har ikke",
        "har ikkje",
        "har inte",
        "vet ikke",
    ];
    WORDS.contains(&cell.trim().trim_end_matches('.').to_lowercase().as_str())
}
