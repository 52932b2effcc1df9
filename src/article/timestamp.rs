//! A date, and perhaps a moment.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};

/// A date, with the time of day and the offset from UTC where the page has them.
///
/// As text, and in JSON, it is `2023-03-23`, `2023-03-23T14:05:00` or `2023-03-23T14:05:00+01:00`; a date with an offset alone is
/// `2023-03-23+01:00`, as in XML Schema. Any other timestamp of RFC 3339 is read as well: with `Z`, a space or small letters.
///
/// These three fields are all that there will be. It has no order: which of two is earlier nobody can tell where an offset or a time is
/// missing.
///
/// ```
/// use unhusk::Timestamp;
/// let published: Timestamp = "2023-03-23 14:05:00Z".parse()?;
/// assert_eq!(published.to_string(), "2023-03-23T14:05:00+00:00");
/// assert_eq!(published.date, unhusk::jiff::civil::date(2023, 3, 23));
/// # Ok::<(), unhusk::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Timestamp {
    /// The day, where the page was written.
    pub date: Date,
    /// The time of day there.
    pub time: Option<Time>,
    /// The offset from UTC there.
    pub offset: Option<Offset>,
}

const MINUTE: i32 = 60;
const HOUR: i32 = 60 * MINUTE;
/// `2023-03-23`, and with a year of six digits behind a sign, as years outside 0 to 9999 have it.
const DATE_BYTES: usize = 10;
const SIGNED_DATE_BYTES: usize = 13;

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date)?;
        if let Some(time) = self.time {
            write!(f, "T{time}")?;
        }
        let Some(offset) = self.offset else { return Ok(()) };
        let (sign, seconds) = (if offset.seconds() < 0 { '-' } else { '+' }, offset.seconds().abs());
        write!(f, "{sign}{:02}:{:02}", seconds / HOUR, seconds % HOUR / MINUTE)?;
        match seconds % MINUTE {
            0 => Ok(()),
            odd => write!(f, ":{odd:02}"),
        }
    }
}

impl From<Timestamp> for String {
    fn from(timestamp: Timestamp) -> String {
        timestamp.to_string()
    }
}

impl FromStr for Timestamp {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        read(text).ok_or_else(|| ErrorKind::InvalidTimestamp { text: text.to_owned() }.into())
    }
}

impl TryFrom<String> for Timestamp {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

fn read(text: &str) -> Option<Timestamp> {
    let length = if text.starts_with(['+', '-']) { SIGNED_DATE_BYTES } else { DATE_BYTES };
    let (date, rest) = text.split_at_checked(length)?;
    let is_sound = date.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-'));
    let date = is_sound.then(|| date.parse().ok()).flatten()?;
    let (time, offset) = match rest.strip_prefix(['T', 't', ' ']) {
        Some(rest) => {
            let (time, offset) = rest.split_at(rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len()));
            (Some(time_of_day(time)?), offset)
        }
        None => (None, rest),
    };
    let offset = if offset.is_empty() { None } else { Some(offset_from_utc(offset)?) };
    Some(Timestamp { date, time, offset })
}

/// `14:05`, `14:05:06`, `14:05:06.123`.
fn time_of_day(text: &str) -> Option<Time> {
    let is_sound = |b: u8| b.is_ascii_digit() || matches!(b, b':' | b'.');
    let has_colon = text.as_bytes().get(2) == Some(&b':');
    (has_colon && text.bytes().all(is_sound)).then(|| text.parse().ok()).flatten()
}

/// `Z`, `+01:00`, `+01:00:30`.
fn offset_from_utc(text: &str) -> Option<Offset> {
    if matches!(text, "Z" | "z") {
        return Some(Offset::UTC);
    }
    let factor = if text.starts_with('-') { -1 } else { 1 };
    let mut parts = text.strip_prefix(['+', '-'])?.split(':').map(two_digits);
    let (hours, minutes) = (parts.next()??, parts.next()??);
    let seconds = parts.next().unwrap_or(Some(0))?;
    let is_sound = parts.next().is_none() && minutes * MINUTE < HOUR && seconds < MINUTE;
    let all = hours * HOUR + minutes * MINUTE + seconds;
    is_sound.then(|| Offset::from_seconds(factor * all).ok()).flatten()
}

fn two_digits(text: &str) -> Option<i32> {
    let is_sound = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    is_sound.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use jiff::civil;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_timestamp_is_its_text() {
        for text in [
            "2023-03-23",
            "2023-03-23T14:05:00",
            "2023-03-23T14:05:00.5",
            "2023-03-23T14:05:00+01:00",
            "2023-03-23T14:05:00-03:30",
            "2023-03-23T14:05:00-00:00:30",
            "2023-03-23+01:00",
            "-000044-03-15T12:00:00+01:00:30",
        ] {
            let timestamp: Timestamp = text.parse().unwrap();
            assert_eq!(timestamp.to_string(), text);
        }
    }

    #[test]
    fn all_forms_of_rfc_3339_are_read() {
        for (text, expected) in [
            ("2023-03-23T14:05:00Z", "2023-03-23T14:05:00+00:00"),
            ("2023-03-23t14:05:00z", "2023-03-23T14:05:00+00:00"),
            ("2023-03-23 14:05:00", "2023-03-23T14:05:00"),
            ("2023-03-23 14:05:00.250-03:30", "2023-03-23T14:05:00.25-03:30"),
            ("2023-03-23T14:05:00-00:00", "2023-03-23T14:05:00+00:00"),
            ("2023-03-23T14:05", "2023-03-23T14:05:00"),
            ("2023-03-23Z", "2023-03-23+00:00"),
        ] {
            let timestamp: Result<Timestamp, Error> = text.parse();
            assert_eq!(timestamp.map(|t| t.to_string()).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn anything_more_or_less_is_refused() {
        for text in [
            "",
            "yesterday",
            "2023",
            "20230323",
            "2023-02-30",
            "2023-03-23 ",
            " 2023-03-23",
            "2023-03-23T",
            "2023-03-23T14",
            "2023-03-23T1405",
            "2023-03-23T25:00:00",
            "2023-03-23T14:05:00 Z",
            "2023-03-23T14:05:00ZZ",
            "2023-03-23T14:05:00[Europe/Oslo]",
            "2023-03-23T14:05:00+01",
            "2023-03-23T14:05:00+0100",
            "2023-03-23T14:05:00+01:60",
            "2023-03-23T14:05:00+26:00",
            "2023-03-23T14:05:00+01:00:00:00",
            "2023-03-23T14:05:00+1:00",
            "2023-03-2314:05:00",
            "2023-03-23é",
            "2023-03-2é",
        ] {
            let error = text.parse::<Timestamp>().unwrap_err();
            assert_eq!(*error.kind(), ErrorKind::InvalidTimestamp { text: text.to_owned() });
        }
    }

    fn time() -> impl Strategy<Value = Time> {
        (0..24i8, 0..60i8, 0..60i8, 0..1_000_000_000i32).prop_map(|(h, m, s, n)| civil::time(h, m, s, n))
    }

    fn any_timestamp() -> impl Strategy<Value = Timestamp> {
        let date = (-9999..=9999i16, 1..=12i8, 1..=28i8).prop_map(|(y, m, d)| civil::date(y, m, d));
        let seconds = Offset::MIN.seconds()..=Offset::MAX.seconds();
        let offset = prop_oneof![seconds.clone(), seconds.prop_map(|seconds| seconds / HOUR * HOUR),];
        let offset = offset.prop_map(|seconds| Offset::from_seconds(seconds).unwrap());
        (date, prop::option::of(time()), prop::option::of(offset))
            .prop_map(|(date, time, offset)| Timestamp { date, time, offset })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_timestamp_survives_text_and_json(timestamp in any_timestamp()) {
            prop_assert_eq!(timestamp.to_string().parse(), Ok(timestamp));
            let json = serde_json::to_string(&timestamp).unwrap();
            prop_assert_eq!(serde_json::from_str::<Timestamp>(&json).unwrap(), timestamp);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[0-9]{4}-[01][0-9]-[0-3][0-9][Tt Z+]?[0-9:.]{0,9}[-+Zz]?[0-9:]{0,6}|.*") {
            if let Ok(timestamp) = text.parse::<Timestamp>() {
                prop_assert_eq!(timestamp.to_string().parse(), Ok(timestamp));
            }
        }
    }
}
