//! One name, cut out of what stands around it.

use super::table::{BEFORE, BEHIND, HOUSES, LINKS, POSTED_IN, SHORTENED, SUFFIXES};
use super::{
    MAX_CHARS, MAX_DIGITS, MAX_WORDS, begins_role, begins_with_letters, has_role, is_collective, is_company,
    is_edge, is_nobody, is_person, is_role, without_before, without_before_declared,
};
use crate::words;

/// The name of a channel has so many characters: "G1", "R7".
const CHANNEL: usize = 2;

/// One name, if the part is one. A role may follow it in a text.
pub(super) fn name(part: &str, has_roles: bool) -> Option<String> {
    let mut part = if has_roles { without_role(without_before(part)) } else { without_before_declared(part) };
    // `AP Sports Writer` and `HPN Travel Editor` are roles.
    let first = part.split_whitespace().next().unwrap_or_default().to_lowercase();
    let is_of_agency = (HOUSES.contains(&&*first) || begins_with_letters(part)) && has_role(part);
    // An e-mail address or a handle beside the name, what is in brackets, and a date.
    // Brackets within a name are a part of it.
    let is_within = |at: &usize| {
        let behind = part[*at..].split_once(')').filter(|_| part[*at..].starts_with('('));
        behind.is_some_and(|(_, rest)| rest.trim_start().starts_with(char::is_alphabetic))
    };
    let is_address = is_address(part);
    let bracket = part.find(['@', '(', '<', '[', '（']).filter(|at| *at > 0 && !is_within(at) && !is_address);
    if let Some(at) = bracket {
        part = part[..at].rsplit_once(char::is_whitespace).map_or(&part[..at], |(before, word)| {
            if part[at..].starts_with('@') && !word.is_empty() { before } else { &part[..at] }
        });
    }
    part = without_class(part);
    for word in BEHIND {
        part = part.strip_suffix(word).unwrap_or(part);
    }
    // `Ada Holm/dpa`: an agency; `Ada Holm / Kiel`: a place.
    if let Some((person, _)) = part.split_once('/').filter(|(before, _)| is_person(before.trim_end())) {
        part = person;
    }
    part = part.split_once(POSTED_IN).map_or(part, |(name, _)| name);
    // `Ada Holm for the Harbour Post`.
    let paper = part.to_ascii_lowercase().find(" for the ").map(|at| &part[..at]);
    part = paper.filter(|person| has_roles && is_person(person)).unwrap_or(part);
    // A role stands behind the name without a comma where the style sheet sets it apart.
    let lower = part.to_lowercase();
    let is_house = is_collective(part);
    let role = lower
        .match_indices(' ')
        .map(|(at, _)| at)
        .filter(|_| has_roles && !is_house)
        .find(|at| begins_role(&lower[at + 1..]));
    if let Some(at) =
        role.filter(|at| part.is_char_boundary(*at) && part[..*at].contains(char::is_whitespace))
    {
        part = &part[..at];
    }
    let part = once(part.trim_matches(is_edge));
    let part = if part.contains('(') { part } else { part.trim_end_matches(')') };
    let part = without_stop(part);
    let lower = part.to_lowercase();
    let words = part.split_whitespace().count();
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    let spelled_out =
        part.split_whitespace().all(|word| word.chars().count() == 1) && !part.chars().any(words::is_cjk);
    // `AH` is what stands in place of a picture; `Holm: A` and `design: Holm` say who did what.
    let is_initials = words == 1 && letters == 2 && part.chars().all(|c| c.is_ascii_uppercase());
    let is_label = part.split_once(": ").is_some_and(|(label, _)| !label.contains(' '));
    // "G1 Rio" is a broadcaster.
    let first = part.split_whitespace().next().unwrap_or_default();
    let is_channel = words > 1 && first.len() == CHANNEL && first.ends_with(|c: char| c.is_ascii_digit());
    let is_name = letters >= 2
        && !is_channel
        && !is_initials
        && !is_label
        && !spelled_out
        && words <= MAX_WORDS
        && part.chars().count() <= MAX_CHARS
        && !lower.starts_with("http")
        && !lower.contains("www.")
        && (is_address || !(words == 1 && lower.matches('.').count() >= 2))
        && (words == 1 || part.chars().filter(char::is_ascii_digit).count() <= MAX_DIGITS)
        && !part.contains(['→', '…', '›'])
        && !part.ends_with("...")
        && (is_house || !begins_role(&lower))
        && !is_of_agency
        && !LINKS.iter().any(|word| lower.starts_with(word))
        && !part.starts_with(|c: char| c.is_ascii_digit())
        && !crate::metadata::byline::is_date_word(part.trim_end_matches('.'))
        && !BEFORE.contains(&&*lower)
        && (is_house || !is_nobody(part));
    is_name.then(|| part.to_owned())
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
