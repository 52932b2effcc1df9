//! What lines remember of those before and behind them, however far.

use super::{HIDDEN, Hidden, Matrix, active, add_product, row, rows};
use crate::classifier::file::{Misfit, Reader};

/// So many numbers are remembered from the first line on; the others from the last one back.
const ONWARD: usize = HIDDEN / 2;

/// A layer in which each line says how much of what is remembered it replaces, and by what: "f-pooling" of Bradbury et al.,
/// "Quasi-recurrent neural networks", ICLR 2017.
#[derive(Debug)]
pub(super) struct Memory {
    gate: Matrix,
    gate_bias: Hidden,
    value: Matrix,
    dense: Matrix,
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
            gate: rows(r, HIDDEN)?,
            gate_bias: row(r, HIDDEN)?,
            value: rows(r, HIDDEN)?,
            dense: rows(r, HIDDEN)?,
            bias: row(r, HIDDEN)?,
        })
    }

    /// Adds to each line what is made of its memory. `steps` is working space.
    pub(super) fn add(&self, lines: &mut [Hidden], steps: &mut Vec<Step>) {
        steps.clear();
        steps.extend(lines.iter().map(|line| self.step(&active(line))));
        let mut state = [0.0; ONWARD];
        for step in steps.iter_mut() {
            remember(&mut state, &step.kept[..ONWARD], &mut step.state[..ONWARD]);
        }
        state = [0.0; ONWARD];
        for step in steps.iter_mut().rev() {
            remember(&mut state, &step.kept[ONWARD..], &mut step.state[ONWARD..]);
        }
        for (line, step) in lines.iter_mut().zip(steps) {
            let mut sum = self.bias;
            add_product(&mut sum, &step.state, &self.dense);
            for (value, more) in line.iter_mut().zip(sum) {
                *value += more;
            }
        }
    }

    /// What a line keeps, and what it puts in place of the rest.
    fn step(&self, active: &Hidden) -> Step {
        let (mut gate, mut state) = (self.gate_bias, [0.0; HIDDEN]);
        add_product(&mut gate, active, &self.gate);
        add_product(&mut state, active, &self.value);
        let replaced = gate.map(|gate| 0.5 + 0.5 * gate / (1.0 + gate * gate).sqrt());
        for (value, replaced) in state.iter_mut().zip(replaced) {
            *value *= replaced;
        }
        Step { kept: replaced.map(|replaced| 1.0 - replaced), state }
    }
}

/// Adds to what a line remembers by itself what it keeps of the line before.
fn remember(before: &mut [f32; ONWARD], kept: &[f32], state: &mut [f32]) {
    for ((before, kept), state) in before.iter_mut().zip(kept).zip(state) {
        *state += kept * *before;
        *before = *state;
    }
}
