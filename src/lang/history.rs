//! The history in sentences.

use super::Lang;
use crate::domain::{Answer, AssignmentState, Op, Table};
use crate::store::{Skipped, Why};

impl Lang {
    /// An entry of the history as a sentence: `Satte Kari Moe på Bar, fre. 2. juli 18:00–22:00`.
    pub fn sentence(&self, op: &Op) -> String {
        let sentence = match op {
            Op::NewFestival { name } => self.history_new_festival(name.clone()),
            Op::Sample { name } => self.history_sample(name.clone()),
            Op::Add { table, name } => self.history_add(self.table(*table), name.clone()),
            Op::Change { table, name } => self.history_change(self.table(*table), name.clone()),
            Op::Delete { table, name } => self.history_delete(self.table(*table), name.clone()),
            Op::Assign { person, shift, from, to } => {
                self.history_assign(person.clone(), shift.clone(), self.date_and_range(*from, *to))
            }
            Op::Unassign { person, shift, from, to } => {
                self.history_unassign(person.clone(), shift.clone(), self.date_and_range(*from, *to))
            }
            Op::MoveShift { shift, from, to } => self.history_move_shift(shift.clone(), self.date_and_range(*from, *to)),
            Op::CopyShift { shift, from, to } => self.history_copy_shift(shift.clone(), self.date_and_range(*from, *to)),
            Op::MakeShifts { name, count } => self.history_make_shifts(*count, name.clone()),
            Op::ChangeShifts { name, count } => self.history_change_shifts(*count, name.clone()),
            Op::DeleteShifts { name, count } => self.history_delete_shifts(*count, name.clone()),
            Op::SplitShift { shift, at } => {
                self.history_split_shift(shift.clone(), format!("{} {}", self.date_short(at.date()), self.time(at.time())))
            }
            Op::MergeShifts { shift, from, to } => self.history_merge_shifts(shift.clone(), self.date_and_range(*from, *to)),
            Op::State { person, shift, from, to, state } => {
                self.state_sentence(*state, person, shift, self.date_and_range(*from, *to))
            }
            Op::Swap { person, shift, moves } => self.history_swap(*moves, person.clone(), shift.clone()),
            Op::Fill { count } => self.history_fill(*count),
            Op::Availability { person } => self.history_availability(person.clone()),
            Op::SamePerson { person, other, .. } if person == other => self.history_same_name(person.clone()),
            Op::SamePerson { person, other, .. } => self.history_same_person(person.clone(), other.clone()),
            Op::Pair { person, other } => self.history_pair(person.clone(), other.clone()),
            Op::HandOut { crew, number } => self.history_hand_out(crew.clone(), *number),
            Op::Rules { crew } if crew.is_empty() => self.history_rules(),
            Op::Rules { crew } => self.history_rules_crew(crew.clone()),
            Op::NextFestival { name, after } => self.history_next_festival(name.clone(), after.clone()),
            Op::Join { person, crew } => self.history_join(person.clone(), crew.clone()),
            Op::Leave { person, crew } => self.history_leave(person.clone(), crew.clone()),
            Op::MakeSessions { programme, count } => self.history_make_sessions(*count, programme.clone()),
            Op::Enrol { person, programme, waiting } => {
                self.history_enrol(person.clone(), programme.clone(), self.history_waiting(*waiting))
            }
            Op::GivePlace { person, programme } => self.history_give_place(person.clone(), programme.clone()),
            Op::Unenrol { person, programme } => self.history_unenrol(person.clone(), programme.clone()),
            Op::Answer { person, programme, answer } => match answer {
                Some(Answer::Yes) => self.evening_history_yes(person.clone(), programme.clone()),
                Some(Answer::No) => self.evening_history_no(person.clone(), programme.clone()),
                None => self.evening_history_unanswered(person.clone(), programme.clone()),
            },
            Op::Attend { person, session } => self.history_attend(person.clone(), session.clone()),
            Op::Unattend { person, session } => self.history_unattend(person.clone(), session.clone()),
            Op::Import { file, added, changed } => self.history_import(file.clone(), *added, *changed),
            Op::Restore { made } => self.history_restore(self.moment(*made)),
            Op::BringBack { table, name, at } => self.history_bring_back(self.table(*table), name.clone(), self.moment(*at)),
            Op::Salvage { name } => self.history_salvage(name.clone()),
            Op::Erase => self.history_erase(),
            Op::Erased { .. } => self.history_erased(),
            Op::Undo { of } => self.history_undo(self.sentence(of)),
            Op::Redo { of } => self.history_redo(self.sentence(of)),
        };
        // A thing without a name leaves blanks or a comma at the end.
        sentence.trim_end_matches([' ', ',', ':']).to_owned()
    }

    /// `har sagt ja`.
    pub fn state(&self, state: AssignmentState) -> String {
        self.history_screen_state(state.name())
    }

    /// `Kari Moe har sagt ja til Bar, fre. 2. juli 18:00–22:00`.
    fn state_sentence(&self, state: AssignmentState, person: &str, shift: &str, when: String) -> String {
        let (person, shift) = (person.to_owned(), shift.to_owned());
        match state {
            AssignmentState::Draft => self.history_state_draft(person, shift, when),
            AssignmentState::Planned => self.history_state_planned(person, shift, when),
            AssignmentState::Asked => self.history_state_asked(person, shift, when),
            AssignmentState::Confirmed => self.history_state_confirmed(person, shift, when),
            AssignmentState::Declined => self.history_state_declined(person, shift, when),
            AssignmentState::Standby => self.history_state_standby(person, shift, when),
            AssignmentState::Present => self.history_state_present(person, shift, when),
            AssignmentState::Excused => self.history_state_excused(person, shift, when),
            AssignmentState::Absent => self.history_state_absent(person, shift, when),
        }
    }

    /// What an undo left as it was, and why: `Personen Kari Moe er endret senere av Bente og blir stående slik.`
    pub fn skipped(&self, skipped: &Skipped) -> String {
        let thing = self.thing(skipped.row.table, &skipped.row.name);
        let by = if skipped.author.is_empty() { String::new() } else { self.history_by(skipped.author.clone()) };
        let sentence = match skipped.why {
            Why::Changed => self.history_skipped_changed(thing, by),
            Why::Deleted => self.history_skipped_deleted(thing, by),
            Why::InUse => self.history_skipped_in_use(thing, by),
            Why::Gone => self.history_skipped_gone(thing),
            Why::Erased => self.history_skipped_erased(thing),
        };
        sentence.replace("  ", " ")
    }

    /// `Personen Kari Moe`, to begin a sentence with.
    pub fn thing(&self, table: Table, name: &str) -> String {
        let thing = self.table(table);
        let mut letters = thing.chars();
        let first: String = letters.next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
        format!("{first}{} {name}", letters.as_str()).trim_end().to_owned()
    }

    /// `personen`.
    pub(super) fn table(&self, table: Table) -> String {
        self.history_thing(table.name())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::NaiveDate;

    use super::*;
    use crate::lang::Language;

    fn ops() -> Vec<Op> {
        let at = |hour| NaiveDate::from_ymd_opt(2027, 7, 2).unwrap().and_hms_opt(hour, 0, 0).unwrap();
        let (person, shift, crew) = ("Kari Moe".to_owned(), "Bar".to_owned(), "Bar".to_owned());
        let (programme, session, name) = ("Lede".to_owned(), "Kveld 1".to_owned(), "Revy".to_owned());
        let (from, to) = (at(18), at(22));
        let mut ids = crate::domain::Ids::seeded(1);
        let (stays, gone) = (Some(ids.next()), Some(ids.next()));
        vec![
            Op::NewFestival { name: name.clone() },
            Op::Sample { name: name.clone() },
            Op::Add { table: Table::Crew, name: crew.clone() },
            Op::Change { table: Table::Place, name: name.clone() },
            Op::Delete { table: Table::CompetenceRecord, name },
            Op::Assign { person: person.clone(), shift: shift.clone(), from, to },
            Op::Unassign { person: person.clone(), shift: shift.clone(), from, to },
            Op::MoveShift { shift: shift.clone(), from, to },
            Op::CopyShift { shift, from, to },
            Op::MakeShifts { name: crew.clone(), count: 12 },
            Op::ChangeShifts { name: crew.clone(), count: 1 },
            Op::DeleteShifts { name: crew.clone(), count: 2 },
            Op::SplitShift { shift: crew.clone(), at: from },
            Op::MergeShifts { shift: crew.clone(), from, to },
            Op::State { person: person.clone(), shift: crew.clone(), from, to, state: AssignmentState::Confirmed },
            Op::Swap { person: person.clone(), shift: crew.clone(), moves: 2 },
            Op::Fill { count: 3 },
            Op::Availability { person: person.clone() },
            Op::Pair { person: person.clone(), other: "Ola Dahl".to_owned() },
            Op::SamePerson { person: person.clone(), other: "Kari Mo".to_owned(), stays, gone },
            Op::SamePerson { person: person.clone(), other: person.clone(), stays, gone },
            Op::HandOut { crew: crew.clone(), number: 2 },
            Op::Rules { crew: String::new() },
            Op::Rules { crew: crew.clone() },
            Op::NextFestival { name: "Revy 2029".to_owned(), after: "Revy 2027".to_owned() },
            Op::Join { person: person.clone(), crew: crew.clone() },
            Op::Leave { person: person.clone(), crew },
            Op::MakeSessions { programme: programme.clone(), count: 4 },
            Op::Enrol { person: person.clone(), programme: programme.clone(), waiting: 0 },
            Op::Enrol { person: person.clone(), programme: programme.clone(), waiting: 2 },
            Op::GivePlace { person: person.clone(), programme: programme.clone() },
            Op::Unenrol { person: person.clone(), programme: programme.clone() },
            Op::Answer { person: person.clone(), programme: programme.clone(), answer: Some(Answer::Yes) },
            Op::Answer { person: person.clone(), programme: programme.clone(), answer: Some(Answer::No) },
            Op::Answer { person: person.clone(), programme, answer: None },
            Op::Attend { person, session },
            Op::Unattend { person: "Kari Moe".into(), session: "Kveld 1".into() },
            Op::Import { file: "a.csv".into(), added: 1, changed: 2 },
            Op::Restore { made: 1_825_000_000_000 },
            Op::BringBack { table: Table::Shift, name: "Bar".into(), at: 1_825_000_000_000 },
            Op::Salvage { name: "Revy".into() },
            Op::Erase,
            Op::Erased { others: false },
        ]
    }

    #[test]
    fn each_op_has_its_own_sentence_in_each_language() {
        for language in Language::ALL {
            let lang = Lang::new(language);
            let mut seen = std::collections::BTreeSet::new();
            for op in ops() {
                let undo = Op::Undo { of: Box::new(op.clone()) };
                let redo = Op::Redo { of: Box::new(undo.clone()) };
                for op in [op, undo, redo] {
                    let sentence = lang.sentence(&op);
                    assert!(!sentence.contains(['{', '}', '$']) && !sentence.contains("history-"), "{sentence}");
                    assert!(seen.insert(sentence.clone()), "{sentence} is there twice");
                }
            }
        }
    }

    #[test]
    fn bokmål() {
        let said: Vec<String> = ops().iter().map(|op| Lang::new(Language::Nb).sentence(op)).collect();
        for sentence in [
            "La til gjengen Bar",
            "Endret stedet Revy",
            "Satte Kari Moe på Bar, fre. 2. juli 18:00–22:00",
            "Meldte Kari Moe på Lede",
            "Hentet inn a.csv: 1 ny og 2 endrede",
        ] {
            assert!(said.iter().any(|other| other == sentence), "{sentence} is not in {said:#?}");
        }
    }

    #[test]
    fn a_thing_without_a_name() {
        let lang = Lang::new(Language::Nb);
        assert_eq!(lang.sentence(&Op::Delete { table: Table::Shift, name: String::new() }), "Slettet vakta");
        assert_eq!(lang.thing(Table::Person, ""), "Personen");
    }

    #[test]
    fn what_was_left() {
        let row = crate::store::Subject { table: Table::Person, id: uuid::Uuid::nil(), name: "Kari Moe".into() };
        let mut skipped = Skipped { row, columns: Vec::new(), why: Why::Changed, author: "Bente".into() };
        let lang = Lang::new(Language::Nb);
        assert_eq!(lang.skipped(&skipped), "Personen Kari Moe er endret senere av Bente og blir stående slik.");
        skipped.author = String::new();
        assert_eq!(lang.skipped(&skipped), "Personen Kari Moe er endret senere og blir stående slik.");
        for language in Language::ALL {
            let lang = Lang::new(language);
            let why = [Why::Changed, Why::Deleted, Why::InUse, Why::Gone, Why::Erased];
            let said: std::collections::BTreeSet<String> =
                why.iter().map(|why| lang.skipped(&Skipped { why: *why, ..skipped.clone() })).collect();
            assert_eq!(said.len(), 5);
        }
    }

    #[test]
    fn each_table_has_a_word_in_each_language() {
        for language in Language::ALL {
            let lang = Lang::new(language);
            let words: std::collections::BTreeSet<String> = Table::ALL.iter().map(|table| lang.table(*table)).collect();
            assert_eq!(words.len(), Table::ALL.len(), "{language}: {words:?}");
        }
    }
}
