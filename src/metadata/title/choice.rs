//! The title of a page on which no heading says what a declared title says: what may be it, weighed.
//!
//! The weights are those of a conditional logit, fitted by `examples/train/titles.py` to the facts of `facts.rs`.

use super::Sought;
use super::candidates::{Candidate, candidates};
use super::facts::{Context, Fact};
use super::headings::Headings;
use crate::article::Source;

/// What counts for or against a candidate, and how much.
pub(super) const WEIGHTS: [(Fact, f32); 17] = [
    (Fact::Separated, -1.91),
    (Fact::Barred, -0.94),
    (Fact::Length, 0.56),
    (Fact::OneWord, -1.63),
    (Fact::Long, -0.90),
    (Fact::Sentence, -0.97),
    (Fact::InAddress, 2.24),
    (Fact::Home, 1.14),
    (Fact::Rest, -1.07),
    (Fact::Graph, 0.97),
    (Fact::Shared, 1.30),
    (Fact::OfWebsite, -0.97),
    (Fact::OfArticle, 0.36),
    (Fact::Linked, -1.37),
    (Fact::Lower, -1.24),
    (Fact::LowerDeclared, 0.54),
    (Fact::Signed, 1.38),
];

/// The candidates of a page, and what they are compared with.
pub(super) struct Choice<'t> {
    candidates: Vec<Candidate<'t>>,
    context: Context,
}

impl<'t> Choice<'t> {
    /// The choice between headings and the declared titles, with and without the name of the site.
    pub(super) fn of(
        sought: &Sought<'t>,
        headings: &Headings<'t>,
        cleaned: &[(&'t str, Source)],
    ) -> Choice<'t> {
        Choice { candidates: candidates(sought, headings, cleaned), context: Context::of(sought) }
    }

    /// The candidate with the greatest weight; of equal ones the first.
    pub(super) fn best(&self) -> Option<(&'t str, Source)> {
        let mut best: Option<(f32, &Candidate<'t>)> = None;
        for candidate in &self.candidates {
            let weight = self.values(candidate).zip(WEIGHTS).map(|(value, (_, weight))| value * weight).sum();
            if best.is_none_or(|(least, _)| weight > least) {
                best = Some((weight, candidate));
            }
        }
        best.map(|(_, candidate)| (candidate.text, candidate.source))
    }

    /// The candidates with their facts.
    #[cfg(any(test, feature = "training"))]
    pub(super) fn described(&self) -> Vec<(String, Vec<f32>)> {
        let of = |candidate: &Candidate<'_>| (candidate.text.to_owned(), self.values(candidate).collect());
        self.candidates.iter().map(of).collect()
    }

    fn values<'f>(&'f self, candidate: &'f Candidate<'_>) -> impl Iterator<Item = f32> + 'f {
        self.context.values(candidate, WEIGHTS.iter().map(|(fact, _)| *fact))
    }
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
