//! What a page says about itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Timestamp;
use crate::error::named;

/// What a page says about itself. Everything is optional: what a page does not say is not made up.
///
/// ```
/// use unhusk::{Field, Source};
/// let metadata = unhusk::extract("<html dir=rtl><title>Low tide</title>").metadata;
/// assert_eq!(metadata.title.as_deref(), Some("Low tide"));
/// assert_eq!(metadata.sources[&Field::Direction], Source::Head);
/// assert_eq!(metadata.published, None);
/// ```
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
    /// The address that the page gives as its own, absolute; of a copy in a web archive that of the original.
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

/// The direction of a text. As text, and in JSON, it is `ltr` or `rtl`. There is no third one: HTML, section 3.2.6.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

named!(Direction: Ltr "ltr", Rtl "rtl");

/// A field of [`Metadata`]. As text, and in JSON, it is the field's name: `site_name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// [`Metadata::direction`]
    Direction,
    /// [`Metadata::categories`]
    Categories,
    /// [`Metadata::tags`]
    Tags,
    /// [`Metadata::license`]
    License,
    /// [`Metadata::kind`]
    Kind,
}

named!(
    Field: Title "title", Authors "authors", Published "published", Modified "modified", SiteName "site_name",
    Description "description", Url "url", Image "image", Language "language", Direction "direction", Categories "categories",
    Tags "tags", License "license", Kind "kind",
);

/// Where a field of [`Metadata`] comes from. As text, and in JSON, it is `json_ld`, `head`, `markup`, `text` or `address`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Source {
    /// Linked data in a script.
    JsonLd,
    /// `<meta>`, `<link>`, `<title>` or an attribute of `<html>` or `<body>`.
    Head,
    /// Microdata, RDFa, a microformat, `rel` or `<time>`.
    Markup,
    /// What a reader sees: a heading, a byline, a date line.
    Text,
    /// The data from which a framework builds the page.
    State,
    /// The address of the page.
    Address,
}

named!(Source: JsonLd "json_ld", Head "head", Markup "markup", Text "text", State "state", Address "address");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::assert_names;

    #[test]
    fn names_are_those_of_serde() {
        assert_names(Direction::ALL);
        assert_names(Field::ALL);
        assert_names(Source::ALL);
    }
}
