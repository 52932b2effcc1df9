//! The walk over a parsed page.

mod blocks;
#[cfg(test)]
mod tests;

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::{ElementRef, Node, Selector, node::Element};

use super::attributes::Facts;
use super::math;
use super::spacing::{Apart, is_blank, separate, trim_end};
use super::special::{self, Special};
use super::tables::Tables;
use super::{Mark, Meter, Outline, Run, Section};
use crate::cues::{NameCache, NameCues, Role, Tag};
use crate::options::{MAX_INPUT, within};
use crate::words;

/// The blocks and sections of a page, without what the selectors of `prune` match.
pub(crate) fn outline(document: &scraper::Html, prune: &[Selector], keep: &[Selector]) -> Outline {
    outline_of(document, prune, keep, MAX_INPUT)
}

/// The same, with text of at most so many bytes: a document that the caller has parsed may be of any size.
fn outline_of(document: &scraper::Html, prune: &[Selector], keep: &[Selector], bytes: usize) -> Outline {
    let root = document.tree.root();
    let mut walk = Walk::new(prune, keep, bytes);
    let mut node = root;
    // Not recursive: a document from elsewhere may be nested deeper than the stack.
    loop {
        if walk.enter(node) {
            if let Some(child) = node.first_child() {
                node = child;
                continue;
            }
            walk.leave();
        }
        loop {
            if node == root {
                return walk.finish();
            }
            if let Some(next) = node.next_sibling() {
                node = next;
                break;
            }
            let Some(parent) = node.parent() else {
                return walk.finish();
            };
            node = parent;
            walk.leave();
        }
    }
}

/// An element or document that the walk is inside of.
enum Open {
    /// The document node or a fragment.
    Root,
    Section {
        index: u32,
        tag: Tag,
    },
    /// An inline element, the meters that it counts for, and where its text begins.
    Inline {
        meters: u16,
        component: bool,
        start: usize,
        /// Of a line of code, the blank ones before it: it is one if it holds nothing.
        line: Option<u32>,
    },
}

/// The list item that the walk is inside of.
struct Item {
    ordinal: Option<u32>,
    /// No block of it has been closed yet.
    fresh: bool,
}

struct Walk<'s> {
    outline: Outline,
    /// How long its text may become, but for what sets words apart.
    bytes: usize,
    prune: &'s [Selector],
    keep: &'s [Selector],
    open: Vec<Open>,
    /// The innermost open section.
    section: u32,
    tables: Tables,
    /// The next number of each open list; `None` where it is not ordered.
    lists: Vec<Option<u32>>,
    items: Vec<Item>,
    quotes: u32,
    preformatted: u32,
    /// How many open inline elements count for each meter.
    active: [u16; Meter::COUNT],
    /// What the open inline elements say, innermost last.
    inline_names: Vec<NameCues>,
    names: NameCache,
    draft: Draft,
    /// Where the text ends of the component that was left last.
    component_end: Option<usize>,
    /// The text to come belongs to another component than the text before.
    apart: Apart,
}

/// The block that the walk is inside of.
#[derive(Default)]
struct Draft {
    start: usize,
    /// What the inline elements say that were open where it began, and what those of them say that all its text so far is in.
    names: NameCues,
    names_throughout: NameCues,
    /// How many they are, and how many of them are open still.
    throughout: usize,
    still_open: usize,
    metered: [u32; Meter::COUNT],
    links: u16,
    images: u16,
    /// Line breaks since the last text.
    breaks: u8,
    /// A line of code ended with its element.
    line_ended: bool,
    /// Lines of code since the last text whose elements held nothing.
    blank_lines: u32,
}

/// What any of them says.
fn union(names: &[NameCues]) -> NameCues {
    names.iter().fold(NameCues::default(), |all, one| all | *one)
}

/// So many `<br>` in a row make a new paragraph.
const BREAKS_OF_A_PARAGRAPH: u8 = 2;

/// Ends runs where the text now ends that was cut.
fn end_runs(runs: &mut [Run], end: usize) {
    for run in runs.iter_mut().rev().take_while(|run| run.end as usize > end) {
        run.end = end as u32;
    }
}

impl<'s> Walk<'s> {
    fn new(prune: &'s [Selector], keep: &'s [Selector], bytes: usize) -> Self {
        Walk {
            outline: Outline::default(),
            bytes,
            prune,
            keep,
            open: Vec::new(),
            section: 0,
            tables: Tables::default(),
            lists: Vec::new(),
            items: Vec::new(),
            quotes: 0,
            preformatted: 0,
            active: [0; Meter::COUNT],
            inline_names: Vec::new(),
            draft: Draft::default(),
            names: NameCache::default(),
            component_end: None,
            apart: Apart::No,
        }
    }

    /// Takes in a node; whether to visit its children (and call `leave` after them).
    fn enter(&mut self, node: NodeRef<'_, Node>) -> bool {
        match node.value() {
            Node::Text(text) => {
                self.text(node, text);
                false
            }
            Node::Element(element) => self.enter_element(node, element),
            Node::Document => {
                self.open.push(Open::Root);
                true
            }
            // A fragment below the root is what a template holds.
            Node::Fragment if node.parent().is_none() => {
                self.open.push(Open::Root);
                true
            }
            _ => false,
        }
    }

    fn enter_element(&mut self, node: NodeRef<'_, Node>, element: &Element) -> bool {
        let tag = Tag::of(&element.name.local);
        match (tag, tag.role()) {
            (Tag::Input | Tag::Textarea | Tag::Select, _) => {
                self.count_field(element);
                if special::task(element).is_some() {
                    self.mark(node);
                }
                return false;
            }
            (Tag::Iframe | Tag::Video | Tag::Audio, _) => {
                if !self.matches(self.prune, node) {
                    self.mark(node);
                }
                return false;
            }
            (Tag::Script, _) if math::is_source(element) && !self.matches(self.prune, node) => {
                self.formula(node, &math::source(node));
                return false;
            }
            (_, Role::Skip) => return false,
            (Tag::Br, _) => {
                self.line_break();
                return false;
            }
            _ => {}
        }
        if self.matches(self.prune, node) {
            if tag.role() == Role::Block {
                self.close_block(); // what it stood between stays apart
            }
            return false;
        }
        let mut facts = Facts::of(element, tag, &mut self.names);
        if matches!(tag, Tag::Html | Tag::Body) {
            // Their classes tell of the layout and the kind of page, not of what they hold: everything.
            facts.names = NameCues::default();
        }
        if facts.names.has(NameCues::EDIT) && tag.role() == Role::Inline {
            return false; // a link to edit a section, or the anchor of its heading: within the text, and never of it
        }
        if tag == Tag::A && facts.fragment && self.is_in_heading() && special::is_anchor(node) {
            self.draft.links = self.draft.links.saturating_add(1);
            return false;
        }
        match Special::of(node, tag, &facts, self.preformatted > 0) {
            Some(Special::NoteReference) => {
                self.mark(node);
                return false;
            }
            Some(Special::Formula) => {
                self.formula(node, &math::latex(node));
                return false;
            }
            Some(Special::BackLink | Special::LineNumbers | Special::CopyButton | Special::Rendering) => {
                return false;
            }
            Some(Special::CodeLine { shown }) => {
                self.draft.line_ended = true;
                self.open_inline(node, tag, &facts);
                if let Some(Open::Inline { line, .. }) = self.open.last_mut() {
                    *line = shown.then_some(self.draft.blank_lines);
                }
                return true;
            }
            None => {}
        }
        match tag.role() {
            Role::Block => self.open_section(node, element, tag, &facts),
            _ => self.open_inline(node, tag, &facts),
        }
        true
    }

    fn formula(&mut self, node: NodeRef<'_, Node>, latex: &str) {
        self.apart = Apart::Formula;
        self.text(node, latex);
        self.apart = Apart::Formula;
    }

    /// Notes what is no text, where it stands.
    fn mark(&mut self, node: NodeRef<'_, Node>) {
        let (block, at) = (self.outline.blocks.len() as u32, self.outline.text.len() as u32);
        self.outline.marks.push(Mark { node: node.id(), block, at });
    }

    fn matches(&self, selectors: &[Selector], node: NodeRef<'_, Node>) -> bool {
        !selectors.is_empty()
            && ElementRef::wrap(node).is_some_and(|element| selectors.iter().any(|s| s.matches(&element)))
    }

    fn count_field(&mut self, element: &Element) {
        let hidden = element
            .attrs
            .iter()
            .any(|(name, value)| name.local == local_name!("type") && value.eq_ignore_ascii_case("hidden"));
        if let (false, Some(section)) = (hidden, self.outline.sections.get_mut(self.section as usize)) {
            section.fields = section.fields.saturating_add(1);
        }
    }

    fn open_section(&mut self, node: NodeRef<'_, Node>, element: &Element, tag: Tag, facts: &Facts) {
        self.close_block();
        if tag == Tag::Hr || tag == Tag::Custom && special::is_media(element.name()) {
            self.mark(node);
        }
        let parent = self.section;
        let around = self.outline.sections.get(parent as usize);
        let hidden = facts.hidden || around.is_some_and(|s| s.hidden);
        let keep = around.is_some_and(|s| s.keep) || self.matches(self.keep, node);
        let index = self.outline.sections.len() as u32;
        let first = self.outline.blocks.len() as u32;
        self.outline.sections.push(Section {
            parent,
            node: Some(node.id()),
            blocks: first..first,
            tag,
            names: facts.names,
            shape: facts.shape ^ tag as u64,
            hidden,
            keep,
            data: false,
            images: 0,
            fields: 0,
        });
        self.section = index;
        self.open.push(Open::Section { index, tag });
        match tag {
            Tag::Ul | Tag::Menu | Tag::Dir => self.lists.push(None),
            Tag::Ol => self.lists.push(Some(facts.start.unwrap_or(1))),
            Tag::Li => {
                let ordinal = match self.lists.last_mut() {
                    Some(Some(next)) => {
                        *next = next.saturating_add(1);
                        Some(*next - 1)
                    }
                    _ => None,
                };
                self.items.push(Item { ordinal, fresh: true });
            }
            Tag::Blockquote => self.quotes += 1,
            Tag::Pre => self.preformatted += 1,
            Tag::Table => self.tables.open(facts.presentation),
            Tag::Tr => self.tables.row(),
            Tag::Td | Tag::Th => self.tables.cell(),
            _ => {}
        }
    }

    fn open_inline(&mut self, node: NodeRef<'_, Node>, tag: Tag, facts: &Facts) {
        let mut meters = 0u16;
        let mut meter = |m: Meter| meters |= 1 << m as u16;
        match tag {
            Tag::A if facts.href => {
                meter(Meter::Link);
                self.draft.links = self.draft.links.saturating_add(1);
            }
            Tag::B | Tag::Strong => meter(Meter::Strong),
            Tag::I | Tag::Em | Tag::Cite => meter(Meter::Emphasis),
            Tag::Code | Tag::Kbd | Tag::Samp => meter(Meter::Code),
            Tag::Button => meter(Meter::Button),
            Tag::Img => {
                self.mark(node);
                self.draft.images = self.draft.images.saturating_add(1);
                if let Some(section) = self.outline.sections.get_mut(self.section as usize) {
                    section.images = section.images.saturating_add(1);
                }
            }
            _ => {}
        }
        if facts.button {
            meter(Meter::Button);
        }
        if self.matches(self.keep, node) {
            meter(Meter::Kept);
        }
        for (i, count) in self.active.iter_mut().enumerate() {
            *count += meters >> i & 1;
        }
        // Components side by side are set apart by the style sheet, where mere formatting may change within a word: of
        // 1,300 such pairs on pages with a true text, 97 % are two words.
        let component = facts.class || matches!(tag, Tag::A | Tag::Button | Tag::Label | Tag::Time);
        let start = self.outline.text.len();
        if component && self.component_end == Some(start) {
            self.apart = Apart::Component;
        }
        self.inline_names.push(facts.names);
        self.open.push(Open::Inline { meters, component, start, line: None });
    }

    fn leave(&mut self) {
        if !matches!(self.open.last(), Some(Open::Inline { .. })) {
            // While the element is still open: what its last block is depends on it.
            self.close_block();
        }
        match self.open.pop() {
            Some(Open::Section { index, tag }) => self.close_section(index, tag),
            Some(Open::Inline { meters, component, start, line }) => {
                let is_blank = line == Some(self.draft.blank_lines) && self.outline.text.len() == start;
                self.draft.blank_lines += u32::from(is_blank);
                // A single letter is an initial: the word goes on behind it.
                let end = self.outline.text.len();
                let long = self.outline.text.get(start..end).is_some_and(|t| t.chars().nth(1).is_some());
                if component && long {
                    self.component_end = Some(end);
                }
                for (i, count) in self.active.iter_mut().enumerate() {
                    *count -= meters >> i & 1;
                }
                self.inline_names.pop();
                self.draft.still_open = self.draft.still_open.min(self.inline_names.len());
            }
            Some(Open::Root) | None => {}
        }
    }

    fn close_section(&mut self, index: u32, tag: Tag) {
        match tag {
            Tag::Ul | Tag::Menu | Tag::Dir | Tag::Ol => _ = self.lists.pop(),
            Tag::Li => _ = self.items.pop(),
            Tag::Blockquote => self.quotes -= 1,
            Tag::Pre => self.preformatted -= 1,
            Tag::Table => {
                self.outline.sections[index as usize].data = self.tables.close(&mut self.outline.blocks);
            }
            _ => {}
        }
        let end = self.outline.blocks.len() as u32;
        let section = &mut self.outline.sections[index as usize];
        section.blocks.end = end;
        let (parent, images, fields) = (section.parent, section.images, section.fields);
        let empty = section.blocks.is_empty();
        if parent != index {
            let around = &mut self.outline.sections[parent as usize];
            around.images = around.images.saturating_add(images);
            around.fields = around.fields.saturating_add(fields);
        }
        // Its children, empty too, are gone: it is the last.
        if empty && index != 0 {
            self.outline.sections.truncate(index as usize);
        }
        self.section = parent;
    }

    /// Takes in text that comes from a node.
    fn text(&mut self, node: NodeRef<'_, Node>, text: &str) {
        if self.outline.sections.is_empty() {
            return; // between the document node and `<html>` there is no text
        }
        let before = self.outline.text.len();
        let text = within(text, self.bytes.saturating_sub(before));
        let out = &mut self.outline.text;
        if self.draft.breaks > 0 && !is_blank(text) {
            if before > self.draft.start {
                trim_end(out, self.draft.start);
                end_runs(&mut self.outline.runs, out.len());
                out.push('\n');
            }
            self.draft.breaks = 0;
        }
        if self.preformatted > 0 {
            if text.starts_with('\n') {
                self.draft.blank_lines = 0; // it ends the line
            } else if !text.is_empty() {
                self.draft.end_code_line(out);
            }
            out.push_str(text);
        } else {
            if out.len() == self.draft.start && is_blank(text) {
                return;
            }
            let apart = std::mem::take(&mut self.apart);
            let in_code = self.active[Meter::Code as usize] > 0;
            if out.len() > self.draft.start && (!in_code || apart == Apart::Formula) {
                separate(out, text, apart);
            }
            let mark = out.len();
            words::push_folded(out, text);
            // The block before, or a line break, must not swallow or lend a space.
            if mark == self.draft.start || out[..mark].ends_with('\n') {
                while out.len() > mark && out.as_bytes()[mark] == b' ' {
                    out.remove(mark);
                }
            }
        }
        let end = self.outline.text.len();
        let added = (end - before.min(end)) as u32;
        self.outline.runs.push(Run { node: node.id(), end: end as u32 });
        for (bytes, count) in self.draft.metered.iter_mut().zip(&self.active) {
            *bytes += if *count > 0 { added } else { 0 };
        }
        let draft = &mut self.draft;
        if before == draft.start && added > 0 {
            draft.names = union(&self.inline_names);
            draft.names_throughout = draft.names;
            (draft.throughout, draft.still_open) = (self.inline_names.len(), self.inline_names.len());
        } else if draft.still_open < draft.throughout && added > 0 {
            draft.names_throughout = union(&self.inline_names[..draft.still_open]);
            draft.throughout = draft.still_open;
        }
    }

    fn line_break(&mut self) {
        if self.preformatted > 0 {
            self.draft.blank_lines = self.draft.blank_lines.saturating_sub(1); // it is the break that the blank line has
            self.draft.end_code_line(&mut self.outline.text);
            self.outline.text.push('\n');
            return;
        }
        self.draft.breaks = self.draft.breaks.saturating_add(1);
        if self.draft.breaks >= BREAKS_OF_A_PARAGRAPH {
            self.close_block();
        }
    }

    fn finish(mut self) -> Outline {
        self.close_block();
        self.outline
    }
}
