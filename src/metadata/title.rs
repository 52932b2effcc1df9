//! The headline, without the name of the site.

use super::head::Declared;
use super::meta_tags::Meaning;
use crate::article::{BlockKind, Source};
use crate::outline::{Block, Outline};
use crate::words::key;

/// What sites put between a title and their name.
const SEPARATORS: [&str; 8] = [" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " • "];
/// A part this short is the name of a site or section rather than a headline.
const MIN_TITLE_WORDS: usize = 3;

/// Headings below this level are parts of the text.
const MAX_LEVEL: u8 = 2;

/// The page's headline: the heading that says what a declared title says; else the declared title without the name of
/// the site; else the only first-level heading.
pub(super) fn title(
    declared: &Declared,
    headline: Option<&str>,
    site: Option<&str>,
    outline: &Outline,
    _kept: &[usize],
) -> Option<(String, Source)> {
    let is_site = |text: &str| site.is_some_and(|site| key(site) == key(text));
    let headings = |max: u8| {
        let of_level = move |b: &&Block| matches!(b.kind, BlockKind::Heading { level } if level <= max);
        outline.blocks.iter().filter(of_level).map(|b| outline.block_text(b)).filter(|t| !is_site(t))
    };
    let declared_titles: Vec<(&str, Source)> = [
        (headline, Source::JsonLd),
        (declared.meta(Meaning::Title), Source::Head),
        (declared.title.as_deref(), Source::Head),
    ]
    .into_iter()
    .filter_map(|(title, source)| Some((without_site(title?, site), source)))
    .filter(|(title, _)| !title.is_empty() && !is_site(title))
    .collect();
    for (title, source) in &declared_titles {
        let wanted = key(title);
        if let Some(shown) = headings(MAX_LEVEL).find(|h| key(h) == wanted) {
            return Some((shown.to_owned(), Source::Text));
        }
        // A kicker may stand in the same heading.
        if headings(1).any(|h| key(h).contains(&wanted)) {
            return Some(((*title).to_owned(), *source));
        }
    }
    let confirmed =
        |h: &&str| !key(h).is_empty() && declared_titles.iter().any(|(t, _)| key(t).starts_with(&key(h)));
    if let Some(shown) = headings(1).filter(confirmed).max_by_key(|h| h.len()) {
        return Some((shown.to_owned(), Source::Text));
    }
    let only = || {
        let mut headings = headings(1);
        headings.next().filter(|_| headings.next().is_none())
    };
    let only = || only().map(|title| (title, Source::Text));
    declared_titles.first().copied().or_else(only).map(|(title, source)| (title.to_owned(), source))
}

/// Cuts the name of the site from the end or the start: the name that the page declares, else a last part that is short.
fn without_site<'t>(title: &'t str, site: Option<&str>) -> &'t str {
    let site = site.map(key);
    for separator in SEPARATORS {
        if let Some((rest, last)) = title.rsplit_once(separator) {
            let long = rest.split_whitespace().count() >= MIN_TITLE_WORDS;
            let longer = rest.len() > last.len();
            if site.as_deref() == Some(&key(last)) || (site.is_none() && long && longer) {
                return rest.trim();
            }
        }
        if let Some((first, rest)) = title.split_once(separator)
            && site.as_deref() == Some(&key(first))
        {
            return rest.trim();
        }
    }
    title.trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_is_cut_from_either_end() {
        for (title, site, expected) in [
            ("Low tide at noon | The Harbour Post", Some("The Harbour Post"), "Low tide at noon"),
            ("The Harbour Post - Low tide at noon", Some("The Harbour Post"), "Low tide at noon"),
            ("Low tide at noon – The Post", None, "Low tide at noon"),
            ("Tides - a primer", Some("The Harbour Post"), "Tides - a primer"),
            ("Tides - a primer", None, "Tides - a primer"),
        ] {
            assert_eq!(without_site(title, site), expected);
        }
    }
}
