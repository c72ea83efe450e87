//! The one place that calls `age`: whole age files from and to bytes, with bounds for files we do not trust.

use std::io::{self, Read as _, Write as _};
use std::iter;

use age::{DecryptError, Decryptor, EncryptError, Encryptor};
use blake3::Hash;

use super::VaultError;

/// Bytes of a digest or tag.
pub(super) const TAG: usize = 32;

/// How every age file begins.
pub(super) const MAGIC: &[u8] = b"age-encryption.org/";

/// The largest head of an age file we read, in bytes; `age` reads a head over again for each of its lines.
const MOST_HEAD: usize = 16 * 1024;

/// The line that ends the head of an age file.
const LAST_LINE: &[u8] = b"\n--- ";

/// An age file of the pieces, one after another.
pub(super) fn encrypt(to: &dyn age::Recipient, pieces: &[&[u8]], mut out: Vec<u8>) -> Result<Vec<u8>, VaultError> {
    let size: usize = pieces.iter().map(|piece| piece.len()).sum();
    out.reserve(size + size / 4096 + 1024);
    let mut writer = Encryptor::with_recipients(iter::once(to)).map_err(unmade)?.wrap_output(out)?;
    for piece in pieces {
        writer.write_all(piece)?;
    }
    Ok(writer.finish()?)
}

fn unmade(error: EncryptError) -> VaultError {
    match error {
        EncryptError::Io(error) => VaultError::Write(error),
        other => VaultError::Write(io::Error::other(other.to_string())),
    }
}

/// The first `N` bytes that an age file holds, and the rest of them.
pub(super) fn decrypt<const N: usize>(file: &[u8], identity: &dyn age::Identity) -> Result<([u8; N], Vec<u8>), VaultError> {
    let mut reader = decryptor(file)?.decrypt(iter::once(identity)).map_err(|error| unopened(&error))?;
    let mut front = [0; N];
    let mut rest = Vec::with_capacity(file.len());
    reader.read_exact(&mut front).map_err(|_| VaultError::Damaged)?;
    reader.read_to_end(&mut rest).map_err(|_| VaultError::Damaged)?;
    Ok((front, rest))
}

/// Whether an age file is locked by a passphrase.
pub(super) fn asks_passphrase(file: &[u8]) -> Result<bool, VaultError> {
    Ok(decryptor(file)?.is_scrypt())
}

fn decryptor(file: &[u8]) -> Result<Decryptor<&[u8]>, VaultError> {
    let front = file.get(..MOST_HEAD).unwrap_or(file);
    if !front.windows(LAST_LINE.len()).any(|line| line == LAST_LINE) {
        return Err(VaultError::Damaged);
    }
    Decryptor::new_buffered(file).map_err(|error| unopened(&error))
}

fn unopened(error: &DecryptError) -> VaultError {
    match error {
        DecryptError::DecryptionFailed => VaultError::WrongPassphrase,
        DecryptError::NoMatchingKeys => VaultError::WrongKey,
        DecryptError::ExcessiveWork { .. } => VaultError::TooHard,
        DecryptError::UnknownFormat => VaultError::Newer,
        _ => VaultError::Damaged,
    }
}

/// Two digests that stand one after another.
pub(super) fn two_digests(bytes: &[u8; 2 * TAG]) -> (Hash, Hash) {
    let mut both = [[0; TAG]; 2];
    both.as_flattened_mut().copy_from_slice(bytes);
    let [first, second] = both;
    (Hash::from_bytes(first), Hash::from_bytes(second))
}
