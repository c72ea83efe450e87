//! What is printed: which paper, which page of it is looked at, and the PDF it becomes. What is shown is what is printed.

use std::cell::OnceCell;

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length, Padding};

use super::{Lists, Message as Said};
use crate::exchange::reports::Selection;
use crate::lang::{Lang, Language};
use crate::paper::{Document, Order, Sheet, sheets};
use crate::ui::screen::Cx;
use crate::ui::theme::{BODY, MEDIUM};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind};
use crate::ui::widget::leaf::Leaf;
use crate::ui::widget::list::scroll;
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// The width of the column of papers.
const NAMES: f32 = 250.0;

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Choose(Sheet),
    Page(usize),
    Language(Language),
    Wide,
    Write,
}

/// The papers.
#[derive(Debug)]
pub(super) struct Papers {
    pub sheet: Sheet,
    /// The language of whoever gets the paper, where it is another than one's own.
    pub language: Option<Language>,
    pub page: usize,
    /// As wide as there is room for, to be read; else the whole page.
    wide: bool,
    /// The paper as it would be printed; made when it is first seen after a change.
    document: OnceCell<Document>,
    /// What its font cannot write, in words; found once, for it takes time on a long paper.
    lacks: OnceCell<Option<String>>,
}

impl Default for Papers {
    fn default() -> Self {
        Self { sheet: Sheet::Roster, language: None, page: 0, wide: false, document: OnceCell::new(), lacks: OnceCell::new() }
    }
}

/// Whether it makes a difference for a paper which crew is chosen, and which day.
fn parts(sheet: Sheet) -> (bool, bool) {
    match sheet {
        Sheet::Roster | Sheet::Poster | Sheet::Posts | Sheet::SignIn | Sheet::Slips => (true, true),
        Sheet::Changes | Sheet::Contacts | Sheet::Volunteers => (true, false),
        Sheet::Kitchen => (false, true),
        Sheet::Emergency => (false, false),
    }
}

fn words(sheet: Sheet, lang: &Lang) -> (Icon, String, String) {
    match sheet {
        Sheet::Roster => (Icon::Calendar, lang.lists_roster_title(), lang.papers_roster_about()),
        Sheet::Poster => (Icon::Sheet, lang.paper_poster_title(), lang.papers_poster_about()),
        Sheet::Posts => (Icon::Check, lang.paper_posts_title(), lang.papers_posts_about()),
        Sheet::Slips => (Icon::Copy, lang.paper_slips_title(), lang.papers_slips_about()),
        Sheet::Contacts => (Icon::Phone, lang.lists_contacts_title(), lang.papers_contacts_about()),
        Sheet::SignIn => (Icon::Pencil, lang.paper_signin_title(), lang.papers_signin_about()),
        Sheet::Kitchen => (Icon::Flame, lang.paper_kitchen_title(), lang.papers_kitchen_about()),
        Sheet::Emergency => (Icon::Warning, lang.paper_emergency_title(), lang.papers_emergency_about()),
        Sheet::Changes => (Icon::Bell, lang.paper_changes_title(), lang.papers_changes_about()),
        Sheet::Volunteers => (Icon::Star, lang.course_attest(), lang.papers_volunteers_about()),
    }
}

impl Papers {
    /// What is shown no longer holds.
    pub fn stale(&mut self) {
        (self.document, self.lacks) = (OnceCell::new(), OnceCell::new());
    }

    /// The paper as it would be printed now.
    pub fn document(&self, cx: Cx<'_>, selection: &Selection) -> &Document {
        self.document.get_or_init(|| {
            let own = self.language.map(Lang::new);
            let lang = own.as_ref().unwrap_or(cx.lang);
            let order = Order { data: cx.data, lang, selection, now: cx.instant() };
            sheets::make(&order, self.sheet)
        })
    }

    pub fn update(&mut self, message: &Message) {
        match message {
            Message::Choose(sheet) => {
                if self.sheet != *sheet {
                    (self.sheet, self.page) = (*sheet, 0);
                    self.stale();
                }
            }
            Message::Page(page) => self.page = *page,
            Message::Language(language) => {
                self.language = Some(*language);
                self.stale();
            }
            Message::Wide => self.wide = !self.wide,
            Message::Write => {}
        }
    }

    /// The next paper in the list, or the one before.
    pub fn step(&mut self, by: isize) {
        let at = Sheet::ALL.iter().position(|sheet| *sheet == self.sheet).unwrap_or(0).saturating_add_signed(by);
        if let Some(sheet) = Sheet::ALL.get(at) {
            self.update(&Message::Choose(*sheet));
        }
    }
}

impl Lists {
    /// All of the page below its title.
    pub(super) fn papers_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let names = column(Sheet::ALL.into_iter().map(|sheet| self.paper_name(sheet, cx))).spacing(4);
        // The bar stands beside the names, not over them.
        let names = container(scroll(container(names).padding(Padding { right: 12.0, ..Padding::ZERO })))
            .width(NAMES + 12.0)
            .height(Length::Fill);
        row![names, self.paper(cx)].spacing(20).height(Length::Fill).into()
    }

    fn paper_name<'a>(&'a self, sheet: Sheet, cx: Cx<'a>) -> Element<'a, Said> {
        let chosen = self.papers.sheet == sheet;
        let (sign, name, about) = words(sheet, cx.lang);
        let name = row![icon(sign, 15.0), text(name).size(BODY).font(MEDIUM)].spacing(8).align_y(Alignment::Center);
        Pressable::new(column![name, kit::small(about)].spacing(2))
            .width(Length::Fill)
            .padding([8, 10])
            .on_press(Said::Papers(Message::Choose(sheet)))
            .look(move |t, status| Look {
                background: match (chosen, status) {
                    (true, _) => Some(t.ember_soft),
                    (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                    _ => None,
                },
                text: t.ink,
                edge: chosen.then_some(t.ember),
                radius: crate::ui::theme::RADIUS,
            })
            .into()
    }

    fn paper<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let lang = cx.lang;
        let selection = self.paper_selection();
        let document = self.papers.document(cx, &selection);
        let last = document.pages.len().saturating_sub(1);
        let page = self.papers.page.min(last);
        let turn =
            |sign: Icon, hint: String, to: Option<usize>| kit::bare_icon(sign, hint, to.map(|to| Said::Papers(Message::Page(to))));
        let pages = row![
            turn(Icon::Left, lang.papers_page_before(), page.checked_sub(1)),
            kit::body(lang.papers_page(page + 1, last + 1)),
            turn(Icon::Right, lang.papers_page_next(), Some(page + 1).filter(|next| *next <= last)),
        ]
        .spacing(6)
        .align_y(Alignment::Center);
        let (sign, hint) = if self.papers.wide { (Icon::Minus, lang.papers_whole()) } else { (Icon::Plus, lang.papers_wide()) };
        let pages = pages.push(kit::bare_icon(sign, hint, Some(Said::Papers(Message::Wide))));
        let save = (!self.writing).then_some(Said::Papers(Message::Write));
        let save = kit::button(lang.papers_save(), Kind::Main, save);
        let language = self.papers.language.unwrap_or(lang.language());
        let choices = Language::ALL.into_iter().map(|of| (of, of.tag().to_owned()));
        let languages = kit::segments(choices, language, |of| Said::Papers(Message::Language(of)));
        let bar = row![self.paper_parts(cx), Space::new().width(Length::Fill), languages, pages, save]
            .spacing(14)
            .align_y(Alignment::Center);
        let mut all = column![bar.wrap().vertical_spacing(8)].spacing(12).width(Length::Fill).height(Length::Fill);
        if let Some(words) = self.papers.lacks.get_or_init(|| sheets::unwritable(document, lang)) {
            all = all.push(kit::muted(words.clone()));
        }
        if let Some(choosing) = self.choosing(cx) {
            all = all.push(choosing);
        }
        let shown = document.pages.get(page).map(Leaf::new);
        let shown = container(Element::from(column![].push(shown))).center_x(Length::Fill);
        if self.papers.wide {
            return all.push(scroll(shown).width(Length::Fill).height(Length::Fill)).into();
        }
        all.push(shown.height(Length::Fill)).into()
    }

    /// Which part of the festival the paper is about, as far as that paper is about a part.
    pub(super) fn paper_selection(&self) -> Selection {
        let (by_crew, by_day) = parts(self.papers.sheet);
        let mut selection = self.wanted().selection();
        if !by_crew {
            selection.crews.clear();
        }
        if !by_day {
            selection.days.clear();
        }
        selection
    }

    fn paper_parts<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let (by_crew, by_day) = parts(self.papers.sheet);
        if !by_crew && !by_day {
            return Space::new().into();
        }
        self.part_line(cx, by_crew, by_day).into()
    }
}
