//! What a flattened page says about itself, from its lines alone. A date counts only in a byline: without markup a site's
//! clock looks like the date of a text.

mod authors;
mod title;

use super::{dates, language};
use crate::article::{Field, Metadata, Source, Timestamp};
use crate::features::lines::LineFeatures;
use crate::outline::plain::Plain;

/// The metadata, and the line that is the title where it is one of the main content.
pub(crate) struct Found {
    pub(crate) metadata: Metadata,
    pub(crate) headline: Option<usize>,
}

/// A line of so many words is text that a title heads.
const BODY_WORDS: f32 = 15.0;
/// A byline stands at most so many lines before the text.
const REACH: usize = 30;

/// `kept` are the lines of the main content.
pub(crate) fn of_lines(plain: &Plain, features: &LineFeatures<'_>, kept: &[usize]) -> Found {
    let blocks = &plain.outline.blocks;
    let body = kept.iter().copied().find(|i| blocks[*i].counts.words >= BODY_WORDS);
    let line = title::line(plain, features, kept);
    let title = line.map(|i| plain.outline.block_text(&blocks[i]).to_owned());
    let authors = authors::authors(plain, body, kept);
    let published = body.and_then(|body| byline_date(plain, body, &authors));
    let (language, _) = language::checked(None, &plain.outline, kept);
    let fields = [
        (Field::Language, language.is_some()),
        (Field::Title, title.is_some()),
        (Field::Authors, !authors.is_empty()),
        (Field::Published, published.is_some()),
    ];
    let sources = fields.into_iter().filter(|(_, is)| *is).map(|(field, _)| (field, Source::Text)).collect();
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

/// The date in a byline: a line near the body that names an author and a day.
fn byline_date(plain: &Plain, body: usize, authors: &[String]) -> Option<Timestamp> {
    let text = |i: usize| plain.outline.block_text(&plain.outline.blocks[i]);
    let is_byline = |i: &usize| authors.iter().any(|author| text(*i).contains(&**author));
    (body.saturating_sub(REACH)..body).rev().filter(is_byline).find_map(|i| dates::find(text(i), None))
}
