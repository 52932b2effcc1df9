//! Blocks and inlines: the main content as a tree.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Direction;
use crate::render::{self, Rendering};

/// A part of the main content that stands by itself.
///
/// Those who cut pages into chunks for retrieval can take the blocks in order, begin anew at each heading, and keep a list or
/// a table whole; [`Block::text`] is what [`Article::text`](crate::Article::text) has for the block.
///
/// As JSON each block is an object whose `type` tells which one it is: `{"type": "heading", "level": 2, "content": [...]}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 to 6, as in `<h1>` to `<h6>`.
        level: u8,
        /// Its text.
        content: Vec<Inline>,
    },
    /// Running text.
    Paragraph {
        /// Its text.
        content: Vec<Inline>,
    },
    /// An ordered or unordered list.
    List(List),
    /// Terms with their definitions.
    DefinitionList {
        /// In reading order.
        entries: Vec<Definition>,
    },
    /// A quotation.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// A note set apart from the text, such as a warning.
    Callout {
        /// The kind that the page gives to it, in lower case: `note`, `tip`, `warning` ….
        kind: String,
        /// Its title, which may be the name of the kind.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        title: Vec<Inline>,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// Program code and other preformatted text, without line numbers.
    Code {
        /// The language that the page gives, such as `rust`.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        language: Option<String>,
        /// The lines as they were.
        text: String,
    },
    /// A table of data. A table used for layout is what it holds.
    Table(Table),
    /// A picture, table, listing or other block with its caption.
    Figure {
        /// What is shown; empty where the page shows it by a script.
        blocks: Vec<Block>,
        /// The caption.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        caption: Vec<Inline>,
    },
    /// A picture between paragraphs.
    Image(Image),
    /// A video, sound or post of another site.
    Embed {
        /// Where a reader finds it.
        url: String,
        /// What the page calls it.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        title: Option<String>,
    },
    /// A footnote; [`Inline::NoteReference`] refers to it.
    Note {
        /// Its number or sign.
        label: String,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A thematic break.
    Rule,
}

impl Block {
    /// The text of the block, as it stands in [`Article::text`](crate::Article::text). Empty for pictures, embeds and rules.
    ///
    /// ```
    /// use unhusk::{Block, Inline};
    /// let block = Block::Heading { level: 2, content: vec![Inline::text("Low "), Inline::strong("tide")] };
    /// assert_eq!(block.text(), "Low tide");
    /// ```
    #[must_use]
    pub fn text(&self) -> String {
        render::text::render(std::slice::from_ref(self), &Rendering::new())
    }
}

/// A list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct List {
    /// Whether its items are numbered.
    pub ordered: bool,
    /// The items in order.
    pub items: Vec<ListItem>,
}

/// An item of a [`List`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListItem {
    /// Its number where the list is ordered. Numbers are those of the page: they have gaps where items are no main content.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub number: Option<u32>,
    /// What it holds: mostly one paragraph, with lists within it behind.
    pub blocks: Vec<Block>,
}

/// Terms and what they mean.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Definition {
    /// The terms that share the definitions.
    pub terms: Vec<Vec<Inline>>,
    /// The definitions, each of one block or more.
    pub definitions: Vec<Vec<Block>>,
}

/// A table of data.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Table {
    /// The caption.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub caption: Vec<Inline>,
    /// The rows of headings above the data.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub head: Vec<Row>,
    /// The rows of data.
    pub body: Vec<Row>,
}

/// A row of a [`Table`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Row {
    /// The cells in order; empty ones included.
    pub cells: Vec<Cell>,
}

/// A cell of a [`Table`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cell {
    /// Whether it heads its column or row.
    #[serde(skip_serializing_if = "is_false", default)]
    pub header: bool,
    /// How many columns it covers.
    #[serde(skip_serializing_if = "is_one", default = "one")]
    pub columns: u16,
    /// How many rows it covers.
    #[serde(skip_serializing_if = "is_one", default = "one")]
    pub rows: u16,
    /// What it holds.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub blocks: Vec<Block>,
}

impl Default for Cell {
    fn default() -> Self {
        Cell { header: false, columns: 1, rows: 1, blocks: Vec::new() }
    }
}

fn is_false(value: &bool) -> bool {
    !*value
}

fn is_one(value: &u16) -> bool {
    *value == 1
}

fn one() -> u16 {
    1
}

/// A picture.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Image {
    /// Its address: absolute if the page's is known.
    pub url: String,
    /// What it shows, for those who can't see it; empty where the page doesn't say.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub alt: String,
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Inline {
    /// Text as it is.
    Text {
        /// White space is folded; there are no line breaks in it.
        text: String,
    },
    /// A line break that the author set.
    Break,
    /// Emphasised text.
    Emphasis {
        /// The text.
        content: Vec<Inline>,
    },
    /// Text of strong importance.
    Strong {
        /// The text.
        content: Vec<Inline>,
    },
    /// Text that no longer holds.
    Deletion {
        /// The text.
        content: Vec<Inline>,
    },
    /// Lowered text.
    Subscript {
        /// The text.
        content: Vec<Inline>,
    },
    /// Raised text.
    Superscript {
        /// The text.
        content: Vec<Inline>,
    },
    /// A fragment of code.
    Code {
        /// The code.
        text: String,
    },
    /// A link.
    Link {
        /// Its address: absolute if the page's is known; parameters as they were.
        url: String,
        /// The linked text.
        content: Vec<Inline>,
    },
    /// A picture within the line.
    Image(Image),
    /// A formula.
    Math {
        /// Its source in LaTeX.
        latex: String,
        /// Whether it stands on a line of its own.
        #[serde(skip_serializing_if = "is_false", default)]
        display: bool,
    },
    /// The mark of a [`Block::Note`]. It is no part of the text.
    NoteReference {
        /// The label of the note.
        label: String,
    },
    /// Text with a reading aid, as is common above East Asian characters.
    Ruby {
        /// The text itself.
        content: Vec<Inline>,
        /// The reading aid. It is no part of the text.
        annotation: String,
    },
    /// Text that runs in a direction of its own.
    Directed {
        /// The direction.
        direction: Direction,
        /// The text.
        content: Vec<Inline>,
    },
}

impl Inline {
    /// Makes plain text. What there is of text in inlines, [`text_of`](Inline::text_of) tells.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Inline {
        Inline::Text { text: text.into() }
    }

    /// Makes plain text of strong importance.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Inline {
        Inline::Strong { content: vec![Inline::text(text)] }
    }

    /// The text of inlines, such as a caption, a term, the title of a callout, or [one](std::slice::from_ref): line breaks as `\n`,
    /// without marks of notes, reading aids and pictures. Of blocks there is [`Block::text`].
    ///
    /// ```
    /// use unhusk::Inline;
    /// let caption = [Inline::text("The "), Inline::strong("harbour"), Inline::Break, Inline::text("at noon")];
    /// assert_eq!(Inline::text_of(&caption), "The harbour\nat noon");
    /// ```
    #[must_use]
    pub fn text_of(inlines: &[Inline]) -> String {
        text_of(inlines)
    }

    /// What it holds, if it holds inlines.
    ///
    /// ```
    /// use unhusk::Inline;
    /// assert_eq!(Inline::strong("tide").content(), [Inline::text("tide")]);
    /// assert!(Inline::text("tide").content().is_empty());
    /// ```
    #[must_use]
    pub fn content(&self) -> &[Inline] {
        match self {
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Deletion { content }
            | Inline::Subscript { content }
            | Inline::Superscript { content }
            | Inline::Link { content, .. }
            | Inline::Ruby { content, .. }
            | Inline::Directed { content, .. } => content,
            _ => &[],
        }
    }

    /// Its own text, without that of what it holds.
    pub(crate) fn own_text(&self) -> Cow<'_, str> {
        match self {
            Inline::Text { text } | Inline::Code { text } | Inline::Math { latex: text, .. } => text.into(),
            Inline::Break => "\n".into(),
            _ => "".into(),
        }
    }
}

/// The text of inlines: line breaks as `\n`, without marks of notes, reading aids and pictures.
pub(crate) fn text_of(inlines: &[Inline]) -> String {
    fn push(out: &mut String, inlines: &[Inline]) {
        for inline in inlines {
            out.push_str(&inline.own_text());
            push(out, inline.content());
        }
    }
    let mut out = String::new();
    push(&mut out, inlines);
    out
}
