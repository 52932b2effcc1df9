//! Readers' comments below what the page declares to be an article or a product: however like it they are written, they are none of
//! it. Where nothing is declared, as on most sites for discussions, the posts may be what readers come for.

use std::ops::Range;

use scraper::node::Element;

use super::area::Area;
use super::depth::is_comment;
use super::{AREAS, Comment, Sums, holds_all, is_headed, is_other};
use crate::outline::{Outline, Section};
use crate::page::dom::{classes, element};
use crate::page::{EmbeddedKind, Page};

/// A text of so many words stands by itself: with fewer, what is below it is what readers come for.
const MIN_TEXT_WORDS: f32 = 50.0;
/// The comments are so many times as long at most. Of a question of two lines with a hundred answers the answers are the page.
const MAX_TIMES: f32 = 5.0;
/// Where only a heading tells the area, one comment may be the text of a page that is called "Comment".
const MIN_HEADED: usize = 2;
/// Areas within areas without comments are read until all of them have so many times as many blocks as the page.
const MAX_READINGS: usize = 8;

/// Types of schema.org, and of `og:type`, for texts of their own.
const TEXTS: [&str; 8] = [
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "TechArticle",
    "ScholarlyArticle",
    "BlogPosting",
    "Product",
    "Recipe",
];

/// Types of schema.org for pages whose posts are their content.
const DISCUSSIONS: [&str; 2] = ["DiscussionForumPosting", "QAPage"];

/// The kept blocks without those in comment areas below a text of its own. `kind` is what the head calls the page.
pub(crate) fn without(
    page: &Page<'_>,
    outline: &Outline,
    kind: Option<&str>,
    kept: Vec<usize>,
) -> Vec<usize> {
    let sums = Sums::of(outline, &kept);
    let mut areas: Vec<Range<u32>> = Vec::new();
    let (mut text, mut in_areas) = (0.0, 0.0);
    let mut unread = MAX_READINGS * outline.blocks.len();
    for (index, section) in outline.sections.iter().enumerate() {
        let blocks = &section.blocks;
        let is_within = areas.last().is_some_and(|area| blocks.start < area.end);
        if is_within || sums.kept(blocks) == 0.0 || !is_area(page, outline, index, &mut unread) {
            continue;
        }
        if areas.is_empty() {
            text = sums.kept(&(0..blocks.start));
            let is_text = text >= MIN_TEXT_WORDS && is_text(page, outline, kind);
            if !is_text || is_post(page, outline, index, &sums) {
                return kept;
            }
        }
        in_areas += sums.kept(blocks);
        areas.push(blocks.clone());
    }
    if areas.is_empty() || in_areas > MAX_TIMES * text {
        return kept;
    }
    let in_area = |i: usize| {
        let next = areas.partition_point(|blocks| blocks.end as usize <= i);
        areas.get(next).is_some_and(|blocks| blocks.start as usize <= i)
    };
    kept.into_iter().filter(|i| !in_area(*i) || outline.must_keep(&outline.blocks[*i])).collect()
}

/// Whether a section is a comment area and somebody wrote in it. `unread` is how many blocks may still be read.
fn is_area(page: &Page<'_>, outline: &Outline, index: usize, unread: &mut usize) -> bool {
    let section = &outline.sections[index];
    let is_named = section.names.has(AREAS) && !is_other(section.names, section.fields);
    if holds_all(outline, section) || !(is_named || is_headed(outline, section)) {
        return false;
    }
    let Some(rest) = unread.checked_sub(section.blocks.len()) else { return false };
    *unread = rest;
    let node = section.node.and_then(|node| page.document().tree.get(node)).and_then(element);
    // What is called a comment is one without a name, too: accounts get deleted.
    let is_told = |comment: &Comment| comment.author.is_some() || node.is_some_and(is_comment);
    let comments = Area::new(outline, page.document(), &[], index as u32).comments();
    let named = comments.iter().filter(|comment| is_told(comment)).count();
    named >= if is_named { 1 } else { MIN_HEADED }
}

/// Whether a section is one of several posts of which the first is the text: it has no class that an element before it lacks.
fn is_post(page: &Page<'_>, outline: &Outline, index: usize, sums: &Sums) -> bool {
    let section = &outline.sections[index];
    let of = |section: &Section| page.document().tree.get(section.node?).and_then(element);
    let has_class = |own: &&Element| classes(own).next().is_some() && !is_headed(outline, section);
    let Some(own) = of(section).filter(has_class) else { return false };
    let mut before = outline.sections[..index].iter().filter(|other| {
        (other.parent, other.tag) == (section.parent, section.tag) && sums.kept(&other.blocks) > 0.0
    });
    before.any(|other| {
        of(other).is_some_and(|other| classes(own).all(|class| classes(other).any(|c| c == class)))
    })
}

/// Whether the page declares a text of its own, and no discussion.
fn is_text(page: &Page<'_>, outline: &Outline, kind: Option<&str>) -> bool {
    let nodes = outline.sections.iter().filter_map(|section| page.document().tree.get(section.node?));
    let types = nodes.filter_map(|node| element(node)?.attr("itemtype"));
    let linked = page.embedded().iter().filter(|data| data.kind == EmbeddedKind::JsonLd);
    let declared: Vec<&str> = linked.map(|data| &*data.text).chain(types).collect();
    let is_discussion = |text: &&str| DISCUSSIONS.iter().any(|kind| text.contains(kind));
    // The names of types stand in quotes, or at the end of an address.
    let names = declared.iter().flat_map(|text| text.split('"')).chain(kind);
    let mut ends = names.filter_map(|name| name.trim().rsplit(['/', ':']).next());
    let is_text = |end: &str| TEXTS.iter().any(|kind| kind.eq_ignore_ascii_case(end));
    ends.any(is_text) && !declared.iter().any(is_discussion)
}
