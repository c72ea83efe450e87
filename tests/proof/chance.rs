//! Chance that is the same at every run, how many cases are run, and the rows of the table that is printed.

use std::fmt::Display;

/// Chance from a seed: splitmix64.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn any(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.any() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// The seed of this run.
pub fn seed() -> u64 {
    std::env::var("ILDSJEL_SEED").ok().map_or(20_270_707, |text| text.parse().expect("ILDSJEL_SEED is a number"))
}

/// Whether all cases were asked for.
pub fn full() -> bool {
    std::env::var("ILDSJEL_PROOF").is_ok_and(|text| text == "full")
}

/// How many cases are run: a few, all, or as many as `ILDSJEL_PROOF` says.
pub fn cases(usual: usize, all: usize) -> usize {
    match std::env::var("ILDSJEL_PROOF") {
        Ok(text) if text == "full" => all,
        Ok(text) => text.parse().expect("ILDSJEL_PROOF is full or a number"),
        Err(_) => usual,
    }
}

/// A number as people read it: `48,211`.
pub fn many(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// One row of the table.
pub fn row(number: usize, what: impl Display, cases: impl Display, outcome: impl Display) {
    println!("\nproof | {number} | {what} | {cases} | {outcome}");
}

/// A folder for files that no power cut threatens: in memory, where there is such a place.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}
