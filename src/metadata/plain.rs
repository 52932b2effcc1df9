//! What a flattened page says about itself, from its lines alone.

use crate::article::{BlockKind, Metadata};
use crate::cues::PhraseCues;
use crate::outline::Block;
use crate::outline::plain::Plain;
use crate::words;

/// The metadata, and the line that is the title where it is one of the main content.
pub(crate) struct Found {
    pub(crate) metadata: Metadata,
    pub(crate) headline: Option<usize>,
}

/// A title has at most so many words.
const MAX_TITLE_WORDS: f32 = 30.0;
/// A site's name or a menu's label has fewer.
const MIN_TITLE_WORDS: f32 = 2.0;
/// A line of so many words is text that a title heads.
const BODY_WORDS: f32 = 15.0;
/// So many lines may stand between the title and the text: byline, date, sharing, a caption.
const REACH: usize = 12;

/// What stands near a title and is none.
const NO_TITLE: PhraseCues = PhraseCues::WEATHER
    .or(PhraseCues::DATE)
    .or(PhraseCues::BYLINE)
    .or(PhraseCues::SHARE)
    .or(PhraseCues::AD)
    .or(PhraseCues::LOGIN)
    .or(PhraseCues::CONSENT)
    .or(PhraseCues::COUNT)
    .or(PhraseCues::READ_TIME)
    .or(PhraseCues::CREDIT)
    .or(PhraseCues::RELATED)
    .or(PhraseCues::COPYRIGHT)
    .or(PhraseCues::NAVIGATION);

/// `repeated` is the line that shows again what the page's first line has; `kept` are the lines of the main content.
pub(crate) fn of_lines(plain: &Plain, repeated: Option<usize>, kept: &[usize]) -> Found {
    let blocks = &plain.outline.blocks;
    let body = kept.iter().copied().find(|i| blocks[*i].counts.words >= BODY_WORDS);
    let before = |i: usize| body.is_some_and(|body| i < body);
    let first_kept = kept.first().copied().filter(|i| before(*i) && is_title_shaped(plain, *i));
    let nearby = || {
        let body = body?;
        (body.saturating_sub(REACH)..body).rev().find(|i| is_title_shaped(plain, *i))
    };
    let line = repeated.filter(|i| before(*i)).or(first_kept).or_else(nearby);
    let title = line.map(|i| plain.outline.block_text(&blocks[i]).to_owned());
    Found { headline: line.filter(|i| kept.contains(i)), metadata: Metadata { title, ..Metadata::default() } }
}

/// Short, no sentence, no item, and nothing that stands near a title.
fn is_title_shaped(plain: &Plain, i: usize) -> bool {
    let block: &Block = &plain.outline.blocks[i];
    let text = plain.outline.block_text(block);
    let words = block.counts.words;
    (MIN_TITLE_WORDS..=MAX_TITLE_WORDS).contains(&words)
        && !matches!(block.kind, BlockKind::ListItem { .. } | BlockKind::Preformatted | BlockKind::Quote)
        && !text.ends_with(['.', ',', ';', ':', '。', '，', '；', '：', '،'])
        && words::first_char_class(text) != words::FirstChar::Lower
        && !block.phrases.intersects(NO_TITLE)
}
