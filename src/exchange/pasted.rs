//! What was pasted, by a name that tells it from what was pasted before: the title over the table, or its first headers. Nothing
//! that may be about a person: the name goes into the history.

use super::columns::near;
use super::values::squeeze;

/// The longest that is shown.
const LONGEST: usize = 40;

/// The title or the first headers of a pasted table; none where the text begins with people, or is no table.
pub fn title(text: &str) -> Option<String> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next()?;
    let cells: Vec<String> = first.split('\t').map(squeeze).filter(|cell| !cell.is_empty()).collect();
    let table = first.contains('\t') || lines.next().is_some_and(|line| line.contains('\t'));
    let whole = cells.join(", ");
    let told = whole.contains('@') || whole.chars().filter(char::is_ascii_digit).count() > 8;
    let title = match cells.as_slice() {
        _ if !table || told => return None,
        [only] => only.clone(),
        [first, second, ..] => format!("{first}, {second}"),
        [] => return None,
    };
    let headers = cells.iter().any(|cell| near(cell).iter().any(|near| near.score >= 0.95));
    (headers || cells.len() == 1 && !is_name(&title)).then(|| shortened(&title))
}

/// Words that all begin with a capital, as names do.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    words.len() <= 4 && words.iter().all(|word| word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase))
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let start: String = text.chars().take(LONGEST - 1).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn a_paste_is_called_by_its_title_or_headers_and_never_by_a_person() {
        let named = |text: &str| title(text).unwrap_or_default();
        assert_eq!(named("Bar fredag\t\t\nNavn\tTelefon\n"), "Bar fredag");
        assert_eq!(named("\nBar fredag\nNavn\tTelefon\nKari Moe\t400 00 011\n"), "Bar fredag");
        assert_eq!(named("Navn\tTelefon\tE-post\nKari Moe\t400 00 011\n"), "Navn, Telefon");
        assert_eq!(named("Kari Moe\t400 00 011\nOla Li\t400 00 012\n"), "");
        assert_eq!(named("Kari Moe\nOla\tLi\n"), "");
        assert_eq!(named("lør 18-22 Bar: Ida og Jon\nsøn 10-14: Siv\n"), "");
        assert_eq!(named(""), "");
        assert_eq!(named(&format!("{} fredag\t\nNavn\tMobil\n", "lange ord ".repeat(9))).chars().count(), LONGEST);
    }
}
