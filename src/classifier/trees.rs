//! Boosted trees as compact data, and their evaluation.
//!
//! The file, little-endian: `UNHUSK` and a format version (u16); the number of features (u32) and the hash of their
//! names (u64); the length of a JSON text of the figures that the model reached (u32) and that text; the number of trees
//! (u32); for each tree the number of its nodes (u8, at most [`NODES`]), then its nodes in preorder: feature (u8),
//! position of the right child within the tree (u8), threshold (f32). A row goes left where its feature is at most the
//! threshold; the left child is the next node. A leaf has itself as its right child and its value in place of a threshold.

use fearless_simd::{Level, Simd, dispatch, f32x4, f32x16, prelude::*, u32x16};

use super::file::{Misfit, Reader};

const MAGIC: &[u8; 6] = b"UNHUSK";
const VERSION: u16 = 1;
/// The most leaves of a tree: as many as there are bits to strike them out with.
const LEAVES: usize = u32::BITS as usize;
/// The most nodes of a tree: leaves, and branches to join them.
const NODES: usize = 2 * LEAVES - 1;
/// So many rows are judged side by side.
const LANES: usize = 16;
/// So many rows and columns are turned at a time.
const BLOCK: usize = 4;
/// As many features as a number of one takes: no place of it has to be checked.
const FEATURES: usize = u8::MAX as usize + 1;
/// The values of each feature in the rows that are judged side by side.
type Columns = [[f32; LANES]; FEATURES];
/// After each so many trees the rows that are surely one or the other are settled. So few trees stay in the innermost cache
/// while the rows pass.
const STAGE: usize = 20;

/// A tree, its branches in preorder and its leaves from left to right.
///
/// No row walks down. All branches are asked, and where a row goes right the leaves on the left are struck out; the leftmost that is
/// left is the row's leaf (Lucchese et al., "QuickScorer", SIGIR 2015). That asks four times as many branches, but of all
/// rows the same ones, side by side.
#[derive(Debug)]
struct Tree {
    branches: Vec<Branch>,
    leaves: [f32; LEAVES],
}

#[derive(Debug)]
struct Branch {
    threshold: f32,
    feature: u8,
    /// A bit for each leaf that is not on its left.
    right: u32,
}

/// A sum of trees.
#[derive(Debug, Default)]
pub(super) struct Model {
    trees: Vec<Tree>,
    features: usize,
    /// What the model reached when it was made, as JSON.
    #[cfg(test)]
    pub(super) figures: String,
}

impl Tree {
    fn read(r: &mut Reader<'_>, features: usize) -> Result<Tree, Misfit> {
        let size = r.array().map(|[size]: [u8; 1]| usize::from(size))?;
        if size > NODES {
            return Err(Misfit::Damaged);
        }
        let mut nodes = Nodes { size, features, ..Nodes::default() };
        if size > 0 {
            nodes.take(r)?;
        }
        if nodes.read() != size {
            return Err(Misfit::Damaged);
        }
        let mut leaves = [0.0; LEAVES];
        leaves[..nodes.leaves.len()].copy_from_slice(&nodes.leaves);
        Ok(Tree { branches: nodes.branches, leaves })
    }

    /// The leaves that rows reach, of which the values of each feature stand side by side.
    #[inline(always)]
    fn leaves_of<S: Simd>(&self, simd: S, columns: &Columns) -> [u32; LANES] {
        let all = u32x16::splat(simd, u32::MAX);
        let mut reachable = all;
        for branch in &self.branches {
            let column = f32x16::load_array_ref(simd, &columns[usize::from(branch.feature)]);
            let goes_left = column.simd_le(f32x16::splat(simd, branch.threshold));
            reachable &= goes_left.select(all, u32x16::splat(simd, branch.right));
        }
        reachable.to_array().map(u32::trailing_zeros)
    }
}

/// The nodes of a tree being read.
#[derive(Default)]
struct Nodes {
    branches: Vec<Branch>,
    leaves: Vec<f32>,
    /// How many there must be in the end.
    size: usize,
    features: usize,
}

impl Nodes {
    /// Reads a node and those below it.
    fn take(&mut self, r: &mut Reader<'_>) -> Result<(), Misfit> {
        let at = self.read();
        if at == self.size {
            return Err(Misfit::Damaged);
        }
        let [feature, right] = r.array()?;
        let threshold = r.f32()?;
        if usize::from(right) == at {
            self.leaves.push(threshold);
            return Ok(());
        }
        let branch = self.branches.len();
        let before = self.leaves.len();
        self.branches.push(Branch { threshold, feature, right: 0 });
        self.take(r)?;
        if usize::from(feature) >= self.features || usize::from(right) != self.read() {
            return Err(Misfit::Damaged);
        }
        let on_the_left = (before..self.leaves.len()).fold(0, |bits, leaf| bits | 1 << leaf);
        self.branches[branch].right = !on_the_left;
        self.take(r)
    }

    fn read(&self) -> usize {
        self.branches.len() + self.leaves.len()
    }
}

impl Model {
    /// Reads a model file made for these features.
    pub(super) fn read(bytes: &[u8], features: usize, hash: u64) -> Result<Model, Misfit> {
        let mut r = Reader::open(bytes, *MAGIC, VERSION, features, hash)?;
        #[cfg(test)]
        let figures = r.figures.to_owned();
        let trees = (0..r.u32()?).map(|_| Tree::read(&mut r, features)).collect::<Result<_, _>>()?;
        r.end()?;
        Ok(Model {
            trees,
            features,
            #[cfg(test)]
            figures,
        })
    }

    /// The log-odds of each row. A row whose log-odds reach `sure` on the way is not shown to the other trees.
    pub(super) fn log_odds<const WIDTH: usize>(&self, rows: &[[f32; WIDTH]], sure: f32) -> Vec<f32> {
        dispatch!(Level::new(), simd => self.judge(simd, rows, sure))
    }

    #[inline(always)]
    fn judge<S: Simd, const WIDTH: usize>(&self, simd: S, rows: &[[f32; WIDTH]], sure: f32) -> Vec<f32> {
        let mut unsure: Vec<u32> = (0..rows.len() as u32).collect();
        let mut sums = vec![0.0f32; rows.len()];
        let mut columns = [[0.0; LANES]; FEATURES];
        for stage in self.trees.chunks(STAGE) {
            self.add(simd, stage, rows, &unsure, &mut columns, &mut sums);
            unsure.retain(|i| sums[*i as usize].abs() < sure);
        }
        sums
    }

    /// Adds what some of the trees say of the chosen rows.
    #[inline(always)]
    fn add<S: Simd, const WIDTH: usize>(
        &self,
        simd: S,
        trees: &[Tree],
        rows: &[[f32; WIDTH]],
        chosen: &[u32],
        columns: &mut Columns,
        sums: &mut [f32],
    ) {
        for lanes in chosen.chunks(LANES) {
            // Where there are fewer rows than lanes, the last one is judged more than once, and what is found not read.
            let row = |lane: usize| &rows[lanes[lane.min(lanes.len() - 1)] as usize];
            for first in (0..lanes.len()).step_by(BLOCK) {
                let four: [&[f32; WIDTH]; BLOCK] = std::array::from_fn(|lane| row(first + lane));
                turn(simd, four, &mut columns[..self.features.next_multiple_of(BLOCK)], first);
            }
            let mut totals = [0.0; LANES];
            for tree in trees {
                for (total, leaf) in totals.iter_mut().zip(tree.leaves_of(simd, columns)) {
                    *total += tree.leaves[leaf as usize % LEAVES];
                }
            }
            for (i, total) in lanes.iter().zip(totals) {
                sums[*i as usize] += total;
            }
        }
    }
}

/// Turns rows into columns, from this lane on.
#[inline(always)]
fn turn<S: Simd, const WIDTH: usize>(
    simd: S,
    rows: [&[f32; WIDTH]; BLOCK],
    columns: &mut [[f32; LANES]],
    lane: usize,
) {
    const { assert!(WIDTH.is_multiple_of(BLOCK), "what is left over would not be turned") };
    let [first, second, third, fourth] = rows.map(|row| row.as_chunks().0);
    let parts = first.iter().zip(second).zip(third.iter().zip(fourth));
    for (columns, ((first, second), (third, fourth))) in columns.as_chunks_mut().0.iter_mut().zip(parts) {
        let [first, second, third, fourth] =
            [first, second, third, fourth].map(|values| f32x4::load_array_ref(simd, values));
        let (low, high) = first.interleave(third);
        let (other_low, other_high) = second.interleave(fourth);
        let ((first, second), (third, fourth)) = (low.interleave(other_low), high.interleave(other_high));
        let columns: &mut [[f32; LANES]; BLOCK] = columns;
        for (column, values) in columns.iter_mut().zip([first, second, third, fourth]) {
            if let Some(to) = column[lane..].first_chunk_mut() {
                values.store_array(to);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classifier::file::head;

    const WIDTH: usize = 4;
    const SURE: f32 = 2.0;
    type Row = [f32; WIDTH];
    const OF_FILE: usize = 2;
    const HASH: u64 = 7;

    /// A node as in a file: feature, right child, threshold or value.
    type Plain = (u8, u8, f32);

    /// Left -1, right 2, by the second feature at 0.5.
    const STUMP: [Plain; 3] = [(1, 2, 0.5), (0, 1, -1.0), (0, 2, 2.0)];

    fn file(trees: &[&[Plain]]) -> Vec<u8> {
        let mut bytes = head(*MAGIC, VERSION, OF_FILE, HASH);
        bytes.extend((trees.len() as u32).to_le_bytes());
        for tree in trees {
            bytes.push(tree.len() as u8);
            for (feature, right, threshold) in *tree {
                bytes.extend([*feature, *right]);
                bytes.extend(threshold.to_le_bytes());
            }
        }
        bytes
    }

    fn read(bytes: &[u8]) -> Result<Model, Misfit> {
        Model::read(bytes, OF_FILE, HASH)
    }

    fn row(second: f32) -> Row {
        let mut row = [0.0; WIDTH];
        row[1] = second;
        row
    }

    #[test]
    fn a_row_goes_left_up_to_the_threshold() {
        let model = read(&file(&[&STUMP])).unwrap();
        assert_eq!(model.figures, "{}");
        let found = model.log_odds(&[row(0.0), row(0.5), row(0.51)], SURE);
        assert_eq!(found, [-1.0, -1.0, 2.0]);
    }

    #[test]
    fn trees_add_up_and_leaves_may_stand_at_any_depth() {
        // Right of the root: feature 0 at 0, then 10 or 20.
        let deeper = [(1, 2, 0.5), (0, 1, 1.0), (0, 4, 0.0), (0, 3, 10.0), (0, 4, 20.0)];
        let model = read(&file(&[&deeper, &STUMP, &[(0, 0, 0.25)]])).unwrap();
        let mut right = row(1.0);
        right[0] = 1.0;
        let found = model.log_odds(&[row(0.0), row(1.0), right], SURE);
        assert_eq!(found, [0.25, 12.25, 22.25]);
    }

    #[test]
    fn more_rows_than_lanes_are_all_judged() {
        let model = read(&file(&[&STUMP])).unwrap();
        for n in 0..=2 * LANES + 1 {
            let rows: Vec<Row> = (0..n).map(|i| row((i % 2) as f32)).collect();
            let found = model.log_odds(&rows, SURE);
            let expected: Vec<f32> = (0..n).map(|i| [-1.0, 2.0][i % 2]).collect();
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn each_feature_of_each_row_is_asked() {
        const WIDE: usize = 2 * BLOCK;
        // A tree for each feature, of which the leaf says which it is.
        let stumps: Vec<[Plain; 3]> =
            (0..WIDE as u8).map(|i| [(i, 2, 0.5), (0, 1, 0.0), (0, 2, f32::from(1u16 << i))]).collect();
        let mut bytes = head(*MAGIC, VERSION, WIDE, HASH);
        bytes.extend(file(&stumps.iter().map(|stump| &stump[..]).collect::<Vec<_>>())[bytes.len()..].iter());
        let model = Model::read(&bytes, WIDE, HASH).unwrap();
        let row = |bits: usize| -> [f32; WIDE] { std::array::from_fn(|i| (bits >> i & 1) as f32) };
        let all: Vec<_> = (0..1 << WIDE).step_by(3).map(row).collect();
        let expected: Vec<f32> = (0..1 << WIDE).step_by(3).map(|bits| bits as f32).collect();
        assert_eq!(model.log_odds(&all, f32::MAX), expected);
    }

    #[test]
    fn later_trees_judge_only_the_unsure() {
        let step: [Plain; 3] = [(1, 2, 0.5), (0, 1, 0.0), (0, 2, 1.0)];
        let mut trees: Vec<&[Plain]> = vec![&step; STAGE];
        trees.push(&[(0, 0, -2.0)]);
        let model = read(&file(&trees)).unwrap();
        let found = model.log_odds(&[row(0.0), row(1.0)], SURE);
        assert_eq!(found, [-2.0, STAGE as f32]);
    }

    #[test]
    fn files_of_another_kind_or_for_other_features_are_refused() {
        let sound = file(&[&STUMP]);
        let with = |at: usize| {
            let mut bytes = sound.clone();
            bytes[at] ^= 1;
            read(&bytes).unwrap_err()
        };
        assert_eq!(with(0), Misfit::Format);
        assert_eq!(with(MAGIC.len()), Misfit::Format);
        assert_eq!(with(MAGIC.len() + 2), Misfit::Features);
        assert_eq!(with(MAGIC.len() + 6), Misfit::Features);
        assert_eq!(read(b"").unwrap_err(), Misfit::Format);
    }

    #[test]
    fn damaged_files_are_refused() {
        let sound = file(&[&STUMP, &STUMP]);
        for end in 0..sound.len() {
            assert!(read(&sound[..end]).is_err(), "cut at {end}");
        }
        assert_eq!(read(&[&sound[..], b"x"].concat()).unwrap_err(), Misfit::Damaged);
        for (node, what) in [
            ((1, 3, 0.5), "a child behind the end"),
            ((1, 1, 0.5), "one child twice"),
            ((2, 2, 0.5), "a feature that is not there"),
        ] {
            let damaged = [node, STUMP[1], STUMP[2]];
            assert_eq!(read(&file(&[&damaged])).unwrap_err(), Misfit::Damaged, "{what}");
        }
        let orphan = [(0, 0, 1.0), (0, 1, 1.0)];
        assert_eq!(read(&file(&[&orphan])).unwrap_err(), Misfit::Damaged, "a node without parent");
        let many = [(0, 0, 0.0); NODES + 1];
        assert_eq!(read(&file(&[&many])).unwrap_err(), Misfit::Damaged, "too many nodes");
    }
}
