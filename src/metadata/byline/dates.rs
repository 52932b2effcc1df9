//! When it was published, as a reader sees it.

use jiff::civil::Date;

use super::{MAX_LEAD, MAX_WORDS, Visible, is_of_comments};
use crate::article::Timestamp;
use crate::cues::{NameCues, PhraseCues};
use crate::metadata::dates;
use crate::outline::{Block, BlockKind, Meter, Outline};

/// A sentence or two that say when a text was published.
const MAX_SENTENCE_WORDS: f32 = 60.0;
const YEAR_DIGITS: usize = 4;
/// A heading can be a date line if it says little else: blogs head the posts of a day by it.
const MAX_HEADING_WORDS: f32 = 6.0;
/// A date has at most so many characters.
const MAX_DATE: usize = 24;
/// A date with weekday, time and zone has at most so many.
const MAX_STAMP: usize = 48;
/// Between a word that says what a date is of and the date there are at most so many bytes: a weekday, a colon.
const MAX_GAP: usize = 16;
/// A block that is the label of the next one has at most so many words.
const MAX_LABEL_WORDS: f32 = 3.0;
/// A line of more words that ends as a sentence does is one.
const MAX_LINE_WORDS: f32 = 8.0;
/// Days of a month have at most so many digits.
const DAY_DIGITS: usize = 2;

/// What is about other texts, by its names.
const OF_OTHERS: NameCues = NameCues::RELATED.with(NameCues::POPULAR).with(NameCues::EVENT);
/// What date lines are called.
const DATED: NameCues = NameCues::DATE.with(NameCues::META).with(NameCues::BYLINE);

/// The signs of a date of the last change: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian.
const CHANGED: [&str; 17] = [
    "update",
    "modified",
    "last edited",
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
/// What says right before a date, or as the label above it, that it is that of publication.
const SAID: [&str; 32] = [
    "published",
    "published on",
    "publication date",
    "posted",
    "posted on",
    "post time",
    "created",
    "originally created",
    "veröffentlicht",
    "veröffentlicht am",
    "publiziert",
    "erschienen",
    "erschienen am",
    "gepostet am",
    "erstellt am",
    "eingestellt am",
    "publié",
    "publié le",
    "mis en ligne",
    "mis en ligne le",
    "mise en ligne",
    "publicado",
    "publicado el",
    "publicado em",
    "pubblicato",
    "pubblicato il",
    "opublikowano",
    "опубликовано",
    "发布时间",
    "发表于",
    "公開日",
    "投稿日",
];
/// What says right before a date that an article published anew was published first then.
const FIRST: [&str; 4] = [
    "originally published",
    "originally published on",
    "ursprünglich veröffentlicht am",
    "publicado originalmente el",
];
/// Words before these that make them say something else.
const NOT_SAID: [&str; 2] = ["last", "first"];
/// What stands before the last day of something: "vom 5. bis 11. Februar".
const UNTIL: [&str; 12] = [
    "bis", "bis zum", "until", "till", "through", "jusqu'au", "hasta", "hasta el", "fino al", "tot", "до",
    "by",
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
}

impl Visible<'_> {
    /// The date lines near the headline: those behind it before those above it.
    pub(in crate::metadata) fn dates(&self, language: Option<&str>) -> Vec<DateLine> {
        let anchor = self.headline.unwrap_or(self.near.start);
        let behind = anchor..self.near.end;
        let above = (self.near.start..anchor).rev();
        behind.chain(above).filter_map(|i| self.date_line(i, language)).collect()
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
                    || self.says(*i, language))
                || says_published(self.outline, block)
        };
        let far = (0..blocks.len()).filter(|i| !self.near.contains(i));
        far.filter(is_date).filter_map(|i| self.date_line(i, language)).collect()
    }

    /// Where it says when it was published first, wherever that is.
    pub(in crate::metadata) fn original_date(&self, language: Option<&str>) -> Option<Timestamp> {
        let blocks = &self.outline.blocks;
        let may_say = |i: &usize| {
            let block = &blocks[*i];
            let text = self.outline.block_text(block);
            block.counts.words <= MAX_SENTENCE_WORDS
                && block.counts.digits as usize >= YEAR_DIGITS
                && said_by(&text.to_lowercase(), &FIRST, language).is_some()
        };
        (0..blocks.len())
            .filter(may_say)
            .find_map(|i| self.date_line(i, language))
            .filter(|line| line.clarity == Clarity::First)
            .map(|line| line.date)
    }

    /// The one date that short lines behind the headline tell, be they beside the text, if they are of one mind.
    pub(in crate::metadata) fn only_date(&self, language: Option<&str>) -> Option<Timestamp> {
        let blocks = &self.outline.blocks;
        let is_line = |i: &usize| {
            let block = &blocks[*i];
            block.counts.words <= MAX_HEADING_WORDS
                && !matches!(block.kind, BlockKind::Heading { .. })
                && !self.is_in_infobox(block)
                && !self.around(block).any(|(names, ..)| is_of_comments(names) || names.has(OF_OTHERS))
                && !is_of_other(&self.outline.block_text(block).to_lowercase())
                && !self.label(*i).is_some_and(|label| OTHER.contains(&&*label))
        };
        let lines = (self.headline? + 1..self.near.end).filter(is_line);
        let mut dates = lines.filter_map(|i| {
            let text = self.outline.block_text(&blocks[i]);
            dates::locate(text, language)
                .filter(|found| !ends_a_span(&text[..found.start]))
                .map(|found| found.stamp)
        });
        let one = dates.next()?;
        dates.all(|date| date.date == one.date).then_some(one)
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
        let said = || said_by(&self.outline.block_text(block).to_lowercase(), &SAID, language).is_some();
        let is_labelled = || self.label(index).is_some_and(|label| SAID.contains(&&*label));
        block.counts.digits as usize >= YEAR_DIGITS && (said() || is_labelled())
    }

    /// Whether a block is an entry of a menu: a list's item that is a link of more than a date.
    fn is_entry(&self, block: &Block) -> bool {
        let linked = block.metered[Meter::Link as usize];
        matches!(block.kind, BlockKind::ListItem { .. })
            && linked == block.bytes()
            && linked as usize > MAX_DATE
    }

    /// The part of a block's text that may be a date line.
    fn dated_part(&self, index: usize) -> Option<&str> {
        let block = &self.outline.blocks[index];
        let text = self.outline.block_text(block);
        let is_heading = matches!(block.kind, BlockKind::Heading { .. });
        match block.counts.words {
            // "Berlin, 23 March 2023 - " at the beginning of a text.
            words if words > MAX_WORDS && !says_published(self.outline, block) => dateline(text),
            words if is_heading && (words > MAX_HEADING_WORDS || Some(index) == self.headline) => {
                // A headline may begin with the date, in an element of its own.
                until(text, MAX_DATE).filter(|_| block.names.has(NameCues::DATE))
            }
            _ => Some(text),
        }
    }

    fn date_line(&self, index: usize, language: Option<&str>) -> Option<DateLine> {
        let block = &self.outline.blocks[index];
        let part = self.dated_part(index)?;
        let spaced;
        // What style sheets set apart may have no space between: `Mar 3, 20235 min`.
        let text = match dates::locate(part, language) {
            None if self.is_run_together(block, part) => {
                spaced = self.spaced(block);
                &spaced
            }
            _ => part,
        };
        let day = self.crawled.filter(|_| block.counts.words <= MAX_WORDS);
        let found = dates::locate(text, language).or_else(|| counted_back(text, day))?;
        let label = self.label(index).unwrap_or_default();
        let is_labelled = SAID.contains(&&*label);
        if self.is_entry(block)
            || self.is_in_infobox(block)
            // Right beside the headline stands the first post of a thread, or how many comments there are.
            || self.is_in_comments(block) && !self.is_beside(index)
            || !self.is_beside(index) && !is_labelled && self.is_aside(block)
        {
            return None;
        }
        let clarity = || match self.is_sentence(block, text, &text[..found.start]) {
            true => Clarity::Sentence,
            false => Clarity::Line,
        };
        told_of(found, text, &label, language, clarity)
    }

    /// Whether a date merely occurs in a block that is taken as a whole: "the season ends on 15 April" rather than "started by Ada,
    /// 15 April".
    fn is_sentence(&self, block: &Block, text: &str, before: &str) -> bool {
        block.counts.words > MAX_LINE_WORDS
            && block.counts.sentence_ends > 0
            && before.trim_end().ends_with(char::is_lowercase)
            && text.len() == self.outline.block_text(block).len()
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

/// What a line says of the first date in it, be it one that counts back from the day of the crawl. `label` is what stands before the
/// line, in lower case.
pub(in crate::metadata) fn told(
    text: &str,
    label: &str,
    language: Option<&str>,
    crawled: Option<Date>,
) -> Option<DateLine> {
    let found = dates::locate(text, language).or_else(|| counted_back(text, crawled))?;
    told_of(found, text, label, language, || Clarity::Line)
}

/// A date that counts back from a day, if that is known: "3 days ago".
fn counted_back(text: &str, day: Option<Date>) -> Option<dates::Found> {
    let date = Timestamp { date: dates::relative::find(text, day?)?, time: None, offset: None };
    Some(dates::Found { start: 0, end: text.len(), stamp: date, swapped: None })
}

/// The same of a date that is found already; `clarity` tells how clear the line is where it says nothing of its date.
fn told_of(
    found: dates::Found,
    text: &str,
    label: &str,
    language: Option<&str>,
    clarity: impl Fn() -> Clarity,
) -> Option<DateLine> {
    let lower = text.to_lowercase();
    if is_of_other(&lower) || OTHER.contains(&label) || ends_a_span(&text[..found.start]) {
        return None;
    }
    let of = |found: dates::Found, changed: bool, clarity: Clarity| {
        Some(DateLine { date: found.stamp, swapped: found.swapped, changed, clarity })
    };
    let said = |signs: &[&str]| said_by(&lower, signs, language);
    if let Some(first) = said(&FIRST) {
        return of(first, false, Clarity::First);
    }
    if let Some(said) = said(&SAID).or(SAID.contains(&label).then_some(found)) {
        return of(said, false, Clarity::Said);
    }
    of(found, is_changed(&lower, label, language), clarity())
}

/// Whether a line, in lower case, says that its date is that of the last change.
fn is_changed(lower: &str, label: &str, language: Option<&str>) -> bool {
    let by_line = CHANGED.iter().filter_map(|sign| lower.find(sign)).min().is_some_and(|at| {
        let (before, behind) = lower.split_at(at);
        // "Published 3 March, updated 5 March", "3 March, updated 8 hours ago": the first is that of publication.
        let has_own = behind.bytes().any(|byte| byte.is_ascii_digit());
        dates::find(before, language).is_none() || !has_own
    });
    by_line || CHANGED.iter().any(|sign| label.contains(sign))
}

/// The date right behind one of the signs in a line in lower case. "Last published" is said of all that somebody wrote, "first
/// published" of drafts.
fn said_by(lower: &str, signs: &[&str], language: Option<&str>) -> Option<dates::Found> {
    signs.iter().find_map(|sign| {
        lower.match_indices(sign).find_map(|(at, _)| {
            let (before, behind) = (&lower[..at], &lower[at + sign.len()..]);
            let is_word = !before.ends_with(char::is_alphanumeric)
                && !NOT_SAID.iter().any(|word| before.trim_end().ends_with(word));
            let found =
                is_word.then(|| dates::locate(until(behind, MAX_GAP + MAX_STAMP)?, language)).flatten()?;
            (found.start <= MAX_GAP).then_some(found)
        })
    })
}

/// Whether what stands before a date makes it the last day of something.
fn ends_a_span(before: &str) -> bool {
    let before = before.trim_end();
    let lower = before.to_lowercase();
    let is_word =
        |word: &&str| lower.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
    let of_days = || {
        let first = before.strip_suffix(['-', '–', '—'])?.trim_end().trim_end_matches('.');
        let digits = first.bytes().rev().take_while(u8::is_ascii_digit).count();
        let rest = &first[..first.len() - digits];
        Some((1..=DAY_DIGITS).contains(&digits) && !rest.ends_with([':', '.', '/', '-']))
    };
    UNTIL.iter().any(is_word) || of_days() == Some(true)
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
        PUBLISHED.iter().any(|sign| lower.contains(sign)) || FIRST.iter().any(|sign| lower.contains(sign))
    };
    block.counts.words <= MAX_SENTENCE_WORDS && has_year() && says()
}

/// The first characters of a text.
fn until(text: &str, chars: usize) -> Option<&str> {
    text.get(..text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at))
}

/// The beginning of a text that a dash or a bracket sets apart: "Berlin, 23 March 2023 - ", "LONDON (23 March 2023) ". A date
/// alone needs neither: "23 March 2023. The boats".
fn dateline(text: &str) -> Option<&str> {
    let (date, lead) = (until(text, MAX_DATE)?, until(text, MAX_LEAD)?);
    // The name of a file may have one in it.
    if dates::locate(date, None).is_some_and(|found| !date[..found.start].ends_with(['-', '_'])) {
        return Some(date);
    }
    let mark = [" - ", " – ", " — ", "–", "—", ")", "|", "：", "讯", " -- "];
    mark.iter().filter_map(|mark| lead.rfind(mark)).max().map(|at| &lead[..at])
}
