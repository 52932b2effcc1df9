//! What is known of what may be the title.

use std::collections::BTreeSet;

use super::candidates::{Candidate, Kind};
use super::{MAX_COMPARED, SEPARATORS, Sought, WITHOUT_COLON, is_article, is_linked_article};
use crate::metadata::meta_tags::Meaning;
use crate::words::{count, key};
use url::{Url, form_urlencoded};

/// What is known of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fact {
    /// It is declared and has a separator within, so that more may have to be cut.
    Separated,
    /// This is a bar, which hardly ever stands within a title.
    Barred,
    /// The logarithm of its words: "Shop" or "Overview" says little.
    Length,
    /// It is one word.
    OneWord,
    /// It is as long as a paragraph.
    Long,
    /// It ends as a sentence does.
    Sentence,
    /// The share of its words that the last part of the address has, too.
    InAddress,
    /// It is the whole declared title of a home page, which is little but the name of the site.
    Home,
    /// It stands behind the first separator of `<title>`.
    Rest,
    /// It is what the Open Graph says.
    Graph,
    /// The share of the words of a heading that are declared anywhere.
    Shared,
    /// The heading of a page that calls itself a website is often a slogan.
    OfWebsite,
    /// The heading of an article is its headline.
    OfArticle,
    /// The heading is a link: to the home page, or to an article.
    Linked,
    /// It is a heading of the second or third level.
    Lower,
    /// It is a lower heading that a declared title holds.
    LowerDeclared,
    /// A byline or a date stands below the heading.
    Signed,
}

/// A title of so many words is a paragraph.
const LONG: f32 = 16.0;
/// Of the declared titles beside `<title>` and the linked data so many are looked at.
const MAX_STATED: usize = 3;

/// What the candidates of a page are compared with.
pub(super) struct Context {
    /// The words of the declared titles.
    declared: BTreeSet<String>,
    /// What the Open Graph says.
    graph: String,
    /// The words of the last part of the address.
    address: BTreeSet<String>,
    is_home: bool,
    is_article: bool,
    is_website: bool,
}

impl Context {
    pub(super) fn of(sought: &Sought<'_>) -> Context {
        let path: Vec<&str> = sought.address.and_then(Url::path_segments).into_iter().flatten().collect();
        let last = path.iter().rev().find(|part| !part.is_empty());
        let head = sought.declared.title.as_deref();
        let metas = sought.declared.metas(Meaning::Title);
        let stated = [sought.linked.headline.as_deref(), head].into_iter().flatten();
        let stated = stated.chain(metas.iter().take(MAX_STATED).map(|(_, title)| *title));
        let graph_kind = sought.declared.meta(Meaning::Kind).unwrap_or_default();
        let is_linked_article = is_linked_article(sought.linked);
        let graph = metas.first().filter(|(rank, _)| *rank == 0);
        Context {
            declared: stated.flat_map(words).collect(),
            graph: graph.map(|(_, title)| key(title)).unwrap_or_default(),
            address: last.map(|part| address_words(part)).unwrap_or_default(),
            is_home: sought.address.is_some() && last.is_none(),
            is_article: is_article(sought.declared, sought.linked),
            is_website: !is_linked_article && graph_kind.eq_ignore_ascii_case("website"),
        }
    }

    /// What is known of a candidate, fact by fact.
    pub(super) fn values<'f>(
        &'f self,
        candidate: &'f Candidate<'_>,
        facts: impl Iterator<Item = Fact> + 'f,
    ) -> impl Iterator<Item = f32> + 'f {
        let text = candidate.text;
        let own: BTreeSet<String> = words(text).collect();
        // Scripts without spaces have words, too.
        let length = count(text).words;
        let is_headline = matches!(candidate.kind, Kind::Headline { .. });
        let is_lower = matches!(candidate.kind, Kind::Lower { .. });
        let is_heading = is_headline || is_lower;
        let has = move |separators: &[&str]| separators.iter().any(|mark| text.contains(mark));
        let whole = key(text);
        facts.map(move |fact| match fact {
            Fact::Separated => number(!is_heading && has(WITHOUT_COLON)),
            Fact::Barred => number(!is_heading && has(&SEPARATORS[..1])),
            Fact::Length => length.ln_1p(),
            Fact::OneWord => number(length <= 1.0),
            Fact::Long => number(length >= LONG),
            Fact::Sentence => number(text.ends_with(['.', '!', '。'])),
            Fact::InAddress => share(&own, &self.address),
            Fact::Home => number(self.is_home && candidate.kind == Kind::Whole),
            Fact::Rest => number(candidate.kind == Kind::Rest),
            Fact::Graph => number(self.graph == whole),
            Fact::Shared if is_heading => share(&own, &self.declared),
            Fact::Shared => 0.0,
            Fact::OfWebsite => number(is_headline && self.is_website),
            Fact::OfArticle => number(is_headline && self.is_article),
            Fact::Linked => number(matches!(candidate.kind, Kind::Headline { is_linked: true, .. })),
            Fact::Lower => number(is_lower),
            Fact::LowerDeclared => number(candidate.kind == Kind::Lower { is_declared: true }),
            Fact::Signed => number(matches!(candidate.kind, Kind::Headline { is_signed: true, .. })),
        })
    }
}

fn number(is: bool) -> f32 {
    f32::from(u8::from(is))
}

/// The share of words that are in both.
fn share(own: &BTreeSet<String>, other: &BTreeSet<String>) -> f32 {
    own.intersection(other).count() as f32 / own.len().max(1) as f32
}

/// The words of a title, as keys.
fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, '/' | '-' | '–' | '—'));
    parts.map(key).filter(|word| !word.is_empty()).take(MAX_COMPARED)
}

/// The words of a part of an address.
fn address_words(part: &str) -> BTreeSet<String> {
    let decoded: String = form_urlencoded::parse(part.as_bytes()).map(|(name, _)| name).collect();
    decoded.split(|c: char| !c.is_alphanumeric()).map(key).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::Fact;
    use crate::extractor::Extractor;
    use crate::metadata::title::choice::WEIGHTS;
    use crate::page::Page;

    /// What is known of a candidate of a page; nothing if it is none.
    fn known(page: &str, path: &str, candidate: &str, wanted: Fact) -> Option<f32> {
        let extractor = Extractor::new().url(&format!("https://harbourpost.example/{path}")).unwrap();
        let found = extractor.title_candidates(&Page::parse(page));
        let (_, facts) = found.into_iter().find(|(text, _)| text == candidate)?;
        facts.into_iter().zip(WEIGHTS).find(|(_, (fact, _))| *fact == wanted).map(|(value, _)| value)
    }

    const TIDES: &str = "Tide tables explained | Charts and clocks";
    const WATER: &str = "<p>Water comes and water goes, and whoever reads the tables knows when it does.";

    fn page(head: &str, body: &str) -> String {
        format!("<title>{TIDES}</title>{head}{body}{WATER}")
    }

    #[test]
    fn separators_count_in_what_is_declared_only() {
        let barred = page("", "<h1>Sailing | by the moon</h1>");
        assert_eq!(known(&barred, "x", TIDES, Fact::Separated), Some(1.0));
        assert_eq!(known(&barred, "x", TIDES, Fact::Barred), Some(1.0));
        assert_eq!(known(&barred, "x", "Tide tables explained", Fact::Separated), Some(0.0));
        assert_eq!(known(&barred, "x", "Sailing | by the moon", Fact::Separated), Some(0.0));
        assert_eq!(known(&barred, "x", "Sailing | by the moon", Fact::Barred), Some(0.0));
        let dashed = "<title>Tide tables - charts - clocks</title><h1>Sailing</h1>";
        let whole = "Tide tables - charts - clocks";
        assert_eq!(known(dashed, "x", whole, Fact::Separated), Some(1.0));
        assert_eq!(known(dashed, "x", whole, Fact::Barred), Some(0.0));
    }

    #[test]
    fn length_tells_words_from_titles_from_paragraphs() {
        let long = "We sail at noon when the water is high and the wind blows over the harbour";
        let page = |heading: &str| page("", &format!("<h1>{heading}</h1>"));
        let length = known(&page("Sailing by night"), "x", "Sailing by night", Fact::Length);
        assert_eq!(length, Some(4f32.ln()));
        for (heading, one_word, is_long, sentence) in [
            ("Sailing", 1.0, 0.0, 0.0),
            ("Sailing by night.", 0.0, 0.0, 1.0),
            ("Sail with us!", 0.0, 0.0, 1.0),
            ("潮水时间表。", 0.0, 0.0, 1.0),
            ("Why sail?", 0.0, 0.0, 0.0),
            (long, 0.0, 1.0, 0.0),
            (&long[..long.len() - " harbour".len()], 0.0, 0.0, 0.0),
        ] {
            let page = page(heading);
            assert_eq!(known(&page, "x", heading, Fact::OneWord), Some(one_word), "{heading}");
            assert_eq!(known(&page, "x", heading, Fact::Long), Some(is_long), "{heading}");
            assert_eq!(known(&page, "x", heading, Fact::Sentence), Some(sentence), "{heading}");
        }
    }

    #[test]
    fn the_last_part_of_the_address_is_what_counts() {
        let page = page("", "<h1>Sailing by the moon</h1>");
        let in_address = |path| known(&page, path, "Sailing by the moon", Fact::InAddress);
        assert_eq!(in_address("news/sailing-by-moon"), Some(0.75));
        assert_eq!(in_address("sailing-by-moon/news/"), Some(0.0));
        let explained = known(&page, "tide-tables.html", "Tide tables explained", Fact::InAddress);
        assert!(explained.is_some_and(|share| (share - 2.0 / 3.0).abs() < f32::EPSILON));
    }

    #[test]
    fn home_is_where_the_path_is_empty() {
        let page = page("", "<h1>Sailing by the moon</h1>");
        assert_eq!(known(&page, "", TIDES, Fact::Home), Some(1.0));
        assert_eq!(known(&page, "x", TIDES, Fact::Home), Some(0.0));
        assert_eq!(known(&page, "", "Tide tables explained", Fact::Home), Some(0.0), "a part of it");
    }

    #[test]
    fn parts_of_titles_are_told_by_their_place() {
        let page = page("<meta property=og:title content='Tables of tides'>", "<h1>Sailing</h1>");
        assert_eq!(known(&page, "x", "Charts and clocks", Fact::Rest), Some(1.0));
        assert_eq!(known(&page, "x", "Tide tables explained", Fact::Rest), Some(0.0));
        assert_eq!(known(&page, "x", "Tables of tides", Fact::Graph), Some(1.0));
        assert_eq!(known(&page, "x", TIDES, Fact::Graph), Some(0.0));
        let page = page.replace("property=og:title", "name=twitter:title");
        assert_eq!(known(&page, "x", "Tables of tides", Fact::Graph), Some(0.0), "a card may say less");
    }

    #[test]
    fn headings_are_compared_with_all_that_is_declared() {
        let head = "<meta property=og:title content='Tables of tides'>";
        let linked = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Above the moon\"}</script>";
        let page = page(&format!("{head}{linked}"), "<h1>Clocks, tides, moon, stars</h1>");
        let shared = known(&page, "x", "Clocks, tides, moon, stars", Fact::Shared);
        assert_eq!(shared, Some(0.75));
        assert_eq!(known(&page, "x", TIDES, Fact::Shared), Some(0.0), "itself tells nothing");
    }

    #[test]
    fn what_a_page_calls_itself_is_known_of_its_heading() {
        let of = |head: &str, wanted| {
            known(&page(head, "<h1>Sailing by the moon</h1>"), "x", "Sailing by the moon", wanted)
        };
        const ARTICLE: &str = "<meta property=og:type content=article>";
        const WEBSITE: &str = "<meta property=og:type content=Website>";
        const NEWS: &str = "<script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>";
        assert_eq!([of("", Fact::OfArticle), of("", Fact::OfWebsite)], [Some(0.0); 2]);
        assert_eq!([of(ARTICLE, Fact::OfArticle), of(ARTICLE, Fact::OfWebsite)], [Some(1.0), Some(0.0)]);
        assert_eq!([of(WEBSITE, Fact::OfArticle), of(WEBSITE, Fact::OfWebsite)], [Some(0.0), Some(1.0)]);
        let both = format!("{NEWS}{WEBSITE}");
        assert_eq!([of(&both, Fact::OfArticle), of(&both, Fact::OfWebsite)], [Some(1.0), Some(0.0)]);
        let declared = page(ARTICLE, "<h1>Sailing by the moon</h1>");
        assert_eq!(known(&declared, "x", TIDES, Fact::OfArticle), Some(0.0));
    }

    #[test]
    fn a_byline_below_tells_the_headline() {
        let signed = |heading: &str, below: &str| {
            known(&page("", &format!("{heading}{below}")), "x", "Sailing by the moon", Fact::Signed)
        };
        let heading = "<h1>Sailing by the moon</h1>";
        for below in [
            "<p>By Ada Holm",
            "<p>7 March 2023",
            "<div class=byline>Ada</div>",
            "<p>Tea<p class=entry-meta>Ada",
        ] {
            assert_eq!(signed(heading, below), Some(1.0), "{below}");
        }
        assert_eq!(signed(heading, ""), Some(0.0));
        assert_eq!(signed(heading, "<h2>Tides</h2><p>By Ada Holm"), Some(0.0), "another heading's");
        assert_eq!(signed(heading, &format!("{}<p>By Ada Holm", "<p>Tea".repeat(5))), Some(0.0), "too far");
        // A lower heading stands for the first one where that leads elsewhere.
        let lower = "<h2>Sailing by the moon</h2>";
        let of_lower = |first: &str| signed(&format!("{first}{lower}"), "<p>By Ada Holm");
        for (first, is) in [("<h1><a href=/>Tide club</a></h1>", 1.0), ("<h1>Tide club</h1>", 0.0)] {
            assert_eq!(of_lower(first), Some(is), "{first}");
        }
        assert_eq!(of_lower(""), None, "alone it is the title");
        assert_eq!(signed(lower, ""), Some(0.0));
    }

    #[test]
    fn headings_are_told_by_link_and_level() {
        let below = format!("<h3>The moon above</h3>{WATER}{WATER}<h2>Tide tables</h2>");
        let page = page("", &format!("<h1><a href=/>Sailing</a></h1>{below}"));
        assert_eq!(known(&page, "x", "Sailing", Fact::Linked), Some(1.0));
        assert_eq!(known(&page, "x", "Sailing", Fact::Lower), Some(0.0));
        for (heading, is_declared) in [("Tide tables", 1.0), ("The moon above", 0.0)] {
            assert_eq!(known(&page, "x", heading, Fact::Lower), Some(1.0), "{heading}");
            assert_eq!(known(&page, "x", heading, Fact::LowerDeclared), Some(is_declared), "{heading}");
            assert_eq!(known(&page, "x", heading, Fact::Linked), Some(0.0), "{heading}");
        }
    }
}
