//! A network in floating point, number by number, as its file is described.

use crate::classifier::file::Reader;
use crate::classifier::network::{HIDDEN, HINGES, MAGIC, MEMORY, VERSION};

/// The numbers of each line.
type Lines = Vec<Vec<f32>>;

fn numbers(r: &mut Reader<'_>, n: usize) -> Vec<f32> {
    (0..n).map(|_| r.f32().unwrap()).collect()
}

/// What a dense layer makes of some numbers.
fn product(values: &[f32], weights: &[f32]) -> Vec<f32> {
    let at = |j: usize| values.iter().enumerate().map(|(i, value)| value * weights[i * HIDDEN + j]).sum();
    (0..HIDDEN).map(at).collect()
}

fn add(line: &mut [f32], more: &[f32]) {
    line.iter_mut().zip(more).for_each(|(number, more)| *number += more);
}

fn active(line: &[f32]) -> Vec<f32> {
    line.iter().map(|number| number.max(0.0)).collect()
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

pub(super) fn judge<const WIDTH: usize>(
    bytes: &[u8],
    features: usize,
    hash: u64,
    rows: &[[f32; WIDTH]],
) -> Vec<f32> {
    let r = &mut Reader::open(bytes, *MAGIC, VERSION, features, hash).unwrap();
    let [layers] = r.array().unwrap();
    let distances = r.take(usize::from(layers)).unwrap();
    let (least, most) = (numbers(r, features), numbers(r, features));
    let hinges: Vec<_> = (0..HINGES).map(|_| (numbers(r, features), numbers(r, features))).collect();
    let lay_out = |row: &[f32; WIDTH], f: usize| {
        let rises = hinges.iter().map(|(from, rise)| (row[f].min(most[f]) - from[f]).max(0.0) * rise[f]);
        least[f] + rises.sum::<f32>()
    };
    let laid_out: Lines = rows.iter().map(|row| (0..features).map(|f| lay_out(row, f)).collect()).collect();
    let (first, bias) = (numbers(r, features * HIDDEN), numbers(r, HIDDEN));
    let mut lines: Lines = laid_out.iter().map(|values| product(values, &first)).collect();
    lines.iter_mut().for_each(|line| add(line, &bias));
    for distance in distances {
        match *distance {
            MEMORY => remember(r, &mut lines),
            distance => look(r, usize::from(distance), &mut lines),
        }
    }
    let (last, direct, bias) = (numbers(r, HIDDEN), numbers(r, features), numbers(r, 1)[0]);
    lines
        .iter()
        .zip(&laid_out)
        .map(|(line, own)| bias + dot(&active(line), &last) + dot(own, &direct))
        .collect()
}

fn look(r: &mut Reader<'_>, distance: usize, lines: &mut Lines) {
    let taps: Vec<_> = (0..3).map(|_| numbers(r, HIDDEN)).collect();
    let (dense, page) = (numbers(r, HIDDEN * HIDDEN), numbers(r, HIDDEN * HIDDEN));
    let bias = numbers(r, HIDDEN);
    let activated: Lines = lines.iter().map(|line| active(line)).collect();
    let mean: Vec<f32> =
        (0..HIDDEN).map(|j| activated.iter().map(|line| line[j]).sum::<f32>() / lines.len() as f32).collect();
    let nothing = vec![0.0; HIDDEN];
    for (i, line) in lines.iter_mut().enumerate() {
        let before = i.checked_sub(distance).map_or(&nothing, |i| &activated[i]);
        let behind = activated.get(i + distance).unwrap_or(&nothing);
        let three = [before, &activated[i], behind];
        let near: Vec<f32> = (0..HIDDEN).map(|j| (0..3).map(|k| taps[k][j] * three[k][j]).sum()).collect();
        add(line, &product(&near, &dense));
        add(line, &product(&mean, &page));
        add(line, &bias);
    }
}

fn remember(r: &mut Reader<'_>, lines: &mut Lines) {
    let (gate, gate_bias) = (numbers(r, HIDDEN * HIDDEN), numbers(r, HIDDEN));
    let (value, dense, bias) = (numbers(r, HIDDEN * HIDDEN), numbers(r, HIDDEN * HIDDEN), numbers(r, HIDDEN));
    let steps: Vec<(Vec<f32>, Vec<f32>)> = lines
        .iter()
        .map(|line| {
            let mut gates = product(&active(line), &gate);
            add(&mut gates, &gate_bias);
            (
                gates.iter().map(|gate| 0.5 + 0.5 * gate / (1.0 + gate * gate).sqrt()).collect(),
                product(&active(line), &value),
            )
        })
        .collect();
    // Half of the numbers are remembered from the first line on, the others from the last one back.
    let along = |j: usize| {
        let mut state = 0.0;
        let mut step = |(replaced, values): &(Vec<f32>, Vec<f32>)| {
            state = (1.0 - replaced[j]) * state + replaced[j] * values[j];
            state
        };
        if j < HIDDEN / 2 {
            return steps.iter().map(step).collect();
        }
        let mut back: Vec<f32> = steps.iter().rev().map(&mut step).collect();
        back.reverse();
        back
    };
    let states: Lines = (0..HIDDEN).map(along).collect();
    for (i, line) in lines.iter_mut().enumerate() {
        let state: Vec<f32> = states.iter().map(|numbers| numbers[i]).collect();
        add(line, &product(&state, &dense));
        add(line, &bias);
    }
}
