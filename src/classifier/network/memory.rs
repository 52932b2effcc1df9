//! What lines remember of those before and behind them, however far.

use fearless_simd::{Simd, prelude::*};

use super::dense::{Dense, make_whole};
use super::vectors::{Vectors, active, add, load, raise, store};
use super::{HIDDEN, Hidden, row, rows, step_of};
use crate::classifier::file::{Misfit, Reader};

/// So many numbers are remembered from the first line on; the others from the last one back.
const ONWARD: usize = HIDDEN / 2;

/// A layer in which each line says how much of what is remembered it replaces, and by what: "f-pooling" of Bradbury et al.,
/// "Quasi-recurrent neural networks", ICLR 2017.
#[derive(Debug)]
pub(super) struct Memory {
    gate: Dense<HIDDEN>,
    gate_bias: Hidden,
    value: Dense<HIDDEN>,
    dense: Dense<HIDDEN>,
    bias: Hidden,
}

/// What a line keeps of what is remembered, and what it then remembers itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    kept: Hidden,
    state: Hidden,
}

impl Memory {
    pub(super) fn read(r: &mut Reader<'_>) -> Result<Memory, Misfit> {
        Ok(Memory {
            gate: Dense::of(&rows(r, HIDDEN)?),
            gate_bias: row(r, HIDDEN)?,
            value: Dense::of(&rows(r, HIDDEN)?),
            dense: Dense::of(&rows(r, HIDDEN)?),
            bias: row(r, HIDDEN)?,
        })
    }

    /// Adds to each line what is made of its memory. `steps` is working space.
    #[inline(always)]
    pub(super) fn add<S: Simd>(&self, simd: S, lines: &mut [Hidden], steps: &mut Vec<Step>) {
        steps.clear();
        steps.resize(lines.len(), Step { kept: [0.0; HIDDEN], state: [0.0; HIDDEN] });
        let nothing = load(simd, &[0.0; HIDDEN]);
        let mut most = nothing;
        for line in lines.iter() {
            raise(&mut most, load(simd, line));
        }
        let size = step_of(most);
        most = nothing;
        for (line, step) in lines.iter().zip(steps.iter_mut()) {
            let values = self.fill(simd, line, size, step);
            raise(&mut most, values);
        }
        let mut state = [0.0; ONWARD];
        for step in steps.iter_mut() {
            remember(&mut state, &step.kept[..ONWARD], &mut step.state[..ONWARD]);
        }
        state = [0.0; ONWARD];
        for step in steps.iter_mut().rev() {
            remember(&mut state, &step.kept[ONWARD..], &mut step.state[ONWARD..]);
        }
        // What is remembered is a mean of values, and no greater than the greatest of them.
        let size = step_of(most);
        let bias = load(simd, &self.bias);
        for (line, step) in lines.iter_mut().zip(steps) {
            let state = make_whole(simd, load(simd, &step.state), 1.0 / size);
            let mut sum = self.dense.product(simd, &state, size);
            add(&mut sum, bias);
            add(&mut sum, load(simd, line));
            store(sum, line);
        }
    }

    /// What a line keeps, and what it puts in place of the rest. Returns how great the values are of which it puts a part there.
    #[inline(always)]
    fn fill<S: Simd>(&self, simd: S, line: &Hidden, size: f32, step: &mut Step) -> Vectors<S> {
        let activated = make_whole(simd, active(load(simd, line)), 1.0 / size);
        let mut gates = self.gate.product(simd, &activated, size);
        add(&mut gates, load(simd, &self.gate_bias));
        let mut values = self.value.product(simd, &activated, size);
        let (kept, state): (&mut [_], &mut [_]) = (step.kept.as_chunks_mut().0, step.state.as_chunks_mut().0);
        for (((gate, value), kept), state) in gates.into_iter().zip(&mut values).zip(kept).zip(state) {
            let replaced = 0.5 + 0.5 * gate / (1.0 + gate * gate).sqrt();
            (1.0 - replaced).store_array(kept);
            (*value * replaced).store_array(state);
            *value = value.abs();
        }
        values
    }
}

/// Adds to what a line remembers by itself what it keeps of the line before.
#[inline(always)]
fn remember(before: &mut [f32; ONWARD], kept: &[f32], state: &mut [f32]) {
    for ((before, kept), state) in before.iter_mut().zip(kept).zip(state) {
        *state += kept * *before;
        *before = *state;
    }
}
