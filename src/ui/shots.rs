//! Pictures of every screen and dialog, without a display: how the design is reviewed, and where README's pictures come
//! from. From the sample festival and from an empty one, light and dark, in bokmål and Swedish, in two sizes.

use std::io;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeZone as _, Utc};
use iced::Size;
use iced::keyboard::key::Named;

use super::app::desk::{Opened, Standing};
use super::app::{App, Message};
use super::drive::{Driver, Picture};
use crate::domain::{Edit, Ids, Person, Zone, act};
use crate::lang::Language;
use crate::settings::{Settings, Theme};
use crate::store::{Backup, ErrorKind, Keep, Reason, Store, StoreError};
use crate::worker::Worker;
pub use scenes::{KEPT_SCENES, SCENES};

mod scenes;

/// Friday evening of the sample festival, 18:40 in Høylandet.
pub fn friday_evening() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 7, 9, 16, 40, 0).single().unwrap_or_default()
}

/// A program with a festival made by this edit, in memory, at [`friday_evening`].
///
/// # Errors
/// When the festival cannot be written.
pub fn program(edit: &Edit, language: Language, theme: Theme) -> Result<App, StoreError> {
    let settings = Settings { language: Some(language), theme, ..Settings::default() };
    let mut app = App::with(settings, friday_evening);
    let mut store = Store::in_memory()?;
    store.apply(edit)?;
    let standing = Standing::of(&store);
    // Nothing follows from opening but that the screens are made ready.
    drop(app.opened(Opened { worker: Worker::spawn(store)?, path: None, standing, hazards: Vec::new() }));
    Ok(app)
}

/// A program with the sample festival in a file in this folder, which is made anew, with backups: one from the Tuesday
/// before, one from Friday morning, and a damaged file; the second place lags behind.
///
/// # Errors
/// When the folder or the festival cannot be written.
pub fn kept(folder: &Path, language: Language, theme: Theme) -> Result<App, StoreError> {
    let path = folder.join("Norsk Revyfestival 2027.ildsjel");
    let stick = folder.join("MINNEPINNE");
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(&stick)?;
    let keep = Keep::under(&folder.join("kopier"), Some(&stick), &path);
    let place = |folder: &Path, stamp: &str, revision: i64, why: &str| {
        std::fs::create_dir_all(folder)?;
        std::fs::copy(&path, folder.join(format!("{stamp}_r{revision}_{why}.ildsjel"))).map(drop)
    };
    let store = Store::create(&path, &crate::domain::sample::sample())?;
    let revision = store.snapshot().revision;
    store.close()?;
    place(&keep.folder, "2027-07-05_160500", 0, "damaged")?;
    place(&keep.folder, "2027-07-06_191200", revision, "close")?;
    if let Some(second) = &keep.second {
        place(second, "2027-07-06_191200", revision, "close")?;
    }
    let mut store = Store::open(&path)?;
    for turn in 0..2 {
        change_some(&mut store, turn)?;
    }
    let revision = store.snapshot().revision;
    store.close()?;
    place(&keep.folder, "2027-07-09_103000", revision, "interval")?;
    place(&keep.folder, "2027-07-09_080200", revision, "asked")?;
    let mut store = Store::open_kept(&path, Some(keep))?;
    change_some(&mut store, 2)?;
    let settings = Settings { second_place: Some(stick), ..settings(language, theme) };
    let mut app = App::with(settings, friday_evening);
    let standing = Standing::of(&store);
    drop(app.opened(Opened { worker: Worker::spawn(store)?, path: Some(path), standing, hazards: Vec::new() }));
    Ok(app)
}

/// What somebody might do in a morning: a new phone number, a new person, a person fewer, a shift that is dropped.
fn change_some(store: &mut Store, turn: usize) -> Result<(), StoreError> {
    let today = friday_evening().date_naive();
    let data = store.snapshot().clone();
    let mut edits = Vec::new();
    for person in data.people.iter().skip(turn * 7).take(3) {
        let changed = Person { phone: format!("+47400009{:02}", turn * 10), ..person.clone() };
        edits.extend(act::people::update(&data, &changed, today));
    }
    let person = act::people::draft(["Signe Aunmo", "Torleif Grong", "Ragna Tvedten"].get(turn).unwrap_or(&"Ola Lie"));
    edits.extend(act::people::add(&data, &mut Ids::System, &person, None, today));
    edits.extend(data.people.iter().nth(20 + turn).and_then(|person| act::people::delete(&data, person.id).ok()));
    edits.extend(data.shifts.iter().nth(40 + turn).and_then(|shift| act::shifts::delete(&data, shift.id).ok()));
    edits.iter().try_for_each(|edit| store.apply(edit).map(drop))
}

/// The three doors, in bokmål.
pub fn doors() -> App {
    App::with(settings(Language::Nb, Theme::Light), friday_evening)
}

/// A program with an empty festival, in bokmål; the three doors where it cannot be made.
pub fn empty() -> App {
    empty_festival().and_then(|edit| program(&edit, Language::Nb, Theme::Light).ok()).unwrap_or_else(doors)
}

/// A program with the sample festival, in bokmål; the three doors where it cannot be made.
pub fn sample() -> App {
    program(&crate::domain::sample::sample(), Language::Nb, Theme::Light).unwrap_or_else(|_| doors())
}

/// A festival with nothing in it but its name and days.
pub fn empty_festival() -> Option<Edit> {
    let draft = act::festival::FestivalDraft {
        name: "Norsk Revyfestival 2027".to_owned(),
        first_day: NaiveDate::from_ymd_opt(2027, 7, 7)?,
        last_day: NaiveDate::from_ymd_opt(2027, 7, 11)?,
        zone: Zone::default(),
        region: "NO".to_owned(),
    };
    act::festival::create(&mut Ids::seeded(0), &draft).ok()
}

/// Renders every screen into a folder; says each picture's path. How many there are is what comes back.
///
/// # Errors
/// A folder or a file that cannot be written.
pub fn shots(folder: &Path, mut said: impl FnMut(&Path)) -> io::Result<usize> {
    std::fs::create_dir_all(folder)?;
    let sample = crate::domain::sample::sample();
    let empty = empty_festival().ok_or_else(|| io::Error::other("no empty festival"))?;
    let mut count = 0;
    for (language, theme) in
        [(Language::Nb, Theme::Light), (Language::Nb, Theme::Dark), (Language::Sv, Theme::Light), (Language::Sv, Theme::Dark)]
    {
        for (size, scale, size_name) in [
            (Size::new(1280.0, 800.0), 1.0, "1280"),
            (Size::new(1920.0, 1080.0), 1.0, "1920"),
            (Size::new(1280.0, 800.0), 2.0, "2x"),
        ] {
            let theme_name = if theme == Theme::Dark { "dark" } else { "light" };
            let mut write = |scene: &str, driver: &mut Driver| -> io::Result<()> {
                let path = folder.join(format!("{scene}_{}_{theme_name}_{size_name}.png", language.tag()));
                write_png(&path, &driver.picture(scale))?;
                said(&path);
                count += 1;
                Ok(())
            };
            let mut start = Driver::new(App::with(settings(language, theme), friday_evening), size).ok_or_else(no_renderer)?;
            write("start", &mut start)?;
            start.send(Message::Start(super::screen::start::Message::New));
            write("start_new", &mut start)?;
            for (name, kind) in TROUBLE {
                let mut driver = Driver::new(trouble(*kind, language, theme), size).ok_or_else(no_renderer)?;
                write(&format!("trouble_{name}"), &mut driver)?;
            }
            for (edit, name) in [(&sample, "sample"), (&empty, "empty")] {
                // The big pictures of an empty festival say nothing the small ones do not.
                if name == "empty" && scale > 1.0 {
                    continue;
                }
                let app = program(edit, language, theme).map_err(io::Error::other)?;
                let mut driver = Driver::new(app, size).ok_or_else(no_renderer)?;
                for (scene, enter) in SCENES {
                    enter(&mut driver);
                    write(&format!("{name}_{scene}"), &mut driver)?;
                    // Away with what the scene laid over.
                    driver.press(Named::Escape);
                    driver.press(Named::Escape);
                }
            }
            let home = folder.join(".festival");
            let app = kept(&home, language, theme).map_err(io::Error::other)?;
            let mut driver = Driver::new(app, size).ok_or_else(no_renderer)?;
            for (scene, enter) in KEPT_SCENES {
                enter(&mut driver);
                write(&format!("kept_{scene}"), &mut driver)?;
            }
            drop(driver);
            std::fs::remove_dir_all(&home)?;
        }
    }
    Ok(count)
}

/// Every kind of trouble with a file.
const TROUBLE: &[(&str, ErrorKind)] = &[
    ("damaged", ErrorKind::Damaged),
    ("locked", ErrorKind::Locked),
    ("newer", ErrorKind::Newer),
    ("other", ErrorKind::NotAFestival),
    ("missing", ErrorKind::Missing),
    ("read_only", ErrorKind::ReadOnly),
    ("full", ErrorKind::Full),
    ("disk", ErrorKind::Disk),
    ("sealed", ErrorKind::Sealed),
    ("wrong_secret", ErrorKind::WrongSecret),
];

/// A program that could not open a file; for a damaged one there is a backup.
fn trouble(kind: ErrorKind, language: Language, theme: Theme) -> App {
    use super::screen::trouble::{Message as Said, Trouble};
    let path = Path::new("Dokumenter").join("Norsk Revyfestival 2027.ildsjel");
    let error = StoreError::new(kind, "what the log would say").at(&path);
    let mut app = App::with(settings(language, theme), friday_evening);
    let mut trouble = Trouble::new(path.clone(), Arc::new(error));
    if kind == ErrorKind::Damaged {
        let backup = Backup { path, at: friday_evening(), revision: 6441, why: Reason::Interval, size: 5_000_000 };
        let _ = trouble.update(Said::Backups(vec![backup]), &app.lang);
        let _ = trouble.update(Said::Details, &app.lang);
    }
    app.stage = super::app::Stage::Trouble(Box::new(trouble));
    app
}

fn settings(language: Language, theme: Theme) -> Settings {
    Settings { language: Some(language), theme, ..Settings::default() }
}

fn no_renderer() -> io::Error {
    io::Error::other("the renderer cannot be made")
}

/// Writes a picture as PNG.
///
/// # Errors
/// A file that cannot be written.
pub fn write_png(path: &Path, picture: &Picture) -> io::Result<()> {
    let file = io::BufWriter::new(std::fs::File::create(path)?);
    let mut encoder = png::Encoder::new(file, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(io::Error::other)?;
    writer.write_image_data(&picture.rgba).map_err(io::Error::other)
}
