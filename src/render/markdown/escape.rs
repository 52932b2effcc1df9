//! Text that Markdown must not read as markup.

use super::signs::Signs;

/// Where text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// A paragraph: its lines may be read as other blocks.
    Paragraph,
    /// A heading, on one line.
    Heading,
    /// A cell of a table.
    Cell,
    /// Within a line.
    Inside,
    /// Within a line of a cell.
    InsideCell,
}

impl Context {
    /// The same behind the start of a line.
    pub(super) fn inside(self) -> Context {
        match self {
            Context::Cell | Context::InsideCell => Context::InsideCell,
            Context::Heading => Context::Heading,
            _ => Context::Inside,
        }
    }

    pub(super) fn is_cell(self) -> bool {
        matches!(self, Context::Cell | Context::InsideCell)
    }
}

/// The number of an item has at most so many digits (CommonMark, section 5.2).
const MAX_DIGITS: usize = 9;

/// The text with a backslash before each sign that would be markup. `ends` tells whether nothing follows it on its line.
pub(super) fn text(text: &str, context: Context, signs: Signs, ends: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    if context == Context::Paragraph {
        rest = line_start(text, &mut out);
    }
    let mut before = out.chars().next_back();
    let closing = rest.trim_end_matches(['#', ' ']).len();
    let mut chars = rest.chars();
    let mut at = 0;
    while let Some(c) = chars.next() {
        let next = chars.clone().next();
        let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let markup = match c {
            '\\' | '`' | '<' => true,
            '*' => signs.stars,
            '~' => signs.tildes,
            '$' => signs.dollars,
            '[' => signs.brackets || before == Some('[') || begins_markup(chars.clone(), before.is_none()),
            ']' => signs.brackets || next.map_or(!ends, |next| matches!(next, '(' | '[' | ':')),
            // Within a word it is none.
            '_' => !(in_word(before) && in_word(next)),
            '&' => may_be_reference(chars.clone()),
            '|' => context.is_cell(),
            // Only signs at its end belong to a heading.
            '#' => context == Context::Heading && at >= closing,
            _ => false,
        };
        if markup {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
        at += c.len_utf8();
    }
    out
}

/// Whether what follows `[` makes it one without the `(` behind `]`: a note, an alert, a link of a wiki, a task.
fn begins_markup(mut rest: impl Iterator<Item = char>, at_start: bool) -> bool {
    match rest.next() {
        Some('^' | '!' | '[') | None => true,
        Some(' ' | 'x' | 'X') => at_start && rest.next() == Some(']'),
        _ => false,
    }
}

/// Whether what follows `&` may be the rest of a character reference.
fn may_be_reference(rest: impl Iterator<Item = char>) -> bool {
    // What another text adds is not known here.
    behind_name(rest).is_none_or(|end| end == ';')
}

/// Whether what follows `&` has the form of the rest of a character reference.
fn is_reference(rest: impl Iterator<Item = char>) -> bool {
    behind_name(rest) == Some(';')
}

/// What stands behind the name or number of a character reference (CommonMark, section 2.5).
fn behind_name(mut rest: impl Iterator<Item = char>) -> Option<char> {
    rest.find(|c| !c.is_ascii_alphanumeric() && *c != '#')
}

/// Writes what begins a line and would begin another block: headings, quotes, items, rules, tables. Returns the rest.
fn line_start<'t>(text: &'t str, out: &mut String) -> &'t str {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let behind = &text[digits..];
    let ends = |rest: &str| rest.chars().next().is_none_or(char::is_whitespace);
    if (1..=MAX_DIGITS).contains(&digits) && behind.starts_with(['.', ')']) && ends(&behind[1..]) {
        out.push_str(&text[..digits]);
        out.push('\\');
        out.push_str(&behind[..1]);
        return &behind[1..];
    }
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return text };
    let rest = chars.as_str();
    let begins = match first {
        '>' | '=' | '|' | ':' => true,
        // "#1" and "+1" are text; so is "-5", but not a row of dashes.
        '#' => ends(rest.trim_start_matches('#')),
        '+' | '*' => ends(rest),
        '-' => ends(rest) || rest.starts_with(['-', ':', '|']),
        _ => false,
    };
    if begins {
        out.push('\\');
        out.push(first);
        return rest;
    }
    text
}

/// Where the number ends of an item that a line of digits, with the text that follows, would begin.
pub(super) fn end_of_number(before: &str, text: &str) -> Option<usize> {
    let line = before.bytes().rev().take_while(u8::is_ascii_digit).take(MAX_DIGITS + 1).count();
    let is_line = before.len() == line || before.as_bytes()[before.len() - line - 1] == b'\n';
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    ((1..=MAX_DIGITS).contains(&line) && is_line && text[digits..].starts_with(['.', ')'])).then_some(digits)
}

/// An address as the destination of a link.
pub(super) fn address(url: &str, context: Context) -> String {
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"()<>\\".contains(c);
    let bare = url.chars().all(is_plain) && !url.is_empty();
    let mut out = String::with_capacity(url.len() + 2);
    out.push_str(if bare { "" } else { "<" });
    let mut chars = url.chars();
    while let Some(c) = chars.next() {
        match c {
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            // A row of a table is cut into cells before its links are read.
            '|' if context.is_cell() => out.push_str("%7C"),
            '&' if is_reference(chars.clone()) => out.push_str("\\&"),
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    out.push_str(if bare { "" } else { ">" });
    out
}

/// A title within double quotes.
pub(super) fn title(title: &str, context: Context) -> String {
    let mut out = String::new();
    for c in title.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' | '\r' => out.push(' '),
            '&' | '<' | '`' => {
                out.push('\\');
                out.push(c);
            }
            '|' if context.is_cell() => out.push_str("\\|"),
            _ => out.push(c),
        }
    }
    out
}
