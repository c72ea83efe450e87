//! The parts that screens are made of.

pub mod chooser;
pub mod focus;
pub mod icon;
pub mod kit;
pub mod list;
pub mod pressable;
