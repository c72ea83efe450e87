//! Sealed things: what went in comes out, and nothing else ever does, whatever was done to the bytes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "vault/code.rs"]
mod code;
#[path = "vault/export.rs"]
mod export;
#[path = "vault/file.rs"]
mod file;
#[path = "vault/log.rs"]
mod log;
#[path = "vault/passphrase.rs"]
mod passphrase;

use ildsjel::vault::{Passphrase, Vault, Work};

fn phrase(text: &str) -> Passphrase {
    Passphrase::new(text).unwrap()
}

fn vault() -> Vault {
    Vault::new(&phrase("rømme og lefse"), Work::NONE).unwrap()
}
