//! Puts declarative shadow trees where a browser shows them: in their hosts, with what the page has for a slot in it.
//! <https://html.spec.whatwg.org/#attr-template-shadowrootmode>, <https://dom.spec.whatwg.org/#finding-slots-and-slottables>

use ego_tree::{NodeId, NodeRef};
use html5ever::{LocalName, local_name};
use scraper::{Html, Node};

use super::dom;

/// The attribute of a `<template>` that is such a tree, and its values.
const MODE: &str = "shadowrootmode";
const MODES: [&str; 2] = ["open", "closed"];
/// So many are put in place, each with so many slots, and none as deep as this: pages have some hundreds of a few slots.
const MAX_TREES: usize = 4_096;
const MAX_SLOTS: usize = 64;
const MAX_DEPTH: usize = 512;

/// The templates that are shadow trees, in the order of the page.
pub(super) fn trees(document: &Html) -> Vec<NodeId> {
    // `descendants` doesn't recurse: a caller's document may be of any depth.
    let nodes = document.tree.root().descendants();
    nodes.filter(|node| is_tree(*node)).map(|node| node.id()).take(MAX_TREES).collect()
}

fn is_tree(node: NodeRef<'_, Node>) -> bool {
    let template = dom::element(node).filter(|element| element.name.local == local_name!("template"));
    let mode = template.and_then(|template| dom::attribute(template, &LocalName::from(MODE)));
    mode.is_some_and(|mode| MODES.iter().any(|known| mode.eq_ignore_ascii_case(known)))
}

/// Puts them in place, from the outside in.
pub(super) fn place(document: &mut Html, trees: &[NodeId]) {
    for &tree in trees {
        let Some(plan) = document.tree.get(tree).and_then(Plan::of) else { continue };
        for (slot, fallback, fitting) in plan.slots {
            let Some(mut slot) = document.tree.get_mut(slot) else { continue };
            for node in &fitting {
                slot.append_id(*node);
            }
            for node in fallback.iter().filter(|_| !fitting.is_empty()) {
                if let Some(mut node) = document.tree.get_mut(*node) {
                    node.detach();
                }
            }
        }
        for node in plan.content {
            if let Some(mut tree) = document.tree.get_mut(tree) {
                tree.insert_id_before(node);
            }
        }
    }
}

/// What goes where.
struct Plan {
    /// What the tree holds.
    content: Vec<NodeId>,
    /// The slots in it, what stands in them unless something fits, and what the host has for them.
    slots: Vec<(NodeId, Vec<NodeId>, Vec<NodeId>)>,
}

impl Plan {
    fn of(tree: NodeRef<'_, Node>) -> Option<Plan> {
        let host = tree.parent()?;
        let fragment = tree.first_child().filter(|child| matches!(child.value(), Node::Fragment))?;
        let is_deep = host.ancestors().nth(MAX_DEPTH).is_some();
        // A host has one such tree.
        if is_deep || tree.prev_siblings().any(is_tree) {
            return None;
        }
        let others = host.children().filter(|child| child.id() != tree.id());
        let mut light: Vec<_> =
            others.map(|child| (child.id(), named(child, &local_name!("slot")))).collect();
        let mut slots = Vec::new();
        for slot in slots_of(fragment).take(MAX_SLOTS) {
            let name = named(slot, &local_name!("name"));
            let (fitting, others) = light.into_iter().partition::<Vec<_>, _>(|(_, wanted)| *wanted == name);
            light = others;
            let fallback = slot.children().map(|child| child.id()).collect();
            slots.push((slot.id(), fallback, fitting.into_iter().map(|(node, _)| node).collect()));
        }
        Some(Plan { content: fragment.children().map(|child| child.id()).collect(), slots })
    }
}

/// The value of an attribute that names a slot.
fn named<'a>(node: NodeRef<'a, Node>, attribute: &LocalName) -> &'a str {
    dom::element(node).and_then(|element| dom::attribute(element, attribute)).unwrap_or_default()
}

/// The slots within a tree, but not those of trees within it.
fn slots_of<'a>(fragment: NodeRef<'a, Node>) -> impl Iterator<Item = NodeRef<'a, Node>> {
    let slots = fragment
        .descendants()
        .filter(|node| dom::element(*node).is_some_and(|element| element.name.local == local_name!("slot")));
    slots.filter(move |slot| {
        let mut around = slot.ancestors().take_while(|node| node.id() != fragment.id());
        around.all(|node| !matches!(node.value(), Node::Fragment))
    })
}

#[cfg(test)]
mod tests {
    use super::super::visible;
    use super::*;

    fn body(html: &str) -> String {
        let mut document = Html::parse_document(html);
        let trees = trees(&document);
        place(&mut document, &trees);
        visible::body(&document).replace("<template shadowrootmode=\"open\"></template>", "")
    }

    #[test]
    fn trees_stand_in_their_hosts() {
        assert_eq!(
            body(
                "<x-a><template shadowrootmode=open><h1>Low tide</h1><slot></slot>!</template><p>One</p>two</x-a>"
            ),
            "<x-a><h1>Low tide</h1><slot><p>One</p>two</slot>!</x-a>"
        );
        assert_eq!(
            body(
                "<x-a><template shadowrootmode=open><slot>None</slot><b><slot name=end>Nothing</slot></b><slot name=c>C</slot></template>\
                 <i slot=end>End</i><u>Text</u></x-a>"
            ),
            "<x-a><slot><u>Text</u></slot><b><slot name=\"end\"><i slot=\"end\">End</i></slot></b><slot name=\"c\">C</slot></x-a>"
        );
        // What fits no slot stays, and so does what is no such tree.
        assert_eq!(
            body("<x-a><template shadowrootmode=open>One</template>two</x-a><template><p>Three</template>"),
            "<x-a>Onetwo</x-a><template><p>Three</p></template>"
        );
    }

    #[test]
    fn trees_stand_within_trees() {
        assert_eq!(
            body(
                "<x-a><template shadowrootmode=open><x-b><template shadowrootmode=closed><b><slot></slot></b></template>\
                 <slot></slot></x-b></template>One</x-a>"
            )
            .replace("<template shadowrootmode=\"closed\"></template>", ""),
            "<x-a><x-b><b><slot><slot>One</slot></slot></b></x-b></x-a>"
        );
        // Of two in one host the first counts.
        let second = "<template shadowrootmode=\"open\">Two</template>";
        assert_eq!(
            body(&format!("<p>a</p><x-a>{}{second}</x-a>", second.replace("Two", "One"))),
            format!("<p>a</p><x-a>One{second}</x-a>")
        );
    }

    #[test]
    fn no_page_becomes_deep() {
        let part = format!(
            "<x-a><template shadowrootmode=open>{}<slot></slot>{}</template>",
            "<div>".repeat(50),
            "</div>".repeat(50)
        );
        let mut document = Html::parse_document(&part.repeat(300));
        let trees = trees(&document);
        place(&mut document, &trees);
        let deepest = document.tree.nodes().map(|node| node.ancestors().count()).max().unwrap_or_default();
        assert!(deepest < 3 * MAX_DEPTH, "{deepest}");
    }
}
