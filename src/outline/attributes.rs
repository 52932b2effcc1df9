//! What the attributes of an element say.

use html5ever::local_name;
use scraper::node::Element;

use crate::cues::{NameCache, NameCues, Tag};
use crate::page::number_of_part;
use crate::words::hash;

/// What an element's attributes say.
#[derive(Default)]
pub(super) struct Facts {
    pub(super) names: NameCues,
    pub(super) shape: u64,
    pub(super) class: bool,
    pub(super) hidden: bool,
    pub(super) presentation: bool,
    pub(super) href: bool,
    /// It leads to a place of the page itself.
    pub(super) fragment: bool,
    pub(super) button: bool,
    /// The first number of an ordered list.
    pub(super) start: Option<u32>,
}

impl Facts {
    /// Reads the attributes once.
    pub(super) fn of(element: &Element, tag: Tag, cache: &mut NameCache) -> Facts {
        let mut facts = Facts::default();
        let mut streamed = false;
        for (name, value) in &element.attrs {
            match name.local {
                local_name!("class") => {
                    facts.names |= cache.names(value);
                    facts.shape = hash(value.as_bytes());
                    facts.class = true;
                }
                local_name!("id") => {
                    // That of a heading is its text, spelled for an address.
                    if tag.heading_level().is_none() {
                        facts.names |= cache.names(value);
                    }
                    // Hidden until a script moves it to its place; here it has none, or it would be there.
                    streamed = number_of_part(value).is_some();
                }
                local_name!("itemprop") | local_name!("aria-label") => facts.names |= cache.names(value),
                local_name!("role") => {
                    facts.names |= cache.names(value);
                    facts.presentation = matches!(&**value, "presentation" | "none");
                    facts.button = &**value == "button";
                }
                local_name!("hidden") => facts.hidden |= !value.eq_ignore_ascii_case("false"),
                local_name!("aria-hidden") => facts.hidden |= &**value == "true",
                local_name!("style") => facts.hidden |= hides(value),
                local_name!("href") => {
                    facts.href = true;
                    facts.fragment = value.len() > 1 && value.starts_with('#');
                }
                local_name!("start") => facts.start = value.trim().parse().ok(),
                local_name!("itemtype") if value.trim_end().ends_with("schema.org/Comment") => {
                    facts.names |= NameCues::COMMENTS;
                }
                _ => {}
            }
        }
        facts.hidden &= !streamed;
        facts
    }
}

/// Whether a `style` attribute hides the element.
fn hides(style: &str) -> bool {
    style.split(';').filter_map(|rule| rule.split_once(':')).any(|(property, value)| {
        let is = |text: &str, word: &str| {
            text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
        };
        let (property, value) = (property.trim(), value.trim());
        (is(property, "display") && is(value, "none")) || (is(property, "visibility") && is(value, "hidden"))
    })
}
