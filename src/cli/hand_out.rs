//! `ildsjel hand-out`.

use std::path::PathBuf;

use chrono::Utc;

use super::args::Part;
use super::{Context, Exit, Stop, export, out};
use crate::domain::act::{self, Cannot};
use crate::domain::{CrewId, Ids, Minute};
use crate::store::Store;

/// Notes that the plans of these crews, or of all, were handed out as they stand.
pub fn run(context: &Context, file: Option<PathBuf>, crew: Vec<String>) -> Result<Exit, Stop> {
    let mut store = context.festival(file)?;
    let done = note(context, crew, &mut store);
    context.close(store)?;
    done
}

fn note(context: &Context, crew: Vec<String>, store: &mut Store) -> Result<Exit, Stop> {
    let (lang, snapshot) = (&context.lang, store.snapshot());
    let part = Part { crew, ..Part::default() };
    let mut crews: Vec<CrewId> = export::selection(snapshot, lang, &part, false)?.crews;
    if crews.is_empty() {
        crews = snapshot.crews.iter().map(|crew| crew.id).collect();
    }
    match act::plan::hand_out(snapshot, &mut Ids::System, &crews, Minute::of(Utc::now())) {
        Ok(edit) => {
            let _ = store.apply(&edit).map_err(|error| Stop::store(&error, lang))?;
            out::print(&lang.sentence(&edit.op));
        }
        Err(Cannot::NothingToDo) => out::print(&lang.lists_hand_out_same()),
        Err(why) => return Err(Stop::new(Exit::Usage, lang.cannot(&why))),
    }
    Ok(Exit::Done)
}
