//! Cells under days and times that say when people can, and what tells that they do.

use std::collections::BTreeMap;

use super::super::gather::{At, Gather};
use super::super::legend::Stands;
use super::super::list::List;
use super::super::reply::{self, Over, Reply};
use super::super::when::{self, Open, Trouble};
use super::super::{Can, Code, Means, asks, cells, code_key, limits, talk};
use super::Head;
use super::says::{Says, asked, free, is_code, is_half_mark, is_mark, is_whole_day};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::table::{Cell, Why};

/// What a cell under a day or times says to when somebody can.
pub(super) fn answer(gather: &mut Gather<'_>, cell: &Cell, head: &Head, legend: &BTreeMap<String, Stands>, mention: usize, at: At) {
    let text = cells::text(cell);
    let over = match head {
        Head::Day(day) => Over { day: Some(*day), ..Over::default() },
        Head::Slot(slot) => {
            let (hours, day) = reply::hours(slot);
            Over { day: Some(day), hours: Some(hours), not: false }
        }
        _ => Over::default(),
    };
    let known = legend.get(text.trim()).or_else(|| {
        let mut loose = legend.iter().filter(|(code, _)| code.to_lowercase() == text.trim().to_lowercase());
        loose.next().map(|(_, stands)| stands)
    });
    let can = |can: Can| Reply::of(&over, can);
    let told = gather.codes_told.get(&code_key(&text)).copied();
    // `✓` and `x` in one table: a yes and a no, or two kinds of yes?
    let cross = gather.crossed && is_cross(&text);
    let reply = match (known, told) {
        (Some(Stands::Can(said)), _) => can(*said),
        (Some(Stands::Hours(from, to)), _) => {
            Reply::of(&Over { hours: Some((*from, later(*from, *to))), ..over.clone() }, Can::Available)
        }
        (_, Some(Means::Can | Means::OnDuty(None))) => can(Can::Available),
        (_, Some(Means::Cannot)) => can(Can::Unavailable),
        (_, Some(Means::Nothing)) => return,
        (_, Some(Means::OnDuty(Some((from, to))))) => {
            Reply::of(&Over { hours: Some((from, later(from, to))), ..over.clone() }, Can::Available)
        }
        (Some(Stands::Words(words)), None) => reply::read(words, &gather.frame, &over),
        (None, None) if cells::range_as_date(cell).is_some() => {
            gather.issue(at, Code::DateWasRange, text.clone());
            let (from, to) = cells::range_as_date(cell).unwrap_or_default();
            Reply::of(&Over { hours: Some((from, later(from, to))), ..over.clone() }, Can::Available)
        }
        (None, None) if cross => Reply::default(),
        (None, None) if is_value("off", &text) => can(Can::Off),
        (None, None) if is_value("reserve", &text) => can(Can::Perhaps).noted(&text),
        (None, None) if is_half_mark(&text) => can(Can::Perhaps).noted(&text),
        (None, None) if is_value("yes", &text) => can(Can::Available),
        (None, None) if is_value("no", &text) => can(Can::Unavailable),
        (None, None) => reply::read(&text, &gather.frame, &over),
    };
    let _ = gather.asked_in.insert((gather.sheet, at.col));
    let some = !reply.parts.is_empty() || !reply.troubles.is_empty() || !reply.torn.is_empty();
    if some {
        let _ = reply::enter(gather, mention, &reply, &text, at);
        return;
    }
    // The head asks for the hours of its part of the day, and all that stands under it waits for them.
    if let (Head::Trouble(Trouble::DayPart { .. }), false) = (head, cross)
        && (["yes", "no", "off"].iter().any(|list| is_value(list, &text)) || says_without_day(gather, &text))
    {
        gather.answered.extend(at.col.map(|column| (gather.sheet, at.row, column)));
        return;
    }
    match (free(&text), over.day) {
        _ if cross || is_code(text.trim()) || text.chars().all(|c| "?_".contains(c)) => {
            for says in asked(gather, &text, false) {
                if let Says::Unclear(code) = says {
                    gather.once(at, code, &text, text.clone());
                }
            }
        }
        (Says::Can(can, note), Some(day)) if text.split_whitespace().count() < 4 => {
            gather.issue(at, if can == Can::Perhaps { Code::Unclear } else { Code::FreeWord }, note.clone());
            gather.can(mention, day, can, &note, at.row);
        }
        _ => gather.issue(at, Code::TimeUnclear, text),
    }
}

/// Whether a text is an answer once there is a day for it: `kanskje`, `kan ikke`.
fn says_without_day(gather: &Gather<'_>, text: &str) -> bool {
    let over = Over { day: Some(gather.event.first_day), ..Over::default() };
    let reply = reply::read(text, &gather.frame, &over);
    !reply.parts.is_empty() && reply.unread.is_empty()
}

/// An end that comes before its beginning is of the next day.
fn later(from: u16, to: u16) -> u16 {
    if to <= from { to + 1440 } else { to }
}

fn is_cross(text: &str) -> bool {
    text.trim().eq_ignore_ascii_case("x")
}

/// Whether the cells under days are answers to when people can, rather than when they work: more of them say what is only said
/// of being able to than say times; or a yes in words stands among the times, which no roster has without its hours; or there
/// are marks alone. Unless the table asks, it is told. `parted`: whether all the heads are days and parts of days.
pub(in crate::exchange::meaning) fn holds_answers(
    gather: &mut Gather<'_>,
    list: &List<'_>,
    heads: &BTreeMap<usize, Head>,
    legend: &BTreeMap<String, Stands>,
    parted: bool,
) -> bool {
    let table = list.table;
    let texts = || under(list, heads).map(cells::text).filter(|text| !text.trim().is_empty());
    gather.crossed = texts().any(|text| is_value("ticks", &text)) && texts().any(|text| is_cross(&text));
    if of_words(list, heads) || parted && of_words_and_marks(list, heads, legend) {
        return true;
    }
    let titled = table.aside.iter().any(|aside| aside.why == Why::Above && fold(&aside.text).split(' ').any(talk::is_of_list));
    if parted && !titled && of_marks(gather, list, heads, legend) {
        // Nobody writes into a roster who is not on.
        let no = texts().any(|text| is_value("no", &text));
        let noted = || list.choice.of(Sense::Note).any(|at| bounds(gather, list, at));
        if !gather.asks && !no && !noted() {
            asks::told(gather, table);
        }
        return true;
    }
    let (mut yes, mut answers, mut times, mut agreed, mut codes) = (0, 0, 0, 0, 0);
    // Words that no roster has.
    let mut spoken = false;
    for (column, head) in heads {
        let Head::Day(day) = head else { continue };
        for cell in list.table.rows.iter().filter_map(|row| row.cells.get(*column)) {
            let text = cells::text(cell);
            let hours = matches!(legend.get(text.trim()), Some(Stands::Hours(..)));
            if text.trim().is_empty() || is_mark(&text) && !hours {
                continue;
            }
            let frame = gather.frame.on(Some(*day));
            if hours || cells::range_as_date(cell).is_some() || when::read(&text, &frame).stretches().next().is_some() {
                times += 1;
                continue;
            }
            let reply = reply::read(&text, &frame, &Over { day: Some(*day), ..Over::default() });
            let is = |can: &[Can]| !reply.parts.is_empty() && reply.parts.iter().all(|part| can.contains(&part.can));
            // Words that are said of being able to, and not of being on a shift: `kanskje`, `etter 17`, `hele dagen`.
            let open = reply.parts.iter().any(|part| part.open != Open::Closed);
            let whole = is_whole_day(&text) || fold(&text).starts_with("kan") && is(&[Can::Available]);
            yes += usize::from(is(&[Can::Perhaps]) || open || whole);
            answers += usize::from(!reply.parts.is_empty());
            spoken |= whole || asks::is_able(&text);
            agreed += usize::from(matches!(fold(&text).as_str(), "ja" | "yes"));
            codes += usize::from(is_code(text.trim()));
        }
    }
    let plain = heads.values().all(|head| matches!(head, Head::Day(_) | Head::Trouble(_)));
    let mixed = agreed > 0 && times > 0 && codes == 0;
    let holds = plain && (yes > times && answers > times || mixed) && !titled;
    if times > 0 && holds && !gather.asks && !spoken {
        asks::told(gather, table);
    }
    holds
}

/// Whether a column of notes bounds when somebody can.
fn bounds(gather: &Gather<'_>, list: &List<'_>, at: usize) -> bool {
    let cells = list.table.rows.iter().filter_map(|row| row.cells.get(at)).map(cells::text);
    cells.filter(|text| !text.is_empty()).any(|text| limits::is_limit(&text, &gather.frame))
}

/// The cells under the heads.
fn under<'l>(list: &'l List<'_>, heads: &'l BTreeMap<usize, Head>) -> impl Iterator<Item = &'l Cell> {
    list.table.rows.iter().flat_map(|row| heads.keys().filter_map(|at| row.cells.get(*at)))
}

/// Whether all that stands under times is yes and no in words, and some of it no or `(OK)`: whoever is on a shift is not written so.
fn of_words(list: &List<'_>, heads: &BTreeMap<usize, Head>) -> bool {
    let timed = heads.values().any(|head| matches!(head, Head::Slot(_)));
    let words: Vec<String> = under(list, heads).map(cells::text).filter(|text| !text.trim().is_empty()).collect();
    let said = |list: &str| words.iter().filter(|text| is_value(list, text) && !is_mark(text)).count();
    let half = words.iter().filter(|text| is_half_mark(text) && text.chars().filter(|c| c.is_alphabetic()).count() > 1).count();
    let doubt = said("no") + half;
    timed && doubt > 0 && said("yes") + said("perhaps") + doubt == words.len()
}

/// Whether all that stands under days is yes and no, in words and in marks, so that the marks are the same.
fn of_words_and_marks(list: &List<'_>, heads: &BTreeMap<usize, Head>, legend: &BTreeMap<String, Stands>) -> bool {
    let words: Vec<String> = under(list, heads).map(cells::text).filter(|text| !text.trim().is_empty()).collect();
    let word = |text: &&String| text.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let is = |text: &String, lists: &[&str]| lists.iter().any(|list| is_value(list, text));
    let said = words.iter().filter(word).filter(|text| is(text, &["yes", "no"])).count();
    let all = words.iter().all(|text| is(text, &["yes", "no", "perhaps"]) || is_half_mark(text) || text.trim() == "?");
    said > 0 && all && !words.iter().any(|text| legend.contains_key(text.trim()))
}

/// Whether nothing but marks for yes and no stands under days, and nothing tells hours or what the marks mean.
fn of_marks(gather: &Gather<'_>, list: &List<'_>, heads: &BTreeMap<usize, Head>, legend: &BTreeMap<String, Stands>) -> bool {
    let words: Vec<String> = under(list, heads).map(cells::text).filter(|text| !text.trim().is_empty()).collect();
    let known = |text: &String| legend.contains_key(text.trim()) || gather.codes_told.contains_key(&code_key(text));
    let sign = |text: &String| !text.chars().any(char::is_alphanumeric) || is_cross(text);
    let yes = words.iter().filter(|text| is_value("yes", text)).count();
    let marks = |text: &String| {
        sign(text) && ["yes", "no"].iter().any(|list| is_value(list, text)) || text.trim() == "?" || is_half_mark(text)
    };
    let hours = |text: &str| {
        let timed = || when::clocks(text, &gather.frame).is_some() || !when::read(text, &gather.frame).said.is_empty();
        text.chars().any(|c| c.is_ascii_digit()) && timed()
    };
    // `Alle vakter er 15-21`, under the table or in its last row.
    let alone = list.table.rows.iter().filter_map(|row| {
        let mut filled = row.cells.iter().filter(|cell| !cell.text.trim().is_empty());
        filled.next().filter(|_| filled.next().is_none()).map(cells::text)
    });
    let asides = list.table.aside.iter().filter(|aside| aside.why != Why::Above).map(|aside| aside.text.clone());
    let told = asides.chain(alone).any(|text| hours(&text)) || legend.values().any(|stands| matches!(stands, Stands::Hours(..)));
    yes > 0 && words.iter().all(marks) && !words.iter().any(known) && !told
}
