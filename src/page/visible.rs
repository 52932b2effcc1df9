//! What tests look at in a document: what a reader sees, and what the body holds.

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

/// The markup within the body, as the parser writes it out.
pub(super) fn body(document: &Html) -> String {
    let html = document.html();
    let body = html.split_once("<body>").and_then(|(_, rest)| rest.split_once("</body>"));
    body.map_or(String::new(), |(body, _)| body.to_owned())
}
