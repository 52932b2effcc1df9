//! What may be the title of a page on which no heading says what a declared title says.

use super::headings::Headings;
use super::{Sought, WITHOUT_COLON, han_cut, opens_quotation, repeatedly};
use crate::article::Source;
use crate::metadata::meta_tags::Meaning;
use crate::words::key;

/// What may be the title.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate<'t> {
    pub(super) text: &'t str,
    pub(super) source: Source,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The first-level heading nearest before the main content.
    Headline { is_linked: bool, is_signed: bool },
    /// A heading of the second or third level: the nearest before the main content, or one that a declared title holds.
    Lower { is_declared: bool },
    /// Declared, without the name of the site; or what stands before its first separator.
    Cut,
    /// What stands behind the first separator of `<title>`.
    Rest,
    /// Declared, as it is.
    Whole,
}

/// The candidates of a page, each text once: headings, the declared titles without the name of the site, and the declared titles.
pub(super) fn candidates<'t>(
    sought: &Sought<'t>,
    headings: &Headings<'t>,
    cleaned: &[(&'t str, Source)],
) -> Vec<Candidate<'t>> {
    let mut found = Found(Vec::new());
    let whole = |title: &'t str| repeatedly(title, |title| han_cut(title, sought.site));
    let head = sought.declared.title.as_deref().map(whole);
    let metas = sought.declared.metas(Meaning::Title);
    let graph = metas.first().filter(|(rank, _)| *rank == 0).map(|(_, title)| whole(title));
    let headline = headings.headline(sought);
    if let Some(heading) = headline {
        found.add(
            heading.text,
            Source::Text,
            Kind::Headline { is_linked: heading.is_linked, is_signed: heading.is_signed },
        );
    }
    for (text, source) in cleaned {
        found.add(text, *source, Kind::Cut);
        for (first, _) in parts(text) {
            found.add(first, *source, Kind::Cut);
        }
    }
    for whole in head.into_iter().chain(graph) {
        for (first, _) in parts(whole).filter(|(first, _)| !sought.site.is(first)) {
            found.add(first, Source::Head, Kind::Cut);
        }
    }
    for (_, rest) in head.into_iter().flat_map(parts).filter(|(_, rest)| !sought.site.is(rest)) {
        found.add(rest, Source::Head, Kind::Rest);
    }
    for whole in head.into_iter().chain(graph) {
        found.add(whole, Source::Head, Kind::Whole);
    }
    let declared: Vec<String> = head.into_iter().chain(graph).map(key).collect();
    for (heading, is_nearest) in headings.lower(sought) {
        let is_declared = declared.iter().any(|title| title.contains(&heading.key));
        if is_nearest || is_declared {
            found.add(heading.text, Source::Text, Kind::Lower { is_declared });
        }
    }
    found.0
}

struct Found<'t>(Vec<Candidate<'t>>);

impl<'t> Found<'t> {
    fn add(&mut self, text: &'t str, source: Source, kind: Kind) {
        let folded = key(text);
        if !folded.is_empty() && !self.0.iter().any(|known| key(known.text) == folded) {
            self.0.push(Candidate { text, source, kind });
        }
    }
}

/// What stands before and behind the first of each kind of separator.
fn parts(title: &str) -> impl Iterator<Item = (&str, &str)> {
    let split =
        |separator: &&str| title.split_once(*separator).filter(|(_, rest)| !opens_quotation(separator, rest));
    WITHOUT_COLON.iter().filter_map(split).map(|(first, rest)| (first.trim(), rest.trim()))
}

#[cfg(test)]
mod tests {
    use crate::extractor::Extractor;
    use crate::page::Page;

    /// What may be the title of a page.
    fn candidates(page: &str) -> Vec<String> {
        let found = Extractor::new().title_candidates(&Page::parse(page));
        found.into_iter().map(|(text, _)| text).collect()
    }

    const WATER: &str =
        "<p>Water comes and water goes, and whoever reads the tables of tides knows when it does.";

    #[test]
    fn parts_of_declared_titles_are_candidates_but_the_name_of_the_site() {
        let page = "<meta property=og:site_name content='Harbour Post'><title>Harbour Post - Tides - A primer</title>\
                    <h1>Sailing</h1><p>Water.";
        let found = candidates(page);
        assert_eq!(found, ["Sailing", "Tides - A primer", "Tides", "Harbour Post - Tides - A primer"]);
        let page = page.replace("Harbour Post - Tides - A primer", "Tides - A primer - Harbour Post");
        let found = candidates(&page);
        assert_eq!(found, ["Sailing", "Tides - A primer", "Tides", "Tides - A primer - Harbour Post"]);
        let found = candidates("<title>Tides - A primer - Charts</title><h1>Sailing</h1><p>Water.");
        let parts = ["Tides - A primer", "Tides", "A primer - Charts", "Tides - A primer - Charts"];
        assert_eq!(found[1..], parts);
    }

    #[test]
    fn lower_headings_are_candidates_before_the_text_or_if_they_are_declared() {
        let page = format!(
            "<title>Tide tables explained</title><h1>Sailing</h1><h2>News</h2><ul><li><a href=/a>Boats</a><li><a href=/b>Nets</a></ul><h3>By the moon</h3>{WATER}{WATER}\
             <h2>Further down</h2>{WATER}<h2>Tide tables</h2>{WATER}"
        );
        let found = candidates(&page);
        for (heading, is_one) in
            [("News", false), ("By the moon", true), ("Further down", false), ("Tide tables", true)]
        {
            assert_eq!(found.iter().any(|text| text == heading), is_one, "{heading}: {found:?}");
        }
    }

    #[test]
    fn a_chinese_title_is_no_candidate_with_the_name_of_its_site() {
        let found = candidates("<title>海港的潮水每天来回两次_国内_海港报</title><p>Water.");
        assert_eq!(found, ["海港的潮水每天来回两次"]);
    }

    #[test]
    fn texts_without_letters_are_no_candidates() {
        assert_eq!(candidates("<title>|</title><p>Water."), [""; 0]);
    }

    #[test]
    fn each_text_is_a_candidate_once() {
        let found = candidates(
            "<title>Tides</title><meta property=og:title content='TIDES.'><h1>Sailing</h1><p>Water.",
        );
        assert_eq!(found.len(), 2, "{found:?}");
    }
}
