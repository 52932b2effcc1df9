//! What stands before a line and what behind it, each side for itself.
//!
//! Where a text begins and ends the two sides differ, which a mean of both hides.

use std::ops::Range;

use super::page::sum_of;
use super::{Feature, LineFeatures, NO_LINE};
use crate::features::sums::ratio;

/// For a reach in lines: what the lexicon says of the lines before and behind.
const LEXICON: [(usize, Feature, Feature); 4] = [
    (1, Feature::LexiconBefore1, Feature::LexiconBehind1),
    (3, Feature::LexiconBefore3, Feature::LexiconBehind3),
    (9, Feature::LexiconBefore9, Feature::LexiconBehind9),
    (20, Feature::LexiconBefore20, Feature::LexiconBehind20),
];
/// The same for their mean words, and their words in long lines.
const WORDS: [(usize, [Feature; 2], [Feature; 2]); 2] = [
    (
        3,
        [Feature::MeanWordsBefore3, Feature::LongWordsBefore3],
        [Feature::MeanWordsBehind3, Feature::LongWordsBehind3],
    ),
    (
        9,
        [Feature::MeanWordsBefore9, Feature::LongWordsBefore9],
        [Feature::MeanWordsBehind9, Feature::LongWordsBehind9],
    ),
];
/// How far sentences and words of long lines are looked for.
const WIDE: usize = 9;

impl LineFeatures<'_> {
    pub(super) fn sides(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        for (reach, before, behind) in LEXICON {
            set(before, self.lexicon_mean(&self.before(i, reach)));
            set(behind, self.lexicon_mean(&self.behind(i, reach)));
        }
        for (reach, before, behind) in WORDS {
            for (lines, [mean, long]) in [(self.before(i, reach), before), (self.behind(i, reach), behind)] {
                let sums = self.prefix.range(&lines);
                let words = if lines.is_empty() { NO_LINE } else { sums.words / lines.len() as f32 };
                set(mean, words);
                set(long, sums.long_words);
            }
        }
        for (lines, sentences, overlap) in [
            (self.before(i, WIDE), Feature::SentencesBefore9, Feature::OverlapBefore9),
            (self.behind(i, WIDE), Feature::SentencesBehind9, Feature::OverlapBehind9),
        ] {
            let sums = self.prefix.range(&lines);
            set(sentences, ratio(sums.sentences, sums.words));
            set(overlap, ratio(sum_of(&self.overlap_before, &lines), lines.len() as f32));
        }
    }

    fn before(&self, i: usize, reach: usize) -> Range<u32> {
        i.saturating_sub(reach) as u32..i as u32
    }

    fn behind(&self, i: usize, reach: usize) -> Range<u32> {
        let end = self.len();
        (i + 1).min(end) as u32..(i + 1 + reach).min(end) as u32
    }
}
