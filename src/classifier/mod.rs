//! Rows of features → the probability that a block, or a line of a flattened page, is main content.
//!
//! Gradient-boosted regression trees (Friedman 2001; fitted with LightGBM, Ke et al. 2017), embedded as data.

mod trees;

use once_cell::sync::Lazy;

use crate::features::lines::{self, LineFeatures};
use crate::features::{self, Features, Row};
use trees::Model;

/// The models that `examples/train/fit.py` wrote.
static BLOCKS: &[u8] = include_bytes!("blocks.model");
static LINES: &[u8] = include_bytes!("lines.model");

static MODEL: Lazy<Model> = Lazy::new(|| read(BLOCKS, features::COUNT, feature_hash()));
static LINE_MODEL: Lazy<Model> = Lazy::new(|| read(LINES, lines::COUNT, line_feature_hash()));

fn read(file: &[u8], features: usize, hash: u64) -> Model {
    match Model::read(file, features, hash) {
        Ok(model) => model,
        // Embedded and tested: only a build whose features have changed comes here, and it must not go on quietly.
        Err(misfit) => panic!("the embedded model cannot be used, train again: {misfit}"),
    }
}

/// Log-odds that the other trees seldom turn over: a block meets no more of them. On pages that the trees had not seen, that lost no
/// word F1, and less than half of the trees were met; at 2, which does for lines, it would have lost .002.
const SURE: f32 = 2.5;
const SURE_OF_LINES: f32 = 2.0;

/// So many blocks are described and judged at a time: their rows stay in the caches.
const CHUNK: usize = 256;

/// For each block the probability that it is main content, 0 to 1.
pub(crate) fn probabilities(features: &Features<'_>) -> Vec<f32> {
    let mut rows = Vec::with_capacity(CHUNK);
    let mut probabilities = Vec::with_capacity(features.len());
    for start in (0..features.len()).step_by(CHUNK) {
        rows.clear();
        rows.extend(features.rows(start..features.len().min(start + CHUNK)));
        probabilities.extend(of_rows(&rows));
    }
    probabilities
}

/// The same from rows.
pub(crate) fn of_rows(rows: &[Row]) -> Vec<f32> {
    MODEL.probabilities(rows, SURE)
}

/// For each line of a flattened page the probability that it is main content, 0 to 1.
pub(crate) fn line_probabilities(features: &LineFeatures<'_>) -> Vec<f32> {
    let mut rows = Vec::with_capacity(CHUNK);
    let mut probabilities = Vec::with_capacity(features.len());
    for start in (0..features.len()).step_by(CHUNK) {
        rows.clear();
        rows.extend(features.rows(start..features.len().min(start + CHUNK)));
        probabilities.extend(LINE_MODEL.probabilities(&rows, SURE_OF_LINES));
    }
    probabilities
}

/// A number that changes with the features' names or order: a model belongs to one such list (FNV-1a).
pub(crate) fn feature_hash() -> u64 {
    hash_of(features::names())
}

/// The same for the features of lines.
pub(crate) fn line_feature_hash() -> u64 {
    hash_of(lines::names())
}

fn hash_of(names: impl Iterator<Item = String>) -> u64 {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    names.fold(OFFSET, |hash, name| {
        name.bytes().chain([b'\n']).fold(hash, |h, b| (h ^ u64::from(b)).wrapping_mul(PRIME))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_models_fit_the_features() {
        for (file, features, hash) in
            [(BLOCKS, features::COUNT, feature_hash()), (LINES, lines::COUNT, line_feature_hash())]
        {
            match Model::read(file, features, hash) {
                Ok(model) => assert!(model.figures().contains("loss out of fold"), "{}", model.figures()),
                Err(misfit) => panic!("train again: {misfit}"),
            }
        }
    }
}
