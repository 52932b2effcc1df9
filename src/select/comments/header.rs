//! Who wrote a comment and when, from the line above or below it.

use crate::metadata::{self, is_date_word};

/// What stands behind a name in the header of a comment.
const SAYS: [&str; 30] = [
    "says",
    "said",
    "wrote",
    "writes",
    "commented",
    "replied",
    "on",
    "at",
    "sagt",
    "sagte",
    "schrieb",
    "schreibt",
    "meint",
    "meinte",
    "kommentierte",
    "am",
    "um",
    "dit",
    "le",
    "dice",
    "dijo",
    "el",
    "escribe",
    "ha",
    "scrive",
    "disse",
    "zegt",
    "pisze",
    "говорит",
    "пишет",
];
/// What stands before it.
const BY: [&str; 20] = [
    "by",
    "von",
    "par",
    "por",
    "di",
    "door",
    "from",
    "posted",
    "post",
    "beitrag",
    "message",
    "mensaje",
    "bericht",
    "comment",
    "kommentar",
    "commentaire",
    "comentario",
    "comentário",
    "commento",
    "reactie",
];
/// What a comment is called in "Comment by Ada".
const COMMENT: [&str; 8] =
    ["comment", "posted", "kommentar", "commentaire", "comentario", "comentário", "commento", "reactie"];
/// What introduces a date and is no name.
const LEFT: [&str; 6] = ["vor", "published", "updated", "erstellt", "geschrieben", "the"];

/// A name has no more words, if nothing but its place tells that it is one.
const MAX_NAME_WORDS: usize = 4;
/// "Sunday, 3 March 2020 at 02:05 PM · Reply" is as long as dates get.
const MAX_DATE_WORDS: usize = 9;
/// Ages as they are written where there is little room: "3h", "2mo".
const AGES: [&str; 17] =
    ["s", "m", "h", "d", "w", "y", "mo", "min", "hr", "hrs", "yr", "yrs", "std", "std.", "t", "j", "sem"];
const MAX_AGE_DIGITS: usize = 3;

/// What a line above or below a comment says: who wrote it, and when.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Header<'t> {
    pub(crate) name: Option<&'t str>,
    pub(crate) date: Option<&'t str>,
}

/// Reads the header of a comment.
pub(crate) fn read(line: &str) -> Header<'_> {
    let at = metadata::date_start(line).or_else(|| age_start(line)).or_else(|| clock_start(line));
    let (before, date) = line.split_at(at.unwrap_or(line.len()));
    let name = author_name(before);
    // "3 March 2020 by Ada"
    let behind = || {
        let by = words(date).find(|word| at.is_some() && is_one_of(word, &BY))?;
        let at = by.as_ptr() as usize - date.as_ptr() as usize;
        Some((author_name(&date[at..])?, &date[..at]))
    };
    let (name, date) = match name {
        Some(_) => (name, date),
        None => behind().map_or((None, date), |(name, date)| (Some(name), date)),
    };
    // "3 March 2020 · Reply"
    let end = date.rfind(['·', '|', '•']).filter(|end| !date[*end..].contains(|c: char| c.is_ascii_digit()));
    let date = date[..end.unwrap_or(date.len())].lines().next().unwrap_or_default();
    // The number of a post: "3 March 2020 #2"
    let date = date.split('#').next().unwrap_or_default();
    // "2 days ago (edited)", but "14:05 (UTC)"
    let aside = date.rfind(" (").filter(|at| date[*at..].contains(char::is_lowercase));
    let date = &date[..aside.unwrap_or(date.len())];
    let date = date.trim_matches(|c: char| is_mark(c) && !"+()".contains(c));
    Header { name, date: Some(date).filter(|date| !date.is_empty()) }
}

/// What a line says that nothing but its words tell to be a header: a date, and no more than a name before it; "Comment by Ada".
pub(super) fn plain(line: &str) -> Option<Header<'_>> {
    let header = read(line);
    let is_short = |part: Option<&str>, most| part.is_none_or(|part| words(part).count() <= most);
    let mut first = words(line);
    let is_introduced = first.next().is_some_and(|word| is_one_of(word, &COMMENT))
        && first.next().is_some_and(|word| is_one_of(word, &BY));
    ((header.date.is_some() || is_introduced && header.name.is_some())
        && is_short(header.name, MAX_NAME_WORDS)
        && is_short(header.date, MAX_DATE_WORDS)
        && words(line).count() <= MAX_NAME_WORDS + MAX_DATE_WORDS)
        .then_some(header)
}

/// Whether a line may be nothing but a name.
pub(super) fn may_be_name(line: &str) -> bool {
    words(line).count() <= MAX_NAME_WORDS
        && !line.contains('\n')
        && !line.ends_with(['.', ',', '!', '?', ':', '…'])
}

/// The subject of an answer, which repeats that of the text.
pub(super) fn is_subject(heading: &str) -> bool {
    let start = heading.split_once(':').map(|(start, _)| start.trim());
    start.is_some_and(|start| is_one_of(start, &["re", "aw", "sv"]))
}

/// How deep a comment stands, as Reddit told those who could not see it.
pub(super) fn is_level(line: &str) -> bool {
    line.strip_prefix("level ").is_some_and(|level| level.bytes().all(|b| b.is_ascii_digit()))
}

/// Where the age begins that is the last word of a line, or the last but "ago".
fn age_start(line: &str) -> Option<usize> {
    let last = words(line).rev().find(|word| !is_one_of(word, &["ago"]))?;
    let digits = last.bytes().take_while(u8::is_ascii_digit).count();
    let is_age = (1..=MAX_AGE_DIGITS).contains(&digits) && is_one_of(&last[digits..], &AGES);
    is_age.then(|| last.as_ptr() as usize - line.as_ptr() as usize)
}

/// Where the time of day begins that ends a line, with the day before it: "18 September at 08:37". Where the style sheet parts
/// them the name is right before it.
fn clock_start(line: &str) -> Option<usize> {
    let offset = |word: &str| word.as_ptr() as usize - line.as_ptr() as usize;
    let mut back = words(line).rev().skip_while(|word| is_one_of(word, &["uhr", "am", "pm", "h"]));
    let last = back.next()?.trim_end_matches(is_mark);
    let is_clock = |c: char| c.is_ascii_digit() || c == ':';
    let clock = &last[last.trim_end_matches(is_clock).len()..];
    let (hours, minutes) = clock.split_once(':')?;
    if !(1..=2).contains(&hours.len()) || minutes.len() < 2 {
        return None;
    }
    let is_day = |word: &&str| {
        *word == "@"
            || word.starts_with(|c: char| c.is_ascii_digit())
            || is_date_word(word.trim_matches(is_mark))
    };
    let day = back.take_while(is_day).filter(|_| clock.len() == last.len()).last();
    Some(offset(day.unwrap_or(clock)))
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split_whitespace()
}

fn is_mark(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, ')' | '.' | '!' | '\u{2019}' | '\'')
}

fn is_one_of(word: &str, table: &[&str]) -> bool {
    table.iter().any(|w| word.trim_matches(is_mark).eq_ignore_ascii_case(w))
}

/// The name in the header of a comment: up to the first number, without what says that somebody says something.
fn author_name(header: &str) -> Option<&str> {
    if header.starts_with(|c: char| c.is_ascii_digit()) && header.contains(char::is_whitespace) {
        return None; // a date
    }
    let digit = header
        .find(|c: char| c.is_ascii_digit())
        .filter(|at| *at > 0 && header[..*at].ends_with([' ', ',', '(', '-', '|']));
    let mut name =
        header[..digit.unwrap_or(header.len())].lines().next().unwrap_or_default().trim_matches(is_mark);
    while let Some((rest, last)) = name.rsplit_once(char::is_whitespace) {
        if !is_one_of(last, &SAYS) && !is_date_word(last.trim_matches(is_mark)) {
            break;
        }
        name = rest.trim_end_matches(is_mark);
    }
    while let Some((first, rest)) = name.split_once(char::is_whitespace) {
        if !is_one_of(first, &BY) {
            break;
        }
        name = rest.trim_start_matches(is_mark);
    }
    let is_left = is_one_of(name, &SAYS) || is_one_of(name, &BY) || is_one_of(name, &LEFT);
    (!name.is_empty() && !is_left).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_names_and_dates() {
        for (line, name, date) in [
            ("Ada Holm says:", Some("Ada Holm"), None),
            ("Ada Holm schrieb am 3. März 2020 um 14:05", Some("Ada Holm"), Some("3. März 2020 um 14:05")),
            ("by Ada, 3 March 2020", Some("Ada"), Some("3 March 2020")),
            ("Ada on 11/08/2020 at 9:52", Some("Ada"), Some("11/08/2020 at 9:52")),
            ("Jan January 8, 2026 2:01 am", Some("Jan"), Some("January 8, 2026 2:01 am")),
            ("Ada Mittwoch, Mai 10, 2017", Some("Ada"), Some("Mai 10, 2017")),
            ("Ada | 11.05.2012 11:38", Some("Ada"), Some("11.05.2012 11:38")),
            ("Ada Holm vor 11 Wochen", Some("Ada Holm"), Some("vor 11 Wochen")),
            ("Ada21:05", Some("Ada"), Some("21:05")),
            ("18. September um 08:37 Uhr", None, Some("18. September um 08:37 Uhr")),
            ("Comment by Ada Holm — 17.07, 2011 @ 13:04", Some("Ada Holm"), Some("17.07, 2011 @ 13:04")),
            ("3 March 2020 at 11:21 · Antwort", None, Some("3 March 2020 at 11:21")),
            ("Ada 2mo", Some("Ada"), Some("2mo")),
            ("5d ago", None, Some("5d ago")),
            ("03-06-2023, 10:05 AM#2", None, Some("03-06-2023, 10:05 AM")),
            ("Ada 2 days ago (edited)", Some("Ada"), Some("2 days ago")),
            ("Ada 3 March 2020 14:05 (UTC)", Some("Ada"), Some("3 March 2020 14:05 (UTC)")),
            ("Post by Ada » 3 March 2020", Some("Ada"), Some("3 March 2020")),
            ("Message par Ada » 3 mars 2020", Some("Ada"), Some("3 mars 2020")),
            ("3 March 2020 by Ada Holm", Some("Ada Holm"), Some("3 March 2020")),
            ("Posted by Ada at 3 March 2020", Some("Ada"), Some("3 March 2020")),
            ("Posted on: 3 March 2020", None, Some("3 March 2020")),
            ("r2d2", Some("r2d2"), None),
            ("3 March 2020", None, Some("3 March 2020")),
            ("", None, None),
        ] {
            assert_eq!(read(line), Header { name, date }, "{line}");
        }
    }

    #[test]
    fn a_sentence_with_a_date_is_no_header() {
        assert!(plain("Ada on 3 March 2020").is_some());
        assert!(plain("We were there in the rain on 3 March 2020").is_none());
        assert!(plain("Ada Holm").is_none());
    }

    #[test]
    fn subjects_and_levels_are_told() {
        assert!(
            is_subject("Re: Tea")
                && is_subject("AW: Tee")
                && !is_subject("Recipes: tea")
                && !is_subject("Tea")
        );
        assert!(is_level("level 2") && !is_level("level two") && !is_level("2"));
    }
}
