//! The one field that finds everything (`Ctrl+K`): people, crews, shifts, sessions, places to go, and commands.

use iced::keyboard::{Key, key::Named};
use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Background, Border, Color, Element, Length, Padding};

use crate::domain::fold::{Query, SearchKey};
use crate::domain::id::PersonId;
use crate::lang::phone_display;
use crate::ui::command::Command;
use crate::ui::screen::{Cx, Go};
use crate::ui::theme::{self, tokens};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit;
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// The field's name, for putting the focus there.
pub const FIELD: &str = "finder";
const MOST: usize = 9;

/// The field and what it has found.
#[derive(Debug, Default)]
pub struct Finder {
    typed: String,
    found: Vec<Found>,
    chosen: usize,
    people: Vec<(PersonId, SearchKey)>,
}

#[derive(Debug, Clone)]
struct Found {
    sign: Icon,
    words: String,
    about: String,
    wants: Wants,
}

/// What the field wants done.
#[derive(Debug, Clone)]
pub enum Wants {
    /// Nothing.
    Nothing,
    /// To be closed.
    Close,
    /// Something shown.
    Go(Go),
    /// A command run.
    Run(Command),
}

/// What is said to the field.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed.
    Typed(String),
    /// Down, or up, in the list.
    Step(isize),
    /// The chosen one.
    Take,
    /// One that was pressed.
    Press(usize),
    /// Away with it.
    Close,
}

impl Finder {
    /// An empty field over the festival as it is now.
    pub fn new(cx: Cx<'_>) -> Self {
        let people = cx.data.everybody().map(|person| (person.id, SearchKey::of(person))).collect();
        Self { people, ..Self::default() }
    }

    /// What a key means here.
    pub fn key(&self, key: &Key) -> Option<Message> {
        match key {
            Key::Named(Named::ArrowDown) => Some(Message::Step(1)),
            Key::Named(Named::ArrowUp) => Some(Message::Step(-1)),
            Key::Named(Named::Escape) => Some(Message::Close),
            _ => None,
        }
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message, cx: Cx<'_>) -> Wants {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                self.chosen = 0;
                self.look(cx);
                Wants::Nothing
            }
            Message::Step(by) => {
                let last = self.found.len().saturating_sub(1);
                self.chosen = self.chosen.saturating_add_signed(by).min(last);
                Wants::Nothing
            }
            Message::Take => self.take(self.chosen),
            Message::Press(index) => self.take(index),
            Message::Close => Wants::Close,
        }
    }

    fn take(&self, index: usize) -> Wants {
        self.found.get(index).map_or(Wants::Nothing, |found| found.wants.clone())
    }

    fn look(&mut self, cx: Cx<'_>) {
        self.found.clear();
        let query = Query::new(&self.typed);
        if query.is_empty() {
            return;
        }
        let mut ranked: Vec<(u8, PersonId)> =
            self.people.iter().filter_map(|(id, key)| query.rank(key).map(|rank| (rank, *id))).collect();
        ranked.sort_unstable();
        let people = ranked.into_iter().filter_map(|(_, id)| cx.data.people.get(id)).take(MOST).map(|person| {
            let crews: Vec<&str> = cx
                .data
                .memberships_of(person.id)
                .filter_map(|m| cx.data.crews.get(m.crew))
                .map(|crew| crew.name.as_str())
                .collect();
            let about = if crews.is_empty() { phone_display(&person.phone) } else { crews.join(" · ") };
            Found { sign: Icon::Person, words: person.name(), about, wants: Wants::Go(Go::Person(person.id)) }
        });
        self.found.extend(people);
        let crews = cx.data.crews.iter().filter(|crew| query.finds(&crew.name)).map(|crew| Found {
            sign: Icon::Tent,
            words: crew.name.clone(),
            about: cx.lang.common_people(i64::try_from(cx.data.members_of(crew.id).count()).unwrap_or(0)),
            wants: Wants::Go(Go::Crew(crew.id)),
        });
        self.found.extend(crews.take(3));
        let commands = Command::ALL.iter().filter(|command| query.finds(&command.name(cx.lang))).map(|command| Found {
            sign: Icon::Arrow,
            words: command.name(cx.lang),
            about: command.chord().label(),
            wants: Wants::Run(*command),
        });
        self.found.extend(commands.take(4));
        let programmes = cx.data.programmes.iter().filter(|programme| query.finds(&programme.name)).map(|programme| Found {
            sign: Icon::Training,
            words: programme.name.clone(),
            about: cx.lang.place_training(),
            wants: Wants::Go(Go::Programme(programme.id)),
        });
        self.found.extend(programmes.take(3));
        // The one that is next first.
        let mut sessions: Vec<_> = cx.data.sessions.iter().collect();
        sessions.sort_by_key(|session| (session.when.to_local < cx.now, session.when.from_at));
        let sessions = sessions.into_iter().filter_map(|session| {
            let programme = cx.data.programmes.get(session.programme)?;
            (query.finds(&session.title) || query.finds(&programme.name)).then(|| Found {
                sign: Icon::Training,
                words: if session.title.is_empty() { programme.name.clone() } else { session.title.clone() },
                about: {
                    let when = cx.lang.date_and_range(session.when.from_local, session.when.to_local);
                    if session.title.is_empty() { when } else { format!("{} · {when}", programme.name) }
                },
                wants: Wants::Go(Go::Session(session.id)),
            })
        });
        self.found.extend(sessions.take(3));
        // What is still to come first, then what has been.
        let (past, coming): (Vec<_>, Vec<_>) = cx.data.shifts.iter().partition(|shift| shift.when.to_local < cx.now);
        let shifts = coming.into_iter().chain(past).filter_map(|shift| {
            let name = cx.data.shift_name(shift);
            query.finds(&name).then(|| Found {
                sign: Icon::Calendar,
                words: name,
                about: cx.lang.date_and_range(shift.when.from_local, shift.when.to_local),
                wants: Wants::Go(Go::Shift(shift.id)),
            })
        });
        self.found.extend(shifts.take(MOST));
        self.found.truncate(MOST + 3);
    }

    /// Draws it.
    pub fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let field = iced::widget::text_input(&cx.lang.common_find_placeholder(), &self.typed)
            .id(FIELD)
            .on_input(Message::Typed)
            .on_submit(Message::Take)
            .size(theme::HEADING)
            .font(theme::REGULAR)
            .padding([10, 12])
            .style(kit::field_style);
        let mut content = column![field].spacing(8);
        if self.found.is_empty() {
            let words = if self.typed.trim().is_empty() {
                cx.lang.common_find_hint()
            } else {
                cx.lang.common_find_nothing(self.typed.clone())
            };
            content = content.push(container(kit::muted(words)).padding(8));
        } else {
            let rows = self.found.iter().enumerate().map(|(index, found)| self.row(index, found));
            content = content.push(column(rows).spacing(1));
        }
        let card = container(content).width(560).padding(12).style(|theme| {
            let t = tokens(theme);
            container::Style {
                background: Some(Background::Color(t.surface)),
                text_color: Some(t.ink),
                border: Border { color: t.line, width: 1.0, radius: 10.0.into() },
                ..container::Style::default()
            }
        });
        let dim = container(iced::widget::opaque(card))
            .center_x(Length::Fill)
            .height(Length::Fill)
            .padding(Padding { top: 72.0, ..Padding::ZERO })
            .style(|_| container::Style {
                background: Some(Background::Color(Color { a: 0.3, ..Color::BLACK })),
                ..container::Style::default()
            });
        iced::widget::mouse_area(dim).on_press(Message::Close).into()
    }

    fn row<'a>(&self, index: usize, found: &'a Found) -> Element<'a, Message> {
        let is = index == self.chosen;
        let content = row![
            icon(found.sign, 15.0),
            text(found.words.as_str()).size(theme::BODY).font(theme::MEDIUM).wrapping(text::Wrapping::None),
            Space::new().width(Length::Fill),
            kit::small(found.about.as_str()),
        ]
        .spacing(10)
        .align_y(Alignment::Center);
        Pressable::new(container(content).center_y(Length::Fill).clip(true))
            .width(Length::Fill)
            .height(theme::ROW)
            .padding([0, 10])
            .without_focus()
            .on_press(Message::Press(index))
            .look(move |t, status| Look {
                background: match (is, status) {
                    (true, _) => Some(t.ember_soft),
                    (false, Status::Hovered) => Some(t.sunk),
                    _ => None,
                },
                text: t.ink,
                edge: None,
                radius: theme::RADIUS,
            })
            .into()
    }
}
