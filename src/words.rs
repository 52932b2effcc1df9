//! Counts words, sentences and punctuation in any script, and folds white space.
//!
//! Everything here is one pass over the text without allocation: it runs over every visible character of a page. A word is a
//! run of letters, digits and underscores, as `\w+` finds it; scripts that write without spaces count by character instead,
//! half a word each.

mod counter;
mod fold;
mod hash;
mod stop_words;
mod tokens;

use std::ops::AddAssign;

use once_cell::sync::Lazy;

pub(crate) use counter::{count, is_mark};
use fold::is_invisible;
pub(crate) use fold::{folded, key, plain_greek, push_folded};
pub(crate) use hash::hash;
pub(crate) use tokens::{Tokens, pair, whole};

/// The bit that an ASCII letter has in lower case only. With it, no other byte becomes a lower-case letter.
pub(crate) const LOWER_BIT: u8 = 0x20;

/// What [`count`] found in a text.
#[derive(Clone, Copy, Default, Debug, PartialEq)]
pub(crate) struct Counts {
    /// Words; a Han, Kana or Hangul character counts as half a word.
    pub words: f32,
    /// Visible characters, without white space.
    pub chars: u32,
    /// Letters of any script.
    pub letters: u32,
    /// Digits of any script.
    pub digits: u32,
    /// Upper-case letters.
    pub uppercase: u32,
    /// Commas of any script.
    pub commas: u32,
    /// Marks that end a sentence: followed by white space, a closing quote or the end (in CJK anywhere).
    pub sentence_ends: u32,
    /// Words that are stop-words in one of nine languages.
    pub stop_words: u32,
    /// Words that begin with an upper-case letter.
    pub capitalised: u32,
    /// Separators, bullets, arrows, pictures: what menus and toolbars are made of.
    pub symbols: u32,
    /// Han, Kana and Hangul characters.
    pub cjk: u32,
}

impl Counts {
    /// Adds the counts of another text.
    pub(crate) fn add(&mut self, other: Counts) {
        self.words += other.words;
        self.chars += other.chars;
        self.letters += other.letters;
        self.digits += other.digits;
        self.uppercase += other.uppercase;
        self.commas += other.commas;
        self.sentence_ends += other.sentence_ends;
        self.stop_words += other.stop_words;
        self.capitalised += other.capitalised;
        self.symbols += other.symbols;
        self.cjk += other.cjk;
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.add(other);
    }
}

/// The kind of a text's first visible character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FirstChar {
    /// There is no visible character.
    None,
    /// An upper-case letter.
    Upper,
    /// A lower-case letter.
    Lower,
    /// A digit.
    Digit,
    /// A Han, Kana or Hangul character.
    Cjk,
    /// A letter of a script without case.
    Letter,
    /// An opening quote.
    Quote,
    /// Any other mark.
    Mark,
}

/// Most of the letters that aren't ASCII in alphabetic text.
fn is_accented_or_cyrillic(c: char) -> bool {
    matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ѐ'..='ҁ')
}

/// Whether `c` is a Han, Kana, Bopomofo or Hangul character.
pub(crate) fn is_cjk(c: char) -> bool {
    if c < '\u{1100}' {
        return false;
    }
    matches!(c,
        '\u{4E00}'..='\u{9FFF}'
            | '\u{3041}'..='\u{3096}'
            | '\u{309D}'..='\u{309F}'
            | '\u{30A1}'..='\u{30FA}'
            | '\u{30FC}'..='\u{30FF}'
            | '\u{AC00}'..='\u{D7FF}'
            | '\u{3005}'..='\u{3007}'
            | '\u{3021}'..='\u{3029}'
            | '\u{3031}'..='\u{3035}'
            | '\u{3105}'..='\u{312F}'
            | '\u{3131}'..='\u{318E}'
            | '\u{31A0}'..='\u{31BF}'
            | '\u{31F0}'..='\u{31FF}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{FF66}'..='\u{FFDC}'
            | '\u{1100}'..='\u{11FF}'
            | '\u{A960}'..='\u{A97F}'
            | '\u{2E80}'..='\u{2FDF}'
            | '\u{1B000}'..='\u{1B16F}'
            | '\u{20000}'..='\u{3FFFF}')
}

/// Below it lie the alphabets.
const ALPHABETS: u32 = 0x2000;
/// A bit for each of these characters that is a letter: the standard library searches its tables for each one anew.
static LETTERS: Lazy<Box<[u64]>> = Lazy::new(|| {
    let is_letter = |c: u32| char::from_u32(c).is_some_and(char::is_alphabetic);
    let word = |first: u32| (0..u64::BITS).fold(0, |bits, i| bits | u64::from(is_letter(first + i)) << i);
    (0..ALPHABETS).step_by(u64::BITS as usize).map(word).collect()
});

/// Ranges of Kana, Han and Hangul that hold nothing but letters.
fn is_of_letters_only(c: char) -> bool {
    matches!(c,
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

/// [`char::is_alphabetic`], without a search for letters and the punctuation of prose.
pub(crate) fn is_alphabetic(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    if is_accented_or_cyrillic(c) {
        return true;
    }
    match LETTERS.get((u32::from(c) / u64::BITS) as usize) {
        Some(word) => word >> (u32::from(c) % u64::BITS) & 1 == 1,
        None => !is_general_punctuation(c) && (is_of_letters_only(c) || c.is_alphabetic()),
    }
}

/// [`char::is_alphanumeric`] in the same way.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    is_alphabetic(c) || !is_general_punctuation(c) && c.is_numeric()
}

/// Whether `c` is in lower case already, or of a script without case: of frequent characters, so that not all are searched for.
pub(crate) fn is_lower_or_caseless(c: char) -> bool {
    matches!(c,
        'а'..='џ'
            | 'α'..='ω'
            | '\u{590}'..='\u{109F}'
            | '\u{1100}'..='\u{139F}'
            | '\u{1400}'..='\u{1C7F}'
            | '\u{2E80}'..='\u{A63F}'
            | '\u{AC00}'..='\u{D7FF}')
}

/// Quotes, dashes, bullets and dots: the block holds neither letters nor digits.
fn is_general_punctuation(c: char) -> bool {
    matches!(c, '\u{2000}'..='\u{206F}')
}

/// Whether `text` ends as a sentence does: with its mark, also behind closing quotes, brackets and a footnote mark. CJK and
/// curly closing quotes suffice by themselves; a colon announces something and doesn't.
pub(crate) fn ends_like_a_sentence(text: &str) -> bool {
    let text = without_footnote_marks(text.trim_end_matches(is_invisible));
    let bare = text.trim_end_matches(|c| {
        is_invisible(c)
            || matches!(c, '"' | '\'' | '’' | '‘' | '“' | '»' | '«' | '›' | ')' | ']' | '）' | '】' | '》')
    });
    bare.ends_with(|c| {
        matches!(
            c,
            '.' | '!'
                | '?'
                | '…'
                | '。'
                | '！'
                | '？'
                | '．'
                | '｡'
                | '؟'
                | '۔'
                | '।'
                | '॥'
                | '‽'
                | '」'
                | '』'
                | '”'
        )
    })
}

/// `text` without numbers in square brackets at its end.
fn without_footnote_marks(mut text: &str) -> &str {
    while let Some((before, number)) = text.strip_suffix(']').and_then(|inner| inner.rsplit_once('[')) {
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            break;
        }
        text = before;
    }
    text
}

/// The kind of the first visible character of `text`.
pub(crate) fn first_char_class(text: &str) -> FirstChar {
    let Some(first) = text.chars().find(|&c| !is_invisible(c)) else {
        return FirstChar::None;
    };
    match first {
        '"' | '\'' | '“' | '„' | '‚' | '‘' | '”' | '«' | '»' | '‹' | '›' | '「' | '『' | '《' => {
            FirstChar::Quote
        }
        _ if is_cjk(first) => FirstChar::Cjk,
        _ if first.is_lowercase() => FirstChar::Lower,
        _ if first.is_uppercase() => FirstChar::Upper,
        _ if first.is_numeric() => FirstChar::Digit,
        _ if first.is_alphabetic() => FirstChar::Letter,
        _ => FirstChar::Mark,
    }
}

#[cfg(test)]
mod tests;
