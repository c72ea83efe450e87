//! Rows of the journal as the bytes they are, for files that may be damaged: each can be told from what was written by its
//! hash, and a single flipped bit is found by trying.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row, params_from_iter};
use serde_json::Value;
use uuid::Uuid;

use super::digest::{self, Change, Head};
use super::error::StoreError;
use super::journal;
use super::table::Schema;
use crate::domain::{Cells, Table};

/// A cell as it stands in the file; a text need not be UTF-8.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Null,
    Integer(i64),
    Text(Vec<u8>),
    Blob(Vec<u8>),
}

/// Which of the journal's two tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `op`.
    Op,
    /// `change`.
    Change,
}

impl Kind {
    /// Reads all its columns, without an order.
    pub fn select(self) -> &'static str {
        match self {
            Self::Op => include_str!("sql/heal_ops.sql"),
            Self::Change => include_str!("sql/heal_changes.sql"),
        }
    }

    /// The same for a file that may be of an older version.
    pub fn select_from(self, conn: &Connection) -> String {
        let sql = self.select().trim_end();
        match (self, conn.prepare(sql)) {
            (Self::Op, Err(_)) => sql.replace(" changes,", " NULL,"),
            _ => sql.to_owned(),
        }
    }

    /// Number and id of each row, from an index alone.
    pub fn by_index(self) -> &'static str {
        match self {
            Self::Op => include_str!("sql/heal_ops_by_index.sql"),
            Self::Change => include_str!("sql/heal_changes_by_index.sql"),
        }
    }

    fn insert(self) -> &'static str {
        match self {
            Self::Op => include_str!("sql/op_insert.sql"),
            Self::Change => include_str!("sql/change_insert.sql"),
        }
    }

    /// The name of the table.
    pub fn table(self) -> &'static str {
        match self {
            Self::Op => "op",
            Self::Change => "change",
        }
    }

    fn width(self) -> usize {
        match self {
            Self::Op | Self::Change => 11,
        }
    }
}

/// A row of the journal.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Raw {
    kind: Kind,
    cells: Vec<Cell>,
}

impl Raw {
    /// A row with these cells, in the order of [`Kind::select`].
    pub fn new(kind: Kind, cells: Vec<Cell>) -> Self {
        Self { kind, cells }
    }

    /// Which of the two tables it is of.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Takes a row of [`Kind::select`].
    pub fn read(kind: Kind, row: &Row<'_>) -> Result<Self, StoreError> {
        let cell = |at| {
            Ok(match row.get_ref(at)? {
                ValueRef::Null => Cell::Null,
                ValueRef::Integer(number) => Cell::Integer(number),
                ValueRef::Text(bytes) => Cell::Text(bytes.to_owned()),
                ValueRef::Blob(bytes) => Cell::Blob(bytes.to_owned()),
                ValueRef::Real(_) => return Err(StoreError::damaged("a fraction in the journal")),
            })
        };
        Ok(Self { kind, cells: (0..kind.width()).map(cell).collect::<Result<_, StoreError>>()? })
    }

    /// Its id, as it stands.
    pub fn id(&self) -> &[u8] {
        self.bytes(0).unwrap_or_default()
    }

    /// Its place in the order of the file.
    pub fn lamport(&self) -> i64 {
        self.number(1).unwrap_or_default()
    }

    /// The id of the entry that a change belongs to.
    pub fn entry(&self) -> &[u8] {
        self.bytes(2).unwrap_or_default()
    }

    /// How many changes an entry has; where it does not say, one that takes nothing back has one at least.
    pub fn fits(&self, changes: usize) -> bool {
        match self.number(9) {
            Some(said) => i64::try_from(changes).is_ok_and(|changes| changes == said),
            None => changes > 0 || self.bytes(6).is_some() || self.bytes(7).is_some(),
        }
    }

    /// Whether it is as it was written.
    pub fn is_sound(&self) -> bool {
        let stored = self.cells.last();
        self.hash().is_some_and(|hash| matches!(stored, Some(Cell::Blob(stored)) if stored == hash.as_bytes()))
    }

    /// How many bytes are hashed at most to find the flipped bit.
    pub fn trying(&self) -> usize {
        let length = |cell: &Cell| match cell {
            Cell::Null => 0,
            Cell::Integer(_) => 8,
            Cell::Text(bytes) | Cell::Blob(bytes) => bytes.len(),
        };
        let length: usize = self.cells.iter().map(length).sum();
        length.saturating_mul(8).saturating_mul(length + 256)
    }

    /// The row as it was written, if one flipped bit tells the difference.
    pub fn mended(mut self) -> Option<Self> {
        for at in 0..self.cells.len() {
            let bits = match self.cells.get(at)? {
                Cell::Null => 0,
                Cell::Integer(_) => 64,
                Cell::Text(bytes) | Cell::Blob(bytes) => bytes.len() * 8,
            };
            for bit in 0..bits {
                self.flip(at, bit);
                if self.is_sound() {
                    return Some(self);
                }
                self.flip(at, bit);
            }
        }
        None
    }

    /// Writes it into another file's journal.
    pub fn write(&self, to: &Connection) -> Result<(), StoreError> {
        let cells = self.cells.iter().map(|cell| {
            ToSqlOutput::Borrowed(match cell {
                Cell::Null => ValueRef::Null,
                Cell::Integer(number) => ValueRef::Integer(*number),
                Cell::Text(bytes) => ValueRef::Text(bytes),
                Cell::Blob(bytes) => ValueRef::Blob(bytes),
            })
        });
        let _ = to.prepare_cached(self.kind.insert())?.execute(params_from_iter(cells))?;
        Ok(())
    }

    /// As JSON, for the log of a sealed festival: texts as they are, bytes as numbers.
    pub fn to_json(&self) -> Result<Value, StoreError> {
        let cell = |cell: &Cell| {
            Ok(match cell {
                Cell::Null => Value::Null,
                Cell::Integer(number) => (*number).into(),
                Cell::Text(bytes) => match std::str::from_utf8(bytes) {
                    Ok(text) => text.into(),
                    Err(_) => return Err(StoreError::damaged("a text in the journal is not UTF-8")),
                },
                Cell::Blob(bytes) => bytes.clone().into(),
            })
        };
        self.cells.iter().map(cell).collect::<Result<Vec<_>, _>>().map(Value::Array)
    }

    /// The row that [`Raw::to_json`] wrote.
    pub fn from_json(kind: Kind, row: Value) -> Result<Self, StoreError> {
        let unfit = || StoreError::damaged("a row of the log makes no sense");
        let Value::Array(cells) = row else { return Err(unfit()) };
        let cell = |cell| {
            Ok(match cell {
                Value::Null => Cell::Null,
                Value::String(text) => Cell::Text(text.into_bytes()),
                Value::Number(number) => Cell::Integer(number.as_i64().ok_or_else(unfit)?),
                Value::Array(_) => Cell::Blob(serde_json::from_value(cell).map_err(|_| unfit())?),
                Value::Bool(_) | Value::Object(_) => return Err(unfit()),
            })
        };
        let cells = cells.into_iter().map(cell).collect::<Result<Vec<_>, StoreError>>()?;
        if cells.len() == kind.width() { Ok(Self { kind, cells }) } else { Err(unfit()) }
    }

    /// Does to the rows what a change of the journal tells.
    pub fn apply(&self, conn: &Connection, schema: &Schema) -> Result<(), StoreError> {
        let unfit = || StoreError::damaged("a change of an unknown kind");
        let [table, id, column, new] = self.told().ok_or_else(unfit)?;
        let shape = schema.of(Table::parse(table).ok_or_else(unfit)?)?;
        let id = Uuid::try_parse(id).map_err(|_| unfit())?;
        if digest::is_erased(new.as_bytes()) {
            // Whoever erased it wrote the row anew later on.
            return Ok(());
        }
        match (column, journal::value(new)?) {
            ("", Value::Object(cells)) if shape.get(conn, id)?.is_some() => shape.set(conn, id, &cells),
            ("", Value::Object(cells)) => shape.insert(conn, &cells),
            (journal::DELETED, new) => shape.set_deleted(conn, id, new == 1),
            (column, new) => shape.set(conn, id, &Cells::from_iter([(column.to_owned(), new)])),
        }
    }

    /// Table, row, column and new value of a change.
    pub fn told(&self) -> Option<[&str; 4]> {
        let text = |at| std::str::from_utf8(self.bytes(at)?).ok();
        (self.kind == Kind::Change).then_some(())?;
        Some([text(3)?, text(4)?, text(5)?, text(7)?])
    }

    fn flip(&mut self, at: usize, bit: usize) {
        match self.cells.get_mut(at) {
            Some(Cell::Integer(number)) => *number ^= 1 << bit,
            Some(Cell::Text(bytes) | Cell::Blob(bytes)) => {
                if let Some(byte) = bytes.get_mut(bit / 8) {
                    *byte ^= 1 << (bit % 8);
                }
            }
            Some(Cell::Null) | None => {}
        }
    }

    fn bytes(&self, at: usize) -> Option<&[u8]> {
        match self.cells.get(at)? {
            Cell::Text(bytes) | Cell::Blob(bytes) => Some(bytes),
            Cell::Null | Cell::Integer(_) => None,
        }
    }

    fn number(&self, at: usize) -> Option<i64> {
        match self.cells.get(at)? {
            Cell::Integer(number) => Some(*number),
            _ => None,
        }
    }

    fn hash(&self) -> Option<blake3::Hash> {
        Some(match self.kind {
            Kind::Op => Head {
                id: self.bytes(0)?,
                lamport: self.number(1)?,
                device: self.bytes(2)?,
                author: self.bytes(3)?,
                at: self.number(4)?,
                body: self.bytes(5)?,
                undoes: self.bytes(6),
                redoes: self.bytes(7),
                salt: self.bytes(8)?,
                changes: self.number(9),
            }
            .hash(),
            Kind::Change => Change {
                id: self.bytes(0)?,
                lamport: self.number(1)?,
                op: self.bytes(2)?,
                table: self.bytes(3)?,
                row: self.bytes(4)?,
                column: self.bytes(5)?,
                old: self.bytes(6),
                new: self.bytes(7)?,
                salt: self.bytes(8)?,
                predecessor: self.bytes(9),
            }
            .hash(),
        })
    }
}
