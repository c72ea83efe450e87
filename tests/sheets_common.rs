//! Rosters and lists as leaders most often have them, with what people add to them: a word for who is needed, a greeting, a
//! heading, a leader in brackets. Each was once read wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use ildsjel::exchange::meaning::{Extra, Meaning};
use sheets::{meant, people, rosters, shifts, told};

/// `Kari Moe: Bar!`, with a mark for who leads.
fn crews(meaning: &Meaning) -> Vec<String> {
    let one = |human: &ildsjel::exchange::meaning::Human| {
        let crews = match human.extra.get("crew") {
            Some(Extra::List(all)) => all.join("+"),
            _ => String::new(),
        };
        let leads = if human.extra.contains_key("leads") { "!" } else { "" };
        format!("{} {}: {crews}{leads}", human.given, human.family)
    };
    meaning.people.iter().map(one).collect()
}

#[test]
fn places_over_times_with_nothing_in_the_corner() {
    rosters(&[(
        ";Hovedport;Camping\nFredag 12-18;Aksel Brun;Frida Nes\nLørdag 12-18;Odin Kvam;\nLørdag 18-00;ledig;Odin Kvam\nSøndag 10-15;Frida Nes;stengt\n",
        &[
            "03 12:00–18:00 Hovedport: Aksel Brun",
            "03 12:00–18:00 Camping: Frida Nes",
            "04 12:00–18:00 Hovedport: Odin Kvam",
            "04 18:00–00:00 Hovedport: ",
            "04 18:00–00:00 Camping: Odin Kvam",
            "05 10:00–15:00 Hovedport: Frida Nes",
        ],
        &[(2, "empty_post")],
    )]);
}

#[test]
fn days_over_times_that_begin_with_a_word() {
    rosters(&[(
        "Torsdag 2. juli;;;\nKl 10-16;Kjøkken;Anna Berg;\nKl 10-16;Servering;Sofie Lie;Nora Dale\nFredag 3. juli;;;\nKl 10-16;Kjøkken;Jakob Hol;Anna Berg\nKl 16-22;Kjøkken;??;\n",
        &[
            "02 10:00–16:00 Kjøkken: Anna Berg",
            "02 10:00–16:00 Servering: Sofie Lie, Nora Dale",
            "03 10:00–16:00 Kjøkken: Jakob Hol, Anna Berg",
            "03 16:00–22:00 Kjøkken: ",
        ],
        &[],
    )]);
}

#[test]
fn a_place_alone_under_times_is_open() {
    let meaning = meant(
        "Day;Time;Position;Name\nFriday;12:00 - 18:00;Gate;Oliver Grant\n;;Info;Sam Becker\nSaturday;12:00 - 18:00;Gate;Sam Becker\n;;Info;\n",
    );
    assert_eq!(shifts(&meaning)[3], "04 12:00–18:00 Info: ");
    assert_eq!(meaning.shifts[3].needed, Some(1));
}

#[test]
fn words_for_a_field_are_no_places_and_counts_are_no_people() {
    rosters(&[
        (
            "Vakt;Fredag;Lørdag\n12-17;Per Aas;Ida Vik\n17-22;Ida Vik;Tor Lie\n",
            &["03 12:00–17:00 : Per Aas", "04 12:00–17:00 : Ida Vik", "03 17:00–22:00 : Ida Vik", "04 17:00–22:00 : Tor Lie"],
            &[],
        ),
        (
            "Dag;Tid;Post;Vakt 1;Vakt 2\nFredag;18-22;Bar A;Sondre Lien;Thea Brekke\nLørdag;18-22;Bar A;Emil Ås;(ledig)\n",
            &["03 18:00–22:00 Bar A: Sondre Lien, Thea Brekke", "04 18:00–22:00 Bar A: Emil Ås"],
            &[],
        ),
        (
            "Skift;Start;Slutt;Frivillige\nSjåfør dag;03.07.2026 08:00;03.07.2026 16:00;Gunn Sand\nSjåfør natt;04.07.2026 22:00;05.07.2026 04:00;Rolf Myhr\n",
            &["03 08:00–16:00 Sjåfør dag: Gunn Sand", "04 22:00–04:00 Sjåfør natt: Rolf Myhr"],
            &[],
        ),
    ]);
    let meaning = meant(";Fre 3/7;Lør 4/7\nInger Lund;12-18;18-24\nLise Haug;;12-18\nEkstra trengs;;1\n");
    assert_eq!(people(&meaning), ["Inger Lund", "Lise Haug"]);
    assert!(told(&meaning).iter().any(|(row, _)| *row == 3));
}

#[test]
fn names_that_are_words_of_time_are_names_beside_a_family_name() {
    rosters(&[
        (
            "Kåre Vik: fredag 10-14 og lørdag 10-14\nMaren Sund: lørdag 14-18\n",
            &["03 10:00–14:00 : Kåre Vik", "04 10:00–14:00 : Kåre Vik", "04 14:00–18:00 : Maren Sund"],
            &[],
        ),
        (
            "Fredag\n10-14: Maren Sund\n15-20 Tom Baker & Lucy Shaw\n20-22 Bar: Dag Foss\n",
            &["03 10:00–14:00 : Maren Sund", "03 15:00–20:00 : Tom Baker, Lucy Shaw", "03 20:00–22:00 Bar: Dag Foss"],
            &[],
        ),
    ]);
}

#[test]
fn who_signs_a_letter_is_on_no_shift() {
    for (leave, rows) in [
        ("Mvh\nJostein", 0),
        ("Hilsen Grete", 0),
        ("Ring meg på 400 00 021 om noe.\nMvh Grete", 1),
        ("Mvh\nPS: Vigdis kan ikke likevel", 1),
    ] {
        let meaning = meant(&format!("Fre 3/7 kl 20-23: Jostein Berg, Vigdis Ruud\nLør 4/7 kl 20-23: Amund Lie\n\n{leave}\n"));
        let right = ["03 20:00–23:00 : Jostein Berg, Vigdis Ruud", "04 20:00–23:00 : Amund Lie"];
        assert_eq!(shifts(&meaning), right, "{leave}");
        assert_eq!(told(&meaning).len(), rows, "{leave}: {:?}", told(&meaning));
    }
}

#[test]
fn everybody_and_one_more_are_nobody_by_name() {
    rosters(&[
        (
            "Lør 4/7 kl 20-23 Rydding: Amund Lie\nSøn 5/7 kl 12-18 Rydding: alle\n",
            &["04 20:00–23:00 Rydding: Amund Lie", "05 12:00–18:00 Rydding: "],
            &[(1, "not_a_person")],
        ),
        (
            "Søn 5/7 kl 12-18: alle\nSøn 5/7 kl 18-20: Amund Lie\n",
            &["05 12:00–18:00 : ", "05 18:00–20:00 : Amund Lie"],
            &[(0, "unclear_cell")],
        ),
        (
            "Lunsj fredag 11:30-14:30 - ingen ennå\nMiddag fredag 17:00-20:00 - Espen Bru og en til\n",
            &["03 11:30–14:30 Lunsj: ", "03 17:00–20:00 Middag: Espen Bru"],
            &[],
        ),
    ]);
}

#[test]
fn crews_side_by_side_and_who_leads_them() {
    let meaning = meant(
        "Bar;Inngang;Camping\nSigve Tangen (leder);Una Vestby;Yvonne Aarum\nArve Bolstad;Cato Drange;Endre Falch (leder)\nGuro Dahl;;\n",
    );
    assert_eq!(
        crews(&meaning),
        [
            "Sigve Tangen: Bar!",
            "Una Vestby: Inngang",
            "Yvonne Aarum: Camping",
            "Arve Bolstad: Bar",
            "Cato Drange: Inngang",
            "Endre Falch: Camping!",
            "Guro Dahl: Bar"
        ]
    );
    assert!(told(&meaning).is_empty());
    let meaning = meant(
        "Namn;Mobil;Lag;Oppgåve\nOddvar Lid;400 00 021;Parkering;lagleiar\nRagna Sunde;400 00 022;Renhald;\nÅsta Moe;;Parkering og renhald;\n",
    );
    assert_eq!(crews(&meaning), ["Oddvar Lid: Parkering!", "Ragna Sunde: Renhald", "Åsta Moe: Parkering+renhald"]);
    let meaning = meant("Volunteer,Phone,Team,Role\nAaron Blake,400 00 023,Stage,Team lead\nCleo Dean,,Stage,Stagehand\n");
    assert_eq!(crews(&meaning), ["Aaron Blake: Stage!", "Cleo Dean: Stage"]);
    let meaning =
        meant("BARCREW;;\nLeder: Kjersti Lome;400 00 024;\nMagnus Nerby;400 00 025;\n;;\nRIGGCREW;;\nTiril Moe;400 00 026;\n");
    assert_eq!(crews(&meaning), ["Kjersti Lome: Barcrew!", "Magnus Nerby: Barcrew", "Tiril Moe: Riggcrew"]);
    let meaning =
        meant("Vaktcrew\nLeder: Jorunn Kvist 400 00 026\nMedlemmer:\nNora Opdal 400 00 027\nPer Rasmussen\nUsikker: Vebjørn Vik\n");
    assert_eq!(
        crews(&meaning),
        ["Jorunn Kvist: Vaktcrew!", "Nora Opdal: Vaktcrew", "Per Rasmussen: Vaktcrew", "Vebjørn Vik: Vaktcrew"]
    );
    assert_eq!(told(&meaning), [(5, "unclear_cell")]);
}

#[test]
fn times_below_somebody_are_theirs() {
    rosters(&[
        (
            "Ylva Krogh 400 00 031\nfre 17-23, lør 17-01\n\nPernille Dyb 400 00 032\nfre 17-23\nsøn 10-14\n",
            &["03 17:00–23:00 : Ylva Krogh, Pernille Dyb", "04 17:00–01:00 : Ylva Krogh", "05 10:00–14:00 : Pernille Dyb"],
            &[],
        ),
        // And people below times are on them.
        (
            "Fredag\n17-20\nYlva Krogh\n20-23\nPernille Dyb\n",
            &["03 17:00–20:00 : Ylva Krogh", "03 20:00–23:00 : Pernille Dyb"],
            &[],
        ),
    ]);
}

#[test]
fn whole_names_between_commas_are_several_people_and_only_the_leader_leads() {
    let meaning = meant(
        "Crew;Crewleder;Medlemmer\nKjøkken;Astrid Haugland;Even Nordby, Camilla Risa\nKiosk;Vilde Sand;Amund Krog, Rikke Holm, Jens Petter Ask\n",
    );
    assert_eq!(
        crews(&meaning),
        [
            "Astrid Haugland: Kjøkken!",
            "Even Nordby: Kjøkken",
            "Camilla Risa: Kjøkken",
            "Vilde Sand: Kiosk!",
            "Amund Krog: Kiosk",
            "Rikke Holm: Kiosk",
            "Jens Petter Ask: Kiosk"
        ]
    );
    let meaning = meant("Crew;Leder;Medlemmer\nKjøkken;Astrid Haugland;Even Nordby\nKiosk;Vilde Sand;Amund Krog\n");
    assert!(crews(&meaning).contains(&"Astrid Haugland: Kjøkken!".to_owned()), "{:?}", crews(&meaning));
    assert!(crews(&meaning).contains(&"Even Nordby: Kjøkken".to_owned()));
    // Crews over their people, in a list of two columns.
    let meaning = meant("Bar;;\nMona Lervik (leder);400 00 033;\nSara Nyborg;;\n;;\nScene;;\nFrode Bakke;400 00 034;\n");
    assert_eq!(crews(&meaning), ["Mona Lervik: Bar!", "Sara Nyborg: Bar", "Frode Bakke: Scene"]);
}

#[test]
fn what_a_shift_is_called_and_its_number_are_neither_people_nor_times() {
    rosters(&[
        (
            "Vaktnavn;Dato;Tid;Påmeldt\nSøppelrunde A;03.07;08-11;Ellen Juul, Ståle Finne\nPantestasjon;04.07;20-23;Ronny Grav\n",
            &["03 08:00–11:00 Søppelrunde A: Ellen Juul, Ståle Finne", "04 20:00–23:00 Pantestasjon: Ronny Grav"],
            &[],
        ),
        (
            "Vakt;Tidspunkt;Oppgave;Person\n1;Torsdag 08:00-12:00;Frokost;Astrid Haugland\n2;Torsdag 08:00-12:00;Oppvask;Even Nordby\n3;Torsdag 12:00-17:00;Lunsj;\n",
            &["02 08:00–12:00 Frokost: Astrid Haugland", "02 08:00–12:00 Oppvask: Even Nordby", "02 12:00–17:00 Lunsj: "],
            &[],
        ),
    ]);
}

#[test]
fn blocks_under_days_and_tables_side_by_side_under_places() {
    rosters(&[
        (
            "FREDAG;Sceneansvarlig;Stagehand\n12-17;Jørgen Vestby;Kaja Lund\n17-23;Nora Ystad;Kaja Lund\n;;\nLØRDAG;Sceneansvarlig;Stagehand\n12-17;Nora Ystad;Emil Roald\n17-23;Emil Roald;Iver Hovd\n",
            &[
                "03 12:00–17:00 Sceneansvarlig: Jørgen Vestby",
                "03 12:00–17:00 Stagehand: Kaja Lund",
                "03 17:00–23:00 Sceneansvarlig: Nora Ystad",
                "03 17:00–23:00 Stagehand: Kaja Lund",
                "04 12:00–17:00 Sceneansvarlig: Nora Ystad",
                "04 12:00–17:00 Stagehand: Emil Roald",
                "04 17:00–23:00 Sceneansvarlig: Emil Roald",
                "04 17:00–23:00 Stagehand: Iver Hovd",
            ],
            &[],
        ),
        (
            "Port 1;;;;Port 2;;\nTid;Navn;Tlf;;Tid;Navn;Tlf\nFre 08-14;Steinar Holm;400 00 035;;Fre 08-14;Vigdis Roe;400 00 036\nLør 08-14;Steinar Holm;400 00 035;;Lør 08-14;;\n",
            &[
                "03 08:00–14:00 Port 1: Steinar Holm",
                "04 08:00–14:00 Port 1: Steinar Holm",
                "03 08:00–14:00 Port 2: Vigdis Roe",
                "04 08:00–14:00 Port 2: ",
            ],
            &[],
        ),
    ]);
}

#[test]
fn lines_around_a_roster_name_nobody_for_it() {
    let roster = "Fre 3/7 18-22: Mia Okafor\nLør 4/7 14-18: Ben Tucker\n";
    let right = ["03 18:00–22:00 : Mia Okafor", "04 14:00–18:00 : Ben Tucker"];
    for line in ["Call Mia 400 00 037 if you're late", "Ring Roar 400 00 038 om noe skjer", "Oppmøte ved P1 10 min før."] {
        let meaning = meant(&format!("{roster}{line}\n"));
        assert_eq!(shifts(&meaning), right, "{line}");
        assert_eq!(told(&meaning), [(2, "row_skipped")], "{line}");
    }
    for head in ["Til: frivillige@eksempel.example", "Emne: Vakter", "Kopi: mona@eksempel.example"] {
        let meaning = meant(&format!("{head}\n{roster}"));
        assert_eq!(shifts(&meaning), right, "{head}");
        assert_eq!(people(&meaning), ["Mia Okafor", "Ben Tucker"], "{head}");
    }
}

#[test]
fn questions_ticks_and_numbers_for_open_places() {
    rosters(&[
        (
            "Fredag\n12-17 noen??\n17-22 ✅ Ronny Grav ✅ Ellen Juul\n",
            &["03 12:00–17:00 : ", "03 17:00–22:00 : Ronny Grav, Ellen Juul"],
            &[],
        ),
        ("Inngang fredag: Amir 10-18, ledig 18-01\n", &["03 10:00–18:00 Inngang: Amir", "03 18:00–01:00 Inngang: "], &[]),
    ]);
    let meaning = meant("Rigg fredag kl 9-15:\n1. Lene Dahl\n2. Simen Rud\n3.\n4.\n");
    assert_eq!(shifts(&meaning), ["03 09:00–15:00 Rigg: Lene Dahl, Simen Rud"]);
    assert_eq!(meaning.shifts[0].needed, Some(4));
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
    let meaning = meant(";fre;lør\nAsbjørn Helle;08-16;12-20\nKristin Valle;16-23;\nLedig;;08-12\n");
    assert_eq!(shifts(&meaning).last().unwrap(), "04 08:00–12:00 : ");
}

#[test]
fn parts_of_the_day_beside_the_times_ask_nothing() {
    rosters(&[
        (
            "Dato;Vakt;Kl.;Navn\n3. juli;Morgen;06-10;Reidun Flaten\n;Formiddag;10-14;Harald Ås\n4. juli;Kveld;18-22;Thea Moe\n",
            &["03 06:00–10:00 : Reidun Flaten", "03 10:00–14:00 : Harald Ås", "04 18:00–22:00 : Thea Moe"],
            &[],
        ),
        (
            "Skift;Tid;Fredag;Lørdag\nMorgen;07-12;Karin Åberg;Johan Ek\nKveld;17-22;Maja Sjö;Elin Norling\n",
            &[
                "03 07:00–12:00 : Karin Åberg",
                "04 07:00–12:00 : Johan Ek",
                "03 17:00–22:00 : Maja Sjö",
                "04 17:00–22:00 : Elin Norling",
            ],
            &[],
        ),
    ]);
}

#[test]
fn after_the_evening_of_a_day_the_small_hours_are_of_the_next() {
    rosters(&[
        (
            ";Torsdag 2. juli;Fredag 3. juli\n16-20;Mona Rise;Jonas Hegg\n20-00;Ida Kleppe;Tor Vik\n00-03;Ane Sund;Ida Kleppe\n",
            &[
                "02 16:00–20:00 : Mona Rise",
                "03 16:00–20:00 : Jonas Hegg",
                "02 20:00–00:00 : Ida Kleppe",
                "03 20:00–00:00 : Tor Vik",
                "03 00:00–03:00 : Ane Sund",
                "04 00:00–03:00 : Ida Kleppe",
            ],
            &[],
        ),
        (
            "Vaktliste torsdag 2. juli:\n16-20: Mona, Tor og Ida\n20-00: Jonas, Ane\n00-02: Tor\n07-10: Siri\n",
            &["02 16:00–20:00 : Mona, Tor, Ida", "02 20:00–00:00 : Jonas, Ane", "03 00:00–02:00 : Tor", "02 07:00–10:00 : Siri"],
            &[],
        ),
    ]);
}

#[test]
fn how_many_a_line_wants_and_a_post_beside_numbered_names() {
    let meaning = meant("Fredag 3. juli 08-12: 4 personar - Sigrid, Liv\nFredag 3. juli 12-16: 2 personer - Torstein, Liv\n");
    assert_eq!(shifts(&meaning), ["03 08:00–12:00 : Sigrid, Liv", "03 12:00–16:00 : Torstein, Liv"]);
    assert_eq!(meaning.shifts.iter().map(|shift| shift.needed).collect::<Vec<_>>(), [Some(4), Some(2)]);
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
    let meaning = meant(
        "Dato;Vakt;Tid;Antall;Navn 1;Navn 2\nfre 3.7;Kiosk;11-15;2;Marit Solli;Even Ruud\nlør 4.7;Kiosk;11-15;2;Even Ruud;\n",
    );
    assert_eq!(shifts(&meaning), ["03 11:00–15:00 Kiosk: Marit Solli, Even Ruud", "04 11:00–15:00 Kiosk: Even Ruud"]);
    assert_eq!(meaning.shifts[1].needed, Some(2));
}

#[test]
fn answers_of_a_chat_are_no_shifts() {
    for text in [
        "Tilgjengelighet bar:\n- Solveig: fre-søn\n- Emil: fre 12-20\n",
        "Solveig: jeg kan fredag og lørdag\nEmil: kan fredag 12-20\n",
    ] {
        let meaning = meant(text);
        assert_eq!(people(&meaning), ["Solveig", "Emil"], "{text}");
        assert!(meaning.shifts.is_empty() && sheets::says(&meaning).contains(&"Emil 03 12:00–20:00 can".to_owned()), "{text}");
    }
}

#[test]
fn who_leads_a_crew_by_the_crew_and_by_a_line() {
    let meaning =
        meant("Navn;Tlf;Gjeng\nÅse Vinje;400 00 041;Førstehjelp (leder)\nKnut Haga;;Førstehjelp\nAmina Skog;;Førstehjelp (vara)\n");
    assert_eq!(crews(&meaning), ["Åse Vinje: Førstehjelp!", "Knut Haga: Førstehjelp", "Amina Skog: Førstehjelp"]);
    assert_eq!(told(&meaning), [(3, "unclear_cell")]);
    let meaning = meant(
        "Bargjengen:\nMona Rise (leder) 400 00 042\nTor Vik 400 00 043\nIda Kleppe\n\nKiosk:\nMarit Solli (leder)\nEven Ruud\n",
    );
    assert_eq!(
        crews(&meaning),
        ["Mona Rise: Bargjengen!", "Tor Vik: Bargjengen", "Ida Kleppe: Bargjengen", "Marit Solli: Kiosk!", "Even Ruud: Kiosk"]
    );
    assert!(told(&meaning).is_empty());
}

#[test]
fn when_somebody_must_go_is_told() {
    for note in ["må gå 15.30", "må dra kl 18", "hjem 14"] {
        let meaning = meant(&format!("Dag;Tid;Navn;Merknad\nfre;12-18;Per Lie;{note}\nlør;12-18;Bo Ek;\n"));
        assert_eq!(told(&meaning), [(1, "unclear_cell")], "{note}");
    }
}
