//! Tells stop-words by one look at a hash table that is built at compile time.

/// The longest stop-word in bytes: one less than the packed key holds, so that the key of a longer word equals no stop-word's.
const STOP_WORD_BYTES: usize = 7;

/// The stop-words of nine languages: what is frequent in prose and rare in menus, at most seven bytes of UTF-8.
const STOP_WORDS: [&str; 9] = [
    // English
    "the of and to in is that it was for on are as with they be at this have from or had by \
     but what were when your there which their if will would been who its has an his her he \
     she not than then them these we you can could should because about into a i my our so",
    // German
    "der die das und den von zu mit sich des auf für ist im dem nicht ein eine einen einem \
     einer eines auch es wie nach bei aus dass wird sind noch haben hat ich sie er wir ihr \
     oder aber wenn nur vor zur zum bis mehr durch kann über werden wurde war als um am",
    // French
    "le la les et un une du dans que qui pour pas sur ce il elle avec par plus sont aux \
     mais nous vous leur ses ont été cette ces comme où est à y",
    // Spanish
    "el los las del se una por con no para su al lo más pero sus o este sí porque esta \
     entre cuando muy sin sobre me hasta hay fue era han",
    // Portuguese
    "de os do da em um uma não na dos das mas foi ao ele ela são seu sua ou ser quando \
     muito nos já eu pelo pela isso mais como nas",
    // Italian
    "di che è della per non sono gli alla ha dei nel delle dal anche più ma nella ai si \
     come questo questa loro stato ed ad se e",
    // Dutch
    "het een van dat niet te zijn voor met op aan maar om dan zou wat ook naar heeft hij \
     zij wordt door bij nog deze dit geen uit hebben ze ik je of",
    // Polish
    "w z na nie się jest że jak ale po co tak za od był już tylko jego jej przez przy oraz \
     dla lub są ich tym który tego",
    // Russian
    "и в не на я что он с как это по но они мы она так его от за из для уже или бы до был к \
     у же её их при том то о",
];

/// The word being read: the last eight bytes of its lower-case UTF-8, packed into one number, so that looking it up is one
/// comparison.
#[derive(Clone, Copy, Default)]
pub(super) struct Word(u64);

impl Word {
    /// Appends a byte of a character in lower case.
    #[inline]
    pub(super) fn push_byte(&mut self, byte: u8) {
        self.0 = self.0 << u8::BITS | u64::from(byte);
    }

    /// Appends a character.
    pub(super) fn push(&mut self, c: char) {
        // Only the alphabets of the stop-words need folding: Latin-1 and Cyrillic put lower case at a fixed distance.
        const TO_LOWER: u32 = 0x20;
        let lower = match c {
            'A'..='Z' | 'À'..='Þ' | 'А'..='Я' => char::from_u32(u32::from(c) + TO_LOWER).unwrap_or(c),
            _ => c,
        };
        for &byte in lower.encode_utf8(&mut [0; 4]).as_bytes() {
            self.push_byte(byte);
        }
    }

    /// Whether the word is a stop-word.
    #[inline]
    pub(super) fn is_stop_word(self) -> bool {
        is_stop_key(self.0)
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
    let mut language = 0;
    while language < STOP_WORDS.len() {
        let bytes = STOP_WORDS[language].as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let start = at;
            let mut key = 0;
            while at < bytes.len() && bytes[at] != b' ' {
                key = key << 8 | bytes[at] as u64;
                at += 1;
            }
            assert!(at - start <= STOP_WORD_BYTES, "a stop-word doesn't fit its key");
            let mut free = slot(key);
            while slots[free] != 0 && slots[free] != key {
                free = (free + 1) % SLOTS;
            }
            slots[free] = key;
            at += 1;
        }
        language += 1;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stop_word_is_found_and_no_other() {
        let is = |text: &str| {
            let mut word = Word::default();
            text.chars().for_each(|c| word.push(c));
            word.is_stop_word()
        };
        for word in STOP_WORDS.iter().flat_map(|language| language.split(' ')) {
            assert!(is(word), "{word}");
            assert!(!is(&format!("{word}qx")), "{word}qx");
        }
        assert!(!is("xthe") && !is("otherwise") && !is("a_very_long_the"));
    }
}
