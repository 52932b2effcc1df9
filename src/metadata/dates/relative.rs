//! Dates that count back from the day of reading: "3 days ago".

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use once_cell::sync::Lazy;
use regex::Regex;

/// "vor 3 Tagen", "il y a 3 jours", "hace 3 días", "há 3 dias", "před 3 dny", "منذ 3 أيام".
static BEFORE: Lazy<Option<Regex>> =
    Lazy::new(|| pattern(r"(?:^|\W)(?:vor|il y a|hace|há|před|منذ|قبل)\s+(NUMBER)\s+(\w+)"));
/// "3 days ago", "3 giorni fa", "3 dagen geleden", "3 dni temu", "3 дня назад", "3 дні тому", "3 gün önce", "3 dias atrás", "för 3
/// dagar sedan", "for 3 dage siden".
static BEHIND: Lazy<Option<Regex>> = Lazy::new(|| {
    pattern(r"(?:^|\W)(NUMBER)\s+(\w+)\s+(?:ago|fa|geleden|temu|назад|тому|önce|atrás|sedan|siden)(?:$|\W)")
});
/// "3日前", "3 天前", "3일 전".
static JOINED: Lazy<Option<Regex>> = Lazy::new(|| {
    pattern(
        r"(\d{1,3})\s*(秒|分|時間|小时|小時|日|天|週|周|か月|ヶ月|个月|個月|年|초|분|시간|일|주|개월|년)\S?\s*[前전]",
    )
});

/// A number as digits, or one as a word.
const NUMBER: &str = r"\d{1,3}|an?|one|einem|einer|une?|una|uma|um|uno|een|en|ett|jeden|один|одну";

fn pattern(pattern: &str) -> Option<Regex> {
    Regex::new(&pattern.replace("NUMBER", NUMBER)).ok()
}

#[derive(Debug, Clone, Copy)]
enum Unit {
    /// Minutes and hours: the day is that of reading, or the one before, which nobody can tell.
    Today,
    Day,
    Week,
    Month,
    Year,
}

/// What the names of units begin with; longer beginnings before shorter ones.
const UNITS: [(Unit, &str); 5] = [
    (
        Unit::Today,
        "second sec sekund segund saniye minut min dakika hour hr stunde std heure hora ora ore uur uren godzin timm time timer saat hodin \
         минут секунд час годин хвилин دقيق ساع 秒 分 時間 小时 小時 초 분 시간",
    ),
    (
        Unit::Month,
        "month monat mois mes mês maand miesi månad måned měsíc месяц місяц شهر أشهر か月 ヶ月 个月 個月 개월",
    ),
    (
        Unit::Week,
        "week woche semaine semana settiman weken tydzień tygodn uge uke vecka veckor hafta týd недел тижн أسبوع أسابيع 週 周 주",
    ),
    (Unit::Year, "year jahr année ans año ano anno anni jaar rok lat år yıl год лет рік سنة سنوات 年 년"),
    (Unit::Day, "day tag jour día dia giorn dag dage dni dzień dny gün дн день يوم أيام 日 天 일"),
];

/// Words for the day before; `hier` is German for something else.
const YESTERDAY: [&str; 12] = [
    "yesterday",
    "gestern",
    "ayer",
    "ontem",
    "ieri",
    "gisteren",
    "wczoraj",
    "вчера",
    "вчора",
    "昨日",
    "昨天",
    "어제",
];
/// In a longer line the word is part of a sentence.
const MAX_WORDS: usize = 4;

/// The day that a text counts back to from a day.
pub(in crate::metadata) fn find(text: &str, from: Date) -> Option<Date> {
    let lower = text.to_lowercase();
    for pattern in [&BEFORE, &BEHIND, &JOINED] {
        for found in pattern.as_ref()?.captures_iter(&lower) {
            let Some(unit) = found.get(2).and_then(|word| unit(word.as_str())) else { continue };
            // A word is one.
            let count = found.get(1).map_or(1, |number| number.as_str().parse().unwrap_or(1));
            return from.checked_sub(span(unit, count)).ok();
        }
    }
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_short = words.clone().count() <= MAX_WORDS;
    (is_short && words.any(|word| YESTERDAY.contains(&word))).then(|| from.yesterday().ok())?
}

fn unit(word: &str) -> Option<Unit> {
    let begins = |names: &str| names.split_whitespace().any(|name| word.starts_with(name));
    UNITS.iter().find(|(_, names)| begins(names)).map(|(unit, _)| *unit)
}

fn span(unit: Unit, count: i64) -> Span {
    match unit {
        Unit::Today => 0.days(),
        Unit::Day => count.days(),
        Unit::Week => count.weeks(),
        Unit::Month => count.months(),
        Unit::Year => count.years(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_counted_back_in_many_languages() {
        for text in [
            "3 days ago",
            "Posted 3 days ago by Ada",
            "vor 3 Tagen",
            "il y a 3 jours",
            "hace 3 días",
            "há 3 dias",
            "3 dias atrás",
            "3 giorni fa",
            "3 dagen geleden",
            "3 dni temu",
            "3 дня назад",
            "3 дні тому",
            "3 gün önce",
            "för 3 dagar sedan",
            "for 3 dage siden",
            "před 3 dny",
            "منذ 3 أيام",
            "3日前",
            "3 天前",
            "3일 전",
        ] {
            assert_eq!(find(text, date(2023, 3, 23)), Some(date(2023, 3, 20)), "{text}");
        }
    }

    #[test]
    fn units_differ() {
        for (text, expected) in [
            ("5 minutes ago", date(2023, 3, 31)),
            ("vor 2 Stunden", date(2023, 3, 31)),
            ("2時間前", date(2023, 3, 31)),
            ("yesterday", date(2023, 3, 30)),
            ("Gestern, 14:05", date(2023, 3, 30)),
            ("a week ago", date(2023, 3, 24)),
            ("vor einem Monat", date(2023, 2, 28)),
            ("hace un mes", date(2023, 2, 28)),
            ("2 years ago", date(2021, 3, 31)),
            ("2年前", date(2021, 3, 31)),
        ] {
            assert_eq!(find(text, date(2023, 3, 31)), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_does_not_count_back_is_none() {
        for text in [
            "",
            "3 days",
            "in 3 days",
            "vor Ort",
            "3 boats ago",
            "Yesterday all my troubles seemed so far away",
            "for a day",
        ] {
            assert_eq!(find(text, date(2023, 3, 23)), None, "{text}");
        }
        assert_eq!(find("999 years ago", Date::MIN), None);
    }
}
