//! What the address of a page says.

use jiff::civil::Date;
use once_cell::sync::Lazy;
use regex::Regex;

use super::dates::FIRST;

// /2023/03/23/, /2023-03-23-, /20230323/, /t20230323_1, /2023/0323/, /202303/23/.
static DAY: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(
        r"(?:/t?|[_-])((?:19|20)\d\d)(?:[/_-](\d{1,2})[/_-](\d{1,2})|/?([01]\d)([0-3]\d)|([01]\d)/([0-3]\d))(?:[/_.-]|$)",
    )
    .ok()
});
// A span: /1999-2000-10-11.
static SPAN: Lazy<Option<Regex>> = Lazy::new(|| Regex::new(r"(?:19|20)\d\d[_-]$").ok());
static NAMED: Lazy<Option<Regex>> =
    Lazy::new(|| Regex::new(r"/((?:19|20)\d\d)/([a-z]{3,9})/(\d{1,2})(?:/|$)").ok());

/// The date in the path of an address.
pub(super) fn date(path: &str) -> Option<Date> {
    let number = |text: &str| text.parse::<i16>().ok();
    let civil = |y: i16, m: i16, d: i16| Date::new(y, i8::try_from(m).ok()?, i8::try_from(d).ok()?).ok();
    let numbers = DAY.as_ref().and_then(|pattern| pattern.captures(path)).and_then(|found| {
        let year = found.get(1)?;
        let is_span = SPAN.as_ref().is_some_and(|span| span.is_match(&path[..year.start()]));
        let part =
            |groups: [usize; 3]| groups.into_iter().find_map(|group| number(found.get(group)?.as_str()));
        if is_span { None } else { civil(number(year.as_str())?, part([2, 4, 6])?, part([3, 5, 7])?) }
    });
    let named = || {
        let lower = path.to_ascii_lowercase();
        let found = NAMED.as_ref()?.captures(&lower)?;
        civil(number(&found[1])?, super::months::month(&found[2], Some("en"))?.into(), number(&found[3])?)
    };
    numbers.or_else(named).filter(|date| *date >= FIRST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_tell_a_day_or_nothing() {
        for (path, expected) in [
            ("/2023/03/23/low-tide", Some("2023-03-23")),
            ("/news/2023-3-23-low-tide.html", Some("2023-03-23")),
            ("/a/20230323/low-tide", Some("2023-03-23")),
            ("/world/2023/mar/23/low-tide", Some("2023-03-23")),
            ("/tides/t20230323_1.html", Some("2023-03-23")),
            ("/n1/2023/0323/low.html", Some("2023-03-23")),
            ("/202303/23/low.html", Some("2023-03-23")),
            ("/2023-03/23/low.html", Some("2023-03-23")),
            ("/2023/2023-03-23-low-tide", Some("2023-03-23")),
            ("/wiki/1999-2000-10-11-x", None),
            ("/set20230323", None),
            ("/2023/03/low-tide", None),
            ("/20231323/", None),
            ("/article-2023032399", None),
        ] {
            assert_eq!(date(path).map(|d| d.to_string()).as_deref(), expected, "{path}");
        }
    }
}
