//! What can go wrong.

use std::fmt;

/// An error of this crate.
///
/// Extraction itself does not fail: a page without content gives an empty [`Article`](crate::Article). What can fail
/// is the input (bytes that are no text, a page over the limit that you set) and what you configure (a URL, a
/// selector). [`kind`](Error::kind) says which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Box<ErrorKind>);

/// The kinds of [`Error`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The page is larger than [`Extractor::max_input`](crate::Extractor::max_input) allows.
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
    /// The page's URL is not an absolute URL.
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
}

impl Error {
    /// What went wrong.
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
        }
    }
}

impl std::error::Error for Error {}
