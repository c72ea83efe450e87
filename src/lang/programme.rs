//! Why a file that was shared is not a programme, in sentences that say where.

use super::Lang;
use crate::domain::programme_template::TemplateError;

impl Lang {
    /// Why a file is not a programme, and on which line it says so: `Linje 3 kan ikke leses: min_percent = mye`.
    pub fn template_refused(&self, why: &TemplateError, text: &str) -> String {
        /// So much of a line is shown.
        const MOST: usize = 60;
        let place = why.line(text).map(|(line, words)| (line, words.chars().take(MOST).collect::<String>()));
        let error = match why {
            TemplateError::Long => return self.programmes_file_long(),
            TemplateError::Value { what: "after", .. } => {
                let (line, words) = place.unwrap_or_default();
                return self.programmes_file_after(line, words);
            }
            TemplateError::Value { what, .. } => {
                return place.map_or_else(
                    || self.programmes_file_value_of((*what).to_owned()),
                    |(line, words)| self.programmes_file_value(line, words),
                );
            }
            TemplateError::Form(error) => error,
        };
        let named = |kind: &str| error.message().strip_prefix(kind)?.strip_prefix('`')?.split('`').next();
        match (place, named("missing field "), named("unknown field ")) {
            (None, Some(name), _) => self.programmes_file_missing(name.to_owned()),
            (Some((line, _)), Some(name), _) => self.programmes_file_missing_at(name.to_owned(), line),
            (Some((line, _)), _, Some(name)) => self.programmes_file_unknown(line, name.to_owned()),
            (place, ..) => {
                // What goes wrong before anything else stands on the first line.
                let (line, words) =
                    place.unwrap_or_else(|| (1, text.lines().next().unwrap_or_default().chars().take(MOST).collect()));
                self.programmes_file_line(line, words)
            }
        }
    }
}
