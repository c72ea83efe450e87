//! Hours, shares, counts and phone numbers as people write them.

use super::{Lang, Language};

impl Lang {
    /// `7,5` or `7.5`: minutes as hours with at most two decimals, for a table.
    pub fn decimal_hours(&self, minutes: i64) -> String {
        let hundredths = (minutes.saturating_abs().saturating_mul(100) + 30) / 60;
        let sign = if minutes < 0 && hundredths > 0 { "-" } else { "" };
        let (whole, rest) = (hundredths / 100, hundredths % 100);
        let point = if self.language() == Language::En { '.' } else { ',' };
        match (rest, rest % 10) {
            (0, _) => format!("{sign}{whole}"),
            (_, 0) => format!("{sign}{whole}{point}{}", rest / 10),
            _ => format!("{sign}{whole}{point}{rest:02}"),
        }
    }

    /// `7,5 t`: minutes as hours, for a sum.
    pub fn hours(&self, minutes: i64) -> String {
        self.common_hours(self.decimal_hours(minutes))
    }

    /// `7 t 30 min`, `45 min`, `8 t`: minutes in full, for a rule or a rest.
    pub fn hours_and_minutes(&self, minutes: i64) -> String {
        match (minutes / 60, minutes % 60) {
            (0, rest) => self.common_minutes(rest),
            (hours, 0) => self.common_hours(hours),
            (hours, rest) => self.common_hours_minutes(hours, rest.abs()),
        }
    }

    /// `75 %`.
    pub fn percent(&self, percent: i64) -> String {
        self.common_percent(percent)
    }

    /// `12 000`, in English `12,000`; four digits stand together.
    pub fn count(&self, count: i64) -> String {
        let digits = count.unsigned_abs().to_string();
        let between = if self.language() == Language::En { ',' } else { '\u{a0}' };
        let mut text = String::from(if count < 0 { "-" } else { "" });
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && digits.len() > 4 && (digits.len() - at).is_multiple_of(3) {
                text.push(between);
            }
            text.push(digit);
        }
        text
    }
}

/// A phone number as it is read out: `912 34 567`, `22 33 44 55`, `+46 70 174 06 05`. What is not E.164 comes back as it
/// was written.
pub fn phone_display(phone: &str) -> String {
    match split(phone) {
        Some(("47", national)) if national.len() == 8 => grouped(national),
        Some((country, national)) => format!("+{country} {}", grouped_abroad(country, national)),
        None => phone.to_owned(),
    }
}

/// The country code and the rest of an E.164 number.
pub(crate) fn split(phone: &str) -> Option<(&str, &str)> {
    let digits = phone.strip_prefix('+')?;
    if !(7..=15).contains(&digits.len()) || digits.starts_with('0') || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(digits.split_at(country_code_len(digits)))
}

/// Country codes have one to three digits; which ones have one or two is settled by the ITU's list E.164.
fn country_code_len(digits: &str) -> usize {
    let two = digits.get(..2).unwrap_or("");
    match two {
        "20" | "27" | "30" | "31" | "32" | "33" | "34" | "36" | "39" | "40" | "41" | "43" | "44" | "45" | "46" | "47" | "48"
        | "49" | "51" | "52" | "53" | "54" | "55" | "56" | "57" | "58" | "60" | "61" | "62" | "63" | "64" | "65" | "66" | "81"
        | "82" | "84" | "86" | "90" | "91" | "92" | "93" | "94" | "95" | "98" => 2,
        _ if two.starts_with(['1', '7']) => 1,
        _ => 3,
    }
}

/// Eight Norwegian digits: mobile and 800 numbers as 3-2-3, the rest in pairs.
fn grouped(national: &str) -> String {
    if national.starts_with(['4', '8', '9']) { groups(national, &[3, 2, 3]) } else { groups(national, &[2, 2, 2, 2]) }
}

/// The part after the country code, in the groups of that country where they are known.
pub(crate) fn grouped_abroad(country: &str, national: &str) -> String {
    match (country, national.len()) {
        ("46" | "380", 9) => groups(national, &[2, 3, 2, 2]),
        ("46", 8) if national.starts_with('8') => groups(national, &[1, 3, 2, 2]),
        ("45" | "46", 8) => groups(national, &[2, 2, 2, 2]),
        ("358", 9) => groups(national, &[2, 3, 4]),
        ("44", 10) => groups(national, &[4, 6]),
        ("33", 9) => groups(national, &[1, 2, 2, 2, 2]),
        ("47", 8) => grouped(national),
        // Threes from the front; four at the end rather than a digit alone.
        (_, digits) => {
            let mut widths = vec![3; digits / 3];
            match (digits % 3, widths.last_mut()) {
                (1, Some(last)) => *last = 4,
                (0, _) => {}
                (rest, _) => widths.push(rest),
            }
            groups(national, &widths)
        }
    }
}

fn groups(digits: &str, widths: &[usize]) -> String {
    let mut rest = digits;
    let mut parts = Vec::with_capacity(widths.len());
    for width in widths {
        let (part, after) = rest.split_at_checked(*width).unwrap_or((rest, ""));
        parts.push(part);
        rest = after;
    }
    parts.join(" ") + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all<T>(say: impl Fn(&Lang) -> T) -> [T; 4] {
        Language::ALL.map(|language| say(&Lang::new(language)))
    }

    #[test]
    fn hours() {
        assert_eq!(all(|l| l.hours(450)), ["7,5\u{a0}t", "7,5\u{a0}t", "7,5\u{a0}tim", "7.5\u{a0}h"]);
        assert_eq!(all(|l| l.decimal_hours(735))[0], "12,25");
        assert_eq!(all(|l| l.decimal_hours(20))[0], "0,33");
        assert_eq!(all(|l| l.decimal_hours(3))[3], "0.05");
        assert_eq!(all(|l| l.decimal_hours(0))[0], "0");
        assert_eq!(all(|l| l.decimal_hours(-90))[0], "-1,5");
        assert_eq!(all(|l| l.hours_and_minutes(450))[0], "7\u{a0}t 30\u{a0}min");
        assert_eq!(all(|l| l.hours_and_minutes(480))[2], "8\u{a0}tim");
        assert_eq!(all(|l| l.hours_and_minutes(45))[3], "45\u{a0}min");
    }

    #[test]
    fn shares_and_counts() {
        assert_eq!(all(|l| l.percent(75)), ["75\u{a0}%", "75\u{a0}%", "75\u{a0}%", "75%"]);
        assert_eq!(all(|l| l.count(12_000)), ["12\u{a0}000", "12\u{a0}000", "12\u{a0}000", "12,000"]);
        assert_eq!(all(|l| l.count(2027))[0], "2027");
        assert_eq!(all(|l| l.count(-1_234_567))[3], "-1,234,567");
    }

    #[test]
    fn phones() {
        for (phone, display) in [
            ("+4791234567", "912 34 567"),
            ("+4740000011", "400 00 011"),
            ("+4722334455", "22 33 44 55"),
            ("+4780012345", "800 12 345"),
            ("+46701740605", "+46 70 174 06 05"),
            ("+4681234567", "+46 8 123 45 67"),
            ("+4520123456", "+45 20 12 34 56"),
            ("+358401234567", "+358 40 123 4567"),
            ("+380501234567", "+380 50 123 45 67"),
            ("+12025550123", "+1 202 555 0123"),
            ("+3545812345", "+354 581 2345"),
            ("+47581234567890", "+47 581 234 567 890"),
            ("02800", "02800"),
            ("912 34 567 (mor)", "912 34 567 (mor)"),
            ("+47 912 34 567", "+47 912 34 567"),
            ("+", "+"),
            ("", ""),
            ("spør Åse", "spør Åse"),
        ] {
            assert_eq!(phone_display(phone), display, "{phone}");
        }
    }

    #[test]
    fn grouping_loses_no_digit() {
        for country in ["46", "45", "358", "44", "33", "1", "999"] {
            for length in 1..13 {
                let national = &"123456789012"[..length];
                assert_eq!(grouped_abroad(country, national).replace(' ', ""), national, "+{country} {length}");
            }
        }
    }
}
