//! Which blocks are readers' comments, and where each comment begins and ends.
//!
//! Comment areas are written down in class names and ids: rules read them, nothing is learned. Inside an area a comment is the
//! smallest element that holds both a header (who, when) and text; where comments follow one another without an element of
//! their own, each header begins another one.

mod area;
mod below;
mod depth;
mod header;
#[cfg(test)]
mod tests;

use std::ops::Range;

use scraper::Html;

use crate::cues::{self, NameCues, PhraseCues};
use crate::outline::{Meter, Outline, Section};
use area::Area;
pub(crate) use below::without;
pub(crate) use header::read as header;

/// A comment, as positions of blocks.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Comment {
    /// The block that names its author, and the one that dates it: they may be the same.
    pub(crate) author: Option<usize>,
    pub(crate) date: Option<usize>,
    pub(crate) text: Vec<usize>,
    /// How many comments it is an answer within: 0 for one to the page itself.
    pub(crate) depth: u16,
}

impl Comment {
    /// Its author, its date, and where its text begins.
    fn blocks(&self) -> impl Iterator<Item = usize> {
        self.author.into_iter().chain(self.date).chain(self.text.first().copied())
    }
}

/// An area of which more than this share was judged main content is a thread that the page was made for, as in a forum.
const MAX_KEPT: f32 = 0.5;
/// More than this share of the page's blocks is the page.
const MAX_SHARE_OF_PAGE: f32 = 0.95;
/// A heading of comments, a header and a text.
const MIN_HEADED_BLOCKS: usize = 3;
/// The heading of comments is short.
const MAX_HEADING_WORDS: f32 = 8.0;

/// Elements that hold comments, and those within them that don't.
const AREAS: NameCues = NameCues::COMMENTS;
const FORMS: NameCues = NameCues::LOGIN
    .with(NameCues::NEWSLETTER)
    .with(NameCues::SHARE)
    .with(NameCues::PAGER)
    .with(NameCues::AD)
    .with(NameCues::RELATED)
    .with(NameCues::POPULAR)
    .with(NameCues::CONSENT);

/// The comments of a page in reading order. `kept` are the blocks judged main content: none of them is in a comment.
pub(crate) fn comments(outline: &Outline, document: &Html, kept: &[usize]) -> Vec<Comment> {
    let areas = areas(outline, kept);
    areas.into_iter().flat_map(|area| Area::new(outline, document, kept, area as u32).comments()).collect()
}

/// The words before each block: all, and those kept.
struct Sums(Vec<(f32, f32)>);

impl Sums {
    fn of(outline: &Outline, kept: &[usize]) -> Sums {
        let mut sums = vec![(0.0, 0.0); outline.blocks.len() + 1];
        let mut kept = kept.iter().peekable();
        for (i, block) in outline.blocks.iter().enumerate() {
            let words = block.counts.words;
            let taken = if kept.next_if_eq(&&i).is_some() { words } else { 0.0 };
            sums[i + 1] = (sums[i].0 + words, sums[i].1 + taken);
        }
        Sums(sums)
    }

    fn all(&self, blocks: &Range<u32>) -> f32 {
        self.0[blocks.end as usize].0 - self.0[blocks.start as usize].0
    }

    fn kept(&self, blocks: &Range<u32>) -> f32 {
        self.0[blocks.end as usize].1 - self.0[blocks.start as usize].1
    }
}

/// The comment areas: sections, outermost ones, in reading order.
fn areas(outline: &Outline, kept: &[usize]) -> Vec<usize> {
    let sums = Sums::of(outline, kept);
    let kept_in = |blocks: &Range<u32>| {
        let before = |end: u32| kept.partition_point(|i| *i < end as usize);
        &kept[before(blocks.start)..before(blocks.end)]
    };
    let mut end = 0;
    let mut areas = Vec::new();
    for (index, section) in outline.sections.iter().enumerate() {
        // Parents stand before children: the outermost area comes first and takes in those within.
        let is_named = section.names.has(AREAS) && !is_other(section.names, section.fields);
        let is_area = section.blocks.start >= end && (is_named || is_headed(outline, section));
        if is_area && !holds_all(outline, section) {
            if sums.kept(&section.blocks) <= MAX_KEPT * sums.all(&section.blocks) {
                end = section.blocks.end;
                areas.push(index);
            } else {
                // A thread, or a text in a category "comments": its own comments would come behind.
                end = kept_in(&section.blocks).last().map_or(section.blocks.end, |last| *last as u32 + 1);
            }
        }
    }
    areas
}

/// Whether a section begins with a heading such as "3 comments" and goes on behind it.
fn is_headed(outline: &Outline, section: &Section) -> bool {
    let first = outline.blocks.get(section.blocks.start as usize);
    section.blocks.len() >= MIN_HEADED_BLOCKS
        && first.is_some_and(|block| {
            let phrases = || block.phrases | phrases_before_count(outline.block_text(block));
            block.counts.words <= MAX_HEADING_WORDS
                && block.share(Meter::Link) < 0.5
                && phrases().has(PhraseCues::COMMENTS)
                && !block.phrases.has(PhraseCues::COMMENT_FORM)
        })
}

/// What a heading says before a number: "Comments (3)".
fn phrases_before_count(heading: &str) -> PhraseCues {
    let is_count = |c: char| c.is_ascii_digit() || c.is_ascii_punctuation() || c == ' ';
    let words = heading.trim_end_matches(is_count);
    let has_digit = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    if has_digit(&heading[words.len()..]) && !has_digit(words) {
        cues::phrases(words, words.split_whitespace().count() as f32)
    } else {
        PhraseCues::default()
    }
}

/// Whether a section is a wrapper of the page: its name is that of a theme or layout.
fn holds_all(outline: &Outline, section: &Section) -> bool {
    section.blocks.len() as f32 > MAX_SHARE_OF_PAGE * outline.blocks.len() as f32
}

/// Whether an element within an area holds no comment. Forms to comment have fields: a `comment-box` without is a comment.
fn is_other(names: NameCues, fields: u16) -> bool {
    names.has(FORMS) || names.has(NameCues::COMMENT_FORM) && fields > 0
}
