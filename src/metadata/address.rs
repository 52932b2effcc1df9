//! What the address of a page says.

use jiff::civil::Date;
use once_cell::sync::Lazy;
use regex::{Captures, Regex};
use url::Url;

use super::dates::FIRST;

/// A copy in a web archive: `https://web.archive.org/web/20160526181643id_/http://example.org/tide`. What the Wayback Machine writes, pywb
/// and OpenWayback of national libraries write, too: the moment, be it cut short, and what the copy is for.
static COPY: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(r"^(?:https?://[^/]+)?/(?:[a-z_-]+/)+((?:19|20)\d{2,12})(?:[a-z]{2}_)?/(https?:/.+)$").ok()
});

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

/// The address that a copy in a web archive was made of; any other address stays.
pub(super) fn original(address: &Url) -> Url {
    let found = original_link(address.as_str());
    if found == address.as_str() {
        address.clone()
    } else {
        Url::parse(found).unwrap_or_else(|_| address.clone())
    }
}

/// The same of a link, be it relative.
pub(super) fn original_link(address: &str) -> &str {
    copy(address).and_then(|found| found.get(2)).map_or(address, |original| original.as_str())
}

/// The day on which such a copy was made.
pub(crate) fn copied(address: &Url) -> Option<Date> {
    let found = copy(address.as_str())?;
    Date::strptime("%Y%m%d", found[1].get(..8)?).ok()
}

/// The moment and the original of a copy.
fn copy(address: &str) -> Option<Captures<'_>> {
    // Most addresses hold no other one.
    if address.contains("/http") { COPY.as_ref()?.captures(address) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_in_archives_have_an_original_and_a_day() {
        for (address, expected, day) in [
            (
                "https://web.archive.org/web/20160526181643/http://example.org/2013/08/07/?a=b",
                "http://example.org/2013/08/07/?a=b",
                Some("2016-05-26"),
            ),
            (
                "http://web.archive.org/web/20160526181643id_/https://example.org",
                "https://example.org/",
                Some("2016-05-26"),
            ),
            (
                "https://archive.example/wayback/archive/20130505/http://example.org/",
                "http://example.org/",
                Some("2013-05-05"),
            ),
            ("https://web.archive.org/web/2013/http:/example.org/a", "http://example.org/a", None),
            ("https://web.archive.org/web/20139926181643/http://example.org/a", "http://example.org/a", None),
        ] {
            let url = Url::parse(address).expect("an address");
            assert_eq!(original(&url).as_str(), expected);
            assert_eq!(copied(&url).map(|day| day.to_string()).as_deref(), day, "{address}");
        }
        for address in [
            "https://example.org/2013/08/07/tide",
            "https://example.org/share/20160526181643?u=http://example.org/",
            "https://example.org/20160526181643/http://example.org/",
            "https://example.org/go/32605/http://example.org/",
        ] {
            let url = Url::parse(address).expect("an address");
            assert_eq!((original(&url).as_str(), copied(&url)), (address, None));
        }
        assert_eq!(original_link("/web/20160526181643/http://example.org/"), "http://example.org/");
        assert_eq!(original_link("/web/tides"), "/web/tides");
    }

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
