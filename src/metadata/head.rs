//! What the page declares: `<title>`, `<meta>`, the language.

use html5ever::local_name;
use scraper::{Html, Node, node::Element};

use crate::words;

/// What a page declares in its head; empty strings count as nothing.
#[derive(Debug, Default)]
pub(crate) struct Declared {
    /// `<title>`.
    pub(crate) title: Option<String>,
    /// `og:title`, else `twitter:title`.
    pub(crate) social_title: Option<String>,
    /// `og:site_name`, else `application-name`.
    pub(crate) site_name: Option<String>,
    /// `<html lang>`.
    pub(crate) language: Option<String>,
}

impl Declared {
    /// The title as declared, to compare blocks with; empty if there is none.
    pub(crate) fn title_hint(&self) -> &str {
        self.social_title.as_deref().or(self.title.as_deref()).unwrap_or_default()
    }
}

/// Reads the whole document, since heads are often closed early by stray markup.
pub(crate) fn declared(document: &Html) -> Declared {
    let mut declared = Declared::default();
    let mut fallbacks = Declared::default();
    for node in document.tree.nodes() {
        let Node::Element(element) = node.value() else {
            continue;
        };
        match element.name.local {
            local_name!("title") if declared.title.is_none() && element.name.ns == html5ever::ns!(html) => {
                let text: String =
                    node.children().filter_map(|n| n.value().as_text().map(|t| &**t)).collect();
                declared.title = folded(&text);
            }
            local_name!("meta") => meta(element, &mut declared, &mut fallbacks),
            local_name!("html") if declared.language.is_none() => {
                declared.language = attribute(element, &local_name!("lang")).and_then(folded);
            }
            _ => {}
        }
    }
    declared.social_title = declared.social_title.or(fallbacks.social_title);
    declared.site_name = declared.site_name.or(fallbacks.site_name);
    declared
}

/// The first of each name counts.
fn meta(element: &Element, declared: &mut Declared, fallbacks: &mut Declared) {
    let name =
        attribute(element, &local_name!("property")).or_else(|| attribute(element, &local_name!("name")));
    let (Some(name), Some(content)) = (name, attribute(element, &local_name!("content"))) else {
        return;
    };
    let slot = match name.trim().to_ascii_lowercase().as_str() {
        "og:title" => &mut declared.social_title,
        "twitter:title" => &mut fallbacks.social_title,
        "og:site_name" => &mut declared.site_name,
        "application-name" => &mut fallbacks.site_name,
        _ => return,
    };
    if slot.is_none() {
        *slot = folded(content);
    }
}

fn attribute<'e>(element: &'e Element, wanted: &html5ever::LocalName) -> Option<&'e str> {
    element.attrs.iter().find(|(name, _)| name.local == *wanted).map(|(_, value)| &**value)
}

/// The text with white space folded; `None` if nothing is left.
fn folded(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    words::push_folded(&mut out, text);
    let trimmed = out.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}
