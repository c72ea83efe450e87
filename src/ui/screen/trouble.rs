//! The trouble screen.
