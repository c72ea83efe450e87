//! The text of a cell: a stretch of a longer text that all cells of a sheet share, so that a cell costs neither room for its letters
//! nor work to copy.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::{Arc, LazyLock};

/// A stretch of a shared text; reads as a `str`.
#[derive(Clone)]
pub struct Piece {
    whole: Arc<String>,
    from: u32,
    to: u32,
}

/// What pieces that hold nothing share.
static NOTHING: LazyLock<Arc<String>> = LazyLock::new(Arc::default);

impl Piece {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        self.whole.get(self.from as usize..self.to as usize).unwrap_or_default()
    }

    /// A part of a text that is shared; a text that is no part of it stands alone.
    pub(super) fn of(whole: &Arc<String>, part: Cow<'_, str>) -> Self {
        let part = match part {
            Cow::Owned(part) => return part.into(),
            Cow::Borrowed(part) => part,
        };
        if part.is_empty() {
            return Self::default();
        }
        let from = part.as_ptr().addr().checked_sub(whole.as_ptr().addr());
        let place = from.and_then(|from| Some((u32::try_from(from).ok()?, u32::try_from(from.checked_add(part.len())?).ok()?)));
        match place {
            Some((from, to)) if to as usize <= whole.len() && whole.is_char_boundary(from as usize) => {
                Self { whole: Arc::clone(whole), from, to }
            }
            _ => part.into(),
        }
    }
}

impl Default for Piece {
    fn default() -> Self {
        Self { whole: Arc::clone(&NOTHING), from: 0, to: 0 }
    }
}

impl Deref for Piece {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        if text.is_empty() {
            return Self::default();
        }
        // No text of a file comes near four gigabytes: the largest file read is far smaller.
        let to = u32::try_from(text.len()).unwrap_or(u32::MAX);
        Self { whole: Arc::new(text), from: 0, to }
    }
}

impl From<&str> for Piece {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<Cow<'_, str>> for Piece {
    fn from(text: Cow<'_, str>) -> Self {
        text.into_owned().into()
    }
}

impl AsRef<str> for Piece {
    fn as_ref(&self) -> &str {
        self
    }
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl PartialEq for Piece {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Piece {}

impl PartialEq<str> for Piece {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Piece {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Hash for Piece {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialOrd for Piece {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Piece {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_shared_and_what_is_no_part_stands_alone() {
        let whole = Arc::new("Åse;Næss".to_owned());
        let part = Piece::of(&whole, Cow::Borrowed(whole.get(5..).unwrap_or_default()));
        assert_eq!((part.as_str(), Arc::strong_count(&whole)), ("Næss", 2));
        let other = Piece::of(&whole, Cow::Borrowed("Pål"));
        assert_eq!((other.as_str(), Arc::strong_count(&whole)), ("Pål", 2));
        assert_eq!(Piece::of(&whole, Cow::Owned("Næss".to_owned())), part);
        assert_eq!((Piece::default().as_str(), std::mem::size_of::<Piece>()), ("", 16));
    }
}
