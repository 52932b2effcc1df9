//! The headings of a page that may be its headline.

use super::shown::text;
use super::{MAX_BELOW, MAX_LEVEL, MIN_LINKED, Sought};
use crate::cues::{NameCues, PhraseCues};
use crate::outline::{Block, BlockKind, Meter, Outline};
use crate::words::key;

/// A heading that may be the headline.
pub(super) struct Heading<'t> {
    pub(super) index: usize,
    pub(super) level: u8,
    pub(super) text: &'t str,
    pub(super) key: String,
    /// To the home page, to a section, or to an article.
    pub(super) is_linked: bool,
    /// Whether a byline or a date stands below it.
    pub(super) is_signed: bool,
}

/// The headings that may be the headline: not the name of the site.
pub(super) struct Headings<'t>(Vec<Heading<'t>>);

impl<'t> Headings<'t> {
    pub(super) fn of(sought: &Sought<'t>) -> Headings<'t> {
        let outline = sought.outline;
        let blocks = outline.blocks.iter().enumerate();
        let of_block = |(index, block): (usize, &Block)| match block.kind {
            BlockKind::Heading { level } if level <= MAX_LEVEL => {
                let text = outline.block_text(block);
                let key = key(text);
                let is_linked = block.share(Meter::Link) > MIN_LINKED;
                (!key.is_empty() && !sought.site.is(text)).then_some(Heading {
                    index,
                    level,
                    text,
                    key,
                    is_linked,
                    is_signed: is_signed(outline, index),
                })
            }
            _ => None,
        };
        Headings(blocks.filter_map(of_block).collect())
    }

    /// Those down to a level.
    pub(super) fn within(&self, level: u8) -> impl Iterator<Item = &Heading<'t>> {
        self.0.iter().filter(move |heading| heading.level <= level)
    }

    /// The first-level heading nearest before the main content; where it leads elsewhere, or there is none, the lower one there above a
    /// byline: themes of old keep the first level for the name of the blog.
    pub(super) fn headline(&self, sought: &Sought<'t>) -> Option<&Heading<'t>> {
        let first_kept = sought.kept.first().copied().unwrap_or_default();
        let before = self.within(1).take_while(|heading| heading.index <= first_kept).last();
        let first = before.or_else(|| self.within(1).next());
        let lower = || {
            let nearest = self.lower(sought).find(|(_, is_nearest)| *is_nearest).map(|(heading, _)| heading);
            nearest.filter(|heading| heading.is_signed && !heading.is_linked)
        };
        first.filter(|heading| !heading.is_linked).or_else(lower).or(first)
    }

    /// The heading of the text below one that is the link to the home page: the nearest before the main content, with a date or a byline
    /// beside it. A page that tells machines its title is of an age in which blogs no longer do so.
    pub(super) fn below_site(&self, heading: &Heading<'t>, sought: &Sought<'t>) -> Option<&Heading<'t>> {
        let text = text(sought)?;
        let before = self.0.iter().take_while(|lower| lower.index <= text);
        let nearest = before.filter(|lower| lower.level > heading.level).last()?;
        // Of several of the first level the first one is that link.
        let is_first = || {
            let of_first_level = |block: &Block| block.kind == BlockKind::Heading { level: 1 };
            sought.outline.blocks.iter().position(of_first_level) == Some(heading.index)
        };
        let is_home =
            heading.is_linked && sought.declared.is_h1_home && !sought.is_for_machines() && is_first();
        (is_home && !nearest.is_linked && has_sign(sought.outline, nearest)).then_some(nearest)
    }

    /// The lower heading right before the text, with a date or a byline beside it, on a page of old without another one of its level
    /// or above, whose title is the name of its site.
    pub(super) fn signed(&self, sought: &Sought<'t>) -> Option<&Heading<'t>> {
        let text = text(sought)?;
        let nearest = self.0.iter().take_while(|heading| heading.index <= text).last()?;
        let is_only = self.within(nearest.level).nth(1).is_none();
        let is_title = !sought.is_for_machines() && is_only && nearest.level > 1 && !nearest.is_linked;
        (is_title && has_sign(sought.outline, nearest)).then_some(nearest)
    }

    /// Those of the second and third level, and whether each is the nearest before the main content.
    pub(super) fn lower(&self, sought: &Sought<'t>) -> impl Iterator<Item = (&Heading<'t>, bool)> {
        let first_kept = sought.kept.first().copied().unwrap_or_default();
        let lower = || self.0.iter().filter(|heading| heading.level > 1);
        let nearest = lower().take_while(|heading| heading.index <= first_kept).last().map(|h| h.index);
        lower().map(move |heading| (heading, nearest == Some(heading.index)))
    }
}

/// What bylines and date lines say.
const SIGNS: PhraseCues = PhraseCues::BYLINE.with(PhraseCues::DATE_LINE);

/// Whether a byline or a date stands right below a heading, before any other.
fn is_signed(outline: &Outline, heading: usize) -> bool {
    const NAMES: NameCues = NameCues::BYLINE.with(NameCues::DATE).with(NameCues::META);
    let below = outline.blocks[heading + 1..].iter().take(MAX_BELOW);
    let mut below = below.take_while(|block| !matches!(block.kind, BlockKind::Heading { .. }));
    below.any(|block| {
        let around = &outline.sections[block.section as usize];
        let is_named = block.names.has(NAMES) || around.blocks.len() <= MAX_BELOW && around.names.has(NAMES);
        is_named || block.phrases.has(SIGNS)
    })
}

/// Whether a byline or a date stands below a heading, or in the line above it.
fn has_sign(outline: &Outline, heading: &Heading<'_>) -> bool {
    let above = &outline.blocks[heading.index.saturating_sub(1)..heading.index];
    heading.is_signed || above.iter().any(|block| block.phrases.has(SIGNS))
}
