//! Vectors of words: how alike a line is to those around it and to the text of its page, although they share no word.
//!
//! `examples/train/vectors.py` learns them, and names the papers. The file, little-endian: the number of words (u32), then for each the
//! word's number (u32) and [`SIZE`] numbers (i8, in units of [`UNIT`]), sorted by the words' numbers. A vector is as long as its
//! word is rare.

use once_cell::sync::Lazy;

use super::Feature;
use super::lexicon::MAX_TOKENS;
use super::lookup::Lookup;
use crate::features::sums::ratio;

/// The numbers of a word.
const SIZE: usize = 16;
/// One step of the stored numbers.
const UNIT: f32 = 1.0 / 24.0;
/// A vector that is shorter has no direction.
const SHORTEST: f32 = 1e-9;

/// The features of a line's own vector.
const NUMBERS: [Feature; SIZE] = [
    Feature::Vector1,
    Feature::Vector2,
    Feature::Vector3,
    Feature::Vector4,
    Feature::Vector5,
    Feature::Vector6,
    Feature::Vector7,
    Feature::Vector8,
    Feature::Vector9,
    Feature::Vector10,
    Feature::Vector11,
    Feature::Vector12,
    Feature::Vector13,
    Feature::Vector14,
    Feature::Vector15,
    Feature::Vector16,
];

static FILE: &[u8] = include_bytes!("vectors.bin");

static VECTORS: Lazy<Vectors> = Lazy::new(|| match Vectors::read(FILE) {
    Some(vectors) => vectors,
    // Embedded and tested: it must not go on quietly.
    None => panic!("the embedded vectors are damaged"),
});

type Vector = [f32; SIZE];

/// What the words of a page's lines mean.
pub(super) struct Meanings {
    lines: Vec<Meaning>,
    /// The sum of the long lines' words.
    long: Vector,
    /// The sum of all lines' directions.
    page: Vector,
}

struct Meaning {
    /// The sum of its words, of which so many are known.
    words: Vector,
    known: f32,
    direction: Vector,
    is_long: bool,
}

impl Meanings {
    /// Of the words of each line, and whether it is long.
    pub(super) fn of<'t>(lines: impl Iterator<Item = (&'t [u32], bool)>) -> Meanings {
        let vectors = &*VECTORS;
        let lines: Vec<Meaning> = lines.map(|(words, is_long)| vectors.meaning(words, is_long)).collect();
        let (mut long, mut page) = ([0.0; SIZE], [0.0; SIZE]);
        for line in &lines {
            add(&mut page, &line.direction);
            if line.is_long {
                add(&mut long, &line.words);
            }
        }
        Meanings { lines, long, page }
    }

    /// Sets the features of a line.
    pub(super) fn describe(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let line = &self.lines[i];
        let mean = line.words.map(|sum| ratio(sum, line.known));
        for (feature, value) in NUMBERS.into_iter().zip(mean) {
            set(feature, value);
        }
        set(Feature::VectorLength, length(&mean));
        let long = if line.is_long { without(&self.long, &line.words) } else { self.long };
        set(Feature::LikeLong, dot(&line.direction, &direction(&long)));
        set(Feature::LikePage, dot(&line.direction, &direction(&without(&self.page, &line.direction))));
        let like =
            |other: Option<&Meaning>| other.map_or(0.0, |other| dot(&line.direction, &other.direction));
        set(Feature::LikeBefore, like(i.checked_sub(1).and_then(|i| self.lines.get(i))));
        set(Feature::LikeBehind, like(self.lines.get(i + 1)));
    }
}

struct Vectors {
    /// For the number of a word one more than its place.
    places: Lookup<u16>,
    vectors: Vec<[i8; SIZE]>,
}

impl Vectors {
    fn read(bytes: &[u8]) -> Option<Vectors> {
        const NUMBER: usize = size_of::<u32>();
        const ENTRY: usize = NUMBER + SIZE;
        let (head, entries) = bytes.split_at_checked(NUMBER)?;
        let count = u32::from_le_bytes(head.try_into().ok()?) as usize;
        let (entries, []) = entries.as_chunks::<ENTRY>() else {
            return None;
        };
        if entries.len() != count || count >= usize::from(u16::MAX) {
            return None;
        }
        let numbers = entries.iter().filter_map(|entry| entry.first_chunk().copied().map(u32::from_le_bytes));
        let places: Vec<(u32, u16)> = numbers.zip(1..).collect();
        let vectors = entries.iter().filter_map(|entry| entry.last_chunk());
        let vectors = vectors.map(|vector| vector.map(u8::cast_signed)).collect();
        Some(Vectors { places: Lookup::of(places.into_iter()), vectors })
    }

    /// Of a long line the first words tell.
    fn meaning(&self, words: &[u32], is_long: bool) -> Meaning {
        let (mut sums, mut known) = ([0i32; SIZE], 0.0);
        for word in &words[..words.len().min(MAX_TOKENS)] {
            let place = usize::from(self.places.get(*word));
            if let Some(vector) = place.checked_sub(1).and_then(|place| self.vectors.get(place)) {
                for (sum, number) in sums.iter_mut().zip(vector) {
                    *sum += i32::from(*number);
                }
                known += 1.0;
            }
        }
        let words = sums.map(|sum| sum as f32 * UNIT);
        Meaning { words, known, direction: direction(&words), is_long }
    }
}

fn add(sum: &mut Vector, more: &Vector) {
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum += more;
    }
}

fn without(sum: &Vector, part: &Vector) -> Vector {
    std::array::from_fn(|i| sum[i] - part[i])
}

fn dot(a: &Vector, b: &Vector) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn length(vector: &Vector) -> f32 {
    dot(vector, vector).sqrt()
}

fn direction(vector: &Vector) -> Vector {
    let length = length(vector).max(SHORTEST);
    vector.map(|number| number / length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(entries: &[(u32, i8)]) -> Vec<u8> {
        let mut bytes = (entries.len() as u32).to_le_bytes().to_vec();
        for (word, number) in entries {
            bytes.extend(word.to_le_bytes());
            bytes.extend([number.cast_unsigned(); SIZE]);
        }
        bytes
    }

    #[test]
    fn the_embedded_vectors_can_be_read() {
        assert!(Vectors::read(FILE).is_some());
    }

    #[test]
    fn a_line_is_the_sum_of_its_words() {
        let vectors = Vectors::read(&file(&[(1, 24), (2, -48)])).unwrap();
        let line = vectors.meaning(&[1, 2, 3, 2], false);
        assert_eq!((line.words, line.known), ([-3.0; SIZE], 3.0));
        assert_eq!(line.direction, [-0.25; SIZE]);
        assert_eq!(vectors.meaning(&[3], false).direction, [0.0; SIZE]);
        assert_eq!(vectors.meaning(&[1; 3 * MAX_TOKENS], false).known, MAX_TOKENS as f32);
    }

    #[test]
    fn damaged_files_are_refused() {
        let sound = file(&[(1, 2), (3, -4)]);
        for end in 0..sound.len() {
            assert!(Vectors::read(&sound[..end]).is_none(), "cut at {end}");
        }
        assert!(Vectors::read(&[&sound[..], b"x"].concat()).is_none());
    }
}
