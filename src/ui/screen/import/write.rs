//! What was decided is written, and what stays out is said: rows of people go to a file of their own.

use std::path::PathBuf;

use super::preview::Opened;
use super::{Import, Message};
use crate::domain::Ids;
use crate::ui::files;
use crate::ui::screen::{Action, Cx, Go, Left, Place};

impl Import {
    /// Writes the rows that stay out to a file of their own.
    pub(super) fn hand_back(&mut self, cx: Cx<'_>) -> std::io::Result<Option<PathBuf>> {
        let Some(opened) = &self.opened else { return Ok(None) };
        let Ok(preview) = &opened.preview else { return Ok(None) };
        let count = preview.plan.handed_back().count();
        if count == 0 {
            return Ok(None);
        }
        let folder = self.folder.clone().unwrap_or_else(files::documents);
        std::fs::create_dir_all(&folder)?;
        let stem = std::path::Path::new(&opened.name).file_stem().unwrap_or_default().to_string_lossy();
        // A title that was pasted may hold what no file name can.
        let stem = stem.replace(|c: char| c.is_control() || "\\/:*?\"<>|".contains(c), "-");
        let path = files::free_path(&folder, &cx.lang.import_screen_refused_stem(stem), "csv");
        std::fs::write(&path, preview.plan.refused_csv(cx.lang))?;
        self.written = Some((path.clone(), count));
        Ok(Some(path))
    }

    /// Writes what was decided, and the rows that stay out to their file.
    pub(super) fn import(&mut self, cx: Cx<'_>) -> Action<Message> {
        let roster = self.roster.as_ref().filter(|_| self.as_roster);
        let roster = roster.map(|preview| (&preview.roster.edit, preview.left_out(), preview.first_day()));
        let taken = self.back.as_ref().map_or(0, super::BackPreview::taken_away);
        let back = self.back.as_ref().map(|back| Some((&back.outcome.as_ref()?.edit, back.left_out(), None)));
        if let Some((edit, left, day)) = back.unwrap_or(roster) {
            let edit = edit.clone();
            if edit.is_empty() {
                return Action::Refuse(cx.lang.import_screen_nothing());
            }
            self.clear();
            let taken = (taken > 0).then(|| cx.lang.import_screen_taken_away(taken));
            let left = (left > 0).then(|| cx.lang.import_screen_left_things(left));
            let words = taken.into_iter().chain(left).collect::<Vec<_>>().join(" ");
            let done = if words.is_empty() { Action::Do(edit) } else { Action::DoLeaving(edit, Left { words, file: None }) };
            return Action::All(vec![done, Action::Go(day.map_or(Go::Place(Place::Shifts), Go::Day))]);
        }
        let Some(Opened { name, preview: Ok(preview), .. }) = &self.opened else { return Action::None };
        let edit = preview.plan.edit(&mut Ids::System, name);
        if edit.is_empty() {
            return Action::Refuse(cx.lang.import_screen_nothing());
        }
        let out = preview.plan.handed_back().count();
        let known = self.written.as_ref().is_some_and(|(_, count)| *count == out);
        if !known
            && !self.unwritten
            && let Err(error) = self.hand_back(cx)
        {
            // Once: who presses again goes on without.
            self.unwritten = true;
            return Action::Refuse(cx.lang.import_screen_not_handed_back(error.to_string()));
        }
        let file = self.written.take().map(|(path, _)| path);
        let words = cx.lang.import_screen_left_rows(out);
        self.clear();
        let done = if out == 0 { Action::Do(edit) } else { Action::DoLeaving(edit, Left { words, file }) };
        Action::All(vec![done, Action::Go(Go::Place(Place::People))])
    }
}
