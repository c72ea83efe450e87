//! Sheets as people make them for each other: blanks to write names on, columns of blanks, headings in capitals, nights, reserves
//! and counts, and those who come without a name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use ildsjel::exchange::meaning::Meaning;
use sheets::{meant, people, says, shifts, told};

/// Each shift with how many it takes.
fn needs(meaning: &Meaning) -> Vec<(String, Option<usize>)> {
    shifts(meaning).into_iter().zip(meaning.shifts.iter().map(|shift| shift.needed)).collect()
}

fn right(list: &[(&str, usize)]) -> Vec<(String, Option<usize>)> {
    list.iter().map(|(shift, needed)| ((*shift).to_owned(), Some(*needed))).collect()
}

#[test]
fn lines_to_write_on_are_open_places() {
    let meaning = meant(
        "FREDAG 3. JULI KL. 15-19\n1. Ellen Ruud\n2. Harald Ruud\n3. ____________\n4.\n\nLØRDAG 4. JULI KL. 11-15\n1. Ellen Ruud\n2. Geir Tveit - kommer litt seint, ca 11.30\n3. Wenches mann\n4. ________\n",
    );
    let whole = right(&[("03 15:00–19:00 : Ellen Ruud, Harald Ruud", 4), ("04 11:00–15:00 : Ellen Ruud, Geir Tveit", 4)]);
    assert_eq!(needs(&meaning), whole);
    assert_eq!(told(&meaning), [(8, "unclear_cell"), (9, "unclear_cell")]);
    // Who is struck out is told, and the one above stays.
    let struck = meant("LØRDAG 4. JULI KL. 11-15\n1. Ellen Ruud\n2. Kine  - STRØKET, kan ikke likevel\n3. Marte Lunde\n");
    assert_eq!(shifts(&struck), ["04 11:00–15:00 : Ellen Ruud, Marte Lunde"]);
    assert!(told(&struck).iter().all(|(row, _)| *row == 2), "{:?}", told(&struck));
}

#[test]
fn a_heading_between_a_blank_and_times_is_one() {
    let meaning = meant(
        "Hei alle!\n\nBILLETTLUKA\nFredag 3. juli kl. 16.00-20.00: Berit Skog og Knut Dalen\n\nArmbånd\nFredag 3. juli kl. 16.00-20.00: Emil Rud, Sara Rud\nLørdag 4. juli kl. 20.00-23.30: Nils Berge, mangler en\n",
    );
    assert_eq!(
        needs(&meaning),
        right(&[
            ("03 16:00–20:00 Billettluka: Berit Skog, Knut Dalen", 2),
            ("03 16:00–20:00 Armbånd: Emil Rud, Sara Rud", 2),
            ("04 20:00–23:30 Armbånd: Nils Berge", 2),
        ])
    );
}

#[test]
fn names_with_a_sign_stand_under_when_and_how_many_are_sought() {
    let meaning = meant(
        "Torsdag 2. juli, kl 17-21 - sette opp gjerde (trenger 6)\n- Arild Nordbø\n- Steinar Viken\n\nFredag 3. juli, kl 16-22 - scene, sammen med riggfirmaet (trenger 2)\n- Kjetil Sæther\n\nSøndag 5. juli, kl 10-16 - rydding (trenger mange!)\n- Jo Eide\n",
    );
    assert_eq!(
        needs(&meaning),
        right(&[
            ("02 17:00–21:00 sette opp gjerde: Arild Nordbø, Steinar Viken", 6),
            ("03 16:00–22:00 scene: Kjetil Sæther", 2),
            ("05 10:00–16:00 rydding: Jo Eide", 1),
        ])
    );
    assert_eq!(told(&meaning), [(4, "unclear_cell"), (7, "unclear_cell")]);
}

#[test]
fn each_time_of_somebody_has_its_own_place() {
    let meaning = meant(
        "Kari Grim: fre 18-22 bar, lør 14-18 inngang\nMona Falk (400 00 118): lør 14-18 bar, lør 18-23 bar\nStåle Bø: lør 18-23 bar\nPreben Ols: kan bare søndag, helst bar\n",
    );
    assert_eq!(
        shifts(&meaning),
        [
            "03 18:00–22:00 bar: Kari Grim",
            "04 14:00–18:00 inngang: Kari Grim",
            "04 14:00–18:00 bar: Mona Falk",
            "04 18:00–23:00 bar: Mona Falk, Ståle Bø"
        ]
    );
    assert_eq!(says(&meaning), ["Preben 05 can"]);
    assert_eq!(told(&meaning), [(3, "time_unclear")]);
}

#[test]
fn a_list_to_sign_says_who_and_when_they_can() {
    let meaning = meant(
        "1. Kristin Moe 40000233 - kan alle dager\n2. Liv Bakke 40000230 - lørdag\n3. Mari Øst + mannen Knut - fredag kveld\n4. Sigrid Moe 15 år, jobber med mamma\n5. Turid Flaten 40000308 fredag\n6.\n",
    );
    assert_eq!(people(&meaning).len(), 6, "{:?}", people(&meaning));
    let can = says(&meaning);
    assert_eq!(can.len(), 6, "{can:?}");
    assert!(can.contains(&"Liv 04 can".to_owned()) && can.contains(&"Turid 03 can".to_owned()), "{can:?}");
    assert!(told(&meaning).contains(&(3, "unclear_cell")), "{:?}", told(&meaning));
    assert!(shifts(&meaning).is_empty());
}

#[test]
fn columns_of_blanks_are_columns() {
    let meaning = meant(
        "HVEM            FREDAG      LØRDAG      SØNDAG\nMathilde H.     16-19       12-15       fri\nLeon Dypvik     16-19       fri         12-15\nThea Lunde      fri         15-18       12-15\nNoah B.         19-22       18-21\n",
    );
    assert_eq!(
        shifts(&meaning),
        [
            "03 16:00–19:00 : Mathilde H, Leon Dypvik",
            "04 12:00–15:00 : Mathilde H",
            "05 12:00–15:00 : Leon Dypvik, Thea Lunde",
            "04 15:00–18:00 : Thea Lunde",
            "03 19:00–22:00 : Noah B",
            "04 18:00–21:00 : Noah B"
        ]
    );
    let meaning = meant(
        "RINGELISTE\n\nSolveig Slakt ............ 400 00 482\nBjørg Haug ............... 35 06 21 77  har ikke mobil\nAnne Lien ................ 400 00 226\nTove Nyst ................ 400 00 118\nOddny Li .................  står på kjøleskapet\n",
    );
    assert_eq!(meaning.people.iter().filter(|one| one.phone.is_some()).count(), 4);
    assert_eq!(people(&meaning).len(), 5);
}

#[test]
fn words_over_a_column_say_whose_day_leader_or_reserve_it_is() {
    let meaning = meant(
        "Natt til,Fra,Til,Vakter,Ansv.\nfredag,22:00,07:00,\"Stian Brekke, Jørn Hella\",Stian\nlørdag,23:00,07:00,\"Vidar Moe, Jørn Hella\",Vidar\n",
    );
    assert_eq!(shifts(&meaning), ["02 22:00–07:00 : Stian Brekke, Jørn Hella", "03 23:00–07:00 : Vidar Moe, Jørn Hella"]);
    let meaning = meant(
        "Dag;Tid;Uppdrag;Förare;Reserv;Mobil förare\nFre 3/7;07-15;Hämta scen i Karlstad;Kent-Åke Lind;Roger Blom;070-334 12 90\nLör 4/7;13-18;Toaletter;Roger Blom;;\n",
    );
    assert_eq!(
        shifts(&meaning),
        ["03 07:00–15:00 Hämta scen i Karlstad: Kent-Åke Lind, Roger Blom", "04 13:00–18:00 Toaletter: Roger Blom"]
    );
    let reserve: Vec<bool> = meaning.assignments.iter().map(|on| on.reserve).collect();
    assert_eq!(reserve, [false, true, false]);
    assert_eq!(meaning.people.iter().filter(|one| one.phone.is_some()).count(), 1, "the number is the driver's");
    let meaning = meant(
        "VaktID;Område;Startdato;Starttid;Sluttdato;Sluttid;Behov;Person 1;Person 2\nBAR-01;Bar;03.07.2026;16:00;03.07.2026;20:30;2;Lars Hovde;Tuva Lie\nRIG-01;Rigg;03.07.2026;20:00;05.07.2026;04:00;2;Espen Ny;\n",
    );
    let ends: Vec<_> = meaning.shifts.iter().map(|shift| shift.end.unwrap().to_string()).collect();
    assert_eq!(ends, ["2026-07-03 20:30:00", "2026-07-05 04:00:00"]);
}

#[test]
fn how_a_shift_is_staffed_says_how_many_it_takes() {
    let meaning = meant(
        "Crew;Vakt;Vaktsjef;Påmeldte;Status\nScene;fre 03.07 14.00-19.00;Aksel Roland;Aksel Roland, Bård Sunde;2/2 OK\nScene;lør 04.07 11.00-17.00;Nina Vold;Nina Vold, Bård Sunde;2/4 - mangler 2\nScene;søn 05.07 11.00-16.00;Aksel Roland;Aksel Roland;1/3 - mangler 2!!\n",
    );
    assert_eq!(
        needs(&meaning),
        right(&[
            ("03 14:00–19:00 Scene: Aksel Roland, Bård Sunde", 2),
            ("04 11:00–17:00 Scene: Nina Vold, Bård Sunde", 4),
            ("05 11:00–16:00 Scene: Aksel Roland", 3)
        ])
    );
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
}

#[test]
fn who_comes_without_a_name_is_a_place_to_fill_and_told() {
    let meaning = meant(
        "Post;Fredag 3. juli;Lørdag 4. juli\nCatering;11-20: Solfrid Tangen + 2 fra skolen;11-20: Solfrid Tangen\nDøra;17-23: Vilde Aune;17-23: Oscar Aune\n",
    );
    assert_eq!(
        needs(&meaning),
        right(&[
            ("03 11:00–20:00 Catering: Solfrid Tangen", 3),
            ("03 17:00–23:00 Døra: Vilde Aune", 1),
            ("04 11:00–20:00 Catering: Solfrid Tangen", 1),
            ("04 17:00–23:00 Døra: Oscar Aune", 1)
        ])
    );
    assert_eq!(told(&meaning), [(1, "unclear_cell")]);
    let lines = meant(
        "Fredag\nkl 15-19: Synnøve Aune, Børge Vik, trur vi treng 2 til\nkl 22-24: Kåre aleine, det held\n\nKåre Flått 400 00 936\n",
    );
    assert_eq!(needs(&lines), right(&[("03 15:00–19:00 : Synnøve Aune, Børge Vik", 4), ("03 22:00–00:00 : Kåre Flått", 1)]));
}

#[test]
fn a_grid_says_what_is_closed_and_what_has_no_hours() {
    let meaning = meant(
        ";Tid;Fredag 3.7;Lørdag 4.7\nLunsj;11:00–14:00;Wanja, Peder;Wanja, Peder\nMiddag;15:30–19:30;Torill;INGEN MIDDAG\nOppvask;etter hvert måltid;Peder;Wanja\n;;;\nPeder Ulv;400 00 103;;\n",
    );
    assert_eq!(
        shifts(&meaning),
        [
            "03 11:00–14:00 Lunsj: Wanja, Peder Ulv",
            "04 11:00–14:00 Lunsj: Wanja, Peder Ulv",
            "03 15:30–19:30 Middag: Torill",
            "? Oppvask: Peder Ulv",
            "? Oppvask: Wanja"
        ]
    );
    assert!(told(&meaning).contains(&(3, "time_unclear")), "{:?}", told(&meaning));
    let nights =
        meant("Natt;Kl;Rute;Vakt 1;Vakt 2\nNatt til lørdag 4.;22-00;Camp;Stian Brekke;Ronny Dahl\n;02-04;Scene;Amund Lien;?\n");
    assert_eq!(
        needs(&nights),
        right(&[("03 22:00–00:00 Camp: Stian Brekke, Ronny Dahl", 2), ("04 02:00–04:00 Scene: Amund Lien", 2)])
    );
}

#[test]
fn the_minutes_of_a_meeting_are_no_shift() {
    let meaning = meant(
        "Referat møte i vaktgruppa 14. mai 2026, kl 19-21\nTil stede: Jens Flo, Randi Hauk\nForfall: Torstein Lid\n\nVakter\nFredag 3/7 16-20: Jens Flo, Randi Hauk\n",
    );
    assert_eq!(shifts(&meaning), ["03 16:00–20:00 : Jens Flo, Randi Hauk"]);
    assert!(told(&meaning).iter().any(|(row, _)| *row == 0) && told(&meaning).iter().any(|(row, _)| *row == 2));
}

#[test]
fn names_over_ticks_are_people_whatever_field_one_of_them_is_called_as() {
    let meaning =
        meant("Dato;Tid;Sted;Åge;Rita;Tormod;Behov\n03.07;12-17;P1;x;x;;2\n03.07;17-22;P1;;x;x;3\nAntall vakter;;;1;2;1;\n");
    assert_eq!(needs(&meaning), right(&[("03 12:00–17:00 P1: Åge, Rita", 2), ("03 17:00–22:00 P1: Rita, Tormod", 3)]));
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
}

#[test]
fn a_header_that_comes_again_under_each_day_is_one() {
    let meaning = meant(
        "Fredag 3. juli;;;\nTid;Hovedport;Scene/grav;Runde (2 stk)\n18:00-22:00;Rolf Sæbø;Nils Vik;Hilde Orre / Stian Moe\n;;;\nLørdag 4. juli;;;\nTid;Hovedport;Scene/grav;Runde (2 stk)\n12:00-18:00;Hilde Orre;-;Lise Moss / LEDIG\n",
    );
    assert_eq!(
        needs(&meaning),
        right(&[
            ("03 18:00–22:00 Hovedport: Rolf Sæbø", 1),
            ("03 18:00–22:00 Scene/grav: Nils Vik", 1),
            ("03 18:00–22:00 Runde: Hilde Orre, Stian Moe", 2),
            ("04 12:00–18:00 Hovedport: Hilde Orre", 1),
            ("04 12:00–18:00 Runde: Lise Moss", 2),
        ])
    );
}

#[test]
fn what_is_done_who_is_there_and_who_is_sought_stand_in_lines_of_their_own() {
    let meaning = meant(
        "Torsdag 2. juli kl. 17-21: Gjerder og strøm\nArvid Gaus, Even Gjerde, Runar Jakobsen\nTrenger 2 til!\n\nFredag 3. juli kl. 16-22: Scene\nPiotr Nowak, Ellen Fosse\nTrenger 1 til med fallsikring\n\nLørdag 4. juli kl. 14-16 Jan Roger Ås\nSøndag 5. juli kl. 16–21: Berit Aas, Mary Krogh. Trenger to til.\n\nSi fra på 400 00 732 hvis du ikke kan.\nHilsen Arvid\n",
    );
    assert_eq!(
        needs(&meaning),
        right(&[
            ("02 17:00–21:00 Gjerder og strøm: Arvid Gaus, Even Gjerde, Runar Jakobsen", 5),
            ("03 16:00–22:00 Scene: Piotr Nowak, Ellen Fosse", 3),
            ("04 14:00–16:00 : Jan Roger Ås", 1),
            ("05 16:00–21:00 : Berit Aas, Mary Krogh", 4),
        ])
    );
    assert_eq!(told(&meaning), [(6, "unclear_cell"), (11, "row_skipped")]);
}

#[test]
fn cells_full_of_names_are_people_under_any_heading() {
    let meaning = meant(
        "Dato;Start;Slutt;Hva;Trenger;Ansvarlig;Øvrige\n02.07;09:00;16:00;Gjerder;6;Oddvar Strøm;Kjell Nygård, Arne Tveit\n03.07;09:00;16:00;Scene;3;Frode Kjel;Bård Nygård\n",
    );
    assert_eq!(
        needs(&meaning),
        right(&[
            ("02 09:00–16:00 Gjerder: Kjell Nygård, Arne Tveit, Oddvar Strøm", 6),
            ("03 09:00–16:00 Scene: Bård Nygård, Frode Kjel", 3)
        ])
    );
    let reserve = meant(
        "Dag;Tid;Område;Vakt 1;Vakt 2;Reserve\nfre 3.7;10-15;Barn;Guro Haaland;Øystein Fisk;Trine Borg\nlør 4.7;10-15;Barn;Trine Borg;?;\n",
    );
    assert_eq!(
        needs(&reserve),
        right(&[("03 10:00–15:00 Barn: Guro Haaland, Øystein Fisk, Trine Borg", 2), ("04 10:00–15:00 Barn: Trine Borg", 2)])
    );
    assert_eq!(reserve.assignments.iter().filter(|on| on.reserve).count(), 1);
}

#[test]
fn a_code_may_be_of_the_night_after() {
    let codes = "Navn;Fre 3.7;Lør 4.7\nGeir Atle;N;K\nUnni Sol;K;N\n;;\nK = 16-24;;\n";
    let meaning = meant(&format!("{codes}N = 00-08 (natt til neste dag);;\n"));
    assert_eq!(shifts(&meaning)[0], "04 00:00–08:00 : Geir Atle");
    let unsaid = meant(&format!("{codes}N = 00-08;;\n"));
    assert_eq!(told(&unsaid), [(1, "night_unclear")]);
    let sums = meant("Navn;Fre 3.7;Lør 4.7\nGeir Atle;10-16;K\nUnni Sol;10-16;N\n;;\nAntall på jobb;2;7\n");
    assert_eq!(people(&sums), ["Geir Atle", "Unni Sol"]);
}

#[test]
fn cells_brought_under_each_other_by_tabs_are_cells() {
    let meaning = meant(
        "TELEFONLISTE KIOSKEN\n\nBjørg Und\t\t35 06 22 10 / 400 00 203\nAnne Karin Tveit\t400 00 308\nTorhild Tveit\t\t400 00 792  (søster til Anne Karin)\nOddny Hå\t\t400 00 764\nElin Rei \t\t400 00 341   bare lørdag!\n",
    );
    assert_eq!(people(&meaning).len(), 5);
    assert_eq!(meaning.people.iter().filter(|one| one.phone.is_some()).count(), 4);
    assert!(told(&meaning).iter().any(|(row, code)| (*row, *code) == (2, "two_phones_in_cell")), "{:?}", told(&meaning));
}

#[test]
fn numbers_to_write_a_name_behind_are_open_places_in_a_workbook_too() {
    let meaning = meant(
        "Fredag 3. juli kl. 15.00–19.00;;\nNr;Navn;Telefon\n1;Unni Bjell;400 00 883\n2;Jon Aamo;400 00 146\n3;;\n;;\nLørdag 4. juli kl. 19.00–23.30;;\nNr;Navn;Telefon\n1;Bodil Klepp;400 00 670\n2;;\n3;;\n",
    );
    assert_eq!(needs(&meaning), right(&[("03 15:00–19:00 : Unni Bjell, Jon Aamo", 3), ("04 19:00–23:30 : Bodil Klepp", 3)]));
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
}

#[test]
fn open_places_are_counted_with_those_who_are_there() {
    let meaning = meant(
        "Vakt,Navn,Telefon,Kommentar\n\"Fredag 03.07. kl. 16:00 - 21:00, Transport\",Nils Sand,40000473,\n\"Lørdag 04.07. kl. 22:00 - 04:00, Transport\",Runar Hjelm,40000938,\n\"Lørdag 04.07. kl. 22:00 - 04:00, Transport\",,,TOM PLASS\n",
    );
    assert_eq!(needs(&meaning), right(&[("03 16:00–21:00 Transport: Nils Sand", 1), ("04 22:00–04:00 Transport: Runar Hjelm", 2)]));
    let below = meant(
        "Kiosken lørdag 4. juli;;\n;;\nTid;Hvem;Merknad\n11-14;Åse Lunde;har nøkkel\n;Mona Stokke;\n14-17;Gunn Sæther;har nøkkel\n;;trenger en til her\n17-20;Mona Stokke;\n",
    );
    assert_eq!(
        needs(&below),
        right(&[
            ("04 11:00–14:00 : Åse Lunde, Mona Stokke", 2),
            ("04 14:00–17:00 : Gunn Sæther", 2),
            ("04 17:00–20:00 : Mona Stokke", 1)
        ])
    );
    let nobody = meant(
        "Dag;Tid;Plass;Antall;Vakt 1;Vakt 2\nfre 3.7;14-18;P1 Idrett;2;Terje Ugland;Ivar Ugland\nfre 3.7;14-18;P2 Skolen;1;Randulf Hæge;\nlør 4.7;14-18;P2 Skolen;2;;\n",
    );
    assert_eq!(
        needs(&nobody),
        right(&[
            ("03 14:00–18:00 P1 Idrett: Terje Ugland, Ivar Ugland", 2),
            ("03 14:00–18:00 P2 Skolen: Randulf Hæge", 1),
            ("04 14:00–18:00 P2 Skolen: ", 2)
        ])
    );
}

#[test]
fn a_night_over_rows_is_the_night_before_that_day() {
    let grid = meant(
        "Natt til lørdag 4. juli;;;\nTid;Område;Vakt 1;Vakt 2\n22.00-00.00;Camping;Bernt Rom;Kim Skeie\n02.00-04.00;Camping;Magne Lol;(ledig)\n;;;\nNatt til søndag 5. juli;;;\nTid;Område;Vakt 1;Vakt 2\n22.00-00.00;Camping;Espen Rå;Jonny Hov\n",
    );
    assert_eq!(
        needs(&grid),
        right(&[
            ("03 22:00–00:00 Camping: Bernt Rom, Kim Skeie", 2),
            ("04 02:00–04:00 Camping: Magne Lol", 2),
            ("04 22:00–00:00 Camping: Espen Rå, Jonny Hov", 2)
        ])
    );
    let list = meant("Natt til lørdag 4. juli;\nTid;Navn\n22-02;Bernt Rom\n02-06;Kim Skeie\n");
    assert_eq!(shifts(&list), ["03 22:00–02:00 : Bernt Rom", "04 02:00–06:00 : Kim Skeie"]);
}

#[test]
fn titles_and_offices_are_nobody() {
    let meaning = meant(
        "KJØKKENPLAN\nFjordlyd 2.-5. juli\n\nFREDAG 3. JULI\n06:30-10:30 Frokost: Marianne Tjom (kokk, 400 00 518), Solfrid Eie\n10:30-15:00 Lunsj: Solfrid Eie, Harald Brek\n",
    );
    assert_eq!(people(&meaning), ["Marianne Tjom +4740000518", "Solfrid Eie", "Harald Brek"]);
    assert_eq!(shifts(&meaning).len(), 2);
    let office = meant(
        "Ansvarlig: Torgeir Myrvold, kasserer tlf 400 00 208;;\n;;\nDato;Tid;Navn\n03.07;16-20;Anne Fosse\n04.07;16-20;Oddvar Tveit\n",
    );
    assert!(people(&office).contains(&"Torgeir Myrvold +4740000208".to_owned()), "{:?}", people(&office));
    assert_eq!(people(&office).len(), 3);
}

#[test]
fn a_numbered_list_with_more_than_names_is_still_one() {
    let meaning = meant(
        "Påmeldte fra gruppa (kopiert 14/4)\n\n1. Marte Hansen - kan alle dager, helst kiosk\n2. Eirik Bø 40000312\n3. Ronny Tveit (40000108) - bare lørdag\n4. Ann Løvås, tar gjerne nattevakt, 400 00 520\n5. Kjell Mork\n6. Vilde Sand, 16 år, mobil 400 00 017, mamma heter Lise og har 400 00 061\n7.\n",
    );
    assert_eq!(
        people(&meaning),
        [
            "Marte Hansen",
            "Eirik Bø +4740000312",
            "Ronny Tveit +4740000108",
            "Ann Løvås +4740000520",
            "Kjell Mork",
            "Vilde Sand +4740000017"
        ]
    );
    assert!(says(&meaning).contains(&"Ronny 04 can".to_owned()), "{:?}", says(&meaning));
}

#[test]
fn who_is_there_and_how_many_are_missing_stand_in_one_bracket_or_row() {
    let meaning = meant(
        "Fredag 3. juli\n- 16-19: Kari Moe, Ola Li\n- 19-22: Ørjan Skog, Bjarte Vik (mangler 1)\n- 19-23: Tommy Hansen (mangler 2)\n",
    );
    assert_eq!(
        needs(&meaning),
        right(&[
            ("03 16:00–19:00 : Kari Moe, Ola Li", 2),
            ("03 19:00–22:00 : Ørjan Skog, Bjarte Vik", 3),
            ("03 19:00–23:00 : Tommy Hansen", 3)
        ])
    );
    let blank = meant(
        "Dag;Tid;Oppgave;Navn;Telefon;Timer\nFredag 3/7;16-20;Sjef;Jan Vold;40000203;4\n;;Bar;Linn Eke;40000019;4\n;;Glass;;;4\nLørdag 4/7;16-20;Sjef;Jan Vold;40000203;4\n",
    );
    assert_eq!(
        needs(&blank),
        right(&[
            ("03 16:00–20:00 Sjef: Jan Vold", 1),
            ("03 16:00–20:00 Bar: Linn Eke", 1),
            ("03 16:00–20:00 Glass: ", 1),
            ("04 16:00–20:00 Sjef: Jan Vold", 1)
        ])
    );
}

#[test]
fn two_given_names_are_two_and_a_number_is_whose_its_heading_says() {
    let meaning = meant(
        "Dag;Tid;Sted;Hvem\nfre 3.7;15-19;Info;Laila, Knut\nfre 3.7;19-23;Info;Merete, Anne\nlør 4.7;10-14;Info;Ivar, Laila\n",
    );
    assert_eq!(
        needs(&meaning),
        right(&[
            ("03 15:00–19:00 Info: Laila, Knut", 2),
            ("03 19:00–23:00 Info: Merete, Anne", 2),
            ("04 10:00–14:00 Info: Ivar, Laila", 2)
        ])
    );
    let drives = meant(
        "Datum;Start;Slut;Uppdrag;Förare;Medhjälpare;Tel förare\n3/7;07:00;15:00;Staket;Göran Lind;Pelle Åk;070-512 33 19\n4/7;06:00;09:00;Sopor;Pelle Åk;;076-201 94 45\n",
    );
    assert_eq!(people(&drives), ["Göran Lind +46705123319", "Pelle Åk +46762019445"]);
    let alone = meant(
        "Datum;Start;Slut;Uppdrag;Förare;Medhjälpare;Tel förare\n3/7;07:00;15:00;Staket;;Pelle Åk;070-512 33 19\n4/7;06:00;09:00;Sopor;Göran Lind;;076-201 94 45\n",
    );
    assert!(people(&alone).contains(&"Pelle Åk".to_owned()), "{:?}", people(&alone));
    let night = meant(
        "Natt til;Klokka;Vakt 1;Vakt 2\nLørdag 4. juli;22.30-02.30;Ottar Heg;Eldbjørg Ro\nLørdag 4. juli;02.30-06.30;Sindre Kol;Jan Mo\n",
    );
    assert_eq!(shifts(&night), ["03 22:30–02:30 : Ottar Heg, Eldbjørg Ro", "04 02:30–06:30 : Sindre Kol, Jan Mo"]);
}

#[test]
fn what_only_looks_like_it_is_not() {
    // A dot in a time ends no sentence, and somebody may be called Tom.
    let dots = meant(
        "Inngang lør 12.00-15.30 LEDIG\nSøndag 10.00-13.15: LEDIG\nfre 18-22 Bar: Kari, Tom og Ola\nfre 18-22 Scene (maks 5): Ola Berg\n",
    );
    assert_eq!(
        needs(&dots),
        right(&[
            ("04 12:00–15:30 Inngang: ", 1),
            ("05 10:00–13:15 : ", 1),
            ("03 18:00–22:00 Bar: Kari, Tom, Ola Berg", 3),
            ("03 18:00–22:00 Scene: Ola Berg", 5)
        ])
    );
    // Places behind hours are no names.
    let grid = meant(
        "Vakt;Fredag;Lørdag\n10-14 Kafe;Kari Lie;Ola Berg\n14-18 Kafe;Per Moe;Anne Li\n18-22 Bar;Liv Dal;Nils Vik\n22-02 Bar;Ida Nes;Jon Sand\n10-14 Inngang;Eva Haug;Lars Lund\n",
    );
    assert_eq!(shifts(&grid).len(), 10, "{:?}", shifts(&grid));
    assert!(meaning_has_days(&grid));
    // A blank cell between tabs is a cell.
    let blank = meant(
        "Navn\tTelefon\tVakt\nKari Lie\t40000101\tfre 18-22\nLiv Vik\t\tlør 18-22\nPer Moe\t40000102\tfre 18-22\nEva Dal\t40000103\tlør 10-14\nOle Vik\t40000104\n",
    );
    assert!(shifts(&blank).contains(&"04 18:00–22:00 : Liv Vik".to_owned()), "{:?}", shifts(&blank));
    // A list is no table of numbers and names.
    let list = meant("Lørdag 18-22 Inngang\n1.  Kari Lie\n2.  Ola Berg\n3.  Per Moe\n4.  Anne Li\n5.  LEDIG\n");
    assert_eq!(needs(&list), right(&[("04 18:00–22:00 Inngang: Kari Lie, Ola Berg, Per Moe, Anne Li", 5)]));
    // Reserves hold no place, `2/7` is a day, and nobody yet is no closed door.
    let reserve = meant("Dag;Tid;Antall;Navn;Reserve\nfre 3.7;18-22;1;Kari Lie;Ola Berg\nlør 4.7;18-22;1;;Anne Li\n");
    assert_eq!(needs(&reserve), right(&[("03 18:00–22:00 : Kari Lie, Ola Berg", 1), ("04 18:00–22:00 : Anne Li", 1)]));
    assert!(told(&reserve).is_empty(), "{:?}", told(&reserve));
    let days = meant("Dato;Tid;Navn;Bekreftet\n03.07.2026;18-22;Kari Lie;2/7\n04.07.2026;18-22;Ola Lie;3/7\n");
    assert_eq!(needs(&days), right(&[("03 18:00–22:00 : Kari Lie", 1), ("04 18:00–22:00 : Ola Lie", 1)]));
    let nobody = meant("Dag;Tid;Navn\nfre 3.7;18-22;Ingen foreløpig\nlør 4.7;18-22;Tom\nsøn 5.7;10-12;ingen middag\n");
    assert_eq!(needs(&nobody), right(&[("03 18:00–22:00 : ", 1), ("04 18:00–22:00 : Tom", 1)]));
}

/// Whether every shift has its day.
fn meaning_has_days(meaning: &Meaning) -> bool {
    meaning.shifts.iter().all(|shift| shift.start.is_some())
}

#[test]
fn hours_and_a_whole_name_on_each_line_are_lines() {
    let meaning = meant("Fredag 3. juli\n16-20 Kari Lund\n20-22 Siri Lie\n12-16 Ola Dahl\n10-14 Per Bakke\n");
    assert_eq!(people(&meaning), ["Kari Lund", "Siri Lie", "Ola Dahl", "Per Bakke"]);
    assert_eq!(shifts(&meaning)[0], "03 16:00–20:00 : Kari Lund");
}
