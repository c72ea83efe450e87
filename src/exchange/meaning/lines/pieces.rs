//! What the pieces of a line are that say nothing of time: where, who, and what is neither.

use super::super::audit::is_small;
use super::super::names::{self, Part};
use super::super::places::{is_place, is_the_place};
use super::super::sections;
use super::super::talk::{is_of_list, is_speech};
use super::super::teams::are_teams;
use super::values_shout;
use crate::domain::fold::fold;
use crate::domain::phone::Region;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::{is_given, is_surely_given};

/// What of a line is a place, what is names, and what is neither; `over` says whether the first piece stands before a colon that
/// the others stand behind.
pub(super) fn rest(rest: &[String], over: bool, region: Region) -> (Option<String>, Vec<Part>, Vec<String>) {
    let mut place = None;
    let (mut people, mut unclear) = (Vec::new(), Vec::new());
    let rest = with_their_own(rest);
    for (at, piece) in rest.iter().enumerate() {
        let several = piece.trim_matches(|c: char| c.is_whitespace() || ":.!".contains(c));
        if place.is_none() && are_teams(several) {
            place = Some(several.to_owned());
            continue;
        }
        if let Some((before, after)) = piece.split_once(':') {
            let whole = rest.len() == 1 && after.trim().is_empty();
            // `Siv Ness: fre 18-22`
            if whole && before.trim().contains(' ') && !is_place(before) && names::looks_like_names(before) {
                people.extend(names::parts(before, true, region));
                continue;
            }
            // `Vidar Grov: lyd hovudscena`
            let task = after.trim().starts_with(char::is_lowercase) && !is_small_word(after.trim()) && names::open(after).is_none();
            let placed = after.split_whitespace().any(is_the_place);
            if task && placed && is_surely_given(before.trim()) && names::looks_like_names(before) && !is_place(before) {
                people.extend(names::parts(before, true, region));
                place = place.or_else(|| Some(after.trim().to_owned()));
                continue;
            }
            if !before.trim().is_empty() && crate::domain::phone::digits(before).len() < 6 {
                place = place.or_else(|| Some(before.trim().to_owned()));
            }
            // `kl 17-21: Gjerder og strøm`
            if before.trim().is_empty() && place.is_none() && is_work(after) {
                place = Some(after.trim().to_owned());
                continue;
            }
            people.extend(names::parts(after, true, region));
            continue;
        }
        let piece = without_verb(piece);
        // Who that is nobody can tell.
        let (all, what) = crate::exchange::values::remark(&piece);
        if is_value("everybody", all.trim_matches(|c: char| !c.is_alphanumeric())) {
            place = place.or_else(|| Some(what).filter(|what| !what.is_empty()));
            unclear.push(piece);
            continue;
        }
        // `Kari tar billettluka`, `billettluka Kari`
        let placed = taken(&piece)
            .map(|(who, at)| (who.to_owned(), at.to_owned()))
            .or_else(|| small_then_names(&piece))
            .or_else(|| names_then_small(&piece));
        if let Some((who, at)) = placed.filter(|(who, _)| place.is_none() && names::looks_like_names(who)) {
            people.extend(names::parts(&who, true, region));
            place = Some(at);
            continue;
        }
        // `Steinar kjører`: what they do is told, and is no place.
        if let Some(who) = with_verb(&piece) {
            people.extend(names::parts(who, true, region));
            unclear.push(piece);
            continue;
        }
        // `Vakter i kiosken`
        if let Some(at) = of_list_in(&piece).filter(|_| place.is_none()) {
            place = Some(at);
            continue;
        }
        // `Unni og Rolf i baren`; `Eva i døra, Stig i baren` is more than one can tell.
        if let Some((who, at)) = somewhere(&piece) {
            if place.is_some() || who.contains(" i ") || at.contains(',') {
                unclear.push(piece);
            } else {
                people.extend(names::parts(&who, true, region));
                place = Some(at);
            }
            continue;
        }
        // `Inngang Siv og Tor`
        if let Some((before, after)) = led_by_place(&piece).filter(|_| place.is_none()) {
            place = Some(before);
            if after.split_whitespace().count() > 1 && names::split(&after, true).len() == 1 {
                unclear.push(piece);
            }
            people.extend(names::parts(&after, true, region));
            continue;
        }
        // `Terje og dattera`, `Gro + mannen Knut`
        if names::split(&piece, true).len() > 1 && names::split(&piece, true).iter().any(|part| is_related(part)) {
            for part in names::split(&piece, true) {
                if is_related(&part) && !part.split(' ').any(|word| word.starts_with(char::is_uppercase)) {
                    people.push(Part::Open(1));
                    unclear.push(part);
                } else {
                    people.extend(names::parts(&part, true, region));
                }
            }
            continue;
        }
        if let Some((who, tail)) = with_tail(&piece) {
            people.extend(names::parts(&who, true, region));
            match tail.rsplit(' ').next().filter(|last| place.is_none() && is_place(last)) {
                Some(last) => place = Some(last.to_owned()),
                None => unclear.push(tail),
            }
            continue;
        }
        if place.is_none() && is_work(&piece) {
            place = Some(piece.trim().to_owned());
            continue;
        }
        let parts = names::split(&piece, true);
        let named = parts.iter().filter(|part| is_people(part)).count();
        // `Bar Åse`: of two pieces, the first of one word is the place.
        let first = at == 0 && rest.len() > 1 && piece.split_whitespace().count() == 1 && names::open(&piece).is_none();
        let first = first && !is_surely_given(&piece);
        // `Billettkontroll Sør kl. 16-20: Jorunn Lie`: names stand behind the colon.
        let first = first || over && at == 0 && parts.len() == 1 && !is_given(&piece) && names::open(&piece).is_none();
        if named == parts.len() && !first {
            people.extend(names::parts(&piece, true, region));
        } else if named == 0 || first {
            if place.is_none() {
                place = Some(piece.trim_matches(|c: char| c.is_whitespace() || ",;".contains(c)).to_owned());
            } else {
                unclear.push(piece);
            }
        } else {
            for part in parts {
                if is_people(&part) {
                    people.extend(names::parts(&part, true, region));
                } else if place.is_none() {
                    place = Some(part);
                } else {
                    unclear.push(part);
                }
            }
        }
    }
    let place = place.and_then(|place| if values_shout(&place) { sections::name(&place) } else { Some(place) });
    (place, people, unclear)
}

/// The pieces, a number or an office with the one before it: `Pia Strand`, `400 00 111`, `leder`.
fn with_their_own(pieces: &[String]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let beside = |text: &str| names::is_number(text) || names::is_office(text);
    let open = |text: &str| text.matches('(').count() > text.matches(')').count();
    for piece in pieces {
        match all.last_mut() {
            // `Gro Nystad (vaktleder, 400 00 744), Amund`
            Some(last) if open(last) && piece.contains(')') => *last = format!("{last}, {piece}"),
            Some(last) if piece.split(", ").all(beside) => *last = format!("{last}, {piece}"),
            _ => all.push(piece.clone()),
        }
    }
    // What stands at the end of a line may have lost its bracket.
    for piece in all.iter_mut().filter(|piece| open(piece)) {
        piece.push(')');
    }
    all
}

/// Who is where, a place in small letters before their names: `billettluka Preben`.
fn small_then_names(piece: &str) -> Option<(String, String)> {
    let small = |word: &&str| word.starts_with(char::is_lowercase) || matches!(*word, "&" | "-");
    let words: Vec<&str> = piece.split_whitespace().collect();
    let count = words.iter().take_while(|word| small(word)).count();
    let (at, who) = words.split_at_checked(count)?;
    let (at, who) = (at.join(" "), who.join(" "));
    let plain = (1..3).contains(&count)
        && !at.contains([',', ':', ';'])
        && !is_speech(&at)
        && names::open(&at).is_none()
        && !is_small_word(&at);
    (plain && is_given(&who)).then_some((who, at))
}

/// Who is where, their names before a place in small letters: `Gunnar buss 1`.
fn names_then_small(piece: &str) -> Option<(String, String)> {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let count = words.iter().take_while(|word| word.starts_with(char::is_uppercase)).count();
    let (who, at) = words.split_at_checked(count)?;
    let small = at.iter().all(|word| word.chars().all(|c| c.is_lowercase() || c.is_ascii_digit()));
    let (who, at) = (who.join(" "), at.join(" "));
    let plain = (1..4).contains(&count) && (1..3).contains(&(words.len() - count)) && small && !is_small_word(&at);
    let place = at.split(' ').next().is_some_and(is_the_place);
    (plain && place && is_surely_given(&who) && names::open(&at).is_none()).then_some((who, at))
}

/// Whether a text is a word between others: `med`, `og`.
fn is_small_word(text: &str) -> bool {
    const LISTS: [&str; 7] = ["takes", "can_or_takes", "everybody", "absent", "perhaps", "reserve", "if_words"];
    text.split(' ').any(|word| is_small(word) || LISTS.iter().any(|list| is_value(list, word)))
}

/// Who, and where, with a word between: `Unni og Rolf i baren`.
fn somewhere(piece: &str) -> Option<(String, String)> {
    let (who, at) = [" i ", " på ", " ved "].iter().find_map(|word| piece.split_once(word))?;
    let somebody = names::looks_like_names(who) && !is_place(who);
    (somebody && !at.trim().is_empty()).then(|| (who.trim().to_owned(), at.trim().to_owned()))
}

/// Whether words joined by `og` are what is done, since they go on in small letters: `Gjerder og strøm`.
fn is_work(text: &str) -> bool {
    let mut parts = text.split([',', '/']).flat_map(|part| part.split(" og ")).map(str::trim).filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let small = |part: &&str| part.starts_with(char::is_lowercase) && names::open(part).is_none() && !is_small_word(part);
    !rest.is_empty() && rest.iter().all(small) && !is_given(first) && !first.contains(' ') && names::open(first).is_none()
}

/// Who takes what: `Lasse og Nina`, `billettluka`.
fn taken(piece: &str) -> Option<(&str, &str)> {
    let spaces = piece.match_indices(' ').map(|(at, _)| at);
    let word = |at: usize| {
        let after = piece.get(at + 1..)?;
        let (verb, what) = after.split_once(' ')?;
        let plain = what.split(' ').count() < 4 && !is_speech(what) && names::open(what).is_none();
        let who = piece.get(..at)?;
        let somebody = is_given(who) || !matches!(verb, "har" | "has") && who.starts_with(char::is_uppercase);
        (is_value("takes", verb) && plain && somebody).then_some((who, what))
    };
    spaces.into_iter().find_map(word)
}

/// A word for a place, with its number or letter, and the names behind it.
fn led_by_place(piece: &str) -> Option<(String, String)> {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let first = words.first().filter(|word| is_place(word) && !word.contains(|c: char| c.is_ascii_digit()))?;
    let of_place = |word: &&&str| word.chars().count() == 1 || word.chars().all(|c| c.is_ascii_digit());
    let more = words.iter().skip(1).take_while(of_place).count();
    let after = words.get(more + 1..).unwrap_or_default().join(" ");
    let before = words
        .get(1..=more)
        .unwrap_or_default()
        .iter()
        .fold(first.trim_end_matches([',', ';', ':']).to_owned(), |all, word| format!("{all} {word}"));
    let somebody = |part: &String| names::looks_like_names(part) || names::open(part).is_some();
    let parts = names::split(&after, true);
    let named = names::looks_like_names(&after) || parts.iter().any(|part| is_given(part)) && parts.iter().all(somebody);
    (!after.is_empty() && named).then_some((before, after))
}

/// Whether a part of a line is somebody, or an open place.
fn is_people(part: &str) -> bool {
    let named = || names::looks_like_names(part) || crate::domain::phone::digits(part).len() >= 8 || part.contains('@');
    let list = || fold(part).split(' ').any(is_of_list);
    names::open(part).is_some() || !is_place(part) && !list() && named()
}

/// Whether a part of a line is what somebody is to the one before: `dattera`, `mannen Knut`.
fn is_related(part: &str) -> bool {
    let word = part.split_whitespace().next().unwrap_or_default();
    word.starts_with(char::is_lowercase) && is_value("relations", word)
}

/// Several, of whom the last goes on in small letters with what all of them do: `Odd Fjeld og Stein Rud riggar scena`; who they
/// are, and that.
fn with_tail(piece: &str) -> Option<(String, String)> {
    let piece = piece.trim().trim_end_matches(['.', '!']);
    let parts = names::split(piece, true);
    let (last, before) = parts.split_last().filter(|(_, before)| !before.is_empty())?;
    let words: Vec<&str> = last.split_whitespace().collect();
    let named = words.iter().take_while(|word| word.starts_with(char::is_uppercase)).count();
    let (who, tail) = words.split_at_checked(named)?;
    let (who, tail) = (who.join(" "), tail.join(" "));
    let small = !tail.is_empty() && tail.chars().all(|c| c.is_lowercase() || c == ' ');
    let known = small && is_given(&who) && is_people(&who) && before.iter().all(|part| is_people(part));
    known.then(|| (before.iter().map(String::as_str).chain([who.as_str()]).collect::<Vec<_>>().join(", "), tail))
}

/// Names in small letters, as they are to stand: `emrik og thea`. None where hardly any is a name, or one is a place.
pub(super) fn in_small_letters(piece: &str) -> Option<String> {
    let small = !piece.chars().any(char::is_uppercase) && !is_speech(piece);
    let parts = names::split(piece, true);
    let plain = |part: &String| {
        let words = part.split_whitespace().count();
        (1..3).contains(&words)
            && part.chars().all(|c| c.is_alphabetic() || " -'’".contains(c))
            && !is_place(part)
            && !is_small_word(part)
    };
    let known = parts.iter().filter(|part| is_surely_given(part)).count();
    (small && known > 0 && known * 2 >= parts.len() && parts.iter().all(plain))
        .then(|| parts.iter().map(|part| crate::exchange::values::recase(part)).collect::<Vec<_>>().join(", "))
}

/// Who a piece is about that goes on in small letters: `Steinar kjører`. None where it says where.
fn with_verb(piece: &str) -> Option<&str> {
    let (who, more) = piece.trim().split_once(' ')?;
    let words = more.split_whitespace().count();
    let small = more.chars().all(|c| c.is_lowercase() || c == ' ');
    let other =
        more.split(' ').any(|word| is_place(word) || matches!(word, "i" | "på" | "ved" | "og" | "och" | "and" | "at" | "in"));
    (is_surely_given(who) && names::looks_like_names(who) && !who.contains(' ') && words < 3 && small && !other).then_some(who)
}

/// Where those of a list are: `Vakter i kiosken`.
pub(super) fn of_list_in(piece: &str) -> Option<String> {
    let (list, at) = [" i ", " på ", " ved ", " in ", " at "].iter().find_map(|word| piece.split_once(word))?;
    let at = at.trim();
    let plain = !list.contains(' ') && is_of_list(&fold(list)) && !at.is_empty() && at.split(' ').count() < 3 && !at.contains(',');
    plain.then(|| at.to_owned())
}

/// `Ida D. kan` without the verb.
fn without_verb(piece: &str) -> String {
    let mut words: Vec<&str> = piece.split_whitespace().collect();
    while words.last().is_some_and(|word| is_value("can_or_takes", &fold(word))) {
        let _ = words.pop();
    }
    words.join(" ")
}
