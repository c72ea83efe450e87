//! What a course and its participants lack, and what would mend it, as sentences.

use super::Lang;
use crate::domain::completion::{CourseLack, Field, Lack, Mend, Profile};
use crate::domain::{PersonId, Snapshot};

impl Lang {
    /// Why somebody does not count: `Kari Moe var med 165 av 240 minutter. Det mangler 15 minutter på 75 %.`
    pub fn participant_lack(&self, profile: &Profile, name: &str, lack: &Lack) -> String {
        let name = name.to_owned();
        match lack {
            Lack::Share { minutes, of, percent, lacks } => {
                self.course_lack_share(name, *minutes, *of, *lacks, self.percent(*percent))
            }
            Lack::Hours { minutes, needs } => {
                self.course_lack_hours_each(name, self.course_hours(profile, *minutes), self.course_hours(profile, *needs))
            }
            Lack::Meetings { has, needs } => self.course_lack_meetings_each(name, *has, *needs),
            Lack::First { within } => self.course_lack_first(name, *within),
            Lack::Age { turns, needs } => self.course_lack_age(name, i64::from(*turns), i64::from(*needs)),
            Lack::Missing(field) => self.course_lack_field(name, self.course_field(field.name())),
        }
    }

    /// Why a course cannot be approved: `Kurset er 239 minutter. Det skal være minst 240.`
    pub fn course_lack(&self, data: &Snapshot, profile: &Profile, lack: &CourseLack) -> String {
        match lack {
            CourseLack::Hours { minutes, needs } => self.course_lack_hours(*minutes, *needs),
            CourseLack::Meetings { has, needs } => self.course_lack_meetings(*has, *needs),
            CourseLack::Participants { has, needs } => self.course_lack_participants(*has, *needs),
            CourseLack::TooMany { has, most } => self.course_lack_too_many(*has, *most),
            CourseLack::FewAt { session, has, needs } => {
                let day = data.sessions.get(*session).map(|row| self.date_short(row.when.from_local.date())).unwrap_or_default();
                self.course_lack_few_at(day, *has, *needs)
            }
            CourseLack::Years => self.course_lack_years(),
            CourseLack::NotInForce => self.course_lack_not_in_force(profile.id.clone()),
            CourseLack::Association => self.course_lack_association(),
        }
    }

    /// The way out: `Én samling til på 60 minutter med Kari Moe, så er det nok.`
    pub fn mend(&self, data: &Snapshot, profile: &Profile, mend: &Mend) -> String {
        let name = |id: PersonId| data.people.get(id).map(crate::domain::Person::name).unwrap_or_default();
        let names = |ids: &[PersonId]| ids.iter().map(|id| name(*id)).collect::<Vec<_>>().join(", ");
        match mend {
            Mend::Name => self.course_mend_name(),
            Mend::Ask { person, fields } => self.course_mend_ask(name(*person), self.fields(fields)),
            Mend::Attend { person, minutes } => self.course_mend_attend(name(*person), *minutes),
            Mend::Gather { count, minutes, people, keep } => {
                let more = if people.is_empty() {
                    self.course_mend_gather(*count, *minutes)
                } else if profile.percent > 0 {
                    self.course_mend_gather_with(*count, *minutes, names(people), self.percent(profile.percent))
                } else {
                    self.course_mend_gather_enough(*count, *minutes, names(people))
                };
                if keep.is_empty() { more } else { format!("{more} {}", self.course_mend_keep(names(keep))) }
            }
            Mend::Recruit { count, in_time: true } => self.course_mend_recruit(*count),
            Mend::Recruit { count, in_time: false } => self.course_mend_recruit_anew(*count),
        }
    }

    fn fields(&self, fields: &[Field]) -> String {
        fields.iter().map(|field| self.course_field(field.name())).collect::<Vec<_>>().join(", ")
    }

    /// Minutes as course hours of a profile: `4`, `3,75`.
    pub fn course_hours(&self, profile: &Profile, minutes: i64) -> String {
        // As many sixtieths of a course hour as of an hour on the clock.
        self.decimal_hours(minutes * 60 / profile.hour_minutes.max(1))
    }
}
