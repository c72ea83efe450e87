//! Parts of a shift or session: the stretch of one person when it is not the whole, and what becomes of it when the times
//! change.

use super::super::time::{Minute, Span, When};
use super::Cannot;

/// From and to as rows keep them: none where they are the whole's own.
pub type Part = (Option<Minute>, Option<Minute>);

/// A part as rows keep it.
///
/// # Errors
/// [`Cannot::PartOutside`] when it is empty or not within the whole.
pub fn within(whole: Span, part: Option<Span>) -> Result<Part, Cannot> {
    match part {
        None => Ok((None, None)),
        Some(part) if part.minutes() > 0 && whole.from <= part.from && part.to <= whole.to => Ok(open(whole, part)),
        Some(_) => Err(Cannot::PartOutside),
    }
}

/// A part as rows keep it, cut to the whole.
///
/// # Errors
/// [`Cannot::PartOutside`] when nothing of it is within the whole.
pub fn clipped(whole: Span, part: Option<Span>) -> Result<Part, Cannot> {
    let part = part.map(|part| part.intersect(whole).ok_or(Cannot::PartOutside)).transpose()?;
    within(whole, part)
}

/// How parts follow new times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follow {
    /// They keep their distance to the beginning, on the wall clock.
    Move,
    /// They stay where they are.
    Stay,
}

/// The part after the times changed, cut to the new ones; none when nothing of it is left. An open end stays open.
pub fn after(old: &When, new: &When, follow: Follow, (from, to): Part) -> Option<Part> {
    let go = |at: Minute| match follow {
        Follow::Stay => at,
        Follow::Move => {
            let delta = new.from_local.signed_duration_since(old.from_local);
            if delta.is_zero() && old.zone == new.zone {
                return at;
            }
            let local = old.zone.local(at).checked_add_signed(delta);
            local.map_or(at, |local| new.zone.instant_lenient(local))
        }
    };
    let whole = new.span();
    let span = Span::new(from.map_or(whole.from, go), to.map_or(whole.to, go)).intersect(whole)?;
    Some(open(whole, span))
}

fn open(whole: Span, part: Span) -> Part {
    ((part.from > whole.from).then_some(part.from), (part.to < whole.to).then_some(part.to))
}
