//! What came of each row of a file, in words beside the row: nothing that came in stands nowhere, and each row says its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use ildsjel::exchange::meaning::Meaning;
use ildsjel::lang::{Lang, Language};
use sheets::meant;

/// Each row with what came of it, from row 1.
fn read(meaning: &Meaning) -> Vec<(usize, String)> {
    let lang = Lang::new(Language::Nb);
    meaning.outcomes.rows.iter().map(|((_, row), came)| (row + 1, lang.outcome(came, meaning))).collect()
}

fn rows(text: &str) -> Vec<(usize, String)> {
    read(&meant(text))
}

#[test]
fn a_line_of_a_chat_says_its_shift() {
    assert_eq!(
        rows(
            "Vakter i kiosken:\nfredag 18-22: Åse Næss og Pål Sørlie\nlørdag 18.30-22: Jo Lie, LEDIG, LEDIG\nFint vær i dag!\nsøndag 10-14: LEDIG\n"
        ),
        [
            (2, "fre 3.7 18–22 Kiosken: Åse Næss, Pål Sørlie".to_owned()),
            (3, "lør 4.7 18:30–22 Kiosken: Jo Lie, 2 ledige".to_owned()),
            (5, "søn 5.7 10–14 Kiosken: 1 ledig".to_owned()),
        ]
    );
}

#[test]
fn a_row_for_each_says_who_and_the_last_what_is_open() {
    assert_eq!(
        rows(
            "Dag;Tid;Post;Navn\nfre 3.7;18-22;Bar;Åse Næss\nfre 3.7;18-22;Bar;Pål Sørlie\nfre 3.7;18-22;Bar;\nlør 4.7;18-22;Bar;Jo Lie (reserve)\n"
        ),
        [
            (2, "fre 3.7 18–22 Bar: Åse Næss".to_owned()),
            (3, "fre 3.7 18–22 Bar: Pål Sørlie".to_owned()),
            (4, "fre 3.7 18–22 Bar: 1 ledig".to_owned()),
            (5, "lør 4.7 18–22 Bar: Jo Lie (reserve)".to_owned()),
        ]
    );
    assert_eq!(
        rows("Dag;Tid;Post;Antall;Navn\nfre 3.7;18-22;Bar;4;Åse Næss, Pål Sørlie\n"),
        [(2, "fre 3.7 18–22 Bar: Åse Næss, Pål Sørlie, 2 ledige".to_owned())]
    );
}

#[test]
fn a_row_of_a_grid_names_the_place_once_and_a_person_once() {
    assert_eq!(
        rows("Navn;Tor 2.7;Fre 3.7;Lør 4.7\nÅse Næss;10-16;;16-22\nPål Sørlie;16-22;10-16;fri\n"),
        [
            (2, "Åse Næss: tor 2.7 10–16, lør 4.7 16–22".to_owned()),
            (3, "Pål Sørlie: tor 2.7 16–22, fre 3.7 10–16 · kan ikke lør 4.7".to_owned()),
        ]
    );
    assert_eq!(
        rows("Post;Tid;Fre 3.7;Lør 4.7\nPort;10-16;Åse Næss;Pål Sørlie\nBar;16-22;Jo Lie;LEDIG\n"),
        [
            (2, "Port fre 3.7 10–16: Åse Næss · lør 4.7 10–16: Pål Sørlie".to_owned()),
            (3, "Bar fre 3.7 16–22: Jo Lie · lør 4.7 16–22: 1 ledig".to_owned()),
        ]
    );
    assert_eq!(
        rows("Tid;Bar;Port\nfre 3.7 10-16;Åse Næss;Pål Sørlie\nfre 3.7 16-22;Jo Lie;Åse Næss\n"),
        [
            (2, "fre 3.7 10–16 Bar: Åse Næss · Port: Pål Sørlie".to_owned()),
            (3, "fre 3.7 16–22 Bar: Jo Lie · Port: Åse Næss".to_owned()),
        ]
    );
}

#[test]
fn an_answer_says_the_days() {
    assert_eq!(
        rows("Navn;Mobil;Når kan du?\nÅse Næss;400 00 001;fredag etter 17 og lørdag\nPål Sørlie;400 00 002;kan ikke lørdag\n"),
        [(2, "Åse Næss: kan fre 3.7 17–, lør 4.7".to_owned()), (3, "Pål Sørlie: kan ikke lør 4.7".to_owned())]
    );
}

#[test]
fn a_list_on_its_side_is_told_by_column() {
    let meaning = meant(";Åse Næss;Pål Sørlie\nfre 3.7;18-22;\nlør 4.7;;10-14\nsøn 5.7;10-14;10-14\n");
    assert_eq!(meaning.outcomes.turned.iter().copied().collect::<Vec<_>>(), [0]);
    assert_eq!(
        read(&meaning),
        [(2, "Åse Næss: fre 3.7 18–22, søn 5.7 10–14".to_owned()), (3, "Pål Sørlie: lør 4.7 10–14, søn 5.7 10–14".to_owned())]
    );
}

#[test]
fn who_takes_what_in_a_sentence() {
    assert_eq!(
        rows("Kari Anne tar billettluka fredag 12-16\nPreben tar billettluka fredag 16-20\nlørdag 16-20 billettluka Nina\n"),
        [
            (1, "fre 3.7 12–16 billettluka: Kari Anne".to_owned()),
            (2, "fre 3.7 16–20 billettluka: Preben".to_owned()),
            (3, "lør 4.7 16–20 billettluka: Nina".to_owned()),
        ]
    );
}

#[test]
fn a_greeting_with_a_comma_is_no_header() {
    assert_eq!(
        rows("Hei, vi trenger folk til dette:\n\nTor 2.7 kl 10-16 rigging, 8 stk\nFre 3.7 kl 12-18 rydding, 3 stk\n"),
        [(3, "tor 2.7 10–16 rigging: 8 ledige".to_owned()), (4, "fre 3.7 12–18 rydding: 3 ledige".to_owned())]
    );
}

#[test]
fn a_list_that_is_sent_again_in_a_chat_rules() {
    let chat = "[02.06.2026, 18:22] Heidi: Tor 2/7 10-14: Heidi\nTor 2/7 14-18:\n\
                [02.06.2026, 19:05] Knut: Tor 2/7 10-14: Heidi\nTor 2/7 14-18: Knut\n";
    let meaning = meant(chat);
    let needed: Vec<Option<usize>> = meaning.shifts.iter().map(|shift| shift.needed).collect();
    assert_eq!(needed, [Some(1), Some(1)]);
    assert!(!meaning.issues.iter().any(|issue| issue.code.word() == "who_is_on"));
    // Whoever the later one leaves out is told.
    let meaning = meant(&chat.replace("Knut: Tor 2/7 10-14: Heidi", "Knut: Tor 2/7 10-14: Malin"));
    let left: Vec<&str> =
        meaning.issues.iter().filter(|issue| issue.code.word() == "who_is_on").map(|issue| issue.note.as_str()).collect();
    assert_eq!(left, ["Heidi"]);
}

#[test]
fn crews_with_their_people_behind_a_colon_are_a_list() {
    let meaning = meant("Hei! Sånn ser gjengen ut:\n\nBar: Ronja (leder), Emil, Stian\nKjøkken: Gunn (leder), Arvid\n");
    let crews: Vec<String> = meaning.people.iter().map(|human| format!("{} {:?}", human.given, human.extra.get("crew"))).collect();
    assert_eq!(crews.len(), 5);
    assert!(crews[1].contains("Bar") && crews[4].contains("Kjøkken"), "{crews:?}");
    assert!(meaning.people[0].extra.contains_key("leads") && meaning.people[3].extra.contains_key("leads"));
}

#[test]
fn a_word_over_a_numbered_list_is_where() {
    assert_eq!(
        rows("FREDAG 3. JULI\nPølseskur 12.00-16.00\n1. Sigrid\n2. Bente\n3.\n"),
        [
            (2, "fre 3.7 12–16 Pølseskur".to_owned()),
            (3, "fre 3.7 12–16 Pølseskur: Sigrid".to_owned()),
            (4, "fre 3.7 12–16 Pølseskur: Bente".to_owned()),
            (5, "fre 3.7 12–16 Pølseskur: 1 ledig".to_owned()),
        ]
    );
}

#[test]
fn cells_say_where_before_a_colon_and_nights_stand_behind_evenings() {
    assert_eq!(
        rows("Tid;Fredag 3. juli;Lørdag 4. juli\n12-16;Lunsj: Dina Foss, Leo Hansen;Lunsj: Birk Solli, 1 ledig\n"),
        [(2, "Lunsj fre 3.7 12–16: Dina Foss, Leo Hansen · lør 4.7 12–16: Birk Solli, 1 ledig".to_owned())]
    );
    assert_eq!(
        rows(
            ";Dag 08-16;Kveld 16-00;Natt 00-08\nTorsdag 02.07;Arne Lunde;Roar Hagen;Nils Ekeberg\nFredag 03.07;Stine Vik;Jo Lie;Nils Ekeberg\n"
        ),
        [
            (2, "tor 2.7 08–16: Arne Lunde · 16–00: Roar Hagen · fre 3.7 00–08: Nils Ekeberg".to_owned()),
            (3, "fre 3.7 08–16: Stine Vik · 16–00: Jo Lie · lør 4.7 00–08: Nils Ekeberg".to_owned()),
        ]
    );
    // Hours of the morning follow: is the night the one before them?
    let list = ";Kveld 19-23;Natt 23-03;Natt 03-07;Dag 07-11\nTorsdag 02.07;Arne Lunde;Roar Hagen;Nils Ekeberg;Stine Vik\nFredag 03.07;Jo Lie;Ola Moe;Nils Ekeberg;Stine Vik\n";
    assert_eq!(sheets::told(&meant(list)), [(1, "night_unclear")]);
}

#[test]
fn consent_in_words_is_when_they_can_and_a_number_is_its_neighbours() {
    assert_eq!(
        rows(
            "Doodle: Dugnad rigg,,,,\n,tor 2. juli,fre 3. juli,lør 4. juli,søn 5. juli\n,10:00 – 16:00,10:00 – 16:00,10:00 – 16:00,12:00 – 18:00\nVegard,OK,OK,,OK\nLisbeth,,(OK),OK,OK\nJoakim,OK,,,\nAntall,2,2,1,2\n"
        ),
        [
            (4, "Vegard: kan tor 2.7 10–16, fre 3.7 10–16, søn 5.7 12–18".to_owned()),
            (5, "Lisbeth: helst ikke fre 3.7 10–16 · kan lør 4.7 10–16, søn 5.7 12–18".to_owned()),
            (6, "Joakim: kan tor 2.7 10–16".to_owned()),
        ]
    );
    let meaning = meant(
        "Område;Ansvarlig;Telefon;Nestleder\nBar;Thomas Rønne;916 40 227;Jeanette Moa\nBillett;Lotte Grav;988 72 016;Adrian Foss\n",
    );
    let phones: Vec<bool> = meaning.people.iter().map(|human| human.phone.is_some()).collect();
    assert_eq!(phones, [true, false, true, false]);
}

#[test]
fn a_last_row_says_how_many_each_shift_takes() {
    let meaning = meant("Navn;Fre 12-16;Fre 16-20\nAstrid Vold;x;\nSigne Holte;x;x\nAntall trengs;3;2\n");
    assert_eq!(meaning.shifts.iter().map(|shift| shift.needed).collect::<Vec<_>>(), [Some(3), Some(2)]);
    assert_eq!(meaning.people.len(), 2);
}

#[test]
fn a_beginning_without_an_end_is_read_back_with_its_day() {
    assert_eq!(
        rows("Dato;Kl.;Hva;Sjåfør\n3.7.2026;09:30;Revygjengen;Kari Lund\n4.7.2026;13:00;Dommerne;Ola Vie\n"),
        [(2, "fre 3.7 09:30–? Revygjengen: Kari Lund".to_owned()), (3, "lør 4.7 13–? Dommerne: Ola Vie".to_owned())]
    );
}
