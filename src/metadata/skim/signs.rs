//! What tags and texts say by themselves: the signs that a part may say something about the page.

use crate::cues::{NameCache, NameCues};
use crate::page::tags::{self, TagEnd};

/// Why a part may say something about the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sign {
    /// It belongs to the head, or carries linked data.
    Declared,
    /// A heading that may be the headline.
    Headline,
    /// An element whose attributes say that it holds an author, a date, or a licence.
    Property,
    /// An element that is called after authors.
    Byline,
    /// A text that introduces an author.
    Label,
    /// An element that is called after dates, or a brief text with one in it.
    Dated,
    /// The data from which a framework builds the page.
    State,
}

/// Names of what tells who wrote it, and when.
pub(super) const BYLINE: NameCues = NameCues::BYLINE.with(NameCues::AUTHOR_BOX).with(NameCues::META);
pub(super) const DATED: NameCues = NameCues::DATE.with(NameCues::META).with(NameCues::BYLINE);
/// What the values of `rel` have, and those of `itemprop` and `property`.
const RELATIONS: [&str; 5] = ["author", "license", "licence", "canonical", "image_src"];
const PROPERTIES: [&str; 6] = ["author", "creator", "date", "Date", "published", "modified"];
/// What linked data has that tells an author, and when it was published.
pub(super) const LINKED_AUTHOR: &[u8] = b"\"author\"";
pub(super) const LINKED_DATE: &[u8] = b"\"datePublished\"";
/// A year has so many digits, and more have a day with its month and year.
const YEAR_DIGITS: usize = 4;
const FEWEST_DIGITS: u32 = YEAR_DIGITS as u32;
/// Names of elements that mean something here have at most so many bytes.
const MAX_NAME: usize = 8;

/// What becomes of an element.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Role {
    /// Its start tag alone counts, and is kept.
    Declares,
    /// Kept with its text.
    Title,
    /// Passed over unless it carries linked data.
    Script,
    /// Holds text that is none of the page's.
    Raw,
    Drawing,
    Link,
    Headline,
    Heading,
    Time,
    Other,
}

/// The role of an element by its name, in any case.
pub(super) fn role(name: &[u8]) -> Role {
    let mut lower = [0; MAX_NAME];
    let Some(lower) = lower.get_mut(..name.len()) else { return Role::Other };
    lower.copy_from_slice(name);
    lower.make_ascii_lowercase();
    match &*lower {
        b"html" | b"head" | b"body" | b"meta" | b"base" => Role::Declares,
        b"title" => Role::Title,
        b"script" => Role::Script,
        b"style" | b"textarea" | b"iframe" | b"noembed" | b"noframes" | b"xmp" => Role::Raw,
        b"svg" => Role::Drawing,
        b"link" => Role::Link,
        b"h1" => Role::Headline,
        b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => Role::Heading,
        b"time" => Role::Time,
        _ => Role::Other,
    }
}

/// What an element's attributes say.
#[derive(Default)]
pub(super) struct Facts<'a> {
    /// It gives an author, a date, or a licence.
    pub(super) is_property: bool,
    /// What its classes say.
    pub(super) names: NameCues,
    /// The `type` of a script; the name and content of a `<meta>`.
    pub(super) kind: Option<&'a str>,
    pub(super) name: Option<&'a str>,
    pub(super) content: Option<&'a str>,
}

impl<'a> Facts<'a> {
    /// What the attributes say of a start tag whose name ends at `name_end`, and how the tag ends. Without a cache of names classes are
    /// not asked.
    pub(super) fn of(
        page: &'a str,
        name_end: usize,
        role: Role,
        mut names: Option<&mut NameCache>,
    ) -> (Facts<'a>, Option<TagEnd>) {
        let mut facts = Facts::default();
        let end = tags::each_attribute(page.as_bytes(), name_end, |attribute| {
            let (name, value) = (&page[attribute.name], &page[attribute.value]);
            let is = |wanted: &str| name.eq_ignore_ascii_case(wanted);
            let has = |wanted: &[&str]| wanted.iter().any(|wanted| value.contains(wanted));
            match (name.len(), role) {
                (5, Role::Time | Role::Other) if is("class") => {
                    facts.names |= names.as_mut().map(|names| names.names(value)).unwrap_or_default();
                }
                (3, _) if is("rel") => facts.is_property |= has(&RELATIONS),
                (4, Role::Declares) if is("name") => facts.name = Some(value),
                (8, Role::Declares) if is("property") => facts.name = Some(value),
                (7, Role::Declares) if is("content") => facts.content = Some(value),
                (4, Role::Script) if is("type") => facts.kind = facts.kind.or(Some(value)),
                (8, Role::Other | Role::Time) if is("itemprop") || is("property") => {
                    facts.is_property |= has(&PROPERTIES);
                }
                _ => {}
            }
        });
        (facts, end)
    }
}

/// Whether a text may have a date in it, by its digits: a year, or a day with its month and year.
pub(super) fn may_be_dated(text: &str) -> bool {
    // Most texts have no digit at all, and a sum of all bytes is found quicker than the first of some.
    let is_ascii = text.is_ascii();
    if is_ascii && text.bytes().map(|byte| u32::from(byte.is_ascii_digit())).sum::<u32>() < FEWEST_DIGITS {
        return false;
    }
    let (mut run, mut digits) = (0, 0);
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => {
                run += 1;
                digits += 1;
                if run >= YEAR_DIGITS || digits > YEAR_DIGITS {
                    return true;
                }
            }
            b'.' | b'/' | b'-' | b' ' => run = 0,
            _ => (run, digits) = (0, 0),
        }
    }
    // Those of Arabic, Persian, Hindi and others.
    let others = text.chars().filter(|c| !c.is_ascii() && c.is_numeric());
    !is_ascii && others.take(YEAR_DIGITS).count() == YEAR_DIGITS
}
