//! Opens the window, or says why there is none.

use std::path::PathBuf;

use super::{Context, Exit, Stop};

/// Opens the window and stays until it is closed.
#[cfg(feature = "gui")]
pub fn open(context: &Context, file: Option<PathBuf>, sample: bool) -> Result<Exit, Stop> {
    use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

    if !display() {
        return Err(Stop::new(Exit::Display, context.lang.cli_no_display()));
    }
    // It is remembered for the next start, which may be in another folder.
    let file = file.map(|file| std::path::absolute(&file).unwrap_or(file));
    let options = crate::ui::Options { file, sample, language: context.asked, ..crate::ui::Options::default() };
    let ended = catch_unwind(AssertUnwindSafe(|| crate::ui::run(options)));
    let detail = match ended {
        Ok(Ok(())) => return Ok(Exit::Done),
        Ok(Err(error)) => error.to_string(),
        // The window's library does not return this one.
        Err(panic) => match panic.downcast_ref::<String>() {
            Some(words) if words.starts_with("Create event loop") => words.clone(),
            _ => resume_unwind(panic),
        },
    };
    Err(Stop { exit: Exit::Display, words: context.lang.cli_no_display(), detail })
}

/// Says that there is none.
#[cfg(not(feature = "gui"))]
pub fn open(context: &Context, _file: Option<PathBuf>, _sample: bool) -> Result<Exit, Stop> {
    let _ = context.asked;
    Err(Stop::new(Exit::Display, context.lang.cli_no_window()))
}

/// Whether there may be a display; where that cannot be told, opening the window will.
#[cfg(feature = "gui")]
fn display() -> bool {
    let other = cfg!(any(target_os = "windows", target_os = "macos"));
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    other || ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(named)
}
