//! Rows that were sorted without their hidden ids: each says what another row said when it went out. They are given back the
//! ids that go with what they say, or a sort of some of the columns would put everybody on somebody else's shift.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use super::compare::{Now, Who, now, who};
use super::read::{Book, Line, Was};
use super::rows::Key;
use crate::domain::Snapshot;

/// So many rows that say exactly what others said are no coincidence.
const LEAST: usize = 4;

/// The id of each row, by its place in the book; none for one whose id is another's.
pub(super) fn keys(book: &Book, snapshot: &Snapshot, near: NaiveDate) -> Vec<Option<Key>> {
    let own: Vec<Option<Key>> = book.lines.iter().map(|line| line.key.filter(|key| book.was.contains_key(key))).collect();
    let mut times: BTreeMap<Key, usize> = BTreeMap::new();
    own.iter().flatten().for_each(|key| *times.entry(*key).or_default() += 1);
    // Where each id stands once, which rows do not say what went out under it?
    let known = |at: usize, line: &Line| {
        let key = own.get(at).copied().flatten().filter(|key| times.get(key) == Some(&1))?;
        let was = book.was.get(&key)?;
        Some((key, said(book, was), now(book, snapshot, line, Some(was), near)))
    };
    let rows = book.lines.iter().enumerate().filter_map(|(at, line)| Some((at, known(at, line)?)));
    let other: Vec<(usize, Key, Said, Said)> =
        rows.map(|(at, (key, was, now))| (at, key, was, says(&now))).filter(|(_, _, was, now)| was != now).collect();
    let mut free: HashMap<&Said, Vec<Key>> = HashMap::new();
    for (_, key, was, _) in &other {
        free.entry(was).or_default().push(*key);
    }
    let found: BTreeMap<usize, Key> = other.iter().filter_map(|(at, _, _, now)| Some((*at, free.get_mut(now)?.pop()?))).collect();
    if found.len() < LEAST || found.len() * 2 <= other.len() {
        return own;
    }
    let taken: BTreeSet<Key> = found.values().copied().collect();
    let mut keys = own;
    for (at, key) in &found {
        if let Some(place) = keys.get_mut(*at) {
            *place = Some(*key);
        }
    }
    // A row that was sorted and edited too is known by all but who stands there, if by anything.
    let mut left: HashMap<String, Vec<Key>> = HashMap::new();
    for (_, key, was, _) in other.iter().filter(|(_, key, ..)| !taken.contains(key)) {
        left.entry(was.work()).or_default().push(*key);
    }
    for (at, _, _, now) in other.iter().filter(|(at, ..)| !found.contains_key(at)) {
        if let Some(place) = keys.get_mut(*at) {
            *place = left.get_mut(&now.work()).and_then(Vec::pop);
        }
    }
    keys
}

/// What a row says of a shift, and of who is on it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Said {
    when: String,
    what: [String; 3],
    who: String,
}

impl Said {
    fn work(&self) -> String {
        format!("{} {:?}", self.when, self.what)
    }
}

fn of(when: Option<super::compare::Times>, what: [&str; 3], who: &Who) -> Said {
    Said { when: format!("{when:?}"), what: what.map(str::to_owned), who: format!("{who:?}") }
}

fn said(book: &Book, was: &Was) -> Said {
    let values = &was.values;
    let who = who(book, None, &values.who);
    of(Some((values.from, values.to)), [&values.crew, &values.place, &values.task], &who)
}

fn says(now: &Now) -> Said {
    of(now.times, [&now.crew, &now.place, &now.task], &now.who)
}
