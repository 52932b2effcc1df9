//! Reads dates as machines and people write them.

mod calendars;
mod digits;
pub(super) mod relative;

use jiff::civil::{Date, Time, date};
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
pattern!(TIME r"^[T\s,]*(\d{1,2}):(\d{2})(?::(\d{1,2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?");
// 20230323, 20230323T140506Z, as a whole value.
pattern!(COMPACT r"^((?:19|20)\d\d)(\d\d)(\d\d)(?:$|[T\s]?\d{4,6}(?:Z|[+-]\d{4})?$)");
// 23.03.2023, 03/23/2023, 23-3-23.
pattern!(YEAR_LAST r"(?:^|[^\d./|-])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?[./|-]\s?((?:19|20)\d\d|\d\d)(?:$|[^\d/-]|\.\D|\.$)");
// 2023年3月23日, 2023년 3월 23일.
pattern!(CJK r"((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})");
// 23 March 2023, 23. März 2023, 23 de marzo de 2023, 23rd of March, 2023, 23-Mar-2023, 23 Mar '23, 23 آذار/مارس 2023.
pattern!(DAY_FIRST r"(?:^|\D)(\d{1,2})\s?(?:st|nd|rd|th|er|ème|-?го|-?й|\.?º|ª|°|\.)?[\s\-‑/.,]*(?:(?:of|de|den|d['’])\s?)?([^\W\d_]{2,14})(?:/[^\W\d_]{2,14})?[\s\-‑/.,]*(?:(?:de|del|of)\s)?((?:19|20)\d\d|['’]\d\d)(?:$|\D)");
// March 23, 2023; März 23 2023; Mar 23 14:05:06 CET 2023, as programs write it.
pattern!(MONTH_FIRST r"(?:^|[\W\d_])([^\W\d_]{3,14})\.?\s?(\d{1,2})(?:st|nd|rd|th)?(?:[\s.,]+(?:\d\d:\d\d:\d\d\s(?:[A-Z]{3,4}\s|\+\d{4}\s)?)?|\s?de\s)((?:19|20)\d\d|['’]\d\d)(?:$|\D)");
// 2023 március 23., 2023 March 23, 2023-Mar-23.
pattern!(YEAR_MONTH_DAY r"(?:^|\D)((?:19|20)\d\d)(?:\.?,?\s+|[/-])(?:m\.\s)?([^\W\d_]{3,14})(?:\.?\s+|[/-])(\d{1,2})(?:$|\D)");

/// Languages and regions that put the day before the month with slashes too, among those of English.
const DAY_FIRST_REGIONS: [&str; 8] = ["en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za", "en-sg", "en-uk"];
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
        let (time, offset) = time_of(&latin[range.end..]);
        Some(Found { start: range.start, stamp: Timestamp { date, time, offset }, swapped: None })
    })?;
    Some(Found { start: digits::place(text, found.start), ..found })
}

/// The first date in a text that has Latin digits, of the calendar of most of the world.
fn locate_usual(text: &str, language: Option<&str>) -> Option<Found> {
    let readings = [
        // Whether day and month can be taken for one another, too.
        (&YEAR_FIRST, read_year_first as Reading, false),
        (&CJK, read_year_first, false),
        (&DAY_FIRST, read_day_first, false),
        (&MONTH_FIRST, read_month_first, false),
        (&YEAR_MONTH_DAY, read_year_month_day, false),
        (&YEAR_LAST, read_year_last, true),
    ];
    let mut first: Option<(usize, usize, Found)> = None;
    for (pattern, read, either) in readings {
        let Some(pattern) = &**pattern else { continue };
        for found in pattern.captures_iter(text) {
            let Some(date) = read(&found, language).filter(|date| *date >= FIRST) else { continue };
            let whole = found.get(0).map_or(0..0, |m| m.range());
            if first.is_none_or(|(start, ..)| whole.start < start) {
                // The pattern may have taken in one character behind the date.
                let end = (1..found.len()).filter_map(|i| found.get(i)).map(|m| m.end()).max();
                let start = found.get(1).map_or(whole.start, |m| m.start());
                let stamp = Timestamp { date, time: None, offset: None };
                let swapped = either.then(|| swapped(date)).flatten();
                first = Some((whole.start, end.unwrap_or(whole.end), Found { start, stamp, swapped }));
            }
            break;
        }
    }
    let (_, end, found) = first?;
    let (time, offset) = time_of(&text[end..]);
    Some(Found { stamp: Timestamp { time, offset, ..found.stamp }, ..found })
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
        return Some(Timestamp { date, time: None, offset: None });
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

/// The order of day and month is the language's: English with slashes puts the month first, but for some regions.
fn read_year_last(found: &Captures<'_>, language: Option<&str>) -> Option<Date> {
    let (first, second, year) = (number(found, 1)?, number(found, 3)?, year(found, 4)?);
    let language = language.unwrap_or("en").to_ascii_lowercase().replace('_', "-");
    let slash = found.get(2)?.as_str() != ".";
    let month_first = slash && language.starts_with("en") && !DAY_FIRST_REGIONS.contains(&&*language);
    let (day, month) = if month_first { (second, first) } else { (first, second) };
    civil(year, month, day).or_else(|| civil(year, day, month))
}

fn time_of(behind: &str) -> (Option<Time>, Option<Offset>) {
    let Some(found) = TIME.as_ref().and_then(|pattern| pattern.captures(behind)) else {
        return (None, None);
    };
    let part = |group: usize| number(&found, group).and_then(|n| i8::try_from(n).ok());
    let time = part(1).zip(part(2)).and_then(|(h, m)| Time::new(h, m, part(3).unwrap_or_default(), 0).ok());
    let offset = found.get(4).and_then(|zone| offset(zone.as_str()));
    (time, time.and(offset))
}

fn offset(zone: &str) -> Option<Offset> {
    let Some(sign) = zone.chars().next().filter(|c| matches!(c, '+' | '-')) else {
        return Some(Offset::UTC);
    };
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = (digits.get(..2)?.parse::<i32>().ok()?, digits.get(2..4)?.parse::<i32>().ok()?);
    let seconds = hours * 3600 + minutes * 60;
    Offset::from_seconds(if sign == '-' { -seconds } else { seconds }).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, language: &str) -> Option<String> {
        find(text, Some(language)).map(|t| t.to_string())
    }

    #[test]
    fn patterns_compile() {
        for pattern in
            [&YEAR_FIRST, &TIME, &COMPACT, &YEAR_LAST, &CJK, &DAY_FIRST, &MONTH_FIRST, &YEAR_MONTH_DAY]
        {
            assert!(pattern.is_some());
        }
    }

    #[test]
    fn dates_are_read_in_many_languages_and_orders() {
        for (text, language) in [
            ("2023-03-23", "en"),
            ("Published 2023/3/23 by", "en"),
            ("23.03.2023", "de"),
            ("Stand: 23. 3. 2023", "de"),
            ("03/23/2023", "en-US"),
            ("23/03/2023", "en-GB"),
            ("23/3/23", "fr"),
            ("23-03-2023", "nl"),
            ("23 | 03 | 2023", "de"),
            ("March 23, 2023", "en"),
            ("Thursday, Mar. 23rd, 2023", "en"),
            ("23 March 2023", "en"),
            ("23rd of March, 2023", "en"),
            ("23-Mar-2023", "en"),
            ("Donnerstag, 23. März 2023", "de"),
            ("23 de marzo de 2023", "es"),
            ("23 de março de 2023", "pt"),
            ("23 mars 2023", "fr"),
            ("23 marzo 2023", "it"),
            ("23 maart 2023", "nl"),
            ("23 marca 2023", "pl"),
            ("23 марта 2023 г.", "ru"),
            ("23 березня 2023", "uk"),
            ("23. března 2023", "cs"),
            ("2023. március 23.", "hu"),
            ("23 martie 2023", "ro"),
            ("23 Mart 2023", "tr"),
            ("23 mars 2023", "sv"),
            ("23. maaliskuuta 2023", "fi"),
            ("23 Μαρτίου 2023", "el"),
            ("23 مارس 2023", "ar"),
            ("٢٣ مارس ٢٠٢٣", "ar"),
            ("23 آذار/مارس 2023", "ar"),
            ("23 Maret 2023", "id"),
            ("2023年3月23日", "ja"),
            ("２０２３年３月２３日", "ja"),
            ("2023년 3월 23일", "ko"),
            ("2023. 3. 23.", "ko"),
            ("2023. 03. 23. 14:05", "hu"),
            ("2023‑03‑23", "en"),
            ("23 Mar '23", "en"),
            ("Mar 23 ’23", "en"),
            ("23ème mars 2023", "fr"),
            ("23.º de março de 2023", "pt"),
            ("23-й марта 2023", "ru"),
            ("2023-Mar-23", "en"),
            ("2023/Mar/23", "en"),
            ("Thu Mar 23 14:05:06 CET 2023", "en"),
            ("Thu Mar 23 14:05:06 +0000 2023", "en"),
            ("23. marec 2023", "sl"),
            ("23 mart 2023", "az"),
            ("23 сакавіка 2023", "be"),
            ("23 մարտի 2023", "hy"),
            ("23 наурыз 2023", "kk"),
            ("23 مارس 2023", "fa"),
            ("23 مارچ 2023", "ur"),
            ("২৩ মার্চ ২০২৩", "bn"),
            ("23 மார்ச் 2023", "ta"),
            ("२३ मार्च २०२३", "mr"),
            ("23 มีนาคม 2023", "th"),
            ("٢٣ مارس ٢٠٢٣ - 10:30", "ar"),
            ("令和5年3月23日", "ja"),
        ] {
            assert_eq!(found(text, language).as_deref(), Some("2023-03-23"), "{text}");
        }
    }

    #[test]
    fn the_place_is_that_of_the_date() {
        for (text, date) in [
            ("Kiel, 23 March 2023", "23 March 2023"),
            ("يوم ٢٣ مارس ٢٠٢٣", "٢٣ مارس ٢٠٢٣"),
            ("公開 令和5年3月23日", "令和5年3月23日"),
        ] {
            assert_eq!(locate(text, None).map(|found| &text[found.start..]), Some(date));
        }
    }

    #[test]
    fn the_language_tells_the_order_where_both_are_possible() {
        for (text, language, expected) in [
            ("03/04/2023", "en", "2023-03-04"),
            ("03/04/2023", "en-US", "2023-03-04"),
            ("03/04/2023", "en_GB", "2023-04-03"),
            ("03/04/2023", "fr", "2023-04-03"),
            ("03.04.2023", "en", "2023-04-03"),
            ("listopad 3, 2023", "hr", "2023-10-03"),
            ("listopad 3, 2023", "pl", "2023-11-03"),
        ] {
            assert_eq!(found(text, language).as_deref(), Some(expected), "{text} {language}");
        }
    }

    #[test]
    fn time_and_offset_follow_the_date() {
        for (text, expected) in [
            ("2023-03-23T14:05:06+01:00", "2023-03-23T14:05:06+01:00"),
            ("2023-03-23T14:05:06.123Z", "2023-03-23T14:05:06+00:00"),
            ("2023-03-23 14:05", "2023-03-23T14:05:00"),
            ("23.03.2023, 14:05 Uhr", "2023-03-23T14:05:00"),
            ("2023-03-23T14:05:6Z", "2023-03-23T14:05:06+00:00"),
            ("2023-03-23T14:05:06-0330", "2023-03-23T14:05:06-03:30"),
        ] {
            assert_eq!(found(text, "de").as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "2023",
            "1.2.3",
            "12/34/5678",
            "31 February 2023",
            "call 030 23 03 2023",
            "v2023.3.23-4",
            "0171-23-03",
            "Sessions 2023 - March 23–24",
            "Volume 23 | March 2023",
            "昭和60年3月23日",
        ] {
            assert_eq!(found(text, "de"), None, "{text}");
        }
        assert_eq!(value("20230323", None).map(|t| t.to_string()).as_deref(), Some("2023-03-23"));
        assert_eq!(found("20230323", "en"), None, "a number within a text");
        for (number, expected) in [
            ("20230323T140506Z", "2023-03-23"),
            ("1679580306", "2023-03-23T14:05:06+00:00"),
            ("1679580306000", "2023-03-23T14:05:06+00:00"),
        ] {
            assert_eq!(value(number, None).map(|t| t.to_string()).as_deref(), Some(expected));
        }
        assert_eq!(value("0301234567", None), None, "before the web");
        assert_eq!(value("16795803061", None), None, "too long");
        assert_eq!(found("23.03.1789", "de"), None, "before the web");
    }
}
