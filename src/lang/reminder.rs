//! Reminders of a session as ready text: a short one for the phone, a longer one to mail.

use super::Lang;
use super::numbers::phone_display;
use crate::domain::remind::Whom;
use crate::domain::{Person, Session, Snapshot};

impl Lang {
    /// The short one: course, day and time, place, whom to ask.
    pub fn reminder_short(&self, data: &Snapshot, session: &Session, whom: Whom) -> String {
        let when = self.date_and_range(session.when.from_local, session.when.to_local);
        let place = place(data, session).map(|place| format!(", {place}")).unwrap_or_default();
        let mut parts = vec![self.evening_sms_head(course(data, session), when, place)];
        parts.push(match whom {
            Whom::Coming => self.evening_sms_welcome(),
            Whom::Unanswered => self.evening_sms_ask(),
        });
        if let Some((name, phone)) = leader(data, session) {
            parts.push(if phone.is_empty() { self.evening_sms_from(name) } else { self.evening_sms_call(name, phone) });
        }
        parts.join(" ")
    }

    /// The longer one: the same a line each, what it is about, and what to do who cannot come.
    pub fn reminder_long(&self, data: &Snapshot, session: &Session, whom: Whom) -> String {
        let day = session.when.from_local.date();
        let mut text = self.evening_mail_head(course(data, session), self.date_long(day));
        text.push_str("\n\n");
        text.push_str(&self.evening_mail_time(self.time_range(session.when.from_local, session.when.to_local)));
        let modules = session.modules.iter().filter_map(|id| data.modules.get(*id));
        let about = modules.map(|module| module.title.clone()).collect::<Vec<_>>().join(", ");
        let about = if about.is_empty() { session.title.clone() } else { about };
        let leaders = session.led_by().filter_map(|id| data.people.get(id)).map(Person::name).collect::<Vec<_>>().join(", ");
        let (name, phone) = leader(data, session).unwrap_or_default();
        let lines = [
            place(data, session).map(|place| self.evening_mail_place(place)),
            (!about.is_empty()).then(|| self.evening_mail_about(about)),
            (!leaders.is_empty()).then(|| self.evening_mail_leaders(leaders)),
            (!phone.is_empty()).then(|| self.evening_mail_phone(phone)),
        ];
        for line in lines.into_iter().flatten() {
            text.push('\n');
            text.push_str(&line);
        }
        text.push_str("\n\n");
        text.push_str(&match whom {
            Whom::Coming => self.evening_mail_welcome(),
            Whom::Unanswered => self.evening_mail_ask(),
        });
        let festival = data.festival().map(|festival| festival.name.clone()).unwrap_or_default();
        let from = [name, festival].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
        if !from.is_empty() {
            text.push_str("\n\n");
            text.push_str(&self.evening_mail_from(from));
        }
        text
    }
}

fn course(data: &Snapshot, session: &Session) -> String {
    data.programmes.get(session.programme).map(|programme| programme.name.clone()).unwrap_or_default()
}

fn place(data: &Snapshot, session: &Session) -> Option<String> {
    session.place.and_then(|id| data.places.get(id)).map(|place| place.name.clone())
}

/// Who leads it first, and their phone, if it is known.
fn leader(data: &Snapshot, session: &Session) -> Option<(String, String)> {
    let person = session.led_by().find_map(|id| data.people.get(id))?;
    Some((person.name(), phone_display(&person.phone)))
}
