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

mod memory;
mod vectors;

use std::array::from_fn;

use fearless_simd::{Level, Simd, dispatch, prelude::*};

use super::file::{Misfit, Reader};
use memory::Memory;
use vectors::{LANES, Lanes, active, add, add_product, dot, load, store};

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

/// A network for rows of `WIDTH` values, a multiple of [`LANES`], of which the last ones may be unused.
#[derive(Debug)]
pub(super) struct Network<const WIDTH: usize> {
    layout: Layout<WIDTH>,
    first: Box<[Hidden; WIDTH]>,
    first_bias: Hidden,
    layers: Vec<Layer>,
    last: Hidden,
    direct: [f32; WIDTH],
    bias: f32,
    /// What the model reached when it was made, as JSON.
    #[cfg(test)]
    pub(super) figures: String,
}

/// Each feature by its quantiles: piecewise linear, so that outliers weigh no more than the rest.
#[derive(Debug)]
struct Layout<const WIDTH: usize> {
    /// Of so many features each: what is made of them stays in registers.
    pieces: Box<[Piece]>,
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
    dense: Matrix,
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
            first: Box::new(rows(&mut r, features)?),
            first_bias: row(&mut r, HIDDEN)?,
            layers: distances
                .iter()
                .map(|distance| Layer::read(&mut r, *distance))
                .collect::<Result<_, _>>()?,
            last: row(&mut r, HIDDEN)?,
            direct: row(&mut r, features)?,
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
        let mut lines = vec![self.first_bias; rows.len()];
        let mut says = vec![self.bias; rows.len()];
        let mut laid_out = [0.0; WIDTH];
        for ((row, line), says) in rows.iter().zip(&mut lines).zip(&mut says) {
            self.layout.lay_out(simd, row, &mut laid_out);
            add_product(simd, line, &laid_out, &*self.first);
            *says += dot(simd, &laid_out, &self.direct);
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
        const { assert!(WIDTH.is_multiple_of(LANES), "what is left over would not be laid out") };
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
        let pieces = (0..WIDTH / LANES).map(piece).collect();
        Ok(Layout { pieces })
    }

    #[inline(always)]
    fn lay_out<S: Simd>(&self, simd: S, row: &[f32; WIDTH], laid_out: &mut [f32; WIDTH]) {
        let (rows, outs) = (row.as_chunks().0, laid_out.as_chunks_mut().0);
        for ((out, values), piece) in outs.iter_mut().zip(rows).zip(&self.pieces) {
            piece.of(simd, Lanes::load_array_ref(simd, values)).store_array(out);
        }
    }
}

impl Piece {
    #[inline(always)]
    fn of<S: Simd>(&self, simd: S, values: Lanes<S>) -> Lanes<S> {
        let lanes = |values| Lanes::load_array_ref(simd, values);
        let bounded = values.min(lanes(&self.most));
        let mut out = lanes(&self.least);
        for Hinge { from, rise } in &self.hinges {
            out += (bounded - lanes(from)).max(0.0) * lanes(rise);
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
        Ok(Near {
            distance: usize::from(distance),
            taps: rows(r, 3)?,
            dense: rows(r, HIDDEN)?,
            page: rows(r, HIDDEN)?,
            bias: row(r, HIDDEN)?,
        })
    }

    /// Adds to each line what the layer makes of it, its neighbours and their page. `activated` is working space.
    #[inline(always)]
    fn add<S: Simd>(&self, simd: S, lines: &mut [Hidden], activated: &mut Vec<Hidden>) {
        activated.clear();
        activated.resize(lines.len(), [0.0; HIDDEN]);
        let mut sum = load(simd, &[0.0; HIDDEN]);
        for (line, to) in lines.iter().zip(activated.iter_mut()) {
            let line = active(load(simd, line));
            sum = from_fn(|i| sum[i] + line[i]);
            store(line, to);
        }
        let mut mean = [0.0; HIDDEN];
        store(sum.map(|sum| sum / lines.len() as f32), &mut mean);
        let mut everywhere = self.bias;
        add_product(simd, &mut everywhere, &mean, &self.page);
        let nowhere = [0.0; HIDDEN];
        let taps = self.taps.each_ref().map(|tap| load(simd, tap));
        for (i, line) in lines.iter_mut().enumerate() {
            let before = i.checked_sub(self.distance).map_or(&nowhere, |i| &activated[i]);
            let behind = activated.get(i + self.distance).unwrap_or(&nowhere);
            let [before, here, behind] = [before, &activated[i], behind].map(|line| load(simd, line));
            let tapped = from_fn(|i| taps[0][i] * before[i] + taps[1][i] * here[i] + taps[2][i] * behind[i]);
            let (mut near, mut sum) = ([0.0; HIDDEN], everywhere);
            store(tapped, &mut near);
            add_product(simd, &mut sum, &near, &self.dense);
            add(simd, line, &sum);
        }
    }
}

#[cfg(test)]
mod tests;
