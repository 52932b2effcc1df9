//! Probabilities → which blocks are main content.

pub(crate) mod comments;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use scraper::Html;

use crate::article::Comment;
use crate::cues::{PhraseCues, Tag};
use crate::options::Focus;
use crate::outline::{self, BlockKind, Meter, Outline};

/// No block below it is kept, however well that would suit the rest.
const FLOOR: f32 = 0.2;
/// The same for lines without markup, whose probabilities are less sure.
const LINE_FLOOR: f32 = 0.1;
/// A page that is expected to have fewer words of main content has none, unless they are a large share of its words: a page of a line.
const MIN_EXPECTED_WORDS: f32 = 20.0;
const MIN_EXPECTED_SHARE: f32 = 0.4;
/// A block of so many words that occurred before is a copy, not a repetition in speech.
const MIN_COPY_WORDS: f32 = 4.0;

/// The positions of the blocks that are main content, in reading order.
///
/// The blocks are taken by falling probability `p` up to where the expected F1, 2 Σpw / (Σw of those taken + Σpw of
/// all), is greatest, with `w` the words of a block (Ye et al., "Optimizing F-measure", ICML 2012). The other points of
/// focus weigh precision or recall more, as in the F-beta measure.
///
/// `places` tells which blocks stand at the same place of a repeated template.
pub(crate) fn main_content(
    outline: &Outline,
    places: &[Option<u32>],
    probabilities: &[f32],
    focus: Focus,
) -> Vec<usize> {
    let mut probabilities = probabilities.to_vec();
    lean_on_cards(outline, places, &mut probabilities);
    share_in_tables(outline, &mut probabilities);
    doubt_asides(outline, &mut probabilities);
    chosen(outline, &probabilities, focus, FLOOR)
}

/// The same for the lines of a flattened page, which has neither templates nor tables.
pub(crate) fn main_lines(outline: &Outline, probabilities: &[f32], focus: Focus) -> Vec<usize> {
    let kept = chosen(outline, probabilities, focus, LINE_FLOOR);
    with_whole_lists(outline, kept)
}

/// The same with all items of the lists of which one is kept and the line that introduces it with a colon: lines of a menu look like those of
/// a brief list, but nothing introduces them.
fn with_whole_lists(outline: &Outline, kept: Vec<usize>) -> Vec<usize> {
    let blocks = &outline.blocks;
    let is_item = |i: &usize| matches!(blocks[*i].kind, BlockKind::ListItem { .. });
    let introduces = |i: &usize| !is_item(i) && outline.block_text(&blocks[*i]).ends_with([':', '：']);
    let is_kept = |i: usize| kept.binary_search(&i).is_ok();
    let mut missing: Vec<usize> = Vec::new();
    for line in kept.iter().filter(|i| introduces(i)) {
        let items = (line + 1..blocks.len()).take_while(|i| is_item(i));
        if items.clone().any(is_kept) {
            missing.extend(items.filter(|i| !is_kept(*i)));
        }
    }
    if missing.is_empty() {
        return kept;
    }
    missing.extend(kept);
    missing.sort_unstable();
    missing
}

fn chosen(outline: &Outline, probabilities: &[f32], focus: Focus, floor: f32) -> Vec<usize> {
    let words = |i: usize| outline.blocks[i].counts.words;
    let expected: f32 = probabilities.iter().enumerate().map(|(i, p)| p * words(i)).sum();
    let all: f32 = (0..probabilities.len()).map(words).sum();
    let threshold = if expected < MIN_EXPECTED_WORDS.min(MIN_EXPECTED_SHARE * all) {
        f32::INFINITY
    } else {
        threshold(outline, probabilities, expected, focus, floor)
    };
    let is_kept = |i: usize| {
        probabilities[i] >= threshold && !is_separator(outline, &outline.blocks[i])
            || outline.must_keep(&outline.blocks[i])
    };
    let mut kept: Vec<usize> = (0..outline.blocks.len())
        .filter(|i| is_kept(*i) || defines_with(outline, *i).is_some_and(is_kept))
        .collect();
    drop_copies(outline, &mut kept);
    kept
}

/// What stands between two facts of a byline, in an element of its own.
const SEPARATORS: [&str; 4] = ["·", "‧", "・", "|"];

fn is_separator(outline: &Outline, block: &outline::Block) -> bool {
    let is_text = !matches!(block.kind, BlockKind::TableCell { .. } | BlockKind::Preformatted);
    is_text && SEPARATORS.contains(&outline.block_text(block))
}

/// The block without which a term or a definition means nothing: what defines a term, or the term that is defined.
fn defines_with(outline: &Outline, i: usize) -> Option<usize> {
    let (other, wanted) = match outline.blocks[i].kind {
        BlockKind::Term => (i + 1, BlockKind::Definition),
        BlockKind::Definition => (i.checked_sub(1)?, BlockKind::Term),
        _ => return None,
    };
    outline.blocks.get(other).filter(|block| block.kind == wanted).map(|_| other)
}

/// So many make a pattern.
const MIN_REPEATS: f32 = 3.0;
/// Probabilities this near to 0 and 1 are all the same.
const MIN_PROBABILITY: f32 = 1e-5;

/// Blocks at the same place of repeated cards lean on one another: what one template made is of one kind, and a judgement of
/// many is surer than that of one. Of `n` blocks each keeps `1 / (n + 1)` of its own log-odds and takes the rest from their
/// mean. Out of fold it gains .010 of word F1 on forums and collections, .005 on listings and products.
fn lean_on_cards(outline: &Outline, places: &[Option<u32>], probabilities: &mut [f32]) {
    #[derive(Clone, Copy, Default)]
    struct Place {
        blocks: f32,
        words: f32,
        log_odds: f32,
    }
    let log_odds = |p: f32| {
        let p = p.clamp(MIN_PROBABILITY, 1.0 - MIN_PROBABILITY);
        (p / (1.0 - p)).ln()
    };
    let weight = |block: &outline::Block| block.counts.words.max(1.0);
    let count = places.iter().flatten().max().map_or(0, |last| *last as usize + 1);
    let mut sums = vec![Place::default(); count];
    for ((place, block), p) in places.iter().zip(&outline.blocks).zip(&*probabilities) {
        if let Some(place) = place {
            let sum = &mut sums[*place as usize];
            sum.blocks += 1.0;
            sum.words += weight(block);
            sum.log_odds += weight(block) * log_odds(*p);
        }
    }
    for (place, p) in places.iter().zip(probabilities) {
        let Some(sum) = place.map(|place| sums[place as usize]) else { continue };
        if sum.blocks >= MIN_REPEATS {
            let own = 1.0 / (sum.blocks + 1.0);
            let leant = own * log_odds(*p) + (1.0 - own) * sum.log_odds / sum.words;
            *p = 1.0 / (1.0 + (-leant).exp());
        }
    }
}

/// How much of its probability an aside keeps. Those who wrote down the true texts left asides out far more often than the
/// model does: of the captions that it likes (over .4) a quarter is true, in articles one in 25. Out of fold it gains .002 of
/// snippet F1 on news.
const OF_ASIDE: f32 = 0.3;
/// What short lines and links within a text say that lead away from it, or name its pictures' sources.
const ASIDES: PhraseCues = PhraseCues::RELATED.with(PhraseCues::CREDIT).with(PhraseCues::SUBSCRIBE);
/// More words, not linked, are the text's own.
const MAX_ASIDE_WORDS: f32 = 30.0;
const MIN_ASIDE_LINK_DENSITY: f32 = 0.5;

/// Asides stand among the blocks of the text and are none of it: captions of pictures, their credits, pointers to other texts.
fn doubt_asides(outline: &Outline, probabilities: &mut [f32]) {
    let is_caption = |block: &outline::Block| {
        let figure = outline.section_of(block).parent as usize;
        block.kind == BlockKind::Caption && outline.sections[figure].images > 0
    };
    let is_pointer = |block: &outline::Block| {
        let brief =
            block.counts.words <= MAX_ASIDE_WORDS || block.share(Meter::Link) >= MIN_ASIDE_LINK_DENSITY;
        block.phrases.has(ASIDES) && brief
    };
    for (block, p) in outline.blocks.iter().zip(probabilities) {
        if is_caption(block) || is_pointer(block) {
            *p *= OF_ASIDE;
        }
    }
}

/// A table of data stands or falls as one: all that it holds, lists within cells included, shares its mean probability, weighted by
/// words.
fn share_in_tables(outline: &Outline, probabilities: &mut [f32]) {
    let weight = |block: &outline::Block| block.counts.words.max(1.0);
    let mut end = 0;
    for table in outline.sections.iter().filter(|section| section.data) {
        // Tables within one that was seen share its mean.
        if table.blocks.start < end || table.blocks.is_empty() {
            continue;
        }
        end = table.blocks.end;
        let range = table.blocks.start as usize..end as usize;
        let blocks = &outline.blocks[range.clone()];
        let total: f32 = blocks.iter().map(weight).sum();
        let sum: f32 = blocks.iter().zip(&probabilities[range.clone()]).map(|(b, p)| weight(b) * p).sum();
        probabilities[range].fill(sum / total);
    }
}

/// The probability from which on a block is kept.
fn threshold(outline: &Outline, probabilities: &[f32], expected: f32, focus: Focus, floor: f32) -> f32 {
    let beta_squared = match focus {
        Focus::Precision => PRECISION_BETA * PRECISION_BETA,
        Focus::Balanced => 1.0,
        Focus::Recall => RECALL_BETA * RECALL_BETA,
    };
    let floor = if focus == Focus::Recall { RECALL_FLOOR } else { floor };
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

/// The beta of each other focus: in the F-beta measure recall counts beta times as much as precision.
const PRECISION_BETA: f32 = 0.19;
const RECALL_BETA: f32 = 2.5;
const RECALL_FLOOR: f32 = 0.05;

/// So many blocks of code make a page documentation, which repeats signatures, commands and notes on purpose: dropping its
/// copies costs .003 of word F1 on such pages out of fold.
const DOCUMENTATION_CODE: usize = 3;

/// Drops blocks whose text was kept before, outside code and documentation: sliders, print copies and mobile copies. Cells and
/// definitions may say the same of several things, and so may the items of one list.
fn drop_copies(outline: &Outline, kept: &mut Vec<usize>) {
    let is_code = |i: &&usize| outline.blocks[**i].kind == BlockKind::Preformatted;
    if kept.iter().filter(is_code).count() >= DOCUMENTATION_CODE {
        return;
    }
    let mut seen = HashMap::new();
    kept.retain(|i| {
        let block = &outline.blocks[*i];
        let may_recur = match block.kind {
            BlockKind::TableCell { .. } | BlockKind::Term | BlockKind::Definition => true,
            BlockKind::Preformatted => true,
            _ => block.counts.words < MIN_COPY_WORDS || outline.must_keep(block),
        };
        let list = list_of(outline, block);
        may_recur
            || match seen.entry(block.hash) {
                Entry::Vacant(first) => {
                    first.insert(list);
                    true
                }
                Entry::Occupied(first) => list.is_some() && *first.get() == list,
            }
    });
}

/// So far above an item its list is looked for.
const MAX_LIST_LEVELS: usize = 4;

/// The list that an item belongs to.
fn list_of(outline: &Outline, block: &outline::Block) -> Option<u32> {
    if !matches!(block.kind, BlockKind::ListItem { .. }) {
        return None;
    }
    let above = |section: &u32| Some(outline.sections[*section as usize].parent);
    let mut around = std::iter::successors(Some(block.section), above).take(MAX_LIST_LEVELS);
    around.find(|section| matches!(outline.sections[*section as usize].tag, Tag::Ul | Tag::Ol))
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

/// The positions of the blocks that the caller wants kept.
pub(crate) fn demanded(outline: &Outline) -> Vec<usize> {
    (0..outline.blocks.len()).filter(|i| outline.must_keep(&outline.blocks[*i])).collect()
}

/// The kept blocks without the headline, which is the article's title, be it behind a kicker.
pub(crate) fn without_headline(outline: &Outline, kept: &[usize], title: Option<&str>) -> Vec<usize> {
    let headline = kept.iter().find(|i| {
        let block = &outline.blocks[**i];
        let is_title = |title: &str| outline.block_text(block).ends_with(title);
        matches!(block.kind, BlockKind::Heading { .. }) && title.is_some_and(is_title)
    });
    kept.iter().copied().filter(|i| Some(i) != headline).collect()
}

/// Readers' comments as data. What is kept as main content is in none of them.
pub(crate) fn comments(outline: &Outline, document: &Html, kept: &[usize]) -> Vec<Comment> {
    let text = |i: usize| outline.block_text(&outline.blocks[i]);
    let comment = |found: comments::Comment| Comment {
        author: found.author.and_then(|i| comments::header(text(i)).name).map(str::to_owned),
        date: found.date.map(|i| comments::header(text(i)).date.unwrap_or(text(i)).to_owned()),
        text: found.text.iter().map(|i| text(*i)).collect::<Vec<_>>().join("\n\n"),
        depth: found.depth,
    };
    comments::comments(outline, document, kept).into_iter().map(comment).collect()
}

#[cfg(test)]
mod tests;
