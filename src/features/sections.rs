//! What the sections around a block say of it: one pass upwards for sums and scores, one downwards for what ancestors
//! say.

use super::sums::{Prefix, Sums, ratio};
use crate::cues::{self, NameCues, Tag};
use crate::outline::{Meter, Outline};

/// The shares of the page's long text of which the deepest holder is looked for.
pub(super) const CORE_SHARES: [f32; 3] = [0.5, 0.75, 0.9];
/// A distance that means "nowhere above".
pub(super) const NOWHERE: u8 = u8::MAX;

/// So many words make a block count in [`readability`].
const SCORED_WORDS: f32 = 6.0;

/// What is known of a section once both passes are done.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Facts {
    pub(super) sums: Sums,
    /// Its depth, wrappers of a single child not counted.
    pub(super) level: u16,
    /// Its parent, wrappers of a single child skipped.
    pub(super) above: u32,
    /// A Readability-like score, and the best among its ancestors and itself.
    pub(super) score: f32,
    pub(super) best_score: f32,
    /// For each role how many levels up the nearest element that has it is.
    pub(super) distances: Distances,
    /// The class/id weights of the elements around it: nearest that is not 0, least, sum.
    pub(super) weight_near: f32,
    pub(super) weight_min: f32,
    pub(super) weight_sum: f32,
    /// Levels outside the deepest element that holds so much of the long text.
    pub(super) outside: [u8; CORE_SHARES.len()],
    /// Sections of the same shape beside it, and the page's share of words that they hold; the most among ancestors.
    pub(super) siblings: u16,
    pub(super) repeated_siblings: u16,
    pub(super) repeated_share: f32,
    /// Words per section in the nearest group of repeated ones.
    pub(super) repeated_words: f32,
    /// The sums of all sections of its shape beside it.
    pub(super) group: Sums,
    /// The nearest section, itself or an ancestor, that has others of its shape beside it.
    pub(super) card: Option<u32>,
    pub(super) hidden: bool,
    pub(super) fields: u16,
    pub(super) images: u16,
}

/// Distances to the nearest ancestor with each of the roles in [`super::ROLES`] and tags in [`super::LANDMARKS`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Distances {
    pub(super) roles: [u8; super::ROLES.len()],
    pub(super) landmarks: [u8; super::LANDMARKS.len()],
}

impl Default for Distances {
    fn default() -> Self {
        Distances { roles: [NOWHERE; super::ROLES.len()], landmarks: [NOWHERE; super::LANDMARKS.len()] }
    }
}

/// The facts of every section.
pub(super) fn facts(outline: &Outline, prefix: &Prefix) -> Vec<Facts> {
    let mut facts: Vec<Facts> = outline
        .sections
        .iter()
        .map(|s| Facts {
            sums: prefix.range(&s.blocks),
            hidden: s.hidden,
            fields: s.fields,
            images: s.images,
            ..Facts::default()
        })
        .collect();
    levels(outline, &mut facts);
    readability(outline, prefix, &mut facts);
    repeats(outline, prefix, &mut facts);
    for (i, share) in CORE_SHARES.iter().enumerate() {
        outside(outline, prefix.total().long_words * share, i, &mut facts);
    }
    inherit(outline, &mut facts);
    facts
}

/// Whether a section adds nothing to its parent: the same blocks.
fn is_wrapped(outline: &Outline, index: usize) -> bool {
    let section = &outline.sections[index];
    section.parent as usize != index && section.blocks == outline.sections[section.parent as usize].blocks
}

fn levels(outline: &Outline, facts: &mut [Facts]) {
    for i in 0..facts.len() {
        let parent = outline.sections[i].parent as usize;
        if parent == i {
            continue;
        }
        let (level, above) = (facts[parent].level, facts[parent].above);
        (facts[i].level, facts[i].above) =
            if is_wrapped(outline, i) { (level, above) } else { (level.saturating_add(1), parent as u32) };
    }
}

/// As in Readability (Arc90, 2009): a paragraph gives points for its length and commas to the element around it, half of
/// them to the next one; an element's points are scaled by its share of text outside links.
fn readability(outline: &Outline, prefix: &Prefix, facts: &mut [Facts]) {
    for (i, block) in outline.blocks.iter().enumerate() {
        let one = prefix.at(i);
        if one.words < SCORED_WORDS || block.share(Meter::Link) > 0.5 {
            continue;
        }
        let points = 1.0 + one.commas.min(10.0) + (one.words / 20.0).min(3.0);
        let parent = facts[block.section as usize].above as usize;
        facts[parent].score += points;
        let above = facts[parent].above as usize;
        if above != parent {
            facts[above].score += points / 2.0;
        }
    }
    for fact in facts {
        fact.score *= 1.0 - fact.sums.link_density();
    }
}

/// Sections of equal tag and class beside one another: cards, list items, posts, rows.
fn repeats(outline: &Outline, prefix: &Prefix, facts: &mut [Facts]) {
    let total = prefix.total().words;
    let mut keys: Vec<(u32, u64, u32)> =
        outline.sections.iter().enumerate().map(|(i, s)| (s.parent, s.shape, i as u32)).collect();
    keys.sort_unstable();
    for group in keys.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let sums = group.iter().fold(Sums::default(), |sum, (_, _, i)| sum.plus(&facts[*i as usize].sums));
        let words = sums.words;
        for (_, _, i) in group {
            let fact = &mut facts[*i as usize];
            fact.siblings = group.len().min(u16::MAX as usize) as u16;
            if group.len() >= MIN_REPEATS && !is_text_level(outline.sections[*i as usize].tag) {
                fact.repeated_siblings = fact.siblings;
                fact.repeated_share = ratio(words, total);
                fact.repeated_words = words / group.len() as f32;
                fact.group = sums;
                fact.card = Some(*i);
            }
        }
    }
}

/// So many alike are a pattern.
const MIN_REPEATS: usize = 3;

/// Paragraphs, headings and cells are alike by nature.
fn is_text_level(tag: Tag) -> bool {
    tag.heading_level().is_some()
        || matches!(tag, Tag::P | Tag::Td | Tag::Th | Tag::Dt | Tag::Dd | Tag::Tr | Tag::Pre)
}

/// How many levels each section lies outside the deepest one that holds at least `least` words of long text.
fn outside(outline: &Outline, least: f32, slot: usize, facts: &mut [Facts]) {
    // Parents stand before children: the last that is as deep as any is the deepest.
    let core = (0..facts.len())
        .filter(|i| facts[*i].sums.long_words >= least)
        .max_by_key(|i| (facts[*i].level, std::cmp::Reverse(*i)));
    let Some(core) = core else { return };
    let mut on_path = vec![false; facts.len()];
    let mut i = core;
    loop {
        on_path[i] = true;
        let parent = outline.sections[i].parent as usize;
        if parent == i {
            break;
        }
        i = parent;
    }
    for i in 0..facts.len() {
        let parent = outline.sections[i].parent as usize;
        facts[i].outside[slot] = if i == core {
            0
        } else if on_path[i] {
            (facts[core].level - facts[i].level.min(facts[core].level)).min(u16::from(NOWHERE)) as u8
        } else {
            facts[parent].outside[slot]
        };
    }
}

/// The pass downwards.
fn inherit(outline: &Outline, facts: &mut [Facts]) {
    for i in 0..facts.len() {
        let section = &outline.sections[i];
        let parent = section.parent as usize;
        let around = if parent == i { Facts::default() } else { facts[parent] };
        let step = u8::from(parent != i && facts[i].level > around.level);
        let fact = &mut facts[i];
        fact.best_score = fact.score.max(around.best_score);
        let own = f32::from(cues::weight(section.names));
        fact.weight_near = if own != 0.0 { own } else { around.weight_near };
        fact.weight_min = own.min(around.weight_min);
        fact.weight_sum = own + around.weight_sum;
        fact.card = fact.card.or(around.card);
        if fact.repeated_siblings == 0 {
            fact.repeated_words = around.repeated_words;
        }
        fact.repeated_siblings = fact.repeated_siblings.max(around.repeated_siblings);
        fact.repeated_share = fact.repeated_share.max(around.repeated_share);
        // Most elements have no role: all distances grow by the same step.
        fact.distances.roles = around.distances.roles.map(|above| above.saturating_add(step));
        if !section.names.is_empty() {
            for (slot, mask) in super::ROLES.iter().enumerate() {
                if section.names.has(mask.1) {
                    fact.distances.roles[slot] = 0;
                }
            }
        }
        for (slot, tags) in super::LANDMARKS.iter().enumerate() {
            let here = tags.1.contains(&section.tag);
            fact.distances.landmarks[slot] = distance(here, around.distances.landmarks[slot], step);
        }
    }
}

fn distance(here: bool, above: u8, step: u8) -> u8 {
    if here { 0 } else { above.saturating_add(step) }
}

/// Which of the roles an inline element around a block has count as nearest of all.
pub(super) fn with_inline(mut distances: Distances, names: NameCues) -> Distances {
    if names.is_empty() {
        return distances;
    }
    for (slot, mask) in super::ROLES.iter().enumerate() {
        if names.has(mask.1) {
            distances.roles[slot] = 0;
        }
    }
    distances
}
