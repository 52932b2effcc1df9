//! A table of runs of tokens, found by hash.
//!
//! The hash of a run is that of its letters, so that `article-body` and `articlebody` are the same run. A run is followed only
//! while some run of the table begins with it; most tokens begin none, and cost one look.

/// What a hash is multiplied by for each letter; the odd integer next to 2^64 / golden ratio.
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// A slot without entry.
const FREE: u16 = 0;

/// Bits of a word of the filter.
const WORD_BITS: usize = u64::BITS as usize;

/// [`MULTIPLIER`] to the power of each length that words have.
static POWERS: [u64; 32] = {
    let mut powers = [1u64; 32];
    let mut length = 1;
    while length < powers.len() {
        powers[length] = powers[length - 1].wrapping_mul(MULTIPLIER);
        length += 1;
    }
    powers
};

/// A token: the polynomial hash of its letters, and how many they are.
#[derive(Clone, Copy)]
pub(super) struct Token {
    hash: u64,
    letters: u32,
}

impl Token {
    /// The token without letters.
    pub(super) const EMPTY: Token = Token { hash: 0, letters: 0 };

    /// Appends a letter, which isn't 0.
    #[inline]
    pub(super) fn push(&mut self, letter: u32) {
        self.hash = self.hash.wrapping_mul(MULTIPLIER).wrapping_add(u64::from(letter));
        self.letters += 1;
    }
}

/// A run of tokens: the polynomial hash of their letters.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Run(u64);

impl Run {
    /// The run prolonged by a token.
    #[inline]
    pub(super) fn with(self, token: Token) -> Run {
        let shift = POWERS.get(token.letters as usize).copied();
        let shift = shift.unwrap_or_else(|| MULTIPLIER.wrapping_pow(token.letters));
        Run(self.0.wrapping_mul(shift).wrapping_add(token.hash))
    }
}

/// What the table knows of a run.
pub(super) struct Entry<T> {
    run: Run,
    /// What it says.
    pub(super) says: T,
    /// Whether a longer run of the table begins with it.
    pub(super) goes_on: bool,
}

/// The table, at most three quarters of `SLOTS` runs; `SLOTS` is a power of two.
pub(super) struct Runs<T, const SLOTS: usize> {
    /// By hash, with linear probing: one more than the index of an entry.
    slots: Vec<u16>,
    entries: Vec<Entry<T>>,
    /// Two bits for each slot, set where the hash of an entry leads: small enough to stay in the nearest cache, they turn away most runs
    /// that are not there.
    filter: Vec<u64>,
}

impl<T: Default, const SLOTS: usize> Runs<T, SLOTS> {
    /// An empty table.
    pub(super) fn new() -> Self {
        Runs { slots: vec![FREE; SLOTS], entries: Vec::new(), filter: vec![0; 2 * SLOTS / WORD_BITS] }
    }

    /// How many runs there are, beginnings included.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// What a run says, to be set; the runs that it begins with are noted as going on.
    pub(super) fn add(&mut self, tokens: impl IntoIterator<Item = Token>) -> &mut T {
        let mut run = Run::default();
        let mut is_first = true;
        for token in tokens {
            if !is_first {
                self.lead_on(run);
            }
            is_first = false;
            run = run.with(token);
        }
        &mut self.at(run).says
    }

    /// Notes that a longer run begins with this one.
    pub(super) fn lead_on(&mut self, run: Run) {
        self.at(run).goes_on = true;
    }

    fn at(&mut self, run: Run) -> &mut Entry<T> {
        let mut slot = Self::slot(run);
        while self.slots[slot] != FREE {
            let index = usize::from(self.slots[slot]) - 1;
            if self.entries[index].run == run {
                return &mut self.entries[index];
            }
            slot = (slot + 1) % SLOTS;
        }
        let index = self.entries.len();
        self.slots[slot] = index as u16 + 1;
        let (word, bit) = Self::filter_bit(run);
        self.filter[word] |= bit;
        self.entries.push(Entry { run, says: T::default(), goes_on: false });
        &mut self.entries[index]
    }

    /// What the table knows of a run.
    #[inline]
    pub(super) fn find(&self, run: Run) -> Option<&Entry<T>> {
        let (word, bit) = Self::filter_bit(run);
        if self.filter[word] & bit == 0 {
            return None;
        }
        let mut slot = Self::slot(run);
        loop {
            match self.slots[slot] {
                FREE => return None,
                index => match &self.entries[usize::from(index) - 1] {
                    entry if entry.run == run => return Some(entry),
                    _ => slot = (slot + 1) % SLOTS,
                },
            }
        }
    }

    #[inline]
    fn slot(run: Run) -> usize {
        Self::spread(run, SLOTS)
    }

    /// The place of a run's bit in the filter.
    #[inline]
    fn filter_bit(run: Run) -> (usize, u64) {
        let bit = Self::spread(run, 2 * SLOTS);
        (bit / WORD_BITS, 1 << (bit % WORD_BITS))
    }

    /// A number below `size`, a power of two.
    #[inline]
    fn spread(run: Run, size: usize) -> usize {
        // The upper bits depend on all letters.
        (run.0.wrapping_mul(MULTIPLIER) >> (u64::BITS - size.trailing_zeros())) as usize
    }
}

/// The runs that end at the current token and may go on.
pub(super) struct Open<const MOST: usize> {
    runs: [Run; MOST],
    len: usize,
}

impl<const MOST: usize> Open<MOST> {
    /// No run.
    pub(super) fn new() -> Self {
        Open { runs: [Run::default(); MOST], len: 0 }
    }

    /// Forgets all runs.
    #[inline]
    pub(super) fn clear(&mut self) {
        self.len = 0;
    }

    /// Prolongs the runs by `token`, begins one with it if it `begins` one, and calls `found` with what the table says of each.
    /// Of more open runs than there is room for the shortest are dropped.
    #[inline]
    pub(super) fn push<'t, T: Default, const SLOTS: usize>(
        &mut self,
        table: &'t Runs<T, SLOTS>,
        token: Token,
        begins: bool,
        mut found: impl FnMut(&'t T),
    ) {
        let before = self.len;
        self.len = 0;
        // What goes on is written behind what was read.
        for index in 0..before + usize::from(begins) {
            let run = if index < before { self.runs[index] } else { Run::default() };
            let run = run.with(token);
            let Some(entry) = table.find(run) else {
                continue;
            };
            found(&entry.says);
            if entry.goes_on && self.len + 1 < MOST {
                self.runs[self.len] = run;
                self.len += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(word: &str) -> Token {
        let mut token = Token::EMPTY;
        word.chars().for_each(|c| token.push(u32::from(c)));
        token
    }

    #[test]
    fn a_run_is_that_of_its_letters_however_long_its_tokens() {
        for length in [0, 1, POWERS.len() - 1, POWERS.len(), 3 * POWERS.len()] {
            let long = "x".repeat(length);
            let joined = Run::default().with(token("tide")).with(token(&long));
            assert!(joined == Run::default().with(token(&format!("tide{long}"))), "{length}");
        }
    }
}
