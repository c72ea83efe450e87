//! The clipboard with more than text on it: tables, as spreadsheets give and take them. Where the system gives no such
//! clipboard, text alone goes the window's own way.

use iced::Task;

/// Puts text on the clipboard, and the same as HTML for programs that know it.
pub fn put<Message: Send + 'static>(text: String, html: Option<String>) -> Task<Message> {
    let Some(html) = html else { return iced::clipboard::write(text) };
    let (send, receive) = tokio::sync::oneshot::channel();
    let plain = text.clone();
    let _ = std::thread::Builder::new().name("clipboard".to_owned()).spawn(move || keep(&html, &plain, send));
    Task::future(receive).then(move |kept| match kept {
        Ok(true) => Task::none(),
        _ => iced::clipboard::write(text.clone()),
    })
}

/// Says whether it is there, and on X11 and Wayland keeps it there until something else is copied.
#[cfg(all(unix, not(target_os = "macos")))]
fn keep(html: &str, text: &str, said: tokio::sync::oneshot::Sender<bool>) {
    use arboard::SetExtLinux as _;
    let Ok(mut clipboard) = arboard::Clipboard::new() else {
        let _ = said.send(false);
        return;
    };
    let set = clipboard.set().html(html, Some(text));
    let _ = said.send(set.is_ok());
    if set.is_ok() {
        let _ = clipboard.set().wait().html(html, Some(text));
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn keep(html: &str, text: &str, said: tokio::sync::oneshot::Sender<bool>) {
    let set = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.set_html(html, Some(text)));
    let _ = said.send(set.is_ok());
}

/// What lies on the clipboard: a table as HTML where a spreadsheet put one there, since it tells cells from lines, else text.
pub fn get() -> Task<Option<String>> {
    let table = super::files::in_background(|| {
        let html = arboard::Clipboard::new().ok()?.get().html().ok()?;
        html.to_ascii_lowercase().contains("<table").then_some(html)
    });
    Task::future(table).then(|table| match table.flatten() {
        Some(table) => Task::done(Some(table)),
        None => iced::clipboard::read(),
    })
}
