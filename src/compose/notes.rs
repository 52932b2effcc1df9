//! Footnotes: which marks refer to which notes.

use std::collections::{BTreeMap, BTreeSet};

use ego_tree::{NodeId, NodeRef};
use html5ever::local_name;
use scraper::Node;

use super::Source;
use crate::cues::Tag;
use crate::outline::special;
use crate::page::dom::{attribute, element};

/// The notes that are kept and the marks in kept text that refer to them.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// The label of each note by its section.
    labels: BTreeMap<u32, String>,
    taken: BTreeSet<String>,
    /// All numbers below are taken, or fewer than the notes so far.
    next: usize,
    /// The section of the note that each mark refers to.
    references: BTreeMap<NodeId, u32>,
}

impl Notes {
    pub(super) fn of(source: Source<'_>, kept: &[usize]) -> Notes {
        let mut notes = Notes::default();
        // Marks of kept blocks with the identifiers that they lead to; both lists are in reading order.
        let mut kept_blocks = kept.iter().peekable();
        let mut marks = Vec::new();
        for mark in &source.outline.marks {
            while kept_blocks.next_if(|i| (**i as u32) < mark.block).is_some() {}
            if kept_blocks.peek().is_some_and(|i| **i as u32 == mark.block)
                && let Some(node) = source.node(mark.node)
                && let Some(target) = target(node)
            {
                marks.push((mark, node, target));
            }
        }
        if marks.is_empty() {
            return notes;
        }
        let sections = Sections::of(source);
        let found = Sections::identified(source, &marks);
        for (mark, node, target) in marks {
            // A note stands behind what refers to it, and some of it is kept.
            let section = found.get(target).and_then(|id| sections.around(source, *id)).filter(|section| {
                let blocks = &source.outline.sections[*section as usize].blocks;
                let before = |end: u32| kept.partition_point(|i| (*i as u32) < end);
                blocks.start > mark.block && before(blocks.start) < before(blocks.end)
            });
            if let Some(section) = section {
                notes.refer(mark.node, section, special::label(node));
            }
        }
        notes
    }

    /// Notes that a mark refers to a note. Notes of one page have different labels.
    fn refer(&mut self, mark: NodeId, section: u32, label: Option<String>) {
        self.references.insert(mark, section);
        if self.labels.contains_key(&section) {
            return;
        }
        let plain = label.filter(|label| label.chars().all(|c| c.is_ascii_alphanumeric()));
        let taken = &self.taken;
        let free = |label: &String| !taken.contains(label);
        // Signs recur from page to page of a book; their notes are counted on from the number of notes so far.
        let label = plain.filter(free).unwrap_or_else(|| {
            self.next = self.next.max(self.labels.len() + 1);
            while self.taken.contains(&self.next.to_string()) {
                self.next += 1;
            }
            self.next.to_string()
        });
        self.taken.insert(label.clone());
        self.labels.insert(section, label);
    }

    /// The label of the note that a section is.
    pub(super) fn label_of(&self, section: u32) -> Option<&str> {
        self.labels.get(&section).map(String::as_str)
    }

    /// The label of the note that a mark refers to.
    pub(super) fn reference(&self, mark: NodeId) -> Option<&str> {
        self.label_of(*self.references.get(&mark)?)
    }
}

/// The identifier that the mark of a note leads to.
fn target(mark: NodeRef<'_, Node>) -> Option<&str> {
    let links = mark.descendants().filter_map(element).filter(|e| Tag::of(&e.name.local) == Tag::A);
    let mut targets = links.filter_map(|link| attribute(link, &local_name!("href"))?.strip_prefix('#'));
    targets.find(|target| !target.is_empty())
}

/// The sections of a page by their elements.
struct Sections(BTreeMap<NodeId, u32>);

impl Sections {
    fn of(source: Source<'_>) -> Sections {
        let sections = source.outline.sections.iter().zip(0..);
        Sections(sections.filter_map(|(section, i)| Some((section.node?, i))).collect())
    }

    /// The innermost section around an element that holds text.
    fn around(&self, source: Source<'_>, id: NodeId) -> Option<u32> {
        let node = source.node(id)?;
        std::iter::once(node).chain(node.ancestors()).find_map(|node| self.0.get(&node.id()).copied())
    }

    /// The elements that marks lead to, by their identifiers.
    fn identified<'m>(
        source: Source<'_>,
        marks: &[(&crate::outline::Mark, NodeRef<'_, Node>, &'m str)],
    ) -> BTreeMap<&'m str, NodeId> {
        let mut wanted: BTreeMap<&str, Option<NodeId>> =
            marks.iter().map(|(_, _, target)| (*target, None)).collect();
        for node in source.document.into_iter().flat_map(|document| document.tree.nodes()) {
            let Some(element) = element(node) else { continue };
            let names = [local_name!("id"), local_name!("name")];
            for id in names.iter().filter_map(|name| attribute(element, name)) {
                if let Some(found) = wanted.get_mut(id)
                    && found.is_none()
                {
                    *found = Some(node.id());
                }
            }
        }
        wanted.into_iter().filter_map(|(target, id)| Some((target, id?))).collect()
    }
}
