//! Code of the page itself, which careless scrapers leave between its lines: taking the tags out of a page keeps what `<script>` and
//! `<style>` hold. Code that readers are shown stays: a page is looked at only if it holds what runs sites, such as analytics.

mod signatures;

use std::borrow::Cow;

use aho_corasick::AhoCorasick;
use memchr::{memchr, memmem};
use once_cell::sync::Lazy;
use regex::Regex;

use signatures::{OF_CODE, OF_SITES};

/// A page that holds so many different signs of what runs sites has its scripts in it.
const MIN_SIGNS: usize = 2;
/// Shorter pieces of code say too little of what they are.
const MIN_CODE: usize = 20;
/// So long a piece of code is none that readers are shown.
const LONG_CODE: usize = 2000;
/// So long a line with so many braces, and no space in so many bytes, was made to be short.
const LONG_LINE: usize = 2000;
const MIN_BRACES: usize = 10;
const FEW_SPACES: usize = 12;
/// Selectors of style sheets are no longer, in bytes.
const MAX_SELECTOR: usize = 2000;
/// What begins as code is told by so many bytes.
const MAX_START: usize = 200;
/// Behind words that prose has, too, a sign of code stands within so many bytes.
const MAX_STATEMENT: usize = 60;
/// Regular expressions are no longer.
const MAX_PATTERN: usize = 1000;
/// Prose has lines of so many bytes with so many spaces.
const MIN_PROSE: usize = 60;
const MIN_SPACES: usize = 8;

static SITES: Lazy<AhoCorasick> = Lazy::new(|| AhoCorasick::new(OF_SITES).expect("few short patterns"));
static CODE: Lazy<AhoCorasick> = Lazy::new(|| AhoCorasick::new(OF_CODE).expect("few short patterns"));

/// Where code may begin, be it right behind a word. A brace begins a rule of a style sheet, if anything.
const BEGINNING: &str = r#"(?x)
    (?-u:\b)(?:var|let|const)\s+[A-Za-z0-9_$]+\s*[=;,]
    |(?:window|document|self|top|navigator)(?:\.[A-Za-z0-9_$]+)+\s*[=(|&;\[]
    |(?:window|self)\[
    |[(!;]\s*(?:async\s*)?function(?-u:\b)
    |(?-u:\b)function\s*[A-Za-z0-9_$]*\s*\([A-Za-z0-9_$,\s]*\)\s*\{
    |\(\(\)\s*=>
    |[\[{]\s*\{?\s*"[^"\n]{1,60}"\s*:
    |[A-Za-z0-9_$]+(?:\.[A-Za-z0-9_$]+)*\.push\(
    |(?-u:\b)if\s*\([^\n]{1,80}\)\s*\{
    |(?-u:\b)try\s*\{
    |(?-u:\b)jQuery\s*[.(]|\$\(|\$\.[a-z]
    |/\*|//\s*<!\[CDATA|<!--
    |@(?:media|font-face|import|charset|keyframes|-webkit-keyframes|supports)(?-u:\b)
    |(?-u:\b)(?:gtag|fbq)\(
    |[A-Za-z0-9_$]+\s*=\s*(?:\{|\[|function|new\s|document|window|")
    |\{"#;
static START: Lazy<Regex> = Lazy::new(|| Regex::new(BEGINNING).expect("a valid pattern"));
/// Whether it begins here.
static START_HERE: Lazy<Regex> =
    Lazy::new(|| Regex::new(&format!("^(?:{BEGINNING})")).expect("a valid pattern"));

/// A text without the code of its page; a blank line stands in its place.
pub(super) fn without(text: &str) -> Cow<'_, str> {
    if !has_scripts(text) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut scan = Scan { text, bytes: text.as_bytes(), is_bounded: false };
    let mut at = 0;
    let mut from = 0;
    while let Some(found) = START.find_at(text, at) {
        let start = match found.as_str() {
            "{" => scan.selector_before(found.start(), from),
            _ => Some(found.start()),
        };
        let Some(start) = start else {
            at = found.end();
            continue;
        };
        let end = scan.code_end(start).max(found.end());
        let code = &text[start..end];
        if code.len() >= LONG_CODE || code.len() >= MIN_CODE && (CODE.is_match(code) || SITES.is_match(code))
        {
            kept.push_str(&text[from..start]);
            kept.push_str("\n\n");
            from = end;
        }
        at = end;
    }
    kept.push_str(&text[from..]);
    Cow::Owned(kept)
}

/// Whether a text holds scripts of the site, or code that was made short, as no reader is shown.
fn has_scripts(text: &str) -> bool {
    if memchr(b'{', text.as_bytes()).is_none() {
        return false;
    }
    if text.lines().any(is_minified) {
        return true;
    }
    let mut met = Vec::with_capacity(MIN_SIGNS);
    SITES.find_iter(text).map(|found| found.pattern()).any(|sign| {
        if !met.contains(&sign) {
            met.push(sign);
        }
        met.len() == MIN_SIGNS
    })
}

fn is_minified(line: &str) -> bool {
    line.len() >= LONG_LINE
        && memchr::memchr_iter(b'{', line.as_bytes()).take(MIN_BRACES).count() == MIN_BRACES
        && memchr::memchr_iter(b' ', line.as_bytes()).count() * FEW_SPACES < line.len()
}

/// Finds where code ends: a reader of JavaScript, JSON and CSS that knows brackets, strings and comments.
struct Scan<'t> {
    text: &'t str,
    bytes: &'t [u8],
    /// Whether some code was left open up to the end of the page: then no other goes beyond its line, so that no page is read over and
    /// over.
    is_bounded: bool,
}

impl Scan<'_> {
    /// Where the selector before a brace begins, if the brace begins a rule.
    fn selector_before(&self, brace: usize, from: usize) -> Option<usize> {
        let behind = self.text[brace + 1..].trim_start();
        let value = behind.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
        let is_rule = value.len() < behind.len() && value.trim_start().starts_with(':');
        if !is_rule && !behind.starts_with('}') {
            return None;
        }
        let mut least = brace.saturating_sub(MAX_SELECTOR).max(from);
        while !self.text.is_char_boundary(least) {
            least += 1;
        }
        let line = self.text[least..brace].rfind(['\n', '}', ';']).map_or(least, |at| least + at + 1);
        let selector = self.text[line..brace].trim_start();
        let is_selector = !selector.is_empty() && selector.bytes().all(is_of_selector);
        is_selector.then(|| brace - selector.len())
    }

    /// Where the code that begins here ends.
    fn code_end(&mut self, start: usize) -> usize {
        let bytes = self.bytes;
        let mut depth = 0usize;
        let mut at = start;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'"' | b'\'' | b'`' => at = self.string_end(at),
                b'/' if bytes[at..].starts_with(b"/*") => {
                    at = memmem::find(&bytes[at + 2..], b"*/").map_or(bytes.len(), |end| at + 2 + end + 2);
                    if depth == 0 && !self.goes_on(at) {
                        return at;
                    }
                }
                b'/' if bytes[at..].starts_with(b"//") && self.is_apart(at) => at = self.line_end(at),
                b'/' if self.begins_pattern(at) => at = self.pattern_end(at),
                b'{' | b'[' | b'(' => {
                    depth += 1;
                    at += 1;
                }
                b'}' | b']' | b')' => {
                    depth = depth.saturating_sub(1);
                    at += 1;
                    if depth == 0 && !self.goes_on(at) {
                        return at;
                    }
                }
                b';' if depth == 0 => {
                    at += 1;
                    if !self.goes_on(at) {
                        return at;
                    }
                }
                b'\n' if self.is_bounded => return at,
                b'\n' if depth == 0 => {
                    let is_unfinished =
                        bytes[start..at].last().is_some_and(|last| b",=(+|&?:{[".contains(last));
                    if !is_unfinished && !self.goes_on(at) {
                        return at;
                    }
                    at += 1;
                }
                b'\n' if is_prose(&self.text[at + 1..self.line_end(at + 1)]) => return at,
                _ => at += 1,
            }
        }
        if depth == 0 {
            return bytes.len();
        }
        self.is_bounded = true;
        self.line_end(start)
    }

    fn line_end(&self, at: usize) -> usize {
        memchr(b'\n', &self.bytes[at..]).map_or(self.bytes.len(), |end| at + end)
    }

    /// Behind a string; a quote that its line does not close is an apostrophe.
    fn string_end(&self, at: usize) -> usize {
        let quote = self.bytes[at];
        let mut end = at + 1;
        while let Some(&byte) = self.bytes.get(end) {
            match byte {
                b'\\' => end += 2,
                b'\n' if quote != b'`' => return at + 1,
                _ if byte == quote => return end + 1,
                _ => end += 1,
            }
        }
        at + 1
    }

    /// Whether a comment may begin here: an address has a colon before its slashes.
    fn is_apart(&self, at: usize) -> bool {
        at == 0 || b" \t\n;{},)(".contains(&self.bytes[at - 1])
    }

    /// Whether a slash begins a regular expression, not a division.
    fn begins_pattern(&self, at: usize) -> bool {
        let before = self.bytes[..at].trim_ascii_end();
        before.last().is_some_and(|last| b"(,=:[!&|?{};+".contains(last)) || before.ends_with(b"return")
    }

    /// Behind a regular expression, or behind its slash if the line does not end it.
    fn pattern_end(&self, at: usize) -> usize {
        let mut is_class = false;
        let mut end = at + 1;
        while let Some(&byte) = self.bytes.get(end).filter(|_| end - at < MAX_PATTERN) {
            match byte {
                b'\\' => end += 1,
                b'\n' => break,
                b'[' => is_class = true,
                b']' => is_class = false,
                b'/' if !is_class => return end + 1,
                _ => {}
            }
            end += 1;
        }
        at + 1
    }

    /// Whether code goes on here, where a statement may have ended.
    fn goes_on(&self, at: usize) -> bool {
        let rest = &self.bytes[at.min(self.bytes.len())..];
        let next = rest.trim_ascii_start();
        let is_same_line = memchr(b'\n', &rest[..rest.len() - next.len()]).is_none();
        let Some(&first) = next.first() else { return false };
        let signs: &[u8] = if is_same_line { b";,.(){}[]?:=+&|" } else { b";,)}]{&|?:" };
        if signs.contains(&first) || next.starts_with(b"//") || next.starts_with(b"/*") {
            return true;
        }
        let begins = |found: regex::Match<'_>| found.as_str() != "{";
        let start = at + (rest.len() - next.len());
        let mut near = (start + MAX_START).min(self.text.len());
        while !self.text.is_char_boundary(near) {
            near -= 1;
        }
        is_statement(next)
            || self.text.get(start..near).and_then(|near| START_HERE.find(near)).is_some_and(begins)
    }
}

/// Whether a text begins as a statement or a rule does. Prose has the same words, and a space beside a full stop, a colon or a bracket.
fn is_statement(text: &[u8]) -> bool {
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-');
    let length = text.iter().take_while(|byte| is_of_name(byte)).count();
    let (name, behind) = text.split_at(length);
    let next = behind.trim_ascii_start();
    match name {
        b"if" | b"for" | b"while" | b"switch" | b"catch" => next.starts_with(b"("),
        b"try" | b"do" | b"else" => next.starts_with(b"{") || next.starts_with(b"if"),
        b"var" | b"let" | b"const" | b"function" | b"return" | b"case" | b"new" | b"typeof" | b"throw"
        | b"async" => behind
            .iter()
            .take(MAX_STATEMENT)
            .take_while(|byte| **byte != b'\n')
            .any(|byte| b"=({;".contains(byte)),
        _ => {
            let is_named = length > 0
                && matches!(behind, [b'.' | b'=' | b'(' | b'[' | b':', after, ..] if !after.is_ascii_whitespace());
            let selector = text.iter().take(MAX_SELECTOR).position(|byte| !is_of_selector(*byte));
            is_named || selector.is_some_and(|end| end > 0 && text[end] == b'{')
        }
    }
}

fn is_of_selector(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-.#:,>*+~()[]=\"' @\\%^$|/!&".contains(&byte)
}

/// Whether a line within brackets is prose, so that the code before it was cut off.
fn is_prose(line: &str) -> bool {
    let line = line.trim();
    line.len() >= MIN_PROSE
        && line.ends_with(['.', '!', '?', '…', '”'])
        && !line.contains(['{', '}', '=', '<', '>', '|', '\\', '_', ';'])
        && line.matches(' ').count() >= MIN_SPACES
}

#[cfg(test)]
mod tests;
