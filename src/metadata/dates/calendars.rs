//! Dates that count years or months otherwise than the rest of the world, and those that write numbers as words.

use jiff::civil::{Date, date};
use jiff::{Span, ToSpan};
use once_cell::sync::Lazy;
use regex::{Captures, Regex};

use super::civil;
use crate::metadata::months::month;

/// A way to write a date: what a text must hold for the search to be worth it, what it looks like, how it is read.
struct Writing {
    sign: fn(&str) -> bool,
    pattern: Lazy<Option<Regex>>,
    read: fn(&Captures<'_>) -> Option<Date>,
}

macro_rules! writing {
    ($sign:expr, $pattern:literal, $read:expr) => {
        Writing { sign: $sign, pattern: Lazy::new(|| Regex::new($pattern).ok()), read: $read }
    };
}

static WRITINGS: [Writing; 12] = [
    // 令和5年3月23日, 平成31年…, 民國112年…; 元 is the first year.
    writing!(
        |text| text.contains('年'),
        r"(令和|平成|民國|民国)\s*(\d{1,3}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日",
        of_era
    ),
    // 113年3月5日, of the Republic of China.
    writing!(
        |text| text.contains('年'),
        r"(?:^|\D)(1[0-4]\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日",
        |found| civil(BEFORE_REPUBLIC + number(found, 1)?, number(found, 2)?, number(found, 3)?)
    ),
    // 發布日期：112-07-21, of the same, where a label says that it is a date.
    writing!(
        |text| text.contains(['期', '間']),
        r"(?:日期|時間)\s*[：:]\s*(1[0-4]\d)[-./](\d{1,2})[-./](\d{1,2})(?:$|\D)",
        |found| civil(BEFORE_REPUBLIC + number(found, 1)?, number(found, 2)?, number(found, 3)?)
    ),
    // 二〇二三年三月二十三日.
    writing!(
        |text| text.contains('年'),
        r"([二一][〇○零九][〇○零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日",
        in_words
    ),
    // 2 تیر 1399, of the solar Hijri calendar; with the Arabic letters of old keyboards.
    writing!(
        is_arabic,
        r"(\d{1,2})\s+(فرورد[یي]ن|ارد[یي]بهشت|خرداد|ت[یي]ر|مرداد|شهر[یي]ور|مهر|آبان|آذر|د[یي]|بهمن|اسفند)(?:\s?ماه)?[\s،,]+(1[34]\d\d)(?:$|\D)",
        solar_named
    ),
    // 1399/04/02 beside Persian words.
    writing!(is_arabic, r"(?:^|[^\d/-])(1[34]\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:$|[^\d/-])", solar_numbered),
    // 9 تشرين الثاني/نوفمبر 2023: months of two words.
    writing!(
        is_arabic,
        r"(\d{1,2})\s+(تشرين|كانون)\s+(ال[أا]ول|الثاني)(?:\s?/\s?[^\W\d_]+)?[\s،,]+((?:19|20)\d\d)(?:$|\D)",
        levantine
    ),
    // 23 มีนาคม 2566, 23 มี.ค. พ.ศ. 2566, 23 มี.ค. 66: the Buddhist era.
    writing!(
        |text| !text.is_ascii() && text.chars().any(|c| ('\u{E00}'..='\u{E7F}').contains(&c)),
        r"(\d{1,2})\s*([\u{E01}-\u{E4E}.]{4,12})\s*(?:พ\.ศ\.\s*)?(25\d\d|[3-9]\d)(?:$|[^\d:.]|\.\D|\.$)",
        buddhist
    ),
    // 23/03/2566.
    writing!(
        |text| text.contains("25"),
        r"(?:^|[^\d./-])(\d{1,2})[./-](\d{1,2})[./-](25[3-9]\d)(?:$|[^\d/-])",
        |found| civil(number(found, 3)? - BUDDHA, number(found, 2)?, number(found, 1)?)
    ),
    // 23 tháng 3 năm 2023, 23 Tháng 3, 2023.
    writing!(
        |text| text.contains("háng"),
        r"(\d{1,2})\s+[Tt]háng\s+(\d{1,2})[\s,]+(?:[Nn]ăm\s+)?((?:19|20)\d\d)(?:$|\D)",
        |found| civil(number(found, 3)?, number(found, 2)?, number(found, 1)?)
    ),
    // Tháng Ba 23, 2023; 23 Tháng Ba, 2023.
    writing!(
        |text| text.contains("háng"),
        r"(?:(\d{1,2})\s+)?[Tt]háng\s+(\d{1,2}|[Mm]ười [Mm]ột|[Mm]ười [Hh]ai|[^\W\d_]{2,4})\s*(?:[\s,]\s*(\d{1,2}))?,?\s+(?:[Nn]ăm\s+)?((?:19|20)\d\d)(?:$|\D)",
        vietnamese
    ),
    // 2023. gada 23. martā.
    writing!(
        |text| text.contains("gada"),
        r"((?:19|20)\d\d)\.\s?gada\s(\d{1,2})\.\s?([^\W\d_]{3})[^\W\d_]*",
        |found| civil(number(found, 1)?, month(&found[3], Some("lv"))?.into(), number(found, 2)?)
    ),
];

/// The first date in a text that is written in one of these ways, and the bytes that it takes.
pub(super) fn find(text: &str) -> Option<(std::ops::Range<usize>, Date)> {
    let ways = WRITINGS.iter().filter(|way| (way.sign)(text));
    let found = ways.filter_map(|way| {
        let found = way.pattern.as_ref()?.captures(text)?;
        Some((found.get(0)?.range(), (way.read)(&found)?))
    });
    found.min_by_key(|(range, _)| range.start)
}

fn is_arabic(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|c| ('\u{620}'..='\u{6FF}').contains(&c))
}

fn number(found: &Captures<'_>, group: usize) -> Option<i16> {
    found.get(group)?.as_str().parse().ok()
}

/// The years before the first of an era.
pub(super) const BEFORE_REIWA: i16 = 2018;
pub(super) const BEFORE_HEISEI: i16 = 1988;
const BEFORE_REPUBLIC: i16 = 1911;
/// The years of the Buddhist era before the first of ours.
const BUDDHA: i16 = 543;

fn of_era(found: &Captures<'_>) -> Option<Date> {
    let before = match &found[1] {
        "令和" => BEFORE_REIWA,
        "平成" => BEFORE_HEISEI,
        _ => BEFORE_REPUBLIC,
    };
    let year = if &found[2] == "元" { 1 } else { number(found, 2)? };
    civil(before + year, number(found, 3)?, number(found, 4)?)
}

fn in_words(found: &Captures<'_>) -> Option<Date> {
    let year = found[1].chars().try_fold(0, |year, c| Some(year * 10 + digit(c)?))?;
    civil(year, counted(&found[2])?, counted(&found[3])?)
}

fn digit(c: char) -> Option<i16> {
    "〇一二三四五六七八九"
        .chars()
        .position(|d| d == c)
        .or(matches!(c, '○' | '零').then_some(0))?
        .try_into()
        .ok()
}

/// A number up to 99, as 二十三.
fn counted(text: &str) -> Option<i16> {
    match text.split_once('十') {
        None => text.chars().next().and_then(digit).filter(|_| text.chars().count() == 1),
        Some((tens, ones)) => {
            let part = |text: &str, none: i16| if text.is_empty() { Some(none) } else { counted(text) };
            Some(part(tens, 1)? * 10 + part(ones, 0)?)
        }
    }
}

/// The months of the solar Hijri calendar, with Persian letters.
const SOLAR_MONTHS: [&str; 12] =
    ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

fn solar_named(found: &Captures<'_>) -> Option<Date> {
    let name = found[2].replace('ي', "ی");
    let place = SOLAR_MONTHS.iter().position(|month| *month == name)?;
    solar(number(found, 3)?, i16::try_from(place).ok()? + 1, number(found, 1)?)
}

fn solar_numbered(found: &Captures<'_>) -> Option<Date> {
    solar(number(found, 1)?, number(found, 2)?, number(found, 3)?)
}

/// A day of the solar Hijri calendar: six months of 31 days, then of 30, and eight leap years in 33.
fn solar(year: i16, month: i16, day: i16) -> Option<Date> {
    /// The first day of 1400.
    const FIRST_OF_1400: Date = date(2021, 3, 21);
    const SINCE_CYCLE: i16 = 1595;
    let last = if month <= 6 { 31 } else { 30 };
    if !(1..=12).contains(&month) || !(1..=last).contains(&day) {
        return None;
    }
    let leaps = |year: i16| {
        let years = year + SINCE_CYCLE;
        years / 33 * 8 + (years % 33 + 3) / 4
    };
    let years = 365 * i64::from(year - 1400) + i64::from(leaps(year) - leaps(1400));
    let days = years + i64::from((month - 1) * 31 - (month - 7).max(0) + day - 1);
    let span: Span = days.days();
    FIRST_OF_1400.checked_add(span).ok()
}

/// The short names of the Thai months.
const THAI_MONTHS: [&str; 12] =
    ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

fn buddhist(found: &Captures<'_>) -> Option<Date> {
    /// The century of a year of two digits.
    const CENTURY: i16 = 2500;
    let short =
        || THAI_MONTHS.iter().zip(1i16..).find(|(name, _)| **name == &found[2]).map(|(_, month)| month);
    let month = short().or_else(|| month(&found[2], Some("th")).map(i16::from))?;
    let year = number(found, 3)?;
    let year = if year < 100 { CENTURY + year } else { year };
    civil(year - BUDDHA, month, number(found, 1)?)
}

/// The two months of a name, by the word behind it.
fn levantine(found: &Captures<'_>) -> Option<Date> {
    let month = match (&found[2], &found[3]) {
        ("تشرين", "الثاني") => 11,
        ("تشرين", _) => 10,
        (_, "الثاني") => 1,
        _ => 12,
    };
    civil(number(found, 4)?, month, number(found, 1)?)
}

/// The numbers of the months.
const VIETNAMESE: [&str; 12] =
    ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

fn vietnamese(found: &Captures<'_>) -> Option<Date> {
    let name = found[2].to_lowercase();
    let place = || VIETNAMESE.iter().zip(1i16..).find(|(one, _)| **one == name).map(|(_, month)| month);
    let month = number(found, 2).or_else(place)?;
    civil(number(found, 4)?, month, number(found, 1).or_else(|| number(found, 3))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        find(text).map(|(_, date)| date.to_string())
    }

    #[test]
    fn patterns_compile() {
        assert!(WRITINGS.iter().all(|way| way.pattern.is_some()));
    }

    #[test]
    fn dates_of_other_calendars_are_read() {
        for (text, expected) in [
            ("令和5年3月23日", "2023-03-23"),
            ("令和元年 5月 1日", "2019-05-01"),
            ("平成31年3月23日", "2019-03-23"),
            ("民國112年3月23日", "2023-03-23"),
            ("二〇二三年三月二十三日", "2023-03-23"),
            ("二○二三年十月十日", "2023-10-10"),
            ("一九九八年十二月三十日", "1998-12-30"),
            ("2 تیر 1399 - 12:09", "2020-06-22"),
            ("2 تير ماه 1399", "2020-06-22"),
            ("1 فروردین 1403", "2024-03-20"),
            ("29 اسفند 1402", "2024-03-19"),
            ("1 مهر 1402", "2023-09-23"),
            ("30 آذر 1399", "2020-12-20"),
            ("تاریخ: 1399/04/02", "2020-06-22"),
            ("23 มีนาคม 2566", "2023-03-23"),
            ("23 มี.ค. 2566", "2023-03-23"),
            ("23 ธันวาคม พ.ศ. 2566", "2023-12-23"),
            ("ngày 23 tháng 3 năm 2023", "2023-03-23"),
            ("23 Tháng 3, 2023", "2023-03-23"),
            ("23 Tháng Ba, 2023", "2023-03-23"),
            ("Tháng Ba 23, 2023", "2023-03-23"),
            ("tháng mười một 9, 2023", "2023-11-09"),
            ("9 Tháng Mười Hai 2023", "2023-12-09"),
            ("9 تشرين الثاني/نوفمبر 2023", "2023-11-09"),
            ("9 تشرين الأول 2023", "2023-10-09"),
            ("9 كانون الثاني، 2023", "2023-01-09"),
            ("9 كانون الاول 2023", "2023-12-09"),
            ("23 มี.ค. 66", "2023-03-23"),
            ("23 มี.ค.66", "2023-03-23"),
            ("23/03/2566", "2023-03-23"),
            ("113年3月5日", "2024-03-05"),
            ("2023. gada 23. marts", "2023-03-23"),
            ("2023. gada 23. martā", "2023-03-23"),
        ] {
            assert_eq!(found(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_such_date_is_none() {
        for text in [
            "1399/04/02",
            "تاریخ: 1399/13/02",
            "تاریخ: 1399/12/31",
            "32 تیر 1399",
            "二〇二三年十三月一日",
            "二〇二三年三月",
            "23 เรื่อง 2566",
            "23 tháng 13 năm 2023",
            "23 tháng giữa 2023",
            "tháng ba 2023",
            "23 มี.ค. 66:30",
            "23/13/2566",
            "2113年3月5日",
            "2023. gada 23. vietā",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn the_first_of_several_counts() {
        assert_eq!(found("二〇二三年三月二十三日、令和6年1月1日").as_deref(), Some("2023-03-23"));
        assert_eq!(find("on 23 tháng 3 năm 2023.").map(|(range, _)| range.start), Some(3));
    }
}
