//! Content lines, as calendars and contacts share them (RFC 5545, RFC 6350): escaped, folded, ended by CRLF.

use super::report::clean;

/// The most octets of a line, its end not counted.
const OCTETS: usize = 75;

/// Appends `NAME:value`, folded. The value stands as it is: text is escaped by [`escaped`] before.
pub(super) fn push(to: &mut String, name: &str, value: &str) {
    let mut octets = 0;
    for letter in name.chars().chain([':']).chain(value.chars()) {
        if octets + letter.len_utf8() > OCTETS {
            // The blank that marks the rest of a line counts too.
            to.push_str("\r\n ");
            octets = 1;
        }
        to.push(letter);
        octets += letter.len_utf8();
    }
    to.push_str("\r\n");
}

/// Text as a value: what means something there is escaped, line breaks are `\n`, what no program shows is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in clean(text).chars() {
        match letter {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_letters() {
        for text in ["å".repeat(200), "🎪".repeat(60), "abc".repeat(100), "é".to_owned(), String::new()] {
            let mut line = String::new();
            push(&mut line, "SUMMARY", &text);
            assert!(line.ends_with("\r\n"));
            assert!(line.trim_end_matches("\r\n").split("\r\n").all(|part| part.len() <= OCTETS), "{line}");
            assert_eq!(line.replace("\r\n ", ""), format!("SUMMARY:{text}\r\n"));
        }
    }

    #[test]
    fn what_means_something_is_escaped() {
        assert_eq!(escaped("a;b,c\\d\r\ne\u{7}"), "a\\;b\\,c\\\\d\\ne");
    }
}
