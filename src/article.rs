//! The document model that users hold.

mod block;
mod metadata;
mod timestamp;

use serde::{Deserialize, Serialize};

use crate::render::{self, Rendering};
pub(crate) use block::text_of;
pub use block::{Block, Cell, Definition, Image, Inline, List, ListItem, Row, Table};
pub use metadata::{Direction, Field, Metadata, Source};
pub use timestamp::Timestamp;

/// What a page was made to deliver: its main content, block by block, and what it says about itself.
///
/// Plain data: it can be serialised, compared, edited. Text is made from it when asked for.
///
/// The structs of the model may grow: one of your own begins as its `Default`. So may its enums. The fields of their variants are
/// there to be filled in (`Block::Rule`, `Inline::Link { url, content }`), and matched with `..` behind.
///
/// ```
/// use unhusk::{Article, Block, Image, Inline};
/// let mut cup = Image::default();
/// cup.alt = "A cup".to_owned();
/// let mut article = Article::default();
/// article.blocks = vec![Block::Image(cup), Block::Paragraph { content: vec![Inline::text("Tea")] }];
/// let json = serde_json::to_string(&article)?;
/// assert_eq!(serde_json::from_str::<Article>(&json)?, article);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Article {
    /// What the page says about itself.
    pub metadata: Metadata,
    /// The main content in reading order; empty when the page has none.
    pub blocks: Vec<Block>,
    /// What readers wrote below it, in reading order. Where a thread of posts is what the page was made for, as in a forum or below
    /// a mere link, it is main content.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Comment>,
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
    #[must_use]
    pub fn text(&self) -> String {
        self.text_with(&Rendering::new())
    }

    /// The main content as plain text, with a choice of what is there; see [`text`](Article::text).
    ///
    /// ```
    /// use unhusk::Rendering;
    /// let article = unhusk::extract("<p>Low tide");
    /// let with_comments = article.text_with(&Rendering::new().comments(true));
    /// assert!(with_comments.starts_with(&article.text()));
    /// ```
    #[must_use]
    pub fn text_with(&self, rendering: &Rendering) -> String {
        self.rendered(rendering, "\n\n", render::text::render, render::text::comments)
    }

    /// The main content as Markdown: CommonMark with tables, strikethrough and alerts as GitHub has them, footnotes and
    /// `$math$`. Its words are those of [`text`](Article::text). Ends without a line break.
    ///
    /// Markdown has no reading aids and no directions: of [`Inline::Ruby`](crate::Inline::Ruby) and
    /// [`Inline::Directed`](crate::Inline::Directed) the text itself is there, in one piece and in logical order;
    /// [`html`](Article::html) and the blocks have all of them.
    ///
    /// ```
    /// let article = unhusk::Extractor::new().keep("main")?.extract("<main><h2>Tea</h2><p>Water <em>first</em>.</main>")?;
    /// assert_eq!(article.markdown(), "## Tea\n\nWater *first*.");
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    #[must_use]
    pub fn markdown(&self) -> String {
        self.markdown_with(&Rendering::new())
    }

    /// The main content as Markdown, with a choice of what is there; see [`markdown`](Article::markdown).
    ///
    /// ```
    /// use unhusk::Rendering;
    /// let article = unhusk::extract("<title>Low tide</title>");
    /// let page = article.markdown_with(&Rendering::new().front_matter(true));
    /// assert_eq!(page, "---\ntitle: \"Low tide\"\n---");
    /// ```
    #[must_use]
    pub fn markdown_with(&self, rendering: &Rendering) -> String {
        let body =
            self.rendered(rendering, "\n\n---\n\n", render::markdown::render, render::markdown::comments);
        match rendering.front_matter {
            true if body.is_empty() => render::front_matter::yaml(&self.metadata),
            true => format!("{}\n\n{body}", render::front_matter::yaml(&self.metadata)),
            false => body,
        }
    }

    /// The main content as HTML that is safe to show: only elements of text, no script, style, form or event handler, and only
    /// links to pages and mail. Its words are those of [`text`](Article::text). A fragment without `<html>` and `<body>`.
    ///
    /// ```
    /// let article = unhusk::Extractor::new().keep("p")?.extract("<p onclick=x()>Water <em class=y>first</em>.")?;
    /// assert_eq!(article.html(), "<p>Water <em>first</em>.</p>");
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    #[must_use]
    pub fn html(&self) -> String {
        self.html_with(&Rendering::new())
    }

    /// The main content as HTML, with a choice of what is there; see [`html`](Article::html).
    ///
    /// ```
    /// use unhusk::Rendering;
    /// let article = unhusk::Extractor::new().keep("p")?.extract("<p>Tea<img src=https://example.org/cup.jpg alt=''>time")?;
    /// assert_eq!(article.html_with(&Rendering::new().images(false)), "<p>Teatime</p>");
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    #[must_use]
    pub fn html_with(&self, rendering: &Rendering) -> String {
        self.rendered(rendering, "\n<hr>\n", render::html::render, render::html::comments)
    }

    /// The main content in a form, and the comments behind it if they are wanted.
    fn rendered(
        &self,
        rendering: &Rendering,
        separator: &str,
        blocks: fn(&[Block], &Rendering) -> String,
        comments: fn(&[Comment]) -> String,
    ) -> String {
        let mut out = blocks(&self.blocks, rendering);
        if rendering.comments && !self.comments.is_empty() {
            if !out.is_empty() {
                out.push_str(separator);
            }
            out.push_str(&comments(&self.comments));
        }
        out
    }

    /// Whether the page has no main content.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }
}

/// What a reader wrote.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Comment {
    /// The author's name, as the page shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// When it was written, as the page shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Its text; paragraphs are separated by a blank line.
    pub text: String,
    /// How many comments it is an answer within: 0 for one to the page itself.
    pub depth: u16,
}
