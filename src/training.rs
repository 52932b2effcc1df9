//! What training, evaluation and benchmarks need to see of the stages, so that they run the code that extraction runs.
//!
//! Behind the feature `training`; no part of the public interface.

use crate::article::Article;
use crate::extractor::Extractor;
use crate::features::boundaries::{self, Places};
use crate::features::lines::{self, LineFeatures};
use crate::features::{self, Features, Row};
use crate::options::Focus;
use crate::outline::{self, Meter, Outline};
use crate::page::Page;
use crate::{classifier, decode, metadata, select, unbroken};

/// A page as the classifier sees it.
pub struct Described {
    /// One row a block.
    pub rows: Vec<Vec<f32>>,
    /// The blocks' texts.
    pub texts: Vec<String>,
    /// Words of the blocks, as the features count them.
    pub words: Vec<f32>,
    /// Link densities of the blocks.
    pub link_density: Vec<f32>,
}

/// The names of the features, in the order of a row.
pub fn feature_names() -> Vec<String> {
    features::names().collect()
}

/// A number that changes with the features' names or order.
pub fn feature_hash() -> u64 {
    classifier::feature_hash()
}

/// The text of a page in any charset.
pub fn decode(bytes: &[u8]) -> String {
    decode::decode(bytes, None).into_owned()
}

/// Describes every block of a page.
pub fn describe(html: &str) -> Described {
    let page = Page::parse(html);
    let outline = outline::html::outline(page.document(), &[], &[]);
    let declared = metadata::declared(&page);
    let features = Features::of(&outline, declared.title_hint());
    Described {
        rows: features.rows(0..features.len()).map(|row| row[..features::COUNT].to_vec()).collect(),
        texts: outline.blocks.iter().map(|b| outline.block_text(b).to_owned()).collect(),
        words: outline.blocks.iter().map(|b| b.counts.words).collect(),
        link_density: outline.blocks.iter().map(|b| b.share(Meter::Link)).collect(),
    }
}

/// The names of the features of lines, in the order of a row.
pub fn line_feature_names() -> Vec<String> {
    lines::names().collect()
}

/// A number that changes with their names or order.
pub fn line_feature_hash() -> u64 {
    classifier::line_feature_hash()
}

/// The names of the features of places where a line may begin, in the order of a row.
pub fn boundary_feature_names() -> Vec<String> {
    boundaries::names().collect()
}

/// A number that changes with their names or order.
pub fn boundary_feature_hash() -> u64 {
    classifier::boundary_feature_hash()
}

/// The first places between the words of a flattened page, as the classifier of places sees them, and whether a line begins there.
pub fn describe_boundaries(text: &str, most: usize) -> Vec<(Vec<f32>, bool)> {
    let words = text.lines().flat_map(|line| line.split_whitespace().enumerate());
    let (begins, words): (Vec<bool>, Vec<&str>) = words.map(|(i, word)| (i == 0, word)).unzip();
    let places = Places::of(words.into_iter());
    // Before the first word there is nothing to judge.
    let judged = (1..places.len()).take(most);
    judged.map(|place| (places.row(place)[..boundaries::COUNT].to_vec(), begins[place])).collect()
}

/// A flattened page as the classifier of lines sees it.
pub struct DescribedLines {
    /// One row a line.
    pub rows: Vec<Vec<f32>>,
    /// The lines' texts.
    pub texts: Vec<String>,
    /// The numbers by which the lexicon looks each line up.
    pub lexicon_keys: Vec<Vec<u32>>,
}

/// Describes every line of a flattened page.
pub fn describe_lines(text: &str) -> DescribedLines {
    let plain = unbroken::outline(text);
    let features = LineFeatures::of(&plain);
    let blocks = &plain.outline.blocks;
    DescribedLines {
        rows: features.rows(0..features.len()).map(|row| row[..lines::COUNT].to_vec()).collect(),
        texts: blocks.iter().map(|b| plain.outline.block_text(b).to_owned()).collect(),
        lexicon_keys: (0..features.len()).map(|i| features.lexicon_keys(i)).collect(),
    }
}

/// The names of what is known of the candidates for a title.
pub fn title_facts() -> Vec<String> {
    metadata::title_facts()
}

/// The candidates for the title of a page on which no heading says what a declared title says, with what is known of them;
/// none on others.
pub fn title_candidates(extractor: &Extractor, html: &str) -> Vec<(String, Vec<f32>)> {
    extractor.title_candidates(&Page::parse(html))
}

/// The names of what is known of the lines that may be the title of a flattened page.
pub fn title_line_facts() -> Vec<String> {
    metadata::title_line_facts()
}

/// The lines that may be the title of a flattened page, with what is known of them; with scores from elsewhere in place of the
/// embedded models', if there are any.
pub fn title_lines(text: &str, scores: Option<&LineScores>) -> Vec<(String, Vec<f32>)> {
    let classify = |features: &LineFeatures<'_>| match scores {
        Some(scores) => scores.content.clone(),
        None => classifier::line_probabilities(features),
    };
    let titles = |features: &LineFeatures<'_>, lines: usize| match scores {
        Some(scores) => scores.title.clone(),
        None => classifier::title_scores(features, lines),
    };
    Extractor::new().title_lines(text, classify, titles)
}

/// What is made of the lines of a page, one number a line.
#[derive(Debug, Clone, Default)]
pub struct LineScores {
    /// The probability that it is main content.
    pub content: Vec<f32>,
    /// What speaks for it as the title.
    pub title: Vec<f32>,
}

/// Extracts a flattened page with scores from elsewhere.
pub fn extract_text_with(extractor: &Extractor, text: &str, scores: &LineScores) -> Article {
    extractor.text_article_with(text, |_| scores.content.clone(), |_, _| scores.title.clone())
}

/// Extracts with probabilities from elsewhere in place of the embedded model's.
pub fn extract_with(extractor: &Extractor, html: &str, probabilities: &[f32]) -> Article {
    extractor.article_with(&Page::parse(html), |_| probabilities.to_vec())
}

/// The stages of an extraction one by one, each on what the stage before made. What they return stands for their work.
pub struct Stages<'a> {
    html: &'a str,
    page: Page<'a>,
    outline: Outline,
    rows: Vec<Row>,
    places: Vec<Option<u32>>,
    probabilities: Vec<f32>,
}

impl<'a> Stages<'a> {
    /// Runs all stages once.
    pub fn new(html: &'a str) -> Self {
        let page = Page::parse(html);
        let outline = outline::html::outline(page.document(), &[], &[]);
        let features = Features::of(&outline, metadata::declared(&page).title_hint());
        let rows: Vec<Row> = features.rows(0..features.len()).collect();
        let probabilities = classifier::of_rows(&rows);
        let places = features.places();
        Stages { html, page, outline, rows, places, probabilities }
    }

    /// Cuts and parses; the number of nodes.
    pub fn parse(&self) -> usize {
        Page::parse(self.html).document().tree.values().count()
    }

    /// Walks the document; the number of blocks.
    pub fn outline(&self) -> usize {
        outline::html::outline(self.page.document(), &[], &[]).blocks.len()
    }

    /// Describes the blocks; the number of rows.
    pub fn features(&self) -> usize {
        let features = Features::of(&self.outline, metadata::declared(&self.page).title_hint());
        features.rows(0..features.len()).count()
    }

    /// Judges the blocks; the sum of their probabilities.
    pub fn classify(&self) -> f32 {
        classifier::of_rows(&self.rows).iter().sum()
    }

    /// Chooses the blocks; how many are kept.
    pub fn select(&self) -> usize {
        select::main_content(&self.outline, &self.places, &self.probabilities, Focus::Balanced).len()
    }
}
