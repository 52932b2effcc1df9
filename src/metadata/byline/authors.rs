//! Who wrote it, as a reader sees it: near the headline, or at the end of the text.

use std::cell::LazyCell;

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;

use super::{BESIDE, MAX_WORDS, Visible, is_date_word};
use crate::cues::{self, NameCues, PhraseCues};
use crate::metadata::{dates, names};
use crate::outline::{Block, BlockKind, Meter};
use crate::page::dom::{attribute, element};
use crate::words::key;

/// So many blocks behind the text may sign it.
pub(super) const SIGNED: usize = 5;
/// What stands between a date and a name.
const BY: [&str; 7] = [" by ", " von ", " vom ", " par ", " por ", " door ", " author "];
/// Words that introduce a name without more: not "from", which begins addresses and mottos, too.
const ALONE: [&str; 8] = ["by", "von", "par", "por", "di", "door", "av", "af"];
/// What forums put before the name of the one who began a thread: XenForo, SMF and others. Posts name their own authors.
const STARTERS: [&str; 6] =
    ["thread starter", "topic starter", "started by", "themenersteller", "themenstarter", "erstellt von"];
/// What stands between a name and a date.
const WROTE_ON: [&str; 4] = ["发表于", "發表於", "发布于", "發佈於"];
/// What goes on behind a name: categories, and those in whose name it is written.
pub(super) const BEHIND: [&str; 21] = [
    " in ",
    " under ",
    " unter ",
    " dans ",
    " on behalf of ",
    " mit den ",
    " veröffentlicht",
    " geschrieben",
    " im auftrag ",
    " - ",
    " – ",
    " — ",
    " 时间",
    " 時間",
    " 日期",
    " 出自",
    " 来源",
    " 來源",
    " 发布",
    " 发表",
    " 点击",
];
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
/// A name that is nothing but itself has at most so many words.
const MAX_NAME_WORDS: f32 = 5.0;
/// A box about the author is not read further than this.
const MAX_BOX_WORDS: f32 = MAX_WORDS / 3.0;

/// What stands above a name, far from the headline, has at least so many letters: "Autor", not "by".
const MIN_LABEL: usize = 5;

impl<'o> Visible<'o> {
    /// The authors that a byline near the headline names: by the names of its elements, by what it says, by where its links
    /// lead, by a picture of the author.
    pub(in crate::metadata) fn authors(&self) -> Vec<String> {
        let here = |i: &usize| {
            let block = self.block(*i);
            Some(*i) != self.headline
                && block.counts.words <= MAX_WORDS
                && !matches!(block.kind, BlockKind::Heading { level: 1 })
                && !self.is_in_comments(block)
                && !self.is_navigation(block)
                && (self.is_beside(*i) || !self.is_aside(block))
        };
        let near: Vec<usize> = self.near.clone().filter(here).collect();
        // Asked only where no name of an element tells.
        let spoken = LazyCell::new(|| self.spoken_bylines(&near));
        type Sign<'v> = &'v dyn Fn(usize) -> Option<Vec<String>>;
        let signs: [Sign<'_>; 6] = [
            &|i| self.is_named(i).then(|| self.names_in(i)),
            &|i| spoken.contains(&i).then(|| self.names_in(i)),
            &|i| self.is_label(i).then(|| self.names_in(i + 1)),
            &|i| self.linked_names(i),
            &|i| self.is_pictured(i).then(|| vec![self.text(i).to_owned()]),
            &|i| self.is_poster(i).then(|| self.names_in(i)),
        ];
        let mut found = signs.iter().flat_map(|sign| near.iter().filter_map(|i| sign(*i)));
        found.find(|names| !names.is_empty()).unwrap_or_default()
    }

    /// Those of the blocks that say "by". Where they stand further down and say it of different people, they are of teasers.
    fn spoken_bylines(&self, near: &[usize]) -> Vec<usize> {
        let spoken: Vec<usize> = near.iter().copied().filter(|i| self.is_spoken(*i)).collect();
        let mut names = spoken.iter().map(|i| self.names_in(*i));
        let first = names.next();
        let is_one = names.all(|other| Some(&other) == first.as_ref());
        if is_one || spoken.iter().any(|i| self.is_beside(*i)) { spoken } else { Vec::new() }
    }

    /// The persons whom a line beside the headline names in so many words: whoever filed the text in the CMS may be another.
    pub(in crate::metadata) fn spoken(&self) -> Vec<String> {
        let says = |i: &usize| {
            let block = self.block(*i);
            block.counts.words <= MAX_BOX_WORDS
                && self.is_beside(*i)
                && !self.is_aside(block)
                && self.is_spoken(*i)
        };
        let lines = self.near.clone().filter(says).map(|i| self.names_in(i));
        lines
            .into_iter()
            .find(|names| !names.is_empty() && names.iter().all(|name| names::is_person(name)))
            .unwrap_or_default()
    }

    /// Who began the thread, where a line near the headline says so.
    pub(in crate::metadata) fn starter(&self) -> Vec<String> {
        let says = |i: &usize| {
            self.block(*i).counts.words <= MAX_WORDS
                && names::introduced(self.text(*i)).is_some_and(|(word, _)| STARTERS.contains(&word))
        };
        self.near.clone().find(says).map(|i| self.names_in(i)).unwrap_or_default()
    }

    pub(super) fn block(&self, index: usize) -> &'o Block {
        &self.outline.blocks[index]
    }

    pub(super) fn text(&self, index: usize) -> &'o str {
        self.outline.block_text(self.block(index)).trim()
    }

    /// Whether the names of elements say that it is a byline.
    fn is_named(&self, index: usize) -> bool {
        self.names_near(self.block(index)).has(NameCues::BYLINE)
    }

    /// Whether a block says "by", at its beginning or behind a date.
    fn is_spoken(&self, index: usize) -> bool {
        let text = self.text(index);
        // "By" alone begins sentences, too.
        let is_brief = |name: &str| {
            self.is_beside(index)
                && (self.block(index).counts.words <= MAX_BOX_WORDS || self.is_dated(index))
                && (name.starts_with(char::is_uppercase)
                    || names::names(name).iter().all(|name| !name.contains(' ')))
        };
        let begins = || {
            names::introduced(text).is_some_and(|(word, name)| {
                word.contains(' ')
                    || self.block(index).phrases.has(PhraseCues::BYLINE)
                    || ALONE.contains(&word) && (is_brief(name) || self.is_dated(index))
            })
        };
        begins() || (said_by(text).is_some() || wrote_on(text).is_some()) && self.is_dated(index)
    }

    /// Whether a block says when.
    fn is_dated(&self, index: usize) -> bool {
        self.block(index).phrases.has(PhraseCues::DATE_LINE) || dates::find(self.text(index), None).is_some()
    }

    /// Whether a block is nothing but "Written by", so that the name stands in the next.
    fn is_label(&self, index: usize) -> bool {
        let next = self.outline.blocks.get(index + 1);
        names::is_before(self.text(index)) && next.is_some_and(|b| b.counts.words <= MAX_BOX_WORDS)
    }

    /// The names in a block that is all one link, or several, to pages about authors.
    fn linked_names(&self, index: usize) -> Option<Vec<String>> {
        (self.block(index).share(Meter::Link) > 0.9).then(|| self.author_links(index))
    }

    /// Whether a block is a person's name beside a picture of this person, near a date. Cards of products look alike but for
    /// the date.
    fn is_pictured(&self, index: usize) -> bool {
        let (block, text) = (self.block(index), self.text(index));
        if block.counts.words > MAX_NAME_WORDS || !names::is_person(text) {
            return false;
        }
        let name = key(text);
        let at = index as u32;
        let near = self.outline.marks.iter().filter(|mark| mark.block.abs_diff(at) <= 1);
        let mut alts = near
            .filter_map(|mark| self.document.tree.get(mark.node))
            .filter_map(|node| attribute(element(node)?, &local_name!("alt")));
        let mut around = index.saturating_sub(BESIDE)..(index + BESIDE + 1).min(self.outline.blocks.len());
        alts.any(|alt| key(alt).contains(&name)) && around.any(|i| self.is_dated(i))
    }

    /// The person in a line right beside the headline that holds a name and a date and little else. A category looks alike.
    pub(in crate::metadata) fn dated_person(&self) -> Option<String> {
        self.near.clone().find_map(|i| {
            let text = self.text(i);
            let brief = self.is_beside(i) && self.block(i).counts.words <= MAX_BOX_WORDS;
            dates::find(text, None).filter(|_| brief)?;
            names::names(undated(text)).into_iter().next().filter(|name| names::is_person(name))
        })
    }

    /// Whether a block names who wrote the first post of a thread.
    fn is_poster(&self, index: usize) -> bool {
        let block = self.block(index);
        let is_behind = self.headline.is_some_and(|headline| index > headline);
        is_behind
            && block.counts.words <= MAX_NAME_WORDS
            && self.names_near(block).has(NameCues::USER_CARD)
            // Signatures of functions are named like those of users.
            && self.outline.blocks.iter().any(|block| block.phrases.has(PhraseCues::FORUM))
    }

    /// The names in a byline: those that link to pages about their authors, else what the line says.
    fn names_in(&self, index: usize) -> Vec<String> {
        let linked = self.author_links(index);
        let mut names = if linked.is_empty() { names::names(self.byline_of(index)) } else { linked };
        names.retain(|name| names::is_shaped(name));
        // A list that begins small is of things.
        let begins_small = names.first().is_some_and(|name| name.starts_with(char::is_lowercase));
        if begins_small && names.len() > 1 { Vec::new() } else { names }
    }

    /// The texts of the links within a block that lead to pages about authors, and the person whom "and" joins to the last.
    fn author_links(&self, index: usize) -> Vec<String> {
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
    fn runs(&self, block: &Block) -> impl Iterator<Item = (std::ops::Range<usize>, NodeRef<'o, Node>)> {
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

    /// The names at the end of the text: "Text: Ada Holm", in a byline, or in an author box.
    pub(in crate::metadata) fn signed(&self, kept: &[usize]) -> Vec<String> {
        let Some(last) = kept.last() else { return Vec::new() };
        let range = last.saturating_sub(1)..(last + SIGNED).min(self.outline.blocks.len());
        let of_block = |i: usize| {
            let block = self.block(i);
            if self.is_box(i) {
                return self.names_in(i);
            }
            if block.counts.words > MAX_WORDS || self.is_aside(block) {
                return Vec::new();
            }
            if self.is_named(i) || self.is_spoken(i) {
                return self.names_in(i);
            }
            let is_introduced = names::introduced(self.text(i)).is_some();
            let names = if is_introduced { self.names_in(i) } else { Vec::new() };
            if names.iter().all(|name| names::is_person(name)) { names } else { Vec::new() }
        };
        range.map(of_block).find(|names| !names.is_empty()).unwrap_or_default()
    }

    /// The one author whom the bylines and the boxes about authors anywhere on the page name, if they are of one mind.
    pub(in crate::metadata) fn presented(&self) -> Vec<String> {
        let is_byline = |i: &usize| {
            let block = self.block(*i);
            let says = || names::introduced(self.text(*i)).is_some_and(|(word, _)| word.contains(' '));
            let is_brief = block.counts.words <= MAX_WORDS && !self.is_aside(block);
            self.is_box(*i) || is_brief && (self.is_named(*i) || says())
        };
        let mut found: Option<Vec<String>> = None;
        let bylines = (0..self.outline.blocks.len()).filter_map(|i| {
            let is_heading = self.text(i).chars().count() >= MIN_LABEL && self.is_label(i);
            let labelled = (is_heading && !self.is_aside(self.block(i))).then_some(i + 1);
            labelled.or_else(|| is_byline(&i).then_some(i))
        });
        // A single word may be anything.
        let is_full = |name: &String| name.contains(' ') || name.chars().all(crate::words::is_cjk);
        for names in bylines.map(|i| self.names_in(i)).filter(|names| names.iter().any(is_full)) {
            match &found {
                Some(first) if *first != names => return Vec::new(),
                _ => found = Some(names),
            }
        }
        found.unwrap_or_default()
    }

    /// Whether a block is the name in a box about an author.
    fn is_box(&self, index: usize) -> bool {
        let block = self.block(index);
        let is_name = || matches!(block.kind, BlockKind::Heading { .. }) || block.share(Meter::Link) > 0.9;
        block.counts.words <= MAX_BOX_WORDS
            && self.names_near(block).has(NameCues::AUTHOR_BOX)
            && is_name()
            && !self.is_in_comments(block)
            && !self.around(block).any(|(names, ..)| names.has(NameCues::RELATED))
    }

    /// The part of a line that names the author.
    fn byline_of(&self, index: usize) -> &'o str {
        let text = self.text(index);
        let line = said_by(text).or_else(|| wrote_on(text)).unwrap_or_else(|| undated(text));
        until(line, &BEHIND)
    }
}

/// What follows the word "by" within a line, up to the next number. "Edited by" says who helped.
fn said_by(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    let ends = BY.iter().flat_map(|by| lower.match_indices(by).map(|(at, by)| at + by.len()));
    let at = ends.filter(|end| !names::ends_in_help(&lower[..*end])).min()?;
    let rest = &text[at..];
    Some(before_number(rest))
}

/// What stands before the words for "wrote on" in a line.
fn wrote_on(text: &str) -> Option<&str> {
    WROTE_ON.iter().find_map(|word| Some(text.split_once(word)?.0))
}

/// The text before its first number, without the words of a date that lead to it.
fn before_number(text: &str) -> &str {
    // A number within a word belongs to the name of an account.
    let is_number = |(at, c): &(usize, char)| {
        c.is_ascii_digit() && !text[..*at].ends_with(|before: char| before.is_alphanumeric())
    };
    let Some((digit, _)) = text.char_indices().find(is_number) else { return text };
    let mut line = &text[..digit];
    loop {
        let bare = line.trim_end_matches(|c: char| !c.is_alphanumeric());
        match bare.rsplit_once(|c: char| !c.is_alphanumeric()) {
            // "Last updated".
            Some((rest, last)) if is_date_word(last) || last.eq_ignore_ascii_case("last") => line = rest,
            _ => return line,
        }
    }
}

/// A line without its date: what stands before it, else what stands behind.
fn undated(text: &str) -> &str {
    let before = before_number(text);
    if !names::names(before).is_empty() {
        return before;
    }
    let behind = text.rsplit(|c: char| c.is_ascii_digit()).next();
    // `i Global` of `3i Global` begins within a word.
    behind.filter(|rest| !rest.starts_with(char::is_lowercase)).unwrap_or_default()
}

/// A text up to the first of some marks.
fn until<'t>(text: &'t str, marks: &[&str]) -> &'t str {
    let lower = text.to_ascii_lowercase();
    let at = marks.iter().filter_map(|mark| lower.find(mark)).min();
    &text[..at.unwrap_or(text.len())]
}

fn is_link(node: &NodeRef<'_, Node>) -> bool {
    element(*node).is_some_and(|e| e.name.local == local_name!("a"))
}

fn is_block(node: NodeRef<'_, Node>) -> bool {
    element(node).is_some_and(|e| cues::Tag::of(&e.name.local).role() == cues::Role::Block)
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
