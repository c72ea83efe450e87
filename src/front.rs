//! One copy at a time. A program that has a festival open listens for a knock; one that is started on the same festival
//! knocks, and the first comes to the front. Both are on this machine and belong to the same person: the first says in a
//! file that only this person reads on which port it listens, and a word that nobody else knows. Nothing leaves the machine.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How long a knock may take in all.
const KNOCK: Duration = Duration::from_secs(1);
/// How long one who knocks may take to say the word.
const PATIENCE: Duration = Duration::from_secs(1);
/// How many may stand at the door at once.
const AT_ONCE: usize = 8;
/// The longest file and the longest line that are read.
const LONGEST: u64 = 256;

/// What a knock came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Knock {
    /// Another copy of the program has the festival open, and has been told to come to the front.
    Came,
    /// No copy of the program answers for this festival.
    Nobody,
}

/// Where a copy listens, and the word it listens for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Door {
    port: u16,
    token: String,
}

/// Listens for knocks as long as it lives.
#[derive(Debug)]
pub struct Front {
    file: PathBuf,
    door: Door,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Front {
    /// Listens for knocks on an open festival. `folder` is where the program keeps what is this machine's own; `on_knock` runs
    /// on another thread, and is to be quick: who knocks waits for it.
    ///
    /// # Errors
    /// When the machine gives no port or the folder cannot be written. The festival can be worked on all the same.
    pub fn listen(path: &Path, folder: &Path, on_knock: impl Fn() + Send + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let door = Door { port: listener.local_addr()?.port(), token: Uuid::new_v4().simple().to_string() };
        let file = door_file(path, folder);
        let stop = Arc::new(AtomicBool::new(false));
        let hall = Arc::new(Hall {
            token: door.token.clone(),
            stop: Arc::clone(&stop),
            inside: AtomicUsize::new(0),
            on_knock: Mutex::new(Box::new(on_knock)),
        });
        let thread = thread::Builder::new().name("front".into()).spawn(move || hall.serve(&listener))?;
        let front = Self { file, door, stop, thread: Some(thread) };
        // Last, so that nobody is sent to a door that does not open.
        front.door.write(&front.file)?;
        Ok(front)
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        // A later copy may have put its own file there.
        if Door::read(&self.file).as_ref() == Some(&self.door) {
            let _ = fs::remove_file(&self.file);
        }
        self.stop.store(true, Ordering::SeqCst);
        // The thread sleeps until somebody comes.
        let woken = TcpStream::connect_timeout(&self.door.address(), KNOCK).is_ok();
        if let Some(thread) = self.thread.take().filter(|thread| woken || thread.is_finished()) {
            let _ = thread.join();
        }
    }
}

/// Knocks at the copy of the program that has a festival open, if there is one. Takes a second at the most.
pub fn knock(path: &Path, folder: &Path) -> Knock {
    let by = Instant::now() + KNOCK;
    match Door::read(&door_file(path, folder)).map(|door| door.knock(by)) {
        Some(Ok(true)) => Knock::Came,
        _ => Knock::Nobody,
    }
}

/// The file in which a copy says where it listens for a festival.
fn door_file(path: &Path, folder: &Path) -> PathBuf {
    let hash = blake3::hash(real(path).as_os_str().as_encoded_bytes()).to_hex();
    folder.join("open").join(format!("{:.16}.toml", hash.as_str()))
}

/// The same path for all who mean the same file, also through a link.
fn real(path: &Path) -> PathBuf {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = || Some(fs::canonicalize(folder).ok()?.join(path.file_name()?));
    fs::canonicalize(path).ok().or_else(beside).unwrap_or_else(|| path.to_owned())
}

impl Door {
    fn address(&self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.port).into()
    }

    /// What is said to one who knew the word: only who knows it too can say this.
    fn answer(&self) -> String {
        answer(&self.token)
    }

    fn read(file: &Path) -> Option<Self> {
        // Anything else than a file could let the program wait for ever.
        let mut text = String::new();
        let opened = fs::metadata(file).ok().filter(fs::Metadata::is_file).and_then(|_| File::open(file).ok())?;
        opened.take(LONGEST).read_to_string(&mut text).ok()?;
        toml::from_str(&text).ok()
    }

    /// Writes the file whole or not at all, for this person's eyes only.
    fn write(&self, file: &Path) -> io::Result<()> {
        let text = toml::to_string(self).map_err(io::Error::other)?;
        let mut folder = fs::DirBuilder::new();
        let mut options = File::options();
        #[cfg(unix)]
        {
            use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
            folder.mode(0o700);
            options.mode(0o600);
        }
        folder.recursive(true).create(file.parent().unwrap_or(Path::new(".")))?;
        let fresh = file.with_extension(format!("{}.new", Uuid::new_v4().simple()));
        let written = options.write(true).create_new(true).open(&fresh).and_then(|mut file| file.write_all(text.as_bytes()));
        written.and_then(|()| fs::rename(&fresh, file)).inspect_err(|_| drop(fs::remove_file(&fresh)))
    }

    fn knock(&self, by: Instant) -> io::Result<bool> {
        let mut stream = TcpStream::connect_timeout(&self.address(), left(by)?)?;
        stream.set_write_timeout(Some(left(by)?))?;
        stream.write_all(format!("{}\n", self.token).as_bytes())?;
        Ok(line(&mut stream, by)? == self.answer())
    }
}

fn answer(token: &str) -> String {
    format!("ok {}", blake3::hash(format!("ildsjel came {token}").as_bytes()).to_hex())
}

/// What the thread that listens holds.
struct Hall {
    token: String,
    stop: Arc<AtomicBool>,
    inside: AtomicUsize,
    on_knock: Mutex<Box<dyn Fn() + Send>>,
}

impl Hall {
    fn serve(self: Arc<Self>, listener: &TcpListener) {
        loop {
            let came = listener.accept();
            if self.stop.load(Ordering::SeqCst) {
                return;
            }
            match came {
                // One who is slow keeps nobody else waiting, and a crowd is turned away.
                Ok((stream, _)) if self.inside.fetch_add(1, Ordering::SeqCst) < AT_ONCE => {
                    let guest = Guest(Arc::clone(&self));
                    let _ = thread::Builder::new().name("knock".into()).spawn(move || guest.0.let_in(stream));
                }
                Ok(_) => {
                    self.inside.fetch_sub(1, Ordering::SeqCst);
                }
                // Such as no more files: that passes.
                Err(_) => thread::sleep(Duration::from_millis(50)),
            }
        }
    }

    fn let_in(&self, mut stream: TcpStream) {
        let by = Instant::now() + PATIENCE;
        let Ok(word) = line(&mut stream, by) else { return };
        // Hashes are compared in the same time whatever they are.
        if blake3::hash(word.as_bytes()) != blake3::hash(self.token.as_bytes()) || self.stop.load(Ordering::SeqCst) {
            return;
        }
        self.on_knock.lock().unwrap_or_else(PoisonError::into_inner)();
        let _ = stream.set_write_timeout(Some(PATIENCE));
        let _ = stream.write_all(format!("{}\n", answer(&self.token)).as_bytes());
    }
}

/// One at the door; gone when it is dropped, however that comes.
struct Guest(Arc<Hall>);

impl Drop for Guest {
    fn drop(&mut self) {
        self.0.inside.fetch_sub(1, Ordering::SeqCst);
    }
}

/// One line without its end, of no more than a few letters and in time.
fn line(stream: &mut TcpStream, by: Instant) -> io::Result<String> {
    let mut read = Vec::new();
    let mut some = [0; 64];
    while (read.len() as u64) < LONGEST {
        stream.set_read_timeout(Some(left(by)?))?;
        let count = stream.read(&mut some)?;
        let got = some.get(..count).unwrap_or_default();
        if let Some(end) = got.iter().position(|byte| *byte == b'\n') {
            read.extend_from_slice(got.get(..end).unwrap_or_default());
            return String::from_utf8(read).map_err(io::Error::other);
        }
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        read.extend_from_slice(got);
    }
    Err(io::ErrorKind::InvalidData.into())
}

/// The time that is left; an error when there is none.
fn left(by: Instant) -> io::Result<Duration> {
    let left = by.saturating_duration_since(Instant::now());
    if left < Duration::from_millis(1) { Err(io::ErrorKind::TimedOut.into()) } else { Ok(left) }
}
