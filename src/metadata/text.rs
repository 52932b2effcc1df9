//! Values as text.

use std::borrow::Cow;

use once_cell::sync::Lazy;
use regex::{Captures, Regex};

use crate::words;

/// The text with white space folded; `None` if nothing is left.
pub(super) fn folded(text: &str) -> Option<String> {
    Some(words::folded(text)).filter(|text| !text.is_empty())
}

/// The same of a value that may hold character references and tags: linked data is often escaped twice.
pub(crate) fn plain(text: &str) -> Option<String> {
    folded(&unescaped(text))
}

/// Character references that occur in titles and names; HTML standard, section 13.5.
const NAMED: [(&str, &str); 14] = [
    ("amp", "&"),
    ("quot", "\""),
    ("apos", "'"),
    ("lt", "<"),
    ("gt", ">"),
    ("nbsp", " "),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("hellip", "…"),
    ("bull", "•"),
];

static REFERENCES: Lazy<Option<Regex>> =
    Lazy::new(|| Regex::new(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));|</?[a-zA-Z][^<>]*>").ok());

fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<']) {
        return Cow::Borrowed(text);
    }
    let Some(pattern) = &*REFERENCES else { return Cow::Borrowed(text) };
    let once = |text: &str| {
        let replace = |found: &Captures<'_>| -> String {
            let code = |group: usize, radix| {
                found.get(group).and_then(|m| u32::from_str_radix(m.as_str(), radix).ok())
            };
            if let Some(c) = code(1, 10).or_else(|| code(2, 16)).and_then(char::from_u32) {
                return c.to_string();
            }
            let whole = found[0].to_owned();
            match found.get(3) {
                Some(name) => {
                    NAMED.iter().find(|(n, _)| *n == name.as_str()).map_or(whole, |(_, c)| (*c).to_owned())
                }
                None if whole.starts_with('<') => " ".to_owned(),
                None => whole,
            }
        };
        pattern.replace_all(text, replace).into_owned()
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
            ("<b>bold</b> text", "bold text"),
            ("1 < 2 &unknown; 3", "1 < 2 &unknown; 3"),
            ("  a \n b ", "a b"),
        ] {
            assert_eq!(plain(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(plain(" &nbsp; "), None);
    }
}
