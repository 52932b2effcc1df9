//! The containers around a block: lists, quotes, tables and the like.

use ego_tree::{NodeId, NodeRef};
use scraper::Node;

use super::Source;
use super::media::Media;
use super::notes::Notes;
use crate::article::Block;
use crate::cues::Tag;
use crate::outline::{BlockKind, Section};
use crate::page::dom::{classes, element};

/// A container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    List,
    Item,
    Quote,
    Callout,
    CalloutTitle,
    Table,
    Row,
    Cell,
    DefinitionList,
    Term,
    Definition,
    Figure,
    Caption,
    Note,
}

/// A container on the way to a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) shape: Shape,
    /// Its section, or on a flattened page the block that it begins with.
    pub(super) key: u32,
    /// Its element, where that holds no text and so is no section.
    pub(super) node: Option<NodeId>,
    /// The number of an item, on a flattened page; that of the first item for its list.
    pub(super) ordinal: Option<u32>,
    /// The markup lacks its element: items without a list.
    pub(super) implied: bool,
}

impl Step {
    fn new(shape: Shape, key: u32) -> Step {
        Step { shape, key, node: None, ordinal: None, implied: false }
    }

    /// Its element.
    pub(super) fn element<'a>(&self, source: Source<'a>) -> Option<NodeRef<'a, Node>> {
        match self.node {
            Some(node) => source.node(node),
            None => source.section_node(self.key),
        }
    }
}

/// Containers nested deeper are left out: what they hold stays. JSON readers refuse deep nesting.
const MAX_DEPTH: usize = 16;

/// Finds the containers of one block after another.
pub(super) struct Paths<'a> {
    source: Source<'a>,
    notes: &'a Notes,
    /// What each section is, once it was asked for.
    shapes: Vec<Option<Option<Shape>>>,
    path: Vec<Step>,
    /// The open lists of a flattened page.
    levels: Vec<(Step, Step)>,
}

impl<'a> Paths<'a> {
    pub(super) fn new(source: Source<'a>, notes: &'a Notes) -> Self {
        let shapes = vec![None; source.outline.sections.len()];
        Paths { source, notes, shapes, path: Vec::new(), levels: Vec::new() }
    }

    /// The containers of a block, the outermost first.
    pub(super) fn of_block(&mut self, i: usize) -> &[Step] {
        let block = &self.source.outline.blocks[i];
        if self.source.document.is_none() {
            self.read_kind(i as u32, block.kind);
            return &self.path;
        }
        self.of_section(block.section)
    }

    /// The containers of what stands in a section.
    pub(super) fn of_section(&mut self, section: u32) -> &[Step] {
        self.path.clear();
        let sections = &self.source.outline.sections;
        let mut at = section;
        // Inside out: what is in a table depends on the table.
        let mut chain = Vec::new();
        while let Some(section) = sections.get(at as usize) {
            if let Some(shape) = self.shape(at, section) {
                chain.push(Step::new(shape, at));
            }
            if section.parent == at {
                break;
            }
            at = section.parent;
        }
        for step in chain.into_iter().rev() {
            self.push(step);
        }
        self.path.truncate(MAX_DEPTH);
        &self.path
    }

    /// The containers of a picture, embed or rule: the first two may be all that a cell holds.
    pub(super) fn of_media(&mut self, media: &Media) -> &[Step] {
        let section = media.section;
        self.of_section(section);
        if media.block == Block::Rule {
            return &self.path;
        }
        let around = self.source.section_node(section).map(|node| node.id());
        let ancestors = self.source.node(media.node).into_iter().flat_map(|node| node.ancestors());
        let mut inner = Vec::new();
        for node in ancestors.take_while(|node| Some(node.id()) != around) {
            let shape = match element(node).map(|element| Tag::of(&element.name.local)) {
                Some(Tag::Tr) => Shape::Row,
                Some(Tag::Td | Tag::Th) => Shape::Cell,
                Some(Tag::Dd) => Shape::Definition,
                _ => continue,
            };
            inner.push(Step { node: Some(node.id()), ..Step::new(shape, section) });
        }
        for step in inner.into_iter().rev() {
            let top = self.path.last().map(|step| step.shape);
            let fits = matches!(
                (top, step.shape),
                (Some(Shape::Table), Shape::Row)
                    | (Some(Shape::Row), Shape::Cell)
                    | (Some(Shape::DefinitionList), Shape::Definition)
            );
            if fits && self.path.len() < MAX_DEPTH {
                self.path.push(step);
            }
        }
        &self.path
    }

    /// Adds a step where it may stand; adds the list that items lack.
    fn push(&mut self, step: Step) {
        let top = self.path.last().map(|step| step.shape);
        let implied = |shape| Step { implied: true, ..Step::new(shape, self.parent(step.key)) };
        match step.shape {
            Shape::Item if top != Some(Shape::List) => self.path.push(implied(Shape::List)),
            Shape::Term | Shape::Definition if top != Some(Shape::DefinitionList) => {
                self.path.push(implied(Shape::DefinitionList));
            }
            Shape::Note if top == Some(Shape::List) => _ = self.path.pop(),
            Shape::Row if top != Some(Shape::Table) => return,
            Shape::Cell if top != Some(Shape::Row) => return,
            Shape::Caption if !matches!(top, Some(Shape::Figure | Shape::Table)) => return,
            Shape::CalloutTitle if top != Some(Shape::Callout) => return,
            _ => {}
        }
        self.path.push(step);
    }

    fn parent(&self, section: u32) -> u32 {
        self.source.outline.sections[section as usize].parent
    }

    fn shape(&mut self, at: u32, section: &Section) -> Option<Shape> {
        if let Some(known) = self.shapes[at as usize] {
            return known;
        }
        let shape = self.read_shape(at, section);
        self.shapes[at as usize] = Some(shape);
        shape
    }

    fn read_shape(&self, at: u32, section: &Section) -> Option<Shape> {
        if self.notes.label_of(at).is_some() {
            return Some(Shape::Note);
        }
        match section.tag {
            Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir => Some(Shape::List),
            Tag::Li => Some(Shape::Item),
            Tag::Dl => Some(Shape::DefinitionList),
            Tag::Dt => Some(Shape::Term),
            Tag::Dd => Some(Shape::Definition),
            Tag::Table => section.data.then_some(Shape::Table),
            Tag::Tr => Some(Shape::Row),
            Tag::Td | Tag::Th => Some(Shape::Cell),
            Tag::Figure => Some(Shape::Figure),
            Tag::Figcaption | Tag::Caption => Some(Shape::Caption),
            Tag::Blockquote if self.callout(at).is_none() => Some(Shape::Quote),
            Tag::Blockquote | Tag::Div | Tag::Aside | Tag::Details | Tag::Section => match self.callout(at) {
                Some(_) => Some(Shape::Callout),
                None => self.is_callout_title(at).then_some(Shape::CalloutTitle),
            },
            Tag::Summary => Some(Shape::CalloutTitle),
            Tag::P | Tag::H4 | Tag::H5 => self.is_callout_title(at).then_some(Shape::CalloutTitle),
            _ => None,
        }
    }

    fn callout(&self, section: u32) -> Option<String> {
        callout(self.source, section)
    }

    fn is_callout_title(&self, section: u32) -> bool {
        let node = self.source.section_node(section).and_then(element);
        let is_title = |class: &str| CALLOUT_TITLES.iter().any(|title| class.starts_with(title));
        node.is_some_and(|element| classes(element).any(is_title))
    }

    /// The containers of a block on a flattened page, by its kind and those before it.
    fn read_kind(&mut self, i: u32, kind: BlockKind) {
        let quoted = self.path.first().filter(|step| step.shape == Shape::Quote).copied();
        self.path.clear();
        let BlockKind::ListItem { depth, ordinal } = kind else {
            self.levels.clear();
            if kind == BlockKind::Quote {
                self.path.push(quoted.unwrap_or(Step::new(Shape::Quote, i)));
            }
            return;
        };
        let depth = usize::from(depth).clamp(1, MAX_DEPTH / 2);
        self.levels.truncate(depth);
        if self.levels.len() == depth
            && let Some((list, _)) = self.levels.pop()
            && list.ordinal.is_some() == ordinal.is_some()
        {
            self.levels.push((list, Step { ordinal, ..Step::new(Shape::Item, i) }));
        }
        while self.levels.len() < depth {
            let step = |shape| Step { ordinal, ..Step::new(shape, i) };
            self.levels.push((step(Shape::List), step(Shape::Item)));
        }
        self.path.extend(self.levels.iter().flat_map(|(list, item)| [*list, *item]));
    }
}

/// Classes of callouts, with the prefix of the class that tells their kind, if it isn't a class of its own: GitHub,
/// Docusaurus, MkDocs and Sphinx, Obsidian and Quarto, Infima, Bootstrap.
const CALLOUTS: [(&str, &str); 6] = [
    ("markdown-alert", "markdown-alert-"),
    ("theme-admonition", "theme-admonition-"),
    ("admonition", ""),
    ("callout", "callout-"),
    ("alert", "alert--"),
    ("alert", "alert-"),
];

/// What the classes of the titles of callouts begin with; Docusaurus adds a hash.
const CALLOUT_TITLES: [&str; 5] =
    ["markdown-alert-title", "admonition-title", "admonition-heading", "admonitionHeading", "callout-title"];

/// Kinds of callouts: those of GitHub, MkDocs and Obsidian. A class that is none of them is one of looks.
const KINDS: [&str; 27] = [
    "note",
    "tip",
    "important",
    "warning",
    "caution",
    "info",
    "danger",
    "success",
    "abstract",
    "summary",
    "tldr",
    "todo",
    "hint",
    "check",
    "done",
    "question",
    "help",
    "faq",
    "attention",
    "failure",
    "fail",
    "missing",
    "error",
    "bug",
    "example",
    "quote",
    "seealso",
];

/// The kind of callout that a section is.
pub(super) fn callout(source: Source<'_>, section: u32) -> Option<String> {
    let element = source.section_node(section).and_then(element)?;
    let has = |class: &str| classes(element).any(|token| token == class);
    let known = |kind: &str| KINDS.contains(&kind).then(|| kind.to_owned());
    let pymdownx = element.name() == "details" && classes(element).any(|token| KINDS.contains(&token));
    let prefixes = CALLOUTS
        .iter()
        .chain(pymdownx.then_some(&("", "")))
        .filter(|(class, _)| class.is_empty() || has(class));
    let mut kinds =
        prefixes.flat_map(|(_, prefix)| classes(element).filter_map(move |token| token.strip_prefix(prefix)));
    let declared = element.attr("data-callout").map(str::to_ascii_lowercase).filter(|_| has("callout"));
    declared.as_deref().and_then(known).or_else(|| kinds.find_map(known))
}
