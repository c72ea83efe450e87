//! Sealing the festival with a passphrase: the card that says how it stands, the dialog in which one types, and the recovery
//! code, which is shown once and can be printed.

use age::secrecy::{ExposeSecret as _, SecretString};
use iced::widget::{column, container, row, text, text_input};
use iced::{Alignment, Element, Length};

use crate::lang::Lang;
use crate::store::{ErrorKind, SealReport, Store, StoreError};
use crate::ui::app::desk::{FileState, Said};
use crate::ui::modal::over::over;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme;
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone, button};
use crate::vault::{Passphrase, Strength, Work, strength};

/// The first field, for putting the focus there.
pub const FIELD: &str = "seal-first";
const AGAIN: &str = "seal-again";

/// The sealing of a festival.
#[derive(Debug, Default)]
pub struct Seal {
    step: Step,
    typed: String,
    again: String,
    shown: bool,
    wrong: Option<Wrong>,
    left: usize,
}

#[derive(Debug, Default)]
enum Step {
    /// No dialog.
    #[default]
    None,
    /// A passphrase is chosen; for a sealed festival another one.
    Choose,
    /// The passphrase is asked for, to take the seal off.
    Confirm,
    /// The file and its backups are written.
    Working,
    /// The recovery code is shown.
    Code(SecretString),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Empty,
    Different,
    Passphrase,
    Failed(ErrorKind),
}

/// What is said to it.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Begin,
    TakeOff,
    Typed(String),
    Again(String),
    Show,
    Go,
    Sealed(Result<(SealReport, SecretString), ErrorKind>),
    Unsealed(Result<SealReport, ErrorKind>),
    Print,
    Close,
}

impl Seal {
    /// Whether a dialog is open.
    pub fn is_open(&self) -> bool {
        !matches!(self.step, Step::None)
    }

    /// Closes the dialog, unless something is being written.
    pub fn step_back(&mut self) -> bool {
        match self.step {
            Step::None => false,
            Step::Working => true,
            Step::Choose | Step::Confirm | Step::Code(_) => {
                *self = Self::default();
                true
            }
        }
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message, work: Work, cx: Cx<'_>) -> Action<super::Message> {
        match message {
            Message::Begin => return self.open(Step::Choose),
            Message::TakeOff => return self.open(Step::Confirm),
            Message::Typed(typed) => (self.typed, self.wrong) = (typed, None),
            Message::Again(typed) => (self.again, self.wrong) = (typed, None),
            Message::Show => self.shown = !self.shown,
            Message::Go => return self.go(work),
            Message::Sealed(Ok((report, code))) => {
                *self = Self { step: Step::Code(code), left: report.left.len(), ..Self::default() };
                return note();
            }
            Message::Unsealed(Ok(report)) => {
                *self = Self::default();
                return Action::All(vec![note(), Action::Tell(cx.lang.seal_unsealed(report.backups))]);
            }
            Message::Sealed(Err(kind)) => {
                self.step = Step::Choose;
                self.wrong = Some(Wrong::Failed(kind));
            }
            Message::Unsealed(Err(kind)) => {
                self.step = Step::Confirm;
                self.wrong = Some(if kind == ErrorKind::WrongSecret { Wrong::Passphrase } else { Wrong::Failed(kind) });
            }
            Message::Print => {
                if let Step::Code(code) = &self.step {
                    return print(code, cx);
                }
            }
            Message::Close => drop(self.step_back()),
        }
        Action::None
    }

    fn open(&mut self, step: Step) -> Action<super::Message> {
        *self = Self { step, ..Self::default() };
        Action::Task(iced::widget::operation::focus(FIELD))
    }

    fn go(&mut self, work: Work) -> Action<super::Message> {
        let typed = self.typed.clone();
        if typed.trim().is_empty() {
            self.wrong = Some(Wrong::Empty);
            return Action::None;
        }
        match self.step {
            Step::Choose if typed.trim() != self.again.trim() => {
                self.wrong = Some(Wrong::Different);
                Action::Task(iced::widget::operation::focus(AGAIN))
            }
            Step::Choose => {
                self.step = Step::Working;
                Action::ask(move |store| say(Message::Sealed(seal(store, &typed, work).map_err(|error| error.kind()))))
            }
            Step::Confirm => {
                self.step = Step::Working;
                Action::ask(move |store| say(Message::Unsealed(unseal(store, &typed).map_err(|error| error.kind()))))
            }
            Step::None | Step::Working | Step::Code(_) => Action::None,
        }
    }

    /// The card on the page.
    pub fn card<'a>(file: &FileState, lang: &Lang) -> Element<'a, Message> {
        let (about, first, second) = if file.key.is_some() {
            let off = button(lang.seal_take_off(), Kind::Plain, (!file.look_only).then_some(Message::TakeOff));
            (lang.seal_is_sealed(), lang.seal_change(), Some(off))
        } else {
            (lang.seal_is_open(), lang.seal_begin(), None)
        };
        let can = !file.look_only && file.path.is_some();
        let buttons = row![kit::icon_button(Icon::Lock, first, Kind::Plain, can.then_some(Message::Begin))].push(second).spacing(8);
        column![kit::heading(lang.seal_heading()), kit::muted(about), buttons].spacing(12).into()
    }

    /// The dialog, if one is open.
    pub fn dialog<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let lang = cx.lang;
        let content = match &self.step {
            Step::None => return None,
            Step::Working => column![kit::title(lang.seal_heading()), kit::muted(lang.seal_working())].spacing(12),
            Step::Choose => self.choose(cx),
            Step::Confirm => {
                let content = column![kit::title(lang.seal_take_off()), kit::body(lang.seal_take_off_about())].spacing(14);
                let content = content.push(kit::labelled(lang.seal_passphrase(), self.field(FIELD, &self.typed, Message::Typed)));
                self.buttons(content, lang.seal_take_off_go(), lang)
            }
            Step::Code(code) => self.code(code, lang),
        };
        Some(over(content, 560.0, Message::Close))
    }

    fn choose<'a>(&'a self, cx: Cx<'a>) -> iced::widget::Column<'a, Message> {
        let lang = cx.lang;
        let sealed = cx.file.key.is_some();
        let (title, about) =
            if sealed { (lang.seal_change(), lang.seal_change_about()) } else { (lang.seal_begin(), lang.seal_begin_about()) };
        let mut content = column![kit::title(title), kit::body(about)].spacing(14);
        content = content.push(kit::labelled(lang.seal_passphrase(), self.field(FIELD, &self.typed, Message::Typed)));
        if !self.typed.is_empty() {
            let (words, tone) = match strength(&self.typed) {
                Strength::Weak => (lang.seal_weak(), Tone::Warn),
                Strength::Fair => (lang.seal_fair(), Tone::Info),
                Strength::Good => (lang.seal_good(), Tone::Ok),
            };
            content = content.push(kit::toned(words, tone));
        }
        content = content.push(kit::labelled(lang.seal_again(), self.field(AGAIN, &self.again, Message::Again)));
        content = content.push(kit::small(lang.seal_disk()));
        let go = if sealed { lang.seal_change_go() } else { lang.seal_go() };
        self.buttons(content, go, lang)
    }

    fn buttons<'a>(
        &'a self,
        mut content: iced::widget::Column<'a, Message>,
        go: String,
        lang: &Lang,
    ) -> iced::widget::Column<'a, Message> {
        if let Some(wrong) = self.wrong {
            let words = match wrong {
                Wrong::Empty => lang.seal_empty(),
                Wrong::Different => lang.seal_different(),
                Wrong::Passphrase => lang.seal_wrong(),
                Wrong::Failed(kind) => StoreError::new(kind, "").sentence(lang),
            };
            content = content.push(kit::toned(words, Tone::Bad));
        }
        let show = if self.shown { lang.seal_hide() } else { lang.seal_show() };
        content.push(
            row![
                container(button(show, Kind::Quiet, Some(Message::Show))).width(Length::Fill),
                button(lang.common_back(), Kind::Plain, Some(Message::Close)),
                button(go, Kind::Main, Some(Message::Go)),
            ]
            .spacing(8)
            .align_y(Alignment::Center),
        )
    }

    fn field<'a>(&'a self, id: &'static str, value: &'a str, on_input: fn(String) -> Message) -> Element<'a, Message> {
        let field = text_input("", value)
            .id(id)
            .secure(!self.shown)
            .on_input(on_input)
            .on_submit(Message::Go)
            .padding([8, 10])
            .size(theme::BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        Focus::new(field).into()
    }

    fn code<'a>(&'a self, code: &'a SecretString, lang: &Lang) -> iced::widget::Column<'a, Message> {
        let groups = container(text(code.expose_secret().to_owned()).font(theme::SEMIBOLD).size(theme::HEADING).line_height(1.6))
            .padding(14)
            .width(Length::Fill)
            .style(|theme| {
                let t = theme::tokens(theme);
                container::Style { background: Some(t.sunk.into()), text_color: Some(t.ink), ..container::Style::default() }
            });
        let head = row![icon(Icon::Lock, 22.0), kit::title(lang.seal_done())].spacing(10).align_y(Alignment::Center);
        let mut content = column![head, kit::body(lang.seal_code_about()), groups].spacing(14);
        if self.left > 0 {
            content = content.push(kit::toned(lang.seal_left(self.left), Tone::Warn));
        }
        content.push(
            row![
                container(kit::small(lang.seal_print_about())).width(Length::Fill),
                kit::icon_button(Icon::Printer, lang.seal_print(), Kind::Plain, Some(Message::Print)),
                button(lang.seal_kept(), Kind::Main, Some(Message::Close)),
            ]
            .spacing(8)
            .align_y(Alignment::Center),
        )
    }
}

fn say(message: Message) -> super::Message {
    super::Message::Seal(message)
}

/// Has the program take note of how the file stands now.
fn note() -> Action<super::Message> {
    Action::change(|_| Ok(Said::Nothing))
}

fn seal(store: &mut Store, typed: &str, work: Work) -> Result<(SealReport, SecretString), StoreError> {
    let report = store.seal(typed, work)?;
    let code = store.vault().map(|vault| vault.key().recovery_code());
    code.map(|code| (report, code)).ok_or_else(|| StoreError::new(ErrorKind::Stopped, "it was sealed and has no key"))
}

fn unseal(store: &mut Store, typed: &str) -> Result<SealReport, StoreError> {
    if let Some(vault) = store.vault() {
        vault.confirm(&Passphrase::new(typed)?)?;
    }
    store.unseal()
}

/// Writes the recovery sheet as a page, and opens it with what the system prints pages with.
fn print(code: &SecretString, cx: Cx<'_>) -> Action<super::Message> {
    let lang = cx.lang;
    let name = cx.data.festival().map_or("", |festival| festival.name.as_str());
    let page = sheet(lang, name, &lang.date_long(cx.today()), code.expose_secret());
    let path = crate::ui::files::free_path(&std::env::temp_dir(), &lang.seal_sheet(), "html");
    match crate::store::write_private(&path, page.as_bytes()) {
        Ok(()) => {
            crate::ui::files::show(&path);
            Action::Tell(lang.seal_printed(path.display().to_string()))
        }
        Err(error) => Action::Refuse(error.sentence(lang)),
    }
}

/// The recovery sheet: a page that any browser prints.
pub(super) fn sheet(lang: &Lang, festival: &str, day: &str, code: &str) -> String {
    let safe = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let (title, about, keep) = (lang.seal_sheet(), lang.seal_sheet_about(festival.to_owned()), lang.seal_sheet_keep());
    let style = "body{font-family:sans-serif;max-width:40em;margin:3em auto;line-height:1.5}\
                 pre{font-size:1.5em;white-space:pre-wrap;border:1px solid #999;padding:1em}@page{size:A4;margin:20mm}";
    format!(
        "<!doctype html><html lang=\"{}\"><meta charset=\"utf-8\"><title>{}</title><style>{style}</style><h1>{}</h1>\
         <p>{}</p><pre>{}</pre><p>{}</p><p>{}</p></html>\n",
        lang.language().tag(),
        safe(&title),
        safe(&title),
        safe(&about),
        safe(code),
        safe(&keep),
        safe(day),
    )
}
