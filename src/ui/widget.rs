//! The parts that screens are made of.

pub mod anew;
pub mod choose;
pub mod chooser;
pub mod drafts;
pub mod fit;
pub mod focus;
pub mod icon;
pub mod kit;
pub mod leaf;
pub mod list;
pub mod note;
pub mod picker;
pub mod pressable;
pub mod show;
pub mod steer;
pub mod strip;
pub mod tick;
pub mod timeline;
