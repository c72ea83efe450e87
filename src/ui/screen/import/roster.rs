//! A file that holds a roster: what would come in of people, shifts and who is on them, what was made of each cell that was
//! not plain, and what would clash. Nothing is written before the one button; one undo takes it all back.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use iced::Task;
use iced::widget::scrollable;
use uuid::Uuid;

use super::ask::{self, Asked};
use super::beside::Beside;
use super::clash::{self, Clash};
use super::remarks::{self, Kept, Remark};
use super::sheet::Say;

use crate::domain::Ids;
use crate::exchange::columns::Sense;
use crate::exchange::columns::kinds::{self, Kinds};
use crate::exchange::meaning::{self, Answers, Code, Event, Extra, Human, Issue, Kind, Meaning, Severity};
use crate::exchange::plan::{Decision, Doubt};
use crate::exchange::roster::{self, Counts, Line, Roster, Thing, Verdict};
use crate::lang::Lang;
use crate::table::Book;
use crate::ui::screen::Cx;
use crate::ui::widget::chooser::{self, Choice, Choose};

/// What is said to it.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Only(Option<Only>),
    Show(Show),
    Decide(usize, Option<Decision>),
    /// The crew of the sheet's shifts is to be chosen.
    ChooseCrew,
    ChoosingCrew(chooser::Message),
    /// What was asked of the file.
    Ask(ask::Message),
    AllIssues,
    /// The rows beside what came of them were scrolled.
    Scrolled(scrollable::Viewport),
}

/// Which lines are shown, by what happens to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Show {
    All,
    New,
    Changed,
    Same,
}

impl Show {
    /// All of them, in the order they stand.
    pub const EACH: [Self; 4] = [Self::All, Self::New, Self::Changed, Self::Same];

    fn has(self, line: &Line) -> bool {
        match self {
            Self::All => true,
            Self::New => line.verdict == Verdict::New,
            Self::Changed => matches!(line.verdict, Verdict::Changed(_)),
            Self::Same => line.verdict == Verdict::Same,
        }
    }
}

/// Which lines are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Only {
    People,
    Shifts,
    OnShift,
    Says,
    Waiting,
    Refused,
}

impl Only {
    /// All of them, in the order they are counted.
    pub const ALL: [Self; 6] = [Self::People, Self::Shifts, Self::OnShift, Self::Says, Self::Waiting, Self::Refused];

    /// Whether a line is one of these.
    pub fn has(self, line: &Line) -> bool {
        match self {
            Self::People => matches!(line.thing, Thing::Person(_)),
            Self::Shifts => matches!(line.thing, Thing::Shift { .. }),
            Self::OnShift => matches!(line.thing, Thing::OnShift { .. }),
            Self::Says => matches!(line.thing, Thing::Says { .. }),
            Self::Waiting => waits(line),
            Self::Refused => matches!(line.verdict, Verdict::Refused(_)),
        }
    }
}

/// Whether a line waits for somebody to say something.
pub fn waits(line: &Line) -> bool {
    matches!(line.verdict, Verdict::Doubtful(_) | Verdict::Unclear | Verdict::Crewless | Verdict::Waits)
}

/// What a file says, against the festival.
#[derive(Debug)]
pub(super) struct RosterPreview {
    file: String,
    book: Arc<Book>,
    event: Event,
    answers: Answers,
    meaning: Meaning,
    /// What is asked, and what was said of it.
    pub asked: Asked,
    /// What would happen.
    pub roster: Roster,
    /// The rows of the file with what came of them.
    pub beside: Beside,
    /// The lines that are shown, where only some are asked for.
    pub shown: Vec<usize>,
    /// The crew of shifts that name none.
    pub crew: String,
    /// Whether some shifts name no crew.
    crewless: bool,
    /// The open choice of that crew.
    pub choosing: Option<Choose<String>>,
    /// Whether what is surely right is told too.
    pub all_issues: bool,
    only: Option<Only>,
    show: Show,
    /// How many of the chosen lines each of [`Show::EACH`] has.
    fates: [usize; Show::EACH.len()],
    decisions: BTreeMap<usize, Decision>,
    /// What was in doubt of whom, before it was answered and since.
    doubts: BTreeMap<usize, Vec<Doubt>>,
    /// What would clash.
    pub clashes: Vec<Clash>,
    /// The crew before the leader chose another.
    usual: String,
    revision: i64,
    kept: Kept,
    kept_all: Kept,
    /// Whether columns are what was said of a file of its kind before.
    pub as_last_time: bool,
}

impl RosterPreview {
    /// What a file says.
    pub fn of(meaning: Meaning, (book, event): (Arc<Book>, Event), name: &str, cx: Cx<'_>) -> Self {
        let crewless = meaning.shifts.iter().any(|shift| shift.crew.is_none());
        let file = name.to_owned();
        let crew = roster::usual_crew(cx.data);
        let mut preview = Self {
            roster: plan(&meaning, &file, &crew, &BTreeMap::new(), cx),
            file,
            beside: Beside::of(book.clone(), &meaning),
            book,
            event,
            answers: Answers::default(),
            asked: Asked::default(),
            meaning,
            shown: Vec::new(),
            usual: crew.clone(),
            crew,
            choosing: None,
            crewless,
            all_issues: false,
            only: None,
            show: Show::All,
            fates: [0; Show::EACH.len()],
            decisions: BTreeMap::new(),
            doubts: BTreeMap::new(),
            clashes: Vec::new(),
            revision: cx.data.revision,
            kept: Kept::default(),
            kept_all: Kept::default(),
            as_last_time: false,
        };
        preview.asked.take_in(&preview.meaning);
        preview.look(cx);
        preview.arrange();
        preview
    }

    /// Whether it says anything of shifts or of when people can.
    pub fn is_any(&self) -> bool {
        let ticked = |human: &Human| matches!(human.extra.get("days"), Some(Extra::List(_)));
        let meaning = &self.meaning;
        !meaning.shifts.is_empty()
            || !meaning.availability.is_empty()
            || !meaning.asked.is_empty()
            || meaning.people.iter().any(ticked)
    }

    /// Whether it is a roster first of all, and a list of people only besides.
    pub fn is_roster(&self) -> bool {
        self.is_any() && !matches!(self.meaning.kind, Kind::Contacts | Kind::Signup)
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message, cx: Cx<'_>) {
        match message {
            Message::AllIssues => {
                self.all_issues = !self.all_issues;
                return;
            }
            Message::Scrolled(viewport) => {
                self.beside.list.scrolled(viewport);
                return;
            }
            Message::Only(only) => self.only = only,
            Message::Show(show) => self.show = show,
            Message::Decide(human, decision) => {
                match decision {
                    Some(decision) => drop(self.decisions.insert(human, decision)),
                    None => drop(self.decisions.remove(&human)),
                }
                self.plan_anew(cx);
            }
            Message::Ask(message) => {
                self.asked.say(message);
                let answers = self.asked.answers(&self.answers);
                if answers == self.answers {
                    return;
                }
                self.answers = answers;
                self.mean_anew(cx);
            }
            Message::ChooseCrew => {}
            Message::ChoosingCrew(message) => match self.choosing.as_mut().and_then(|choosing| choosing.update(message)) {
                Some(crew) => {
                    (self.crew, self.choosing) = (crew, None);
                    self.plan_anew(cx);
                }
                None => return,
            },
        }
        self.arrange();
    }

    /// Asks for the crew of shifts that name none; once more, and nothing is asked.
    pub fn choose_crew<T>(&mut self, cx: Cx<'_>) -> Task<T> {
        if self.choosing.take().is_some() {
            return Task::none();
        }
        let mut crews: Vec<String> = cx.data.crews.iter().map(|crew| crew.name.clone()).collect();
        crews.sort_by_cached_key(|name| cx.lang.sort_key(name));
        let none = Choice::named(String::new(), cx.lang.roster_import_crew_hint());
        let all = crews.into_iter().map(|name| Choice::named(name.clone(), name)).chain([none]);
        let choosing = Choose::new(all.collect()).or_new(|name| name);
        let focus = choosing.focus();
        self.choosing = Some(choosing);
        focus
    }

    /// Whether some shift waits for its crew.
    pub fn lacks_crew(&self) -> bool {
        self.roster.lines.iter().any(|line| line.verdict == Verdict::Crewless)
    }

    /// Whether it matters whose the shifts are that name no crew: all that are there already say so themselves.
    pub fn asks_crew(&self) -> bool {
        let open =
            |line: &Line| matches!(line.thing, Thing::Shift { .. }) && matches!(line.verdict, Verdict::New | Verdict::Crewless);
        self.crewless && (self.choosing.is_some() || !self.crew.is_empty() || self.roster.lines.iter().any(open))
    }

    /// Plans anew when the festival has changed.
    pub fn refresh(&mut self, cx: Cx<'_>) {
        if self.revision != cx.data.revision {
            self.revision = cx.data.revision;
            self.plan_anew(cx);
            self.arrange();
        }
    }

    /// Takes in what the leader says of a column.
    pub fn tell(&mut self, sheet: usize, column: usize, sense: Option<Sense>, cx: Cx<'_>) {
        let _ = self.answers.columns.insert((sheet, column), sense);
        // Who is who was said of people that may be others now.
        self.decisions.clear();
        self.doubts.clear();
        self.mean_anew(cx);
        self.arrange();
    }

    /// The headers of a sheet's first table, by which a file of its kind is known.
    pub fn headers(&self, sheet: usize) -> Option<Uuid> {
        let table = self.book.sheets.get(sheet)?.tables.first()?;
        kinds::headers(table.columns.iter().map(|column| column.header.as_str()))
    }

    /// Takes the columns for what was said of a file of its kind before; whether anything was.
    pub fn take_kind(&mut self, kinds: &Kinds, cx: Cx<'_>) -> bool {
        for sheet in 0..self.book.sheets.len() {
            let said = kinds.of(self.headers(sheet)).into_iter().flat_map(kinds::Kind::senses);
            self.answers.columns.extend(said.map(|(column, sense)| ((sheet, column), sense)));
        }
        self.as_last_time = !self.answers.columns.is_empty();
        if self.as_last_time {
            self.mean_anew(cx);
            self.arrange();
        }
        self.as_last_time
    }

    fn mean_anew(&mut self, cx: Cx<'_>) {
        self.meaning = meaning::of_with(&self.book, &self.event, &self.answers);
        self.asked.take_in(&self.meaning);
        self.crewless = self.meaning.shifts.iter().any(|shift| shift.crew.is_none());
        (self.kept, self.kept_all) = (Kept::default(), Kept::default());
        self.beside.mean(&self.meaning);
        self.plan_anew(cx);
    }

    /// The names of the book's sheets.
    pub fn sheets(&self) -> Vec<&str> {
        self.book.sheets.iter().map(|sheet| sheet.name.as_str()).collect()
    }

    /// What the file says, after what was answered.
    pub fn meaning(&self) -> &Meaning {
        &self.meaning
    }

    fn plan_anew(&mut self, cx: Cx<'_>) {
        self.roster = plan(&self.meaning, &self.file, &self.crew, &self.decisions, cx);
        self.look(cx);
    }

    /// Keeps what was in doubt, so that a question stands as it stood when it is answered; and tells what clashes.
    fn look(&mut self, cx: Cx<'_>) {
        self.beside.plan(&self.roster);
        for line in &self.roster.lines {
            if let (Verdict::Doubtful(doubts), Some(human)) = (&line.verdict, line.human()) {
                let _ = self.doubts.insert(human, doubts.clone());
            }
        }
        self.clashes = clash::clashes(&self.roster.clashes, &self.roster.after, cx.lang);
    }

    /// What is asked of who somebody is, answered or not, in the order of the file.
    pub fn questions(&self) -> impl Iterator<Item = (&Line, usize, &[Doubt])> {
        self.roster.lines.iter().filter_map(|line| {
            let human = line.human()?;
            matches!(line.thing, Thing::Person(_)).then_some(())?;
            Some((line, human, self.doubts.get(&human)?.as_slice()))
        })
    }

    /// How many questions wait for an answer.
    pub fn open_questions(&self) -> usize {
        let people = self.roster.lines.iter().filter(|line| matches!(line.verdict, Verdict::Doubtful(_))).count();
        people + self.asked.open() + usize::from(self.lacks_crew())
    }

    /// Whether the leader has answered anything.
    pub fn is_answered(&self) -> bool {
        !self.decisions.is_empty() || self.crew != self.usual || self.asked.is_answered()
    }

    /// What the button says that brings it in: what a leader counts.
    pub fn go_words(&self, lang: &Lang) -> String {
        let coming = |only: Only| {
            let counts = self.counts(only);
            i64::try_from(counts.new + counts.changed).unwrap_or(i64::MAX)
        };
        match (coming(Only::People), coming(Only::Shifts), coming(Only::OnShift), coming(Only::Says)) {
            (0, 0, 0, 0) => lang.import_screen_import(),
            (0, 0, 0, days) => lang.import_screen_import_says(days),
            (0, 0, on, _) => lang.import_screen_import_on_shift(on),
            (people, 0, ..) => lang.import_screen_import_people(people),
            (0, shifts, ..) => lang.import_screen_import_shifts(shifts),
            (people, shifts, ..) => lang.import_screen_import_both(people, shifts),
        }
    }

    /// The first festival day that something comes in on.
    pub fn first_day(&self) -> Option<NaiveDate> {
        let after = &self.roster.after;
        let festival = after.festival()?;
        let comes = |line: &&Line| matches!(line.verdict, Verdict::New | Verdict::Changed(_));
        let from = self.roster.lines.iter().filter(comes).filter_map(|line| match line.thing {
            Thing::Shift { from, .. } | Thing::OnShift { from, .. } => from,
            _ => None,
        });
        let zone = after.zone();
        from.map(|from| zone.festival_day(zone.instant_lenient(from), festival.day_cut)).min()
    }

    fn arrange(&mut self) {
        // What is shown may be no more, once a question is answered.
        let chosen = |line: &&Line| self.only.is_none_or(|only| only.has(line));
        self.fates = Show::EACH.map(|show| self.roster.lines.iter().filter(chosen).filter(|line| show.has(line)).count());
        if self.fates().all(|(show, _)| show != self.show) {
            self.show = Show::All;
        }
        let fits = |line: &Line| self.only.is_none_or(|only| only.has(line)) && self.show.has(line);
        self.shown = self.roster.lines.iter().enumerate().filter(|(_, line)| fits(line)).map(|(at, _)| at).collect();
    }

    /// Whether the rows are shown, rather than some of the things in them.
    pub fn is_beside(&self) -> bool {
        self.only.is_none() && self.show == Show::All
    }

    /// Which lines are shown.
    pub fn only(&self) -> Option<Only> {
        self.only
    }

    /// Which lines are shown, by what happens to them.
    pub fn show(&self) -> Show {
        self.show
    }

    /// How many things stay out: those that wait for an answer, and those that cannot come in. What only waits for one of
    /// them, or was left out on purpose, is not counted.
    pub fn left_out(&self) -> usize {
        let stays = |verdict: &Verdict| {
            matches!(verdict, Verdict::Doubtful(_) | Verdict::Unclear | Verdict::Crewless | Verdict::Refused(_))
        };
        let lines = || self.roster.lines.iter().filter(|line| stays(&line.verdict));
        // A row with a fault no shift can be made of has no line of its own.
        let told: BTreeSet<usize> = lines().map(|line| line.row).collect();
        let faults = self.meaning.issues.iter().filter(|issue| issue.code.severity() == Severity::Error);
        let rows: BTreeSet<(usize, usize)> = faults.filter_map(|issue| Some((issue.sheet, issue.row?))).collect();
        lines().count() + rows.iter().filter(|(_, row)| !told.contains(row)).count()
    }

    /// What happens to the lines that are chosen, and to how many of them.
    pub fn fates(&self) -> impl Iterator<Item = (Show, usize)> {
        Show::EACH.into_iter().zip(self.fates).filter(|(_, count)| *count > 0)
    }

    /// How many of those lines come to what.
    pub fn counts(&self, only: Only) -> Counts {
        self.roster.counts_of(|line| only.has(line))
    }

    /// What was decided about somebody of the file.
    pub fn decision(&self, human: usize) -> Option<Decision> {
        self.decisions.get(&human).copied()
    }

    /// How many things come in.
    pub fn coming(&self) -> usize {
        self.roster.lines.iter().filter(|line| matches!(line.verdict, Verdict::New | Verdict::Changed(_))).count()
    }

    /// What the leader is to see.
    pub fn remarks(&self, lang: &Lang) -> Cow<'_, [Remark]> {
        // Who is on two shifts at once is among the clashes.
        let told = |issue: &&Issue| issue.code != Code::Overlap && (self.all_issues || issue.code.severity() != Severity::Info);
        let said = || self.meaning.issues.iter().filter(told).cloned().map(Say::Issue).collect::<Vec<_>>();
        let kept = if self.all_issues { &self.kept_all } else { &self.kept };
        kept.get(lang, || remarks::remarks(&said(), lang))
    }

    /// How many of them there are that are surely right.
    pub fn sure(&self) -> usize {
        self.meaning.issues.iter().filter(|issue| issue.code.severity() == Severity::Info).count()
    }
}

fn plan(meaning: &Meaning, file: &str, crew: &str, decisions: &BTreeMap<usize, Decision>, cx: Cx<'_>) -> Roster {
    let options = roster::Options { file: file.to_owned(), crew: crew.trim().to_owned(), today: cx.today() };
    roster::plan(meaning, cx.data, cx.rules, &options, decisions, &mut Ids::System)
}
