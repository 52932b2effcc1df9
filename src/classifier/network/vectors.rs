//! The numbers of a line as vectors, as wide as the machine has them; products are rounded before they are added, so that all machines
//! come to the same numbers.

use fearless_simd::{Simd, f32x16, prelude::*};

use super::{HIDDEN, Hidden};

/// So many products are added side by side: the numbers of a line and of its features are multiples of it.
pub(super) const LANES: usize = 16;

pub(super) type Lanes<S> = f32x16<S>;
pub(super) type Vectors<S> = [Lanes<S>; HIDDEN / LANES];

// Loops in place of closures: these might not become part of what is made for each kind of machine.

#[inline(always)]
pub(super) fn load<S: Simd>(simd: S, hidden: &Hidden) -> Vectors<S> {
    let mut vectors = [Lanes::splat(simd, 0.0); HIDDEN / LANES];
    for (lanes, from) in vectors.iter_mut().zip(hidden.as_chunks().0) {
        *lanes = Lanes::load_array_ref(simd, from);
    }
    vectors
}

#[inline(always)]
pub(super) fn store<S: Simd>(vectors: Vectors<S>, hidden: &mut Hidden) {
    for (lanes, to) in vectors.into_iter().zip(hidden.as_chunks_mut().0) {
        lanes.store_array(to);
    }
}

/// `sum += more`
#[inline(always)]
pub(super) fn add<S: Simd>(sum: &mut Vectors<S>, more: Vectors<S>) {
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum += more;
    }
}

/// `sum += more · times`
#[inline(always)]
pub(super) fn add_product<S: Simd>(sum: &mut Vectors<S>, more: Vectors<S>, times: Vectors<S>) {
    for ((sum, more), times) in sum.iter_mut().zip(more).zip(times) {
        *sum += more * times;
    }
}

/// `sum += Σ values[i] · rows[i]`
#[inline(always)]
pub(super) fn add_products<S: Simd>(simd: S, sum: &mut Vectors<S>, values: &[f32], rows: &[Hidden]) {
    for (value, row) in values.iter().zip(rows) {
        add_product(sum, load(simd, row), [Lanes::splat(simd, *value); HIDDEN / LANES]);
    }
}

/// Raises each number to one that is greater.
#[inline(always)]
pub(super) fn raise<S: Simd>(most: &mut Vectors<S>, others: Vectors<S>) {
    for (most, other) in most.iter_mut().zip(others) {
        *most = most.max(other);
    }
}

/// The greatest of all numbers.
#[inline(always)]
pub(super) fn greatest<S: Simd>(vectors: Vectors<S>) -> f32 {
    let mut numbers = [0.0; HIDDEN];
    store(vectors, &mut numbers);
    numbers.into_iter().fold(f32::NEG_INFINITY, f32::max)
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
pub(super) fn active<S: Simd>(mut vectors: Vectors<S>) -> Vectors<S> {
    for lanes in &mut vectors {
        *lanes = lanes.max(0.0);
    }
    vectors
}
