//! What the header of a table says about the column that a number stands in.

use super::scan::BEFORE;
use crate::number::label::{self, Label};
use crate::number::lexicon::Class;

/// The most columns that a table can have.
const MOST: usize = 16;

/// A table, as far as its numbers were read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    sign: u8,
    /// How many signs a row has.
    count: usize,
    columns: [Option<Class>; MOST],
    /// Where the last row that was read begins.
    last_row: usize,
}

/// A cell of a table: the number alone between two signs.
struct Cell {
    sign: u8,
    count: usize,
    column: usize,
    row: usize,
}

impl Table {
    /// The label of the column in which the number at `start..end` stands, and the table, for the rows below.
    pub(super) fn label(
        text: &str,
        start: usize,
        end: usize,
        known: Option<Table>,
    ) -> Option<(Label, Table)> {
        let cell = Cell::at(text.as_bytes(), start, end)?;
        let columns = cell.header(text, known)?;
        let class = columns.get(cell.column).copied().flatten()?;
        let label = Label {
            class,
            between: 0,
            is_name: true,
        };
        let table = Table {
            sign: cell.sign,
            count: cell.count,
            columns,
            last_row: cell.row,
        };
        Some((label, table))
    }

    /// The table in a text that was cut at its front.
    pub(super) fn cut(self, by: usize) -> Option<Table> {
        Some(Table {
            last_row: self.last_row.checked_sub(by)?,
            ..self
        })
    }
}

impl Cell {
    fn at(bytes: &[u8], start: usize, end: usize) -> Option<Cell> {
        let dress = |b: &u8| matches!(b, b' ' | b'"' | b'`' | b'*');
        let from = start.saturating_sub(BEFORE);
        let before = bytes.get(from..start)?;
        let after = bytes.get(end..end.saturating_add(BEFORE).min(bytes.len()))?;
        let left = before.iter().rev().find(|b| !dress(b)).copied();
        let right = after.iter().find(|b| !dress(b)).copied();
        let is_sign = |b: &u8| matches!(b, b',' | b';' | b'\t' | b'|');
        let ends = |b: Option<u8>| b.is_none_or(|b| is_sign(&b) || matches!(b, b'\n' | b'\r'));
        let sign = left.filter(is_sign).or(right.filter(is_sign))?;
        if !ends(left) || !ends(right) {
            return None;
        }
        let row = match before.iter().rposition(|b| *b == b'\n') {
            Some(at) => from + at + 1,
            None if from == 0 => 0,
            None => return None,
        };
        let signs = |part: &[u8]| part.iter().filter(|b| **b == sign).count();
        let column = signs(bytes.get(row..start)?);
        let rest = after.split(|b| *b == b'\n').next().unwrap_or_default();
        Some(Cell {
            sign,
            count: column + signs(rest),
            column,
            row,
        })
    }

    /// What the header of the cell's table says of each column: the first line above that has no digits, of as many
    /// cells as all lines between.
    fn header(&self, text: &str, known: Option<Table>) -> Option<[Option<Class>; MOST]> {
        let known = known.filter(|table| table.sign == self.sign && table.count == self.count);
        let bytes = text.as_bytes();
        let from = self.row.saturating_sub(BEFORE);
        let mut end = self.row;
        while end > from {
            let line_end = end - 1;
            let start = bytes.get(from..line_end)?.iter().rposition(|b| *b == b'\n');
            let start = match start {
                Some(at) => from + at + 1,
                None if from == 0 => 0,
                None => return None,
            };
            if let Some(table) = known.filter(|table| table.last_row >= start) {
                return Some(table.columns);
            }
            let line = text.get(start..line_end)?;
            let is_rule = line.bytes().all(|b| b"|-: \r".contains(&b));
            if !is_rule {
                if line.bytes().filter(|b| *b == self.sign).count() != self.count {
                    return None;
                }
                if !line.bytes().any(|b| b.is_ascii_digit()) {
                    return Some(classes(line, self.sign));
                }
            } else if line.trim().is_empty() {
                return None;
            }
            end = start;
        }
        None
    }
}

/// What the cells of a header say.
fn classes(line: &str, sign: u8) -> [Option<Class>; MOST] {
    let mut columns = [None; MOST];
    for (slot, cell) in columns.iter_mut().zip(line.split(char::from(sign))) {
        let label = label::label(cell, cell.len(), 0);
        *slot = label
            .map(|label| label.class)
            .filter(|class| *class != Class::Carrier);
    }
    columns
}
