//! Rows of features → the probability that a block, or a line of a flattened page, is main content.
//!
//! Gradient-boosted regression trees (Friedman 2001; fitted with LightGBM, Ke et al. 2017), embedded as data. For lines, a small
//! network has two thirds of the say, and all of it where it is sure: trees weigh a line at a time, and a network its neighbours, what
//! stands before and behind them, and its page as well. A second network judges each line as the title of its page. Where a page has lost
//! its lines, trees judge where they began.

mod file;
mod network;
mod trees;

use once_cell::sync::Lazy;

use crate::features::boundaries::{self, Places};
use crate::features::lines::{self, LineFeatures};
use crate::features::{self, Features, Row};
use file::Misfit;
use network::Network;
use trees::Model;

/// The models that `examples/train/fit.py` wrote, and `boundaries.py`.
static BLOCKS: &[u8] = include_bytes!("blocks.model");
static BOUNDARIES: &[u8] = include_bytes!("boundaries.model");
static LINES: &[u8] = include_bytes!("lines.model");
static LINES_NETWORK: &[u8] = include_bytes!("lines.network");
static TITLES_NETWORK: &[u8] = include_bytes!("titles.network");

static MODEL: Lazy<Model> = Lazy::new(|| embedded(Model::read(BLOCKS, features::COUNT, feature_hash())));
static LINE_MODEL: Lazy<Model> =
    Lazy::new(|| embedded(Model::read(LINES, lines::COUNT, line_feature_hash())));
static BOUNDARY_MODEL: Lazy<Model> =
    Lazy::new(|| embedded(Model::read(BOUNDARIES, boundaries::COUNT, boundary_feature_hash())));
static LINE_NETWORK: Lazy<Network<{ lines::WIDTH }>> =
    Lazy::new(|| embedded(Network::read(LINES_NETWORK, lines::COUNT, line_feature_hash())));
/// One that judges titles has numbers of its own: where they are to tell titles, too, content loses word F1.
static TITLE_NETWORK: Lazy<Network<{ lines::WIDTH }>> =
    Lazy::new(|| embedded(Network::read(TITLES_NETWORK, lines::COUNT, line_feature_hash())));

fn embedded<T>(model: Result<T, Misfit>) -> T {
    match model {
        Ok(model) => model,
        // Embedded and tested: only a build whose features have changed comes here, and it must not go on quietly.
        Err(misfit) => panic!("the embedded model cannot be used, train again: {misfit}"),
    }
}

/// Log-odds that the other trees seldom turn over: a block meets no more of them. On pages that the trees had not seen, that lost no
/// word F1, and less than half of the trees were met; at 2, which does for lines, it would have lost .002.
const SURE: f32 = 2.5;
const SURE_OF_LINES: f32 = 2.0;
/// All trees are asked where a line may begin: few pages have lost their lines.
const SURE_OF_BOUNDARIES: f32 = f32::INFINITY;
/// Log-odds of the network about which the trees are not asked: so it stands with nearly half of the lines, and no word F1 is lost by it.
const SURE_OF_NETWORK: f32 = 3.0;
/// The say of the trees about the others: with half of it pages in English are judged as well, and those in other languages worse.
const SAY_OF_TREES: f32 = 1.0 / 3.0;

/// So many blocks are described and judged at a time: their rows stay in the caches.
const CHUNK: usize = 256;
/// A page with more lines is judged in parts of so many, so that what is kept of it has a bound; as in `examples/train/network.py`.
const PART: usize = lines::FIRST;

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
    MODEL.log_odds(rows, SURE).into_iter().map(probability).collect()
}

/// For each place between the words of a page that has lost its lines the probability that a line begins there, 0 to 1.
pub(crate) fn line_begins(places: &Places) -> Vec<f32> {
    let mut rows = Vec::with_capacity(CHUNK);
    let mut probabilities = Vec::with_capacity(places.len());
    for start in (0..places.len()).step_by(CHUNK) {
        rows.clear();
        rows.extend((start..places.len().min(start + CHUNK)).map(|place| places.row(place)));
        probabilities.extend(BOUNDARY_MODEL.log_odds(&rows, SURE_OF_BOUNDARIES).into_iter().map(probability));
    }
    probabilities
}

/// For each line of a flattened page the probability that it is main content, 0 to 1.
pub(crate) fn line_probabilities(features: &LineFeatures<'_>) -> Vec<f32> {
    of_parts(features, features.len(), of_line_rows)
}

/// For each of the first lines of a flattened page what speaks for it as the title: log-odds against the other lines, up to a constant of
/// the page.
pub(crate) fn title_scores(features: &LineFeatures<'_>, lines: usize) -> Vec<f32> {
    of_parts(features, lines.min(features.len()), |rows| TITLE_NETWORK.judge(rows))
}

/// What is made of the first lines, of those together that are judged so.
fn of_parts(
    features: &LineFeatures<'_>,
    lines: usize,
    judge: impl Fn(&[[f32; lines::WIDTH]]) -> Vec<f32>,
) -> Vec<f32> {
    let mut found = judge(&features.first_rows()[..lines.min(PART)]);
    let mut rows = Vec::new();
    for start in (PART..lines).step_by(PART) {
        rows.clear();
        rows.extend(features.rows(start..lines.min(start + PART)));
        found.extend(judge(&rows));
    }
    found
}

/// The probabilities of the rows of lines that are judged together: of the log-odds of the network, and, where it is not sure, of the
/// weighted mean of these and those of the trees.
fn of_line_rows(rows: &[[f32; lines::WIDTH]]) -> Vec<f32> {
    let mut log_odds = LINE_NETWORK.judge(rows);
    let unsure: Vec<usize> = (0..rows.len()).filter(|i| log_odds[*i].abs() <= SURE_OF_NETWORK).collect();
    for unsure in unsure.chunks(CHUNK) {
        let rows: Vec<_> = unsure.iter().map(|i| rows[*i]).collect();
        for (i, by_trees) in unsure.iter().zip(LINE_MODEL.log_odds(&rows, SURE_OF_LINES)) {
            log_odds[*i] += SAY_OF_TREES * (by_trees - log_odds[*i]);
        }
    }
    log_odds.into_iter().map(probability).collect()
}

fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// A number that changes with the features' names or order: a model belongs to one such list (FNV-1a).
pub(crate) fn feature_hash() -> u64 {
    hash_of(features::names())
}

/// The same for the features of places where a line may begin.
pub(crate) fn boundary_feature_hash() -> u64 {
    hash_of(boundaries::names())
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
    fn a_long_page_is_judged_in_parts() {
        let text = "The boats lay on their sides until noon.\n\nTides\n\n".repeat(PART / 2 + 3);
        let plain = crate::outline::plain::outline(&text);
        let features = LineFeatures::of(&plain);
        let rows: Vec<_> = features.rows(0..features.len()).collect();
        assert!(rows.len() > PART);
        let found = line_probabilities(&features);
        assert_eq!(found[..PART], of_line_rows(&rows[..PART]));
        assert_eq!(found[PART..], of_line_rows(&rows[PART..]));
        assert_ne!(found[PART..], of_line_rows(&rows)[PART..], "lines do not see those of another part");
        let titles = title_scores(&features, rows.len() + 1);
        assert_eq!(titles.len(), rows.len());
        assert_eq!(titles[PART..], TITLE_NETWORK.judge(&rows[PART..]));
        assert_eq!(title_scores(&features, 3), TITLE_NETWORK.judge(&rows[..3]));
    }

    #[test]
    fn trees_are_asked_where_the_network_is_not_sure() {
        let text = "Home\nNews\nContact\n\nLow tide at noon\n\nBy Ada Holm\n\nThe boats lay on their sides until noon, and nobody minded, \
                    least of all the gulls.\n\nBy two the water was back, and the ropes were taut.\n\nRead more\n\nShare\n\n© Harbour Post\n";
        let plain = crate::outline::plain::outline(text);
        let features = LineFeatures::of(&plain);
        let rows: Vec<_> = features.rows(0..features.len()).collect();
        let (by_network, by_trees) = (LINE_NETWORK.judge(&rows), LINE_MODEL.log_odds(&rows, SURE_OF_LINES));
        let is_sure = |log_odds: &f32| log_odds.abs() > SURE_OF_NETWORK;
        assert!(by_network.iter().any(is_sure) && !by_network.iter().all(is_sure), "{by_network:?}");
        let both = by_network.iter().zip(&by_trees);
        let weighed = |network: &f32, trees: &f32| network + SAY_OF_TREES * (trees - network);
        let expected =
            both.map(|(network, trees)| if is_sure(network) { *network } else { weighed(network, trees) });
        assert_eq!(of_line_rows(&rows), expected.map(probability).collect::<Vec<_>>());
    }

    #[test]
    fn the_embedded_models_fit_the_features() {
        let blocks = Model::read(BLOCKS, features::COUNT, feature_hash());
        let lines = Model::read(LINES, lines::COUNT, line_feature_hash());
        let boundaries = Model::read(BOUNDARIES, boundaries::COUNT, boundary_feature_hash());
        let network = |bytes| Network::<{ lines::WIDTH }>::read(bytes, lines::COUNT, line_feature_hash());
        for figures in [
            blocks.map(|model| model.figures),
            lines.map(|model| model.figures),
            boundaries.map(|model| model.figures),
            network(LINES_NETWORK).map(|network| network.figures),
            network(TITLES_NETWORK).map(|network| network.figures),
        ] {
            match figures {
                Ok(figures) => assert!(figures.contains("loss out of fold"), "{figures}"),
                Err(misfit) => panic!("train again: {misfit}"),
            }
        }
    }
}
