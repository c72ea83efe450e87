//! What can be taken back and what can be done after all, in order. Derived from the journal, so that it survives a
//! restart and has no end.

use uuid::Uuid;

use super::journal::Link;
use crate::domain::Op;

/// An edit that can be taken back, or done after all.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Step {
    /// The edit.
    pub id: Uuid,
    /// What it is.
    pub op: Op,
    /// The entry that did it, or took it back, last: the one to reverse.
    pub by: Uuid,
}

/// Both directions, the next one last.
#[derive(Debug, Clone, Default)]
pub(super) struct Stacks {
    pub undo: Vec<Step>,
    pub redo: Vec<Step>,
}

impl Stacks {
    /// Takes in the next entry of the journal.
    pub fn note(&mut self, id: Uuid, op: &Op, link: Link) {
        match link {
            Link::Undoes(of) => shift(&mut self.undo, &mut self.redo, of, id),
            Link::Redoes(of) => shift(&mut self.redo, &mut self.undo, of, id),
            Link::New => {
                self.redo.clear();
                // What was erased is taken back for the others it was about, and for nobody else.
                if matches!(op, Op::Erase | Op::Erased { others: false }) {
                    return;
                }
                if matches!(op, Op::NewFestival { .. } | Op::NextFestival { .. } | Op::Sample { .. } | Op::Salvage { .. }) {
                    self.undo.clear();
                } else {
                    self.undo.push(Step { id, op: op.clone(), by: id });
                }
            }
        }
    }
}

fn shift(from: &mut Vec<Step>, to: &mut Vec<Step>, id: Uuid, by: Uuid) {
    if let Some(at) = from.iter().rposition(|step| step.id == id) {
        to.push(Step { by, ..from.remove(at) });
    }
}
