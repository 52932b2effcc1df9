//! The authors whom a line at the end of the text names.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;

use crate::metadata::byline::{MAX_WORDS, SIGNED, Visible};
use crate::metadata::names;
use crate::outline::Meter;
use crate::page::dom::{attribute, element};

/// A line of facts below the text has at most so many words.
const MAX_FACTS_WORDS: f32 = 2.0 * MAX_WORDS;
/// At least so much of it is links.
const MIN_LINKED: f32 = 0.5;
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
            if self.is_of_another(block) {
                return Vec::new();
            }
            let facts = self.facts(i);
            if !facts.is_empty() || block.counts.words > MAX_WORDS {
                return facts;
            }
            if self.is_named(i) || self.is_spoken(i) {
                return self.names_in(i);
            }
            let is_introduced = names::introduced(self.text(i)).is_some();
            let set_right = || self.name_set_right(i).map(|name| vec![name]).unwrap_or_default();
            let names = if is_introduced { self.names_in(i) } else { set_right() };
            if names.iter().all(|name| names::is_person(name)) { names } else { Vec::new() }
        };
        range.map(of_block).find(|names| !names.is_empty()).unwrap_or_default()
    }

    /// The names that elements call the author in a line of facts: WordPress tells date, author, categories and tags in one below the text.
    pub(super) fn facts(&self, index: usize) -> Vec<String> {
        let block = self.block(index);
        let is_of_links = block.share(Meter::Link) >= MIN_LINKED;
        if !is_of_links || block.counts.words > MAX_FACTS_WORDS || block.counts.digits == 0 {
            return Vec::new();
        }
        // Few lines name an author: looking for a date costs more.
        let names = self.named_parts_of(index);
        if names.is_empty() || !self.is_dated(index) { Vec::new() } else { names }
    }

    /// The name at the right of its line, as that below a letter, be it below place and day, and before what the person is.
    pub(super) fn name_set_right(&self, index: usize) -> Option<String> {
        let is_right = |node: NodeRef<'_, Node>| {
            element(node).is_some_and(|element| {
                let style = attribute(element, &local_name!("style")).unwrap_or_default();
                let aligned =
                    style.split_once("text-align").map(|(_, rest)| rest.trim_start_matches([':', ' ']));
                aligned.is_some_and(|to| to.starts_with("right"))
                    || attribute(element, &local_name!("align")) == Some("right")
            })
        };
        let last = self.text(index).lines().last().unwrap_or_default();
        let (block, name) = (self.block(index), last.split(',').next().unwrap_or_default().trim());
        let around = |node: NodeRef<'_, Node>| node.ancestors().take(FEW_PARENTS).any(is_right);
        let is_name = names::is_person(name)
            && names::is_rare(name, &self.outline.text)
            && self.runs(block).next().is_some_and(|(_, node)| around(node));
        is_name.then(|| name.to_owned())
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
    fn a_letter_ends_with_place_and_day_above_the_name() {
        let letter = "<p align=right>Kiel, den 3.12.2003<br>Ada Holm, Vorstand</p>";
        assert_eq!(signed(PROSE, letter), ["Ada Holm"]);
        assert_eq!(signed(PROSE, "<p>Kiel, den 3.12.2003<br>Ada Holm, Vorstand</p>"), [""; 0]);
    }

    #[test]
    fn a_line_of_facts_may_tell_the_author_among_other_things() {
        let tags = (0..20).map(|i| format!("<a href=/tag/{i}>Boat</a>, ")).collect::<String>();
        let line = |date: &str| {
            format!(
                "<p>{date} <span class='author vcard'>Autor <a href=/x>Ada Holm</a></span> Tags {tags}</p>"
            )
        };
        assert_eq!(signed(PROSE, &line("3. März 2023")), ["Ada Holm"]);
        assert_eq!(signed(PROSE, &line("März")), [""; 0], "no date");
        let unlinked = line("3. März 2023").replace("<a href", "<b id").replace("</a>", "</b>");
        assert_eq!(signed(PROSE, &unlinked), [""; 0], "no links");
    }

    #[test]
    fn what_stands_beside_the_text_or_is_long_signs_nothing() {
        assert_eq!(signed(PROSE, "<div class=related><p class=byline>Ada Holm</p></div>"), [""; 0]);
        let long = format!("<p class=byline>Ada Holm | {}</p>", "the boats lay on their sides ".repeat(6));
        assert_eq!(signed(PROSE, &long), [""; 0]);
        assert_eq!(signed(PROSE, "<p>By and by the water came back</p>"), [""; 0]);
    }
}
