//! The fields of a person that a header may mean.

use super::dictionary;
use super::sense::Sense;
use super::{Field, Near};

/// The field of a person that a column of that sense is; all that is not about a person is kept as its own text.
pub(crate) fn field(sense: Sense) -> Field {
    match sense {
        Sense::Given => Field::Given,
        Sense::Family => Field::Family,
        Sense::FullName => Field::FullName,
        Sense::Nickname => Field::Nickname,
        Sense::Phone => Field::Phone,
        Sense::Email => Field::Email,
        Sense::Birth => Field::Birth,
        Sense::BirthYear => Field::BirthYear,
        Sense::BirthDate => Field::BirthDate,
        Sense::Age => Field::Age,
        Sense::Over18 => Field::Over18,
        Sense::Gender => Field::Gender,
        Sense::Postcode => Field::Postcode,
        Sense::ShirtSize => Field::ShirtSize,
        Sense::Licence => Field::Licence,
        Sense::Diet => Field::Diet,
        Sense::Guardian | Sense::GuardianPhone => Field::Guardian,
        Sense::Club => Field::Club,
        Sense::Crew => Field::Crew,
        Sense::Note => Field::Note,
        Sense::IdentityNumber | Sense::BankAccount => Field::SensitiveIdentity,
        Sense::Sum => Field::Ignore,
        _ => Field::Extra,
    }
}

/// The fields a header may mean, the nearest of each field; a field of a person before its own text.
pub(crate) fn near(header: &str) -> Vec<Near> {
    let mut found: Vec<Near> = Vec::new();
    for (sense, score) in dictionary::near(header) {
        let field = field(sense);
        match found.iter_mut().find(|near| near.field == field) {
            Some(near) => near.score = near.score.max(score),
            None => found.push(Near { field, score }),
        }
    }
    found.sort_by(|a, b| b.score.total_cmp(&a.score).then((a.field as u8).cmp(&(b.field as u8))));
    // One name of several senses: the people come first, and each name means one thing.
    if found.first().is_some_and(|near| near.score >= 1.0) {
        found.truncate(1);
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn headers_in_four_languages() {
        for (header, field) in [
            ("Förnamn", Field::Given),
            ("ETTERNAVN *", Field::Family),
            ("Fullt navn", Field::FullName),
            ("Str. T-skjorte", Field::ShirtSize),
            ("Allergier / annet", Field::Diet),
            ("Har du noe vi bør vite? (allergier, skader, osv.)", Field::Note),
            ("Jeg er over 18 år", Field::Over18),
            ("Födelsedat./Personnr.", Field::SensitiveIdentity),
            ("E-postadresse:", Field::Email),
            ("Mobilnumer", Field::Phone),
            ("Mobil (foresatt)", Field::Guardian),
            ("Førarkort", Field::Licence),
            ("Grupp/Lag/Arbetsrum/Familj", Field::Crew),
            ("Tidsmerke", Field::Extra),
            ("Why the row was left out", Field::Ignore),
        ] {
            assert_eq!(near(header).first().map(|near| near.field), Some(field), "{header}: {:?}", near(header));
        }
        assert!(near("Yndlingsfarge").is_empty());
        assert!(near("Telefon til forelder").iter().all(|near| near.field != Field::Phone));
    }
}
