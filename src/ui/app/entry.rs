//! The way in: a file that could not be opened, what is done about it, and a second program that was started on a file
//! which is open here.

use std::path::PathBuf;
use std::sync::Arc;

use iced::futures::channel::mpsc::Sender;
use iced::futures::{SinkExt as _, Stream};
use iced::{Subscription, Task, window};

use super::desk::folder;
use super::{App, Message, Stage};
use crate::front::{Front, Knock, knock};
use crate::store::{ErrorKind, StoreError, salvage};
use crate::ui::files::{free_path, in_background};
use crate::ui::screen::trouble::{self, Trouble, Wants};

impl App {
    /// A file could not be opened: what is on the desk stays there, else the trouble is shown.
    pub(super) fn failed(&mut self, path: PathBuf, error: Arc<StoreError>) -> Task<Message> {
        if matches!(&self.stage, Stage::Open(desk) if desk.path.as_ref() == Some(&path) && !desk.file.look_only) {
            // It is open here already.
            return Task::none();
        }
        if error.kind() == ErrorKind::Exists {
            if matches!(self.stage, Stage::Opening) {
                self.stage = self.doors();
            }
            let words = error.sentence(&self.lang);
            match &mut self.stage {
                Stage::Start(start) => start.fail(words),
                _ => self.say(words, true),
            }
            return Task::none();
        }
        let keep = self.keep(&path);
        let knocks = error.kind() == ErrorKind::Locked;
        let old = std::mem::replace(&mut self.stage, Stage::Trouble(Box::new(Trouble::new(path, error))));
        self.toast = None;
        let list = in_background(move || keep.map(|keep| keep.list()).unwrap_or_default());
        let mut tasks = vec![
            Task::perform(list, |all| Message::Trouble(trouble::Message::Backups(all.unwrap_or_default()))),
            iced::widget::operation::focus(trouble::FIELD),
        ];
        if knocks {
            // The window that has it comes to the front by itself.
            tasks.push(self.trouble(trouble::Message::Knock));
        }
        if let Stage::Open(desk) = old {
            tasks.push(super::desk::close(desk.worker).discard());
        }
        Task::batch(tasks)
    }

    pub(super) fn trouble(&mut self, message: trouble::Message) -> Task<Message> {
        let Stage::Trouble(trouble) = &mut self.stage else { return Task::none() };
        match trouble.update(message, &self.lang) {
            Wants::Nothing => Task::none(),
            Wants::Task(task) => task.map(Message::Trouble),
            Wants::Open(path) => self.open_file(path),
            Wants::Look(path) => Self::look_at(path),
            Wants::Replace(path, backup) => self.replace(path, backup),
            Wants::Unseal(path, secret) => self.unseal(path, secret),
            Wants::Salvage(path) => {
                let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
                let beside = path.parent().map_or_else(folder, std::path::Path::to_owned);
                let to = free_path(&beside, &self.lang.trouble_salvage_name(stem), "ildsjel");
                let saved = in_background(move || salvage(&path, &to).map(|saved| (to, saved)).map_err(Arc::new));
                Task::perform(saved, |saved| {
                    let stopped = || Err(Arc::new(StoreError::new(ErrorKind::Stopped, "no thread")));
                    Message::Trouble(trouble::Message::Salvaged(saved.unwrap_or_else(stopped)))
                })
            }
            Wants::Knock(path) => {
                let knocked = in_background(move || knock(&path, &folder()));
                Task::perform(knocked, |knocked| Message::Trouble(trouble::Message::Knocked(knocked.unwrap_or(Knock::Nobody))))
            }
            Wants::Doors => {
                self.stage = self.doors();
                Task::none()
            }
        }
    }
}

impl App {
    /// Opens a sealed list with the festival that is open: what was in it is written where lists are handed out.
    pub(super) fn open_list(&mut self, path: &std::path::Path, sealed: &[u8]) {
        let Stage::Open(desk) = &self.stage else { return };
        let read = match &desk.file.key {
            Some(key) => crate::vault::read_export(sealed, crate::vault::Secret::Key(key)).map_err(StoreError::from),
            None => Err(StoreError::new(ErrorKind::WrongSecret, "the festival has no key")),
        };
        let name = path.file_stem().map(PathBuf::from).unwrap_or_default();
        let stem = name.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let ending = name.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
        let to = free_path(&crate::ui::files::documents(), &stem, &ending);
        let written = read.and_then(|plain| {
            std::fs::create_dir_all(crate::ui::files::documents())?;
            crate::store::write_private(&to, &plain)
        });
        match written {
            Ok(()) => {
                self.say(self.lang.seal_opened_list(to.display().to_string()), false);
                if let Some(toast) = &mut self.toast {
                    toast.file = Some(to);
                }
            }
            Err(error) => self.say(error.at(path).sentence(&self.lang), true),
        }
    }
}

/// What is said when a second program is started on the file that is open here.
pub(super) fn knocks(path: PathBuf) -> Subscription<Message> {
    Subscription::run_with(path, listen)
}

// The signature is iced's.
#[allow(clippy::ptr_arg)]
fn listen(path: &PathBuf) -> impl Stream<Item = Message> + use<> {
    let (send, mut knocks) = tokio::sync::mpsc::channel(1);
    let front = Front::listen(path, &folder(), move || {
        let _ = send.try_send(());
    });
    iced::stream::channel(1, async move |mut out: Sender<Message>| {
        // It goes with the stream. Without it the stream just ends.
        let _front = front;
        while knocks.recv().await.is_some() {
            let _ = out.send(Message::Knocked).await;
        }
    })
}

/// Brings the window to the front, where the system allows it; where not, it asks for attention.
pub(super) fn come_to_front() -> Task<Message> {
    window::latest().and_then(|id| {
        Task::batch([
            window::minimize(id, false),
            window::gain_focus(id),
            window::request_user_attention(id, Some(window::UserAttention::Informational)),
        ])
    })
}
