//! What lines are to the page as a whole: since when a phrase was seen, how often they occur, which runs they are in.

use std::ops::Range;

use crate::cues::PhraseCues;
use crate::features::{FAR, PROMPT_WORDS};
use crate::outline::Block;
use crate::outline::plain::Plain;
use crate::words::{self, Tokens};

/// A heading or prompt is short.
pub(super) fn is_prompt(block: &Block, cues: PhraseCues) -> bool {
    block.counts.words <= PROMPT_WORDS && block.phrases.has(cues)
}

/// For each line, in the given order, the number of lines since the last one with each of the cues; `FAR` before the first.
pub(super) fn since<'b, const N: usize>(
    blocks: impl Iterator<Item = &'b Block>,
    cues: &[PhraseCues; N],
) -> Vec<[f32; N]> {
    let mut last = [FAR; N];
    let see = |block: &Block| {
        for (last, cues) in last.iter_mut().zip(cues) {
            *last = if is_prompt(block, *cues) { 0.0 } else { (*last + 1.0).min(FAR) };
        }
        last
    };
    blocks.map(see).collect()
}

/// What a line that is not long costs, in words, in a tight and in a wide body.
pub(super) const TIGHT: f32 = 8.0;
pub(super) const LOOSE: f32 = 2.0;

/// The run of lines whose words in long lines outweigh the others most: the body of a text, as "Fact or fiction: content
/// classification for digital libraries" (Finn et al., 2001) finds it.
pub(super) fn body(blocks: &[Block], is_long: impl Fn(&Block) -> bool, cost: f32) -> Range<usize> {
    let (mut best, mut best_sum) = (0..0, 0.0);
    let (mut start, mut sum) = (0, 0.0);
    for (i, block) in blocks.iter().enumerate() {
        if sum <= 0.0 {
            (start, sum) = (i, 0.0);
        }
        sum += if is_long(block) { block.counts.words } else { -cost };
        if sum > best_sum {
            (best, best_sum) = (start..i + 1, sum);
        }
    }
    best
}

/// More copies than this add nothing to a mean.
pub(super) const MAX_COPIES: f32 = 20.0;

/// How often the words of each line stand on the page as a line, and how many lines ago they did so last.
pub(super) fn copies(tokens: &Tokens, n: usize) -> (Vec<f32>, Vec<f32>) {
    let mut order: Vec<(u32, u32)> =
        (0..n as u32).map(|i| (words::whole(tokens.line(i as usize)), i)).collect();
    order.sort_unstable();
    let (mut copies, mut gaps) = (vec![0.0; n], vec![FAR; n]);
    for group in order.chunk_by(|a, b| a.0 == b.0) {
        for (_, i) in group {
            copies[*i as usize] = group.len() as f32;
        }
        for pair in group.windows(2) {
            gaps[pair[1].1 as usize] = ((pair[1].1 - pair[0].1) as f32).min(FAR);
        }
    }
    (copies, gaps)
}

/// For each line the range of lines around it that continue each other.
pub(super) fn ranges(n: usize, continues: impl Fn(usize) -> bool) -> Vec<Range<u32>> {
    let mut ranges = Vec::with_capacity(n);
    let mut start = 0;
    for end in 1..=n {
        if end == n || !continues(end) {
            ranges.extend(std::iter::repeat_n(start as u32..end as u32, end - start));
            start = end;
        }
    }
    ranges
}

/// The line that repeats what the first line has: there the title of the document is shown, with the name of the site.
pub(super) fn headline(plain: &Plain) -> Option<usize> {
    const MIN_WORDS: f32 = 3.0;
    const MIN_SHARE: usize = 3;
    let outline = &plain.outline;
    let (first, others) = outline.blocks.split_first()?;
    let bytes = first.bytes() as usize;
    let first = words::key(outline.block_text(first));
    let repeats = |block: &Block| {
        let length = block.bytes() as usize;
        block.counts.words >= MIN_WORDS && length <= 2 * bytes && length * MIN_SHARE >= bytes && {
            let key = words::key(outline.block_text(block));
            !key.is_empty() && key.len() * MIN_SHARE >= first.len() && first.contains(&key)
        }
    };
    others.iter().position(repeats).map(|i| i + 1)
}

/// Before each line what those before it add up to, and behind the last what all do.
pub(super) fn sums(values: impl Iterator<Item = f32>) -> Vec<f32> {
    let mut sum = 0.0;
    let add = |value| {
        sum += value;
        sum
    };
    std::iter::once(0.0).chain(values.map(add)).collect()
}

/// What the lines of a range add up to.
pub(super) fn sum_of(sums: &[f32], lines: &Range<u32>) -> f32 {
    sums[lines.end as usize] - sums[lines.start as usize]
}

/// For each line the last one before it, in the given order, that is such.
pub(super) fn nearest(
    order: impl ExactSizeIterator<Item = usize>,
    is_such: impl Fn(usize) -> bool,
) -> Vec<Option<u32>> {
    let mut nearest = vec![None; order.len()];
    let mut last = None;
    for i in order {
        nearest[i] = last;
        if is_such(i) {
            last = Some(i as u32);
        }
    }
    nearest
}

/// 1 where it is so, else 0.
pub(super) fn truth(value: bool) -> f32 {
    f32::from(u8::from(value))
}
