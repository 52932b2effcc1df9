//! Bytes to text.
//!
//! The order of evidence is that of browsers (byte order mark, HTTP header, `<meta>`, XML declaration, then a guess),
//! with one difference: a declaration that the bytes plainly contradict doesn't count. Servers declare a default for
//! pages that they know nothing about, and templates outlive the charset that they were written in.

mod declared;
mod format;
#[cfg(test)]
mod tests;

pub(crate) use format::not_text;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// How far into the page a zero-byte pattern is looked for.
const UTF_16_SAMPLE: usize = 512;

/// One byte in so many is zero, and at least so many are.
const UTF_16_ZERO_SHARE: usize = 16;
const UTF_16_MIN_ZEROS: usize = 3;

/// Fewer bytes than this show no pattern.
const UTF_16_MIN_SAMPLE: usize = 8;

/// The guess needs no more than this.
const DETECTION_SAMPLE: usize = 1 << 20;

/// A text of double-byte characters can pass for UTF-8 by chance if it holds fewer characters than this.
const CHANCE_CHARACTERS: usize = 3;

/// One broken character in this many is damage (a page cut off, a comment pasted from elsewhere), not another charset.
const DAMAGE_SHARE: usize = 8;

/// Letters beyond ASCII stand alone or in pairs where Latin is written; so many in a row are of another script.
const FOREIGN_RUN: usize = 4;

/// With so many bytes in such runs, and more there than elsewhere, a text is not Western.
const MIN_FOREIGN: usize = 32;

/// The replacement character shows in a decoded text where bytes meant nothing.
const REPLACEMENT: char = '\u{fffd}';

/// Decodes a page; borrows what is UTF-8 already.
pub(crate) fn decode<'a>(bytes: &'a [u8], content_type: Option<&str>) -> Cow<'a, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, &bytes[mark..]);
    }
    if let Some(encoding) = utf_16_pattern(bytes) {
        return decode_as(encoding, bytes);
    }
    let in_header = || content_type.and_then(declared::in_content_type);
    let declared = || in_header().or_else(|| declared::in_markup(bytes));
    match std::str::from_utf8(bytes) {
        Ok(text) if is_surely_utf_8(text) => Cow::Borrowed(text),
        Ok(text) => match declared() {
            // Only these give another reading of bytes that are valid UTF-8.
            Some(encoding) if encoding == ISO_2022_JP || !encoding.is_single_byte() => {
                decode_as(encoding, bytes)
            }
            None if detect(bytes) == ISO_2022_JP => decode_as(ISO_2022_JP, bytes),
            _ => Cow::Borrowed(text),
        },
        Err(_) if is_damaged_utf_8(bytes) => decode_as(UTF_8, bytes),
        Err(_) if declared() == Some(WINDOWS_1252) && is_foreign(bytes) => {
            // The header is often the server's default where the page knows better.
            let other = declared::in_markup(bytes).filter(|encoding| *encoding != WINDOWS_1252);
            decode_legacy(other, bytes)
        }
        Err(_) => decode_legacy(declared(), bytes),
    }
}

/// Whether bytes cannot be of a Western language. Every byte means something in windows-1252, the default of many servers and
/// templates, so that nothing else would contradict it.
fn is_foreign(bytes: &[u8]) -> bool {
    let runs = bytes.chunk_by(|a, b| a.is_ascii() == b.is_ascii()).filter(|run| !run[0].is_ascii());
    let (mut long, mut short) = (0, 0);
    runs.for_each(|run| *(if run.len() >= FOREIGN_RUN { &mut long } else { &mut short }) += run.len());
    long >= MIN_FOREIGN && long > short
}

/// Decodes as one encoding, whatever it makes of the bytes.
fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Cow<'a, str> {
    encoding.decode_without_bom_handling(bytes).0
}

/// Whether no declaration can make valid UTF-8 anything else: it has no escape, which ISO-2022-JP needs, and is either
/// plain ASCII or has so many longer characters that no other charset gives them by chance.
fn is_surely_utf_8(text: &str) -> bool {
    if memchr::memchr(0x1b, text.as_bytes()).is_some() {
        return false;
    }
    let long = text.bytes().filter(|&byte| byte >= 0xc0).take(CHANCE_CHARACTERS).count();
    long == 0 || long == CHANCE_CHARACTERS
}

/// Whether bytes are UTF-8 but for some damage.
fn is_damaged_utf_8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().bytes().filter(|&byte| byte >= 0xc0).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound >= broken * DAMAGE_SHARE
}

/// Decodes bytes that aren't UTF-8: as declared unless that gives mostly garbage, otherwise as guessed.
fn decode_legacy<'a>(declared: Option<&'static Encoding>, bytes: &'a [u8]) -> Cow<'a, str> {
    let declared = declared.filter(|&encoding| encoding != UTF_8);
    let Some(declared) = declared else {
        return decode_as(detect(bytes), bytes);
    };
    let text = decode_as(declared, bytes);
    let broken = count(&text, |c| c == REPLACEMENT);
    if broken * DAMAGE_SHARE <= count(&text, |c| !c.is_ascii()) {
        return text;
    }
    let guessed = decode_as(detect(bytes), bytes);
    if count(&guessed, |c| c == REPLACEMENT) < broken { guessed } else { text }
}

/// The number of characters of a kind.
fn count(text: &str, kind: impl Fn(char) -> bool) -> usize {
    text.chars().filter(|&c| kind(c)).count()
}

/// The likeliest encoding of bytes that aren't UTF-8.
fn detect(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    let sample = &bytes[..bytes.len().min(DETECTION_SAMPLE)];
    detector.feed(sample, sample.len() == bytes.len());
    detector.guess(None, Utf8Detection::Deny)
}

/// UTF-16 without a byte order mark: markup is ASCII, so that many bytes of its beginning are zero, all of them in one half of the
/// pairs; text of another script may follow a short head.
fn utf_16_pattern(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(UTF_16_SAMPLE)];
    if sample.len() < UTF_16_MIN_SAMPLE {
        return None;
    }
    let zeros = |parity: usize| {
        let every_other = sample.iter().skip(parity).step_by(2);
        every_other.filter(|&&byte| byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let many = (sample.len() / UTF_16_ZERO_SHARE).max(UTF_16_MIN_ZEROS);
    if even == 0 && odd >= many {
        Some(UTF_16LE)
    } else if odd == 0 && even >= many {
        Some(UTF_16BE)
    } else {
        None
    }
}
