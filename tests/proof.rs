//! Proofs by killing and by damage: what was acknowledged is there after `kill -9` at any moment, and a damaged file is
//! told, healed or harmless, never taken for sound. Some hundred cases of each are run by default;
//! `ILDSJEL_PROOF=full cargo test --release --no-default-features --test proof -- --nocapture --test-threads 1` runs all
//! and prints a table. `ILDSJEL_SEED` gives other chances.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "proof/chance.rs"]
mod chance;
#[path = "proof/child.rs"]
mod child;
#[path = "proof/damage.rs"]
mod damage;
#[allow(dead_code)] // shared with the tests of the store, which use more of it
#[path = "store/data.rs"]
mod data;
#[path = "proof/harm.rs"]
mod harm;
#[path = "proof/kill.rs"]
mod kill;
#[path = "proof/log.rs"]
mod log;
#[path = "proof/model.rs"]
mod model;
#[path = "proof/moments.rs"]
mod moments;
#[path = "proof/state.rs"]
mod state;
#[path = "proof/tampering.rs"]
mod tampering;
