//! The languages: one typed function per message, dates, numbers and phone numbers as people write them, and the order
//! of names. No text that a user reads stands anywhere else.
//!
//! The functions are made by `lang/build.rs` from `assets/lang/*.ftl`: the message `people-count` with the variable
//! `$count` becomes `Lang::people_count(count)`; several variables come in the order they first appear in bokmål.

mod collate;
mod completion;
mod course;
mod dates;
mod errors;
mod history;
mod import;
mod next;
pub(crate) mod numbers;
mod outcome;
mod programme;
mod reasons;
mod refusals;
mod reminder;
mod round_trip;

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_collator::CollatorBorrowed;
use serde::{Deserialize, Serialize};

use crate::domain::Zone;

pub use collate::SortKey;
pub use numbers::phone_display;

/// What a message's variable can be: text or a number.
pub type Value = FluentValue<'static>;

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
    /// Swedish.
    Sv,
    /// English.
    En,
}

impl Language {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Nb, Self::Nn, Self::Sv, Self::En];

    /// Its tag: `nb`, `nn`, `sv`, `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::Sv => "Svenska",
            Self::En => "English",
        }
    }

    /// The language for a system's tag such as `nb-NO`, `no`, `da_DK`; neighbours read bokmål, the rest of the world
    /// English.
    pub fn of_tag(tag: &str) -> Self {
        match tag.split(['-', '_', '.']).next().unwrap_or("").to_ascii_lowercase().as_str() {
            "nb" | "no" | "da" | "se" | "sma" => Self::Nb,
            "nn" => Self::Nn,
            "sv" | "fi" => Self::Sv,
            _ => Self::En,
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::Nb => include_str!("../assets/lang/nb.ftl"),
            Self::Nn => include_str!("../assets/lang/nn.ftl"),
            Self::Sv => include_str!("../assets/lang/sv.ftl"),
            Self::En => include_str!("../assets/lang/en.ftl"),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A language ready to speak.
pub struct Lang {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    collator: Option<CollatorBorrowed<'static>>,
    zone: Option<Zone>,
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lang").field(&self.language).finish()
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl Lang {
    /// A language ready to speak.
    pub fn new(language: Language) -> Self {
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        // The build has parsed the same text already; what a damaged build might leave is shown as the message's id.
        let resource = match FluentResource::try_new(language.source().to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Self { language, bundle, collator: collate::collator(language), zone: None }
    }

    /// Tells instants as a festival's wall clock shows them from now on; without it, as this machine's does.
    pub fn tell_time_in(&mut self, zone: Option<Zone>) {
        self.zone = zone;
    }

    /// Which one it is.
    pub fn language(&self) -> Language {
        self.language
    }

    fn format(&self, id: &str, variables: &[(&'static str, Value)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut arguments = FluentArgs::with_capacity(variables.len());
        for (name, value) in variables {
            arguments.set(*name, value.clone());
        }
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}
