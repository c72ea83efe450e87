//! What this computer says of itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use directories::BaseDirs;

use super::{Disk, Family, Mount, Surroundings};

/// How many names of a folder are looked at: what is looked for lies at the top of a synced folder, which holds few.
const NAMES: usize = 500;

impl Surroundings {
    /// This computer, as it is now.
    pub fn here() -> Self {
        let text = |path: &Path| path.to_string_lossy().into_owned();
        let variable = |name: &&'static str| Some((*name, std::env::var(name).ok().filter(|value| !value.is_empty())?));
        Self {
            family: match std::env::consts::OS {
                "windows" => Family::Windows,
                "macos" => Family::Mac,
                _ => Family::Linux,
            },
            home: BaseDirs::new().map(|dirs| text(dirs.home_dir())),
            current: std::env::current_dir().map(|path| text(&path)).unwrap_or_default(),
            variables: Self::VARIABLES.iter().filter_map(variable).collect::<BTreeMap<_, _>>(),
            mounts: mounts(),
            disk: Box::new(ThisDisk),
        }
    }
}

struct ThisDisk;

impl Disk for ThisDisk {
    fn real(&self, path: &str) -> Option<String> {
        fs::canonicalize(path).ok().map(|real| real.to_string_lossy().into_owned())
    }

    fn is_file(&self, path: &str) -> bool {
        Path::new(path).is_file()
    }

    fn is_folder(&self, path: &str) -> bool {
        Path::new(path).is_dir()
    }

    fn hidden(&self, folder: &str) -> Vec<String> {
        let names = fs::read_dir(folder).into_iter().flatten().take(NAMES).flatten();
        names.map(|entry| entry.file_name().to_string_lossy().into_owned()).filter(|name| name.starts_with('.')).collect()
    }
}

/// Every disk and share. Windows lists no shares, but a path on one leads to `\\server\share` once its links are followed.
#[cfg(windows)]
fn mounts() -> Vec<Mount> {
    disks()
}

/// Every disk and share. What can be pulled out is known for the disks only, and the shares are known to `mount` only.
#[cfg(target_os = "macos")]
fn mounts() -> Vec<Mount> {
    let listed = std::process::Command::new("/sbin/mount").output().map(|output| output.stdout).unwrap_or_default();
    let disks = disks();
    let mut mounts = super::mounts::of_mac(&String::from_utf8_lossy(&listed));
    for mount in &mut mounts {
        mount.removable = disks.iter().any(|disk| disk.removable && disk.point == mount.point);
    }
    if mounts.is_empty() { disks } else { mounts }
}

/// Every disk and share.
#[cfg(not(any(windows, target_os = "macos")))]
fn mounts() -> Vec<Mount> {
    let listed = fs::read("/proc/self/mountinfo").unwrap_or_default();
    let mut mounts = super::linux::mounts(&String::from_utf8_lossy(&listed));
    for mount in &mut mounts {
        mount.removable = super::linux::can_be_pulled_out(&mount.source, Path::new("/sys"));
    }
    mounts
}

#[cfg(any(windows, target_os = "macos"))]
fn disks() -> Vec<Mount> {
    use sysinfo::{DiskRefreshKind, Disks};
    let disks = Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing());
    let one = |disk: &sysinfo::Disk| Mount {
        point: disk.mount_point().to_string_lossy().into_owned(),
        kind: disk.file_system().to_string_lossy().into_owned(),
        source: disk.name().to_string_lossy().into_owned(),
        removable: disk.is_removable(),
    };
    disks.map(|disks| disks.iter().map(one).collect()).unwrap_or_default()
}
