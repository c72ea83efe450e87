//! Places on this very machine.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use ildsjel::store::{Hazard, Service, hazards};
use tempfile::TempDir;

/// A folder on the disk, not in the system's own temporary one.
fn folder() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

const SYNCTHING: Hazard = Hazard::Synced(Service::Syncthing);

#[test]
fn a_marker_on_the_disk_is_found_from_far_below_and_not_from_beside() {
    let folder = folder();
    let synced = folder.path().join("delt");
    fs::create_dir_all(synced.join(".stfolder")).unwrap();
    fs::create_dir_all(folder.path().join("for seg selv")).unwrap();
    assert!(hazards(&synced.join("a.ildsjel")).contains(&SYNCTHING));
    assert!(hazards(&synced.join("ikke/her/ennå/a.ildsjel")).contains(&SYNCTHING));
    assert!(!hazards(&folder.path().join("for seg selv/a.ildsjel")).contains(&SYNCTHING));
    fs::remove_dir(synced.join(".stfolder")).unwrap();
    assert!(!hazards(&synced.join("a.ildsjel")).contains(&SYNCTHING));
}

#[test]
fn a_journal_of_nextcloud_is_found_among_other_files() {
    let folder = folder();
    for number in 0..50 {
        fs::write(folder.path().join(format!("bilde {number}.jpg")), "").unwrap();
    }
    fs::write(folder.path().join(".sync_0a1b2c.db"), "").unwrap();
    assert!(hazards(&folder.path().join("a.ildsjel")).contains(&Hazard::Synced(Service::Nextcloud)));
}

#[cfg(unix)]
#[test]
fn a_link_leads_into_a_synced_folder() {
    let folder = folder();
    let synced = folder.path().join("delt");
    fs::create_dir_all(&synced).unwrap();
    fs::write(synced.join(".dropbox"), "").unwrap();
    fs::write(synced.join("a.ildsjel"), "").unwrap();
    let link = folder.path().join("snarvei.ildsjel");
    std::os::unix::fs::symlink(synced.join("a.ildsjel"), &link).unwrap();
    assert!(hazards(&link).contains(&Hazard::Synced(Service::Dropbox)));
    assert!(!hazards(&folder.path().join("egen.ildsjel")).contains(&Hazard::Synced(Service::Dropbox)));
}

#[test]
fn the_system_s_temporary_folder() {
    let folder = tempfile::tempdir().unwrap();
    assert!(hazards(&folder.path().join("a.ildsjel")).contains(&Hazard::Temporary));
}

#[cfg(target_os = "linux")]
#[test]
fn shared_memory_is_no_place_to_keep_anything() {
    assert!(hazards(Path::new("/dev/shm/a.ildsjel")).contains(&Hazard::Temporary));
}

#[test]
fn anything_at_all_is_judged_and_soon() {
    let long = "å/".repeat(5000);
    let odd = ["", "/", ".", "..", "\0", "a.ildsjel", "//", r"\\", "C:", r"\\?\", "/dev/null/a", "~", long.as_str()];
    for path in odd {
        let start = Instant::now();
        let _ = hazards(Path::new(path));
        assert!(start.elapsed() < Duration::from_mins(1), "{:?} after {:?}", path.chars().take(20), start.elapsed());
    }
}
