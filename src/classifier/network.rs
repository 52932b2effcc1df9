//! A small network over the lines of a page as compact data, and its evaluation.
//!
//! `examples/train/network.py` fits it, and names the papers. The file, little-endian: `UNHUSN` and a format version (u16); the
//! number of features (u32) and the hash of their names (u64); the length of a JSON text of the figures that the model reached
//! (u32) and that text; the number of layers (u8) and the distance that each looks (u8), 0 for one that remembers; then f32: for each
//! feature what it is laid out to where it is least, and its greatest value that tells; [`HINGES`] times for each feature a value and by how
//! much the slope rises there; the first layer, [`HIDDEN`] for each feature, and its bias; for each layer that looks at lines at a distance
//! the weights of the line before, the line itself and the line behind, the dense layer of these, that of the page's mean, and its bias;
//! for each that remembers the dense layer of how much is replaced and its bias, that of what replaces it, that of what is remembered, and
//! its bias; the weights of the last numbers, those of the features, and the bias; the same two for the title, without bias.

mod memory;

use super::file::{Misfit, Reader};
use memory::Memory;

const MAGIC: &[u8; 6] = b"UNHUSN";
const VERSION: u16 = 3;
/// The distance of a layer that looks at none.
const MEMORY: u8 = 0;
/// So many numbers stand for a line.
const HIDDEN: usize = 32;
/// So many pieces has the line that lays out a feature.
const HINGES: usize = 8;
/// So many products are added side by side: the numbers of a line and of its features are multiples of it.
const LANES: usize = 8;

type Hidden = [f32; HIDDEN];
type Matrix = [Hidden; HIDDEN];

/// A network for rows of `WIDTH` values, a multiple of [`LANES`], of which the last ones may be unused.
#[derive(Debug)]
pub(super) struct Network<const WIDTH: usize> {
    layout: Layout<WIDTH>,
    first: Box<[Hidden; WIDTH]>,
    first_bias: Hidden,
    layers: Vec<Layer>,
    content: Head<WIDTH>,
    bias: f32,
    title: Head<WIDTH>,
    /// What the model reached when it was made, as JSON.
    #[cfg(test)]
    pub(super) figures: String,
}

/// What the last numbers of a line and its features say of it.
#[derive(Debug)]
struct Head<const WIDTH: usize> {
    last: Hidden,
    direct: [f32; WIDTH],
}

/// What the network says of lines that stand together, one number a line.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// The log-odds of being content.
    pub(super) content: Vec<f32>,
    /// What speaks for it as the title, next to the others: logarithms of odds against any of these.
    pub(super) title: Vec<f32>,
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

/// `sum += Σ values[i] · rows[i]`
fn add_product(sum: &mut Hidden, values: &[f32], rows: &[Hidden]) {
    // A copy stays in registers.
    let mut local = *sum;
    for (value, row) in values.iter().zip(rows) {
        for (sum, weight) in local.iter_mut().zip(row) {
            *sum += value * weight;
        }
    }
    *sum = local;
}

fn dot<const N: usize>(a: &[f32; N], b: &[f32; N]) -> f32 {
    const { assert!(N.is_multiple_of(LANES), "what is left over would not count") };
    // Sums side by side: one after the other, each would wait for the one before.
    let mut sums = [0.0; LANES];
    for (a, b) in a.chunks_exact(LANES).zip(b.chunks_exact(LANES)) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    sums.iter().sum()
}

fn active(hidden: &Hidden) -> Hidden {
    hidden.map(|value| value.max(0.0))
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
            content: Head::read(&mut r, features)?,
            bias: r.f32()?,
            title: Head::read(&mut r, features)?,
            #[cfg(test)]
            figures,
        };
        r.end()?;
        Ok(network)
    }

    /// Judges lines that stand together.
    pub(super) fn judge(&self, rows: &[[f32; WIDTH]]) -> Judged {
        let mut lines = Vec::with_capacity(rows.len());
        let (mut content, mut title) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
        for row in rows {
            let laid_out = self.layout.of(row);
            let mut hidden = self.first_bias;
            add_product(&mut hidden, &laid_out, &*self.first);
            lines.push(hidden);
            content.push(dot(&laid_out, &self.content.direct) + self.bias);
            title.push(dot(&laid_out, &self.title.direct));
        }
        let (mut activated, mut steps) = (Vec::new(), Vec::new());
        for layer in &self.layers {
            match layer {
                Layer::Near(layer) => layer.add(&mut lines, &mut activated),
                Layer::Memory(layer) => layer.add(&mut lines, &mut steps),
            }
        }
        for ((content, title), hidden) in content.iter_mut().zip(&mut title).zip(&lines) {
            let active = active(hidden);
            *content += dot(&active, &self.content.last);
            *title += dot(&active, &self.title.last);
        }
        Judged { content, title }
    }
}

impl<const WIDTH: usize> Head<WIDTH> {
    fn read(r: &mut Reader<'_>, features: usize) -> Result<Self, Misfit> {
        Ok(Head { last: row(r, HIDDEN)?, direct: row(r, features)? })
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

    fn of(&self, row: &[f32; WIDTH]) -> [f32; WIDTH] {
        let mut laid_out = [0.0; WIDTH];
        let (rows, outs) = (row.as_chunks().0, laid_out.as_chunks_mut().0);
        for ((out, values), piece) in outs.iter_mut().zip(rows).zip(&self.pieces) {
            *out = piece.of(values);
        }
        laid_out
    }
}

impl Piece {
    fn of(&self, values: &[f32; LANES]) -> [f32; LANES] {
        let (mut out, mut bounded) = (self.least, *values);
        for (value, most) in bounded.iter_mut().zip(&self.most) {
            *value = value.min(*most);
        }
        for Hinge { from, rise } in &self.hinges {
            for (((out, value), from), rise) in out.iter_mut().zip(&bounded).zip(from).zip(rise) {
                *out += (value - from).max(0.0) * rise;
            }
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
    fn add(&self, lines: &mut [Hidden], activated: &mut Vec<Hidden>) {
        activated.clear();
        activated.extend(lines.iter().map(active));
        let mut mean = [0.0; HIDDEN];
        for line in activated.iter() {
            for (mean, value) in mean.iter_mut().zip(line) {
                *mean += value;
            }
        }
        mean = mean.map(|sum| sum / lines.len() as f32);
        let mut everywhere = self.bias;
        add_product(&mut everywhere, &mean, &self.page);
        let nowhere = [0.0; HIDDEN];
        for (i, line) in lines.iter_mut().enumerate() {
            let before = i.checked_sub(self.distance).map_or(&nowhere, |i| &activated[i]);
            let behind = activated.get(i + self.distance).unwrap_or(&nowhere);
            let mut near = [0.0; HIDDEN];
            for (taps, line) in self.taps.iter().zip([before, &activated[i], behind]) {
                for ((near, tap), value) in near.iter_mut().zip(taps).zip(line) {
                    *near += tap * value;
                }
            }
            let mut sum = everywhere;
            add_product(&mut sum, &near, &self.dense);
            for (value, more) in line.iter_mut().zip(sum) {
                *value += more;
            }
        }
    }
}

#[cfg(test)]
mod tests;
