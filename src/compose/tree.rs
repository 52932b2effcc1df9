//! Blocks with their containers, one after another → a tree.

use ego_tree::NodeId;
use html5ever::local_name;

use super::notes::Notes;
use super::path::{Shape, Step, callout};
use super::{Source, joined, lines_of};
use crate::article::{Block, Cell, Definition, Inline, List, ListItem, Row, Table};
use crate::cues::Tag;
use crate::page::dom::{attribute, element};

/// A container under way.
struct Frame {
    step: Step,
    body: Body,
}

/// What a container has so far.
enum Body {
    Blocks(Vec<Block>),
    Lines(Vec<Vec<Inline>>),
    Items { ordered: bool, items: Vec<ListItem>, last: Option<NodeId> },
    Entries(Vec<Definition>),
    Rows(Table),
    Cells { head: bool, cells: Vec<(Option<NodeId>, Cell)> },
    Figure { blocks: Vec<Block>, caption: Vec<Inline> },
    Callout { kind: String, title: Vec<Inline>, blocks: Vec<Block> },
}

/// Builds the tree.
pub(super) struct Tree<'a> {
    source: Source<'a>,
    notes: &'a Notes,
    frames: Vec<Frame>,
    blocks: Vec<Block>,
}

/// No page means more columns or rows than that by a span; browsers cap columns there, too (HTML standard, section 4.9.11).
const MAX_SPAN: u16 = 1000;

impl<'a> Tree<'a> {
    pub(super) fn new(source: Source<'a>, notes: &'a Notes) -> Self {
        Tree { source, notes, frames: Vec::new(), blocks: Vec::new() }
    }

    /// Opens and closes containers so that those of `path` are open.
    pub(super) fn enter(&mut self, path: &[Step]) {
        let shared = self.frames.iter().zip(path).take_while(|(frame, step)| frame.step.is(step)).count();
        while self.frames.len() > shared {
            self.close();
        }
        for step in &path[shared..] {
            let body = self.body_of(step);
            self.frames.push(Frame { step: *step, body });
        }
    }

    /// Adds a block to the innermost container.
    pub(super) fn add(&mut self, block: Block) {
        let Some(frame) = self.frames.last_mut() else {
            self.blocks.push(block);
            return;
        };
        match &mut frame.body {
            Body::Blocks(blocks) | Body::Figure { blocks, .. } | Body::Callout { blocks, .. } => {
                blocks.push(block)
            }
            Body::Lines(lines) => lines.extend(lines_of(block)),
            // What stands between items belongs to the one before.
            Body::Items { items, .. } => match items.last_mut() {
                Some(item) => item.blocks.push(block),
                None => items.push(ListItem { number: None, blocks: vec![block] }),
            },
            Body::Entries(entries) => entry(entries).definitions.push(vec![block]),
            Body::Cells { cells, .. } => cells.push((None, Cell { blocks: vec![block], ..Cell::default() })),
            Body::Rows(table) => {
                let cell = Cell { blocks: vec![block], ..Cell::default() };
                table.body.push(Row { cells: vec![cell] });
            }
        }
    }

    /// Adds a picture, embed or rule, which must not make a row or an item of its own.
    pub(super) fn add_media(&mut self, block: Block) {
        match self.frames.last().map(|frame| &frame.body) {
            Some(Body::Rows(_) | Body::Cells { .. } | Body::Entries(_) | Body::Lines(_)) => {}
            Some(Body::Items { items, .. }) if items.is_empty() => {}
            // What stood between two rules is no main content.
            _ if block == Block::Rule && self.last() == Some(&Block::Rule) => {}
            _ => self.add(block),
        }
    }

    /// The block before the one to come.
    fn last(&self) -> Option<&Block> {
        match self.frames.last().map(|frame| &frame.body) {
            None => self.blocks.last(),
            Some(Body::Blocks(blocks) | Body::Figure { blocks, .. } | Body::Callout { blocks, .. }) => {
                blocks.last()
            }
            Some(_) => None,
        }
    }

    pub(super) fn finish(mut self) -> Vec<Block> {
        while !self.frames.is_empty() {
            self.close();
        }
        self.blocks
    }

    fn body_of(&self, step: &Step) -> Body {
        match step.shape {
            Shape::List => {
                let ordered = step.ordinal.is_some() || self.is(step, Tag::Ol);
                Body::Items { ordered, items: Vec::new(), last: None }
            }
            Shape::DefinitionList => Body::Entries(Vec::new()),
            Shape::Term | Shape::Caption | Shape::CalloutTitle => Body::Lines(Vec::new()),
            Shape::Table => Body::Rows(Table::default()),
            Shape::Row => Body::Cells { head: self.is_in_head(step), cells: Vec::new() },
            Shape::Figure => Body::Figure { blocks: Vec::new(), caption: Vec::new() },
            Shape::Callout => {
                let kind = callout(self.source, step.key).unwrap_or_default();
                Body::Callout { kind, title: Vec::new(), blocks: Vec::new() }
            }
            Shape::Item | Shape::Quote | Shape::Cell | Shape::Definition | Shape::Note => {
                Body::Blocks(Vec::new())
            }
        }
    }

    fn is(&self, step: &Step, tag: Tag) -> bool {
        self.source.section_node(step.key).and_then(element).is_some_and(|e| Tag::of(&e.name.local) == tag)
    }

    fn is_in_head(&self, step: &Step) -> bool {
        let row = self.source.section_node(step.key);
        row.and_then(|row| row.parent())
            .and_then(element)
            .is_some_and(|e| Tag::of(&e.name.local) == Tag::Thead)
    }

    /// Ends the innermost container and gives it to the one around it.
    fn close(&mut self) {
        let Some(Frame { step, body }) = self.frames.pop() else { return };
        let around = self.frames.last_mut().map(|frame| &mut frame.body);
        match (step.shape, body, around) {
            (Shape::Item, Body::Blocks(blocks), Some(Body::Items { ordered, items, last })) => {
                let before = items.last().and_then(|item| item.number);
                let counted = || number(self.source, &step, *last, before);
                let number = if *ordered { step.ordinal.or_else(counted) } else { None };
                *last = self.source.section_node(step.key).map(|node| node.id());
                items.push(ListItem { number, blocks });
            }
            (Shape::Cell, Body::Blocks(blocks), Some(Body::Cells { cells, .. })) => {
                let node = self.source.outline.sections[step.key as usize].node;
                let cell =
                    Cell { blocks, ..node.map_or_else(Cell::default, |node| empty_cell(self.source, node)) };
                cells.push((node, cell));
            }
            (Shape::Row, Body::Cells { head, cells }, Some(Body::Rows(table))) => {
                let row = Row { cells: all_cells(self.source, &step, cells) };
                // Rows of headings above all data head the table, in an element of their own or not.
                let heads = head || row.cells.iter().all(|cell| cell.header);
                if heads && table.body.is_empty() && row.cells.len() > 1 {
                    table.head.push(row);
                } else {
                    table.body.push(row);
                }
            }
            (Shape::Term, Body::Lines(lines), Some(Body::Entries(entries))) => {
                if entries.last().is_none_or(|last| !last.definitions.is_empty()) {
                    entries.push(Definition::default());
                }
                entry(entries).terms.extend(lines);
            }
            (Shape::Definition, Body::Blocks(blocks), Some(Body::Entries(entries))) => {
                entry(entries).definitions.push(blocks);
            }
            (Shape::Caption, Body::Lines(lines), Some(Body::Figure { caption, .. })) => {
                extend(caption, lines)
            }
            (Shape::Caption, Body::Lines(lines), Some(Body::Rows(table))) => {
                extend(&mut table.caption, lines)
            }
            (Shape::CalloutTitle, Body::Lines(lines), Some(Body::Callout { title, .. })) => {
                extend(title, lines)
            }
            (_, body, _) => {
                if let Some(block) = self.block_of(&step, body) {
                    self.add(block);
                }
            }
        }
    }

    /// A closed container as a block.
    fn block_of(&self, step: &Step, body: Body) -> Option<Block> {
        Some(match body {
            Body::Items { ordered, items, .. } => list(ordered, items),
            Body::Entries(entries) => Block::DefinitionList { entries },
            Body::Rows(table) => Block::Table(with_bold_head(table)),
            Body::Lines(lines) => Block::Paragraph { content: joined(lines) },
            Body::Figure { blocks, caption } => return figure(blocks, caption),
            Body::Callout { kind, title, blocks } => Block::Callout { kind, title, blocks },
            Body::Blocks(blocks) if step.shape == Shape::Note => {
                Block::Note { label: self.notes.label_of(step.key).unwrap_or_default().to_owned(), blocks }
            }
            Body::Blocks(blocks) => Block::Quote { blocks },
            // Cells outside a row don't come up: the path leaves them out.
            Body::Cells { cells, .. } => {
                let row = Row { cells: cells.into_iter().map(|(_, cell)| cell).collect() };
                Block::Table(Table { body: vec![row], ..Table::default() })
            }
        })
    }
}

impl Step {
    fn is(&self, other: &Step) -> bool {
        (self.shape, self.key, self.implied) == (other.shape, other.key, other.implied)
    }
}

/// The entry under way.
fn entry(entries: &mut Vec<Definition>) -> &mut Definition {
    if entries.is_empty() {
        entries.push(Definition::default());
    }
    let last = entries.len() - 1;
    &mut entries[last]
}

fn extend(content: &mut Vec<Inline>, lines: Vec<Vec<Inline>>) {
    let before = std::mem::take(content);
    *content = joined(std::iter::once(before).chain(lines).collect());
}

/// A list whose only item is nothing but a list is that list: the item's own text is no main content, or it has none.
fn list(ordered: bool, mut items: Vec<ListItem>) -> Block {
    if let [item] = &mut *items
        && matches!(&*item.blocks, [Block::List(_)])
        && let Some(inner) = item.blocks.pop()
    {
        return inner;
    }
    let mut lifted = Vec::with_capacity(items.len());
    for mut item in items {
        match &mut *item.blocks {
            // An item that is a list has no text of its own: its items stand in its place.
            [Block::List(inner)] if !ordered && !inner.ordered => lifted.append(&mut inner.items),
            _ => lifted.push(item),
        }
    }
    Block::List(List { ordered, items: lifted })
}

/// A first row of nothing but bold cells heads a table whose second row is not so.
fn with_bold_head(mut table: Table) -> Table {
    if let (true, [first, second, ..]) = (table.head.is_empty(), &*table.body)
        && first.cells.len() > 1
        && first.cells.iter().all(|cell| cell.blocks.is_empty() || bold(cell).is_some())
        && first.cells.iter().filter(|cell| bold(cell).is_some()).count() > 1
        && second.cells.iter().any(|cell| !cell.blocks.is_empty() && bold(cell).is_none())
    {
        let mut head = table.body.remove(0);
        for cell in &mut head.cells {
            let content = bold(cell).map(<[Inline]>::to_vec);
            cell.header = true;
            cell.blocks = content.map(|content| Block::Paragraph { content }).into_iter().collect();
        }
        table.head.push(head);
    }
    table
}

/// The text of a cell of which all is bold.
fn bold(cell: &Cell) -> Option<&[Inline]> {
    let [Block::Paragraph { content }] = &*cell.blocks else { return None };
    let [Inline::Strong { content }] = &**content else { return None };
    Some(content)
}

/// A figure is only one with a caption, or with several things in it.
fn figure(mut blocks: Vec<Block>, caption: Vec<Inline>) -> Option<Block> {
    if !caption.is_empty() {
        return Some(Block::Figure { blocks, caption });
    }
    match blocks.len() {
        0 => None,
        1 => blocks.pop(),
        _ => Some(Block::Figure { blocks, caption }),
    }
}

/// The number of an ordered list's item: counted on from the item before that was kept.
fn number(source: Source<'_>, item: &Step, last: Option<NodeId>, before: Option<u32>) -> Option<u32> {
    let node = source.section_node(item.key)?;
    let list = element(node.parent()?)?;
    let start = || attribute(list, &local_name!("start")).and_then(|n| n.trim().parse().ok()).unwrap_or(1);
    let is_item = |node: &ego_tree::NodeRef<'_, scraper::Node>| {
        element(*node).is_some_and(|e| Tag::of(&e.name.local) == Tag::Li)
    };
    let skipped =
        node.prev_siblings().take_while(|node| Some(node.id()) != last).filter(is_item).count() as u32;
    Some(match before {
        Some(before) => before.saturating_add(1).saturating_add(skipped),
        None => u32::saturating_add(start(), skipped),
    })
}

/// A cell without what it holds.
fn empty_cell(source: Source<'_>, node: NodeId) -> Cell {
    let Some(element) = source.node(node).and_then(element) else { return Cell::default() };
    let span = |name| {
        let value = attribute(element, &name).and_then(|n| n.trim().parse().ok()).unwrap_or(1);
        u16::clamp(value, 1, MAX_SPAN)
    };
    Cell {
        header: Tag::of(&element.name.local) == Tag::Th,
        columns: span(local_name!("colspan")),
        rows: span(local_name!("rowspan")),
        blocks: Vec::new(),
    }
}

/// The cells of a row with those that hold no text, which the outline doesn't have.
fn all_cells(source: Source<'_>, row: &Step, cells: Vec<(Option<NodeId>, Cell)>) -> Vec<Cell> {
    let mut cells = cells.into_iter().peekable();
    let mut out = Vec::new();
    for child in source.section_node(row.key).into_iter().flat_map(|row| row.children()) {
        let is_cell = element(child).is_some_and(|e| matches!(Tag::of(&e.name.local), Tag::Td | Tag::Th));
        if !is_cell {
            continue;
        }
        match cells.next_if(|(node, _)| *node == Some(child.id())) {
            Some((_, cell)) => out.push(cell),
            None => out.push(empty_cell(source, child.id())),
        }
    }
    out.extend(cells.map(|(_, cell)| cell));
    out
}
