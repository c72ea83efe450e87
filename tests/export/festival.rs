//! A small invented festival with all that makes lists hard: a night shift, holes, names from the whole region, and text
//! that would like to be a formula.

use chrono::{NaiveDate, NaiveDateTime};
use ildsjel::domain::id::Ids;
use ildsjel::domain::{
    Assignment, AssignmentState, Attendance, AttendanceState, Club, Crew, CrewId, Edit, Enrolment, Festival, Membership, Need, Op,
    Person, Pick, Place, PlaceId, Programme, ProgrammeId, Role, Session, SessionId, Shift, Snapshot, When, Zone,
};

pub struct Made {
    pub snapshot: Snapshot,
    pub bar: CrewId,
    pub kafe: CrewId,
    pub programme: ProgrammeId,
    pub first_session: SessionId,
}

pub fn date(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).unwrap()
}

pub fn at(day: u32, hour: u32) -> NaiveDateTime {
    date(7, day).and_hms_opt(hour, 0, 0).unwrap()
}

pub fn when(from: NaiveDateTime, to: NaiveDateTime) -> When {
    When::new(Zone::default(), from, to, Pick::Ask).unwrap()
}

pub fn snapshot(edit: &Edit) -> Snapshot {
    let mut snapshot = Snapshot::default();
    snapshot.apply(edit).unwrap();
    snapshot
}

pub fn festival(ids: &mut Ids, edit: &mut Edit) {
    edit.insert(&Festival {
        id: ids.next(),
        name: "Norsk Revyfestival 2027".into(),
        first_day: date(7, 7),
        last_day: date(7, 11),
        zone: Zone::default(),
        day_cut: 360,
        region: "NO".into(),
    });
}

pub fn make() -> Made {
    let mut ids = Ids::seeded(1_800_000_000_000);
    let mut edit = Edit::new(Op::Sample { name: "Prøve".into() });
    festival(&mut ids, &mut edit);
    let clubs = ["Åsmarka IL", "Vonheim ungdomslag", "Ærlig teater"].map(|name| {
        let club = Club { id: ids.next(), name: name.into() };
        edit.insert(&club);
        club.id
    });
    let mut crew = |name: &str| {
        let crew = Crew { id: ids.next(), name: name.into(), colour: 0, note: String::new() };
        edit.insert(&crew);
        crew.id
    };
    let (kafe, bar) = (crew("Kafé"), crew("Bar"));
    let tent = Place { id: ids.next(), name: "Teltet".into(), note: String::new() };
    edit.insert(&tent);

    let mut people = Vec::new();
    for (given, family, phone, email) in [
        ("Åse", "Bjørnøy", "+4740000011", "ase@example.org"),
        ("Märta", "Söderström", "+46701740605", "marta@example.com"),
        ("Aasmund", "Aasen", "+4740000012", ""),
        ("Jåma", "Åarjel", "+4740000013", ""),
        ("Дарина", "", "+380501234567", ""),
        ("=HYPERLINK(\"http://example.com\")", "Zorro", "spør Åse", "+1@example.com"),
        ("Kråik", "Bïenje", "0701740606", ""),
    ] {
        let mut person = Person::new(ids.next(), given, family);
        person.phone = phone.into();
        person.email = email.into();
        people.push(person);
    }
    people[0].club = Some(clubs[0]);
    people[0].birth_date = NaiveDate::from_ymd_opt(1999, 1, 1);
    people[0].gender = "f".into();
    people[0].postcode = "0150".into();
    people[0].diet = "nøtteallergi".into();
    people[0].guardian = "Mor Bjørnøy 400 00 099".into();
    people[1].club = Some(clubs[1]);
    people[1].birth_year = Some(2009);
    people[1].gender = "x".into();
    people[2].club = Some(clubs[1]);
    for person in &people {
        edit.insert(person);
    }

    for (person, crew, role) in [(0, bar, Role::Leader), (0, kafe, Role::Member), (1, bar, Role::Deputy), (2, kafe, Role::Member)] {
        edit.insert(&Membership { id: ids.next(), person: people[person].id, crew, role });
    }

    let mut work = |crew: CrewId, place: Option<PlaceId>, title: &str, from, to, task: &str, target: i64, on: &[usize]| {
        let shift = Shift { title: title.into(), ..Shift::new(ids.next(), crew, place, when(from, to)) };
        edit.insert(&shift);
        let need = Need {
            id: ids.next(),
            shift: shift.id,
            task: task.into(),
            min: 1,
            target,
            max: None,
            competences: Vec::new(),
            min_age: None,
        };
        edit.insert(&need);
        for index in on {
            let state = if *index == 6 { AssignmentState::Excused } else { AssignmentState::Planned };
            edit.insert(&Assignment { state, ..Assignment::new(ids.next(), need.id, people[*index].id) });
        }
    };
    work(kafe, None, "", at(9, 8), at(9, 12), "kaker", 1, &[2]);
    work(bar, Some(tent.id), "", at(9, 22), at(10, 3), "tappe øl", 4, &[0, 3, 6]);
    work(bar, Some(tent.id), "Kveldsvakt", at(9, 18), at(9, 22), "=1+1", 2, &[1, 5]);
    // Saturday by the calendar, but still Friday's festival day.
    work(bar, None, "", at(10, 4), at(10, 5), "rydde", 1, &[]);
    work(kafe, None, "", at(10, 9), at(10, 16), "", 1, &[2]);

    let programme = Programme::new(ids.next(), "Hvordan lede frivillige");
    edit.insert(&programme);
    let mut sessions = Vec::new();
    for (day, title) in [(1, "Første kveld"), (2, "Andre kveld")] {
        let when = when(at(day, 18), at(day, 21));
        let session = Session { title: title.into(), ..Session::new(ids.next(), programme.id, when) };
        edit.insert(&session);
        sessions.push(session);
    }
    for index in [0, 1, 2] {
        edit.insert(&Enrolment::new(ids.next(), programme.id, people[index].id));
    }
    // Åse both evenings, Märta from 19:00 on the first, Aasmund never, Kråik on the second though not enrolled.
    for (session, person, state, late) in [
        (0, 0, AttendanceState::Present, 0),
        (1, 0, AttendanceState::Present, 0),
        (0, 1, AttendanceState::Part, 60),
        (1, 1, AttendanceState::Excused, 0),
        (0, 2, AttendanceState::Absent, 0),
        (1, 6, AttendanceState::Present, 0),
    ] {
        let from = sessions[session].when.from_at;
        edit.insert(&Attendance {
            id: ids.next(),
            session: sessions[session].id,
            person: people[person].id,
            state,
            from_at: (late > 0).then_some(ildsjel::domain::Minute(from.0 + late)),
            to_at: None,
        });
    }
    Made { snapshot: snapshot(&edit), bar, kafe, programme: programme.id, first_session: sessions[0].id }
}

/// One shift from 10 to 15 that needs five: three people until 12, one until 14.
pub fn made_of_parts() -> Snapshot {
    let mut ids = Ids::seeded(1_800_000_000_000);
    let mut edit = Edit::new(Op::Sample { name: "Prøve".into() });
    festival(&mut ids, &mut edit);
    let crew = Crew { id: ids.next(), name: "Bar".into(), colour: 0, note: String::new() };
    edit.insert(&crew);
    let when = when(at(9, 10), at(9, 15));
    let shift = Shift::new(ids.next(), crew.id, None, when);
    edit.insert(&shift);
    let need = Need {
        id: ids.next(),
        shift: shift.id,
        task: String::new(),
        min: 1,
        target: 5,
        max: None,
        competences: Vec::new(),
        min_age: None,
    };
    edit.insert(&need);
    for (name, minutes) in [("A", 120), ("B", 120), ("C", 120), ("D", 240)] {
        let person = Person::new(ids.next(), name, "");
        edit.insert(&person);
        let to_at = Some(ildsjel::domain::Minute(when.from_at.0 + minutes));
        edit.insert(&Assignment { to_at, ..Assignment::new(ids.next(), need.id, person.id) });
    }
    snapshot(&edit)
}
