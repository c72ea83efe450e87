//! The log: a small file beside the festivals, for when something goes wrong and somebody has to find out why. It holds
//! what the program did, never who is in a festival.

use std::fs::{self, File, OpenOptions};
use std::path::PathBuf;
use std::sync::Mutex;

use tracing_subscriber::fmt::time::SystemTime;

use crate::settings;

/// A log longer than this is begun anew, in bytes; the last runs stay readable until then.
const LONG: u64 = 256 << 10;

/// Begins to log, panics too. Tells where the log is; none when it cannot be written, and panics then go to standard
/// error.
pub fn start() -> Option<PathBuf> {
    let (path, file) = open()?;
    let log = tracing_subscriber::fmt()
        .with_writer(Mutex::new(file))
        .with_ansi(false)
        .with_timer(SystemTime)
        .with_max_level(tracing::Level::INFO)
        .finish();
    tracing::subscriber::set_global_default(log).ok()?;
    std::panic::set_hook(Box::new(|panic| {
        let trace = std::backtrace::Backtrace::force_capture();
        tracing::error!("{panic}\n{trace}");
    }));
    tracing::info!("Ildsjel {} on {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS);
    Some(path)
}

fn open() -> Option<(PathBuf, File)> {
    let folder = settings::data_dir()?;
    fs::create_dir_all(&folder).ok()?;
    let path = folder.join("ildsjel.log");
    // Appending, since a command may run while the window is open.
    let file = OpenOptions::new().append(true).create(true).open(&path).ok()?;
    if file.metadata().is_ok_and(|about| about.len() > LONG) {
        let _ = file.set_len(0);
    }
    Some((path, file))
}
