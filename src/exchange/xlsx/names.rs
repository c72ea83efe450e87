//! Names of sheets: at most 31 letters, none of those that formulas use, each once whatever its capitals.

use std::collections::HashSet;

use super::super::report::clean;

const LIMIT: usize = 31;

/// The names given so far.
#[derive(Debug, Default)]
pub(super) struct Names(HashSet<String>);

impl Names {
    /// A legal name nobody has yet, as near to the wanted one as can be.
    pub(super) fn next(&mut self, wanted: &str) -> String {
        let legal: String = clean(wanted)
            .chars()
            .map(|c| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\n' | '\t') { ' ' } else { c })
            .collect();
        let legal = legal.split_whitespace().collect::<Vec<_>>().join(" ");
        let legal = legal.trim_matches('\'');
        // Excel keeps "History" for itself.
        let base = if legal.is_empty() || legal.eq_ignore_ascii_case("history") { format!("{legal}1") } else { legal.to_owned() };
        let mut name = cut(&base, LIMIT);
        let mut count = 2;
        while !self.0.insert(name.to_lowercase()) {
            let tail = format!(" ({count})");
            name = cut(&base, LIMIT - tail.len()) + &tail;
            count += 1;
        }
        name
    }
}

/// The beginning without an apostrophe or blank at its end.
fn cut(text: &str, limit: usize) -> String {
    beginning(text, limit).trim_end_matches([' ', '\'']).to_owned()
}

/// The beginning of a text, its length counted as Excel counts (UTF-16).
pub(super) fn beginning(text: &str, limit: usize) -> &str {
    let mut length = 0;
    let end = text.char_indices().find(|(_, c)| {
        length += c.len_utf16();
        length > limit
    });
    end.map_or(text, |(at, _)| text.get(..at).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legal_and_unique() {
        let mut names = Names::default();
        assert_eq!(names.next("fre. 9. juli"), "fre. 9. juli");
        assert_eq!(names.next("Bar/Kafé: [ute]?"), "Bar Kafé ute");
        assert_eq!(names.next("BAR kafé UTE"), "BAR kafé UTE (2)");
        assert_eq!(names.next(""), "1");
        assert_eq!(names.next("'ute'"), "ute");
        assert_eq!(names.next("History"), "History1");
        let long = "Revygruppeverter og garderobe øst";
        assert_eq!(names.next(long), "Revygruppeverter og garderobe ø");
        assert_eq!(names.next(long), "Revygruppeverter og gardero (2)");
        assert_eq!(names.next(&"🎪".repeat(20)), "🎪".repeat(15));
    }
}
