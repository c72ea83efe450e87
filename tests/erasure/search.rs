//! Looking for words in every byte of every file under a folder, sealed ones opened.

use std::fs;
use std::path::{Path, PathBuf};

use ildsjel::vault::{self, Passphrase, Secret, Vault};

pub const PASS: &str = "tre bjørner på tur";

/// Every file under a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { all.extend(files(&path)) } else { all.push(path) }
    }
    all
}

/// What a file holds: its bytes, and when it is sealed what is under the seal.
fn holds(path: &Path, vault: Option<&Vault>) -> Vec<u8> {
    let mut bytes = fs::read(path).unwrap();
    if vault::is_sealed(&bytes) {
        let passphrase = Passphrase::new(PASS).unwrap();
        let plain = Vault::open(&bytes, Secret::Passphrase(&passphrase)).unwrap().1;
        bytes.extend(plain);
    } else if let (true, Some(vault)) = (vault::is_log(&bytes), vault) {
        let log = vault::read_log(&bytes, vault.key()).unwrap();
        bytes.extend(log.records.into_iter().flat_map(|(_, plain)| plain));
    }
    bytes
}

/// Where these words stand, whatever the case: file and words.
pub fn hits(folder: &Path, words: &[&str], vault: Option<&Vault>) -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    for path in files(folder) {
        let bytes = holds(&path, vault).to_ascii_lowercase();
        // What is no text becomes a sign of its own, and leaves the texts around it as they are.
        let text = String::from_utf8_lossy(&bytes);
        for word in words {
            if text.contains(&word.to_ascii_lowercase()) {
                all.push((path.clone(), (*word).to_owned()));
            }
        }
    }
    all
}
