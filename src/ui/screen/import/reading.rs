//! A file is read on a thread of its own: a long list must not stop the window, and whoever waits can step back.

use std::sync::Arc;

use iced::Task;
use iced::futures::channel::mpsc::unbounded;
use iced::task::Handle;

use crate::exchange::meaning::{self, Answers, Event, Meaning};
use crate::exchange::read::{self, Options, ReadError, Sheet};
use crate::exchange::round_trip::{self, BackError};
use crate::table::{self, Book, Far, Progress};
use crate::ui::files;

/// What was found in a file.
#[derive(Debug, Clone)]
pub struct Found {
    /// As a list of people.
    pub sheet: Result<Sheet, ReadError>,
    /// As it lies, and what it says of people and shifts; none where it cannot be read.
    pub book: Option<(Arc<Book>, Event, Meaning)>,
    /// As a plan of ours that was edited; none where it is no such workbook.
    pub back: Option<Result<Arc<round_trip::Book>, BackError>>,
}

impl Found {
    /// Reads a file for a festival.
    fn of(name: &str, bytes: &[u8], options: &Options, event: Option<&Event>, progress: &Progress) -> Self {
        let back = match round_trip::read(bytes) {
            Err(BackError::NotOurs) => None,
            back => Some(back.map(Arc::new)),
        };
        if back.is_some() {
            return Self { sheet: Err(ReadError::NoRows), book: None, back };
        }
        let options = Options { days: event.map(|event| (event.first_day, event.last_day)), ..*options };
        match (table::read_watched(bytes, Some(name), &options, progress), event) {
            (Ok(book), Some(event)) => {
                let meaning = meaning::of_watched(&book, event, &Answers::default(), progress);
                let mut sheet = read::of_as(&book, &options);
                if let Ok(sheet) = &mut sheet {
                    sheet.hear(&meaning);
                }
                Self { sheet, book: Some((Arc::new(book), event.clone(), meaning)), back }
            }
            (Ok(book), None) => Self { sheet: read::of_as(&book, &options), book: None, back },
            (Err(error), _) => Self { sheet: Err(error), book: None, back },
        }
    }
}

/// What is heard of a reading.
#[derive(Debug, Clone)]
pub enum Heard {
    /// How far it has come.
    Far(Far),
    /// It ended; nothing where it broke off.
    Ended(Option<Box<Found>>),
}

/// A file that is being read.
#[derive(Debug)]
pub struct Reading {
    /// Which reading it is: one that was given up may still end.
    pub number: u64,
    /// The file's name.
    pub name: String,
    /// What is in it.
    pub bytes: Arc<Vec<u8>>,
    /// How it is read.
    pub options: Options,
    /// How far it has come, where it takes long enough to say.
    pub far: Option<Far>,
    _handle: Handle,
}

impl Reading {
    /// Begins to read; what is heard of it is said with the number.
    pub fn begin(
        number: u64,
        name: String,
        bytes: Arc<Vec<u8>>,
        options: Options,
        event: Option<Event>,
    ) -> (Self, Task<(u64, Heard)>) {
        let (file, all) = (name.clone(), bytes.clone());
        let (send, far) = unbounded();
        // Nobody listens any more: then it is read in vain.
        let progress = Progress::told(move |far| drop(send.unbounded_send(far)));
        let work = files::in_background(move || Box::new(Found::of(&file, &all, &options, event.as_ref(), &progress)));
        let ended = Task::perform(work, move |found| (number, Heard::Ended(found)));
        let far = Task::run(far, move |far| (number, Heard::Far(far)));
        let (task, handle) = Task::batch([ended, far]).abortable();
        (Self { number, name, bytes, options, far: None, _handle: handle.abort_on_drop() }, task)
    }
}
