//! A small network over the lines of a page as compact data, and its evaluation.
//!
//! `examples/train/network.py` fits it, and names the papers. The file, little-endian: `UNHUSN` and a format version (u16); the
//! number of features (u32) and the hash of their names (u64); the length of a JSON text of the figures that the model reached
//! (u32) and that text; the number of layers (u8) and the distance that each looks (u8), 0 for one that remembers; then f32: for each
//! feature what it is laid out to where it is least, and its greatest value that tells; [`HINGES`] times for each feature a value and by how
//! much the slope rises there; the first layer, [`HIDDEN`] for each feature, and its bias; for each layer that looks at lines at a distance
//! the weights of the line before, the line itself and the line behind, the dense layer of these, that of the page's mean, and its bias;
//! for each that remembers the dense layer of how much is replaced and its bias, that of what replaces it, that of what is remembered, and
//! its bias; the weights of the last numbers, those of the features, and the bias.

mod dense;
mod memory;
mod vectors;

use fearless_simd::{Level, Simd, dispatch, prelude::*};

use super::file::{Misfit, Reader};
use dense::{Dense, STEPS, Single, Two, WHOLE_LANES, make_whole, rounded};
use memory::Memory;
use vectors::{
    LANES, Lanes, Vectors, active, add, add_product, add_products, dot, greatest, load, raise, store,
};

const MAGIC: &[u8; 6] = b"UNHUSN";
const VERSION: u16 = 4;
/// The distance of a layer that looks at none.
const MEMORY: u8 = 0;
/// So many numbers stand for a line.
const HIDDEN: usize = 32;
/// So many pieces has the line that lays out a feature.
const HINGES: usize = 8;
type Hidden = [f32; HIDDEN];
type Matrix = [Hidden; HIDDEN];

/// A network for rows of `WIDTH` values, a multiple of [`WHOLE_LANES`], of which the last ones may be unused.
#[derive(Debug)]
pub(super) struct Network<const WIDTH: usize> {
    layout: Layout<WIDTH>,
    first: Dense<WIDTH>,
    first_bias: Hidden,
    layers: Vec<Layer>,
    last: Hidden,
    direct: Single<WIDTH>,
    bias: f32,
    /// What the model reached when it was made, as JSON.
    #[cfg(test)]
    pub(super) figures: String,
}

/// Each feature by its quantiles: piecewise linear, so that outliers weigh no more than the rest.
#[derive(Debug)]
struct Layout<const WIDTH: usize> {
    /// Of so many features each: what is made of them stays in registers. They are laid out in steps.
    pieces: Box<[Piece]>,
    step: f32,
}

#[derive(Debug)]
struct Piece {
    least: [f32; LANES],
    most: [f32; LANES],
    hinges: [Hinge; HINGES],
}

#[derive(Debug)]
struct Hinge {
    from: [f32; LANES],
    rise: [f32; LANES],
}

/// What adds to the numbers of each line what it makes of others.
#[derive(Debug)]
enum Layer {
    Near(Box<Near>),
    Memory(Box<Memory>),
}

#[derive(Debug)]
struct Near {
    distance: usize,
    /// Of the line before, the line itself and the line behind.
    taps: [Hidden; 3],
    dense: Dense<HIDDEN>,
    page: Matrix,
    bias: Hidden,
}

fn row<const N: usize>(r: &mut Reader<'_>, used: usize) -> Result<[f32; N], Misfit> {
    let mut row = [0.0; N];
    for value in row.get_mut(..used).ok_or(Misfit::Features)? {
        *value = r.f32()?;
    }
    Ok(row)
}

fn rows<const N: usize>(r: &mut Reader<'_>, used: usize) -> Result<[Hidden; N], Misfit> {
    let mut rows = [[0.0; HIDDEN]; N];
    for values in rows.get_mut(..used).ok_or(Misfit::Features)? {
        *values = row(r, HIDDEN)?;
    }
    Ok(rows)
}

impl<const WIDTH: usize> Network<WIDTH> {
    /// Reads a file made for these features.
    pub(super) fn read(bytes: &[u8], features: usize, hash: u64) -> Result<Self, Misfit> {
        let mut r = Reader::open(bytes, *MAGIC, VERSION, features, hash)?;
        #[cfg(test)]
        let figures = r.figures.to_owned();
        let [layers] = r.array()?;
        let distances = r.take(usize::from(layers))?;
        let network = Network {
            layout: Layout::read(&mut r, features)?,
            first: Dense::of(&rows(&mut r, features)?),
            first_bias: row(&mut r, HIDDEN)?,
            layers: distances
                .iter()
                .map(|distance| Layer::read(&mut r, *distance))
                .collect::<Result<_, _>>()?,
            last: row(&mut r, HIDDEN)?,
            direct: Single::of(&row(&mut r, features)?),
            bias: r.f32()?,
            #[cfg(test)]
            figures,
        };
        r.end()?;
        Ok(network)
    }

    /// What it says of lines that stand together, a number a line.
    pub(super) fn judge(&self, rows: &[[f32; WIDTH]]) -> Vec<f32> {
        self.judge_by(Level::new(), rows)
    }

    /// The same by vectors of a kind that the machine has.
    fn judge_by(&self, level: Level, rows: &[[f32; WIDTH]]) -> Vec<f32> {
        dispatch!(level, simd => self.judge_with(simd, rows))
    }

    // All that works on vectors is made part of this function, of which there is one for each kind.
    #[inline(always)]
    fn judge_with<S: Simd>(&self, simd: S, rows: &[[f32; WIDTH]]) -> Vec<f32> {
        let mut lines = vec![[0.0; HIDDEN]; rows.len()];
        let mut says = vec![self.bias; rows.len()];
        let (bias, step) = (load(simd, &self.first_bias), self.layout.step);
        // Each place holds two features.
        let mut laid_out = [0; WIDTH];
        for ((row, line), says) in rows.iter().zip(&mut lines).zip(&mut says) {
            let laid_out = self.layout.lay_out(simd, row, &mut laid_out);
            let mut sum = self.first.product(simd, laid_out, step);
            add(&mut sum, bias);
            store(sum, line);
            *says += self.direct.product(simd, laid_out, step);
        }
        let (mut activated, mut steps) = (Vec::new(), Vec::new());
        for layer in &self.layers {
            match layer {
                Layer::Near(layer) => layer.add(simd, &mut lines, &mut activated),
                Layer::Memory(layer) => layer.add(simd, &mut lines, &mut steps),
            }
        }
        for (says, line) in says.iter_mut().zip(&lines) {
            let mut last = [0.0; HIDDEN];
            store(active(load(simd, line)), &mut last);
            *says += dot(simd, &last, &self.last);
        }
        says
    }
}

impl<const WIDTH: usize> Layout<WIDTH> {
    fn read(r: &mut Reader<'_>, features: usize) -> Result<Self, Misfit> {
        const { assert!(WIDTH.is_multiple_of(WHOLE_LANES), "what is left over would not be laid out") };
        let mut next = || row::<WIDTH>(r, features);
        let (least, most) = (next()?, next()?);
        let mut hinges = [[[0.0; WIDTH]; 2]; HINGES];
        for [from, rise] in &mut hinges {
            (*from, *rise) = (next()?, next()?);
        }
        let piece = |at: usize| {
            let part = |values: &[f32; WIDTH]| values.as_chunks().0[at];
            let hinges = hinges.each_ref().map(|[from, rise]| Hinge { from: part(from), rise: part(rise) });
            Piece { least: part(&least), most: part(&most), hinges }
        };
        let mut pieces: Box<[Piece]> = (0..WIDTH / LANES).map(piece).collect();
        let step = pieces.iter().map(Piece::reach).fold(0.0, f32::max).max(f32::MIN_POSITIVE * STEPS) / STEPS;
        pieces.iter_mut().for_each(|piece| piece.divide(step));
        Ok(Layout { pieces, step })
    }

    /// The features as whole numbers, in the first half of the room for them.
    #[inline(always)]
    fn lay_out<'o, S: Simd>(&self, simd: S, row: &[f32; WIDTH], out: &'o mut [Two; WIDTH]) -> &'o [Two] {
        let parts: &mut [[Two; LANES]] = out.as_chunks_mut().0;
        let (values, pieces): (&[[_; 2]], &[[_; 2]]) =
            (row.as_chunks().0.as_chunks().0, self.pieces.as_chunks().0);
        for ((part, [low, high]), [low_piece, high_piece]) in parts.iter_mut().zip(values).zip(pieces) {
            let low = low_piece.of(simd, Lanes::load_array_ref(simd, low));
            let high = high_piece.of(simd, Lanes::load_array_ref(simd, high));
            rounded(simd, low, high).store_array(part);
        }
        &out[..WIDTH / 2]
    }
}

impl Piece {
    /// How far from 0 it lays anything out.
    fn reach(&self) -> f32 {
        let laid_out = |lane: usize, value: f32| {
            let rises =
                self.hinges.iter().map(|hinge| (value - hinge.from[lane]).max(0.0) * hinge.rise[lane]);
            self.least[lane] + rises.sum::<f32>()
        };
        let of_lane = |lane: usize| {
            let ends = self.hinges.iter().map(|hinge| hinge.from[lane]).chain([self.most[lane]]);
            ends.map(move |value| laid_out(lane, value).abs()).fold(0.0, f32::max)
        };
        (0..LANES).map(of_lane).fold(0.0, f32::max)
    }

    /// Lays out in steps of this size.
    fn divide(&mut self, step: f32) {
        let rises = self.hinges.iter_mut().map(|hinge| &mut hinge.rise);
        rises.chain([&mut self.least]).flatten().for_each(|value| *value /= step);
    }

    #[inline(always)]
    fn of<S: Simd>(&self, simd: S, values: Lanes<S>) -> Lanes<S> {
        let bounded = values.min(Lanes::load_array_ref(simd, &self.most));
        let mut out = Lanes::load_array_ref(simd, &self.least);
        for Hinge { from, rise } in &self.hinges {
            let behind = (bounded - Lanes::load_array_ref(simd, from)).max(0.0);
            out += behind * Lanes::load_array_ref(simd, rise);
        }
        out
    }
}

impl Layer {
    fn read(r: &mut Reader<'_>, distance: u8) -> Result<Layer, Misfit> {
        Ok(match distance {
            MEMORY => Layer::Memory(Box::new(Memory::read(r)?)),
            _ => Layer::Near(Box::new(Near::read(r, distance)?)),
        })
    }
}

impl Near {
    fn read(r: &mut Reader<'_>, distance: u8) -> Result<Near, Misfit> {
        let mut taps: [Hidden; 3] = rows(r, 3)?;
        let mut dense: Matrix = rows(r, HIDDEN)?;
        // What is made of three lines is no greater than the greatest of them; the weights make up for it.
        for (number, weights) in dense.iter_mut().enumerate() {
            let sum: f32 = taps.iter().map(|tap| tap[number].abs()).sum();
            if sum > 0.0 {
                taps.iter_mut().for_each(|tap| tap[number] /= sum);
                weights.iter_mut().for_each(|weight| *weight *= sum);
            }
        }
        Ok(Near {
            distance: usize::from(distance),
            taps,
            dense: Dense::of(&dense),
            page: rows(r, HIDDEN)?,
            bias: row(r, HIDDEN)?,
        })
    }

    /// Adds to each line what the layer makes of it, its neighbours and their page. `activated` is working space.
    #[inline(always)]
    fn add<S: Simd>(&self, simd: S, lines: &mut [Hidden], activated: &mut Vec<Hidden>) {
        activated.clear();
        activated.resize(lines.len(), [0.0; HIDDEN]);
        let nowhere = [0.0; HIDDEN];
        let (mut sum, mut most) = (load(simd, &nowhere), load(simd, &nowhere));
        for (line, to) in lines.iter().zip(activated.iter_mut()) {
            let line = active(load(simd, line));
            add(&mut sum, line);
            raise(&mut most, line);
            store(line, to);
        }
        let mut mean = [0.0; HIDDEN];
        store(sum, &mut mean);
        mean.iter_mut().for_each(|number| *number /= lines.len() as f32);
        let mut everywhere = load(simd, &self.bias);
        add_products(simd, &mut everywhere, &mean, &self.page);
        let step = step_of(most);
        let steps = 1.0 / step;
        let [tap_before, tap, tap_behind] = &self.taps;
        let (tap_before, tap, tap_behind) = (load(simd, tap_before), load(simd, tap), load(simd, tap_behind));
        for (i, line) in lines.iter_mut().enumerate() {
            let before = if i < self.distance { &nowhere } else { &activated[i - self.distance] };
            let behind = activated.get(i + self.distance).unwrap_or(&nowhere);
            let mut tapped = load(simd, &nowhere);
            add_product(&mut tapped, load(simd, before), tap_before);
            add_product(&mut tapped, load(simd, &activated[i]), tap);
            add_product(&mut tapped, load(simd, behind), tap_behind);
            let mut sum = self.dense.product(simd, &make_whole(simd, tapped, steps), step);
            add(&mut sum, everywhere);
            add(&mut sum, load(simd, line));
            store(sum, line);
        }
    }
}

/// The step at which whole numbers reach the greatest of these, of which none is negative.
#[inline(always)]
fn step_of<S: Simd>(most: Vectors<S>) -> f32 {
    greatest(most).max(f32::MIN_POSITIVE * STEPS) / STEPS
}

#[cfg(test)]
mod tests;
