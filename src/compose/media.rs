//! Which pictures, embeds and rules belong to the main content.

use std::collections::{BTreeMap, BTreeSet};

use ego_tree::{NodeId, NodeRef};
use html5ever::local_name;
use scraper::Node;

use super::inlines::is_within;
use super::{Source, embeds, images};
use crate::article::{Block, Image};
use crate::cues::{self, NameCues, Tag};
use crate::outline::{BlockKind, Mark};
use crate::page::dom::{attribute, element};

/// A picture, embed or rule between blocks.
pub(super) struct Media {
    /// The block before which it stands.
    pub(super) place: u32,
    /// The innermost section that holds it and text.
    pub(super) section: u32,
    pub(super) node: NodeId,
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

/// The name of portraits of readers, be it a part of a longer word.
const PORTRAIT: &str = "avatar";

/// What stands between the kept blocks and belongs to them, in reading order.
pub(super) fn kept(source: Source<'_>, kept: &[usize]) -> Vec<Media> {
    let (Some(first), Some(last)) = (kept.first(), kept.last()) else { return Vec::new() };
    let outline = source.outline;
    if outline.marks.is_empty() {
        return Vec::new();
    }
    let is_caption = |i: usize| outline.blocks[i].kind == BlockKind::Caption;
    let mut sums = vec![(0.0, 0.0); outline.blocks.len() + 1];
    let mut rest = kept.iter().peekable();
    for (i, block) in outline.blocks.iter().enumerate() {
        let words = if is_caption(i) { 0.0 } else { block.counts.words };
        let taken = if rest.next_if_eq(&&i).is_some() { words } else { 0.0 };
        sums[i + 1] = (sums[i].0 + words, sums[i].1 + taken);
    }
    let mut around = Around { source, sums, last: None, sections: Vec::new(), apart: BTreeMap::new() };
    let mut seen = BTreeSet::new();
    let mut out: Vec<Media> = Vec::new();
    let from = outline.marks.partition_point(|mark| (mark.block as usize) < *first);
    let to = outline.marks.partition_point(|mark| (mark.block as usize) <= *last + 1);
    for mark in &outline.marks[from..to] {
        let block = outline.blocks.get(mark.block as usize);
        let within = block.is_some_and(|block| is_within(mark, block));
        if within && is_picture(source, mark.node) && kept.binary_search(&(mark.block as usize)).is_ok() {
            continue; // it is inline
        }
        let Some(section) = around.section(mark) else { continue };
        let Some(media) = media(source, mark.node) else { continue };
        let is_new = match &media {
            Block::Image(Image { url, .. }) | Block::Embed { url, .. } => {
                seen.insert((cell(source, section, mark.node), url.clone()))
            }
            // A rule parts two blocks.
            _ => mark.block as usize > *first && mark.block as usize <= *last && !ends_with_rule(&out, mark),
        };
        if is_new {
            // An embed within a paragraph stands behind it.
            let behind = within || block.is_some_and(|block| mark.at >= block.text.end);
            out.push(Media { place: mark.block + u32::from(behind), section, node: mark.node, block: media });
        }
    }
    out
}

fn ends_with_rule(out: &[Media], mark: &Mark) -> bool {
    out.last().is_some_and(|last| last.block == Block::Rule && last.place == mark.block)
}

/// The cell of a table of data that holds a mark in a section: what stands in another one is no copy.
fn cell(source: Source<'_>, section: u32, mark: NodeId) -> Option<NodeId> {
    let sections = &source.outline.sections;
    let around = std::iter::successors(Some(section), |at| {
        Some(sections[*at as usize].parent).filter(|parent| parent != at)
    });
    let mut around = around.map(|at| &sections[at as usize]);
    if !around.any(|section| section.data || section.tag == Tag::Dl) {
        return None;
    }
    let is_cell = |node: &NodeRef<'_, Node>| {
        element(*node).is_some_and(|e| matches!(Tag::of(&e.name.local), Tag::Td | Tag::Th | Tag::Dd))
    };
    source.node(mark)?.ancestors().take(MAX_DISTANCE).find(is_cell).map(|node| node.id())
}

fn is_picture(source: Source<'_>, node: NodeId) -> bool {
    source.node(node).and_then(element).is_some_and(|element| Tag::of(&element.name.local) == Tag::Img)
}

fn media(source: Source<'_>, id: NodeId) -> Option<Block> {
    let node = source.node(id)?;
    let element = element(node)?;
    match Tag::of(&element.name.local) {
        // A sign is text, or nothing.
        Tag::Img if images::emoji(element).is_some() => None,
        Tag::Img => images::image(source, node).map(Block::Image),
        Tag::Custom if matches!(element.name(), "amp-img" | "amp-anim") => {
            images::image(source, node).map(Block::Image)
        }
        Tag::Iframe | Tag::Video | Tag::Audio | Tag::Custom => embeds::embed(source, node),
        Tag::Hr => Some(Block::Rule),
        _ => None,
    }
}

/// Finds the sections around marks, one after another.
struct Around<'a> {
    source: Source<'a>,
    /// Words up to each block: all, and those kept.
    sums: Vec<(f32, f32)>,
    /// The block of the mark that was asked for last, and the sections around it and the block before: what holds a mark and text
    /// holds one of these.
    last: Option<u32>,
    sections: Vec<(Option<NodeId>, u32)>,
    /// What the elements say that were asked: one may hold many pictures.
    apart: BTreeMap<NodeId, bool>,
}

impl Around<'_> {
    /// The innermost section around a mark, if the mark belongs to the main content.
    fn section(&mut self, mark: &Mark) -> Option<u32> {
        if self.last != Some(mark.block) {
            self.last = Some(mark.block);
            self.find_sections(mark.block);
        }
        let mut innermost = None;
        let mut belongs = false;
        let mut distance = 0;
        for around in self.source.node(mark.node)?.ancestors().take(MAX_DISTANCE) {
            distance += 1;
            let Some((_, section)) = self.sections.iter().find(|(node, _)| *node == Some(around.id())) else {
                continue;
            };
            innermost.get_or_insert(*section);
            let blocks = &self.source.outline.sections[*section as usize].blocks;
            let (from, to) = (self.sums[blocks.start as usize], self.sums[blocks.end as usize]);
            let (words, taken) = (to.0 - from.0, to.1 - from.1);
            belongs = words > 0.0 && taken >= MIN_KEPT * words;
            if words >= MIN_WORDS {
                break;
            }
        }
        innermost.filter(|_| belongs && !self.is_apart(mark, distance))
    }

    fn find_sections(&mut self, block: u32) {
        let outline = self.source.outline;
        self.sections.clear();
        for block in [block.checked_sub(1), Some(block)] {
            let mut next = block.and_then(|i| outline.blocks.get(i as usize)).map(|block| block.section);
            while let Some(section) = next {
                let one = &outline.sections[section as usize];
                self.sections.push((one.node, section));
                next = (one.parent != section).then_some(one.parent);
            }
        }
    }

    /// Whether an element so near around a mark says that it holds something else.
    fn is_apart(&mut self, mark: &Mark, distance: usize) -> bool {
        let around = self.source.node(mark.node).into_iter().flat_map(|node| node.ancestors());
        let says_so = |node: NodeRef<'_, Node>| {
            let class = element(node).and_then(|element| attribute(element, &local_name!("class")));
            class.is_some_and(|class| class.contains(PORTRAIT) || cues::names(class).has(APART))
        };
        let mut around = around.take(distance);
        around.any(|node| *self.apart.entry(node.id()).or_insert_with(|| says_so(node)))
    }
}
