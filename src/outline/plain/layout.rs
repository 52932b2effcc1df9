//! Lines and how they were laid out: blank lines, indentation, bullets.

use super::{boxes, markdown};
use crate::words;

/// How a block stood on the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Layout {
    /// Columns of white space before the line, before its bullet if it has one.
    pub(crate) indent: u16,
    /// Blank lines before and behind it.
    pub(crate) blank_before: u16,
    pub(crate) blank_behind: u16,
    pub(crate) bullet: Bullet,
}

/// What a line begins with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Bullet {
    #[default]
    None,
    /// A bullet, which is no part of [`Line::text`].
    Mark,
    /// `1. `, which stays part of the text until its neighbours show that it counts items.
    Number(u32),
    /// So many `#`, as headings are marked in plain text; no part of the text.
    Hashes(u8),
    /// `>`, as mail quotes; no part of the text.
    Quote,
}

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    /// Without what [`Bullet`] says, and without white space at both ends.
    pub(super) text: &'t str,
    pub(super) layout: Layout,
    /// Columns from the margin to the text.
    pub(super) text_column: u16,
    /// Which code of a page in Markdown it is a line of, counted from 1; 0 for other lines.
    pub(super) code: u32,
}

impl Line<'_> {
    /// Columns from the margin to the end of the text.
    pub(super) fn end_column(&self) -> u16 {
        // Far beyond every width the exact column does not matter, and lines are long there.
        if self.text.len() > FAR_BYTES { u16::MAX } else { columns(self.text_column, self.text) }
    }
}

/// Marks of items. Dashes longer than a hyphen are not among them: they begin direct speech in many languages.
const BULLETS: [char; 20] =
    ['*', '-', '+', '•', '◦', '▪', '▫', '‣', '⁃', '●', '○', '■', '□', '►', '▸', '➤', '·', '✓', '✔', '∙'];
/// Tab stops, as terminals set them.
const TAB: u16 = 8;
/// A line of so many equal marks and nothing else is a rule, and parts like a blank line.
const RULE_MARKS: usize = 3;
/// Longer numbers count no items: they are years and the like.
const MAX_ORDINAL: u32 = 999;
/// A line of so many bytes is longer than any width that text is wrapped to, in any script.
const FAR_BYTES: usize = 1_000;
/// As headings are marked.
const MAX_HASHES: usize = 6;

/// The lines of a text that are not blank. Lines end at a line feed, a carriage return, both, or a form feed.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    lines_of(text, None)
}

/// The lines of a text that may be Markdown: what it marks as code is code.
pub(super) fn lines_of<'t>(text: &'t str, mut marked: Option<markdown::Lines<'t>>) -> Vec<Line<'t>> {
    let mut found: Vec<Line<'_>> = Vec::with_capacity(text.len() / 48);
    let mut blank = 0;
    let mut rest = text;
    let mut first = true;
    while !rest.is_empty() || first {
        first = false;
        let end = memchr::memchr3(b'\n', b'\r', 0x0C, rest.as_bytes()).unwrap_or(rest.len());
        let line = &rest[..end];
        let tail = rest.as_bytes().get(end..).unwrap_or_default();
        let is_page_end = tail.first() == Some(&0x0C);
        let mark = if tail.starts_with(b"\r\n") { 2 } else { usize::from(!tail.is_empty()) };
        rest = &rest[end + mark..];
        let read = match &mut marked {
            Some(marked) => {
                let (kind, line) = marked.next(line);
                marked_line(kind, line, blank, &mut found)
            }
            None => line_of(line),
        };
        match read {
            Some(mut line) => {
                line.layout.blank_before = std::mem::take(&mut blank);
                found.push(line);
            }
            None => blank = blank.saturating_add(1),
        }
        // The end of a printed page parts as a blank line does.
        blank = blank.saturating_add(u16::from(is_page_end));
    }
    found
}

/// A line of Markdown; `None` if it is blank or nothing that is read.
fn marked_line<'t>(
    kind: markdown::Kind,
    line: &'t str,
    blank: u16,
    before: &mut [Line<'t>],
) -> Option<Line<'t>> {
    match kind {
        markdown::Kind::Mark => None,
        markdown::Kind::Code(code) => {
            let text = line.trim_matches(is_blank);
            let indent = columns(0, &line[..line.len() - line.trim_start_matches(is_blank).len()]);
            let layout = Layout { indent, ..Layout::default() };
            (!text.is_empty()).then_some(Line { text, layout, text_column: indent, code })
        }
        markdown::Kind::Underline(level) => {
            let above = before.last_mut().filter(|line| {
                blank == 0 && line.code == 0 && matches!(line.layout.bullet, Bullet::None | Bullet::Number(_))
            });
            if let Some(above) = above {
                above.layout.bullet = Bullet::Hashes(level);
            }
            None
        }
        markdown::Kind::Text => {
            let mut line = line_of(line).filter(|line| !markdown::is_picture(line.text))?;
            line.text = markdown::bare(line.text);
            if matches!(line.layout.bullet, Bullet::Hashes(_)) {
                line.text = line.text.trim_end_matches('#').trim_end();
            }
            Some(line).filter(|line| !line.text.is_empty())
        }
    }
}

/// A line by its text; `None` if it is blank or a rule.
fn line_of(line: &str) -> Option<Line<'_>> {
    let text = line.trim_matches(is_blank);
    if text.is_empty() || is_rule(text) {
        return None;
    }
    let before = &line[..text.as_ptr() as usize - line.as_ptr() as usize];
    let indent = columns(0, before);
    let (bullet, text) = bullet(text);
    let skipped = text.as_ptr() as usize - line.as_ptr() as usize;
    let text_column = columns(indent, &line[before.len()..skipped]);
    let layout = Layout { indent, bullet, ..Layout::default() };
    Some(Line { text, layout, text_column, code: 0 })
}

/// White space and what takes no space.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// The column behind a text that begins in a column.
fn columns(at: u16, text: &str) -> u16 {
    if text.is_empty() {
        return at;
    }
    if text.is_ascii() && memchr::memchr(b'\t', text.as_bytes()).is_none() {
        let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
        return at.saturating_add(length);
    }
    text.chars().fold(at, column)
}

fn column(at: u16, c: char) -> u16 {
    match c {
        '\t' => (at / TAB + 1).saturating_mul(TAB),
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => at,
        // East Asian characters and signs are two columns wide.
        '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' => at.saturating_add(2),
        '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' => at.saturating_add(2),
        _ => at.saturating_add(1),
    }
}

fn is_rule(text: &str) -> bool {
    let mut chars = text.chars().filter(|c| !c.is_whitespace());
    let Some(mark) = chars.next().filter(|c| !words::is_alphanumeric(*c)) else { return false };
    let mut count = 1;
    chars.all(|c| {
        count += 1;
        c == mark || boxes::is_drawn(c) && boxes::is_drawn(mark)
    }) && count >= RULE_MARKS
}

/// What the line begins with, and the rest.
fn bullet(text: &str) -> (Bullet, &str) {
    let Some(first) = text.chars().next() else { return (Bullet::None, text) };
    let behind = |mark: &str| {
        let rest = text.strip_prefix(mark)?;
        let rest_text = rest.trim_start_matches(is_blank);
        (rest_text.len() < rest.len() && !rest_text.is_empty()).then_some(rest_text)
    };
    if BULLETS.contains(&first) {
        let mut buffer = [0; 4];
        return match behind(first.encode_utf8(&mut buffer)) {
            Some(rest) => (Bullet::Mark, rest),
            None => (Bullet::None, text),
        };
    }
    if first == '>' {
        let rest = text.trim_start_matches(['>', ' ']);
        return if rest.is_empty() { (Bullet::None, text) } else { (Bullet::Quote, rest) };
    }
    if first == '#' {
        let rest = text.trim_start_matches('#');
        let hashes = text.len() - rest.len();
        let rest_text = rest.trim_start_matches(is_blank);
        let is_heading = hashes <= MAX_HASHES && rest_text.len() < rest.len() && !rest_text.is_empty();
        return if is_heading { (Bullet::Hashes(hashes as u8), rest_text) } else { (Bullet::None, text) };
    }
    if first.is_ascii_digit()
        && let Some((number, rest)) = text.split_once(". ")
        && number.len() <= 3
        && let Ok(number) = number.parse::<u32>()
        && number <= MAX_ORDINAL
        && !rest.trim().is_empty()
    {
        return (Bullet::Number(number), text);
    }
    (Bullet::None, text)
}
