//! How often words occur on a page.

use super::lexicon;
use super::page::truth;
use crate::features::sums::ratio;
use crate::outline::plain::Plain;

/// How often words occur on the page and in its long lines, counted in few bits: enough to tell none, one and more.
pub(super) struct Seen {
    /// Both counts side by side: one look in the cache finds them.
    counts: Vec<[u8; 2]>,
    mask: u32,
}

impl Seen {
    /// For so many words. With so much room to spare few words share a counter with another.
    pub(super) fn for_words(words: usize) -> Seen {
        const SPARE: usize = 8;
        const MIN: usize = 256;
        const MAX: usize = 1 << 20;
        let size = (words * SPARE).next_power_of_two().clamp(MIN, MAX);
        Seen { counts: vec![[0; 2]; size], mask: (size - 1) as u32 }
    }

    pub(super) fn add(&mut self, token: u32, in_long_line: bool) {
        let [all, long] = &mut self.counts[(token & self.mask) as usize];
        *all = all.saturating_add(1);
        *long = long.saturating_add(u8::from(in_long_line));
    }

    /// On the page, and in its long lines.
    pub(super) fn counts(&self, token: u32) -> [u8; 2] {
        self.counts[(token & self.mask) as usize]
    }
}

/// The shares of a line's longer words that others have too.
#[derive(Debug, Clone, Copy)]
pub(super) struct Overlap {
    /// The first line of the page.
    pub(super) title: f32,
    /// Its long lines.
    pub(super) long: f32,
    /// No other place of it.
    pub(super) rare: f32,
}

impl Overlap {
    pub(super) fn of(plain: &Plain, seen: &Seen, line: usize, is_long: bool) -> Overlap {
        let first = if line == 0 { &[] } else { plain.tokens.line(0) };
        let first = &first[..first.len().min(lexicon::MAX_TOKENS)];
        let (mut shared, mut rare, mut titled, mut all) = (0.0, 0.0, 0.0, 0.0);
        // A long line has its own words.
        let own = u8::from(is_long);
        for token in plain.tokens.longer(line).take(lexicon::MAX_TOKENS) {
            all += 1.0;
            let [all_over, in_long_lines] = seen.counts(token);
            shared += truth(in_long_lines > own);
            rare += truth(all_over <= 1);
            titled += truth(first.contains(&token));
        }
        Overlap { title: ratio(titled, all), long: ratio(shared, all), rare: ratio(rare, all) }
    }
}
