//! Whether 03/04/2023 is in March or in April, on a page that does not tell its language.

use super::YEAR_LAST;
use crate::outline::{Block, Outline};

/// A language of which nothing is known but that it is not American English (BCP 47).
const OTHER: &str = "und";
const ENGLISH_TAG: &str = "en";
/// The most frequent word of English, which other languages lack; in English text each so many words have it.
const ENGLISH: &str = "the";
const WORDS_A_THE: usize = 50;
/// Shorter texts may lack it.
const MIN_WORDS: usize = 50;
/// So many words tell.
const MAX_WORDS: usize = 1_000;
/// A date stands in a line of at most so many words.
const MAX_LINE_WORDS: f32 = 30.0;
/// A day, a month and a year have so many digits at least.
const MIN_DIGITS: u32 = 4;
/// The most months of a year.
const MONTHS: u8 = 12;

/// The language by which to read the dates of a page: the one that is known; else one with the day first, if another date of the page
/// or the text of its main content tells so.
pub(in crate::metadata) fn language<'l>(
    known: Option<&'l str>,
    outline: &Outline,
    kept: &[usize],
) -> Option<&'l str> {
    if let Some(known) = known {
        // Sites of all countries declare English.
        let is_told = known == ENGLISH_TAG && told_by_dates(outline) == Some(true);
        return Some(if is_told { OTHER } else { known });
    }
    let day_first = told_by_dates(outline).unwrap_or_else(|| is_other_than_english(outline, kept));
    day_first.then_some(OTHER)
}

/// Whether a date on the page can only have the day first, or only the month; nothing where there is neither or there are both.
fn told_by_dates(outline: &Outline) -> Option<bool> {
    let is_brief = |b: &&Block| b.counts.words <= MAX_LINE_WORDS && b.counts.digits >= MIN_DIGITS;
    let lines = outline.blocks.iter().filter(is_brief).map(|block| outline.block_text(block));
    let mut seen = [false; 2];
    for day_first in lines.filter(|line| line.contains(['/', '-'])).filter_map(day_first) {
        seen[usize::from(day_first)] = true;
    }
    (seen[0] != seen[1]).then_some(seen[1])
}

/// Whether the first date in numbers has the day first, if it can be read in one way only.
fn day_first(line: &str) -> Option<bool> {
    let found = YEAR_LAST.as_ref()?.captures(line)?;
    let number = |group| found.get(group).and_then(|found| found.as_str().parse::<u8>().ok());
    found.get(4).filter(|_| &found[2] != ".")?;
    match (number(1)? > MONTHS, number(3)? > MONTHS) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

fn is_other_than_english(outline: &Outline, kept: &[usize]) -> bool {
    let lines = kept.iter().map(|i| outline.block_text(&outline.blocks[*i]));
    let words = lines.flat_map(str::split_whitespace).take(MAX_WORDS);
    let (mut all, mut english) = (0, 0);
    for word in words {
        all += 1;
        english += usize::from(word.eq_ignore_ascii_case(ENGLISH));
    }
    all >= MIN_WORDS && english * WORDS_A_THE < all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::plain::outline;

    const ENGLISH_TEXT: &str = "The boats lay on the sand until the water came back. ";
    const FRENCH_TEXT: &str = "Les bateaux restaient couchés sur le sable jusqu'au retour de la mer. ";

    fn told(text: &str, line: &str) -> Option<&'static str> {
        let page = outline(&format!("{}\n{line}", text.repeat(10))).outline;
        language(None, &page, &[0])
    }

    #[test]
    fn the_text_tells_the_order_of_dates() {
        assert_eq!(told(ENGLISH_TEXT, ""), None);
        assert_eq!(told(FRENCH_TEXT, ""), Some(OTHER));
        let page = outline(FRENCH_TEXT).outline;
        assert_eq!(language(None, &page, &[0]), None, "too short");
        assert_eq!(language(None, &page, &[]), None);
        assert_eq!(language(Some("en"), &outline(&FRENCH_TEXT.repeat(10)).outline, &[0]), Some("en"));
    }

    #[test]
    fn another_date_of_the_page_tells_it_better() {
        assert_eq!(told(ENGLISH_TEXT, "Old boats 28/03/2018"), Some(OTHER));
        assert_eq!(told(FRENCH_TEXT, "Vieux bateaux 03/28/2018"), None);
        let known = |tag: &'static str, line: &str| language(Some(tag), &outline(line).outline, &[]);
        assert_eq!(known("en", "Old boats 28/03/2018"), Some(OTHER), "English of other countries");
        assert_eq!(known("en", "Old boats 03/28/2018"), Some("en"));
        assert_eq!(known("en-US", "Old boats 28/03/2018"), Some("en-US"));
        for none in ["28.03.2018", "03/04/2018", "28/03/2018\n03/28/2018", "31/31/2018", "28/03/18"] {
            assert_eq!(told(ENGLISH_TEXT, none), None, "{none}");
        }
    }
}
