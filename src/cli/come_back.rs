//! `ildsjel import` of a workbook of the plan that was edited.

use std::collections::BTreeSet;

use chrono::Utc;

use super::args::Import;
use super::{Context, Exit, Stop, out};
use crate::domain::{Ids, named};
use crate::exchange::round_trip::{self, Answers, Difference};
use crate::lang::Lang;
use crate::store::Store;

/// Tells what was changed in it, and with `--yes` brings it in. What stood on rows that are gone goes only when their number
/// is said, and what was changed here too is only then as in the workbook.
pub fn run(context: &Context, args: &Import, bytes: &[u8]) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let cannot = |why: round_trip::BackError| Stop { exit: Exit::File, words: lang.back_error(why), detail: why.to_string() };
    let book = round_trip::read(bytes).map_err(cannot)?;
    let mut store = context.festival(args.file.clone())?;
    let done = round_trip::compare(&book, store.snapshot()).map_err(cannot);
    let done = done.and_then(|difference| bring_in(lang, args, &difference, &mut store));
    context.close(store)?;
    done
}

fn bring_in(lang: &Lang, args: &Import, difference: &Difference, store: &mut Store) -> Result<Exit, Stop> {
    let snapshot = store.snapshot();
    let (removed, conflicts, unclear) = (difference.removed.len(), difference.conflicts.len(), difference.unclear.len());
    out::print(&lang.back_read(difference.changes.len(), removed, conflicts, unclear, difference.since.len()));
    for change in difference.changes.iter().chain(&difference.removed) {
        out::print(&lang.change(change, snapshot));
    }
    let open = difference.conflicts.iter().filter(|conflict| conflict.take.is_some());
    let theirs: BTreeSet<_> = open.map(|conflict| (conflict.at.clone(), conflict.field)).collect();
    if let Some(said) = args.theirs.filter(|said| *said != theirs.len()) {
        return Err(Stop::new(Exit::Usage, lang.back_theirs_other(theirs.len(), said)));
    }
    let open = theirs.len();
    let answers = Answers { removed: args.removed.is_some(), theirs: if args.theirs.is_some() { theirs } else { BTreeSet::new() } };
    for conflict in &difference.conflicts {
        let end = match &conflict.take {
            None => lang.back_conflict_cannot(),
            Some(_) if answers.takes(conflict) => lang.back_conflict_taken(),
            Some(_) => lang.back_conflict_stays(),
        };
        out::say(&format!("{} {end}", lang.conflict(conflict)));
    }
    let people = named::Book::of(snapshot.people.iter());
    difference.unclear.iter().for_each(|unclear| out::say(&lang.unclear(unclear, snapshot, &people)));
    for since in &difference.since {
        out::say(&lang.since(since, snapshot));
    }
    if let Some(said) = args.removed.filter(|said| *said != removed) {
        return Err(Stop::new(Exit::Usage, lang.back_removed_other(removed, said)));
    }
    if removed > 0 && args.removed.is_none() {
        out::say(&lang.back_removed_ask(removed));
    }
    if open > 0 && args.theirs.is_none() {
        out::say(&lang.back_theirs_ask(open));
    }
    let left_out = difference.kept(&answers) + unclear > 0 || (removed > 0 && args.removed.is_none());
    let end = |refused: usize| if left_out || refused > 0 { Exit::Found } else { Exit::Done };
    let name = args.sheet.file_name().unwrap_or(args.sheet.as_os_str()).to_string_lossy().into_owned();
    let today = Utc::now().date_naive();
    let outcome = round_trip::edit(snapshot, &mut Ids::System, difference, &answers, &name, today);
    for (change, why) in &outcome.refused {
        out::say(&lang.back_refused(lang.change(change, snapshot), lang.cannot(why)));
    }
    if outcome.edit.is_empty() {
        // What waits for a word is told above.
        if !left_out {
            out::say(&lang.cli_import_nothing());
        }
    } else if args.dry_run || !args.yes {
        out::say(&if args.dry_run { lang.cli_import_dry_run() } else { lang.back_ask_yes() });
    } else {
        let _ = store.apply(&outcome.edit).map_err(|error| Stop::store(&error, lang))?;
        out::say(&lang.cli_import_written());
    }
    Ok(end(outcome.refused.len()))
}
