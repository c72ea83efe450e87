//! Each profile at its borders, counted by hand.

use ildsjel::domain::completion::{CourseLack, Field, Lack, Mend, Verdict, judge, judge_by, profile, profile_for};
use ildsjel::domain::{AttendanceState, Enrolment, Minute, Person, PersonId, Programme, ProgrammeId, SessionId, Span};
use ildsjel::lang::{Lang, Language};

use crate::world::{World, date, oslo};

/// A course by a profile in a world of its own.
pub struct Course {
    pub world: World,
    pub programme: ProgrammeId,
    pub sessions: Vec<SessionId>,
}

impl Course {
    pub fn new(profile: &str) -> Self {
        let mut world = World::new();
        let programme = Programme {
            profile: profile.into(),
            association: "Studieforbundet".into(),
            ..Programme::new(world.ids.next(), "Hvordan lede frivillige")
        };
        world.add(&programme);
        Self { world, programme: programme.id, sessions: Vec::new() }
    }

    pub fn evening(&mut self, from: &str, to: &str) -> SessionId {
        let id = self.world.session(self.programme, &[], from, to);
        self.sessions.push(id);
        id
    }

    /// Somebody of whom all is known that any report asks for.
    pub fn follows(&mut self, name: &str, born: i32) -> PersonId {
        let person = Person {
            birth_year: Some(born),
            gender: "f".into(),
            postcode: "7977".into(),
            ..Person::new(self.world.ids.next(), name, "Moe")
        };
        self.world.add(&person);
        let enrolment = Enrolment::new(self.world.ids.next(), self.programme, person.id);
        self.world.add(&enrolment);
        person.id
    }

    pub fn there(&mut self, person: PersonId, evening: usize) {
        self.world.attend(self.sessions[evening], person, AttendanceState::Present, None);
    }

    /// There for the first so many minutes.
    pub fn minutes(&mut self, person: PersonId, evening: usize, minutes: i64) {
        let from = self.world.snapshot.sessions.get(self.sessions[evening]).unwrap().when.from_at;
        let part = Span::new(from, Minute(from.0 + minutes));
        self.world.attend(self.sessions[evening], person, AttendanceState::Part, Some(part));
    }

    pub fn judge(&self) -> Verdict {
        judge(&self.world.snapshot, self.programme, oslo("2028-12-31 12:00")).unwrap()
    }
}

/// One evening of so many minutes with so many who are there all the time.
fn evening(profile: &str, to: &str, people: usize) -> Course {
    let mut course = Course::new(profile);
    course.evening("2027-03-01 17:00", to);
    for number in 0..people {
        let person = course.follows(&format!("Nummer {number}"), 1980);
        course.there(person, 0);
    }
    course
}

#[test]
fn four_hours_and_no_minute_less() {
    for (to, minutes, enough) in [("20:59", 239, false), ("21:00", 240, true), ("21:01", 241, true)] {
        let verdict = evening("NO-2021", &format!("2027-03-01 {to}"), 4).judge();
        assert_eq!((verdict.minutes, verdict.is_approvable()), (minutes, enough), "{:?}", verdict.lacks);
        let lack = CourseLack::Hours { minutes, needs: 240 };
        assert_eq!(verdict.lacks.contains(&lack), !enough);
    }
    // One minute more, to which all four come: at 239 of 240 minutes all would count.
    let verdict = evening("NO-2021", "2027-03-01 20:59", 4).judge();
    let [Mend::Gather { count: 1, minutes: 1, people, keep }] = verdict.mends.as_slice() else { panic!("{:?}", verdict.mends) };
    assert!(people.is_empty() && keep.is_empty());
}

/// Hours as a study association counts them: 60 minutes of which 15 may be a break, or 45 without.
#[test]
fn breaks_and_hours() {
    let (no, se) = (profile("NO-2021").unwrap(), profile("SE").unwrap());
    for (length, breaks, counts) in [
        (60, 0, 60),
        (60, 15, 60),
        (60, 16, 58),
        (59, 0, 59),
        (59, 14, 59),
        (180, 45, 180),
        (180, 60, 160),
        (60, 60, 0),
        (60, 90, 0),
    ] {
        assert_eq!(no.counted(length, breaks), counts, "{length} with {breaks} of break");
    }
    // 44 minutes are no hour, 1:30 are two, 3:00 are four, and four is all that counts of one gathering.
    for (length, breaks, hours) in
        [(44, 0, 0), (45, 0, 1), (89, 0, 1), (90, 0, 2), (90, 1, 1), (135, 0, 3), (180, 0, 4), (225, 0, 4), (240, 60, 4)]
    {
        assert_eq!(se.counted(length, breaks), hours * 45, "{length} with {breaks} of break");
    }
}

#[test]
fn three_are_too_few_and_four_are_enough() {
    for (people, enough) in [(3, false), (4, true)] {
        let verdict = evening("NO-2021", "2027-03-01 21:00", people).judge();
        assert_eq!(verdict.is_approvable(), enough);
        if !enough {
            assert_eq!(verdict.lacks, [CourseLack::Participants { has: 3, needs: 4 }]);
            assert_eq!(verdict.mends, [Mend::Recruit { count: 1, in_time: false }]);
        }
    }
    // Until 2020 one was enough, but the course was eight hours.
    let mut old = Course::new("NO-2020");
    old.evening("2020-03-02 09:00", "2020-03-02 17:00");
    let one = old.follows("Kari", 1980);
    old.there(one, 0);
    assert!(old.judge().is_approvable());
    assert_eq!(evening("NO-2020", "2027-03-01 21:00", 4).judge().lacks[0], CourseLack::NotInForce);
    assert_eq!(profile_for("NO", date("2020-12-31")).unwrap().id, "NO-2020");
    assert_eq!(profile_for("NO", date("2021-01-01")).unwrap().id, "NO-2021");
    assert_eq!(profile_for("SE", date("2021-01-01")).unwrap().id, "SE");
    assert!(profile_for("DK", date("2021-01-01")).is_none());
}

#[test]
fn the_leader_counts() {
    let mut course = evening("NO-2021", "2027-03-01 21:00", 3);
    let leader = Person {
        birth_year: Some(1970),
        gender: "m".into(),
        postcode: "7977".into(),
        ..Person::new(course.world.ids.next(), "Ola", "Lie")
    };
    course.world.add(&leader);
    let row = course.world.snapshot.sessions.get(course.sessions[0]).unwrap().clone();
    course.world.change(&row, &ildsjel::domain::Session { leader: Some(leader.id), ..row.clone() });
    let verdict = course.judge();
    assert!(verdict.is_approvable(), "{:?}", verdict.lacks);
    assert!(verdict.of(leader.id).unwrap().leads && verdict.of(leader.id).unwrap().minutes == 240);
}

/// 74.9 per cent is not 75: of a thousand minutes, 749 and 750; of 240, 179 and 180.
#[test]
fn three_quarters() {
    for (length, there, counts, lacks) in [
        (1000, 749, false, 1),
        (1000, 750, true, 0),
        (240, 179, false, 1),
        (240, 180, true, 0),
        (241, 180, false, 1),
        (241, 181, true, 0),
    ] {
        let mut course = Course::new("NO-2021");
        let from = oslo("2027-03-01 06:00");
        let end = ildsjel::domain::Zone::default().local(Minute(from.0 + length));
        course.evening("2027-03-01 06:00", &end.format("%Y-%m-%d %H:%M").to_string());
        let kari = course.follows("Kari", 1980);
        course.minutes(kari, 0, there);
        let verdict = course.judge();
        let row = verdict.of(kari).unwrap();
        assert_eq!((row.minutes, row.counts()), (there, counts), "{there} of {length}");
        if !counts {
            assert_eq!(row.lacks, [Lack::Share { minutes: there, of: length, percent: 75, lacks }]);
        }
    }
}

/// Of four hours Kari was there for 165 minutes: 68.75 per cent. With an hour more it is 225 of 300: just 75.
#[test]
fn one_more_evening_of_sixty_minutes_and_kari_is_over() {
    let mut course = evening("NO-2021", "2027-03-01 21:00", 3);
    let kari = course.follows("Kari", 1980);
    course.minutes(kari, 0, 165);
    // Liv was there for 185: over now, and under if she stays away from that evening, since 185 of 300 is 61 per cent.
    let liv = course.follows("Liv", 1980);
    course.minutes(liv, 0, 185);
    let verdict = course.judge();
    assert!(verdict.is_approvable(), "four without her");
    let row = verdict.of(kari).unwrap();
    assert_eq!(row.lacks, [Lack::Share { minutes: 165, of: 240, percent: 75, lacks: 15 }]);
    let evening = |people, keep| Mend::Gather { count: 1, minutes: 60, people, keep };
    assert_eq!(row.mend, Some(evening(vec![kari], Vec::new())));
    let lang = Lang::new(Language::Nb);
    let said = lang.mend(&course.world.snapshot, &verdict.profile, row.mend.as_ref().unwrap());
    assert!(said.contains("60") && said.contains("Kari Moe"), "{said}");

    // The same where she is the fourth.
    let mut course = self::evening("NO-2021", "2027-03-01 21:00", 2);
    let kari = course.follows("Kari", 1980);
    course.minutes(kari, 0, 165);
    let liv = course.follows("Liv", 1980);
    course.minutes(liv, 0, 185);
    let verdict = course.judge();
    assert_eq!(verdict.lacks, [CourseLack::Participants { has: 3, needs: 4 }]);
    assert_eq!(verdict.mends, [evening(vec![kari], vec![liv])]);
    // It is as they say: the evening is held, and both come.
    course.evening("2027-03-08 18:00", "2027-03-08 19:00");
    for person in [kari, liv] {
        course.there(person, 1);
    }
    let verdict = course.judge();
    assert!(verdict.of(kari).unwrap().counts() && verdict.of(liv).unwrap().counts());
    assert!(verdict.is_approvable(), "{:?}", verdict.lacks);
}

#[test]
fn a_question_is_cheaper_than_an_evening() {
    let mut course = evening("NO-2021", "2027-03-01 21:00", 3);
    let (kari, liv) = (course.follows("Kari", 1980), course.follows("Liv", 1980));
    course.minutes(kari, 0, 165);
    course.there(liv, 0);
    let row = course.world.snapshot.people.get(liv).unwrap().clone();
    course.world.change(&row, &Person { postcode: String::new(), gender: String::new(), ..row.clone() });
    let verdict = course.judge();
    assert_eq!(verdict.of(liv).unwrap().lacks, [Lack::Missing(Field::Gender), Lack::Missing(Field::Postcode)]);
    assert_eq!(verdict.lacks, [CourseLack::Participants { has: 3, needs: 4 }]);
    assert_eq!(verdict.mends, [Mend::Ask { person: liv, fields: vec![Field::Gender, Field::Postcode] }]);
}

#[test]
fn what_is_still_to_come_can_be_enough() {
    let mut course = Course::new("NO-2021");
    course.evening("2027-03-01 18:00", "2027-03-01 19:00");
    course.evening("2027-03-08 18:00", "2027-03-08 21:00");
    let kari = course.follows("Kari", 1980);
    let now = oslo("2027-03-02 12:00");
    let verdict = judge(&course.world.snapshot, course.programme, now).unwrap();
    assert!(!verdict.ended && !verdict.overdue);
    assert_eq!(verdict.of(kari).unwrap().to_come, 180);
    assert_eq!(verdict.of(kari).unwrap().mend, Some(Mend::Attend { person: kari, minutes: 180 }));
    // Three more may begin now: the three hours are just 75 per cent.
    assert_eq!(verdict.mends, [Mend::Attend { person: kari, minutes: 180 }, Mend::Recruit { count: 3, in_time: true }]);
}

/// Of a course without a gathering there is nothing to come to: it takes the whole course.
#[test]
fn nothing_is_planned_yet() {
    let mut course = Course::new("NO-2021");
    let all: Vec<_> = (0..5).map(|number| course.follows(&format!("Nummer {number}"), 1980)).collect();
    let verdict = course.judge();
    assert!(!verdict.ended && verdict.days.is_none() && verdict.report_by.is_none());
    let whole = Mend::Gather { count: 1, minutes: 240, people: all[..4].to_vec(), keep: Vec::new() };
    assert_eq!(verdict.mends, [whole]);
    assert!(verdict.people.iter().all(|row| row.mend.is_none()));
}

#[test]
fn the_age_is_that_of_the_year() {
    for (profile, born, counts) in [("NO-2021", 2013, true), ("NO-2021", 2014, false), ("SE", 2014, true), ("SE", 2015, false)] {
        let mut course = Course::new(profile);
        for day in ["01", "08", "15"] {
            course.evening(&format!("2027-03-{day} 18:00"), &format!("2027-03-{day} 21:00"));
        }
        let young = course.follows("Emil", born);
        (0..3).for_each(|evening| course.there(young, evening));
        let verdict = course.judge();
        assert_eq!(verdict.of(young).unwrap().counts(), counts, "{profile} {born}");
        if !counts {
            assert!(matches!(verdict.of(young).unwrap().lacks[..], [Lack::Age { .. }]));
            assert_eq!(verdict.of(young).unwrap().mend, None, "nobody grows older for it");
        }
    }
}

/// Three months after the end, and never after 15 January.
#[test]
fn the_report_is_due() {
    let profile = profile("NO-2021").unwrap();
    for (end, due) in [
        ("2027-03-31", "2027-06-30"),
        ("2027-09-30", "2027-12-30"),
        ("2027-10-01", "2028-01-01"),
        ("2027-10-15", "2028-01-15"),
        ("2027-10-16", "2028-01-15"),
        ("2027-12-31", "2028-01-15"),
        ("2028-01-01", "2028-04-01"),
        ("2027-11-30", "2028-01-15"),
    ] {
        assert_eq!(profile.report_due(date(end)), Some(date(due)), "{end}");
    }
    assert_eq!(self::profile_of("SE").report_due(date("2027-12-31")), None);

    let mut course = Course::new("NO-2021");
    course.evening("2027-12-31 18:00", "2027-12-31 22:00");
    let at = |now| judge(&course.world.snapshot, course.programme, oslo(now)).unwrap();
    assert_eq!(at("2027-06-01 12:00").report_by, Some(date("2028-01-15")));
    assert!(!at("2028-01-15 23:59").overdue);
    assert!(at("2028-01-16 00:00").overdue);
}

fn profile_of(id: &str) -> ildsjel::domain::completion::Profile {
    profile(id).unwrap()
}

/// Three gatherings of three study hours with three people.
fn circle() -> (Course, Vec<PersonId>) {
    let mut course = Course::new("SE");
    for day in ["01", "08", "15"] {
        course.evening(&format!("2027-03-{day} 18:00"), &format!("2027-03-{day} 20:15"));
    }
    let people: Vec<_> = ["Märta", "Åke", "Sven"].iter().map(|name| course.follows(name, 1980)).collect();
    for person in &people {
        (0..3).for_each(|evening| course.there(*person, evening));
    }
    (course, people)
}

#[test]
fn a_study_circle() {
    let (course, _) = circle();
    let verdict = course.judge();
    assert!(verdict.is_approvable(), "{:?}", verdict.lacks);
    assert_eq!((verdict.minutes, verdict.hundredths(verdict.minutes)), (405, 900));

    // Two gatherings are too few, however long.
    let mut course = Course::new("SE");
    for day in ["01", "08"] {
        course.evening(&format!("2027-03-{day} 10:00"), &format!("2027-03-{day} 16:00"));
    }
    let people: Vec<_> = ["Märta", "Åke", "Sven"].iter().map(|name| course.follows(name, 1980)).collect();
    for person in &people {
        (0..2).for_each(|evening| course.there(*person, evening));
    }
    let verdict = course.judge();
    assert_eq!(verdict.lacks[0], CourseLack::Hours { minutes: 360, needs: 405 }, "four hours of each");
    assert_eq!(verdict.lacks[1], CourseLack::Meetings { has: 2, needs: 3 });
    let Mend::Gather { count: 1, minutes: 45, people: who, .. } = &verdict.mends[0] else { panic!("{:?}", verdict.mends) };
    assert_eq!(who, &people);
}

#[test]
fn who_came_too_late_to_a_circle_and_one_that_nobody_came_to() {
    let (mut course, people) = circle();
    course.evening("2027-03-22 18:00", "2027-03-22 21:00");
    let late = course.follows("Gun", 1980);
    course.there(late, 3);
    let verdict = course.judge();
    assert_eq!(verdict.of(late).unwrap().lacks[0], Lack::First { within: 3 });
    assert_eq!(verdict.of(late).unwrap().mend, None);
    assert_eq!(verdict.lacks, [CourseLack::FewAt { session: course.sessions[3], has: 1, needs: 3 }]);
    assert!(people.iter().all(|person| verdict.of(*person).unwrap().counts()));
    // Into the next year it does not go.
    course.evening("2028-01-03 18:00", "2028-01-03 20:15");
    assert_eq!(course.judge().lacks[0], CourseLack::Years);
}

#[test]
fn no_profile_no_verdict_and_any_profile_can_be_tried() {
    let mut course = Course::new("");
    course.evening("2027-03-01 17:00", "2027-03-01 21:00");
    let now = oslo("2028-12-31 12:00");
    assert!(judge(&course.world.snapshot, course.programme, now).is_none());
    let tried = judge_by(&course.world.snapshot, course.programme, &profile("NO-2021").unwrap(), now).unwrap();
    assert_eq!(tried.lacks, [CourseLack::Participants { has: 0, needs: 4 }]);
    let row = course.world.snapshot.programmes.get(course.programme).unwrap().clone();
    course.world.change(&row, &Programme { association: String::new(), ..row.clone() });
    let tried = judge_by(&course.world.snapshot, course.programme, &profile("NO-2021").unwrap(), now).unwrap();
    assert_eq!((tried.lacks[1].clone(), tried.mends[0].clone()), (CourseLack::Association, Mend::Name));
}

/// Every lack and every way out is a whole sentence in every language.
#[test]
fn all_is_said() {
    let (course, people) = circle();
    let data = &course.world.snapshot;
    let profile = profile_of("SE");
    let session = course.sessions[0];
    let lacks = [
        Lack::Share { minutes: 165, of: 240, percent: 75, lacks: 15 },
        Lack::Hours { minutes: 360, needs: 405 },
        Lack::Meetings { has: 2, needs: 3 },
        Lack::First { within: 3 },
        Lack::Age { turns: 13, needs: 14 },
        Lack::Missing(Field::Name),
        Lack::Missing(Field::BirthYear),
        Lack::Missing(Field::Gender),
        Lack::Missing(Field::Postcode),
    ];
    let of_course = [
        CourseLack::Hours { minutes: 239, needs: 240 },
        CourseLack::Meetings { has: 2, needs: 3 },
        CourseLack::Participants { has: 1, needs: 4 },
        CourseLack::Participants { has: 0, needs: 4 },
        CourseLack::TooMany { has: 21, most: 20 },
        CourseLack::FewAt { session, has: 1, needs: 3 },
        CourseLack::Years,
        CourseLack::NotInForce,
        CourseLack::Association,
    ];
    let mends = [
        Mend::Name,
        Mend::Ask { person: people[0], fields: vec![Field::Gender, Field::Postcode] },
        Mend::Attend { person: people[0], minutes: 180 },
        Mend::Gather { count: 1, minutes: 60, people: vec![people[0]], keep: Vec::new() },
        Mend::Gather { count: 2, minutes: 90, people: people.clone(), keep: vec![people[1]] },
        Mend::Gather { count: 1, minutes: 60, people: Vec::new(), keep: Vec::new() },
        Mend::Recruit { count: 1, in_time: true },
        Mend::Recruit { count: 3, in_time: false },
    ];
    for language in Language::ALL {
        let lang = Lang::new(language);
        let said = lacks
            .iter()
            .map(|lack| lang.participant_lack(&profile, "Kari Moe", lack))
            .chain(of_course.iter().map(|lack| lang.course_lack(data, &profile, lack)))
            .chain(mends.iter().map(|mend| lang.mend(data, &profile, mend)));
        let mut seen = std::collections::BTreeSet::new();
        for sentence in said {
            assert!(
                sentence.ends_with('.') && !sentence.contains(['{', '$']) && !sentence.contains("  "),
                "{language}: {sentence}"
            );
            assert!(seen.insert(sentence.clone()), "{language}: twice {sentence}");
        }
    }
}
