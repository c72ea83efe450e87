//! Making a course: one of the programmes that come along, one from a file that somebody has shared, or an empty one. And
//! the chosen one as such a file.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use iced::widget::{Id, column, container, row};
use iced::{Element, Length, Task};

use super::draft::Field;
use super::form::Form;
use super::{Action, Cx, Message, Training, focus};
use crate::domain::programme_template::{self, Template, TemplateError};
use crate::domain::{Edit, Ids, Programme, act};
use crate::exchange::report::file_stem;
use crate::lang::{Lang, Language};
use crate::ui::files::{self, Asked};
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// The name of the first programme in the list.
const FIRST: &str = "training-programmes";
/// A file that is longer is no programme.
const MOST: u64 = 1 << 21;

/// The programmes that come along; read once.
static COME_ALONG: LazyLock<Vec<Template>> = LazyLock::new(programme_template::all);
static COME_ALONG_SV: LazyLock<Vec<Template>> = LazyLock::new(|| programme_template::all_in("sv"));

/// Those that come along, in one's own language where there are such.
fn come_along(language: Language) -> &'static [Template] {
    if language == Language::Sv { &COME_ALONG_SV } else { &COME_ALONG }
}

/// What is said about making a course.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Said {
    /// One of those that come along, by its place among them.
    Take(usize),
    AskFile,
    FileAsked(Asked),
    /// What a file of that name holds, or the sentence why it could not be read.
    Read(String, Result<String, String>),
    Save,
    SaveAsked(Asked),
    Saved(Result<PathBuf, String>),
}

/// The text of a file, no more of it than a programme can be.
///
/// # Errors
/// Whatever the system says of the file, and text that is none.
fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    let _ = std::fs::File::open(path)?.take(MOST).read_to_string(&mut text)?;
    Ok(text)
}

/// Why a file could not be read, in a sentence.
fn unread(lang: &Lang, path: &Path, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::InvalidData => lang.programmes_file_refused(name_of(path), lang.programmes_file_not_text()),
        _ => lang.common_cannot_read(path.display().to_string(), error.to_string()),
    }
}

/// The path as that of a programme. Another ending gets ours behind it, and no file is written over that was not asked about.
fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml")) {
        return path;
    }
    let name = name_of(&path);
    let ours = path.with_file_name(format!("{name}.toml"));
    if ours.exists() { files::free_path(path.parent().unwrap_or(Path::new("")), &name, "toml") } else { ours }
}

/// Writes a file, whole or not at all.
///
/// # Errors
/// Whatever the system says of it.
fn put(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let part = path.with_file_name(format!("{}.part", name_of(path)));
    let written = std::fs::write(&part, text).and_then(|()| std::fs::rename(&part, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

impl Training {
    /// The list to begin a new programme from.
    pub(super) fn new_programme(&mut self) -> Action<Message> {
        self.chooser = None;
        self.ask = None;
        self.unread = None;
        self.drafts.clear(Field::FormName);
        self.form = Some(Form::Programme);
        focus(FIRST)
    }

    pub(super) fn make(&mut self, said: Said, cx: Cx<'_>) -> Action<Message> {
        let lang = cx.lang;
        match said {
            Said::Take(at) => {
                let Some(template) = come_along(lang.language()).get(at) else { return Action::None };
                match self.put(template, cx) {
                    Ok(edit) => Action::Do(edit),
                    Err(why) => Action::Refuse(lang.cannot(&why)),
                }
            }
            Said::AskFile => {
                let ask = files::ask(lang.programmes_which_file(), &["toml"]);
                Action::Task(Task::perform(ask, |asked| Message::Make(Said::FileAsked(asked))))
            }
            Said::FileAsked(Asked::Path(path)) => {
                let name = name_of(&path);
                let (language, stopped) = (lang.language(), lang.programmes_file_stopped());
                let work = files::in_background(move || read(&path).map_err(|error| unread(&Lang::new(language), &path, &error)));
                Action::Task(Task::perform(work, move |text| {
                    Message::Make(Said::Read(name.clone(), text.unwrap_or_else(|| Err(stopped.clone()))))
                }))
            }
            Said::FileAsked(Asked::NoDialog) => Action::Refuse(lang.common_no_dialog_file()),
            Said::FileAsked(Asked::Nothing) | Said::SaveAsked(Asked::Nothing) => Action::None,
            Said::Read(name, text) => self.read_in(name, text, cx),
            Said::Save => {
                let Some(programme) = self.chosen_programme(cx) else { return Action::None };
                let name = format!("{}.toml", file_stem([programme.name.as_str()]));
                let ask = files::ask_where(lang.programmes_save_where(), name);
                Action::Task(Task::perform(ask, |asked| Message::Make(Said::SaveAsked(asked))))
            }
            Said::SaveAsked(Asked::Path(path)) => self.save(move |_| path, cx),
            // Where the system has no dialog, it goes where papers go.
            Said::SaveAsked(Asked::NoDialog) => {
                let folder = self.folder.clone().unwrap_or_else(files::documents);
                self.save(move |name| files::free_path(&folder, name, "toml"), cx)
            }
            Said::Saved(Ok(path)) => Action::Wrote(path, None),
            Said::Saved(Err(words)) => Action::Refuse(words),
        }
    }

    /// A file was read: the programme in it, or in a sentence why it is none.
    fn read_in(&mut self, name: String, text: Result<String, String>, cx: Cx<'_>) -> Action<Message> {
        let lang = cx.lang;
        let refused = |why: String| lang.programmes_file_refused(name.clone(), why);
        let edit = text.and_then(|text| {
            let template = Template::read(&text).map_err(|why: TemplateError| refused(lang.template_refused(&why, &text)))?;
            self.put(&template, cx).map_err(|why| refused(lang.cannot(&why)))
        });
        match edit {
            Ok(edit) => Action::Do(edit),
            // It stays in the form, if one is open, until something else is tried.
            Err(words) if self.form.is_some() => {
                self.unread = Some(words);
                Action::None
            }
            Err(words) => Action::Refuse(words),
        }
    }

    /// Puts a programme in, to be shown once it is there.
    fn put(&mut self, template: &Template, cx: Cx<'_>) -> Result<Edit, act::Cannot> {
        let edit = template.add(cx.data, &mut Ids::System)?;
        self.wanted.0 = act::added::<Programme>(&edit);
        (self.form, self.unread) = (None, None);
        Ok(edit)
    }

    /// Writes the chosen programme as a file, on a thread of its own.
    fn save(&self, to: impl FnOnce(&str) -> PathBuf, cx: Cx<'_>) -> Action<Message> {
        let lang = cx.lang;
        let Some(template) = self.programme.and_then(|id| Template::of(cx.data, id)) else { return Action::None };
        let path = with_ending(to(&template.name));
        let text = match template.write() {
            Ok(text) => text,
            Err(why) => return Action::Refuse(lang.lists_screen_cannot_write(path.display().to_string(), why.to_string())),
        };
        let place = path.parent().unwrap_or(Path::new("")).display().to_string();
        let work = files::in_background(move || put(&path, &text).map_err(|error| error.to_string()).map(|()| path));
        let (language, stopped) = (lang.language(), lang.programmes_file_stopped());
        Action::Task(Task::perform(work, move |written| {
            let written = written.unwrap_or_else(|| Err(stopped.clone()));
            let words = |why| Lang::new(language).lists_screen_cannot_write(place.clone(), why);
            Message::Make(Said::Saved(written.map_err(words)))
        }))
    }

    pub(super) fn make_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut cards = column![].spacing(8);
        for (at, template) in come_along(lang.language()).iter().enumerate() {
            cards = cards.push(card(at, template, cx));
        }
        let mut file = column![
            row![kit::icon_button(Icon::Folder, lang.programmes_from_file(), Kind::Plain, Some(Message::Make(Said::AskFile)))],
            kit::small(lang.programmes_from_file_about()),
        ]
        .spacing(6);
        if let Some(words) = &self.unread {
            file = file.push(kit::toned(words.as_str(), Tone::Bad));
        }
        let name = iced::widget::text_input(&lang.training_programme_hint(), self.drafts.get(Field::FormName))
            .on_input(|typed| Message::Type(Field::FormName, typed))
            .on_submit(Message::FormDone)
            .padding([7, 10])
            .size(crate::ui::theme::BODY)
            .font(crate::ui::theme::REGULAR)
            .style(kit::field_style);
        let typed = !self.drafts.get(Field::FormName).trim().is_empty();
        let own = column![
            kit::labelled(lang.programmes_empty(), Focus::new(name)),
            row![
                kit::button(lang.training_make_programme(), Kind::Plain, typed.then_some(Message::FormDone)),
                kit::button(lang.common_cancel(), Kind::Quiet, Some(Message::FormCancel)),
            ]
            .spacing(8),
        ]
        .push(self.wrong(&[Field::FormName]))
        .spacing(8);
        column![
            column![kit::title(lang.programmes_new()), kit::muted(lang.programmes_begin())].spacing(4),
            cards,
            file,
            kit::line(),
            own
        ]
        .spacing(14)
        .into()
    }
}

/// One of those that come along: its name, its size, and what it is for.
fn card<'a>(at: usize, template: &'a Template, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let minutes = template.modules.iter().map(|module| module.minutes).sum();
    let mut head = row![container(kit::strong(template.name.as_str())).width(Length::Fill)].spacing(8);
    if cx.data.programmes.iter().any(|row| row.name.to_lowercase() == template.name.to_lowercase()) {
        head = head.push(kit::chip(lang.programmes_there(), Tone::Info));
    }
    let size = lang.programmes_size(lang.hours_and_minutes(minutes), template.modules.len());
    // A competence of that name that is there already stays as it is.
    let there = cx.data.competences.iter().find(|row| row.name.to_lowercase() == template.competence.to_lowercase());
    let lasts = match there {
        Some(row) => row.months_valid.map(|months| lang.programmes_months_here(months)),
        None => template.months_valid.map(|months| lang.programmes_months_suggested(months)),
    };
    let size = lasts.map_or_else(|| size.clone(), |lasts| format!("{size} · {lasts}"));
    let content = column![head, kit::small(size), kit::body(template.note.as_str())].spacing(3).width(Length::Fill);
    let mut card =
        Pressable::new(content).width(Length::Fill).padding([8, 12]).on_press(Message::Make(Said::Take(at))).look(|t, status| {
            Look {
                background: Some(if matches!(status, Status::Hovered | Status::Pressed) { t.sunk } else { t.surface }),
                text: t.ink,
                edge: Some(t.line),
                radius: crate::ui::theme::RADIUS,
            }
        });
    if at == 0 {
        card = card.id(Id::new(FIRST));
    }
    card.into()
}
