//! Where a date line stands, and what its markup says of it.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;

use super::{DATED, MAX_DATE, Place, until};
use crate::cues::{self, NameCues, Role, Tag};
use crate::metadata::byline::{MAX_LEAD, Visible};
use crate::metadata::dates;
use crate::outline::{Block, BlockKind, Meter};

/// The head of a page, and what shows the time of reading, by their names.
const HEAD: NameCues = NameCues::HEADER.with(NameCues::WEATHER).with(NameCues::LOGIN).with(NameCues::NAV);
/// Words with which a text begins that tells its news by their day: "Am 4. Februar 2022 erscheint …".
const ON: [&str; 7] = ["Am", "On", "Le", "El", "Il", "Em", "Op"];
/// So far up a link or a `<time>` is looked for, and so many nodes are in a teaser.
const MAX_LEVELS: usize = 6;
const MAX_TEASER: usize = 200;
/// Of the parts of a long block so many are looked at.
const MAX_PARTS: usize = 16;

impl Visible<'_> {
    /// Where a block stands. Above the headline, what is outside of its article and not right beside it is the site's, and what is
    /// outside of `<main>`; where there is neither, what a header holds, but not the headline, too.
    pub(super) fn place(&self, index: usize) -> Place {
        let Some(headline) = self.headline.filter(|headline| index < *headline) else { return Place::Below };
        let mut around = self.sections(&self.outline.blocks[headline]);
        let article = around.find(|one| matches!(one.tag, Tag::Article | Tag::Main));
        let is_of_head = |(names, tag, _): (NameCues, Tag, usize)| {
            names.has(HEAD) || matches!(tag, Tag::Header | Tag::Nav)
        };
        let is_above = match article {
            Some(article) if article.blocks.contains(&(index as u32)) => false,
            Some(article) => article.tag == Tag::Main || !self.is_beside(index),
            None => self.apart(&self.outline.blocks[index]).any(is_of_head),
        };
        if is_above { Place::Above } else { Place::Below }
    }

    /// Whether a block is about a picture.
    pub(in crate::metadata::byline) fn is_in_figure(&self, block: &Block) -> bool {
        block.kind == BlockKind::Caption
            || self.apart(block).any(|(_, tag, _)| matches!(tag, Tag::Figure | Tag::Figcaption))
    }

    /// Whether the first words of a block are a link.
    pub(super) fn begins_with_link(&self, block: &Block) -> bool {
        let is_link = |node: NodeRef<'_, Node>| {
            node.value().as_element().is_some_and(|element| element.name.local == local_name!("a"))
        };
        self.runs(block).next().is_some_and(|(_, node)| node.ancestors().take(MAX_LEVELS).any(is_link))
    }

    /// The part of a block that is a date and called so, or a byline: a standfirst may end with one.
    pub(super) fn part_called_date(&self, block: &Block) -> Option<&str> {
        let parts = self.runs(block).take(MAX_PARTS);
        let called = parts.filter(|(_, node)| node.parent().is_some_and(is_called_date));
        let mut texts = called.filter_map(|(range, _)| self.outline.text.get(range));
        texts.find(|text| dates::locate(text, None).is_some())
    }

    /// Whether a block is part of a link that holds other blocks, too: the teaser of another page.
    pub(super) fn is_teaser(&self, block: &Block) -> bool {
        let is_linked = block.bytes() > 0 && block.metered[Meter::Link as usize] == block.bytes();
        let node = || self.runs(block).map(|(_, node)| node).next();
        is_linked && node().is_some_and(is_in_teaser)
    }

    /// The text of a block with the `datetime` of each `<time>` whose text tells no whole date: "7.11. 06:30", "3 days ago".
    pub(super) fn timed(&self, block: &Block, language: Option<&str>) -> Option<String> {
        let mut text = String::new();
        let mut is_other = false;
        for (range, node) in self.runs(block) {
            let shown = &self.outline.text[range];
            let time = node.ancestors().take(MAX_LEVELS).find(|one| is_time(*one));
            let stamp = time
                .filter(|_| is_part_of_date(shown) && dates::find(shown, language).is_none())
                .and_then(|time| dates::value(time.value().as_element()?.attr("datetime")?, language));
            match stamp {
                Some(stamp) => text.push_str(&format!(" {stamp} ")),
                None => text.push_str(shown),
            }
            is_other |= stamp.is_some();
        }
        is_other.then_some(text)
    }

    /// The beginning of a text that a dash or a bracket sets apart: "Berlin, 23 March 2023 - ", "LONDON (23 March 2023) ". Behind a date
    /// alone a full stop is enough, or the end of an element: "23 March 2023. The boats"; before it a word that news begin with.
    pub(super) fn dateline(&self, block: &Block) -> Option<&str> {
        let text = self.outline.block_text(block);
        let (date, lead) = (until(text, MAX_DATE)?, until(text, MAX_LEAD)?);
        let found = dates::locate(date, None);
        // The name of a file may have one in it.
        if let Some(found) = found.filter(|found| !date[..found.start].ends_with(['-', '_'])) {
            let end = dates::locate(lead, None).map_or(found.end, |whole| whole.end);
            let behind = text[end..].trim_start_matches([' ', '\u{A0}']);
            let marks = [
                '-', '–', '—', '(', ')', '[', ']', '（', '）', ':', '：', '.', '。', '|', '/', '\n', '讯',
                '电',
            ];
            let is_element = || {
                let place = block.text.start as usize + end;
                self.runs(block).any(|(range, _)| {
                    let gap = self.outline.text.get(place..range.end);
                    gap.is_some_and(|gap| gap.trim().is_empty())
                })
            };
            let is_lead = || ON.contains(&date[..found.start].trim_end());
            let is_apart = behind.starts_with(marks) || is_element() || is_lead();
            return is_apart.then_some(date);
        }
        let mark = [" - ", " – ", " — ", "–", "—", ")", "|", "：", "讯", " -- "];
        mark.iter().filter_map(|mark| lead.rfind(mark)).max().map(|at| &lead[..at])
    }
}

/// Whether a text counts back, or has a day with its month and a time; an hour alone is often that of an event.
fn is_part_of_date(shown: &str) -> bool {
    const DIGITS: usize = 5;
    let is_long = shown.chars().filter(|c| c.is_numeric()).nth(DIGITS - 1).is_some();
    is_long || dates::relative::find(shown, dates::FIRST).is_some()
}

fn is_time(node: NodeRef<'_, Node>) -> bool {
    node.value().as_element().is_some_and(|element| element.name.local == local_name!("time"))
}

/// Whether an element within a block is called a date.
fn is_called_date(node: NodeRef<'_, Node>) -> bool {
    let Some(element) = node.value().as_element() else { return false };
    let is_inline = || Tag::of(&element.name.local).role() != Role::Block;
    is_inline() && element.attr("class").is_some_and(|class| cues::names(class).has(DATED))
}

/// Whether a node is in a link that has text outside of the node's own block, but not the headline.
fn is_in_teaser(node: NodeRef<'_, Node>) -> bool {
    let is_link = |one: &NodeRef<'_, Node>| {
        one.value().as_element().is_some_and(|element| element.name.local == local_name!("a"))
    };
    let Some(link) = node.ancestors().take(MAX_LEVELS).find(is_link) else { return false };
    let is_headline = |one: NodeRef<'_, Node>| {
        one.value().as_element().is_some_and(|element| element.name.local == local_name!("h1"))
    };
    if link.descendants().take(MAX_TEASER).any(is_headline) {
        return false;
    }
    let own = block_of(node);
    let texts = link
        .descendants()
        .take(MAX_TEASER)
        .filter(|one| one.value().as_text().is_some_and(|text| text.chars().any(char::is_alphabetic)));
    texts.into_iter().any(|text| block_of(text) != own)
}

/// The innermost block-level element around a node.
fn block_of(node: NodeRef<'_, Node>) -> Option<ego_tree::NodeId> {
    let mut around = node.ancestors().take(MAX_LEVELS);
    let block = around.find(|one| {
        one.value().as_element().is_some_and(|element| Tag::of(&element.name.local).role() == Role::Block)
    });
    block.map(|block| block.id())
}
