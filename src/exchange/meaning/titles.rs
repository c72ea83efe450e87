//! What stands over a table, and what its sheet is called: a day, a crew, who leads it.

use chrono::{Days, NaiveDate};

use super::gather::{At, Gather};
use super::{Event, cells, header, names, places, sections, talk, when};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::{before_end, is_value};
use crate::exchange::given::is_given;
use crate::table::{Sheet, Table, Why};

/// The day that a sheet's name or a title says.
pub(super) fn day_of(text: &str, gather: &Gather<'_>) -> Option<NaiveDate> {
    let heading = title(text, gather)?;
    let (first, last) = (gather.frame.first.checked_sub_days(Days::new(3))?, gather.frame.last.checked_add_days(Days::new(3))?);
    heading.day.filter(|day| (first..=last).contains(day))
}

/// What a sheet's name or a title says; none where it is about the file.
pub(super) fn title(text: &str, gather: &Gather<'_>) -> Option<sections::Heading> {
    (!is_about_the_file(text)).then(|| sections::read(text, &gather.frame, gather.event.region))
}

/// Whether a title says how old the file is, rather than when anybody works.
pub(super) fn is_about_the_file(text: &str) -> bool {
    let folded = fold(text);
    folded.split(' ').any(|word| is_value("about_the_file", word))
}

/// Titles whose weekday is not that of their date are asked about.
pub(super) fn titles_asked(gather: &mut Gather<'_>, sheet: &Sheet, table: &Table) {
    let above = table.aside.iter().filter(|aside| aside.why == Why::Above).map(|aside| (aside.source, aside.text.clone()));
    for (row, text) in std::iter::once((0, sheet.name.clone())).chain(above) {
        let trouble = title(&text, gather).and_then(|heading| heading.trouble);
        if let Some(trouble @ when::Trouble::Conflict { .. }) = trouble {
            let _ = gather.trouble(&trouble, &text, At { row, col: Some(0) });
        }
    }
}

/// Whether crews or places stand over rows further down, so that what stands over the header is the first of them.
pub(super) fn headed(table: &Table, gather: &Gather<'_>) -> bool {
    let alone = table.rows.iter().filter_map(|row| {
        let mut filled = row.cells.iter().map(cells::text).filter(|text| !text.is_empty());
        let first = row.cells.first().is_some_and(|cell| !cell.text.trim().is_empty());
        filled.next().filter(|_| filled.next().is_none() && first)
    });
    let place = |text: &String| places::is_place(text) && !is_given(text);
    let loud = |text: &String| !text.chars().any(char::is_lowercase) || text.contains(':') || text.contains('(') || place(text);
    let all = table.sections.iter().map(|section| section.text.clone()).chain(alone.filter(loud));
    let mut headings = all.map(|text| sections::read(&text, &gather.frame, gather.event.region));
    headings.any(|heading| heading.name.is_some() && heading.day.is_none())
}

/// Whether a text has a word for lists in it.
pub(super) fn is_listed(text: &str) -> bool {
    words(text).any(|word| talk::is_of_list(&fold(word)))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The place that the title of a list names: `Vaktliste kiosken – Høylandsrevyen 2027`, `Parkeringsvakter`, `Sanitet – vaktplan`.
/// None where it names none, or several; where to meet and where the file lies are none.
pub(super) fn place_in(text: &str, event: &Event) -> Option<String> {
    let own = fold(&event.name);
    let mut found = Vec::new();
    for piece in text.split([',', '–', '(', '·', ';']).flat_map(|piece| piece.split(" - ")) {
        if !is_listed(piece) && words(piece).count() > 2 {
            continue;
        }
        let words: Vec<&str> = words(piece).collect();
        for (at, word) in words.iter().enumerate() {
            let folded = fold(word);
            if own.split(' ').any(|word| word == folded) || names::open(word).is_some() {
                continue;
            }
            if talk::is_of_list(&folded) {
                found.extend(before_list(word));
            } else if places::is_the_place(word) {
                let number = words.get(at + 1).filter(|next| next.len() < 3 && next.chars().all(|c| c.is_ascii_digit()));
                found.push(number.map_or_else(|| (*word).to_owned(), |number| format!("{word} {number}")));
            }
        }
    }
    let [only] = found.as_slice() else { return None };
    let name = sections::name(only)?;
    let mut letters = name.chars();
    let first = letters.next()?;
    (is_listed(text) && words(text).count() < 9).then(|| first.to_uppercase().chain(letters).collect())
}

/// The place that is all a title says, but for the year and the festival: `BAREN 2027`.
pub(super) fn place_alone(text: &str, event: &Event) -> Option<String> {
    let own = fold(&event.name);
    let mut left = words(text).filter(|word| {
        let folded = fold(word);
        !own.split(' ').any(|own| own == folded) && !folded.chars().all(|c| c.is_ascii_digit())
    });
    let only = left.next().filter(|word| places::is_the_place(word) && !is_given(word))?;
    left.next().is_none().then(|| sections::name(only)).flatten()
}

/// The place that a word for a list begins with: `Dørvaktliste`, `Kjøkkenvakter`.
fn before_list(word: &str) -> Option<String> {
    let folded = fold(word);
    let stem = before_end("ends_of_lists", &folded)?;
    // `dorvakt` of `dorvaktliste`
    let stem = before_end("of_no_place", stem).filter(|stem| !stem.is_empty()).unwrap_or(stem).trim_end_matches('s');
    let place = places::is_place(stem) && !is_value("of_no_place", stem);
    // The letters of the word itself, which are more or fewer when they are folded.
    let begins = |end: &usize| word.get(..*end).is_some_and(|begin| fold(begin) == stem);
    let end = (1..=word.len()).find(begins).filter(|_| place)?;
    word.get(..end).map(str::to_owned)
}

/// Whether a title is short enough for a crew's or a place's, and not the list's own.
pub(super) fn is_of_group(text: &str, event: &Event) -> bool {
    let (folded, own) = (fold(text), fold(&event.name));
    let words = || folded.split(' ');
    let general = words().any(talk::is_of_list) || own.split(' ').any(|word| word.len() > 3 && words().any(|other| other == word));
    let week = words().next().is_some_and(|word| matches!(word, "uke" | "veke" | "vecka" | "week"));
    // `Kasserer: Stein Rønning`
    let somebody = text.split_once(": ").is_some_and(|(_, who)| header::is_somebody(who, event.region));
    words().count() <= 3 && !general && !week && !somebody && !talk::is_speech(text)
}

/// Who leads, by a title over a table: `Leder: Kari Moe 912 34 567`. Where no crew is told it is that of the sheet.
pub(super) fn leaders_over(gather: &mut Gather<'_>, table: &Table, crew: Option<&str>) {
    let above: Vec<(usize, String)> =
        table.aside.iter().filter(|aside| aside.why == Why::Above).map(|aside| (aside.source, aside.text.clone())).collect();
    for (row, text) in above {
        let heading = sections::read(&text, &gather.frame, gather.event.region);
        let named = |named: &names::Named| !named.family.is_empty() || named.phone.is_some();
        let leaders: Vec<names::Named> = heading.leaders.into_iter().filter(named).collect();
        let crew = heading.name.as_deref().or(crew).unwrap_or_default().to_owned();
        gather.issue_leaders(&leaders, Some(&crew), &text, At { row, col: Some(0) });
    }
}

/// One sheet a crew: its name, where several sheets hold data and it says nothing of days.
pub(super) fn crew_of(sheet: &Sheet, day: Option<NaiveDate>, many: bool) -> Option<String> {
    let bare = sheet.name.trim().trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let generic = ["sheets_plain", "members", "of_people"].iter().any(|list| is_value(list, bare))
        || fold(bare).split(' ').all(talk::is_of_list);
    (many && day.is_none() && !generic).then(|| sections::name(&sheet.name)).flatten()
}
