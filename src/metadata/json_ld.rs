//! Linked data of schema.org in the page's scripts.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::text::{folded, plain};
use crate::page::{EmbeddedKind, Page, json};

/// What the linked data says of the page's main entity.
#[derive(Debug, Default)]
pub(super) struct LinkedData {
    pub(super) headline: Option<String>,
    pub(super) persons: Vec<String>,
    /// Authors that are organisations.
    pub(super) organisations: Vec<String>,
    pub(super) published: Option<String>,
    pub(super) modified: Option<String>,
    /// When a clip on the page was put up.
    pub(super) clip: Option<String>,
    pub(super) site_name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) url: Option<String>,
    pub(super) image: Option<String>,
    pub(super) language: Option<String>,
    pub(super) license: Option<String>,
    pub(super) kind: Option<String>,
    pub(super) categories: Vec<String>,
    pub(super) tags: Vec<String>,
    /// The nodes that authors were looked up in.
    resolved: BTreeSet<String>,
}

/// Types whose nodes describe the text itself, and those that describe the page around it: the first win.
const TEXTS: &[&str] = &[
    "Article",
    "NewsArticle",
    "BlogPosting",
    "LiveBlogPosting",
    "SocialMediaPosting",
    "DiscussionForumPosting",
    "TechArticle",
    "ScholarlyArticle",
    "Report",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "AdvertiserContentArticle",
    "MedicalScholarlyArticle",
    "SatiricalArticle",
    "APIReference",
    "Recipe",
    "HowTo",
    "QAPage",
    "Question",
    "Review",
    "CriticReview",
    "PodcastEpisode",
    "JobPosting",
    "CreativeWork",
    "Book",
    "Course",
    "Product",
    "Event",
];
const PAGES: &[&str] = &[
    "WebPage",
    "ItemPage",
    "AboutPage",
    "FAQPage",
    "MedicalWebPage",
    "CollectionPage",
    "ProfilePage",
    "VideoObject",
];
/// Types of texts that stand within another one: what describes the whole comes first, wherever it stands.
const PARTS: &[&str] = &["Question", "Review", "CriticReview", "HowTo"];
/// Types of things that pages list: where several are named, none of them is what the page is about.
const LISTED: &[&str] = &["Product", "Event", "Book", "Course", "JobPosting", "CreativeWork", "Recipe"];
/// Types whose own dates and names are not those of the page's text.
const NO_DATES: &[&str] = &["Product", "Event", "Book", "Course", "CollectionPage", "ProfilePage"];
/// A clip has a date of its own, which is that of the page only where nothing else is.
const CLIP: &str = "VideoObject";
const ORGANISATIONS: &[&str] =
    &["Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness", "WebSite", "Brand"];
/// Nodes are nested no deeper for a reason.
const MAX_DEPTH: usize = 12;
/// More nodes than this are a catalogue.
const MAX_NODES: usize = 2_000;

/// The linked data of a page: that in its scripts, and what its head holds besides.
pub(super) fn linked_data(page: &Page<'_>, head: &[String]) -> LinkedData {
    let scripts = page.embedded().iter().filter(|e| e.kind == EmbeddedKind::JsonLd).map(|e| &*e.text);
    let values: Vec<Value> = scripts.chain(head.iter().map(String::as_str)).flat_map(json::values).collect();
    let mut nodes = Vec::new();
    values.iter().for_each(|value| collect(value, 0, &mut nodes));
    let mut named = BTreeMap::new();
    for node in nodes.iter().filter(|node| node.len() > 1) {
        if let Some(id) = node.get("@id").and_then(Value::as_str) {
            named.entry(id).or_insert(*node);
        }
    }
    let graph = Graph { nodes, named };
    let mut data = LinkedData::default();
    let listed: Vec<&&str> = LISTED.iter().filter(|kind| graph.lists(kind)).collect();
    let is_listed = |node: &Map<String, Value>| listed.iter().any(|kind| is(node, kind));
    let one_of = |node: &Map<String, Value>, kinds: &[&str]| kinds.iter().any(|kind| is(node, kind));
    let (parts, wholes): (Vec<_>, Vec<_>) = graph.nodes.iter().copied().partition(|node| one_of(node, PARTS));
    for (nodes, kinds) in [(&wholes, TEXTS), (&parts, TEXTS), (&wholes, PAGES)] {
        for node in nodes.iter().filter(|node| one_of(node, kinds) && !is_listed(node)) {
            graph.read(node, &mut data);
        }
    }
    let site = graph.nodes.iter().find(|node| is(node, "WebSite"));
    data.site_name = data.site_name.or_else(|| site.and_then(|node| string(node.get("name"))));
    data
}

/// The nodes that stand for themselves: at the top, in a `@graph`, in a list, or as the main entity of another one.
fn collect<'v>(value: &'v Value, depth: usize, nodes: &mut Vec<&'v Map<String, Value>>) {
    if depth > MAX_DEPTH || nodes.len() >= MAX_NODES {
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, depth + 1, nodes)),
        Value::Object(map) => {
            nodes.push(map);
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(inner) = map.get(key) {
                    collect(inner, depth + 1, nodes);
                }
            }
        }
        _ => {}
    }
}

fn is(node: &Map<String, Value>, kind: &str) -> bool {
    let matches = |value: &Value| {
        value.as_str().is_some_and(|k| k.rsplit(['/', ':', '#']).next().is_some_and(|k| k == kind))
    };
    match node.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(matches),
        Some(one) => matches(one),
        None => false,
    }
}

/// A text: as it is, the first of several, or the value of an object.
fn string(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => plain(text),
        Value::Array(items) => items.iter().find_map(|item| string(Some(item))),
        Value::Object(map) => ["@value", "name", "url", "@id"].iter().find_map(|key| string(map.get(*key))),
        _ => None,
    }
}

/// A date as text; some count the seconds since 1970.
fn moment(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Number(number) => Some(number.to_string()),
        other => string(Some(other)),
    }
}

struct Graph<'v> {
    nodes: Vec<&'v Map<String, Value>>,
    /// The nodes that others point to.
    named: BTreeMap<&'v str, &'v Map<String, Value>>,
}

impl<'v> Graph<'v> {
    /// Whether there are nodes of a type that have different names.
    fn lists(&self, kind: &str) -> bool {
        let mut names = self.nodes.iter().filter(|node| is(node, kind)).filter_map(|node| node.get("name"));
        names.next().is_some_and(|first| names.any(|other| other != first))
    }

    /// Takes from a node what is not known yet.
    fn read(&self, node: &Map<String, Value>, data: &mut LinkedData) {
        let dated = !NO_DATES.iter().any(|kind| is(node, kind));
        let is_text = TEXTS.iter().any(|kind| is(node, kind));
        let fill = |slot: &mut Option<String>, key: &str| {
            if slot.is_none() {
                *slot = string(node.get(key));
            }
        };
        if data.headline.is_none() && is_text {
            // The names of parts are not that of the page.
            let name = || string(node.get("name")).filter(|_| !PARTS.iter().any(|kind| is(node, kind)));
            data.headline = string(node.get("headline")).or_else(name);
        }
        if is(node, CLIP) {
            fill(&mut data.clip, "datePublished");
            fill(&mut data.clip, "uploadDate");
        }
        if dated {
            if data.published.is_none() && !is(node, CLIP) {
                // A node's dates belong together.
                data.published = ["datePublished", "datePosted", "dateCreated", "uploadDate"]
                    .iter()
                    .find_map(|key| moment(node.get(*key)));
                data.modified = data.modified.take().or_else(|| moment(node.get("dateModified")));
            }
            if data.persons.is_empty() && data.organisations.is_empty() {
                for key in ["author", "creator"] {
                    if data.persons.is_empty()
                        && let Some(value) = node.get(key)
                    {
                        self.authors(value, 0, data);
                    }
                }
            }
        }
        if data.site_name.is_none()
            && let Some(publisher) = node.get("publisher").and_then(|publisher| self.object(publisher))
        {
            data.site_name = string(publisher.get("name"));
        }
        fill(&mut data.description, "description");
        fill(&mut data.url, "url");
        fill(&mut data.language, "inLanguage");
        fill(&mut data.license, "license");
        if data.image.is_none() {
            let image = node.get("image").and_then(|image| self.image(image));
            data.image = image.or_else(|| string(node.get("thumbnailUrl")));
        }
        if data.kind.is_none() {
            let kind = node.get("@type").and_then(|kind| first_of(kind).as_str());
            data.kind = kind.and_then(|kind| kind.rsplit(['/', ':', '#']).next()).map(str::to_owned);
        }
        if data.categories.is_empty() {
            data.categories = list(node.get("articleSection"), false);
        }
        if data.tags.is_empty() {
            data.tags = list(node.get("keywords"), true);
        }
    }

    /// The object that a value is, the first of several, or the node that it points to.
    fn object<'a>(&'a self, value: &'a Value) -> Option<&'a Map<String, Value>> {
        let value = first_of(value);
        let map = value.as_object()?;
        match map.get("@id").and_then(Value::as_str).filter(|_| map.len() == 1) {
            Some(id) => self.named.get(id).copied(),
            None => Some(map),
        }
    }

    /// The address of a picture: as a text, or in an object or the node that it points to.
    fn image(&self, image: &Value) -> Option<String> {
        let Some(object) = self.object(image) else { return first_of(image).as_str().and_then(folded) };
        let address = |object: &Map<String, Value>| {
            ["url", "contentUrl"].iter().find_map(|key| string(object.get(*key)))
        };
        let id = object.get("@id").and_then(Value::as_str);
        let elsewhere = || self.named.get(id?).and_then(|node| address(node));
        address(object).or_else(elsewhere).or_else(|| id.and_then(folded))
    }

    fn authors(&self, value: &Value, depth: usize, data: &mut LinkedData) {
        if depth > MAX_DEPTH {
            return;
        }
        match value {
            Value::String(text) if !text.starts_with("http") => data.persons.extend(plain(text)),
            Value::Array(items) => items.iter().for_each(|item| self.authors(item, depth + 1, data)),
            Value::Object(map) if map.contains_key("@list") => self.authors(&map["@list"], depth + 1, data),
            Value::Object(map) => {
                if let (None, Some(given), Some(family)) =
                    (name_of(map), string(map.get("givenName")), string(map.get("familyName")))
                {
                    data.persons.push(format!("{given} {family}"));
                    return;
                }
                let (map, name) = match name_of(map) {
                    Some(name) => (map, name),
                    // Each node once, or nodes that point to one another would never end.
                    None => {
                        let id = map.get("@id").and_then(Value::as_str);
                        let id = id.filter(|id| data.resolved.insert((*id).to_owned()));
                        let node = id.and_then(|id| self.named.get(id).copied());
                        let Some((node, name)) = node.and_then(|node| Some((node, name_of(node)?))) else {
                            return;
                        };
                        (node, name)
                    }
                };
                match name {
                    Value::Array(_) | Value::Object(_) => self.authors(name, depth + 1, data),
                    _ => {
                        let organisation = ORGANISATIONS.iter().any(|kind| is(map, kind));
                        let list = if organisation { &mut data.organisations } else { &mut data.persons };
                        list.extend(string(Some(name)));
                    }
                }
            }
            _ => {}
        }
    }
}

fn name_of(map: &Map<String, Value>) -> Option<&Value> {
    map.get("name").filter(|name| !name.is_null())
}

/// The first of several values, or the value.
fn first_of(value: &Value) -> &Value {
    match value {
        Value::Array(items) => items.first().unwrap_or(value),
        _ => value,
    }
}

/// Commas of several scripts, and what else parts keywords.
pub(super) const COMMAS: [char; 6] = [',', ';', '、', '，', '،', '；'];

/// Texts of a list, or of one text with commas.
fn list(value: Option<&Value>, split: bool) -> Vec<String> {
    match value {
        Some(Value::String(text)) if split => text.split(COMMAS).filter_map(plain).collect(),
        Some(Value::Array(items)) if items.len() == 1 && items[0].is_string() => list(items.first(), split),
        Some(Value::String(text)) => plain(text).into_iter().collect(),
        Some(Value::Array(items)) => items.iter().filter_map(|item| string(Some(item))).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> LinkedData {
        linked_data(&Page::parse(&format!("<script type=application/ld+json>{json}</script>")), &[])
    }

    #[test]
    fn authors_come_in_every_shape() {
        for author in [
            r#""Ada Holm""#,
            r#"{"@type":"Person","name":"Ada Holm"}"#,
            r#"[{"@type":"Person","name":"Ada Holm"}]"#,
            r#"{"@type":"Person","name":["Ada Holm"]}"#,
            r#"{"@id":"/#ada"}"#,
            r#"{"@type":"Person","givenName":"Ada","familyName":"Holm"}"#,
            r#"{"@list":[{"name":"Ada Holm"}]}"#,
        ] {
            let graph = format!(
                r#"{{"@graph":[{{"@type":"Article","author":{author}}},{{"@type":"Person","@id":"/#ada","name":"Ada Holm"}}]}}"#
            );
            assert_eq!(read(&graph).persons, ["Ada Holm"], "{author}");
        }
        let both = read(
            r#"{"@type":["Article"],"author":[{"@type":"Organization","name":"The Post"},"Ada &amp; Co"]}"#,
        );
        assert_eq!(
            (both.persons, both.organisations),
            (vec!["Ada & Co".to_owned()], vec!["The Post".to_owned()])
        );
    }

    #[test]
    fn the_text_comes_before_the_page_and_a_product_has_no_date() {
        let data = read(
            r#"[{"@type":"WebPage","name":"Page","datePublished":"2020-01-01"},
                {"@type":"http://schema.org/NewsArticle","headline":"Low tide","datePublished":"2023-03-23","dateModified":"2023-03-24"}]"#,
        );
        assert_eq!(data.headline.as_deref(), Some("Low tide"));
        assert_eq!(
            (data.published.as_deref(), data.modified.as_deref()),
            (Some("2023-03-23"), Some("2023-03-24"))
        );
        let counted = read(r#"{"@type":"Article","datePublished":1679580000,"dateModified":1679590000000}"#);
        assert_eq!(
            (counted.published.as_deref(), counted.modified.as_deref()),
            (Some("1679580000"), Some("1679590000000"))
        );
        assert_eq!(read(r#"{"@type":"Product","name":"Pot","datePublished":"2020-01-01"}"#).published, None);
    }

    #[test]
    fn of_several_things_none_is_what_the_page_is_about() {
        let page = |things: &str| {
            let html = format!(
                r#"<script type="application/ld+json">[{things},{{"@type":"WebPage","url":"/tide"}}]</script>"#
            );
            let found = linked_data(&Page::parse(&html), &[]);
            (found.headline, found.url, found.kind)
        };
        let thing =
            |kind: &str, name: &str| format!(r#"{{"@type":"{kind}","name":"{name}","url":"/{name}"}}"#);
        let text = |text: &str| Some(text.to_owned());
        for kind in LISTED {
            let (one, other) = (thing(kind, "regatta"), thing(kind, "fair"));
            assert_eq!(page(&one), (text("regatta"), text("/regatta"), text(kind)), "{kind}");
            assert_eq!(page(&format!("{one},{one}")).0, text("regatta"), "{kind}: the same twice");
            assert_eq!(page(&format!("{one},{other}")), (None, text("/tide"), text("WebPage")), "{kind}");
        }
        let articles = format!("{},{}", thing("Article", "tide"), thing("Article", "boats"));
        assert_eq!(page(&articles).0, text("tide"));
    }

    #[test]
    fn what_describes_the_whole_comes_before_its_parts() {
        let data = read(
            r#"[{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"When?","author":"Cy Marr"}]},
                {"@type":"https://schema.org/BlogPosting","headline":"Low tide","author":"Ada Holm","keywords":["tide、sand"],
                 "image":{"@type":"ImageObject","@id":"/#boat"}},
                {"@type":"ImageObject","@id":"/#boat","url":"/boat.jpg"}]"#,
        );
        assert_eq!((data.persons, data.kind.as_deref()), (vec!["Ada Holm".to_owned()], Some("BlogPosting")));
        assert_eq!(data.tags, ["tide", "sand"]);
        assert_eq!(data.image.as_deref(), Some("/boat.jpg"));
    }

    #[test]
    fn nesting_without_end_is_cut() {
        let deep =
            format!("{}{}{}", r#"{"@type":"Article","mainEntity":"#.repeat(100), "{}", "}".repeat(100));
        assert_eq!(read(&deep).kind.as_deref(), Some("Article"));
        let circle = format!(
            r#"{{"@type":"Article","@id":"a","author":{{"@id":"b"}}}},{{"@id":"b","name":[{}"Ada Holm"]}}"#,
            r#"{"@id":"b"},"#.repeat(50)
        );
        assert_eq!(read(&format!("[{circle}]")).persons, ["Ada Holm"]);
    }
}
