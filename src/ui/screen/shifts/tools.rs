//! What is done with the chosen shift beside its own fields: which shifts of its series a change is for, splitting it,
//! merging it with the next one, keeping its needs as a template and using one.

use super::guard::{self, DELETE};
use super::{Message as Said, Shifts, Side};
use crate::domain::act::series::{self, Which};
use crate::domain::act::{Cannot, NeedDraft, TemplateDraft, merge, needs, split, templates};
use crate::domain::id::{Ids, NeedId, ShiftId, TemplateId};
use crate::domain::{Edit, Pick, TimeError, typed};
use crate::ui::screen::{Action, Cx};

/// The field of the tool that is open, for putting the focus there.
pub(super) const FIELD: &str = "shifts-tool";

/// What the tools say.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Which(Which),
    Open(Kind),
    Type(String),
    Done(Pick),
    ForCrew,
    ForPlace,
    Use(TemplateId),
    Forget(TemplateId),
    Merge,
    Anyway,
    Close,
}

/// A tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Splitting the shift.
    Split,
    /// Naming its series.
    Rename,
    /// Keeping its needs as a template.
    Save,
    /// Using a template.
    Use,
}

/// What takes people off shifts, and waits for a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Waiting {
    Template(TemplateId),
    Need(NeedId),
}

/// The tools and how they stand. All of it is about one shift, and goes when another one is chosen.
#[derive(Debug, Default)]
pub(super) struct Tools {
    shift: Option<ShiftId>,
    pub which: Which,
    pub open: Option<Kind>,
    pub typed: String,
    pub wrong: Option<String>,
    /// The time to split at comes twice that night.
    pub asked: bool,
    pub for_crew: bool,
    pub for_place: bool,
    /// What waits for a word, and how many would be taken off.
    pub waiting: Option<(Waiting, usize)>,
    /// The series of the shift: its name and how many shifts it has.
    pub series: Option<(String, usize)>,
    /// How many shifts a change is for.
    pub meant: usize,
    /// The shift to merge with.
    pub next: Option<ShiftId>,
}

impl Tools {
    /// Goes to the chosen shift as it now is.
    pub fn refresh(&mut self, cx: Cx<'_>, chosen: Option<ShiftId>) {
        if self.shift != chosen {
            *self = Self { shift: chosen, ..Self::default() };
        }
        let Some(row) = chosen.and_then(|id| cx.data.shifts.get(id)) else { return };
        let series = row.series.and_then(|id| cx.data.series.get(id));
        self.series = series.map(|series| (series.name.clone(), cx.data.shifts_of(series.id).count())).filter(|(_, all)| *all > 1);
        if self.series.is_none() {
            self.which = Which::This;
        }
        self.meant = series::members(cx.data, row.id, self.which).map_or(1, |all| all.len());
        self.next = merge::next(cx.data, row.id).filter(|next| next.when.from_at <= row.when.to_at).map(|next| next.id);
    }

    /// Which shifts a change of that one is for: only itself, unless it is the chosen one and more was said.
    fn which(&self, shift: ShiftId) -> Which {
        if self.shift == Some(shift) { self.which } else { Which::This }
    }

    /// Steps back from what is open.
    pub fn step_back(&mut self) -> bool {
        self.waiting.take().is_some() || {
            (self.wrong, self.asked) = (None, false);
            self.open.take().is_some()
        }
    }
}

impl Shifts {
    pub(super) fn update_tools(&mut self, message: Message, cx: Cx<'_>) -> Action<Said> {
        let tools = &mut self.tools;
        match message {
            Message::Which(which) => {
                let left = self.leave(cx);
                self.tools.which = which;
                self.tools.waiting = None;
                self.tools.refresh(cx, self.chosen);
                return left;
            }
            Message::Open(kind) => return self.open_tool(kind, cx),
            Message::Type(text) => {
                tools.typed = text;
                (tools.wrong, tools.asked) = (None, false);
            }
            Message::Done(pick) => return self.use_tool(pick, cx),
            Message::ForCrew => tools.for_crew = !tools.for_crew,
            Message::ForPlace => tools.for_place = !tools.for_place,
            Message::Use(template) => return self.use_template(template, false, cx),
            Message::Forget(template) => return Self::plain(templates::delete(cx.data, template), cx),
            Message::Merge => return self.merge(cx),
            Message::Anyway => {
                return match tools.waiting.take() {
                    Some((Waiting::Template(template), _)) => self.use_template(template, true, cx),
                    Some((Waiting::Need(need), _)) => self.delete_need_now(need, cx),
                    None => Action::None,
                };
            }
            Message::Close => {
                let _ = tools.step_back();
            }
        }
        Action::None
    }

    /// Opens a tool for the chosen shift, or closes it again.
    pub(super) fn open_tool(&mut self, kind: Kind, cx: Cx<'_>) -> Action<Said> {
        let left = self.leave(cx);
        let Some(row) = self.chosen.and_then(|id| cx.data.shifts.get(id)) else {
            return Action::Tell(cx.lang.series_choose_first());
        };
        self.side = Side::Shift;
        let tools = &mut self.tools;
        (tools.wrong, tools.asked, tools.waiting) = (None, false, None);
        tools.open = (tools.open != Some(kind)).then_some(kind);
        tools.typed = match kind {
            Kind::Split => cx.lang.time(row.when.zone.local(split::middle(&row.when)).time()),
            Kind::Rename => tools.series.as_ref().map(|(name, _)| name.clone()).unwrap_or_default(),
            Kind::Save => row.title.clone(),
            Kind::Use => String::new(),
        };
        (tools.for_crew, tools.for_place) = (true, false);
        if tools.open.is_none() {
            return left;
        }
        Action::All(vec![left, field()])
    }

    /// Does what the open tool is for.
    fn use_tool(&mut self, pick: Pick, cx: Cx<'_>) -> Action<Said> {
        let (Some(kind), Some(row)) = (self.tools.open, self.chosen.and_then(|id| cx.data.shifts.get(id))) else {
            return Action::None;
        };
        let typed = self.tools.typed.trim().to_owned();
        let edit = match kind {
            Kind::Split => {
                let Some(time) = typed::time(&typed) else {
                    self.tools.wrong = Some(cx.lang.series_not_a_time(typed));
                    return field();
                };
                split::at_clock(&row.when, time, pick).and_then(|at| split::split(cx.data, &mut Ids::System, row.id, at))
            }
            Kind::Rename => match row.series {
                Some(series) => series::rename(cx.data, series, &typed),
                None => Err(Cannot::NothingToDo),
            },
            Kind::Save => {
                let (crew, place) = (self.tools.for_crew.then_some(row.crew), row.place.filter(|_| self.tools.for_place));
                let draft = TemplateDraft { name: typed, crew, place, needs: templates::of_shift(cx.data, row.id) };
                templates::save(cx.data, &mut Ids::System, &draft)
            }
            Kind::Use => return Action::None,
        };
        match edit {
            Err(why) if why != Cannot::NothingToDo => {
                self.tools.asked = matches!(why, Cannot::Time(TimeError::Twice(_)));
                self.tools.wrong = Some(cx.lang.cannot(&why));
                field()
            }
            edit => {
                let _ = self.tools.step_back();
                Self::plain(edit, cx)
            }
        }
    }

    /// Gives the shifts that are meant the needs of a template.
    fn use_template(&mut self, template: TemplateId, force: bool, cx: Cx<'_>) -> Action<Said> {
        let (Some(shift), Some(row)) = (self.chosen, cx.data.templates.get(template)) else { return Action::None };
        let wanted = templates::needs(cx.data, row);
        match series::set_needs(cx.data, &mut Ids::System, shift, self.tools.which, &wanted, force) {
            Err(Cannot::InUse { .. }) => {
                let off = self.would_be_off(shift, &wanted, cx);
                self.tools.waiting = Some((Waiting::Template(template), off));
                Action::None
            }
            Err(Cannot::NothingToDo) => {
                self.tools.open = None;
                Action::Tell(cx.lang.series_has_them(row.name.clone()))
            }
            edit => {
                self.tools.open = None;
                self.draft.count = None;
                self.asked_of_all(edit, shift, cx)
            }
        }
    }

    /// How many people would be taken off if the shifts got those needs.
    fn would_be_off(&self, shift: ShiftId, wanted: &[NeedDraft], cx: Cx<'_>) -> usize {
        let edit = series::set_needs(cx.data, &mut Ids::System, shift, self.tools.which, wanted, true);
        let off = |write: &crate::domain::Write| {
            matches!(write, crate::domain::Write::Delete { table: crate::domain::Table::Assignment, .. })
        };
        edit.map_or(0, |edit| edit.writes.iter().filter(|write| off(write)).count())
    }

    /// Merges the chosen shift with the next one of its lane.
    pub(super) fn merge(&mut self, cx: Cx<'_>) -> Action<Said> {
        let Some(shift) = self.chosen else { return Action::Tell(cx.lang.series_choose_first()) };
        if self.draft.touched().is_some() {
            // What is typed about the shift comes first: the two would be written over each other.
            return self.leave(cx);
        }
        let edit = match merge::next(cx.data, shift) {
            Some(next) => merge::merge(cx.data, &[shift, next.id]),
            None => Err(Cannot::NothingToMerge),
        };
        match edit {
            Ok(edit) => self.asked_of(edit, &[shift], cx),
            Err(why) => Action::Refuse(cx.lang.cannot(&why)),
        }
    }

    /// Takes a need away; where that would take people off other shifts of the series too, it waits for a word.
    pub(super) fn delete_need_of(&mut self, need: NeedId, cx: Cx<'_>) -> Action<Said> {
        let Some(shift) = cx.data.needs.get(need).map(|row| row.shift) else { return Action::None };
        if self.tools.which(shift) != Which::This {
            let edit = needs::delete(cx.data, need, true);
            let all = edit.and_then(|edit| series::spread(cx.data, &mut Ids::System, shift, self.tools.which, edit));
            let off = all.map_or(0, |edit| {
                let off = |write: &&crate::domain::Write| {
                    matches!(write, crate::domain::Write::Delete { table: crate::domain::Table::Assignment, .. })
                };
                edit.writes.iter().filter(off).count()
            });
            if off > 0 {
                self.tools.waiting = Some((Waiting::Need(need), off));
                return Action::None;
            }
        }
        self.delete_need_now(need, cx)
    }

    fn delete_need_now(&mut self, need: NeedId, cx: Cx<'_>) -> Action<Said> {
        let Some(shift) = cx.data.needs.get(need).map(|row| row.shift) else { return Action::None };
        self.draft.need = None;
        self.guarded(needs::delete(cx.data, need, true), shift, cx)
    }

    /// An edit of a shift as it is for all that are meant.
    pub(super) fn along(&self, edit: Result<Edit, Cannot>, shift: ShiftId, cx: Cx<'_>) -> Result<Edit, Cannot> {
        match self.tools.which(shift) {
            Which::This => edit,
            which => edit.and_then(|edit| series::spread(cx.data, &mut Ids::System, shift, which, edit)),
        }
    }

    /// The shifts that a change of that one is for, itself first.
    pub(super) fn meant(&self, shift: ShiftId, cx: Cx<'_>) -> Vec<ShiftId> {
        let all = series::members(cx.data, shift, self.tools.which(shift)).unwrap_or_default();
        std::iter::once(shift).chain(all.iter().map(|row| row.id).filter(|id| *id != shift)).collect()
    }

    /// Does an edit of all the shifts that are meant, once nobody on any of them is brought into breach without a reason.
    pub(super) fn asked_of_all(&mut self, edit: Result<Edit, Cannot>, shift: ShiftId, cx: Cx<'_>) -> Action<Said> {
        match edit {
            Ok(edit) => self.asked_of(edit, &self.meant(shift, cx), cx),
            Err(Cannot::NothingToDo) => Action::None,
            Err(why) => Action::Refuse(cx.lang.cannot(&why)),
        }
    }

    fn asked_of(&mut self, edit: Edit, shifts: &[ShiftId], cx: Cx<'_>) -> Action<Said> {
        match guard::question(cx, &edit, shifts) {
            Some(question) => self.ask(question),
            None => Action::Do(edit),
        }
    }

    /// Deletes the chosen shift, and those of its series that are meant; asks first if people are on them.
    pub(super) fn ask_to_delete_all(&mut self, cx: Cx<'_>) -> Option<Action<Said>> {
        let which = self.tools.which;
        self.deleting = self.chosen.filter(|id| series::would_delete(cx.data, *id, which).1 > 0);
        // No button keeps the focus: Enter is the dialog's.
        self.deleting.map(|_| Action::Task(iced::widget::operation::focus(DELETE)))
    }
}

/// Puts the focus into the field of the tool.
fn field() -> Action<Said> {
    let focus = iced::widget::operation::focus(FIELD);
    Action::Task(iced::Task::batch([focus, iced::widget::operation::select_all(FIELD)]))
}
