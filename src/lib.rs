#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod article;
mod classifier;
mod compose;
mod cues;
mod decode;
mod error;
mod extractor;
mod features;
mod metadata;
mod options;
mod outline;
mod page;
mod render;
mod select;
#[cfg(feature = "training")]
#[doc(hidden)]
pub mod training;
mod unbroken;
mod words;

pub use article::{
    Article, Block, Cell, Comment, Definition, Direction, Field, Image, Inline, List, ListItem, Metadata,
    Row, Source, Table, Timestamp,
};
pub use error::{Error, ErrorKind};
pub use extractor::{Extractor, extract, extract_bytes, extract_text, extract_text_bytes};
pub use options::{Focus, MAX_INPUT};
pub use render::Rendering;
/// Of these two crates types are part of the interface: [`scraper::Html`] goes into [`Extractor::extract_document`], the days, times and
/// offsets of `jiff` make up a [`Timestamp`]. Taken from here they are of the version that fits.
#[doc(no_inline)]
pub use {jiff, scraper};
