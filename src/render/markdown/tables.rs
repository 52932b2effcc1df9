//! Tables as GitHub's Markdown has them: one line a row.

use super::BLANK_LINE;
use super::Writer;
use super::escape::Context;
use crate::article::{Block, Cell, Inline, Row, Table};

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
            for column in 0..columns {
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
            Block::Image(image) if self.rendering.images => vec![self.image(image)],
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
    // Spans reach no further than the longest row: pages state absurd ones.
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    // For each column how many rows below are covered.
    let mut covered: Vec<u16> = Vec::new();
    let mut out = Vec::new();
    for row in rows {
        let mut line = Vec::new();
        let take_covered = |line: &mut Vec<Option<&'t Cell>>, covered: &mut Vec<u16>| {
            while let Some(rows) = covered.get_mut(line.len()).filter(|rows| **rows > 0) {
                *rows -= 1;
                line.push(None);
            }
        };
        for cell in &row.cells {
            take_covered(&mut line, &mut covered);
            for column in 0..usize::from(cell.columns.max(1)) {
                if column > 0 && line.len() >= columns {
                    break;
                }
                if covered.len() <= line.len() {
                    covered.resize(line.len() + 1, 0);
                }
                covered[line.len()] = if line.len() < columns { cell.rows.saturating_sub(1) } else { 0 };
                line.push((column == 0).then_some(cell));
            }
        }
        take_covered(&mut line, &mut covered);
        out.push(line);
    }
    out
}
