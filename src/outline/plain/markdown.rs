//! Markdown, as converters of pages write it: links, pictures, emphasis, code. CommonMark's rules, as far as such text needs them.

mod definitions;
mod lines;
mod signs;

use memchr::{memchr, memchr3, memmem};

use super::spelling::Cutting;
use crate::outline::{Span, SpanKind};
pub(super) use definitions::Definitions;
pub(super) use lines::{Kind, Lines, bare, has_markup, is_picture, is_unfinished};
pub(super) use signs::is_markdown;

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

/// Appends a text without its markup, and what that said.
pub(super) fn unwrap(text: &str, definitions: &Definitions, out: &mut String, spans: &mut Vec<Span>) {
    let mut scan = Scan {
        text,
        definitions,
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
    definitions: &'t Definitions,
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
        let inner = bracket.at + if bracket.picture { 2 } else { 1 };
        let destination = destination(&self.text[at + 1..]).or_else(|| self.reference(inner, at));
        let Some((address, length)) = destination.filter(|_| is_active) else { return at + 1 };
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

    /// The address that stands elsewhere, and the bytes that its label takes behind a link's text.
    fn reference(&self, start: usize, end: usize) -> Option<(String, usize)> {
        let text = &self.text[start..end];
        let full = self.label(end).and_then(|label| {
            let address = self.definitions.address(if label.is_empty() { text } else { label })?;
            Some((address, label.len() + "[]".len()))
        });
        // A number alone is what readers see of a note.
        let is_note = || text.bytes().all(|b| b.is_ascii_digit());
        let shortcut = || self.definitions.address(text).filter(|_| !is_note()).map(|address| (address, 0));
        full.or_else(shortcut).map(|(address, length)| (address.to_owned(), length))
    }

    /// What stands in brackets behind a bracket.
    fn label(&self, at: usize) -> Option<&str> {
        let (label, _) = self.text[at + 1..].strip_prefix('[')?.split_once(']')?;
        Some(label)
    }

    /// The end of a link that began in another block: a card is a link around several.
    fn close_other(&mut self, at: usize) -> usize {
        let by_label = || {
            let label = self.label(at)?;
            self.definitions.address(label).map(|_| label.len() + "[]".len())
        };
        let by_address = destination(&self.text[at + 1..])
            .filter(|(address, _)| ADDRESSES.iter().any(|start| address.starts_with(start)));
        let Some(length) = by_address.map(|(_, length)| length).or_else(by_label) else { return at + 1 };
        let end = at + 1 + length;
        self.cutting.cuts.push((at, end));
        end
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
