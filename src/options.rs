//! What a caller can ask for.

use std::sync::Arc;

use scraper::Selector;
use url::Url;

use crate::error::{Error, ErrorKind};

/// Which error hurts more: boilerplate that is kept, or content that is lost.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
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
        match self.max_input {
            Some(limit) if size > limit => Err(ErrorKind::TooLarge { size, limit }.into()),
            _ => Ok(()),
        }
    }
}

/// Parses an absolute URL.
pub(crate) fn parse_url(url: &str) -> Result<Url, Error> {
    Url::parse(url.trim()).map_err(|e| {
        let (url, reason) = (url.to_owned(), e.to_string());
        ErrorKind::InvalidUrl { url, reason }.into()
    })
}

/// The selectors already there and one more (a selector list counts as one).
pub(crate) fn with_selector(there: &[Selector], selector: &str) -> Result<Arc<[Selector]>, Error> {
    let parsed = Selector::parse(selector).map_err(|e| {
        let (selector, reason) = (selector.to_owned(), e.to_string());
        ErrorKind::InvalidSelector { selector, reason }
    })?;
    Ok(there.iter().cloned().chain([parsed]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_url_is_refused_with_its_text() {
        let error = parse_url("/2023/a-story").unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::InvalidUrl { url, .. } if url == "/2023/a-story"),
            "{error}"
        );
    }

    #[test]
    fn selectors_add_up_and_bad_ones_are_refused() {
        let one = with_selector(&[], "aside.promo, .newsletter").unwrap();
        assert_eq!(with_selector(&one, "#x").unwrap().len(), 2);
        let error = with_selector(&one, "p[").unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::InvalidSelector { selector, .. } if selector == "p["));
    }

    #[test]
    fn the_size_limit_is_inclusive() {
        let options = Options { max_input: Some(3), ..Options::default() };
        assert!(options.check_size(3).is_ok());
        let error = options.check_size(4).unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::TooLarge { size: 4, limit: 3 });
    }
}
