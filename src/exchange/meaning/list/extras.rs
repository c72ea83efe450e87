//! What else a row says of its person: sizes, licences, days they can, and columns that are no field of ours.

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use chrono::{NaiveDate, TimeDelta};

use super::super::gather::{At, Gather, Noted};
use super::super::limits;
use super::super::names;
use super::super::reply::{self, Over, Part, Reply};
use super::super::when::{self, Frame};
use super::super::{Code, Extra, cells, teams};
use super::ends::{self, Ends};
use super::{List, is_leader, once};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::ticked;
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

impl List<'_> {
    /// The crews that a cell names; `Parkering og renhold` is two where others are in each of them, `Vakt / Rigg` where others
    /// are in one of them. Where nobody is in either, whether it is one or two is told.
    fn crews(&self, gather: &mut Gather<'_>, column: usize, text: &str, at: At) -> Vec<String> {
        let known = once(&self.asked.crews, column, || {
            let cells = self.table.rows.iter().filter_map(|row| row.cells.get(column));
            Rc::new(cells.flat_map(|cell| values::list(&cells::text(cell))).map(|crew| fold(&crew)).collect::<HashSet<_>>())
        });
        let mut parted = |crew: String| {
            let spaced = [" og ", " och ", " and ", "&", "/", "+"].iter().fold(crew.clone(), |all, word| all.replace(word, "\n"));
            let parts: Vec<String> = spaced.lines().map(squeeze).filter(|part| !part.is_empty()).collect();
            let stroke = crew.contains('/');
            let known = parts.iter().filter(|part| known.contains(&fold(part))).count();
            if parts.len() > 1 && (known == parts.len() || stroke && known > 0) {
                return parts;
            }
            if stroke && parts.len() > 1 {
                gather.once(at, Code::Unclear, &crew, crew.clone());
            }
            vec![crew]
        };
        values::list(text).into_iter().flat_map(&mut parted).collect()
    }
}

impl List<'_> {
    /// The columns that are crews with a tick for whoever is in them.
    fn crews_ticked(&self) -> Rc<Vec<usize>> {
        once(&self.asked.ticked, (), || {
            let headers: Vec<&str> = self.table.columns.iter().map(|column| column.header.trim()).collect();
            let cells = |at: usize| self.table.rows.iter().filter_map(move |row| row.cells.get(at)).map(|cell| cell.text.as_str());
            Rc::new(if self.choice.roster { Vec::new() } else { ticked::crews(&headers, cells) })
        })
    }
}

/// What else a row says of its person.
pub(super) fn extras(gather: &mut Gather<'_>, list: &List<'_>, row: &Row, mention: usize) {
    let before = gather.availability.len();
    let year = {
        use chrono::Datelike as _;
        gather.event.last_day.year()
    };
    let mut extra: BTreeMap<String, Extra> = BTreeMap::new();
    let (mut birth, mut leads, mut own_crews) = (None, Vec::new(), Vec::new());
    // Two of them, each with a number: who goes with which is told by their order.
    let of_guardian = |sense: Sense| list.choice.of(sense).count();
    let several_guardians = of_guardian(Sense::Guardian) > 1 || of_guardian(Sense::GuardianPhone) > 1;
    // What is said of days, and of parts of all of them.
    let (mut free, mut parts) = (Vec::new(), None);
    let both = list.choice.has(Sense::FreeFrom) && list.choice.has(Sense::FreeUntil);
    let mut ends = Ends { both, ..Ends::default() };
    for (column, cell) in row.cells.iter().enumerate() {
        let text = cells::text(cell);
        let (Some(about), false) = (list.table.columns.get(column), text.trim().is_empty()) else { continue };
        let at = list.at(row, Some(column));
        if about.hidden || about.derived || list.apart.contains(&column) {
            continue;
        }
        if list.crews_ticked().contains(&column) {
            if ticked::is_tick(&cell.text) == Some(true) {
                own_crews.push(about.header.trim().to_owned());
            }
            continue;
        }
        let plain = |key: &str| (key.to_owned(), Extra::Text(text.clone()));
        let entry = match list.choice.senses.get(column).copied().flatten() {
            Some(Sense::ShirtSize) => Some(("shirt_size".to_owned(), Extra::Text(text.to_uppercase()))),
            // A yes or a no names no class, and is kept as it stands.
            Some(Sense::Licence) => Some(match licence(gather, &text, at) {
                Some(class) => ("licence".to_owned(), Extra::Text(class)),
                None => (about.header.clone(), Extra::Text(text.clone())),
            }),
            Some(Sense::FreeNot) => {
                // They do not know yet.
                if text.chars().all(|c| c == '?' || c.is_whitespace()) {
                    gather.issue(at, Code::Unclear, text.clone());
                }
                let over = Over { not: true, ..Over::default() };
                let said = reply::read(&text, &gather.frame, &over);
                if !is_value("no", &text) && fold(&text) != "ingen" {
                    let _ = reply::enter(gather, mention, &said, &text, at);
                }
                Some(plain("not"))
            }
            // `mangler 1` is nothing of theirs.
            Some(Sense::Note) if list.choice.roster && names::open(&text).is_some() => None,
            Some(Sense::Note) => {
                gather.notes.push(Noted { mention, text: text.clone(), sheet: gather.sheet, at });
                Some(plain("note"))
            }
            Some(Sense::Crew) => {
                let named = teams::under(&about.header, &text).unwrap_or_else(|| text.clone());
                let crews = list.crews(gather, column, &named, at);
                let crews = crews.into_iter().map(|crew| match values::remark(&crew) {
                    // `Kiosk (leder)`
                    (name, inside) if is_leader(&inside) => {
                        leads.push(name.clone());
                        name
                    }
                    (name, inside) if is_value("deputy", &inside) => {
                        gather.issue(at, Code::Unclear, crew);
                        name
                    }
                    _ => crew,
                });
                Some(("crew".to_owned(), Extra::List(crews.collect())))
            }
            Some(Sense::Over18) => {
                // `Under 18` asks the other way round.
                let under = fold(&about.header).split(' ').any(|word| is_value("age_under", word));
                yes(cell).map(|truth| ("over_18".to_owned(), Extra::Truth(truth != under)))
            }
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
                let said = reply::read(&without_places(&text, &gather.frame), &gather.frame, &Over::default());
                let days = said.days_alone();
                free.push((text.clone(), at, said));
                Some(if days.is_empty() { plain("days") } else { ("days".to_owned(), Extra::List(days)) })
            }
            Some(Sense::FreeFrom) => {
                ends.from = Some((cell, at));
                Some(plain("from"))
            }
            Some(Sense::FreeUntil) => {
                ends.until = Some((cell, at));
                Some(plain("until"))
            }
            Some(Sense::FreeParts) => {
                let pieces = text.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty());
                let hours: Vec<(String, Option<(u16, u16)>)> =
                    pieces.map(|part| (squeeze(part), part_of_day(part, &gather.frame))).collect();
                let said = hours.iter().map(|(part, hours)| match hours {
                    Some((from, to)) => format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60),
                    None => part.clone(),
                });
                let list = Extra::List(said.collect());
                parts = Some((hours, at));
                Some(("dayparts".to_owned(), list))
            }
            Some(Sense::Guardian | Sense::GuardianPhone) if several_guardians => match extra.get_mut("guardian") {
                Some(Extra::Text(all)) => {
                    all.push_str(", ");
                    all.push_str(&squeeze(&text));
                    None
                }
                _ => Some(("guardian".to_owned(), Extra::Text(squeeze(&text)))),
            },
            // Several columns that each are a certificate: `Førstehjelp;Ordensvakt`.
            Some(Sense::Certificates) if list.choice.of(Sense::Certificates).count() > 1 => Some(plain(about.header.trim())),
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
            // Nor is anybody on duty there yet.
            Some(Sense::Confirmed | Sense::Reserve | Sense::CheckedIn) if !list.choice.roster => {
                Some((about.header.clone(), Extra::Text(text.clone())))
            }
            Some(_) => None,
            // Who leads is told by the reader of the row.
            None if about.header.trim().is_empty() && names::is_office(&text) => None,
            // `Fredag` beside its date.
            None if list.choice.roster && list.choice.has(Sense::ShiftDate) && list.is_of_days(column) => None,
            None => {
                gather.notes.push(Noted { mention, text: text.clone(), sheet: gather.sheet, at });
                Some((about.header.clone(), Extra::Text(text.clone())))
            }
        };
        if let Some((key, value)) = entry {
            let _ = extra.entry(key).or_insert(value);
        }
    }
    if !own_crews.is_empty() {
        match extra.get_mut("crew") {
            Some(Extra::List(crews)) => crews.extend(own_crews),
            _ => drop(extra.insert("crew".to_owned(), Extra::List(own_crews))),
        }
    }
    if let (Some((parts, at)), true) = (&parts, free.is_empty()) {
        gather.issue(*at, Code::Unread, all_of(parts));
    }
    for (text, at, said) in free {
        let said = match &parts {
            // All of it may wait for the hours of a part of the day.
            Some((parts, at)) if !said.parts.is_empty() => Some(within_parts(gather, said, parts, *at)).filter(Reply::says),
            _ => Some(said),
        };
        if let Some(said) = said {
            let _ = reply::enter(gather, mention, &said, &text, at);
        }
    }
    ends::enter(gather, mention, &ends);
    let mut own: limits::Own = gather.availability.drain(before..).map(|said| (0, said)).collect();
    limits::torn(gather, mention, &mut own, row.source);
    gather.availability.extend(own.into_iter().map(|(_, said)| said));
    let minor = match (birth, extra.get("over_18"), extra.get("note")) {
        (Some(birth), _, _) => is_minor(birth, gather.event.first_day),
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
        for crew in &leads {
            mention.lead(crew);
        }
    }
}

/// Shifts to choose from, without the place behind the times of each: `Fre 2.7 kl 17-22 Bar, Lør 3.7 kl 17-22 Bar`.
fn without_places(text: &str, frame: &Frame) -> String {
    let pieces: Vec<&str> = text.split([',', ';', '\n']).map(str::trim).collect();
    let place = |piece: &str| {
        let read = when::read(piece, frame);
        match (read.said.as_slice(), read.rest.as_slice()) {
            ([Ok(stretch)], [place]) if stretch.day_said && place.split(' ').count() < 4 && piece.ends_with(place.as_str()) => {
                Some(place.clone())
            }
            _ => None,
        }
    };
    let places: Option<Vec<String>> = pieces.iter().map(|piece| place(piece)).collect();
    match places {
        Some(places) => {
            let bare = pieces.iter().zip(&places).filter_map(|(piece, place)| piece.strip_suffix(place.as_str()));
            bare.map(str::trim).collect::<Vec<_>>().join(", ")
        }
        None => text.to_owned(),
    }
}

/// From and to of a part of the day, where they are told.
fn part_of_day(text: &str, frame: &Frame) -> Option<(u16, u16)> {
    when::clocks(text, frame).or_else(|| when::day_part(&fold(text)).and_then(|part| frame.parts.get(part).copied()))
}

fn all_of(parts: &[(String, Option<(u16, u16)>)]) -> String {
    parts.iter().map(|(part, _)| part.as_str()).collect::<Vec<_>>().join(", ")
}

/// Whole days that somebody can, within the parts of the day that suit them: `fredag` and `kveld (16–22)`. A part whose hours
/// nobody told is asked for.
fn within_parts(gather: &mut Gather<'_>, said: Reply, parts: &[(String, Option<(u16, u16)>)], at: At) -> Reply {
    if parts.iter().any(|(part, _)| is_value("whole_day", part) || is_value("any_part", part)) {
        return said;
    }
    let mut reply = Reply { parts: Vec::new(), ..said.clone() };
    if !said.parts.iter().any(Part::is_whole_yes) {
        gather.issue(at, Code::Unread, all_of(parts));
        return said;
    }
    for (part, hours) in parts {
        match (hours, when::day_part(&fold(part))) {
            (Some((from, to)), _) => {
                let hours = (*from, if to <= from { to + 1440 } else { *to });
                let within = said.parts.iter().filter(|part| part.is_whole_yes());
                reply.parts.extend(within.map(|part| part.clone().within(hours)));
            }
            (None, Some(name)) => gather.trouble_once(&when::Trouble::DayPart { day: None, part: name }, part, at),
            (None, None) => gather.issue(at, Code::TimeUnclear, part.clone()),
        }
    }
    reply.parts.extend(said.parts.into_iter().filter(|part| !part.is_whole_yes()));
    reply
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

/// Whether somebody is under 18 on the festival's first day, as the rules have it: who gave the year alone may be until it ends.
fn is_minor(birth: values::Birth, first: NaiveDate) -> bool {
    use chrono::Datelike as _;
    match birth {
        values::Birth::Date(born) => {
            let of_age = born.with_year(born.year() + 18).or_else(|| NaiveDate::from_ymd_opt(born.year() + 18, 3, 1));
            of_age.is_some_and(|of_age| first < of_age)
        }
        values::Birth::Year(year) => first.year() - year < 19,
    }
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
