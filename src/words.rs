//! Counts words, sentences and punctuation in any script, and folds white space.
//!
//! Everything here is one pass over the text without allocation: it runs over every visible character of a page. A word is a
//! run of letters, digits and underscores, as `\w+` finds it; scripts that write without spaces count by character instead,
//! half a word each.

/// What a Han, Kana or Hangul character adds to the words: two of them make an average word.
const CJK_WORD: f32 = 0.5;

/// The longest stop-word in bytes: what fits into the packed key.
const STOP_WORD_BYTES: u32 = 8;

/// The stop-words of ten languages, each once. Only what is frequent in prose and rare in menus; at most eight bytes of UTF-8.
const STOP_WORDS: &[&str] = &[
    // English
    "the", "of", "and", "to", "in", "is", "that", "it", "was", "for", "on", "are", "as", "with", "they", "be",
    "at", "this", "have", "from", "or", "had", "by", "but", "what", "were", "when", "your", "there", "which",
    "their", "if", "will", "would", "been", "who", "its", "has", "an", "his", "her", "he", "she", "not",
    "than", "then", "them", "these", "we", "you", "can", "could", "should", "because", "about", "into", "a",
    "i", "my", "our", "so", // German
    "der", "die", "das", "und", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist", "im", "dem",
    "nicht", "ein", "eine", "einen", "einem", "einer", "eines", "auch", "es", "wie", "nach", "bei", "aus",
    "dass", "wird", "sind", "noch", "haben", "hat", "ich", "sie", "er", "wir", "ihr", "oder", "aber", "wenn",
    "nur", "vor", "zur", "zum", "bis", "mehr", "durch", "kann", "über", "werden", "wurde", "war", "als",
    "um", "am", // French
    "le", "la", "les", "et", "un", "une", "du", "dans", "que", "qui", "pour", "pas", "sur", "ce", "il",
    "elle", "avec", "par", "plus", "sont", "aux", "mais", "nous", "vous", "leur", "ses", "ont", "été",
    "cette", "ces", "comme", "où", "est", "à", "y", // Spanish
    "el", "los", "las", "del", "se", "una", "por", "con", "no", "para", "su", "al", "lo", "más", "pero",
    "sus", "o", "este", "sí", "porque", "esta", "entre", "cuando", "muy", "sin", "sobre", "también", "me",
    "hasta", "hay", "fue", "era", "han", // Portuguese
    "de", "os", "do", "da", "em", "um", "uma", "não", "na", "dos", "das", "mas", "foi", "ao", "ele", "ela",
    "são", "seu", "sua", "ou", "ser", "quando", "muito", "nos", "já", "eu", "pelo", "pela", "isso", "mais",
    "como", "nas", // Italian
    "di", "che", "è", "della", "per", "non", "sono", "gli", "alla", "ha", "dei", "nel", "delle", "dal",
    "anche", "più", "ma", "nella", "ai", "si", "come", "questo", "questa", "loro", "stato", "ed", "ad", "se",
    "e", // Dutch
    "het", "een", "van", "dat", "niet", "te", "zijn", "voor", "met", "op", "aan", "maar", "om", "dan", "zou",
    "wat", "ook", "naar", "heeft", "hij", "zij", "wordt", "door", "bij", "nog", "deze", "dit", "geen", "uit",
    "hebben", "ze", "ik", "je", "of", // Polish
    "w", "z", "na", "nie", "się", "jest", "że", "jak", "ale", "po", "co", "tak", "za", "od", "był", "już",
    "tylko", "jego", "jej", "przez", "przy", "oraz", "dla", "lub", "są", "ich", "tym", "który",
    "tego", // Russian
    "и", "в", "не", "на", "я", "что", "он", "с", "как", "это", "по", "но", "они", "мы", "она", "так", "его",
    "от", "за", "из", "для", "уже", "или", "бы", "до", "был", "к", "у", "же", "её", "их", "при", "том", "то",
    "о",
];

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
    /// Words that are stop-words in one of ten languages.
    pub stop_words: u32,
    /// Words that begin with an upper-case letter.
    pub capitalised: u32,
    /// Separators, bullets, arrows, pictures: what menus and toolbars are made of.
    pub symbols: u32,
    /// Han, Kana and Hangul characters.
    pub cjk: u32,
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
/// Belongs to a word.
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
    if is_cjk(c) {
        return LETTER | WORD | CJK;
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
        _ if c.is_alphabetic() => LETTER | WORD | if c.is_uppercase() { UPPER } else { 0 },
        _ if c.is_numeric() => DIGIT | WORD,
        _ => 0,
    }
}

/// Whether `c` is a combining mark that the standard library doesn't call a letter.
fn is_mark(c: char) -> bool {
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

/// Counts what `text` is made of.
pub(crate) fn count(text: &str) -> Counts {
    let mut counts = Counts::default();
    // Whole words, apart from those that CJK characters add.
    let mut words = 0u32;
    let mut last = SPACE;
    let mut word = Word::default();
    for c in text.chars() {
        let now = match ASCII.get(c as usize) {
            Some(&now) => now,
            None => properties(c),
        };
        if now & JOINS != 0 {
            continue;
        }
        counts.chars += u32::from(now & SPACE == 0);
        counts.letters += u32::from(now & LETTER != 0);
        counts.sentence_ends += u32::from(last & STOP != 0 && now & AFTER_STOP != 0);
        if now & (WORD | CJK) == WORD {
            counts.digits += u32::from(now & DIGIT != 0);
            counts.uppercase += u32::from(now & UPPER != 0);
            if last & (WORD | CJK) != WORD {
                words += 1;
                counts.capitalised += u32::from(now & UPPER != 0);
                word = Word::default();
            }
            word.push(c);
        } else {
            if last & (WORD | CJK) == WORD {
                counts.stop_words += u32::from(word.is_stop_word());
            }
            counts.cjk += u32::from(now & CJK != 0);
            counts.commas += u32::from(now & COMMA != 0);
            counts.symbols += u32::from(now & SYMBOL != 0);
            counts.sentence_ends += u32::from(now & FULL_STOP != 0);
        }
        last = now;
    }
    counts.sentence_ends += u32::from(last & STOP != 0);
    if last & (WORD | CJK) == WORD {
        counts.stop_words += u32::from(word.is_stop_word());
    }
    counts.words = words as f32 + counts.cjk as f32 * CJK_WORD;
    counts
}

/// The word being read: its lower-case UTF-8 packed into one number, so that looking it up is one comparison.
#[derive(Clone, Copy, Default)]
struct Word {
    key: u64,
    bytes: u32,
}

impl Word {
    fn push(&mut self, c: char) {
        if c.is_ascii() {
            self.key = self.key << 8 | u64::from(c.to_ascii_lowercase() as u8);
            self.bytes += 1;
            return;
        }
        // Only the alphabets of the stop-words need folding: Latin-1 and Cyrillic put lower case at a fixed distance.
        const TO_LOWER: u32 = 0x20;
        let lower = match c {
            'À'..='Þ' | 'А'..='Я' => char::from_u32(u32::from(c) + TO_LOWER).unwrap_or(c),
            _ => c,
        };
        let mut buffer = [0; 4];
        for &byte in lower.encode_utf8(&mut buffer).as_bytes() {
            self.key = self.key << 8 | u64::from(byte);
            self.bytes += 1;
        }
    }

    fn is_stop_word(self) -> bool {
        self.bytes <= STOP_WORD_BYTES && is_stop_key(self.key)
    }
}

/// Slots of the stop-word table: a power of two at less than half load.
const SLOTS: usize = 1024;

/// The packed stop-words, hashed at compile time with linear probing. 0 is an empty slot.
static STOP_SLOTS: [u64; SLOTS] = stop_slots();

const fn slot(key: u64) -> usize {
    // Fibonacci hashing: the upper bits of the product by 2^64 / golden ratio.
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    (key.wrapping_mul(MULTIPLIER) >> (u64::BITS - SLOTS.trailing_zeros())) as usize
}

const fn stop_slots() -> [u64; SLOTS] {
    let mut slots = [0; SLOTS];
    let mut next = 0;
    while next < STOP_WORDS.len() {
        let bytes = STOP_WORDS[next].as_bytes();
        assert!(bytes.len() <= STOP_WORD_BYTES as usize, "a stop-word doesn't fit its key");
        let mut key = 0;
        let mut at = 0;
        while at < bytes.len() {
            key = key << 8 | bytes[at] as u64;
            at += 1;
        }
        let mut free = slot(key);
        while slots[free] != 0 && slots[free] != key {
            free = (free + 1) % SLOTS;
        }
        slots[free] = key;
        next += 1;
    }
    slots
}

fn is_stop_key(key: u64) -> bool {
    let mut at = slot(key);
    loop {
        match STOP_SLOTS[at] {
            0 => return false,
            found if found == key => return true,
            _ => at = (at + 1) % SLOTS,
        }
    }
}

/// Whether `text` ends as a sentence does: with its mark, also behind closing quotes, brackets and a footnote mark. CJK and
/// curly closing quotes suffice by themselves; a colon announces something and doesn't.
pub(crate) fn ends_like_a_sentence(text: &str) -> bool {
    let text = without_footnote_marks(text.trim_end_matches(is_invisible));
    let bare = text.trim_end_matches(|c| {
        matches!(c, '"' | '\'' | '’' | '‘' | '“' | '»' | '«' | '›' | ')' | ']' | '）' | '】' | '》')
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

/// White space, and what takes no space at all.
fn is_invisible(c: char) -> bool {
    c.is_whitespace() || is_dropped(c)
}

/// What leaves no trace in folded text: zero-width spaces, soft hyphens, control characters. The zero-width joiners stay, as
/// Persian spelling and composed emoji need them.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}')
        || c.is_control() && !c.is_whitespace()
}

/// Appends `text` to `out` with every run of white space folded to one space, also across the join; folded text never begins
/// with a space, but may end with one, which the next piece needs.
pub(crate) fn push_folded(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    // `text[start..at]` is as it should be and waits to be copied at once.
    let mut start = 0;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if is_plain(byte)
            || byte == b' ' && at > start && bytes.get(at + 1).is_some_and(|&next| is_plain(next))
        {
            at += 1;
            continue;
        }
        let Some(c) = text[at..].chars().next() else {
            break;
        };
        let next = at + c.len_utf8();
        if is_invisible(c) {
            out.push_str(&text[start..at]);
            if c.is_whitespace() && !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
            start = next;
        }
        at = next;
    }
    out.push_str(&text[start..]);
}

/// Whether a byte can be copied without a look: neither ASCII white space nor control, and not the first of a multi-byte space
/// or of a character that is dropped.
fn is_plain(byte: u8) -> bool {
    !matches!(byte, 0..=b' ' | 0x7F | 0xC2 | 0xE1 | 0xE2 | 0xE3 | 0xEF)
}

/// Letters and digits in lower case: equal for texts that differ in punctuation, spacing and case alone.
pub(crate) fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests;
