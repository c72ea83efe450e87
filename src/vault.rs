//! Sealed festivals: bytes in, bytes out that only a passphrase or the recovery sheet opens again. It knows nothing of
//! files, rows or windows. Secrecy comes from the `age` crate; what stands here is how keys and pieces are laid together.
//!
//! Each sealed festival has a [`Key`] of its own, made by chance, and a [`Vault`] keeps it, locked by a passphrase. Three
//! things are made with it:
//!
//! - a **sealed file** (the festival, each backup): our header with the locked key, then the content ([`Vault::seal`]);
//! - a **log** that grows by one sealed record for each edit since the file was written ([`LogWriter`], [`read_log`]);
//! - **lists** that leave the program, as standard age files which other programs open too ([`export_to_key`],
//!   [`export_with_passphrase`]).
//!
//! age alone says that nobody else can read a thing, not who wrote it: whoever has the public half of a key can make files
//! for it. So sealed files and log records also carry a tag that only the key itself makes, over what kind of thing it is
//! and what it belongs to. A list cannot be passed off as a festival, nor a record put into another log.
//!
//! What is not hidden: that there is a sealed festival, how large it is, and the size and number of its edits. What cannot
//! be noticed from the bytes alone: that file and log were both put back to how they once were, or that a log was cut
//! between two records.

mod code;
mod crypt;
mod error;
mod export;
mod head;
mod key;
mod log;
mod passphrase;

pub use error::VaultError;
pub use export::{export_lock, export_to_key, export_with_passphrase, is_export, read_export};
pub use head::{BaseId, check, is_sealed};
pub use key::Key;
pub use log::{LogEnd, LogRead, LogWriter, is_log, read_log};
pub use passphrase::{Passphrase, Strength, Work, strength};

use age::secrecy::zeroize::Zeroizing;
use crypt::TAG;

/// What opens a sealed thing.
#[derive(Debug, Clone, Copy)]
pub enum Secret<'a> {
    /// What the leader types.
    Passphrase(&'a Passphrase),
    /// The key itself, as from the recovery sheet.
    Key(&'a Key),
}

/// Which secret a sealed thing asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// A passphrase.
    Passphrase,
    /// A key.
    Key,
}

/// A key together with its locked form, which stands at the head of all that is sealed with it. While a sealed festival is
/// open its vault is held, so that the passphrase is asked for once.
#[derive(Debug, Clone)]
pub struct Vault {
    key: Key,
    head: Vec<u8>,
}

impl Vault {
    /// A vault with a new key, locked by the passphrase. For another passphrase make a new vault and [`Vault::reseal`] into
    /// it: were the old key kept, then whoever knows the old passphrase and has an old copy could read all that is written
    /// later. Takes as long as `work` says.
    pub fn new(passphrase: &Passphrase, work: Work) -> Result<Self, VaultError> {
        let key = Key::generate();
        let wrapped = passphrase.lock(work, &[key.text_bytes()])?;
        Ok(Self { head: head::write(&wrapped)?, key })
    }

    /// Opens a sealed file: its vault, and what is in it. Nothing comes out unless all of it is as it was sealed. Takes as
    /// long as its work factor says, if it is opened with the passphrase.
    pub fn open(sealed: &[u8], secret: Secret<'_>) -> Result<(Self, Vec<u8>), VaultError> {
        let parts = head::parse(sealed)?;
        let key = match secret {
            Secret::Passphrase(passphrase) => unlock(parts.wrapped, passphrase)?,
            Secret::Key(key) => key.clone(),
        };
        let plain = key.read(&parts)?;
        Ok((Self { key, head: parts.head.to_vec() }, plain))
    }

    /// The key, for the recovery sheet, for lists and for the log.
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// Whether that is the passphrase of this vault: [`VaultError::WrongPassphrase`] if not. As slow as opening.
    pub fn confirm(&self, passphrase: &Passphrase) -> Result<(), VaultError> {
        unlock(head::wrapped(&self.head)?, passphrase).map(drop)
    }

    /// A sealed file with that content. Sealing the same twice gives different bytes.
    pub fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        let digest = blake3::hash(&self.head);
        let tag = self.key.tag(key::Kind::File, &[digest.as_bytes(), plain]);
        head::join(&self.head, &[digest.as_bytes(), tag.as_bytes(), plain], &self.key.recipient())
    }

    /// What is in a file that was sealed with this vault's key.
    pub fn unseal(&self, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        self.key.read(&head::parse(sealed)?)
    }

    /// The same content, sealed by another vault; for the file and each backup when the passphrase is changed.
    pub fn reseal(&self, sealed: &[u8], into: &Self) -> Result<Vec<u8>, VaultError> {
        into.seal(&self.unseal(sealed)?)
    }
}

/// The key in its locked form.
fn unlock(wrapped: &[u8], passphrase: &Passphrase) -> Result<Key, VaultError> {
    let text = Zeroizing::new(passphrase.unlock(wrapped)?);
    Key::from_text(&text)
}

impl Key {
    /// What is in a sealed file whose head may be damaged, so that the passphrase opens it no longer: the content says by
    /// itself which head it had. The key comes from the recovery sheet or from a backup of the same festival.
    pub fn rescue(&self, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        self.read_body(head::find_payload(sealed).ok_or(VaultError::NotSealed)?).map(|(_, plain)| plain)
    }

    fn read(&self, parts: &head::Parts<'_>) -> Result<Vec<u8>, VaultError> {
        let (head, plain) = self.read_body(parts.payload)?;
        if head == blake3::hash(parts.head) { Ok(plain) } else { Err(VaultError::Damaged) }
    }

    /// The digest of the head that the content was sealed under, and the content.
    fn read_body(&self, payload: &[u8]) -> Result<(blake3::Hash, Vec<u8>), VaultError> {
        let (front, plain) = crypt::decrypt::<{ 2 * TAG }>(payload, self.identity())?;
        let (head, tag) = crypt::two_digests(&front);
        if self.tag(key::Kind::File, &[head.as_bytes(), &plain]) == tag { Ok((head, plain)) } else { Err(VaultError::Damaged) }
    }
}
