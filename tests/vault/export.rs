//! Lists as standard age files.

use age::secrecy::{ExposeSecret as _, SecretString};
use ildsjel::vault::{
    Key, Lock, Secret, VaultError, Work, export_lock, export_to_key, export_with_passphrase, is_export, read_export,
};

use super::phrase;

const LIST: &[u8] = "Navn;Telefon\nÅse Bjørnøy;+47 400 00 000\n".as_bytes();

#[test]
fn a_list_for_the_key() {
    let key = Key::generate();
    let file = export_to_key(&key, LIST).unwrap();
    assert!(is_export(&file) && !ildsjel::vault::is_sealed(&file));
    assert_eq!(export_lock(&file).unwrap(), Lock::Key);
    assert_eq!(read_export(&file, Secret::Key(&key)).unwrap(), LIST);
    assert!(matches!(read_export(&file, Secret::Key(&Key::generate())), Err(VaultError::WrongKey)));
    assert!(matches!(read_export(&file, Secret::Passphrase(&phrase("x"))), Err(VaultError::WrongKey)));
}

#[test]
fn a_list_for_a_passphrase() {
    let file = export_with_passphrase(&phrase("blåbær og fløte"), Work::NONE, LIST).unwrap();
    assert_eq!(export_lock(&file).unwrap(), Lock::Passphrase);
    assert_eq!(read_export(&file, Secret::Passphrase(&phrase("bla\u{30a}bær og fløte "))).unwrap(), LIST);
    assert!(matches!(read_export(&file, Secret::Passphrase(&phrase("blåbær"))), Err(VaultError::WrongPassphrase)));
    assert!(matches!(read_export(&file, Secret::Key(&Key::generate())), Err(VaultError::WrongKey)));
}

#[test]
fn age_itself_opens_them() {
    let key = Key::generate();
    let identity = format!("AGE-SECRET-KEY-1{}", key.recovery_code().expose_secret().replace(' ', ""));
    let identity: age::x25519::Identity = identity.parse().unwrap();
    assert_eq!(age::decrypt(&identity, &export_to_key(&key, LIST).unwrap()).unwrap(), LIST);
    let file = export_with_passphrase(&phrase("blåbær og fløte"), Work::NONE, LIST).unwrap();
    let secret = age::scrypt::Identity::new(SecretString::from("blåbær og fløte".to_owned()));
    assert_eq!(age::decrypt(&secret, &file).unwrap(), LIST);
}

/// Made by age 1.1.1, the program of those who made the format.
#[test]
fn files_of_other_programs_open() {
    let code = include_str!("../fixtures/vault/code.txt");
    let key = Key::from_recovery_code(code).unwrap();
    assert_eq!(read_export(include_bytes!("../fixtures/vault/to-key.age"), Secret::Key(&key)).unwrap(), LIST);
    let file = include_bytes!("../fixtures/vault/with-passphrase.age");
    assert_eq!(read_export(file, Secret::Passphrase(&phrase("blåbær og fløte"))).unwrap(), LIST);
}

#[test]
fn changed_or_cut_files_never_open() {
    let key = Key::generate();
    let to_key = export_to_key(&key, LIST).unwrap();
    let with = phrase("blåbær");
    let with_phrase = export_with_passphrase(&with, Work::NONE, LIST).unwrap();
    for (file, secret) in [(&to_key, Secret::Key(&key)), (&with_phrase, Secret::Passphrase(&with))] {
        for at in 0..file.len() {
            let mut bad = file.clone();
            bad[at] ^= 0x08;
            assert!(read_export(&bad, secret).is_err(), "byte {at}");
            assert!(read_export(&file[..at], secret).is_err(), "cut at {at}");
        }
    }
}

#[test]
fn other_files_are_told() {
    for bytes in [&b""[..], b"Navn;Telefon", b"ILDSJEL-SEALED 1\n"] {
        assert!(!is_export(bytes));
        assert!(matches!(export_lock(bytes), Err(VaultError::NotSealed)));
    }
    let newer = export_lock(b"age-encryption.org/v2\n--- anything at all\n0123456789abcdef0123");
    assert!(matches!(newer, Err(VaultError::Newer)), "{newer:?}");
}
