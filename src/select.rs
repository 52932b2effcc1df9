//! Probabilities → which blocks are main content.

use crate::article::{Block, BlockKind};
use crate::options::Focus;
use crate::outline::Outline;

/// No block below it is kept, however well that would suit the rest.
const FLOOR: f32 = 0.2;
/// A page that is expected to have fewer words of main content has none.
const MIN_EXPECTED_WORDS: f32 = 20.0;
/// A block of so many words that occurred before is a copy, not a repetition in speech.
const MIN_COPY_WORDS: f32 = 4.0;

/// The positions of the blocks that are main content, in reading order.
///
/// The blocks are taken by falling probability `p` up to where the expected F1, 2 Σpw / (Σw of those taken + Σpw of
/// all), is greatest, with `w` the words of a block (Ye et al., "Optimizing F-measure", ICML 2012). The other points of
/// focus weigh precision or recall more, as in the F-beta measure.
pub(crate) fn main_content(outline: &Outline, probabilities: &[f32], focus: Focus) -> Vec<usize> {
    let words = |i: usize| outline.blocks[i].counts.words;
    let expected: f32 = probabilities.iter().enumerate().map(|(i, p)| p * words(i)).sum();
    let threshold = if expected < MIN_EXPECTED_WORDS {
        f32::INFINITY
    } else {
        threshold(outline, probabilities, expected, focus)
    };
    let mut kept: Vec<usize> = (0..outline.blocks.len())
        .filter(|i| probabilities[*i] >= threshold || outline.section_of(&outline.blocks[*i]).keep)
        .collect();
    drop_copies(outline, &mut kept);
    kept
}

/// The probability from which on a block is kept.
fn threshold(outline: &Outline, probabilities: &[f32], expected: f32, focus: Focus) -> f32 {
    let beta_squared = match focus {
        Focus::Precision => PRECISION_BETA * PRECISION_BETA,
        Focus::Balanced => 1.0,
        Focus::Recall => RECALL_BETA * RECALL_BETA,
    };
    let floor = if focus == Focus::Recall { RECALL_FLOOR } else { FLOOR };
    let mut order: Vec<usize> = (0..probabilities.len()).filter(|i| probabilities[*i] >= floor).collect();
    order.sort_by(|a, b| probabilities[*b].total_cmp(&probabilities[*a]));
    let (mut hits, mut taken, mut best, mut threshold) = (0.0, 0.0, 0.0, f32::INFINITY);
    for i in order {
        let words = outline.blocks[i].counts.words;
        hits += probabilities[i] * words;
        taken += words;
        let measure = (1.0 + beta_squared) * hits / (taken + beta_squared * expected);
        if measure >= best {
            (best, threshold) = (measure, probabilities[i]);
        }
    }
    threshold
}

const PRECISION_BETA: f32 = 0.4;
const RECALL_BETA: f32 = 2.5;
const RECALL_FLOOR: f32 = 0.05;

/// Drops blocks whose text was kept before, outside code: sliders, print copies and mobile copies.
fn drop_copies(outline: &Outline, kept: &mut Vec<usize>) {
    let mut seen = std::collections::HashSet::new();
    kept.retain(|i| {
        let block = &outline.blocks[*i];
        let may_recur = block.counts.words < MIN_COPY_WORDS || block.kind == BlockKind::Preformatted;
        may_recur || seen.insert(block.hash)
    });
}

/// A document that shows fewer words of main content is nearly empty: a page that scripts build.
const THIN_WORDS: f32 = 40.0;
/// What the page carries as data replaces what it shows only if it is so many times as long.
const FULLER: f32 = 2.0;

fn words_of(outline: &Outline, kept: &[usize]) -> f32 {
    kept.iter().map(|i| outline.blocks[*i].counts.words).sum()
}

/// Whether the kept blocks are too little to be what the page was made for.
pub(crate) fn is_thin(outline: &Outline, kept: &[usize]) -> bool {
    words_of(outline, kept) < THIN_WORDS
}

/// Whether the content that the page carries as data is the fuller one.
pub(crate) fn is_fuller(data: &Outline, outline: &Outline, kept: &[usize]) -> bool {
    let words: f32 = data.blocks.iter().map(|b| b.counts.words).sum();
    words >= THIN_WORDS.max(FULLER * words_of(outline, kept))
}

/// The kept blocks as data, without the headline, which is the article's title.
pub(crate) fn blocks(outline: &Outline, kept: &[usize], title: Option<&str>) -> Vec<Block> {
    let headline = kept.iter().position(|i| {
        let block = &outline.blocks[*i];
        matches!(block.kind, BlockKind::Heading { .. }) && title == Some(outline.block_text(block))
    });
    kept.iter()
        .enumerate()
        .filter(|(place, _)| Some(*place) != headline)
        .map(|(_, i)| {
            let block = &outline.blocks[*i];
            Block { kind: block.kind, text: outline.block_text(block).to_owned() }
        })
        .collect()
}
