//! When people can, as they write it: `fre 18-24`, `kan ikke lør før 16`, `helst ikke etter 22`, `9. juli 10-14; søn`. What is
//! not understood is said back, and nothing of it is guessed at: `fredag kveld` has no clock in it.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::availability::Can;
use super::people::Festival;
use super::time::{Pick, When};
use super::typed;

/// What a person says of stretches of time.
pub type Said = Vec<(Can, When)>;

/// How far before and after the festival a day of the week is looked for: rigging and tearing down.
const AROUND: i64 = 6;

/// Understands a line, or several with `;`, commas or line breaks between. A day of the week is that of the festival, or
/// the one nearest to it; no day means every day of the festival; no time means the whole festival day.
///
/// # Errors
/// The first part that is not understood, as it was written.
pub fn read(text: &str, festival: &Festival) -> Result<Said, String> {
    let mut all = Said::new();
    // A word such as «kan ikke» holds until another comes.
    let mut kind = Can::Can;
    for part in text.split([';', '\n', ',']).map(str::trim).filter(|part| !part.is_empty()) {
        let mut clause = Clause { kind, ..Clause::default() };
        let words = words(part);
        let mut rest = words.as_slice();
        while let Some((_, after)) = rest.split_first() {
            rest = match clause.take(rest, festival) {
                Some(used) => rest.get(used.max(1)..).unwrap_or(after),
                None => return Err(part.to_owned()),
            };
        }
        kind = clause.kind;
        let spans = clause.whens(festival);
        if spans.is_empty() {
            return Err(part.to_owned());
        }
        all.extend(spans.into_iter().map(|when| (kind, when)));
    }
    Ok(all)
}

/// Lower-case words; a dash between blanks is a word of its own.
fn words(part: &str) -> Vec<String> {
    let part = part.to_lowercase().replace(['–', '—'], "-");
    part.split_whitespace().map(|word| word.trim_end_matches(':').to_owned()).filter(|word| !word.is_empty()).collect()
}

/// One part of what is said.
#[derive(Debug)]
struct Clause {
    kind: Can,
    days: Vec<NaiveDate>,
    from: Option<NaiveTime>,
    to: Option<NaiveTime>,
    every: bool,
}

impl Default for Clause {
    fn default() -> Self {
        Self { kind: Can::Can, days: Vec::new(), from: None, to: None, every: false }
    }
}

impl Clause {
    /// Takes in the first words; how many, or none if they are not understood.
    fn take(&mut self, words: &[String], festival: &Festival) -> Option<usize> {
        let word = |at: usize| words.get(at).map_or("", String::as_str);
        if let Some((used, kind)) = kind_of(word(0), word(1)) {
            self.kind = kind;
            return Some(used);
        }
        if matches!(
            word(0),
            "og" | "and" | "och" | "hele" | "heile" | "hela" | "whole" | "dagen" | "dag" | "på" | "on" | "kl" | "kl." | "&"
        ) {
            return Some(1);
        }
        if matches!(word(0), "alle" | "alltid" | "alla" | "alltså" | "all" | "every" | "always" | "dager" | "dagar" | "days") {
            self.every = true;
            return Some(1);
        }
        if let Some(used) = self.time(words) {
            return Some(used);
        }
        if let Some((first, last)) = word(0).split_once('-').and_then(|(a, b)| Some((weekday(a)?, weekday(b)?))) {
            let (first, last) = (day_of(first, festival)?, day_of(last, festival)?);
            self.days.extend(typed::days(first, last));
            return (first <= last).then_some(1);
        }
        if let Some(day) = weekday(word(0)) {
            self.days.push(day_of(day, festival)?);
            return Some(1);
        }
        // `9. juli` is two words.
        let both = format!("{} {}", word(0), word(1));
        for (used, typed) in [(2, both.as_str()), (1, word(0))] {
            if let Some(day) = typed::day(typed, festival.first_day).filter(|_| words.len() >= used) {
                self.days.push(day);
                return Some(used);
            }
        }
        None
    }

    /// A time or a stretch of time at the beginning of these words.
    fn time(&mut self, words: &[String]) -> Option<usize> {
        let word = |at: usize| words.get(at).map_or("", String::as_str);
        // `kl` may stand before a time.
        let at =
            |at: usize| if matches!(word(at), "kl" | "kl.") { (typed::time(word(at + 1)), 2) } else { (typed::time(word(at)), 1) };
        if let Some((from, to)) = word(0).contains('-').then(|| typed::times(word(0))).flatten() {
            (self.from, self.to) = (Some(from), Some(to));
            return Some(1);
        }
        match word(0) {
            "fra" | "frå" | "från" | "etter" | "efter" | "from" | "after" => {
                let (time, used) = at(1);
                self.from = Some(time?);
                Some(1 + used)
            }
            "til" | "till" | "før" | "innen" | "innan" | "före" | "before" | "until" | "to" | "-" => {
                let (time, used) = at(1);
                self.to = Some(time?);
                Some(1 + used)
            }
            // A lone time is the beginning of a stretch: `18 til 22`, `18 - 22`.
            _ => {
                let (time, used) = at(0);
                let is_range = matches!(word(used), "til" | "till" | "to" | "-");
                self.from = Some(time.filter(|_| is_range)?);
                Some(used)
            }
        }
    }

    /// The stretches it is about.
    fn whens(&self, festival: &Festival) -> Vec<When> {
        let days: Vec<NaiveDate> = if self.days.is_empty() && (self.every || self.from.is_some() || self.to.is_some()) {
            typed::days(festival.first_day, festival.last_day).take(40).collect()
        } else {
            self.days.clone()
        };
        let cut = NaiveTime::from_num_seconds_from_midnight_opt(u32::try_from(festival.day_cut * 60).unwrap_or(0), 0);
        let cut = cut.unwrap_or(NaiveTime::MIN);
        let (from, to) = (self.from.unwrap_or(cut), self.to.unwrap_or(cut));
        days.into_iter().filter_map(|day| When::on_day(festival.zone, day, from, to, Pick::Earlier).ok()).collect()
    }
}

fn kind_of(first: &str, second: &str) -> Option<(usize, Can)> {
    let no = |word: &str| matches!(word, "ikke" | "ikkje" | "inte" | "ej" | "not");
    Some(match first {
        "helst" | "rather" if no(second) => (2, Can::RatherNot),
        "kan" | "can" if no(second) => (2, Can::Cannot),
        "opptatt" | "oppteken" | "upptagen" | "busy" | "cannot" | "can't" => (1, Can::Cannot),
        "kan" | "can" | "ledig" | "free" => (1, Can::Can),
        word if no(word) => (1, Can::Cannot),
        _ => return None,
    })
}

/// The day of the week that a word is, in any of the program's languages; `fre`, `fredag`, `fredager`.
fn weekday(word: &str) -> Option<Weekday> {
    const DAYS: [(&[&str], Weekday); 7] = [
        (&["man", "mån", "mon"], Weekday::Mon),
        (&["tir", "tys", "tis", "tue"], Weekday::Tue),
        (&["ons", "wed"], Weekday::Wed),
        (&["tor", "thu"], Weekday::Thu),
        (&["fre", "fri"], Weekday::Fri),
        (&["lør", "lau", "lör", "sat"], Weekday::Sat),
        (&["søn", "sun", "sön"], Weekday::Sun),
    ];
    let word = word.trim_end_matches('.');
    let (start, day) =
        DAYS.iter().find_map(|(starts, day)| Some((starts.iter().find(|start| word.starts_with(**start))?, *day)))?;
    let end = word.get(start.len()..)?;
    let whole = matches!(end, "" | "s" | "rs" | "es" | "nes" | "ur" | "r");
    (whole || ["dag", "dager", "dagar", "dagen", "day", "days"].iter().any(|ending| end.ends_with(ending))).then_some(day)
}

/// The day of the week within the festival, or the one nearest to it.
fn day_of(weekday: Weekday, festival: &Festival) -> Option<NaiveDate> {
    let around = chrono::Duration::days(AROUND);
    let (first, last) = (festival.first_day, festival.last_day);
    let all = || typed::days(first - around, last + around).take(60).filter(|day| day.weekday() == weekday);
    let away = |day: &NaiveDate| (first - *day).num_days().max((*day - last).num_days()).max(0);
    all().min_by_key(|day| (away(day), *day))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::time::Zone;

    fn festival() -> Festival {
        let day = |day| NaiveDate::from_ymd_opt(2027, 7, day).unwrap();
        Festival {
            id: uuid::Uuid::nil().into(),
            name: String::new(),
            first_day: day(7),
            last_day: day(11),
            zone: Zone::default(),
            day_cut: 360,
            region: "NO".into(),
        }
    }

    fn said(text: &str) -> Vec<String> {
        let word = |kind| match kind {
            Can::Can => "kan",
            Can::RatherNot => "helst ikke",
            Can::Cannot => "kan ikke",
        };
        match read(text, &festival()) {
            Ok(all) => all
                .into_iter()
                .map(|(kind, when)| {
                    format!("{} {}–{}", word(kind), when.from_local.format("%d %H:%M"), when.to_local.format("%d %H:%M"))
                })
                .collect(),
            Err(part) => vec![format!("? {part}")],
        }
    }

    #[test]
    fn as_people_write_it() {
        assert_eq!(said("fre 18-24"), ["kan 09 18:00–10 00:00"]);
        assert_eq!(said("Fredag kl 18 til 22, lørdag"), ["kan 09 18:00–09 22:00", "kan 10 06:00–11 06:00"]);
        assert_eq!(said("kan ikke lør før 16"), ["kan ikke 10 06:00–10 16:00"]);
        assert_eq!(said("helst ikke etter 22 fre og lør"), ["helst ikke 09 22:00–10 06:00", "helst ikke 10 22:00–11 06:00"]);
        assert_eq!(said("tor-lør 10–14"), ["kan 08 10:00–08 14:00", "kan 09 10:00–09 14:00", "kan 10 10:00–10 14:00"]);
        assert_eq!(said("9. juli 10-14; 12.7"), ["kan 09 10:00–09 14:00", "kan 12 06:00–13 06:00"]);
        assert_eq!(said("kan ikke fre, lør"), ["kan ikke 09 06:00–10 06:00", "kan ikke 10 06:00–11 06:00"]);
        assert_eq!(said("alle dager 18-22").len(), 5);
        assert_eq!(said("kan inte lördag före 12"), ["kan ikke 10 06:00–10 12:00"]);
        assert_eq!(said("man"), ["kan 12 06:00–13 06:00"], "the nearest to the festival");
        assert_eq!(said("natt til fre 00-04"), ["? natt til fre 00-04"]);
        assert_eq!(said("lør 22-02"), ["kan 10 22:00–11 02:00"]);
    }

    #[test]
    fn what_is_not_understood_is_said_back() {
        assert_eq!(said("fredag kveld"), ["? fredag kveld"]);
        assert_eq!(said("fre 18-24, når det passer"), ["? når det passer"]);
        assert_eq!(said("kan ikke"), ["? kan ikke"]);
        assert_eq!(said("fre 18"), ["? fre 18"]);
        assert_eq!(said("lør-fre"), ["? lør-fre"]);
        assert_eq!(said(""), [""; 0]);
    }
}
