//! The small form for new shifts: crew, place, day, times in one field, how many. It stays open for the next one.

use chrono::NaiveDate;

use crate::domain::act::{self, Cannot, ShiftDraft};
use crate::domain::id::{CrewId, Ids, PlaceId};
use crate::domain::{Edit, Pick, TimeError, typed};
use crate::ui::screen::Cx;

/// The times' field, for putting the focus there.
pub(super) const TIMES: &str = "shifts-new-times";

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum NewField {
    Day,
    Times,
    Count,
    Title,
}

/// What is typed.
#[derive(Debug, Default)]
pub(super) struct Fresh {
    pub crew: Option<CrewId>,
    pub place: Option<PlaceId>,
    pub day: String,
    pub times: String,
    pub count: String,
    pub title: String,
    pub wrong: Option<String>,
    /// Whether the times come twice that night, and it must be said which is meant.
    pub asked: bool,
}

impl Fresh {
    /// The form for a day, with what a leader most likely wants: the crew's own times, or those after its last shift.
    pub fn open(&mut self, cx: Cx<'_>, day: NaiveDate, home: Option<(CrewId, Option<PlaceId>)>) {
        let crew = home.map(|(crew, _)| crew).or(self.crew).filter(|crew| cx.data.crews.get(*crew).is_some());
        let crew = crew.or_else(|| {
            let mut crews: Vec<_> = cx.data.crews.iter().collect();
            crews.sort_by(|a, b| cx.lang.compare(&a.name, &b.name));
            crews.first().map(|crew| crew.id)
        });
        if let Some((_, place)) = home {
            self.place = place;
        }
        self.crew = crew;
        self.day = cx.lang.date_numeric(day);
        if self.count.is_empty() {
            "2".clone_into(&mut self.count);
        }
        self.offer(cx, day);
        (self.wrong, self.asked) = (None, false);
    }

    /// Offers times for the crew.
    pub fn offer(&mut self, cx: Cx<'_>, day: NaiveDate) {
        if let Some(crew) = self.crew {
            let when = act::shifts::default_when(cx.data, crew, day);
            self.times = format!("{}–{}", cx.lang.time(when.from_local.time()), cx.lang.time(when.to_local.time()));
        }
    }

    /// Takes what is typed.
    pub fn set(&mut self, field: NewField, text: String) {
        (self.wrong, self.asked) = (None, false);
        match field {
            NewField::Day => self.day = text,
            NewField::Times => self.times = text,
            NewField::Count => self.count = text,
            NewField::Title => self.title = text,
        }
    }

    /// The new shift; none when something typed does not hold, which is then said in `wrong`.
    pub fn create(&mut self, cx: Cx<'_>, near: NaiveDate, pick: Pick) -> Option<Edit> {
        let result = self
            .draft(cx, near, pick)
            .and_then(|draft| act::shifts::add(cx.data, &mut Ids::System, &draft).map_err(|why| cx.lang.cannot(&why)));
        match result {
            Ok(edit) => {
                (self.wrong, self.asked) = (None, false);
                Some(edit)
            }
            Err(words) => {
                self.wrong = Some(words);
                None
            }
        }
    }

    fn draft(&mut self, cx: Cx<'_>, near: NaiveDate, pick: Pick) -> Result<ShiftDraft, String> {
        let lang = cx.lang;
        let crew = self.crew.ok_or_else(|| lang.shifts_choose_crew())?;
        let day = typed::day(&self.day, near).ok_or_else(|| lang.start_not_a_day(self.day.clone()))?;
        let (from, to) = typed::times(&self.times).ok_or_else(|| lang.shifts_not_times(self.times.clone()))?;
        let when = act::shifts::on_festival_day(cx.data, day, from, to, pick).map_err(|why| {
            self.asked = matches!(why, TimeError::Twice(_));
            lang.cannot_time(why)
        })?;
        let count = self.count.trim().parse::<i64>().map_err(|_| lang.shifts_not_a_number(self.count.clone()))?;
        if count < 1 {
            return Err(lang.cannot(&Cannot::Headcount));
        }
        Ok(ShiftDraft { place: self.place, title: self.title.trim().to_owned(), ..ShiftDraft::of(crew, when, count) })
    }
}
