//! What a page says about itself.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// What a page says about itself. Everything is optional: what a page does not say is not made up.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Metadata {
    /// The headline, without the name of the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The names of the authors, as a reader would cite them. An organisation only where no person is named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Timestamp>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified: Option<Timestamp>,
    /// The name of the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_name: Option<String>,
    /// A summary in a sentence or two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address that the page gives as its own, absolute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The address of the picture that stands for the page, absolute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// The language that the page declares (a BCP 47 tag as written, such as `en` or `pt-BR`). With the feature `detect-language`
    /// it is that of the text, as a two-letter code, where the page declares none or clearly another one; metadata alone
    /// ([`Extractor::metadata`](crate::Extractor::metadata)) knows no text, and has what is declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The direction of its text: `ltr` or `rtl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The sections that it is filed under.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// Its keywords.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// The licence: a short name for Creative Commons (`CC BY-SA 4.0`), else the address of its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// What the page declares to be: a schema.org type such as `NewsArticle`, else the `og:type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Where each field comes from.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sources: BTreeMap<Field, Source>,
}

/// The direction of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// A field of [`Metadata`] whose source is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Field {
    /// [`Metadata::title`]
    Title,
    /// [`Metadata::authors`]
    Authors,
    /// [`Metadata::published`]
    Published,
    /// [`Metadata::modified`]
    Modified,
    /// [`Metadata::site_name`]
    SiteName,
    /// [`Metadata::description`]
    Description,
    /// [`Metadata::url`]
    Url,
    /// [`Metadata::image`]
    Image,
    /// [`Metadata::language`]
    Language,
    /// [`Metadata::categories`]
    Categories,
    /// [`Metadata::tags`]
    Tags,
    /// [`Metadata::license`]
    License,
    /// [`Metadata::kind`]
    Kind,
}

/// Where a field of [`Metadata`] comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Source {
    /// Linked data in a script.
    JsonLd,
    /// `<meta>`, `<link>`, `<title>` or an attribute of `<html>`.
    Head,
    /// Microdata, RDFa, a microformat, `rel` or `<time>`.
    Markup,
    /// What a reader sees: a heading, a byline, a date line.
    Text,
    /// The address of the page.
    Address,
}

/// A date, with the time of day and the offset from UTC where the page has them.
///
/// As text it is `2023-03-23`, `2023-03-23T14:05:00` or `2023-03-23T14:05:00+01:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Timestamp {
    /// The day, where the page was written.
    pub date: Date,
    /// The time of day there.
    pub time: Option<Time>,
    /// The offset from UTC there.
    pub offset: Option<Offset>,
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date)?;
        let Some(time) = self.time else { return Ok(()) };
        write!(f, "T{time}")?;
        let Some(offset) = self.offset else { return Ok(()) };
        let minutes = offset.seconds() / 60;
        write!(
            f,
            "{}{:02}:{:02}",
            if minutes < 0 { '-' } else { '+' },
            minutes.abs() / 60,
            minutes.abs() % 60
        )
    }
}

impl From<Timestamp> for String {
    fn from(timestamp: Timestamp) -> String {
        timestamp.to_string()
    }
}

impl FromStr for Timestamp {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let Some((date, rest)) = text.split_once('T') else {
            return Ok(Timestamp { date: text.parse()?, time: None, offset: None });
        };
        let (time, sign) = match rest.find(['+', '-']) {
            Some(at) => (&rest[..at], Some((rest[at..].starts_with('-'), &rest[at + 1..]))),
            None => (rest, None),
        };
        let offset = match sign {
            Some((negative, offset)) => {
                let offset: Time = offset.parse()?;
                let seconds = i32::from(offset.hour()) * 3600 + i32::from(offset.minute()) * 60;
                Some(Offset::from_seconds(if negative { -seconds } else { seconds })?)
            }
            None => None,
        };
        Ok(Timestamp { date: date.parse()?, time: Some(time.parse()?), offset })
    }
}

impl TryFrom<String> for Timestamp {
    type Error = jiff::Error;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_is_its_text() {
        for text in
            ["2023-03-23", "2023-03-23T14:05:00", "2023-03-23T14:05:00+01:00", "2023-03-23T14:05:00-03:30"]
        {
            let timestamp: Timestamp = text.parse().unwrap();
            assert_eq!(timestamp.to_string(), text);
            let json = serde_json::to_string(&timestamp).unwrap();
            assert_eq!(serde_json::from_str::<Timestamp>(&json).unwrap(), timestamp);
        }
        assert!("yesterday".parse::<Timestamp>().is_err());
        assert!("2023-02-30".parse::<Timestamp>().is_err());
    }
}
