//! Ildsjel: offline rosters for the leaders of volunteer crews.
//!
//! The rooms and the arrows between them, which run one way: `domain`, `table` and `vault` know nobody; `store` uses `domain`;
//! `exchange` uses `domain` and `table`; `paper` uses `domain`,
//! `lang` and the reports of `exchange`; `worker` owns a store; `ui` uses them all; `cli` too, and opens `ui`'s window, which
//! nobody else does.

pub mod cli;
pub mod domain;
pub mod exchange;
pub mod front;
pub mod lang;
pub mod paper;
pub mod settings;
pub mod store;
pub mod table;
#[cfg(feature = "gui")]
pub mod ui;
pub mod vault;
pub mod worker;
