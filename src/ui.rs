//! The window. iced lives here and nowhere else; nothing outside uses this room.

use iced::{Preset, Settings, Size, Task, Theme, window};

pub mod app;
pub mod clip;
pub mod command;
pub mod drive;
pub mod files;
pub mod modal;
pub mod screen;
pub mod shots;
pub mod theme;
pub mod widget;

pub use app::{App, Message, Options};

/// Opens the window and stays until it is closed.
///
/// # Errors
/// No display, or none that can be drawn on.
pub fn run(options: Options) -> iced::Result {
    program(options).run()
}

/// The program as iced runs it, with presets for journeys: `Doors`, `Empty` and `Sample`, all in memory, in bokmål.
pub fn program(options: Options) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = Theme>> {
    // iced may boot again, so what it boots from is kept.
    iced::application(move || App::boot(options.clone()), App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .style(App::ground)
        .scale_factor(App::scale)
        .subscription(App::subscription)
        .settings(settings())
        .window(window::Settings {
            size: Size::new(1280.0, 800.0),
            min_size: Some(Size::new(960.0, 600.0)),
            exit_on_close_request: false,
            ..window::Settings::default()
        })
        .presets([
            Preset::new("Doors", || (shots::doors(), Task::none())),
            Preset::new("Empty", || (shots::empty(), Task::none())),
            Preset::new("Sample", || (shots::sample(), Task::none())),
        ])
}

/// The program's fonts and sizes.
pub fn settings() -> Settings {
    Settings {
        id: Some("no.ildsjel.Ildsjel".to_owned()),
        fonts: theme::FONTS.iter().map(|font| (*font).into()).collect(),
        default_font: theme::REGULAR,
        default_text_size: theme::BODY.into(),
        ..Settings::default()
    }
}
