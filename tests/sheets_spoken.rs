//! Lists as people say it: `meg` and `æ` who write it, `ho Aslaug`, days in dialect, months that are names, writers by their given
//! name alone; the days that a title says in a festival with two weekends; and what is told where a shift says less than others.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/sheets.rs"]
mod sheets;

use ildsjel::exchange::meaning::{self, Event, Meaning};
use ildsjel::table;
use sheets::{all_told, day, event, meant, people, shifts, told};

/// What a sheet says for a festival of two weekends, Friday 2 to Sunday 11 July 2027.
fn of_two_weekends(text: &str) -> Meaning {
    let event = Event { first_day: day("2027-07-02"), last_day: day("2027-07-11"), ..event() };
    meaning::of(&table::read(text.as_bytes(), None, &table::Options::default()).unwrap(), &event)
}

#[test]
fn months_that_are_names_stand_in_numbered_lists() {
    for first in ["April Johnsen", "Mai Berg", "August Dahl"] {
        let list = meant(&format!(
            "Vaktliste kiosk fredag 3. juli kl 12-15\n1. {first}\n2. Mai Lie\n3. Ola Vie\n\nkl 15-18\n1. August Moe\n2. Kari Lund\n"
        ));
        assert_eq!(
            shifts(&list),
            [format!("03 12:00–15:00 Kiosk: {first}, Mai Lie, Ola Vie"), "03 15:00–18:00 Kiosk: August Moe, Kari Lund".to_owned()],
        );
        assert!(told(&list).is_empty(), "{:?}", told(&list));
    }
    assert_eq!(shifts(&meant("Lör 4/7\nkl 12-15 Maj Blom\n")), ["04 12:00–15:00 : Maj Blom"]);
}

#[test]
fn days_as_they_are_said() {
    let lines =
        meant("Lørda 18-22: Kari Lund\nSønda kl 12-15 Ola Vie\nLaurdagsmorran 08-10: Mari Berg\nFredakveill 19-23: Jan Moen\n");
    assert_eq!(
        shifts(&lines),
        ["04 18:00–22:00 : Kari Lund", "05 12:00–15:00 : Ola Vie", "04 08:00–10:00 : Mari Berg", "03 19:00–23:00 : Jan Moen"]
    );
    assert!(told(&lines).is_empty(), "{:?}", told(&lines));
    let hours = meant("Namn;To 2.7.;Fr 3.7.;La 4.7.;Su 5.7.\nKari Lund;11-15;;11-18;\nOla Vie;;11-18;;11-15\n");
    assert_eq!(
        shifts(&hours),
        ["02 11:00–15:00 : Kari Lund", "04 11:00–18:00 : Kari Lund", "03 11:00–18:00 : Ola Vie", "05 11:00–15:00 : Ola Vie"]
    );
    // A given name before a family name is no day.
    assert_eq!(people(&meant("Navn;Mobil\nFreda Moe;400 00 011\nManda Lie;400 00 012\n"))[0], "Freda Moe +4740000011");
}

#[test]
fn whoever_writes_is_somebody() {
    // By the line that says from whom, by what it is signed with, by who sent the message.
    let letter = meant(
        "Fra: Kåre Lind <kaare.lind@example.no>\nTil: Rigg\nEmne: Hvem kommer når\n\nFredag 3. juli kl. 08-14, telt:\nJeg, Stein Vie og sønnen hans Mathias\n\nLørdag 4. juli kl. 14-18, benker:\nStein og Britt Holm. Her trenger vi to til!\n\nmvh Kåre\n",
    );
    assert_eq!(
        shifts(&letter),
        ["03 08:00–14:00 telt: Kåre Lind, Stein Vie, Mathias", "04 14:00–18:00 benker: Stein Vie, Britt Holm"]
    );
    assert_eq!(letter.shifts[1].needed, Some(4));
    let signed = meant("Lørdag 4. juli\n10-14: meg, Kari Lund og Ola Vie\n14-18: Kari og eg sjølv\n\nHilsen Mari Berg\n");
    assert_eq!(shifts(&signed), ["04 10:00–14:00 : Mari Berg, Kari Lund, Ola Vie", "04 14:00–18:00 : Kari Lund, Mari Berg"]);
    let chat = meant(
        "[12.06.2026, 20:14] Håvard Fisk: Hei\n[12.06.2026, 20:16] Håvard Fisk: Torsdag 2/7 kl 17-22: mæ, Lasse Vie og Guro Tøm\nFredag 3/7 kl 16-00: Lasse og mæ. Treng ein te!\n[12.06.2026, 20:20] Eskil Bre: Æ og Guro tar baren lørdag 4/7 12-16\n",
    );
    assert_eq!(
        shifts(&chat),
        [
            "02 17:00–22:00 : Håvard Fisk, Lasse Vie, Guro Tøm",
            "03 16:00–00:00 : Lasse Vie, Håvard Fisk",
            "04 12:00–16:00 baren: Eskil Bre, Guro Tøm"
        ]
    );
    assert_eq!(chat.shifts[1].needed, Some(3));
    // Where nobody can tell who wrote, it is told.
    let unknown = meant("Lørdag 4. juli\n10-14: Kari Lund og meg\n");
    assert_eq!(told(&unknown), [(1, "unclear_cell")]);
}

#[test]
fn small_words_before_names_are_none_of_them() {
    let lines = meant("Lørdag 4. juli\n10-13 ho Jorid Vie og han Peder Lie\n13-16 Peder, ho Aslaug Moe\n");
    assert_eq!(shifts(&lines), ["04 10:00–13:00 : Jorid Vie, Peder Lie", "04 13:00–16:00 : Peder Lie, Aslaug Moe"]);
    assert!(told(&lines).is_empty(), "{:?}", told(&lines));
}

#[test]
fn given_names_over_messages_are_their_writers() {
    let chat = meant(
        "slushbua 2-5 juli\n\nElla\nok vi må fordele\nfre 15-18, fre 18-21, lør 12-15\n\nIsak\ntar fre 18-21\n\nElla\nmina 12-15 da?\n\nMina\njeg tar lør 12-15\n\nIsak\nkan lør 12-15 og\n",
    );
    assert_eq!(shifts(&chat), ["03 15:00–18:00 : ", "03 18:00–21:00 : Isak", "04 12:00–15:00 : Mina, Isak"]);
    // Who lists times may offer them; who asks has not put anybody on.
    assert!(told(&chat).contains(&(4, "who_is_on")) && told(&chat).contains(&(10, "row_skipped")), "{:?}", told(&chat));
    // The list of a message is one of the days over its lines.
    let list = meant(
        "Anne Lassemo\nHei alle! Her er lista, sjekk at det stemmer\n\nFREDAG 3/7\n16-20: Anne, Emma Lie\n20-00: Roger Moe + en til (mangler!)\n\nRoger Moe\nFint for meg!\n\nEmma Lie\nJa det går bra!\n",
    );
    assert_eq!(shifts(&list), ["03 16:00–20:00 : Anne Lassemo, Emma Lie", "03 20:00–00:00 : Roger Moe"]);
    assert_eq!(list.shifts[1].needed, Some(2));
}

#[test]
fn the_days_of_a_title_say_which_friday() {
    for title in ["Vakt på campingen 2.-4. juli", "Campingen uke 26 (28. juni-4. juli)", "Vakter 2. juli - 4. juli"] {
        let meaning = of_two_weekends(&format!("{title}\n\nFredag\n12-16 Innsjekk: Kari Lund\n\nLørdag\n08-12 Runde: Ola Vie\n"));
        assert_eq!(shifts(&meaning), ["02 12:00–16:00 Innsjekk: Kari Lund", "03 08:00–12:00 Runde: Ola Vie"], "{title}");
        assert_eq!(meaning.issues.iter().filter(|issue| issue.code.word() == "days_of_title").count(), 1, "{title}");
    }
    let second = of_two_weekends("Sekretariatet uke 27;;\nDag;Tid;Navn\nFredag;10-14;Kari Lund\nLørdag;10-14;Ola Vie\n");
    assert_eq!(shifts(&second), ["09 10:00–14:00 : Kari Lund", "10 10:00–14:00 : Ola Vie"]);
    // Another day anywhere, and two titles, leave it open.
    for text in [
        "Vakt 2.-4. juli\n\nFredag\n12-16 Innsjekk: Kari Lund\n\nLørdag 10. juli\n08-12 Runde: Ola Vie\n",
        "Vakt 2.-4. juli\nog 9.-11. juli\n\nFredag\n12-16 Innsjekk: Kari Lund\n",
    ] {
        let open = of_two_weekends(text);
        assert!(open.issues.iter().any(|issue| issue.code.word() == "weekday_ambiguous"), "{text}");
    }
}

#[test]
fn a_shift_that_says_less_than_the_others_is_told() {
    let lines = meant(
        "Fredag 3. juli\nBar 18-22: Kari Lund\nKiosk 18-22: Ola Vie\nPort 17-20: Mari Berg\nLørdag 4. juli\n18-22: Jan Moen\n",
    );
    assert_eq!(told(&lines), [(5, "place_missing")]);
    // Of two and two nobody can tell.
    let half = meant("Fredag 3. juli\nBar 18-22: Kari Lund\n20-22: Ola Vie\nPort 17-20: Mari Berg\n21-23: Jan Moen\n");
    assert!(told(&half).is_empty(), "{:?}", told(&half));
    // A column that tells those on one shift apart may be where they are.
    let sheet = |header: &str, values: [&str; 2]| {
        let [one, other] = values;
        meant(&format!(
            "Dag;Tid;{header};Navn\nfre 3/7;18-22;{one};Kari Lund\nfre 3/7;18-22;{other};Ola Vie\nlør 4/7;18-22;{one};Mari Berg\nlør 4/7;18-22;{other};Jan Moen\n"
        ))
    };
    assert_eq!(told(&sheet("Sona", ["Hytta", "Låven"])), [(0, "text_may_be_place")]);
    assert!(told(&sheet("Kjører", ["ja", "nei"])).is_empty());
    for header in ["Arbeidssted", "Arbetsplats", "Sted"] {
        let placed = sheet(header, ["Hytta", "Låven"]);
        assert_eq!(shifts(&placed)[0], "03 18:00–22:00 Hytta: Kari Lund", "{header}");
    }
    // A day beside others with times has none of its own yet.
    let day = meant("Navn;Vakt 1;Vakt 2\nKari Lund;fre 3.7. 14-20;lør 4.7. 14-20\nOla Vie;fre 3.7. 18-00;lør 4.7.\n");
    assert_eq!(told(&day), [(2, "time_unclear")]);
}

#[test]
fn couples_share_the_name_that_is_told_once() {
    let roster = |cell: &str| {
        meant(&format!("Dag;Tid;Sted;Navn\nfre 3/7;18-22;Bar;{cell}\nfre 3/7;18-22;Kiosk;Kari Lie\nlør 4/7;18-22;Bar;Nils Vie\n"))
    };
    assert_eq!(people(&roster("Per og Randi Moen"))[..2], ["Per Moen", "Randi Moen"]);
    assert!(all_told(&roster("Per og Randi Moen")).contains(&(1, "short_name_matched")));
    // One of several has no name told; another Per is meant, perhaps.
    assert_eq!(people(&roster("Kari Lie, Per og Randi Moen"))[1], "Per");
    let other = meant("Dag;Tid;Navn\nfre 3/7;18-22;Per og Randi Moen\nlør 4/7;18-22;Per Lie\nsøn 5/7;18-22;Ola Vie\n");
    assert!(told(&other).contains(&(1, "short_name_ambiguous")), "{:?}", told(&other));
}

#[test]
fn several_teams_or_all_are_on_a_shift() {
    let meaning = meant(
        "Lag 1: Kari Lund\nLag 2: Ola Vie\nLag 3: Mari Berg\n\nFredag 3. juli\n18-22: Lag 1 og Lag 2\n22-02: Lag 2 + Lag 3\nLørdag 4. juli\n10-14: alle lag\n",
    );
    assert_eq!(
        shifts(&meaning),
        [
            "03 18:00–22:00 Lag 1 og Lag 2: Kari Lund, Ola Vie",
            "03 22:00–02:00 Lag 2 + Lag 3: Ola Vie, Mari Berg",
            "04 10:00–14:00 alle lag: Kari Lund, Ola Vie, Mari Berg"
        ]
    );
    assert!(told(&meaning).is_empty(), "{:?}", told(&meaning));
}

#[test]
fn what_stands_right_over_a_remark_is_still_of_the_list() {
    let list = meant(
        "Fredag 3. juli\nKiosk kl 18-22\n- Kari Lund\n- Tom Vie\nHer trenger vi to til!\nBar kl 18-22\n- Mari Berg\n- Jan Moen\n",
    );
    assert_eq!(shifts(&list), ["03 18:00–22:00 Kiosk: Kari Lund, Tom Vie", "03 18:00–22:00 Bar: Mari Berg, Jan Moen"]);
    assert_eq!(list.shifts[0].needed, Some(4));
    assert!(told(&list).is_empty(), "{:?}", told(&list));
}

#[test]
fn nobody_is_needed_in_other_words_too() {
    for words in ["ikke behov", "treng ikkje", "behövs inte"] {
        let grid = meant(&format!("Tid;Fre 3/7;Lør 4/7\n10-14;Kari Lund;Ola Vie\n14-18;Mari Berg;{words}\n"));
        assert_eq!(grid.shifts.len(), 3, "{words}: {:?}", shifts(&grid));
        assert!(told(&grid).is_empty(), "{words}: {:?}", told(&grid));
    }
}

#[test]
fn what_only_looks_like_whoever_writes_is_not() {
    // An office, an initial, the last line of a list.
    let office = meant("Fra: Festivalkontoret\n\nfre 18-22 Bar: Ola Vik og meg\n\nHilsen\nPer Dahl\n");
    assert_eq!(shifts(&office), ["03 18:00–22:00 Bar: Ola Vik, Per Dahl"]);
    let list = meant("Vakter i baren\nfre 18-22: Ola Vik og meg\nlør 12-15: Siv Nes\nsøn 12-15 Bar - Kari Lie\n");
    assert!(shifts(&list)[0].ends_with(": Ola Vik"), "{:?}", shifts(&list));
    let initials = meant(
        "[12.06.2026, 20:14] Siv Nes: fre 18-22 Bar: Ola Moe, I. Berg\n[12.06.2026, 20:15] Siv Nes: lør 18-22 Bar: A Moen, N Vik\n",
    );
    assert_eq!(shifts(&initials), ["03 18:00–22:00 Bar: Ola Moe, I. Berg", "04 18:00–22:00 Bar: A Moen, N Vik"]);
    let names = meant("fre 18-22 Bar: Hu Wei, Han Nguyen\nlør 18-22 Bar: Ho Tran, Kari Lie\n");
    assert_eq!(people(&names), ["Hu Wei", "Han Nguyen", "Ho Tran", "Kari Lie"]);
    // A letter before a colon is a post.
    assert_eq!(
        shifts(&meant("fre 18-22 A: Kari Lie\nfre 18-22 N: Per Vik\n")),
        ["03 18:00–22:00 A: Kari Lie", "03 18:00–22:00 N: Per Vik"]
    );
}

#[test]
fn sentences_say_nothing_of_which_friday() {
    for line in [
        "Jeg er på ferie i uke 27, men kan jobbe før det.",
        "Kari Lie er bortreist uke 27",
        "Vi skal til Spania 9.-11. juli",
        "Vaktliste festivalen, oppdatert i uke 27",
        "Vakter i helg 2, ikke 2.-4. juli",
    ] {
        let meaning = of_two_weekends(&format!("{line}\n\nFredag\n18-22 Bar: Ola Moe\n\nLørdag\n12-16 Bar: Siv Nes\n"));
        assert!(meaning.issues.iter().all(|issue| issue.code.word() != "days_of_title"), "{line}");
        assert!(meaning.issues.iter().any(|issue| issue.code.word() == "weekday_ambiguous"), "{line}");
    }
    // A weekday that the festival has once lies outside the title's.
    let once = of_two_weekends("Vakter 2.-4. juli;;\nDag;Tid;Navn\nTorsdag;18-22;Kari Lie\nFredag;18-22;Ola Vie\n");
    assert_eq!(shifts(&once)[0], "08 18:00–22:00 : Kari Lie");
}

#[test]
fn brackets_and_teams_that_say_too_little() {
    let words = meant("Fredag 3. juli\n18-22 Bar (to): Kari Lie, Ola Moe\n12-16 Kiosk (en): Siv Nes\n");
    assert_eq!(words.shifts.iter().map(|shift| shift.needed).collect::<Vec<_>>(), [Some(2), Some(1)]);
    let teams =
        meant("Lag 1: Kari Lund\nLag 2: Ola Vie\nLag 3: Mari Berg\n\nFredag 3. juli\n18-22: begge lag\n22-24: Lag 1 og Lag 4\n");
    assert!(teams.assignments.is_empty(), "{:?}", shifts(&teams));
    assert_eq!(told(&teams), [(5, "unclear_cell"), (6, "unclear_cell")], "which two, and who is the fourth?");
    // Two given names are no given name and a family's.
    let couple = meant("Dag;Tid;Navn\nfre 3/7;18-22;Rolf og Inger Lise\nlør 4/7;18-22;Ola Vie\nsøn 5/7;12-15;Kari Lie\n");
    assert_eq!(people(&couple)[..2], ["Rolf", "Inger Lise"]);
}

#[test]
fn who_signs_a_letter() {
    let signed = |end: &str| {
        let letter = meant(&format!("Hei\n\nFredag 18-22 Bar: Ola Moe og meg\nLørdag 12-16 Kiosk: Siv Nes\n\n{end}\n"));
        let shift = shifts(&letter).remove(0);
        shift.strip_prefix("03 18:00–22:00 Bar: ").map(str::to_owned).unwrap_or(shift)
    };
    for end in [
        "Med vennlig hilsen\nKari Lie",
        "Med vennlig hilsen Kari Lie",
        "Med venleg helsing,\nKari Lie",
        "Mvh Kari Lie",
        "Beste hilsen fra Kari Lie",
        "Kind regards,\nKari Lie",
        "Many thanks, Kari Lie",
        "Mvh\nBarlaget\nKari Lie",
        "Mvh\nKari Lie\n\nFra: Tor Dahl\nSendt: mandag\nHei, hvem kan?\nHilsen Tor Dahl",
        "Hilsen Kari Lie\n\n----- Opprinnelig melding -----\nFra: Tor Dahl\nHilsen Tor",
    ] {
        assert_eq!(signed(end), "Ola Moe, Kari Lie", "{end}");
    }
    // A board, a thank you, somebody's mother: nobody can tell.
    for end in ["Vennlig hilsen\nStyret", "Takk til Anne!", "Hilsen Ola Moe sin mor", "Med vennlig hilsen"] {
        assert_eq!(signed(end), "Ola Moe", "{end}");
    }
    let bullets = meant("Fredag 18-22 Bar: Ola Moe og meg\nLørdag 12-16 Kiosk:\n- Siv\n- Tove\n");
    assert_eq!(shifts(&bullets)[0], "03 18:00–22:00 Bar: Ola Moe", "the last of a list has not signed it");
}

#[test]
fn what_somebody_is_away_for_is_no_place() {
    for word in ["ferie", "fri", "skole", "helst", "bare", "begge"] {
        let lines = meant(&format!("Per Vik: bar fredag 18-22\nKari Lie: {word} lørdag 10-14\nSiv Nes: port søndag 10-14\n"));
        let placed = shifts(&lines).iter().any(|shift| shift.ends_with(&format!("{word}: Kari Lie")));
        assert!(!placed, "{word}: {:?}", shifts(&lines));
        assert!(told(&lines).iter().any(|(row, _)| *row == 1), "{word}: {:?}", told(&lines));
    }
}

#[test]
fn who_seeks_people_has_not_taken_what_they_list() {
    let chat = meant(
        "Gunhild Moen\nVi trenger folk til helga!\nFredag 18-22 bar\nLørdag 12-16 kiosk\n\nOla Moe\nJeg tar fredag 18-22 i baren\n\nPer Vik\nJeg tar lørdag 12-16 i kiosken\n",
    );
    assert!(people(&chat).iter().all(|name| name != "Gunhild Moen"), "{:?}", shifts(&chat));
    assert!(shifts(&chat).iter().any(|shift| shift.ends_with(": Ola Moe")), "{:?}", shifts(&chat));
}
