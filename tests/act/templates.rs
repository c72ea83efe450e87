//! What a kind of shift needs, kept for the next time.

use ildsjel::domain::act::{Cannot, NeedDraft, TemplateDraft, crews, places, templates, training};
use ildsjel::domain::*;

use crate::world::{World, july};

fn draft(name: &str, crew: Option<CrewId>, place: Option<PlaceId>) -> TemplateDraft {
    TemplateDraft { name: name.into(), crew, place, needs: vec![NeedDraft::of(2)] }
}

#[test]
fn is_kept_changed_and_deleted() {
    let mut world = World::new();
    let (bar, hygiene) = (world.crew("Bar"), world.competence("Hygiene"));
    let till = NeedDraft { competences: vec![hygiene], min_age: Some(18), max: Some(2), ..NeedDraft::of(1) }.task(" Kasse ");
    let kept = TemplateDraft { needs: vec![NeedDraft::of(4), till.clone()], ..draft(" Kveld ", Some(bar), None) };
    let edit = world.act(|s, ids| templates::add(s, ids, &kept));
    assert_eq!(edit.op, Op::Add { table: Table::Template, name: "Kveld".into() });
    let row = world.s.templates.iter().next().unwrap().clone();
    assert_eq!(templates::needs(&world.s, &row), [NeedDraft::of(4), NeedDraft { task: "Kasse".into(), ..till }]);

    world.act(|s, _| templates::update(s, &Template { name: "Sein kveld".into(), ..row.clone() }));
    assert_eq!(
        world.refused(|s, _| templates::update(s, &Template { name: "Sein kveld".into(), ..row.clone() })),
        Cannot::NothingToDo
    );
    let edit = world.act(|s, _| templates::delete(s, row.id));
    assert_eq!(edit.op, Op::Delete { table: Table::Template, name: "Sein kveld".into() });
    assert_eq!(world.refused(|s, _| templates::delete(s, row.id)), Cannot::NotFound { table: Table::Template });
}

#[test]
fn refuses_what_is_no_template() {
    let mut world = World::new();
    let (bar, kitchen) = (world.crew("Bar"), world.crew("Kjøkken"));
    world.act(|s, ids| templates::add(s, ids, &draft("Kveld", Some(bar), None)));
    let mut refuse = |draft: TemplateDraft| world.refused(|s, ids| templates::add(s, ids, &draft));
    assert_eq!(refuse(draft(" ", None, None)), Cannot::EmptyName);
    assert_eq!(refuse(TemplateDraft { needs: Vec::new(), ..draft("Dag", None, None) }), Cannot::Headcount);
    assert_eq!(refuse(TemplateDraft { needs: vec![NeedDraft::of(0)], ..draft("Dag", None, None) }), Cannot::Headcount);
    let gone = TemplateDraft {
        needs: vec![NeedDraft { competences: vec![Ids::System.next()], ..NeedDraft::of(1) }],
        ..draft("Dag", None, None)
    };
    assert_eq!(refuse(gone), Cannot::NotFound { table: Table::Competence });
    assert_eq!(refuse(draft("Dag", Some(Ids::System.next()), None)), Cannot::NotFound { table: Table::Crew });
    assert_eq!(refuse(draft("kveld", Some(bar), None)), Cannot::AlreadyThere { table: Table::Template, name: "Kveld".into() });
    world.act(|s, ids| templates::add(s, ids, &draft("Kveld", Some(kitchen), None)));
}

#[test]
fn saving_under_the_same_name_changes_it() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    world.act(|s, ids| templates::save(s, ids, &draft("Kveld", Some(bar), None)));
    let more = TemplateDraft { needs: vec![NeedDraft::of(5)], ..draft("kveld", Some(bar), None) };
    let edit = world.act(|s, ids| templates::save(s, ids, &more));
    assert_eq!(edit.op, Op::Change { table: Table::Template, name: "Kveld".into() });
    assert_eq!(world.s.templates.iter().map(|row| row.needs[0].target).collect::<Vec<_>>(), [5]);
    world.act(|s, ids| templates::save(s, ids, &draft("Kveld", None, None)));
    assert_eq!(world.s.templates.len(), 2, "one for all is another one");
}

#[test]
fn the_best_fitting_comes_first() {
    let mut world = World::new();
    let (bar, kitchen, tent, hall) = (world.crew("Bar"), world.crew("Kjøkken"), world.place("Teltet"), world.place("Salen"));
    for (name, crew, place) in [
        ("Alle", None, None),
        ("I teltet", None, Some(tent)),
        ("Bar B", Some(bar), None),
        ("bar a", Some(bar), None),
        ("Bar i teltet", Some(bar), Some(tent)),
        ("Bar i salen", Some(bar), Some(hall)),
        ("Kjøkken", Some(kitchen), None),
    ] {
        world.act(|s, ids| templates::add(s, ids, &draft(name, crew, place)));
    }
    let names =
        |crew, place| templates::templates_for(&world.s, crew, place).iter().map(|row| row.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(bar, Some(tent)), ["Bar i teltet", "bar a", "Bar B", "I teltet", "Alle"]);
    assert_eq!(names(bar, None), ["bar a", "Bar B", "Alle"]);
    assert_eq!(names(kitchen, Some(hall)), ["Kjøkken", "Alle"]);
}

#[test]
fn outlives_what_it_names() {
    let mut world = World::new();
    let (bar, tent, hygiene) = (world.crew("Bar"), world.place("Teltet"), world.competence("Hygiene"));
    let needs = vec![NeedDraft { competences: vec![hygiene], ..NeedDraft::of(2) }];
    world.act(|s, ids| templates::add(s, ids, &TemplateDraft { needs, ..draft("Kveld", Some(bar), Some(tent)) }));
    let (shift, need) = world.shift(bar, july(8, "18:00", "22:00"));
    assert_eq!(templates::of_shift(&world.s, shift), [NeedDraft::like(world.s.needs.get(need).unwrap())]);
    world.act(|s, _| training::delete_competence(s, hygiene, true));
    world.act(|s, _| places::delete(s, tent));
    world.act(|s, _| crews::delete(s, bar, true));
    let row = world.s.templates.iter().next().unwrap();
    assert_eq!((row.crew, row.place, row.needs[0].competences.len()), (None, None, 0));
}
