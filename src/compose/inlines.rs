//! The text of a block with the markup inside it.

use ego_tree::{NodeId, NodeRef};
use html5ever::local_name;
use scraper::Node;
use scraper::node::Element;

use super::notes::Notes;
use super::{Source, images};
use crate::article::{Direction, Inline, text_of};
use crate::cues::{Role, Tag};
use crate::outline::{Block, Mark, Meter, Run};
use crate::page::dom::{attribute, classes, element};

/// What the markup makes of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Emphasis,
    Strong,
    Deletion,
    Subscript,
    Superscript,
    Link(NodeId),
    Ruby(NodeId),
    Directed(NodeId, Direction),
    /// Innermost: code holds text only.
    Code,
}

/// Markup nested deeper is left out: what it holds stays.
const MAX_DEPTH: usize = 8;

/// Reads the inlines of one block after another.
pub(super) struct Inlines<'a> {
    source: Source<'a>,
    notes: &'a Notes,
    /// The formats of the parent that was asked for last: neighbours mostly share it.
    last: Option<(NodeId, Vec<Format>)>,
}

impl<'a> Inlines<'a> {
    pub(super) fn new(source: Source<'a>, notes: &'a Notes) -> Self {
        Inlines { source, notes, last: None }
    }

    /// The inlines of a block.
    pub(super) fn of(&mut self, i: usize) -> Vec<Inline> {
        let outline = self.source.outline;
        let block = &outline.blocks[i];
        let (start, end) = (block.text.start, block.text.end);
        let first = outline.runs.partition_point(|run| run.end <= start);
        let first_mark = outline.marks.partition_point(|mark| (mark.block as usize) < i);
        let mut marks =
            outline.marks[first_mark..].iter().take_while(|mark| mark.block as usize == i).peekable();
        let mut line = Line::default();
        let mut at = start;
        for run in &outline.runs[first..] {
            if at >= end {
                break;
            }
            let run_end = run.end.min(end);
            // A mark stands between texts.
            while let Some(mark) = marks.next_if(|mark| mark.at <= at) {
                self.mark(mark, block, &mut line);
            }
            self.run(run, &outline.text[at as usize..run_end as usize], &mut line);
            at = at.max(run_end);
        }
        // A flattened page has no runs.
        line.text(&outline.text[at as usize..end as usize]);
        for mark in marks {
            self.mark(mark, block, &mut line);
        }
        let inlines = self.as_inlines(line.finish());
        self.wrapped(block, inlines)
    }

    fn run(&mut self, run: &Run, text: &str, line: &mut Line) {
        let Some(node) = self.source.node(run.node) else { return line.text(text) };
        let formula = element(node).map(|_| is_display(node));
        line.enter(self.formats(node));
        match formula {
            Some(display) if !text.trim().is_empty() => line.formula(text, display),
            _ => line.text(text),
        }
    }

    /// The mark of a note, and a picture within the text; other pictures are blocks.
    fn mark(&mut self, mark: &Mark, block: &Block, line: &mut Line) {
        let Some(node) = self.source.node(mark.node) else { return };
        if let Some(label) = self.notes.reference(mark.node) {
            line.put(Part::Inline(Inline::NoteReference { label: label.to_owned() }));
        } else if is_within(mark, block)
            && element(node).is_some_and(|e| Tag::of(&e.name.local) == Tag::Img)
            && let Some(image) = images::image(self.source, node)
        {
            line.put(Part::Inline(Inline::Image(image)));
        }
    }

    /// What the elements between a node and its block say, the outermost first.
    fn formats(&mut self, node: NodeRef<'_, Node>) -> &[Format] {
        let Some(parent) = node.parent() else { return &[] };
        let known = self.last.as_ref().is_some_and(|(id, _)| *id == parent.id());
        if !known {
            self.last = Some((parent.id(), self.read_formats(parent)));
        }
        self.last.as_ref().map_or(&[], |(_, formats)| formats)
    }

    fn read_formats(&self, parent: NodeRef<'_, Node>) -> Vec<Format> {
        let mut formats = Vec::new();
        for node in std::iter::once(parent).chain(parent.ancestors()) {
            let Some(element) = element(node) else { break };
            let tag = Tag::of(&element.name.local);
            if tag.role() == Role::Block {
                break;
            }
            let Some(format) = format(node, element, tag) else { continue };
            let is_link = |format: &Format| matches!(format, Format::Link(_));
            // Links hold no links, and bold text is not twice as bold.
            let is_known = formats.contains(&format) || is_link(&format) && formats.iter().any(is_link);
            if !is_known {
                formats.push(format);
            }
        }
        formats.reverse();
        formats.truncate(MAX_DEPTH);
        if let Some(code) = formats.iter().position(|format| *format == Format::Code) {
            formats.remove(code);
            formats.push(Format::Code);
        }
        formats
    }

    /// The parts of a line as inlines: links with their addresses, reading aids with their text.
    fn as_inlines(&self, parts: Vec<Part>) -> Vec<Inline> {
        let mut out = Vec::with_capacity(parts.len());
        for part in parts {
            let (format, parts) = match part {
                Part::Inline(inline) => {
                    out.push(inline);
                    continue;
                }
                Part::Formatted(format, parts) => (format, parts),
            };
            let content = self.as_inlines(parts);
            out.push(match format {
                Format::Emphasis => Inline::Emphasis { content },
                Format::Strong => Inline::Strong { content },
                Format::Deletion => Inline::Deletion { content },
                Format::Subscript => Inline::Subscript { content },
                Format::Superscript => Inline::Superscript { content },
                Format::Directed(_, direction) => Inline::Directed { direction, content },
                Format::Code => Inline::Code { text: text_of(&content) },
                Format::Ruby(node) => Inline::Ruby { content, annotation: self.annotation(node) },
                Format::Link(node) => match self.target(node) {
                    Some(url) => Inline::Link { url, content },
                    None => {
                        out.extend(content);
                        continue;
                    }
                },
            });
        }
        out
    }

    fn target(&self, link: NodeId) -> Option<String> {
        let element = self.source.node(link).and_then(element)?;
        self.source.address(attribute(element, &local_name!("href"))?)
    }

    fn annotation(&self, ruby: NodeId) -> String {
        let Some(ruby) = self.source.node(ruby) else { return String::new() };
        let aids = ruby
            .descendants()
            .filter(|node| element(*node).is_some_and(|e| Tag::of(&e.name.local) == Tag::Rt));
        let texts = aids.flat_map(|aid| aid.descendants()).filter_map(|node| match node.value() {
            Node::Text(text) => Some(text.trim()),
            _ => None,
        });
        texts.collect()
    }

    /// The inlines within what the block's own elements say of them: a link around it, a direction.
    fn wrapped(&self, block: &Block, inlines: Vec<Inline>) -> Vec<Inline> {
        let Some(node) = self.source.node_of(block) else { return inlines };
        let mut inlines = inlines;
        let has_link = |inlines: &[Inline]| inlines.iter().any(contains_link);
        if block.metered[Meter::Link as usize] == block.bytes() && !has_link(&inlines) {
            let is_link =
                |node: &NodeRef<'_, Node>| element(*node).is_some_and(|e| Tag::of(&e.name.local) == Tag::A);
            if let Some(url) = node.ancestors().find(is_link).and_then(|link| self.target(link.id())) {
                inlines = vec![Inline::Link { url, content: inlines }];
            }
        }
        if let Some(direction) = element(node).and_then(direction)
            && direction != self.direction()
        {
            inlines = vec![Inline::Directed { direction, content: inlines }];
        }
        inlines
    }

    /// The direction of the page.
    fn direction(&self) -> Direction {
        let root = self.source.document.and_then(|document| direction(document.root_element().value()));
        root.unwrap_or(Direction::Ltr)
    }
}

/// Whether a mark has text of the block on both sides.
pub(super) fn is_within(mark: &Mark, block: &Block) -> bool {
    block.text.start < mark.at && mark.at < block.text.end
}

fn contains_link(inline: &Inline) -> bool {
    matches!(inline, Inline::Link { .. }) || inline.content().iter().any(contains_link)
}

fn direction(element: &Element) -> Option<Direction> {
    let value = attribute(element, &local_name!("dir"))?;
    [("ltr", Direction::Ltr), ("rtl", Direction::Rtl)]
        .into_iter()
        .find_map(|(name, direction)| value.eq_ignore_ascii_case(name).then_some(direction))
}

/// Elements and what they make of their text; HTML standard, sections 4.5 and 4.7, and the obsolete ones.
fn format(node: NodeRef<'_, Node>, element: &Element, tag: Tag) -> Option<Format> {
    match tag {
        Tag::A => attribute(element, &local_name!("href")).map(|_| Format::Link(node.id())),
        Tag::B | Tag::Strong => Some(Format::Strong),
        Tag::I | Tag::Em | Tag::Cite => Some(Format::Emphasis),
        Tag::Code | Tag::Kbd | Tag::Samp => Some(Format::Code),
        Tag::Sup => Some(Format::Superscript),
        Tag::Ruby => Some(Format::Ruby(node.id())),
        _ => match element.name.local {
            local_name!("sub") => Some(Format::Subscript),
            local_name!("del") | local_name!("s") | local_name!("strike") => Some(Format::Deletion),
            local_name!("dfn") | local_name!("var") => Some(Format::Emphasis),
            local_name!("tt") => Some(Format::Code),
            _ => direction(element).map(|direction| Format::Directed(node.id(), direction)),
        },
    }
}

/// Whether a formula stands on a line of its own.
fn is_display(formula: NodeRef<'_, Node>) -> bool {
    /// What wraps such a formula: KaTeX, MathJax 3 and 2.
    const WRAPPERS: [&str; 3] = ["katex-display", "MathJax_Display", "MJXc-display"];
    /// A wrapper is this near.
    const MAX_DISTANCE: usize = 5;
    let own = element(formula).is_some_and(|e| {
        e.attr("display") == Some("block") || e.attr("type").is_some_and(|kind| kind.contains("mode=display"))
    });
    own || formula.ancestors().take(MAX_DISTANCE).filter_map(element).any(|around| {
        (around.name().starts_with("mjx-") && around.attr("display") == Some("true"))
            || classes(around).any(|class| WRAPPERS.contains(&class))
    })
}

/// A part of a line before its formats are inlines.
enum Part {
    Inline(Inline),
    Formatted(Format, Vec<Part>),
}

/// A line of parts under way. White space at the border of a format goes to the outside, where every renderer can have it.
#[derive(Default)]
struct Line {
    parts: Vec<Part>,
    open: Vec<(Format, Vec<Part>)>,
    /// The formats of the text to come.
    wanted: Vec<Format>,
    /// A space was read that is not written yet.
    space: bool,
    /// Something was written.
    started: bool,
}

impl Line {
    fn enter(&mut self, formats: &[Format]) {
        self.wanted.clear();
        self.wanted.extend_from_slice(formats);
    }

    fn text(&mut self, text: &str) {
        for (i, piece) in text.split('\n').enumerate() {
            if i > 0 {
                self.space = false;
                self.line_break();
            }
            let words = piece.trim_matches(' ');
            self.space |= piece.starts_with(' ') && self.started;
            if !words.is_empty() {
                self.put(Part::Inline(Inline::text(words)));
                self.space = piece.ends_with(' ');
            }
        }
    }

    fn formula(&mut self, latex: &str, display: bool) {
        let trimmed = latex.trim();
        // The white space before it, a line break maybe, is its own by accident.
        self.text(&latex[..latex.len() - latex.trim_start().len()]);
        self.put(Part::Inline(Inline::Math { latex: trimmed.to_owned(), display }));
        self.space = latex.ends_with(' ');
    }

    /// Writes a line break outside the formats that begin or end there.
    fn line_break(&mut self) {
        self.close_unwanted();
        self.push(Part::Inline(Inline::Break));
    }

    fn close_unwanted(&mut self) {
        let both = self.open.iter().zip(&self.wanted);
        let shared = both.take_while(|((open, _), wanted)| open == *wanted).count();
        while self.open.len() > shared {
            self.close();
        }
    }

    /// Writes a part within the wanted formats.
    fn put(&mut self, part: Part) {
        self.close_unwanted();
        if std::mem::take(&mut self.space) {
            self.push(Part::Inline(Inline::text(" ")));
        }
        while self.open.len() < self.wanted.len() {
            self.open.push((self.wanted[self.open.len()], Vec::new()));
        }
        self.push(part);
        self.started = true;
    }

    fn push(&mut self, part: Part) {
        let parts = self.open.last_mut().map_or(&mut self.parts, |(_, parts)| parts);
        // Text goes to the text before it.
        if let (Part::Inline(Inline::Text { text: new }), Some(Part::Inline(Inline::Text { text }))) =
            (&part, parts.last_mut())
        {
            text.push_str(new);
            return;
        }
        parts.push(part);
    }

    fn close(&mut self) {
        if let Some((format, parts)) = self.open.pop() {
            self.push(Part::Formatted(format, parts));
        }
    }

    fn finish(mut self) -> Vec<Part> {
        while !self.open.is_empty() {
            self.close();
        }
        self.parts
    }
}
