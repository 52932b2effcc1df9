//! A page as blocks and sections.
//!
//! A *block* is a run of text that stands or falls as one: a maximal run of inline text within the nearest block-level
//! element. A *section* is a block-level element with the blocks inside it. Both are in reading order, so the blocks of
//! a section are a range, and sums over a section are differences of prefix sums.

mod attributes;
pub(crate) mod embedded;
pub(crate) mod html;
pub(crate) mod plain;
mod spacing;
mod tables;

use std::ops::Range;

use crate::article::BlockKind;
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
