//! What the leader is told about a row: one word for each kind of thing, the same in every list and every test.

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something was done that is surely right.
    Info,
    /// To be looked at.
    Warn,
    /// Something was left out until somebody answers.
    Error,
}

macro_rules! codes {
    ($($name:ident = $code:literal, $severity:ident, $says:literal;)*) => {
        /// What it is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $says] $name,)* }

        impl Code {
            /// Its word: `two_phones_in_cell`.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Phones and addresses
    PhoneMissingPlus = "phone_missing_plus", Info, "47 and eight digits read as +47.";
    PhoneLostZero = "phone_lost_zero", Warn, "A Swedish mobile whose first 0 a spreadsheet took away.";
    PhoneInvalid = "phone_invalid", Warn, "No such number.";
    PhoneScientific = "phone_scientific_notation", Warn, "4,79E+10: digits are lost.";
    PhoneWithRemark = "phone_with_remark", Info, "Words beside the number.";
    PhoneInsideName = "phone_inside_name_cell", Info, "The number stood with the name.";
    TwoPhones = "two_phones_in_cell", Warn, "Two numbers: which?";
    SharedPhone = "shared_phone", Info, "Two people on one number.";
    EmailInvalid = "email_invalid", Warn, "Not an address.";
    EmailNonAscii = "email_non_ascii_local_part", Info, "Legal, and often a slip.";
    EmailInsideName = "email_inside_name_cell", Info, "The address stood with the name.";
    // Names
    NameCaseFixed = "name_case_fixed", Info, "All in small or all in capital letters.";
    NameWithRemark = "name_with_remark", Warn, "Something in brackets behind the name.";
    NameOdd = "odd_name", Warn, "Made a person of, though it hardly is a name.";
    NameTurned = "name_turned", Warn, "Two words and a comma: family and given name, or two people?";
    NamesTurned = "names_turned", Info, "A column of family names, given names.";
    NameMissing = "name_missing", Error, "A row without a name.";
    Nickname = "nickname", Info, "A name in quotes.";
    ShortName = "short_name_matched", Info, "A short name that is one person's in this file.";
    ShortNameUnclear = "short_name_ambiguous", Warn, "A short name that may be several people's.";
    TestRow = "looks_like_test_row", Warn, "Somebody trying out the form.";
    SeveralNames = "several_names_in_cell", Info, "Several people in one cell.";
    SameName = "same_name_different_person", Warn, "The same name, another person.";
    Resubmission = "resubmission", Info, "The same person's later answer.";
    DuplicateRow = "duplicate_row", Info, "It says no more than an earlier row.";
    Minor = "minor", Info, "Under 18, as far as can be told.";
    BirthInvalid = "birth_date_invalid", Warn, "Not a day that has been.";
    LicenceUnknown = "licence_class_unknown", Info, "A licence, and no class.";
    // Times
    DateFilledDown = "date_filled_down", Info, "A blank date, taken from above.";
    PlaceFilledDown = "place_filled_down", Info, "A blank place, taken from above.";
    NameFilledDown = "name_filled_down", Warn, "A blank name before the times, taken from above.";
    TimeFilledDown = "time_filled_down", Info, "Blank times, taken from above.";
    CrossesMidnight = "crosses_midnight", Info, "It ends the next day.";
    EndsAtMidnight = "ends_at_midnight", Info, "00:00 is the end of the day.";
    NightOfNextDay = "after_midnight_next_day", Info, "After midnight in the list of a day: the next day.";
    NightUnclear = "night_unclear", Warn, "After midnight on a weekday whose evening stands above: the night before it, or after?";
    ZeroOr24 = "zero_or_24h_shift", Error, "It ends as it begins.";
    LongShift = "long_shift", Warn, "Longer than anybody works.";
    WeekdayConflict = "weekday_date_conflict", Error, "The weekday is not that of the date.";
    DateInvalid = "date_invalid", Error, "No such day.";
    MonthFirst = "month_before_day", Warn, "07/13/2026: the month before the day.";
    DateMissing = "date_missing", Error, "A time without a day.";
    DateOutside = "date_outside_event", Warn, "Not near the festival.";
    WeekdayUnclear = "weekday_ambiguous", Error, "Which day?";
    WeekdayOtherYear = "weekday_other_year", Error, "A weekday alone in a sheet of another year.";
    TitleOutdated = "title_of_another_year", Warn, "A title of another year over days of the festival's.";
    TitleDays = "days_of_title", Info, "A title says which days: weekdays alone are those.";
    DayPart = "daypart_needs_clock_times", Warn, "Which hours are the evening?";
    EndMissing = "end_time_missing", Warn, "A beginning without an end.";
    StartMissing = "start_time_missing", Warn, "An end without a beginning.";
    TwelveHours = "twelve_hour_clock", Warn, "In words: morning or evening?";
    DateWasRange = "range_turned_into_date", Warn, "10-12, which a spreadsheet made a date.";
    TimeUnclear = "time_unclear", Warn, "Not a time.";
    NoTime = "no_time", Info, "A row without a shift.";
    TwoShifts = "two_shifts_in_cell", Info, "Several shifts in one cell.";
    DurationUsed = "end_from_duration", Info, "The end, reckoned from the length.";
    ErrorCell = "error_cell", Warn, "#REF! and the like.";
    FormulaEmpty = "formula_without_value", Warn, "A formula whose value the file does not hold.";
    // Rosters
    Unfilled = "unfilled_place", Info, "An open place, not a person.";
    EmptyPost = "empty_post", Warn, "Blanks under places beside names: nobody is needed there, or are they open?";
    Closed = "closed", Info, "Closed: no shift.";
    Reserve = "reserve", Info, "In reserve.";
    SectionLeader = "section_leader_found", Info, "The heading names a leader.";
    WhoIsOn = "who_is_on", Warn, "Names or times side by side: who of them is on the shift?";
    LeadsShift = "leads_the_shift", Warn, "A column says who leads the shift: they stand on it.";
    LeadsCrew = "leads_the_crew", Warn, "A column says who leads the crew: on no shift for that.";
    LeaderApart = "leader_not_on_shift", Warn, "A column says who leads; they are on no shift for that.";
    TeamOnShift = "team_on_shift", Info, "A team is on the shift: all of it was put there.";
    OverCapacity = "over_capacity", Warn, "More people than places.";
    TwiceOnShift = "assigned_twice", Info, "The same person twice on one shift.";
    PlaceIsName = "place_is_a_name", Warn, "A place, a task or a crew that is called as people are.";
    PlaceOdd = "odd_place", Warn, "A place or a task by words that none is called by.";
    PlaceMissing = "place_missing", Warn, "A shift that says neither where nor what, among those that do.";
    PlacePerhaps = "text_may_be_place", Warn, "A column kept as a text of the people, which differs within shifts that say nothing of where.";
    OnNothing = "person_on_nothing", Warn, "A roster names somebody, and they are on no shift of it.";
    NightStart = "starts_at_night", Warn, "It begins in the small hours, and nobody is on before it.";
    Overlap = "overlapping_shifts", Warn, "One person on two shifts at once.";
    Unclear = "unclear_cell", Warn, "Not wholly understood.";
    CodeCase = "code_case", Info, "d read as D.";
    UnknownCode = "unknown_code", Warn, "A code that no legend explains.";
    AnswerTorn = "contradicting_answer", Warn, "Yes and no of one day: neither is taken.";
    Perhaps = "perhaps_can", Info, "Perhaps: taken as if need be.";
    Weekend = "weekend_days", Warn, "The weekend, where Friday is a day of the festival too: Saturday and Sunday.";
    LimitInNote = "limit_in_note", Warn, "A note bounds when somebody can, and was not entered.";
    WorkOrCan = "shifts_or_when_they_can", Warn, "Times under days that overlap as no shifts do: taken as shifts.";
    AsAnswers = "read_as_answers", Warn, "Times among answers: when people can, not shifts.";
    FreeWord = "free_word_as_unavailable", Warn, "A word that means no, likely.";
    // The sheet
    FooterSkipped = "footer_row_skipped", Info, "A sum or a remark.";
    RowSkipped = "row_skipped", Warn, "A row that nothing was made of.";
    Unread = "unread_cell", Warn, "Something stands there that came to nothing.";
    NoPerson = "not_a_person", Warn, "Where a name should be stands a word that is none.";
    Turned = "turned_table", Warn, "A field a row and a person a column: read turned.";
    RowRepaired = "row_repaired", Warn, "A row that was mended to fit its columns.";
    TooManyCells = "too_many_cells", Warn, "More cells than columns.";
    Cancelled = "event_cancelled", Info, "An event of a calendar that is called off: no shift.";
    HiddenSheet = "hidden_sheet", Warn, "A sheet with rows that is hidden in the workbook: left out.";
    HiddenColumn = "hidden_column", Info, "Left out, since it is hidden.";
    HiddenRow = "hidden_row", Info, "A row that is hidden in the workbook.";
    FormulaColumn = "formula_column_skipped", Info, "Left out, since it is reckoned.";
    Mojibake = "mojibake_repaired", Info, "Letters an earlier program broke, mended.";
    IdentityNumbers = "identity_numbers_left_out", Warn, "Identity numbers are left out.";
    BankAccounts = "bank_accounts_left_out", Warn, "Account numbers are left out.";
}

/// One thing the leader is told.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Issue {
    /// The sheet's place in the book.
    pub sheet: usize,
    /// The row on the sheet, from 0; none when it is about the whole.
    pub row: Option<usize>,
    /// The column on the sheet, from 0.
    pub col: Option<usize>,
    /// What it is about.
    pub code: Code,
    /// What stands there, or was done.
    pub note: String,
}
