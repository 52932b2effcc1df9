//! Folds white space and case.

use super::is_alphanumeric;

/// White space, and what takes no space at all.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_whitespace() || is_dropped(c)
}

/// A small letter without the Greek accents, which capitals lack; the final sigma is a sigma.
#[inline]
pub(crate) fn plain_greek(lower: char) -> char {
    match lower {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        _ => lower,
    }
}

/// What leaves no trace in folded text: zero-width spaces, soft hyphens, control characters. The zero-width joiners stay, as
/// Persian spelling and composed emoji need them.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}')
        || c.is_control() && !c.is_whitespace()
}

/// The text with every run of white space folded to one space, and none at its ends.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_folded(&mut out, text);
    out.truncate(out.trim_end().len());
    out
}

/// Appends `text` to `out` with every run of white space folded to one space, also across the join; folded text never begins
/// with a space, but may end with one, which the next piece needs.
pub(crate) fn push_folded(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    // `text[start..at]` is as it should be and waits to be copied at once.
    let mut start = 0;
    let mut at = 0;
    // Where a stretch is looked at next.
    let mut stretch = 0;
    while let Some(&byte) = bytes.get(at) {
        let may_be_space = at > start;
        if at >= stretch && (may_be_space || byte != b' ') {
            stretch = at + STRETCH;
            // The end of the text is looked at together with what stands before it.
            let (chunk, end) = match bytes[at..].first_chunk() {
                None => (bytes.last_chunk(), bytes.len() - 1),
                chunk => (chunk, stretch),
            };
            if chunk.is_some_and(is_folded) {
                at = end;
                continue;
            }
        }
        if is_plain(byte)
            || byte == b' ' && may_be_space && bytes.get(at + 1).is_some_and(|&next| is_plain(next))
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

/// So many bytes are looked at together.
const STRETCH: usize = 16;

/// Whether all but the last byte can be copied without a look: visible ASCII, and single spaces before it.
fn is_folded(bytes: &[u8; STRETCH + 1]) -> bool {
    let is_visible = |byte: u8| byte.is_ascii_graphic();
    // Without a way out in between all are compared at once.
    (0..STRETCH)
        .fold(true, |all, i| all & (is_visible(bytes[i]) | (bytes[i] == b' ') & is_visible(bytes[i + 1])))
}

/// Whether a byte can be copied without a look: neither ASCII white space nor control, and not the first of a multi-byte space
/// or of a character that is dropped.
fn is_plain(byte: u8) -> bool {
    !matches!(byte, 0..=b' ' | 0x7F | 0xC2 | 0xE1 | 0xE2 | 0xE3 | 0xEF)
}

/// Letters and digits in lower case: equal for texts that differ in punctuation, spacing and case alone.
pub(crate) fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            key.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() && is_alphanumeric(c) {
            key.extend(c.to_lowercase());
        }
    }
    key
}
