//! Blocks with their containers, one after another → a tree.

use ego_tree::{NodeId, NodeRef};
use html5ever::local_name;
use scraper::Node;

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

impl Body {
    fn is_empty(&self) -> bool {
        match self {
            Body::Blocks(blocks) => blocks.is_empty(),
            Body::Lines(lines) => lines.is_empty(),
            Body::Items { items, .. } => items.is_empty(),
            Body::Entries(entries) => entries.is_empty(),
            Body::Rows(table) => table.caption.is_empty() && table.head.is_empty() && table.body.is_empty(),
            Body::Cells { cells, .. } => cells.is_empty(),
            Body::Figure { blocks, caption } => blocks.is_empty() && caption.is_empty(),
            Body::Callout { title, blocks, .. } => title.is_empty() && blocks.is_empty(),
        }
    }
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
        step.element(self.source).and_then(element).is_some_and(|e| Tag::of(&e.name.local) == tag)
    }

    fn is_in_head(&self, step: &Step) -> bool {
        let row = step.element(self.source);
        row.and_then(|row| row.parent())
            .and_then(element)
            .is_some_and(|e| Tag::of(&e.name.local) == Tag::Thead)
    }

    /// Ends the innermost container and gives it to the one around it.
    fn close(&mut self) {
        let Some(Frame { step, body }) = self.frames.pop() else { return };
        if body.is_empty() {
            return; // it was opened for a picture that has no place in it
        }
        let around = self.frames.last_mut().map(|frame| &mut frame.body);
        match (step.shape, body, around) {
            (Shape::Item, Body::Blocks(blocks), Some(Body::Items { ordered, items, last })) => {
                let before = items.last().and_then(|item| item.number);
                let counted = || number(step.element(self.source)?, *last, before);
                let number = if *ordered { step.ordinal.or_else(counted) } else { None };
                *last = step.element(self.source).map(|node| node.id());
                items.push(ListItem { number, blocks: without_number(blocks, number) });
            }
            (Shape::Cell, Body::Blocks(blocks), Some(Body::Cells { cells, .. })) => {
                let node = step.element(self.source);
                let cell = Cell { blocks, ..node.map_or_else(Cell::default, empty_cell) };
                cells.push((node.map(|node| node.id()), cell));
            }
            (Shape::Row, Body::Cells { head, cells }, Some(Body::Rows(table))) => {
                let row = Row { cells: all_cells(step.element(self.source), cells) };
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
        let place = |step: &Step| (step.shape, step.key, step.node, step.implied);
        place(self) == place(other)
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

/// The number of an ordered list's item, as browsers count (HTML standard, section 4.4.8), from the item before that was kept.
fn number(item: NodeRef<'_, Node>, last: Option<NodeId>, before: Option<u32>) -> Option<u32> {
    let list = item.parent()?;
    let reversed = element(list)?.attr("reversed").is_some();
    let read = |node: NodeRef<'_, Node>, name| attribute(element(node)?, &name)?.trim().parse::<u32>().ok();
    let is_item =
        |node: &NodeRef<'_, Node>| element(*node).is_some_and(|e| Tag::of(&e.name.local) == Tag::Li);
    let counted = |from: u32, by: u32| match reversed {
        true => from.saturating_sub(by),
        false => from.saturating_add(by),
    };
    let mut steps = 0;
    let back = std::iter::once(item).chain(item.prev_siblings()).take_while(|node| Some(node.id()) != last);
    for item in back.filter(is_item) {
        if let Some(value) = read(item, local_name!("value")) {
            return Some(counted(value, steps));
        }
        steps += 1;
    }
    let first = || {
        let count = || if reversed { list.children().filter(is_item).count() as u32 } else { 1 };
        read(list, local_name!("start")).unwrap_or_else(count)
    };
    Some(match before {
        Some(before) => counted(before, steps),
        None => counted(first(), steps.saturating_sub(1)),
    })
}

/// What an item holds without the number that its text repeats.
fn without_number(mut blocks: Vec<Block>, number: Option<u32>) -> Vec<Block> {
    if let (Some(number), Some(Block::Paragraph { content })) = (number, blocks.first_mut())
        && let Some(Inline::Text { text }) = content.first_mut()
        && let Some(rest) = text.strip_prefix(&*number.to_string())
        && let Some(rest) = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") "))
    {
        *text = rest.to_owned();
        if text.is_empty() && content.len() > 1 {
            content.remove(0);
        }
    }
    blocks
}

/// A cell without what it holds.
fn empty_cell(node: NodeRef<'_, Node>) -> Cell {
    let Some(element) = element(node) else { return Cell::default() };
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
fn all_cells(row: Option<NodeRef<'_, Node>>, cells: Vec<(Option<NodeId>, Cell)>) -> Vec<Cell> {
    let mut cells = cells.into_iter().peekable();
    let mut out = Vec::new();
    for child in row.into_iter().flat_map(|row| row.children()) {
        let is_cell = element(child).is_some_and(|e| matches!(Tag::of(&e.name.local), Tag::Td | Tag::Th));
        if !is_cell {
            continue;
        }
        match cells.next_if(|(node, _)| *node == Some(child.id())) {
            Some((_, cell)) => out.push(cell),
            None => out.push(empty_cell(child)),
        }
    }
    out.extend(cells.map(|(_, cell)| cell));
    out
}
