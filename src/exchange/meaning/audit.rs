//! After all is read: what stands in the cells, held against what came of it. A word, a number or a time that is part of no
//! person, shift or answer, and that no issue is about, is told of with its row and column, whoever it was that lost it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::Timelike as _;

use super::gather::{At, Gather};
use super::ledger::{Came, Laid, Ledger};
use super::lines::{self, is_blank_number, without_sought};
use super::list::{share_of, yes};
use super::{
    Code, Severity, asks, cells, headed, is_about_the_file, legend, linked, names, nowhere, places, sections, talk, teams, turned,
    when,
};
use crate::domain::fold::fold;
use crate::domain::phone;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::{is_value, near};
use crate::exchange::values;
use crate::table::{Book, Cell, Sheet, Why};

/// Tells of every cell that came to nothing.
pub(super) fn told(gather: &mut Gather<'_>, book: &Book) {
    let ledger = Ledger::of(gather);
    let mut lost: Vec<(usize, usize, usize, String)> = Vec::new();
    let timeless = gather.named.iter().filter(|(.., shift)| gather.shifts.get(*shift).is_some_and(|shift| shift.start.is_none()));
    let heads = |sheet: usize| gather.laid.iter().filter(move |laid| laid.sheet == sheet).flat_map(|laid| &laid.header);
    let told: BTreeSet<(usize, usize)> = gather
        .issues
        .iter()
        .filter(|issue| issue.code.severity() != Severity::Info)
        .filter_map(|issue| Some((issue.sheet, issue.row?)))
        .collect();
    let any = |sheet: usize, row: usize| told.contains(&(sheet, row));
    let unsaid: Vec<(usize, usize)> = timeless
        .map(|(sheet, row, _)| (*sheet, *row))
        .filter(|(sheet, row)| !any(*sheet, *row) && !heads(*sheet).any(|head| any(*sheet, *head)))
        .collect();
    for (sheet, row) in unsaid {
        gather.sheet = sheet;
        gather.issue(At { row, col: None }, Code::TimeUnclear, "");
    }
    for (at, sheet) in book.sheets.iter().enumerate() {
        let laid: Vec<&Laid> = gather.laid.iter().filter(|laid| laid.sheet == at).collect();
        if !laid.is_empty() {
            let upright = gather.turned.contains(&at).then(|| turned::upright(sheet, &gather.frame)).flatten();
            Checker { gather, ledger: &ledger, sheet: at, laid, timeless: RefCell::default() }
                .all(upright.as_ref().unwrap_or(sheet), &mut lost);
        }
    }
    for (sheet, row, column, text) in lost {
        gather.sheet = sheet;
        gather.issue(At { row, col: Some(column) }, Code::Unread, text);
    }
    nameless(gather, book);
    nowhere::columns(gather, book);
}

fn may_be_nameless(text: &str) -> bool {
    ["fra ", "frå ", "från ", "from ", "fam", "Fam", "FAM"].iter().any(|word| text.contains(word))
}

/// Tells of those who come without a name yet, `2 fra skolen`: open places now, where somebody may be promised.
fn nameless(gather: &mut Gather<'_>, book: &Book) {
    let read: BTreeSet<usize> = gather.laid.iter().map(|laid| laid.sheet).collect();
    for (at, sheet) in book.sheets.iter().enumerate().filter(|(at, _)| read.contains(at)) {
        for (row, cells) in sheet.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| may_be_nameless(&cell.text)) {
                let text = cells::text(cell);
                if names::split(&text, true).iter().any(|part| names::unnamed(part).is_some()) {
                    gather.sheet = at;
                    gather.issue(At { row, col: Some(column) }, Code::Unclear, text);
                }
            }
        }
    }
}

/// Checks one sheet.
struct Checker<'c> {
    gather: &'c Gather<'c>,
    ledger: &'c Ledger,
    sheet: usize,
    laid: Vec<&'c Laid>,
    /// Texts that say nothing of time.
    timeless: RefCell<HashSet<String>>,
}

/// How many of them are kept.
const TIMELESS: usize = 10_000;

impl Checker<'_> {
    fn all(&self, sheet: &Sheet, lost: &mut Vec<(usize, usize, usize, String)>) {
        let none = Came::default();
        let whole = self.ledger.sheets.get(&self.sheet).unwrap_or(&none);
        let asides: BTreeMap<usize, Why> = self.laid.iter().flat_map(|laid| &laid.aside).rev().copied().collect();
        let sections: BTreeSet<usize> = self.laid.iter().flat_map(|laid| &laid.sections).map(|(row, _)| *row).collect();
        let lines: BTreeMap<usize, String> =
            if self.laid.iter().any(|laid| laid.lines) { lines::lines(sheet).collect() } else { BTreeMap::new() };
        // The columns without a header that were told of.
        let mut seen: BTreeSet<usize> = BTreeSet::new();
        for (row, cells) in sheet.rows.iter().enumerate() {
            let filled: Vec<(usize, &Cell)> = cells.iter().enumerate().filter(|(_, cell)| !cell.text.trim().is_empty()).collect();
            let own = self.ledger.rows.get(&(self.sheet, row));
            let aside = asides.get(&row).copied();
            let section = sections.contains(&row);
            let header = self.laid.iter().find(|laid| laid.header.contains(&row));
            let delimiter = filled.first().is_some_and(|(_, cell)| row == 0 && cell.text.trim_start().starts_with("sep="));
            if aside.is_some_and(|why| why != Why::Above) || delimiter {
                continue;
            }
            if self.laid.iter().any(|laid| laid.lines) {
                let text = lines.get(&row).cloned().unwrap_or_default();
                let came = own.unwrap_or(whole);
                if !text.is_empty()
                    && !lines::is_header(&text)
                    && !self.ledger.is_told(self.sheet, row, 0)
                    && !self.ledger.errors.contains(&(self.sheet, row))
                    && self.is_lost_line(&talk::said(&text), came)
                {
                    lost.push((self.sheet, row, 0, text));
                }
                continue;
            }
            for (column, cell) in filled.iter().copied() {
                let text = cells::text(cell);
                if text.is_empty() || self.ledger.is_told(self.sheet, row, column) {
                    continue;
                }
                // Of tables under each other, the last that begins above.
                let above = self
                    .laid
                    .iter()
                    .filter(|laid| laid.columns.contains_key(&column) && !laid.header.iter().any(|head| *head > row));
                let laid = above.max_by_key(|laid| laid.header.last().copied());
                let sense = laid.and_then(|laid| laid.columns.get(&column).copied().flatten());
                let out = self.laid.iter().any(|laid| laid.out.contains(&column));
                let error = self.ledger.errors.contains(&(self.sheet, row));
                let is_lost = if out {
                    false
                } else if error {
                    let person = names::looks_like_names(&text) && !places::is_place(&text) && names::open(&text).is_none();
                    sense.is_none() && person && left(&text, own.unwrap_or(&none))
                } else if let Some(laid) = header {
                    Self::is_strange_header(laid, column, &text, whole, &self.gather.frame)
                } else if aside == Some(Why::Above) {
                    self.is_lost_title(sections::unlabelled(&text), whole)
                } else if filled.len() == 1 && is_blank_number(&format!("{text}.")) && own.is_some_and(|own| own.works) {
                    // A number to write a name behind.
                    false
                } else if section || filled.len() == 1 && own.is_none_or(|own| !own.people) {
                    self.is_lost(Some(cell), sections::unlabelled(&text), whole)
                } else {
                    let came = own.unwrap_or(&none);
                    let kept = laid.is_some_and(|laid| laid.columns.contains_key(&column)) && sense.is_none_or(Sense::is_of_shift);
                    // A whole name in a column that no shift was filled from.
                    let other = || {
                        kept && (!came.clocks.is_empty() || laid.is_some_and(|laid| laid.slots.contains(&column)))
                            && names::split(&text, true)
                                .iter()
                                .any(|part| part.contains(' ') && !came.on(&values::remark(part).0) && is_whole_name(part))
                    };
                    let nameless = laid.is_some_and(|laid| laid.nameless.contains(&column)) && sense.is_none() && came.people;
                    // When, in a table that was read as one of people.
                    let when =
                        kept && came.people && came.clocks.is_empty() && laid.is_some_and(|laid| laid.timed.contains(&column));
                    let clock = || when::clock(&text, &self.gather.frame).is_some();
                    let hour = kept && came.people && came.clocks.is_empty() && text.contains(':') && clock();
                    // Days in a column that is no field: who can when, perhaps.
                    let days = || {
                        let told = sense.is_none() && kept && came.people && came.clocks.is_empty() && !came.says_when;
                        told && !when::read(&text, &self.gather.frame).said.is_empty()
                            || kept
                                && (sense.is_none() || came.clocks.is_empty())
                                && came.people
                                && !came.works
                                && names_days(&text, &self.gather.frame)
                    };
                    let mut first = || seen.insert(column);
                    !Self::is_by_sense(cell, &text, sense, came)
                        && (self.is_lost(Some(cell), &text, came)
                            || other()
                            || kept && self.is_other_time(&text, came)
                            || hour && !came.says_when
                            || when && !came.says_when && !names::is_number(&text) && (clock() || first())
                            || text.contains('*') && came.people
                            || days() && first()
                            || nameless && !self.is_of_shift(&text, came) && !names::is_office(&text) && first())
                };
                if is_lost {
                    lost.push((self.sheet, row, column, text));
                }
            }
        }
    }

    /// Whether a text that was kept as it stands is when somebody works, which came to no shift.
    fn is_other_time(&self, text: &str, came: &Came) -> bool {
        // What says nothing of time in one row says nothing in the next.
        if came.says_when || self.timeless.borrow().contains(text) {
            return false;
        }
        let read = when::read(text, &self.gather.frame);
        let known = |stretch: &when::Stretch| {
            let at = |moment: chrono::NaiveDateTime| came.clocks.contains(&(moment.hour() * 60 + moment.minute()));
            at(stretch.start) && at(stretch.end)
        };
        let range = when::clocks(text, &self.gather.frame).filter(|_| read.rest.is_empty());
        let at = |minutes: u16| came.clocks.contains(&(u32::from(minutes) % 1440));
        let mut timeless = self.timeless.borrow_mut();
        if read.said.is_empty() && range.is_none() && timeless.len() < TIMELESS {
            let _ = timeless.insert(text.to_owned());
        }
        read.stretches().any(|stretch| !known(&stretch)) || range.is_some_and(|(from, to)| !(at(from) && at(to)))
    }

    /// Whether a text under no header is part of the shifts of its row.
    fn is_of_shift(&self, text: &str, came: &Came) -> bool {
        let _ = self;
        fold(text).split(' ').all(|word| came.shifts.contains(word))
    }

    /// Whether a column's sense alone says that a cell was used, or is left out on purpose.
    fn is_by_sense(cell: &Cell, text: &str, sense: Option<Sense>, came: &Came) -> bool {
        match sense {
            // `2/4 - mangler 2`
            None | Some(Sense::Confirmed) if came.works && text.chars().any(char::is_alphabetic) && share_of(text).is_some() => {
                true
            }
            Some(
                Sense::IdentityNumber | Sense::BankAccount | Sense::ShiftId | Sense::Submitted | Sense::Sum | Sense::ExternalId,
            ) => true,
            Some(Sense::ShiftNeeded) => text.trim_end_matches(".0").parse::<usize>().is_ok(),
            Some(Sense::ShiftLength) => text.starts_with(|c: char| c.is_ascii_digit()),
            Some(Sense::Birth | Sense::BirthDate | Sense::BirthYear) => came.born,
            Some(Sense::Confirmed | Sense::CheckedIn | Sense::Reserve | Sense::Over18) => {
                came.people && yes(cell).is_some() && text.split_whitespace().count() < 3
            }
            Some(Sense::Licence) => came.people && is_value("no", text),
            _ => false,
        }
    }

    /// Whether any of a text came to nothing.
    fn is_lost(&self, cell: Option<&Cell>, text: &str, came: &Came) -> bool {
        if came.people
            && (self.gather.legend.contains_key(text.trim()) || ["yes", "no", "off"].iter().any(|list| is_value(list, text)))
        {
            return false;
        }
        if !left(text, came) || self.is_when(cell, came) {
            return false;
        }
        // The codes of shifts that people were put on.
        let coded = |part: &str| self.gather.coded.contains_key(&linked::key(part));
        if came.people && !self.gather.coded.is_empty() && teams::parts(text).all(coded) {
            return false;
        }
        let frame = when::Frame { bare: false, day: Some(self.gather.event.first_day), ..self.gather.frame.clone() };
        Self::is_left_of(&when::read(text, &frame), text, came)
            && Self::is_left_of(&when::read(text, &when::Frame { bare: true, ..frame }), text, came)
    }

    /// The same of a line, whose place may hold a word that could be a time.
    fn is_lost_line(&self, text: &str, came: &Came) -> bool {
        // `4.` in a list for names.
        if is_blank_number(text) {
            return false;
        }
        let without = without_sought(text).and_then(|(text, sought)| sought.is_ok().then_some(text));
        let text = without.as_deref().unwrap_or(text);
        let frame = self.gather.frame.on(Some(self.gather.event.first_day));
        match headed::read(text, &frame) {
            Some(line) => Self::is_left_of(&line.read, text, came),
            None => self.is_lost(None, text, came),
        }
    }

    /// Whether a cell that is a day or a time and nothing else is that of a shift.
    fn is_when(&self, cell: Option<&Cell>, came: &Came) -> bool {
        let Some(cell) = cell else { return false };
        let frame = &self.gather.frame;
        let at = |minutes: u16| came.clocks.contains(&(u32::from(minutes) % 1440));
        let range = cells::range_as_date(cell)
            .or_else(|| when::clocks(&cells::text(cell), frame))
            .filter(|_| when::read(&cells::text(cell), frame).rest.is_empty());
        range.is_some_and(|(from, to)| at(from) && at(to))
            || cells::clock(cell, frame).is_some_and(at)
            || when::clock(&cells::text(cell).replace(',', ":"), frame).is_some_and(at)
            || cells::days(cell, frame).is_ok_and(|days| !days.is_empty() && days.iter().all(|day| came.days.contains(day)))
    }

    /// Whether something is left of a text when its days and times are taken out, or these are those of no shift.
    fn is_left_of(read: &when::Reading, text: &str, came: &Came) -> bool {
        if read.said.is_empty() {
            return left(text, came);
        }
        let known = read.said.iter().all(|said| match said {
            Ok(stretch) => {
                let at = |moment: chrono::NaiveDateTime| came.clocks.contains(&(moment.hour() * 60 + moment.minute()));
                at(stretch.start) && at(stretch.end)
            }
            Err(when::Trouble::NoTime(day)) => came.days.contains(day),
            Err(when::Trouble::NoEnd { start: Some(start) }) => came.clocks.contains(&(start.hour() * 60 + start.minute())),
            Err(_) => came.says_when || !came.clocks.is_empty(),
        });
        let taken = came.people && read.stretches().next().is_some();
        let rest: Vec<&str> = read.rest.iter().map(String::as_str).filter(|piece| !(taken && talk::is_offer(piece))).collect();
        !(known || came.says_when) || left(&rest.join(", "), came)
    }

    /// Whether a title says something that came to nothing: who, when, or of which crew.
    fn is_lost_title(&self, text: &str, came: &Came) -> bool {
        let folded = fold(text);
        let words = folded.split(' ').count();
        let event = fold(&self.gather.event.name);
        let general =
            folded.split(' ').any(talk::is_of_list) || event.split(' ').any(|word| word.len() > 3 && folded.contains(word));
        let timed = is_about_the_file(text) || !when::read(text, &self.gather.frame).said.is_empty();
        let reached = phone::digits(text).len() >= 8 && !timed || text.contains('@');
        let loud =
            words <= 4 && (folded.split(' ').any(places::is_place) || text.contains(':') || !text.chars().any(char::is_lowercase));
        let dated = !is_about_the_file(text) && when::days(text, &self.gather.frame).is_ok_and(|days| !days.is_empty());
        (reached || dated || loud && !general && !asks::asks(text)) && self.is_lost(None, text, came)
    }

    /// Whether a cell of the header is no header, or stands over what was lost.
    fn is_strange_header(laid: &Laid, column: usize, text: &str, came: &Came, frame: &when::Frame) -> bool {
        let known = near(text).first().is_some_and(|(_, score)| *score >= 0.6);
        // `08.07.2027` is no number to ring.
        let day = values::date(text, 2100).is_some() || when::days(text, frame).is_ok_and(|days| !days.is_empty());
        let hours = when::clocks(text, frame).is_some();
        let data = phone::digits(text).len() >= 8 && !day && !hours || text.contains('@');
        let name = text.contains(' ') && names::looks_like_names(text) && !places::is_place(text);
        let sense = laid.columns.get(&column).copied().flatten();
        // `Lag 1 (fre 18-23)` over people, of whom nobody has that shift.
        let timed = hours || when::read(text, frame).stretches().next().is_some();
        (data || name && sense.is_some() && !known || timed && came.clocks.is_empty()) && left(text, came)
    }
}

/// Whether a text names a day at the festival, or about it.
fn names_days(text: &str, frame: &when::Frame) -> bool {
    let near = |day: chrono::NaiveDate| (frame.first - day).num_days() <= 3 && (day - frame.last).num_days() <= 3;
    when::read(text, frame).said.iter().any(|said| match said {
        Ok(stretch) => stretch.day_said && near(stretch.start.date()),
        Err(when::Trouble::NoTime(day) | when::Trouble::DayPart { day: Some(day), .. }) => near(*day),
        Err(when::Trouble::NoEnd { start: Some(start) }) => near(start.date()),
        Err(_) => false,
    })
}

/// Whether a text is a name of at least two words.
fn is_whole_name(text: &str) -> bool {
    text.contains(' ') && names::looks_like_names(text) && !places::is_place(text) && names::open(text).is_none()
}

/// Whether any word of a text is none of those that came of it.
fn left(text: &str, came: &Came) -> bool {
    // `2. Zofia Wrona`
    let numbered = text.trim_start().starts_with(|c: char| c.is_ascii_digit()) && came.people;
    let text = talk::numbered_off(text).filter(|name| numbered && names::looks_like_names(name)).unwrap_or(text);
    let folded = fold(text);
    // So it is with most cells.
    if folded.split(' ').all(|word| word.is_empty() || came.words.contains(word)) {
        return false;
    }
    let parts = names::split(text, true);
    let parts = parts.iter().flat_map(|part| [part.as_str(), part.rsplit([':', '–', '-']).next().unwrap_or_default()]);
    let is_open = |part: &&str| names::open(part.trim()).is_some() || names::open(&values::remark(part).1).is_some();
    let told: Vec<String> = parts.filter(is_open).map(fold).collect();
    let (open, open_words) = (!told.is_empty(), told.join(" "));
    let open_words: BTreeSet<&str> = open_words.split(' ').collect();
    let digits = phone::digits(text);
    // The number without what stands before it in another country.
    let tail = digits.get(digits.len().saturating_sub(7)..).filter(|tail| tail.len() == 7);
    let reached = tail.is_some_and(|tail| came.digits.iter().any(|digits| digits.ends_with(tail)));
    // `4 personer`
    let counted = folded.split(' ').any(|word| is_value("of_people", word));
    folded.split(' ').filter(|word| !word.is_empty()).any(|word| {
        let figures = word.chars().all(|c| c.is_ascii_digit());
        // `Bar (2)`
        let figures_of_place = figures && word.len() < 3 && text.ends_with(&format!("({word})"));
        let number = figures_of_place
            || counted && figures && word.len() < 3
            || figures
                && (reached || open && word.len() < 3 || came.digits.iter().any(|digits| word.len() > 1 && digits.contains(word)));
        let of_open = || open_words.contains(word);
        let glued = || {
            came.words
                .iter()
                .any(|other| other.len() > 3 && word.len() > 3 && (other.contains(word) || word.contains(other.as_str())))
        };
        !(came.words.contains(word)
            || number
            || is_small(word)
            || is_value("of_people", word)
            || talk::is_of_list(word)
            || open && (names::open(word).is_some() || of_open())
            || !figures && glued())
    })
}

/// Words that say nothing of their own beside a name, a number or a place.
pub(super) fn is_small(word: &str) -> bool {
    const SMALL: [&str; 57] = [
        "medlemmer",
        "medlemmar",
        "members",
        "ja",
        "ok",
        "yes",
        "og",
        "och",
        "and",
        "samt",
        "tlf",
        "tel",
        "mob",
        "mobil",
        "telefon",
        "tfn",
        "ring",
        "nr",
        "phone",
        "kl",
        "klokka",
        "i",
        "pa",
        "av",
        "til",
        "till",
        "the",
        "for",
        "v",
        "ved",
        "med",
        "res",
        "reserve",
        "reserv",
        "vikar",
        "backup",
        "stk",
        "st",
        "pers",
        "personer",
        "plasser",
        "platser",
        "folk",
        "ansvarlig",
        "ansvarleg",
        "ansvarig",
        "leder",
        "leiar",
        "ledare",
        "vaktleder",
        "gjeng",
        "kan",
        "tar",
        "vakt",
        "sum",
        "hei",
        // `mæ`
        "ma",
    ];
    SMALL.contains(&word)
        || ["myself", "self_words", "articles"].iter().any(|list| is_value(list, word))
        || values::squeeze(word).is_empty()
        || is_month(word)
        || legend::can(word).is_none() && word.chars().count() == 1 && !word.chars().all(|c| c.is_ascii_digit())
}

/// `juli`, `2026`: over the days that it is said of.
fn is_month(word: &str) -> bool {
    let year = word.len() == 4 && word.starts_with("20") && word.chars().all(|c| c.is_ascii_digit());
    year || when::is_month(word)
}
