//! Which block is the headline.

use crate::outline::{BlockKind, Outline};
use crate::words;

/// A shorter text says too little to be told from a label.
const MIN_BYTES: usize = 6;

/// The block that says what the title says, or begins it: of several the first heading, else the first.
pub(super) fn headline(outline: &Outline, title: &str) -> Option<usize> {
    let folded = words::key(title);
    // Most texts differ from the title in their first letter: no need to fold them.
    let first = folded.chars().next();
    let matches = |i: &usize| {
        let block = &outline.blocks[*i];
        let text = outline.block_text(block);
        let begins =
            || text.chars().find(|c| c.is_alphanumeric()).and_then(|c| c.to_lowercase().next()) == first;
        text.len() >= MIN_BYTES && text.len() <= folded.len() * 2 && begins() && {
            let text = words::key(text);
            !text.is_empty() && folded.starts_with(&text) && text.len() * 3 >= folded.len()
        }
    };
    let all = || (0..outline.blocks.len()).filter(matches);
    all().find(|i| matches!(outline.blocks[*i].kind, BlockKind::Heading { .. })).or_else(|| all().next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::html;
    use crate::page::Page;

    #[test]
    fn the_headline_is_a_heading_that_begins_the_title() {
        let headline = |page: &str| {
            let outline = html::outline(Page::parse(page).document(), &[], &[]);
            headline(&outline, "Low tide at noon | The Post")
        };
        assert_eq!(headline("<p>Low tide at noon<h2>Low tide at noon</h2>"), Some(1));
        assert_eq!(headline("<p>Other<p>LOW TIDE, at noon"), Some(1));
        assert_eq!(headline("<h1>Low</h1><h1>The Post</h1>"), None);
        assert_eq!(headline("<p>Low"), None, "too short to tell");
    }
}
