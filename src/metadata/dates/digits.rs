//! Digits of other scripts.

use std::borrow::Cow;

/// The zeros of scripts whose digits stand in dates: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu,
/// Kannada, Malayalam, Thai, Lao, Burmese, Khmer, and the full-width ones.
const ZEROS: [char; 15] = [
    '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{BE6}', '\u{C66}', '\u{CE6}',
    '\u{D66}', '\u{E50}', '\u{ED0}', '\u{1040}', '\u{17E0}', '\u{FF10}',
];

/// The text with Latin digits in place of others.
pub(super) fn latin(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.chars().any(|c| to_latin(c) != c) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(to_latin).collect())
}

/// Where in a text a byte of [`latin`] stands.
pub(super) fn place(text: &str, latin: usize) -> usize {
    let mut at = 0;
    let before = |c: &char| {
        let is_before = at < latin;
        at += to_latin(*c).len_utf8();
        is_before
    };
    text.chars().take_while(before).map(char::len_utf8).sum()
}

fn to_latin(c: char) -> char {
    // Letters of Europe come before all of them.
    if c < ZEROS[0] {
        return c;
    }
    let value =
        ZEROS.iter().filter_map(|zero| u32::from(c).checked_sub(u32::from(*zero))).find(|value| *value < 10);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_become_latin() {
        for text in ["٠١٩", "۰۱۹", "०१९", "০১৯", "๐๑๙", "០១៩", "０１９", "௦௧௯", "019"]
        {
            assert_eq!(latin(text), "019", "{text}");
        }
        assert_eq!(latin("três – €5 年"), "três – €5 年");
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "يوم ٢٣ مارس";
        let latin = latin(text);
        assert_eq!(text[place(text, latin.find("23").unwrap_or_default())..].chars().next(), Some('٢'));
        assert_eq!(place(text, latin.len()), text.len());
        assert_eq!(place("plain", 3), 3);
    }
}
