//! Courses and the roster in sentences: what is missing and which course helps, what stands at the same time, who leads too
//! many, and what comes too soon.

use super::{Lang, Language};
use crate::domain::course::{Answers, Clash, Places, Ratio, TooSoon};
use crate::domain::gap::{Hole, Lacking, Offer};
use crate::domain::ticks::{Tick, list_mark, same_mark};
use crate::domain::{AssignmentState, CompetenceId, Person, PersonId, ProgrammeId, SessionId, ShiftId, Snapshot};

impl Lang {
    /// `6 med Skjenking mangler på Bar, lør. 10. juli 18:00–22:00.`; what is missing, for the head of the offers.
    pub fn gap_hole(&self, data: &Snapshot, hole: &Hole) -> String {
        let zone = data.zone();
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
        let zone = data.zone();
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

    /// `8 kommer, 1 kommer ikke, 3 har ikke svart`; what nobody said is left out, unless nobody has said anything.
    pub fn course_answers(&self, answers: &Answers) -> String {
        let parts = [
            (answers.yes, self.evening_come(answers.yes)),
            (answers.no, self.evening_come_not(answers.no)),
            (answers.none, self.evening_unanswered(answers.none)),
        ];
        parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect::<Vec<_>>().join(", ")
    }

    /// Who stands on row 1, 2 … of a course's list, by name: everybody with a place, and who came without one.
    pub fn course_roll(&self, data: &Snapshot, programme: ProgrammeId) -> Vec<PersonId> {
        let mut ids: Vec<PersonId> =
            data.enrolments_of(programme).filter(|row| row.waiting.is_none()).map(|row| row.person).collect();
        let of_it = |id| data.sessions.get(id).is_some_and(|session| session.programme == programme);
        ids.extend(data.attendance.iter().filter(|row| of_it(row.session)).map(|row| row.person));
        ids.sort_unstable();
        ids.dedup();
        let mut all: Vec<&Person> = ids.into_iter().filter_map(|id| data.people.get(id)).collect();
        all.sort_by_cached_key(|person| (self.sort_key(&person.sort_name()), person.id));
        all.into_iter().map(|person| person.id).collect()
    }

    /// The list that has this mark, in whichever language it was printed, since the names stand in its order.
    pub fn course_roll_marked(data: &Snapshot, programme: ProgrammeId, mark: &str) -> Option<Vec<PersonId>> {
        let rolls = Language::ALL.into_iter().map(|language| Self::new(language).course_roll(data, programme));
        rolls.into_iter().find(|roll| same_mark(&list_mark(programme, roll), mark))
    }

    /// `3 Ola Dahl kom ikke`: what a typed row comes to.
    pub fn typed_row(&self, row: usize, name: String, tick: Tick) -> String {
        let number = i64::try_from(row).unwrap_or(i64::MAX);
        match (tick.state, tick.late, tick.early) {
            (AssignmentState::Absent, ..) => self.evening_row_absent(number, name),
            (AssignmentState::Excused, ..) => self.evening_row_excused(number, name),
            (_, 0, 0) => self.evening_row_present(number, name),
            (_, late, 0) => self.evening_row_late(number, name, late),
            (_, 0, early) => self.evening_row_early(number, name, early),
            (_, late, early) => self.evening_row_both(number, name, late, early),
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
