//! Where tags, attributes, comments and raw texts end: the states of the WHATWG tokenizer, without building tokens.
//!
//! All positions are byte offsets into the page. A function that returns `None` ran into the end of the page.
//! <https://html.spec.whatwg.org/#tokenization>

use memchr::{memchr, memchr2};
use std::ops::Range;

/// Whether a byte separates attributes. The parser reads a carriage return as a line feed.
pub(crate) fn is_space(byte: u8) -> bool {
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
pub(crate) fn find(bytes: &[u8], at: usize, needle: u8) -> Option<usize> {
    memchr(needle, &bytes[at..]).map(|found| at + found)
}

/// What a `<` begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Markup {
    /// The name follows.
    StartTag,
    /// The name follows behind a slash.
    EndTag,
    /// `<!`: a comment, a document type, or a section of text within SVG and MathML.
    Declaration,
    /// `<?`, or `</` before anything but a letter: any `>` ends it.
    Bogus,
}

/// What the `<` at `start` begins, if it is more than text.
pub(crate) fn markup(bytes: &[u8], start: usize) -> Option<Markup> {
    match bytes.get(start + 1)? {
        b'!' => Some(Markup::Declaration),
        b'?' => Some(Markup::Bogus),
        b'/' if bytes.get(start + 2)?.is_ascii_alphabetic() => Some(Markup::EndTag),
        b'/' => Some(Markup::Bogus),
        byte => byte.is_ascii_alphabetic().then_some(Markup::StartTag),
    }
}

/// The position after the name that starts at `at`.
pub(crate) fn name_end(bytes: &[u8], at: usize) -> usize {
    skip(bytes, at, |byte| !ends_name(byte))
}

/// One attribute of a tag, by its place in the page.
pub(crate) struct Attribute {
    /// The name, as written.
    pub(crate) name: Range<usize>,
    /// The value without its quotes; empty where there is none.
    pub(crate) value: Range<usize>,
}

/// How a tag ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TagEnd {
    /// The position after `>`.
    pub(crate) after: usize,
    /// Whether the tag ends in `/>`.
    pub(crate) closes_itself: bool,
}

/// What stands next in a tag.
pub(crate) enum Part {
    /// An attribute.
    Attribute(Attribute),
    /// The end of the tag.
    End(TagEnd),
    /// The end of the page, which makes the tag void.
    Nothing,
}

/// Reads the attributes of one tag.
pub(crate) struct Attributes<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Attributes<'a> {
    /// Starts where the name of the tag ends.
    pub(crate) fn new(bytes: &'a [u8], at: usize) -> Self {
        Attributes { bytes, at }
    }

    /// The next attribute, or how the tag ends.
    #[inline]
    pub(crate) fn part(&mut self) -> Part {
        let bytes = self.bytes;
        let mut after_slash = false;
        let start = loop {
            match bytes.get(self.at) {
                None => return Part::Nothing,
                Some(b'>') => {
                    return Part::End(TagEnd { after: self.at + 1, closes_itself: after_slash });
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
pub(crate) fn tag_end(bytes: &[u8], at: usize) -> Option<TagEnd> {
    each_attribute(bytes, at, |_| {})
}

/// Shows each attribute of the tag whose name ends at `at`; gives how the tag ends.
pub(crate) fn each_attribute(bytes: &[u8], at: usize, mut see: impl FnMut(Attribute)) -> Option<TagEnd> {
    let mut attributes = Attributes { bytes, at };
    loop {
        match attributes.part() {
            Part::Attribute(attribute) => see(attribute),
            Part::End(end) => return Some(end),
            Part::Nothing => return None,
        }
    }
}

/// The position after the comment whose `<!--` ends at `at`.
/// <https://html.spec.whatwg.org/#comment-start-state> and the states that follow.
pub(crate) fn comment_end(bytes: &[u8], at: usize) -> Option<usize> {
    let body = &bytes[at..];
    if body.starts_with(b">") {
        return Some(at + 1);
    }
    if body.starts_with(b"->") {
        return Some(at + 2);
    }
    let mut from = at;
    loop {
        let close = find(bytes, from, b'>')?;
        let before = &bytes[at..close];
        if before.ends_with(b"--") || before.ends_with(b"--!") {
            return Some(close + 1);
        }
        from = close + 1;
    }
}

/// The position after a comment-like thing (`<!doctype …>`, `<?xml …>`, `</ …>`), which any `>` ends.
pub(crate) fn bogus_end(bytes: &[u8], at: usize) -> Option<usize> {
    find(bytes, at, b'>').map(|close| close + 1)
}

/// The position of the end tag that ends the raw text from `at`: the next one of this name.
pub(crate) fn raw_end(bytes: &[u8], at: usize, name: &[u8]) -> Option<usize> {
    let mut from = at;
    loop {
        let open = find(bytes, from, b'<')?;
        if bytes.get(open + 1) == Some(&b'/') && is_name_at(bytes, open + 2, name) {
            return Some(open);
        }
        from = open + 1;
    }
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

/// The position of the end tag that ends the script from `at`.
/// <https://html.spec.whatwg.org/#script-data-state> and the states that follow.
pub(crate) fn script_end(bytes: &[u8], at: usize) -> Option<usize> {
    const SCRIPT: &[u8] = b"script";
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
