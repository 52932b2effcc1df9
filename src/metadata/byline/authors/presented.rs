//! The author whom bylines and boxes present, wherever they stand on the page.

use super::MAX_BOX_WORDS;
use super::line::said_by;
use crate::cues::{NameCues, PhraseCues, Tag};
use crate::metadata::byline::{MAX_WORDS, Visible};
use crate::metadata::names;
use crate::outline::{Block, BlockKind, Meter};

/// What stands above a name, far from the headline, has at least so many letters: "Autor", not "by".
const MIN_LABEL: usize = 5;

/// What may stand before a role.
const ARTICLES: [&str; 9] = ["the ", "a ", "an ", "our ", "el ", "la ", "un ", "une ", "uma "];
/// How lines that lead to what else somebody has written speak of the author: English, German, French, Spanish, Portuguese, Italian, Finnish,
/// Swedish, Danish and Norwegian.
const THIS_AUTHOR: [&str; 14] = [
    "this author",
    "diesem autor",
    "dieser autorin",
    "cet auteur",
    "cette auteure",
    "cette autrice",
    "este autor",
    "esta autora",
    "deste autor",
    "questo autore",
    "quest'autore",
    "kirjoittajan muut",
    "samma författare",
    "samme forfatter",
];
/// More people whom a page presents are its staff.
const MAX_INTRODUCED: usize = 3;

impl Visible<'_> {
    /// The one author whom the bylines and the boxes about authors anywhere on the page name, if they are of one mind.
    pub(in crate::metadata) fn presented(&self) -> Vec<String> {
        let is_byline = |i: &usize| {
            let block = self.block(*i);
            let says = || {
                names::introduced(self.text(*i)).is_some_and(|(word, name)| {
                    word.contains(' ') || names::is_marked(self.text(*i), name) && names::means_author(word)
                })
            };
            let is_brief = block.counts.words <= MAX_WORDS;
            self.is_box(*i)
                || is_brief && self.is_named(*i) && !self.is_of_another(block)
                || is_brief && says() && !self.is_of_other_text(block)
        };
        let mut found: Option<Vec<String>> = None;
        let named = (0..self.outline.blocks.len()).filter_map(|i| {
            // Most blocks are neither: what they are in is asked last.
            let is_own =
                || self.text(i).chars().count() >= MIN_LABEL && !self.is_of_other_text(self.block(i));
            let labelled = || (self.is_label(i) && is_own()).then(|| self.below_label(i));
            let called = || {
                let is_called = names::is_before(self.text(i)) && self.is_role_below(i) && is_own();
                is_called.then(|| self.names_in(i - 1))
            };
            labelled().or_else(called).or_else(|| is_byline(&i).then(|| self.names_in(i)))
        });
        // A single word may be anything.
        let is_full = |name: &String| name.contains(' ') || name.chars().all(crate::words::is_cjk);
        // Most lines are none of facts, which is asked for less.
        let facts = (0..self.outline.blocks.len()).map(|i| (i, self.facts(i)));
        let own = facts.filter(|(i, names)| !names.is_empty() && !self.is_of_another(self.block(*i)));
        let named = named.chain(own.map(|(_, names)| names));
        for names in named.filter(|names| names.iter().any(is_full)) {
            match &found {
                Some(first) if *first != names => return Vec::new(),
                _ => found = Some(names),
            }
        }
        let posted = || self.posted().and_then(said_by).map(names::names).filter(|names| !names.is_empty());
        found.or_else(posted).or_else(|| self.name_above_more()).unwrap_or_else(|| self.introduced_below())
    }

    /// Whether a line is about other texts or of who comments; facts about this one may stand at the side, or in the footer.
    fn is_of_other_text(&self, block: &Block) -> bool {
        const OTHERS: NameCues = NameCues::RELATED.with(NameCues::POPULAR).with(NameCues::EVENT);
        self.is_in_comments(block)
            || self.is_in_infobox(block)
            || self.is_in_card(block)
            || self.apart(block).any(|(names, tag, _)| names.has(OTHERS) || tag == Tag::Nav)
    }

    /// The one person whose name stands above a line that leads to what else the author has written, or tells a role: "Ada Holm", "More by
    /// this author", or "Ada Holm is the editor of the Harbour Post."
    fn name_above_more(&self) -> Option<Vec<String>> {
        let blocks = &self.outline.blocks;
        let behind = self.headline.map_or(0, |headline| headline + 1);
        let is_name = |i: &usize| {
            let block = &blocks[*i];
            block.counts.words <= MAX_BOX_WORDS
                && names::is_person(self.text(*i))
                && (self.leads_to_more(*i) || self.is_role_told(*i))
                && !self.is_of_other_text(block)
                && !self.around(block).any(|(names, ..)| names.has(NameCues::TEASER))
        };
        let mut found = (behind..blocks.len()).filter(is_name).map(|i| self.text(i));
        let name = found.next()?;
        let is_only = found.all(|other| other == name);
        (is_only && names::is_rare(name, &self.outline.text)).then(|| vec![name.to_owned()])
    }

    /// Whether the line below a name leads to what else the author has written.
    pub(super) fn leads_to_more(&self, index: usize) -> bool {
        let Some(below) = self.outline.blocks.get(index + 1) else { return false };
        let (name, text) = (self.text(index), self.text(index + 1));
        let is_of_author = || {
            let lower = text.to_lowercase();
            THIS_AUTHOR.iter().any(|author| lower.contains(author))
        };
        below.counts.words <= MAX_BOX_WORDS
            && (text.contains(name) && below.phrases.has(PhraseCues::AUTHOR_BOX) || is_of_author())
    }

    /// Whether a sentence below a name tells the role of its bearer: "Ada Holm is the editor of …"
    fn is_role_told(&self, index: usize) -> bool {
        let Some(below) = self.outline.blocks.get(index + 1) else { return false };
        let rest = self.outline.block_text(below).trim().strip_prefix(self.text(index));
        let said = rest.and_then(|rest| rest.strip_prefix(' ')?.split_once(' '));
        said.is_some_and(|(verb, what)| {
            let article = ARTICLES.iter().find_map(|article| what.strip_prefix(article));
            names::presents(verb) && names::tells_role(article.unwrap_or(what))
        })
    }

    /// The persons below whose names a line goes on to say who they are: "Ada Holm", "teaches physics in Kiel."
    fn introduced_below(&self) -> Vec<String> {
        let begins_with_verb =
            |i: usize| self.text(i).split(char::is_whitespace).next().is_some_and(names::presents);
        let is_name = |i: &usize| {
            let (block, name) = (self.block(*i), self.text(*i));
            block.counts.words <= MAX_BOX_WORDS
                && names::is_person(name)
                && begins_with_verb(i + 1)
                && !self.is_of_another(block)
        };
        let lines = (0..self.outline.blocks.len().saturating_sub(1)).filter(is_name).map(|i| self.text(i));
        let found: Vec<&str> = lines.take(MAX_INTRODUCED + 1).collect();
        // The whole text is searched for each: not for many.
        let are_names = || found.iter().all(|name| names::is_rare(name, &self.outline.text));
        if found.len() > MAX_INTRODUCED || !are_names() {
            return Vec::new();
        }
        found.into_iter().map(str::to_owned).collect()
    }

    /// Whether a block is the name in a box about an author.
    pub(super) fn is_box(&self, index: usize) -> bool {
        let block = self.block(index);
        let is_name = || matches!(block.kind, BlockKind::Heading { .. }) || block.share(Meter::Link) > 0.9;
        block.counts.words <= MAX_BOX_WORDS
            && self.names_near(block).has(NameCues::AUTHOR_BOX)
            && is_name()
            && !self.is_in_comments(block)
            && !self.around(block).any(|(names, ..)| names.has(NameCues::RELATED))
    }
}

#[cfg(test)]
mod tests {
    use crate::metadata::tests::{PROSE, read};

    /// Who is named by what stands far behind the headline.
    fn far(behind: &str) -> Vec<String> {
        read(&format!("<h1>Low tide at noon</h1>{}{behind}", PROSE.repeat(12))).authors
    }

    #[test]
    fn bylines_of_one_mind_present_an_author() {
        let (ada, box_of_ada) =
            ("<p class=byline>Ada Holm</p>", "<div class=author-box><h4>Ada Holm</h4></div>");
        assert_eq!(far(ada), ["Ada Holm"]);
        assert_eq!(far(&format!("{ada}{PROSE}{ada}{box_of_ada}")), ["Ada Holm"]);
        assert_eq!(far(&format!("{ada}{PROSE}<p class=byline>Bo Lind</p>")), [""; 0]);
        let text = format!("<p>Written by Bo Lind | {}</p>", &PROSE[3..200]);
        assert_eq!(far(&format!("{ada}{text}")), ["Ada Holm"], "a text is no byline");
    }

    #[test]
    fn a_line_of_facts_presents_an_author() {
        let line = |class: &str| {
            format!(
                "<p>3. März 2023 <span class='{class}'>Autor <a href=/x>Ada Holm</a></span> <a href=/tag>Tides and boats</a></p>"
            )
        };
        assert_eq!(far(&line("author vcard")), ["Ada Holm"]);
        assert_eq!(far(&line("tag")), [""; 0]);
        assert_eq!(far(&format!("<aside class=sidebar>{}</aside>", line("author vcard"))), [""; 0]);
    }

    #[test]
    fn a_line_below_a_name_presents_its_bearer() {
        // All of the page is read.
        let far = |behind: &str| {
            crate::extract(&format!("<h1>Low tide at noon</h1>{}{behind}", PROSE.repeat(12))).metadata.authors
        };
        let person = |name: &str| {
            format!("<div><div class=n>{name}</div><div class=b>teaches {name}'s physics.</div></div>")
        };
        let (ada, bo) = (person("Ada Holm"), person("Cy Marr"));
        assert_eq!(far(&format!("{ada}{bo}")), ["Ada Holm", "Cy Marr"]);
        assert_eq!(far(&ada.replace("teaches", "Our teacher of")), [""; 0]);
        assert_eq!(far(&person("Boats and nets")), [""; 0]);
        let staff = ["Ada Holm", "Bo Lund", "Cy Marr", "Di Nord"].map(person).concat();
        assert_eq!(far(&staff), [""; 0], "the staff");
        assert_eq!(far(&format!("<aside class=related>{ada}</aside>")), [""; 0]);
    }

    #[test]
    fn a_label_beside_the_text_presents_nobody() {
        assert_eq!(far("<h4>Author</h4><p>Ada Holm</p>"), ["Ada Holm"]);
        assert_eq!(far("<div class=related><h4>Author</h4><p>Ada Holm</p></div>"), [""; 0]);
    }

    #[test]
    fn a_box_holds_a_name() {
        let page = |name: &str| far(&format!("<div class=author-box><h4>{name}</h4></div>"));
        assert_eq!(page("海边的人"), ["海边的人"], "names without spaces are full, too");
        assert_eq!(page("Ada Holm | the boats lay on their sides until noon and nobody minded"), [""; 0]);
    }

    #[test]
    fn labels_at_the_side_and_in_footers_present_the_author() {
        for line in [
            "<aside class=sidebar><h3>Author</h3><p>Ada Holm</p></aside>",
            "<footer><p>Author: Ada Holm</p></footer>",
            "<p>Autorin: Ada Holm, Projektleiterin in Kiel.</p>",
            "<h2>Article written by:</h2><h3>Ada Holm</h3>",
            "<h3>Ada Holm</h3><span>Author</span>",
            "<div class=profile><h3>この記事を書いた人</h3><p>Ada Holm</p></div>",
        ] {
            assert_eq!(far(&format!("{line}{PROSE}")), ["Ada Holm"], "{line}");
        }
        for line in [
            "<table class=infobox><tr><td>Author: Ada Holm</table>",
            "<div class=comments><p>Author: Ada Holm</p></div>",
            "<nav><p>Author: Ada Holm</p></nav>",
            "<p>Author: Ada Holm</p><p>Author: Bo Lind</p>",
            "<p>Von: Ada Holm</p>",
        ] {
            assert_eq!(far(&format!("{line}{PROSE}")), [""; 0], "{line}");
        }
    }

    #[test]
    fn a_label_stands_above_a_list_of_names() {
        let list = |second: &str| format!("<h6>Author(s)</h6><ul><li>Ada Holm<li>{second}</ul>{PROSE}");
        assert_eq!(far(&list("Bo Lind")), ["Ada Holm", "Bo Lind"]);
        assert_eq!(far(&list("a harbour tale")), ["Ada Holm"]);
    }

    #[test]
    fn the_head_of_a_row_is_the_label_of_what_follows() {
        let rows = "<table><tr><th>Vedoucí<td>Bo Lind<tr><th>Zapsal<td>Ada Holm</table>";
        assert_eq!(far(&format!("{rows}{PROSE}")), ["Ada Holm"]);
    }

    #[test]
    fn a_name_stands_above_what_leads_to_more_of_its_bearer() {
        let far = |line: &str| {
            let html = format!("<h1>Low tide at noon</h1>{}<h3>Ada Holm</h3>{line}", PROSE.repeat(12));
            crate::extract(&html).metadata.authors
        };
        for line in [
            "<p><a href=/x>More by this author</a></p>",
            "<p><a href=/x>All posts by Ada Holm</a></p>",
            "<p>Ada Holm is the editor of the Harbour Post.</p>",
        ] {
            assert_eq!(far(line), ["Ada Holm"], "{line}");
        }
        for line in [
            "<p>All posts by Bo Lind</p>",
            "<p>Ada Holm is a strait in the north of the sea.</p>",
            "<p>More</p>",
        ] {
            assert_eq!(far(line), [""; 0], "{line}");
        }
        assert_eq!(
            far("<p>More by this author</p><h3>Bo Lind</h3><p>More by this author</p>"),
            [""; 0],
            "two"
        );
    }

    #[test]
    fn old_themes_say_in_a_sentence_who_wrote() {
        let far = |line: &str| {
            crate::extract(&format!("<h1>Low tide at noon</h1>{}<p>{line}</p>", PROSE.repeat(12)))
                .metadata
                .authors
        };
        let rest = "am Freitag, 14. Dezember 2007 um 22:41 Uhr und abgelegt unter Hardware.";
        assert_eq!(far(&format!("Dieser Eintrag wurde geschrieben von ada {rest}")), ["ada"]);
        assert_eq!(far(&format!("Dieses Haus wurde gebaut von ada {rest}")), [""; 0]);
    }
}
