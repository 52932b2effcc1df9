//! What a flattened page says about itself, from its lines and what is known of it from outside.

mod authors;
mod dates;
mod title;

use super::{Circumstances, language};
use crate::article::{Field, Metadata, Source};
use crate::features::lines::LineFeatures;
use crate::outline::plain::Plain;

/// The metadata, and the line that is the title where it is one of the main content.
pub(crate) struct Found {
    pub(crate) metadata: Metadata,
    pub(crate) headline: Option<usize>,
}

/// A line of so many words is text that a title heads.
const BODY_WORDS: f32 = 15.0;

/// `kept` are the lines of the main content.
pub(crate) fn of_lines(
    plain: &Plain,
    features: &LineFeatures<'_>,
    kept: &[usize],
    circumstances: Circumstances<'_>,
) -> Found {
    let blocks = &plain.outline.blocks;
    let body = kept.iter().copied().find(|i| blocks[*i].counts.words >= BODY_WORDS);
    let line = title::line(plain, features, kept);
    let title = line.map(|i| plain.outline.block_text(&blocks[i]).to_owned());
    let authors = authors::authors(plain, line, body, kept);
    let (language, _) = language::checked(None, &plain.outline, kept);
    let read = |body| dates::published(plain, line, body, &authors, language.as_deref(), circumstances);
    let shown = body.and_then(read).map(|stamp| (Source::Text, stamp));
    let published = shown.or_else(|| Some((Source::Address, circumstances.of_address()?)));
    let fields = [
        (Field::Language, language.as_ref().map(|_| Source::Text)),
        (Field::Title, title.as_ref().map(|_| Source::Text)),
        (Field::Authors, authors.first().map(|_| Source::Text)),
        (Field::Published, published.map(|(source, _)| source)),
    ];
    let sources = fields.into_iter().filter_map(|(field, source)| Some((field, source?))).collect();
    let published = published.map(|(_, stamp)| stamp);
    Found {
        headline: line.filter(|i| kept.binary_search(i).is_ok()),
        metadata: Metadata { title, authors, published, language, sources, ..Metadata::default() },
    }
}

/// What may be the title of a flattened page, each line with what is known of it.
#[cfg(any(test, feature = "training"))]
pub(crate) fn title_lines(
    plain: &Plain,
    features: &LineFeatures<'_>,
    kept: &[usize],
) -> Vec<(String, Vec<f32>)> {
    title::described(plain, features, kept)
}

/// The names of the facts about them, in their order.
#[cfg(feature = "training")]
pub(crate) fn title_line_facts() -> Vec<String> {
    title::facts()
}
