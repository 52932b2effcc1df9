//! Probabilities → which blocks are main content.

pub(crate) mod comments;

use scraper::Html;

use crate::article::Comment;
use crate::cues::PhraseCues;
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
    chosen(outline, probabilities, focus, LINE_FLOOR)
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
    let mut kept: Vec<usize> = (0..outline.blocks.len())
        .filter(|i| probabilities[*i] >= threshold || outline.must_keep(&outline.blocks[*i]))
        .collect();
    drop_copies(outline, &mut kept);
    kept
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

/// A table of data stands or falls as one: its cells share their mean probability, weighted by words.
fn share_in_tables(outline: &Outline, probabilities: &mut [f32]) {
    let is_cell = |block: &outline::Block| matches!(block.kind, BlockKind::TableCell { .. });
    let mut start = 0;
    for run in outline.blocks.chunk_by(|a, b| is_cell(a) && is_cell(b)) {
        let range = start..start + run.len();
        start = range.end;
        if run.len() > 1 {
            let weight = |block: &outline::Block| block.counts.words.max(1.0);
            let total: f32 = run.iter().map(weight).sum();
            let sum: f32 = run.iter().zip(&probabilities[range.clone()]).map(|(b, p)| weight(b) * p).sum();
            probabilities[range].fill(sum / total);
        }
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

/// Drops blocks whose text was kept before, outside code and documentation: sliders, print copies and mobile copies.
fn drop_copies(outline: &Outline, kept: &mut Vec<usize>) {
    let is_code = |i: &&usize| outline.blocks[**i].kind == BlockKind::Preformatted;
    if kept.iter().filter(is_code).count() >= DOCUMENTATION_CODE {
        return;
    }
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

/// The positions of the blocks that the caller wants kept.
pub(crate) fn demanded(outline: &Outline) -> Vec<usize> {
    (0..outline.blocks.len()).filter(|i| outline.must_keep(&outline.blocks[*i])).collect()
}

/// The kept blocks without the headline, which is the article's title.
pub(crate) fn without_headline(outline: &Outline, kept: &[usize], title: Option<&str>) -> Vec<usize> {
    let headline = kept.iter().find(|i| {
        let block = &outline.blocks[**i];
        matches!(block.kind, BlockKind::Heading { .. }) && title == Some(outline.block_text(block))
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
mod tests {
    use super::*;
    use crate::outline::html;
    use crate::page::Page;

    fn outline_of(html: &str) -> Outline {
        html::outline(Page::parse(html).document(), &[], &[])
    }

    /// Paragraphs of so many words, no two alike.
    fn paragraphs(words: &[usize]) -> Outline {
        let one = |(i, n): (usize, &usize)| format!("<p>{}", format!("w{i} ").repeat(*n));
        outline_of(&words.iter().enumerate().map(one).collect::<String>())
    }

    /// The kept blocks of a page without cards.
    fn kept_of(outline: &Outline, probabilities: &[f32], focus: Focus) -> Vec<usize> {
        main_content(outline, &vec![None; outline.blocks.len()], probabilities, focus)
    }

    /// The expected F1 of keeping what has at least this probability.
    fn f1(words: &[usize], probabilities: &[f32], threshold: f32) -> f32 {
        let (mut hits, mut taken, mut expected) = (0.0, 0.0, 0.0);
        for (w, p) in words.iter().map(|w| *w as f32).zip(probabilities) {
            expected += p * w;
            if *p >= threshold {
                hits += p * w;
                taken += w;
            }
        }
        2.0 * hits / (taken + expected)
    }

    #[test]
    fn the_threshold_maximises_the_expected_f1() {
        let words = [40, 10, 30, 200, 25, 60];
        for probabilities in [
            [0.9, 0.8, 0.6, 0.3, 0.5, 0.2],
            [0.99, 0.4, 0.97, 0.21, 0.3, 0.5],
            [0.3, 0.3, 0.35, 0.4, 0.25, 0.3],
        ] {
            let kept = kept_of(&paragraphs(&words), &probabilities, Focus::Balanced);
            let least = kept.iter().map(|i| probabilities[*i]).fold(1.0, f32::min);
            let best = probabilities.iter().map(|t| f1(&words, &probabilities, *t)).fold(0.0, f32::max);
            assert_eq!(f1(&words, &probabilities, least), best, "{probabilities:?}: {kept:?}");
            let all = (0..words.len()).filter(|i| probabilities[*i] >= least);
            assert_eq!(kept, all.collect::<Vec<_>>());
        }
    }

    #[test]
    fn blocks_of_repeated_cards_lean_on_one_another() {
        let outline = paragraphs(&[20, 20, 20, 20]);
        let (three, mut leant) = ([Some(0), Some(0), Some(0), None], [0.9, 0.9, 0.1, 0.1]);
        lean_on_cards(&outline, &three, &mut leant);
        assert!(leant[2] > 0.3 && leant[2] < leant[0] && leant[0] < 0.9, "{leant:?}");
        assert_eq!(leant[3], 0.1, "outside the cards");
        let (two, mut leant) = ([Some(0), Some(0), Some(1), None], [0.9, 0.1, 0.1, 0.1]);
        lean_on_cards(&outline, &two, &mut leant);
        assert_eq!(leant, [0.9, 0.1, 0.1, 0.1], "too few to be a pattern");
        let (all, mut sure) = ([Some(0); 4], [1.0, 1.0, 0.0, 0.0]);
        lean_on_cards(&outline, &all, &mut sure);
        assert!(sure.iter().all(|p| p.is_finite()), "{sure:?}");
    }

    #[test]
    fn asides_are_doubted() {
        let outline = outline_of(
            "<figure><img src=a><figcaption>The boats at noon</figcaption></figure><figure><figcaption>Listing one</figcaption></figure>\
             <p>Read more: <a href=x>Low tide</a><p>Photo: Ida Holm<p>Low tide",
        );
        let mut doubted = [0.5; 5];
        doubt_asides(&outline, &mut doubted);
        assert_eq!(doubted.map(|p| p < 0.5), [true, false, true, true, false]);
    }

    #[test]
    fn nothing_under_the_floor_is_kept() {
        let (outline, under) = (paragraphs(&[500, 500]), FLOOR - 0.01);
        assert_eq!(kept_of(&outline, &[FLOOR, under], Focus::Balanced), [0]);
        assert_eq!(kept_of(&outline, &[under, under], Focus::Balanced), [0; 0]);
    }

    #[test]
    fn a_page_with_too_little_to_expect_is_empty_but_for_what_is_to_be_kept() {
        let few = MIN_EXPECTED_WORDS as usize - 1;
        assert_eq!(kept_of(&paragraphs(&[few, 3 * few]), &[1.0, 0.0], Focus::Recall), [0; 0]);
        assert_eq!(kept_of(&paragraphs(&[few + 1, 3 * few]), &[1.0, 0.0], Focus::Balanced), [0]);
        assert_eq!(kept_of(&paragraphs(&[2, 2]), &[1.0, 0.0], Focus::Balanced), [0], "half of a page");
        let mut outline = paragraphs(&[1, 1]);
        let section = outline.blocks[1].section;
        outline.sections[section as usize].keep = true;
        assert_eq!(kept_of(&outline, &[0.0, 0.0], Focus::Precision), [1]);
    }

    #[test]
    fn copies_are_dropped_but_not_code_or_short_repetitions() {
        let outline = outline_of(
            "<p>one two three four five<p>No, never!<pre>let a b c d e</pre>\
             <p>one two three four five<p>No, never!<pre>let a b c d e</pre><p>one two three four six",
        );
        let kept = kept_of(&outline, &[1.0; 7], Focus::Balanced);
        assert_eq!(kept, [0, 1, 2, 4, 5, 6]);
        let documentation = outline_of(
            "<p>one two three four five<pre>let a b c d</pre><pre>let e</pre><pre>let f g</pre><p>one two three four five",
        );
        assert_eq!(kept_of(&documentation, &[1.0; 5], Focus::Balanced).len(), 5);
    }

    #[test]
    fn precision_keeps_a_subset_and_recall_a_superset() {
        let outline = paragraphs(&[40, 10, 30, 200, 25, 60]);
        let (mut fewer, mut more) = (false, false);
        for shift in 0..20 {
            let probabilities: Vec<f32> = (0..6).map(|i| ((i * 7 + shift * 3) % 20) as f32 / 20.0).collect();
            let kept = |focus| kept_of(&outline, &probabilities, focus);
            let (precise, balanced, complete) =
                (kept(Focus::Precision), kept(Focus::Balanced), kept(Focus::Recall));
            assert!(precise.iter().all(|i| balanced.contains(i)), "{probabilities:?}");
            assert!(balanced.iter().all(|i| complete.contains(i)), "{probabilities:?}");
            fewer |= precise.len() < balanced.len();
            more |= complete.len() > balanced.len();
        }
        assert!(fewer && more, "the points of focus make no difference");
    }

    #[test]
    fn the_headline_is_left_to_the_metadata() {
        let outline = outline_of("<h1>Tea</h1><p>Tea</p><h2>Tea</h2>");
        let rest = |kept: &[usize], title| without_headline(&outline, kept, title);
        assert_eq!(rest(&[0, 1, 2], Some("Tea")), [1, 2]);
        assert_eq!(rest(&[0, 1, 2], Some("Coffee")), [0, 1, 2]);
        assert_eq!(rest(&[0, 1, 2], None), [0, 1, 2]);
        assert_eq!(rest(&[1, 2], Some("Tea")), [1], "a paragraph is no headline");
    }
}
