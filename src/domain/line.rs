//! Several shifts said in one line, as a leader would call them out: `Bar lør 18–02 4 t 2 stk`. The words may stand in any
//! order, in any of the program's languages; what is not understood is handed back, never guessed at.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};

use super::fold::fold;
use super::id::{CrewId, PlaceId};
use super::snapshot::Snapshot;
use super::typed;

/// What a line says. What it does not mention is none or empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Whose shifts.
    pub crew: Option<CrewId>,
    /// Where.
    pub place: Option<PlaceId>,
    /// On which festival days.
    pub days: BTreeSet<NaiveDate>,
    /// From when until when, as typed.
    pub hours: Option<String>,
    /// How long each is, as typed.
    pub length: Option<String>,
    /// How many people on each.
    pub count: Option<i64>,
    /// The words that mean nothing here.
    pub unknown: Vec<String>,
}

/// The most words that are read as one thing: `natt til`, a crew of three words.
const WORDS: usize = 4;

/// Reads a line. `days` are those a weekday is looked for among; where the same weekday comes twice, the festival's own counts.
pub fn read(typed: &str, data: &Snapshot, days: &[NaiveDate]) -> Line {
    let words: Vec<&str> = typed.split([' ', ',', ';', '\t']).filter(|word| !word.is_empty()).collect();
    let mut line = Line::default();
    let mut at = 0;
    while at < words.len() {
        // The longest run of words that means something.
        let taken = (1..=WORDS.min(words.len() - at)).rev().find(|many| {
            let run = words.get(at..at + many).unwrap_or_default().join(" ");
            line.take(&run, *many, data, days)
        });
        if taken.is_none() {
            line.unknown.extend(words.get(at).map(|word| (*word).to_owned()));
        }
        at += taken.unwrap_or(1);
    }
    line
}

impl Line {
    /// Takes in a run of words, if it means something that was not said yet.
    fn take(&mut self, run: &str, words: usize, data: &Snapshot, days: &[NaiveDate]) -> bool {
        if self.hours.is_none() && typed::times(run).is_some() {
            self.hours = Some(run.to_owned());
        } else if let Some(count) = count(run).filter(|_| self.count.is_none()) {
            self.count = Some(count);
        } else if self.length.is_none() && run.ends_with(char::is_alphabetic) && typed::length(run).is_some() {
            self.length = Some(run.to_owned());
        } else if let Some(named) = days_named(run, data, days) {
            self.days.extend(named);
        } else if let Some(crew) =
            one(run, data.crews.iter().map(|crew| (crew.id, crew.name.as_str()))).filter(|_| self.crew.is_none())
        {
            self.crew = Some(crew);
        } else if let Some(place) =
            one(run, data.places.iter().map(|place| (place.id, place.name.as_str()))).filter(|_| self.place.is_none())
        {
            self.place = Some(place);
        } else {
            return words == 1 && is_filler(run);
        }
        true
    }
}

/// `2 stk`, `x2`, `2x`, `3 personer`.
fn count(run: &str) -> Option<i64> {
    let run = run.to_lowercase();
    let number = |text: &str| text.trim().parse::<i64>().ok().filter(|count| (1..1000).contains(count));
    if let Some(number) = run.strip_prefix(['x', '×']).and_then(number) {
        return Some(number);
    }
    let end = run.find(|c: char| !c.is_ascii_digit()).filter(|at| *at > 0)?;
    let unit = run.get(end..)?.trim().trim_end_matches('.');
    let units = ["x", "×", "stk", "st", "stykk", "pers", "person", "personer", "personar", "people", "folk", "mann", "per vakt"];
    units.contains(&unit).then(|| number(run.get(..end)?)).flatten()
}

/// The days that a word names: one weekday, a stretch of them, all, or a date.
fn days_named(run: &str, data: &Snapshot, days: &[NaiveDate]) -> Option<Vec<NaiveDate>> {
    let festival = data.festival()?;
    let within = festival.first_day..=festival.last_day;
    let word = fold(run);
    if ["alle", "alle dager", "alle dagar", "hver dag", "kvar dag", "alla", "alla dagar", "varje dag", "all days", "every day"]
        .contains(&word.as_str())
    {
        return Some(days.iter().copied().filter(|day| within.contains(day)).collect());
    }
    let of = |weekday: Weekday| {
        let all: Vec<NaiveDate> = days.iter().copied().filter(|day| day.weekday() == weekday).collect();
        let own: Vec<NaiveDate> = all.iter().copied().filter(|day| within.contains(day)).collect();
        if own.is_empty() { all } else { own }
    };
    if let Some(weekday) = weekday(&word) {
        return Some(of(weekday)).filter(|days| !days.is_empty());
    }
    if let Some((first, last)) = run.split_once(['-', '–'])
        && let (Some(first), Some(last)) = (weekday(&fold(first)), weekday(&fold(last)))
    {
        let first = *of(first).first()?;
        let last = of(last).into_iter().find(|day| *day >= first)?;
        return Some(days.iter().copied().filter(|day| (first..=last).contains(day)).collect());
    }
    let dated = run.contains(['.', '/', '-']).then(|| typed::day(run, festival.first_day)).flatten()?;
    days.contains(&dated).then(|| vec![dated])
}

/// The weekday a folded word names, in any of the program's languages; three letters are enough.
fn weekday(word: &str) -> Option<Weekday> {
    const NAMES: [(Weekday, &[&str]); 7] = [
        (Weekday::Mon, &["mandag", "monday"]),
        (Weekday::Tue, &["tirsdag", "tysdag", "tisdag", "tuesday"]),
        (Weekday::Wed, &["onsdag", "wednesday"]),
        (Weekday::Thu, &["torsdag", "thursday"]),
        (Weekday::Fri, &["fredag", "friday"]),
        (Weekday::Sat, &["lordag", "laurdag", "saturday"]),
        (Weekday::Sun, &["sondag", "sundag", "sunday"]),
    ];
    let word = word.trim_end_matches('.');
    let fits = |names: &[&str]| names.iter().any(|name| word.len() >= 3 && name.starts_with(word));
    NAMES.iter().find(|(_, names)| fits(names)).map(|(weekday, _)| *weekday)
}

/// The one thing whose name this is, or begins with this.
fn one<'a, Id: Copy>(run: &str, all: impl Iterator<Item = (Id, &'a str)>) -> Option<Id> {
    let run = fold(run);
    let mut begin = Vec::new();
    for (id, name) in all {
        let name = fold(name);
        if name == run {
            return Some(id);
        }
        if run.len() >= 2 && name.starts_with(&run) {
            begin.push(id);
        }
    }
    if let [only] = begin.as_slice() { Some(*only) } else { None }
}

/// Words that only bind the others.
fn is_filler(word: &str) -> bool {
    ["og", "och", "and", "i", "på", "kl", "kl.", "hver", "à", "a", "med"].contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::act::festival::{FestivalDraft, create};
    use crate::domain::act::{crews, places};
    use crate::domain::{Ids, Zone};

    fn day(of: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 7, of).unwrap()
    }

    /// Wednesday 7 to Sunday 11 July, with the Tuesday before and the Monday and Tuesday after.
    fn festival() -> (Snapshot, Vec<NaiveDate>) {
        let mut data = Snapshot::default();
        let mut ids = Ids::seeded(1);
        let draft = FestivalDraft {
            name: "Bygdadag".into(),
            first_day: day(7),
            last_day: day(11),
            zone: Zone::default(),
            region: "NO".into(),
        };
        data.apply(&create(&mut ids, &draft).unwrap()).unwrap();
        for name in ["Bar", "Barnevakt", "Kjøkken", "Scene og lyd"] {
            let edit = crews::add(&data, &mut ids, name, None, "").unwrap();
            data.apply(&edit).unwrap();
        }
        let edit = places::add(&data, &mut ids, "Låven", "").unwrap();
        data.apply(&edit).unwrap();
        (data, (6..=13).map(day).collect())
    }

    #[test]
    fn a_line_in_any_order_and_language() {
        let (data, days) = festival();
        let crew = |name: &str| data.crews.iter().find(|crew| crew.name == name).map(|crew| crew.id);
        for typed in [
            "Bar lør 18–02 4 t 2 stk",
            "lørdag bar kl 18-02, 2x, 4t",
            "2 personar laurdag 18 til 02 4 timar bar",
            "bar lör 18-02 x2 4 timmar",
        ] {
            let line = read(typed, &data, &days);
            assert_eq!((line.crew, line.count, line.unknown.len()), (crew("Bar"), Some(2), 0), "{typed}: {line:?}");
            assert_eq!(line.days, BTreeSet::from([day(10)]), "{typed}");
            assert_eq!(line.length.as_deref().and_then(typed::length), Some(240), "{typed}");
            assert_eq!(line.hours.as_deref().and_then(typed::times), typed::times("18-02"), "{typed}");
        }
    }

    #[test]
    fn days_places_and_long_names() {
        let (data, days) = festival();
        let read = |typed: &str| read(typed, &data, &days);
        assert_eq!(read("scene og lyd fre-søn").days, (9..=11).map(day).collect());
        assert_eq!(read("scene alle").days, (7..=11).map(day).collect());
        assert_eq!(read("10.7 og 11.7").days, BTreeSet::from([day(10), day(11)]));
        assert_eq!(read("tir").days, BTreeSet::from([day(6), day(13)]), "none within the festival: all that are seen");
        assert_eq!(read("man").days, BTreeSet::from([day(12)]));
        let line = read("kjø låven 8-16");
        assert!(line.crew.is_some() && line.place.is_some() && line.hours.is_some(), "{line:?}");
    }

    #[test]
    fn what_is_not_understood_is_handed_back() {
        let (data, days) = festival();
        let unknown = |typed: &str| read(typed, &data, &days).unknown;
        assert_eq!(unknown("Ba lør 18-02"), ["Ba"], "two crews begin so");
        assert_eq!(unknown("Bar 18-02 2"), ["2"], "two people, or two hours?");
        assert_eq!(unknown("Bar 18-02 19-03"), ["19-03"], "one time only");
        assert_eq!(unknown("Billett 31.7"), ["Billett", "31.7"]);
        assert_eq!(read("", &data, &days), Line::default());
        assert_eq!(unknown("Bar 0 stk 99999999999999999999 t"), ["0", "stk", "99999999999999999999", "t"]);
    }
}
