//! Who stands beside the posts of a grid: reserves in a column of their own, and people with their numbers below it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::gather::{At, Gather};
use super::super::list::List;
use super::super::names::{self, Part};
use super::super::{Code, cells, places};
use super::Post;
use crate::table::{Cell, Row};

/// Those in a column of reserves stand ready for the row's shift; of several shifts nobody can tell which, and it is told.
pub(super) fn in_reserve(gather: &mut Gather<'_>, list: &List<'_>, row: &Row) {
    let own = gather.named.iter().rev().take_while(|(sheet, at, _)| *sheet == gather.sheet && *at == row.source);
    let own: BTreeSet<usize> = own.map(|(.., shift)| *shift).collect();
    let shift = own.iter().copied().next().filter(|_| own.len() == 1);
    for (named, at) in list.in_reserve(gather, row) {
        if shift.is_none() {
            gather.issue(at, Code::WhoIsOn, named.given.clone());
        }
        let mention = gather.mention(named, at);
        if let Some(shift) = shift {
            gather.assign(shift, mention, None, true);
        }
    }
}

/// A row below a grid that is somebody and their number: `Gerd Finseth;970 44 218`. Whether it was one.
pub(super) fn contact(gather: &mut Gather<'_>, row: &Row, posts: &BTreeMap<usize, Post>) -> bool {
    let filled: Vec<(usize, &Cell)> = row.cells.iter().enumerate().filter(|(_, cell)| !cell.text.trim().is_empty()).collect();
    let [(at, who), (other, number)] = filled.as_slice() else { return false };
    let (name, text) = (cells::text(who), cells::text(number));
    let somebody = names::looks_like_names(&name) && !places::is_place(&name) && names::open(&name).is_none();
    if posts.contains_key(at) || other != &(at + 1) || !somebody || !names::is_number(&text) {
        return false;
    }
    let parts = names::parts(&name, true, gather.event.region);
    let [Part::Name(named)] = parts.as_slice() else { return false };
    let place = At { row: row.source, col: Some(*other) };
    let Some(phone) = gather.phone(number, place) else { return false };
    let mention = gather.mention((**named).clone(), At { row: row.source, col: Some(*at) });
    if let Some(entry) = gather.mentions.get_mut(mention) {
        (entry.phone, entry.listed) = (Some(phone), true);
    }
    true
}
