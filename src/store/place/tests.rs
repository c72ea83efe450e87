//! Places on three systems, told apart without any of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::linux;
use super::mounts::of_mac;
use super::{Disk, Family, Hazard, Mount, Service, Surroundings};

/// A disk of the tests: folders, files and links, by name.
#[derive(Default)]
struct Paper {
    folders: BTreeSet<String>,
    files: BTreeSet<String>,
    links: BTreeMap<String, String>,
    asked: Arc<AtomicUsize>,
}

impl Disk for Paper {
    fn real(&self, path: &str) -> Option<String> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        for (from, to) in &self.links {
            if let Some(rest) = path.strip_prefix(from.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('/')) {
                return self.real(&format!("{to}{rest}"));
            }
        }
        (self.folders.contains(path) || self.files.contains(path)).then(|| path.to_owned())
    }

    fn is_file(&self, path: &str) -> bool {
        self.asked.fetch_add(1, Ordering::Relaxed);
        self.files.contains(path)
    }

    fn is_folder(&self, path: &str) -> bool {
        self.asked.fetch_add(1, Ordering::Relaxed);
        self.folders.contains(path)
    }

    fn hidden(&self, folder: &str) -> Vec<String> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let below = |path: &String| Some(path.strip_prefix(folder)?.strip_prefix('/')?.to_owned());
        self.files.iter().filter_map(below).filter(|name| name.starts_with('.') && !name.contains('/')).collect()
    }
}

impl Paper {
    fn file(mut self, path: &str) -> Self {
        self.files.insert(path.into());
        self.folder(path.rsplit_once('/').unwrap().0)
    }

    fn folder(mut self, path: &str) -> Self {
        self.folders.insert(path.into());
        self
    }

    fn link(mut self, from: &str, to: &str) -> Self {
        self.links.insert(from.into(), to.into());
        self
    }
}

fn mount(point: &str, kind: &str, source: &str, removable: bool) -> Mount {
    Mount { point: point.into(), kind: kind.into(), source: source.into(), removable }
}

fn on_linux(disk: Paper) -> Surroundings {
    let mounts = vec![mount("/", "ext4", "/dev/sda1", false), mount("/home", "ext4", "/dev/sda2", false)];
    let (home, current) = (Some("/home/kari".into()), "/home/kari/dugnad".into());
    Surroundings { family: Family::Linux, home, current, variables: BTreeMap::new(), mounts, disk: Box::new(disk) }
}

fn on_a_mac(disk: Paper) -> Surroundings {
    let mounts = vec![mount("/", "apfs", "/dev/disk3s1s1", false), mount("/System/Volumes/Data", "apfs", "/dev/disk3s5", false)];
    let variables = BTreeMap::from([("TMPDIR", "/var/folders/zz/T/".to_owned())]);
    let (home, current) = (Some("/Users/kari".into()), "/".into());
    Surroundings { family: Family::Mac, home, current, variables, mounts, disk: Box::new(disk) }
}

fn on_windows(disk: Paper) -> Surroundings {
    let mounts = vec![mount("C:\\", "NTFS", "", false), mount("D:\\", "NTFS", "Data", false), mount("E:\\", "exFAT", "", true)];
    let variables = BTreeMap::from([
        ("OneDriveCommercial", r"C:\Users\Kari\OneDrive - Bygda IL".to_owned()),
        ("TEMP", r"C:\Users\Kari\AppData\Local\Temp".to_owned()),
    ]);
    let (home, current) = (Some(r"C:\Users\Kari".into()), r"C:\Windows\System32".into());
    Surroundings { family: Family::Windows, home, current, variables, mounts, disk: Box::new(disk) }
}

#[track_caller]
fn check(system: &Surroundings, cases: &[(&str, &[Hazard])]) {
    for (path, expected) in cases {
        assert_eq!(system.hazards(Path::new(path)), *expected, "{path}");
    }
}

fn synced(service: Service) -> [Hazard; 1] {
    [Hazard::Synced(service)]
}

#[test]
fn a_name_counts_only_where_a_service_puts_it() {
    let cases: &[(&str, &[Hazard])] = &[
        ("/home/kari/Dropbox/bygdadag.ildsjel", &synced(Service::Dropbox)),
        ("/home/kari/Dropbox (Personlig)/a/b/bygdadag.ildsjel", &synced(Service::Dropbox)),
        ("/home/kari/Nextcloud/bygdadag.ildsjel", &synced(Service::Nextcloud)),
        ("/home/kari/ownCloud/bygdadag.ildsjel", &synced(Service::OwnCloud)),
        ("/home/kari/Jottacloud/bygdadag.ildsjel", &synced(Service::Jottacloud)),
        ("/home/kari/OneDrive/bygdadag.ildsjel", &synced(Service::OneDrive)),
        ("/home/kari/Dropbox tegninger/bygdadag.ildsjel", &[]),
        ("/home/kari/dropbox/bygdadag.ildsjel", &[]),
        ("/home/kari/Dokumenter/Dropbox/bygdadag.ildsjel", &[]),
        ("/home/kari/Box/bygdadag.ildsjel", &[]),
        ("/home/kari/Dropbox.ildsjel", &[]),
        ("/home/kari/dugnad/bygdadag.ildsjel", &[]),
        ("/home/ola/Dropbox/bygdadag.ildsjel", &[]),
        ("bygdadag.ildsjel", &[]),
        ("../Dropbox", &[]),
        ("", &[]),
        ("/", &[]),
    ];
    check(&on_linux(Paper::default()), cases);
}

#[test]
fn what_a_service_leaves_counts_for_all_that_is_below() {
    let folder = "/home/kari/dugnad";
    let below = format!("{folder}/2026/mai/bygdadag.ildsjel");
    let left: &[(&str, bool, Service)] = &[
        (".stfolder", false, Service::Syncthing),
        (".stfolder", true, Service::Syncthing),
        (".stignore", true, Service::Syncthing),
        (".dropbox", true, Service::Dropbox),
        (".dropbox.cache", false, Service::Dropbox),
        (".nextcloudsync.log", true, Service::Nextcloud),
        (".owncloudsync.log", true, Service::Nextcloud),
        (".sync_3f0a91.db", true, Service::Nextcloud),
        ("._sync_3f0a91.db", true, Service::Nextcloud),
        (".tmp.driveupload", false, Service::GoogleDrive),
        (".SynologyWorkingDirectory", false, Service::SynologyDrive),
        (".sync/ID", true, Service::Resilio),
    ];
    for (name, file, service) in left {
        let path = format!("{folder}/{name}");
        let disk = if *file { Paper::default().file(&path) } else { Paper::default().folder(&path) };
        let system = on_linux(disk.folder(folder));
        check(&system, &[(&below, &synced(service.clone())), ("/home/kari/bygdadag.ildsjel", &[])]);
    }
}

#[test]
fn dropbox_s_own_settings_and_other_people_s_files_are_no_markers() {
    // `~/.dropbox` is a folder in every home with Dropbox; the rest only look alike.
    let disk = Paper::default().folder("/home/kari").folder("/home/kari/.dropbox").file("/home/kari/.sync_3f0a91.db-wal");
    let disk = disk
        .file("/home/kari/.sync_notes.txt")
        .file("/home/kari/sync_1.db")
        .file("/home/kari/desktop.ini")
        .folder("/home/kari/.sync");
    check(&on_linux(disk), &[("/home/kari/dugnad/bygdadag.ildsjel", &[])]);
}

#[test]
fn the_same_files_in_a_folder_of_owncloud_are_owncloud_s() {
    let disk = Paper::default().file("/data/ownCloud-bygda/.sync_77.db");
    check(&on_linux(disk), &[("/data/ownCloud-bygda/a.ildsjel", &synced(Service::OwnCloud))]);
}

#[test]
fn two_services_are_both_named() {
    let disk = Paper::default().folder("/home/kari/Dropbox/.stfolder").folder("/home/kari/Dropbox");
    let both = [Hazard::Synced(Service::Dropbox), Hazard::Synced(Service::Syncthing)];
    check(&on_linux(disk), &[("/home/kari/Dropbox/a.ildsjel", &both)]);
}

#[test]
fn links_are_followed_and_what_is_not_there_is_judged_by_what_is() {
    let disk = Paper::default().folder("/home/kari/Dropbox/fest").folder("/srv/fest").folder("/home/kari");
    let disk = disk.link("/home/kari/fest", "/home/kari/Dropbox/fest").link("/home/kari/Dropbox/ut", "/srv/fest");
    check(
        &on_linux(disk),
        &[
            ("/home/kari/fest/ny/bygdadag.ildsjel", &synced(Service::Dropbox)),
            ("/home/kari/Dropbox/ut/bygdadag.ildsjel", &[]),
            ("/home/kari/Dropbox/ikke/her/bygdadag.ildsjel", &synced(Service::Dropbox)),
        ],
    );
}

#[test]
fn shares_are_far_away_and_the_disk_is_not_asked() {
    let far = [
        ("nfs4", "nas:/felles"),
        ("cifs", "//nas/felles"),
        ("smb3", "//nas/felles"),
        ("fuse.sshfs", "kari@nas:/felles"),
        ("fuse.rclone", "drive:"),
        ("fuse.gvfsd-fuse", "gvfsd-fuse"),
        ("fuse", "https://nas/dav"),
        ("9p", "C:\\"),
        ("ceph", "10.0.0.1:/"),
    ];
    for (kind, source) in far {
        let disk = Paper::default();
        let asked = Arc::clone(&disk.asked);
        let mut system = on_linux(disk);
        system.mounts.push(mount("/mnt/felles disk", kind, source, false));
        check(&system, &[("/mnt/felles disk/a/bygdadag.ildsjel", &[Hazard::Network])]);
        assert_eq!(asked.load(Ordering::Relaxed), 0, "{kind}");
        check(&system, &[("/mnt/felles disk 2/a.ildsjel", &[])]);
    }
    let near = [
        ("fuseblk", "/dev/sdb1"),
        ("fuse.gocryptfs", "/home/kari/.safe"),
        ("fuse.encfs", "encfs"),
        ("btrfs", "/dev/sdb1"),
        ("overlay", "overlay"),
    ];
    for (kind, source) in near {
        let mut system = on_linux(Paper::default());
        system.mounts.push(mount("/mnt/felles", kind, source, false));
        check(&system, &[("/mnt/felles/bygdadag.ildsjel", &[])]);
    }
}

#[test]
fn a_link_to_a_share_leads_there() {
    let mut system = on_linux(Paper::default().link("/home/kari/felles", "/mnt/felles").folder("/mnt/felles"));
    system.mounts.push(mount("/mnt/felles", "nfs", "nas:/felles", false));
    check(&system, &[("/home/kari/felles/ny.ildsjel", &[Hazard::Network])]);
}

#[test]
fn the_nearest_mount_counts_and_of_two_in_one_place_the_later() {
    let mut system = on_linux(Paper::default());
    system.mounts.push(mount("/media/kari/STICK/bilde", "ext4", "/dev/loop3", false));
    system.mounts.push(mount("/media/kari/STICK", "vfat", "/dev/sdb1", true));
    system.mounts.push(mount("/mnt/x", "nfs", "nas:/x", false));
    system.mounts.push(mount("/mnt/x", "ext4", "/dev/sdc1", false));
    check(
        &system,
        &[
            ("/media/kari/STICK/bygdadag.ildsjel", &[Hazard::Removable]),
            ("/media/kari/STICK/Dropbox/a.ildsjel", &[Hazard::Synced(Service::Dropbox), Hazard::Removable]),
            ("/media/kari/STICK/bilde/a.ildsjel", &[]),
            ("/mnt/x/a.ildsjel", &[]),
        ],
    );
}

#[test]
fn the_disk_of_the_system_stays_where_it_is() {
    let mut system = on_linux(Paper::default());
    system.mounts = vec![
        mount("/", "btrfs", "/dev/sda2", true),
        mount("/home", "btrfs", "/dev/sda2", true),
        mount("/s", "vfat", "/dev/sdb1", true),
    ];
    system.mounts.push(mount("/var", "btrfs", "/dev/sda2", true));
    check(&system, &[("/home/kari/a.ildsjel", &[]), ("/var/a.ildsjel", &[]), ("/s/a.ildsjel", &[Hazard::Removable])]);
}

#[test]
fn folders_that_are_emptied_by_themselves() {
    let mut system = on_linux(Paper::default().link("/var/scratch", "/var/tmp").folder("/var/tmp"));
    system.variables.insert("TMPDIR", "/home/kari/tmp".into());
    system.mounts.push(mount("/run/user/1000", "tmpfs", "tmpfs", false));
    check(
        &system,
        &[
            ("/tmp/mozilla_kari0/bygdadag.ildsjel", &[Hazard::Temporary]),
            ("/home/kari/tmp/a.ildsjel", &[Hazard::Temporary]),
            ("/var/scratch/a.ildsjel", &[Hazard::Temporary]),
            ("/run/user/1000/a.ildsjel", &[Hazard::Temporary]),
            ("/home/kari/.local/share/Trash/files/a.ildsjel", &[Hazard::Temporary]),
            ("/home/kari/tmpfs/a.ildsjel", &[]),
        ],
    );
    for everything in ["/", "/home/kari", "/home"] {
        system.variables.insert("TMPDIR", everything.into());
        check(&system, &[("/home/kari/a.ildsjel", &[])]);
    }
}

#[test]
fn macs() {
    let disk = Paper::default().folder("/Users/kari/Desktop").folder("/Users/kari/Documents");
    let disk = disk.link("/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/Desktop", "/Users/kari/Desktop");
    // Left over from the time when the documents were iCloud's.
    let disk = disk.folder("/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/Documents");
    let mut system = on_a_mac(
        disk.folder("/private/tmp")
            .link("/tmp", "/private/tmp")
            .link("/Users/kari/OneDrive", "/Users/kari/Library/CloudStorage/OneDrive-Personal")
            .folder("/Users/kari/Library/CloudStorage/OneDrive-Personal"),
    );
    system.mounts.extend(of_mac(MOUNT));
    system.mounts.iter_mut().filter(|mount| mount.point == "/Volumes/STICK").for_each(|mount| mount.removable = true);
    check(
        &system,
        &[
            ("/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/a.ildsjel", &synced(Service::ICloud)),
            ("/Users/kari/Desktop/a.ildsjel", &synced(Service::ICloud)),
            ("/Users/kari/Documents/a.ildsjel", &[]),
            ("/Users/kari/Library/CloudStorage/OneDrive-BygdaIL/a.ildsjel", &synced(Service::OneDrive)),
            ("/Users/kari/Library/CloudStorage/GoogleDrive-kari@example.org/My Drive/a.ildsjel", &synced(Service::GoogleDrive)),
            ("/Users/kari/Library/CloudStorage/Dropbox/a.ildsjel", &synced(Service::Dropbox)),
            ("/Users/kari/Library/CloudStorage/Box-Box/a.ildsjel", &synced(Service::Box)),
            ("/Users/kari/Library/CloudStorage/Tresorit-Bygda/a.ildsjel", &synced(Service::Other("Tresorit".into()))),
            ("/Users/kari/OneDrive/a.ildsjel", &synced(Service::OneDrive)),
            ("/Users/kari/dropbox/a.ildsjel", &synced(Service::Dropbox)),
            ("/Users/kari/Box/a.ildsjel", &synced(Service::Box)),
            ("/Volumes/felles disk/a.ildsjel", &[Hazard::Network]),
            ("/Volumes/ssh/a.ildsjel", &[Hazard::Network]),
            ("/Volumes/NTFS/a.ildsjel", &[]),
            ("/Volumes/STICK/a.ildsjel", &[Hazard::Removable]),
            ("/tmp/a.ildsjel", &[Hazard::Temporary]),
            ("/private/var/folders/zz/T/a.ildsjel", &[Hazard::Temporary]),
            ("/Users/kari/Library/Application Support/Ildsjel/a.ildsjel", &[]),
        ],
    );
}

const MOUNT: &str = "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
//kari@nas._smb._tcp.local/felles%20disk on /Volumes/felles disk (smbfs, nodev, nosuid, mounted by kari)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid, noowners)
/dev/disk5s1 on /Volumes/NTFS (macfuse, local, synchronous)
kari@nas:/felles on /Volumes/ssh (macfuse, nodev, nosuid, synchronous, mounted by kari)
this is no mount
";

#[test]
fn windows_paths() {
    let mut system = on_windows(Paper::default());
    let cases: &[(&str, &[Hazard])] = &[
        (r"C:\Users\Kari\OneDrive - Bygda IL\Dokumenter\a.ildsjel", &synced(Service::OneDrive)),
        (r"c:\users\kari\onedrive - bygda il\a.ildsjel", &synced(Service::OneDrive)),
        (r"\\?\C:\Users\Kari\OneDrive\a.ildsjel", &synced(Service::OneDrive)),
        (r"C:\Users\Kari\OneDrive - Andre\a.ildsjel", &synced(Service::OneDrive)),
        (r"C:\Users\Kari\iCloudDrive\a.ildsjel", &synced(Service::ICloud)),
        (r"C:\Users\Kari\Google Drive\a.ildsjel", &synced(Service::GoogleDrive)),
        (r"G:\Min disk\a.ildsjel", &synced(Service::GoogleDrive)),
        (r"G:\My Drive\a.ildsjel", &synced(Service::GoogleDrive)),
        (r"D:\Dropbox\a.ildsjel", &synced(Service::Dropbox)),
        (r"D:\Arkiv\Dropbox\a.ildsjel", &[]),
        (r"D:\Dropbox tegninger\a.ildsjel", &[]),
        (r"C:\Users\Kari\OneDrive tegninger\a.ildsjel", &[]),
        (r"\\server\felles\a.ildsjel", &[Hazard::Network]),
        (r"\\?\UNC\server\felles\a.ildsjel", &[Hazard::Network]),
        (r"\\wsl.localhost\Ubuntu\home\kari\a.ildsjel", &[Hazard::Network]),
        (r"E:\a.ildsjel", &[Hazard::Removable]),
        (r"C:\Users\Kari\AppData\Local\Temp\Temp1_fest.zip\a.ildsjel", &[Hazard::Temporary]),
        (r"C:\$Recycle.Bin\S-1-5\a.ildsjel", &[Hazard::Temporary]),
        (r"C:\Users\Kari\AppData\Local\Ildsjel\data\a.ildsjel", &[]),
        (r"C:\Users\Kari\Documents\a.ildsjel", &[]),
        ("a.ildsjel", &[]),
    ];
    check(&system, cases);
    system.variables.insert("OneDrive", r"D:\Sky".into());
    check(&system, &[(r"D:\Sky\a.ildsjel", &synced(Service::OneDrive)), (r"D:\Skyene\a.ildsjel", &[])]);
    system.variables.insert("OneDrive", r"C:\Users".into());
    check(&system, &[(r"C:\Users\Kari\Documents\a.ildsjel", &[])]);
}

#[test]
fn a_drive_letter_that_leads_to_a_share_and_a_folder_that_leads_to_onedrive() {
    let disk = Paper::default().link("Z:/", "//?/UNC/server/felles").folder("//?/UNC/server/felles");
    let disk = disk.link("C:/Users/Kari/Documents", r"\\?\C:\Users\Kari\OneDrive - Bygda IL\Dokumenter");
    let disk = disk.folder(r"\\?\C:\Users\Kari\OneDrive - Bygda IL\Dokumenter").file("D:/Arkiv/.stignore");
    let cases: &[(&str, &[Hazard])] = &[
        (r"Z:\a.ildsjel", &[Hazard::Network]),
        (r"C:\Users\Kari\Documents\a.ildsjel", &synced(Service::OneDrive)),
        (r"D:\Arkiv\2026\a.ildsjel", &synced(Service::Syncthing)),
    ];
    check(&on_windows(disk), cases);
}

#[test]
fn google_s_own_drive_is_known_by_its_label() {
    let mut system = on_windows(Paper::default());
    system.mounts.push(mount("H:\\", "FAT32", "Google Drive", false));
    check(&system, &[(r"H:\Fellesmappe\a.ildsjel", &synced(Service::GoogleDrive))]);
}

#[test]
fn linux_lists_its_mounts_with_blanks_and_strokes_and_more() {
    let text = "36 35 98:0 /mnt1 /mnt/felles\\040disk\\134a rw,noatime master:1 shared:2 - ext3 /dev/sdb\\0401 rw\n\
                27 1 254:0 / / rw - ext4 /dev/vda rw\nhalf a line\n40 1 0:5 / /b\\9 rw -  \n41 1 0:6 / /sl\\303\\270ye rw - nfs4 nas:/x rw\n";
    let mounts = linux::mounts(text);
    assert_eq!(mounts[0], mount("/mnt/felles disk\\a", "ext3", "/dev/sdb 1", false));
    assert_eq!(mounts[1], mount("/", "ext4", "/dev/vda", false));
    assert_eq!(mounts.last().unwrap(), &mount("/sløye", "nfs4", "nas:/x", false));
    assert_eq!(linux::mounts("").len() + linux::mounts("- - - -\n\u{0}\u{0}").len(), 0);
}

#[cfg(unix)]
#[test]
fn linux_knows_sticks_cards_and_disks_on_a_cable() {
    let folder = tempfile::tempdir().unwrap();
    let system = folder.path();
    let class = system.join("class/block");
    fs::create_dir_all(&class).unwrap();
    let add = |name: &str, at: &str, files: &[(&str, &str)]| {
        let device = system.join("devices").join(at);
        fs::create_dir_all(&device).unwrap();
        for (file, text) in files {
            fs::create_dir_all(device.join(file).parent().unwrap()).unwrap();
            fs::write(device.join(file), text).unwrap();
        }
        std::os::unix::fs::symlink(device, class.join(name)).unwrap();
    };
    add("zza", "pci0/ata1/block/zza", &[("removable", "0\n")]);
    add("zza1", "pci0/ata1/block/zza/zza1", &[("partition", "1\n")]);
    add("zzb", "pci0/ata2/block/zzb", &[("removable", "1\n")]);
    add("zzb1", "pci0/ata2/block/zzb/zzb1", &[("partition", "1\n")]);
    add("zzc", "pci0/usb2/2-1/block/zzc", &[("removable", "0\n")]);
    add("zzc1", "pci0/usb2/2-1/block/zzc/zzc1", &[("partition", "1\n")]);
    add("zzm", "pci0/usbish/block/zzm", &[("removable", "0\n"), ("device/type", "MMC\n")]);
    add("zzn", "pci0/mmc/block/zzn", &[("removable", "0\n"), ("device/type", "SD\n")]);
    add("dm-90", "virtual/block/dm-90", &[("removable", "0\n"), ("slaves/zzc1/x", "")]);
    add("dm-91", "virtual/block/dm-91", &[("removable", "0\n"), ("slaves/zza1/x", "")]);
    add("dm-92", "virtual/block/dm-92", &[("slaves/dm-92/x", "")]);
    let out = |source: &str| linux::can_be_pulled_out(source, system);
    for source in ["/dev/zzb1", "/dev/zzb", "/dev/zzc1", "/dev/zzn", "/dev/dm-90"] {
        assert!(out(source), "{source}");
    }
    for source in ["/dev/zza1", "/dev/zza", "/dev/zzm", "/dev/dm-91", "/dev/dm-92", "/dev/zzx", "tmpfs", "nas:/x", "/dev/", ""] {
        assert!(!out(source), "{source}");
    }
}

#[test]
fn few_questions_are_asked_of_the_disk() {
    let disk = Paper::default().folder("/home/kari");
    let asked = Arc::clone(&disk.asked);
    let _ = on_linux(disk).hazards(Path::new("/home/kari/a/b/c/d/e/f/bygdadag.ildsjel"));
    let asked = asked.load(Ordering::Relaxed);
    assert!(asked < 250, "{asked}");
}
