//! `ildsjel check`.

use std::path::PathBuf;

use super::{Context, Exit, Stop, out};

/// Looks at everything in a festival file; one line per finding.
pub fn run(context: &Context, file: Option<PathBuf>) -> Result<Exit, Stop> {
    let store = context.festival(file)?;
    let report = store.check();
    context.close(store)?;
    for line in report.sentences(&context.lang) {
        out::print(&line);
    }
    Ok(if report.is_sound() { Exit::Done } else { Exit::Found })
}
