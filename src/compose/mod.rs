//! Kept blocks → the document model: what elements around the blocks and within them say becomes containers and inlines.
//!
//! The words are those of the outline, cut where the markup changes: composing adds none and loses none.

mod code;
mod embeds;
mod images;
mod inlines;
mod media;
mod notes;
mod path;
#[cfg(test)]
mod tests;
mod tree;

use ego_tree::NodeRef;
use scraper::{Html, Node};
use url::Url;

use crate::article::{Block, Inline};
use crate::outline::{self, BlockKind, Outline};
use code::Languages;
use inlines::Inlines;
use notes::Notes;
use path::Paths;
use tree::Tree;

/// What blocks are composed from.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) outline: &'a Outline,
    /// The document that the outline was made of; none for a flattened page.
    pub(crate) document: Option<&'a Html>,
    /// What relative addresses are relative to.
    pub(crate) base: Option<&'a Url>,
}

/// The kept blocks, which are in reading order, as a tree.
pub(crate) fn blocks(source: Source<'_>, kept: &[usize]) -> Vec<Block> {
    let notes = Notes::of(source, kept);
    let mut media = media::kept(source, kept).into_iter().peekable();
    let mut paths = Paths::new(source, &notes);
    let mut leaves =
        Leaves { source, inlines: Inlines::new(source, &notes), languages: Languages::default() };
    let mut tree = Tree::new(source, &notes);
    for i in kept {
        while let Some(item) = media.next_if(|item| item.place as usize <= *i) {
            tree.enter(paths.of_media(&item));
            tree.add_media(item.block);
        }
        tree.enter(paths.of_block(*i));
        tree.add(leaves.of(*i));
    }
    for item in media {
        tree.enter(paths.of_media(&item));
        tree.add_media(item.block);
    }
    tree.finish()
}

/// Makes blocks without their containers.
struct Leaves<'a> {
    source: Source<'a>,
    inlines: Inlines<'a>,
    languages: Languages,
}

impl Leaves<'_> {
    /// A kept block by itself.
    fn of(&mut self, i: usize) -> Block {
        let block = &self.source.outline.blocks[i];
        match block.kind {
            BlockKind::Preformatted => Block::Code {
                language: self.source.node_of(block).and_then(|node| self.languages.of(node)),
                text: self.source.outline.block_text(block).to_owned(),
            },
            BlockKind::Heading { level } => Block::Heading { level, content: self.inlines.of(i) },
            _ => self.inlines.paragraph(i),
        }
    }
}

impl<'a> Source<'a> {
    fn node(self, id: ego_tree::NodeId) -> Option<NodeRef<'a, Node>> {
        self.document?.tree.get(id)
    }

    /// The element of a section.
    fn section_node(self, section: u32) -> Option<NodeRef<'a, Node>> {
        self.node(self.outline.sections.get(section as usize)?.node?)
    }

    /// The element of a block's section.
    fn node_of(self, block: &outline::Block) -> Option<NodeRef<'a, Node>> {
        self.section_node(block.section)
    }

    /// An address that a reader can follow: absolute where the page's address is known, and of a kind that is safe to show.
    fn address(self, address: &str) -> Option<String> {
        let address = address.trim();
        if address.is_empty() || address.starts_with('#') {
            return None; // a place within the page
        }
        match (Url::parse(address), self.base) {
            (Ok(url), _) => is_followed(&url).then(|| url.into()),
            (Err(url::ParseError::RelativeUrlWithoutBase), Some(base)) => {
                base.join(address).ok().filter(is_followed).map(Into::into)
            }
            (Err(url::ParseError::RelativeUrlWithoutBase), None) => Some(address.to_owned()),
            _ => None,
        }
    }
}

/// Addresses of pages and mail; `javascript:`, `data:` and the like are not followed.
fn is_followed(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https" | "mailto")
}

/// The inlines of a block and those within it, line by line.
fn lines_of(block: Block) -> Vec<Vec<Inline>> {
    let all = |blocks: Vec<Block>| blocks.into_iter().flat_map(lines_of).collect::<Vec<_>>();
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content } => vec![content],
        Block::Code { text, .. } => vec![inlines::lines_of_code(&text)],
        Block::List(list) => list.items.into_iter().flat_map(|item| all(item.blocks)).collect(),
        Block::Quote { blocks } | Block::Note { blocks, .. } => all(blocks),
        Block::Callout { title, blocks, .. } => std::iter::once(title).chain(all(blocks)).collect(),
        Block::Figure { blocks, caption } => all(blocks).into_iter().chain([caption]).collect(),
        Block::Image(image) => vec![vec![Inline::Image(image)]],
        Block::DefinitionList { entries } => {
            let one = |entry: crate::article::Definition| {
                entry.terms.into_iter().chain(entry.definitions.into_iter().flat_map(all)).collect::<Vec<_>>()
            };
            entries.into_iter().flat_map(one).collect()
        }
        Block::Table(table) => {
            let rows = table.head.into_iter().chain(table.body);
            let cells = rows.flat_map(|row| row.cells).flat_map(|cell| all(cell.blocks));
            std::iter::once(table.caption).chain(cells).collect()
        }
        Block::Embed { .. } | Block::Rule => Vec::new(),
    }
}

/// Lines as one run of inlines with breaks.
fn joined(lines: Vec<Vec<Inline>>) -> Vec<Inline> {
    let mut out = Vec::new();
    for line in lines.into_iter().filter(|line| !line.is_empty()) {
        if !out.is_empty() {
            out.push(Inline::Break);
        }
        out.extend(line);
    }
    out
}
