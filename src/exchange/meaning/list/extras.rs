//! What else a row says of its person: sizes, licences, days they can, and columns that are no field of ours.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};

use super::super::gather::{At, Gather};
use super::super::when::{self, Bound, Frame};
use super::super::{Can, Code, Extra, cells};
use super::{List, free};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::values::{self, squeeze};
use crate::table::{Cell, Row, Value};

/// Yes, no, or not told.
pub(in crate::exchange::meaning) fn yes(cell: &Cell) -> Option<bool> {
    if let Value::Truth(truth) = cell.value {
        return Some(truth);
    }
    let text = cell.text.trim();
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or_default();
    if is_value("yes", text) || first.starts_with("ja") {
        return Some(true);
    }
    let not = ["nei", "nej", "no", "ikke", "ikkje", "inte", "not", "ubekreftet", "ubekrefta", "obekraftad", "pending", "declined"];
    let waits = ["venter", "ventar", "avventer", "vantar", "avslatt", "avbud", "avmeldt", "forfall", "sykmeldt", "usikker"];
    let no = is_value("no", text) || is_value("off", text) || text.chars().all(|c| c == '?');
    (!text.is_empty() && (no || not.contains(&first) || waits.contains(&first))).then_some(false)
}

/// What else a row says of its person.
pub(super) fn extras(gather: &mut Gather<'_>, list: &List<'_>, row: &Row, mention: usize) {
    let year = {
        use chrono::Datelike as _;
        gather.event.last_day.year()
    };
    let mut extra: BTreeMap<String, Extra> = BTreeMap::new();
    let mut birth = None;
    for (column, cell) in row.cells.iter().enumerate() {
        let text = cells::text(cell);
        let (Some(about), false) = (list.table.columns.get(column), text.trim().is_empty()) else { continue };
        let at = list.at(row, Some(column));
        if about.hidden || about.derived || list.apart.contains(&column) {
            continue;
        }
        let plain = |key: &str| (key.to_owned(), Extra::Text(text.clone()));
        let entry = match list.choice.senses.get(column).copied().flatten() {
            Some(Sense::ShirtSize) => Some(("shirt_size".to_owned(), Extra::Text(text.to_uppercase()))),
            Some(Sense::Licence) => licence(gather, &text, at).map(|class| ("licence".to_owned(), Extra::Text(class))),
            Some(Sense::FreeNot) => {
                let bounds = when::bounds(&text, &gather.frame).unwrap_or_default();
                let days = when::days(&text.replace(';', ","), &gather.frame).unwrap_or_default();
                let _ = gather.can_within(mention, &bounds, None, |_| Can::Unavailable);
                for day in days {
                    gather.can(mention, day, Can::Unavailable, "");
                }
                Some(plain("not"))
            }
            Some(Sense::Note) => {
                // `kan ikke før 12 på søndag`: clear only with the word.
                if let Some(bounds) = when::bounds(&text, &gather.frame).filter(|all| all.iter().all(|bound| bound.not)) {
                    let _ = gather.can_within(mention, &bounds, None, |_| Can::Unavailable);
                }
                Some(plain("note"))
            }
            Some(Sense::Crew) => Some(("crew".to_owned(), Extra::List(values::list(&text)))),
            Some(Sense::Over18) => yes(cell).map(|truth| ("over_18".to_owned(), Extra::Truth(truth))),
            Some(Sense::Birth | Sense::BirthDate | Sense::BirthYear) => {
                birth = cells::days(cell, &gather.frame)
                    .ok()
                    .and_then(|days| days.first().copied())
                    .filter(|_| matches!(cell.value, Value::Date(_) | Value::Moment(_)))
                    .map(values::Birth::Date)
                    .or_else(|| born(cell, &text, year));
                if birth.is_none() {
                    gather.issue(at, Code::BirthInvalid, text.clone());
                }
                None
            }
            Some(Sense::FreeDays) => {
                let said = when::days(&text.replace(';', ","), &gather.frame);
                if let Err(trouble @ when::Trouble::Conflict { .. }) = &said {
                    let _ = gather.trouble(trouble, &text, at);
                }
                let days: Vec<String> = said.unwrap_or_default().iter().map(ToString::to_string).collect();
                let all = matches!(fold(&text).split(' ').next(), Some("alle" | "alla" | "all" | "every" | "hele" | "hela"));
                let days = if days.is_empty() && all && gather.frame.weekdays {
                    gather.frame.first.iter_days().take_while(|day| *day <= gather.frame.last).map(|day| day.to_string()).collect()
                } else {
                    days
                };
                let can = |not: bool| if not { Can::Unavailable } else { Can::Available };
                let bounds = if days.is_empty() { mixed(&text, &gather.frame) } else { None };
                if let Some((days, bounds)) = bounds {
                    let _ = gather.can_within(mention, &bounds, None, can);
                    Some(("days".to_owned(), Extra::List(days))).filter(|(_, days)| *days != Extra::List(Vec::new()))
                } else if days.is_empty() {
                    if !free::read(gather, mention, &text, at) {
                        gather.issue(at, Code::TimeUnclear, text.clone());
                    }
                    Some(plain("days"))
                } else {
                    Some(("days".to_owned(), Extra::List(days)))
                }
            }
            Some(Sense::FreeParts) => {
                let parts = text.split([',', ';', '\n']).map(|part| {
                    match when::clocks(part, &gather.frame)
                        .or_else(|| when::day_part(&fold(part)).and_then(|part| gather.frame.parts.get(part).copied()))
                    {
                        Some((from, to)) => format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60),
                        None => squeeze(part),
                    }
                });
                Some(("dayparts".to_owned(), Extra::List(parts.collect())))
            }
            Some(Sense::Wish) => Some(plain("wish")),
            Some(Sense::TogetherWith) => Some(("together".to_owned(), Extra::List(values::list(&text)))),
            Some(
                Sense::GuardianPhone
                | Sense::EmergencyPhone
                | Sense::PhoneOther
                | Sense::Guardian
                | Sense::EmergencyName
                | Sense::Diet
                | Sense::Club
                | Sense::Gender
                | Sense::Age
                | Sense::Role
                | Sense::Nickname
                | Sense::Address
                | Sense::Postcode
                | Sense::City
                | Sense::Certificates
                | Sense::Wish2
                | Sense::ExternalId,
            ) => {
                let key = list.choice.senses.get(column).copied().flatten().map_or("", Sense::key);
                Some(plain(key.split('.').nth(1).unwrap_or(key)))
            }
            // Without times nobody works there yet: it is kept as it stands.
            Some(sense) if sense.is_of_shift() && !list.choice.roster => Some((about.header.clone(), Extra::Text(text.clone()))),
            Some(_) => None,
            None => Some((about.header.clone(), Extra::Text(text.clone()))),
        };
        if let Some((key, value)) = entry {
            let _ = extra.entry(key).or_insert(value);
        }
    }
    let minor = match (birth, extra.get("over_18"), extra.get("note")) {
        (Some(birth), _, _) => year - birth.year() < 18,
        (None, Some(Extra::Truth(false)), _) => true,
        (None, _, Some(Extra::Text(note))) => {
            ["malsman", "foresatt", "vardnadshavare", "forelder"].iter().any(|word| fold(note).contains(word))
        }
        _ => false,
    };
    if minor {
        gather.issue(At { row: row.source, col: None }, Code::Minor, "");
    }
    if let Some(mention) = gather.mentions.get_mut(mention) {
        mention.birth = birth;
        mention.extra.extend(extra);
    }
}

/// Days and parts of days: `lørdag, før 12 på søndag`; none where any of it is something else.
fn mixed(text: &str, frame: &Frame) -> Option<(Vec<String>, Vec<Bound>)> {
    let (mut days, mut bounds) = (Vec::new(), Vec::new());
    for piece in text.split([',', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty()) {
        match when::bounds(piece, frame) {
            Some(all) if all.iter().all(|bound| !bound.days.is_empty()) => bounds.extend(all),
            Some(_) => return None,
            None => {
                let named = when::days(piece, frame).ok().filter(|days| !days.is_empty())?;
                days.extend(named.iter().map(ToString::to_string));
            }
        }
    }
    (!bounds.is_empty()).then_some((days, bounds))
}

/// A day or year of birth, as text or as the number a workbook keeps for it.
fn born(cell: &Cell, text: &str, year: i32) -> Option<values::Birth> {
    let whole = text.trim_end_matches(".0");
    let day = match cell.value {
        Value::Number(number) if !(1900.0..2100.0).contains(&number) => {
            let base = NaiveDate::from_ymd_opt(1899, 12, 30)?;
            #[allow(clippy::cast_possible_truncation, reason = "a serial number of a day")]
            (1.0..60_000.0).contains(&number).then(|| base + TimeDelta::days(number as i64))
        }
        _ => None,
    };
    day.map(values::Birth::Date).or_else(|| values::birth(whole, year))
}

/// The classes in a cell of licences; `ja` names none.
fn licence(gather: &mut Gather<'_>, text: &str, at: At) -> Option<String> {
    if is_value("no", text) || fold(text) == "ingen" {
        return None;
    }
    if is_value("yes", text) || !text.chars().any(char::is_uppercase) && text.chars().count() > 3 {
        gather.issue(at, Code::LicenceUnknown, text);
        return None;
    }
    Some(text.to_uppercase())
}
