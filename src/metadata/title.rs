//! The headline, without the name of the site.

use crate::article::BlockKind;
use crate::metadata::Declared;
use crate::outline::Outline;

/// What sites put between a title and their name.
const SEPARATORS: [&str; 8] = [" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " • "];
/// A part this short is the name of a site or section rather than a headline.
const MIN_TITLE_WORDS: usize = 3;

/// The page's headline: a first-level heading that the declared title confirms, else the declared title without the
/// name of the site, else the only first-level heading.
pub(super) fn title(declared: &Declared, outline: &Outline) -> Option<String> {
    let shown: Vec<&str> = outline
        .blocks
        .iter()
        .filter(|b| b.kind == BlockKind::Heading { level: 1 })
        .map(|b| outline.block_text(b))
        .collect();
    let candidates = [&declared.social_title, &declared.title];
    let confirmed = shown.iter().find(|heading| {
        let heading = key(heading);
        !heading.is_empty()
            && candidates.iter().any(|c| c.as_deref().is_some_and(|c| key(c).contains(&heading)))
    });
    let is_site = |text: &str| declared.site_name.as_deref().is_some_and(|site| key(site) == key(text));
    if let Some(heading) = confirmed.filter(|h| !is_site(h)) {
        return Some((*heading).to_owned());
    }
    let declared_title =
        candidates.into_iter().flatten().map(|c| without_site(c, declared.site_name.as_deref()));
    let fallback = || match shown[..] {
        [only] => Some(only.to_owned()),
        _ => None,
    };
    declared_title.into_iter().find(|t| !t.is_empty() && !is_site(t)).map(str::to_owned).or_else(fallback)
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

/// Letters and digits in lower case, to compare texts by.
fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
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
