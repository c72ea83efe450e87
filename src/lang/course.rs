//! Courses and the roster in sentences: what is missing and which course helps, what stands at the same time, who leads too
//! many, and what comes too soon.

use super::Lang;
use crate::domain::course::{Clash, Places, Ratio, TooSoon};
use crate::domain::gap::{Hole, Lacking, Offer};
use crate::domain::{CompetenceId, Person, PersonId, SessionId, ShiftId, Snapshot};

impl Lang {
    /// `6 med Skjenking mangler på Bar, lør. 10. juli 18:00–22:00.`; what is missing, for the head of the offers.
    pub fn gap_hole(&self, data: &Snapshot, hole: &Hole) -> String {
        let zone = data.festival().map(|festival| festival.zone).unwrap_or_default();
        let need = data.needs.get(hole.need);
        let names = need.into_iter().flat_map(|need| &need.competences).map(|id| Self::named(data, *id));
        let names = names.collect::<Vec<_>>().join(", ");
        let shift = need.map(|need| self.shift_in_words(data, need.shift)).unwrap_or_default();
        self.course_gap_hole(hole.missing, names, shift, self.date_and_range(zone.local(hole.span.from), zone.local(hole.span.to)))
    }

    /// `Skjenkekurs tor. 8. juli har 9 ledige plasser. Ledige for begge: Kari Moe, Ola Dahl.`
    pub fn gap_offer(&self, data: &Snapshot, offer: &Offer, missing: i64) -> String {
        let programme = data.programmes.get(offer.programme).map(|row| row.name.clone()).unwrap_or_default();
        let day = offer.sessions.first().and_then(|id| data.sessions.get(*id)).map(|row| row.when.from_local.date());
        let day = day.map(|day| self.date_short(day)).unwrap_or_default();
        let places = match offer.free {
            Some(free) => self.course_gap_places(programme, day, free),
            None => self.course_gap_no_limit(programme, day),
        };
        let names: Vec<String> = offer.best(missing).into_iter().map(|id| name(data, id)).collect();
        format!("{places} {}", self.course_gap_free(names.join(", ")))
    }

    /// `Kari Moe mangler Skjenking på Bar, lør. 10. juli 18:00–22:00.`
    pub fn gap_lacking(&self, data: &Snapshot, row: &Lacking) -> String {
        let zone = data.festival().map(|festival| festival.zone).unwrap_or_default();
        let when = self.date_and_range(zone.local(row.span.from), zone.local(row.span.to));
        let (person, what) = (name(data, row.person), Self::named(data, row.competence));
        let shift = self.shift_in_words(data, row.shift);
        match row.ran_out {
            _ if row.training => self.course_gap_training(person, what, shift, when),
            Some(day) => self.course_gap_ran_out(person, what, self.date_numeric(day), shift, when),
            None => self.course_gap_lacking(person, what, shift, when),
        }
    }

    /// `Kari Moe er på Bar samtidig, i 1 t.`
    pub fn session_clash(&self, data: &Snapshot, clash: &Clash) -> String {
        match clash {
            Clash::Shift { person, shift, minutes } => {
                self.course_clash_shift(name(data, *person), self.shift_in_words(data, *shift), self.hours_and_minutes(*minutes))
            }
            Clash::Session { person, session, minutes } => {
                self.course_clash_session(name(data, *person), of_session(data, *session), self.hours_and_minutes(*minutes))
            }
            Clash::Room { session, minutes } => {
                self.course_clash_room(of_session(data, *session), self.hours_and_minutes(*minutes))
            }
            Clash::RoomShift { shift, minutes } => {
                self.course_clash_room(self.shift_in_words(data, *shift), self.hours_and_minutes(*minutes))
            }
        }
    }

    /// `25 deltakere og 1 leder. Det mangler 2 ledere.`
    pub fn session_ratio(&self, ratio: &Ratio) -> String {
        let says = self.course_ratio(ratio.participants, ratio.leaders);
        if ratio.lacks > 0 { format!("{says} {}", self.course_ratio_lacks(ratio.lacks)) } else { says }
    }

    /// `23 av 25 plasser, 2 venter`.
    pub fn course_room(&self, places: &Places) -> String {
        match places.room {
            Some(room) => self.course_places(places.taken, room, places.waiting),
            None => self.course_places_no_limit(places.taken),
        }
    }

    /// `«Konflikt» kommer før «Motivasjon», som den bygger på.`
    pub fn module_too_soon(&self, data: &Snapshot, row: &TooSoon) -> String {
        let title = |id| data.modules.get(id).map(|module| module.title.clone()).unwrap_or_default();
        self.course_too_soon(title(row.module), title(row.before))
    }

    fn named(data: &Snapshot, id: CompetenceId) -> String {
        data.competences.get(id).map(|row| row.name.clone()).unwrap_or_default()
    }

    fn shift_in_words(&self, data: &Snapshot, id: ShiftId) -> String {
        data.shifts.get(id).map_or_else(|| self.assigning_work_gone(), |row| data.shift_name(row))
    }
}

fn name(data: &Snapshot, id: PersonId) -> String {
    data.people.get(id).map(Person::name).unwrap_or_default()
}

fn of_session(data: &Snapshot, id: SessionId) -> String {
    data.sessions.get(id).map(|row| crate::domain::act::training::session_name(data, row)).unwrap_or_default()
}
