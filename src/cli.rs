//! The same actions without a window, for scripts and for those who would rather type. A command prints what it made or
//! found to standard output and all else to standard error; its exit code says how it ended ([`Exit`]). `--help` is in
//! English, as the names of the commands are; what a command says is in the user's language.

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use clap::{CommandFactory as _, Parser as _};

use crate::lang::{Lang, Language};
use crate::settings::{self, Settings};
use crate::store::{ErrorKind, Keep, Store};
use args::{Cli, Command};
pub use stop::{Exit, Stop};

mod args;
mod check;
mod come_back;
mod erase;
mod export;
mod hand_out;
mod import;
mod log;
mod next;
mod out;
mod paper;
mod programme;
mod read;
mod roster;
mod safety;
mod sample;
mod seal;
mod shots;
mod stop;
mod window;

/// What every command may look at.
struct Context {
    lang: Lang,
    settings: Settings,
    /// A language asked for on the command line.
    asked: Option<Language>,
}

/// Does what the arguments say, the program's name first among them, and tells how it ended. Never panics: what does inside
/// is logged and told as a sentence.
pub fn main(args: impl IntoIterator<Item = OsString>) -> Exit {
    let log = log::start();
    catch_unwind(AssertUnwindSafe(|| run(args))).unwrap_or_else(|_| {
        let place = log.map_or_else(|| "–".to_owned(), |path| path.display().to_string());
        out::say(&Lang::new(language(&Settings::load())).cli_crashed(place));
        Exit::Crashed
    })
}

fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    let cli = match Cli::try_parse_from(args).and_then(whole) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are such errors too. Whoever closed the pipe has read enough.
            let _ = error.print();
            return if error.use_stderr() { Exit::Usage } else { Exit::Done };
        }
    };
    let settings = Settings::load();
    let lang = Lang::new(cli.lang.unwrap_or_else(|| language(&settings)));
    let context = Context { lang, settings, asked: cli.lang };
    let done = match cli.command {
        None => window::open(&context, cli.file, cli.sample),
        Some(Command::Sample { festival }) => sample::run(&context, &festival),
        Some(Command::Next(args)) => next::run(&context, &args),
        Some(Command::Compare { old, new }) => next::compare(&context, &old, &new),
        Some(Command::Import(args)) => import::run(&context, &args),
        Some(Command::Read(args)) => read::run(&context, &args),
        Some(Command::Export(args)) => export::run(&context, &args),
        Some(Command::HandOut { crew, file }) => hand_out::run(&context, file, crew),
        Some(Command::Check { file, look }) => check::run(&context, file, look),
        Some(Command::History { file, limit }) => safety::history(&context, file, limit),
        Some(Command::Backup { file, to }) => safety::backup(&context, file, to.as_deref()),
        Some(Command::Backups { file }) => safety::backups(&context, file),
        Some(Command::Restore { backup, file }) => safety::restore(&context, file, &backup),
        Some(Command::Erase { name, file, born, yes }) => erase::run(&context, file, &name, born, yes),
        Some(Command::Salvage { damaged, festival }) => safety::salvage(&context, &damaged, &festival),
        Some(Command::Seal { file }) => seal::seal(&context, file),
        Some(Command::Unseal { file }) => seal::unseal(&context, file),
        Some(Command::OpenList { list, to, file }) => seal::open_list(&context, file, &list, &to),
        Some(Command::Ticks { mark, ticks, date, file }) => paper::ticks(&context, file, &mark, date.as_deref(), &ticks),
        Some(Command::Programme(args)) => programme::run(&context, args),
        Some(Command::Shots { folder }) => shots::run(&context, &folder),
    };
    done.unwrap_or_else(|stop| {
        tracing::warn!("{:?}: {}", stop.exit, stop.detail);
        out::say(&stop.words);
        stop.exit
    })
}

/// A file or `--sample` is for the window, and so not for a command.
fn whole(cli: Cli) -> Result<Cli, clap::Error> {
    if cli.command.is_some() && (cli.file.is_some() || cli.sample) {
        let words = "a command takes its festival with --file, after the command";
        return Err(Cli::command().error(clap::error::ErrorKind::ArgumentConflict, words));
    }
    Ok(cli)
}

/// The chosen language, or the system's.
fn language(settings: &Settings) -> Language {
    settings.language.unwrap_or_else(|| Language::of_tag(&sys_locale::get_locale().unwrap_or_default()))
}

impl Context {
    /// The festival that was asked for, or the one that was open last.
    fn path(&self, file: Option<PathBuf>) -> Result<PathBuf, Stop> {
        let path = file.or_else(|| self.settings.last_file.clone());
        path.ok_or_else(|| Stop::new(Exit::Usage, self.lang.cli_no_festival()))
    }

    /// Opens it; its passphrase is asked for if it is sealed.
    fn festival(&self, file: Option<PathBuf>) -> Result<Store, Stop> {
        let path = self.path(file)?;
        let second = self.settings.second_place.as_deref();
        let keep = settings::backups_dir().map(|root| Keep::under(&root, second, &path));
        let opened = match Store::open_kept(&path, keep.clone()) {
            Err(error) if error.kind() == ErrorKind::Sealed => {
                let passphrase = seal::passphrase(self, "ILDSJEL_PASSPHRASE", &self.lang.cli_passphrase())?;
                Store::open_sealed(&path, &passphrase, keep)
            }
            opened => opened,
        };
        let mut store = opened.map_err(|error| Stop::store(&error, &self.lang))?;
        store.set_author(self.settings.author.clone());
        Ok(store)
    }

    /// Closes it, so that all of it is in the one file.
    fn close(&self, store: Store) -> Result<(), Stop> {
        store.close().map_err(|error| Stop::store(&error, &self.lang))
    }
}
