//! `ildsjel sample FESTIVAL`.

use std::path::Path;

use super::{Context, Exit, Stop, out};
use crate::domain::sample;
use crate::store::Store;

/// Writes the sample festival to a new file.
pub fn run(context: &Context, path: &Path) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let store = Store::create(path, &sample::sample()).map_err(|error| Stop::store(&error, lang))?;
    let (people, shifts) = (store.snapshot().people.len(), store.snapshot().shifts.len());
    context.close(store)?;
    out::print(&lang.cli_sample_written(path.display().to_string(), people, shifts));
    Ok(Exit::Done)
}
