//! When it was published, as a reader sees it.

mod other;
mod place;
mod posted;
mod told;
mod words;

use std::borrow::Cow;

use jiff::civil::Date;

use super::{MAX_WORDS, Visible, is_of_comments};
use crate::article::Timestamp;
use crate::cues::{self, NameCues, PhraseCues};
use crate::metadata::{dates, names};
use crate::outline::{Block, BlockKind, Meter, Outline};
use other::is_label_of_other;
pub(in crate::metadata) use other::is_of_other;
pub(in crate::metadata) use told::told;
use told::{counted_back, ends_a_span, told_of};
use words::Of;

/// Whether a word says what a date is of, such as "published".
pub(in crate::metadata) fn is_told(word: &str) -> bool {
    words::as_whole(&word.to_lowercase()).is_some()
}

/// A sentence or two that say when a text was published.
const MAX_SENTENCE_WORDS: f32 = 60.0;
const YEAR_DIGITS: usize = 4;
/// A heading can be a date line if it says little else: blogs head the posts of a day by it.
const MAX_HEADING_WORDS: f32 = 6.0;
/// A date has at most so many characters.
const MAX_DATE: usize = 24;
/// A block that is the label of the next one has at most so many words.
const MAX_LABEL_WORDS: f32 = 3.0;
/// Facts take at most so many words.
const MAX_BOX_WORDS: f32 = MAX_WORDS / 2.0;
/// A line of more words that ends as a sentence does is one.
const MAX_LINE_WORDS: f32 = 8.0;
/// A sentence goes on behind a date with more words than these.
const MIN_WORDS_BEHIND: usize = 2;
/// A date has at least so many digits.
const MIN_DIGITS: usize = 4;
/// Of a text of more bytes the lines are not told apart.
const MAX_LINES: usize = 300;
/// Days of a month have at most so many digits.
const DAY_DIGITS: usize = 2;

/// What stands between a weekday and the number of its day: German, Danish, French.
const ARTICLES: [&str; 5] = ["den", "dem", "der", "d", "le"];

/// What is about other texts, by its names.
const OF_OTHERS: NameCues = NameCues::RELATED.with(NameCues::POPULAR).with(NameCues::EVENT);
/// What is about one of many texts of the page.
const OF_POSTS: NameCues =
    NameCues::COMMENTS.with(NameCues::FORUM_POST).with(NameCues::RELATED).with(NameCues::TEASER);
/// What date lines are called.
const DATED: NameCues = NameCues::DATE.with(NameCues::META).with(NameCues::BYLINE);

/// What says in a sentence that a date is that of publication.
const PUBLISHED: [&str; 26] = [
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
    "本贴由",
];
/// What says that a change is the last one: the date of the page, not that of a paragraph.
const LAST: [&str; 34] = [
    "last",
    "zuletzt",
    "letzte",
    "dernière",
    "última",
    "último",
    "ultima",
    "ultimo",
    "laatst",
    "senast",
    "sidst",
    "senest",
    "sist",
    "viimeksi",
    "ostatni",
    "последн",
    "остання",
    "востаннє",
    "poslední",
    "posledná",
    "naposledy",
    "zadnja",
    "posljednja",
    "utolsó",
    "τελευταία",
    "darrera",
    "آخر",
    "آخرین",
    "לאחרונה",
    "最終",
    "最后",
    "最後",
    "최종",
    "terakhir",
];
/// How clearly a line says that its date is that of publication: less clear ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::metadata) enum Clarity {
    /// A sentence that a date occurs in.
    Sentence,
    /// A line that says little else.
    Line,
    /// "Published 23 March 2023".
    Said,
    /// "Originally published 23 March 2023".
    First,
}

/// A date line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::metadata) struct DateLine {
    pub(in crate::metadata) date: Timestamp,
    /// What it is with day and month the other way round, where the line allows for both.
    pub(in crate::metadata) swapped: Option<Date>,
    /// Whether the line says that it is the date of the last change.
    pub(in crate::metadata) changed: bool,
    pub(in crate::metadata) clarity: Clarity,
    pub(in crate::metadata) place: Place,
}

/// Where a date line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::metadata) enum Place {
    /// At the headline or behind it, or right above it in the same article.
    Below,
    /// In the head of the page, where clocks are.
    Above,
}

impl Visible<'_> {
    /// The date lines near the headline: those of its post, those behind it, those above it.
    pub(in crate::metadata) fn dates(&self, language: Option<&str>) -> Vec<DateLine> {
        let anchor = self.headline.unwrap_or(self.near.start);
        let behind = anchor..self.near.end;
        let post = self.head_of_post().unwrap_or(anchor..anchor);
        let above = (self.near.start..post.start).rev();
        post.chain(behind).chain(above).flat_map(|i| self.date_lines(i, language)).collect()
    }

    /// Date lines anywhere else, named as such or of a date alone.
    pub(in crate::metadata) fn far_dates(&self, language: Option<&str>) -> Vec<DateLine> {
        let blocks = &self.outline.blocks;
        let is_date = |i: &usize| {
            let block = &blocks[*i];
            let brief = block.counts.words <= MAX_WORDS;
            brief
                && (self.names_near(block).has(DATED)
                    || block.phrases.has(PhraseCues::DATE_LINE)
                    || ends_in_date(self.outline.block_text(block))
                    || self.says(*i, language))
                || says_published(self.outline, block)
        };
        let far = (0..blocks.len()).filter(|i| !self.near.contains(i));
        far.filter(is_date).flat_map(|i| self.date_lines(i, language)).collect()
    }

    /// When the page was changed last, as a line anywhere says, be it in the footer, if such lines are of one mind.
    pub(in crate::metadata) fn last_change(&self, language: Option<&str>) -> Option<Timestamp> {
        let blocks = &self.outline.blocks;
        let dates = (0..blocks.len()).filter_map(|i| {
            let block = &blocks[i];
            let text = self.outline.block_text(block);
            let may_say = block.counts.words <= MAX_WORDS && block.counts.digits as usize >= MIN_DIGITS;
            let says = may_say && {
                let lower = text.to_lowercase();
                words::labels(&lower).iter().any(|label| label.of == Of::Change)
                    && LAST.iter().any(|word| lower.contains(word))
            };
            let is_own =
                || !self.around(block).any(|(names, ..)| names.has(OF_POSTS)) && !self.is_teaser(block);
            if !says || !is_own() {
                return None;
            }
            // Footers of documentation say in one line whose the rights are, and when the page was changed (Sphinx).
            let sentences = || text.split(". ").filter(|_| text.contains('©'));
            let mut parts = std::iter::once(text).chain(sentences());
            parts
                .find_map(|part| told(part, "", language, None).into_iter().find(|line| line.changed))
                .map(|line| line.date)
        });
        of_one_mind(dates)
    }

    /// Where it says when it was published first, wherever that is.
    pub(in crate::metadata) fn original_date(&self, language: Option<&str>) -> Option<Timestamp> {
        let blocks = &self.outline.blocks;
        let may_say = |i: &usize| {
            let block = &blocks[*i];
            block.counts.words <= MAX_SENTENCE_WORDS
                && block.counts.digits as usize >= YEAR_DIGITS
                && self.has_label(block, &[Of::First])
        };
        let mut lines = (0..blocks.len()).filter(may_say).flat_map(|i| self.date_lines(i, language));
        lines.find(|line| line.clarity == Clarity::First).map(|line| line.date)
    }

    /// The one date that short lines behind the headline tell, be they beside the text, if they are of one mind.
    pub(in crate::metadata) fn only_date(&self, language: Option<&str>) -> Option<Timestamp> {
        let blocks = &self.outline.blocks;
        let is_line = |i: &usize| {
            let block = &blocks[*i];
            block.counts.words <= MAX_HEADING_WORDS
                && !matches!(block.kind, BlockKind::Heading { .. })
                && !self.is_in_infobox(block)
                && !is_code(block)
                && !self.around(block).any(|(names, ..)| is_of_comments(names) || names.has(OF_OTHERS))
                && !is_of_other(&self.outline.block_text(block).to_lowercase())
                && !self.label(*i).is_some_and(|label| is_label_of_other(&label))
        };
        let lines = (self.headline? + 1..self.near.end).filter(is_line);
        let dates = lines.filter_map(|i| {
            let text = self.outline.block_text(&blocks[i]);
            dates::locate(text, language)
                .filter(|found| !ends_a_span(&text[..found.start]))
                .map(|found| found.stamp)
        });
        of_one_mind(dates)
    }

    /// The label of a block, in lower case: the few words of the block before it.
    fn label(&self, index: usize) -> Option<String> {
        let block = &self.outline.blocks[index.checked_sub(1)?];
        let is_label = block.counts.words <= MAX_LABEL_WORDS
            && block.counts.digits == 0
            && !matches!(block.kind, BlockKind::Heading { .. });
        let text = || self.outline.block_text(block).trim().trim_end_matches(':').trim_end().to_lowercase();
        is_label.then(text)
    }

    /// Whether a line, or its label, says of a date that it is that of publication.
    fn says(&self, index: usize, language: Option<&str>) -> bool {
        let block = &self.outline.blocks[index];
        let label = || self.label(index).unwrap_or_default();
        let said = || {
            let lines = told(self.outline.block_text(block), "", language, None);
            lines.iter().any(|line| line.clarity >= Clarity::Said)
        };
        let may_say = || self.has_label(block, &[Of::Publication, Of::First]);
        block.counts.digits as usize >= YEAR_DIGITS && (may_say() && said() || is_published(&label()))
    }

    /// Whether a block has words that say that a date is of one of these.
    fn has_label(&self, block: &Block, of: &[Of]) -> bool {
        let lower = self.outline.block_text(block).to_lowercase();
        words::labels(&lower).iter().any(|label| of.contains(&label.of))
    }

    /// Whether a block is an entry of a list of pages: an item that is a link of more than a date, or, away from the headline, begins with
    /// one, behind which the date is that of the page it leads to.
    fn is_entry(&self, index: usize) -> bool {
        let block = &self.outline.blocks[index];
        let linked = block.metered[Meter::Link as usize];
        let is_title = || linked as usize > MAX_DATE || !self.begins_with_name(block);
        matches!(block.kind, BlockKind::ListItem { .. })
            && (linked as usize > MAX_DATE && linked == block.bytes()
                || !self.is_beside(index) && self.begins_with_link(block) && is_title())
    }

    /// Whether the first part of a block is a person's name, or a date.
    fn begins_with_name(&self, block: &Block) -> bool {
        let first = self.runs(block).next().map_or("", |(range, _)| self.outline.text[range].trim());
        names::is_person(first) || dates::find(first, None).is_some()
    }

    /// The part of a block's text that may be a date line.
    fn dated_part(&self, index: usize) -> Option<&str> {
        let block = &self.outline.blocks[index];
        let text = self.outline.block_text(block);
        let is_heading = matches!(block.kind, BlockKind::Heading { .. });
        match block.counts.words {
            // "Berlin, 23 March 2023 - " at the beginning of a text.
            words if words > MAX_WORDS && !says_published(self.outline, block) => {
                let at_end = || bracketed_end(text).filter(|_| self.is_beside(index));
                self.dateline(block).or_else(|| self.part_called_date(block)).or_else(at_end)
            }
            words if is_heading && (words > MAX_HEADING_WORDS || Some(index) == self.headline) => {
                // A headline may begin with the date, in an element of its own.
                until(text, MAX_DATE).filter(|_| block.names.has(NameCues::DATE))
            }
            _ => Some(text),
        }
    }

    /// What a block says of the dates in it.
    fn date_lines(&self, index: usize, language: Option<&str>) -> Vec<DateLine> {
        let block = &self.outline.blocks[index];
        let lines = self.read(index, language).filter(|lines| !lines.is_empty());
        let label = || self.label(index).is_some_and(|label| is_published(&label));
        // Right beside the headline stands the first post of a thread, or how many comments there are.
        let is_of_another = || {
            self.is_entry(index)
                || self.is_in_infobox(block)
                || self.is_in_figure(block)
                || is_code(block)
                || !self.is_beside(index) && (self.is_teaser(block) || self.is_in_card(block))
                || self.is_in_comments(block) && !self.is_beside(index)
                || !self.is_beside(index) && !label() && self.is_aside(block)
        };
        // What a footer says of the page is of its text.
        let is_said = |lines: &Vec<DateLine>| {
            lines.iter().any(|line| line.clarity >= Clarity::Said) && self.is_in_own_footer(block)
        };
        let Some(lines) = lines.filter(|lines| is_said(lines) || !is_of_another()) else { return Vec::new() };
        let place = self.place(index);
        // What a clock says is of the day of the crawl.
        let is_clock = |line: &DateLine| {
            place == Place::Above && line.clarity <= Clarity::Line && self.crawled == Some(line.date.date)
        };
        let is_others = || !self.is_beside(index) && self.is_below_others(index);
        let is_others =
            lines.iter().all(|line| line.clarity <= Clarity::Line && !line.changed) && is_others();
        let own = lines.into_iter().filter(|line| !is_others && !is_clock(line));
        own.map(|line| DateLine { place, ..line }).collect()
    }

    /// The same, wherever the block stands.
    fn read(&self, index: usize, language: Option<&str>) -> Option<Vec<DateLine>> {
        let block = &self.outline.blocks[index];
        let part = self.dated_part(index)?;
        let is_whole = part.len() == self.outline.block_text(block).len();
        let timed = if is_whole { self.timed(block, language) } else { None };
        let is_other = timed.is_some();
        let mut text = timed.map(Cow::Owned).unwrap_or_else(|| without_other_lines(part));
        let mut found = dates::locate(&text, language);
        // What style sheets set apart may have no space between: `Mar 3, 20235 min`.
        if found.is_none() && !is_other && self.is_run_together(block, part) {
            text = Cow::Owned(self.spaced(block));
            found = dates::locate(&text, language);
        }
        let day = self.crawled.filter(|_| block.counts.words <= MAX_WORDS);
        let found = found.or_else(|| counted_back(&text, day))?;
        let label = self.label(index).unwrap_or_default();
        let clarity = || match is_whole && self.is_sentence(block, &text[..found.start], &text[found.end..]) {
            true => Clarity::Sentence,
            false => Clarity::Line,
        };
        let mut lines = told_of(found, &text, &label, language, clarity);
        if is_whole && self.is_text(block) {
            lines.iter_mut().for_each(|line| line.clarity = line.clarity.min(Clarity::Sentence));
        }
        Some(lines)
    }

    /// Whether a block is several sentences, which may tell when a book appeared, rather than a line of facts.
    fn is_text(&self, block: &Block) -> bool {
        block.counts.words > MAX_BOX_WORDS
            && block.counts.sentence_ends > 1
            && !says_published(self.outline, block)
            && !self.names_near(block).has(DATED)
            && self.part_called_date(block).is_none()
    }

    /// Whether a date merely occurs in a block that is taken as a whole: "the season ends on 15 April" rather than "started by Ada,
    /// 15 April"; or goes on behind it: "He left in the morning of Sunday, 15 April, after a storm."
    fn is_sentence(&self, block: &Block, before: &str, behind: &str) -> bool {
        // A page of the paper may follow: "15.04.2011, p. 5".
        let is_more = |rest: &str| {
            rest.starts_with(char::is_lowercase) && rest.split(' ').nth(MIN_WORDS_BEHIND).is_some()
        };
        let goes_on = || behind.strip_prefix(", ").is_some_and(is_more);
        let is_byline = || names::is_person(names::without_before(before));
        let is_line = || is_weekday(before) && behind.chars().count() <= MAX_DATE;
        block.counts.words > MAX_LINE_WORDS
            && block.counts.sentence_ends > 0
            && self.part_called_date(block).is_none()
            && (before.trim_end().ends_with(char::is_lowercase) && !is_line() || goes_on())
            && !ends_in_label(before)
            && !is_byline()
            && !says_published(self.outline, block)
            && !self.names_near(block).has(DATED)
    }

    /// Whether a part of a block is a short line, the whole block, in which a year may be joined to what follows.
    fn is_run_together(&self, block: &Block, part: &str) -> bool {
        block.counts.words <= MAX_LINE_WORDS
            && block.counts.digits as usize > YEAR_DIGITS
            && part.len() == self.outline.block_text(block).len()
    }

    /// The text of a block with spaces between what stands in different elements.
    fn spaced(&self, block: &Block) -> String {
        let parts: Vec<&str> = self.runs(block).map(|(range, _)| self.outline.text[range].trim()).collect();
        parts.join(" ")
    }
}

/// Of a line with a date in code more than this is code.
const MAX_CODE: f32 = 0.25;

/// Whether a block is code, in which a date is an example or that of a log.
fn is_code(block: &Block) -> bool {
    block.kind == BlockKind::Preformatted || block.share(Meter::Code) > MAX_CODE
}

/// The date that all dates are of.
fn of_one_mind(mut dates: impl Iterator<Item = Timestamp>) -> Option<Timestamp> {
    let one = dates.next()?;
    dates.all(|date| date.date == one.date).then_some(one)
}

/// Whether what stands before a date is nothing but its weekday: "Donnerstag, den".
fn is_weekday(before: &str) -> bool {
    let mut words = before.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.next().is_some_and(cues::is_weekday) && words.all(|word| ARTICLES.contains(&word))
}

/// Whether what stands before a date ends in a word that says what it is of.
fn ends_in_label(before: &str) -> bool {
    let lower = before.to_lowercase();
    // Of words for a change the beginning is enough.
    let rest = |label: &words::Label| lower[label.end..].trim_start_matches(char::is_alphabetic).trim();
    words::labels(&lower).last().is_some_and(|label| rest(label).is_empty())
}

/// Whether a label, in lower case, is that of a date of publication.
fn is_published(label: &str) -> bool {
    words::as_whole(label) == Some(Of::Publication)
}

/// The lines of a short text but those that are of something else, such as the rights, if there are others.
fn without_other_lines(text: &str) -> Cow<'_, str> {
    let is_short = text.len() <= MAX_LINES && text.trim().contains('\n');
    let lines = || text.lines().filter(|line| !is_of_other(&line.to_lowercase()));
    if is_short && lines().count() < text.lines().count() && lines().any(|line| !line.trim().is_empty()) {
        Cow::Owned(lines().collect::<Vec<_>>().join("\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether the last of several lines is nothing but a date, as below a signature.
fn ends_in_date(text: &str) -> bool {
    let last = text.trim().rsplit_once('\n').map(|(_, last)| last.trim());
    let found = last.and_then(|last| Some((last, dates::locate(last, None)?)));
    found.is_some_and(|(last, found)| found.start == 0 && found.end == last.len())
}

/// Whether a sentence or two say when it was published.
fn says_published(outline: &Outline, block: &Block) -> bool {
    let text = outline.block_text(block);
    // Most have no year in them: looking for it costs less than looking for the words.
    let has_year = || text.bytes().filter(u8::is_ascii_digit).nth(YEAR_DIGITS - 1).is_some();
    let says = || {
        let lower = text.to_lowercase();
        PUBLISHED.iter().any(|sign| lower.contains(sign))
            || words::labels(&lower).iter().any(|label| label.of == Of::First)
    };
    block.counts.words <= MAX_SENTENCE_WORDS && has_year() && says()
}

/// The brackets that end a text, if they hold no more than a date can take: a standfirst may end so.
fn bracketed_end(text: &str) -> Option<&str> {
    let (_, inside) = text.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    (inside.len() <= MAX_DATE).then_some(inside)
}

/// The first characters of a text.
fn until(text: &str, chars: usize) -> Option<&str> {
    text.get(..text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at))
}

#[cfg(test)]
mod tests;
