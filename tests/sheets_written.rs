//! Lists as people write them to each other: messages under the names of their writers, a title that names the place, all in small
//! letters, what all of them do behind the last name, several times in one line, and shifts with numbers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use sheets::{all_told, meant, people, shifts, told};

#[test]
fn whoever_wrote_a_message_takes_what_it_says() {
    let chat = meant(
        "Hei! Hvem kan ta vakter i helga?\n\nKari Lund\nJeg kan ta fredag 18-22\n\nOla Vie\nEg tek laurdag 12-16 i baren\n\nMalin Aker\nSupert 👍 Jeg tar søndag 13-18\n\nMari Berg\nKan ikke lørdag\n",
    );
    assert_eq!(shifts(&chat), ["03 18:00–22:00 : Kari Lund", "04 12:00–16:00 baren: Ola Vie", "05 13:00–18:00 : Malin Aker"]);
    assert!(told(&chat).iter().any(|(row, _)| *row == 11), "nothing came of what Mari Berg says: {:?}", told(&chat));
    // Below what they wrote stands when, and that others like it.
    let liked = meant(
        "Kari Lund\nJeg kan hele helga!\n3. mai kl. 20:31 · Liker · Svar\n\nOla Vie\nKan lørdag!\n3. mai kl. 21:02 · Liker · Svar\n",
    );
    assert!(shifts(&liked).is_empty(), "{:?}", shifts(&liked));
    // Names under a shift are on it, whatever is said below.
    let list = meant(
        "Søndag 5. juli kl. 12-15\nMargit Lia\nGunnar Steinsland m/kone\nAud Jorunn Rye\n\nAstrid er kontaktperson, tlf. 97 11 40 82\n",
    );
    assert_eq!(shifts(&list), ["05 12:00–15:00 : Margit Lia, Gunnar Steinsland, Aud Jorunn Rye"]);
    assert!(told(&list).contains(&(2, "name_with_remark")));
}

#[test]
fn a_title_names_the_place_of_shifts_that_say_none() {
    for (title, place) in [
        ("VAKTLISTE KIOSKEN – FJORDLYD 2026", "Kiosken"),
        ("Vaktplan parkering", "Parkering"),
        ("Vaktliste bar 2", "Bar 2"),
        ("Här kommer passen för entrén:", "Entrén"),
        ("Parkeringsvakter", "Parkering"),
    ] {
        let lines = meant(&format!("{title}\n\nFredag 3. juli\n18-22 Kari Lund\n22-24 Ola Vie\n"));
        assert_eq!(
            shifts(&lines),
            [format!("03 18:00–22:00 {place}: Kari Lund"), format!("03 22:00–00:00 {place}: Ola Vie")],
            "{title}"
        );
        assert!(told(&lines).is_empty(), "{title}: {:?}", told(&lines));
    }
    let table = meant("Vaktliste parkering;;\nDag;Tid;Navn\nfre 3.7;18-22;Kari Lund\nlør 4.7;18-22;Ola Vie\n");
    assert_eq!(shifts(&table), ["03 18:00–22:00 Parkering: Kari Lund", "04 18:00–22:00 Parkering: Ola Vie"]);
    // Where a shift says it itself, where the title names two, and where it is no list's, nothing is added.
    let own = meant("Vaktliste kiosken\n\nFredag 3. juli\n18-22 Bar: Kari Lund\n");
    assert_eq!(shifts(&own), ["03 18:00–22:00 Bar: Kari Lund"]);
    let two = meant("Vaktliste bar og kiosk\n\nFredag 3. juli\n18-22 Kari Lund\n22-24 Ola Vie\n");
    assert_eq!(shifts(&two)[0], "03 18:00–22:00 : Kari Lund");
    let plain = meant("Vaktliste Fjordlyd 2026\n\nFredag 3. juli\n18-22 Kari Lund\n22-24 Ola Vie\n");
    assert_eq!(shifts(&plain)[0], "03 18:00–22:00 : Kari Lund");
}

#[test]
fn names_in_small_letters_and_with_what_they_do() {
    let small = meant(
        "heii her e lista!\nfre\n16-18 emrik og thea\n18-20 thea, jonas, amalie\nlør\n14-16 alle (rydding)\n18-20 rydding\n\n-emrik\n",
    );
    assert_eq!(
        shifts(&small),
        [
            "03 16:00–18:00 : Emrik, Thea",
            "03 18:00–20:00 : Thea, Jonas, Amalie",
            "04 14:00–16:00 rydding: ",
            "04 18:00–20:00 rydding: "
        ]
    );
    assert_eq!(told(&small), [(0, "row_skipped"), (5, "unclear_cell")]);
    let verb = meant("Torsdag 2. juli kl. 17-21: Odd Fjeld, Gard Solheim og Stein Rud riggar scena.\n");
    assert_eq!(people(&verb), ["Odd Fjeld", "Gard Solheim", "Stein Rud"]);
    assert_eq!(verb.shifts[0].needed, Some(3));
}

#[test]
fn lines_with_commas_and_without_a_header_are_no_table() {
    let lines = meant("Fre 3.7 Bar 18-22 Kari M, Dag H\nFre 3.7 Bar 22-02 Liv Aa, Tor E\nLør 4.7 Kiosk 12-17 Dag H, Else B\n");
    assert_eq!(
        shifts(&lines),
        ["03 18:00–22:00 Bar: Kari M, Dag H", "03 22:00–02:00 Bar: Liv Aa, Tor E", "04 12:00–17:00 Kiosk: Dag H, Else B"]
    );
}

#[test]
fn those_behind_each_of_several_times_are_on_it() {
    let night = meant(
        "Natt til lørdag 4. juli: kl. 23-03 Stein Rud og Gard Solheim, kl. 03-07 Odd Fjeld og Tor Eide\nNatt til søndag 5. juli: kl. 23-03 Jan Haug, Tom Berge, kl. 03-07 LEDIG\n",
    );
    assert_eq!(
        shifts(&night),
        [
            "03 23:00–03:00 : Stein Rud, Gard Solheim",
            "04 03:00–07:00 : Odd Fjeld, Tor Eide",
            "04 23:00–03:00 : Jan Haug, Tom Berge",
            "05 03:00–07:00 : ",
        ]
    );
    assert!(told(&night).is_empty(), "{:?}", told(&night));
}

#[test]
fn shifts_with_numbers_and_people_with_theirs() {
    let lines = meant(
        "Vakt 1: fredag 3/7 kl 15-19\nVakt 2: fredag 3/7 kl 19-23\nVakt 3: lørdag 4/7 kl 11-15\n\nKari Moen: 1 og 3\nDag Hovland: 2, 3\nEven Moe: 9\n",
    );
    assert_eq!(
        shifts(&lines),
        ["03 15:00–19:00 : Kari Moen", "03 19:00–23:00 : Dag Hovland", "04 11:00–15:00 : Kari Moen, Dag Hovland"]
    );
    assert_eq!(told(&lines), [(6, "unclear_cell")]);
    // A number in front is no code where nobody has it.
    let plain = meant("Vakt 1: fredag 3/7 kl 15-19 Kari Moen\nVakt 2: fredag 3/7 kl 19-23 Dag Hovland\n");
    assert_eq!(shifts(&plain), ["03 15:00–19:00 : Kari Moen", "03 19:00–23:00 : Dag Hovland"]);
}

#[test]
fn groups_with_a_post_of_their_own_are_there() {
    let groups = meant(
        "Gruppe A (Bar): Kari Moen (leder), Tor Eide\nGruppe B (Kiosk): Else Bakken, Mai Sande\n\nGruppe A jobber fredag 3. juli 18-23 og lørdag 4. juli 18-23\nGruppe B jobber søndag 5. juli 11-16\n",
    );
    assert_eq!(
        shifts(&groups),
        [
            "03 18:00–23:00 Gruppe A/Bar: Kari Moen, Tor Eide",
            "04 18:00–23:00 Gruppe A/Bar: Kari Moen, Tor Eide",
            "05 11:00–16:00 Gruppe B/Kiosk: Else Bakken, Mai Sande",
        ]
    );
}

#[test]
fn columns_that_look_like_others() {
    // Seats are no places on the shift, and yes and no no task.
    let drives = meant("Dag;Tid;Rute;Sjåfør;Antall plasser\nfre 3.7;15-17;Bussen;Odd Fjeld;16\nlør 4.7;15-17;Bussen;Tor Eide;8\n");
    assert_eq!(drives.shifts.iter().map(|shift| shift.needed).collect::<Vec<_>>(), [Some(1); 2]);
    let asked = meant("Dag;Tid;Navn;Sjåfør\nfre 3.7;18-22;Kari Lund;Ja\nlør 4.7;12-16;Ola Vie;Nei\n");
    assert_eq!(shifts(&asked), ["03 18:00–22:00 : Kari Lund", "04 12:00–16:00 : Ola Vie"]);
    // Children beside those who come for them.
    let parents = meant(
        "Elev;Foresatt som stiller;Mobil foresatt;Dag;Tid\nNora;Kristin Hagemoen;91003445;lør 4/7;08-11\nJakob;Frode Sletten;92144780;lør 4/7;08-11\nElla;Ellen Ås;48233091;søn 5/7;08-11\nAdrian;Tomas Nord;48233092;søn 5/7;08-11\nSaga;kan ikke;;;\nTiril;ikke svart;;;\n",
    );
    assert!(shifts(&parents)[0].starts_with("04 08:00–11:00 : Kristin Hagemoen, Frode Sletten"), "{:?}", shifts(&parents));
    assert_eq!(parents.people.len(), 4);
    assert!([5, 6].iter().all(|row| told(&parents).contains(&(*row, "not_a_person"))), "{:?}", told(&parents));
    // Reserves of several posts at once are somebody, and for whom is asked.
    let grid = meant("Tid;Bar;Inngang;Reserve\nFredag 18-22;Kari Lund;Ola Vie;ingen\nLørdag 12-16;Mari Berg;Per Moen;Jan Moen\n");
    assert!(people(&grid).contains(&"Jan Moen".to_owned()) && told(&grid) == [(2, "who_is_on")], "{:?}", told(&grid));
    assert_eq!(shifts(&grid)[0], "03 18:00–22:00 Bar: Kari Lund");
    // Names in three columns are one, and a number at home is another.
    let middle =
        meant("Fornavn;Mellomnavn;Etternavn;Tlf mobil;Tlf privat\nKari;Marie;Lund;40000001;74320000\nOla;;Vie;40000002;\n");
    assert_eq!(people(&middle), ["Kari Marie Lund +4740000001", "Ola Vie +4740000002"]);
}

#[test]
fn a_list_of_numbers_with_crews_over_it() {
    let list = meant(
        "TELEFONLISTE 2026\n\nInngang\nHanne Vold, leder - 905 44 120\nBjørnar Hestnes 918 02 771\n\nKjøkken\nElse Marie Gran, leder - 412 87 600\nRoy Andersen 975 63 118\n",
    );
    assert_eq!(
        people(&list),
        ["Hanne Vold +4790544120", "Bjørnar Hestnes +4791802771", "Else Marie Gran +4741287600", "Roy Andersen +4797563118"]
    );
    let crews: Vec<String> = list.people.iter().map(|human| format!("{:?}", human.extra.get("crew"))).collect();
    assert!(crews[0].contains("Inngang") && crews[3].contains("Kjøkken"), "{crews:?}");
    assert!(all_told(&list).iter().all(|(_, word)| *word != "odd_name"), "{:?}", all_told(&list));
}

#[test]
fn a_title_and_a_heading_end_where_others_begin() {
    let two = meant(
        "Vaktliste kiosk\n\nFredag 18-22 Kari Lund\n\nVaktliste bar\n\nFredag 18-22 Per Moen\n\nNattevakter\n\nFredag 22-24 Ida Sand\n",
    );
    assert_eq!(shifts(&two), ["03 18:00–22:00 Kiosk: Kari Lund", "03 18:00–22:00 Bar: Per Moen", "03 22:00–00:00 : Ida Sand"]);
    for (title, place) in [("Dørvakter", "Dør"), ("Kjøkkenvakter", "Kjøkken"), ("Dørvaktliste", "Dør")] {
        let cut = meant(&format!("{title}\nFredag 18-22 Kari Lund\n"));
        assert_eq!(shifts(&cut), [format!("03 18:00–22:00 {place}: Kari Lund")]);
    }
    // What a list is called, the festival, where to meet and where the file lies are no place.
    for heading in
        ["VAKTLISTE", "FJORDLYD 2026", "Vakter:", "Dugnadsliste, møt opp ved inngangen", "Vaktliste - lagret på kontor-PC"]
    {
        let days = meant(&format!("{heading}\nFredag 3. juli\n18-22 Per Moen\nLørdag 4. juli\n12-16 Ida Sand\n"));
        assert_eq!(shifts(&days), ["03 18:00–22:00 : Per Moen", "04 12:00–16:00 : Ida Sand"], "{heading}");
    }
    // A heading over a day ends where another place is named, and is asked about behind a blank.
    let ends = meant("Rigging\nTorsdag 2. juli\n17-21 Kari Lund, Ola Vie\nFredag 3. juli\nBar 18-22 Kari Lund\n20-24 Per Moen\n");
    assert!(!shifts(&ends)[2].contains("Rigging"), "{:?}", shifts(&ends));
    let blank = meant("Rigging\nTorsdag 2. juli\n17-21 Kari Lund\n\nFredag 3. juli\n18-22 Per Moen\n");
    assert_eq!((shifts(&blank)[1].as_str(), told(&blank)), ("03 18:00–22:00 : Per Moen", vec![(4, "unclear_cell")]));
}

#[test]
fn what_only_looks_like_a_code_or_a_team_is_none() {
    let children = meant(
        "Fredag 3.7\nVakt 1: 10-14 Kari Lund\nVakt 2: 14-18 Ola Vie\nLørdag 4.7\nVakt 1: 10-14 Per Moen\nVakt 2: 14-18 Ida Sand\nMed barn:\nPer Moen: 2\nIda Sand: 1\n",
    );
    assert_eq!(children.assignments.len(), 4, "{:?}", shifts(&children));
    let teams = meant("Lag 1\nKari Lund\n\nLag 2\nPer Moen\n\nFredag 3.7 kl 18-22\nLag 1\nLørdag 4.7 kl 12-16\nLag 2\n");
    assert_eq!(shifts(&teams), ["03 18:00–22:00 Lag 1: Kari Lund", "04 12:00–16:00 Lag 2: Per Moen"]);
    let bare = meant("Lag 1\nKari Lund\n\nLag 2\nPer Moen\n\nFredag 3.7 kl 18-22\nLørdag 4.7 kl 12-16\n");
    assert!(bare.assignments.is_empty(), "{:?}", shifts(&bare));
    let places = meant("Kari Lund: fredag 18-22 Wensche Ås\nOla Vie: lørdag 12-16\n");
    assert!(shifts(&places).iter().all(|shift| !shift.contains("Wensche Ås: ")), "{:?}", shifts(&places));
    let table = meant("Fredag 18-22 Kari Lund;Bar;40000001\nLørdag 12-16 Per Moen;Dør;40000002\n");
    assert!(!people(&table).iter().any(|name| name.starts_with("Bar") || name.starts_with("Dør")), "{:?}", people(&table));
    let seats = meant("Dag;Tid;Sted;Plasser;Navn;Sjåfør\nFredag;18-22;Bar;3;Kari Lund;ja\n");
    assert_eq!(seats.shifts[0].needed, Some(3));
    let posts = meant("Tid;Barn inngang;Barn scene\nFredag 18-22;Kari Lund;Ola Vie\nLørdag 12-16;Per Moen;Ida Sand\n");
    assert_eq!((posts.people.len(), posts.shifts.len()), (4, 4));
    let counts = meant("Lørdag 4. juli;;;;;;\nNavn;1;2;3;4;5;6\nKari Lund;x;;;;x;\nOla Vie;;x;;;;x\n");
    assert!(shifts(&counts).is_empty(), "{:?}", shifts(&counts));
    let day = meant("Dag;Tid;Navn\nFredag;Dag;Kari Lund\nLørdag;Dag;Ola Vie\n\nDag = 10-16\n");
    assert_eq!(shifts(&day), ["03 10:00–16:00 : Kari Lund", "04 10:00–16:00 : Ola Vie"]);
    let signed = meant("Fredag 18-22 Bar: Kari Lund\nLørdag 12-16 Dør: Ola Vie\nSøndag 10-14 Rydding:\n-Ida\n");
    assert_eq!(shifts(&signed)[2], "05 10:00–14:00 Rydding: Ida");
}

#[test]
fn an_answer_to_an_invitation_says_who_comes() {
    let sent = meant(
        "Arrangement;Dugnad rydding;;\nTid;mandag 6. juli 2026 17:00 - 20:00;;\nSted;Festivalplassen;;\n;;;\nNavn;Mobil;Svar;Kommentar\nAmalie Hagen;92017344;Deltar;\nEllen Vestby;41180697;Deltar ikke;Bortreist\nIngrid Åsen;93317408;Ikke svart;\nKnut Dalen;91566032;Deltar;\n",
    );
    assert_eq!(people(&sent).len(), 4, "{:?}", people(&sent));
    assert_eq!(shifts(&sent), ["06 17:00–20:00 : Amalie Hagen, Knut Dalen"]);
    // What else the lines above say, and who has not answered, is told.
    let rows: std::collections::BTreeSet<usize> = told(&sent).into_iter().map(|(row, _)| row).collect();
    assert_eq!((sent.shifts[0].needed, rows), (Some(2), [0, 2, 6, 7].into()));
}

#[test]
fn numbers_below_a_roster_and_both_names_are_of_those_on_it() {
    let roster = meant(
        "Dag;Tid;Navn\nfre 3.7;18-22;Vidar, Kai Roger\nlør 4.7;12-16;Stig\nlør 4.7;16-20;Kai Roger Holte\n\nVidar 911 28 640;;\n",
    );
    assert_eq!(people(&roster), ["Vidar +4791128640", "Kai Roger Holte", "Stig"]);
    // A row of sums is nobody's number.
    let sums = meant("Navn;Fredag;Lørdag\nKari Moen;18-22;16-20\nOla Vie;18-22;\nSum;12345;67890\n");
    assert_eq!(people(&sums).len(), 2, "{:?}", people(&sums));
    // Stages with several words are places among columns of names.
    let stages = meant(
        "Dag;Tid;Scen;FOH;Monitor\nfre 3/7;12-20;Stora scenen;Jonas Ekdahl;Micke Ståhl\nlør 4/7;12-20;Låven;Frida Berg;Micke Ståhl\n",
    );
    assert_eq!(stages.people.len(), 3, "{:?}", people(&stages));
}

#[test]
fn two_are_two_and_times_are_whose_they_stand_with() {
    // A name of two given names with a number of its own, or on one shift with the longer one, is another's.
    let phones = meant(
        "Dag;Tid;Navn\nfre 3.7;18-22;Per Ole\nlør 4.7;12-16;Per Ole Vik\n\nNavn;Telefon\nPer Ole;40000001\nPer Ole Vik;40000002\n",
    );
    assert_eq!(people(&phones), ["Per Ole +4740000001", "Per Ole Vik +4740000002"]);
    let both = meant("Tid;Sted;Navn\nFredag 18-22;Bar;Kari Lund\nLørdag 12-16;Dør;Anne Marie\nLørdag 12-16;Dør;Anne Marie Holm\n");
    assert_eq!((both.people.len(), both.shifts[1].needed), (3, Some(2)));
    // Times right below a team are its own, behind a blank they are not; and those of somebody may stand behind a blank.
    let teams = meant("Lag 1\nKari Lund og Per Moen\nFredag 18-22\n\nLag 2\nOla Vie og Nils Berg\nLørdag 18-22\n");
    assert_eq!(shifts(&teams), ["03 18:00–22:00 Lag 1: Kari Lund, Per Moen", "04 18:00–22:00 Lag 2: Ola Vie, Nils Berg"]);
    let owners = meant("Kari Lund\n\nfredag 18-22\n\nPer Moen\n\nlørdag 12-16\n");
    assert_eq!(shifts(&owners), ["03 18:00–22:00 : Kari Lund", "04 12:00–16:00 : Per Moen"]);
    // What is told of a child stays the child's.
    let child =
        meant("Elev;Alder;Mobil elev;Foresatt;Mobil foresatt;Dag;Tid\nEmma Lund;15;41000001;Kari Lund;40000001;Fredag;18-22\n");
    assert_eq!(people(&child), ["Emma Lund +4741000001"]);
    // A service is nobody, though it has a number.
    let below = meant("Dag;Tid;Navn\nfre 3.7;18-22;Kari Lund\nlør 4.7;12-16;Per Moen\n\nLensmannen 22 33 44 55;;\n");
    assert_eq!(below.people.len(), 2, "{:?}", people(&below));
}

#[test]
fn titles_right_below_times_and_remarks_with_words_for_lists() {
    let below = meant("Fredag 3. juli 18-22\nKioskvakter:\nKari Lund\nPer Moen\nDørvakter:\nIda Sand\n");
    assert_eq!(shifts(&below), ["03 18:00–22:00 Kiosk: Kari Lund, Per Moen", "03 18:00–22:00 Dør: Ida Sand"]);
    let remarks = meant(
        "Vaktliste bar\n\nFredag 18-22: Kari Lund\nObs vakter!\nLørdag 18-22: Per Moen\nBytte av vakter\nSøndag 12-16: Ida Sand\n",
    );
    assert!(shifts(&remarks).iter().all(|shift| shift.contains("Bar")), "{:?}", shifts(&remarks));
    let tables = meant(
        "Vaktliste kiosk;;\nDag;Tid;Navn\nFredag;18-22;Kari Lund\nLørdag;12-16;Per Moen\n;;\nVaktliste bar;;\nDag;Tid;Navn\nFredag;18-22;Ida Sand\n",
    );
    assert!(shifts(&tables)[0].contains("Kiosk:") && !shifts(&tables)[2].contains("Kiosk"), "{:?}", shifts(&tables));
    let over = meant("Lørdag 4. juli\nNavn;9;10;11;12;13;14\nKari Lund;x;x;x;;;\nPer Moen;;;;x;x;x\n");
    assert_eq!(over.shifts.len(), 6, "{:?}", shifts(&over));
}

#[test]
fn counts_relations_and_open_places_before_their_times() {
    let counted =
        meant("Navn;fre 3.7;lør 4.7;søn 5.7\nKari Lund;18-22;18-22;\nOla Vie;18-22;;10-14\nAntall D;2;1;0\nAntall K;0;0;1\n");
    assert_eq!((people(&counted), counted.availability.len()), (vec!["Kari Lund".to_owned(), "Ola Vie".to_owned()], 0));
    let related = meant("fre 16-20 Terje og dattera\nlør 16-20 Gro og mannen Knut\n");
    assert_eq!(shifts(&related), ["03 16:00–20:00 : Terje", "04 16:00–20:00 : Gro, Knut"]);
    assert_eq!((related.shifts[0].needed, told(&related)[0]), (Some(2), (0, "unclear_cell")));
    let open = meant(
        "Navn;Telefon;Når;Merknad\nArnt Nygård;48155610;søndag 10-14;\nKjell Rø;99521700;lørdag 18-22;\nLedig;;søndag 10-14;\n",
    );
    assert_eq!(open.shifts.iter().map(|shift| shift.needed).collect::<Vec<_>>(), [Some(2), None]);
}

#[test]
fn blanks_before_times_or_names_are_what_stands_above() {
    let blocks = meant(
        "Nr.;Etternavn;Fornavn;Mobil;Dato;Fra;Til;Funksjon\n1;Thoresen;Harald;91388402;03.07.2026;12:00;18:00;Leder\n;;;;04.07.2026;10:00;16:00;Leder\n2;Grønvold;Inger;97041556;03.07.2026;12:00;18:00;Luke 1\n;;;;04.07.2026;10:00;16:00;Luke 1\n",
    );
    let on: Vec<usize> =
        (0..blocks.shifts.len()).map(|shift| blocks.assignments.iter().filter(|on| on.shift == shift).count()).collect();
    assert_eq!((blocks.people.len(), on), (2, vec![1; 4]), "{:?}", shifts(&blocks));
    assert!(told(&blocks).contains(&(2, "name_filled_down")), "{:?}", told(&blocks));
    let posts = meant(
        "Post;Fredag 16-21;Fredag 21-02;Lørdag 13-19\nHovedport;Stig;Espen;Stig\n;Marianne;Yngve;Bente\nScene;Bente;Kim;Marianne\n;;Hassan;Hassan\n",
    );
    assert_eq!(
        shifts(&posts),
        [
            "03 16:00–21:00 Hovedport: Stig, Marianne",
            "03 21:00–02:00 Hovedport: Espen, Yngve",
            "04 13:00–19:00 Hovedport: Stig, Bente",
            "03 16:00–21:00 Scene: Bente",
            "03 21:00–02:00 Scene: Kim, Hassan",
            "04 13:00–19:00 Scene: Marianne, Hassan",
        ]
    );
}
