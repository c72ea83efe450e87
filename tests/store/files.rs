//! Files: what is opened, what is refused, and what is left behind.
