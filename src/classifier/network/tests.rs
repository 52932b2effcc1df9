mod plainly;

use super::*;
use crate::classifier::file::head;

const WIDTH: usize = WHOLE_LANES;
const FEATURES: usize = 2;
const HASH: u64 = 7;
const MOST: f32 = 10.0;

/// A network that lays its features out as they are, from 0 to [`MOST`], and says the first hidden number, which starts as the first
/// feature; with one layer that looks a line far, and, where a number is to remember the first one, a layer of which each line replaces
/// one half.
struct Made {
    taps: [f32; 3],
    page: f32,
    memory: Option<usize>,
    direct: [f32; FEATURES],
    bias: f32,
}

const PLAIN: Made = Made { taps: [0.0; 3], page: 0.0, memory: None, direct: [0.0; FEATURES], bias: 0.0 };

fn hidden(first: f32) -> Hidden {
    number(0, first)
}

fn number(at: usize, value: f32) -> Hidden {
    let mut hidden = [0.0; HIDDEN];
    hidden[at] = value;
    hidden
}

impl Made {
    fn file(&self) -> Vec<u8> {
        let mut bytes = head(*MAGIC, VERSION, FEATURES, HASH);
        let layers: &[u8] = if self.memory.is_some() { &[2, 1, MEMORY] } else { &[1, 1] };
        bytes.extend(layers);
        let mut add = |values: &[f32]| bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
        add(&[0.0; FEATURES]);
        add(&[MOST; FEATURES]);
        for hinge in 0..HINGES {
            add(&[0.0; FEATURES]);
            add(&[f32::from(hinge == 0); FEATURES]);
        }
        add(&hidden(1.0));
        add(&hidden(0.0));
        add(&hidden(0.0));
        for tap in self.taps {
            add(&hidden(tap));
        }
        for first in [1.0, self.page] {
            add(&hidden(first));
            (1..HIDDEN).for_each(|_| add(&hidden(0.0)));
        }
        add(&hidden(0.0));
        if let Some(at) = self.memory {
            (0..=HIDDEN).for_each(|_| add(&hidden(0.0)));
            add(&number(at, 1.0));
            (1..HIDDEN).for_each(|_| add(&hidden(0.0)));
            (0..HIDDEN).for_each(|row| add(&hidden(f32::from(row == at))));
            add(&hidden(0.0));
        }
        add(&hidden(1.0));
        add(&self.direct);
        add(&[self.bias]);
        bytes
    }

    fn says(&self, first: &[f32]) -> Vec<f32> {
        let network = read(&self.file()).unwrap();
        let rows: Vec<_> = first.iter().map(|first| line(*first)).collect();
        network.judge(&rows)
    }
}

/// A line whose second feature is 1.
fn line(first: f32) -> [f32; WIDTH] {
    let mut row = [0.0; WIDTH];
    row[..FEATURES].copy_from_slice(&[first, 1.0]);
    row
}

fn read(bytes: &[u8]) -> Result<Network<WIDTH>, Misfit> {
    Network::read(bytes, FEATURES, HASH)
}

/// Whether all are as expected, but for what is lost where numbers are made whole.
fn assert_near(found: &[f32], expected: &[f32]) {
    assert_eq!(found.len(), expected.len());
    let is_near = |(found, expected): (&f32, &f32)| (found - expected).abs() < 5e-3;
    assert!(found.iter().zip(expected).all(is_near), "{found:?} for {expected:?}");
}

#[test]
fn features_are_bounded_and_say_something_by_themselves() {
    assert_near(&PLAIN.says(&[-3.0, 0.0, 2.5, 11.0]), &[0.0, 0.0, 2.5, MOST]);
    let made = Made { direct: [0.5, 2.0], bias: -1.0, ..PLAIN };
    assert_near(&made.says(&[2.0, 20.0]), &[2.0 + 1.0 + 2.0 - 1.0, MOST + 5.0 + 2.0 - 1.0]);
}

#[test]
fn lines_see_those_before_and_behind() {
    let page = [1.0, 2.0, 4.0];
    assert_near(&Made { taps: [0.0, 1.0, 0.0], ..PLAIN }.says(&page), &[2.0, 4.0, 8.0]);
    assert_near(&Made { taps: [1.0, 0.0, 0.0], ..PLAIN }.says(&page), &[1.0, 3.0, 6.0]);
    assert_near(&Made { taps: [0.0, 0.0, 1.0], ..PLAIN }.says(&page), &[3.0, 6.0, 4.0]);
}

#[test]
fn lines_see_the_mean_of_their_page() {
    assert_near(&Made { page: 2.0, ..PLAIN }.says(&[1.0, 3.0, 5.0, 7.0]), &[9.0, 11.0, 13.0, 15.0]);
    assert!(PLAIN.says(&[]).is_empty());
}

#[test]
fn lines_remember_those_before_or_behind_ever_less() {
    let onward = Made { memory: Some(0), ..PLAIN };
    assert_near(&onward.says(&[8.0, 0.0, 0.0, 4.0]), &[8.0 + 4.0, 2.0, 1.0, 4.0 + 2.5]);
    let back = Made { memory: Some(HIDDEN - 1), ..PLAIN };
    assert_near(&back.says(&[4.0, 0.0, 0.0, 8.0]), &[4.0 + 2.5, 1.0, 2.0, 8.0 + 4.0]);
}

/// A number between -1 and 1 that looks like chance.
fn number_of(seed: usize) -> f32 {
    (seed * 7919 % 2003) as f32 / 1001.0 - 1.0
}

#[test]
fn whole_numbers_come_near_to_what_they_stand_for() {
    const IN: usize = 2 * WHOLE_LANES;
    let (values, weights): ([f32; IN], [Hidden; IN]) = (
        std::array::from_fn(number_of),
        std::array::from_fn(|i| std::array::from_fn(|j| 3.0 * number_of(HIDDEN * i + j + 1))),
    );
    let expected = |j: usize| (0..IN).map(|i| values[i] * weights[i][j]).sum::<f32>();
    let (dense, single) = (Dense::of(&weights), Single::of(&weights.map(|row| row[0])));
    let level = Level::new();
    let (found, of_one) = dispatch!(level, simd => {
        let (mut whole, mut found) = ([0; IN / 2], [0.0; HIDDEN]);
        let (values, parts): (&[Hidden], &mut [[Two; HIDDEN / 2]]) = (values.as_chunks().0, whole.as_chunks_mut().0);
        for (values, part) in values.iter().zip(parts) {
            *part = make_whole(simd, load(simd, values), STEPS);
        }
        store(dense.product(simd, &whole, 1.0 / STEPS), &mut found);
        (found, single.product(simd, &whole, 1.0 / STEPS))
    });
    assert_near(&found, &std::array::from_fn::<_, HIDDEN, _>(expected));
    assert_near(&[of_one], &[expected(0)]);
}

#[test]
fn the_greatest_sums_stay_within_their_range() {
    const IN: usize = 5 * HIDDEN;
    let (dense, single) = (Dense::of(&[[-2.0; HIDDEN]; IN]), Single::of(&[-2.0; IN]));
    let level = Level::new();
    let (found, of_one) = dispatch!(level, simd => {
        let one = make_whole(simd, load(simd, &[-1.0; HIDDEN]), STEPS)[0];
        let mut found = [0.0; HIDDEN];
        store(dense.product(simd, &[one; IN / 2], 1.0 / STEPS), &mut found);
        (found, single.product(simd, &[one; IN / 2], 1.0 / STEPS))
    });
    assert!(
        found.iter().chain([&of_one]).all(|sum| (sum / (2 * IN) as f32 - 1.0).abs() < 1e-3),
        "{found:?}, {of_one}"
    );
}

#[test]
fn features_are_laid_out_within_their_steps() {
    for network in [&*crate::classifier::LINE_NETWORK, &*crate::classifier::TITLE_NETWORK] {
        let mut greatest = 0;
        for value in [-1e9, -1.0, 0.0, 1.0, 10.0, 1e9] {
            let mut room = [0; crate::features::lines::WIDTH];
            let level = Level::new();
            let twos = dispatch!(level, simd => network.layout.lay_out(simd, &[value; crate::features::lines::WIDTH], &mut room));
            let halves = twos.iter().flat_map(|two| [*two as i16, (two >> i16::BITS) as i16]);
            greatest = halves.map(|whole| i32::from(whole).abs()).fold(greatest, i32::max);
        }
        assert!((STEPS as i32 / 2..=STEPS as i32).contains(&greatest), "{greatest}");
    }
}

#[test]
fn networks_say_what_they_were_fitted_to_say() {
    const FEATURES: usize = crate::features::lines::COUNT;
    let hash = crate::classifier::line_feature_hash();
    let row = |i: usize| std::array::from_fn(|j| 9.0 * number_of(37 * i + j).powi(3));
    let rows: Vec<_> = (0..60).map(row).collect();
    for bytes in [crate::classifier::LINES_NETWORK, crate::classifier::TITLES_NETWORK] {
        let found =
            Network::<{ crate::features::lines::WIDTH }>::read(bytes, FEATURES, hash).unwrap().judge(&rows);
        let expected = plainly::judge(bytes, FEATURES, hash, &rows);
        let off = found.iter().zip(&expected).map(|(found, expected)| (found - expected).abs());
        assert!(off.fold(0.0, f32::max) < 0.02, "{found:?} for {expected:?}");
    }
}

#[test]
fn vectors_of_each_kind_come_to_the_same() {
    let network = &*crate::classifier::LINE_NETWORK;
    let row = |i: usize| std::array::from_fn(|j| ((i * 7 + j * 5) % 23) as f32 * 0.37 - 2.0);
    let rows: Vec<_> = (0..40).map(row).collect();
    let by_least = network.judge_by(Level::baseline(), &rows);
    assert_eq!(network.judge(&rows), by_least);
    assert_ne!(by_least[0], by_least[39]);
}

#[test]
fn files_of_another_kind_for_other_features_or_damaged_are_refused() {
    let sound = PLAIN.file();
    let with = |at: usize| {
        let mut bytes = sound.clone();
        bytes[at] ^= 1;
        read(&bytes).unwrap_err()
    };
    assert_eq!(read(&sound).unwrap().figures, "{}");
    assert_eq!(with(0), Misfit::Format);
    assert_eq!(with(MAGIC.len()), Misfit::Format);
    assert_eq!(with(MAGIC.len() + 2), Misfit::Features);
    assert_eq!(with(MAGIC.len() + 6), Misfit::Features);
    assert_eq!(read(&[&sound[..], b"x"].concat()).unwrap_err(), Misfit::Damaged);
    for end in (0..sound.len()).step_by(7) {
        assert!(read(&sound[..end]).is_err(), "cut at {end}");
    }
    let mut wide = sound;
    wide[MAGIC.len() + 2] = WIDTH as u8 + 1;
    assert_eq!(Network::<WIDTH>::read(&wide, WIDTH + 1, HASH).unwrap_err(), Misfit::Features);
}
