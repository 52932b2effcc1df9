//! What stands above a headline, within its heading: `<h1><span class=kicker>Reportage</span> The sea comes</h1>`.

use ego_tree::{NodeId, NodeRef};
use scraper::{Html, Node};

use crate::cues::{self, NameCues};
use crate::outline::{Block, BlockKind, Outline};
use crate::page::dom::{attribute, element};
use html5ever::local_name;

/// A kicker has at most so many words, and a headline at least so many.
const MAX_WORDS: usize = 4;
const MIN_HEADLINE_WORDS: usize = 3;
/// What may stand between them.
const BETWEEN: [char; 8] = [':', '|', '/', '–', '—', '-', '•', '·'];

/// The title without its kicker, if it is a heading that begins with one.
pub(in crate::metadata) fn without_kicker<'o>(
    document: &Html,
    outline: &'o Outline,
    title: &str,
) -> Option<&'o str> {
    let is_title = |block: &&Block| {
        matches!(block.kind, BlockKind::Heading { .. }) && outline.block_text(block) == title
    };
    let block = outline.blocks.iter().find(is_title)?;
    let parts = parts(document, outline, block);
    let (first, rest) = parts.split_first()?;
    let (behind, headline) = (rest.first()?, outline.text.get(first.end..block.text.end as usize)?);
    let kicker = outline.text.get(block.text.start as usize..first.end)?.trim();
    let headline =
        headline.trim_start_matches(|c: char| c.is_whitespace() || BETWEEN.contains(&c)).trim_end();
    let is_set_apart = || {
        let said = first.class.map(cues::names).is_some_and(|names| names.has(NameCues::CATEGORY));
        // Each in an element of its own, but for what stands between.
        let other =
            rest.iter().rfind(|part| outline.text[part.start..part.end].contains(char::is_alphanumeric));
        let is_other = other.is_some_and(|other| other.is_element && other.class != first.class);
        let is_barred = kicker.ends_with('|') || outline.text[behind.start..behind.end].trim() == "|";
        said || is_other && rest.len() <= 2 || is_barred
    };
    let words = |text: &str| text.split_whitespace().count();
    let is_kicker = first.is_element
        && words(kicker) <= MAX_WORDS
        && words(headline) >= MIN_HEADLINE_WORDS
        && !headline.starts_with(char::is_lowercase);
    (is_kicker && is_set_apart()).then_some(headline)
}

/// The text of a child of a heading.
struct Part<'d> {
    start: usize,
    end: usize,
    child: NodeId,
    is_element: bool,
    class: Option<&'d str>,
}

/// What the children of a heading say, in their order.
fn parts<'d>(document: &'d Html, outline: &Outline, block: &Block) -> Vec<Part<'d>> {
    let first = outline.runs.partition_point(|run| run.end <= block.text.start);
    let mut start = block.text.start as usize;
    let mut parts: Vec<Part<'d>> = Vec::new();
    for run in &outline.runs[first..] {
        if start >= block.text.end as usize {
            break;
        }
        let end = run.end.min(block.text.end) as usize;
        let Some(child) = document.tree.get(run.node).and_then(child_of_heading) else { return Vec::new() };
        match parts.last_mut().filter(|last| last.child == child.id()) {
            Some(last) => last.end = end,
            None => parts.push(Part {
                start,
                end,
                child: child.id(),
                is_element: child.value().is_element(),
                class: element(child).and_then(|element| attribute(element, &local_name!("class"))),
            }),
        }
        start = end;
    }
    parts
}

/// The node around a text, or the text itself, whose parent is the heading.
fn child_of_heading(text: NodeRef<'_, Node>) -> Option<NodeRef<'_, Node>> {
    let is_heading = |node: NodeRef<'_, Node>| {
        element(node).is_some_and(|element| matches!(element.name.local.as_bytes(), [b'h', b'1'..=b'6']))
    };
    let around = std::iter::once(text).chain(text.ancestors());
    around.into_iter().find(|node| node.parent().is_some_and(is_heading))
}

#[cfg(test)]
mod tests {
    use crate::metadata::tests::{PROSE, read};

    const ARTICLE: &str = "<meta property=og:type content=article>";

    fn title_of(head: &str, heading: &str) -> String {
        read(&format!("{head}<h1>{heading}</h1>{PROSE}")).title.unwrap_or_default()
    }

    #[test]
    fn a_kicker_is_no_part_of_the_title() {
        for heading in [
            "<span class=article__kicker>Reportage</span> The sea comes at noon",
            "<span class='block text-sm'>Reportage</span><span class=align-middle>The sea comes at noon</span>",
            "<span class=block>Reportage</span><i>: </i><span class=title>The sea comes at noon</span>",
            "<span class=label>Reportage |</span> The sea comes at noon",
            "<a class=rubrik href=/r>Reportage</a> – The sea comes at noon",
        ] {
            assert_eq!(title_of(ARTICLE, heading), "The sea comes at noon", "{heading}");
            assert_ne!(title_of("", heading), "The sea comes at noon", "no article: {heading}");
        }
    }

    #[test]
    fn a_headline_may_have_elements_within() {
        for (heading, title) in [
            ("<span class=a>Boats</span> <span class=a>and nets of Kiel</span>", "Boats and nets of Kiel"),
            ("<span class=a>Boats</span> <span class=b>and nets of Kiel</span>", "Boats and nets of Kiel"),
            ("<span class=a>Boats</span> Nets And Ropes", "Boats Nets And Ropes"),
            ("<span class=kicker>Reportage</span> The sea", "Reportage The sea"),
            (
                "<span class=kicker>The sea comes at noon</span> And goes again",
                "The sea comes at noon And goes again",
            ),
            ("Reportage <span class=kicker>The sea comes</span> at noon", "Reportage The sea comes at noon"),
        ] {
            assert_eq!(title_of(ARTICLE, heading), title, "{heading}");
        }
    }

    #[test]
    fn the_heading_leaves_the_text_with_its_kicker() {
        let title = "<title>Reportage: The sea comes at noon</title>";
        let heading = "<span class=article__kicker>Reportage</span>: The sea comes at noon";
        let page = format!("{title}{ARTICLE}<article><h1>{heading}</h1>{PROSE}{PROSE}</article>");
        let article = crate::extract(&page);
        assert_eq!(article.metadata.title.as_deref(), Some("The sea comes at noon"));
        assert!(!article.text().contains("Reportage"), "{}", article.text());
    }
}
