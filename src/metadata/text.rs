//! Values as text.

use std::borrow::Cow;

use once_cell::sync::Lazy;
use regex::Regex;

use crate::{page, words};

/// The text with white space folded; `None` if nothing is left.
pub(super) fn folded(text: &str) -> Option<String> {
    Some(words::folded(text)).filter(|text| !text.is_empty())
}

/// The same of a value that may hold character references and tags: linked data is often escaped twice.
pub(crate) fn plain(text: &str) -> Option<String> {
    folded(&unescaped(text))
}

static TAGS: Lazy<Option<Regex>> = Lazy::new(|| Regex::new(r"</?[a-zA-Z][^<>]*>").ok());

fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<']) {
        return Cow::Borrowed(text);
    }
    let once = |text: &str| match &*TAGS {
        Some(tags) => page::resolved(&tags.replace_all(text, " ")),
        None => page::resolved(text),
    };
    Cow::Owned(once(&once(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_tags_are_resolved() {
        for (text, expected) in [
            ("A &amp; B", "A & B"),
            ("A &amp;amp; B", "A & B"),
            ("it&#8217;s &#x2014; so", "it’s — so"),
            ("&Uuml;ber Jos&amp;eacute;", "Über José"),
            ("Tide &copy=high &not low", "Tide &copy=high &not low"),
            ("<b>bold</b> text", "bold text"),
            ("1 < 2 &unknown; 3", "1 < 2 &unknown; 3"),
            ("  a \n b ", "a b"),
        ] {
            assert_eq!(plain(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(plain(" &nbsp; "), None);
    }
}
