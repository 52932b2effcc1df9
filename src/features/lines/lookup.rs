//! A table by the numbers of words.

/// So many bits of a number choose its bit in the filter.
const FILTER_BITS: u32 = 16;

/// Open addressing: most words are not in it, and the first slot tells.
pub(super) struct Lookup<T> {
    slots: Vec<(u32, T)>,
    mask: usize,
    /// A bit for some bits of each number: small enough to stay in the nearest cache, it turns most words away.
    filter: Vec<u64>,
}

impl<T: Copy + Default + PartialEq> Lookup<T> {
    /// Of numbers and what is known of them, which must not be the default: that marks a free slot.
    pub(super) fn of(entries: impl ExactSizeIterator<Item = (u32, T)>) -> Self {
        let size = (2 * entries.len().max(1)).next_power_of_two();
        let (slots, filter) = (vec![(0, T::default()); size], vec![0; (1 << FILTER_BITS) / 64]);
        let mut table = Lookup { slots, mask: size - 1, filter };
        for (number, value) in entries {
            let mut at = number as usize & table.mask;
            while table.slots[at].1 != T::default() {
                at = (at + 1) & table.mask;
            }
            table.slots[at] = (number, value);
            let (word, bit) = filter_bit(number);
            table.filter[word] |= bit;
        }
        table
    }

    /// What is known of a number; the default if nothing is.
    pub(super) fn get(&self, number: u32) -> T {
        let (word, bit) = filter_bit(number);
        if self.filter[word] & bit == 0 {
            return T::default();
        }
        let mut at = number as usize & self.mask;
        loop {
            let (found, value) = self.slots[at];
            if value == T::default() || found == number {
                return value;
            }
            at = (at + 1) & self.mask;
        }
    }
}

fn filter_bit(number: u32) -> (usize, u64) {
    let bit = number >> (u32::BITS - FILTER_BITS);
    (bit as usize / 64, 1 << (bit % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_even_where_slots_collide() {
        let entries: Vec<(u32, i8)> = (0..50).map(|i| (i << 20 | 3, i as i8 + 1)).collect();
        let table = Lookup::of(entries.iter().copied());
        for (number, value) in entries {
            assert_eq!(table.get(number), value);
        }
        assert_eq!(table.get(4), 0);
    }

    #[test]
    fn nothing_is_found_in_an_empty_table() {
        assert_eq!(Lookup::<u16>::of(std::iter::empty()).get(7), 0);
    }
}
