//! What is to be said of a file, each thing once with all the rows it is about; pressed, it leads to the first of them.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;

use iced::widget::column;
use iced::{Element, Length};

use super::Message as Said;
use super::sheet::{Message, Say};
use super::words;
use crate::exchange::identity;
use crate::exchange::meaning::Severity;
use crate::lang::{Lang, Language};
use crate::ui::theme;
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// So many rows are named.
const ROWS: usize = 5;

/// One thing that is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    severity: Severity,
    words: String,
    about: String,
    /// The sheet, where it is known.
    sheet: Option<usize>,
    rows: Vec<usize>,
}

impl Remark {
    fn of(say: &Say, lang: &Lang) -> Self {
        let (words, about) = match say {
            Say::Repair(repair) => (words::repair(repair.kind, lang), identity::cover(&repair.was).into_owned()),
            Say::Issue(issue) => (lang.import_issue(issue.code.word().to_owned()), words::with_days(&issue.note, lang)),
        };
        Self { severity: say.severity(), words, about, sheet: say.sheet(), rows: say.row().into_iter().collect() }
    }
}

/// What is said, the gravest first, what is said of several rows once.
pub fn remarks<'a>(said: impl IntoIterator<Item = &'a Say>, lang: &Lang) -> Vec<Remark> {
    let mut all: Vec<Remark> = Vec::new();
    let mut places: HashMap<(String, String, Option<usize>), usize> = HashMap::new();
    for remark in said.into_iter().map(|say| Remark::of(say, lang)) {
        let place = *places.entry((remark.words.clone(), remark.about.clone(), remark.sheet)).or_insert(all.len());
        match all.get_mut(place) {
            Some(other) => other.rows.extend(remark.rows),
            None => all.push(remark),
        }
    }
    for remark in &mut all {
        remark.rows.dedup();
    }
    all.sort_by_key(|remark| (std::cmp::Reverse(remark.severity), remark.sheet, remark.rows.first().copied()));
    all
}

/// Remarks that are made once and shown often.
#[derive(Debug, Default)]
pub struct Kept(OnceCell<(Language, Vec<Remark>)>);

impl Kept {
    /// The remarks, made now if they were not or are in another language.
    pub fn get(&self, lang: &Lang, make: impl Fn() -> Vec<Remark>) -> Cow<'_, [Remark]> {
        let (language, all) = self.0.get_or_init(|| (lang.language(), make()));
        if *language == lang.language() { Cow::Borrowed(all) } else { Cow::Owned(make()) }
    }
}

/// A remark in words.
pub fn told<'a>(remark: Remark) -> Element<'a, Said> {
    let tone = match remark.severity {
        Severity::Error => Tone::Bad,
        Severity::Warn => Tone::Warn,
        Severity::Info => Tone::Plain,
    };
    let about = Some(remark.about).filter(|about| !about.is_empty()).map(kit::small);
    column![kit::toned(remark.words, tone)].push(about).spacing(2).width(Length::Fill).into()
}

/// A remark with its rows, which leads to the first of them; `sheets` are the names of a book's sheets, where it has several.
pub fn line<'a>(remark: Remark, sheets: &[&str], lang: &Lang) -> Element<'a, Said> {
    let (first, sheet) = (remark.rows.first().copied(), remark.sheet);
    let named = sheet.and_then(|at| sheets.get(at)).filter(|_| sheets.len() > 1);
    let mut rows: Vec<String> = remark.rows.iter().take(ROWS).map(|row| (row + 1).to_string()).collect();
    if remark.rows.len() > ROWS {
        rows.push("…".to_owned());
    }
    let place = match (named, first) {
        (Some(name), Some(_)) => Some(lang.import_screen_sheet_row((*name).to_owned(), rows.join(", "))),
        (Some(name), None) => Some((*name).to_owned()),
        (None, first) => first.map(|_| lang.import_screen_row(rows.join(", "))),
    };
    let rows = place.map(kit::small);
    Pressable::new(column![told(remark)].push(rows).spacing(2))
        .width(Length::Fill)
        .padding([6, 8])
        .on_press_maybe(first.map(|row| Said::Sheet(Message::Find(sheet, row))))
        .look(|t, status| Look {
            background: matches!(status, Status::Hovered | Status::Pressed).then_some(t.sunk),
            text: t.ink,
            edge: None,
            radius: theme::RADIUS,
        })
        .into()
}
