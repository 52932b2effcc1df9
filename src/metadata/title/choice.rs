//! The title of a page on which no heading says what a declared title says: what may be it, weighed.
//!
//! The weights are those of a conditional logit, fitted by `examples/train/titles.py` to the facts that are read here.

use std::collections::BTreeSet;

use super::{ARTICLES, MAX_COMPARED, SEPARATORS, Sought, WITHOUT_COLON};
use crate::article::Source;
use crate::metadata::meta_tags::Meaning;
use crate::words::key;
use url::{Url, form_urlencoded};

/// What counts for or against a candidate, and how much.
pub(super) const WEIGHTS: [(Fact, f32); 10] = [
    (Fact::Separated, -1.47),
    (Fact::Barred, -0.54),
    (Fact::Length, 0.50),
    (Fact::InAddress, 1.59),
    (Fact::Agreeing, 0.23),
    (Fact::Home, 0.71),
    (Fact::Shared, 1.80),
    (Fact::OfWebsite, -1.41),
    (Fact::OfArticle, 0.81),
    (Fact::Linked, -1.52),
];

/// What is known of a candidate; the last four of a heading only, the first two of what is declared only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fact {
    /// It has a separator within, so that more may have to be cut.
    Separated,
    /// This is a bar, which hardly ever stands within a title.
    Barred,
    /// The logarithm of its words: "Shop" or "Overview" says little.
    Length,
    /// The share of its words that the last part of the address has, too.
    InAddress,
    /// How many of the declared titles say just this.
    Agreeing,
    /// It is the whole declared title of a home page, which is little but the name of the site.
    Home,
    /// The share of words that heading and declared title have in common.
    Shared,
    /// The heading of a page that calls itself a website is often a slogan.
    OfWebsite,
    /// The heading of an article is its headline.
    OfArticle,
    /// The heading is a link: to the home page, or to an article.
    Linked,
}

/// A heading that may be the headline, and whether it is a link.
#[derive(Debug, Clone, Copy)]
pub(super) struct Headline<'t> {
    pub(super) text: &'t str,
    pub(super) is_linked: bool,
}

/// What may be the title.
#[derive(Debug, Clone, Copy)]
struct Candidate<'t> {
    text: &'t str,
    source: Source,
    kind: Kind<'t>,
}

#[derive(Debug, Clone, Copy)]
enum Kind<'t> {
    Heading(Headline<'t>),
    /// Declared, without the name of the site; or what stands before its first separator.
    Cut,
    /// Declared, as it is.
    Whole,
}

/// The candidates of a page, and what they are compared with.
pub(super) struct Choice<'t> {
    candidates: Vec<Candidate<'t>>,
    /// The declared titles, as keys.
    declared: Vec<String>,
    /// The words of the first of them without the name of the site.
    cleaned: BTreeSet<String>,
    address: BTreeSet<String>,
    is_home: bool,
    is_article: bool,
    is_website: bool,
}

impl<'t> Choice<'t> {
    /// The choice between a heading and the declared titles without the name of the site.
    pub(super) fn of(
        sought: &Sought<'t>,
        headline: Option<Headline<'t>>,
        cleaned: &[(&'t str, Source)],
    ) -> Choice<'t> {
        let path: Vec<&str> = sought.address.and_then(Url::path_segments).into_iter().flatten().collect();
        let last = path.iter().rev().find(|part| !part.is_empty());
        let is_home = sought.address.is_some() && last.is_none();
        let mut candidates = Vec::new();
        let mut add = |text: &'t str, source, kind| {
            let candidate = Candidate { text, source, kind };
            let is_known = candidates.iter().any(|known: &Candidate<'_>| key(known.text) == key(text));
            if !is_known && !key(text).is_empty() {
                candidates.push(candidate);
            }
        };
        if let Some(headline) = headline {
            add(headline.text, Source::Text, Kind::Heading(headline));
        }
        for (text, source) in cleaned {
            add(text, *source, Kind::Cut);
            for (first, _) in WITHOUT_COLON.iter().filter_map(|separator| text.split_once(separator)) {
                add(first.trim(), *source, Kind::Cut);
            }
        }
        let metas = sought.declared.metas(Meaning::Title);
        // Where nothing but the name of the site is declared, it is the title of the home page.
        if headline.is_none() || !cleaned.is_empty() || is_home {
            let graph = metas.first().filter(|(rank, _)| *rank == 0).map(|(_, title)| *title);
            for whole in sought.declared.title.as_deref().into_iter().chain(graph) {
                add(whole, Source::Head, Kind::Whole);
            }
        }
        let linked = sought.linked.headline.as_deref();
        let stated = [linked, sought.declared.title.as_deref()].into_iter().flatten();
        let kind = sought.linked.kind.as_deref().unwrap_or_default();
        let graph_kind = sought.declared.meta(Meaning::Kind).unwrap_or_default();
        let is_linked_article = ARTICLES.iter().any(|end| kind.ends_with(end));
        Choice {
            candidates,
            declared: stated
                .chain(metas.iter().take(MAX_AGREEING).map(|(_, title)| *title))
                .map(key)
                .collect(),
            cleaned: cleaned.first().map(|(title, _)| words(title).collect()).unwrap_or_default(),
            address: last.map(|part| address_words(part)).unwrap_or_default(),
            is_home,
            is_article: is_linked_article || graph_kind.eq_ignore_ascii_case("article"),
            is_website: !is_linked_article && graph_kind.eq_ignore_ascii_case("website"),
        }
    }

    /// The candidate with the greatest weight; of equal ones the first.
    pub(super) fn best(&self) -> Option<(&'t str, Source)> {
        let mut best: Option<(f32, &Candidate<'t>)> = None;
        for candidate in &self.candidates {
            let facts = self.facts(candidate).into_iter().zip(WEIGHTS);
            let weight = facts.map(|(value, (_, weight))| value * weight).sum();
            if best.is_none_or(|(least, _)| weight > least) {
                best = Some((weight, candidate));
            }
        }
        best.map(|(_, candidate)| (candidate.text, candidate.source))
    }

    /// The candidates with their facts.
    #[cfg(feature = "training")]
    pub(super) fn described(&self) -> Vec<(String, Vec<f32>)> {
        let of = |candidate: &Candidate<'_>| (candidate.text.to_owned(), self.facts(candidate).to_vec());
        self.candidates.iter().map(of).collect()
    }

    fn facts(&self, candidate: &Candidate<'_>) -> [f32; WEIGHTS.len()] {
        let own: Vec<String> = words(candidate.text).collect();
        let distinct: BTreeSet<String> = own.iter().cloned().collect();
        let headline = match candidate.kind {
            Kind::Heading(headline) => Some(headline),
            Kind::Cut | Kind::Whole => None,
        };
        let is_heading = headline.is_some();
        let has = |separators: &[&str]| separators.iter().any(|mark| candidate.text.contains(mark));
        let shorter = distinct.len().min(self.cleaned.len());
        let whole = key(candidate.text);
        WEIGHTS.map(|(fact, _)| match fact {
            Fact::Separated => number(!is_heading && has(WITHOUT_COLON)),
            Fact::Barred => number(!is_heading && has(&SEPARATORS[..1])),
            Fact::Length => (own.len() as f32).ln_1p(),
            Fact::InAddress => share(&distinct, &self.address, distinct.len()),
            Fact::Agreeing => self.declared.iter().filter(|title| **title == whole).count() as f32,
            Fact::Home => number(self.is_home && matches!(candidate.kind, Kind::Whole)),
            Fact::Shared if is_heading => share(&distinct, &self.cleaned, shorter),
            Fact::OfWebsite => number(is_heading && self.is_website),
            Fact::OfArticle => number(is_heading && self.is_article),
            Fact::Linked => number(headline.is_some_and(|headline| headline.is_linked)),
            Fact::Shared => 0.0,
        })
    }
}

/// So many of the declared titles beside `<title>` and the linked data are asked whether they agree.
const MAX_AGREEING: usize = 3;

fn number(is: bool) -> f32 {
    f32::from(u8::from(is))
}

/// How many words are in both, as a share of so many.
fn share(a: &BTreeSet<String>, b: &BTreeSet<String>, of: usize) -> f32 {
    a.intersection(b).count() as f32 / of.max(1) as f32
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
    use crate::extractor::Extractor;

    /// The title of a page with a first-level heading, `<title>`, other markup of its head and a path.
    fn title_of(heading: &str, declared: &str, head: &str, path: &str) -> String {
        let page = format!("<title>{declared}</title>{head}<h1>{heading}</h1><p>Water.");
        let extractor = Extractor::new().url(&format!("https://harbourpost.example/{path}"));
        extractor
            .and_then(|extractor| extractor.extract(&page))
            .unwrap_or_default()
            .metadata
            .title
            .unwrap_or_default()
    }

    const ARTICLE: &str = "<meta property=og:type content=article>";
    const WEBSITE: &str = "<meta property=og:type content=website>";

    #[test]
    fn the_address_tells_heading_and_declared_title_apart() {
        let (heading, declared) = ("Sailing by the moon", "Tide tables explained");
        assert_eq!(title_of(heading, declared, "", "sailing-by-the-moon"), heading);
        assert_eq!(title_of(heading, declared, "", "tide-tables-explained.html"), declared);
        assert_eq!(
            title_of("Gezeiten für Anfänger", declared, "", "gezeiten-f%C3%BCr-anf%C3%A4nger"),
            "Gezeiten für Anfänger"
        );
    }

    #[test]
    fn an_article_is_called_after_its_heading_and_a_website_after_what_it_declares() {
        let (heading, declared) = ("Welcome to our harbour", "Moorings and our berths");
        assert_eq!(title_of(heading, declared, ARTICLE, "x"), heading);
        assert_eq!(title_of(heading, declared, WEBSITE, "x"), declared);
    }

    #[test]
    fn each_fact_tips_the_scales() {
        let (heading, declared) = ("We sail at noon", "Moorings and their berths");
        assert_eq!(title_of("We sail at noon today", declared, "", "x"), declared, "what is declared agrees");
        assert_eq!(title_of(heading, declared, ARTICLE, "x"), heading, "the heading of an article");
        let news = "<script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>";
        assert_eq!(title_of(heading, declared, news, "x"), heading, "linked data calls it one");
        assert_eq!(
            title_of(heading, declared, &format!("{news}{WEBSITE}"), "x"),
            heading,
            "and knows better"
        );
        let longer = "Moorings and their berths for small boats in harbours of all islands";
        assert_eq!(title_of("Shop now", longer, ARTICLE, "x"), longer, "two words say little");
    }

    #[test]
    fn a_linked_heading_is_no_headline() {
        let (heading, declared) = ("Welcome to our harbour", "Moorings and our berths");
        assert_eq!(title_of(heading, declared, "", "x"), heading);
        assert_eq!(title_of(&format!("<a href=/>{heading}</a>"), declared, "", "x"), declared);
    }

    #[test]
    fn a_bar_ends_a_title_and_a_home_page_keeps_its_name() {
        assert_eq!(
            title_of("Find us", "Tide tables | Charts and clocks", WEBSITE, "tide-tables"),
            "Tide tables"
        );
        let name = "Harbour Post: tides and charts";
        assert_eq!(title_of("Know the water", name, WEBSITE, ""), name);
        assert_eq!(title_of("Harbour news of today", "Harbour Post", ARTICLE, "x"), "Harbour news of today");
    }
}
