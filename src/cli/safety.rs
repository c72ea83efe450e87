//! `ildsjel history`, `backup`, `backups`, `restore` and `salvage`.

use std::path::{Path, PathBuf};

use super::{Context, Exit, Stop, out};
use crate::domain::Minute;
use crate::store::{self, Backup, Reason, Store};

/// Prints the history, latest first.
pub fn history(context: &Context, file: Option<PathBuf>, limit: usize) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let store = context.festival(file)?;
    let entries = store.history(limit, 0).map_err(|error| Stop::store(&error, lang))?;
    context.close(store)?;
    for entry in entries {
        let author = if entry.author.is_empty() { String::new() } else { format!(" ({})", entry.author) };
        out::print(&format!("{}  {}{author}", lang.moment(entry.at), lang.sentence(&entry.op)));
    }
    Ok(Exit::Done)
}

/// Makes a backup, or a copy elsewhere.
pub fn backup(context: &Context, file: Option<PathBuf>, to: Option<&Path>) -> Result<Exit, Stop> {
    let mut store = context.festival(file)?;
    let made = match to {
        Some(to) => store.backup_to(to).map(|()| Some(to.to_owned())),
        None => store.back_up(Reason::Asked).map(|()| newest(&store).map(|backup| backup.path)),
    };
    let second = store.backups().second_failed.is_some();
    context.close(store)?;
    if let Some(path) = made.map_err(|error| Stop::store(&error, &context.lang))? {
        out::print(&path.display().to_string());
    }
    if second && to.is_none() {
        out::say(&context.lang.cli_second_failed());
        return Ok(Exit::Found);
    }
    Ok(Exit::Done)
}

fn newest(store: &Store) -> Option<Backup> {
    store.backups().keep()?.list().into_iter().find(Backup::is_sound)
}

/// Lists the backups, newest first.
pub fn backups(context: &Context, file: Option<PathBuf>) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let store = context.festival(file)?;
    let entries = store.history(usize::MAX, 0).map_err(|error| Stop::store(&error, lang))?;
    let all = store.backups().keep().map(store::Keep::list).unwrap_or_default();
    context.close(store)?;
    for backup in all {
        let since = entries.iter().filter(|entry| entry.number > backup.revision).count();
        let (when, why) = (lang.moment(backup.at.timestamp_millis()), format!("{:?}", backup.why).to_lowercase());
        out::print(&format!("{when}\t{why}\t{} kB\t{since}\t{}", backup.size.div_ceil(1024), backup.path.display()));
    }
    Ok(Exit::Done)
}

/// Sets a festival back to a backup.
pub fn restore(context: &Context, file: Option<PathBuf>, backup: &Path) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let mut store = context.festival(file)?;
    let made = store.backups().keep().and_then(|keep| keep.list().into_iter().find(|one| one.path == backup)).map(|one| one.at);
    let made = made.unwrap_or_else(chrono::Utc::now).timestamp_millis();
    let restored = store.restore(backup, made, Minute::of(chrono::Utc::now()));
    context.close(store)?;
    let restored = restored.map_err(|error| Stop::store(&error, lang))?;
    out::print(&lang.cli_restored(restored.rows.len()));
    Ok(Exit::Done)
}

/// Saves what can be read of a damaged file.
pub fn salvage(context: &Context, damaged: &Path, to: &Path) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let saved = store::salvage(damaged, to).map_err(|error| Stop::store(&error, lang))?;
    out::print(&lang.salvaged(to, &saved));
    if saved.lost > 0 {
        out::print(&lang.trouble_lost(saved.lost));
    }
    Ok(if saved.lost > 0 { Exit::Found } else { Exit::Done })
}
