//! Lists of people in the shapes that leaders give them: side by side, turned, under headings; and what stands in them that is
//! no name, no crew or no number. All of it comes in right, or is asked or told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/lists.rs"]
mod lists;

use ildsjel::domain::{Ids, Membership, Role, Snapshot};
use ildsjel::exchange::draft::Note;
use ildsjel::exchange::plan::{Decision, Doubt, Plan, Verdict};
use ildsjel::exchange::read;
use ildsjel::lang::{Lang, Language};
use lists::{draft, over, planned, with};

fn is_told(plan: &Plan, line: usize, note: &Note) -> bool {
    plan.rows.iter().find(|row| row.line == line).unwrap().notes.contains(note)
}

/// Names with their crews, as they come in.
fn names(plan: &Plan) -> Vec<String> {
    let comes = plan.rows.iter().filter(|row| matches!(row.verdict, Verdict::New));
    comes.map(|row| [row.draft.name(), row.draft.crews.join("+")].join(" ").trim().to_owned()).collect()
}

fn doubt(plan: &Plan, line: usize) -> Option<&Doubt> {
    match &plan.rows.iter().find(|row| row.line == line)?.verdict {
        Verdict::Doubtful(doubts) => doubts.first(),
        _ => None,
    }
}

#[test]
fn lists_side_by_side_both_come_in() {
    for text in [
        "Navn;Mobil;;Navn;Mobil\nKari Vik;400 10 001;;Ola Moe;400 10 002\nSiv Dal;400 10 003;;Per Li;400 10 004\nSum;2;;Sum;2\n",
        "Namn;Telefon;Namn;Telefon\nKari Vik;400 10 001;Ola Moe;400 10 002\nSiv Dal;400 10 003;Per Li;400 10 004\n",
        "Fornavn;Etternavn;Mobil;;Fornavn;Etternavn;Mobil\nKari;Vik;400 10 001;;Ola;Moe;400 10 002\nSiv;Dal;400 10 003;;Per;Li;400 10 004\n",
        "Nr;Name;Mobile;Email;;Nr;Name;Mobile\n1;Kari Vik;400 10 001;kari@example.org;;3;Ola Moe;400 10 002\n2;Siv Dal;400 10 003;;;4;Per Li;400 10 004\n",
    ] {
        let plan = planned(text);
        assert_eq!(names(&plan), ["Kari Vik", "Siv Dal", "Ola Moe", "Per Li"], "{text}");
        assert_eq!(plan.rows.iter().filter(|row| row.draft.phone.starts_with("+474001000")).count(), 4, "{text}");
    }
    // A name alone in the longer list, and two halves of one name.
    let plan = planned("Navn;;Navn\nKari Vik;;Ola Moe\nSiv Dal;;Per Li\n;;Eva Lund\n;;Nils Aas\n");
    assert_eq!(names(&plan), ["Kari Vik", "Siv Dal", "Ola Moe", "Per Li", "Eva Lund", "Nils Aas"]);
    assert_eq!(names(&planned("Navn;Navn\nKari;Vik\nOla;Moe\nSiv;Dal\n")), ["Kari Vik", "Ola Moe", "Siv Dal"]);
}

#[test]
fn lists_side_by_side_stand_under_their_titles() {
    let plan = planned(
        "Bar;;;Kiosk;\nNavn;Tlf;;Navn;Tlf\nKari Vik;400 10 001;;Ola Moe;400 10 002\nSiv Dal;400 10 003;;Per Li;400 10 004\n",
    );
    assert_eq!(names(&plan), ["Kari Vik Bar", "Siv Dal Bar", "Ola Moe Kiosk", "Per Li Kiosk"]);
    let mut plan = planned(
        "Påmeldt;;;Venteliste;\nNavn;Tlf;;Navn;Tlf\nKari Vik;400 10 001;;Ola Moe;400 10 002\nSiv Dal;400 10 003;;Per Li;400 10 004\n",
    );
    assert_eq!(names(&plan), ["Kari Vik", "Siv Dal"]);
    let waits: Vec<_> = plan.rows.iter().filter(|row| matches!(row.verdict, Verdict::Doubtful(_))).map(|row| row.line).collect();
    assert_eq!(waits.iter().map(|line| read::address(*line)).collect::<Vec<_>>(), ["D3", "D4"]);
    assert!(plan.decide(waits[0], Decision::New));
    assert_eq!(plan.counts().new, 3);
}

#[test]
fn lists_under_each_other_have_their_own_headers() {
    let plan = planned(
        "Bar;;\nNavn;Tlf;E-post\nKari Vik;400 10 001;\nSiv Dal;400 10 003;\n;;\nKiosk;;\nNavn;E-post;Mobil\nOla Moe;ola@example.org;400 10 002\nPer Li;;400 10 004\n",
    );
    assert_eq!(names(&plan), ["Kari Vik Bar", "Siv Dal Bar", "Ola Moe Kiosk", "Per Li Kiosk"]);
    assert_eq!((draft(&plan, 8).phone.as_str(), draft(&plan, 8).email.as_str()), ("+4740010002", "ola@example.org"));
    let plan = planned(
        "Namn;Tlf\nKari Vik;400 10 001\nSiv Dal;400 10 003\n\n\nVäntelista\nNamn;Tlf;E-post\nOla Moe;400 10 002;o@example.org\nPer Li;400 10 004;p@example.org\n",
    );
    assert_eq!(names(&plan), ["Kari Vik", "Siv Dal"]);
    assert_eq!(plan.counts().doubtful, 2);
}

#[test]
fn headings_over_those_who_wait_or_have_withdrawn_are_no_crews() {
    for (text, waits) in [
        ("Navn;Mobil;Gjeng\nKari Vik;400 10 001;Bar\nVenteliste;;\nOla Moe;400 10 002;Bar\nSiv Dal;400 10 003;Kiosk\n", 2),
        ("Navn;Mobil\nKari Vik;400 10 001\n\nAvmeldt:;\nOla Moe;400 10 002\nReserver;\nSiv Dal;400 10 003\n", 2),
        (
            "Navn;Mobil;E-post\nKari Vik;400 10 001;\nVenteliste (2 stk);;\nOla Moe;400 10 002;\nAvmeldte;;\nSiv Dal;400 10 003;\n",
            2,
        ),
        ("Namn;Mobil\nKari Vik;400 10 001\nVäntelista;\nOla Moe;400 10 002\n", 1),
        ("Name\nKari Vik\nWaiting list\nOla Moe\n", 1),
    ] {
        let plan = planned(text);
        let counts = plan.counts();
        assert_eq!(
            (counts.new, counts.doubtful, plan.new_crews().iter().filter(|crew| *crew != "Bar").count()),
            (1, waits, 0),
            "{text}"
        );
        let asked = plan
            .rows
            .iter()
            .filter(|row| matches!(&row.verdict, Verdict::Doubtful(all) if matches!(all[0], Doubt::Withdrawn { .. })));
        assert_eq!(asked.count(), waits, "{text}");
    }
    let plan = planned("Navn;Mobil\nFredag;\nKari Vik;400 10 001\nLørdag;\nOla Moe;400 10 002\n");
    assert!(plan.new_crews().is_empty() && is_told(&plan, 3, &Note::CrewUnclear { seen: "Fredag".into() }));
    assert_eq!((draft(&plan, 5).note.as_str(), plan.counts().new), ("Lørdag", 2));
}

#[test]
fn only_a_running_number_is_left_out() {
    let plan =
        planned("Nr;Navn;Rute nr;Tlf nr;Vaktnr;Medlemsnr\n1;Kari Vik;14;400 10 001;7;10442\n2;Ola Moe;12;400 10 002;3;10388\n");
    let kept = |plan: &Plan, line: usize| draft(plan, line).extra.values().cloned().collect::<Vec<_>>();
    assert_eq!((kept(&plan, 2), draft(&plan, 2).phone.as_str()), (vec!["10442".into(), "14".into(), "7".into()], "+4740010001"));
    let plan = planned("#;Namn;Nr\n1;Kari Vik;4711\n2;Ola Moe;4698\n");
    assert_eq!(kept(&plan, 3), ["4698"]);
}

#[test]
fn a_no_under_a_word_for_coming_is_asked_about() {
    for header in ["Svar", "Påmeldt", "Aktiv", "Kommer", "Deltar", "Blir med?", "Anmäld", "Attending"] {
        for no in ["Nei", "nej, tyvärr", "No", "kan dessverre ikke"] {
            let plan = planned(&format!(
                "Navn;Mobil;{header}\nKari Vik;400 10 001;Ja\nOla Moe;400 10 002;{no}\nPer Li;400 10 003;ja, men ikke fredag\n"
            ));
            assert_eq!(doubt(&plan, 3), Some(&Doubt::Withdrawn { seen: no.into() }), "{header} {no}");
            assert_eq!(plan.counts().new, 2, "{header} {no}");
        }
    }
    assert_eq!(planned("Navn;Mobil;Kommer fredag;Kommer lørdag\nKari Vik;400 10 001;ja;nei\n").counts().new, 1);
}

#[test]
fn a_number_behind_a_parent_is_told_and_each_parents_stands_with_them() {
    for text in ["Navn;Foresatt;Mobil\nEmma Vik;Kari Vik;400 10 001\n", "Namn;Målsman;Telefon\nEmma Vik;Kari Vik;400 10 001\n"] {
        assert!(is_told(&planned(text), 2, &Note::PhoneWhose { seen: "400 10 001".into() }), "{text}");
    }
    let plan = planned("Spiller;Forelder 1;Forelder 2;Mobil 1;Mobil 2\nEmma Vik;Kari Vik;Per Vik;400 10 001;400 10 002\n");
    assert_eq!(
        (draft(&plan, 2).guardian.as_str(), draft(&plan, 2).phone.as_str()),
        ("Kari Vik, 400 10 001, Per Vik, 400 10 002", "")
    );
}

#[test]
fn a_family_name_may_stand_first() {
    let both = |plan: &Plan| plan.rows.iter().map(|row| [row.draft.given.clone(), row.draft.family.clone()]).collect::<Vec<_>>();
    for header in ["Etternavn Fornavn", "Navn (etternavn først)", "Efternamn och förnamn", "Surname First name"] {
        let plan = planned(&format!("{header};Mobil\nHansen Kari;400 10 001\nvan Dijk Piet;400 10 002\nLie, Per;400 10 003\n"));
        assert_eq!(both(&plan), [["Kari", "Hansen"], ["Piet", "van Dijk"], ["Per", "Lie"]], "{header}");
    }
    for header in ["Navn", "Namn"] {
        let plan = planned(&format!(
            "{header};Mobil\nHansen Kari;400 10 001\nOlsen Per;400 10 002\nBerg Anna Maria;400 10 003\nNilsen Xante;400 10 004\n"
        ));
        assert_eq!(both(&plan), [["Kari", "Hansen"], ["Per", "Olsen"], ["Anna Maria", "Berg"], ["Xante", "Nilsen"]]);
        assert!(is_told(&plan, 4, &Note::NameTurned { seen: "Berg Anna Maria".into() }));
    }
    assert_eq!(both(&planned("Fornavn Etternavn;Mobil\nKari Hansen;400 10 001\nPer Olsen;400 10 002\n"))[0], ["Kari", "Hansen"]);
}

#[test]
fn near_spellings_of_a_crew_are_read_as_it_and_told() {
    let plan = planned(
        "Navn;Gjeng\nKari Vik;Kiosk (leder)\nOla Moe;Kiosken\nPer Li;Kiosk\nSiv Dal;kioskem\nEva Lund;Bar 1\nNils Aas;Bar 2\nLiv Ek;Kiosk, leder\n",
    );
    assert_eq!(plan.new_crews(), ["Kiosk", "Bar 1", "Bar 2"]);
    assert!(is_told(&plan, 2, &Note::Leads { crew: "Kiosk".into() }));
    assert!(is_told(&plan, 3, &Note::CrewRead { seen: "Kiosken".into(), crew: "Kiosk".into() }));
    assert!(is_told(&plan, 5, &Note::CrewRead { seen: "kioskem".into(), crew: "Kiosk".into() }));
    assert!(is_told(&plan, 8, &Note::CrewUnclear { seen: "leder".into() }));
    let data = with("Namn;Grupp\nKari Vik;Parkering\n");
    let plan = over("Namn;Grupp\nOla Moe;Parkeringen\nPer Li;parkerign\nSiv Dal;Scen\n", &data);
    assert_eq!(plan.new_crews(), ["Scen"]);
    assert_eq!((draft(&plan, 2).crews.join(""), draft(&plan, 3).crews.join("")), ("Parkering".into(), "Parkering".into()));
}

#[test]
fn turned_tables_and_lines_of_fields_are_people() {
    for text in [
        "Navn;Kari Vik;Ola Moe\nMobil;400 10 001;400 10 002\nGjeng;Bar;Kiosk\n",
        "Fornavn;Kari;Ola\nEtternavn;Vik;Moe\nTelefon;400 10 001;400 10 002\nGjeng;Bar;Kiosk\n",
        "Navn: Kari Vik\nTlf: 400 10 001\nGjeng: Bar\n\nNavn: Ola Moe\nTlf: 400 10 002\nGjeng: Kiosk\n",
        "Frivillige\n\nName: Kari Vik\nPhone: 400 10 001\nCrew: Bar\n\nName: Ola Moe\nPhone: 400 10 002\nCrew: Kiosk\n",
        "Namn;Kari Vik\nTelefon;400 10 001\nGrupp;Bar\n;\nNamn;Ola Moe\nTelefon;400 10 002\nGrupp;Kiosk\n",
    ] {
        let plan = planned(text);
        assert_eq!(names(&plan), ["Kari Vik Bar", "Ola Moe Kiosk"], "{text}");
        assert!(
            plan.rows.iter().filter(|row| row.verdict == Verdict::New).all(|row| row.draft.phone.starts_with("+474001000")),
            "{text}"
        );
    }
}

#[test]
fn a_country_code_goes_with_its_number() {
    let plan = planned("Navn;Landkode;Mobil\nKari Vik;+47;400 10 001\nErik Ek;+46;701740605\nOla Moe;;400 10 002\n");
    assert_eq!([2, 3, 4].map(|line| draft(&plan, line).phone.clone()), ["+4740010001", "+46701740605", "+4740010002"]);
    let plan = planned("Name;Country code;Phone\nErik Ek;0046;070-174 06 05\n");
    assert_eq!(draft(&plan, 2).phone, "+46701740605");
}

#[test]
fn ages_in_words_are_kept_and_told() {
    for text in [
        "Navn;Mobil;Født\nKari Vik;400 10 001;17 år\nOla Moe;400 10 002;under 18\nPer Li;400 10 003;34 år\n",
        "Namn;Mobil;Ålder\nKari Vik;400 10 001;17 år\nOla Moe;400 10 002;under 18\nPer Li;400 10 003;över 18\n",
    ] {
        let plan = planned(text);
        assert_eq!(plan.counts().new, 3, "{text}");
        assert!(
            is_told(&plan, 2, &Note::AgeOnly { seen: "17 år".into() })
                && is_told(&plan, 3, &Note::AgeOnly { seen: "under 18".into() })
        );
        assert!(plan.rows[2].notes.is_empty(), "{text}");
    }
}

#[test]
fn names_in_columns_under_their_crews() {
    let plan = planned("Bar;Kiosk;Rigg\nKari Vik;Ola Moe;Siv Dal\nPer Li;Liv Ek;Nils Aas\nEva Lund;;\n");
    assert_eq!(
        names(&plan),
        ["Kari Vik Bar", "Per Li Bar", "Eva Lund Bar", "Ola Moe Kiosk", "Liv Ek Kiosk", "Siv Dal Rigg", "Nils Aas Rigg"]
    );
    let plan = planned("Entré;Scen;Väntelista\nKari Vik;Ola Moe;Siv Dal\nPer Li;Liv Ek;\n");
    assert_eq!(names(&plan), ["Kari Vik Entré", "Per Li Entré", "Ola Moe Scen", "Liv Ek Scen"]);
    assert_eq!(plan.counts().doubtful, 1);
    // Days are no crews, and what they say is kept.
    let plan = planned("Fredag;Lørdag\nKari Vik;Ola Moe\nPer Li;Liv Ek\n");
    assert_eq!((plan.counts().new, plan.new_crews().len(), draft(&plan, 2).note.as_str()), (4, 0, "Fredag"));
}

#[test]
fn what_is_no_name_is_asked_about() {
    let data = with("Navn;Gjeng\nKari Vik;Kiosk\n");
    let words = ["Kiosk", "Fredag", "Avmeldt", "Telefon", "Vakt 3", "Ja", "X"];
    let rows: Vec<String> = words.iter().enumerate().map(|(at, word)| format!("{word};400 10 10{at}")).collect();
    let plan = over(&format!("Navn;Mobil\n{}\nDag Vik;400 10 201\nDag;400 10 202\n", rows.join("\n")), &data);
    for (line, word) in (2..).zip(words) {
        assert_eq!(doubt(&plan, line), Some(&Doubt::NoName { seen: word.into() }), "{word}");
    }
    assert_eq!(names(&plan), ["Dag Vik", "Dag"]);
}

#[test]
fn what_is_the_same_for_many_rows_is_said_once() {
    let plan = planned(
        "Navn;Foresatt;Mobil;Personnr;Alder;Gjeng\nEmma Vik;Kari Vik;400 10 001;01010112345;16;Bar\nJonas Moe;Siv Moe;400 10 002;02020212345;15;Baren\n\
         Liv Ek;Siv Ek;400 10 003;02020212345;17;Baren\nPer Li;;400 10 005;;34;Bar\nEva Lund;;400 10 006;;34;Bar\n",
    );
    let said: Vec<(&Note, usize, &str)> = plan.once.iter().map(|once| (&once.note, once.count, once.column.as_str())).collect();
    let read = Note::CrewRead { seen: "Baren".into(), crew: "Bar".into() };
    let whose = Note::PhoneWhose { seen: "400 10 001".into() };
    let (identity, age) = (Note::IdentityLeftOut, Note::AgeOnly { seen: "16".into() });
    assert_eq!(said, [(&identity, 3, "Personnr"), (&whose, 3, "Mobil"), (&age, 3, "Alder"), (&read, 2, "")]);
    assert!(plan.rows.iter().flat_map(|row| &row.notes).all(|note| plan.is_said_once(note)), "and of no row by itself");
    for language in Language::ALL {
        let words: Vec<String> = plan.once.iter().map(|once| Lang::new(language).said_once(once)).collect();
        assert!(words[..3].iter().all(|words| words.contains('3')) && words[1].contains("Mobil"), "{words:?}");
    }
    let plan = planned("Navn;Mobil\nHansen Kari;400 10 001\nOlsen Per;400 10 002\nBerg Anna Maria;400 10 003\n");
    assert_eq!(plan.once.iter().map(|once| once.count).collect::<Vec<_>>(), [3]);
    // One alone is said of its row.
    let plan = planned("Navn;Foresatt;Mobil\nEmma Vik;Kari Vik;400 10 001\nPer Li;;400 10 005\n");
    assert!(plan.once.is_empty() && !plan.is_said_once(&Note::PhoneWhose { seen: "400 10 001".into() }));
}

#[test]
fn a_header_row_that_is_chosen_is_the_header() {
    let text = "Navn;Kari Vik;Ola Moe\nMobil;400 10 001;400 10 002\nGjeng;Bar;Kiosk\n";
    let told = |header: usize| {
        let options = read::Options { header: Some(header), ..read::Options::default() };
        read::read(text.as_bytes(), &options).unwrap()
    };
    assert_eq!(names(&planned(text)), ["Kari Vik Bar", "Ola Moe Kiosk"]);
    let sheet = told(1);
    let headers: Vec<&str> = sheet.headers.iter().map(|header| header.text.as_str()).collect();
    assert_eq!((sheet.header_line, headers, sheet.rows.len()), (Some(1), vec!["Navn", "Kari Vik", "Ola Moe"], 2));
    assert_eq!((told(2).header_line, told(2).rows.len(), told(0).header_line, told(0).rows.len()), (Some(2), 1, None, 3));
    let lines = "Navn: Kari Vik\nTlf: 400 10 001\nGjeng: Bar\n\nNavn: Ola Moe\nTlf: 400 10 002\nGjeng: Kiosk\n";
    let options = read::Options { header: Some(1), ..read::Options::default() };
    assert_eq!(read::read(lines.as_bytes(), &options).unwrap().header_line, Some(1));
    // A first row that looks like one more of its people.
    let options = read::Options { header: Some(1), ..read::Options::default() };
    let sheet = read::read("Kari Vik;400 10 001\nOla Moe;400 10 002\nPer Li;400 10 003\n".as_bytes(), &options).unwrap();
    assert_eq!((sheet.header_line, sheet.rows.len()), (Some(1), 2));
}

#[test]
fn columns_of_offices_make_leaders_and_deputies() {
    for (text, right) in [
        (
            "Navn;Mobil;Type;Gjeng\nKari Vik;400 10 001;Leder;Bar\nOla Moe;400 10 002;Frivillig;Bar\nPer Li;400 10 003;Nestleder;Kiosk\n",
            ["Kari Vik leads Bar", "Per Li deputy Kiosk"],
        ),
        (
            "Namn;Telefon;Typ;Grupp\nKari Vik;400 10 001;Ledare;Bar\nOla Moe;400 10 002;Volontär;Bar\nPer Li;400 10 003;Viceledare;Kiosk\n",
            ["Kari Vik leads Bar", "Per Li deputy Kiosk"],
        ),
        (
            "Navn;Verv;Gjeng\nKari Vik;Barsjef;Bar\nOla Moe;Kasserer;Kiosk\nPer Li;Nestleder i kiosk;\n",
            ["Kari Vik leads Bar", "Per Li deputy Kiosk"],
        ),
        (
            "Name;Category;Crew\nKari Vik;Crew leader;Bar\nOla Moe;Crew;Bar\nPer Li;Deputy;Kiosk\n",
            ["Kari Vik leads Bar", "Per Li deputy Kiosk"],
        ),
        ("Navn;Gjeng\nKari Vik;Bar (gjengsjef)\nPer Li;Kiosk (nestleder)\n", ["Kari Vik leads Bar", "Per Li deputy Kiosk"]),
    ] {
        let data = with(text);
        assert_eq!(offices(&data), right, "{text}");
        assert!(over(text, &data).edit(&mut Ids::seeded(9), "again.csv").is_empty(), "{text}");
    }
    // Somebody known becomes one, and nobody is set back.
    let mut data = with("Navn;Mobil;Gjeng\nKari Vik;400 10 001;Bar\nPer Li;400 10 003;Bar\n");
    for rows in ["Kari Vik;400 10 001;Bar;Leder\nPer Li;400 10 003;Bar;Vara\n", "Kari Vik;400 10 001;Bar;Frivillig\n"] {
        let plan = over(&format!("Navn;Mobil;Gjeng;Rolle\n{rows}"), &data);
        data.apply(&plan.edit(&mut Ids::seeded(rows.len() as u64), "more.csv")).unwrap();
        assert_eq!(offices(&data), ["Kari Vik leads Bar", "Per Li deputy Bar"]);
    }
}

#[test]
fn an_office_of_no_crew_is_told() {
    let plan = planned("Navn;Mobil;Type\nKari Vik;400 10 001;Leder\nOla Moe;400 10 002;Frivillig\nPer Li;400 10 003;Leder kiosk\n");
    assert!(is_told(&plan, 2, &Note::OfficeOpen { seen: "Leder".into() }));
    assert!(is_told(&plan, 4, &Note::OfficeOpen { seen: "Leder kiosk".into() }));
    assert_eq!((draft(&plan, 2).extra["Type"].as_str(), plan.rows[1].notes.len()), ("Leder", 0));
    // What is done is a crew where the festival has one of that name.
    let data = with("Navn;Gjeng\nSiv Dal;Bar\n");
    let plan = over("Navn;Mobil;Funksjon\nKari Vik;400 10 001;Leder bar\nOla Moe;400 10 002;Bar\n", &data);
    assert_eq!(names(&plan), ["Kari Vik Bar", "Ola Moe Bar"]);
    assert!(is_told(&plan, 2, &Note::Leads { crew: "Bar".into() }));
}

/// Who leads what, or does when the leader is away.
fn offices(data: &Snapshot) -> Vec<String> {
    let of = |row: &Membership| {
        let (person, crew) = (data.people.get(row.person)?, data.crews.get(row.crew)?);
        match row.role {
            Role::Leader => Some(format!("{} leads {}", person.name(), crew.name)),
            Role::Deputy => Some(format!("{} deputy {}", person.name(), crew.name)),
            Role::Member => None,
        }
    };
    let mut all: Vec<String> = data.memberships.iter().filter_map(of).collect();
    all.sort();
    all
}
