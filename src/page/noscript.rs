//! Parses what `<noscript>` holds where a parser left it as text.
//!
//! To a parser for pages whose scripts run, as [`Html::parse_document`] is, it is text (<https://html.spec.whatwg.org/#parsing-main-inhead>),
//! and who writes such a document out again may escape it. No script runs here, and no reader wants to see `<img src=…>`.

use ego_tree::{NodeId, NodeMut, NodeRef};
use html5ever::{LocalName, local_name};
use memchr::memmem;
use scraper::{Html, Node};
use std::borrow::Cow;

use super::{dom, parse, resolved, tags};

const START_TAG: &[u8] = b"<noscript";
const END_TAG: &[u8] = b"</noscript";
const ESCAPED: &str = "&lt;";
const FRAME: &str = "<iframe";
const FRAME_END: &str = "</iframe>";
/// The tag has no more bytes, and no page more of these elements, for a reason.
const MAX_TAG: usize = 1_024;
const MAX_ELEMENTS: usize = 16_384;

/// A page's text, with such elements as they are to a browser: what serializers escaped in them is markup, and they end at their end
/// tags, whatever is open in them.
pub(crate) fn mended(page: &str) -> Cow<'_, str> {
    let (bytes, mut text, mut done, mut seen) = (page.as_bytes(), String::new(), 0, 0);
    for start in memmem::find_iter(bytes, START_TAG) {
        let limit = bytes.len().min(start + MAX_TAG);
        let tag = tags::tag_end(&bytes[..limit], start + START_TAG.len());
        let Some(content) = tag.map(|tag| tag.after).filter(|content| *content > seen) else { continue };
        let Some(length) = memmem::find(&bytes[content..], END_TAG) else { break };
        // What begins within one is of it.
        seen = content + length;
        let inner = &page[content..seen];
        let is_escaped = !inner.contains('<') && has_escaped_tag(inner);
        let inner = if is_escaped { Cow::Owned(resolved(inner)) } else { Cow::Borrowed(inner) };
        let is_open = leaves_frame_open(&inner);
        if is_escaped || is_open {
            text.push_str(&page[done..content]);
            text.push_str(&inner);
            text.push_str(if is_open { FRAME_END } else { "" });
            done = seen;
        }
    }
    if done == 0 {
        return Cow::Borrowed(page);
    }
    text.push_str(&page[done..]);
    Cow::Owned(text)
}

fn has_escaped_tag(text: &str) -> bool {
    let mut behind = memmem::find_iter(text.as_bytes(), ESCAPED).map(|at| &text[at + ESCAPED.len()..]);
    behind.any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!')))
}

/// Whether the last frame in a text is not closed: React writes `<iframe …/>`, which only a browser that takes all of it for text
/// survives.
fn leaves_frame_open(text: &str) -> bool {
    text.rfind(FRAME).is_some_and(|frame| !text[frame..].contains(FRAME_END))
}

/// The elements whose content is nothing but text that is to be parsed.
pub(super) fn unparsed(document: &Html) -> Vec<NodeId> {
    // `descendants` doesn't recurse: a caller's document may be of any depth.
    let nodes = document.tree.root().descendants();
    nodes
        .filter(|node| is_called(*node, &local_name!("noscript")) && text(*node).is_some())
        .map(|node| node.id())
        .take(MAX_ELEMENTS)
        .collect()
}

/// Puts what their text says in the place of the text.
pub(super) fn parse_within(document: &mut Html, elements: &[NodeId]) {
    for &id in elements {
        let Some(text) = document.tree.get(id).and_then(text) else { continue };
        // Before a body spaces would be lost.
        let (content, _) = parse::parse(&format!("<body>{text}"));
        let Some(mut element) = document.tree.get_mut(id) else { continue };
        element.first_child().iter_mut().for_each(NodeMut::detach);
        let root = element.append_subtree(content.tree).id();
        let body = body(document, root);
        if let (Some(body), Some(mut element)) = (body, document.tree.get_mut(id)) {
            element.reparent_from_id_append(body);
        }
        document.tree.get_mut(root).iter_mut().for_each(NodeMut::detach);
    }
}

/// The body of a document by its root.
fn body(document: &Html, root: NodeId) -> Option<NodeId> {
    let html = document.tree.get(root)?.children().find(|node| is_called(*node, &local_name!("html")))?;
    html.children().find(|node| is_called(*node, &local_name!("body"))).map(|body| body.id())
}

fn is_called(node: NodeRef<'_, Node>, name: &LocalName) -> bool {
    dom::element(node).is_some_and(|element| element.name.local == *name)
}

/// The text of an element without anything else that has markup or character references.
fn text<'a>(element: NodeRef<'a, Node>) -> Option<&'a str> {
    let only = element.first_child().filter(|child| child.next_sibling().is_none())?;
    only.value().as_text().map(|text| &**text).filter(|text| text.contains(['<', '&']))
}

#[cfg(test)]
mod tests {
    use super::super::visible;
    use super::*;

    fn within(html: &str) -> String {
        let mut document = Html::parse_document(html);
        let elements = unparsed(&document);
        parse_within(&mut document, &elements);
        visible::body(&document)
    }

    #[test]
    fn what_a_parser_left_as_text_is_parsed() {
        assert_eq!(
            within("<p>One<noscript><img src=a.png><b>two</b></noscript>, three</p>"),
            "<p>One<noscript><img src=\"a.png\"><b>two</b></noscript>, three</p>"
        );
        assert_eq!(within("<p>a</p><noscript>R&amp;D</noscript>"), "<p>a</p><noscript>R&amp;D</noscript>");
        // What belongs to a head, too, and once for each of them.
        assert_eq!(
            within("<div><noscript><link href=a.css>One</noscript><noscript>&lt;<i>two</i></noscript></div>"),
            "<div><noscript><link href=\"a.css\">One</noscript><noscript>&lt;<i>two</i></noscript></div>"
        );
    }

    #[test]
    fn what_is_plain_or_parsed_is_left_alone() {
        let document =
            Html::parse_document("<noscript>Scripts, please.</noscript><noscript></noscript><p>a &lt; b</p>");
        assert_eq!(unparsed(&document), []);
        let (document, _) = parse::parse("<noscript><b>One</b></noscript><noscript>a<br>&lt;</noscript>");
        assert_eq!(unparsed(&document), []);
    }

    #[test]
    fn escaped_markup_is_markup_again() {
        for (page, expected) in [
            (
                "<p><noscript>&lt;img alt=\"R&amp;amp;D\"&gt;</noscript>&lt;",
                "<p><noscript><img alt=\"R&amp;D\"></noscript>&lt;",
            ),
            (
                "<noscript>&lt;b&gt;</noscript><noscript title=\"a > b\">\n  &lt;i&gt;</noscript>",
                "<noscript><b></noscript><noscript title=\"a > b\">\n  <i></noscript>",
            ),
            ("<noscript>R&amp;amp;D &lt;!-- --&gt;</noscript>", "<noscript>R&amp;D <!-- --></noscript>"),
        ] {
            assert_eq!(mended(page), expected);
        }
        let long = format!("<noscript class={}>&lt;img&gt;</noscript>", "a".repeat(MAX_TAG));
        for page in [
            "<noscript><b>&lt;b&gt;</noscript>",
            "<noscript>a &lt; b</noscript>",
            "<noscript>&lt;b&gt;",
            "<noscript",
            "<p>&lt;b&gt;</p>",
            &long,
        ] {
            assert_eq!(mended(page), page);
        }
    }

    #[test]
    fn no_frame_reaches_further() {
        for (page, expected) in [
            (
                "<noscript><iframe src=a /></noscript><p>One</p><iframe></iframe>",
                "<noscript><iframe src=a /></iframe></noscript><p>One</p><iframe></iframe>",
            ),
            ("<noscript>&lt;iframe&gt;</noscript>", "<noscript><iframe></iframe></noscript>"),
        ] {
            assert_eq!(mended(page), expected);
        }
        for page in ["<noscript><iframe></iframe></noscript>", "<noscript><b>One</b></noscript><iframe>"] {
            assert_eq!(mended(page), page);
        }
    }

    #[test]
    fn no_page_takes_long() {
        // Would take minutes.
        for part in
            ["<noscript", "<noscript>", "<noscript a='", "<noscript>&lt;b", "<noscript>&lt;b</noscript>"]
        {
            for page in [part.repeat(300_000), part.repeat(300_000) + "</noscript>"] {
                assert!(mended(&page).len() > page.len() / 2);
            }
        }
    }
}
