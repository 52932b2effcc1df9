//! Lines of a flattened page → one row of numbers a line.

mod lexicon;
mod page;
mod seen;
mod table;

use std::ops::Range;

use super::sums::{Prefix, Sums, ratio};
use super::{FAR, NEAR, kind_number, last_seen};
use crate::cues::PhraseCues;
use crate::outline::plain::Plain;
use crate::outline::{Block, BlockKind};
use crate::words;
use lexicon::Odds;
use page::{LOOSE, MAX_COPIES, TIGHT, body, copies, headline, is_prompt, ranges, since};
use seen::Seen;
pub(crate) use table::{COUNT, Feature, Row, WIDTH, names};

/// The wider neighbourhood of a line.
const WIDE: usize = 3 * NEAR;
/// How far the density of long lines is looked at.
const DENSE: usize = 12;
/// A line of so many words is long: prose rather than labels.
const LONG_WORDS: f32 = 15.0;
/// What layout features are where the page has no layout.
const NO_LAYOUT: f32 = -1.0;
/// What features of neighbours are where there is none.
const NO_LINE: f32 = -1.0;

const COMMENTS: PhraseCues = PhraseCues::COMMENTS.with(PhraseCues::COMMENT_FORM);
const FORMS: PhraseCues = PhraseCues::CONSENT.with(PhraseCues::LOGIN).with(PhraseCues::SUBSCRIBE);
const BYLINES: PhraseCues = PhraseCues::BYLINE.with(PhraseCues::DATE_LINE);
const BUY: PhraseCues = PhraseCues::CART.with(PhraseCues::PRICE);
const MORE: PhraseCues = PhraseCues::RELATED.with(PhraseCues::POPULAR);

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
    /// Sums of the lexicon's log-odds, and of how much it knows, before each line.
    odds_before: Vec<(f32, f32)>,
    phrases_before: Vec<u32>,
    headline: Option<usize>,
    heading: Vec<Option<u32>>,
    long_before: Vec<u32>,
    long_behind: Vec<u32>,
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
}

/// Cues whose last occurrence tells of a line, and whose next one does.
const SINCE: [(Feature, PhraseCues); 11] = [
    (Feature::SinceComments, COMMENTS),
    (Feature::SinceRelated, MORE),
    (Feature::SinceShare, PhraseCues::SHARE),
    (Feature::SinceForm, FORMS),
    (Feature::SinceByline, BYLINES),
    (Feature::SinceRating, PhraseCues::RATING),
    (Feature::SinceAuthor, PhraseCues::AUTHOR_BOX),
    (Feature::SinceCopyright, PhraseCues::COPYRIGHT),
    (Feature::SinceForum, PhraseCues::FORUM),
    (Feature::SinceBuy, BUY),
    (Feature::SinceToc, PhraseCues::TOC),
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
        let odds: Vec<Odds> = (0..n).map(|i| lexicon::odds(tokens.line(i))).collect();
        let mut sum = (0.0, 0.0);
        let mut odds_before = vec![sum];
        odds_before.extend(odds.iter().map(|o| {
            sum = (sum.0 + o.sum, sum.1 + o.known);
            sum
        }));
        let mut phrases = 0;
        let mut phrases_before = vec![0];
        phrases_before.extend(blocks.iter().map(|b| {
            phrases += u32::from(!b.phrases.is_empty());
            phrases
        }));
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
        let mut sum = 0.0;
        let mut copies_before = vec![sum];
        copies_before.extend(copies.iter().map(|c: &f32| {
            sum += c.min(MAX_COPIES);
            sum
        }));
        let marked = |cues| blocks.iter().filter(|b| is_prompt(b, cues)).count() as f32;
        let prefix = Prefix::of(blocks);
        let mut features = LineFeatures {
            plain,
            total: prefix.total(),
            copies,
            copy_gaps,
            copies_before,
            odds,
            odds_before,
            phrases_before,
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
            since: since(blocks.iter(), &SINCE.map(|(_, cues)| cues)),
            to,
            on_page: ON_PAGE.map(|(_, cues)| marked(cues)),
            densest: 0.0,
            tight_body: body(blocks, is_long, TIGHT),
            wide_body: body(blocks, is_long, LOOSE),
            prefix,
            ends,
            seen,
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
        let (a, b) = (self.odds_before[lines.end as usize], self.odds_before[lines.start as usize]);
        ratio(a.0 - b.0, a.1 - b.1)
    }

    fn row(&self, i: usize) -> Row {
        let mut row = [0.0; WIDTH];
        let mut set = |feature: Feature, value: f32| row[feature as usize] = value;
        self.own(i, &mut set);
        self.laid_out(i, &mut set);
        self.lexicon(i, &mut set);
        self.neighbours(i, &mut set);
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
        let first = if i == 0 { &[] } else { self.plain.tokens.line(0) };
        let first = &first[..first.len().min(lexicon::MAX_TOKENS)];
        let (mut shared, mut rare, mut titled, mut all) = (0.0, 0.0, 0.0, 0.0);
        let own = u8::from(block.counts.words >= LONG_WORDS && block.counts.sentence_ends > 0);
        for token in self.plain.tokens.longer(i).take(lexicon::MAX_TOKENS) {
            all += 1.0;
            let [all_over, in_long_lines] = self.seen.counts(token);
            shared += truth(in_long_lines > own);
            rare += truth(all_over <= 1);
            titled += truth(first.contains(&token));
        }
        set(Feature::TitleOverlap, ratio(titled, all));
        set(Feature::LongOverlap, ratio(shared, all));
        set(Feature::Rarity, ratio(rare, all));
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
        let words = |j: Option<usize>| j.and_then(|j| blocks.get(j)).map_or(NO_LINE, |b| b.counts.words);
        let kind = |j: Option<usize>| j.and_then(|j| blocks.get(j)).map_or(NO_LINE, |b| kind_number(b.kind));
        set(Feature::WordsBefore1, words(i.checked_sub(1)));
        set(Feature::WordsBehind1, words(Some(i + 1)));
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
        let phrases = |lines: &Range<u32>| {
            (self.phrases_before[lines.end as usize] - self.phrases_before[lines.start as usize]) as f32
        };
        let copies = |lines: &Range<u32>| {
            let (a, b) = (self.copies_before[lines.end as usize], self.copies_before[lines.start as usize]);
            (a - b) / lines.len() as f32
        };
        set(Feature::NearCopies, copies(&near));
        set(Feature::WideCopies, copies(&wide));
        set(Feature::NearPhrases, phrases(&near));
        set(Feature::WidePhrases, phrases(&wide));
        match self.heading[i] {
            Some(h) => {
                let heading = &self.plain.outline.blocks[h as usize];
                set(Feature::HeadingDistance, away(h));
                set(Feature::HeadingWords, heading.counts.words);
            }
            None => set(Feature::HeadingDistance, FAR),
        }
        for ((feature, _), value) in SINCE.iter().zip(self.since[i]) {
            set(*feature, value);
        }
        for ((feature, _), value) in TO.iter().zip(self.to[i]) {
            set(*feature, value);
        }
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

fn truth(value: bool) -> f32 {
    f32::from(u8::from(value))
}

#[cfg(test)]
mod tests;
