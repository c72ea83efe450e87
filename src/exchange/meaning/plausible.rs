//! What came out of a book, looked at once more as a leader would: somebody on two shifts at once, somebody on none, a place
//! that is called as people are, a name that hardly is one, a shift in the small hours that follows none. However a sheet was
//! misread, it mostly shows in one of these. Nothing is changed here; it is told.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::{NaiveDateTime, TimeDelta, Timelike as _};

use super::gather::{At, Gather};
use super::{Code, Human, Kind, Severity, names, nowhere, places};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::{is_given, is_nearly_given, is_surely_given};

/// Rows by their sheet.
pub(super) type Rows = HashSet<(usize, usize)>;

/// Tells of what can hardly be so.
pub(super) fn told(gather: &mut Gather<'_>, people: &[Human], whom: &[usize]) {
    // What is told of a row already is enough of it.
    let told = told_rows(gather);
    at_once(gather, people, whom);
    on_nothing(gather, people, whom, &told);
    named_as_people(gather, people, &told);
    hardly_names(gather, people, whom, &told);
    at_night(gather, &told);
    nowhere::shifts(gather, &told);
}

/// One person on two shifts at once, told where the later one stands.
fn at_once(gather: &mut Gather<'_>, people: &[Human], whom: &[usize]) {
    struct On {
        person: usize,
        start: NaiveDateTime,
        end: NaiveDateTime,
        shift: usize,
        mention: usize,
    }
    let mut all: Vec<On> = Vec::new();
    for on in gather.assignments.iter().filter(|on| !on.reserve) {
        let times = gather.shifts.get(on.shift).and_then(|shift| shift.start.zip(shift.end));
        if let (Some((start, end)), Some(person)) = (times, whom.get(on.person).copied()) {
            all.push(On { person, start, end, shift: on.shift, mention: on.person });
        }
    }
    all.sort_by_key(|on| (on.person, on.start, on.mention));
    let mut last: Option<&On> = None;
    for on in &all {
        let Some(before) = last.filter(|before| before.person == on.person) else {
            last = Some(on);
            continue;
        };
        if before.shift != on.shift && on.start < before.end {
            let later = before.mention.max(on.mention);
            if let (Some(mention), Some(human)) = (gather.mentions.get(later), people.get(on.person)) {
                let (sheet, at) = (mention.sheet, At { row: mention.row, col: mention.col });
                gather.sheet = sheet;
                gather.issue(at, Code::Overlap, human.name());
            }
        }
        if on.end > before.end {
            last = Some(on);
        }
    }
}

/// Somebody whom a roster names and who is on no shift of it, nor said when they can, nor can be reached.
fn on_nothing(gather: &mut Gather<'_>, people: &[Human], whom: &[usize], told: &Rows) {
    if gather.assignments.is_empty() {
        return;
    }
    let mut on: HashSet<usize> = HashSet::new();
    let person = |mention: usize| whom.get(mention).copied();
    on.extend(gather.assignments.iter().filter_map(|on| person(on.person)));
    on.extend(gather.availability.iter().filter_map(|said| person(said.person)));
    on.extend(gather.leading.iter().filter_map(|(mention, _)| person(*mention)));
    // Nor one whose row says of no shift that it is theirs.
    let idle = gather.issues.iter().filter(|issue| issue.code == Code::NoTime);
    let idle: Rows = idle.filter_map(|issue| Some((issue.sheet, issue.row?))).collect();
    let answers = |sheet: usize| gather.asked_in.iter().any(|(other, _)| *other == sheet);
    let mut lost: Vec<(usize, At, String)> = Vec::new();
    for (at, mention) in gather.mentions.iter().enumerate() {
        let Some(person) = person(at).filter(|person| !on.contains(person)) else { continue };
        let Some(human) = people.get(person).filter(|human| human.phone.is_none() && human.email.is_none()) else { continue };
        // Who stands on a list of people, or leads by a heading, is there for that.
        let apart =
            mention.listed && gather.kind.is_none_or(|(_, kind)| kind != Kind::PeopleByDay) || human.extra.contains_key("leads");
        let first = on.insert(person);
        if first
            && !apart
            && !answers(mention.sheet)
            && ![told, &idle].iter().any(|rows| rows.contains(&(mention.sheet, mention.row)))
        {
            lost.push((mention.sheet, At { row: mention.row, col: mention.col }, human.name()));
        }
    }
    for (sheet, at, name) in lost {
        gather.sheet = sheet;
        gather.issue(at, Code::OnNothing, name);
    }
}

/// A place, task or crew by the name of somebody, or by words that none is called by, told where it first stands.
fn named_as_people(gather: &mut Gather<'_>, people: &[Human], told: &Rows) {
    let whole: HashSet<String> = people.iter().map(Human::name).filter(|name| name.contains(' ')).map(|name| fold(&name)).collect();
    let mut seen: BTreeSet<(usize, String)> = BTreeSet::new();
    let mut odd: Vec<(usize, usize, Code, String)> = Vec::new();
    for (sheet, row, shift) in &gather.named {
        let Some(shift) = gather.shifts.get(*shift) else { continue };
        for text in [&shift.crew, &shift.role, &shift.place].into_iter().flatten() {
            if told.contains(&(*sheet, *row)) || !seen.insert((*sheet, fold(text))) {
                continue;
            }
            let name = is_surely_given(text) && names::looks_like_names(text) && !text.split_whitespace().any(places::is_place);
            if name || whole.contains(&fold(text)) {
                odd.push((*sheet, *row, Code::PlaceIsName, text.clone()));
            } else if is_no_place(text) {
                odd.push((*sheet, *row, Code::PlaceOdd, text.clone()));
            }
        }
    }
    for (sheet, row, code, text) in odd {
        gather.sheet = sheet;
        gather.issue(At { row, col: None }, code, text);
    }
}

/// Whether what was taken for a place or a task holds words that none is called by: of talk, of how many are missing, of who is
/// away or not sure, or the time itself: `2 people needed`, `hvis ingen andre`, `Uke 27`.
fn is_no_place(text: &str) -> bool {
    const LISTS: [&str; 8] = ["speech", "absent", "open_place", "perhaps", "negations", "if_words", "weeks", "whole_words"];
    let folded = fold(text);
    let words = || folded.split(' ').filter(|word| !word.is_empty());
    let counted = words().any(|word| word.chars().all(|c| c.is_ascii_digit())) && words().any(|word| is_value("of_people", word));
    counted || words().any(|word| LISTS.iter().any(|list| is_value(list, word)))
}

/// A name alone that is none of those people go by, among people who go by them; or one that a shift goes by too.
fn hardly_names(gather: &mut Gather<'_>, people: &[Human], whom: &[usize], told: &Rows) {
    let known = people.iter().filter(|human| is_given(&human.name())).count();
    let words: HashSet<String> = gather
        .shifts
        .iter()
        .flat_map(|shift| [&shift.crew, &shift.role, &shift.place])
        .flatten()
        .map(|text| fold(text))
        .filter(|text| !text.is_empty())
        .collect();
    let mut firsts: BTreeMap<usize, usize> = BTreeMap::new();
    for (mention, person) in whom.iter().enumerate() {
        let _ = firsts.entry(*person).or_insert(mention);
    }
    let mut odd: Vec<(usize, At, String)> = Vec::new();
    for (person, human) in people.iter().enumerate() {
        let name = human.name();
        let reached = human.phone.is_some() || human.email.is_some();
        let Some(mention) = firsts.get(&person).and_then(|at| gather.mentions.get(*at)) else { continue };
        if is_given(&name) || told.contains(&(mention.sheet, mention.row)) {
            continue;
        }
        let alone = !name.contains(' ');
        let strange = known >= 3 && known * 2 >= people.len() && !reached && alone && !is_nearly_given(&name);
        if strange || words.contains(&fold(&name)) {
            odd.push((mention.sheet, At { row: mention.row, col: mention.col }, name));
        }
    }
    for (sheet, at, name) in odd {
        gather.sheet = sheet;
        gather.issue(at, Code::NameOdd, name);
    }
}

/// A shift that begins between one and six at night, when none goes on until then: four in the afternoon, likely.
fn at_night(gather: &mut Gather<'_>, told: &Rows) {
    let times: Vec<(NaiveDateTime, NaiveDateTime)> = gather.shifts.iter().filter_map(|shift| shift.start.zip(shift.end)).collect();
    let mut odd: Vec<(usize, At, String)> = Vec::new();
    let mut seen: BTreeSet<usize> = BTreeSet::new();
    for (sheet, row, shift) in &gather.named {
        let Some(start) = gather.shifts.get(*shift).and_then(|shift| shift.start) else { continue };
        let hour = start.hour();
        if !(1..5).contains(&hour) || !seen.insert(*shift) || told.contains(&(*sheet, *row)) {
            continue;
        }
        let before =
            times.iter().any(|(from, to)| *from < start && *to >= start && *to <= start + TimeDelta::hours(6) || *to == start);
        if !before {
            odd.push((*sheet, At { row: *row, col: None }, start.format("%H:%M").to_string()));
        }
    }
    for (sheet, at, note) in odd {
        gather.sheet = sheet;
        gather.issue(at, Code::NightStart, note);
    }
}

/// The rows of which it is told already that who or where is in doubt.
fn told_rows(gather: &Gather<'_>) -> Rows {
    let aside = |code: Code| {
        matches!(
            code,
            Code::LongShift
                | Code::DateOutside
                | Code::OverCapacity
                | Code::EmptyPost
                | Code::NameFilledDown
                | Code::LeadsShift
                | Code::LeadsCrew
        )
    };
    let told = gather.issues.iter().chain(&gather.again).filter(|issue| issue.code.severity() != Severity::Info);
    let told = told.filter(|issue| !aside(issue.code));
    told.filter_map(|issue| Some((issue.sheet, issue.row?))).collect()
}
