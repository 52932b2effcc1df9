//! Links to pages about authors.

use std::ops::Range;

use ego_tree::{NodeId, NodeRef};
use html5ever::local_name;
use scraper::Node;

use super::borders::{BREAK, ends_name};
use super::line::byline_of;
use crate::cues::{self, NameCues};
use crate::metadata::byline::Visible;
use crate::metadata::names;
use crate::outline::Block;
use crate::page::dom::{attribute, element};

/// What the addresses of pages about authors have in their paths: WordPress, Ghost, Drupal, Shopware and news sites.
const AUTHOR_PATHS: [&str; 35] = [
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
    "bio",
    "users",
    "redaktion",
    "editors",
    "reporter",
    "reporters",
    "journalist",
    "journalists",
    "journaliste",
    "journalistes",
    "columnist",
    "columnists",
    "correspondents",
    "redactores",
    "forfatter",
    "skribent",
    "penulis",
    "yazar",
    "yazarlar",
    "autori",
    "autorzy",
];

/// How the part of a path that tells a list of what an author wrote may end: `/articole_autor/`.
const AUTHOR_ENDS: [&str; 4] = ["_author", "-author", "_autor", "-autor"];
/// Of a line so many runs are looked at: all may share an element with many classes.
const MAX_RUNS: usize = 256;

impl<'o> Visible<'o> {
    /// The texts of the links within a block that lead to pages about authors, and the persons whom "and" joins to the first and the last.
    pub(super) fn author_links(&self, index: usize) -> Vec<String> {
        let block = self.block(index);
        let mut found: Vec<String> = Vec::new();
        let mut lead = String::new();
        let mut last = None;
        for (range, node) in self.runs_of_authors(block) {
            let text = &self.outline.text[range];
            let before = last.take();
            match node.ancestors().take_while(|n| !is_block(*n)).find(is_link) {
                Some(link) if is_author_link(link) => {
                    if found.is_empty() {
                        found = named_before(&lead);
                    }
                    // A link may hold the name in several elements, or twice.
                    let joined = (before == Some(link.id())).then(|| found.pop()).flatten();
                    last = Some(link.id());
                    let joined = joined.filter(|joined| joined != text).unwrap_or_default();
                    let border = if ends_name(&joined, text) { BREAK } else { "" };
                    found.push(joined + border + text);
                }
                _ if found.is_empty() => lead.push_str(text),
                None if before.is_some() => {
                    let joined = names::joined(text).filter(|name| names::is_person(name));
                    found.extend(joined.map(str::to_owned));
                }
                _ => {}
            }
        }
        found.iter().flat_map(|text| names::names(text)).collect()
    }

    /// The names in the parts of a line that elements within it call the author.
    pub(super) fn named_parts_of(&self, index: usize) -> Vec<String> {
        let mut parts: Vec<(NodeId, String)> = Vec::new();
        for (range, node) in self.runs_of_authors(self.block(index)) {
            let inline = node.ancestors().take_while(|n| !is_block(*n));
            let Some(named) = inline.filter(|n| is_called_author(*n)).last() else { continue };
            match parts.last_mut() {
                Some((id, text)) if *id == named.id() => {
                    let run = &self.outline.text[range];
                    text.push_str(if ends_name(text, run) { BREAK } else { "" });
                    text.push_str(run);
                }
                _ => parts.push((named.id(), self.outline.text[range].to_owned())),
            }
        }
        // "De" is "by" where an element is called so, and a particle where it is not (SPIP).
        let bare = |text: &str| {
            let rest = text
                .trim_start()
                .strip_prefix("de ")
                .filter(|rest| names::names(rest).first().is_some_and(|name| names::is_person(name)));
            rest.unwrap_or(text).to_owned()
        };
        let names = parts.iter().flat_map(|(_, text)| names::names(&bare(text)));
        names.filter(|name| names::is_shaped(name)).collect()
    }

    /// The runs of a block up to where it goes on to people who helped.
    fn runs_of_authors(&self, block: &Block) -> impl Iterator<Item = (Range<usize>, NodeRef<'o, Node>)> {
        let helped =
            names::helped_at(self.outline.block_text(block)).map(|at| block.text.start as usize + at);
        let runs = self.runs(block).take(MAX_RUNS);
        runs.take_while(move |(range, _)| helped.is_none_or(|helped| helped >= range.start))
    }
}

/// The persons whom "and", or a comma behind "by", joins to the link before which they stand: "By Ada Holm and".
fn named_before(lead: &str) -> Vec<String> {
    let lead = lead.trim_end();
    let is_list = || names::introduced(lead).is_some();
    let Some(list) = names::before_and(lead).or_else(|| lead.strip_suffix(',').filter(|_| is_list())) else {
        return Vec::new();
    };
    let names = names::names(byline_of(list));
    if names.iter().all(|name| names::is_person(name)) { names } else { Vec::new() }
}

/// Whether a link says that it leads to an author: by `rel`, a class, or the path of its address. The home page is no author's, nor is
/// the list of all authors.
fn is_author_link(node: NodeRef<'_, Node>) -> bool {
    let Some(link) = element(node) else { return false };
    let rel = attribute(link, &local_name!("rel")).unwrap_or_default();
    let href = attribute(link, &local_name!("href")).unwrap_or_default();
    let (path, more) = href.split_at(href.find(['?', '#']).unwrap_or(href.len()));
    let before_last = path.trim_end_matches('/').rsplit_once('/').map_or("", |(before, _)| before);
    let kinds = if more.is_empty() { before_last } else { path };
    let says = rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("author"))
        || is_called_author(node)
        || kinds
            .split('/')
            .any(|part| AUTHOR_PATHS.contains(&part) || AUTHOR_ENDS.iter().any(|end| part.ends_with(end)));
    says && path != "/"
}

/// Whether the class of an element calls it a byline.
fn is_called_author(node: NodeRef<'_, Node>) -> bool {
    let class = element(node).and_then(|element| attribute(element, &local_name!("class")));
    class.is_some_and(|class| cues::names(class).has(NameCues::BYLINE))
}

/// Whether a node is a link.
pub(super) fn is_link(node: &NodeRef<'_, Node>) -> bool {
    element(*node).is_some_and(|e| e.name.local == local_name!("a"))
}

/// Whether a node is an element that begins a line.
pub(super) fn is_block(node: NodeRef<'_, Node>) -> bool {
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
            "articole_autor",
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
            "bio",
            "users",
            "redaktion",
            "editors",
            "reporter",
            "reporters",
            "journalist",
            "journalists",
            "journaliste",
            "journalistes",
            "columnist",
            "columnists",
            "correspondents",
            "redactores",
            "forfatter",
            "skribent",
            "penulis",
            "yazar",
            "yazarlar",
            "autori",
            "autorzy",
        ] {
            assert_eq!(page(&format!("/{path}/holm")), ["Ada Holm", "Bo Lind"], "{path}");
        }
        assert_eq!(page("/profile?id=7"), ["Ada Holm", "Bo Lind"]);
        assert_eq!(page("/authors#holm"), ["Ada Holm", "Bo Lind"]);
        assert_eq!(page("/authors/"), ["Ada Holm"], "the list of all");
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
        assert_eq!(authors("<a href=/author/ada><b>Ada Holm</b><i>Ada Holm</i></a>"), ["Ada Holm"], "twice");
    }

    #[test]
    fn and_joins_a_name_to_the_link_behind_it() {
        let bo = "<a href=/author/bo>Bo Lind</a>";
        for lead in
            ["By Ada Holm and", "<span>Ada Holm</span> and", "By Ada Holm,", "3 March 2023 by Ada Holm &amp;"]
        {
            assert_eq!(authors(&format!("{lead} {bo}")), ["Ada Holm", "Bo Lind"], "{lead}");
        }
        for lead in ["Tides,", "Boats and", "Sea and boats and"] {
            assert_eq!(authors(&format!("{lead} {bo}")), ["Bo Lind"], "{lead}");
        }
        let named = |name: &str, place: &str| format!("<a href=/x>{name}</a> in {place}");
        let line = format!("By {} and {}", named("Ada Holm", "Kiel"), named("Bo Lind", "Bonn"));
        assert_eq!(authors(&line), ["Ada Holm", "Bo Lind"]);
        let line = format!("By {} and Boats Today", named("Ada Holm", "Tides"));
        assert_eq!(authors(&line), ["Ada Holm"]);
    }

    #[test]
    fn a_further_link_is_no_name() {
        assert_eq!(authors("By Ada Holm | <a href=/author/ada>more</a>"), ["Ada Holm"]);
        assert_eq!(authors("By Tides <a href=/author/ada>adaholm</a>"), ["adaholm"]);
    }

    #[test]
    fn only_what_follows_an_author_right_away_is_joined() {
        let ada = "By <a href=/author/ada>Ada Holm</a>";
        assert_eq!(authors(&format!("{ada} in <a href=/t>Tides</a> and Boats Today")), ["Ada Holm"]);
        assert_eq!(authors(&format!("{ada} on tides <b>and Boats Today</b>")), ["Ada Holm"]);
    }

    #[test]
    fn de_is_no_part_of_a_name_in_an_element_for_authors() {
        let page = |line: &str| {
            let line = format!("<small>12 iulie 2013, <span class=author>{line}</span></small>");
            read(&format!("<h1>Low tide at noon</h1><p>{line}</p>{PROSE}")).authors
        };
        assert_eq!(page("de <a href=_x_>Ada Holm</a>, <a href=_y_>Bo Lind</a>"), ["Ada Holm", "Bo Lind"]);
        assert_eq!(page("<a href=_x_>de Holm</a>"), ["de Holm"]);
    }
}
