//! A line taken apart: when, where and who.

use chrono::NaiveDate;

use super::super::audit::is_small;
use super::super::gather::{At, Gather};
use super::super::names::{self, Part};
use super::super::places::{is_place, is_the_place};
use super::super::talk::{is_no, is_offer, is_speech, with_open, without_sender};
use super::super::teams::{are_teams, is_team, led_by_team};
use super::super::titles::place_in;
use super::super::when::{self, Stretch, Trouble};
use super::super::{Code, headed};
use super::is_numbered;
use super::pieces::{self, rest};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::is_given;

/// What a line says.
pub(super) struct Line {
    pub at: At,
    /// As it stands, without its sender, its number in a list, and what it says of those who are not there.
    pub text: String,
    /// Whether it has a number in a list.
    pub numbered: bool,
    /// Who wrote it, in a chat.
    pub sender: Option<String>,
    pub said: Vec<Result<Stretch, Trouble>>,
    /// What of it says nothing of time.
    pub rest: Vec<String>,
    /// Those who are on for a part of it.
    pub parts: Vec<(String, Stretch)>,
    /// How many it says that it takes.
    pub needed: Option<usize>,
    /// Where or what.
    pub about: Option<String>,
    pub people: Vec<Part>,
}

impl Line {
    /// Takes a line under a day apart, which somebody may have written, and tells what of it nobody can read; none for one that
    /// is told as a whole.
    pub fn of(gather: &mut Gather<'_>, line: &str, at: At, day: Option<NaiveDate>, writer: Option<&String>) -> Option<Self> {
        let (text, sender) = without_sender(line);
        let sender = sender.or_else(|| writer.cloned());
        let text = with_open(text);
        // `Oppmøte 10 min før` is when nobody works.
        let words = fold(&text);
        let words: Vec<&str> = words.split(' ').collect();
        if words.windows(2).any(|pair| is_value("minutes_before", &pair.join(" "))) {
            gather.issue(at, Code::RowSkipped, text);
            return None;
        }
        // What somebody writes of themselves is read as it stands.
        let (text, aside) = if sender.is_some() { (text, Vec::new()) } else { without_remarks(&text) };
        if !aside.is_empty() {
            gather.issue(at, Code::Unclear, aside.join(" · "));
            if text.trim_end().ends_with(':') {
                return None;
            }
        }
        let text_before = text.clone();
        let (text, sought) = match without_sought(&text) {
            Some((text, Ok(sought))) => (text, Some(sought)),
            Some((text, Err(words))) => {
                gather.issue(at, Code::Unclear, words);
                (text, None)
            }
            None => (text, None),
        };
        let frame = gather.frame.on(day);
        let headed = headed::read(&text, &frame);
        let parts = headed.as_ref().map(|line| line.parts.clone()).unwrap_or_default();
        let read = headed.map_or_else(|| when::read(&text, &frame), |line| line.read);
        // `4 personer - Sigrid, Liv`
        let needed = read.rest.iter().find_map(|piece| names::many(piece));
        // `Jeg kan ta …` is who wrote it.
        let offer = |piece: &str| sender.is_some() && is_offer(piece);
        let pieces = read.rest.iter().filter(|piece| names::many(piece).is_none() && !offer(piece)).map(|piece| {
            let at = ["i ", "på ", "ved "]
                .iter()
                .find_map(|word| piece.strip_prefix(word))
                .filter(|at| sender.is_some() && is_place(at));
            pieces::in_small_letters(piece).unwrap_or_else(|| at.unwrap_or(piece).to_owned())
        });
        let pieces: Vec<String> = pieces.collect();
        let head = text.find(": ").and_then(|colon| text.get(..colon)).unwrap_or_default();
        let over = pieces.len() > 1 && pieces.first().is_some_and(|first| head.contains(first.as_str()));
        let (about, mut people, unclear) = rest(&pieces, over, gather.event.region);
        // `gjerne sammen med Per` is no place.
        let (about, unclear) = match about {
            Some(about)
                if sender.is_some()
                    && !is_no(&text)
                    && about.starts_with(char::is_lowercase)
                    && (about.contains(' ') || is_small(&fold(&about)) || is_value("offers", &about))
                    && !about.split(' ').any(is_the_place) =>
            {
                (None, unclear.into_iter().chain([about]).collect())
            }
            about => (about, unclear),
        };
        // `Vaktliste kiosk fredag 12-15`, `Fredag 18-22 (rydding): Kari Lie`
        let about = about.map(|about| place_in(&about, gather.event).unwrap_or_else(|| without_brackets(&about).to_owned()));
        // `Tid: tirsdag 8. juni kl. 19`
        let about = about.filter(|about| !is_value("time_labels", about));
        // `Gruppe A jobber`: the verb says nothing more.
        let about = about.map(|about| led_by_team(&about).map(str::to_owned).unwrap_or(about));
        if about.as_deref().is_some_and(|about| is_team(about) || are_teams(about)) {
            let _ = gather.answered.insert((gather.sheet, at.row, at.col.unwrap_or(0)));
        }
        // `Scene (maks 5): Ola Berg` says how many in all; `Rydding (trenger 2): Ola Berg` how many more.
        let worded = text_before.rsplit_once('(').and_then(|(_, rest)| names::in_words(rest.split(')').next()?)).is_some();
        let in_all = worded || words.iter().any(|word| is_value("sought_in_all", word));
        let needed = needed.or(sought.filter(|_| people.is_empty() || in_all));
        if let (false, Some(open), false) = (people.is_empty(), sought, in_all) {
            // `? (trenger 2)` are two.
            people.retain(|part| !matches!(part, Part::Open(_)));
            people.push(Part::Open(open));
        }
        if sender.is_some() {
            // `Supert!` is no name.
            let word = |named: &names::Named| named.family.is_empty() && named.phone.is_none() && !is_given(&named.given);
            people.retain(
                |part| !matches!(part, Part::Name(named) if word(named) || named.family.is_empty() && is_speech(&named.given)),
            );
        }
        if !read.said.is_empty() && !unclear.is_empty() {
            gather.issue(at, Code::Unclear, unclear.join(" · "));
        }
        Some(Self { at, text, numbered: is_numbered(line), sender, said: read.said, rest: read.rest, parts, needed, about, people })
    }

    /// Tells that nothing was made of the line.
    pub fn skip(&self, gather: &mut Gather<'_>) {
        gather.issue(self.at, Code::RowSkipped, self.text.clone());
    }
}

/// What stands in brackets and nowhere else.
fn without_brackets(text: &str) -> &str {
    let inside = text.strip_prefix('(').and_then(|inside| inside.strip_suffix(')'));
    inside.filter(|inside| !inside.contains(['(', ')'])).map_or(text, str::trim)
}

/// A line without how many are sought for it, `Rydding (trenger 6)`, and that; or the words for it that hold no number.
pub(in crate::exchange::meaning) fn without_sought(line: &str) -> Option<(String, Result<usize, String>)> {
    let (before, rest) = line.rsplit_once('(')?;
    let (inside, after) = rest.split_once(')')?;
    let words = fold(inside);
    let (word, many) = words.split_once(' ').unwrap_or((&words, ""));
    let many = many.split(' ').next().and_then(|many| many.parse().ok()).filter(|many| (1..200).contains(many));
    let text = || format!("{} {}", before.trim_end(), after.trim_start()).trim().to_owned();
    // Behind the times or the place; behind a name it is of that.
    let head = after.trim_start().starts_with(':') || before.trim_end().ends_with(|c: char| c.is_ascii_digit());
    if let Some(many) = names::in_words(inside).filter(|_| head) {
        return Some((text(), Ok(many)));
    }
    is_value("sought", word).then(|| (text(), many.ok_or_else(|| inside.trim().to_owned())))
}

/// A line without what it says of those who are not there, or not all the time; and that: `Kari Lie (kommer 19)`, `avlyst`.
fn without_remarks(line: &str) -> (String, Vec<String>) {
    let mut aside = Vec::new();
    let mut text = line.to_owned();
    while let Some((before, rest)) = text.split_once('(')
        && let Some((inside, after)) = rest.split_once(')')
        && names::is_otherwise(inside)
        && names::open(inside).is_none()
        && !is_value("reserve", inside)
        && before.contains(char::is_alphabetic)
    {
        aside.push(inside.trim().to_owned());
        text = format!("{} {}", before.trim_end(), after.trim_start());
    }
    let (head, tail) = text.rfind(": ").and_then(|at| text.split_at_checked(at + 2)).unwrap_or(("", &text));
    let mut kept: Vec<&str> = Vec::new();
    for piece in tail.split(", ").flat_map(|piece| piece.split(" - ")).flat_map(|piece| piece.split(" – ")) {
        if names::is_gone(piece) { aside.push(piece.trim().to_owned()) } else { kept.push(piece) }
    }
    if aside.is_empty() {
        return (line.to_owned(), aside);
    }
    (format!("{head}{}", kept.join(", ")).trim().to_owned(), aside)
}
