//! Open places among names, in words and with a plus: `LEDIG`, `mangler 2`, `Vidar + 1`; and places that are closed.

use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;

/// Whether words say that nobody is needed: `stengt`, `ingen middag`.
pub(in crate::exchange::meaning) fn is_closed(text: &str) -> bool {
    let folded = fold(text);
    let no_work = |(no, what): (&str, &str)| matches!(no, "ingen" | "inga" | "inget") && is_value("work_words", what);
    is_value("closed", &folded) || folded.split_once(' ').is_some_and(no_work)
}

/// How many open places words say: `LEDIG`, `mangler 2`, `2 ledige`, `LEDIG x2`.
pub(in crate::exchange::meaning) fn open(text: &str) -> Option<usize> {
    let plain = text.trim().trim_matches(|c: char| "()[]*!".contains(c)).trim();
    if let Some(some) = unnamed(plain) {
        return Some(some);
    }
    // `en til (noen?)`
    if let Some((before, inside)) = text.trim().trim_end_matches(')').rsplit_once(" (") {
        let inner = open(inside).or_else(|| many(inside));
        let asks = fold(inside).split(' ').all(|word| word.is_empty() || is_value("who", word)) || inner.is_some();
        // `+ 2 til (vi finner noen)`
        let counted = before.trim_start().starts_with(|c: char| c == '+' || c.is_ascii_digit());
        return open(before).filter(|_| asks || counted).map(|open| open.max(inner.unwrap_or(1)));
    }
    if is_value("unfilled", plain) || plain.chars().all(|c| c == '?' || c == '_') && !plain.is_empty() {
        return Some(1);
    }
    let folded = fold(plain);
    if let Some(some) = behind_talk(&folded) {
        return Some(some);
    }
    // `noen??`, `hvem tar denne?`
    if plain.contains(['?', '❓']) && folded.split(' ').all(|word| word.is_empty() || is_value("who", word)) {
        return Some(1);
    }
    let asks = plain.contains('?');
    let (mut count, mut word, mut more) = (None, false, false);
    // `LEDIG LEDIG`
    let mut again = 0;
    for part in folded.split(' ') {
        let number = part.trim_start_matches('x').trim_end_matches('x');
        if let Some(number) = number.parse::<usize>().ok().filter(|number| (1..100).contains(number) && count.is_none()) {
            count = Some(number);
        } else if is_value("open_place", part) {
            word = true;
            again += usize::from(part.starts_with("ledig"));
        } else if matches!(part, "til" | "till" | "te") && count.is_none() {
            // `til 01` is when somebody goes.
            return None;
        } else if let Some(small) = small(part).filter(|_| count.is_none()) {
            count = Some(small);
        } else if is_value("open_more", part) {
            // `1 til`, `3 stk`
            more = true;
        } else if !(is_value("open_beside", part) || asks && is_value("who", part)) {
            return None;
        }
    }
    (word || more && count.is_some()).then_some(count.unwrap_or(again.max(1)))
}

/// How many come from somewhere without a name yet: `2 fra skolen`, `2 stk fra speideren`, `ein frå idrettslaget`.
pub(in crate::exchange::meaning) fn unnamed(text: &str) -> Option<usize> {
    let (text, inside) = text.split_once(" (").unwrap_or((text, ""));
    // `familien Haugen (4 stk)`
    let of_family = ["familien ", "fam. ", "fam "].iter().any(|word| text.to_lowercase().starts_with(word));
    if of_family {
        let many = inside.trim_end_matches(')').split(' ').next()?;
        return many.parse().ok().filter(|count| (1..30).contains(count));
    }
    let mut words = text.split_whitespace();
    let first = words.next()?.trim_start_matches('+');
    let count = first.parse().ok().or_else(|| small(&fold(first))).filter(|count| (1..30).contains(count))?;
    let mut word = words.next()?;
    if is_value("of_people", &fold(word)) || is_value("one_of_shift", &fold(word)) {
        word = words.next()?;
    }
    let from = matches!(fold(word).as_str(), "fra" | "fran" | "from");
    let rest: Vec<&str> = words.collect();
    let plain = rest.iter().all(|word| word.chars().all(char::is_alphabetic));
    (from && (1..4).contains(&rest.len()) && plain).then_some(count)
}

/// How many are sought at the end of a sentence: `trur vi treng 2 til`.
fn behind_talk(folded: &str) -> Option<usize> {
    let words: Vec<&str> = folded.split(' ').collect();
    let at = words.iter().position(|word| is_value("open_place", word)).filter(|at| *at > 0)?;
    let (before, after) = words.split_at_checked(at)?;
    let talk = |word: &str| is_value("speech", word) || is_value("talk_before", word);
    let said = before.iter().all(|word| word.chars().all(char::is_alphabetic) && talk(word));
    // `her trenger vi to til`
    let after: Vec<&str> = after.iter().filter(|word| !is_value("speech", word)).copied().collect();
    (said && after.len() > 1).then(|| open(&after.join(" ")))?
}

/// How many are sought, as a word in brackets says: `(to stykker)`, `(én)`.
pub(in crate::exchange::meaning) fn in_words(text: &str) -> Option<usize> {
    let folded = fold(text);
    let (number, word) = folded.split_once(' ').unwrap_or((&folded, ""));
    let more = match number {
        "fire" | "fyra" | "four" => Some(4),
        "fem" | "five" => Some(5),
        "seks" | "sex" | "six" => Some(6),
        _ => None,
    };
    small(number).or(more).filter(|_| word.is_empty() || is_value("of_people", word))
}

/// How many, where a count stands with a word for people: `2 stk`, `4 personer`.
pub(in crate::exchange::meaning) fn many(text: &str) -> Option<usize> {
    let (number, word) = text.trim().split_once(' ')?;
    number.parse().ok().filter(|number| (1..100).contains(number) && is_value("of_people", &fold(word)))
}

/// A small count as a word: `en`, `to`.
pub(in crate::exchange::meaning) fn small(word: &str) -> Option<usize> {
    match word {
        "en" | "ein" | "ei" | "ett" | "one" => Some(1),
        "to" | "tva" | "two" => Some(2),
        "tre" | "three" => Some(3),
        _ => None,
    }
}

/// How many more a plus with a small number and nothing else behind it is; none for the plus of a telephone number.
pub(super) fn more(chars: &[char], plus: usize) -> Option<usize> {
    let ends = |c: &char| ",;/&\n|".contains(*c);
    let rest: String = chars.iter().skip(plus + 1).take_while(|c| !ends(c)).collect();
    one_more(&rest)
}

/// How many a number behind a plus is, if it is a small one and nothing else.
pub(in crate::exchange::meaning) fn one_more(text: &str) -> Option<usize> {
    text.trim().parse().ok().filter(|number| (1..30).contains(number))
}
