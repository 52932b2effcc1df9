//! Names in lines of their own beside the headline, by what stands beside them: a picture, a date, a trade, an account.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;

use super::MAX_BOX_WORDS;
use super::borders::BREAK;
use super::headline::{FEW_PARENTS, MAX_FACTS_WORDS, MAX_NAME_WORDS, MIN_LINKED};
use super::line::{SEPARATORS, undated};
use crate::cues::{NameCues, PhraseCues};
use crate::metadata::byline::{BESIDE, MAX_WORDS, Visible};
use crate::metadata::{dates, names};
use crate::outline::{BlockKind, Meter};
use crate::page::dom::{attribute, element};
use crate::words::key;

/// What labels of pictures call who wrote a text, in the languages of Wix.
const LABELS_OF_WRITERS: [&str; 8] =
    ["Writer", "Autor", "Autor:in", "Auteur", "Escritor", "Autore", "Schrijver", "Författare"];
/// Of what is beside a name so many nodes are looked at.
const MAX_NODES: usize = 32;
/// Bars and dots between the parts of a line of facts.
const BARS: [char; 4] = ['|', '｜', '·', '•'];

impl Visible<'_> {
    /// Whether a block is a person's name beside a picture of this person, or in a user's card right beside the headline, near a date.
    /// Cards of products look alike but for the date.
    pub(super) fn is_pictured(&self, index: usize) -> bool {
        let (block, text) = (self.block(index), self.text(index));
        let helped = index.checked_sub(1).is_some_and(|before| names::is_help(self.text(before)));
        // An account and its rank look like a name.
        let is_ranked = || self.bordered(index).contains(BREAK);
        if block.counts.words > MAX_NAME_WORDS || helped || !names::is_person(text) || is_ranked() {
            return false;
        }
        let name = key(text);
        let at = index as u32;
        let near = self.outline.marks.iter().filter(|mark| mark.block.abs_diff(at) <= 1);
        let mut alts = near
            .filter_map(|mark| self.document.tree.get(mark.node))
            .filter_map(|node| attribute(element(node)?, &local_name!("alt")));
        let is_user = || self.is_beside(index) && self.names_near(block).has(NameCues::USER_CARD);
        let mut around = index.saturating_sub(BESIDE)..(index + BESIDE + 1).min(self.outline.blocks.len());
        (alts.any(|alt| key(alt).contains(&name)) || is_user()) && around.any(|i| self.is_dated(i))
    }

    /// Whether a block is the name, be it of one word, that the label of a picture in it says wrote the text: "Writer: Ada" (Wix).
    pub(super) fn is_labelled_picture(&self, index: usize) -> bool {
        let text = self.text(index);
        let says = |node: NodeRef<'_, Node>| {
            let label = element(node)?;
            let label = label.attr("aria-label").or_else(|| attribute(label, &local_name!("alt")))?;
            Some(
                label
                    .split_once(": ")
                    .is_some_and(|(what, name)| LABELS_OF_WRITERS.contains(&what) && name == text),
            )
        };
        let (Some((_, node)), true) =
            (self.runs(self.block(index)).next(), self.block(index).counts.words <= MAX_NAME_WORDS)
        else {
            return false;
        };
        let around = node.ancestors().take(FEW_PARENTS).last();
        around.is_some_and(|around| around.descendants().take(MAX_NODES).filter_map(says).any(|is| is))
    }

    /// Whether a block right below the headline is a name above a date: one with a role between them, or one in a script without capitals,
    /// in which nothing else of two or three words stands there.
    pub(super) fn is_above_date(&self, index: usize) -> bool {
        let block = self.block(index);
        let may_be_name = block.counts.words <= MAX_FACTS_WORDS
            && block.kind == BlockKind::Paragraph
            && block.share(Meter::Link) < MIN_LINKED
            && block.phrases.without(PhraseCues::BYLINE).is_empty()
            && self.is_right_below(index);
        if !may_be_name {
            return false;
        }
        let line = self.bordered(index);
        // Both may stand in one line, in elements of their own.
        let (text, role) = line.split_once(BREAK).unwrap_or((&line, ""));
        let behind = |at: usize| (index + at < self.outline.blocks.len()).then_some(index + at);
        let is_date = |at: usize| {
            behind(at).is_some_and(|i| self.block(i).counts.words <= MAX_FACTS_WORDS && self.is_dated(i))
        };
        let is_role = |at: usize| {
            behind(at).is_some_and(|i| {
                self.block(i).counts.words <= MAX_NAME_WORDS && names::tells_role(self.text(i))
            })
        };
        let is_person = || names::is_person(text) && names::is_rare(text, &self.outline.text);
        // "Nurhan SAYGILI / İSTANBUL".
        let is_of_place = |(name, place): (&str, &str)| {
            names::is_person(name) && !place.contains(' ') && !place.contains(char::is_lowercase)
        };
        let is_placed = || text.split_once(" / ").is_some_and(is_of_place);
        match role {
            "" => {
                is_date(1) && (names::is_bare(text) || is_placed()) || is_role(1) && is_date(2) && is_person()
            }
            role => names::tells_role(role) && is_date(1) && is_person(),
        }
    }

    /// Whether a line right below the headline is a name with a trade in which people write, an agency, or an account: "Ada Holm, Staff
    /// Writer", "Ada Holm/dpa", "Ada Holm (@holm) 3 hours ago".
    pub(super) fn is_with_trade(&self, index: usize) -> bool {
        let block = self.block(index);
        let is_line = block.counts.words <= MAX_FACTS_WORDS
            && block.kind == BlockKind::Paragraph
            && self.is_right_below(index)
            && !self.is_in_figure(block);
        let is_brief = block.counts.words <= MAX_BOX_WORDS;
        let text = if is_line { self.bordered(index) } else { String::new() };
        let parts = text.split_once([',', '/', '|', '·', '•', '\n', '(']).or_else(|| text.split_once(" - "));
        // Both may stand in lines of their own.
        let next = || self.outline.blocks.get(index + 1).map(|_| (&*text, self.text(index + 1)));
        parts.or_else(next).is_some_and(|(name, trade)| {
            let name = name.trim();
            names::is_person(name)
                && (is_brief && names::tells_trade(trade) || trade.starts_with('@'))
                && names::is_rare(name, &self.outline.text)
        })
    }

    /// The persons that a line is, where a date stands in the line above or below, below the headline and its standfirst.
    pub(super) fn persons_by_date(&self, index: usize) -> Option<Vec<String>> {
        let headline = self.headline.filter(|headline| index > *headline)?;
        let between = &self.outline.blocks[headline + 1..index];
        let block = self.block(index);
        let is_line = block.counts.words <= MAX_FACTS_WORDS
            && !matches!(block.kind, BlockKind::Heading { .. } | BlockKind::Caption)
            && between.iter().filter(|b| b.counts.words > 0.0).nth(BESIDE).is_none()
            && block.phrases.without(PhraseCues::BYLINE).is_empty()
            && !self.is_of_another(block)
            && block.share(Meter::Link) == 0.0;
        let is_date = |i: usize| {
            let words = self.outline.blocks.get(i).map(|block| block.counts.words);
            words.is_some_and(|words| words <= MAX_FACTS_WORDS) && self.is_dated(i)
        };
        if !is_line || names::is_help(self.text(index - 1)) {
            return None;
        }
        let line = self.bordered(index);
        let names = names::names(&line);
        let is_name = |name: &String| names::is_person(name) && names::is_apart(name, &self.outline.text);
        // "and" may join them.
        let of_names: usize = names.iter().map(|name| name.split_whitespace().count()).sum();
        let is_whole = line.split_whitespace().count() < of_names + names.len();
        // Several are no category.
        let is_sure = || names.len() > 1 && self.is_beside(index) || is_date(index + 1) || is_date(index - 1);
        (is_whole && is_sure() && names.iter().all(is_name)).then_some(names)
    }

    /// The persons in a line right beside the headline that holds names and a date and little else. A category looks alike.
    pub(in crate::metadata) fn dated_persons(&self) -> Vec<String> {
        let persons = |i: usize| {
            // A name in a line of its own is surer, and one that signs set apart.
            let most = match self.text(i) {
                text if text.split(BARS).next().is_some_and(|first| names::is_person(first.trim())) => {
                    MAX_WORDS
                }
                text if text.contains('\n') => MAX_FACTS_WORDS,
                _ => MAX_BOX_WORDS,
            };
            let is_brief = self.is_beside(i) && self.block(i).counts.words <= most;
            if !is_brief || dates::find(self.text(i), None).is_none() {
                return Vec::new();
            }
            let text = self.bordered(i);
            let mut persons = names::names(undated(&text));
            // A paper may stand behind a name, and looks like one.
            let mut first = true;
            persons.retain(|name| {
                let is_plain =
                    !name.split(' ').any(names::is_particle) && names::is_rare(name, &self.outline.text);
                names::is_person(name) && (std::mem::take(&mut first) || is_plain)
            });
            if persons.is_empty() {
                // "7 March 2023 · 5 min · Ada Holm".
                let parts = text.split(SEPARATORS).flat_map(|part| part.split(" / "));
                // A category may stand behind it.
                let mut parts = parts.map(|part| part.split(" in ").next().unwrap_or_default().trim());
                persons.extend(parts.find(|part| names::is_person(part)).map(str::to_owned));
            }
            persons
        };
        let found = self.near.clone().map(persons).find(|persons| !persons.is_empty());
        found.or_else(|| self.near.clone().find_map(|i| self.persons_by_date(i))).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use crate::metadata::tests::{PROSE, read};

    fn authors(lines: &str) -> Vec<String> {
        read(&format!("<h1>Low tide at noon</h1>{lines}{}", PROSE.repeat(3))).authors
    }

    #[test]
    fn a_name_in_a_line_of_its_own_stands_beside_a_date() {
        let page = |line: &str, date: &str| authors(&format!("<p>{line}</p><p>{date}</p>"));
        assert_eq!(page("Ada Holm", "3 March 2023"), ["Ada Holm"]);
        assert_eq!(authors("<ul><li>3 March 2023<li>Ada Holm</ul>"), ["Ada Holm"], "behind it");
        assert_eq!(
            authors(&format!("<div>{}</div><p>Ada Holm</p><p>3 March 2023</p>", &PROSE[3..])),
            ["Ada Holm"]
        );
        assert_eq!(page("Ada Holm", "Tides"), [""; 0], "no date");
    }

    #[test]
    fn a_topic_beside_a_date_is_no_name() {
        let page = |line: &str| authors(&format!("<p>{line}</p><p>3 March 2023</p>"));
        assert_eq!(page("Boat Repair"), [""; 0], "the text is about boats");
        assert_eq!(page("I Accept"), [""; 0]);
        assert_eq!(page("Privacy Policy"), [""; 0], "a phrase of the site");
    }

    #[test]
    fn a_link_beside_a_date_is_a_category() {
        assert_eq!(authors("<p><a href=/x>Ada Holm</a></p><p>3 March 2023</p>"), [""; 0]);
    }

    #[test]
    fn a_line_beside_a_date_is_nothing_but_names() {
        let line = "Ada Holm, a harbour and what it means";
        assert_eq!(authors(&format!("<p>{line}</p><p>3 March 2023</p>")), [""; 0]);
    }

    #[test]
    fn who_helped_stands_beside_a_date_as_well() {
        assert_eq!(authors("<p>Edited by</p><p>Ada Holm</p><p>3 March 2023</p>"), [""; 0]);
    }

    #[test]
    fn several_persons_below_the_headline_need_no_date() {
        assert_eq!(authors("<p>Ada Holm and Bo Lind</p><p>Harbour Network</p>"), ["Ada Holm", "Bo Lind"]);
        assert_eq!(authors("<p>Ada Holm, Cy Marr, Bo Lind</p>"), ["Ada Holm", "Cy Marr", "Bo Lind"]);
        assert_eq!(authors("<p>Ada Holm</p><p>Harbour Network</p>"), [""; 0]);
        let far = "<p>Tea</p><p>Cake</p><p>Rum</p>";
        assert_eq!(authors(&format!("{far}<p>Ada Holm and Bo Lind</p>")), [""; 0]);
    }

    #[test]
    fn an_account_stands_behind_a_name() {
        let page = |account: &str| {
            authors(&format!("<p>Ada Holm {account} 3 hours ago Wed 29th April 2020 | 03:32 PM</p>"))
        };
        assert_eq!(page("(@holm)"), ["Ada Holm"]);
        assert_eq!(page("(holm)"), [""; 0]);
    }

    #[test]
    fn the_label_of_a_picture_says_who_wrote() {
        let page = |label: &str| {
            let picture = format!("<div><span role=img aria-label='{label}'></span></div>");
            authors(&format!("<ul><li>{picture}<span>Ada</span></li><li>Jan 23</li></ul>"))
        };
        assert_eq!(page("Writer: Ada"), ["Ada"]);
        assert_eq!(page("Photo: Ada"), [""; 0]);
        assert_eq!(page("Writer: Bo"), [""; 0]);
    }

    #[test]
    fn a_category_may_follow_the_name_behind_a_date() {
        assert_eq!(authors("<p>Dec 26, 2025 • Ada Holm in <a href=/t>Tides</a></p>"), ["Ada Holm"]);
        assert_eq!(authors("<p>Dec 26, 2025 • Nets in <a href=/t>Tides</a></p>"), [""; 0]);
    }
}
