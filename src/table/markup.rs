//! Tags and text, as HTML and XML have them and as they are broken: nothing here fails, what makes no sense is text.

use std::borrow::Cow;

/// A piece of markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A tag that opens, with its name, its attributes as they stand, and whether it closes at once.
    Open(&'a str, Attributes<'a>, bool),
    /// A tag that closes.
    Close(&'a str),
    /// Text, still with its entities.
    Text(&'a str),
    /// Text without entities.
    Raw(&'a str),
}

/// The attributes of a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Attributes<'a>(&'a str);

impl<'a> Attributes<'a> {
    /// The value of an attribute, whatever the case of its name; a name with a prefix is also found without it.
    pub fn get(self, wanted: &str) -> Option<Cow<'a, str>> {
        let mut rest = self.0;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            if rest.is_empty() {
                return None;
            }
            let end = rest.find(|c: char| c.is_whitespace() || c == '=' || c == '/').unwrap_or(rest.len()).max(1);
            let (name, after) = rest.split_at_checked(end)?;
            let after = after.trim_start();
            let (value, next) = match after.strip_prefix('=').map(str::trim_start) {
                None => ("", after),
                Some(value) => match value.chars().next() {
                    Some(quote @ ('"' | '\'')) => {
                        let inner = value.get(1..).unwrap_or_default();
                        inner.split_once(quote).unwrap_or((inner, ""))
                    }
                    _ => value.split_at_checked(value.find(char::is_whitespace).unwrap_or(value.len())).unwrap_or((value, "")),
                },
            };
            let local = name.rsplit(':').next().unwrap_or(name);
            if name.eq_ignore_ascii_case(wanted) || local.eq_ignore_ascii_case(wanted) {
                return Some(unescape(value));
            }
            rest = next;
        }
    }

    /// The value of an attribute as a number.
    pub fn number(self, wanted: &str) -> Option<usize> {
        self.get(wanted)?.trim().parse().ok()
    }
}

/// The tokens of a text.
pub(super) struct Markup<'a> {
    rest: &'a str,
    /// Whether the text of `script` and `style` is left out.
    html: bool,
}

/// The tokens of a text; prefixes of names are left out.
pub(super) fn tokens(text: &str, html: bool) -> Markup<'_> {
    Markup { rest: text, html }
}

impl<'a> Iterator for Markup<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let rest = self.rest;
            if rest.is_empty() {
                return None;
            }
            if let Some(after) = rest.strip_prefix("<![CDATA[") {
                let (raw, next) = after.split_once("]]>").unwrap_or((after, ""));
                self.rest = next;
                return Some(Token::Raw(raw));
            }
            if let Some(after) = rest.strip_prefix("<!--") {
                self.rest = after.split_once("-->").map_or("", |(_, next)| next);
                continue;
            }
            let tag = rest.strip_prefix('<').filter(|tag| tag.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?_".contains(c)));
            let Some(tag) = tag else {
                let end = rest.char_indices().skip(1).find(|(_, c)| *c == '<').map_or(rest.len(), |(at, _)| at);
                let (text, next) = rest.split_at_checked(end)?;
                self.rest = next;
                return Some(Token::Text(text));
            };
            let end = end_of(tag);
            let inner = tag.get(..end).unwrap_or(tag);
            self.rest = tag.get(end + 1..).unwrap_or_default();
            if inner.starts_with(['!', '?']) {
                continue;
            }
            if let Some(name) = inner.strip_prefix('/') {
                return Some(Token::Close(local(name.trim())));
            }
            let cut = inner.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(inner.len());
            let (name, attributes) = inner.split_at_checked(cut)?;
            let name = local(name);
            if self.html && (name.eq_ignore_ascii_case("script") || name.eq_ignore_ascii_case("style")) && !inner.ends_with('/') {
                let close = format!("</{name}");
                self.rest = find_ignoring_case(self.rest, &close).and_then(|at| self.rest.get(at..)).unwrap_or_default();
                continue;
            }
            return Some(Token::Open(name, Attributes(attributes), inner.ends_with('/')));
        }
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Where a tag ends: the first `>` outside quotes.
fn end_of(tag: &str) -> usize {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    // A quote that is never closed: the first > after all.
    tag.find('>').unwrap_or(tag.len())
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|window| window.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// The entities that spreadsheets and web pages write for letters and signs.
const ENTITIES: [(&str, char); 43] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("aring", 'å'),
    ("Aring", 'Å'),
    ("aelig", 'æ'),
    ("AElig", 'Æ'),
    ("oslash", 'ø'),
    ("Oslash", 'Ø'),
    ("auml", 'ä'),
    ("Auml", 'Ä'),
    ("ouml", 'ö'),
    ("Ouml", 'Ö'),
    ("uuml", 'ü'),
    ("Uuml", 'Ü'),
    ("eacute", 'é'),
    ("Eacute", 'É'),
    ("egrave", 'è'),
    ("aacute", 'á'),
    ("agrave", 'à'),
    ("oacute", 'ó'),
    ("iacute", 'í'),
    ("uacute", 'ú'),
    ("ccedil", 'ç'),
    ("ntilde", 'ñ'),
    ("szlig", 'ß'),
    ("eth", 'ð'),
    ("thorn", 'þ'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("hellip", '…'),
    ("middot", '·'),
    ("deg", '°'),
    ("euro", '€'),
];

/// A text with its entities read.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let entity = after.char_indices().take(12).find(|(_, c)| *c == ';').and_then(|(end, _)| after.get(..end));
        let read = entity.and_then(|entity| match entity.strip_prefix('#') {
            Some(number) => match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok().and_then(char::from_u32),
                None => number.parse().ok().and_then(char::from_u32),
            },
            None => ENTITIES.iter().find(|(name, _)| *name == entity).map(|(_, c)| *c),
        });
        if let (Some(c), Some(entity)) = (read, entity) {
            out.push(c);
            rest = after.get(entity.len() + 1..).unwrap_or_default();
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn tags_and_text() {
        let found: Vec<Token<'_>> =
            tokens("<?xml?><t:a x:b='1>2' c>hei &amp; h<å<!-- n --></t:a><br/><![CDATA[<x>]]>", false).collect();
        let Token::Open("a", attributes, false) = found[0] else { panic!("{found:?}") };
        assert_eq!((attributes.get("b").unwrap(), attributes.get("C").unwrap()), ("1>2".into(), "".into()));
        assert_eq!(attributes.get("d"), None);
        assert_eq!(found[1..3], [Token::Text("hei &amp; h"), Token::Text("<å")]);
        assert_eq!((found[3], found[5]), (Token::Close("a"), Token::Raw("<x>")));
        assert!(tokens("<style>a<b</STYLE><p>", true).all(|token| !matches!(token, Token::Text(_))));
    }

    #[test]
    fn entities() {
        assert_eq!(unescape("&Aring;se &#229;&#xe5; &amp;lt; &x; & 1"), "Åse åå &lt; &x; & 1");
    }
}
