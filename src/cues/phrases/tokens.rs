//! Cuts the text of a block into the tokens by which phrases are looked up.

use super::super::runs::Token;
use super::{DATE, IN_DATE, IN_PRICE, NUMBER, TIME};
use crate::words::{LOWER_BIT, is_alphabetic, is_cjk, is_lower_or_caseless, plain_greek};

/// A token of a block.
pub(super) struct Piece {
    pub(super) token: Token,
    /// Whether it may begin a name: it starts with an upper-case letter, or its script has no case.
    pub(super) is_name: bool,
    /// The kinds that its form tells.
    pub(super) kinds: u16,
}

// What stands for numbers in phrases.
const ANY_NUMBER: char = '0';
const YEAR: char = '1';
const TIME_OF_DAY: char = '2';
const WHOLE_DATE: char = '3';

/// The years that a number of four digits may mean.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2099;

/// The pieces of `text`. A colon counts only between others, a slash between numbers.
pub(super) fn pieces(text: &str) -> Pieces<'_> {
    Pieces { rest: text, held: None, next: None, last: None }
}

/// The piece of a colon.
pub(super) fn colon() -> Piece {
    single(COLON, IN_DATE | IN_PRICE)
}

const COLON: char = ':';
const SLASH: char = '/';

/// The iterator of [`pieces`].
pub(super) struct Pieces<'t> {
    rest: &'t str,
    /// A mark that counts if the right piece follows.
    held: Option<char>,
    /// The piece behind a mark that was held.
    next: Option<Piece>,
    /// The kinds of the piece before.
    last: Option<u16>,
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    #[inline]
    fn next(&mut self) -> Option<Piece> {
        if self.next.is_some() {
            return self.next.take();
        }
        let piece = self.read()?;
        let held = self.held.take().filter(|&mark| match self.last {
            None => false,
            Some(last) => mark == COLON || last & piece.kinds & NUMBER != 0,
        });
        self.last = Some(piece.kinds);
        Some(match held {
            Some(mark) => {
                self.next = Some(piece);
                single(mark, IN_DATE | IN_PRICE)
            }
            None => piece,
        })
    }
}

impl Pieces<'_> {
    fn read(&mut self) -> Option<Piece> {
        loop {
            let &byte = self.rest.as_bytes().first()?;
            if byte.is_ascii_alphabetic() {
                return Some(self.word(char::from(byte)));
            }
            if byte.is_ascii_digit() {
                return Some(self.number());
            }
            if byte == b' ' {
                self.rest = &self.rest[1..];
                continue;
            }
            let c = self.rest.chars().next()?;
            if !byte.is_ascii() && is_cjk(c) {
                self.skip(c);
                return Some(single(c, 0));
            }
            if !byte.is_ascii() && is_alphabetic(c) {
                return Some(self.word(c));
            }
            if digit(self.rest.as_bytes()).is_some() {
                return Some(self.number());
            }
            self.skip(c);
            match c {
                COLON | '：' => self.held = Some(COLON),
                SLASH => self.held = Some(SLASH),
                '©' | '$' | '€' | '£' | '¥' | '￥' | '₹' | '₽' | '₺' | '₩' | '₫' | '₪' | '฿' | '%' | '°'
                | '#' => {
                    return Some(single(c, 0));
                }
                '℃' => return Some(single('℃', 0)),
                _ => {}
            }
        }
    }

    fn skip(&mut self, c: char) {
        self.rest = self.rest.get(c.len_utf8()..).unwrap_or("");
    }

    #[inline]
    fn word(&mut self, first: char) -> Piece {
        let mut token = Token::EMPTY;
        let mut length = 0;
        let bytes = self.rest.as_bytes();
        while let Some(&byte) = bytes.get(length) {
            let lower = byte | LOWER_BIT;
            if lower.is_ascii_lowercase() {
                token.push(u32::from(lower));
                length += 1;
                continue;
            }
            if byte.is_ascii() {
                break;
            }
            let Some(c) = self.rest.get(length..).and_then(|rest| rest.chars().next()) else { break };
            if !is_alphabetic(c) && !is_within_word(c) || is_cjk(c) {
                break;
            }
            push_lower(&mut token, c);
            length += c.len_utf8();
        }
        self.rest = self.rest.get(length..).unwrap_or("");
        Piece {
            token,
            is_name: first.is_uppercase() || !first.is_ascii() && !first.is_lowercase() || is_georgian(first),
            kinds: 0,
        }
    }

    /// Reads a number with the dots, commas, colons, hyphens and slashes within it.
    fn number(&mut self) -> Piece {
        let bytes = self.rest.as_bytes();
        let mut form = Form::default();
        let mut length = 0;
        while let Some((&byte, behind)) = bytes.get(length..).and_then(<[u8]>::split_first) {
            if let Some((ascii, size)) = digit(&bytes[length..]) {
                form.digit(ascii);
                length += size;
            } else if matches!(byte, b'.' | b',' | b':' | b'-' | b'/') && digit(behind).is_some() {
                form.separator(byte);
                length += 1;
            } else {
                break;
            }
        }
        let (placeholder, kinds) = form.meaning();
        if form.is_ratio() {
            // "4.5/5" reads as two numbers.
            length = bytes.iter().position(|&byte| byte == b'/').unwrap_or(length);
        }
        self.rest = self.rest.get(length..).unwrap_or("");
        single(placeholder, kinds)
    }
}

/// The digit with which a text begins, in ASCII, and its bytes: Persian, Devanagari, Bengali, Gujarati and Thai
/// write their own.
#[inline]
fn digit(text: &[u8]) -> Option<(u8, usize)> {
    match *text {
        [byte @ b'0'..=b'9', ..] => Some((byte, 1)),
        [0xDB, last @ 0xB0..=0xB9, ..] => Some((last - 0xB0 + b'0', 2)),
        [0xE0, 0xA5, last @ 0xA6..=0xAF, ..] => Some((last - 0xA6 + b'0', 3)),
        [0xE0, 0xA7 | 0xAB, last @ 0xA6..=0xAF, ..] => Some((last - 0xA6 + b'0', 3)),
        [0xE0, 0xB9, last @ 0x90..=0x99, ..] => Some((last - 0x90 + b'0', 3)),
        _ => None,
    }
}

/// Georgian begins names with letters like all others, which are said to be in lower case.
fn is_georgian(c: char) -> bool {
    matches!(c, '\u{10D0}'..='\u{10FF}')
}

/// The form of a number: its first groups of digits and what separates them.
#[derive(Default)]
struct Form {
    lengths: [u32; 3],
    separators: [u8; 2],
    groups: usize,
    value: u32,
}

impl Form {
    fn digit(&mut self, byte: u8) {
        if let Some(length) = self.lengths.get_mut(self.groups) {
            *length += 1;
        }
        if self.groups == 0 {
            self.value = self.value.saturating_mul(10).saturating_add(u32::from(byte - b'0'));
        }
    }

    fn separator(&mut self, byte: u8) {
        if let Some(separator) = self.separators.get_mut(self.groups) {
            *separator = byte;
        }
        self.groups += 1;
    }

    fn is_ratio(&self) -> bool {
        self.separators.contains(&b'/') && self.meaning().0 != WHOLE_DATE
    }

    /// What stands for the number in phrases, and its kinds.
    fn meaning(&self) -> (char, u16) {
        let [first, second] = self.separators;
        match (self.groups, self.lengths) {
            (0, [4, ..]) if YEARS.contains(&self.value) => (YEAR, NUMBER | IN_DATE | IN_PRICE),
            (1 | 2, [1 | 2, 2, 0 | 2]) if first == b':' => (TIME_OF_DAY, TIME | IN_DATE),
            (2, [4, 1 | 2, 1 | 2] | [1 | 2, 1 | 2, 2 | 4])
                if first == second && matches!(first, b'.' | b'-' | b'/') =>
            {
                (WHOLE_DATE, DATE | IN_DATE)
            }
            _ => (ANY_NUMBER, NUMBER | IN_DATE | IN_PRICE),
        }
    }
}

fn single(c: char, kinds: u16) -> Piece {
    let mut token = Token::EMPTY;
    token.push(u32::from(c));
    Piece { token, is_name: is_cjk(c), kinds }
}

/// A letter as a token.
pub(super) fn letter(c: char) -> Token {
    let mut token = Token::EMPTY;
    push_lower(&mut token, c);
    token
}

/// Marks that belong to the word in which they stand: combining marks, joiners, soft hyphens.
fn is_within_word(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}'
            | '\u{64B}'..='\u{65F}'
            | '\u{AD}'
            | '\u{200C}'
            | '\u{200D}'
            | NUKTA
            | VIRAMA
            | BENGALI_NUKTA
            | '\u{9CD}'
            | '\u{ACD}'
            | '\u{BCD}'
            | '\u{C4D}'
            | '\u{DCA}'
            | '\u{E47}'..='\u{E4E}')
}

/// The dot of the lower-case i, which "İ" keeps.
const DOT_ABOVE: char = '\u{307}';
/// The dot of Devanagari letters, which many leave out.
const NUKTA: char = '\u{93C}';
const VIRAMA: char = '\u{94D}';
/// The dot of Bengali letters, which may be part of the letter.
const BENGALI_NUKTA: char = '\u{9BC}';

/// The letters of Uzbek and Ukrainian for which most write an apostrophe.
const TURNED_COMMA: char = '\u{2BB}';
const APOSTROPHE: char = '\u{2BC}';

/// Appends a letter in lower case. What writers of a language leave out or take for the same is the same: the dot of the Turkish i,
/// joiners, the Arabic forms of Persian letters, the dots of Devanagari.
#[inline]
fn push_lower(token: &mut Token, c: char) {
    let folded = match c {
        '\u{AD}' | '\u{200C}' | '\u{200D}' | DOT_ABOVE | NUKTA | BENGALI_NUKTA | TURNED_COMMA
        | APOSTROPHE => return,
        'à'..='ÿ' | 'а'..='я' => c,
        'İ' | 'ı' => 'i',
        'ي' => 'ی',
        'ك' => 'ک',
        '\u{958}' => 'क',
        '\u{959}' => 'ख',
        '\u{95A}' => 'ग',
        '\u{95B}' => 'ज',
        '\u{95C}' => 'ड',
        '\u{95D}' => 'ढ',
        '\u{95E}' => 'फ',
        '\u{95F}' => 'य',
        '\u{9DC}' => 'ড',
        '\u{9DD}' => 'ঢ',
        '\u{9DF}' => 'য',
        _ if is_lower_or_caseless(c) => plain_greek(c),
        _ => return c.to_lowercase().for_each(|lower| token.push(u32::from(plain(lower)))),
    };
    token.push(u32::from(folded));
}

/// A letter without what pages leave out or write in two ways: the accents of Greek, which capitals lack, its final sigma, and
/// the cedilla that stands for the comma of Romanian.
fn plain(lower: char) -> char {
    match lower {
        'ş' => 'ș',
        'ţ' => 'ț',
        _ => plain_greek(lower),
    }
}
