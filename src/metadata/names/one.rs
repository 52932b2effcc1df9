//! One name, cut out of what stands around it.

use super::table::{BEFORE, BEHIND, HOUSES, LINKS, POSTED_IN, SHORTENED, SUFFIXES};
use super::{
    MAX_CHARS, MAX_DIGITS, MAX_WORDS, begins_role, begins_with_letters, has_role, is_collective, is_company,
    is_edge, is_nobody, is_person, is_role, without_before, without_before_declared,
};
use crate::words;

/// The name of a channel has so many characters: "G1", "R7".
const CHANNEL: usize = 2;
/// Capital letters that stand in place of a picture.
const PICTURE_LETTERS: usize = 2;
/// A name has so many letters.
const MIN_LETTERS: usize = 2;
/// A single word with so many full stops is a domain.
const MIN_DOTS: usize = 2;

/// One name, if the part is one. A role may follow it in a text.
pub(super) fn name(part: &str, has_roles: bool) -> Option<String> {
    let part = if has_roles { without_role(without_before(part)) } else { without_before_declared(part) };
    if is_desk(part) {
        return None;
    }
    let is_address = is_address(part);
    let part = if is_address { part } else { without_contact(part) };
    let part = without_class(part);
    let part = BEHIND.iter().fold(part, |part, word| part.strip_suffix(word).unwrap_or(part));
    let part = without_house(part, has_roles);
    let is_house = is_collective(part);
    let part = if has_roles && !is_house { without_role_behind(part) } else { part };
    let part = once(part.trim_matches(is_edge));
    let part = if part.contains('(') { part } else { part.trim_end_matches(')') };
    let part = without_stop(part);
    let is_name = is_worded(part, is_address)
        && !is_mark(part)
        && !is_link(part)
        && !crate::metadata::byline::is_date_word(part.trim_end_matches('.'))
        && !BEFORE.contains(&&*part.to_lowercase())
        && (is_house || !begins_role(&part.to_lowercase()) && !is_nobody(part));
    is_name.then(|| part.to_owned())
}

/// `AP Sports Writer` and `HPN Travel Editor` are roles.
fn is_desk(part: &str) -> bool {
    let first = part.split_whitespace().next().unwrap_or_default().to_lowercase();
    (HOUSES.contains(&&*first) || begins_with_letters(part)) && has_role(part)
}

/// A name without an e-mail address or a handle beside it, what is in brackets, and a date. Brackets within a name are a part of it.
fn without_contact(part: &str) -> &str {
    let is_within = |at: &usize| {
        let behind = part[*at..].split_once(')').filter(|_| part[*at..].starts_with('('));
        behind.is_some_and(|(_, rest)| rest.trim_start().starts_with(char::is_alphabetic))
    };
    let sign = part.find(['@', '(', '<', '[', '（']).filter(|at| *at > 0 && !is_within(at));
    let Some(at) = sign else { return part };
    match part[..at].rsplit_once(char::is_whitespace) {
        Some((before, account)) if part[at..].starts_with('@') && !account.is_empty() => before,
        _ => &part[..at],
    }
}

/// A name without what it wrote for or where: `Ada Holm/dpa`, `Ada Holm / Kiel`, `Ada Holm for the Harbour Post`.
fn without_house(part: &str, has_roles: bool) -> &str {
    let before_slash = part.split_once('/').map(|(person, _)| person);
    let part = before_slash.filter(|person| is_person(person.trim_end())).unwrap_or(part);
    let part = part.split_once(POSTED_IN).map_or(part, |(name, _)| name);
    let paper = part.to_ascii_lowercase().find(" for the ").map(|at| &part[..at]);
    paper.filter(|person| has_roles && is_person(person)).unwrap_or(part)
}

/// A name without the role that stands behind it without a comma, where the style sheet sets it apart.
fn without_role_behind(part: &str) -> &str {
    let lower = part.to_lowercase();
    let role = lower.match_indices(' ').map(|(at, _)| at).find(|at| begins_role(&lower[at + 1..]));
    let name = role.and_then(|at| part.get(..at));
    name.filter(|name| name.contains(char::is_whitespace)).unwrap_or(part)
}

/// Whether a text has the letters and words of a name.
fn is_worded(part: &str, is_address: bool) -> bool {
    let words = part.split_whitespace().count();
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    let spelled_out =
        part.split_whitespace().all(|word| word.chars().count() == 1) && !part.chars().any(words::is_cjk);
    letters >= MIN_LETTERS
        && !spelled_out
        && words <= MAX_WORDS
        && part.chars().count() <= MAX_CHARS
        && (is_address || !(words == 1 && part.matches('.').count() >= MIN_DOTS))
        && (words == 1 || part.chars().filter(char::is_ascii_digit).count() <= MAX_DIGITS)
        && !part.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a text stands for something in place of a name: `AH` for a picture, `design: Holm` for who did what, "G1 Rio" for a
/// broadcaster.
fn is_mark(part: &str) -> bool {
    let is_one_word = !part.contains(char::is_whitespace);
    let is_initials =
        is_one_word && part.len() == PICTURE_LETTERS && part.chars().all(|c| c.is_ascii_uppercase());
    let is_label = part.split_once(": ").is_some_and(|(label, _)| !label.contains(' '));
    let first = part.split_whitespace().next().unwrap_or_default();
    let is_channel = !is_one_word && first.len() == CHANNEL && first.ends_with(|c: char| c.is_ascii_digit());
    is_initials || is_label || is_channel
}

/// Whether a text leads somewhere.
fn is_link(part: &str) -> bool {
    let lower = part.to_lowercase();
    lower.starts_with("http")
        || lower.contains("www.")
        || part.contains(['→', '…', '›'])
        || part.ends_with("...")
        || LINKS.iter().any(|word| lower.starts_with(word))
}

/// A person without the role before the name: "Redakteurin Ada Holm", "WNN Interactive Senior Writer Ada Holm".
fn without_role(part: &str) -> &str {
    /// A house that stands before a role is called by so many capital letters.
    const INITIALS: std::ops::RangeInclusive<usize> = 2..=5;
    let first = part.split(' ').next().unwrap_or_default();
    let is_house = INITIALS.contains(&first.len()) && first.bytes().all(|b| b.is_ascii_uppercase());
    if !is_house && !begins_role(&part.to_lowercase()) || is_collective(part) || is_company(part) {
        return part;
    }
    let last_word = |text: &str| text.rsplit(' ').next().unwrap_or_default().to_lowercase();
    let behind = part.match_indices(' ').map(|(at, _)| at).filter(|at| is_role(&last_word(&part[..*at])));
    let person = behind.map(|at| part[at..].trim_start()).next_back().filter(|rest| rest.contains(' '));
    person.filter(|person| is_person(person)).unwrap_or(part)
}

/// A name without the year in which its bearer left the school whose magazine this is: `Ada Holm ’09`.
fn without_class(name: &str) -> &str {
    let year = name.rsplit_once(' ').filter(|(_, year)| year.starts_with(['\'', '’', '‘']));
    year.filter(|(_, year)| year.chars().skip(1).all(|c| c.is_ascii_digit())).map_or(name, |(name, _)| name)
}

/// A name that a text shows twice, once.
fn once(text: &str) -> &str {
    let half = text.get(..text.len() / 2).unwrap_or_default();
    let is_twice = half.contains(' ') && text.get(text.len() / 2 + 1..) == Some(half);
    if is_twice { half } else { text }
}

/// Whether a text is nothing but an e-mail address: there it is the account that wrote.
pub(in crate::metadata) fn is_address(text: &str) -> bool {
    let domain = text.split_once('@').filter(|(name, _)| !name.is_empty()).map(|(_, domain)| domain);
    domain.is_some_and(|domain| domain.contains('.') && !text.contains([' ', '<', '(', '[']))
}

/// A name without the full stop of its sentence; that of an initial or a suffix belongs to it.
fn without_stop(name: &str) -> &str {
    let Some(bare) = name.strip_suffix('.') else { return name };
    let last = bare.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_short = last.chars().count() <= 1 || last.contains('.');
    let lower = last.to_lowercase();
    let is_suffix = SUFFIXES.contains(&&*lower) || SHORTENED.contains(&&*lower);
    if is_short || is_suffix || bare.ends_with('.') { name } else { bare }
}
