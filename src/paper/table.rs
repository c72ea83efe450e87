//! Tables: columns as wide as what stands in them, rows that stay whole, groups of rows with something in common at their
//! left, and headings that come again on each page.

use super::flow::Flow;
use super::font::Weight;
use super::ink::{BOX, INK, LINE, MUTED, OPEN, OPEN_SOFT, SUNK};
use super::lines::{Look, limit, wrap};
use super::page::{Block, Draw, Kind, Spot};
use widths::{Asked, shared};

mod widths;

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// Just so.
    Fixed(f32),
    /// As what stands in it, up to this.
    Fit(f32),
    /// As what stands in it, and such a share of what is left over.
    Rest(f32),
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// How wide it is.
    pub width: Width,
    /// Whether what stands in it ends at the right, as numbers do.
    pub right: bool,
}

impl Column {
    /// A column that begins at the left.
    pub fn new(heading: impl Into<String>, width: Width) -> Self {
        Self { heading: heading.into(), width, right: false }
    }

    /// A column of numbers.
    pub fn right(heading: impl Into<String>, width: Width) -> Self {
        Self { right: true, ..Self::new(heading, width) }
    }
}

/// Text in a cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Para {
    /// What it says.
    pub text: String,
    /// How it looks.
    pub look: Look,
    /// Whether it stands in a box, as an open place does.
    pub boxed: bool,
}

/// What is done in a cell with a pen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It is ticked.
    Tick,
    /// It was ticked already.
    Ticked,
    /// It is written on.
    Rule,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// What it says, from the top.
    pub paras: Vec<Para>,
    /// What is done in it.
    pub mark: Option<Mark>,
}

impl Cell {
    /// Text in one look; none when there is no text.
    pub fn text(text: impl Into<String>, look: Look) -> Self {
        Self::default().and(text, look)
    }

    /// The same, with more below.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>, look: Look) -> Self {
        let text = text.into();
        if !text.trim().is_empty() {
            self.paras.push(Para { text, look, boxed: false });
        }
        self
    }

    /// A word in a box.
    pub fn boxed(text: impl Into<String>, size: f32) -> Self {
        let look = Look { size, weight: Weight::SemiBold, ink: OPEN };
        Self { paras: vec![Para { text: text.into(), look, boxed: true }], mark: None }
    }

    /// A place for a pen.
    pub fn mark(mark: Mark) -> Self {
        Self { paras: Vec::new(), mark: Some(mark) }
    }

    /// A word or two beside a place for a pen.
    #[must_use]
    pub fn marked(self, mark: Mark) -> Self {
        Self { mark: Some(mark), ..self }
    }
}

/// Rows with something in common.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// What they have in common: the first columns.
    pub lead: Vec<Cell>,
    /// Each with a cell for each column after those.
    pub rows: Vec<Vec<Cell>>,
}

impl Group {
    /// One row on its own.
    pub fn row(cells: Vec<Cell>) -> Self {
        Self { lead: Vec::new(), rows: vec![cells] }
    }
}

/// A table before it is on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    columns: Vec<Column>,
    widths: Vec<f32>,
    head: Look,
    /// Over and under the text of a row.
    pad: f32,
    /// Between two columns.
    gap: f32,
}

/// Between the word of an open place and its box.
const INSET: f32 = 5.0;

/// The side of a box to tick.
const TICK: f32 = 14.0;
/// A group up to this share of a page is not torn apart.
const WHOLE: f32 = 0.5;

/// A line of a cell: its text, look and whether it is boxed.
type Line = (String, Look, bool);

/// A row that is ready: each cell's lines, its height, and the largest size of a first line, on whose line all the others
/// stand.
struct Ready {
    cells: Vec<(Vec<Line>, Option<Mark>)>,
    height: f32,
    first: f32,
}

impl Table {
    /// The columns, as wide as these groups ask for in so much room.
    pub fn new<'g>(columns: Vec<Column>, groups: impl IntoIterator<Item = &'g Group>, room: f32) -> Self {
        Self::spaced(columns, groups, room, 12.0, 4.5)
    }

    /// The same with so much between two columns, and over and under each row.
    pub fn spaced<'g>(columns: Vec<Column>, groups: impl IntoIterator<Item = &'g Group>, room: f32, gap: f32, pad: f32) -> Self {
        let head = Look { size: 9.0, weight: Weight::Medium, ink: MUTED };
        let mut asked: Vec<Asked> = columns.iter().map(|column| Asked::new(head.width(&column.heading))).collect();
        for group in groups {
            for row in &group.rows {
                for (asked, cell) in asked.iter_mut().zip(group.lead.iter().chain(row)) {
                    asked.take(cell);
                }
            }
        }
        let widths = shared(&columns, &mut asked, room - gaps(columns.len(), gap));
        Self { columns, widths, head, pad, gap }
    }

    fn total(&self) -> f32 {
        self.widths.iter().sum::<f32>() + self.gaps()
    }

    fn gaps(&self) -> f32 {
        gaps(self.widths.len(), self.gap)
    }

    /// Where a column begins, from the left edge of the table.
    fn offset(&self, at: usize) -> f32 {
        self.widths.iter().take(at).map(|width| width + self.gap).sum()
    }

    fn width(&self, at: usize) -> f32 {
        self.widths.get(at).copied().unwrap_or(0.0)
    }

    /// How high its headings are.
    pub fn head_height(&self) -> f32 {
        if self.columns.iter().all(|column| column.heading.is_empty()) {
            return 2.0;
        }
        let lines = |at: usize, column: &Column| wrap(&column.heading, self.head, self.width(at)).len().max(1);
        let most = self.columns.iter().enumerate().map(|(at, column)| lines(at, column)).max().unwrap_or(1);
        #[allow(clippy::cast_precision_loss)] // a handful
        let most = most as f32;
        most * self.head.leading() + 7.0
    }

    /// A row's cells in lines, none higher than a page holds.
    fn ready(&self, first: usize, cells: &[Cell], most: f32) -> Ready {
        let mut height = 0.0_f32;
        let tallest = cells.iter().filter_map(|cell| cell.paras.first()).map(|para| para.look.size).fold(0.0, f32::max);
        let cells = cells.iter().enumerate().map(|(at, cell)| {
            let room = self.width(first + at);
            let mut lines: Vec<Line> = Vec::new();
            let mut high = cell.paras.first().map_or(0.0, |para| tallest - para.look.size);
            for para in &cell.paras {
                let inset = if para.boxed { INSET * 2.0 } else { 0.0 };
                let whole = wrap(&para.text, para.look, room - inset);
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a page holds no billion lines
                let fitting = ((most - self.pad * 2.0 - high) / para.look.leading()).floor().max(0.0) as usize;
                for line in limit(whole, fitting, para.look, room - inset) {
                    high += para.look.leading();
                    lines.push((line, para.look, para.boxed));
                }
            }
            let marked = if cell.mark.is_some() { 17.0 } else { 0.0 };
            height = height.max(high.max(marked) + self.pad * 2.0);
            (lines, cell.mark)
        });
        let cells = cells.collect();
        Ready { cells, height, first: tallest }
    }
}

fn gaps(columns: usize, gap: f32) -> f32 {
    #[allow(clippy::cast_precision_loss)] // a handful
    let gaps = columns.saturating_sub(1) as f32;
    gaps * gap
}

impl Flow<'_> {
    /// How high a row may be: a page, but for the headings of the table and the day's above it.
    fn highest(&self, table: &Table) -> f32 {
        self.whole() * 0.85 - table.head_height()
    }

    /// The least that a table needs to begin here: its headings, and its first group as far as it stays whole.
    pub fn table_begins(&self, table: &Table, first: Option<&Group>) -> f32 {
        let most = self.highest(table);
        let group = first.map_or(0.0, |group| {
            let lead = table.ready(0, &group.lead, most).height;
            let rows: Vec<f32> = group.rows.iter().map(|row| table.ready(group.lead.len(), row, most).height).collect();
            let whole = rows.iter().sum::<f32>().max(lead);
            if whole <= most * WHOLE { whole } else { rows.first().copied().unwrap_or(0.0).max(lead) }
        });
        table.head_height() + group
    }

    /// Sets a table, over as many pages as it takes.
    pub fn table(&mut self, table: &Table, groups: &[Group]) {
        let part = self.part(Kind::Table, None);
        self.table_head(table, Some(part));
        let most = self.highest(table);
        for group in groups {
            self.group(table, group, part, most);
        }
    }

    fn table_head(&mut self, table: &Table, within: Option<usize>) {
        let row = within.map(|table| self.part(Kind::Row, Some(table)));
        let height = table.head_height();
        let (x, y) = (self.format.side, self.y);
        if height > 5.0 {
            let (x, width) = (x - 4.0, table.total() + 8.0);
            self.block(Block { x, y, width, height: height - 2.0, round: 3.0, fill: Some(SUNK), edge: None });
        }
        for (at, column) in table.columns.iter().enumerate() {
            let spot = match row {
                Some(row) => Spot::Part(self.part(Kind::Header, Some(row))),
                None => Spot::Head,
            };
            let lines = wrap(&column.heading, table.head, table.width(at));
            if lines.is_empty() {
                self.draw(Draw::Nothing, spot);
            }
            let mut top = y + 2.5;
            for line in lines {
                let aside = if column.right { table.width(at) - table.head.width(&line) } else { 0.0 };
                self.text((x + table.offset(at) + aside, top + table.head.size), table.head, line, spot);
                top += table.head.leading();
            }
        }
        self.y += height;
    }

    fn group(&mut self, table: &Table, group: &Group, part: usize, most: f32) {
        let first = group.lead.len();
        let rows: Vec<Ready> = group.rows.iter().map(|row| table.ready(first, row, most)).collect();
        let lead = table.ready(0, &group.lead, most);
        let whole = rows.iter().map(|row| row.height).sum::<f32>().max(lead.height);
        // A group that a page can hold is not torn apart, unless that would leave half a page empty.
        if whole > self.left()
            && (whole <= most * WHOLE || rows.first().is_some_and(|row| row.height.max(lead.height) > self.left()))
        {
            self.page();
            self.table_head(table, None);
        }
        let mut spots: Option<Vec<Spot>> = None;
        let mut rest = rows.as_slice();
        while !rest.is_empty() {
            let fitting = fitting(rest, lead.height, self.left());
            if fitting == 0 {
                if self.left() >= most - 0.5 {
                    // No page is higher; what was limited to one has room.
                    self.chunk(table, &lead, rest.get(..1).unwrap_or(rest), part, &mut spots, rows.len());
                    rest = rest.get(1..).unwrap_or_default();
                    continue;
                }
                self.page();
                self.table_head(table, None);
                continue;
            }
            let (now, later) = rest.split_at(fitting);
            self.chunk(table, &lead, now, part, &mut spots, rows.len());
            rest = later;
        }
    }

    /// Rows of a group that are on this page together, with what they have in common at their left.
    fn chunk(&mut self, table: &Table, lead: &Ready, rows: &[Ready], part: usize, spots: &mut Option<Vec<Spot>>, span: usize) {
        let (x, top) = (self.format.side, self.y);
        let sum: f32 = rows.iter().map(|row| row.height).sum();
        let slack = (lead.height - sum).max(0.0);
        for (at, row) in rows.iter().enumerate() {
            // What is said at the left stands on the same line as the first row.
            let first = if at == 0 { row.first.max(lead.first) } else { row.first };
            let line = self.part(Kind::Row, Some(part));
            if at == 0 {
                let span = u32::try_from(span).unwrap_or(1);
                let of = |flow: &mut Self| lead.cells.iter().map(|_| Spot::Part(flow.part(Kind::Cell(span), Some(line)))).collect();
                let here: Vec<Spot> = match spots {
                    Some(_) => lead.cells.iter().map(|_| Spot::Head).collect(),
                    None => spots.insert(of(self)).clone(),
                };
                for (column, ((lines, mark), spot)) in lead.cells.iter().zip(here).enumerate() {
                    self.cell(table, column, (top, lead.height, first), lines, *mark, spot);
                }
            }
            let y = self.y;
            for (column, (lines, mark)) in row.cells.iter().enumerate() {
                let spot = Spot::Part(self.part(Kind::Cell(1), Some(line)));
                self.cell(table, lead.cells.len() + column, (y, row.height, first), lines, *mark, spot);
            }
            self.y += row.height;
            let last = at + 1 == rows.len();
            if !last {
                self.rule(self.y, x + table.offset(lead.cells.len()), x + table.total(), LINE, 0.4);
            }
        }
        self.y += slack;
        self.rule(self.y, x - 4.0, x + table.total() + 4.0, LINE, 0.8);
    }

    fn cell(
        &mut self,
        table: &Table,
        column: usize,
        (y, height, first): (f32, f32, f32),
        lines: &[Line],
        mark: Option<Mark>,
        spot: Spot,
    ) {
        let x = self.format.side + table.offset(column);
        let width = table.width(column);
        if lines.is_empty() {
            self.draw(Draw::Nothing, spot);
        }
        let right = table.columns.get(column).is_some_and(|column| column.right);
        let mut top = y + table.pad + lines.first().map_or(0.0, |(_, look, _)| first - look.size);
        for (line, look, boxed) in lines {
            let wide = look.width(line);
            let inset = if *boxed { INSET } else { 0.0 };
            if *boxed {
                let (height, edge) = (look.leading() - 1.0, Some((OPEN, 0.9)));
                let block = Block { x, y: top - 0.2, width: wide + INSET * 2.0, height, round: 3.0, fill: Some(OPEN_SOFT), edge };
                self.block(block);
            }
            // Beside a box to tick.
            let inset = if matches!(mark, Some(Mark::Tick | Mark::Ticked)) { TICK + 4.0 } else { inset };
            let aside = if right { width - wide - inset } else { inset };
            self.text((x + aside, top + look.size), *look, line.clone(), spot);
            top += look.leading();
        }
        // On the first line, however many there are beside it.
        let line = y + table.pad + first.max(TICK - 2.0);
        match mark {
            Some(mark @ (Mark::Tick | Mark::Ticked)) => {
                let (top, edge) = (line - TICK + 2.0, Some((BOX, 1.0)));
                self.block(Block { x, y: top, width: TICK, height: TICK, round: 2.0, fill: None, edge });
                if mark == Mark::Ticked {
                    let stroke = |from: (f32, f32), to: (f32, f32)| {
                        let at = |(right, down): (f32, f32)| (x + right, top + down);
                        Draw::Line { from: at(from), to: at(to), width: 1.6, ink: INK }
                    };
                    self.draw(stroke((3.0, 7.5), (6.0, 10.8)), Spot::Ornament);
                    self.draw(stroke((6.0, 10.8), (11.2, 3.6)), Spot::Ornament);
                }
            }
            Some(Mark::Rule) => self.rule((line + 4.0).min(y + height - 3.0), x, x + width, BOX, 0.6),
            None => {}
        }
    }
}

/// How many of these rows have room.
fn fitting(rows: &[Ready], lead: f32, room: f32) -> usize {
    let mut high = 0.0;
    let mut count = 0;
    for row in rows {
        high += row.height;
        if high.max(lead) > room + 0.01 {
            break;
        }
        count += 1;
    }
    count
}
