//! Text in lines: broken between words where it can be, within a word where it must be, and cut with «…» only where there is
//! no more paper.

use super::font::{Weight, clean, width};
use super::ink::{INK, Ink, MUTED, SMALL, TEXT};

/// How text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// The size of the type.
    pub size: f32,
    /// How heavy it is.
    pub weight: Weight,
    /// Its colour.
    pub ink: Ink,
}

impl Look {
    /// A list's text.
    pub const TEXT: Self = Self { size: TEXT, weight: Weight::Regular, ink: INK };
    /// What a list is read for: names, times.
    pub const STRONG: Self = Self { size: TEXT, weight: Weight::SemiBold, ink: INK };
    /// What explains it.
    pub const SMALL: Self = Self { size: SMALL, weight: Weight::Regular, ink: MUTED };

    /// The same in another size.
    #[must_use]
    pub const fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// The same in another weight.
    #[must_use]
    pub const fn weight(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }

    /// The same in another colour.
    #[must_use]
    pub const fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// From one line to the next.
    pub fn leading(self) -> f32 {
        self.size * 1.3
    }

    /// How wide text is in this look.
    pub fn width(self, text: &str) -> f32 {
        width(text, self.weight, self.size)
    }
}

/// Text in lines, each no wider than it may be. Line breaks that somebody wrote are kept; text without a word is no line.
pub fn wrap(text: &str, look: Look, room: f32) -> Vec<String> {
    text.lines().flat_map(|line| one(&clean(line), look, room)).collect()
}

fn one(text: &str, look: Look, room: f32) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let whole = words.join(" ");
    if whole.is_empty() {
        return Vec::new();
    }
    if look.width(&whole) <= room {
        return vec![whole];
    }
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if look.width(&longer) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut rest = word;
        while look.width(rest) > room {
            let (first, after) = rest.split_at(within(rest, look, room));
            lines.push(first.to_owned());
            rest = after;
        }
        rest.clone_into(&mut line);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// How many bytes of a word fit, after a hyphen or the like if there is one; at least one letter with its marks.
fn within(word: &str, look: Look, room: f32) -> usize {
    let ends: Vec<usize> = word.char_indices().skip(1).map(|(at, _)| at).collect();
    // Widths grow with the text, so the last that fits is found by halving.
    let fitting = ends.partition_point(|end| word.get(..*end).is_some_and(|part| look.width(part) <= room));
    let Some(last) = fitting.checked_sub(1).and_then(|at| ends.get(at)).copied() else {
        return ends.first().copied().unwrap_or(word.len());
    };
    let kind = word.get(..last).and_then(|part| part.rfind(['-', '/', '@', '.', '_']));
    kind.map(|at| at + 1).filter(|at| *at * 3 > last).unwrap_or(last)
}

/// Text on one line; what has no room gives way to «…».
pub fn cut(text: &str, look: Look, room: f32) -> String {
    let text = clean(text);
    let text = text.trim();
    if look.width(text) <= room {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let shortened = |end: usize| format!("{}…", text.get(..end).unwrap_or_default().trim_end());
    let fitting = ends.partition_point(|end| look.width(&shortened(*end)) <= room);
    shortened(fitting.checked_sub(1).and_then(|at| ends.get(at)).copied().unwrap_or(0))
}

/// Text on one line in a size at which it has room, down to `least`; smaller than that it is cut.
pub fn fit(text: &str, look: Look, least: f32, room: f32) -> (String, Look) {
    let wide = look.width(&clean(text));
    let size = if wide <= room { look.size } else { (look.size * room / wide * 0.995).clamp(least.min(look.size), look.size) };
    let look = look.size(size);
    (cut(text, look, room), look)
}

/// No more than so many lines; the last says with «…» that there was more.
pub fn limit(mut lines: Vec<String>, most: usize, look: Look, room: f32) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = cut(&format!("{last} {}", "…".repeat(3)), look, room);
            if !last.ends_with('…') {
                last.push('…');
            }
            while last.ends_with("……") {
                let _ = last.pop();
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn nothing_is_lost_and_nothing_is_too_wide() {
        let look = Look::TEXT;
        for text in [
            "Åse Bjørnøy",
            "Kajsa-Stina Bergström-Löfgren von Østerdalen-Ytterøyvågen",
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bb c",
            "svein.magne.gunnar.håkonsen-løvås@en-veldig-lang-adresse.example.org",
        ] {
            for room in [9.0, 30.0, 60.0, 200.0] {
                let lines = wrap(text, look, room);
                assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""), "{room}");
                for line in &lines {
                    assert!(look.width(line) <= room || line.chars().count() == 1, "{room} {line}");
                }
            }
        }
        assert_eq!(wrap("", look, 10.0).len() + wrap(" \n ", look, 10.0).len(), 0);
        assert_eq!(wrap("en\nto", look, 100.0), ["en", "to"]);
    }

    #[test]
    fn hyphens_first() {
        let look = Look::TEXT;
        let room = look.width("Bergström-Löf");
        assert_eq!(wrap("Bergström-Löfgren", look, room), ["Bergström-", "Löfgren"]);
    }

    #[test]
    fn what_is_cut_says_so() {
        let look = Look::TEXT;
        assert_eq!(cut("Åse", look, 100.0), "Åse");
        let short = cut("Norsk Revyfestival 2027", look, 60.0);
        assert!(short.ends_with('…') && look.width(&short) <= 60.0, "{short}");
        let (text, smaller) = fit("Norsk Revyfestival 2027", look, 5.0, 100.0);
        assert!(text == "Norsk Revyfestival 2027" && smaller.width(&text) <= 100.0 && smaller.size < look.size);
        let lines = limit(vec!["en".into(), "to".into(), "tre".into()], 2, look, 100.0);
        assert_eq!(lines[0], "en");
        assert!(lines.len() == 2 && lines[1].starts_with("to") && lines[1].ends_with('…'), "{lines:?}");
    }
}
