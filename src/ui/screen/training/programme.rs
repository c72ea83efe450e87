//! The panel about the programme: its name, what completing it asks and gives, and the rules it follows.

use iced::Element;
use iced::widget::{column, row};

use super::draft::Field;
use super::session::gap;
use super::{Ask, Cx, Message, Training, Which, make, plan};
use crate::domain::{Programme, completion, programme_template};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::tick::tick;

impl Training {
    pub(super) fn programme_view<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let about = column![
            kit::labelled(lang.training_programme_name(), self.field(Field::Name, "")),
            kit::labelled(
                lang.programmes_note(),
                self.plan.note.view(lang.programmes_note_hint(), |said| Message::Plan(plan::Said::Note(said)))
            ),
        ]
        .push(self.wrong(&[Field::Name]))
        .spacing(10);
        let asks = column![
            kit::group(lang.training_to_complete()),
            row![
                kit::labelled(lang.training_min_percent(), self.field(Field::Percent, "75")),
                kit::labelled(lang.training_min_hours(), self.field(Field::Hours, "4")),
            ]
            .spacing(10),
            kit::labelled(lang.programmes_per_leader(), self.field(Field::PerLeader, &lang.programmes_per_leader_hint())),
        ]
        .push(self.wrong(&[Field::Percent, Field::Hours, Field::PerLeader]))
        .spacing(8);
        let parts = [self.gives(programme, cx), self.rules(programme, cx), self.modules(programme, cx), kit::line()];
        let mut all = column![about, asks].extend(parts).spacing(20);
        all = all.push(
            column![
                row![
                    kit::icon_button(Icon::Download, lang.programmes_save(), Kind::Plain, Some(Message::Make(make::Said::Save))),
                    kit::button(lang.programmes_new(), Kind::Plain, Some(Message::NewProgramme)),
                ]
                .spacing(8)
                .wrap()
                .vertical_spacing(8),
                kit::small(lang.programmes_save_about()),
                self.ask_button(Ask::DeleteProgramme, cx),
            ]
            .spacing(8),
        );
        all.into()
    }

    /// The rules a study association judges it by, and the association.
    pub(super) fn rules<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut choices = vec![(None, lang.course_panel_no_profile())];
        let profiles = completion::profiles();
        choices.extend(profiles.iter().enumerate().map(|(at, profile)| (Some(at), lang.course_panel_profile(profile.id.clone()))));
        let is = profiles.iter().position(|profile| profile.id == programme.profile);
        let chips = choices.into_iter().map(|(at, words)| kit::chip_button(words, is == at, Message::Profile(at)));
        let mut all = column![kit::group(lang.course_panel_rules()), row(chips).spacing(6).wrap().vertical_spacing(6)].spacing(8);
        if !programme.profile.is_empty() {
            let field = self.field(Field::Association, &lang.course_panel_association_hint());
            all = all.push(kit::labelled(lang.course_panel_association(), field)).push(self.wrong(&[Field::Association]));
        }
        all.into()
    }

    fn gives<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let competence = programme.competence.and_then(|id| cx.data.competences.get(id));
        let name = competence.map(|row| row.name.clone());
        let mut all = column![self.choice(
            Which::Competence,
            lang.training_gives(),
            Some(name.unwrap_or_else(|| lang.training_gives_nothing())),
            &lang.training_competence_hint(),
            cx
        )]
        .spacing(10);
        if let Some(competence) = competence {
            all = all.push(tick(
                lang.programmes_renews(),
                Some(lang.programmes_renews_about()),
                programme.renews,
                Message::Plan(plan::Said::Renews),
            ));
            all = all.push(kit::labelled(lang.training_months(), self.field(Field::Months, &lang.training_months_hint())));
            all = all.push(self.wrong(&[Field::Months]));
            if programme_template::suggested_months(&competence.name).is_some() {
                all = all.push(kit::small(lang.programmes_months_about()));
            }
            let count = i64::try_from(self.sheet.grants).unwrap_or(0);
            if count > 0 {
                all = all.push(row![kit::button(lang.training_grant(count), Kind::Main, Some(Message::Grant)), gap()]);
                all = all.push(kit::small(lang.training_grant_about()));
            } else if self.sheet.summary.completed > 0 {
                all = all.push(kit::toned(lang.training_all_granted(), Tone::Ok));
            }
        }
        all.into()
    }
}
