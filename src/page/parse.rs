//! Parses a page's text to a document tree, with bounds on what hostile or broken markup can cost.
//!
//! html5ever takes quadratic time in the depth of open elements and copies unclosed formatting elements into each
//! block. [`Bounded`] stands between its tokenizer and its tree builder and holds back tags, never text, from pages
//! beyond bounds that no sound page comes near.

#[cfg(test)]
mod tests;

use super::embedded::Embedded;
use super::{elements, tokenizer};
use html5ever::interface::Tracer;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{CharacterTokens, StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use html5ever::{LocalName, local_name};
use scraper::{Html, HtmlTreeSink};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

/// Open elements and elements to be opened again, together. Browsers bound nesting at 512, too.
const MAX_HELD: usize = 512;

/// Nodes that a page may have without any tag to account for them.
const FREE_NODES: usize = 50_000;

/// Nodes that each tag may account for. Sound pages have one or two a tag; only formatting elements that are opened
/// again and again give many.
const NODES_PER_TAG: usize = 4;

/// Repeated `<html>` and `<body>` tags whose attributes are merged into the first; merging takes quadratic time.
const MAX_MERGED_TAGS: usize = 16;

/// Elements that shield what is around them from formatting. The parser may keep a mark of each to the end of the
/// page, and goes through all marks at many end tags.
const MAX_SHIELDS: usize = 2_048;

/// Parses a page with `<noscript>` as markup: no script will run. Gives the data from its scripts, too.
pub(super) fn parse(text: &str) -> (Html, Vec<Embedded<'_>>) {
    let options = TreeBuilderOpts { scripting_enabled: false, ..Default::default() };
    let builder = TreeBuilder::new(HtmlTreeSink::new(Html::new_document()), options);
    let bounded = Bounded::new(builder);
    let embedded = tokenizer::tokenize(text, &bounded);
    (bounded.builder.sink.finish(), embedded)
}

/// The node type of the tree.
type Handle = <HtmlTreeSink as TreeSink>::Handle;

/// Passes tokens on to the tree builder as long as the tree stays within bounds.
struct Bounded {
    builder: TreeBuilder<Handle, HtmlTreeSink>,
    /// Number of nodes at which the bounds must be looked at again.
    look_at: Cell<usize>,
    /// Whether nothing has been closed since the tree was found too deep.
    full: Cell<bool>,
    /// Tags seen.
    tags: Cell<usize>,
    /// Tags of `<html>` and `<body>` seen.
    merged_tags: Cell<usize>,
    /// Tags of elements with shields seen.
    shields: Cell<usize>,
    /// Whether the page has used up its nodes: only text goes through from there on.
    text_only: Cell<bool>,
    /// Whether a dropped tag separates the text before it from the text to come.
    separate: Cell<bool>,
    /// Elements whose start tags were dropped and whose end tags must be dropped, too.
    dropped: RefCell<Dropped>,
}

impl TokenSink for Bounded {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        match token {
            TagToken(tag) if tag.kind == StartTag => self.start_tag(tag, line),
            TagToken(tag) => self.end_tag(tag, line),
            CharacterTokens(text) => self.text(text, line),
            other => self.builder.process_token(other, line),
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

impl Bounded {
    /// Stands before a tree builder that has seen nothing yet.
    fn new(builder: TreeBuilder<Handle, HtmlTreeSink>) -> Self {
        Bounded {
            builder,
            look_at: Cell::new(MAX_HELD / 2),
            full: Cell::new(false),
            tags: Cell::new(0),
            merged_tags: Cell::new(0),
            shields: Cell::new(0),
            text_only: Cell::new(false),
            separate: Cell::new(false),
            dropped: RefCell::default(),
        }
    }

    /// Text always passes, with a space before it where only a dropped tag separates it from other text.
    fn text(&self, text: StrTendril, line: u64) -> TokenSinkResult<Handle> {
        if self.separate.take() && !text.starts_with(|c: char| c.is_ascii_whitespace()) {
            let _ = self.builder.process_token(CharacterTokens(StrTendril::from_char(' ')), line);
        }
        self.builder.process_token(CharacterTokens(text), line)
    }

    /// A start tag passes unless it deepens a tree that is too deep.
    fn start_tag(&self, mut tag: Tag, line: u64) -> TokenSinkResult<Handle> {
        increment(&self.tags);
        match tag.name {
            local_name!("html") | local_name!("body") if increment(&self.merged_tags) > MAX_MERGED_TAGS => {
                tag.attrs.clear();
            }
            local_name!("applet")
            | local_name!("marquee")
            | local_name!("object")
            | local_name!("template")
                if increment(&self.shields) > MAX_SHIELDS =>
            {
                return self.drop_element(tag);
            }
            _ => {}
        }
        if self.nodes() >= self.look_at.get() && !self.admits(&tag, line) {
            return self.drop_element(tag);
        }
        self.pass(tag, line)
    }

    /// An end tag passes unless its start tag was dropped.
    fn end_tag(&self, tag: Tag, line: u64) -> TokenSinkResult<Handle> {
        increment(&self.tags);
        if self.nodes() >= self.look_at.get() {
            self.look(line);
        }
        let only_real = !self.text_only.get() && self.dropped.borrow().is_empty();
        if only_real || elements::is_raw(&tag.name) {
            return self.pass(tag, line);
        }
        if self.text_only.get() || self.dropped.borrow_mut().close(&tag.name) {
            return self.drop_tag(&tag);
        }
        let before = self.held();
        let result = self.pass(tag, line);
        if self.held() < before {
            // It closed a real element, and with it all that would have been within.
            self.dropped.borrow_mut().clear();
        }
        result
    }

    /// Passes a tag on.
    fn pass(&self, tag: Tag, line: u64) -> TokenSinkResult<Handle> {
        self.full.set(false);
        if self.separate.get() && !elements::is_inline(&tag.name) {
            self.separate.set(false);
        }
        self.builder.process_token(TagToken(tag), line)
    }

    /// Whether a start tag may pass in a tree that has reached the number of nodes at which that must be asked.
    fn admits(&self, tag: &Tag, line: u64) -> bool {
        if !self.full.get() && self.look(line) < MAX_HELD && !self.text_only.get() {
            return true;
        }
        self.full.set(true);
        let foreign = self.adjusted_current_node_present_but_not_in_html_namespace();
        if elements::is_raw(&tag.name) {
            // Tokenizer and tree builder must switch to raw text together; within SVG neither does.
            return !foreign;
        }
        if self.text_only.get() {
            return false;
        }
        elements::is_void(&tag.name) || (foreign && elements::is_breakout(tag.name.as_bytes()))
    }

    /// Measures the tree and decides when to do so again; gives the number of held elements.
    fn look(&self, line: u64) -> usize {
        if self.text_only.get() {
            return 0;
        }
        let (nodes, held) = (self.nodes(), self.held());
        if nodes > FREE_NODES + NODES_PER_TAG * self.tags.get() {
            self.flatten(line);
            return held;
        }
        // Each new node can add to the open elements and to those to be opened again.
        self.look_at.set(nodes + MAX_HELD.saturating_sub(held) / 2);
        held
    }

    /// Lets only text through from here on.
    fn flatten(&self, line: u64) {
        self.text_only.set(true);
        self.look_at.set(0);
        if self.adjusted_current_node_present_but_not_in_html_namespace() {
            // A line break ends all SVG, in which the text would be lost.
            let tag = Tag {
                kind: StartTag,
                name: local_name!("br"),
                self_closing: false,
                attrs: Vec::new(),
                had_duplicate_attributes: false,
            };
            let _ = self.builder.process_token(TagToken(tag), line);
        }
    }

    /// Leaves a start tag out, and the end tag that belongs to it.
    fn drop_element(&self, tag: Tag) -> TokenSinkResult<Handle> {
        let result = self.drop_tag(&tag);
        // The end tag of a raw text must pass whatever became of the start tag.
        if !elements::is_void(&tag.name) && !elements::is_raw(&tag.name) {
            self.dropped.borrow_mut().open(tag.name);
        }
        result
    }

    /// Leaves a tag out, but not the gap that it makes in the text.
    fn drop_tag(&self, tag: &Tag) -> TokenSinkResult<Handle> {
        if !elements::is_inline(&tag.name) {
            self.separate.set(true);
        }
        TokenSinkResult::Continue
    }

    /// The number of nodes of the tree.
    fn nodes(&self) -> usize {
        self.builder.sink.0.borrow().tree.values().len()
    }

    /// The number of open elements and of elements to be opened again, and two or three more.
    fn held(&self) -> usize {
        let count = Count::default();
        self.builder.trace_handles(&count);
        count.0.get()
    }
}

/// Counts one more; gives the new count.
fn increment(counter: &Cell<usize>) -> usize {
    counter.set(counter.get() + 1);
    counter.get()
}

/// Counts what the tree builder holds.
#[derive(Default)]
struct Count(Cell<usize>);

impl Tracer for Count {
    type Handle = Handle;

    fn trace_handle(&self, _: &Handle) {
        self.0.set(self.0.get() + 1);
    }
}

/// Elements that would be open if their start tags had passed.
#[derive(Default)]
struct Dropped {
    /// Their names, innermost last.
    open: Vec<LocalName>,
    /// How often each name is in `open`, so that most end tags need no search.
    counts: HashMap<LocalName, usize>,
}

impl Dropped {
    /// Whether no end tag needs a look.
    fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// Opens an element.
    fn open(&mut self, name: LocalName) {
        *self.counts.entry(name.clone()).or_default() += 1;
        self.open.push(name);
    }

    /// Closes the innermost element of this name and all within it; false if there is none.
    fn close(&mut self, name: &LocalName) -> bool {
        if self.counts.get(name).is_none_or(|&count| count == 0) {
            return false;
        }
        while let Some(innermost) = self.open.pop() {
            if let Some(count) = self.counts.get_mut(&innermost) {
                *count -= 1;
            }
            if innermost == *name {
                break;
            }
        }
        true
    }

    /// Forgets all.
    fn clear(&mut self) {
        self.open.clear();
        self.counts.clear();
    }
}
