//! Pages that consist of content alone, and what becomes of them.

use unhusk::{Article, Extractor};

use crate::parse_back;

/// The article of a page that consists of content alone.
pub fn article(content: &str) -> Article {
    let html = format!("<html lang=en><body><main>{content}</main>");
    let extractor = Extractor::new().url("https://example.org/blog/").unwrap().keep("main").unwrap();
    let article = extractor.extract(&html).unwrap();
    assert_eq!(parse_back::fault(&article), None, "{content}");
    article
}

/// Fails if the content becomes other Markdown.
#[track_caller]
pub fn assert_markdown(content: &str, expected: &str) {
    assert_eq!(article(content).markdown(), expected);
}
