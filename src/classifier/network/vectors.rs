//! The numbers of a line as vectors, as wide as the machine has them; products are rounded before they are added, so that all machines
//! come to the same numbers.

use fearless_simd::{Simd, f32x8, prelude::*};

use super::{HIDDEN, Hidden};

/// So many products are added side by side: the numbers of a line and of its features are multiples of it.
pub(super) const LANES: usize = 8;

pub(super) type Lanes<S> = f32x8<S>;
pub(super) type Vectors<S> = [Lanes<S>; HIDDEN / LANES];

#[inline(always)]
pub(super) fn load<S: Simd>(simd: S, hidden: &Hidden) -> Vectors<S> {
    let lanes = hidden.as_chunks().0;
    std::array::from_fn(|i| Lanes::load_array_ref(simd, &lanes[i]))
}

#[inline(always)]
pub(super) fn store<S: Simd>(vectors: Vectors<S>, hidden: &mut Hidden) {
    for (lanes, to) in vectors.into_iter().zip(hidden.as_chunks_mut().0) {
        lanes.store_array(to);
    }
}

/// `sum += more`
#[inline(always)]
pub(super) fn add<S: Simd>(simd: S, sum: &mut Hidden, more: &Hidden) {
    let (before, more) = (load(simd, sum), load(simd, more));
    store(std::array::from_fn(|i| before[i] + more[i]), sum);
}

/// `sum += Σ values[i] · rows[i]`
#[inline(always)]
pub(super) fn add_product<S: Simd>(simd: S, sum: &mut Hidden, values: &[f32], rows: &[Hidden]) {
    let mut sums = load(simd, sum);
    for (value, row) in values.iter().zip(rows) {
        let (value, row) = (Lanes::splat(simd, *value), load(simd, row));
        sums = std::array::from_fn(|i| sums[i] + value * row[i]);
    }
    store(sums, sum);
}

#[inline(always)]
pub(super) fn dot<S: Simd, const N: usize>(simd: S, a: &[f32; N], b: &[f32; N]) -> f32 {
    const { assert!(N.is_multiple_of(LANES), "what is left over would not count") };
    // Sums side by side: one after the other, each would wait for the one before.
    let mut sums = Lanes::splat(simd, 0.0);
    for (a, b) in a.as_chunks().0.iter().zip(b.as_chunks().0) {
        sums += Lanes::load_array_ref(simd, a) * Lanes::load_array_ref(simd, b);
    }
    sums.to_array().iter().sum()
}

#[inline(always)]
pub(super) fn active<S: Simd>(vectors: Vectors<S>) -> Vectors<S> {
    vectors.map(|lanes| lanes.max(0.0))
}
