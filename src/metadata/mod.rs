//! What the page says about itself: candidates per source, ranked in one place.

mod head;
mod plain;
mod title;

use crate::article::Metadata;
use crate::outline::Outline;
use crate::page::Page;
pub(crate) use head::Declared;
pub(crate) use plain::of_lines;

/// What the page declares in its markup.
pub(crate) fn declared(page: &Page<'_>) -> Declared {
    head::declared(page.document())
}

/// The metadata, from what the page declares and what it shows.
pub(crate) fn metadata(declared: &Declared, outline: &Outline) -> Metadata {
    Metadata {
        title: title::title(declared, outline),
        language: declared.language.clone(),
        ..Metadata::default()
    }
}
