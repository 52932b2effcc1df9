//! The parts of a page's text that may say something about the page, so that only they are parsed: its head, the data that it
//! carries, its headline and what stands around it, and bylines and dates elsewhere, unless it declares what they would say.
//!
//! Text in, text out: what is left is a small part of most pages, in the elements that were around it. It is chosen by the tags
//! alone, without a tree.

mod parts;
mod signs;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::page::mended;
use parts::{Kind, Part, Parts};
use signs::Sign;

/// Blocks that are kept before a headline and behind it: one more at either side than [`byline`](super::byline) looks at, so that
/// what stands further away does not come near.
const BEFORE: usize = super::byline::BEFORE + 1;
const BEHIND: usize = super::byline::BEHIND + 1;
/// Bytes of running text behind which the byline is past, and those of a block that is running text: [`byline`](super::byline) counts
/// words, of six bytes each with their space, and this is a fourth more.
const MAX_PROSE: usize = 900;
const MIN_PROSE: usize = 230;
/// No more parts than this are kept at either side of a headline, whatever they hold.
const MAX_AROUND: usize = 300;
/// Of an element no more parts are kept, and around a part no larger one.
const BRIEF: usize = 8;
/// So many parts before a date may be its label, if their text has no more bytes.
const LABEL: usize = 3;
const MAX_LABEL: usize = 60;
/// Behind the label of authors so many parts may hold their names, in so many bytes: they often stand in a list, or below pictures.
const NAMES: usize = 24;
const MAX_NAMES: usize = 120;

/// The parts of a page's text that may say something about the page, as text.
pub(super) fn skim(page: &str) -> String {
    let page = &*mended(page);
    let parts = Parts::of(page);
    let mut kept = Kept { parts: &parts.list, flags: vec![false; parts.list.len()] };
    for &(at, sign) in &parts.signs {
        match sign {
            Sign::Declared | Sign::State => kept.add(at..at + 1),
            Sign::Headline => kept.add_around(at),
            Sign::Property | Sign::Byline => _ = kept.add_element(at),
            Sign::Label => {
                kept.add(at..at + 1);
                kept.add_names(at + 1);
            }
            Sign::Dated => {
                let block = kept.add_element(at);
                block.into_iter().for_each(|block| kept.add_short(block.saturating_sub(LABEL)..block));
            }
        }
    }
    if !parts.signs.iter().any(|(_, sign)| *sign == Sign::Headline) {
        // Pages of tables have none: what is sought near it is sought where the page begins.
        kept.add_around(0);
    }
    let chosen = parts.list.iter().zip(&kept.flags).filter(|(_, is_kept)| **is_kept);
    let chosen = chosen.map(|(part, _)| &page[part.span.clone()]);
    let mut text = String::with_capacity(chosen.clone().map(str::len).sum());
    text.extend(chosen);
    text
}

/// Which parts are kept.
struct Kept<'p> {
    parts: &'p [Part],
    flags: Vec<bool>,
}

impl Kept<'_> {
    /// Keeps some parts and the tags of all elements around them.
    fn add(&mut self, range: Range<usize>) {
        for at in range {
            let mut next = Some(at);
            // Around what is kept all is kept already.
            while let Some(at) = next.filter(|at| !self.flags[*at]) {
                self.flags[at] = true;
                if let Some(end) = self.end_tag(at) {
                    self.flags[end] = true;
                }
                next = self.parts[at].within;
            }
        }
    }

    /// Keeps what stands around a headline: some blocks before it, and those behind it up to where the text is under way.
    fn add_around(&mut self, headline: usize) {
        let (mut end, mut blocks, mut prose, mut block) = (headline, 0, 0, 0);
        let last = self.parts.len().min(headline + MAX_AROUND);
        while end < last && blocks <= BEHIND && prose < MAX_PROSE {
            if self.is_text(end) {
                block += self.parts[end].span.len();
            } else if self.parts[end].is_edge {
                blocks += usize::from(block > 0);
                prose += if block >= MIN_PROSE { block } else { 0 };
                block = 0;
            }
            end += 1;
        }
        let (mut start, mut blocks, mut is_block) = (headline, 0, false);
        let first = headline.saturating_sub(MAX_AROUND);
        while start > first && blocks < BEFORE {
            start -= 1;
            is_block |= self.is_text(start);
            if self.parts[start].is_edge && std::mem::take(&mut is_block) {
                blocks += 1;
            }
        }
        self.add(start..end);
    }

    /// Keeps an element or its beginning, and the block-level element around it if it is brief; gives the position of that.
    fn add_element(&mut self, at: usize) -> Option<usize> {
        self.add(at..self.end(at).min(at + BRIEF));
        let mut around = std::iter::successors(Some(at), |at| self.parts[*at].within);
        let block = around.find(|at| self.parts[*at].is_edge);
        let block = block.filter(|block| self.end(*block) - block <= BRIEF)?;
        self.add(block..self.end(block));
        Some(block)
    }

    /// Keeps some parts if their text is as short as a label.
    fn add_short(&mut self, range: Range<usize>) {
        let range = range.start..range.end.min(self.parts.len());
        let texts = range.clone().filter(|at| self.is_text(*at));
        if texts.map(|at| self.parts[at].span.len()).sum::<usize>() <= MAX_LABEL {
            self.add(range);
        }
    }

    /// Keeps the texts behind a label that may be names, and the tags between.
    fn add_names(&mut self, from: usize) {
        let mut left = Some(MAX_NAMES);
        let mut fits = |at: &usize| {
            left = left.and_then(|left| left.checked_sub(self.parts[*at].span.len()));
            left.is_some()
        };
        let texts = (from..self.parts.len().min(from + NAMES)).filter(|at| self.is_text(*at));
        if let Some(last) = texts.take_while(&mut fits).last() {
            self.add(from..last + 1);
        }
    }

    fn is_text(&self, at: usize) -> bool {
        matches!(self.parts[at].kind, Kind::Text { is_blank: false })
    }

    /// The position after a part or, if it is a start tag, after its element.
    fn end(&self, at: usize) -> usize {
        match self.parts[at].kind {
            Kind::Start { end } => self.end_tag(at).unwrap_or(end.max(at + 1) - 1) + 1,
            _ => at + 1,
        }
    }

    /// The end tag that belongs to a start tag.
    fn end_tag(&self, at: usize) -> Option<usize> {
        let Kind::Start { end } = self.parts[at].kind else { return None };
        // What stands there instead is no longer within.
        (self.parts.get(end)?.within == Some(at)).then_some(end)
    }
}
