//! The hashes of the journal. A hash covers a salted digest of each value rather than the value, so that a person can be
//! erased later (value and salt go, the digest stays) without breaking it. Texts are taken as the bytes they are in the
//! file, so that damaged ones can be hashed too, and a single flipped bit can be found by trying.

use blake3::{Hash, Hasher};
use uuid::Uuid;

/// Chance for one row of the journal.
pub(super) fn salt() -> [u8; 16] {
    *Uuid::new_v4().as_bytes()
}

/// One row of `change`, as it is hashed.
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
        all.digest(self.salt, self.old).digest(self.salt, Some(self.new)).maybe(self.predecessor);
        all.0.finalize()
    }
}

/// One row of `op`, as it is hashed.
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
        all.bytes(self.id).number(self.lamport).bytes(self.device).digest(self.salt, Some(self.author)).number(self.at);
        all.digest(self.salt, Some(self.body)).maybe(self.undoes).maybe(self.redoes);
        if let Some(changes) = self.changes {
            all.number(changes);
        }
        all.0.finalize()
    }
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

    fn digest(&mut self, salt: &[u8], value: Option<&[u8]>) -> &mut Self {
        match value {
            Some(value) => {
                let mut one = Self(Hasher::new());
                one.bytes(salt).bytes(value);
                let digest = one.0.finalize();
                self.number(1).bytes(digest.as_bytes())
            }
            None => self.number(0),
        }
    }
}
