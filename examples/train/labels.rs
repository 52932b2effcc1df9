//! What each block of a page should have been judged: labels from a page's true text, or from snippets of it.

use std::collections::HashMap;

use regex::Regex;

/// A label, and how much it weighs; a weight of 0 says that nothing is known.
#[derive(Clone, Copy, Default)]
pub struct Label {
    pub value: f32,
    pub weight: f32,
}

/// Long blocks weigh more, but less than in proportion; the same for pages.
const BLOCK_EXPONENT: f32 = 0.6;
const PAGE_EXPONENT: f32 = 0.5;
/// An `absent` snippet of so many words speaks for the whole block that holds it.
const TELLING_WORDS: usize = 3;
/// A lone match is chance unless it is the whole block.
const MIN_RUN: usize = 2;

/// Words as the scorer counts them: `\w+` in lower case, Han, Kana and Hangul by character.
pub struct Tokenizer {
    word: Regex,
}

impl Tokenizer {
    pub fn new() -> Self {
        // Pages and patterns are ours: the pattern is valid.
        Tokenizer {
            word: Regex::new(
                r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\w--[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]]+",
            )
            .unwrap(),
        }
    }

    fn tokens<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        self.word.find_iter(text).map(|m| m.as_str())
    }
}

/// Numbers for words: equal words, equal numbers.
#[derive(Default)]
struct Vocabulary(HashMap<String, u32>);

impl Vocabulary {
    fn number(&mut self, word: &str) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(word.to_lowercase()).or_insert(next)
    }
}

/// The label of each block is the share of its words that align, in order, with the true text; each true word is
/// claimed once.
pub fn from_text(tokenizer: &Tokenizer, blocks: &[String], truth: &str) -> Vec<Label> {
    let mut vocabulary = Vocabulary::default();
    let truth: Vec<u32> = tokenizer.tokens(truth).map(|w| vocabulary.number(w)).collect();
    let mut page = Vec::new();
    let mut ends = Vec::new();
    for block in blocks {
        page.extend(tokenizer.tokens(block).map(|w| vocabulary.number(w)));
        ends.push(page.len());
    }
    let partner = without_chance(align(&page, &truth, vocabulary.0.len()), &ends);
    let page_weight = (page.len().max(1) as f32).powf(-PAGE_EXPONENT);
    let mut start = 0;
    let label = |end: usize| {
        let n = end - start;
        let hits = partner[start..end].iter().filter(|p| p.is_some()).count();
        start = end;
        if n == 0 {
            return Label::default();
        }
        let weight = (n as f32).powf(BLOCK_EXPONENT) * page_weight;
        Label { value: hits as f32 / n as f32, weight }
    };
    ends.into_iter().map(label).collect()
}

/// The share of the true words that the labels found in the blocks.
pub fn coverage(tokenizer: &Tokenizer, blocks: &[String], labels: &[Label], truth: &str) -> f32 {
    let found = |(block, label): (&String, &Label)| tokenizer.tokens(block).count() as f32 * label.value;
    let found: f32 = blocks.iter().zip(labels).map(found).sum();
    found / tokenizer.tokens(truth).count().max(1) as f32
}

/// A longest common subsequence: for each word of `a` its partner in `b`. Bit-parallel (Hyyrö, "Bit-parallel LCS-length
/// computation revisited", 2004), with all rows kept for the way back.
fn align(a: &[u32], b: &[u32], vocabulary: usize) -> Vec<Option<usize>> {
    let mut partner = vec![None; a.len()];
    let width = b.len().div_ceil(64);
    if width == 0 || a.is_empty() {
        return partner;
    }
    let mut places: Vec<Vec<u32>> = vec![Vec::new(); vocabulary];
    for (j, word) in b.iter().enumerate() {
        places[*word as usize].push(j as u32);
    }
    let mut rows = vec![!0u64; width * (a.len() + 1)];
    let mut matches = vec![0u64; width];
    for (i, word) in a.iter().enumerate() {
        for j in &places[*word as usize] {
            matches[*j as usize / 64] |= 1 << (j % 64);
        }
        let (before, after) = rows.split_at_mut(width * (i + 1));
        let (before, after) = (&before[width * i..], &mut after[..width]);
        let mut carry = false;
        for k in 0..width {
            let v = before[k];
            let u = v & matches[k];
            let (sum, c1) = v.overflowing_add(u);
            let (sum, c2) = sum.overflowing_add(u64::from(carry));
            carry = c1 || c2;
            after[k] = sum | (v & !matches[k]);
        }
        for j in &places[*word as usize] {
            matches[*j as usize / 64] = 0;
        }
    }
    let bit = |i: usize, j: usize| rows[width * i + j / 64] >> (j % 64) & 1 == 1;
    let (mut i, mut j) = (a.len(), b.len());
    while i > 0 && j > 0 {
        if bit(i, j - 1) {
            j -= 1;
        } else {
            i -= 1;
            if bit(i, j - 1) {
                j -= 1;
                partner[i] = Some(j);
            }
        }
    }
    partner
}

/// Drops runs of partners too short to mean anything, but for those that make up a whole block.
fn without_chance(mut partner: Vec<Option<usize>>, ends: &[usize]) -> Vec<Option<usize>> {
    let next_to = |a: Option<usize>, b: Option<usize>| matches!((a, b), (Some(a), Some(b)) if b == a + 1);
    let mut start = 0;
    for end in ends.iter().copied() {
        let whole = (start..end).all(|i| partner[i].is_some());
        let mut i = start;
        while i < end && !whole {
            let mut last = i;
            while last + 1 < end && next_to(partner[last], partner[last + 1]) {
                last += 1;
            }
            if last - i + 1 < MIN_RUN {
                partner[i] = None;
            }
            i = last + 1;
        }
        start = end;
    }
    partner
}

/// Weak labels from snippets: a `present` one makes the blocks that it spans positive (of several occurrences the one
/// that `likelihood` prefers), an `absent` one makes all its occurrences negative, both in one block drop it, all else
/// weighs nothing. The page's weight is split over its labelled blocks.
pub fn from_snippets(
    blocks: &[String],
    present: &[String],
    absent: &[&String],
    likelihood: &[f32],
    page_weight: f32,
) -> Vec<Label> {
    let mut joined = String::new();
    let mut ends = Vec::new();
    for block in blocks {
        joined.extend(block.split_whitespace().flat_map(|w| [w, " "]));
        ends.push(joined.len());
    }
    let start_of = |k: usize| if k == 0 { 0 } else { ends[k - 1] };
    let spans = |snippet: &str| -> Vec<std::ops::Range<usize>> {
        let snippet = snippet.split_whitespace().collect::<Vec<_>>().join(" ");
        if snippet.is_empty() {
            return Vec::new();
        }
        let hit = |at: usize| {
            let end = at + snippet.len();
            let first = ends.partition_point(|e| *e <= at);
            let last = (first..ends.len()).find(|k| ends[*k] >= end).unwrap_or(ends.len() - 1);
            first..last + 1
        };
        joined.match_indices(&snippet).map(|(at, _)| hit(at)).collect()
    };
    let mut votes = vec![(false, false); blocks.len()];
    for snippet in present {
        let mean = |r: &std::ops::Range<usize>| likelihood[r.clone()].iter().sum::<f32>() / r.len() as f32;
        let best = spans(snippet).into_iter().max_by(|a, b| mean(a).total_cmp(&mean(b)));
        for k in best.into_iter().flatten() {
            votes[k].0 = true;
        }
    }
    for snippet in absent {
        for k in spans(snippet).into_iter().flatten() {
            // A name or a stock word within a long block says little of the block.
            let telling = snippet.split_whitespace().count() >= TELLING_WORDS;
            if telling || snippet.len() * 3 >= ends[k] - start_of(k) {
                votes[k].1 = true;
            }
        }
    }
    let labelled = votes.iter().filter(|(p, a)| p != a).count().max(1) as f32;
    let label = |(p, a): (bool, bool)| match (p, a) {
        (true, false) => Label { value: 1.0, weight: page_weight / labelled },
        (false, true) => Label { value: 0.0, weight: page_weight / labelled },
        _ => Label::default(),
    };
    votes.into_iter().map(label).collect()
}
