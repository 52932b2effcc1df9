//! What a reader sees near the headline: who wrote it, and when.

use std::ops::Range;

use jiff::civil::Date;

use super::{dates, names};
use crate::article::Timestamp;
use crate::cues::{NameCues, PhraseCues, Tag};
use crate::outline::{Block, BlockKind, Meter, Outline};
use crate::words::key;

/// Bylines and date lines are short.
const MAX_WORDS: f32 = 30.0;
/// A heading can be a date line if it says little else: blogs head the posts of a day by it.
const MAX_HEADING_WORDS: f32 = 6.0;
/// In the first characters of a text a date is a dateline.
const MAX_LEAD: usize = 60;
/// So many blocks before and behind the headline are near it.
const BEFORE: usize = 6;
const BEHIND: usize = 14;
/// Behind so many words of running text the byline is past.
const MAX_PROSE: f32 = 120.0;
const PROSE_WORDS: f32 = 35.0;
/// So many blocks from the headline are right beside it.
const BESIDE: usize = 3;
/// So many blocks behind the text may sign it.
const SIGNED: usize = 5;
/// What stands between a date and a name.
const BY: [&str; 5] = [" by ", " von ", " par ", " por ", " door "];
/// The signs of a date of the last change: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian.
const CHANGED: [&str; 16] = [
    "update",
    "modified",
    "last reviewed",
    "medically reviewed",
    "aktualisier",
    "geändert",
    "mis à jour",
    "mise à jour",
    "modifié",
    "actualiz",
    "atualiz",
    "aggiornat",
    "bijgewerkt",
    "gewijzigd",
    "aktualizac",
    "обновлен",
];
/// The signs of a date of something else.
const OTHER: [&str; 10] =
    ["©", "copyright", "(c)", "expires", "deadline", "joined", "born", "since", "founded", "geboren"];

/// What stands beside the text, by its names.
const ASIDE: NameCues = NameCues::COMMENTS
    .with(NameCues::RELATED)
    .with(NameCues::TEASER)
    .with(NameCues::POPULAR)
    .with(NameCues::SIDEBAR)
    .with(NameCues::EVENT)
    .with(NameCues::WEATHER);

/// Parts in a Chinese text, writers before editors.
const PARTS: [&str; 9] = ["作者", "记者", "記者", "撰文", "文/", "责任编辑", "責任編輯", "责编", "编辑"];
/// A Chinese name has two to four characters.
const HAN_NAME: std::ops::RangeInclusive<usize> = 2..=4;

/// The names right behind a part: after a colon or space, apart by spaces or commas.
fn han_names(text: &str) -> Option<Vec<String>> {
    let rest = text.trim_start_matches([':', '：', ' ', '\u{3000}', '/', '／']);
    if rest.len() == text.len() {
        return None;
    }
    let is_gap = |c: char| matches!(c, ' ' | '\u{3000}' | '、' | '，' | ',');
    let end = rest.find(|c: char| !crate::words::is_cjk(c) && !is_gap(c)).unwrap_or(rest.len());
    let names: Vec<String> = rest[..end]
        .split(is_gap)
        .filter(|name| !name.is_empty())
        .take_while(|name| HAN_NAME.contains(&name.chars().count()))
        .map(str::to_owned)
        .collect();
    (!names.is_empty()).then_some(names)
}

/// Whether a word belongs to a date, or leads to one.
pub(super) fn is_date_word(word: &str) -> bool {
    const WORDS: [&str; 26] = [
        "on",
        "am",
        "at",
        "le",
        "el",
        "il",
        "op",
        "the",
        "updated",
        "published",
        "posted",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "à",
    ];
    WORDS.contains(&&*word.to_lowercase()) || super::months::month(word, None).is_some()
}

/// The visible candidates of a page.
pub(super) struct Visible<'o> {
    outline: &'o Outline,
    /// The block of the headline.
    headline: Option<usize>,
    /// The blocks near it.
    near: Range<usize>,
    /// The day of the crawl, if the caller gives it.
    crawled: Option<Date>,
}

/// A date line: the date, and whether the line says that it is that of the last change.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct DateLine {
    pub(super) date: Timestamp,
    pub(super) changed: bool,
}

impl<'o> Visible<'o> {
    /// Looks at a page whose headline has this text. `kept` are the positions of its main content, if they are known.
    pub(super) fn of(
        outline: &'o Outline,
        title: Option<&str>,
        kept: &[usize],
        crawled: Option<Date>,
    ) -> Visible<'o> {
        let blocks = &outline.blocks;
        let first_kept = kept.first().copied();
        let wanted = title.map(key);
        let is_title = |b: &Block| {
            let is_heading = matches!(b.kind, BlockKind::Heading { .. });
            is_heading && wanted.as_ref().is_some_and(|wanted| key(outline.block_text(b)) == *wanted)
        };
        let headline = blocks
            .iter()
            .position(is_title)
            .or_else(|| blocks.iter().position(|b| b.kind == BlockKind::Heading { level: 1 }));
        let anchor = headline.or(first_kept).unwrap_or_default();
        let mut end = anchor;
        let mut prose = 0.0;
        while end < blocks.len()
            && (end <= anchor + BEHIND || first_kept.is_some_and(|k| end <= k))
            && prose < MAX_PROSE
        {
            let words = blocks[end].counts.words;
            prose += if words >= PROSE_WORDS { words } else { 0.0 };
            end += 1;
        }
        Visible { outline, headline, near: anchor.saturating_sub(BEFORE)..end, crawled }
    }

    /// The names around a block, innermost first; the page's own elements say nothing of the block.
    fn around(&self, block: &Block) -> impl Iterator<Item = (NameCues, Tag, usize)> {
        let sections = &self.outline.sections;
        let mut next = Some(block.section);
        std::iter::once((block.names, Tag::Other, 1)).chain(std::iter::from_fn(move || {
            let one = &sections[next? as usize];
            next = (one.parent != next?).then_some(one.parent);
            Some((one.names, one.tag, one.blocks.len()))
        }))
    }

    fn is_aside(&self, block: &Block) -> bool {
        let most = self.outline.blocks.len() / 2;
        self.around(block).any(|(names, tag, blocks)| {
            blocks <= most && (names.has(ASIDE) || matches!(tag, Tag::Nav | Tag::Footer))
                || names.has(NameCues::COMMENTS)
        })
    }

    /// What the elements say that hold the block and few others.
    fn names_near(&self, block: &Block) -> NameCues {
        const FEW: usize = 4;
        let close = self.around(block).take_while(|(.., blocks)| *blocks <= FEW);
        close.fold(NameCues::NONE, |all, (names, ..)| all | names)
    }

    /// The authors that a byline near the headline names.
    pub(super) fn authors(&self) -> Vec<String> {
        let blocks = &self.outline.blocks;
        let named = |i: &usize| {
            let block = &blocks[*i];
            block.counts.words <= MAX_WORDS
                && !matches!(block.kind, BlockKind::Heading { level: 1 })
                && self.names_near(block).has(NameCues::BYLINE)
        };
        let spoken = |i: &usize| {
            let (block, text) = (&blocks[*i], self.outline.block_text(&blocks[*i]).trim());
            let begins =
                || block.phrases.has(PhraseCues::BYLINE) && names::without_before(text).len() < text.len();
            let dated = || block.phrases.has(PhraseCues::DATE_LINE) && BY.iter().any(|by| text.contains(by));
            block.counts.words <= MAX_WORDS && (begins() || dated())
        };
        let here = |i: &usize| Some(*i) != self.headline && !self.is_aside(&blocks[*i]);
        let mut candidates: Vec<usize> = self.near.clone().filter(named).filter(here).collect();
        candidates.extend(self.near.clone().filter(spoken).filter(here));
        candidates
            .into_iter()
            .map(|i| names::names(self.byline_of(i)))
            .find(|names| !names.is_empty())
            .unwrap_or_default()
    }

    /// The names at the end of the text: "Text: Ada Holm", or in an author box.
    pub(super) fn signed(&self, kept: &[usize]) -> Vec<String> {
        let Some(last) = kept.last() else { return Vec::new() };
        let blocks = &self.outline.blocks;
        let range = last.saturating_sub(1)..(last + SIGNED).min(blocks.len());
        let says = |i: &usize| {
            let block = &blocks[*i];
            let in_box = self.names_near(block).has(NameCues::AUTHOR_BOX)
                && (matches!(block.kind, BlockKind::Heading { .. }) || block.share(Meter::Link) > 0.9);
            block.counts.words <= MAX_WORDS / 3.0
                && (in_box || block.phrases.has(PhraseCues::BYLINE))
                && !self.is_aside(block)
        };
        range
            .filter(says)
            .map(|i| names::names(self.byline_of(i)))
            .find(|names| !names.is_empty())
            .unwrap_or_default()
    }

    /// The part of a line that names the author: up to the first date.
    fn byline_of(&self, index: usize) -> &'o str {
        let text = self.outline.block_text(&self.outline.blocks[index]);
        let digit = text.find(|c: char| c.is_ascii_digit());
        let mut line = &text[..digit.unwrap_or(text.len())];
        // The month and day of the week before the number.
        while digit.is_some() {
            let bare = line.trim_end_matches(|c: char| !c.is_alphanumeric());
            let Some((rest, last)) = bare.rsplit_once(|c: char| !c.is_alphanumeric()) else { break };
            if !is_date_word(last) {
                break;
            }
            line = rest;
        }
        // "March 3, 2023 by Ada Holm": the name stands behind the date.
        if !names::names(line).is_empty() {
            return line;
        }
        text.rsplit(|c: char| c.is_ascii_digit() || matches!(c, '|' | '·' | '•')).next().unwrap_or(text)
    }

    /// Names that Chinese pages give with their part: "作者：王小明", "（责任编辑：李华）"; writers before editors.
    pub(super) fn named_parts(&self, kept: &[usize]) -> Vec<String> {
        let blocks = &self.outline.blocks;
        let last = kept.last().map_or(self.near.end, |last| last + 1);
        let signed = last.saturating_sub(SIGNED)..(last + SIGNED).min(blocks.len());
        let is_cjk = |i: &usize| blocks[*i].counts.cjk > 0;
        let places = || self.near.clone().chain(signed.clone()).filter(is_cjk);
        PARTS
            .iter()
            .find_map(|part| {
                let of_block = |i: usize| {
                    let text = self.outline.block_text(&blocks[i]);
                    let ends: String = if text.chars().count() > MAX_LEAD * 2 {
                        let skip = text.chars().count() - MAX_LEAD;
                        text.chars().skip(skip).collect()
                    } else {
                        text.to_owned()
                    };
                    han_names(ends.split_once(part)?.1)
                };
                places().find_map(of_block)
            })
            .unwrap_or_default()
    }

    /// The date lines near the headline: those behind it before those above it.
    pub(super) fn dates(&self, language: Option<&str>) -> Vec<DateLine> {
        let anchor = self.headline.unwrap_or(self.near.start);
        let behind = anchor..self.near.end;
        let above = (self.near.start..anchor).rev();
        behind.chain(above).filter_map(|i| self.date_line(i, language)).collect()
    }

    /// Date lines anywhere else, named as such or of a date alone.
    pub(super) fn far_dates(&self, language: Option<&str>) -> Vec<DateLine> {
        let blocks = &self.outline.blocks;
        let is_date = |i: &usize| {
            let block = &blocks[*i];
            let named =
                self.names_near(block).has(NameCues::DATE.with(NameCues::META).with(NameCues::BYLINE));
            block.counts.words <= MAX_WORDS && (named || block.phrases.has(PhraseCues::DATE_LINE))
        };
        (0..blocks.len())
            .filter(|i| !self.near.contains(i))
            .filter(is_date)
            .filter_map(|i| self.date_line(i, language))
            .collect()
    }

    fn date_line(&self, index: usize, language: Option<&str>) -> Option<DateLine> {
        let block = &self.outline.blocks[index];
        let text = self.outline.block_text(block);
        let is_heading = matches!(block.kind, BlockKind::Heading { .. });
        let text = match block.counts.words {
            // "Berlin, 23 March 2023 - " at the beginning of a text.
            words if words > MAX_WORDS => {
                let end = text.char_indices().nth(MAX_LEAD).map_or(text.len(), |(at, _)| at);
                &text[..end]
            }
            words if is_heading && (words > MAX_HEADING_WORDS || Some(index) == self.headline) => {
                return None;
            }
            _ => text,
        };
        let counted_back = || {
            let day = self.crawled.filter(|_| block.counts.words <= MAX_WORDS)?;
            Some(Timestamp { date: dates::relative::find(text, day)?, time: None, offset: None })
        };
        let date = dates::find(text, language).or_else(counted_back)?;
        let lower = text.to_lowercase();
        // Right beside the headline a date is the page's, whatever the elements around are called.
        let beside = self.headline.is_some_and(|headline| {
            let between = headline.min(index)..headline.max(index);
            let is_prose = |b: &Block| b.counts.words >= PROSE_WORDS;
            between.len() <= BESIDE && !self.outline.blocks[between].iter().any(is_prose)
        });
        let in_comments = || self.around(block).any(|(names, ..)| names.has(NameCues::COMMENTS));
        if OTHER.iter().any(|sign| lower.contains(sign)) || in_comments() || !beside && self.is_aside(block) {
            return None;
        }
        let changed = CHANGED.iter().any(|sign| lower.contains(sign));
        Some(DateLine { date, changed })
    }
}
