//! A small festival with a row of each kind.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use ildsjel::domain::{self, *};
use ildsjel::store::Store;

pub fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 7, day).unwrap()
}

pub fn time(of: u32, hour: u32) -> NaiveDateTime {
    day(of).and_hms_opt(hour, 0, 0).unwrap()
}

pub fn when(of: u32, from: u32, to: u32) -> When {
    When::new(Zone::default(), time(of, from), time(of, to), Pick::Ask).unwrap()
}

/// The rows of [`first`], by hand.
pub struct Rows {
    pub festival: Festival,
    pub club: Club,
    pub place: Place,
    pub crew: Crew,
    pub competence: Competence,
    pub person: Person,
    pub membership: Membership,
    pub shift: Shift,
    pub need: Need,
    pub assignment: Assignment,
    pub programme: Programme,
    pub module: Module,
    pub session: Session,
    pub enrolment: Enrolment,
    pub attendance: Attendance,
    pub record: CompetenceRecord,
    pub import: ImportBatch,
    pub series: Series,
    pub template: Template,
    pub availability: Availability,
    pub wish: Wish,
    pub pair: Pair,
    pub travel: Travel,
    pub rule: Rule,
    pub handout: Handout,
    pub handover: Handover,
    /// What comes before the module.
    pub before: Module,
    /// What is included in the competence.
    pub part: Competence,
    /// The other one of the pair.
    pub friend: Person,
    /// The other end of the way.
    pub tent: Place,
}

/// How many rows [`first`] makes.
pub const ROWS: usize = 17;

pub fn rows() -> Rows {
    let mut ids = Ids::System;
    let (club, place, crew, competence) = (ids.next(), ids.next(), ids.next(), ids.next());
    let (person, shift, need, programme, module, session) =
        (ids.next(), ids.next(), ids.next(), ids.next(), ids.next(), ids.next());
    let (series, friend, tent, assignment) = (ids.next(), ids.next(), ids.next(), ids.next());
    Rows {
        festival: Festival {
            id: ids.next(),
            name: "Revyfestivalen".into(),
            first_day: day(7),
            last_day: day(11),
            zone: Zone::default(),
            day_cut: 360,
            region: "NO".into(),
        },
        club: Club { id: club, name: "Høylandet idrettslag".into() },
        place: Place { id: place, name: "Storscenen".into(), note: String::new() },
        crew: Crew { id: crew, name: "Bar".into(), colour: 3, note: "Møt ved teltet".into() },
        competence: Competence::new(competence, "Ansvarlig alkoholhåndtering", Some(24)),
        person: Person {
            phone: "+4740000001".into(),
            birth_date: Some(day(1)),
            birth_year: Some(2007),
            club: Some(club),
            extra: BTreeMap::from([("Bil".to_owned(), "ja; «rød»".to_owned())]),
            ..Person::new(person, "Åse", "Bjørnøy")
        },
        membership: Membership { id: ids.next(), person, crew, role: Role::Deputy },
        shift: Shift::new(shift, crew, Some(place), when(8, 18, 22)),
        need: Need {
            id: need,
            shift,
            task: String::new(),
            min: 1,
            target: 2,
            max: None,
            competences: vec![competence],
            min_age: Some(18),
        },
        assignment: Assignment {
            override_reason: "det går bra".into(),
            overridden: vec!["rest".into()],
            ..Assignment::new(assignment, need, person)
        },
        programme: Programme {
            competence: Some(competence),
            min_percent: 80,
            min_minutes: 480,
            ..Programme::new(programme, "Hvordan lede frivillige")
        },
        module: Module { minutes: 60, ..Module::new(module, programme, 1, "Hvorfor") },
        session: Session {
            modules: vec![module],
            place: Some(place),
            leader: Some(person),
            ..Session::new(session, programme, when(1, 18, 21))
        },
        enrolment: Enrolment { answer: Some(Answer::No), ..Enrolment::new(ids.next(), programme, person) },
        attendance: Attendance {
            id: ids.next(),
            session,
            person,
            state: AttendanceState::Part,
            from_at: Some(when(1, 18, 19).from_at),
            to_at: Some(when(1, 18, 19).to_at),
        },
        record: CompetenceRecord {
            programme: Some(programme),
            origin: "kursbevis vist".into(),
            ..CompetenceRecord::new(ids.next(), person, competence, day(1))
        },
        import: ImportBatch { id: ids.next(), file: "Frivillige 2027.csv".into(), added: 3, changed: 0, refused: 1 },
        series: Series { id: series, name: "Bar, kveld".into() },
        template: Template {
            id: ids.next(),
            name: "Barkveld".into(),
            crew: Some(crew),
            place: Some(place),
            needs: vec![domain::shift::TemplateNeed {
                task: "skjenking".into(),
                min: 1,
                target: 2,
                max: Some(3),
                competences: vec![competence],
                min_age: Some(18),
            }],
        },
        availability: Availability {
            id: ids.next(),
            person,
            kind: Can::RatherNot,
            note: "kommer rett fra jobb".into(),
            when: when(8, 16, 18),
        },
        wish: Wish { crews: vec![crew], max_shifts: Some(4), ..Wish::none(ids.next(), person) },
        pair: Pair { id: ids.next(), person, other: friend, kind: PairKind::Together },
        travel: Travel { id: ids.next(), place, other: tent, minutes: 15 },
        rule: Rule {
            id: ids.next(),
            crew: Some(crew),
            age_group: None,
            field: "max_day_h".into(),
            value: "10".into(),
            reason: "styret 12. januar".into(),
        },
        handout: Handout {
            id: ids.next(),
            crew,
            number: 1,
            at: when(1, 12, 13).from_at,
            plan: vec![domain::handout::Line {
                assignment,
                person,
                shift,
                from: when(8, 18, 22).from_at,
                to: when(8, 18, 22).to_at,
            }],
        },
        handover: Handover { id: ids.next(), crew, author: Some(person), day: day(12), note: "Bestill flere glass".into() },
        before: Module::new(ids.next(), programme, 2, "Hvem"),
        part: Competence { shown: true, ..Competence::new(ids.next(), "Politiattest", None) },
        friend: Person::new(friend, "Jon", "Moan"),
        tent: Place { id: tent, name: "Ølteltet".into(), note: String::new() },
    }
}

/// An edit that makes the festival with the first of its rows.
pub fn first(rows: &Rows) -> Edit {
    let mut edit = Edit::new(Op::NewFestival { name: rows.festival.name.clone() });
    edit.insert(&rows.festival);
    edit.insert(&rows.club);
    edit.insert(&rows.place);
    edit.insert(&rows.crew);
    edit.insert(&rows.competence);
    edit.insert(&rows.person);
    edit.insert(&rows.membership);
    edit.insert(&rows.shift);
    edit.insert(&rows.need);
    edit.insert(&rows.assignment);
    edit.insert(&rows.programme);
    edit.insert(&rows.module);
    edit.insert(&rows.session);
    edit.insert(&rows.enrolment);
    edit.insert(&rows.attendance);
    edit.insert(&rows.record);
    edit.insert(&rows.import);
    edit
}

/// An edit that makes the rest of them, so that there is a row of each kind.
pub fn rest(rows: &Rows) -> Edit {
    let mut edit = Edit::new(Op::Change { table: Table::Festival, name: rows.festival.name.clone() });
    edit.insert(&rows.friend);
    edit.insert(&rows.tent);
    edit.insert(&rows.series);
    edit.update(&rows.shift, &Shift { series: Some(rows.series.id), ..rows.shift.clone() });
    edit.insert(&rows.template);
    edit.insert(&rows.availability);
    edit.insert(&rows.wish);
    edit.insert(&rows.pair);
    edit.insert(&rows.travel);
    edit.insert(&rows.rule);
    edit.insert(&rows.handout);
    edit.insert(&rows.handover);
    edit.insert(&rows.part);
    edit.insert(&rows.before);
    edit.update(&rows.competence, &Competence { includes: vec![rows.part.id], ..rows.competence.clone() });
    edit.update(&rows.module, &Module { after: vec![rows.before.id], goals: "å spørre".into(), ..rows.module.clone() });
    let seen = CompetenceRecord { seen_on: Some(day(1)), seen_by: "Bente".into(), training: true, ..rows.record.clone() };
    edit.update(&rows.record, &seen);
    let judged = Programme {
        profile: "NO-2021".into(),
        association: "Studieforbundet".into(),
        renews: true,
        per_leader: Some(12),
        ..rows.programme.clone()
    };
    edit.update(&rows.programme, &judged);
    let held = Session {
        leaders: vec![rows.friend.id],
        break_minutes: Some(20),
        capacity: Some(25),
        covered: "hele modulen".into(),
        ..rows.session.clone()
    };
    edit.update(&rows.session, &held);
    edit.update(&rows.enrolment, &Enrolment { waiting: Some(1), ..rows.enrolment.clone() });
    edit
}

/// A store in memory that holds them.
pub fn store() -> (Store, Rows) {
    let rows = rows();
    let mut store = Store::in_memory().unwrap();
    store.apply(&first(&rows)).unwrap();
    (store, rows)
}

/// Every live row of a snapshot.
pub fn dump(snapshot: &Snapshot) -> Vec<(Table, Cells)> {
    fn of<R: Record>(rows: &ildsjel::domain::Rows<R>, to: &mut Vec<(Table, Cells)>) {
        to.extend(rows.iter().map(|row| (R::TABLE, row.cells())));
    }
    let mut all = Vec::new();
    all.extend(snapshot.festival().map(|row| (Table::Festival, row.cells())));
    of(&snapshot.clubs, &mut all);
    of(&snapshot.places, &mut all);
    of(&snapshot.crews, &mut all);
    of(&snapshot.competences, &mut all);
    of(&snapshot.people, &mut all);
    of(&snapshot.memberships, &mut all);
    of(&snapshot.shifts, &mut all);
    of(&snapshot.needs, &mut all);
    of(&snapshot.assignments, &mut all);
    of(&snapshot.programmes, &mut all);
    of(&snapshot.modules, &mut all);
    of(&snapshot.sessions, &mut all);
    of(&snapshot.enrolments, &mut all);
    of(&snapshot.attendance, &mut all);
    of(&snapshot.records, &mut all);
    of(&snapshot.imports, &mut all);
    of(&snapshot.series, &mut all);
    of(&snapshot.templates, &mut all);
    of(&snapshot.availability, &mut all);
    of(&snapshot.wishes, &mut all);
    of(&snapshot.pairs, &mut all);
    of(&snapshot.travels, &mut all);
    of(&snapshot.rules, &mut all);
    of(&snapshot.handouts, &mut all);
    of(&snapshot.handovers, &mut all);
    all
}

/// An edit that gives a person another family name.
pub fn rename(person: &Person, family: &str) -> Edit {
    let mut edit = Edit::new(Op::Change { table: Table::Person, name: person.name() });
    edit.update(person, &Person { family: family.into(), ..person.clone() });
    edit
}
