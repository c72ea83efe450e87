//! `ildsjel next` and `compare`: a festival made after an earlier one, and two side by side. The old file is only read.

use std::path::Path;

use super::args::{Next, People};
use super::seal::passphrase;
use super::{Context, Exit, Stop, out};
use crate::domain::compare::{Both, Comparison, Sums, compare as compared};
use crate::domain::next::{Choice, Whom, next};
use crate::domain::{Ids, typed};
use crate::lang::Lang;
use crate::store::{ErrorKind, Store};

/// Writes a new festival after an old one; what did not come along as it was goes to standard error.
pub fn run(context: &Context, args: &Next) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let today = chrono::Local::now().date_naive();
    let day = |text: &String| typed::day(text, today).ok_or_else(|| Stop::new(Exit::Usage, lang.cli_not_a_day(text.clone())));
    let choice = Choice {
        people: match args.people {
            People::None => Whom::None,
            People::Leaders => Whom::Leaders,
            People::Worked => Whom::Worked,
            People::All => Whom::All,
        },
        memberships: !args.without_memberships,
        contacts: !args.without_contacts,
        records: !args.without_records,
        shifts: !args.without_shifts,
        programmes: !args.without_programmes,
        same_weekday: args.same_weekday,
        crew_notes: args.with_crew_notes,
        diet: args.with_diet,
        guardians: args.with_guardians,
        notes: args.with_notes,
        extra: args.with_extra,
        ..Choice::new(args.name.clone(), day(&args.first)?, day(&args.last)?)
    };
    let old = look(context, &args.old)?;
    let made = next(old.snapshot(), &choice, &mut Ids::System).map_err(|why| Stop::new(Exit::Usage, lang.cannot(&why)))?;
    let store = Store::create(&args.new, &made.edit).map_err(|error| Stop::store(&error, lang))?;
    context.close(store)?;
    out::print(&lang.next_made(args.new.display().to_string(), lang.came_along(&made.counts)));
    for aside in &made.asides {
        out::say(&lang.aside(aside));
    }
    if old.vault().is_some() {
        out::say(&lang.next_old_sealed());
    }
    Ok(if made.asides.is_empty() { Exit::Done } else { Exit::Found })
}

/// Prints two festivals side by side.
pub fn compare(context: &Context, old: &Path, new: &Path) -> Result<Exit, Stop> {
    let (old, new) = (look(context, old)?, look(context, new)?);
    let comparison = context.lang.in_order(compared(old.snapshot(), new.snapshot()));
    for block in blocks(&comparison, &context.lang) {
        out::print(&block);
    }
    Ok(Exit::Done)
}

/// Opens a festival only to be read; its passphrase is asked for if it is sealed.
fn look(context: &Context, path: &Path) -> Result<Store, Stop> {
    let looked = match Store::look_at(path) {
        Err(error) if error.kind() == ErrorKind::Sealed => {
            Store::look_at_with(path, &passphrase(context, "ILDSJEL_PASSPHRASE", &context.lang.cli_passphrase())?)
        }
        looked => looked,
    };
    looked.map_err(|error| Stop::store(&error, &context.lang))
}

fn blocks(comparison: &Comparison, lang: &Lang) -> Vec<String> {
    let Comparison { sides, whole, crews, clubs, .. } = comparison;
    let mut all = vec![vec![String::new(), sides.then.name.clone(), sides.now.name.clone()]];
    let mut figures = |name: String, of: fn(&Sums) -> i64, hours: bool| {
        let said = |sums: &Sums| if hours { lang.decimal_hours(of(sums)) } else { lang.count(of(sums)) };
        all.push(vec![name, said(&whole.then), said(&whole.now)]);
    };
    figures(lang.compare_shifts(), |sums| sums.shifts, false);
    figures(lang.compare_places(), |sums| sums.places, false);
    figures(lang.compare_needed(), |sums| sums.needed, true);
    figures(lang.compare_filled(), |sums| sums.filled, true);
    figures(lang.compare_people(), |sums| sums.people, false);
    all.push(vec![lang.compare_led(), lang.count(comparison.led.then), lang.count(comparison.led.now)]);

    let head = [
        lang.compare_crew(),
        lang.compare_shifts(),
        lang.compare_places(),
        lang.compare_needed(),
        lang.compare_filled(),
        lang.compare_people(),
    ];
    let mut by_crew = vec![head.to_vec()];
    for line in crews {
        let count = |of: fn(&Sums) -> i64| lang.then_and_now(each(line.sums, of), |number| lang.count(number));
        let hours = |of: fn(&Sums) -> i64| lang.then_and_now(each(line.sums, of), |minutes| lang.decimal_hours(minutes));
        by_crew.push(vec![
            line.name.clone(),
            count(|sums| sums.shifts),
            count(|sums| sums.places),
            hours(|sums| sums.needed),
            hours(|sums| sums.filled),
            count(|sums| sums.people),
        ]);
    }
    let mut by_club = vec![vec![lang.compare_club(), lang.compare_clubs()]];
    for line in clubs {
        let name = line.name.clone().unwrap_or_else(|| lang.lists_no_club());
        by_club.push(vec![name, lang.then_and_now(line.minutes, |minutes| lang.decimal_hours(minutes))]);
    }
    let mut blocks = vec![table(&all)];
    blocks.extend([by_crew, by_club].iter().filter(|rows| rows.len() > 1).map(|rows| format!("\n{}", table(rows))));
    blocks.push(format!("\n{}", lang.who_came_back(comparison).join("\n")));
    blocks
}

fn each(sums: Both<Option<Sums>>, of: fn(&Sums) -> i64) -> Both<Option<i64>> {
    Both { then: sums.then.as_ref().map(of), now: sums.now.as_ref().map(of) }
}

/// Rows as lines, names to the left and figures to the right.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let wide = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(wide).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            0 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_lines_up() {
        let rows = [vec!["Gjeng", "Vakter"], vec!["Kjøkken", "7 → 12"], vec!["Bar", "– → 3"]];
        let rows: Vec<Vec<String>> = rows.map(|row| row.into_iter().map(str::to_owned).collect()).into();
        assert_eq!(table(&rows), "Gjeng    Vakter\nKjøkken  7 → 12\nBar       – → 3");
    }
}
