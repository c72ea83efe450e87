//! What an import says: what was seen, what was expected, and what to do.

use super::Lang;
use crate::domain::availability::Can;
use crate::domain::phone::Why;
use crate::exchange::columns::Field;
use crate::exchange::draft::{Note, Problem, Wrong};
use crate::exchange::plan::{Doubt, Likeness, Once, Plan, PlanRow, Skip, Subject, Verdict};
use crate::exchange::read::{Aside, Place, ReadError, Tabs, Unread, WhyUnread, address};

impl Lang {
    /// What a column is, for the head of the preview.
    pub fn field_name(&self, field: Field) -> String {
        match field {
            Field::Given => self.import_field_given(),
            Field::Family => self.import_field_family(),
            Field::FullName => self.import_field_full_name(),
            Field::Nickname => self.import_field_nickname(),
            Field::Phone => self.import_field_phone(),
            Field::Email => self.import_field_email(),
            Field::BirthYear => self.import_field_birth_year(),
            Field::BirthDate => self.import_field_birth_date(),
            Field::Birth => self.import_field_birth(),
            Field::Age => self.import_field_age(),
            Field::Over18 => self.import_field_over_18(),
            Field::Gender => self.import_field_gender(),
            Field::Postcode => self.import_field_postcode(),
            Field::ShirtSize => self.import_field_shirt_size(),
            Field::Licence => self.import_field_licence(),
            Field::Diet => self.import_field_diet(),
            Field::Guardian => self.import_field_guardian(),
            Field::Club => self.import_field_club(),
            Field::Crew => self.import_field_crew(),
            Field::Note => self.import_field_note(),
            Field::SensitiveIdentity => self.import_field_identity(),
            Field::Ignore => self.import_field_ignore(),
            Field::Extra => self.import_field_extra(),
        }
    }

    /// Why a cell is no phone number.
    pub fn phone_why(&self, why: Why) -> String {
        match why {
            Why::Two => self.import_why_two(),
            Why::Short => self.import_why_short(),
            Why::Long => self.import_why_long(),
            Why::Words => self.import_why_words(),
            Why::Scientific => self.import_why_scientific(),
            Why::Overflow => self.import_why_overflow(),
            Why::Impossible => self.import_why_impossible(),
        }
    }

    /// Where a row stands: `12`; with its sheet where there are several, `12 in “Bar”`.
    pub fn place(&self, line: usize, tabs: &Tabs) -> String {
        match tabs.of(line) {
            Some(name) => self.import_place(address(line), name.to_owned()),
            None => address(line),
        }
    }

    /// The same as words of its own: `row 12`; a row's number 0 is the sheet's own.
    pub fn row_place(&self, line: usize, tabs: &Tabs) -> String {
        match tabs.of(line).filter(|_| Place::of(line).row == 0) {
            Some(name) => self.import_place_tab(name.to_owned()),
            None => self.import_screen_row(self.place(line, tabs)),
        }
    }

    /// Which sheets of the file were read and which were not, and what of them says nothing.
    pub fn sheets_told(&self, plan: &Plan) -> Vec<String> {
        let quoted = |names: &[&str]| names.iter().map(|name| self.errors_quoted((*name).to_owned())).collect::<Vec<_>>();
        let listed = |names: &[&str]| (i64::try_from(names.len()).unwrap_or(i64::MAX), quoted(names).join(", "));
        let mut told = Vec::new();
        let read: Vec<&str> = plan.tabs.0.iter().map(String::as_str).collect();
        if !read.is_empty() {
            let (count, names) = listed(&read);
            told.push(self.import_tabs(count, names));
        }
        for why in [WhyUnread::Other, WhyUnread::Older, WhyUnread::Hidden, WhyUnread::Empty] {
            let of = |sheet: &&Unread| sheet.why == why;
            let names: Vec<&str> = plan.unread.iter().filter(of).map(|sheet| sheet.name.as_str()).collect();
            if names.is_empty() {
                continue;
            }
            let (count, names) = listed(&names);
            told.push(match why {
                WhyUnread::Other => self.import_tabs_other(count, names),
                WhyUnread::Older => self.import_tabs_older(count, names),
                WhyUnread::Hidden => self.import_tabs_hidden(count, names),
                WhyUnread::Empty => self.import_tabs_empty(count, names),
            });
        }
        let unused: Vec<&str> = plan.unused.iter().map(String::as_str).collect();
        if !unused.is_empty() {
            let (count, names) = listed(&unused);
            told.push(self.import_tabs_unused(count, names));
        }
        told
    }

    /// What is said once of many rows.
    pub fn said_once(&self, once: &Once) -> String {
        let count = i64::try_from(once.count).unwrap_or(i64::MAX);
        match &once.note {
            Note::PhoneWhose { .. } => self.import_once_phone_whose(once.column.clone(), count),
            Note::NameTurned { seen } => self.import_once_name_turned(count, seen.clone()),
            Note::AgeOnly { .. } => self.import_once_age_only(count),
            Note::NameRecased { seen } => self.import_once_name_recased(count, seen.clone()),
            note => self.import_once(count, self.import_note(note, &Tabs::default())),
        }
    }

    /// Why a row cannot come in, with row, column, what stands there and what should.
    pub fn problem(&self, problem: &Problem, tabs: &Tabs) -> String {
        let (line, column, seen) = (self.place(problem.line, tabs), problem.column.clone(), problem.seen.clone());
        match problem.wrong {
            Wrong::NoName => self.import_problem_no_name(line),
            Wrong::Birth => self.import_problem_birth(line, column, seen),
            Wrong::TooManyCells => self.import_problem_too_many_cells(line, seen),
        }
    }

    /// Whether somebody can.
    pub fn says(&self, can: Can) -> String {
        match can {
            Can::Can => self.when_can(),
            Can::RatherNot => self.when_rather_not(),
            Can::Cannot => self.when_cannot(),
        }
    }

    /// What the leader has to decide.
    pub fn doubt(&self, doubt: &Doubt, tabs: &Tabs) -> String {
        match doubt {
            Doubt::OnlyName { seen } => self.import_doubt_only_name(seen.clone()),
            Doubt::NoName { seen } => self.import_doubt_no_name(seen.clone()),
            Doubt::Withdrawn { seen } => self.import_doubt_withdrawn(seen.clone()),
            Doubt::SeveralNames { seen } => self.back_doubt_several_names(seen.clone()),
            Doubt::Same { subject, name, likeness, .. } => {
                let who = match subject {
                    Subject::Person(_) => name.clone(),
                    Subject::Row(line) => self.import_who_row(name.clone(), self.place(*line, tabs)),
                };
                match likeness {
                    Likeness::SameName => self.import_doubt_same_name(who),
                    Likeness::OtherContact => self.import_doubt_other_contact(who),
                    Likeness::OtherBirth => self.import_doubt_other_birth(who),
                    Likeness::ShortName => self.back_doubt_short_name(who),
                    Likeness::NearName => self.import_doubt_near_name(who),
                    Likeness::SimilarName => self.import_doubt_similar_name(who),
                }
            }
        }
    }

    /// What to know of a row that comes in.
    pub fn import_note(&self, note: &Note, tabs: &Tabs) -> String {
        match note {
            Note::PhoneUnsure { column, seen, why } => {
                self.import_note_phone_unsure(seen.clone(), self.phone_why(*why), column.clone())
            }
            Note::PhoneAssumed { seen, read } => self.import_note_phone_assumed(seen.clone(), read.clone()),
            Note::PhoneRemark { remark } => self.import_note_phone_remark(remark.clone()),
            Note::EmailWrong { column, seen, suggestion } if suggestion.is_empty() => {
                self.import_note_email_wrong(seen.clone(), column.clone())
            }
            Note::EmailWrong { seen, suggestion, .. } => self.import_note_email_meant(seen.clone(), suggestion.clone()),
            Note::EmailUnusual { seen } => self.import_note_email_unusual(seen.clone()),
            Note::NameRecased { seen } => self.import_note_name_recased(seen.clone()),
            Note::NameRemark { remark } => self.import_note_name_remark(remark.clone()),
            Note::LooksLikeTest => self.import_note_test(),
            Note::GenderUnknown { seen } => self.import_note_gender(seen.clone()),
            Note::LicenceUnclear { seen } => self.import_note_licence(seen.clone()),
            Note::IdentityLeftOut => self.import_note_identity(),
            Note::Again { line } => self.import_note_again(self.place(*line, tabs)),
            Note::SharedPhone { name } => self.import_note_shared_phone(name.clone()),
            Note::SharedEmail { name } => self.import_note_shared_email(name.clone()),
            Note::Says { days } => self.replies_says(i64::try_from(*days).unwrap_or(i64::MAX)),
            Note::AnswerUnread { seen } => self.replies_unread(seen.clone()),
            Note::AsCannot { seen } => self.replies_as_cannot(seen.clone()),
            Note::SaysOtherwise { days } => self.replies_otherwise(i64::try_from(*days).unwrap_or(i64::MAX)),
            Note::Leads { crew } => self.replies_leads(crew.clone()),
            Note::Deputy { crew } => self.replies_deputy(crew.clone()),
            Note::OfficeOpen { seen } => self.import_note_office_open(seen.clone()),
            Note::Withdrawn { seen } => self.import_note_withdrawn(seen.clone()),
            Note::CrewUnclear { seen } => self.import_note_crew_unclear(seen.clone()),
            Note::CrewRead { seen, crew } => self.import_note_crew_read(seen.clone(), crew.clone()),
            Note::PhoneWhose { seen } => self.import_note_phone_whose(seen.clone()),
            Note::NameTurned { seen } => self.import_note_name_turned(seen.clone()),
            Note::PhoneOfOther { seen } => self.import_note_phone_of_other(seen.clone()),
            Note::AnsweredBefore { line } => self.import_note_answered_before(self.place(*line, tabs)),
            Note::AgeOnly { seen } => self.import_note_age_only(seen.clone()),
            Note::Namesake { name } => self.import_note_namesake(name.clone()),
        }
    }

    /// The word for what will happen to a row.
    pub fn verdict(&self, verdict: &Verdict) -> String {
        match verdict {
            Verdict::New => self.import_verdict_new(),
            Verdict::Changed(_) => self.import_verdict_changed(),
            Verdict::Same => self.import_verdict_same(),
            Verdict::Doubtful(_) => self.import_verdict_doubtful(),
            Verdict::Refused(_) => self.import_verdict_refused(),
            Verdict::Skipped(_) => self.import_verdict_skipped(),
        }
    }

    /// Why a row needs nothing.
    pub fn import_skip(&self, skip: Skip, tabs: &Tabs) -> String {
        match skip {
            Skip::SameAs { line } => self.import_skip_same_as(self.place(line, tabs)),
            Skip::Again { line } => self.import_skip_again(self.place(line, tabs)),
            Skip::Aside(why) => self.import_aside(why),
        }
    }

    /// Why a row is not one of people.
    pub fn import_aside(&self, why: Aside) -> String {
        match why {
            Aside::Above => self.import_aside_above(),
            Aside::Header => self.import_aside_header(),
            Aside::HeaderAgain => self.import_aside_header_again(),
            Aside::Footer => self.import_aside_footer(),
            Aside::Section => self.table_aside_section(),
            Aside::Elsewhere => self.table_aside_elsewhere(),
            Aside::Tab => self.import_aside_tab(),
        }
    }

    /// Everything that keeps a row out, in a sentence or several; empty for a row that comes in.
    pub fn row_reason(&self, row: &PlanRow, tabs: &Tabs) -> String {
        let sentences: Vec<String> = match &row.verdict {
            Verdict::Refused(problems) => problems.iter().map(|problem| self.problem(problem, tabs)).collect(),
            Verdict::Doubtful(doubts) => doubts.iter().map(|doubt| self.doubt(doubt, tabs)).collect(),
            _ => Vec::new(),
        };
        sentences.join(" ")
    }

    /// Why a file could not be read, and what to do.
    pub fn read_error(&self, error: ReadError) -> String {
        match error {
            ReadError::Empty => self.import_read_empty(),
            ReadError::Workbook => self.import_read_workbook(),
            ReadError::Locked => self.table_read_locked(),
            ReadError::Binary => self.import_read_binary(),
            ReadError::Large => self.import_read_large(),
            ReadError::Long => self.import_read_long(),
            ReadError::LongCell { line } => self.import_read_long_cell(line.to_string()),
            ReadError::Wide { line } => self.import_read_wide(line.to_string()),
            ReadError::NoRows => self.import_read_no_rows(),
        }
    }

    /// What a delimiter is called.
    pub fn delimiter_name(&self, delimiter: char) -> String {
        match delimiter {
            ';' => self.import_delimiter_semicolon(),
            ',' => self.import_delimiter_comma(),
            '\t' => self.import_delimiter_tab(),
            '|' => self.import_delimiter_bar(),
            other => other.to_string(),
        }
    }
}
