//! What the preview says of a row: its remark in the list, its differences, and who it may be about.

use crate::domain::Snapshot;
use crate::exchange::columns::Field;
use crate::exchange::draft::Diff;
use crate::exchange::plan::{Decision, PlanRow, Subject, Verdict};
use crate::lang::{Lang, phone_display};
use crate::table::RepairKind;
use crate::ui::widget::kit::Tone;

use super::preview::{Fate, Preview};

/// The word for what a row comes to, and its colour.
pub fn fate(fate: Fate, lang: &Lang) -> (String, Tone) {
    match fate {
        Fate::New => (lang.import_verdict_new(), Tone::Ok),
        Fate::Changed => (lang.import_verdict_changed(), Tone::Info),
        Fate::Same => (lang.import_verdict_same(), Tone::Plain),
        Fate::Doubtful => (lang.import_verdict_doubtful(), Tone::Warn),
        Fate::Refused => (lang.import_verdict_refused(), Tone::Bad),
        Fate::Skipped => (lang.import_verdict_skipped(), Tone::Plain),
    }
}

/// A difference: `Telefon: 400 00 031 → 400 00 013`.
pub fn diff(diff: &Diff, lang: &Lang) -> String {
    let field = if diff.field == Field::Extra { diff.header.clone() } else { lang.field_name(diff.field) };
    let value = |value: &str| match (diff.field, value) {
        (Field::Phone, phone) => phone_display(phone),
        (Field::Gender, "f") => lang.lists_gender_f(),
        (Field::Gender, "m") => lang.lists_gender_m(),
        (Field::Gender, "x") => lang.lists_gender_x(),
        (_, other) => with_dates(other, lang),
    };
    if diff.old.is_empty() {
        lang.import_screen_added(field, value(&diff.new))
    } else {
        lang.import_screen_differs(field, value(&diff.old), value(&diff.new))
    }
}

/// What changes of the person a row is about, as things stand.
pub fn diffs(row: &PlanRow, to: Option<Subject>) -> &[Diff] {
    use crate::exchange::plan::Doubt;
    match &row.verdict {
        Verdict::Changed(diffs) => diffs,
        Verdict::Doubtful(doubts) => doubts
            .iter()
            .find_map(|doubt| match doubt {
                Doubt::Same { subject, diffs, .. } if Some(*subject) == to => Some(diffs.as_slice()),
                _ => None,
            })
            .unwrap_or(&[]),
        _ => &[],
    }
}

/// What is worth knowing of a row, in one line for the list.
pub fn remark(row: &PlanRow, preview: &Preview, lang: &Lang) -> String {
    let mut parts: Vec<String> = match (&row.verdict, row.decision) {
        (_, Some(Decision::Leave)) => vec![lang.import_screen_left_out()],
        (_, Some(Decision::Same(subject))) => {
            let mut parts = vec![lang.import_screen_same_as(preview.plan.name_of(subject))];
            parts.extend(diffs(row, Some(subject)).iter().map(|change| diff(change, lang)));
            parts
        }
        (Verdict::Skipped(skip), None) => vec![lang.import_skip(*skip, &preview.plan.tabs)],
        (Verdict::Changed(changes), None) => changes.iter().map(|change| diff(change, lang)).collect(),
        _ => Vec::new(),
    };
    let reason = lang.row_reason(row, &preview.plan.tabs);
    if row.decision.is_none() && !reason.is_empty() {
        parts.push(reason);
    }
    // Warnings first: the line is cut at its end.
    let notes = row.notes.iter().filter(|note| !preview.plan.is_said_once(note));
    let (warnings, others): (Vec<_>, Vec<_>) = notes.partition(|note| note.is_warning());
    parts.extend(warnings.into_iter().chain(others).map(|note| lang.import_note(note, &preview.plan.tabs)));
    parts.join(" · ")
}

/// Somebody a row may be about, told apart from others of the same name.
pub fn who(subject: Subject, preview: &Preview, data: &Snapshot, lang: &Lang) -> String {
    let name = preview.plan.name_of(subject);
    match subject {
        Subject::Row(line) => lang.import_who_row(name, lang.place(line, &preview.plan.tabs)),
        Subject::Person(id) => {
            let person = data.people.get(id);
            let born = person.and_then(crate::domain::Person::born).map(|year| year.to_string());
            let phone =
                person.filter(|person| !person.phone.is_empty()).map(|person| phone_display(&person.phone).replace(' ', "\u{a0}"));
            let about: Vec<String> = [phone, born].into_iter().flatten().collect();
            if about.is_empty() { name } else { format!("{name} ({})", about.join(", ")) }
        }
    }
}

/// A sentence that begins with where it came from; a file is called as it is called.
pub fn capital(sentence: &str, from: &str, lang: &Lang) -> String {
    if from != lang.people_clipboard() {
        return sentence.to_owned();
    }
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What was done to a row so that it fits its columns.
pub fn repair(kind: RepairKind, lang: &Lang) -> String {
    match kind {
        RepairKind::CellDropped => lang.sheet_repair_cell_dropped(),
        RepairKind::CellSplit => lang.sheet_repair_cell_split(),
        RepairKind::CellAdded => lang.sheet_repair_cell_added(),
        RepairKind::Quote => lang.sheet_repair_quote(),
        RepairKind::Delimiter => lang.sheet_repair_delimiter(),
        RepairKind::CellsJoined => lang.sheet_repair_cells_joined(),
    }
}

/// Words with the days in them as a person says them: `2026-07-03` becomes `fre. 3. juli`.
pub fn with_days(words: &str, lang: &Lang) -> String {
    said(words, |day| lang.date_short(day))
}

/// The same with the year, for what may be of any: `1989-03-04` becomes `04.03.1989`.
pub fn with_dates(words: &str, lang: &Lang) -> String {
    said(words, |day| lang.date_numeric(day))
}

fn said(words: &str, say: impl Fn(chrono::NaiveDate) -> String) -> String {
    let mut out = String::new();
    for word in words.split_inclusive(|c: char| !c.is_ascii_digit() && c != '-') {
        let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        match digits.parse::<chrono::NaiveDate>() {
            Ok(day) if digits.len() == 10 => {
                out.push_str(&say(day));
                // A moment has a `T` before its time.
                out.push_str(&word.get(digits.len()..).unwrap_or_default().replace('T', " "));
            }
            _ => out.push_str(word),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn days_are_said_as_people_say_them() {
        let lang = Lang::new(Language::Nb);
        assert_eq!(with_days("Tor 2/7: 2027-07-02", &lang), format!("Tor 2/7: {}", "fre. 2. juli"));
        assert_eq!(with_days("2026-07-03, 2026-07-04.", &lang), "fre. 3. juli, lør. 4. juli.");
        assert_eq!(with_days("2026-07-03T22:00", &lang), "fre. 3. juli 22:00");
        assert_eq!(with_days("400-00-012 – 18-22", &lang), "400-00-012 – 18-22");
        assert_eq!(with_days("", &lang), "");
    }
}
