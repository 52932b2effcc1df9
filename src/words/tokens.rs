//! Words of lines as numbers.

use std::ops::Range;

use super::counter::{Along, count_along};
use super::{Counts, is_alphanumeric, is_cjk, is_lower_or_caseless};

/// Numbers for the words of lines, without regard to case; Han, Kana and Hangul by character.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    hashes: Vec<u32>,
    /// Whether each is long enough to mean something by itself.
    longer: Vec<bool>,
    /// The tokens of each line.
    lines: Vec<Range<u32>>,
}

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;
/// Spreads what the bytes left in the low bits (the multiplier of SplitMix64).
const MIX: u64 = 0xbf58_476d_1ce4_e5b9;
/// Numbers are alike, however long.
const NUMBER: u64 = b'0' as u64;
/// Words of so many bytes mean something by themselves.
const LONGER: usize = 4;

fn finish(hash: u64) -> u32 {
    (hash.wrapping_mul(MIX) >> 32) as u32
}

/// A number for two words in a row.
pub(crate) fn pair(a: u32, b: u32) -> u32 {
    finish((u64::from(a) << 32 | u64::from(b)).wrapping_add(OFFSET).wrapping_mul(PRIME))
}

/// A number for all the words of a line.
pub(crate) fn whole(tokens: &[u32]) -> u32 {
    finish(tokens.iter().fold(OFFSET, |h, t| (h ^ u64::from(*t)).wrapping_mul(PRIME).rotate_left(13)))
}

/// A token and what parts it from the next are seldom fewer bytes.
const TOKEN_BYTES: usize = 4;

impl Tokens {
    /// Makes room for so many lines of a text of so many bytes.
    pub(crate) fn reserve(&mut self, lines: usize, bytes: usize) {
        self.lines.reserve(lines);
        self.hashes.reserve(bytes / TOKEN_BYTES);
        self.longer.reserve(bytes / TOKEN_BYTES);
    }

    /// Adds a line, and counts what it is made of: both in one walk, since they end words at almost the same places.
    pub(crate) fn push_line(&mut self, text: &str) -> Counts {
        let start = self.hashes.len() as u32;
        let mut reader = Reader { tokens: self, hash: OFFSET, length: 0, in_number: false };
        let counts = count_along(text, &mut reader);
        reader.end_word();
        self.lines.push(start..self.hashes.len() as u32);
        counts
    }

    /// Adds a line that says the same as one before.
    pub(crate) fn push_copy(&mut self, line: usize) {
        self.lines.push(self.lines[line].clone());
    }

    /// Takes the first token off a line.
    pub(crate) fn drop_first(&mut self, line: usize) {
        let Range { start, end } = self.lines[line];
        self.lines[line] = (start + 1).min(end)..end;
    }

    fn range(&self, line: usize) -> Range<usize> {
        self.lines[line].start as usize..self.lines[line].end as usize
    }

    /// The tokens of a line.
    pub(crate) fn line(&self, line: usize) -> &[u32] {
        &self.hashes[self.range(line)]
    }

    /// The tokens of a line that mean something by themselves.
    pub(crate) fn longer(&self, line: usize) -> impl Iterator<Item = u32> {
        let range = self.range(line);
        self.hashes[range.clone()].iter().zip(&self.longer[range]).filter(|(_, l)| **l).map(|(h, _)| *h)
    }

    /// How many tokens all lines have.
    pub(crate) fn len(&self) -> usize {
        self.lines.iter().map(Range::len).sum()
    }
}

/// Reads the tokens of a line.
struct Reader<'t> {
    tokens: &'t mut Tokens,
    /// The word up to here, and its bytes.
    hash: u64,
    length: usize,
    in_number: bool,
}

impl Reader<'_> {
    #[inline]
    fn push(&mut self, c: u64, bytes: usize) {
        self.hash = (self.hash ^ c).wrapping_mul(PRIME);
        self.length += bytes;
    }

    #[inline]
    fn end_word(&mut self) {
        if self.length > 0 {
            self.tokens.hashes.push(finish(self.hash));
            self.tokens.longer.push(self.length >= LONGER);
        }
        (self.hash, self.length) = (OFFSET, 0);
    }
}

impl Along for Reader<'_> {
    fn word(&self) -> u64 {
        self.hash
    }

    #[inline]
    fn with_letter(word: u64, lower: u8) -> u64 {
        (word ^ u64::from(lower)).wrapping_mul(PRIME)
    }

    #[inline]
    fn letters(&mut self, word: u64, letters: usize) {
        self.hash = word;
        self.length += letters;
        self.in_number = false;
    }

    #[inline]
    fn ascii(&mut self, byte: u8) {
        let is_digit = byte.is_ascii_digit();
        if !is_digit {
            self.end_word();
        } else if self.in_number {
            self.length += 1;
        } else {
            self.push(NUMBER, 1);
        }
        self.in_number = is_digit;
    }

    fn other(&mut self, c: char) {
        self.in_number = false;
        if is_cjk(c) {
            self.end_word();
            self.push(u64::from(c), c.len_utf8());
            self.end_word();
        } else if is_alphanumeric(c) {
            match is_lower_or_caseless(c) {
                true => self.push(u64::from(c), 0),
                false => c.to_lowercase().for_each(|c| self.push(u64::from(c), 0)),
            }
            self.length += c.len_utf8();
        } else if !matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{300}'..='\u{36F}') {
            self.end_word();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(lines: &[&str]) -> Tokens {
        let mut tokens = Tokens::default();
        lines.iter().for_each(|line| assert_eq!(tokens.push_line(line), super::super::count(line)));
        tokens
    }

    #[test]
    fn words_are_equal_but_for_case_marks_and_figures() {
        let tokens =
            tokens(&["Low tide, 12 boats", "LOW-TIDE: 1999 boats!", "low ebb", "", "ab_cd 42nd", "潮汐"]);
        assert_eq!(tokens.line(0), tokens.line(1));
        assert_eq!(tokens.line(0)[0], tokens.line(2)[0]);
        assert_ne!(tokens.line(0)[1], tokens.line(2)[1]);
        let counts: Vec<usize> = (0..6).map(|line| tokens.line(line).len()).collect();
        assert_eq!(counts, [4, 4, 2, 0, 3, 2]);
        assert_eq!(tokens.len(), 15);
        assert_eq!(tokens.longer(0).collect::<Vec<_>>(), [tokens.line(0)[1], tokens.line(0)[3]]);
    }

    #[test]
    fn copies_share_tokens_until_one_loses_its_number() {
        let mut tokens = tokens(&["1. Low tide"]);
        tokens.push_copy(0);
        tokens.drop_first(1);
        assert_eq!((tokens.line(0).len(), tokens.line(1)), (3, &tokens.line(0)[1..]));
    }
}
