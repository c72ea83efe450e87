//! Rosters as people really keep them, none of them tidy: what is made of each, and that what is not understood is told with
//! its row and column. Whoever reads the remarks must find every word of the sheet that came to nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ildsjel::domain::Zone;
use ildsjel::domain::phone::Region;
use ildsjel::exchange::meaning::{self, Event, Extra, Meaning, Severity};
use ildsjel::table::{self, Options};

fn meant(text: &str) -> Meaning {
    let event = Event {
        name: "Fjordlyd".into(),
        first_day: "2026-07-02".parse().unwrap(),
        last_day: "2026-07-05".parse().unwrap(),
        zone: Zone::default(),
        region: Region::No,
    };
    let book = table::read(text.as_bytes(), None, &Options::default()).unwrap();
    meaning::of(&book, &event)
}

/// `Åse Næss`, in the order they are named.
fn people(meaning: &Meaning) -> Vec<String> {
    let name = |human: &meaning::Human| format!("{} {}", human.given, human.family).trim().to_owned();
    meaning.people.iter().map(name).collect()
}

/// `3 18:00–22:00 Bar: Åse Næss, Pål Sørlie (res)`; the day is July's.
fn shifts(meaning: &Meaning) -> Vec<String> {
    let names = people(meaning);
    let of = |(at, shift): (usize, &meaning::Work)| {
        let clock = |moment: Option<chrono::NaiveDateTime>| moment.map_or("?".into(), |at| at.format("%H:%M").to_string());
        let on = meaning.assignments.iter().filter(|on| on.shift == at);
        let who: Vec<String> = on.map(|on| format!("{}{}", names[on.person], if on.reserve { " (res)" } else { "" })).collect();
        let day = shift.start.map_or("?".into(), |at| at.format("%-d").to_string());
        let place = shift.place.clone().or(shift.crew.clone()).or(shift.role.clone()).unwrap_or_default();
        format!("{day} {}–{} {place}: {}", clock(shift.start), clock(shift.end), who.join(", "))
    };
    meaning.shifts.iter().enumerate().map(of).collect()
}

/// The row, column and word of each remark that is to be looked at.
fn told(meaning: &Meaning) -> Vec<(usize, Option<usize>, &'static str)> {
    let looked = meaning.issues.iter().filter(|issue| issue.code.severity() != Severity::Info);
    looked.filter_map(|issue| Some((issue.row?, issue.col, issue.code.word()))).collect()
}

fn extra(meaning: &Meaning, person: usize, key: &str) -> Option<Extra> {
    meaning.people[person].extra.get(key).cloned()
}

#[test]
fn tables_under_each_other_each_on_its_day() {
    let meaning = meant(
        "Fredag 3. juli;;;\nTid;Bar;Inngang;Garderobe\n16-20;Gro Lund, Stig Aas;Mona Vik;LEDIG\n\
         20-24;\"Unni Dahl\nKnut Berg (res)\";Eva Lie / Rolf Moe;mangler 2\n00-03;Gro Lund + LEDIG;Geir Foss;Lars?\n;;;\n\
         Lørdag 4. juli;;;\nTid;Bar;Inngang;Garderobe\n16-20;Unni Dahl;;x\n20-24;Stig Aas og Gro Lund;Mona Vik;Rolf Moe\n\
         00-03;Eva Lie;LEDIG LEDIG;--\n",
    );
    let right = [
        "3 16:00–20:00 Bar: Gro Lund, Stig Aas",
        "3 16:00–20:00 Inngang: Mona Vik",
        "3 16:00–20:00 Garderobe: ",
        "3 20:00–00:00 Bar: Unni Dahl, Knut Berg (res)",
        "3 20:00–00:00 Inngang: Eva Lie, Rolf Moe",
        "3 20:00–00:00 Garderobe: ",
        "4 00:00–03:00 Bar: Gro Lund",
        "4 00:00–03:00 Inngang: Geir Foss",
        "4 00:00–03:00 Garderobe: Lars",
        "4 16:00–20:00 Bar: Unni Dahl",
        "4 20:00–00:00 Bar: Stig Aas, Gro Lund",
        "4 20:00–00:00 Inngang: Mona Vik",
        "4 20:00–00:00 Garderobe: Rolf Moe",
        "5 00:00–03:00 Bar: Eva Lie",
        "5 00:00–03:00 Inngang: ",
    ];
    assert_eq!(shifts(&meaning), right);
    let needed: Vec<_> = meaning.shifts.iter().map(|shift| shift.needed.unwrap()).collect();
    assert_eq!(needed, [2, 1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 1, 1, 1, 2]);
    assert_eq!(people(&meaning).len(), 9, "no place and no mark is somebody: {:?}", people(&meaning));
    // The question mark, and the cross that is nobody.
    assert_eq!(told(&meaning), [(4, Some(3), "unclear_cell"), (8, Some(2), "empty_post"), (8, Some(3), "not_a_person")]);
}

#[test]
fn a_night_in_the_list_of_a_day_is_of_the_next() {
    let meaning =
        meant("Dag;Tid;Bar;Inngang\nFredag;20-24;Gro Lund;Eva Lie\n;00-03;Stig Aas;Eva Lie\nLørdag;20-24;Gro Lund;Mona Vik\n");
    let right = [
        "3 20:00–00:00 Bar: Gro Lund",
        "3 20:00–00:00 Inngang: Eva Lie",
        "4 00:00–03:00 Bar: Stig Aas",
        "4 00:00–03:00 Inngang: Eva Lie",
        "4 20:00–00:00 Bar: Gro Lund",
        "4 20:00–00:00 Inngang: Mona Vik",
    ];
    assert_eq!((shifts(&meaning), told(&meaning)), (right.map(str::to_owned).to_vec(), vec![]));
    // A row that names the weekday itself may mean either night.
    let own = meant("Dag;Tid;Bar;Inngang\nFredag;20-24;Gro Lund;Eva Lie\nFredag;00-03;Stig Aas;Eva Lie\n");
    assert_eq!(told(&own), [(2, Some(1), "night_unclear")]);
}

#[test]
fn talk_is_no_roster() {
    let meaning = meant(
        "[01.06.2026, 18:22:01] Mona: Hei alle! her er vaktene\nlør. 22–02 Bar: Gro Lund, Stig Aas\nsøn 10-14 rydding: Eva Lie (mangler 2)\n\
         fre 16–20 Inngang Unni og Tor\n[01.06.2026, 18:25:13] Knut: jeg kan ikke lørdag :(\n[01.06.2026, 18:26:00] Geir: jeg kan ikke lør 22-02\n\
         Sees! 😀\n",
    );
    let right = ["4 22:00–02:00 Bar: Gro Lund, Stig Aas", "5 10:00–14:00 rydding: Eva Lie", "3 16:00–20:00 Inngang: Unni, Tor"];
    assert_eq!(shifts(&meaning), right);
    assert_eq!(meaning.shifts[1].needed, Some(3));
    assert_eq!(people(&meaning), ["Gro Lund", "Stig Aas", "Eva Lie", "Unni", "Tor"]);
    assert_eq!(told(&meaning), [0, 4, 5, 6].map(|row| (row, Some(0), "row_skipped")));
}

#[test]
fn who_wrote_is_not_on_duty() {
    let meaning = meant(
        "Mona Berg\nHei! Vaktene til helga\nlør 18-22 Bar: Gro + Stig\nKnut Foss\njeg kan ikke lørdag\n18:25\nDu sendte\n\
         søn kl 10-14: rydding, Eva og Rolf\n",
    );
    assert_eq!(shifts(&meaning), ["4 18:00–22:00 Bar: Gro, Stig", "5 10:00–14:00 rydding: Eva, Rolf"]);
    assert_eq!(people(&meaning), ["Gro", "Stig", "Eva", "Rolf"]);
    // Who said something that no shift came of is told by name.
    let names = |row| if matches!(row, 0 | 3 | 4) { "unread_cell" } else { "row_skipped" };
    assert_eq!(told(&meaning), [0, 1, 3, 4, 5, 6].map(|row| (row, Some(0), names(row))));
}

#[test]
fn a_question_is_no_shift_and_an_offer_is_whose_wrote_it() {
    let meaning = meant(
        "01.07.2026, 18:22 - Mona Vik: Hvem kan stå i baren fre 18-22?\n01.07.2026, 18:25 - Unni Dahl: Jeg kan!\n\
         02.07.2026, 09:00 - Eva Lie: Lør 18-22 tar jeg\n",
    );
    assert_eq!(shifts(&meaning), ["4 18:00–22:00 : Eva Lie"]);
    assert_eq!(told(&meaning), [(0, Some(0), "row_skipped"), (1, Some(0), "row_skipped")]);
}

#[test]
fn each_has_the_time_beside_the_name() {
    let meaning = meant("Vaktliste fredag:\nBar 18-23: Unni og Rolf\nDøra: Stig 18-22, Mona 22-02\nRydding etterpå: alle sammen\n");
    let right = ["3 18:00–23:00 Bar: Unni, Rolf", "3 18:00–22:00 Døra: Stig", "3 22:00–02:00 Døra: Mona"];
    assert_eq!(shifts(&meaning), right);
    assert_eq!(people(&meaning), ["Unni", "Rolf", "Stig", "Mona"]);
    assert_eq!(told(&meaning), [(3, Some(0), "row_skipped")]);
}

#[test]
fn a_place_beside_times_and_hours_beside_a_name() {
    let meaning = meant(
        ";Torsdag;Fredag;Lørdag\nBar 18-22;Gro Lund;Gro Lund, Stig Aas;Mona Vik\nInngang 17-23;Eva Lie;Eva Lie (til 21);Tor Moe fra 18\n",
    );
    let right = [
        "2 18:00–22:00 Bar: Gro Lund",
        "3 18:00–22:00 Bar: Gro Lund, Stig Aas",
        "4 18:00–22:00 Bar: Mona Vik",
        "2 17:00–23:00 Inngang: Eva Lie",
        "3 17:00–23:00 Inngang: Eva Lie",
        "4 17:00–23:00 Inngang: Tor Moe",
    ];
    assert_eq!(shifts(&meaning), right);
    assert_eq!(people(&meaning), ["Gro Lund", "Stig Aas", "Mona Vik", "Eva Lie", "Tor Moe"]);
    assert_eq!(told(&meaning), [(2, Some(2), "name_with_remark"), (2, Some(3), "name_with_remark")]);
    assert_eq!(extra(&meaning, 4, "remark"), Some(Extra::Text("fra 18".into())));
}

#[test]
fn the_first_heading_is_a_group_as_the_others_are() {
    let meaning = meant(
        "BAR;;\nNavn;Telefon;Rolle\nGro Lund;40000101;leder\nStig Aas;40000102;\n;;\nRIGG (leder: Tor Moe);;\nMona Vik;40000103;\n;;\nTotalt;3;\n",
    );
    let crews: Vec<_> = (0..meaning.people.len()).map(|at| extra(&meaning, at, "crew")).collect();
    let of = |crew: &str| Some(Extra::List(vec![crew.into()]));
    assert_eq!(people(&meaning), ["Gro Lund", "Stig Aas", "Tor Moe", "Mona Vik"]);
    assert_eq!(crews, [of("Bar"), of("Bar"), None, of("Rigg")]);
    assert_eq!((shifts(&meaning).len(), told(&meaning)), (0, vec![]));
    // A list's own title is no group.
    let titled = meant("Frivilligliste;;\nNavn;Telefon;Rolle\nGro Lund;40000101;leder\nRIGG:;;\nMona Vik;40000103;\n");
    assert_eq!(extra(&titled, 0, "crew"), None);
}

#[test]
fn a_numbered_list_is_people() {
    let meaning = meant(
        "Dugnadsgjengen:\n1. Gro Lund 400 00 101\n2. Stig Aas (40000102)\n3) Mona Vik - tlf. 400 00 103\n4. Nils\n- Eva Lie, eva@example.com\n",
    );
    assert_eq!(people(&meaning), ["Gro Lund", "Stig Aas", "Mona Vik", "Nils", "Eva Lie"]);
    let phones: Vec<_> = meaning.people.iter().map(|one| one.phone.as_deref()).collect();
    assert_eq!(phones, [Some("+4740000101"), Some("+4740000102"), Some("+4740000103"), None, None]);
    assert_eq!(extra(&meaning, 3, "crew"), Some(Extra::List(vec!["Dugnadsgjengen".into()])));
    assert_eq!((shifts(&meaning).len(), told(&meaning)), (0, vec![]));
}

#[test]
fn tables_side_by_side_are_two() {
    let meaning = meant(
        "Folk i baren;;;;Vakter;;;\nNavn;Mobil;Epost;;Dato;Fra;Til;Hvem\nGro Lund;40000101;gro@example.com;;03.07.2026;18:00;22:00;Gro Lund\n\
         Stig Aas;40000102;stig@example.com;;04.07.2026;22:00;02:00;Stig Aas\nMona Vik;40000103;mona@example.com;;;;;\n",
    );
    assert_eq!(people(&meaning), ["Gro Lund", "Stig Aas", "Mona Vik"]);
    assert_eq!(meaning.people[2].email.as_deref(), Some("mona@example.com"));
    assert_eq!(shifts(&meaning), ["3 18:00–22:00 : Gro Lund", "4 22:00–02:00 : Stig Aas"]);
    assert_eq!(told(&meaning), []);
}

#[test]
fn groups_of_columns_under_their_headings() {
    let meaning =
        meant(";Fredag;;Lørdag;\nPost;Tid;Navn;Tid;Navn\nBar;18-22;Unni Dahl;18-23;Rolf Moe\nDør;17-23;Eva Lie;17-22;Knut Berg\n");
    let right = [
        "3 18:00–22:00 Bar: Unni Dahl",
        "3 17:00–23:00 Dør: Eva Lie",
        "4 18:00–23:00 Bar: Rolf Moe",
        "4 17:00–22:00 Dør: Knut Berg",
    ];
    assert_eq!((shifts(&meaning), told(&meaning)), (right.map(str::to_owned).to_vec(), vec![]));
    let crews =
        meant("Bar;;Inngang;\nNavn;Tlf;Navn;Tlf\nUnni Dahl;40000101;Eva Lie;40000103\nRolf Moe;40000102;Knut Berg;40000104\n");
    let of: Vec<_> = crews.people.iter().map(|one| (one.phone.clone().unwrap(), one.extra["crew"].clone())).collect();
    let is = |phone: &str, crew: &str| (format!("+47{phone}"), Extra::List(vec![crew.into()]));
    assert_eq!(of, [is("40000101", "Bar"), is("40000102", "Bar"), is("40000103", "Inngang"), is("40000104", "Inngang")]);
}

#[test]
fn a_table_on_its_side_is_turned_and_said_to_be() {
    let meaning = meant(
        "Navn;Gro Lund;Stig Aas;Mona Vik\nTelefon;40000101;4000010;40000103\nE-post;gro@example.com;stig@example.com;\nGjeng;Bar;Rigg;Bar\n",
    );
    assert_eq!(people(&meaning), ["Gro Lund", "Stig Aas", "Mona Vik"]);
    let phones: Vec<_> = meaning.people.iter().map(|one| one.phone.as_deref()).collect();
    assert_eq!(phones, [Some("+4740000101"), None, Some("+4740000103")]);
    assert_eq!(told(&meaning), [(0, Some(0), "turned_table"), (1, Some(2), "phone_invalid")], "the cell where it stands");
}

#[test]
fn who_leads_a_shift_is_put_on_it_and_told() {
    let meaning = meant(
        "Vakt;Dato;Start;Slutt;Ansvarlig;Navn\nBar;03.07;20;24;Gro Lund;Stig Aas\nBar;04.07;20;24;Stig Aas;Stig Aas\nRigg;05.07;8;ferdig;;Eva Lie\n",
    );
    assert_eq!(
        shifts(&meaning),
        ["3 20:00–00:00 Bar: Stig Aas, Gro Lund", "4 20:00–00:00 Bar: Stig Aas", "5 08:00–? Rigg: Eva Lie"]
    );
    assert_eq!(told(&meaning), [(1, Some(4), "leads_the_shift"), (3, Some(2), "end_time_missing")]);
}

#[test]
fn people_over_the_columns_and_places_in_the_cells() {
    let meaning = meant(";Unni Dahl;Rolf Moe;Eva Lie\nFredag 16-20;Bar;Inngang;\nFredag 20-00;Bar;;Kafé\n");
    let right = [
        "3 16:00–20:00 Bar: Unni Dahl",
        "3 16:00–20:00 Inngang: Rolf Moe",
        "3 20:00–00:00 Bar: Unni Dahl",
        "3 20:00–00:00 Kafé: Eva Lie",
    ];
    assert_eq!((shifts(&meaning), told(&meaning)), (right.map(str::to_owned).to_vec(), vec![]));
    assert_eq!(people(&meaning).len(), 3);
}

#[test]
fn posts_of_a_week_without_times_are_told() {
    let meaning =
        meant("Uke 27;Tor;Fre;Lør;Søn\nKjøkken;Berit;Berit + Arne;Arne;\nResepsjon 08-16;Gro Lund;Stig Aas;LEDIG;Gro Lund\n");
    assert_eq!(
        shifts(&meaning)[3..],
        [
            "2 08:00–16:00 Resepsjon: Gro Lund",
            "3 08:00–16:00 Resepsjon: Stig Aas",
            "4 08:00–16:00 Resepsjon: ",
            "5 08:00–16:00 Resepsjon: Gro Lund"
        ]
    );
    assert_eq!(meaning.shifts.iter().filter(|shift| shift.start.is_none()).count(), 3);
    assert_eq!(told(&meaning), [(1, Some(0), "time_unclear"), (1, Some(4), "empty_post")]);
}

#[test]
fn how_many_a_row_takes_beside_numbered_places() {
    let meaning = meant("Vakt nr;Dag;Kl;Behov;1;2;3\n101;fre;16-20;3;Unni Dahl;Rolf Moe;\n102;fre;20-00;2;Eva Lie;Knut Berg;\n");
    assert_eq!(shifts(&meaning), ["3 16:00–20:00 : Unni Dahl, Rolf Moe", "3 20:00–00:00 : Eva Lie, Knut Berg"]);
    assert_eq!(meaning.shifts.iter().map(|shift| shift.needed.unwrap()).collect::<Vec<_>>(), [3, 2]);
    assert_eq!(told(&meaning), []);
}

#[test]
fn headings_with_a_label_over_rows_without_a_header() {
    let meaning = meant(
        "Post 1: Bar;;\nfre 18-22;Unni Dahl;400 00 101\nfre 22-02;Rolf Moe;400 00 102\n;;\nPost 2: Dør;;\nfre 18-22;Eva Lie;400 00 103\nlør 18-22;Knut Berg;\n",
    );
    let right = [
        "3 18:00–22:00 Bar: Unni Dahl",
        "3 22:00–02:00 Bar: Rolf Moe",
        "3 18:00–22:00 Dør: Eva Lie",
        "4 18:00–22:00 Dør: Knut Berg",
    ];
    assert_eq!((shifts(&meaning), told(&meaning)), (right.map(str::to_owned).to_vec(), vec![]));
}

#[test]
fn a_row_without_times_is_not_of_the_shift_above() {
    let meaning = meant(
        "Navn;Fra;Til\nUnni Dahl;03.07.2026 18:00;03.07.2026 23:00\nRolf Moe;04.07.2026 22:00;05.07.2026 02:00\nKnut Berg;05.07.2026 10:00;05.07.2026 12:00\nEva Lie;;\n",
    );
    assert_eq!(shifts(&meaning)[1], "4 22:00–02:00 : Rolf Moe");
    assert_eq!(shifts(&meaning)[3], "? ?–? : Eva Lie");
    assert_eq!(told(&meaning), [(4, Some(1), "time_unclear")]);
}

#[test]
fn sessions_with_hours_over_the_columns() {
    let meaning = meant("Dag;Økt 1 (10-14);Økt 2 (14-18)\nTorsdag;Unni Dahl;Rolf Moe\nLørdag;AVLYST;Eva Lie og Knut\n");
    let right = ["2 10:00–14:00 : Unni Dahl", "2 14:00–18:00 : Rolf Moe", "4 14:00–18:00 : Eva Lie, Knut"];
    assert_eq!((shifts(&meaning), told(&meaning)), (right.map(str::to_owned).to_vec(), vec![]));
}

#[test]
fn who_swapped_is_asked_about() {
    let meaning = meant("Dato;Tid;Sted;Opprinnelig;Byttet med\n03.07;18-22;Bar;Unni Dahl;Rolf Moe\n04.07;18-22;Bar;Eva Lie;\n");
    assert_eq!(shifts(&meaning), ["3 18:00–22:00 Bar: Unni Dahl, Rolf Moe", "4 18:00–22:00 Bar: Eva Lie"]);
    assert_eq!(told(&meaning), [(1, Some(3), "who_is_on"), (1, Some(4), "who_is_on"), (2, Some(3), "who_is_on")]);
}

#[test]
fn a_rota_of_crews_is_no_people() {
    let meaning = meant("Lag;Leder;Fre;Lør;Søn\nBlå;Mona Vik;08-16;16-24;fri\nGul;Stig Aas;16-24;fri;08-16\n");
    assert_eq!((people(&meaning).len(), shifts(&meaning).len()), (0, 0));
    assert_eq!(told(&meaning), [(1, None, "row_skipped"), (2, None, "row_skipped")]);
}

#[test]
fn a_second_column_of_shifts_is_not_lost() {
    let meaning =
        meant("Navn;Mobil;Vakt 1;Vakt 2\nUnni Dahl;400 00 101;fre 18-22 Bar;lør 22-02 Bar\nRolf Moe;400 00 102;lør 10-14 Rigg;\n");
    let right = ["3 18:00–22:00 Bar: Unni Dahl", "4 22:00–02:00 Bar: Unni Dahl", "4 10:00–14:00 Rigg: Rolf Moe"];
    assert_eq!((shifts(&meaning), told(&meaning)), (right.map(str::to_owned).to_vec(), vec![]));
    // Nor are times in a column of tasks.
    let tasks = meant("Navn;Oppgave\nUnni Dahl;Bar fredag 18-22 og lørdag 18-22\nRolf Moe;står på venteliste\nEva Lie;rigger\n");
    assert_eq!((people(&tasks).len(), shifts(&tasks).len(), told(&tasks)), (3, 0, vec![(1, Some(1), "unread_cell")]));
}

#[test]
fn whatever_stands_beside_the_columns_is_told() {
    let meaning = meant(
        "Dato;Tid;Sted;Navn;Merknad\n03.07;18-22;Bar;Unni Dahl, Rolf Moe;husk nøkler\n04.07;18-22;Bar;Eva Lie;\n05.07;18-22;Bar;Knut Berg;;Geir Foss\n",
    );
    assert_eq!(shifts(&meaning).len(), 3);
    // A remark of two people is nobody's, and a sixth cell makes the row another.
    assert_eq!(told(&meaning), [(1, Some(4), "unread_cell"), (3, Some(4), "row_repaired")]);
}

#[test]
fn names_that_are_none_or_hardly_are() {
    let meaning = meant(
        "Dato;Tid;Sted;Hvem\n03.07;18-22;Bar;Vaktselskap AS\n03.07;22-02;Bar;Kveld\n04.07;18-22;Bar;Per Moe m/sønn\n04.07;22-02;Bar;Inngang\n05.07;10-14;Bar;2 fra Lions\n",
    );
    assert_eq!(people(&meaning), ["Vaktselskap AS", "Per Moe"]);
    // Two who have no names yet are two places to fill.
    assert_eq!(meaning.shifts[4].needed, Some(2));
    let right = [(1, "odd_name"), (2, "not_a_person"), (3, "name_with_remark"), (4, "not_a_person"), (5, "unclear_cell")];
    assert_eq!(told(&meaning), right.map(|(row, code)| (row, Some(3), code)));
    assert_eq!(meaning.shifts.len(), 5, "the shifts are there, whoever is on them");
}

#[test]
fn a_form_of_days_does_not_make_people_of_answers() {
    let meaning = meant(
        "Navn;Telefon;Når kan du? [Torsdag];Når kan du? [Fredag];Når kan du? [Lørdag]\nLise Moan;40000101;Dag (10-16), Kveld (16-22);Kveld (16-22);\n\
         Truls Fiskum;40000102;Kan ikke;Natt (22-04);Hele dagen\n",
    );
    assert_eq!(people(&meaning), ["Lise Moan", "Truls Fiskum"]);
    assert_eq!(meaning.people[0].phone.as_deref(), Some("+4740000101"));
    assert_eq!((shifts(&meaning).len(), meaning.assignments.len()), (0, 0), "who can is on no shift for that");
    let hours: Vec<_> = meaning.availability.iter().map(|said| said.hours).collect();
    let right = [Some((600, 960)), Some((960, 1320)), Some((960, 1320)), None, Some((1320, 1680)), None];
    assert_eq!(hours, right);
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
}

#[test]
fn words_for_when_in_a_list_of_people_are_told() {
    // Codes that a legend explains, hours without an end, and shifts over columns of names: nobody is on any of them yet.
    let codes = meant(
        "Navn;E-post;Vakt\nUnni Dahl;unni@example.com;A1\nRolf Moe;rolf@example.com;A2\n;;\nA1 = fredag 18-22 Bar;;\nA2 = fredag 22-02 Bar;;\n",
    );
    assert_eq!((shifts(&codes).len(), told(&codes)), (0, vec![(1, Some(2), "unread_cell")]));
    let hours = meant("Klokka;Hva skjer;Hvem gjør det\n08:00;Porten åpnes;Mona Vik\n08:30;Frokost;Unni Dahl\n");
    assert_eq!((shifts(&hours).len(), told(&hours)), (0, vec![(1, Some(0), "unread_cell"), (2, Some(0), "unread_cell")]));
    let over = meant("Lag 1 (fre+lør 18-23);Lag 2 (lør 10-16)\nUnni Dahl;Stig Aas\nRolf Moe;Mona Vik\n");
    assert_eq!(told(&over).len(), 4, "both headings, and both names of the second: {:?}", told(&over));
}

#[test]
fn a_leader_beside_helpers_is_asked_about() {
    let meaning = meant(
        "Oppgave;Ansvarlig;Hjelpere;Dag;Tid\nKiosk;Mona Vik;Unni Dahl, Rolf Moe;Fredag;16-20\nGrill;Stig Aas;Eva Lie;Fredag;16-20\n",
    );
    let asked: Vec<_> = told(&meaning).into_iter().filter(|(_, column, _)| *column == Some(1)).map(|(row, ..)| row).collect();
    assert_eq!(asked, [1, 2]);
}

#[test]
fn marks_behind_times_are_told() {
    let meaning = meant("Navn,Torsdag,Fredag\n\"Moe, Rolf\",,18-02\n\"Lie, Eva\",18-22*,\n*=backup,,\n");
    assert_eq!(shifts(&meaning), ["3 18:00–02:00 : Rolf Moe", "2 18:00–22:00 : Eva Lie"]);
    assert_eq!(told(&meaning), [(2, Some(1), "unread_cell")]);
}

#[test]
fn who_is_on_call_is_no_place() {
    let meaning = meant(
        "Dato;Vakt 1 (08-16);Vakt 2 (16-24);Bakvakt\n03.07.2026;Unni Dahl;Rolf Moe;Knut Foss\n04.07.2026;Eva Lie;;40000105\n",
    );
    assert_eq!(shifts(&meaning), ["3 08:00–16:00 : Unni Dahl", "3 16:00–00:00 : Rolf Moe", "4 08:00–16:00 : Eva Lie"]);
    assert_eq!(told(&meaning), [(1, Some(3), "who_is_on"), (2, Some(2), "empty_post"), (2, Some(3), "unread_cell")]);
}

#[test]
fn how_many_a_place_takes_stands_with_it() {
    let meaning = meant("Post;Fre 16-20;Lør 16-20\nBar (2);Unni Dahl, Rolf Moe;Stig, Mona, Knut\nDør (1);;LEDIG\n");
    let right = ["3 16:00–20:00 Bar: Unni Dahl, Rolf Moe", "4 16:00–20:00 Bar: Stig, Mona, Knut", "4 16:00–20:00 Dør: "];
    assert_eq!(
        (shifts(&meaning), told(&meaning)),
        (right.map(str::to_owned).to_vec(), vec![(1, Some(2), "over_capacity"), (2, Some(1), "empty_post")])
    );
}

#[test]
fn days_side_by_side_with_times_of_their_own() {
    let meaning = meant(
        "Fredag 3. juli;;;Lørdag 4. juli;;\nTid;Bar;Dør;Tid;Bar;Dør\n16-20;Unni;Rolf;17-21;Eva;Stig\n20-24;Mona;;21-24;Eva;Rolf\n",
    );
    let right = [
        "3 16:00–20:00 Bar: Unni",
        "3 16:00–20:00 Dør: Rolf",
        "3 20:00–00:00 Bar: Mona",
        "4 17:00–21:00 Bar: Eva",
        "4 17:00–21:00 Dør: Stig",
        "4 21:00–00:00 Bar: Eva",
        "4 21:00–00:00 Dør: Rolf",
    ];
    assert_eq!((shifts(&meaning), told(&meaning)), (right.map(str::to_owned).to_vec(), vec![(3, Some(2), "empty_post")]));
}

#[test]
fn a_second_row_of_headings_is_told_where_it_is_not_seen() {
    let meaning = meant("Tidsrom;Fredag;;Lørdag;\n;Bar;Dør;Bar;Dør\n16-20;Unni;Rolf;Eva;Stig\n20-24;Mona;Rolf;Eva;\n");
    assert!(meaning.people.iter().all(|one| one.given != "Bar" && one.given != "Dør"));
    assert!(meaning.shifts.iter().all(|shift| shift.place.as_deref() != Some("Rolf")), "{:?}", shifts(&meaning));
    for cell in [(2, Some(2)), (2, Some(4)), (3, Some(2))] {
        let said = told(&meaning).iter().any(|(row, column, _)| (*row, *column) == cell);
        let on = meaning.assignments.len() == 7;
        assert!(said || on, "{cell:?}: {:?}", told(&meaning));
    }
}

#[test]
fn people_in_places_within_one_line() {
    let meaning = meant("Fredag\n16.00 - 20.00 Unni og Rolf i baren\n20.00 - 00.00 Eva i døra, Stig i baren\n");
    assert_eq!(shifts(&meaning), ["3 16:00–20:00 baren: Unni, Rolf", "3 20:00–00:00 : "]);
    assert_eq!(told(&meaning), [(2, Some(0), "unclear_cell")]);
}

#[test]
fn a_row_that_cannot_be_placed_does_not_lose_its_people() {
    let meaning = meant("Skift;Start;Folk\nFredag A;16:00;Unni, Rolf\nFredag B;20:00;Eva\n");
    assert!(meaning.assignments.is_empty());
    let right = [
        (1, Some(1), "end_time_missing"),
        (1, Some(2), "unread_cell"),
        (2, Some(1), "end_time_missing"),
        (2, Some(2), "unread_cell"),
    ];
    assert_eq!(told(&meaning), right);
}

#[test]
fn a_weekday_beside_the_dates_is_never_passed_over() {
    // The weekday of the second row is not its date's; the third has no date, and another weekday than the row above.
    let meaning = meant(
        "Dag;Dato;Tid;Gjeng;Navn\nfredag;3.7.2026;18-22;Bar;Gro Lund\nlørdag;3.7.2026;18-22;Bar;Stig Aas\nsøndag;;18-22;Bar;Eva Lie\n",
    );
    assert!(told(&meaning).contains(&(2, Some(0), "weekday_date_conflict")), "{:?}", told(&meaning));
    let all = shifts(&meaning);
    assert!(all.contains(&"3 18:00–22:00 Bar: Gro Lund".to_owned()), "{all:?}");
    assert!(all.contains(&"5 18:00–22:00 Bar: Eva Lie".to_owned()), "{all:?}");
    assert!(!all.iter().any(|shift| shift.starts_with("3 ") && (shift.contains("Eva") || shift.contains("Stig"))), "{all:?}");
}
