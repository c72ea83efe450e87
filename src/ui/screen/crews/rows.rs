//! The three kinds of this screen and their lists: one line for each crew, club or place, made once after a change.

use std::collections::HashMap;

use crate::domain::act::{self, Cannot};
use crate::domain::{Club, ClubId, Crew, CrewId, Edit, Place, PlaceId, Role, Snapshot, coverage};
use crate::ui::screen::Cx;

/// Which list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Kind {
    Crews,
    Clubs,
    Places,
}

impl Kind {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Crews, Self::Clubs, Self::Places];

    /// Its number in that order.
    pub fn index(self) -> usize {
        match self {
            Self::Crews => 0,
            Self::Clubs => 1,
            Self::Places => 2,
        }
    }
}

/// A crew, a club or a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Thing {
    Crew(CrewId),
    Club(ClubId),
    Place(PlaceId),
}

impl Thing {
    /// The list it stands in.
    pub fn kind(self) -> Kind {
        match self {
            Self::Crew(_) => Kind::Crews,
            Self::Club(_) => Kind::Clubs,
            Self::Place(_) => Kind::Places,
        }
    }

    /// Its name; none when it is gone.
    pub fn name(self, data: &Snapshot) -> Option<String> {
        match self {
            Self::Crew(id) => data.crews.get(id).map(|row| row.name.clone()),
            Self::Club(id) => data.clubs.get(id).map(|row| row.name.clone()),
            Self::Place(id) => data.places.get(id).map(|row| row.name.clone()),
        }
    }

    /// Its note; clubs have none.
    pub fn note(self, data: &Snapshot) -> String {
        match self {
            Self::Crew(id) => data.crews.get(id).map(|row| row.note.clone()),
            Self::Club(_) => None,
            Self::Place(id) => data.places.get(id).map(|row| row.note.clone()),
        }
        .unwrap_or_default()
    }

    /// The edit that gives it another name.
    ///
    /// # Errors
    /// As the act of its kind.
    pub fn with_name(self, data: &Snapshot, name: String) -> Result<Edit, Cannot> {
        match self {
            Self::Crew(id) => change(data.crews.get(id), |row| act::crews::update(data, &Crew { name, ..row.clone() })),
            Self::Club(id) => change(data.clubs.get(id), |row| act::clubs::update(data, &Club { name, ..row.clone() })),
            Self::Place(id) => change(data.places.get(id), |row| act::places::update(data, &Place { name, ..row.clone() })),
        }
    }

    /// The edit that gives it another note.
    ///
    /// # Errors
    /// As the act of its kind.
    pub fn with_note(self, data: &Snapshot, note: String) -> Result<Edit, Cannot> {
        match self {
            Self::Crew(id) => change(data.crews.get(id), |row| act::crews::update(data, &Crew { note, ..row.clone() })),
            Self::Club(_) => Err(Cannot::NothingToDo),
            Self::Place(id) => change(data.places.get(id), |row| act::places::update(data, &Place { note, ..row.clone() })),
        }
    }

    /// The edit that deletes it, with all that goes along.
    ///
    /// # Errors
    /// As the act of its kind.
    pub fn delete(self, data: &Snapshot) -> Result<Edit, Cannot> {
        match self {
            Self::Crew(id) => act::crews::delete(data, id, true),
            Self::Club(id) => act::clubs::delete(data, id),
            Self::Place(id) => act::places::delete(data, id),
        }
    }
}

fn change<R>(row: Option<&R>, act: impl FnOnce(&R) -> Result<Edit, Cannot>) -> Result<Edit, Cannot> {
    row.map_or(Err(Cannot::NothingToDo), act)
}

/// A line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// What.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// A crew's tint.
    pub colour: Option<i64>,
    /// A crew's leaders, a place's note in one line.
    pub about: Option<String>,
    /// Its figures, in the order of the heads; the last of a crew is how many places are open.
    pub figures: Vec<String>,
    /// How many of a crew's places are open.
    pub open: i64,
}

/// The lines of a kind, by name.
pub fn lines(cx: Cx<'_>, kind: Kind) -> Vec<Line> {
    let mut all = match kind {
        Kind::Crews => crews(cx),
        Kind::Clubs => clubs(cx),
        Kind::Places => places(cx),
    };
    all.sort_by_cached_key(|line| cx.lang.sort_key(&line.name));
    all
}

fn crews(cx: Cx<'_>) -> Vec<Line> {
    let mut shifts: HashMap<CrewId, (i64, i64)> = HashMap::new();
    for shift in cx.data.shifts.iter() {
        let sum = shifts.entry(shift.crew).or_default();
        sum.0 += 1;
        sum.1 += coverage::of_shift(cx.data, shift.id).missing();
    }
    let line = |crew: &Crew| {
        let leaders = cx.data.members_of(crew.id).filter(|member| member.role == Role::Leader);
        let names: Vec<String> =
            leaders.filter_map(|member| cx.data.people.get(member.person)).map(crate::domain::Person::name).collect();
        let (count, open) = shifts.get(&crew.id).copied().unwrap_or_default();
        let members = cx.data.members_of(crew.id).count();
        Line {
            thing: Thing::Crew(crew.id),
            name: crew.name.clone(),
            colour: Some(crew.colour),
            about: Some(names.join(", ")),
            figures: vec![members.to_string(), cx.lang.count(count)],
            open,
        }
    };
    cx.data.crews.iter().map(line).collect()
}

fn clubs(cx: Cx<'_>) -> Vec<Line> {
    let mut sums: HashMap<ClubId, (i64, i64)> = HashMap::new();
    for person in cx.data.people.iter() {
        if let Some(club) = person.club {
            let sum = sums.entry(club).or_default();
            sum.0 += 1;
            sum.1 += cx.data.minutes_of(person.id);
        }
    }
    let line = |club: &Club| {
        let (people, minutes) = sums.get(&club.id).copied().unwrap_or_default();
        Line {
            thing: Thing::Club(club.id),
            name: club.name.clone(),
            colour: None,
            about: None,
            figures: vec![cx.lang.count(people), cx.lang.hours(minutes)],
            open: 0,
        }
    };
    cx.data.clubs.iter().map(line).collect()
}

fn places(cx: Cx<'_>) -> Vec<Line> {
    let mut counts: HashMap<PlaceId, i64> = HashMap::new();
    for place in cx.data.shifts.iter().filter_map(|shift| shift.place) {
        *counts.entry(place).or_default() += 1;
    }
    let line = |place: &Place| Line {
        thing: Thing::Place(place.id),
        name: place.name.clone(),
        colour: None,
        about: Some(place.note.lines().next().unwrap_or_default().to_owned()),
        figures: vec![cx.lang.count(counts.get(&place.id).copied().unwrap_or_default())],
        open: 0,
    };
    cx.data.places.iter().map(line).collect()
}
