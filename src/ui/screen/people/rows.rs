//! The list of people as it is shown: one row for each, made once after a change, then only picked and put in order.

use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap};

use crate::domain::fold::{Query, SearchKey};
use crate::domain::rules::{Breach, Finding, check_all};
use crate::domain::{Age, AssignmentId, CrewId, Festival, Person, PersonId, Role, progress};
use crate::lang::{Lang, SortKey, phone_display};
use crate::ui::screen::Cx;
use crate::ui::widget::kit::Tone;

/// A person in the list.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools)] // each is a question of its own
pub struct Row {
    /// Who.
    pub id: PersonId,
    /// `Bjørnøy, Åse`.
    pub name: String,
    /// `Bar (gjengsjef) · Vakt`.
    pub crews: String,
    /// Whether they lead one of them.
    pub leads: bool,
    /// Those crews.
    pub in_crews: Vec<CrewId>,
    /// `1989`.
    pub born: String,
    /// `912 34 567`.
    pub phone: String,
    /// Minutes on the roster.
    pub minutes: i64,
    /// `12 t`.
    pub hours: String,
    /// Whether it is more than a rule allows in a day or a week.
    pub too_much: bool,
    /// `17 år`, for a minor.
    pub minor: Option<String>,
    /// What is wrong, gravest first, in a word.
    pub trouble: Option<(String, Tone)>,
    /// On a shift without the course it asks for, or in the middle of a programme.
    pub lacks_training: bool,
    year: Option<i32>,
    lacks_phone: bool,
    key: SearchKey,
    by_name: SortKey,
    by_crew: SortKey,
}

impl Row {
    /// Whether the name stands before another in the alphabet.
    pub fn comes_before(&self, name: &SortKey) -> bool {
        self.by_name < *name
    }
}

/// What a list is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Sort {
    #[default]
    Name,
    Crew,
    Born,
    Hours,
}

/// A question one can filter by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// No phone number.
    Phone,
    /// Lacks training.
    Training,
    /// Under 18 at the festival.
    Minor,
    /// Something on the roster is against a rule, and no reason was given.
    Trouble,
}

impl Ask {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Phone, Self::Training, Self::Minor, Self::Trouble];

    /// Whether it holds for a row.
    pub fn holds(self, row: &Row) -> bool {
        match self {
            Self::Phone => row.lacks_phone,
            Self::Training => row.lacks_training,
            Self::Minor => row.minor.is_some(),
            Self::Trouble => row.trouble.is_some(),
        }
    }

    /// Its name.
    pub fn name(self, lang: &Lang) -> String {
        match self {
            Self::Phone => lang.people_filter_phone(),
            Self::Training => lang.people_filter_training(),
            Self::Minor => lang.people_filter_minor(),
            Self::Trouble => lang.people_filter_trouble(),
        }
    }
}

/// Which people are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those of this crew.
    pub crew: Option<CrewId>,
    /// Only those for whom all of these hold.
    pub asks: Vec<Ask>,
}

impl Filter {
    /// Whether it keeps anybody out.
    pub fn is_on(&self) -> bool {
        self.crew.is_some() || !self.asks.is_empty()
    }

    fn keeps(&self, row: &Row) -> bool {
        self.crew.is_none_or(|crew| row.in_crews.contains(&crew)) && self.asks.iter().all(|ask| ask.holds(row))
    }
}

/// What is wrong on the roster, by assignment.
pub type Findings = HashMap<AssignmentId, Finding>;

/// All that is wrong on the roster.
pub fn findings(cx: Cx<'_>) -> Findings {
    check_all(cx.data, cx.rules).into_iter().map(|finding| (finding.assignment, finding)).collect()
}

/// Everybody, by name.
pub fn rows(cx: Cx<'_>, findings: &Findings) -> Vec<Row> {
    let halfway = halfway(cx);
    let mut all: Vec<Row> = cx.data.everybody().map(|person| row(cx, person, findings, &halfway)).collect();
    all.sort_by(|a, b| a.by_name.cmp(&b.by_name).then(a.id.cmp(&b.id)));
    all
}

/// Who follows a programme and has not completed it.
fn halfway(cx: Cx<'_>) -> BTreeSet<PersonId> {
    let open = cx.data.enrolments.iter().filter(|enrolment| {
        progress::progress(cx.data, enrolment.programme, enrolment.person).is_some_and(|progress| !progress.is_complete())
    });
    open.map(|enrolment| enrolment.person).collect()
}

fn row(cx: Cx<'_>, person: &Person, findings: &Findings, halfway: &BTreeSet<PersonId>) -> Row {
    let lang = cx.lang;
    let mut members: Vec<(Role, &str, CrewId)> = cx
        .data
        .memberships_of(person.id)
        .filter_map(|member| Some((member.role, cx.data.crews.get(member.crew)?.name.as_str(), member.crew)))
        .collect();
    members.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| lang.compare(a.1, b.1)));
    let named = members.iter().map(|(role, name, _)| match role {
        Role::Leader => lang.people_crew_with_role((*name).to_owned(), lang.lists_leader()),
        Role::Deputy => lang.people_crew_with_role((*name).to_owned(), lang.lists_deputy()),
        Role::Member => (*name).to_owned(),
    });
    let crews = named.collect::<Vec<_>>().join(" · ");
    let found = cx.data.assignments_of(person.id).filter_map(|row| Some((row, findings.get(&row.id)?)));
    let open: Vec<&Breach> =
        found.filter(|(row, finding)| !finding.is_accepted(row)).flat_map(|(_, finding)| &finding.breaches).collect();
    let minutes = cx.data.minutes_of(person.id);
    let name = person.sort_name();
    Row {
        id: person.id,
        by_name: lang.sort_key(&name),
        by_crew: lang.sort_key(&crews),
        name,
        leads: members.iter().any(|(role, ..)| *role == Role::Leader),
        in_crews: members.iter().map(|(.., crew)| *crew).collect(),
        crews,
        born: person.born().map(|year| year.to_string()).unwrap_or_default(),
        year: person.born(),
        phone: phone_display(&person.phone),
        lacks_phone: person.phone.is_empty(),
        minutes,
        hours: lang.hours(minutes),
        too_much: open.iter().any(|breach| matches!(breach, Breach::DayHours { .. } | Breach::WeekHours { .. })),
        minor: age_words(cx, person),
        trouble: trouble(lang, &open),
        lacks_training: halfway.contains(&person.id) || open.iter().any(|breach| is_training(breach)),
        key: SearchKey::of(person),
    }
}

/// `17 år` for who is, or may be, under 18 when the festival begins.
pub fn age_words(cx: Cx<'_>, person: &Person) -> Option<String> {
    let day = cx.data.festival().map_or(cx.today(), |festival: &Festival| festival.first_day);
    match person.age_on(day) {
        Age::Exact(age) if age < 18 => Some(cx.lang.people_age(age)),
        Age::Either(age) if age < 18 => Some(cx.lang.people_age_either(age, age + 1)),
        _ => None,
    }
}

fn is_training(breach: &Breach) -> bool {
    matches!(breach, Breach::CompetenceMissing { .. } | Breach::CompetenceExpired { .. } | Breach::CompetenceNotYet { .. })
}

/// The gravest of what is wrong, in a word.
fn trouble(lang: &Lang, open: &[&Breach]) -> Option<(String, Tone)> {
    let grave = |breach: &Breach| match breach {
        Breach::Overlap { .. } => 0,
        Breach::Age { .. } => 1,
        Breach::Rest { .. } => 2,
        Breach::Night { soft: false, .. } => 3,
        Breach::DayHours { .. } | Breach::WeekHours { .. } => 4,
        Breach::AgeUnknown { .. } => 5,
        _ if is_training(breach) => 6,
        _ => 7,
    };
    let worst = open.iter().map(|breach| grave(breach)).min()?;
    Some(match worst {
        0 => (lang.people_chip_clash(), Tone::Bad),
        1 => (lang.people_chip_too_young(), Tone::Bad),
        2 => (lang.people_chip_rest(), Tone::Warn),
        3 => (lang.people_chip_night(), Tone::Warn),
        4 => (lang.people_chip_hours(), Tone::Warn),
        5 => (lang.people_chip_age(), Tone::Warn),
        6 => (lang.people_chip_training(), Tone::Warn),
        _ => return None,
    })
}

/// The rows that are shown, in order: what fits the search best first, then as sorted.
pub fn shown(rows: &[Row], filter: &Filter, search: &str, sort: Sort, descending: bool) -> Vec<usize> {
    let query = Query::new(search);
    let fitting = rows.iter().enumerate().filter(|(_, row)| filter.keeps(row));
    let mut ranked: Vec<(u8, usize, &Row)> =
        fitting.filter_map(|(at, row)| query.rank(&row.key).map(|rank| (rank, at, row))).collect();
    // The rows come by name, and the sort is stable: names settle what is equal.
    ranked.sort_by(|(rank_a, at_a, a), (rank_b, at_b, b)| {
        let order = match sort {
            Sort::Name => at_a.cmp(at_b),
            Sort::Crew => last_if(a.crews.is_empty(), b.crews.is_empty()).then_with(|| a.by_crew.cmp(&b.by_crew)),
            Sort::Born => last_if(a.year.is_none(), b.year.is_none()).then_with(|| a.year.cmp(&b.year)),
            Sort::Hours => b.minutes.cmp(&a.minutes),
        };
        rank_a.cmp(rank_b).then(if descending { order.reverse() } else { order })
    });
    ranked.into_iter().map(|(_, at, _)| at).collect()
}

fn last_if(a: bool, b: bool) -> Ordering {
    a.cmp(&b)
}
