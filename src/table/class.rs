//! What a cell looks like, before anybody asks what it means: a date, a number, a word. Columns are known by it, and headers by
//! not having it.

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Class {
    /// Nothing.
    Empty,
    /// Digits only, a sign before them at most.
    Whole,
    /// An amount: decimals, groups of thousands, a currency or a percent sign.
    Amount,
    /// `03.07.2026`, `2026-07-03`.
    Date,
    /// `18:00`.
    Time,
    /// A date with a time behind it.
    Moment,
    /// `18–22`, `18:00-22:00`, `3/4`.
    Span,
    /// Digits in groups, as telephones have them.
    Phone,
    /// An e-mail address.
    Email,
    /// An address of the web.
    Link,
    /// Letters and digits without a blank: `RI-8070`.
    Code,
    /// One word without digits.
    Word,
    /// Anything else.
    Text,
}

impl Class {
    /// How many there are.
    pub const COUNT: usize = 13;

    /// Whether it is more than words: what a header seldom is.
    pub fn is_typed(self) -> bool {
        !matches!(self, Self::Empty | Self::Word | Self::Text)
    }

    /// Whether a header may look like it.
    pub fn is_wordy(self) -> bool {
        matches!(self, Self::Word | Self::Text)
    }
}

/// The class of a cell's text.
pub(super) fn class(text: &str) -> Class {
    let text = text.trim();
    if text.is_empty() {
        return Class::Empty;
    }
    let (mut digits, mut letters, mut blanks, mut others) = (0_usize, 0_usize, 0_usize, 0_usize);
    for c in text.chars() {
        match c {
            c if c.is_ascii_digit() => digits += 1,
            c if c.is_alphabetic() => letters += 1,
            c if c.is_whitespace() => blanks += 1,
            _ => others += 1,
        }
    }
    if letters > 0 && blanks == 0 && others > 0 {
        if is_email(text) {
            return Class::Email;
        }
        if text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.") {
            return Class::Link;
        }
    }
    if digits == 0 {
        return if letters > 0 && blanks == 0 { Class::Word } else { Class::Text };
    }
    if letters > 0 {
        return lettered(text, letters, blanks);
    }
    unlettered(text, digits, blanks, others)
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}

/// Digits with letters beside them.
fn lettered(text: &str, letters: usize, blanks: usize) -> Class {
    // All that is more than a code or a text has three letters at most.
    if letters > 3 {
        return if blanks == 0 { Class::Code } else { Class::Text };
    }
    let upper = text.to_uppercase();
    let money = ["KR", "NOK", "SEK", "DKK", "EUR", "USD"];
    let bare: String = upper.chars().filter(|c| c.is_alphabetic()).collect();
    if money.contains(&bare.as_str()) {
        return Class::Amount;
    }
    // 2026-07-03T18:00:00Z, 6:30 PM
    if letters <= 2 && matches!(bare.as_str(), "T" | "TZ") && upper.contains(':') {
        return Class::Moment;
    }
    if matches!(bare.as_str(), "AM" | "PM") && upper.contains(':') {
        return if blanks > 1 || upper.contains(['/', '-']) { Class::Moment } else { Class::Time };
    }
    if bare == "E" && text.parse::<f64>().is_ok() {
        return Class::Amount;
    }
    if blanks == 0 { Class::Code } else { Class::Text }
}

/// Digits and signs.
fn unlettered(text: &str, digits: usize, blanks: usize, others: usize) -> Class {
    let signed = text.starts_with(['-', '+', '−']);
    if digits == text.len() || (signed && others == 1 && blanks == 0 && digits < 8) {
        return Class::Whole;
    }
    if let Some((before, after)) = text.split_once(' ')
        && is_date(before)
        && is_time(after.trim())
    {
        return Class::Moment;
    }
    if is_date(text) {
        return Class::Date;
    }
    if is_time(text) {
        return Class::Time;
    }
    if is_amount(text) {
        return Class::Amount;
    }
    if digits >= 6 && text.chars().all(|c| c.is_ascii_digit() || " +-()/.\u{a0}".contains(c)) {
        return Class::Phone;
    }
    let ends: Vec<&str> = text.split(['-', '–', '—', '/']).map(str::trim).collect();
    if let [from, to] = ends.as_slice()
        && !from.is_empty()
        && [from, to].iter().all(|end| end.chars().all(|c| c.is_ascii_digit() || c == ':' || c == '.'))
    {
        return Class::Span;
    }
    if blanks == 0 { Class::Code } else { Class::Text }
}

/// Two or three groups of digits that can be day, month and year.
fn is_date(text: &str) -> bool {
    let Some(mark) = text.chars().find(|c| matches!(c, '.' | '/' | '-')) else { return false };
    let groups: Vec<&str> = text.trim_end_matches('.').split(mark).collect();
    if groups.iter().any(|group| group.is_empty() || group.len() > 4 || !group.bytes().all(|b| b.is_ascii_digit())) {
        return false;
    }
    match groups.as_slice() {
        [a, b, c] => {
            let small = |group: &str| group.len() <= 2 && group.parse::<u32>().is_ok_and(|n| (1..=31).contains(&n));
            (small(a) && small(b) && matches!(c.len(), 2 | 4)) || (a.len() == 4 && small(b) && small(c))
        }
        _ => false,
    }
}

/// `18:00`, `18:00:00`.
fn is_time(text: &str) -> bool {
    let groups: Vec<&str> = text.split(':').collect();
    matches!(groups.len(), 2 | 3)
        && groups.iter().enumerate().all(|(at, group)| {
            let whole = group.split(['.', ',']).next().unwrap_or_default();
            matches!(whole.len(), 1 | 2)
                && group.bytes().all(|b| b.is_ascii_digit() || (at > 1 && (b == b'.' || b == b',')))
                && whole.parse::<u32>().is_ok_and(|n| n < 60)
        })
}

fn is_amount(text: &str) -> bool {
    let bare = text.trim_matches(|c: char| "$€£¥%-+−()".contains(c) || c.is_whitespace());
    if bare.is_empty() || !bare.chars().all(|c| c.is_ascii_digit() || ",. \u{a0}\u{202f}'".contains(c)) {
        return false;
    }
    let marked = bare.len() < text.len() && text.contains(['$', '€', '£', '¥', '%']);
    let groups: Vec<&str> = bare.split([',', '.', ' ', '\u{a0}', '\u{202f}', '\'']).collect();
    let Some((first, rest)) = groups.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return marked };
    // Groups of three, and a last one that may be decimals.
    let decimals = bare.rfind(['.', ',']).is_some_and(|at| bare.len() - at - 1 == last.len());
    first.len() <= if middle.is_empty() { 15 } else { 3 }
        && middle.iter().all(|group| group.len() == 3)
        && if decimals { !last.is_empty() } else { last.len() == 3 }
        && (!middle.is_empty() || decimals || first.len() <= 3)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn what_cells_look_like() {
        use Class::*;
        let cases = [
            ("", Empty),
            ("12", Whole),
            ("-3", Whole),
            ("40000012", Whole),
            ("3,5", Amount),
            ("1 234,50", Amount),
            ("$74.69", Amount),
            ("kr 100", Amount),
            ("25 %", Amount),
            ("03.07.2026", Date),
            ("2026-07-03", Date),
            ("28/01/2018", Date),
            ("18:00", Time),
            ("3.7.2026 18:00", Moment),
            ("2026-07-03T18:00:00Z", Moment),
            ("18-22", Span),
            ("18:00–22:00", Span),
            ("400 00 012", Phone),
            ("+47 400 00 012", Phone),
            ("pal@example.com", Email),
            ("https://example.com/a?b=1", Link),
            ("RI-8070", Code),
            ("Åse", Word),
            ("Åse Næss", Text),
            ("Rom 12 b", Text),
        ];
        for (text, expected) in cases {
            assert_eq!(class(text), expected, "{text}");
        }
    }
}
