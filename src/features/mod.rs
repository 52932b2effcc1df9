//! `Outline` → one row of numbers a block: what the classifier judges by.
//!
//! The table in [`table`] names every number and says what it is. A model stores a hash of these names: it cannot be
//! used with others.

pub(crate) mod boundaries;
mod enumerate;
pub(crate) mod lines;
mod paths;
mod sections;
mod sums;
mod table;
mod title;

use std::ops::Range;

use crate::cues::PhraseCues;
use crate::outline::{Block, BlockKind, Meter, Outline};
use crate::words;
use paths::Paths;
use sections::{Distances, Facts, NOWHERE};
use sums::{Prefix, Sums, ratio};
pub(crate) use table::{COUNT, Feature, LANDMARKS, PHRASES, ROLES, Row, WIDTH, names};

/// The features of a page's blocks. Rows are made when asked for: all at once they would outgrow the caches.
pub(crate) struct Features<'a> {
    page: Page<'a>,
}

impl<'a> Features<'a> {
    /// Takes in a page. `title` is its title as the head declares it, empty if it doesn't.
    pub(crate) fn of(outline: &'a Outline, title: &str) -> Features<'a> {
        Features { page: Page::of(outline, title) }
    }

    /// How many blocks there are.
    pub(crate) fn len(&self) -> usize {
        self.page.outline.blocks.len()
    }

    /// For each block the number of its place in the template of the cards around it: blocks with the same number are alike by
    /// construction. None outside cards, and where a card is a single block.
    pub(crate) fn places(&self) -> Vec<Option<u32>> {
        let in_card = |block: &Block| {
            let card = self.page.facts[block.section as usize].card;
            card.is_some_and(|card| self.page.outline.sections[card as usize].blocks.len() > 1)
        };
        let places = self.page.paths.places().iter();
        self.page.outline.blocks.iter().zip(places).map(|(b, place)| in_card(b).then_some(*place)).collect()
    }

    /// Describes the blocks of a range.
    pub(crate) fn rows(&self, blocks: Range<usize>) -> impl Iterator<Item = Row> {
        blocks.map(|i| self.page.row(i))
    }
}

/// How many blocks on each side are a block's neighbourhood.
const NEAR: usize = 3;
/// Distances in blocks and words are no news beyond this.
const FAR: f32 = 1000.0;
/// A block of so many words can be long text; between two such blocks a short one is likely content.
const LONG_WORDS: f32 = 15.0;

/// What is known of the page as a whole.
struct Page<'a> {
    outline: &'a Outline,
    prefix: Prefix,
    total: Sums,
    facts: Vec<Facts>,
    best_score: f32,
    /// How often each block's text occurs.
    copies: Vec<u16>,
    /// The first `<h1>`, or the first block.
    h1: Option<usize>,
    /// The block whose text is the title.
    headline: Option<usize>,
    footer: usize,
    /// For each block the last heading at or before it, and the nearest long blocks before and behind.
    heading: Vec<Option<u32>>,
    long_before: Vec<u32>,
    long_behind: Vec<u32>,
    /// For each block how many blocks stand since a heading or prompt of comments, or of related pages; `FAR` if none.
    since_comments: Vec<f32>,
    since_related: Vec<f32>,
    long_blocks: usize,
    paths: Paths,
}

impl<'a> Page<'a> {
    fn of(outline: &'a Outline, title: &str) -> Page<'a> {
        let prefix = Prefix::of(&outline.blocks);
        let facts = sections::facts(outline, &prefix);
        let blocks = &outline.blocks;
        let n = blocks.len();
        let is_long = |b: &Block| b.counts.words >= LONG_WORDS && b.share(Meter::Link) < 0.5;

        let is_footer = |i: &usize| {
            let near = &facts[blocks[*i].section as usize].distances;
            near.landmarks[table::FOOTER_LANDMARK] != NOWHERE
        };
        let mut page = Page {
            total: prefix.total(),
            best_score: facts.iter().map(|f| f.score).fold(0.0, f32::max),
            copies: copies(blocks),
            h1: blocks.iter().position(|b| b.kind == BlockKind::Heading { level: 1 }),
            headline: title::headline(outline, title),
            footer: (n / 2..n).find(is_footer).unwrap_or(n),
            heading: last_seen(blocks, |b| matches!(b.kind, BlockKind::Heading { .. })),
            long_before: Vec::new(),
            long_behind: vec![n as u32; n],
            since_comments: since(blocks, PhraseCues::COMMENTS | PhraseCues::COMMENT_FORM),
            since_related: since(blocks, PhraseCues::RELATED),
            long_blocks: blocks.iter().filter(|b| is_long(b)).count(),
            paths: Paths::of(outline),
            prefix,
            facts,
            outline,
        };
        let before = last_seen(blocks, is_long);
        // Strictly before: what a block itself is has its own feature.
        page.long_before =
            (0..n).map(|i| i.checked_sub(1).and_then(|p| before[p]).unwrap_or(u32::MAX)).collect();
        let mut next = n as u32;
        for i in (0..n).rev() {
            page.long_behind[i] = next;
            if is_long(&blocks[i]) {
                next = i as u32;
            }
        }
        page
    }

    fn row(&self, i: usize) -> Row {
        let mut row = [0.0; WIDTH];
        let mut set = |feature: Feature, value: f32| row[feature as usize] = value;
        let block = &self.outline.blocks[i];
        self.own(i, block, &mut set);
        self.around(i, &mut set);
        self.place(i, &mut set);
        self.ancestors(block, &mut set);
        self.alike(i, block, &mut set);
        self.page(&mut set);
        let facts = &self.facts[block.section as usize];
        let distances = sections::with_inline(facts.distances, block.names);
        fill(&mut row, block, &distances);
        row
    }

    /// What the block's own text and markup say.
    fn own(&self, i: usize, block: &Block, set: &mut impl FnMut(Feature, f32)) {
        let text = self.outline.block_text(block);
        let counts = &block.counts;
        let (chars, words) = (counts.chars.max(1) as f32, counts.words.max(1.0));
        set(Feature::Words, counts.words);
        set(Feature::WordLength, chars / words);
        set(Feature::LinkDensity, block.share(Meter::Link));
        set(Feature::Links, f32::from(block.links));
        set(Feature::SentencesPerWord, counts.sentence_ends as f32 / words);
        set(Feature::CommasPerWord, counts.commas as f32 / words);
        set(Feature::Uppercase, counts.uppercase as f32 / chars);
        set(Feature::Capitalised, counts.capitalised as f32 / words);
        set(Feature::StopWords, counts.stop_words as f32 / words);
        set(Feature::Symbols, counts.symbols as f32 / chars);
        set(Feature::EndsSentence, f32::from(u8::from(words::ends_like_a_sentence(text))));
        set(Feature::FirstChar, words::first_char_class(text) as u8 as f32);
        set(Feature::Strong, block.share(Meter::Strong));
        set(Feature::Emphasis, block.share(Meter::Emphasis));
        set(Feature::Button, block.share(Meter::Button));
        set(Feature::Kind, kind_number(block.kind));
        set(Feature::TagOf, self.outline.section_of(block).tag as u8 as f32);
        set(Feature::Copies, f32::from(self.copies[i]));
        set(Feature::PhraseKinds, block.phrases.len() as f32);
        set(Feature::Images, f32::from(block.images));
    }

    /// What stands before and behind it.
    fn around(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let n = self.outline.blocks.len();
        let words =
            |j: Option<usize>| j.filter(|j| *j < n).map_or(-1.0, |j| self.outline.blocks[j].counts.words);
        let links = |j: Option<usize>| {
            j.filter(|j| *j < n).map_or(-1.0, |j| self.outline.blocks[j].share(Meter::Link))
        };
        let (back, front) = (i.checked_sub(1), Some(i + 1));
        set(Feature::WordsBefore1, words(back));
        set(Feature::WordsBehind1, words(front));
        set(Feature::WordsBehind2, words(Some(i + 2)));
        set(Feature::LinksBefore1, links(back));
        set(Feature::LinksBehind1, links(front));
        let near = i.saturating_sub(NEAR) as u32..(i + NEAR + 1).min(n) as u32;
        let sums = self.prefix.range(&near);
        set(Feature::NearWords, sums.words / near.len() as f32);
        set(Feature::NearLinkDensity, sums.link_density());
        set(Feature::NearSentences, ratio(sums.sentences, sums.words));
        let wide = i.saturating_sub(3 * NEAR) as u32..(i + 3 * NEAR + 1).min(n) as u32;
        let sums = self.prefix.range(&wide);
        set(Feature::WideWords, sums.words / wide.len() as f32);
        set(Feature::WideLinkDensity, sums.link_density());
        set(
            Feature::LongBefore,
            match self.long_before[i] {
                u32::MAX => FAR,
                j => (i as f32 - j as f32).min(FAR),
            },
        );
        set(
            Feature::LongBehind,
            match self.long_behind[i] {
                j if j as usize == n => FAR,
                j => (j as f32 - i as f32).min(FAR),
            },
        );
        if let Some(h) = self.heading[i] {
            let h = h as usize;
            let heading = &self.outline.blocks[h];
            set(Feature::HeadingDistance, (i - h) as f32);
            set(Feature::HeadingWords, heading.counts.words);
            set(Feature::HeadingKind, kind_number(heading.kind));
        } else {
            set(Feature::HeadingDistance, FAR);
        }
    }

    /// Where on the page it stands.
    fn place(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let n = self.outline.blocks.len();
        let before = self.prefix.range(&(0..i as u32));
        set(Feature::Index, i as f32);
        set(Feature::Place, i as f32 / n as f32);
        set(Feature::WordPlace, ratio(before.words, self.total.words));
        set(Feature::LongWordPlace, ratio(before.long_words, self.total.long_words));
        set(Feature::FromEnd, (n - i) as f32);
        let from = |j: Option<usize>| j.map_or(FAR, |j| (i as f32 - j as f32).clamp(-FAR, FAR));
        set(Feature::FromH1, from(self.h1));
        set(Feature::FromHeadline, from(self.headline));
        set(Feature::ToFooter, self.footer as f32 - i as f32);
        set(Feature::SinceComments, self.since_comments[i]);
        set(Feature::SinceRelated, self.since_related[i]);
    }

    /// What the sections around it say.
    fn ancestors(&self, block: &Block, set: &mut impl FnMut(Feature, f32)) {
        let own = &self.facts[block.section as usize];
        let up = |f: &Facts| &self.facts[f.above as usize];
        let (one, two, three) = (up(own), up(up(own)), up(up(up(own))));
        set(Feature::Level, f32::from(own.level));
        set(Feature::ScoreRatio, ratio(own.best_score, self.best_score));
        set(Feature::ParentScoreRatio, ratio(one.score, self.best_score));
        set(Feature::Outside50, f32::from(own.outside[0]));
        set(Feature::Outside75, f32::from(own.outside[1]));
        set(Feature::Outside90, f32::from(own.outside[2]));
        set(Feature::WeightNear, own.weight_near);
        set(Feature::WeightMin, own.weight_min);
        set(Feature::WeightSum, own.weight_sum);
        set(Feature::Siblings, f32::from(own.siblings));
        set(Feature::RepeatedSiblings, f32::from(own.repeated_siblings));
        set(Feature::RepeatedShare, own.repeated_share);
        set(Feature::RepeatedWords, own.repeated_words);
        set(Feature::Hidden, f32::from(u8::from(own.hidden)));
        set(Feature::OwnWords, own.sums.words);
        set(Feature::OwnLinkDensity, own.sums.link_density());
        set(Feature::ParentWords, one.sums.words);
        set(Feature::ParentLinkDensity, one.sums.link_density());
        set(Feature::ParentLong, ratio(one.sums.long_words, one.sums.words));
        set(Feature::ParentShare, ratio(one.sums.words, self.total.words));
        set(Feature::ParentImages, f32::from(one.images));
        set(Feature::ParentFields, f32::from(one.fields));
        set(Feature::GrandWords, two.sums.words);
        set(Feature::GrandLinkDensity, two.sums.link_density());
        set(Feature::GrandLong, ratio(two.sums.long_words, two.sums.words));
        set(Feature::GrandShare, ratio(two.sums.words, self.total.words));
        set(Feature::GrandFields, f32::from(two.fields));
        set(Feature::GreatWords, three.sums.words);
        set(Feature::GreatLinkDensity, three.sums.link_density());
        set(Feature::GreatLong, ratio(three.sums.long_words, three.sums.words));
        set(Feature::GreatShare, ratio(three.sums.words, self.total.words));
    }

    /// What the blocks are like that the same template made.
    fn alike(&self, i: usize, block: &Block, set: &mut impl FnMut(Feature, f32)) {
        let path = self.paths.of_block(i);
        set(Feature::PathBlocks, path.blocks);
        set(Feature::PathWords, path.words / path.blocks);
        set(Feature::PathDistinct, path.distinct / path.blocks);
        set(Feature::PathLinkDensity, ratio(path.link_words, path.words));
        set(Feature::PathSentences, ratio(path.sentences, path.words));
        set(Feature::PathShare, ratio(path.words, self.total.words));
        let Some(card) = self.facts[block.section as usize].card else {
            return;
        };
        let facts = &self.facts[card as usize];
        set(Feature::CardCount, f32::from(facts.siblings));
        set(Feature::CardImages, f32::from(facts.images));
        set(Feature::GroupShare, ratio(facts.group.words, self.total.words));
        set(Feature::GroupLinkDensity, facts.group.link_density());
        set(Feature::GroupLong, ratio(facts.group.long_words, facts.group.words));
    }

    /// What the page is like.
    fn page(&self, set: &mut impl FnMut(Feature, f32)) {
        let n = self.outline.blocks.len() as f32;
        set(Feature::PageWords, self.total.words);
        set(Feature::PageBlocks, n);
        set(Feature::PageLinkDensity, self.total.link_density());
        set(Feature::PageLong, ratio(self.total.long_words, self.total.words));
        set(Feature::PageLongBlocks, self.long_blocks as f32);
        set(Feature::PageHeadings, self.total.headings);
        set(Feature::PageBestScore, self.best_score);
        set(Feature::PageMeanWords, ratio(self.total.words, n));
    }
}

/// The numbers that come from tables of cues.
fn fill(row: &mut Row, block: &Block, distances: &Distances) {
    let at = |d: u8| {
        if d == NOWHERE { table::NO_ANCESTOR } else { f32::from(d) }
    };
    let mut slots = row[table::FIRST_CUE..].iter_mut();
    let values = (distances.roles.iter().map(|d| at(*d)))
        .chain(distances.landmarks.iter().map(|d| at(*d)))
        .chain(PHRASES.iter().map(|(_, mask)| f32::from(u8::from(block.phrases.has(*mask)))));
    for (slot, value) in slots.by_ref().zip(values) {
        *slot = value;
    }
}

fn kind_number(kind: BlockKind) -> f32 {
    match kind {
        BlockKind::Paragraph => 0.0,
        BlockKind::Heading { level } => f32::from(level),
        BlockKind::ListItem { .. } => 7.0,
        BlockKind::Quote => 8.0,
        BlockKind::Preformatted => 9.0,
        BlockKind::TableCell { .. } => 10.0,
        BlockKind::Caption => 11.0,
        BlockKind::Term => 12.0,
        BlockKind::Definition => 13.0,
    }
}

/// How often each block's text occurs on the page.
fn copies(blocks: &[Block]) -> Vec<u16> {
    let mut order: Vec<(u64, u32)> = blocks.iter().enumerate().map(|(i, b)| (b.hash, i as u32)).collect();
    order.sort_unstable();
    let mut copies = vec![0; blocks.len()];
    for group in order.chunk_by(|a, b| a.0 == b.0) {
        for (_, i) in group {
            copies[*i as usize] = group.len().min(u16::MAX as usize) as u16;
        }
    }
    copies
}

/// For each block the last one, up to itself, that fulfils the condition.
fn last_seen(blocks: &[Block], condition: impl Fn(&Block) -> bool) -> Vec<Option<u32>> {
    let mut last = None;
    let see = |(i, block)| {
        if condition(block) {
            last = Some(i as u32);
        }
        last
    };
    blocks.iter().enumerate().map(see).collect()
}

/// A heading or prompt is short: longer text that mentions comments is no prompt.
const PROMPT_WORDS: f32 = 12.0;

/// For each block the number of blocks since the last one with one of the cues; `FAR` before the first.
fn since(blocks: &[Block], cues: PhraseCues) -> Vec<f32> {
    let mut last = FAR;
    let see = |block: &Block| {
        last = (last + 1.0).min(FAR);
        if block.counts.words <= PROMPT_WORDS && block.phrases.has(cues) {
            last = 0.0;
        }
        last
    };
    blocks.iter().map(see).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::html;

    fn outline_of(html: &str) -> Outline {
        html::outline(crate::page::Page::parse(html).document(), &[], &[])
    }

    #[test]
    fn copies_count_equal_texts() {
        let outline = outline_of("<p>a b<p>c<div><b>a</b> b</div><p>A b");
        assert_eq!(copies(&outline.blocks), [2, 1, 2, 1]);
    }

    #[test]
    fn since_counts_blocks_from_the_last_prompt() {
        let prose = "Leave a comment ".repeat(PROMPT_WORDS as usize);
        let html = format!("<p>{prose}<p>a<h3>Leave a comment</h3><p>b<p>c<h3>Leave a comment</h3>");
        let counts = since(&outline_of(&html).blocks, PhraseCues::COMMENTS | PhraseCues::COMMENT_FORM);
        assert_eq!(counts, [FAR, FAR, 0.0, 1.0, 2.0, 0.0]);
    }

    #[test]
    fn every_block_has_a_row_of_finite_numbers() {
        let outline = outline_of("<p>a<table><tr><td>b<td>c</table><a href=x></a><h2>d</h2><p>…");
        let features = Features::of(&outline, "d");
        let rows: Vec<Row> = features.rows(0..features.len()).collect();
        assert_eq!(rows.len(), outline.blocks.len());
        for row in &rows {
            assert!(row.iter().all(|value| value.is_finite()), "{row:?}");
            assert!(row[COUNT..].iter().all(|value| *value == 0.0));
        }
        assert_eq!(Features::of(&Outline::default(), "").len(), 0);
    }

    #[test]
    fn blocks_of_cards_have_places() {
        let card = "<div class=card><h3>a</h3><p>b</p></div>";
        let outline = outline_of(&format!("<h1>c</h1>{}<ul><li>d<li>e<li>f</ul>", card.repeat(3)));
        let places = Features::of(&outline, "").places();
        assert_eq!(places[0], None);
        assert!(places[1].is_some() && places[1] != places[2], "{places:?}");
        assert_eq!(places[1..3], places[3..5]);
        assert_eq!(places[1..3], places[5..7]);
        assert_eq!(places[7..], [None; 3], "single blocks are no cards");
    }
}
