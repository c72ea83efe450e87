//! What can happen to bytes on a disk.

use super::chance::Chance;
use super::moments::Base;

const PAGE: usize = 4096;

/// A kind of damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Bit,
    Bits,
    HeaderBit,
    Cut,
    ZeroPage,
    ZeroSector,
    Garbage,
    Swap,
    Older,
    OlderSome,
}

impl Kind {
    pub const ALL: [Self; 10] = [
        Self::Bit,
        Self::Bits,
        Self::HeaderBit,
        Self::Cut,
        Self::ZeroPage,
        Self::ZeroSector,
        Self::Garbage,
        Self::Swap,
        Self::Older,
        Self::OlderSome,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Bit => "one bit",
            Self::Bits => "several bits",
            Self::HeaderBit => "one bit of the header",
            Self::Cut => "cut short",
            Self::ZeroPage => "a page of zeros",
            Self::ZeroSector => "512 bytes of zeros",
            Self::Garbage => "a run of garbage",
            Self::Swap => "two pages swapped",
            Self::Older => "a page as it was before",
            Self::OlderSome => "some pages as they were before",
        }
    }

    /// Whether that can happen to the damaged part of a base.
    pub fn fits(self, base: &Base) -> bool {
        base.log.is_none() || !matches!(self, Self::Older | Self::OlderSome)
    }
}

/// One damage, exactly.
#[derive(Debug, Clone)]
pub enum Harm {
    Flip(Vec<usize>),
    Cut(usize),
    Zero { at: usize, length: usize },
    Garbage { at: usize, length: usize, seed: u64 },
    Swap(usize, usize),
    Older { moment: usize, pages: Vec<usize> },
}

impl Harm {
    /// A damage of that kind, by chance.
    pub fn new(kind: Kind, base: &Base, chance: &mut Chance) -> Self {
        let length = base.log.as_ref().unwrap_or(&base.file).len();
        let pages = length / PAGE;
        match kind {
            Kind::Bit => Self::Flip(vec![chance.below(length * 8)]),
            Kind::Bits => Self::Flip((0..2 + chance.below(15)).map(|_| chance.below(length * 8)).collect()),
            Kind::HeaderBit => Self::Flip(vec![chance.below(if base.log.is_some() { 32 } else { 100 } * 8)]),
            Kind::Cut => Self::Cut(chance.below(length)),
            Kind::ZeroPage => Self::Zero { at: chance.below(pages) * PAGE, length: PAGE },
            Kind::ZeroSector => Self::Zero { at: chance.below(length / 512) * 512, length: 512 },
            Kind::Garbage => {
                let at = chance.below(length);
                Self::Garbage { at, length: 1 + chance.below(200.min(length - at)), seed: chance.any() }
            }
            Kind::Swap => Self::Swap(chance.below(pages), chance.below(pages)),
            Kind::Older => Self::Older { moment: chance.below(base.older.len()), pages: vec![chance.below(pages)] },
            Kind::OlderSome => {
                let (moment, share) = (chance.below(base.older.len()), 1 + chance.below(9));
                Self::Older { moment, pages: (0..pages).filter(|_| chance.below(10) < share).collect() }
            }
        }
    }

    /// Does it.
    pub fn to(&self, base: &Base) -> Vec<u8> {
        let mut bytes = base.log.as_ref().unwrap_or(&base.file).clone();
        // The frames of a log are a little longer than pages.
        let (head, unit) = if base.log.is_some() { (32, PAGE + 24) } else { (0, PAGE) };
        match self {
            Self::Flip(bits) => bits.iter().for_each(|bit| bytes[bit / 8] ^= 1 << (bit % 8)),
            Self::Cut(length) => bytes.truncate(*length),
            Self::Zero { at, length } => bytes[*at..at + length].fill(0),
            Self::Garbage { at, length, seed } => {
                let mut chance = Chance::new(*seed);
                bytes[*at..at + length].iter_mut().for_each(|byte| *byte = chance.any().to_le_bytes()[0]);
            }
            Self::Swap(one, other) => {
                let last = (bytes.len() - head) / unit - 1;
                let (one, other) = (head + one.min(&last) * unit, head + other.min(&last) * unit);
                let kept = bytes[one..one + unit].to_vec();
                bytes.copy_within(other..other + unit, one);
                bytes[other..other + unit].copy_from_slice(&kept);
            }
            Self::Older { moment, pages } => {
                for page in pages {
                    let (from, to) = (page * PAGE, (page + 1) * PAGE);
                    if let Some(older) = base.older[*moment].get(from..to) {
                        bytes[from..to].copy_from_slice(older);
                    }
                }
            }
        }
        bytes
    }
}
