//! `ildsjel import --as roster`.

use std::collections::BTreeMap;

use chrono::Utc;

use super::args::Import;
use super::{Context, Exit, Stop, import, out};
use crate::domain::Ids;
use crate::domain::phone::Region;
use crate::domain::rules::Rules;
use crate::domain::snapshot::Snapshot;
use crate::exchange::meaning::{self, Event, Meaning, Severity};
use crate::exchange::read::Tabs;
use crate::exchange::roster::{self, Line, Options, Roster, Thing, Verdict};
use crate::lang::Lang;
use crate::store::Store;

/// How many doubts are told at most.
const MOST: usize = 100;

/// Brings a roster in.
pub fn run(context: &Context, args: &Import) -> Result<Exit, Stop> {
    let mut store = context.festival(args.file.clone())?;
    let done = bring_in(context, args, &mut store);
    context.close(store)?;
    done
}

/// The festival that a sheet is read for.
pub(super) fn event(festival: &Snapshot) -> Event {
    let today = Utc::now().date_naive();
    festival.festival().map_or_else(
        || Event {
            name: String::new(),
            first_day: today,
            last_day: today,
            zone: crate::domain::time::Zone::default(),
            region: Region::No,
        },
        |festival| Event {
            name: festival.name.clone(),
            first_day: festival.first_day,
            last_day: festival.last_day,
            zone: festival.zone,
            region: Region::of(&festival.region),
        },
    )
}

fn bring_in(context: &Context, args: &Import, store: &mut Store) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let today = Utc::now().date_naive();
    let festival = store.snapshot();
    let event = event(festival);
    let book = import::book(context, args, Some((event.first_day, event.last_day)))?;
    let meaning = meaning::of(&book, &event);
    if meaning.people.is_empty() && meaning.shifts.is_empty() {
        return Err(Stop::new(Exit::File, lang.cli_roster_nothing_read()));
    }
    let file = args.sheet.file_name().unwrap_or(args.sheet.as_os_str()).to_string_lossy().into_owned();
    let crew = Some(args.crew.clone()).filter(|crew| !crew.trim().is_empty()).unwrap_or_else(|| roster::usual_crew(festival));
    let options = Options { file, crew, today };
    if let Some(elsewhen) = meaning.elsewhen {
        out::say(&lang.answers_year_about(elsewhen.days));
    }
    let roster = roster::plan(&meaning, festival, &Rules::standard(), &options, &BTreeMap::new(), &mut Ids::System);
    doubts(&meaning, lang);
    let waits = tell(&roster, lang);
    if args.dry_run {
        out::say(&lang.cli_import_dry_run());
    } else if roster.edit.is_empty() {
        out::say(&lang.cli_import_nothing());
    } else {
        let _ = store.apply(&roster.edit).map_err(|error| Stop::store(&error, lang))?;
        out::say(&lang.cli_import_written());
    }
    Ok(if waits > 0 { Exit::Found } else { Exit::Done })
}

/// Tells what was not plain in the sheet, each thing once with its row.
fn doubts(meaning: &Meaning, lang: &Lang) {
    let told = meaning.issues.iter().filter(|issue| issue.code.severity() != Severity::Info);
    let mut left = 0_usize;
    for (at, issue) in told.enumerate() {
        if at >= MOST {
            left += 1;
            continue;
        }
        let words = lang.import_issue(issue.code.word().to_owned());
        let row = issue.row.map_or_else(|| "–".to_owned(), |row| (row + 1).to_string());
        out::say(&lang.cli_roster_row(row, issue.note.clone(), words));
    }
    if left > 0 {
        out::say(&lang.shifts_and_more(left));
    }
}

/// Tells what happens to what, and what is left; how many things are.
fn tell(roster: &Roster, lang: &Lang) -> usize {
    let people = roster.counts(|thing| matches!(thing, Thing::Person(_)));
    let shifts = roster.counts(|thing| matches!(thing, Thing::Shift { .. }));
    let on = roster.counts(|thing| matches!(thing, Thing::OnShift { .. }));
    out::print(&lang.cli_roster_people(people.new, people.changed, people.same));
    out::print(&lang.cli_roster_shifts(shifts.new, shifts.changed, shifts.same));
    out::print(&lang.cli_roster_on(on.new, on.changed, on.same));
    for line in &roster.lines {
        if let Some(why) = why(line, lang) {
            out::say(&lang.cli_roster_row((line.row + 1).to_string(), thing(&line.thing, lang), why));
        }
    }
    for finding in &roster.clashes {
        let who = roster.after.people.get(finding.person).map(crate::domain::people::Person::name).unwrap_or_default();
        for breach in &finding.breaches {
            out::say(&lang.cli_roster_clash(who.clone(), lang.breach(breach, &roster.after)));
        }
    }
    let all = roster.counts(|_| true);
    let left = all.waits + all.refused;
    if left > 0 {
        out::say(&lang.cli_roster_waits(left));
    }
    left
}

/// Why something stays out; none when it does not.
fn why(line: &Line, lang: &Lang) -> Option<String> {
    match &line.verdict {
        Verdict::New | Verdict::Changed(_) | Verdict::Same => None,
        Verdict::Doubtful(doubts) => Some(doubts.first().map(|doubt| lang.doubt(doubt, &Tabs::default())).unwrap_or_default()),
        Verdict::Unclear => Some(lang.cli_roster_unclear()),
        Verdict::Crewless => Some(lang.answers_crewless_row()),
        Verdict::Waits => Some(lang.cli_roster_with_it()),
        Verdict::Refused(cannot) => Some(lang.cannot(cannot)),
    }
}

fn thing(thing: &Thing, lang: &Lang) -> String {
    match thing {
        Thing::Person(name) | Thing::Crew(name) | Thing::Place(name) | Thing::Shift { name, .. } => name.clone(),
        Thing::OnShift { person, shift, .. } => lang.cli_roster_on_shift(person.clone(), shift.clone()),
        Thing::Says { person, day, can, .. } => {
            let says = lang.says(*can);
            format!("{person}, {} ({})", day.format("%d.%m."), says.to_lowercase())
        }
    }
}
