//! Markdown, as converters of pages write it: links, pictures, emphasis, code. CommonMark's rules, as far as such text needs them.

use memchr::{memchr, memchr3, memmem};

use super::spelling::Cutting;
use crate::outline::{Span, SpanKind};

/// So many signs make a page Markdown: few pages without markup hold any.
const MIN_SIGNS: usize = 3;
/// Fences have at least so many marks.
const MIN_FENCE: usize = 3;
const STRONG: &str = "**";
/// Tags that Markdown has no sign for, or that stand for one where the sign would not do.
const TAGS: [&str; 13] =
    ["br", "sup", "sub", "kbd", "mark", "ins", "del", "u", "s", "em", "strong", "small", "wbr"];
/// So many bytes end each of them.
const MAX_TAG: usize = 10;
/// So many bytes end the label of a note.
const MAX_LABEL: usize = 40;
/// What the address of a link begins with; `list[i](x)` is none.
const ADDRESSES: [&str; 7] = ["http", "/", "#", "mailto:", ".", "?", "<http"];

/// Whether a page is Markdown, by signs that texts without markup hardly hold: links, strong words, and what stands in lines of its own.
pub(super) fn is_markdown(text: &str) -> bool {
    let mut signs = 0;
    links(text).chain(strong_words(text)).chain(of_lines(text)).any(|found| {
        signs += found;
        signs >= MIN_SIGNS
    })
}

fn links(text: &str) -> impl Iterator<Item = usize> {
    /// Programs have no such pair of brackets.
    const ABSOLUTE: usize = 2;
    memmem::find_iter(text.as_bytes(), b"](").map(|at| match &text[at + 2..] {
        address if address.starts_with("http") => ABSOLUTE,
        address => usize::from(ADDRESSES.iter().any(|start| address.starts_with(start))),
    })
}

/// `**low** tide`, but not `**kwargs, **more` or a note below stars.
fn strong_words(text: &str) -> impl Iterator<Item = usize> {
    let is_strong = |at: &usize| {
        let (before, behind) = (&text[..*at], &text[at + STRONG.len()..]);
        let Some((within, rest)) = behind.split_once(STRONG) else { return false };
        !before.ends_with(char::is_alphanumeric)
            && within.starts_with(char::is_alphanumeric)
            && !within.ends_with(char::is_whitespace)
            && !within.contains('\n')
            && !rest.starts_with(char::is_alphanumeric)
    };
    memmem::find_iter(text.as_bytes(), STRONG.as_bytes()).filter(is_strong).map(|_| 1)
}

/// How many signs each line is.
fn of_lines(text: &str) -> impl Iterator<Item = usize> {
    let mut is_below_blank = true;
    text.lines().map(move |line| {
        let line = line.trim();
        let was_below_blank = std::mem::replace(&mut is_below_blank, line.is_empty());
        let is_sign = match line.as_bytes() {
            // No other text has these.
            [b'|', ..] if is_table_rule(line) => return MIN_SIGNS,
            [b'!', b'[', ..] if line.ends_with(')') && is_picture(line) => return MIN_SIGNS,
            [b'#', b'#', ..] => was_below_blank && line.trim_start_matches('#').starts_with(' '),
            [b'`', b'`', b'`', rest @ ..] => memchr(b'`', rest).is_none(),
            [b'[', b'^', ..] => line.contains("]: "),
            // Lines of programs that go on have a space there.
            [.., b'\\'] => {
                line[..line.len() - 1].ends_with(|c: char| c.is_alphanumeric() || ".,:;!?".contains(c))
            }
            _ => false,
        };
        usize::from(is_sign)
    })
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    /// Nothing that is read: a fence, the rule between the head and the body of a table.
    Mark,
    /// A line of code, and which code.
    Code(u32),
    /// The rule below a heading of this level.
    Underline(u8),
}

/// Tells lines of code from others.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// How many marks began the code under way; none outside code.
    fence: usize,
    /// Whether the code stands in a quotation.
    is_quoted: bool,
    count: u32,
}

impl Lines {
    /// What the next line is, and the line as it is read.
    pub(super) fn next<'t>(&mut self, line: &'t str) -> (Kind, &'t str) {
        if self.fence > 0 && self.is_quoted {
            let unquoted = line.trim_start().strip_prefix('>');
            return self.code(unquoted.map_or(line, |code| code.strip_prefix(' ').unwrap_or(code)));
        }
        if self.fence > 0 {
            return self.code(line);
        }
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
        } else if is_table_rule(text) {
            Kind::Mark
        } else {
            Kind::Text
        };
        (kind, line)
    }

    /// A line below a fence.
    fn code<'t>(&mut self, line: &'t str) -> (Kind, &'t str) {
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
fn is_table_rule(text: &str) -> bool {
    text.starts_with(['|', '-', ':'])
        && text.contains("--")
        && text.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' '))
}

/// Whether a line has a link, a strong word or a tag.
pub(super) fn has_markup(text: &str) -> bool {
    let has_tag = |at: usize| {
        let rest = text[at..].trim_start_matches(['<', '/']);
        TAGS.iter().any(|tag| rest.get(..tag.len()).is_some_and(|name| name.eq_ignore_ascii_case(tag)))
    };
    text.contains("](") || text.contains(STRONG) || memchr(b'<', text.as_bytes()).is_some_and(has_tag)
}

/// A line of text without the signs at its ends: the bars of a row, a quotation or a heading within an item, and a break.
pub(super) fn bare(text: &str) -> &str {
    let row = text.strip_prefix('|').and_then(|row| row.strip_suffix('|')).filter(|row| !row.ends_with('\\'));
    let text = row.map_or(text, |row| row.trim_matches(['|', ' ']));
    let text = text.trim_start_matches("> ");
    let heading = text.trim_start_matches('#');
    let text = if heading.starts_with(' ') { heading.trim_start() } else { text };
    text.strip_suffix('\\').filter(|line| !line.ends_with('\\')).map_or(text, str::trim_end)
}

/// Whether a line is nothing but pictures.
pub(super) fn is_picture(text: &str) -> bool {
    if !text.starts_with("![") && !text.starts_with("[![") {
        return false;
    }
    let mut left = String::new();
    unwrap(text, &mut left, &mut Vec::new());
    left.is_empty()
}

/// Whether a line ends within a link, which the next line ends.
pub(super) fn is_unfinished(text: &str) -> bool {
    let bytes = text.as_bytes();
    let last = |mark| memchr::memrchr(mark, bytes);
    let (open, close) = (last(b'['), last(b']'));
    match close.filter(|close| open.is_none_or(|open| open < *close)) {
        Some(close) => bytes.get(close + 1) == Some(&b'(') && memchr(b')', &bytes[close..]).is_none(),
        None => open.is_some(),
    }
}

/// Appends a text without its markup, and what that said.
pub(super) fn unwrap(text: &str, out: &mut String, spans: &mut Vec<Span>) {
    let mut scan = Scan {
        text,
        cutting: Cutting::new(text),
        brackets: Vec::new(),
        inactive: 0,
        open: [None; 5],
        no_code: 0,
    };
    let mut at = 0;
    while let Some(mark) = next_mark(&text.as_bytes()[at..]) {
        at = scan.mark(at + mark);
    }
    let start = out.len();
    scan.cutting.finish(out, spans);
    if &out[start..] == "[" {
        out.truncate(start); // the link is that of a card, its picture is gone
    }
}

/// The next sign that may be markup.
fn next_mark(bytes: &[u8]) -> Option<usize> {
    bytes
        .iter()
        .position(|b| matches!(b, b'[' | b']' | b'!' | b'*' | b'_' | b'~' | b'`' | b'\\' | b'<' | b'$'))
}

/// A bracket that may begin a link or a picture.
struct Bracket {
    at: usize,
    picture: bool,
}

struct Scan<'t> {
    text: &'t str,
    cutting: Cutting<'t>,
    brackets: Vec<Bracket>,
    /// So many of the brackets are around a link, and links hold none.
    inactive: usize,
    /// Where emphasis began, by its sign: `*`, `**`, `_`, `__`, `~~`.
    open: [Option<usize>; 5],
    /// A bit for each number of ticks that ends no code behind here.
    no_code: u32,
}

impl Scan<'_> {
    /// Reads a sign and what belongs to it; gives where to go on.
    fn mark(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        match bytes[at] {
            b'!' if bytes.get(at + 1) == Some(&b'[') => {
                self.brackets.push(Bracket { at, picture: true });
                at + 2
            }
            b'[' => self.note(at).unwrap_or_else(|| {
                self.brackets.push(Bracket { at, picture: false });
                at + 1
            }),
            b']' => self.close(at),
            b'*' | b'_' | b'~' => self.emphasis(at),
            b'`' => self.code(at),
            b'\\' => self.escape(at),
            b'<' => self.tag(at).unwrap_or_else(|| self.address(at)),
            b'$' => self.formula(at),
            _ => at + 1,
        }
    }

    /// `[^1]`, the mark of a note, and `[^1]: ` before the note itself.
    fn note(&mut self, at: usize) -> Option<usize> {
        let inner = self.text[at..].strip_prefix("[^")?;
        let length = inner.bytes().take(MAX_LABEL).position(|b| b == b']')?;
        let (label, rest) = (&inner[..length], &inner[length + 1..]);
        if label.is_empty() || label.contains([' ', '[', '^']) || rest.starts_with('(') {
            return None;
        }
        let colon = if at == 0 && rest.starts_with(": ") { 1 } else { 0 };
        let end = at + 2 + label.len() + 1 + colon;
        self.cutting.cuts.push((at, end));
        Some(end)
    }

    /// The end of a link or a picture.
    fn close(&mut self, at: usize) -> usize {
        let Some(bracket) = self.brackets.pop() else { return self.close_other(at) };
        let is_active = bracket.picture || self.brackets.len() >= self.inactive;
        self.inactive = self.inactive.min(self.brackets.len());
        let Some((address, length)) = destination(&self.text[at + 1..]) else { return at + 1 };
        if !is_active {
            return at + 1;
        }
        let end = at + 1 + length;
        let within = &self.text[bracket.at..at];
        // The mark at a heading that leads to itself.
        let is_anchor = address.starts_with('#') && !within.contains(char::is_alphanumeric);
        if bracket.picture || is_anchor {
            self.cutting.cuts.push((bracket.at, end));
        } else {
            self.inactive = self.brackets.len();
            self.cutting.cuts.push((bracket.at, bracket.at + 1));
            self.cutting.cuts.push((at, end));
            self.cutting.spans.push((bracket.at + 1, at, SpanKind::Link(address.into())));
        }
        end
    }

    /// The end of a link that began in another block: a card is a link around several.
    fn close_other(&mut self, at: usize) -> usize {
        match destination(&self.text[at + 1..]) {
            Some((address, length)) if ADDRESSES.iter().any(|start| address.starts_with(start)) => {
                self.cutting.cuts.push((at, at + 1 + length));
                at + 1 + length
            }
            _ => at + 1,
        }
    }

    /// A run of signs of emphasis.
    fn emphasis(&mut self, at: usize) -> usize {
        let (bytes, mark) = (self.text.as_bytes(), self.text.as_bytes()[at]);
        let run = bytes[at..].iter().take_while(|b| **b == mark).count();
        let end = at + run;
        let (before, behind) = (self.text[..at].chars().next_back(), self.text[end..].chars().next());
        let is_text = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        if run > 3 || mark == b'~' && run != 2 {
            return end;
        }
        let first = match mark {
            b'*' => 0,
            b'_' => 2,
            _ => 3,
        };
        let mut from = at;
        for (size, slot) in [(1, first), (2, first + 1)] {
            if run & size == 0 {
                continue;
            }
            // Single signs, and low lines, occur within words.
            let apart = size == 1 || mark == b'_';
            let closes = is_text(before) && !(apart && is_word(behind));
            let opens = is_text(behind) && !(apart && is_word(before));
            let part = (from, from + size);
            match self.open[slot] {
                Some(start) if closes => {
                    self.open[slot] = None;
                    let kind = match (mark, size) {
                        (b'~', _) => SpanKind::Deletion,
                        (_, 1) => SpanKind::Emphasis,
                        _ => SpanKind::Strong,
                    };
                    self.cutting.cuts.extend([(start, start + size), part]);
                    self.cutting.spans.push((start + size, from, kind));
                }
                _ if opens => self.open[slot] = Some(from),
                _ => {}
            }
            from += size;
        }
        end
    }

    /// Code between ticks; as many end it as begin it.
    fn code(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let run = |at: usize| bytes[at..].iter().take_while(|b| **b == b'`').count();
        let ticks = run(at);
        let start = at + ticks;
        let bit = 1u32.checked_shl(ticks as u32).unwrap_or_default();
        if bit == 0 || self.no_code & bit != 0 {
            return start;
        }
        let mut end = start;
        while let Some(next) = memchr(b'`', &bytes[end..]) {
            end += next;
            let found = run(end);
            if found == ticks {
                self.cutting.cuts.extend([(at, start), (end, end + ticks)]);
                self.cutting.spans.push((start, end, SpanKind::Code));
                return end + ticks;
            }
            end += found;
        }
        self.no_code |= bit;
        start
    }

    /// A backslash before a sign, or at the end of a line.
    fn escape(&mut self, at: usize) -> usize {
        match self.text.as_bytes().get(at + 1) {
            Some(next) if next.is_ascii_punctuation() => {
                self.cutting.cuts.push((at, at + 1));
                at + 2
            }
            None | Some(b' ') => {
                self.cutting.cuts.push((at, at + 1));
                at + 1
            }
            _ => at + 1,
        }
    }

    /// `<sup>`: it goes, and a break of the line leaves a space.
    fn tag(&mut self, at: usize) -> Option<usize> {
        let length = self.text.as_bytes()[at + 1..].iter().take(MAX_TAG).position(|b| *b == b'>')?;
        let inner = &self.text[at + 1..at + 1 + length];
        let name = inner.strip_prefix('/').unwrap_or(inner).trim_end_matches(['/', ' ']);
        if !TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name)) {
            return None;
        }
        let end = at + 1 + inner.len() + 1;
        self.cutting.cuts.push((at, end));
        if name.eq_ignore_ascii_case("br") {
            self.cutting.gaps.push(at);
        }
        Some(end)
    }

    /// `$x_i$`, `$$…$$`: what stands in a formula is no markup. Prices have no signs of TeX between them.
    fn formula(&mut self, at: usize) -> usize {
        let sign = if self.text[at..].starts_with("$$") { "$$" } else { "$" };
        let start = at + sign.len();
        let Some((inner, rest)) = self.text[start..].split_once(sign) else { return start };
        let is_apart = |text: &str| text.is_empty() || text.starts_with(' ') || text.ends_with(' ');
        let is_formula = inner.contains(['\\', '_', '^', '{'])
            && (sign.len() > 1 || !is_apart(inner) && !rest.starts_with(|c: char| c.is_ascii_digit()));
        if !is_formula {
            return start;
        }
        let end = start + inner.len();
        self.cutting.cuts.extend([(at, start), (end, end + sign.len())]);
        end + sign.len()
    }

    /// `<https://…>`.
    fn address(&mut self, at: usize) -> usize {
        let rest = &self.text[at + 1..];
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>')).unwrap_or(rest.len());
        if rest.starts_with("http") && rest[end..].starts_with('>') {
            let end = at + 1 + end;
            self.cutting.cuts.extend([(at, at + 1), (end, end + 1)]);
            self.cutting.spans.push((at + 1, end, SpanKind::Link(self.text[at + 1..end].into())));
            return end + 1;
        }
        at + 1
    }
}

/// The address behind a link's text, and the bytes that it takes with its parentheses. No address holds the beginning of another
/// one, so that reading on never goes over the same text twice.
fn destination(text: &str) -> Option<(String, usize)> {
    let inner = text.strip_prefix('(')?;
    let limit = memmem::find(inner.as_bytes(), b"](").unwrap_or(inner.len());
    let bytes = &inner.as_bytes()[..limit];
    let mut address: Vec<u8> = Vec::new();
    let mut depth = 0;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b')' if depth == 0 => return Some((String::from_utf8(address).ok()?, at + 2)),
            b')' => depth -= 1,
            b'(' => depth += 1,
            b' ' | b'\t' => {
                let rest = bytes[at..].trim_ascii_start();
                at = limit - rest.len();
                match rest.first() {
                    Some(quote @ (b'"' | b'\'')) => {
                        let end = title_end(&bytes[at + 1..], *quote)?;
                        return Some((String::from_utf8(address).ok()?, at + 1 + end + 1));
                    }
                    // Wrapping breaks an address behind a hyphen.
                    _ if address.is_empty() || address.ends_with(b"-") || rest.starts_with(b")") => {}
                    _ => return None,
                }
                continue;
            }
            b'<' | b'>' => {}
            _ => address.push(byte),
        }
        if matches!(byte, b'(' | b')') {
            address.push(byte);
        }
        at += 1;
    }
    None
}

/// Where the title behind an address ends: at a quote before the closing parenthesis, which counts.
fn title_end(bytes: &[u8], quote: u8) -> Option<usize> {
    let mut at = 0;
    loop {
        let found = memchr3(quote, b')', b')', bytes.get(at..)?)?;
        at += found + 1;
        if bytes[at - 1] == quote && bytes[at..].trim_ascii_start().starts_with(b")") {
            return Some(bytes.len() - bytes[at..].trim_ascii_start().len() + 1);
        }
    }
}

#[cfg(test)]
mod tests;
