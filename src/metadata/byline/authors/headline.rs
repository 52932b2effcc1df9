//! The authors whom a byline near the headline names.

use std::cell::LazyCell;

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;

use super::MAX_BOX_WORDS;
use super::line::byline_of;
use super::links::{is_block, is_link};
use crate::cues::PhraseCues;
use crate::metadata::byline::{MAX_WORDS, Visible};
use crate::metadata::names;
use crate::outline::{BlockKind, Meter};
use crate::page::dom::{attribute, classes, element};

/// What forums put before the name of the one who began a thread: XenForo, SMF and others. Posts name their own authors.
pub(in crate::metadata) const STARTERS: [&str; 6] =
    ["thread starter", "topic starter", "started by", "themenersteller", "themenstarter", "erstellt von"];
/// What code hosts put behind the name of the one who began a thread.
const BEGAN: [&str; 3] = [" opened this issue", " opened this discussion", " started this conversation"];
/// What classes call authors: Hungarian, Turkish, Finnish, Greek, and those who have a column.
const CLASSES: [&str; 5] = ["szerzo", "yazar", "kirjoittaja", "syggrafe", "columnist"];
/// Attributes by which pages with made-up classes find their elements, and what they call authors (BBC, Wix and others).
const LABELS: [&str; 5] = ["data-testid", "data-component", "data-qa", "data-hook", "aria-labelledby"];
const LABELLED: [&str; 2] = ["byline", "author"];
/// Classes that do where they are the whole word: Wix, Turkish news sites, and hand-made ones.
const WHOLE_CLASSES: [&str; 3] = ["user-name", "editor", "by"];
/// An element around a name is no further up than so many parents.
pub(super) const FEW_PARENTS: usize = 4;
const CLOSE_PARENTS: usize = 2;
/// A line of facts about a text has at most so many words.
pub(super) const MAX_FACTS_WORDS: f32 = MAX_WORDS / 2.0;
/// Names in elements of one class are looked for in so many blocks.
const MAX_SIDE_BY_SIDE: usize = 12;
/// A standfirst with a byline at its end has at most so many.
const MAX_STANDFIRST_WORDS: f32 = 2.0 * MAX_WORDS;
/// A block that is links has commas and "and" between them.
pub(super) const MIN_LINKED: f32 = 0.8;
/// A name that is nothing but itself has at most so many words.
pub(super) const MAX_NAME_WORDS: f32 = 5.0;

impl Visible<'_> {
    /// The authors that a byline near the headline names: by the names of its elements, by what it says, by where its links
    /// lead, by a picture of the author.
    pub(in crate::metadata) fn authors(&self) -> Vec<String> {
        let here = |i: &usize| {
            let block = self.block(*i);
            (Some(*i) != self.headline || !self.below_title.is_empty())
                && block.counts.words <= MAX_WORDS
                && !matches!(block.kind, BlockKind::Heading { level: 1 })
                && !self.is_in_comments(block)
                && !self.is_navigation(block)
                && !self.is_in_infobox(block)
                && (self.is_beside(*i) && !self.is_card_above(*i)
                    || !self.is_of_another(block) && !self.is_below_others(*i))
        };
        // The head of a post may be long.
        let head = self.head_of_post().map_or(self.near.start, |head| head.start.min(self.near.start));
        let near: Vec<usize> = (head..self.near.end).filter(here).collect();
        // Asked only where no name of an element tells.
        let spoken = LazyCell::new(|| self.spoken_bylines(&near));
        type Sign<'v> = &'v dyn Fn(usize) -> Option<Vec<String>>;
        // What elements call the author. Links below a name may be in such, too.
        let called: [Sign<'_>; 5] = [
            &|i| (self.is_beside(i) && self.leads_to_more(i)).then(|| self.persons_in(i)),
            &|i| self.is_named(i).then(|| self.side_by_side(i)),
            &|i| self.named_part(i),
            &|i| (self.is_beside(i) && self.is_box(i)).then(|| self.persons_in(i)),
            &|i| self.is_of_author(i).then(|| self.persons_in(i)),
        ];
        // What a line, a label or a link says.
        let said: [Sign<'_>; 6] = [
            &|i| spoken.contains(&i).then(|| self.names_in(i)),
            &|i| self.is_label(i).then(|| self.below_label(i)),
            &|i| (names::is_before(self.text(i)) && self.is_role_below(i)).then(|| self.names_in(i - 1)),
            &|i| self.linked_names(i),
            &|i| self.dated_links(i),
            &|i| self.told_below_title(i),
        ];
        // What stands beside a name in a line of its own.
        let beside: [Sign<'_>; 7] = [
            &|i| self.is_pictured(i).then(|| vec![self.text(i).to_owned()]),
            &|i| (self.is_beside(i) && self.is_labelled_picture(i)).then(|| vec![self.text(i).to_owned()]),
            &|i| self.is_poster(i).then(|| self.names_in(i)),
            &|i| self.is_above_date(i).then(|| self.names_in(i)),
            &|i| self.is_with_trade(i).then(|| self.names_in(i)),
            &|i| self.presented_below(i).map(|name| vec![name]),
            &|i| self.is_right_below(i).then(|| self.name_set_right(i).map(|name| vec![name]))?,
        ];
        // A newsroom or an e-mail address yields to the person whom a further sign names.
        let mut house = Vec::new();
        let signs = || called.iter().chain(&said).chain(&beside);
        for names in signs().flat_map(|sign| near.iter().filter_map(|i| sign(*i))) {
            if names.iter().any(|name| !names::is_collective(name) && !names::is_address(name)) {
                return names;
            }
            if house.is_empty() {
                house = names;
            }
        }
        // A standfirst may end in a byline.
        let is_standfirst = |i: &usize| {
            let words = self.block(*i).counts.words;
            words > MAX_FACTS_WORDS && words <= MAX_STANDFIRST_WORDS && self.is_beside(*i)
        };
        let standfirsts = || self.near.clone().filter(is_standfirst);
        let is_person =
            |names: &Vec<String>| !names.is_empty() && names.iter().all(|name| names::is_person(name));
        let called = standfirsts().map(|i| self.named_parts_of(i)).find(is_person);
        let interviewer = || near.iter().find_map(|i| self.interviewer(*i));
        let told = || standfirsts().find_map(|i| self.name_in_standfirst(i)).or_else(interviewer);
        called.or_else(|| told().map(|name| vec![name])).unwrap_or(house)
    }

    /// Whether a block above the headline is in one of several cards.
    fn is_card_above(&self, index: usize) -> bool {
        self.headline.is_some_and(|headline| index < headline) && self.is_in_card(self.block(index))
    }

    /// The names in a byline, and those in the lines behind it that stand in elements of the same class beside its own.
    fn side_by_side(&self, index: usize) -> Vec<String> {
        let mut names = self.names_in(index);
        let is_person =
            |names: &[String]| !names.is_empty() && names.iter().all(|name| names::is_person(name));
        let container = |i: usize| {
            let (_, node) = self.runs(self.block(i)).next()?;
            let block = node.ancestors().find(|one| is_block(*one))?;
            let is_item = |one: &NodeRef<'_, Node>| {
                element(*one).is_some_and(|one| {
                    one.name.local == local_name!("li") || one.attr("role") == Some("listitem")
                })
            };
            let is_alone = |one: &NodeRef<'_, Node>| {
                one.parent().is_none_or(|parent| {
                    parent.children().filter(|child| element(*child).is_some()).nth(1).is_some()
                })
            };
            let around = || std::iter::once(block).chain(block.ancestors().take(FEW_PARENTS));
            let item = around().find(is_item);
            let is_close = item.is_some() || is_alone(&block);
            let around = item.or_else(|| around().find(is_alone))?;
            Some((around.parent()?.id(), attribute(element(around)?, &local_name!("class"))?, is_close))
        };
        let own = container(index);
        let is_next =
            |i: &usize| own.is_some() && container(*i) == own && self.is_named(*i) && !self.is_dated(*i);
        let is_inside = |i: &usize| {
            let parent = own.map(|(parent, ..)| parent);
            let node = self.runs(self.block(*i)).next().map(|(_, node)| node);
            parent.is_some() && node.is_some_and(|node| node.ancestors().any(|one| Some(one.id()) == parent))
        };
        let link = |i: usize| {
            let (_, node) = self.runs(self.block(i)).next()?;
            node.ancestors().find(is_link).map(|link| link.id())
        };
        // What they do may stand below each, be it in the same link.
        let is_role = |i: &usize| {
            names::tells_role(self.text(*i)) && self.is_named(*i)
                || link(*i).is_some() && link(*i) == link(*i - 1)
        };
        let around = (index + 1..self.outline.blocks.len()).take(MAX_SIDE_BY_SIDE).take_while(is_inside);
        // Behind anything else, and in elements of their own, it must be a name alone.
        let is_close = own.is_some_and(|(.., is_close)| is_close);
        let is_name = |i: &usize| {
            names::is_person(self.text(*i)) && names::is_rare(self.text(*i), &self.outline.text)
                || is_close && (index + 1..*i).all(|between| is_role(&between) || container(between) == own)
        };
        let behind = around.filter(|i| !is_role(i) && is_next(i) && is_name(i));
        if is_person(&names) {
            names.extend(behind.map(|i| self.names_in(i)).take_while(|more| is_person(more)).flatten());
        }
        names
    }

    /// Those of the blocks that say "by". Where they stand further down and say it of different people, they are of teasers.
    fn spoken_bylines(&self, near: &[usize]) -> Vec<usize> {
        let spoken: Vec<usize> = near.iter().copied().filter(|i| self.is_spoken(*i)).collect();
        let mut names = spoken.iter().map(|i| self.names_in(*i));
        let first = names.next();
        let is_one = names.all(|other| Some(&other) == first.as_ref());
        if is_one || spoken.iter().any(|i| self.is_beside(*i)) { spoken } else { Vec::new() }
    }

    /// The names in a block that is all one link, or several, to pages about authors.
    pub(super) fn linked_names(&self, index: usize) -> Option<Vec<String>> {
        (self.block(index).share(Meter::Link) > MIN_LINKED).then(|| self.author_links(index))
    }

    /// The names that link to pages about authors in a line of facts that tells the date, too.
    fn dated_links(&self, index: usize) -> Option<Vec<String>> {
        let most = if self.is_beside(index) { MAX_WORDS } else { MAX_FACTS_WORDS };
        let is_line = self.block(index).counts.words <= most && self.is_dated(index);
        is_line.then(|| self.names_in(index)).filter(|_| !self.author_links(index).is_empty())
    }

    /// The names in the part of a line of facts that an element of its own calls the author.
    fn named_part(&self, index: usize) -> Option<Vec<String>> {
        let is_line = self.block(index).counts.words <= MAX_FACTS_WORDS
            && (self.is_beside(index) || self.is_dated(index));
        is_line.then(|| self.named_parts_of(index))
    }

    /// The names in a block, if all are of persons.
    fn persons_in(&self, index: usize) -> Vec<String> {
        let names = self.names_in(index);
        let is_name = |name: &String| names::is_person(name) || names::is_bare(name);
        if names.iter().all(is_name) { names } else { Vec::new() }
    }

    /// Whether a line beside the headline stands in an element for who wrote it: `<address>` (HTML standard, section 4.3.10), or one whose
    /// class says so in a language that [`NameCues`] do not know, or whose label for tests does.
    fn is_of_author(&self, index: usize) -> bool {
        let block = self.block(index);
        // That of a house.
        let has_digit = self.text(index).contains(|c: char| c.is_ascii_digit());
        let says = |node: NodeRef<'_, Node>| {
            element(node).is_some_and(|element| {
                let is_address = element.name.local == local_name!("address") && !has_digit;
                is_address || classes(element).any(|class| CLASSES.iter().any(|word| class.contains(word)))
            })
        };
        // Further up they stand around what an editor has in hand.
        let says_close = |node: NodeRef<'_, Node>| {
            element(node).is_some_and(|element| classes(element).any(|class| WHOLE_CLASSES.contains(&class)))
        };
        let is_called = |node: NodeRef<'_, Node>| {
            node.ancestors().take(FEW_PARENTS).any(says)
                || node.ancestors().take(CLOSE_PARENTS).any(says_close)
        };
        // Who comments is called a user, too, but below the headline.
        let is_above = self.headline.is_some_and(|headline| index < headline);
        let is_label = |label: &str| {
            LABELLED.iter().any(|word| label.contains(word)) || is_above && WHOLE_CLASSES.contains(&label)
        };
        let is_labelled = |node: NodeRef<'_, Node>| {
            node.ancestors()
                .take(FEW_PARENTS)
                .filter_map(element)
                .flat_map(|element| &element.attrs)
                .any(|(name, value)| LABELS.contains(&&*name.local) && is_label(value))
        };
        let is_beside = self.is_beside(index);
        let is_one = |node| is_beside && is_called(node) || is_labelled(node);
        block.counts.words <= MAX_FACTS_WORDS && self.runs(block).next().is_some_and(|(_, node)| is_one(node))
    }

    /// Whether a block stands below the headline and beside it.
    pub(super) fn is_right_below(&self, index: usize) -> bool {
        self.headline.is_some_and(|headline| index > headline) && self.is_beside(index)
    }

    /// The persons whom a line in the block of the title names, where that is no heading.
    fn told_below_title(&self, index: usize) -> Option<Vec<String>> {
        let lines = self.below_title.lines().filter(|_| Some(index) == self.headline);
        let told = |line: &str| {
            names::introduced(line)?;
            let found = names::names(byline_of(line));
            (!found.is_empty() && found.iter().all(|name| names::is_person(name))).then_some(found)
        };
        lines.map(str::trim).find_map(told)
    }

    /// The name in a line below the headline, be it with a place, of the person whom a sentence behind the text presents: "Ada Holm writes
    /// about tides."
    fn presented_below(&self, index: usize) -> Option<String> {
        let block = self.block(index);
        let may_be_name = block.counts.words <= MAX_BOX_WORDS
            && !matches!(block.kind, BlockKind::Heading { .. })
            && self.is_right_below(index);
        let line = if may_be_name { self.bordered(index) } else { String::new() };
        let name = line.split([',', '\n']).next().unwrap_or_default().trim();
        if !names::is_person(name) {
            return None;
        }
        let begins_with_verb =
            |text: &str| text.trim_start().split(char::is_whitespace).next().is_some_and(names::presents);
        let presents = |i: usize| {
            let rest = self.text(i).strip_prefix(name);
            let is_label = || rest == Some("") && i + 1 < self.outline.blocks.len();
            rest.is_some_and(|rest| rest.starts_with(' ') && begins_with_verb(rest))
                || is_label() && begins_with_verb(self.text(i + 1))
        };
        let mut behind = index + 1..self.outline.blocks.len();
        behind.any(presents).then(|| name.to_owned())
    }

    /// Whether a block names who wrote the first post of a thread. Where the headline is that of a post, below its poster, those behind it
    /// answer.
    fn is_poster(&self, index: usize) -> bool {
        let is_its = || match self.head_of_post() {
            Some(head) => head.contains(&index),
            None => self.headline.is_some_and(|headline| index > headline),
        };
        self.block(index).counts.words <= MAX_NAME_WORDS
            && self.is_user_card(index)
            && is_its()
            // Signatures of functions are named like those of users.
            && self.outline.blocks.iter().any(|block| block.phrases.has(PhraseCues::FORUM))
    }

    /// The persons whom a line beside the headline, or the first of the text, names in so many words: whoever filed the text in the CMS may
    /// be another.
    pub(in crate::metadata) fn spoken(&self, kept: &[usize]) -> Vec<String> {
        let first = kept.iter().find(|i| Some(**i) != self.headline);
        let says = |i: &usize| {
            let block = self.block(*i);
            let is_line = block.counts.words <= MAX_BOX_WORDS
                || block.counts.words <= MAX_FACTS_WORDS && self.is_dated(*i);
            is_line
                && (self.is_beside(*i) || first == Some(i))
                && !self.is_of_another(block)
                && self.is_spoken(*i)
        };
        let lines = self.near.clone().filter(says).map(|i| self.names_in(i));
        lines
            .into_iter()
            .find(|names| !names.is_empty() && names.iter().all(|name| names::is_of_person(name)))
            .unwrap_or_default()
    }

    /// Who began the thread, where a line near the headline says so.
    pub(in crate::metadata) fn starter(&self) -> Vec<String> {
        let named = |i: usize| {
            let text = self.text(i);
            if self.block(i).counts.words > MAX_WORDS {
                return None;
            }
            let began = BEGAN.iter().find_map(|began| Some(text.split_once(began)?.0));
            let account = began.filter(|account| !account.contains(char::is_whitespace));
            let says = || names::introduced(text).is_some_and(|(word, _)| STARTERS.contains(&word));
            account.map(|account| vec![account.to_owned()]).or_else(|| says().then(|| self.names_in(i)))
        };
        self.near.clone().find_map(named).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
