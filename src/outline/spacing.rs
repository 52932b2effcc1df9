//! White space at the joints of a block's text.

use crate::words;

/// Whether there is nothing but white space; ends at the first that is more.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// How text stands to the text before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Apart {
    /// It runs on.
    #[default]
    No,
    /// It belongs to another component: in scripts with spaces they are two words.
    Component,
    /// One of them is a formula, which is no part of a word in any script.
    Formula,
}

/// Puts a space between two words that would run into one.
pub(super) fn separate(out: &mut String, text: &str, apart: Apart) {
    let in_word = |c: Option<char>| {
        c.is_some_and(|c| c.is_alphanumeric() && (apart == Apart::Formula || !words::is_cjk(c)))
    };
    if apart != Apart::No && in_word(out.chars().next_back()) && in_word(text.chars().next()) {
        out.push(' ');
    }
}

/// Cuts white space at the end, back to `start` at most.
pub(super) fn trim_end(out: &mut String, start: usize) {
    let kept = out[start..].trim_end().len();
    out.truncate(start + kept);
}
