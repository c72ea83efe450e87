//! What a file leaves to be said: hours of parts of the day, days whose weekday is not that of their date, codes without a
//! legend. Each is asked once per file, its answer can be changed, and a new answer forgets no other.

use std::collections::BTreeMap;

use chrono::{NaiveTime, Timelike as _};

use crate::domain::typed;
use crate::exchange::meaning::{Answers, AskedCode, Counts, Elsewhen, Meaning, Means, TwoDays};

/// What is said of a question.
#[derive(Debug, Clone)]
pub enum Message {
    /// The hours of a part of the day, as they were typed.
    Hours(&'static str, String),
    /// Which of two days counts; the same once more takes it back.
    Day(TwoDays, Counts),
    /// What a code means; the same once more takes it back.
    Code(String, Reply),
    /// The hours of a code, as they were typed.
    CodeHours(String, String),
    /// Whether the days of another year are the same weekdays of this festival.
    ByWeekday(bool),
}

/// What a code means, whatever the hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Reply {
    OnDuty,
    Can,
    Cannot,
    Nothing,
}

impl Reply {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::OnDuty, Self::Can, Self::Cannot, Self::Nothing];
}

/// A question about two days.
#[derive(Debug)]
pub struct Day {
    /// The text that says both.
    pub text: String,
    /// The answer.
    pub counts: Option<Counts>,
}

/// A question about a code.
#[derive(Debug)]
pub struct Code {
    /// The code, and where it stands.
    pub asked: AskedCode,
    /// The answer.
    pub reply: Option<Reply>,
    /// The hours, as they were typed.
    pub hours: String,
}

/// The questions of a file.
#[derive(Debug, Default)]
pub struct Asked {
    /// The year of the file, where that is not the festival's.
    pub elsewhen: Option<Elsewhen>,
    /// Whether its days move to the festival; none until somebody says.
    pub by_weekday: Option<bool>,
    /// The parts of the day, with what was typed.
    pub hours: BTreeMap<&'static str, String>,
    /// The days.
    pub days: BTreeMap<TwoDays, Day>,
    /// The codes, by the key they are answered by.
    pub codes: BTreeMap<String, Code>,
}

impl Asked {
    /// Takes in what a file asks; what was answered stays.
    pub fn take_in(&mut self, meaning: &Meaning) {
        self.elsewhen = meaning.elsewhen;
        for part in &meaning.asked {
            let _ = self.hours.entry(part).or_default();
        }
        self.days.retain(|days, day| day.counts.is_some() || meaning.conflicts.contains_key(days));
        for (days, text) in &meaning.conflicts {
            let _ = self.days.entry(*days).or_insert_with(|| Day { text: text.clone(), counts: None });
        }
        self.codes.retain(|key, code| code.reply.is_some() || meaning.codes.contains_key(key));
        for (key, asked) in &meaning.codes {
            let fresh = || Code { asked: asked.clone(), reply: None, hours: String::new() };
            let _ = self.codes.entry(key.clone()).or_insert_with(fresh);
        }
    }

    /// Takes in what was said.
    pub fn say(&mut self, message: Message) {
        match message {
            Message::ByWeekday(answer) => self.by_weekday = Some(answer),
            Message::Hours(part, typed) => drop(self.hours.insert(part, typed)),
            Message::Day(days, counts) => {
                if let Some(day) = self.days.get_mut(&days) {
                    day.counts = Some(counts).filter(|counts| day.counts != Some(*counts));
                }
            }
            Message::Code(key, reply) => {
                if let Some(code) = self.codes.get_mut(&key) {
                    code.reply = Some(reply).filter(|reply| code.reply != Some(*reply));
                }
            }
            Message::CodeHours(key, typed) => {
                if let Some(code) = self.codes.get_mut(&key) {
                    code.hours = typed;
                }
            }
        }
    }

    /// How many questions have no answer yet.
    pub fn open(&self) -> usize {
        let hours = self.hours.values().filter(|typed| minutes(typed).is_none()).count();
        let days = self.days.values().filter(|day| day.counts.is_none()).count();
        let codes = self.codes.values().filter(|code| code.reply.is_none()).count();
        hours + days + codes + usize::from(self.elsewhen.is_some() && self.by_weekday.is_none())
    }

    /// Whether anything was answered.
    pub fn is_answered(&self) -> bool {
        self.by_weekday.is_some()
            || self.hours.values().any(|typed| !typed.trim().is_empty())
            || self.days.values().any(|day| day.counts.is_some())
            || self.codes.values().any(|code| code.reply.is_some())
    }

    /// The answers so far, of those that can be understood; what was said of columns is kept.
    pub fn answers(&self, before: &Answers) -> Answers {
        let means = |code: &Code| {
            Some(match code.reply? {
                Reply::OnDuty => Means::OnDuty(minutes(&code.hours)),
                Reply::Can => Means::Can,
                Reply::Cannot => Means::Cannot,
                Reply::Nothing => Means::Nothing,
            })
        };
        Answers {
            parts: self.hours.iter().filter_map(|(part, typed)| Some((*part, minutes(typed)?))).collect(),
            days: self.days.iter().filter_map(|(days, day)| Some((*days, day.counts?))).collect(),
            codes: self.codes.iter().filter_map(|(key, code)| Some((key.clone(), means(code)?))).collect(),
            by_weekday: self.by_weekday == Some(true),
            ..before.clone()
        }
    }
}

/// From and to, in minutes after midnight, as they were typed.
fn minutes(typed: &str) -> Option<(u16, u16)> {
    let minute = |time: NaiveTime| u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(0);
    typed::times(typed).map(|(from, to)| (minute(from), minute(to)))
}
