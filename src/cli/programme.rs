//! `ildsjel programme`: a programme as a file, so that others can use it.

use std::path::{Path, PathBuf};

use super::args::Programme;
use super::{Context, Exit, Stop, out};
use crate::domain::Ids;
use crate::domain::programme_template::Template;

/// Saves a programme, or puts one in.
pub fn run(context: &Context, args: Programme) -> Result<Exit, Stop> {
    match args {
        Programme::Save { to, programme, file } => save(context, &to, programme.as_deref(), file),
        Programme::Add { from, file } => add(context, &from, file),
    }
}

fn save(context: &Context, to: &Path, programme: Option<&str>, file: Option<PathBuf>) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let store = context.festival(file)?;
    let done = super::export::programme(store.snapshot(), lang, programme).and_then(|id| {
        let written = Template::of(store.snapshot(), id).map(|template| template.write());
        let text = match written {
            Some(Ok(text)) => text,
            Some(Err(error)) => return Err(Stop { exit: Exit::File, words: lang.cli_export_unmade(), detail: error.to_string() }),
            None => return Err(Stop::new(Exit::Usage, lang.cli_no_programme())),
        };
        let festival = store.path().map(Path::to_owned).unwrap_or_default();
        out::write(to, text.as_bytes(), &[&festival], lang)
    });
    context.close(store)?;
    done?;
    if to.as_os_str() != "-" {
        out::say(&lang.course_written(to.display().to_string()));
    }
    Ok(Exit::Done)
}

fn add(context: &Context, from: &Path, file: Option<PathBuf>) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let refused = |why: String| Stop::new(Exit::Usage, lang.course_not_a_programme(from.display().to_string(), why));
    let text = std::fs::read_to_string(from).map_err(|error| Stop::reading(from, &error, lang))?;
    let template = Template::read(&text).map_err(|error| refused(lang.template_refused(&error, &text)))?;
    let mut store = context.festival(file)?;
    let edit = template.add(store.snapshot(), &mut Ids::System).map_err(|why| refused(lang.cannot(&why)));
    let done = edit.and_then(|edit| store.apply(&edit).map_err(|error| Stop::store(&error, lang)));
    context.close(store)?;
    let _ = done?;
    out::print(&lang.course_read(template.name));
    Ok(Exit::Done)
}
