//! What training needs to see of the stages, so that it computes features with the code that inference runs.
//!
//! Behind the feature `training`; no part of the public interface.

use crate::article::Article;
use crate::extractor::Extractor;
use crate::features::{self, Features};
use crate::outline::{self, Meter};
use crate::page::Page;
use crate::{classifier, decode, metadata};

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
    let rows = Features::of(&outline, declared.title_hint());
    Described {
        rows: rows
            .rows()
            .iter()
            .map(|r| r[..features::COUNT].to_vec())
            .collect(),
        texts: outline
            .blocks
            .iter()
            .map(|b| outline.block_text(b).to_owned())
            .collect(),
        words: outline.blocks.iter().map(|b| b.counts.words).collect(),
        link_density: outline
            .blocks
            .iter()
            .map(|b| b.share(Meter::Link))
            .collect(),
    }
}

/// Extracts with probabilities from elsewhere in place of the embedded model's.
pub fn extract_with(extractor: &Extractor, html: &str, probabilities: &[f32]) -> Article {
    extractor.article_with(&Page::parse(html), |_| probabilities.to_vec())
}
