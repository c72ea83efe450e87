//! The trouble screen: a festival file that cannot be opened as it is. What happened, what is safe, and the next right
//! things to do, best first.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::widget::{Space, column, container, row, text_input};
use iced::{Alignment, Element, Length, Task};

use crate::front::Knock;
use crate::lang::Lang;
use crate::store::{Backup, ErrorKind, Salvaged, StoreError};
use crate::ui::files::{self, Asked};
use crate::ui::theme;
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone, button};
use crate::ui::widget::list::scroll;

/// The field of the passphrase, for putting the focus there.
pub const FIELD: &str = "passphrase";

/// The trouble with a file.
#[derive(Debug)]
pub struct Trouble {
    path: PathBuf,
    error: Arc<StoreError>,
    backups: Vec<Backup>,
    fronted: Option<Knock>,
    saved: Option<(PathBuf, Salvaged)>,
    wrong: Option<String>,
    said: Option<String>,
    secret: String,
    details: bool,
    working: bool,
}

/// What the screen says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Backups(Vec<Backup>),
    Again,
    Look,
    Restore(PathBuf),
    Salvage,
    Salvaged(Result<(PathBuf, Salvaged), Arc<StoreError>>),
    Knock,
    Knocked(Knock),
    Copy,
    CopyTo(Asked),
    Copied(Result<PathBuf, Arc<StoreError>>),
    Other,
    OtherAsked(Asked),
    Open(PathBuf),
    Doors,
    Details,
    CopyDetails,
    Typed(String),
    Unseal,
}

/// What it wants done.
pub enum Wants {
    /// Nothing.
    Nothing,
    /// A task of its own.
    Task(Task<Message>),
    /// This file opened.
    Open(PathBuf),
    /// This file opened only to be looked at.
    Look(PathBuf),
    /// A backup put in the file's place, and opened.
    Replace(PathBuf, PathBuf),
    /// What can be read saved.
    Salvage(PathBuf),
    /// The window that has the file brought to the front.
    Knock(PathBuf),
    /// A sealed file opened with this passphrase, or recovery code.
    Unseal(PathBuf, String),
    /// Back to the three doors.
    Doors,
}

impl Trouble {
    /// A file that could not be opened, and why.
    pub fn new(path: PathBuf, error: Arc<StoreError>) -> Self {
        Self {
            path,
            error,
            backups: Vec::new(),
            fronted: None,
            saved: None,
            wrong: None,
            said: None,
            secret: String::new(),
            details: false,
            working: false,
        }
    }

    /// The file it is about.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What kind of trouble it is.
    pub fn kind(&self) -> ErrorKind {
        self.error.kind()
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message, lang: &Lang) -> Wants {
        match message {
            Message::Backups(all) => self.backups = all.into_iter().filter(Backup::is_sound).collect(),
            Message::Again => return self.work(Wants::Open(self.path.clone())),
            Message::Look => return self.work(Wants::Look(self.path.clone())),
            Message::Restore(backup) => return self.work(Wants::Replace(self.path.clone(), backup)),
            Message::Salvage => return self.work(Wants::Salvage(self.path.clone())),
            Message::Salvaged(Ok(saved)) => {
                self.working = false;
                self.saved = Some(saved);
            }
            Message::Salvaged(Err(error)) | Message::Copied(Err(error)) => {
                self.working = false;
                self.wrong = Some(error.sentence(lang));
            }
            Message::Knock => return Wants::Knock(self.path.clone()),
            Message::Knocked(knock) => self.fronted = Some(knock),
            Message::Copy => {
                let name = self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                return Wants::Task(Task::perform(files::ask_where(lang.trouble_copy(), name), Message::CopyTo));
            }
            Message::CopyTo(Asked::Path(to)) => {
                let from = self.path.clone();
                let copy = files::in_background(move || match std::fs::copy(&from, &to) {
                    Ok(_) => Ok(to),
                    Err(error) => Err(Arc::new(StoreError::from(error))),
                });
                self.working = true;
                return Wants::Task(Task::perform(copy, |copied| {
                    Message::Copied(copied.unwrap_or_else(|| Err(Arc::new(StoreError::new(ErrorKind::Stopped, "no thread")))))
                }));
            }
            Message::CopyTo(Asked::NoDialog) | Message::OtherAsked(Asked::NoDialog) => {
                self.wrong = Some(lang.common_no_dialog_file());
            }
            Message::CopyTo(Asked::Nothing) | Message::OtherAsked(Asked::Nothing) => {}
            Message::Copied(Ok(to)) => {
                self.working = false;
                self.said = Some(lang.trouble_copied(to.display().to_string()));
            }
            Message::Other => {
                return Wants::Task(Task::perform(files::ask(lang.start_open(), &["ildsjel"]), Message::OtherAsked));
            }
            Message::OtherAsked(Asked::Path(path)) | Message::Open(path) => return self.work(Wants::Open(path)),
            Message::Doors => return Wants::Doors,
            Message::Details => self.details = !self.details,
            Message::CopyDetails => return Wants::Task(iced::clipboard::write(self.details_text())),
            Message::Typed(typed) => {
                self.wrong = None;
                self.secret = typed;
            }
            Message::Unseal if self.secret.is_empty() => {}
            Message::Unseal => return self.work(Wants::Unseal(self.path.clone(), self.secret.clone())),
        }
        Wants::Nothing
    }

    fn work(&mut self, wants: Wants) -> Wants {
        self.working = true;
        self.wrong = None;
        wants
    }

    fn details_text(&self) -> String {
        format!("Ildsjel {}\n{}\n{}", env!("CARGO_PKG_VERSION"), self.path.display(), self.error)
    }

    /// Draws it.
    pub fn view<'a>(&'a self, lang: &'a Lang) -> Element<'a, Message> {
        let kind = self.error.kind();
        let sign = if matches!(kind, ErrorKind::Sealed | ErrorKind::WrongSecret) { Icon::Lock } else { Icon::Warning };
        let head = row![
            icon(sign, 28.0),
            column![kit::title(self.title(lang)), kit::small(self.path.display().to_string())].spacing(2).width(Length::Fill)
        ]
        .spacing(14)
        .align_y(Alignment::Center);
        let mut content = column![head, kit::body(self.error.sentence(lang))].spacing(16);
        if matches!(kind, ErrorKind::Sealed | ErrorKind::WrongSecret) {
            content = content.push(self.passphrase(lang));
        }
        if let Some((path, saved)) = &self.saved {
            content = content.push(salvaged(path, saved, lang));
        }
        if let Some(knock) = self.fronted {
            let (words, tone) = match knock {
                Knock::Came => (lang.trouble_fronted(), Tone::Ok),
                Knock::Nobody => (lang.trouble_nobody(), Tone::Warn),
            };
            content = content.push(kit::toned(words, tone));
        }
        if let Some(said) = &self.said {
            content = content.push(kit::toned(said.as_str(), Tone::Ok));
        }
        if let Some(wrong) = &self.wrong {
            content = content.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        content = content.push(self.ways(lang));
        content = content.push(kit::line()).push(self.foot(lang));
        let card = kit::card(content).padding(24).width(Length::Fill).max_width(720);
        scroll(container(card).center_x(Length::Fill).padding(32)).width(Length::Fill).height(Length::Fill).into()
    }

    fn title(&self, lang: &Lang) -> String {
        lang.trouble_title(match self.error.kind() {
            ErrorKind::Missing => "missing",
            ErrorKind::NotAFestival => "not-a-festival",
            ErrorKind::Newer => "newer",
            ErrorKind::Locked => "locked",
            ErrorKind::Damaged => "damaged",
            ErrorKind::ReadOnly => "read-only",
            ErrorKind::Full => "full",
            ErrorKind::Sealed | ErrorKind::WrongSecret => "sealed",
            _ => "disk",
        })
    }

    /// The next right things to do, the best first.
    fn ways<'a>(&'a self, lang: &'a Lang) -> Element<'a, Message> {
        let kind = self.error.kind();
        let mut ways: Vec<(String, String, Message)> = Vec::new();
        let newest = || {
            self.backups.first().map(|backup| {
                let when = lang.moment(backup.at.timestamp_millis());
                (lang.trouble_backup(when), lang.trouble_backup_about(), Message::Restore(backup.path.clone()))
            })
        };
        let look = || (lang.trouble_look(), lang.trouble_look_about(), Message::Look);
        let again = || (lang.trouble_again(), lang.trouble_again_about(), Message::Again);
        let copy = || (lang.trouble_copy(), lang.trouble_copy_about(), Message::Copy);
        match kind {
            ErrorKind::Damaged => {
                ways.extend(newest());
                ways.push((lang.trouble_salvage(), lang.trouble_salvage_about(), Message::Salvage));
                ways.push(copy());
            }
            ErrorKind::Locked => {
                ways.push((lang.trouble_knock(), lang.trouble_knock_about(), Message::Knock));
                ways.extend([look(), again()]);
            }
            ErrorKind::Newer => ways.extend([look(), copy()]),
            ErrorKind::ReadOnly => ways.extend([look(), copy(), again()]),
            ErrorKind::Missing => {
                ways.push(again());
                ways.extend(newest());
            }
            ErrorKind::NotAFestival => ways.extend(newest()),
            ErrorKind::Sealed | ErrorKind::WrongSecret => {}
            // A full disk, or one that does not answer.
            _ => ways.extend([again(), look(), copy()]),
        }
        let mut all = column![].spacing(10);
        for (index, (words, about, message)) in ways.into_iter().enumerate() {
            let main = if index == 0 && self.saved.is_none() { Kind::Main } else { Kind::Plain };
            let control = button(words, main, (!self.working).then_some(message)).width(310);
            all = all.push(row![control, container(kit::muted(about)).width(Length::Fill)].spacing(14).align_y(Alignment::Center));
        }
        if kind == ErrorKind::Damaged && self.backups.is_empty() {
            all = all.push(kit::muted(lang.trouble_no_backup()));
        }
        if self.working {
            all = all.push(kit::muted(lang.trouble_working()));
        }
        all.into()
    }

    fn passphrase<'a>(&'a self, lang: &'a Lang) -> Element<'a, Message> {
        let field = text_input(&lang.trouble_passphrase_hint(), &self.secret)
            .id(FIELD)
            // A recovery code is read off paper: it is shown as it is typed.
            .secure(!looks_like_a_code(&self.secret))
            .on_input(Message::Typed)
            .on_submit(Message::Unseal)
            .padding([8, 10])
            .size(theme::BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let ready = !self.working && !self.secret.is_empty();
        let open = button(lang.trouble_unseal(), Kind::Main, ready.then_some(Message::Unseal));
        column![
            row![container(Focus::new(field)).width(Length::Fill), open].spacing(10).align_y(Alignment::Center),
            kit::small(lang.trouble_code_about())
        ]
        .spacing(6)
        .into()
    }

    fn foot<'a>(&'a self, lang: &'a Lang) -> Element<'a, Message> {
        let buttons = row![
            button(lang.trouble_other(), Kind::Plain, (!self.working).then_some(Message::Other)),
            button(lang.trouble_doors(), Kind::Plain, Some(Message::Doors)),
            Space::new().width(Length::Fill),
            button(lang.trouble_details(), Kind::Quiet, Some(Message::Details)),
        ]
        .spacing(10);
        let mut foot = column![buttons].spacing(10);
        if self.details {
            foot = foot.push(kit::small(self.details_text()));
            foot = foot.push(button(lang.trouble_copy_details(), Kind::Plain, Some(Message::CopyDetails)));
        }
        foot.into()
    }
}

/// Whether what is typed is a recovery code rather than a passphrase.
fn looks_like_a_code(typed: &str) -> bool {
    typed.trim_start().to_ascii_uppercase().starts_with("AGE-") || typed.trim_start().to_ascii_uppercase().starts_with("ILDS")
}

/// What was saved of a damaged file.
fn salvaged<'a>(path: &Path, saved: &Salvaged, lang: &Lang) -> Element<'a, Message> {
    let mut content = column![kit::toned(lang.salvaged(path, saved), Tone::Ok)].spacing(8);
    if saved.lost > 0 {
        content = content.push(kit::toned(lang.trouble_lost(saved.lost), Tone::Warn));
    }
    content = content.push(kit::muted(lang.trouble_salvaged_about()));
    content.push(button(lang.trouble_open_salvaged(), Kind::Main, Some(Message::Open(path.to_owned())))).into()
}
