//! The key of one sealed festival: opens what is sealed for it, and makes the tags that nobody else can make.

use std::fmt;
use std::sync::Arc;

use age::secrecy::{ExposeSecret as _, SecretBox, SecretString};
use age::x25519::{Identity, Recipient};
use blake3::{Hash, Hasher};

use super::{VaultError, code};

/// What the tags are for, so that the key is never used the same way for two ends.
const TAGS: &str = "ildsjel 2026-11 tags of sealed files and logs";

/// What kind of thing a tag stands in.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    File = 1,
    Log = 2,
    Record = 3,
}

/// The key of one sealed festival, an age X25519 identity. It is written nowhere in the clear but on the recovery sheet, and
/// wiped from memory when its last clone is dropped.
#[derive(Clone)]
pub struct Key(Arc<Parts>);

struct Parts {
    identity: Identity,
    text: SecretString,
    tags: SecretBox<[u8; blake3::KEY_LEN]>,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

impl Key {
    /// A new key, by chance from the system.
    pub fn generate() -> Self {
        Self::of(Identity::generate())
    }

    fn of(identity: Identity) -> Self {
        let text = identity.to_string();
        let tags = SecretBox::new(Box::new(blake3::derive_key(TAGS, text.expose_secret().as_bytes())));
        Self(Arc::new(Parts { identity, text, tags }))
    }

    /// The key as age writes it, `AGE-SECRET-KEY-1…`.
    pub(super) fn from_text(text: &[u8]) -> Result<Self, VaultError> {
        let text = std::str::from_utf8(text).map_err(|_| VaultError::Damaged)?;
        text.parse().map(Self::of).map_err(|_| VaultError::Damaged)
    }

    pub(super) fn text_bytes(&self) -> &[u8] {
        self.0.text.expose_secret().as_bytes()
    }

    /// The key written for paper: 58 capital letters and digits in groups of five, without B, I, O and 1; six of them are a
    /// checksum. Behind `AGE-SECRET-KEY-1`, without the spaces, it is an identity for the standard `age` program.
    pub fn recovery_code(&self) -> SecretString {
        code::write(self.0.text.expose_secret())
    }

    /// Reads a recovery code as people type it: spaces, dashes and line breaks anywhere, small letters, `o` for zero, `1` and
    /// `i` for L, `b` for 8; also with `AGE-SECRET-KEY-1` before it. Up to two wrong characters are found and their group is
    /// named; they are not mended.
    pub fn from_recovery_code(typed: &str) -> Result<Self, VaultError> {
        let text = code::read(typed).map_err(|group| VaultError::BadCode { group })?;
        text.expose_secret().parse().map(Self::of).map_err(|_| VaultError::BadCode { group: None })
    }

    pub(super) fn identity(&self) -> &Identity {
        &self.0.identity
    }

    pub(super) fn recipient(&self) -> Recipient {
        self.0.identity.to_public()
    }

    /// What only this key makes of a thing and what it belongs to. Comparing two tags takes the same time whatever they are.
    pub(super) fn tag(&self, kind: Kind, fields: &[&[u8]]) -> Hash {
        let mut hasher = Hasher::new_keyed(self.0.tags.expose_secret());
        hasher.update(&[kind as u8]);
        for field in fields {
            hasher.update(&(field.len() as u64).to_le_bytes()).update(field);
        }
        hasher.finalize()
    }
}
