//! The panel about the programme as a course: whether a study association approves it, what is missing and the cheapest way
//! out, its papers, and which holes in the roster it could help to fill.

use std::cell::OnceCell;
use std::path::PathBuf;

use iced::widget::{column, row};
use iced::{Alignment, Element, Length, Task};

use super::{Action, Cx, Message, Training};
use crate::domain::completion::{self, Participant, Verdict};
use crate::domain::gap::{self, Hole};
use crate::domain::leaders;
use crate::domain::{Ids, PersonId, Programme, ProgrammeId, act, qualified};
use crate::exchange::reports::Selection;
use crate::lang::Lang;
use crate::paper::Document;
use crate::paper::sheets::{Order, courses};
use crate::ui::files;
use crate::ui::screen::lists::write_paper;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};

/// So many participants who do not count are named.
const MOST: usize = 12;
/// So many holes are told.
const HOLES: usize = 6;

/// A paper of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CoursePaper {
    /// A certificate for each who has completed it.
    Certificates,
    /// Who was there, in the study association's layout.
    Attendance,
    /// The same to be ticked by hand.
    Blank,
    /// The report of the course.
    Report,
}

/// How it stands with the course; made when it is first looked at after a change.
#[derive(Debug, Default)]
pub(super) struct Course {
    verdict: OnceCell<Option<Verdict>>,
    holes: OnceCell<Vec<Hole>>,
}

impl Course {
    fn verdict(&self, programme: ProgrammeId, cx: Cx<'_>) -> Option<&Verdict> {
        self.verdict.get_or_init(|| completion::judge(cx.data, programme, cx.instant())).as_ref()
    }

    /// The holes that the programme could help to fill, the earliest first.
    fn holes(&self, programme: &Programme, cx: Cx<'_>) -> &[Hole] {
        self.holes.get_or_init(|| {
            let Some(competence) = programme.competence else { return Vec::new() };
            let asks = |asked: &[_]| asked.iter().any(|asked| qualified::gives(cx.data, competence, *asked));
            let mut needs: Vec<_> = cx.data.needs.iter().filter(|need| asks(&need.competences)).collect();
            needs.sort_by_key(|need| cx.data.shifts.get(need.shift).map(|shift| shift.when.from_at));
            let holes = needs.into_iter().filter_map(|need| gap::hole(cx.data, cx.rules, need.id, cx.instant()));
            let helps =
                |hole: &Hole| hole.span.to > cx.instant() && hole.offers.iter().any(|offer| offer.programme == programme.id);
            holes.filter(helps).take(HOLES).collect()
        })
    }
}

impl Training {
    pub(super) fn course_view<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut all = column![self.rules(programme, cx)].spacing(18);
        if let Some(verdict) = self.course.verdict(programme.id, cx) {
            all = all.push(verdict_view(verdict, cx));
        }
        all = all.push(papers(lang, self.writing));
        let holes = self.course.holes(programme, cx);
        if !holes.is_empty() {
            let mut part = column![kit::group(lang.course_panel_holes())].spacing(10);
            for hole in holes {
                let mut lines = column![kit::body(lang.gap_hole(cx.data, hole))].spacing(4);
                for offer in hole.offers.iter().filter(|offer| offer.programme == programme.id) {
                    let best = offer.best(hole.missing);
                    let count = best.len();
                    lines = lines.push(kit::muted(lang.gap_offer(cx.data, offer, hole.missing)));
                    if count > 0 {
                        lines = lines.push(row![kit::button(
                            lang.course_panel_enrol(count),
                            Kind::Plain,
                            Some(Message::EnrolPeople(best))
                        )]);
                    }
                }
                part = part.push(lines);
            }
            all = all.push(part);
        }
        all = all.push(leaders_view(programme, cx));
        let lacking = self.course.verdict(programme.id, cx).and_then(|verdict| lacking_view(verdict, cx));
        all.push(lacking).into()
    }

    /// Chooses the rules, by their place among all.
    pub(super) fn choose_profile(&self, at: Option<usize>, cx: Cx<'_>) -> Action<Message> {
        let Some(programme) = self.chosen_programme(cx) else { return Action::None };
        let profile = at.and_then(|at| completion::profiles().into_iter().nth(at)).map(|profile| profile.id).unwrap_or_default();
        if profile == programme.profile {
            return Action::None;
        }
        let edit = act::training::update_programme(cx.data, &Programme { profile, ..programme.clone() });
        Action::of(edit, |why| cx.lang.cannot(&why))
    }

    /// Enrols the people whom a hole in the roster waits for.
    pub(super) fn enrol_people(&self, people: &[PersonId], cx: Cx<'_>) -> Action<Message> {
        let Some(programme) = self.programme else { return Action::None };
        Action::of(act::training::enrol(cx.data, &mut Ids::System, programme, people), |why| cx.lang.cannot(&why))
    }

    /// Writes a paper of the course.
    pub(super) fn write_course(&mut self, paper: CoursePaper, cx: Cx<'_>) -> Action<Message> {
        let Some(programme) = self.programme else { return Action::None };
        let order = Order { data: cx.data, lang: cx.lang, selection: &Selection::default(), now: cx.instant() };
        let document = match paper {
            CoursePaper::Certificates => {
                if completion::completed(cx.data, programme, cx.instant()).is_empty() {
                    return Action::Refuse(cx.lang.course_panel_nobody_completed());
                }
                courses::certificates(&order, programme, &[])
            }
            CoursePaper::Attendance => courses::attendance(&order, programme, false),
            CoursePaper::Blank => courses::attendance(&order, programme, true),
            CoursePaper::Report => courses::report(&order, programme),
        };
        let name = cx.data.programmes.get(programme).map_or("", |row| row.name.as_str());
        let document = Document { title: format!("{} – {name}", document.title), ..document };
        self.write_document(document, cx)
    }

    /// Writes what was set into the user's documents, on a thread of its own.
    pub(super) fn write_document(&mut self, document: Document, cx: Cx<'_>) -> Action<Message> {
        self.writing = true;
        let folder = self.folder.clone().unwrap_or_else(files::documents);
        // What leaves a sealed festival is sealed.
        let (language, key) = (cx.lang.language(), cx.file.key.clone());
        let work = files::in_background(move || write_paper(&document, language, &folder, key.as_ref()));
        let stopped = cx.lang.lists_screen_stopped();
        Action::Task(Task::perform(work, move |written| Message::PaperWritten(written.unwrap_or_else(|| Err(stopped.clone())))))
    }

    pub(super) fn paper_written(&mut self, written: Result<PathBuf, String>) -> Action<Message> {
        self.writing = false;
        match written {
            Ok(path) => Action::Wrote(path, None),
            Err(words) => Action::Refuse(words),
        }
    }
}

/// Whether they take part: one who leads an evening or two is only there when that is enough to count.
fn is_there(row: &Participant) -> bool {
    row.counts() || !row.leads
}

/// Whether it can be approved, what is missing, and the cheapest way out.
fn verdict_view<'a>(verdict: &'a Verdict, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let (words, tone) = if verdict.is_approvable() {
        (lang.course_panel_approvable(), Tone::Ok)
    } else {
        (lang.course_panel_not_approvable(), Tone::Warn)
    };
    let counting = verdict.people.iter().filter(|row| row.counts()).count();
    let all_there = verdict.people.iter().filter(|row| is_there(row)).count();
    let mut all = column![row![kit::chip(words, tone)]].spacing(6);
    all = all.push((all_there > 0).then(|| kit::body(lang.course_panel_counting(counting, all_there))));
    all = all.push(kit::muted(lang.course_panel_length(lang.course_hours(&verdict.profile, verdict.minutes), verdict.meetings)));
    if let Some(day) = verdict.report_by {
        let words = lang.course_panel_report_by(lang.date_long(day));
        all = all.push(if verdict.overdue { kit::toned(words, Tone::Bad) } else { kit::muted(words) });
    }
    for lack in &verdict.lacks {
        all = all.push(kit::toned(lang.course_lack(cx.data, &verdict.profile, lack), Tone::Warn));
    }
    if !verdict.mends.is_empty() {
        all = all.push(kit::group(lang.course_panel_mends()));
        for mend in &verdict.mends {
            all = all.push(kit::body(lang.mend(cx.data, &verdict.profile, mend)));
        }
    }
    all.into()
}

/// Every crew's leaders, and how far each has come.
fn leaders_view<'a>(programme: &Programme, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let mut all = column![kit::group(lang.course_panel_leaders())].spacing(4);
    for leader in leaders::leaders(cx.data, programme.id) {
        let crew = cx.data.crews.get(leader.crew).map_or("", |crew| crew.name.as_str());
        let name = leader.person.and_then(|id| cx.data.people.get(id)).map(crate::domain::Person::name);
        let percent = leader.progress.as_ref().map_or(0, |progress| progress.percent);
        let (words, tone) = match &leader.progress {
            _ if name.is_none() => (lang.course_panel_nobody_leads(), Tone::Warn),
            Some(progress) if progress.is_complete() => (lang.course_panel_done(), Tone::Ok),
            _ if leader.follows => (lang.percent(percent), Tone::Info),
            _ => (lang.course_panel_not_enrolled(), Tone::Plain),
        };
        let who = column![kit::body(name.unwrap_or_else(|| "–".to_owned())), kit::small(crew)].width(Length::Fill);
        all = all.push(row![who, kit::chip(words, tone)].spacing(8).align_y(Alignment::Center));
    }
    let waiting = leaders::to_enrol(cx.data, programme.id);
    if !waiting.is_empty() {
        let words = lang.course_panel_enrol_leaders(waiting.len());
        all = all.push(row![kit::button(words, Kind::Plain, Some(Message::EnrolPeople(waiting)))]);
    }
    all.into()
}

/// Who does not count yet, and why.
fn lacking_view<'a>(verdict: &'a Verdict, cx: Cx<'a>) -> Option<Element<'a, Message>> {
    let lang = cx.lang;
    let lacking: Vec<&Participant> = verdict.people.iter().filter(|row| !row.counts() && is_there(row)).collect();
    if lacking.is_empty() {
        return None;
    }
    let mut all = column![kit::group(lang.course_panel_lacking(lacking.len()))].spacing(6);
    for row in lacking.iter().take(MOST) {
        let name = cx.data.people.get(row.person).map(crate::domain::Person::name).unwrap_or_default();
        for lack in row.lacks.iter().take(1) {
            all = all.push(kit::small(lang.participant_lack(&verdict.profile, &name, lack)));
        }
    }
    if lacking.len() > MOST {
        all = all.push(kit::small(lang.shifts_and_more(lacking.len() - MOST)));
    }
    Some(all.into())
}

fn papers(lang: &Lang, writing: bool) -> Element<'_, Message> {
    let button = |words: String, paper| {
        row![kit::icon_button(Icon::Printer, words, Kind::Plain, (!writing).then_some(Message::CoursePaper(paper)))]
    };
    column![
        kit::group(lang.course_panel_papers()),
        button(lang.course_panel_paper_certificates(), CoursePaper::Certificates),
        button(lang.course_panel_paper_attendance(), CoursePaper::Attendance),
        button(lang.course_panel_paper_blank(), CoursePaper::Blank),
        button(lang.course_panel_paper_report(), CoursePaper::Report),
    ]
    .spacing(8)
    .into()
}
