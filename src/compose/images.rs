//! The picture that an `<img>` stands for.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;
use scraper::node::Element;

use super::Source;
use crate::article::Image;
use crate::metadata;
use crate::page::dom::{attribute, element};

/// Attributes that hold the address until a script loads the picture, in the order of trust: lazysizes, lazyload, WP Rocket,
/// jQuery Lazy, Medium-like zooms. `src` is a placeholder then.
const LAZY: [&str; 8] = [
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-lazy",
    "data-orig-file",
    "data-full-url",
    "data-hi-res-src",
    "data-url",
];
/// The same for sets of candidates.
const LAZY_SETS: [&str; 3] = ["data-srcset", "data-lazy-srcset", "data-original-set"];
/// A `<picture>` offers no more for a reason, with the white space between.
const MAX_SOURCES: usize = 64;
/// Pictures of less than so many pixels a side count readers or draw icons.
const MIN_SIDE: u32 = 17;
/// Names of files that hold no picture.
const PLACEHOLDERS: [&str; 6] =
    ["blank.gif", "pixel.gif", "spacer.gif", "transparent.gif", "1x1.", "placeholder."];

/// The picture of an `<img>`: the best candidate that the page offers; none for placeholders, counters and icons.
pub(super) fn image(source: Source<'_>, node: NodeRef<'_, Node>) -> Option<Image> {
    let img = element(node)?;
    let side = |name| attribute(img, &name).and_then(|n| n.trim().trim_end_matches("px").parse::<u32>().ok());
    let (width, height) = (side(local_name!("width")), side(local_name!("height")));
    let is_small = |side: Option<u32>| side.is_some_and(|side| side < MIN_SIDE);
    if is_small(width) || is_small(height) {
        return None;
    }
    let address = address(node, img)?;
    let url = source.address(address).filter(|url| !url.starts_with("mailto:"))?;
    let alt = attribute(img, &local_name!("alt")).and_then(metadata::unescaped).unwrap_or_default();
    Some(Image { url, alt })
}

fn address<'a>(node: NodeRef<'a, Node>, img: &'a Element) -> Option<&'a str> {
    let lazy_set = |element: &'a Element| LAZY_SETS.iter().find_map(|name| best(element.attr(name)?));
    let set = |element: &'a Element| {
        attribute(element, &local_name!("srcset")).and_then(best).or_else(|| lazy_set(element))
    };
    let lazy = || LAZY.iter().find_map(|name| usable(img.attr(name)?));
    let own = || usable(attribute(img, &local_name!("src"))?);
    let picture = || {
        let is_picture = |node: &NodeRef<'_, Node>| element(*node).is_some_and(|e| e.name() == "picture");
        let picture = node.parent().filter(is_picture)?;
        picture.children().take(MAX_SOURCES).filter_map(element).filter(|e| e.name() == "source").find_map(set)
    };
    set(img).or_else(lazy).or_else(own).or_else(picture)
}

/// An address that is not that of a placeholder.
fn usable(address: &str) -> Option<&str> {
    let address = address.trim();
    let placeholder = PLACEHOLDERS.iter().any(|name| address.contains(name));
    (!address.is_empty() && !address.starts_with("data:") && !placeholder).then_some(address)
}

/// The candidate of a `srcset` with the greatest width or density (HTML standard, section 4.8.4.2.2).
fn best(set: &str) -> Option<&str> {
    let mut best: Option<(&str, f32)> = None;
    let mut rest = set;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        if rest.is_empty() {
            break;
        }
        // An address may hold commas; one behind it ends the candidate.
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        let (address, descriptor, after) = match address.strip_suffix(',') {
            Some(address) => (address, "", after),
            None => {
                let end = after.find(',').unwrap_or(after.len());
                (address, after[..end].trim(), &after[end..])
            }
        };
        rest = after;
        let size = descriptor.trim_end_matches(['w', 'x', 'h']).parse().unwrap_or(1.0);
        if usable(address).is_some() && best.is_none_or(|(_, other)| size > other) {
            best = Some((address, size));
        }
    }
    best.map(|(address, _)| address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_short_side_makes_an_icon() {
        let outline = crate::outline::Outline::default();
        let is_image = |markup: &str| {
            let page = crate::page::Page::parse(markup);
            let source = Source { outline: &outline, document: Some(page.document()), base: None };
            let img = page.document().tree.nodes().find(|n| element(*n).is_some_and(|e| e.name() == "img"));
            img.and_then(|img| image(source, img)).is_some()
        };
        assert!(is_image("<img src=a width=600 height=400>") && is_image("<img src=a>"));
        assert!(!is_image("<img src=a width=600 height=1>") && !is_image("<img src=a width=16px>"));
    }

    #[test]
    fn the_best_candidate_of_a_set_is_the_largest() {
        for (set, expected) in [
            ("a.jpg 300w, b.jpg 1200w, c.jpg 600w", Some("b.jpg")),
            ("a.jpg, b.jpg 2x", Some("b.jpg")),
            ("a.jpg 1.5x,b.jpg 1x", Some("a.jpg")),
            ("/w_300,h_200/a.jpg 300w, /w_900,h_600/a.jpg 900w", Some("/w_900,h_600/a.jpg")),
            ("data:image/gif;base64,R0lGOD 1w", None),
            (" , ", None),
            ("", None),
        ] {
            assert_eq!(best(set), expected, "{set}");
        }
    }
}
