//! Training: competences, programmes with their modules, sessions, who follows them and who was there.

mod attendance;
mod competences;
mod programmes;
mod sessions;

pub use attendance::{enrol, mark_all_present, set_attendance, unenrol, would_unenrol};
pub use competences::{
    CompetenceGone, Grant, add_competence, delete_competence, good_to, grant, update_competence, withdraw, would_delete_competence,
};
pub use programmes::{
    ModuleDraft, ProgrammeDraft, ProgrammeGone, add_module, add_programme, delete_module, delete_programme, move_module,
    update_module, update_programme, would_delete_programme,
};
pub use sessions::{SessionDraft, add_session, delete_session, session_name, update_session};
