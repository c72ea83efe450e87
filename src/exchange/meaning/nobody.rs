//! Names that are none: a post, a weekday, a mark or a heading that stood where somebody's name was looked for. No person is
//! made of them, and each is told.

use std::collections::{BTreeMap, BTreeSet};

use super::gather::{At, Gather};
use super::people::Mention;
use super::{Availability, Code, OnShift, cells, places, talk, when};
use crate::domain::fold::fold;
use crate::domain::phone;
use crate::exchange::columns::dictionary::{is_field, is_value};
use crate::exchange::given::is_surely_given;
use crate::exchange::values::squeeze;
use crate::table::{Book, Cell};

/// What is thought of a name.
#[derive(PartialEq, Eq)]
enum Is {
    Somebody,
    /// Perhaps: kept, and told.
    Doubtful,
    Nobody,
}

/// Lets go of the mentions that are nobody, and tells of each.
pub(super) fn let_go(gather: &mut Gather<'_>, book: &Book) {
    let words = headings(gather, book);
    let none = BTreeSet::new();
    let mut kept = Vec::with_capacity(gather.mentions.len());
    let mut whom: Vec<Option<usize>> = Vec::with_capacity(gather.mentions.len());
    for (at, mention) in std::mem::take(&mut gather.mentions).into_iter().enumerate() {
        if gather.let_go.contains(&at) {
            whom.push(None);
            continue;
        }
        let verdict = judge(&mention, words.get(&mention.sheet).unwrap_or(&none), gather);
        if verdict != Is::Somebody {
            gather.sheet = mention.sheet;
            let code = if verdict == Is::Nobody { Code::NoPerson } else { Code::NameOdd };
            gather.issue(At { row: mention.row, col: mention.col }, code, mention.written.clone());
        }
        if verdict == Is::Nobody {
            whom.push(None);
        } else {
            whom.push(Some(kept.len()));
            kept.push(mention);
        }
    }
    gather.mentions = kept;
    let person = |mention: usize| whom.get(mention).copied().flatten();
    let on = |on: &OnShift| person(on.person).map(|person| OnShift { person, ..*on });
    gather.assignments = gather.assignments.iter().filter_map(on).collect();
    let fills = |(shift, mention): &(usize, usize)| person(*mention).map(|person| (*shift, person));
    gather.filled = gather.filled.iter().filter_map(fills).collect();
    let leads = |(mention, shift): &(usize, usize)| person(*mention).map(|person| (person, *shift));
    gather.leading = gather.leading.iter().filter_map(leads).collect();
    let said = |said: &Availability| person(said.person).map(|person| Availability { person, ..said.clone() });
    gather.availability = gather.availability.iter().filter_map(said).collect();
}

/// The words over columns and rows of each sheet, folded.
fn headings(gather: &Gather<'_>, book: &Book) -> BTreeMap<usize, BTreeSet<String>> {
    let mut words: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for laid in &gather.laid {
        let own = words.entry(laid.sheet).or_default();
        let rows = book.sheets.get(laid.sheet).map_or(&[][..], |sheet| &sheet.rows);
        let header: Vec<&Cell> = if gather.turned.contains(&laid.sheet) {
            laid.header.iter().flat_map(|column| rows.iter().filter_map(|row| row.get(*column))).collect()
        } else {
            laid.header.iter().filter_map(|row| rows.get(*row)).flatten().collect()
        };
        own.extend(header.into_iter().map(|cell| fold(&cells::text(cell))));
        own.extend(laid.sections.iter().map(|(_, text)| fold(text)));
        let _ = own.remove("");
    }
    words
}

/// What is thought of a name.
fn judge(mention: &Mention, headings: &BTreeSet<String>, gather: &Gather<'_>) -> Is {
    let name = squeeze(&format!("{} {}", mention.given, mention.family));
    let folded = fold(&name);
    let count = name.split_whitespace().count();
    let odd = is_odd(mention, &name);
    if mention.phone.is_some() || mention.email.is_some() {
        // Somebody can be reached, whatever they are called.
        return if odd || is_word(&name) { Is::Doubtful } else { Is::Somebody };
    }
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let digits = phone::digits(&name).len();
    let marks = name.contains(['[', ']', '=', '|', '@', '#', '{', '}']) || name.contains(": ") || name.contains("://");
    let whole = |text: &str| count < 3 && when::read(text, &gather.frame).is_whole() || when::day_part(&fold(text)).is_some();
    let field = || is_field(&name);
    let known = is_value("names_that_are_words", &folded);
    // `alle` is nobody in particular.
    let word = |word: &str| is_value("absent", word) || is_value("open_place", word);
    if letters < 2 && count == 1 || marks || is_word(&name) || is_value("everybody", &name) || folded.split(' ').any(word) {
        return Is::Nobody;
    }
    // But somebody's whole name may stand over rows or columns that are theirs.
    let given = is_surely_given(&name);
    if count == 1 && headings.contains(&folded) && !given {
        return Is::Nobody;
    }
    if !known && (whole(&name) || field() && !given || places::is_place(&name) && (count == 1 || digits > 0)) {
        return Is::Nobody;
    }
    // `jeg kan ikke`; but somebody may be called `Vi Nguyen`.
    let speech = name.split_whitespace().filter(|word| *word != "Vår" && talk::is_spoken(&fold(word)));
    let (mut talk, mut small) = (0, 0);
    for word in speech {
        talk += 1;
        small += usize::from(!word.starts_with(char::is_uppercase));
    }
    if talk > 1 || small > 0 {
        return Is::Nobody;
    }
    let place = count > 1 && places::is_place(&name);
    // Words in small letters among names.
    let small = !mention.written.chars().any(char::is_uppercase);
    if odd || place || small || talk > 0 { Is::Doubtful } else { Is::Somebody }
}

/// Whether a name is written as hardly any is: with figures or signs, of two people, of a company, turned round where it
/// need not be, or without a given name.
fn is_odd(mention: &Mention, name: &str) -> bool {
    let folded = fold(name);
    let sign = |c: char| !c.is_alphabetic() && !c.is_whitespace() && !"-'’.´`".contains(c) && c < '\u{2190}';
    // `Vaktselskap AS`, but not `Stig Aas`.
    let last = name.split_whitespace().next_back().filter(|_| name.contains(' '));
    let company = matches!(last, Some("AS" | "ANS" | "ASA" | "AB" | "IL" | "IK" | "FK" | "IF" | "SK"))
        || matches!(folded.split(' ').next(), Some("fam" | "familie" | "familien" | "familjen"));
    let two = folded.split(' ').any(|word| matches!(word, "og" | "och" | "and"));
    // `Per Hansen, Oslo`
    let turned = mention.written.split_once(',').is_some_and(|(before, after)| {
        let first = before.trim_start().chars().next();
        before.split_whitespace().count() > 1 && after.split_whitespace().count() == 1 && first.is_some_and(char::is_uppercase)
    });
    let nameless = mention.given.is_empty() && !mention.family.is_empty();
    name.chars().any(sign) || company || two || turned || nameless || name.split_whitespace().count() > 5
}

/// Whether a name is a word for an answer or a mark.
fn is_word(name: &str) -> bool {
    ["yes", "no", "off", "unfilled", "reserve", "sums"].iter().any(|list| is_value(list, name))
}
