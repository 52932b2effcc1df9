//! Small questions to the nodes of a document.

use ego_tree::NodeRef;
use html5ever::LocalName;
use scraper::Node;
use scraper::node::Element;

/// The element that a node is.
pub(crate) fn element<'a>(node: NodeRef<'a, Node>) -> Option<&'a Element> {
    match node.value() {
        Node::Element(element) => Some(element),
        _ => None,
    }
}

/// An attribute by its interned name: comparing is one instruction.
pub(crate) fn attribute<'a>(element: &'a Element, name: &LocalName) -> Option<&'a str> {
    element.attrs.iter().find(|(key, _)| key.local == *name).map(|(_, value)| &**value)
}

/// The classes of an element.
pub(crate) fn classes(element: &Element) -> impl Iterator<Item = &str> {
    attribute(element, &html5ever::local_name!("class")).unwrap_or_default().split_ascii_whitespace()
}

/// The texts within a node, in order.
pub(crate) fn texts<'a>(node: NodeRef<'a, Node>) -> impl Iterator<Item = &'a str> {
    node.descendants().filter_map(|node| match node.value() {
        Node::Text(text) => Some(&**text),
        _ => None,
    })
}
