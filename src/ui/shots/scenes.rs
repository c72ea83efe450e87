//! The scenes that pictures are made of: every screen and dialog by name, and how one comes there.

use std::sync::Arc;

use iced::keyboard::key::Named;

use super::friday_evening;
use crate::domain::{Edit, Ids, Op, Person, Pick, Role, Snapshot, Table, act, coverage, rules};
use crate::store::Thing;
use crate::ui::app::{Message, Stage};
use crate::ui::command::Command;
use crate::ui::drive::Driver;
use crate::ui::screen::{Go, Place, history, import, lists, people, settings, shifts, training};

/// Shifts as somebody writes them in a chat.
const ROSTER: &str = "Hovedbar:\nfre 18-22: Åse Næss, Pål Sørlie, LEDIG\nlørdag kveld: Ingrid Lervik\nKafé:\nlør 10-14: Jo Lie\n";

/// A sheet with what real sheets have: other headers, a missing phone, two numbers in a cell, a date of another kind.
const SHEET: &str = "Etternavn;Fornavn;Mobil;E-post;Født;Str.\r\nNæss;Åse;400 00 612;aase.naess@example.com;1990;M\r\n\
    Sørlie;Pål;+47 400 00 613;pal.sorlie@example.com;4.3.1988;XL\r\nlervik;ingrid marie;40000614;ingrid@example.org;2001;s\r\n\
    Dahl;Ida;400 00 620 / 400 00 621;ida.dahl(at)example.com;;S\r\nÅkerblom;Göran;070-174 06 05;goran@example.org;1971;L\r\n\
    ;;400 00 630;;;\r\nLie;Jo;;jo.lie@example.com;2012;M\r\nAntall:;7;;;;\r\n";

type Scene = (&'static str, fn(&mut Driver));

/// Every screen and dialog by name, and how one comes there.
pub const SCENES: &[Scene] = &[
    ("now", |d| d.send(Message::Go(Go::Place(Place::Now)))),
    ("people", |d| d.send(Message::Go(Go::Place(Place::People)))),
    ("person", |d| {
        if let Some(id) =
            seen(d).and_then(|data| data.crews.iter().next().and_then(|crew| data.members_of(crew.id).next()).map(|m| m.person))
        {
            d.send(Message::Go(Go::Person(id)));
        }
    }),
    ("person_new", |d| {
        d.send(Message::Go(Go::Place(Place::People)));
        d.send(Message::Run(Command::NewPerson));
    }),
    ("crews", |d| {
        d.send(Message::Go(Go::Place(Place::Crews)));
        if let Some(id) = seen(d).and_then(|data| data.crews.iter().next().map(|crew| crew.id)) {
            d.send(Message::Go(Go::Crew(id)));
        }
    }),
    ("shifts", |d| d.send(Message::Go(Go::Place(Place::Shifts)))),
    ("shift_hole", |d| {
        let day = friday_evening().date_naive();
        let hole = seen(d).and_then(|data| {
            data.shifts_on(day).filter(|shift| coverage::of_shift(data, shift.id).missing() > 0).map(|shift| shift.id).last()
        });
        if let Some(id) = hole {
            d.send(Message::Go(Go::Shift(id)));
        }
    }),
    ("shift_course", |d| {
        let hole = seen(d).and_then(|data| {
            let festival = data.festival()?;
            let now = festival.zone.festival_day_span(festival.first_day, festival.day_cut).from;
            let hole = crate::domain::gap::holes(data, &rules::Rules::of(data), now).into_iter().next()?;
            data.needs.get(hole.need).map(|need| need.shift)
        });
        if let Some(id) = hole {
            d.send(Message::Go(Go::Shift(id)));
        }
    }),
    ("day_of_a_course", |d| {
        let day = seen(d).and_then(|data| data.sessions.iter().map(|session| session.when.from_local.date()).max());
        if let Some(day) = day {
            d.send(Message::Go(Go::Day(day)));
        }
    }),
    ("shift_breach", |d| {
        let found = seen(d).and_then(|data| {
            let findings = rules::check_all(data, &rules::Rules::standard());
            let row = data.assignments.get(findings.first()?.assignment)?;
            data.work(row).map(|(_, shift)| shift.id)
        });
        if let Some(id) = found {
            d.send(Message::Go(Go::Shift(id)));
        }
    }),
    ("shift_new", |d| {
        d.send(Message::Go(Go::Place(Place::Shifts)));
        d.send(Message::Run(Command::NewShift));
    }),
    ("shifts_several", |d| {
        d.send(Message::Go(Go::Place(Place::Shifts)));
        d.send(Message::Run(Command::NewShifts));
        d.type_text("bar fre-lør 18-02 4t 3 stk");
    }),
    ("shifts_people", |d| {
        d.send(Message::Go(Go::Place(Place::Shifts)));
        d.send(Message::Shifts(shifts::Message::View(shifts::View::People)));
        for _ in 0..3 {
            d.press(Named::ArrowDown);
        }
        d.press(Named::ArrowRight);
    }),
    ("shifts_list", |d| {
        d.send(Message::Go(Go::Place(Place::Shifts)));
        d.send(Message::Shifts(shifts::Message::View(shifts::View::List)));
    }),
    ("shift_swap", |d| {
        d.send(Message::Shifts(shifts::Message::View(shifts::View::Day)));
        d.press(Named::F8);
        d.send(Message::Shifts(shifts::Message::Swap(None)));
    }),
    ("training", |d| d.send(Message::Go(Go::Place(Place::Training)))),
    ("session", |d| {
        if let Some(id) = seen(d).and_then(|data| data.sessions.iter().next_back().map(|session| session.id)) {
            d.send(Message::Go(Go::Session(id)));
        }
    }),
    ("session_remind", |d| d.send(Message::Training(training::Message::Evening(training::EveningSaid::Remind)))),
    ("session_sheet", |d| {
        let text = seen(d).map(|data| {
            let names = data.enrolments.iter().filter_map(|row| data.people.get(row.person)).map(Person::name);
            let states = ["x", "sen20", "syk", "kanskje", "-"].into_iter().cycle();
            let rows = names.zip(states).take(7).map(|(name, state)| format!("{name};{state}\n"));
            format!("Navn;Oppmøte\n{}Knut Ukjent;x\n", rows.collect::<String>())
        });
        let sheet = ("frammøte.csv".to_owned(), Arc::new(text.unwrap_or_default().into_bytes()));
        d.send(Message::Training(training::Message::Evening(training::EveningSaid::SheetRead(Ok(sheet)))));
    }),
    ("session_names", |d| {
        let names = seen(d).map(|data| data.people.iter().take(3).map(Person::name).collect::<Vec<_>>()).unwrap_or_default();
        d.send(Message::Training(training::Message::Evening(training::EveningSaid::Paste)));
        for name in names.iter().map(String::as_str).chain(["Knut Ukjent"]) {
            d.type_text(name);
            d.press(Named::Enter);
        }
    }),
    ("session_new", |d| {
        d.send(Message::Go(Go::Place(Place::Training)));
        d.send(Message::Run(Command::NewSession));
    }),
    ("course", |d| {
        d.send(Message::Go(Go::Place(Place::Training)));
        d.send(Message::Training(training::Message::Tab(training::Tab::Course)));
    }),
    ("course_new", |d| d.send(Message::Run(Command::NewProgramme))),
    ("programme", |d| {
        d.press(Named::Escape);
        d.send(Message::Training(training::Message::Tab(training::Tab::Programme)));
    }),
    ("competences", |d| d.send(Message::Training(training::Message::Page(training::Page::Competences)))),
    ("competence_give", |d| {
        use training::competences::{Said, give};
        d.send(Message::Training(training::Message::Board(Said::Give(give::Said::Open))));
    }),
    ("lists", |d| d.send(Message::Go(Go::Place(Place::Lists)))),
    ("lists_changes", |d| d.send(Message::Lists(lists::Message::Choose(lists::Which::Changes)))),
    ("lists_warnings", |d| d.send(Message::Lists(lists::Message::Choose(lists::Which::Warnings)))),
    ("lists_contacts", |d| d.send(Message::Lists(lists::Message::Choose(lists::Which::Contacts)))),
    ("lists_paper", |d| d.send(Message::Lists(lists::Message::Tab(lists::Tab::Paper)))),
    ("lists_ticks", |d| {
        d.send(Message::Lists(lists::Message::Tab(lists::Tab::Ticks)));
        d.press(Named::Enter);
    }),
    ("lists_ticks_typed", |d| {
        let sheets = seen(d).and_then(|data| Some(crate::domain::ticks::sheets(data, data.crews.iter().next()?.id)));
        let mark = sheets.and_then(|all| all.first().map(|sheet| sheet.mark.clone())).unwrap_or_default();
        d.send(Message::Lists(lists::Message::Ticks(lists::ticks::Message::Mark(mark))));
        d.press(Named::Enter);
        d.send(Message::Lists(lists::Message::Ticks(lists::ticks::Message::Typed("1 2- 9 3 sen20 tull".to_owned()))));
    }),
    ("lists_back", |d| d.send(Message::Lists(lists::Message::Tab(lists::Tab::Sheets)))),
    ("file", |d| d.send(Message::Go(Go::Place(Place::File)))),
    ("settings", |d| d.send(Message::Go(Go::Place(Place::Settings)))),
    ("settings_rules", |d| {
        d.send(Message::Settings(settings::Message::Rules(settings::rules::Message::Open)));
    }),
    ("import", |d| d.send(Message::Go(Go::Import("kontaktliste.csv".to_owned(), Arc::new(SHEET.as_bytes().to_vec()))))),
    ("import_roster", |d| d.send(Message::Go(Go::Import("vakter.txt".to_owned(), Arc::new(ROSTER.as_bytes().to_vec()))))),
    ("import_roster_new", |d| {
        d.send(Message::Go(Go::Import("vakter.txt".to_owned(), Arc::new(ROSTER.as_bytes().to_vec()))));
        let new = import::roster::Show::New;
        d.send(Message::Import(import::Message::Roster(import::roster::Message::Show(new))));
    }),
    ("import_answers", |d| {
        let text = "Dag;Dato;Tid;Gjeng;Navn\nfredag;10.7.2027;18-22;Bar;Åse Næss\nlørdag kveld;;;Bar;Pål Sørlie\n";
        d.send(Message::Go(Go::Import("vaktliste.csv".to_owned(), Arc::new(text.as_bytes().to_vec()))));
    }),
    ("import_sheet", |d| {
        d.send(Message::Go(Go::Import("vakter.txt".to_owned(), Arc::new(ROSTER.as_bytes().to_vec()))));
        d.send(Message::Import(import::Message::Look(import::Look::Sheet)));
    }),
    ("import_error", |d| {
        d.send(Message::Go(Go::Import("bilde.png".to_owned(), Arc::new(vec![0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))));
    }),
    ("find", |d| {
        d.send(Message::Run(Command::Find));
        d.type_text("bar");
    }),
    ("keys", |d| {
        d.send(Message::Go(Go::Place(Place::Shifts)));
        d.send(Message::Run(Command::Keys));
    }),
    ("person_erase", |d| {
        if let Some(id) = seen(d).and_then(|data| data.assignments.iter().next()).map(|row| row.person) {
            d.send(Message::Go(Go::Person(id)));
            d.send(Message::People(people::Message::AskErase));
        }
    }),
    ("history", |d| {
        d.press(Named::Escape);
        live(d);
        d.send(Message::Go(Go::Place(Place::History)));
    }),
    ("history_person", |d| {
        if let Some(id) = seen(d).and_then(|data| data.people.iter().next()).map(|person| person.id) {
            d.send(Message::Go(Go::History(Thing::Person(id))));
            d.press(Named::ArrowDown);
            d.press(Named::ArrowDown);
        }
    }),
    ("history_left", |d| {
        d.send(Message::Go(Go::Place(Place::History)));
        d.send(Message::History(history::Message::Everything));
        let earlier = seen_history(d).and_then(|history| history.earliest(|op| matches!(op, Op::Change { .. })));
        if let Some(id) = earlier {
            d.send(Message::History(history::Message::Choose(id)));
            d.send(Message::History(history::Message::Undo));
        }
    }),
    ("people_same", |d| {
        twice(d);
        d.send(Message::Go(Go::Place(Place::People)));
        d.send(Message::Run(Command::FindDoubles));
    }),
    ("history_none", |d| {
        d.send(Message::Go(Go::Place(Place::History)));
        d.send(Message::History(history::Message::Search("zzz".to_owned())));
    }),
];

/// The scenes of a festival that lies in a file with backups; see [`kept`](super::kept).
pub const KEPT_SCENES: &[Scene] = &[
    ("now", |d| d.send(Message::Go(Go::Place(Place::Now)))),
    ("file", |d| d.send(Message::Go(Go::Place(Place::File)))),
    ("file_chosen", |d| {
        d.press(Named::ArrowDown);
        d.press(Named::ArrowDown);
        d.press(Named::ArrowDown);
    }),
    ("file_compare", |d| d.press(Named::Enter)),
    ("file_checked", |d| {
        d.press(Named::Escape);
        d.press(Named::Escape);
        d.send(Message::File(crate::ui::screen::file::Message::Check));
    }),
    ("file_seal", |d| {
        use crate::ui::screen::file::{Message as File, seal};
        d.send(Message::File(File::Seal(seal::Message::Begin)));
        d.send(Message::File(File::Seal(seal::Message::Typed("sommer 2027".to_owned()))));
    }),
];

/// What some leaders do on an evening: so that there is a history to be seen.
fn live(driver: &mut Driver) {
    let Stage::Open(desk) = &driver.app.stage else { return };
    let _ = desk.worker.call_and_wait(|store| {
        for (author, edit) in deeds(store.snapshot()) {
            store.set_author(author);
            // What does not fit after the ones before is left out.
            let _ = store.apply(&edit);
        }
        let _ = store.undo();
        store.set_author("");
    });
    driver.send(Message::Run(Command::Redo));
    driver.send(Message::Run(Command::Undo));
}

/// Somebody stands there a second time, as a list from elsewhere has them.
fn twice(driver: &mut Driver) {
    let Stage::Open(desk) = &driver.app.stage else { return };
    let _ = desk.worker.call_and_wait(|store| {
        let Some(known) = store.snapshot().people.iter().find(|person| !person.phone.is_empty()).cloned() else { return };
        let note = "Fra lista til idrettslaget".to_owned();
        let again =
            Person { email: "privat@example.com".into(), note, ..Person::new(Ids::seeded(6).next(), &known.given, &known.family) };
        let mut edit = Edit::new(Op::Add { table: Table::Person, name: known.name() });
        edit.insert(&Person { phone: known.phone, ..again });
        let _ = store.apply(&edit);
    });
    driver.send(Message::Run(Command::Undo));
    driver.send(Message::Run(Command::Redo));
}

fn deeds(data: &Snapshot) -> Vec<(&'static str, Edit)> {
    let today = friday_evening().date_naive();
    let mut ids = Ids::seeded(5);
    let mut all = Vec::new();
    let mut people = data.people.iter();
    let (Some(first), Some(second)) = (people.next(), people.next()) else { return all };
    let change = |of: &Person, to: Person| {
        let mut edit = Edit::new(Op::Change { table: Table::Person, name: of.name() });
        edit.update(of, &to);
        edit
    };
    let called = Person { phone: "+4740000699".into(), email: "ny@example.com".into(), ..first.clone() };
    all.push(("Bente Lund", change(first, called.clone())));
    if let Some(crew) = data.crews.iter().find(|crew| data.memberships_of(first.id).all(|member| member.crew != crew.id)) {
        let joined = act::members::join(data, &mut ids, &[first.id], crew.id, Role::Deputy);
        all.extend(joined.ok().map(|edit| ("Bente Lund", edit)));
    }
    if let Some(on) = data.assignments_of(first.id).next() {
        all.extend(act::assign::unassign(data, on.id).ok().map(|edit| ("Jon Tyldum", edit)));
    }
    if let Some(shift) = data.shifts_on(today).next() {
        let later = act::shifts::days_later(&shift.when, 1, Pick::Earlier).ok();
        let moved = later.and_then(|when| act::shifts::move_to(data, shift.id, when).ok());
        all.extend(moved.map(|edit| ("Jon Tyldum", edit)));
    }
    all.push(("Åse Bjørnøy", change(&called, Person { phone: "+4740000700".into(), diet: "nøtter".into(), ..called.clone() })));
    let crew = act::crews::add(data, &mut ids, "Rydding etter festivalen", None, "Møt ved teltet");
    all.extend(crew.ok().map(|edit| ("Åse Bjørnøy", edit)));
    all.extend(act::people::delete(data, second.id).ok().map(|edit| ("Åse Bjørnøy", edit)));
    all
}

fn seen_history(driver: &Driver) -> Option<&history::History> {
    match &driver.app.stage {
        Stage::Open(desk) => Some(&desk.screens.history),
        _ => None,
    }
}

fn seen(driver: &Driver) -> Option<&Snapshot> {
    match &driver.app.stage {
        Stage::Open(desk) => Some(&desk.data),
        Stage::Start(_) | Stage::Opening | Stage::Trouble(_) => None,
    }
}
