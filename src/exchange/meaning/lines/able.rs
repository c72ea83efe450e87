//! Lines in which people say when they can: `Ida: kan onsdag 10-16`, or under a title that asks it.

use super::super::gather::{At, Gather};
use super::super::names::{self, Part};
use super::super::reply::{self, Over};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::is_given;

/// Whether a line asks when people can, so that those below are answers: `Tilgjengelighet bar`, `Hvem kan når?`.
pub(super) fn asks(line: &str) -> bool {
    let folded = fold(line);
    folded.split(' ').any(|word| is_value("availability", word)) || is_value("asks_when_line", &folded)
}

/// Whether lines are answers to it: one of them asks, or some begin with who can.
pub(super) fn are_answers<'l>(lines: impl Iterator<Item = &'l str>) -> bool {
    let mut answers = 0;
    for line in lines {
        answers += usize::from(line.split_once(':').is_some_and(|(name, said)| is_given(name) && is_able(said)));
        if asks(line) || answers > 1 {
            return true;
        }
    }
    false
}

/// `kan torsdag`, `jeg kan torsdag`
fn is_able(said: &str) -> bool {
    let folded = fold(said);
    let mut words = folded.split(' ').skip_while(|word| matches!(*word, "jeg" | "eg" | "jag" | "i"));
    words.next().is_some_and(|word| matches!(word, "kan" | "can"))
}

/// Enters what somebody says of when they can; false for a line that is none of it, or not all understood.
pub(super) fn read(gather: &mut Gather<'_>, line: &str, asked: bool, at: At) -> bool {
    let Some((name, said)) = line.split_once(':') else { return false };
    let said = said.trim();
    if !(asked || is_able(said)) || !is_given(name) || !names::looks_like_names(name) || said.is_empty() {
        return false;
    }
    let reply = reply::read(said, &gather.frame, &Over::default());
    let some = !reply.parts.is_empty() || asked && !reply.troubles.is_empty();
    if !some || !reply.unread.is_empty() || !asked && !reply.troubles.is_empty() {
        return false;
    }
    let parts = names::parts(name, true, gather.event.region);
    let [Part::Name(named)] = parts.as_slice() else { return false };
    let mention = gather.mention((**named).clone(), at);
    if let Some(mention) = gather.mentions.get_mut(mention) {
        mention.listed = true;
    }
    let _ = reply::enter(gather, mention, &reply, said, at);
    true
}
