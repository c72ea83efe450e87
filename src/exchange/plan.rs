//! The plan of an import: what will happen to each row, before anything is written. Nothing is guessed that the leader
//! is not shown, nobody is deleted, and the whole import is one edit.

mod answers;
mod asides;
mod crews;
mod edit;
mod heard;
mod judge;
mod nobody;
mod once;
mod refused;
mod roles;
mod who;

use chrono::{Datelike, NaiveDate};

use super::columns::{Field, Mapping};
use super::draft::{self, Diff, Draft, Note, Problem};
use super::meaning::Availability;
use super::read::{Aside, AsideRow, Place, Row, Sheet, Tabs, Unread};
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::phone::Region;
use crate::domain::snapshot::Snapshot;
use edit::Fate;
use judge::{judge, settle, stands, under};
pub use once::Once;
pub use who::{Double, doubles};
pub(in crate::exchange) use who::{Match, Register};

/// What the rows are read against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    /// Today, which no day of birth can be after.
    pub today: NaiveDate,
    /// The country whose phone numbers need no prefix.
    pub region: Region,
}

/// Who a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Somebody the festival knows.
    Person(PersonId),
    /// The person of an earlier row of the same file.
    Row(usize),
}

/// Why a row might be about somebody known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// The same name, and nothing that confirms or denies it.
    SameName,
    /// The same name, another phone number or e-mail address.
    OtherContact,
    /// The same name and phone or e-mail, another year of birth.
    OtherBirth,
    /// The same phone or e-mail, a name that is nearly the same.
    SimilarName,
    /// The file says the given name only, or an initial behind it.
    ShortName,
    /// A name that is nearly the same, and nothing that denies it.
    NearName,
}

/// A question that only the leader can answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// Whether the row is about this one.
    Same {
        /// Who it may be about.
        subject: Subject,
        /// Their name.
        name: String,
        /// Why.
        likeness: Likeness,
        /// What would change if it is.
        diffs: Vec<Diff>,
    },
    /// A row with a single word in it: a person, or a heading?
    OnlyName {
        /// The word.
        seen: String,
    },
    /// What stands for a name is none: a crew, a day, a word for a column.
    NoName {
        /// What stands there.
        seen: String,
    },
    /// They have withdrawn, or wait for a place.
    Withdrawn {
        /// What stands there.
        seen: String,
    },
    /// The names of several in one cell.
    SeveralNames {
        /// What stands there.
        seen: String,
    },
}

/// Why a row needs nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skip {
    /// It says no more than an earlier row.
    SameAs {
        /// The earlier row.
        line: usize,
    },
    /// The same person stands in a later row, which counts where they differ.
    Again {
        /// The later row.
        line: usize,
    },
    /// It is not about a person.
    Aside(Aside),
}

/// What will happen to a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// A new person.
    New,
    /// Somebody known, of whom it says something new.
    Changed(Vec<Diff>),
    /// Somebody known, of whom it says nothing new.
    Same,
    /// Waits for the leader.
    Doubtful(Vec<Doubt>),
    /// Cannot come in; handed back as a file.
    Refused(Vec<Problem>),
    /// Needs nothing.
    Skipped(Skip),
}

/// What the leader decided about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// A new person.
    New,
    /// This one.
    Same(Subject),
    /// Not this time.
    Leave,
}

/// One row of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanRow {
    /// Its number in a spreadsheet; the first row of the file is 1.
    pub line: usize,
    /// The name as it will stand.
    pub name: String,
    /// Its cells, one per column; those of identity numbers are empty.
    pub cells: Vec<String>,
    /// What will happen.
    pub verdict: Verdict,
    /// What the leader should see of it.
    pub notes: Vec<Note>,
    /// Who it is about, if somebody known.
    pub subject: Option<Subject>,
    /// What the leader decided.
    pub decision: Option<Decision>,
    /// What the row says of the person.
    pub draft: Draft,
    /// What it says of when they can.
    pub says: Vec<Availability>,
    /// The crews they lead.
    pub leads: Vec<String>,
    /// The crews they lead when the leader is away.
    pub deputies: Vec<String>,
    beyond: Vec<String>,
}

impl PlanRow {
    /// A row that is not one of people.
    fn aside(aside: &AsideRow) -> Self {
        Self {
            line: aside.line,
            name: aside.text.clone(),
            cells: Vec::new(),
            verdict: Verdict::Skipped(Skip::Aside(aside.why)),
            notes: Vec::new(),
            subject: None,
            decision: None,
            draft: Draft::default(),
            says: Vec::new(),
            leads: Vec::new(),
            deputies: Vec::new(),
            beyond: Vec::new(),
        }
    }

    /// Whether it is the name of a sheet, and no row of it.
    pub fn is_tab(&self) -> bool {
        self.verdict == Verdict::Skipped(Skip::Aside(Aside::Tab))
    }
}

/// How many rows come to what, after what was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// New people.
    pub new: usize,
    /// People known, of whom something changes.
    pub changed: usize,
    /// People known, of whom nothing changes.
    pub same: usize,
    /// Rows that wait for the leader, and stay out until then.
    pub doubtful: usize,
    /// Rows that cannot come in.
    pub refused: usize,
    /// Rows that need nothing, or that the leader left out.
    pub skipped: usize,
}

/// What an import would do.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Every row that holds something, except the header and what stands above it.
    pub rows: Vec<PlanRow>,
    /// The columns.
    pub mapping: Mapping,
    /// The names of the sheets that the rows are of, where there are several.
    pub tabs: Tabs,
    /// The sheets of the file that nothing was read from.
    pub unread: Vec<Unread>,
    /// The names of sheets that say nothing of their rows, since the crews stand in these.
    pub unused: Vec<String>,
    /// What is said once, rather than of each row.
    pub once: Vec<Once>,
    festival: Snapshot,
}

/// The plan for a sheet.
pub fn plan(sheet: &Sheet, mapping: &Mapping, festival: &Snapshot, context: &Context) -> Plan {
    let mut register = Register::new(festival);
    let mut rows: Vec<PlanRow> = Vec::with_capacity(sheet.rows.len());
    let headings = asides::Headings::of(sheet, mapping, festival);
    let names: Vec<usize> = mapping.of(Field::FullName).collect();
    let cell = |row: &Row| {
        let mut cells = names.iter().filter_map(|at| row.cells.get(*at));
        cells.find(|cell| !cell.trim().is_empty()).cloned().unwrap_or_default()
    };
    let given = asides::given(festival, sheet.rows.iter().map(cell).collect::<Vec<_>>().iter().map(String::as_str));
    let crews = crews::Crews::of(sheet, mapping, festival);
    let roles = roles::Roles::of(mapping);
    let nobody = nobody::Nobody::of(festival);
    let ways: Vec<nobody::Way> = (0..sheet.parts.len().max(1)).map(|tab| nobody::Way::of(sheet, mapping, tab, &cell)).collect();
    let standing = answers::standing(mapping);
    let mut answers = answers::Answers::of(sheet, mapping);
    for row in &sheet.rows {
        let (mut draft, mut notes, problems) = draft::fill(row, mapping, context.region, context.today.year());
        let place = Place::of(row.line);
        let way = ways.get(place.tab).copied().unwrap_or_default();
        register.tab = place.tab;
        let out = under(headings.over(row.line), &mut draft, &mut notes);
        let mut draft = draft.outside(festival);
        if way.turned {
            nobody::turn(&cell(row), &mut draft, &mut notes);
        }
        crews.tick(row, &mut draft);
        crews.settle(&mut draft, &mut notes);
        let plain = roles.is_plain(row);
        let (says, mut offices) = heard::of_row(&sheet.heard, row.line, &mut draft, &mut notes, (&crews, plain));
        crews.led(row, &draft, &mut offices, &mut notes);
        roles.settle(row, &crews, &mut draft, &mut offices, &mut notes);
        let filled = row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let alone = filled == 1 && sheet.width(row.line) >= 3 && draft.family.is_empty();
        let is_heading = headings.is(row.line);
        let (verdict, subject) = if asides::is_count(row) || asides::is_open(&draft.name()) || is_heading {
            let why = if is_heading { Aside::Section } else { Aside::Footer };
            notes.clear();
            (Verdict::Skipped(Skip::Aside(why)), None)
        } else if !problems.is_empty() {
            (Verdict::Refused(problems), None)
        } else if alone {
            (Verdict::Doubtful(vec![Doubt::OnlyName { seen: draft.name() }]), None)
        } else if nobody.is(&draft) {
            (Verdict::Doubtful(vec![Doubt::NoName { seen: draft.name() }]), None)
        } else if asides::are_two(&cell(row), &given, way.commas) || asides::is_several(&cell(row)) {
            (Verdict::Doubtful(vec![Doubt::SeveralNames { seen: cell(row) }]), None)
        } else if asides::is_several(&draft.name()) {
            (Verdict::Doubtful(vec![Doubt::SeveralNames { seen: draft.name() }]), None)
        } else {
            let found = judge(&mut draft, row.line, &mut register, &mut notes, &mut answers);
            stands(found, answers::withdrawn(row, &standing).or(out), &mut notes)
        };
        let cells = row.cells.iter().zip(&mapping.columns).map(|(cell, column)| match column.field {
            Field::SensitiveIdentity => String::new(),
            _ => cell.clone(),
        });
        rows.push(PlanRow {
            line: row.line,
            name: draft.name(),
            cells: cells.collect(),
            verdict,
            notes,
            subject,
            decision: None,
            draft,
            says,
            leads: offices.leads,
            deputies: offices.deputies,
            beyond: row.beyond.clone(),
        });
    }
    settle(&mut rows, festival);
    heard::news(&mut rows, festival);
    for aside in sheet.aside.iter().filter(|aside| !matches!(aside.why, Aside::Above | Aside::Header)) {
        rows.push(PlanRow::aside(aside));
    }
    heard::leaders_over(sheet, &mut rows, festival, &crews);
    rows.sort_by_key(|row| row.line);
    let once = once::of(&rows, mapping);
    let (tabs, unread, unused) = (sheet.tabs(), sheet.unread.clone(), headings.unused);
    Plan { rows, mapping: mapping.clone(), tabs, unread, unused, once, festival: festival.clone() }
}

impl Plan {
    /// Decides about a row; false when there is nothing to decide: no such row, or one that cannot come in.
    pub fn decide(&mut self, line: usize, decision: Decision) -> bool {
        if let Decision::Same(Subject::Row(other)) = decision
            && (other >= line || !self.rows.iter().any(|row| row.line == other))
        {
            return false;
        }
        let Some(row) = self.rows.iter_mut().find(|row| row.line == line) else { return false };
        if matches!(row.verdict, Verdict::Refused(_) | Verdict::Skipped(Skip::Aside(_))) {
            return false;
        }
        row.decision = Some(decision);
        true
    }

    /// Takes a decision back.
    pub fn undecide(&mut self, line: usize) {
        if let Some(row) = self.rows.iter_mut().find(|row| row.line == line) {
            row.decision = None;
        }
    }

    /// How many rows come to what, after what was decided.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for (row, fate) in self.fates().into_iter().filter(|(row, _)| !row.is_tab()) {
            *match (&row.verdict, row.decision) {
                (Verdict::Refused(_), _) => &mut counts.refused,
                (_, Some(Decision::Leave)) | (Verdict::Skipped(_), None) => &mut counts.skipped,
                _ if fate == Fate::Out => &mut counts.skipped,
                _ if matches!(fate, Fate::Waits(_)) => &mut counts.doubtful,
                (_, Some(Decision::New)) | (Verdict::New, None) => &mut counts.new,
                (Verdict::Same, None) => &mut counts.same,
                _ => &mut counts.changed,
            } += 1;
        }
        counts
    }

    /// How many answers to when people can come in that the festival does not hold.
    pub fn answers(&self) -> usize {
        let new = |(row, target): (&PlanRow, edit::Target)| {
            let known = |said: &&Availability| match target {
                edit::Target::Person(person) => heard::kept(&self.festival, person, said).is_some(),
                edit::Target::New(_) => true,
            };
            row.says.iter().filter(known).count()
        };
        self.incoming().into_iter().map(new).sum()
    }

    /// The name of whom a row is about.
    pub fn name_of(&self, subject: Subject) -> String {
        match subject {
            Subject::Person(id) => self.festival.people.get(id).map(crate::domain::people::Person::name),
            Subject::Row(line) => self.rows.iter().find(|row| row.line == line).map(|row| row.name.clone()),
        }
        .unwrap_or_default()
    }

    /// The crews that rows coming in name and the festival lacks, in the order they come.
    pub fn new_crews(&self) -> Vec<String> {
        self.lacking(|row| row.draft.crews.iter(), |name| self.festival.crews.iter().any(|crew| fold(&crew.name) == name))
    }

    /// The clubs that rows coming in name and the festival lacks, in the order they come.
    pub fn new_clubs(&self) -> Vec<String> {
        self.lacking(|row| [&row.draft.club].into_iter(), |name| self.festival.clubs.iter().any(|club| fold(&club.name) == name))
    }

    fn lacking<'a, I: Iterator<Item = &'a String>>(
        &'a self,
        names: impl Fn(&'a PlanRow) -> I,
        known: impl Fn(&str) -> bool,
    ) -> Vec<String> {
        let mut seen = std::collections::HashSet::new();
        let rows = self.incoming().into_iter().map(|(row, _)| row);
        let names = rows.flat_map(names).filter(|name| !name.is_empty());
        names.filter(|name| seen.insert(fold(name)) && !known(&fold(name))).cloned().collect()
    }
}
