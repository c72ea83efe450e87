//! Headings over rows: a day, a crew or a place, a whole shift, and who leads it: `BAR (ansvarlig: Kari Moe, 400 00 030)`.

use chrono::NaiveDate;

use super::names::{self, Named, Part};
use super::when::{self, Frame, Stretch, Trouble};
use crate::domain::fold::fold;
use crate::domain::phone::Region;
use crate::exchange::values;

/// What a heading says.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Heading {
    pub day: Option<NaiveDate>,
    pub trouble: Option<Trouble>,
    pub stretch: Option<Stretch>,
    /// A crew or a place.
    pub name: Option<String>,
    pub leaders: Vec<Named>,
}

const LEADER: [&str; 20] = [
    "ansvarlig",
    "ansvarleg",
    "ansvarig",
    "hovedansvarlig",
    "vaktansvarlig",
    "leder",
    "leiar",
    "ledare",
    "vaktleder",
    "gjengsjef",
    "gruppeleder",
    "gruppledare",
    "teamleder",
    "sjef",
    "kontakt",
    "kontaktperson",
    "leader",
    "lead",
    "v",
    "ved",
];

/// What a heading says.
pub(super) fn read(text: &str, frame: &Frame, region: Region) -> Heading {
    let mut heading = Heading::default();
    let (before, leader) = leader(text);
    if let Some(leader) = leader {
        let parts = names::parts(&leader, true, region).into_iter();
        heading.leaders = parts
            .filter_map(|part| match part {
                Part::Name(named) => Some(*named),
                _ => None,
            })
            .collect();
    }
    let read = when::read(&before, frame);
    let mut rest = before.clone();
    match read.said.as_slice() {
        [Ok(stretch)] => {
            heading.stretch = Some(*stretch);
            heading.day = Some(stretch.start.date());
            rest = read.rest.join(" ");
        }
        [Err(Trouble::NoTime(day))] => {
            heading.day = Some(*day);
            rest = read.rest.join(" ");
        }
        [Err(trouble @ (Trouble::Conflict { .. } | Trouble::NoSuchDay | Trouble::WhichDay))] => {
            heading.trouble = Some(trouble.clone());
            rest = read.rest.join(" ");
        }
        _ => {}
    }
    // `Fredag 18-22 (3 stk)` says how many, and not where.
    let many = names::many(rest.trim_matches(['(', ')', ' '])).is_some();
    heading.name = name(&rest).filter(|_| !many);
    heading
}

/// The heading without its leader, and the leader.
fn leader(text: &str) -> (String, Option<String>) {
    let bracketed = text.split_once('(').map(|(before, rest)| (before, rest.rsplit_once(')').map_or(rest, |(inside, _)| inside)));
    if let Some((before, inside)) = bracketed
        && let Some(leader) =
            after_word(inside).or_else(|| (crate::domain::phone::digits(inside).len() >= 8).then(|| inside.to_owned()))
    {
        return (before.to_owned(), Some(leader));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = words.iter().position(|word| word.split('/').next().is_some_and(|word| LEADER.contains(&fold(word).as_str())));
    match at {
        Some(at) if at > 0 => {
            let before = words.get(..at).unwrap_or_default().join(" ");
            let after = after_word(&words.get(at..).unwrap_or_default().join(" "));
            (before, after)
        }
        // `Leder: Kari Moe` over a table.
        Some(0) if words.first().is_some_and(|word| word.ends_with(':')) => match after_word(text) {
            Some(leader) => (String::new(), Some(leader)),
            None => (text.to_owned(), None),
        },
        _ => (text.to_owned(), None),
    }
}

/// What stands behind `ansvarlig:` or `v/`.
fn after_word(text: &str) -> Option<String> {
    let text = text.trim();
    let length: usize = text.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let (word, rest) = text.split_at_checked(length)?;
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ".:/-–=".contains(c));
    (LEADER.contains(&fold(word).as_str()) && !rest.is_empty()).then(|| rest.to_owned())
}

/// The name of a crew or place as it is to stand.
pub(super) fn name(text: &str) -> Option<String> {
    let text = values::squeeze(text);
    let text = text.trim_matches(|c: char| c.is_whitespace() || ".,:;-–—=*#()[]".contains(c));
    let text = unlabelled(text);
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    match letters {
        0 => None,
        // Short words in capitals are names in capitals: `VIP`, `PA`.
        1..=3 if letters < 3 || !text.contains(['A', 'E', 'I', 'O', 'U', 'Y', 'Æ', 'Ø', 'Å', 'Ä', 'Ö']) => {
            Some(text.to_owned())
        }
        _ => Some(values::recased(text).filter(|_| !text.chars().any(char::is_lowercase)).unwrap_or_else(|| recased_short(text))),
    }
}

/// A heading without the word for what it is: `Post 2: Dør`.
pub(super) fn unlabelled(text: &str) -> &str {
    match text.split_once(':') {
        Some((label, rest))
            if !rest.trim().is_empty()
                && matches!(
                    fold(label).trim_end_matches(|c: char| c.is_ascii_digit() || c == ' '),
                    "gjeng" | "crew" | "lag" | "gruppe" | "grupp" | "post" | "sted" | "plats" | "omrade" | "team"
                ) =>
        {
            rest.trim()
        }
        _ => text,
    }
}

/// `BAR` as `Bar`; anything with small letters as it stands.
fn recased_short(text: &str) -> String {
    if text.chars().any(char::is_lowercase) || text == "VIP" { text.to_owned() } else { values::recase(text) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn headings() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 7, day).unwrap();
        let frame = Frame::new(day(2), day(5));
        let of = |text: &str| read(text, &frame, Region::No);
        let bar = of("BAR (ansvarlig: Bjørn Ødegård, 400 00 011)");
        assert_eq!(bar.name.as_deref(), Some("Bar"));
        assert_eq!((bar.leaders[0].family.as_str(), bar.leaders[0].phone.as_deref()), ("Ødegård", Some("+4740000011")));
        assert_eq!(of("SCENE").name.as_deref(), Some("Scene"));
        assert_eq!((of("FREDAG 3. JULI").day, of("FREDAG 3. JULI").name), (Some(day(3)), None));
        let both = of("Fredag 3. juli – Bar 1");
        assert_eq!((both.day, both.name.as_deref()), (Some(day(3)), Some("Bar 1")));
        let port = of("Port A, vaktleder: Kari Moe 400 00 030");
        assert_eq!((port.name.as_deref(), port.leaders.len()), (Some("Port A"), 1));
        let shift = of("Bar fre 18-22");
        assert_eq!((shift.name.as_deref(), shift.stretch.is_some()), (Some("Bar"), true));
        let alone = of("Leder: Kari Moe 912 34 567");
        assert_eq!((alone.name.as_deref(), alone.leaders[0].phone.as_deref()), (None, Some("+4791234567")));
        assert_eq!(of("Kontakt:").name.as_deref(), Some("Kontakt"));
        assert_eq!(of("VIP").name.as_deref(), Some("VIP"));
    }
}
