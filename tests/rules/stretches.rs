//! Runs, weekly rest, nights, wishes, availability, company, ways, what a shift lacks, the festival's own limits: one clear
//! case each, with its sentence.

use ildsjel::domain::rules::{Breach, Group, Lack, Rule, Rules, Severity, check, check_all, lacking};
use ildsjel::domain::{
    AssignmentId, AssignmentState, Availability, Can, Need, Pair, PairKind, PersonId, Role, Span, Travel, When, Wish, Zone,
};
use ildsjel::lang::{Lang, Language};

use crate::world::{World, span};

/// In bokmål, with plain blanks, as the eye sees it.
fn nb(world: &World, breach: &Breach) -> String {
    Lang::new(Language::Nb).breach(breach, &world.snapshot).replace('\u{a0}', " ")
}

/// All that is said of a piece of work on the roster.
fn said(world: &World, id: AssignmentId) -> Vec<String> {
    let found = check_all(&world.snapshot, &Rules::of(&world.snapshot));
    let of = found.into_iter().filter(|finding| finding.assignment == id);
    of.flat_map(|finding| finding.breaches).map(|breach| nb(world, &breach)).collect()
}

/// What the leader is told of one more piece of work.
fn told(world: &World, person: PersonId, need: &Need) -> Vec<Breach> {
    let at = world.snapshot.shifts.get(need.shift).unwrap().when.span();
    check(&world.snapshot, &Rules::of(&world.snapshot), person, need, at, None).unwrap()
}

fn told_nb(world: &World, person: PersonId, need: &Need) -> Vec<String> {
    told(world, person, need).iter().map(|breach| nb(world, breach)).collect()
}

fn says(world: &mut World, person: PersonId, kind: Can, at: Span, note: &str) {
    let when = When::from_span(Zone::default(), at);
    let row = Availability { id: world.ids.next(), person, kind, note: note.into(), when };
    world.add(&row);
}

fn pair(world: &mut World, person: PersonId, other: PersonId, kind: PairKind) {
    let row = Pair { id: world.ids.next(), person, other, kind };
    world.add(&row);
}

fn decide(world: &mut World, group: Option<Group>, field: &str, value: &str, reason: &str) {
    let (field, value, reason) = (field.into(), value.into(), reason.into());
    let row = Rule { id: world.ids.next(), crew: None, age_group: group, field, value, reason };
    world.add(&row);
}

/// A reason for this mark at this assignment.
fn accept(world: &mut World, id: AssignmentId, mark: &str) {
    let row = world.snapshot.assignments.get(id).unwrap().clone();
    let mut accepted = row.clone();
    accepted.overridden = vec![mark.into()];
    accepted.override_reason = "Avtalt med Kari".into();
    world.change(&row, &accepted);
}

fn withdraw(world: &mut World, id: AssignmentId) {
    let row = world.snapshot.assignments.get(id).unwrap().clone();
    let mut none = row.clone();
    (none.overridden, none.override_reason) = (Vec::new(), String::new());
    world.change(&row, &none);
}

/// The codes a reason is still wanted for.
fn open(world: &World) -> Vec<&'static str> {
    let found = check_all(&world.snapshot, &Rules::of(&world.snapshot));
    found.iter().flat_map(|finding| finding.open(&world.snapshot).map(Breach::code)).collect()
}

#[test]
fn shifts_without_a_break_between_them_are_a_run() {
    let mut world = World::new();
    let youth = world.person("Ida", Some(2010), None);
    let first = world.work(youth, "2027-07-09 10:00", "2027-07-09 13:00");
    let second = world.work(youth, "2027-07-09 13:15", "2027-07-09 16:00");
    assert_eq!(said(&world, first), [""; 0], "the run goes over the limit only in the second");
    assert_eq!(said(&world, second), ["6 t i strekk fra 10:00, uten 30 min pause etter 4 t 30 min (aml. § 11-5)"]);
    // Half an hour is a break.
    let other = world.person("Per", Some(2010), None);
    world.work(other, "2027-07-09 10:00", "2027-07-09 13:00");
    let after = world.work(other, "2027-07-09 13:30", "2027-07-09 16:00");
    assert_eq!(said(&world, after), [""; 0]);
    // Of a grown-up it is a hint.
    let kari = world.adult();
    world.work(kari, "2027-07-09 10:00", "2027-07-09 13:00");
    let need = world.shift("2027-07-09 13:00", "2027-07-09 16:30");
    let [run @ Breach::Run { .. }] = &told(&world, kari, &need)[..] else { panic!("a run and nothing else") };
    assert_eq!((run.severity(), run.minutes()), (Severity::Hint, 60));
}

#[test]
fn a_week_without_a_long_rest_is_told_where_it_is_too_late() {
    let mut world = World::new();
    let kari = world.adult();
    let work: Vec<AssignmentId> =
        (5..=11).map(|day| world.work(kari, &format!("2027-07-{day:02} 12:00"), &format!("2027-07-{day:02} 15:00"))).collect();
    for early in &work[..5] {
        assert_eq!(said(&world, *early), [""; 0]);
    }
    // The long rest would have to begin on Sunday 11 July at 01:00.
    assert_eq!(said(&world, work[6]), ["Lengste hvile på sju dager fra man. 5. juli er 21 t, skal ha 35 t (aml. § 10-8)"]);
    assert_eq!(open(&world), ["week-rest"]);
}

#[test]
fn the_longest_rest_is_that_of_the_seven_days() {
    let mut world = World::new();
    let kari = world.adult();
    let day = |day: i64| format!("2027-07-{day:02}");
    for at in 1..=8 {
        world.work(kari, &format!("{} 12:00", day(at)), &format!("{} 13:00", day(at)));
    }
    // Longer than the others, and still not long enough, but after the seven days.
    let late = world.work(kari, "2027-07-09 22:00", "2027-07-09 23:00");
    assert_eq!(said(&world, late), ["Lengste hvile på sju dager fra tor. 1. juli er 23 t, skal ha 35 t (aml. § 10-8)"]);
}

#[test]
fn nights_in_a_row_are_counted() {
    let mut world = World::new();
    let kari = world.adult();
    let first = world.work(kari, "2027-07-08 22:00", "2027-07-09 03:00");
    let second = world.work(kari, "2027-07-09 22:00", "2027-07-10 03:00");
    assert_eq!(said(&world, first), [""; 0]);
    assert_eq!(said(&world, second), ["2 netter på rad, helst ikke over 1"]);
    // Less than four hours between 23 and 06 make no night; a night at home ends the row.
    let ola = world.adult();
    world.work(ola, "2027-07-08 22:00", "2027-07-09 03:00");
    world.work(ola, "2027-07-09 19:00", "2027-07-10 02:59");
    let need = world.shift("2027-07-10 22:00", "2027-07-11 03:00");
    assert_eq!(told_nb(&world, ola, &need), [""; 0]);
}

#[test]
fn more_than_somebody_wants_is_said_of_shifts_hours_and_nights() {
    let mut world = World::new();
    let kari = world.adult();
    let wish = Wish { max_shifts: Some(1), max_minutes: Some(360), max_nights: Some(0), ..Wish::none(world.ids.next(), kari) };
    world.add(&wish);
    let first = world.work(kari, "2027-07-08 12:00", "2027-07-08 15:00");
    let second = world.work(kari, "2027-07-09 21:00", "2027-07-10 03:00");
    assert_eq!(said(&world, first), [""; 0]);
    assert_eq!(said(&world, second), ["Vil ha høyst 1 vakt, får 2", "Vil ha høyst 6 t, får 9 t", "Vil ha høyst 0 netter, får 1"]);
}

#[test]
fn a_reason_for_more_than_somebody_wants_holds_anywhere_at_the_person() {
    let mut world = World::new();
    let (kari, ola) = (world.adult(), world.adult());
    let mut work = Vec::new();
    for person in [kari, ola] {
        let wish = Wish { max_shifts: Some(1), ..Wish::none(world.ids.next(), person) };
        world.add(&wish);
        for day in [7, 9, 11] {
            work.push(world.work(person, &format!("2027-07-{day:02} 12:00"), &format!("2027-07-{day:02} 15:00")));
        }
    }
    assert_eq!(open(&world), ["over-shifts"; 4]);
    accept(&mut world, work[0], "over-hours");
    assert_eq!(open(&world), ["over-shifts"; 4], "of hours nothing was said");
    accept(&mut world, work[0], "over-shifts");
    assert_eq!(open(&world), ["over-shifts"; 2], "at the other one it is still open");
    let gone = world.snapshot.assignments.get(work[0]).unwrap().clone();
    let mut declined = gone.clone();
    declined.state = AssignmentState::Declined;
    world.change(&gone, &declined);
    assert_eq!(open(&world), ["over-shifts"; 3], "who is not there after all has no reason to give");
}

#[test]
fn who_cannot_is_said_in_their_own_words() {
    let mut world = World::new();
    let kari = world.adult();
    says(&mut world, kari, Can::Cannot, span("2027-07-09 08:00", "2027-07-09 14:00"), "");
    says(&mut world, kari, Can::Cannot, span("2027-07-09 12:00", "2027-07-09 15:00"), "Konfirmasjon");
    says(&mut world, kari, Can::RatherNot, span("2027-07-09 14:00", "2027-07-09 16:30"), "");
    let id = world.work(kari, "2027-07-09 13:00", "2027-07-09 18:00");
    assert_eq!(said(&world, id), ["Kan ikke 2 t av tida («Konfirmasjon»)", "Helst ikke 1 t 30 min av tida"]);
    assert_eq!(open(&world), ["cannot"], "what they would rather not is a hint");
    accept(&mut world, id, "cannot");
    assert_eq!(open(&world), [""; 0]);
}

#[test]
fn who_said_when_they_can_is_taken_at_their_word_by_festival_day() {
    let mut world = World::new();
    let kari = world.adult();
    says(&mut world, kari, Can::Can, span("2027-07-09 18:00", "2027-07-09 23:00"), "");
    let later = world.shift("2027-07-09 21:00", "2027-07-10 01:30");
    assert_eq!(told_nb(&world, kari, &later), ["2 t 30 min er utenom det som passer denne dagen"]);
    // Until six in the morning it is still that day.
    let night = world.shift("2027-07-10 04:00", "2027-07-10 06:00");
    let [outside] = &told(&world, kari, &night)[..] else { panic!("one breach") };
    assert_eq!((outside.code(), outside.severity(), outside.minutes()), ("outside-can", Severity::Breach, 120));
    let morning = world.shift("2027-07-10 06:00", "2027-07-10 08:00");
    let [other_day] = &told(&world, kari, &morning)[..] else { panic!("one hint") };
    assert_eq!((other_day.code(), other_day.severity()), ("not-said", Severity::Hint));
    assert_eq!(nb(&world, other_day), "Har ikke sagt at denne dagen passer");
}

#[test]
fn two_who_are_not_to_meet_are_told_at_both_and_settled_at_either() {
    let mut world = World::new();
    let (kari, ola) = (world.adult(), world.person("Ola", Some(1990), None));
    // Both have said so; it is one thing.
    pair(&mut world, kari, ola, PairKind::Apart);
    pair(&mut world, ola, kari, PairKind::Apart);
    let need = world.shift("2027-07-09 12:00", "2027-07-09 18:00");
    let at_kari = world.put(kari, need.id);
    let half = world.need(need.shift);
    let at_ola = world.put_part(ola, half.id, Some(span("2027-07-09 15:00", "2027-07-09 18:00")), AssignmentState::Planned);
    assert_eq!(said(&world, at_kari), ["Skal ikke på vakt med Ola Moe, 3 t samtidig"]);
    assert_eq!(said(&world, at_ola), ["Skal ikke på vakt med Kari Moe, 3 t samtidig"]);
    assert_eq!(open(&world), ["apart"; 2]);
    accept(&mut world, at_kari, &format!("apart:{ola}"));
    assert_eq!(open(&world), [""; 0]);
    withdraw(&mut world, at_kari);
    accept(&mut world, at_ola, &format!("apart:{kari}"));
    assert_eq!(open(&world), [""; 0], "at the other end it is the same thing");
    withdraw(&mut world, at_ola);
    let third = world.adult();
    accept(&mut world, at_ola, &format!("apart:{third}"));
    assert_eq!(open(&world), ["apart"; 2], "a third one is somebody else");
}

#[test]
fn friends_want_to_be_together() {
    let mut world = World::new();
    let (kari, ola) = (world.adult(), world.person("Ola", Some(1990), None));
    pair(&mut world, kari, ola, PairKind::Together);
    let need = world.shift("2027-07-09 12:00", "2027-07-09 15:00");
    let id = world.put(kari, need.id);
    assert_eq!(said(&world, id), ["Vil helst på vakt med Ola Moe"]);
    assert_eq!(open(&world), [""; 0]);
    let beside = world.need(need.shift);
    let theirs = world.put(ola, beside.id);
    assert_eq!((said(&world, id).len(), said(&world, theirs).len()), (0, 0));
}

#[test]
fn a_minor_is_not_without_their_adults() {
    let mut world = World::new();
    let child = world.person("Ida", Some(2013), None);
    let (mother, father) = (world.person("Mor", Some(1980), None), world.person("Far", Some(1980), None));
    pair(&mut world, child, mother, PairKind::Adult);
    pair(&mut world, child, father, PairKind::Adult);
    let need = world.shift("2027-07-09 10:00", "2027-07-09 14:00");
    let id = world.put(child, need.id);
    let beside = world.need(need.shift);
    world.put_part(father, beside.id, Some(span("2027-07-09 10:00", "2027-07-09 12:30")), AssignmentState::Planned);
    assert_eq!(said(&world, id), ["Uten Mor Moe, som har ansvar, i 1 t 30 min"]);
    assert_eq!(open(&world), ["without-adult"]);
    world.put_part(mother, beside.id, Some(span("2027-07-09 12:30", "2027-07-09 14:00")), AssignmentState::Planned);
    assert_eq!(said(&world, id), [""; 0], "one of them is there all the time");
}

#[test]
fn a_way_between_two_places_comes_before_the_common_one() {
    let mut world = World::new();
    let kari = world.adult();
    let (hall, gate, kiosk) = (world.place("Storsalen"), world.place("Porten"), world.place("Kiosken"));
    decide(&mut world, None, "travel_min", "20", "");
    let way = Travel { id: world.ids.next(), place: gate, other: hall, minutes: 45 };
    world.add(&way);
    let near = Travel { id: world.ids.next(), place: kiosk, other: hall, minutes: 0 };
    world.add(&near);
    let first = world.shift_at(Some(hall), "2027-07-09 12:00", "2027-07-09 13:00");
    world.put(kari, first.id);
    let at = |world: &mut World, place| {
        let need = world.shift_at(Some(place), "2027-07-09 13:30", "2027-07-09 14:00");
        told_nb(world, kari, &need)
    };
    assert_eq!(
        at(&mut world, gate),
        ["Bare 30 min mellom denne vakta og Bar – Storsalen fre. 12:00–13:00, skal ha 45 min for å komme fram"]
    );
    assert_eq!(at(&mut world, kiosk), [""; 0]);
    let between = world.shift_at(Some(kiosk), "2027-07-09 13:00", "2027-07-09 13:15");
    assert_eq!(told_nb(&world, kari, &between), [""; 0], "these two are side by side");
    let from_gate = world.shift_at(Some(gate), "2027-07-09 10:00", "2027-07-09 11:50");
    assert_eq!(told(&world, kari, &from_gate).iter().map(Breach::minutes).collect::<Vec<_>>(), [35]);
}

#[test]
fn what_a_shift_lacks_is_said_with_names_and_time() {
    let mut world = World::new();
    decide(&mut world, None, "leader", "1", "");
    let need = world.shift("2027-07-09 12:00", "2027-07-09 18:00");
    let nb = Lang::new(Language::Nb);
    let said = |world: &World| {
        let found = lacking(&world.snapshot, &Rules::of(&world.snapshot));
        found.iter().map(|lacks| nb.lacking(lacks, &world.snapshot).replace('\u{a0}', " ")).collect::<Vec<_>>()
    };
    assert_eq!(said(&world), [""; 0], "a shift that nobody is on lacks people, not leaders");
    for (name, year) in [("Ida", 2013), ("Per", 2012), ("Eva", 2010)] {
        let young = world.person(name, Some(year), None);
        let beside = world.need(need.shift);
        world.put(young, beside.id);
    }
    let boss = world.adult();
    world.member(boss, Role::Deputy);
    world.put_part(boss, need.id, Some(span("2027-07-09 13:30", "2027-07-09 18:00")), AssignmentState::Planned);
    assert_eq!(
        said(&world),
        [
            "Ingen gjengsjef eller nestleder på vakta i 1 t 30 min, fra 12:00",
            "Ingen voksen på vakta sammen med Ida Moe, Per Moe i 1 t 30 min, fra 12:00",
        ]
    );
    decide(&mut world, None, "leader", "", "");
    decide(&mut world, None, "adult", "youth", "");
    assert_eq!(said(&world), ["Ingen voksen på vakta sammen med Ida Moe, Per Moe, Eva Moe i 1 t 30 min, fra 12:00"]);
}

#[test]
fn who_comes_of_age_before_their_work_begins_is_an_adult_on_it() {
    let mut world = World::new();
    decide(&mut world, None, "adult", "youth", "");
    let need = world.shift("2027-07-09 20:00", "2027-07-10 04:00");
    let ida = world.person("Ida", None, Some("2009-07-10"));
    world.put_part(ida, need.id, Some(span("2027-07-10 00:00", "2027-07-10 04:00")), AssignmentState::Planned);
    assert_eq!(lacking(&world.snapshot, &Rules::of(&world.snapshot)), []);
    let per = world.person("Per", None, Some("2010-07-10"));
    let beside = world.need(need.shift);
    world.put(per, beside.id);
    let found = lacking(&world.snapshot, &Rules::of(&world.snapshot));
    assert_eq!(found.iter().map(|lacks| (&lacks.lack, lacks.minutes)).collect::<Vec<_>>(), [(&Lack::Adult(vec![per]), 240)]);
}

#[test]
fn a_limit_of_the_festivals_own_is_said_with_its_reason_and_no_paragraph() {
    let mut world = World::new();
    let kari = world.adult();
    decide(&mut world, None, "max_day_h", "6", "Vi skal orke helga");
    decide(&mut world, None, "break_after_min", "120", "");
    world.work(kari, "2027-07-09 10:00", "2027-07-09 14:00");
    let long = world.work(kari, "2027-07-09 14:00", "2027-07-09 17:00");
    assert_eq!(
        said(&world, long),
        [
            "7 t på én arbeidsdag (fre. 9. juli), høyst 6 t (Vi skal orke helga)",
            "7 t i strekk fra 10:00, uten 30 min pause etter 2 t",
        ]
    );
    // The rest is still the law's.
    let morning = world.shift("2027-07-10 02:00", "2027-07-10 04:00");
    assert_eq!(
        told_nb(&world, kari, &morning),
        ["Hviler 9 t, skal ha 11 t (mangler 120 min) etter Bar fre. 14:00–17:00 (aml. § 10-8)"]
    );
}

#[test]
fn a_limit_for_one_group_comes_before_one_for_all_whichever_was_decided_first() {
    let mut world = World::new();
    decide(&mut world, Some(Group::Youth), "max_day_h", "5", "");
    decide(&mut world, None, "max_day_h", "10", "");
    let rules = Rules::of(&world.snapshot);
    let hours = |group| rules.limits(None, group, crate::world::date("2027-07-09")).unwrap().max_day_h;
    assert_eq!([Group::Child, Group::Youth, Group::Adult].map(hours), [Some(10), Some(5), Some(10)]);
}

#[test]
fn no_way_between_places_can_be_wanted_and_nonsense_is_none() {
    let minutes = |value: &str, group| {
        let mut world = World::new();
        decide(&mut world, None, "travel_min", "15", "");
        decide(&mut world, group, "travel_min", value, "");
        Rules::of(&world.snapshot).travel_min
    };
    assert_eq!((minutes("30", None), minutes("", None)), (30, 0));
    for nonsense in ["-5", "10001", "9223372036854775807", "et kvarter"] {
        assert_eq!(minutes(nonsense, None), 15, "{nonsense}");
    }
    assert_eq!(minutes("30", Some(Group::Child)), 15, "the way is as long for all");
}

#[test]
fn a_reason_for_a_run_or_a_week_holds_within_its_time() {
    let mut world = World::new();
    let youth = world.person("Ida", Some(2010), None);
    let mut ids = Vec::new();
    for day in [9, 12] {
        for (from, to) in [("10:00", "12:00"), ("12:10", "14:40"), ("14:50", "17:00")] {
            ids.push(world.work(youth, &format!("2027-07-{day:02} {from}"), &format!("2027-07-{day:02} {to}")));
        }
    }
    assert_eq!(open(&world), ["run"; 4], "two that go over the limit, on two days");
    accept(&mut world, ids[0], "run");
    assert_eq!(open(&world), ["run"; 2], "given at the first, it holds for that run and not for the next");

    let mut world = World::new();
    let kari = world.adult();
    let day = |world: &mut World, month: u32, day: u32| {
        world.work(kari, &format!("2027-{month:02}-{day:02} 12:00"), &format!("2027-{month:02}-{day:02} 14:00"))
    };
    let june: Vec<_> = (1..=7).map(|at| day(&mut world, 6, at)).collect();
    let july: Vec<_> = (5..=11).map(|at| day(&mut world, 7, at)).collect();
    assert_eq!(open(&world), ["week-rest"; 2]);
    accept(&mut world, june[2], "week-rest");
    assert_eq!(open(&world), ["week-rest"], "June's reason is June's");
    accept(&mut world, july[0], "week-rest");
    assert_eq!(open(&world), [""; 0]);
}
