//! Within how many comments each comment is an answer.

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element;

use super::AREAS;
use super::area::{Area, Draft, Owner};
use crate::cues::Tag;
use crate::page::dom::{classes, element};

/// What Drupal puts around the answers to the comment before.
const INDENT: &str = "indented";
/// The row of a comment at Hacker News, and the cell in it that indents the comment: by an attribute, before that by the width
/// of a picture.
const INDENTED_ROW: &str = "comtr";
const INDENT_CELL: &str = "ind";
const INDENT_WIDTH: u16 = 40;
/// The cell is among the first nodes of the row.
const MAX_INDENT_DISTANCE: usize = 16;

fn indent_of_row(row: NodeRef<'_, Node>) -> Option<u16> {
    let is_cell = |cell: &NodeRef<'_, Node>| {
        element(*cell).is_some_and(|e| classes(e).any(|class| class == INDENT_CELL))
    };
    let cell = row.descendants().take(MAX_INDENT_DISTANCE).find(is_cell)?;
    let number = |element: &Element, name| element.attr(name)?.trim().parse::<u16>().ok();
    let picture = || cell.descendants().filter_map(element).find_map(|e| number(e, "width"));
    number(element(cell)?, "indent").or_else(|| picture().map(|width| width / INDENT_WIDTH))
}

/// Whether an element is called a comment: by a class or by schema.org.
pub(super) fn is_comment(element: &Element) -> bool {
    classes(element).any(|class| class.eq_ignore_ascii_case("comment"))
        || element.attr("itemtype").is_some_and(|kind| kind.trim_end().ends_with("schema.org/Comment"))
}

impl Area<'_> {
    /// The depth of a comment is the number of comments that it stands in, or of lists of comments and indents around it, the
    /// area's own not counted.
    pub(super) fn set_depths(&self, drafts: &mut [Draft]) {
        let around = |draft: &Draft| self.lists_around(draft.owner).max(self.indents_around(draft.owner));
        let lists: Vec<u16> = drafts.iter().map(around).collect();
        let mut around: Vec<usize> = Vec::new();
        let mut last = None;
        for (draft, lists) in drafts.iter_mut().zip(lists) {
            let element = self.element_of(draft, &mut last);
            let own = element.unwrap_or(self.root as usize);
            while around.last().is_some_and(|outer| !self.is_within(Some(own), Some(*outer))) {
                around.pop();
            }
            around.retain(|outer| *outer != own);
            let nested = u16::try_from(around.len()).unwrap_or(u16::MAX);
            draft.comment.depth = nested.max(lists);
            // What stands in no element of its own has none around the others.
            around.extend(element);
        }
        let top = drafts.iter().map(|draft| draft.comment.depth).min().unwrap_or_default();
        drafts.iter_mut().for_each(|draft| draft.comment.depth -= top);
    }

    /// The element of a comment with the answers to it: of those around it that are called a comment the outermost one that
    /// begins behind the comment before, else the one that holds header and text, if it is not the area. `last` is where the
    /// comment before begins.
    fn element_of(&self, draft: &Draft, last: &mut Option<usize>) -> Owner {
        let first = draft.comment.blocks().min();
        let before = std::mem::replace(last, first);
        let mut found = draft.owner.filter(|owner| *owner != self.root as usize);
        let mut section = draft.owner?;
        loop {
            let one = &self.outline.sections[section];
            if before.is_some_and(|before| one.blocks.start as usize <= before) {
                break;
            }
            let node = one.node.and_then(|node| self.document.tree.get(node)).and_then(element);
            found = if node.is_some_and(is_comment) { Some(section) } else { found };
            if section == self.root as usize {
                break;
            }
            section = one.parent as usize;
        }
        found
    }

    fn lists_around(&self, owner: Owner) -> u16 {
        let mut count = 0u16;
        let mut section = owner.unwrap_or(self.root as usize);
        while section != self.root as usize {
            let one = &self.outline.sections[section];
            let is_list = matches!(one.tag, Tag::Ul | Tag::Ol | Tag::Dl);
            let is_thread = one.names.has(AREAS) && one.tag == Tag::Li;
            count = count.saturating_add(u16::from(is_list && !is_thread));
            let parent = one.parent as usize;
            if parent == section {
                break;
            }
            section = parent;
        }
        count
    }

    fn indents_around(&self, owner: Owner) -> u16 {
        let node = |section: usize| self.outline.sections[section].node;
        let (root, own) = (node(self.root as usize), owner.and_then(node));
        let own = own.and_then(|own| self.document.tree.get(own));
        let around = own.into_iter().flat_map(|own| std::iter::once(own).chain(own.ancestors()));
        let nodes = around.take_while(|node| Some(node.id()) != root);
        let indents = nodes.filter_map(|node| {
            let has = |class: &str| element(node).is_some_and(|e| classes(e).any(|c| c == class));
            if has(INDENTED_ROW) { indent_of_row(node) } else { has(INDENT).then_some(1) }
        });
        indents.fold(0, u16::saturating_add)
    }
}
