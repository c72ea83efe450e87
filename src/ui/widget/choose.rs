//! One of many, chosen in place: a field that narrows and the choices as words one can press. The keyboard reaches each of
//! them, and Enter in the field takes the first.

use iced::Element;
use iced::widget::{column, row};

use super::kit;
use crate::domain::fold::Query;

/// From how many choices on there is a field to narrow them.
const MANY: usize = 10;

/// The choices that fit what is typed, the chosen one marked. `id` names the field for putting the focus there.
pub fn choose<'a, T: Copy + PartialEq + 'a, Message: Clone + 'a>(
    choices: impl IntoIterator<Item = (T, String)>,
    chosen: Option<T>,
    hint: &str,
    typed: &str,
    id: &'static str,
    on_input: impl Fn(String) -> Message + 'a,
    on_choose: impl Fn(T) -> Message,
) -> Element<'a, Message> {
    let query = Query::new(typed);
    let all: Vec<(T, String)> = choices.into_iter().collect();
    let many = all.len() > MANY;
    let fitting: Vec<(T, String)> = all.into_iter().filter(|(_, words)| query.is_empty() || query.finds(words)).collect();
    let first = fitting.first().map(|(value, _)| on_choose(*value));
    let mut chips = row![].spacing(4);
    for (value, words) in fitting {
        chips = chips.push(kit::chip_button(words, chosen == Some(value), on_choose(value)));
    }
    let chips = chips.wrap().vertical_spacing(4);
    if many {
        let mut field = iced::widget::text_input(hint, typed)
            .id(id)
            .on_input(on_input)
            .padding([6, 10])
            .size(crate::ui::theme::BODY)
            .font(crate::ui::theme::REGULAR)
            .style(kit::field_style);
        if let (Some(first), false) = (first, query.is_empty()) {
            field = field.on_submit(first);
        }
        column![field, chips].spacing(6).into()
    } else {
        chips.into()
    }
}
