//! How Linux lists its disks and shares, and which of them it knows to hang on a cable.

use std::fs;
use std::path::{Path, PathBuf};

use super::Mount;

/// The mounts in the text of `/proc/self/mountinfo`; none of them removable yet.
pub(super) fn mounts(text: &str) -> Vec<Mount> {
    text.lines().filter_map(line).collect()
}

fn line(line: &str) -> Option<Mount> {
    // Some fields are there or not; the stroke is where they end.
    let (place, what) = line.split_once(" - ")?;
    let mut what = what.split(' ');
    Some(Mount {
        point: without_escapes(place.split(' ').nth(4)?),
        kind: what.next()?.to_owned(),
        source: without_escapes(what.next().unwrap_or_default()),
        removable: false,
    })
}

/// A blank stands as `\040`, and so on: three octal digits for a byte.
fn without_escapes(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..3).filter(|_| *first == b'\\').and_then(|digits| std::str::from_utf8(digits).ok());
        if let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            bytes.push(byte);
            rest = after.get(3..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Whether Linux has a device on a cable or in a slot. `system` is `/sys`.
pub(super) fn can_be_pulled_out(source: &str, system: &Path) -> bool {
    let Some(device) = source.strip_prefix("/dev/").filter(|device| !device.starts_with("loop")) else { return false };
    // A name such as `/dev/mapper/crypt` leads to the true one.
    let true_name = fs::canonicalize(source).ok().and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    block(&true_name.unwrap_or_else(|| device.to_owned()), system, 4)
}

/// The same for a block device; one that is made of others goes with them.
fn block(device: &str, system: &Path, depth: u8) -> bool {
    let Ok(folder) = fs::canonicalize(system.join("class/block").join(device)) else { return false };
    let disk: PathBuf = match folder.parent() {
        Some(parent) if folder.join("partition").exists() => parent.to_owned(),
        _ => folder.clone(),
    };
    let reads = |file: &str| fs::read_to_string(disk.join(file)).unwrap_or_default().trim().to_owned();
    // A disk on a cable does not call itself removable, but it hangs below the port.
    let on_usb = disk.iter().any(|name| name.to_string_lossy().strip_prefix("usb").is_some_and(|port| port.parse::<u16>().is_ok()));
    if on_usb || reads("removable") == "1" || reads("device/type") == "SD" {
        return true;
    }
    let parts = fs::read_dir(folder.join("slaves")).into_iter().flatten().flatten().take(16);
    depth > 0 && parts.into_iter().any(|part| block(&part.file_name().to_string_lossy(), system, depth - 1))
}
