//! A sheet of the plan: real days and times, choices, colours with words, and hidden columns at the end.

use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, Formula, IgnoreError, Table, TableColumn, TableStyle, Worksheet, XlsxError,
};

use super::super::super::report::{Kind, Report};
use super::super::super::round_trip::{Column, PlanRow};
use super::super::looks::{self, Looks};
use super::super::{clock, day, limited, names, number, paper, size};
use super::choices::Choices;
use super::{Part, last};
use crate::domain::AssignmentState;
use crate::lang::Lang;

/// How many rows can be added below a sheet's own and still have choices and colours.
const ROOM: u32 = 200;
/// With more sheets than this, the formula that finds double places looks at its own sheet only: 8,192 letters are the
/// most a cell takes.
const SHEETS: usize = 12;

/// A sheet of the plan.
pub(super) struct Plan<'a> {
    pub(super) lang: &'a Lang,
    pub(super) looks: &'a Looks,
    pub(super) columns: &'a [Column],
    pub(super) parts: &'a [Part],
    pub(super) choices: &'a Choices,
    pub(super) lists: &'a str,
}

impl Plan<'_> {
    pub(super) fn write(&self, sheet: &mut Worksheet, at: usize, title: &impl Fn(&str) -> String) -> Result<(), XlsxError> {
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
                    choice = choice.set_error_message(names::beginning(&words, 250))?;
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
            Column::Phone => {
                let formula = self.choices.phone_of(&self.at(Column::Who, row), self.lists);
                let formula = Formula::new(formula).set_result(text(&line.phone));
                sheet.write_formula_with_format(row, to, formula, look(Kind::Phone)).map(drop)?;
            }
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
        let formula = if self.has_until() {
            format!("={}+{end}-{}-{from}", self.at(Column::Until, row), self.at(Column::Date, row))
        } else {
            format!("=MOD({end}-{from},1)")
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
