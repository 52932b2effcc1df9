//! The parts of a list of names.

use aho_corasick::AhoCorasick;
use once_cell::sync::Lazy;

use super::table::{AND, AND_OF_NAMES, AND_OF_PERSONS, BEHIND, HOUSES, NOT_AND, SUFFIXES};
use super::{begins_role, is_collective};
use crate::words::{self, FirstChar};

/// A credential has at most so many letters.
const MAX_CREDENTIAL: usize = 6;
/// Marks between names.
const MARKS: [char; 6] = [';', '、', '，', ',', '،', '؛'];
/// A full name in Han that a dot sets apart has so many characters; in Hangul so many syllables.
const HAN_NAME: std::ops::RangeInclusive<usize> = 3..=5;
const HANGUL_NAME: std::ops::RangeInclusive<usize> = 2..=4;

/// Splits at commas, semicolons and the word for "and".
pub(super) fn split(value: &str) -> Vec<&str> {
    // `Head of Tides and Boats` is one role.
    let parts: Vec<&str> = at_marks(value)
        .into_iter()
        .flat_map(
            |part| if begins_role(&part.trim_start().to_lowercase()) { vec![part] } else { at_and(part) },
        )
        .collect();
    // `Ada Holm, Jr.` and `Ada Holm, PhD` are one name; `Holm, Ada` is one, too.
    let mut joined: Vec<&str> = Vec::new();
    for part in parts {
        let part = part.trim();
        if part.is_empty() {
            continue;
        }
        // Any other credential is a few capitals behind a full name: `CPP`, `E-RYT 200`.
        let is_credential = part.chars().filter(|c| c.is_alphabetic()).count() <= MAX_CREDENTIAL
            && part.chars().any(char::is_uppercase)
            && (!part.contains(' ') || part.chars().any(|c| c.is_ascii_digit()))
            && !part.chars().any(char::is_lowercase)
            && !HOUSES.contains(&&*part.to_lowercase());
        let follows_name = joined.last().is_some_and(|last| last.contains(' '));
        match joined.last_mut() {
            Some(last) if is_suffix(part) || is_credential && follows_name => {
                let (start, end) = (offset(value, last), offset(value, part) + part.len());
                *last = &value[start..end];
            }
            _ => joined.push(part),
        }
    }
    match joined[..] {
        [family, given]
            if value.contains(',')
                && !family.contains(' ')
                && !given.contains(' ')
                && !family.chars().any(words::is_cjk) =>
        {
            vec![value]
        }
        _ => joined,
    }
}

/// Whether a text is nothing but what stands behind a name and belongs to it: `Jr.`, `Ph. D.`, `MD PhD`.
pub(in crate::metadata) fn is_suffix(text: &str) -> bool {
    let bare = |text: &str| text.replace(['.', ' '], "").to_lowercase();
    let mut words = text.split_whitespace().map(bare);
    SUFFIXES.contains(&&*bare(text)) || text.contains(' ') && words.all(|word| SUFFIXES.contains(&&*word))
}

/// Where a part of a text begins in it.
pub(super) fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr() as usize - whole.as_ptr() as usize
}

/// Whether a comma stands before a part of a list.
pub(super) fn is_behind_comma(list: &str, part: &str) -> bool {
    list[..offset(list, part)].trim_end().ends_with([',', '，', '،'])
}

/// Splits at commas and semicolons that stand in no brackets, and at dots between names of East Asia.
fn at_marks(value: &str) -> Vec<&str> {
    let value_parts = at_dots(value);
    if value_parts.len() > 1 {
        return value_parts;
    }
    let mut parts = Vec::new();
    let (mut start, mut closed) = (0, 0);
    // Brackets that nothing closes hold nothing.
    let last = value.rfind([')', '）']).unwrap_or_default();
    for (at, c) in value.char_indices() {
        if matches!(c, '(' | '（') && at >= closed && at < last {
            closed = value[at..].find([')', '）']).map_or(closed, |end| at + end);
        }
        if at >= closed && MARKS.contains(&c) {
            parts.push(&value[start..at]);
            start = at + c.len_utf8();
        }
    }
    parts.push(&value[start..]);
    parts
}

/// `高瀬舞子・田中一郎`; in Kana a dot stands within a name.
fn at_dots(value: &str) -> Vec<&str> {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c) || c == '々';
    let is_hangul = |c: char| ('가'..='힣').contains(&c);
    let bare = BEHIND.iter().find_map(|part| value.strip_suffix(part)).unwrap_or(value);
    let parts: Vec<&str> = bare.split(['・', '·', 'ㆍ']).map(str::trim).collect();
    let are = |is: &dyn Fn(char) -> bool, lengths: std::ops::RangeInclusive<usize>| {
        parts.iter().all(|part| part.chars().all(is) && lengths.contains(&part.chars().count()))
    };
    if are(&is_han, HAN_NAME) || are(&is_hangul, HANGUL_NAME) { parts } else { vec![value] }
}

/// All words for "and": most parts have none of them.
static ANDS: Lazy<Option<AhoCorasick>> =
    Lazy::new(|| AhoCorasick::new(AND.iter().chain(AND_OF_NAMES).chain(AND_OF_PERSONS)).ok());

fn at_and(part: &str) -> Vec<&str> {
    let mut parts = vec![part];
    if ANDS.as_ref().is_some_and(|ands| !ands.is_match(part)) {
        return parts;
    }
    for and in AND {
        parts = parts.into_iter().flat_map(|part| part.split(and)).collect();
    }
    for and in AND_OF_NAMES {
        let joins = |left: &str, right: &str| {
            let is_word = !right.trim().contains(' ') && !is_collective(right.trim());
            !(is_full(left) && is_word)
        };
        parts = parts.into_iter().flat_map(|part| split_where(part, and, joins)).collect();
    }
    for and in AND_OF_PERSONS {
        let touches = !and.ends_with(' ');
        let joins = |left: &str, right: &str| {
            let word = right.split_whitespace().next().unwrap_or_default();
            let is_name = touches
                && NOT_AND
                    .iter()
                    .any(|name| and.trim_start().len() + word.len() == name.len() && name.ends_with(word));
            is_full(left) && is_full(right) && !is_name
        };
        parts = parts.into_iter().flat_map(|part| split_where(part, and, joins)).collect();
    }
    parts
}

/// Splits at a word where it joins what stands on both sides.
fn split_where<'v>(part: &'v str, and: &str, joins: impl Fn(&str, &str) -> bool) -> Vec<&'v str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, and) in part.match_indices(and) {
        if at >= start && joins(&part[start..at], &part[at + and.len()..]) {
            parts.push(&part[start..at]);
            start = at + and.len();
        }
    }
    parts.push(&part[start..]);
    parts
}

/// Whether a text begins with two words as full names do.
fn is_full(text: &str) -> bool {
    let is_word = |word: &str| {
        matches!(words::first_char_class(word), FirstChar::Upper | FirstChar::Letter | FirstChar::Cjk)
    };
    let mut words = text.split_whitespace();
    words.next().is_some_and(is_word) && words.next().is_some_and(is_word)
}
