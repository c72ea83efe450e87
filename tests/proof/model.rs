//! What the festival must hold by what the killed process said, kept apart from the program's own undo and history.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::state::Digest;

/// What was going on when the process was killed.
#[derive(Debug, Clone, PartialEq)]
pub struct Doing {
    /// The action.
    pub what: String,
    /// What the festival is to hold after it.
    pub after: Digest,
}

/// The festival as it was last acknowledged.
#[derive(Debug, Clone, Default)]
pub struct Model {
    pub revision: i64,
    pub sum: Digest,
    /// Every entry of the history, oldest first.
    pub ops: Vec<Uuid>,
    /// What the backups hold.
    pub backups: BTreeMap<String, (i64, Digest)>,
    /// The backups that were acknowledged and not read yet.
    pub unread: BTreeSet<String>,
    /// Before and after each edit that can be taken back.
    undo: Vec<(Digest, Digest)>,
    redo: Vec<(Digest, Digest)>,
}

/// Whether an action writes an entry.
pub fn writes(what: &str) -> bool {
    matches!(what, "create" | "edit" | "add" | "delete" | "import" | "undo" | "redo")
}

impl Model {
    /// Takes in all that was said; what comes back is what had begun and was not acknowledged, and how many entries were.
    pub fn hear(&mut self, said: &str) -> Result<(Option<Doing>, usize), String> {
        let (mut doing, mut entries) = (None, 0);
        for line in said.split_inclusive('\n') {
            // What has no end was cut off by the kill.
            let Some(line) = line.strip_suffix('\n') else { break };
            let words: Vec<&str> = line.split(' ').collect();
            match words[..] {
                ["begin", what, after] => doing = Some(self.begun(what, number(after)?)?),
                ["closed"] => doing = None,
                ["done", what, revision, sum, last] => {
                    let begun = doing.take().filter(|doing| doing.what == what);
                    let begun = begun.ok_or_else(|| format!("{line}, without a beginning"))?;
                    let last = Uuid::try_parse(last).map_err(|error| error.to_string())?;
                    self.done(&begun, number(revision)?, number(sum)?, last).map_err(|error| format!("{line}: {error}"))?;
                    entries += usize::from(writes(what));
                }
                _ => return Err(format!("{line} makes no sense")),
            }
        }
        Ok((doing, entries))
    }

    fn begun(&self, what: &str, after: Digest) -> Result<Doing, String> {
        let none = || format!("{what}, and there is nothing to {what}");
        let after = match what {
            "undo" => self.undo.last().ok_or_else(none)?.0,
            "redo" => self.redo.last().ok_or_else(none)?.1,
            _ if writes(what) => after,
            _ => self.sum,
        };
        Ok(Doing { what: what.to_owned(), after })
    }

    fn done(&mut self, doing: &Doing, revision: i64, sum: Digest, last: Uuid) -> Result<(), String> {
        if sum != doing.after {
            return Err(format!("{sum} instead of {}", doing.after));
        }
        if writes(&doing.what) {
            self.wrote(doing, revision, last);
            return Ok(());
        }
        if revision != self.revision || self.ops.last() != Some(&last) {
            return Err(format!("{} by {:?} was acknowledged before", self.revision, self.ops.last()));
        }
        if let Some(name) = doing.what.strip_prefix("backup:") {
            let _ = self.backups.insert(name.to_owned(), (revision, sum));
            let _ = self.unread.insert(name.to_owned());
        }
        Ok(())
    }

    /// Takes in an entry that is in the file.
    pub fn wrote(&mut self, doing: &Doing, revision: i64, op: Uuid) {
        match doing.what.as_str() {
            "create" => {}
            "undo" => self.redo.extend(self.undo.pop()),
            "redo" => self.undo.extend(self.redo.pop()),
            _ => {
                self.redo.clear();
                self.undo.push((self.sum, doing.after));
            }
        }
        (self.revision, self.sum) = (revision, doing.after);
        self.ops.push(op);
    }

    /// How many edits can be taken back, and done after all.
    pub fn steps(&self) -> (bool, bool) {
        (!self.undo.is_empty(), !self.redo.is_empty())
    }
}

fn number<T: std::str::FromStr>(word: &str) -> Result<T, String> {
    word.parse().map_err(|_| format!("{word} is no number"))
}
