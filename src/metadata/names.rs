//! Names of authors, as a reader would cite them.

mod table;

use std::collections::{BTreeMap, BTreeSet};

use once_cell::sync::Lazy;

use crate::words::{self, FirstChar, key};
use table::{
    AND, BEFORE, BEHIND, COLLECTIVES, DOMAINS, HELPED, HOUSES, LINKS, NOBODY, NOT_IN_NAMES, OPERATORS,
    ORGANISATION, PARTICLES, POSTED_IN, ROLES, SHORTENED, SOURCES, SUFFIXES, WRITERS,
};

/// Four digits are a year.
const MAX_DIGITS: usize = 3;
/// A credential has at most so many letters.
const MAX_CREDENTIAL: usize = 6;
/// The signs that occur in names and names of accounts.
const IN_NAMES: &str = ".,'’‘`´-‐‑&()/_+·:!\"“”@®™\u{301}\u{308}";
/// The full name of a person has so many words.
const PERSON_WORDS: std::ops::RangeInclusive<usize> = 2..=4;
/// A name has at most so many words and letters.
const MAX_WORDS: usize = 8;
const MAX_CHARS: usize = 80;

/// The names in a text such as `By Ada Holm and Bo Lind, staff writers`.
pub(super) fn names(text: &str) -> Vec<String> {
    names_of(text, true)
}

/// The names in a value that a page declares: a role is set apart by a comma there, if it is in it at all.
pub(super) fn declared(value: &str) -> Vec<String> {
    if is_operator(value) { Vec::new() } else { names_of(value, false) }
}

/// Whether a declared author is who runs the site, or who built it.
pub(super) fn is_operator(value: &str) -> bool {
    let lower = value.to_lowercase();
    let is_domain = |word: &str| !word.contains('@') && DOMAINS.iter().any(|end| word.ends_with(end));
    OPERATORS.iter().any(|form| lower.contains(form)) || lower.split([' ', ',', ';', '/']).any(is_domain)
}

fn names_of(value: &str, has_roles: bool) -> Vec<String> {
    let value = value
        .split(['|', '•', '·', '⋅', '●', '»', '\n'])
        .find(|part| key(part).len() > 1)
        .unwrap_or_default();
    let value = without_others(without_before(value));
    let lower = value.to_lowercase();
    // Neither a source nor who helped is an author.
    if SOURCES.iter().chain(&HELPED).any(|word| lower.starts_with(word)) {
        return Vec::new();
    }
    let is_one = ORGANISATION.iter().any(|word| lower.split_whitespace().any(|w| w == *word));
    let parts = if is_one { vec![value] } else { split(value) };
    let mut seen = BTreeSet::new();
    let mut names: Vec<String> = Vec::new();
    let mut has_more = false;
    for part in parts {
        let tells_role = has_roles && has_role(part);
        match name(part, has_roles) {
            // `Ada Holm, Writer, Tides`: what follows a role belongs to it.
            Some(name) if has_more && !name.contains(' ') && !name.chars().any(words::is_cjk) => {}
            // `Ada Holm, Harbour Columnist`.
            Some(name) if tells_role && !names.is_empty() && has_role(&name) => has_more = true,
            Some(name) if seen.insert(key(&name)) => {
                names.push(name);
                has_more |= tells_role;
            }
            Some(_) => {}
            None => has_more |= !names.is_empty(),
        }
    }
    // `Ada Holm, a writer from Kiel`: what begins small behind a name says more about the person.
    if has_roles && names.first().is_some_and(|name| words::first_char_class(name) == FirstChar::Upper) {
        let is_small = |name: &String| {
            let first = name.split_whitespace().next().unwrap_or_default();
            words::first_char_class(first) == FirstChar::Lower && !PARTICLES.contains(&first)
        };
        names.truncate(names.iter().position(is_small).unwrap_or(names.len()));
    }
    without_houses(names)
}

/// Those who are named, for whatever house they write: `Ada Holm, Staff` and `Ada Holm, CNN`. Nobody else is named where houses stay.
pub(super) fn without_houses(mut names: Vec<String>) -> Vec<String> {
    let is_house = |name: &String| is_collective(name) || HOUSES.contains(&&*name.to_lowercase());
    if names.iter().any(|name| !is_house(name)) {
        names.retain(|name| !is_house(name));
    }
    names
}

/// Whether a name is that of an editorial team rather than of a person.
pub(super) fn is_collective(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut words = lower.split_whitespace();
    let is = |word: Option<&str>| word.is_some_and(|word| COLLECTIVES.contains(&word));
    is(words.next()) || is(words.next_back())
}

/// Whether a value names nobody: `admin`, `佚名`.
pub(super) fn is_nobody(name: &str) -> bool {
    NOBODY.contains(&&*key(name))
}

/// Whether a text is nothing but what introduces a name.
pub(super) fn is_before(text: &str) -> bool {
    let text = text.trim_matches(is_edge);
    text.len() <= MAX_CHARS && {
        let words = begun_like(text);
        let lower = if words.is_empty() { String::new() } else { text.to_lowercase() };
        words.contains(&&*lower)
    }
}

/// Whether what introduces a name says by itself that this is the author.
pub(super) fn tells_author(word: &str) -> bool {
    WRITERS.contains(&word)
}

/// Whether a text introduces a name by more than one word, be it in the text that follows.
pub(super) fn introduces(text: &str) -> bool {
    introduced(text).is_some_and(|(word, _)| word.contains(' ')) || is_before(text)
}

/// What "and" or a comma at the beginning of a text joins to the names before it.
pub(super) fn joined(text: &str) -> Option<&str> {
    let rest = AND.iter().chain(&[", "]).find_map(|word| text.strip_prefix(word))?;
    let end = [",", ";", "|", "•", "·"].iter().chain(AND).filter_map(|mark| rest.find(mark)).min();
    Some(rest[..end.unwrap_or(rest.len())].trim_matches(is_edge))
}

/// Whether a name is written as names are: neither as a sentence, nor with a word of a byline or a sign in it.
pub(super) fn is_shaped(name: &str) -> bool {
    let is_word = |word: &str| NOT_IN_NAMES.contains(&&*word.trim_matches(is_edge).to_lowercase());
    let is_sign = |c: char| !c.is_alphanumeric() && !c.is_whitespace() && !IN_NAMES.contains(c);
    !(is_sentence(name)
        || name.split_whitespace().any(is_word)
        || name.contains(" / ")
        || name.contains(is_sign))
}

/// Whether the first of several words is capitalised, but not all the others, as they are in names but for particles.
pub(super) fn is_sentence(name: &str) -> bool {
    let class = |word: &str| words::first_char_class(word.trim_matches(is_edge));
    let is_small = |word: &str| {
        class(word) == FirstChar::Lower
            && !PARTICLES.contains(&word)
            && !COLLECTIVES.contains(&word)
            && !word.contains(['\'', '’'])
    };
    let mut words = name.split_whitespace();
    words.next().is_some_and(|word| class(word) == FirstChar::Upper) && words.any(is_small)
}

/// Whether a text is several words, none of them capitalised, in a script that has capitals.
pub(super) fn is_small(text: &str) -> bool {
    let mut words = text.split_whitespace();
    text.contains(' ') && words.all(|word| words::first_char_class(word) == FirstChar::Lower)
}

/// Whether a text is nothing but the full name of a person, from its shape.
pub(super) fn is_person(text: &str) -> bool {
    let lower = text.to_lowercase();
    let is_other = |word: &str| {
        ROLES.iter().any(|role| word.starts_with(role.trim_end())) || ORGANISATION.contains(&word)
    };
    let is_letter =
        |c: char| c.is_alphabetic() || c.is_whitespace() || matches!(c, '.' | '-' | '\'' | '’' | '‑');
    PERSON_WORDS.contains(&text.split_whitespace().count())
        && text.chars().all(is_letter)
        && words::first_char_class(text) == FirstChar::Upper
        && is_shaped(text)
        && !is_collective(text)
        && !lower.split_whitespace().any(is_other)
        && !LINKS.iter().any(|word| lower.starts_with(word))
        && without_before(text).len() == text.len()
}

/// Where a text goes on to people who helped.
pub(super) fn helped_at(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    HELPED.iter().filter_map(|word| lower.find(word)).min()
}

/// Whether a text in lower case ends in what introduces people who helped.
pub(super) fn ends_in_help(lower: &str) -> bool {
    HELPED.iter().any(|word| lower.trim_end().ends_with(word.trim_end()))
}

/// Whether a word is one that names are written with small.
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Whether a text is nothing but what introduces people who helped.
pub(super) fn is_help(text: &str) -> bool {
    HELPED.contains(&&*text.trim_matches(is_edge).to_lowercase())
}

/// The value up to where it goes on to people who helped.
fn without_others(value: &str) -> &str {
    let at = helped_at(value).filter(|at| *at > 0);
    at.map_or(value, |at| &value[..at]).trim_matches(is_edge)
}

/// The value without what introduces the name.
pub(super) fn without_before(value: &str) -> &str {
    introduced(value).map_or_else(|| value.trim_matches(is_edge), |(_, name)| name)
}

/// What introduces a name, and the name, if anything does: `("by", "Ada Holm")`.
pub(super) fn introduced(value: &str) -> Option<(&'static str, &str)> {
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
            let apart = rest.starts_with(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '/' | '／'))
                || !word.is_ascii() && word.chars().any(crate::words::is_cjk)
                // Style sheets set it apart: `ByAda Holm`.
                || word.ends_with("by") && rest.starts_with(char::is_uppercase);
            if apart && !rest.trim_matches(is_edge).is_empty() {
                value = rest.trim_matches(is_edge);
                found = found.or(Some(*word));
                continue 'next;
            }
        }
        return found.map(|word| (word, value));
    }
}

/// What introduces names and begins with the same character as a text.
fn begun_like(text: &str) -> &'static [&'static str] {
    let first = text.chars().next().and_then(|c| c.to_lowercase().next());
    first.and_then(|first| BY_FIRST.get(&first)).map(Vec::as_slice).unwrap_or_default()
}

/// [`BEFORE`] and [`WRITERS`] by the first character: most texts begin with none of them.
static BY_FIRST: Lazy<BTreeMap<char, Vec<&'static str>>> = Lazy::new(|| {
    let mut by_first: BTreeMap<char, Vec<&str>> = BTreeMap::new();
    for word in BEFORE.iter().chain(WRITERS) {
        by_first.entry(word.chars().next().unwrap_or_default()).or_default().push(word);
    }
    by_first
});

fn is_edge(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ':' | '：'
                | ','
                | ';'
                | '-'
                | '–'
                | '—'
                | '/'
                | '／'
                | '|'
                | '"'
                | '*'
                | '•'
                | '·'
                | '('
                | '['
                | ']'
                | '【'
                | '】'
                | '@'
                | '&'
        )
}

/// Splits at commas, semicolons and the word for "and".
fn split(value: &str) -> Vec<&str> {
    let commas = value.split([';', '、', '，', ',']);
    // `Head of Tides and Boats` is one role.
    let parts: Vec<&str> = commas
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
        let is_suffix =
            SUFFIXES.contains(&part.trim_end_matches('.').to_lowercase().replace(". ", ".").as_str());
        // Any other credential is a few capitals behind a full name: `CPP`, `E-RYT 200`.
        let is_credential = part.chars().filter(|c| c.is_alphabetic()).count() <= MAX_CREDENTIAL
            && part.chars().any(char::is_uppercase)
            && (!part.contains(' ') || part.chars().any(|c| c.is_ascii_digit()))
            && !part.chars().any(char::is_lowercase)
            && !HOUSES.contains(&&*part.to_lowercase());
        let follows_name = joined.last().is_some_and(|last| last.contains(' '));
        match joined.last_mut() {
            Some(last) if is_suffix || is_credential && follows_name => {
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
                && !family.chars().any(crate::words::is_cjk) =>
        {
            vec![value]
        }
        _ => joined,
    }
}

fn at_and(part: &str) -> Vec<&str> {
    AND.iter().fold(vec![part], |parts, and| parts.into_iter().flat_map(|part| part.split(and)).collect())
}

/// Whether a word of a text names a role.
fn has_role(text: &str) -> bool {
    let is_role = |word: &str| ROLES.iter().any(|role| word.starts_with(role.trim_end()));
    !is_collective(text) && text.to_lowercase().split_whitespace().any(is_role)
}

/// Whether a text in lower case begins with a role.
fn begins_role(lower: &str) -> bool {
    ROLES.iter().any(|role| lower.starts_with(role))
}

/// Where a part of a text begins in it.
fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr() as usize - whole.as_ptr() as usize
}

/// One name, if the part is one. A role may follow it in a text.
fn name(part: &str, has_roles: bool) -> Option<String> {
    let mut part = without_before(part);
    // `AP Sports Writer` is a role.
    let first = part.split_whitespace().next().unwrap_or_default().to_lowercase();
    let is_of_agency = HOUSES.contains(&&*first) && has_role(part);
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
    for word in BEHIND {
        part = part.strip_suffix(word).unwrap_or(part);
    }
    // `Ada Holm/dpa`: an agency.
    if let Some((person, _)) = part.split_once('/').filter(|(before, _)| is_person(before)) {
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
    let is_name = letters >= 2
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
        && !super::byline::is_date_word(part.trim_end_matches('.'))
        && !BEFORE.contains(&&*lower)
        && (is_house || !is_nobody(part));
    is_name.then(|| part.to_owned())
}

/// A name that a text shows twice, once.
fn once(text: &str) -> &str {
    let half = text.get(..text.len() / 2).unwrap_or_default();
    let is_twice = half.contains(' ') && text.get(text.len() / 2 + 1..) == Some(half);
    if is_twice { half } else { text }
}

/// Whether a text is nothing but an e-mail address: there it is the account that wrote.
pub(super) fn is_address(text: &str) -> bool {
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

#[cfg(test)]
mod tests;
