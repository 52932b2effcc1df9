//! Authors of a flattened page: from a byline, else from the box that presents the author.

use crate::cues::PhraseCues;
use crate::outline::plain::Plain;
use crate::words::{self, FirstChar};

/// What stands before the author's name, in lower case; languages in the order English, German, French, Spanish, Portuguese,
/// Italian, Dutch, Polish, Russian, Japanese, Chinese, Arabic. Not who reviewed, edited, photographed or published. The
/// longer of two stands first.
const PREFIXES: &[&str] = &[
    "written by",
    "posted by",
    "words by",
    "story by",
    "text by",
    "reported by",
    "article by",
    "authors:",
    "author:",
    "author",
    "by:",
    "by",
    "geschrieben von",
    "verfasst von",
    "ein beitrag von",
    "ein artikel von",
    "ein kommentar von",
    "text von",
    "autorin:",
    "autoren:",
    "autor:",
    "von:",
    "von",
    "écrit par",
    "rédigé par",
    "publié par",
    "auteur :",
    "auteur:",
    "article de",
    "par :",
    "par",
    "escrito por",
    "autora:",
    "por:",
    "por",
    "scritto da",
    "articolo di",
    "a cura di",
    "autore:",
    "di",
    "geschreven door",
    "door:",
    "door",
    "autorka:",
    "napisała",
    "napisał",
    "автор:",
    "авторы:",
    "автор",
    "текст:",
    "著者:",
    "著者：",
    "執筆者:",
    "執筆者：",
    "執筆:",
    "執筆：",
    "筆者:",
    "筆者：",
    "文:",
    "文：",
    "文/",
    "作者:",
    "作者：",
    "记者:",
    "记者：",
    "記者:",
    "記者：",
    "撰文:",
    "撰文：",
    "本报记者",
    "بقلم:",
    "بقلم",
    "الكاتب:",
    "كتب:",
    "كتبت:",
];
/// What ends a name in a byline: dates, sections, roles.
const ENDS: &[&str] = &[
    " | ", " • ", " · ", " - ", " – ", " — ", "\u{2003}", " on ", " in ", " am ", " le ", " el ", " il ",
    " op ",
];
/// What stands between two names.
const BETWEEN: &[&str] =
    &[" and ", " & ", " und ", " et ", " y ", " e ", " en ", " i ", " и ", ", ", "、", "，", " و"];
/// Words of names that are written small.
const PARTICLES: &[&str] = &[
    "van", "von", "de", "da", "del", "der", "den", "di", "du", "dos", "das", "la", "le", "bin", "ibn", "al",
    "el", "y", "e", "ter", "ten", "zu", "zur", "af", "av",
];
/// A name has so many words, of which the first is never a particle of one, and is no longer than this.
const MIN_NAME_WORDS: usize = 2;
const MAX_NAME_WORDS: usize = 5;
const MAX_NAME_CHARS: usize = 48;
/// A name in Han, Kana or Hangul has so many characters.
const CJK_NAME: std::ops::RangeInclusive<usize> = 2..=8;
/// A byline is short.
const MAX_BYLINE_WORDS: f32 = 16.0;
/// So many lines may stand between the body and a byline before it, or an author box behind it.
const REACH_BEFORE: usize = 15;
const REACH_BEHIND: usize = 12;
/// What presents an author is a sentence, at most so many lines below the name.
const MIN_PRESENTATION_WORDS: f32 = 6.0;
const PRESENTATION_LINES: usize = 2;

/// The authors, in the order in which they are named.
pub(super) fn authors(plain: &Plain, body: Option<usize>, kept: &[usize]) -> Vec<String> {
    let n = plain.outline.blocks.len();
    let (Some(body), Some(last)) = (body, kept.last()) else { return Vec::new() };
    let start = body.saturating_sub(REACH_BEFORE);
    let end = (last + 1 + REACH_BEHIND).min(n);
    let before = || (start..body).rev();
    let behind = || *last + 1..end;
    before()
        .chain(behind())
        .map(|i| of_byline(plain, i))
        .find(|names| !names.is_empty())
        .or_else(|| before().chain(behind()).find_map(|i| of_box(plain, i)).map(|name| vec![name]))
        .unwrap_or_default()
}

fn text_of(plain: &Plain, i: usize) -> &str {
    plain.outline.blocks.get(i).map_or("", |block| plain.outline.block_text(block))
}

/// The names in a line that begins like a byline, or in the line behind one that is nothing but its beginning.
fn of_byline(plain: &Plain, i: usize) -> Vec<String> {
    if plain.outline.blocks[i].counts.words > MAX_BYLINE_WORDS {
        return Vec::new();
    }
    match behind_prefix(text_of(plain, i)) {
        Some("") => names(text_of(plain, i + 1)),
        Some(rest) => names(rest),
        None => Vec::new(),
    }
}

/// What follows the words of a byline.
fn behind_prefix(text: &str) -> Option<&str> {
    // Most lines begin with another letter than most prefixes.
    let first = text.chars().next()?.to_lowercase().next();
    PREFIXES.iter().filter(|prefix| prefix.chars().next() == first).find_map(|prefix| {
        let rest = strip_lowercase(text, prefix)?;
        let marked = prefix.ends_with([':', '：', '/']) || prefix.chars().all(words::is_cjk);
        (marked || rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| rest.trim())
    })
}

/// `text` without a beginning that is `prefix` in lower case.
fn strip_lowercase<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    let same = |(wanted, c): (char, Option<char>)| c.is_some_and(|c| c.to_lowercase().eq([wanted]));
    prefix.chars().map(|wanted| (wanted, rest.next())).all(same).then_some(rest.as_str())
}

/// The names that a text consists of, up to what ends them; none if any of it is no name.
fn names(text: &str) -> Vec<String> {
    let end = ENDS.iter().filter_map(|mark| text.find(mark)).chain(text.find(|c: char| c.is_numeric())).min();
    let text =
        text[..end.unwrap_or(text.len())].trim().trim_end_matches([',', '|', '•', '·', '-', '(', '/']).trim();
    let mut parts = vec![text];
    for between in BETWEEN {
        parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
    }
    let parts: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    // A role or a paper may follow the name behind a comma.
    let all: Vec<String> = parts.iter().take_while(|p| is_name(p)).map(|p| (*p).to_owned()).collect();
    all
}

/// Words that each begin in upper case, but for particles; or letters of a script without case.
fn is_name(text: &str) -> bool {
    let chars = text.chars().count();
    if text.chars().all(words::is_cjk) {
        return CJK_NAME.contains(&chars);
    }
    let is_word = |word: &str| {
        let cased = match words::first_char_class(word) {
            FirstChar::Upper | FirstChar::Letter => true,
            FirstChar::Lower => PARTICLES.contains(&word),
            _ => false,
        };
        cased
            && word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’' | '‑') || !c.is_ascii())
    };
    let mut words = text.split_whitespace();
    let first_is_name = words.clone().next().is_some_and(|word| !PARTICLES.contains(&word));
    let count = words.clone().count();
    (MIN_NAME_WORDS..=MAX_NAME_WORDS).contains(&count)
        && chars <= MAX_NAME_CHARS
        && first_is_name
        && words.all(is_word)
        // All in capitals is a label more often than a name.
        && text.chars().any(|c| c.is_lowercase() || (c.is_alphabetic() && !c.is_uppercase()))
}

/// A name, above a sentence that begins with it or with a part of it.
fn of_box(plain: &Plain, i: usize) -> Option<String> {
    let block = &plain.outline.blocks[i];
    let text = plain.outline.block_text(block);
    let other = block.phrases.without(PhraseCues::BYLINE.with(PhraseCues::AUTHOR_BOX));
    if !other.is_empty() || !is_name(text) {
        return None;
    }
    let presents = |j: usize| {
        let first = text_of(plain, j).split_whitespace().next().unwrap_or_default();
        let long = plain.outline.blocks.get(j).is_some_and(|b| b.counts.words >= MIN_PRESENTATION_WORDS);
        long && text.split_whitespace().any(|word| word == first.trim_end_matches([',', '.']))
    };
    (i + 1..=i + PRESENTATION_LINES).any(presents).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::plain;

    #[test]
    fn bylines_in_many_languages() {
        for (line, expected) in [
            ("By Ada Lund", &["Ada Lund"][..]),
            ("Written by Ada Lund and Piet van der Meer", &["Ada Lund", "Piet van der Meer"]),
            ("By Ada Lund | March 3, 2024", &["Ada Lund"]),
            ("by Ada Lund, Harbour Correspondent of the Post", &["Ada Lund"]),
            ("Von Jörg Ähren, Kiel", &["Jörg Ähren"]),
            ("Par Chloé Dupré et Anne-Lise Roy", &["Chloé Dupré", "Anne-Lise Roy"]),
            ("Por José Núñez - 3 de marzo", &["José Núñez"]),
            ("Автор: Иван Петров", &["Иван Петров"]),
            ("作者：王小明", &["王小明"]),
            ("بقلم: ليلى حداد", &["ليلى حداد"]),
            ("By the harbour", &[]),
            ("By Monday", &[]),
            ("Von 9 bis 12 Uhr", &[]),
            ("Bye Ada Lund", &[]),
        ] {
            let page = plain::outline(line);
            assert_eq!(of_byline(&page, 0), expected, "{line}");
        }
        assert_eq!(of_byline(&plain::outline("Author:\nAda Lund"), 0), ["Ada Lund"]);
    }

    #[test]
    fn a_box_presents_the_one_whose_name_it_bears() {
        let of = |text: &str| of_box(&plain::outline(text), 0);
        assert_eq!(of("Ada Lund\nAda Lund\nAda writes about tides and boats.").as_deref(), Some("Ada Lund"));
        assert_eq!(of("Ada Lund\nLund has written about tides for years.").as_deref(), Some("Ada Lund"));
        assert_eq!(of("Low Tide\nThe boats lay on their sides until noon."), None);
        assert_eq!(of("Ada Lund"), None);
    }
}
