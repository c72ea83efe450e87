//! A small festival to try commands on. Every write is checked as it goes in: a row that is set or deleted is there, a new
//! one is not, and no row ever points at a missing one, in the order the writes come.

use chrono::{NaiveDate, NaiveTime};
use ildsjel::domain::act::{self, Cannot, FestivalDraft, NeedDraft, ProgrammeDraft, SessionDraft, ShiftDraft};
use ildsjel::domain::*;

pub struct World {
    pub s: Snapshot,
    pub ids: Ids,
}

pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).unwrap()
}

pub fn time(clock: &str) -> NaiveTime {
    NaiveTime::parse_from_str(clock, "%H:%M").unwrap()
}

/// On a calendar day of July 2027 in Oslo; an end at or before the beginning is on the next day.
pub fn july(date: u32, from: &str, to: &str) -> When {
    When::on_day(Zone::default(), day(7, date), time(from), time(to), Pick::Ask).unwrap()
}

pub fn span(date: u32, from: &str, to: &str) -> Span {
    july(date, from, to).span()
}

pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 5, 1).unwrap();

impl World {
    pub fn new() -> Self {
        let mut world = Self { s: Snapshot::default(), ids: Ids::seeded(1_800_000_000_000) };
        let draft = FestivalDraft {
            name: "Prøvefestivalen".into(),
            first_day: day(7, 7),
            last_day: day(7, 11),
            zone: Zone::default(),
            region: "NO".into(),
        };
        world.act(|_, ids| act::festival::create(ids, &draft));
        world
    }

    pub fn act(&mut self, verb: impl FnOnce(&Snapshot, &mut Ids) -> Result<Edit, Cannot>) -> Edit {
        let edit = verb(&self.s, &mut self.ids).unwrap();
        self.write(&edit);
        edit
    }

    pub fn refused(&mut self, verb: impl FnOnce(&Snapshot, &mut Ids) -> Result<Edit, Cannot>) -> Cannot {
        verb(&self.s, &mut self.ids).unwrap_err()
    }

    pub fn write(&mut self, edit: &Edit) {
        assert!(!edit.is_empty(), "an edit writes something: {edit:?}");
        for write in &edit.writes {
            let (table, id, new) = match write {
                Write::Insert { table, id, .. } => (*table, *id, true),
                Write::Set { table, id, .. } | Write::Delete { table, id } => (*table, *id, false),
            };
            assert_eq!(self.s.cells(table, id).is_none(), new, "{write:?}");
            self.s.apply(&Edit { op: edit.op.clone(), writes: vec![write.clone()] }).unwrap();
            assert_eq!(orphans(&self.s), Vec::<String>::new(), "after {write:?}");
        }
    }

    pub fn person(&mut self, name: &str) -> PersonId {
        let draft = act::people::draft(name);
        act::added::<Person>(&self.act(|s, ids| act::people::add(s, ids, &draft, None, TODAY))).unwrap()
    }

    pub fn crew(&mut self, name: &str) -> CrewId {
        act::added::<Crew>(&self.act(|s, ids| act::crews::add(s, ids, name, None, ""))).unwrap()
    }

    pub fn place(&mut self, name: &str) -> PlaceId {
        act::added::<Place>(&self.act(|s, ids| act::places::add(s, ids, name, ""))).unwrap()
    }

    /// A shift with one need, without an upper limit.
    pub fn shift(&mut self, crew: CrewId, when: When) -> (ShiftId, NeedId) {
        let edit = self.act(|s, ids| act::shifts::add(s, ids, &ShiftDraft::of(crew, when, 2)));
        (act::added::<Shift>(&edit).unwrap(), act::added::<Need>(&edit).unwrap())
    }

    pub fn need(&mut self, shift: ShiftId, draft: &NeedDraft) -> NeedId {
        act::added::<Need>(&self.act(|s, ids| act::needs::add(s, ids, shift, draft))).unwrap()
    }

    pub fn assign(&mut self, person: PersonId, need: NeedId, part: Option<Span>) -> AssignmentId {
        act::added::<Assignment>(&self.act(|s, ids| act::assign::assign(s, ids, person, need, part, None))).unwrap()
    }

    pub fn programme(&mut self, name: &str) -> ProgrammeId {
        let draft = ProgrammeDraft::of(name);
        act::added::<Programme>(&self.act(|s, ids| act::training::add_programme(s, ids, &draft))).unwrap()
    }

    pub fn session(&mut self, programme: ProgrammeId, when: When) -> SessionId {
        let draft = SessionDraft::of(programme, when);
        act::added::<Session>(&self.act(|s, ids| act::training::add_session(s, ids, &draft))).unwrap()
    }

    pub fn competence(&mut self, name: &str) -> CompetenceId {
        let edit = self.act(|s, ids| act::training::add_competence(s, ids, name, Some(12)));
        act::added::<Competence>(&edit).unwrap()
    }

    /// The part of an assignment, as it is stored.
    pub fn part(&self, id: AssignmentId) -> (Option<Minute>, Option<Minute>) {
        let row = self.s.assignments.get(id).unwrap();
        (row.from_at, row.to_at)
    }
}

/// Rows that point at a missing row.
pub fn orphans(s: &Snapshot) -> Vec<String> {
    let mut out = Vec::new();
    let mut check = |there: bool, row: String| {
        if !there {
            out.push(row);
        }
    };
    for row in s.people.iter() {
        check(row.club.is_none_or(|id| s.clubs.get(id).is_some()), format!("{row:?}"));
    }
    for row in s.memberships.iter() {
        check(s.people.get(row.person).is_some() && s.crews.get(row.crew).is_some(), format!("{row:?}"));
    }
    for row in s.shifts.iter() {
        let place = row.place.is_none_or(|id| s.places.get(id).is_some());
        let series = row.series.is_none_or(|id| s.series.get(id).is_some());
        check(place && series && s.crews.get(row.crew).is_some(), format!("{row:?}"));
    }
    for row in s.templates.iter() {
        let crew = row.crew.is_none_or(|id| s.crews.get(id).is_some());
        let place = row.place.is_none_or(|id| s.places.get(id).is_some());
        let competences = row.needs.iter().flat_map(|need| &need.competences).all(|id| s.competences.get(*id).is_some());
        check(crew && place && competences, format!("{row:?}"));
    }
    for row in s.needs.iter() {
        let competences = row.competences.iter().all(|id| s.competences.get(*id).is_some());
        check(competences && s.shifts.get(row.shift).is_some(), format!("{row:?}"));
    }
    for row in s.assignments.iter() {
        check(s.needs.get(row.need).is_some() && s.people.get(row.person).is_some(), format!("{row:?}"));
    }
    for row in s.programmes.iter() {
        check(row.competence.is_none_or(|id| s.competences.get(id).is_some()), format!("{row:?}"));
    }
    for row in s.modules.iter() {
        check(s.programmes.get(row.programme).is_some(), format!("{row:?}"));
    }
    for row in s.modules.iter() {
        check(row.after.iter().all(|id| s.modules.get(*id).is_some()), format!("{row:?}"));
    }
    for row in s.competences.iter() {
        check(row.includes.iter().all(|id| s.competences.get(*id).is_some()), format!("{row:?}"));
    }
    for row in s.handovers.iter() {
        let author = row.author.is_none_or(|id| s.people.get(id).is_some());
        check(author && s.crews.get(row.crew).is_some(), format!("{row:?}"));
    }
    for row in s.sessions.iter() {
        let modules = row.modules.iter().all(|id| s.modules.get(*id).is_some());
        let place = row.place.is_none_or(|id| s.places.get(id).is_some());
        let leader = row.led_by().all(|id| s.people.get(id).is_some());
        check(modules && place && leader && s.programmes.get(row.programme).is_some(), format!("{row:?}"));
    }
    for row in s.enrolments.iter() {
        check(s.programmes.get(row.programme).is_some() && s.people.get(row.person).is_some(), format!("{row:?}"));
    }
    for row in s.attendance.iter() {
        check(s.sessions.get(row.session).is_some() && s.people.get(row.person).is_some(), format!("{row:?}"));
    }
    for row in s.records.iter() {
        let programme = row.programme.is_none_or(|id| s.programmes.get(id).is_some());
        let both = s.people.get(row.person).is_some() && s.competences.get(row.competence).is_some();
        check(programme && both, format!("{row:?}"));
    }
    out
}
