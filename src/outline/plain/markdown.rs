//! Markdown, as converters of pages write it: links, pictures, emphasis, code. CommonMark's rules, as far as such text needs them.

use memchr::{memchr, memchr3, memmem};

use super::spelling::Cutting;
use crate::outline::{Span, SpanKind};

/// So many links make a page Markdown.
const MIN_LINKS: usize = 3;
/// Fences have at least so many marks.
const MIN_FENCE: usize = 3;
/// What the address of a link begins with; `list[i](x)` is none.
const ADDRESSES: [&str; 7] = ["http", "/", "#", "mailto:", ".", "?", "<http"];

/// Whether a page is Markdown: few lines without markup hold such links, and a page has several.
pub(super) fn is_markdown(text: &str) -> bool {
    let links = memmem::find_iter(text.as_bytes(), b"](");
    let is_address = |at: &usize| ADDRESSES.iter().any(|start| text[at + 2..].starts_with(start));
    links.filter(is_address).take(MIN_LINKS).count() == MIN_LINKS
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
    count: u32,
}

impl Lines {
    /// What the next line is.
    pub(super) fn next(&mut self, line: &str) -> Kind {
        let text = line.trim();
        let ticks = text.len() - text.trim_start_matches('`').len();
        match self.fence {
            0 if ticks >= MIN_FENCE && !text[ticks..].contains('`') => {
                self.fence = ticks;
                self.count += 1;
                Kind::Mark
            }
            0 if text.len() >= MIN_FENCE && text.bytes().all(|b| b == b'=') => Kind::Underline(1),
            0 if text.len() >= MIN_FENCE && text.bytes().all(|b| b == b'-') => Kind::Underline(2),
            0 if is_table_rule(text) => Kind::Mark,
            0 => Kind::Text,
            fence if ticks >= fence && text.len() == ticks => {
                self.fence = 0;
                Kind::Mark
            }
            _ => Kind::Code(self.count),
        }
    }
}

/// `| --- | :-: |`.
fn is_table_rule(text: &str) -> bool {
    text.starts_with(['|', '-', ':'])
        && text.contains("--")
        && text.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' '))
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
    bytes.iter().position(|b| matches!(b, b'[' | b']' | b'!' | b'*' | b'_' | b'~' | b'`' | b'\\' | b'<'))
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
            b'[' => {
                self.brackets.push(Bracket { at, picture: false });
                at + 1
            }
            b']' => self.close(at),
            b'*' | b'_' | b'~' => self.emphasis(at),
            b'`' => self.code(at),
            b'\\' => self.escape(at),
            b'<' => self.address(at),
            _ => at + 1,
        }
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
mod tests {
    use super::*;

    /// The text that stays, with signs for what is said of its parts.
    fn read(text: &str) -> String {
        let (mut out, mut spans) = (String::new(), Vec::new());
        unwrap(text, &mut out, &mut spans);
        let mut signs: Vec<(u32, usize, String)> = Vec::new();
        for (i, span) in spans.iter().enumerate() {
            let (open, close) = match &span.kind {
                SpanKind::Link(address) => ("<a>".to_owned(), format!("</a {address}>")),
                SpanKind::Emphasis => ("<i>".to_owned(), "</i>".to_owned()),
                SpanKind::Strong => ("<b>".to_owned(), "</b>".to_owned()),
                SpanKind::Deletion => ("<s>".to_owned(), "</s>".to_owned()),
                SpanKind::Code => ("<c>".to_owned(), "</c>".to_owned()),
            };
            signs.push((span.text.start, spans.len() + i, open));
            signs.push((span.text.end, spans.len() - i, close));
        }
        signs.sort();
        signs.iter().rev().for_each(|(at, _, sign)| out.insert_str(*at as usize, sign));
        out
    }

    #[test]
    fn signs_of_markup_go_and_what_they_say_stays() {
        for (text, expected) in [
            ("The [tide](/tide) is low.", "The <a>tide</a /tide> is low."),
            ("[a](b_(c)) d", "<a>a</a b_(c)> d"),
            ("[tide](<https://a.example/x>)", "<a>tide</a https://a.example/x>"),
            ("[tide](https://a.example/x \"Low (or high) tide\").", "<a>tide</a https://a.example/x>."),
            ("[tide](https://a.example/low- tide) out", "<a>tide</a https://a.example/low-tide> out"),
            ("See <https://a.example/x>.", "See <a>https://a.example/x</a https://a.example/x>."),
            ("![Boats](/b.jpg)", ""),
            ("[![Boats](/b.jpg)](/boats)", ""),
            ("[![Boats](/b.jpg) Boats](/boats) here", "<a>Boats</a /boats> here"),
            ("Low ![wave](/w.png) tide", "Low tide"),
            ("Low tide [¶](#low \"Here\")", "Low tide"),
            ("[Low **tide**](/t)", "<a>Low <b>tide</b></a /t>"),
            ("**[Low](/t)** tide", "<b><a>Low</a /t></b> tide"),
            (
                "*low* and _high_, **ebb** and __flow__, ~~old~~",
                "<i>low</i> and <i>high</i>, <b>ebb</b> and <b>flow</b>, <s>old</s>",
            ),
            ("***both***", "<i><b>both</b></i>"),
            ("潮が**引く**と", "潮が<b>引く</b>と"),
            ("run `tide --low *` now", "run <c>tide --low *</c> now"),
            ("``a ` b``", "<c>a ` b</c>"),
            ("1\\. Low\\_tide \\ next\\", "1. Low_tide next"),
            ("Low tide](/card)", "Low tide"),
            ("[![Boats](/b.jpg)", ""),
            // What is none.
            ("list](low)", "list](low)"),
            ("5 * 3 and 2*3*4 of low_tide_table", "5 * 3 and 2*3*4 of low_tide_table"),
            ("*Prices are in pounds", "*Prices are in pounds"),
            ("[13] and [x] and list[i](low tide)", "[13] and [x] and list[i](low tide)"),
            ("[open](/x and **more", "[open](/x and **more"),
            ("[a [b](/b) c](/c)", "[a <a>b</a /b> c](/c)"),
            ("a < b > c <http", "a < b > c <http"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn hostile_signs_take_time_in_proportion() {
        for unit in
            ["[", "](", "[a](", "![", "`", "` ``", "*a ", "**", "<http", "\\", "[](#", "[a](b \"", "[a](b)["]
        {
            let time = |n: usize| {
                let start = std::time::Instant::now();
                unwrap(&unit.repeat(n), &mut String::new(), &mut Vec::new());
                start.elapsed().as_secs_f64()
            };
            let (small, large) = (time(5_000), time(40_000));
            assert!(large < 40.0 * small + 0.5, "{unit:?}: {small} s, then {large} s");
        }
    }

    #[test]
    fn several_links_make_a_page_markdown() {
        let page = |links: &str| is_markdown(&format!("Tides\n{links}\nBoats"));
        assert!(page("[a](/a)\n[b](https://b.example)\n![c](c.jpg) [d](#d)"));
        assert!(!page("[a](/a)\n[b](/b)"));
        assert!(!page("list[i](x) list[i](y) list[i](z) list[j](x)"));
    }

    #[test]
    fn a_line_within_a_link_is_unfinished() {
        for (text, expected) in [
            ("The [low", true),
            ("The [low tide](https://a.example/low-", true),
            ("The [low tide](/x)", false),
            ("tide](https://a.example/low-", true),
            ("The [low] tide", false),
            ("The tide", false),
        ] {
            assert_eq!(is_unfinished(text), expected, "{text}");
        }
    }
}
