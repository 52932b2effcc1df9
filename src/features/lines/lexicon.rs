//! What words tell of a line by themselves: log-odds of words, pairs of words and whole short lines, learned with the
//! model.
//!
//! The file, little-endian: the number of entries (u32), then the entries: the token's number (u32) and its log-odds (i8,
//! in units of [`UNIT`]), sorted by number.

use once_cell::sync::Lazy;

use super::lookup::Lookup;
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
        let value = lexicon.0.get(key);
        if value != 0 {
            let value = f32::from(value) * UNIT;
            odds.sum += value;
            odds.known += 1.0;
            odds.min = odds.min.min(value);
        }
    }
    odds
}

struct Lexicon(Lookup<i8>);

impl Lexicon {
    fn read(bytes: &[u8]) -> Option<Lexicon> {
        const ENTRY: usize = 5;
        let (head, entries) = bytes.split_at_checked(4)?;
        let count = u32::from_le_bytes(head.try_into().ok()?) as usize;
        if entries.len() != count.checked_mul(ENTRY)? {
            return None;
        }
        let entries = entries.chunks_exact(ENTRY);
        let entries: Option<Vec<(u32, i8)>> = entries
            .map(|entry| {
                Some((u32::from_le_bytes(*entry.first_chunk()?), i8::from_le_bytes([*entry.last()?])))
            })
            .collect();
        Some(Lexicon(Lookup::of(entries?.into_iter())))
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
