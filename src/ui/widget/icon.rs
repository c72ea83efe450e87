//! The icons, from the bundled icon font (Lucide, ISC licence). An icon never stands alone where it carries meaning: a word
//! goes with it.

use iced::Element;
use iced::widget::text;

use crate::ui::theme::ICONS;

macro_rules! icons {
    ($($name:ident => $code:literal),+ $(,)?) => {
        /// An icon of the bundled font.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Icon { $($name),+ }

        impl Icon {
            /// The character it has in the font.
            pub const fn char(self) -> char {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

icons! {
    Flame => '\u{e0d2}', Clock => '\u{e087}', Users => '\u{e1a4}', Crews => '\u{e46e}', Calendar => '\u{e2b9}',
    Training => '\u{e234}', Lists => '\u{e086}', Settings => '\u{e154}', Plus => '\u{e13d}', Cross => '\u{e1b2}',
    Check => '\u{e06c}', Warning => '\u{e193}', Search => '\u{e151}', Undo => '\u{e2a1}', Redo => '\u{e2a0}',
    Left => '\u{e06e}', Right => '\u{e06f}', Down => '\u{e06d}', Up => '\u{e070}', Download => '\u{e0b2}',
    Upload => '\u{e19e}', Printer => '\u{e141}', Sheet => '\u{e326}', Person => '\u{e19f}', AddPerson => '\u{e1a2}',
    Phone => '\u{e133}', Mail => '\u{e10f}', Place => '\u{e111}', Trash => '\u{e18e}', Copy => '\u{e09e}',
    More => '\u{e0b6}', Arrow => '\u{e049}', Circle => '\u{e076}', Done => '\u{e226}', Alert => '\u{e077}',
    Info => '\u{e0f9}', Star => '\u{e176}', Moon => '\u{e11e}', Sun => '\u{e178}', Flag => '\u{e0d1}',
    Lock => '\u{e10b}', Folder => '\u{e247}', NewFile => '\u{e0c9}', Sparkles => '\u{e412}', Pencil => '\u{e1f9}',
    Tent => '\u{e227}', Bell => '\u{e059}', History => '\u{e1f5}', Minus => '\u{e11c}', Shield => '\u{e1fe}',
    Idea => '\u{e1c2}', Menu => '\u{e115}', List => '\u{e106}', Grid => '\u{e0ff}',
}

/// An icon of that size in pixels, in the colour of the text around it.
pub fn icon<'a, Message: 'a>(icon: Icon, size: f32) -> Element<'a, Message> {
    text(icon.char()).font(ICONS).size(size).line_height(1.2).into()
}
