//! When somebody says they can, in their own words: `Fredag kveld, lørdag hele dagen`, `kan ikke søndag`, `lør 18-22`.

use chrono::{NaiveDate, NaiveTime};

use super::super::gather::{At, Gather};
use super::super::when::{self, Stretch};
use super::super::{Availability, Can, Code};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;

/// What one piece of an answer says.
enum Piece {
    Days(Vec<NaiveDate>),
    Hours(Vec<Stretch>),
    /// It waits for the hours of a part of the day.
    Asked,
}

/// Enters what an answer says, piece by piece; a piece that means nothing is told. Whether any piece means something.
pub(super) fn read(gather: &mut Gather<'_>, mention: usize, text: &str, at: At) -> bool {
    let mut any = false;
    let mut unread = Vec::new();
    // `fredag, 18-22`: the times go with the day before them.
    let mut days: Vec<NaiveDate> = Vec::new();
    for piece in pieces(text) {
        let (not, words) = plain(&piece);
        if words.is_empty() {
            continue;
        }
        let can = if not { Can::Unavailable } else { Can::Available };
        match one(gather, &words, &days, &piece, at) {
            Some(Piece::Days(named)) => {
                for day in &named {
                    gather.can(mention, *day, can, "");
                }
                days = named;
            }
            Some(Piece::Hours(stretches)) => {
                // The times are of the day that was named alone: not the whole of it.
                let on: Vec<NaiveDate> = stretches.iter().map(|stretch| stretch.start.date()).collect();
                gather.availability.retain(|said| {
                    said.person != mention
                        || said.hours.is_some()
                        || said.can != can
                        || !days.contains(&said.date)
                        || !on.contains(&said.date)
                });
                gather.availability.extend(stretches.iter().map(|stretch| within(stretch, mention, can)));
                days.clear();
            }
            Some(Piece::Asked) => {}
            None => {
                unread.push(piece);
                continue;
            }
        }
        any = true;
    }
    if any && !unread.is_empty() {
        gather.issue(at, Code::TimeUnclear, unread.join(", "));
    }
    any
}

fn pieces(text: &str) -> Vec<String> {
    let parts = text.split([',', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
    parts.map(str::to_owned).collect()
}

/// A piece without the words around it; whether it is about when they cannot.
fn plain(piece: &str) -> (bool, String) {
    let mut not = false;
    let mut words: Vec<&str> = Vec::new();
    for word in piece.split_whitespace() {
        let folded = fold(word);
        if is_value("negations", &folded) {
            not = true;
        } else if !is_value("answer_words", &folded) {
            words.push(word);
        }
    }
    (not, words.join(" "))
}

fn one(gather: &mut Gather<'_>, words: &str, days: &[NaiveDate], piece: &str, at: At) -> Option<Piece> {
    match when::days(words, &gather.frame) {
        Ok(named) if !named.is_empty() => return Some(Piece::Days(named)),
        Err(trouble) => {
            let _ = gather.trouble(&trouble, piece, at);
            return Some(Piece::Asked);
        }
        Ok(_) => {}
    }
    // `hele helga` and the like mean something else than a day.
    let frame = gather.frame.on(days.first().copied().filter(|_| days.len() == 1));
    let read = when::read(words, &frame);
    if !read.rest.is_empty() || read.said.is_empty() {
        return None;
    }
    let mut stretches = Vec::new();
    for said in &read.said {
        match said {
            Ok(stretch) => stretches.push(*stretch),
            Err(trouble @ when::Trouble::DayPart { .. }) => {
                let _ = gather.trouble(trouble, piece, at);
                return Some(Piece::Asked);
            }
            Err(_) => return None,
        }
    }
    Some(Piece::Hours(stretches))
}

fn within(stretch: &Stretch, person: usize, can: Can) -> Availability {
    let date = stretch.start.date();
    let minutes = |at: chrono::NaiveDateTime| u16::try_from((at - date.and_time(NaiveTime::MIN)).num_minutes()).unwrap_or(0);
    Availability { person, date, hours: Some((minutes(stretch.start), minutes(stretch.end))), can, note: String::new() }
}
