//! Dense layers in whole numbers of 16 bits, of which twice as many stand side by side in a vector. Their sums are exact in any order, so
//! that all machines come to the same numbers.

use fearless_simd::{Simd, i16x32, i32x16, prelude::*};

use super::vectors::{LANES, Lanes, Vectors};
use super::{HIDDEN, Hidden};

/// What goes into a layer is made whole at so many steps to its greatest value. That leaves 18 bits of a sum to the weights, which are as
/// fine as their sums allow.
pub(super) const STEPS: f32 = 8191.0;

/// Two whole numbers as the bits of one, in the order of memory.
pub(super) type Two = i32;

/// So many whole numbers stand side by side.
pub(super) const WHOLE_LANES: usize = 32;

/// So many twos are multiplied in a row, without asking whether there are more.
const AT_A_TIME: usize = 4;

/// The weights of `IN` whole numbers for those that are made of them.
#[derive(Debug)]
pub(super) struct Dense<const IN: usize> {
    /// For each two of those that go in, their weights side by side, for each of those that come out; so many twos at a time.
    pairs: Box<[[[i16; 2 * HIDDEN]; AT_A_TIME]]>,
    /// What one of each sum is worth, where what goes in has steps of 1.
    unit: Hidden,
}

impl<const IN: usize> Dense<IN> {
    /// Weights for each number that goes in; those behind the last one that has any are 0.
    pub(super) fn of(weights: &[Hidden; IN]) -> Self {
        let used = weights.iter().rposition(|row| *row != [0.0; HIDDEN]).map_or(0, |last| last + 1);
        let columns: [_; HIDDEN] = std::array::from_fn(|j| unit_of(weights.iter().map(|row| row[j])));
        let whole = |row: &Hidden, j: usize| (row[j] / columns[j]).round() as i16;
        let pair =
            |rows: &[Hidden]| std::array::from_fn(|at| rows.get(at % 2).map_or(0, |row| whole(row, at / 2)));
        let pairs =
            |rows: &[Hidden]| std::array::from_fn(|at| rows.chunks(2).nth(at).map_or([0; 2 * HIDDEN], pair));
        Dense { pairs: weights[..used].chunks(2 * AT_A_TIME).map(pairs).collect(), unit: columns }
    }

    /// What the layer makes of whole numbers with steps of this size.
    // No closures and iterators with closures: they might not become part of what is made for each kind of machine.
    #[inline(always)]
    pub(super) fn product<S: Simd>(&self, simd: S, values: &[Two], step: f32) -> Vectors<S> {
        let mut sums = [i32x16::splat(simd, 0); HIDDEN / LANES];
        let values: &[[Two; AT_A_TIME]] = values.as_chunks().0;
        for (twos, pairs) in values.iter().zip(&self.pairs) {
            for (two, weights) in twos.iter().zip(pairs) {
                let two: i16x32<S> = i32x16::splat(simd, *two).bitcast();
                let weights: &[[i16; WHOLE_LANES]] = weights.as_chunks().0;
                for (sum, weights) in sums.iter_mut().zip(weights) {
                    *sum += two.pairwise_dot_product(i16x32::load_array_ref(simd, weights));
                }
            }
        }
        let units: &[[f32; LANES]] = self.unit.as_chunks().0;
        let mut product = [Lanes::splat(simd, 0.0); HIDDEN / LANES];
        for ((made, sum), unit) in product.iter_mut().zip(sums).zip(units) {
            *made = Lanes::float_from(sum) * (Lanes::load_array_ref(simd, unit) * step);
        }
        product
    }
}

/// The weights of whole numbers for a single sum of them.
#[derive(Debug)]
pub(super) struct Single<const IN: usize> {
    weights: [i16; IN],
    unit: f32,
}

impl<const IN: usize> Single<IN> {
    pub(super) fn of(weights: &[f32; IN]) -> Self {
        let unit = unit_of(weights.iter().copied());
        Single { weights: weights.map(|weight| (weight / unit).round() as i16), unit }
    }

    /// The sum of whole numbers with steps of this size.
    #[inline(always)]
    pub(super) fn product<S: Simd>(&self, simd: S, values: &[Two], step: f32) -> f32 {
        let mut sums = i32x16::splat(simd, 0);
        for (twos, weights) in values.as_chunks().0.iter().zip(self.weights.as_chunks().0) {
            let values: i16x32<S> = i32x16::load_array_ref(simd, twos).bitcast();
            sums += values.pairwise_dot_product(i16x32::load_array_ref(simd, weights));
        }
        sums.to_array().into_iter().fold(0, i32::wrapping_add) as f32 * (self.unit * step)
    }
}

/// The step of weights for one sum: so fine that neither they nor the sum of what goes in at its greatest leave their range.
fn unit_of(weights: impl Iterator<Item = f32>) -> f32 {
    let (most, sum) = weights
        .fold((0.0, 0.0), |(most, sum): (f32, f32), weight| (most.max(weight.abs()), sum + weight.abs()));
    // Each weight may be half a step more than it was: far less than the share that is left free.
    const FREE: f32 = 0.99;
    let unit = (most / f32::from(i16::MAX)).max(sum * STEPS / i32::MAX as f32) / FREE;
    if unit > 0.0 { unit } else { 1.0 }
}

/// Numbers as whole ones, at so many steps to one.
#[inline(always)]
pub(super) fn make_whole<S: Simd>(simd: S, vectors: Vectors<S>, steps: f32) -> [Two; HIDDEN / 2] {
    let mut whole = [0; HIDDEN / 2];
    let (two, parts): (&[[_; 2]], &mut [[_; LANES]]) = (vectors.as_chunks().0, whole.as_chunks_mut().0);
    for (part, [low, high]) in parts.iter_mut().zip(two) {
        rounded(simd, *low * steps, *high * steps).store_array(part);
    }
    whole
}

/// The whole numbers next to these.
#[inline(always)]
pub(super) fn rounded<S: Simd>(simd: S, low: Lanes<S>, high: Lanes<S>) -> i32x16<S> {
    let low = i32x16::truncate_from(simd.round_ties_even_f32x16(low));
    let high = i32x16::truncate_from(simd.round_ties_even_f32x16(high));
    low.saturating_narrow(high).bitcast()
}
