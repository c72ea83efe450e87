//! Who leads, as sheets say it: a shift's leader stands on the shift, a crew's leader leads the crew and is on no shift for
//! that, and both are told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use std::collections::BTreeMap;

use ildsjel::domain::phone::Region;
use ildsjel::domain::rules::Rules;
use ildsjel::domain::{Ids, Role, Snapshot};
use ildsjel::exchange::meaning;
use ildsjel::exchange::plan;
use ildsjel::exchange::roster::{self, Options};
use ildsjel::exchange::{columns, read};
use ildsjel::table;
use sheets::{World, day, event, meant, people, shifts, told};

/// `Kari leads Bar` for all who lead a crew.
fn leaders(data: &Snapshot) -> Vec<String> {
    let of = data.crews.iter().flat_map(|crew| data.members_of(crew.id).map(move |row| (crew, row)));
    let lead = of.filter(|(_, row)| row.role == Role::Leader);
    let mut all: Vec<String> =
        lead.map(|(crew, row)| format!("{} leads {}", data.people.get(row.person).unwrap().given, crew.name)).collect();
    all.sort();
    all
}

fn roster(text: &str, data: &Snapshot, crew: &str) -> Snapshot {
    let options = Options { file: "vakter.csv".into(), crew: crew.into(), today: day("2026-06-01") };
    roster::plan(&meant(text), data, &Rules::standard(), &options, &BTreeMap::new(), &mut Ids::seeded(99)).after
}

fn as_people(text: &str, world: &mut World) {
    let book = table::read(text.as_bytes(), None, &table::Options::default()).unwrap();
    let mut sheet = read::of(&book).unwrap();
    sheet.hear(&meaning::of(&book, &event()));
    let context = plan::Context { today: day("2026-06-01"), region: Region::No };
    let plan = plan::plan(&sheet, &columns::guess(&sheet, Region::No), &world.data, &context);
    let edit = plan.edit(&mut world.ids, "folk.csv");
    if !edit.is_empty() {
        world.data.apply(&edit).unwrap();
    }
}

#[test]
fn the_leader_of_a_shift_stands_on_it() {
    let text = "Dag;Tid;Navn;Hvor;Vaktleder\nfre;18-22;Åse Næss;Bar;Kari Moe 912 34 567\nfre;18-22;Bo Ek;Bar;Kari Moe\nlør;18-22;Pål Li;Bar;Kari Moe\n";
    let meaning = meant(text);
    assert_eq!(shifts(&meaning), ["03 18:00–22:00 Bar: Åse Næss, Bo Ek, Kari Moe", "04 18:00–22:00 Bar: Pål Li, Kari Moe"]);
    assert_eq!(meaning.shifts.iter().map(|shift| shift.needed).collect::<Vec<_>>(), [Some(3), Some(2)]);
    assert_eq!(told(&meaning), [(1, "leads_the_shift")], "once");
    assert!(people(&meaning).contains(&"Kari Moe +4791234567".to_owned()));
    assert!(leaders(&roster(text, &World::new().data, "Bar")).is_empty(), "who leads a shift leads no crew for that");
}

#[test]
fn a_leader_is_one_of_as_many_as_the_sheet_says() {
    let meaning = meant(
        "Gjeng;Dato;Start;Slutt;Vaktleder;Antall;Navn\nBar;3.7;18:00;22:00;Kari Moe;3;Åse Næss, Bo Ek\nBar;4.7;18:00;22:00;Bo Ek;1;Bo Ek\n",
    );
    assert_eq!(shifts(&meaning), ["03 18:00–22:00 Bar: Åse Næss, Bo Ek, Kari Moe", "04 18:00–22:00 Bar: Bo Ek"]);
    assert_eq!(meaning.shifts.iter().map(|shift| shift.needed).collect::<Vec<_>>(), [Some(3), Some(1)]);
}

#[test]
fn the_leader_of_a_crew_leads_it_and_is_on_no_shift() {
    let text = "Gjeng;Dato;Start;Slutt;Gjengsjef;Navn\nBar;3.7;18:00;22:00;Kari Moe;Åse Næss\nBar;4.7;18:00;22:00;Kari Moe;Bo Ek\nRigg;4.7;08:00;12:00;Tor Li;Pål Li\n";
    let meaning = meant(text);
    assert_eq!(shifts(&meaning)[0], "03 18:00–22:00 Bar: Åse Næss");
    assert_eq!(told(&meaning), [(1, "leads_the_crew"), (3, "leads_the_crew")]);
    assert_eq!(leaders(&roster(text, &World::new().data, "")), ["Kari leads Bar", "Tor leads Rigg"]);
}

#[test]
fn a_word_for_either_is_settled_by_where_the_name_stands() {
    let text = "Gjeng;Dato;Start;Slutt;Ansvarlig;Navn\nBar;3.7;18:00;22:00;Kari Moe;Åse Næss\nBar;4.7;18:00;22:00;Kari Moe;Bo Ek\n\
        Rigg;3.7;08:00;12:00;Tor Li;Pål Li\nRigg;4.7;08:00;12:00;Eva By;Jo Li\n";
    let meaning = meant(text);
    let right = [
        "03 18:00–22:00 Bar: Åse Næss",
        "04 18:00–22:00 Bar: Bo Ek",
        "03 08:00–12:00 Rigg: Pål Li, Tor Li",
        "04 08:00–12:00 Rigg: Jo Li, Eva By",
    ];
    assert_eq!(shifts(&meaning), right);
    assert_eq!(told(&meaning), [(1, "leads_the_crew"), (3, "leads_the_shift")]);
    assert_eq!(leaders(&roster(text, &World::new().data, "")), ["Kari leads Bar"]);
    // Nobody is in two places at once.
    let both = meant("Dato;Tid;Sted;Vaktleder;Navn\n3.7;18-22;Bar;Kari Moe;Åse Næss\n3.7;20-23;Bar;Kari Moe;Bo Ek\n");
    assert_eq!((both.assignments.len(), told(&both)), (2, vec![(1, "leader_not_on_shift")]));
}

#[test]
fn where_no_crew_is_named_they_lead_the_one_the_shifts_come_to_be_of() {
    let text = "Oppgave;Dato;Tid;Team leader;Navn\nSkjenking;3.7;18-22;Kari Moe;Åse Næss\nSkjenking;4.7;18-22;Kari Moe;Bo Ek\n";
    assert_eq!(leaders(&roster(text, &World::new().data, "Bar")), ["Kari leads Bar"]);
    assert_eq!(leaders(&roster(text, &World::new().data, "")), ["Kari leads Skjenking"]);
}

#[test]
fn a_list_of_people_makes_leaders_of_those_it_calls_so() {
    for (text, right) in [
        ("Gjeng;Leder;Telefon\nBar;Kari Moe;400 00 011\nRigg;Tor Li;400 00 012\n", vec!["Kari leads Bar", "Tor leads Rigg"]),
        ("Navn;Gjeng;Rolle\nKari Moe;Bar;Gjengsjef\nBo Ek;Bar;\nTor Li;Rigg;leder\n", vec!["Kari leads Bar", "Tor leads Rigg"]),
        ("Navn;Gjeng;Leder;Mobil\nKari Moe;Bar;x;400 00 011\nBo Ek;Bar;;400 00 012\n", vec!["Kari leads Bar"]),
        (
            "BAR\nNavn;Mobil;Rolle\nKari Moe;400 00 011;leder\nBo Ek;400 00 012;\nRIGG (leder: Tor Li)\nPål Li;400 00 013;\n",
            vec!["Kari leads Bar", "Tor leads Rigg"],
        ),
    ] {
        let mut world = World::new();
        as_people(text, &mut world);
        assert_eq!(leaders(&world.data), right, "{text}");
        assert_eq!(leaders(&roster(text, &World::new().data, "")), right, "{text}");
        let before = world.data.memberships.len();
        as_people(text, &mut world);
        assert_eq!((leaders(&world.data).len(), world.data.memberships.len()), (right.len(), before), "the same once more");
    }
}

#[test]
fn a_member_who_is_said_to_lead_becomes_the_leader() {
    let mut world = World::new();
    as_people("Navn;Gjeng;Mobil\nKari Moe;Bar;400 00 011\n", &mut world);
    assert!(leaders(&world.data).is_empty());
    let text = "Navn;Gjeng;Rolle;Mobil\nKari Moe;Bar;Gjengsjef;400 00 011\n";
    assert_eq!(leaders(&roster(text, &world.data, "")), ["Kari leads Bar"]);
    as_people(text, &mut world);
    assert_eq!((leaders(&world.data), world.data.memberships.len()), (vec!["Kari leads Bar".to_owned()], 1));
}
