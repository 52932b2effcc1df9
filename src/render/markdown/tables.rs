//! Tables as GitHub's Markdown has them: one line a row.

use super::BLANK_LINE;
use super::Writer;
use super::escape::Context;
use crate::article::{Block, Cell, Inline, Row, Table};

/// Spans cover so many places for each cell of a table, on average: pages state absurd ones.
const MAX_COVERED: usize = 16;

impl Writer<'_> {
    pub(super) fn table(self, table: &Table) -> String {
        let all: Vec<&Row> = table.head.iter().chain(&table.body).collect();
        let mut rows = grid(&all);
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        // The first row is the head, which may be empty.
        if table.head.is_empty() {
            rows.insert(0, Vec::new());
        }
        let mut out = String::new();
        if !table.caption.is_empty() {
            out.push_str(&self.inlines(&table.caption, Context::Paragraph));
            out.push_str(BLANK_LINE);
        }
        for (i, row) in rows.iter().enumerate() {
            if i > 0 {
                out.push('\n');
            }
            out.push('|');
            // Readers fill short rows with empty cells, but for the first.
            let width = if i == 0 { columns } else { row.len().max(1) };
            for column in 0..width {
                out.push(' ');
                let text = row.get(column).copied().flatten().map(|cell| self.cell(cell)).unwrap_or_default();
                out.push_str(&text);
                out.push_str(if text.is_empty() { "|" } else { " |" });
            }
            if i == 0 {
                out.push_str("\n|");
                out.push_str(&" --- |".repeat(columns));
            }
        }
        out
    }

    fn cell(self, cell: &Cell) -> String {
        if let [Block::Paragraph { content }] = &*cell.blocks
            && !content.contains(&Inline::Break)
        {
            return self.inlines(content, Context::Cell);
        }
        let lines = cell.blocks.iter().flat_map(|block| self.lines(block, Context::Cell));
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("<br>")
    }

    /// A block on single lines, as a cell needs it.
    fn lines(self, block: &Block, context: Context) -> Vec<String> {
        let all =
            |blocks: &[Block]| blocks.iter().flat_map(|block| self.lines(block, context)).collect::<Vec<_>>();
        let one = |content: &[Inline]| vec![self.part(content, context)];
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => one(content),
            Block::List(list) => list.items.iter().flat_map(|item| all(&item.blocks)).collect(),
            Block::DefinitionList { entries } => entries
                .iter()
                .flat_map(|entry| {
                    let terms = entry.terms.iter().flat_map(|term| one(term));
                    terms.chain(entry.definitions.iter().flat_map(|blocks| all(blocks))).collect::<Vec<_>>()
                })
                .collect(),
            Block::Quote { blocks } | Block::Note { blocks, .. } => all(blocks),
            Block::Callout { title, blocks, .. } => one(title).into_iter().chain(all(blocks)).collect(),
            Block::Code { text, .. } => text
                .lines()
                .map(|line| self.part(&[Inline::Code { text: line.to_owned() }], context))
                .collect(),
            Block::Table(table) => {
                let cells = table.head.iter().chain(&table.body).flat_map(|row| &row.cells);
                one(&table.caption).into_iter().chain(cells.flat_map(|cell| all(&cell.blocks))).collect()
            }
            Block::Figure { blocks, caption } => all(blocks).into_iter().chain(one(caption)).collect(),
            Block::Image(image) if self.rendering.images => vec![self.image(image, context)],
            Block::Embed { url, title } if self.rendering.images => {
                vec![self.embed(url, title.as_deref(), context)]
            }
            Block::Image(_) | Block::Embed { .. } | Block::Rule => Vec::new(),
        }
    }

    /// A table as paragraphs, one a row.
    pub(super) fn rows(self, table: &Table) -> String {
        let caption = self.inlines(&table.caption, Context::Paragraph);
        let rows = table.head.iter().chain(&table.body).map(|row| {
            let blocks = row.cells.iter().flat_map(|cell| &cell.blocks);
            let lines = blocks.flat_map(|block| self.lines(block, Context::Paragraph));
            lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" | ")
        });
        let parts = std::iter::once(caption).chain(rows).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(BLANK_LINE)
    }
}

/// The cells of rows by column: what a cell covers beside and below itself is empty.
fn grid<'t>(rows: &[&'t Row]) -> Vec<Vec<Option<&'t Cell>>> {
    let widths = || rows.iter().map(|row| row.cells.len());
    // Spans reach no further than the longest row: pages state absurd ones.
    let columns = widths().max().unwrap_or(0);
    let mut spans = Spans { columns, spare: MAX_COVERED * widths().sum::<usize>(), covered: Vec::new() };
    rows.iter().map(|row| spans.line(row)).collect()
}

/// What the spans of cells cover.
struct Spans {
    columns: usize,
    /// So many places may still be covered.
    spare: usize,
    /// For each column how many rows below are covered.
    covered: Vec<u16>,
}

impl Spans {
    fn line<'t>(&mut self, row: &'t Row) -> Vec<Option<&'t Cell>> {
        let mut line = Vec::new();
        for cell in &row.cells {
            self.take_covered(&mut line);
            for column in 0..usize::from(cell.columns.max(1)) {
                if column > 0 && (line.len() >= self.columns || self.spare == 0) {
                    break;
                }
                self.spare -= usize::from(column > 0);
                if self.covered.len() <= line.len() {
                    self.covered.resize(line.len() + 1, 0);
                }
                let reaches = line.len() < self.columns;
                self.covered[line.len()] = if reaches { cell.rows.saturating_sub(1) } else { 0 };
                line.push((column == 0).then_some(cell));
            }
        }
        self.take_covered(&mut line);
        line
    }

    fn take_covered(&mut self, line: &mut Vec<Option<&Cell>>) {
        while let Some(rows) = self.covered.get_mut(line.len()).filter(|rows| **rows > 0)
            && self.spare > 0
        {
            *rows -= 1;
            self.spare -= 1;
            line.push(None);
        }
    }
}
