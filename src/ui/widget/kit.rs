//! The small parts every screen is made of: text in its sizes, buttons, chips, fields, key hints, cards, rows of label and
//! value. A screen puts these together and holds no colour or size of its own.

use iced::widget::{Space, column, container, row, rule, text, text_input};
use iced::{Alignment, Background, Border, Color, Element, Length, Padding, Theme};

use super::focus::Focus;
use super::icon::{Icon, icon};
use super::pressable::{Look, Pressable, Status};
use crate::ui::theme::{self, BODY, CONTROL, HEADING, LABEL, MEDIUM, RADIUS, SEMIBOLD, SMALL, TITLE, Tokens, tokens};

/// What a colour means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    Plain,
    /// Done, as it should be.
    Ok,
    /// Missing, or close to a limit.
    Warn,
    /// A breach.
    Bad,
    /// A fact.
    Info,
    /// The chosen thing, now.
    Ember,
}

impl Tone {
    /// The colour of its words.
    pub fn ink(self, t: &Tokens) -> Color {
        match self {
            Self::Plain => t.muted,
            Self::Ok => t.ok,
            Self::Warn => t.warn,
            Self::Bad => t.bad,
            Self::Info => t.info,
            Self::Ember => t.ember,
        }
    }

    /// The colour behind them.
    pub fn soft(self, t: &Tokens) -> Color {
        match self {
            Self::Plain => t.sunk,
            Self::Ok => t.ok_soft,
            Self::Warn => t.warn_soft,
            Self::Bad => t.bad_soft,
            Self::Info => t.info_soft,
            Self::Ember => t.ember_soft,
        }
    }
}

/// A screen's heading.
pub fn title<'a, Message: 'a>(words: impl text::IntoFragment<'a>) -> Element<'a, Message> {
    text(words).font(SEMIBOLD).size(TITLE).into()
}

/// A heading within a screen.
pub fn heading<'a, Message: 'a>(words: impl text::IntoFragment<'a>) -> Element<'a, Message> {
    text(words).font(SEMIBOLD).size(HEADING).into()
}

/// The small heading of a group in a panel.
pub fn group<'a, Message: 'a>(words: impl text::IntoFragment<'a>) -> Element<'a, Message> {
    text(words).font(SEMIBOLD).size(LABEL).style(|theme| ink(tokens(theme).muted)).into()
}

/// Running text.
pub fn body<'a, Message: 'a>(words: impl text::IntoFragment<'a>) -> Element<'a, Message> {
    text(words).size(BODY).into()
}

/// Running text that leads.
pub fn strong<'a, Message: 'a>(words: impl text::IntoFragment<'a>) -> Element<'a, Message> {
    text(words).font(SEMIBOLD).size(BODY).into()
}

/// A label beside a value, or a remark.
pub fn muted<'a, Message: 'a>(words: impl text::IntoFragment<'a>) -> Element<'a, Message> {
    text(words).size(LABEL).style(|theme| ink(tokens(theme).muted)).into()
}

/// A hint.
pub fn small<'a, Message: 'a>(words: impl text::IntoFragment<'a>) -> Element<'a, Message> {
    text(words).size(SMALL).style(|theme| ink(tokens(theme).muted)).into()
}

/// Text whose colour means something.
pub fn toned<'a, Message: 'a>(words: impl text::IntoFragment<'a>, tone: Tone) -> Element<'a, Message> {
    text(words).size(LABEL).style(move |theme| ink(tone.ink(tokens(theme)))).into()
}

/// Text in one line, cut at the end where it does not fit: for cells.
pub fn cell<'a, Message: 'a>(words: impl text::IntoFragment<'a>, width: impl Into<Length>) -> Element<'a, Message> {
    container(text(words).size(BODY).wrapping(text::Wrapping::None)).width(width).clip(true).into()
}

/// As [`cell`], in the font that leads.
pub fn strong_cell<'a, Message: 'a>(words: impl text::IntoFragment<'a>, width: impl Into<Length>) -> Element<'a, Message> {
    container(text(words).size(BODY).font(MEDIUM).wrapping(text::Wrapping::None)).width(width).clip(true).into()
}

/// As [`cell`], in the colour of remarks.
pub fn muted_cell<'a, Message: 'a>(words: impl text::IntoFragment<'a>, width: impl Into<Length>) -> Element<'a, Message> {
    let words = text(words).size(LABEL).wrapping(text::Wrapping::None).style(|theme| ink(tokens(theme).muted));
    container(words).width(width).clip(true).into()
}

fn ink(color: Color) -> text::Style {
    text::Style { color: Some(color) }
}

/// A word in a soft round box: a state, a fact.
pub fn chip<'a, Message: 'a>(words: impl text::IntoFragment<'a>, tone: Tone) -> Element<'a, Message> {
    let words = text(words).size(SMALL).font(MEDIUM).wrapping(text::Wrapping::None);
    container(words.style(move |theme| ink(tone.ink(tokens(theme)))))
        .padding(Padding::from([2, 8]))
        .style(move |theme| container::Style {
            background: Some(Background::Color(tone.soft(tokens(theme)))),
            // A plain one has the ground of what is around it, in the dark most of all.
            border: Border { radius: 10.0.into(), width: if tone == Tone::Plain { 1.0 } else { 0.0 }, color: tokens(theme).line },
            ..container::Style::default()
        })
        .into()
}

/// A chip one can press: a filter.
pub fn chip_button<'a, Message: Clone + 'a>(
    words: impl text::IntoFragment<'a>,
    chosen: bool,
    on_press: Message,
) -> Element<'a, Message> {
    Pressable::new(text(words).size(SMALL).font(MEDIUM).wrapping(text::Wrapping::None))
        .padding([4, 10])
        .on_press(on_press)
        .look(move |t, status| Look {
            background: Some(match (chosen, status) {
                (true, _) => t.ember_soft,
                (false, Status::Hovered | Status::Pressed) => t.line,
                _ => t.sunk,
            }),
            text: if chosen { t.ember } else { t.muted },
            // Without an edge it can hardly be told from the ground in the dark.
            edge: Some(if chosen { t.ember } else { t.line }),
            radius: 12.0,
        })
        .into()
}

/// The key that does it, drawn as a key.
pub fn key<'a, Message: 'a>(words: impl text::IntoFragment<'a>) -> Element<'a, Message> {
    container(text(words).size(11).style(|theme| ink(tokens(theme).muted)).wrapping(text::Wrapping::None))
        .padding(Padding::from([1, 5]))
        .style(|theme| {
            let t = tokens(theme);
            container::Style {
                background: Some(Background::Color(t.surface)),
                border: Border { color: t.line, width: 1.0, radius: 4.0.into() },
                ..container::Style::default()
            }
        })
        .into()
}

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The one main thing to do here.
    Main,
    /// Another thing one can do.
    Plain,
    /// A thing one can do, without an edge.
    Quiet,
    /// A thing that takes something away.
    Danger,
}

/// The look of a button.
pub fn button_look(kind: Kind) -> impl Fn(&Tokens, Status) -> Look {
    move |t, status| {
        let over = matches!(status, Status::Hovered | Status::Pressed);
        let off = status == Status::Disabled;
        let (background, text, edge) = match kind {
            _ if off && kind != Kind::Quiet => (Some(t.sunk), t.faint, Some(t.line)),
            Kind::Main => (Some(if over { mix(t.ember, t.ink, 0.15) } else { t.ember }), t.on_ember, None),
            Kind::Plain => (Some(if over { t.sunk } else { t.surface }), t.ink, Some(t.line)),
            Kind::Quiet => (over.then_some(t.sunk), if off { t.faint } else { t.ink }, None),
            Kind::Danger => (Some(if over { t.bad_soft } else { t.surface }), t.bad, Some(t.line)),
        };
        Look { background, text, edge, radius: RADIUS }
    }
}

/// A colour between two.
pub fn mix(a: Color, b: Color, share: f32) -> Color {
    Color { r: a.r + (b.r - a.r) * share, g: a.g + (b.g - a.g) * share, b: a.b + (b.b - a.b) * share, a: a.a + (b.a - a.a) * share }
}

/// A button with a word; nothing to say makes it disabled.
pub fn button<'a, Message: Clone + 'a>(
    words: impl text::IntoFragment<'a>,
    kind: Kind,
    on_press: Option<Message>,
) -> Pressable<'a, Message> {
    let words = text(words).size(BODY).font(MEDIUM).wrapping(text::Wrapping::None);
    Pressable::new(container(words).center_y(Length::Fill))
        .height(CONTROL)
        .padding([0, 14])
        .on_press_maybe(on_press)
        .look(button_look(kind))
}

/// A button with an icon and a word.
pub fn icon_button<'a, Message: Clone + 'a>(
    sign: Icon,
    words: impl text::IntoFragment<'a>,
    kind: Kind,
    on_press: Option<Message>,
) -> Pressable<'a, Message> {
    let words = text(words).size(BODY).font(MEDIUM).wrapping(text::Wrapping::None);
    let content = row![icon(sign, 15.0), words].spacing(8).align_y(Alignment::Center);
    Pressable::new(container(content).center_y(Length::Fill))
        .height(CONTROL)
        .padding([0, 12])
        .on_press_maybe(on_press)
        .look(button_look(kind))
}

/// A small button with only an icon; the words are shown when the pointer rests on it.
pub fn bare_icon<'a, Message: Clone + 'a>(
    sign: Icon,
    words: impl text::IntoFragment<'a>,
    on_press: Option<Message>,
) -> Element<'a, Message> {
    let button = Pressable::new(container(icon(sign, 15.0)).center(28)).on_press_maybe(on_press).look(button_look(Kind::Quiet));
    hint(button, words)
}

/// Shows words when the pointer rests on the content.
pub fn hint<'a, Message: 'a>(content: impl Into<Element<'a, Message>>, words: impl text::IntoFragment<'a>) -> Element<'a, Message> {
    use iced::widget::tooltip;
    let bubble = container(text(words).size(SMALL).style(|theme| ink(tokens(theme).paper)))
        .padding(Padding::from([4, 8]))
        .max_width(360)
        .style(|theme| container::Style {
            background: Some(Background::Color(tokens(theme).ink)),
            border: Border { radius: 4.0.into(), ..Border::default() },
            ..container::Style::default()
        });
    tooltip(content, bubble, tooltip::Position::Bottom).gap(4).into()
}

/// How a text field looks.
pub fn field_style(theme: &Theme, status: text_input::Status) -> text_input::Style {
    let t = tokens(theme);
    let edge = match status {
        text_input::Status::Focused { .. } => t.ember,
        text_input::Status::Hovered => t.faint,
        _ => t.line,
    };
    text_input::Style {
        background: Background::Color(t.surface),
        border: Border {
            color: edge,
            width: if matches!(status, text_input::Status::Focused { .. }) { 2.0 } else { 1.0 },
            radius: RADIUS.into(),
        },
        icon: t.muted,
        placeholder: t.faint,
        value: t.ink,
        selection: t.ember_soft,
    }
}

/// A text field that says what is typed, when Enter is pressed, and when the focus leaves it; `Esc` leaves it without a word,
/// and the screen steps back to what is on the disk.
pub fn field<'a, Message: Clone + 'a>(
    placeholder: &str,
    value: &str,
    on_input: impl Fn(String) -> Message + 'a,
    on_done: Option<Message>,
) -> Element<'a, Message> {
    field_with_id(None, placeholder, value, on_input, on_done)
}

/// As [`field`], with a name by which the focus can be put there.
pub fn field_with_id<'a, Message: Clone + 'a>(
    id: Option<iced::widget::Id>,
    placeholder: &str,
    value: &str,
    on_input: impl Fn(String) -> Message + 'a,
    on_done: Option<Message>,
) -> Element<'a, Message> {
    let mut input = text_input(placeholder, value)
        .on_input(on_input)
        .on_submit_maybe(on_done.clone())
        .padding([7, 10])
        .size(BODY)
        .font(theme::REGULAR)
        .style(field_style);
    if let Some(id) = id {
        input = input.id(id);
    }
    match on_done {
        Some(done) => Focus::new(input).on_leave(done).silent_escape().into(),
        None => Focus::new(input).into(),
    }
}

/// A label above a control.
pub fn labelled<'a, Message: 'a>(
    label: impl text::IntoFragment<'a>,
    control: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    column![small(label), control.into()].spacing(4).into()
}

/// A label beside a value, as in a panel: labels line up.
pub fn pair<'a, Message: 'a>(label: impl text::IntoFragment<'a>, value: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    row![container(muted(label)).width(112), container(value).width(Length::Fill)].spacing(8).align_y(Alignment::Center).into()
}

/// A thin line across.
pub fn line<'a, Message: 'a>() -> Element<'a, Message> {
    rule::horizontal(1)
        .style(|theme| rule::Style { color: tokens(theme).line, radius: 0.0.into(), fill_mode: rule::FillMode::Full, snap: true })
        .into()
}

/// A thin line down.
pub fn line_down<'a, Message: 'a>() -> Element<'a, Message> {
    rule::vertical(1)
        .style(|theme| rule::Style { color: tokens(theme).line, radius: 0.0.into(), fill_mode: rule::FillMode::Full, snap: true })
        .into()
}

/// Content on a colour of the theme.
pub fn on<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    color: impl Fn(&Tokens) -> Color + 'a,
) -> container::Container<'a, Message> {
    container(content).style(move |theme| container::Style {
        background: Some(Background::Color(color(tokens(theme)))),
        text_color: Some(tokens(theme).ink),
        ..container::Style::default()
    })
}

/// Content in a box with an edge.
pub fn card<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> container::Container<'a, Message> {
    container(content).padding(16).style(|theme| {
        let t = tokens(theme);
        container::Style {
            background: Some(Background::Color(t.surface)),
            border: Border { color: t.line, width: 1.0, radius: 8.0.into() },
            ..container::Style::default()
        }
    })
}

/// The sentence and the button of a screen with nothing in it yet.
pub fn empty<'a, Message: Clone + 'a>(
    sign: Icon,
    heading_words: impl text::IntoFragment<'a>,
    words: impl text::IntoFragment<'a>,
    action: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut content = column![
        icon(sign, 32.0),
        heading(heading_words),
        container(text(words).size(BODY).align_x(Alignment::Center).style(|theme| ink(tokens(theme).muted))).max_width(420),
    ]
    .spacing(12)
    .align_x(Alignment::Center);
    if let Some(action) = action {
        content = content.push(Space::new().height(4)).push(action);
    }
    container(content).center(Length::Fill).padding(24).into()
}

/// Choices side by side, one of them chosen.
pub fn segments<'a, T: Copy + PartialEq + 'a, Message: Clone + 'a>(
    choices: impl IntoIterator<Item = (T, String)>,
    chosen: T,
    on_choose: impl Fn(T) -> Message,
) -> Element<'a, Message> {
    let mut all = row![].spacing(0);
    for (value, words) in choices {
        let is = value == chosen;
        all = all.push(
            Pressable::new(container(text(words).size(LABEL).font(MEDIUM).wrapping(text::Wrapping::None)).center_y(Length::Fill))
                .height(CONTROL - 4.0)
                .padding([0, 12])
                .on_press(on_choose(value))
                .look(move |t, status| Look {
                    background: match (is, status) {
                        (true, _) => Some(t.ink),
                        (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                        _ => None,
                    },
                    text: if is { t.paper } else { t.ink },
                    edge: None,
                    radius: 5.0,
                }),
        );
    }
    container(all.wrap())
        .padding(1)
        .style(|theme| {
            let t = tokens(theme);
            container::Style {
                background: Some(Background::Color(t.surface)),
                border: Border { color: t.line, width: 1.0, radius: RADIUS.into() },
                ..container::Style::default()
            }
        })
        .into()
}
