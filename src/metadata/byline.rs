//! What a reader sees near the headline: who wrote it, and when.

mod authors;
mod han;

use std::ops::Range;

use jiff::civil::Date;

use scraper::Html;

use super::dates;
use crate::article::Timestamp;
use crate::cues::{NameCues, PhraseCues, Tag};
use crate::outline::{Block, BlockKind, Outline};
use crate::words::key;

/// Bylines and date lines are short.
const MAX_WORDS: f32 = 30.0;
/// A sentence or two that say when a text was published.
const MAX_SENTENCE_WORDS: f32 = 60.0;
const YEAR_DIGITS: usize = 4;
/// A heading can be a date line if it says little else: blogs head the posts of a day by it.
const MAX_HEADING_WORDS: f32 = 6.0;
/// In the first characters of a text a date is a dateline.
const MAX_LEAD: usize = 60;
/// A date has at most so many characters.
const MAX_DATE: usize = 24;
/// What is about other texts, by its names.
const OF_OTHERS: NameCues = NameCues::RELATED.with(NameCues::POPULAR).with(NameCues::EVENT);
/// So many blocks before and behind the headline are near it.
const BEFORE: usize = 6;
const BEHIND: usize = 14;
/// Behind so many words of running text the byline is past.
const MAX_PROSE: f32 = 120.0;
const PROSE_WORDS: f32 = 35.0;
/// So many blocks from the headline are right beside it.
const BESIDE: usize = 3;
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
/// What says in a sentence that a date is that of publication.
const PUBLISHED: [&str; 25] = [
    "posted on ",
    "published on ",
    "published:",
    "gepostet",
    "wurde am",
    "veröffentlicht am",
    "erstellt am",
    "eingestellt am",
    "geschrieben am",
    "publié le",
    "mis en ligne",
    "mise en ligne",
    "publicado el",
    "publicado em",
    "pubblicato il",
    "geplaatst op",
    "opublikowano",
    "опубликован",
    "发布时间",
    "發布時間",
    "发表于",
    "發表於",
    "发布于",
    "公開日",
    "投稿日",
];
/// The signs of a date of something else.
const OTHER: [&str; 16] = [
    "©",
    "copyright",
    "(c)",
    "expires",
    "deadline",
    "joined",
    "registered",
    "registriert",
    "mitglied seit",
    "dabei seit",
    "join date",
    "born",
    "since",
    "founded",
    "geboren",
    "foto:",
];

/// What stands beside the text, by its names.
const ASIDE: NameCues = NameCues::COMMENTS
    .with(NameCues::RELATED)
    .with(NameCues::TEASER)
    .with(NameCues::POPULAR)
    .with(NameCues::SIDEBAR)
    .with(NameCues::EVENT)
    .with(NameCues::WEATHER);

/// Whether a word belongs to a date, or leads to one.
pub(crate) fn is_date_word(word: &str) -> bool {
    const WORDS: [&str; 47] = [
        "pm",
        "myt",
        "ist",
        "utc",
        "gmt",
        "est",
        "edt",
        "pst",
        "pdt",
        "cet",
        "cest",
        "uhr",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
        "on",
        "um",
        "den",
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
    document: &'o Html,
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
        document: &'o Html,
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
        Visible { document, outline, headline, near: anchor.saturating_sub(BEFORE)..end, crawled }
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
        let mut in_footer = false;
        for (names, tag, blocks) in self.around(block) {
            match tag {
                // The footer of an article is about the article: HTML standard, section 4.3.8.
                Tag::Article => in_footer = false,
                Tag::Footer => in_footer |= blocks <= most,
                _ => {}
            }
            let is_beside_it = blocks <= most && (names.has(ASIDE) || tag == Tag::Nav);
            if is_beside_it || is_of_comments(names) {
                return true;
            }
        }
        in_footer
    }

    fn is_navigation(&self, block: &Block) -> bool {
        self.around(block).any(|(_, tag, _)| tag == Tag::Nav)
            || self.names_near(block).has(NameCues::BREADCRUMB)
    }

    fn is_in_comments(&self, block: &Block) -> bool {
        self.around(block).any(|(names, ..)| is_of_comments(names))
    }

    /// Whether a block is right beside the headline: there it is the page's, whatever the elements around are called.
    fn is_beside(&self, index: usize) -> bool {
        self.headline.is_some_and(|headline| {
            let between = headline.min(index)..headline.max(index);
            let is_prose = |b: &Block| b.counts.words >= PROSE_WORDS;
            between.len() <= BESIDE && !self.outline.blocks[between].iter().any(is_prose)
        })
    }

    /// What the elements say that hold the block and few others.
    fn names_near(&self, block: &Block) -> NameCues {
        const FEW: usize = 4;
        let close = self.around(block).take_while(|(.., blocks)| *blocks <= FEW);
        close.fold(NameCues::NONE, |all, (names, ..)| all | names)
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
            let brief = block.counts.words <= MAX_WORDS;
            brief && (named || block.phrases.has(PhraseCues::DATE_LINE))
                || says_published(self.outline, block)
        };
        (0..blocks.len())
            .filter(|i| !self.near.contains(i))
            .filter(is_date)
            .filter_map(|i| self.date_line(i, language))
            .collect()
    }

    /// The one date that short lines behind the headline tell, be they beside the text, if they are of one mind.
    pub(super) fn only_date(&self, language: Option<&str>) -> Option<Timestamp> {
        let is_line = |block: &&Block| {
            block.counts.words <= MAX_HEADING_WORDS
                && !matches!(block.kind, BlockKind::Heading { .. })
                && !self.around(block).any(|(names, ..)| is_of_comments(names) || names.has(OF_OTHERS))
        };
        let behind = self.headline? + 1..self.near.end;
        let lines = self.outline.blocks.get(behind)?.iter().filter(is_line);
        let texts = lines
            .map(|block| self.outline.block_text(block))
            .filter(|text| !is_of_other(&text.to_lowercase()));
        let mut dates = texts.filter_map(|text| dates::find(text, language));
        let one = dates.next()?;
        dates.all(|date| date.date == one.date).then_some(one)
    }

    fn date_line(&self, index: usize, language: Option<&str>) -> Option<DateLine> {
        let block = &self.outline.blocks[index];
        let text = self.outline.block_text(block);
        let is_heading = matches!(block.kind, BlockKind::Heading { .. });
        let text = match block.counts.words {
            // "Berlin, 23 March 2023 - " at the beginning of a text.
            words if words > MAX_WORDS && !says_published(self.outline, block) => dateline(text)?,
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
        if is_of_other(&lower) || self.is_in_comments(block) || !self.is_beside(index) && self.is_aside(block)
        {
            return None;
        }
        // "Published 3 March, updated 5 March": the first is that of publication.
        let changed = CHANGED.iter().filter_map(|sign| lower.find(sign)).min().is_some_and(|at| {
            let (before, behind) = lower.split_at(at);
            dates::find(before, language).is_none() || dates::find(behind, language).is_none()
        });
        Some(DateLine { date, changed })
    }
}

/// Whether a line, in lower case, says that its date is of something else.
fn is_of_other(lower: &str) -> bool {
    OTHER.iter().any(|sign| lower.contains(sign))
}

/// Whether a sentence or two say when it was published.
fn says_published(outline: &Outline, block: &Block) -> bool {
    let text = outline.block_text(block);
    // Most have no year in them: looking for it costs less than looking for the words.
    let has_year = || text.bytes().filter(u8::is_ascii_digit).nth(YEAR_DIGITS - 1).is_some();
    let says = || {
        let lower = text.to_lowercase();
        PUBLISHED.iter().any(|sign| lower.contains(sign))
    };
    block.counts.words <= MAX_SENTENCE_WORDS && has_year() && says()
}

/// Whether names are those of comments; WordPress notes at its articles whether they have any.
fn is_of_comments(names: NameCues) -> bool {
    names.has(NameCues::COMMENTS) && !names.has(NameCues::ARTICLE)
}

/// The beginning of a text that a dash or a bracket sets apart: "Berlin, 23 March 2023 - ", "LONDON (23 March 2023) ". A date
/// alone needs neither: "23 March 2023. The boats".
fn dateline(text: &str) -> Option<&str> {
    let until = |chars: usize| &text[..text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)];
    let (date, lead) = (until(MAX_DATE), until(MAX_LEAD));
    if dates::find(date, None).is_some() {
        return Some(date);
    }
    let mark = [" - ", " – ", " — ", "–", "—", ")", "|", "：", "讯", " -- "];
    mark.iter().filter_map(|mark| lead.rfind(mark)).max().map(|at| &lead[..at])
}
