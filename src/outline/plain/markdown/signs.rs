//! Whether a page is Markdown.

use memchr::{memchr, memmem};

use super::definitions::definition;
use super::lines::{is_picture, is_table_rule};
use super::{ADDRESSES, STRONG};

/// So many signs make a page Markdown: few pages without markup hold any.
const MIN_SIGNS: usize = 3;

/// Whether a page is Markdown, by signs that texts without markup hardly hold: links, strong words, and what stands in lines of its own.
pub(in crate::outline::plain) fn is_markdown(text: &str) -> bool {
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
            [b'[', ..] => definition(line).is_some(),
            // Lines of programs that go on have a space there.
            [.., b'\\'] => {
                line[..line.len() - 1].ends_with(|c: char| c.is_alphanumeric() || ".,:;!?".contains(c))
            }
            _ => false,
        };
        usize::from(is_sign)
    })
}
