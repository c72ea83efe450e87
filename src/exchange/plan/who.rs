//! Who a row is about: everybody the festival knows and the rows before it, by name, phone and e-mail.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::{Doubt, Likeness, Subject};
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::snapshot::Snapshot;
use crate::exchange::columns::{Field, one_apart};
use crate::exchange::draft::{Diff, Draft, Note, merge, phone_key};
use crate::exchange::read::Place;
use crate::exchange::values::Birth;

/// Somebody a row may be about.
#[derive(Debug)]
pub(in crate::exchange) struct Known {
    pub subject: Subject,
    /// What is said of them so far.
    pub draft: Draft,
    /// The last row about them.
    pub last_line: Option<usize>,
}

/// Who a row is about.
pub(in crate::exchange) enum Match {
    Nobody,
    /// The place in the register.
    Sure(usize),
    Ask(Vec<Doubt>),
}

#[derive(Default)]
pub(in crate::exchange) struct Register {
    /// The sheet whose rows are looked at now.
    pub tab: usize,
    all: Vec<Known>,
    by_name: HashMap<String, Vec<usize>>,
    by_phone: HashMap<String, Vec<usize>>,
    by_email: HashMap<String, Vec<usize>>,
    /// By what a name that is nearly the same has in common with it: [`traits`].
    by_trait: HashMap<u64, Vec<usize>>,
}

/// So many of those who share a number or a part of a name are held against a row: lists are long.
const MOST: usize = 40;

/// How one thing compares that both may lack.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Compared {
    Equal,
    Other,
    Unsaid,
}

fn compared(a: &str, b: &str) -> Compared {
    match (a.is_empty() || b.is_empty(), a == b) {
        (true, _) => Compared::Unsaid,
        (false, true) => Compared::Equal,
        (false, false) => Compared::Other,
    }
}

enum Is {
    Same,
    Another,
    Perhaps(Likeness),
}

/// Two of the same name: one person? The one row is of the sheet `tab`.
fn same_name(known: &Known, draft: &Draft, tab: usize) -> Is {
    use Compared::{Equal, Other, Unsaid};
    let phone = compared(&phone_key(&known.draft.phone), &phone_key(&draft.phone));
    let email = compared(&known.draft.email.to_lowercase(), &draft.email);
    let born = match (known.draft.born(), draft.born()) {
        (Some(a), Some(b)) if a == b => Equal,
        (Some(_), Some(_)) => Other,
        _ => Unsaid,
    };
    let one_day = matches!((known.draft.birth, draft.birth), (Some(Birth::Date(a)), Some(Birth::Date(b))) if a == b);
    let other_tab = known.last_line.is_some_and(|line| Place::of(line).tab != tab);
    let in_file = matches!(known.subject, Subject::Row(_)) && !other_tab;
    let (crews, others) = (&known.draft.crews, &draft.crews);
    let shared = || crews.iter().any(|crew| others.iter().any(|other| fold(crew) == fold(other)));
    let one_crew = || crews.is_empty() || others.is_empty() || shared();
    match (phone, email, born) {
        (Equal, _, Other) | (_, Equal, Other) => Is::Perhaps(Likeness::OtherBirth),
        (_, _, Other) | (Other, Other, Unsaid) => Is::Another,
        (Equal, ..) | (_, Equal, _) => Is::Same,
        (Other, Other, Equal) => Is::Perhaps(Likeness::OtherContact),
        // A list names each person once: another number in the same list is another person, unless they are as old.
        (Other, Unsaid, Unsaid) if in_file => Is::Another,
        // Namesakes of one year are found in every parish; those of one day are not.
        (Other, _, Equal) | (_, Other, Equal) if in_file || !one_day => Is::Perhaps(Likeness::OtherContact),
        (_, _, Equal) => Is::Same,
        (Other, _, Unsaid) | (_, Other, Unsaid) => Is::Perhaps(Likeness::OtherContact),
        // All people on one sheet, and those of a crew or a day on another.
        (Unsaid, Unsaid, Unsaid) if other_tab && !draft.family.is_empty() && one_crew() => Is::Same,
        (Unsaid, Unsaid, Unsaid) => Is::Perhaps(Likeness::SameName),
    }
}

impl Register {
    pub fn new(festival: &Snapshot) -> Self {
        let mut register = Self::default();
        for person in festival.everybody() {
            register.add(Known { subject: Subject::Person(person.id), draft: Draft::of(person, festival), last_line: None });
        }
        register
    }

    pub fn add(&mut self, known: Known) {
        let at = self.all.len();
        self.enter(at, &known.draft);
        self.all.push(known);
    }

    fn enter(&mut self, at: usize, draft: &Draft) {
        let keys = [
            (&mut self.by_name, draft.name_key()),
            (&mut self.by_phone, phone_key(&draft.phone)),
            (&mut self.by_email, draft.email.to_lowercase()),
        ];
        for (index, key) in keys.into_iter().filter(|(_, key)| !key.is_empty()) {
            let list = index.entry(key).or_default();
            if !list.contains(&at) {
                list.push(at);
            }
        }
        for key in traits(draft) {
            let list = self.by_trait.entry(key).or_default();
            if list.len() < MOST && list.last() != Some(&at) {
                list.push(at);
            }
        }
    }

    /// Who a row of a list is about: as [`Self::find`], and whose name is nearly the draft's is asked about.
    pub fn find_near(&self, draft: &Draft, notes: &mut Vec<Note>) -> Match {
        match self.find(draft, notes) {
            Match::Nobody if !notes.iter().any(|note| matches!(note, Note::Namesake { .. })) => match self.resembling(draft) {
                doubts if doubts.is_empty() => Match::Nobody,
                doubts => Match::Ask(doubts),
            },
            found => found,
        }
    }

    /// Those whose name is nearly the draft's, with nothing that denies it.
    fn resembling(&self, draft: &Draft) -> Vec<Doubt> {
        let mut places: Vec<usize> = traits(draft).iter().filter_map(|key| self.by_trait.get(key)).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        let near = |at: usize| {
            let known = self.all.get(at)?;
            let likeness = if denied(&known.draft, draft) { None } else { resembles(&known.draft, draft) }?;
            Some(doubt(known, draft, likeness))
        };
        places.into_iter().filter_map(near).take(3).collect()
    }

    /// Who the draft is about, and what to mention if it is about nobody known.
    pub fn find(&self, draft: &Draft, notes: &mut Vec<Note>) -> Match {
        let mut sure = Vec::new();
        let mut doubts = Vec::new();
        let mut nothing_new = None;
        let mut namesake = None;
        for at in of(&self.by_name, &draft.name_key()) {
            let Some(known) = self.all.get(*at) else { continue };
            match same_name(known, draft, self.tab) {
                Is::Same => sure.push(*at),
                Is::Another => namesake = namesake.or(Some(known.draft.name())),
                Is::Perhaps(likeness) => {
                    let doubt = doubt(known, draft, likeness);
                    // To be wrong about who a row is that says nothing new does no harm, and the same sheet once more is
                    // to change nothing.
                    let Doubt::Same { diffs, .. } = &doubt else { continue };
                    if diffs.is_empty() && known.last_line.is_none() && nothing_new.is_none() {
                        nothing_new = Some(*at);
                    }
                    doubts.push(doubt);
                }
            }
        }
        let calm = |at: &usize| self.all.get(*at).is_some_and(|known| merge(&known.draft, draft).1.is_empty());
        let torn = doubts.iter().any(|doubt| matches!(doubt, Doubt::Same { likeness: Likeness::OtherBirth, .. }));
        match sure.as_slice() {
            // The year says one person and the number another.
            [at] if torn && !calm(at) => {
                doubts.extend(self.all.get(*at).map(|known| doubt(known, draft, Likeness::OtherContact)));
                return Match::Ask(doubts);
            }
            [at] => return Match::Sure(*at),
            [] => {}
            several => {
                if let Some(at) = several.iter().find(|at| calm(at)) {
                    return Match::Sure(*at);
                }
                let both = several.iter().filter_map(|at| self.all.get(*at));
                return Match::Ask(both.map(|known| doubt(known, draft, Likeness::SameName)).collect());
            }
        }
        if let Some(at) = nothing_new {
            return Match::Sure(at);
        }
        let sharing = [(&self.by_phone, phone_key(&draft.phone), true), (&self.by_email, draft.email.clone(), false)];
        let mut shared = Vec::new();
        for (index, key, by_phone) in sharing.into_iter().filter(|(_, key, _)| !key.is_empty()) {
            for known in of(index, &key).iter().take(MOST).filter_map(|at| self.all.get(*at)) {
                let asked = doubts.iter().any(|doubt| matches!(doubt, Doubt::Same { subject, .. } if *subject == known.subject));
                if known.draft.name_key() == draft.name_key() || asked {
                    continue;
                }
                if similar(&known.draft, draft) || same_given(&known.draft, draft) {
                    doubts.push(doubt(known, draft, Likeness::SimilarName));
                } else if by_phone {
                    shared.push(Note::SharedPhone { name: known.draft.name() });
                } else {
                    shared.push(Note::SharedEmail { name: known.draft.name() });
                }
            }
        }
        shared.truncate(2);
        notes.append(&mut shared);
        if doubts.is_empty() {
            notes.extend(namesake.map(|name| Note::Namesake { name }));
            return Match::Nobody;
        }
        Match::Ask(doubts)
    }

    /// Everybody who may be somebody else in the register too: the two places, the earlier first, and why.
    fn doubles(&self) -> Vec<(usize, usize, Option<Likeness>)> {
        let mut found = Vec::new();
        for (at, known) in self.all.iter().enumerate() {
            let draft = Draft { email: known.draft.email.to_lowercase(), ..known.draft.clone() };
            let named = of(&self.by_name, &draft.name_key()).iter().filter(|other| **other < at);
            for (other, earlier) in named.filter_map(|other| Some((*other, self.all.get(*other)?))) {
                match same_name(earlier, &draft, 0) {
                    Is::Same => found.push((other, at, None)),
                    Is::Perhaps(likeness) => found.push((other, at, Some(likeness))),
                    // Another number and address may be a new one; another year is another person.
                    Is::Another if earlier.draft.born().zip(draft.born()).is_none_or(|(a, b)| a == b) => {
                        found.push((other, at, Some(Likeness::OtherContact)));
                    }
                    Is::Another => {}
                }
            }
            let sharing = [of(&self.by_phone, &phone_key(&draft.phone)), of(&self.by_email, &draft.email)];
            for other in sharing.into_iter().flatten().copied().filter(|other| *other < at) {
                let Some(earlier) = self.all.get(other) else { continue };
                let there = found.iter().any(|(a, b, _)| (*a, *b) == (other, at));
                if !there && earlier.draft.name_key() != draft.name_key() && similar(&earlier.draft, &draft) {
                    found.push((other, at, Some(Likeness::SimilarName)));
                }
            }
        }
        found
    }

    /// Who is at a place, and what a draft would change of them.
    pub fn who(&self, at: usize, draft: &Draft) -> Option<(Subject, Vec<Diff>)> {
        self.all.get(at).map(|known| (known.subject, merge(&known.draft, draft).1))
    }

    /// Lays a draft over somebody known: who, what changes, and the row about them before this one.
    pub fn lay_over(&mut self, at: usize, draft: &Draft, line: usize) -> Option<(Subject, Vec<Diff>, Option<usize>)> {
        let known = self.all.get_mut(at)?;
        let (merged, diffs) = merge(&known.draft, draft);
        known.draft = merged.clone();
        let before = known.last_line.replace(line);
        let subject = known.subject;
        self.enter(at, &merged);
        Some((subject, diffs, before))
    }
}

/// Two records of a festival that may be one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Double {
    /// The one that was there first.
    pub first: PersonId,
    /// The other.
    pub second: PersonId,
    /// What speaks against it, or leaves it open; none where name and number, address or year are the same.
    pub doubt: Option<Likeness>,
}

/// Those who may stand in a festival twice, the surest first: the same folded name, or nearly that with the same phone or
/// e-mail. Brothers and sisters with one phone, and namesakes of another year, are not among them.
pub fn doubles(festival: &Snapshot) -> Vec<Double> {
    let register = Register::new(festival);
    let person = |at: usize| match register.all.get(at)?.subject {
        Subject::Person(id) => Some(id),
        Subject::Row(_) => None,
    };
    let found = register.doubles().into_iter();
    let mut all: Vec<Double> =
        found.filter_map(|(a, b, doubt)| Some(Double { first: person(a)?, second: person(b)?, doubt })).collect();
    all.sort_by_key(|double| match double.doubt {
        None => 0,
        Some(Likeness::SimilarName) => 1,
        Some(Likeness::OtherContact) => 3,
        Some(_) => 2,
    });
    all
}

fn of<'a>(index: &'a HashMap<String, Vec<usize>>, key: &str) -> &'a [usize] {
    index.get(key).map_or(&[], Vec::as_slice)
}

fn doubt(known: &Known, draft: &Draft, likeness: Likeness) -> Doubt {
    let (_, mut diffs) = merge(&known.draft, draft);
    // A changed contact first: that is what the question is about.
    diffs.sort_by_key(|diff| !matches!(diff.field, Field::Phone | Field::Email));
    Doubt::Same { subject: known.subject, name: known.draft.name(), likeness, diffs }
}

/// The folded name by which somebody is called first, and the last of the family's.
fn ends(draft: &Draft) -> Option<(String, String)> {
    let first = |text: &str| fold(text).split(' ').next().map(str::to_owned).filter(|word| !word.is_empty());
    let last = fold(&draft.family).split(' ').next_back().map(str::to_owned).filter(|word| !word.is_empty());
    Some((first(&draft.given)?, last?))
}

/// What a name has in common with those that are nearly the same: its first and last name; of a long last name its beginning
/// or its end, since one letter is wrong in one of them only; its initial, and the nickname.
fn traits(draft: &Draft) -> Vec<u64> {
    let Some((first, last)) = ends(draft) else { return Vec::new() };
    let hash = |kind: u8, first: &str, rest: &str| {
        let mut hasher = DefaultHasher::new();
        (kind, first, rest).hash(&mut hasher);
        hasher.finish()
    };
    let initial: String = last.chars().take(1).collect();
    let mut all = vec![hash(0, &first, &last), hash(1, &first, &initial)];
    if last.chars().count() >= LONG {
        let beginning: String = last.chars().take(3).collect();
        let end: String = last.chars().rev().take(3).collect();
        all.extend([hash(2, &first, &beginning), hash(3, &first, &(initial + &end))]);
    }
    let called = fold(&draft.nickname);
    if !called.is_empty() {
        all.push(hash(0, &called, &last));
    }
    all
}

/// From so many letters on one wrong letter is more likely than another family: Berg and Borg are two.
const LONG: usize = 6;

/// Why two names may be one person's, where nothing else says so.
fn resembles(known: &Draft, draft: &Draft) -> Option<Likeness> {
    let ((first, last), (other_first, other_last)) = (ends(known)?, ends(draft)?);
    let letter = |name: &str| name.chars().count() == 1;
    if letter(&last) != letter(&other_last) {
        let same = first == other_first && last.chars().next() == other_last.chars().next();
        return same.then_some(Likeness::ShortName);
    }
    let called = |one: &Draft, first: &str| !one.nickname.is_empty() && fold(&one.nickname) == first;
    let nickname = last == other_last && (called(known, &other_first) || called(draft, &first));
    let slip = last.chars().count().min(other_last.chars().count()) >= LONG;
    let near = first == other_first && (last == other_last || slip) && similar(known, draft);
    (nickname || near).then_some(Likeness::NearName)
}

/// Whether another number, address or year says that two are not one.
fn denied(known: &Draft, draft: &Draft) -> bool {
    let other = |a: &str, b: &str| compared(a, b) == Compared::Other;
    let whole = known.phone.starts_with('+') && draft.phone.starts_with('+');
    let phones = |a: &str, b: &str| if whole { other(a, b) } else { other(&phone_key(a), &phone_key(b)) };
    phones(&known.phone, &draft.phone)
        || other(&known.email.to_lowercase(), &draft.email)
        || known.born().zip(draft.born()).is_some_and(|(a, b)| a != b)
}

/// The same given name, or one that the other begins with: `Kris` and `Kristian`.
fn same_given(a: &Draft, b: &Draft) -> bool {
    let (a, b) = (fold(&a.given), fold(&b.given));
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    short.chars().count() >= 3 && long.starts_with(short.as_str()) || !a.is_empty() && a == b
}

/// Two names of one person, perhaps: a name more or less, or a letter wrong.
fn similar(a: &Draft, b: &Draft) -> bool {
    let (a, b) = (fold(&a.name()), fold(&b.name()));
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split(' ').collect(), b.split(' ').collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let near = |one: &str, other: &str| {
        one == other || (one.len() >= 4 && (one_apart(one, other) || strsim::osa_distance(one, other) == 1))
    };
    // The first name must be there: siblings have the rest in common.
    short.first().zip(long.first()).is_some_and(|(a, b)| near(a, b))
        && short.iter().all(|word| long.iter().any(|other| near(word, other)))
        && short.iter().any(|word| long.contains(word))
}
