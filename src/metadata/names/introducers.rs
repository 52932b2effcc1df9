//! What introduces a name.

use once_cell::sync::Lazy;

use super::parts::offset;
use super::table::{AND, AUTHOR, BEFORE, HOUSES, MAY_BE_NAMES, NAMES_MORE_OFTEN, WRITERS};
use super::{MAX_CHARS, is_collective, is_edge};
use crate::words;

/// Whether a text is nothing but what introduces a name.
pub(in crate::metadata) fn is_before(text: &str) -> bool {
    let has_colon = text.trim_end().ends_with([':', '：']);
    let text = text.trim_matches(is_edge);
    text.len() <= MAX_CHARS && {
        let mut words = begun_like(text).peekable();
        let lower = if words.peek().is_none() { String::new() } else { text.to_lowercase() };
        words.any(|word| word == lower || has_colon && word.trim_end_matches([':', '：']) == lower)
    }
}

/// Whether what introduces a name says by itself that this is the author.
pub(in crate::metadata) fn tells_author(word: &str) -> bool {
    WRITERS.contains(&word)
}

/// Whether what introduces a name is a word for the author rather than one for "by".
pub(in crate::metadata) fn means_author(word: &str) -> bool {
    tells_author(word) || AUTHOR.iter().any(|author| word.starts_with(author))
}

/// Whether a text introduces a name by more than one word, be it in the text that follows.
pub(in crate::metadata) fn introduces(text: &str) -> bool {
    // Most texts begin as nothing does that introduces a name.
    begun_like(text.trim_matches(is_edge)).next().is_some()
        && (introduced(text).is_some_and(|(word, _)| word.contains(' ')) || is_before(text))
}

/// The value without what introduces the name.
pub(in crate::metadata) fn without_before(value: &str) -> &str {
    introduced(value).map_or_else(|| value.trim_matches(is_edge), |(_, name)| name)
}

/// The same of a value that a page declares, in which a name stands for itself: `Von Miller`.
pub(super) fn without_before_declared(value: &str) -> &str {
    introduced_in(value, true).map_or_else(|| value.trim_matches(is_edge), |(_, name)| name)
}

/// What introduces a name, and the name, if anything does: `("by", "Ada Holm")`.
pub(in crate::metadata) fn introduced(value: &str) -> Option<(&'static str, &str)> {
    introduced_in(value, false)
}

/// Whether a colon or slash ends what introduces a name that is a part of a text.
pub(in crate::metadata) fn is_marked(text: &str, name: &str) -> bool {
    text[..offset(text, name)].trim_end().ends_with([':', '：', '/', '／'])
}

/// Whether nothing stands between what introduces a name, which begins a text, and the name: `ByAda Holm`.
pub(in crate::metadata) fn is_touched(text: &str, name: &str) -> bool {
    let before = &text[..offset(text, name)];
    !before.is_empty() && before.ends_with(char::is_alphanumeric)
}

fn introduced_in(value: &str, is_declared: bool) -> Option<(&'static str, &str)> {
    let mut value = value.trim_matches(is_edge);
    let mut found = None;
    'next: loop {
        for word in begun_like(value) {
            let Some(start) = value.get(..word.len()) else { continue };
            // Most words differ early, and need not be put in lower case as a whole.
            if !start.chars().flat_map(char::to_lowercase).eq(word.chars()) {
                continue;
            }
            let rest = &value[word.len()..];
            let name = rest.trim_matches(is_edge);
            let is_sure = is_declared || found.is_some() || NAMES_MORE_OFTEN.contains(&word);
            if is_apart(word, start, rest) && !name.is_empty() && !(is_sure && is_of_name(word, start, name))
            {
                value = name;
                found = found.or(Some(word));
                continue 'next;
            }
        }
        return found.map(|word| (word, value));
    }
}

/// Whether what introduces a name is set apart from what follows it.
fn is_apart(word: &str, start: &str, rest: &str) -> bool {
    let is_han = |c: char| words::is_cjk(c) && !('가'..='힣').contains(&c);
    rest.starts_with(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '/' | '／'))
        // Read out as a label: "Author, Ada Holm" (BBC).
        || rest.starts_with([',', '،']) && (WRITERS.contains(&word) || AUTHOR.contains(&word))
        || word.ends_with([':', '：', '/', '／', '.', '\'', '’'])
        // A single character begins other words, and names: `文章`.
        || word.chars().any(is_han) && word.chars().nth(1).is_some()
        // Style sheets set it apart: `ByAda Holm`, not `BYRON`.
        || word.ends_with("by") && start.ends_with('y') && rest.starts_with(char::is_uppercase)
}

/// Whether a word for "by" is the first of two words of a name: `Di Wu`.
fn is_of_name(word: &str, start: &str, rest: &str) -> bool {
    let end = rest.find(|c: char| !c.is_alphabetic() && !matches!(c, ' ' | '-' | '\'' | '’'));
    let rest = &rest[..end.unwrap_or(rest.len())];
    let end = AND.iter().filter_map(|and| rest.find(and)).min();
    let rest = rest[..end.unwrap_or(rest.len())].trim();
    MAY_BE_NAMES.contains(&word)
        && start.starts_with(char::is_uppercase)
        && rest.starts_with(char::is_uppercase)
        && !rest.contains(' ')
        && !is_collective(rest)
        && !HOUSES.contains(&&*rest.to_lowercase())
}

/// What may introduce names and begin with the same two characters as a text, longer ones first.
fn begun_like(text: &str) -> impl Iterator<Item = &'static str> {
    let (first, second) = match text.as_bytes() {
        // Most texts begin so.
        [first, second, ..] if first.is_ascii() && second.is_ascii() => {
            let lower = |byte: &u8| Some(char::from(byte.to_ascii_lowercase()));
            (lower(first), lower(second))
        }
        _ => {
            let mut chars = text.chars().flat_map(char::to_lowercase);
            (chars.next(), chars.next())
        }
    };
    // A word may be a single character.
    let (longer, single) = (&BY_BEGINNING[slot(first, second)], &BY_BEGINNING[slot(first, None)]);
    longer.iter().chain(single).copied()
}

/// Slots of [`BY_BEGINNING`]: some times more than there are beginnings.
const SLOTS: usize = 1024;

/// The slot of what begins with two characters in lower case; other beginnings may have it, too.
fn slot(first: Option<char>, second: Option<char>) -> usize {
    /// A prime far from the powers of two.
    const FACTOR: usize = 769;
    let number = |c: Option<char>| c.map_or(0, |c| u32::from(c) as usize);
    (number(first) * FACTOR + number(second)) % SLOTS
}

/// [`BEFORE`] and [`WRITERS`] by how they begin: most texts begin with none of them.
static BY_BEGINNING: Lazy<[Vec<&'static str>; SLOTS]> = Lazy::new(|| {
    let mut by_beginning = [const { Vec::new() }; SLOTS];
    for word in BEFORE.iter().chain(WRITERS) {
        let mut chars = word.chars();
        by_beginning[slot(chars.next(), chars.next())].push(*word);
    }
    by_beginning.iter_mut().for_each(|words| words.sort_by_key(|word| std::cmp::Reverse(word.len())));
    by_beginning
});
