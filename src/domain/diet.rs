//! Diets and allergies that many write in the same few words, so that a paper can say them in its own language.

use super::fold::fold;

/// A diet by its name among the program's texts, and how it is written.
const KNOWN: [(&str, &[&str]); 10] = [
    ("vegetarian", &["vegetar", "vegetarianer", "vegetarisk", "vegetarian", "vegetariskt"]),
    ("vegan", &["vegan", "veganer", "vegansk", "veganskt"]),
    ("gluten", &["gluten", "glutenfri", "glutenfritt", "gluten-free", "gluten free", "glutenfree", "glutenallergi"]),
    ("coeliac", &["cøliaki", "celiaki", "coeliac", "celiac", "coeliac disease", "celiac disease"]),
    (
        "lactose",
        &["laktose", "laktosefri", "laktosefritt", "laktos", "laktosfri", "laktosfritt", "lactose", "lactose-free", "lactose free"],
    ),
    ("nuts", &["nøtter", "nøtteallergi", "nötter", "nötallergi", "nuts", "nut allergy"]),
    ("milk", &["melk", "melkeallergi", "mjølk", "mjølkeallergi", "mjölk", "mjölkallergi", "milk", "milk allergy"]),
    (
        "shellfish",
        &[
            "skalldyr",
            "skalldyrallergi",
            "tåler ikke skalldyr",
            "toler ikkje skaldyr",
            "skaldyr",
            "skaldjur",
            "skaldjursallergi",
            "shellfish",
            "shellfish allergy",
        ],
    ),
    ("pork", &["spiser ikke svin", "et ikkje svin", "äter inte fläsk", "ikke svin", "no pork", "eats no pork"]),
    ("halal", &["halal"]),
];

/// The name of a diet that is written in one of the known words, in any of the program's languages; none for free text.
pub fn known(said: &str) -> Option<&'static str> {
    let said = fold(said.trim().trim_end_matches('.'));
    KNOWN.iter().find(|(_, words)| words.iter().any(|word| fold(word) == said)).map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_four_languages_are_one_diet() {
        for said in ["Vegetar", "vegetarian", " VEGETARISK. "] {
            assert_eq!(known(said), Some("vegetarian"), "{said}");
        }
        assert_eq!((known("Nøtteallergi"), known("nötter"), known("Laktosfri")), (Some("nuts"), Some("nuts"), Some("lactose")));
        for said in ["", "spiser bare potet", "vegetar på fredager"] {
            assert_eq!(known(said), None, "{said}");
        }
    }
}
