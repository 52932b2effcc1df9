//! People who helped: who took pictures, edited, checked, translated or paid.

use aho_corasick::AhoCorasick;
use once_cell::sync::Lazy;

use super::table::{DEEDS, HELPED, OF_DEEDS, WRITING};
use super::{before_and, is_edge};

/// What stands before a name.
const BY: &str = " by";
/// What stands behind the labels that [`HELPED`] writes with a colon.
const MARKS: [char; 6] = [':', '：', '=', '＝', '/', '／'];
/// A participle has at least so many letters: "Wed" is none.
const MIN_PARTICIPLE: usize = 4;

/// What [`HELPED`] lists without its colons, and [`BY`] behind it: most texts have none of them.
static SIGNS: Lazy<Option<AhoCorasick>> = Lazy::new(|| {
    let signs = HELPED.iter().map(|word| word.trim_end_matches(':')).chain([BY]);
    AhoCorasick::builder().ascii_case_insensitive(true).build(signs).ok()
});

/// Where a text goes on to people who helped.
pub(in crate::metadata) fn helped_at(text: &str) -> Option<usize> {
    // Style sheets set it apart: `Ada HolmPhoto: Bo Lind`.
    let begins =
        |at: usize| !text[..at].ends_with(char::is_alphabetic) || text[at..].starts_with(char::is_uppercase);
    let signs = SIGNS.as_ref()?.find_overlapping_iter(text);
    let at = signs.filter_map(|sign| {
        let rest = &text[sign.end()..];
        match HELPED.get(sign.pattern().as_usize()) {
            Some(word) => {
                let is_label = !word.ends_with(':') || rest.trim_start().starts_with(MARKS);
                (is_label && begins(sign.start())).then_some(sign.start())
            }
            None if rest.is_empty() || rest.starts_with([' ', ':']) => {
                deed(&text[..sign.start()].to_ascii_lowercase())
            }
            None => None,
        }
    });
    at.min()
}

/// Whether a text in lower case ends in what introduces people who helped.
pub(in crate::metadata) fn ends_in_help(lower: &str) -> bool {
    let lower = lower.trim_end();
    HELPED.iter().any(|word| lower.ends_with(word.trim_end()))
        || lower.strip_suffix(BY).is_some_and(|before| deed(before).is_some())
}

/// Whether a text is nothing but what introduces people who helped.
pub(in crate::metadata) fn is_help(text: &str) -> bool {
    let lower = text.trim_matches(is_edge).to_lowercase();
    HELPED.contains(&&*lower) || lower.strip_suffix(BY).and_then(deed) == Some(0)
}

/// The value up to where it goes on to people who helped.
pub(super) fn without_others(value: &str) -> &str {
    let at = helped_at(value).filter(|at| *at > 0);
    let cut = at.map_or(value, |at| &value[..at]).trim_matches(is_edge);
    at.and_then(|_| before_and(cut)).unwrap_or(cut)
}

/// Where the deed begins in which a text in lower case ends, before "by", if it is another than writing: `medically reviewed`.
fn deed(before: &str) -> Option<usize> {
    let (start, word) = last_word(before)?;
    let before_it = last_word(&before[..start]);
    let is_of = |words: &[&str]| before_it.is_some_and(|(_, word)| words.contains(&word));
    let is_deed = match word {
        // `5 min read`.
        "read" => before_it.is_none_or(|(_, word)| !word.starts_with("min")),
        "reporting" => is_of(&["additional", "other", "with"]),
        _ if WRITING.contains(&word) => false,
        _ => {
            DEEDS.contains(&word)
                || word.ends_with("ed")
                    && word.len() >= MIN_PARTICIPLE
                    && word.chars().all(char::is_alphabetic)
        }
    };
    if !is_deed {
        return None;
    }
    let mut first = start;
    while let Some((at, word)) = last_word(&before[..first]) {
        match word {
            "and" | "&" => match last_word(&before[..at]) {
                // `words and photos`.
                Some((_, word)) if WRITING.contains(&word) => return None,
                Some((other, word)) if DEEDS.contains(&word) => first = other,
                _ => return Some(at),
            },
            _ if OF_DEEDS.contains(&word) => first = at,
            _ => break,
        }
    }
    Some(first)
}

/// The last word of a text, and where it begins.
fn last_word(text: &str) -> Option<(usize, &str)> {
    let text = text.trim_end();
    let is_end =
        |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '(' | '.' | ':' | '·' | '•' | '/');
    let start = text.char_indices().rev().find(|(_, c)| is_end(*c)).map_or(0, |(at, c)| at + c.len_utf8());
    (start < text.len()).then(|| (start, &text[start..]))
}
