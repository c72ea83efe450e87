//! What can go wrong with sealed things; what is told depends on the kind alone.

/// Why a sealed thing was not opened or made.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// It is whole, and the passphrase is another one.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The key belongs to another festival, or to an earlier passphrase of this one.
    #[error("wrong key")]
    WrongKey,
    /// It is something else.
    #[error("not sealed by us")]
    NotSealed,
    /// A newer Ildsjel sealed it.
    #[error("sealed by a newer version")]
    Newer,
    /// It was damaged, cut or tampered with.
    #[error("damaged")]
    Damaged,
    /// It is no recovery code; the group of five, counted from 1, that is wrong, or the first of them, where that can be told.
    #[error("no recovery code, group {group:?}")]
    BadCode {
        /// The group, from 1.
        group: Option<usize>,
    },
    /// It asks for more work or memory than we give a file that we do not know yet.
    #[error("asks for too much work")]
    TooHard,
    /// A passphrase of nothing but spaces.
    #[error("no passphrase")]
    NoPassphrase,
    /// A record that cannot be in the log: its number does not follow, or it has 4 GB.
    #[error("record {0} does not fit the log")]
    BadRecord(u64),
    /// The bytes could not be written.
    #[error("write: {0}")]
    Write(#[from] std::io::Error),
}
