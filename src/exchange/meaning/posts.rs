//! Which columns of a table of times are posts: places over names, or people over places.

use std::collections::BTreeMap;

use super::choose::Choice;
use super::grid::{self, Post};
use super::legend::Stands;
use super::list::List;
use super::sheets::is_out;
use super::{asides, cells, matrix, names, places};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::{is_value, near};
use crate::exchange::given::is_given;
use crate::table::Table;

/// The columns of places, where rows are times: headers that are no field, and names in the cells.
pub(super) fn posts(table: &Table, choice: &Choice, legend: &BTreeMap<String, Stands>) -> Option<(Choice, BTreeMap<usize, Post>)> {
    let timed = choice.is_timed();
    // Days alone are over posts that have the names of places.
    if !timed && !choice.has(Sense::ShiftDate) {
        return None;
    }
    // A column of the person's own name makes it a list.
    let named_by_header = table.columns.iter().enumerate().any(|(at, column)| {
        // `Navn 1`
        let near = near(column.header.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace()));
        let exact = near.iter().any(|(sense, score)| {
            *score >= 0.95 && matches!(sense, Sense::FullName | Sense::Given | Sense::Family | Sense::Phone | Sense::Email)
        });
        exact && !is_out(table, at)
    });
    // Children beside their parents are no posts.
    let first = |list: &str| {
        let mut words = table.columns.iter().filter_map(|column| column.header.split_whitespace().next());
        words.any(|word| is_value(list, word))
    };
    if named_by_header || first("children") && first("parents") {
        return None;
    }
    let list = List::new(table, choice, Vec::new());
    let of_shift = |at: usize| {
        choice.senses.get(at).copied().flatten().is_some_and(|sense| {
            matches!(
                sense,
                Sense::ShiftTimes
                    | Sense::ShiftWhen
                    | Sense::ShiftStart
                    | Sense::ShiftEnd
                    | Sense::ShiftDate
                    | Sense::ShiftNeeded
                    | Sense::ShiftLength
                    | Sense::Sum
            )
        })
    };
    let ticked = people_ticked(table, |at| is_out(table, at) || of_shift(at));
    if timed && !ticked.is_empty() {
        let senses = choice.senses.iter().enumerate().map(|(at, sense)| sense.filter(|_| !ticked.contains_key(&at))).collect();
        return Some((Choice { senses, shares: choice.shares.clone(), roster: true }, ticked));
    }
    let mut found: BTreeMap<usize, Post> = BTreeMap::new();
    let mut sure = 0;
    // Whether there is nothing beside posts: `Tid;Bar`.
    let mut alone = true;
    for (at, column) in table.columns.iter().enumerate() {
        if is_out(table, at)
            || of_shift(at)
            || column.header.trim().is_empty()
            || choice.shares.get(at).is_some_and(|share| share.filled == 0)
        {
            continue;
        }
        // A header that is a field's very name is no place: `Location`, `Merknad`, `Team leader`.
        let header = column.header.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
        // `Post 1` is a place for all that, `Navn 1` a name.
        let numbered = header.len() < column.header.trim_end().len();
        let of_person =
            |sense: &Sense| matches!(sense, Sense::FullName | Sense::Given | Sense::Family | Sense::Phone | Sense::Email);
        // `Fredag Navn` and `Byttet med` are no places either.
        let folded = fold(&column.header);
        let name = |(sense, score): &(Sense, f64)| *score >= 1.0 && matches!(sense, Sense::FullName | Sense::Given | Sense::Family);
        let of_names = folded.split(' ').any(|word| near(word).iter().any(name));
        let field = of_names
            || is_swapped(&column.header)
            || !places::is_place(header)
                && near(header).iter().any(|(sense, score)| *score >= 0.95 && (!numbered || of_person(sense)));
        let names = !field && matrix::holds_names(&list, &[at], legend);
        let (place, needed) = grid::place(&column.header);
        // Columns of open places, closed ones and marks are posts beside others.
        let beside = !field && !names && grid::is_beside(table, at);
        if names || beside {
            sure += usize::from(names);
            alone &= names && places::is_place(header);
            let _ = found.insert(at, Post { place, needed, ..Post::default() });
        } else {
            alone &= field;
        }
    }
    let mut labels = Vec::new();
    if sure >= 2 {
        people_over(table, &mut found);
        let placed = [Sense::ShiftPlace, Sense::ShiftRole].into_iter().any(|sense| choice.has(sense));
        of_one_shift(table, &mut found, placed);
        labels = nobodys(table, &found);
        found.retain(|at, _| !labels.contains(at));
        sure = sure.min(found.len());
        if let (1, false, Some(only)) = (found.len(), labels.is_empty(), found.values_mut().next()) {
            // Who is on the shift that the others say what is: `Arrangement;Vakter`.
            (only.place, alone) = (None, true);
        }
    }
    let of_label = |at: usize| {
        let place = |header: &str| places::is_place(header) || near(header).iter().any(|(sense, _)| *sense == Sense::ShiftPlace);
        let header = table.columns.get(at).map_or("", |column| column.header.as_str());
        if place(header) { Sense::ShiftPlace } else { Sense::ShiftRole }
    };
    let senses = choice.senses.iter().enumerate();
    let senses = senses.map(|(at, sense)| match sense {
        _ if labels.contains(&at) => Some(of_label(at)),
        _ if found.contains_key(&at) => None,
        sense => *sense,
    });
    let senses = senses.collect();
    let header = |at: &usize| table.columns.get(*at).is_some_and(|column| places::is_place(&column.header));
    let placed = timed || sure >= 2 && found.keys().all(header);
    (placed && (sure >= 2 || sure == 1 && alone && found.len() == 1))
        .then(|| (Choice { senses, shares: choice.shares.clone(), roster: true }, found))
}

/// `Plass 1` and `Plass 2` over names are so many on the shift of the row, and no places.
fn of_one_shift(table: &Table, posts: &mut BTreeMap<usize, Post>, placed: bool) {
    let stem = |at: &usize| {
        let header = table.columns.get(*at).map(|column| fold(&column.header))?;
        let (word, number) = header.rsplit_once(' ').unwrap_or((&header, ""));
        // Beside where it is, any word with a number is one of those who are there: `Scene;Stagehand 1;Stagehand 2`.
        let one = is_value("one_of_shift", word) || placed && !places::is_place(word);
        (number.parse::<u8>().is_ok() && one).then(|| word.to_owned())
    };
    let stems: Vec<(usize, String)> = posts.keys().filter_map(|at| Some((*at, stem(at)?))).collect();
    for (at, own) in &stems {
        let several = stems.iter().filter(|(_, other)| other == own).count() > 1;
        if let Some(post) = posts.get_mut(at).filter(|_| several) {
            post.place = None;
        }
    }
}

/// Columns among those of people in which nobody stands: `Scene;Band` beside `Lyd;Lys`.
fn nobodys(table: &Table, posts: &BTreeMap<usize, Post>) -> Vec<usize> {
    // Addresses are of contacts that stand below.
    let other = |text: &String| text.is_empty() || text.contains('@');
    let cells =
        |at: usize| table.rows.iter().filter_map(move |row| row.cells.get(at)).map(cells::text).filter(move |text| !other(text));
    let known = |at: usize| cells(at).filter(|text| is_given(text)).count() * 10 >= cells(at).count() * 6;
    if !posts.keys().any(|at| known(*at)) {
        return Vec::new();
    }
    let of_place = |text: &str| places::is_place(text) || text.split(' ').any(places::is_the_place);
    // Of one word each: whole names that are not known are somebody's all the same.
    let nobody = |at: usize| {
        cells(at).count() > 1
            && cells(at).all(|text| !is_given(&text) && names::open(&text).is_none() && (!text.contains(' ') || of_place(&text)))
    };
    posts.keys().copied().filter(|at| nobody(*at)).collect()
}

/// Whether a column is of those who were to come, or who come instead.
pub(super) fn is_swapped(header: &str) -> bool {
    fold(header).split(' ').any(|word| is_value("swapped", word))
}

/// The columns of people with a tick for each shift that they are on: `Dag;Tid;Kari Moen;Ola Lien`. None where anything else
/// stands under a name, or beside them.
fn people_ticked(table: &Table, out: impl Fn(usize) -> bool) -> BTreeMap<usize, Post> {
    let rows = || table.rows.iter().filter(|row| !asides::is_sums(row));
    let cells = |at: usize| rows().filter_map(move |row| row.cells.get(at)).map(cells::text);
    let ticks = |at: usize| cells(at).all(|text| text.is_empty() || ["yes", "no", "off"].iter().any(|list| is_value(list, &text)));
    let name = |header: &str| names::looks_like_names(header) && !places::is_place(header);
    // Where most are known names, the others are names too: `Rita;Tormod;Selma`.
    let over = table.columns.iter().enumerate().filter(|(at, column)| !out(*at) && name(column.header.trim()) && ticks(*at));
    let (known, all) = over.fold((0, 0), |(known, all), (_, column)| (known + usize::from(is_given(&column.header)), all + 1));
    let most = known > 1 && known * 2 > all;
    let who = |at: usize, header: &str| {
        let known = (is_given(header) || most) && name(header);
        match names::one(header, crate::domain::phone::Region::No).filter(|_| known && ticks(at))? {
            names::Part::Name(named) => Some(*named),
            _ => None,
        }
    };
    let mut found = BTreeMap::new();
    for (at, column) in table.columns.iter().enumerate().filter(|(at, _)| !out(*at)) {
        match who(at, column.header.trim()) {
            Some(who) => drop(found.insert(at, Post { who: Some(who), ..Post::default() })),
            None if !found.is_empty() && cells(at).any(|text| !text.is_empty()) => return BTreeMap::new(),
            None => {}
        }
    }
    if found.len() > 1 { found } else { BTreeMap::new() }
}

/// Where whole names stand over all posts, the columns are people's and the cells say where they are.
fn people_over(table: &Table, posts: &mut BTreeMap<usize, Post>) {
    let who = |at: &usize| {
        let header = table.columns.get(*at).map(|column| column.header.trim())?;
        let whole = header.contains(' ') && names::looks_like_names(header) && !places::is_place(header);
        match names::one(header, crate::domain::phone::Region::No).filter(|_| whole)? {
            names::Part::Name(named) => Some(*named),
            _ => None,
        }
    };
    let cells = posts.keys().flat_map(|at| table.rows.iter().filter_map(|row| row.cells.get(*at))).map(cells::text);
    let (mut places, mut all) = (0, 0);
    for text in cells.filter(|text| !text.is_empty()) {
        all += 1;
        places += usize::from(places::is_place(&text) || names::is_mark(&text));
    }
    if places * 2 > all && posts.keys().all(|at| who(at).is_some()) {
        for (at, post) in posts.iter_mut() {
            (post.who, post.place) = (who(at), None);
        }
    }
}
