//! The text of a block with the markup inside it.

mod line;

use std::collections::BTreeMap;
use std::mem::{Discriminant, discriminant};
use std::ops::Range;

use ego_tree::{NodeId, NodeRef};
use html5ever::local_name;
use scraper::Node;
use scraper::node::Element;

use super::notes::Notes;
use super::{Source, images};
use crate::article::{self, Direction, Inline, text_of};
use crate::cues::{Role, Tag};
use crate::outline::{Block, Mark, Meter, Run, SpanKind, special};
use crate::page::dom::{attribute, classes, element};
use line::{Line, Part};

/// What the markup makes of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Emphasis,
    Strong,
    Deletion,
    // Neighbours that are code, or lowered or raised, stay two: keys to press, indices.
    Subscript(NodeId),
    Superscript(NodeId),
    Link(Origin),
    Ruby(NodeId),
    Directed(NodeId, Direction),
    /// Innermost: code holds text only.
    Code(Origin),
}

/// What markup is that of one piece of text, and of no neighbour: an element, or a span that the page spells out, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Element(NodeId),
    Span(usize),
}

impl Format {
    /// Whether it makes text run in a direction.
    fn runs(self, direction: Direction) -> bool {
        matches!(self, Format::Directed(_, own) if own == direction)
    }
}

/// Markup nested deeper is left out: what it holds stays.
const MAX_DEPTH: usize = 8;

/// Reads the inlines of one block after another.
pub(super) struct Inlines<'a> {
    source: Source<'a>,
    notes: &'a Notes,
    /// The formats of the parent that was asked for last: neighbours mostly share it.
    last: Option<(NodeId, Vec<Format>)>,
    /// Which elements around formulas set them on lines of their own: one may hold many.
    displays: BTreeMap<NodeId, bool>,
    /// The element with reading aids that was read last: markup may cut it, its aid stands once.
    last_ruby: Option<NodeId>,
}

impl<'a> Inlines<'a> {
    pub(super) fn new(source: Source<'a>, notes: &'a Notes) -> Self {
        Inlines { source, notes, last: None, displays: BTreeMap::new(), last_ruby: None }
    }

    /// A block of running text; a listing if all of it is one piece of code of several lines.
    pub(super) fn paragraph(&mut self, i: usize) -> article::Block {
        let parts = self.parts(i);
        if let [Part::Formatted(Format::Code(_), lines)] = &*parts
            && lines.iter().any(|part| matches!(part, Part::Inline(Inline::Break)))
        {
            let lines = self.as_inlines(parts);
            return article::Block::Code { language: None, text: text_of(&lines) };
        }
        article::Block::Paragraph { content: self.content(i, parts) }
    }

    /// The inlines of a block.
    pub(super) fn of(&mut self, i: usize) -> Vec<Inline> {
        let parts = self.parts(i);
        self.content(i, parts)
    }

    fn content(&mut self, i: usize, parts: Vec<Part>) -> Vec<Inline> {
        let inlines = self.as_inlines(parts);
        self.wrapped(&self.source.outline.blocks[i], inlines)
    }

    fn parts(&mut self, i: usize) -> Vec<Part> {
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
        self.spelled(at..end, &mut line);
        for mark in marks {
            self.mark(mark, block, &mut line);
        }
        line.finish()
    }

    /// A part of the text, in the markup that the page spells out.
    fn spelled(&self, text: Range<u32>, line: &mut Line) {
        let outline = self.source.outline;
        let first = outline.spans.partition_point(|span| span.text.start < text.start);
        let count = outline.spans[first..].partition_point(|span| span.text.start < text.end);
        if count == 0 {
            return line.text(&outline.text[text.start as usize..text.end as usize]);
        }
        let spans = first..first + count;
        let ends = |i: usize| [outline.spans[i].text.start, outline.spans[i].text.end.min(text.end)];
        let mut cuts: Vec<u32> = spans.clone().flat_map(ends).chain([text.end]).collect();
        cuts.sort_unstable();
        let (mut at, mut coming) = (text.start, spans.peekable());
        let mut open: Vec<(usize, Format)> = Vec::new();
        for cut in cuts {
            if cut > at {
                open.retain(|(i, _)| outline.spans[*i].text.end > at);
                while let Some(i) = coming.next_if(|i| outline.spans[*i].text.start <= at) {
                    open.push((i, spelled_format(i, &outline.spans[i].kind)));
                }
                // Code is innermost.
                open.sort_by_key(|(_, format)| matches!(format, Format::Code(_)));
                line.enter(open.iter().map(|(_, format)| *format));
                line.text(&outline.text[at as usize..cut as usize]);
                at = cut;
            }
        }
    }

    fn run(&mut self, run: &Run, text: &str, line: &mut Line) {
        let Some(node) = self.source.node(run.node) else { return line.text(text) };
        let formula = element(node).map(|_| self.is_display(node));
        line.enter(self.formats(node).iter().copied());
        match formula {
            Some(display) if !text.trim().is_empty() => line.formula(text, display),
            _ => line.text(text),
        }
    }

    /// The mark of a note, and a picture within the text; other pictures are blocks.
    fn mark(&mut self, mark: &Mark, block: &Block, line: &mut Line) {
        let Some(node) = self.source.node(mark.node) else { return };
        if let Some(label) = self.notes.reference(mark.node) {
            // It is raised by itself, and links hold no links.
            let is_own = |format: &Format| {
                use Format::*;
                !matches!(format, Code(_) | Link(_) | Subscript(_) | Superscript(_))
            };
            line.enter(self.formats(node).iter().copied().filter(is_own));
            line.put(Part::Inline(Inline::NoteReference { label: label.to_owned() }));
        } else if let Some(sign) = self.sign(node, mark, block) {
            line.enter(self.formats(node).iter().copied());
            line.space |= line.started && is_space(node.prev_sibling(), |text| text.chars().next_back());
            line.put(Part::Inline(Inline::text(sign)));
            let is_box = element(node).is_some_and(|e| Tag::of(&e.name.local) == Tag::Input);
            line.space = is_box || is_space(node.next_sibling(), |text| text.chars().next());
        } else if is_within(mark, block)
            && element(node).is_some_and(|e| Tag::of(&e.name.local) == Tag::Img)
            && let Some(image) = images::image(self.source, node)
        {
            let holds_pictures = |format: &Format| !matches!(format, Format::Code(_));
            line.enter(self.formats(node).iter().copied().filter(holds_pictures));
            line.put(Part::Inline(Inline::Image(image)));
        }
    }

    /// The text that an element of the block stands for: a picture of a sign, a box of a list of tasks.
    fn sign(&self, node: NodeRef<'a, Node>, mark: &Mark, block: &Block) -> Option<&'a str> {
        let element = element(node)?;
        let of =
            |node: NodeRef<'a, Node>| element_and_tag(node).is_some_and(|(_, tag)| tag.role() == Role::Block);
        let own = node.ancestors().find(|around| of(*around))?;
        if self.source.node_of(block)?.id() != own.id() {
            return None; // it stands before the block, in an element without text
        }
        if Tag::of(&element.name.local) == Tag::Img {
            return images::emoji(element);
        }
        let is_item = |node| element_and_tag(node).is_some_and(|(_, tag)| tag == Tag::Li);
        let begins_item =
            mark.at <= block.text.start && std::iter::once(own).chain(own.parent()).any(is_item);
        special::task(element).filter(|_| begins_item).map(|done| if done { "[x]" } else { "[ ]" })
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
        let mut formats: Vec<Format> = Vec::new();
        // Where the outermost so far of each kind stands.
        let mut places: Vec<(Discriminant<Format>, usize)> = Vec::new();
        for node in std::iter::once(parent).chain(parent.ancestors()) {
            let Some(element) = element(node) else { break };
            let tag = Tag::of(&element.name.local);
            if tag.role() == Role::Block {
                break;
            }
            let Some(format) = format(node, element, tag) else { continue };
            let kind = discriminant(&format);
            let known = places.iter_mut().find(|(other, _)| *other == kind);
            match (known, format) {
                // Code in code is one piece of code, and text in a direction has it already.
                (Some((_, at)), Format::Code(_) | Format::Subscript(_) | Format::Superscript(_)) => {
                    formats[*at] = format;
                }
                (Some((_, at)), Format::Directed(_, new)) if formats[*at].runs(new) => {
                    formats[*at] = format;
                }
                (Some((_, at)), Format::Directed(..) | Format::Ruby(_)) => {
                    *at = formats.len();
                    formats.push(format);
                }
                // Links hold no links, and bold text is not twice as bold.
                (Some(_), _) => {}
                (None, _) => {
                    places.push((kind, formats.len()));
                    formats.push(format);
                }
            }
        }
        formats.reverse();
        formats.truncate(MAX_DEPTH);
        if let Some(code) = formats.iter().position(|format| matches!(format, Format::Code(_))) {
            let code = formats.remove(code);
            formats.push(code);
        }
        formats
    }

    /// Whether a formula stands on a line of its own.
    fn is_display(&mut self, formula: NodeRef<'_, Node>) -> bool {
        /// A wrapper is this near.
        const MAX_DISTANCE: usize = 5;
        let own = element(formula).is_some_and(|e| {
            e.attr("display") == Some("block")
                || e.attr("type").is_some_and(|kind| kind.contains("mode=display"))
        });
        let mut around = formula.ancestors().take(MAX_DISTANCE);
        own || around.any(|node| *self.displays.entry(node.id()).or_insert_with(|| sets_apart(node)))
    }

    /// The parts of a line as inlines: links with their addresses, reading aids with their text.
    fn as_inlines(&mut self, parts: Vec<Part>) -> Vec<Inline> {
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
                Format::Subscript(_) => Inline::Subscript { content },
                Format::Superscript(_) => Inline::Superscript { content },
                Format::Directed(_, direction) => Inline::Directed { direction, content },
                Format::Code(_) => {
                    out.extend(lines_of_code(&text_of(&content)));
                    continue;
                }
                Format::Ruby(node) if self.last_ruby.replace(node) == Some(node) => {
                    out.extend(content);
                    continue;
                }
                Format::Ruby(node) => Inline::Ruby { content, annotation: self.annotation(node) },
                Format::Link(origin) => match self.target(origin) {
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

    /// The address that a link leads to.
    fn target(&self, origin: Origin) -> Option<String> {
        let address = match origin {
            Origin::Element(link) => {
                attribute(self.source.node(link).and_then(element)?, &local_name!("href"))?
            }
            Origin::Span(span) => match &self.source.outline.spans.get(span)?.kind {
                SpanKind::Link(address) => address,
                _ => return None,
            },
        };
        self.source.address(address)
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
            if let Some(url) =
                node.ancestors().find(is_link).and_then(|link| self.target(Origin::Element(link.id())))
            {
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

fn element_and_tag(node: NodeRef<'_, Node>) -> Option<(&Element, Tag)> {
    element(node).map(|element| (element, Tag::of(&element.name.local)))
}

/// Whether a neighbour is text with white space on the side that is asked for.
fn is_space(node: Option<NodeRef<'_, Node>>, side: impl Fn(&str) -> Option<char>) -> bool {
    let side = node.and_then(|node| match node.value() {
        Node::Text(text) => side(text),
        _ => None,
    });
    side.is_some_and(char::is_whitespace)
}

/// Code as inlines: each line is one, as code spans have no line breaks.
pub(super) fn lines_of_code(text: &str) -> Vec<Inline> {
    let mut out = Vec::new();
    for (i, line) in text.split('\n').enumerate() {
        out.extend((i > 0).then_some(Inline::Break));
        out.extend((!line.is_empty()).then(|| Inline::Code { text: line.to_owned() }));
    }
    out
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
        Tag::A => attribute(element, &local_name!("href")).map(|_| Format::Link(Origin::Element(node.id()))),
        Tag::B | Tag::Strong => Some(Format::Strong),
        Tag::I | Tag::Em | Tag::Cite => Some(Format::Emphasis),
        Tag::Code | Tag::Kbd | Tag::Samp => Some(Format::Code(Origin::Element(node.id()))),
        Tag::Sup => Some(Format::Superscript(node.id())),
        Tag::Ruby => Some(Format::Ruby(node.id())),
        _ => match element.name.local {
            local_name!("sub") => Some(Format::Subscript(node.id())),
            local_name!("del") | local_name!("s") | local_name!("strike") => Some(Format::Deletion),
            local_name!("dfn") | local_name!("var") => Some(Format::Emphasis),
            local_name!("tt") => Some(Format::Code(Origin::Element(node.id()))),
            _ => direction(element).map(|direction| Format::Directed(node.id(), direction)),
        },
    }
}

/// What a span makes of its text.
fn spelled_format(i: usize, kind: &SpanKind) -> Format {
    match kind {
        SpanKind::Link(_) => Format::Link(Origin::Span(i)),
        SpanKind::Emphasis => Format::Emphasis,
        SpanKind::Strong => Format::Strong,
        SpanKind::Deletion => Format::Deletion,
        SpanKind::Code => Format::Code(Origin::Span(i)),
    }
}

/// Whether an element sets the formula in it on a line of its own.
fn sets_apart(around: NodeRef<'_, Node>) -> bool {
    /// What wraps such a formula: KaTeX, MathJax 3 and 2.
    const WRAPPERS: [&str; 3] = ["katex-display", "MathJax_Display", "MJXc-display"];
    element(around).is_some_and(|around| {
        (around.name().starts_with("mjx-") && around.attr("display") == Some("true"))
            || classes(around).any(|class| WRAPPERS.contains(&class))
    })
}
