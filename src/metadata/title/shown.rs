//! Titles on pages whose headline is no heading: in table layouts and made-up elements it is a line of its own, or set larger.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;
use scraper::node::Element;

use super::headings::Headings;
use super::{MAX_BELOW, MAX_COMPARED, MAX_LEVEL, MIN_LINKED, MIN_TITLE_WORDS, SEPARATORS, Site, Sought};
use crate::metadata::meta_tags::Meaning;
use crate::outline::{Block, BlockKind, Meter, Outline};
use crate::page::dom::{attribute, classes, element};
use crate::words::{self, key};

/// What classes call titles, as a word of theirs; Spanish, Portuguese, Italian, French, German, Dutch, Polish, Czech, Hungarian, Swedish,
/// Finnish, Danish and Norwegian, Turkish.
const CALLED: [&str; 19] = [
    "title",
    "headline",
    "heading",
    "titulo",
    "titular",
    "titolo",
    "titoletto",
    "titre",
    "titel",
    "kop",
    "tit",
    "tytul",
    "nadpis",
    "cim",
    "rubrik",
    "otsikko",
    "overskrift",
    "baslik",
    "tittel",
];
/// The least size of a font that is larger than that of headings within the text: HTML 3.2, "FONT".
const LARGE: i32 = 5;
/// The least size of one that is set in the middle, as headings within the text are not.
const LARGE_IN_THE_MIDDLE: i32 = 4;
/// The size of the text, to which a size with a sign is added.
const OF_TEXT: i32 = 3;
/// A line of so many words is one of the text.
const LONG_WORDS: f32 = 20.0;
/// Of a declared title so many separators are looked at.
const MAX_SEPARATED: usize = 16;
/// Of a block so many runs are looked at, and so many classes of an element: all runs may share one with many.
const MAX_RUNS: usize = 64;
const MAX_CLASSES: usize = 16;
/// A title has at most so many words.
const MAX_TITLE_WORDS: f32 = 25.0;

/// The line that shows the title on a page without a headline: one that is set larger; else one of its own, no heading, that is a declared
/// title or the main part of one; else one near the text that is another part of a declared title.
pub(super) fn shown<'t>(sought: &Sought<'t>, headings: &Headings<'_>) -> Option<&'t str> {
    if headings.within(1).any(|heading| !heading.is_linked) {
        return None;
    }
    let declared = |is_main| declared_line(sought, is_main);
    large_line(sought, headings).or_else(|| declared(true)).or_else(|| declared(false))
}

/// The line that says what a declared title says, or a part that separators set apart: the main part of it anywhere, others near the text.
fn declared_line<'t>(sought: &Sought<'t>, wants_main: bool) -> Option<&'t str> {
    let Sought { declared, site, outline, .. } = *sought;
    let wholes = declared.title.as_deref().into_iter().chain(declared.meta(Meaning::Title));
    let is_title = |(part, is_main): &(&str, bool)| {
        *is_main == wants_main
            && part.split_whitespace().count() >= MIN_TITLE_WORDS
            && !site.is(part)
            && !site.is_linked(part)
    };
    let parts = wholes.flat_map(|whole| parts_of(whole, site)).filter(is_title);
    let wanted: Vec<String> = parts.map(|(part, _)| key(part)).collect();
    let longest = wanted.iter().map(String::len).max()?;
    let mut lines = outline.blocks.iter().enumerate().filter(|(_, block)| {
        is_line(block)
            // Marks and spaces are no part of keys.
            && outline.block_text(block).len() <= 2 * longest
    });
    let text = text(sought).unwrap_or_default();
    let is_near_text = |index: usize| index.abs_diff(text) <= MAX_BELOW;
    let is_shown = |(index, block): &(usize, &Block)| {
        (wants_main || is_near_text(*index)) && wanted.contains(&key(outline.block_text(block)))
    };
    lines.find(is_shown).map(|(_, block)| outline.block_text(block))
}

/// The line nearest before the text that is set larger than the text, or called a title by its class, on a page of old: one without headings
/// of the first two levels, and without titles for machines.
fn large_line<'t>(sought: &Sought<'t>, headings: &Headings<'_>) -> Option<&'t str> {
    let Sought { document, declared, site, outline, .. } = *sought;
    if sought.is_for_machines() || headings.within(2).any(|heading| !heading.is_linked) {
        return None;
    }
    // What is the lesser part of `<title>` is the name of the site.
    let parts = declared.title.as_deref().map(|whole| parts_of(whole, site)).unwrap_or_default();
    let names: Vec<String> =
        parts.iter().filter(|(_, is_main)| !is_main).map(|(part, _)| key(part)).collect();
    let text = text(sought)?;
    let above = &outline.blocks[text.saturating_sub(MAX_BELOW)..=text];
    let node_of = |id| document.tree.get(id);
    let mut lines = Vec::new();
    // A lower heading may be one only where there is no other.
    let is_only = headings.within(MAX_LEVEL).nth(1).is_none();
    for block in above.iter().filter(|block| is_only || !matches!(block.kind, BlockKind::Heading { .. })) {
        let mut last = None;
        for (start, end, id) in runs(outline, block).take(MAX_RUNS) {
            let large = node_of(id).and_then(large_around);
            match (last, large, lines.last_mut()) {
                (Some(before), Some(now), Some((_, line_end))) if before == now => *line_end = end,
                (_, Some(_), _) => lines.push((start, end)),
                _ => {}
            }
            last = large;
        }
    }
    let is_title = |line: &&str| {
        let words = words::count(line).words;
        words >= MIN_TITLE_WORDS as f32
            && words <= MAX_TITLE_WORDS
            && !site.is(line)
            && !site.is_linked(line)
            && !names.contains(&key(line))
    };
    let mut texts = lines.into_iter().rev().map(|(start, end)| once(outline.text[start..end].trim()));
    texts.find(is_title)
}

/// Where the text begins: the first long block of the main content, where that is known.
pub(super) fn text(sought: &Sought<'_>) -> Option<usize> {
    let blocks = &sought.outline.blocks;
    let is_long = |index: &usize| blocks[*index].counts.words >= LONG_WORDS;
    let kept = || sought.kept.iter().copied();
    let unlinked = || (0..blocks.len()).filter(|index| blocks[*index].share(Meter::Link) < MIN_LINKED);
    kept().find(is_long).or_else(|| kept().next()).or_else(|| unlinked().find(is_long))
}

fn is_line(block: &Block) -> bool {
    !matches!(block.kind, BlockKind::Heading { .. })
        && block.counts.words <= MAX_COMPARED as f32
        && block.share(Meter::Link) < MIN_LINKED
}

/// A title that stands in two lines alike, once.
fn once(title: &str) -> &str {
    let first = title.split_once('\n').filter(|(first, rest)| key(first) == key(rest));
    first.map_or(title, |(first, _)| first)
}

/// The runs of a block, with the bytes that they take.
fn runs(outline: &Outline, block: &Block) -> impl Iterator<Item = (usize, usize, ego_tree::NodeId)> {
    let first = outline.runs.partition_point(|run| run.end <= block.text.start);
    let (mut start, end) = (block.text.start, block.text.end);
    outline.runs[first..].iter().map_while(move |run| {
        let part = (start < end).then_some((start as usize, run.end.min(end) as usize, run.node))?;
        start = run.end;
        Some(part)
    })
}

/// The innermost element around a text that sets it larger or is called a title, up to the block; none within a link.
fn large_around(node: NodeRef<'_, Node>) -> Option<ego_tree::NodeId> {
    const LEVELS: usize = 4;
    let around = || node.ancestors().take(LEVELS);
    let is_link = |one: NodeRef<'_, Node>| element(one).is_some_and(|one| one.name.local == local_name!("a"));
    let is_middle = || around().any(is_in_the_middle);
    let is_large = |one: &NodeRef<'_, Node>| {
        element(*one).is_some_and(|one| {
            let size = size_of(one);
            let is_larger = |least| size.is_some_and(|size| size >= least);
            is_larger(LARGE) || is_larger(LARGE_IN_THE_MIDDLE) && is_middle() || is_called(one)
        })
    };
    if around().any(is_link) { None } else { around().find(is_large).map(|one| one.id()) }
}

/// The size to which an element sets the font.
fn size_of(one: &Element) -> Option<i32> {
    let size = attribute(one, &local_name!("size")).filter(|_| one.name.local == local_name!("font"))?.trim();
    let number: i32 = size.parse().ok()?;
    Some(if size.starts_with(['+', '-']) { OF_TEXT + number } else { number })
}

fn is_in_the_middle(node: NodeRef<'_, Node>) -> bool {
    element(node).is_some_and(|one| {
        one.name.local == local_name!("center") || attribute(one, &local_name!("align")) == Some("center")
    })
}

/// Whether a class of an element has a word for titles in it.
fn is_called(one: &Element) -> bool {
    let is_word = |word: &str| CALLED.iter().any(|called| word.eq_ignore_ascii_case(called));
    classes(one).take(MAX_CLASSES).any(|class| class.split(['-', '_']).any(is_word))
}

/// What stands before and behind each of the separators of a title, and whether it is the main part: half of it, or the rest is the name of
/// the site. A title without separators, as it is.
fn parts_of<'t>(title: &'t str, site: &Site) -> Vec<(&'t str, bool)> {
    let separated = |separator: &'static str| title.match_indices(separator);
    let mut parts = Vec::new();
    for (at, mark) in SEPARATORS.iter().copied().flat_map(separated).take(MAX_SEPARATED) {
        let (before, behind) = (&title[..at], &title[at + mark.len()..]);
        for (part, rest) in [(before, behind), (behind, before)] {
            parts.push((part, 2 * part.len() >= title.len() || site.is(rest)));
        }
    }
    if parts.is_empty() { vec![(title, true)] } else { parts }
}
