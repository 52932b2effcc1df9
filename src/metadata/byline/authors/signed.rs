//! The authors whom a line at the end of the text names.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;

use crate::metadata::byline::{MAX_WORDS, SIGNED, Visible};
use crate::metadata::names;
use crate::page::dom::{attribute, element};

/// The paragraph of a name is no further up than so many parents.
const FEW_PARENTS: usize = 3;

impl Visible<'_> {
    /// The names at the end of the text: "Text: Ada Holm", in a byline, or in an author box.
    pub(in crate::metadata) fn signed(&self, kept: &[usize]) -> Vec<String> {
        let Some(last) = kept.last() else { return Vec::new() };
        let range = last.saturating_sub(1)..(last + SIGNED).min(self.outline.blocks.len());
        let of_block = |i: usize| {
            let block = self.block(i);
            if self.is_box(i) {
                return self.names_in(i);
            }
            if block.counts.words > MAX_WORDS || self.is_of_another(block) {
                return Vec::new();
            }
            if self.is_named(i) || self.is_spoken(i) {
                return self.names_in(i);
            }
            let is_introduced = names::introduced(self.text(i)).is_some();
            let names = if is_introduced || self.is_set_right(i) { self.names_in(i) } else { Vec::new() };
            if names.iter().all(|name| names::is_person(name)) { names } else { Vec::new() }
        };
        range.map(of_block).find(|names| !names.is_empty()).unwrap_or_default()
    }

    /// Whether a name stands at the right of its line, as that below a letter does.
    pub(super) fn is_set_right(&self, index: usize) -> bool {
        let is_right = |node: NodeRef<'_, Node>| {
            element(node).is_some_and(|element| {
                let style = attribute(element, &local_name!("style")).unwrap_or_default();
                let aligned =
                    style.split_once("text-align").map(|(_, rest)| rest.trim_start_matches([':', ' ']));
                aligned.is_some_and(|to| to.starts_with("right"))
                    || attribute(element, &local_name!("align")) == Some("right")
            })
        };
        let (block, name) = (self.block(index), self.text(index));
        let around = |node: NodeRef<'_, Node>| node.ancestors().take(FEW_PARENTS).any(is_right);
        names::is_person(name)
            && names::is_rare(name, &self.outline.text)
            && self.runs(block).next().is_some_and(|(_, node)| around(node))
    }
}

#[cfg(test)]
mod tests {
    use crate::metadata::byline::Visible;
    use crate::metadata::tests::PROSE;
    use crate::outline::html::outline;
    use crate::page::Page;

    /// Who is named where the main content is this, and that follows.
    fn signed(text: &str, behind: &str) -> Vec<String> {
        let html = format!("<h1>Low tide at noon</h1>{text}{behind}");
        let page = Page::parse(&html);
        let outline = outline(page.document(), &[], &[]);
        let kept: Vec<usize> = (1..=text.matches("<p>").count()).collect();
        Visible::of(page.document(), &outline, None, &kept, None).signed(&kept)
    }

    #[test]
    fn a_line_right_behind_the_text_signs_it() {
        for line in [
            "<p class=byline>Ada Holm</p>",
            "<p>14/3/2023 by Ada Holm</p>",
            "<p>Text: Ada Holm</p>",
            "<div class=author-box><h4>Ada Holm</h4></div>",
        ] {
            assert_eq!(signed(PROSE, line), ["Ada Holm"], "{line}");
        }
    }

    #[test]
    fn a_line_before_the_last_of_the_text_signs_it() {
        let text = format!("{PROSE}<p>Text: Ada Holm</p>");
        assert_eq!(signed(&format!("{text}<p>All rights with the sea.</p>"), ""), ["Ada Holm"]);
        assert_eq!(signed(&format!("{text}{PROSE}{PROSE}"), ""), [""; 0]);
    }

    #[test]
    fn a_name_at_the_right_of_its_line_signs_the_text() {
        for set in ["style='text-align: right'", "style=text-align:right;", "align=right"] {
            assert_eq!(signed(PROSE, &format!("<p {set}><b>Ada Holm</b></p>")), ["Ada Holm"], "{set}");
        }
        assert_eq!(signed(PROSE, "<p align=right>Boats and nets</p>"), [""; 0]);
        assert_eq!(signed(PROSE, "<p style=text-align:center>Ada Holm</p>"), [""; 0]);
    }

    #[test]
    fn what_stands_beside_the_text_or_is_long_signs_nothing() {
        assert_eq!(signed(PROSE, "<div class=related><p class=byline>Ada Holm</p></div>"), [""; 0]);
        let long = format!("<p class=byline>Ada Holm | {}</p>", "the boats lay on their sides ".repeat(6));
        assert_eq!(signed(PROSE, &long), [""; 0]);
        assert_eq!(signed(PROSE, "<p>By and by the water came back</p>"), [""; 0]);
    }
}
