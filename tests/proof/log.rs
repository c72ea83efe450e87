//! Proof 3: the log beside an open festival is cut at every byte, or damaged from some byte on. The festival opens as it was
//! after the last write whose every byte is whole: never half a write, never one less.

use std::fs;

use ildsjel::store::Store;

use super::chance::{Chance, cases, folder, full, many, row, seed};
use super::data::{first, rows};
use super::moments::{Base, put, with_log};
use super::state::Seen;

/// A festival of a few rows with ten writes in its log.
fn small(chance: &mut Chance) -> Base {
    let folder = folder();
    let path = folder.path().join("a.ildsjel");
    Store::create(&path, &first(&rows())).unwrap().close().unwrap();
    let file = fs::read(&path).unwrap();
    with_log("the log", &path, &file, 10, false, chance)
}

/// What a festival holds whose log is whole up to `at`.
fn whole_to(base: &Base, at: usize) -> &Seen {
    &base.moments.iter().rev().find(|(length, _)| *length <= at).unwrap().1
}

/// Opens the festival beside that log; the sentence says what is wrong.
fn look(path: &std::path::Path, base: &Base, log: &[u8], expected: &Seen) -> Result<(), String> {
    put(path, &base.file, Some(log));
    let store = Store::open(path).map_err(|error| format!("does not open: {error}"))?;
    let seen = Seen::of(&store);
    if seen != *expected {
        return Err(format!("at {} instead of {}", seen.revision, expected.revision));
    }
    let report = store.check();
    if report.is_sound() { Ok(()) } else { Err(format!("{:?}", report.findings)) }
}

#[test]
fn a_log_cut_anywhere() {
    let base = small(&mut Chance::new(seed()));
    let log = base.log.as_ref().unwrap();
    let folder = folder();
    let path = folder.path().join("a.ildsjel");
    let ends: Vec<usize> = base.moments.iter().map(|(length, _)| *length).collect();
    let near = |cut: usize| ends.iter().any(|end| cut.abs_diff(*end) <= 1) || cut < 34 && cut.is_multiple_of(8);
    // Every byte would take hours; a stride that no page and no frame has comes to all places in them.
    let stride = if full() { 13 } else { (log.len() / cases(330, 1)).max(1) };
    let cuts: Vec<usize> = (0..=log.len()).filter(|cut| cut.is_multiple_of(stride) || near(*cut)).collect();
    for cut in &cuts {
        if let Err(error) = look(&path, &base, &log[..*cut], whole_to(&base, *cut)) {
            panic!("cut at {cut} of {}: {error}", log.len());
        }
    }
    let what = format!(
        "log of {} bytes cut {}",
        many(log.len()),
        if full() { "at every 13th byte and at every edge" } else { "at some bytes" }
    );
    row(3, what, format!("{} cuts, 10 writes", many(cuts.len())), "each opens as after the last whole write, sound");
}

#[test]
fn a_log_with_a_damaged_end() {
    let seed = seed();
    let mut chance = Chance::new(seed);
    let base = small(&mut chance);
    let log = base.log.as_ref().unwrap();
    let folder = folder();
    let path = folder.path().join("a.ildsjel");
    let all = cases(200, 10_000);
    for case in 0..all {
        let mut damaged = log.clone();
        let at = chance.below(log.len());
        let end = at + 1 + chance.below(log.len() - at);
        let kind = chance.below(5);
        match kind {
            0 => damaged[at] ^= 1 << chance.below(8),
            1 => damaged[at..end].fill(0),
            2 => damaged[at..end].iter_mut().for_each(|byte| *byte = chance.any().to_le_bytes()[0]),
            3 => damaged.copy_within(at..end, chance.below(at + 1)),
            // What an earlier log left behind the end of this one.
            _ => damaged.extend_from_slice(&log[at..end]),
        }
        let differs = log.iter().zip(&damaged).position(|(was, is)| was != is).unwrap_or(log.len());
        if let Err(error) = look(&path, &base, &damaged, whole_to(&base, differs)) {
            panic!("seed {seed}, case {case}, kind {kind} from {at} to {end} of {}: {error}", log.len());
        }
    }
    row(3, "log with a damaged end", format!("{} logs", many(all)), "each opens as after the last whole write, sound");
}
