//! Which tables hold data, and where a cell stands.

use super::{Block, BlockKind};

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

    /// Ends a table and tells whether it is one of data; cells of a layout table become what they hold.
    pub(super) fn close(&mut self, blocks: &mut [Block]) -> bool {
        let Some(table) = self.open.pop() else { return false };
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
        data
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::html;
    use crate::page::Page;

    /// The texts of the blocks, cells with row and column.
    fn cells(html: &str) -> Vec<(String, Option<(u32, u16)>)> {
        let outline = html::outline(Page::parse(html).document(), &[], &[]);
        let place = |kind| match kind {
            BlockKind::TableCell { row, column } => Some((row, column)),
            _ => None,
        };
        let blocks = outline.blocks.iter();
        blocks.map(|b| (outline.block_text(b).to_owned(), place(b.kind))).collect()
    }

    fn has_data(html: &str) -> bool {
        cells(html).iter().any(|(_, place)| place.is_some())
    }

    #[test]
    fn cells_of_data_have_a_place() {
        let html = "<table><tr><th>a<th>b<tr><td><p>c</p><p>d</p><td><tr><td>e<td>f</table>";
        let places: Vec<_> = cells(html).into_iter().map(|(_, p)| p.unwrap()).collect();
        let first = places[0].0;
        let relative: Vec<_> = places.iter().map(|(r, c)| (r - first, *c)).collect();
        assert_eq!(relative, [(0, 0), (0, 1), (1, 0), (1, 0), (2, 0), (2, 1)]);
    }

    #[test]
    fn tables_share_no_row() {
        let table = "<table><tr><td>a<td>b<tr><td>c<td>d</table>";
        let places = cells(&format!("{table}{table}"));
        let mut rows: Vec<u32> = places.iter().map(|(_, p)| p.unwrap().0).collect();
        rows.dedup();
        assert_eq!(rows.len(), 4);
        assert!(rows.is_sorted());
    }

    #[test]
    fn tables_for_layout_are_what_they_hold() {
        let prose = "word ".repeat(MAX_MEAN_WORDS as usize + 1);
        for html in [
            "<table><tr><td>a<tr><td>b</table>",
            "<table><tr><td>a<td>b</table>",
            "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
            &format!("<table><tr><td>{prose}<td>{prose}<tr><td>{prose}<td>{prose}</table>"),
        ] {
            assert!(!has_data(html), "{html}");
        }
        assert!(has_data("<table><tr><td>a<td>b<tr><td>c<td>d</table>"));
    }

    #[test]
    fn a_table_around_a_table_lays_it_out() {
        let inner = "<table><tr><td>1<td>2<tr><td>3<td>4</table>";
        let html = format!("<table><tr><td>a<td>b<tr><td>{inner}<td>c</table>");
        let data: Vec<_> = cells(&html).into_iter().filter_map(|(text, place)| place.map(|_| text)).collect();
        assert_eq!(data, ["1", "2", "3", "4"]);
    }

    #[test]
    fn blocks_in_a_cell_keep_their_own_kind() {
        let html = "<table><tr><td><h2>a</h2><td>b<tr><td><ul><li>c</ul><td>d</table>";
        let data: Vec<_> = cells(html).into_iter().map(|(_, place)| place.is_some()).collect();
        assert_eq!(data, [false, true, false, true]);
    }
}
