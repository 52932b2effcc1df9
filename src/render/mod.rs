//! Pure functions from the document model to a form for reading.

pub(crate) mod front_matter;
pub(crate) mod html;
pub(crate) mod markdown;
pub(crate) mod text;

use crate::article::Comment;

/// Who wrote a comment, and when.
fn head(comment: &Comment) -> Option<String> {
    let parts: Vec<&str> =
        [&comment.author, &comment.date].into_iter().filter_map(|part| part.as_deref()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// What a rendering shows: links, pictures, tables, comments, metadata. Nothing here changes which text is kept.
///
/// ```
/// use unhusk::Rendering;
///
/// let article = unhusk::Extractor::new().keep("p")?.extract("<p>See <a href='https://example.org/'>the chart</a>.")?;
/// assert_eq!(article.markdown(), "See [the chart](https://example.org/).");
/// assert_eq!(article.markdown_with(&Rendering::new().links(false)), "See the chart.");
/// # Ok::<(), unhusk::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a rendering is what the methods of `Article` are given"]
pub struct Rendering {
    pub(crate) links: bool,
    pub(crate) images: bool,
    pub(crate) tables: bool,
    pub(crate) comments: bool,
    pub(crate) front_matter: bool,
}

impl Default for Rendering {
    fn default() -> Self {
        Rendering { links: true, images: true, tables: true, comments: false, front_matter: false }
    }
}

impl Rendering {
    /// Links, pictures and tables; neither comments nor metadata.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether links lead somewhere; without it their text alone is there. Plain text has no links.
    pub fn links(mut self, shown: bool) -> Self {
        self.links = shown;
        self
    }

    /// Whether pictures and embeds are there. Plain text has none.
    pub fn images(mut self, shown: bool) -> Self {
        self.images = shown;
        self
    }

    /// Whether tables are tables; without it each row is a paragraph.
    pub fn tables(mut self, shown: bool) -> Self {
        self.tables = shown;
        self
    }

    /// Whether the readers' comments follow the text, below a rule.
    pub fn comments(mut self, shown: bool) -> Self {
        self.comments = shown;
        self
    }

    /// Whether Markdown begins with the metadata as YAML front matter.
    pub fn front_matter(mut self, shown: bool) -> Self {
        self.front_matter = shown;
        self
    }
}
