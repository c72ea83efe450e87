//! Text whose cells stand under each other by blanks or dots and by nothing else, as typed into a message or printed by an old
//! program: `Leon Dypvik     16-19       fri`, `Anne Lien ........ 481 90 226`.

/// What is enough to tell by, and more than anybody types.
const LEAST: usize = 4;
const LONGEST: usize = 200_000;
/// The longest line, in bytes, and the most columns.
const WIDEST: usize = 2000;
const COLUMNS: usize = 40;

/// Where a cell of a line begins, in characters, and what stands in it.
type Token<'t> = (usize, &'t str);

/// The same text with a tab between its cells; none for a text that is written in any other way.
pub(super) fn tabbed(text: &str) -> Option<String> {
    if text.len() > LONGEST || text.contains(['"', ';', '|']) || text.lines().any(|line| line.len() > WIDEST) {
        return None;
    }
    if text.contains('\t') {
        return by_tabs(text);
    }
    let lines: Vec<(&str, Vec<Token<'_>>)> = text.lines().map(|line| (line, tokens(line))).collect();
    let filled = lines.iter().filter(|(_, tokens)| !tokens.is_empty()).count();
    let cut = || lines.iter().filter(|(_, tokens)| tokens.len() > 1);
    if cut().count() < LEAST || cut().count() * 2 < filled || !in_a_row(&lines) {
        return None;
    }
    // A comma before the blanks is what divides.
    let commas = cut().filter(|(_, tokens)| tokens.iter().any(|(_, token)| token.ends_with(','))).count();
    let starts = columns(cut().map(|(_, tokens)| tokens.as_slice()), cut().count());
    // `1.  Kari Lie` is a list.
    let signs = cut().filter(|(_, tokens)| tokens.first().is_some_and(|(_, token)| is_sign(token))).count();
    if commas * 2 > cut().count() || signs * 2 > cut().count() || !(2..=COLUMNS).contains(&starts.len()) {
        return None;
    }
    // A long cell may reach the next column: one blank divides them there.
    let beside = |at: usize| {
        let cut = |at: Option<usize>| at.and_then(|at| lines.get(at)).is_some_and(|(_, tokens)| tokens.len() > 1);
        cut(at.checked_sub(1)) || cut(at.checked_add(1))
    };
    let rows: Vec<Option<Vec<&str>>> = lines
        .iter()
        .enumerate()
        .map(|(at, (line, tokens))| match tokens.as_slice() {
            [] => None,
            [_] if !beside(at) => None,
            _ => placed(tokens.iter().flat_map(|token| parted(line, *token, &starts)), &starts),
        })
        .map(|row| row.filter(|row| row.iter().filter(|cell| !cell.is_empty()).count() > 1))
        .collect();
    let fitting = rows.iter().flatten().count();
    if fitting * 10 < cut().count() * 9 {
        return None;
    }
    let beyond = rows.iter().flatten().any(|row| row.last().is_some_and(|cell| !cell.is_empty()));
    let width = starts.len() + usize::from(beyond);
    let mut all = String::with_capacity(text.len());
    for ((line, _), row) in lines.iter().zip(&rows) {
        match row {
            Some(row) => all.push_str(&row.get(..width).unwrap_or(row).join("\t")),
            None => all.push_str(line),
        }
        all.push('\n');
    }
    Some(all)
}

/// Whether a cell is what stands before a line of a list: `1.`, `2)`, `-`.
fn is_sign(token: &str) -> bool {
    let number = token.trim_end_matches(['.', ')', ':']);
    matches!(token, "-" | "*" | "•" | "–")
        || number.len() < token.len() && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
}

/// The same text with one tab where several were typed to bring the cells under each other; none where each is a cell's own.
fn by_tabs(text: &str) -> Option<String> {
    let cells = |line: &str| line.trim_end().split('\t').count();
    let once = |line: &str| line.split('\t').map(str::trim).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join("\t");
    let cut: Vec<&str> = text.lines().filter(|line| line.trim_end().contains('\t')).collect();
    let most = |of: &dyn Fn(&str) -> usize| {
        let mut counts: std::collections::BTreeMap<usize, usize> = std::collections::BTreeMap::new();
        for line in &cut {
            *counts.entry(of(line)).or_default() += 1;
        }
        counts.into_values().max().unwrap_or(0)
    };
    let leads = cut.iter().any(|line| line.starts_with('\t'));
    let even = most(&|line: &str| cells(&once(line))) * 10 >= cut.len() * 9;
    // A row with more cells has a cell of its own between the tabs of the others.
    let widest = cut.iter().map(|line| cells(&once(line))).max().unwrap_or(0);
    let all = cut.iter().filter(|line| cells(&once(line)) == widest).count() * 10 >= cut.len() * 8;
    // Numbers under numbers, as blanks between other things would not leave them.
    let second: Vec<bool> = cut
        .iter()
        .map(|line| once(line).split('\t').nth(1).is_some_and(|cell| cell.starts_with(|c: char| c.is_ascii_digit() || c == '+')))
        .collect();
    let digits = second.iter().filter(|digit| **digit).count() * 10;
    let alike = digits >= second.len() * 8 || digits <= second.len() * 2;
    // Rows that have all cells have them behind as many tabs, where each tab is a cell's own.
    let whole: Vec<usize> = cut.iter().filter(|line| cells(&once(line)) == widest).map(|line| cells(line)).collect();
    let uneven = whole.iter().any(|cells| whole.first() != Some(cells));
    (cut.len() >= LEAST && !leads && even && all && alike && uneven).then(|| text.lines().map(|line| once(line) + "\n").collect())
}

/// Whether so many lines of cells stand under each other as make a table.
fn in_a_row(lines: &[(&str, Vec<Token<'_>>)]) -> bool {
    let mut run = 0;
    lines.iter().any(|(_, tokens)| {
        run = if tokens.len() > 1 { run + 1 } else { 0 };
        run >= LEAST
    })
}

/// The cells of a line: what two blanks or more, or a row of dots, divide.
fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut from: Option<usize> = None;
    let chars: Vec<(usize, char)> = line.char_indices().collect();
    let gap = |at: usize| {
        let run = |sign: fn(char) -> bool| chars.iter().skip(at).take_while(|(_, c)| sign(*c)).count();
        let blanks = run(|c| c == ' ');
        let dots = run(|c| matches!(c, ' ' | '.' | '…' | '_'));
        let dotted = chars.iter().skip(at).take(dots).filter(|(_, c)| *c != ' ').count();
        if dotted > 3 {
            dots
        } else if blanks > 1 {
            blanks
        } else {
            0
        }
    };
    let mut at = 0;
    let mut start = 0;
    while let Some((byte, c)) = chars.get(at) {
        let skip = gap(at);
        if skip > 0 || from.is_none() && *c == ' ' {
            if let Some(begin) = from.take() {
                tokens.push((start, line.get(begin..*byte).unwrap_or_default().trim()));
            }
            at += skip.max(1);
            continue;
        }
        if from.is_none() {
            (from, start) = (Some(*byte), at);
        }
        at += 1;
    }
    if let Some(begin) = from {
        tokens.push((start, line.get(begin..).unwrap_or_default().trim()));
    }
    tokens
}

/// The cells of a line by their columns, and one behind the last for a remark; none where two would stand in one column.
fn placed<'t>(tokens: impl Iterator<Item = Token<'t>>, starts: &[usize]) -> Option<Vec<&'t str>> {
    let mut cells: Vec<&str> = vec![""; starts.len() + 1];
    for (at, token) in tokens {
        let column = starts.iter().rposition(|start| *start <= at + 1)?;
        let taken = cells.get(column).is_some_and(|cell| !cell.is_empty());
        let column = column + usize::from(taken && column + 1 == starts.len());
        let cell = cells.get_mut(column).filter(|cell| cell.is_empty())?;
        *cell = token;
    }
    Some(cells)
}

/// A cell that goes on over where columns begin, cut there if a blank stands before.
fn parted<'t>(line: &'t str, (at, text): Token<'t>, starts: &[usize]) -> Vec<Token<'t>> {
    let bytes = |characters: usize| line.char_indices().nth(characters).map(|(byte, _)| byte);
    let end = at + text.chars().count();
    let within = |start: &usize| at + 1 < *start && *start < end;
    // One blank is all that is left before the column, or the cell before took that too.
    for start in starts.iter().flat_map(|start| [*start, start.saturating_sub(1)]).filter(within) {
        let start = &start;
        let blank = line.chars().nth(start - 1) == Some(' ') && line.chars().nth(*start) != Some(' ');
        if let (true, Some(from), Some(byte)) = (blank, bytes(at), bytes(*start)) {
            let to = bytes(end).unwrap_or(line.len());
            let (before, after) = (line.get(from..byte).unwrap_or_default(), line.get(byte..to).unwrap_or_default());
            let mut all = vec![(at, before.trim_end())];
            all.extend(parted(line, (*start, after), starts));
            return all;
        }
    }
    vec![(at, text)]
}

/// Where the columns begin: where many lines have a cell, the edge of the text before all.
fn columns<'t>(lines: impl Iterator<Item = &'t [Token<'t>]>, count: usize) -> Vec<usize> {
    let mut starts: std::collections::BTreeMap<usize, usize> = std::collections::BTreeMap::new();
    for (at, _) in lines.flat_map(|tokens| tokens.iter().skip(1)) {
        *starts.entry(*at).or_default() += 1;
    }
    let mut columns = vec![0];
    for (at, times) in &starts {
        let near = starts.get(&(at + 1)).copied().unwrap_or(0);
        let apart = columns.last().is_some_and(|last| *last == 0 || at - last > 1);
        if (times + near) * 10 >= count * 3 && apart {
            columns.push(*at);
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn blanks_and_dots_divide_where_all_lines_agree() {
        let grid = "Vakter\n\nHVEM        FREDAG   LØRDAG\nLeon Dypvik 16-19\nNoah B.     16-19    12-15\nThea Lunde           15-18\nEmrik Sand  19-22    15-18\nJulie Haver -        18-21\n";
        let right = "Vakter\n\nHVEM\tFREDAG\tLØRDAG\nLeon Dypvik\t16-19\t\nNoah B.\t16-19\t12-15\nThea Lunde\t\t15-18\nEmrik Sand\t19-22\t15-18\nJulie Haver\t-\t18-21\n";
        assert_eq!(tabbed(grid).as_deref(), Some(right));
        let phones = "Ringeliste\nAnne Lien ........ 400 00 111\nBo Ek ............ 400 00 112   bare fredag\nDina Foss ........ 400 00 113\nLeo Moe .......... 400 00 114\n";
        assert!(tabbed(phones).unwrap().contains("Bo Ek\t400 00 112\tbare fredag"));
        for other in ["a,b\n1,2\n", "Hei!  Vi ses.\nMvh\nKari\n", "a;  b\nc;  d\ne;  f\ng;  h\n", "a,  b\nc,  d\ne,  f\ng,  h\n"] {
            assert_eq!(tabbed(other), None, "{other}");
        }
    }
}
