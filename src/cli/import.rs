//! `ildsjel import`.

use std::path::Path;

use chrono::{NaiveDate, Utc};

use super::args::{Import, What};
use super::{Context, Exit, Stop, out};
use crate::domain::Ids;
use crate::domain::phone::Region;
use crate::domain::time::Zone;
use crate::exchange::meaning::{self, Event};
use crate::exchange::plan::{self, Plan, PlanRow, Verdict};
use crate::exchange::{columns, draft, read, round_trip};
use crate::store::Store;
use crate::table;

/// Brings a sheet in.
pub fn run(context: &Context, args: &Import) -> Result<Exit, Stop> {
    if args.plan {
        return meaning(context, args);
    }
    if args.what == Some(What::Roster) {
        return super::roster::run(context, args);
    }
    let lang = &context.lang;
    let bytes = table::bytes_of(&args.sheet);
    if let Some(bytes) = bytes.as_ref().ok().filter(|bytes| round_trip::is_ours(bytes)) {
        return super::come_back::run(context, args, bytes);
    }
    let Some(What::People) = args.what else { return Err(Stop::new(Exit::Usage, lang.cli_import_as_what())) };
    let bytes = bytes.map_err(|error| Stop::reading(&args.sheet, &error, lang))?;
    let stop = |error: read::ReadError| Stop {
        exit: Exit::File,
        words: lang.common_cannot_read(args.sheet.display().to_string(), lang.read_error(error)),
        detail: error.to_string(),
    };
    let book = table::read(&bytes, None, &table::Options::default()).map_err(stop)?;
    let mut sheet = read::of(&book).map_err(stop)?;
    let mut store = context.festival(args.file.clone())?;
    let festival = store.snapshot();
    sheet.hear(&meaning::of(&book, &super::roster::event(festival)));
    let region = festival.festival().map_or_else(|| Region::of("NO"), |festival| Region::of(&festival.region));
    let today = plan::Context { today: Utc::now().date_naive(), region };
    let plan = plan::plan(&sheet, &columns::guess(&sheet, region), festival, &today);
    let done = bring_in(context, args, &plan, &mut store);
    context.close(store)?;
    done
}

/// Prints what a sheet says, and opens no festival.
fn meaning(context: &Context, args: &Import) -> Result<Exit, Stop> {
    let event = Event {
        name: args.event.clone().unwrap_or_default(),
        first_day: args.from.unwrap_or_default(),
        last_day: args.to.max(args.from).unwrap_or_default(),
        zone: Zone::parse(&args.zone).unwrap_or_default(),
        region: Region::of(&args.region),
    };
    let book = book(context, args, Some((event.first_day, event.last_day)))?;
    let meaning = meaning::of(&book, &event);
    let json = meaning::json(&meaning, &book, &event);
    let text = serde_json::to_string_pretty(&json).map_err(|error| Stop::new(Exit::File, error.to_string()))?;
    out::print(&text);
    Ok(Exit::Done)
}

/// The sheet as a book, for these days where they are known.
pub(super) fn book(context: &Context, args: &Import, days: Option<(NaiveDate, NaiveDate)>) -> Result<table::Book, Stop> {
    let lang = &context.lang;
    let bytes = table::bytes_of(&args.sheet).map_err(|error| Stop::reading(&args.sheet, &error, lang))?;
    let name = args.sheet.file_name().and_then(|name| name.to_str());
    table::read(&bytes, name, &table::Options { days, ..table::Options::default() }).map_err(|error| Stop {
        exit: Exit::File,
        words: lang.common_cannot_read(args.sheet.display().to_string(), lang.read_error(error)),
        detail: error.to_string(),
    })
}

fn bring_in(context: &Context, args: &Import, plan: &Plan, store: &mut Store) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let name = args.sheet.file_name().unwrap_or(args.sheet.as_os_str()).to_string_lossy().into_owned();
    let counts = plan.counts();
    let (new, changed, same) = (counts.new, counts.changed, counts.same);
    let line = lang.cli_import_counts(new, changed, same, counts.doubtful, counts.refused, counts.skipped);
    // Where standard output takes the rows, it takes nothing else.
    let tell = if args.refused.as_deref() == Some(Path::new("-")) { out::say } else { out::print };
    tell(&line);
    if !plan.mapping.has_name() {
        return Err(Stop::new(Exit::File, lang.cli_import_no_name()));
    }
    for words in lang.sheets_told(plan) {
        out::say(&words);
    }
    for row in plan.handed_back() {
        let reason = lang.row_reason(row, &plan.tabs);
        let named = matches!(row.verdict, Verdict::Doubtful(_));
        out::say(&if named { lang.cli_import_row(lang.place(row.line, &plan.tabs), row.name.clone(), reason) } else { reason });
    }
    let told = |row: &PlanRow, note: &draft::Note| {
        out::say(&lang.cli_import_row(lang.place(row.line, &plan.tabs), row.name.clone(), lang.import_note(note, &plan.tabs)));
    };
    for once in plan.once.iter().filter(|once| once.note.is_warning()) {
        out::say(&lang.said_once(once));
    }
    for row in plan.rows.iter().filter(|row| matches!(row.verdict, Verdict::New | Verdict::Changed(_))) {
        for note in row.notes.iter().filter(|note| note.is_warning() && !plan.is_said_once(note)) {
            told(row, note);
        }
    }
    let out = plan.handed_back().count();
    if counts.doubtful > 0 {
        out::say(&lang.cli_import_doubtful(counts.doubtful));
    }
    if let Some(path) = args.refused.as_deref().filter(|_| out > 0) {
        // Before the festival is written: the rows that stay out are to be at hand, or nothing happens.
        let festival = store.path().map(Path::to_owned).unwrap_or_default();
        out::write(path, &plan.refused_csv(lang), &[&args.sheet, &festival], lang)?;
        if path.as_os_str() != "-" {
            out::say(&lang.cli_import_handed_back(path.display().to_string(), out));
        }
    }
    let answers = plan.answers();
    if answers > 0 {
        tell(&lang.replies_count(i64::try_from(answers).unwrap_or(i64::MAX)));
    }
    for row in &plan.rows {
        for note in row.notes.iter().filter(|note| matches!(note, draft::Note::Leads { .. } | draft::Note::Deputy { .. })) {
            told(row, note);
        }
    }
    if args.dry_run {
        out::say(&lang.cli_import_dry_run());
    } else {
        let edit = plan.edit(&mut Ids::System, &name);
        if edit.is_empty() {
            out::say(&lang.cli_import_nothing());
        } else {
            let _ = store.apply(&edit).map_err(|error| Stop::store(&error, lang))?;
            out::say(&lang.cli_import_written());
        }
    }
    Ok(if out > 0 { Exit::Found } else { Exit::Done })
}
