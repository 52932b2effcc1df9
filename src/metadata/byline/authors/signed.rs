//! The authors whom a line at the end of the text names.

use crate::metadata::byline::{MAX_WORDS, SIGNED, Visible};
use crate::metadata::names;

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
}
