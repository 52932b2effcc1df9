//! What a flattened page says about itself, from its lines and what is known of it from outside.

mod authors;
mod dates;
mod title;

use std::borrow::Cow;

use super::{Circumstances, dates as all_dates, language, names};
use crate::article::{Field, Metadata, Source};
use crate::features::lines::LineFeatures;
use crate::outline::Outline;
use crate::outline::plain::Plain;

/// The metadata, and the line that is the title where it is one of the main content.
pub(crate) struct Found {
    pub(crate) metadata: Metadata,
    pub(crate) headline: Option<usize>,
}

/// A line of so many words is text that a title heads.
const BODY_WORDS: f32 = 15.0;

/// A line that is a date and little else has at most so many words and at least so many digits ("3.4.24"), and at most so many bytes before
/// the date: a word for "on", or for "updated".
const MAX_DATED_WORDS: f32 = 10.0;
const MIN_DATED_DIGITS: u32 = 3;
const MAX_BEFORE_DATE: usize = 24;

/// Whether a line is a date and little else.
fn is_date_line(outline: &Outline, line: usize) -> bool {
    let begins =
        |text: &str| all_dates::locate(text, None).is_some_and(|found| found.start <= MAX_BEFORE_DATE);
    outline.blocks.get(line).is_some_and(|block| {
        block.counts.words <= MAX_DATED_WORDS
            && block.counts.digits >= MIN_DATED_DIGITS
            && begins(outline.block_text(block).trim())
    })
}

/// The lines of a flattened page, and what is made of them.
#[derive(Clone, Copy)]
pub(crate) struct Lines<'a> {
    pub(crate) plain: &'a Plain,
    pub(crate) features: &'a LineFeatures<'a>,
    /// Those of the main content.
    pub(crate) kept: &'a [usize],
    /// What speaks for each of the first lines as the title.
    pub(crate) titles: &'a dyn Fn(usize) -> Vec<f32>,
}

/// What the lines say of their page.
pub(crate) fn of_lines(lines: Lines<'_>, circumstances: Circumstances<'_>) -> Found {
    let Lines { plain, kept, .. } = lines;
    let blocks = &plain.outline.blocks;
    let long = kept.iter().copied().find(|i| blocks[*i].counts.words >= BODY_WORDS);
    // A list, or a brief, has no long line.
    let body = long.or(kept.first().copied());
    let line = title::line(lines);
    let text = |i: usize| plain.outline.block_text(&blocks[i]);
    let told = plain.head.title.as_deref();
    // Where what is told holds the line, the rest is the name of the site.
    let line = line.filter(|i| told.is_none_or(|told| told.contains(text(*i))));
    // The first word of a line that was found again may be missing.
    let headline = line.filter(|_| !plain.is_restored);
    let title = headline.map(text).or(told).map(str::to_owned);
    let told =
        plain.head.author.as_deref().map(|value| names::names(&address_less(value))).unwrap_or_default();
    let mut authors = if told.is_empty() { authors::authors(plain, line, body, kept) } else { told };
    authors.retain(|name| !plain.is_restored || name.contains(' '));
    let (language, _) = language::checked(None, &plain.outline, kept);
    let dated_in = all_dates::order::language(language.as_deref(), &plain.outline, kept);
    let told = plain.head.date.as_deref().and_then(|value| all_dates::find(value, dated_in));
    let told = told.filter(|stamp| circumstances.allow(stamp));
    let read = |body| dates::published(plain, line, body, &authors, dated_in, circumstances);
    let shown = told.or_else(|| body.and_then(read)).map(|stamp| (Source::Text, stamp));
    let published = shown.or_else(|| Some((Source::Address, circumstances.of_address()?)));
    let url = plain.head.url.clone().filter(|url| url::Url::parse(url).is_ok_and(|url| url.has_host()));
    let fields = [
        (Field::Url, url.as_ref().map(|_| Source::Text)),
        (Field::Language, language.as_ref().map(|_| Source::Text)),
        (Field::Title, title.as_ref().map(|_| Source::Text)),
        (Field::Authors, authors.first().map(|_| Source::Text)),
        (Field::Published, published.map(|(source, _)| source)),
    ];
    let sources = fields.into_iter().filter_map(|(field, source)| Some((field, source?))).collect();
    let published = published.map(|(_, stamp)| stamp);
    Found {
        headline: headline.filter(|i| kept.binary_search(i).is_ok()),
        metadata: Metadata { title, authors, published, url, language, sources, ..Metadata::default() },
    }
}

/// The name in `Ada Holm <ada@example.org>` or `ada@example.org (Ada Holm)`; nothing where there is only an address.
fn address_less(value: &str) -> Cow<'_, str> {
    if !value.contains('@') {
        return Cow::Borrowed(value);
    }
    let words = value.split_whitespace().filter(|word| !word.contains('@'));
    let name = words.collect::<Vec<_>>().join(" ");
    Cow::Owned(name.trim_matches(['(', ')', '"', '<', '>']).to_owned())
}

/// What may be the title of a flattened page, each line with what is known of it.
#[cfg(any(test, feature = "training"))]
pub(crate) fn title_lines(lines: Lines<'_>) -> Vec<(String, Vec<f32>)> {
    title::described(lines)
}

/// The names of the facts about them, in their order.
#[cfg(feature = "training")]
pub(crate) fn title_line_facts() -> Vec<String> {
    title::facts()
}
