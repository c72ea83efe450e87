//! The rules that look at more than one piece of work, and at more than work, against an oracle that goes minute by minute
//! and shares nothing with them but the types and the clock: runs, weekly rest, nights, wishes, availability, company, ways
//! between places, what a shift lacks, and what a festival has decided itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/born.rs"]
mod born;
#[path = "stretches/case.rs"]
mod case;
#[path = "stretches/decided.rs"]
mod decided;
#[path = "stretches/hostile.rs"]
mod hostile;
#[path = "stretches/lacks.rs"]
mod lacks;
#[path = "stretches/oracle.rs"]
mod oracle;
#[path = "support/world.rs"]
mod world;

use std::collections::BTreeSet;

use case::{build, cases};
use ildsjel::domain::rules::{Refusal, check, check_all};
use oracle::{Oracle, known};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_whole_roster_is_judged_as_minute_by_minute(case in cases()) {
        let built = build(&case);
        let oracle = Oracle::new(&case, &built);
        let found = check_all(&built.world.snapshot, &built.rules);
        for piece in &built.work {
            let has = found.iter().find(|finding| finding.assignment == piece.id);
            let has = has.map_or_else(BTreeSet::new, |finding| known(&finding.breaches));
            prop_assert_eq!(has, oracle.expects(piece.id, false));
        }
    }

    #[test]
    fn what_the_leader_is_told_beforehand_is_what_the_work_has_a_part_in(case in cases()) {
        let built = build(&case);
        let spans: BTreeSet<_> = built.work.iter().map(|piece| (piece.span.from, piece.span.to)).collect();
        // Of two pieces with the very same minutes either can be the first.
        prop_assume!(spans.len() == built.work.len());
        let oracle = Oracle::new(&case, &built);
        for piece in &built.work {
            let (data, rules) = (&built.world.snapshot, &built.rules);
            match check(data, rules, built.person, &piece.need, piece.span, Some(piece.id)) {
                Ok(told) => prop_assert_eq!(known(&told), oracle.expects(piece.id, true)),
                Err(refusal) => {
                    let twice = matches!(refusal, Refusal::Twice { shift, .. } if shift == piece.shift);
                    prop_assert!(twice, "{refusal}");
                    prop_assert!(built.work.iter().filter(|other| other.shift == piece.shift).count() > 1);
                }
            }
        }
    }
}
