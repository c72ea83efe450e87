//! The squares that a phone reads.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::page::Squares;

/// The largest there is: finer squares than these a phone does not read from a slip.
const LARGEST: u8 = 15;

/// Bytes as a code of which 15 % may be lost; none when they are more than fit.
pub fn code(bytes: &[u8]) -> Option<Squares> {
    let segment = QrSegment::make_bytes(bytes);
    let made = QrCode::encode_segments_advanced(
        &[segment],
        QrCodeEcc::Medium,
        Version::MIN,
        Version::new(LARGEST),
        None,
        // Room that is left over in a code of that size is used to lose more.
        true,
    );
    let code = made.ok()?;
    let side = code.size();
    let dark = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y)).collect();
    Some(Squares { side: usize::try_from(side).ok()?, dark })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn holds_what_the_standard_says() {
        // Version 15 at level M holds 412 bytes.
        assert_eq!(code(&[b'x'; 412]).unwrap().side, 77);
        assert!(code(&[b'x'; 413]).is_none());
        let small = code(b"x").unwrap();
        assert_eq!((small.side, small.dark.len()), (21, 441));
        // The corner that a phone looks for.
        assert!(small.dark[..7].iter().all(|dark| *dark) && !small.dark[7]);
    }
}
