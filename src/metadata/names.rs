//! Names of authors, as a reader would cite them.

use std::collections::BTreeSet;

use crate::words::key;

/// What stands before a name in a byline; longer ones first. English, German, French, Spanish, Portuguese, Italian, Dutch,
/// Polish, Czech, Russian, Ukrainian, Swedish, Danish, Turkish, Japanese, Chinese.
const BEFORE: &[&str] = &[
    "written and photographed by",
    "recipe by",
    "post by",
    "insights from",
    "post author by",
    "post author",
    "guide by",
    "authored by",
    "created by",
    "started by",
    "asked by",
    "submitted by",
    "blog by",
    "words and photos by",
    "story and photos by",
    "written by",
    "posted by",
    "published by",
    "article by",
    "story by",
    "words by",
    "text by",
    "report by",
    "reported by",
    "review by",
    "contributed by",
    "guest post by",
    "about the author",
    "author",
    "authors",
    "by",
    "from",
    "eine analyse von",
    "ein gastbeitrag von",
    "ein kommentar von",
    "eine kolumne von",
    "ein interview von",
    "verfasst von",
    "geschrieben von",
    "veröffentlicht von",
    "von",
    "autor",
    "autorin",
    "autoren",
    "écrit par",
    "rédigé par",
    "publié par",
    "propos recueillis par",
    "par",
    "auteur",
    "escrito por",
    "publicado por",
    "por",
    "autores",
    "autora",
    "texto",
    "scritto da",
    "pubblicato da",
    "a cura di",
    "di",
    "da",
    "autore",
    "geschreven door",
    "door",
    "autorka",
    "autorzy",
    "tekst",
    "napisał",
    "opracowanie",
    "автор",
    "авторы",
    "автори",
    "текст",
    "av",
    "af",
    "yazan",
    "yazar",
    "文／",
    "文/",
    "取材・文",
    "執筆",
    "著者",
    "作者",
    "記者",
    "记者",
    "撰文",
    "文",
    "作者：",
];
/// None of them is longer, in characters.
const MAX_BEFORE: usize = 32;
/// What stands behind a name.
const BEHIND: &[&str] =
    &["says", "記者", "记者", "報道", "报道", "さん", "氏", "著", "(author)", "(autor)", "schreibt"];
/// Beginnings of a part that is no name: roles, and what follows a name in a byline.
const ROLES: &[&str] = &[
    "staff writer",
    "senior",
    "reporter",
    "editor",
    "correspondent",
    "contributor",
    "journalist",
    "freelance",
    "columnist",
    "writer",
    "chief",
    "political",
    "special to",
    "redaktion",
    "redakteur",
    "für ",
    "journaliste",
    "redactor",
    "periodista",
    "updated",
    "published",
    "photographer",
    "founder",
    "ceo",
    "producer",
    "associate",
    "managing",
    "executive",
    "director",
    "head of",
    "professor",
    "assistant",
    "lead ",
    "content ",
    "marketing ",
    "co-founder",
    "president",
    "former ",
    "deputy",
    "expert",
    "specialist",
    "manager",
    "im gespräch",
    "interview",
];
/// Words of organisations: "and" within their names separates no two authors.
const ORGANISATION: &[&str] = &[
    "center",
    "centre",
    "department",
    "institute",
    "university",
    "office",
    "ministry",
    "foundation",
    "college",
    "society",
    "council",
    "agency",
    "bureau",
];
/// What introduces a source that is no author.
const SOURCES: &[&str] = &["来源", "來源", "source:", "quelle:", "via "];
/// Letters behind a name that belong to it: they do not stand for another author.
const SUFFIXES: &[&str] = &[
    "jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "ma", "mba", "rd", "rdn", "ms", "esq", "cpa",
    "dds", "dvm", "rn", "cfp", "jd", "cfa", "lcsw", "cscs", "np", "pa", "mph", "msc", "bsc", "fand", "cdn",
    "cpt", "ldn", "do", "edd", "psyd", "cissp",
];
/// Values that name nobody.
const NOBODY: &[&str] = &[
    "admin",
    "administrator",
    "editor",
    "root",
    "webmaster",
    "user",
    "guest",
    "anonymous",
    "unknown",
    "null",
    "undefined",
    "none",
    "author",
    "by",
    "staff",
    "superuser",
    "adminuser",
    "na",
    "redaktion",
];
/// Four digits are a year.
const MAX_DIGITS: usize = 3;
/// Beginnings of links that stand beside a name.
const LINKS: [&str; 7] = ["view ", "read ", "see all", "all posts", "more ", "show ", "follow "];
/// A credential has at most so many letters.
const MAX_CREDENTIAL: usize = 6;
/// A name has at most so many words and letters.
const MAX_WORDS: usize = 8;
const MAX_CHARS: usize = 80;

/// The names in a value such as `By Ada Holm and Bo Lind, staff writers`.
pub(super) fn names(value: &str) -> Vec<String> {
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
    parts.into_iter().filter_map(name).filter(|name| seen.insert(key(name))).collect()
}

/// What introduces people who helped.
const HELPED: [&str; 9] = [
    "medically reviewed by",
    "reviewed by",
    "edited by",
    "fact checked by",
    "fact-checked by",
    "photo by",
    "photos by",
    "illustrated by",
    "translated by",
];

/// The value up to where it goes on to people who helped.
fn without_others(value: &str) -> &str {
    let lower = value.to_ascii_lowercase();
    let at = HELPED.iter().filter_map(|word| lower.find(word)).min();
    let cut = at.filter(|at| *at > 0).map_or(value, |at| &value[..at]);
    cut.trim_matches(is_edge)
}

/// The value without what introduces the name.
pub(super) fn without_before(value: &str) -> &str {
    let mut value = value.trim_matches(is_edge);
    'next: loop {
        let beginning = value.chars().take(MAX_BEFORE).collect::<String>().to_lowercase();
        for word in BEFORE.iter().filter(|word| beginning.starts_with(**word)) {
            let Some(start) = value.get(..word.len()) else { continue };
            if start.to_lowercase() != *word {
                continue;
            }
            let rest = &value[word.len()..];
            let apart = rest.starts_with(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '/' | '／'))
                || !word.is_ascii() && word.chars().any(crate::words::is_cjk);
            if apart && !rest.trim_matches(is_edge).is_empty() {
                value = rest.trim_matches(is_edge);
                continue 'next;
            }
        }
        return value;
    }
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
        )
}

/// Splits at commas, semicolons and the word for "and".
fn split(value: &str) -> Vec<&str> {
    const AND: &[&str] = &[
        " and ", " und ", " et ", " y ", " e ", " en ", " i ", " и ", " och ", " og ", " ve ", " & ",
        " with ", " mit ",
    ];
    let mut parts = vec![value];
    for separator in [";", "、", "，", ","].iter().chain(AND) {
        parts = parts.into_iter().flat_map(|part| part.split(separator)).collect();
    }
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
            && !part.chars().any(char::is_lowercase);
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

/// Where a part of a text begins in it.
fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr() as usize - whole.as_ptr() as usize
}

/// One name, if the part is one.
fn name(part: &str) -> Option<String> {
    let mut part = without_before(part);
    // An e-mail address or a handle beside the name, what is in brackets, and a date.
    if let Some(at) = part.find(['@', '(', '<', '[', '（']).filter(|at| *at > 0) {
        part = part[..at].rsplit_once(char::is_whitespace).map_or(&part[..at], |(before, word)| {
            if part[at..].starts_with('@') && !word.is_empty() { before } else { &part[..at] }
        });
    }
    for word in BEHIND {
        part = part.strip_suffix(word).unwrap_or(part);
    }
    // A role stands behind the name without a comma where the style sheet sets it apart.
    let lower = part.to_lowercase();
    let begins_role = |at: &usize| ROLES.iter().any(|role| lower[at + 1..].starts_with(role));
    let role = lower.match_indices(' ').map(|(at, _)| at).find(begins_role);
    if let Some(at) =
        role.filter(|at| part.is_char_boundary(*at) && part[..*at].contains(char::is_whitespace))
    {
        part = &part[..at];
    }
    let part = part.trim_matches(is_edge);
    let lower = part.to_lowercase();
    let words = part.split_whitespace().count();
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    let is_name = letters >= 2
        && words <= MAX_WORDS
        && part.chars().count() <= MAX_CHARS
        && !lower.starts_with("http")
        && !lower.contains("www.")
        && !(words == 1 && lower.matches('.').count() >= 2)
        && part.chars().filter(char::is_ascii_digit).count() <= MAX_DIGITS
        && !part.contains(['→', '…', '›'])
        && !ROLES.iter().chain(&LINKS).any(|word| lower.starts_with(word))
        && !part.starts_with(|c: char| c.is_ascii_digit())
        && !super::byline::is_date_word(part.trim_end_matches('.'))
        && !BEFORE.contains(&&*lower)
        && !NOBODY.contains(&&*key(part));
    is_name.then(|| part.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_out_of_bylines() {
        for (value, expected) in [
            ("By Ada Holm", &["Ada Holm"][..]),
            ("Von Ada Holm und Bo Lind", &["Ada Holm", "Bo Lind"]),
            ("Par Ada Holm, Bo Lind et Cy Marr", &["Ada Holm", "Bo Lind", "Cy Marr"]),
            ("Ada Holm, Jr.", &["Ada Holm, Jr."]),
            ("Ada Holm, PhD, RD", &["Ada Holm, PhD, RD"]),
            ("Holm, Ada", &["Holm, Ada"]),
            ("Ada Holm CPP, PSP", &["Ada Holm CPP, PSP"]),
            ("Recipe by Ada Holm ⋅ Review", &["Ada Holm"]),
            ("Ada Holm, DVM Reviewed by Bo Lind", &["Ada Holm, DVM"]),
            ("Ada Holm. Medically reviewed by Bo Lind", &["Ada Holm."]),
            ("Edited by Bo Lind", &[]),
            ("ADA HOLM, BO LI", &["ADA HOLM", "BO LI"]),
            ("Ada Holm, E-RYT 200", &["Ada Holm, E-RYT 200"]),
            ("Written by", &[]),
            ("July", &[]),
            ("12 comments", &[]),
            ("Written by: Ada Holm | 3 March 2020", &["Ada Holm"]),
            ("Ada Holm, staff writer", &["Ada Holm"]),
            ("Ada Holm ada.holm@example.org", &["Ada Holm"]),
            ("Ada Holm (@adaholm)", &["Ada Holm"]),
            ("作者：王小明", &["王小明"]),
            ("記者 王小明", &["王小明"]),
            ("Автор: Ада Хольм", &["Ада Хольм"]),
            ("admin", &[]),
            ("https://example.org/ada", &[]),
            ("", &[]),
            ("Byron Vonnegut", &["Byron Vonnegut"]),
        ] {
            assert_eq!(names(value), expected, "{value}");
        }
    }
}
