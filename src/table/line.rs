//! A row of cells that a sheet and the tables on it share.

use std::fmt;
use std::ops::Deref;
use std::slice::Iter;
use std::sync::Arc;

use super::Cell;

/// The cells of a row; reads as a slice. A copy is the same row once more, and costs next to nothing.
#[derive(Clone, PartialEq)]
pub struct Line(Arc<[Cell]>);

impl Line {
    /// The cells.
    pub fn as_slice(&self) -> &[Cell] {
        &self.0
    }
}

impl Default for Line {
    fn default() -> Self {
        Self(Arc::from([]))
    }
}

impl Deref for Line {
    type Target = [Cell];

    fn deref(&self) -> &[Cell] {
        &self.0
    }
}

impl From<Vec<Cell>> for Line {
    fn from(cells: Vec<Cell>) -> Self {
        Self(cells.into())
    }
}

impl FromIterator<Cell> for Line {
    fn from_iter<I: IntoIterator<Item = Cell>>(cells: I) -> Self {
        Self(cells.into_iter().collect())
    }
}

impl<'a> IntoIterator for &'a Line {
    type Item = &'a Cell;
    type IntoIter = Iter<'a, Cell>;

    fn into_iter(self) -> Iter<'a, Cell> {
        self.0.iter()
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
