//! Files as the window needs them: asking for one, reading one, a free name for a new one, showing one that was written.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// A file's name and what is in it; of one larger than any sheet that is read, only enough to show that it is.
///
/// # Errors
/// Whatever the system says of the file.
pub fn read(path: &Path) -> io::Result<(String, Vec<u8>)> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok((name, crate::table::bytes_of(path)?))
}

/// What came of asking for a file or a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// It was chosen.
    Path(PathBuf),
    /// The user stepped back.
    Nothing,
    /// The system could show no dialog.
    NoDialog,
}

/// Nobody steps back from a dialog as fast as this.
const AT_ONCE: Duration = Duration::from_millis(300);

impl Asked {
    /// What an answer that took so long means: one that says nothing at once comes from a dialog that was never shown.
    pub fn of(answer: Option<PathBuf>, took: Duration) -> Self {
        match answer {
            Some(path) => Self::Path(path),
            None if took < AT_ONCE => Self::NoDialog,
            None => Self::Nothing,
        }
    }
}

/// Asks for a file to open, of these endings.
pub async fn ask(title: String, endings: &'static [&'static str]) -> Asked {
    let start = Instant::now();
    let file = rfd::AsyncFileDialog::new().set_title(title).add_filter("", endings).pick_file().await;
    Asked::of(file.map(|file| file.path().to_owned()), start.elapsed())
}

/// Asks where to write a file, with a name to begin from.
pub async fn ask_where(title: String, name: String) -> Asked {
    let start = Instant::now();
    let file = rfd::AsyncFileDialog::new().set_title(title).set_file_name(name).save_file().await;
    Asked::of(file.map(|file| file.path().to_owned()), start.elapsed())
}

/// Does something slow on a thread of its own; nothing comes back when there is no thread or the work panicked.
pub async fn in_background<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (send, receive) = tokio::sync::oneshot::channel();
    let _ = std::thread::Builder::new().name("work".to_owned()).spawn(move || drop(send.send(work())));
    receive.await.ok()
}

/// Asks for a folder.
pub async fn ask_folder(title: String) -> Asked {
    let start = Instant::now();
    let folder = rfd::AsyncFileDialog::new().set_title(title).pick_folder().await;
    Asked::of(folder.map(|folder| folder.path().to_owned()), start.elapsed())
}

/// Where files that are handed out are put: `Ildsjel` in the user's documents, or what comes nearest.
pub fn documents() -> PathBuf {
    let user = directories::UserDirs::new();
    let documents =
        user.as_ref().and_then(|user| user.document_dir().map(Path::to_owned).or_else(|| Some(user.home_dir().to_owned())));
    documents.unwrap_or_else(std::env::temp_dir).join("Ildsjel")
}

/// A path in a folder that is not taken, for a thing of that name.
pub fn free_path(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let mut stem: String = name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    while stem.contains("--") {
        stem = stem.replace("--", "-");
    }
    let stem = stem.trim_matches('-');
    let stem = if stem.is_empty() { "festival" } else { stem };
    let first = folder.join(format!("{stem}.{ending}"));
    if !first.exists() {
        return first;
    }
    (2..10_000).map(|count| folder.join(format!("{stem}-{count}.{ending}"))).find(|path| !path.exists()).unwrap_or(first)
}

/// Opens a written file with the program the system has for it; if it has none, nothing happens.
pub fn show(path: &Path) {
    let mut command = if cfg!(target_os = "windows") {
        let mut command = Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else if cfg!(target_os = "macos") {
        Command::new("open")
    } else {
        Command::new("xdg-open")
    };
    if let Err(error) = command.arg(path).spawn() {
        tracing::warn!("{}: {error}", path.display());
    }
}
