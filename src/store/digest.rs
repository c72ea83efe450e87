//! The hashes of the journal. A hash covers a salted digest of each value rather than the value, so that a person can be
//! erased later (value and salt go, the digest stays in their place) without breaking it. Texts are taken as the bytes they are in the
//! file, so that damaged ones can be hashed too, and a single flipped bit can be found by trying.

use blake3::{Hash, Hasher};
use uuid::Uuid;

/// Chance for one row of the journal.
pub(super) fn salt() -> [u8; 16] {
    *Uuid::new_v4().as_bytes()
}

/// What a value that was erased begins with; no JSON does. Its salted digest follows, and in an entry the author's.
const ERASED: &str = "\u{1}erased ";

/// What an erased entry ends with that was also about others than the one who was erased.
const OTHERS: &str = " others";

/// Whether a value of the journal was erased.
pub(super) fn is_erased(value: &[u8]) -> bool {
    value.starts_with(ERASED.as_bytes())
}

/// Whether an erased entry was also about others.
pub(super) fn is_about_others(body: &str) -> bool {
    body.ends_with(OTHERS)
}

/// The digest number `at` of an erased value.
fn kept(value: &[u8], at: usize) -> Option<Hash> {
    let rest = std::str::from_utf8(value).ok()?.strip_prefix(ERASED)?;
    Hash::from_hex(rest.split(' ').nth(at)?).ok()
}

/// One row of `change`, as it is hashed.
#[derive(Clone, Copy)]
pub(super) struct Change<'a> {
    pub id: &'a [u8],
    pub lamport: i64,
    pub op: &'a [u8],
    pub table: &'a [u8],
    pub row: &'a [u8],
    pub column: &'a [u8],
    pub old: Option<&'a [u8]>,
    pub new: &'a [u8],
    pub salt: &'a [u8],
    pub predecessor: Option<&'a [u8]>,
}

impl Change<'_> {
    pub fn hash(&self) -> Hash {
        let mut all = Fields::new("ildsjel change 1");
        all.bytes(self.id).number(self.lamport).bytes(self.op).bytes(self.table).bytes(self.row).bytes(self.column);
        for value in [self.old, Some(self.new)] {
            all.digest(value.map(|value| self.digest(value)));
        }
        all.maybe(self.predecessor);
        all.0.finalize()
    }

    /// What stands for the old and the new value when they are erased; the salt goes with them.
    pub fn erased(&self) -> (Option<String>, String) {
        let erased = |value| format!("{ERASED}{}", self.digest(value).to_hex());
        (self.old.map(erased), erased(self.new))
    }

    fn digest(&self, value: &[u8]) -> Hash {
        let kept = if self.salt.is_empty() { kept(value, 0) } else { None };
        kept.unwrap_or_else(|| digest(self.salt, value))
    }
}

/// One row of `op`, as it is hashed.
#[derive(Clone, Copy)]
pub(super) struct Head<'a> {
    pub id: &'a [u8],
    pub lamport: i64,
    pub device: &'a [u8],
    pub author: &'a [u8],
    pub at: i64,
    pub body: &'a [u8],
    pub undoes: Option<&'a [u8]>,
    pub redoes: Option<&'a [u8]>,
    pub salt: &'a [u8],
    /// How many changes belong to it; entries of version 1 do not say.
    pub changes: Option<i64>,
}

impl Head<'_> {
    pub fn hash(&self) -> Hash {
        let mut all = Fields::new(if self.changes.is_some() { "ildsjel op 2" } else { "ildsjel op 1" });
        let [author, body] = self.digests();
        all.bytes(self.id).number(self.lamport).bytes(self.device).digest(Some(author)).number(self.at);
        all.digest(Some(body)).maybe(self.undoes).maybe(self.redoes);
        if let Some(changes) = self.changes {
            all.number(changes);
        }
        all.0.finalize()
    }

    /// What stands for the body when it is erased, and what for the salt, which went into the author's digest too: with it
    /// the body could be guessed. The author stays, and is bound to the rest by what stands for the salt.
    pub fn erased(&self, others: bool) -> (String, [u8; 32]) {
        let [author, body] = self.digests();
        let erased = format!("{ERASED}{} {}{}", body.to_hex(), author.to_hex(), if others { OTHERS } else { "" });
        let bond = bond(erased.as_bytes(), self.author);
        (erased, *bond.as_bytes())
    }

    /// Of the author and of the body.
    fn digests(&self) -> [Hash; 2] {
        if let (Some(body), Some(author)) = (kept(self.body, 0), kept(self.body, 1))
            && bond(self.body, self.author).as_bytes() == self.salt
        {
            return [author, body];
        }
        [self.author, self.body].map(|value| digest(self.salt, value))
    }
}

fn bond(erased: &[u8], author: &[u8]) -> Hash {
    let mut all = Fields::new("ildsjel erased 1");
    all.bytes(erased).bytes(author);
    all.0.finalize()
}

fn digest(salt: &[u8], value: &[u8]) -> Hash {
    let mut one = Fields(Hasher::new());
    one.bytes(salt).bytes(value);
    one.0.finalize()
}

/// Fields one after another, each with its length, so that no two lists of fields are the same bytes.
struct Fields(Hasher);

impl Fields {
    fn new(kind: &str) -> Self {
        let mut fields = Self(Hasher::new());
        fields.bytes(kind.as_bytes());
        fields
    }

    fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
        self
    }

    fn number(&mut self, number: i64) -> &mut Self {
        self.bytes(&number.to_le_bytes())
    }

    fn maybe(&mut self, text: Option<&[u8]>) -> &mut Self {
        match text {
            Some(text) => self.number(1).bytes(text),
            None => self.number(0),
        }
    }

    fn digest(&mut self, digest: Option<Hash>) -> &mut Self {
        match digest {
            Some(digest) => self.number(1).bytes(digest.as_bytes()),
            None => self.number(0),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_hash_holds_when_the_values_are_erased() {
        let salt = salt();
        for old in [None, Some(b"\"Kari\"".as_slice())] {
            let written = Change {
                id: b"a",
                lamport: 7,
                op: b"b",
                table: b"person",
                row: b"c",
                column: b"given",
                old,
                new: b"\"Anne\"",
                salt: &salt,
                predecessor: None,
            };
            let (of_old, of_new) = written.erased();
            let old = of_old.as_deref().map(str::as_bytes);
            let erased = Change { old, new: of_new.as_bytes(), salt: b"", ..written };
            assert_eq!(erased.hash(), written.hash());
            assert_eq!(erased.erased(), (of_old.clone(), of_new.clone()), "it can be erased no further");
            assert_ne!(Change { salt: &salt, ..erased }.hash(), written.hash(), "the salt is gone, or it is not erased");
            assert_ne!(Change { new: b"\"Anne\"", salt: b"", ..written }.hash(), written.hash());
        }
    }

    #[test]
    fn an_erased_entry_still_proves_its_author() {
        let salt = salt();
        let written = Head {
            id: b"a",
            lamport: 7,
            device: b"b",
            author: b"Bente",
            at: 1,
            body: b"{\"kind\":\"add\",\"table\":\"person\",\"name\":\"Kari Moe\"}",
            undoes: None,
            redoes: None,
            salt: &salt,
            changes: Some(1),
        };
        for others in [false, true] {
            let (body, bond) = written.erased(others);
            assert_eq!((is_erased(body.as_bytes()), is_about_others(&body)), (true, others));
            let erased = Head { body: body.as_bytes(), salt: &bond, ..written };
            assert_eq!(erased.hash(), written.hash());
            assert_ne!(Head { author: b"Cente", ..erased }.hash(), written.hash());
            let other = body.replace(" others", "") + if others { "" } else { " others" };
            assert_ne!(Head { body: other.as_bytes(), ..erased }.hash(), written.hash());
            assert_ne!(Head { salt: &salt, ..erased }.hash(), written.hash());
        }
    }
}
