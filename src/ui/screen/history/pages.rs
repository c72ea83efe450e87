//! How entries come from the file: page by page, as many as are seen or searched through, and what they changed only when
//! somebody looks.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use super::rows::{self, Line};
use super::words::{self, Then};
use super::{History, Message, Told};
use crate::store::{Became, Changed, Entry, Skipped, StoreError};
use crate::ui::screen::{Action, Cx};

/// How many entries are asked for at a time.
const PAGE: usize = 500;
/// How many cells of an entry are told beside its sentence.
const FEW: usize = 8;
/// How many cells of an entry are looked at.
const CELLS: usize = 200;

/// A page of entries, as the file gave it.
#[derive(Debug)]
pub struct Page {
    turn: u64,
    offset: usize,
    limit: usize,
    entries: Result<Vec<Entry>, Arc<StoreError>>,
}

/// What an entry changed, what was changed of the thing since, latest first, and what taking the entry back would leave.
#[derive(Debug)]
pub struct Looked {
    changes: Result<Vec<Changed>, StoreError>,
    since: Vec<Became>,
    would_leave: Vec<Skipped>,
}

impl History {
    /// Asks for entries: of one thing all at once, since they are few.
    fn ask(&mut self, limit: usize, offset: usize) -> Action<Message> {
        self.turn += 1;
        self.asking = true;
        let (turn, thing) = (self.turn, self.about.as_ref().map(|about| about.thing));
        Action::ask(move |store| {
            let entries = match thing {
                Some(thing) => store.history_about(thing),
                None => store.history(limit, offset),
            };
            Message::Came(Arc::new(Page { turn, offset, limit, entries: entries.map_err(Arc::new) }))
        })
    }

    /// Asks for the first: as many as there were, and those that came since.
    pub(super) fn ask_first(&mut self) -> Action<Message> {
        self.ask(self.rows.len() + PAGE, 0)
    }

    /// Asks for more, when there is more and it would be seen or was searched for.
    pub(super) fn ask_more(&mut self) -> Action<Message> {
        let (_, last) = self.list.window(usize::MAX / 2);
        let wanted = self.coming.is_some() || self.lines.len() < last + PAGE / 5;
        if self.whole || self.asking || !wanted {
            return Action::None;
        }
        // A search goes on until it has found enough, in greater steps.
        let limit = if self.is_filtered() || self.coming.is_some() { PAGE * 4 } else { PAGE };
        self.ask(limit, self.rows.len())
    }

    /// Asks what the entries changed that are seen and do not say so.
    pub(super) fn ask_details(&mut self) -> Action<Message> {
        let (first, last) = self.list.window(self.lines.len());
        let mut ids = Vec::new();
        for line in self.lines.get(first..last).unwrap_or_default() {
            let Line::Entry(at) = line else { continue };
            if let Some(row) = self.rows.get_mut(*at).filter(|row| row.detail.is_none() && rows::is_vague(&row.entry.op)) {
                row.detail = Some(String::new());
                ids.push(row.entry.id);
            }
        }
        if ids.is_empty() {
            return Action::None;
        }
        Action::ask(move |store| {
            let changes = ids.into_iter().filter_map(|id| Some((id, store.changes_of(id, FEW).ok()?)));
            Message::Detailed(Arc::new(changes.collect()))
        })
    }

    pub(super) fn detailed(&mut self, all: &[(Uuid, Vec<Changed>)], cx: Cx<'_>) {
        let mut details: HashMap<Uuid, String> =
            all.iter().map(|(id, changes)| (*id, words::detail(&words::groups(cx, changes)))).collect();
        for row in &mut self.rows {
            if let Some(detail) = details.remove(&row.entry.id) {
                row.detail = Some(detail);
            }
        }
    }

    pub(super) fn came(&mut self, page: &Page, cx: Cx<'_>) -> Action<Message> {
        if page.turn != self.turn {
            return Action::None;
        }
        self.asking = false;
        let entries = match &page.entries {
            Ok(entries) => entries.clone(),
            Err(error) => {
                self.trouble = Some(Arc::clone(error));
                self.whole = true;
                return Action::None;
            }
        };
        self.trouble = None;
        self.whole = self.about.is_some() || entries.len() < page.limit;
        let zone = cx.data.zone();
        let before = std::mem::take(&mut self.rows);
        if page.offset == 0 {
            self.rows = rows::rows(entries, before, cx.lang, zone);
        } else {
            self.rows = before;
            self.rows.extend(rows::rows(entries, Vec::new(), cx.lang, zone));
        }
        self.look();
        let mut actions = vec![self.ask_more(), self.ask_details()];
        if let Some(id) = self.coming.filter(|id| self.rows.iter().any(|row| row.entry.id == *id)) {
            self.coming = None;
            actions.push(self.choose(id));
            actions.extend(self.place().map(|line| Action::Task(self.list.show(line))));
        } else if self.whole {
            self.coming = None;
        }
        // What is in the panel may be called otherwise now, or something else would come of going back.
        if page.offset == 0 && self.chosen_row().is_some() {
            actions.extend(self.chosen.map(|id| self.choose(id)));
        }
        if self.chosen_row().is_none() && self.coming.is_none() && (self.whole || self.chosen.is_none()) && Self::has_panel(cx) {
            let first = self.shown().next().map(|row| row.entry.id);
            actions.extend(first.map(|id| self.choose(id)));
        }
        Action::All(actions)
    }

    /// Puts an entry in the panel and asks what it changed; of one thing, also what came later.
    pub(super) fn choose(&mut self, id: Uuid) -> Action<Message> {
        self.chosen = Some(id);
        let own = self.about.as_ref().map(|about| about.thing.row());
        Action::ask(move |store| {
            let changes = store.changes_of(id, CELLS);
            let since = own.and_then(|(table, row)| store.changes_since(table, row, id).ok()).unwrap_or_default();
            let would_leave = store.would_leave(id).unwrap_or_default();
            Message::Looked(id, Arc::new(Looked { changes, since, would_leave }))
        })
    }

    pub(super) fn looked(&mut self, id: Uuid, looked: &Looked, cx: Cx<'_>) {
        if self.chosen != Some(id) {
            return;
        }
        match &looked.changes {
            Ok(changes) => {
                let all = self.chosen_row().map_or(0, |row| row.entry.changes);
                let more = all.saturating_sub(changes.len());
                let then = match &self.about {
                    Some(about) => words::then(cx, about.thing, &looked.since),
                    None => Then::Same,
                };
                let would_leave = looked.would_leave.clone();
                self.told = Some(Told { entry: id, groups: words::groups(cx, changes), more, then, would_leave });
            }
            Err(error) => tracing::warn!("what an entry changed: {error}"),
        }
    }
}
