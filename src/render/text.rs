//! The document model as plain text.

use std::fmt::Write;

use super::Rendering;
use crate::article::{Block, Comment, Inline, List, ListItem, Row, text_of};

/// What one level of nested lists is indented by.
const INDENT: &str = "  ";
const BLANK_LINE: &str = "\n\n";
const CELL_SEPARATOR: &str = " | ";

/// The text of the blocks, as [`Article::text`](crate::Article::text) documents it.
pub(crate) fn render(blocks: &[Block], rendering: &Rendering) -> String {
    let mut writer = Writer { out: String::new(), rendering, last: Last::Other, lists: 0 };
    writer.blocks(blocks);
    writer.out
}

/// The readers' comments.
pub(crate) fn comments(comments: &[Comment]) -> String {
    let one = |comment: &Comment| match super::head(comment) {
        Some(head) => format!("{head}\n{}", comment.text),
        None => comment.text.clone(),
    };
    comments.iter().map(one).collect::<Vec<_>>().join(BLANK_LINE)
}

/// What was written last, where the gap behind it depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// An item's first line.
    Item,
    Term,
    Row,
    Other,
}

struct Writer<'r> {
    out: String,
    rendering: &'r Rendering,
    last: Last,
    /// How many lists the text is in.
    lists: usize,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => {
                self.paragraph(&text_of(content))
            }
            Block::Code { text, .. } => self.paragraph(text),
            Block::List(list) => self.list(list),
            Block::DefinitionList { entries } => {
                for entry in entries {
                    for term in &entry.terms {
                        self.begin(if self.last == Last::Term { "\n" } else { BLANK_LINE }, Last::Term);
                        self.out.push_str(&text_of(term));
                    }
                    for definition in &entry.definitions {
                        self.definition(definition);
                    }
                }
            }
            Block::Quote { blocks } => self.blocks(blocks),
            Block::Callout { title, blocks, .. } => {
                self.caption(title);
                self.blocks(blocks);
            }
            Block::Table(table) => {
                self.caption(&table.caption);
                let rows = table.head.iter().chain(&table.body);
                rows.filter(|row| !row.cells.is_empty()).for_each(|row| self.row(row));
                self.last = Last::Other;
            }
            Block::Figure { blocks, caption } => {
                self.blocks(blocks);
                self.caption(caption);
            }
            Block::Note { label, blocks } => {
                self.lists += 1;
                self.item(&format!("{label}. "), blocks);
                self.lists -= 1;
            }
            Block::Image(_) | Block::Embed { .. } | Block::Rule => {}
        }
    }

    /// Begins something behind a gap.
    fn begin(&mut self, gap: &str, this: Last) {
        if !self.out.is_empty() {
            self.out.push_str(gap);
        }
        self.last = this;
    }

    fn paragraph(&mut self, text: &str) {
        self.begin(BLANK_LINE, Last::Other);
        self.out.push_str(text);
    }

    fn caption(&mut self, caption: &[Inline]) {
        if !caption.is_empty() {
            self.paragraph(&text_of(caption));
        }
    }

    /// Its first paragraph stands right below the term.
    fn definition(&mut self, blocks: &[Block]) {
        match blocks.split_first() {
            Some((Block::Paragraph { content }, rest)) => {
                self.begin(if self.last == Last::Term { "\n" } else { BLANK_LINE }, Last::Other);
                self.out.push_str(&text_of(content));
                self.blocks(rest);
            }
            _ => self.blocks(blocks),
        }
    }

    fn list(&mut self, list: &List) {
        self.lists += 1;
        for ListItem { number, blocks } in &list.items {
            let marker = number.map_or("- ".to_owned(), |number| format!("{number}. "));
            self.item(&marker, blocks);
        }
        self.lists -= 1;
    }

    /// The marker stands before a paragraph; an item that begins otherwise speaks for itself.
    fn item(&mut self, marker: &str, blocks: &[Block]) {
        match blocks.split_first() {
            Some((Block::Paragraph { content }, rest)) => {
                self.begin(if self.last == Last::Item { "\n" } else { BLANK_LINE }, Last::Item);
                self.out.push_str(&INDENT.repeat(self.lists - 1));
                self.out.push_str(marker);
                self.out.push_str(&text_of(content));
                self.blocks(rest);
            }
            _ => self.blocks(blocks),
        }
    }

    fn row(&mut self, row: &Row) {
        let before = (self.out.len(), self.last);
        let gap = if self.last == Last::Row && self.rendering.tables { "\n" } else { BLANK_LINE };
        self.begin(gap, Last::Row);
        let start = self.out.len();
        for (i, cell) in row.cells.iter().enumerate() {
            if i > 0 {
                self.out.push_str(CELL_SEPARATOR);
            }
            // A line break within a cell would end the row.
            let text = render(&cell.blocks, self.rendering);
            let mut words = text.split_whitespace();
            if let Some(first) = words.next() {
                self.out.push_str(first);
            }
            // Writing to a `String` cannot fail.
            words.for_each(|word| _ = write!(self.out, " {word}"));
        }
        let kept = self.out[start..].trim_end_matches(CELL_SEPARATOR).trim_end().len();
        self.out.truncate(start + kept);
        if kept == 0 {
            // A row of pictures.
            self.out.truncate(before.0);
            self.last = before.1;
        }
    }
}
