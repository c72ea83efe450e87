//! What the columns of a table hold: how often each class of cell.

use super::class::{Class, class};
use super::{Cell, Line, Value};

/// What one column holds.
#[derive(Debug, Clone, Default)]
pub(super) struct Kind {
    counts: [usize; Class::COUNT],
    /// Cells that hold something.
    pub filled: usize,
}

impl Kind {
    /// Counts a cell.
    pub fn add(&mut self, class: Class) {
        if class != Class::Empty
            && let Some(count) = self.counts.get_mut(class as usize)
        {
            *count += 1;
            self.filled += 1;
        }
    }

    /// Takes a cell out again.
    pub fn less(&mut self, class: Class) {
        if class != Class::Empty
            && let Some(count) = self.counts.get_mut(class as usize)
            && *count > 0
        {
            *count -= 1;
            self.filled -= 1;
        }
    }

    /// How many cells are of a class.
    pub fn of(&self, class: Class) -> usize {
        self.counts.get(class as usize).copied().unwrap_or(0)
    }

    /// The class other than words that more than half of the cells have.
    pub fn typed(&self) -> Option<Class> {
        const TYPED: [Class; 10] = [
            Class::Whole,
            Class::Amount,
            Class::Date,
            Class::Time,
            Class::Moment,
            Class::Span,
            Class::Phone,
            Class::Email,
            Class::Link,
            Class::Code,
        ];
        let all: usize = TYPED.iter().map(|class| self.of(*class)).sum();
        if self.filled == 0 || all * 10 < self.filled * 6 {
            return None;
        }
        TYPED.into_iter().max_by_key(|class| self.of(*class))
    }
}

/// What each column of these rows holds.
pub(super) fn kinds<'a>(rows: impl Iterator<Item = &'a Line>, width: usize) -> Vec<Kind> {
    let mut kinds = vec![Kind::default(); width];
    for row in rows {
        for (kind, cell) in kinds.iter_mut().zip(row) {
            kind.add(cell.class());
        }
    }
    kinds
}

impl Cell {
    /// What it looks like, or what the workbook says that it is.
    pub(super) fn class(&self) -> Class {
        match self.value {
            Value::Date(_) => Class::Date,
            Value::Time(_) => Class::Time,
            Value::Moment(_) => Class::Moment,
            Value::Length(_) | Value::Number(_) => Class::Amount,
            Value::Empty | Value::Text | Value::Truth(_) | Value::Error => class(&self.text),
        }
    }
}
