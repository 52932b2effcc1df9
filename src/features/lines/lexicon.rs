//! What words tell of a line by themselves: log-odds of words, pairs of words and whole short lines, learned with the
//! model.
//!
//! The file, little-endian: the number of entries (u32), then the entries: the token's number (u32) and its log-odds (i8,
//! in units of [`UNIT`]), sorted by number.

use once_cell::sync::Lazy;

use crate::words::{pair, whole};

/// One step of the stored log-odds.
const UNIT: f32 = 1.0 / 16.0;
/// Of a long line only so many words are looked up: what it is shows early.
pub(super) const MAX_TOKENS: usize = 24;
/// Lines of at most so many words are looked up as a whole.
const MAX_WHOLE: usize = 6;

static FILE: &[u8] = include_bytes!("lexicon.bin");

static LEXICON: Lazy<Lexicon> = Lazy::new(|| match Lexicon::read(FILE) {
    Some(lexicon) => lexicon,
    // Embedded and tested: it must not go on quietly.
    None => panic!("the embedded lexicon is damaged"),
});

/// The tokens by which a line is looked up: its words, pairs of neighbours, and the whole of a short line (last).
pub(super) fn keys(tokens: &[u32]) -> impl Iterator<Item = u32> {
    let shown = &tokens[..tokens.len().min(MAX_TOKENS)];
    let pairs = shown.windows(2).map(|w| pair(w[0], w[1]));
    shown.iter().copied().chain(pairs).chain(whole_key(tokens))
}

fn whole_key(tokens: &[u32]) -> Option<u32> {
    (1..=MAX_WHOLE).contains(&tokens.len()).then(|| whole(tokens))
}

/// What the lexicon says of a line.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Odds {
    pub(super) sum: f32,
    pub(super) known: f32,
    pub(super) min: f32,
}

pub(super) fn odds(tokens: &[u32]) -> Odds {
    let lexicon = &*LEXICON;
    let mut odds = Odds::default();
    for key in keys(tokens) {
        let value = lexicon.value(key);
        if value != 0 {
            let value = f32::from(value) * UNIT;
            odds.sum += value;
            odds.known += 1.0;
            odds.min = odds.min.min(value);
        }
    }
    odds
}

/// Open addressing: most words are not in it, and the first slot tells.
struct Lexicon {
    slots: Vec<(u32, i8)>,
    mask: usize,
    /// A bit for some bits of each key: small enough to stay in the nearest cache, it turns most words away.
    filter: Vec<u64>,
}

/// So many bits of a key choose its bit in the filter.
const FILTER_BITS: u32 = 16;

fn filter_bit(key: u32) -> (usize, u64) {
    let bit = key >> (u32::BITS - FILTER_BITS);
    (bit as usize / 64, 1 << (bit % 64))
}

impl Lexicon {
    fn read(bytes: &[u8]) -> Option<Lexicon> {
        const ENTRY: usize = 5;
        let (head, entries) = bytes.split_at_checked(4)?;
        let count = u32::from_le_bytes(head.try_into().ok()?) as usize;
        if entries.len() != count.checked_mul(ENTRY)? {
            return None;
        }
        let size = (2 * count.max(1)).next_power_of_two();
        let mut lexicon =
            Lexicon { slots: vec![(0, 0); size], mask: size - 1, filter: vec![0; (1 << FILTER_BITS) / 64] };
        for entry in entries.chunks_exact(ENTRY) {
            let key = u32::from_le_bytes(entry[..4].try_into().ok()?);
            let value = i8::from_le_bytes([entry[4]]);
            let mut at = key as usize & lexicon.mask;
            // A value of 0 marks a free slot; entries have none.
            while lexicon.slots[at].1 != 0 {
                at = (at + 1) & lexicon.mask;
            }
            lexicon.slots[at] = (key, value);
            let (word, bit) = filter_bit(key);
            lexicon.filter[word] |= bit;
        }
        Some(lexicon)
    }

    fn value(&self, key: u32) -> i8 {
        let (word, bit) = filter_bit(key);
        if self.filter[word] & bit == 0 {
            return 0;
        }
        let mut at = key as usize & self.mask;
        loop {
            let (found, value) = self.slots[at];
            if value == 0 || found == key {
                return value;
            }
            at = (at + 1) & self.mask;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(entries: &[(u32, i8)]) -> Vec<u8> {
        let mut bytes = (entries.len() as u32).to_le_bytes().to_vec();
        for (key, value) in entries {
            bytes.extend(key.to_le_bytes());
            bytes.extend(value.to_le_bytes());
        }
        bytes
    }

    #[test]
    fn the_embedded_lexicon_can_be_read() {
        assert!(Lexicon::read(FILE).is_some());
    }

    #[test]
    fn entries_are_found_even_where_slots_collide() {
        let entries: Vec<(u32, i8)> = (0..50).map(|i| (i << 20 | 3, i as i8 + 1)).collect();
        let lexicon = Lexicon::read(&file(&entries)).unwrap();
        for (key, value) in entries {
            assert_eq!(lexicon.value(key), value);
        }
        assert_eq!(lexicon.value(4), 0);
    }

    #[test]
    fn damaged_files_are_refused() {
        let sound = file(&[(1, 2), (3, -4)]);
        for end in 0..sound.len() {
            assert!(Lexicon::read(&sound[..end]).is_none(), "cut at {end}");
        }
    }

    #[test]
    fn a_line_is_looked_up_by_words_pairs_and_as_a_whole() {
        assert_eq!(keys(&[1, 2]).count(), 2 + 1 + 1);
        assert_eq!(keys(&[]).count(), 0);
        let long = vec![7; 100];
        assert_eq!(keys(&long).count(), MAX_TOKENS + MAX_TOKENS - 1);
    }
}
