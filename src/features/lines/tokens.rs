//! Words of lines as numbers.

use crate::words;

/// Numbers for words, without regard to case; Han, Kana and Hangul by character.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    hashes: Vec<u32>,
    /// Whether each is long enough to mean something by itself.
    longer: Vec<bool>,
    /// Where the tokens of each line end.
    ends: Vec<u32>,
}

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;
/// Spreads what the bytes left in the low bits (the multiplier of SplitMix64).
const MIX: u64 = 0xbf58_476d_1ce4_e5b9;
/// Numbers are alike, however long.
const NUMBER: u64 = b'0' as u64;
/// Words of so many bytes mean something by themselves.
const LONGER: usize = 4;

pub(super) fn finish(hash: u64) -> u32 {
    (hash.wrapping_mul(MIX) >> 32) as u32
}

/// A number for two words in a row.
pub(super) fn pair(a: u32, b: u32) -> u32 {
    finish((u64::from(a) << 32 | u64::from(b)).wrapping_add(OFFSET).wrapping_mul(PRIME))
}

/// A number for all the words of a line.
pub(super) fn whole(tokens: &[u32]) -> u32 {
    finish(tokens.iter().fold(OFFSET, |h, t| (h ^ u64::from(*t)).wrapping_mul(PRIME).rotate_left(13)))
}

impl Tokens {
    pub(super) fn push_line(&mut self, text: &str) {
        let mut rest = text;
        let mut hash = OFFSET;
        let mut length = 0;
        let mut in_number = false;
        while let Some(&byte) = rest.as_bytes().first() {
            let step = if byte.is_ascii() {
                if byte.is_ascii_digit() {
                    if !in_number {
                        hash = (hash ^ NUMBER).wrapping_mul(PRIME);
                    }
                    length += 1;
                } else if byte.is_ascii_alphabetic() {
                    hash = (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(PRIME);
                    length += 1;
                } else {
                    self.end_word(&mut hash, &mut length);
                }
                1
            } else {
                let Some(c) = rest.chars().next() else { break };
                if words::is_cjk(c) {
                    self.end_word(&mut hash, &mut length);
                    hash = (hash ^ u64::from(c)).wrapping_mul(PRIME);
                    length = c.len_utf8();
                    self.end_word(&mut hash, &mut length);
                } else if c.is_alphanumeric() {
                    hash = c.to_lowercase().fold(hash, |h, c| (h ^ u64::from(c)).wrapping_mul(PRIME));
                    length += c.len_utf8();
                } else if !matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{300}'..='\u{36F}') {
                    self.end_word(&mut hash, &mut length);
                }
                c.len_utf8()
            };
            in_number = byte.is_ascii_digit();
            rest = &rest[step..];
        }
        self.end_word(&mut hash, &mut length);
        self.ends.push(self.hashes.len() as u32);
    }

    fn end_word(&mut self, hash: &mut u64, length: &mut usize) {
        if *length > 0 {
            self.hashes.push(finish(*hash));
            self.longer.push(*length >= LONGER);
        }
        (*hash, *length) = (OFFSET, 0);
    }

    fn range(&self, line: usize) -> std::ops::Range<usize> {
        let start = line.checked_sub(1).map_or(0, |before| self.ends[before]);
        start as usize..self.ends[line] as usize
    }

    pub(super) fn line(&self, line: usize) -> &[u32] {
        &self.hashes[self.range(line)]
    }

    /// The tokens of a line that mean something by themselves.
    pub(super) fn longer(&self, line: usize) -> impl Iterator<Item = u32> {
        let range = self.range(line);
        self.hashes[range.clone()].iter().zip(&self.longer[range]).filter(|(_, l)| **l).map(|(h, _)| *h)
    }

    pub(super) fn len(&self) -> usize {
        self.hashes.len()
    }
}

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
