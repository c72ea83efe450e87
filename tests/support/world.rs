//! A small festival to judge: 7 to 11 July 2027, in Oslo's time unless a test moves it.
#![allow(dead_code)]

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use ildsjel::domain::{
    Assignment, AssignmentId, AssignmentState, Attendance, AttendanceState, Competence, CompetenceId, CompetenceRecord, Crew,
    CrewId, Edit, Enrolment, Festival, Ids, Membership, Minute, Module, ModuleId, Need, NeedId, Op, Person, PersonId, Pick, Place,
    PlaceId, Programme, ProgrammeId, Record, Role, Session, SessionId, Shift, ShiftId, Snapshot, Span, When, Zone,
};

pub struct World {
    pub snapshot: Snapshot,
    pub ids: Ids,
    pub crew: CrewId,
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// `2027-07-09 18:00`.
pub fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

pub fn oslo(text: &str) -> Minute {
    Zone::default().instant(local(text), Pick::Ask).unwrap()
}

pub fn span(from: &str, to: &str) -> Span {
    Span::new(oslo(from), oslo(to))
}

impl World {
    pub fn new() -> Self {
        let mut ids = Ids::seeded(1_798_761_600_000);
        let crew = ids.next();
        let mut world = Self { snapshot: Snapshot::default(), ids, crew };
        let festival = Festival {
            id: world.ids.next(),
            name: "Norsk Revyfestival 2027".into(),
            first_day: date("2027-07-07"),
            last_day: date("2027-07-11"),
            zone: Zone::default(),
            day_cut: 360,
            region: "NO".into(),
        };
        world.add(&festival);
        world.add(&Crew { id: crew, name: "Bar".into(), colour: 0, note: String::new() });
        world
    }

    pub fn add<R: Record>(&mut self, row: &R) {
        let mut edit = Edit::new(Op::Sample { name: String::new() });
        edit.insert(row);
        self.snapshot.apply(&edit).unwrap();
    }

    pub fn change<R: Record>(&mut self, old: &R, new: &R) {
        let mut edit = Edit::new(Op::Sample { name: String::new() });
        edit.update(old, new);
        self.snapshot.apply(&edit).unwrap();
    }

    pub fn person(&mut self, given: &str, year: Option<i32>, born: Option<&str>) -> PersonId {
        let mut person = Person::new(self.ids.next(), given, "Moe");
        person.birth_year = year;
        person.birth_date = born.map(date);
        self.add(&person);
        person.id
    }

    pub fn adult(&mut self) -> PersonId {
        self.person("Kari", Some(1980), None)
    }

    pub fn place(&mut self, name: &str) -> PlaceId {
        let place = Place { id: self.ids.next(), name: name.into(), note: String::new() };
        self.add(&place);
        place.id
    }

    pub fn member(&mut self, person: PersonId, role: Role) {
        let row = Membership { id: self.ids.next(), person, crew: self.crew, role };
        self.add(&row);
    }

    /// A shift with one need of one.
    pub fn shift(&mut self, from: &str, to: &str) -> Need {
        self.shift_at(None, from, to)
    }

    pub fn shift_at(&mut self, place: Option<PlaceId>, from: &str, to: &str) -> Need {
        let when = When::new(Zone::default(), local(from), local(to), Pick::Ask).unwrap();
        self.shift_when(place, when)
    }

    pub fn shift_when(&mut self, place: Option<PlaceId>, when: When) -> Need {
        let shift = Shift::new(self.ids.next(), self.crew, place, when);
        self.add(&shift);
        self.need(shift.id)
    }

    pub fn need(&mut self, shift: ShiftId) -> Need {
        let need = Need {
            id: self.ids.next(),
            shift,
            task: String::new(),
            min: 1,
            target: 1,
            max: None,
            competences: Vec::new(),
            min_age: None,
        };
        self.add(&need);
        need
    }

    pub fn alter(&mut self, need: &Need, change: impl FnOnce(&mut Need)) -> Need {
        let mut new = need.clone();
        change(&mut new);
        self.change(need, &new);
        new
    }

    pub fn put(&mut self, person: PersonId, need: NeedId) -> AssignmentId {
        self.put_part(person, need, None, AssignmentState::Planned)
    }

    pub fn put_part(&mut self, person: PersonId, need: NeedId, part: Option<Span>, state: AssignmentState) -> AssignmentId {
        let (from_at, to_at) = (part.map(|span| span.from), part.map(|span| span.to));
        let row = Assignment { from_at, to_at, state, ..Assignment::new(self.ids.next(), need, person) };
        self.add(&row);
        row.id
    }

    pub fn work(&mut self, person: PersonId, from: &str, to: &str) -> AssignmentId {
        let need = self.shift(from, to);
        self.put(person, need.id)
    }

    pub fn competence(&mut self, name: &str, months_valid: Option<i64>) -> CompetenceId {
        let row = Competence::new(self.ids.next(), name, months_valid);
        self.add(&row);
        row.id
    }

    pub fn has(&mut self, person: PersonId, competence: CompetenceId, from: &str, to: Option<&str>) {
        let row =
            CompetenceRecord { valid_to: to.map(date), ..CompetenceRecord::new(self.ids.next(), person, competence, date(from)) };
        self.add(&row);
    }

    pub fn programme(&mut self, competence: Option<CompetenceId>, min_percent: i64, min_minutes: i64) -> ProgrammeId {
        let row = Programme { competence, min_percent, min_minutes, ..Programme::new(self.ids.next(), "Hvordan lede frivillige") };
        self.add(&row);
        row.id
    }

    pub fn module(&mut self, programme: ProgrammeId, number: i64, minutes: i64) -> ModuleId {
        let row = Module { minutes, ..Module::new(self.ids.next(), programme, number, "") };
        self.add(&row);
        row.id
    }

    pub fn session(&mut self, programme: ProgrammeId, modules: &[ModuleId], from: &str, to: &str) -> SessionId {
        let when = When::new(Zone::default(), local(from), local(to), Pick::Ask).unwrap();
        let row = Session { modules: modules.to_vec(), ..Session::new(self.ids.next(), programme, when) };
        self.add(&row);
        row.id
    }

    pub fn enrol(&mut self, programme: ProgrammeId, person: PersonId) {
        let row = Enrolment::new(self.ids.next(), programme, person);
        self.add(&row);
    }

    pub fn attend(&mut self, session: SessionId, person: PersonId, state: AttendanceState, part: Option<Span>) {
        let row = Attendance {
            id: self.ids.next(),
            session,
            person,
            state,
            from_at: part.map(|span| span.from),
            to_at: part.map(|span| span.to),
        };
        self.add(&row);
    }
}
