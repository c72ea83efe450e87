//! Proof 4: damaged festivals, logs and backups. Each is refused and left as it is, healed, or harmless; none is taken for
//! sound when it is not.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use ildsjel::domain::*;
use ildsjel::store::{Ahead, ErrorKind, Finding, Keep, Store};

use super::chance::{Chance, cases, folder, many, row, seed};
use super::data::rename;
use super::harm::{Harm, Kind};
use super::moments::{Base, ONLY_IN_LOG, bases, log_of, put};
use super::state::{Seen, raw};

/// What became of a damaged festival.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// It does not open, and is as it was.
    Refused,
    /// It opens, and nothing differs.
    Harmless,
    /// It opens as it was, and says what was healed.
    Healed,
    /// It opens as it was at an earlier moment, whole and sound; that it was healed is said, that something is missing only
    /// by the note among the backups of how far the festival had come.
    HealedEarlier,
    /// It opens as it was at an earlier moment, whole and sound, which a file cannot know by itself; the note tells.
    Earlier,
    /// It opens as it was at an earlier moment, and says that the end of its log could not be read.
    Told,
    /// Something is wrong that ought not to be.
    Wrong(String),
}

#[test]
fn no_damage_goes_unnoticed() {
    let seed = seed();
    let mut chance = Chance::new(seed);
    let bases = bases(&mut chance);
    let folder = folder();
    let path = folder.path().join("a.ildsjel");
    let mut tallies: BTreeMap<(&str, Kind), BTreeMap<Outcome, usize>> = BTreeMap::new();
    let mut wrong = Vec::new();
    let all = cases(200, 10_000);
    let mut done = 0;
    while done < all {
        // The file itself is damaged as often as all else together.
        let base = &bases[chance.below(2 * bases.len()).min(bases.len() - 1)];
        let kind = Kind::ALL[chance.below(Kind::ALL.len())];
        if !kind.fits(base) {
            continue;
        }
        let harm = Harm::new(kind, base, &mut chance);
        let bytes = harm.to(base);
        if bytes == *base.log.as_ref().unwrap_or(&base.file) {
            continue;
        }
        done += 1;
        let outcome = catch_unwind(AssertUnwindSafe(|| examine(&path, base, kind, &bytes)))
            .unwrap_or_else(|_| Outcome::Wrong("panicked".into()));
        if let Outcome::Wrong(what) = &outcome {
            wrong.push(format!("{}, {harm:?}: {what}", base.name));
        }
        let kept = if matches!(outcome, Outcome::Wrong(_)) { Outcome::Wrong(String::new()) } else { outcome };
        *tallies.entry((base.name, kind)).or_default().entry(kept).or_default() += 1;
    }
    let mut sums: BTreeMap<Outcome, usize> = BTreeMap::new();
    for ((base, kind), tally) in &tallies {
        row(4, format!("  {base}: {}", kind.name()), words(tally), "");
        for (outcome, number) in tally {
            *sums.entry(outcome.clone()).or_default() += number;
        }
    }
    row(4, "damaged files", format!("{} files", many(all)), words(&sums));
    let number = |outcome| sums.get(&outcome).copied().unwrap_or_default();
    let (healed, refused) = (number(Outcome::Healed), number(Outcome::Refused));
    row(4, "healed of those that were not harmless", format!("{} of {}", many(healed), many(healed + refused)), "");
    assert!(wrong.is_empty(), "seed {seed}, {} of {all}:\n{}", wrong.len(), wrong.join("\n"));
}

fn words(tally: &BTreeMap<Outcome, usize>) -> String {
    let one = |(outcome, number): (&Outcome, &usize)| {
        let what = match outcome {
            Outcome::Refused => "refused",
            Outcome::Harmless => "harmless",
            Outcome::Healed => "healed",
            Outcome::HealedEarlier => "healed, as at an earlier moment, which the note tells",
            Outcome::Earlier => "as at an earlier moment, which the note tells",
            Outcome::Told => "as at an earlier moment, and says that its end is lost",
            Outcome::Wrong(_) => "WRONG",
        };
        format!("{} {what}", many(*number))
    };
    tally.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn examine(path: &Path, base: &Base, kind: Kind, damaged: &[u8]) -> Outcome {
    let (file, log) = if base.log.is_some() { (base.file.as_slice(), Some(damaged)) } else { (damaged, None) };
    put(path, file, log);
    let store = match Store::open(path) {
        Ok(store) => store,
        Err(error) => {
            if !fits(error.kind(), file) {
                return Outcome::Wrong(format!("refused as {error}"));
            }
            if fs::read(path).unwrap() != file {
                return Outcome::Wrong(format!("refused as {error}, and the file was written to"));
            }
            if fs::read(log_of(path)).ok().as_deref() != log {
                return Outcome::Wrong("refused, and the log was written to".into());
            }
            return Outcome::Refused;
        }
    };
    let (healed, lost_end) = (store.healed().len(), store.healed().contains(&Finding::LostEnd));
    let report = store.check();
    if !report.is_sound() {
        return Outcome::Wrong(format!("opens, healed {healed}, and is not sound: {:?}", report.findings));
    }
    let seen = Seen::of(&store);
    if let Err(error) = store.close() {
        return Outcome::Wrong(format!("does not close: {error}"));
    }
    let how = if healed > 0 { "healed" } else { "opens as sound" };
    if seen != base.seen {
        // Where nearly all of the file is as it was before, or the very last that the log holds is gone without a trace,
        // nothing is left that could tell.
        let earlier = base.log.is_none() && kind == Kind::OlderSome || base.name == ONLY_IN_LOG;
        let known = base.moments.iter().any(|(_, moment)| *moment == seen);
        if lost_end && is_beginning(&seen, &base.seen) {
            return Outcome::Told;
        }
        return match healed {
            _ if !is_told(path, base, damaged) => Outcome::Wrong(format!("{how}, and nobody says that it is an older one")),
            0 if earlier && known => Outcome::Earlier,
            1.. if earlier && is_beginning(&seen, &base.seen) => Outcome::HealedEarlier,
            _ => Outcome::Wrong(format!("{how}, and is another: {}", apart(&base.seen, &seen))),
        };
    }
    match raw(path) {
        Err(error) => return Outcome::Wrong(format!("{how}, and does not read: {error}")),
        Ok(raw) => {
            let (was, is) = (&base.raw, &raw);
            if was != is {
                let differs = was.iter().zip(is).find(|(was, is)| was != is);
                return Outcome::Wrong(format!("{how}, but {differs:?}, {} of {}", is.len(), was.len()));
            }
        }
    }
    match works(path) {
        Ok(()) if healed > 0 => Outcome::Healed,
        Ok(()) => Outcome::Harmless,
        Err(error) => Outcome::Wrong(format!("{how}, and does not work: {error}")),
    }
}

/// Whether the note of how far the festival had come tells at the opening that its file is an older one.
fn is_told(path: &Path, base: &Base, damaged: &[u8]) -> bool {
    let (file, log) = if base.log.is_some() { (base.file.as_slice(), Some(damaged)) } else { (damaged, None) };
    put(path, file, log);
    let folder = path.with_extension("copies");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("reached"), format!("{} 1782900000\n", base.seen.revision)).unwrap();
    let store = Store::open_kept(path, Some(Keep { folder: folder.clone(), second: None })).unwrap();
    let told = matches!(store.backups().ahead, Some(Ahead::Written(_)));
    drop(store);
    fs::remove_dir_all(folder).unwrap();
    told
}

/// Whether one is a moment on the way to the other.
fn is_beginning(one: &Seen, other: &Seen) -> bool {
    let ids = |seen: &Seen| seen.history.iter().rev().map(|entry| (entry.id, entry.changes)).collect::<Vec<_>>();
    ids(other).starts_with(&ids(one))
}

/// How two differ, in short.
fn apart(was: &Seen, is: &Seen) -> String {
    let known = is.history.iter().filter(|entry| was.history.contains(entry)).count();
    let rows = if was.sum == is.sum { "the same rows" } else { "other rows" };
    format!("{} of {} entries, at {} of {}, {rows}", known, was.history.len(), is.revision, was.revision)
}

/// Whether a refusal of that kind says what is the case.
fn fits(kind: ErrorKind, file: &[u8]) -> bool {
    let header = |at: usize, length: usize| file.get(at..at + length);
    match kind {
        ErrorKind::Damaged => true,
        ErrorKind::NotAFestival => {
            header(0, 16) != Some(b"SQLite format 3\0".as_slice()) || header(68, 4) != Some(b"ILDS".as_slice())
        }
        ErrorKind::Newer => header(60, 4).is_some_and(|version| version > [0, 0, 0, 2].as_slice()),
        _ => false,
    }
}

/// A festival that is taken for sound can be written on, and is sound after that too.
fn works(path: &Path) -> Result<(), String> {
    let mut store = Store::open(path).map_err(|error| error.to_string())?;
    for n in 0..3 {
        let who: Person = store.snapshot().people.iter().nth(n).unwrap().clone();
        let _ =
            store.apply(&rename(&who, &format!("{} {}", who.family, "a".repeat(300 * n)))).map_err(|error| error.to_string())?;
    }
    let seen = Seen::of(&store);
    store.close().map_err(|error| error.to_string())?;
    let store = Store::open(path).map_err(|error| error.to_string())?;
    let report = store.check();
    if !report.is_sound() {
        return Err(format!("{:?}", report.findings));
    }
    if Seen::of(&store) == seen { Ok(()) } else { Err("what was written is not there".into()) }
}
