//! The document model that users hold.

use serde::{Deserialize, Serialize};

use crate::render;

/// What a page was made to deliver: its main content, block by block, and what it says about itself.
///
/// Plain data: it can be serialised, compared, edited. Text is made from it when asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Article {
    /// What the page says about itself.
    pub metadata: Metadata,
    /// The main content in reading order; empty when the page has none.
    pub blocks: Vec<Block>,
}

impl Article {
    /// The main content as plain text.
    ///
    /// Blocks are separated by a blank line; items of a list and rows of a table stand on consecutive lines, items
    /// behind `- ` or their number, cells separated by ` | `. The headline is [`Metadata::title`] and not repeated
    /// here. Ends without a line break.
    ///
    /// ```
    /// let article = unhusk::extract("<h1>Tea</h1><p>Water first, then leaves, and then nothing at all for three
    ///     minutes. The pot must be warm, the cup must be thin, and the table must be clear of paper.</p>");
    /// assert!(article.text().starts_with("Water first, then leaves"));
    /// ```
    pub fn text(&self) -> String {
        render::text::render(&self.blocks)
    }

    /// Whether the page has no main content.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }
}

/// What a page says about itself. Everything is optional: what a page does not say is not made up.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Metadata {
    /// The headline, without the name of the site.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub title: Option<String>,
    /// Who wrote it, in the order in which the page names them.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub authors: Vec<String>,
    /// The language that the page declares (a BCP 47 tag as written, such as `en` or `pt-BR`).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub language: Option<String>,
}

/// A run of text that stands or falls as one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Block {
    /// What the block is.
    pub kind: BlockKind,
    /// Its text: white space folded, `\n` only where the page breaks the line; preformatted text as it was.
    pub text: String,
}

/// What a [`Block`] is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BlockKind {
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
