//! One thread owns the festival file. Everyone else hands it work and gets a reply, so that no screen ever waits for the
//! disk, and no two writes meet.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::store::{ErrorKind, Store, StoreError};

/// After so long without work, what was written is brought into the one file, so that a copy of it holds everything.
const REST: Duration = Duration::from_secs(2);

/// While nothing is asked of the file, so often it is seen whether a backup is due.
const CALM: Duration = Duration::from_mins(1);

type Job = Box<dyn FnOnce(&mut Store) + Send>;

enum Message {
    Do(Job),
    Close,
}

/// A handle on the thread that owns the festival file. The file is closed when the last one goes.
#[derive(Debug, Clone)]
pub struct Worker(Arc<Owner>);

#[derive(Debug)]
struct Owner {
    sender: Option<Sender<Message>>,
    thread: Mutex<Option<JoinHandle<Result<(), StoreError>>>>,
}

impl Worker {
    /// Hands a festival file to a thread of its own.
    ///
    /// # Errors
    /// When the system gives no more threads; the file is closed then.
    pub fn spawn(store: Store) -> Result<Self, StoreError> {
        let (sender, receiver) = mpsc::channel();
        let thread = thread::Builder::new().name("festival".to_owned()).spawn(move || serve(store, &receiver))?;
        Ok(Self(Arc::new(Owner { sender: Some(sender), thread: Mutex::new(Some(thread)) })))
    }

    /// Has some work done with the file, after all that was handed in before. The reply comes when it is done; it is an
    /// error when the file was closed before that, or the work panicked.
    pub fn call<T: Send + 'static>(&self, work: impl FnOnce(&mut Store) -> T + Send + 'static) -> oneshot::Receiver<T> {
        let (reply, receiver) = oneshot::channel();
        // When the thread has ended the reply's sender is dropped here, which the receiver sees.
        self.hand(Box::new(move |store| drop(reply.send(work(store)))));
        receiver
    }

    /// The same for those who can wait: the command line and tests. Never from the window's thread.
    ///
    /// # Errors
    /// [`ErrorKind::Stopped`] when the file was closed before, or the work panicked.
    pub fn call_and_wait<T: Send + 'static>(&self, work: impl FnOnce(&mut Store) -> T + Send + 'static) -> Result<T, StoreError> {
        let (reply, receiver) = mpsc::channel();
        self.hand(Box::new(move |store| drop(reply.send(work(store)))));
        receiver.recv().map_err(|_| StoreError::new(ErrorKind::Stopped, "the festival file is closed, or the work panicked"))
    }

    fn hand(&self, job: Job) {
        if let Some(sender) = &self.0.sender {
            let _ = sender.send(Message::Do(job));
        }
    }

    /// Closes the file once all that was handed in is done, and waits for it. Other handles get no more replies.
    ///
    /// # Errors
    /// As [`Store::close`]; [`ErrorKind::Stopped`] when it was closed already.
    pub fn close(self) -> Result<(), StoreError> {
        if let Some(sender) = &self.0.sender {
            let _ = sender.send(Message::Close);
        }
        self.0.join().unwrap_or_else(|| Err(StoreError::new(ErrorKind::Stopped, "the festival file is closed already")))
    }
}

impl Owner {
    fn join(&self) -> Option<Result<(), StoreError>> {
        let thread = self.thread.lock().ok()?.take()?;
        if thread.thread().id() == thread::current().id() {
            // The last handle went within a piece of work: the thread ends by itself after it.
            return None;
        }
        Some(thread.join().unwrap_or_else(|_| Err(StoreError::new(ErrorKind::Stopped, "the festival's thread panicked"))))
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.sender = None;
        let _ = self.join();
    }
}

fn serve(mut store: Store, receiver: &Receiver<Message>) -> Result<(), StoreError> {
    let mut settled = store.snapshot().revision;
    loop {
        let idle = store.snapshot().revision == settled;
        let message = receiver.recv_timeout(if idle { CALM } else { REST });
        match message {
            Ok(Message::Do(job)) => {
                // A write that panicked was rolled back whole, so the file serves on.
                if catch_unwind(AssertUnwindSafe(|| job(&mut store))).is_err() {
                    tracing::error!("a piece of work with the festival file panicked");
                }
            }
            Err(RecvTimeoutError::Timeout) if idle => back_up(&mut store),
            Err(RecvTimeoutError::Timeout) => {
                // Nothing is lost if this fails: the log stays beside the file.
                if let Err(error) = store.settle() {
                    tracing::warn!("{error}");
                }
                settled = store.snapshot().revision;
                back_up(&mut store);
            }
            Ok(Message::Close) | Err(RecvTimeoutError::Disconnected) => return store.close(),
        }
    }
}

/// A backup that cannot be made is told of where the backups are listed, and tried again.
fn back_up(store: &mut Store) {
    if let Err(error) = store.back_up_if_due() {
        tracing::warn!("{error}");
    }
}
