//! `ildsjel seal`, `unseal` and `open-list`.

use std::path::{Path, PathBuf};

use age::secrecy::ExposeSecret as _;

use super::{Context, Exit, Stop, out};
use crate::store::StoreError;
use crate::vault::{self, Key, Passphrase, Secret, Strength, Work};

/// A passphrase from this variable, or typed.
pub fn passphrase(context: &Context, variable: &str, words: &str) -> Result<String, Stop> {
    if let Ok(given) = std::env::var(variable) {
        return Ok(given);
    }
    rpassword::prompt_password(words).map_err(|_| Stop::new(Exit::Usage, context.lang.cli_no_passphrase(variable.to_owned())))
}

/// Seals a festival, or changes its passphrase; prints the recovery code.
pub fn seal(context: &Context, file: Option<PathBuf>) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let mut store = context.festival(file)?;
    let new = passphrase(context, "ILDSJEL_NEW_PASSPHRASE", &lang.cli_new_passphrase())?;
    if vault::strength(&new) == Strength::Weak {
        out::say(&lang.cli_weak_passphrase());
    }
    let sealed = store.seal(&new, Work::USUAL);
    let code = store.vault().map(|vault| vault.key().recovery_code());
    context.close(store)?;
    let report = sealed.map_err(|error| Stop::store(&error, lang))?;
    if let Some(code) = code {
        out::print(code.expose_secret());
    }
    out::say(&lang.cli_sealed(report.backups));
    Ok(left(context, &report.left))
}

/// Takes the seal off.
pub fn unseal(context: &Context, file: Option<PathBuf>) -> Result<Exit, Stop> {
    let mut store = context.festival(file)?;
    let report = store.unseal();
    context.close(store)?;
    let report = report.map_err(|error| Stop::store(&error, &context.lang))?;
    out::say(&context.lang.cli_unsealed(report.backups));
    Ok(left(context, &report.left))
}

fn left(context: &Context, left: &[PathBuf]) -> Exit {
    for path in left {
        out::say(&context.lang.cli_backup_left(path.display().to_string()));
    }
    if left.is_empty() { Exit::Done } else { Exit::Found }
}

/// Opens a sealed list with its festival, or with the recovery code or a passphrase of its own.
pub fn open_list(context: &Context, file: Option<PathBuf>, list: &Path, to: &Path) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let bytes = std::fs::read(list).map_err(|error| Stop::reading(list, &error, lang))?;
    let stop = |error| Stop::store(&StoreError::from(error).at(list), lang);
    let plain = match vault::export_lock(&bytes).map_err(stop)? {
        vault::Lock::Passphrase => {
            let typed = passphrase(context, "ILDSJEL_PASSPHRASE", &lang.cli_passphrase())?;
            let passphrase = Passphrase::new(&typed).map_err(stop)?;
            vault::read_export(&bytes, Secret::Passphrase(&passphrase))
        }
        vault::Lock::Key => {
            let code = std::env::var("ILDSJEL_PASSPHRASE").ok().and_then(|typed| Key::from_recovery_code(&typed).ok());
            let key = if code.is_some() {
                code
            } else {
                let store = context.festival(file)?;
                let key = store.vault().map(|vault| vault.key().clone());
                context.close(store)?;
                key
            };
            let key = key.ok_or_else(|| Stop::new(Exit::Usage, lang.cli_not_sealed()))?;
            vault::read_export(&bytes, Secret::Key(&key))
        }
    };
    out::write(to, &plain.map_err(stop)?, &[list], lang)?;
    Ok(Exit::Done)
}
