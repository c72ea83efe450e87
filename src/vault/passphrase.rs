//! Passphrases: made equal on every machine, locked by scrypt, and a plain word on how good they are.

use std::collections::HashSet;
use std::fmt;

use age::scrypt;
use age::secrecy::{ExposeSecret as _, SecretString};
use unicode_normalization::UnicodeNormalization as _;

use super::{VaultError, crypt};

/// How long one try of a passphrase takes: twice as long, and twice the memory, for each step. 17 takes 128 MB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Work(u8);

impl Work {
    /// For people: about half a second to a second.
    pub const USUAL: Self = Self(17);
    /// For tests: at once, and no protection.
    pub const NONE: Self = Self(1);
    /// The most that a file may ask of us: half a gigabyte for some seconds.
    pub const MOST: Self = Self(19);

    /// That many steps, within 1 and [`Work::MOST`].
    pub fn new(steps: u8) -> Self {
        Self(steps.clamp(1, Self::MOST.0))
    }
}

/// A passphrase as it is used: spaces and line breaks before and after it are dropped, since nobody sees them in a field that
/// shows dots; all else counts, spaces and capitals too. Letters with marks are composed (NFC), so that an å typed on a Mac is
/// the å typed elsewhere. Wiped from memory when it is dropped.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

impl Passphrase {
    /// What was typed; [`VaultError::NoPassphrase`] if that is nothing.
    pub fn new(typed: &str) -> Result<Self, VaultError> {
        let typed = typed.trim();
        // Of the right size at once: a text that grows leaves copies behind.
        let mut text = String::with_capacity(typed.nfc().map(char::len_utf8).sum());
        text.extend(typed.nfc());
        if text.is_empty() { Err(VaultError::NoPassphrase) } else { Ok(Self(SecretString::from(text))) }
    }

    /// How good it is.
    pub fn strength(&self) -> Strength {
        strength(self.0.expose_secret())
    }

    /// An age file of the pieces that this passphrase opens.
    pub(super) fn lock(&self, work: Work, pieces: &[&[u8]]) -> Result<Vec<u8>, VaultError> {
        let mut recipient = scrypt::Recipient::new(self.0.clone());
        recipient.set_work_factor(work.0);
        crypt::encrypt(&recipient, pieces, Vec::new())
    }

    /// What such a file holds.
    pub(super) fn unlock(&self, file: &[u8]) -> Result<Vec<u8>, VaultError> {
        let mut identity = scrypt::Identity::new(self.0.clone());
        identity.set_max_work_factor(Work::MOST.0);
        crypt::decrypt::<0>(file, &identity).map(|([], plain)| plain)
    }
}

/// How good a passphrase is against somebody who has the file and a row of computers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Guessed in hours or days.
    Weak,
    /// Takes somebody who means it a long time.
    Fair,
    /// Not to be guessed.
    Good,
}

/// How good a passphrase is, by length and variety alone: it counts the pairs of neighbours that are not there already and do
/// not go on a run (`aaa`, `123`), each worth 2 to 4 bits by how many kinds of characters there are. It knows no words: of
/// those one takes two for weak, three for fair and four for good.
pub fn strength(passphrase: &str) -> Strength {
    let typed: String = passphrase.trim().nfc().collect();
    let text: Vec<char> = typed.chars().flat_map(char::to_lowercase).collect();
    let mut pairs = HashSet::new();
    let mut before = None;
    for (a, b) in text.iter().zip(text.iter().skip(1)) {
        let step = i64::from(u32::from(*b)) - i64::from(u32::from(*a));
        if before.replace(step) != Some(step) || step.abs() > 1 {
            pairs.insert((a, b));
        }
    }
    let has = |kind: fn(char) -> bool| usize::from(typed.chars().any(kind));
    let kinds = has(char::is_lowercase) + has(char::is_uppercase) + has(char::is_numeric) + has(|c| !c.is_alphanumeric());
    // In half bits.
    let worth = match kinds {
        _ if text.iter().all(|c| c.is_numeric()) => 4,
        0 | 1 => 6,
        2 => 7,
        _ => 8,
    };
    match pairs.len() * worth {
        0..88 => Strength::Weak,
        88..120 => Strength::Fair,
        _ => Strength::Good,
    }
}
