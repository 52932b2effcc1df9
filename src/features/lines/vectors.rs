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
    /// The long lines' words, and all lines' directions.
    long: Sum,
    page: Sum,
}

struct Meaning {
    /// The sum of its words, of which so many are known: where it points to, and how long it is.
    words: Vector,
    known: f32,
    direction: Vector,
    length: f32,
    is_long: bool,
}

/// A sum of vectors, and its square.
struct Sum {
    vector: Vector,
    square: f32,
}

impl Meanings {
    /// Of the words of each line, and whether it is long.
    pub(super) fn of<'t>(lines: impl Iterator<Item = (&'t [u32], bool)>) -> Meanings {
        let vectors = &*VECTORS;
        let lines: Vec<Meaning> = lines.map(|(words, is_long)| vectors.meaning(words, is_long)).collect();
        let long = Sum::of(lines.iter().filter(|line| line.is_long).map(|line| &line.words));
        let page = Sum::of(lines.iter().map(|line| &line.direction));
        Meanings { lines, long, page }
    }

    /// Sets the features of a line.
    pub(super) fn describe(&self, i: usize, set: &mut impl FnMut(Feature, f32)) {
        let line = &self.lines[i];
        for (feature, sum) in NUMBERS.into_iter().zip(line.words) {
            set(feature, ratio(sum, line.known));
        }
        set(Feature::VectorLength, ratio(line.length, line.known));
        set(
            Feature::LikeLong,
            self.long.without(if line.is_long { line.length } else { 0.0 }, &line.direction),
        );
        let own = if line.length > 0.0 { 1.0 } else { 0.0 };
        set(Feature::LikePage, self.page.without(own, &line.direction));
        let like =
            |other: Option<&Meaning>| other.map_or(0.0, |other| dot(&line.direction, &other.direction));
        set(Feature::LikeBefore, like(i.checked_sub(1).and_then(|i| self.lines.get(i))));
        set(Feature::LikeBehind, like(self.lines.get(i + 1)));
    }
}

impl Sum {
    fn of<'v>(vectors: impl Iterator<Item = &'v Vector>) -> Sum {
        let vector = vectors.fold([0.0; SIZE], |sum, more| std::array::from_fn(|i| sum[i] + more[i]));
        Sum { vector, square: dot(&vector, &vector) }
    }

    /// The cosine of the angle between a direction and what is left of the sum without a part of it that is so long and points there.
    fn without(&self, length: f32, direction: &Vector) -> f32 {
        /// A rest of which the square is a smaller share is what rounding left.
        const ROUNDING: f32 = 1e-5;
        let along = dot(direction, &self.vector);
        let square = self.square - 2.0 * length * along + length * length;
        if square <= ROUNDING * self.square { 0.0 } else { (along - length) / square.sqrt() }
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
        const { assert!(MAX_TOKENS * (i8::MAX as usize) < i16::MAX as usize, "a sum of so many may not fit") };
        let (mut sums, mut known) = ([0i16; SIZE], 0.0);
        for word in &words[..words.len().min(MAX_TOKENS)] {
            let place = usize::from(self.places.get(*word));
            if let Some(vector) = place.checked_sub(1).and_then(|place| self.vectors.get(place)) {
                for (sum, number) in sums.iter_mut().zip(vector) {
                    *sum += i16::from(*number);
                }
                known += 1.0;
            }
        }
        let words = sums.map(|sum| f32::from(sum) * UNIT);
        let length = dot(&words, &words).sqrt();
        let direction = if length > 0.0 { words.map(|number| number / length) } else { words };
        Meaning { words, known, direction, length, is_long }
    }
}

fn dot(a: &Vector, b: &Vector) -> f32 {
    // Products side by side: one after the other, each would wait for the one before.
    let lane = |i: usize| a[i] * b[i] + a[i + 4] * b[i + 4] + (a[i + 8] * b[i + 8] + a[i + 12] * b[i + 12]);
    const { assert!(SIZE == 16, "what is left over would not count") };
    lane(0) + lane(1) + (lane(2) + lane(3))
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
