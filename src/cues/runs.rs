//! A table of runs of tokens, found by hash.
//!
//! The hash of a run is that of its letters, so that `article-body` and `articlebody` are the same run. A run is followed only
//! while some run of the table begins with it; most tokens begin none, and cost one look.

/// What a hash is multiplied by for each letter; the odd integer next to 2^64 / golden ratio.
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// A slot without entry: of a run something is always noted.
const FREE: u64 = 0;

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
#[derive(Clone, Copy)]
pub(super) struct Entry<'t, T> {
    /// What it says, unless it is no more than the beginning of others.
    pub(super) says: Option<&'t T>,
    /// Whether a longer run of the table begins with it.
    pub(super) goes_on: bool,
}

/// Bits of a slot, from the lowest: the index of what its run says, whether it says anything, whether it goes on, and as many bits of the
/// run's hash as there is room for. Most of what is asked is told by the slot alone, so by one look into memory.
const INDEX_BITS: u32 = u16::BITS;
const SAYS: u64 = 1 << INDEX_BITS;
const GOES_ON: u64 = 1 << (INDEX_BITS + 1);
const HASH_SHIFT: u32 = INDEX_BITS + 2;

/// The table, at most three quarters of `SLOTS` runs; `SLOTS` is a power of two.
pub(super) struct Runs<T, const SLOTS: usize> {
    /// By hash, with linear probing.
    slots: Vec<u64>,
    said: Vec<T>,
    /// Two bits for each slot, set where the hash of an entry leads: small enough to stay in the nearest cache, they turn away most runs
    /// that are not there.
    filter: Vec<u64>,
}

impl<T: Default, const SLOTS: usize> Runs<T, SLOTS> {
    /// An empty table.
    pub(super) fn new() -> Self {
        Runs { slots: vec![FREE; SLOTS], said: Vec::new(), filter: vec![0; 2 * SLOTS / WORD_BITS] }
    }

    /// How many runs there are, beginnings included.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.slots.iter().filter(|slot| **slot != FREE).count()
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
        let next = self.said.len() as u64;
        let slot = self.at(run);
        if *slot & SAYS == 0 {
            *slot |= SAYS | next;
            self.said.push(T::default());
            let last = self.said.len() - 1;
            return &mut self.said[last];
        }
        let index = Self::index(*slot);
        &mut self.said[index]
    }

    /// Notes that a longer run begins with this one.
    pub(super) fn lead_on(&mut self, run: Run) {
        *self.at(run) |= GOES_ON;
    }

    /// The slot of a run, which is to note something of it.
    fn at(&mut self, run: Run) -> &mut u64 {
        let (mut at, hash) = (Self::slot(run), Self::hash(run));
        while self.slots[at] != FREE && self.slots[at] >> HASH_SHIFT != hash {
            at = (at + 1) % SLOTS;
        }
        if self.slots[at] == FREE {
            self.slots[at] = hash << HASH_SHIFT;
            let (word, bit) = Self::filter_bit(run);
            self.filter[word] |= bit;
        }
        &mut self.slots[at]
    }

    /// What the table knows of a run.
    #[inline]
    pub(super) fn find(&self, run: Run) -> Option<Entry<'_, T>> {
        let (word, bit) = Self::filter_bit(run);
        if self.filter[word] & bit == 0 {
            return None;
        }
        let (mut at, hash) = (Self::slot(run), Self::hash(run));
        loop {
            match self.slots[at] {
                FREE => return None,
                slot if slot >> HASH_SHIFT == hash => {
                    let says = if slot & SAYS == 0 { None } else { self.said.get(Self::index(slot)) };
                    return Some(Entry { says, goes_on: slot & GOES_ON != 0 });
                }
                _ => at = (at + 1) % SLOTS,
            }
        }
    }

    fn index(slot: u64) -> usize {
        (slot & (SAYS - 1)) as usize
    }

    #[inline]
    fn slot(run: Run) -> usize {
        Self::spread(run, SLOTS)
    }

    /// The bits of a run's hash that its slot does not tell, and some of those that it does.
    #[inline]
    fn hash(run: Run) -> u64 {
        run.0.wrapping_mul(MULTIPLIER) & (u64::MAX >> HASH_SHIFT)
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
            if let Some(says) = entry.says {
                found(says);
            }
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

    #[test]
    fn a_full_table_tells_its_runs_apart() {
        const SLOTS: usize = 64;
        let words: Vec<String> = (0..45).map(|i| format!("tide{i}")).collect();
        let run = |words: [&str; 2]| words.map(token).into_iter().fold(Run::default(), Run::with);
        let mut table = Runs::<usize, SLOTS>::new();
        for (i, word) in words.iter().enumerate() {
            match i % 3 {
                0 => *table.add([token(word), token("")]) = i,
                1 => table.lead_on(run([word, ""])),
                // Nothing is known of it.
                _ => {}
            }
        }
        *table.add([token(&words[3])]) += 100;
        assert_eq!(table.len(), 30);
        for (i, word) in words.iter().enumerate() {
            let found = table.find(run([word, ""])).map(|entry| (entry.says.copied(), entry.goes_on));
            let said = if i == 3 { 103 } else { i };
            // A run of two tokens goes on after the first, which has the same letters here.
            let expected = [Some((Some(said), true)), Some((None, true)), None][i % 3];
            assert_eq!(found, expected, "{word}");
        }
    }
}
