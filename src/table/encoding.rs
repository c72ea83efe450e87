//! Bytes to text: which of the encodings that spreadsheets in the north still write a file is in.

use encoding_rs::{MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// An encoding a sheet may be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// What everything should write.
    Utf8,
    /// "Unicode text" of a spreadsheet.
    Utf16Le,
    /// The same with the bytes swapped.
    Utf16Be,
    /// Windows in western Europe.
    Windows1252,
    /// Old Macs.
    MacRoman,
    /// DOS in the Nordic countries.
    Cp865,
    /// DOS in western Europe.
    Cp850,
}

impl Encoding {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 7] =
        [Self::Utf8, Self::Windows1252, Self::Utf16Le, Self::Utf16Be, Self::MacRoman, Self::Cp865, Self::Cp850];

    /// What it is called everywhere.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Windows1252 => "Windows-1252",
            Self::MacRoman => "Mac Roman",
            Self::Cp865 => "DOS 865",
            Self::Cp850 => "DOS 850",
        }
    }

    fn decode(self, bytes: &[u8]) -> String {
        match self {
            Self::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
            Self::Utf16Le => UTF_16LE.decode_without_bom_handling(bytes).0.into_owned(),
            Self::Utf16Be => UTF_16BE.decode_without_bom_handling(bytes).0.into_owned(),
            Self::Windows1252 => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
            Self::MacRoman => MACINTOSH.decode_without_bom_handling(bytes).0.into_owned(),
            Self::Cp865 => page(bytes, CP865),
            Self::Cp850 => page(bytes, CP850),
        }
    }
}

/// The upper halves of the two DOS pages.
const CP850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";
const CP865: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

fn page(bytes: &[u8], upper: &str) -> String {
    let upper: Vec<char> = upper.chars().collect();
    bytes
        .iter()
        .map(|byte| match byte.checked_sub(128) {
            None => char::from(*byte),
            Some(above) => upper.get(usize::from(above)).copied().unwrap_or('\u{fffd}'),
        })
        .collect()
}

/// A file's text and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding.
    pub encoding: Encoding,
    /// Whether there was a byte order mark.
    pub bom: bool,
    /// Whether letters that an earlier program had broken (`Ã¥`) were mended.
    pub mended: bool,
}

/// The text of a file, in the encoding asked for or the one found.
pub fn decode(bytes: &[u8], asked: Option<Encoding>) -> Text {
    let marks: [(&[u8], Encoding); 3] =
        [(b"\xEF\xBB\xBF", Encoding::Utf8), (b"\xFF\xFE", Encoding::Utf16Le), (b"\xFE\xFF", Encoding::Utf16Be)];
    let marked = marks.into_iter().find_map(|(mark, encoding)| Some((bytes.strip_prefix(mark)?, encoding)));
    let (rest, bom) = marked.map_or((bytes, false), |(rest, _)| (rest, true));
    let encoding = asked.or(marked.map(|(_, encoding)| encoding)).unwrap_or_else(|| find(rest));
    // A mark that is not of the encoding asked for is content after all.
    let body = if marked.is_some_and(|(_, of)| of != encoding) { bytes } else { rest };
    if let Some(text) = if asked.is_none() { patched(body, encoding) } else { None } {
        return Text { text, encoding, bom, mended: true };
    }
    let text = encoding.decode(body);
    let (text, mended) = match encoding {
        Encoding::Utf8 => {
            let (text, broken) = mend(text);
            let (text, masked) = unmask(text);
            (text, broken || masked)
        }
        _ => (text, false),
    };
    Text { text, encoding, bom, mended }
}

/// A file put together of two: lines of UTF-8 among lines of a page. Each line that is UTF-8 is read as such, where some say
/// so by more than plain letters.
fn patched(bytes: &[u8], encoding: Encoding) -> Option<String> {
    if matches!(encoding, Encoding::Utf8 | Encoding::Utf16Le | Encoding::Utf16Be) {
        return None;
    }
    let wide = |line: &&[u8]| !line.is_ascii() && std::str::from_utf8(line).is_ok();
    let lines = || bytes.split_inclusive(|byte| *byte == b'\n');
    if !lines().any(|line| wide(&line)) {
        return None;
    }
    // What is left may be of another page than all of it seemed to be.
    let rest: Vec<u8> = lines().filter(|line| !wide(line)).flatten().copied().collect();
    let page = find(&rest);
    Some(lines().map(|line| if wide(&line) { Encoding::Utf8.decode(line) } else { page.decode(line) }).collect())
}

fn find(bytes: &[u8]) -> Encoding {
    let (mut even, mut odd) = (0, 0);
    for pair in bytes.chunks_exact(2) {
        even += usize::from(pair.first() == Some(&0));
        odd += usize::from(pair.last() == Some(&0));
    }
    let pairs = bytes.len() / 2;
    if odd * 3 > pairs && even * 10 < pairs.max(1) {
        return Encoding::Utf16Le;
    }
    if even * 3 > pairs && odd * 10 < pairs.max(1) {
        return Encoding::Utf16Be;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Encoding::Utf8;
    }
    let pages = [Encoding::Windows1252, Encoding::MacRoman, Encoding::Cp865, Encoding::Cp850];
    // The first of equals: the likelier of two that read the same.
    pages.into_iter().rev().max_by_key(|page| score(&page.decode(bytes))).unwrap_or(Encoding::Windows1252)
}

/// How much a text looks like a language of the north.
fn score(text: &str) -> i64 {
    let mut score = 0;
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied().unwrap_or(' ');
        if !c.is_ascii() {
            let beside = before.is_alphabetic() || after.is_alphabetic();
            score += match c {
                'æ' | 'ø' | 'å' | 'ä' | 'ö' | 'é' | 'ü' => 3,
                'Æ' | 'Ø' | 'Å' | 'Ä' | 'Ö' | 'É' => {
                    if before.is_lowercase() {
                        -3
                    } else {
                        3
                    }
                }
                'ï' | 'á' | 'è' | 'ó' => 1,
                '«' | '»' | '–' | '’' | '“' | '”' | '…' | '\u{a0}' => 0,
                c if c.is_control() => -4,
                c if !c.is_alphabetic() && beside => -3,
                c if c.is_uppercase() && before.is_lowercase() => -3,
                _ => -1,
            };
        }
        before = c;
    }
    score
}

/// Mends signs of Windows-1252 that were taken for those of ISO 8859-1, where nothing that can be read has these numbers.
fn unmask(text: String) -> (String, bool) {
    if !text.chars().any(|c| matches!(c, '\u{80}'..='\u{9f}')) {
        return (text, false);
    }
    let sign = |c: char| match u8::try_from(c) {
        Ok(byte @ 0x80..=0x9f) => WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or(c),
        _ => c,
    };
    (text.chars().map(sign).collect(), true)
}

/// Mends UTF-8 that was taken for Windows-1252 and saved again, letter by letter: a file may hold both. A letter is mended only when
/// the signs behind it are just those that UTF-8 would have there.
fn mend(text: String) -> (String, bool) {
    const FIRST: [char; 3] = ['Ã', 'Â', 'â'];
    if !text.contains(FIRST) {
        return (text, false);
    }
    let byte = |c: char| match WINDOWS_1252.encode(c.encode_utf8(&mut [0; 4])) {
        (bytes, _, false) => bytes.first().copied(),
        _ => None,
    };
    let mut out = String::with_capacity(text.len());
    let mut mended = false;
    let mut rest = text.as_str();
    while let Some(at) = rest.find(FIRST) {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let long = if from.starts_with('â') { 3 } else { 2 };
        let bytes: Vec<u8> = from.chars().take(long).map_while(byte).collect();
        let signs: usize = from.chars().take(long).map(char::len_utf8).sum();
        if let Some(right) = std::str::from_utf8(&bytes).ok().filter(|right| bytes.len() == long && right.chars().count() == 1) {
            out.push_str(right);
            mended = true;
            rest = from.get(signs..).unwrap_or_default();
        } else {
            let first = from.chars().next().map_or(0, char::len_utf8);
            out.push_str(from.get(..first).unwrap_or_default());
            rest = from.get(first..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    (out, mended)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    const SHEET: &str = "Navn;Mobil\r\nÅse Bjørnøy;400 00 012\r\nPål Næss;400 00 013\r\nGöran Åkerblom;400 00 014\r\n";

    fn in_page(text: &str, upper: &str) -> Vec<u8> {
        let upper: Vec<char> = upper.chars().collect();
        text.chars()
            .map(|c| if c.is_ascii() { c as u8 } else { 128 + u8::try_from(upper.iter().position(|u| *u == c).unwrap()).unwrap() })
            .collect()
    }

    #[test]
    fn each_encoding_is_found() {
        let wide = |swap: bool| -> Vec<u8> {
            SHEET.encode_utf16().flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        let cases: Vec<(Vec<u8>, Encoding)> = vec![
            (SHEET.as_bytes().to_vec(), Encoding::Utf8),
            (wide(false), Encoding::Utf16Le),
            (wide(true), Encoding::Utf16Be),
            (WINDOWS_1252.encode(SHEET).0.into_owned(), Encoding::Windows1252),
            (MACINTOSH.encode(SHEET).0.into_owned(), Encoding::MacRoman),
            (in_page(SHEET, CP865), Encoding::Cp865),
        ];
        for (bytes, encoding) in cases {
            let found = decode(&bytes, None);
            assert_eq!((found.text.as_str(), found.encoding, found.bom), (SHEET, encoding, false));
            assert_eq!(decode(&bytes, Some(encoding)).text, SHEET);
        }
        assert_eq!(CP850.chars().count(), 128);
        assert_eq!(CP865.chars().count(), 128);
    }

    #[test]
    fn lines_of_two_encodings_are_read_each_by_its_own() {
        let mut bytes = "Navn;Mobil\nÅse Bjørgård;400 00 012\n".as_bytes().to_vec();
        bytes.extend_from_slice(&WINDOWS_1252.encode("Mærit Øie;400 00 013\n").0);
        let found = decode(&bytes, None);
        assert_eq!(found.text, "Navn;Mobil\nÅse Bjørgård;400 00 012\nMærit Øie;400 00 013\n");
        assert!(found.mended);
    }

    #[test]
    fn a_mark_decides_and_broken_letters_are_mended() {
        let marked = [b"\xFF\xFE".as_slice(), &[b'a', 0]].concat();
        let found = decode(&marked, None);
        assert_eq!((found.text.as_str(), found.bom), ("a", true));
        let broken = WINDOWS_1252.decode(SHEET.as_bytes()).0.into_owned();
        let found = decode(broken.as_bytes(), None);
        assert_eq!((found.text.as_str(), found.mended), (SHEET, true));
        assert!(!decode("Ângela;São".as_bytes(), None).mended);
    }
}
