//! How a sealed file is laid out:
//!
//! ```text
//! ILDSJEL-SEALED 1\n
//! length of the locked key, 2 bytes, little end first
//! the locked key: an age file for a passphrase, which holds the key as age writes keys
//! BLAKE3 of all that, 32 bytes                              - the head ends here -
//! BLAKE3 of the rest, 32 bytes
//! an age file for the key: BLAKE3 of the head, a tag by the key, the content
//! ```
//!
//! The plain digests tell damage from a wrong secret, and let anybody check a copy without any secret; the tag inside tells
//! tampering.

use blake3::Hash;

use super::VaultError;
use super::crypt::{self, TAG};

/// What sealed files begin with, before the number of the format.
const NAME: &[u8] = b"ILDSJEL-SEALED ";

const FORMAT: u32 = 1;

/// The longest locked key we read, in bytes; ours have some 250.
const MOST_WRAPPED: u16 = 2048;

/// Which writing of a festival a log belongs to: the digest of what follows its head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BaseId(pub(super) [u8; TAG]);

/// A sealed file, taken apart.
pub(super) struct Parts<'a> {
    /// All of the head, its digest too.
    pub head: &'a [u8],
    /// The locked key.
    pub wrapped: &'a [u8],
    /// The digest of the payload.
    pub base: BaseId,
    /// The age file for the key.
    pub payload: &'a [u8],
}

/// Whether a file that begins so claims to be sealed by us, in this format or a later one.
pub fn is_sealed(first_bytes: &[u8]) -> bool {
    first_bytes.starts_with(NAME)
}

/// Whether a sealed file is as it was written, as far as can be told without opening it: no accident went unnoticed. It
/// gives the id which its log names.
pub fn check(sealed: &[u8]) -> Result<BaseId, VaultError> {
    parse(sealed).map(|parts| parts.base)
}

/// Takes a sealed file apart, if all of its digests hold.
pub(super) fn parse(sealed: &[u8]) -> Result<Parts<'_>, VaultError> {
    let (head, wrapped) = parse_head(sealed)?;
    let rest = sealed.get(head.len()..).unwrap_or_default();
    let (digest, payload) = rest.split_first_chunk::<TAG>().ok_or(VaultError::Damaged)?;
    if Hash::from_bytes(*digest) != blake3::hash(payload) {
        return Err(VaultError::Damaged);
    }
    Ok(Parts { head, wrapped, base: BaseId(*digest), payload })
}

/// The locked key in a head.
pub(super) fn wrapped(head: &[u8]) -> Result<&[u8], VaultError> {
    parse_head(head).map(|(_, wrapped)| wrapped)
}

/// The head that a sealed file begins with, and the locked key in it.
fn parse_head(sealed: &[u8]) -> Result<(&[u8], &[u8]), VaultError> {
    let after = after_magic(sealed, NAME, FORMAT)?;
    let (length, after) = after.split_first_chunk::<2>().ok_or(VaultError::Damaged)?;
    let length = u16::from_le_bytes(*length);
    if length > MOST_WRAPPED {
        return Err(VaultError::Damaged);
    }
    let (wrapped, after) = after.split_at_checked(length.into()).ok_or(VaultError::Damaged)?;
    let (digest, after) = after.split_first_chunk::<TAG>().ok_or(VaultError::Damaged)?;
    let head = sealed.get(..sealed.len() - after.len()).unwrap_or_default();
    let covered = head.get(..head.len() - TAG).unwrap_or_default();
    if Hash::from_bytes(*digest) == blake3::hash(covered) { Ok((head, wrapped)) } else { Err(VaultError::Damaged) }
}

/// What follows the first line, if that is the name and the number of this format.
pub(super) fn after_magic<'a>(bytes: &'a [u8], name: &[u8], format: u32) -> Result<&'a [u8], VaultError> {
    let Some(after) = bytes.strip_prefix(name) else {
        // A file cut within its first line is one of ours still.
        return Err(if !bytes.is_empty() && name.starts_with(bytes) { VaultError::Damaged } else { VaultError::NotSealed });
    };
    if let Some(after) = after.strip_prefix(format!("{format}\n").as_bytes()) {
        return Ok(after);
    }
    let digits = after.iter().take(9).take_while(|byte| byte.is_ascii_digit()).count();
    let number: u32 =
        after.get(..digits).and_then(|text| str::from_utf8(text).ok()).and_then(|text| text.parse().ok()).unwrap_or(0);
    Err(if number > format && after.get(digits) == Some(&b'\n') { VaultError::Newer } else { VaultError::Damaged })
}

/// The first line of a format.
pub(super) fn magic(name: &[u8], format: u32) -> Vec<u8> {
    [name, format!("{format}\n").as_bytes()].concat()
}

/// The head for a locked key.
pub(super) fn write(wrapped: &[u8]) -> Result<Vec<u8>, VaultError> {
    let length = u16::try_from(wrapped.len()).ok().filter(|length| *length <= MOST_WRAPPED).ok_or(VaultError::TooHard)?;
    let mut head = magic(NAME, FORMAT);
    head.extend_from_slice(&length.to_le_bytes());
    head.extend_from_slice(wrapped);
    let digest = blake3::hash(&head);
    head.extend_from_slice(digest.as_bytes());
    Ok(head)
}

/// A sealed file: the head, then the pieces for the key.
pub(super) fn join(head: &[u8], pieces: &[&[u8]], to: &dyn age::Recipient) -> Result<Vec<u8>, VaultError> {
    let front = [head, &[0; TAG]].concat();
    let start = front.len();
    let mut sealed = crypt::encrypt(to, pieces, front)?;
    let digest = blake3::hash(sealed.get(start..).unwrap_or_default());
    if let Some(place) = sealed.get_mut(head.len()..start) {
        place.copy_from_slice(digest.as_bytes());
    }
    Ok(sealed)
}

/// The age file for a key in a sealed file whose head is damaged. The one in the head is for a passphrase.
pub(super) fn find_payload(sealed: &[u8]) -> Option<&[u8]> {
    const START: &[u8] = b"age-encryption.org/v1\n-> X25519 ";
    let front = sealed.get(..usize::from(MOST_WRAPPED) * 2).unwrap_or(sealed);
    let at = front.windows(START.len()).position(|bytes| bytes == START)?;
    sealed.get(at..)
}
