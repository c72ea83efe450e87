//! The parts that screens are made of.

pub mod choose;
pub mod focus;
pub mod icon;
pub mod kit;
pub mod list;
pub mod pressable;
