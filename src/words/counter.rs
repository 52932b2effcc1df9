//! Counts what a text is made of, in one pass.

use super::stop_words::Word;
use super::{Counts, LOWER_BIT, is_accented_or_cyrillic, is_alphabetic, is_cjk};

/// What a Han, Kana or Hangul character adds to the words: two of them make an average word.
const CJK_WORD: f32 = 0.5;

// The properties of a character, as bits.
const SPACE: u16 = 1;
const LETTER: u16 = 1 << 1;
const DIGIT: u16 = 1 << 2;
const UPPER: u16 = 1 << 3;
const COMMA: u16 = 1 << 4;
/// Ends a sentence if [`AFTER_STOP`] follows.
const STOP: u16 = 1 << 5;
/// Ends a sentence wherever it stands.
const FULL_STOP: u16 = 1 << 6;
/// May stand behind the mark that ends a sentence: white space, closing quotes and brackets, the bracket of a footnote mark.
const AFTER_STOP: u16 = 1 << 7;
const SYMBOL: u16 = 1 << 8;
/// Belongs to a word of a script that puts space between words.
const WORD: u16 = 1 << 9;
const CJK: u16 = 1 << 10;
/// Neither starts nor ends a word: combining marks, joiners, soft hyphens.
const JOINS: u16 = 1 << 11;

/// The properties of the ASCII characters.
const ASCII: [u16; 128] = ascii_properties();

const fn ascii_properties() -> [u16; 128] {
    let mut table = [0; 128];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] = match byte as u8 {
            b'\t' | b'\n' | 0x0B | 0x0C | b'\r' | b' ' => SPACE | AFTER_STOP,
            b'a'..=b'z' => LETTER | WORD,
            b'A'..=b'Z' => LETTER | WORD | UPPER,
            b'0'..=b'9' => DIGIT | WORD,
            b'_' => WORD,
            b',' => COMMA,
            b'.' | b'!' | b'?' => STOP,
            b'"' | b'\'' | b')' | b']' | b'[' => AFTER_STOP,
            b'|' | b'/' | b'\\' | b'<' | b'>' | b'*' | b'=' | b'+' | b'~' | b'^' | b'#' | b'{' | b'}' => {
                SYMBOL
            }
            _ => 0,
        };
        byte += 1;
    }
    table
}

/// The properties of a character beyond ASCII.
fn properties(c: char) -> u16 {
    if is_accented_or_cyrillic(c) {
        return LETTER | WORD | if c.is_uppercase() { UPPER } else { 0 };
    }
    if is_cjk(c) {
        return LETTER | CJK;
    }
    match c {
        '、' | '，' | '،' | '﹐' | '､' => COMMA,
        '。' | '！' | '？' | '．' | '｡' => FULL_STOP,
        '…' | '؟' | '۔' | '।' | '॥' | '‽' => STOP,
        '”' | '’' | '“' | '‘' | '」' | '』' | '）' | '】' | '》' => AFTER_STOP,
        '»' | '›' => AFTER_STOP | SYMBOL,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => JOINS,
        '«' | '‹' | '·' | '•' | '‣' | '‧' | '∙' | '⋅' | '©' | '®' | '™' | '｜' | '￨' => {
            SYMBOL
        }
        // Arrows, technical signs, boxes, shapes, dingbats; private use, where icon fonts live; pictographs.
        '\u{2190}'..='\u{21FF}'
        | '\u{2300}'..='\u{23FF}'
        | '\u{2500}'..='\u{27BF}'
        | '\u{2B00}'..='\u{2BFF}' => SYMBOL,
        '\u{E000}'..='\u{F8FF}' | '\u{1F000}'..='\u{1FAFF}' => SYMBOL,
        _ if c.is_whitespace() => SPACE | AFTER_STOP,
        _ if is_mark(c) => JOINS,
        _ if is_alphabetic(c) => LETTER | WORD | if c.is_uppercase() { UPPER } else { 0 },
        _ if c.is_numeric() => DIGIT | WORD,
        _ => 0,
    }
}

/// Whether `c` is a combining mark that the standard library doesn't call a letter.
pub(crate) fn is_mark(c: char) -> bool {
    // In the Indic blocks of 128 characters the nukta and the virama stand at these offsets.
    const INDIC_BLOCK: u32 = 0x7F;
    const NUKTA: u32 = 0x3C;
    const VIRAMA: u32 = 0x4D;
    match c {
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}' | '\u{64B}'..='\u{65F}' => true,
        '\u{900}'..='\u{DFF}' => matches!(u32::from(c) & INDIC_BLOCK, NUKTA | VIRAMA),
        '\u{E47}'..='\u{E4E}'
        | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' => true,
        '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{E0100}'..='\u{E01EF}' => true,
        _ => false,
    }
}

/// The counts that depend on a byte alone, as lanes in one number: one addition counts them all. Letters are counted in
/// rows.
const LANES: [u64; 128] = {
    let mut lanes = [0; 128];
    let mut byte = 0;
    while byte < lanes.len() {
        let mut lane = 0;
        while lane < LANE_BITS.len() {
            if ASCII[byte] & LANE_BITS[lane] != 0 {
                lanes[byte] |= 1 << (lane as u32 * u16::BITS);
            }
            lane += 1;
        }
        byte += 1;
    }
    lanes
};

/// The properties that are counted in lanes, in this order. White space is counted to know what is visible.
const LANE_BITS: [u16; 4] = [DIGIT, COMMA, SYMBOL, SPACE];

/// Bytes that may be added up before a lane overflows.
const LANE_CAPACITY: u32 = u16::MAX as u32;

/// What reads a text along with the counting.
pub(super) trait Along {
    /// What is read of the word up to here.
    fn word(&self) -> u64;
    /// The same with an ASCII letter more, in lower case.
    fn with_letter(word: u64, lower: u8) -> u64;
    /// So many ASCII letters in a row are over, and what is read of the word with them.
    fn letters(&mut self, word: u64, letters: usize);
    /// The next character is another one of ASCII.
    fn ascii(&mut self, byte: u8);
    /// The next character is not of ASCII.
    fn other(&mut self, c: char);
}

/// Nothing is read along.
impl Along for () {
    fn word(&self) -> u64 {
        0
    }
    fn with_letter(_: u64, _: u8) -> u64 {
        0
    }
    fn letters(&mut self, _: u64, _: usize) {}
    fn ascii(&mut self, _: u8) {}
    fn other(&mut self, _: char) {}
}

/// Counts what `text` is made of.
pub(crate) fn count(text: &str) -> Counts {
    count_along(text, &mut ())
}

pub(super) fn count_along<A: Along>(text: &str, along: &mut A) -> Counts {
    let mut counter = Counter::default();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii_alphabetic() {
            // Most of a text is letters in a row, within which nothing begins or ends. What is read of them stays in registers.
            let start = at;
            counter.begin_letters(byte);
            let (mut word, mut read, mut small) = (counter.word, along.word(), 0);
            while let Some(&byte) = bytes.get(at) {
                let lower = byte | LOWER_BIT;
                if !lower.is_ascii_lowercase() {
                    break;
                }
                small += u64::from(byte & LOWER_BIT);
                word.push_byte(lower);
                read = A::with_letter(read, lower);
                at += 1;
            }
            counter.end_letters(word, at - start, (small / u64::from(LOWER_BIT)) as u32);
            along.letters(read, at - start);
        } else if byte.is_ascii() {
            counter.ascii(byte);
            along.ascii(byte);
            at += 1;
        } else {
            let Some(c) = text[at..].chars().next() else {
                break;
            };
            counter.other(c);
            along.other(c);
            at += c.len_utf8();
        }
    }
    counter.finish()
}

/// The state of counting.
struct Counter {
    counts: Counts,
    /// Whole words, apart from those that CJK characters add.
    words: u32,
    /// The properties of the character before; the start of the text is like white space.
    last: u16,
    /// The word that is being read.
    word: Word,
    lanes: u64,
    /// Bytes added to the lanes.
    in_lanes: u32,
}

impl Default for Counter {
    fn default() -> Self {
        Counter {
            counts: Counts::default(),
            words: 0,
            last: SPACE,
            word: Word::default(),
            lanes: 0,
            in_lanes: 0,
        }
    }
}

impl Counter {
    /// Counts a character of ASCII that is no letter.
    #[inline]
    fn ascii(&mut self, byte: u8) {
        let index = usize::from(byte) % ASCII.len();
        self.lanes += LANES[index];
        self.in_lanes += 1;
        if self.in_lanes == LANE_CAPACITY {
            self.empty_lanes();
        }
        let now = ASCII[index];
        self.step(now);
        if now & WORD != 0 {
            self.word.push_byte(byte);
        }
    }

    /// Letters follow, of which this is the first. They end no sentence.
    #[inline]
    fn begin_letters(&mut self, first: u8) {
        self.turn(ASCII[usize::from(first) % ASCII.len()]);
    }

    /// The letters, so many, some of them small, are over, and the word with them.
    #[inline]
    fn end_letters(&mut self, word: Word, letters: usize, small: u32) {
        self.word = word;
        self.counts.letters += letters as u32;
        self.counts.chars += letters as u32;
        self.counts.uppercase += letters as u32 - small;
    }

    fn other(&mut self, c: char) {
        let now = properties(c);
        if now & JOINS != 0 {
            return;
        }
        self.counts.chars += u32::from(now & SPACE == 0);
        self.counts.letters += u32::from(now & LETTER != 0);
        self.counts.digits += u32::from(now & DIGIT != 0);
        self.counts.uppercase += u32::from(now & UPPER != 0);
        self.counts.commas += u32::from(now & COMMA != 0);
        self.counts.symbols += u32::from(now & SYMBOL != 0);
        self.counts.sentence_ends += u32::from(now & FULL_STOP != 0);
        self.counts.cjk += u32::from(now & CJK != 0);
        self.step(now);
        if now & WORD != 0 {
            self.word.push(c);
        }
    }

    /// Counts what depends on two characters in a row.
    #[inline]
    fn step(&mut self, now: u16) {
        self.counts.sentence_ends += u32::from(self.last & STOP != 0 && now & AFTER_STOP != 0);
        self.turn(now);
    }

    /// Begins or ends a word.
    #[inline]
    fn turn(&mut self, now: u16) {
        if (self.last ^ now) & WORD != 0 {
            if now & WORD != 0 {
                self.words += 1;
                self.counts.capitalised += u32::from(now & UPPER != 0);
                self.word = Word::default();
            } else {
                self.counts.stop_words += u32::from(self.word.is_stop_word());
            }
        }
        self.last = now;
    }

    fn empty_lanes(&mut self) {
        let [digits, commas, symbols, spaces] =
            [0, 1, 2, 3].map(|lane| u32::from((self.lanes >> (lane * u16::BITS)) as u16));
        self.counts.digits += digits;
        self.counts.commas += commas;
        self.counts.symbols += symbols;
        self.counts.chars += self.in_lanes - spaces;
        self.lanes = 0;
        self.in_lanes = 0;
    }

    fn finish(mut self) -> Counts {
        self.empty_lanes();
        // The end of the text ends a sentence and a word as white space does.
        self.step(SPACE | AFTER_STOP);
        self.counts.words = self.words as f32 + self.counts.cjk as f32 * CJK_WORD;
        self.counts
    }
}
