//! Text as it is kept: composed the same way whoever typed it, without stray blanks.

use unicode_normalization::UnicodeNormalization;

/// One line: NFC, no control characters, blanks at the ends gone and doubled ones single.
pub fn line(text: &str) -> String {
    let composed: String = text.nfc().map(|c| if c.is_control() { ' ' } else { c }).collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A note of several lines: NFC, blanks at the ends gone, line breaks kept as `\n`.
pub fn note(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = lines.nfc().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect();
    kept.trim().to_owned()
}

/// For telling whether two names are the same: as [`line`], in lower case.
pub fn folded(text: &str) -> String {
    line(text).to_lowercase().nfc().collect()
}

/// Several names in one line: the first three, and how many more.
pub fn names<'a>(all: impl IntoIterator<Item = &'a str>) -> String {
    let all: Vec<&str> = all.into_iter().collect();
    let shown = all.iter().take(3).copied().collect::<Vec<_>>().join(", ");
    match all.len().saturating_sub(3) {
        0 => shown,
        more => format!("{shown} +{more}"),
    }
}

/// `Kari Moe – Bar`: two names as one, when both are there.
pub fn pair(first: &str, second: &str) -> String {
    match (first.is_empty(), second.is_empty()) {
        (false, false) => format!("{first} – {second}"),
        (false, true) => first.to_owned(),
        (true, _) => second.to_owned(),
    }
}
