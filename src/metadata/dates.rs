//! Reads dates as machines and people write them.

mod calendars;
mod digits;
pub(super) mod order;
pub(super) mod relative;
mod times;

use std::ops::Range;

use jiff::civil::{Date, date};
use jiff::tz::Offset;
use once_cell::sync::Lazy;
use regex::{Captures, Regex};

use super::months::month;
use crate::article::Timestamp;

/// No page of the web was published before.
pub(super) const FIRST: Date = date(1990, 1, 1);

macro_rules! pattern {
    ($name:ident $regex:literal) => {
        // Patterns of ours: a test compiles each.
        static $name: Lazy<Option<Regex>> = Lazy::new(|| Regex::new($regex).ok());
    };
}

// 2023-03-23, 2023/3/23, 2023.03.23, 2023. 3. 23., with time and offset behind.
pattern!(YEAR_FIRST r"(?:^|\D)((?:19|20)\d\d)(?:[-/.‐‑–]|\.\s)(\d{1,2})(?:[-/.‐‑–]|\.\s)(\d{1,2})(?:$|[^\d\-]|-\D)");
// 20230323, 20230323T140506Z, as a whole value.
pattern!(COMPACT r"^((?:19|20)\d\d)(\d\d)(\d\d)(?:$|[T\s]?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?$)");
// 23.03.2023, 03/23/2023, 23·03·23, 23-3-23; in "7.11. 06:30" and "7.11. 06.30" the last two digits are an hour.
pattern!(YEAR_LAST r"(?:^|[^\d./|·-])(\d{1,2})\s?([./|·-])\s?(\d{1,2})\s?[./|·-]\s?(?:((?:19|20)\d\d)(?:$|[^\d/-])|(\d\d)(?:$|[^\d/:.-]|\.\D|\.$))");
// R5.10.17, R5年10月17日: Japanese eras by their first letter.
pattern!(ERA r"(?:^|[^A-Za-z])([RrHh])\.?(\d{1,2})(?:[./-]|\s?年)\s?(\d{1,2})(?:[./-]|\s?月)\s?(\d{1,2})(?:$|\D)");
// 2023年3月23日, 2023년 3월 23일.
pattern!(CJK r"((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})");
// 23 March 2023, 23. März 2023, 23 de marzo de 2023, 23rd of March, 2023, 23-Mar-2023, 23 Mar '23, 23 آذار/مارس 2023.
pattern!(DAY_FIRST r"(?:^|\D)(\d{1,2})\s?(?:(?:st|nd|rd|th|er|ème|-?го|-?й)\b|\.?º|ª|°|\.)?[\s\-‑/.,،]*(?:(?:of|de|den)\s|d['’]\s?)?([^\W\d_]{2,})(?:/[^\W\d_]{2,})?[\s\-‑/.,،]*(?:(?:de|del|of)\s)?((?:19|20)\d\d|['’]\d\d)(?:$|\D)");
// March 23, 2023; März 23 2023; Mar 23 14:05:06 CET 2023, as programs write it; March 23, @02:05PM, 2023 (Slash).
pattern!(MONTH_FIRST r"(?:^|[\W\d_])([^\W\d_]{3,})\.?\s?(\d{1,2})(?:st|nd|rd|th)?(?:[\s.,]+(?:\d\d:\d\d:\d\d\s(?:(?i:[A-Z]{3,4})\s|\+\d{4}\s)?|@\d\d:\d\d[AP]M,?\s)?|\s?de\s)((?:19|20)\d\d|['’]\d\d)(?:$|\D)");
// 2023 március 23., 2023 March 23, 2023-Mar-23.
pattern!(YEAR_MONTH_DAY r"(?:^|\D)((?:19|20)\d\d)(?:\.?,?\s+|ko\s|[/-])(?:m\.\s)?([^\W\d_]{3,})(?:\.?\s+|[/-])(\d{1,2})(?:$|\D)");

/// Languages and regions that put the day before the month with slashes too, among those of English.
const DAY_FIRST_REGIONS: [&str; 16] = [
    "en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za", "en-sg", "en-uk", "en-hk", "en-ng", "en-pk",
    "en-ke", "en-my", "en-gh", "en-lk", "en-bd",
];
/// Languages that put a year of two digits first: 23.03.05.
const YEAR_FIRST_LANGUAGES: [&str; 3] = ["ko", "ja", "zh"];
/// A date has at least so many digits: `3/4/23`.
const MIN_DIGITS: usize = 4;
/// A line in which a date is looked for word by word has no more.
const MAX_LINE_WORDS: usize = 20;
/// A moment of the web is so many digits long, counted in seconds or milliseconds since 1970.
const SECONDS_DIGITS: usize = 10;
const MILLISECONDS_DIGITS: usize = 13;
/// Two digits below this are of this century.
const CENTURY: i16 = 70;

/// A date within a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// The byte at which it begins.
    pub(super) start: usize,
    /// The byte behind it and its time.
    pub(super) end: usize,
    pub(super) stamp: Timestamp,
    /// What it is with day and month the other way round, where the text allows for both.
    pub(super) swapped: Option<Date>,
}

/// The first date in a text, with the time right behind it.
pub(super) fn find(text: &str, language: Option<&str>) -> Option<Timestamp> {
    locate(text, language).map(|found| found.stamp)
}

/// The first date in a text, and where it stands.
pub(super) fn locate(text: &str, language: Option<&str>) -> Option<Found> {
    let latin = digits::latin(text);
    // Most lines with a number are no dates: the searches cost more than this count.
    let has_enough = latin.bytes().filter(u8::is_ascii_digit).nth(MIN_DIGITS - 1).is_some();
    let found = if has_enough { locate_usual(&latin, language) } else { None };
    let may_be_other = has_enough || !latin.is_ascii();
    let found = found.or_else(|| {
        let (range, date) =
            may_be_other.then(|| calendars::find(&latin)).flatten().filter(|(_, date)| *date >= FIRST)?;
        Some(with_time(&latin, range, date, None))
    })?;
    Some(Found { start: digits::place(text, found.start), end: digits::place(text, found.end), ..found })
}

/// The first date in a text that has Latin digits, of the calendar of most of the world.
fn locate_usual(text: &str, language: Option<&str>) -> Option<Found> {
    let has_year = text.as_bytes().windows(2).any(|pair| matches!(pair, b"19" | b"20"));
    let has_some_year = has_year || text.contains(['\'', '’']);
    let readings: [(bool, _, Reading, _); 7] = [
        // Whether the text has what each such date has: without it the search costs more than it finds. And whether day and month
        // can be taken for one another, too.
        (has_year, &YEAR_FIRST, read_year_first, false),
        (has_year && text.contains(['年', '년']), &CJK, read_year_first, false),
        (has_some_year, &DAY_FIRST, read_day_first, false),
        (has_some_year, &MONTH_FIRST, read_month_first, false),
        (has_year, &YEAR_MONTH_DAY, read_year_month_day, false),
        (is_japanese(language), &ERA, read_era, false),
        (text.contains(['.', '/', '|', '·', '-']), &YEAR_LAST, read_year_last, true),
    ];
    let mut first: Option<(usize, Range<usize>, Date, Option<Date>)> = None;
    for (has_signs, pattern, read, either) in readings {
        // None stands before one at the very beginning.
        if !has_signs || first.as_ref().is_some_and(|(start, ..)| *start == 0) {
            continue;
        }
        let Some(pattern) = &**pattern else { continue };
        for found in pattern.captures_iter(text) {
            let Some(date) = read(&found, language).filter(|date| *date >= FIRST) else { continue };
            let whole = found.get(0).map_or(0..0, |m| m.range());
            if first.as_ref().is_none_or(|(start, ..)| whole.start < *start) {
                // The pattern may have taken in one character behind the date.
                let end = (1..found.len()).filter_map(|i| found.get(i)).map(|m| m.end()).max();
                let start = found.get(1).map_or(whole.start, |m| m.start());
                let swapped = either.then(|| swapped(date)).flatten();
                first = Some((whole.start, start..end.unwrap_or(whole.end), date, swapped));
            }
            break;
        }
    }
    let (_, range, date, swapped) = first?;
    Some(with_time(text, range, date, swapped))
}

/// A date that takes these bytes, with the time right behind it.
fn with_time(text: &str, range: Range<usize>, date: Date, swapped: Option<Date>) -> Found {
    let behind = times::behind(&text[range.end..]);
    let (time, offset, bytes) =
        behind.map_or((None, None, 0), |found| (Some(found.time), found.offset, found.end));
    let stamp = Timestamp { date, time, offset };
    Found { start: range.start, end: range.end + bytes, stamp, swapped }
}

/// Where in a short line the date begins that it tells, be it one that counts back.
pub(crate) fn start(line: &str) -> Option<usize> {
    /// Any day that can be counted back from.
    const SOME_DAY: Date = date(2020, 1, 1);
    let told =
        |text: &str| find(text, None).map(|found| found.date).or_else(|| relative::find(text, SOME_DAY));
    let date = told(line)?;
    let starts = line
        .char_indices()
        .filter(|(at, c)| !c.is_whitespace() && (*at == 0 || line[..*at].ends_with(char::is_whitespace)));
    let starts: Vec<usize> = starts.map(|(at, _)| at).take(MAX_LINE_WORDS).collect();
    starts.into_iter().rev().find(|at| told(&line[*at..]) == Some(date))
}

/// A date that is a whole value, as in an attribute: also as `20230323`.
pub(super) fn value(text: &str, language: Option<&str>) -> Option<Timestamp> {
    let text = text.trim();
    if let Some(found) = COMPACT.as_ref().and_then(|pattern| pattern.captures(text)) {
        let date = read_year_first(&found, language).filter(|date| *date >= FIRST)?;
        let (time, offset) = times::compact(&found);
        return Some(Timestamp { date, time, offset });
    }
    counted(text).or_else(|| find(text, language))
}

/// The seconds or milliseconds since 1970.
fn counted(text: &str) -> Option<Timestamp> {
    let is_number = text.bytes().all(|b| b.is_ascii_digit());
    let seconds = match text.len() {
        SECONDS_DIGITS if is_number => text,
        MILLISECONDS_DIGITS if is_number => &text[..SECONDS_DIGITS],
        _ => return None,
    };
    let moment = jiff::Timestamp::from_second(seconds.parse().ok()?).ok()?;
    let local = Offset::UTC.to_datetime(moment);
    let stamp = Timestamp { date: local.date(), time: Some(local.time()), offset: Some(Offset::UTC) };
    Some(stamp).filter(|stamp| stamp.date >= FIRST)
}

/// The date with day and month the other way round, if that is another one.
fn swapped(date: Date) -> Option<Date> {
    civil(date.year(), date.day().into(), date.month().into()).filter(|other| *other != date)
}

type Reading = fn(&Captures<'_>, Option<&str>) -> Option<Date>;

fn number(found: &Captures<'_>, group: usize) -> Option<i16> {
    found.get(group)?.as_str().parse().ok()
}

/// A year of four digits, or of two: `'23`.
fn year(found: &Captures<'_>, group: usize) -> Option<i16> {
    Some(match found.get(group)?.as_str().trim_start_matches(['\'', '’']).parse().ok()? {
        year @ 0..CENTURY => 2000 + year,
        year @ CENTURY..100 => 1900 + year,
        year => year,
    })
}

fn civil(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn read_year_first(found: &Captures<'_>, _: Option<&str>) -> Option<Date> {
    civil(number(found, 1)?, number(found, 2)?, number(found, 3)?)
}

fn read_day_first(found: &Captures<'_>, language: Option<&str>) -> Option<Date> {
    civil(year(found, 3)?, month(found.get(2)?.as_str(), language)?.into(), number(found, 1)?)
}

fn read_month_first(found: &Captures<'_>, language: Option<&str>) -> Option<Date> {
    civil(year(found, 3)?, month(found.get(1)?.as_str(), language)?.into(), number(found, 2)?)
}

fn read_year_month_day(found: &Captures<'_>, language: Option<&str>) -> Option<Date> {
    civil(number(found, 1)?, month(found.get(2)?.as_str(), language)?.into(), number(found, 3)?)
}

/// The order of day and month is the language's: English with slashes puts the month first, but for some regions. Some languages put
/// a year of two digits before them.
fn read_year_last(found: &Captures<'_>, language: Option<&str>) -> Option<Date> {
    let (first, second) = (number(found, 1)?, number(found, 3)?);
    let short = found.get(5).is_some();
    let last = year(found, if short { 5 } else { 4 })?;
    let language = language.unwrap_or("en").to_ascii_lowercase().replace('_', "-");
    let year_first = || {
        let is_usual = YEAR_FIRST_LANGUAGES.iter().any(|one| language.starts_with(one));
        (short && is_usual).then(|| civil(year(found, 1)?, second, number(found, 5)?)).flatten()
    };
    let slash = found.get(2)?.as_str() != ".";
    let month_first = slash && language.starts_with("en") && !DAY_FIRST_REGIONS.contains(&&*language);
    let (day, month) = if month_first { (second, first) } else { (first, second) };
    year_first().or_else(|| civil(last, month, day)).or_else(|| civil(last, day, month))
}

fn is_japanese(language: Option<&str>) -> bool {
    language.is_some_and(|language| language.starts_with("ja"))
}

fn read_era(found: &Captures<'_>, _: Option<&str>) -> Option<Date> {
    let before =
        if found[1].eq_ignore_ascii_case("r") { calendars::BEFORE_REIWA } else { calendars::BEFORE_HEISEI };
    civil(before + number(found, 2)?, number(found, 3)?, number(found, 4)?)
}

#[cfg(test)]
mod tests;
