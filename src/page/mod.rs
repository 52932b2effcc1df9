//! A page's text as a document tree, and the data that the page carries beside its text.

pub(crate) mod dom;
pub(crate) mod elements;
mod embedded;
pub(crate) mod json;
mod noscript;
mod parse;
mod shadow;
mod streamed;
mod tokenizer;
#[cfg(test)]
mod visible;

pub(crate) use embedded::{Embedded, EmbeddedKind, is_formula_type};
pub(crate) use noscript::mended;
pub(crate) use streamed::number_of_part;
pub(crate) use tokenizer::char_refs::resolved;
pub(crate) use tokenizer::drawings::{Drawing, Reach};
pub(crate) use tokenizer::{DOCTYPE, tags};

use memchr::{memchr, memmem};
use scraper::Html;
use std::borrow::Cow;

/// A parsed page.
pub(crate) struct Page<'a> {
    document: Cow<'a, Html>,
    embedded: Vec<Embedded<'a>>,
}

impl<'a> Page<'a> {
    /// Parses a page's text, without what no reader sees.
    pub(crate) fn parse(text: &'a str) -> Page<'a> {
        let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        let text = match line_feeds(text) {
            Cow::Borrowed(text) => noscript::mended(text),
            Cow::Owned(text) => Cow::Owned(noscript::mended(&text).into_owned()),
        };
        let has_templates = memmem::find(text.as_bytes(), b"<template").is_some();
        let (mut document, embedded) = match text {
            Cow::Borrowed(text) => parse::parse(text),
            Cow::Owned(text) => {
                let (document, embedded) = parse::parse(&text);
                (document, embedded.into_iter().map(Embedded::into_owned).collect())
            }
        };
        if has_templates {
            let parts = streamed::parts(&document);
            streamed::place(&mut document, &parts);
            let trees = shadow::trees(&document);
            shadow::place(&mut document, &trees);
        }
        Page { document: Cow::Owned(document), embedded }
    }

    /// Takes a page that the caller has parsed, of whatever depth, with scripts, styles and comments still in it.
    pub(crate) fn from_document(document: &'a Html) -> Page<'a> {
        let embedded = embedded::collect(document);
        let (parts, elements) = (streamed::parts(document), noscript::unparsed(document));
        let trees = shadow::trees(document);
        if parts.is_empty() && elements.is_empty() && trees.is_empty() {
            return Page { document: Cow::Borrowed(document), embedded };
        }
        let mut document = document.clone();
        streamed::place(&mut document, &parts);
        noscript::parse_within(&mut document, &elements);
        shadow::place(&mut document, &trees);
        Page { document: Cow::Owned(document), embedded }
    }

    /// The document tree.
    pub(crate) fn document(&self) -> &Html {
        &self.document
    }

    /// The document tree alone.
    pub(crate) fn into_document(self) -> Html {
        self.document.into_owned()
    }

    /// The data and templates from the page's scripts, in the order of the page.
    pub(crate) fn embedded(&self) -> &[Embedded<'a>] {
        &self.embedded
    }
}

/// What may stand before the text of a page.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Text with every line break as a line feed.
/// <https://html.spec.whatwg.org/#preprocessing-the-input-stream>
fn line_feeds(text: &str) -> Cow<'_, str> {
    let Some(first) = memchr(b'\r', text.as_bytes()) else {
        return Cow::Borrowed(text);
    };
    let mut normalized = String::with_capacity(text.len());
    normalized.push_str(&text[..first]);
    for line in text[first + 1..].split('\r') {
        normalized.push('\n');
        normalized.push_str(line.strip_prefix('\n').unwrap_or(line));
    }
    Cow::Owned(normalized)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATA: &str = r#"<script type="application/ld+json" id=x>{"@type":"Article"}</script>"#;

    #[test]
    fn parse_borrows_embedded_data() {
        let text = format!("<p>a{DATA}b<noscript><b>c</b></noscript>");
        let page = Page::parse(&text);
        let embedded = &page.embedded()[0];
        assert_eq!(embedded.kind, EmbeddedKind::JsonLd);
        assert_eq!(embedded.id.as_deref(), Some("x"));
        assert!(matches!(embedded.text, Cow::Borrowed(r#"{"@type":"Article"}"#)));
        assert_eq!(
            page.document().html(),
            "<html><head></head><body><p>ab<noscript><b>c</b></noscript></p></body></html>"
        );
    }

    #[test]
    fn line_breaks_are_line_feeds() {
        let text = format!("\u{feff}<p title='a\rb'>c\r\nd\r\re&#13;{}", DATA.replace('{', "{\r\n"));
        let page = Page::parse(&text);
        assert_eq!(page.embedded()[0].text, "{\n\"@type\":\"Article\"}");
        let html = page.document().html();
        let body = "<body><p title=\"a\nb\">c\nd\n\ne\r</p></body>";
        assert_eq!(html, format!("<html><head></head>{body}</html>"));
    }

    #[test]
    fn late_parts_stand_in_their_places() {
        let text =
            "<main><template id=B:0></template></main><footer>End</footer><div hidden id=S:0><p>Text</div>";
        let document = Html::parse_document(text);
        let unchanged = document.html();
        for page in [Page::parse(text), Page::from_document(&document)] {
            let html = page.document().html();
            assert!(html.contains("<main><p>Text</p><template"), "{html}");
        }
        assert_eq!(document.html(), unchanged);
    }

    #[test]
    fn from_document_takes_any_depth() {
        let mut document = Html::new_document();
        let mut node = document.tree.root().id();
        let name = html5ever::QualName::new(None, html5ever::ns!(html), "div".into());
        for _ in 0..100_000 {
            let element = scraper::node::Element::new(name.clone(), Vec::new());
            let mut parent = document.tree.get_mut(node).expect("just made");
            node = parent.append(scraper::Node::Element(element)).id();
        }
        let page = Page::from_document(&document);
        assert!(page.embedded().is_empty());
        assert!(std::ptr::eq(page.document(), &document));
    }
}
