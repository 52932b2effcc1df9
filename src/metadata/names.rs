//! Names of authors, as a reader would cite them.

mod helpers;
mod introducers;
mod one;
mod parts;
mod table;

use std::collections::BTreeSet;

pub(super) use helpers::{ends_in_help, helped_at, is_help};
pub(super) use introducers::{
    introduced, introduces, is_before, is_marked, is_touched, means_author, tells_author, without_before,
};
pub(super) use one::is_address;
pub(super) use parts::is_suffix;

use crate::words::{self, FirstChar, key};
use helpers::without_others;
use introducers::without_before_declared;
use one::name;
use parts::{is_behind_comma, offset, split};
use table::{
    ACCOUNTS, AND, AND_OF_NAMES, ARTICLES, COLLECTIVE_ENDS, COLLECTIVES, DOMAINS, EASTERN_FORMS, HELPED,
    HOUSES, INSTITUTIONS, LEGAL_FORMS, LINKS, NOBODY, NOT_IN_NAMES, OF_LABELS, OPERATORS, ORGANISATION,
    PARTICLES, PRESENTS, ROLES, SOURCES, SURNAMES, WRITERS_BY_TRADE,
};

/// Four digits are a year.
const MAX_DIGITS: usize = 3;
/// The signs that occur in names and names of accounts.
const IN_NAMES: &str = ".,'’‘`´-‐‑&()/_+·:!\"“”@®™\u{301}\u{308}";
/// The full name of a person has so many words.
const PERSON_WORDS: std::ops::RangeInclusive<usize> = 2..=4;
/// A name in a script without case has so many words, and is no longer than this.
const BARE_WORDS: std::ops::RangeInclusive<usize> = 2..=3;
const MAX_BARE_CHARS: usize = 48;
/// A word of fewer letters occurs in any text.
const MIN_RARE_LETTERS: usize = 3;
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

/// Whether a declared author is who runs the site, or who built it: a house, an address, an account such as "Harbour Admin".
pub(super) fn is_operator(value: &str) -> bool {
    let lower = value.to_lowercase();
    let is_account = |word: &str| ACCOUNTS.contains(&word);
    if lower.split_whitespace().any(is_account) {
        return true;
    }
    let is_domain = |word: &str| !word.contains('@') && DOMAINS.iter().any(|end| word.ends_with(end));
    OPERATORS.iter().any(|form| lower.contains(form)) || lower.split([' ', ',', ';', '/']).any(is_domain)
}

/// Whether a word of a text is one of names of organisations.
fn is_house(text: &str) -> bool {
    text.to_lowercase().split_whitespace().any(|word| ORGANISATION.contains(&word))
}

/// The list of persons before the house that all of them are of: `Ada Holm and Bo Lind, Office of Tides and Boats`.
fn before_house(value: &str) -> Option<&str> {
    let (persons, house) = value.split_once(',')?;
    let are_persons = || {
        let names = split(persons);
        names.len() > 1 && names.iter().all(|name| is_person(name.trim()))
    };
    (is_house(house.split(',').next()?) && are_persons()).then_some(persons)
}

fn names_of(value: &str, has_roles: bool) -> Vec<String> {
    let value = first_of_line(value);
    let value = if has_roles { without_before(value) } else { without_before_declared(value) };
    let lower = value.to_lowercase();
    // Neither a source nor who helped is an author.
    let begins_with_help = || has_roles && helped_at(value) == Some(0);
    if SOURCES.iter().chain(HELPED).any(|word| lower.starts_with(word)) || begins_with_help() {
        return Vec::new();
    }
    let value = without_others(value);
    let value = before_house(value).unwrap_or(value);
    let is_one = is_house(value) && !is_person(value.split(',').next().unwrap_or_default().trim());
    let parts = if is_one { vec![value] } else { split(value) };
    let lists_persons = lists_persons(value, &parts);
    // Roles that no comma sets apart leave none for a part of its own.
    let has_plain_roles = parts.first().is_some_and(|first| has_role(first));
    let mut seen = BTreeSet::new();
    let mut names: Vec<String> = Vec::new();
    let mut has_more = false;
    for part in parts {
        let tells_role = has_roles && has_role(part);
        let follows_person =
            names.last().is_some_and(|name| is_person(name.split(',').next().unwrap_or_default()));
        let is_behind_comma = is_behind_comma(value, part);
        // `Ada Holm, London`; `Jane Roe, Health Reporter`; `Nora Holm, Studio Kiel and Tide Institute`.
        let is_list = lists_persons && !is_behind_list(value, part);
        let is_place = !part.contains(' ') && !is_list && !part.chars().any(words::is_cjk);
        let is_more = is_behind_comma && (is_place || has_role(part) && !has_plain_roles);
        // `樫村澄佳，NTmedia`: a house.
        let follows_han = names.last().is_some_and(|name| name.chars().all(words::is_cjk));
        if follows_person && (is_more || has_institution(part)) || follows_han && is_place {
            has_more |= tells_role;
            continue;
        }
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

/// The first of the parts of a line that marks set apart.
fn first_of_line(value: &str) -> &str {
    // `Col·lell`, `约翰·史密斯` and `박서현·김민수` are names.
    let is_dot = |at: usize, c: char| {
        let (before, behind) = (value[..at].chars().next_back(), value[at + c.len_utf8()..].chars().next());
        let both = |is: fn(char) -> bool| before.is_some_and(is) && behind.is_some_and(is);
        c == '·' && (both(words::is_cjk) || both(|c| c == 'l'))
    };
    let mut start = 0;
    for (at, c) in value.char_indices() {
        if matches!(c, '|' | '｜' | '•' | '·' | '⋅' | '●' | '»' | '\n') && !is_dot(at, c) {
            if key(&value[start..at]).len() > 1 {
                return &value[start..at];
            }
            start = at + c.len_utf8();
        }
    }
    if key(&value[start..]).len() > 1 { &value[start..] } else { "" }
}

/// Whether "and" joins the parts of a list, so that a single word among them is a person, too.
fn lists_persons(list: &str, parts: &[&str]) -> bool {
    let is_joined = |part: &&&str| {
        let before = list[..offset(list, part)].trim_end();
        !before.is_empty() && !before.ends_with([',', ';', '、', '，', '،'])
    };
    parts.iter().rfind(is_joined).is_some_and(|last| !has_role(last) && !has_institution(last))
}

/// Whether "and" has joined the last two names of a list before a part: "Ada Holm and Bo Lind, Kiel".
fn is_behind_list(list: &str, part: &str) -> bool {
    let before = list[..offset(list, part)].trim_end().trim_end_matches(',');
    let last = before.rsplit(',').next().unwrap_or_default();
    AND.iter().any(|and| last.contains(and))
}

/// Those who are named, for whatever house they write: `Ada Holm, Staff` and `Ada Holm, CNN`. Nobody else is named where houses stay.
pub(super) fn without_houses(mut names: Vec<String>) -> Vec<String> {
    let is_house = |name: &String| is_collective(name) || HOUSES.contains(&&*name.to_lowercase());
    if names.iter().any(|name| !is_house(name)) {
        names.retain(|name| !is_house(name));
    }
    // "Ada Holm, RTV Kiel" and "Ada Holm, RTV": what begins with the letters of a house is one behind a name that does not.
    if names.first().is_some_and(|name| !begins_with_letters(name)) {
        names.retain(|name| !begins_with_letters(name));
    }
    names
}

/// Whether a name begins with letters that stand for words, or is nothing else; two stand for given names.
fn begins_with_letters(name: &str) -> bool {
    const MIN_LETTERS: usize = 3;
    let (first, rest) = name.split_once(' ').unwrap_or((name, ""));
    first.chars().count() >= MIN_LETTERS
        && first.chars().all(char::is_uppercase)
        && (rest.is_empty() || rest.contains(char::is_lowercase))
}

/// Whether a name is that of an editorial team rather than of a person.
pub(super) fn is_collective(name: &str) -> bool {
    /// What is left of the dot of a Turkish capital, `HABER MERKEZİ`.
    const DOT: char = '\u{307}';
    let lower = name.to_lowercase().replace(DOT, "");
    let mut words = lower.split_whitespace();
    let is = |word: Option<&str>| word.is_some_and(|word| COLLECTIVES.contains(&word));
    is(words.next()) || is(words.next_back()) || COLLECTIVE_ENDS.iter().any(|end| lower.ends_with(end))
}

/// Whether a name is that of a company, by its legal form.
pub(super) fn is_company(name: &str) -> bool {
    let is_eastern = |form: &&str| name.starts_with(*form) || name.ends_with(*form);
    LEGAL_FORMS.iter().any(|form| name.ends_with(form)) || EASTERN_FORMS.iter().any(is_eastern)
}

/// Whether a value names nobody: `admin`, `佚名`.
pub(super) fn is_nobody(name: &str) -> bool {
    NOBODY.contains(&&*key(name))
}

/// What "and" or a comma at the beginning of a text joins to the names before it.
pub(super) fn joined(text: &str) -> Option<&str> {
    let ands = || AND.iter().chain(AND_OF_NAMES);
    let rest = ands().chain(&[", "]).find_map(|word| text.strip_prefix(word))?;
    let end = [",", ";", "|", "•", "·"].iter().chain(ands()).filter_map(|mark| rest.find(mark)).min();
    Some(rest[..end.unwrap_or(rest.len())].trim_matches(is_edge))
}

/// The text behind the last word for "and" in a text.
pub(super) fn behind_and(text: &str) -> &str {
    let ends = AND.iter().chain(AND_OF_NAMES).filter_map(|and| Some(text.rfind(and)? + and.len()));
    &text[ends.max().unwrap_or_default()..]
}

/// The text before the word for "and" in which a text ends.
pub(super) fn before_and(text: &str) -> Option<&str> {
    AND.iter().chain(AND_OF_NAMES).find_map(|word| text.strip_suffix(word.trim_end()))
}

/// Whether a name is written as names are: neither as a sentence, nor with a word of a byline or a sign in it.
pub(super) fn is_shaped(name: &str) -> bool {
    let is_sign =
        |c: char| !c.is_alphanumeric() && !c.is_whitespace() && !IN_NAMES.contains(c) && !is_in_letters(c);
    !(is_sentence(name) || has_byline_word(name) || name.contains(" / ") || name.contains(is_sign))
}

/// Whether a word of bylines stands in a name. Some are surnames where all words are capitalised, and nothing makes labels
/// of them: `Max Read`, not `Long Read`.
fn has_byline_word(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().map(|word| word.trim_matches(is_edge)).collect();
    let is_label =
        |at: usize| words[..at].last().is_some_and(|word| OF_LABELS.contains(&&*word.to_lowercase()));
    let is_capitalised = || words.iter().all(|word| words::first_char_class(word) == FirstChar::Upper);
    // `Guest Author` and `Read More` are none.
    let is_surname = |at: usize, word: &str| {
        SURNAMES.contains(&word)
            && words.len() > 1
            && (at > 0 || word == SURNAMES[0])
            && !is_label(at)
            && is_capitalised()
    };
    words.iter().enumerate().any(|(at, word)| {
        let lower = word.to_lowercase();
        NOT_IN_NAMES.contains(&&*lower) && !is_surname(at, &lower)
    })
}

/// Whether a character belongs to the letters around it: combining marks, and what joins letters or keeps them apart.
fn is_in_letters(c: char) -> bool {
    words::is_mark(c) || matches!(c, '\u{200C}' | '\u{200D}')
}

/// Whether the first of several words is capitalised, but not all the others, as they are in names but for particles.
pub(super) fn is_sentence(name: &str) -> bool {
    let class = |word: &str| words::first_char_class(word.trim_matches(is_edge));
    let is_small = |word: &str| {
        class(word) == FirstChar::Lower
            && !PARTICLES.contains(&word)
            && !COLLECTIVES.contains(&word)
            && !ARTICLES.iter().any(|article| word.starts_with(article))
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
    let is_other = |word: &str| is_role(word) || ORGANISATION.contains(&word);
    let has_other = || {
        let lower = text.to_lowercase();
        lower.split_whitespace().any(is_other) || LINKS.iter().any(|word| lower.starts_with(word))
    };
    let is_letter = |c: char| {
        c.is_alphabetic()
            || c.is_whitespace()
            || matches!(c, '.' | '-' | '\'' | '’' | '‑')
            || is_in_letters(c)
    };
    PERSON_WORDS.contains(&text.split_whitespace().count())
        && text.chars().all(is_letter)
        && words::first_char_class(text) == FirstChar::Upper
        && is_shaped(text)
        && !is_collective(text)
        && !is_nobody(text)
        && !has_other()
        && without_before_declared(text).len() == text.len()
}

/// The same, be it with letters behind the name: `Ada Holm, MD`.
pub(super) fn is_of_person(name: &str) -> bool {
    let mut parts = name.split(',');
    parts.next().is_some_and(is_person) && parts.all(is_suffix)
}

/// Whether a text is as long as a name and in a script that has no capitals, other than Han, Kana and Hangul.
pub(super) fn is_bare(text: &str) -> bool {
    let is_caseless =
        |c: char| c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase() && !words::is_cjk(c);
    BARE_WORDS.contains(&text.split_whitespace().count())
        && text.chars().count() <= MAX_BARE_CHARS
        && text.chars().all(|c| c == ' ' || words::is_mark(c) || is_caseless(c))
}

/// Whether no word of a name occurs in small letters in a text, as those of headings and sections do.
pub(super) fn is_rare(name: &str, text: &str) -> bool {
    never_in_small(name, text, |behind| !behind.starts_with(char::is_alphanumeric))
}

/// The same, and none begins another word either: `boats` speaks against `Boat Repair`.
pub(super) fn is_apart(name: &str, text: &str) -> bool {
    never_in_small(name, text, |_| true)
}

/// Whether no word of a name occurs in small letters at the beginning of a word that ends so.
fn never_in_small(name: &str, text: &str, ends: impl Fn(&str) -> bool) -> bool {
    let occurs = |word: &str| {
        let word = word.to_lowercase();
        // An address or an account may hold the name.
        let is_of_address = |at: usize| {
            let start = text[..at].rfind(char::is_whitespace).unwrap_or_default();
            text[start..].split_whitespace().next().is_some_and(|token| token.contains('@'))
        };
        let is_apart = |at: usize| {
            !text[..at].ends_with(char::is_alphanumeric)
                && ends(&text[at + word.len()..])
                && !is_of_address(at)
        };
        word.chars().count() >= MIN_RARE_LETTERS
            && !is_particle(&word)
            && text.match_indices(&word).any(|(at, _)| is_apart(at))
    };
    !name.split_whitespace().any(occurs)
}

/// Whether a word is one that names are written with small.
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

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

/// Whether a word of a text names a role.
fn has_role(text: &str) -> bool {
    !is_collective(text) && text.to_lowercase().split_whitespace().any(is_role)
}

/// Whether a word in lower case names a role: begins one, or is one that a space ends.
fn is_role(word: &str) -> bool {
    roles_like(word).any(|role| role.strip_suffix(' ').map_or(word.starts_with(role), |whole| word == whole))
}

/// The roles that begin with the first byte of a text: it tells most of them from it.
fn roles_like(text: &str) -> impl Iterator<Item = &'static &'static str> {
    let first = text.as_bytes().first();
    ROLES.iter().chain(WRITERS_BY_TRADE).filter(move |role| role.as_bytes().first() == first)
}

/// Whether a word of a text names an institution.
fn has_institution(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    words.any(|word| ORGANISATION.contains(&word) || INSTITUTIONS.contains(&word))
}

/// Whether a text begins with a role.
pub(super) fn tells_role(text: &str) -> bool {
    begins_role(&text.to_lowercase())
}

/// Whether a text is nothing but a trade in which people write, or the agency for which they do: "Health reporter", "dpa".
pub(super) fn tells_trade(text: &str) -> bool {
    const MAX_TRADE_WORDS: usize = 4;
    let lower = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    // Several are a newsroom.
    let is_trade =
        |word: &str| !word.ends_with('s') && WRITERS_BY_TRADE.iter().any(|trade| word.starts_with(trade));
    HOUSES.contains(&&*lower)
        || lower.split_whitespace().count() <= MAX_TRADE_WORDS && lower.split_whitespace().any(is_trade)
}

/// Whether a word is a verb by which a person is presented: "Ada Holm writes about tides".
pub(super) fn presents(word: &str) -> bool {
    PRESENTS.contains(&word)
}

/// Whether a text in lower case begins with a role.
fn begins_role(lower: &str) -> bool {
    roles_like(lower).any(|role| lower.starts_with(role))
}

#[cfg(test)]
mod tests;
