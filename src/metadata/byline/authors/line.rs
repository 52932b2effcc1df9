//! The part of a line that names its author: what stands around it is a date, a category, or who helped.

use aho_corasick::{AhoCorasick, MatchKind};
use once_cell::sync::Lazy;

use super::ALONE;
use crate::cues;
use crate::metadata::byline::{is_date_word, is_told};
use crate::metadata::names;
use crate::words;

/// What stands between a date and a name.
const BY: [&str; 9] = [" by ", " von ", " vom ", " par ", " por ", " door ", " przez ", " author ", " da "];
/// What stands before " da ", which is a particle of names, too, where it means "by".
const BEFORE_DA: [&str; 4] = ["pubblicat", "postat", "inserit", "scritt"];
/// A label that may stand right behind a date.
const LABELS: [&str; 2] = ["author:", "autor:"];
/// All of them: most lines have none.
static SAID: Lazy<Option<AhoCorasick>> =
    Lazy::new(|| AhoCorasick::builder().ascii_case_insensitive(true).build(BY.iter().chain(&LABELS)).ok());
/// What stands between a name and a date; each with a letter that is not of ASCII.
const WROTE_ON: [&str; 5] = ["发表于", "發表於", "发布于", "發佈於", " tarafından"];
/// What goes on behind a name: categories, and those in whose name it is written.
pub(in crate::metadata::byline) const BEHIND: [&str; 22] = [
    " in ",
    " at ",
    " under ",
    " unter ",
    " dans ",
    " on behalf of ",
    " mit den ",
    " veröffentlicht",
    " geschrieben",
    " im auftrag ",
    " - ",
    " – ",
    " — ",
    " 时间",
    " 時間",
    " 日期",
    " 出自",
    " 来源",
    " 來源",
    " 发布",
    " 发表",
    " 点击",
];

static BEHIND_NAMES: Lazy<Option<AhoCorasick>> = Lazy::new(|| {
    let builder = &mut AhoCorasick::builder();
    builder.ascii_case_insensitive(true).match_kind(MatchKind::LeftmostFirst).build(BEHIND).ok()
});

/// Weekdays as German writes them before a date; alone they are words.
const GERMAN_DAYS: [&str; 7] = ["mo", "di", "mi", "do", "fr", "sa", "so"];
/// Weekdays as Drupal and others shorten them before a comma or a dot: Italian, Spanish, French, Portuguese, Dutch, Danish and Norwegian,
/// Swedish, Finnish, Polish, Czech, Hungarian; single letters are initials more often.
const SHORT_DAYS: [&str; 58] = [
    "lun", "mar", "mer", "gio", "ven", "sab", "dom", "mié", "jue", "vie", "sáb", "jeu", "sam", "dim", "seg",
    "ter", "qua", "qui", "sex", "ma", "wo", "vr", "za", "zo", "man", "tir", "ons", "tor", "fre", "lør",
    "søn", "mån", "tis", "tors", "lör", "sön", "ke", "to", "pe", "la", "su", "pon", "wt", "śr", "czw", "pt",
    "sob", "niedz", "po", "út", "st", "čt", "pá", "so", "ne", "sze", "cs", "szo",
];
const COLONS: [char; 2] = [':', '：'];
/// What sets the parts of a line of facts apart.
pub(super) const SEPARATORS: [char; 6] = ['·', '•', '|', '｜', '／', '\n'];
/// The name of a place has at most so many words.
const MAX_PLACE_WORDS: usize = 3;

/// The part of a line that names the author.
pub(in crate::metadata) fn byline_of(line: &str) -> &str {
    let opened = || opens(line).then(|| before_number(names::without_before(line)));
    let said = said_by(line).or_else(opened).or_else(|| wrote_on(line)).or_else(|| labelled(line));
    without_behind(said.unwrap_or_else(|| undated(line)))
}

/// The name in the part of a line of facts that says who wrote it, where others stand before: `3/2/2023 | Autor: Ada Holm`, or, with a
/// colon, `3/2/2023 14:02 Autor: Ada Holm`.
pub(in crate::metadata) fn labelled(line: &str) -> Option<&str> {
    let says = |part| {
        let (word, name) = names::introduced(part)?;
        (names::is_marked(part, name) || names::tells_author(word) || word.contains(' ')).then_some(name)
    };
    let mut parts = line.split(SEPARATORS).flat_map(|part| part.split(" / ")).map(str::trim).skip(1);
    parts.find_map(says).or_else(|| {
        let line = &line[..names::helped_at(line).unwrap_or(line.len())];
        let mut labels = line.match_indices(COLONS).filter_map(|(at, _)| {
            let word = line[..at].trim_end();
            let before = word.trim_end_matches(|c: char| c.is_alphabetic() || words::is_mark(c));
            // The end of other words is no label: "Contributions from:".
            let begins = before.trim_end().ends_with(|c: char| !c.is_alphabetic() && !words::is_mark(c));
            (begins && before.len() < word.len()).then(|| &line[before.len()..])
        });
        labels.find_map(says)
    })
}

/// The persons in a line that tells of each of them where they are: "Ada Holm in Kiel and Bo Lind in Bonn".
pub(super) fn located(line: &str) -> Option<Vec<String>> {
    let line = names::without_before(&line[..names::helped_at(line).unwrap_or(line.len())]);
    let mut persons = Vec::new();
    let mut rest = line;
    loop {
        let (person, behind) = rest.split_once(" in ")?;
        let place = behind.find(" and ").or_else(|| behind.find(" und "));
        persons.push(person.to_owned());
        match place {
            Some(at) => rest = behind[at..].split_at(" and ".len()).1,
            None if behind.split_whitespace().count() <= MAX_PLACE_WORDS => break,
            None => return None,
        }
    }
    (persons.len() > 1 && persons.iter().all(|person| names::is_person(person))).then_some(persons)
}

/// Whether a line is a name of three words like "Otto von Holm", in which the word is none for "by".
pub(super) fn has_particle(line: &str) -> bool {
    line.split_whitespace().count() == 3 && line.contains(" von ") && names::is_person(line)
}

/// What follows the word "by" within a line, up to the next number. "Edited by" says who helped, and a line that begins with "by" has
/// said it.
pub(in crate::metadata) fn said_by(text: &str) -> Option<&str> {
    if SAID.as_ref().is_some_and(|said| !said.is_match(text)) || opens(text) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let begins = |at: usize| !lower[..at].ends_with(char::is_alphabetic);
    let labels = LABELS.iter().flat_map(|label| lower.match_indices(label)).filter(|(at, _)| begins(*at));
    let ends = BY.iter().flat_map(|by| lower.match_indices(by)).chain(labels);
    let is_other = |at: usize, by: &str| {
        let is_particle = by.trim() == "da" && !BEFORE_DA.iter().any(|before| lower[..at].contains(before));
        is_particle || is_in_name(text, at, at + by.len())
    };
    let ends = ends.filter(|(at, by)| !is_other(*at, by)).map(|(at, by)| at + by.len());
    let at = ends.filter(|end| !names::ends_in_help(&lower[..*end])).min()?;
    let rest = &text[at..];
    Some(before_number(rest))
}

/// Whether a line begins with a word for "by" and a name.
fn opens(text: &str) -> bool {
    names::introduced(text).is_some_and(|(word, name)| {
        (ALONE.contains(&word) || word.contains(' ')) && name.starts_with(char::is_uppercase)
    })
}

/// Whether a word for "by" is a particle of a name: `Ursula von der Holm`.
fn is_in_name(text: &str, at: usize, end: usize) -> bool {
    let is_mark = |c: char| c.is_ascii_digit() || matches!(c, '|' | '•' | '·' | ',' | ':' | '\n');
    let before = text[..at].rsplit(is_mark).next().unwrap_or_default().trim();
    let behind = text[end..].split(is_mark).next().unwrap_or_default().trim();
    let is_particle = || behind.split(' ').next().is_some_and(|word| ["der", "den", "dem"].contains(&word));
    text[at..end].trim() == "von"
        && !before.contains(' ')
        && is_particle()
        && !names::is_before(&format!("{before} von"))
        && names::is_person(&format!("{before} von {behind}"))
}

/// What stands before the words for "wrote on" in a line.
pub(super) fn wrote_on(text: &str) -> Option<&str> {
    if text.is_ascii() {
        return None;
    }
    WROTE_ON.iter().find_map(|word| Some(text.split_once(word)?.0))
}

/// A line without its date: what stands before it, else what stands behind.
pub(in crate::metadata) fn undated(text: &str) -> &str {
    let before = before_number(text);
    if !names::names(before).is_empty() {
        return before;
    }
    let behind = text.rsplit(|c: char| c.is_ascii_digit()).next();
    // `i Global` of `3i Global` begins within a word.
    without_date_words(behind.filter(|rest| !rest.starts_with(char::is_lowercase)).unwrap_or_default())
}

/// What stands behind a number, without the rest of a time of day: "PM ET".
fn without_date_words(mut text: &str) -> &str {
    loop {
        text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
        // "Updated by".
        if names::helped_at(text) == Some(0) {
            return text;
        }
        let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
        if end == 0 || !is_date_word(&text[..end]) {
            return text;
        }
        text = &text[end..];
    }
}

/// The text before its first number, without the words of a date that lead to it.
fn before_number(text: &str) -> &str {
    // A number within a word belongs to the name of an account.
    let is_number = |(at, c): &(usize, char)| {
        c.is_ascii_digit() && !text[..*at].ends_with(|before: char| before.is_alphanumeric())
    };
    let Some((digit, _)) = text.char_indices().find(is_number) else { return text };
    let mut line = &text[..digit];
    // One month leads to a number: "Ada Maio on January 2".
    let mut has_month = false;
    loop {
        let bare = line.trim_end_matches(|c: char| !c.is_alphanumeric() && !words::is_mark(c));
        let is_set_apart = line[bare.len()..].starts_with([',', '.']);
        let is_short_day = |word: &str| is_set_apart && SHORT_DAYS.contains(&&*word.to_lowercase());
        match bare.rsplit_once(|c: char| !c.is_alphanumeric() && !words::is_mark(c)) {
            // Some weekdays are family names: "Ada Domingo".
            Some((rest, last)) if is_day(last) && rest.trim().contains(char::is_whitespace) => line = rest,
            Some((rest, last)) if is_short_day(last) => line = rest,
            None if is_short_day(bare) => return "",
            // "Last updated".
            Some((_, last)) if has_month && is_month(last) => return line,
            Some((rest, last))
                if is_date_word(last) || is_told(last) || last.eq_ignore_ascii_case("last") =>
            {
                has_month |= is_month(last);
                line = rest;
            }
            _ => return line,
        }
    }
}

/// Whether a word right before a number names the day of a date.
fn is_day(word: &str) -> bool {
    GERMAN_DAYS.contains(&&*word.to_lowercase()) || cues::is_weekday(word)
}

fn is_month(word: &str) -> bool {
    crate::metadata::months::month(word, None).is_some()
}

/// A text without what goes on behind a name.
fn without_behind(text: &str) -> &str {
    let found = BEHIND_NAMES.as_ref().and_then(|marks| marks.find(text));
    found.map_or(text, |found| &text[..found.start()])
}

#[cfg(test)]
mod tests {
    use crate::metadata::tests::{PROSE, authors_of_far_line, read};

    fn authors(line: &str) -> Vec<String> {
        read(&format!("<h1>Low tide at noon</h1><p class=byline>{line}</p>{PROSE}")).authors
    }

    #[test]
    fn no_word_for_wrote_on_is_of_ascii() {
        assert!(super::WROTE_ON.iter().all(|word| !word.is_ascii()));
    }

    #[test]
    fn a_name_follows_a_date() {
        for by in ["by", "von", "vom", "par", "por", "door", "przez", "author"] {
            assert_eq!(authors(&format!("14/3/2023 Tides {by} Ada Holm")), ["Ada Holm"], "{by}");
        }
        assert_eq!(authors("pubblicato il 14/3/2023 da Ada Holm"), ["Ada Holm"]);
        assert_eq!(authors("14/3/2023 Ada da Holm"), ["Ada da Holm"]);
    }

    #[test]
    fn what_leads_to_a_date_is_no_part_of_a_name() {
        for line in [
            "Por Ada Holm em 23/8/2005",
            "Por Ada Holm às 10h de 23/08/2005",
            "Autor: Ada Holm dnia 23.08.2005",
            "Ada Holm dne 23.8.2005",
        ] {
            assert_eq!(authors(line), ["Ada Holm"], "{line}");
        }
    }

    #[test]
    fn a_name_comes_before_a_date() {
        for on in ["发表于", "發表於", "发布于", "發佈於"] {
            assert_eq!(authors(&format!("海边的人{on} 2005-9-15 11:46")), ["海边的人"], "{on}");
        }
    }

    #[test]
    fn by_may_stand_behind_a_name() {
        let line = "<p>Ada Holm tarafından 3.4.2023 tarihinde yazıldı</p>";
        assert_eq!(read(&format!("<h1>Low tide at noon</h1>{line}{PROSE}")).authors, ["Ada Holm"]);
    }

    #[test]
    fn what_goes_on_behind_a_name_is_none() {
        for behind in [
            "in Tides",
            "at Kiel County Court",
            "under Tides",
            "unter Gezeiten",
            "dans Marées",
            "on behalf of the crew",
            "mit den Stichwörtern Boot und Hafen",
            "veröffentlicht",
            "geschrieben",
            "im Auftrag der Stadt",
            "- Tides",
            "– Tides",
            "— Tides",
        ] {
            assert_eq!(authors(&format!("Ada Holm {behind}")), ["Ada Holm"], "{behind}");
        }
        for behind in ["时间", "時間", "日期", "出自", "来源", "來源", "发布", "发表", "点击"]
        {
            assert_eq!(authors(&format!("海边的人 {behind}：海港")), ["海边的人"], "{behind}");
        }
    }

    #[test]
    fn a_label_may_follow_a_date_right_away() {
        assert_eq!(authors("Tides: 3 March 2023 01:34 PM (IST)Author: Ada Holm"), ["Ada Holm"]);
        assert_eq!(authors("3.3.2023, 14 UhrAutor: Ada Holm"), [""; 0]);
        assert_eq!(authors("3.3.2023. Autor: Ada Holm"), ["Ada Holm"]);
    }

    #[test]
    fn a_part_of_a_line_of_facts_may_say_who_wrote_it() {
        let page = |line: &str| read(&format!("<h1>Low tide at noon</h1><p>{line}</p>{PROSE}")).authors;
        for line in [
            "3.3.2023 | Autor: Ada Holm",
            "<b>3.3.2023</b> / <b>Autor: Ada Holm</b>",
            "<span>3.3.2023 14:02</span> <span>Autor: Ada Holm</span>",
        ] {
            assert_eq!(page(line), ["Ada Holm"], "{line}");
        }
        assert_eq!(page("<b>3 ก.พ. 2566 09:15</b> <b>โดย: ปรียา ทองสุข</b>"), ["ปรียา ทองสุข"]);
        assert_eq!(page("執筆者：高瀬 舞子｜公開日：2023/03/03"), ["高瀬 舞子"]);
        assert_eq!(page("3.3.2023 | Boats | Sea: tides"), [""; 0]);
        for line in ["Tides | Penulis: Ada Holm", "Tides / Penulis Ada Holm", "Tides<br>Penulis Ada Holm"] {
            assert_eq!(authors_of_far_line(&format!("<p>{line}</p>")), ["Ada Holm"], "{line}");
        }
    }

    #[test]
    fn a_weekday_before_a_date_is_no_name() {
        for day in ["Di", "Dienstag", "mardi", "martes", "Вторник", "salı"] {
            assert_eq!(authors(&format!("Von Ada Holm am {day}, 14.03.2023")), ["Ada Holm"], "{day}");
        }
        assert_eq!(authors("Ada Domingo 14.03.2023"), ["Ada Domingo"]);
        assert_eq!(authors("كتب: سامر الحلواني الأربعاء 15 مارس 2023"), ["سامر الحلواني"]);
    }

    #[test]
    fn the_rest_of_a_time_is_no_name() {
        for rest in ["PM ET", "AM IST", "pm", "CT"] {
            assert_eq!(authors(&format!("October 17, 2023 6:01 {rest}")), [""; 0], "{rest}");
            assert_eq!(authors(&format!("October 17, 2023 6:01 {rest} | Ada Holm")), ["Ada Holm"], "{rest}");
        }
        for day in ["Dnes", "Heute", "Hoy", "Oggi", "Today", "Сегодня"] {
            assert_eq!(authors(&format!("{day} 9:44")), [""; 0], "{day}");
        }
    }

    #[test]
    fn a_particle_is_no_word_for_by() {
        assert_eq!(authors("Otto von Holm"), ["Otto von Holm"]);
        assert_eq!(authors("Artikel von Ada Holm"), ["Ada Holm"]);
        assert_eq!(authors("14. März 2023 von Holm"), ["Holm"]);
        let asked = "<p>Fragen von <a href=/author/holm>Holm</a></p>";
        assert_eq!(read(&format!("<h1>Low tide at noon</h1>{asked}{PROSE}")).authors, ["Holm"]);
    }

    #[test]
    fn only_who_wrote_is_an_author() {
        for (line, expected) in [
            ("By Ada Holm, Illustrations by Cy Marr", &["Ada Holm"][..]),
            ("Updated by Bo Lind", &[]),
            ("Narrated by Bo Lind", &[]),
            ("3 March 2023, read by Bo Lind", &[]),
            ("5 min read by Ada Holm", &["Ada Holm"]),
            ("Additional reporting by Bo Lind", &[]),
            ("Cover art by Bo Lind", &[]),
            ("Legally reviewed by Bo Lind", &[]),
            ("Fact reviewed by Bo Lind", &[]),
            ("Opinion by Ada Holm", &["Ada Holm"]),
            ("Words by Ada Holm", &["Ada Holm"]),
            ("Words and photos by Ada Holm", &["Ada Holm"]),
            ("Reporting by Ada Holm in Berlin; Editing by Bo Lind", &["Ada Holm"]),
            ("14/3/2023 Tides by Ada Holm", &["Ada Holm"]),
            ("By Max Von Sydow", &["Max Von Sydow"]),
            ("Ursula von der Leyen | 5.3.2024", &["Ursula von der Leyen"]),
            ("Ada Holm in Kiel and Bo Lind in Bonn", &["Ada Holm", "Bo Lind"]),
            ("By Ada Holm in Tides and Boats Today", &["Ada Holm"]),
        ] {
            assert_eq!(authors(line), expected, "{line}");
        }
        for deed in
            ["Hosted", "Sponsored", "Checked", "Photographed", "Images", "Artwork", "Presented", "Supervised"]
        {
            assert_eq!(authors(&format!("{deed} by Bo Lind")), [""; 0], "{deed}");
            assert_eq!(
                authors(&format!("By Ada Holm, {} by Bo Lind", deed.to_lowercase())),
                ["Ada Holm"],
                "{deed}"
            );
        }
    }

    #[test]
    fn short_weekdays_before_a_comma_are_no_names() {
        assert_eq!(authors("Inviato da Ada Holm il Gio, 12/03/2015 - 21:20"), ["Ada Holm"]);
        assert_eq!(authors("tor, 04/11/2010 - 13:42 — Ada Holm"), ["Ada Holm"]);
        assert_eq!(authors("Ada Tor 04/11/2010"), ["Ada Tor"], "no comma");
        assert_eq!(authors("Lähettänyt Ada Holm klo 19.42"), ["Ada Holm"]);
    }
}
