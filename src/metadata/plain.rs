//! What a flattened page says about itself, from its lines alone. A date counts only in a byline: without markup a site's
//! clock looks like the date of a text.

mod authors;

use super::{dates, language};
use crate::article::{Field, Metadata, Source, Timestamp};
use crate::cues::PhraseCues;
use crate::features::lines::LineFeatures;
use crate::outline::plain::Plain;
use crate::outline::{Block, BlockKind};
use crate::words;

/// The metadata, and the line that is the title where it is one of the main content.
pub(crate) struct Found {
    pub(crate) metadata: Metadata,
    pub(crate) headline: Option<usize>,
}

/// A title has at most so many words, and so many bytes; a label has fewer.
const MAX_TITLE_WORDS: f32 = 30.0;
const MIN_TITLE_WORDS: f32 = 2.0;
const MIN_TITLE_BYTES: u32 = 6;
/// A line of so many words is text that a title heads.
const BODY_WORDS: f32 = 15.0;
/// A title stands at most so many lines before the text: byline, date, sharing, a table of contents may lie between.
const REACH: usize = 30;

// What speaks for a title. Set by hand on every second page of a development corpus, one after the other.
const PER_SHARED_WORD: f32 = 1.6;
const PER_LOG_WORDS: f32 = 0.6;
const ENOUGH_WORDS: f32 = 10.0;
const PER_LOG_ODDS: f32 = 0.1;
const REPEATS_FIRST_LINE: f32 = 0.7;
const BLANK_BEFORE: f32 = 1.0;
const BLANK_BEHIND: f32 = 1.0;
const PER_LINE: f32 = -0.03;
const IS_ITEM: f32 = -1.0;
const PER_PHRASE: f32 = -0.8;

/// What stands near a title and is none.
const NO_TITLE: PhraseCues = PhraseCues::WEATHER
    .with(PhraseCues::CLOCK)
    .with(PhraseCues::DATE_LINE)
    .with(PhraseCues::BYLINE)
    .with(PhraseCues::SHARE)
    .with(PhraseCues::ADVERTISEMENT)
    .with(PhraseCues::LOGIN)
    .with(PhraseCues::CONSENT)
    .with(PhraseCues::SUBSCRIBE)
    .with(PhraseCues::TRACKING)
    .with(PhraseCues::CREDIT)
    .with(PhraseCues::RELATED)
    .with(PhraseCues::COPYRIGHT)
    .with(PhraseCues::SKIP)
    .with(PhraseCues::TOC)
    .with(PhraseCues::NAV_WORDS);

/// `kept` are the lines of the main content.
pub(crate) fn of_lines(plain: &Plain, features: &LineFeatures<'_>, kept: &[usize]) -> Found {
    let blocks = &plain.outline.blocks;
    let body = kept.iter().copied().find(|i| blocks[*i].counts.words >= BODY_WORDS);
    let line = body.and_then(|body| title_line(plain, features, body));
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

/// The date in a byline: a line near the body that names an author and a day.
fn byline_date(plain: &Plain, body: usize, authors: &[String]) -> Option<Timestamp> {
    let text = |i: usize| plain.outline.block_text(&plain.outline.blocks[i]);
    let is_byline = |i: &usize| authors.iter().any(|author| text(*i).contains(&**author));
    (body.saturating_sub(REACH)..body).rev().filter(is_byline).find_map(|i| dates::find(text(i), None))
}

/// The line before the body that looks most like its title.
fn title_line(plain: &Plain, features: &LineFeatures<'_>, body: usize) -> Option<usize> {
    let repeated = features.headline().filter(|i| *i < body);
    let score = |i: usize| {
        let block = &plain.outline.blocks[i];
        let is_item = matches!(block.kind, BlockKind::ListItem { .. });
        let words = block.counts.words.min(ENOUGH_WORDS);
        let layout = &plain.layout[i];
        let given = |value: f32, is: bool| if is { value } else { 0.0 };
        PER_SHARED_WORD * features.overlap_with_long(i)
            + PER_LOG_WORDS * words.ln()
            + PER_LOG_ODDS * features.log_odds(i)
            + PER_LINE * (body - i) as f32
            + PER_PHRASE * block.phrases.len() as f32
            + given(REPEATS_FIRST_LINE, repeated == Some(i))
            + given(BLANK_BEFORE, layout.blank_before > 0)
            + given(BLANK_BEHIND, layout.blank_behind > 0)
            + given(IS_ITEM, is_item)
    };
    let nearby = (body.saturating_sub(REACH)..body).filter(|i| is_title_shaped(plain, *i));
    nearby.chain(repeated).max_by(|a, b| score(*a).total_cmp(&score(*b)))
}

/// Short, no sentence, and nothing that stands near a title.
fn is_title_shaped(plain: &Plain, i: usize) -> bool {
    let block: &Block = &plain.outline.blocks[i];
    let text = plain.outline.block_text(block);
    (MIN_TITLE_WORDS..=MAX_TITLE_WORDS).contains(&block.counts.words)
        && block.bytes() >= MIN_TITLE_BYTES
        && !matches!(block.kind, BlockKind::Preformatted | BlockKind::Quote)
        && !text.ends_with(['.', ',', ';', ':', '。', '，', '；', '：', '،'])
        && words::first_char_class(text) != words::FirstChar::Lower
        && !block.phrases.has(NO_TITLE)
}
