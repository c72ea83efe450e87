//! How somebody is reached: the number or the address in a cell, and what is doubtful about it.

use super::super::{Code, cells};
use super::{At, Gather};
use crate::domain::phone::{self, Phone, Why};
use crate::exchange::values::{self, Email};
use crate::table::{Cell, Value};

impl Gather<'_> {
    /// The number in a cell, what is doubtful about it being told.
    pub fn phone(&mut self, cell: &Cell, at: At) -> Option<String> {
        let text = match cell.value {
            #[allow(clippy::cast_possible_truncation, reason = "a number of at most 15 digits")]
            Value::Number(number) if number.fract() == 0.0 && (1e4..1e15).contains(&number) => (number as i64).to_string(),
            _ => cells::text(cell),
        };
        self.phone_text(&text, at)
    }

    pub fn phone_text(&mut self, text: &str, at: At) -> Option<String> {
        let text = text.trim();
        let digits = phone::digits(text);
        let swedish = digits.len() == 9 && ["70", "72", "73", "76", "79"].iter().any(|start| digits.starts_with(start));
        if swedish && text == digits {
            self.issue(at, Code::PhoneLostZero, format!("{text}: +46{digits}"));
            return Some(format!("+46{digits}"));
        }
        let reading = phone::read(text, self.event.region);
        match reading.phone {
            Phone::Known(number) => {
                if reading.assumed {
                    self.issue(at, Code::PhoneMissingPlus, format!("{text}: {number}"));
                }
                if !reading.remark.is_empty() {
                    self.issue(at, Code::PhoneWithRemark, reading.remark);
                }
                Some(number.into())
            }
            Phone::Unsure { why } => {
                let code = match why {
                    Why::Two => Code::TwoPhones,
                    Why::Scientific => Code::PhoneScientific,
                    _ => Code::PhoneInvalid,
                };
                self.issue(at, code, text);
                None
            }
            Phone::Empty => None,
        }
    }

    /// The address in a cell, what is doubtful about it being told.
    pub fn email(&mut self, text: &str, at: At) -> Option<String> {
        match values::email(text) {
            Email::Known(address) => {
                if address.split('@').next().is_some_and(|local| !local.is_ascii()) {
                    self.issue(at, Code::EmailNonAscii, address.clone());
                }
                Some(address)
            }
            Email::Wrong { suggestion } => {
                let note = if suggestion.is_empty() { text.to_owned() } else { format!("{text}: {suggestion}?") };
                self.issue(at, Code::EmailInvalid, note);
                None
            }
            Email::Empty => None,
        }
    }
}
