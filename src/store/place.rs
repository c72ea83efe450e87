//! Where a festival file lies, and what may happen to it there. A database that is open lives in two files which belong
//! together, and trusts the disk's word; a service that copies files one at a time, a stick and a share on the network break
//! the one or the other. What the computer says of itself comes as plain values, so that every system is judged alike.

mod here;
#[cfg(any(test, not(any(windows, target_os = "macos"))))]
mod linux;
mod mounts;
mod sync;
mod way;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use way::Way;

/// What makes a place a bad one for an open festival.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hazard {
    /// A service copies the folder elsewhere, the file and its log at different moments.
    Synced(Service),
    /// A stick, a card or a disk on a cable: it may be pulled out, and says that it has written what it has not.
    Removable,
    /// Another machine keeps the file: its locks and its shared memory are not to be trusted.
    Network,
    /// The system empties the folder by itself.
    Temporary,
}

/// Who copies a folder elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Service {
    OneDrive,
    Dropbox,
    Nextcloud,
    OwnCloud,
    ICloud,
    GoogleDrive,
    Syncthing,
    Box,
    PCloud,
    Jottacloud,
    Mega,
    ProtonDrive,
    SynologyDrive,
    Resilio,
    Seafile,
    /// One that the system knows by this name.
    Other(String),
}

impl Service {
    /// Its own name, the same in every language.
    pub fn name(&self) -> &str {
        match self {
            Self::OneDrive => "OneDrive",
            Self::Dropbox => "Dropbox",
            Self::Nextcloud => "Nextcloud",
            Self::OwnCloud => "ownCloud",
            Self::ICloud => "iCloud",
            Self::GoogleDrive => "Google Drive",
            Self::Syncthing => "Syncthing",
            Self::Box => "Box",
            Self::PCloud => "pCloud",
            Self::Jottacloud => "Jottacloud",
            Self::Mega => "MEGA",
            Self::ProtonDrive => "Proton Drive",
            Self::SynologyDrive => "Synology Drive",
            Self::Resilio => "Resilio Sync",
            Self::Seafile => "Seafile",
            Self::Other(name) => name,
        }
    }
}

/// The systems, as far as their paths differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Drives with letters, shares with two strokes, names in whatever case.
    Windows,
    /// One tree, names in whatever case.
    Mac,
    /// One tree, names as they are written. Also what is neither of the others.
    Linux,
}

/// A disk, or a part of one, or a share, and where it hangs in the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mount {
    /// Where it hangs.
    pub point: String,
    /// The kind of file system, as the system writes it.
    pub kind: String,
    /// The device or share, or on Windows the label.
    pub source: String,
    /// Whether it can be pulled out.
    pub removable: bool,
}

/// The few things asked of the disk itself. Paths are whole, with `/` between names on every system.
pub trait Disk: Send {
    /// Where a path leads through all its links; none when there is nothing.
    fn real(&self, path: &str) -> Option<String>;
    /// Whether it is a file.
    fn is_file(&self, path: &str) -> bool;
    /// Whether it is a folder.
    fn is_folder(&self, path: &str) -> bool;
    /// Some hidden names in a folder, a few hundred at most.
    fn hidden(&self, folder: &str) -> Vec<String>;
}

/// What the computer says of itself, as far as a place is judged by it.
pub struct Surroundings {
    /// Which system it is.
    pub family: Family,
    /// The person's own folder.
    pub home: Option<String>,
    /// The folder a path starts from that does not say.
    pub current: String,
    /// The variables of the environment that name a folder: those of [`Surroundings::VARIABLES`] that are set.
    pub variables: BTreeMap<&'static str, String>,
    /// Every disk and share.
    pub mounts: Vec<Mount>,
    /// The disk.
    pub disk: Box<dyn Disk>,
}

impl fmt::Debug for Surroundings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = f.debug_struct("Surroundings");
        all.field("family", &self.family).field("home", &self.home).field("variables", &self.variables);
        all.field("mounts", &self.mounts).finish_non_exhaustive()
    }
}

/// What makes the place of a file a bad one; nothing when all is well. The file need not be there yet.
pub fn hazards(path: &Path) -> Vec<Hazard> {
    Surroundings::here().hazards(path)
}

impl Surroundings {
    /// The variables that name a folder.
    pub const VARIABLES: [&'static str; 6] = ["OneDrive", "OneDriveConsumer", "OneDriveCommercial", "TMPDIR", "TEMP", "TMP"];

    /// What makes the place of a file a bad one, in the order of [`Hazard`]; nothing when all is well, or when nothing can be
    /// found out. The file need not be there yet.
    pub fn hazards(&self, path: &Path) -> Vec<Hazard> {
        let written = self.whole(&path.to_string_lossy());
        // Before the disk is asked anything: a share that has gone away lets the program wait for minutes.
        if self.is_far(&written) {
            return vec![Hazard::Network];
        }
        let real = self.real(&written);
        if self.is_far(&real) {
            return vec![Hazard::Network];
        }
        let mut found: Vec<Hazard> = self.services(&real).into_iter().map(Hazard::Synced).collect();
        if self.can_be_pulled_out(&real) {
            found.push(Hazard::Removable);
        }
        if self.is_emptied(&real) {
            found.push(Hazard::Temporary);
        }
        found
    }

    fn way(&self, path: &str) -> Way {
        Way::new(path, self.family)
    }

    fn whole(&self, path: &str) -> Way {
        let way = self.way(path);
        if way.is_whole() { way } else { self.way(&self.current).join(path) }
    }

    fn home(&self) -> Option<Way> {
        self.home.as_deref().map(|home| self.way(home))
    }

    /// Where the nearest part of a path that is there leads, and the rest of the path after it.
    fn real(&self, written: &Way) -> Way {
        let mut missing = Vec::new();
        for folder in written.up() {
            if let Some(real) = self.disk.real(&folder.on_disk()) {
                return missing.iter().rev().fold(self.way(&real), |way, name: &String| way.join(name));
            }
            missing.push(folder.name().to_owned());
        }
        written.clone()
    }

    /// The disk or share that a path is on: the one that hangs nearest, and of two in one place the later.
    fn mount(&self, way: &Way) -> Option<&Mount> {
        let under = self.mounts.iter().filter(|mount| way.is_within(&self.way(&mount.point)));
        under.max_by_key(|mount| self.way(&mount.point).depth())
    }

    fn is_far(&self, way: &Way) -> bool {
        way.is_share() || self.mount(way).is_some_and(Mount::is_far)
    }

    /// The disk that the system or the person's own folder is on stays where it is, on whatever cable.
    fn can_be_pulled_out(&self, way: &Way) -> bool {
        let Some(mount) = self.mount(way).filter(|mount| mount.removable) else { return false };
        let same = |other: &Mount| other.point == mount.point || mount.source.starts_with("/dev/") && other.source == mount.source;
        let stays = [self.home(), Some(self.way("/"))];
        !stays.iter().flatten().filter_map(|way| self.mount(way)).any(same)
    }

    fn is_emptied(&self, way: &Way) -> bool {
        let home = self.home();
        let named = ["TMPDIR", "TEMP", "TMP"].iter().filter_map(|name| self.variables.get(name)).map(|folder| self.way(folder));
        // A variable that means everything means nothing.
        let named = named.filter(|folder| folder.depth() > 0 && !home.as_ref().is_some_and(|home| home.is_within(folder)));
        let usual: &[&str] = match self.family {
            Family::Windows => &["C:/Windows/Temp"],
            Family::Mac => &["/tmp", "/var/tmp", "/var/folders", "/private/tmp", "/private/var/tmp", "/private/var/folders"],
            Family::Linux => &["/tmp", "/var/tmp", "/dev/shm"],
        };
        let own: &[&str] = match self.family {
            Family::Windows => &["AppData/Local/Temp", "AppData/Local/Microsoft/Windows/INetCache"],
            Family::Mac => &[".Trash", "Library/Caches"],
            Family::Linux => &[".local/share/Trash"],
        };
        let own = home.iter().flat_map(|home| own.iter().map(|folder| home.join(folder)));
        let usual = usual.iter().map(|folder| self.way(folder));
        named.chain(usual).chain(own).any(|folder| way.is_within(&folder) || way.is_within(&self.real(&folder)))
            || way.has("$Recycle.Bin")
            || self.mount(way).is_some_and(|mount| matches!(mount.kind.as_str(), "tmpfs" | "ramfs"))
    }
}
