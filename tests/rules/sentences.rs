//! How breaches, reasons and refusals are said.

use ildsjel::domain::Role;
use ildsjel::domain::candidates::{Reason, candidates};
use ildsjel::domain::rules::{Rules, check};
use ildsjel::lang::{Lang, Language};

use crate::world::{World, date, span};

/// With plain blanks, as the eye sees it.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn a_short_rest_is_said_in_hours_minutes_and_the_next_work() {
    let mut world = World::new();
    let kari = world.adult();
    world.work(kari, "2027-07-10 06:00", "2027-07-10 12:00");
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let at = span("2027-07-09 18:00", "2027-07-09 22:00");
    let told = check(&world.snapshot, &Rules::standard(), kari, &need, at, None).unwrap();
    let say = |language| plain(&Lang::new(language).breach(&told[0], &world.snapshot));
    assert_eq!(told.len(), 1);
    assert_eq!(say(Language::Nb), "Hviler 8 t, skal ha 11 t (mangler 180 min) før Bar lør. 06:00 (aml. § 10-8)");
    assert_eq!(say(Language::Nn), "Kviler 8 t, skal ha 11 t (manglar 180 min) før Bar lau. 06:00 (aml. § 10-8)");
}

#[test]
fn age_is_said_with_the_birthday_or_with_what_is_not_known() {
    let mut world = World::new();
    let nb = Lang::new(Language::Nb);
    let need = world.shift("2027-07-08 12:00", "2027-07-08 14:00");
    let need = world.alter(&need, |need| need.min_age = Some(18));
    let mut say = |year, born| {
        let person = world.person("Ida", year, born);
        let at = span("2027-07-08 12:00", "2027-07-08 14:00");
        let told = check(&world.snapshot, &Rules::standard(), person, &need, at, None).unwrap();
        told.iter().map(|breach| plain(&nb.breach(breach, &world.snapshot))).collect::<Vec<_>>()
    };
    assert_eq!(say(None, Some("2009-07-09")), ["For ung: 17 år, må være 18. Fyller 18 den 9. juli"]);
    assert_eq!(say(None, Some("2010-02-01")), ["For ung: 17 år, må være 18. Fyller 18 den 1. februar 2028"]);
    assert_eq!(say(Some(2009), None), ["Kan være for ung: 17 eller 18 år, må være 18. Fødselsdatoen mangler"]);
    assert_eq!(say(Some(2010), None), ["For ung: 16 eller 17 år, må være 18"]);
    assert_eq!(say(None, None), ["Alderen er ukjent, må være 18 år"]);
}

#[test]
fn the_night_is_said_with_its_paragraph_and_whether_the_age_was_guessed() {
    let mut world = World::new();
    let nb = Lang::new(Language::Nb);
    let mut say = |year, born, from: &str, to: &str| {
        let person = world.person("Ola", year, born);
        let need = world.shift(from, to);
        let told = check(&world.snapshot, &Rules::standard(), person, &need, span(from, to), None).unwrap();
        told.iter().map(|breach| plain(&nb.breach(breach, &world.snapshot))).collect::<Vec<_>>()
    };
    assert_eq!(
        say(None, Some("2010-08-20"), "2027-07-09 18:00", "2027-07-10 02:00"),
        [
            "180 min inne i nattforbudet 23–06 (aml. § 11-3)",
            "Skal ha 30 min pause når vakta varer over 4 t 30 min (aml. § 11-5)",
            "120 min mellom 21 og 23: bare når arbeidet krever det (aml. § 11-3)",
        ]
    );
    assert_eq!(
        say(Some(2009), None, "2027-07-09 23:00", "2027-07-10 00:00"),
        ["60 min inne i nattforbudet 23–06 (aml. § 11-3) – regnet som under 18, siden fødselsdatoen mangler"]
    );
    assert_eq!(
        say(Some(2013), None, "2027-07-09 08:00", "2027-07-09 15:30"),
        [
            "7 t 30 min på én arbeidsdag (fre. 9. juli), høyst 7 t (aml. § 11-2)",
            "Skal ha 30 min pause når vakta varer over 4 t 30 min (aml. § 11-5)",
        ]
    );
}

#[test]
fn clashes_and_courses_are_said_with_names_and_days() {
    let mut world = World::new();
    let nb = Lang::new(Language::Nb);
    let kari = world.adult();
    let bar = world.competence("Ansvarlig alkoholhåndtering", None);
    world.has(kari, bar, "2025-07-01", Some("2027-07-01"));
    world.work(kari, "2027-07-09 20:00", "2027-07-10 01:00");
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let need = world.alter(&need, |need| need.competences = vec![bar]);
    let at = span("2027-07-09 18:00", "2027-07-09 22:00");
    let told = check(&world.snapshot, &Rules::standard(), kari, &need, at, None).unwrap();
    let said: Vec<_> = told.iter().map(|breach| plain(&nb.breach(breach, &world.snapshot))).collect();
    assert_eq!(said, ["På Bar fre. 20:00–01:00 samtidig, 2 t", "Kurset gikk ut 1. juli: Ansvarlig alkoholhåndtering"]);
    world.put(kari, need.id);
    let refused = check(&world.snapshot, &Rules::standard(), kari, &need, at, None).unwrap_err();
    assert_eq!(plain(&nb.refusal(&refused, &world.snapshot)), "Står på Bar fre. 18:00–22:00 fra før");
}

#[test]
fn what_speaks_for_somebody_is_said() {
    let mut world = World::new();
    let nb = Lang::new(Language::Nb);
    let kari = world.adult();
    world.member(kari, Role::Deputy);
    world.work(kari, "2027-07-08 18:00", "2027-07-08 20:30");
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let all = candidates(&world.snapshot, &Rules::standard(), &need, span("2027-07-09 18:00", "2027-07-09 22:00"));
    let said: Vec<_> = all[0].reasons_for.iter().map(|reason| plain(&nb.reason(reason, &world.snapshot))).collect();
    assert_eq!(
        said,
        [
            "Nestleder i Bar",
            "Har 2 t 30 min fra før, snittet er 3 t",
            "Fri ellers fre. 9. juli",
            "Uthvilt, har hatt fri i 21 t 30 min"
        ]
    );
    let course = world.competence("Brannvern", None);
    let has = Reason::HasCompetence { competence: course, until: Some(date("2027-12-31")) };
    assert_eq!(plain(&nb.reason(&has, &world.snapshot)), "Har kurset Brannvern, gjelder til 31. desember");
}
