//! What is laid over the screens.

pub mod erase;
pub mod finder;
pub mod keys;
pub mod over;
pub mod reason;
