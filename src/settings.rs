//! The settings of this person on this machine, kept as a small file that people can read. None of it belongs to a
//! festival, and losing it loses no work.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use serde::{Deserialize, Serialize};

use crate::exchange::columns::kinds::Kinds;
use crate::lang::Language;
use crate::store::StoreError;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The size of the window, in points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct WindowSize {
    pub width: u32,
    pub height: u32,
}

impl Default for WindowSize {
    fn default() -> Self {
        Self { width: 1280, height: 800 }
    }
}

/// The settings of this person on this machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Settings {
    /// The language; none for the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// The size of text, in per cent: 80 to 200.
    pub text_size: u32,
    /// The festival that was open last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_file: Option<PathBuf>,
    /// Festivals that were open, latest first.
    pub recent: Vec<PathBuf>,
    /// A second place for the backups, on a stick or another disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_place: Option<PathBuf>,
    /// Files whose place is not warned of again.
    pub quiet_places: Vec<PathBuf>,
    /// The name that stands in the history.
    pub author: String,
    /// The size of the window.
    pub window: WindowSize,
    /// What was said of the columns of files, for the next of their kind.
    pub kinds: Kinds,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::System,
            text_size: 100,
            last_file: None,
            recent: Vec::new(),
            second_place: None,
            quiet_places: Vec::new(),
            author: String::new(),
            window: WindowSize::default(),
            kinds: Kinds::default(),
        }
    }
}

/// How many festivals are remembered.
const RECENT: usize = 8;

impl Settings {
    /// The settings of this person, or the defaults. A file that cannot be read is set aside.
    pub fn load() -> Self {
        file().map(|path| Self::load_from(&path)).unwrap_or_default()
    }

    /// The same from another file. What is missing or makes no sense takes its default, one key at a time; what is no
    /// settings file at all is set aside as `<file>.broken`.
    pub fn load_from(path: &Path) -> Self {
        let Ok(bytes) = fs::read(path) else { return Self::default() };
        let text = String::from_utf8_lossy(&bytes);
        let Ok(table) = text.parse::<toml::Table>() else {
            let _ = fs::rename(path, with_ending(path, ".broken"));
            return Self::default();
        };
        let default = Self::default();
        Self {
            language: key(&table, "language"),
            theme: key(&table, "theme").unwrap_or(default.theme),
            text_size: key::<u32>(&table, "text_size").map_or(default.text_size, |size| size.clamp(80, 200)),
            last_file: key(&table, "last_file"),
            recent: key(&table, "recent").unwrap_or(default.recent),
            second_place: key(&table, "second_place"),
            quiet_places: key(&table, "quiet_places").unwrap_or(default.quiet_places),
            author: key(&table, "author").unwrap_or(default.author),
            window: key::<WindowSize>(&table, "window").map_or(default.window, WindowSize::usable),
            kinds: key(&table, "kinds").unwrap_or(default.kinds),
        }
    }

    /// Writes them for the next start.
    ///
    /// # Errors
    /// When the folder cannot be written; the old file is as it was.
    pub fn save(&self) -> Result<(), StoreError> {
        file().map_or(Ok(()), |path| self.save_to(&path))
    }

    /// The same to another file, whole or not at all.
    ///
    /// # Errors
    /// As [`Settings::save`].
    pub fn save_to(&self, path: &Path) -> Result<(), StoreError> {
        let write = || {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            let text = toml::to_string(&self.writable()).map_err(std::io::Error::other)?;
            let fresh = with_ending(path, ".new");
            let mut file = fs::File::create(&fresh)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            drop(file);
            fs::rename(fresh, path)
        };
        write().map_err(|error: std::io::Error| StoreError::from(error).at(path))
    }

    /// Without the files whose names no text can hold; the rest is to be kept all the same.
    fn writable(&self) -> Self {
        let mut kept = self.clone();
        kept.recent.retain(|file| file.to_str().is_some());
        kept.quiet_places.retain(|file| file.to_str().is_some());
        kept.second_place = kept.second_place.filter(|place| place.to_str().is_some());
        kept.last_file = kept.last_file.filter(|file| file.to_str().is_some());
        kept
    }

    /// Remembers a festival that was opened, as the latest.
    pub fn opened(&mut self, file: &Path) {
        self.seen(file);
        self.last_file = Some(file.to_owned());
    }

    /// Remembers a festival that was opened, but not as the one to open at the next start.
    pub fn seen(&mut self, file: &Path) {
        self.recent.retain(|other| other != file);
        self.recent.insert(0, file.to_owned());
        self.recent.truncate(RECENT);
    }
}

impl WindowSize {
    /// A window that can be seen and grasped.
    fn usable(self) -> Self {
        Self { width: self.width.clamp(640, 16_384), height: self.height.clamp(480, 16_384) }
    }
}

fn key<'a, T: Deserialize<'a>>(table: &toml::Table, name: &str) -> Option<T> {
    table.get(name).cloned().and_then(|value| value.try_into().ok())
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn dirs() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "Ildsjel")
}

/// Where the settings are; none when the system has no such place.
pub fn file() -> Option<PathBuf> {
    dirs().map(|dirs| dirs.config_dir().join("settings.toml"))
}

/// Where festival files are kept unless said otherwise: a folder on the local disk; none when the system has no such place.
pub fn data_dir() -> Option<PathBuf> {
    dirs().map(|dirs| dirs.data_local_dir().to_owned())
}

/// Where the backups of all festivals are kept; none when the system has no such place.
pub fn backups_dir() -> Option<PathBuf> {
    data_dir().map(|folder| folder.join("backups"))
}
