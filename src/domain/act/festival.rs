//! The festival of the file: making and changing it.

use chrono::NaiveDate;

use super::super::edit::{Edit, Op};
use super::super::id::Ids;
use super::super::people::Festival;
use super::super::record::Table;
use super::super::snapshot::Snapshot;
use super::super::time::Zone;
use super::{Cannot, done, words};

/// The countries whose phone numbers may be written without a prefix.
pub const REGIONS: [&str; 2] = ["NO", "SE"];

/// When the festival day ends unless said otherwise: 06:00, in minutes after midnight.
pub const DAY_CUT: i64 = 360;

/// What the first start asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FestivalDraft {
    /// Its name.
    pub name: String,
    /// The first day with an audience.
    pub first_day: NaiveDate,
    /// The last day with an audience.
    pub last_day: NaiveDate,
    /// Its zone.
    pub zone: Zone,
    /// `NO` or `SE`.
    pub region: String,
}

/// A new festival, with nobody and nothing in it.
///
/// # Errors
/// No name, the last day before the first, a region that is neither `NO` nor `SE`.
pub fn create(ids: &mut Ids, draft: &FestivalDraft) -> Result<Edit, Cannot> {
    let FestivalDraft { name, first_day, last_day, zone, region } = draft.clone();
    let row = checked(Festival { id: ids.next(), name, first_day, last_day, zone, day_cut: DAY_CUT, region })?;
    let mut edit = Edit::new(Op::NewFestival { name: row.name.clone() });
    edit.insert(&row);
    Ok(edit)
}

/// The festival as it should be. Shifts keep the wall clock and the zone they were laid out in.
///
/// # Errors
/// As [`create`], and a day cut outside 0–1439 minutes.
pub fn update(snapshot: &Snapshot, new: &Festival) -> Result<Edit, Cannot> {
    let old = snapshot.festival().filter(|row| row.id == new.id).ok_or(Cannot::NotFound { table: Table::Festival })?;
    let new = checked(new.clone())?;
    let mut edit = Edit::new(Op::Change { table: Table::Festival, name: new.name.clone() });
    edit.update(old, &new);
    done(edit)
}

pub(in crate::domain) fn checked(mut row: Festival) -> Result<Festival, Cannot> {
    row.name = words::line(&row.name);
    row.region = words::line(&row.region).to_uppercase();
    if row.name.is_empty() {
        return Err(Cannot::EmptyName);
    }
    if row.last_day < row.first_day {
        return Err(Cannot::DaysBackward);
    }
    if !(0..1440).contains(&row.day_cut) {
        return Err(Cannot::DayCut);
    }
    if !REGIONS.contains(&row.region.as_str()) {
        return Err(Cannot::NotAChoice { value: row.region });
    }
    Ok(row)
}
