//! Links to pages about authors.

use std::ops::Range;

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;

use crate::cues::{self, NameCues};
use crate::metadata::byline::Visible;
use crate::metadata::names;
use crate::outline::Block;
use crate::page::dom::{attribute, element};

/// What the addresses of pages about authors have in their paths: WordPress, Ghost, Drupal, Shopware and news sites.
const AUTHOR_PATHS: [&str; 16] = [
    "author",
    "authors",
    "autor",
    "autoren",
    "autores",
    "auteur",
    "auteurs",
    "autore",
    "contributor",
    "contributors",
    "writer",
    "writers",
    "staff",
    "profile",
    "users",
    "redaktion",
];

impl<'o> Visible<'o> {
    /// The texts of the links within a block that lead to pages about authors, and the person whom "and" joins to the last.
    pub(super) fn author_links(&self, index: usize) -> Vec<String> {
        let block = self.block(index);
        let mut found: Vec<String> = Vec::new();
        let mut last = None;
        let helped = names::helped_at(self.outline.block_text(block));
        for (range, node) in self.runs(block) {
            if helped.is_some_and(|at| block.text.start as usize + at < range.start) {
                break;
            }
            let text = &self.outline.text[range];
            let before = last.take();
            match node.ancestors().take_while(|n| !is_block(*n)).find(is_link) {
                Some(link) if is_author_link(link) => {
                    // A link may hold the name in several elements.
                    let joined = (before == Some(link.id())).then(|| found.pop()).flatten();
                    last = Some(link.id());
                    found.push(joined.unwrap_or_default() + text);
                }
                None if before.is_some() => {
                    let joined = names::joined(text).filter(|name| names::is_person(name));
                    found.extend(joined.map(str::to_owned));
                }
                _ => {}
            }
        }
        found.iter().flat_map(|text| names::names(text)).collect()
    }

    /// The runs of a block: their text and their nodes.
    fn runs(&self, block: &Block) -> impl Iterator<Item = (Range<usize>, NodeRef<'o, Node>)> {
        let runs = &self.outline.runs;
        let first = runs.partition_point(|run| run.end <= block.text.start);
        let (mut start, end) = (block.text.start, block.text.end);
        let last = runs.partition_point(|run| run.end < end);
        runs[first..].iter().take(last + 1 - first).filter_map(move |run| {
            let range = start as usize..run.end.min(end) as usize;
            start = run.end.min(end);
            Some((range, self.document.tree.get(run.node)?))
        })
    }
}

/// Whether a link says that it leads to an author: by `rel`, a class, or the path of its address. The home page is no author's.
fn is_author_link(node: NodeRef<'_, Node>) -> bool {
    let Some(link) = element(node) else { return false };
    let rel = attribute(link, &local_name!("rel")).unwrap_or_default();
    let class = attribute(link, &local_name!("class")).map(cues::names).unwrap_or_default();
    let path = attribute(link, &local_name!("href")).unwrap_or_default();
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let says = rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("author"))
        || class.has(NameCues::BYLINE)
        || path.split('/').any(|part| AUTHOR_PATHS.contains(&part));
    says && path != "/"
}

/// Whether a node is a link.
fn is_link(node: &NodeRef<'_, Node>) -> bool {
    element(*node).is_some_and(|e| e.name.local == local_name!("a"))
}

/// Whether a node is an element that begins a line.
fn is_block(node: NodeRef<'_, Node>) -> bool {
    element(node).is_some_and(|e| cues::Tag::of(&e.name.local).role() == cues::Role::Block)
}

#[cfg(test)]
mod tests {
    use crate::metadata::tests::{PROSE, read};

    fn authors(line: &str) -> Vec<String> {
        read(&format!("<h1>Low tide at noon</h1><p class=byline>{line}</p>{PROSE}")).authors
    }

    #[test]
    fn addresses_tell_authors() {
        // The role would make one name of the two.
        let page = |href: &str| {
            authors(&format!("By <a href={href}>Ada Holm</a>, Tide Expert <a href={href}>Bo Lind</a>"))
        };
        for path in [
            "author",
            "authors",
            "autor",
            "autoren",
            "autores",
            "auteur",
            "auteurs",
            "autore",
            "contributor",
            "contributors",
            "writer",
            "writers",
            "staff",
            "profile",
            "users",
            "redaktion",
        ] {
            assert_eq!(page(&format!("/{path}/holm")), ["Ada Holm", "Bo Lind"], "{path}");
        }
        assert_eq!(page("/profile?id=7"), ["Ada Holm", "Bo Lind"]);
        assert_eq!(page("/authors#holm"), ["Ada Holm", "Bo Lind"]);
        assert_eq!(page("/tides"), ["Ada Holm"]);
    }

    #[test]
    fn links_say_themselves_that_they_lead_to_authors() {
        for says in ["rel=author", "class=author-name"] {
            let link = |name: &str| format!("<a {says} href=/{}>{name}</a>", &name[..2]);
            let line = format!("By {}, Tide Expert {}", link("Ada Holm"), link("Bo Lind"));
            assert_eq!(authors(&line), ["Ada Holm", "Bo Lind"], "{says}");
        }
    }

    #[test]
    fn a_link_holds_a_name_in_several_elements() {
        assert_eq!(authors("<a href=/author/ada><b>Ada</b> <i>Holm</i></a>"), ["Ada Holm"]);
    }

    #[test]
    fn only_what_follows_an_author_right_away_is_joined() {
        let ada = "By <a href=/author/ada>Ada Holm</a>";
        assert_eq!(authors(&format!("{ada} in <a href=/t>Tides</a> and Boats Today")), ["Ada Holm"]);
        assert_eq!(authors(&format!("{ada} on tides <b>and Boats Today</b>")), ["Ada Holm"]);
    }
}
