//! What a sheet says beside the fields of people, row by row: when they can, and which crews they lead.

use super::crews::Crews;
use super::roles::Offices;
use super::{Match, PlanRow, Register, Skip, Subject, Verdict};
use crate::domain::availability::{Availability, Can};
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::people::Role;
use crate::domain::snapshot::Snapshot;
use crate::exchange::draft::{Draft, Note};
use crate::exchange::heard::{Heard, Leads, heard};
use crate::exchange::meaning;
use crate::exchange::read::{Aside, Place, Sheet};

/// When the person of a row can, and the crews they lead, which they are in then; each is told.
pub(super) fn of_row(
    all: &Heard,
    line: usize,
    draft: &mut Draft,
    notes: &mut Vec<Note>,
    (crews, plain): (&Crews, bool),
) -> (Vec<meaning::Availability>, Offices) {
    let says = all.says.get(&line).cloned().unwrap_or_default();
    let mut days: Vec<_> = says.iter().map(|said| said.date).collect();
    days.sort_unstable();
    days.dedup();
    if !days.is_empty() {
        notes.push(Note::Says { days: days.len() });
    }
    let unread = all.unread.get(&line).into_iter().flatten();
    notes.extend(unread.map(|seen| Note::AnswerUnread { seen: seen.clone() }));
    let as_cannot = all.as_cannot.get(&line).into_iter().flatten();
    notes.extend(as_cannot.map(|seen| Note::AsCannot { seen: seen.clone() }));
    let mut offices = Offices::default();
    let name = draft.name_key();
    let row = Place::of(line).of_sheet();
    // `Type: Crew` is no office, whatever else makes it one.
    let said = |found: &&Leads| !plain || found.rows.iter().any(|other| *other != row);
    let here = |found: &&Leads| found.rows.contains(&row) && named(found).name_key() == name;
    for found in all.leads.iter().filter(here).filter(said) {
        for crew in found.crews.iter().filter(|crew| !crew.is_empty()).map(|crew| crews.meant(crew)) {
            if !draft.crews.iter().any(|other| fold(other) == fold(&crew)) {
                draft.crews.push(crew.clone());
            }
            offices.enter(&crew, Role::Leader, notes);
        }
    }
    (says, offices)
}

fn named(leads: &Leads) -> Draft {
    let (given, family, phone) = (leads.given.clone(), leads.family.clone(), leads.phone.clone());
    Draft { given, family, phone, crews: leads.crews.clone(), ..Draft::default() }
}

/// Rows that say nothing new of their person's fields, but of when they can or of what they lead; and what they say otherwise
/// than before.
pub(super) fn news(rows: &mut [PlanRow], festival: &Snapshot) {
    for row in rows.iter_mut() {
        let Some(Subject::Person(person)) = row.subject else { continue };
        let mut days: Vec<_> = superseded(festival, person, &row.says).map(|old| old.when.from_local.date()).collect();
        days.sort_unstable();
        days.dedup();
        if !days.is_empty() {
            row.notes.push(Note::SaysOtherwise { days: days.len() });
        }
    }
    for row in rows.iter_mut().filter(|row| row.verdict == Verdict::Same) {
        let Some(Subject::Person(person)) = row.subject else { continue };
        let role = |crew: &String| {
            let crew = festival.crews.iter().find(|known| fold(&known.name) == fold(crew)).map(|known| known.id);
            festival.memberships_of(person).find(|row| Some(row.crew) == crew).map(|row| row.role)
        };
        let says = row.says.iter().any(|said| kept(festival, person, said).is_some());
        let leads = row.leads.iter().any(|crew| role(crew) != Some(Role::Leader));
        if says || leads || row.deputies.iter().any(|crew| role(crew).is_none_or(|role| role == Role::Member)) {
            row.verdict = Verdict::Changed(Vec::new());
        }
    }
}

/// What a person says, as the festival keeps it; none for what it holds already, and for times that there are none of.
pub(super) fn kept(festival: &Snapshot, person: PersonId, said: &meaning::Availability) -> Option<Availability> {
    let (kind, when) = heard(festival, said);
    let when = when.ok()?;
    let known = festival.availability_of(person).any(|row| row.kind == kind && row.when == when);
    let id = crate::domain::id::AvailabilityId::from(uuid::Uuid::nil());
    (!known).then(|| Availability { id, person, kind, note: said.note.clone(), when })
}

/// What a person said before that these answers take the place of: otherwise of the same time, or that they cannot at all on a
/// day that they can for a part of now. A part that somebody cannot stands beside that they can that day.
pub(super) fn superseded<'f>(
    festival: &'f Snapshot,
    person: PersonId,
    says: &[meaning::Availability],
) -> impl Iterator<Item = &'f Availability> {
    let cut = festival.festival().map_or(0, |festival| festival.day_cut);
    let new: Vec<_> = says.iter().map(|said| (said.date, heard(festival, said))).collect();
    festival.availability_of(person).filter(move |old| {
        new.iter().any(|(date, (kind, when))| {
            let Ok(when) = when else { return false };
            let begins = date.and_time(chrono::NaiveTime::MIN);
            let day = begins..=begins + chrono::TimeDelta::minutes(cut + 1440);
            let within = day.contains(&old.when.from_local) && day.contains(&old.when.to_local);
            let covers = old.when.from_at <= when.from_at && when.to_at <= old.when.to_at;
            let opposite = old.when == *when || old.kind == Can::Cannot && within && covers;
            old.kind != *kind && opposite
        })
    })
}

/// Those who lead by a heading and have no row of their own come in by that.
pub(super) fn leaders_over(sheet: &Sheet, rows: &mut Vec<PlanRow>, festival: &Snapshot, crews: &Crews) {
    let register = Register::new(festival);
    for found in &sheet.heard.leads {
        let draft = named(found);
        let named_crews = draft.crews.iter().filter(|crew| !crew.is_empty()).map(|crew| crews.meant(crew));
        let draft = Draft { crews: named_crews.collect(), ..draft };
        let own =
            |row: &PlanRow| !matches!(row.verdict, Verdict::Skipped(Skip::Aside(_))) && row.draft.name_key() == draft.name_key();
        if draft.crews.is_empty() || draft.family.is_empty() || rows.iter().any(own) {
            continue;
        }
        // Rows of several sheets have one number: the name stands in it too.
        let names =
            |line: usize, text: &str| found.rows.contains(&Place::of(line).of_sheet()) && fold(text).contains(&fold(&draft.given));
        let aside = |row: &PlanRow| names(row.line, &row.name) && matches!(row.verdict, Verdict::Skipped(Skip::Aside(_)));
        if !rows.iter().any(aside) {
            // `Leder: Kari Moe` above the header.
            let above = sheet.aside.iter().find(|row| row.why == Aside::Above && names(row.line, &row.text));
            rows.extend(above.map(PlanRow::aside));
        }
        let Some(row) = rows.iter_mut().find(|row| aside(row)) else { continue };
        let mut notes: Vec<Note> = draft.crews.iter().map(|crew| Note::Leads { crew: crew.clone() }).collect();
        let known = match register.find(&draft, &mut notes) {
            Match::Nobody => Some((Verdict::New, None)),
            Match::Sure(at) => register.who(at, &draft).map(|(subject, diffs)| (Verdict::Changed(diffs), Some(subject))),
            Match::Ask(doubts) => Some((Verdict::Doubtful(doubts), None)),
        };
        let Some((verdict, subject)) = known else { continue };
        row.name = draft.name();
        (row.verdict, row.subject, row.notes) = (verdict, subject, notes);
        row.leads.clone_from(&draft.crews);
        row.draft = draft;
    }
}
