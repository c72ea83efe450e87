//! Paper: what a leader prints. A list becomes pages as plain values, and writers draw them: [`pdf`] for files; a window can
//! draw the very same items. Every text is measured by the font it is drawn with, so that nothing lies over anything else,
//! nothing runs out of the page, and no name is cut without «…».
//!
//! [`sheets`] holds one maker per paper; they set text and tables on a [`flow::Flow`], which breaks pages and numbers them.

pub mod calendar;
pub mod code;
pub mod flow;
pub mod font;
pub mod ink;
pub mod lines;
pub mod page;
pub mod pdf;
pub mod sheets;
pub mod table;

pub use page::{Document, Draw, Item, Kind, Page, Spot};
pub use sheets::{Order, Sheet};
