//! When the text of a flattened page was published: a date beside its byline, or between its title and its text. Without markup the
//! site's clock looks like the date of a text, so no other line counts.

use std::ops::Range;

use crate::article::Timestamp;
use crate::cues::PhraseCues;
use crate::metadata::byline::{Clarity, DateLine, told};
use crate::outline::plain::Plain;

/// A line that tells when a text was published has at most so many words, with its byline.
const MAX_WORDS: f32 = 14.0;
/// So many lines before the text it stands at most.
const REACH: usize = 12;
/// So many lines from a byline a date is beside it.
const BESIDE: usize = 1;

/// The date of publication, of a page whose title and text are at these lines.
pub(super) fn published(
    plain: &Plain,
    title: Option<usize>,
    body: usize,
    authors: &[String],
    language: Option<&str>,
) -> Option<Timestamp> {
    let text = |i: usize| plain.outline.block_text(&plain.outline.blocks[i]);
    let near = body.saturating_sub(REACH)..body;
    let is_byline = |i: &usize| authors.iter().any(|author| text(*i).contains(&**author));
    let bylines = near.clone().filter(is_byline);
    let beside = bylines.flat_map(|i| i.saturating_sub(BESIDE)..(i + BESIDE + 1).min(body));
    let below: Range<usize> = title.map_or(body..body, |title| near.start.max(title + 1)..body);
    let mut lines: Vec<usize> = beside.chain(below).collect();
    lines.sort_unstable();
    lines.dedup();
    let told: Vec<DateLine> = lines.into_iter().filter_map(|i| date_line(plain, i, language)).collect();
    let clearest = told.iter().rev().filter(|line| !line.changed).max_by_key(|line| line.clarity);
    clearest.map(|line| line.date)
}

/// What a line says of when the text was published.
fn date_line(plain: &Plain, i: usize, language: Option<&str>) -> Option<DateLine> {
    let block = &plain.outline.blocks[i];
    let label = i.checked_sub(1).map(|before| plain.outline.block_text(&plain.outline.blocks[before]));
    if block.counts.words > MAX_WORDS || block.phrases.has(PhraseCues::CLOCK) {
        return None;
    }
    told(plain.outline.block_text(block), label.unwrap_or_default(), language, || Clarity::Line)
}
