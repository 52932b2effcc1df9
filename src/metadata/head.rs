//! What a page declares in its markup: `<title>`, `<meta>`, `<link>`, microdata, RDFa, `rel` and `<time>`.

use std::collections::BTreeSet;

use ego_tree::{NodeId, NodeRef};
use html5ever::local_name;
use scraper::{Html, Node, node::Element};
use serde_json::Value;
use url::Url;

use super::address::original_link;
use super::meta_tags::{Meaning, meaning};
use super::text::{folded, plain};
use crate::cues::{self, NameCues, Tag};
use crate::page::{dom::attribute, json};
use crate::words::key;

/// What a page declares in its markup; empty strings count as nothing.
#[derive(Debug, Default)]
pub(crate) struct Declared {
    /// `<title>`.
    pub(super) title: Option<String>,
    /// `<html lang>`, and the direction of `<html>` or `<body>`.
    pub(super) language: Option<String>,
    pub(super) direction: Option<String>,
    pub(super) canonical: Option<String>,
    pub(super) base: Option<String>,
    pub(super) license: Option<String>,
    /// `<link rel=image_src>`, which sites used before Open Graph.
    pub(super) image: Option<String>,
    /// What a card for sharing tells: `twitter:label1` and `twitter:data1`, and the same with 2.
    card: [(Option<String>, Option<String>); 2],
    /// Contents of `<meta>` by meaning and rank, in the order of the page.
    metas: Vec<(Meaning, usize, String)>,
    /// Linked data in `<meta>`.
    pub(super) linked: Vec<String>,
    marks: Vec<Mark>,
    /// Whether `<body>` says that the page lists others, as that of WordPress does.
    pub(super) is_list: bool,
    /// Where the first links before any `<h1>` lead that may lead to the home page, and their texts: the name of the site, most often.
    home_links: Vec<(String, String)>,
    /// Whether the first heading of the first level holds a link to a home page.
    pub(super) is_h1_home: bool,
    /// How many elements stand before the first `<h1>`, and the elements around it.
    pub(super) h1: Option<usize>,
    around_h1: BTreeSet<NodeId>,
}

/// An element that names a value; the value is read only where it is wanted.
#[derive(Debug)]
struct Mark {
    kind: MarkKind,
    node: NodeId,
    /// How many elements stand before it.
    place: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkKind {
    /// `itemprop` or `property` of an author, `rel=author`, a microformat.
    AuthorProperty,
    AuthorLink,
    PublishedProperty,
    ModifiedProperty,
    /// `<time>`, or `<abbr>` of a microformat.
    Time,
}

/// The name of a `<meta>` that holds linked data: what frameworks call a script of it where they list what the head holds (Remix).
const LINKED: &str = "script:ld+json";
/// Classes of `<body>` on pages that list others: WordPress (`get_body_class`).
const LISTS: [&str; 2] = ["archive", "search-results"];
/// Links to the home pages of other sites may come first.
const MAX_HOME_LINKS: usize = 3;
/// A heading that is a link to the home page holds at most so many nodes before it.
const MAX_IN_H1: usize = 8;
/// More marks than these are a listing.
const MAX_MARKS: usize = 200;
/// So far up what a mark stands in is looked for.
const MAX_LEVELS: usize = 24;
/// A name or date is no longer.
const MAX_TEXT: usize = 200;

/// What stands beside the text.
const ASIDE: NameCues =
    NameCues::COMMENTS.with(NameCues::RELATED).with(NameCues::TEASER).with(NameCues::POPULAR);

impl Declared {
    /// The title as declared, to compare blocks with; empty if there is none.
    pub(crate) fn title_hint(&self) -> &str {
        self.meta(Meaning::Title).or(self.title.as_deref()).unwrap_or_default()
    }

    /// Whether the head states the title, alone or with the name of the site.
    pub(crate) fn states(&self, title: &str) -> bool {
        let title = key(title);
        let stated = [self.meta(Meaning::Title), self.title.as_deref()];
        stated.into_iter().flatten().any(|stated| key(stated).contains(&title))
    }

    /// Who wrote it, as a card for sharing says. Its labels may also be those of a price or a reading time.
    pub(super) fn card_author(&self) -> Option<&str> {
        let is_author = |label: &String| CARD_LABELS.iter().any(|wanted| label.contains(wanted));
        let told = self.card.iter().find(|(label, _)| label.as_ref().is_some_and(is_author));
        told?.1.as_deref()
    }

    /// The text of the first link to the home page of the site at an address.
    pub(super) fn home_link(&self, address: Option<&Url>) -> Option<&str> {
        let host = address.and_then(Url::host_str);
        let is_own = |link: &&(String, String)| {
            link.0 == "/"
                || host.is_some() && Url::parse(&link.0).ok().as_ref().and_then(Url::host_str) == host
        };
        self.home_links.iter().find(is_own).map(|(_, text)| &**text)
    }

    /// What kind of page it is, as `og:type` says.
    pub(crate) fn kind(&self) -> Option<&str> {
        self.meta(Meaning::Kind)
    }

    /// The first content of the best name of a meaning.
    pub(super) fn meta(&self, wanted: Meaning) -> Option<&str> {
        let of = self.metas.iter().filter(|(meaning, ..)| *meaning == wanted);
        of.min_by_key(|(_, rank, _)| *rank).map(|(.., content)| &**content)
    }

    /// All contents of a meaning, best names first.
    pub(super) fn metas(&self, wanted: Meaning) -> Vec<(usize, &str)> {
        let of = self.metas.iter().filter(|(meaning, ..)| *meaning == wanted);
        let mut all: Vec<(usize, &str)> = of.map(|(_, rank, content)| (*rank, &**content)).collect();
        all.sort_by_key(|(rank, _)| *rank);
        all
    }

    /// The values of a kind of mark with their places, but for those that belong to something beside the text: a comment, a
    /// card, a sidebar.
    pub(super) fn marks<'d>(
        &'d self,
        kind: MarkKind,
        document: &'d Html,
    ) -> impl Iterator<Item = (usize, String)> + 'd {
        self.marks.iter().filter(move |mark| mark.kind == kind).filter_map(move |mark| {
            let node = document.tree.get(mark.node).filter(|node| !self.is_aside(*node))?;
            // What a picture is marked with is the photographer.
            let is_of_picture = kind == MarkKind::AuthorProperty && is_in_figure(node);
            if is_of_picture { None } else { Some((mark.place, value_of(node, kind)?)) }
        })
    }
}

impl Declared {
    /// Whether a node stands in something beside the text. What holds the headline, too, is not, whatever it is called.
    fn is_aside(&self, node: NodeRef<'_, Node>) -> bool {
        let levels = || node.ancestors().take(MAX_LEVELS);
        let holds_h1 = |around: &NodeRef<'_, Node>| self.around_h1.contains(&around.id());
        let outer = levels().take_while(|around| !holds_h1(around));
        // That of an article is about the article: HTML standard, section 4.3.8.
        let is_of_article = levels().find(holds_h1).is_some_and(is_article);
        let is_footer =
            |tag, names: NameCues| (tag == Tag::Footer || names.has(NameCues::FOOTER)) && !is_of_article;
        let mut in_sidebar = false;
        for element in outer.filter_map(|around| around.value().as_element()) {
            let (tag, names) = (Tag::of(&element.name.local), names_of(element));
            if tag == Tag::Nav || is_footer(tag, names) || names.has(ASIDE) || is_of_reader(element) {
                return true;
            }
            // The sidebar of an article is about the article.
            in_sidebar = names.has(NameCues::SIDEBAR) || in_sidebar && tag != Tag::Article;
        }
        in_sidebar
    }

    /// The texts of all `<time>` but those of comments, wherever they stand.
    pub(super) fn times<'d>(&'d self, document: &'d Html) -> impl Iterator<Item = String> + 'd {
        self.marks.iter().filter(|mark| mark.kind == MarkKind::Time).filter_map(move |mark| {
            let node = document.tree.get(mark.node).filter(|node| !is_in(*node, NameCues::COMMENTS))?;
            value_of(node, MarkKind::Time)
        })
    }
}

/// Whether a node is an article, by its tag or its names.
fn is_article(node: NodeRef<'_, Node>) -> bool {
    node.value().as_element().is_some_and(|element| match Tag::of(&element.name.local) {
        Tag::Article => true,
        Tag::Body | Tag::Html => false,
        _ => names_of(element).has(NameCues::ARTICLE),
    })
}

/// Reads the whole document, since heads are often closed early by stray markup.
pub(crate) fn declared(document: &Html) -> Declared {
    let mut declared = Declared::default();
    for (place, node) in document.tree.nodes().enumerate() {
        let Node::Element(element) = node.value() else {
            continue;
        };
        match element.name.local {
            local_name!("title") if declared.title.is_none() && element.name.ns == html5ever::ns!(html) => {
                declared.title = plain(&text_of(node));
            }
            local_name!("meta") if !is_readers_property(node, element) => meta(element, &mut declared),
            local_name!("link") => link(element, &mut declared),
            local_name!("base") => {
                declared.base = declared.base.take().or_else(|| folded(element.attr("href")?))
            }
            local_name!("html") | local_name!("body") => {
                declared.language = declared
                    .language
                    .take()
                    .or_else(|| folded(element.attr("lang").or_else(|| element.attr("xml:lang"))?));
                declared.direction = declared.direction.take().or_else(|| folded(element.attr("dir")?));
                declared.is_list |= LISTS.iter().any(|class| has_class(element, class));
            }
            local_name!("a") if declared.h1.is_none() && declared.home_links.len() < MAX_HOME_LINKS => {
                let root = attribute(element, &local_name!("href")).filter(|href| is_root(href));
                declared
                    .home_links
                    .extend(root.and_then(|root| Some((root.to_owned(), plain(&text_of(node))?))));
            }
            local_name!("h1") if declared.h1.is_none() => {
                declared.h1 = Some(place);
                declared.is_h1_home = node.descendants().take(MAX_IN_H1).any(leads_home);
                declared.around_h1 = node.ancestors().map(|around| around.id()).collect();
            }
            _ => {}
        }
        if declared.marks.len() < MAX_MARKS {
            mark(node, element, place, &mut declared);
        }
    }
    declared
}

fn has_class(element: &Element, class: &str) -> bool {
    element.has_class(class, scraper::CaseSensitivity::CaseSensitive)
}

/// Whether an address is that of a home page, here or elsewhere.
/// Whether a node is a link to a home page.
fn leads_home(node: NodeRef<'_, Node>) -> bool {
    let element = node.value().as_element().filter(|element| element.name.local == local_name!("a"));
    element.and_then(|element| attribute(element, &local_name!("href"))).is_some_and(is_root)
}

fn is_root(href: &str) -> bool {
    let href = original_link(href);
    let path = href.split_once("://").map(|(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    href == "/" || path == Some("")
}

/// Labels of the author on a card: WordPress plug-ins and Ghost, translated.
const CARD_LABELS: [&str; 18] = [
    "written by",
    "author",
    "verfasst von",
    "geschrieben von",
    "écrit par",
    "escrito por",
    "scritto da",
    "door",
    "skriven av",
    "skrevet av",
    "skrevet af",
    "kirjoittanut",
    "napisane przez",
    "napsal",
    "написано",
    "yazan",
    "執筆者",
    "글쓴이",
];

fn meta(element: &Element, declared: &mut Declared) {
    let names = [
        attribute(element, &local_name!("property")),
        attribute(element, &local_name!("name")),
        attribute(element, &local_name!("itemprop")),
        attribute(element, &local_name!("http-equiv")),
    ];
    let content = attribute(element, &local_name!("content"));
    let Some(content) = content.or_else(|| element.attr("value")) else { return };
    for name in names.into_iter().flatten() {
        // RDFa allows several names.
        for name in name.split_whitespace() {
            match name {
                "twitter:label1" => declared.card[0].0 = Some(content.to_lowercase()),
                "twitter:data1" => declared.card[0].1 = plain(content),
                "twitter:label2" => declared.card[1].0 = Some(content.to_lowercase()),
                "twitter:data2" => declared.card[1].1 = plain(content),
                _ => {}
            }
            let name = name.to_ascii_lowercase();
            match &*name {
                "parsely-page" => parsely(content, declared),
                LINKED => declared.linked.push(content.to_owned()),
                _ => {}
            }
            // It is for an account; some sites give a name.
            let is_account =
                name == "twitter:creator" && (content.starts_with('@') || !content.trim().contains(' '));
            if let Some((meaning, rank)) = meaning(&name).filter(|_| !is_account)
                && let Some(content) = plain(content)
            {
                declared.metas.push((meaning, rank, content));
            }
        }
    }
}

/// What the JSON in a `parsely-page` says: Parse.ly's metadata before it had a name for each.
fn parsely(content: &str, declared: &mut Declared) {
    const NAMES: [(&str, &str); 5] = [
        ("title", "parsely-title"),
        ("author", "parsely-author"),
        ("authors", "parsely-author"),
        ("pub_date", "parsely-pub-date"),
        ("section", "parsely-section"),
    ];
    for value in json::values(content) {
        for (field, name) in NAMES {
            let texts = match &value[field] {
                Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
                other => other.as_str().into_iter().collect::<Vec<_>>(),
            };
            let Some((meaning, rank)) = meaning(name) else { continue };
            declared.metas.extend(texts.into_iter().filter_map(plain).map(|text| (meaning, rank, text)));
        }
    }
}

fn link(element: &Element, declared: &mut Declared) {
    let (Some(rel), Some(href)) = (element.attr("rel"), element.attr("href")) else { return };
    for rel in rel.split_whitespace() {
        let slot = match rel.to_ascii_lowercase().as_str() {
            "canonical" => &mut declared.canonical,
            "license" | "licence" => &mut declared.license,
            "image_src" => &mut declared.image,
            _ => continue,
        };
        *slot = slot.take().or_else(|| folded(href));
    }
}

/// Notes what the attributes of an element name.
fn mark(node: NodeRef<'_, Node>, element: &Element, place: usize, declared: &mut Declared) {
    let mut kind = None;
    for (name, value) in &element.attrs {
        kind = match name.local {
            local_name!("itemprop") | local_name!("property") => property(value),
            local_name!("rel") if element.name.local == local_name!("a") => {
                let mut words = value.split_ascii_whitespace();
                let has =
                    |wanted: &str| value.split_ascii_whitespace().any(|w| w.eq_ignore_ascii_case(wanted));
                // The licence of a picture is not that of the page.
                if has("license") && declared.license.is_none() && !is_in_figure(node) {
                    declared.license = element.attr("href").and_then(folded);
                }
                // Themes put the site's own name into such a link.
                let is_home = element.attr("href") == Some("/");
                let is_author = words.any(|w| w.eq_ignore_ascii_case("author")) && !is_home;
                is_author.then_some(MarkKind::AuthorLink)
            }
            local_name!("class") => microformat(value, element),
            _ => None,
        };
        if kind.is_some() {
            break;
        }
    }
    if kind.is_none() && element.name.local == local_name!("time") {
        kind = Some(MarkKind::Time);
    }
    let Some(kind) =
        kind.filter(|_| element.name.local != local_name!("meta") || element.attr("itemprop").is_some())
    else {
        return;
    };
    declared.marks.push(Mark { kind, node: node.id(), place });
}

/// The value that a marked element gives.
fn value_of(node: NodeRef<'_, Node>, kind: MarkKind) -> Option<String> {
    let element = node.value().as_element()?;
    let value = match kind {
        MarkKind::AuthorProperty | MarkKind::AuthorLink => author_of(node, element),
        _ => ["datetime", "content", "title"]
            .iter()
            .find_map(|name| element.attr(name).filter(|v| v.bytes().any(|b| b.is_ascii_digit())))
            .map(str::to_owned)
            .or_else(|| Some(text_of(node))),
    };
    value.as_deref().and_then(plain)
}

fn property(value: &str) -> Option<MarkKind> {
    value.split_ascii_whitespace().find_map(|name| match name.rsplit([':', '/']).next().unwrap_or_default() {
        "author" | "creator" => Some(MarkKind::AuthorProperty),
        "datePublished" | "dateCreated" | "published" => Some(MarkKind::PublishedProperty),
        "dateModified" | "modified" => Some(MarkKind::ModifiedProperty),
        _ => None,
    })
}

/// Classes of hAtom and h-entry.
fn microformat(value: &str, element: &Element) -> Option<MarkKind> {
    // Each of them ends in one of two letters: most classes need not be looked at word by word.
    let may_be = |word: &str| word.ends_with(['r', 'd']) && word.len() >= 7;
    value.split_ascii_whitespace().filter(|word| may_be(word)).find_map(|class| match class {
        "p-author" => Some(MarkKind::AuthorProperty),
        "dt-published" => Some(MarkKind::PublishedProperty),
        "published" if element.name.local == local_name!("time") || element.attr("title").is_some() => {
            Some(MarkKind::PublishedProperty)
        }
        "dt-updated" => Some(MarkKind::ModifiedProperty),
        "updated" if element.name.local == local_name!("time") => Some(MarkKind::ModifiedProperty),
        _ => None,
    })
}

/// The name in the element of an author: that of its `name` property, else its own content.
fn author_of(node: NodeRef<'_, Node>, element: &Element) -> Option<String> {
    if let Some(content) = element.attr("content") {
        return (!content.starts_with("http")).then(|| content.to_owned());
    }
    let name = node.descendants().take(MAX_TEXT).find_map(|inner| {
        let element = inner.value().as_element()?;
        let named = |attribute: &str| {
            element.attr(attribute).is_some_and(|v| v.rsplit([':', '/']).next() == Some("name"))
        };
        let is_name = named("itemprop")
            || named("property")
            || element.has_class("p-name", scraper::CaseSensitivity::CaseSensitive);
        is_name.then(|| element.attr("content").map_or_else(|| text_of(inner), str::to_owned))
    });
    name.or_else(|| Some(text_of(node)))
}

/// The text within a node, as far as a name or date goes; block-level elements set it apart.
fn text_of(node: NodeRef<'_, Node>) -> String {
    let mut text = String::new();
    for inner in node.descendants().take(MAX_TEXT) {
        match inner.value() {
            Node::Text(found) => text.push_str(found),
            Node::Element(element) if Tag::of(&element.name.local).role() != cues::Role::Inline => {
                text.push(' ')
            }
            _ => {}
        }
        if text.len() > 2 * MAX_TEXT {
            break;
        }
    }
    text
}

/// Types and properties of schema.org for what readers write, and for what is elsewhere. Forums call their posts comments by type alone.
const READERS_TYPE: &str = "Review";
const READERS_PROPERTIES: [&str; 4] = ["comment", "review", "reviews", "isRelatedTo"];

/// Whether microdata call an element a comment or a review.
pub(super) fn is_of_reader(element: &Element) -> bool {
    let kind = attribute(element, &local_name!("itemtype")).and_then(|kind| kind.trim().rsplit('/').next());
    let properties = attribute(element, &local_name!("itemprop")).unwrap_or_default();
    kind == Some(READERS_TYPE)
        || properties.split_ascii_whitespace().any(|name| READERS_PROPERTIES.contains(&name))
}

/// Whether a `<meta>` of microdata belongs to a comment or a review. If that is what the page is, its marks tell the same.
fn is_readers_property(node: NodeRef<'_, Node>, meta: &Element) -> bool {
    let mut around = node.ancestors().take(MAX_LEVELS).filter_map(|around| around.value().as_element());
    attribute(meta, &local_name!("itemprop")).is_some() && around.any(is_of_reader)
}

/// Whether a figure stands around a node.
fn is_in_figure(node: NodeRef<'_, Node>) -> bool {
    let mut around = node.ancestors().take(MAX_LEVELS).filter_map(|around| around.value().as_element());
    around.any(|element| element.name.local == local_name!("figure"))
}

/// Whether an element around a node bears one of the names.
fn is_in(node: NodeRef<'_, Node>, wanted: NameCues) -> bool {
    let around = node.ancestors().take(MAX_LEVELS).filter_map(|around| around.value().as_element());
    around
        .take_while(|element| element.name.local != local_name!("body"))
        .any(|element| names_of(element).has(wanted))
}

fn names_of(element: &Element) -> NameCues {
    let names = |name| attribute(element, name).map(cues::names).unwrap_or_default();
    names(&local_name!("class")) | names(&local_name!("id"))
}

#[cfg(test)]
mod tests;
