//! How wide the columns of a table are: what stands in them asks, and the room is shared among them.

use super::{Cell, Column, INSET, Width};

/// How wide what stands in a column is.
pub(super) struct Asked {
    head: f32,
    /// The longest word.
    word: f32,
    all: Vec<f32>,
}

impl Asked {
    /// A column with a heading of that width.
    pub(super) fn new(head: f32) -> Self {
        Self { head, word: 0.0, all: Vec::new() }
    }

    /// Takes note of what stands in a cell.
    pub(super) fn take(&mut self, cell: &Cell) {
        for para in &cell.paras {
            let inset = if para.boxed { INSET * 2.0 } else { 0.0 };
            let wide = para.text.lines().map(|line| para.look.width(&super::super::font::clean(line)) + inset).fold(0.0, f32::max);
            self.all.push(wide);
            let longest = para.text.split_whitespace().max_by_key(|word| word.len()).unwrap_or_default();
            self.word = self.word.max(para.look.width(longest) + inset);
        }
    }

    /// The widest, and one that nine of ten are no wider than. Half a point more, so that rounding breaks no line.
    fn widths(&mut self) -> (f32, f32) {
        self.all.sort_by(f32::total_cmp);
        let widest = self.all.last().copied().unwrap_or(0.0);
        let most = self.all.get(self.all.len().saturating_sub(1) * 9 / 10).copied().unwrap_or(0.0);
        (widest.max(self.head) + 0.5, most.max(self.head) + 0.5)
    }
}

/// The widths of columns: what they ask for. What is left over goes to those that take the rest; what is lacking is taken
/// from these first, down to what most of their text needs, then from all, down to their words.
pub(super) fn shared(columns: &[Column], asked: &mut [Asked], room: f32) -> Vec<f32> {
    let natural: Vec<(f32, f32)> = asked.iter_mut().map(Asked::widths).collect();
    let mut widths: Vec<f32> = columns
        .iter()
        .zip(&natural)
        .map(|(column, (widest, _))| match column.width {
            Width::Fixed(width) => width,
            Width::Fit(most) => widest.min(most),
            Width::Rest(_) => *widest,
        })
        .collect();
    let left = room - widths.iter().sum::<f32>();
    if left >= 0.0 {
        let share = |column: &Column| if let Width::Rest(share) = column.width { share } else { 0.0 };
        let shares: f32 = columns.iter().map(share).sum();
        for (width, column) in widths.iter_mut().zip(columns) {
            if shares > 0.0 {
                *width += left * share(column) / shares;
            }
        }
        return widths;
    }
    let mut lack = -left;
    let rest = |column: &Column| matches!(column.width, Width::Rest(_));
    let fixed = |column: &Column| matches!(column.width, Width::Fixed(_));
    for round in 0..3 {
        let least = |column: &Column, word: f32, most: f32, width: f32| match round {
            0 if rest(column) => most.max(54.0),
            1 if rest(column) => word.clamp(54.0, 96.0),
            2 if !rest(column) && !fixed(column) => word.clamp(40.0, 96.0),
            _ => width,
        };
        let gives: Vec<f32> = columns
            .iter()
            .zip(&widths)
            .zip(asked.iter().zip(&natural))
            .map(|((column, width), (asked, (_, most)))| (width - least(column, asked.word, *most, *width)).max(0.0))
            .collect();
        let sum: f32 = gives.iter().sum();
        let taken = lack.min(sum);
        if sum > 0.0 {
            for (width, gives) in widths.iter_mut().zip(&gives) {
                *width -= taken * gives / sum;
            }
        }
        lack -= taken;
    }
    // More columns than any paper has room for: each gives alike.
    if lack > 0.1 {
        let sum: f32 = widths.iter().sum();
        for width in &mut widths {
            *width *= room.max(1.0) / sum;
        }
    }
    widths
}
