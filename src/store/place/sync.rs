//! Who copies a folder elsewhere: by what the services leave in their folders, by where the systems keep them, and by their
//! own names where they put themselves. A name counts only there: a folder of drawings for Dropbox is not Dropbox.

use super::way::{Way, same};
use super::{Disk, Family, Service, Surroundings};

/// A file or a folder.
#[derive(Clone, Copy)]
enum Sort {
    File,
    Folder,
}
use Sort::{File, Folder};

/// What a service leaves at the top of a folder it copies. The file `.dropbox` only: a folder of that name holds Dropbox's
/// own settings, in the home of everybody who has it.
const MARKERS: [(&str, Sort, Service); 14] = [
    (".stfolder", Folder, Service::Syncthing),
    (".stfolder", File, Service::Syncthing),
    (".stignore", File, Service::Syncthing),
    (".dropbox", File, Service::Dropbox),
    (".dropbox.cache", Folder, Service::Dropbox),
    (".nextcloudsync.log", File, Service::Nextcloud),
    (".owncloudsync.log", File, Service::Nextcloud),
    (".csync_journal.db", File, Service::Nextcloud),
    (".tmp.drivedownload", Folder, Service::GoogleDrive),
    (".tmp.driveupload", Folder, Service::GoogleDrive),
    (".shortcut-targets-by-id", Folder, Service::GoogleDrive),
    (".SynologyWorkingDirectory", Folder, Service::SynologyDrive),
    (".megaignore", File, Service::Mega),
    (".sync/ID", File, Service::Resilio),
];

/// What a service calls its folder, directly below home or at the top of a drive. Google's is in the user's language.
const NAMES: [(&str, Service); 26] = [
    ("OneDrive", Service::OneDrive),
    ("Dropbox", Service::Dropbox),
    ("Nextcloud", Service::Nextcloud),
    ("ownCloud", Service::OwnCloud),
    ("iCloudDrive", Service::ICloud),
    ("iCloud Drive", Service::ICloud),
    ("Google Drive", Service::GoogleDrive),
    ("GoogleDrive", Service::GoogleDrive),
    ("My Drive", Service::GoogleDrive),
    ("Min disk", Service::GoogleDrive),
    ("Mit drev", Service::GoogleDrive),
    ("Min enhet", Service::GoogleDrive),
    ("Meine Ablage", Service::GoogleDrive),
    ("Shared drives", Service::GoogleDrive),
    ("Delte disker", Service::GoogleDrive),
    ("Box Sync", Service::Box),
    ("pCloudDrive", Service::PCloud),
    ("pCloud Drive", Service::PCloud),
    ("pCloudSync", Service::PCloud),
    ("pCloud Sync", Service::PCloud),
    ("Jottacloud", Service::Jottacloud),
    ("MEGA", Service::Mega),
    ("MEGAsync", Service::Mega),
    ("Proton Drive", Service::ProtonDrive),
    ("SynologyDrive", Service::SynologyDrive),
    ("Seafile", Service::Seafile),
];

/// The same with something of the account after it: `OneDrive - Bygda IL`, `Dropbox (Personlig)`.
const STARTS: [(&str, Service); 4] = [
    ("OneDrive - ", Service::OneDrive),
    ("Dropbox (", Service::Dropbox),
    ("My Drive (", Service::GoogleDrive),
    ("Min disk (", Service::GoogleDrive),
];

impl Surroundings {
    /// The services that copy a place, each once.
    pub(super) fn services(&self, way: &Way) -> Vec<Service> {
        let mut found = Vec::new();
        let known = [self.by_variable(way), self.by_name(way), self.by_mount(way), self.by_apple(way)];
        for service in known.into_iter().flatten().chain(way.up().filter_map(|folder| self.by_marker(&folder))) {
            if !found.contains(&service) {
                found.push(service);
            }
        }
        found
    }

    fn by_variable(&self, way: &Way) -> Option<Service> {
        let home = self.home();
        let names = ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"];
        let mut folders = names.iter().filter_map(|name| self.variables.get(name)).map(|folder| self.way(folder));
        let inside = folders.any(|folder| {
            let everything = folder.depth() < 2 || home.as_ref().is_some_and(|home| home.is_within(&folder));
            !everything && (way.is_within(&folder) || way.is_within(&self.real(&folder)))
        });
        inside.then_some(Service::OneDrive)
    }

    fn by_name(&self, way: &Way) -> Option<Service> {
        let home = self.home();
        let points = self.mounts.iter().map(|mount| self.way(&mount.point));
        let drive = way.up().last().filter(|_| self.family == Family::Windows);
        let mut tops = home.iter().cloned().chain(points).chain(drive);
        let own_box = || {
            let name = way.below(home.as_ref()?)?;
            (self.family != Family::Linux && same(name, "Box", self.family)).then_some(Service::Box)
        };
        tops.find_map(|top| named(way.below(&top)?, self.family)).or_else(own_box)
    }

    fn by_mount(&self, way: &Way) -> Option<Service> {
        let mount = self.mount(way)?;
        let told = format!("{} {}", mount.kind, mount.source).to_lowercase();
        let told = |word: &str| told.contains(word);
        if told("google drive") || told("google-drive") {
            Some(Service::GoogleDrive)
        } else if told("onedriver") {
            Some(Service::OneDrive)
        } else {
            told("pcloud").then_some(Service::PCloud)
        }
    }

    /// Where macOS keeps what it copies, whoever the service is.
    fn by_apple(&self, way: &Way) -> Option<Service> {
        let home = self.home().filter(|_| self.family == Family::Mac)?;
        if way.is_within(&home.join("Library/Mobile Documents")) {
            return Some(Service::ICloud);
        }
        if let Some(name) = way.below(&home.join("Library/CloudStorage")) {
            return Some(kept(name));
        }
        // The desktop and the documents may be iCloud's; then they are the same folders as these.
        ["Desktop", "Documents"].iter().find_map(|name| {
            let own = home.join(name);
            let cloud = home.join("Library/Mobile Documents/com~apple~CloudDocs").join(name);
            let same = self.disk.real(&cloud.on_disk()).is_some_and(|cloud| Some(cloud) == self.disk.real(&own.on_disk()));
            (same && way.is_within(&own)).then_some(Service::ICloud)
        })
    }

    fn by_marker(&self, folder: &Way) -> Option<Service> {
        let disk: &dyn Disk = self.disk.as_ref();
        let left = MARKERS.iter().find(|(name, sort, _)| {
            let path = folder.join(name).on_disk();
            match sort {
                File => disk.is_file(&path),
                Folder => disk.is_folder(&path),
            }
        });
        let service = left.map(|(.., service)| service.clone());
        let service =
            service.or_else(|| disk.hidden(&folder.on_disk()).iter().any(|name| is_journal(name)).then_some(Service::Nextcloud))?;
        // The two are one program by birth and leave the same files; only the folder tells which of them it is.
        let other = service == Service::Nextcloud && folder.name().to_lowercase().starts_with("owncloud");
        Some(if other { Service::OwnCloud } else { service })
    }
}

fn named(name: &str, family: Family) -> Option<Service> {
    let whole = NAMES.iter().find(|(own, _)| same(own, name, family));
    let start = || STARTS.iter().find(|(own, _)| name.starts_with(own));
    whole.or_else(start).map(|(_, service)| service.clone())
}

/// A folder in `CloudStorage`: the service and the account, as in `OneDrive-BygdaIL`.
fn kept(name: &str) -> Service {
    let own = name.split('-').next().unwrap_or(name);
    match own {
        "OneDrive" => Service::OneDrive,
        "Dropbox" => Service::Dropbox,
        "GoogleDrive" => Service::GoogleDrive,
        "Box" => Service::Box,
        "Nextcloud" => Service::Nextcloud,
        "ownCloud" => Service::OwnCloud,
        "pCloud" | "pCloudDrive" => Service::PCloud,
        "ProtonDrive" => Service::ProtonDrive,
        "SynologyDrive" => Service::SynologyDrive,
        "MEGA" => Service::Mega,
        _ => Service::Other(own.to_owned()),
    }
}

/// `.sync_5f0c.db`, or with another dot in older ones.
fn is_journal(name: &str) -> bool {
    (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.strip_suffix(".db").is_some()
}
