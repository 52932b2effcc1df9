//! Which tables hold data, and where a cell stands.

use super::Block;
use crate::article::BlockKind;

/// A table with fewer columns or rows sets its content side by side or below one another: layout.
const MIN_COLUMNS: u16 = 2;
const MIN_ROWS: u32 = 2;
/// Cells of data are short; a mean above this many words is prose laid out in a table.
const MAX_MEAN_WORDS: f32 = 40.0;

/// The tables that the walk is inside of, and the rows it has seen.
#[derive(Default)]
pub(super) struct Tables {
    open: Vec<Table>,
    rows: u32,
}

struct Table {
    layout: bool,
    /// The row under way.
    row: u32,
    rows: u32,
    /// Cells of the row under way.
    cells: u16,
    columns: u16,
    /// Positions of the blocks that are its cells.
    blocks: Vec<usize>,
}

impl Tables {
    pub(super) fn open(&mut self, presentation: bool) {
        // A table that holds another one lays it out.
        if let Some(outer) = self.open.last_mut() {
            outer.layout = true;
        }
        let (layout, blocks) = (presentation, Vec::new());
        self.open.push(Table { layout, row: self.rows, rows: 0, cells: 0, columns: 0, blocks });
    }

    pub(super) fn row(&mut self) {
        self.rows += 1;
        if let Some(table) = self.open.last_mut() {
            table.rows += 1;
            table.row = self.rows;
            table.cells = 0;
        }
    }

    pub(super) fn cell(&mut self) {
        if let Some(table) = self.open.last_mut() {
            table.cells = table.cells.saturating_add(1);
            table.columns = table.columns.max(table.cells);
        }
    }

    /// What a block of the cell under way is.
    pub(super) fn kind(&self) -> BlockKind {
        match self.open.last() {
            Some(table) if !table.layout => {
                BlockKind::TableCell { row: table.row, column: table.cells.saturating_sub(1) }
            }
            _ => BlockKind::Paragraph,
        }
    }

    /// Notes that a block is a cell of the table under way.
    pub(super) fn holds(&mut self, block: usize) {
        if let Some(table) = self.open.last_mut() {
            table.blocks.push(block);
        }
    }

    /// Ends a table; cells of a layout table become what they hold.
    pub(super) fn close(&mut self, blocks: &mut [Block]) {
        let Some(table) = self.open.pop() else { return };
        let words: f32 = table.blocks.iter().map(|b| blocks[*b].counts.words).sum();
        let data = !table.layout
            && table.columns >= MIN_COLUMNS
            && table.rows >= MIN_ROWS
            && words <= MAX_MEAN_WORDS * table.blocks.len() as f32;
        if !data {
            for block in table.blocks {
                blocks[block].kind = BlockKind::Paragraph;
            }
        }
    }
}
