//! `ildsjel erase`.

use std::path::PathBuf;

use chrono::Utc;
use uuid::Uuid;

use super::{Context, Exit, Stop, out};
use crate::domain::fold::fold;
use crate::domain::{Minute, Person, PersonId};
use crate::store::{Erased, Store};

/// Erases the one person of that name, or of that id, when `yes` is said; the deleted ones are looked for too.
pub fn run(context: &Context, file: Option<PathBuf>, name: &str, born: Option<i32>, yes: bool) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let mut store = context.festival(file)?;
    let now = Minute::of(Utc::now());
    let done = find(context, &store, name, born, yes)
        .and_then(|person| Ok((person, store.forget(person, now).map_err(|error| Stop::store(&error, lang))?)));
    context.close(store)?;
    let (person, erased) = done?;
    Ok(tell(context, person, &erased))
}

fn find(context: &Context, store: &Store, name: &str, born: Option<i32>, yes: bool) -> Result<PersonId, Stop> {
    let lang = &context.lang;
    if let Ok(id) = Uuid::try_parse(name)
        && yes
    {
        // Who was erased has no name any more.
        return Ok(PersonId(id));
    }
    let mut all = store.everyone().map_err(|error| Stop::store(&error, lang))?;
    let wanted = fold(name);
    all.retain(|person| fold(&person.name()) == wanted && born.is_none_or(|year| person.born() == Some(year)));
    let who = |person: &Person| {
        let year = person.born().map_or_else(|| "none".to_owned(), |year| year.to_string());
        lang.cli_erase_who(person.name(), year)
    };
    let words = match all.as_slice() {
        [] => lang.cli_erase_none(name.to_owned()),
        [person] if yes => return Ok(person.id),
        [person] => format!("{}\n{}", who(person), lang.cli_erase_sure()),
        several => {
            let first = if born.is_some() { lang.cli_erase_same() } else { lang.cli_erase_which() };
            several.iter().fold(first, |words, person| format!("{words}\n{}", who(person)))
        }
    };
    // Not for the log, which never says who is in a festival.
    Err(Stop { exit: Exit::Usage, words, detail: format!("{} of that name", all.len()) })
}

fn tell(context: &Context, person: PersonId, erased: &Erased) -> Exit {
    let lang = &context.lang;
    out::print(&lang.cli_erased(erased.backups));
    for file in &erased.left {
        out::say(&lang.cli_erase_left(file.display().to_string()));
    }
    if erased.second_away {
        out::say(&lang.cli_erase_away(person.to_string()));
    }
    for row in &erased.mentions {
        out::say(&lang.cli_erase_mention(lang.thing(row.table, &row.name)));
    }
    let all = erased.left.is_empty() && !erased.second_away && erased.mentions.is_empty();
    if all { Exit::Done } else { Exit::Found }
}
