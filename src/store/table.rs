//! The tables as SQL: one code path for all of them. Which columns a table has and where it points is asked of the file,
//! so that a record type and its table cannot drift apart unseen.

use std::collections::BTreeMap;

use rusqlite::types::{ToSqlOutput, Value as Sql, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};
use serde_json::Value;
use uuid::Uuid;

use super::error::StoreError;
use crate::domain::{Cells, Table};

/// A row as it stands in the file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stored {
    /// All its cells, its id among them.
    pub cells: Cells,
    /// Whether it was deleted.
    pub deleted: bool,
}

/// A live row that points at a deleted one.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Orphan {
    /// The live row's table.
    pub table: Table,
    /// The live row.
    pub id: Uuid,
    /// The column that points.
    pub column: String,
    /// The deleted row's table.
    pub to: Table,
    /// The deleted row.
    pub parent: Uuid,
}

/// One table of the file.
#[derive(Debug)]
pub(super) struct Shape {
    /// Which.
    pub table: Table,
    columns: Vec<String>,
    /// Where it points: column and table.
    pub references: Vec<(String, Table)>,
    select: String,
    /// Writes a row.
    pub insert: String,
}

/// Columns that hold a list of ids, which `SQLite` does not know for references.
const LISTS: [(Table, &str, Table); 6] = [
    (Table::Need, "competences", Table::Competence),
    (Table::Session, "modules", Table::Module),
    (Table::Session, "leaders", Table::Person),
    (Table::Module, "after", Table::Module),
    (Table::Competence, "includes", Table::Competence),
    (Table::Wish, "crews", Table::Crew),
];

/// Every table of the file.
#[derive(Debug)]
pub(super) struct Schema(BTreeMap<Table, Shape>);

impl Schema {
    /// Asks the file.
    ///
    /// # Errors
    /// [`ErrorKind::Damaged`](super::ErrorKind::Damaged) for tables that are not there or not plain.
    pub fn read(conn: &Connection) -> Result<Self, StoreError> {
        ["meta", "op", "change"].into_iter().try_for_each(|name| plain(conn, name))?;
        Table::ALL.iter().map(|table| Ok((*table, Shape::read(conn, *table)?))).collect::<Result<_, _>>().map(Self)
    }

    /// One table.
    pub fn of(&self, table: Table) -> Result<&Shape, StoreError> {
        self.0.get(&table).ok_or_else(|| StoreError::refused(format!("no table {}", table.name())))
    }

    /// The live rows that point at deleted ones, as far as that column or the table it points at is asked for.
    pub fn orphans(&self, conn: &Connection, asked: impl Fn(Table, &str, Table) -> bool) -> Result<Vec<Orphan>, StoreError> {
        let mut all = Vec::new();
        for (table, shape) in self.all() {
            for (column, to) in &shape.references {
                if !asked(table, column, *to) {
                    continue;
                }
                let (child, parent) = (table.name(), to.name());
                let joined = if LISTS.contains(&(table, column.as_str(), *to)) {
                    format!("json_each(child.\"{column}\") AS item JOIN \"{parent}\" AS parent ON parent.id = item.value")
                } else {
                    format!("\"{parent}\" AS parent ON parent.id = child.\"{column}\"")
                };
                let sql = format!(
                    "SELECT child.id, parent.id FROM \"{child}\" AS child JOIN {joined} WHERE child.deleted = 0 AND parent.deleted = 1"
                );
                let mut statement = conn.prepare_cached(&sql)?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    let id = |text: String| Uuid::try_parse(&text).map_err(|_| StoreError::damaged(format!("{text} is no id")));
                    let (id, parent) = (id(row.get(0)?)?, id(row.get(1)?)?);
                    all.push(Orphan { table, id, column: column.clone(), to: *to, parent });
                }
            }
        }
        Ok(all)
    }

    /// All tables, parents first.
    pub fn all(&self) -> impl Iterator<Item = (Table, &Shape)> {
        self.0.iter().map(|(table, shape)| (*table, shape))
    }
}

impl Shape {
    fn read(conn: &Connection, table: Table) -> Result<Self, StoreError> {
        let name = table.name();
        plain(conn, name)?;
        let mut info = conn.prepare("SELECT name FROM pragma_table_info(?1) WHERE name <> 'deleted' ORDER BY cid")?;
        let columns = info.query_map([name], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
        if columns.is_empty() {
            return Err(StoreError::damaged(format!("the table {name} is not there")));
        }
        let mut info = conn.prepare(r#"SELECT "from", "table" FROM pragma_foreign_key_list(?1) ORDER BY id"#)?;
        let mut references = info
            .query_map([name], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?
            .filter_map(|found| found.map(|(column, to)| Table::parse(&to).map(|to| (column, to))).transpose())
            .collect::<Result<Vec<_>, _>>()?;
        references.extend(LISTS.iter().filter(|(of, ..)| *of == table).map(|(_, column, to)| ((*column).to_owned(), *to)));
        let list = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
        let marks = vec!["?"; columns.len()].join(", ");
        Ok(Self {
            table,
            references,
            select: format!("SELECT {list}, deleted FROM \"{name}\""),
            insert: format!("INSERT INTO \"{name}\" ({list}) VALUES ({marks})"),
            columns,
        })
    }

    /// The row of that id, deleted or not.
    pub fn get(&self, conn: &Connection, id: Uuid) -> Result<Option<Stored>, StoreError> {
        let mut statement = conn.prepare_cached(&format!("{} WHERE id = ?1", self.select))?;
        let found = statement.query_row([id.to_string()], |row| Ok(self.stored(row))).optional()?;
        found.transpose()
    }

    /// Calls `each` with every row, deleted or not.
    pub fn each(&self, conn: &Connection, mut each: impl FnMut(Uuid, Stored) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let mut statement = conn.prepare_cached(&self.select)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let stored = self.stored(row)?;
            let id = stored.cells.get("id").and_then(Value::as_str).and_then(|text| Uuid::try_parse(text).ok());
            let id = id.ok_or_else(|| StoreError::damaged(format!("an id in {} is none", self.table.name())))?;
            each(id, stored)?;
        }
        Ok(())
    }

    fn stored(&self, row: &Row<'_>) -> Result<Stored, StoreError> {
        let mut cells = Cells::new();
        for (at, column) in self.columns.iter().enumerate() {
            let _ = cells.insert(column.clone(), from_sql(row.get_ref(at)?)?);
        }
        Ok(Stored { cells, deleted: row.get(self.columns.len())? })
    }

    /// Makes the columns that came after a row was written empty in it.
    pub fn complete(&self, cells: &mut Cells) {
        for column in &self.columns {
            if !cells.contains_key(column) {
                let _ = cells.insert(column.clone(), Value::Null);
            }
        }
    }

    /// Refuses cells of columns that are not there, or that nobody sets.
    pub fn know(&self, cells: &Cells) -> Result<(), StoreError> {
        match cells.keys().find(|column| !self.columns.contains(column)) {
            Some(column) => Err(StoreError::refused(format!("no column {column} in {}", self.table.name()))),
            None => Ok(()),
        }
    }

    /// Writes a new row. A cell that is missing is empty, which the file refuses where it must not be.
    pub fn insert(&self, conn: &Connection, cells: &Cells) -> Result<(), StoreError> {
        self.know(cells)?;
        let cell = |column| to_sql(cells.get(column).unwrap_or(&Value::Null));
        let values = self.columns.iter().map(cell).collect::<Result<Vec<_>, _>>()?;
        let _ = conn.prepare_cached(&self.insert)?.execute(params_from_iter(values))?;
        Ok(())
    }

    /// Writes some cells of a row that is there.
    pub fn set(&self, conn: &Connection, id: Uuid, cells: &Cells) -> Result<(), StoreError> {
        self.know(cells)?;
        let list = cells.keys().map(|column| format!("\"{column}\" = ?")).collect::<Vec<_>>().join(", ");
        let sql = format!("UPDATE \"{}\" SET {list} WHERE id = ?", self.table.name());
        let mut values = cells.values().map(to_sql).collect::<Result<Vec<_>, _>>()?;
        values.push(ToSqlOutput::Owned(Sql::Text(id.to_string())));
        let _ = conn.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(())
    }

    /// Marks a row as deleted, or brings it back.
    pub fn set_deleted(&self, conn: &Connection, id: Uuid, deleted: bool) -> Result<(), StoreError> {
        let sql = format!("UPDATE \"{}\" SET deleted = ?1 WHERE id = ?2", self.table.name());
        let _ = conn.prepare_cached(&sql)?.execute((deleted, id.to_string()))?;
        Ok(())
    }
}

/// Refuses what goes by a table's name and is not a table of plain columns. To read a view, a virtual table or a generated column
/// is to run what whoever made the file wrote there. `SQLite` itself sees to it that the schema's words are those of its names.
pub(super) fn plain(conn: &Connection, name: &str) -> Result<(), StoreError> {
    let found: Option<bool> = conn.query_row(include_str!("sql/plain.sql"), [name], |row| row.get(0)).optional()?;
    match found {
        Some(true) => Ok(()),
        Some(false) => Err(StoreError::damaged(format!("the table {name} is not a plain one"))),
        None => Err(StoreError::damaged(format!("the table {name} is not there"))),
    }
}

fn from_sql(value: ValueRef<'_>) -> Result<Value, StoreError> {
    match value {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(number.into()),
        ValueRef::Text(text) => match std::str::from_utf8(text) {
            Ok(text) => Ok(text.into()),
            Err(_) => Err(StoreError::damaged("a text is not UTF-8")),
        },
        ValueRef::Real(_) | ValueRef::Blob(_) => Err(StoreError::damaged("a cell is neither text nor a whole number")),
    }
}

fn to_sql(value: &Value) -> Result<ToSqlOutput<'_>, StoreError> {
    match value {
        Value::Null => Ok(ToSqlOutput::Owned(Sql::Null)),
        Value::Number(number) => match number.as_i64() {
            Some(number) => Ok(ToSqlOutput::Owned(Sql::Integer(number))),
            None => Err(StoreError::refused(format!("{number} is not a whole number the file can hold"))),
        },
        Value::String(text) => Ok(ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
            Err(StoreError::refused(format!("{value} is neither text nor a whole number")))
        }
    }
}
