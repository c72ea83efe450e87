//! Each refusal is a sentence in each language, with what it names in it.

use chrono::NaiveDate;
use ildsjel::domain::act::Cannot;
use ildsjel::domain::*;
use ildsjel::lang::{Lang, Language};

fn all() -> Vec<Cannot> {
    let at = NaiveDate::from_ymd_opt(2027, 3, 28).unwrap().and_hms_opt(2, 30, 0).unwrap();
    let (name, person, shift) = ("Bar".to_owned(), "Kari Moe".to_owned(), "Nattvakt".to_owned());
    let mut all = vec![
        Cannot::NothingToDo,
        Cannot::EmptyName,
        Cannot::Time(TimeError::Never(at)),
        Cannot::Time(TimeError::Twice(at)),
        Cannot::Time(TimeError::Empty),
        Cannot::DaysBackward,
        Cannot::DayCut,
        Cannot::NotAChoice { value: name.clone() },
        Cannot::BornOutside { first: 1900, last: 2027 },
        Cannot::Headcount,
        Cannot::AgeLimit,
        Cannot::OnShiftAlready { person, shift: shift.clone() },
        Cannot::Full { shift, max: 12 },
        Cannot::PartOutside,
        Cannot::NoReason,
        Cannot::Percent,
        Cannot::Length,
        Cannot::ValidBackward,
        Cannot::Circle { one: name.clone(), other: "Sist".into() },
        Cannot::OtherProgramme { module: name.clone() },
        Cannot::Handover,
        Cannot::TooMany { max: 500 },
        Cannot::SplitOutside,
        Cannot::NothingToMerge,
        Cannot::MergeCrews,
        Cannot::MergeGap,
    ];
    for table in Table::ALL.iter().copied() {
        all.push(Cannot::NotFound { table });
        all.push(Cannot::AlreadyThere { table, name: name.clone() });
        for count in [1, 7] {
            all.push(Cannot::InUse { table: Table::Crew, name: name.clone(), by: table, count });
        }
    }
    all.extend([1, 7].map(|count| Cannot::WouldFallOut { names: name.clone(), count }));
    all
}

#[test]
fn every_refusal_is_a_whole_sentence_in_every_language() {
    for language in Language::ALL {
        let lang = Lang::new(language);
        for why in all() {
            let said = lang.cannot(&why);
            assert!(said.ends_with('.') && !said.contains(['{', '$']) && !said.starts_with("cannot"), "{why:?}: {said}");
        }
    }
}

#[test]
fn what_a_refusal_names_is_in_the_sentence() {
    for language in Language::ALL {
        let lang = Lang::new(language);
        for why in all() {
            let said = lang.cannot(&why);
            let parts: Vec<String> = match &why {
                Cannot::Time(TimeError::Never(_) | TimeError::Twice(_)) => vec!["02:30".into()],
                Cannot::BornOutside { first, last } => vec![first.to_string(), last.to_string()],
                Cannot::OnShiftAlready { person, shift } => vec![person.clone(), shift.clone()],
                Cannot::Full { shift, max } => vec![shift.clone(), max.to_string()],
                Cannot::InUse { name, count, .. } if *count > 1 => vec![name.clone(), count.to_string()],
                Cannot::AlreadyThere { name, .. } | Cannot::InUse { name, .. } => vec![name.clone()],
                Cannot::WouldFallOut { names, .. } => vec![names.clone()],
                Cannot::NotAChoice { value } => vec![value.clone()],
                Cannot::Circle { one, other } => vec![one.clone(), other.clone()],
                Cannot::OtherProgramme { module } => vec![module.clone()],
                Cannot::TooMany { max } => vec![max.to_string()],
                _ => Vec::new(),
            };
            for part in parts {
                assert!(said.contains(&part), "{language}: {said:?} lacks {part:?}");
            }
        }
    }
}

#[test]
fn one_is_said_as_one() {
    let lang = Lang::new(Language::Nb);
    let said = |count| lang.cannot(&Cannot::InUse { table: Table::Crew, name: "Bar".into(), by: Table::Shift, count });
    assert_eq!(said(1), "«Bar» har éi vakt. Slettes den, blir de også borte.");
    assert_eq!(said(3), "«Bar» har 3 vakter. Slettes den, blir de også borte.");
}
