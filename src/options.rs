//! What a caller can ask for.

use std::sync::Arc;

use scraper::Selector;
use scraper::error::SelectorErrorKind;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::error::{Error, ErrorKind, named};

/// No page has more bytes than this, 256 MiB: an [`Extractor`](crate::Extractor) refuses it, whatever
/// [`max_input`](crate::Extractor::max_input) allows. [`extract`](crate::extract) and [`extract_text`](crate::extract_text), which never
/// fail, read so many bytes of it; of a document that is parsed already so many bytes of text are read.
// Places in a page's text are 32-bit numbers. Tabs that become spaces, and formulas that become LaTeX, make it some times longer.
pub const MAX_INPUT: usize = 1 << 28;

/// Which error hurts more: boilerplate that is kept, or content that is lost.
///
/// As text, and in JSON, it is `balanced`, `precision` or `recall`.
///
/// ```
/// use unhusk::Focus;
/// assert_eq!("recall".parse(), Ok(Focus::Recall));
/// assert_eq!(Focus::default().to_string(), "balanced");
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Focus {
    /// Both the same: the best F1.
    #[default]
    Balanced,
    /// Boilerplate hurts more: only blocks that are surely main content.
    Precision,
    /// Lost content hurts more: everything that may be main content.
    Recall,
}

named!(Focus: Balanced "balanced", Precision "precision", Recall "recall");

/// The settings of an [`Extractor`](crate::Extractor), which is their only builder. Cloning is cheap: selectors are
/// shared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) url: Option<Url>,
    pub(crate) content_type: Option<Arc<str>>,
    pub(crate) focus: Focus,
    pub(crate) prune: Arc<[Selector]>,
    pub(crate) keep: Arc<[Selector]>,
    pub(crate) max_input: Option<usize>,
    pub(crate) crawled: Option<jiff::civil::Date>,
}

impl Options {
    /// Refuses input of more than the permitted size.
    pub(crate) fn check_size(&self, size: usize) -> Result<(), Error> {
        let limit = self.max_input.map_or(MAX_INPUT, |limit| limit.min(MAX_INPUT));
        if size > limit { Err(ErrorKind::TooLarge { size, limit }.into()) } else { Ok(()) }
    }
}

/// The first characters of a text, as many as fit into so many bytes.
pub(crate) fn within(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or_default()]
}

/// Parses an absolute URL that a page can be served from, which has a path: `mailto:`, `javascript:` and `data:` have none.
pub(crate) fn parse_url(url: &str) -> Result<Url, Error> {
    let invalid = |reason: String| ErrorKind::InvalidUrl { url: url.to_owned(), reason };
    let parsed = Url::parse(url).map_err(|e| invalid(e.to_string()))?;
    if parsed.cannot_be_a_base() {
        return Err(invalid(format!("no page is served from {}:", parsed.scheme())).into());
    }
    Ok(parsed)
}

/// The selectors already there and one more (a selector list counts as one).
pub(crate) fn with_selector(there: &[Selector], selector: &str) -> Result<Arc<[Selector]>, Error> {
    let parsed = Selector::parse(selector).map_err(|e| {
        let reason = if selector.trim().is_empty() { "it is empty" } else { reason(&e) };
        ErrorKind::InvalidSelector { selector: selector.to_owned(), reason: reason.to_owned() }
    })?;
    Ok(there.iter().cloned().chain([parsed]).collect())
}

/// What is wrong with a selector.
fn reason(error: &SelectorErrorKind) -> &'static str {
    match error {
        SelectorErrorKind::UnexpectedToken => "a sign stands where none can be",
        SelectorErrorKind::EndOfLine => "it ends too early",
        SelectorErrorKind::InvalidAtRule
        | SelectorErrorKind::InvalidAtRuleBody
        | SelectorErrorKind::QualRuleInvalid => "it is a rule and no selector",
        SelectorErrorKind::TooManyNestedBlocks => "its brackets are nested too deeply",
        SelectorErrorKind::ExpectedColonOnPseudoElement => "a pseudo-element lacks its second colon",
        SelectorErrorKind::ExpectedIdentityOnPseudoElement => "a pseudo-element lacks its name",
        SelectorErrorKind::UnexpectedSelectorParseError(_) => {
            "a part of it is incomplete, misspelled or not supported"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_serde() {
        crate::error::assert_names(Focus::ALL);
    }

    #[test]
    fn a_url_that_no_page_is_served_from_is_refused_with_its_text() {
        for (url, part) in [
            ("/2023/a-story", "relative"),
            ("", "relative"),
            ("mailto:ada@example.org", "mailto:"),
            ("javascript:void(0)", "javascript:"),
            ("data:text/html,<p>Tea", "data:"),
            ("about:blank", "about:"),
        ] {
            let error = parse_url(url).unwrap_err();
            let is_named =
                |kind: &ErrorKind| matches!(kind, ErrorKind::InvalidUrl { url: of, .. } if of == url);
            assert!(is_named(error.kind()), "{error}");
            assert!(error.to_string().contains(part), "{error}");
        }
        for url in ["https://example.org", " https://example.org/ \n", "file:///home/ada/page.html"] {
            assert!(parse_url(url).is_ok(), "{url}");
        }
    }

    #[test]
    fn selectors_add_up_and_bad_ones_are_refused() {
        let one = with_selector(&[], "aside.promo, .newsletter").unwrap();
        assert_eq!(with_selector(&one, "#x").unwrap().len(), 2);
        for selector in [
            "",
            " ",
            "p[",
            "p[]",
            "p >",
            ",",
            "p,",
            "::",
            "p:no-such",
            "a:nth-child(x)",
            "..",
            "@media",
            "{}",
        ] {
            let error = with_selector(&one, selector).unwrap_err();
            let is_named =
                matches!(error.kind(), ErrorKind::InvalidSelector { selector: s, .. } if s == selector);
            assert!(is_named, "{error}");
            let text = error.to_string();
            assert!(!text.contains('\n') && !text.contains("report"), "{text}");
        }
    }

    #[test]
    fn the_size_limit_is_inclusive_and_has_a_ceiling() {
        let of = |max_input| Options { max_input, ..Options::default() };
        assert!(of(Some(3)).check_size(3).is_ok());
        let error = of(Some(3)).check_size(4).unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::TooLarge { size: 4, limit: 3 });
        let size = MAX_INPUT + 1;
        for above in [None, Some(usize::MAX)] {
            assert!(of(above).check_size(MAX_INPUT).is_ok());
            let error = of(above).check_size(size).unwrap_err();
            assert_eq!(*error.kind(), ErrorKind::TooLarge { size, limit: MAX_INPUT });
        }
    }

    #[test]
    fn characters_are_kept_whole() {
        for (bytes, kept) in [(0, ""), (1, "a"), (2, "a"), (3, "aé"), (4, "aé"), (6, "aé漢"), (9, "aé漢")]
        {
            assert_eq!(within("aé漢", bytes), kept, "{bytes}");
        }
    }
}
