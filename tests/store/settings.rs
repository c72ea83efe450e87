//! The settings: kept, and never in the way.

use std::fs;
use std::path::PathBuf;

use ildsjel::lang::Language;
use ildsjel::settings::{Settings, Theme, WindowSize};

fn some() -> Settings {
    let mut settings = Settings {
        language: Some(Language::Sv),
        theme: Theme::Dark,
        text_size: 130,
        author: "Bente «Bønna» Lund".into(),
        window: WindowSize { width: 1600, height: 900 },
        ..Settings::default()
    };
    settings.opened(&PathBuf::from("/a/b.ildsjel"));
    settings.opened(&PathBuf::from("/a/c.ildsjel"));
    settings.opened(&PathBuf::from("/a/b.ildsjel"));
    settings
}

#[test]
fn they_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a").join("settings.toml");
    assert_eq!(Settings::load_from(&path), Settings::default(), "a first start has none");
    some().save_to(&path).unwrap();
    assert_eq!(Settings::load_from(&path), some());
    Settings::default().save_to(&path).unwrap();
    assert_eq!(Settings::load_from(&path), Settings::default());
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside them");
}

#[test]
fn recent_files_are_told_once_and_not_for_ever() {
    let mut settings = some();
    assert_eq!(settings.recent, [PathBuf::from("/a/b.ildsjel"), PathBuf::from("/a/c.ildsjel")]);
    for n in 0..20 {
        settings.opened(&PathBuf::from(format!("/{n}")));
    }
    assert_eq!(settings.recent.len(), 8);
    assert_eq!(settings.last_file, Some(PathBuf::from("/19")));
    assert_eq!(settings.recent[0], PathBuf::from("/19"));
}

#[test]
fn what_makes_no_sense_takes_its_default() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.toml");
    let text = "language = \"klingon\"\ntheme = \"dark\"\ntext_size = 9000\nauthor = 7\nfuture = [1, 2]\n[window]\nwidth = 3\nheight = 700\n";
    fs::write(&path, text).unwrap();
    let settings = Settings::load_from(&path);
    assert_eq!((settings.language, settings.theme, settings.text_size), (None, Theme::Dark, 200));
    assert_eq!((settings.author.as_str(), settings.window), ("", WindowSize { width: 640, height: 700 }));
    assert!(path.exists(), "one wrong key is no reason to set a file aside");
}

#[test]
fn a_broken_file_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.toml");
    for broken in [&b"theme = "[..], b"\xff\xfe\x00", b"[[["] {
        fs::write(&path, broken).unwrap();
        assert_eq!(Settings::load_from(&path), Settings::default());
        assert!(!path.exists());
        assert_eq!(fs::read(folder.path().join("settings.toml.broken")).unwrap(), broken);
    }
    some().save_to(&path).unwrap();
    assert_eq!(Settings::load_from(&path), some());
}

#[test]
fn a_byte_order_mark_is_no_damage() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.toml");
    some().save_to(&path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("\u{feff}{text}")).unwrap();
    assert_eq!(Settings::load_from(&path), some());
}

#[cfg(unix)]
#[test]
fn a_file_whose_name_is_not_unicode_costs_only_itself() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.toml");
    let mut settings = some();
    settings.opened(std::path::Path::new(std::ffi::OsStr::from_bytes(b"/a/\xe5r.ildsjel")));
    settings.save_to(&path).unwrap();
    let back = Settings::load_from(&path);
    assert_eq!((back.recent, back.last_file), (some().recent, None));
    assert_eq!((back.theme, back.language), (some().theme, some().language));
}
