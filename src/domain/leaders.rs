//! Those who lead crews, and how far each has come in a programme.

use super::id::{CrewId, PersonId, ProgrammeId};
use super::people::Handover;
use super::people::Role;
use super::progress::{Progress, progress};
use super::snapshot::Snapshot;

/// A leader or deputy of a crew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leader {
    /// The crew.
    pub crew: CrewId,
    /// Who; none for a crew that nobody leads.
    pub person: Option<PersonId>,
    /// As what.
    pub role: Role,
    /// Whether they follow the programme; who waits for a place does not yet.
    pub follows: bool,
    /// How far they have come, whether they follow it or not.
    pub progress: Option<Progress>,
}

/// Every leader and deputy, crew by crew in the order these were made, leaders first; a crew without a leader is there too.
pub fn leaders(snapshot: &Snapshot, programme: ProgrammeId) -> Vec<Leader> {
    let mut all = Vec::new();
    for crew in snapshot.crews.iter() {
        let mut of_it: Vec<_> = snapshot.members_of(crew.id).filter(|row| row.role != Role::Member).collect();
        of_it.sort_by_key(|row| (row.role, row.id));
        if !of_it.iter().any(|row| row.role == Role::Leader) {
            all.push(Leader { crew: crew.id, person: None, role: Role::Leader, follows: false, progress: None });
        }
        all.extend(of_it.into_iter().map(|row| {
            let placed = |other: &super::training::Enrolment| other.programme == programme && other.waiting.is_none();
            Leader {
                crew: crew.id,
                person: Some(row.person),
                role: row.role,
                follows: snapshot.programmes_of(row.person).any(placed),
                progress: progress(snapshot, programme, row.person),
            }
        }));
    }
    all
}

/// The leaders and deputies who follow no such programme yet, each once: whom to enrol.
pub fn to_enrol(snapshot: &Snapshot, programme: ProgrammeId) -> Vec<PersonId> {
    let mut seen = std::collections::BTreeSet::new();
    let waits = |person| snapshot.programmes_of(person).any(|row| row.programme == programme);
    leaders(snapshot, programme).into_iter().filter_map(|row| row.person).filter(|id| !waits(*id) && seen.insert(*id)).collect()
}

/// What was left to whoever leads a crew, the newest first.
pub fn handovers(snapshot: &Snapshot, crew: CrewId) -> Vec<&Handover> {
    let mut all: Vec<&Handover> = snapshot.handovers.iter().filter(|row| row.crew == crew).collect();
    all.sort_by_key(|row| (std::cmp::Reverse(row.day), std::cmp::Reverse(row.id)));
    all
}
