//! The data from which a framework builds the page (Next.js, Nuxt, Gatsby, Flarum and others): it may tell what the page does not show.

use std::cell::OnceCell;

use aho_corasick::AhoCorasick;
use serde_json::{Map, Value};

use super::text::plain;
use crate::page::{Embedded, EmbeddedKind, Page, json};
use crate::words::key;

/// What such data says of the text of the page's title. It is read once, if at all.
pub(super) struct State<'a> {
    page: &'a Page<'a>,
    title: Option<&'a str>,
    facts: OnceCell<Facts>,
}

/// What the first object of that title says.
#[derive(Default)]
struct Facts {
    persons: Vec<String>,
    published: Option<String>,
}

/// Keys of titles; headless content systems keep a title as `{"rendered": …}` (WordPress) or `{"basic": …}` (Arc).
const TITLES: [&str; 3] = ["headline", "title", "name"];
const INNER_TITLES: [&str; 2] = ["rendered", "basic"];
/// Keys of the day of publication, in the order of trust, as they are without case, `_` and `-`.
const DATES: [&str; 14] = [
    "datepublished",
    "firstpublishedat",
    "firstpublished",
    "publishedat",
    "publisheddate",
    "publishdate",
    "publicationdate",
    "publishedtime",
    "published",
    "pubdate",
    "displaydate",
    "dateposted",
    "date",
    "createdat",
];
/// Keys of those who wrote it, in the order of trust.
const PERSONS: [&str; 6] = ["authors", "author", "byline", "writers", "writer", "authorname"];
/// Keys of a person's name, the last one that of content systems which call everything so (Sanity).
const NAMES: [&str; 5] = ["name", "fullname", "displayname", "authorname", "title"];
/// Keys of what is for sale: its day is that on which the shop put it up.
const OF_PRODUCTS: [&str; 4] = ["price", "pricerange", "sku", "variants"];
/// No page's state is nested deeper for a reason.
const MAX_DEPTH: usize = 64;

impl<'a> State<'a> {
    pub(super) fn of(page: &'a Page<'a>, title: Option<&'a str>) -> Self {
        State { page, title, facts: OnceCell::new() }
    }

    /// Those who wrote it, as they are written there.
    pub(super) fn persons(&self) -> &[String] {
        &self.facts().persons
    }

    /// When it was published, as it is written there.
    pub(super) fn published(&self) -> Option<&str> {
        self.facts().published.as_deref()
    }

    fn facts(&self) -> &Facts {
        self.facts.get_or_init(|| {
            let mut facts = Facts::default();
            let Some(written) = self.title else { return facts };
            let title = key(written);
            if title.is_empty() {
                return facts;
            }
            let may_name = finder(written);
            let is_one = |script: &&Embedded| script.kind == EmbeddedKind::Json && may_name(&script.text);
            let scripts = self.page.embedded().iter().filter(is_one);
            for value in scripts.flat_map(|script| json::values(&script.text)) {
                visit(&value, &title, 0, &mut facts);
            }
            facts
        })
    }
}

/// Tells whether a script may hold a title, by the longest of its words in letters that JSON does not escape: most scripts are of
/// something else, and need not be read.
fn finder(title: &str) -> impl Fn(&str) -> bool {
    let words = title.split_whitespace().filter(|word| word.is_ascii());
    let words = words.flat_map(|word| word.split(|c: char| !c.is_ascii_alphanumeric()));
    let longest = words.max_by_key(|word| word.len()).filter(|word| !word.is_empty());
    let word =
        longest.and_then(|word| AhoCorasick::builder().ascii_case_insensitive(true).build([word]).ok());
    move |script| word.as_ref().is_none_or(|word| word.is_match(script))
}

fn visit(value: &Value, title: &str, depth: usize, facts: &mut Facts) {
    if depth > MAX_DEPTH {
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| visit(item, title, depth + 1, facts)),
        Value::Object(map) => {
            if is_titled(map, title)
                && !map.keys().any(|name| OF_PRODUCTS.iter().any(|key| is_key(name, key)))
            {
                read(map, facts);
            }
            map.values().for_each(|inner| visit(inner, title, depth + 1, facts));
        }
        _ => {}
    }
}

fn is_titled(map: &Map<String, Value>, title: &str) -> bool {
    let inner = |value: &Value| {
        INNER_TITLES.iter().any(|inner| value[inner].as_str().is_some_and(|text| is(text, title)))
    };
    TITLES.iter().filter_map(|name| map.get(*name)).any(|value| match value {
        Value::String(text) => is(text, title),
        other => inner(other),
    })
}

fn is(text: &str, title: &str) -> bool {
    plain(text).is_some_and(|text| key(&text) == title)
}

/// What is not known yet.
fn read(map: &Map<String, Value>, facts: &mut Facts) {
    let under = |wanted: &str| map.iter().find(|(name, _)| is_key(name, wanted)).map(|(_, value)| value);
    if facts.published.is_none() {
        let date = |value: &Value| value.as_str().filter(|text| is_date(text)).map(str::to_owned);
        facts.published = DATES.iter().filter_map(|name| under(name)).find_map(date);
    }
    if facts.persons.is_empty() {
        let persons = PERSONS.iter().filter_map(|name| under(name)).map(persons);
        facts.persons = persons.into_iter().find(|names| !names.is_empty()).unwrap_or_default();
    }
}

/// Whether a key is the wanted one: `publishedAt`, `published_at`.
fn is_key(name: &str, wanted: &str) -> bool {
    let letters =
        name.bytes().filter(|byte| !matches!(byte, b'_' | b'-')).map(|byte| byte.to_ascii_lowercase());
    letters.eq(wanted.bytes())
}

/// ISO 8601: what is written otherwise is for readers, in an order that is not known.
fn is_date(text: &str) -> bool {
    text.bytes().take(4).all(|byte| byte.is_ascii_digit()) && text.as_bytes().get(4) == Some(&b'-')
}

fn persons(value: &Value) -> Vec<String> {
    match value {
        Value::String(name) => plain(name).into_iter().collect(),
        Value::Array(all) => all.iter().flat_map(persons).collect(),
        Value::Object(map) => {
            let names = NAMES.iter().filter_map(|wanted| map.iter().find(|(name, _)| is_key(name, wanted)));
            names.filter_map(|(_, name)| name.as_str().and_then(plain)).take(1).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> (Vec<String>, Option<String>) {
        let html = format!("<script type=application/json>{json}</script>");
        let page = Page::parse(&html);
        let state = State::of(&page, Some("High Tide at Kiel"));
        (state.persons().to_vec(), state.published().map(str::to_owned))
    }

    #[test]
    fn the_object_with_the_title_tells_who_and_when() {
        let ada = (vec!["Ada Holm".to_owned()], Some("2024-03-05".to_owned()));
        for json in [
            r#"{"props":{"page":{"title":"High tide at Kiel","publishedAt":"2024-03-05","author":"Ada Holm"}}}"#,
            r#"{"list":[{"headline":"High Tide at Kiel","published_at":"2024-03-05","authors":[{"fullName":"Ada Holm"}]}]}"#,
            r#"{"title":"HIGH TIDE AT KIEL","publishedAt":"2024-03-05","author":"Ada Holm"}"#,
            r#"{"title":{"rendered":"High Tide at Kiel"},"date":"2024-03-05","author":{"id":7,"title":"Editor","name":"Ada Holm"}}"#,
            r#"{"title":"High Tide at Kiel","publishedAt":"2024-03-05","writers":[{"id":7,"title":"Ada Holm"}]}"#,
            r#"{"name":"High Tide at Kiel","created-at":"2024-03-06","datePublished":"2024-03-05","byline":"Ada Holm"}"#,
            r#"{"title":"High Tide at Kiel","id":3,"copy":{"title":"High Tide at Kiel","author":"Ada Holm","pubDate":"2024-03-05"}}"#,
        ] {
            assert_eq!(of(json), ada, "{json}");
        }
    }

    #[test]
    fn what_has_another_title_tells_nothing() {
        for json in [
            r#"{"title":"Low Tide at Kiel","publishedAt":"2024-03-05","author":"Ada Holm"}"#,
            r#"{"title":"High Tide at Kiel","meta":{"publishedAt":"2024-03-05","author":"Ada Holm"}}"#,
            r#"{"title":"High Tide at Kiel","publishedAt":"5 March","author":7}"#,
            r#"{"title":"High Tide at Kiel","publishedAt":"#,
            r#"{"title":"High Tide at Kiel","publishedAt":"2024-03-05","author":"Ada Holm","priceRange":{}}"#,
        ] {
            assert_eq!(of(json), (Vec::new(), None), "{json}");
        }
    }
}
