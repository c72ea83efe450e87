//! Teams that are on shifts as a whole: `Lag A` in a plan, and in a list who is on it. All of them are put on the shift, which
//! is told once for each team.

use std::collections::{BTreeMap, BTreeSet};

use super::gather::{At, Gather};
use super::people::Mention;
use super::{Code, Extra, OnShift};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;

/// Whether a text is what teams are called: `Lag A`, `Gruppe 2`.
pub(super) fn is_team(text: &str) -> bool {
    let folded = fold(text.trim().trim_end_matches(':'));
    let Some((word, which)) = folded.split_once(' ') else { return false };
    let letter = which.chars().count() == 1 && which.chars().all(char::is_alphabetic);
    is_value("teams", word) && (letter || which.parse::<u8>().is_ok())
}

/// Whether a text is several teams, or all of them: `Lag 1 og Lag 2`, `alle lag`.
pub(super) fn are_teams(text: &str) -> bool {
    ["all_teams", "both_teams"].iter().any(|list| is_value(list, text)) || each(text).len() > 1
}

/// The teams of `Lag 1 og Lag 2`, `lag B og C`; none where any part is none.
fn each(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for part in parts(text) {
        let word = all.last().and_then(|last| last.split_once(' ')).map(|(word, _)| word.to_owned());
        let short = word.map(|word| format!("{word} {part}")).filter(|whole| !is_team(part) && is_team(whole));
        all.push(short.unwrap_or_else(|| part.to_owned()));
    }
    if all.iter().all(|part| is_team(part)) { all } else { Vec::new() }
}

/// The team that a line is headed by, and where it is: `Gruppe A (Bar): Kari Moe`, `Lag 1: Ola`; with the text behind.
pub(super) fn headed(line: &str) -> Option<(&str, Option<&str>, &str)> {
    let (head, behind) = line.split_once(':')?;
    let (team, post) = match head.split_once(" (") {
        Some((team, post)) => (team, Some(post.trim_end_matches([')', ' ']))),
        None => (head, None),
    };
    is_team(team).then(|| (team.trim(), post, behind))
}

/// The team that a text begins with, and goes on in small letters: `Gruppe A jobber`.
pub(super) fn led_by_team(text: &str) -> Option<&str> {
    let end = text.match_indices(' ').nth(1).map_or(text.len(), |(at, _)| at);
    let (team, more) = text.split_at_checked(end)?;
    (is_team(team) && more.chars().all(|c| c.is_lowercase() || c == ' ')).then_some(team)
}

/// The teams of a cell under a word for them: `1` and `A og B` under `Gruppe`.
pub(super) fn under(header: &str, text: &str) -> Option<String> {
    let word = is_value("teams", header);
    let parts: Vec<&str> = parts(text).collect();
    let which = |part: &&str| is_team(&format!("lag {part}"));
    let whole = |part: &str| format!("{} {part}", header.trim());
    (word && !parts.is_empty() && parts.iter().all(which)).then(|| parts.into_iter().map(whole).collect::<Vec<_>>().join(", "))
}

/// The parts of `A og B`, `Lag 1, Lag 2`, `V1; V3`.
pub(super) fn parts(text: &str) -> impl Iterator<Item = &str> {
    let parts =
        text.split([',', ';', '+', '&', '/', '\n']).flat_map(|part| part.split(" og ")).flat_map(|part| part.split(" och "));
    parts.map(|part| part.trim().trim_end_matches(".0").trim_end_matches('.')).filter(|part| !part.is_empty())
}

/// Puts those of each team on the shifts that the team is on.
pub(super) fn settle(gather: &mut Gather<'_>) {
    let members = members(gather);
    named(gather, &members);
    of_shifts(gather, &members);
}

/// Who stands in a list as of which team; places in the mentions.
fn members(gather: &Gather<'_>) -> BTreeMap<String, Vec<usize>> {
    let mut members: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, mention) in gather.mentions.iter().enumerate().filter(|(_, mention)| mention.listed) {
        let crews: &[String] = match mention.extra.get("crew") {
            Some(Extra::List(crews)) => crews,
            Some(Extra::Text(crew)) => std::slice::from_ref(crew),
            _ => &[],
        };
        for crew in crews {
            members.entry(fold(crew)).or_default().push(at);
        }
    }
    members
}

fn name_of(mention: &Mention) -> String {
    format!("{} {}", mention.given, mention.family).trim().to_owned()
}

/// Teams that stand where somebody's name would.
fn named(gather: &mut Gather<'_>, members: &BTreeMap<String, Vec<usize>>) {
    let mut teams: BTreeMap<usize, String> = BTreeMap::new();
    for (at, mention) in gather.mentions.iter().enumerate() {
        let name = name_of(mention);
        let word = name.split(' ').next().is_some_and(|word| is_value("teams", word));
        let known = word && members.get(&fold(&name)).is_some_and(|all| !all.contains(&at));
        if mention.phone.is_none() && mention.email.is_none() && (known || is_team(&name)) {
            let _ = teams.insert(at, name);
        }
    }
    let (of_teams, others): (Vec<OnShift>, Vec<OnShift>) =
        std::mem::take(&mut gather.assignments).into_iter().partition(|on| teams.contains_key(&on.person));
    gather.assignments = others;
    for on in of_teams {
        let (Some(team), Some(mention)) = (teams.get(&on.person), gather.mentions.get(on.person)) else { continue };
        let (at, sheet) = (At { row: mention.row, col: mention.col }, mention.sheet);
        gather.unfill(on.shift, on.person);
        called(gather, on.shift, team);
        if let Some(all) = members.get(&fold(team)) {
            put(gather, on.shift, (team, all), (sheet, at), on.reserve);
        } else {
            gather.sheet = sheet;
            gather.once(at, Code::NoPerson, team, team.clone());
        }
    }
    gather.let_go.extend(teams.into_keys());
}

/// Teams that a shift is said to be of, with nobody on it.
fn of_shifts(gather: &mut Gather<'_>, members: &BTreeMap<String, Vec<usize>>) {
    // Whoever leads a shift of a team is there beside it; where one of the team stands there, all that are do.
    let of_team: BTreeSet<String> = members.values().flatten().filter_map(|at| gather.mentions.get(*at)).map(name_of).collect();
    let named = |on: &&OnShift| gather.mentions.get(on.person).is_some_and(|mention| of_team.contains(&name_of(mention)));
    let staffed: BTreeSet<usize> = gather.assignments.iter().filter(named).map(|on| on.shift).collect();
    let named: BTreeMap<usize, (usize, usize)> = gather.named.iter().map(|(sheet, row, shift)| (*shift, (*sheet, *row))).collect();
    for (shift, (sheet, row)) in named.into_iter().filter(|(shift, _)| !staffed.contains(shift)) {
        let Some(work) = gather.shifts.get_mut(shift) else { continue };
        let counted = gather.stated.contains(&shift);
        let there = gather.assignments.iter().filter(|on| on.shift == shift).count();
        if !counted && work.needed.is_some_and(|needed| needed > there) {
            continue;
        }
        let texts = [&mut work.crew, &mut work.place, &mut work.role];
        let found = texts.into_iter().find_map(|text| {
            let teams = meant(members, text.as_deref()?)?;
            Some((text, teams))
        });
        let Some((text, teams)) = found else { continue };
        // `Lag 1 og Lag 4`, of which nobody has heard, and `begge lag` of three.
        if teams.is_empty() {
            let text = text.clone().unwrap_or_default();
            gather.sheet = sheet;
            gather.issue(At { row, col: None }, Code::Unclear, text);
            continue;
        }
        // Who of them fills the places that are counted is not said.
        if counted {
            let text = text.clone().unwrap_or_default();
            gather.sheet = sheet;
            gather.issue(At { row, col: None }, Code::WhoIsOn, text);
            continue;
        }
        let text = text.take().unwrap_or_default();
        let several = teams.len() > 1;
        // No crew is called by several.
        if let Some(work) = gather.shifts.get_mut(shift).filter(|_| several) {
            let _ = work.role.get_or_insert_with(|| text.clone());
        }
        for team in teams {
            if !several {
                called(gather, shift, &team);
            }
            if let Some(all) = members.get(&fold(&team)) {
                put(gather, shift, (&team, all), (sheet, At { row, col: None }), false);
            }
        }
    }
}

/// The teams that a text means; an empty list where it means several and not all of them are known. None for one that means
/// none, or one that nobody has heard of.
fn meant(members: &BTreeMap<String, Vec<usize>>, text: &str) -> Option<Vec<String>> {
    let known = || members.keys().filter(|team| is_team(team));
    let several = are_teams(text) && !members.is_empty();
    let teams = if ["all_teams", "both_teams"].iter().any(|list| is_value(list, text)) {
        // `alle grupper` are those whose word it is, if there are any.
        let folded = fold(text);
        let begins = folded.rsplit(' ').next().and_then(|word| word.get(..3)).unwrap_or_default();
        let own: Vec<String> = known().filter(|team| team.starts_with(begins)).cloned().collect();
        let teams: Vec<String> = if own.is_empty() { known().cloned().collect() } else { own };
        Some(teams).filter(|teams| is_value("all_teams", text) || teams.len() == 2).unwrap_or_default()
    } else {
        Some(each(text)).filter(|each| each.iter().all(|team| members.contains_key(&fold(team)))).unwrap_or_default()
    };
    (several || !teams.is_empty()).then_some(teams)
}

/// The shift is the team's, where no crew is told.
fn called(gather: &mut Gather<'_>, shift: usize, team: &str) {
    let post = gather.team_posts.get(&fold(team)).cloned();
    // As its list spells it.
    let crews = gather.mentions.iter().filter_map(|mention| match mention.extra.get("crew") {
        Some(Extra::List(crews)) => crews.iter().find(|crew| fold(crew) == fold(team)),
        _ => None,
    });
    let team = crews.into_iter().next().cloned().unwrap_or_else(|| team.to_owned());
    if let Some(work) = gather.shifts.get_mut(shift) {
        work.place = work.place.take().or(post);
        let _ = work.crew.get_or_insert(team);
    }
}

/// Puts each of a team on a shift, as if they were named where the team is.
fn put(gather: &mut Gather<'_>, shift: usize, (team, all): (&str, &[usize]), (sheet, at): (usize, At), reserve: bool) {
    gather.sheet = sheet;
    gather.once(at, Code::TeamOnShift, team, format!("{team}: {}", all.len()));
    for member in all {
        let Some(mention) = gather.again(*member, (sheet, at)) else { continue };
        gather.assign(shift, mention, None, reserve);
        if !reserve {
            gather.fills(shift, mention);
        }
    }
}
