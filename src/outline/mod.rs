//! A page as blocks and sections.
//!
//! A *block* is a run of text that stands or falls as one: a maximal run of inline text within the nearest block-level
//! element. A *section* is a block-level element with the blocks inside it. Both are in reading order, so the blocks of
//! a section are a range, and sums over a section are differences of prefix sums.

mod attributes;
pub(crate) mod embedded;
pub(crate) mod html;
mod math;
pub(crate) mod plain;
mod spacing;
pub(crate) mod special;
mod tables;

use std::ops::Range;

use ego_tree::NodeId;

use crate::cues::{NameCues, PhraseCues, Tag};
use crate::words::Counts;

/// Blocks and sections of a page.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// The text of all blocks.
    pub(crate) text: String,
    pub(crate) blocks: Vec<Block>,
    /// Parents before children.
    pub(crate) sections: Vec<Section>,
    /// Where the text comes from, in its order. Empty for a flattened page.
    pub(crate) runs: Vec<Run>,
    /// What stands in the page and is no text, in reading order. Empty for a flattened page.
    pub(crate) marks: Vec<Mark>,
    /// What a flattened page that spells out its markup says of parts of its text, in the order in which they begin. Empty for any
    /// other page.
    pub(crate) spans: Vec<Span>,
}

/// A part of the text that was in markup, of a page that spells it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Span {
    /// Its part of [`Outline::text`], in bytes.
    pub(crate) text: Range<u32>,
    pub(crate) kind: SpanKind,
}

/// What a [`Span`] is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SpanKind {
    /// A link, with its address.
    Link(Box<str>),
    Emphasis,
    Strong,
    Deletion,
    Code,
}

/// The part of the text that comes from one node: a text node, or an element that is shown otherwise than its text reads.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    pub(crate) node: NodeId,
    /// Where it ends in [`Outline::text`]; it begins where the run before ends.
    pub(crate) end: u32,
}

/// A picture, an embed, a rule, or the mark of a note.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    pub(crate) node: NodeId,
    /// The block in which it stands, or before which.
    pub(crate) block: u32,
    /// Where in [`Outline::text`] it stands.
    pub(crate) at: u32,
}

/// A run of text that stands or falls as one.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// Its part of [`Outline::text`], in bytes.
    pub(crate) text: Range<u32>,
    /// The innermost section that holds it.
    pub(crate) section: u32,
    pub(crate) kind: BlockKind,
    pub(crate) counts: Counts,
    /// What its own text says.
    pub(crate) phrases: PhraseCues,
    /// What the inline elements say in which it begins.
    pub(crate) names: NameCues,
    /// How many of its bytes are in which inline markup; see [`Meter`].
    pub(crate) metered: [u32; Meter::COUNT],
    pub(crate) links: u16,
    pub(crate) images: u16,
    /// Equal for blocks with equal text.
    pub(crate) hash: u64,
}

/// What a [`Block`] is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum BlockKind {
    /// Running text.
    #[default]
    Paragraph,
    /// A heading.
    Heading {
        /// 1 to 6, as in `<h1>` to `<h6>`.
        level: u8,
    },
    /// An item of a list; further paragraphs of the same item follow as [`BlockKind::Paragraph`].
    ListItem {
        /// How many lists it is in: 1 for the outermost.
        depth: u8,
        /// Its number where the list is ordered.
        ordinal: Option<u32>,
    },
    /// A paragraph of a quotation.
    Quote,
    /// Preformatted text, such as code.
    Preformatted,
    /// A cell of a data table. Cells of a table used for layout are what they hold.
    TableCell {
        /// The row within the page's tables: cells with the same number stand in one row.
        row: u32,
        /// The column, from 0.
        column: u16,
    },
    /// The caption of a figure or table.
    Caption,
    /// The term of a definition list.
    Term,
    /// A definition of a definition list.
    Definition,
}

impl Block {
    pub(crate) fn bytes(&self) -> u32 {
        self.text.end - self.text.start
    }

    /// The share of its text that is in the given inline markup, 0 to 1.
    pub(crate) fn share(&self, meter: Meter) -> f32 {
        self.metered[meter as usize] as f32 / self.bytes().max(1) as f32
    }
}

/// The inline markup that the walk measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meter {
    Link,
    Strong,
    Emphasis,
    Code,
    Button,
    /// Inline elements that the caller wants kept.
    Kept,
}

impl Meter {
    pub(crate) const COUNT: usize = Meter::Kept as usize + 1;
}

/// A block-level element with the blocks inside it.
#[derive(Debug, Clone)]
pub(crate) struct Section {
    /// The section around it; the first section is its own.
    pub(crate) parent: u32,
    /// Its element; none on a flattened page.
    pub(crate) node: Option<NodeId>,
    /// The blocks inside it.
    pub(crate) blocks: Range<u32>,
    pub(crate) tag: Tag,
    /// What its class, id, role and labels say.
    pub(crate) names: NameCues,
    /// Equal for elements with the same tag and class.
    pub(crate) shape: u64,
    /// Not shown when the page opens.
    pub(crate) hidden: bool,
    /// Within an element that the caller wants kept.
    pub(crate) keep: bool,
    /// A table of data, not of layout.
    pub(crate) data: bool,
    /// Images, and form fields, anywhere inside it.
    pub(crate) images: u16,
    pub(crate) fields: u16,
}

impl Outline {
    pub(crate) fn block_text(&self, block: &Block) -> &str {
        &self.text[block.text.start as usize..block.text.end as usize]
    }

    /// Whether the caller wants the block kept, whatever else is decided.
    pub(crate) fn must_keep(&self, block: &Block) -> bool {
        self.section_of(block).keep || block.metered[Meter::Kept as usize] > 0
    }

    pub(crate) fn section_of(&self, block: &Block) -> &Section {
        &self.sections[block.section as usize]
    }
}
