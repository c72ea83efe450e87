//! The hashes of the journal. A hash covers a salted digest of each value rather than the value, so that a person can be
//! erased later (value and salt go, the digest stays) without breaking it.

use blake3::{Hash, Hasher};
use uuid::Uuid;

/// Chance for one row of the journal.
pub(super) fn salt() -> [u8; 16] {
    *Uuid::new_v4().as_bytes()
}

/// One row of `change`, as it is hashed.
pub(super) struct Change<'a> {
    pub id: &'a str,
    pub lamport: i64,
    pub op: &'a str,
    pub table: &'a str,
    pub row: &'a str,
    pub column: &'a str,
    pub old: Option<&'a str>,
    pub new: &'a str,
    pub salt: &'a [u8],
    pub predecessor: Option<&'a str>,
}

impl Change<'_> {
    pub fn hash(&self) -> Hash {
        let mut all = Fields::new("ildsjel change 1");
        all.text(self.id).number(self.lamport).text(self.op).text(self.table).text(self.row).text(self.column);
        all.digest(self.salt, self.old).digest(self.salt, Some(self.new)).maybe(self.predecessor);
        all.0.finalize()
    }
}

/// One row of `op`, as it is hashed.
pub(super) struct Head<'a> {
    pub id: &'a str,
    pub lamport: i64,
    pub device: &'a str,
    pub author: &'a str,
    pub at: i64,
    pub body: &'a str,
    pub undoes: Option<&'a str>,
    pub redoes: Option<&'a str>,
    pub salt: &'a [u8],
}

impl Head<'_> {
    pub fn hash(&self) -> Hash {
        let mut all = Fields::new("ildsjel op 1");
        all.text(self.id).number(self.lamport).text(self.device).digest(self.salt, Some(self.author)).number(self.at);
        all.digest(self.salt, Some(self.body)).maybe(self.undoes).maybe(self.redoes);
        all.0.finalize()
    }
}

/// Fields one after another, each with its length, so that no two lists of fields are the same bytes.
struct Fields(Hasher);

impl Fields {
    fn new(kind: &str) -> Self {
        let mut fields = Self(Hasher::new());
        fields.text(kind);
        fields
    }

    fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
        self
    }

    fn text(&mut self, text: &str) -> &mut Self {
        self.bytes(text.as_bytes())
    }

    fn number(&mut self, number: i64) -> &mut Self {
        self.bytes(&number.to_le_bytes())
    }

    fn maybe(&mut self, text: Option<&str>) -> &mut Self {
        match text {
            Some(text) => self.number(1).text(text),
            None => self.number(0),
        }
    }

    fn digest(&mut self, salt: &[u8], value: Option<&str>) -> &mut Self {
        match value {
            Some(value) => {
                let mut one = Self(Hasher::new());
                one.bytes(salt).text(value);
                let digest = one.0.finalize();
                self.number(1).bytes(digest.as_bytes())
            }
            None => self.number(0),
        }
    }
}
