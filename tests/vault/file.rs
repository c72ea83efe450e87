//! Sealed files.

use std::time::{Duration, Instant};

use ildsjel::vault::{
    Key, LogEnd, LogWriter, Passphrase, Secret, Vault, VaultError, Work, check, export_to_key, export_with_passphrase, is_sealed,
    read_log,
};
use proptest::prelude::*;

use super::{phrase, vault};

const MAGIC: usize = "ILDSJEL-SEALED 1\n".len();

/// Bytes of the head, its digest too.
fn head_length(sealed: &[u8]) -> usize {
    MAGIC + 2 + usize::from(u16::from_le_bytes([sealed[MAGIC], sealed[MAGIC + 1]])) + 32
}

/// The file with its plain digests made right again, as somebody does who means it.
fn redigest(mut sealed: Vec<u8>) -> Vec<u8> {
    let head = head_length(&sealed);
    let digest = blake3::hash(&sealed[..head - 32]);
    sealed[head - 32..head].copy_from_slice(digest.as_bytes());
    let digest = blake3::hash(&sealed[head + 32..]);
    sealed[head..head + 32].copy_from_slice(digest.as_bytes());
    sealed
}

/// A file with that locked key and that payload.
fn assemble(wrapped: &[u8], payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(wrapped.len()).unwrap().to_le_bytes();
    redigest([b"ILDSJEL-SEALED 1\n", &length[..], wrapped, &[0; 64], payload].concat())
}

fn wrapped(sealed: &[u8]) -> &[u8] {
    &sealed[MAGIC + 2..head_length(sealed) - 32]
}

fn payload(sealed: &[u8]) -> &[u8] {
    &sealed[head_length(sealed) + 32..]
}

#[test]
fn what_went_in_comes_out() {
    let vault = vault();
    for length in [0, 1, 63, 64, 65_535 - 64, 65_536 - 64, 65_536, 65_537, 200_000] {
        let plain: Vec<u8> = (0..length).map(|n: usize| (n * 31 % 251).to_le_bytes()[0]).collect();
        let sealed = vault.seal(&plain).unwrap();
        assert!(is_sealed(&sealed));
        assert_eq!(vault.unseal(&sealed).unwrap(), plain);
        let (again, content) = Vault::open(&sealed, Secret::Passphrase(&phrase(" rømme og lefse\n"))).unwrap();
        assert_eq!(content, plain);
        let (_, content) = Vault::open(&again.seal(&plain).unwrap(), Secret::Key(vault.key())).unwrap();
        assert_eq!(content, plain);
    }
}

#[test]
fn the_content_is_not_to_be_seen() {
    let vault = vault();
    let sealed = vault.seal(&b"Solveig Hagen er allergisk mot hasselnott".repeat(100)).unwrap();
    assert!(!sealed.windows(7).any(|bytes| bytes == b"Solveig"));
    assert!(!sealed.windows(14).any(|bytes| bytes == b"AGE-SECRET-KEY"));
    assert_ne!(vault.seal(b"x").unwrap(), vault.seal(b"x").unwrap());
    assert_eq!(format!("{vault:?}").matches("Key(..)").count(), 1, "the key is not printed");
}

#[test]
fn a_vault_opened_by_either_secret_seals_for_both() {
    let first = vault();
    let sealed = first.seal(b"one").unwrap();
    let code = first.key().recovery_code();
    let key = Key::from_recovery_code(age::secrecy::ExposeSecret::expose_secret(&code)).unwrap();
    let (by_code, _) = Vault::open(&sealed, Secret::Key(&key)).unwrap();
    let (by_phrase, two) = Vault::open(&by_code.seal(b"two").unwrap(), Secret::Passphrase(&phrase("rømme og lefse"))).unwrap();
    assert_eq!(two, b"two");
    assert_eq!(first.unseal(&by_phrase.seal(b"three").unwrap()).unwrap(), b"three");
}

#[test]
fn a_wrong_secret_is_told_as_such() {
    let vault = vault();
    let sealed = vault.seal(b"content").unwrap();
    for wrong in ["romme og lefse", "Rømme og lefse", "rømme  og lefse", "x"] {
        assert!(matches!(Vault::open(&sealed, Secret::Passphrase(&phrase(wrong))), Err(VaultError::WrongPassphrase)));
        assert!(matches!(vault.confirm(&phrase(wrong)), Err(VaultError::WrongPassphrase)));
    }
    vault.confirm(&phrase("rømme og lefse")).unwrap();
    assert!(matches!(Vault::open(&sealed, Secret::Key(&Key::generate())), Err(VaultError::WrongKey)));
    assert!(matches!(super::vault().unseal(&sealed), Err(VaultError::WrongKey)));
}

#[test]
fn a_new_passphrase_is_a_new_key() {
    let old = vault();
    let sealed = old.seal(b"content").unwrap();
    let new = Vault::new(&phrase("rakfisk"), Work::NONE).unwrap();
    let resealed = old.reseal(&sealed, &new).unwrap();
    assert_eq!(Vault::open(&resealed, Secret::Passphrase(&phrase("rakfisk"))).unwrap().1, b"content");
    assert!(matches!(Vault::open(&resealed, Secret::Passphrase(&phrase("rømme og lefse"))), Err(VaultError::WrongPassphrase)));
    assert!(matches!(old.unseal(&resealed), Err(VaultError::WrongKey)), "the old key opens nothing that is written later");
    assert!(matches!(new.reseal(&sealed, &old), Err(VaultError::WrongKey)));
}

#[test]
fn a_flipped_bit_is_damage_and_never_a_wrong_secret() {
    let vault = vault();
    let secret = phrase("rømme og lefse");
    let sealed = vault.seal(b"what the crew must know").unwrap();
    let id = check(&sealed).unwrap();
    for at in 0..sealed.len() {
        for bit in [0, 3, 7] {
            let mut bad = sealed.clone();
            bad[at] ^= 1 << bit;
            let error = Vault::open(&bad, Secret::Passphrase(&secret)).unwrap_err();
            let told = matches!(error, VaultError::Damaged) || at < MAGIC;
            assert!(told && check(&bad).is_err() && vault.unseal(&bad).is_err(), "byte {at}: {error:?}");
        }
    }
    assert_eq!(check(&sealed).unwrap(), id);
}

#[test]
fn a_changed_byte_is_noticed_also_when_the_digests_are_made_right() {
    let vault = vault();
    let secret = phrase("rømme og lefse");
    let sealed = vault.seal(b"what the crew must know").unwrap();
    let head = head_length(&sealed);
    for at in (MAGIC + 2..head - 32).chain(head + 32..sealed.len()) {
        let mut bad = sealed.clone();
        bad[at] ^= 1;
        let bad = redigest(bad);
        check(&bad).unwrap();
        assert!(Vault::open(&bad, Secret::Passphrase(&secret)).is_err(), "byte {at}");
        assert!(Vault::open(&bad, Secret::Key(vault.key())).is_err(), "byte {at}");
    }
}

#[test]
fn a_cut_or_grown_file_is_damaged() {
    let vault = vault();
    let sealed = vault.seal(b"what the crew must know").unwrap();
    assert!(matches!(vault.unseal(b""), Err(VaultError::NotSealed)));
    for end in 1..sealed.len() {
        assert!(matches!(vault.unseal(&sealed[..end]), Err(VaultError::Damaged)), "{end}");
        let key = vault.key().rescue(&sealed[..end]);
        assert!(key.is_err(), "{end}");
    }
    let grown = [&sealed[..], b"x"].concat();
    assert!(matches!(vault.unseal(&grown), Err(VaultError::Damaged)));
    assert!(vault.unseal(&redigest(grown)).is_err());
}

#[test]
fn a_file_of_many_chunks_cut_between_them_is_noticed() {
    let vault = vault();
    let sealed = vault.seal(&vec![7; 300_000]).unwrap();
    for chunks in 1..5 {
        let short = redigest(sealed[..sealed.len() - chunks * (65_536 + 16)].to_vec());
        assert!(matches!(vault.unseal(&short), Err(VaultError::Damaged)));
    }
}

#[test]
fn a_damaged_head_is_no_loss_with_the_key() {
    let vault = vault();
    let sealed = vault.seal(b"what the crew must know").unwrap();
    for at in 0..head_length(&sealed) + 32 {
        let mut bad = sealed.clone();
        bad[at] ^= 0x55;
        assert_eq!(vault.key().rescue(&bad).unwrap(), b"what the crew must know");
    }
    assert!(matches!(Key::generate().rescue(&sealed), Err(VaultError::WrongKey)));
    assert!(matches!(vault.key().rescue(b"a shopping list"), Err(VaultError::NotSealed)));
}

/// Things sealed for the same key are not passed off as each other.
#[test]
fn parts_of_other_things_are_no_festival() {
    let vault = vault();
    let sealed = vault.seal(b"true").unwrap();
    let list = export_to_key(vault.key(), &[&[0; 64], &b"a list of a hundred people"[..]].concat()).unwrap();
    assert!(matches!(vault.unseal(&assemble(wrapped(&sealed), &list)), Err(VaultError::Damaged)));
    let (mut writer, head) = LogWriter::begin(vault.key(), check(&sealed).unwrap());
    let mut log = head.clone();
    writer.append(&mut log, vault.key(), 1, &[0; 100]).unwrap();
    let record = &log[head.len() + 8..];
    assert!(matches!(vault.unseal(&assemble(wrapped(&sealed), record)), Err(VaultError::Damaged)));
    // The head of another vault, with the content of this one.
    let other = super::vault().seal(b"false").unwrap();
    let mixed = assemble(wrapped(&other), payload(&sealed));
    assert!(matches!(Vault::open(&mixed, Secret::Passphrase(&phrase("rømme og lefse"))), Err(VaultError::WrongKey)));
    assert!(matches!(vault.unseal(&mixed), Err(VaultError::Damaged)), "the content knows its head");
    assert!(matches!(vault.unseal(&assemble(wrapped(&sealed), payload(&other))), Err(VaultError::WrongKey)));
    assert_eq!(vault.unseal(&assemble(wrapped(&sealed), payload(&sealed))).unwrap(), b"true");
}

/// The public half of the key is enough for all but the tag.
#[test]
fn whoever_has_only_the_public_half_makes_no_festival() {
    let vault = vault();
    let sealed = vault.seal(b"true").unwrap();
    let head = blake3::hash(&sealed[..head_length(&sealed)]);
    let forged = export_to_key(vault.key(), &[head.as_bytes(), &[0; 32], &b"forged"[..]].concat()).unwrap();
    let forged = assemble(wrapped(&sealed), &forged);
    check(&forged).unwrap();
    assert!(matches!(vault.unseal(&forged), Err(VaultError::Damaged)));
    assert!(matches!(vault.key().rescue(&forged), Err(VaultError::Damaged)));
}

#[test]
fn other_formats_are_told() {
    let vault = vault();
    let sealed = vault.seal(b"x").unwrap();
    let rest = &sealed[MAGIC..];
    let kinds = |first: &str| check(&[first.as_bytes(), rest].concat()).unwrap_err();
    assert!(matches!(kinds("ILDSJEL-SEALED 2\n"), VaultError::Newer));
    assert!(matches!(kinds("ILDSJEL-SEALED 17\n"), VaultError::Newer));
    for odd in ["0", "+1", "01", "1 ", "", "-1", "1\r", "99999999999999999999", "2x"] {
        assert!(matches!(kinds(&format!("ILDSJEL-SEALED {odd}\n")), VaultError::Damaged), "{odd}");
    }
    assert!(matches!(kinds("SQLite format 3\0"), VaultError::NotSealed));
    assert!(!is_sealed(b"SQLite format 3\0") && is_sealed(b"ILDSJEL-SEALED 2\n"));
}

/// What a file from elsewhere may cost, on however busy a machine: it ends.
fn quickly<T>(what: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = what();
    assert!(start.elapsed() < Duration::from_mins(1), "took {:?}", start.elapsed());
    result
}

#[test]
fn absurd_work_is_refused_at_once() {
    let vault = vault();
    let sealed = vault.seal(b"x").unwrap();
    let text = wrapped(&sealed);
    let at = text.windows(3).position(|bytes| bytes == b" 1\n").unwrap();
    for (work, hard) in [("20", true), ("30", true), ("63", true), ("64", false), ("255", false), ("256", false), ("-1", false)] {
        let wrapped = [&text[..at], b" ", work.as_bytes(), &text[at + 2..]].concat();
        let bad = assemble(&wrapped, payload(&sealed));
        let error = quickly(|| Vault::open(&bad, Secret::Passphrase(&phrase("x"))).unwrap_err());
        assert!(matches!(error, VaultError::TooHard) || (!hard && matches!(error, VaultError::Damaged)), "{work}: {error:?}");
    }
}

#[test]
fn giant_heads_and_lengths_cost_nothing() {
    let vault = vault();
    let sealed = vault.seal(b"x").unwrap();
    for length in [0_u16, 1, 2049, u16::MAX] {
        let mut bad = sealed.clone();
        bad[MAGIC..MAGIC + 2].copy_from_slice(&length.to_le_bytes());
        assert!(matches!(vault.unseal(&bad), Err(VaultError::Damaged)));
    }
    let line = b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n";
    let endless = [b"age-encryption.org/v1\n", &line.repeat(50_000)[..]].concat();
    let many = [b"age-encryption.org/v1\n", &line.repeat(150)[..], b"--- ", &[b'A'; 43], b"\n", &[0; 64]].concat();
    for payload in [&endless[..], &many, b"", b"age-encryption.org/v1\n", b"age-encryption.org/v9\n--- "] {
        let bad = assemble(wrapped(&sealed), payload);
        assert!(quickly(|| vault.unseal(&bad)).is_err());
        assert!(quickly(|| vault.key().rescue(&bad)).is_err());
    }
    let no_key = export_with_passphrase(&phrase("p"), Work::NONE, b"no key at all").unwrap();
    let bad = assemble(&no_key, payload(&sealed));
    assert!(matches!(Vault::open(&bad, Secret::Passphrase(&phrase("p"))), Err(VaultError::Damaged)));
}

/// A file, its log and the numbers in them, as format 1 was first written: later versions read them too.
#[test]
fn the_first_files_open() {
    let sealed = include_bytes!("../fixtures/vault/first.sealed");
    let (vault, plain) = Vault::open(sealed, Secret::Passphrase(&phrase("blåbær og fløte"))).unwrap();
    assert_eq!(plain, "Høylandet 2027".as_bytes());
    let log = read_log(include_bytes!("../fixtures/vault/first.log"), vault.key()).unwrap();
    assert_eq!((log.base, log.end), (check(sealed).unwrap(), LogEnd::Clean));
    assert_eq!(log.records, [(41, "Åse ved porten".into()), (42, "Per hjem".into())]);
}

#[test]
fn a_vault_goes_to_the_thread_that_owns_the_file() {
    let vault = vault();
    let (sealed, back) = std::thread::spawn(move || (vault.seal(b"x").unwrap(), vault)).join().unwrap();
    assert_eq!(back.unseal(&sealed).unwrap(), b"x");
}

fn any_file() -> impl Strategy<Value = Vec<u8>> {
    let bytes = proptest::collection::vec(any::<u8>(), 0..300);
    let lead = prop::sample::select(vec!["", "ILDSJEL-SEALED 1\n", "ILDSJEL-SEALED ", "age-encryption.org/v1\n-> X25519 "]);
    (lead, bytes).prop_map(|(lead, bytes)| [lead.as_bytes(), &bytes].concat())
}

proptest! {
    #[test]
    fn any_bytes_are_an_error(bytes in any_file()) {
        let key = Key::generate();
        prop_assert!(check(&bytes).is_err());
        prop_assert!(key.rescue(&bytes).is_err());
        prop_assert!(Vault::open(&bytes, Secret::Passphrase(&Passphrase::new("x").unwrap())).is_err());
    }
}
