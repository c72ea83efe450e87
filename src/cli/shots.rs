//! `ildsjel shots`: pictures of every screen, by which the design is reviewed.

use std::path::Path;

use super::{Context, Exit, Stop};

/// Draws every screen and dialog into a folder; one line per picture.
#[cfg(feature = "gui")]
pub fn run(context: &Context, folder: &Path) -> Result<Exit, Stop> {
    crate::ui::shots::shots(folder, |path| super::out::print(&path.display().to_string())).map_err(|error| Stop {
        exit: Exit::File,
        words: context.lang.cli_cannot_write(folder.display().to_string(), error.to_string()),
        detail: error.to_string(),
    })?;
    Ok(Exit::Done)
}

/// Says that there is no window to draw.
#[cfg(not(feature = "gui"))]
pub fn run(context: &Context, _folder: &Path) -> Result<Exit, Stop> {
    Err(Stop::new(Exit::Display, context.lang.cli_no_window()))
}
