//! The picture that an `<img>` stands for.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;
use scraper::node::Element;

use super::Source;
use crate::article::Image;
use crate::metadata;
use crate::page::dom::{attribute, classes, element};

/// Attributes that hold the address until a script loads the picture, in the order of trust: lazysizes, lazyload, WP Rocket,
/// jQuery Lazy, Medium-like zooms. `src` is a placeholder then.
const LAZY: [&str; 3] = ["data-src", "data-lazy-src", "data-hi-res-src"];
/// Attributes that hold it on some sites, and on others an option or the address of a page.
const VAGUE: [&str; 5] = ["data-original", "data-lazy", "data-orig-file", "data-full-url", "data-url"];
/// What the address of a picture has in it, be it that of a service that scales another one.
const PICTURE_NAMES: [&str; 8] = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp"];
/// The same for sets of candidates.
const LAZY_SETS: [&str; 3] = ["data-srcset", "data-lazy-srcset", "data-original-set"];
/// A `<picture>` offers no more for a reason, with the white space between.
const MAX_SOURCES: usize = 64;
/// What the classes of pictures of signs have in them: WordPress, Twemoji, Discourse, forums.
const EMOJI: [&str; 4] = ["emoji", "smilie", "smiley", "emoticon"];
/// Without such a class a sign is so small.
const MAX_EMOJI_SIDE: u32 = 24;
const MAX_EMOJI_ALT: usize = 40;
/// Pictures of less than so many pixels a side count readers or draw icons.
const MIN_SIDE: u32 = 17;
/// What the names of files that hold no picture have in them.
const PLACEHOLDERS: [&str; 5] = ["blank.gif", "pixel.gif", "spacer.gif", "transparent.gif", "placeholder."];
/// The name of such files without its ending, if it is all: others tell their size by it.
const PIXEL: &str = "1x1";

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

/// The sign that a picture stands for within text: an emoji, a smiley.
pub(super) fn emoji(img: &Element) -> Option<&str> {
    let alt = attribute(img, &local_name!("alt"))?.trim();
    let side = attribute(img, &local_name!("width"))
        .and_then(|n| n.trim().trim_end_matches("px").parse::<u32>().ok());
    let is_named = classes(img).any(|class| EMOJI.iter().any(|name| class.contains(name)));
    let is_code = alt.len() > 2 && alt.starts_with(':') && alt.ends_with(':');
    let is_sign = is_code || !alt.contains(|c: char| c.is_ascii() || c.is_alphanumeric());
    let is_small = side.is_some_and(|side| side <= MAX_EMOJI_SIDE) && is_sign;
    ((is_named || is_small) && !alt.is_empty() && alt.len() <= MAX_EMOJI_ALT).then_some(alt)
}

fn address<'a>(node: NodeRef<'a, Node>, img: &'a Element) -> Option<&'a str> {
    let lazy_set = |element: &'a Element| LAZY_SETS.iter().find_map(|name| best(element.attr(name)?));
    let set = |element: &'a Element| {
        attribute(element, &local_name!("srcset")).and_then(best).or_else(|| lazy_set(element))
    };
    let trusted = || LAZY.iter().find_map(|name| lazy(img, name));
    let own = || usable(attribute(img, &local_name!("src"))?);
    let vague = || VAGUE.iter().filter_map(|name| lazy(img, name));
    let vague_picture = || vague().find(|address| is_picture(address));
    let picture = || {
        let is_picture = |node: &NodeRef<'_, Node>| element(*node).is_some_and(|e| e.name() == "picture");
        let picture = node.parent().filter(is_picture)?;
        picture
            .children()
            .take(MAX_SOURCES)
            .filter_map(element)
            .filter(|e| e.name() == "source")
            .find_map(set)
    };
    set(img).or_else(trusted).or_else(vague_picture).or_else(own).or_else(|| vague().next()).or_else(picture)
}

/// What an attribute holds, if it has the form of an address.
fn lazy<'a>(img: &'a Element, attribute: &str) -> Option<&'a str> {
    img.attr(attribute).and_then(usable).filter(|address| address.contains(['/', '.']))
}

/// Whether an address names the file of a picture.
fn is_picture(address: &str) -> bool {
    let address = address.to_ascii_lowercase();
    PICTURE_NAMES.iter().any(|name| address.contains(name))
}

/// An address that is not that of a placeholder.
fn usable(address: &str) -> Option<&str> {
    let address = address.trim();
    let path = &address[..address.find(['?', '#']).unwrap_or(address.len())];
    let file = path.rsplit('/').next().unwrap_or(path);
    let is_pixel = file.split('.').next() == Some(PIXEL);
    let placeholder = is_pixel || PLACEHOLDERS.iter().any(|name| address.contains(name));
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
