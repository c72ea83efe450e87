//! The card about the file itself: where it is, how big, whether it is sound, and what was found in it.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::second::remark;
use super::{FileScreen, Message, words};
use crate::lang::Lang;
use crate::store::{CheckReport, Finding};
use crate::ui::screen::Cx;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};

/// So many findings are told; of the rest, how many.
const MOST: usize = 12;

impl FileScreen {
    pub(super) fn about_card<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let report = self.checked.as_ref().map(|(report, _)| report);
        let state = match report {
            Some(report) if report.damage().next().is_some() => kit::chip(lang.file_screen_damaged_chip(), Tone::Bad),
            _ if cx.file.look_only => kit::chip(lang.file_screen_look_only_chip(), Tone::Info),
            _ => kit::chip(lang.file_screen_saved(), Tone::Ok),
        };
        let head = row![kit::heading(lang.file_screen_file()), state].spacing(10);
        let mut all = column![head.align_y(Alignment::Center)].spacing(12);
        all = all.push(self.name(cx));
        let check = if self.checking { lang.file_screen_checking() } else { lang.file_screen_check() };
        let folder = cx.file.path.as_deref().and_then(std::path::Path::parent).map(std::path::Path::to_owned);
        let buttons = row![
            kit::icon_button(Icon::Shield, check, Kind::Plain, (!self.checking).then_some(Message::Check)),
            kit::icon_button(Icon::Folder, lang.file_screen_show(), Kind::Plain, folder.map(Message::Show)),
        ];
        all = all.push(buttons.spacing(8).wrap().vertical_spacing(8));
        if let Some((report, at)) = &self.checked {
            all = all.push(checked(report, lang.file_screen_checked(lang.time(at.time())), lang));
        }
        if !cx.file.healed.is_empty() {
            all = all.push(kit::line()).push(self.healed(cx));
        }
        // What a check has found is newer than what was found at the opening.
        let odd: Vec<&Finding> = match report {
            Some(report) => report.findings.iter().filter(|finding| !finding.is_damage()).collect(),
            None => cx.file.oddities.iter().collect(),
        };
        if !odd.is_empty() {
            let head = column![kit::strong(lang.file_screen_oddities()), kit::muted(lang.file_screen_oddities_about())].spacing(2);
            all = all.push(kit::line()).push(head).push(sentences(&odd, Tone::Warn, lang));
        }
        kit::card(all).width(Length::Fill).into()
    }

    fn name<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mut facts = Vec::new();
        if let Some(size) = self.seen.as_ref().and_then(|seen| seen.size) {
            facts.push(words::size(lang, size));
        }
        facts.push(lang.people_count(count(cx.data.everybody().count())));
        facts.push(lang.file_screen_shifts(count(cx.data.shifts.len())));
        if let Some(numbers) = self.seen.as_ref().and_then(|seen| seen.numbers.as_ref()) {
            facts.push(lang.file_screen_entries(count(numbers.len())));
        }
        let (name, folder) = match &cx.file.path {
            Some(path) => {
                let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
                (name, path.parent().map(|folder| folder.display().to_string()).unwrap_or_default())
            }
            None => (lang.file_screen_in_memory(), String::new()),
        };
        let mut about = column![kit::strong(name)].spacing(2).width(Length::Fill);
        if !folder.is_empty() {
            about = about.push(kit::muted(folder));
        }
        row![container(icon(Icon::Flame, 20.0)).padding([2, 0]), about.push(kit::muted(facts.join(" · ")))].spacing(12).into()
    }

    fn healed<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let healed = &cx.file.healed;
        let kept = if cx.file.backups.keep().is_some() { lang.file_screen_healed_kept() } else { lang.file_screen_healed_beside() };
        let said = format!("{} {kept}", lang.file_screen_healed(i64::try_from(healed.len()).unwrap_or(i64::MAX)));
        let fold = if self.details { lang.file_screen_details_less() } else { lang.file_screen_details() };
        let mut all = column![remark(said, Tone::Warn), row![kit::button(fold, Kind::Quiet, Some(Message::Details))]].spacing(4);
        if self.details {
            all = all.push(sentences(&healed.iter().collect::<Vec<_>>(), Tone::Plain, lang));
        }
        all.into()
    }
}

/// Whether a check found the file whole.
fn checked<'a>(report: &CheckReport, head: String, lang: &Lang) -> Element<'a, Message> {
    let damage: Vec<&Finding> = report.damage().collect();
    if damage.is_empty() {
        let said = if report.is_sound() { report.sentences(lang).join(" ") } else { lang.file_screen_check_whole() };
        return column![remark(said, Tone::Ok), kit::small(head)].spacing(2).into();
    }
    let all = column![sentences(&damage, Tone::Bad, lang), kit::body(lang.file_screen_check_damaged()), kit::small(head)];
    all.spacing(6).into()
}

fn sentences(findings: &[&Finding], tone: Tone, lang: &Lang) -> Element<'static, Message> {
    let mut all = column![].spacing(4);
    for finding in findings.iter().take(MOST) {
        all = all.push(remark(finding.sentence(lang), tone));
    }
    let rest = findings.len().saturating_sub(MOST);
    if rest > 0 {
        all = all.push(kit::muted(lang.file_screen_more_found(i64::try_from(rest).unwrap_or(i64::MAX))));
    }
    all.into()
}
