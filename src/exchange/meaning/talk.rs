//! Talk among lines of work: who wrote, when, and the words that no roster has in it.

use super::gather::Gather;
use super::lines::{is_blank_number, led_by_people, lines};
use super::{cells, headed, names, places, teams, when};
use crate::domain::fold::fold;
use crate::domain::phone::Region;
use crate::exchange::columns::dictionary::{ends_in, is_value};
use crate::exchange::given::is_given;
use crate::table::{Cell, Sheet};

/// What lines of a list begin with.
pub(super) const SIGNS: [char; 13] = ['-', '*', '•', '–', '▸', '►', '▶', '▪', '●', '○', '◦', '➤', '→'];

/// Whether a sheet is lines of talk and of work that only look like a table, since commas or signs stand in them.
fn is_chat(sheet: &Sheet, gather: &Gather<'_>) -> bool {
    let all: Vec<(usize, String)> = lines(sheet).filter(|(_, line)| !line.is_empty()).collect();
    let stamps = all.iter().filter(|(_, line)| stamped(line).is_some_and(|(_, sender)| sender.is_some())).count();
    if stamps > 0 && stamps * 10 >= all.len() {
        return true;
    }
    // Who is on each shift behind a colon in one cell with when it is: `lør 22-02 Bar: Kari`.
    let frame = gather.frame.on(Some(gather.event.first_day));
    let of_work = |row: usize, line: &str| {
        if headed::read(line, &frame).is_some() {
            return true;
        }
        let first = sheet.rows.get(row).and_then(|row| row.first()).map(cells::text).unwrap_or_default();
        let colon = first.rfind(": ").is_some_and(|at| !first.get(at..).unwrap_or_default().contains(|c: char| c.is_ascii_digit()));
        if !colon {
            return false;
        }
        let read = when::read(&first, &frame);
        read.stretches().next().is_some() && !read.rest.is_empty()
    };
    let work = all.iter().filter(|(row, line)| of_work(*row, line)).count();
    work > 1 && work * 2 > all.len() && all.first().is_some_and(|(row, line)| of_work(*row, line) || is_speech(line))
}

/// Whether a sheet is lines, though signs in them make it look like a table.
pub(super) fn are_lines(sheet: &Sheet, gather: &Gather<'_>) -> bool {
    is_chat(sheet, gather)
        || is_letter(sheet)
        || is_under_times(sheet, gather)
        || is_signed_up(sheet)
        || are_of_teams(sheet)
        || begin_with_hours(sheet, gather)
}

/// Whether nearly all lines of a sheet begin with hours or a day, with somebody behind them in the same cell, before the first
/// comma: `16-20 Gro Nystad, Amund Slett`.
fn begin_with_hours(sheet: &Sheet, gather: &Gather<'_>) -> bool {
    let frame = gather.frame.on(Some(gather.event.first_day));
    let (mut timed, mut days, mut all) = (0, 0, 0);
    for row in &sheet.rows {
        let first = row.first().map(cells::text).unwrap_or_default();
        if row.iter().all(|cell| cell.text.trim().is_empty()) {
            continue;
        }
        all += 1;
        let read = when::read(&first, &frame);
        let word = first.split_whitespace().next().unwrap_or_default();
        let by_day = when::day(word, &frame).is_some() && !is_given(word) || when::is_night_to(&first);
        let begins = first.starts_with(|c: char| c.is_ascii_digit()) || fold(&first).starts_with("kl ") || by_day;
        let somebody = |text: &String| {
            let text = text.trim_start_matches([':', ' ']);
            names::looks_like_names(text) && !places::is_place(text) && (is_given(text) || text.contains(' '))
        };
        // Under days each cell has hours of its own.
        let times = |cell: &Cell| when::read(&cells::text(cell), &frame).stretches().next().is_some();
        let alone = || row.iter().skip(1).all(|cell| !times(cell));
        let people = || row.iter().skip(1).all(|cell| cell.text.trim().is_empty() || times(cell) || somebody(&cells::text(cell)));
        timed += usize::from(
            begins
                && read.stretches().next().is_some()
                && read.rest.iter().any(somebody)
                && if by_day { people() } else { alone() },
        );
        days += usize::from(read.is_whole() && matches!(read.said.as_slice(), [Err(when::Trouble::NoTime(_))]));
    }
    timed > 1 && (timed + days) * 10 >= all * 8
}

/// Whether lines of a sheet say who is in which team, `Gruppe A: Kari, Tor`, whose commas make it look like a table.
fn are_of_teams(sheet: &Sheet) -> bool {
    lines(sheet).filter(|(_, line)| teams::headed(line).is_some()).count() > 1
}

/// Whether nearly all lines of a sheet have a number, as where people put their names down, though commas in some make it look
/// like a table.
fn is_signed_up(sheet: &Sheet) -> bool {
    let (mut numbered, mut all, mut long) = (0, 0, 0);
    for (_, line) in lines(sheet).filter(|(_, line)| !line.is_empty()) {
        let list = line.starts_with(|c: char| c.is_ascii_digit());
        all += 1;
        let name = numbered_off(&line).filter(|_| list);
        numbered += usize::from(name.is_some() || is_blank_number(&line));
        long += usize::from(name.is_some_and(|name| names::looks_like_names(name) || led_by_people(name, Region::No).is_some()));
    }
    let wide = sheet.tables.iter().any(|table| table.columns.len() > 2);
    numbered > 3 && numbered * 10 >= all * 7 && long * 2 >= numbered && !wide
}

/// Whether a sheet is names with a sign before each under lines of when, in which commas make it look like a table.
fn is_under_times(sheet: &Sheet, gather: &Gather<'_>) -> bool {
    let frame = gather.frame.on(Some(gather.event.first_day));
    let sign = |line: &str| line.starts_with(SIGNS) && numbered_off(line).is_some_and(names::looks_like_names);
    let (mut signs, mut times, mut before) = (0, 0, false);
    for (_, line) in lines(sheet).filter(|(_, line)| !line.is_empty()) {
        if sign(&line) {
            signs += 1;
            times += usize::from(before);
            before = false;
        } else {
            before = when::read(&line, &frame).stretches().next().is_some();
        }
    }
    times > 1 && signs > times
}

/// Whether a sheet is a letter whose commas make it look like a table: its first line greets, and was taken for the names of
/// columns.
fn is_letter(sheet: &Sheet) -> bool {
    let [table] = sheet.tables.as_slice() else { return false };
    let Some(header) = table.header_rows.first().and_then(|row| sheet.rows.get(*row)) else { return false };
    let first = header.iter().map(cells::text).find(|text| !text.is_empty()).unwrap_or_default();
    let folded = fold(&first);
    let words: Vec<&str> = folded.split(' ').collect();
    words.len() < 4 && words.first().is_some_and(|word| is_value("greetings", word)) && table.columns.len() < 4
}

/// A line without its number or sign in a list: `2) Ola Berg`; none for one that has none, or is a date.
pub(super) fn numbered_off(line: &str) -> Option<&str> {
    let line = line.trim();
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let rest = match digits {
        0 => line.strip_prefix(SIGNS)?,
        1..=3 => line.get(digits..)?.strip_prefix(['.', ')', ':'])?,
        _ => return None,
    };
    let bracket = line.get(digits..).is_some_and(|rest| rest.starts_with(')'));
    let rest = rest.strip_prefix(|c: char| c.is_whitespace()).unwrap_or(rest).trim_start();
    let word = fold(rest.split_whitespace().next().unwrap_or_default());
    (rest.starts_with(char::is_alphabetic) && (bracket || !when::is_month(&word))).then_some(rest)
}

/// A message without when it came and from whom; and from whom. None for a line without that before it.
pub(super) fn stamped(line: &str) -> Option<(String, Option<String>)> {
    let bracket =
        line.trim_start_matches(['\u{200e}', '\u{200f}', '\u{feff}']).strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let stamp = bracket.filter(|(stamp, _)| stamp.contains(|c: char| c.is_ascii_digit())).map(|(_, rest)| rest.trim());
    let dashed = || {
        let (before, rest) = line.split_once(" - ")?;
        let stamp = before.contains([':', '.'])
            && before.starts_with(|c: char| c.is_ascii_digit())
            && before.len() <= 20
            && before.len() >= 5;
        let name = rest.split_once(": ").is_some_and(|(name, _)| names::looks_like_names(name));
        (stamp && name).then_some(rest)
    };
    let rest = stamp.or_else(dashed)?;
    // A message that begins on the next line.
    if let Some(name) = rest.strip_suffix(':').filter(|name| names::looks_like_names(name) || name.starts_with(['+', '~'])) {
        return Some((String::new(), Some(name.trim().to_owned())));
    }
    Some(match rest.split_once(": ") {
        Some((name, text)) if names::looks_like_names(name) || name.starts_with(['+', '~']) => {
            (text.trim().to_owned(), Some(name.trim().to_owned()))
        }
        _ => (rest.to_owned(), None),
    })
}

/// What a line says, without its sender, or its number or sign in a list; and its sender.
pub(super) fn without_sender(line: &str) -> (String, Option<String>) {
    stamped(line).unwrap_or_else(|| {
        let plain = line.trim_start_matches(|c: char| SIGNS.contains(&c) || c == ' ');
        (numbered_off(line).unwrap_or(plain).to_owned(), None)
    })
}

/// Whether a folded word is one of talk, which no name, place or heading has in it.
pub(super) fn is_spoken(word: &str) -> bool {
    is_value("speech", word)
}

/// Whether a text is talk rather than names and places.
pub(super) fn is_speech(text: &str) -> bool {
    let folded = fold(text);
    text.contains(['!', '😀', '🙂', '😊', '❤']) || folded.split(' ').any(is_spoken)
}

/// Whether a word is one for lists themselves: `vaktliste`, `plan`.
pub(super) fn is_of_list(word: &str) -> bool {
    ends_in("ends_of_lists", word, 0)
}

/// What a message says, its sender and the mark before it aside.
pub(super) fn said(text: &str) -> String {
    with_open(without_sender(text).0)
}

/// `Kari og en til` with a word for the open place that a time cannot be read in, and without ticks, which say that somebody
/// comes and nothing of who.
pub(super) fn with_open(text: String) -> String {
    let text = if text.contains(is_tick) { text.replace(is_tick, ", ").trim_matches([',', ' ']).to_owned() } else { text };
    let last = [" og ", " och ", " and ", " + "].iter().filter_map(|word| Some((text.rfind(word)?, word.len()))).max();
    let open = last.and_then(|(at, length)| Some((text.get(..at)?, names::open(text.get(at + length..)?)?)));
    // `Vidar + 1`, `Vidar +1`
    let plus = || text.rsplit_once('+').and_then(|(before, number)| Some((before.trim_end(), names::one_more(number)?)));
    // `Berit Aas, Mary Krogh. Trenger to til.`
    let sentence = || {
        let text = text.trim_end_matches(['.', '!', ' ']);
        let (before, said) = [". ", "! "].iter().filter_map(|end| text.rsplit_once(end)).max_by_key(|(before, _)| before.len())?;
        // `10.00-13.30 LEDIG`, `nr. 3 LEDIG`: no sentence ends there.
        let begins = said.starts_with(char::is_alphabetic) && before.contains(char::is_alphabetic);
        begins.then(|| names::open(said).map(|open| (before.trim_end(), open)))?
    };
    let open = open.or_else(plus).or_else(sentence);
    match open {
        Some((before, open)) => format!("{before}, {}", vec!["LEDIG"; open].join(", ")),
        None => text,
    }
}

fn is_tick(c: char) -> bool {
    c == '\u{fe0f}' || !c.is_alphanumeric() && !c.is_ascii() && is_value("ticks", c.encode_utf8(&mut [0; 4]))
}

/// Whether a line is one of those over a letter: from whom, to whom, about what.
pub(super) fn is_letter_head(text: &str) -> bool {
    text.split_once(':').is_some_and(|(word, _)| is_value("letter_head", word.trim()))
}

/// Whether a text says no more than that whoever writes it takes it: `Jeg kan ta`.
pub(super) fn is_offer(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let mut words = words.filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| is_value("offers", &fold(word)) || is_value("myself", word))
}

/// Whether somebody says that they cannot.
pub(super) fn is_no(text: &str) -> bool {
    fold(text).split(' ').any(|word| is_value("declines", word))
}
