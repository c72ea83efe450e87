//! Now and then side by side, before one goes back to a copy: what there was of each, and which people and shifts differ.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDateTime;
use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::second::remark;
use super::{Message, words};
use crate::domain::difference::{Count, Difference, How};
use crate::domain::{Snapshot, Table};
use crate::lang::Lang;
use crate::store::{Backup, Store};
use crate::ui::modal::over::over;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{LABEL, SEMIBOLD, tokens};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;

/// The name of the button that steps back, for putting the focus there.
pub const STAY: &str = "file-stay";
/// So many people, and so many shifts, are named; of the rest, how many.
const MOST: usize = 30;
/// Below this width people and shifts stand below each other.
const SIDE: f32 = 700.0;
/// In a window less high than this there is room for little.
const LOW: f32 = 560.0;
/// The width of a column of figures, and where there is little room.
const FIGURE: (f32, f32) = (76.0, 58.0);

/// A copy and what differs from it.
#[derive(Debug, Clone)]
pub struct Compared {
    then: Snapshot,
    difference: Difference,
    /// How far the festival had come that it was compared with.
    pub revision: i64,
    /// Whether the copy was damaged, and is seen as it was healed.
    healed: bool,
}

impl Compared {
    /// Whether both are the same.
    pub fn is_same(&self) -> bool {
        self.difference.is_none()
    }
}

/// Reads a copy, unless it is known already, and compares the festival with it.
pub fn ask(path: PathBuf, known: Option<Arc<Compared>>) -> Action<Message> {
    Action::ask(move |store| {
        let read = match known {
            Some(known) => Ok((known.then.clone(), known.healed)),
            None => Store::look_at_backup(&path, store.vault()).map(|copy| (copy.snapshot().clone(), !copy.healed().is_empty())),
        };
        let compared = read.map(|(then, healed)| {
            let here = store.snapshot();
            Arc::new(Compared { difference: Difference::between(here, &then), then, revision: here.revision, healed })
        });
        Message::Compared(path, compared.map_err(Arc::new))
    })
}

/// The dialog.
#[derive(Debug)]
pub struct Compare {
    /// The copy.
    pub backup: Backup,
    /// How far one has come.
    pub state: State,
}

/// How far the comparison has come.
#[derive(Debug)]
pub enum State {
    /// The copy is being read.
    Looking,
    /// It could not be read, for this reason.
    Cannot(String),
    /// It is compared.
    Ready(Box<Ready>),
}

/// A comparison in words.
#[derive(Debug)]
pub struct Ready {
    /// What it is about.
    pub compared: Arc<Compared>,
    counts: Vec<(&'static str, Count)>,
    people: Lines,
    shifts: Lines,
}

/// Things that differ, by name; how many more there are.
#[derive(Debug, Default)]
struct Lines {
    lines: Vec<(String, String, Tone)>,
    rest: usize,
}

/// What is counted together, whether it is shown when it does not differ, and its tables.
const KINDS: [(&str, bool, &[Table]); 10] = [
    ("people", true, &[Table::Person]),
    ("shifts", true, &[Table::Shift]),
    ("assigned", true, &[Table::Assignment]),
    ("crews", true, &[Table::Crew]),
    ("members", false, &[Table::Membership, Table::Availability, Table::Wish, Table::Pair]),
    ("needs", false, &[Table::Need, Table::Series, Table::Template]),
    ("training", true, &[Table::Programme, Table::Module, Table::Session, Table::Enrolment, Table::Attendance]),
    ("certificates", false, &[Table::Competence, Table::CompetenceRecord]),
    ("places", false, &[Table::Club, Table::Place, Table::Travel]),
    ("festival", false, &[Table::Festival, Table::ImportBatch, Table::Rule, Table::Handout, Table::Handover]),
];

impl Ready {
    /// Puts a comparison into words.
    pub fn of(compared: Arc<Compared>, cx: Cx<'_>) -> Self {
        let (lang, here, then) = (cx.lang, cx.data, &compared.then);
        let count = |tables: &[Table]| {
            tables.iter().filter_map(|table| compared.difference.counts.get(table)).fold(Count::default(), |sum, one| Count {
                here: sum.here + one.here,
                there: sum.there + one.there,
                only_here: sum.only_here + one.only_here,
                only_there: sum.only_there + one.only_there,
                changed: sum.changed + one.changed,
            })
        };
        let counts = KINDS.iter().map(|(kind, always, tables)| (*kind, *always, count(tables)));
        let counts = counts.filter(|(_, always, count)| *always || count.differs()).map(|(kind, _, count)| (kind, count)).collect();
        let mut people: Vec<(String, &How)> = Vec::new();
        for differs in &compared.difference.people {
            if let Some(person) = here.people.get(differs.id).or_else(|| then.people.get(differs.id)) {
                people.push((person.name(), &differs.how));
            }
        }
        people.sort_by_cached_key(|(name, how)| (weight(how), lang.sort_key(name)));
        let mut shifts: Vec<(NaiveDateTime, String, &How)> = Vec::new();
        for differs in &compared.difference.shifts {
            let of = if here.shifts.get(differs.id).is_some() { here } else { then };
            if let Some(shift) = of.shifts.get(differs.id) {
                let when = lang.date_and_range(shift.when.from_local, shift.when.to_local);
                shifts.push((shift.when.from_local, format!("{}, {when}", of.shift_name(shift)), &differs.how));
            }
        }
        shifts.sort_by(|a, b| (weight(a.2), a.0, &a.1).cmp(&(weight(b.2), b.0, &b.1)));
        let people = Lines::of(people.iter().map(|(name, how)| (name, *how)), people.len(), lang);
        let shifts = Lines::of(shifts.iter().map(|(_, name, how)| (name, *how)), shifts.len(), lang);
        Self { compared, counts, people, shifts }
    }
}

impl Lines {
    fn of<'a>(all: impl Iterator<Item = (&'a String, &'a How)>, count: usize, lang: &Lang) -> Self {
        let line = |(name, how): (&String, &How)| {
            let (how, tone) = match how {
                How::OnlyHere => (lang.file_screen_only_now(), Tone::Warn),
                How::OnlyThere => (lang.file_screen_only_then(), Tone::Ok),
                How::Changed(columns) => (changed(columns, lang), Tone::Plain),
            };
            (name.clone(), how, tone)
        };
        Self { lines: all.take(MOST).map(line).collect(), rest: count.saturating_sub(MOST) }
    }

    fn view<'a>(&'a self, heading: String, lang: &Lang) -> Element<'a, Message> {
        let mut all = column![kit::group(heading)].spacing(4).width(Length::Fill);
        for (name, how, tone) in &self.lines {
            let how: Element<'a, Message> = match tone {
                Tone::Plain => kit::small(how.as_str()),
                tone => row![kit::chip(how.as_str(), *tone)].into(),
            };
            all = all.push(kit::line()).push(column![text(name.as_str()).size(LABEL), how].spacing(2));
        }
        if self.rest > 0 {
            all = all.push(kit::line()).push(kit::small(lang.file_screen_rest(i64::try_from(self.rest).unwrap_or(i64::MAX))));
        }
        all.into()
    }
}

/// What would be gone comes first, then what would come back.
fn weight(how: &How) -> u8 {
    match how {
        How::OnlyHere => 0,
        How::OnlyThere => 1,
        How::Changed(_) => 2,
    }
}

/// The columns that differ, each named once: `Telefon, gjenger`.
fn changed(columns: &[String], lang: &Lang) -> String {
    let mut names: Vec<String> = Vec::new();
    for column in columns {
        let name = lang.file_screen_column(column.clone());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let words = names.join(", ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

impl Compare {
    /// Begins to compare with a copy.
    pub fn new(backup: Backup) -> Self {
        Self { backup, state: State::Looking }
    }

    /// The copy's file.
    pub fn path(&self) -> &Path {
        &self.backup.path
    }

    /// What is known of the copy.
    pub fn known(&self) -> Option<Arc<Compared>> {
        match &self.state {
            State::Ready(ready) => Some(ready.compared.clone()),
            State::Looking | State::Cannot(_) => None,
        }
    }

    /// Whether one can go back: it is compared, and something differs.
    pub fn can_go(&self, cx: Cx<'_>) -> bool {
        !cx.file.look_only && matches!(&self.state, State::Ready(ready) if !ready.compared.is_same())
    }

    /// Draws it.
    pub fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let width = (cx.size.width - 48.0).min(760.0);
        let when = words::when(lang, words::local(cx.data, self.backup.at), cx.now);
        let about = format!("{} · {}", words::why(lang, self.backup.why), words::size(lang, self.backup.size));
        let head = column![kit::title(lang.file_screen_compare_title(when)), kit::muted(about)].spacing(4);
        let mut all = column![head].spacing(14);
        let mut differs = false;
        match &self.state {
            State::Looking => all = all.push(row![icon(Icon::Clock, 16.0), kit::body(lang.file_screen_comparing())].spacing(8)),
            State::Cannot(words) => all = all.push(remark(words.clone(), Tone::Bad)),
            State::Ready(ready) if ready.compared.is_same() => all = all.push(remark(lang.file_screen_same(), Tone::Ok)),
            State::Ready(ready) => {
                differs = true;
                let mut foot = column![].spacing(8);
                if ready.compared.healed {
                    foot = foot.push(remark(lang.file_screen_compare_healed(), Tone::Warn));
                }
                foot = foot.push(kit::small(lang.file_screen_kept()));
                let body = ready.view(width < SIDE, lang);
                // In a low window nothing but the buttons stands still.
                let room = cx.size.height - if cx.size.height < LOW { 210.0 } else { 330.0 };
                let within = |content| container(scroll(content).height(Length::Shrink)).max_height(room.max(60.0));
                all = if cx.size.height < LOW {
                    column![within(all.push(foot).push(body))].spacing(14)
                } else {
                    all.push(within(column![body])).push(foot)
                };
            }
        }
        let stay = if differs { lang.common_cancel() } else { lang.common_close() };
        let mut buttons = row![Space::new().width(Length::Fill), kit::button(stay, Kind::Plain, Some(Message::Stay)).id(STAY),];
        if differs {
            let go = self.can_go(cx).then_some(Message::GoBack);
            buttons = buttons.push(kit::icon_button(Icon::History, lang.file_screen_go_back(), Kind::Main, go));
        }
        over(all.push(buttons.spacing(8)), width, Message::Stay)
    }
}

impl Ready {
    fn view<'a>(&'a self, narrow: bool, lang: &'a Lang) -> Element<'a, Message> {
        let figures = [
            lang.file_screen_now(),
            lang.file_screen_then(),
            lang.file_screen_gone(),
            lang.file_screen_back(),
            lang.file_screen_changed(),
        ];
        let width = if narrow { FIGURE.1 } else { FIGURE.0 };
        let mut head = row![Space::new().width(Length::Fill)];
        for words in figures {
            head = head.push(container(kit::small(words)).align_right(width));
        }
        let mut table = column![head].spacing(6);
        for (kind, count) in &self.counts {
            let mut line = row![Fit::new(lang.file_screen_kind(*kind)).size(LABEL)].align_y(Alignment::Center);
            line = line.push(figure(count.here, Tone::Plain, true, width)).push(figure(count.there, Tone::Plain, true, width));
            line =
                line.push(figure(count.only_here, Tone::Warn, false, width)).push(figure(count.only_there, Tone::Ok, false, width));
            line = line.push(figure(count.changed, Tone::Info, false, width));
            table = table.push(kit::line()).push(line);
        }
        let mut all = column![table, kit::small(lang.file_screen_compare_about())].spacing(14);
        let both = [(&self.people, lang.file_screen_people_differ()), (&self.shifts, lang.file_screen_shifts_differ())];
        let mut both: Vec<Element<'a, Message>> =
            both.into_iter().filter(|(lines, _)| !lines.lines.is_empty()).map(|(lines, words)| lines.view(words, lang)).collect();
        if narrow {
            all = all.extend(both);
        } else if !both.is_empty() {
            if both.len() == 1 {
                both.push(Space::new().width(Length::Fill).into());
            }
            all = all.push(row(both).spacing(24));
        }
        // Room for the bar.
        container(all).padding(iced::Padding::ZERO.right(14)).into()
    }
}

/// A figure of the table; where there is nothing, nothing is said.
fn figure<'a>(count: usize, tone: Tone, plain: bool, width: f32) -> Element<'a, Message> {
    let words: Element<'a, Message> = match (count, plain) {
        (0, false) => kit::small("–"),
        (_, true) => text(count.to_string()).size(LABEL).into(),
        (_, false) => {
            let words = text(count.to_string()).size(LABEL).font(SEMIBOLD);
            words.style(move |theme| text::Style { color: Some(tone.ink(tokens(theme))) }).into()
        }
    };
    container(words).align_right(width).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CrewId, Ids, Minute, Person, Record, Shift, ShiftId, When, Zone};
    use crate::lang::Language;

    #[test]
    fn each_column_of_people_and_shifts_has_a_word() {
        let person = Person::new(Ids::System.next(), "", "").cells();
        let span = crate::domain::Span::new(Minute(0), Minute(60));
        let (id, crew): (ShiftId, CrewId) = (Ids::System.next(), Ids::System.next());
        let shift = Shift::new(id, crew, None, When::from_span(Zone::default(), span));
        for language in Language::ALL {
            let lang = Lang::new(language);
            let other = lang.file_screen_column("?");
            for column in person.keys().chain(shift.cells().keys()).filter(|column| !matches!(column.as_str(), "id" | "extra")) {
                assert_ne!(lang.file_screen_column(column.clone()), other, "{column} in {language}");
            }
        }
    }

    #[test]
    fn a_thing_that_changed_in_several_columns_is_said_once() {
        let columns = ["from_local", "to_local", "from_at", "assignment"].map(str::to_owned);
        assert_eq!(changed(&columns, &Lang::new(Language::Nb)), "Tid, hvem som er på");
        assert_eq!(changed(&[], &Lang::new(Language::Nb)), "");
    }
}
