//! The time of day behind a date, and its zone.

use jiff::civil::Time;
use jiff::tz::Offset;
use once_cell::sync::Lazy;
use regex::{Captures, Regex};

/// What belongs to the date, marks, a weekday in brackets; a word that leads to a time; the half of the day; hour, minute and second;
/// the half again; a word for hours; the zone. Without case, as lines are also read in lower case.
static TIME: Lazy<Option<Regex>> = Lazy::new(|| {
    let (before, behind) = (r"오전|오후|上午|下午|午前|午後|[ap]m", r"[ap]\.?\s?m\b\.?|[πμ]\.?\s?μ\b\.?");
    let words = "à|a las|às|as|at|um|kl|klo|klokken|om|alle ore|alle|ore|ob|o|ve|v|godz|в|о|об|saat|pukul|jam|lúc|στις|ساعت|الساعة";
    let own = r"\s?(?:[日일号號]|(?:г|р|r|года|року|roku)\b)?\.?";
    Regex::new(&format!(
        r"(?i)^{own}(?:[T\s,،;·•|/–—@-]|\([^\W\d_]{{1,3}}\.?\))*(?:(?P<word>{words})\b\.?:?\s*)?(?:(?P<before>{before})\s*)?(?P<hour>\d{{1,2}})(?:(?P<mark>:|\.|\s?h|\s?[時时시点點])\s?(?P<minute>\d{{1,2}})?(?:\s?[分분])?(?::(?P<second>\d{{1,2}}))?(?:[.,]\d+)?)?(?:\s*(?P<behind>{behind}))?(?:\s*(?P<unit>uhr|uur|h)\b)?(?P<zone>\s*(?:Z\b|(?:UTC|GMT)(?:[+-]\d{{1,2}}(?::?\d\d)?)?|[+-]\d\d:?\d\d)|[+-]\d\d\b)?"
    ))
    .ok()
});
/// Minutes have so many digits, but in East Asia.
const MINUTE_DIGITS: usize = 2;
/// Hours of half a day.
const HALF: i8 = 12;

/// A time and the bytes up to its end.
pub(super) struct Behind {
    pub(super) time: Time,
    pub(super) offset: Option<Offset>,
    pub(super) end: usize,
}

/// The time at the beginning of what stands behind a date.
pub(super) fn behind(text: &str) -> Option<Behind> {
    let found = TIME.as_ref()?.captures(text)?;
    let has = |name: &str| found.name(name).is_some();
    let number = |name: &str| found.name(name).and_then(|m| m.as_str().parse::<i8>().ok());
    let minute = found.name("minute").map(|m| m.as_str());
    let is_full = minute.is_some_and(|minute| minute.len() == MINUTE_DIGITS);
    let is_named = has("word") || has("before") || has("behind") || has("unit");
    let is_time = match found.name("mark").map(|mark| mark.as_str().trim().to_lowercase()).as_deref() {
        // An hour alone is any number.
        None => has("before") || has("behind"),
        Some(":") => is_full,
        // So are numbers with a full stop between.
        Some(".") => is_full && is_named,
        Some("h") => is_full || minute.is_none() && is_named,
        Some(_) => true,
    };
    let hour =
        half(number("hour")?, [found.name("before"), found.name("behind")].into_iter().flatten().next());
    let time = Time::new(hour, number("minute").unwrap_or(0), number("second").unwrap_or(0), 0);
    let time = time.ok().filter(|_| is_time)?;
    let zone = found.name("zone").map(|zone| zone.as_str().trim());
    // "10:00-12:00" is a span.
    let is_span = |zone: &&str| zone.starts_with('-') && !has("second") && !text.starts_with(['T', 't']);
    let end = found.get(0).map_or(0, |whole| whole.end());
    Some(Behind { time, offset: zone.filter(|zone| !is_span(zone)).and_then(offset), end })
}

/// The hour of the day of an hour before or after noon.
fn half(hour: i8, named: Option<regex::Match<'_>>) -> i8 {
    let Some(named) = named.map(|half| half.as_str().to_lowercase()) else { return hour };
    let is_late = named.starts_with(['p', 'μ', '下']) || matches!(&*named, "오후" | "午後");
    match hour {
        HALF if !is_late => 0,
        1..HALF if is_late => hour + HALF,
        hour => hour,
    }
}

/// The time and zone in 20230323T140506Z, of which the date takes three groups.
pub(super) fn compact(found: &Captures<'_>) -> (Option<Time>, Option<Offset>) {
    let number = |group: usize| found.get(group).and_then(|m| m.as_str().parse::<i8>().ok());
    let time = number(4).zip(number(5)).and_then(|(h, m)| Time::new(h, m, number(6).unwrap_or(0), 0).ok());
    let offset = found.get(7).and_then(|zone| offset(zone.as_str()));
    (time, time.and(offset))
}

/// `Z`, `+0100`, `+01:00`, `+01`, `GMT+1`.
fn offset(zone: &str) -> Option<Offset> {
    let Some(sign) = zone.find(['+', '-']) else {
        return Some(Offset::UTC);
    };
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = digits.split_at_checked(2).unwrap_or((&digits, ""));
    let minutes = if minutes.is_empty() { 0 } else { minutes.parse::<i32>().ok()? };
    let seconds = hours.parse::<i32>().ok()? * 3600 + minutes * 60;
    Offset::from_seconds(if zone[sign..].starts_with('-') { -seconds } else { seconds }).ok()
}
