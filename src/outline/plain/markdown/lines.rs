//! What the lines of a page of Markdown are.

use memchr::memchr;

use super::definitions::{definition, goes_on};
use super::{Definitions, STRONG, TAGS, unwrap};

/// Fences have at least so many marks.
const MIN_FENCE: usize = 3;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::outline::plain) enum Kind {
    Text,
    /// Nothing that is read: a fence, the rule between the head and the body of a table, the address of a label.
    Mark,
    /// A line of code, and which code.
    Code(u32),
    /// The rule below a heading of this level.
    Underline(u8),
}

/// Tells lines of code from others.
#[derive(Debug, Default)]
pub(in crate::outline::plain) struct Lines<'t> {
    /// How many marks began the code under way; none outside code.
    fence: usize,
    /// Whether the code stands in a quotation.
    is_quoted: bool,
    count: u32,
    /// The line before, if it is an address of a label.
    definition: Option<&'t str>,
}

impl<'t> Lines<'t> {
    /// What the next line is, and the line as it is read.
    pub(in crate::outline::plain) fn next(&mut self, line: &'t str) -> (Kind, &'t str) {
        if self.fence > 0 && self.is_quoted {
            let unquoted = line.trim_start().strip_prefix('>');
            return self.code(unquoted.map_or(line, |code| code.strip_prefix(' ').unwrap_or(code)));
        }
        if self.fence > 0 {
            return self.code(line);
        }
        let is_definition =
            definition(line).is_some() || self.definition.is_some_and(|before| goes_on(before, line));
        self.definition = is_definition.then_some(line);
        let text = line.trim();
        let inner = inner(text);
        let ticks = ticks(inner);
        let kind = if ticks >= MIN_FENCE && !inner[ticks..].contains('`') {
            (self.fence, self.is_quoted) = (ticks, text.starts_with('>'));
            self.count += 1;
            Kind::Mark
        } else if text.len() >= MIN_FENCE && text.bytes().all(|b| b == b'=') {
            Kind::Underline(1)
        } else if text.len() >= MIN_FENCE && text.bytes().all(|b| b == b'-') {
            Kind::Underline(2)
        } else if is_table_rule(text) || is_definition {
            Kind::Mark
        } else {
            Kind::Text
        };
        (kind, line)
    }

    /// A line below a fence.
    fn code(&mut self, line: &'t str) -> (Kind, &'t str) {
        let text = line.trim();
        if ticks(text) < self.fence || ticks(text) < text.len() {
            return (Kind::Code(self.count), line);
        }
        self.fence = 0;
        (Kind::Mark, line)
    }
}

/// How many ticks a text begins with.
fn ticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// A text without the signs of quotations, headings and items before it: an item may begin with any of them.
fn inner(text: &str) -> &str {
    let mut text = text;
    loop {
        let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let behind = match text.as_bytes() {
            [b'>', ..] => &text[1..],
            [b'-' | b'*' | b'+', b' ', ..] => &text[1..],
            [b'#', ..] => text.trim_start_matches('#'),
            [b'0'..=b'9', ..] => digits.strip_prefix(['.', ')']).unwrap_or(text),
            _ => return text,
        };
        if behind.len() == text.len() || !behind.starts_with([' ', '>']) {
            return text;
        }
        text = behind.trim_start();
    }
}

/// `| --- | :-: |`.
pub(super) fn is_table_rule(text: &str) -> bool {
    text.starts_with(['|', '-', ':'])
        && text.contains("--")
        && text.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' '))
}

/// Whether a line has a link, a strong word or a tag.
pub(in crate::outline::plain) fn has_markup(text: &str) -> bool {
    let has_tag = |at: usize| {
        let name =
            text[at..].trim_start_matches(['<', '/']).split(['>', '/', ' ']).next().unwrap_or_default();
        TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name))
    };
    text.contains("](") || text.contains(STRONG) || memchr(b'<', text.as_bytes()).is_some_and(has_tag)
}

/// A line of text without the signs at its ends: the bars of a row, a quotation or a heading within an item, and a break.
pub(in crate::outline::plain) fn bare(text: &str) -> &str {
    let row = text.strip_prefix('|').and_then(|row| row.strip_suffix('|')).filter(|row| !row.ends_with('\\'));
    let text = row.map_or(text, |row| row.trim_matches(['|', ' ']));
    let text = text.trim_start_matches("> ");
    let heading = text.trim_start_matches('#');
    let text = if heading.starts_with(' ') { heading.trim_start() } else { text };
    text.strip_suffix('\\').filter(|line| !line.ends_with('\\')).map_or(text, str::trim_end)
}

/// Whether a line is nothing but pictures.
pub(in crate::outline::plain) fn is_picture(text: &str) -> bool {
    if !text.starts_with("![") && !text.starts_with("[![") {
        return false;
    }
    let mut left = String::new();
    unwrap(text, &Definitions::default(), &mut left, &mut Vec::new());
    left.is_empty()
}

/// Whether a line ends within a link, which the next line ends.
pub(in crate::outline::plain) fn is_unfinished(text: &str) -> bool {
    let bytes = text.as_bytes();
    let last = |mark| memchr::memrchr(mark, bytes);
    let (open, close) = (last(b'['), last(b']'));
    match close.filter(|close| open.is_none_or(|open| open < *close)) {
        Some(close) => bytes.get(close + 1) == Some(&b'(') && memchr(b')', &bytes[close..]).is_none(),
        None => open.is_some(),
    }
}
