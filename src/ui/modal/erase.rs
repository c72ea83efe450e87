//! A dialog: somebody is erased for good. What that means is said first, since it cannot be taken back; what could not be
//! reached is said after.

use std::path::PathBuf;
use std::sync::Arc;

use iced::widget::{column, container, operation, row};
use iced::{Alignment, Element, Length};

use super::over::over;
use crate::domain::PersonId;
use crate::domain::act::people::{Kept, would_keep};
use crate::lang::Lang;
use crate::store::{Erased, StoreError};
use crate::ui::app::desk::Said;
use crate::ui::screen::{Action, Cx};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;

/// The name of the button that steps back, for putting the focus there.
const STAY: &str = "erase-stay";

/// The dialog, if it is open.
#[derive(Debug, Default)]
pub struct Erase {
    step: Step,
}

/// How far it has come.
#[derive(Debug, Default)]
enum Step {
    #[default]
    Closed,
    /// Asked before anything is done: who, and what of theirs stays and goes.
    Ask(PersonId, String, Kept),
    /// It is being done.
    Working,
    /// It is done, or could not be.
    Told(Told),
}

/// What came of it, in words.
#[derive(Debug)]
struct Told {
    words: String,
    done: bool,
    /// Where something may be left.
    left: Vec<String>,
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Go,
    Done(Result<Arc<Erased>, Arc<StoreError>>),
    Close,
}

impl Erase {
    /// Opens it about somebody; `name` is for those who are deleted already.
    pub fn open<M>(&mut self, person: PersonId, name: String, cx: Cx<'_>) -> Action<M>
    where
        M: Send + 'static,
    {
        self.step = Step::Ask(person, name, would_keep(cx.data, person, cx.instant()));
        Action::Task(operation::focus(STAY))
    }

    /// Whether it is open.
    pub fn is_open(&self) -> bool {
        !matches!(self.step, Step::Closed)
    }

    /// Closes it; false if it was not open. What is being done is not left.
    pub fn step_back(&mut self) -> bool {
        let is_open = self.is_open();
        if !matches!(self.step, Step::Working) {
            self.step = Step::Closed;
        }
        is_open
    }

    /// Erases those who were erased before from the copies once more.
    pub fn again<M: Send + 'static>(&mut self, wrap: fn(Message) -> M) -> Action<M> {
        self.step = Step::Working;
        Action::ask(move |store| wrap(Message::Done(store.erase_again().map(Arc::new).map_err(Arc::new))))
    }

    /// Takes in what was said; `wrap` makes the screen's message of its own.
    pub fn update<M: Send + 'static>(&mut self, message: Message, cx: Cx<'_>, wrap: fn(Message) -> M) -> Action<M> {
        match message {
            Message::Go => {
                let Step::Ask(person, ..) = self.step else { return Action::None };
                self.step = Step::Working;
                let now = cx.instant();
                Action::ask(move |store| wrap(Message::Done(store.forget(person, now).map(Arc::new).map_err(Arc::new))))
            }
            Message::Done(result) => {
                self.step = Step::Told(Told::of(&result, cx.lang));
                // Also when it failed half way: what is done is done.
                Action::change(|_| Ok(Said::Anew))
            }
            Message::Close => {
                let _ = self.step_back();
                Action::None
            }
        }
    }

    /// Draws it; none while it is closed.
    pub fn view<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let lang = cx.lang;
        let content = match &self.step {
            Step::Closed => return None,
            Step::Ask(_, name, kept) => ask(lang, name, *kept),
            Step::Working => column![kit::title(lang.erase_working()), kit::muted(lang.erase_working_about())].spacing(12),
            Step::Told(told) => told.view(lang),
        };
        Some(over(content, 480.0, Message::Close))
    }
}

fn ask<'a>(lang: &Lang, name: &'a str, kept: Kept) -> iced::widget::Column<'a, Message> {
    let line = |sign: Icon, words: String| row![container(icon(sign, 14.0)).padding([3, 0]), kit::body(words)].spacing(8);
    let mut what = column![line(Icon::Minus, lang.erase_all())].spacing(6);
    if kept.ahead > 0 {
        what = what.push(line(Icon::Minus, lang.erase_ahead(kept.ahead)));
    }
    if kept.done > 0 {
        what = what.push(line(Icon::Clock, lang.erase_done(kept.done)));
    }
    what = what.push(line(Icon::Printer, lang.erase_paper()));
    let warning = row![icon(Icon::Warning, 16.0), kit::toned(lang.erase_never(), Tone::Bad)].spacing(8);
    let buttons = row![
        kit::button(lang.erase_go(), Kind::Danger, Some(Message::Go)),
        kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Close)).id(STAY),
    ];
    column![kit::title(lang.erase_ask(name.to_owned())), what, warning.align_y(Alignment::Center), buttons.spacing(8)].spacing(14)
}

impl Told {
    fn of(result: &Result<Arc<Erased>, Arc<StoreError>>, lang: &Lang) -> Self {
        let erased = match result {
            Ok(erased) => erased,
            Err(error) => return Self { words: error.sentence(lang), done: false, left: Vec::new() },
        };
        let mut left: Vec<String> =
            erased.left.iter().map(|file: &PathBuf| lang.cli_erase_left(file.display().to_string())).collect();
        if erased.second_away {
            left.push(lang.erase_away());
        }
        left.extend(erased.mentions.iter().map(|row| lang.cli_erase_mention(lang.thing(row.table, &row.name))));
        Self { words: lang.cli_erased(erased.backups), done: true, left }
    }

    fn view(&self, lang: &Lang) -> iced::widget::Column<'_, Message> {
        let tone = if self.done { Tone::Ok } else { Tone::Bad };
        let title = if self.done { lang.erase_told() } else { lang.erase_failed() };
        let mut content = column![kit::title(title), kit::toned(self.words.as_str(), tone)].spacing(12);
        if !self.left.is_empty() {
            let mut all = column![].spacing(6);
            for words in &self.left {
                all = all.push(row![icon(Icon::Warning, 14.0), kit::body(words.as_str())].spacing(8));
            }
            content =
                content.push(kit::muted(lang.erase_left())).push(container(scroll(all).height(Length::Shrink)).max_height(260));
        }
        content.push(row![kit::button(lang.common_close(), Kind::Main, Some(Message::Close))])
    }
}
