//! Lines of a flattened page → one row of numbers a line.

mod lexicon;
mod table;
mod tokens;

use std::ops::Range;

use super::sums::{Prefix, Sums, ratio};
use super::title::TitleWords;
use super::{FAR, NEAR, PHRASES, PROMPT_WORDS, copies, kind_number, last_seen, since};
use crate::article::BlockKind;
use crate::cues::PhraseCues;
use crate::outline::Block;
use crate::outline::plain::Plain;
use crate::words;
use lexicon::Odds;
pub(crate) use table::{COUNT, Feature, Row, WIDTH, names};
use tokens::{Seen, Tokens};

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

const COMMENTS: PhraseCues = PhraseCues::COMMENTS.or(PhraseCues::COMMENT_FORM);
const FORMS: PhraseCues = PhraseCues::CONSENT.or(PhraseCues::LOGIN).or(PhraseCues::SUBSCRIBE);
const BYLINES: PhraseCues = PhraseCues::BYLINE.or(PhraseCues::DATE);

/// The features of a page's lines. Rows are made when asked for.
pub(crate) struct LineFeatures<'a> {
    plain: &'a Plain,
    prefix: Prefix,
    total: Sums,
    copies: Vec<u16>,
    ends: Vec<bool>,
    odds: Vec<Odds>,
    /// Sums of the lexicon's log-odds, and of how much it knows, before each line.
    odds_before: Vec<(f32, f32)>,
    phrases_before: Vec<u32>,
    title: TitleWords,
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
    densest: f32,
    tokens: Tokens,
    seen: Seen,
    seen_long: Seen,
}

/// Cues whose last occurrence tells of a line, and whose next one does.
const SINCE: [(Feature, PhraseCues); 8] = [
    (Feature::SinceComments, COMMENTS),
    (Feature::SinceRelated, PhraseCues::RELATED),
    (Feature::SinceShare, PhraseCues::SHARE),
    (Feature::SinceForm, FORMS),
    (Feature::SinceByline, BYLINES),
    (Feature::SinceRating, PhraseCues::RATING),
    (Feature::SinceAuthor, PhraseCues::AUTHOR_BOX),
    (Feature::SinceCopyright, PhraseCues::COPYRIGHT),
];
const TO: [(Feature, PhraseCues); 2] =
    [(Feature::ToCopyright, PhraseCues::COPYRIGHT), (Feature::ToByline, BYLINES)];

impl<'a> LineFeatures<'a> {
    /// Takes in a page.
    pub(crate) fn of(plain: &'a Plain) -> Self {
        let outline = &plain.outline;
        let blocks = &outline.blocks;
        let n = blocks.len();
        let mut tokens = Tokens::default();
        for block in blocks {
            tokens.push_line(outline.block_text(block));
        }
        let is_long = |b: &Block| b.counts.words >= LONG_WORDS && b.counts.sentence_ends > 0;
        let ends: Vec<bool> =
            blocks.iter().map(|b| words::ends_like_a_sentence(outline.block_text(b))).collect();
        let mut seen = Seen::for_words(tokens.len());
        let mut seen_long = Seen::for_words(tokens.len());
        for (i, block) in blocks.iter().enumerate() {
            for token in tokens.longer(i) {
                seen.add(token);
                if is_long(block) {
                    seen_long.add(token);
                }
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
            phrases += u32::from(b.phrases.count() > 0);
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
        let since_each = SINCE.map(|(_, cues)| since(blocks, cues));
        let to_each = TO.map(|(_, cues)| until(blocks, cues));
        let first = blocks.first().map_or("", |b| outline.block_text(b));
        let prefix = Prefix::of(blocks);
        let mut features = LineFeatures {
            plain,
            total: prefix.total(),
            copies: copies(blocks),
            odds,
            odds_before,
            phrases_before,
            title: TitleWords::of(first),
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
            since: (0..n).map(|i| std::array::from_fn(|k| since_each[k][i])).collect(),
            to: (0..n).map(|i| std::array::from_fn(|k| to_each[k][i])).collect(),
            densest: 0.0,
            prefix,
            ends,
            tokens,
            seen,
            seen_long,
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

    /// The numbers by which the lexicon looks a line up.
    #[cfg(feature = "training")]
    pub(crate) fn lexicon_keys(&self, line: usize) -> Vec<u32> {
        lexicon::keys(self.tokens.line(line)).collect()
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
        let phrases = self.plain.outline.blocks[i].phrases;
        for (slot, (_, mask)) in row[table::FIRST_PHRASE..].iter_mut().zip(PHRASES) {
            *slot = f32::from(u8::from(phrases.intersects(*mask)));
        }
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
        set(Feature::Cjk, counts.cjk as f32 / chars);
        set(Feature::EndsSentence, truth(self.ends[i]));
        set(Feature::EndsColon, truth(text.ends_with([':', '：'])));
        set(Feature::FirstChar, words::first_char_class(text) as u8 as f32);
        set(Feature::PhraseKinds, block.phrases.count() as f32);
        set(Feature::Copies, f32::from(self.copies[i]));
        set(Feature::TitleOverlap, if i == 0 { 0.0 } else { self.title.overlap(text) });
        set(Feature::IsHeadline, truth(self.headline == Some(i)));
        let (mut shared, mut rare, mut all) = (0.0, 0.0, 0.0);
        let own = u8::from(block.counts.words >= LONG_WORDS && block.counts.sentence_ends > 0);
        for token in self.tokens.longer(i).take(lexicon::MAX_TOKENS) {
            all += 1.0;
            shared += truth(self.seen_long.count(token) > own);
            rare += truth(self.seen.count(token) <= 1);
        }
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
        let at = i as u32;
        set(Feature::LexiconMean, ratio(odds.sum, odds.known));
        set(Feature::LexiconSum, odds.sum);
        set(Feature::LexiconMin, odds.min);
        set(Feature::LexiconMax, odds.max);
        set(Feature::LexiconWhole, odds.whole);
        set(Feature::LexiconKnown, odds.known);
        set(Feature::LexiconBefore, self.lexicon_mean(&(at.saturating_sub(1)..at)));
        set(Feature::LexiconBehind, self.lexicon_mean(&(at + 1..(at + 2).min(n).max(at + 1))));
        set(Feature::LexiconNear, self.lexicon_mean(&self.around(i, NEAR)));
        set(Feature::LexiconWide, self.lexicon_mean(&self.around(i, WIDE)));
    }

    fn neighbours(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let blocks = &self.plain.outline.blocks;
        let words = |j: Option<usize>| j.and_then(|j| blocks.get(j)).map_or(NO_LINE, |b| b.counts.words);
        let kind = |j: Option<usize>| j.and_then(|j| blocks.get(j)).map_or(NO_LINE, |b| kind_number(b.kind));
        let ends = |j: Option<usize>| j.and_then(|j| self.ends.get(j)).map_or(NO_LINE, |e| truth(*e));
        set(Feature::WordsBefore1, words(i.checked_sub(1)));
        set(Feature::WordsBefore2, words(i.checked_sub(2)));
        set(Feature::WordsBefore3, words(i.checked_sub(3)));
        set(Feature::WordsBehind1, words(Some(i + 1)));
        set(Feature::WordsBehind2, words(Some(i + 2)));
        set(Feature::WordsBehind3, words(Some(i + 3)));
        set(Feature::EndsBefore1, ends(i.checked_sub(1)));
        set(Feature::EndsBehind1, ends(Some(i + 1)));
        set(Feature::KindBefore1, kind(i.checked_sub(1)));
        set(Feature::KindBehind1, kind(Some(i + 1)));
    }

    fn context(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let near = self.around(i, NEAR);
        let wide = self.around(i, WIDE);
        let sums = self.prefix.range(&near);
        set(Feature::NearWords, sums.words / near.len() as f32);
        set(Feature::NearSentences, ratio(sums.sentences, sums.words));
        set(Feature::NearStopWords, ratio(sums.stop_words, sums.words));
        let before = self.prefix.range(&(near.start..i as u32));
        let behind = self.prefix.range(&(i as u32 + 1..near.end.max(i as u32 + 1)));
        set(Feature::NearLongBefore, ratio(before.long_words, before.words));
        set(Feature::NearLongBehind, ratio(behind.long_words, behind.words));
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
        set(Feature::NearPhrases, phrases(&near));
        set(Feature::WidePhrases, phrases(&wide));
        match self.heading[i] {
            Some(h) => {
                let heading = &self.plain.outline.blocks[h as usize];
                set(Feature::HeadingDistance, away(h));
                set(Feature::HeadingWords, heading.counts.words);
                set(Feature::HeadingPhrases, heading.phrases.count() as f32);
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
        set(Feature::FromHeadline, self.headline.map_or(FAR, |j| from(j).clamp(-FAR, FAR)));
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
    }
}

fn truth(value: bool) -> f32 {
    f32::from(u8::from(value))
}

/// For each line the number of lines to the next one with one of the cues; `FAR` behind the last.
fn until(blocks: &[Block], cues: PhraseCues) -> Vec<f32> {
    let mut next = FAR;
    let mut until = vec![FAR; blocks.len()];
    for (block, until) in blocks.iter().zip(&mut until).rev() {
        next = (next + 1.0).min(FAR);
        if block.counts.words <= PROMPT_WORDS && block.phrases.intersects(cues) {
            next = 0.0;
        }
        *until = next;
    }
    until
}

/// For each line the range of lines around it that continue each other.
fn ranges(n: usize, continues: impl Fn(usize) -> bool) -> Vec<Range<u32>> {
    let mut ranges = Vec::with_capacity(n);
    let mut start = 0;
    for end in 1..=n {
        if end == n || !continues(end) {
            ranges.extend(std::iter::repeat_n(start as u32..end as u32, end - start));
            start = end;
        }
    }
    ranges
}

/// The line that repeats what the first line has: there the title of the document is shown, with the name of the site.
fn headline(plain: &Plain) -> Option<usize> {
    const MIN_WORDS: f32 = 3.0;
    const MIN_SHARE: usize = 3;
    let outline = &plain.outline;
    let (first, others) = outline.blocks.split_first()?;
    let bytes = first.bytes() as usize;
    let first = words::key(outline.block_text(first));
    let repeats = |block: &Block| {
        let length = block.bytes() as usize;
        block.counts.words >= MIN_WORDS && length <= 2 * bytes && length * MIN_SHARE >= bytes && {
            let key = words::key(outline.block_text(block));
            !key.is_empty() && key.len() * MIN_SHARE >= first.len() && first.contains(&key)
        }
    };
    others.iter().position(repeats).map(|i| i + 1)
}
