//! What a reader sees of a document, for tests.

use scraper::{Html, Node};

/// Elements whose text nobody sees.
const HIDDEN: &[&str] = &["script", "style", "svg", "noembed", "noframes", "iframe", "template"];

/// The visible text, with each run of white space as one space.
pub(super) fn visible(document: &Html) -> String {
    let mut text = String::new();
    let mut node = document.tree.root();
    'walk: loop {
        if let Node::Text(found) = node.value() {
            text.push_str(found);
        }
        let is_hidden = node.value().as_element().is_some_and(|element| HIDDEN.contains(&element.name()));
        if !is_hidden && let Some(child) = node.first_child() {
            node = child;
            continue;
        }
        loop {
            if let Some(next) = node.next_sibling() {
                node = next;
                break;
            }
            match node.parent() {
                Some(parent) => node = parent,
                None => break 'walk,
            }
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
