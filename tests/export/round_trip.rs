//! The plan goes out as a workbook, is edited, and comes back as exactly what was edited.

use calamine::Data;
use ildsjel::domain::act::{self, assign};
use ildsjel::domain::id::Ids;
use ildsjel::domain::sample::sample;
use ildsjel::domain::{AssignmentState, Minute, PersonId, Pick, Shift, Snapshot, Span, When};
use ildsjel::exchange::reports::{Selection, Split};
use ildsjel::exchange::round_trip::{
    self, Answers, At, BackError, Change, Difference, Field, Outcome, Said, Why, compare, is_ours, read,
};
use ildsjel::exchange::xlsx;
use ildsjel::lang::{Lang, Language};

use super::festival::{at, date, make, snapshot, when};
use super::sheet::{Sheets, clock};
use ildsjel::domain::named::Book;

const STAMP: xlsx::Stamp = xlsx::Stamp { now: Minute(29_000_000) };

fn bytes(data: &Snapshot, language: Language, split: Split) -> Vec<u8> {
    xlsx::book(data, &Lang::new(language), &Selection::default(), split, STAMP).unwrap()
}

fn out(data: &Snapshot) -> Sheets {
    Sheets::open(&bytes(data, Language::Nb, Split::ByCrew))
}

fn back(sheets: &Sheets, data: &Snapshot) -> Difference {
    compare(&read(&sheets.save()).unwrap(), data).unwrap()
}

fn edit(data: &Snapshot, difference: &Difference, removed: bool) -> Outcome {
    let mut ids = Ids::seeded(1_900_000_000_000);
    let answers = Answers { removed, ..Answers::default() };
    round_trip::edit(data, &mut ids, difference, &answers, "plan.xlsx", date(7, 1))
}

/// Takes the sheet's word in all that was changed in both places; what is as in the sheet then is asked about no more.
fn as_in_the_sheet(sheets: &Sheets, here: &Snapshot, difference: &Difference) -> Snapshot {
    let theirs = difference.conflicts.iter().map(|conflict| (conflict.at.clone(), conflict.field)).collect();
    let answers = Answers { removed: false, theirs };
    assert_eq!(difference.kept(&answers), 0);
    let outcome = round_trip::edit(here, &mut Ids::seeded(5), difference, &answers, "plan.xlsx", date(7, 1));
    assert!(outcome.refused.is_empty(), "{:?}", outcome.refused);
    let mut after = here.clone();
    after.apply(&outcome.edit).unwrap();
    let again = back(sheets, &after);
    assert!(again.changes.is_empty() && again.conflicts.is_empty() && again.unclear.is_empty(), "{again:#?}");
    after
}

/// Does it, and looks whether the sheet then says nothing new.
fn done(sheets: &Sheets, data: &Snapshot, difference: &Difference) -> Snapshot {
    let outcome = edit(data, difference, true);
    assert!(outcome.refused.is_empty(), "{:?}", outcome.refused);
    let mut after = data.clone();
    after.apply(&outcome.edit).unwrap();
    let again = back(sheets, &after);
    assert!(again.changes.is_empty() && again.removed.is_empty() && again.conflicts.is_empty(), "{again:#?}");
    after
}

fn person(data: &Snapshot, name: &str) -> PersonId {
    data.people.iter().find(|person| person.name() == name).unwrap().id
}

fn shift<'a>(data: &'a Snapshot, title: &str, task: &str) -> &'a Shift {
    let fits = |shift: &&Shift| shift.title == title && data.needs_of(shift.id).any(|need| need.task == task);
    data.shifts.iter().find(fits).unwrap()
}

fn on(data: &Snapshot, shift: &Shift) -> Vec<String> {
    let rows = data.needs_of(shift.id).flat_map(|need| data.assignments_to(need.id)).filter(|row| row.counts());
    let mut names: Vec<String> = rows.map(|row| data.people.get(row.person).unwrap().name()).collect();
    names.sort();
    names
}

#[test]
fn unedited_is_nothing() {
    let splits = [Split::ByCrew, Split::ByDay, Split::Whole];
    let all: Vec<(Language, Split)> =
        Language::ALL.into_iter().flat_map(|language| splits.map(|split| (language, split))).collect();
    let sample = snapshot(&sample());
    let few = [(Language::Nb, Split::ByCrew), (Language::Sv, Split::ByDay)];
    for (data, ways) in [(make().snapshot, all.as_slice()), (super::festival::made_of_parts(), &all), (sample, &few)] {
        for (language, split) in ways {
            let bytes = bytes(&data, *language, *split);
            assert!(is_ours(&bytes));
            let difference = compare(&read(&bytes).unwrap(), &data).unwrap();
            assert!(difference.is_none() && difference.since.is_empty(), "{language} {split:?} {difference:#?}");
        }
    }
}

#[test]
fn sorted_renamed_and_moved_about_is_nothing() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let bar = sheets.sheet("Bar");
    bar[1..].reverse();
    for row in bar.iter_mut() {
        let last = row.pop().unwrap();
        row.insert(0, last);
        row.swap(2, 5);
    }
    bar.insert(0, vec![Data::String("Vaktene i baren".into())]);
    bar.insert(1, vec![Data::Empty]);
    sheets.0.iter_mut().find(|(name, _)| name == "Bar").unwrap().0 = "Ølsalget".into();
    sheets.0.reverse();
    let difference = back(&sheets, &data);
    assert!(difference.is_none(), "{difference:#?}");
}

#[test]
fn sorted_without_the_hidden_ids_is_nothing_too() {
    let data = snapshot(&sample());
    let mut sheets = out(&data);
    let sheet = sheets.sheet("Hovedbar");
    // All columns that one sees are turned about; those that are hidden stay.
    let (hidden, rows) = (3, sheet.len() - 1);
    for at in 1..=rows / 2 {
        let (above, below) = sheet.split_at_mut(rows + 1 - at);
        let (one, other) = (&mut above[at], &mut below[0]);
        let shown = one.len() - hidden;
        one[..shown].swap_with_slice(&mut other[..shown]);
    }
    let difference = back(&sheets, &data);
    assert!(difference.is_none(), "{:#?}", difference.changes.iter().take(5).collect::<Vec<_>>());

    // And who was put on a shift after that is the one thing that changed.
    let open = sheets.rows("Hovedbar", "Navn", "LEDIG")[0];
    sheets.set("Hovedbar", open, "Navn", "Aslaug Fosslien".to_owned());
    let difference = back(&sheets, &data);
    let person = person(&data, "Aslaug Fosslien");
    assert!(matches!(difference.changes.as_slice(), [Change::On { person: on, .. }] if *on == person), "{difference:#?}");
    assert!(difference.removed.is_empty() && difference.conflicts.is_empty() && difference.unclear.is_empty());
}

#[test]
fn who_is_written_in_under_the_contacts_is_told_of() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let contacts = sheets.sheet("Kontakter");
    let width = contacts[0].len();
    let mut row = vec![Data::Empty; width];
    row[0] = Data::String("Olga Nyansatt".into());
    contacts.push(row);
    // Whoever is there already is nobody new.
    let mut row = vec![Data::Empty; width];
    row[0] = Data::String("Åse Bjørnøy".into());
    contacts.push(row);
    let difference = back(&sheets, &data);
    assert!(difference.changes.is_empty() && difference.removed.is_empty());
    let told: Vec<&Why> = difference.unclear.iter().map(|unclear| &unclear.why).collect();
    assert_eq!(told, [&Why::NewContact("Olga Nyansatt".into())]);
}

#[test]
fn somebody_takes_an_open_place() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let open = sheets.rows("Bar", "Navn", "LEDIG");
    sheets.set("Bar", open[0], "Navn", "Aasmund Aasen".to_owned());
    sheets.set("Bar", open[0], "Status", "har sagt ja".to_owned());
    let difference = back(&sheets, &data);
    let tap = shift(&data, "", "tappe øl");
    let need = data.needs_of(tap.id).next().unwrap().id;
    let (person, state) = (person(&data, "Aasmund Aasen"), Some(AssignmentState::Confirmed));
    assert_eq!(difference.changes, [Change::On { need, person, part: None, state }]);
    assert!(difference.removed.is_empty() && difference.conflicts.is_empty() && difference.unclear.is_empty());
    let after = done(&sheets, &data, &difference);
    assert_eq!(on(&after, tap), ["Aasmund Aasen", "Jåma Åarjel", "Åse Bjørnøy"]);
    assert!(after.assignments_of(person).any(|row| row.need == need && row.state == AssignmentState::Confirmed));
}

#[test]
fn somebody_goes_and_two_change_places() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let (ase, jama) = (sheets.rows("Bar", "Navn", "Åse Bjørnøy")[0], sheets.rows("Bar", "Navn", "Jåma Åarjel")[0]);
    sheets.set("Bar", ase, "Navn", "LEDIG".to_owned());
    sheets.set("Bar", jama, "Navn", "Дарина".to_owned());
    let marta = sheets.rows("Bar", "Navn", "Märta Söderström")[0];
    sheets.set("Bar", marta, "Navn", Data::Empty);
    let difference = back(&sheets, &data);
    assert_eq!(difference.changes.len(), 3, "{:#?}", difference.changes);
    let after = done(&sheets, &data, &difference);
    assert_eq!(on(&after, shift(&data, "", "tappe øl")), ["Дарина"]);
    assert_eq!(on(&after, shift(&data, "Kveldsvakt", "=1+1")), ["=HYPERLINK(\"http://example.com\") Zorro"]);

    // On the same shift both must be off before either is on.
    let mut sheets = out(&data);
    sheets.set("Bar", ase, "Navn", "Jåma Åarjel".to_owned());
    sheets.set("Bar", jama, "Navn", "Åse Bjørnøy".to_owned());
    let difference = back(&sheets, &data);
    assert_eq!(difference.changes.len(), 2);
    let after = done(&sheets, &data, &difference);
    assert_eq!(on(&after, shift(&data, "", "tappe øl")), ["Jåma Åarjel", "Åse Bjørnøy"]);
}

#[test]
fn a_shift_is_moved_when_all_its_rows_are() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    for row in sheets.rows("Bar", "Oppgave", "tappe øl") {
        sheets.set("Bar", row, "Fra", clock(21, 30));
        sheets.set("Bar", row, "Til", "02:30".to_owned());
    }
    let difference = back(&sheets, &data);
    let tap = shift(&data, "", "tappe øl");
    let moved = When { from_local: at(9, 21) + chrono::Duration::minutes(30), ..tap.when };
    let moved = When::new(moved.zone, moved.from_local, at(10, 2) + chrono::Duration::minutes(30), Pick::Ask).unwrap();
    assert_eq!(difference.changes, [Change::Move { shift: tap.id, when: moved }]);
    let after = done(&sheets, &data, &difference);
    assert_eq!(after.shifts.get(tap.id).unwrap().when, moved);
}

#[test]
fn one_with_other_times_is_on_a_part() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let row = sheets.rows("Bar", "Navn", "Märta Söderström")[0];
    sheets.set("Bar", row, "Til", clock(20, 0));
    let difference = back(&sheets, &data);
    let [Change::Part { assignment, span }] = difference.changes[..] else { panic!("{difference:#?}") };
    let evening = shift(&data, "Kveldsvakt", "=1+1").when;
    assert_eq!(span, Span::new(evening.from_at, Minute(evening.from_at.0 + 120)));
    let after = done(&sheets, &data, &difference);
    assert_eq!(after.assignment_span(assignment).unwrap(), span);

    // Outside the shift it is not a part of it.
    sheets.set("Bar", row, "Til", clock(23, 0));
    let difference = back(&sheets, &data);
    assert_eq!((difference.changes.len(), &difference.unclear[0].why), (0, &Why::NotAll));
    sheets.set("Bar", row, "Til", "snart".to_owned());
    assert_eq!(back(&sheets, &data).unclear[0].why, Why::Time);
}

#[test]
fn place_and_note_are_the_whole_shifts() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let rows = sheets.rows("Bar", "Oppgave", "tappe øl");
    sheets.set("Bar", rows[1], "Notat", "Ta med nøkkel".to_owned());
    for row in &rows {
        sheets.set("Bar", *row, "Sted", Data::Empty);
    }
    let difference = back(&sheets, &data);
    let tap = shift(&data, "", "tappe øl").id;
    let note = "Ta med nøkkel".to_owned();
    assert_eq!(difference.changes, [Change::Place { shift: tap, place: None }, Change::Note { shift: tap, note }]);
    let after = done(&sheets, &data, &difference);
    let shift = after.shifts.get(tap).unwrap();
    assert_eq!((shift.place, shift.note.as_str()), (None, "Ta med nøkkel"));

    sheets.set("Bar", rows[0], "Sted", "Teltet".to_owned());
    let difference = back(&sheets, &data);
    assert_eq!(difference.unclear.iter().map(|one| one.why.clone()).collect::<Vec<_>>(), [Why::OfShift(Field::Place)]);
    for row in &rows {
        sheets.set("Bar", *row, "Sted", "Låven".to_owned());
    }
    assert_eq!(back(&sheets, &data).unclear[0].why, Why::Place("Låven".into()));
}

#[test]
fn new_rows_are_more_on_a_shift_or_a_new_one() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let row = sheets.rows("Kafé", "Oppgave", "kaker")[0];
    let width = sheets.sheet("Kafé")[0].len();
    // A row that was copied brings its id along.
    let copy = sheets.sheet("Kafé")[row].clone();
    sheets.sheet("Kafé").insert(1, copy);
    sheets.set("Kafé", 1, "Navn", "Märta Söderström".to_owned());
    for (name, place) in [("LEDIG", "Teltet"), ("Дарина", "teltet")] {
        sheets.sheet("Kafé").push(vec![Data::Empty; width]);
        let last = sheets.sheet("Kafé").len() - 1;
        for (heading, cell) in [("Dato", "10.7"), ("Gjeng", "kafe"), ("Sted", place), ("Navn", name), ("Oppgave", "vafler")] {
            sheets.set("Kafé", last, heading, cell.to_owned());
        }
        sheets.set("Kafé", last, "Fra", clock(18, 0));
        sheets.set("Kafé", last, "Til", clock(22, 0));
    }
    let difference = back(&sheets, &data);
    assert!(difference.unclear.is_empty(), "{:?}", difference.unclear);
    let cakes = data.needs_of(shift(&data, "", "kaker").id).next().unwrap().id;
    let place = data.places.iter().next().map(|place| place.id);
    let new = Change::NewShift {
        crew: make().kafe,
        when: when(at(10, 18), at(10, 22)),
        place,
        task: "vafler".into(),
        places: 2,
        people: vec![person(&data, "Дарина")],
    };
    let more = Change::On { need: cakes, person: person(&data, "Märta Söderström"), part: None, state: None };
    assert!(
        difference.changes.contains(&new) && difference.changes.contains(&more) && difference.changes.len() == 3,
        "{difference:#?}"
    );
    assert!(difference.changes.contains(&Change::More { need: cakes }), "a row is a place");
    let after = done(&sheets, &data, &difference);
    assert_eq!(after.needs.get(cakes).unwrap().target, 2);
    let vafler = shift(&after, "", "vafler");
    assert_eq!(on(&after, vafler), ["Дарина"]);
    assert_eq!(after.needs_of(vafler.id).next().unwrap().target, 2);
}

#[test]
fn rows_that_are_gone_go_only_when_asked() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let jama = sheets.rows("Bar", "Navn", "Jåma Åarjel")[0];
    let _ = sheets.sheet("Bar").remove(jama);
    let open = sheets.rows("Bar", "Navn", "LEDIG");
    let open = *open.iter().find(|row| sheets.get("Bar", **row, "Oppgave") == Data::String("tappe øl".into())).unwrap();
    let _ = sheets.sheet("Bar").remove(open);
    let difference = back(&sheets, &data);
    assert!(difference.changes.is_empty());
    assert_eq!(difference.removed.len(), 2, "{:#?}", difference.removed);
    assert!(edit(&data, &difference, false).edit.is_empty());
    let after = done(&sheets, &data, &difference);
    let tap = shift(&data, "", "tappe øl");
    assert_eq!(on(&after, tap), ["Åse Bjørnøy"]);
    assert_eq!(after.needs_of(tap.id).next().unwrap().target, 3);

    // A sheet that was thrown away is many rows, and still only asked about.
    sheets.0.retain(|(name, _)| name != "Bar");
    assert_eq!(back(&sheets, &data).removed.len(), 7);
}

#[test]
fn what_changed_here_stays_and_is_told() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let (ase, marta) = (sheets.rows("Bar", "Navn", "Åse Bjørnøy")[0], sheets.rows("Bar", "Navn", "Märta Söderström")[0]);
    sheets.set("Bar", ase, "Navn", "Дарина".to_owned());
    sheets.set("Bar", marta, "Status", "har sagt ja".to_owned());
    // Here, meanwhile: Åse has said no, Märta has said yes too, Jåma is off.
    let mut here = data.clone();
    let row = |name: &str, shift: &Shift| {
        let need = data.needs_of(shift.id).next().unwrap().id;
        data.assignments_of(person(&data, name)).find(|row| row.need == need).unwrap().id
    };
    let (tap, evening) = (shift(&data, "", "tappe øl"), shift(&data, "Kveldsvakt", "=1+1"));
    let jama = row("Jåma Åarjel", tap);
    for step in [
        assign::set_state(&here, row("Märta Söderström", evening), AssignmentState::Confirmed).unwrap(),
        assign::unassign(&here, jama).unwrap(),
    ] {
        here.apply(&step).unwrap();
    }
    let other = assign::unassign(&here, row("Åse Bjørnøy", tap)).unwrap();
    here.apply(&other).unwrap();
    let difference = back(&sheets, &here);
    assert!(difference.changes.is_empty(), "{:#?}", difference.changes);
    assert_eq!(difference.since.iter().map(|one| one.person).collect::<Vec<_>>(), [Some(person(&data, "Jåma Åarjel"))]);
    let [conflict] = &difference.conflicts[..] else { panic!("{difference:#?}") };
    assert_eq!(conflict.at, At { sheet: "Bar".into(), row: ase + 1 });
    assert_eq!((&conflict.theirs, &conflict.here), (&Said::Text("Дарина".into()), &Said::Gone));
    let after = as_in_the_sheet(&sheets, &here, &difference);
    let need = data.needs_of(tap.id).next().unwrap().id;
    assert!(after.assignments_to(need).any(|row| row.person == person(&data, "Дарина")));
    for lang in Language::ALL.map(Lang::new) {
        assert!(lang.conflict(conflict).contains("Дарина"));
        assert!(!lang.since(&difference.since[0], &here).is_empty());
    }
}

#[test]
fn a_shift_moved_on_both_sides_is_a_conflict_unless_alike() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    for row in sheets.rows("Bar", "Oppgave", "tappe øl") {
        sheets.set("Bar", row, "Til", clock(2, 0));
    }
    let tap = shift(&data, "", "tappe øl");
    for (to, conflicts) in [(at(10, 4), 1), (at(10, 2), 0)] {
        let mut here = data.clone();
        here.apply(&act::shifts::stretch(&data, tap.id, when(at(9, 22), to)).unwrap()).unwrap();
        let difference = back(&sheets, &here);
        assert_eq!((difference.changes.len(), difference.conflicts.len()), (0, conflicts), "{difference:#?}");
        let after = as_in_the_sheet(&sheets, &here, &difference);
        assert_eq!(after.shifts.get(tap.id).unwrap().when, when(at(9, 22), at(10, 2)));
        assert_eq!(edit(&here, &difference, true).edit.writes, [], "unasked it stays as it is here");
    }
}

#[test]
fn two_places_of_one_hole_are_not_filled_twice() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let open = sheets.rows("Bar", "Navn", "LEDIG");
    let beer: Vec<usize> =
        open.into_iter().filter(|row| sheets.get("Bar", *row, "Oppgave") == Data::String("tappe øl".into())).collect();
    sheets.set("Bar", beer[0], "Navn", "Aasmund Aasen".to_owned());
    sheets.set("Bar", beer[1], "Navn", "Дарина".to_owned());
    // One of the two was filled here meanwhile.
    let mut here = data.clone();
    let need = data.needs_of(shift(&data, "", "tappe øl").id).next().unwrap().id;
    let filled = assign::assign(&here, &mut Ids::System, person(&data, "Märta Söderström"), need, None, None).unwrap();
    here.apply(&filled).unwrap();
    let difference = back(&sheets, &here);
    assert_eq!((difference.changes.len(), difference.conflicts.len()), (1, 1), "{difference:#?}");
}

#[test]
fn unknown_names_and_states_are_asked_about() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let open = sheets.rows("Bar", "Navn", "LEDIG");
    sheets.set("Bar", open[0], "Navn", "Ola Ukjent".to_owned());
    let ase = sheets.rows("Bar", "Navn", "Åse Bjørnøy")[0];
    sheets.set("Bar", ase, "Status", "kanskje".to_owned());
    sheets.set("Bar", ase, "Gjeng", "Kafé".to_owned());
    let whys: Vec<Why> = back(&sheets, &data).unclear.into_iter().map(|unclear| unclear.why).collect();
    for why in [Why::Person("Ola Ukjent".into()), Why::State("kanskje".into()), Why::NotTaken(Field::Crew)] {
        assert!(whys.contains(&why), "{whys:?}");
    }
    assert_eq!(whys.len(), 3);
}

#[test]
fn numbers_and_addresses_of_the_contacts_come_back() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let row = sheets.rows("Kontakter", "Navn", "Åse Bjørnøy")[0];
    sheets.set("Kontakter", row, "Telefon", Data::Float(40_000_077.0));
    sheets.set("Kontakter", row, "E-post", "ase@example.net".to_owned());
    let difference = back(&sheets, &data);
    assert_eq!(difference.changes.len(), 1);
    let after = done_contacts(&data, &difference);
    let ase = after.people.get(person(&data, "Åse Bjørnøy")).unwrap();
    assert_eq!((ase.phone.as_str(), ase.email.as_str()), ("+4740000077", "ase@example.net"));
}

#[test]
fn a_number_written_otherwise_is_the_same_and_another_name_is_told() {
    let data = make().snapshot;
    let mut sheets = out(&data);
    let row = sheets.rows("Kontakter", "Navn", "Åse Bjørnøy")[0];
    sheets.set("Kontakter", row, "Telefon", Data::Float(40_000_077.0));
    sheets.set("Kontakter", row, "Navn", "Åse Bjørnøy-Hansen".to_owned());
    let difference = back(&sheets, &data);
    assert_eq!(difference.changes.len(), 1);
    assert!(matches!(difference.unclear.as_slice(), [one] if one.why == Why::NotTaken(Field::Name)), "{difference:?}");
    let words = Lang::new(Language::Nb).unclear(&difference.unclear[0], &data, &Book::of(data.people.iter()));
    assert!(words.contains("Navn") && words.contains("Kontakter"), "{words}");
    // The same workbook once more: the number is there.
    let after = done_contacts(&data, &difference);
    let again = back(&sheets, &after);
    assert!(again.changes.is_empty() && again.conflicts.is_empty(), "{again:?}");
}

fn done_contacts(data: &Snapshot, difference: &Difference) -> Snapshot {
    let mut after = data.clone();
    after.apply(&edit(data, difference, false).edit).unwrap();
    after
}

#[test]
fn what_is_not_ours_is_not_taken_for_it() {
    let made = make();
    let nb = Lang::new(Language::Nb);
    let list =
        xlsx::write(&ildsjel::exchange::reports::roster_sheets(&made.snapshot, &nb, &Selection::default(), Split::ByCrew), &nb)
            .unwrap();
    for bytes in [list.as_slice(), b"Navn;Telefon\r\n", b"PK\x03\x04 not a book", b""] {
        assert!(!is_ours(bytes));
        assert_eq!(read(bytes).unwrap_err(), BackError::NotOurs);
    }
    let ours = bytes(&made.snapshot, Language::Nb, Split::ByCrew);
    assert_eq!(compare(&read(&ours).unwrap(), &snapshot(&sample())).unwrap_err(), BackError::OtherFestival);
    let mut sheets = Sheets::open(&ours);
    for name in ["Bar", "Kafé"] {
        let at = sheets.column(name, "intern id");
        sheets.sheet(name).iter_mut().for_each(|row| drop(row.remove(at)));
    }
    assert_eq!(read(&sheets.save()).unwrap_err(), BackError::NoRows);
}

#[test]
fn namesakes_stay_two_people() {
    let mut data = make().snapshot;
    let mut edit = ildsjel::domain::Edit::new(ildsjel::domain::Op::Erase);
    let mut ids = Ids::seeded(1_700_000_000_000);
    let mut twin = ildsjel::domain::Person::new(ids.next(), "Åse", "Bjørnøy");
    twin.phone = "+4740000099".into();
    edit.insert(&twin);
    data.apply(&edit).unwrap();
    let mut sheets = out(&data);
    assert!(back(&sheets, &data).is_none());
    let row = sheets.rows("Bar", "Navn", "Åse Bjørnøy (400 00 011)")[0];
    sheets.set("Bar", row, "Navn", "Åse Bjørnøy (400 00 099)".to_owned());
    let difference = back(&sheets, &data);
    assert!(matches!(difference.changes[..], [Change::Instead { person, .. }] if person == twin.id), "{difference:#?}");
    // The bare name could be either.
    sheets.set("Bar", row, "Navn", "Åse Bjørnøy".to_owned());
    let why = |sheets: &Sheets| {
        let unclear = back(sheets, &data).unclear;
        (unclear[0].why.clone(), Lang::new(Language::Nb).unclear(&unclear[0], &data, &Book::of(data.people.iter())))
    };
    let (either, words) = why(&sheets);
    assert_eq!(either, Why::Person("Åse Bjørnøy".into()));
    assert!(words.ends_with("2 heter «Åse Bjørnøy»"), "{words}");
    // A name that nearly is one tells which.
    sheets.set("Bar", row, "Navn", "Aasmund Åsem".to_owned());
    let (_, words) = why(&sheets);
    assert!(words.ends_with("det er ingen som heter «Aasmund Åsem». Kan det være Aasmund Aasen?"), "{words}");
}

/// Many random edits of the sample: what the sheet then says of each place is what stands here afterwards.
#[test]
fn whatever_is_edited_is_what_stands_afterwards() {
    let data = snapshot(&sample());
    let mut sheets = out(&data);
    let people: Vec<String> = data.people.iter().map(ildsjel::domain::Person::name).collect();
    let mut seed = 7_u64;
    let mut chance = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let names: Vec<String> = sheets.0.iter().skip(1).map(|(name, _)| name.clone()).collect();
    let names: Vec<&String> = names.iter().filter(|name| data.crews.iter().any(|crew| crew.name == **name)).collect();
    for _ in 0..150 {
        let name = names[chance(names.len())];
        let row = 1 + chance(sheets.sheet(name).len() - 1);
        let who = if chance(4) == 0 { "LEDIG".to_owned() } else { people[chance(people.len())].clone() };
        sheets.set(name, row, "Navn", who);
    }
    let difference = back(&sheets, &data);
    let outcome = edit(&data, &difference, false);
    let mut after = data.clone();
    after.apply(&outcome.edit).unwrap();
    let again = back(&sheets, &after);
    // What was refused, and nothing else, is still to be done.
    assert!(again.changes.len() <= outcome.refused.len(), "{:#?} {:#?}", again.changes, outcome.refused);
    assert!(difference.changes.len() > 80 && outcome.refused.len() < difference.changes.len() / 4);
    for lang in Language::ALL.map(Lang::new) {
        assert!(difference.changes.iter().all(|change| !lang.change(change, &data).is_empty()));
    }
}
