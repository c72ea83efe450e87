//! The sample festival: the same each time, whole, believable, and wrong only where it is meant to be.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::{Datelike, Duration, NaiveDate, Timelike};
use ildsjel::domain::rules::{Breach, Rules, check_all, lacking};
use ildsjel::domain::sample::{SampleSize, sample, sample_sized};
use ildsjel::domain::{
    Assignment, AssignmentState, Edit, Minute, Need, Op, Person, PersonId, Role, Shift, Snapshot, Source, Span, Write,
};

static SAMPLE: LazyLock<Snapshot> = LazyLock::new(|| snapshot(&sample()));

fn snapshot(edit: &Edit) -> Snapshot {
    let mut snapshot = Snapshot::default();
    snapshot.apply(edit).unwrap();
    snapshot
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn work(row: &Assignment) -> (&'static Person, &'static Need, &'static Shift) {
    let need = SAMPLE.needs.get(row.need).unwrap();
    (SAMPLE.people.get(row.person).unwrap(), need, SAMPLE.shifts.get(need.shift).unwrap())
}

/// The years that are sure on the day a shift begins.
fn age(person: &Person, shift: &Shift) -> Option<i32> {
    person.age_on(shift.when.from_local.date()).at_least()
}

/// Every pair of one person's assignments.
fn pairs() -> Vec<(&'static Person, Span, Span, &'static Assignment, &'static Assignment)> {
    let mut pairs = Vec::new();
    for person in SAMPLE.people.iter() {
        let own: Vec<_> = SAMPLE.assignments.iter().filter(|row| row.person == person.id).collect();
        for (nth, a) in own.iter().enumerate() {
            for b in &own[nth + 1..] {
                pairs.push((person, work(a).2.when.span(), work(b).2.when.span(), *a, *b));
            }
        }
    }
    pairs
}

#[test]
fn same_seed_same_festival() {
    assert_eq!(sample(), sample());
    let other = sample_sized(SampleSize { seed: 7, ..SampleSize::default() });
    assert_ne!(sample(), other);
}

#[test]
fn it_is_one_edit_of_new_rows_only() {
    let edit = sample();
    assert_eq!(edit.op, Op::Sample { name: "Norsk Revyfestival 2027".into() });
    let mut ids = BTreeSet::new();
    for write in &edit.writes {
        let Write::Insert { id, .. } = write else { panic!("{write:?}") };
        assert!(ids.insert(*id));
    }
}

#[test]
fn it_is_as_big_as_the_real_one() {
    let festival = SAMPLE.festival().unwrap();
    assert_eq!((festival.first_day, festival.last_day), (day("2027-07-07"), day("2027-07-11")));
    assert_eq!((festival.zone.to_string().as_str(), festival.day_cut, festival.region.as_str()), ("Europe/Oslo", 360, "NO"));
    assert_eq!(SAMPLE.people.len(), 600);
    assert_eq!(SAMPLE.crews.len(), 25);
    assert_eq!(SAMPLE.clubs.len(), 40);
    assert!((980..=1050).contains(&SAMPLE.shifts.len()), "{} shifts", SAMPLE.shifts.len());
    let places: i64 = SAMPLE.needs.iter().map(|need| need.target).sum();
    assert!((2550..=2650).contains(&places), "{places} places");
    assert!(SAMPLE.crews.iter().all(|crew| (0..8).contains(&crew.colour)));
}

#[test]
fn nothing_points_nowhere() {
    let s = &*SAMPLE;
    assert!(s.people.iter().all(|row| row.club.is_none_or(|club| s.clubs.get(club).is_some())));
    assert!(s.memberships.iter().all(|row| s.people.get(row.person).is_some() && s.crews.get(row.crew).is_some()));
    assert!(s.shifts.iter().all(|row| s.crews.get(row.crew).is_some() && s.places.get(row.place.unwrap()).is_some()));
    assert!(s.needs.iter().all(|row| s.shifts.get(row.shift).is_some()));
    assert!(s.needs.iter().flat_map(|row| &row.competences).all(|id| s.competences.get(*id).is_some()));
    assert!(s.assignments.iter().all(|row| s.needs.get(row.need).is_some() && s.people.get(row.person).is_some()));
    assert!(s.modules.iter().all(|row| s.programmes.get(row.programme).is_some()));
    for session in s.sessions.iter() {
        assert!(s.programmes.get(session.programme).is_some() && s.people.get(session.leader.unwrap()).is_some());
        assert!(s.places.get(session.place.unwrap()).is_some() && session.modules.iter().all(|id| s.modules.get(*id).is_some()));
    }
    assert!(s.enrolments.iter().all(|row| s.programmes.get(row.programme).is_some() && s.people.get(row.person).is_some()));
    assert!(s.attendance.iter().all(|row| s.sessions.get(row.session).is_some() && s.people.get(row.person).is_some()));
    for record in s.records.iter() {
        assert!(s.people.get(record.person).is_some() && s.competences.get(record.competence).is_some());
        assert!(record.valid_to.is_none_or(|to| record.valid_from < to), "{record:?}");
        assert!(record.programme.is_none_or(|id| s.programmes.get(id).is_some()));
    }
}

/// Whether no such number can be dialled: 400 00 0xx and the hundreds after it, or the Swedish range for fiction.
fn invented(phone: &str) -> bool {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let number: u64 = digits.parse().unwrap();
    let norwegian = [4_740_000_000..=4_740_000_999, 40_000_000..=40_000_999];
    let swedish = [46_701_740_605..=46_701_740_699, 701_740_605..=701_740_699];
    norwegian.iter().chain(&swedish).any(|range| range.contains(&number))
}

#[test]
fn nobody_can_be_called_or_written_to() {
    for person in SAMPLE.people.iter() {
        assert!(person.phone.is_empty() || invented(&person.phone), "{}", person.phone);
        assert!(person.email.is_empty() || (person.email.is_ascii() && person.email.ends_with("@example.org")), "{}", person.email);
        assert!(!person.phone.is_empty() || !person.email.is_empty(), "{} cannot be reached at all", person.name());
        if let Some((_, phone)) = person.guardian.rsplit_once(", ") {
            assert!(invented(phone), "{}", person.guardian);
        }
    }
    let mails = SAMPLE.people.iter().filter(|person| !person.email.is_empty()).count();
    assert!((380..=460).contains(&mails), "{mails} with an address");
}

#[test]
fn people_are_of_all_ages_and_from_everywhere() {
    let opening = day("2027-07-07");
    let mut known = [0_usize; 3];
    let mut young = 0;
    for person in SAMPLE.people.iter() {
        known[usize::from(person.birth_year.is_some()) + 2 * usize::from(person.birth_date.is_some())] += 1;
        if let Some(age) = person.age_on(opening).at_least() {
            assert!((13..=84).contains(&age), "{} is {age}", person.name());
            young += usize::from((15..18).contains(&age));
            // Of whom only the year is known, and who may be eighteen, nothing is sure.
            if person.birth_date.is_some() || person.born() != Some(2009) {
                assert_eq!(person.guardian.is_empty(), age >= 18, "{} is {age}", person.name());
            }
        }
    }
    let [unknown, year, date] = known;
    assert!((5..40).contains(&unknown) && year > 150 && date > 150, "{known:?}");
    assert!(young >= 40, "{young} from 15 to 17");
    let letters: BTreeSet<char> = SAMPLE.people.iter().flat_map(|person| person.name().chars().collect::<Vec<_>>()).collect();
    for letter in ['æ', 'ø', 'å', 'ä', 'ö', 'ï', 'đ', 'ŋ', 'ł', 'а', 'Å', 'Ø', 'Ö'] {
        assert!(letters.contains(&letter), "{letter}");
    }
    assert!(SAMPLE.people.iter().any(|person| person.family.is_empty()), "one name alone");
}

#[test]
fn some_share_a_name_and_some_a_phone() {
    let mut names: BTreeMap<String, Vec<&Person>> = BTreeMap::new();
    let mut phones: BTreeMap<&str, Vec<&Person>> = BTreeMap::new();
    for person in SAMPLE.people.iter() {
        names.entry(person.name()).or_default().push(person);
        if !person.phone.is_empty() {
            phones.entry(&person.phone).or_default().push(person);
        }
    }
    let same = &names["Kari Moen"];
    assert_eq!(same.iter().map(|person| person.born().unwrap()).collect::<BTreeSet<_>>(), BTreeSet::from([1961, 2003]));
    let siblings = |list: &&Vec<&Person>| {
        list.iter().filter(|person| !person.guardian.is_empty()).count() > 1 && list.iter().all(|p| p.family == list[0].family)
    };
    assert!(phones.values().filter(siblings).count() >= 2);
    for list in phones.values().filter(siblings) {
        let born: Vec<NaiveDate> = list.iter().filter(|p| !p.guardian.is_empty()).filter_map(|person| person.birth_date).collect();
        for (nth, one) in born.iter().enumerate() {
            assert!(born[nth + 1..].iter().all(|other| (*one - *other).num_days().abs() > 300), "{}", list[0].family);
        }
    }
    assert!(phones.values().filter(|list| list.len() > 1).all(|list| list.iter().any(|person| !person.guardian.is_empty())));
}

#[test]
fn every_crew_is_led_and_staffed() {
    let mut leading = BTreeSet::new();
    for crew in SAMPLE.crews.iter() {
        let roles: Vec<Role> = SAMPLE.members_of(crew.id).map(|row| row.role).collect();
        assert!((5..=60).contains(&roles.len()), "{} has {}", crew.name, roles.len());
        for wanted in [Role::Leader, Role::Deputy] {
            assert_eq!(roles.iter().filter(|role| **role == wanted).count(), 1, "{}", crew.name);
        }
        for row in SAMPLE.members_of(crew.id).filter(|row| row.role != Role::Member) {
            assert!(leading.insert(row.person), "{} leads twice", SAMPLE.people.get(row.person).unwrap().name());
        }
    }
    let crews = |person: &Person| SAMPLE.memberships_of(person.id).map(|row| row.crew).collect::<Vec<_>>();
    let many: Vec<_> = SAMPLE.people.iter().map(crews).collect();
    assert!(many.iter().all(|crews| crews.iter().collect::<BTreeSet<_>>().len() == crews.len()));
    assert!(many.iter().filter(|crews| crews.len() == 2).count() >= 25);
}

#[test]
fn shifts_lie_in_ten_days_of_work() {
    let mut lengths = BTreeSet::new();
    let mut short = 0;
    for shift in SAMPLE.shifts.iter() {
        let date = shift.when.from_local.date();
        assert!((day("2027-07-02")..=day("2027-07-13")).contains(&date), "{date}");
        assert!((60..=8 * 60).contains(&shift.when.minutes()));
        assert!(SAMPLE.needs_of(shift.id).map(|need| need.target).sum::<i64>() > 0);
        let _ = lengths.insert((shift.when.from_local.time(), shift.when.to_local.time()));
        short += usize::from(shift.when.minutes() == 90);
    }
    let has = |from: (u32, u32), to: (u32, u32)| {
        lengths.iter().any(|(a, b)| (a.hour(), a.minute()) == from && (b.hour(), b.minute()) == to)
    };
    assert!(has((10, 30), (12, 0)) && has((22, 0), (2, 0)) && has((21, 0), (1, 30)) && has((23, 0), (7, 0)));
    assert!(short >= 10);
    for date in day("2027-07-02").iter_days().take(12) {
        assert!(SAMPLE.shifts_on(date).count() >= 10, "{date}");
    }
}

#[test]
fn most_places_are_filled() {
    let mut places = 0;
    let mut late = (0, 0);
    for need in SAMPLE.needs.iter() {
        let on: Vec<_> = SAMPLE.assignments_to(need.id).collect();
        let count = i64::try_from(on.len()).unwrap();
        assert!(need.min <= need.target && count <= need.target);
        assert!(on.iter().all(|row| row.state == AssignmentState::Planned && row.source == Source::Sample));
        places += need.target;
        let shift = SAMPLE.shifts.get(need.shift).unwrap();
        if shift.when.from_local.date() > day("2027-07-11") {
            late = (late.0 + count, late.1 + need.target);
        }
    }
    let filled = i64::try_from(SAMPLE.assignments.len()).unwrap() * 1000 / places;
    assert!((920..=950).contains(&filled), "{filled} of a thousand");
    assert!(late.0 * 1000 / late.1 < filled, "more holes when all is over");
    for shift in SAMPLE.shifts.iter() {
        let on: Vec<PersonId> =
            SAMPLE.needs_of(shift.id).flat_map(|need| SAMPLE.assignments_to(need.id)).map(|row| row.person).collect();
        assert_eq!(on.iter().collect::<BTreeSet<_>>().len(), on.len(), "the same person twice");
    }
    let minutes: Vec<i64> = SAMPLE.people.iter().map(|person| SAMPLE.minutes_of(person.id)).filter(|sum| *sum > 0).collect();
    let mean = minutes.iter().sum::<i64>() / i64::try_from(minutes.len()).unwrap();
    assert!((17 * 60..=22 * 60).contains(&mean), "{mean} minutes each");
    assert!(*minutes.iter().max().unwrap() > 30 * 60 && *minutes.iter().min().unwrap() < 8 * 60);
}

#[test]
fn some_are_in_two_places_at_once() {
    let clashes: Vec<_> = pairs().into_iter().filter(|(_, a, b, ..)| a.overlap(*b) > 0).collect();
    assert!((4..=8).contains(&clashes.len()), "{}", clashes.len());
    for (person, _, _, a, b) in &clashes {
        assert_ne!(work(a).2.crew, work(b).2.crew, "{}", person.name());
    }
    assert!(clashes.iter().any(|(.., a, b)| [a, b].iter().any(|row| row.overridden == ["overlap"])));
}

#[test]
fn some_nights_are_too_short() {
    let short: Vec<_> = pairs().into_iter().filter(|(_, a, b, ..)| a.overlap(*b) == 0 && a.gap(*b) < 11 * 60).collect();
    assert!((3..=6).contains(&short.len()), "{}", short.len());
    assert!(short.iter().any(|(.., a, b)| [a, b].iter().any(|row| row.overridden == ["rest"])));
}

#[test]
fn three_minors_are_up_too_late() {
    let mut late = BTreeSet::new();
    for row in SAMPLE.assignments.iter() {
        let (person, _, shift) = work(row);
        let Some(age) = age(person, shift).filter(|age| *age < 18) else { continue };
        let child = age < 15 || person.born().is_some_and(|born| born >= 2012);
        let banned = if child { 20 } else { 23 };
        let span = shift.when.span();
        let awake = |at: i64| (6..banned).contains(&shift.when.zone.local(Minute(at)).hour());
        if (span.from.0..span.to.0).any(|at| !awake(at)) {
            let _ = late.insert(person.id);
        }
    }
    assert_eq!(late.len(), 3);
}

#[test]
fn one_paper_ran_out_and_one_is_too_young_for_the_bar() {
    let mut ran_out = 0;
    let mut too_young = Vec::new();
    for row in SAMPLE.assignments.iter() {
        let (person, need, shift) = work(row);
        let (first, last) = (shift.when.from_local.date(), shift.when.to_local.date());
        for competence in &need.competences {
            let papers: Vec<_> = SAMPLE.records_of(person.id).filter(|record| record.competence == *competence).collect();
            if !papers.iter().any(|record| record.covers(first, last)) {
                assert!(papers.iter().any(|record| record.valid_to.unwrap() < first), "{} never had it", person.name());
                ran_out += 1;
            }
        }
        if need.min_age.is_some_and(|least| age(person, shift).is_none_or(|age| age < least)) {
            too_young.push((need.task.as_str(), age(person, shift)));
        }
    }
    assert_eq!(ran_out, 1);
    assert_eq!(too_young, [("Servering", Some(17))]);
}

#[test]
fn some_warnings_were_answered() {
    let reasons: Vec<&Assignment> = SAMPLE.assignments.iter().filter(|row| !row.override_reason.is_empty()).collect();
    assert!((3..=6).contains(&reasons.len()), "{}", reasons.len());
    assert!(reasons.iter().all(|row| !row.overridden.is_empty()));
    assert!(SAMPLE.assignments.iter().all(|row| row.override_reason.is_empty() == row.overridden.is_empty()));
}

#[test]
fn the_programme_was_held_and_followed() {
    let programme = SAMPLE.programmes.iter().next().unwrap();
    assert_eq!((SAMPLE.programmes.len(), programme.name.as_str()), (1, "Hvordan lede frivillige"));
    assert_eq!(SAMPLE.modules_of(programme.id).map(|module| module.number).collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
    let sessions: Vec<_> = SAMPLE.sessions_of(programme.id).collect();
    let days: Vec<String> = sessions.iter().map(|session| session.when.from_local.to_string()).collect();
    assert_eq!(days, ["2027-04-12 18:00:00", "2027-04-26 18:00:00", "2027-05-10 18:00:00", "2027-05-24 18:00:00"]);
    assert!(sessions.iter().all(|session| session.when.minutes() == 180 && session.modules.len() == 2));
    assert!((25..=50).contains(&SAMPLE.enrolments.len()), "{} enrolled", SAMPLE.enrolments.len());

    let mut states = BTreeMap::new();
    for enrolment in SAMPLE.enrolments.iter() {
        let mut minutes = 0;
        for session in &sessions {
            let row = SAMPLE.attended(session.id, enrolment.person).unwrap();
            *states.entry(format!("{:?}", row.state)).or_insert(0) += 1;
            minutes += row.minutes(session.when.span());
        }
        let granted = SAMPLE.records_of(enrolment.person).filter(|record| record.programme == Some(programme.id)).count();
        assert_eq!(granted, usize::from(minutes * 100 >= 720 * 75), "{minutes} of 720 minutes");
    }
    assert_eq!(states.len(), 4, "{states:?}");
    assert!(states["Present"] * 10 > SAMPLE.attendance.len() * 7);
    let granted = SAMPLE.records.iter().filter(|record| record.programme.is_some()).count();
    assert!(granted < SAMPLE.enrolments.len() && granted * 10 > SAMPLE.enrolments.len() * 6, "{granted} completed");
}

#[test]
fn other_seeds_and_sizes_hold_together_too() {
    for seed in [1, 2, 3] {
        let s = snapshot(&sample_sized(SampleSize { people: 900, copies: 2, seed }));
        assert_eq!((s.people.len(), s.crews.len()), (900, 25));
        assert_eq!(s.shifts.len(), 2 * SAMPLE.shifts.len());
        let mut clashes = 0;
        for person in s.people.iter() {
            let spans: Vec<Span> = s.assignments_of(person.id).filter_map(|row| s.assignment_span(row.id)).collect();
            for (nth, a) in spans.iter().enumerate() {
                clashes += spans[nth + 1..].iter().filter(|b| a.overlap(**b) > 0).count();
            }
        }
        assert!((4..=8).contains(&clashes), "{clashes}");
        let years: BTreeSet<i32> = s.people.iter().filter_map(Person::born).map(|year| year / 10).collect();
        assert!(years.len() >= 7);
        let first = s.days_with_shifts().next().unwrap();
        let last = s.days_with_shifts().last().unwrap();
        assert!(last - first == Duration::days(11) && first.year() == 2027);
    }
}

#[test]
fn the_rules_find_what_is_wrong_and_nothing_else() {
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut accepted = 0;
    for finding in check_all(&SAMPLE, &Rules::standard()) {
        for breach in finding.breaches.iter().filter(|breach| breach.needs_reason()) {
            *codes.entry(breach.code()).or_default() += 1;
        }
        let grave = finding.breaches.iter().any(Breach::needs_reason);
        accepted += usize::from(grave && finding.is_accepted(SAMPLE.assignments.get(finding.assignment).unwrap()));
    }
    // Both ends of a clash and of a short night are told.
    let clashes = pairs().iter().filter(|(_, a, b, ..)| a.overlap(*b) > 0).count();
    let expected = [("age", 1), ("competence-expired", 1), ("night", 3), ("overlap", 2 * clashes), ("rest", 8)];
    assert_eq!(codes, BTreeMap::from(expected));
    assert_eq!(accepted, SAMPLE.assignments.iter().filter(|row| !row.override_reason.is_empty()).count());
    // Nor does a shift lack an adult.
    assert_eq!(lacking(&SAMPLE, &Rules::standard()), []);
}
