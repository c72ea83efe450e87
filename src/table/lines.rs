//! The lines of contact cards and calendars: folded, with parameters, and in the oldest cards with signs written as `=C3=A5`.

use super::encoding::{self, Encoding};

/// One line, unfolded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Its name in capitals, without a group: `TEL`.
    pub name: String,
    /// The parameters as they stand: `TYPE=CELL`, or a bare `CELL` in old cards.
    pub params: Vec<String>,
    /// What the line says, still with its backslashes.
    pub value: String,
}

impl Line {
    /// Whether a parameter says this, as a type or a value.
    pub fn is(&self, word: &str) -> bool {
        self.params.iter().any(|param| {
            let value = param.split_once('=').map_or(param.as_str(), |(_, value)| value);
            value.split(',').any(|part| part.trim_matches('"').eq_ignore_ascii_case(word))
        })
    }

    /// The value of a parameter, as it stands.
    pub fn param(&self, name: &str) -> Option<&str> {
        let named = self.params.iter().filter_map(|param| param.split_once('='));
        named.filter(|(param, _)| param.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim_matches('"')).next()
    }

    /// The parts of a value between semicolons, read.
    pub fn parts(&self) -> Vec<String> {
        cut(&self.value, ';').iter().map(|part| plain(part)).collect()
    }

    /// The value, read.
    pub fn text(&self) -> String {
        plain(&self.value)
    }
}

/// Cuts at a sign that has no backslash before it.
pub(super) fn cut(value: &str, at: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut escaped = false;
    for (here, c) in value.char_indices() {
        if c == at && !escaped {
            parts.push(value.get(start..here).unwrap_or_default());
            start = here + c.len_utf8();
        }
        escaped = c == '\\' && !escaped;
    }
    parts.push(value.get(start..).unwrap_or_default());
    parts
}

/// A value without its backslashes.
pub(super) fn plain(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => match rest.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(c @ (',' | ';' | ':' | '\\' | '"')) => out.push(c),
                Some(c) => out.extend(['\\', c]),
                None => out.push('\\'),
            },
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}

/// What of a folded line is read; the rest can only be a picture.
const LONGEST: usize = 1 << 20;
/// No line says how it is written further in than this.
const HEAD: usize = 1000;

/// The lines of a text, one by one.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line> {
    let mut rest = super::records::lines(text);
    let mut whole = String::new();
    let mut done = false;
    std::iter::from_fn(move || {
        while !done {
            let Some(line) = rest.next() else {
                done = true;
                return parse(&whole);
            };
            let folded = line.starts_with([' ', '\t']) && !whole.is_empty();
            // A quoted-printable line that ends with = goes on in the next, from its first sign.
            let more = if whole.ends_with('=') && is_printable(&whole) {
                whole.pop();
                line
            } else if folded {
                line.get(1..).unwrap_or_default()
            } else {
                let before = parse(&whole);
                line.clone_into(&mut whole);
                match before {
                    Some(_) => return before,
                    None => continue,
                }
            };
            if whole.len() < LONGEST {
                whole.push_str(more);
            }
        }
        None
    })
}

/// Whether what stands before the colon says that signs are written as `=C3=A5`.
fn is_printable(line: &str) -> bool {
    let colon = line.bytes().take(HEAD).position(|byte| byte == b':');
    colon.and_then(|colon| line.get(..colon)).is_some_and(|head| head.to_ascii_uppercase().contains("QUOTED-PRINTABLE"))
}

fn parse(line: &str) -> Option<Line> {
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ':' && !quoted
    });
    let (head, value) = (line.get(..colon?.0)?, line.get(colon?.0 + 1..)?);
    let mut parts = head.split(';').map(|part| part.trim().to_owned());
    let name = parts.next()?;
    let name = name.rsplit('.').next().unwrap_or_default().to_uppercase();
    let mut line = Line { name, params: parts.collect(), value: value.to_owned() };
    if line.is("QUOTED-PRINTABLE") {
        let charset = line.param("CHARSET").map(str::to_owned);
        line.value = printable(&line.value, charset.as_deref());
    }
    Some(line)
}

/// `=C3=A5` as the letter it is.
fn printable(value: &str, charset: Option<&str>) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = (*first == b'=').then(|| after.get(..2)).flatten().and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    let asked = match charset.map(str::to_uppercase).as_deref() {
        Some("UTF-8") => Some(Encoding::Utf8),
        Some("ISO-8859-1" | "WINDOWS-1252" | "ISO-8859-15") => Some(Encoding::Windows1252),
        _ => None,
    };
    // A line break inside a value is a break, not the end of the line.
    encoding::decode(&bytes, asked).text.replace("\r\n", "\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn folded_and_printable_lines() {
        let text = "BEGIN:VCARD\r\nitem1.TEL;type=CELL,VOICE:+47 4\r\n 00\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=A6ss;=C3=85=\r\nse;;;\r\n";
        let found: Vec<Line> = lines(text).collect();
        assert_eq!((found[1].name.as_str(), found[1].value.as_str()), ("TEL", "+47 400"));
        assert!(found[1].is("CELL") && found[1].is("VOICE") && !found[1].is("HOME"));
        assert_eq!(found[2].parts()[..2], ["Næss", "Åse"]);
    }

    #[test]
    fn backslashes() {
        assert_eq!(cut("a\\;b;c", ';'), ["a\\;b", "c"]);
        assert_eq!(plain("a\\;b\\nc\\, d\\x"), "a;b\nc, d\\x");
    }
}
