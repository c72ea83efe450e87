//! Training: competences, programmes with their modules, sessions, who follows them and who was there.

mod attendance;
mod competences;
mod paper;
mod programmes;
mod sessions;

pub use attendance::{enrol, give_place, mark_all_present, set_answer, set_attendance, unenrol, would_unenrol};
pub use competences::{
    CompetenceGone, Grant, add_competence, delete_competence, good_to, grant, update_competence, withdraw, would_delete_competence,
};
pub use paper::{Mark, attend_all, attended, tick_rows, walk_in};
pub use programmes::{
    ModuleDraft, ModuleGone, ProgrammeDraft, ProgrammeGone, add_module, add_programme, delete_module, delete_programme,
    move_module, update_module, update_programme, would_delete_module, would_delete_programme,
};
pub use sessions::{SessionDraft, add_session, add_sessions, delete_session, session_name, update_session};

use super::super::id::ModuleId;
use super::super::snapshot::Snapshot;

/// Whether a module must come before another, at once or by others between.
pub fn comes_before(snapshot: &Snapshot, module: ModuleId, before: ModuleId) -> bool {
    let (mut next, mut seen) = (vec![module], Vec::new());
    while let Some(id) = next.pop() {
        if id == before {
            return true;
        }
        if !seen.contains(&id) {
            seen.push(id);
            next.extend(snapshot.modules.get(id).into_iter().flat_map(|row| row.after.iter().copied()));
        }
    }
    false
}
