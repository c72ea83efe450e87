//! When somebody was born, and what follows from it, written down a second time.
#![allow(dead_code)]

use chrono::{Datelike, NaiveDate};
use ildsjel::domain::rules::Group;
use proptest::prelude::*;

#[derive(Debug, Clone)]
pub struct Born {
    pub year: Option<i32>,
    pub date: Option<NaiveDate>,
}

impl Born {
    pub fn group(&self, day: NaiveDate) -> Group {
        let Some(year) = self.date.map(|date| date.year()).or(self.year) else { return Group::Adult };
        let school_over = NaiveDate::from_ymd_opt(year + 16, 7, 1).unwrap();
        if day < school_over {
            return Group::Child;
        }
        // The first day of being 18: the birthday, or the year after when only the year is known.
        let of_age = match self.date {
            Some(date) => NaiveDate::from_ymd_opt(year + 18, date.month(), date.day())
                .unwrap_or_else(|| NaiveDate::from_ymd_opt(year + 18, 3, 1).unwrap()),
            None => NaiveDate::from_ymd_opt(year + 19, 1, 1).unwrap(),
        };
        if day < of_age { Group::Youth } else { Group::Adult }
    }

    /// Whether the stricter group was taken because only the year is known.
    pub fn is_guess(&self, day: NaiveDate) -> bool {
        self.date.is_none() && self.year.is_some_and(|year| day.year() - year == 18)
    }

    pub fn years(&self, day: NaiveDate) -> Option<i32> {
        let mut age = None;
        for years in 0..120 {
            let first = match (self.date, self.year) {
                (Some(born), _) => NaiveDate::from_ymd_opt(born.year() + years, born.month(), born.day())
                    .or_else(|| NaiveDate::from_ymd_opt(born.year() + years, 3, 1)),
                (None, Some(year)) => NaiveDate::from_ymd_opt(year + years + 1, 1, 1),
                (None, None) => None,
            };
            if first.is_some_and(|first| first <= day) {
                age = Some(years);
            }
        }
        age
    }
}

/// Children, youths, adults, nobody knows.
pub fn births() -> impl Strategy<Value = Born> {
    prop_oneof![
        1 => Just(Born { year: None, date: None }),
        3 => (2007..2014).prop_map(|year| Born { year: Some(year), date: None }),
        2 => (2007..2014, 0..365_u32).prop_map(|(year, day)| Born {
            year: None,
            date: NaiveDate::from_yo_opt(year, day + 1),
        }),
        // Comes of age, or turns 16, in the middle of it all.
        2 => prop::sample::select(vec!["2009-07-09", "2009-07-10", "2011-07-08", "2008-02-29"])
            .prop_map(|text| Born { year: None, date: text.parse().ok() }),
        2 => Just(Born { year: Some(1980), date: None }),
    ]
}
