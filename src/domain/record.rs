//! Records: the rows of the festival file as types. A record is turned into named scalar cells and back by `serde`, so
//! that the file, the journal and undo share one description of it.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

/// Cells of a row by column: null, whole numbers and text only.
pub type Cells = Map<String, Value>;

macro_rules! tables {
    ($($name:ident => $sql:literal),+ $(,)?) => {
        /// The tables of the festival file, parents before children.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)]
        pub enum Table { $($name),+ }

        impl Table {
            /// Every table, parents before children.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in the file.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $sql),+ }
            }
        }
    };
}

tables! {
    Festival => "festival",
    Club => "club",
    Place => "place",
    Crew => "crew",
    Competence => "competence",
    Person => "person",
    Membership => "membership",
    Series => "series",
    Shift => "shift",
    Need => "need",
    Assignment => "assignment",
    Programme => "programme",
    Module => "module",
    Session => "session",
    Enrolment => "enrolment",
    Attendance => "attendance",
    CompetenceRecord => "competence_record",
    ImportBatch => "import_batch",
    Template => "template",
    Availability => "availability",
    Wish => "wish",
    Pair => "pair",
    Travel => "travel",
    Rule => "rule",
    Handout => "handout",
    Handover => "handover",
}

impl Table {
    /// The table of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|table| table.name() == name)
    }
}

/// A row of the festival file.
pub trait Record: Serialize + DeserializeOwned + Clone + PartialEq {
    /// The table it lives in.
    const TABLE: Table;
    /// Its id's type.
    type Id: Copy + Ord + From<Uuid> + Into<Uuid>;
    /// Its id.
    fn id(&self) -> Self::Id;

    /// Its cells.
    fn cells(&self) -> Cells {
        match serde_json::to_value(self) {
            Ok(Value::Object(cells)) => cells,
            // Every record is a struct of scalars; this arm is never reached and an empty row is refused by the file.
            _ => Cells::new(),
        }
    }

    /// The record that these cells make.
    ///
    /// # Errors
    /// A cell that is missing or of the wrong kind.
    fn from_cells(cells: Cells) -> Result<Self, serde_json::Error> {
        serde_json::from_value(Value::Object(cells))
    }
}

/// Writes a list or a map as JSON text, since cells are scalars.
pub mod json_text {
    use serde::de::{DeserializeOwned, Error as _};
    use serde::ser::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// To text.
    ///
    /// # Errors
    /// Whatever the serializer says.
    pub fn serialize<T: Serialize, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&serde_json::to_string(value).map_err(S::Error::custom)?)
    }

    /// From text.
    ///
    /// # Errors
    /// Text that is not JSON of the right kind.
    pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        serde_json::from_str(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}

/// Writes text that may be missing: a column that came later is empty in rows of before, and what is not said is empty too.
pub mod some_text {
    use serde::{Deserialize, Deserializer, Serializer};

    /// To text; nothing for none.
    ///
    /// # Errors
    /// Whatever the serializer says.
    pub fn serialize<S: Serializer>(value: &str, to: S) -> Result<S::Ok, S::Error> {
        if value.is_empty() { to.serialize_none() } else { to.serialize_str(value) }
    }

    /// From text or nothing.
    ///
    /// # Errors
    /// What is no text.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
        Option::<String>::deserialize(from).map(Option::unwrap_or_default)
    }
}

/// Writes a list as [`json_text`] does, and an empty one as nothing.
pub mod some_list {
    use serde::de::{DeserializeOwned, Error as _};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// To text; nothing for none.
    ///
    /// # Errors
    /// Whatever the serializer says.
    pub fn serialize<T: Serialize, S: Serializer>(value: &[T], to: S) -> Result<S::Ok, S::Error> {
        if value.is_empty() { to.serialize_none() } else { super::json_text::serialize(&value, to) }
    }

    /// From text or nothing.
    ///
    /// # Errors
    /// Text that is not JSON of the right kind.
    pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<Vec<T>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        text.map_or_else(|| Ok(Vec::new()), |text| serde_json::from_str(&text).map_err(D::Error::custom))
    }
}

/// Writes yes as 1 and no as nothing, since cells are scalars.
pub mod flag {
    use serde::{Deserialize, Deserializer, Serializer};

    /// To 1 or nothing.
    ///
    /// # Errors
    /// Whatever the serializer says.
    #[allow(clippy::trivially_copy_pass_by_ref)] // as serde calls it
    pub fn serialize<S: Serializer>(value: &bool, to: S) -> Result<S::Ok, S::Error> {
        if *value { to.serialize_i64(1) } else { to.serialize_none() }
    }

    /// From a number or nothing.
    ///
    /// # Errors
    /// What is no number.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
        Option::<i64>::deserialize(from).map(|number| number.is_some_and(|number| number != 0))
    }
}

macro_rules! records {
    ($($record:ident, $id:ident);+ $(;)?) => {$(
        impl $crate::domain::record::Record for $record {
            const TABLE: $crate::domain::record::Table = $crate::domain::record::Table::$record;
            type Id = $id;
            fn id(&self) -> $id { self.id }
        }
    )+};
}
pub(crate) use records;
