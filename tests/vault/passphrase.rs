//! Passphrases.

use ildsjel::vault::{Passphrase, Secret, Strength, Vault, VaultError, Work, strength};

use super::phrase;

#[test]
fn the_same_passphrase_on_every_machine() {
    let vault = Vault::new(&phrase("blåbær på Høylandet"), Work::NONE).unwrap();
    let sealed = vault.seal(b"x").unwrap();
    for same in
        ["bla\u{30a}bær pa\u{30a} Høylandet", "  blåbær på Høylandet", "blåbær på Høylandet\r\n", "\u{a0}blåbær på Høylandet\t"]
    {
        assert_eq!(Vault::open(&sealed, Secret::Passphrase(&phrase(same))).unwrap().1, b"x", "{same:?}");
    }
    for other in ["blåbærpå Høylandet", "blåbær på høylandet", "blabær pa Høylandet", "blåbær  på Høylandet"] {
        let error = Vault::open(&sealed, Secret::Passphrase(&phrase(other))).unwrap_err();
        assert!(matches!(error, VaultError::WrongPassphrase), "{other:?}");
    }
}

#[test]
fn nothing_is_no_passphrase_and_one_letter_is() {
    for nothing in ["", " ", "\t\r\n", "\u{a0}"] {
        assert!(matches!(Passphrase::new(nothing), Err(VaultError::NoPassphrase)));
    }
    for short in ["x", "ø", "\u{301}", "🎪"] {
        let vault = Vault::new(&phrase(short), Work::NONE).unwrap();
        vault.confirm(&phrase(short)).unwrap();
    }
    let long = phrase(&"lang ".repeat(10_000));
    Vault::new(&long, Work::NONE).unwrap().confirm(&long).unwrap();
    assert_eq!(format!("{long:?}"), "Passphrase(..)");
}

#[test]
fn strength_is_length_and_variety() {
    let weak = ["", "x", "passord", "Passord123!", "sommer2026!", "hestbatteri", "hest batteri", "blåbærsyltetøy", "22.11.1963"];
    let runs = ["1234567890123456", "aaaaaaaaaaaaaaaaaaaaaaaaa", "hjertehjertehjertehjerte", "abcdefghijklmnopqrstuvwxyz"];
    for weak in weak.iter().chain(&runs) {
        assert_eq!(strength(weak), Strength::Weak, "{weak}");
    }
    for fair in ["hest batteri lampe", "Gk7#pQ2x!vRt", "rømme og lefse"] {
        assert_eq!(strength(fair), Strength::Fair, "{fair}");
    }
    for good in ["hest batteri lampe sky", "vi møtes ved scenen klokka åtte", "Gk7#pQ2x!vRt9mZw", "blåbær Tuba 17 svane"] {
        assert_eq!(strength(good), Strength::Good, "{good}");
        assert_eq!(phrase(good).strength(), Strength::Good);
    }
    assert_eq!(strength("a\u{30a}l, a\u{30a}r og rakfisk"), strength("ål, år og rakfisk"));
}

#[test]
fn work_stays_within_bounds() {
    assert_eq!(Work::new(0), Work::new(1));
    assert_eq!(Work::new(200), Work::MOST);
    assert!(Work::USUAL < Work::MOST && Work::NONE < Work::USUAL);
}
