//! Lines in which people say when they can: `Ida: kan onsdag 10-16`, or under a title that asks it.

use super::super::Code;
use super::super::gather::{At, Gather};
use super::super::names::{self, Part};
use super::super::reply::{self, Over};
use super::super::talk::without_sender;
use super::super::when::Open;
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::is_given;

/// Whether a line asks when people can, so that those below are answers: `Tilgjengelighet bar`, `Her er når folk kan:`.
pub(super) fn asks(line: &str) -> bool {
    let folded = fold(line);
    let words: Vec<&str> = folded.split(' ').collect();
    let said = |count: usize| words.windows(count).any(|words| is_value("asks_when_line", &words.join(" ")));
    folded.split(' ').any(|word| is_value("availability", word)) || (3..=4).any(said)
}

/// Whether lines are answers to it: one of them asks, or some begin with who can, or most of them say days behind a name, and
/// some in words that only answers have.
pub(super) fn are_answers(gather: &mut Gather<'_>, lines: &[(usize, String)]) -> bool {
    let mut answers = 0;
    for (_, line) in lines {
        answers += usize::from(line.split_once(':').is_some_and(|(name, said)| is_given(name) && is_able(said)));
        if asks(line) || answers > 1 {
            return true;
        }
    }
    // Of lines that say days: how many have hours from and to, as shifts do, and how many the words of answers.
    let (mut said, mut closed, mut worded, mut open) = (0, 0, 0, 0);
    for (_, line) in lines {
        let line = without_sender(line).0;
        let Some((_, words)) = line.split_once(':').filter(|(name, _)| is_given(name) && names::looks_like_names(name)) else {
            continue;
        };
        let reply = reply::read(words.trim(), &gather.frame, &Over::default());
        if reply.parts.is_empty() && reply.troubles.is_empty() || !reply.unread.is_empty() {
            continue;
        }
        said += 1;
        closed += usize::from(reply.parts.iter().any(|part| part.hours.is_some() && part.open == Open::Closed));
        open += usize::from(reply.parts.iter().any(|part| part.open != Open::Closed));
        worded += usize::from(fold(words).split(' ').any(|word| is_value("only_answers", word)));
    }
    let most = said > 1 && said * 2 > lines.len();
    let holds = most && (worded > 0 && (closed * 2 < said || worded > 1) || open > 0 && closed == 0);
    if let (true, true, Some((row, _))) = (holds, closed > 0, lines.first()) {
        gather.issue(At { row: *row, col: None }, Code::AsAnswers, "");
    }
    holds
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
    let left = !reply.unread.is_empty() && !is_able(said);
    if !some || left || !asked && !reply.troubles.is_empty() {
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
