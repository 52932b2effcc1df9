//! Lines of a flattened page → one row of numbers a line.

mod lexicon;
mod lookup;
mod page;
mod seen;
mod sides;
mod table;
mod vectors;

use std::cell::OnceCell;
use std::ops::Range;

use super::sums::{Prefix, Sums, ratio};
use super::{FAR, NEAR, kind_number, last_seen};
use crate::cues::PhraseCues;
use crate::outline::plain::Plain;
use crate::outline::{Block, BlockKind};
use crate::words;
use lexicon::Odds;
use page::{
    LOOSE, MAX_COPIES, TIGHT, body, copies, headline, is_prompt, nearest, ranges, since, sum_of, sums, truth,
};
use seen::{Overlap, Seen};
pub(crate) use table::{COUNT, Feature, Row, WIDTH, names};
use vectors::Meanings;

/// The wider neighbourhood of a line.
const WIDE: usize = 3 * NEAR;
/// How far the density of long lines is looked at.
const DENSE: usize = 12;
/// A line of so many words is long: prose rather than labels.
const LONG_WORDS: f32 = 15.0;
/// A line that occurs so many times occurs often.
const OFTEN: f32 = 3.0;
/// What layout features are where the page has no layout.
const NO_LAYOUT: f32 = -1.0;
/// What features of neighbours are where there is none.
const NO_LINE: f32 = -1.0;

const COMMENTS: PhraseCues = PhraseCues::COMMENTS.with(PhraseCues::COMMENT_FORM);
const FORMS: PhraseCues = PhraseCues::CONSENT.with(PhraseCues::LOGIN).with(PhraseCues::SUBSCRIBE);
const BYLINES: PhraseCues = PhraseCues::BYLINE.with(PhraseCues::DATE_LINE);
const BUY: PhraseCues = PhraseCues::CART.with(PhraseCues::PRICE);
const MORE: PhraseCues = PhraseCues::RELATED.with(PhraseCues::POPULAR);

/// The rows of so many lines are kept for whoever asks next: more would take much memory on long pages.
pub(crate) const FIRST: usize = 2048;

/// The features of a page's lines. Rows are made when asked for.
pub(crate) struct LineFeatures<'a> {
    plain: &'a Plain,
    prefix: Prefix,
    total: Sums,
    copies: Vec<f32>,
    copy_gaps: Vec<f32>,
    copies_before: Vec<f32>,
    ends: Vec<bool>,
    odds: Vec<Odds>,
    meanings: Meanings,
    overlaps: Vec<Overlap>,
    // Before each line: the sums of the lexicon's log-odds and of how much it knows, of how many words long lines have too, and how many
    // lines have phrases and are long.
    odds_before: Vec<f32>,
    known_before: Vec<f32>,
    overlap_before: Vec<f32>,
    phrases_before: Vec<f32>,
    long_lines_before: Vec<f32>,
    headline: Option<usize>,
    heading: Vec<Option<u32>>,
    long_before: Vec<u32>,
    long_behind: Vec<u32>,
    /// The nearest line before and behind that occurs often.
    copied_before: Vec<Option<u32>>,
    copied_behind: Vec<Option<u32>>,
    first_long: usize,
    last_long: usize,
    long_lines: usize,
    items: usize,
    /// For each line the run of lines without a sentence, and the lines between blank lines.
    runs: Vec<Range<u32>>,
    groups: Vec<Range<u32>>,
    since: Vec<[f32; SINCE.len()]>,
    to: Vec<[f32; TO.len()]>,
    on_page: [f32; ON_PAGE.len()],
    densest: f32,
    tight_body: Range<usize>,
    wide_body: Range<usize>,
    seen: Seen,
    first_rows: OnceCell<Vec<Row>>,
}

/// Cues whose last occurrence tells of a line: by the lines since then and, for some, by the long ones among these; and those whose next
/// one does.
const SINCE: [(Feature, Option<Feature>, PhraseCues); 11] = [
    (Feature::SinceComments, Some(Feature::LongSinceComments), COMMENTS),
    (Feature::SinceRelated, Some(Feature::LongSinceRelated), MORE),
    (Feature::SinceShare, Some(Feature::LongSinceShare), PhraseCues::SHARE),
    (Feature::SinceForm, Some(Feature::LongSinceForm), FORMS),
    (Feature::SinceByline, Some(Feature::LongSinceByline), BYLINES),
    (Feature::SinceRating, None, PhraseCues::RATING),
    (Feature::SinceAuthor, Some(Feature::LongSinceAuthor), PhraseCues::AUTHOR_BOX),
    (Feature::SinceCopyright, Some(Feature::LongSinceCopyright), PhraseCues::COPYRIGHT),
    (Feature::SinceForum, None, PhraseCues::FORUM),
    (Feature::SinceBuy, None, BUY),
    (Feature::SinceToc, None, PhraseCues::TOC),
];
const TO: [(Feature, PhraseCues); 2] =
    [(Feature::ToCopyright, PhraseCues::COPYRIGHT), (Feature::ToByline, BYLINES)];
/// Cues whose number on the page tells what kind of page it is.
const ON_PAGE: [(Feature, PhraseCues); 6] = [
    (Feature::PageBuy, BUY),
    (Feature::PageForum, PhraseCues::FORUM),
    (Feature::PageComments, COMMENTS),
    (Feature::PageBylines, BYLINES),
    (Feature::PageReadMore, PhraseCues::READ_MORE),
    (Feature::PageRating, PhraseCues::RATING),
];

impl<'a> LineFeatures<'a> {
    /// Takes in a page.
    pub(crate) fn of(plain: &'a Plain) -> Self {
        let outline = &plain.outline;
        let blocks = &outline.blocks;
        let n = blocks.len();
        let tokens = &plain.tokens;
        let is_long = |b: &Block| b.counts.words >= LONG_WORDS && b.counts.sentence_ends > 0;
        let ends: Vec<bool> =
            blocks.iter().map(|b| words::ends_like_a_sentence(outline.block_text(b))).collect();
        let mut seen = Seen::for_words(tokens.len());
        for (i, block) in blocks.iter().enumerate() {
            let in_long_line = is_long(block);
            for token in tokens.longer(i) {
                seen.add(token, in_long_line);
            }
        }
        let overlaps: Vec<Overlap> =
            (0..n).map(|i| Overlap::of(plain, &seen, i, is_long(&blocks[i]))).collect();
        let odds: Vec<Odds> = (0..n).map(|i| lexicon::odds(tokens.line(i))).collect();
        let before = last_seen(blocks, is_long);
        let mut next = n as u32;
        let mut long_behind = vec![next; n];
        for i in (0..n).rev() {
            long_behind[i] = next;
            if is_long(&blocks[i]) {
                next = i as u32;
            }
        }
        let mut to = since(blocks.iter().rev(), &TO.map(|(_, cues)| cues));
        to.reverse();
        let (copies, copy_gaps) = copies(tokens, n);
        let marked = |cues| blocks.iter().filter(|b| is_prompt(b, cues)).count() as f32;
        let prefix = Prefix::of(blocks);
        let mut features = LineFeatures {
            plain,
            total: prefix.total(),
            copies_before: sums(copies.iter().map(|copies| copies.min(MAX_COPIES))),
            copied_before: nearest(0..n, |i| copies[i] >= OFTEN),
            copied_behind: nearest((0..n).rev(), |i| copies[i] >= OFTEN),
            copies,
            copy_gaps,
            known_before: sums(odds.iter().map(|odds| odds.known)),
            odds_before: sums(odds.iter().map(|odds| odds.sum)),
            odds,
            meanings: Meanings::of((0..n).map(|i| (tokens.line(i), is_long(&blocks[i])))),
            overlap_before: sums(overlaps.iter().map(|overlap| overlap.long)),
            overlaps,
            phrases_before: sums(blocks.iter().map(|b| truth(!b.phrases.is_empty()))),
            long_lines_before: sums(blocks.iter().map(|b| truth(is_long(b)))),
            headline: headline(plain),
            heading: last_seen(blocks, |b| matches!(b.kind, BlockKind::Heading { .. })),
            long_before: (0..n)
                .map(|i| i.checked_sub(1).and_then(|p| before[p]).unwrap_or(u32::MAX))
                .collect(),
            long_behind,
            first_long: blocks.iter().position(is_long).unwrap_or(n),
            last_long: blocks.iter().rposition(is_long).unwrap_or(n),
            long_lines: blocks.iter().filter(|b| is_long(b)).count(),
            items: blocks.iter().filter(|b| matches!(b.kind, BlockKind::ListItem { .. })).count(),
            runs: ranges(n, |i| !ends[i] && !ends[i - 1]),
            groups: ranges(n, |i| plain.layout[i].blank_before == 0),
            since: since(blocks.iter(), &SINCE.map(|(_, _, cues)| cues)),
            to,
            on_page: ON_PAGE.map(|(_, cues)| marked(cues)),
            densest: 0.0,
            tight_body: body(blocks, is_long, TIGHT),
            wide_body: body(blocks, is_long, LOOSE),
            prefix,
            ends,
            seen,
            first_rows: OnceCell::new(),
        };
        features.densest = (0..n).map(|i| features.dense_words(i)).fold(0.0, f32::max);
        features
    }

    /// How many lines there are.
    pub(crate) fn len(&self) -> usize {
        self.plain.outline.blocks.len()
    }

    /// Describes the lines of a range.
    pub(crate) fn rows(&self, lines: Range<usize>) -> impl Iterator<Item = Row> {
        lines.map(|i| self.row(i))
    }

    /// The rows of the first lines, at most [`FIRST`] of them: they are described once, whoever asks.
    pub(crate) fn first_rows(&self) -> &[Row] {
        self.first_rows.get_or_init(|| self.rows(0..self.len().min(FIRST)).collect())
    }

    /// The line that shows the page's title again.
    pub(crate) fn headline(&self) -> Option<usize> {
        self.headline
    }

    /// The share of a line's longer words that the page's long lines have, 0 to 1.
    pub(crate) fn overlap_with_long(&self, line: usize) -> f32 {
        let words = || self.plain.tokens.longer(line).take(lexicon::MAX_TOKENS);
        ratio(words().filter(|word| self.seen.counts(*word)[1] > 0).count() as f32, words().count() as f32)
    }

    /// How many lines of the page have the words of a line, with itself.
    pub(crate) fn copies(&self, line: usize) -> f32 {
        self.copies[line]
    }

    /// The numbers by which the lexicon looks a line up.
    #[cfg(feature = "training")]
    pub(crate) fn lexicon_keys(&self, line: usize) -> Vec<u32> {
        lexicon::keys(self.plain.tokens.line(line)).collect()
    }

    fn around(&self, i: usize, reach: usize) -> Range<u32> {
        i.saturating_sub(reach) as u32..(i + reach + 1).min(self.len()) as u32
    }

    fn dense_words(&self, i: usize) -> f32 {
        self.prefix.range(&self.around(i, DENSE)).long_words
    }

    fn lexicon_mean(&self, lines: &Range<u32>) -> f32 {
        ratio(sum_of(&self.odds_before, lines), sum_of(&self.known_before, lines))
    }

    fn row(&self, i: usize) -> Row {
        let mut row = [0.0; WIDTH];
        let mut set = |feature: Feature, value: f32| row[feature as usize] = value;
        self.own(i, &mut set);
        self.laid_out(i, &mut set);
        self.lexicon(i, &mut set);
        self.meanings.describe(i, &mut set);
        self.neighbours(i, &mut set);
        self.sides(i, &mut set);
        self.context(i, &mut set);
        self.place(i, &mut set);
        self.page(&mut set);
        row
    }

    fn own(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let block = &self.plain.outline.blocks[i];
        let text = self.plain.outline.block_text(block);
        let counts = &block.counts;
        let (chars, words) = (counts.chars.max(1) as f32, counts.words.max(1.0));
        set(Feature::Words, counts.words);
        set(Feature::WordLength, chars / words);
        set(Feature::Sentences, counts.sentence_ends as f32);
        set(Feature::SentencesPerWord, counts.sentence_ends as f32 / words);
        set(Feature::CommasPerWord, counts.commas as f32 / words);
        set(Feature::Digits, counts.digits as f32 / chars);
        set(Feature::Uppercase, counts.uppercase as f32 / chars);
        set(Feature::Capitalised, counts.capitalised as f32 / words);
        set(Feature::StopWords, counts.stop_words as f32 / words);
        set(Feature::Symbols, counts.symbols as f32 / chars);
        set(Feature::EndsSentence, truth(self.ends[i]));
        set(Feature::EndsColon, truth(text.ends_with([':', '：'])));
        set(Feature::FirstChar, words::first_char_class(text) as u8 as f32);
        set(Feature::PhraseKinds, block.phrases.len() as f32);
        set(Feature::Copies, self.copies[i]);
        set(Feature::CopyGap, self.copy_gaps[i]);
        let overlap = &self.overlaps[i];
        set(Feature::TitleOverlap, overlap.title);
        set(Feature::LongOverlap, overlap.long);
        set(Feature::Rarity, overlap.rare);
    }

    fn laid_out(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let layout = &self.plain.layout[i];
        let blank = |value: f32| if self.plain.has_blank_lines { value } else { NO_LAYOUT };
        set(Feature::Kind, kind_number(self.plain.outline.blocks[i].kind));
        set(Feature::Indent, if self.plain.has_indents { f32::from(layout.indent) } else { NO_LAYOUT });
        set(Feature::BlankBefore, blank(f32::from(layout.blank_before)));
        set(Feature::BlankBehind, blank(f32::from(layout.blank_behind)));
        let group = &self.groups[i];
        let sums = self.prefix.range(group);
        set(Feature::GroupLines, blank(group.len() as f32));
        set(Feature::GroupWords, blank(sums.words / group.len() as f32));
        set(Feature::GroupPlace, blank((i as f32 - group.start as f32) / group.len() as f32));
    }

    fn lexicon(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let odds = &self.odds[i];
        let n = self.len() as u32;
        set(Feature::LexiconMean, ratio(odds.sum, odds.known));
        set(Feature::LexiconSum, odds.sum);
        set(Feature::LexiconMin, odds.min);
        set(Feature::LexiconKnown, odds.known);
        set(Feature::LexiconNear, self.lexicon_mean(&self.around(i, NEAR)));
        set(Feature::LexiconWide, self.lexicon_mean(&self.around(i, WIDE)));
        set(Feature::LexiconRun, self.lexicon_mean(&self.runs[i]));
        let group = if self.plain.has_blank_lines { self.lexicon_mean(&self.groups[i]) } else { 0.0 };
        set(Feature::LexiconGroup, group);
        let heading = self.heading[i].filter(|h| i as f32 - (*h as f32) < FAR);
        set(Feature::LexiconHeading, heading.map_or(0.0, |h| self.lexicon_mean(&(h..h + 1))));
        set(Feature::LexiconPage, self.lexicon_mean(&(0..n)));
    }

    fn neighbours(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let blocks = &self.plain.outline.blocks;
        let line = |j: Option<usize>| j.filter(|j| *j < self.len());
        let words = |j: Option<usize>| line(j).map_or(NO_LINE, |j| blocks[j].counts.words);
        let kind = |j: Option<usize>| line(j).map_or(NO_LINE, |j| kind_number(blocks[j].kind));
        let ends = |j: Option<usize>| line(j).map_or(NO_LINE, |j| truth(self.ends[j]));
        let copies = |j: Option<usize>| line(j).map_or(0.0, |j| self.copies[j]);
        set(Feature::WordsBefore1, words(i.checked_sub(1)));
        set(Feature::WordsBehind1, words(Some(i + 1)));
        set(Feature::EndsBefore1, ends(i.checked_sub(1)));
        set(Feature::EndsBehind1, ends(Some(i + 1)));
        set(Feature::CopiesBefore1, copies(i.checked_sub(1)));
        set(Feature::CopiesBehind1, copies(Some(i + 1)));
        set(Feature::KindBefore1, kind(i.checked_sub(1)));
        set(Feature::KindBehind1, kind(Some(i + 1)));
    }

    fn context(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let near = self.around(i, NEAR);
        let wide = self.around(i, WIDE);
        let sums = self.prefix.range(&near);
        set(Feature::NearWords, sums.words / near.len() as f32);
        set(Feature::NearSentences, ratio(sums.sentences, sums.words));
        let sums = self.prefix.range(&wide);
        set(Feature::WideWords, sums.words / wide.len() as f32);
        set(Feature::WideSentences, ratio(sums.sentences, sums.words));
        let away = |j: u32| (i as f32 - j as f32).abs().min(FAR);
        set(
            Feature::LongBefore,
            if self.long_before[i] == u32::MAX { FAR } else { away(self.long_before[i]) },
        );
        let none_behind = self.long_behind[i] as usize == self.len();
        set(Feature::LongBehind, if none_behind { FAR } else { away(self.long_behind[i]) });
        let run = &self.runs[i];
        set(Feature::RunLines, run.len() as f32);
        set(Feature::RunWords, self.prefix.range(run).words);
        set(Feature::RunPlace, i as f32 - run.start as f32);
        set(Feature::NearCopies, sum_of(&self.copies_before, &near) / near.len() as f32);
        set(Feature::WideCopies, sum_of(&self.copies_before, &wide) / wide.len() as f32);
        set(Feature::NearPhrases, sum_of(&self.phrases_before, &near));
        set(Feature::WidePhrases, sum_of(&self.phrases_before, &wide));
        match self.heading[i] {
            Some(h) => {
                let heading = &self.plain.outline.blocks[h as usize];
                set(Feature::HeadingDistance, away(h));
                set(Feature::HeadingWords, heading.counts.words);
            }
            None => set(Feature::HeadingDistance, FAR),
        }
        for ((feature, long, _), lines) in SINCE.iter().zip(self.since[i]) {
            set(*feature, lines);
            if let Some(long) = long {
                // The prompt itself is short.
                let since = (i as u32).saturating_sub(lines as u32)..i as u32;
                set(*long, if lines < FAR { sum_of(&self.long_lines_before, &since) } else { NO_LINE });
            }
        }
        for ((feature, _), value) in TO.iter().zip(self.to[i]) {
            set(*feature, value);
        }
        let copied = |line: Option<u32>| line.map_or(FAR, away);
        set(Feature::SinceCopied, copied(self.copied_before[i]));
        set(Feature::ToCopied, copied(self.copied_behind[i]));
    }

    fn place(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let n = self.len();
        let before = self.prefix.range(&(0..i as u32));
        let from = |j: usize| i as f32 - j as f32;
        set(Feature::Index, i as f32);
        set(Feature::Place, i as f32 / n as f32);
        set(Feature::WordPlace, ratio(before.words, self.total.words));
        set(Feature::LongWordPlace, ratio(before.long_words, self.total.long_words));
        set(Feature::FromEnd, (n - i) as f32);
        set(Feature::FromFirstLong, from(self.first_long).clamp(-FAR, FAR));
        set(Feature::ToLastLong, -from(self.last_long).clamp(-FAR, FAR));
        for (from, to, body) in [
            (Feature::FromTightBody, Feature::ToTightBody, &self.tight_body),
            (Feature::FromWideBody, Feature::ToWideBody, &self.wide_body),
        ] {
            set(from, (i as f32 - body.start as f32).clamp(-FAR, FAR));
            set(to, (body.end as f32 - i as f32).clamp(-FAR, FAR));
        }
        set(Feature::Density, ratio(self.dense_words(i), self.densest));
    }

    fn page(&self, set: &mut impl FnMut(Feature, f32)) {
        let n = self.len() as f32;
        set(Feature::PageLines, n);
        set(Feature::PageWords, self.total.words);
        set(Feature::PageMeanWords, self.total.words / n);
        set(Feature::PageLong, ratio(self.total.long_words, self.total.words));
        set(Feature::PageLongLines, self.long_lines as f32);
        set(Feature::PageItems, self.items as f32 / n);
        set(Feature::PageSentences, ratio(self.total.sentences, self.total.words));
        set(Feature::PageCopies, self.copies_before[self.len()] / n);
        for ((feature, _), value) in ON_PAGE.iter().zip(self.on_page) {
            set(*feature, value);
        }
    }
}

#[cfg(test)]
mod tests;
