//! Which pictures, embeds and rules belong to the main content.

use ego_tree::NodeId;
use html5ever::local_name;

use super::inlines::is_within;
use super::{Source, attribute, element, embeds, images};
use crate::article::Block;
use crate::cues::{self, NameCues, Tag};
use crate::outline::{BlockKind, Mark};

/// A picture, embed or rule between blocks.
pub(super) struct Media {
    /// The block before which it stands.
    pub(super) place: u32,
    /// The innermost section that holds it and text.
    pub(super) section: u32,
    pub(super) block: Block,
}

/// A picture stands or falls with the text around it: with the section of so many words at least in which it stands.
const MIN_WORDS: f32 = 30.0;
/// It is kept if such a share of the section's words is.
const MIN_KEPT: f32 = 0.5;
/// Elements around a picture that are looked at.
const MAX_DISTANCE: usize = 32;
/// What a picture is no part of the content in: portraits of authors, icons to share, logos, teasers.
const APART: NameCues = NameCues::BYLINE
    .with(NameCues::AUTHOR_BOX)
    .with(NameCues::USER_CARD)
    .with(NameCues::META)
    .with(NameCues::SHARE)
    .with(NameCues::RELATED)
    .with(NameCues::NAV)
    .with(NameCues::AD)
    .with(NameCues::NEWSLETTER)
    .with(NameCues::CONSENT)
    .with(NameCues::POPUP)
    .with(NameCues::LOGIN)
    .with(NameCues::TOOLBAR)
    .with(NameCues::FOOTER)
    .with(NameCues::SIDEBAR)
    .with(NameCues::LANGUAGE)
    .with(NameCues::VOTE);

/// What stands between the kept blocks and belongs to them, in reading order.
pub(super) fn kept(source: Source<'_>, kept: &[usize]) -> Vec<Media> {
    let (Some(first), Some(last)) = (kept.first(), kept.last()) else { return Vec::new() };
    let outline = source.outline;
    let is_caption = |i: usize| outline.blocks[i].kind == BlockKind::Caption;
    // Words up to each block: all, and those kept.
    let mut sums = vec![(0.0, 0.0); outline.blocks.len() + 1];
    let mut rest = kept.iter().peekable();
    for (i, block) in outline.blocks.iter().enumerate() {
        let words = if is_caption(i) { 0.0 } else { block.counts.words };
        let taken = if rest.next_if_eq(&&i).is_some() { words } else { 0.0 };
        sums[i + 1] = (sums[i].0 + words, sums[i].1 + taken);
    }
    let mut seen = std::collections::BTreeSet::new();
    let mut out: Vec<Media> = Vec::new();
    let from = outline.marks.partition_point(|mark| (mark.block as usize) < *first);
    let to = outline.marks.partition_point(|mark| (mark.block as usize) <= *last + 1);
    for mark in &outline.marks[from..to] {
        let block = outline.blocks.get(mark.block as usize);
        if block.is_some_and(|block| is_within(mark, block))
            && kept.binary_search(&(mark.block as usize)).is_ok()
        {
            continue; // it is inline
        }
        let Some(section) = section_of(source, mark, &sums) else { continue };
        let Some(media) = media(source, mark.node) else { continue };
        let is_new = match &media {
            Block::Image(image) => seen.insert(image.url.clone()),
            Block::Embed { url, .. } => seen.insert(url.clone()),
            // A rule parts two blocks.
            _ => mark.block as usize > *first && mark.block as usize <= *last && !ends_with_rule(&out, mark),
        };
        if is_new {
            let behind = block.is_some_and(|block| mark.at >= block.text.end);
            out.push(Media { place: mark.block + u32::from(behind), section, block: media });
        }
    }
    out
}

fn ends_with_rule(out: &[Media], mark: &Mark) -> bool {
    out.last().is_some_and(|last| last.block == Block::Rule && last.place == mark.block)
}

fn media(source: Source<'_>, id: NodeId) -> Option<Block> {
    let node = source.node(id)?;
    match Tag::of(&element(node)?.name.local) {
        Tag::Img => images::image(source, node).map(Block::Image),
        Tag::Iframe | Tag::Video | Tag::Audio => embeds::embed(source, node),
        Tag::Hr => Some(Block::Rule),
        _ => None,
    }
}

/// The innermost section around a mark, if the mark belongs to the main content.
fn section_of(source: Source<'_>, mark: &Mark, sums: &[(f32, f32)]) -> Option<u32> {
    let outline = source.outline;
    // What holds the mark and text holds one of its neighbours.
    let chain = |block: Option<u32>| {
        let section = block.and_then(|i| outline.blocks.get(i as usize)).map(|block| block.section);
        std::iter::successors(section, |section| {
            let parent = outline.sections[*section as usize].parent;
            (parent != *section).then_some(parent)
        })
    };
    let candidates: Vec<(Option<NodeId>, u32)> = chain(mark.block.checked_sub(1))
        .chain(chain(Some(mark.block)))
        .map(|section| (outline.sections[section as usize].node, section))
        .collect();
    let mut innermost = None;
    let mut belongs = false;
    for around in source.node(mark.node)?.ancestors().take(MAX_DISTANCE) {
        let names = element(around).and_then(|e| attribute(e, &local_name!("class"))).map(cues::names);
        if names.is_some_and(|names| names.has(APART)) {
            return None;
        }
        let Some((_, section)) = candidates.iter().find(|(node, _)| *node == Some(around.id())) else {
            continue;
        };
        innermost.get_or_insert(*section);
        let blocks = &outline.sections[*section as usize].blocks;
        let (from, to) = (sums[blocks.start as usize], sums[blocks.end as usize]);
        let (words, taken) = (to.0 - from.0, to.1 - from.1);
        belongs = words > 0.0 && taken >= MIN_KEPT * words;
        if words >= MIN_WORDS {
            break;
        }
    }
    innermost.filter(|_| belongs)
}
