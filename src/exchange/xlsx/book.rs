//! The workbook of the whole plan, made to be edited and to come back: an overview, a sheet per crew or day, the contacts,
//! and hidden sheets with the choices and with what stood there. See [`super::super::round_trip`].

use std::collections::BTreeMap;

use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, Formula, IgnoreError, Table, TableColumn, TableStyle, Workbook, Worksheet, XlsxError,
};

use super::super::report::{Cell, Column as Of, Kind, Report};
use super::super::reports::{Selection, Split, contacts};
use super::super::round_trip::{Column, Key, LISTS, Labels, PlanRow, base_rows, plan_rows};
use super::looks::{self, Looks};
use super::names::Names;
use super::{WorkbookError, clock, day, fill, limited, number, paper, properties, size};
use crate::domain::coverage::of_shift;
use crate::domain::{AssignmentState, CrewId, Minute, Person, Role, ShiftId, Snapshot};
use crate::lang::{Lang, phone_display};

/// How many rows can be added below a sheet's own and still have choices and colours.
const ROOM: u32 = 200;
/// With more sheets than this, the formula that finds double places looks at its own sheet only: 8,192 letters are the
/// most a cell takes.
const SHEETS: usize = 12;

/// When a workbook is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// UTC minutes.
    pub now: Minute,
}

/// One sheet of the plan.
struct Part {
    name: String,
    title: String,
    rows: Vec<PlanRow>,
}

/// The workbook as the bytes of an `.xlsx` file: of the chosen crews and days, or of all.
///
/// # Errors
/// [`WorkbookError`], when there are more rows than a sheet can hold.
pub fn book(snapshot: &Snapshot, lang: &Lang, selection: &Selection, split: Split, stamp: Stamp) -> Result<Vec<u8>, WorkbookError> {
    let labels = Labels::of(snapshot);
    let rows = plan_rows(snapshot, lang, &labels, selection);
    let base: Vec<PlanRow> = rows.iter().map(|(_, row)| row.clone()).collect();
    let mut names = Names::default();
    let own = [lang.out_book_overview(), lang.out_book_contacts(), lang.out_book_lists(), lang.out_book_base()];
    let [overview_name, contacts_name, lists_name, base_name] = own.map(|name| names.next(&name));
    let parts = parts(lang, &mut names, split, rows);
    let (people, contacts) = people(snapshot, lang, &labels, selection);
    let festival = snapshot.festival().map_or("", |festival| festival.name.as_str());
    let title = |part: &str| match festival {
        "" => part.to_owned(),
        festival => lang.lists_of_festival(part.to_owned(), festival.to_owned()),
    };

    let mut workbook = Workbook::new();
    let looks = Looks::new(lang.language());
    let overview = overview(snapshot, lang, &overview_name, &title(&lang.out_book_title()), &base);
    let zone = snapshot.festival().map(|festival| festival.zone).unwrap_or_default();
    let made = zone.local(stamp.now);
    let made = format!("{} {}", lang.date_numeric(made.date()), lang.time(made.time()));
    let said = properties(&[overview.clone(), contacts.clone()], lang)
        .set_title(limited(&title(&lang.out_book_title())))
        .set_subject(limited(&lang.out_book_purpose(lang.out_book_id())))
        .set_keywords(limited(&lang.out_made(made.clone(), snapshot.revision)))
        .set_custom_property("Ildsjel revision", i32::try_from(snapshot.revision).unwrap_or(i32::MAX))
        .set_custom_property("Ildsjel exported", made.as_str());
    let _ = workbook.set_properties(&said);

    let sheet = workbook.add_worksheet();
    let _ = sheet.set_name(&overview_name)?;
    fill(sheet, &overview, lang, &looks)?;
    paper(sheet, &overview, lang)?;

    let until = base.iter().any(|row| row.values.to - row.values.from >= chrono::Duration::days(1));
    let columns: Vec<Column> = Column::ALL.into_iter().filter(|column| until || *column != Column::Until).collect();
    let choices = Choices::of(snapshot, lang, &labels);
    for at in 0..parts.len() {
        let sheet = workbook.add_worksheet();
        Plan { lang, looks: &looks, columns: &columns, parts: &parts, choices: &choices, lists: &lists_name }
            .write(sheet, at, &title)?;
    }

    let sheet = workbook.add_worksheet();
    let _ = sheet.set_name(&contacts_name)?;
    fill(sheet, &contacts, lang, &looks)?;
    paper(sheet, &contacts, lang)?;
    let _ = sheet.set_column_hidden(last(contacts.columns.len()))?;

    let sheet = workbook.add_worksheet();
    let _ = sheet.set_name(&lists_name)?.set_hidden(true);
    texts(sheet, &choices.rows())?;
    let sheet = workbook.add_worksheet();
    let _ = sheet.set_name(&base_name)?.set_hidden(true);
    texts(sheet, &base_rows(snapshot, lang, &base, &people, &contacts, stamp.now))?;
    Ok(workbook.save_to_buffer()?)
}

fn parts(lang: &Lang, names: &mut Names, split: Split, rows: Vec<(chrono::NaiveDate, PlanRow)>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    for (day, row) in rows {
        let title = match split {
            Split::Whole => lang.out_book_title(),
            Split::ByDay => lang.date_short(day),
            Split::ByCrew => row.values.crew.clone(),
        };
        let place = *at.entry(title.clone()).or_insert_with(|| {
            parts.push(Part { name: String::new(), title, rows: Vec::new() });
            parts.len() - 1
        });
        if let Some(part) = parts.get_mut(place) {
            part.rows.push(row);
        }
    }
    if parts.is_empty() {
        parts.push(Part { name: String::new(), title: lang.out_book_title(), rows: Vec::new() });
    }
    if split == Split::ByCrew {
        parts.sort_by(|a, b| lang.compare(&a.title, &b.title));
    }
    for part in &mut parts {
        part.name = names.next(&part.title);
    }
    parts
}

/// Who is on the sheet of contacts, and the sheet: those of the chosen crews or days, each by the name of the choices.
fn people<'a>(snapshot: &'a Snapshot, lang: &Lang, labels: &Labels, selection: &Selection) -> (Vec<&'a Person>, Report) {
    let plain = Selection { include_sensitive: false, with: Vec::new(), ..selection.clone() };
    let mut report = contacts(snapshot, lang, &plain);
    let people: Vec<&Person> = super::super::reports::people(snapshot, lang, &plain);
    report.sheet = lang.out_book_contacts();
    report.columns.push(Of::new(lang.out_book_id(), Kind::Text));
    for (row, person) in report.rows.iter_mut().zip(&people) {
        if let Some(name) = row.cells.first_mut() {
            *name = Cell::text(labels.get(person.id));
        }
        row.cells.push(Cell::Text(Key::Person(person.id).to_string()));
    }
    (people, report)
}

fn overview(snapshot: &Snapshot, lang: &Lang, sheet: &str, title: &str, rows: &[PlanRow]) -> Report {
    let mut crews: BTreeMap<CrewId, (Vec<ShiftId>, i64)> = BTreeMap::new();
    for row in rows {
        let Some(shift) = snapshot.shifts.get(row.shift) else { continue };
        let sum = crews.entry(shift.crew).or_default();
        if !sum.0.contains(&row.shift) {
            sum.0.push(row.shift);
        }
        let stands_by = row.values.state == Some(AssignmentState::Standby);
        sum.1 += if row.is_open() || stands_by { 0 } else { row.minutes };
    }
    let mut lines: Vec<_> = crews
        .into_iter()
        .map(|(id, (shifts, minutes))| {
            let name = snapshot.crews.get(id).map(|crew| crew.name.clone()).unwrap_or_default();
            let of = |role| snapshot.members_of(id).filter(move |row| row.role == role);
            let leader = of(Role::Leader).chain(of(Role::Deputy)).filter_map(|row| snapshot.people.get(row.person)).next();
            let totals: Vec<_> = shifts.iter().map(|shift| of_shift(snapshot, *shift)).collect();
            let open: i64 = totals.iter().map(|totals| totals.missing()).sum();
            let cells = vec![
                Cell::text(name.as_str()),
                Cell::text(leader.map(Person::name).unwrap_or_default()),
                leader
                    .filter(|person| !person.phone.is_empty())
                    .map_or(Cell::Empty, |person| Cell::Phone(phone_display(&person.phone))),
                Cell::Count(i64::try_from(shifts.len()).unwrap_or(i64::MAX)),
                Cell::Count(totals.iter().map(|totals| totals.places).sum()),
                Cell::Count(open),
                Cell::Minutes(minutes),
            ];
            (lang.sort_key(&name), super::super::report::Row::from(cells))
        })
        .collect();
    lines.sort_by(|a, b| a.0.cmp(&b.0));
    Report {
        title: title.to_owned(),
        purpose: lang.out_book_purpose(lang.out_book_id()),
        subtitle: lang.out_book_overview(),
        sheet: sheet.to_owned(),
        file_stem: String::new(),
        confidential: false,
        columns: vec![
            Of::new(lang.lists_crew(), Kind::Text),
            Of::new(lang.out_book_leader(), Kind::Text),
            Of::new(lang.lists_phone(), Kind::Phone),
            Of::new(lang.lists_shifts(), Kind::Count),
            Of::new(lang.out_book_places(), Kind::Count),
            Of::new(lang.out_book_open(), Kind::Count),
            Of::new(lang.lists_hours(), Kind::Hours),
        ],
        rows: lines.into_iter().map(|(_, row)| row).collect(),
    }
}

/// What can be chosen in a cell.
struct Choices {
    /// The word for an open place first.
    people: Vec<(String, String)>,
    states: Vec<(String, String)>,
    places: Vec<String>,
    crews: Vec<String>,
}

impl Choices {
    fn of(snapshot: &Snapshot, lang: &Lang, labels: &Labels) -> Self {
        let people = super::super::reports::people_in_order(snapshot, lang).into_iter();
        let people = people.map(|person| (labels.get(person.id).to_owned(), person.id.to_string()));
        let sorted = |mut names: Vec<String>| {
            names.sort_by(|a, b| lang.compare(a, b));
            names
        };
        Self {
            people: [(lang.lists_open(), String::new())].into_iter().chain(people).collect(),
            states: AssignmentState::ALL.iter().map(|state| (lang.state(*state), state.name().to_owned())).collect(),
            places: sorted(snapshot.places.iter().map(|place| place.name.clone()).collect()),
            crews: sorted(snapshot.crews.iter().map(|crew| crew.name.clone()).collect()),
        }
    }

    fn rows(&self) -> Vec<Vec<String>> {
        let longest = [self.people.len(), self.states.len(), self.places.len(), self.crews.len()].into_iter().max().unwrap_or(0);
        let pair = |pairs: &[(String, String)], at: usize| pairs.get(at).cloned().unwrap_or_default();
        let head = [LISTS, "", "", "", "", ""].map(str::to_owned).to_vec();
        let rows = (0..longest).map(|at| {
            let ((person, id), (word, state)) = (pair(&self.people, at), pair(&self.states, at));
            let one = |names: &[String]| names.get(at).cloned().unwrap_or_default();
            vec![person, id, word, state, one(&self.places), one(&self.crews)]
        });
        [head].into_iter().chain(rows).collect()
    }

    /// The cells that a column is chosen from, and whether anything else may be typed.
    fn range(&self, column: Column) -> Option<(char, usize)> {
        let range = match column {
            Column::Who => ('A', self.people.len()),
            Column::State => ('C', self.states.len()),
            Column::Place => ('E', self.places.len()),
            Column::Crew => ('F', self.crews.len()),
            _ => return None,
        };
        (range.1 > 0).then_some(range)
    }
}

/// A sheet of the plan.
struct Plan<'a> {
    lang: &'a Lang,
    looks: &'a Looks,
    columns: &'a [Column],
    parts: &'a [Part],
    choices: &'a Choices,
    lists: &'a str,
}

impl Plan<'_> {
    fn write(&self, sheet: &mut Worksheet, at: usize, title: &impl Fn(&str) -> String) -> Result<(), XlsxError> {
        let Some(part) = self.parts.get(at) else { return Ok(()) };
        // A formula that finds nothing to say says nothing; the default is a nought.
        let _ = sheet.set_name(&part.name)?.set_formula_result_default("");
        let rows = u32::try_from(part.rows.len()).unwrap_or(u32::MAX);
        let (bottom, edge) = (rows.max(1), last(self.columns.len()));
        for (row, down) in part.rows.iter().zip(1_u32..) {
            for (column, to) in self.columns.iter().zip(0_u16..) {
                self.cell(sheet, (down, to), *column, row, at)?;
            }
        }
        let headings: Vec<TableColumn> = self.columns.iter().map(|column| self.heading(*column)).collect();
        let table = Table::new().set_columns(&headings).set_style(TableStyle::None);
        let _ = sheet.add_table(0, 0, bottom, edge, &table)?;
        let _ = sheet.set_row_height(0, size::HEADER)?.set_freeze_panes(1, 0)?;
        for (column, to) in self.columns.iter().zip(0_u16..) {
            let _ = sheet.set_column_width(to, self.width(*column, &part.rows))?;
            if matches!(column, Column::MinuteFrom | Column::MinuteTo | Column::Id) {
                let _ = sheet.set_column_hidden(to)?;
            }
            if *column == Column::Phone {
                let _ = sheet.ignore_error_range(1, to, bottom, to, IgnoreError::NumberStoredAsText)?;
            }
            if let Some((letter, count)) = self.choices.range(*column) {
                let list = format!("='{}'!${letter}$2:${letter}${}", self.lists.replace('\'', "''"), count + 1);
                let mut choice = DataValidation::new().allow_list_formula(Formula::new(list));
                if *column == Column::Who {
                    let words = self.lang.out_book_unknown_person(self.lang.lists_open());
                    choice = choice.set_error_message(super::names::beginning(&words, 250))?;
                }
                let _ = sheet.add_data_validation(1, to, bottom + ROOM, to, &choice)?;
            }
        }
        self.marks(sheet, bottom, edge)?;
        let report = Report {
            title: title(&part.title),
            purpose: String::new(),
            subtitle: part.title.clone(),
            sheet: String::new(),
            file_stem: String::new(),
            confidential: false,
            columns: Vec::new(),
            rows: Vec::new(),
        };
        paper(sheet, &Report { title: title(&self.lang.out_book_title()), ..report }, self.lang)?;
        let shown = self.columns.iter().filter(|column| **column < Column::MinuteFrom).count();
        let _ = sheet.set_print_area(0, 0, bottom, last(shown))?;
        Ok(())
    }

    fn heading(&self, column: Column) -> TableColumn {
        TableColumn::new().set_header(column.heading(self.lang)).set_header_format(self.looks.header(Kind::Text).clone())
    }

    fn cell(
        &self,
        sheet: &mut Worksheet,
        (row, to): (u32, u16),
        column: Column,
        line: &PlanRow,
        part: usize,
    ) -> Result<(), XlsxError> {
        let values = &line.values;
        let text = |text: &str| limited(text);
        let look = |kind: Kind| self.looks.of(kind, false);
        let time = |sheet: &mut Worksheet, at: chrono::NaiveDateTime| {
            sheet.write_datetime_with_format(row, to, &clock(at.time())?, look(Kind::Time)).map(drop)
        };
        let date = |sheet: &mut Worksheet, at: chrono::NaiveDateTime| match day(at.date()) {
            Some(day) => sheet.write_datetime_with_format(row, to, &day, look(Kind::Date)).map(drop),
            None => sheet.write_string_with_format(row, to, self.lang.date_numeric(at.date()), look(Kind::Date)).map(drop),
        };
        match column {
            Column::Date => date(sheet, values.from)?,
            Column::From => time(sheet, values.from)?,
            Column::To => time(sheet, values.to)?,
            Column::Until => date(sheet, values.to)?,
            Column::Length => self.length(sheet, (row, to), line)?,
            Column::Crew => sheet.write_string_with_format(row, to, text(&values.crew), look(Kind::Text)).map(drop)?,
            Column::Place => sheet.write_string_with_format(row, to, text(&values.place), look(Kind::Text)).map(drop)?,
            Column::Task => sheet.write_string_with_format(row, to, text(&values.task), look(Kind::Text)).map(drop)?,
            Column::Who => {
                let who = if line.is_open() { self.lang.lists_open() } else { text(&values.who) };
                sheet.write_string_with_format(row, to, who, look(Kind::Text)).map(drop)?;
            }
            Column::Phone => sheet.write_string_with_format(row, to, text(&line.phone), look(Kind::Phone)).map(drop)?,
            Column::State => {
                let state = values.state.map(|state| self.lang.state(state)).unwrap_or_default();
                sheet.write_string_with_format(row, to, state, look(Kind::Text)).map(drop)?;
            }
            Column::Note => sheet.write_string_with_format(row, to, text(&values.note), look(Kind::Text)).map(drop)?,
            Column::Seen => self.seen(sheet, (row, to), line, part)?,
            Column::MinuteFrom => self.minutes(sheet, (row, to), Column::From, values.from)?,
            Column::MinuteTo => self.minutes(sheet, (row, to), Column::To, values.to)?,
            Column::Id => sheet.write_string(row, to, line.key.to_string()).map(drop)?,
        }
        Ok(())
    }

    /// The address of a cell in a row (from 0), `$H2`.
    fn at(&self, column: Column, row: u32) -> String {
        format!("${}{}", self.letter(column), row + 1)
    }

    fn letter(&self, column: Column) -> char {
        let at = self.columns.iter().position(|other| *other == column).unwrap_or(0);
        u8::try_from(at).ok().and_then(|at| b'A'.checked_add(at)).map_or('A', char::from)
    }

    fn has_until(&self) -> bool {
        self.columns.contains(&Column::Until)
    }

    /// From times that were changed, the length follows. Over a clock change the wall clock does not say it: then it is a
    /// number.
    fn length(&self, sheet: &mut Worksheet, (row, to): (u32, u16), line: &PlanRow) -> Result<(), XlsxError> {
        let value = number(line.minutes) / 1440.0;
        let look = self.looks.length();
        if (line.values.to - line.values.from).num_minutes() != line.minutes {
            return sheet.write_number_with_format(row, to, value, &look).map(drop);
        }
        let (from, end) = (self.at(Column::From, row), self.at(Column::To, row));
        let formula = match self.has_until() {
            true => format!("={}+{end}-{}-{from}", self.at(Column::Until, row), self.at(Column::Date, row)),
            false => format!("=MOD({end}-{from},1)"),
        };
        sheet.write_formula_with_format(row, to, Formula::new(formula).set_result(value.to_string()), &look).map(drop)
    }

    /// From and to as whole minutes, so that back to back is no overlap by a rounding error.
    fn minutes(
        &self,
        sheet: &mut Worksheet,
        (row, to): (u32, u16),
        of: Column,
        at: chrono::NaiveDateTime,
    ) -> Result<(), XlsxError> {
        let (date, from, end) = (self.at(Column::Date, row), self.at(Column::From, row), self.at(Column::To, row));
        let formula = match (of, self.has_until()) {
            (Column::From, _) => format!("=ROUND(({date}+{from})*1440,0)"),
            (_, true) => format!("=ROUND(({}+{end})*1440,0)", self.at(Column::Until, row)),
            (_, false) => format!("=ROUND(({date}+{end}+({end}<={from}))*1440,0)"),
        };
        let zero = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap_or_default().and_time(chrono::NaiveTime::MIN);
        let result = (at - zero).num_minutes().to_string();
        sheet.write_formula(row, to, Formula::new(formula).set_result(result)).map(drop)
    }

    /// The word for an open place and for somebody who is in two places, reckoned anew while the sheet is edited.
    fn seen(&self, sheet: &mut Worksheet, (row, to): (u32, u16), line: &PlanRow, part: usize) -> Result<(), XlsxError> {
        let (open, twice, standby) =
            (self.lang.lists_open(), self.lang.out_book_double(), self.lang.state(AssignmentState::Standby));
        let double = line.double.is_some();
        let result = match (line.is_open(), double) {
            (true, _) => open.as_str(),
            (false, true) => twice.as_str(),
            (false, false) => "",
        };
        let look = self.looks.of(Kind::Text, false);
        let all = self.parts.len() <= SHEETS;
        if double && !all && line.double == Some(false) {
            // Found on a sheet that the formula does not look at.
            return sheet.write_string_with_format(row, to, result, look).map(drop);
        }
        let sheets = self.parts.iter().enumerate().filter(|(at, _)| all || *at == part);
        let found: Vec<String> = sheets
            .map(|(at, part)| {
                let sheet = if self.parts.get(at).is_some() && self.parts.len() > 1 && all {
                    format!("'{}'!", part.name.replace('\'', "''"))
                } else {
                    String::new()
                };
                let bottom = u32::try_from(part.rows.len()).unwrap_or(0) + ROOM + 1;
                let range = |column: Column| format!("{sheet}${0}$2:${0}${bottom}", self.letter(column));
                format!(
                    "COUNTIFS({},{who},{},\"<\"&{end},{},\">\"&{from},{},\"<>{standby}\")",
                    range(Column::Who),
                    range(Column::MinuteFrom),
                    range(Column::MinuteTo),
                    range(Column::State),
                    who = self.at(Column::Who, row),
                    from = self.at(Column::MinuteFrom, row),
                    end = self.at(Column::MinuteTo, row),
                )
            })
            .collect();
        let (who, state) = (self.at(Column::Who, row), self.at(Column::State, row));
        let formula = format!(
            "=IF(OR({who}=\"\",{who}=\"{open}\"),\"{open}\",IF({state}=\"{standby}\",\"\",IF({}>1,\"{twice}\",\"\")))",
            found.join("+")
        );
        sheet.write_formula_with_format(row, to, Formula::new(formula).set_result(result), look).map(drop)
    }

    fn marks(&self, sheet: &mut Worksheet, bottom: u32, edge: u16) -> Result<(), XlsxError> {
        let [open, double, standby] = looks::marks();
        let (who, seen, state) = (self.at(Column::Who, 1), self.at(Column::Seen, 1), self.at(Column::State, 1));
        let rules = [
            (format!("={who}=\"{}\"", self.lang.lists_open()), open),
            (format!("={seen}=\"{}\"", self.lang.out_book_double()), double),
            (format!("={state}=\"{}\"", self.lang.state(AssignmentState::Standby)), standby),
        ];
        for (rule, look) in rules {
            let condition = ConditionalFormatFormula::new().set_rule(rule.as_str()).set_format(look);
            let _ = sheet.add_conditional_format(1, 0, bottom + ROOM, edge, &condition)?;
        }
        Ok(())
    }

    fn width(&self, column: Column, rows: &[PlanRow]) -> f64 {
        let longest = |of: &dyn Fn(&PlanRow) -> usize| rows.iter().map(of).max().unwrap_or(0);
        let letters = match column {
            Column::Date | Column::Until => 16,
            Column::From | Column::To | Column::MinuteFrom | Column::MinuteTo => 6,
            Column::Length => 7,
            Column::Crew => longest(&|row| row.values.crew.chars().count()),
            Column::Place => longest(&|row| row.values.place.chars().count()),
            Column::Task => longest(&|row| row.values.task.chars().count()),
            Column::Who => longest(&|row| row.values.who.chars().count()).max(20),
            Column::Phone => longest(&|row| row.phone.chars().count()),
            Column::State => AssignmentState::ALL.iter().map(|state| self.lang.state(*state).chars().count()).max().unwrap_or(0),
            Column::Note => longest(&|row| row.values.note.lines().map(|line| line.chars().count()).max().unwrap_or(0)).max(12),
            Column::Seen => 9,
            Column::Id => 40,
        };
        let letters = (letters + 2).max(column.heading(self.lang).chars().count() + 5).min(40);
        f64::from(u16::try_from(letters).unwrap_or(40))
    }
}

/// Rows of text and nothing else.
fn texts(sheet: &mut Worksheet, rows: &[Vec<String>]) -> Result<(), XlsxError> {
    for (row, at) in rows.iter().zip(0_u32..) {
        for (cell, to) in row.iter().zip(0_u16..).filter(|(cell, _)| !cell.is_empty()) {
            let _ = sheet.write_string(at, to, limited(cell))?;
        }
    }
    Ok(())
}

/// The last of so many columns.
fn last(columns: usize) -> u16 {
    u16::try_from(columns.saturating_sub(1)).unwrap_or(u16::MAX)
}
