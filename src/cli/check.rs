//! `ildsjel check`.

use std::path::PathBuf;

use super::{Context, Exit, Stop, out};
use crate::store::inspect;

/// Looks at everything in a festival file, and heals what can be healed unless only a look was asked for; one line per
/// finding.
pub fn run(context: &Context, file: Option<PathBuf>, look: bool) -> Result<Exit, Stop> {
    let lang = &context.lang;
    if look {
        let report = inspect(context.path(file)?).map_err(|error| Stop::store(&error, lang))?;
        report.sentences(lang).iter().for_each(|line| out::print(line));
        return Ok(if report.is_sound() { Exit::Done } else { Exit::Found });
    }
    let store = context.festival(file)?;
    let healed = store.healed().to_vec();
    let report = store.check();
    context.close(store)?;
    for finding in &healed {
        out::print(&finding.sentence(lang));
    }
    if !healed.is_empty() {
        out::print(&lang.trouble_notice_healed(healed.len()));
    }
    report.sentences(lang).iter().for_each(|line| out::print(line));
    Ok(if report.is_sound() && healed.is_empty() { Exit::Done } else { Exit::Found })
}
