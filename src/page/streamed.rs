//! Puts what React streams late where it belongs.
//!
//! The server sends a page as it stands, with `<template id="B:0">` where something is still to come, and each late part behind the
//! page, as `<div hidden id="S:0">` and a script that moves its content to the place of the same number: that of a boundary (`B:`) or of
//! a part of another part (`P:`). Which is how react-dom writes it (`ReactFizzConfigDOM.js`, `$RC` and `$RS`). No script runs here, and
//! a headline behind the footer is no headline.

use ego_tree::NodeId;
use html5ever::local_name;
use scraper::Html;
use std::collections::{HashMap, HashSet};

use super::dom;

/// What the `id` of a late part begins with, and those of the places that it may go to.
const PART: &str = "S:";
const PLACES: [&str; 2] = ["B:", "P:"];

/// So many parts are moved: pages have some dozens.
const MAX_PARTS: usize = 1_024;

/// Places as deep as this stay empty: it is as deep as elements are opened.
const MAX_DEPTH: usize = 512;

/// The parts of a document that have a place, each with it.
pub(super) fn parts(document: &Html) -> Vec<(NodeId, NodeId)> {
    let (mut places, mut parts) = (HashMap::new(), Vec::new());
    for node in document.tree.root().descendants() {
        let Some(element) = dom::element(node) else { continue };
        let Some(id) = dom::attribute(element, &local_name!("id")) else { continue };
        if element.name.local == local_name!("template") {
            if let Some(number) = PLACES.iter().find_map(|place| id.strip_prefix(place)) {
                places.entry(number).or_insert(node.id());
            }
        } else if let Some(number) = number_of_part(id) {
            parts.push((node.id(), number));
        }
    }
    let placed = |(part, number)| places.remove(number).map(|place| (part, place));
    parts.into_iter().filter_map(placed).take(MAX_PARTS).collect()
}

/// The number of a part, from an element's `id`.
pub(crate) fn number_of_part(id: &str) -> Option<&str> {
    let is_number = |number: &&str| !number.is_empty() && number.bytes().all(|b| b.is_ascii_hexdigit());
    id.strip_prefix(PART).filter(is_number)
}

/// Moves the content of each part to its place.
pub(super) fn place(document: &mut Html, parts: &[(NodeId, NodeId)]) {
    let all: HashSet<NodeId> = parts.iter().map(|(part, _)| *part).collect();
    let mut within: HashMap<Option<NodeId>, Vec<(NodeId, NodeId)>> = HashMap::new();
    for &(part, place) in parts {
        let around = document.tree.get(place).and_then(|place| {
            place.ancestors().take(MAX_DEPTH).find(|node| all.contains(&node.id())).map(|node| node.id())
        });
        within.entry(around).or_default().push((part, place));
    }
    // From the outside in: how deep a place is shows when what it stands in is in its own. Those that wait for each other stay.
    let mut next = within.remove(&None).unwrap_or_default();
    while let Some((part, place)) = next.pop() {
        if is_open(document, part, place) {
            move_content(document, part, place);
        }
        next.append(&mut within.remove(&Some(part)).unwrap_or_default());
    }
}

fn move_content(document: &mut Html, part: NodeId, place: NodeId) {
    let children = document.tree.get(part).into_iter().flat_map(|part| part.children());
    for node in children.map(|node| node.id()).collect::<Vec<_>>() {
        if let Some(mut place) = document.tree.get_mut(place) {
            place.insert_id_before(node);
        }
    }
}

/// Whether a part may go to a place: it is not within the part, nor too deep.
fn is_open(document: &Html, part: NodeId, place: NodeId) -> bool {
    let around = document.tree.get(place).into_iter().flat_map(|place| place.ancestors());
    let outside = around.take(MAX_DEPTH).take_while(|node| node.id() != part);
    outside.last().is_some_and(|outermost| outermost.parent().is_none())
}

#[cfg(test)]
mod tests {
    use super::super::visible;
    use super::*;

    fn body(html: &str) -> String {
        let mut document = Html::parse_document(html);
        let parts = parts(&document);
        place(&mut document, &parts);
        visible::body(&document)
    }

    #[test]
    fn parts_go_to_their_places() {
        assert_eq!(
            body(
                "<main><template id=B:a></template></main><footer>End</footer>\
                 <div hidden id=S:a><h1>Low tide</h1><template id=P:1></template>!</div><div hidden id=S:1><p>One<p>Two</div>"
            ),
            "<main><h1>Low tide</h1><p>One</p><p>Two</p><template id=\"P:1\"></template>!<template id=\"B:a\"></template></main>\
             <footer>End</footer><div hidden=\"\" id=\"S:a\"></div><div hidden=\"\" id=\"S:1\"></div>"
        );
    }

    #[test]
    fn what_has_no_place_stays() {
        for html in [
            "<p>One</p><div id=\"S:0\">Two</div>",
            "<p></p><template id=\"B:1\"></template><div id=\"S:0\">Two</div>",
            "<p></p><template id=\"B:x\"></template><div id=\"S:x\">Two</div>",
            "<p></p><template id=\"B:\"></template><div id=\"S:\">Two</div>",
            "<div id=\"S:0\">One<p><template id=\"B:0\"></template></p></div>",
        ] {
            assert_eq!(body(html), html);
        }
    }

    #[test]
    fn of_two_that_want_one_place_the_first_gets_it() {
        let html =
            "<p></p><template id=\"P:0\"></template><div id=\"S:0\">One</div><div id=\"S:0\">Two</div>";
        assert_eq!(
            body(html),
            "<p></p>One<template id=\"P:0\"></template><div id=\"S:0\"></div><div id=\"S:0\">Two</div>"
        );
    }

    #[test]
    fn parts_that_want_to_go_into_each_other_stay() {
        let html = "<div id=\"S:0\"><template id=\"P:1\"></template>a</div>\
                    <div id=\"S:1\"><template id=\"P:0\"></template>b</div>";
        assert_eq!(body(html), html);
    }

    #[test]
    fn no_part_goes_into_itself_by_way_of_one_that_stays() {
        let deep =
            "<div>".repeat(MAX_DEPTH) + "<template id=\"P:1\"></template>" + &"</div>".repeat(MAX_DEPTH);
        let html =
            format!("<div id=\"S:0\">a<div id=\"S:1\">b<template id=\"B:0\"></template></div></div>{deep}");
        assert_eq!(body(&html), html);
    }

    #[test]
    fn no_page_becomes_deep() {
        let deep = |inner: &str| "<div>".repeat(200) + inner + &"</div>".repeat(200);
        let mut html = String::from("<p><template id=B:0></template>");
        for number in 0..100 {
            let next = format!("<template id=P:{:x}></template>text", number + 1);
            html += &format!("<div hidden id=S:{number:x}>{}</div>", deep(&next));
        }
        let mut document = Html::parse_document(&html);
        let parts = parts(&document);
        place(&mut document, &parts);
        let depths = document.tree.nodes().map(|node| node.ancestors().count());
        let deepest = depths.max().unwrap_or_default();
        assert!((400..2 * MAX_DEPTH).contains(&deepest), "{deepest}");
    }
}
