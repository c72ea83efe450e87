//! The copying itself: table by table, parents before children, with the new id of each old row kept for those that name it.
//! A row that names one which is not there any more does without it, or stays behind where it cannot.

use std::collections::{BTreeMap, BTreeSet};

use super::super::act::training::session_name;
use super::super::edit::Edit;
use super::super::id::{
    ClubId, CompetenceId, CrewId, Ids, ModuleId, PersonId, PlaceId, ProgrammeId, SeriesId, ShiftId, TemplateId,
};
use super::super::people::{Club, Crew, Handover, Membership, Place, Travel};
use super::super::record::Record;
use super::super::rules::Rule;
use super::super::shift::{Need, Series, Shift, Template, TemplateNeed};
use super::super::snapshot::{Rows, Snapshot};
use super::super::time::When;
use super::super::training::{Competence, CompetenceRecord, Module, Programme, Session};
use super::choice::{Choice, Counts};
use super::days::{Days, Moved, moved};
use super::{Aside, Next, who};

/// The new id of each old row.
type Map<Id> = BTreeMap<Id, Id>;

pub(super) struct Copier<'a> {
    old: &'a Snapshot,
    choice: &'a Choice,
    ids: &'a mut Ids,
    days: Days,
    edit: Edit,
    asides: Vec<Aside>,
    counts: Counts,
    clubs: Map<ClubId>,
    places: Map<PlaceId>,
    crews: Map<CrewId>,
    competences: Map<CompetenceId>,
    people: Map<PersonId>,
}

/// The new id of what may be named.
fn named<Id: Ord + Copy>(map: &Map<Id>, id: Option<Id>) -> Option<Id> {
    id.and_then(|id| map.get(&id).copied())
}

/// The new ids of a list.
fn each<Id: Ord + Copy>(map: &Map<Id>, ids: &[Id]) -> Vec<Id> {
    ids.iter().filter_map(|id| map.get(id).copied()).collect()
}

impl<'a> Copier<'a> {
    pub fn new(old: &'a Snapshot, choice: &'a Choice, ids: &'a mut Ids, edit: Edit, days: Days) -> Self {
        Self {
            old,
            choice,
            ids,
            days,
            edit,
            asides: Vec::new(),
            counts: Counts::default(),
            clubs: Map::new(),
            places: Map::new(),
            crews: Map::new(),
            competences: Map::new(),
            people: Map::new(),
        }
    }

    pub fn all(mut self) -> Next {
        self.ground();
        self.people();
        self.handovers();
        if self.choice.shifts {
            self.shifts();
        }
        let programmes = if self.choice.programmes { self.programmes() } else { Map::new() };
        if self.choice.records {
            self.records(&programmes);
        }
        Next { edit: self.edit, asides: self.asides, counts: self.counts }
    }

    /// Copies each row of a table that `change` can make anew from it and its new id.
    fn copy<R: Record>(&mut self, rows: &Rows<R>, mut change: impl FnMut(&R, R::Id, &Self) -> Option<R>) -> Map<R::Id> {
        let mut map = Map::new();
        for row in rows.iter() {
            let id = self.ids.next();
            if let Some(new) = change(row, id, self) {
                self.edit.insert(&new);
                let _ = map.insert(row.id(), id);
            }
        }
        map
    }

    /// The same for rows that name others of their own kind: these come first. A circle, which no command makes, is cut.
    fn copy_after<R: Record>(
        &mut self,
        rows: &Rows<R>,
        names: impl Fn(&R) -> &[R::Id],
        mut change: impl FnMut(&R, R::Id, &Self, &Map<R::Id>) -> Option<R>,
    ) -> Map<R::Id> {
        let mut map = Map::new();
        let mut left: Vec<&R> = rows.iter().collect();
        while !left.is_empty() {
            let free = |row: &&&R| !names(row).iter().any(|id| left.iter().any(|other| other.id() == *id));
            let next = left.iter().find(free).or_else(|| left.first()).map(|row| row.id());
            let Some(at) = left.iter().position(|row| Some(row.id()) == next) else { break };
            let row = left.remove(at);
            let id = self.ids.next();
            if let Some(new) = change(row, id, self, &map) {
                self.edit.insert(&new);
                let _ = map.insert(row.id(), id);
            }
        }
        map
    }

    /// What every festival stands on.
    fn ground(&mut self) {
        let (old, notes) = (self.old, self.choice.crew_notes);
        self.clubs = self.copy(&old.clubs, |row, id, _| Some(Club { id, ..row.clone() }));
        self.places = self.copy(&old.places, |row, id, _| Some(Place { id, ..row.clone() }));
        self.crews = self.copy(&old.crews, |row, id, _| Some(Crew { id, note: kept(&row.note, notes), ..row.clone() }));
        self.competences = self.copy_after(
            &old.competences,
            |row| &row.includes,
            |row, id, _, made| Some(Competence { id, includes: each(made, &row.includes), ..row.clone() }),
        );
        let _ = self.copy(&old.travels, |row, id, all| {
            let (place, other) = (*all.places.get(&row.place)?, *all.places.get(&row.other)?);
            Some(Travel { id, place, other, minutes: row.minutes })
        });
        let _ = self.copy(&old.rules, |row, id, all| {
            let crew = named(&all.crews, row.crew);
            // A limit of a crew that is gone is nobody's; it must not become everybody's.
            (crew.is_some() == row.crew.is_some()).then(|| Rule { id, crew, ..row.clone() })
        });
        let _: Map<TemplateId> = self.copy(&old.templates, |row, id, all| {
            let needs = row
                .needs
                .iter()
                .map(|need| TemplateNeed { competences: each(&all.competences, &need.competences), ..need.clone() });
            let (crew, place) = (named(&all.crews, row.crew), named(&all.places, row.place));
            Some(Template { id, name: row.name.clone(), crew, place, needs: needs.collect() })
        });
        self.counts.clubs = self.clubs.len();
        self.counts.places = self.places.len();
        self.counts.crews = self.crews.len();
    }

    /// What each leader left the next, which is written to be read now.
    fn handovers(&mut self) {
        let _ = self.copy(&self.old.handovers, |row, id, all| {
            let author = named(&all.people, row.author);
            Some(Handover { id, crew: *all.crews.get(&row.crew)?, author, ..row.clone() })
        });
    }

    fn people(&mut self) {
        let (old, choice) = (self.old, self.choice);
        let chosen = who::chosen(old, choice.people);
        self.people = self.copy(&old.people, |row, id, all| {
            chosen.contains(&row.id).then(|| who::person(row, id, named(&all.clubs, row.club), choice))
        });
        self.counts.people = self.people.len();
        if choice.memberships {
            let memberships = self.copy(&old.memberships, |row, id, all| {
                let (person, crew) = (*all.people.get(&row.person)?, *all.crews.get(&row.crew)?);
                Some(Membership { id, person, crew, role: row.role })
            });
            self.counts.memberships = memberships.len();
        }
    }

    fn shifts(&mut self) {
        let (old, notes) = (self.old, self.choice.crew_notes);
        let mut gone = BTreeMap::new();
        let mut whens: BTreeMap<ShiftId, When> = BTreeMap::new();
        for shift in old.shifts.iter() {
            if !self.crews.contains_key(&shift.crew) {
                continue;
            }
            let day = self.days.day_of(&shift.when);
            let Some(by) = self.days.of_shift(day) else {
                *gone.entry(day).or_insert(0_usize) += 1;
                continue;
            };
            if let Some(when) = self.place(moved(&shift.when, by), || old.shift_name(shift)) {
                let _ = whens.insert(shift.id, when);
            }
        }
        let days = gone.into_iter().map(|(day, shifts)| Aside::DayGone { day, shifts });
        self.asides.splice(0..0, days);
        // A series all of whose shifts stay behind does so too.
        let with_shifts: BTreeSet<SeriesId> =
            old.shifts.iter().filter(|row| whens.contains_key(&row.id)).filter_map(|row| row.series).collect();
        let series: Map<SeriesId> = self.copy(&old.series, |row, id, _| {
            let comes = with_shifts.contains(&row.id) || old.shifts_of(row.id).next().is_none();
            comes.then(|| Series { id, name: row.name.clone() })
        });
        let shifts: Map<ShiftId> = self.copy(&old.shifts, |row, id, all| {
            Some(Shift {
                id,
                crew: *all.crews.get(&row.crew)?,
                place: named(&all.places, row.place),
                title: row.title.clone(),
                note: kept(&row.note, notes),
                when: *whens.get(&row.id)?,
                series: named(&series, row.series),
            })
        });
        let _ = self.copy(&old.needs, |row, id, all| {
            let (shift, competences) = (*shifts.get(&row.shift)?, each(&all.competences, &row.competences));
            Some(Need { id, shift, competences, ..row.clone() })
        });
        self.counts.shifts = shifts.len();
    }

    fn programmes(&mut self) -> Map<ProgrammeId> {
        let (old, notes) = (self.old, self.choice.crew_notes);
        let programmes: Map<ProgrammeId> = self.copy(&old.programmes, |row, id, all| {
            Some(Programme { id, competence: named(&all.competences, row.competence), ..row.clone() })
        });
        let modules: Map<ModuleId> = self.copy_after(
            &old.modules,
            |row| &row.after,
            |row, id, _, made| {
                let (programme, after) = (*programmes.get(&row.programme)?, each(made, &row.after));
                Some(Module { id, programme, after, ..row.clone() })
            },
        );
        let by = self.days.of_session();
        let mut whens = BTreeMap::new();
        for session in old.sessions.iter() {
            if let Some(when) = self.place(moved(&session.when, by), || session_name(old, session)) {
                let _ = whens.insert(session.id, when);
            }
        }
        let sessions = self.copy(&old.sessions, |row, id, all| {
            Some(Session {
                title: row.title.clone(),
                modules: each(&modules, &row.modules),
                place: named(&all.places, row.place),
                leader: named(&all.people, row.leader),
                leaders: each(&all.people, &row.leaders),
                note: kept(&row.note, notes),
                break_minutes: row.break_minutes,
                capacity: row.capacity,
                // What was covered then is not what will be.
                ..Session::new(id, *programmes.get(&row.programme)?, *whens.get(&row.id)?)
            })
        });
        self.counts.programmes = programmes.len();
        self.counts.sessions = sessions.len();
        programmes
    }

    fn records(&mut self, programmes: &Map<ProgrammeId>) {
        let (old, first) = (self.old, self.choice.first_day);
        let records = self.copy(&old.records, |row, id, all| {
            let (person, competence) = (*all.people.get(&row.person)?, *all.competences.get(&row.competence)?);
            let programme = named(programmes, row.programme);
            row.covers(first, first).then(|| CompetenceRecord { id, person, competence, programme, ..row.clone() })
        });
        self.counts.records = records.len();
    }

    /// The new times, and a word about them where one is needed.
    fn place(&mut self, moved: Moved, name: impl Fn() -> String) -> Option<When> {
        let given = |when: When| (when.from_local, when.to_local);
        match moved {
            Moved::Same(when) => Some(when),
            Moved::Other(when, asked) => {
                self.asides.push(Aside::Clock { name: name(), asked, given: given(when) });
                Some(when)
            }
            Moved::Twice(when) => {
                self.asides.push(Aside::Twice { name: name(), given: given(when) });
                Some(when)
            }
            Moved::Beyond => {
                self.asides.push(Aside::Beyond { name: name() });
                None
            }
        }
    }
}

fn kept(note: &str, comes: bool) -> String {
    if comes { note.to_owned() } else { String::new() }
}
