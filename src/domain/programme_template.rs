//! Programmes that come ready to edit, as data in `assets/programmes/*.toml`.

use serde::Deserialize;

use super::id::Ids;
use super::training::{Competence, Module, Programme};

#[derive(Deserialize)]
struct Template {
    name: String,
    note: String,
    competence: String,
    months_valid: Option<i64>,
    min_percent: i64,
    min_minutes: i64,
    #[serde(rename = "module")]
    modules: Vec<TemplateModule>,
}

#[derive(Deserialize)]
struct TemplateModule {
    title: String,
    note: String,
    minutes: i64,
}

/// «Hvordan lede frivillige» with its eight modules, and the competence that completing it grants.
pub fn standard(ids: &mut Ids) -> (Competence, Programme, Vec<Module>) {
    let text = include_str!("../../assets/programmes/hvordan-lede-frivillige.toml");
    parse(text, ids).unwrap_or_else(|_| empty(ids))
}

/// A programme as in `assets/programmes/*.toml`.
///
/// # Errors
/// Text that is not such a file.
pub fn parse(text: &str, ids: &mut Ids) -> Result<(Competence, Programme, Vec<Module>), toml::de::Error> {
    let template: Template = toml::from_str(text)?;
    let competence = Competence { id: ids.next(), name: template.competence, months_valid: template.months_valid };
    let programme = Programme {
        id: ids.next(),
        name: template.name,
        note: template.note,
        competence: Some(competence.id),
        min_percent: template.min_percent,
        min_minutes: template.min_minutes,
    };
    let modules = (1..)
        .zip(template.modules)
        .map(|(number, module)| Module {
            id: ids.next(),
            programme: programme.id,
            number,
            title: module.title,
            note: module.note,
            minutes: module.minutes,
        })
        .collect();
    Ok((competence, programme, modules))
}

/// What a damaged build would leave: a programme to fill in by hand.
fn empty(ids: &mut Ids) -> (Competence, Programme, Vec<Module>) {
    let competence = Competence { id: ids.next(), name: String::new(), months_valid: None };
    let programme = Programme {
        id: ids.next(),
        name: String::new(),
        note: String::new(),
        competence: Some(competence.id),
        min_percent: 75,
        min_minutes: 240,
    };
    (competence, programme, Vec::new())
}
