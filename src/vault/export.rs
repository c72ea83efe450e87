//! Lists that leave the program sealed: standard age files and nothing of ours, so that whoever gets one opens it with any
//! age program, and Ildsjel opens those that others made. Damage and a wrong secret look alike more often than in our own
//! files, for nothing in an age file tells them apart before it is open.

use super::{Key, Lock, Passphrase, Secret, VaultError, Work, crypt};

/// Whether a file that begins so is an age file.
pub fn is_export(first_bytes: &[u8]) -> bool {
    first_bytes.starts_with(crypt::MAGIC)
}

/// An age file for whoever has the key of the festival: Ildsjel with the festival open, or the recovery sheet.
pub fn export_to_key(key: &Key, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    crypt::encrypt(&key.recipient(), &[plain], Vec::new())
}

/// An age file for whoever has the passphrase. Other programs take a passphrase as it is typed: see [`Passphrase`].
pub fn export_with_passphrase(passphrase: &Passphrase, work: Work, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    passphrase.lock(work, &[plain])
}

/// What an age file asks for.
pub fn export_lock(file: &[u8]) -> Result<Lock, VaultError> {
    if !is_export(file) {
        return Err(VaultError::NotSealed);
    }
    Ok(if crypt::asks_passphrase(file)? { Lock::Passphrase } else { Lock::Key })
}

/// What an age file holds. [`VaultError::WrongKey`] also when it asks for the other kind of secret.
pub fn read_export(file: &[u8], secret: Secret<'_>) -> Result<Vec<u8>, VaultError> {
    match (export_lock(file)?, secret) {
        (Lock::Passphrase, Secret::Passphrase(passphrase)) => passphrase.unlock(file),
        (Lock::Key, Secret::Key(key)) => crypt::decrypt::<0>(file, key.identity()).map(|([], plain)| plain),
        _ => Err(VaultError::WrongKey),
    }
}
