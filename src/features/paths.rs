//! Blocks at the same place of a page's template: equal tags and classes of the elements around them.

use crate::outline::{Meter, Outline};

/// So many elements make up a place: the block's own and those around it.
const LEVELS: usize = 3;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// What the blocks of one place add up to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Path {
    pub(super) blocks: f32,
    pub(super) words: f32,
    pub(super) link_words: f32,
    pub(super) sentences: f32,
    pub(super) distinct: f32,
}

/// The places of a page.
pub(super) struct Paths {
    paths: Vec<Path>,
    /// For each block its place.
    of: Vec<u32>,
}

impl Paths {
    pub(super) fn of(outline: &Outline) -> Paths {
        let mut order: Vec<(u64, u64, u32)> =
            (0..outline.blocks.len()).map(|i| (key(outline, i), outline.blocks[i].hash, i as u32)).collect();
        order.sort_unstable();
        let mut of = vec![0; outline.blocks.len()];
        let mut paths = Vec::new();
        for group in order.chunk_by(|a, b| a.0 == b.0) {
            let mut path = Path::default();
            for (_, _, i) in group {
                let block = &outline.blocks[*i as usize];
                path.blocks += 1.0;
                path.words += block.counts.words;
                path.link_words += block.counts.words * block.share(Meter::Link);
                path.sentences += block.counts.sentence_ends as f32;
                of[*i as usize] = paths.len() as u32;
            }
            path.distinct = group.chunk_by(|a, b| a.1 == b.1).count() as f32;
            paths.push(path);
        }
        Paths { paths, of }
    }

    /// For each block the number of its place.
    pub(super) fn places(&self) -> &[u32] {
        &self.of
    }

    pub(super) fn of_block(&self, block: usize) -> &Path {
        &self.paths[self.of[block] as usize]
    }
}

/// Equal for blocks of one place.
fn key(outline: &Outline, block: usize) -> u64 {
    let mut section = outline.blocks[block].section;
    let mut key = 0;
    for _ in 0..LEVELS {
        let one = &outline.sections[section as usize];
        key = (key ^ one.shape).wrapping_mul(PRIME).rotate_left(23);
        section = one.parent;
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::html;
    use crate::page::Page;

    #[test]
    fn blocks_of_one_template_share_a_place() {
        let outline = html::outline(
            Page::parse(
                "<ul><li class=card>one two.<li class=card>one two.<li class=card><a href=x>three</a>\
                 <li class=other>one two.</ul><ol><li class=card>one two.</ol>",
            )
            .document(),
            &[],
            &[],
        );
        let paths = Paths::of(&outline);
        let counts: Vec<f32> = (0..5).map(|i| paths.of_block(i).blocks).collect();
        // Another class, or the same class in another list, is another place.
        assert_eq!(counts, [3.0, 3.0, 3.0, 1.0, 1.0]);
        let cards = paths.of_block(0);
        assert_eq!((cards.words, cards.link_words), (5.0, 1.0));
        assert_eq!((cards.distinct, cards.sentences), (2.0, 2.0));
    }
}
