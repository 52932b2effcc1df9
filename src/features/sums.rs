//! Prefix sums: what a range of blocks adds up to, in constant time.

use std::ops::Range;

use crate::outline::{Block, Meter};

/// A block of at least so many words, few of them links, is long text: prose rather than labels. Near the 15-20 words
/// where Boilerpipe (Kohlschütter et al., WSDM 2010) separates full sentences from template text.
const LONG_WORDS: f32 = 15.0;
const LONG_LINK_DENSITY: f32 = 0.3;

/// What blocks add up to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sums {
    pub(super) words: f32,
    pub(super) link_words: f32,
    pub(super) long_words: f32,
    pub(super) sentences: f32,
    pub(super) commas: f32,
    pub(super) headings: f32,
}

macro_rules! each_field {
    ($a:ident $op:tt $b:ident) => {
        Sums {
            words: $a.words $op $b.words,
            link_words: $a.link_words $op $b.link_words,
            long_words: $a.long_words $op $b.long_words,
            sentences: $a.sentences $op $b.sentences,
            commas: $a.commas $op $b.commas,
            headings: $a.headings $op $b.headings,
        }
    };
}

impl Sums {
    fn of(block: &Block) -> Sums {
        let words = block.counts.words;
        let link_density = block.share(Meter::Link);
        let long = words >= LONG_WORDS && link_density < LONG_LINK_DENSITY;
        Sums {
            words,
            link_words: words * link_density,
            long_words: if long { words } else { 0.0 },
            sentences: block.counts.sentence_ends as f32,
            commas: block.counts.commas as f32,
            headings: f32::from(u8::from(matches!(block.kind, crate::outline::BlockKind::Heading { .. }))),
        }
    }

    pub(super) fn plus(&self, other: &Sums) -> Sums {
        let (a, b) = (self, other);
        each_field!(a + b)
    }

    pub(super) fn link_density(&self) -> f32 {
        ratio(self.link_words, self.words)
    }
}

/// `sums[i]` is what the first `i` blocks add up to.
pub(super) struct Prefix(Vec<Sums>);

impl Prefix {
    pub(super) fn of(blocks: &[Block]) -> Prefix {
        let mut sums = Vec::with_capacity(blocks.len() + 1);
        let mut total = Sums::default();
        sums.push(total);
        for block in blocks {
            total = total.plus(&Sums::of(block));
            sums.push(total);
        }
        Prefix(sums)
    }

    pub(super) fn range(&self, blocks: &Range<u32>) -> Sums {
        let (a, b) = (self.0[blocks.end as usize], self.0[blocks.start as usize]);
        each_field!(a - b)
    }

    pub(super) fn total(&self) -> Sums {
        self.0[self.0.len() - 1]
    }

    /// Of one block.
    pub(super) fn at(&self, block: usize) -> Sums {
        self.range(&(block as u32..block as u32 + 1))
    }
}

/// `a / b`, and 0 where there is nothing to divide by.
pub(super) fn ratio(a: f32, b: f32) -> f32 {
    if b > 0.0 { a / b } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::html;
    use crate::page::Page;

    #[test]
    fn a_range_adds_up_to_what_its_blocks_do() {
        let long = ["word"; LONG_WORDS as usize].join(" ");
        let html = format!(
            "<h2>A heading, short</h2><p>{long}</p><p><a href=x>{long}</a></p><p>Of it. And more.</p>"
        );
        let blocks = html::outline(Page::parse(&html).document(), &[], &[]).blocks;
        let prefix = Prefix::of(&blocks);
        let inner = prefix.range(&(1..3));
        assert_eq!(inner.words, 2.0 * LONG_WORDS);
        assert_eq!((inner.long_words, inner.link_words), (LONG_WORDS, LONG_WORDS));
        assert_eq!(inner.headings, 0.0);
        assert_eq!(inner.link_density(), 0.5);
        assert_eq!(prefix.total().headings, 1.0);
        assert_eq!(prefix.total().commas, 1.0);
        assert_eq!(prefix.at(3).sentences, 2.0);
        assert_eq!(prefix.range(&(2..2)).words, 0.0);
    }

    #[test]
    fn nothing_adds_up_to_nothing() {
        assert_eq!(Prefix::of(&[]).total().words, 0.0);
        assert_eq!((ratio(1.0, 0.0), ratio(1.0, 4.0)), (0.0, 0.25));
    }
}
