//! Books that say in one place who somebody or a team is, and in another where they are: teams with a plan, and sheets joined by
//! codes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/books.rs"]
mod books;
#[path = "support/sheets.rs"]
mod sheets;

use books::book;
use ildsjel::exchange::meaning::{self, Meaning};
use ildsjel::table;
use sheets::{all_told, event, meant, people, shifts, told};

fn of(sheets: &[(&str, &str)]) -> Meaning {
    meaning::of(&table::read(&book(sheets), None, &table::Options::default()).unwrap(), &event())
}

const SHIFTS: [&str; 3] = [
    "03 16:00–20:00 Gruppe 1: Kari Lund, Ola Vie",
    "03 20:00–00:00 Gruppe 2: Mari Berg, Jan Moen",
    "04 12:00–16:00 Gruppe 2: Mari Berg, Jan Moen",
];

#[test]
fn all_of_a_team_are_where_the_team_is() {
    let plan = "fredag 3. juli kl 16-20: Gruppe 1\nfredag 3. juli kl 20-24: Gruppe 2\nlørdag 4. juli kl 12-16: Gruppe 2\n";
    let lists = [
        format!("DUGNADSGRUPPER\n\nGruppe 1\nKari Lund\nOla Vie\n\nGruppe 2\nMari Berg\nJan Moen\n\nPLAN\n{plan}"),
        format!("Gruppe 1: Kari Lund, Ola Vie\nGruppe 2: Mari Berg, Jan Moen\n\n{plan}"),
        "Gruppe 1;Gruppe 2\nKari Lund;Mari Berg\nOla Vie;Jan Moen\n\nDag;Tid;Gruppe\nFredag 3.7;16-20;Gruppe 1\nFredag 3.7;20-24;Gruppe 2\nLørdag 4.7;12-16;Gruppe 2\n".to_owned(),
    ];
    for list in lists {
        let meaning = meant(&list);
        assert_eq!(shifts(&meaning), SHIFTS, "{list}");
        assert_eq!(meaning.people.len(), 4, "{list}");
        let needed: Vec<_> = meaning.shifts.iter().map(|shift| shift.needed).collect();
        assert_eq!(needed, [Some(2); 3], "{list}");
        let teams = all_told(&meaning).into_iter().filter(|(_, word)| *word == "team_on_shift").count();
        assert_eq!(teams, 2, "{list}");
        // A header of two over three columns further down is short of a cell.
        assert!(told(&meaning).iter().all(|(_, word)| *word == "row_repaired"), "{list}");
    }
    let mixed =
        meant("Lag A: Kari Lund, Ola Vie\nLag B: Mari Berg\n\nLørdag 4. juli 22-02: Lag A og Lag B\nSøndag 5. juli 10-14: Lag C\n");
    assert_eq!(shifts(&mixed), ["04 22:00–02:00 Lag A og Lag B: Kari Lund, Ola Vie, Mari Berg", "05 10:00–14:00 Lag C: "]);
    assert_eq!(told(&mixed), [(4, "not_a_person")]);
}

#[test]
fn teams_of_one_sheet_are_in_the_plan_of_another() {
    let numbered =
        "Gruppe;Navn;Mobil\n1;Kari Lund;400 00 001\n1;Ola Vie;400 00 002\n2;Mari Berg;400 00 003\n2;Jan Moen;400 00 004\n";
    let named = "Gruppe;Navn\nGruppe 1;Kari Lund\nGruppe 1;Ola Vie\nGruppe 2;Mari Berg\nGruppe 2;Jan Moen\n";
    for (list, plan) in [
        (numbered, "Dag;Tid;Gruppe\nFredag 3.7;16-20;1\nFredag 3.7;20-24;2\nLørdag 4.7;12-16;2\n"),
        (named, "Dag;Tid;Gruppe\nFredag 3.7;16-20;Gruppe 1\nFredag 3.7;20-24;Gruppe 2\nLørdag 4.7;12-16;Gruppe 2\n"),
        (numbered, "Dag;12-16;16-20;20-24\nFredag 3.7;;Gruppe 1;Gruppe 2\nLørdag 4.7;Gruppe 2;;\n"),
    ] {
        let meaning = of(&[("Grupper", list), ("Plan", plan)]);
        assert_eq!(shifts(&meaning), SHIFTS, "{plan}");
        assert_eq!(people(&meaning).len(), 4, "{plan}");
    }
    // Who of a team fills places that are counted is not said.
    let counted = of(&[("Grupper", numbered), ("Plan", "Dag;Tid;Gruppe;Antall\nFredag 3.7;16-20;1;3\n")]);
    assert_eq!(shifts(&counted), ["03 16:00–20:00 Gruppe 1: "]);
    assert_eq!((counted.shifts[0].needed, told(&counted)), (Some(3), vec![(1, "who_is_on")]));
    // A crew is no team, and its people are on no shift of it for being in it.
    let crew = of(&[("Folk", "Gjeng;Navn\nBar;Kari Lund\nBar;Ola Vie\n"), ("Plan", "Dag;Tid;Gjeng\nFredag 3.7;16-20;Bar\n")]);
    assert_eq!(shifts(&crew), ["03 16:00–20:00 Bar: "]);
}

#[test]
fn codes_join_people_and_their_shifts() {
    let plan = "VaktID;Dag;Fra;Til;Sted\nV1;Fredag 3.7;18:00;22:00;Bar\nV2;Lørdag 4.7;12:00;16:00;Inngang\nV3;Lørdag 4.7;18:00;22:00;Bar\n";
    let right = ["03 18:00–22:00 Bar: Kari Lund, Ola Vie", "04 12:00–16:00 Inngang: Mari Berg", "04 18:00–22:00 Bar: Kari Lund"];
    let beside = "Navn;Tlf;VaktID\nKari Lund;40000001;V1, V3\nOla Vie;40000002;v1\nMari Berg;40000003;V2\n";
    let joined = of(&[("Vakter", plan), ("Påmeldte", beside)]);
    assert_eq!(shifts(&joined), right);
    assert!(told(&joined).is_empty(), "{:?}", told(&joined));
    assert!(joined.people.iter().all(|human| !human.extra.contains_key("VaktID")));
    // The people may come first, and both have numbers of their own.
    let folk = "PersonID;Navn;Tlf\n1;Kari Lund;40000001\n2;Ola Vie;40000002\n3;Mari Berg;40000003\n";
    let numbers = "VaktID;PersonID\nV1;1\nV1;2\nV2;3\nV3;1\n";
    let three = of(&[("Personer", folk), ("Vakter", plan), ("Fordeling", numbers)]);
    assert_eq!(shifts(&three), right);
    assert_eq!(people(&three), ["Kari Lund +4740000001", "Ola Vie +4740000002", "Mari Berg +4740000003"]);
    // A code of no shift, and a number of nobody, are told.
    let lost = of(&[("Personer", folk), ("Vakter", plan), ("Fordeling", "VaktID;PersonID\nV9;1\nV1;7\n")]);
    assert_eq!(lost.assignments.len(), 0);
    assert_eq!(told(&lost), [(1, "unclear_cell"), (2, "unclear_cell")]);
    // Without the shifts the codes are kept as they stand.
    let alone = of(&[("Påmeldte", beside)]);
    assert!(alone.people.iter().all(|human| human.extra.contains_key("VaktID")));
}
