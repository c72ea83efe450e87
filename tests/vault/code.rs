//! Recovery codes.

use age::secrecy::ExposeSecret as _;
use ildsjel::vault::{Key, VaultError};
use proptest::prelude::*;

const ALPHABET: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";

/// Each character that stands in a code, without the spaces.
fn characters(code: &str) -> Vec<char> {
    code.chars().filter(|c| *c != ' ').collect()
}

fn grouped(characters: &[char]) -> String {
    characters.chunks(5).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn code_of(key: &Key) -> String {
    key.recovery_code().expose_secret().to_owned()
}

/// Read, the typed text is the same key.
fn same(key: &Key, typed: &str) -> bool {
    Key::from_recovery_code(typed).is_ok_and(|read| code_of(&read) == code_of(key))
}

fn group(typed: &str) -> Option<usize> {
    match Key::from_recovery_code(typed) {
        Err(VaultError::BadCode { group }) => group,
        other => panic!("{typed}: {other:?}"),
    }
}

#[test]
fn a_code_is_for_paper() {
    let code = code_of(&Key::generate());
    let groups: Vec<&str> = code.split(' ').collect();
    assert_eq!(groups.iter().map(|group| group.len()).collect::<Vec<_>>(), [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3]);
    assert!(characters(&code).iter().all(|c| ALPHABET.contains(*c)));
}

#[test]
fn people_may_type_it_as_they_like() {
    for _ in 0..20 {
        let key = Key::generate();
        let code = code_of(&key);
        assert!(same(&key, &code));
        assert!(same(&key, &code.to_lowercase()));
        assert!(same(&key, &code.replace(' ', "")));
        assert!(same(&key, &code.replace(' ', "-")));
        assert!(same(&key, &code.replace(' ', " – ")));
        assert!(same(&key, &format!("\n  {}\t\r\n", code.replace(' ', "\r\n"))));
        assert!(same(&key, &code.replace('0', "O").replace('8', "B").replace('L', "1")));
        assert!(same(&key, &code.replace('0', "o").replace('8', "b").replace('L', "I")));
        assert!(same(&key, &code.to_lowercase().replace('l', "i").replace(' ', "\u{a0}")));
        assert!(same(&key, &format!("AGE-SECRET-KEY-1{}", code.replace(' ', ""))));
        assert!(same(&key, &format!("age-secret-key-1 {}", code.to_lowercase())));
    }
}

/// An identity is the code behind its prefix.
#[test]
fn it_is_an_identity_for_other_programs() {
    let identity = age::x25519::Identity::generate();
    let text = identity.to_string();
    let key = Key::from_recovery_code(text.expose_secret()).unwrap();
    assert_eq!(format!("AGE-SECRET-KEY-1{}", code_of(&key).replace(' ', "")), text.expose_secret());
    let sealed = age::encrypt(&identity.to_public(), b"hei").unwrap();
    assert_eq!(ildsjel::vault::read_export(&sealed, ildsjel::vault::Secret::Key(&key)).unwrap(), b"hei");
}

#[test]
fn one_wrong_character_is_found() {
    let right = characters(&code_of(&Key::generate()));
    for at in 0..right.len() {
        for wrong in ALPHABET.chars().filter(|c| *c != right[at]) {
            let mut typed = right.clone();
            typed[at] = wrong;
            assert_eq!(group(&typed.iter().collect::<String>()), Some(at / 5 + 1));
        }
        for odd in ['Å', '?', '%'] {
            let mut typed = right.clone();
            typed[at] = odd;
            assert_eq!(group(&grouped(&typed)), Some(at / 5 + 1));
        }
    }
}

#[test]
fn neighbours_that_changed_places_are_found() {
    let right = characters(&code_of(&Key::generate()));
    for at in 0..right.len() - 1 {
        let mut typed = right.clone();
        typed.swap(at, at + 1);
        if typed != right {
            assert_eq!(group(&grouped(&typed)), Some(at / 5 + 1));
        }
    }
}

#[test]
fn a_short_long_or_missing_group_is_found() {
    let code = code_of(&Key::generate());
    let groups: Vec<&str> = code.split(' ').collect();
    for n in 0..groups.len() {
        let short = format!("{}{}", &groups[n][..1], &groups[n][2..]);
        let long = format!("{}Q", groups[n]);
        for odd in [short.as_str(), long.as_str()] {
            let mut typed = groups.clone();
            typed[n] = odd;
            assert_eq!(group(&typed.join(" ")), Some(n + 1));
            assert_eq!(group(&typed.join("-").to_lowercase()), Some(n + 1));
        }
        // The following groups move up: the first of a wrong length is told.
        let mut typed = groups.clone();
        typed.remove(n);
        assert_eq!(group(&typed.join(" ")), Some(if n == 11 { 12 } else { 11 }));
    }
    assert_eq!(group(&code.replace(' ', "")[1..]), None);
    assert_eq!(group(&code.replace(' ', "").repeat(2)), None);
}

#[test]
fn other_texts_are_no_code() {
    for text in ["", " ", "hei", "AGE-SECRET-KEY-1", "the passphrase is on the other sheet, look there", "1234 5678 9012"] {
        assert!(matches!(Key::from_recovery_code(text), Err(VaultError::BadCode { .. })), "{text}");
    }
    assert_eq!(
        group("Hei, her er lista over alle som skal være med i år, fra A til Å, med telefonnummer og det hele, se vedlegg."),
        None
    );
    let public = age::x25519::Identity::generate().to_public().to_string();
    assert!(Key::from_recovery_code(&public).is_err());
}

proptest! {
    #[test]
    fn two_wrong_characters_are_found(a in 0_usize..58, b in 0_usize..58, one in 1_usize..32, two in 1_usize..32) {
        prop_assume!(a != b);
        let mut typed = characters(&code_of(&Key::generate()));
        for (at, by) in [(a, one), (b, two)] {
            let value = ALPHABET.find(typed[at]).unwrap();
            typed[at] = char::from(ALPHABET.as_bytes()[value ^ by]);
        }
        prop_assert_eq!(group(&grouped(&typed)), Some(a.min(b) / 5 + 1));
    }

    #[test]
    fn more_wrong_characters_are_never_another_key(places in proptest::collection::btree_set(0_usize..58, 3..=4), by in 1_usize..32) {
        let mut typed = characters(&code_of(&Key::generate()));
        for at in places {
            let value = ALPHABET.find(typed[at]).unwrap();
            typed[at] = char::from(ALPHABET.as_bytes()[value ^ by]);
        }
        prop_assert!(Key::from_recovery_code(&grouped(&typed)).is_err());
    }

    #[test]
    fn any_text_is_an_error(text in "\\PC{0,80}") {
        prop_assert!(Key::from_recovery_code(&text).is_err());
    }
}
