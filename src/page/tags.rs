//! Where tags, attributes, comments and raw texts end: the states of the WHATWG tokenizer, without building tokens.
//!
//! All positions are byte offsets into the page. A function that returns `None` ran into the end of the page.
//! <https://html.spec.whatwg.org/#tokenization>

use memchr::{memchr, memchr2};
use std::ops::Range;

/// Whether a byte separates attributes. The parser reads a carriage return as a line feed.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | 0x0c)
}

/// Whether a byte ends the name of a tag.
fn ends_name(byte: u8) -> bool {
    is_space(byte) || byte == b'/' || byte == b'>'
}

/// The position after the run of bytes from `at` for which `keep` holds.
fn skip(bytes: &[u8], at: usize, keep: impl Fn(u8) -> bool) -> usize {
    let run = bytes[at..].iter().position(|&byte| !keep(byte));
    run.map_or(bytes.len(), |run| at + run)
}

/// The position of a byte at or after `at`.
pub(super) fn find(bytes: &[u8], at: usize, needle: u8) -> Option<usize> {
    memchr(needle, &bytes[at..]).map(|found| at + found)
}

/// The position after the name that starts at `at`.
pub(super) fn name_end(bytes: &[u8], at: usize) -> usize {
    skip(bytes, at, |byte| !ends_name(byte))
}

/// One attribute of a tag, by its place in the page.
pub(super) struct Attribute {
    /// The name, as written.
    pub(super) name: Range<usize>,
    /// The value without its quotes; empty where there is none.
    pub(super) value: Range<usize>,
}

/// More attributes than any page gives one tag. html5ever compares each with all before it.
pub(super) const MAX_ATTRIBUTES: usize = 256;

/// How a tag ends.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TagEnd {
    /// The position after `>`.
    pub(super) after: usize,
    /// Whether the tag ends in `/>`.
    pub(super) closes_itself: bool,
    /// Attributes beyond [`MAX_ATTRIBUTES`], up to the `>` or `/>`.
    pub(super) excess: Option<Range<usize>>,
}

/// What stands next in a tag.
pub(super) enum Part {
    /// An attribute.
    Attribute(Attribute),
    /// The end of the tag.
    End {
        /// The position after `>`.
        after: usize,
        /// Whether the tag ends in `/>`.
        closes_itself: bool,
    },
    /// The end of the page, which makes the tag void.
    Nothing,
}

/// Reads the attributes of one tag.
pub(super) struct Attributes<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Attributes<'a> {
    /// Starts where the name of the tag ends.
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Attributes { bytes, at }
    }

    /// The next attribute, or how the tag ends.
    #[inline]
    pub(super) fn part(&mut self) -> Part {
        let bytes = self.bytes;
        let mut after_slash = false;
        let start = loop {
            match bytes.get(self.at) {
                None => return Part::Nothing,
                Some(b'>') => {
                    return Part::End { after: self.at + 1, closes_itself: after_slash };
                }
                Some(b'/') => after_slash = true,
                Some(&byte) if is_space(byte) => after_slash = false,
                Some(_) => break self.at,
            }
            self.at += 1;
        };
        // The first byte belongs to the name even if it is `=`.
        let end = skip(bytes, start + 1, |byte| !ends_name(byte) && byte != b'=');
        let equals = skip(bytes, end, is_space);
        let value = if bytes.get(equals) == Some(&b'=') {
            match self.value(equals + 1) {
                Some(value) => value,
                None => return Part::Nothing,
            }
        } else {
            self.at = equals;
            end..end
        };
        Part::Attribute(Attribute { name: start..end, value })
    }

    /// The value after `=`; `None` at the end of the page. Only here does a quote open anything.
    fn value(&mut self, at: usize) -> Option<Range<usize>> {
        let bytes = self.bytes;
        let start = skip(bytes, at, is_space);
        match *bytes.get(start)? {
            quote @ (b'"' | b'\'') => {
                let end = find(bytes, start + 1, quote)?;
                self.at = end + 1;
                Some(start + 1..end)
            }
            _ => {
                self.at = skip(bytes, start, |byte| !is_space(byte) && byte != b'>');
                Some(start..self.at)
            }
        }
    }
}

/// How the tag ends whose name ends at `at`.
pub(super) fn tag_end(bytes: &[u8], at: usize) -> Option<TagEnd> {
    each_attribute(bytes, at, |_| {})
}

/// Shows each attribute of the tag whose name ends at `at`; gives how the tag ends.
pub(super) fn each_attribute(bytes: &[u8], at: usize, mut see: impl FnMut(Attribute)) -> Option<TagEnd> {
    let mut attributes = Attributes::new(bytes, at);
    let mut count = 0;
    let mut kept = at;
    loop {
        match attributes.part() {
            Part::Attribute(attribute) => {
                count += 1;
                if count <= MAX_ATTRIBUTES {
                    kept = attributes.at;
                }
                see(attribute);
            }
            Part::End { after, closes_itself } => {
                let close = if closes_itself { "/>" } else { ">" };
                return Some(TagEnd {
                    after,
                    closes_itself,
                    excess: (count > MAX_ATTRIBUTES).then(|| kept..after - close.len()),
                });
            }
            Part::Nothing => return None,
        }
    }
}

/// The content of the comment whose `<!--` ends at `at`, and the position after it.
/// <https://html.spec.whatwg.org/#comment-start-state> and the states that follow.
pub(super) fn comment(bytes: &[u8], at: usize) -> (Range<usize>, Option<usize>) {
    let body = &bytes[at..];
    for empty in [b">".as_slice(), b"->"] {
        if body.starts_with(empty) {
            return (at..at, Some(at + empty.len()));
        }
    }
    // What may be the beginning of an end belongs to no comment.
    const ENDS: [&[u8]; 2] = [b"--", b"--!"];
    let before_end = |before: &[u8], ends: &[&[u8]]| {
        ends.iter().find(|end| before.ends_with(end)).map(|end| at + before.len() - end.len())
    };
    let mut from = at;
    while let Some(close) = find(bytes, from, b'>') {
        if let Some(end) = before_end(&bytes[at..close], &ENDS) {
            return (at..end, Some(close + 1));
        }
        from = close + 1;
    }
    let end = before_end(body, &[b"--!", b"--", b"-"]).unwrap_or(bytes.len());
    (at..end, None)
}

/// The position after a comment-like thing (`<!doctype …>`, `<?xml …>`, `</ …>`), which any `>` ends.
pub(super) fn bogus_end(bytes: &[u8], at: usize) -> Option<usize> {
    find(bytes, at, b'>').map(|close| close + 1)
}

/// Where a raw text ends and what follows it.
#[derive(Debug, PartialEq)]
pub(super) struct RawEnd {
    /// The position of `</`.
    pub(super) text: usize,
    /// How the end tag ends.
    pub(super) end: TagEnd,
}

/// Where the raw text from `at` ends, which only the end tag of `name` ends.
pub(super) fn raw_end(bytes: &[u8], at: usize, name: &[u8]) -> Option<RawEnd> {
    raw_end_at(bytes, raw_text_end(bytes, at, name)?, name.len())
}

/// The position of the end tag of `name` that ends the raw text from `at`, whether or not the tag is finished.
pub(super) fn raw_text_end(bytes: &[u8], at: usize, name: &[u8]) -> Option<usize> {
    let mut from = at;
    loop {
        let open = find(bytes, from, b'<')?;
        if bytes.get(open + 1) == Some(&b'/') && is_name_at(bytes, open + 2, name) {
            return Some(open);
        }
        from = open + 1;
    }
}

/// What the end tag at `open` leaves of a raw text.
fn raw_end_at(bytes: &[u8], open: usize, name: usize) -> Option<RawEnd> {
    Some(RawEnd { text: open, end: tag_end(bytes, open + 2 + name)? })
}

/// Whether exactly this name, in any case, stands at `at`.
fn is_name_at(bytes: &[u8], at: usize, name: &[u8]) -> bool {
    let end = at + name.len();
    bytes.get(end).is_some_and(|&byte| ends_name(byte)) && bytes[at..end].eq_ignore_ascii_case(name)
}

/// How `<!--` and `<script` within a script change which end tag ends it.
#[derive(Clone, Copy, PartialEq)]
enum Escape {
    /// Plain script: `</script>` ends it.
    None,
    /// After `<!--`: `</script>` still ends it.
    Single,
    /// After `<!-- <script>`: a `</script>` only leads back.
    Double,
}

/// The name of the element whose text may hold its own end tag.
const SCRIPT: &[u8] = b"script";

/// Where the script from `at` ends.
pub(super) fn script_end(bytes: &[u8], at: usize) -> Option<RawEnd> {
    raw_end_at(bytes, script_text_end(bytes, at)?, SCRIPT.len())
}

/// The position of the end tag that ends the script from `at`, whether or not the tag is finished.
/// <https://html.spec.whatwg.org/#script-data-state> and the states that follow.
pub(super) fn script_text_end(bytes: &[u8], at: usize) -> Option<usize> {
    let mut escape = Escape::None;
    let mut from = at;
    loop {
        if escape == Escape::None {
            from = find(bytes, from, b'<')?;
        } else {
            from += memchr2(b'<', b'>', &bytes[from..])?;
        }
        let rest = &bytes[from..];
        if rest[0] == b'>' {
            if bytes[at..from].ends_with(b"--") {
                escape = Escape::None;
            }
            from += 1;
        } else if rest.starts_with(b"</") && is_name_at(bytes, from + 2, SCRIPT) {
            if escape != Escape::Double {
                return Some(from);
            }
            escape = Escape::Single;
            from += SCRIPT.len() + 3;
        } else if escape == Escape::None && rest.starts_with(b"<!--") {
            escape = Escape::Single;
            from += 4;
        } else if escape == Escape::Single && is_name_at(bytes, from + 1, SCRIPT) {
            escape = Escape::Double;
            from += SCRIPT.len() + 2;
        } else {
            from += 1;
        }
    }
}
