//! One comment area: what each of its blocks is, and which of them make a comment.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use scraper::Html;

use super::{AREAS, Comment, FORMS, header};
use crate::cues::{NameCues, PhraseCues, Tag};
use crate::outline::{Block, BlockKind, Meter, Outline};
use crate::page::dom::{classes, element};

/// Headers are short: a name, a date, "Anna wrote on 3 March 2020 at 14:05".
const MAX_HEADER_WORDS: f32 = 14.0;
/// A shorter block that says what tools and forms say is one of them.
const MAX_TOOL_WORDS: f32 = 8.0;
/// An element of so many blocks or fewer can be a header: one that holds more is the comment.
const MAX_HEADER_BLOCKS: usize = 4;

const AUTHORS: NameCues = NameCues::BYLINE.with(NameCues::USER_CARD).with(NameCues::AUTHOR_BOX);
/// What the classes of names end with in comment areas, beside those that mark bylines anywhere.
const AUTHOR_CLASSES: [&str; 15] = [
    "author",
    "authorname",
    "accountname",
    "author-name",
    "author_name",
    "username",
    "user-name",
    "user_name",
    "nickname",
    "nick",
    "commenter",
    "comment-name",
    "poster",
    "autor",
    "auteur",
];
/// What the tools of a comment area say.
const TOOLS: PhraseCues = PhraseCues::COMMENT_FORM
    .with(PhraseCues::COMMENTS)
    .with(PhraseCues::SHARE)
    .with(PhraseCues::LOGIN)
    .with(PhraseCues::PAGER)
    .with(PhraseCues::READ_MORE)
    .with(PhraseCues::FORM)
    .with(PhraseCues::STATUS)
    .with(PhraseCues::EDIT)
    .with(PhraseCues::SORT_FILTER)
    .with(PhraseCues::TRACKING)
    .with(PhraseCues::ADVERTISEMENT)
    .with(PhraseCues::SUBSCRIBE)
    .with(PhraseCues::CTA);

/// What a block of an area is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Who, when, or both.
    Header {
        author: bool,
        date: bool,
    },
    /// So short that it is a name if it stands where names do.
    Short {
        link: bool,
    },
    Text,
    /// Main content.
    Kept,
    /// Tools, forms, headings of the area.
    Other,
}

/// A section with header and text, whose comments these are; none for what stands in no such section.
pub(super) type Owner = Option<usize>;

/// A comment under way.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) owner: Owner,
    pub(super) comment: Comment,
    /// A linked name, maybe, before the date.
    label: Option<usize>,
    /// Some of it is main content.
    kept: bool,
}

pub(super) struct Area<'a> {
    pub(super) outline: &'a Outline,
    pub(super) document: &'a Html,
    kept: &'a [usize],
    pub(super) root: u32,
    /// The first block.
    first: usize,
    parts: Vec<Part>,
}

impl<'a> Area<'a> {
    pub(super) fn new(outline: &'a Outline, document: &'a Html, kept: &'a [usize], root: u32) -> Self {
        let blocks = outline.sections[root as usize].blocks.clone();
        let mut area =
            Area { outline, document, kept, root, first: blocks.start as usize, parts: Vec::new() };
        area.parts = (area.first..blocks.end as usize).map(|i| area.part(i)).collect();
        area
    }

    pub(super) fn comments(&self) -> Vec<Comment> {
        let mut drafts = self.split(&self.owners());
        drafts.iter_mut().for_each(|draft| self.name(&mut draft.comment));
        drafts.retain(|draft| {
            let comment = &draft.comment;
            let is_text = |i: &usize| self.parts[*i - self.first] == Part::Text;
            let has_text = comment.text.iter().any(is_text);
            !draft.kept
                && !comment.text.is_empty()
                && (comment.author.is_some() || comment.date.is_some() && has_text)
        });
        drafts.sort_by_key(|draft| draft.comment.blocks().min());
        self.set_depths(&mut drafts);
        drafts.into_iter().map(|draft| draft.comment).collect()
    }

    /// A short line right behind the date names the author whom nothing else names.
    fn name(&self, comment: &mut Comment) {
        let is_name = |i: usize| {
            comment.date == i.checked_sub(1) && matches!(self.parts[i - self.first], Part::Short { .. })
        };
        if comment.author.is_none() && comment.text.len() > 1 && is_name(comment.text[0]) {
            comment.author = Some(comment.text.remove(0));
        }
    }

    /// Whose comment each block is: the smallest sections with both header and text claim their blocks, inner ones before outer ones.
    fn owners(&self) -> Vec<Owner> {
        let sections = &self.outline.sections;
        let mut owners = vec![None; self.parts.len()];
        let last =
            (self.root as usize + 1..sections.len()).find(|s| !self.holds(*s)).unwrap_or(sections.len());
        let counts = self.counts();
        for s in (self.root as usize..last).rev() {
            let range = self.range(s);
            let has =
                |is: fn(&Part) -> bool| range.clone().any(|i| owners[i].is_none() && is(&self.parts[i]));
            let claims = has(|part| matches!(part, Part::Header { .. }))
                && (has(|part| *part == Part::Text)
                    || has(|part| *part == Part::Short { link: false }) && self.is_whole(s, &counts));
            if claims {
                owners[range].iter_mut().for_each(|owner| *owner = owner.or(Some(s)));
            } else if self.completes(range.clone(), &owners) {
                owners[range].fill(Some(s));
            }
        }
        owners
    }

    /// Whether headers around a comment, and no other one, say of it what its own don't: forums name who wrote beside the post,
    /// and date it above.
    fn completes(&self, range: Range<usize>, owners: &[Owner]) -> bool {
        let mut inner = None;
        let (mut own, mut around) = ((false, false), (false, false));
        for i in range {
            let of = if owners[i].is_some() { &mut own } else { &mut around };
            match self.parts[i] {
                Part::Header { author, date } => *of = (of.0 || author, of.1 || date),
                Part::Text if owners[i].is_none() => return false,
                Part::Kept => return false,
                _ => {}
            }
            if owners[i].is_some() && *inner.get_or_insert(owners[i]) != owners[i] {
                return false;
            }
        }
        inner.is_some() && (around.0 && !own.0 || around.1 && !own.1)
    }

    /// How many headers and texts there are before each block.
    fn counts(&self) -> Vec<(u32, u32)> {
        let mut counts = vec![(0, 0); self.parts.len() + 1];
        for (i, part) in self.parts.iter().enumerate() {
            let (headers, texts) = counts[i];
            counts[i + 1] = (
                headers + u32::from(matches!(part, Part::Header { .. })),
                texts + u32::from(*part == Part::Text),
            );
        }
        counts
    }

    /// Whether a section of a header and a short text is a comment rather than the head of one: further out comes another header
    /// before more text does.
    fn is_whole(&self, mut section: usize, counts: &[(u32, u32)]) -> bool {
        let within = |section: usize| {
            let range = self.range(section);
            let ((h, t), (headers, texts)) = (counts[range.start], counts[range.end]);
            (headers - h, texts - t)
        };
        let (headers, texts) = within(section);
        while section != self.root as usize {
            section = self.outline.sections[section].parent as usize;
            let (more_headers, more_texts) = within(section);
            if more_headers > headers || more_texts > texts {
                return more_headers > headers;
            }
        }
        true
    }

    /// The blocks of a section of the area, counted from the area's first.
    fn range(&self, section: usize) -> Range<usize> {
        let blocks = &self.outline.sections[section].blocks;
        blocks.start as usize - self.first..blocks.end as usize - self.first
    }

    /// Whether a section lies within the area.
    fn holds(&self, section: usize) -> bool {
        let (area, inner) =
            (&self.outline.sections[self.root as usize].blocks, &self.outline.sections[section].blocks);
        inner.start >= area.start && inner.end <= area.end && inner.start < area.end
    }

    /// Cuts the blocks into comments: at another owner, and at each further header behind text.
    fn split(&self, owners: &[Owner]) -> Vec<Draft> {
        let below = self.headers_below(owners);
        let mut open: Vec<Draft> = Vec::new();
        let mut done: Vec<Draft> = Vec::new();
        for (i, (part, owner)) in self.parts.iter().zip(owners).enumerate() {
            if *part == Part::Other {
                continue;
            }
            // A comment goes on behind the answers that stand within it.
            let place = open.iter().rposition(|draft| draft.owner == *owner).unwrap_or_else(|| {
                while open.last().is_some_and(|outer| !self.is_within(*owner, outer.owner)) {
                    done.extend(open.pop());
                }
                open.push(Draft { owner: *owner, ..Draft::default() });
                open.len() - 1
            });
            done.extend(open.drain(place + 1..));
            let ended = self.take(&mut open[place], *part, self.first + i, below.contains(owner));
            done.extend(ended);
        }
        done.extend(open);
        done
    }

    /// The owners whose headers stand below their texts: text comes before the first header, and a header last.
    fn headers_below(&self, owners: &[Owner]) -> BTreeSet<Owner> {
        // For each owner whether a text came first, and whether a header came last.
        let mut ends: BTreeMap<Owner, (Option<bool>, bool)> = BTreeMap::new();
        for (part, owner) in self.parts.iter().zip(owners) {
            let (text_first, header_last) = ends.entry(*owner).or_default();
            match part {
                Part::Header { .. } => (*text_first, *header_last) = (text_first.or(Some(false)), true),
                Part::Text => (*text_first, *header_last) = (text_first.or(Some(true)), false),
                Part::Short { .. } | Part::Kept => *header_last = false,
                Part::Other => {}
            }
        }
        let below = |(owner, ends)| (ends == (Some(true), true)).then_some(owner);
        ends.into_iter().filter_map(below).collect()
    }

    /// Adds a block to a comment; returns the comment that it ends.
    fn take(&self, draft: &mut Draft, part: Part, position: usize, below: bool) -> Option<Draft> {
        let fresh = Draft { owner: draft.owner, ..Draft::default() };
        let comment = &mut draft.comment;
        match part {
            Part::Header { author, date } => {
                let before = position.checked_sub(1).and_then(|i| self.parts.get(i.checked_sub(self.first)?));
                // A short line right before the date is the name.
                let is_named = date && !author && matches!(before, Some(Part::Short { link: false }));
                let is_behind_name = is_named && (comment.author.is_none() || comment.date.is_some());
                let name = if is_behind_name { comment.text.pop() } else { None };
                let repeats = ((author || name.is_some()) && comment.author.is_some())
                    || (date && comment.date.is_some());
                let is_first = comment.author.is_none() && comment.date.is_none();
                let ended = (!comment.text.is_empty() && (repeats || is_first && !below))
                    .then(|| std::mem::replace(draft, fresh));
                let comment = &mut draft.comment;
                let own = author.then_some(position);
                comment.author = comment.author.or(own).or(name).or(draft.label.take());
                comment.date = comment.date.or(date.then_some(position));
                ended
            }
            Part::Short { link: true } => {
                if comment.author.is_none() && comment.text.is_empty() {
                    match comment.date {
                        Some(_) => comment.author = Some(position),
                        None => draft.label = Some(position),
                    }
                }
                None
            }
            Part::Text | Part::Short { link: false } => {
                let is_next =
                    below && !comment.text.is_empty() && (comment.author.is_some() || comment.date.is_some());
                let ended = is_next.then(|| std::mem::replace(draft, fresh));
                draft.comment.text.push(position);
                ended
            }
            Part::Kept => {
                draft.kept = true;
                None
            }
            Part::Other => None,
        }
    }

    pub(super) fn is_within(&self, inner: Owner, outer: Owner) -> bool {
        inner.zip(outer).is_some_and(|(inner, outer)| {
            let (inner, outer) = (&self.outline.sections[inner].blocks, &self.outline.sections[outer].blocks);
            inner.start >= outer.start && inner.end <= outer.end
        })
    }

    /// Whether an element between a block and the area holds no comment.
    fn is_in_other(&self, block: &Block) -> bool {
        let mut section = block.section;
        while section != self.root {
            let one = &self.outline.sections[section as usize];
            if super::is_other(one.names, one.fields) {
                return true;
            }
            if one.parent == section {
                break;
            }
            section = one.parent;
        }
        // The name of an account is no login.
        block.names.has(FORMS) && !self.is_author_class(block, block.section)
    }

    /// Whether a block is in what stands beside a post about who wrote it, and not in what the user wrote.
    fn is_of_user(&self, block: &Block) -> bool {
        self.is_within_named(block, |names| {
            names.has(NameCues::USER_CARD) && !names.has(AREAS.with(NameCues::FORUM_POST))
        })
    }

    /// Whether an element between a block and the area has such names.
    fn is_within_named(&self, block: &Block, is: impl Fn(NameCues) -> bool) -> bool {
        let mut section = block.section;
        while section != self.root {
            let one = &self.outline.sections[section as usize];
            if is(one.names) {
                return true;
            }
            if one.parent == section {
                break;
            }
            section = one.parent;
        }
        false
    }

    /// What the elements say that hold the block and little else.
    fn header_names(&self, block: &Block) -> NameCues {
        let mut names = block.names;
        let mut section = block.section;
        while section != self.root {
            let one = &self.outline.sections[section as usize];
            let blocks = one.blocks.start as usize..one.blocks.end as usize;
            let words: f32 = self.outline.blocks
                [blocks.start..blocks.end.min(blocks.start + MAX_HEADER_BLOCKS)]
                .iter()
                .map(|b| b.counts.words)
                .sum();
            if blocks.len() > MAX_HEADER_BLOCKS || words > MAX_HEADER_WORDS || one.parent == section {
                break;
            }
            names |= one.names;
            section = one.parent;
        }
        if self.is_author_class(block, section) { names.with(NameCues::BYLINE) } else { names }
    }

    /// Whether an element around the start of a block has the class of a name, up to a section.
    fn is_author_class(&self, block: &Block, section: u32) -> bool {
        let first = self.outline.runs.partition_point(|run| run.end <= block.text.start);
        let node = self.outline.runs.get(first).and_then(|run| self.document.tree.get(run.node));
        let end = self.outline.sections[section as usize].node;
        let around = node.into_iter().flat_map(|node| node.ancestors());
        let mut elements = around.take_while(|node| Some(node.id()) != end).filter_map(element);
        elements.any(|element| classes(element).any(is_author_class))
    }

    fn part(&self, index: usize) -> Part {
        let block = &self.outline.blocks[index];
        if self.is_in_other(block) {
            return Part::Other;
        }
        if self.kept.binary_search(&index).is_ok() {
            return Part::Kept;
        }
        let text = self.outline.block_text(block);
        let words = block.counts.words;
        let is_of_user = self.is_of_user(block);
        // The initial in place of a portrait; when a member joined.
        let is_initial = (is_of_user || block.names.has(NameCues::USER_CARD))
            && text.chars().nth(1).is_none()
            && !self.is_author_class(block, block.section);
        if is_initial || is_of_user && self.outline.section_of(block).tag == Tag::Dd {
            return Part::Other;
        }
        if words <= MAX_HEADER_WORDS {
            let named = self.header_names(block);
            let plain = header::plain(text).unwrap_or_default();
            let has_digit = text.contains(|c: char| c.is_ascii_digit());
            let date = named.has(NameCues::DATE) && has_digit || plain.date.is_some();
            let author = named.has(AUTHORS) || block.phrases.has(PhraseCues::BYLINE) || plain.name.is_some();
            if author || date {
                return Part::Header { author, date };
            }
        }
        let is_heading = matches!(block.kind, BlockKind::Heading { .. });
        let is_tool = (words <= MAX_TOOL_WORDS || is_heading) && block.phrases.has(TOOLS);
        let is_count = text.chars().all(|c| c.is_ascii_digit() || c.is_ascii_punctuation());
        let is_button = words == 0.0 || is_count || block.share(Meter::Button) > 0.5;
        let link = block.share(Meter::Link) > 0.5;
        let is_subject = is_heading && header::is_subject(text) || header::is_level(text);
        let is_other = is_tool || is_button || is_subject || is_of_user;
        match header::may_be_name(text) {
            _ if is_other => Part::Other,
            true if self.is_within_named(block, |names| names.has(NameCues::TOOLBAR)) => Part::Other,
            true => Part::Short { link },
            // Links to other texts.
            false if link => Part::Other,
            false => Part::Text,
        }
    }
}

/// Whether a class ends with the word for a name: `comment-author`, `CommentAuthor`, but not `bypostauthor`.
fn is_author_class(class: &str) -> bool {
    AUTHOR_CLASSES.iter().any(|word| {
        let split = class.len().checked_sub(word.len()).and_then(|at| class.split_at_checked(at));
        split.is_some_and(|(before, end)| {
            let is_edge =
                before.is_empty() || before.ends_with(['-', '_']) || end.starts_with(char::is_uppercase);
            is_edge && end.eq_ignore_ascii_case(word)
        })
    })
}
