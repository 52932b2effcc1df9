//! The orchestrator: the stages in order.

use std::borrow::Cow;
use std::sync::Arc;

use crate::article::Article;
use crate::article::Metadata;
use crate::classifier;
use crate::compose;
use crate::decode;
use crate::error::{Error, ErrorKind};
use crate::features::Features;
use crate::features::lines::LineFeatures;
use crate::metadata::{self, Circumstances};
use crate::options::{self, Focus, MAX_INPUT, Options};
use crate::outline::embedded::EmbeddedOutline;
use crate::outline::{self, Outline};
use crate::page::Page;
use crate::select;
use crate::unbroken;

/// The main content of an HTML page, with default settings.
///
/// Never fails: a page without content gives an empty article, and of one with more than [`MAX_INPUT`] bytes so many are read.
/// [`Extractor`] has settings, and refuses such a page.
///
/// ```
/// let html = r#"<title>Low tide | The Harbour Post</title>
///   <body><nav><a href="/">Home</a> <a href="/about">About</a></nav>
///   <main><h1>Low tide</h1>
///   <p>The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls.</p>
///   <p>By two the water was back, the ropes were taut, and the first engine coughed behind the breakwater.</p></main>
///   <footer>© 2024 The Harbour Post</footer></body>"#;
/// let article = unhusk::extract(html);
/// assert_eq!(article.metadata.title.as_deref(), Some("Low tide"));
/// assert!(article.text().starts_with("The boats lay"));
/// assert!(!article.text().contains("Harbour Post"));
/// ```
#[must_use]
pub fn extract(html: &str) -> Article {
    Extractor::new().run(options::within(html, MAX_INPUT))
}

/// The main content of an HTML page given as bytes in any charset, with default settings.
///
/// The charset is that of the byte order mark, else what the page declares, else what its bytes look like. A
/// `Content-Type` header, if you have it, goes into [`Extractor::content_type`].
///
/// # Errors
///
/// [`ErrorKind::NotText`] if the bytes are those of another format, such as PDF, [`ErrorKind::TooLarge`] if they are more than
/// [`MAX_INPUT`].
///
/// ```
/// let windows_1252 = b"<meta charset=windows-1252><p>Caf\xe9 au lait, s'il vous pla\xeet, et une tartine avec du
///     beurre sal\xe9, comme tous les matins depuis que le march\xe9 a rouvert ses portes sur la place.";
/// let article = unhusk::extract_bytes(windows_1252)?;
/// assert!(article.text().starts_with("Café au lait"));
/// # Ok::<(), unhusk::Error>(())
/// ```
pub fn extract_bytes(bytes: &[u8]) -> Result<Article, Error> {
    Extractor::new().extract_bytes(bytes)
}

/// The main content of a flattened page: the visible lines of a page that has lost its markup, as scrapers, text browsers
/// and Common Crawl's WET files store it. With default settings.
///
/// Never fails; of a page with more than [`MAX_INPUT`] bytes so many are read. Lines that were wrapped to a width become paragraphs again; items, headings and code are told by their
/// shape.
///
/// ```
/// let page = "-2.5 C\nMonday, March 4, 2024\nHome\nNews\nContact\n\nLow tide at noon\n\n\
///     The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls.\n\n\
///     By two the water was back, the ropes were taut, and the first engine coughed behind the breakwater.\n\n\
///     Related Articles\n\nPlease enter your comment!\nStay Connected\n- Advertisement -\n";
/// let article = unhusk::extract_text(page);
/// assert_eq!(article.metadata.title.as_deref(), Some("Low tide at noon"));
/// assert!(article.text().starts_with("The boats lay"));
/// assert!(article.text().ends_with("behind the breakwater."));
/// ```
#[must_use]
pub fn extract_text(text: &str) -> Article {
    Extractor::new().run_text(options::within(text, MAX_INPUT))
}

/// The main content of a flattened page given as bytes in any charset, with default settings; see [`extract_text`].
///
/// The charset is that of the byte order mark, else what the bytes look like. A `Content-Type` header, if you have it, goes into
/// [`Extractor::content_type`].
///
/// # Errors
///
/// [`ErrorKind::NotText`] if the bytes are those of another format, such as PDF, [`ErrorKind::TooLarge`] if they are more than
/// [`MAX_INPUT`].
///
/// ```
/// let latin_1 = b"Accueil\nContact\n\nMar\xe9e basse\n\n\
///     Les bateaux \xe9taient couch\xe9s sur le flanc jusqu'\xe0 midi, et personne au port ne semblait s'en soucier.\n\n\
///     \xc0 deux heures l'eau \xe9tait revenue, les amarres \xe9taient tendues et un premier moteur toussait derri\xe8re le m\xf4le.\n";
/// let article = unhusk::extract_text_bytes(latin_1)?;
/// assert!(article.text().contains("Les bateaux étaient couchés"));
/// # Ok::<(), unhusk::Error>(())
/// ```
pub fn extract_text_bytes(bytes: &[u8]) -> Result<Article, Error> {
    Extractor::new().extract_text_bytes(bytes)
}

/// Extraction with settings. Build it once, share it between threads; a clone is cheap, for settings that belong to one
/// page:
///
/// ```
/// use unhusk::{Extractor, Focus};
///
/// let extractor = Extractor::new().focus(Focus::Precision).prune("aside.promo, .newsletter")?;
/// for (url, html) in [("https://example.org/2023/03/a-story", "<p>…")] {
///     let article = extractor.clone().url(url)?.extract(html)?;
///     println!("{}", article.text());
/// }
/// # Ok::<(), unhusk::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
#[must_use = "a setting gives another extractor"]
pub struct Extractor {
    options: Options,
}

impl Extractor {
    /// Default settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// The address that the page was served from: links and pictures are resolved against it, and it may tell a date. White space around
    /// it does not matter.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidUrl`] if it is not an absolute URL, or one that no page is served from, such as `mailto:`.
    ///
    /// ```
    /// use unhusk::Extractor;
    /// assert!(Extractor::new().url("https://example.org/2023/03/a-story").is_ok());
    /// assert!(Extractor::new().url("2023/03/a-story").is_err());
    /// assert!(Extractor::new().url("mailto:ada@example.org").is_err());
    /// ```
    pub fn url(mut self, url: &str) -> Result<Self, Error> {
        self.options.url = Some(options::parse_url(url)?);
        Ok(self)
    }

    /// The `Content-Type` header that the page was served with, such as `text/html; charset=Shift_JIS`. Its charset
    /// comes before what the page declares; a header without one changes nothing. Only for bytes.
    ///
    /// ```
    /// use unhusk::Extractor;
    /// let extractor = Extractor::new().content_type("text/html; charset=windows-1251");
    /// let article = extractor.extract_bytes(b"<p>\xcc\xe8\xf0")?;
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    pub fn content_type(mut self, header: &str) -> Self {
        self.options.content_type = Some(Arc::from(header));
        self
    }

    /// The day on which the page was fetched: a date after it is none of publication, and "3 days ago" counts back from it.
    /// Without it it is the day on which a web archive made the copy that [`url`](Extractor::url) leads to; else the day is today, and
    /// nothing counts back.
    ///
    /// ```
    /// use unhusk::{Extractor, jiff::civil::date};
    ///
    /// let page = r#"<meta property="article:published_time" content="2023-03-23"><p>Low tide"#;
    /// let before = Extractor::new().crawled(date(2020, 1, 1));
    /// assert_eq!(before.extract(page)?.metadata.published, None);
    /// let page = "<h1>Low tide</h1><p class=date>3 days ago</p><p>The boats lay on their sides until noon.";
    /// let published = before.extract(page)?.metadata.published.map(|published| published.date);
    /// assert_eq!(published, Some(date(2019, 12, 29)));
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    pub fn crawled(mut self, day: jiff::civil::Date) -> Self {
        self.options.crawled = Some(day);
        self
    }

    /// Which error hurts more: kept boilerplate, or lost content.
    ///
    /// ```
    /// use unhusk::{Extractor, Focus};
    /// let extractor = Extractor::new().focus(Focus::Recall);
    /// ```
    pub fn focus(mut self, focus: Focus) -> Self {
        self.options.focus = focus;
        self
    }

    /// Drops the elements that a CSS selector (or a list of them) matches, with all that they hold. Calls add up.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidSelector`] if it cannot be parsed.
    ///
    /// ```
    /// use unhusk::Extractor;
    /// let extractor = Extractor::new().prune("aside.promo, .newsletter")?;
    /// assert!(Extractor::new().prune("p[").is_err());
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    pub fn prune(mut self, selectors: &str) -> Result<Self, Error> {
        self.options.prune = options::with_selector(&self.options.prune, selectors)?;
        Ok(self)
    }

    /// Keeps the elements that a CSS selector (or a list of them) matches, with all the visible text that they hold,
    /// whatever else is decided. Calls add up. What [`prune`](Extractor::prune) matches is dropped nevertheless.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidSelector`] if it cannot be parsed.
    ///
    /// ```
    /// use unhusk::Extractor;
    /// let extractor = Extractor::new().keep("#opening-hours")?;
    /// let article = extractor.extract("<footer><p id=opening-hours>Open from nine to five</p><p>Imprint</p></footer>")?;
    /// assert_eq!(article.text(), "Open from nine to five");
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    pub fn keep(mut self, selectors: &str) -> Result<Self, Error> {
        self.options.keep = options::with_selector(&self.options.keep, selectors)?;
        Ok(self)
    }

    /// Refuses pages of more than so many bytes. Without it, and above, the limit is [`MAX_INPUT`].
    ///
    /// ```
    /// use unhusk::{ErrorKind, Extractor};
    /// let extractor = Extractor::new().max_input(1_000);
    /// let error = extractor.extract(&"x".repeat(1_001)).unwrap_err();
    /// assert!(matches!(error.kind(), ErrorKind::TooLarge { .. }));
    /// ```
    pub fn max_input(mut self, bytes: usize) -> Self {
        self.options.max_input = Some(bytes);
        self
    }

    /// The main content of an HTML page.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::TooLarge`] if the page is over the limit.
    ///
    /// ```
    /// let article = unhusk::Extractor::new().extract("<p>Hello")?;
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    pub fn extract(&self, html: &str) -> Result<Article, Error> {
        self.options.check_size(html.len())?;
        Ok(self.run(html))
    }

    /// The main content of an HTML page given as bytes in any charset; see [`extract_bytes`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::TooLarge`] if the page is over the limit, [`ErrorKind::NotText`] if the bytes are
    /// those of another format.
    ///
    /// ```
    /// use unhusk::{ErrorKind, Extractor};
    /// let error = Extractor::new().extract_bytes(b"%PDF-1.7\n...").unwrap_err();
    /// assert!(matches!(error.kind(), ErrorKind::NotText { .. }));
    /// ```
    pub fn extract_bytes(&self, bytes: &[u8]) -> Result<Article, Error> {
        Ok(self.run(&self.decoded(bytes)?))
    }

    /// What an HTML page says about itself, without judging its text: of the page only what may say something about it is parsed.
    ///
    /// It is at least twice as fast as [`extract`](Extractor::extract). The main content is not known here: where extraction goes by it,
    /// the title, the authors or the date are others, or missing, on one to three pages in a hundred. With
    /// [`prune`](Extractor::prune) the whole page is parsed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::TooLarge`] if the page is over the limit.
    ///
    /// ```
    /// let metadata = unhusk::Extractor::new().metadata("<title>Low tide</title><meta name=author content='Ada Holm'>")?;
    /// assert_eq!(metadata.title.as_deref(), Some("Low tide"));
    /// assert_eq!(metadata.authors, ["Ada Holm"]);
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    pub fn metadata(&self, html: &str) -> Result<Metadata, Error> {
        self.options.check_size(html.len())?;
        Ok(self.metadata_of(html))
    }

    /// What an HTML page in any charset says about itself; see [`metadata`](Extractor::metadata) and [`extract_bytes`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::TooLarge`] if the page is over the limit, [`ErrorKind::NotText`] if the bytes are
    /// those of another format.
    ///
    /// ```
    /// let metadata = unhusk::Extractor::new().metadata_bytes(b"<meta charset=windows-1252><title>Caf\xe9</title>")?;
    /// assert_eq!(metadata.title.as_deref(), Some("Café"));
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    pub fn metadata_bytes(&self, bytes: &[u8]) -> Result<Metadata, Error> {
        Ok(self.metadata_of(&self.decoded(bytes)?))
    }

    /// The main content of a flattened page; see [`extract_text`]. Its address and the day of the crawl help with the date of
    /// publication; selectors have no meaning here.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::TooLarge`] if the page is over the limit.
    ///
    /// ```
    /// let article = unhusk::Extractor::new().extract_text("Home\nNews\n\nHello")?;
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    pub fn extract_text(&self, text: &str) -> Result<Article, Error> {
        self.options.check_size(text.len())?;
        Ok(self.run_text(text))
    }

    /// The main content of a flattened page given as bytes in any charset; see [`extract_text_bytes`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::TooLarge`] if the page is over the limit, [`ErrorKind::NotText`] if the bytes are those of another format.
    ///
    /// ```
    /// let extractor = unhusk::Extractor::new().content_type("text/plain; charset=windows-1251");
    /// let article = extractor.extract_text_bytes(b"\xcc\xe8\xf0")?;
    /// # Ok::<(), unhusk::Error>(())
    /// ```
    pub fn extract_text_bytes(&self, bytes: &[u8]) -> Result<Article, Error> {
        Ok(self.run_text(&self.decoded(bytes)?))
    }

    /// The main content of a page that is parsed already. It is not changed. [`max_input`](Extractor::max_input) says nothing of it, as
    /// its size in bytes is gone; of more than [`MAX_INPUT`] bytes of text so many are read.
    ///
    /// [`scraper::Html::parse_document`] leaves what `<noscript>` holds unparsed; here it is parsed, as by
    /// [`extract`](Extractor::extract).
    ///
    /// ```
    /// use unhusk::scraper::Html;
    /// let document = Html::parse_document("<p>Hello");
    /// let article = unhusk::Extractor::new().extract_document(&document);
    /// ```
    #[must_use]
    pub fn extract_document(&self, document: &scraper::Html) -> Article {
        self.article(&Page::from_document(document))
    }

    /// The text of a page that may be read.
    fn decoded<'b>(&self, bytes: &'b [u8]) -> Result<Cow<'b, str>, Error> {
        self.options.check_size(bytes.len())?;
        if let Some(format) = decode::not_text(bytes) {
            return Err(ErrorKind::NotText { format }.into());
        }
        let text = decode::decode(bytes, self.options.content_type.as_deref());
        // A byte may become a character of three: only the ceiling counts these.
        Options::default().check_size(text.len())?;
        Ok(text)
    }

    fn metadata_of(&self, html: &str) -> Metadata {
        // A selector may ask for what stands around an element, whatever that has to do with metadata.
        let is_whole = !self.options.prune.is_empty();
        let skimmed = if is_whole { Cow::Borrowed(html) } else { Cow::Owned(metadata::skim(html)) };
        let page = Page::parse(&skimmed);
        let outline = outline::html::outline(page.document(), &self.options.prune, &[]);
        metadata::metadata(&page, &metadata::declared(&page), &outline, &[], self.circumstances())
    }

    fn run(&self, html: &str) -> Article {
        self.article(&Page::parse(html))
    }

    fn article(&self, page: &Page<'_>) -> Article {
        self.article_with(page, classifier::probabilities)
    }

    /// What training needs to see of the choice of a title.
    #[cfg(any(test, feature = "training"))]
    pub(crate) fn title_candidates(&self, page: &Page<'_>) -> Vec<(String, Vec<f32>)> {
        let outline = outline::html::outline(page.document(), &[], &[]);
        let declared = metadata::declared(page);
        let features = Features::of(&outline, declared.title_hint());
        let probabilities = classifier::probabilities(&features);
        let kept = select::main_content(&outline, &features.places(), &probabilities, self.options.focus);
        let kept = select::comments::without(page, &outline, declared.kind(), kept);
        metadata::title_candidates(page, &declared, &outline, &kept, self.circumstances())
    }

    /// The stages, with a classifier to choose.
    pub(crate) fn article_with(
        &self,
        page: &Page<'_>,
        classify: impl Fn(&Features<'_>) -> Vec<f32>,
    ) -> Article {
        let outline = outline::html::outline(page.document(), &self.options.prune, &self.options.keep);
        let declared = metadata::declared(page);
        let features = Features::of(&outline, declared.title_hint());
        let probabilities = classify(&features);
        let kept = select::main_content(&outline, &features.places(), &probabilities, self.options.focus);
        let kept = select::comments::without(page, &outline, declared.kind(), kept);
        let comments = select::comments(&outline, page.document(), &kept);
        let metadata = metadata::metadata(page, &declared, &outline, &kept, self.circumstances());
        // A heading that the head says nothing of may be one of the text's own.
        let title = metadata.title.as_deref().filter(|title| declared.states(title));
        let base = metadata::base(&declared, self.circumstances());
        let composed = |outline: &Outline, document, kept: &[usize]| {
            let source = compose::Source { outline, document: Some(document), base: base.as_ref() };
            compose::blocks(source, &select::without_headline(outline, kept, title))
        };
        let data = if select::is_thin(&outline, &kept) { self.data(page) } else { None };
        let blocks = match data {
            Some(data) if select::is_fuller(&data.outline, &outline, &kept) => {
                let all: Vec<usize> = (0..data.outline.blocks.len()).collect();
                let mut blocks = composed(&data.outline, &data.document, &all);
                blocks.extend(composed(&outline, page.document(), &select::demanded(&outline)));
                blocks
            }
            _ => composed(&outline, page.document(), &kept),
        };
        Article { metadata, blocks, comments }
    }

    /// What is known of the page from outside.
    fn circumstances(&self) -> Circumstances<'_> {
        let url = self.options.url.as_ref();
        Circumstances { url, crawled: self.options.crawled.or_else(|| metadata::copied(url?)) }
    }

    fn run_text(&self, text: &str) -> Article {
        self.text_article_with(text, classifier::line_probabilities, classifier::title_scores)
    }

    /// The stages for a flattened page, with a classifier to choose, and what speaks for each of its first lines as the title.
    pub(crate) fn text_article_with(
        &self,
        text: &str,
        classify: impl Fn(&LineFeatures<'_>) -> Vec<f32>,
        titles: impl Fn(&LineFeatures<'_>, usize) -> Vec<f32>,
    ) -> Article {
        let plain = unbroken::outline(text);
        let features = LineFeatures::of(&plain);
        let probabilities = classify(&features);
        let kept = select::main_lines(&plain.outline, &probabilities, self.options.focus);
        let titles = |lines| titles(&features, lines);
        let lines = metadata::Lines { plain: &plain, features: &features, kept: &kept, titles: &titles };
        let found = metadata::of_lines(lines, self.circumstances());
        let body: Vec<usize> = kept.into_iter().filter(|i| Some(*i) != found.headline).collect();
        let base = found.metadata.url.as_deref().and_then(|url| url::Url::parse(url).ok());
        let source = compose::Source {
            outline: &plain.outline,
            document: None,
            base: base.as_ref().or(self.options.url.as_ref()),
        };
        let blocks = compose::blocks(source, &body);
        Article { metadata: found.metadata, blocks, comments: Vec::new() }
    }

    /// What training needs to see of the choice of a flattened page's title.
    #[cfg(any(test, feature = "training"))]
    pub(crate) fn title_lines(
        &self,
        text: &str,
        classify: impl Fn(&LineFeatures<'_>) -> Vec<f32>,
        titles: impl Fn(&LineFeatures<'_>, usize) -> Vec<f32>,
    ) -> Vec<(String, Vec<f32>)> {
        let plain = unbroken::outline(text);
        let features = LineFeatures::of(&plain);
        let kept = select::main_lines(&plain.outline, &classify(&features), self.options.focus);
        let titles = |lines| titles(&features, lines);
        metadata::title_lines(metadata::Lines {
            plain: &plain,
            features: &features,
            kept: &kept,
            titles: &titles,
        })
    }

    /// The content that the page carries as data.
    fn data(&self, page: &Page<'_>) -> Option<EmbeddedOutline> {
        outline::embedded::outline(page, &self.options.prune)
    }
}
