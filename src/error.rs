//! What can go wrong.

mod names;

use std::fmt;

#[cfg(test)]
pub(crate) use names::assert_names;
pub(crate) use names::named;

/// An error of this crate.
///
/// Extraction itself does not fail: a page without content gives an empty [`Article`](crate::Article). What can fail
/// is the input (bytes that are no text, a page over the limit), what you configure (a URL, a selector), and the reading of a
/// timestamp or a name from its text. [`kind`](Error::kind) says which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Box<ErrorKind>);

/// The kinds of [`Error`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The page is larger than [`Extractor::max_input`](crate::Extractor::max_input) or [`MAX_INPUT`](crate::MAX_INPUT) allows.
    TooLarge {
        /// The page's size in bytes.
        size: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// The bytes are those of another format, such as a PDF file or a gzip stream.
    NotText {
        /// The name of the format.
        format: &'static str,
    },
    /// The page's URL is not absolute, or no page is served from such a one.
    InvalidUrl {
        /// The URL as given.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A CSS selector cannot be parsed.
    InvalidSelector {
        /// The selector as given.
        selector: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A text is no [`Timestamp`](crate::Timestamp).
    InvalidTimestamp {
        /// The text.
        text: String,
    },
    /// A text is none of the names of a [`Focus`](crate::Focus), [`Field`](crate::Field), [`Source`](crate::Source) or
    /// [`Direction`](crate::Direction).
    UnknownName {
        /// The text.
        name: String,
        /// The names that there are.
        known: &'static [&'static str],
    },
}

impl Error {
    /// What went wrong.
    ///
    /// ```
    /// use unhusk::{ErrorKind, Extractor};
    /// let error = Extractor::new().url("a-story").unwrap_err();
    /// assert!(matches!(error.kind(), ErrorKind::InvalidUrl { url, .. } if url == "a-story"));
    /// ```
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Error(Box::new(kind))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::TooLarge { size, limit } => {
                write!(f, "the page has {size} bytes, more than the limit of {limit}")
            }
            ErrorKind::NotText { format } => write!(f, "the input is not text but {format}"),
            ErrorKind::InvalidUrl { url, reason } => write!(f, "invalid URL {url:?}: {reason}"),
            ErrorKind::InvalidSelector { selector, reason } => {
                write!(f, "invalid selector {selector:?}: {reason}")
            }
            ErrorKind::InvalidTimestamp { text } => {
                write!(f, "{text:?} is no date such as 2023-03-23 or 2023-03-23T14:05:00+01:00")
            }
            ErrorKind::UnknownName { name, known } => match known {
                [others @ .., last] => write!(f, "{name:?} is none of {} or {last}", others.join(", ")),
                [] => write!(f, "{name:?} is no name"),
            },
        }
    }
}

impl std::error::Error for Error {}
