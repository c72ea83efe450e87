//! The recovery code: an age identity as groups that people write off paper. Its last six characters are the checksum of
//! Bech32, which tells not only that something is wrong but, for one or two wrong characters, where.

use std::collections::HashMap;

use age::secrecy::SecretString;
use age::secrecy::zeroize::Zeroizing;

/// What stands before the 58 characters in the text of an identity.
const PREFIX: &str = "AGE-SECRET-KEY-1";

/// The same as it is typed, without dashes and look-alikes.
const TYPED_PREFIX: &str = "AGESECRETKEYL";

/// Bech32's characters, by their value.
const ALPHABET: &[u8; 32] = b"QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";

const LENGTH: usize = 58;

const GROUP: usize = 5;

/// Identity to groups.
pub(super) fn write(identity: &str) -> SecretString {
    let data = identity.strip_prefix(PREFIX).unwrap_or(identity);
    let mut out = String::with_capacity(LENGTH + LENGTH / GROUP);
    for (n, c) in data.chars().enumerate() {
        if n > 0 && n % GROUP == 0 {
            out.push(' ');
        }
        out.push(c);
    }
    SecretString::from(out)
}

/// What was typed to an identity whose checksum holds, else the group that is wrong, if that can be told.
pub(super) fn read(typed: &str) -> Result<SecretString, Option<usize>> {
    let mut values = Zeroizing::new(Vec::with_capacity(LENGTH));
    values_of(typed, &mut values)?;
    if values.len() != LENGTH {
        return Err(odd_group(typed));
    }
    match syndrome(&values) {
        0 => Ok(SecretString::from(text(&values))),
        wrong => Err(place(wrong).map(|at| at / GROUP + 1)),
    }
}

fn text(values: &[u8]) -> String {
    let mut text = String::with_capacity(PREFIX.len() + LENGTH);
    text.push_str(PREFIX);
    text.extend(values.iter().filter_map(|value| ALPHABET.get(usize::from(*value))).map(|c| char::from(*c)));
    text
}

/// The value of each character that counts. A character that is in no code at all is told with its group.
fn values_of(typed: &str, values: &mut Vec<u8>) -> Result<(), Option<usize>> {
    // No character gets longer, so the text never moves and leaves no copy behind.
    let mut all = Zeroizing::new(String::with_capacity(typed.len()));
    all.extend(typed.chars().filter_map(clean));
    let data = all.as_str();
    let data = data.strip_prefix(TYPED_PREFIX).unwrap_or(data);
    // Otherwise it is any text, and no place in it is more wrong than others.
    let like_a_code = data.chars().count().abs_diff(LENGTH) <= GROUP;
    for c in data.chars() {
        let value = ALPHABET.iter().position(|letter| char::from(*letter) == c).and_then(|at| u8::try_from(at).ok());
        let Some(value) = value else {
            return Err((like_a_code && values.len() < LENGTH).then_some(values.len() / GROUP + 1));
        };
        values.push(value);
    }
    Ok(())
}

/// The character as it stands on the sheet, none for those between the groups.
fn clean(c: char) -> Option<char> {
    match c {
        c if c.is_whitespace() || c.is_control() => None,
        '-' | '_' | '.' | ',' | '·' | '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2010}'..='\u{2015}' | '\u{2212}' => None,
        c => Some(match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | '1' | '|' => 'L',
            'B' => '8',
            c => c,
        }),
    }
}

/// The first group that is too short or too long, if they were typed as groups.
fn odd_group(typed: &str) -> Option<usize> {
    let groups: Vec<usize> =
        typed.split(|c| clean(c).is_none()).map(|group| group.chars().count()).filter(|length| *length > 0).collect();
    let last = LENGTH.div_ceil(GROUP);
    let expected = |n: usize| if n + 1 == last { LENGTH % GROUP } else { GROUP };
    // Groups of another kind say nothing.
    if groups.iter().filter(|length| **length == GROUP).count() + 3 < last {
        return None;
    }
    let odd = groups.iter().enumerate().position(|(n, length)| *length != expected(n)).map(|n| n + 1);
    odd.or((groups.len() < last).then_some(groups.len() + 1))
}

/// Bech32's checksum over prefix and values; 0 if it holds, else something that depends only on what is wrong and where.
fn syndrome(values: &[u8]) -> u32 {
    let name = "age-secret-key-".bytes();
    let high = name.clone().map(|byte| byte >> 5);
    let all = high.chain([0]).chain(name.map(|byte| byte & 31)).chain(values.iter().copied());
    all.fold(1, step) ^ 1
}

fn step(sum: u32, value: u8) -> u32 {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    let top = sum >> 25;
    let next = ((sum & 0x01ff_ffff) << 5) ^ u32::from(value);
    GENERATOR.iter().enumerate().filter(|(bit, _)| (top >> bit) & 1 == 1).fold(next, |sum, (_, term)| sum ^ term)
}

/// Where the first of one or two wrong characters stands that explain the syndrome. The code has no two such explanations:
/// any two codes differ in five characters at least.
fn place(syndrome: u32) -> Option<usize> {
    let mut effects = HashMap::new();
    for change in 1..32 {
        let mut effect = step(0, change);
        for at in (0..LENGTH).rev() {
            effects.insert(effect, at);
            effect = step(effect, 0);
        }
    }
    let pair =
        |(effect, at): (&u32, &usize)| effects.get(&(syndrome ^ effect)).filter(|other| *other != at).map(|other| *at.min(other));
    effects.get(&syndrome).copied().or_else(|| effects.iter().find_map(pair))
}
