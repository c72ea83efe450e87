//! What a column of any sheet may be: of people, of shifts, of who is on them.

macro_rules! senses {
    ($($name:ident = $key:literal, $says:literal;)*) => {
        /// What a column says.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Sense { $(#[doc = $says] $name,)* }

        impl Sense {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its name in the dictionary of headers: `person.phone`.
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// The sense of that name.
            pub fn of(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$name),)* _ => None }
            }
        }
    };
}

senses! {
    Given = "person.given", "Given name.";
    Family = "person.family", "Family name.";
    FullName = "person.full_name", "The whole name.";
    Nickname = "person.nickname", "Nickname.";
    Phone = "person.phone", "Phone number.";
    PhoneOther = "person.phone_other", "A second phone number.";
    Email = "person.email", "E-mail address.";
    Birth = "person.birth", "Year or date of birth.";
    BirthYear = "person.birth_year", "Year of birth.";
    BirthDate = "person.birth_date", "Date of birth.";
    Age = "person.age", "Age in years.";
    Over18 = "person.over_18", "Whether they are 18.";
    Gender = "person.gender", "Gender.";
    Postcode = "person.postcode", "Postcode.";
    ShirtSize = "person.shirt_size", "T-shirt size.";
    Licence = "person.licence", "Driving licence.";
    Diet = "person.diet", "Allergies and diet.";
    Guardian = "person.guardian", "Guardian.";
    GuardianPhone = "person.guardian_phone", "A guardian's phone number.";
    Club = "person.club", "Club that hours are credited to.";
    Crew = "person.crew", "Crews of a person.";
    Note = "person.note", "A note on a person.";
    IdentityNumber = "SENSITIVE.identity_number", "Identity numbers: left out.";
    BankAccount = "SENSITIVE.bank_account", "Account numbers: left out.";
    Sum = "ignore.sum", "Sums and running numbers: left out.";
    Address = "person.address", "Street address.";
    City = "person.city", "Town.";
    Certificates = "person.certificates", "Courses and certificates.";
    Role = "person.role", "A person's office.";
    EmergencyName = "person.emergency_name", "Next of kin.";
    EmergencyPhone = "person.emergency_phone", "Next of kin's phone number.";
    TogetherWith = "person.together_with", "Whom they would like to work with.";
    ExternalId = "person.external_id", "A number in another system.";
    ShiftDate = "shift.date", "The day of a shift.";
    ShiftStart = "shift.start", "When a shift begins.";
    ShiftEnd = "shift.end", "When a shift ends.";
    ShiftTimes = "shift.time_range", "From and to in one cell.";
    ShiftWhen = "shift.when_text", "Day and times in one cell.";
    ShiftLength = "shift.duration", "How long a shift is.";
    ShiftRole = "shift.role", "The task.";
    ShiftPlace = "shift.place", "Where.";
    ShiftCrew = "shift.crew", "Which crew's shift it is.";
    ShiftNeeded = "shift.needed", "How many a shift needs.";
    ShiftLeader = "shift.leader", "Who leads a shift.";
    ShiftId = "shift.id", "A shift's number.";
    Confirmed = "assignment.confirmed", "Whether they said yes.";
    CheckedIn = "assignment.checked_in", "Whether they came.";
    Reserve = "assignment.reserve", "Whether they are in reserve.";
    FreeDays = "availability.days", "The days they can.";
    FreeParts = "availability.dayparts", "The parts of the day they can.";
    FreeNot = "availability.not", "When they cannot.";
    FreeFrom = "availability.from", "The first day they can, or come.";
    FreeUntil = "availability.until", "The last day they can, or the day they leave.";
    Wish = "wish.role", "What they would like to do.";
    Wish2 = "wish.role_2", "What they would like second best.";
    Submitted = "submission.time", "When they answered.";
}

impl Sense {
    /// Whether several columns may be it.
    pub fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::Note
                | Self::Sum
                | Self::IdentityNumber
                | Self::BankAccount
                | Self::Certificates
                | Self::PhoneOther
                | Self::Guardian
                | Self::Crew
                | Self::Age
                | Self::Over18
                | Self::ExternalId
                | Self::FullName
                | Self::FreeDays
                | Self::FreeNot
        )
    }

    /// Whether its cells are never kept nor shown.
    pub fn is_sensitive(self) -> bool {
        matches!(self, Self::IdentityNumber | Self::BankAccount)
    }

    /// Whether it is about a shift.
    pub fn is_of_shift(self) -> bool {
        self.key().starts_with("shift.")
    }
}
