//! What a reader might take for something it is not: conditions and counts for places, a status for a person, a mark under a
//! shift for a whole day. Each is read as it is meant, or told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use sheets::{meant, people, rosters, says, shifts, told};

#[test]
fn a_post_that_is_written_once_is_that_of_the_rows_below() {
    rosters(&[(
        "Post,Tid,Tor 2.,Fre 3.\nHovedport,10-16,Ada Moe,Bo Ek\n,16-22,Siri Lie,Oda Dal\nArtistport,10-16,Dag Rud,Trine Hol\n,16-22,Nils Bro,Una Vik\n",
        &[
            "02 10:00–16:00 Hovedport: Ada Moe",
            "03 10:00–16:00 Hovedport: Bo Ek",
            "02 16:00–22:00 Hovedport: Siri Lie",
            "03 16:00–22:00 Hovedport: Oda Dal",
            "02 10:00–16:00 Artistport: Dag Rud",
            "03 10:00–16:00 Artistport: Trine Hol",
            "02 16:00–22:00 Artistport: Nils Bro",
            "03 16:00–22:00 Artistport: Una Vik",
        ],
        &[],
    )]);
}

#[test]
fn a_no_under_a_shift_is_of_no_whole_day() {
    let meaning = meant("Navn,Tor 10-16,Tor 16-22\nHelle Moe,1,0\nIsak Lie,0,1\n");
    assert_eq!(shifts(&meaning), ["02 10:00–16:00 : Helle Moe", "02 16:00–22:00 : Isak Lie"]);
    assert!(says(&meaning).is_empty(), "{:?}", says(&meaning));
    assert_eq!(told(&meaning), [(1, "shifts_or_when_they_can")], "told once");
    let meaning = meant("Navn,Tor 10-16,Tor 16-22\nHelle Moe,x,-\nIsak Lie,-,x\n");
    assert_eq!((says(&meaning).len(), told(&meaning).len()), (0, 0));
}

#[test]
fn hours_that_nobody_can_are_told() {
    let meaning = meant("Name,Thu,Fri\nLiam Doyle,9-5,Maybe\nAnn Lee,Yes,after 17\nTom Fox,No,Yes\n");
    assert!(told(&meaning).contains(&(1, "long_shift")), "{:?}", told(&meaning));
}

#[test]
fn a_no_takes_its_day_out_of_all_days_with_hours() {
    let meaning = meant("Navn;Dager;Kan ikke\nKjellaug Vik;alle dager etter kl 15;søndag\nBo Ek;fredag;\n");
    assert_eq!(
        says(&meaning),
        [
            "Kjellaug 05 cannot",
            "Kjellaug 02 15:00–24:00 can",
            "Kjellaug 03 15:00–24:00 can",
            "Kjellaug 04 15:00–24:00 can",
            "Bo 03 can"
        ]
    );
}

#[test]
fn a_condition_or_a_count_is_no_place() {
    let meaning = meant("Turid Moe: tor 10-14\nYngve Lie: fre 14-18 (og lør 14-18 hvis ingen andre kan)\n");
    assert!(told(&meaning).contains(&(1, "odd_place")), "{:?}", told(&meaning));
    let meaning = meant("Fri 3 July\n10:00 - 14:00  2 people needed\n14:00 - 18:00  Chloe Bennett\n");
    assert_eq!(shifts(&meaning), ["03 10:00–14:00 : ", "03 14:00–18:00 : Chloe Bennett"]);
    assert_eq!(meaning.shifts[0].needed, Some(2));
    let meaning = meant("Fredag\n10-14: ? (trenger 2 stk)\n14-18: ledig (3 stk)\n18-20: Bo Ek\n");
    assert_eq!(meaning.shifts.iter().map(|work| work.needed).collect::<Vec<_>>(), [Some(2), Some(3), Some(1)]);
    let meaning = meant("Uke 27;Tor 2.;Fre 3.\n10-16;Ada Moe;Bo Ek\n16-22;Siri Lie;Oda Dal\n");
    assert_eq!(shifts(&meaning)[0], "02 10:00–16:00 : Ada Moe");
}

#[test]
fn a_status_is_nobody() {
    let meaning = meant("Tid;Kokk;Oppvask\nfre 07-13;Ada Moe;Syk - trenger ny\nlør 07-13;Bo Ek;Una Lie\n");
    assert_eq!(people(&meaning), ["Ada Moe", "Bo Ek", "Una Lie"]);
    assert_eq!(told(&meaning), [(1, "not_a_person")]);
    let meaning = meant("Navn;Torsdag;Fredag\nTone Berg (leder);08-16;08-16\nBo Ek;10-16;fri\n");
    assert_eq!(told(&meaning), [(1, "name_with_remark")]);
}

#[test]
fn numbered_columns_beside_the_place_are_of_one_shift() {
    let meaning =
        meant("Dag,Tid,Scene,Stagehand 1,Stagehand 2\nfre,14-20,Fjordscenen,Ada Moe,Bo Ek\nlør,14-20,Skogscenen,Una Lie,Dag Rud\n");
    assert_eq!(shifts(&meaning), ["03 14:00–20:00 Fjordscenen: Ada Moe, Bo Ek", "04 14:00–20:00 Skogscenen: Una Lie, Dag Rud"]);
}

#[test]
fn what_else_lines_say_of_when_and_where() {
    let meaning = meant("Hvem kan når?\nAda Moe: kan ikke torsdag, ellers fri\n");
    assert_eq!(says(&meaning), ["Ada 02 cannot", "Ada 03 can", "Ada 04 can", "Ada 05 can"]);
    let meaning = meant("Vakter i billettluka:\n\nfre 10-15 Ada Moe\nlør 10-15 Bo Ek\n");
    assert_eq!(shifts(&meaning), ["03 10:00–15:00 Billettluka: Ada Moe", "04 10:00–15:00 Billettluka: Bo Ek"]);
}
